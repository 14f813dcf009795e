### Italian: what a check found to be wrong at a server on this computer or in a private network, and who reads along.

## A program on this computer

cause-resolverUnavailable-here =
    .title = Questo computer non trova { $host }
    .what = { $host } indica questo stesso computer, e le sue impostazioni non lo dicono.
    .do = Inserisci 127.0.0.1 come server, poi riprova.
    .may-be = Questo computer non trova { $host }: inserisci al suo posto 127.0.0.1.
cause-refused-here =
    .title = { $program ->
        [none] Il programma su questo computer non è in esecuzione, o usa un’altra porta
       *[other] { $program } non è in esecuzione, o usa un’altra porta
    }
    .what = { $host } è questo computer, e sulla sua porta { $port } non c’è niente in ascolto.{ $program ->
        [none] { $programs ->
            [none] {" "}La tua posta deve passare da un programma di questo computer, che deve essere in esecuzione.
           *[other] {" "}Programmi che usano questa porta: { $programs }.
        }
       *[other] {" "}La tua posta passa da { $program }, un programma di questo computer, che deve essere in esecuzione.
    } La tua password non è stata inviata.
    .do = Poi riprova. Se il programma è già in esecuzione, confronta la porta con quella che mostra e correggila qui.
    .may-be = Il programma su questo computer non è in esecuzione, o usa un’altra porta.
cause-unreachable-here =
    .title = Questo computer non ha l’indirizzo { $host }
    .what = { $host } indica questo stesso computer, ma non c’è una via per arrivarci: forse qui questo tipo di indirizzo è disattivato. La tua password non è stata inviata.
    .do = Inserisci 127.0.0.1 come server, poi riprova.
    .may-be = Non c’è una via verso questo indirizzo di questo computer: inserisci al suo posto 127.0.0.1.
cause-timedOut-here =
    .title = { $program ->
        [none] Il programma su questo computer non risponde
       *[other] { $program } non risponde
    }
    .what = { $host } è questo computer. Sulla sua porta { $port } c’è qualcosa in ascolto, ed è rimasto in silenzio. Forse il programma si sta ancora avviando, o è fermo. Questo non dice niente sulla tua password.
    .do = Se il programma resta in silenzio, chiudilo e avvialo di nuovo. Poi riprova.
    .may-be = Il programma su questo computer resta in silenzio.
cause-temporarilyUnavailable-here =
    .title = { $program ->
        [none] Il programma su questo computer non è pronto
       *[other] { $program } non è pronto
    }
    .what = Risponde, ma al momento non raggiunge la posta che sta dietro. Questo non dice nulla della tua password.
    .do = Apri la sua finestra: forse deve accedere al tuo account, o sta ancora caricando la posta. Poi riprova.
    .may-be = Forse il programma su questo computer non è ancora pronto: apri la sua finestra.
cause-hungUp-here =
    .title = { $program ->
        [none] Il programma su questo computer ha chiuso la connessione
       *[other] { $program } ha chiuso la connessione
    }
    .what = { $host } è questo computer. Il programma sulla porta { $port } ha preso la connessione e l’ha chiusa prima di rispondere. Forse non ha ancora fatto l’accesso, o aspetta qualcosa nella sua finestra. Questo non dice niente sulla tua password.
    .do = Guarda la finestra del programma, poi riprova.
    .may-be = Il programma su questo computer ha chiuso la connessione.
cause-notTls-here =
    .title = { $program ->
        [none] Il programma su questo computer non usa la crittografia sulla porta { $port }
       *[other] { $program } non usa la crittografia sulla porta { $port }
    }
    .what = { $host } è questo computer, e il programma risponde senza crittografia là dove deve cominciare. La tua password non è stata inviata: si invia solo crittografata, anche su questo computer.
    .do = Se il programma mostra “STARTTLS” per questa porta, sceglilo qui. Altrimenti attiva la sua crittografia, poi riprova.
    .may-be = Il programma su questo computer non usa la crittografia su questa porta.
cause-startTlsMissing-here =
    .title = { $program ->
        [none] Il programma su questo computer non offre la crittografia: attivala là
       *[other] { $program } non offre la crittografia: attivala là
    }
    .what = { $host } è questo computer, e il programma sulla porta { $port } non offre la crittografia (STARTTLS). La tua password non è stata inviata: si invia solo crittografata, anche su questo computer.
    .do = Poi scegli qui quello che il programma mostra per questa porta, TLS o STARTTLS, e riprova.
    .may-be = Il programma su questo computer non offre la crittografia.
cause-startTlsTampered-here =
    .title = Il programma su questo computer non avvia la crittografia come dovrebbe
    .what = { $host } è questo computer. Il programma sulla porta { $port } ha accettato di passare alla crittografia, poi ha inviato qualcos’altro. La tua password non è stata inviata.
    .do = Guarda se c’è una versione più recente del programma. Se puoi scegliere, usa TLS al posto di STARTTLS.
    .may-be = Il programma su questo computer non avvia la crittografia come dovrebbe.
cause-certificateUntrusted-here =
    .title = { $program ->
        [none] Il certificato del programma su questo computer non è ancora conosciuto: scegli il suo file
       *[other] Il certificato di { $program } non è ancora conosciuto: scegli il suo file
    }
    .what = { $issuer ->
        [none] { $host } è questo computer. Il programma sulla porta { $port } ha creato da sé il suo certificato, quindi nessuno può garantire per esso.
       *[other] { $host } è questo computer. Il certificato del programma sulla porta { $port } è stato rilasciato da “{ $issuer }”: un programma così lo crea da sé, quindi nessuno può garantire per esso.
    } Quando l’avrai esportato là e avrai scelto il file qui, sarà ritenuto attendibile esattamente quello, solo su questo computer. La tua password non è stata inviata.
    .do = Poi scegli il file qui.
    .may-be = Il certificato del programma su questo computer non è ancora conosciuto.
cause-certificateForAnotherName-here =
    .title = { $program ->
        [none] Il certificato del programma su questo computer ha un altro nome: scegli il suo file
       *[other] Il certificato di { $program } ha un altro nome: scegli il suo file
    }
    .what = { $presented ->
        [none] { $host } è questo computer, e il certificato del programma sulla porta { $port } è per un altro nome.
       *[other] { $host } è questo computer, e il certificato del programma sulla porta { $port } è per { $presented }.
    } Quando l’avrai esportato là e avrai scelto il file qui, sarà ritenuto attendibile esattamente quello, solo su questo computer. La tua password non è stata inviata.
    .do = Poi scegli il file qui.
    .may-be = Il certificato del programma su questo computer è per un altro nome.
cause-certificateExpired-here =
    .title = { $program ->
        [none] Il certificato del programma su questo computer è scaduto: fagliene creare uno nuovo
       *[other] Il certificato di { $program } è scaduto: fagliene creare uno nuovo
    }
    .what = { $expired ->
        [none] Il certificato del programma sulla porta { $port } è scaduto.
       *[other] Il certificato del programma sulla porta { $port } è scaduto il { $expired }. L’orologio di questo computer segna { $clock }.
    } Non lo accetteranno nemmeno i programmi di posta. La tua password non è stata inviata.
    .do = Se l’orologio è giusto, fai prima creare al programma un nuovo certificato: di solito lo fa quando viene riavviato, o nelle sue impostazioni. Poi scegli qui il nuovo file.
    .may-be = Il certificato del programma su questo computer è scaduto.
cause-certificateRevoked-here =
    .title = Il certificato del programma su questo computer è stato revocato
    .what = Chi ha rilasciato il certificato del programma sulla porta { $port } lo ha dichiarato non valido. La tua password non è stata inviata.
    .do = Dai al programma un altro certificato. Non cercare un modo per aggirare la cosa.
    .may-be = Il certificato del programma su questo computer è stato revocato.
cause-wrongProtocol-here =
    .title = Sulla porta { $port } di questo computer risponde un altro programma
    .what = { $host } è questo computer, e quello che risponde sulla porta { $port } non è il tipo di server di posta atteso lì. Forse posta in uscita e posta in arrivo sono scambiate, o un altro programma ha preso la porta. La tua password non è stata inviata.
    .do = Confronta la porta con quella mostrata dal programma da cui passa la tua posta, e correggila.
    .may-be = Su questa porta di questo computer risponde un altro programma.
cause-serverRefuses-here =
    .title = Il programma su questo computer rifiuta, senza un motivo che conosciamo
    .what = { $host } è questo computer, e il programma sulla porta { $port } ha respinto la connessione o la richiesta.
    .do = Guarda la finestra del programma: può dire di più. Poi riprova.
    .may-be = Il programma su questo computer rifiuta per un motivo suo.
cause-protocolViolation-here =
    .title = Il programma su questo computer risponde in modo strano
    .what = { $host } è questo computer. La risposta del programma sulla porta { $port } non segue le regole dei server di posta, quindi non è stata ritenuta attendibile.
    .do = Guarda se c’è una versione più recente del programma, e se la porta è quella giusta. Poi riprova.
    .may-be = Il programma su questo computer non segue le regole dei server di posta.
cause-wrongPassword-here =
    .title = { $program ->
        [none] Il programma su questo computer non accetta questa password
       *[other] { $program } non accetta questa password
    }
    .what = { $user ->
        [none] Il nome utente o la password non sono quelli giusti.
       *[other] Il nome utente “{ $user }” o la password non sono quelli giusti.
    } { $program ->
        [none] Un programma così ha spesso una password propria per i programmi di posta, che non è quella del tuo account.
       *[other] { $program } ha una password propria per i programmi di posta, che non è quella del tuo account.
    }
    .do = Poi inserisci qui quella password.
    .may-be = Il nome utente o la password non sono quelli giusti: un programma così ha spesso una password propria.
cause-webLoginRequired-here =
    .title = { $owner } vuole vedere che sei tu
    .what = Il programma su questo computer ha comunicato che l’accesso è stato trattenuto perché sembrava insolito. La password può essere del tutto giusta.
    .do = Su questo computer accedi al tuo account nel browser, conferma che eri tu, poi riprova dopo qualche minuto.
    .may-be = L’accesso va confermato: su questo computer accedi al tuo account nel browser, poi prova una volta.
cause-ipBlocked-here =
    .title = { $provider } respinge questo computer
    .what = Il programma su questo computer ha comunicato che l’indirizzo da cui si collega è in un elenco di blocco, spesso a causa di qualcun altro. Il problema non è la password.
    .do = Guarda la finestra del programma: può dire di più. Poi aspetta qualche ora e riprova.
    .may-be = Il provider respinge l’indirizzo di questo computer: aspetta qualche ora, poi prova una volta.

## A server in a private network

cause-hostNotFound-private =
    .title = { $host } non si trova in questa rete
    .what = Solo una rete privata, a casa o al lavoro, conosce il nome { $host }. Questa non lo conosce.
    .do = Collegati alla rete o alla VPN in cui si trova il server, o correggi il nome del server. Funziona anche il suo indirizzo (192.168.…, per esempio).
    .may-be = Il nome non è conosciuto in questa rete.
cause-resolverUnavailable-private =
    .title = Al momento non è possibile cercare { $host }
    .what = Solo una rete privata, a casa o al lavoro, conosce il nome { $host }, e non ha risposto nessuno che potesse dire dove si trova.
    .do = Collegati alla rete o alla VPN in cui si trova il server, poi riprova. Funziona anche il suo indirizzo (192.168.…, per esempio).
    .may-be = Al momento non è possibile cercare i nomi.
cause-refused-private =
    .title = { $host } non accetta connessioni di posta sulla porta { $port }
    .what = { $host } è un computer in una rete privata. Ha risposto subito: su questa porta non c’è niente in ascolto. O il suo server di posta non è in esecuzione, o usa un’altra porta. La tua password non è stata inviata.
    .do = Guarda su quel computer se il suo server di posta è in esecuzione, e su quale porta. Poi riprova, o correggi il server qui.
    .may-be = Su questa porta del server non c’è niente in ascolto.
cause-unreachable-private =
    .title = Da qui non c’è una via verso { $host }
    .what = { $host } è un computer in una rete privata, a casa, al lavoro o in una VPN. Al momento da qui non c’è una via per arrivarci. La tua password non è stata inviata.
    .do = Collegati alla rete o alla VPN in cui si trova il server, guarda se quel computer è acceso, poi riprova.
    .may-be = Da qui non c’è una via verso il server.
cause-timedOut-private =
    .title = { $host } non ha risposto in tempo
    .what = { $host } è un computer in una rete privata, ed è rimasto in silenzio sulla porta { $port }. Forse è spento o in standby, forse il suo firewall tiene fuori la posta, o forse questo computer non è nella sua rete. Questo non dice niente sulla tua password.
    .do = Guarda se quel computer è acceso, e se questo è nella stessa rete o nella sua VPN. Poi riprova.
    .may-be = Il server resta in silenzio.
cause-hungUp-private =
    .title = { $host } ha chiuso la connessione
    .what = { $host } è un computer in una rete privata. Ha preso la connessione sulla porta { $port } e l’ha chiusa prima di rispondere. Questo non dice niente sulla tua password.
    .do = Guarda le impostazioni o il registro del suo server di posta, poi riprova.
    .may-be = Il server ha chiuso la connessione.
cause-protocolViolation-private =
    .title = { $host } risponde in modo strano
    .what = La risposta non segue le regole dei server di posta, quindi non è stata ritenuta attendibile.
    .do = Guarda se la porta è quella giusta, e se c’è una versione più recente del server di posta su { $host }. Poi riprova.
    .may-be = Il server non segue le regole dei server di posta.
cause-serverRefuses-private =
    .title = { $host } rifiuta, senza un motivo che conosciamo
    .what = { $host } è un computer in una rete privata. Il suo server di posta ha respinto la connessione o la richiesta.
    .do = Guarda le impostazioni o il registro del suo server di posta, poi riprova.
    .may-be = Il server rifiuta per un motivo suo.
cause-ipBlocked-private =
    .title = { $host } non fa entrare questo computer
    .what = { $host } è un computer in una rete privata, e il suo server di posta ha l’indirizzo di questo computer in un elenco di quelli che respinge: spesso dopo troppi accessi. Il problema non è la password.
    .do = Su quel computer togli l’indirizzo di questo dall’elenco (di fail2ban, per esempio), o aspetta che ne esca da solo. Poi riprova.
    .may-be = Il server respinge l’indirizzo di questo computer.
cause-notTls-private =
    .title = { $host } non usa la crittografia sulla porta { $port }
    .what = { $host } è un computer in una rete privata, e il suo server di posta risponde senza crittografia là dove deve cominciare. La tua password non è stata inviata: si invia solo crittografata, anche in una rete privata.
    .do = Scegli STARTTLS per questa porta, o la porta in cui il server comincia con TLS. Se non ha né l’uno né l’altra, attiva la sua crittografia: per questo gli serve un certificato.
    .may-be = Il server non usa la crittografia su questa porta.
cause-startTlsMissing-private =
    .title = { $host } non offre la crittografia: attivala là
    .what = { $host } è un computer in una rete privata, e il suo server di posta non offre la crittografia (STARTTLS) sulla porta { $port }. La tua password non è stata inviata: si invia solo crittografata, anche in una rete privata.
    .do = Attiva la crittografia nelle impostazioni del server di posta: per questo gli serve un certificato. Oppure scegli qui TLS, e la porta che il server ha per questo.
    .may-be = Il server non offre la crittografia.
cause-startTlsTampered-private =
    .title = { $host } non avvia la crittografia come dovrebbe
    .what = Il server ha accettato di passare alla crittografia, poi è arrivato qualcos’altro. La tua password non è stata inviata.
    .do = Guarda se c’è una versione più recente del server di posta su { $host }. Se puoi scegliere, usa TLS al posto di STARTTLS.
    .may-be = Il server non avvia la crittografia come dovrebbe.
cause-certificateUntrusted-private =
    .title = Questo computer non conosce il certificato di { $host }: installa la sua autorità
    .what = { $issuer ->
        [none] { $host } è un computer in una rete privata, e il suo certificato non è stato rilasciato da un’autorità che questo computer conosce: di solito il server lo ha creato da sé.
       *[other] { $host } è un computer in una rete privata. Il suo certificato è stato rilasciato da “{ $issuer }”, che questo computer non conosce: di solito il server lo ha creato da sé.
    } La tua password non è stata inviata.
    .do = Esporta dal server il certificato di quell’autorità, o chiedilo a chi lo gestisce, e installalo su questo computer tra quelli attendibili. Per una sola verifica in un terminale: mail-setup check --ca-file FILE.
    .may-be = Il certificato del server viene da un’autorità che questo computer non conosce.
cause-certificateForAnotherName-private =
    .title = Il certificato di { $host } è per un altro nome: inserisci quello
    .what = { $presented ->
        [none] { $host } è un computer in una rete privata, e il suo certificato è per un altro nome.
       *[other] { $host } è un computer in una rete privata, e il suo certificato è per { $presented }.
    } La tua password non è stata inviata.
    .do = Inserisci il server con un nome per cui vale il suo certificato, o fai creare un certificato per { $host }.
    .may-be = Il certificato del server è per un altro nome.
cause-certificateExpired-private =
    .title = Il certificato di { $host } è scaduto: fanne creare uno nuovo
    .what = { $expired ->
        [none] Il certificato di { $host } è scaduto.
       *[other] Il certificato di { $host } è scaduto il { $expired }. L’orologio di questo computer segna { $clock }.
    } { $host } è un computer in una rete privata. La tua password non è stata inviata.
    .do = Guarda prima l’orologio di questo computer. Se è giusto, crea un nuovo certificato sul server, o chiedilo a chi lo gestisce.
    .may-be = Il certificato del server è scaduto.
cause-certificateRevoked-private =
    .title = Il certificato di { $host } è stato revocato
    .what = Chi ha rilasciato il certificato lo ha dichiarato non valido. La tua password non è stata inviata.
    .do = Chiedine un altro a chi gestisce il server. Non cercare un modo per aggirare la cosa.
    .may-be = Il certificato del server è stato revocato.

## Who reads along

cause-certificateUntrusted-program =
    .title = { $interceptor } mostra il proprio certificato al posto di quello del server: fai in modo che non tocchi la posta
    .what = Il certificato mostrato per { $host } è stato rilasciato da “{ $issuer }”. È il nome con cui { $interceptor }, un programma su questo computer, legge le connessioni crittografate. La tua password non è stata inviata.
    .do = Poi riprova.
    .may-be = Un programma su questo computer mostra il proprio certificato al posto di quello del server.
cause-certificateUntrusted-network =
    .title = { $interceptor } mostra il proprio certificato al posto di quello del server: non accedere per questa via
    .what = Il certificato mostrato per { $host } è stato rilasciato da “{ $issuer }”. È il nome con cui { $interceptor } legge le connessioni crittografate, di solito in aziende e scuole. La tua password non è stata inviata.
    .do = Poi riprova.
    .may-be = Qualcosa in questa rete mostra il proprio certificato al posto di quello del server.
cause-certificateUntrusted-tool =
    .title = { $interceptor } mostra il proprio certificato al posto di quello del server: chiudi prima questo strumento
    .what = Il certificato mostrato per { $host } è stato rilasciato da “{ $issuer }”. È il nome con cui { $interceptor }, uno strumento per sviluppatori, legge le connessioni crittografate. La tua password non è stata inviata.
    .do = Poi riprova. Se non sai niente di uno strumento così, chiedi a chi si occupa di questo computer.
    .may-be = Uno strumento per sviluppatori mostra il proprio certificato al posto di quello del server.
cause-certificateForAnotherName-named =
    .title = Il certificato è per { $suggested }, un altro nome
    .what = { $host } mostra un certificato per { $presented }. I servizi di hosting fanno spesso così: il loro server di posta ha un nome proprio, e il certificato vale solo per quello. La tua password non è stata inviata.
    .do = Se { $suggested } appartiene al tuo servizio di hosting o al tuo provider, usalo come server. Se non conosci quel nome, non usarlo: confronta i server con quelli indicati dal tuo provider.
    .may-be = Il certificato è per { $suggested }, che può essere il server giusto.

## Steps: one sentence each, in a list under what happened

bridge-step-startProgram = Su questo computer avvia il programma da cui passa la tua posta, e fai l’accesso se lo chiede.
bridge-step-exportCertificate = Nel programma, esporta il suo certificato come file (.pem, .crt o .cer). Cerca “TLS”, “SSL” o “certificato” nelle sue impostazioni o nella sua guida.
bridge-step-switchOnEncryption = Attiva la crittografia (TLS o STARTTLS) nelle impostazioni del programma. Può darsi che debba prima creare un certificato.
bridge-step-passwordOfProgram = Guarda nel programma quale nome utente e quale password vuole dai programmi di posta.
bridge-step-openProtonBridge = Apri Proton Mail Bridge su questo computer e fai l’accesso. È compreso negli abbonamenti a pagamento di Proton.
bridge-step-protonPorts = Scegli lì il tuo account, poi “Mailbox details”: confronta le porte con quelle inserite qui.
bridge-step-protonExport = In Proton Mail Bridge apri le impostazioni, poi “Advanced settings”, e scegli “Export TLS certificates”.
bridge-step-chooseCertPem = Dei due file che scrive, quello da scegliere qui è “cert.pem”. Tieni per te “key.pem”.
bridge-step-protonSecurity = In Proton Mail Bridge apri le impostazioni, poi “Advanced settings” e “Connection mode”: usa SSL o STARTTLS, e scegli lo stesso qui.
bridge-step-protonMailbox = In Proton Mail Bridge scegli il tuo account, poi “Mailbox details”. Copia da lì il nome utente e la password.
bridge-step-serveHydroxide = Esegui “hydroxide serve” in un terminale, e lascialo in esecuzione.
bridge-step-hydroxideCertificate = Il file da scegliere è quello con cui è stato avviato hydroxide: “-tls-cert cert.pem”.
bridge-step-hydroxideTls = Avvia hydroxide con un certificato: “hydroxide -tls-cert cert.pem -tls-key key.pem serve”. Poi scegli qui TLS.
bridge-step-hydroxidePassword = La password è la “bridge password” mostrata da “hydroxide auth”. Se non l’hai più, esegui ancora una volta “hydroxide auth”.
bridge-step-startDavmail = Avvia DavMail su questo computer.
bridge-step-davmailExport = In un terminale, dove si trova il keystore di DavMail: “keytool -exportcert -rfc -keystore davmail.p12 -file davmail.pem”. Il file da scegliere è davmail.pem.
bridge-step-davmailKeystore = DavMail usa la crittografia quando ha un keystore. In un terminale: “keytool -genkeypair -keyalg rsa -keysize 2048 -validity 3650 -storetype pkcs12 -keystore davmail.p12 -dname CN=localhost”.
bridge-step-davmailSettings = Nelle impostazioni di DavMail, sotto “Encryption” (crittografia), inserisci il keystore di tipo PKCS12, il suo file e la sua password. Poi riavvia DavMail, e scegli qui TLS.
bridge-step-davmailPassword = DavMail vuole il nome utente e la password della posta della tua organizzazione. Può aprire una pagina di accesso in una sua finestra.
bridge-step-startEmailProxy = Avvia Email OAuth 2.0 Proxy su questo computer.
bridge-step-emailProxyCertificate = Il file da scegliere è quello indicato da “local_certificate_path” in emailproxy.config.
bridge-step-emailProxyTls = In emailproxy.config imposta “local_certificate_path” e “local_key_path” per questo server. Poi riavvia il proxy.
bridge-step-emailProxyPassword = Il proxy conserva quello che ha ricevuto dal tuo provider sotto la password del tuo primo accesso tramite il proxy: usa quella. Può aprire una pagina di accesso in una sua finestra.
interceptor-step-letMailAlone = In { $interceptor } disattiva la scansione delle connessioni di posta crittografate. Spesso si trova sotto “Mail”, “Protezione e-mail” o “SSL/TLS”. I file continuano a essere controllati.
interceptor-step-mailShield = In { $interceptor } apri “Menu”, “Impostazioni”, “Protezione”, “Protezioni principali”. In “Protezione e-mail” disattiva la scansione della posta in arrivo e in uscita. I file continuano a essere controllati.
interceptor-step-nortonMail = In Norton apri le impostazioni e cerca “Mail Shield”, “Safe Email” o “Email Protection”. Disattiva questa protezione per i programmi di posta su questo computer. I file continuano a essere controllati.
interceptor-step-kasperskyConnections = In Kaspersky apri le impostazioni, poi “Impostazioni di rete” e “Scansione delle connessioni criptate”. Aggiungi { $host } agli indirizzi attendibili, o scegli di non controllare le connessioni crittografate.
interceptor-step-esetMail = In ESET premi F5 per la configurazione avanzata. Cerca “Protezione client di posta” e “SSL/TLS”, e disattiva la scansione di IMAPS, POP3S e SMTPS.
interceptor-step-bitdefenderScan = In Bitdefender apri “Protezione”, poi “Online Threat Prevention” (minacce online) e le sue impostazioni. Disattiva “Encrypted web scan” (scansione del web crittografato).
interceptor-step-adguardFilter = In AdGuard apri le impostazioni, poi “Rete” e “Applicazioni filtrate”. Togli da lì i programmi di posta e questa procedura guidata.
interceptor-step-removeProgram = Rimuovi { $interceptor } da questo computer. Il produttore lo ha ritirato, perché rende poco sicura ogni connessione crittografata.
interceptor-step-askTheNetwork = Usa un’altra rete, per esempio l’hotspot di un telefono, o chiedi a chi gestisce questa di lasciar passare le connessioni di posta senza leggerle.
interceptor-step-closeTool = Chiudi { $interceptor }, o togli le connessioni di posta da quello che legge.
