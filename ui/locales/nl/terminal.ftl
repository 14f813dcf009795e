### Words of the terminal alone, in Dutch.

window-no-home = Het venster kan niet worden geopend: deze sessie heeft geen persoonlijke map.
window-no-page = Het venster kan niet worden geopend: de webweergave van het systeem is niet gestart. ‘mail-setup’ is dezelfde wizard in een terminal.

usage-extra-argument = Er staat één onderdeel te veel. Als het een wachtwoord was: wachtwoorden typ je als erom wordt gevraagd of geef je met --password-stdin, en dit wachtwoord staat nu in de geschiedenis van je shell.
terminal-help-english = Deze hulp is er alleen in het Engels. Al het andere zegt mail-setup in jouw taal.
usage-unknown-option = De optie { $option } bestaat hier niet. Dezelfde opdracht met --help noemt ze allemaal. Als er een wachtwoord achter stond: wachtwoorden typ je als erom wordt gevraagd of geef je met --password-stdin.
usage-unknown-command = Deze opdracht bestaat niet. ‘mail-setup --help’ noemt ze allemaal.
usage-missing-argument = Er ontbreekt iets. Dezelfde opdracht met --help laat zien wat daar hoort.
usage-missing-named = Dit ontbreekt: { $missing }. Dezelfde opdracht met --help laat zien wat daar hoort.
usage-conflict = Deze opties gaan niet samen. Dezelfde opdracht met --help legt ze uit.
usage-bad-value = Een waarde kan niet worden gebruikt. Dezelfde opdracht met --help laat zien wat daar hoort.
usage-bad-option-value = De waarde van { $option } kan niet worden gebruikt. Dezelfde opdracht met --help laat zien wat daar hoort.
usage-option-value-known = Voor { $option } bestaat deze waarde niet. Bekend zijn: { $known }.
usage-value-known = Deze waarde bestaat niet. Bekend zijn: { $known }.
usage-unknown-language = In deze taal zijn er geen teksten. --lang kent: { $known }.
usage-server = { $option } is een host, een dubbele punt en een poort: mail.example.org:465, zo nodig met :tls of :starttls erachter; een IPv6-adres staat tussen vierkante haken.
usage-servers-unknown = De servers van dit adres zijn niet bekend. Noem ze allebei: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-meant = De servers van dit adres zijn niet bekend. Bedoelde je { $meant }? Zo niet, noem ze allebei: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-offline = Er was niemand om naar de servers van dit adres te vragen. Kijk of deze computer online is, of noem ze allebei: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-unconfirmed = Alleen DNS zegt dat { $smtp } en { $imap } de servers van dit adres zijn, en dat kan vervalst worden. Als ze van je provider zijn, noem ze dan: { $options }.
usage-user = Deze gebruikersnaam kan niet worden verstuurd: hij is leeg, te lang of bevat stuurtekens of onzichtbare tekens.
usage-ca-file = { $file } kan niet als certificaten worden gelezen. --ca-file wil een PEM-bestand (‘-----BEGIN CERTIFICATE-----’).
usage-wizard-json = De wizard praat met mensen. Noem voor JSON een opdracht; ‘mail-setup --help’ noemt ze allemaal.
usage-clear-unconfirmed = Er is niets verwijderd: er is niemand om het te bevestigen. Kijk met ‘keychain scan’ en voeg dan --yes toe.
usage-format = Deze indeling bestaat niet. Bekend zijn: { $known }.
usage-export-file = { $file } kan niet worden gelezen of geschreven. Noem een ander bestand, in een map die bestaat en van jou is.
usage-man-folder = In { $folder } kan niet worden geschreven. Noem een map die van jou is.
usage-mood = Dit verloop bestaat niet. Bekend zijn: { $known }.
usage-password-empty = Er is geen wachtwoord gegeven. Typ het als erom wordt gevraagd, of geef het met --password-stdin als eerste regel van de standaardinvoer.
usage-password-line-break = In dit wachtwoord zit een regeleinde of een NUL-teken; dat neemt geen enkele mailserver aan. Kopieer het nog een keer.
usage-password-too-long = Dit wachtwoord is langer dan 1.024 bytes; dat neemt geen enkele mailserver aan. Kopieer het nog een keer.
usage-password-not-text = Dit wachtwoord is geen tekst (UTF-8). Kopieer het nog een keer.

terminal-cancelled = Geannuleerd. Er is niets veranderd.
terminal-no-runtime = Het systeem gaf niet wat nodig is om te draaien (bestanden of signalen). Sluit andere programma’s en probeer het opnieuw.
terminal-told = { $title }. { $what } { $do }
terminal-cut-short = Gestopt terwijl de sleutelhanger bezig was. Wat was begonnen, wordt bij de volgende start afgemaakt of teruggezet; er gaat niets verloren.
terminal-no-home = Het systeem zegt niet waar je persoonlijke map is. Stel HOME in en probeer het opnieuw.
terminal-records-file = De lijst met accounts kan niet worden gelezen of geschreven. Kijk of je schijf niet vol is en of er in je persoonlijke map kan worden geschreven, en probeer het dan opnieuw.
terminal-records-unreadable = De lijst met accounts is niet te begrijpen en is daarom met rust gelaten. Verplaats het bestand accounts.json en stel de accounts opnieuw in.
terminal-window-is-open = De accounts zijn verwijderd, maar het venster is nog open. Sluit het en typ dit opnieuw: dan verdwijnt ook wat het voor zichzelf bewaart.
terminal-not-text = Dat was geen tekst (UTF-8). Typ het opnieuw.
terminal-unknown-choice = Dat staat er niet bij. Typ wat voor een van de mogelijkheden staat.

terminal-password-prompt = Wachtwoord voor { $address } (het wordt niet getoond):{ " " }
terminal-password-prompt-smtp = Wachtwoord voor uitgaande mail van { $address } (het wordt niet getoond):{ " " }
terminal-password-prompt-imap = Wachtwoord voor inkomende mail van { $address } (het wordt niet getoond):{ " " }
terminal-progress-smtp = Uitgaande mail: { $stage }
terminal-progress-imap = Inkomende mail: { $stage }
terminal-paused = Er zijn te veel wachtwoorden van { $address } achter elkaar geweigerd. Er wordt { $time } minuten niets verstuurd, zodat het account niet wordt geblokkeerd. Gebruik die tijd om na te gaan welk wachtwoord het is.
terminal-check-right = Het wachtwoord voor { $address } werkt voor uitgaande en inkomende mail.
terminal-check-access = Dit is het netwerk van { $access }, en de mailserver daarvan antwoordt hier. Als je daar een mailbox hebt, kun je erlangs versturen: --smtp { $server } --smtp-user NAME --two-passwords
terminal-smtp-passed = Uitgaande mail, { $host }:{ $port }: ingelogd.
terminal-smtp-failed = Uitgaande mail, { $host }:{ $port }: niet ingelogd.
terminal-smtp-skipped = Uitgaande mail, { $host }:{ $port }: niet geprobeerd.
terminal-imap-passed = Inkomende mail, { $host }:{ $port }: ingelogd.
terminal-imap-failed = Inkomende mail, { $host }:{ $port }: niet ingelogd.
terminal-imap-unopened = Inkomende mail, { $host }:{ $port }: ingelogd, maar de mailbox ging niet open.
terminal-imap-skipped = Inkomende mail, { $host }:{ $port }: niet geprobeerd, zodat het account niet wordt geblokkeerd.
terminal-sent-inbox = Er is een bericht naar { $address } gestuurd; het was na { $seconds } s in de inbox.
terminal-sent-junk = Er is een bericht naar { $address } gestuurd; het was na { $seconds } s bij de ongewenste mail: in ‘{ $folder }’.
terminal-sent-all-mail = Er is een bericht naar { $address } gestuurd; het was na { $seconds } s in ‘{ $folder }’. Misschien houdt een filter het uit de inbox.
terminal-sent-lost = Er is een bericht naar { $address } gestuurd.
terminal-sent-not = Het bericht naar { $address } is niet verstuurd.
terminal-sent-unseen = Er is een bericht aan { $address } verstuurd. Of het is aangekomen, is niet gezien.
terminal-sent-unproven = Er is geen bericht verstuurd: dat gebeurt pas als beide servers het wachtwoord hebben aangenomen.
terminal-sent-cancelled = Het bericht aan { $address } was al overgedragen toen je stopte. Het kan nog aankomen.
terminal-said = { "  " }De server zei: ‘{ $said }’
terminal-stage-took = { "  " }✓ { $stage } ({ $ms } ms)

terminal-discover-provider = Provider: { $provider }
terminal-discover-smtp = Uitgaande mail: { $host }:{ $port } ({ $security }), gebruikersnaam { $user }. { $source }
terminal-discover-imap = Inkomende mail: { $host }:{ $port } ({ $security }), gebruikersnaam { $user }. { $source }
terminal-discover-unconfirmed = Alleen DNS noemt deze server: ga na of hij van je provider is voordat je een wachtwoord typt.
terminal-discover-none = Voor { $domain } zijn geen mailservers gevonden. De hulp van je provider noemt ze onder ‘IMAP’ en ‘SMTP’.
terminal-discover-filtered = { $found } filtert de mail van { $domain } voordat die aankomt; wie de mail bewaart, is daarom van hieraf niet te zien. Vraag wie { $domain } beheert naar de servers (‘IMAP’ en ‘SMTP’).
terminal-discover-no-domain = Het domein { $domain } bestaat niet. Kijk of er een typefout in het adres zit.
terminal-discover-offline = Er was niemand om naar { $domain } te vragen. Kijk of deze computer online is en probeer het dan opnieuw.
terminal-discover-tried = { $source }: { $outcome } ({ $ms } ms)

terminal-step = Stap { $at } van { $of }
terminal-ask = { $what } ({ $keys }):{ " " }
terminal-ask-with = { $what } [{ $entered }]
terminal-ask-or-number = { $what }, of een nummer van hierboven
terminal-ask-choice = Je keuze
terminal-ask-password = App-wachtwoord (niet zichtbaar tijdens het typen)
terminal-ask-password-mailbox = Wachtwoord van je mailbox (niet zichtbaar tijdens het typen)
terminal-ask-password-either = App-wachtwoord of wachtwoord van je mailbox (niet zichtbaar tijdens het typen)
terminal-ask-password-ownPassword = Wachtwoord voor uitgaande mail (niet zichtbaar tijdens het typen)
terminal-ask-password-otherServer = Wachtwoord van de andere server (niet zichtbaar tijdens het typen)
terminal-ask-password-incoming = Wachtwoord voor inkomende mail (niet zichtbaar tijdens het typen)
terminal-ask-certificate = Pad van het certificaatbestand
terminal-file-unreadable = Op dit pad staat geen bestand dat kan worden gelezen. Typ het hele pad, of sleep het bestand naar de terminal.
terminal-app-password-name = Een naam ervoor: { $name }
terminal-key-enter = Enter: { $label }
terminal-key-back = b: terug
terminal-key-home = h: opnieuw beginnen
terminal-key-quit = q: stoppen
terminal-stage-done = { "  " }✓ { $stage }
terminal-stage-failed = { "  " }✗ { $stage }
terminal-servers-how = Een server typ je als host:port:tls of host:port:starttls. Enter houdt wat tussen haken staat.
terminal-field-place = { $server }
terminal-field-user = { $server }, gebruikersnaam
terminal-server = { $server }: { $host }, poort { $port }, { $security }, gebruikersnaam { $user }
terminal-items-how = Typ het nummer van een item om het te kiezen of over te slaan: [x] wordt verwijderd, [ ] blijft.
terminal-items-how-replace = [n] krijgt het nieuwe wachtwoord. Typ het nummer één keer om het item in plaats daarvan te verwijderen, twee keer om het te laten staan.
terminal-entry = { $what }: { $about }
terminal-stop-waiting = Ctrl-C stopt het wachten.

terminal-use-any = versturen en ontvangen
terminal-item = { $program }: { $server }, { $user }, { $use }
terminal-item-detail = { $match }; laatste wijziging: { $modified }; { $undo }. { $why }
terminal-item-id = id: { $id }
terminal-clear-word = verwijderen
terminal-clear-confirm = { $count ->
    [one] Typ ‘{ $word }’ om van dit item een back-up te maken en het te verwijderen:{ " " }
   *[other] Typ ‘{ $word }’ om van deze { $count } items een back-up te maken en ze te verwijderen:{ " " }
}
terminal-cleared-count = { $count ->
    [0] Er is geen item verwijderd.
    [one] Er is { $count } item verwijderd.
   *[other] Er zijn { $count } items verwijderd.
}
terminal-missing = Programma’s zoeken hier een wachtwoord en vinden er geen:
terminal-missing-how = Om het daar te zetten: mail-setup keychain put { $address }
terminal-any-address = ADRES
list-next = { $list }, { $next }
list-last = { $list } en { $last }
    .before-i = { $list } en { $last }
terminal-other-programs = In een ander programma, op een telefoon of een printer: ‘mail-setup programs’ zegt waar het daar hoort. Bekend zijn { $names }.
usage-program = Het programma ‘{ $program }’ is niet bekend. ‘mail-setup programs’ noemt de codes.
terminal-put-count = { $count ->
    [0] Geen programma zoekt een wachtwoord dat het niet heeft.
    [one] { $count } item heeft het gecontroleerde wachtwoord:
   *[other] { $count } items hebben het gecontroleerde wachtwoord:
}
terminal-put-undo = Om dit ongedaan te maken: mail-setup keychain undo { $run }
terminal-cleared-undo = Om terug te zetten wat is verwijderd: mail-setup keychain undo { $run }
terminal-kept = { $item }: { $why }
terminal-nothing-to-undo = Hier is niets terug te zetten. ‘mail-setup keychain backups’ noemt wat wel kan worden teruggezet.
terminal-no-backups = Er is niets terug te zetten.
terminal-backup = { $run }: { $what }, { $until }
terminal-discarded = Deze back-up is voorgoed weg.

terminal-no-accounts = Er is nog geen account ingesteld. ‘mail-setup’ stelt er een in.
terminal-account = { $address } ({ $worked })
terminal-account-certificate = { "  " }Het certificaat dat je voor de servers ervan op deze computer hebt gekozen: { $fingerprint }… (SHA-256)
terminal-account-removed = { $address } is verwijderd, en de wachtwoorden ervan zitten niet meer in de sleutelhanger.
terminal-accounts-removed =
    { $count ->
        [0] Er was hier geen account ingesteld.
        [one] Eén account is verwijderd, en de wachtwoorden ervan staan niet meer in de sleutelhanger.
       *[other] { $count } accounts zijn verwijderd, en de wachtwoorden ervan staan niet meer in de sleutelhanger.
    }
terminal-files-removed = Dit programma heeft geen bestand meer op deze computer.
terminal-backups-stay = Wat er van de wachtwoorden van andere programma’s is verwijderd, kan nog worden teruggezet. ‘mail-setup keychain backups’ toont het en gooit het weg.
terminal-not-set-up = { $address } is hier niet ingesteld. ‘mail-setup accounts’ noemt de accounts die dat wel zijn.
terminal-unused-next = Kies het account in ‘mail-setup’. Is { $host } de juiste server, vul het wachtwoord dan daar in. Zo niet, wijzig dan de servers.
terminal-not-stored = In de sleutelhanger zit geen wachtwoord van { $address } voor de servers van dit account. Stel het account met ‘mail-setup’ opnieuw in.
terminal-watch-on = De accounts worden één keer per dag gecontroleerd. Wordt er een geweigerd, dan verschijnt een melding.
terminal-watch-next-sign-in = De dagelijkse controle is ingesteld. Ze begint de volgende keer dat je op deze computer inlogt.
terminal-watch-network = Na een wisseling van netwerk worden de accounts gecontroleerd die niet te bereiken waren of { $hours } uur niet zijn gecontroleerd.
terminal-watch-daily-alone = Een wisseling van netwerk begint geen controle. ‘mail-setup watch enable’ stelt dat in, waar dit systeem die meldt.
terminal-watch-off = De dagelijkse controle staat uit.
terminal-watch-missing = Een dagelijkse controle kan hier niet worden ingesteld: dit systeem heeft geen taakplanner die ‘mail-setup’ kent.
terminal-watch-refused = De taakplanner van dit systeem heeft de wijziging niet overgenomen. Probeer het opnieuw nadat je opnieuw hebt ingelogd.
terminal-watch-misplaced = De taakplanner kan dit programma niet elke dag starten vanaf de plek waar het staat: die map blijft niet bestaan, of de naam ervan heeft tekens die een taakplanner niet aanneemt. Installeer het programma, of verplaats het naar een map die blijft (op een Mac ‘Apps’), en start het van daar.
terminal-watch-file = Een bestand van de dagelijkse controle kan niet worden geschreven of verwijderd. Kijk of de schijf niet vol is en of er in je persoonlijke map kan worden geschreven, en probeer het dan opnieuw.
terminal-watch-another = Er loopt op dit moment een andere controle. Er is niets gedaan.
terminal-watch-last = Laatste keer: { $date }
terminal-watch-would-check = { $address } zou worden gecontroleerd.
terminal-watch-rests = { $address } wordt voorlopig niet gecontroleerd: het wachtwoord is geweigerd. ‘mail-setup’ maakt samen met jou een nieuw.
terminal-watch-recent = { $address } wordt overgeslagen: de laatste controle is minder dan { $hours } uur geleden.
terminal-watch-unconfirmed = { $address } is bij één controle geweigerd. Er komt een melding als dat minstens { $minutes } minuten later weer zo is.
terminal-watch-would-tell = Voor { $address } zou een melding verschijnen.
terminal-watch-told = Er is een melding getoond.
terminal-watch-nobody-shows = Hier toont niemand meldingen: deze sessie heeft geen bureaublad.

terminal-copied = Het wachtwoord van { $address } staat { $seconds } seconden op het klembord. Plak het; Ctrl-C haalt het er meteen af.
terminal-copy-over = Het staat niet meer op het klembord. Wat je sindsdien hebt gekopieerd, staat er nog. Houdt een programma hier een klembordgeschiedenis bij, dan kan het daar nog staan: verwijder het ook daar.
terminal-no-clipboard = Deze sessie heeft geen klembord. Zonder ‘--copy’ wordt het wachtwoord van { $address } getoond.
terminal-clipboard-refused = Het klembord kan nu niet worden gebruikt: een ander programma houdt het vast. Probeer het opnieuw.

## man

terminal-man-written =
    { $count ->
        [one] Eén handleidingpagina is in { $folder } geschreven.
       *[other] { $count } handleidingpagina’s zijn in { $folder } geschreven.
    }

terminal-export-place = Dit hoort in { $file }.
terminal-export-written = Geschreven naar { $file }.
terminal-export-would-write = { $file } zou worden geschreven, met dit erin:
terminal-export-there = { $file } heeft het al. Er is niets veranderd.
terminal-export-beside = { $taken } bestaat al en blijft zoals het is. Ernaast geschreven: { $file }.
terminal-export-would-write-beside = { $taken } bestaat al en zou blijven zoals het is. Dit zou ernaast worden geschreven: { $file }.
terminal-export-add = Voeg deze regels toe (zonder de tekens ervoor), of laat ‘patch’ dat doen:

terminal-settings-autoconfig-address = Je provider mag je hele adres weten als zijn eigen bestand met servers wordt opgevraagd.
terminal-settings-autoconfig-domain = Je provider krijgt alleen het domein van je adres te weten als zijn eigen bestand met servers wordt opgevraagd.
terminal-settings-network-pages-on = Is een server niet te bereiken, dan worden twee pagina’s van Mozilla en Apple opgevraagd, om de aanmeldpagina van een netwerk te herkennen.
terminal-settings-network-pages-off = Is een server niet te bereiken, dan wordt geen pagina opgevraagd. De aanmeldpagina van een netwerk blijft dan misschien onopgemerkt.
terminal-settings-file = De instelling kan niet worden geschreven of verwijderd. Kijk of de schijf niet vol is en of er in je persoonlijke map kan worden geschreven, en probeer het dan opnieuw.

terminal-practice-address = Adres: { $value }
terminal-practice-smtp = Uitgaande mail: { $value }
terminal-practice-imap = Inkomende mail: { $value }
terminal-practice-ca-file = Certificaat: { $value }
terminal-practice-password = App-wachtwoord: { $value }
terminal-practice-account-password = Accountwachtwoord: { $value }
terminal-practice-end = Het loopt door tot je op Ctrl-C drukt.
terminal-no-practice = De oefenprovider kon niet worden gestart: het systeem gaf geen poort op 127.0.0.1. Sluit andere programma’s en probeer het opnieuw.
terminal-no-temporary-folder = Het certificaat kon niet in de map voor tijdelijke bestanden worden geschreven. Kijk of je schijf niet vol is en probeer het dan opnieuw.

terminal-diagnose-seen = Wat er te zien was:
usage-probe = --probe wil http://HOST/PATH=EXPECTED: een status zoals 204, of hoe de pagina begint.
terminal-records-damaged = De lijst met accounts was beschadigd. Hij is bewaard als { $file } in de map mail-setup-wizard bij je programmagegevens, en begint opnieuw. Er staan geen wachtwoorden in.
terminal-records-later = Het bestand { $file } is geschreven door een nieuwere versie van dit programma en is daarom met rust gelaten. Gebruik de nieuwere versie.
terminal-decimal-mark = ,
terminal-day = { $day } { $month ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[other] december
    } { $year }
