### Where the app password goes in each mail program, in German: one step in each line, in their order.

hand-over-aerc =
    Öffnen Sie ~/.config/aerc/accounts.conf.
    Setzen Sie „source-cred-cmd“ und „outgoing-cred-cmd“ auf einen Befehl: „mail-setup export aerc { $address }“ zeigt die Zeilen.
    .trap = Ein Passwort in „source“ oder „outgoing“ geht dem Befehl vor, und seine Zeichen müssen wie in einer Adresse maskiert sein.
    .forget = Nehmen Sie es aus „source“ und „outgoing“ heraus.
hand-over-alpine =
    Schließen Sie alpine und löschen Sie die Passwortdatei, die auf der Seite „Alte Passwörter“ genannt ist.
    Öffnen Sie es wieder. Fügen Sie das { of-an-app }Passwort ein, wenn danach gefragt wird, und noch einmal beim Senden.
    .trap = In dieser Datei können auch die Passwörter anderer Konten stehen: alpine fragt nach jedem noch einmal.
    .forget = Löschen Sie die Passwortdatei.
hand-over-androidFairEmail =
    Öffnen Sie auf dem Gerät die Einstellungen, dann „Manuelle Einrichtung und Kontooptionen“.
    Wählen Sie unter „Konten“ Ihres und tippen Sie das { of-an-app }Passwort ein.
    Wählen Sie unter „Identitäten“ Ihre und tippen Sie es auch dort ein.
    .trap = Zum Empfangen gehört das „Konto“, zum Senden die „Identität“: Beide haben ein eigenes Passwort.
    .forget = Überschreiben Sie es in beiden. Beim Speichern eines Kontos wird angeboten, auch seine Identitäten zu ändern.
# Gmail's own German words could not be confirmed, so its English ones stand in brackets.
hand-over-androidGmail =
    Öffnen Sie auf dem Gerät das Menü, dann „Einstellungen“, und wählen Sie Ihr Konto.
    Tippen Sie das { of-an-app }Passwort bei den Einstellungen für eingehende E-Mails ein („Incoming settings“).
    Tippen Sie es auch bei den Einstellungen für ausgehende E-Mails ein („Outgoing settings“).
    .trap = Ein Google-Konto hat keine solchen Einstellungen: Es ist am Gerät angemeldet und braucht kein { of-an-app }Passwort.
    .forget = Überschreiben Sie es an beiden Stellen, oder entfernen Sie das Konto in den Einstellungen des Geräts unter „Passwörter & Konten“.
hand-over-androidThunderbird =
    Öffnen Sie auf dem Gerät das Menü, dann die Einstellungen Ihres Kontos.
    Tippen Sie unter „E-Mails abrufen“, „Posteingangsserver“ das { of-an-app }Passwort ein.
    Tippen Sie es unter „E-Mails versenden“, „Postausgangsserver“ auch ein.
    .trap = Ein Konto, das sich mit „OAuth 2.0“ anmeldet, hat kein Passwort: Wählen Sie „Normales Passwort“ als Authentifizierung.
    .forget = Überschreiben Sie es an beiden Stellen.
hand-over-appleMail =
    Öffnen Sie in Mail die Einstellungen, dann „Accounts“, Ihren Account, „Servereinstellungen“. Öffnen Sie beim Server für ausgehende E-Mails die Liste „Account“, wählen Sie „SMTP-Serverliste bearbeiten“ und fügen Sie dort das { of-an-app }Passwort ein.
    Fügen Sie es, zurück in den „Servereinstellungen“, auch als Passwort für eingehende E-Mails ein.
    Nehmen Sie beide Häkchen bei „Verbindungseinstellungen automatisch verwalten“ weg und drücken Sie dann „Sichern“.
    Öffnen Sie die Systemeinstellungen, dann „Internetaccounts“, wählen Sie Ihren Account, „Details“, und fügen Sie es auch dort ein.
    .trap = Mit „Verbindungseinstellungen automatisch verwalten“ probiert Mail von sich aus andere Ports und andere Passwörter, wenn ein Netzwerk schlecht ist.
    .forget = Beenden Sie Mail (⌘Q) und öffnen Sie es wieder. Was es sich merkt, liegt bei den Internetaccounts, nicht in der Schlüsselbundverwaltung.
hand-over-balsa =
    Öffnen Sie „Einstellungen“, dann noch einmal „Einstellungen“, „E-Mail-Einstellungen“. Ändern Sie unter „Postfachserver im Netz“ Ihr Konto und fügen Sie das { of-an-app }Passwort ein.
    Tun Sie unter „Server für ausgehende E-Mails“ dasselbe.
    .trap = Es sieht nur dort im Schlüsselbund nach, wo „An Passwort erinnern“ angekreuzt ist; sonst fragt es jedes Mal.
    .forget = Ersetzen oder entfernen Sie seine Einträge auf der Seite „Alte Passwörter“.
hand-over-betterbird =
    Öffnen Sie Einstellungen, dann „Datenschutz & Sicherheit“, „Gespeicherte Passwörter“. Entfernen Sie die Einträge Ihres Kontos, die mit imap:// und smtp:// beginnen.
    Rufen Sie Ihre Nachrichten ab. Wenn es fragt, fügen Sie das { of-an-app }Passwort ein und lassen Sie es speichern.
    Senden Sie sich eine Nachricht. Es fragt noch einmal, für ausgehende E-Mails: Fügen Sie dasselbe ein.
    .trap = Es kann dasselbe Profil verwenden wie Thunderbird: Ändern Sie es dann in einem von beiden, während das andere geschlossen ist.
    .forget = Entfernen Sie seine zwei Einträge unter „Gespeicherte Passwörter“.
hand-over-clawsMail =
    Öffnen Sie „Konfiguration“, dann „Konten bearbeiten“, Ihr Konto, „Bearbeiten“.
    Fügen Sie auf der Seite „Allgemein“ das { of-an-app }Passwort ein.
    Fügen Sie es auf der Seite „Senden“, „SMTP-Authentifizierung“ auch ein. Bleibt das Feld leer, gilt das von oben.
    .trap = Mit einem Masterpasswort fragt es vielleicht zuerst danach: Das ist nicht das, was Sie einfügen sollen.
    .forget = Überschreiben Sie es auf beiden Seiten.
hand-over-emClient =
    Öffnen Sie das Menü, dann „Konten“, und wählen Sie Ihr Konto.
    Ersetzen Sie auf dem Reiter „IMAP“ unter „Authentifizierung“ das Passwort durch das { of-an-app }Passwort.
    Tun Sie auf dem Reiter „SMTP“ dasselbe, außer er verwendet die Anmeldedaten der Identität.
    Drücken Sie auf dem Reiter „Diagnostics“ die Schaltfläche „Diagnose“: Sie prüft beide.
    .trap = Ein Konto, das über die Anmeldung bei Google hinzugefügt wurde, hat kein Feld für ein Passwort: Entfernen Sie es und fügen Sie es als „Other“ hinzu.
    .forget = Überschreiben Sie beide Passwörter: An anderer Stelle bewahrt es keines auf.
hand-over-evolution =
    Öffnen Sie Evolution und drücken Sie „Verschicken/Abrufen“.
    Wenn es fragt, fügen Sie das { of-an-app }Passwort ein und kreuzen Sie „Dieses Passwort zu Ihrem Schlüsselbund hinzufügen“ an. Es fragt einmal für jede Richtung.
    .trap = Wenn es nicht fragt, ist sein altes Passwort noch im Schlüsselbund: Die Seite „Alte Passwörter“ ersetzt es. Ein Konto der GNOME-Online-Konten wird dort geändert.
    .forget = Ersetzen oder entfernen Sie seine Einträge auf der Seite „Alte Passwörter“, oder wählen Sie im Menü „Datei“ „Forget Passwords“.
hand-over-fetchmail =
    Öffnen Sie ~/.fetchmailrc.
    Nehmen Sie das Passwort aus der Zeile Ihres Kontos heraus: „mail-setup export fetchmail { $address }“ zeigt, wie danach gefragt wird.
    .trap = Ein laufendes fetchmail macht mit dem alten weiter: „fetchmail --quit“, dann starten Sie es wieder.
    .forget = Nehmen Sie „password“ aus der Datei heraus und den Eintrag aus ~/.netrc.
hand-over-geary =
    Öffnen Sie Geary. Wenn es nach einem Passwort fragt, fügen Sie das { of-an-app }Passwort ein und kreuzen Sie „Passwort speichern“ an.
    Wenn es nicht fragt: Menü, Konten, Ihr Konto; wählen Sie dann jeden Server und fügen Sie das { of-an-app }Passwort ein.
    .trap = Für ausgehende E-Mails verwendet es vielleicht das Passwort der eingehenden: Dann fragt es nur einmal. Ein Konto der GNOME-Online-Konten wird dort geändert.
    .forget = Ersetzen oder entfernen Sie seine Einträge auf der Seite „Alte Passwörter“.
hand-over-getmail =
    Öffnen Sie ~/.config/getmail/getmailrc oder ~/.getmail/getmailrc.
    Setzen Sie „password_command“: „mail-setup export getmail { $address }“ zeigt die Zeilen.
    .trap = „password“ geht „password_command“ vor.
    .forget = Nehmen Sie „password“ aus der Datei heraus.
hand-over-git =
    Führen Sie „mail-setup export git { $address }“ aus: Das zeigt die Zeilen für ~/.gitconfig, mit einem Helfer, der das Passwort von hier holt.
    Nehmen Sie „sendemail.smtpPass“ aus Ihren Einstellungen heraus.
    .trap = „sendemail.smtpPass“ geht jedem Helfer vor und steht lesbar in der Datei.
    .forget = Führen Sie „git credential reject“ mit protocol=smtp und Ihrem Server aus, oder entfernen Sie seinen Eintrag auf der Seite „Alte Passwörter“.
hand-over-himalaya =
    Öffnen Sie ~/.config/himalaya/config.toml.
    Setzen Sie die Befehle beider Passwörter: „mail-setup export himalaya { $address }“ zeigt die Zeilen.
    .trap = „imap.sasl“ ist für eingehende, „smtp.sasl“ für ausgehende E-Mails; in Version 1 „backend.auth“ und „message.send.backend.auth“.
    .forget = Nehmen Sie „password.raw“ (Version 1: „auth.raw“) aus der Datei heraus; was es in einem Schlüsselbund aufbewahrt, wird mit „himalaya account configure“ ersetzt.
hand-over-iphone =
    Öffnen Sie auf dem Gerät Einstellungen, „Apps“, „Mail“, „Mail-Accounts“ (vor iOS 18: Einstellungen, „Mail“, „Accounts“), Ihren Account, „Accounteinstellungen“.
    Löschen Sie beim Server für eintreffende E-Mails das Passwort und tippen Sie das { of-an-app }Passwort ein.
    Tippen Sie beim Server für ausgehende E-Mails auf „SMTP“, dann auf den Server unter „Primärer Server“, und geben Sie es auch dort ein.
    Tippen Sie zweimal auf „Fertig“.
    .trap = Die zweite Stelle wird leicht übersehen: Dann kommen E-Mails herein, und keine geht hinaus. Für Gmail braucht „Account hinzufügen“, „Google“ kein { of-an-app }Passwort.
    .forget = Überschreiben Sie es an beiden Stellen. Wird der Account dort gelöscht, bleiben Ihre E-Mails auf dem Server.
hand-over-kmail =
    Öffnen Sie KMail, dann Einstellungen, „KMail einrichten“, „Zugänge“.
    Wählen Sie unter „Empfang“ Ihr Konto, „Ändern“, und fügen Sie das { of-an-app }Passwort ein.
    Tun Sie unter „Versand“ dasselbe.
    .trap = Die Zugänge für den Versand sind eine eigene Liste: Sind es mehrere, ändern Sie den, mit dem Ihre Identität sendet. Akonadi läuft im Hintergrund weiter, wenn KMail geschlossen ist: „akonadictl restart“ lässt es das neue lesen.
    .forget = Entfernen Sie seine Einträge auf der Seite „Alte Passwörter“, oder in KWalletManager unter „imap“ und „mailtransports“.
hand-over-mailspring =
    Öffnen Sie Einstellungen, dann „Konten“, und wählen Sie Ihr Konto. Entfernen Sie es mit der Minus-Schaltfläche: Ihre E-Mails bleiben auf dem Server.
    Fügen Sie es mit der Plus-Schaltfläche wieder hinzu, als „IMAP/SMTP“, und fügen Sie das { of-an-app }Passwort für eingehende und für ausgehende E-Mails ein.
    .trap = Die Schaltfläche „Gmail“ meldet sich stattdessen über einen Browser an. Setzen Sie nicht seinen Schlüsselbund zurück: Er enthält die Passwörter aller Konten in einem Eintrag.
    .forget = Entfernen Sie das Konto und fügen Sie es wieder hinzu.
hand-over-mbsyncFile =
    Öffnen Sie ~/.mbsyncrc oder ~/.config/isyncrc.
    Setzen Sie „PassCmd“: „mail-setup export mbsync { $address }“ zeigt die Zeilen.
    .trap = „Pass“ geht „PassCmd“ vor. Das Programm, das Ihre E-Mails sendet, hat das Passwort an einer eigenen Stelle.
    .forget = Nehmen Sie „Pass“ aus der Datei heraus.
hand-over-meli =
    Öffnen Sie ~/.config/meli/config.toml.
    Setzen Sie „server_password“ und, unter „send_mail“, den Befehl des Passworts: „mail-setup export meli { $address }“ zeigt die Zeilen.
    .trap = Eingehende und ausgehende E-Mails sind zwei Abschnitte: Jeder hat ein eigenes Passwort.
    .forget = Nehmen Sie das alte Passwort aus der Datei heraus.
hand-over-mpopFile =
    Öffnen Sie ~/.mpoprc oder ~/.config/mpop/config.
    Setzen Sie „passwordeval“ auf „mail-setup password { $address } --for imap“. Ohne das sieht mpop im Schlüsselbund nach.
    .trap = Es holt mit POP3 ab: Das muss beim Anbieter vielleicht erst eingeschaltet werden.
    .forget = Nehmen Sie „password“ aus der Datei heraus.
hand-over-msmtpFile =
    Öffnen Sie ~/.msmtprc oder ~/.config/msmtp/config.
    Setzen Sie „passwordeval“: „mail-setup export msmtp { $address }“ zeigt die Zeilen. Ohne „password“ und „passwordeval“ sieht es im Schlüsselbund nach: Die Seite „Alte Passwörter“ legt es dort ab.
    .trap = Eine Datei mit einem Passwort darin darf nur für Sie lesbar sein, sonst nimmt msmtp sie nicht an.
    .forget = Nehmen Sie „password“ aus der Datei heraus.
hand-over-muttFile =
    Öffnen Sie die Einstellungen (~/.muttrc, ~/.config/mutt/muttrc oder ~/.config/neomutt/neomuttrc).
    Lassen Sie „smtp_pass“ und „imap_pass“ das Passwort von einem Befehl holen: „mail-setup export neomutt { $address }“ zeigt die Zeilen.
    .trap = Ein Benutzername oder Passwort in „smtp_url“ oder „folder“ geht den anderen vor. Die Zeichen " und $ brauchen in Anführungszeichen besondere Vorsicht.
    .forget = Ersetzen Sie es, wo es geschrieben steht: Die Seite „Alte Passwörter“ nennt die Zeile.
hand-over-newOutlook =
    Öffnen Sie Einstellungen, dann „Konten“, „Ihre Konten“. Wählen Sie bei Ihrem Konto „Verwalten“, dann „Fix“ (reparieren) oder „Entfernen“.
    Fügen Sie es wieder hinzu. Für Gmail, Yahoo und iCloud öffnet sich zum Anmelden die Seite des Anbieters.
    .trap = Es bewahrt das Konto in der Cloud von Microsoft auf. Wo es doch nach einem Passwort fragt, wird das dort gespeichert, nicht auf diesem Computer.
    .forget = Entfernen Sie das Konto dort und fügen Sie es wieder hinzu.
hand-over-offlineimap =
    Öffnen Sie ~/.offlineimaprc oder ~/.config/offlineimap/config.
    Setzen Sie „remotepasseval“: „mail-setup export offlineimap { $address }“ zeigt die Zeilen.
    .trap = „remotepass“ und „remotepassfile“ gehen „remotepasseval“ vor.
    .forget = Nehmen Sie „remotepass“ aus der Datei heraus.
hand-over-onlineAccounts =
    Öffnen Sie Einstellungen, dann „Online-Konten“, und wählen Sie Ihr Konto.
    Wenn dort steht, dass die Anmeldedaten abgelaufen sind, drücken Sie „Anmelden“ und fügen Sie das { of-an-app }Passwort ein, für eingehende und für ausgehende E-Mails.
    Andernfalls entfernen Sie es und fügen Sie es als „E-Mail-Server“ (IMAP und SMTP) wieder hinzu.
    .trap = Der Eintrag „Google“ meldet sich über einen Browser an und nimmt kein { of-an-app }Passwort. Evolution und Geary verwenden, was hier eingerichtet ist.
    .forget = Entfernen Sie das Konto dort. Ihre E-Mails bleiben auf dem Server.
hand-over-outlook =
    Schließen Sie Outlook. Öffnen Sie die Systemsteuerung, dann „Mail“, „E-Mail-Konten“.
    Wählen Sie Ihr Konto, dann „Ändern“. Fügen Sie das { of-an-app }Passwort unter „Anmeldeinformationen“ ein.
    Wählen Sie „Weitere Einstellungen“, dann „Postausgangsserver“. Wenn er nicht dieselben Einstellungen verwendet wie der Posteingangsserver, fügen Sie das { of-an-app }Passwort auch dort ein.
    Drücken Sie „Weiter“: Outlook prüft beide.
    .trap = Outlook meldet sich bei einem Google-Konto vielleicht von sich aus über einen Browser an: Dann braucht es kein { of-an-app }Passwort.
    .forget = Überschreiben Sie das Passwort unter „Ändern“. In der Anmeldeinformationsverwaltung sind nur die Anmeldungen von Microsoft 365.
# Postbox is no longer developed; its German words could not be confirmed.
hand-over-postbox =
    Öffnen Sie „Preferences“ (unter Windows: „Tools“, „Options“), dann „Security“, „Passwords“, „Saved Passwords“. Entfernen Sie die Einträge Ihres Kontos.
    Starten Sie Postbox neu und rufen Sie Ihre Nachrichten ab. Fügen Sie das { of-an-app }Passwort ein, wenn danach gefragt wird.
    Senden Sie sich eine Nachricht und fügen Sie es noch einmal ein, für ausgehende E-Mails.
    .trap = Gespeicherte Passwörter lassen sich dort nicht ändern, nur entfernen. Postbox wird nicht mehr weiterentwickelt.
    .forget = Entfernen Sie seine Einträge unter „Saved Passwords“ und starten Sie es dann neu.
hand-over-printer =
    Geben Sie die Adresse des Geräts in einen Browser ein, melden Sie sich als sein Administrator an und öffnen Sie seine Seite für SMTP, „E-Mail“ oder „Scannen an E-Mail“.
    Tragen Sie Server, Port und Verschlüsselung Ihrer ausgehenden E-Mails ein, Ihre Adresse als Absender und Ihren Benutzernamen.
    Tippen Sie das { of-an-app }Passwort ohne Leerzeichen ein und senden Sie einen Test.
    .trap = Viele Geräte kürzen lange Passwörter, nehmen keine Leerzeichen oder kennen nur eine Art von Verschlüsselung: Versuchen Sie dann den anderen Port, 587 mit STARTTLS statt 465. Ein altes, das TLS 1.2 nicht kennt, kann sich nicht mehr anmelden.
    .forget = Überschreiben Sie es dort. Ein Gerät, das weggegeben wird, behält es: Setzen Sie seine Einstellungen zurück und { $kind ->
        [mailbox] ändern Sie das Passwort beim Anbieter.
        [either] ändern Sie das Passwort beim Anbieter.
       *[app] löschen Sie dieses App-Passwort beim Anbieter.
    }
hand-over-sylpheed =
    Öffnen Sie „Einstellungen“, dann „Mailkonten bearbeiten“, Ihr Konto, „Bearbeiten“.
    Fügen Sie auf der Seite „Allgemein“ das { of-an-app }Passwort ein.
    Fügen Sie es auf der Seite „Senden“, „SMTP-Authentisierung“ auch ein.
    .trap = Bleibt es auf der Seite „Senden“ leer, gilt das für eingehende E-Mails.
    .forget = Überschreiben Sie es auf beiden Seiten.
# The German words of The Bat! could not be confirmed.
hand-over-theBat =
    Klicken Sie das Postfach mit der rechten Taste an, dann „Mailbox properties“, „Transport“.
    Drücken Sie unter „Send mail“ „Authentication“. „Use settings of mail retrieval“ nimmt das Passwort von unten; andernfalls fügen Sie das { of-an-app }Passwort ein.
    Fügen Sie unter „Receive mail“ das { of-an-app }Passwort als Passwort ein und stellen Sie „Authentication“ auf „Regular“.
    .trap = Mit „Require secure (MD5) authentication“ kann das { of-an-app }Passwort abgelehnt werden: Nehmen Sie dieses Häkchen weg.
    .forget = Überschreiben Sie das Passwort unter „Transport“.
hand-over-thunderbird =
    Öffnen Sie Einstellungen, dann „Datenschutz & Sicherheit“, „Gespeicherte Passwörter“. Entfernen Sie die Einträge Ihres Kontos, die mit imap:// und smtp:// beginnen.
    Rufen Sie Ihre Nachrichten ab. Wenn es fragt, fügen Sie das { of-an-app }Passwort ein und lassen Sie es speichern.
    Senden Sie sich eine Nachricht. Es fragt noch einmal, für ausgehende E-Mails: Fügen Sie dasselbe ein.
    .trap = Wenn sich das Konto mit „OAuth2“ anmeldet, fragt es in einem Browser und nie nach dem { of-an-app }Passwort: Wählen Sie in den Konten-Einstellungen „Passwort, normal“ als Authentifizierungsmethode, für den Server und noch einmal unter „Postausgangs-Server“.
    .forget = Entfernen Sie seine zwei Einträge unter „Gespeicherte Passwörter“. Eine Frage abzubrechen behält das alte.
hand-over-trojita =
    Öffnen Sie „IMAP“, dann „Einstellungen“.
    Fügen Sie auf der Seite „SMTP“ das { of-an-app }Passwort ein, oder kreuzen Sie an, dass es das von IMAP verwendet.
    Fügen Sie es auf der Seite „IMAP“ auch ein.
    .trap = Ohne Schlüsselbund-Plugin bewahrt es das Passwort lesbar in seinen Einstellungen auf.
    .forget = Überschreiben Sie es auf beiden Seiten.

hand-over-only-sends = Es sendet nur: Das { of-an-app }Passwort kommt an eine Stelle.
hand-over-only-fetches = Es ruft nur ab: Das { of-an-app }Passwort kommt an eine Stelle. Das Programm, das Ihre E-Mails sendet, hat ein eigenes.
hand-over-only-browser = Es nimmt dafür kein { of-an-app }Passwort: Es meldet sich auf der Seite des Anbieters an.

hand-over-group-here = Auf diesem Computer
hand-over-group-system = Andere Programme für dieses System
hand-over-group-elsewhere = Programme für andere Systeme
hand-over-group-device = Smartphones, Tablets, Drucker

hand-over-google = Mit Google anmelden: Apple Mail braucht kein { of-an-app }Passwort
hand-over-profile = Beide Stellen auf einmal einrichten, mit einem Profil
profile-opening = Das Profil wird geöffnet …
profile-opened = Das Profil wurde geöffnet. Es liegt in Ihren Downloads, und das Passwort steht nicht darin.
profile-failed = Das Profil ließ sich von hier aus nicht öffnen. Suchen Sie es in Ihren Downloads und öffnen Sie es dort.
profile-asks = { $passwords ->
    [each] macOS fragt für jede Stelle nach ihrem Passwort, denn ausgehende E-Mails haben ein eigenes: Kopieren Sie jedes oben und fügen Sie es ein, wo danach gefragt wird.
   *[same] macOS fragt einmal nach dem Passwort, für beide Stellen: Kopieren Sie es oben und fügen Sie es dort ein.
}
profile-pane-deviceManagement = Öffnen Sie die Systemeinstellungen, dann „Allgemein“, „Geräteverwaltung“. Doppelklicken Sie auf das Profil und drücken Sie „Installieren“. { profile-asks }
profile-pane-privacySecurity = Öffnen Sie die Systemeinstellungen, dann „Datenschutz & Sicherheit“, „Profile“. Doppelklicken Sie auf das Profil und drücken Sie „Installieren“. { profile-asks }
profile-pane-systemPreferences = Öffnen Sie die Systemeinstellungen, dann „Profile“, und drücken Sie „Installieren“. { profile-asks }
profile-after = Es legt den Account neu an: Entfernen Sie vorher den alten in den Internetaccounts. macOS nennt das Profil „nicht signiert“. Was es eingerichtet hat, wird nur mit ihm geändert oder entfernt.

## The settings of an account, written for a program that reads them from a file

write-settings = Einstellungen für { $program } schreiben
settings-writing = Die Einstellungen für { $program } werden geschrieben …
settings-written = Die Einstellungen für { $program } wurden geschrieben: { $file }. Das Passwort steht nicht darin.
settings-unchanged = In { $file } stehen diese Einstellungen schon. Nichts wurde geändert.
settings-writtenBeside = { $taken } gibt es schon und bleibt, wie es ist. Die Einstellungen für { $program } wurden daneben geschrieben: { $file }. Das Passwort steht nicht darin.
settings-unchangedBeside = { $taken } bleibt, wie es ist, und in { $file } daneben stehen diese Einstellungen schon. Nichts wurde geändert.
settings-add = Damit sie gelten, fügen Sie diese Zeilen am Ende von { $taken } hinzu:
settings-merge = { $program } liest nur { $taken }. Übernehmen Sie von Hand, was Sie aus { $file } brauchen.
settings-next-command = { $program } fragt „mail-setup“ nach dem Passwort, wann immer es gebraucht wird, und das holt es aus dem Schlüsselbund.
settings-next-thunderbird = Legen Sie die Datei als { $domain }.xml in den Ordner „isp“, in dem Ordner, in dem { $program } installiert ist. Fügen Sie dort dann das Konto hinzu: Die Server sind ausgefüllt, und nach dem Passwort wird gefragt.
settings-next-mobileconfig = Schicken Sie die Datei auf das Gerät, mit AirDrop oder als Nachricht an sich selbst, und öffnen Sie sie dort. Öffnen Sie dann Einstellungen, „Profil geladen“, und installieren Sie es: Es richtet beide Stellen ein und fragt { $passwords ->
    [each] für jede nach ihrem Passwort, denn ausgehende E-Mails haben ein eigenes
   *[same] nach dem Passwort
    }. Es legt den Account neu an; entfernen Sie also vorher den alten.
settings-shared-git = Der Server { $host } ist auch der von { $others }. git findet ein Passwort nach dem Benutzernamen, so dass jedes Konto sein eigenes bekommt; wo kein Name genannt ist, fragt es. „git send-email“ sendet mit dem Konto, dessen Zeilen zuletzt stehen.
settings-shared-neomutt = Der Server { $host } ist auch der von { $others }. In einer Datei gelten die Zeilen, die zuletzt stehen, für beide, ebenso ein „account-hook“, der nur den Server nennt: Führen Sie für jedes Konto eine eigene Datei und starten Sie NeoMutt mit „-F“ und deren Namen.
settings-problem-startTls = { $program } verschlüsselt nur mit TLS vom ersten Moment an zuverlässig, und der Posteingangsserver dieses Kontos verlangt STARTTLS. Wählen Sie ein anderes Programm, oder richten Sie das Konto mit dem TLS-Port des Servers (993) ein.
settings-problem-unreadable = { $file } gibt es schon und lässt sich nicht als Text lesen. Die Datei bleibt, wie sie ist. Verschieben Sie sie, oder machen Sie sie für sich lesbar, und versuchen Sie es dann noch einmal.
settings-problem-noFolder = Für { $file } gibt es keinen Ordner, und er lässt sich nicht anlegen: Etwas anderes hat seinen Namen. Nichts wurde geschrieben. Verschieben Sie das andere, und versuchen Sie es dann noch einmal.
settings-problem-notAllowed = Sie dürfen { $file } nicht schreiben: Der Ordner gehört jemand anderem, oder die Festplatte lässt sich nur lesen. Nichts wurde geschrieben. Geben Sie sich das Recht, dort zu schreiben, und versuchen Sie es dann noch einmal.
settings-problem-full = Für { $file } ist auf der Festplatte kein Platz. Nichts wurde geschrieben. Schaffen Sie Platz, und versuchen Sie es dann noch einmal.
settings-problem-failed = Die Einstellungen ließen sich nicht schreiben, und nichts wurde geändert. Versuchen Sie es noch einmal, oder geben Sie in einem Terminal „mail-setup export { $format } { $address }“ ein: Das zeigt sie.
