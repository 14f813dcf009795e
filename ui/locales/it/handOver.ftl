### Italian: where the app password goes in each mail program, one step in each line.

# Menu names are those of the Italian versions where they are certain; English ones stay where they are not.

hand-over-aerc =
    Apri ~/.config/aerc/accounts.conf.
    Imposta un comando per “source-cred-cmd” e “outgoing-cred-cmd”: “mail-setup export aerc { $address }” mostra le righe.
    .trap = Una password dentro “source” o “outgoing” vale prima del comando, e i suoi segni vanno codificati come in un indirizzo web.
    .forget = Toglila da “source” e “outgoing”.
hand-over-alpine =
    Chiudi alpine ed elimina il file di password che indica la pagina “Vecchie password”.
    Riaprilo. Incolla la password{ of-an-app } quando la chiede, e ancora una volta quando invii.
    .trap = Quel file può contenere anche le password di altri account: alpine chiederà ciascuna un’altra volta.
    .forget = Elimina il file di password.
hand-over-androidFairEmail =
    Sul dispositivo apri le impostazioni, poi “Configurazione manuale e opzioni dell’account”.
    In “Account” scegli il tuo e scrivi la password{ of-an-app }.
    In “Identità” scegli la tua e scrivila anche lì.
    .trap = La ricezione si chiama “account”, l’invio “identità”: ciascuno ha una password propria.
    .forget = Sovrascrivila in entrambi i posti. Quando salvi un account, FairEmail propone di cambiare anche le sue identità.
hand-over-androidGmail =
    Sul dispositivo apri il menu, poi “Impostazioni”, e scegli il tuo account.
    In “Incoming settings” (posta in arrivo) scrivi la password{ of-an-app }.
    In “Outgoing settings” (posta in uscita) scrivila anche lì.
    .trap = Un account Google non ha queste impostazioni: è registrato sul dispositivo e non ha bisogno di una password{ of-an-app }.
    .forget = Sovrascrivila in entrambi i posti, o rimuovi l’account dalle impostazioni del dispositivo, “Password e account”.
hand-over-androidThunderbird =
    Sul dispositivo apri il menu, poi le impostazioni del tuo account.
    In “Recupero messaggi”, “Server posta in arrivo”, scrivi la password{ of-an-app }.
    In “Invio messaggio”, “Server posta in uscita”, scrivila anche lì.
    .trap = Un account che accede con “OAuth 2.0” non ha una password: scegli “Password” come autenticazione.
    .forget = Sovrascrivila in entrambi i posti.
hand-over-appleMail =
    In Mail apri Impostazioni (prima di macOS 13: Preferenze), poi “Account”, il tuo account, “Impostazioni server”. Apri l’elenco “Account” sotto il server della posta in uscita, scegli “Modifica elenco server SMTP” e incolla lì la password{ of-an-app }.
    Di nuovo in “Impostazioni server”, incollala anche come password della posta in arrivo.
    Togli entrambi i segni di spunta “Gestisci automaticamente impostazioni di connessione”, poi premi “Salva”.
    Apri Impostazioni di Sistema (prima di macOS 13: Preferenze di Sistema), poi “Account Internet”, scegli il tuo account, “Dettagli”, e incollala anche lì.
    .trap = Con “Gestisci automaticamente impostazioni di connessione”, Mail prova da sola altre porte e altre password quando una rete funziona male.
    .forget = Chiudi Mail (⌘Q) e riaprila. Quello che ricorda si trova in Account Internet, non in Accesso Portachiavi.
hand-over-balsa =
    Apri “Impostazioni”, poi “Preferenze”, “Opzioni di posta”. In “Server delle caselle remote” modifica il tuo account e incolla la password{ of-an-app }.
    In “Server per la posta in uscita” fai lo stesso.
    .trap = Guarda nel portachiavi solo dove è spuntato “Ricorda la password”; altrimenti la chiede ogni volta.
    .forget = Sostituisci o cancella le sue voci nella pagina “Vecchie password”.
hand-over-betterbird =
    Apri Impostazioni, poi “Privacy e sicurezza”, “Password salvate”. Rimuovi le voci del tuo account che cominciano con imap:// e smtp://.
    Scarica i messaggi. Quando la chiede, incolla la password{ of-an-app } e fagliela ricordare.
    Invia un messaggio a te. La chiede ancora una volta, per la posta in uscita: incolla la stessa.
    .trap = Può usare lo stesso profilo di Thunderbird: in quel caso fai la modifica in uno dei due mentre l’altro è chiuso.
    .forget = Rimuovi le sue due voci in “Password salvate”.
hand-over-clawsMail =
    Apri “Configurazione”, poi “Modifica account”, il tuo account, “Modifica”.
    Nella pagina “Generale” incolla la password{ of-an-app }.
    Nella pagina “Invia”, “Autenticazione SMTP”, incollala anche lì. Se il campo resta vuoto, usa quella della pagina “Generale”.
    .trap = Se c’è una password principale, può chiedere prima quella: non è quella da incollare.
    .forget = Sovrascrivila in entrambe le pagine.
hand-over-emClient =
    Apri il menu, poi “Account”, e scegli il tuo account.
    Nella scheda “IMAP”, sotto “Autenticazione”, sostituisci la password con la password{ of-an-app }.
    Nella scheda “SMTP” fai lo stesso, a meno che non usi le credenziali dell’identità.
    Nella scheda “Diagnostics” premi “Diagnose”: verifica entrambe.
    .trap = Un account aggiunto con l’accesso di Google non ha un campo per la password: rimuovilo e aggiungilo come “Altro”.
    .forget = Sovrascrivi entrambe le password: non ne conserva altrove.
hand-over-evolution =
    Apri Evolution e premi “Invia / Ricevi”.
    Quando la chiede, incolla la password{ of-an-app } e spunta “Aggiungere questa password al proprio portachiavi”. La chiede una volta per ogni direzione.
    .trap = Se non la chiede, la sua vecchia password è ancora nel portachiavi: la pagina “Vecchie password” la sostituisce. Un account di Account online di GNOME si modifica là.
    .forget = Sostituisci o cancella le sue voci nella pagina “Vecchie password”, oppure scegli “File”, “Forget Passwords” (dimentica le password).
hand-over-fetchmail =
    Apri ~/.fetchmailrc.
    Togli la password dalla riga del tuo account: “mail-setup export fetchmail { $address }” mostra come viene chiesta.
    .trap = Un fetchmail già in esecuzione continua con quella vecchia: “fetchmail --quit”, poi riavvialo.
    .forget = Togli “password” dal file, e la voce da ~/.netrc.
hand-over-geary =
    Apri Geary. Se chiede una password, incolla la password{ of-an-app } e spunta “Ricordare le password”.
    Se non la chiede: menu, Account, il tuo account, poi scegli ciascun server e incolla la password{ of-an-app }.
    .trap = Per la posta in uscita può usare la password della posta in arrivo: allora la chiede una volta sola. Un account di Account online di GNOME si modifica là.
    .forget = Sostituisci o cancella le sue voci nella pagina “Vecchie password”.
hand-over-getmail =
    Apri ~/.config/getmail/getmailrc o ~/.getmail/getmailrc.
    Imposta “password_command”: “mail-setup export getmail { $address }” mostra le righe.
    .trap = “password” vale prima di “password_command”.
    .forget = Togli “password” dal file.
hand-over-git =
    Esegui “mail-setup export git { $address }”: mostra le righe per ~/.gitconfig, con un programma ausiliario che prende la password da qui.
    Togli “sendemail.smtpPass” dalle tue impostazioni.
    .trap = “sendemail.smtpPass” vale prima di ogni programma ausiliario, e resta leggibile nel file.
    .forget = Esegui “git credential reject” con protocol=smtp e il tuo server, o cancella la sua voce nella pagina “Vecchie password”.
hand-over-himalaya =
    Apri ~/.config/himalaya/config.toml.
    Imposta i comandi di entrambe le password: “mail-setup export himalaya { $address }” mostra le righe.
    .trap = “imap.sasl” è per la posta in arrivo, “smtp.sasl” per la posta in uscita; nella versione 1, “backend.auth” e “message.send.backend.auth”.
    .forget = Togli “password.raw” (versione 1: “auth.raw”) dal file; quello che conserva in un portachiavi si sostituisce con “himalaya account configure”.
hand-over-iphone =
    Sul dispositivo apri Impostazioni, “App”, “Mail”, “Account Mail” (prima di iOS 18: Impostazioni, “Mail”, “Account”), il tuo account, “Impostazioni account”.
    In “Server posta in arrivo” cancella la password e scrivi la password{ of-an-app }.
    In “Server posta in uscita” tocca “SMTP”, poi il server sotto “Server primario”, e scrivila anche lì.
    Tocca “Fine” due volte.
    .trap = Il secondo posto sfugge facilmente: allora la posta arriva e non ne parte. Per Gmail, “Aggiungi account”, “Google” non ha bisogno di una password{ of-an-app }.
    .forget = Sovrascrivila in entrambi i posti. Se elimini l’account dal dispositivo, la tua posta resta sul server.
hand-over-kmail =
    Apri KMail, poi Impostazioni, “Configura KMail”, “Account”.
    In “Ricezione” scegli il tuo account, “Modifica”, e incolla la password{ of-an-app }.
    In “Spedizione” fai lo stesso.
    .trap = Gli account per l’invio sono un elenco a parte: se ce n’è più di uno, modifica quello con cui invia la tua identità. Akonadi continua in background quando KMail è chiuso: “akonadictl restart” gli fa leggere la nuova password.
    .forget = Cancella le sue voci nella pagina “Vecchie password”, o in KWalletManager sotto “imap” e “mailtransports”.
hand-over-mailspring =
    Apri Preferenze, poi “Account”, e scegli il tuo account. Rimuovilo con il pulsante meno: la tua posta resta sul server.
    Aggiungilo di nuovo con il pulsante più, come “IMAP/SMTP”, e incolla la password{ of-an-app } per la posta in arrivo e per la posta in uscita.
    .trap = Il pulsante “Gmail” passa invece da un browser. Non reimpostare il suo portachiavi: contiene le password di tutti gli account in una sola voce.
    .forget = Rimuovi l’account e aggiungilo di nuovo.
hand-over-mbsyncFile =
    Apri ~/.mbsyncrc o ~/.config/isyncrc.
    Imposta “PassCmd”: “mail-setup export mbsync { $address }” mostra le righe.
    .trap = “Pass” vale prima di “PassCmd”. Il programma che invia la tua posta ha la password in un posto suo.
    .forget = Togli “Pass” dal file.
hand-over-meli =
    Apri ~/.config/meli/config.toml.
    Imposta “server_password” e, in “send_mail”, il comando della password: “mail-setup export meli { $address }” mostra le righe.
    .trap = Posta in arrivo e posta in uscita sono due sezioni: ciascuna ha una password propria.
    .forget = Togli la vecchia password dal file.
hand-over-mpopFile =
    Apri ~/.mpoprc o ~/.config/mpop/config.
    Imposta “passwordeval” su “mail-setup password { $address } --for imap”. Senza, mpop cerca nel portachiavi.
    .trap = Scarica la posta con POP3: può essere necessario attivarlo presso il provider.
    .forget = Togli “password” dal file.
hand-over-msmtpFile =
    Apri ~/.msmtprc o ~/.config/msmtp/config.
    Imposta “passwordeval”: “mail-setup export msmtp { $address }” mostra le righe. Senza “password” e “passwordeval” cerca nel portachiavi: la pagina “Vecchie password” la mette lì.
    .trap = Un file che contiene una password deve essere leggibile solo da te, altrimenti msmtp lo rifiuta.
    .forget = Togli “password” dal file.
hand-over-muttFile =
    Apri le impostazioni (~/.muttrc, ~/.config/mutt/muttrc o ~/.config/neomutt/neomuttrc).
    Fai in modo che “smtp_pass” e “imap_pass” prendano la password da un comando: “mail-setup export neomutt { $address }” mostra le righe.
    .trap = Un nome utente o una password dentro “smtp_url” o “folder” vale prima degli altri. Tra virgolette, i segni " e $ richiedono attenzione.
    .forget = Sostituiscila dove è scritta: la pagina “Vecchie password” indica la riga.
hand-over-newOutlook =
    Apri Impostazioni, poi “Account”, “I tuoi account”. Scegli “Gestisci” accanto al tuo account, poi “Fix” (correggi) o “Rimuovi”.
    Aggiungilo di nuovo. Per Gmail, Yahoo e iCloud apre la pagina di accesso del provider.
    .trap = Conserva l’account nel cloud di Microsoft. Dove chiede una password, questa viene memorizzata là, non su questo computer.
    .forget = Rimuovi lì l’account e aggiungilo di nuovo.
hand-over-offlineimap =
    Apri ~/.offlineimaprc o ~/.config/offlineimap/config.
    Imposta “remotepasseval”: “mail-setup export offlineimap { $address }” mostra le righe.
    .trap = “remotepass” e “remotepassfile” valgono prima di “remotepasseval”.
    .forget = Togli “remotepass” dal file.
hand-over-onlineAccounts =
    Apri Impostazioni, poi “Account online”, e scegli il tuo account.
    Se dice che le credenziali sono scadute, premi “Accedi” e incolla la password{ of-an-app }, per la posta in arrivo e per la posta in uscita.
    Altrimenti rimuovilo e aggiungilo di nuovo come “IMAP e SMTP”.
    .trap = La voce “Google” passa da un browser e non accetta una password{ of-an-app }. Evolution e Geary usano quello che è configurato qui.
    .forget = Rimuovi lì l’account. La tua posta resta sul server.
hand-over-outlook =
    Chiudi Outlook. Apri il Pannello di controllo, poi “Posta”, “Account di posta elettronica”.
    Scegli il tuo account, poi “Cambia”. Incolla la password{ of-an-app } in “Informazioni accesso”.
    Scegli “Altre impostazioni”, poi “Server della posta in uscita”. Se non usa le stesse impostazioni della posta in arrivo, incolla anche lì la password{ of-an-app }.
    Premi “Avanti”: Outlook verifica entrambe.
    .trap = Per un account Google, Outlook può passare da solo da un browser: allora non ha bisogno di una password{ of-an-app }.
    .forget = Sovrascrivi la password in “Cambia”. Gestione credenziali contiene solo gli accessi di Microsoft 365.
hand-over-postbox =
    Apri Preferenze (su Windows: Strumenti, Opzioni), poi “Sicurezza”, “Password”, “Password salvate”. Rimuovi le voci del tuo account.
    Riavvia Postbox e scarica i messaggi. Incolla la password{ of-an-app } quando la chiede.
    Invia un messaggio a te, e incollala ancora una volta per la posta in uscita.
    .trap = Le password salvate lì non si possono modificare, solo rimuovere. Postbox non viene più sviluppato.
    .forget = Rimuovi le sue voci in “Password salvate”, poi riavvia.
hand-over-printer =
    Scrivi l’indirizzo del dispositivo in un browser, accedi come amministratore e apri la sua pagina per SMTP, “E-mail” o “Scansione su e-mail”.
    Scrivi server, porta e crittografia della tua posta in uscita, il tuo indirizzo come mittente e il tuo nome utente.
    Scrivi la password{ of-an-app }, senza spazi, e invia una prova.
    .trap = Molti dispositivi tagliano le password lunghe, non accettano spazi o conoscono un solo tipo di crittografia: allora prova l’altra porta, 587 con STARTTLS al posto di 465. Un dispositivo vecchio che non conosce TLS 1.2 non può più accedere.
    .forget = Sovrascrivila nel dispositivo. Un dispositivo che dai via la conserva: reimposta le sue impostazioni, ed { $kind ->
        [mailbox] cambia la password presso il provider.
        [either] cambia la password presso il provider.
       *[app] elimina quella password per le app presso il provider.
    }
hand-over-sylpheed =
    Apri “Configurazione”, poi “Modifica account”, il tuo account, “Modifica”.
    Nella pagina “Generale” incolla la password{ of-an-app }.
    Nella pagina “Invia”, “Autenticazione SMTP”, incollala anche lì.
    .trap = Se il campo nella pagina “Invia” resta vuoto, usa quella della posta in arrivo.
    .forget = Sovrascrivila in entrambe le pagine.
hand-over-theBat =
    Fai clic sulla casella con il tasto destro, poi “Mailbox properties”, “Transport”.
    In “Send mail” premi “Authentication”. “Use settings of mail retrieval” prende quella più in basso; altrimenti incolla la password{ of-an-app }.
    In “Receive mail” incolla la password{ of-an-app } come password, e imposta “Authentication” su “Regular”.
    .trap = Con “Require secure (MD5) authentication” la password{ of-an-app } può essere rifiutata: togli quel segno di spunta.
    .forget = Sovrascrivi la password in “Transport”.
hand-over-thunderbird =
    Apri Impostazioni, poi “Privacy e sicurezza”, “Password salvate”. Rimuovi le voci del tuo account che cominciano con imap:// e smtp://.
    Scarica i messaggi. Quando la chiede, incolla la password{ of-an-app } e fagliela ricordare.
    Invia un messaggio a te. La chiede ancora una volta, per la posta in uscita: incolla la stessa.
    .trap = Se l’account accede con “OAuth2”, chiede in un browser e mai la password{ of-an-app }: in Impostazioni account scegli “Password normale” come metodo di autenticazione, per il server e un’altra volta in “Server posta in uscita”.
    .forget = Rimuovi le sue due voci in “Password salvate”. Se annulli una richiesta, resta quella vecchia.
hand-over-trojita =
    Apri “IMAP”, poi “Impostazioni”.
    Nella pagina “SMTP” incolla la password{ of-an-app }, o spunta che usi quella di IMAP.
    Nella pagina “IMAP” incollala anche lì.
    .trap = Senza un plugin per il portachiavi conserva la password nelle sue impostazioni, leggibile.
    .forget = Sovrascrivila in entrambe le pagine.

## Why there is only one place to paste it, or none

hand-over-only-sends = Invia soltanto: la password{ of-an-app } va in un solo posto.
hand-over-only-fetches = Scarica soltanto: la password{ of-an-app } va in un solo posto. Il programma che invia la tua posta ha la sua.
hand-over-only-browser = Per questo non accetta password{ of-an-app }: passa dalla pagina di accesso del provider.

## Where a program is

hand-over-group-here = Su questo computer
hand-over-group-system = Altri programmi per questo sistema
hand-over-group-elsewhere = Programmi per altri sistemi
hand-over-group-device = Telefoni, tablet, stampanti

## Apple Mail: both places by one profile, and Google without an app password

hand-over-google = Accedi con Google: Apple Mail non ha bisogno di una password{ of-an-app }
hand-over-profile = Configura entrambi i posti insieme, con un profilo
profile-opening = Apertura del profilo…
profile-opened = Il profilo è stato aperto. È nei tuoi download, e non contiene la password.
profile-failed = Da qui non è stato possibile aprire il profilo. Cercalo nei tuoi download e aprilo là.
profile-asks = { $passwords ->
    [each] macOS chiede la password di ciascun posto, perché la posta in uscita ha la sua: copia ognuna qui sopra e incollala dove viene chiesta.
   *[same] macOS chiede la password una volta sola, per entrambi i posti: copiala qui sopra e incollala là.
}
profile-pane-deviceManagement = Apri Impostazioni di Sistema, poi “Generali”, “Gestione dispositivi”. Fai doppio clic sul profilo e premi “Installa”. { profile-asks }
profile-pane-privacySecurity = Apri Impostazioni di Sistema, poi “Privacy e sicurezza”, “Profili”. Fai doppio clic sul profilo e premi “Installa”. { profile-asks }
profile-pane-systemPreferences = Apri Preferenze di Sistema, poi “Profili”, e premi “Installa”. { profile-asks }
profile-after = Crea l’account da capo: rimuovi prima quello vecchio in Account Internet. macOS dice che il profilo non è firmato. Quello che ha configurato si modifica o si rimuove solo insieme al profilo.

## The settings of an account, written for a program that reads them from a file

write-settings = Scrivi le impostazioni per { $program }
settings-writing = Scrittura delle impostazioni per { $program }…
settings-written = Le impostazioni per { $program } sono state scritte: { $file }. La password non c’è dentro.
settings-unchanged = { $file } contiene già queste impostazioni. Non è stato modificato niente.
settings-writtenBeside = { $taken } esiste già e resta com’è. Le impostazioni per { $program } sono state scritte accanto: { $file }. La password non c’è dentro.
settings-unchangedBeside = { $taken } resta com’è, e { $file } accanto contiene già queste impostazioni. Non è stato modificato niente.
settings-add = Per usarle, aggiungi queste righe alla fine di { $taken }:
settings-merge = { $program } legge solo { $taken }. Riporta a mano quello che ti serve da { $file }.
settings-next-command = { $program } chiede la password a “mail-setup” ogni volta che serve, e questo la prende dal portachiavi.
settings-next-thunderbird = Mettilo, con il nome { $domain }.xml, nella cartella “isp”, dentro la cartella in cui è installato { $program }. Poi aggiungi lì l’account: i server sono già compilati, e viene chiesta la password.
settings-next-mobileconfig = Invia il file al dispositivo, con AirDrop o come messaggio a te, e aprilo lì. Poi apri Impostazioni, “Profilo scaricato”, e installalo: configura entrambi i posti e chiede { $passwords ->
    [each] la password di ciascuno, perché la posta in uscita ha la sua
   *[same] la password
    }. Crea l’account da capo, quindi rimuovi prima quello vecchio.
settings-shared-git = Il server { $host } è anche quello di { $others }. git trova la password in base al nome utente, così ogni account riceve la propria; dove non è dato alcun nome, la chiede. “git send-email” invia con l’account le cui righe vengono per ultime.
settings-shared-neomutt = Il server { $host } è anche quello di { $others }. In uno stesso file le righe che vengono per ultime valgono per entrambi, e così un “account-hook” che nomina solo il server: tieni un file per ogni account e avvia NeoMutt con “-F” e il suo nome.
settings-problem-startTls = Con { $program } la crittografia è affidabile solo con TLS fin dal primo momento, e il server della posta in arrivo di questo account vuole STARTTLS. Scegli un altro programma, o configura l’account con la porta TLS del server (993).
settings-problem-unreadable = { $file } esiste già e non si può leggere come testo. Resta com’è. Spostalo altrove o rendilo leggibile per te, poi riprova.
settings-problem-noFolder = Per { $file } non c’è una cartella, e non si può creare: qualcos’altro ha il suo nome. Non è stato scritto niente. Sposta altrove l’altra cosa, poi riprova.
settings-problem-notAllowed = Non puoi scrivere { $file }: la cartella è di qualcun altro, o il disco è di sola lettura. Non è stato scritto niente. Concediti il permesso di scrivere lì, poi riprova.
settings-problem-full = Sul disco non c’è spazio per { $file }. Non è stato scritto niente. Libera spazio, poi riprova.
settings-problem-failed = Non è stato possibile scrivere le impostazioni, e non è stato modificato niente. Riprova, o esegui “mail-setup export { $format } { $address }” in un terminale: le mostra.
