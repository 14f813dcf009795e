### Italian: words about the keychain, for the window and for the terminal alike.

## Why the keychain did not do what was asked

keychain-missing =
    .title = Non è stato trovato un portachiavi
    .what = { $keychain ->
        [windows] Windows apre la sua Gestione credenziali solo dove hai fatto l’accesso con la tua password e non, per esempio, tramite ssh.
        [macos] macOS non ha un portachiavi in cui conservare una password: non ce n’è nessuno, o nessuno è quello di default.
       *[other] Un portachiavi conserva le password in forma crittografata. In questa sessione non ce n’è uno in funzione.
    } Quindi non c’è un posto sicuro per la tua password. Al suo posto non viene mai scritta in un file.
    .do = { $keychain ->
        [windows] Accedi a questo computer o tramite Desktop remoto, e avvia lì la procedura guidata.
        [macos] Apri il programma “Accesso Portachiavi”, seleziona “login” e rendilo il portachiavi di default dal menu “File”. Poi riprova.
        [kde] Apri Impostazioni di sistema, poi “KDE Wallet” (se non c’è, installa “kwalletmanager”). Attiva “Abilita il sottosistema portafogli di KDE” e “Usa KWallet per l’interfaccia di Secret Service”, esci dalla sessione e accedi di nuovo, poi prova ancora una volta.
        [gnome] Installa “gnome-keyring”, esci dalla sessione e accedi di nuovo, così si avvia, poi prova ancora una volta.
       *[other] Installa “gnome-keyring”, poi esci dalla sessione e accedi di nuovo, così si avvia. Oppure, in KeePassXC, attiva “Integrazione del servizio segreto” nelle impostazioni, scegli il gruppo da esporre nelle impostazioni del tuo database e lascialo aperto. Poi prova ancora una volta.
    } Anche senza portachiavi puoi verificare la tua password.
keychain-locked =
    .title = Il portachiavi è bloccato
    .what = Si apre con una password sua, di solito quella con cui accedi al computer. Non è stato modificato niente.
    .do = { $keychain ->
        [macos] Sbloccalo quando macOS lo chiede, o nel programma “Accesso Portachiavi”, poi riprova.
        [kde] Sbloccalo quando la sua finestra lo chiede, o nel programma “KWalletManager”, poi riprova.
        [gnome] Sbloccalo quando la sua finestra lo chiede, o nel programma “Password e chiavi”, poi riprova.
       *[other] Sbloccalo quando la sua finestra lo chiede, o nel suo programma, poi riprova.
    }
keychain-denied =
    .title = Il portachiavi ha detto di no
    .what = La sua domanda ha ricevuto un no, o è stata chiusa. Non è stato modificato niente.
    .do = { $keychain ->
        [macos] Riprova, e scegli “Consenti” quando macOS lo chiede. “Consenti sempre” non è necessario.
       *[other] Riprova, e dai il consenso quando lo chiede la finestra del portachiavi.
    }
keychain-timedOut =
    .title = Il portachiavi non ha risposto
    .what = Forse ti aspetta ancora in una sua finestra, magari dietro a questa, e può ancora finire quello che gli è stato chiesto. Una vecchia voce che non è al suo posto si trova nel backup: la prima pagina della procedura guidata propone di ripristinarla.
    .do = Rispondi alla sua domanda o chiudila, poi riprova.
keychain-cancelled =
    .title = Hai smesso di aspettare il portachiavi
    .what = La sua domanda può essere ancora sullo schermo, magari dietro a questa finestra. Qualunque sia la risposta, non viene modificato altro. Quello che non è al suo posto si trova nel backup.
    .do = Chiudi quella domanda, o riprova e rispondi.
keychain-waiting = In attesa del portachiavi. Se fa una domanda in una sua finestra, magari dietro a questa, rispondi lì.
keychain-readBackDiffers =
    .title = Il portachiavi non l’ha conservata com’era
    .what = Quello che ha restituito non è quello che è stato memorizzato. È stato rimesso quello che c’era prima.
    .do = Riprova. Se succede ancora, esci dalla sessione e accedi di nuovo: così il portachiavi si riavvia.
keychain-backup =
    .title = Non è stato possibile scrivere o leggere il backup
    .what = Le voci si cancellano solo dopo che un loro backup è stato riletto. Quello che non è al suo posto si trova in quel backup: la prima pagina della procedura guidata propone di ripristinarlo.
    .do = Controlla che il disco non sia pieno e che nella tua cartella home si possa scrivere, poi riprova.
keychain-diskFull =
    .title = Il disco è pieno
    .what = Le voci si modificano solo dopo che un loro backup è sul disco, e non c’è spazio per farlo. Quello che non è al suo posto si trova in un backup precedente.
    .do = Fai spazio, per esempio svuotando il cestino, poi riprova.
keychain-folderClosed =
    .title = La procedura guidata non può scrivere i propri file
    .what = Le voci si modificano solo dopo che un loro backup è sul disco. La cartella della procedura guidata nella tua cartella home si può leggere ma non scrivere.
    .do = Controlla che la tua cartella home appartenga a te e che il disco non sia protetto da scrittura, poi riprova.
keychain-tooLong =
    .title = La password è troppo lunga per essere conservata
    .what = È più lunga di quanto accettino i portachiavi. Non è stato modificato niente.
    .do = Inserisci solo la password per le app, senza niente di ciò che è stato copiato insieme.
keychain-failed =
    .title = Il portachiavi ha avuto un guasto
    .what = Si è fermato a metà del lavoro. Nessuna voce è andata persa: ognuna è al suo posto o nel backup.
    .do = Riprova. Se succede ancora, esci dalla sessione e accedi di nuovo: così il portachiavi si riavvia.

## Whose entry it is

program-aerc = aerc
program-balsa = Balsa
program-byHand = Memorizzata a mano
program-evolution = Evolution
program-fetchmail = fetchmail
program-geary = Geary
program-getmail = getmail
program-git = git
program-gitWincred = git
program-himalaya = Himalaya
program-imapfilter = imapfilter
program-keyring = Un programma che usa una libreria keyring
program-keytar = Un programma che usa keytar
program-kmail = KMail
program-mailnag = Mailnag
program-mailx = mailx
program-mbsync = mbsync
program-meli = meli
program-mpop = mpop
program-msmtp = msmtp
program-mutt = mutt
program-netrc = Un programma che legge .netrc
program-network = Un altro programma di posta
program-offlineimap = OfflineIMAP
program-sylpheed = Sylpheed
program-trojita = Trojitá

## Why an entry is listed

why-accountAndProtocol = Serve per la posta di questo account.
why-accountAndServer = Indica questo account e il server di posta del suo provider.
why-anotherServer = Indica questo account e un protocollo di posta, ma un server che non è del tuo provider. Può essere la password di un altro servizio.
why-nameBeforeAt = Indica il server di posta del provider e la prima parte del tuo indirizzo.
why-serverWithoutAccount = Indica il server di posta del provider, ma nessun account.
why-missing = Il programma cerca qui una password di questo account e non la trova. Gliene viene creata una.
why-settings = Le impostazioni del programma dicono che serve per la posta di questo account.
why-lookedUp = Impostazioni per la posta di questo account la fanno cercare.
why-perhapsLookedUp = Alcune impostazioni la fanno cercare, forse per la posta di questo account. Può servire ad altro.

read-by = La legge { $program }: { $path }, riga { $line }.

## Why an entry was left as it is

kept-changed = Nel frattempo è cambiata, quindi è rimasta com’è.
kept-failed = Il portachiavi non l’ha fatto. La voce è com’era.
kept-locked = È bloccata ed è rimasta com’è.
kept-notChecked = È per un server che non è stato verificato, quindi non ha ricevuto la nuova password.
kept-replaced = Il programma ha memorizzato al suo posto qualcosa di più recente, che è rimasto com’è.
kept-stopped = Una voce precedente ha dato problemi, quindi la procedura guidata si è fermata prima di questa. È com’era.
kept-takenBack = Non è stato possibile memorizzarvi per intero la nuova password. È stata rimessa quella vecchia.
kept-unreadable = Non è stato possibile leggerla per il backup, quindi è rimasta com’è.
kept-vanished = Non c’era già più.

## What cannot be cleared from here

guided =
    .heading = Da rimuovere a mano
    .lead = Questi programmi conservano le password dove solo loro possono modificarle. Quella vecchia resta finché non la sostituisci lì.
    .found = Conserva una password per { $address }.
    .possible = Può conservare una password per { $address }; da qui non si può vedere.
    .line = { $path }, riga { $line }

guided-appleMail = Apple Mail
guided-outlook = Outlook
guided-office = Accessi di Outlook e Office
guided-thunderbird = Thunderbird
guided-onlineAccounts = Account online di GNOME
guided-clawsMail = Claws Mail
guided-netrc = Il file .netrc o .authinfo
guided-msmtpFile = Impostazioni di msmtp
guided-mpopFile = Impostazioni di mpop
guided-mbsyncFile = Impostazioni di mbsync
guided-muttFile = Impostazioni di mutt
guided-aerc = Impostazioni di aerc
guided-alpine = File di password di alpine
guided-betterbird = Betterbird
guided-evolution = Evolution (Flatpak o Snap)
guided-fetchmail = Impostazioni di fetchmail
guided-geary = Geary (Flatpak o Snap)
guided-getmail = Impostazioni di getmail
guided-git = Impostazioni e password memorizzate di git
guided-himalaya = Impostazioni di Himalaya
guided-imapfilter = Impostazioni di imapfilter
guided-mailnag = Mailnag
guided-mailspring = Mailspring
guided-mailx = Impostazioni di mailx
guided-meli = Impostazioni di meli
guided-offlineimap = Impostazioni di OfflineIMAP
guided-pass = pass, l’archivio di password
guided-passwordCommand = Un comando che va a prendere la password
guided-passwordFile = Un file con una password
guided-sealedFile = Un file crittografato con una password
guided-sylpheed = Sylpheed
guided-trojita = Trojitá

guided-step-quitMail = Chiudi Mail (⌘Q).
guided-step-openInternetAccounts = Apri Impostazioni di Sistema (prima di macOS 13: Preferenze di Sistema), poi “Account Internet”, e scegli { $address }.
guided-step-retypePassword = Scegli “Dettagli”, elimina la password che c’è e incolla la password{ of-an-app }.
guided-step-openMailAgain = Riapri Mail. Se chiede una password, incolla anche lì la password{ of-an-app }.

guided-step-closeOutlook = Chiudi Outlook.
guided-step-openMailProfiles = Apri “Posta” nel Pannello di controllo, poi “Account di posta elettronica”.
guided-step-changeAccount = Scegli { $address }, poi “Cambia”. Sostituisci la password con la password{ of-an-app }, anche in “Altre impostazioni”, “Server della posta in uscita”.
guided-step-openOutlookAgain = Riapri Outlook. Se chiede una password, incolla anche lì la password{ of-an-app }.
guided-step-closeOffice = Chiudi Outlook e tutti gli altri programmi Office.
guided-step-openCredentialManager = Apri “Gestione credenziali” nel Pannello di controllo, poi “Credenziali Windows”.
guided-step-removeOffice = In “Credenziali generiche” rimuovi le voci che hanno nel nome “Outlook” o “Office” e { $address }, e nessun’altra.
guided-step-openThunderbirdSettings = In Thunderbird apri “Impostazioni”, poi “Privacy e sicurezza”.
guided-step-savedPasswords = Scegli “Password salvate” e cerca i server di posta di { $address }: cominciano con imap:// e smtp://.
guided-step-removeThunderbird = Rimuovi quelle due voci, e nessun’altra.
guided-step-restartThunderbird = Riavvia Thunderbird e scarica la posta. Incolla la password{ of-an-app } quando la chiede, per la posta in arrivo e per la posta in uscita.
guided-step-openOnlineAccounts = Apri Impostazioni, poi “Account online”, e scegli { $address }.
guided-step-removeOnlineAccount = Scegli “Rimuovi”. La tua posta resta sul server.
guided-step-addOnlineAccount = Aggiungi di nuovo l’account, come “IMAP e SMTP” (i sistemi meno recenti dicono “Email Server”), con la password{ of-an-app } per la posta in arrivo e per la posta in uscita.
guided-step-openClawsAccounts = In Claws Mail apri “Configurazione”, poi “Modifica account”, e scegli { $address }.
guided-step-retypeClawsPasswords = Sostituisci la password in “Generale”, e in “Invia” se ce n’è una, con la password{ of-an-app }.
guided-step-showDotFiles = Fai mostrare al gestore di file i nomi che cominciano con un punto: in quasi tutti, premi Ctrl+H.
guided-step-showDotFilesMac = Fai mostrare al Finder i nomi che cominciano con un punto: premi ⌘⇧. (Comando, Maiuscole e il punto).
guided-step-openNetrc = Apri con un editor di testo il file indicato qui. Se il nome finisce in .gpg, è crittografato: aprilo in Emacs, che chiede la sua passphrase.
guided-step-openMsmtprc = Apri con un editor di testo il file indicato qui.
guided-step-openMsmtprcTxt = Apri con un editor di testo il file indicato qui.
guided-step-openMbsyncrc = Apri con un editor di testo il file indicato qui.
guided-step-openMuttrc = Apri con un editor di testo il file indicato qui.
guided-step-openFile = Apri con un editor di testo il file indicato qui.
guided-step-replaceInFile = Cerca la password di { $address }, sostituiscila con la password{ of-an-app } e salva il file.
guided-step-editEntry = In un terminale esegui “pass edit” con il nome della voce: quello che sta tra la cartella di pass e .gpg. Metti la password{ of-an-app } nella prima riga.
guided-step-encryptAnew = Crea un’altra volta il file crittografato indicato qui, con dentro la password{ of-an-app }, come lo avevi creato prima.
guided-step-lookAtLine = Guarda la riga indicata qui: contiene un comando che va a prendere la password.
guided-step-replaceWhereItLooks = Sostituisci la vecchia password con la password{ of-an-app } là dove quel comando la cerca, per esempio nel tuo gestore di password.
guided-step-deletePassfile = Chiudi alpine ed elimina il file indicato qui. Può contenere anche le password di altri account: alpine chiederà ciascuna un’altra volta.
guided-step-retypeInAlpine = Riapri alpine. Quando chiede la password di { $address }, incolla la password{ of-an-app }.
guided-step-openBetterbirdSettings = In Betterbird apri “Impostazioni”, poi “Privacy e sicurezza”.
guided-step-restartBetterbird = Riavvia Betterbird e scarica la posta. Incolla la password{ of-an-app } quando la chiede, per la posta in arrivo e per la posta in uscita.
guided-step-openEvolutionAccounts = In Evolution apri “Modifica”, poi “Account”, scegli { $address } e scarica la posta. Se chiede una password, incolla la password{ of-an-app }.
guided-step-openGearyAccounts = In Geary apri il menu, poi “Account”, e scegli { $address }.
guided-step-openMailnagSettings = Apri le impostazioni di Mailnag e modifica l’account { $address }.
guided-step-openSylpheedAccounts = In Sylpheed apri “Configurazione”, poi “Modifica account”, e scegli { $address }.
guided-step-openTrojitaSettings = In Trojitá apri “IMAP”, poi “Impostazioni”.
guided-step-retypePasswords = Sostituisci la vecchia password con la password{ of-an-app }, per la posta in arrivo e per la posta in uscita.
guided-step-openMailspringAccounts = In Mailspring apri “Preferenze”, poi “Account”, e scegli { $address }.
guided-step-removeMailspringAccount = Rimuovi quell’account con il pulsante meno. La tua posta resta sul server. Non reimpostare l’intero portachiavi: conserva anche altre password.
guided-step-addMailspringAccount = Aggiungi di nuovo l’account con il pulsante più, e incolla la password{ of-an-app }.

## The button that opens the place

place-appleMail = Apri Account Internet
place-betterbird = Apri Betterbird
place-evolution = Apri Evolution
place-geary = Apri Geary
place-mailnag = Apri le impostazioni di Mailnag
place-mailspring = Apri Mailspring
place-sylpheed = Apri Sylpheed
place-trojita = Apri Trojitá
place-onlineAccounts = Apri Account online
place-outlook = Apri i profili di posta
place-office = Apri Gestione credenziali
place-thunderbird = Apri Thunderbird
place-clawsMail = Apri Claws Mail
place-homeFolder = Apri la tua cartella home
place-configFolder = Apri la cartella delle impostazioni
place-opening = Apertura…
place-opened = È stata chiesta l’apertura. Torna qui quando hai finito.
place-failed = Da qui non è stato possibile aprirlo. Aprilo tu.
