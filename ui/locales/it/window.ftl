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
foot-quiet = Da questo computer esce solo l’accesso al tuo provider.
foot-account = Da questo computer esce solo l’accesso a { $provider }.
foot-practice = Esercitazione: niente esce da questo computer.
choices-label = Che cosa fare
moods-label = Come va la storia
took = { $ms } ms
took-seconds = { $seconds } s
copy-report = Copia un resoconto
copy-address = Copia l’indirizzo
copy-app-password = Copia la password per le app
copy-account-password = Copia la password dell’account
copy-settings = Copia tutte le impostazioni
copy-value = Copia: { $what }
copy-failed = La copia non ha funzionato. Seleziona il testo e copialo con la tastiera.
steps-title = Come ottenerla
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
