### What a check found to be wrong, in German: one message for each cause.

cause-hostNotFound =
    .title = Einen Server dieses Namens gibt es nicht
    .what = Den Namen { $host } gibt es nicht. Vielleicht ist er falsch geschrieben.
    .do = Vergleichen Sie den Namen des Servers mit dem, den Ihr Anbieter nennt, und ändern Sie ihn.
    .may-be = Einen Server dieses Namens gibt es nicht.
cause-resolverUnavailable =
    .title = Namen lassen sich gerade nicht nachschlagen
    .what = Dieses Netzwerk hat nicht gesagt, wo { $host } ist. Das ist eine Störung des Netzwerks, nicht Ihres Passworts.
    .do = Warten Sie einen Moment und versuchen Sie es noch einmal. Bleibt es so, verwenden Sie ein anderes Netzwerk.
    .may-be = Namen lassen sich gerade nicht nachschlagen.
cause-offline =
    .title = Dieser Computer ist offline
    .what = Von diesem Computer führt kein Weg ins Internet, deshalb war { $host } nicht zu erreichen. Ihr Passwort wurde nicht gesendet.
    .do = Verbinden Sie sich mit einem Netzwerk und versuchen Sie es dann noch einmal.
    .may-be = Dieser Computer ist offline.
cause-refused =
    .title = { $host } nimmt auf Port { $port } keine Verbindungen an
    .what = Die Antwort kam sofort: Dort hört nichts zu. Entweder stimmt der Port nicht, oder dieses Netzwerk weist solche Verbindungen ab. Ihr Passwort wurde nicht gesendet.{ $family ->
        [ipv6] {" "}Der Server hat nur eine IPv6-Adresse, die nicht jedes Netzwerk erreicht.
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] {" "}Dieses Netzwerk sagt, { $host } sei { $address }; das ist kein öffentlicher Server: Vielleicht steht ein Filter oder eine Anmeldeseite dazwischen.
    }
    .do = Versuchen Sie es in einem anderen Netzwerk noch einmal. Ist es dort dasselbe, ändern Sie den Server.
    .may-be = Am Server hört auf diesem Port nichts zu.
cause-unreachable =
    .title = { $host } ist von hier aus nicht zu erreichen
    .what = Dieses Netzwerk kennt keinen Weg zum Server. Ein VPN, eine Firewall oder das Netzwerk selbst kann der Grund sein. Ihr Passwort wurde nicht gesendet.{ $family ->
        [ipv6] {" "}Der Server hat nur eine IPv6-Adresse, die nicht jedes Netzwerk erreicht.
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] {" "}Dieses Netzwerk sagt, { $host } sei { $address }; das ist kein öffentlicher Server: Vielleicht steht ein Filter oder eine Anmeldeseite dazwischen.
    }
    .do = Schalten Sie das VPN aus oder verwenden Sie ein anderes Netzwerk, und versuchen Sie es dann noch einmal.
    .may-be = Das Netzwerk kennt keinen Weg zum Server.
cause-timedOut =
    .title = { $host } hat nicht rechtzeitig geantwortet
    .what = Der Server blieb auf Port { $port } stumm. Eine Firewall, eine schlechte Verbindung oder eine Störung am Server kann der Grund sein. Über Ihr Passwort sagt das nichts.{ $family ->
        [ipv6] {" "}Der Server hat nur eine IPv6-Adresse, die nicht jedes Netzwerk erreicht.
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] {" "}Dieses Netzwerk sagt, { $host } sei { $address }; das ist kein öffentlicher Server: Vielleicht steht ein Filter oder eine Anmeldeseite dazwischen.
    }
    .do = Versuchen Sie es noch einmal. Bleibt er stumm, verwenden Sie ein anderes Netzwerk, etwa den Hotspot eines Smartphones.
    .may-be = Der Server bleibt stumm.
cause-portBlocked =
    .title = Von hier kommt nichts zu { $host } durch
    .what = Der andere Mailserver ist zu erreichen, aber von diesem kommt auf Port { $port } nicht ein Byte zurück. Viele Netzwerke in Hotels, Schulen und Büros sperren diesen Port. An Ihrem Passwort liegt es nicht.
    .do = Verwenden Sie ein anderes Netzwerk, etwa den Hotspot eines Smartphones, oder bitten Sie den Betreiber, den Port zu öffnen. Ist es dort dasselbe, ändern Sie den Port.
    .may-be = Dieses Netzwerk sperrt den Port.
cause-captivePortal =
    .title = Dieses Netzwerk verlangt zuerst eine Anmeldung
    .what = Statt { $host } hat eine Webseite des Netzwerks geantwortet, wie in Hotels, Zügen und Flughäfen. Ihr Passwort wurde nicht gesendet.
    .do = Öffnen Sie den Browser, melden Sie sich auf der Seite, die erscheint, im Netzwerk an und versuchen Sie es dann noch einmal.
    .may-be = Das Netzwerk verlangt zuerst eine Anmeldung.

cause-notTls =
    .title = { $host } verschlüsselt auf Port { $port } nicht
    .what = Der Server hat ohne Verschlüsselung geantwortet, wo sie beginnen muss. Ihr Passwort wurde nicht gesendet.{ $address ->
        [none] {""}
       *[other] {" "}Dieses Netzwerk sagt, { $host } sei { $address }; das ist kein öffentlicher Server: Vielleicht steht ein Filter oder eine Anmeldeseite dazwischen.
    }
    .do = Wählen Sie STARTTLS für Port { $port }. Um bei TLS zu bleiben, wählen Sie den Port, den Ihr Anbieter dafür nennt: meist 465 für ausgehende, 993 für eingehende E-Mails.
    .may-be = Der Server verschlüsselt auf diesem Port nicht.
cause-tlsTooOld =
    .title = { $host } beherrscht nur veraltete Verschlüsselung
    .what = Es fand sich keine Verschlüsselung, die noch sicher ist und die der Server kennt. Ihr Passwort wurde nicht gesendet.
    .do = Vergleichen Sie den Server mit dem, den Ihr Anbieter nennt. Stimmt er, bitten Sie den Betreiber, ihn auf den neuesten Stand zu bringen.
    .may-be = Der Server beherrscht nur veraltete Verschlüsselung.
cause-certificateExpired =
    .title = { $why ->
        [theirs] Das Zertifikat des Servers ist abgelaufen
       *[other] Das Zertifikat des Servers ist abgelaufen: Sehen Sie auf die Uhr dieses Computers
    }
    .what = { $expired ->
        [none] Das Zertifikat von { $host } ist abgelaufen.
       *[other] Das Zertifikat von { $host } ist am { $expired } abgelaufen. Die Uhr dieses Computers sagt { $clock }.
    } Ohne gültiges Zertifikat kann niemand sagen, ob es wirklich dieser Server ist. Ihr Passwort wurde nicht gesendet.
    .do = { $why ->
        [theirs] Die Uhr dieses Computers geht richtig. Nur der Betreiber des Servers kann das beheben: Versuchen Sie es später noch einmal, oder in einem anderen Netzwerk.
       *[other] Sehen Sie zuerst auf die Uhr dieses Computers. Stimmt sie, kann nur der Betreiber des Servers das beheben: Versuchen Sie es später noch einmal, oder in einem anderen Netzwerk.
    }
    .may-be = Das Zertifikat des Servers ist abgelaufen.
cause-certificateNotYetValid =
    .title = { $why ->
        [theirs] Das Zertifikat des Servers gilt noch nicht
       *[other] Das Zertifikat des Servers gilt noch nicht: Stellen Sie die Uhr dieses Computers richtig
    }
    .what = { $begins ->
        [none] Das Zertifikat von { $host } beginnt in der Zukunft.
       *[other] Das Zertifikat von { $host } gilt ab { $begins }. Die Uhr dieses Computers sagt { $clock }.
    } Meist geht die Uhr falsch. Ihr Passwort wurde nicht gesendet.
    .do = { $why ->
        [theirs] Die Uhr dieses Computers geht richtig. Nur der Betreiber des Servers kann das beheben: Versuchen Sie es später noch einmal, oder in einem anderen Netzwerk.
       *[other] Stellen Sie die Uhr dieses Computers richtig und versuchen Sie es dann noch einmal.
    }
    .may-be = Das Zertifikat des Servers gilt noch nicht.
cause-certificateForAnotherName =
    .title = Das Zertifikat ist für einen anderen Server: Vergleichen Sie den Namen
    .what = { $presented ->
        [none] Das Zertifikat, das { $host } zeigt, ist für einen anderen Namen.
       *[other] Das Zertifikat, das { $host } zeigt, ist für { $presented }.
    } Entweder stimmt der Name des Servers nicht ganz, oder etwas steht dazwischen. Ihr Passwort wurde nicht gesendet.{ $address ->
        [none] {""}
       *[other] {" "}Dieses Netzwerk sagt, { $host } sei { $address }; das ist kein öffentlicher Server: Vielleicht steht ein Filter oder eine Anmeldeseite dazwischen.
    }
    .do = Vergleichen Sie den Namen des Servers mit dem, den Ihr Anbieter nennt. Stimmt er, verwenden Sie ein anderes Netzwerk.
    .may-be = Das Zertifikat des Servers ist für einen anderen Namen.
cause-certificateUntrusted =
    .title = Das Zertifikat von { $host } ist von einer unbekannten Zertifizierungsstelle: Melden Sie sich hier nicht an
    .what = { $issuer ->
        [none] Das Zertifikat von { $host } wurde nicht von einer Zertifizierungsstelle ausgestellt, die dieser Computer kennt.
       *[other] Das Zertifikat von { $host } wurde von „{ $issuer }“ ausgestellt, und das kennt dieser Computer nicht. Vielleicht hat sich ein Virenschutz oder ein Firmennetzwerk dazwischengesetzt.
    } Ihr Passwort wurde nicht gesendet.{ $address ->
        [none] {""}
       *[other] {" "}Dieses Netzwerk sagt, { $host } sei { $address }; das ist kein öffentlicher Server: Vielleicht steht ein Filter oder eine Anmeldeseite dazwischen.
    }
    .do = Vergleichen Sie den Namen des Servers mit dem, den Ihr Anbieter nennt. Stimmt er, versuchen Sie ein anderes Netzwerk; und wenn ein Schutzprogramm hier E-Mails prüft, stellen Sie es so ein, dass es E-Mail-Verbindungen in Ruhe lässt.
    .may-be = Das Zertifikat des Servers ist von einer Zertifizierungsstelle, die dieser Computer nicht kennt.
cause-certificateRevoked =
    .title = Das Zertifikat des Servers wurde zurückgezogen: Melden Sie sich hier nicht an
    .what = Wer das Zertifikat von { $host } ausgestellt hat, hat es für ungültig erklärt. Ihr Passwort wurde nicht gesendet.
    .do = Versuchen Sie es später noch einmal, oder in einem anderen Netzwerk. Suchen Sie keinen Weg darum herum.
    .may-be = Das Zertifikat des Servers wurde zurückgezogen.
cause-certificateChanged =
    .title = Das Programm auf diesem Computer zeigt ein anderes Zertifikat als das, das Sie gewählt haben
    .what = { $host } ist dieser Computer, und das Zertifikat des Programms auf Port { $port } ist nicht das, das Sie dafür gewählt haben. Vielleicht hat das Programm ein neues erstellt, zum Beispiel bei einer Neuinstallation; oder ein anderes Programm antwortet an seiner Stelle. Ihr Passwort wurde nicht gesendet.
    .do = Wenn Sie wissen, warum es sich geändert hat, wählen Sie hier die neue Datei. Wenn nicht, finden Sie zuerst heraus, welches Programm es ist.
    .may-be = Das Programm auf diesem Computer zeigt ein anderes Zertifikat als das, das Sie gewählt haben.
cause-startTlsMissing =
    .title = { $host } schaltet nicht auf Verschlüsselung um
    .what = Der Server muss auf Port { $port } auf Verschlüsselung umschalten (STARTTLS), und entweder bietet er es nicht an oder er tut es nicht. Vielleicht ist er so eingerichtet, oder etwas unterwegs nimmt das Angebot heraus. Ihr Passwort wurde nicht gesendet.
    .do = Wählen Sie TLS und den Port, den Ihr Anbieter dafür nennt: meist 465 für ausgehende, 993 für eingehende E-Mails. Gibt es keinen, versuchen Sie ein anderes Netzwerk, oder fragen Sie den Betreiber des Servers.
    .may-be = Der Server schaltet nicht auf Verschlüsselung um: Wählen Sie TLS und den Port, den Ihr Anbieter dafür nennt.
cause-startTlsTampered =
    .title = Etwas hat in die Verschlüsselung eingegriffen
    .what = Gerade als die Verbindung zu { $host } verschlüsselt werden sollte, wurden Daten eingeschoben. Kein ordentlicher Server tut das. Ihr Passwort wurde nicht gesendet.
    .do = Verwenden Sie ein anderes Netzwerk. Wenn Sie wählen können, nehmen Sie TLS statt STARTTLS.
    .may-be = Etwas unterwegs greift in die Verschlüsselung ein.

cause-wrongProtocol =
    .title = Das ist eine andere Art von Server
    .what = Was bei { $host }, Port { $port } geantwortet hat, ist nicht die Art von Mailserver, die dort erwartet wird. Vielleicht sind Postausgang und Posteingang verwechselt. Ihr Passwort wurde nicht gesendet.
    .do = Vergleichen Sie Server und Port mit denen, die Ihr Anbieter nennt, und ändern Sie sie. Meist ist der Port 465 oder 587 für ausgehende und 993 für eingehende E-Mails.
    .may-be = Es ist eine andere Art von Server.
cause-serverBusy =
    .title = { $host } ist beschäftigt
    .what = Der Server bittet darum, später wiederzukommen. Über Ihr Passwort sagt das nichts; es wurde nicht gesendet.
    .do = Warten Sie ein paar Minuten und versuchen Sie es dann noch einmal.
    .may-be = Der Server ist beschäftigt.
cause-serverRefuses =
    .title = { $host } lehnt ab, ohne einen Grund, den wir kennen
    .what = Der Server hat diese Verbindung oder diese Anfrage abgewiesen.{ $said ->
        [below] {" "}Was er selbst gesagt hat, steht unten.
       *[none] {""}
    }
    .do = { $said ->
        [below] Lesen Sie, was der Server gesagt hat. Oft hilft ein anderes Netzwerk, oder einige Stunden zu warten.
       *[none] Versuchen Sie ein anderes Netzwerk, oder warten Sie einige Stunden und versuchen Sie es dann noch einmal. Bleibt es so, vergleichen Sie Server und Port mit denen, die Ihr Anbieter nennt.
    }
    .may-be = Der Server lehnt aus einem eigenen Grund ab.
cause-hungUp =
    .title = { $host } hat die Verbindung beendet
    .what = Der Server hat die Verbindung beendet, bevor er geantwortet hatte.{ $said ->
        [below] {" "}Was er selbst gesagt hat, steht unten.
       *[none] {""}
    } Über Ihr Passwort sagt das nichts.
    .do = Versuchen Sie es noch einmal. Geschieht es wieder, verwenden Sie ein anderes Netzwerk.
    .may-be = Der Server hat die Verbindung beendet.
cause-protocolViolation =
    .title = { $host } antwortet seltsam
    .what = Die Antwort folgt nicht den Regeln für Mailserver, deshalb wurde ihr nicht geglaubt. Über Ihr Passwort sagt das nichts.
    .do = Versuchen Sie es noch einmal. Bleibt es so, verwenden Sie ein anderes Netzwerk, oder vergleichen Sie den Server mit dem, den Ihr Anbieter nennt.
    .may-be = Der Server folgt nicht den Regeln für Mailserver.
cause-preauthenticated =
    .title = { $host } hat uns ohne Passwort hereingelassen
    .what = Der Server hat das Postfach geöffnet, bevor ein Passwort gesendet wurde, deshalb ließ sich keines prüfen. So verhält sich kein Anbieter.
    .do = Vergleichen Sie den Server mit dem, den Ihr Anbieter nennt, oder fragen Sie den Betreiber.
    .may-be = Der Server verlangt kein Passwort.

cause-wrongPassword =
    .title = { $name ->
        [expected] { $provider } akzeptiert dieses Passwort nicht
       *[open] { $provider } akzeptiert diesen Benutzernamen mit diesem Passwort nicht
    }
    .what = { $name ->
        [expected] Die Adresse oder das Passwort stimmt nicht.
        [unlikely] Dem Server wurde der Benutzername „{ $user }“ genannt. { $provider } kennt Sie unter der Adresse, die Sie dort bekommen haben, etwa name@{ $primary }, und nicht unter einer mit anderer Domain.
       *[open] Der Benutzername oder das Passwort stimmt nicht. Dem Server wurde der Benutzername „{ $user }“ genannt. Vielleicht möchte er einen anderen: die ganze Adresse, nur das, was vor dem @ steht, oder einen eigenen Namen.
    } { $kind ->
        [mailbox] Verlangt ist das Passwort des Postfachs. Bei einem Webhoster ist das nicht das Ihres Kundenkontos.
        [either] Melden Sie sich bei { $owner } mit einem zweiten Schritt an, ist hier ein App-Passwort verlangt, sonst das Passwort, mit dem Sie sich anmelden.
       *[app] Auch ein App-Passwort wird abgelehnt, wenn es vertippt ist, widerrufen wurde oder zu einem anderen Konto gehört.
    }
    .do = { $name ->
        [expected] { $kind ->
            [mailbox] Geben Sie das Passwort des Postfachs noch einmal ein.
            [either] Kopieren Sie das Passwort noch einmal.
           *[app] Kopieren Sie das App-Passwort noch einmal.
        }
        [unlikely] Ändern Sie den Benutzernamen und geben Sie dann dasselbe Passwort noch einmal ein.
       *[open] Sehen Sie in der Hilfe Ihres Anbieters nach, wie der Benutzername lautet, und kopieren Sie das Passwort noch einmal.
    } { $kind ->
        [mailbox] Wird es wieder abgelehnt, setzen Sie ein neues, wo das Postfach verwaltet wird.
        [either] Wird es wieder abgelehnt, melden Sie sich auf der Seite von { $owner } an: Ob dort ein zweiter Schritt verlangt wird, zeigt, welches Passwort das richtige ist.
       *[app] Wird es wieder abgelehnt, erstellen Sie ein anderes, während Sie in genau diesem Konto angemeldet sind.
    }
    .may-be = { $name ->
        [expected] Die Adresse oder das Passwort stimmt nicht: Vergleichen Sie beide und kopieren Sie das Passwort noch einmal.
       *[open] Der Benutzername „{ $user }“ oder das Passwort stimmt nicht: Vergleichen Sie beide und kopieren Sie das Passwort noch einmal.
    }
cause-appPasswordRequired =
    .title = { $provider } möchte hier ein App-Passwort
    .what = { $look ->
        [differs] Das sieht nach dem Passwort Ihres Kontos aus. { $provider } nimmt es nur auf den eigenen Seiten; E-Mail-Programme brauchen ein App-Passwort.
       *[none] { $provider } lässt E-Mail-Programme nur mit einem App-Passwort zu, nicht mit dem Passwort Ihres Kontos.
    }
    .do = Erstellen Sie ein App-Passwort und geben Sie es dann hier ein.
    .may-be = Statt des Kontopassworts ist ein App-Passwort nötig: Erstellen Sie eines und geben Sie es hier ein.
cause-webLoginRequired =
    .title = { $owner } möchte sehen, dass Sie es sind
    .what = Die Anmeldung wurde zurückgehalten, weil sie ungewöhnlich aussah: ein Ort, ein Netzwerk oder ein Computer, den { $owner } noch nicht kennt. Das Passwort kann durchaus stimmen.
    .do = Melden Sie sich in diesem Netzwerk im Browser bei Ihrem Konto an, bestätigen Sie, dass Sie es waren, und versuchen Sie es nach einigen Minuten noch einmal.
    .may-be = Die Anmeldung muss bestätigt werden: Melden Sie sich in diesem Netzwerk im Browser bei Ihrem Konto an und versuchen Sie es dann einmal.
cause-tooManyAttempts =
    .title = Zu viele Anmeldungen in kurzer Zeit
    .what = { $provider } vertagt jede Anmeldung für eine Weile. Vielleicht versucht es ein anderes Programm mit einem alten Passwort immer wieder. Weitere Versuche verlängern es nur.
    .do = Schließen Sie andere E-Mail-Programme. Versuchen Sie es noch einmal, wenn 15 Minuten vergangen sind.
    .may-be = Es waren zu viele Versuche: Warten Sie 15 Minuten und versuchen Sie es dann einmal.
cause-temporarilyUnavailable =
    .title = { $provider } hat gerade eine Störung
    .what = Der Server konnte das Passwort eben nicht prüfen. Über das Passwort sagt das nichts.
    .do = Warten Sie ein paar Minuten und versuchen Sie es dann noch einmal. Sie brauchen kein anderes Passwort.
    .may-be = Der Server hat eine vorübergehende Störung: Warten Sie ein paar Minuten und versuchen Sie es dann einmal.
cause-accountDisabled =
    .title = { $provider } hat dieses Konto geschlossen oder gesperrt
    .what = Solange das so ist, wird kein Passwort akzeptiert, auch kein richtiges.
    .do = Melden Sie sich im Browser bei Ihrem Konto an: Oft sagt die Seite, warum, und wie es wieder geöffnet wird. Wenn nicht, fragen Sie { $owner }, auf den Hilfeseiten oder am Telefon.
    .may-be = Das Konto ist gesperrt: Sehen Sie im Browser nach, ob es Sie noch hereinlässt.
cause-imapDisabled =
    .title = Das Lesen in anderen Programmen ist ausgeschaltet
    .what = Am Passwort liegt es nicht: Der Zugriff für E-Mail-Programme (IMAP) ist in den Einstellungen Ihres Kontos ausgeschaltet.
    .do = Öffnen Sie die E-Mail-Einstellungen bei { $provider }, schalten Sie IMAP ein und versuchen Sie es dann noch einmal.
    .may-be = Der Zugriff für E-Mail-Programme (IMAP) ist ausgeschaltet: Sehen Sie in den E-Mail-Einstellungen nach und schalten Sie ihn ein.
cause-imapDisabledByAdmin =
    .title = Ihre Organisation erlaubt IMAP nicht
    .what = Am Passwort liegt es nicht: Wer die E-Mails Ihrer Organisation verwaltet, hat den Zugriff für E-Mail-Programme (IMAP) ausgeschaltet.
    .do = Bitten Sie Ihren Administrator, IMAP für Ihr Konto zu erlauben.
    .may-be = Ihre Organisation erlaubt den Zugriff für E-Mail-Programme (IMAP) nicht: Fragen Sie Ihren Administrator.
cause-smtpAuthDisabled =
    .title = Das Senden mit einem Passwort ist ausgeschaltet
    .what = Am Passwort liegt es nicht: Das Senden aus anderen Programmen mit einem Passwort ist für Ihr Konto oder Ihre Organisation ausgeschaltet.
    .do = Öffnen Sie im Browser die E-Mail-Einstellungen bei { $provider } und schalten Sie das Senden aus E-Mail-Programmen ein (SMTP, oft zusammen mit IMAP). Gibt es keinen solchen Schalter, bitten Sie Ihren Administrator oder { $provider }, es zu erlauben („authenticated SMTP“).
    .may-be = Das Senden mit einem Passwort ist ausgeschaltet: Sehen Sie in den E-Mail-Einstellungen nach, oder fragen Sie Ihren Administrator.
cause-basicAuthDisabled =
    .title = { $provider } nimmt von E-Mail-Programmen keine Passwörter mehr
    .what = Jedes Passwort wird abgelehnt, auch App-Passwörter. { $owner } lässt E-Mail-Programme nur über die eigene Anmeldeseite zu.
    .do = Verwenden Sie ein E-Mail-Programm, das die Anmeldeseite von { $owner } öffnet, wie Thunderbird, Evolution oder Apple Mail.
    .may-be = Von E-Mail-Programmen werden keine Passwörter mehr genommen: Verwenden Sie eines, das die Anmeldeseite von { $owner } öffnet.
cause-oauthRequired =
    .title = { $provider } nimmt von E-Mail-Programmen keine Passwörter
    .what = Nur E-Mail-Programme, die die Anmeldeseite von { $owner } öffnen, sind zugelassen. Ein App-Passwort kann hier nicht helfen.
    .do = Verwenden Sie ein E-Mail-Programm, das die Anmeldeseite von { $owner } öffnet, wie Thunderbird, Evolution oder Apple Mail.
    .may-be = Nur die Anmeldeseite des Anbieters wird akzeptiert: Verwenden Sie ein E-Mail-Programm, das sie öffnet.
cause-encryptionRequired =
    .title = { $encryption ->
        [tls] { $host } möchte auf Port { $port } TLS, nicht STARTTLS
       *[none] { $host } möchte Verschlüsselung
    }
    .what = { $encryption ->
        [tls] Gewählt war STARTTLS, das ohne Verschlüsselung beginnt. Dieser Server verschlüsselt vom ersten Byte an: Er wartete stumm und antwortete, als er mit TLS angesprochen wurde. Ihr Passwort wurde nicht gesendet.
       *[none] Der Server macht nicht weiter, weil er die Verbindung für unverschlüsselt hält. Über Ihr Passwort sagt das nichts.
    }
    .do = { $encryption ->
        [tls] Wählen Sie TLS für Port { $port }. Um bei STARTTLS zu bleiben, wählen Sie den Port, den Ihr Anbieter dafür nennt: meist 587 für ausgehende, 143 für eingehende E-Mails.
       *[none] Vergleichen Sie Port und Verschlüsselung mit dem, was Ihr Anbieter nennt, und ändern Sie sie. Stimmen sie, muss der Betreiber des Servers das beheben.
    }
    .may-be = Der Server möchte eine andere Verschlüsselung: Vergleichen Sie den Port mit dem in der Hilfe Ihres Anbieters.
cause-tooManyConnections =
    .title = Zu viele Programme sind verbunden
    .what = { $connections ->
        [none] { $provider } erlaubt nur eine bestimmte Zahl gleichzeitiger Verbindungen, und die sind belegt.
       *[known] { $provider } erlaubt { $connections } gleichzeitige Verbindungen, und die sind belegt.
    } Am Passwort liegt es nicht.
    .do = Schließen Sie andere E-Mail-Programme, auch auf dem Smartphone, warten Sie ein paar Minuten und versuchen Sie es dann noch einmal.
    .may-be = Zu viele Programme sind verbunden: Schließen Sie die anderen, auch auf dem Smartphone, und versuchen Sie es dann einmal.
cause-quotaExceeded =
    .title = { $limit ->
        [room] Ihr Postfach ist voll
       *[other] Eine Grenze bei { $provider } ist erreicht
    }
    .what = { $limit ->
        [room] Es ist kein Platz mehr darin, und { $provider } macht erst weiter, wenn wieder Platz ist.
        [rate] In kurzer Zeit wurde so viel gesendet oder abgerufen, dass { $provider } um eine Pause bittet.
       *[none] Entweder ist das Postfach voll, oder in kurzer Zeit wurde so viel gesendet oder abgerufen, dass { $provider } um eine Pause bittet.
    } Am Passwort liegt es nicht.{ $perDay ->
        [none] {""}
       *[known] { $limit ->
            [room] {""}
           *[other] {" "}{ $provider } lässt { $perDay } Nachrichten am Tag durch.
        }
    }
    .do = { $limit ->
        [room] Öffnen Sie Ihre E-Mails im Browser, löschen Sie, was Sie nicht mehr brauchen, und leeren Sie den Papierkorb. Versuchen Sie es dann noch einmal.
        [rate] Warten Sie und versuchen Sie es dann noch einmal. Es kann bis zu einem Tag dauern.
       *[none] Sehen Sie sich Ihre E-Mails im Browser an. Ist das Postfach voll, löschen Sie, was Sie nicht mehr brauchen, und leeren Sie den Papierkorb. Ist es nicht voll, warten Sie: Es kann bis zu einem Tag dauern.
    }
    .may-be = Das Postfach ist voll, oder es wurde zu viel gesendet oder abgerufen: Sehen Sie sich Ihre E-Mails im Browser an, oder warten Sie bis zu einem Tag.
cause-mechanismUnsupported =
    .title = { $host } bietet keine Anmeldung mit einem Passwort an
    .what = Der Server bietet auf Port { $port } keine Anmeldung mit einem Passwort an. Ihr Passwort wurde nicht gesendet oder nicht angesehen.
    .do = Vergleichen Sie den Server und den Port mit denen, die Ihr Anbieter nennt, oder fragen Sie den Betreiber.
    .may-be = Der Server bietet keine Anmeldung mit einem Passwort an: Vergleichen Sie Server und Port mit denen in der Hilfe Ihres Anbieters.
cause-policyBlocked =
    .title = Eine Regel verbietet diese Anmeldung
    .what = Eine Regel von { $provider } oder Ihrer Organisation weist diese Anmeldung ab.{ $said ->
        [below] {" "}Was der Server gesagt hat, steht unten.
       *[none] {""}
    }
    .do = Fragen Sie Ihren Administrator oder { $provider }, was nötig ist.
    .may-be = Eine Regel des Anbieters oder Ihrer Organisation verbietet es: Fragen Sie Ihren Administrator.
cause-ipBlocked =
    .title = { $provider } traut diesem Netzwerk nicht
    .what = Die Adresse, die dieses Netzwerk dem Internet zeigt, steht auf einer Sperrliste, oft wegen jemand anderem darin. Am Passwort liegt es nicht.
    .do = Schalten Sie das VPN aus oder verwenden Sie ein anderes Netzwerk.
    .may-be = Der Anbieter traut diesem Netzwerk nicht: Schalten Sie das VPN aus oder verwenden Sie ein anderes Netzwerk.
cause-passwordRevoked =
    .title = { $kind ->
        [mailbox] Das Passwort des Postfachs ist inzwischen ein anderes
        [either] Dieses Passwort ist nicht mehr das richtige
       *[app] Dieses App-Passwort wurde widerrufen
    }
    .what = Es wurde früher akzeptiert und wird jetzt abgelehnt, also war es nicht vertippt. { $kind ->
        [mailbox] Sie selbst, oder wer das Postfach verwaltet, kann ein anderes gesetzt haben.
        [either] Das Passwort des Kontos kann geändert oder die Anmeldung in zwei Schritten eingeschaltet worden sein; ein App-Passwort kann widerrufen worden sein.
       *[app] { $revoked ->
            [withPassword] { $owner } widerruft alle App-Passwörter, wenn das Passwort des Kontos geändert wird, und Sie oder jemand anders kann jederzeit eines widerrufen.
            [byHand] Ein neues Passwort des Kontos lässt App-Passwörter bei { $owner }, wie sie sind: Dieses wurde gelöscht, von Ihnen oder von jemand anderem.
           *[none] Viele Anbieter widerrufen App-Passwörter, wenn das Passwort des Kontos geändert wird, und Sie oder jemand anders kann jederzeit eines widerrufen.
        }
    }
    .do = { $kind ->
        [mailbox] Geben Sie das Passwort ein, das das Postfach jetzt hat.
        [either] Mit zweitem Schritt bei der Anmeldung: Erstellen Sie ein neues App-Passwort. Ohne ihn: Geben Sie das Passwort ein, das das Konto jetzt hat.
       *[app] Erstellen Sie ein neues App-Passwort und verwenden Sie es anstelle von diesem.
    }
    .may-be = { $kind ->
        [mailbox] Das Passwort des Postfachs wurde geändert: Geben Sie das ein, das es jetzt hat.
        [either] Das Passwort wurde geändert oder widerrufen: Geben Sie das ein, das das Konto jetzt hat, oder erstellen Sie ein anderes App-Passwort.
       *[app] Das App-Passwort wurde widerrufen: Sehen Sie nach, ob es auf der Seite, auf der es erstellt wurde, noch aufgeführt ist.
    }
cause-ambiguous =
    .title = { $passed ->
        [smtp] Senden funktioniert, aber das Lesen wird abgelehnt
        [imap] Lesen funktioniert, aber das Senden wird abgelehnt
       *[none] { $provider } lehnt ab, und es ist nicht klar, warum
    }
    .what = { $passed ->
        [smtp] Der Postausgangsserver hat dieses Passwort eben angenommen. { $host } lehnt es ab, und es ist nicht klar, warum.
        [imap] Der Posteingangsserver hat dieses Passwort eben angenommen. { $host } lehnt es ab, und es ist nicht klar, warum.
       *[none] Diese Antwort wird aus mehreren Gründen gegeben.
    } Es kann einer von diesen sein, der wahrscheinlichste zuerst:
    .do = Gehen Sie die Gründe in dieser Reihenfolge durch. Versuchen Sie es nach jedem nur einmal, damit das Konto nicht gesperrt wird.
cause-otherUserName =
    .title = { $provider } möchte einen anderen Benutzernamen
    .what = Dem Server wurde der Benutzername „{ $user }“ genannt, und er kennt ihn nicht.
    .do = Sehen Sie in der Hilfe Ihres Anbieters nach, wie der Benutzername lautet. Es kann die ganze Adresse sein, das, was vor dem @ steht, oder ein eigener Name. Ändern Sie ihn und versuchen Sie es dann noch einmal.
    .may-be = Dieser Server möchte einen anderen Benutzernamen als „{ $user }“: Sehen Sie in der Hilfe Ihres Anbieters nach und ändern Sie ihn.
cause-notKnownYet =
    .title = Dieses Passwort ist noch nicht überall bekannt
    .what = Ein neues Passwort kann einige Minuten brauchen, bis es bei jedem Server von { $provider } angekommen ist.
    .do = Warten Sie fünf Minuten und versuchen Sie es dann einmal. Sie brauchen kein anderes Passwort.
    .may-be = Ein eben erst erstelltes Passwort ist vielleicht noch nicht überall bekannt: Warten Sie fünf Minuten und versuchen Sie es dann einmal.

cause-noImap =
    .title = { $provider } hat keinen Zugang für E-Mail-Programme
    .what = Diese E-Mails lassen sich über IMAP nicht lesen, von keinem Programm. Daran ändert kein Passwort etwas.
    .do = Lesen Sie diese E-Mails im Programm von { $provider } oder auf der Webseite dort. In einem E-Mail-Programm Ihrer Wahl funktioniert ein Konto bei einem anderen Anbieter, an das sich die Nachrichten weiterleiten lassen.
    .may-be = { $provider } hat kein IMAP: Lesen Sie diese E-Mails im Programm des Anbieters oder auf seiner Webseite.
cause-onlyForwards =
    .title = { $provider } leitet diese E-Mails an ein anderes Postfach weiter
    .what = Unter dieser Adresse gibt es kein Postfach und kein Passwort: Was dorthin geschickt wird, kommt in einem anderen Postfach von Ihnen an.
    .do = Geben Sie die Adresse des Postfachs ein, in dem diese E-Mails ankommen. Welches das ist, steht in den Einstellungen bei { $provider }.
    .may-be = E-Mails an diese Adresse werden nur weitergeleitet: Geben Sie die Adresse des Postfachs ein, in dem sie ankommen.
cause-mailboxMissing =
    .title = { $provider } kennt kein Postfach dieses Namens
    .what = Dem Server wurde der Benutzername „{ $user }“ genannt, und er sagt, dass es dafür kein Postfach gibt. Vielleicht stimmt ein Buchstabe nicht, oder der Server möchte einen anderen Namen. Ein Alias oder eine Weiterleitung hat keine eigene Anmeldung. Oder das Postfach wurde geschlossen oder ist noch nicht angelegt. Über das Passwort sagt das nichts.
    .do = Vergleichen Sie jeden Buchstaben. Stimmen alle, sehen Sie im Browser nach, ob es das Postfach gibt, und in der Hilfe Ihres Anbieters, wie sein Benutzername lautet.
    .may-be = Ein Postfach „{ $user }“ gibt es nicht: Vergleichen Sie jeden Buchstaben.
cause-passwordExpired =
    .title = Dieses Passwort ist abgelaufen: Setzen Sie ein anderes
    .what = { $provider } sagt, dass das Passwort nicht mehr gilt oder geändert werden muss, bevor E-Mail-Programme damit zugelassen werden.
    .do = Melden Sie sich im Browser bei Ihrem Konto an und setzen Sie dort ein anderes Passwort, oder bitten Sie Ihren Administrator darum. Ist es ein App-Passwort, erstellen Sie ein anderes. Geben Sie es dann hier ein.
    .may-be = Das Passwort ist abgelaufen oder muss geändert werden: Setzen Sie im Browser ein anderes.

cause-senderNotAllowed =
    .title = { $provider } lässt Sie von dieser Adresse nicht senden
    .what = Das Passwort stimmt. Aber der Name, der sich anmeldet, darf von dieser Adresse keine E-Mails senden, deshalb wurde die Nachricht nicht angenommen.
    .do = Sehen Sie in den Einstellungen des Kontos nach, ob diese Adresse zum Senden eingerichtet ist, oder bitten Sie den, der sie eingerichtet hat, es zu erlauben.
    .may-be = Der Name, der sich anmeldet, darf von dieser Adresse nicht senden: Lassen Sie es in den Einstellungen des Kontos erlauben.
cause-recipientUnknown =
    .title = Der Server kennt diese Adresse nicht
    .what = Das Passwort stimmt. Aber der Server sagt, dass es diese Adresse nicht gibt, deshalb wurde die Nachricht nicht angenommen.
    .do = Sehen Sie nach, ob die Adresse richtig geschrieben ist. Ist sie es, bitten Sie den Betreiber, sie zum Empfangen einzurichten.
    .may-be = Diese Adresse gibt es nicht: Sehen Sie nach, ob sie richtig geschrieben ist.
cause-recipientFull =
    .title = Das Postfach ist voll
    .what = Das Passwort stimmt. Aber im Postfach ist kein Platz mehr, deshalb wurde die Nachricht nicht angenommen. Auch E-Mails von anderen kommen nicht an.
    .do = Löschen Sie große oder alte E-Mails, leeren Sie den Papierkorb und versuchen Sie es dann noch einmal.
    .may-be = Das Postfach ist voll: Löschen Sie große oder alte E-Mails und leeren Sie den Papierkorb.
cause-relayDenied =
    .title = { $host } leitet keine E-Mails weiter
    .what = Das Passwort stimmt. Aber dieser Server nimmt nur E-Mails für seine eigenen Adressen an und leitet diese Nachricht nicht weiter.
    .do = Vergleichen Sie den Postausgangsserver und seinen Port mit denen, die Ihr Anbieter nennt: Port 465 oder 587 ist zum Senden.
    .may-be = Dieser Server leitet keine E-Mails weiter: Vergleichen Sie den Postausgangsserver und seinen Port mit denen, die Ihr Anbieter nennt.
cause-greylisted =
    .title = { $provider } möchte die Nachricht ein zweites Mal
    .what = Das Passwort stimmt. Der Server vertagt, was er noch nicht gesehen hat, um unerwünschte E-Mails fernzuhalten. E-Mail-Programme senden von selbst noch einmal.
    .do = Warten Sie fünf Minuten und versuchen Sie es dann noch einmal.
    .may-be = Der Server vertagt, was er noch nicht gesehen hat: Warten Sie fünf Minuten und versuchen Sie es dann noch einmal.
cause-messageTooBig =
    .title = { $host } nimmt keine Nachricht dieser Größe an
    .what = Das Passwort stimmt. Aber selbst diese kurze Nachricht ist dem Server zu groß.
    .do = Bitten Sie den Betreiber des Servers, die Grenze für die Größe von Nachrichten anzuheben.
    .may-be = Die Nachricht ist dem Server zu groß: Lassen Sie die Grenze anheben.
cause-contentRefused =
    .title = { $host } nimmt diese Nachricht wegen ihres Inhalts nicht an
    .what = Das Passwort stimmt. Aber ein Filter für unerwünschte E-Mails oder eine Regel, was gesendet werden darf, hat die Nachricht abgewiesen.
    .do = Lesen Sie, was der Server gesagt hat. Bitten Sie den, der das Konto verwaltet, es zu erlauben; eine Nachricht, die Sie selbst schreiben, kommt vielleicht durch.
    .may-be = Ein Filter hat die Nachricht wegen ihres Inhalts abgewiesen: Fragen Sie den, der das Konto verwaltet.
cause-addressNotWritable =
    .title = Die Adresse lässt sich nicht in eine Nachricht schreiben, die { $host } annimmt
    .what = Das Passwort stimmt. Aber der Teil vor dem @ hat Buchstaben oder Zeichen, die { $host } in einer Nachricht nicht annimmt, deshalb wurde nichts gesendet.
    .do = Fragen Sie bei { $provider }, ob dieses Postfach eine zweite Adresse aus einfachen Buchstaben (a bis z) und Ziffern hat, und senden Sie von dieser.
    .may-be = Die Adresse hat Buchstaben oder Zeichen, die der Server in einer Nachricht nicht annimmt: Senden Sie von einer aus einfachen Buchstaben.
cause-neverArrived =
    .title = Die Nachricht wurde angenommen, ist aber noch nicht da
    .what = Das Passwort stimmt, und der Server hat die Nachricht angenommen. Eine Minute lang war sie weder im Posteingang noch bei den unerwünschten E-Mails.
    .do = Sehen Sie in einigen Minuten in Ihre E-Mails. Kommt sie nicht, suchen Sie in den Einstellungen des Kontos nach Filtern und Weiterleitungen: Vielleicht legen sie sie woanders ab.
    .may-be = Die Nachricht wurde angenommen und ist nicht angekommen: Suchen Sie in den Einstellungen des Kontos nach Filtern und Weiterleitungen.

suspect =
    .spaceBefore = Vor diesem Passwort steht ein Leerzeichen.
    .spaceBehind = Hinter diesem Passwort steht ein Leerzeichen.
    .invisible = In diesem Passwort ist ein Zeichen, das man nicht sieht.
    .quotes = Um dieses Passwort stehen Anführungszeichen.
    .spacesBetweenGroups = Dieses Passwort hat Leerzeichen zwischen seinen Gruppen. Oft stehen sie nur zum leichteren Lesen da.
    .spacesWithin = In diesem Passwort sind Leerzeichen. Falls sie nur zum leichteren Lesen da waren, lassen Sie sie weg.
    .capitals = In diesem Passwort sind Großbuchstaben. App-Passwörter von { $owner } haben keine.
    .lookAlike = In diesem Passwort ist ein Zeichen, das nur wie ein gewöhnliches aussieht: ein Buchstabe eines anderen Alphabets oder ein Zeichen, das ein Programm eingesetzt hat.
    .dashes = { $owner } schreibt App-Passwörter mit den Strichen an anderen Stellen oder ohne Striche.
    .copiedAlong = Mit diesem Passwort wurde etwas mitkopiert.
    .length = Dieses Passwort hat { $letters } Buchstaben und Ziffern. App-Passwörter von { $owner } haben { $expected }.
    .otherCharacter = In diesem Passwort ist ein Zeichen, das App-Passwörter von { $owner } nicht haben.
    .outsideAscii = In diesem Passwort sind Zeichen wie ü, § oder €, die manche Server anders lesen. Wenn es auf der Webseite stimmt, legen Sie dort eines ohne sie fest.
