### Italian: words that only the window needs.

steps-label = Passaggi
steps-done = fatto
language-label = Lingua
stages-label = Che cosa si sta verificando
stages-past = Che cosa è stato verificato
results-label = Entrambi i risultati
promise-safe = La tua password lascia questo computer solo crittografata, e solo per il tuo provider.
promise-once = Un clic è un accesso a ciascun server. Niente viene provato a tua insaputa.
promise-backup = Niente viene cancellato prima che il suo backup sia stato riletto.
foot-quiet = La tua password va solo ai tuoi server di posta.
foot-account = La tua password va solo ai server di { $provider }.
foot-practice = Esercitazione: niente esce da questo computer.
choices-label = Che cosa fare
moods-label = Come va la storia
took = { $ms } ms
took-seconds = { $seconds } s
copy-report = Copia un resoconto
copy-name = Copia questo nome
copy-address = Copia l’indirizzo
copy-app-password = Copia la password per le app
copy-account-password = Copia la password dell’account
copy-settings = Copia tutte le impostazioni
copy-value = Copia: { $what }
copy-failed = La copia non ha funzionato. Seleziona il testo e copialo con la tastiera.
steps-title = Come ottenerla
paste = Incolla
paste-failed = Qui non è permesso incollare con questo pulsante. Fai clic nel campo e premi Ctrl+V, o ⌘V su un Mac.
look-fits = È così che la scrive { $owner }.
look-short = { $left ->
        [one] Manca ancora un carattere.
       *[other] Mancano ancora { $left } caratteri.
    }
look-long = { $over ->
        [one] C’è un carattere di troppo.
       *[other] Ci sono { $over } caratteri di troppo.
    }
look-differs = { $owner } scrive le password per le app in un altro modo.
connecting = Avvio…
lost =
    .heading = La procedura guidata non risponde
    .what = Chiudi questa finestra e avviala di nuovo. Quello che era cominciato verrà allora finito o rimesso a posto; niente va perso.

## The report, plain text without secrets

report-title = Resoconto di Mail Setup
report-address = Account: { $address } ({ $provider })
report-server = Server: { $host }, porta { $port }, { $security }
report-cause = Causa: { $cause }, nella fase “{ $stage }”
report-said = Il server ha detto: { $said }
report-results = Entrambi i risultati:
report-stages = Fasi:
report-practice = Era un’esercitazione: { $mood }

file-choose = Scegli un file
file-none = Nessun file scelto
