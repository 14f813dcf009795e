### What a check found to be wrong, in Dutch: one message for each cause.

cause-hostNotFound =
    .title = Er is geen server met deze naam
    .what = De naam { $host } bestaat niet. Misschien is hij verkeerd gespeld.
    .do = Vergelijk de naam van de server met die van je provider en wijzig hem.
    .may-be = Er is geen server met deze naam.
cause-resolverUnavailable =
    .title = Namen kunnen nu niet worden opgezocht
    .what = Dit netwerk zei niet waar { $host } is. Dat is een storing van het netwerk, niet van je wachtwoord.
    .do = Wacht even en probeer het opnieuw. Blijft het zo, gebruik dan een ander netwerk.
    .may-be = Namen kunnen nu niet worden opgezocht.
cause-offline =
    .title = Deze computer is offline
    .what = Er is van deze computer geen weg naar het internet, dus { $host } was niet te bereiken. Je wachtwoord is niet verstuurd.
    .do = Maak verbinding met een netwerk en probeer het dan opnieuw.
    .may-be = Deze computer is offline.
cause-refused =
    .title = { $host } neemt op poort { $port } geen verbindingen aan
    .what = Het antwoord kwam meteen: daar luistert niets. De poort klopt niet, of dit netwerk wijst zulke verbindingen af. Je wachtwoord is niet verstuurd.{ $family ->
        [ipv6] {" "}De server heeft alleen een IPv6-adres, en dat kan niet elk netwerk bereiken.
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] {" "}Dit netwerk zegt dat { $host } het adres { $address } heeft, en dat heeft geen openbare server: misschien zit er een filter of een inlogpagina tussen.
    }
    .do = Probeer het opnieuw op een ander netwerk. Is het daar hetzelfde, wijzig dan de server.
    .may-be = Bij de server luistert niets op deze poort.
cause-unreachable =
    .title = { $host } is van hieruit niet te bereiken
    .what = Dit netwerk kent geen weg naar de server. Een VPN, een firewall of het netwerk zelf kan de reden zijn. Je wachtwoord is niet verstuurd.{ $family ->
        [ipv6] {" "}De server heeft alleen een IPv6-adres, en dat kan niet elk netwerk bereiken.
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] {" "}Dit netwerk zegt dat { $host } het adres { $address } heeft, en dat heeft geen openbare server: misschien zit er een filter of een inlogpagina tussen.
    }
    .do = Zet de VPN uit of gebruik een ander netwerk, en probeer het dan opnieuw.
    .may-be = Het netwerk kent geen weg naar de server.
cause-timedOut =
    .title = { $host } antwoordde niet op tijd
    .what = De server bleef stil op poort { $port }. Een firewall, een slechte verbinding of een storing bij de server kan de reden zijn. Het zegt niets over je wachtwoord.{ $family ->
        [ipv6] {" "}De server heeft alleen een IPv6-adres, en dat kan niet elk netwerk bereiken.
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] {" "}Dit netwerk zegt dat { $host } het adres { $address } heeft, en dat heeft geen openbare server: misschien zit er een filter of een inlogpagina tussen.
    }
    .do = Probeer het opnieuw. Blijft de server stil, gebruik dan een ander netwerk, bijvoorbeeld de hotspot van een telefoon.
    .may-be = De server blijft stil.
cause-portBlocked =
    .title = Van hieruit komt er niets door naar { $host }
    .what = De andere mailserver is te bereiken, maar van deze komt op poort { $port } geen byte terug. Veel netwerken in hotels, scholen en kantoren sluiten deze poort. Aan je wachtwoord ligt het niet.
    .do = Gebruik een ander netwerk, bijvoorbeeld de hotspot van een telefoon, of vraag de beheerder van dit netwerk de poort te openen. Is het daar hetzelfde, wijzig dan de poort.
    .may-be = Dit netwerk blokkeert de poort.
cause-captivePortal =
    .title = Dit netwerk wil dat je eerst inlogt
    .what = Een webpagina van het netwerk antwoordde in plaats van { $host }, zoals in hotels, treinen en op vliegvelden. Je wachtwoord is niet verstuurd.
    .do = Open de browser, log op de pagina die verschijnt in op het netwerk en probeer het dan opnieuw.
    .may-be = Het netwerk wil dat je er eerst op inlogt.

cause-notTls =
    .title = { $host } versleutelt niet op poort { $port }
    .what = De server antwoordde zonder versleuteling waar die moet beginnen. Je wachtwoord is niet verstuurd.{ $address ->
        [none] {""}
       *[other] {" "}Dit netwerk zegt dat { $host } het adres { $address } heeft, en dat heeft geen openbare server: misschien zit er een filter of een inlogpagina tussen.
    }
    .do = Kies STARTTLS voor poort { $port }. Wil je TLS houden, kies dan de poort die je provider daarvoor noemt: meestal 465 voor uitgaande mail, 993 voor inkomende mail.
    .may-be = De server versleutelt niet op deze poort.
cause-tlsTooOld =
    .title = { $host } kent alleen verouderde versleuteling
    .what = Er is geen versleuteling gevonden die nog veilig is en die de server kent. Je wachtwoord is niet verstuurd.
    .do = Vergelijk de server met die van je provider. Klopt hij, vraag dan de beheerder ervan hem bij te werken.
    .may-be = De server kent alleen verouderde versleuteling.
cause-certificateExpired =
    .title = { $why ->
        [theirs] Het certificaat van de server is verlopen
       *[other] Het certificaat van de server is verlopen: kijk op de klok van deze computer
    }
    .what = { $expired ->
        [none] Het certificaat van { $host } is verlopen.
       *[other] Het certificaat van { $host } is verlopen op { $expired }. De klok van deze computer zegt { $clock }.
    } Zonder geldig certificaat kan niemand zeggen of het echt deze server is. Je wachtwoord is niet verstuurd.
    .do = { $why ->
        [theirs] De klok van deze computer loopt goed. Alleen de beheerder van de server kan dit verhelpen: probeer het later opnieuw, of op een ander netwerk.
       *[other] Kijk eerst op de klok van deze computer. Klopt die, dan kan alleen de beheerder van de server dit verhelpen: probeer het later opnieuw, of op een ander netwerk.
    }
    .may-be = Het certificaat van de server is verlopen.
cause-certificateNotYetValid =
    .title = { $why ->
        [theirs] Het certificaat van de server is nog niet geldig
       *[other] Het certificaat van de server is nog niet geldig: zet de klok van deze computer goed
    }
    .what = { $begins ->
        [none] Het certificaat van { $host } begint in de toekomst.
       *[other] Het certificaat van { $host } is geldig vanaf { $begins }. De klok van deze computer zegt { $clock }.
    } Meestal staat de klok verkeerd. Je wachtwoord is niet verstuurd.
    .do = { $why ->
        [theirs] De klok van deze computer loopt goed. Alleen de beheerder van de server kan dit verhelpen: probeer het later opnieuw, of op een ander netwerk.
       *[other] Zet de klok van deze computer goed en probeer het dan opnieuw.
    }
    .may-be = Het certificaat van de server is nog niet geldig.
cause-certificateForAnotherName =
    .title = Het certificaat is voor een andere server: vergelijk de naam
    .what = { $presented ->
        [none] Het certificaat dat { $host } toont, is voor een andere naam.
       *[other] Het certificaat dat { $host } toont, is voor { $presented }.
    } De naam van de server klopt niet helemaal, of er zit iets tussen. Je wachtwoord is niet verstuurd.{ $address ->
        [none] {""}
       *[other] {" "}Dit netwerk zegt dat { $host } het adres { $address } heeft, en dat heeft geen openbare server: misschien zit er een filter of een inlogpagina tussen.
    }
    .do = Vergelijk de naam van de server met die van je provider. Klopt hij, gebruik dan een ander netwerk.
    .may-be = Het certificaat van de server is voor een andere naam.
cause-certificateUntrusted =
    .title = Het certificaat van { $host } is van een onbekende certificaatautoriteit: log hier niet in
    .what = { $issuer ->
        [none] Het certificaat van { $host } is niet uitgegeven door een certificaatautoriteit die deze computer kent.
       *[other] Het certificaat van { $host } is uitgegeven door ‘{ $issuer }’, die deze computer niet kent. Misschien is er een virusscanner of een bedrijfsnetwerk tussen gaan zitten.
    } Je wachtwoord is niet verstuurd.{ $address ->
        [none] {""}
       *[other] {" "}Dit netwerk zegt dat { $host } het adres { $address } heeft, en dat heeft geen openbare server: misschien zit er een filter of een inlogpagina tussen.
    }
    .do = Vergelijk de naam van de server met die van je provider. Klopt hij, probeer dan een ander netwerk; en als een beveiligingsprogramma hier mail controleert, stel het dan zo in dat het mailverbindingen met rust laat.
    .may-be = Het certificaat van de server is van een certificaatautoriteit die deze computer niet kent.
cause-certificateRevoked =
    .title = Het certificaat van de server is ingetrokken: log hier niet in
    .what = Wie het certificaat van { $host } heeft uitgegeven, heeft het ongeldig verklaard. Je wachtwoord is niet verstuurd.
    .do = Probeer het later opnieuw, of op een ander netwerk. Zoek geen weg hieromheen.
    .may-be = Het certificaat van de server is ingetrokken.
cause-certificateChanged =
    .title = Het programma op deze computer toont een ander certificaat dan het certificaat dat je hebt gekozen
    .what = { $host } is deze computer, en het certificaat van het programma op poort { $port } is niet het certificaat dat je ervoor hebt gekozen. Misschien heeft het programma een nieuw gemaakt, bijvoorbeeld toen het opnieuw werd geïnstalleerd; of een ander programma antwoordt op die plek. Je wachtwoord is niet verstuurd.
    .do = Als je weet waarom het is veranderd, kies dan hier het nieuwe bestand. Zo niet, zoek dan eerst uit welk programma het is.
    .may-be = Het programma op deze computer toont een ander certificaat dan het certificaat dat je hebt gekozen.
cause-startTlsMissing =
    .title = { $host } schakelt niet over op versleuteling
    .what = De server moet op poort { $port } overschakelen op versleuteling (STARTTLS), en biedt dat niet aan of doet het niet. Misschien is hij zo ingesteld, of haalt iets onderweg het aanbod weg. Je wachtwoord is niet verstuurd.
    .do = Kies TLS, en de poort die je provider daarvoor noemt: meestal 465 voor uitgaande mail, 993 voor inkomende mail. Is die er niet, probeer dan een ander netwerk, of vraag het de beheerder van de server.
    .may-be = De server schakelt niet over op versleuteling: kies TLS, en de poort die je provider daarvoor noemt.
cause-startTlsTampered =
    .title = Iets heeft ingegrepen in de versleuteling
    .what = Er zijn gegevens tussen geschoven net toen de verbinding met { $host } versleuteld zou worden. Geen fatsoenlijke server doet dat. Je wachtwoord is niet verstuurd.
    .do = Gebruik een ander netwerk. Als je kunt kiezen, gebruik dan TLS in plaats van STARTTLS.
    .may-be = Iets onderweg grijpt in de versleuteling in.

cause-wrongProtocol =
    .title = Dit is een ander soort server
    .what = Wat bij { $host }, poort { $port } antwoordde, is niet het soort mailserver dat daar wordt verwacht. Misschien zijn uitgaand en inkomend verwisseld. Je wachtwoord is niet verstuurd.
    .do = Vergelijk server en poort met die van je provider en wijzig ze. Meestal is de poort 465 of 587 voor uitgaande mail, en 993 voor inkomende mail.
    .may-be = Het is een ander soort server.
cause-serverBusy =
    .title = { $host } heeft het druk
    .what = De server vraagt om later terug te komen. Dat zegt niets over je wachtwoord, dat niet is verstuurd.
    .do = Wacht een paar minuten en probeer het dan opnieuw.
    .may-be = De server heeft het druk.
cause-serverRefuses =
    .title = { $host } weigert, zonder een reden die wij kennen
    .what = De server wees deze verbinding of dit verzoek af.{ $said ->
        [below] {" "}Wat hij zelf zei, staat hieronder.
       *[none] {""}
    }
    .do = { $said ->
        [below] Lees wat de server zei. Een ander netwerk, of een paar uur wachten, helpt vaak.
       *[none] Probeer een ander netwerk, of wacht een paar uur en probeer het dan opnieuw. Blijft het zo, vergelijk dan server en poort met die van je provider.
    }
    .may-be = De server weigert om een eigen reden.
cause-hungUp =
    .title = { $host } verbrak de verbinding
    .what = De server verbrak de verbinding voordat hij had geantwoord.{ $said ->
        [below] {" "}Wat hij zelf zei, staat hieronder.
       *[none] {""}
    } Dat zegt niets over je wachtwoord.
    .do = Probeer het opnieuw. Gebeurt het nog een keer, gebruik dan een ander netwerk.
    .may-be = De server verbrak de verbinding.
cause-protocolViolation =
    .title = { $host } antwoordt vreemd
    .what = Het antwoord volgt de regels voor mailservers niet, dus het is niet geloofd. Het zegt niets over je wachtwoord.
    .do = Probeer het opnieuw. Blijft het zo, gebruik dan een ander netwerk, of vergelijk de server met die van je provider.
    .may-be = De server volgt de regels voor mailservers niet.
cause-preauthenticated =
    .title = { $host } liet ons binnen zonder wachtwoord
    .what = De server opende de mailbox voordat er een wachtwoord was verstuurd, dus er kon er geen worden gecontroleerd. Zo gedraagt een provider zich niet.
    .do = Vergelijk de server met die van je provider, of vraag het de beheerder ervan.
    .may-be = De server vraagt geen wachtwoord.

cause-wrongPassword =
    .title = { $name ->
        [expected] { $provider } accepteert dit wachtwoord niet
       *[open] { $provider } accepteert deze gebruikersnaam met dit wachtwoord niet
    }
    .what = { $name ->
        [expected] Het adres of het wachtwoord klopt niet.
        [unlikely] De server kreeg de gebruikersnaam ‘{ $user }’. { $provider } kent je aan het adres dat je daar hebt gekregen, zoals name@{ $primary }, en niet aan een van een ander domein.
       *[open] De gebruikersnaam of het wachtwoord klopt niet. De server kreeg de gebruikersnaam ‘{ $user }’. Misschien wil hij een andere: het hele adres, alleen wat voor de @ staat, of een eigen naam.
    } { $kind ->
        [mailbox] Het gaat om het wachtwoord van de mailbox. Bij een webhoster is dat niet het wachtwoord van je klantaccount.
        [either] Log je bij { $owner } in met een tweede stap, dan is hier een app-wachtwoord nodig; anders het wachtwoord waarmee je inlogt.
       *[app] Een app-wachtwoord wordt ook geweigerd als het verkeerd is getypt, is ingetrokken of bij een ander account hoort.
    }
    .do = { $name ->
        [expected] { $kind ->
            [mailbox] Vul het wachtwoord van de mailbox nog een keer in.
            [either] Kopieer het wachtwoord nog een keer.
           *[app] Kopieer het app-wachtwoord nog een keer.
        }
        [unlikely] Wijzig de gebruikersnaam en vul dan hetzelfde wachtwoord weer in.
       *[open] Zoek de gebruikersnaam op in de hulp van je provider en kopieer het wachtwoord nog een keer.
    } { $kind ->
        [mailbox] Wordt het weer geweigerd, stel dan een nieuw in waar de mailbox wordt beheerd.
        [either] Wordt het weer geweigerd, log dan in op de pagina van { $owner }: of daar een tweede stap wordt gevraagd, laat zien welk wachtwoord het goede is.
       *[app] Wordt het weer geweigerd, maak dan een ander terwijl je in precies dit account bent ingelogd.
    }
    .may-be = { $name ->
        [expected] Het adres of het wachtwoord klopt niet: vergelijk beide en kopieer het wachtwoord nog een keer.
       *[open] De gebruikersnaam ‘{ $user }’ of het wachtwoord klopt niet: vergelijk beide en kopieer het wachtwoord nog een keer.
    }
cause-appPasswordRequired =
    .title = { $provider } wil hier een app-wachtwoord
    .what = { $look ->
        [differs] Dit lijkt op het wachtwoord van je account. { $provider } neemt dat alleen aan op de eigen pagina’s; mailprogramma’s hebben een app-wachtwoord nodig.
       *[none] { $provider } laat mailprogramma’s alleen met een app-wachtwoord toe, niet met het wachtwoord van je account.
    }
    .do = Maak een app-wachtwoord en vul het dan hier in.
    .may-be = In plaats van het accountwachtwoord is een app-wachtwoord nodig: maak er een en vul het hier in.
cause-webLoginRequired =
    .title = { $owner } wil zien dat jij het bent
    .what = Het inloggen is tegengehouden omdat het er ongewoon uitzag: een plaats, een netwerk of een computer die { $owner } nog niet kent. Het wachtwoord kan best kloppen.
    .do = Log op dit netwerk in de browser in op je account, bevestig dat jij het was, en probeer het na een paar minuten opnieuw.
    .may-be = Het inloggen moet worden bevestigd: log op dit netwerk in de browser in op je account en probeer het dan één keer.
cause-tooManyAttempts =
    .title = Te vaak ingelogd in korte tijd
    .what = { $provider } stelt elke inlogpoging een tijdje uit. Misschien probeert een ander programma het steeds weer met een oud wachtwoord. Meer pogingen maken het alleen langer.
    .do = Sluit andere mailprogramma’s. Probeer het nog één keer als er 15 minuten voorbij zijn.
    .may-be = Er waren te veel pogingen: wacht 15 minuten en probeer het dan één keer.
cause-temporarilyUnavailable =
    .title = { $provider } heeft nu een storing
    .what = De server kon het wachtwoord zojuist niet controleren. Dat zegt niets over het wachtwoord.
    .do = Wacht een paar minuten en probeer het dan opnieuw. Je hebt geen ander wachtwoord nodig.
    .may-be = De server heeft een storing die voorbijgaat: wacht een paar minuten en probeer het dan één keer.
cause-accountDisabled =
    .title = { $provider } heeft dit account gesloten of geblokkeerd
    .what = Zolang dat zo is, wordt geen wachtwoord geaccepteerd, ook niet het juiste.
    .do = Log in de browser in op je account: de pagina zegt vaak waarom, en hoe het weer wordt geopend. Zo niet, vraag het dan { $owner }, op de hulppagina’s of telefonisch.
    .may-be = Het account is geblokkeerd: kijk in de browser of je er nog in kunt.
cause-imapDisabled =
    .title = Mail lezen in andere programma’s staat uit
    .what = Aan het wachtwoord ligt het niet: toegang voor mailprogramma’s (IMAP) staat uit in de instellingen van je account.
    .do = Open de mailinstellingen bij { $provider }, zet IMAP aan en probeer het dan opnieuw.
    .may-be = Toegang voor mailprogramma’s (IMAP) staat uit: kijk in de mailinstellingen en zet het aan.
cause-imapDisabledByAdmin =
    .title = Je organisatie staat IMAP niet toe
    .what = Aan het wachtwoord ligt het niet: wie de mail van je organisatie beheert, heeft toegang voor mailprogramma’s (IMAP) uitgezet.
    .do = Vraag je beheerder IMAP voor je account toe te staan.
    .may-be = Je organisatie staat toegang voor mailprogramma’s (IMAP) niet toe: vraag het je beheerder.
cause-smtpAuthDisabled =
    .title = Versturen met een wachtwoord staat uit
    .what = Aan het wachtwoord ligt het niet: mail versturen vanuit andere programma’s met een wachtwoord staat uit voor je account of organisatie.
    .do = Open in de browser de mailinstellingen bij { $provider } en zet versturen vanuit mailprogramma’s aan (SMTP, vaak samen met IMAP). Is zo’n schakelaar er niet, vraag dan je beheerder of { $provider } het toe te staan (‘authenticated SMTP’).
    .may-be = Versturen met een wachtwoord staat uit: kijk in de mailinstellingen, of vraag het je beheerder.
cause-basicAuthDisabled =
    .title = { $provider } neemt geen wachtwoorden meer aan van mailprogramma’s
    .what = Elk wachtwoord wordt geweigerd, ook app-wachtwoorden. { $owner } laat mailprogramma’s alleen toe via de eigen inlogpagina.
    .do = Gebruik een mailprogramma dat de inlogpagina van { $owner } opent, zoals Thunderbird, Evolution of Apple Mail.
    .may-be = Van mailprogramma’s worden geen wachtwoorden meer aangenomen: gebruik er een dat de inlogpagina van { $owner } opent.
cause-oauthRequired =
    .title = { $provider } neemt geen wachtwoorden aan van mailprogramma’s
    .what = Alleen mailprogramma’s die de inlogpagina van { $owner } openen, worden toegelaten. Een app-wachtwoord kan hier niet helpen.
    .do = Gebruik een mailprogramma dat de inlogpagina van { $owner } opent, zoals Thunderbird, Evolution of Apple Mail.
    .may-be = Alleen de inlogpagina van de provider zelf wordt geaccepteerd: gebruik een mailprogramma dat die opent.
cause-encryptionRequired =
    .title = { $encryption ->
        [tls] { $host } wil op poort { $port } TLS, geen STARTTLS
       *[none] { $host } wil versleuteling
    }
    .what = { $encryption ->
        [tls] Gekozen was STARTTLS, dat zonder versleuteling begint. Deze server versleutelt vanaf de eerste byte: hij wachtte in stilte en antwoordde toen hij in TLS werd aangesproken. Je wachtwoord is niet verstuurd.
       *[none] De server gaat niet verder, omdat hij de verbinding voor onversleuteld houdt. Dat zegt niets over je wachtwoord.
    }
    .do = { $encryption ->
        [tls] Kies TLS voor poort { $port }. Wil je STARTTLS houden, kies dan de poort die je provider daarvoor noemt: meestal 587 voor uitgaande mail, 143 voor inkomende mail.
       *[none] Vergelijk poort en versleuteling met die van je provider en wijzig ze. Kloppen ze, dan moet de beheerder van de server het verhelpen.
    }
    .may-be = De server wil een ander soort versleuteling: vergelijk de poort met die in de hulp van je provider.
cause-tooManyConnections =
    .title = Er zijn te veel programma’s verbonden
    .what = { $connections ->
        [none] { $provider } staat maar een bepaald aantal verbindingen tegelijk toe, en die zijn bezet.
       *[known] { $provider } staat { $connections } verbindingen tegelijk toe, en die zijn bezet.
    } Aan het wachtwoord ligt het niet.
    .do = Sluit andere mailprogramma’s, ook op de telefoon, wacht een paar minuten en probeer het dan opnieuw.
    .may-be = Er zijn te veel programma’s verbonden: sluit de andere, ook op de telefoon, en probeer het dan één keer.
cause-quotaExceeded =
    .title = { $limit ->
        [room] Je mailbox is vol
       *[other] Een limiet van { $provider } is bereikt
    }
    .what = { $limit ->
        [room] Er is geen ruimte meer in, en { $provider } gaat pas verder als die er weer is.
        [rate] Er is in korte tijd zoveel verstuurd of opgehaald dat { $provider } om een pauze vraagt.
       *[none] De mailbox is vol, of er is in korte tijd zoveel verstuurd of opgehaald dat { $provider } om een pauze vraagt.
    } Aan het wachtwoord ligt het niet.{ $perDay ->
        [none] {""}
       *[known] { $limit ->
            [room] {""}
           *[other] {" "}{ $provider } laat { $perDay } berichten per dag door.
        }
    }
    .do = { $limit ->
        [room] Open je mail in de browser, verwijder wat je niet meer nodig hebt en leeg de prullenbak. Probeer het dan opnieuw.
        [rate] Wacht en probeer het dan opnieuw. Het kan tot een dag duren.
       *[none] Bekijk je mail in de browser. Is de mailbox vol, verwijder dan wat je niet meer nodig hebt en leeg de prullenbak. Is hij niet vol, wacht dan: het kan tot een dag duren.
    }
    .may-be = De mailbox is vol, of er is te veel verstuurd of opgehaald: bekijk je mail in de browser, of wacht tot een dag.
cause-mechanismUnsupported =
    .title = Bij { $host } kun je niet inloggen met een wachtwoord
    .what = De server biedt op poort { $port } geen inloggen met een wachtwoord aan. Je wachtwoord is niet verstuurd, of niet bekeken.
    .do = Vergelijk de server en de poort met die van je provider, of vraag het de beheerder ervan.
    .may-be = De server biedt geen inloggen met een wachtwoord aan: vergelijk server en poort met die in de hulp van je provider.
cause-policyBlocked =
    .title = Een regel verbiedt dit inloggen
    .what = Een regel van { $provider } of van je organisatie wijst dit inloggen af.{ $said ->
        [below] {" "}Wat de server zei, staat hieronder.
       *[none] {""}
    }
    .do = Vraag je beheerder of { $provider } wat er nodig is.
    .may-be = Een regel van de provider of van je organisatie verbiedt het: vraag het je beheerder.
cause-ipBlocked =
    .title = { $provider } vertrouwt dit netwerk niet
    .what = Het adres waarmee dit netwerk op het internet te zien is, staat op een blokkeerlijst, vaak door iemand anders op het netwerk. Aan het wachtwoord ligt het niet.
    .do = Zet de VPN uit of gebruik een ander netwerk.
    .may-be = De provider vertrouwt dit netwerk niet: zet de VPN uit, of gebruik een ander netwerk.
cause-passwordRevoked =
    .title = { $kind ->
        [mailbox] Het wachtwoord van de mailbox is inmiddels een ander
        [either] Dit wachtwoord is niet meer het goede
       *[app] Dit app-wachtwoord is ingetrokken
    }
    .what = Het werd eerder geaccepteerd en wordt nu geweigerd, dus het was niet verkeerd getypt. { $kind ->
        [mailbox] Jij, of wie de mailbox beheert, kan een ander hebben ingesteld.
        [either] Het wachtwoord van het account kan zijn gewijzigd, of verificatie in 2 stappen is intussen aangezet; een app-wachtwoord kan zijn ingetrokken.
       *[app] { $revoked ->
            [withPassword] { $owner } trekt alle app-wachtwoorden in als het wachtwoord van het account wordt gewijzigd, en jij of iemand anders kan er altijd een intrekken.
            [byHand] Een nieuw wachtwoord van het account laat app-wachtwoorden bij { $owner } zoals ze zijn: dit is verwijderd, door jou of door iemand anders.
           *[none] Veel providers trekken app-wachtwoorden in als het wachtwoord van het account wordt gewijzigd, en jij of iemand anders kan er altijd een intrekken.
        }
    }
    .do = { $kind ->
        [mailbox] Vul het wachtwoord in dat de mailbox nu heeft.
        [either] Met een tweede stap bij het inloggen: maak een nieuw app-wachtwoord. Zonder: vul het wachtwoord in dat het account nu heeft.
       *[app] Maak een nieuw app-wachtwoord en gebruik het op de plek van dit.
    }
    .may-be = { $kind ->
        [mailbox] Het wachtwoord van de mailbox is gewijzigd: vul het wachtwoord in dat hij nu heeft.
        [either] Het wachtwoord is gewijzigd of ingetrokken: vul het wachtwoord in dat het account nu heeft, of maak een ander app-wachtwoord.
       *[app] Het app-wachtwoord is ingetrokken: kijk of het nog op de pagina staat waar het is gemaakt.
    }
cause-ambiguous =
    .title = { $passed ->
        [smtp] Versturen werkt, maar lezen wordt geweigerd
        [imap] Lezen werkt, maar versturen wordt geweigerd
       *[none] { $provider } weigert, en het is niet duidelijk waarom
    }
    .what = { $passed ->
        [smtp] De server voor uitgaande mail nam dit wachtwoord zojuist aan. { $host } weigert het, en het is niet duidelijk waarom.
        [imap] De server voor inkomende mail nam dit wachtwoord zojuist aan. { $host } weigert het, en het is niet duidelijk waarom.
       *[none] Dit antwoord wordt om verschillende redenen gegeven.
    } Het kan een van deze zijn, de waarschijnlijkste eerst:
    .do = Loop de redenen in deze volgorde na. Probeer het na elke maar één keer, zodat het account niet wordt geblokkeerd.
cause-otherUserName =
    .title = { $provider } wil een andere gebruikersnaam
    .what = De server kreeg de gebruikersnaam ‘{ $user }’ en kent die niet.
    .do = Zoek de gebruikersnaam op in de hulp van je provider. Het kan het hele adres zijn, wat voor de @ staat, of een eigen naam. Wijzig hem en probeer het dan opnieuw.
    .may-be = Deze server wil een andere gebruikersnaam dan ‘{ $user }’: zoek hem op in de hulp van je provider en wijzig hem.
cause-notKnownYet =
    .title = Dit wachtwoord is nog niet overal bekend
    .what = Een nieuw wachtwoord kan een paar minuten nodig hebben om elke server van { $provider } te bereiken.
    .do = Wacht vijf minuten en probeer het dan één keer. Je hebt geen ander wachtwoord nodig.
    .may-be = Een wachtwoord dat net is gemaakt, is misschien nog niet overal bekend: wacht vijf minuten en probeer het dan één keer.

cause-noImap =
    .title = { $provider } heeft geen toegang voor mailprogramma’s
    .what = De mail daar is niet via IMAP te lezen, met geen enkel programma. Geen wachtwoord verandert dat.
    .do = Lees deze mail in het programma van { $provider } zelf, of op de webpagina. In een mailprogramma van je keuze werkt wel een account bij een andere provider, waarnaar berichten kunnen worden doorgestuurd.
    .may-be = { $provider } heeft geen IMAP: lees deze mail in het eigen programma, of op de webpagina.
cause-onlyForwards =
    .title = { $provider } stuurt deze mail door naar een andere mailbox
    .what = Op dit adres is er geen mailbox en geen wachtwoord: wat ernaartoe wordt gestuurd, komt aan in een andere mailbox van je.
    .do = Voer het adres in van de mailbox waarin deze mail aankomt. Welke dat is, staat in de instellingen bij { $provider }.
    .may-be = Mail naar dit adres wordt alleen doorgestuurd: voer het adres in van de mailbox waarin die aankomt.
cause-mailboxMissing =
    .title = { $provider } kent geen mailbox met deze naam
    .what = De server kreeg de gebruikersnaam ‘{ $user }’ en zegt dat daar geen mailbox voor is. Misschien klopt een letter niet, of wil de server een andere naam. Met een alias of een doorstuuradres kun je niet inloggen. Of de mailbox is gesloten, of nog niet gemaakt. Dat zegt niets over het wachtwoord.
    .do = Vergelijk elke letter ervan. Kloppen ze allemaal, kijk dan in de browser of de mailbox er is, en zoek de gebruikersnaam ervan op in de hulp van je provider.
    .may-be = Er is geen mailbox ‘{ $user }’: vergelijk elke letter ervan.
cause-passwordExpired =
    .title = Dit wachtwoord is verlopen: stel een ander in
    .what = { $provider } zegt dat het wachtwoord niet meer geldt, of moet worden gewijzigd voordat mailprogramma’s ermee worden toegelaten.
    .do = Log in de browser in op je account en stel daar een ander wachtwoord in, of vraag dat je beheerder. Is het een app-wachtwoord, maak dan een ander. Vul het dan hier in.
    .may-be = Het wachtwoord is verlopen, of moet worden gewijzigd: stel in de browser een ander in.

cause-senderNotAllowed =
    .title = { $provider } laat je niet versturen vanaf dit adres
    .what = Het wachtwoord klopt. Maar de naam die inlogt, mag vanaf dit adres geen mail versturen, dus het bericht is niet aangenomen.
    .do = Kijk in de instellingen van het account of dit adres is ingesteld om te versturen, of vraag wie het heeft ingesteld om het toe te staan.
    .may-be = De naam die inlogt, mag vanaf dit adres niet versturen: laat het toestaan in de instellingen van het account.
cause-recipientUnknown =
    .title = De server kent dit adres niet
    .what = Het wachtwoord klopt. Maar de server zegt dat dit adres niet bestaat, dus het bericht is niet aangenomen.
    .do = Kijk of het adres goed is gespeld. Zo ja, vraag dan de beheerder het in te stellen om mail te ontvangen.
    .may-be = Dit adres bestaat niet: kijk of het goed is gespeld.
cause-recipientFull =
    .title = De mailbox is vol
    .what = Het wachtwoord klopt. Maar er is geen ruimte meer in de mailbox, dus het bericht is niet aangenomen. Mail van anderen komt ook niet aan.
    .do = Verwijder grote of oude mail, leeg de prullenbak en probeer het dan opnieuw.
    .may-be = De mailbox is vol: verwijder grote of oude mail en leeg de prullenbak.
cause-relayDenied =
    .title = { $host } geeft geen mail door
    .what = Het wachtwoord klopt. Maar deze server neemt alleen mail voor zijn eigen adressen aan, en geeft dit bericht niet door.
    .do = Vergelijk de uitgaande server en de poort ervan met die van je provider: poort 465 of 587 is om te versturen.
    .may-be = Deze server geeft geen mail door: vergelijk de uitgaande server en de poort ervan met die van je provider.
cause-greylisted =
    .title = { $provider } wil het bericht een tweede keer
    .what = Het wachtwoord klopt. De server stelt uit wat hij nog niet eerder heeft gezien, om ongewenste mail buiten te houden. Mailprogramma’s versturen vanzelf opnieuw.
    .do = Wacht vijf minuten en probeer het dan opnieuw.
    .may-be = De server stelt uit wat hij nog niet eerder heeft gezien: wacht vijf minuten en probeer het dan opnieuw.
cause-messageTooBig =
    .title = { $host } neemt geen bericht van deze grootte aan
    .what = Het wachtwoord klopt. Maar zelfs dit korte bericht is te groot voor de server.
    .do = Vraag de beheerder van de server de limiet voor de grootte van berichten te verhogen.
    .may-be = Het bericht is te groot voor de server: laat de limiet verhogen.
cause-contentRefused =
    .title = { $host } neemt dit bericht niet aan om wat erin staat
    .what = Het wachtwoord klopt. Maar een filter voor ongewenste mail, of een regel over wat mag worden verstuurd, heeft het bericht afgewezen.
    .do = Lees wat de server zei. Vraag wie het account beheert om het toe te staan; een bericht dat je zelf schrijft, komt er misschien door.
    .may-be = Een filter heeft het bericht afgewezen om wat erin staat: vraag het wie het account beheert.
cause-addressNotWritable =
    .title = Het adres kan niet in een bericht staan dat { $host } aanneemt
    .what = Het wachtwoord klopt. Maar het deel voor de @ heeft letters of tekens die { $host } in een bericht niet aanneemt, dus er is niets verstuurd.
    .do = Vraag { $provider } of deze mailbox een tweede adres heeft, van gewone letters (a tot z) en cijfers, en verstuur vanaf dat adres.
    .may-be = Het adres heeft letters of tekens die de server in een bericht niet aanneemt: verstuur vanaf een adres van gewone letters.
cause-neverArrived =
    .title = Het bericht is aangenomen, maar nog niet aangekomen
    .what = Het wachtwoord klopt, en de server heeft het bericht aangenomen. Een minuut lang was het niet in de inbox, en ook niet bij de ongewenste mail.
    .do = Kijk over een paar minuten in je mail. Komt het niet, zoek dan in de instellingen van het account naar filters en doorsturen: misschien komt het daardoor ergens anders terecht.
    .may-be = Het bericht is aangenomen en niet aangekomen: zoek in de instellingen van het account naar filters en doorsturen.

suspect =
    .spaceBefore = Er staat een spatie voor dit wachtwoord.
    .spaceBehind = Er staat een spatie achter dit wachtwoord.
    .invisible = In dit wachtwoord zit een teken dat niet te zien is.
    .quotes = Er staan aanhalingstekens om dit wachtwoord.
    .spacesBetweenGroups = In dit wachtwoord staan spaties tussen de groepen. Vaak zijn die er alleen om het lezen.
    .spacesWithin = In dit wachtwoord zitten spaties. Als die er alleen waren om het lezen, laat ze dan weg.
    .capitals = In dit wachtwoord zitten hoofdletters. App-wachtwoorden van { $owner } hebben die niet.
    .lookAlike = In dit wachtwoord zit een teken dat alleen op een gewoon teken lijkt: een letter uit een ander alfabet, of een teken dat een programma erin heeft gezet.
    .dashes = { $owner } schrijft app-wachtwoorden met de streepjes op andere plekken, of zonder.
    .copiedAlong = Er is iets met dit wachtwoord meegekopieerd.
    .length = Dit wachtwoord heeft { $letters } letters en cijfers. App-wachtwoorden van { $owner } hebben er { $expected }.
    .otherCharacter = In dit wachtwoord zit een teken dat app-wachtwoorden van { $owner } niet hebben.
    .outsideAscii = Dit wachtwoord bevat tekens zoals ü, § of €, die sommige servers anders lezen. Als het op de webpagina klopt, stel daar dan een wachtwoord zonder die tekens in.
