### Words that only the window needs, in Dutch.

steps-label = Stappen
steps-done = klaar
language-label = Taal
stages-label = Wat er wordt gecontroleerd
stages-past = Wat er is gecontroleerd
results-label = Beide resultaten
promise-safe = Je wachtwoord verlaat deze computer alleen versleuteld en gaat alleen naar je provider.
promise-once = Eén klik is één keer inloggen bij elke server. Er wordt niets achter je rug geprobeerd.
promise-backup = Er wordt niets verwijderd voordat de back-up ervan is nagelezen.
foot-quiet = Je wachtwoord gaat alleen naar je mailservers.
foot-account = Je wachtwoord gaat alleen naar de servers van { $provider }.
foot-practice = Oefening: niets verlaat deze computer.
choices-label = Wat je kunt doen
moods-label = Hoe de oefening verloopt
took = { $ms } ms
took-seconds = { $seconds } s
copy-report = Rapport kopiëren
copy-name = Deze naam kopiëren
copy-address = Adres kopiëren
copy-app-password = App-wachtwoord kopiëren
copy-account-password = Accountwachtwoord kopiëren
copy-settings = Alle instellingen kopiëren
copy-value = Kopiëren: { $what }
copy-failed = Kopiëren is niet gelukt. Selecteer de tekst en kopieer die met het toetsenbord.
steps-title = Zo kom je eraan
paste = Plakken
paste-failed = Plakken met deze knop mag hier niet. Klik in het veld en druk op Ctrl+V, of op ⌘V op een Mac.
look-fits = Zo schrijft { $owner } het.
look-short = { $left ->
        [one] Er ontbreekt nog één teken.
       *[other] Er ontbreken nog { $left } tekens.
    }
look-long = { $over ->
        [one] Dit is één teken te veel.
       *[other] Dit zijn { $over } tekens te veel.
    }
look-differs = { $owner } schrijft app-wachtwoorden anders.
connecting = Bezig met starten…
lost =
    .heading = De wizard antwoordt niet
    .what = Sluit dit venster en start de wizard opnieuw. Wat was begonnen, wordt dan afgemaakt of teruggezet; er gaat niets verloren.

report-title = Rapport van Mail Setup
report-address = Account: { $address } ({ $provider })
report-server = Server: { $host }, poort { $port }, { $security }
report-cause = Oorzaak: { $cause }, bij ‘{ $stage }’
report-said = De server zei: { $said }
report-results = Beide resultaten:
report-stages = Stappen van de controle:
report-practice = Dit was een oefening: { $mood }

file-choose = Bestand kiezen
file-none = Geen bestand gekozen
