### Italian: words of the terminal alone.

window-no-home = Non è possibile aprire la finestra: questa sessione non ha una cartella home.
window-no-page = Non è possibile aprire la finestra: la vista web del sistema non si è avviata. “mail-setup” è la stessa procedura guidata in un terminale.

## Bad usage

usage-extra-argument = C’è un argomento di troppo. Se era una password: le password si scrivono al prompt o si danno con --password-stdin, e questa ora si trova nella cronologia della tua shell.
terminal-help-english = Questa guida è solo in inglese. Tutto il resto mail-setup lo dice nella tua lingua.
usage-unknown-option = Qui non esiste un’opzione { $option }. Lo stesso comando con --help le elenca. Se era seguita da una password: le password si scrivono al prompt o si danno con --password-stdin.
usage-unknown-command = Questo comando non esiste. “mail-setup --help” li elenca.
usage-missing-argument = Manca qualcosa. Lo stesso comando con --help mostra che cosa ci va.
usage-missing-named = Manca questo: { $missing }. Lo stesso comando con --help mostra che cosa ci va.
usage-conflict = Queste opzioni non vanno insieme. Lo stesso comando con --help le spiega.
usage-bad-value = Un valore non si può usare. Lo stesso comando con --help mostra che cosa ci va.
usage-bad-option-value = Il valore di { $option } non si può usare. Lo stesso comando con --help mostra che cosa ci va.
usage-option-value-known = Per { $option } questo valore non esiste. Disponibili: { $known }.
usage-value-known = Questo valore non esiste. Disponibili: { $known }.
usage-unknown-language = In questa lingua non ci sono testi. Disponibili con --lang: { $known }.
usage-server = { $option } è un host, i due punti e una porta: mail.example.org:465, seguito se serve da :tls o :starttls; un indirizzo IPv6 va tra parentesi quadre.
usage-servers-unknown = I server di questo indirizzo non sono conosciuti. Indicali entrambi: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-meant = I server di questo indirizzo non sono conosciuti. Intendevi { $meant }? Altrimenti indicali entrambi: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-offline = Non è stato possibile chiedere a nessuno i server di questo indirizzo. Controlla che questo computer sia online, o indicali entrambi: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-unconfirmed = Solo il DNS dice che { $smtp } e { $imap } sono i server di questo indirizzo, e questo può essere falsificato. Se sono quelli del tuo provider, indicali: { $options }.
usage-user = Questo nome utente non si può inviare: è vuoto, troppo lungo o contiene caratteri di controllo o invisibili.
usage-ca-file = { $file } non si può leggere come certificati. --ca-file vuole un file PEM (“-----BEGIN CERTIFICATE-----”).
usage-wizard-json = La procedura guidata parla alle persone. Per il JSON indica un comando; “mail-setup --help” li elenca.
usage-clear-unconfirmed = Non è stato cancellato niente: non c’è nessuno che lo confermi. Guarda con “keychain scan”, poi aggiungi --yes.
usage-format = Questo formato non esiste. Disponibili: { $known }.
usage-export-file = { $file } non si può leggere o scrivere. Indica un altro file, in una cartella che esiste ed è tua.
usage-man-folder = In { $folder } non si può scrivere. Indica una cartella che sia tua.
usage-mood = Questa storia non esiste. Disponibili: { $known }.
usage-password-empty = Non è stata data una password. Scrivila al prompt, o dalla come prima riga dello standard input con --password-stdin.
usage-password-line-break = Questa password contiene un’interruzione di riga o un NUL; nessun server di posta lo accetta. Copiala ancora una volta.
usage-password-too-long = Questa password supera i 1024 byte; nessun server di posta lo accetta. Copiala ancora una volta.
usage-password-not-text = Questa password non è testo (UTF-8). Copiala ancora una volta.

## Common

terminal-cancelled = Annullato. Non è stato modificato niente.
terminal-no-runtime = Il sistema non ha dato quello che serve per funzionare (file o segnali). Chiudi altri programmi e riprova.
terminal-told = { $title }. { $what } { $do }
terminal-cut-short = Fermato mentre il portachiavi lavorava. Quello che era cominciato verrà finito o rimesso a posto al prossimo avvio; niente va perso.
terminal-no-home = Il sistema non dice dov’è la tua cartella home. Imposta HOME e riprova.
terminal-records-file = L’elenco degli account non si può leggere o scrivere. Controlla che il disco non sia pieno e che nella tua cartella home si possa scrivere, poi riprova.
terminal-records-unreadable = L’elenco degli account non è comprensibile, quindi è rimasto com’è. Sposta altrove il file accounts.json e configura di nuovo gli account.
terminal-window-is-open = Gli account sono stati rimossi, ma la finestra è ancora aperta. Chiudila e scrivi di nuovo questo comando: sparirà anche ciò che conserva per sé.
terminal-not-text = Non era testo (UTF-8). Scrivilo di nuovo.
terminal-unknown-choice = Non è una delle scelte. Scrivi quello che sta davanti a una di esse.

## check

terminal-password-prompt = Password per { $address } (non viene mostrata):{ " " }
terminal-password-prompt-smtp = Password per la posta in uscita di { $address } (non viene mostrata):{ " " }
terminal-password-prompt-imap = Password per la posta in arrivo di { $address } (non viene mostrata):{ " " }
terminal-progress-smtp = Posta in uscita: { $stage }
terminal-progress-imap = Posta in arrivo: { $stage }
terminal-paused = Troppe password di { $address } sono state rifiutate di fila. Per { $time } minuti non viene inviato niente, così l’account non viene bloccato. Usa questo tempo per controllare quale sia la password.
terminal-check-right = La password di { $address } funziona per la posta in uscita e per la posta in arrivo.
terminal-check-access = Questa è la rete di { $access }, e il suo server di posta da qui risponde. Se hai una casella lì, puoi inviare passando da quel server: --smtp { $server } --smtp-user NAME --two-passwords
terminal-smtp-passed = Posta in uscita, { $host }:{ $port }: accesso riuscito.
terminal-smtp-failed = Posta in uscita, { $host }:{ $port }: accesso non avvenuto.
terminal-smtp-skipped = Posta in uscita, { $host }:{ $port }: non provata.
terminal-imap-passed = Posta in arrivo, { $host }:{ $port }: accesso riuscito.
terminal-imap-failed = Posta in arrivo, { $host }:{ $port }: accesso non avvenuto.
terminal-imap-unopened = Posta in arrivo, { $host }:{ $port }: accesso riuscito, ma la casella non si è aperta.
terminal-imap-skipped = Posta in arrivo, { $host }:{ $port }: non provata, così l’account non viene bloccato.
terminal-sent-inbox = Un messaggio a { $address } è stato inviato, ed è arrivato nella cartella Posta in arrivo dopo { $seconds } s.
terminal-sent-junk = Un messaggio a { $address } è stato inviato, ed è arrivato dopo { $seconds } s tra la posta indesiderata: in “{ $folder }”.
terminal-sent-all-mail = Un messaggio a { $address } è stato inviato, ed è arrivato dopo { $seconds } s: in “{ $folder }”. Forse un filtro lo tiene fuori dalla cartella Posta in arrivo.
terminal-sent-lost = Un messaggio a { $address } è stato inviato.
terminal-sent-not = Il messaggio a { $address } non è stato inviato.
terminal-sent-unseen = Un messaggio a { $address } è stato inviato. Non si è visto se è arrivato.
terminal-sent-unproven = Nessun messaggio è stato inviato: parte solo quando entrambi i server hanno accettato la password.
terminal-sent-cancelled = Il messaggio a { $address } era già stato consegnato quando hai interrotto. Può ancora arrivare.
terminal-said = { "  " }Il server ha detto: “{ $said }”
terminal-stage-took = { "  " }✓ { $stage } ({ $ms } ms)

## discover

terminal-discover-provider = Provider: { $provider }
terminal-discover-smtp = Posta in uscita: { $host }:{ $port } ({ $security }), nome utente { $user }. { $source }
terminal-discover-imap = Posta in arrivo: { $host }:{ $port } ({ $security }), nome utente { $user }. { $source }
terminal-discover-unconfirmed = Lo indica solo il DNS: controlla che sia del tuo provider prima di scrivere una password.
terminal-discover-none = Non sono stati trovati server di posta per { $domain }. La guida del tuo provider li elenca sotto “IMAP” e “SMTP”.
terminal-discover-filtered = { $found } filtra la posta di { $domain } prima che arrivi, quindi da qui non si vede chi la conserva. Chiedi i server (“IMAP” e “SMTP”) a chi si occupa di { $domain }.
terminal-discover-no-domain = Il dominio { $domain } non esiste. Cerca un errore di battitura nell’indirizzo.
terminal-discover-offline = Non è stato possibile chiedere a nessuno di { $domain }. Controlla che questo computer sia online, poi riprova.
terminal-discover-tried = { $source }: { $outcome } ({ $ms } ms)

## The wizard

terminal-step = Passaggio { $at } di { $of }
terminal-ask = { $what } ({ $keys }):{ " " }
terminal-ask-with = { $what } [{ $entered }]
terminal-ask-or-number = { $what }, o un numero qui sopra
terminal-ask-choice = La tua scelta
terminal-ask-password = Password per le app, non mostrata mentre la scrivi
terminal-ask-password-mailbox = Password della tua casella, non mostrata mentre la scrivi
terminal-ask-password-either = Password per le app o della tua casella, non mostrata mentre la scrivi
terminal-ask-password-ownPassword = Password per la posta in uscita, non mostrata mentre la scrivi
terminal-ask-password-otherServer = Password dell’altro server, non mostrata mentre la scrivi
terminal-ask-password-incoming = Password per la posta in arrivo, non mostrata mentre la scrivi
terminal-ask-certificate = Percorso del file del certificato
terminal-file-unreadable = In questo percorso non c’è un file che si possa leggere. Scrivi il percorso intero, o trascina il file nel terminale.
terminal-app-password-name = Un nome da darle: { $name }
terminal-key-enter = Invio: { $label }
terminal-key-back = b: indietro
terminal-key-home = h: da capo
terminal-key-quit = q: esci
terminal-stage-done = { "  " }✓ { $stage }
terminal-stage-failed = { "  " }✗ { $stage }
terminal-servers-how = Un server si scrive così: host:port:tls o host:port:starttls. Invio mantiene quello che sta tra parentesi.
terminal-field-place = { $server }
terminal-field-user = { $server }, nome utente
terminal-server = { $server }: { $host }, porta { $port }, { $security }, nome utente { $user }
terminal-items-how = Scrivi il numero di una voce per sceglierla o per lasciarla: [x] viene cancellata, [ ] resta.
terminal-items-how-replace = [n] riceve la nuova password. Scrivi il suo numero una volta per cancellarla invece, due volte per lasciarla.
terminal-entry = { $what }: { $about }
terminal-stop-waiting = Ctrl-C interrompe l’attesa.

## keychain

terminal-use-any = posta in uscita e in arrivo
terminal-item = { $program }: { $server }, { $user }, { $use }
terminal-item-detail = { $match }; ultima modifica: { $modified }; { $undo }. { $why }
terminal-item-id = id: { $id }
terminal-clear-word = cancella
terminal-clear-confirm = { $count ->
    [one] Scrivi “{ $word }” per fare il backup di questa voce e cancellarla:{ " " }
   *[other] Scrivi “{ $word }” per fare il backup di queste { $count } voci e cancellarle:{ " " }
}
terminal-cleared-count = { $count ->
    [0] Non è stata cancellata nessuna voce.
    [one] È stata cancellata { $count } voce.
   *[other] Sono state cancellate { $count } voci.
}
terminal-missing = Alcuni programmi cercano qui una password e non la trovano:
terminal-missing-how = Per metterla qui: mail-setup keychain put { $address }
terminal-any-address = INDIRIZZO
list-next = { $list }, { $next }
list-last = { $list } e { $last }
    .before-i = { $list } e { $last }
terminal-other-programs = In un altro programma, su un telefono o una stampante: “mail-setup programs” dice dove va. Sono conosciuti: { $names }.
usage-program = Il programma “{ $program }” qui non esiste. “mail-setup programs” elenca i codici.
terminal-put-count = { $count ->
    [0] Nessun programma cerca una password che non ha.
    [one] { $count } voce ha la password verificata:
   *[other] { $count } voci hanno la password verificata:
}
terminal-put-undo = Per annullare: mail-setup keychain undo { $run }
terminal-cleared-undo = Per ripristinare quello che è stato cancellato: mail-setup keychain undo { $run }
terminal-kept = { $item }: { $why }
terminal-nothing-to-undo = Non c’è niente da ripristinare. “mail-setup keychain backups” elenca quello che si può ripristinare.
terminal-no-backups = Non c’è niente da ripristinare.
terminal-backup = { $run }: { $what }, { $until }
terminal-discarded = Questo backup è stato eliminato per sempre.

## Accounts

terminal-no-accounts = Non è ancora stato configurato nessun account. “mail-setup” ne configura uno.
terminal-account = { $address } ({ $worked })
terminal-account-certificate = { "  " }Il certificato che hai scelto per i suoi server su questo computer: { $fingerprint }… (SHA-256)
terminal-account-removed = { $address } è stato rimosso, e le sue password non sono più nel portachiavi.
terminal-accounts-removed =
    { $count ->
        [0] Qui non era configurato nessun account.
        [one] Un account è stato rimosso, e le sue password non sono più nel portachiavi.
       *[other] { $count } account sono stati rimossi, e le loro password non sono più nel portachiavi.
    }
terminal-files-removed = Questo programma non conserva più nessun file su questo computer.
terminal-backups-stay = Quello che è stato cancellato delle password di altri programmi si può ancora ripristinare. “mail-setup keychain backups” lo elenca e lo elimina.
terminal-not-set-up = { $address } non è configurato qui. “mail-setup accounts” elenca quelli che lo sono.
terminal-unused-next = Scegli l’account in “mail-setup”. Se { $host } è il server giusto, inserisci lì la password. Altrimenti correggi i server.
terminal-not-stored = Nel portachiavi non c’è una password di { $address } per i server di questo account. Configura di nuovo l’account con “mail-setup”.
terminal-watch-on = Gli account vengono verificati una volta al giorno. Se uno viene rifiutato appare una notifica.
terminal-watch-next-sign-in = La verifica giornaliera è impostata. Comincia al tuo prossimo accesso a questo computer.
terminal-watch-network = Dopo un cambio di rete vengono verificati gli account che non è stato possibile raggiungere o che non sono stati verificati per { $hours } ore.
terminal-watch-daily-alone = Un cambio di rete non avvia alcuna verifica. “mail-setup watch enable” lo imposta, dove questo sistema lo segnala.
terminal-watch-off = La verifica giornaliera è disattivata.
terminal-watch-missing = Qui non si può impostare una verifica giornaliera: questo sistema non ha un’utilità di pianificazione che “mail-setup” conosca.
terminal-watch-refused = L’utilità di pianificazione di questo sistema non ha accettato la modifica. Riprova dopo un nuovo accesso.
terminal-watch-misplaced = L’utilità di pianificazione non può avviare questo programma ogni giorno da dove si trova: quella cartella non è permanente, o il suo nome contiene caratteri che un’utilità di pianificazione non accetta. Installa il programma, o spostalo in una cartella permanente (su un Mac “Applicazioni”), e avvialo da lì.
terminal-watch-file = Un file della verifica giornaliera non si può scrivere o togliere. Controlla che il disco non sia pieno e che nella tua cartella home si possa scrivere, poi riprova.
terminal-watch-another = In questo momento è in corso un’altra verifica. Non è stato fatto nulla.
terminal-watch-last = Ultima volta: { $date }
terminal-watch-would-check = { $address } verrebbe verificato.
terminal-watch-rests = { $address } per ora non viene verificato: la sua password è stata rifiutata. “mail-setup” ne crea una nuova insieme a te.
terminal-watch-recent = { $address } non viene verificato: l’ultima verifica risale a meno di { $hours } ore fa.
terminal-watch-unconfirmed = { $address } è stato rifiutato a una verifica. Appare una notifica se viene rifiutato di nuovo almeno { $minutes } minuti dopo.
terminal-watch-would-tell = Apparirebbe una notifica per { $address }.
terminal-watch-told = È stata mostrata una notifica.
terminal-watch-nobody-shows = Qui nessuno mostra notifiche: questa sessione non ha un desktop.

## password --copy

terminal-copied = La password di { $address } è negli appunti per { $seconds } secondi. Incollala; Ctrl-C la toglie subito.
terminal-copy-over = Non è più negli appunti, a meno che da allora non sia stato copiato altro: quello c’è ancora. Se un programma tiene qui una cronologia degli appunti, può esserci ancora: eliminala anche lì.
terminal-no-clipboard = Questa sessione non ha appunti. Senza “--copy” la password di { $address } viene mostrata.
terminal-clipboard-refused = Al momento non è possibile usare gli appunti: li tiene occupati un altro programma. Riprova.

## man

terminal-man-written =
    { $count ->
        [one] Una pagina di manuale è stata scritta in { $folder }.
       *[other] { $count } pagine di manuale sono state scritte in { $folder }.
    }

## export

terminal-export-place = Questo va in { $file }.
terminal-export-written = Scritto in { $file }.
terminal-export-would-write = { $file } verrebbe scritto, con questo contenuto:
terminal-export-there = { $file } lo contiene già. Non è stato modificato niente.
terminal-export-beside = { $taken } esiste già e resta com’è. Scritto accanto: { $file }.
terminal-export-would-write-beside = { $taken } esiste già e resterebbe com’è. Questo verrebbe scritto accanto: { $file }.
terminal-export-add = Aggiungi lì queste righe (senza i segni davanti), o lascia che lo faccia “patch”:

## settings

terminal-settings-autoconfig-address = Il tuo provider può conoscere il tuo indirizzo intero quando gli viene chiesto il suo file dei server.
terminal-settings-autoconfig-domain = Il tuo provider conosce solo il dominio del tuo indirizzo quando gli viene chiesto il suo file dei server.
terminal-settings-network-pages-on = Se un server non si può raggiungere, vengono richieste due pagine di Mozilla e Apple, per riconoscere la pagina di accesso di una rete.
terminal-settings-network-pages-off = Se un server non si può raggiungere, non viene richiesta alcuna pagina. La pagina di accesso di una rete può allora passare inosservata.
terminal-settings-file = L’impostazione non si può scrivere o togliere. Controlla che il disco non sia pieno e che nella tua cartella home si possa scrivere, poi riprova.

## practice

terminal-practice-address = Indirizzo: { $value }
terminal-practice-smtp = Posta in uscita: { $value }
terminal-practice-imap = Posta in arrivo: { $value }
terminal-practice-ca-file = Certificato: { $value }
terminal-practice-password = Password per le app: { $value }
terminal-practice-account-password = Password dell’account: { $value }
terminal-practice-end = Resta in funzione finché non premi Ctrl-C.
terminal-no-practice = Non è stato possibile avviare il provider fittizio: il sistema non ha dato una porta su 127.0.0.1. Chiudi altri programmi e riprova.
terminal-no-temporary-folder = Non è stato possibile scrivere il certificato nella cartella temporanea. Controlla che il disco non sia pieno, poi riprova.

## diagnose

terminal-diagnose-seen = Che cosa si è visto:
usage-probe = --probe vuole http://HOST/PATH=EXPECTED: un codice di stato come 204, o l’inizio della pagina.
terminal-records-damaged = L’elenco degli account era danneggiato. È conservato come { $file } nella cartella mail-setup-wizard tra i dati dei tuoi programmi, e ricomincia da capo. Non contiene password.
terminal-records-later = Il file { $file } è stato scritto da una versione più recente di questo programma, quindi non è stato toccato. Usa la versione più recente.
terminal-decimal-mark = ,
terminal-day = { $day } { $month ->
        [1] gennaio
        [2] febbraio
        [3] marzo
        [4] aprile
        [5] maggio
        [6] giugno
        [7] luglio
        [8] agosto
        [9] settembre
        [10] ottobre
        [11] novembre
       *[other] dicembre
    } { $year }
