### What a check found to be wrong, in German, where the words of causes.ftl do not fit (this computer, private networks, who reads along).

cause-resolverUnavailable-here =
    .title = Dieser Computer findet { $host } nicht
    .what = { $host } steht für diesen Computer selbst, aber seine eigenen Einstellungen sagen das nicht.
    .do = Tragen Sie 127.0.0.1 als Server ein und versuchen Sie es dann noch einmal.
    .may-be = Dieser Computer findet { $host } nicht: Tragen Sie stattdessen 127.0.0.1 ein.
cause-refused-here =
    .title = { $program ->
        [none] Das Programm auf diesem Computer läuft nicht oder verwendet einen anderen Port
       *[other] { $program } läuft nicht oder verwendet einen anderen Port
    }
    .what = { $host } ist dieser Computer, und auf seinem Port { $port } hört nichts zu.{ $program ->
        [none] { $programs ->
            [none] {" "}Ihre E-Mails sollen über ein Programm hier laufen; es muss gestartet sein.
           *[other] {" "}Programme, die diesen Port verwenden: { $programs }.
        }
       *[other] {" "}Ihre E-Mails laufen über { $program }, ein Programm auf diesem Computer; es muss gestartet sein.
    } Ihr Passwort wurde nicht gesendet.
    .do = Versuchen Sie es dann noch einmal. Wenn das Programm schon läuft, vergleichen Sie den Port mit dem, den es zeigt, und ändern Sie ihn hier.
    .may-be = Das Programm auf diesem Computer läuft nicht oder verwendet einen anderen Port.
cause-unreachable-here =
    .title = Dieser Computer hat die Adresse { $host } nicht
    .what = { $host } steht für diesen Computer selbst, aber es gibt keinen Weg dorthin: Diese Art von Adresse ist hier vielleicht ausgeschaltet. Ihr Passwort wurde nicht gesendet.
    .do = Tragen Sie 127.0.0.1 als Server ein und versuchen Sie es dann noch einmal.
    .may-be = Zu dieser Adresse dieses Computers gibt es keinen Weg: Tragen Sie stattdessen 127.0.0.1 ein.
cause-timedOut-here =
    .title = { $program ->
        [none] Das Programm auf diesem Computer antwortet nicht
       *[other] { $program } antwortet nicht
    }
    .what = { $host } ist dieser Computer. Auf seinem Port { $port } hört etwas zu und blieb stumm. Vielleicht startet das Programm noch, oder es hängt. Über Ihr Passwort sagt das nichts.
    .do = Bleibt das Programm stumm, beenden Sie es und starten Sie es neu. Versuchen Sie es dann noch einmal.
    .may-be = Das Programm auf diesem Computer bleibt stumm.
cause-temporarilyUnavailable-here =
    .title = { $program ->
        [none] Das Programm auf diesem Computer ist nicht bereit
       *[other] { $program } ist nicht bereit
    }
    .what = Es antwortet, kommt aber gerade nicht an die E-Mails dahinter. Über Ihr Passwort sagt das nichts.
    .do = Öffnen Sie sein Fenster: Vielleicht muss es sich in Ihrem Konto anmelden, oder es lädt noch E-Mails. Versuchen Sie es dann noch einmal.
    .may-be = Das Programm auf diesem Computer ist vielleicht noch nicht bereit: Öffnen Sie sein Fenster.
cause-hungUp-here =
    .title = { $program ->
        [none] Das Programm auf diesem Computer hat die Verbindung beendet
       *[other] { $program } hat die Verbindung beendet
    }
    .what = { $host } ist dieser Computer. Das Programm auf Port { $port } hat die Verbindung angenommen und geschlossen, bevor es geantwortet hatte. Vielleicht ist es noch nicht angemeldet oder wartet in seinem eigenen Fenster auf etwas. Über Ihr Passwort sagt das nichts.
    .do = Sehen Sie in das Fenster des Programms und versuchen Sie es dann noch einmal.
    .may-be = Das Programm auf diesem Computer hat die Verbindung beendet.
cause-notTls-here =
    .title = { $program ->
        [none] Das Programm auf diesem Computer verschlüsselt auf Port { $port } nicht
       *[other] { $program } verschlüsselt auf Port { $port } nicht
    }
    .what = { $host } ist dieser Computer, und das Programm dort antwortet ohne Verschlüsselung, wo sie beginnen muss. Ihr Passwort wurde nicht gesendet: Es wird nur verschlüsselt gesendet, auch auf diesem Computer.
    .do = Wenn das Programm für diesen Port „STARTTLS“ zeigt, wählen Sie das hier. Andernfalls schalten Sie seine Verschlüsselung ein und versuchen Sie es dann noch einmal.
    .may-be = Das Programm auf diesem Computer verschlüsselt auf diesem Port nicht.
cause-startTlsMissing-here =
    .title = { $program ->
        [none] Das Programm auf diesem Computer bietet keine Verschlüsselung an: Schalten Sie sie dort ein
       *[other] { $program } bietet keine Verschlüsselung an: Schalten Sie sie dort ein
    }
    .what = { $host } ist dieser Computer, und das Programm auf Port { $port } bietet keine Verschlüsselung (STARTTLS) an. Ihr Passwort wurde nicht gesendet: Es wird nur verschlüsselt gesendet, auch auf diesem Computer.
    .do = Wählen Sie dann hier, was das Programm für diesen Port zeigt, TLS oder STARTTLS, und versuchen Sie es noch einmal.
    .may-be = Das Programm auf diesem Computer bietet keine Verschlüsselung an.
cause-startTlsTampered-here =
    .title = Das Programm auf diesem Computer beginnt nicht so zu verschlüsseln, wie es soll
    .what = { $host } ist dieser Computer. Das Programm auf Port { $port } war einverstanden zu verschlüsseln und hat dann etwas anderes gesendet. Ihr Passwort wurde nicht gesendet.
    .do = Sehen Sie nach, ob es eine neuere Version des Programms gibt. Wenn Sie wählen können, nehmen Sie TLS statt STARTTLS.
    .may-be = Das Programm auf diesem Computer beginnt nicht so zu verschlüsseln, wie es soll.
cause-certificateUntrusted-here =
    .title = { $program ->
        [none] Das Zertifikat des Programms auf diesem Computer ist noch nicht bekannt: Wählen Sie seine Datei
       *[other] Das Zertifikat von { $program } ist noch nicht bekannt: Wählen Sie seine Datei
    }
    .what = { $issuer ->
        [none] { $host } ist dieser Computer. Das Programm auf Port { $port } hat sein Zertifikat selbst erstellt, deshalb kann niemand dafür bürgen.
       *[other] { $host } ist dieser Computer. Das Zertifikat des Programms auf Port { $port } wurde von „{ $issuer }“ ausgestellt: Ein solches Programm erstellt es selbst, deshalb kann niemand dafür bürgen.
    } Wenn Sie es dort exportiert und die Datei hier gewählt haben, wird genau diesem vertraut, nur auf diesem Computer. Ihr Passwort wurde nicht gesendet.
    .do = Wählen Sie dann hier die Datei.
    .may-be = Das Zertifikat des Programms auf diesem Computer ist noch nicht bekannt.
cause-certificateForAnotherName-here =
    .title = { $program ->
        [none] Das Zertifikat des Programms auf diesem Computer hat einen anderen Namen: Wählen Sie seine Datei
       *[other] Das Zertifikat von { $program } hat einen anderen Namen: Wählen Sie seine Datei
    }
    .what = { $presented ->
        [none] { $host } ist dieser Computer, und das Zertifikat des Programms auf Port { $port } ist für einen anderen Namen.
       *[other] { $host } ist dieser Computer, und das Zertifikat des Programms auf Port { $port } ist für { $presented }.
    } Wenn Sie es dort exportiert und die Datei hier gewählt haben, wird genau diesem vertraut, nur auf diesem Computer. Ihr Passwort wurde nicht gesendet.
    .do = Wählen Sie dann hier die Datei.
    .may-be = Das Zertifikat des Programms auf diesem Computer ist für einen anderen Namen.
cause-certificateExpired-here =
    .title = { $program ->
        [none] Das Zertifikat des Programms auf diesem Computer ist abgelaufen: Lassen Sie es ein neues erstellen
       *[other] Das Zertifikat von { $program } ist abgelaufen: Lassen Sie ein neues erstellen
    }
    .what = { $expired ->
        [none] Das Zertifikat des Programms auf Port { $port } ist abgelaufen.
       *[other] Das Zertifikat des Programms auf Port { $port } ist am { $expired } abgelaufen. Die Uhr dieses Computers sagt { $clock }.
    } Auch E-Mail-Programme nehmen es nicht an. Ihr Passwort wurde nicht gesendet.
    .do = Wenn die Uhr stimmt, lassen Sie das Programm zuerst ein neues Zertifikat erstellen: Meist tut es das beim Neustart oder in seinen Einstellungen. Wählen Sie dann hier die neue Datei.
    .may-be = Das Zertifikat des Programms auf diesem Computer ist abgelaufen.
cause-certificateRevoked-here =
    .title = Das Zertifikat des Programms auf diesem Computer wurde zurückgezogen
    .what = Wer das Zertifikat des Programms auf Port { $port } ausgestellt hat, hat es für ungültig erklärt. Ihr Passwort wurde nicht gesendet.
    .do = Geben Sie dem Programm ein anderes Zertifikat. Suchen Sie keinen Weg darum herum.
    .may-be = Das Zertifikat des Programms auf diesem Computer wurde zurückgezogen.
cause-wrongProtocol-here =
    .title = Auf Port { $port } dieses Computers antwortet ein anderes Programm
    .what = { $host } ist dieser Computer, und was auf Port { $port } antwortet, ist nicht die Art von Mailserver, die dort erwartet wird. Vielleicht sind Postausgang und Posteingang verwechselt, oder ein anderes Programm hat den Port belegt. Ihr Passwort wurde nicht gesendet.
    .do = Vergleichen Sie den Port mit dem, den das Programm zeigt, über das Ihre E-Mails laufen, und ändern Sie ihn.
    .may-be = Auf diesem Port dieses Computers antwortet ein anderes Programm.
cause-serverRefuses-here =
    .title = Das Programm auf diesem Computer lehnt ab, ohne einen Grund, den wir kennen
    .what = { $host } ist dieser Computer, und das Programm auf Port { $port } hat die Verbindung oder die Anfrage abgewiesen.
    .do = Sehen Sie in das Fenster des Programms: Vielleicht sagt es mehr. Versuchen Sie es dann noch einmal.
    .may-be = Das Programm auf diesem Computer lehnt aus einem eigenen Grund ab.
cause-protocolViolation-here =
    .title = Das Programm auf diesem Computer antwortet seltsam
    .what = { $host } ist dieser Computer. Die Antwort des Programms auf Port { $port } folgt nicht den Regeln für Mailserver, deshalb wurde ihr nicht geglaubt.
    .do = Sehen Sie nach, ob es eine neuere Version des Programms gibt und ob der Port stimmt. Versuchen Sie es dann noch einmal.
    .may-be = Das Programm auf diesem Computer folgt nicht den Regeln für Mailserver.
cause-wrongPassword-here =
    .title = { $program ->
        [none] Das Programm auf diesem Computer akzeptiert dieses Passwort nicht
       *[other] { $program } akzeptiert dieses Passwort nicht
    }
    .what = { $user ->
        [none] Der Benutzername oder das Passwort stimmt nicht.
       *[other] Der Benutzername „{ $user }“ oder das Passwort stimmt nicht.
    } { $program ->
        [none] Ein solches Programm hat oft ein eigenes Passwort für E-Mail-Programme, das nicht das Ihres Kontos ist.
       *[other] { $program } hat ein eigenes Passwort für E-Mail-Programme, das nicht das Ihres Kontos ist.
    }
    .do = Geben Sie dann dieses Passwort hier ein.
    .may-be = Der Benutzername oder das Passwort stimmt nicht: Ein solches Programm hat oft ein eigenes Passwort.
cause-webLoginRequired-here =
    .title = { $owner } möchte sehen, dass Sie es sind
    .what = Das Programm auf diesem Computer hat weitergegeben, dass die Anmeldung zurückgehalten wurde, weil sie ungewöhnlich aussah. Das Passwort kann durchaus stimmen.
    .do = Melden Sie sich im Browser auf diesem Computer bei Ihrem Konto an, bestätigen Sie, dass Sie es waren, und versuchen Sie es nach einigen Minuten noch einmal.
    .may-be = Die Anmeldung muss bestätigt werden: Melden Sie sich im Browser auf diesem Computer bei Ihrem Konto an und versuchen Sie es dann einmal.
cause-ipBlocked-here =
    .title = { $provider } weist diesen Computer ab
    .what = Das Programm auf diesem Computer hat weitergegeben, dass die Adresse, von der es sich verbindet, auf einer Sperrliste steht, oft wegen jemand anderem. Am Passwort liegt es nicht.
    .do = Sehen Sie in das Fenster des Programms: Vielleicht sagt es mehr. Warten Sie dann einige Stunden und versuchen Sie es noch einmal.
    .may-be = Der Anbieter weist die Adresse dieses Computers ab: Warten Sie einige Stunden und versuchen Sie es dann einmal.

cause-hostNotFound-private =
    .title = { $host } ist in diesem Netzwerk nicht zu finden
    .what = Den Namen { $host } kennt nur ein privates Netzwerk, zu Hause oder bei der Arbeit. Dieses kennt ihn nicht.
    .do = Verbinden Sie sich mit dem Netzwerk oder dem VPN, in dem der Server ist, oder ändern Sie den Namen des Servers. Auch seine Adresse (zum Beispiel 192.168.…) funktioniert.
    .may-be = Der Name ist in diesem Netzwerk nicht bekannt.
cause-resolverUnavailable-private =
    .title = { $host } lässt sich gerade nicht nachschlagen
    .what = Den Namen { $host } kennt nur ein privates Netzwerk, zu Hause oder bei der Arbeit, und niemand hat geantwortet, der sagen könnte, wo er ist.
    .do = Verbinden Sie sich mit dem Netzwerk oder dem VPN, in dem der Server ist, und versuchen Sie es dann noch einmal. Auch seine Adresse (zum Beispiel 192.168.…) funktioniert.
    .may-be = Namen lassen sich gerade nicht nachschlagen.
cause-refused-private =
    .title = { $host } nimmt auf Port { $port } keine E-Mail-Verbindungen an
    .what = { $host } ist ein Computer in einem privaten Netzwerk. Er hat sofort geantwortet: Auf diesem Port hört nichts zu. Entweder läuft der Mailserver darauf nicht, oder er verwendet einen anderen Port. Ihr Passwort wurde nicht gesendet.
    .do = Sehen Sie auf jenem Computer nach, ob sein Mailserver läuft, und auf welchem Port. Versuchen Sie es dann noch einmal, oder ändern Sie hier den Server.
    .may-be = Am Server hört auf diesem Port nichts zu.
cause-unreachable-private =
    .title = Von hier gibt es keinen Weg zu { $host }
    .what = { $host } ist ein Computer in einem privaten Netzwerk, zu Hause, bei der Arbeit oder in einem VPN. Von hier gibt es gerade keinen Weg zu ihm. Ihr Passwort wurde nicht gesendet.
    .do = Verbinden Sie sich mit dem Netzwerk oder dem VPN, in dem der Server ist, sehen Sie nach, ob jener Computer eingeschaltet ist, und versuchen Sie es dann noch einmal.
    .may-be = Von hier gibt es keinen Weg zum Server.
cause-timedOut-private =
    .title = { $host } hat nicht rechtzeitig geantwortet
    .what = { $host } ist ein Computer in einem privaten Netzwerk und blieb auf Port { $port } stumm. Vielleicht ist er ausgeschaltet oder im Ruhezustand, seine Firewall hält E-Mails fern, oder dieser Computer ist nicht in seinem Netzwerk. Über Ihr Passwort sagt das nichts.
    .do = Sehen Sie nach, ob jener Computer eingeschaltet ist und ob dieser im selben Netzwerk oder dessen VPN ist. Versuchen Sie es dann noch einmal.
    .may-be = Der Server bleibt stumm.
cause-hungUp-private =
    .title = { $host } hat die Verbindung beendet
    .what = { $host } ist ein Computer in einem privaten Netzwerk. Er hat die Verbindung auf Port { $port } angenommen und geschlossen, bevor er geantwortet hatte. Über Ihr Passwort sagt das nichts.
    .do = Sehen Sie in die Einstellungen oder das Protokoll des Mailservers darauf und versuchen Sie es dann noch einmal.
    .may-be = Der Server hat die Verbindung beendet.
cause-protocolViolation-private =
    .title = { $host } antwortet seltsam
    .what = Die Antwort folgt nicht den Regeln für Mailserver, deshalb wurde ihr nicht geglaubt.
    .do = Sehen Sie nach, ob der Port stimmt und ob es eine neuere Version des Mailservers auf { $host } gibt. Versuchen Sie es dann noch einmal.
    .may-be = Der Server folgt nicht den Regeln für Mailserver.
cause-serverRefuses-private =
    .title = { $host } lehnt ab, ohne einen Grund, den wir kennen
    .what = { $host } ist ein Computer in einem privaten Netzwerk. Sein Mailserver hat die Verbindung oder die Anfrage abgewiesen.
    .do = Sehen Sie in die Einstellungen oder das Protokoll des Mailservers darauf und versuchen Sie es dann noch einmal.
    .may-be = Der Server lehnt aus einem eigenen Grund ab.
cause-ipBlocked-private =
    .title = { $host } lässt diesen Computer nicht herein
    .what = { $host } ist ein Computer in einem privaten Netzwerk, und sein Mailserver hat die Adresse dieses Computers auf einer Liste derer, die er abweist: oft nach zu vielen Anmeldungen. Am Passwort liegt es nicht.
    .do = Nehmen Sie auf jenem Computer die Adresse von diesem aus der Liste (zum Beispiel von fail2ban), oder warten Sie, bis sie von selbst herausfällt. Versuchen Sie es dann noch einmal.
    .may-be = Der Server weist die Adresse dieses Computers ab.
cause-notTls-private =
    .title = { $host } verschlüsselt auf Port { $port } nicht
    .what = { $host } ist ein Computer in einem privaten Netzwerk, und sein Mailserver antwortet ohne Verschlüsselung, wo sie beginnen muss. Ihr Passwort wurde nicht gesendet: Es wird nur verschlüsselt gesendet, auch in einem privaten Netzwerk.
    .do = Wählen Sie STARTTLS für diesen Port, oder den Port, auf dem der Server mit TLS beginnt. Hat er keines von beiden, schalten Sie seine Verschlüsselung ein: Dafür braucht er ein Zertifikat.
    .may-be = Der Server verschlüsselt auf diesem Port nicht.
cause-startTlsMissing-private =
    .title = { $host } bietet keine Verschlüsselung an: Schalten Sie sie dort ein
    .what = { $host } ist ein Computer in einem privaten Netzwerk, und sein Mailserver bietet auf Port { $port } keine Verschlüsselung (STARTTLS) an. Ihr Passwort wurde nicht gesendet: Es wird nur verschlüsselt gesendet, auch in einem privaten Netzwerk.
    .do = Schalten Sie die Verschlüsselung in den Einstellungen des Mailservers ein: Dafür braucht er ein Zertifikat. Oder wählen Sie hier TLS und den Port, den der Server dafür hat.
    .may-be = Der Server bietet keine Verschlüsselung an.
cause-startTlsTampered-private =
    .title = { $host } beginnt nicht so zu verschlüsseln, wie es sein soll
    .what = Der Server war einverstanden zu verschlüsseln, und dann kam etwas anderes. Ihr Passwort wurde nicht gesendet.
    .do = Sehen Sie nach, ob es eine neuere Version des Mailservers auf { $host } gibt. Wenn Sie wählen können, nehmen Sie TLS statt STARTTLS.
    .may-be = Der Server beginnt nicht so zu verschlüsseln, wie er soll.
cause-certificateUntrusted-private =
    .title = Das Zertifikat von { $host } ist diesem Computer nicht bekannt: Installieren Sie seine Zertifizierungsstelle
    .what = { $issuer ->
        [none] { $host } ist ein Computer in einem privaten Netzwerk, und sein Zertifikat wurde nicht von einer Zertifizierungsstelle ausgestellt, die dieser Computer kennt: Meist hat der Server es selbst erstellt.
       *[other] { $host } ist ein Computer in einem privaten Netzwerk. Sein Zertifikat wurde von „{ $issuer }“ ausgestellt, und das kennt dieser Computer nicht: Meist hat der Server es selbst erstellt.
    } Ihr Passwort wurde nicht gesendet.
    .do = Exportieren Sie das Zertifikat dieser Zertifizierungsstelle vom Server, oder bitten Sie den Betreiber darum, und installieren Sie es auf diesem Computer bei den vertrauenswürdigen. Für eine einzelne Prüfung in einem Terminal: mail-setup check --ca-file FILE.
    .may-be = Das Zertifikat des Servers ist von einer Zertifizierungsstelle, die dieser Computer nicht kennt.
cause-certificateForAnotherName-private =
    .title = Das Zertifikat von { $host } ist für einen anderen Namen: Tragen Sie diesen ein
    .what = { $presented ->
        [none] { $host } ist ein Computer in einem privaten Netzwerk, und sein Zertifikat ist für einen anderen Namen.
       *[other] { $host } ist ein Computer in einem privaten Netzwerk, und sein Zertifikat ist für { $presented }.
    } Ihr Passwort wurde nicht gesendet.
    .do = Tragen Sie den Server mit einem Namen ein, für den sein Zertifikat gilt, oder lassen Sie ein Zertifikat für { $host } erstellen.
    .may-be = Das Zertifikat des Servers ist für einen anderen Namen.
cause-certificateExpired-private =
    .title = Das Zertifikat von { $host } ist abgelaufen: Lassen Sie ein neues erstellen
    .what = { $expired ->
        [none] Das Zertifikat von { $host } ist abgelaufen.
       *[other] Das Zertifikat von { $host } ist am { $expired } abgelaufen. Die Uhr dieses Computers sagt { $clock }.
    } { $host } ist ein Computer in einem privaten Netzwerk. Ihr Passwort wurde nicht gesendet.
    .do = Sehen Sie zuerst auf die Uhr dieses Computers. Stimmt sie, erstellen Sie auf dem Server ein neues Zertifikat, oder bitten Sie den Betreiber darum.
    .may-be = Das Zertifikat des Servers ist abgelaufen.
cause-certificateRevoked-private =
    .title = Das Zertifikat von { $host } wurde zurückgezogen
    .what = Wer das Zertifikat ausgestellt hat, hat es für ungültig erklärt. Ihr Passwort wurde nicht gesendet.
    .do = Bitten Sie den Betreiber des Servers um ein anderes. Suchen Sie keinen Weg darum herum.
    .may-be = Das Zertifikat des Servers wurde zurückgezogen.

cause-certificateUntrusted-program =
    .title = { $interceptor } zeigt ein eigenes Zertifikat, nicht das des Servers: Nehmen Sie E-Mails davon aus
    .what = Das Zertifikat, das für { $host } gezeigt wird, wurde von „{ $issuer }“ ausgestellt. Unter diesem Namen liest { $interceptor }, ein Programm auf diesem Computer, verschlüsselte Verbindungen mit. Ihr Passwort wurde nicht gesendet.
    .do = Versuchen Sie es dann noch einmal.
    .may-be = Ein Programm auf diesem Computer zeigt ein eigenes Zertifikat, nicht das des Servers.
cause-certificateUntrusted-network =
    .title = { $interceptor } zeigt ein eigenes Zertifikat, nicht das des Servers: Melden Sie sich darüber nicht an
    .what = Das Zertifikat, das für { $host } gezeigt wird, wurde von „{ $issuer }“ ausgestellt. Unter diesem Namen liest { $interceptor } verschlüsselte Verbindungen mit, meist in Firmen und Schulen. Ihr Passwort wurde nicht gesendet.
    .do = Versuchen Sie es dann noch einmal.
    .may-be = Etwas in diesem Netzwerk zeigt ein eigenes Zertifikat, nicht das des Servers.
cause-certificateUntrusted-tool =
    .title = { $interceptor } zeigt ein eigenes Zertifikat, nicht das des Servers: Schließen Sie dieses Programm zuerst
    .what = Das Zertifikat, das für { $host } gezeigt wird, wurde von „{ $issuer }“ ausgestellt. Unter diesem Namen liest { $interceptor }, ein Werkzeug für Entwickler, verschlüsselte Verbindungen mit. Ihr Passwort wurde nicht gesendet.
    .do = Versuchen Sie es dann noch einmal. Wenn Sie von einem solchen Werkzeug nichts wissen, fragen Sie, wer sich um diesen Computer kümmert.
    .may-be = Ein Werkzeug für Entwickler zeigt ein eigenes Zertifikat, nicht das des Servers.
cause-certificateForAnotherName-named =
    .title = Das Zertifikat ist für { $suggested }, einen anderen Namen
    .what = { $host } zeigt ein Zertifikat für { $presented }. Bei Webhostern ist das oft so: Deren Mailserver hat einen eigenen Namen, und nur für den gilt das Zertifikat. Ihr Passwort wurde nicht gesendet.
    .do = Wenn { $suggested } Ihrem Webhoster oder Anbieter gehört, verwenden Sie diesen Namen als Server. Wenn Sie ihn nicht kennen, tun Sie es nicht: Vergleichen Sie die Server mit denen, die Ihr Anbieter nennt.
    .may-be = Das Zertifikat ist für { $suggested }; das ist vielleicht der richtige Server.

bridge-step-startProgram = Starten Sie das Programm auf diesem Computer, über das Ihre E-Mails laufen, und melden Sie sich darin an, wenn es danach fragt.
bridge-step-exportCertificate = Exportieren Sie in dem Programm sein Zertifikat als Datei (.pem, .crt oder .cer). Suchen Sie in seinen Einstellungen oder seiner Hilfe nach „TLS“, „SSL“ oder „Zertifikat“.
bridge-step-switchOnEncryption = Schalten Sie in den Einstellungen des Programms die Verschlüsselung ein (TLS oder STARTTLS). Vielleicht muss es vorher ein Zertifikat erstellen.
bridge-step-passwordOfProgram = Sehen Sie im Programm nach, welchen Benutzernamen und welches Passwort es von E-Mail-Programmen verlangt.
bridge-step-openProtonBridge = Öffnen Sie Proton Mail Bridge auf diesem Computer und melden Sie sich darin an. Es gehört zu den bezahlten Tarifen von Proton.
bridge-step-protonPorts = Wählen Sie dort Ihr Konto, dann „Mailbox details“: Vergleichen Sie die Ports mit denen, die hier eingetragen sind.
bridge-step-protonExport = Öffnen Sie in Proton Mail Bridge die Einstellungen, dann „Advanced settings“, und wählen Sie „Export TLS certificates“.
bridge-step-chooseCertPem = Von den zwei Dateien, die es schreibt, ist „cert.pem“ die, die Sie hier wählen. Behalten Sie „key.pem“ für sich.
bridge-step-protonSecurity = Öffnen Sie in Proton Mail Bridge die Einstellungen, dann „Advanced settings“ und „Connection mode“: Verwenden Sie SSL oder STARTTLS und wählen Sie hier dasselbe.
bridge-step-protonMailbox = Wählen Sie in Proton Mail Bridge Ihr Konto, dann „Mailbox details“. Kopieren Sie den Benutzernamen und das Passwort von dort.
bridge-step-serveHydroxide = Führen Sie in einem Terminal „hydroxide serve“ aus und lassen Sie es laufen.
bridge-step-hydroxideCertificate = Die Datei, die Sie hier wählen, ist die, mit der hydroxide gestartet wurde: „-tls-cert cert.pem“.
bridge-step-hydroxideTls = Starten Sie hydroxide mit einem Zertifikat: „hydroxide -tls-cert cert.pem -tls-key key.pem serve“. Wählen Sie dann hier TLS.
bridge-step-hydroxidePassword = Das Passwort ist das „bridge password“, das „hydroxide auth“ ausgegeben hat. Ist es verloren, führen Sie „hydroxide auth“ noch einmal aus.
bridge-step-startDavmail = Starten Sie DavMail auf diesem Computer.
bridge-step-davmailExport = In einem Terminal, wo der Schlüsselspeicher von DavMail ist: „keytool -exportcert -rfc -keystore davmail.p12 -file davmail.pem“. Die Datei, die Sie hier wählen, ist davmail.pem.
bridge-step-davmailKeystore = DavMail verschlüsselt, sobald es einen Schlüsselspeicher hat. In einem Terminal: „keytool -genkeypair -keyalg rsa -keysize 2048 -validity 3650 -storetype pkcs12 -keystore davmail.p12 -dname CN=localhost“.
bridge-step-davmailSettings = Tragen Sie in den Einstellungen von DavMail unter „Encryption“ den Schlüsselspeicher vom Typ PKCS12, seine Datei und sein Passwort ein. Starten Sie DavMail dann neu und wählen Sie hier TLS.
bridge-step-davmailPassword = DavMail möchte den Benutzernamen und das Passwort der E-Mails Ihrer Organisation. Vielleicht öffnet es eine Anmeldeseite in einem eigenen Fenster.
bridge-step-startEmailProxy = Starten Sie Email OAuth 2.0 Proxy auf diesem Computer.
bridge-step-emailProxyCertificate = Die Datei, die Sie hier wählen, ist die, die „local_certificate_path“ in emailproxy.config nennt.
bridge-step-emailProxyTls = Setzen Sie in emailproxy.config „local_certificate_path“ und „local_key_path“ für diesen Server. Starten Sie den Proxy dann neu.
bridge-step-emailProxyPassword = Der Proxy bewahrt auf, was er von Ihrem Anbieter bekommen hat, unter dem Passwort Ihrer ersten Anmeldung über ihn: Verwenden Sie dieses. Vielleicht öffnet er eine Anmeldeseite in einem eigenen Fenster.
interceptor-step-letMailAlone = Schalten Sie in { $interceptor } die Prüfung verschlüsselter E-Mail-Verbindungen aus. Oft steht sie unter „Mail“, „E-Mail-Schutz“ oder „SSL/TLS“. Dateien werden weiter geprüft.
# The names of menus that the security programs use in German could not be confirmed; the English ones are kept.
interceptor-step-mailShield = Öffnen Sie in { $interceptor } „Menü“, „Einstellungen“, „Schutz“, „Core Shields“. Schalten Sie unter „Mail Shield“ die Prüfung eingehender und ausgehender E-Mails aus. Dateien werden weiter geprüft.
interceptor-step-nortonMail = Öffnen Sie in Norton die Einstellungen und suchen Sie nach „Mail Shield“, „Safe Email“ oder „Email Protection“. Schalten Sie es für E-Mail-Programme auf diesem Computer aus. Dateien werden weiter geprüft.
interceptor-step-kasperskyConnections = Öffnen Sie in Kaspersky die Einstellungen, dann „Network settings“ und „Encrypted connections scanning“. Fügen Sie { $host } zu den vertrauenswürdigen Adressen hinzu, oder wählen Sie, dass verschlüsselte Verbindungen nicht geprüft werden.
interceptor-step-esetMail = Drücken Sie in ESET F5 für die erweiterten Einstellungen. Suchen Sie nach „E-Mail-Client-Schutz“ und „SSL/TLS“ und schalten Sie die Prüfung von IMAPS, POP3S und SMTPS aus.
interceptor-step-bitdefenderScan = Öffnen Sie in Bitdefender „Schutz“, dann „Online Threat Prevention“ und die Einstellungen dazu. Schalten Sie „Encrypted web scan“ aus.
interceptor-step-adguardFilter = Öffnen Sie in AdGuard die Einstellungen, dann „Network“ und „Filtered applications“. Nehmen Sie E-Mail-Programme und diesen Assistenten dort heraus.
interceptor-step-removeProgram = Entfernen Sie { $interceptor } von diesem Computer. Der Hersteller hat es zurückgezogen, weil es jede verschlüsselte Verbindung unsicher macht.
interceptor-step-askTheNetwork = Verwenden Sie ein anderes Netzwerk, etwa den Hotspot eines Smartphones, oder bitten Sie den Betreiber, E-Mail-Verbindungen ungelesen durchzulassen.
interceptor-step-closeTool = Schließen Sie { $interceptor }, oder nehmen Sie E-Mail-Verbindungen aus dem heraus, was es mitliest.
