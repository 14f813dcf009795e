### Words about the keychain, for the window and for the terminal alike, in German.

keychain-missing =
    .title = Es wurde kein Schlüsselbund gefunden
    .what = { $keychain ->
        [windows] Windows öffnet seine Anmeldeinformationsverwaltung nur, wo Sie sich mit Ihrem Passwort angemeldet haben, und nicht zum Beispiel über ssh.
        [macos] macOS hat keinen Schlüsselbund, in dem es ein Passwort aufbewahren würde: Es gibt keinen, oder keiner ist der Standardschlüsselbund.
       *[other] Ein Schlüsselbund bewahrt Passwörter verschlüsselt auf. In dieser Sitzung läuft keiner.
    } Deshalb gibt es keinen sicheren Ort für Ihr Passwort. Es wird nie stattdessen in eine Datei geschrieben.
    .do = { $keychain ->
        [windows] Melden Sie sich an diesem Computer oder über Remotedesktop an und starten Sie den Assistenten dort.
        [macos] Öffnen Sie das Programm „Schlüsselbundverwaltung“, wählen Sie „Anmeldung“ und machen Sie ihn im Menü „Ablage“ zum Standardschlüsselbund. Versuchen Sie es dann noch einmal.
        [kde] Öffnen Sie die Systemeinstellungen, dann „KDE-Passwortspeicher“ (fehlt er dort, installieren Sie „kwalletmanager“). Schalten Sie „KDE-Passwortspeicher-System aktivieren“ und „KWallet als Schnittstelle für ‚Secret Service‘ verwenden“ ein, melden Sie sich ab und wieder an und versuchen Sie es dann noch einmal.
        [gnome] Installieren Sie „gnome-keyring“, melden Sie sich ab und wieder an, wodurch er startet, und versuchen Sie es dann noch einmal.
       *[other] Installieren Sie „gnome-keyring“ und melden Sie sich ab und wieder an, wodurch er startet. Oder schalten Sie in KeePassXC in den Einstellungen „Secret-Service-Integration“ ein, wählen Sie in den Einstellungen Ihrer Datenbank die Gruppe, die freigegeben werden soll, und lassen Sie die Datenbank offen. Versuchen Sie es dann noch einmal.
    } Ihr Passwort prüfen können Sie auch ohne ihn.
keychain-locked =
    .title = Der Schlüsselbund ist gesperrt
    .what = Er öffnet sich mit einem eigenen Passwort, meist dem, mit dem Sie sich am Computer anmelden. Nichts wurde geändert.
    .do = { $keychain ->
        [macos] Entsperren Sie ihn, wenn macOS danach fragt, oder im Programm „Schlüsselbundverwaltung“, und versuchen Sie es dann noch einmal.
        [kde] Entsperren Sie ihn, wenn er in einem eigenen Fenster danach fragt, oder im Programm „KWalletManager“, und versuchen Sie es dann noch einmal.
        [gnome] Entsperren Sie ihn, wenn er in einem eigenen Fenster danach fragt, oder im Programm „Passwörter und Verschlüsselung“, und versuchen Sie es dann noch einmal.
       *[other] Entsperren Sie ihn, wenn er in einem eigenen Fenster danach fragt, oder in seinem eigenen Programm, und versuchen Sie es dann noch einmal.
    }
keychain-denied =
    .title = Der Schlüsselbund hat Nein gesagt
    .what = Seine Frage wurde mit Nein beantwortet oder geschlossen. Nichts wurde geändert.
    .do = { $keychain ->
        [macos] Versuchen Sie es noch einmal und wählen Sie „Erlauben“, wenn macOS fragt. „Immer erlauben“ ist nicht nötig.
       *[other] Versuchen Sie es noch einmal und erlauben Sie es, wenn der Schlüsselbund in seinem eigenen Fenster fragt.
    }
keychain-timedOut =
    .title = Der Schlüsselbund hat nicht geantwortet
    .what = Vielleicht wartet er noch in einem eigenen Fenster auf Sie, womöglich hinter diesem, und führt noch zu Ende, worum er gebeten wurde. Ein alter Eintrag, der nicht an seinem Platz ist, liegt in der Sicherung: Die erste Seite des Assistenten bietet an, ihn zurückzuholen.
    .do = Beantworten oder schließen Sie seine Frage und versuchen Sie es dann noch einmal.
keychain-cancelled =
    .title = Sie haben das Warten auf den Schlüsselbund beendet
    .what = Seine Frage ist vielleicht noch auf dem Bildschirm, womöglich hinter diesem Fenster. Es wird nichts mehr geändert, was auch immer dort geantwortet wird. Was nicht an seinem Platz ist, liegt in der Sicherung.
    .do = Schließen Sie diese Frage, oder versuchen Sie es noch einmal und beantworten Sie sie.
keychain-waiting = Warten auf den Schlüsselbund. Wenn er in einem eigenen Fenster fragt, womöglich hinter diesem, antworten Sie dort.
keychain-readBackDiffers =
    .title = Der Schlüsselbund hat es nicht richtig aufbewahrt
    .what = Was er zurückgab, ist nicht das, was gespeichert wurde. Was vorher da war, wurde wieder eingesetzt.
    .do = Versuchen Sie es noch einmal. Geschieht es wieder, melden Sie sich ab und an; das startet den Schlüsselbund neu.
keychain-backup =
    .title = Die Sicherung ließ sich nicht schreiben oder lesen
    .what = Einträge werden erst entfernt, wenn eine Sicherung von ihnen zur Kontrolle gelesen wurde. Was nicht an seinem Platz ist, liegt in dieser Sicherung: Die erste Seite des Assistenten bietet an, es zurückzuholen.
    .do = Vergewissern Sie sich, dass die Festplatte nicht voll ist und dass in Ihren persönlichen Ordner geschrieben werden kann, und versuchen Sie es dann noch einmal.
keychain-diskFull =
    .title = Die Festplatte ist voll
    .what = Einträge werden erst geändert, wenn eine Sicherung von ihnen auf der Festplatte liegt, und dafür ist kein Platz. Was nicht an seinem Platz ist, liegt in einer früheren Sicherung.
    .do = Schaffen Sie etwas Platz, zum Beispiel durch Leeren des Papierkorbs, und versuchen Sie es dann noch einmal.
keychain-folderClosed =
    .title = Der Assistent kann seine eigenen Dateien nicht schreiben
    .what = Einträge werden erst geändert, wenn eine Sicherung von ihnen auf der Festplatte liegt. Der Ordner des Assistenten in Ihrem persönlichen Ordner lässt sich lesen, aber nicht beschreiben.
    .do = Vergewissern Sie sich, dass Ihr persönlicher Ordner Ihnen gehört und die Festplatte nicht schreibgeschützt ist, und versuchen Sie es dann noch einmal.
keychain-tooLong =
    .title = Das Passwort ist zu lang zum Aufbewahren
    .what = Es ist länger, als Schlüsselbunde annehmen. Nichts wurde geändert.
    .do = Geben Sie nur das App-Passwort ein, ohne etwas, das mitkopiert wurde.
keychain-failed =
    .title = Der Schlüsselbund hatte eine Störung
    .what = Er hat mitten in der Arbeit angehalten. Kein Eintrag ist verloren: Jeder ist an seinem Platz oder in der Sicherung.
    .do = Versuchen Sie es noch einmal. Geschieht es wieder, melden Sie sich ab und an; das startet den Schlüsselbund neu.

program-aerc = aerc
program-balsa = Balsa
program-byHand = Von Hand gespeichert
program-evolution = Evolution
program-fetchmail = fetchmail
program-geary = Geary
program-getmail = getmail
program-git = git
program-gitWincred = git
program-himalaya = Himalaya
program-imapfilter = imapfilter
program-keyring = Ein Programm, das eine keyring-Bibliothek verwendet
program-keytar = Ein Programm, das keytar verwendet
program-kmail = KMail
program-mailnag = Mailnag
program-mailx = mailx
program-mbsync = mbsync
program-meli = meli
program-mpop = mpop
program-msmtp = msmtp
program-mutt = mutt
program-netrc = Ein Programm, das .netrc liest
program-network = Ein anderes E-Mail-Programm
program-offlineimap = OfflineIMAP
program-sylpheed = Sylpheed
program-trojita = Trojitá

why-accountAndProtocol = Er ist für die E-Mails dieses Kontos.
why-accountAndServer = Er nennt dieses Konto und den Mailserver des Anbieters.
why-anotherServer = Er nennt dieses Konto und ein E-Mail-Protokoll, aber einen Server, der nicht von Ihrem Anbieter ist. Es kann das Passwort eines anderen Dienstes sein.
why-nameBeforeAt = Er nennt den Mailserver des Anbieters und den ersten Teil Ihrer Adresse.
why-serverWithoutAccount = Er nennt den Mailserver des Anbieters, aber kein Konto.
why-missing = Das Programm sucht hier ein Passwort dieses Kontos und findet keines. Der Eintrag wird dafür angelegt.
why-settings = In den Einstellungen des Programms steht, dass er für die E-Mails dieses Kontos ist.
why-lookedUp = Einstellungen für die E-Mails dieses Kontos lassen ihn nachschlagen.
why-perhapsLookedUp = Einstellungen lassen ihn nachschlagen, vielleicht für die E-Mails dieses Kontos. Er kann auch für etwas anderes sein.

read-by = { $program } liest ihn: { $path }, Zeile { $line }.

kept-changed = Er hat sich inzwischen geändert und wurde deshalb gelassen.
kept-failed = Der Schlüsselbund hat es nicht getan. Der Eintrag ist, wie er war.
kept-locked = Er ist gesperrt und wurde gelassen.
kept-notChecked = Er ist für einen Server, der nicht geprüft wurde, und hat deshalb das neue Passwort nicht bekommen.
kept-replaced = Das Programm hat an seiner Stelle etwas Neueres gespeichert, und das wurde gelassen.
kept-stopped = Bei einem früheren Eintrag hat es nicht geklappt, deshalb hat der Assistent vor diesem angehalten. Er ist, wie er war.
kept-takenBack = Das neue Passwort ließ sich darin nicht ganz speichern. Das alte wurde wieder eingesetzt.
kept-unreadable = Er ließ sich für die Sicherung nicht lesen und wurde deshalb gelassen.
kept-vanished = Er war schon weg.

guided =
    .heading = Von Hand zu entfernen
    .lead = Diese Programme bewahren Passwörter dort auf, wo nur sie selbst sie ändern dürfen. Das alte bleibt, bis Sie es dort ersetzen.
    .found = Es bewahrt ein Passwort für { $address } auf.
    .possible = Vielleicht bewahrt es ein Passwort für { $address } auf; von hier aus ist das nicht zu sehen.
    .line = { $path }, Zeile { $line }

guided-appleMail = Apple Mail
guided-outlook = Outlook
guided-office = Anmeldungen von Outlook und Office
guided-thunderbird = Thunderbird
guided-onlineAccounts = GNOME-Online-Konten
guided-clawsMail = Claws Mail
guided-netrc = Die Datei .netrc oder .authinfo
guided-msmtpFile = Einstellungen von msmtp
guided-mpopFile = Einstellungen von mpop
guided-mbsyncFile = Einstellungen von mbsync
guided-muttFile = Einstellungen von mutt
guided-aerc = Einstellungen von aerc
guided-alpine = Passwortdatei von alpine
guided-betterbird = Betterbird
guided-evolution = Evolution (Flatpak oder Snap)
guided-fetchmail = Einstellungen von fetchmail
guided-geary = Geary (Flatpak oder Snap)
guided-getmail = Einstellungen von getmail
guided-git = Einstellungen und gespeicherte Passwörter von git
guided-himalaya = Einstellungen von Himalaya
guided-imapfilter = Einstellungen von imapfilter
guided-mailnag = Mailnag
guided-mailspring = Mailspring
guided-mailx = Einstellungen von mailx
guided-meli = Einstellungen von meli
guided-offlineimap = Einstellungen von OfflineIMAP
guided-pass = pass, der Passwortspeicher
guided-passwordCommand = Ein Befehl, der das Passwort holt
guided-passwordFile = Eine Datei mit einem Passwort
guided-sealedFile = Eine verschlüsselte Datei mit einem Passwort
guided-sylpheed = Sylpheed
guided-trojita = Trojitá

guided-step-quitMail = Beenden Sie Mail (⌘Q).
guided-step-openInternetAccounts = Öffnen Sie die Systemeinstellungen, dann „Internetaccounts“, und wählen Sie { $address }.
guided-step-retypePassword = Wählen Sie „Details“, löschen Sie dort das Passwort und fügen Sie das { of-an-app }Passwort ein.
guided-step-openMailAgain = Öffnen Sie Mail wieder. Wenn es nach einem Passwort fragt, fügen Sie auch dort das { of-an-app }Passwort ein.

guided-step-closeOutlook = Schließen Sie Outlook.
guided-step-openMailProfiles = Öffnen Sie in der Systemsteuerung „Mail“, dann „E-Mail-Konten“.
guided-step-changeAccount = Wählen Sie { $address }, dann „Ändern“. Ersetzen Sie das Passwort durch das { of-an-app }Passwort, auch unter „Weitere Einstellungen“, „Postausgangsserver“.
guided-step-openOutlookAgain = Öffnen Sie Outlook wieder. Wenn es nach einem Passwort fragt, fügen Sie auch dort das { of-an-app }Passwort ein.
guided-step-closeOffice = Schließen Sie Outlook und alle anderen Office-Programme.
guided-step-openCredentialManager = Öffnen Sie in der Systemsteuerung „Anmeldeinformationsverwaltung“, dann „Windows-Anmeldeinformationen“.
guided-step-removeOffice = Entfernen Sie unter „Generische Anmeldeinformationen“ die Einträge, in deren Namen „Outlook“ oder „Office“ und { $address } stehen, und keine anderen.
guided-step-openThunderbirdSettings = Öffnen Sie in Thunderbird „Einstellungen“, dann „Datenschutz & Sicherheit“.
guided-step-savedPasswords = Wählen Sie „Gespeicherte Passwörter“ und suchen Sie nach den Mailservern von { $address }: Sie beginnen mit imap:// und smtp://.
guided-step-removeThunderbird = Entfernen Sie diese zwei Einträge, und keine anderen.
guided-step-restartThunderbird = Starten Sie Thunderbird neu und rufen Sie Ihre E-Mails ab. Fügen Sie das { of-an-app }Passwort ein, wenn danach gefragt wird, für eingehende und für ausgehende E-Mails.
guided-step-openOnlineAccounts = Öffnen Sie die Einstellungen, dann „Online-Konten“, und wählen Sie { $address }.
guided-step-removeOnlineAccount = Wählen Sie „Entfernen“. Ihre E-Mails bleiben auf dem Server.
guided-step-addOnlineAccount = Fügen Sie das Konto wieder hinzu, als „IMAP und SMTP“ (in älteren Systemen „E-Mail-Server“), mit dem { of-an-app }Passwort für eingehende und für ausgehende E-Mails.
guided-step-openClawsAccounts = Öffnen Sie in Claws Mail „Konfiguration“, dann „Konten bearbeiten“, und wählen Sie { $address }.
guided-step-retypeClawsPasswords = Ersetzen Sie das Passwort unter „Allgemein“, und unter „Senden“, falls dort eines steht, durch das { of-an-app }Passwort.
guided-step-showDotFiles = Lassen Sie Ihre Dateiverwaltung Namen anzeigen, die mit einem Punkt beginnen: Drücken Sie in den meisten Strg+H.
guided-step-showDotFilesMac = Lassen Sie den Finder Namen anzeigen, die mit einem Punkt beginnen: Drücken Sie ⌘⇧. (Befehlstaste, Umschalttaste und Punkt).
guided-step-openNetrc = Öffnen Sie die hier genannte Datei mit einem Texteditor. Eine, deren Name auf .gpg endet, ist verschlüsselt: Öffnen Sie sie in Emacs, das nach ihrer Passphrase fragt.
guided-step-openMsmtprc = Öffnen Sie die hier genannte Datei mit einem Texteditor.
guided-step-openMsmtprcTxt = Öffnen Sie die hier genannte Datei mit einem Texteditor.
guided-step-openMbsyncrc = Öffnen Sie die hier genannte Datei mit einem Texteditor.
guided-step-openMuttrc = Öffnen Sie die hier genannte Datei mit einem Texteditor.
guided-step-openFile = Öffnen Sie die hier genannte Datei mit einem Texteditor.
guided-step-replaceInFile = Suchen Sie das Passwort von { $address }, ersetzen Sie es durch das { of-an-app }Passwort und speichern Sie die Datei.
guided-step-editEntry = Führen Sie in einem Terminal „pass edit“ mit dem Namen des Eintrags aus: dem, was zwischen dem Ordner des Speichers und .gpg steht. Setzen Sie das { of-an-app }Passwort in die erste Zeile.
guided-step-encryptAnew = Erstellen Sie die hier genannte verschlüsselte Datei neu, mit dem { of-an-app }Passwort darin, so wie Sie sie damals erstellt haben.
guided-step-lookAtLine = Sehen Sie sich die hier genannte Zeile an: Darin steht ein Befehl, der das Passwort holt.
guided-step-replaceWhereItLooks = Ersetzen Sie das alte Passwort durch das { of-an-app }Passwort, wo dieser Befehl nachsieht, zum Beispiel in Ihrem Passwortmanager.
guided-step-deletePassfile = Schließen Sie alpine und löschen Sie die hier genannte Datei. Darin können auch Passwörter anderer Konten stehen: alpine fragt nach jedem noch einmal.
guided-step-retypeInAlpine = Öffnen Sie alpine wieder. Wenn es nach dem Passwort von { $address } fragt, fügen Sie das { of-an-app }Passwort ein.
guided-step-openBetterbirdSettings = Öffnen Sie in Betterbird „Einstellungen“, dann „Datenschutz & Sicherheit“.
guided-step-restartBetterbird = Starten Sie Betterbird neu und rufen Sie Ihre E-Mails ab. Fügen Sie das { of-an-app }Passwort ein, wenn danach gefragt wird, für eingehende und für ausgehende E-Mails.
guided-step-openEvolutionAccounts = Öffnen Sie in Evolution „Bearbeiten“, dann „Konten“, wählen Sie { $address } und rufen Sie Ihre E-Mails ab. Wenn es nach einem Passwort fragt, fügen Sie das { of-an-app }Passwort ein.
guided-step-openGearyAccounts = Öffnen Sie in Geary das Menü, dann „Konten“, und wählen Sie { $address }.
guided-step-openMailnagSettings = Öffnen Sie die Einstellungen von Mailnag und bearbeiten Sie das Konto { $address }.
guided-step-openSylpheedAccounts = Öffnen Sie in Sylpheed „Einstellungen“, dann „Mailkonten bearbeiten“, und wählen Sie { $address }.
guided-step-openTrojitaSettings = Öffnen Sie in Trojitá „IMAP“, dann „Einstellungen“.
guided-step-retypePasswords = Ersetzen Sie das alte Passwort durch das { of-an-app }Passwort, für eingehende und für ausgehende E-Mails.
guided-step-openMailspringAccounts = Öffnen Sie in Mailspring „Einstellungen“, dann „Konten“, und wählen Sie { $address }.
guided-step-removeMailspringAccount = Entfernen Sie dieses Konto mit der Minus-Schaltfläche. Ihre E-Mails bleiben auf dem Server. Setzen Sie nicht den ganzen Schlüsselbund zurück: Er bewahrt auch andere Passwörter auf.
guided-step-addMailspringAccount = Fügen Sie das Konto mit der Plus-Schaltfläche wieder hinzu und fügen Sie das { of-an-app }Passwort ein.

place-appleMail = Internetaccounts öffnen
place-betterbird = Betterbird öffnen
place-evolution = Evolution öffnen
place-geary = Geary öffnen
place-mailnag = Mailnag-Einstellungen öffnen
place-mailspring = Mailspring öffnen
place-sylpheed = Sylpheed öffnen
place-trojita = Trojitá öffnen
place-onlineAccounts = Online-Konten öffnen
place-outlook = Mail-Profile öffnen
place-office = Anmeldeinformationsverwaltung öffnen
place-thunderbird = Thunderbird öffnen
place-clawsMail = Claws Mail öffnen
place-homeFolder = Persönlichen Ordner öffnen
place-configFolder = Ordner der Einstellungen öffnen
place-opening = Wird geöffnet …
place-opened = Das Öffnen wurde angestoßen. Kommen Sie hierher zurück, wenn Sie fertig sind.
place-failed = Das ließ sich von hier aus nicht öffnen. Öffnen Sie es selbst.
