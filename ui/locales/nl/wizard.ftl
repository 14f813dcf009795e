### Words of the wizard, for the window and for the terminal alike, in Dutch.

# The name of the program, as its command ‘mail-setup’ has it.
app-name = Mail Setup

welcome =
    .heading = Wat wil je doen?
    .lead = Kies wat past. Er verandert niets op deze computer voordat jij het zegt.
intent-setUp =
    .title = Een app-wachtwoord instellen
    .what = Maken, controleren, veilig bewaren en oude verwijderen.
intent-revoked =
    .title = Mijn app-wachtwoord is ingetrokken
    .what = Een nieuw maken. Dat komt in de sleutelhanger op de plek van het oude; voor andere programma’s staan de stappen erbij.
intent-verify =
    .title = Controleren of alles nog werkt
    .what = Het bewaarde wachtwoord hier proberen. Als het niet werkt, hoor je waarom.
intent-practise =
    .title = Oefenen met een oefenaccount
    .what = De hele weg lopen zonder risico. Jij kiest wat er misgaat.
known-accounts =
    .title = Ingesteld op deze computer
    .last-good = werkte op { $date }
    .never = nog niet gecontroleerd
account-state =
    .refused = geweigerd sinds { $date }
    .refused-smtp = uitgaande mail geweigerd sinds { $date }
    .refused-imap = inkomende mail geweigerd sinds { $date }
    .refused-last = geweigerd bij de laatste controle, op { $date }
    .refused-last-smtp = uitgaande mail geweigerd bij de laatste controle, op { $date }
    .refused-last-imap = inkomende mail geweigerd bij de laatste controle, op { $date }
    .unreached = kon niet worden gecontroleerd sinds { $date }
    .unreached-smtp = uitgaande mail kon niet worden gecontroleerd sinds { $date }
    .unreached-imap = inkomende mail kon niet worden gecontroleerd sinds { $date }
    .unreached-network = kon niet worden gecontroleerd sinds { $date }, misschien door het netwerk
    .unreached-smtp-network = uitgaande mail kon niet worden gecontroleerd sinds { $date }, misschien door het netwerk
    .unreached-imap-network = inkomende mail kon niet worden gecontroleerd sinds { $date }, misschien door het netwerk
    .stale = niet gecontroleerd sinds { $date }
    .not-stored = de sleutelhanger heeft geen wachtwoord voor de servers
    .running = wordt gecontroleerd
    .mend = Herstellen
    .check = Controleren
    .check-all = Alle accounts controleren
accounts-checked = { $done } van { $all } accounts gecontroleerd
accounts-right =
    { $right ->
        [0] Geen van { $all } accounts is in orde.
        [one] { $right } van { $all } accounts is in orde.
       *[other] { $right } van { $all } accounts zijn in orde.
    }{ $paused ->
        [0] {""}
        [one] {" "}{ $paused } is niet gecontroleerd, vanwege een pauze.
       *[other] {" "}{ $paused } zijn niet gecontroleerd, vanwege een pauze.
    }
watch =
    .title = Elke dag controleren
    .off = Het bewaarde wachtwoord kan één keer per dag en na een wisseling van netwerk worden geprobeerd. Wordt het geweigerd, dan verschijnt een melding, die het account niet noemt. Tussendoor draait er niets.
    .on = De bewaarde wachtwoorden worden één keer per dag geprobeerd, en na een wisseling van netwerk waar dit systeem die meldt. Wordt er een geweigerd, dan verschijnt een melding.
    .next-sign-in = De bewaarde wachtwoorden worden één keer per dag en na een wisseling van netwerk geprobeerd, vanaf de volgende keer dat je op deze computer inlogt.
    .not-changed = De taakplanner van deze computer heeft de wijziging niet overgenomen. Probeer het opnieuw nadat je opnieuw hebt ingelogd.
    .misplaced = De taakplanner kan dit programma niet elke dag starten vanaf de plek waar het staat: die map blijft niet bestaan, of de naam ervan heeft tekens die een taakplanner niet aanneemt. Installeer het programma, of verplaats het naar een map die blijft (op een Mac ‘Apps’), en start het van daar.
    .enable = Elke dag controleren
    .disable = Niet meer controleren
watch-notice =
    .title = Je e-mail heeft je nodig
    .one = Een e-mailaccount wordt door de server geweigerd. Klik om te zien waarom en het te herstellen, of start ‘mail-setup’.
    .one-smtp = De uitgaande mail van een account wordt door de server geweigerd. Klik om te zien waarom en het te herstellen, of start ‘mail-setup’.
    .one-imap = De inkomende mail van een account wordt door de server geweigerd. Klik om te zien waarom en het te herstellen, of start ‘mail-setup’.
    .named = { $address } wordt door de server geweigerd. Klik om te zien waarom en het te herstellen, of start ‘mail-setup’.
    .named-smtp = { $address }: uitgaande mail wordt door de server geweigerd. Klik om te zien waarom en het te herstellen, of start ‘mail-setup’.
    .named-imap = { $address }: inkomende mail wordt door de server geweigerd. Klik om te zien waarom en het te herstellen, of start ‘mail-setup’.
    .several = { $count ->
        [one] { $count } e-mailaccount wordt door de server geweigerd. Klik om te zien waarom en het te herstellen, of start ‘mail-setup’.
       *[other] { $count } e-mailaccounts worden door hun servers geweigerd. Klik om te zien waarom en ze te herstellen, of start ‘mail-setup’.
    }
    .open = Herstellen
backup =
    .title = Oude wachtwoorden die kunnen worden teruggezet
    .what = { $count ->
        [one] { $count } item van { $address }, gewijzigd op { $date }
       *[other] { $count } items van { $address }, gewijzigd op { $date }
    }
    .until = bewaard tot { $until }
    .restore = Terugzetten
    .discard = Weggooien
    .discard-title = Deze back-up weggooien?
    .discard-what = Wat erin zit, is dan voorgoed weg en kan niet worden teruggezet. Doe dit pas als je mail werkt.
    .discard-confirm = Voorgoed weggooien
    .keep = Bewaren
recovered = { $count ->
        [one] De vorige keer is de wizard onderbroken tijdens het wijzigen van oude items. Dat is rechtgezet: er is niets verloren.
       *[other] De wizard is { $count } keer onderbroken tijdens het wijzigen van oude items. Dat is rechtgezet: er is niets verloren.
    }
unlocking = De sleutelhanger wordt gevraagd zich te openen…
discard-running = De back-up wordt weggegooid…
discard-done = De back-up is voorgoed weg.
undo-restoring = De oude wachtwoorden worden teruggezet…
undo-restored = { $count ->
        [0] Er is niets teruggezet.
        [one] { $count } item staat weer waar het stond.
       *[other] { $count } items staan weer waar ze stonden.
    }
undo-kept = { $count ->
        [one] { $count } item kon niet worden teruggezet. Het blijft in de back-up.
       *[other] { $count } items konden niet worden teruggezet. Ze blijven in de back-up.
    }

choosePractice =
    .heading = Oefenen met een oefenaccount
    .lead = Een e-mailprovider die alleen op deze computer bestaat, doet mee. Kies hoe de oefening verloopt.
    .lead-starting = De oefenprovider wordt gestart.
practice =
    .mood = Oefening: { $mood }
pretend =
    .title = De pagina van de oefenprovider
    .what = Een echte provider zou dit in de browser tonen. Kopieer het app-wachtwoord hiervandaan.
    .app-password = Je app-wachtwoord
    .account-password = Het accountwachtwoord, om te zien wat er gebeurt als het per ongeluk wordt gebruikt
practice-starting = De oefenprovider wordt gestart…
practice-failed = De oefenprovider kon op deze computer niet worden gestart. Probeer het nog een keer; lukt het weer niet, start dan de computer opnieuw op.
mood-allWell =
    .title = Alles gaat goed
    .what = Het app-wachtwoord werkt overal.
mood-needsAppPassword =
    .title = Het gewone wachtwoord wordt geweigerd
    .what = Het accountwachtwoord is niet genoeg. Een app-wachtwoord werkt.
mood-wrongPassword =
    .title = Het wachtwoord klopt niet
    .what = Elk wachtwoord wordt geweigerd.
mood-webLoginRequired =
    .title = De provider wil je eerst zien
    .what = Het inloggen wordt tegengehouden tot het in een browser is bevestigd.
mood-imapOff =
    .title = Mail lezen staat uit
    .what = Versturen werkt. Toegang voor mailprogramma’s (IMAP) staat uit.
mood-tooManyAttempts =
    .title = Te veel pogingen
    .what = De provider stelt elke inlogpoging een tijdje uit.
mood-revokedMidway =
    .title = Halverwege ingetrokken
    .what = Versturen werkt, en daarna wordt het wachtwoord ingetrokken.
mood-busy =
    .title = De provider heeft het druk
    .what = Beide servers vragen om later terug te komen.
mood-slow =
    .title = Een trage verbinding
    .what = Alles werkt, maar elk antwoord heeft tijd nodig.
mood-silent =
    .title = Stilte
    .what = De servers nemen op en zeggen geen woord.
mood-hangsUp =
    .title = Afgebroken
    .what = De verbinding stopt midden in het inloggen.
mood-smtpBlocked =
    .title = Versturen is hier geblokkeerd
    .what = Voor uitgaande mail antwoordt niets. Inkomende mail werkt.
mood-captivePortal =
    .title = De inlogpagina van het hotel
    .what = Het netwerk antwoordt in plaats van de mailservers.
mood-startTlsStripped =
    .title = Iemand haalt de versleuteling weg
    .what = De server hoort versleuteling aan te bieden en doet dat niet.
mood-expiredCertificate =
    .title = Een verlopen certificaat
    .what = Het identiteitsbewijs van de server is verlopen.
mood-wrongName =
    .title = Een certificaat voor een andere naam
    .what = De server blijkt iemand anders te zijn.

step-address = Je adres
step-appPassword = App-wachtwoord
step-outgoing = Uitgaande mail
step-incoming = Inkomende mail
step-keep = Veilig bewaren
step-oldItems = Oude wachtwoorden
step-handOver = Je mailprogramma
step-testMessage = Een bericht aan jezelf

chooseAccount =
    .heading = Welk account?
    .lead-revoked = Kies het account waarvan het app-wachtwoord is ingetrokken.
    .lead-verify = Kies het account dat je wilt controleren. Het bewaarde wachtwoord wordt geprobeerd; er verandert niets.
    .other = Een ander account
    .known = { $account }
    .known-what = { $name }: { $last }
    .other-what = Typ het adres ervan.

address =
    .heading = Je e-mailadres
    .lead = Daaruit volgen de servers en de weg naar een app-wachtwoord.
    .label = E-mailadres
    .primary = Dit adres gebruiken
address-problem-empty = Typ eerst je e-mailadres.
address-problem-noAt = Er zit geen @ in. Een e-mailadres ziet eruit als anna@example.org.
address-problem-noName = Voor de @ ontbreekt je naam.
address-problem-domain = Na de @ ontbreekt iets of is iets verkeerd getypt: dat deel ziet eruit als gmail.com of anna-design.com.
address-problem-character = Op die plek kan in een e-mailadres geen ‘{ $character }’ staan.
address-problem-space = Er zit een spatie in. Een e-mailadres heeft er geen.
address-problem-unseen = Er zit een teken in dat je niet ziet. Typ het adres met de hand.
address-problem-tooLong = Dat is te lang voor een e-mailadres.
address-meant = Bedoelde je { $meant }? Ga dan terug en verbeter het adres.

found-by =
    .table = Bekend voor deze provider.
    .mx = Bekend voor de provider die de mail van het domein ontvangt.
    .pacc = Het domein noemt deze server voor mailprogramma’s.
    .autoconfig = De provider noemt deze server voor mailprogramma’s.
    .ispdb = Uit de verzameling providers van Thunderbird.
    .srv = De DNS van het domein noemt deze server.
    .guess = De gebruikelijke naam; de server antwoordt, met een certificaat ervoor.
looked-in =
    .table = Bekende providers
    .mx = Wie de mail ontvangt
    .pacc = Wat het domein bekendmaakt
    .autoconfig = Het bestand van de provider
    .ispdb = De verzameling van Thunderbird
    .srv = Namen in DNS
    .guess = Gebruikelijke namen
looked-in-receiver =
    .autoconfig = Het bestand van wie de mail ontvangt
    .ispdb = De verzameling van Thunderbird, voor wie de mail ontvangt
looked =
    .found = gevonden
    .noPasswords = er wordt geen wachtwoord aangenomen
    .nothing = daar is niets
    .noSuchDomain = dit domein bestaat niet
    .unusable = niets te gebruiken met een wachtwoord via TLS
    .timedOut = niet op tijd geantwoord
    .unreachable = kon niet worden gevraagd
    .refused = daar luistert niemand
    .certificate = een certificaat dat niet te vertrouwen is
    .redirected = leidt ergens anders heen
    .tooLarge = een te groot antwoord
    .malformed = een antwoord dat niet te lezen is
    .wrongDigest = niet waar het domein voor instaat
    .notNeeded = niet meer nodig

findServers =
    .heading = De mailservers worden gezocht
    .lead = Er wordt alleen naar { $domain } gevraagd; je adres blijft op deze computer. Het duurt hooguit { $seconds } seconden.
    .lead-address = Je hele adres gaat alleen naar { $place }, zoals je hebt toegestaan; verder wordt naar { $domain } gevraagd.
    .running = Bezig met zoeken…
    .looked = Waar is gezocht
    .by-hand = Servers zelf invullen
autoconfig-address =
    .off = Sommige providers noemen hun servers alleen als er met het hele adres wordt gevraagd. Als je het toestaat, gaat het jouwe versleuteld naar { $place } en nergens anders heen. Dat geldt ook voor latere zoekacties, tot je het terugneemt.
    .on = Je hele adres gaat versleuteld naar { $place } en nergens anders heen, zoals je hebt toegestaan.
    .not-kept = Deze keuze kon niet worden bewaard: ze geldt tot het programma stopt.
    .tell = Opnieuw zoeken met het hele adres
    .keep = Opnieuw zoeken met alleen het domein

servers =
    .heading = De mailservers
    .lead-mx = { $found } ontvangt de mail van { $domain }, dus de servers daarvan zijn ingevuld. Is dat je provider?
    .lead-autoconfig = Je provider noemt deze servers voor mailprogramma’s. Is dat je provider?
    .lead-ispdb = De verzameling van Thunderbird heeft deze servers voor { $domain }. Is dat je provider?
    .lead-srv = De DNS van { $domain } noemt deze servers. Is dat je provider?
    .lead-guess = Deze servers hebben de gebruikelijke namen; ze antwoorden, met certificaten ervoor. Is dat je provider?
    .lead-unconfirmed = Alleen de DNS van { $domain } noemt deze servers, en dat kan vervalst worden. Gebruik ze alleen als je weet dat ze van je provider zijn.
    .lead-imap-alone = Er is alleen een server voor inkomende mail gevonden; wat voor uitgaande mail is ingevuld, is een gok. De hulp van je provider noemt die onder ‘SMTP’.
    .lead-smtp-alone = Er is alleen een server voor uitgaande mail gevonden; wat voor inkomende mail is ingevuld, is een gok. De hulp van je provider noemt die onder ‘IMAP’.
    .lead-no-domain = Het domein { $domain } bestaat niet: kijk of er een typefout in het adres zit. Wat is ingevuld, is een gok.
    .lead-offline = Er was niemand om het aan te vragen: deze computer lijkt offline te zijn. Wat is ingevuld, is een gok.
    .lead = Voor dit adres zijn ze niet bekend; wat is ingevuld, is een gok. De hulp van je provider noemt ze onder ‘IMAP’ en ‘SMTP’.
    .lead-filtered = { $found } filtert de mail van { $domain } voordat die aankomt; wie de mail bewaart, is daarom van hieraf niet te zien. Wat is ingevuld, is een gok: vraag wie { $domain } beheert naar de servers (‘IMAP’ en ‘SMTP’).
    .lead-known = Wijzig wat afwijkt van wat de hulp van je provider zegt.
    .lead-named = Het certificaat is voor { $suggested }, dus die naam is ingevuld. Gebruik hem alleen als hij van je provider of je webhoster is.
    .edit = Servers wijzigen
    .primary = Deze servers gebruiken
    .smtp = Uitgaande mail (SMTP)
    .imap = Inkomende mail (IMAP)
    .host = Server
    .port = Poort
    .security = Versleuteling
    .user = Gebruikersnaam
    .user-hint = Laat dit leeg als het je hele adres is.
    .own-password = Uitgaande mail heeft een eigen wachtwoord
    .same-password = Eén wachtwoord voor allebei
outgoing-ownPassword = Uitgaande mail heeft een eigen wachtwoord. Er wordt naar allebei gevraagd, en elk wordt bij zijn eigen server geprobeerd.
outgoing-otherServer = Uitgaande mail gaat via een andere server, met een eigen gebruikersnaam en een eigen wachtwoord. Er wordt naar beide wachtwoorden gevraagd, en elk wordt bij zijn eigen server geprobeerd.
security-tls = vanaf het begin (TLS)
security-starttls = na de begroeting (STARTTLS)
server-problem-host = Dit is geen naam van een server. Die ziet eruit als mail.example.org.
server-problem-port = Een poort is een getal van 1 tot en met 65535.
server-problem-user = Dit kan geen gebruikersnaam zijn. Kijk of er een verdwaald teken in zit.

outgoingServer =
    .heading = Via een andere server versturen
    .lead = Inkomende mail blijft waar die is. Alleen wat je verstuurt, neemt een andere weg: bijvoorbeeld via de server van je internetaansluiting, of van een andere mailbox die je hebt.
    .lead-found = Dit is het netwerk van { $access }, en de mailserver daarvan antwoordt hier: die is ingevuld. Je hebt daar een mailbox nodig, met het wachtwoord ervan. Inkomende mail blijft waar die is.
    .primary = Via deze server versturen
    .providers = Weer via { $provider } versturen
    .limits = Voordat je dit kiest
    .limit-sender = Veel van zulke servers nemen alleen hun eigen adressen als afzender aan. Een bericht aan jezelf laat zien of die van jou { $address } aanneemt.
    .limit-place = Sommige antwoorden alleen in hun eigen netwerk: thuis, en niet onderweg.
    .limit-mailbox = De gebruikersnaam en het wachtwoord zijn die van je mailbox daar, niet die van { $provider }.
    .user-hint = De naam van je mailbox bij die server.
use-other-server = Via een andere server versturen
use-access = Via de server van { $access } versturen ({ $server })

ownAddress =
    .heading = Je adres dat eindigt op @{ $own }
    .lead = { $provider } bezorgt de mail van { $domain }, maar je kunt alleen inloggen met een adres van deze provider zelf. Dat van jou kwam met het account en eindigt op @{ $own }.
    .label = Adres om in te loggen
    .keep = Toch inloggen als { $address }
    .primary = Met dit adres inloggen
own-address-apple = Op een iPhone, iPad of Mac staat het in de instellingen: je naam, dan ‘iCloud’, dan ‘Mail’.
own-address-problem-empty = Typ eerst het adres dat eindigt op @{ $own }.
own-address-problem-notAnAddress = Dit is geen e-mailadres. Dat van jou ziet eruit als anna@{ $own }.
own-address-problem-elsewhere = Dit is geen adres van { $provider }. Dat van jou eindigt op @{ $own }.

certificate =
    .heading = Het certificaat van het programma op deze computer
    .lead = Kies het bestand dat het programma heeft geëxporteerd. Precies dit certificaat wordt dan vertrouwd, alleen voor de servers ervan op deze computer en voor niets anders.
    .lead-again = Kies het nieuwe bestand van het programma: het komt op de plek van het vorige. Precies dit certificaat wordt dan vertrouwd, op deze computer en voor niets anders.
    .primary = Dit certificaat gebruiken
    .file = Certificaatbestand
    .file-hint = Het eindigt meestal op .pem, .crt of .cer.
    .servers = Het is voor
    .before = Eerder gekozen: { $fingerprint }… (SHA-256)
certificate-problem-empty = Kies eerst het bestand.
certificate-problem-tooLong = Dit bestand is te lang voor een certificaat. Kies het bestand dat het programma heeft geëxporteerd.
certificate-problem-privateKey = Dit is een privésleutel. Kies het certificaat ernaast, bijvoorbeeld cert.pem. Van de sleutel is niets bewaard.
certificate-problem-keystore = Dit is een sleutelopslag, waar ook de privésleutel in zit. Exporteer daaruit alleen het certificaat en kies dat bestand.
certificate-problem-several = Er zit meer dan één certificaat in dit bestand. Kies een bestand met alleen dat van het programma.
certificate-problem-notACertificate = Dit is geen certificaat. Kies het bestand dat het programma heeft geëxporteerd.
certificate-problem-expired = Dit certificaat is verlopen. Laat het programma een nieuw maken en kies dat.
certificate-problem-notYetValid = Dit certificaat is nog niet geldig. Als de klok van deze computer verkeerd staat, zet hem dan goed.
certificate-chosen = Voor { $host } geldt het certificaat dat je hebt gekozen: { $fingerprint }… (SHA-256)

canItWork =
    .place = Vraag { $at } van { $of }
    .skip = Verder zonder deze vragen
    .done = Dat heb ik gedaan
    .anyway = Toch verder
    .copy = Deze tekst kopiëren
can-twoStep =
    .question = Staat verificatie in 2 stappen aan?
    .why = { $owner } maakt alleen app-wachtwoorden voor accounts waarbij die aanstaat.
    .yes = Ja, er wordt om een tweede stap gevraagd
    .no = Nee, een wachtwoord is genoeg
    .title = Eerst komt verificatie in 2 stappen
    .what = Zonder die verificatie heeft { $owner } geen pagina voor app-wachtwoorden.
    .do = Zet die aan in de beveiligingsinstellingen van je account bij { $owner } en ga dan hier verder.
can-securityKeysOnly =
    .question = Is een beveiligingssleutel je enige tweede stap?
    .why = Met alleen beveiligingssleutels biedt { $owner } geen app-wachtwoorden aan.
    .yes = Ja, alleen beveiligingssleutels
    .no = Nee, ook een telefoon of een app
    .title = Met alleen beveiligingssleutels krijg je geen app-wachtwoord
    .what = { $owner } verbergt de pagina voor app-wachtwoorden zolang een sleutel de enige tweede stap is.
    .do = Voeg een telefoon of een code-app toe als extra tweede stap en ga dan hier verder. Of houd alleen de sleutels en gebruik een mailprogramma dat de inlogpagina van { $owner } opent, zoals Thunderbird, Evolution of Apple Mail: dat heeft geen app-wachtwoord nodig.
can-advancedProtection =
    .question = Heeft het account Geavanceerde beveiliging?
    .why = Die is voor mensen die echt worden aangevallen, en je hebt je er dan zelf voor aangemeld.
    .yes = Ja
    .no = Nee
    .title = Met Geavanceerde beveiliging zijn er geen app-wachtwoorden
    .what = Die laat dit soort wachtwoorden helemaal niet toe.
    .do = Gebruik voor deze mail de pagina of de app van { $owner }. Of probeer een mailprogramma dat de inlogpagina van { $owner } opent: { $owner } laat er een paar toe.
can-workAccount =
    .question = Beheert een bedrijf, een school of een vereniging dit account?
    .why = Wie { $domain } beheert, beslist of mailprogramma’s worden toegelaten.
    .yes = Ja, iemand anders beheert het
    .no = Nee, ik beheer het zelf
    .title = Je organisatie beslist hierover
    .what = Als de beheerder IMAP of app-wachtwoorden niet toestaat, kan niets werken wat hier wordt ingevuld.
    .do = Vraag het met de tekst hieronder. Als beide mogen, ga je verder. Waar dat niet zo is, mag vaak nog wel een mailprogramma dat de inlogpagina van { $owner } opent, zoals Thunderbird, Evolution of Apple Mail.
can-letter =
    Hallo,
    Ik wil mijn mail ({ $address }) graag lezen in een mailprogramma, via IMAP en SMTP. Kunt u mij zeggen of dit voor mijn account is toegestaan?
    1. IMAP-toegang, voor elk soort mailprogramma
    2. Verificatie in 2 stappen, die nodig is voor app-wachtwoorden
    3. App-wachtwoorden
    Zo niet: welk mailprogramma mag ik gebruiken, en mag dat inloggen via de pagina van { $owner } (OAuth)?
    Hartelijk dank.
can-supervised =
    .question = Is het een kinderaccount, of houdt een ouder er toezicht op?
    .why = Zulke accounts krijgen misschien geen app-wachtwoorden aangeboden.
    .yes = Ja
    .no = Nee
    .title = Een account met toezicht krijgt misschien geen app-wachtwoord
    .what = Wat ermee kan, bepalen de ouder die toezicht houdt en { $owner }.
    .do = Vraag die ouder te kijken of app-wachtwoorden worden aangeboden. Zo niet, gebruik dan de pagina of de app van { $owner }, of een mailprogramma dat de inlogpagina van { $owner } opent.
can-plan =
    .question = Laat je abonnement mailprogramma’s toe?
    .why = { $key ->
        [fastmail] Het abonnement ‘Basic’ van Fastmail heeft geen app-wachtwoorden; de andere wel.
        [mailcom] Bij mail.com worden mailprogramma’s alleen met Premium toegelaten.
        [proton] Proton Mail Bridge, dat mailprogramma’s nodig hebben, hoort bij de betaalde abonnementen.
       *[none] { $provider } laat mailprogramma’s alleen met sommige abonnementen toe.
    }
    .yes = Ja
    .no = Nee
    .title = Dit abonnement laat geen mailprogramma’s toe
    .what = Daar kan geen wachtwoord iets aan veranderen.
    .do = Lees deze mail op de pagina van { $provider } of in de app ervan. Of stap over op een abonnement dat mailprogramma’s toelaat en kom dan terug.
can-usualBrowser =
    .question = Gebruik je { $provider } al een paar dagen in je browser?
    .why = { $owner } maakt alleen app-wachtwoorden in een browser die daar al een aantal dagen bekend is, en niet in een privévenster.
    .yes = Ja, in de gewone browser van deze computer
    .no = Nee, nog niet lang
    .title = { $owner } moet de browser eerst kennen
    .what = De klantenservice daar kan geen uitzondering maken.
    .do = Als je meestal een andere browser of computer gebruikt, maak het app-wachtwoord dan daar en ga hier verder. Lees anders een paar dagen je mail in één browser en kom terug. Tot die tijd heeft een mailprogramma dat de inlogpagina van { $owner } opent, zoals Thunderbird, geen app-wachtwoord nodig.
can-newAccount =
    .question = Is het account in de afgelopen dagen geopend?
    .why = Een nieuw account is nog in geen enkele browser bekend, waardoor het misschien geen app-wachtwoorden krijgt aangeboden.
    .yes = Ja, het is nieuw
    .no = Nee, het is ouder
    .title = Een nieuw account moet wachten
    .what = { $owner } biedt app-wachtwoorden misschien pas na een paar dagen aan.
    .do = Lees een paar dagen je mail in dezelfde browser en kom terug. Tot die tijd heeft een mailprogramma dat de inlogpagina van { $owner } opent, zoals Thunderbird, geen app-wachtwoord nodig.
can-imapSwitch =
    .question = Staat toegang voor mailprogramma’s (IMAP) aan?
    .why = Bij { $provider } is daar een aparte schakelaar voor. Zolang die uit staat, wordt elk wachtwoord geweigerd.
    .yes = Ja, die staat aan
    .no = Nee, of ik heb nooit gekeken
    .title = Zet eerst IMAP aan
    .what = Dat staat in de mailinstellingen, op de webpagina van { $provider }.
    .do = Zoek daar naar ‘IMAP’, ‘POP3/IMAP’ of ‘mailprogramma’s’ en zet het aan. Ga dan hier verder.
can-smtpSwitch =
    .question = Staat versturen vanuit mailprogramma’s aan?
    .why = { $provider } heeft daar een schakelaar voor (‘SMTP authentifié’). Zolang die uit staat, weigert de uitgaande server elk wachtwoord.
    .yes = Ja, die staat aan
    .no = Nee, of ik heb nooit gekeken
    .title = Zet eerst versturen aan
    .what = Dat zet je voor elk adres apart aan, op de webpagina van { $provider }.
    .do = Zoek daar naar ‘SMTP authentifié’ en zet het aan. Ga dan hier verder.
can-whichPassword =
    .question = Log je bij { $owner } in met een tweede stap, zoals een code?
    .why = Daarvan hangt af welk wachtwoord mailprogramma’s nodig hebben: met een tweede stap een app-wachtwoord, zonder het wachtwoord waarmee je inlogt.
    .yes = Ja, met een tweede stap
    .no = Nee, alleen met het wachtwoord
    .title = Misschien heb je geen tweede stap
    .do = Zonder tweede stap maakt { $owner } geen app-wachtwoorden. Mailprogramma’s gebruiken dan het wachtwoord waarmee je inlogt.
use-account-password = Ik log in met alleen het wachtwoord

appPassword =
    .heading = Maak een app-wachtwoord
    .lead = { $owner } geeft mailprogramma’s een eigen wachtwoord. Je maakt het op de pagina van { $owner } en kunt het daar altijd weer intrekken.
    .lead-revoked = Maak een nieuw. Dat komt in de sleutelhanger op de plek van het oude; voor andere programma’s staan de stappen erbij.
    .lead-elsewhere = Je adres is van { $provider }, maar de servers die je hebt ingevuld niet. Als die eigen wachtwoorden hebben, maak er dan daar een en kom daarmee terug.
    .lead-unknown = Het is niet bekend of { $owner } app-wachtwoorden heeft, die alleen voor mailprogramma’s zijn. Biedt de pagina er een aan, maak het dan daar. Zo niet, gebruik dan het wachtwoord van je mailbox.
    .lead-practice = In deze oefening wordt de pagina van de provider hier getoond. Een echte opent in je browser.
    .primary = Ik heb het app-wachtwoord
    .name = Mail op { $computer }
    .name-any = Mail op mijn computer
    .name-label = Een naam ervoor, zodat je het later herkent
    .shape-label = Zo ziet het eruit
page-appPasswords = App-wachtwoorden van { $owner } openen
page-twoStep = Verificatie in 2 stappen openen
page-help = Hulp van { $owner } lezen
page-webLogin = Inloggen bij { $owner } bevestigen
page-mailSettings = Mailinstellingen van { $provider } openen
opened-opening = Je browser wordt gevraagd de pagina te openen…
opened-opened = De pagina staat open in je browser. Kom hier terug met het app-wachtwoord.
opened-other = De pagina staat open in je browser. Kom daarna hier terug.
opened-failed = Er kon geen browser worden geopend. Open dit adres zelf, op welk apparaat dan ook:
app-password-step-generic = Open op de webpagina van { $owner } de beveiligingsinstellingen van je account en zoek naar ‘App-wachtwoorden’, of naar een wachtwoord voor mailprogramma’s.
app-password-step-ownPath = Kies op de pagina’s van { $owner } na elkaar: { $ownPath }. Als de pagina in een andere taal is, kan het daar anders heten.
app-password-step-signIn = Log in bij { $owner } met je gewone wachtwoord, als erom wordt gevraagd.
app-password-step-twoStep = Als de pagina zegt dat app-wachtwoorden niet beschikbaar zijn, zet dan verificatie in 2 stappen aan en kom terug.
app-password-step-usualBrowser = Gebruik de browser waarin je { $provider } meestal leest. Andere krijgen misschien geen app-wachtwoorden aangeboden.
app-password-step-externalConnections = Zoek ‘External connections’ (externe verbindingen) en daarin ‘Create app password’ (app-wachtwoord maken).
app-password-step-appSpecific = Kies ‘Inloggen en beveiliging’ en dan ‘App-specifieke wachtwoorden’.
app-password-step-mailScope = Als wordt gevraagd waar het wachtwoord voor is, kies dan mail, zowel lezen (IMAP) als versturen (SMTP).
app-password-step-switchOnImap = Zet in de mailinstellingen de toegang voor mailprogramma’s (IMAP) aan.
app-password-step-nameIt = Geef het een naam die je herkent, bijvoorbeeld ‘Mail op mijn laptop’.
app-password-step-copyOnce = Kopieer het wachtwoord. Het wordt maar één keer getoond, dus laat de pagina open tot je hier klaar bent.
app-password-step-bridgeStart = Start Proton Mail Bridge op deze computer en log in. Het hoort bij de betaalde abonnementen van Proton.
app-password-step-bridgeDetails = Kies daar je account en dan ‘Mailbox details’: daar staat het wachtwoord voor mailprogramma’s.
app-password-step-copyAgain = Kopieer het wachtwoord. Je kunt het daar altijd weer bekijken.
app-password-step-purelymailUser = Kies op de accountpagina’s van Purelymail (niet in de webmail) ‘User’, je adres, dan ‘App Passwords’ en ‘Add New’.
app-password-step-seznamPassword = Zoek onder ‘Two-Factor Authentication’ naar ‘Application Password’ en kies ‘Set’. Dit wachtwoord kies je zelf; het mag niet het wachtwoord zijn waarmee je inlogt.
app-password-step-tonlinePassword = Kies in de e-mailinstellingen ‘Passwörter’ en dan ‘Passwort für E-Mail-Programme’. Dit wachtwoord kies je zelf; dat van de webpagina werkt hier niet.
app-password-step-pretendPage = Kijk hieronder op de oefenpagina. Een echte zou in je browser staan.
drawing =
    .page = Op ‘{ $page }’: { $parts }.
    .entry = zoek ‘{ $words }’
    .press = druk op ‘{ $words }’
    .choose = kies ‘{ $words }’
    .switch = zet ‘{ $words }’ aan
    .name = typ de naam ‘{ $name }’
    .name-in = typ bij ‘{ $words }’ de naam ‘{ $name }’
    .own = typ bij ‘{ $words }’ een eigen wachtwoord
    .password = kopieer het app-wachtwoord

notOffered =
    .heading = Als { $owner } geen app-wachtwoord aanbiedt
    .lead = Daar zijn een paar gebruikelijke redenen voor. Dit zijn bij { $provider } de waarschijnlijkste, met wat je eraan kunt doen.
    .offer = De pagina biedt er geen aan, of zegt dat het niet beschikbaar is
    .again = Er nog eens naar zoeken
    .any = Misschien staat het op een andere plek
    .any-do = Zoek in de beveiligingsinstellingen en in de mailinstellingen van je account naar ‘App-wachtwoorden’ of ‘Toepassingswachtwoorden’. Misschien heeft { $owner } ze ook verplaatst: de eigen hulp zegt waar ze staan.

appleMail =
    .heading = Is het voor Apple Mail? Dan heb je geen app-wachtwoord nodig
    .lead = macOS logt vanzelf in bij { $owner }. Voeg het account opnieuw toe in Internetaccounts en log in op de eigen pagina van { $owner }. Alleen andere programma’s hebben een app-wachtwoord nodig.
    .open = Internetaccounts openen
    .other = Het is voor een ander programma
    .steps = Wat je daar doet
apple-mail-step-removeOld = Als { $address } in de lijst staat, selecteer dat dan en verwijder het account daar. De mail zelf blijft bij { $owner }.
apple-mail-step-addOwner = Kies ‘Voeg account toe’ en dan ‘{ $owner }’. ‘Andere mailaccount’ is de keuze die om een app-wachtwoord vraagt.
apple-mail-step-signIn = Log in op de pagina van { $owner } zoals altijd, en laat ‘Mail’ ingeschakeld.
apple-mail-step-sendOne = Open Mail en stuur jezelf een bericht. Komt het aan, dan is alles in orde.

otherWay =
    .heading = Een programma dat inlogt op de pagina van { $owner }
    .lead-refused = { $provider } neemt van mailprogramma’s geen wachtwoord aan, ook geen app-wachtwoord. Deze programma’s openen in plaats daarvan de inlogpagina van { $owner }, en dat werkt.
    .lead-refused-unknown = { $provider } neemt van mailprogramma’s geen wachtwoord aan, ook geen app-wachtwoord. Alleen programma’s die de inlogpagina van { $owner } openen, worden toegelaten. Welke dat zijn, staat daar in de hulp.
    .lead = Deze programma’s openen de inlogpagina van { $owner }. Geen ervan heeft een app-wachtwoord nodig.
    .steps = Wat je erin doet
    .here = Op deze computer
    .others = Deze werken net zo: { $names }.
    .offer = Programma’s tonen die geen app-wachtwoord nodig hebben
other-way-step-open = Open het programma en voeg er een mailaccount in toe.
other-way-step-type = Typ { $address } als adres, en geen wachtwoord.
other-way-step-signIn = De pagina van { $owner } gaat open. Log daar in zoals altijd, en laat het programma je mail lezen.

unused-missing = In de sleutelhanger ontbreekt het wachtwoord voor uitgaande of voor inkomende mail, of de twee verschillen. Vul het hier in: zodra beide servers het accepteren, wordt het bewaard.
unused-elsewhere = De server die het bewaarde wachtwoord van { $address } heeft geaccepteerd, was { $proven }. Naar { $host } wordt het niet vanzelf verstuurd.
unused-unknown = Nergens staat welke server het bewaarde wachtwoord van { $address } heeft geaccepteerd. Naar { $host } wordt het niet vanzelf verstuurd.
unused-next = Is { $host } de juiste server, vul dan het wachtwoord daarvoor in. Zo niet, wijzig dan de servers.

outgoing =
    .heading = Uitgaande mail
    .lead = { $kind ->
        [mailbox] Typ het wachtwoord van je mailbox één keer: { $provider } heeft geen app-wachtwoorden. Bij een webhoster is het niet dat van je klantaccount. Het wordt eerst voor uitgaande mail geprobeerd en meteen daarna voor inkomende mail.
        [either] Typ het wachtwoord één keer: het app-wachtwoord als je er een hebt gemaakt, anders dat van je mailbox. Het wordt eerst voor uitgaande mail geprobeerd en meteen daarna voor inkomende mail.
       *[app] Plak het app-wachtwoord één keer. Het wordt eerst bij de uitgaande server van { $provider } geprobeerd en meteen daarna bij de inkomende.
    }
    .lead-two = Vul beide wachtwoorden in: uitgaande mail heeft een eigen. Elk wordt bij zijn eigen server geprobeerd, en alleen daar.
    .lead-running = De uitgaande server van { $provider } wordt gevraagd. Er wordt niets bewaard voordat beide servers ja hebben gezegd.
    .lead-held-back = Het bewaarde wachtwoord kan worden gecontroleerd als de pauze voorbij is. Er is niets verstuurd.
    .lead-cancelled = De controle is geannuleerd. Er is niets veranderd.
    .lead-refused = De uitgaande server van { $provider } is veilig bereikt en zei nee.
    .lead-later = De uitgaande server van { $provider } is veilig bereikt en zei: nu niet.
    .lead-ended = De uitgaande server van { $provider } is bereikt, maar het gesprek eindigde zonder antwoord.
    .lead-unsafe = De verbinding met de uitgaande server van { $provider } kon niet veilig worden gemaakt. Het wachtwoord is er niet naartoe gestuurd.
    .lead-unreached = De uitgaande server van { $provider } was van hieruit niet te bereiken. Het wachtwoord is er niet naartoe gestuurd.
    .primary = Wachtwoord controleren
    .next = Daarna komt inkomende mail
incoming =
    .heading = Inkomende mail
    .lead-running = Versturen werkt. De inkomende server van { $provider } wordt gevraagd met hetzelfde wachtwoord.
    .lead-running-two = Versturen werkt. De inkomende server wordt gevraagd met het wachtwoord voor inkomende mail.
    .lead-cancelled = De controle is geannuleerd. Er is niets veranderd.
    .lead-passed-two = Elke server accepteert zijn eigen wachtwoord, en de inbox gaat open.
    .lead-passed = Beide servers van { $provider } accepteren het wachtwoord, en de inbox gaat open.
    .lead-refused = De inkomende server van { $provider } is veilig bereikt en zei nee.
    .lead-later = De inkomende server van { $provider } is veilig bereikt en zei: nu niet.
    .lead-ended = De inkomende server van { $provider } is bereikt, maar het gesprek eindigde zonder antwoord.
    .lead-unsafe = De verbinding met de inkomende server van { $provider } kon niet veilig worden gemaakt. Het wachtwoord is er niet naartoe gestuurd.
    .lead-unreached = De inkomende server van { $provider } was van hieruit niet te bereiken. Het wachtwoord is er niet naartoe gestuurd.
    .primary-passed = Verder naar bewaren
    .primary-verified = Verder
checking = Bezig met controleren…
password = App-wachtwoord
password-mailbox = Wachtwoord van je mailbox
password-either = App-wachtwoord of wachtwoord van je mailbox
password-outgoing-ownPassword = Wachtwoord voor uitgaande mail
password-outgoing-otherServer = Wachtwoord van de andere server
password-incoming = Wachtwoord voor inkomende mail
password-outgoing-hint = Het gaat alleen naar { $host }.
shape-letters = { $count } letters, zoals { $owner } ze toont. De spaties maken niet uit.
shape-dashedGroups = { $groups } groepen van { $length } letters, met de streepjes ertussen.
shape-lettersAndDigits = { $count } letters en cijfers, zoals { $owner } ze toont. De spaties maken niet uit.
shape-any = { $kind ->
    [mailbox] Het wachtwoord waarmee je deze mail op de webpagina leest.
    [either] Het app-wachtwoord precies zoals { $owner } het toont, of het wachtwoord waarmee je deze mail op de webpagina leest.
   *[app] Precies zoals { $owner } het toont.
}
secret-problem-empty = Plak eerst het wachtwoord.
secret-problem-lineBreak = Er zit een regeleinde middenin. Kopieer alleen het wachtwoord zelf.
secret-problem-tooLong = Dit is te lang voor een wachtwoord. Kopieer alleen het wachtwoord zelf.
doubt-length =
    .title = { $letters ->
        [one] Dit heeft { $letters } teken, geen { $expected }
       *[other] Dit heeft { $letters } tekens, geen { $expected }
    }
    .what = Misschien ontbreekt er een deel, of is er iets meegekopieerd. Kopieer het nog een keer van de pagina van { $owner }.
doubt-altered =
    .title = Dit is niet helemaal zoals { $owner } het schrijft
    .what = Het lijkt op een app-wachtwoord waar iets aan is veranderd of toegevoegd.
doubt-accountPassword =
    .title = Dit ziet er niet uit als een app-wachtwoord
    .what = Misschien is het je gewone wachtwoord van { $owner }. Dat is voor de pagina’s van { $owner } zelf; mailprogramma’s hebben een app-wachtwoord nodig.
send-anyway = Toch versturen
pause =
    .title = Een pauze, zodat het account niet wordt geblokkeerd
    .what = { $count ->
        [one] { $provider } vraagt om een pauze. Tot die voorbij is, wordt er niets verstuurd.
       *[other] { $count } wachtwoorden achter elkaar zijn geweigerd. { $provider } blokkeert het account misschien als er meteen meer volgen. Tot de pauze voorbij is, wordt er niets verstuurd.
    }
pause-left = nog { $time }
server-said = De server zei

connections-ready = De servers van { $provider } antwoorden en wachten op het wachtwoord.
connection-instead-smtp =
    .title = Uitgaande mail: poort { $port } antwoordt hier niet
    .what = Dit netwerk laat niets door naar poort { $port } van { $host }. Poort { $other } van dezelfde server antwoordt wel en is net zo veilig.
connection-instead-imap =
    .title = Inkomende mail: poort { $port } antwoordt hier niet
    .what = Dit netwerk laat niets door naar poort { $port } van { $host }. Poort { $other } van dezelfde server antwoordt wel en is net zo veilig.
use-instead = Poort { $other } gebruiken
connection-go-on = Er is geen wachtwoord verstuurd. Je kunt doorgaan: intussen wordt het steeds opnieuw geprobeerd.

result-issued = Certificaat uitgegeven door { $issuer }
result-chosen = Het certificaat dat je hebt gekozen: { $fingerprint }… (SHA-256)
result-smtp = Uitgaande mail
result-imap = Inkomende mail
result-passed = Het wachtwoord is geaccepteerd.
result-skipped = Niet geprobeerd: één weigering is genoeg.

stage-smtp-resolve =
    .waiting = { $host } vinden
    .running = { $host } wordt gezocht…
    .done = { $host } is gevonden
    .failed = { $host } is niet gevonden
stage-smtp-connect =
    .waiting = Verbinden op poort { $port }
    .running = Verbinding met { $host } op poort { $port }…
    .done = { $host } antwoordt op poort { $port }
    .failed = { $host } antwoordt niet op poort { $port }
stage-smtp-startTls =
    .waiting = Overschakelen op versleuteling
    .running = Bezig met overschakelen op versleuteling…
    .done = De server schakelt over op versleuteling
    .failed = De server schakelt niet over op versleuteling
stage-smtp-tls =
    .waiting = Verbinding veilig maken
    .running = Verbinding wordt veilig gemaakt…
    .done = De verbinding is versleuteld, en het is echt { $host }
    .failed = Er kwam geen veilige verbinding tot stand
stage-smtp-greeting =
    .waiting = Wachten op de begroeting
    .running = Wachten op de begroeting…
    .done = Het is een server voor uitgaande mail
    .failed = De begroeting was niet die van een server voor uitgaande mail
stage-smtp-capability =
    .waiting = Vragen hoe je inlogt
    .running = Bezig met vragen hoe je inlogt…
    .done = De server neemt een wachtwoord aan
    .failed = De server zei niet hoe je inlogt
stage-smtp-signIn =
    .waiting = Inloggen
    .running = Bezig met inloggen…
    .done = De server accepteert het wachtwoord om te versturen
    .failed = Het inloggen is niet gelukt
stage-smtp-handOver =
    .waiting = Bericht overdragen
    .running = Bericht wordt overgedragen…
    .done = De server nam het bericht aan
    .failed = De server nam het bericht niet aan
stage-imap-resolve =
    .waiting = { $host } vinden
    .running = { $host } wordt gezocht…
    .done = { $host } is gevonden
    .failed = { $host } is niet gevonden
stage-imap-connect =
    .waiting = Verbinden op poort { $port }
    .running = Verbinding met { $host } op poort { $port }…
    .done = { $host } antwoordt op poort { $port }
    .failed = { $host } antwoordt niet op poort { $port }
stage-imap-startTls =
    .waiting = Overschakelen op versleuteling
    .running = Bezig met overschakelen op versleuteling…
    .done = De server schakelt over op versleuteling
    .failed = De server schakelt niet over op versleuteling
stage-imap-tls =
    .waiting = Verbinding veilig maken
    .running = Verbinding wordt veilig gemaakt…
    .done = De verbinding is versleuteld, en het is echt { $host }
    .failed = Er kwam geen veilige verbinding tot stand
stage-imap-greeting =
    .waiting = Wachten op de begroeting
    .running = Wachten op de begroeting…
    .done = Het is een server voor inkomende mail
    .failed = De begroeting was niet die van een server voor inkomende mail
stage-imap-capability =
    .waiting = Vragen hoe je inlogt
    .running = Bezig met vragen hoe je inlogt…
    .done = De server neemt een wachtwoord aan
    .failed = De server zei niet hoe je inlogt
stage-imap-signIn =
    .waiting = Inloggen
    .running = Bezig met inloggen…
    .done = De server accepteert het wachtwoord om te lezen
    .failed = Het inloggen is niet gelukt
stage-imap-followUp =
    .waiting = Inbox openen
    .running = Inbox wordt geopend…
    .done = De inbox gaat open
    .failed = De inbox gaat niet open
stage-imap-arrival =
    .waiting = Kijken of het bericht er is
    .running = Bericht wordt gezocht…
    .done = Het bericht is er
    .failed = Het bericht was niet te zien

action-createAppPassword = App-wachtwoord maken
action-tryWithout = { $suspect ->
        [spaceBefore] Zonder de spatie proberen
        [spaceBehind] Zonder de spatie proberen
        [spacesBetweenGroups] Zonder de spaties proberen
        [spacesWithin] Zonder de spaties proberen
        [invisible] Zonder dat teken proberen
        [quotes] Zonder aanhalingstekens proberen
        [capitals] Met kleine letters proberen
        [lookAlike] Met gewone tekens proberen
        [dashes] Proberen zoals { $owner } het schrijft
        [copiedAlong] Alleen het app-wachtwoord proberen
       *[several] Zonder dat alles proberen
    }
action-enterPassword = Ander wachtwoord invullen
action-editAddress = Adres wijzigen
action-editServers = { $name ->
        [open] Gebruikersnaam of servers wijzigen
        [unlikely] Gebruikersnaam wijzigen
       *[expected] Servers wijzigen
    }
action-tryAgain = Opnieuw proberen
action-wait = Ik heb gewacht: opnieuw proberen
action-confirmInBrowser = Inloggen bij { $owner } bevestigen
action-switchOnImap = Mailinstellingen van { $provider } openen
action-askAdministrator = Vraag het aan wie je account beheert.
action-openNetworkPage = Ik ben ingelogd op het netwerk: opnieuw proberen
action-changeNetwork = Ander netwerk gekozen: opnieuw proberen
action-chooseCertificate = Certificaatbestand kiezen
action-startProgram = Het programma draait: opnieuw proberen
action-useNamedServer = { $suggested } gebruiken
action-allowInterception = Doorgaan, ook al wordt er meegelezen
action-useOtherPort = Gebruik de poort die werkt.
action-switchOffVpn = De VPN is uit: opnieuw proberen
action-checkClock = De klok klopt: opnieuw proberen
action-unlockKeychain = Sleutelhanger ontgrendelen
action-installKeychain = De sleutelhanger draait: opnieuw proberen
action-useOauthProgram = Gebruik een mailprogramma dat de inlogpagina van { $owner } opent, zoals Thunderbird, Evolution of Apple Mail.
action-readHelp = Hulp van { $owner } lezen

keep =
    .heading = Veilig bewaren
    .lead = Beide servers accepteren het wachtwoord. Laat je sleutelhanger het bewaren.
    .lead-keeping = De sleutelhanger vraagt misschien in een eigen venster om je toestemming.
    .lead-keeping-practice = De oefensleutelhanger vraagt niets. Een echte vraagt misschien in een eigen venster om je toestemming.
    .lead-kept = Het wachtwoord zit in je sleutelhanger, voor uitgaande en voor inkomende mail.
    .lead-kept-practice = Het wachtwoord zit in de oefensleutelhanger, voor uitgaande en voor inkomende mail.
    .lead-refused = Het wachtwoord werkt, maar het kon niet worden bewaard.
    .lead-practice = Beide servers accepteren het wachtwoord. In de oefening gaat het naar een oefensleutelhanger die aan het eind verdwijnt.
    .point-locked = Daar is het versleuteld, en alleen toegankelijk zolang je op deze computer bent ingelogd.
    .point-locked-practice = Aan je eigen sleutelhanger wordt niet gekomen.
    .point-two = Er zijn twee items, één voor de uitgaande server van { $provider } en één voor de inkomende.
    .point-read-back = Beide worden teruggelezen en vergeleken voordat je hoort dat ze zijn bewaard.
    .point-checked = Beide items zijn teruggelezen en zijn precies wat de servers accepteerden.
    .primary = In de sleutelhanger bewaren
    .busy = Opslaan, teruglezen, vergelijken…
    .primary-keeping = Bezig met bewaren…
    .primary-kept = Oude wachtwoorden zoeken
    .skip = Verder zonder te bewaren

oldItems =
    .heading = Oude wachtwoorden op deze computer
    .lead = Beide servers accepteren het nieuwe. Deze oudere items kunnen nog in de weg zitten. De items die je kiest krijgen het nieuwe of worden verwijderd, en kunnen { $days } dagen lang worden teruggezet.
    .lead-missing = Beide servers accepteren het nieuwe. Programma’s bewaren hier een ouder wachtwoord, of zoeken er een dat er niet is. De items die je kiest krijgen het nieuwe of worden verwijderd; dit kan { $days } dagen lang ongedaan worden gemaakt.
    .open = Sluit eerst { $program }. Zolang het open is, zet het misschien zijn oude wachtwoord terug.
    .lead-none = Er zit niets in de weg: geen ander programma bewaart een wachtwoord voor { $address } in de sleutelhanger.
    .lead-scanning = De sleutelhanger wordt doorzocht op andere items van { $address }. Er wordt geen wachtwoord gelezen.
    .lead-unlocking = De sleutelhanger wordt gevraagd zich te openen. Antwoord in zijn eigen venster.
    .lead-clearing = Van elk item wordt eerst een back-up gemaakt en die back-up nagelezen. Pas daarna wordt het gewijzigd.
    .none-how = De sleutelhanger is doorzocht op mailitems van dit account. Er is geen wachtwoord gelezen.
    .lead-none-seen = Voor zover de sleutelhanger te zien is, bewaart geen ander programma er een wachtwoord voor { $address } in.
    .lead-cleared = Dit is er gedaan. Het kan { $days } dagen lang ongedaan worden gemaakt.
    .lead-cleared-practice = Dit is er gedaan. Het kan ongedaan worden gemaakt tot de oefening eindigt.
    .lead-cleared-partly = Niet alles is gedaan: bij elk item staat waarom. Wat is gewijzigd, kan { $days } dagen lang ongedaan worden gemaakt.
    .lead-cleared-partly-practice = Niet alles is gedaan: bij elk item staat waarom. Wat is gewijzigd, kan ongedaan worden gemaakt tot de oefening eindigt.
    .lead-cleared-nothing = Er is niets gewijzigd: bij elk item staat waarom.
    .lead-cleared-restored = Wat was gewijzigd, is weer zoals het was.
    .lead-restoring = Wat er stond, gaat vanuit de back-up terug naar zijn plek.
    .lead-refused = Dat is niet gelukt. Wat niet is gewijzigd, is nog zoals het was.
    .lead-practice = Dit zijn oefenitems, zoals andere programma’s ze achterlaten. Wijzig ze en zet ze terug zo vaak je wilt.
    .busy-scanning = Bezig met zoeken…
    .busy-long = Met heel veel items duurt dit tot { $seconds } seconden. Je kunt ook zonder verdergaan.
    .busy-unlocking = De sleutelhanger wordt gevraagd zich te openen…
    .busy-clearing = Back-up maken, nalezen, wijzigen…
    .busy-restoring = Bezig met terugzetten…
    .locked = { $count ->
        [0] Een deel van de sleutelhanger is vergrendeld. Er kunnen items in zitten die niet te zien zijn.
        [one] Een deel van de sleutelhanger is vergrendeld. Minstens { $count } item erin ziet eruit als een mailwachtwoord van dit account. Ontgrendel hem om te zien welk.
       *[other] Een deel van de sleutelhanger is vergrendeld. Minstens { $count } items erin zien eruit als mailwachtwoorden van dit account. Ontgrendel hem om te zien welke.
    }
    .column-program = Bewaard door
    .column-use = Waarvoor
    .column-choose = Keuze
    .column-match = Account
    .column-fate = Wat er is gedaan
    .store = in ‘{ $store }’
    .no-server = geen server genoemd
    .no-user = geen account genoemd
    .modified = laatste wijziging: { $date }
    .no-date = niet bekend
    .primary-none = Verder naar je mailprogramma
    .primary = { $count ->
        [one] { $count } item verwijderen
       *[other] { $count } items verwijderen
    }
    .primary-replace = { $count ->
        [one] Nieuw wachtwoord in { $count } item zetten
       *[other] Nieuw wachtwoord in { $count } items zetten
    }
    .primary-both = { $count } items bijwerken
    .primary-clearing = { $count ->
        [one] { $count } item wordt gewijzigd…
       *[other] { $count } items worden gewijzigd…
    }
    .primary-cleared = Verder naar je mailprogramma
    .go-on = Verder zonder
    .leave = Laten staan
    .leave-one = Laten staan
    .of = { $program }, { $server }
    .of-label = { $program }, { $label }
    .undo = Terugzetten
    .undo-all = Alles terugzetten
row-next = { $row }, { $next }
named = { $name }: { $value }
use-smtp = versturen
use-imap = ontvangen
match-exact = dit account
match-likely = misschien dit account
choice-clear = wordt verwijderd
choice-replace = krijgt het nieuwe wachtwoord
choose-clear = Verwijderen
choose-replace = Nieuw wachtwoord erin zetten
choose-leave = Laten staan
undo-possible = kan worden teruggezet
undo-make = kan weer worden weggehaald
undo-impossible = kan niet worden teruggezet
fate-cleared = verwijderd
fate-replaced = heeft het nieuwe wachtwoord
fate-restored = teruggezet
fate-kept = gelaten zoals het was
fate-stillCleared = niet teruggezet; blijft in de back-up
fate-stillReplaced = heeft het nieuwe wachtwoord; het oude blijft in de back-up

records-unreadable =
    .title = De lijst met accounts kan niet worden gelezen
    .what = Het bestand waarin staat welke accounts hier zijn ingesteld, is beschadigd. Er staan geen wachtwoorden in.
    .do = Geef ‘accounts.json’ in de map ‘mail-setup-wizard’ bij je programmagegevens een andere naam en probeer het dan opnieuw.
records-damaged =
    .title = De lijst met accounts was beschadigd
    .what = Het bestand waarin staat welke accounts hier zijn ingesteld, kon niet worden gelezen. Het is ernaast bewaard als ‘{ $file }’, en de lijst begint opnieuw. Er staan geen wachtwoorden in.
    .do = Stel de accounts opnieuw in, of zet het oude bestand terug vanuit een back-up.
records-later =
    .title = Een bestand is van een nieuwere versie
    .what = Een nieuwere versie van dit programma heeft het bestand ‘{ $file }’ geschreven, en daarom is het met rust gelaten.
    .do = Gebruik de nieuwere versie.
records-file =
    .title = De lijst met accounts kan niet worden geschreven
    .what = Deze computer liet de wizard zijn lijst met accounts niet lezen of schrijven. Er staan geen wachtwoorden in.
    .do = Kijk of de schijf niet vol is en probeer het dan opnieuw.

of-an-app = { $kind ->
    [mailbox] {""}
    [either] {""}
   *[app] app-
}
handOver =
    .heading = Je mailprogramma
    .lead = Laat je mailprogramma het nieuwe wachtwoord gebruiken. Dit zijn de instellingen ervoor.
    .smtp = Uitgaande mail (SMTP)
    .imap = Inkomende mail (IMAP)
    .host = Server
    .port = Poort
    .security = Versleuteling
    .user = Gebruikersnaam
    .password = Wachtwoord
    .password-words = het { of-an-app }wachtwoord
    .copy-smtp = Kopiëren voor uitgaande mail
    .copy-imap = Kopiëren voor inkomende mail
    .copied-smtp = Gekopieerd voor uitgaande mail
    .copied-imap = Gekopieerd voor inkomende mail
    .programs = In de mailprogramma’s op deze computer
    .no-programs = In je mailprogramma
    .before = Dit account is hier al ingesteld: geef het het wachtwoord dat werkt.
    .again = Heb je het { of-an-app }wachtwoord later nog nodig? Als je sleutelhanger het bewaart, kopieert ‘mail-setup password { $address } --for smtp --copy’ het in een terminal.
    .primary = Verder
    .trap = Wat vaak misgaat
    .forget = Zodat het oude wachtwoord wordt vergeten
pretendProgram =
    .offer = Een oefen-mailprogramma openen
    .heading-smtp = Het oefen-mailprogramma vraagt om het wachtwoord
    .heading-imap = Het vraagt nog een keer
    .lead-smtp = Het wil versturen en heeft daarvoor het app-wachtwoord nodig. Plak het.
    .lead-imap = Dat was goed. Om mail op te halen vraagt het nog een keer, zoals echte programma’s: plak hetzelfde wachtwoord.
    .lead-refused = Dat is niet het wachtwoord dat de oefenservers hebben geaccepteerd. Kopieer het met de knop en plak het.
    .primary = Invoeren
clipboard-left = Het { of-an-app }wachtwoord staat nog { $time } op het klembord. Plak het nu.
clipboard-over = Het is van het klembord gehaald. Kopieer het zo vaak als je het nodig hebt. Houdt een programma hier een klembordgeschiedenis bij, dan kan het daar nog staan: verwijder het ook daar.
clipboard-missing = Deze sessie heeft geen klembord dat een programma kan gebruiken. Typ het { of-an-app }wachtwoord, of bekijk het in een terminal met ‘mail-setup password { $address } --for smtp’.
clipboard-refused = Het klembord kan nu niet worden gebruikt: een ander programma houdt het vast. Probeer het opnieuw.
hand-over-other =
    Open de instellingen van het account en zoek waar het wachtwoord wordt ingevuld: vaak zijn er twee plekken, inkomend en uitgaand.
    Plak het { of-an-app }wachtwoord op beide en stuur jezelf dan een bericht.
open-program = { $program } openen
program-opening = { $program } wordt geopend…
program-opened = { $program } is gevraagd zich te openen.
program-failed = { $program } kon van hieruit niet worden geopend. Open het zelf.

self-message =
    .subject = Het werkt: een bericht aan jezelf
    .body = Dit bericht heb je jezelf gestuurd met Mail Setup Wizard, om te zien of mail eruit gaat en binnenkomt. Beide werken. Je kunt het verwijderen.

testMessage =
    .heading = Stuur jezelf een bericht
    .lead = Kijk zelf of mail eruit gaat en binnenkomt: een kort bericht van { $address } aan { $address }.
    .lead-practice = Kijk of mail eruit gaat en binnenkomt: een kort bericht van het oefenaccount aan zichzelf. Het verlaat deze computer niet.
    .lead-sending = Dit duurt een paar seconden, hooguit een minuut.
    .lead-cancelled = Er wordt niet meer op het bericht gewacht. Als het al was verstuurd, komt het in je inbox.
    .lead-arrived = Mail gaat eruit, en mail komt binnen.
    .lead-not-arrived = Het wachtwoord klopt. Maar het bericht heeft niet de hele weg afgelegd.
    .lead-not-sent = Het bericht kon niet worden overgedragen.
    .lead-not-seen = Het bericht is onderweg, maar er kon niet naar worden gekeken.
    .what = Er staat in dat het werkt, en niets over je account of deze computer. Als het is aangekomen, kan het hier worden verwijderd.
    .primary = Bericht versturen
    .skip = Afronden zonder bericht
    .offer = Jezelf een bericht sturen
    .doing-signIn = Bezig met inloggen…
    .doing-handOver = Bericht wordt overgedragen…
    .doing-arrival = Het is aangenomen. Nu wordt het gezocht in de inbox en bij de ongewenste mail…
    .arrived-inbox =
        { $seconds ->
            [one] Het bericht is verstuurd en was binnen een seconde in de inbox.
           *[other] Het bericht is verstuurd en was na { $seconds } seconden in de inbox.
        }
    .arrived-junk =
        { $seconds ->
            [one] Het bericht is verstuurd en was binnen een seconde bij de ongewenste mail: in ‘{ $folder }’.
           *[other] Het bericht is verstuurd en was na { $seconds } seconden bij de ongewenste mail: in ‘{ $folder }’.
        }
    .arrived-allMail =
        { $seconds ->
            [one] Het bericht is verstuurd en was binnen een seconde in ‘{ $folder }’.
           *[other] Het bericht is verstuurd en was na { $seconds } seconden in ‘{ $folder }’.
        }
    .hint-junk = Markeer het in je mailprogramma als gewenst, dan komt het volgende in de inbox.
    .hint-allMail = Misschien houdt een filter het uit de inbox: kijk in de instellingen van het account.
    .sent = De server heeft het bericht aangenomen.
    .not-sent = Het bericht is niet verstuurd.
    .remove = Bericht verwijderen
    .removal-offered = Het bericht kan worden verwijderd. Aan geen ander bericht wordt gekomen.
    .removal-byHand = De server biedt geen manier om alleen dit bericht te verwijderen. Verwijder het in je mailprogramma.
    .removal-running = Bericht wordt verwijderd…
    .removal-done = Het bericht is verwijderd. Aan geen ander bericht is gekomen.
    .removal-failed = Het bericht kon van hieruit niet worden verwijderd. Verwijder het in je mailprogramma.
    .again = Opnieuw versturen
    .go-on = Afronden
    .go-on-without = Afronden zonder bericht

done =
    .heading = Je mail is ingesteld
    .heading-revoked = Het nieuwe wachtwoord staat op zijn plek
    .heading-verify = Alles klopt
    .heading-practice = Je kent de weg
    .lead = { $kind ->
        [mailbox] { $address } kan versturen en ontvangen met het wachtwoord van de mailbox.
        [either] { $address } kan versturen en ontvangen met dit wachtwoord.
       *[app] { $address } kan versturen en ontvangen met het app-wachtwoord.
    }
    .lead-verify = Beide servers accepteren op dit netwerk het bewaarde wachtwoord van { $address }.
    .lead-practice = Dat was alles. Er heeft niets deze computer verlaten, en aan je sleutelhanger is niet gekomen.
    .proved = Beide servers hebben het wachtwoord geaccepteerd, en de inbox ging open.
    .kept = Het wachtwoord zit in je sleutelhanger.
    .kept-practice = Het wachtwoord zit in de oefensleutelhanger.
    .not-kept = Het wachtwoord is niet in de sleutelhanger bewaard.
    .cleared = { $count ->
        [0] Er is geen oud item gewijzigd.
        [one] { $count } oud item is gewijzigd. Het kan { $days } dagen lang worden teruggezet.
       *[other] { $count } oude items zijn gewijzigd. Ze kunnen { $days } dagen lang worden teruggezet.
    }
    .cleared-practice = { $count ->
        [0] Er is geen oefenitem gewijzigd.
        [one] { $count } oefenitem is gewijzigd.
       *[other] { $count } oefenitems zijn gewijzigd.
    }
    .settings = De instellingen voor { $program } staan in { $file }.
    .in-program = { $program } heeft het nieuwe wachtwoord.
    .message-lost = Er is een bericht aan jezelf verstuurd, maar niet gezien dat het aankwam.
    .message-not-sent = Een bericht aan jezelf kon niet worden verstuurd.
    .todos = Wat je nog zelf moet doen
    .pretend-program = Het oefen-mailprogramma heeft het wachtwoord, op beide plekken.
    .todo-smtp = Plak het wachtwoord in je mailprogramma, voor uitgaande mail.
    .todo-imap = Plak het wachtwoord in je mailprogramma, voor inkomende mail.
    .todo-program = Geef { $program } het wachtwoord.
    .todo-file = Stel { $program } in met { $file }.
    .todo-merge = Neem uit { $file } in { $taken } over wat { $program } nodig heeft.
    .todo-forget = Verwijder daar het oude wachtwoord: { $program }.
    .todo-test = Stuur jezelf een bericht vanuit je mailprogramma. Komt het aan, dan is alles goed.
    .tick = Gedaan
    .untick = Nog niet gedaan
    .copy-list = Lijst kopiëren
    .print = Pagina afdrukken
    .next = Wat er nu komt
    .next-revoke = { $kind ->
        [mailbox] Als het wachtwoord van de mailbox wordt gewijzigd, staat de mail hier stil tot je met het nieuwe terugkomt.
       *[app] Als je je wachtwoord bij { $owner } wijzigt, worden app-wachtwoorden misschien ingetrokken. Staat de mail weer stil, kom dan hier terug.
    }
    .primary = Terug naar het begin
    .restore = Oude items terugzetten

back = Terug
cancel = Annuleren
start-over = Opnieuw beginnen
show = Tonen
hide = Verbergen
copy = Kopiëren
copied = Gekopieerd
network =
    .heading = Wat dit netwerk met mail doet
    .lead-looking = Er wordt gekeken, zonder je wachtwoord.
    .lead-cancelled = Je hebt het kijken gestopt voordat het bekend was.
    .lead-seen = Dit is wat er is gezien, en wat je eraan kunt doen.
    .looking = Er wordt gekeken wat dit netwerk met mail doet, zonder je wachtwoord.
    .look = Wat doet dit netwerk?
    .again = Opnieuw kijken
    .with-names = Rapport met namen en adressen tonen
    .without-names = Namen en adressen weglaten
    .observations = Wat er is gezien
    .report-what = Het rapport zegt wat er is gezien, zonder je adres en je eigen namen. Stuur het naar iemand die helpt.
    .report-named = Je adres en de namen van je servers staan in het rapport.
    .copy-text = Rapport kopiëren
    .copy-json = Kopiëren voor programma’s (JSON)
reader =
    .heading =
        { $interceptor ->
            [none] Iets leest de verbinding met { $host } mee
           *[other] { $interceptor } leest de verbinding met { $host } mee
        }
    .lead = Deze computer vertrouwt het certificaat van ‘{ $issuer }’, en dat is niet dat van de server zelf. Wie het heeft, kan je wachtwoord en je mail lezen.
    .what = Als het het beveiligingsprogramma is dat je zelf hebt gekozen, of het netwerk van je bedrijf, kun je doorgaan: op dit netwerk wordt het je één keer gevraagd. Als je het niet kent, ga dan terug en gebruik een ander netwerk. Tot je beslist, wordt er geen wachtwoord verstuurd.
    .primary = Doorgaan, en hier laten meelezen
use-other-port = Voortaan poort { $other } gebruiken
