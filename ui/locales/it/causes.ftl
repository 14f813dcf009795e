### Italian: what a check found to be wrong, one message for each cause.

## The way to the server

cause-hostNotFound =
    .title = Non esiste un server con questo nome
    .what = Il nome { $host } non esiste. Forse c’è un errore di battitura.
    .do = Confronta il nome del server con quello indicato dal tuo provider e correggilo.
    .may-be = Non esiste un server con questo nome.
cause-resolverUnavailable =
    .title = Al momento non è possibile cercare i nomi
    .what = Questa rete non ha detto dove si trova { $host }. Dipende dalla rete, non dalla tua password.
    .do = Aspetta un momento e riprova. Se resta così, usa un’altra rete.
    .may-be = Al momento non è possibile cercare i nomi.
cause-offline =
    .title = Questo computer è offline
    .what = Da questo computer non c’è una via verso Internet, quindi non è stato possibile raggiungere { $host }. La tua password non è stata inviata.
    .do = Collegati a una rete, poi riprova.
    .may-be = Questo computer è offline.
cause-refused =
    .title = { $host } non accetta connessioni sulla porta { $port }
    .what = La risposta è arrivata subito: lì non c’è niente in ascolto. O la porta non è quella giusta, o questa rete respinge connessioni di questo tipo. La tua password non è stata inviata.{ $family ->
        [ipv6] {" "}Il server ha solo un indirizzo IPv6, che non tutte le reti possono raggiungere.
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] {" "}Questa rete dice che { $host } è { $address }, che non è l’indirizzo di nessun server pubblico: forse si è messo in mezzo un filtro o una pagina di accesso.
    }
    .do = Riprova su un’altra rete. Se anche lì è così, correggi il server.
    .may-be = Su questa porta del server non c’è niente in ascolto.
cause-unreachable =
    .title = Da qui non è possibile raggiungere { $host }
    .what = Questa rete non conosce una via verso il server. Il motivo può essere una VPN, un firewall o la rete stessa. La tua password non è stata inviata.{ $family ->
        [ipv6] {" "}Il server ha solo un indirizzo IPv6, che non tutte le reti possono raggiungere.
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] {" "}Questa rete dice che { $host } è { $address }, che non è l’indirizzo di nessun server pubblico: forse si è messo in mezzo un filtro o una pagina di accesso.
    }
    .do = Disattiva la VPN o usa un’altra rete, poi riprova.
    .may-be = La rete non conosce una via verso il server.
cause-timedOut =
    .title = { $host } non ha risposto in tempo
    .what = Il server è rimasto in silenzio sulla porta { $port }. Il motivo può essere un firewall, una connessione debole o un guasto del server. Questo non dice niente sulla tua password.{ $family ->
        [ipv6] {" "}Il server ha solo un indirizzo IPv6, che non tutte le reti possono raggiungere.
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] {" "}Questa rete dice che { $host } è { $address }, che non è l’indirizzo di nessun server pubblico: forse si è messo in mezzo un filtro o una pagina di accesso.
    }
    .do = Riprova. Se resta in silenzio, usa un’altra rete, per esempio l’hotspot di un telefono.
    .may-be = Il server resta in silenzio.
cause-portBlocked =
    .title = Da qui non passa niente fino a { $host }
    .what = L’altro server di posta si raggiunge, ma da questo non torna nemmeno un byte sulla porta { $port }. Molte reti di alberghi, scuole e uffici chiudono questa porta. Il problema non è la tua password.
    .do = Usa un’altra rete, per esempio l’hotspot di un telefono, o chiedi a chi gestisce questa di aprire la porta. Se anche lì è così, correggi la porta.
    .may-be = Questa rete blocca la porta.
cause-captivePortal =
    .title = Questa rete chiede prima di accedere
    .what = Una pagina web della rete ha risposto al posto di { $host }, come negli alberghi, sui treni e negli aeroporti. La tua password non è stata inviata.
    .do = Apri il browser, accedi alla rete nella pagina che compare, poi riprova.
    .may-be = La rete chiede prima di accedere.

## Encryption

cause-notTls =
    .title = { $host } non usa la crittografia sulla porta { $port }
    .what = Il server ha risposto senza crittografia là dove deve cominciare. La tua password non è stata inviata.{ $address ->
        [none] {""}
       *[other] {" "}Questa rete dice che { $host } è { $address }, che non è l’indirizzo di nessun server pubblico: forse si è messo in mezzo un filtro o una pagina di accesso.
    }
    .do = Scegli STARTTLS per la porta { $port }. Per mantenere TLS, scegli la porta che il tuo provider indica per questo: di solito 465 per la posta in uscita, 993 per la posta in arrivo.
    .may-be = Il server non usa la crittografia su questa porta.
cause-tlsTooOld =
    .title = { $host } conosce solo una crittografia superata
    .what = Non è stata trovata una crittografia ancora sicura che il server conosca. La tua password non è stata inviata.
    .do = Confronta il server con quello indicato dal tuo provider. Se è giusto, chiedi a chi lo gestisce di aggiornarlo.
    .may-be = Il server conosce solo una crittografia superata.
cause-certificateExpired =
    .title = { $why ->
        [theirs] Il certificato del server è scaduto
       *[other] Il certificato del server è scaduto: guarda l’orologio di questo computer
    }
    .what = { $expired ->
        [none] Il certificato di { $host } è scaduto.
       *[other] Il certificato di { $host } è scaduto il { $expired }. L’orologio di questo computer segna { $clock }.
    } Senza un certificato valido nessuno può sapere se è davvero questo server. La tua password non è stata inviata.
    .do = { $why ->
        [theirs] L’orologio di questo computer è giusto. Può rimediare solo chi gestisce il server: riprova più tardi o su un’altra rete.
       *[other] Guarda prima l’orologio di questo computer. Se è giusto, può rimediare solo chi gestisce il server: riprova più tardi o su un’altra rete.
    }
    .may-be = Il certificato del server è scaduto.
cause-certificateNotYetValid =
    .title = { $why ->
        [theirs] Il certificato del server non è ancora valido
       *[other] Il certificato del server non è ancora valido: regola l’orologio di questo computer
    }
    .what = { $begins ->
        [none] Il certificato di { $host } comincia nel futuro.
       *[other] Il certificato di { $host } è valido dal { $begins }. L’orologio di questo computer segna { $clock }.
    } Di solito è l’orologio a essere sbagliato. La tua password non è stata inviata.
    .do = { $why ->
        [theirs] L’orologio di questo computer è giusto. Può rimediare solo chi gestisce il server: riprova più tardi o su un’altra rete.
       *[other] Regola l’orologio di questo computer, poi riprova.
    }
    .may-be = Il certificato del server non è ancora valido.
cause-certificateForAnotherName =
    .title = Il certificato è di un altro server: confronta il nome
    .what = { $presented ->
        [none] Il certificato mostrato da { $host } è per un altro nome.
       *[other] Il certificato mostrato da { $host } è per { $presented }.
    } O il nome del server non è proprio quello giusto, o qualcosa si è messo in mezzo. La tua password non è stata inviata.{ $address ->
        [none] {""}
       *[other] {" "}Questa rete dice che { $host } è { $address }, che non è l’indirizzo di nessun server pubblico: forse si è messo in mezzo un filtro o una pagina di accesso.
    }
    .do = Confronta il nome del server con quello indicato dal tuo provider. Se è giusto, usa un’altra rete.
    .may-be = Il certificato del server è per un altro nome.
cause-certificateUntrusted =
    .title = Il certificato di { $host } viene da un’autorità sconosciuta: non accedere qui
    .what = { $issuer ->
        [none] Il certificato di { $host } non è stato rilasciato da un’autorità che questo computer conosce.
       *[other] Il certificato di { $host } è stato rilasciato da “{ $issuer }”, che questo computer non conosce. Forse si è messo in mezzo un antivirus o la rete di un’azienda.
    } La tua password non è stata inviata.{ $address ->
        [none] {""}
       *[other] {" "}Questa rete dice che { $host } è { $address }, che non è l’indirizzo di nessun server pubblico: forse si è messo in mezzo un filtro o una pagina di accesso.
    }
    .do = Confronta il nome del server con quello indicato dal tuo provider. Se è giusto, prova un’altra rete e, se qui un programma di sicurezza controlla la posta, impostalo in modo che non tocchi le connessioni di posta.
    .may-be = Il certificato del server viene da un’autorità che questo computer non conosce.
cause-certificateRevoked =
    .title = Il certificato del server è stato revocato: non accedere qui
    .what = Chi ha rilasciato il certificato di { $host } lo ha dichiarato non valido. La tua password non è stata inviata.
    .do = Riprova più tardi o su un’altra rete. Non cercare un modo per aggirare la cosa.
    .may-be = Il certificato del server è stato revocato.
cause-certificateChanged =
    .title = Il programma su questo computer mostra un certificato diverso da quello che hai scelto
    .what = { $host } è questo computer, e il certificato del programma sulla porta { $port } non è quello che hai scelto per lui. Il programma può averne creato uno nuovo, per esempio quando è stato reinstallato, oppure al suo posto risponde un altro programma. La tua password non è stata inviata.
    .do = Se sai perché è cambiato, scegli qui il nuovo file. Altrimenti scopri prima di quale programma si tratta.
    .may-be = Il programma su questo computer mostra un certificato diverso da quello che hai scelto.
cause-startTlsMissing =
    .title = { $host } non passa alla crittografia
    .what = Il server deve passare alla crittografia (STARTTLS) sulla porta { $port }, e non lo propone o non lo fa. Forse è impostato così, o qualcosa lungo la strada toglie la proposta. La tua password non è stata inviata.
    .do = Scegli TLS e la porta che il tuo provider indica per questo: di solito 465 per la posta in uscita, 993 per la posta in arrivo. Se non c’è, prova un’altra rete o chiedi a chi gestisce il server.
    .may-be = Il server non passa alla crittografia: scegli TLS e la porta che il tuo provider indica per questo.
cause-startTlsTampered =
    .title = Qualcosa ha disturbato la crittografia
    .what = Proprio mentre la connessione con { $host } doveva essere crittografata sono stati inseriti dei dati. Nessun server in regola lo fa. La tua password non è stata inviata.
    .do = Usa un’altra rete. Se puoi scegliere, usa TLS al posto di STARTTLS.
    .may-be = Qualcosa lungo la strada disturba la crittografia.

## The server

cause-wrongProtocol =
    .title = È un server di un altro tipo
    .what = Quello che ha risposto su { $host }, porta { $port }, non è il tipo di server di posta atteso lì. Forse posta in uscita e posta in arrivo sono scambiate. La tua password non è stata inviata.
    .do = Confronta server e porta con quelli indicati dal tuo provider e correggili. Di solito la porta è 465 o 587 per la posta in uscita, 993 per la posta in arrivo.
    .may-be = È un server di un altro tipo.
cause-serverBusy =
    .title = { $host } è occupato
    .what = Il server chiede di tornare più tardi. Questo non dice niente sulla tua password, che non è stata inviata.
    .do = Aspetta qualche minuto, poi riprova.
    .may-be = Il server è occupato.
cause-serverRefuses =
    .title = { $host } rifiuta, senza un motivo che conosciamo
    .what = Il server ha respinto questa connessione o questa richiesta.{ $said ->
        [below] {" "}Le sue parole sono qui sotto.
       *[none] {""}
    }
    .do = { $said ->
        [below] Leggi che cosa ha detto il server. Spesso aiuta cambiare rete o aspettare qualche ora.
       *[none] Prova un’altra rete o aspetta qualche ora, poi riprova. Se resta così, confronta server e porta con quelli indicati dal tuo provider.
    }
    .may-be = Il server rifiuta per un motivo suo.
cause-hungUp =
    .title = { $host } ha chiuso la connessione
    .what = Il server ha chiuso la connessione prima di rispondere.{ $said ->
        [below] {" "}Le sue parole sono qui sotto.
       *[none] {""}
    } Questo non dice niente sulla tua password.
    .do = Riprova. Se succede ancora, usa un’altra rete.
    .may-be = Il server ha chiuso la connessione.
cause-protocolViolation =
    .title = { $host } risponde in modo strano
    .what = La risposta non segue le regole dei server di posta, quindi non è stata ritenuta attendibile. Non dice niente sulla tua password.
    .do = Riprova. Se resta così, usa un’altra rete o confronta il server con quello indicato dal tuo provider.
    .may-be = Il server non segue le regole dei server di posta.
cause-preauthenticated =
    .title = { $host } ha fatto entrare senza password
    .what = Il server ha aperto la casella prima che fosse inviata una password, quindi non è stato possibile verificarne nessuna. Un provider non si comporta così.
    .do = Confronta il server con quello indicato dal tuo provider, o chiedi a chi lo gestisce.
    .may-be = Il server non chiede una password.

## The sign-in

cause-wrongPassword =
    .title = { $name ->
        [expected] { $provider } non accetta questa password
       *[open] { $provider } non accetta questo nome utente con questa password
    }
    .what = { $name ->
        [expected] L’indirizzo o la password non sono quelli giusti.
        [unlikely] Il server ha ricevuto il nome utente “{ $user }”. { $provider } ti conosce con l’indirizzo che ti ha dato, per esempio nome@{ $primary }, e non con uno di un altro dominio.
       *[open] Il nome utente o la password non sono quelli giusti. Il server ha ricevuto il nome utente “{ $user }”. Forse ne vuole un altro: l’indirizzo intero, solo la parte prima della @ o un nome a sé.
    } { $kind ->
        [mailbox] Serve la password della casella. Con un servizio di hosting non è quella della tua area clienti.
        [either] Se accedi a { $owner } con un secondo passaggio, qui serve una password per le app; altrimenti la password con cui accedi.
       *[app] Una password per le app viene rifiutata anche se contiene un errore di battitura, se è stata revocata o se appartiene a un altro account.
    }
    .do = { $name ->
        [expected] { $kind ->
            [mailbox] Inserisci ancora una volta la password della casella.
            [either] Copia ancora una volta la password.
           *[app] Copia ancora una volta la password per le app.
        }
        [unlikely] Correggi il nome utente, poi inserisci di nuovo la stessa password.
       *[open] Cerca il nome utente nella guida del tuo provider e copia ancora una volta la password.
    } { $kind ->
        [mailbox] Se viene rifiutata di nuovo, impostane una nuova dove si gestisce la casella.
        [either] Se viene rifiutata di nuovo, accedi alla pagina di { $owner }: se lì viene chiesto un secondo passaggio, sai quale delle due password è quella giusta.
       *[app] Se viene rifiutata di nuovo, creane un’altra dopo aver fatto l’accesso proprio a questo account.
    }
    .may-be = { $name ->
        [expected] L’indirizzo o la password non sono quelli giusti: confronta entrambi e copia ancora una volta la password.
       *[open] Il nome utente “{ $user }” o la password non sono quelli giusti: confronta entrambi e copia ancora una volta la password.
    }
cause-appPasswordRequired =
    .title = { $provider } vuole qui una password per le app
    .what = { $look ->
        [differs] Questa sembra la password del tuo account. { $provider } la accetta solo sulle proprie pagine; ai programmi di posta serve una password per le app.
       *[none] { $provider } fa entrare i programmi di posta solo con una password per le app, non con la password del tuo account.
    }
    .do = Crea una password per le app, poi inseriscila qui.
    .may-be = Serve una password per le app al posto di quella dell’account: creane una e inseriscila qui.
cause-webLoginRequired =
    .title = { $owner } vuole vedere che sei tu
    .what = L’accesso è stato trattenuto perché sembrava insolito: un luogo, una rete o un computer che { $owner } non conosce ancora. La password può essere del tutto giusta.
    .do = Su questa rete accedi al tuo account nel browser, conferma che eri tu, poi riprova dopo qualche minuto.
    .may-be = L’accesso va confermato: su questa rete accedi al tuo account nel browser, poi prova una volta.
cause-tooManyAttempts =
    .title = Troppi accessi in poco tempo
    .what = { $provider } rimanda per un po’ ogni accesso. Forse un altro programma continua a provare con una vecchia password. Altri tentativi allungano solo l’attesa.
    .do = Chiudi gli altri programmi di posta. Riprova una volta quando sono passati 15 minuti.
    .may-be = Ci sono stati troppi tentativi: aspetta 15 minuti, poi prova una volta.
cause-temporarilyUnavailable =
    .title = { $provider } ha un problema in questo momento
    .what = Il server non ha potuto verificare la password proprio adesso. Questo non dice niente sulla password.
    .do = Aspetta qualche minuto, poi riprova. Non ti serve un’altra password.
    .may-be = Il server ha un problema passeggero: aspetta qualche minuto, poi prova una volta.
cause-accountDisabled =
    .title = { $provider } ha chiuso o bloccato questo account
    .what = Finché è così non viene accettata nessuna password, nemmeno quella giusta.
    .do = Accedi al tuo account nel browser: la pagina spesso dice perché, e come si riapre. Altrimenti chiedi a { $owner }, nelle pagine di assistenza o per telefono.
    .may-be = L’account è bloccato: guarda nel browser se ti fa ancora entrare.
cause-imapDisabled =
    .title = La lettura della posta in altri programmi è disattivata
    .what = Il problema non è la password: l’accesso dei programmi di posta (IMAP) è disattivato nelle impostazioni del tuo account.
    .do = Apri le impostazioni della posta di { $provider }, attiva IMAP, poi riprova.
    .may-be = L’accesso dei programmi di posta (IMAP) è disattivato: guarda nelle impostazioni della posta e attivalo.
cause-imapDisabledByAdmin =
    .title = La tua organizzazione non consente IMAP
    .what = Il problema non è la password: chi gestisce la posta della tua organizzazione ha disattivato l’accesso dei programmi di posta (IMAP).
    .do = Chiedi all’amministratore di consentire IMAP per il tuo account.
    .may-be = La tua organizzazione non consente l’accesso dei programmi di posta (IMAP): chiedi all’amministratore.
cause-smtpAuthDisabled =
    .title = L’invio con una password è disattivato
    .what = Il problema non è la password: l’invio di posta da altri programmi con una password è disattivato per il tuo account o la tua organizzazione.
    .do = Apri nel browser le impostazioni della posta di { $provider } e attiva l’invio dai programmi di posta (SMTP, spesso insieme a IMAP). Se non c’è un’opzione così, chiedi all’amministratore o a { $provider } di consentirlo (“SMTP autenticato”).
    .may-be = L’invio con una password è disattivato: guarda nelle impostazioni della posta, o chiedi all’amministratore.
cause-basicAuthDisabled =
    .title = { $provider } non accetta più password dai programmi di posta
    .what = Viene rifiutata ogni password, anche quelle per le app. { $owner } fa entrare i programmi di posta solo dalla propria pagina di accesso.
    .do = Usa un programma di posta che apre la pagina di accesso di { $owner }, come Thunderbird, Evolution o Apple Mail.
    .may-be = Dai programmi di posta non si accettano più password: usane uno che apre la pagina di accesso di { $owner }.
cause-oauthRequired =
    .title = { $provider } non accetta password dai programmi di posta
    .what = Entrano solo i programmi di posta che aprono la pagina di accesso di { $owner }. Una password per le app qui non può aiutare.
    .do = Usa un programma di posta che apre la pagina di accesso di { $owner }, come Thunderbird, Evolution o Apple Mail.
    .may-be = È accettata solo la pagina di accesso del provider: usa un programma di posta che la apre.
cause-encryptionRequired =
    .title = { $encryption ->
        [tls] { $host } vuole TLS sulla porta { $port }, non STARTTLS
       *[none] { $host } vuole una connessione crittografata
    }
    .what = { $encryption ->
        [tls] Era scelto STARTTLS, che comincia senza crittografia. Questo server usa la crittografia dal primo byte: ha aspettato in silenzio e ha risposto quando gli è stato parlato in TLS. La tua password non è stata inviata.
       *[none] Il server non va oltre, perché ritiene che la connessione non sia crittografata. Questo non dice niente sulla tua password.
    }
    .do = { $encryption ->
        [tls] Scegli TLS per la porta { $port }. Per mantenere STARTTLS, scegli la porta che il tuo provider indica per questo: di solito 587 per la posta in uscita, 143 per la posta in arrivo.
       *[none] Confronta porta e crittografia con quelle indicate dal tuo provider e correggile. Se sono giuste, deve rimediare chi gestisce il server.
    }
    .may-be = Il server vuole un altro tipo di crittografia: confronta la porta con quella nella guida del tuo provider.
cause-tooManyConnections =
    .title = Sono collegati troppi programmi
    .what = { $connections ->
        [none] { $provider } consente solo un certo numero di connessioni contemporanee, e sono tutte occupate.
       *[known] { $provider } consente { $connections } connessioni contemporanee, e sono tutte occupate.
    } Il problema non è la password.
    .do = Chiudi gli altri programmi di posta, anche sul telefono, aspetta qualche minuto, poi riprova.
    .may-be = Sono collegati troppi programmi: chiudi gli altri, anche sul telefono, poi prova una volta.
cause-quotaExceeded =
    .title = { $limit ->
        [room] La tua casella è piena
       *[other] Un limite di { $provider } è esaurito
    }
    .what = { $limit ->
        [room] Non c’è più spazio, e { $provider } non va oltre finché non ce n’è.
        [rate] È stata inviata o scaricata così tanta posta in poco tempo che { $provider } chiede una pausa.
       *[none] O la casella è piena, o è stata inviata o scaricata così tanta posta in poco tempo che { $provider } chiede una pausa.
    } Il problema non è la password.{ $perDay ->
        [none] {""}
       *[known] { $limit ->
            [room] {""}
           *[other] {" "}{ $provider } lascia passare { $perDay } messaggi al giorno.
        }
    }
    .do = { $limit ->
        [room] Apri la tua posta nel browser, elimina quello che non ti serve più e svuota il cestino. Poi riprova.
        [rate] Aspetta, poi riprova. Può volerci fino a un giorno.
       *[none] Guarda la tua posta nel browser. Se la casella è piena, elimina quello che non ti serve più e svuota il cestino. Se non lo è, aspetta: può volerci fino a un giorno.
    }
    .may-be = La casella è piena, o è stata inviata o scaricata troppa posta: guarda la tua posta nel browser, o aspetta fino a un giorno.
cause-mechanismUnsupported =
    .title = { $host } non offre l’accesso con password
    .what = Il server non offre l’accesso con password sulla porta { $port }. La tua password non è stata inviata, o non è stata guardata.
    .do = Confronta server e porta con quelli indicati dal tuo provider, o chiedi a chi lo gestisce.
    .may-be = Il server non offre l’accesso con password: confronta server e porta con quelli nella guida del tuo provider.
cause-policyBlocked =
    .title = Una regola vieta questo accesso
    .what = Una regola di { $provider } o della tua organizzazione respinge questo accesso.{ $said ->
        [below] {" "}Quello che ha detto il server è qui sotto.
       *[none] {""}
    }
    .do = Chiedi all’amministratore o a { $provider } che cosa serve.
    .may-be = Lo vieta una regola del provider o della tua organizzazione: chiedi all’amministratore.
cause-ipBlocked =
    .title = { $provider } non si fida di questa rete
    .what = L’indirizzo che questa rete mostra a Internet è in un elenco di blocco, spesso a causa di qualcun altro che la usa. Il problema non è la password.
    .do = Disattiva la VPN o usa un’altra rete.
    .may-be = Il provider non si fida di questa rete: disattiva la VPN o usa un’altra rete.
cause-passwordRevoked =
    .title = { $kind ->
        [mailbox] La password della casella nel frattempo è cambiata
        [either] Questa password non è più quella giusta
       *[app] Questa password per le app è stata revocata
    }
    .what = Prima era accettata e ora viene rifiutata, quindi non è un errore di battitura. { $kind ->
        [mailbox] Tu, o chi gestisce la casella, potete averne impostata un’altra.
        [either] La password dell’account può essere stata cambiata, o la verifica in due passaggi attivata nel frattempo; una password per le app può essere stata revocata.
       *[app] { $revoked ->
            [withPassword] { $owner } revoca tutte le password per le app quando cambia la password dell’account, e tu o qualcun altro potete revocarne una in qualsiasi momento.
            [byHand] Con { $owner } una nuova password dell’account lascia le password per le app come sono: questa è stata eliminata, da te o da qualcun altro.
           *[none] Molti provider revocano le password per le app quando cambia la password dell’account, e tu o qualcun altro potete revocarne una in qualsiasi momento.
        }
    }
    .do = { $kind ->
        [mailbox] Inserisci la password che la casella ha adesso.
        [either] Con un secondo passaggio all’accesso, crea una nuova password per le app. Senza, inserisci la password che l’account ha adesso.
       *[app] Crea una nuova password per le app e usala al posto di questa.
    }
    .may-be = { $kind ->
        [mailbox] La password della casella è stata cambiata: inserisci quella che ha adesso.
        [either] La password è stata cambiata o revocata: inserisci quella che l’account ha adesso, o crea un’altra password per le app.
       *[app] La password per le app è stata revocata: guarda se è ancora nell’elenco della pagina dove è stata creata.
    }
cause-ambiguous =
    .title = { $passed ->
        [smtp] L’invio funziona, ma la lettura viene rifiutata
        [imap] La lettura funziona, ma l’invio viene rifiutato
       *[none] { $provider } rifiuta, e non è chiaro perché
    }
    .what = { $passed ->
        [smtp] Il server della posta in uscita ha accettato questa password un momento fa. { $host } la rifiuta, e non è chiaro perché.
        [imap] Il server della posta in arrivo ha accettato questa password un momento fa. { $host } la rifiuta, e non è chiaro perché.
       *[none] La risposta può avere diversi motivi.
    } Può essere uno di questi, il più probabile per primo:
    .do = Scorri i motivi in quest’ordine. Dopo ognuno prova una volta sola, così l’account non viene bloccato.
cause-otherUserName =
    .title = { $provider } vuole un altro nome utente
    .what = Il server ha ricevuto il nome utente “{ $user }” e non lo conosce.
    .do = Cerca il nome utente nella guida del tuo provider. Può essere l’indirizzo intero, la parte prima della @ o un nome a sé. Correggilo, poi riprova.
    .may-be = Questo server vuole un nome utente diverso da “{ $user }”: cercalo nella guida del tuo provider e correggilo.
cause-notKnownYet =
    .title = Questa password non è ancora conosciuta ovunque
    .what = Una nuova password può metterci qualche minuto per arrivare a tutti i server di { $provider }.
    .do = Aspetta cinque minuti, poi prova una volta. Non ti serve un’altra password.
    .may-be = Una password creata un momento fa può non essere ancora conosciuta ovunque: aspetta cinque minuti, poi prova una volta.

cause-noImap =
    .title = { $provider } non ha un accesso per i programmi di posta
    .what = Questa posta non si può leggere tramite IMAP, con nessun programma. Nessuna password può cambiarlo.
    .do = Leggi questa posta nel programma di { $provider } o sulla sua pagina web. In un programma di posta a tua scelta funziona un account presso un altro provider, a cui si possono inoltrare i messaggi.
    .may-be = { $provider } non ha IMAP: leggi questa posta nel suo programma o sulla sua pagina web.
cause-onlyForwards =
    .title = { $provider } inoltra questa posta a un’altra casella
    .what = A questo indirizzo non c’è una casella, né una password: ciò che vi viene inviato arriva in un’altra tua casella.
    .do = Inserisci l’indirizzo della casella in cui arriva questa posta. Quale sia, lo dicono le impostazioni di { $provider }.
    .may-be = La posta a questo indirizzo viene solo inoltrata: inserisci l’indirizzo della casella in cui arriva.
cause-mailboxMissing =
    .title = { $provider } non conosce una casella con questo nome
    .what = Il server ha ricevuto il nome utente “{ $user }” e dice che non c’è una casella corrispondente. Forse una lettera è sbagliata, o il server vuole un altro nome. Un alias o un inoltro non ha un accesso proprio. Oppure la casella è stata chiusa, o non è ancora stata creata. Questo non dice niente sulla password.
    .do = Confronta ogni lettera. Se sono tutte giuste, guarda nel browser se la casella c’è, e cerca il suo nome utente nella guida del tuo provider.
    .may-be = La casella “{ $user }” non esiste: confronta ogni lettera.
cause-passwordExpired =
    .title = Questa password è scaduta: impostane un’altra
    .what = { $provider } dice che la password non vale più, o che va cambiata prima che i programmi di posta possano usarla per entrare.
    .do = Accedi al tuo account nel browser e imposta lì un’altra password, o chiedilo all’amministratore. Se è una password per le app, creane un’altra. Poi inseriscila qui.
    .may-be = La password è scaduta, o va cambiata: impostane un’altra nel browser.

## A message was not taken, or not seen; the password was right

cause-senderNotAllowed =
    .title = { $provider } non ti lascia inviare da questo indirizzo
    .what = La password è giusta. Ma il nome che fa l’accesso non può inviare posta da questo indirizzo, quindi il messaggio non è stato accettato.
    .do = Guarda nelle impostazioni dell’account se questo indirizzo è previsto per l’invio, o chiedi a chi lo ha configurato di consentirlo.
    .may-be = Il nome che fa l’accesso non può inviare da questo indirizzo: fallo consentire nelle impostazioni dell’account.
cause-recipientUnknown =
    .title = Il server non conosce questo indirizzo
    .what = La password è giusta. Ma il server dice che questo indirizzo non esiste, quindi il messaggio non è stato accettato.
    .do = Guarda se l’indirizzo è scritto bene. Se lo è, chiedi a chi lo gestisce di configurarlo per ricevere posta.
    .may-be = Questo indirizzo non esiste: guarda se è scritto bene.
cause-recipientFull =
    .title = La casella è piena
    .what = La password è giusta. Ma nella casella non c’è più spazio, quindi il messaggio non è stato accettato. Non arriva nemmeno la posta degli altri.
    .do = Elimina messaggi grandi o vecchi, svuota il cestino, poi riprova.
    .may-be = La casella è piena: elimina messaggi grandi o vecchi e svuota il cestino.
cause-relayDenied =
    .title = { $host } non inoltra la posta
    .what = La password è giusta. Ma questo server accetta posta solo per i propri indirizzi e non inoltra questo messaggio.
    .do = Confronta il server della posta in uscita e la sua porta con quelli indicati dal tuo provider: la porta 465 o 587 serve per inviare.
    .may-be = Questo server non inoltra la posta: confronta il server della posta in uscita e la sua porta con quelli indicati dal tuo provider.
cause-greylisted =
    .title = { $provider } vuole il messaggio una seconda volta
    .what = La password è giusta. Il server rimanda quello che non ha mai visto, per tenere fuori la posta indesiderata. I programmi di posta inviano di nuovo da soli.
    .do = Aspetta cinque minuti, poi riprova.
    .may-be = Il server rimanda quello che non ha mai visto: aspetta cinque minuti, poi riprova.
cause-messageTooBig =
    .title = { $host } non accetta messaggi di queste dimensioni
    .what = La password è giusta. Ma anche questo breve messaggio è troppo grande per il server.
    .do = Chiedi a chi gestisce il server di alzare il limite per le dimensioni dei messaggi.
    .may-be = Il messaggio è troppo grande per il server: fai alzare il limite.
cause-contentRefused =
    .title = { $host } non accetta questo messaggio per quello che contiene
    .what = La password è giusta. Ma un filtro contro la posta indesiderata, o una regola su che cosa si può inviare, ha respinto il messaggio.
    .do = Leggi che cosa ha detto il server. Chiedi a chi gestisce l’account di consentirlo; un messaggio scritto da te può passare.
    .may-be = Un filtro ha respinto il messaggio per quello che contiene: chiedi a chi gestisce l’account.
cause-addressNotWritable =
    .title = L’indirizzo non si può scrivere in un messaggio che { $host } accetti
    .what = La password è giusta. Ma la parte prima della @ ha lettere o segni che { $host } non accetta in un messaggio, quindi non è stato inviato nulla.
    .do = Chiedi a { $provider } se questa casella ha un secondo indirizzo, di lettere semplici (da a a z) e cifre, e invia da quello.
    .may-be = L’indirizzo ha lettere o segni che il server non accetta in un messaggio: invia da uno di lettere semplici.
cause-neverArrived =
    .title = Il messaggio è stato accettato, ma non è ancora arrivato
    .what = La password è giusta e il server ha accettato il messaggio. Per un minuto non era né nella cartella Posta in arrivo né tra la posta indesiderata.
    .do = Guarda la tua posta tra qualche minuto. Se non arriva, cerca filtri e inoltri nelle impostazioni dell’account: possono metterlo altrove.
    .may-be = Il messaggio è stato accettato e non è arrivato: cerca filtri e inoltri nelle impostazioni dell’account.

## What about the password may be the reason

suspect =
    .spaceBefore = Questa password ha uno spazio davanti.
    .spaceBehind = Questa password ha uno spazio in fondo.
    .invisible = Questa password contiene un carattere che non si vede.
    .quotes = Questa password è tra virgolette.
    .spacesBetweenGroups = Questa password ha spazi tra i gruppi. Spesso servono solo per leggerla meglio.
    .spacesWithin = Questa password contiene spazi. Se servivano solo per leggerla, toglili.
    .capitals = Questa password contiene lettere maiuscole. Le password per le app di { $owner } non ne hanno.
    .lookAlike = Questa password contiene un carattere che somiglia soltanto a uno comune: una lettera di un altro alfabeto o un segno inserito da un programma.
    .dashes = Le password per le app di { $owner } hanno i trattini in altri punti, o non ne hanno.
    .copiedAlong = Insieme a questa password è stato copiato qualcos’altro.
    .length = Questa password ha { $letters } lettere e cifre. Le password per le app di { $owner } ne hanno { $expected }.
    .otherCharacter = Questa password contiene un carattere che le password per le app di { $owner } non hanno.
    .outsideAscii = Questa password contiene caratteri come ü, § o €, che alcuni server leggono in altro modo. Se sulla pagina web è giusta, impostane lì una senza di essi.
