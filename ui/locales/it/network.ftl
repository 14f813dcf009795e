### Italian: what a network does to mail, found out without a password.

how-certain = { $certainty ->
    [certain] È certo.
    [likely] È probabile.
   *[possible] È possibile; si è visto troppo poco per averne la certezza.
}
seen-besides = Inoltre: { $title }

network-healthy =
    .title = Questa rete lascia passare la posta
    .what = Entrambi i server di posta sono stati raggiunti e hanno dimostrato la loro identità.
    .do = Qui non c’è niente da fare. Se la posta non funziona lo stesso, verifica la password.

cause-noRoute =
    .title = Questa rete non porta da nessuna parte
    .what = Il computer è collegato, ma la rete non gli ha dato una via verso Internet.
    .do = Scollegati dalla rete e collegati di nuovo. Se non aiuta, riavvia il router.
    .may-be = La rete non dà una via verso Internet.
cause-uplinkDown =
    .title = La connessione dietro il router è interrotta
    .what = { $why ->
        [router] È il router stesso a non rispondere.
       *[other] La rete c’è, ma oltre non risponde niente.
    }
    .do = Riavvia il router o usa un’altra rete, per esempio l’hotspot di un telefono.
    .may-be = La connessione dietro il router è interrotta.
cause-dnsHijacked =
    .title = { $why ->
        [withheld] Questa rete non dà nessun indirizzo per { $provider }
       *[other] Questa rete dà indirizzi sbagliati per { $provider }
    }
    .what = { $address ->
        [none] { $why ->
            [withheld] Qui altri nomi si trovano, { $host } no.
           *[other] Alla domanda su { $host }, la rete risponde con qualcosa che non è questo server.
        }
       *[other] La rete dice che { $host } è { $address }, che non è l’indirizzo di un server di posta.
    } Forse un filtro è impostato così.
    .do = Usa un’altra rete. Se gestisci un filtro per i nomi, lascia passare i server di posta.
    .may-be = La rete dà indirizzi sbagliati.
cause-ipv6Broken =
    .title = { $why ->
        [alone] Qui IPv6 non funziona, e i server di posta non hanno altri indirizzi
       *[other] La posta funziona, ma qui IPv6 no
    }
    .what = { $why ->
        [alone] In questa rete i nomi dei server di posta portano solo a indirizzi IPv6, e tramite IPv6 non torna niente.
       *[other] I server rispondono tramite IPv4. Tramite IPv6, che questa rete promette, non torna niente. Per questo i programmi di posta possono restare fermi per mezzo minuto.
    }
    .do = { $why ->
        [alone] Usa un’altra rete.
       *[other] Disattiva IPv6 per questa connessione, o usa un’altra rete.
    }
    .may-be = IPv6 non funziona in questa rete.
cause-ipv4Broken =
    .title = { $why ->
        [alone] Qui IPv4 non funziona, e i server di posta non hanno altri indirizzi
       *[other] La posta funziona, ma qui IPv4 no
    }
    .what = { $why ->
        [alone] In questa rete i nomi dei server di posta portano solo a indirizzi IPv4, e tramite IPv4 non torna niente.
       *[other] I server rispondono tramite IPv6. Tramite IPv4, che questa rete promette, non torna niente. Per questo i programmi di posta possono restare fermi per mezzo minuto.
    }
    .do = { $why ->
        [alone] Usa un’altra rete.
       *[other] Collegati di nuovo alla rete, o usane un’altra.
    }
    .may-be = IPv4 non funziona in questa rete.
cause-ipv4Missing =
    .title = Questa rete ha solo IPv6, e { $host } non ce l’ha
    .what = Il server ha solo un indirizzo IPv4, e da questa rete non c’è una via per arrivarci.
    .do = Usa un’altra rete.
    .may-be = La rete ha solo IPv6, il server non ce l’ha.
cause-vpnInterferes =
    .title = La VPN non lascia passare la posta
    .what = { $why ->
        [dead] Tutto entra nella VPN, e non torna niente.
        [alone] La via verso i server di posta entra in una VPN, e non torna niente; le altre connessioni non ci passano.
        [resolver] I nomi vengono cercati tramite una VPN, e lì non risponde nessuno.
        [names] I nomi vanno cercati tramite una VPN che non c’è più.
       *[other] Tramite la VPN si raggiunge il web, ma non i server di posta.
    }
    .do = Disattiva la VPN e riprova. Se non ce n’è una attiva, scollegati dalla rete e collegati di nuovo.
    .may-be = Una VPN non lascia passare la posta.
cause-interception =
    .title = { $interceptor ->
        [none] Qualcosa legge la connessione con { $host }
       *[other] { $interceptor } legge la connessione con { $host }
    }
    .what = { $issuer ->
        [none] Il certificato non è quello del server.
       *[other] Il certificato non è quello del server: è stato rilasciato da “{ $issuer }”.
    } Chi l’ha rilasciato può leggere la tua password e la tua posta.
    .do = { $interceptor ->
        [none] Usa un’altra rete, o imposta il programma di sicurezza di questo computer in modo che non tocchi le connessioni di posta.
       *[other] Fai in modo che { $interceptor } non tocchi le connessioni di posta, o usa un’altra rete. Prima di allora non scrivere nessuna password.
    }
    .may-be = Qualcosa legge la connessione.
cause-clockWrong =
    .title = L’orologio di questo computer è sbagliato
    .what = I certificati dei server sembrano fuori validità, ed è l’orologio a essere diverso.
    .do = Regola l’orologio, poi riprova.
    .may-be = L’orologio di questo computer è sbagliato.
cause-mtuBlackhole =
    .title = Questa rete perde i pacchetti grandi
    .what = { $why ->
        [up] Ciò che arriva è completo; ciò che viene inviato in pacchetti grandi sparisce senza un avviso. La posta si può leggere, ma l’invio di un messaggio più lungo resta fermo.
       *[other] I pacchetti piccoli passano, quelli grandi spariscono senza un avviso. Le connessioni crittografate cominciano e poi restano ferme.
    }
    .do = Se c’è una VPN, disattivala; altrimenti imposta sul router un MTU più piccolo (1400), o usa un’altra rete.
    .may-be = La rete perde i pacchetti grandi.
cause-slowNetwork =
    .title = { $ms ->
        [none] Questa rete è molto lenta
       *[other] La posta funziona, ma questa rete è molto lenta
    }
    .what = { $ms ->
        [none] Le connessioni si stabiliscono tardi.
       *[other] Ogni connessione impiega più di mezzo secondo per stabilirsi.
    }
    .do = Riprova quando la ricezione è migliore. Se il tuo programma di posta rinuncia, alza il suo limite di tempo.
    .may-be = La rete è molto lenta.
cause-resolverSlow =
    .title = La posta funziona, ma qui i nomi si cercano lentamente
    .what = La risposta su dove sono i server arriva tardi, o metà di essa non arriva affatto. Per questo i programmi di posta possono restare fermi.
    .do = Usa un altro server DNS per questa connessione, o un’altra rete.
    .may-be = I nomi si cercano lentamente.
cause-providerDown =
    .title = I server di posta di { $provider } non rispondono
    .what = Internet funziona, ma { $host } non risponde. Sembra un guasto là, non qui.
    .do = Aspetta e riprova più tardi. Su questo computer non c’è niente da cambiare.
    .may-be = I server di posta del provider sono fuori servizio.
cause-proxyRequired =
    .title = Da questa rete escono solo le pagine web
    .what = Tutto deve passare dal proxy della rete, e i programmi di posta non possono.
    .do = Usa un’altra rete, o chiedi a chi gestisce questa di aprire le porte per la posta.
    .may-be = Da questa rete si esce solo con un proxy.
cause-localFirewall =
    .title = Questo computer non lascia uscire la posta
    .what = Qui un firewall o un programma di sicurezza vieta la connessione con { $host }.
    .do = Consenti la posta nel firewall o nel programma di sicurezza di questo computer.
    .may-be = Lo vieta un firewall su questo computer.
cause-unstable =
    .title = La rete è cambiata durante l’esame
    .what = Nel frattempo la connessione si è interrotta o è cambiata, quindi niente di quello che si è visto conta.
    .do = Aspetta che la connessione sia stabile, avvicinati al punto di accesso e riprova.
    .may-be = La rete è instabile.

network-offline =
    .title = Questo computer è offline
    .what = Non è collegata nessuna rete.
    .do = Collegati a una rete, poi riprova.
network-hostNotFound =
    .title = Non esiste un server con questo nome
    .what = { $why ->
        [wildcard] Ogni nome del suo dominio porta dove porta { $host }, e lì non risponde nessun server di posta: molto probabilmente il nome è sbagliato.
       *[other] Altri nomi si trovano, { $host } no.
    }
    .do = Confronta il nome del server con quello indicato dal tuo provider e correggilo.
network-resolverUnavailable =
    .title = Qui non è possibile cercare i nomi
    .what = Nessuno in questa rete dice dove sono i server di posta.
    .do = Aspetta un momento e riprova. Se resta così, usa un altro server DNS o un’altra rete.
network-captivePortal =
    .title = Questa rete chiede prima di accedere
    .what = Una pagina della rete risponde al posto di altre, come negli alberghi, sui treni e negli aeroporti.
    .do = Apri il browser e accedi alla rete nella pagina che compare, poi riprova.
network-portBlocked =
    .title = { $other ->
        [none] { $why ->
            [near] La posta verso { $host } viene rifiutata molto vicino
           *[other] Questa rete blocca la posta verso { $host }
        }
       *[other] { $why ->
            [closed] La porta { $port } di { $host } è chiusa; la porta { $other } funziona
           *[other] Questa rete blocca la porta { $port }; la porta { $other } funziona
        }
    }
    .what = { $other ->
        [none] { $why ->
            [near] Altre connessioni passano. Quelle verso le porte per la posta vengono rifiutate prima che il server possa saperlo: da un firewall o un programma di sicurezza di questo computer, o da qualcosa di vicino in questa rete.
           *[other] Altre connessioni passano, quelle verso le porte per la posta no. Molte reti di alberghi, scuole e uffici sono impostate così.
        }
       *[other] { $why ->
            [closed] { $host } non accetta connessioni sulla porta { $port }, e sulla porta { $other } risponde come deve.
            [another] Sulla porta { $port } risponde un server che non è { $host }, e sulla porta { $other } risponde lui stesso.
           *[other] Da { $host } non torna niente sulla porta { $port }, e sulla porta { $other } risponde come deve.
        }
    }
    .do = { $other ->
        [none] { $why ->
            [near] Guarda se un firewall o un programma di sicurezza di questo computer vieta la posta; altrimenti usa un’altra rete.
           *[other] Usa un’altra rete, per esempio l’hotspot di un telefono, o chiedi a chi gestisce questa di aprire le porte per la posta.
        }
       *[other] D’ora in poi usa la porta { $other }.
    }
network-startTlsMissing =
    .title = { $why ->
        [unlisted] { $host } non offre crittografia sulla porta { $port }
       *[other] La crittografia di { $host } viene tolta lungo la strada
    }
    .what = Sulla porta { $port } il server non propone di passare alla crittografia.{ $other ->
        [none] {""}
       *[other] {" "}Sulla porta { $other } la connessione è crittografata dall’inizio.
    }
    .do = { $other ->
        [none] Usa un’altra rete. Se anche lì è così, correggi il server.
       *[other] Usa la porta { $other } con TLS.
    }
network-startTlsTampered =
    .title = Qualcosa lungo la strada cancella la crittografia di { $host }
    .what = Sulla porta { $port } la proposta del server di passare alla crittografia arriva barrata: lo fa un firewall lungo la strada.{ $other ->
        [none] {""}
       *[other] {" "}Sulla porta { $other } la connessione è crittografata dall’inizio.
    }
    .do = { $other ->
        [none] Usa un’altra rete.
       *[other] Usa la porta { $other } con TLS.
    }
network-hungUp =
    .title = Le connessioni di posta verso { $host } vengono interrotte
    .what = Appena la connessione deve essere crittografata, viene interrotta. La rete sembra filtrare la posta.
    .do = Usa un’altra rete, per esempio l’hotspot di un telefono.
network-timedOut =
    .title = { $host } non risponde
    .what = Non è tornato niente, e non si può dire perché.
    .do = Prova la stessa cosa con l’hotspot di un telefono: se lì funziona, dipende da questa rete.
network-refused =
    .title = { $host } non accetta connessioni sulla porta { $port }
    .what = La risposta è arrivata subito: lì non c’è niente in ascolto.
    .do = Confronta la porta con quella indicata dal tuo provider; altrimenti prova un’altra rete.
network-unreachable =
    .title = Da qui non c’è una via verso { $host }
    .what = { $family ->
        [ipv6] In questa rete il nome porta solo a indirizzi IPv6, e da qui nessuna via esce tramite IPv6.
       *[other] Qualcosa lungo la strada dice che il server non si può raggiungere.
    }
    .do = Usa un’altra rete.

## What was seen, one line each

seen = { $probe ->
    [route] Via verso l’esterno: { $end }
    [names] { $host } ({ $family ->
        [ipv4] IPv4
       *[other] IPv6
    }): { $end }, { $ms } ms
    [page] Pagina di { $host }: { $end }, { $ms } ms
    [smallPieces] { $host }:{ $port } a piccoli pezzi: { $end }, { $ms } ms
    [proxy] Tramite il proxy: { $end }, { $ms } ms
   *[other] { $host }:{ $port } tramite { $family ->
        [ipv4] IPv4
       *[other] IPv6
    }: { $end }, { $ms } ms
}
seen-well = bene
seen-offline = nessuna rete
seen-noRoute = nessuna
seen-hostNotFound = nome inesistente
seen-resolverUnavailable = non risponde nessuno
seen-refused = rifiuto
seen-unreachable = nessuna via
seen-timedOut = silenzio
seen-localFirewall = vietato su questo computer
seen-captivePortal = risponde un’altra pagina
seen-interception = letto lungo la strada
seen-hungUp = interrotto
seen-certificateUntrusted = certificato non attendibile
seen-certificateForAnotherName = certificato di un altro server
seen-certificateExpired = certificato scaduto
seen-certificateNotYetValid = certificato non ancora valido
seen-startTlsMissing = nessuna crittografia proposta
seen-startTlsTampered = crittografia cancellata
cause-hostNotFound-known =
    .title = Questa rete non conosce { $host }
    .what = Il nome { $host } è giusto, e questa rete dice che non esiste. Forse un filtro è impostato così. La tua password non è stata inviata.
    .do = Riprova su un’altra rete, per esempio l’hotspot di un telefono.
    .may-be = Questa rete non conosce il server, il cui nome è giusto.
cause-refused-known =
    .title = { $host } viene respinto sulla porta { $port }
    .what =
        La porta è giusta, e la risposta è arrivata subito: lì non si accettano connessioni. Può darsi che le respinga la rete, o che il server sia fuori servizio. La tua password non è stata inviata.{ $address ->
            [none] { "" }
           *[other] { " " }Questa rete dice che { $host } è { $address }, che non è l’indirizzo di nessun server pubblico: forse si è messo in mezzo un filtro o una pagina di accesso.
        }
    .do = Riprova su un’altra rete. Se anche lì è così, aspetta: allora dipende dal server.
    .may-be = Le connessioni al server vengono respinte.
cause-unreachable-known =
    .title = Da qui non è possibile raggiungere { $host }
    .what =
        Questa rete non conosce una via verso il server, o non ci lascia andare nessuno. La tua password non è stata inviata.{ $address ->
            [none] { "" }
           *[other] { " " }Questa rete dice che { $host } è { $address }, che non è l’indirizzo di nessun server pubblico: forse si è messo in mezzo un filtro o una pagina di accesso.
        }
    .do = Usa un’altra rete, poi riprova.
    .may-be = La rete non ha una via verso il server.
cause-hungUp-known =
    .title = La connessione con { $host } è stata interrotta
    .what =
        È finita prima che il server rispondesse.{ $said ->
            [below] { " " }Quello che è stato detto è qui sotto.
           *[none] { "" }
        } Questo non dice niente sulla tua password.
    .do = Riprova. Se succede ancora, usa un’altra rete.
    .may-be = La connessione con il server è stata interrotta.
cause-certificateForAnotherName-known =
    .title = Al posto di { $host } risponde qualcos’altro
    .what =
        { $presented ->
            [none] Il certificato mostrato è per un altro nome.
           *[other] Il certificato mostrato è per { $presented }.
        } Il nome del server è giusto, quindi qualcosa si è messo in mezzo. La tua password non è stata inviata.{ $address ->
            [none] { "" }
           *[other] { " " }Questa rete dice che { $host } è { $address }, che non è l’indirizzo di nessun server pubblico: forse si è messo in mezzo un filtro o una pagina di accesso.
        }
    .do = Usa un’altra rete.
    .may-be = Al posto del server risponde qualcos’altro.
cause-certificateUntrusted-known =
    .title = Qualcosa si è messo in mezzo tra qui e { $host }: non accedere qui
    .what =
        { $issuer ->
            [none] Il certificato mostrato non è stato rilasciato da un’autorità che questo computer conosce.
           *[other] Il certificato mostrato è stato rilasciato da “{ $issuer }”, che questo computer non conosce. Forse si è messo in mezzo un antivirus o la rete di un’azienda.
        } La tua password non è stata inviata.{ $address ->
            [none] { "" }
           *[other] { " " }Questa rete dice che { $host } è { $address }, che non è l’indirizzo di nessun server pubblico: forse si è messo in mezzo un filtro o una pagina di accesso.
        }
    .do = Usa un’altra rete. Se qui un programma di sicurezza controlla la posta, impostalo in modo che non tocchi le connessioni di posta.
    .may-be = Qualcosa si è messo in mezzo tra qui e il server.
cause-portBlocked-known =
    .title = Da qui non passa niente fino a { $host }
    .what = L’altro server di posta si raggiunge, ma da questo non torna nemmeno un byte sulla porta { $port }. Molte reti di alberghi, scuole e uffici chiudono questa porta. Il problema non è la tua password.
    .do = Usa un’altra rete, per esempio l’hotspot di un telefono, o chiedi a chi gestisce questa di aprire la porta.
    .may-be = Questa rete blocca la porta.
seen-at-resolver = A chi si chiedono i nomi: { $end }, { $ms } ms
seen-where-it-was = { $host }:{ $port }, dov’era il server l’ultima volta: { $end }, { $ms } ms
network-compared =
    { $change ->
        [issuerChanged] Il { $date }, quando la posta ha funzionato l’ultima volta, i certificati erano rilasciati da qualcun altro.
        [startTlsGone] Il { $date }, quando la posta ha funzionato l’ultima volta, il server proponeva di passare alla crittografia.
        [clockJumped] Da quando la posta ha funzionato l’ultima volta, il { $date }, l’orologio di questo computer è cambiato.
        [tunnelAppeared] Il { $date }, quando la posta ha funzionato l’ultima volta, non c’era in mezzo nessuna VPN.
        [tunnelGone] Il { $date }, quando la posta ha funzionato l’ultima volta, passava da una VPN.
        [portLost] Il { $date }, quando la posta ha funzionato l’ultima volta, la porta { $detail } rispondeva.
        [addressesMoved] Il { $date }, quando la posta ha funzionato l’ultima volta, il server aveva un altro indirizzo.
        [proxyAppeared] Il { $date }, quando la posta ha funzionato l’ultima volta, non era impostato nessun proxy.
        [familyLost] Il { $date }, quando la posta ha funzionato l’ultima volta, la rete aveva { $detail }.
        [slower] Il { $date }, quando la posta ha funzionato l’ultima volta, il server rispondeva prima.
        [resolverChanged] Il { $date }, quando la posta ha funzionato l’ultima volta, i nomi si cercavano altrove.
        [sameNetwork] La posta ha funzionato l’ultima volta in questa stessa rete, il { $date }.
       *[anotherNetwork] La posta ha funzionato l’ultima volta in un’altra rete, il { $date }.
    }
network-report = Resoconto di Mail Setup { $version } ({ $system }) su questa rete, { $day }
