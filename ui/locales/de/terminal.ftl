### Words of the terminal alone, in German.

window-no-home = Das Fenster lässt sich nicht öffnen: Diese Sitzung hat keinen persönlichen Ordner.
window-no-page = Das Fenster lässt sich nicht öffnen: Die Webansicht des Systems ist nicht gestartet. „mail-setup“ ist derselbe Assistent in einem Terminal.

usage-extra-argument = Hier steht eine Angabe zu viel. Falls es ein Passwort war: Passwörter werden auf Nachfrage eingetippt oder mit --password-stdin übergeben, und dieses steht jetzt im Verlauf Ihrer Shell.
terminal-help-english = Diese Hilfe gibt es nur auf Englisch. Alles andere sagt mail-setup in Ihrer Sprache.
usage-unknown-option = Die Option { $option } gibt es hier nicht. Derselbe Befehl mit --help zählt alle auf. Falls ein Passwort darauf folgte: Passwörter werden auf Nachfrage eingetippt oder mit --password-stdin übergeben.
usage-unknown-command = Diesen Befehl gibt es nicht. „mail-setup --help“ zählt alle auf.
usage-missing-argument = Etwas fehlt noch. Derselbe Befehl mit --help zeigt, was dort hingehört.
usage-missing-named = Das fehlt noch: { $missing }. Derselbe Befehl mit --help zeigt, was dort hingehört.
usage-conflict = Diese Optionen passen nicht zusammen. Derselbe Befehl mit --help erklärt sie.
usage-bad-value = Ein Wert lässt sich nicht verwenden. Derselbe Befehl mit --help zeigt, was dort hingehört.
usage-bad-option-value = Der Wert von { $option } lässt sich nicht verwenden. Derselbe Befehl mit --help zeigt, was dort hingehört.
usage-option-value-known = Für { $option } gibt es diesen Wert nicht. Bekannt sind: { $known }.
usage-value-known = Diesen Wert gibt es nicht. Bekannt sind: { $known }.
usage-unknown-language = In dieser Sprache gibt es keine Texte. --lang kennt: { $known }.
usage-server = { $option } ist ein Host, ein Doppelpunkt und ein Port: mail.example.org:465, bei Bedarf mit :tls oder :starttls dahinter; eine IPv6-Adresse steht in eckigen Klammern.
usage-servers-unknown = Die Server dieser Adresse sind nicht bekannt. Nennen Sie beide: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-meant = Die Server dieser Adresse sind nicht bekannt. Meinten Sie { $meant }? Wenn nicht, nennen Sie beide: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-offline = Nach den Servern dieser Adresse konnte niemand gefragt werden. Vergewissern Sie sich, dass dieser Computer online ist, oder nennen Sie beide: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-unconfirmed = Nur das DNS nennt { $smtp } und { $imap } als Server dieser Adresse, und das lässt sich fälschen. Wenn sie Ihrem Anbieter gehören, nennen Sie sie: { $options }.
usage-user = Dieser Benutzername lässt sich nicht senden: Er ist leer, zu lang oder enthält Steuerzeichen oder unsichtbare Zeichen.
usage-ca-file = { $file } lässt sich nicht als Zertifikate lesen. --ca-file braucht eine PEM-Datei („-----BEGIN CERTIFICATE-----“).
usage-wizard-json = Der Assistent spricht mit Menschen. Für JSON nennen Sie einen Befehl; „mail-setup --help“ zählt alle auf.
usage-clear-unconfirmed = Nichts wurde entfernt: Niemand ist da, um es zu bestätigen. Sehen Sie mit „keychain scan“ nach und fügen Sie dann --yes hinzu.
usage-format = Dieses Format gibt es nicht. Bekannt sind: { $known }.
usage-export-file = { $file } lässt sich nicht lesen oder schreiben. Nennen Sie eine andere Datei, in einem Ordner, den es gibt und der Ihnen gehört.
usage-man-folder = In { $folder } lässt sich nicht schreiben. Nennen Sie einen Ordner, der Ihnen gehört.
usage-mood = Diesen Verlauf gibt es nicht. Bekannt sind: { $known }.
usage-password-empty = Es wurde kein Passwort angegeben. Tippen Sie es auf Nachfrage ein, oder übergeben Sie es mit --password-stdin als erste Zeile der Standardeingabe.
usage-password-line-break = In diesem Passwort steckt ein Zeilenumbruch oder ein NUL-Zeichen; das nimmt kein Mailserver an. Kopieren Sie es noch einmal.
usage-password-too-long = Dieses Passwort ist länger als 1.024 Bytes; das nimmt kein Mailserver an. Kopieren Sie es noch einmal.
usage-password-not-text = Dieses Passwort ist kein Text (UTF-8). Kopieren Sie es noch einmal.

terminal-cancelled = Abgebrochen. Nichts wurde geändert.
terminal-no-runtime = Das System hat nicht bereitgestellt, was zum Starten nötig ist (Dateien oder Signale). Schließen Sie andere Programme und versuchen Sie es noch einmal.
terminal-told = { $title }. { $what } { $do }
terminal-cut-short = Angehalten, während der Schlüsselbund arbeitete. Was begonnen wurde, wird beim nächsten Start abgeschlossen oder zurückgenommen; nichts geht verloren.
terminal-no-home = Das System sagt nicht, wo Ihr persönlicher Ordner ist. Setzen Sie HOME und versuchen Sie es noch einmal.
terminal-records-file = Die Liste der Konten lässt sich nicht lesen oder schreiben. Vergewissern Sie sich, dass die Festplatte nicht voll ist und dass in Ihren persönlichen Ordner geschrieben werden kann, und versuchen Sie es dann noch einmal.
terminal-records-unreadable = Die Liste der Konten ist nicht verständlich und blieb deshalb unberührt. Verschieben Sie die Datei accounts.json an einen anderen Ort und richten Sie die Konten neu ein.
terminal-window-is-open = Die Konten sind entfernt, aber das Fenster ist noch offen. Schließen Sie es und tippen Sie diesen Befehl noch einmal: Dann geht auch, was es für sich aufbewahrt.
terminal-not-text = Das war kein Text (UTF-8). Tippen Sie es noch einmal.
terminal-unknown-choice = Das steht nicht zur Auswahl. Tippen Sie, was vor einer der Möglichkeiten steht.

terminal-password-prompt = Passwort für { $address } (es wird nicht angezeigt):{ " " }
terminal-password-prompt-smtp = Passwort für ausgehende E-Mails von { $address } (es wird nicht angezeigt):{ " " }
terminal-password-prompt-imap = Passwort für eingehende E-Mails von { $address } (es wird nicht angezeigt):{ " " }
terminal-progress-smtp = Ausgehende E-Mails: { $stage }
terminal-progress-imap = Eingehende E-Mails: { $stage }
terminal-paused = Zu viele Passwörter von { $address } wurden hintereinander abgelehnt. Für { $time } Minuten wird nichts gesendet, damit das Konto nicht gesperrt wird. Nutzen Sie die Zeit, um sicherzugehen, welches Passwort es ist.
terminal-check-right = Das Passwort für { $address } funktioniert für ausgehende und eingehende E-Mails.
terminal-check-access = Das ist das Netzwerk von { $access }, und dessen Mailserver antwortet hier. Wenn Sie dort ein Postfach haben, können Sie darüber senden: --smtp { $server } --smtp-user NAME --two-passwords
terminal-smtp-passed = Ausgehende E-Mails, { $host }:{ $port }: angemeldet.
terminal-smtp-failed = Ausgehende E-Mails, { $host }:{ $port }: nicht angemeldet.
terminal-smtp-skipped = Ausgehende E-Mails, { $host }:{ $port }: nicht versucht.
terminal-imap-passed = Eingehende E-Mails, { $host }:{ $port }: angemeldet.
terminal-imap-failed = Eingehende E-Mails, { $host }:{ $port }: nicht angemeldet.
terminal-imap-unopened = Eingehende E-Mails, { $host }:{ $port }: angemeldet, aber das Postfach ließ sich nicht öffnen.
terminal-imap-skipped = Eingehende E-Mails, { $host }:{ $port }: nicht versucht, damit das Konto nicht gesperrt wird.
terminal-sent-inbox = Eine Nachricht an { $address } wurde gesendet und war nach { $seconds } s im Posteingang.
terminal-sent-junk = Eine Nachricht an { $address } wurde gesendet und war nach { $seconds } s bei den unerwünschten E-Mails: in „{ $folder }“.
terminal-sent-all-mail = Eine Nachricht an { $address } wurde gesendet und war nach { $seconds } s in „{ $folder }“. Vielleicht hält ein Filter sie vom Posteingang fern.
terminal-sent-lost = Eine Nachricht an { $address } wurde gesendet.
terminal-sent-not = Die Nachricht an { $address } wurde nicht gesendet.
terminal-sent-unseen = Eine Nachricht an { $address } wurde gesendet. Ob sie angekommen ist, wurde nicht gesehen.
terminal-sent-unproven = Es wurde keine Nachricht gesendet: Das geschieht erst, wenn beide Server das Passwort angenommen haben.
terminal-sent-cancelled = Die Nachricht an { $address } war schon übergeben, als Sie abgebrochen haben. Sie kann noch ankommen.
terminal-said = { "  " }Der Server sagte: „{ $said }“
terminal-stage-took = { "  " }✓ { $stage } ({ $ms } ms)

terminal-discover-provider = Anbieter: { $provider }
terminal-discover-smtp = Ausgehende E-Mails: { $host }:{ $port } ({ $security }), Benutzername { $user }. { $source }
terminal-discover-imap = Eingehende E-Mails: { $host }:{ $port } ({ $security }), Benutzername { $user }. { $source }
terminal-discover-unconfirmed = Nur das DNS nennt ihn: Vergewissern Sie sich, dass er Ihrem Anbieter gehört, bevor Sie ein Passwort eintippen.
terminal-discover-none = Für { $domain } wurden keine Mailserver gefunden. Die Hilfe Ihres Anbieters nennt sie unter „IMAP“ und „SMTP“.
terminal-discover-filtered = { $found } filtert die E-Mails von { $domain }, bevor sie ankommen; wo sie liegen, ist deshalb von hier nicht zu sehen. Fragen Sie, wer sich um { $domain } kümmert, nach den Servern („IMAP“ und „SMTP“).
terminal-discover-no-domain = Die Domain { $domain } gibt es nicht. Sehen Sie nach, ob in der Adresse ein Tippfehler ist.
terminal-discover-offline = Nach { $domain } konnte niemand gefragt werden. Vergewissern Sie sich, dass dieser Computer online ist, und versuchen Sie es dann noch einmal.
terminal-discover-tried = { $source }: { $outcome } ({ $ms } ms)

terminal-step = Schritt { $at } von { $of }
terminal-ask = { $what } ({ $keys }):{ " " }
terminal-ask-with = { $what } [{ $entered }]
terminal-ask-or-number = { $what }, oder eine Nummer von oben
terminal-ask-choice = Ihre Wahl
terminal-ask-password = App-Passwort (wird beim Tippen nicht angezeigt)
terminal-ask-password-mailbox = Passwort Ihres Postfachs (wird beim Tippen nicht angezeigt)
terminal-ask-password-either = App-Passwort oder Passwort Ihres Postfachs (wird beim Tippen nicht angezeigt)
terminal-ask-password-ownPassword = Passwort für ausgehende E-Mails (wird beim Tippen nicht angezeigt)
terminal-ask-password-otherServer = Passwort des anderen Servers (wird beim Tippen nicht angezeigt)
terminal-ask-password-incoming = Passwort für eingehende E-Mails (wird beim Tippen nicht angezeigt)
terminal-ask-certificate = Pfad der Zertifikatsdatei
terminal-file-unreadable = Unter diesem Pfad gibt es keine Datei, die sich lesen lässt. Tippen Sie den ganzen Pfad, oder ziehen Sie die Datei auf das Terminal.
terminal-app-password-name = Ein Name dafür: { $name }
terminal-key-enter = Enter: { $label }
terminal-key-back = b: zurück
terminal-key-home = h: von vorn
terminal-key-quit = q: beenden
terminal-stage-done = { "  " }✓ { $stage }
terminal-stage-failed = { "  " }✗ { $stage }
terminal-servers-how = Ein Server wird als host:port:tls oder host:port:starttls eingetippt. Enter übernimmt, was in Klammern steht.
terminal-field-place = { $server }
terminal-field-user = { $server }, Benutzername
terminal-server = { $server }: { $host }, Port { $port }, { $security }, Benutzername { $user }
terminal-items-how = Tippen Sie die Nummer eines Eintrags, um ihn auszuwählen oder auszulassen: [x] wird entfernt, [ ] bleibt.
terminal-items-how-replace = [n] bekommt das neue Passwort. Tippen Sie die Nummer einmal, um den Eintrag stattdessen zu entfernen, zweimal, um ihn zu lassen.
terminal-entry = { $what }: { $about }
terminal-stop-waiting = Strg-C beendet das Warten.

terminal-use-any = Senden und Empfangen
terminal-item = { $program }: { $server }, { $user }, { $use }
terminal-item-detail = { $match }; letzte Änderung: { $modified }; { $undo }. { $why }
terminal-item-id = Kennung: { $id }
terminal-clear-word = entfernen
terminal-clear-confirm = { $count ->
    [one] Tippen Sie „{ $word }“, um diesen Eintrag zu sichern und zu entfernen:{ " " }
   *[other] Tippen Sie „{ $word }“, um diese { $count } Einträge zu sichern und zu entfernen:{ " " }
}
terminal-cleared-count = { $count ->
    [0] Kein Eintrag wurde entfernt.
    [one] { $count } Eintrag wurde entfernt.
   *[other] { $count } Einträge wurden entfernt.
}
terminal-missing = Programme suchen hier ein Passwort und finden keines:
terminal-missing-how = Um es dort abzulegen: mail-setup keychain put { $address }
terminal-any-address = ADRESSE
list-next = { $list }, { $next }
list-last = { $list } und { $last }
    .before-i = { $list } und { $last }
terminal-other-programs = In einem anderen Programm, auf einem Smartphone oder einem Drucker: „mail-setup programs“ sagt, wo es dort hingehört. Bekannt sind { $names }.
usage-program = Das Programm „{ $program }“ ist nicht bekannt. „mail-setup programs“ zählt die Kürzel auf.
terminal-put-count = { $count ->
    [0] Kein Programm sucht ein Passwort, das es nicht hat.
    [one] { $count } Eintrag hat das geprüfte Passwort:
   *[other] { $count } Einträge haben das geprüfte Passwort:
}
terminal-put-undo = Um das rückgängig zu machen: mail-setup keychain undo { $run }
terminal-cleared-undo = Um das Entfernte zurückzuholen: mail-setup keychain undo { $run }
terminal-kept = { $item }: { $why }
terminal-nothing-to-undo = Hier gibt es nichts zurückzuholen. „mail-setup keychain backups“ zählt auf, was sich zurückholen lässt.
terminal-no-backups = Es gibt nichts zurückzuholen.
terminal-backup = { $run }: { $what }, { $until }
terminal-discarded = Diese Sicherung ist endgültig weg.

terminal-no-accounts = Noch ist kein Konto eingerichtet. „mail-setup“ richtet eines ein.
terminal-account = { $address } ({ $worked })
terminal-account-certificate = { "  " }Das Zertifikat, das Sie für seine Server auf diesem Computer gewählt haben: { $fingerprint }… (SHA-256)
terminal-account-removed = { $address } wurde entfernt, und die Passwörter dazu sind nicht mehr im Schlüsselbund.
terminal-accounts-removed =
    { $count ->
        [0] Hier war kein Konto eingerichtet.
        [one] Ein Konto wurde entfernt, und seine Passwörter sind nicht mehr im Schlüsselbund.
       *[other] { $count } Konten wurden entfernt, und ihre Passwörter sind nicht mehr im Schlüsselbund.
    }
terminal-files-removed = Dieses Programm hat keine Datei mehr auf diesem Computer.
terminal-backups-stay = Was von den Passwörtern anderer Programme entfernt wurde, lässt sich noch zurückholen. „mail-setup keychain backups“ listet es auf und verwirft es.
terminal-not-set-up = { $address } wurde hier nicht eingerichtet. „mail-setup accounts“ zählt die eingerichteten Konten auf.
terminal-unused-next = Wählen Sie das Konto in „mail-setup“. Ist { $host } der richtige Server, geben Sie dort das Passwort ein. Sonst ändern Sie die Server.
terminal-not-stored = Im Schlüsselbund ist kein Passwort von { $address } für die Server dieses Kontos. Richten Sie das Konto mit „mail-setup“ noch einmal ein.
terminal-watch-on = Die Konten werden einmal am Tag geprüft. Wird eines abgelehnt, erscheint eine Benachrichtigung.
terminal-watch-next-sign-in = Die tägliche Prüfung ist eingerichtet. Sie beginnt, wenn Sie sich das nächste Mal an diesem Computer anmelden.
terminal-watch-network = Nach einem Wechsel des Netzwerks werden die Konten geprüft, die nicht zu erreichen waren oder { $hours } Stunden lang nicht geprüft wurden.
terminal-watch-daily-alone = Ein Wechsel des Netzwerks löst keine Prüfung aus. „mail-setup watch enable“ richtet das ein, wo dieses System ihn meldet.
terminal-watch-off = Die tägliche Prüfung ist aus.
terminal-watch-missing = Eine tägliche Prüfung lässt sich hier nicht einrichten: Dieses System hat keine Aufgabenplanung, die „mail-setup“ kennt.
terminal-watch-refused = Die Aufgabenplanung dieses Systems hat die Änderung nicht übernommen. Versuchen Sie es noch einmal, nachdem Sie sich neu angemeldet haben.
terminal-watch-misplaced = Die Aufgabenplanung kann dieses Programm von dort, wo es liegt, nicht jeden Tag starten: Dieser Ordner bleibt nicht bestehen, oder sein Name enthält Zeichen, die eine Aufgabenplanung nicht annimmt. Installieren Sie das Programm, oder verschieben Sie es in einen Ordner, der bleibt (auf einem Mac „Programme“), und starten Sie es von dort.
terminal-watch-file = Eine Datei der täglichen Prüfung lässt sich nicht schreiben oder entfernen. Vergewissern Sie sich, dass die Festplatte nicht voll ist und dass in Ihren persönlichen Ordner geschrieben werden kann, und versuchen Sie es dann noch einmal.
terminal-watch-another = Gerade läuft eine andere Prüfung. Nichts wurde getan.
terminal-watch-last = Zuletzt geprüft: { $date }
terminal-watch-would-check = { $address } würde geprüft.
terminal-watch-rests = { $address } wird vorerst nicht geprüft: Das Passwort wurde abgelehnt. „mail-setup“ macht mit Ihnen ein neues.
terminal-watch-recent = { $address } bleibt aus: Die letzte Prüfung ist weniger als { $hours } Stunden her.
terminal-watch-unconfirmed = { $address } wurde bei einer Prüfung abgelehnt. Eine Benachrichtigung erscheint, wenn das nach frühestens { $minutes } Minuten wieder so ist.
terminal-watch-would-tell = Für { $address } würde eine Benachrichtigung erscheinen.
terminal-watch-told = Eine Benachrichtigung wurde gezeigt.
terminal-watch-nobody-shows = Hier zeigt niemand Benachrichtigungen: Diese Sitzung hat keinen Desktop.

terminal-copied = Das Passwort von { $address } ist { $seconds } Sekunden lang in der Zwischenablage. Fügen Sie es ein; Strg-C nimmt es sofort heraus.
terminal-copy-over = Es ist nicht mehr in der Zwischenablage. Was Sie seitdem anderes kopiert haben, ist noch da. Führt hier ein Programm einen Verlauf der Zwischenablage, kann es noch dort stehen: Löschen Sie es auch da.
terminal-no-clipboard = Diese Sitzung hat keine Zwischenablage. Ohne „--copy“ wird das Passwort von { $address } ausgegeben.
terminal-clipboard-refused = Die Zwischenablage lässt sich gerade nicht verwenden: Ein anderes Programm hält sie fest. Versuchen Sie es noch einmal.

## man

terminal-man-written =
    { $count ->
        [one] Eine Handbuchseite wurde in { $folder } geschrieben.
       *[other] { $count } Handbuchseiten wurden in { $folder } geschrieben.
    }

terminal-export-place = Das gehört in { $file }.
terminal-export-written = Geschrieben: { $file }.
terminal-export-would-write = { $file } würde geschrieben, mit diesem Inhalt:
terminal-export-there = In { $file } steht es schon. Nichts wurde geändert.
terminal-export-beside = { $taken } gibt es schon und bleibt, wie es ist. Daneben geschrieben: { $file }.
terminal-export-would-write-beside = { $taken } gibt es schon und würde bleiben, wie es ist. Daneben würde das hier geschrieben: { $file }.
terminal-export-add = Fügen Sie diese Zeilen hinzu (ohne die Zeichen davor), oder lassen Sie „patch“ das tun:

terminal-settings-autoconfig-address = Ihr Anbieter darf Ihre ganze Adresse erfahren, wenn seine eigene Serverliste abgefragt wird.
terminal-settings-autoconfig-domain = Ihr Anbieter erfährt nur die Domain Ihrer Adresse, wenn seine eigene Serverliste abgefragt wird.
terminal-settings-network-pages-on = Ist ein Server nicht zu erreichen, werden zwei Seiten von Mozilla und Apple abgerufen, um die Anmeldeseite eines Netzwerks zu erkennen.
terminal-settings-network-pages-off = Ist ein Server nicht zu erreichen, wird keine Seite abgerufen. Die Anmeldeseite eines Netzwerks bleibt dann vielleicht unbemerkt.
terminal-settings-file = Die Einstellung lässt sich nicht schreiben oder entfernen. Vergewissern Sie sich, dass die Festplatte nicht voll ist und dass in Ihren persönlichen Ordner geschrieben werden kann, und versuchen Sie es dann noch einmal.

terminal-practice-address = Adresse: { $value }
terminal-practice-smtp = Ausgehende E-Mails: { $value }
terminal-practice-imap = Eingehende E-Mails: { $value }
terminal-practice-ca-file = Zertifikat: { $value }
terminal-practice-password = App-Passwort: { $value }
terminal-practice-account-password = Kontopasswort: { $value }
terminal-practice-end = Es läuft, bis Sie Strg-C drücken.
terminal-no-practice = Der Übungsanbieter ließ sich nicht starten: Das System hat keinen Port auf 127.0.0.1 freigegeben. Schließen Sie andere Programme und versuchen Sie es noch einmal.
terminal-no-temporary-folder = Das Zertifikat ließ sich nicht in den Ordner für temporäre Dateien schreiben. Vergewissern Sie sich, dass die Festplatte nicht voll ist, und versuchen Sie es dann noch einmal.

terminal-diagnose-seen = Was zu sehen war:
usage-probe = --probe braucht http://HOST/PATH=EXPECTED: einen Status wie 204, oder wie die Seite beginnt.
terminal-records-damaged = Die Liste der Konten war beschädigt. Sie ist als { $file } aufgehoben, im Ordner mail-setup-wizard bei Ihren Programmdaten, und beginnt von vorn. Passwörter stehen nicht darin.
terminal-records-later = Eine neuere Version dieses Programms hat die Datei { $file } geschrieben; sie blieb deshalb unberührt. Verwenden Sie die neuere Version.
terminal-decimal-mark = ,
terminal-day = { $day }. { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[other] Dezember
    } { $year }
