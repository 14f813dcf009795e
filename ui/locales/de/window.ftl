### Words that only the window needs, in German.

steps-label = Schritte
steps-done = erledigt
language-label = Sprache
stages-label = Was geprüft wird
stages-past = Was geprüft wurde
results-label = Beide Ergebnisse
promise-safe = Ihr Passwort verlässt diesen Computer nur verschlüsselt und geht nur an Ihren Anbieter.
promise-once = Ein Klick ist eine Anmeldung bei jedem Server. Nichts wird hinter Ihrem Rücken versucht.
promise-backup = Nichts wird entfernt, bevor die Sicherung davon zur Kontrolle gelesen wurde.
foot-quiet = Ihr Passwort geht nur an Ihre Mailserver.
foot-account = Ihr Passwort geht nur an die Server von { $provider }.
foot-practice = Übung: Nichts verlässt diesen Computer.
choices-label = Was Sie tun können
moods-label = Wie die Übung verläuft
took = { $ms } ms
took-seconds = { $seconds } s
copy-report = Bericht kopieren
copy-name = Diesen Namen kopieren
copy-address = Adresse kopieren
copy-app-password = App-Passwort kopieren
copy-account-password = Kontopasswort kopieren
copy-settings = Alle Einstellungen kopieren
copy-value = Kopieren: { $what }
copy-failed = Das Kopieren hat nicht geklappt. Markieren Sie den Text und kopieren Sie ihn mit der Tastatur.
steps-title = So bekommen Sie es
paste = Einfügen
paste-failed = Einfügen mit dieser Schaltfläche ist hier nicht erlaubt. Klicken Sie in das Feld und drücken Sie Strg+V, auf einem Mac ⌘V.
look-fits = Das sieht so aus, wie { $owner } es schreibt.
look-short = { $left ->
        [one] Ein Zeichen fehlt noch.
       *[other] { $left } Zeichen fehlen noch.
    }
look-long = { $over ->
        [one] Das ist ein Zeichen zu viel.
       *[other] Das sind { $over } Zeichen zu viel.
    }
look-differs = { $owner } schreibt App-Passwörter anders.
connecting = Wird gestartet …
lost =
    .heading = Der Assistent antwortet nicht
    .what = Schließen Sie dieses Fenster und starten Sie den Assistenten noch einmal. Was begonnen wurde, wird dann abgeschlossen oder zurückgenommen; nichts geht verloren.

report-title = Bericht von Mail Setup
report-address = Konto: { $address } ({ $provider })
report-server = Server: { $host }, Port { $port }, { $security }
report-cause = Ursache: { $cause }, bei „{ $stage }“
report-said = Der Server sagte: { $said }
report-results = Beide Ergebnisse:
report-stages = Prüfschritte:
report-practice = Das war eine Übung: { $mood }

file-choose = Datei wählen
file-none = Keine Datei gewählt
