### What a network does to mail, found out without a password, in German.

how-certain = { $certainty ->
    [certain] Das ist sicher.
    [likely] Das ist wahrscheinlich.
   *[possible] Das ist möglich; es war zu wenig zu sehen, um sicher zu sein.
}
seen-besides = Außerdem: { $title }

network-healthy =
    .title = Dieses Netzwerk lässt E-Mails durch
    .what = Beide Mailserver wurden erreicht und haben sich ausgewiesen.
    .do = Hier ist nichts zu tun. Wenn die E-Mails trotzdem nicht funktionieren, prüfen Sie das Passwort.

cause-noRoute =
    .title = Dieses Netzwerk führt nirgendwohin
    .what = Der Computer ist verbunden, aber das Netzwerk hat ihm keinen Weg ins Internet gegeben.
    .do = Trennen Sie die Verbindung zum Netzwerk und verbinden Sie sich neu. Hilft das nicht, starten Sie den Router neu.
    .may-be = Das Netzwerk gibt keinen Weg ins Internet.
cause-uplinkDown =
    .title = Die Verbindung hinter dem Router ist unterbrochen
    .what = { $why ->
        [router] Der Router selbst antwortet nicht.
       *[other] Das Netzwerk ist da, aber dahinter antwortet nichts.
    }
    .do = Starten Sie den Router neu, oder verwenden Sie ein anderes Netzwerk, etwa den Hotspot eines Smartphones.
    .may-be = Die Verbindung hinter dem Router ist unterbrochen.
cause-dnsHijacked =
    .title = { $why ->
        [withheld] Dieses Netzwerk gibt keine Adresse für { $provider }
       *[other] Dieses Netzwerk gibt falsche Adressen für { $provider }
    }
    .what = { $address ->
        [none] { $why ->
            [withheld] Andere Namen werden hier gefunden, { $host } nicht.
           *[other] Nach { $host } gefragt, antwortet das Netzwerk mit etwas, das nicht dieser Server ist.
        }
       *[other] Das Netzwerk sagt, { $host } sei { $address }; das ist nicht die Adresse eines Mailservers.
    } Ein Filter kann so eingestellt sein.
    .do = Verwenden Sie ein anderes Netzwerk. Falls Sie einen Filter für Namen betreiben, lassen Sie die Mailserver durch.
    .may-be = Das Netzwerk gibt falsche Adressen.
cause-ipv6Broken =
    .title = { $why ->
        [alone] IPv6 ist hier gestört, und die Mailserver haben keine anderen Adressen
       *[other] E-Mails funktionieren, aber IPv6 ist hier gestört
    }
    .what = { $why ->
        [alone] In diesem Netzwerk führen die Namen der Mailserver nur zu IPv6-Adressen, und über IPv6 kommt nichts zurück.
       *[other] Die Server antworten über IPv4. Über IPv6, das dieses Netzwerk verspricht, kommt nichts zurück. E-Mail-Programme hängen deswegen vielleicht eine halbe Minute.
    }
    .do = { $why ->
        [alone] Verwenden Sie ein anderes Netzwerk.
       *[other] Schalten Sie IPv6 für diese Verbindung aus, oder verwenden Sie ein anderes Netzwerk.
    }
    .may-be = IPv6 ist in diesem Netzwerk gestört.
cause-ipv4Broken =
    .title = { $why ->
        [alone] IPv4 ist hier gestört, und die Mailserver haben keine anderen Adressen
       *[other] E-Mails funktionieren, aber IPv4 ist hier gestört
    }
    .what = { $why ->
        [alone] In diesem Netzwerk führen die Namen der Mailserver nur zu IPv4-Adressen, und über IPv4 kommt nichts zurück.
       *[other] Die Server antworten über IPv6. Über IPv4, das dieses Netzwerk verspricht, kommt nichts zurück. E-Mail-Programme hängen deswegen vielleicht eine halbe Minute.
    }
    .do = { $why ->
        [alone] Verwenden Sie ein anderes Netzwerk.
       *[other] Verbinden Sie sich neu mit dem Netzwerk, oder verwenden Sie ein anderes.
    }
    .may-be = IPv4 ist in diesem Netzwerk gestört.
cause-ipv4Missing =
    .title = Dieses Netzwerk hat nur IPv6, und { $host } hat es nicht
    .what = Der Server hat nur eine IPv4-Adresse, und dieses Netzwerk hat keinen Weg dorthin.
    .do = Verwenden Sie ein anderes Netzwerk.
    .may-be = Das Netzwerk hat nur IPv6, der Server hat keines.
cause-vpnInterferes =
    .title = Das VPN lässt E-Mails nicht durch
    .what = { $why ->
        [dead] Alles geht in das VPN, und nichts kommt zurück.
        [alone] Der Weg zu den Mailservern führt in ein VPN, und nichts kommt zurück; andere Verbindungen gehen daran vorbei.
        [resolver] Namen werden über ein VPN nachgeschlagen, und dort antwortet niemand.
        [names] Namen sollen über ein VPN nachgeschlagen werden, das nicht mehr da ist.
       *[other] Durch das VPN lassen sich Webseiten erreichen, die Mailserver aber nicht.
    }
    .do = Schalten Sie das VPN aus und versuchen Sie es noch einmal. Ist keines an, trennen Sie die Verbindung zum Netzwerk und verbinden Sie sich neu.
    .may-be = Ein VPN lässt E-Mails nicht durch.
cause-interception =
    .title = { $interceptor ->
        [none] Etwas liest die Verbindung zu { $host } mit
       *[other] { $interceptor } liest die Verbindung zu { $host } mit
    }
    .what = { $issuer ->
        [none] Das Zertifikat ist nicht das des Servers.
       *[other] Das Zertifikat ist nicht das des Servers: Ausgestellt hat es „{ $issuer }“.
    } Wer es ausgestellt hat, kann Ihr Passwort und Ihre E-Mails lesen.
    .do = { $interceptor ->
        [none] Verwenden Sie ein anderes Netzwerk, oder stellen Sie das Schutzprogramm auf diesem Computer so ein, dass es E-Mail-Verbindungen in Ruhe lässt.
       *[other] Stellen Sie { $interceptor } so ein, dass E-Mail-Verbindungen in Ruhe gelassen werden, oder verwenden Sie ein anderes Netzwerk. Geben Sie vorher kein Passwort ein.
    }
    .may-be = Etwas liest die Verbindung mit.
cause-clockWrong =
    .title = Die Uhr dieses Computers geht falsch
    .what = Die Zertifikate der Server scheinen nicht gültig zu sein, und es ist die Uhr, die abweicht.
    .do = Stellen Sie die Uhr und versuchen Sie es dann noch einmal.
    .may-be = Die Uhr dieses Computers geht falsch.
cause-mtuBlackhole =
    .title = Dieses Netzwerk verliert große Pakete
    .what = { $why ->
        [up] Was ankommt, ist vollständig; was in großen Paketen gesendet wird, verschwindet wortlos. E-Mails lassen sich lesen, aber das Senden einer längeren bleibt hängen.
       *[other] Kleine Pakete kommen durch, große verschwinden wortlos. Verschlüsselte Verbindungen beginnen und bleiben dann hängen.
    }
    .do = Schalten Sie das VPN aus, falls eines an ist; sonst stellen Sie am Router eine kleinere MTU ein (1400), oder verwenden Sie ein anderes Netzwerk.
    .may-be = Das Netzwerk verliert große Pakete.
cause-slowNetwork =
    .title = { $ms ->
        [none] Dieses Netzwerk ist sehr langsam
       *[other] E-Mails funktionieren, aber dieses Netzwerk ist sehr langsam
    }
    .what = { $ms ->
        [none] Verbindungen kommen spät zustande.
       *[other] Jede Verbindung braucht mehr als eine halbe Sekunde, bis sie zustande kommt.
    }
    .do = Versuchen Sie es wieder, wenn der Empfang besser ist. Wenn Ihr E-Mail-Programm aufgibt, erhöhen Sie sein Zeitlimit.
    .may-be = Das Netzwerk ist sehr langsam.
cause-resolverSlow =
    .title = E-Mails funktionieren, aber Namen werden hier langsam nachgeschlagen
    .what = Die Antwort, wo die Server sind, kommt spät, oder die eine Hälfte davon gar nicht. E-Mail-Programme hängen deswegen vielleicht.
    .do = Verwenden Sie für diese Verbindung einen anderen DNS-Server, oder ein anderes Netzwerk.
    .may-be = Namen werden langsam nachgeschlagen.
cause-providerDown =
    .title = Die Mailserver von { $provider } antworten nicht
    .what = Das Internet funktioniert, aber { $host } antwortet nicht. Es sieht nach einer Störung dort aus, nicht hier.
    .do = Warten Sie und versuchen Sie es später noch einmal. An diesem Computer ist nichts zu ändern.
    .may-be = Die Mailserver des Anbieters sind ausgefallen.
cause-proxyRequired =
    .title = Aus diesem Netzwerk kommen nur Webseiten hinaus
    .what = Alles muss durch den Proxy des Netzwerks, und das können E-Mail-Programme nicht.
    .do = Verwenden Sie ein anderes Netzwerk, oder bitten Sie den Betreiber, die E-Mail-Ports zu öffnen.
    .may-be = Aus diesem Netzwerk führt nur ein Proxy.
cause-localFirewall =
    .title = Dieser Computer lässt E-Mails nicht hinaus
    .what = Eine Firewall oder ein Schutzprogramm hier verbietet die Verbindung zu { $host }.
    .do = Erlauben Sie E-Mails in der Firewall oder im Schutzprogramm dieses Computers.
    .may-be = Eine Firewall auf diesem Computer verbietet es.
cause-unstable =
    .title = Das Netzwerk hat sich während der Prüfung geändert
    .what = Die Verbindung brach ab oder änderte sich zwischendurch, deshalb zählt nichts von dem, was zu sehen war.
    .do = Warten Sie, bis die Verbindung stabil ist, gehen Sie näher an den Router oder Zugangspunkt und versuchen Sie es noch einmal.
    .may-be = Das Netzwerk ist unbeständig.

network-offline =
    .title = Dieser Computer ist offline
    .what = Es ist kein Netzwerk verbunden.
    .do = Verbinden Sie sich mit einem Netzwerk und versuchen Sie es dann noch einmal.
network-hostNotFound =
    .title = Einen Server dieses Namens gibt es nicht
    .what = { $why ->
        [wildcard] Jeder Name in dieser Domain führt dorthin, wohin { $host } führt, und dort antwortet kein Mailserver: Der Name ist sehr wahrscheinlich falsch.
       *[other] Andere Namen werden gefunden, { $host } nicht.
    }
    .do = Vergleichen Sie den Namen des Servers mit dem, den Ihr Anbieter nennt, und ändern Sie ihn.
network-resolverUnavailable =
    .title = Namen lassen sich hier nicht nachschlagen
    .what = Niemand in diesem Netzwerk sagt, wo die Mailserver sind.
    .do = Warten Sie einen Moment und versuchen Sie es noch einmal. Bleibt es so, verwenden Sie einen anderen DNS-Server oder ein anderes Netzwerk.
network-captivePortal =
    .title = Dieses Netzwerk verlangt zuerst eine Anmeldung
    .what = An der Stelle anderer antwortet eine Seite des Netzwerks, wie in Hotels, Zügen und Flughäfen.
    .do = Öffnen Sie den Browser, melden Sie sich auf der Seite, die erscheint, im Netzwerk an und versuchen Sie es dann noch einmal.
network-portBlocked =
    .title = { $other ->
        [none] { $why ->
            [near] E-Mails an { $host } werden ganz in der Nähe abgewiesen
           *[other] Dieses Netzwerk sperrt E-Mails an { $host }
        }
       *[other] { $why ->
            [closed] Port { $port } von { $host } ist geschlossen; Port { $other } funktioniert
           *[other] Dieses Netzwerk sperrt Port { $port }; Port { $other } funktioniert
        }
    }
    .what = { $other ->
        [none] { $why ->
            [near] Andere Verbindungen kommen durch. Die zu den Ports für E-Mails werden abgewiesen, bevor der Server davon wissen kann: von einer Firewall oder einem Schutzprogramm auf diesem Computer oder von etwas in der Nähe in diesem Netzwerk.
           *[other] Andere Verbindungen kommen durch, die zu den Ports für E-Mails nicht. Viele Netzwerke in Hotels, Schulen und Büros sind so eingestellt.
        }
       *[other] { $why ->
            [closed] { $host } nimmt auf Port { $port } keine Verbindungen an, und auf Port { $other } antwortet es, wie es soll.
            [another] Auf Port { $port } antwortet ein anderer Server als { $host }, und auf Port { $other } antwortet er selbst.
           *[other] Von { $host } kommt auf Port { $port } nichts zurück, und auf Port { $other } antwortet es, wie es soll.
        }
    }
    .do = { $other ->
        [none] { $why ->
            [near] Sehen Sie nach, ob eine Firewall oder ein Schutzprogramm auf diesem Computer E-Mails verbietet; sonst verwenden Sie ein anderes Netzwerk.
           *[other] Verwenden Sie ein anderes Netzwerk, etwa den Hotspot eines Smartphones, oder bitten Sie den Betreiber, die E-Mail-Ports zu öffnen.
        }
       *[other] Verwenden Sie von jetzt an Port { $other }.
    }
network-startTlsMissing =
    .title = { $why ->
        [unlisted] { $host } bietet auf Port { $port } keine Verschlüsselung an
       *[other] Die Verschlüsselung von { $host } wird unterwegs herausgenommen
    }
    .what = Auf Port { $port } bietet der Server nicht an, auf Verschlüsselung umzuschalten.{ $other ->
        [none] {""}
       *[other] {" "}Auf Port { $other } ist von Anfang an verschlüsselt.
    }
    .do = { $other ->
        [none] Verwenden Sie ein anderes Netzwerk. Ist es dort dasselbe, ändern Sie den Server.
       *[other] Verwenden Sie Port { $other } mit TLS.
    }
network-startTlsTampered =
    .title = Etwas streicht unterwegs die Verschlüsselung von { $host }
    .what = Auf Port { $port } kommt das Angebot des Servers, auf Verschlüsselung umzuschalten, durchgestrichen an: Das macht eine Firewall unterwegs.{ $other ->
        [none] {""}
       *[other] {" "}Auf Port { $other } ist von Anfang an verschlüsselt.
    }
    .do = { $other ->
        [none] Verwenden Sie ein anderes Netzwerk.
       *[other] Verwenden Sie Port { $other } mit TLS.
    }
network-hungUp =
    .title = E-Mail-Verbindungen zu { $host } werden abgebrochen
    .what = Sobald die Verbindung verschlüsselt werden soll, wird sie abgebrochen. Das Netzwerk scheint E-Mails zu filtern.
    .do = Verwenden Sie ein anderes Netzwerk, etwa den Hotspot eines Smartphones.
network-timedOut =
    .title = { $host } antwortet nicht
    .what = Nichts kam zurück, und warum, lässt sich nicht sagen.
    .do = Versuchen Sie dasselbe über den Hotspot eines Smartphones: Funktioniert es dort, liegt es an diesem Netzwerk.
network-refused =
    .title = { $host } nimmt auf Port { $port } keine Verbindungen an
    .what = Die Antwort kam sofort: Dort hört nichts zu.
    .do = Vergleichen Sie den Port mit dem, den Ihr Anbieter nennt; sonst versuchen Sie ein anderes Netzwerk.
network-unreachable =
    .title = Von hier gibt es keinen Weg zu { $host }
    .what = { $family ->
        [ipv6] In diesem Netzwerk führt der Name nur zu IPv6-Adressen, und über IPv6 führt von hier kein Weg hinaus.
       *[other] Etwas unterwegs sagt, dass der Server nicht zu erreichen ist.
    }
    .do = Verwenden Sie ein anderes Netzwerk.

seen = { $probe ->
    [route] Weg hinaus: { $end }
    [names] { $host } ({ $family ->
        [ipv4] IPv4
       *[other] IPv6
    }): { $end }, { $ms } ms
    [page] Seite von { $host }: { $end }, { $ms } ms
    [smallPieces] { $host }:{ $port } in kleinen Stücken: { $end }, { $ms } ms
    [proxy] Durch den Proxy: { $end }, { $ms } ms
   *[other] { $host }:{ $port } über { $family ->
        [ipv4] IPv4
       *[other] IPv6
    }: { $end }, { $ms } ms
}
seen-well = in Ordnung
seen-offline = kein Netzwerk
seen-noRoute = keiner
seen-hostNotFound = kein solcher Name
seen-resolverUnavailable = niemand antwortet
seen-refused = abgelehnt
seen-unreachable = kein Weg dorthin
seen-timedOut = stumm
seen-localFirewall = auf diesem Computer verboten
seen-captivePortal = eine andere Seite antwortet
seen-interception = mitgelesen
seen-hungUp = abgebrochen
seen-certificateUntrusted = dem Zertifikat wird nicht vertraut
seen-certificateForAnotherName = Zertifikat eines anderen Servers
seen-certificateExpired = Zertifikat abgelaufen
seen-certificateNotYetValid = Zertifikat gilt noch nicht
seen-startTlsMissing = keine Verschlüsselung angeboten
seen-startTlsTampered = Verschlüsselung gestrichen
cause-hostNotFound-known =
    .title = Dieses Netzwerk kennt { $host } nicht
    .what = Der Name { $host } stimmt, und dieses Netzwerk sagt, dass es ihn nicht gibt. Vielleicht ist ein Filter so eingestellt. Ihr Passwort wurde nicht gesendet.
    .do = Versuchen Sie es in einem anderen Netzwerk noch einmal, etwa über den Hotspot eines Smartphones.
    .may-be = Dieses Netzwerk kennt den Server nicht, dessen Name stimmt.
cause-refused-known =
    .title = { $host } wird auf Port { $port } abgewiesen
    .what =
        Der Port stimmt, und die Antwort kam sofort: Dort wird keine Verbindung angenommen. Vielleicht weist das Netzwerk sie ab, oder der Server ist außer Betrieb. Ihr Passwort wurde nicht gesendet.{ $address ->
            [none] { "" }
           *[other] { " " }Dieses Netzwerk sagt, { $host } sei { $address }; das ist kein öffentlicher Server: Vielleicht steht ein Filter oder eine Anmeldeseite dazwischen.
        }
    .do = Versuchen Sie es in einem anderen Netzwerk noch einmal. Ist es dort dasselbe, warten Sie: Dann liegt es am Server.
    .may-be = Verbindungen zum Server werden abgewiesen.
cause-unreachable-known =
    .title = { $host } ist von hier aus nicht zu erreichen
    .what =
        Dieses Netzwerk kennt keinen Weg zum Server oder lässt niemanden dorthin. Ihr Passwort wurde nicht gesendet.{ $address ->
            [none] { "" }
           *[other] { " " }Dieses Netzwerk sagt, { $host } sei { $address }; das ist kein öffentlicher Server: Vielleicht steht ein Filter oder eine Anmeldeseite dazwischen.
        }
    .do = Verwenden Sie ein anderes Netzwerk und versuchen Sie es dann noch einmal.
    .may-be = Das Netzwerk hat keinen Weg zum Server.
cause-hungUp-known =
    .title = Die Verbindung zu { $host } wurde getrennt
    .what =
        Sie wurde beendet, bevor der Server geantwortet hatte.{ $said ->
            [below] { " " }Was gesagt wurde, steht unten.
           *[none] { "" }
        } Über Ihr Passwort sagt das nichts.
    .do = Versuchen Sie es noch einmal. Geschieht es wieder, verwenden Sie ein anderes Netzwerk.
    .may-be = Die Verbindung zum Server wurde getrennt.
cause-certificateForAnotherName-known =
    .title = Anstelle von { $host } antwortet etwas anderes
    .what =
        { $presented ->
            [none] Das Zertifikat, das gezeigt wurde, ist für einen anderen Namen.
           *[other] Das Zertifikat, das gezeigt wurde, ist für { $presented }.
        } Der Name des Servers stimmt, also steht etwas dazwischen. Ihr Passwort wurde nicht gesendet.{ $address ->
            [none] { "" }
           *[other] { " " }Dieses Netzwerk sagt, { $host } sei { $address }; das ist kein öffentlicher Server: Vielleicht steht ein Filter oder eine Anmeldeseite dazwischen.
        }
    .do = Verwenden Sie ein anderes Netzwerk.
    .may-be = Anstelle des Servers antwortet etwas anderes.
cause-certificateUntrusted-known =
    .title = Zwischen hier und { $host } steht etwas: Melden Sie sich hier nicht an
    .what =
        { $issuer ->
            [none] Das Zertifikat, das gezeigt wurde, wurde nicht von einer Zertifizierungsstelle ausgestellt, die dieser Computer kennt.
           *[other] Das Zertifikat, das gezeigt wurde, wurde von „{ $issuer }“ ausgestellt, und das kennt dieser Computer nicht. Vielleicht hat sich ein Virenschutz oder ein Firmennetzwerk dazwischengesetzt.
        } Ihr Passwort wurde nicht gesendet.{ $address ->
            [none] { "" }
           *[other] { " " }Dieses Netzwerk sagt, { $host } sei { $address }; das ist kein öffentlicher Server: Vielleicht steht ein Filter oder eine Anmeldeseite dazwischen.
        }
    .do = Verwenden Sie ein anderes Netzwerk. Wenn ein Schutzprogramm hier E-Mails prüft, stellen Sie es so ein, dass es E-Mail-Verbindungen in Ruhe lässt.
    .may-be = Zwischen hier und dem Server steht etwas.
cause-portBlocked-known =
    .title = Von hier kommt nichts zu { $host } durch
    .what = Der andere Mailserver ist zu erreichen, aber von diesem kommt auf Port { $port } nicht ein Byte zurück. Viele Netzwerke in Hotels, Schulen und Büros sperren diesen Port. An Ihrem Passwort liegt es nicht.
    .do = Verwenden Sie ein anderes Netzwerk, etwa den Hotspot eines Smartphones, oder bitten Sie den Betreiber, den Port zu öffnen.
    .may-be = Dieses Netzwerk sperrt den Port.
seen-at-resolver = Wer nach Namen gefragt wird: { $end }, { $ms } ms
seen-where-it-was = { $host }:{ $port }, wo der Server beim letzten Mal war: { $end }, { $ms } ms
network-compared =
    { $change ->
        [issuerChanged] Am { $date }, als E-Mails zuletzt funktionierten, waren die Zertifikate von jemand anderem ausgestellt.
        [startTlsGone] Am { $date }, als E-Mails zuletzt funktionierten, bot der Server an, auf Verschlüsselung umzuschalten.
        [clockJumped] Seit E-Mails zuletzt funktionierten, am { $date }, hat sich die Uhr dieses Computers verstellt.
        [tunnelAppeared] Am { $date }, als E-Mails zuletzt funktionierten, war kein VPN dazwischen.
        [tunnelGone] Am { $date }, als E-Mails zuletzt funktionierten, liefen sie über ein VPN.
        [portLost] Am { $date }, als E-Mails zuletzt funktionierten, antwortete Port { $detail }.
        [addressesMoved] Am { $date }, als E-Mails zuletzt funktionierten, hatte der Server eine andere Adresse.
        [proxyAppeared] Am { $date }, als E-Mails zuletzt funktionierten, war kein Proxy eingestellt.
        [familyLost] Am { $date }, als E-Mails zuletzt funktionierten, hatte das Netzwerk { $detail }.
        [slower] Am { $date }, als E-Mails zuletzt funktionierten, antwortete der Server schneller.
        [resolverChanged] Am { $date }, als E-Mails zuletzt funktionierten, wurden Namen anderswo nachgeschlagen.
        [sameNetwork] E-Mails funktionierten zuletzt in diesem selben Netzwerk, am { $date }.
       *[anotherNetwork] E-Mails funktionierten zuletzt in einem anderen Netzwerk, am { $date }.
    }
network-report = Bericht von Mail Setup { $version } ({ $system }) über dieses Netzwerk, { $day }
