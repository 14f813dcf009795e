### Italian: words of the wizard, for the window and for the terminal alike.

app-name = Mail Setup

## Welcome

welcome =
    .heading = Di che cosa ha bisogno la tua posta?
    .lead = Scegli quello che fa al caso tuo. Su questo computer non cambia niente finché non lo dici tu.
intent-setUp =
    .title = Configura una password per le app
    .what = Creane una, verificala, conservala al sicuro e cancella quelle vecchie.
intent-revoked =
    .title = La mia password per le app è stata revocata
    .what = Creane una nuova. Prende il posto di quella vecchia nel portachiavi; per gli altri programmi sono indicati i passaggi.
intent-verify =
    .title = Verifica che tutto funzioni ancora
    .what = Prova qui la password memorizzata. Se non va, scopri perché.
intent-practise =
    .title = Esercitati con un account fittizio
    .what = Fai tutto il percorso senza rischi. Sei tu a scegliere che cosa va storto.
known-accounts =
    .title = Configurati su questo computer
    .last-good = ha funzionato il { $date }
    .never = non ancora verificato
account-state =
    .refused = rifiutato dal { $date }
    .refused-smtp = posta in uscita rifiutata dal { $date }
    .refused-imap = posta in arrivo rifiutata dal { $date }
    .refused-last = rifiutato all’ultima verifica, il { $date }
    .refused-last-smtp = posta in uscita rifiutata all’ultima verifica, il { $date }
    .refused-last-imap = posta in arrivo rifiutata all’ultima verifica, il { $date }
    .unreached = non è stato possibile verificarlo dal { $date }
    .unreached-smtp = non è stato possibile verificare la posta in uscita dal { $date }
    .unreached-imap = non è stato possibile verificare la posta in arrivo dal { $date }
    .unreached-network = non è stato possibile verificarlo dal { $date }, forse per via della rete
    .unreached-smtp-network = non è stato possibile verificare la posta in uscita dal { $date }, forse per via della rete
    .unreached-imap-network = non è stato possibile verificare la posta in arrivo dal { $date }, forse per via della rete
    .stale = non verificato dal { $date }
    .not-stored = nel portachiavi non c’è una password per i suoi server
    .running = verifica in corso
    .mend = Sistema
    .check = Verifica
    .check-all = Verifica tutti gli account
accounts-checked = { $done } di { $all } account verificati
accounts-right =
    { $right ->
        [0] Nessuno di { $all } account è a posto.
        [one] { $right } di { $all } account è a posto.
       *[other] { $right } di { $all } account sono a posto.
    }{ $paused ->
        [0] {""}
        [one] {" "}{ $paused } non è stato verificato, per via di una pausa.
       *[other] {" "}{ $paused } non sono stati verificati, per via di una pausa.
    }
watch =
    .title = Verifica ogni giorno
    .off = La password memorizzata si può provare una volta al giorno e dopo un cambio di rete. Se viene rifiutata appare una notifica, che non nomina l’account. Nel frattempo non gira nulla.
    .on = Le password memorizzate vengono provate una volta al giorno, e dopo un cambio di rete dove questo sistema lo segnala. Se una viene rifiutata appare una notifica.
    .next-sign-in = Le password memorizzate vengono provate una volta al giorno e dopo un cambio di rete, dal tuo prossimo accesso a questo computer.
    .not-changed = L’utilità di pianificazione di questo computer non ha accettato la modifica. Riprova dopo un nuovo accesso.
    .misplaced = L’utilità di pianificazione non può avviare questo programma ogni giorno da dove si trova: quella cartella non è permanente, o il suo nome contiene caratteri che un’utilità di pianificazione non accetta. Installa il programma, o spostalo in una cartella permanente (su un Mac “Applicazioni”), e avvialo da lì.
    .enable = Verifica ogni giorno
    .disable = Non verificare più
watch-notice =
    .title = La tua posta ha bisogno di te
    .one = Un account di posta viene rifiutato dal suo server. Premi per vedere perché e sistemarlo, oppure avvia “mail-setup”.
    .one-smtp = La posta in uscita di un account viene rifiutata dal suo server. Premi per vedere perché e sistemarlo, oppure avvia “mail-setup”.
    .one-imap = La posta in arrivo di un account viene rifiutata dal suo server. Premi per vedere perché e sistemarlo, oppure avvia “mail-setup”.
    .named = { $address } viene rifiutato dal suo server. Premi per vedere perché e sistemarlo, oppure avvia “mail-setup”.
    .named-smtp = { $address }: il server rifiuta la posta in uscita. Premi per vedere perché e sistemarlo, oppure avvia “mail-setup”.
    .named-imap = { $address }: il server rifiuta la posta in arrivo. Premi per vedere perché e sistemarlo, oppure avvia “mail-setup”.
    .several = { $count ->
        [one] { $count } account di posta viene rifiutato dal suo server. Premi per vedere perché e sistemarlo, oppure avvia “mail-setup”.
       *[other] { $count } account di posta vengono rifiutati dai loro server. Premi per vedere perché e sistemarli, oppure avvia “mail-setup”.
    }
    .open = Sistema
backup =
    .title = Vecchie password che si possono ripristinare
    .what = { $count ->
        [one] { $count } voce di { $address }, modificata il { $date }
       *[other] { $count } voci di { $address }, modificate il { $date }
    }
    .until = nel backup fino al { $until }
    .restore = Ripristina
    .discard = Elimina
    .discard-title = Eliminare questo backup?
    .discard-what = Quello che contiene va allora perso per sempre e non si può più ripristinare. Fallo solo quando la tua posta funziona.
    .discard-confirm = Elimina per sempre
    .keep = Conserva
recovered = { $count ->
        [one] L’ultima volta la procedura guidata si è interrotta mentre modificava vecchie voci. Tutto è stato rimesso a posto: niente è andato perso.
       *[other] La procedura guidata si è interrotta { $count } volte mentre modificava vecchie voci. Tutto è stato rimesso a posto: niente è andato perso.
    }
unlocking = Richiesta di apertura al portachiavi…
discard-running = Eliminazione del backup…
discard-done = Il backup è stato eliminato per sempre.
undo-restoring = Ripristino delle vecchie password…
undo-restored = { $count ->
        [0] Non è stato ripristinato niente.
        [one] { $count } voce è di nuovo dov’era.
       *[other] { $count } voci sono di nuovo dov’erano.
    }
undo-kept = { $count ->
        [one] Non è stato possibile ripristinare { $count } voce. Resta nel backup.
       *[other] Non è stato possibile ripristinare { $count } voci. Restano nel backup.
    }

## Practice

choosePractice =
    .heading = Esercitati con un account fittizio
    .lead = Un provider di posta che esiste solo su questo computer sta al gioco. Scegli come va la sua storia.
    .lead-starting = Il provider fittizio si sta avviando.
practice =
    .mood = Esercitazione: { $mood }
pretend =
    .title = La pagina del provider fittizio
    .what = Un provider vero mostrerebbe questo nel browser. Copia da qui la password per le app.
    .app-password = La tua password per le app
    .account-password = La password dell’account, per vedere che cosa succede se viene usata per errore
practice-starting = Avvio del provider fittizio…
practice-failed = Non è stato possibile avviare il provider fittizio su questo computer. Prova ancora una volta; se non va nemmeno così, riavvia il computer.
mood-allWell =
    .title = Tutto va bene
    .what = La password per le app funziona ovunque.
mood-needsAppPassword =
    .title = La password abituale viene rifiutata
    .what = La password dell’account non basta. Una password per le app funziona.
mood-wrongPassword =
    .title = La password non è quella giusta
    .what = Viene rifiutata ogni password.
mood-webLoginRequired =
    .title = Il provider vuole prima vederti
    .what = L’accesso è trattenuto finché non viene confermato in un browser.
mood-imapOff =
    .title = La lettura della posta è disattivata
    .what = L’invio funziona. L’accesso dei programmi di posta (IMAP) è disattivato.
mood-tooManyAttempts =
    .title = Troppi tentativi
    .what = Il provider rimanda per un po’ ogni accesso.
mood-revokedMidway =
    .title = Revocata a metà strada
    .what = L’invio funziona, poi la password viene revocata.
mood-busy =
    .title = Il provider è occupato
    .what = Entrambi i server chiedono di tornare più tardi.
mood-slow =
    .title = Una connessione lenta
    .what = Funziona tutto, ma ogni risposta si prende il suo tempo.
mood-silent =
    .title = Silenzio
    .what = I server rispondono alla chiamata e non dicono mai una parola.
mood-hangsUp =
    .title = Interrotta
    .what = La connessione finisce a metà dell’accesso.
mood-smtpBlocked =
    .title = Qui l’invio è bloccato
    .what = Per la posta in uscita non risponde niente. La posta in arrivo funziona.
mood-captivePortal =
    .title = La pagina di accesso dell’albergo
    .what = La rete risponde al posto dei server di posta.
mood-startTlsStripped =
    .title = Qualcuno toglie la crittografia
    .what = Il server dovrebbe offrire la crittografia, e non lo fa.
mood-expiredCertificate =
    .title = Un certificato scaduto
    .what = La prova di identità del server non è più valida.
mood-wrongName =
    .title = Un certificato per un altro nome
    .what = Il server dimostra di essere qualcun altro.

## Steps of the journey

step-address = Il tuo indirizzo
step-appPassword = Password per le app
step-outgoing = Posta in uscita
step-incoming = Posta in arrivo
step-keep = Conservala al sicuro
step-oldItems = Vecchie password
step-handOver = Il tuo programma di posta
step-testMessage = Un messaggio a te

## Which account

chooseAccount =
    .heading = Quale account?
    .lead-revoked = Scegli l’account la cui password per le app è stata revocata.
    .lead-verify = Scegli l’account da verificare. Viene provata la sua password memorizzata; non viene modificato niente.
    .other = Un altro account
    .known = { $account }
    .known-what = { $name }: { $last }
    .other-what = Scrivi il suo indirizzo.

address =
    .heading = Il tuo indirizzo email
    .lead = Da questo si ricavano i server e la strada per una password per le app.
    .label = Indirizzo email
    .primary = Usa questo indirizzo
address-problem-empty = Scrivi prima il tuo indirizzo email.
address-problem-noAt = Non contiene una @. Un indirizzo email ha la forma anna@example.org.
address-problem-noName = Manca il tuo nome prima della @.
address-problem-domain = Dopo la @ manca qualcosa o c’è un errore di battitura: questa parte ha la forma gmail.com o anna-design.com.
address-problem-character = Un indirizzo email non può contenere “{ $character }” in quel punto.
address-problem-space = Contiene uno spazio. Un indirizzo email non ne ha.
address-problem-unseen = Contiene un carattere che non si vede. Scrivi l’indirizzo a mano.
address-problem-tooLong = È troppo lungo per un indirizzo email.
address-meant = Intendevi { $meant }? Allora torna indietro e correggi l’indirizzo.

found-by =
    .table = Conosciuto per questo provider.
    .mx = Conosciuto per il provider che riceve la posta del dominio.
    .pacc = Il dominio lo indica per i programmi di posta.
    .autoconfig = Il provider lo indica per i programmi di posta.
    .ispdb = Nella raccolta di provider di Thunderbird.
    .srv = Lo indica il DNS del dominio.
    .guess = Il nome abituale; risponde, con un certificato a suo nome.
looked-in =
    .table = Provider conosciuti
    .mx = Chi riceve la posta
    .pacc = Quello che pubblica il dominio
    .autoconfig = Il file del provider
    .ispdb = La raccolta di Thunderbird
    .srv = Nomi nel DNS
    .guess = Nomi abituali
looked-in-receiver =
    .autoconfig = Il file di chi riceve la posta
    .ispdb = La raccolta di Thunderbird, per chi riceve la posta
looked =
    .found = trovato
    .noPasswords = non vengono accettate password
    .nothing = lì non c’è niente
    .noSuchDomain = dominio inesistente
    .unusable = niente di utilizzabile con una password tramite TLS
    .timedOut = nessuna risposta in tempo
    .unreachable = non è stato possibile chiedere
    .refused = lì nessuno ascolta
    .certificate = un certificato di cui non ci si può fidare
    .redirected = porta altrove
    .tooLarge = una risposta troppo grande
    .malformed = una risposta che non si può leggere
    .wrongDigest = non quello per cui garantisce il dominio
    .notNeeded = non più necessario

findServers =
    .heading = Ricerca dei server di posta
    .lead = Si chiede solo di { $domain }; il tuo indirizzo resta su questo computer. Ci vogliono al massimo { $seconds } secondi.
    .lead-address = Il tuo indirizzo intero va solo a { $place }, come hai permesso; agli altri si chiede di { $domain }.
    .running = Ricerca…
    .looked = Dove si è cercato
    .by-hand = Scrivi i server a mano
autoconfig-address =
    .off = Alcuni provider indicano i loro server solo a chi chiede con l’indirizzo intero. Se lo permetti, il tuo va a { $place } e a nessun altro, crittografato. Vale anche per le prossime ricerche, finché non cambi idea.
    .on = Il tuo indirizzo intero va a { $place } e a nessun altro, crittografato, come hai permesso.
    .not-kept = Questa scelta non si è potuta salvare: vale finché il programma resta aperto.
    .tell = Cerca ancora con l’indirizzo intero
    .keep = Cerca ancora solo con il dominio

servers =
    .heading = I server di posta
    .lead-mx = { $found } riceve la posta di { $domain }, quindi sono inseriti i suoi server. È il tuo provider?
    .lead-autoconfig = Il tuo provider indica questi server per i programmi di posta. È il tuo provider?
    .lead-ispdb = La raccolta di Thunderbird ha questi server per { $domain }. È il tuo provider?
    .lead-srv = Il DNS di { $domain } indica questi server. È il tuo provider?
    .lead-guess = Questi server hanno i nomi abituali; rispondono, con certificati a loro nome. È il tuo provider?
    .lead-unconfirmed = Solo il DNS di { $domain } indica questi server, e questo può essere falsificato. Usali solo se sai che sono quelli del tuo provider.
    .lead-imap-alone = È stato trovato un server solo per la posta in arrivo; quello inserito per la posta in uscita è un’ipotesi. La guida del tuo provider lo elenca sotto “SMTP”.
    .lead-smtp-alone = È stato trovato un server solo per la posta in uscita; quello inserito per la posta in arrivo è un’ipotesi. La guida del tuo provider lo elenca sotto “IMAP”.
    .lead-no-domain = Il dominio { $domain } non esiste: cerca un errore di battitura nell’indirizzo. Quello che è inserito è un’ipotesi.
    .lead-offline = Non è stato possibile chiedere a nessuno: questo computer sembra offline. Quello che è inserito è un’ipotesi.
    .lead = Per questo indirizzo non sono conosciuti; quello che è inserito è un’ipotesi. La guida del tuo provider li elenca sotto “IMAP” e “SMTP”.
    .lead-filtered = { $found } filtra la posta di { $domain } prima che arrivi, quindi da qui non si vede chi la conserva. Quello che è scritto è un’ipotesi: chiedi i server (“IMAP” e “SMTP”) a chi si occupa di { $domain }.
    .lead-known = Correggi quello che è diverso da ciò che dice la guida del tuo provider.
    .lead-named = Il certificato è per { $suggested }, quindi è inserito quel nome. Usalo solo se appartiene al tuo provider o al tuo servizio di hosting.
    .edit = Correggi i server
    .primary = Usa questi server
    .smtp = Posta in uscita (SMTP)
    .imap = Posta in arrivo (IMAP)
    .host = Server
    .port = Porta
    .security = Crittografia
    .user = Nome utente
    .user-hint = Lascialo vuoto se è il tuo indirizzo intero.
    .own-password = La posta in uscita ha una password propria
    .same-password = Una sola password per entrambe
outgoing-ownPassword = La posta in uscita ha una password propria. Vengono chieste entrambe, e ognuna viene provata con il suo server.
outgoing-otherServer = La posta in uscita passa da un altro server, con un nome utente e una password propri. Vengono chieste entrambe le password, e ognuna viene provata con il suo server.
security-tls = dall’inizio (TLS)
security-starttls = dopo il saluto (STARTTLS)
server-problem-host = Questo non è il nome di un server. Un nome ha la forma mail.example.org.
server-problem-port = Una porta è un numero da 1 a 65535.
server-problem-user = Questo non può essere un nome utente. Controlla se contiene caratteri estranei.

outgoingServer =
    .heading = Invia da un altro server
    .lead = La posta in arrivo resta dov’è. Solo quello che invii prende un’altra strada: per esempio il server del tuo accesso a internet, o di un’altra casella che hai.
    .lead-found = Questa è la rete di { $access }, e il suo server di posta da qui risponde: è già inserito. Ti serve una casella lì, con la sua password. La posta in arrivo resta dov’è.
    .primary = Invia da questo server
    .providers = Torna a inviare da { $provider }
    .limits = Prima di scegliere questa strada
    .limit-sender = Molti di questi server accettano come mittente solo i propri indirizzi. Un messaggio a te mostra se il tuo accetta { $address }.
    .limit-place = Alcuni rispondono solo nella propria rete: a casa, e non fuori.
    .limit-mailbox = Il nome utente e la password sono quelli della tua casella lì, non quelli di { $provider }.
    .user-hint = Il nome della tua casella su quel server.
use-other-server = Invia da un altro server
use-access = Invia dal server di { $access } ({ $server })

ownAddress =
    .heading = Il tuo indirizzo che finisce in @{ $own }
    .lead = { $provider } consegna la posta di { $domain }, ma l’accesso è possibile solo con i suoi indirizzi. Il tuo l’hai avuto insieme all’account e finisce in @{ $own }.
    .label = Indirizzo per l’accesso
    .keep = Accedi comunque come { $address }
    .primary = Accedi con questo indirizzo
own-address-apple = Su iPhone, iPad o Mac si trova nelle impostazioni: il tuo nome, poi “iCloud”, poi “Mail”.
own-address-problem-empty = Scrivi prima l’indirizzo che finisce in @{ $own }.
own-address-problem-notAnAddress = Questo non è un indirizzo email. Il tuo ha la forma anna@{ $own }.
own-address-problem-elsewhere = Questo non è un indirizzo di { $provider }. Il tuo finisce in @{ $own }.

certificate =
    .heading = Il certificato del programma su questo computer
    .lead = Scegli il file che il programma ha esportato. Sarà ritenuto attendibile esattamente questo certificato, per i suoi server su questo computer e per nient’altro.
    .lead-again = Scegli il nuovo file del programma: prende il posto di quello scelto prima. Sarà ritenuto attendibile esattamente questo certificato, su questo computer e per nient’altro.
    .primary = Usa questo certificato
    .file = File del certificato
    .file-hint = Di solito finisce in .pem, .crt o .cer.
    .servers = È per
    .before = Scelto prima: { $fingerprint }… (SHA-256)
certificate-problem-empty = Scegli prima il file.
certificate-problem-tooLong = Questo file è troppo lungo per un certificato. Scegli quello che il programma ha esportato.
certificate-problem-privateKey = Questa è una chiave privata. Scegli il certificato che le sta accanto, per esempio cert.pem. Della chiave non è stato conservato niente.
certificate-problem-keystore = Questo è un keystore, che contiene anche la chiave privata. Esporta da lì solo il certificato, e scegli quel file.
certificate-problem-several = In questo file c’è più di un certificato. Scegli un file con quello del programma e nessun altro.
certificate-problem-notACertificate = Questo non è un certificato. Scegli il file che il programma ha esportato.
certificate-problem-expired = Questo certificato è scaduto. Fanne creare uno nuovo al programma, e scegli quello.
certificate-problem-notYetValid = Questo certificato non è ancora valido. Se l’orologio di questo computer è sbagliato, regolalo.
certificate-chosen = Per { $host } vale il certificato che hai scelto: { $fingerprint }… (SHA-256)

## Whether a password can work at all: one question at a time

canItWork =
    .place = Domanda { $at } di { $of }
    .skip = Continua senza queste domande
    .done = Fatto
    .anyway = Continua lo stesso
    .copy = Copia questo testo
can-twoStep =
    .question = È attiva la verifica in due passaggi?
    .why = { $owner } crea password per le app solo per gli account che ce l’hanno.
    .yes = Sì, chiede un secondo passaggio
    .no = No, basta una password
    .title = Prima serve la verifica in due passaggi
    .what = Senza, { $owner } non ha una pagina per le password per le app.
    .do = Attivala nelle impostazioni di sicurezza del tuo account { $owner }, poi continua qui.
can-securityKeysOnly =
    .question = Il tuo unico secondo passaggio è un token di sicurezza?
    .why = Solo con token di sicurezza, { $owner } non offre password per le app.
    .yes = Sì, solo token di sicurezza
    .no = No, anche un telefono o un’app
    .title = Solo con token di sicurezza non si ha una password per le app
    .what = { $owner } nasconde la sua pagina per le password per le app finché un token è l’unico secondo passaggio.
    .do = Aggiungi un telefono o un’app per i codici come altro secondo passaggio, poi continua qui. Oppure mantieni solo i token, e usa un programma di posta che apre la pagina di accesso di { $owner }, come Thunderbird, Evolution o Apple Mail: non ha bisogno di una password per le app.
can-advancedProtection =
    .question = L’account è nel programma di protezione avanzata?
    .why = È per persone che subiscono attacchi veri, e vi avresti aderito tu.
    .yes = Sì
    .no = No
    .title = La protezione avanzata non consente password per le app
    .what = Il programma esclude del tutto le password di questo tipo.
    .do = Per questa posta usa la pagina o l’app di { $owner }. Oppure prova un programma di posta che apre la pagina di accesso di { $owner }: { $owner } ne fa entrare alcuni.
can-workAccount =
    .question = Questo account è gestito da un’azienda, una scuola o un’associazione?
    .why = È chi gestisce { $domain } a decidere se i programmi di posta possono entrare.
    .yes = Sì, lo gestisce qualcun altro
    .no = No, lo gestisco io
    .title = Decide la tua organizzazione
    .what = Se il suo amministratore non consente IMAP o le password per le app, niente di quello che si scrive qui può funzionare.
    .do = Chiedi con il testo qui sotto. Se entrambi sono consentiti, continua. Se no, spesso è comunque consentito un programma di posta che apre la pagina di accesso di { $owner }, come Thunderbird, Evolution o Apple Mail.
can-letter =
    Buongiorno,
    vorrei leggere la mia posta ({ $address }) in un programma di posta, tramite IMAP e SMTP. Potete dirmi se per il mio account è consentito quanto segue?
    1. L’accesso IMAP, per programmi di posta di ogni tipo
    2. La verifica in due passaggi, necessaria per le password per le app
    3. Le password per le app
    Se no: quale programma di posta posso usare, e può accedere tramite la pagina di { $owner } (OAuth)?
    Grazie mille.
can-supervised =
    .question = È l’account di un minore, o supervisionato da un genitore?
    .why = Può darsi che ad account così non vengano offerte password per le app.
    .yes = Sì
    .no = No
    .title = Un account supervisionato può non avere password per le app
    .what = Che cosa può fare lo decidono il genitore che lo supervisiona e { $owner }.
    .do = Chiedi a quel genitore di guardare se le password per le app sono offerte. Se no, usa la pagina o l’app di { $owner }, o un programma di posta che apre la pagina di accesso di { $owner }.
can-plan =
    .question = Il tuo abbonamento fa entrare i programmi di posta?
    .why = { $key ->
        [fastmail] L’abbonamento Basic di Fastmail non ha password per le app; gli altri sì.
        [mailcom] Con mail.com i programmi di posta entrano solo con Premium.
        [proton] Proton Mail Bridge, che serve ai programmi di posta, è compreso negli abbonamenti a pagamento.
       *[none] { $provider } fa entrare i programmi di posta solo con alcuni dei suoi abbonamenti.
    }
    .yes = Sì
    .no = No
    .title = Questo abbonamento non fa entrare i programmi di posta
    .what = Nessuna password può cambiarlo.
    .do = Leggi questa posta sulla pagina di { $provider } o nella sua app. Oppure passa a un abbonamento che fa entrare i programmi di posta, poi torna qui.
can-usualBrowser =
    .question = Usi { $provider } nel tuo browser da qualche giorno?
    .why = { $owner } crea password per le app solo in un browser che conosce da diversi giorni, e non in una finestra privata.
    .yes = Sì, nel browser abituale di questo computer
    .no = No, non da molto
    .title = { $owner } deve prima conoscere il browser
    .what = La sua assistenza clienti non può fare un’eccezione.
    .do = Se quello abituale è un altro browser o computer, crea lì la password per le app, poi continua qui. Altrimenti leggi la tua posta per qualche giorno nello stesso browser, e torna. Fino ad allora un programma di posta che apre la pagina di accesso di { $owner }, come Thunderbird, non ha bisogno di una password per le app.
can-newAccount =
    .question = L’account è stato aperto negli ultimi giorni?
    .why = Un nuovo account non è ancora conosciuto in nessun browser, quindi può darsi che le password per le app non gli vengano offerte.
    .yes = Sì, è nuovo
    .no = No, è meno recente
    .title = Un nuovo account deve aspettare
    .what = Può darsi che { $owner } offra password per le app solo dopo qualche giorno.
    .do = Leggi la tua posta per qualche giorno nello stesso browser, e torna. Fino ad allora un programma di posta che apre la pagina di accesso di { $owner }, come Thunderbird, non ha bisogno di una password per le app.
can-imapSwitch =
    .question = È attivo l’accesso dei programmi di posta (IMAP)?
    .why = Su { $provider } c’è un’opzione a parte. Finché è disattivata, viene rifiutata ogni password.
    .yes = Sì, è attivo
    .no = No, o non ho mai guardato
    .title = Attiva prima IMAP
    .what = Si trova nelle impostazioni della posta, sulla pagina web di { $provider }.
    .do = Cerca lì “IMAP”, “POP3/IMAP” o “programmi di posta”, e attivalo. Poi continua qui.
can-smtpSwitch =
    .question = È attivo l’invio dai programmi di posta?
    .why = { $provider } ha un’opzione per questo (“SMTP authentifié”). Finché è disattivata, il server della posta in uscita rifiuta ogni password.
    .yes = Sì, è attivo
    .no = No, o non ho mai guardato
    .title = Attiva prima l’invio
    .what = Si attiva per ciascun indirizzo, sulla pagina web di { $provider }.
    .do = Cerca lì “SMTP authentifié”, e attivalo. Poi continua qui.
can-whichPassword =
    .question = Accedi a { $owner } con un secondo passaggio, per esempio un codice?
    .why = Da questo dipende quale password serve ai programmi di posta: con un secondo passaggio una password per le app, senza la password con cui accedi.
    .yes = Sì, con un secondo passaggio
    .no = No, con la sola password
    .title = Forse non hai un secondo passaggio
    .do = Senza, { $owner } non crea password per le app. I programmi di posta usano allora la password con cui accedi.
use-account-password = Accedo con la sola password

## Making the app password

appPassword =
    .heading = Crea una password per le app
    .lead = { $owner } dà ai programmi di posta una password tutta loro. La crei sulla pagina di { $owner }, e lì puoi ritirarla in qualsiasi momento.
    .lead-revoked = Creane una nuova. Prende il posto di quella vecchia nel portachiavi; per gli altri programmi sono indicati i passaggi.
    .lead-elsewhere = Il tuo indirizzo è di { $provider }, ma i server che hai scritto no. Se hanno password proprie, creane una là e torna con quella.
    .lead-unknown = Non si sa se { $owner } ha password per le app, che servono solo ai programmi di posta. Se la sua pagina ne offre una, creala lì. Altrimenti usa la password della tua casella.
    .lead-practice = In questa esercitazione la pagina del provider viene mostrata qui. Una vera si apre nel tuo browser.
    .primary = Ho la password per le app
    .name = Posta su { $computer }
    .name-any = Posta sul mio computer
    .name-label = Un nome da darle, per riconoscerla dopo
    .shape-label = Come si presenta
page-appPasswords = Apri le password per le app di { $owner }
page-twoStep = Apri la verifica in due passaggi
page-help = Leggi la guida di { $owner }
page-webLogin = Conferma l’accesso su { $owner }
page-mailSettings = Apri le impostazioni della posta di { $provider }
opened-opening = Richiesta al browser di aprire la pagina…
opened-opened = La pagina è aperta nel tuo browser. Torna qui con la password per le app.
opened-other = La pagina è aperta nel tuo browser. Poi torna qui.
opened-failed = Non è stato possibile aprire un browser. Apri tu questo indirizzo, su qualsiasi dispositivo:
app-password-step-generic = Sulla pagina web di { $owner } apri le impostazioni di sicurezza del tuo account e cerca “Password per le app” o “Password specifiche per le app”, oppure una password per i programmi di posta.
app-password-step-ownPath = Sulle pagine di { $owner } scegli uno dopo l’altro: { $ownPath }. Se la pagina è in un’altra lingua, i nomi possono essere diversi.
app-password-step-signIn = Se te lo chiede, accedi a { $owner } con la tua password abituale.
app-password-step-twoStep = Se la pagina dice che le password per le app non sono disponibili, attiva la verifica in due passaggi e torna.
app-password-step-usualBrowser = Usa il browser in cui leggi di solito { $provider }. Può darsi che in altri le password per le app non vengano offerte.
app-password-step-externalConnections = Trova “External connections” (connessioni esterne), e lì “Create app password” (crea password per le app).
app-password-step-appSpecific = Scegli “Accesso e sicurezza”, poi “Password specifiche per le app”.
app-password-step-mailScope = Se chiede a che cosa serve la password, scegli la posta, sia la lettura (IMAP) sia l’invio (SMTP).
app-password-step-switchOnImap = Nelle impostazioni della posta attiva l’accesso dei programmi di posta (IMAP).
app-password-step-nameIt = Dalle un nome che riconoscerai, per esempio “Posta sul mio portatile”.
app-password-step-copyOnce = Copia la password. Viene mostrata una volta sola, quindi lascia aperta la pagina finché qui non hai finito.
app-password-step-bridgeStart = Avvia Proton Mail Bridge su questo computer e fai l’accesso. È compreso negli abbonamenti a pagamento di Proton.
app-password-step-bridgeDetails = Scegli lì il tuo account, poi “Mailbox details”: mostra la password per i programmi di posta.
app-password-step-copyAgain = Copia la password. Puoi rivederla lì in qualsiasi momento.
app-password-step-purelymailUser = Sulle pagine dell’account di Purelymail (non la webmail) scegli “User”, il tuo indirizzo, poi “App Passwords” e “Add New”.
app-password-step-seznamPassword = In “Two-Factor Authentication” trova “Application Password” e scegli “Set”. Questa password la scegli tu; non deve essere quella con cui accedi.
app-password-step-tonlinePassword = Nelle impostazioni email scegli “Passwörter”, poi “Passwort für E-Mail-Programme”. Questa password la scegli tu; quella della pagina web qui non funziona.
app-password-step-pretendPage = Guarda la pagina fittizia qui sotto. Una vera sarebbe nel tuo browser.
drawing =
    .page = In “{ $page }”: { $parts }.
    .entry = cerca “{ $words }”
    .press = premi “{ $words }”
    .choose = scegli “{ $words }”
    .switch = attiva “{ $words }”
    .name = scrivi il nome “{ $name }”
    .name-in = in “{ $words }” scrivi il nome “{ $name }”
    .own = in “{ $words }” scrivi una password scelta da te
    .password = copia la password per le app

notOffered =
    .heading = Se { $owner } non offre password per le app
    .lead = Ci sono alcuni motivi abituali. Questi sono i più probabili per { $provider }, con che cosa fare per ognuno.
    .offer = La pagina non ne offre, o dice che non sono disponibili
    .again = Cercala ancora una volta
    .any = Può darsi che sia in un altro posto
    .any-do = Cerca “Password per le app” o “Password per le applicazioni” nelle impostazioni di sicurezza e in quelle della posta del tuo account. Può anche darsi che { $owner } le abbia spostate: la sua guida dice dove sono.

appleMail =
    .heading = È per Apple Mail? Allora non ti serve una password per le app
    .lead = macOS accede a { $owner } da solo. Aggiungi di nuovo l’account in Account Internet, e accedi sulla pagina di { $owner }. Solo gli altri programmi hanno bisogno di una password per le app.
    .open = Apri Account Internet
    .other = È per un altro programma
    .steps = Che cosa fare lì
apple-mail-step-removeOld = Se nell’elenco c’è { $address }, selezionalo e lì elimina l’account. La posta vera e propria resta presso { $owner }.
apple-mail-step-addOwner = Scegli “Aggiungi account”, poi “{ $owner }”. “Altro account Mail” è quello che chiede una password per le app.
apple-mail-step-signIn = Accedi sulla pagina di { $owner } come sempre, e lascia attivo “Mail”.
apple-mail-step-sendOne = Apri Mail e invia un messaggio a te. Se arriva, va tutto bene.

otherWay =
    .heading = Un programma che accede sulla pagina di { $owner }
    .lead-refused = { $provider } non accetta nessuna password dai programmi di posta, nemmeno una password per le app. Questi programmi aprono invece la pagina di accesso di { $owner }, e così funziona.
    .lead-refused-unknown = { $provider } non accetta nessuna password dai programmi di posta, nemmeno una password per le app. Entrano solo i programmi che aprono la pagina di accesso di { $owner }. Quali sono, lo dice la sua guida.
    .lead = Questi programmi aprono la pagina di accesso di { $owner }. Nessuno di loro ha bisogno di una password per le app.
    .steps = Che cosa fare nel programma
    .here = Su questo computer
    .others = Funzionano allo stesso modo: { $names }.
    .offer = Mostra i programmi che non hanno bisogno di una password per le app
other-way-step-open = Apri il programma e aggiungi lì un account di posta.
other-way-step-type = Scrivi { $address } come indirizzo, e nessuna password.
other-way-step-signIn = Si apre la pagina di { $owner }. Accedi lì come sempre, e permetti al programma di leggere la tua posta.

## Proving it

unused-missing = Nel portachiavi manca la password per la posta in uscita o per quella in arrivo, oppure le due sono diverse. Inseriscila qui: appena entrambi i server la accettano, viene conservata.
unused-elsewhere = Il server che ha accettato la password memorizzata di { $address } è { $proven }. A { $host } non viene inviata da sola.
unused-unknown = Da nessuna parte risulta quale server ha accettato la password memorizzata di { $address }. A { $host } non viene inviata da sola.
unused-next = Se { $host } è il server giusto, inserisci la sua password. Altrimenti correggi i server.

outgoing =
    .heading = Posta in uscita
    .lead = { $kind ->
        [mailbox] Inserisci una volta la password della tua casella: { $provider } non ha password per le app. Con un servizio di hosting non è quella della tua area clienti. Viene provata prima per la posta in uscita, e subito dopo per la posta in arrivo.
        [either] Inserisci una volta la password: quella per le app se ne hai creata una, altrimenti quella della tua casella. Viene provata prima per la posta in uscita, e subito dopo per la posta in arrivo.
       *[app] Incolla una volta la password per le app. Viene provata prima con il server della posta in uscita di { $provider }, e subito dopo con quello della posta in arrivo.
    }
    .lead-two = Scrivi entrambe le password: la posta in uscita ha la sua. Ognuna viene provata con il suo server, e solo lì.
    .lead-running = Si chiede al server della posta in uscita di { $provider }. Non viene memorizzato niente finché entrambi i server non hanno detto di sì.
    .lead-held-back = La password memorizzata si può verificare quando la pausa è finita. Non è stato inviato niente.
    .lead-cancelled = La verifica è stata annullata. Non è stato modificato niente.
    .lead-refused = Il server della posta in uscita di { $provider } è stato raggiunto in modo sicuro e ha detto di no.
    .lead-later = Il server della posta in uscita di { $provider } è stato raggiunto in modo sicuro e ha detto: non adesso.
    .lead-ended = Il server della posta in uscita di { $provider } è stato raggiunto, ma lo scambio è finito senza una risposta.
    .lead-unsafe = Non è stato possibile rendere sicura la connessione con il server della posta in uscita di { $provider }. La password non gli è stata inviata.
    .lead-unreached = Da qui non è stato possibile raggiungere il server della posta in uscita di { $provider }. La password non gli è stata inviata.
    .primary = Verifica la password
    .next = Poi tocca alla posta in arrivo
incoming =
    .heading = Posta in arrivo
    .lead-running = L’invio funziona. Si chiede al server della posta in arrivo di { $provider }, con la stessa password.
    .lead-running-two = L’invio funziona. Si chiede al server della posta in arrivo, con la password per la posta in arrivo.
    .lead-cancelled = La verifica è stata annullata. Non è stato modificato niente.
    .lead-passed-two = Ogni server accetta la sua password, e la cartella Posta in arrivo si apre.
    .lead-passed = Entrambi i server di { $provider } accettano la password, e la cartella Posta in arrivo si apre.
    .lead-refused = Il server della posta in arrivo di { $provider } è stato raggiunto in modo sicuro e ha detto di no.
    .lead-later = Il server della posta in arrivo di { $provider } è stato raggiunto in modo sicuro e ha detto: non adesso.
    .lead-ended = Il server della posta in arrivo di { $provider } è stato raggiunto, ma lo scambio è finito senza una risposta.
    .lead-unsafe = Non è stato possibile rendere sicura la connessione con il server della posta in arrivo di { $provider }. La password non gli è stata inviata.
    .lead-unreached = Da qui non è stato possibile raggiungere il server della posta in arrivo di { $provider }. La password non gli è stata inviata.
    .primary-passed = Continua e conservala al sicuro
    .primary-verified = Continua
checking = Verifica…
password = Password per le app
password-mailbox = Password della tua casella
password-either = Password per le app o della tua casella
password-outgoing-ownPassword = Password per la posta in uscita
password-outgoing-otherServer = Password dell’altro server
password-incoming = Password per la posta in arrivo
password-outgoing-hint = Va soltanto a { $host }.
shape-letters = { $count } lettere, come le mostra { $owner }. Gli spazi non contano.
shape-dashedGroups = { $groups } gruppi di { $length } lettere, con i trattini in mezzo.
shape-lettersAndDigits = { $count } lettere e cifre, come le mostra { $owner }. Gli spazi non contano.
shape-any = { $kind ->
    [mailbox] Quella con cui leggi questa posta sulla pagina web.
    [either] La password per le app esattamente come la mostra { $owner }, o quella con cui leggi questa posta sulla pagina web.
   *[app] Esattamente come la mostra { $owner }.
}
secret-problem-empty = Incolla prima la password.
secret-problem-lineBreak = C’è un’interruzione di riga in mezzo. Copia solo la password.
secret-problem-tooLong = È troppo lunga per una password. Copia solo la password.
doubt-length =
    .title = { $letters ->
        [one] Qui c’è { $letters } carattere, non { $expected }
       *[other] Qui ci sono { $letters } caratteri, non { $expected }
    }
    .what = Forse ne manca una parte, o è stato copiato qualcos’altro insieme. Copiala ancora una volta dalla pagina di { $owner }.
doubt-altered =
    .title = Non è proprio come la scrive { $owner }
    .what = Sembra una password per le app con qualcosa di cambiato o di aggiunto.
doubt-accountPassword =
    .title = Questa non sembra una password per le app
    .what = Può essere la tua password abituale di { $owner }. Quella è per le pagine di { $owner }; ai programmi di posta serve una password per le app.
send-anyway = Inviala lo stesso
pause =
    .title = Una pausa, così l’account non viene bloccato
    .what = { $count ->
        [one] { $provider } chiede una pausa. Non viene inviato niente finché non è finita.
       *[other] Sono state rifiutate { $count } password di fila. { $provider } può bloccare l’account se ne seguono subito altre. Non viene inviato niente finché la pausa non è finita.
    }
pause-left = Ancora { $time }
server-said = Il server ha detto

connections-ready = I server di { $provider } rispondono, e aspettano la password.
connection-instead-smtp =
    .title = Posta in uscita: qui la porta { $port } non risponde
    .what = Questa rete non lascia passare niente verso la porta { $port } di { $host }. La porta { $other } dello stesso server risponde, ed è altrettanto sicura.
connection-instead-imap =
    .title = Posta in arrivo: qui la porta { $port } non risponde
    .what = Questa rete non lascia passare niente verso la porta { $port } di { $host }. La porta { $other } dello stesso server risponde, ed è altrettanto sicura.
use-instead = Usa la porta { $other }
connection-go-on = Non è stata inviata nessuna password. Puoi continuare: intanto la connessione viene ritentata.

result-issued = Certificato rilasciato da { $issuer }
result-chosen = Il certificato che hai scelto: { $fingerprint }… (SHA-256)
result-smtp = Posta in uscita
result-imap = Posta in arrivo
result-passed = La password è stata accettata.
result-skipped = Non provato: basta un rifiuto.

stage-smtp-resolve =
    .waiting = Trovare { $host }
    .running = Ricerca di { $host }…
    .done = { $host } è stato trovato
    .failed = { $host } non è stato trovato
stage-smtp-connect =
    .waiting = Raggiungerlo sulla porta { $port }
    .running = Contatto con { $host } sulla porta { $port }…
    .done = { $host } risponde sulla porta { $port }
    .failed = { $host } non risponde sulla porta { $port }
stage-smtp-startTls =
    .waiting = Passare alla crittografia
    .running = Passaggio alla crittografia…
    .done = Il server passa alla crittografia
    .failed = Il server non passa alla crittografia
stage-smtp-tls =
    .waiting = Rendere sicura la connessione
    .running = Messa in sicurezza della connessione…
    .done = La connessione è crittografata, ed è davvero { $host }
    .failed = Non c’è stata una connessione sicura
stage-smtp-greeting =
    .waiting = Aspettare il suo saluto
    .running = In attesa del suo saluto…
    .done = È un server per la posta in uscita
    .failed = Non ha salutato come un server per la posta in uscita
stage-smtp-capability =
    .waiting = Chiedere come si accede
    .running = Richiesta su come si accede…
    .done = Accetta una password
    .failed = Non ha detto come si accede
stage-smtp-signIn =
    .waiting = Accedere
    .running = Accesso…
    .done = Accetta la password per l’invio
    .failed = L’accesso non è riuscito
stage-smtp-handOver =
    .waiting = Consegnare il messaggio
    .running = Consegna del messaggio…
    .done = Ha accettato il messaggio
    .failed = Non ha accettato il messaggio
stage-imap-resolve =
    .waiting = Trovare { $host }
    .running = Ricerca di { $host }…
    .done = { $host } è stato trovato
    .failed = { $host } non è stato trovato
stage-imap-connect =
    .waiting = Raggiungerlo sulla porta { $port }
    .running = Contatto con { $host } sulla porta { $port }…
    .done = { $host } risponde sulla porta { $port }
    .failed = { $host } non risponde sulla porta { $port }
stage-imap-startTls =
    .waiting = Passare alla crittografia
    .running = Passaggio alla crittografia…
    .done = Il server passa alla crittografia
    .failed = Il server non passa alla crittografia
stage-imap-tls =
    .waiting = Rendere sicura la connessione
    .running = Messa in sicurezza della connessione…
    .done = La connessione è crittografata, ed è davvero { $host }
    .failed = Non c’è stata una connessione sicura
stage-imap-greeting =
    .waiting = Aspettare il suo saluto
    .running = In attesa del suo saluto…
    .done = È un server per la posta in arrivo
    .failed = Non ha salutato come un server per la posta in arrivo
stage-imap-capability =
    .waiting = Chiedere come si accede
    .running = Richiesta su come si accede…
    .done = Accetta una password
    .failed = Non ha detto come si accede
stage-imap-signIn =
    .waiting = Accedere
    .running = Accesso…
    .done = Accetta la password per la lettura
    .failed = L’accesso non è riuscito
stage-imap-followUp =
    .waiting = Aprire la cartella Posta in arrivo
    .running = Apertura della cartella Posta in arrivo…
    .done = La cartella Posta in arrivo si apre
    .failed = La cartella Posta in arrivo non si apre
stage-imap-arrival =
    .waiting = Cercare il messaggio
    .running = Ricerca del messaggio…
    .done = Il messaggio è arrivato
    .failed = Il messaggio non è stato visto

## What can be done about a failure

action-createAppPassword = Crea una password per le app
action-tryWithout = { $suspect ->
        [spaceBefore] Prova senza lo spazio
        [spaceBehind] Prova senza lo spazio
        [spacesBetweenGroups] Prova senza gli spazi
        [spacesWithin] Prova senza gli spazi
        [invisible] Prova senza quel carattere
        [quotes] Prova senza le virgolette
        [capitals] Prova in minuscolo
        [lookAlike] Prova con caratteri semplici
        [dashes] Prova come la scrive { $owner }
        [copiedAlong] Prova solo la password per le app
       *[several] Prova senza tutto questo
    }
action-enterPassword = Inserisci un’altra password
action-editAddress = Correggi l’indirizzo
action-editServers = { $name ->
        [open] Correggi il nome utente o i server
        [unlikely] Correggi il nome utente
       *[expected] Correggi i server
    }
action-tryAgain = Riprova
action-wait = Ho aspettato: riprova
action-confirmInBrowser = Conferma l’accesso su { $owner }
action-switchOnImap = Apri le impostazioni della posta di { $provider }
action-askAdministrator = Chiedi a chi si occupa del tuo account.
action-openNetworkPage = Ho fatto l’accesso alla rete: riprova
action-changeNetwork = Sono su un’altra rete: riprova
action-chooseCertificate = Scegli il file del certificato
action-startProgram = Il programma è in esecuzione: riprova
action-useNamedServer = Usa { $suggested }
action-allowInterception = Continua anche se viene letta
action-useOtherPort = Usa la porta che funziona.
action-switchOffVpn = La VPN è disattivata: riprova
action-checkClock = L’orologio è giusto: riprova
action-unlockKeychain = Sblocca il portachiavi
action-installKeychain = Il portachiavi è in funzione: riprova
action-useOauthProgram = Usa un programma di posta che apre la pagina di accesso di { $owner }, come Thunderbird, Evolution o Apple Mail.
action-readHelp = Leggi la guida di { $owner }

## Keeping it

keep =
    .heading = Conservala al sicuro
    .lead = Entrambi i server accettano la password. Affidala al tuo portachiavi.
    .lead-keeping = Il portachiavi può chiederti il permesso in una sua finestra.
    .lead-keeping-practice = Il portachiavi fittizio non chiede niente. Uno vero può chiederti il permesso in una sua finestra.
    .lead-kept = La password è nel tuo portachiavi, per la posta in uscita e per la posta in arrivo.
    .lead-kept-practice = La password è nel portachiavi fittizio, per la posta in uscita e per la posta in arrivo.
    .lead-refused = La password funziona, ma non è stato possibile conservarla.
    .lead-practice = Entrambi i server accettano la password. Nell’esercitazione va in un portachiavi fittizio, che alla fine scompare.
    .point-locked = Lì è crittografata, e si apre solo mentre la tua sessione su questo computer è aperta.
    .point-locked-practice = Il tuo portachiavi non viene toccato.
    .point-two = Ci sono due voci, una per il server della posta in uscita e una per quello della posta in arrivo di { $provider }.
    .point-read-back = Entrambe vengono rilette e confrontate prima di dirti che sono conservate.
    .point-checked = Entrambe le voci sono state rilette e sono esattamente quello che i server hanno accettato.
    .primary = Conserva nel portachiavi
    .busy = Memorizzazione, rilettura, confronto…
    .primary-keeping = Memorizzazione…
    .primary-kept = Cerca le vecchie password
    .skip = Continua senza conservarla

## Old passwords

oldItems =
    .heading = Vecchie password su questo computer
    .lead = Entrambi i server accettano quella nuova. Queste voci più vecchie possono ancora ostacolarla. Quelle che scegli ricevono la nuova o vengono cancellate, e si possono ripristinare per { $days } giorni.
    .lead-missing = Entrambi i server accettano quella nuova. Alcuni programmi ne conservano qui una più vecchia, o ne cercano una che non c’è. Le voci che scegli ricevono la nuova, o vengono cancellate; questo si può annullare per { $days } giorni.
    .open = Chiudi prima { $program }. Mentre è aperto, può rimettere la sua vecchia password.
    .lead-none = Niente ostacola: nessun altro programma conserva nel portachiavi una password per { $address }.
    .lead-scanning = Si cercano nel portachiavi altre voci di { $address }. Non viene letta nessuna password.
    .lead-unlocking = Si chiede al portachiavi di aprirsi. Rispondi nella sua finestra.
    .lead-clearing = Prima si fa il backup di ogni voce, e il backup viene riletto. Solo dopo la voce viene modificata.
    .none-how = Nel portachiavi si sono cercate voci di posta di questo account. Non è stata letta nessuna password.
    .lead-none-seen = In quello che si può vedere del portachiavi, nessun altro programma conserva una password per { $address }.
    .lead-cleared = Ecco che cosa è stato fatto. Si può annullare per { $days } giorni.
    .lead-cleared-practice = Ecco che cosa è stato fatto. Si può annullare fino alla fine dell’esercitazione.
    .lead-cleared-partly = Non è stato fatto tutto: ogni voce dice perché. Quello che è stato modificato si può annullare per { $days } giorni.
    .lead-cleared-partly-practice = Non è stato fatto tutto: ogni voce dice perché. Quello che è stato modificato si può annullare fino alla fine dell’esercitazione.
    .lead-cleared-nothing = Non è stato modificato niente: ogni voce dice perché.
    .lead-cleared-restored = Quello che era stato modificato è di nuovo com’era.
    .lead-restoring = Quello che c’era torna al suo posto, dal suo backup.
    .lead-refused = Non ha funzionato. Quello che non è stato modificato è ancora com’era.
    .lead-practice = Queste sono voci fittizie, come quelle che lasciano altri programmi. Modificale e ripristinale come vuoi.
    .busy-scanning = Ricerca…
    .busy-long = Con moltissime voci ci vogliono fino a { $seconds } secondi. Puoi continuare senza.
    .busy-unlocking = Richiesta di apertura al portachiavi…
    .busy-clearing = Backup, rilettura, modifica…
    .busy-restoring = Ripristino…
    .locked = { $count ->
        [0] Una parte del portachiavi è bloccata. Può contenere voci che non si vedono.
        [one] Una parte del portachiavi è bloccata. Almeno { $count } voce al suo interno sembra una password di posta di questo account. Sbloccala per vedere quale.
       *[other] Una parte del portachiavi è bloccata. Almeno { $count } voci al suo interno sembrano password di posta di questo account. Sbloccala per vedere quali.
    }
    .column-program = Conservata da
    .column-use = Usata per
    .column-choose = Scegli
    .column-match = Appartiene a
    .column-fate = Che cosa è stato fatto
    .store = in “{ $store }”
    .no-server = nessun server indicato
    .no-user = nessun account indicato
    .modified = ultima modifica: { $date }
    .no-date = non nota
    .primary-none = Continua con il tuo programma di posta
    .primary = { $count ->
        [one] Cancella { $count } voce
       *[other] Cancella { $count } voci
    }
    .primary-replace = { $count ->
        [one] Metti la nuova password in { $count } voce
       *[other] Metti la nuova password in { $count } voci
    }
    .primary-both = { $count ->
        [one] Aggiorna { $count } voce
       *[other] Aggiorna { $count } voci
    }
    .primary-clearing = { $count ->
        [one] Modifica di { $count } voce…
       *[other] Modifica di { $count } voci…
    }
    .primary-cleared = Continua con il tuo programma di posta
    .go-on = Continua senza
    .leave = Lasciale
    .leave-one = Lasciala
    .of = { $program }, { $server }
    .of-label = { $program }, { $label }
    .undo = Ripristina
    .undo-all = Ripristina tutto
row-next = { $row }, { $next }
named = { $name }: { $value }
use-smtp = posta in uscita
use-imap = posta in arrivo
match-exact = questo account
match-likely = forse questo account
choice-clear = viene cancellata
choice-replace = riceve la nuova password
choose-clear = Cancellala
choose-replace = Dalle la nuova password
choose-leave = Lasciala
undo-possible = si può ripristinare
undo-make = si può togliere di nuovo
undo-impossible = non si può ripristinare
fate-cleared = cancellata
fate-replaced = ha la nuova password
fate-restored = ripristinata
fate-kept = lasciata com’era
fate-stillCleared = non ripristinata; resta nel backup
fate-stillReplaced = ha la nuova password; quella vecchia resta nel backup

## The file of accounts

records-unreadable =
    .title = L’elenco degli account non si può leggere
    .what = Il file che ricorda quali account sono stati configurati qui è danneggiato. Non contiene password.
    .do = Rinomina “accounts.json” nella cartella “mail-setup-wizard”, tra i dati dei tuoi programmi, poi riprova.
records-damaged =
    .title = L’elenco degli account era danneggiato
    .what = Non è stato possibile leggere il file che ricorda quali account sono stati configurati qui. È conservato lì accanto come “{ $file }”, e l’elenco ricomincia da capo. Non contiene password.
    .do = Configura di nuovo gli account, o recupera il vecchio file da un backup.
records-later =
    .title = Un file è di una versione più recente
    .what = Una versione più recente di questo programma ha scritto il file “{ $file }”, quindi non è stato toccato.
    .do = Usa la versione più recente.
records-file =
    .title = L’elenco degli account non si può scrivere
    .what = Questo computer non ha lasciato leggere o scrivere alla procedura guidata il suo elenco di account. Non contiene password.
    .do = Controlla che il disco non sia pieno, poi riprova.

## The mail program

of-an-app = { $kind ->
    [mailbox] {""}
    [either] {""}
   *[app] {" "}per le app
}
handOver =
    .heading = Il tuo programma di posta
    .lead = Fai usare la nuova password al tuo programma di posta. Queste sono le sue impostazioni.
    .smtp = Posta in uscita (SMTP)
    .imap = Posta in arrivo (IMAP)
    .host = Server
    .port = Porta
    .security = Crittografia
    .user = Nome utente
    .password = Password
    .password-words = la password{ of-an-app }
    .copy-smtp = Copia per la posta in uscita
    .copy-imap = Copia per la posta in arrivo
    .copied-smtp = Copiata per la posta in uscita
    .copied-imap = Copiata per la posta in arrivo
    .programs = Nei programmi di posta su questo computer
    .no-programs = Nel tuo programma di posta
    .before = Questo account è già configurato qui: dagli la password che funziona.
    .again = Ti serve la password{ of-an-app } più avanti? Se il tuo portachiavi la conserva, “mail-setup password { $address } --for smtp --copy” la copia in un terminale.
    .primary = Continua
    .trap = Che cosa spesso va storto
    .forget = Perché dimentichi la vecchia password
pretendProgram =
    .offer = Apri un programma di posta fittizio
    .heading-smtp = Il programma di posta fittizio chiede la password
    .heading-imap = La chiede ancora una volta
    .lead-smtp = Vuole inviare, e per questo gli serve la password per le app. Incollala.
    .lead-imap = Era quella giusta. Per ricevere la chiede di nuovo, come i programmi veri: incolla la stessa password.
    .lead-refused = Non è la password che i server fittizi hanno accettato. Copiala con il pulsante e incollala.
    .primary = Inserisci
clipboard-left = La password{ of-an-app } è negli appunti ancora per { $time }. Incollala adesso.
clipboard-over = È stata tolta dagli appunti. Copiala di nuovo ogni volta che ti serve. Se un programma tiene qui una cronologia degli appunti, può esserci ancora: eliminala anche lì.
clipboard-missing = Questa sessione non ha appunti che un programma possa usare. Scrivi la password{ of-an-app }, o guardala con “mail-setup password { $address } --for smtp” in un terminale.
clipboard-refused = Al momento non è possibile usare gli appunti: li tiene occupati un altro programma. Riprova.
hand-over-other =
    Apri le impostazioni dell’account e cerca dove si scrive la sua password: spesso ci sono due posti, posta in arrivo e posta in uscita.
    Incolla la password{ of-an-app } in entrambi, poi invia un messaggio a te.
open-program = Apri { $program }
program-opening = Apertura di { $program }…
program-opened = È stata chiesta l’apertura di { $program }.
program-failed = Da qui non è stato possibile aprire { $program }. Aprilo tu.

## A message to oneself

self-message =
    .subject = Funziona: un messaggio a te
    .body = Hai inviato questo messaggio a te con Mail Setup Wizard, per vedere se la posta parte e arriva. Funzionano entrambe le cose. Puoi eliminarlo.

testMessage =
    .heading = Invia un messaggio a te
    .lead = Guarda con i tuoi occhi se la posta parte e arriva: un breve messaggio da { $address } a { $address }.
    .lead-practice = Guarda come la posta parte e arriva: un breve messaggio dell’account fittizio a sé stesso. Non lascia questo computer.
    .lead-sending = Ci vogliono pochi secondi, al massimo un minuto.
    .lead-cancelled = Nessuno aspetta più il messaggio. Se era già stato inviato, sarà nella tua cartella Posta in arrivo.
    .lead-arrived = La posta parte, e la posta arriva.
    .lead-not-arrived = La password è giusta. Ma il messaggio non ha fatto tutta la strada.
    .lead-not-sent = Non è stato possibile consegnare il messaggio.
    .lead-not-seen = Il messaggio è in viaggio, ma non è stato possibile cercarlo.
    .what = Dice che funziona, e niente del tuo account o di questo computer. Quando è arrivato, si può rimuovere qui.
    .primary = Invia il messaggio
    .skip = Termina senza
    .offer = Invia un messaggio a te
    .doing-signIn = Accesso…
    .doing-handOver = Consegna del messaggio…
    .doing-arrival = È stato accettato. Si cerca nella cartella Posta in arrivo e tra la posta indesiderata…
    .arrived-inbox =
        { $seconds ->
            [one] Il messaggio è stato inviato, ed era nella cartella Posta in arrivo entro un secondo.
           *[other] Il messaggio è stato inviato, ed era nella cartella Posta in arrivo dopo { $seconds } secondi.
        }
    .arrived-junk =
        { $seconds ->
            [one] Il messaggio è stato inviato, ed entro un secondo era tra la posta indesiderata: in “{ $folder }”.
           *[other] Il messaggio è stato inviato, e dopo { $seconds } secondi era tra la posta indesiderata: in “{ $folder }”.
        }
    .arrived-allMail =
        { $seconds ->
            [one] Il messaggio è stato inviato, ed entro un secondo era in “{ $folder }”.
           *[other] Il messaggio è stato inviato, e dopo { $seconds } secondi era in “{ $folder }”.
        }
    .hint-junk = Segnalo come desiderato nel tuo programma di posta, così il prossimo arriva nella cartella Posta in arrivo.
    .hint-allMail = Forse un filtro lo tiene fuori dalla cartella Posta in arrivo: guarda nelle impostazioni dell’account.
    .sent = Il server ha accettato il messaggio.
    .not-sent = Il messaggio non è stato inviato.
    .remove = Rimuovi il messaggio
    .removal-offered = Il messaggio si può rimuovere. Nessun altro messaggio viene toccato.
    .removal-byHand = Il server non offre un modo per rimuovere solo questo messaggio. Eliminalo nel tuo programma di posta.
    .removal-running = Rimozione del messaggio…
    .removal-done = Il messaggio è stato rimosso. Nessun altro è stato toccato.
    .removal-failed = Da qui non è stato possibile rimuovere il messaggio. Eliminalo nel tuo programma di posta.
    .again = Invialo di nuovo
    .go-on = Termina
    .go-on-without = Termina senza

## The end

done =
    .heading = La tua posta è configurata
    .heading-revoked = La nuova password è al suo posto
    .heading-verify = È tutto a posto
    .heading-practice = Conosci la strada
    .lead = { $kind ->
        [mailbox] { $address } può inviare e ricevere con la password della sua casella.
        [either] { $address } può inviare e ricevere con questa password.
       *[app] { $address } può inviare e ricevere con la sua password per le app.
    }
    .lead-verify = Entrambi i server accettano la password memorizzata di { $address } su questa rete.
    .lead-practice = Questo è tutto. Niente ha lasciato questo computer, e il tuo portachiavi non è stato toccato.
    .proved = Entrambi i server hanno accettato la password, e la cartella Posta in arrivo si è aperta.
    .kept = La password è nel tuo portachiavi.
    .kept-practice = La password è nel portachiavi fittizio.
    .not-kept = La password non è stata conservata nel portachiavi.
    .cleared = { $count ->
        [0] Non è stata modificata nessuna vecchia voce.
        [one] È stata modificata { $count } vecchia voce. Si può ripristinare per { $days } giorni.
       *[other] Sono state modificate { $count } vecchie voci. Si possono ripristinare per { $days } giorni.
    }
    .cleared-practice = { $count ->
        [0] Non è stata modificata nessuna voce fittizia.
        [one] È stata modificata { $count } voce fittizia.
       *[other] Sono state modificate { $count } voci fittizie.
    }
    .settings = Le impostazioni per { $program } sono in { $file }.
    .in-program = { $program } ha la nuova password.
    .message-lost = Un messaggio a te è stato inviato, ma non si è visto arrivare.
    .message-not-sent = Non è stato possibile inviare un messaggio a te.
    .todos = Che cosa resta da fare a mano
    .pretend-program = Il programma di posta fittizio ha la password, in tutti e due i posti.
    .todo-smtp = Incolla la password nel tuo programma di posta, per la posta in uscita.
    .todo-imap = Incolla la password nel tuo programma di posta, per la posta in arrivo.
    .todo-program = Dai la password a { $program }.
    .todo-file = Configura { $program } con { $file }.
    .todo-merge = Riporta da { $file } in { $taken } quello che serve a { $program }.
    .todo-forget = Rimuovi là la vecchia password: { $program }.
    .todo-test = Invia un messaggio a te dal tuo programma di posta. Se arriva, va tutto bene.
    .tick = Fatto
    .untick = Non ancora fatto
    .copy-list = Copia l’elenco
    .print = Stampa la pagina
    .next = Che cosa viene dopo
    .next-revoke = { $kind ->
        [mailbox] Se la password della casella viene cambiata, qui la posta si ferma finché non torni con quella nuova.
       *[app] Se cambi la tua password di { $owner }, le password per le app possono essere revocate. Se la posta si ferma di nuovo, torna qui.
    }
    .primary = Torna all’inizio
    .restore = Ripristina vecchie voci

## Everywhere

back = Indietro
cancel = Annulla
start-over = Ricomincia
show = Mostra
hide = Nascondi
copy = Copia
copied = Copiato
network =
    .heading = Che cosa fa questa rete con la posta
    .lead-looking = Si sta guardando, senza la tua password.
    .lead-cancelled = Hai interrotto prima che si sapesse.
    .lead-seen = Ecco che cosa si è visto, e che cosa puoi fare.
    .looking = Si sta guardando che cosa fa questa rete con la posta, senza la tua password.
    .look = Che cosa fa questa rete?
    .again = Guarda di nuovo
    .with-names = Mostra il resoconto con nomi e indirizzi
    .without-names = Togli nomi e indirizzi dal resoconto
    .observations = Che cosa si è visto
    .report-what = Il resoconto dice che cosa si è visto, senza il tuo indirizzo e i tuoi nomi. Invialo a chi ti aiuta.
    .report-named = Il tuo indirizzo e i nomi dei tuoi server sono nel resoconto.
    .copy-text = Copia il resoconto
    .copy-json = Copia per i programmi (JSON)
reader =
    .heading =
        { $interceptor ->
            [none] Qualcosa legge la connessione con { $host }
           *[other] { $interceptor } legge la connessione con { $host }
        }
    .lead = Questo computer si fida del certificato di “{ $issuer }”, che non è quello del server. Chi lo possiede può leggere la tua password e la tua posta.
    .what = Se è il programma di sicurezza che hai scelto, o la rete della tua azienda, puoi continuare: in questa rete la domanda ti viene fatta una volta sola. Se non lo conosci, torna indietro e usa un’altra rete. Finché non decidi, non viene inviata nessuna password.
    .primary = Continua, e qui lascia leggere
use-other-port = Usa d’ora in poi la porta { $other }
