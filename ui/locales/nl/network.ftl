### What a network does to mail, found out without a password, in Dutch.

how-certain = { $certainty ->
    [certain] Dit is zeker.
    [likely] Dit is waarschijnlijk.
   *[possible] Dit is mogelijk; er was te weinig te zien om zeker te zijn.
}
seen-besides = Verder: { $title }

network-healthy =
    .title = Dit netwerk laat mail door
    .what = Beide mailservers zijn bereikt en hebben bewezen wie ze zijn.
    .do = Hier hoeft niets te gebeuren. Werkt je mail toch niet, controleer dan het wachtwoord.

cause-noRoute =
    .title = Dit netwerk leidt nergens heen
    .what = De computer is verbonden, maar het netwerk gaf hem geen weg naar het internet.
    .do = Verbreek de verbinding met het netwerk en maak opnieuw verbinding. Helpt dat niet, start dan de router opnieuw op.
    .may-be = Het netwerk geeft geen weg naar het internet.
cause-uplinkDown =
    .title = De verbinding achter de router ligt eruit
    .what = { $why ->
        [router] De router zelf antwoordt niet.
       *[other] Het netwerk is er, maar daarachter antwoordt niets.
    }
    .do = Start de router opnieuw op, of gebruik een ander netwerk, bijvoorbeeld de hotspot van een telefoon.
    .may-be = De verbinding achter de router ligt eruit.
cause-dnsHijacked =
    .title = { $why ->
        [withheld] Dit netwerk geeft geen adres voor { $provider }
       *[other] Dit netwerk geeft verkeerde adressen voor { $provider }
    }
    .what = { $address ->
        [none] { $why ->
            [withheld] Andere namen worden hier gevonden, { $host } niet.
           *[other] Op de vraag naar { $host } antwoordt het netwerk met iets wat niet deze server is.
        }
       *[other] Het netwerk zegt dat { $host } het adres { $address } heeft, en dat is geen adres van een mailserver.
    } Misschien is een filter zo ingesteld.
    .do = Gebruik een ander netwerk. Als je een filter voor namen gebruikt, laat de mailservers dan door.
    .may-be = Het netwerk geeft verkeerde adressen.
cause-ipv6Broken =
    .title = { $why ->
        [alone] IPv6 doet het hier niet, en de mailservers hebben geen andere adressen
       *[other] Mail werkt, maar IPv6 doet het hier niet
    }
    .what = { $why ->
        [alone] In dit netwerk leiden de namen van de mailservers alleen naar IPv6-adressen, en via IPv6 komt niets terug.
       *[other] De servers antwoorden via IPv4. Via IPv6, dat dit netwerk belooft, komt niets terug. Mailprogramma’s kunnen daardoor een halve minuut hangen.
    }
    .do = { $why ->
        [alone] Gebruik een ander netwerk.
       *[other] Zet IPv6 uit voor deze verbinding, of gebruik een ander netwerk.
    }
    .may-be = IPv6 doet het niet in dit netwerk.
cause-ipv4Broken =
    .title = { $why ->
        [alone] IPv4 doet het hier niet, en de mailservers hebben geen andere adressen
       *[other] Mail werkt, maar IPv4 doet het hier niet
    }
    .what = { $why ->
        [alone] In dit netwerk leiden de namen van de mailservers alleen naar IPv4-adressen, en via IPv4 komt niets terug.
       *[other] De servers antwoorden via IPv6. Via IPv4, dat dit netwerk belooft, komt niets terug. Mailprogramma’s kunnen daardoor een halve minuut hangen.
    }
    .do = { $why ->
        [alone] Gebruik een ander netwerk.
       *[other] Maak opnieuw verbinding met het netwerk, of gebruik een ander.
    }
    .may-be = IPv4 doet het niet in dit netwerk.
cause-ipv4Missing =
    .title = Dit netwerk heeft alleen IPv6, en { $host } heeft dat niet
    .what = De server heeft alleen een IPv4-adres, en dit netwerk heeft geen weg daarheen.
    .do = Gebruik een ander netwerk.
    .may-be = Het netwerk heeft alleen IPv6, de server heeft dat niet.
cause-vpnInterferes =
    .title = De VPN laat mail niet door
    .what = { $why ->
        [dead] Alles gaat de VPN in, en er komt niets terug.
        [alone] De weg naar de mailservers gaat een VPN in, en er komt niets terug; andere verbindingen gaan erlangs.
        [resolver] Namen worden opgezocht via een VPN, en daar antwoordt niemand.
        [names] Namen moeten worden opgezocht via een VPN die er niet meer is.
       *[other] Via de VPN zijn webpagina’s te bereiken, maar de mailservers niet.
    }
    .do = Zet de VPN uit en probeer het opnieuw. Staat er geen aan, verbreek dan de verbinding met het netwerk en maak opnieuw verbinding.
    .may-be = Een VPN laat mail niet door.
cause-interception =
    .title = { $interceptor ->
        [none] Iets leest de verbinding met { $host } mee
       *[other] { $interceptor } leest de verbinding met { $host } mee
    }
    .what = { $issuer ->
        [none] Het certificaat is niet dat van de server zelf.
       *[other] Het certificaat is niet dat van de server zelf: het is uitgegeven door ‘{ $issuer }’.
    } Wie het heeft uitgegeven, kan je wachtwoord en je mail lezen.
    .do = { $interceptor ->
        [none] Gebruik een ander netwerk, of stel het beveiligingsprogramma op deze computer zo in dat het mailverbindingen met rust laat.
       *[other] Stel { $interceptor } zo in dat mailverbindingen met rust worden gelaten, of gebruik een ander netwerk. Typ daarvoor geen wachtwoord.
    }
    .may-be = Iets leest de verbinding mee.
cause-clockWrong =
    .title = De klok van deze computer staat verkeerd
    .what = De certificaten van de servers lijken niet geldig, en het is de klok die afwijkt.
    .do = Zet de klok goed en probeer het dan opnieuw.
    .may-be = De klok van deze computer staat verkeerd.
cause-mtuBlackhole =
    .title = Dit netwerk raakt grote pakketten kwijt
    .what = { $why ->
        [up] Wat aankomt is volledig; wat in grote pakketten wordt verstuurd, verdwijnt zonder een woord. Mail is te lezen, maar het versturen van een langer bericht blijft hangen.
       *[other] Kleine pakketten komen door, grote verdwijnen zonder een woord. Versleutelde verbindingen beginnen en blijven dan hangen.
    }
    .do = Zet de VPN uit als er een aanstaat; stel anders op de router een kleinere MTU in (1400), of gebruik een ander netwerk.
    .may-be = Het netwerk raakt grote pakketten kwijt.
cause-slowNetwork =
    .title = { $ms ->
        [none] Dit netwerk is heel traag
       *[other] Mail werkt, maar dit netwerk is heel traag
    }
    .what = { $ms ->
        [none] Verbindingen komen laat tot stand.
       *[other] Elke verbinding heeft meer dan een halve seconde nodig om tot stand te komen.
    }
    .do = Probeer het opnieuw als de ontvangst beter is. Geeft je mailprogramma het op, verhoog dan de tijdslimiet ervan.
    .may-be = Het netwerk is heel traag.
cause-resolverSlow =
    .title = Mail werkt, maar namen worden hier langzaam opgezocht
    .what = Het antwoord op de vraag waar de servers zijn komt laat, of één helft ervan helemaal niet. Mailprogramma’s kunnen daardoor hangen.
    .do = Gebruik een andere DNS-server voor deze verbinding, of een ander netwerk.
    .may-be = Namen worden langzaam opgezocht.
cause-providerDown =
    .title = De mailservers van { $provider } antwoorden niet
    .what = Het internet werkt, maar { $host } antwoordt niet. Het lijkt een storing daar, niet hier.
    .do = Wacht en probeer het later opnieuw. Op deze computer hoeft niets te veranderen.
    .may-be = De mailservers van de provider liggen eruit.
cause-proxyRequired =
    .title = Alleen webpagina’s komen dit netwerk uit
    .what = Alles moet via de proxy van het netwerk, en mailprogramma’s kunnen dat niet.
    .do = Gebruik een ander netwerk, of vraag de beheerder van dit netwerk de mailpoorten te openen.
    .may-be = Alleen een proxy leidt dit netwerk uit.
cause-localFirewall =
    .title = Deze computer laat mail niet naar buiten
    .what = Een firewall of een beveiligingsprogramma hier verbiedt de verbinding met { $host }.
    .do = Sta mail toe in de firewall of het beveiligingsprogramma van deze computer.
    .may-be = Een firewall op deze computer verbiedt het.
cause-unstable =
    .title = Het netwerk veranderde tijdens het kijken
    .what = De verbinding brak af of veranderde tussendoor, dus niets van wat er te zien was telt.
    .do = Wacht tot de verbinding stabiel is, ga dichter bij de router of het toegangspunt zitten en probeer het opnieuw.
    .may-be = Het netwerk is onrustig.

network-offline =
    .title = Deze computer is offline
    .what = Er is geen netwerk verbonden.
    .do = Maak verbinding met een netwerk en probeer het dan opnieuw.
network-hostNotFound =
    .title = Er is geen server met deze naam
    .what = { $why ->
        [wildcard] Elke naam in dit domein leidt naar waar { $host } leidt, en daar antwoordt geen mailserver: de naam klopt hoogstwaarschijnlijk niet.
       *[other] Andere namen worden gevonden, { $host } niet.
    }
    .do = Vergelijk de naam van de server met die van je provider en wijzig hem.
network-resolverUnavailable =
    .title = Namen kunnen hier niet worden opgezocht
    .what = Niemand in dit netwerk zegt waar de mailservers zijn.
    .do = Wacht even en probeer het opnieuw. Blijft het zo, gebruik dan een andere DNS-server of een ander netwerk.
network-captivePortal =
    .title = Dit netwerk wil dat je eerst inlogt
    .what = Een pagina van het netwerk antwoordt in plaats van andere, zoals in hotels, treinen en op vliegvelden.
    .do = Open de browser, log op de pagina die verschijnt in op het netwerk en probeer het dan opnieuw.
network-portBlocked =
    .title = { $other ->
        [none] { $why ->
            [near] Mail naar { $host } wordt vlakbij geweigerd
           *[other] Dit netwerk blokkeert mail naar { $host }
        }
       *[other] { $why ->
            [closed] Poort { $port } van { $host } is gesloten; poort { $other } werkt
           *[other] Dit netwerk blokkeert poort { $port }; poort { $other } werkt
        }
    }
    .what = { $other ->
        [none] { $why ->
            [near] Andere verbindingen komen erdoor. Die naar de mailpoorten worden geweigerd voordat de server ervan kan weten: door een firewall of een beveiligingsprogramma op deze computer, of door iets dichtbij in dit netwerk.
           *[other] Andere verbindingen komen erdoor, die naar de mailpoorten niet. Veel netwerken in hotels, scholen en kantoren zijn zo ingesteld.
        }
       *[other] { $why ->
            [closed] { $host } neemt op poort { $port } geen verbindingen aan, en op poort { $other } antwoordt het zoals het hoort.
            [another] Op poort { $port } antwoordt een andere server dan { $host }, en op poort { $other } antwoordt hij zelf.
           *[other] Van { $host } komt op poort { $port } niets terug, en op poort { $other } antwoordt het zoals het hoort.
        }
    }
    .do = { $other ->
        [none] { $why ->
            [near] Kijk of een firewall of een beveiligingsprogramma op deze computer mail verbiedt; gebruik anders een ander netwerk.
           *[other] Gebruik een ander netwerk, bijvoorbeeld de hotspot van een telefoon, of vraag de beheerder van dit netwerk de mailpoorten te openen.
        }
       *[other] Gebruik vanaf nu poort { $other }.
    }
network-startTlsMissing =
    .title = { $why ->
        [unlisted] { $host } biedt geen versleuteling aan op poort { $port }
       *[other] De versleuteling van { $host } wordt onderweg weggehaald
    }
    .what = Op poort { $port } biedt de server niet aan over te schakelen op versleuteling.{ $other ->
        [none] {""}
       *[other] {" "}Op poort { $other } is het vanaf het begin versleuteld.
    }
    .do = { $other ->
        [none] Gebruik een ander netwerk. Is het daar hetzelfde, wijzig dan de server.
       *[other] Gebruik poort { $other } met TLS.
    }
network-startTlsTampered =
    .title = Iets wist onderweg de versleuteling van { $host } uit
    .what = Op poort { $port } komt het aanbod van de server om over te schakelen op versleuteling doorgestreept aan: dat doet een firewall onderweg.{ $other ->
        [none] {""}
       *[other] {" "}Op poort { $other } is het vanaf het begin versleuteld.
    }
    .do = { $other ->
        [none] Gebruik een ander netwerk.
       *[other] Gebruik poort { $other } met TLS.
    }
network-hungUp =
    .title = Mailverbindingen met { $host } worden afgebroken
    .what = Zodra de verbinding versleuteld moet worden, wordt ze afgebroken. Het netwerk lijkt mail te filteren.
    .do = Gebruik een ander netwerk, bijvoorbeeld de hotspot van een telefoon.
network-timedOut =
    .title = { $host } antwoordt niet
    .what = Er kwam niets terug, en waarom is niet te zeggen.
    .do = Probeer hetzelfde via de hotspot van een telefoon: werkt het daar, dan ligt het aan dit netwerk.
network-refused =
    .title = { $host } neemt op poort { $port } geen verbindingen aan
    .what = Het antwoord kwam meteen: daar luistert niets.
    .do = Vergelijk de poort met die van je provider; probeer anders een ander netwerk.
network-unreachable =
    .title = Van hieruit is er geen weg naar { $host }
    .what = { $family ->
        [ipv6] In dit netwerk leidt de naam alleen naar IPv6-adressen, en via IPv6 is er van hieruit geen weg naar buiten.
       *[other] Iets onderweg zegt dat de server niet te bereiken is.
    }
    .do = Gebruik een ander netwerk.

seen = { $probe ->
    [route] Weg naar buiten: { $end }
    [names] { $host } ({ $family ->
        [ipv4] IPv4
       *[other] IPv6
    }): { $end }, { $ms } ms
    [page] Pagina van { $host }: { $end }, { $ms } ms
    [smallPieces] { $host }:{ $port } in kleine stukjes: { $end }, { $ms } ms
    [proxy] Via de proxy: { $end }, { $ms } ms
   *[other] { $host }:{ $port } via { $family ->
        [ipv4] IPv4
       *[other] IPv6
    }: { $end }, { $ms } ms
}
seen-well = in orde
seen-offline = geen netwerk
seen-noRoute = geen
seen-hostNotFound = zo’n naam is er niet
seen-resolverUnavailable = niemand antwoordt
seen-refused = geweigerd
seen-unreachable = geen weg daarheen
seen-timedOut = stil
seen-localFirewall = verboden op deze computer
seen-captivePortal = een andere pagina antwoordt
seen-interception = meegelezen
seen-hungUp = afgebroken
seen-certificateUntrusted = certificaat niet vertrouwd
seen-certificateForAnotherName = certificaat van een andere server
seen-certificateExpired = certificaat verlopen
seen-certificateNotYetValid = certificaat nog niet geldig
seen-startTlsMissing = geen versleuteling aangeboden
seen-startTlsTampered = versleuteling uitgewist
cause-hostNotFound-known =
    .title = Dit netwerk kent { $host } niet
    .what = De naam { $host } klopt, en dit netwerk zegt dat hij niet bestaat. Misschien is een filter zo ingesteld. Je wachtwoord is niet verstuurd.
    .do = Probeer het opnieuw op een ander netwerk, bijvoorbeeld de hotspot van een telefoon.
    .may-be = Dit netwerk kent de server niet, terwijl de naam klopt.
cause-refused-known =
    .title = { $host } wordt op poort { $port } afgewezen
    .what =
        De poort klopt, en het antwoord kwam meteen: daar wordt geen verbinding aangenomen. Misschien wijst het netwerk die af, of is de server buiten bedrijf. Je wachtwoord is niet verstuurd.{ $address ->
            [none] { "" }
           *[other] { " " }Dit netwerk zegt dat { $host } het adres { $address } heeft, en dat heeft geen openbare server: misschien zit er een filter of een inlogpagina tussen.
        }
    .do = Probeer het opnieuw op een ander netwerk. Is het daar hetzelfde, wacht dan: dan ligt het aan de server.
    .may-be = Verbindingen met de server worden afgewezen.
cause-unreachable-known =
    .title = { $host } is van hieruit niet te bereiken
    .what =
        Dit netwerk kent geen weg naar de server, of laat niemand daarheen. Je wachtwoord is niet verstuurd.{ $address ->
            [none] { "" }
           *[other] { " " }Dit netwerk zegt dat { $host } het adres { $address } heeft, en dat heeft geen openbare server: misschien zit er een filter of een inlogpagina tussen.
        }
    .do = Gebruik een ander netwerk en probeer het dan opnieuw.
    .may-be = Het netwerk heeft geen weg naar de server.
cause-hungUp-known =
    .title = De verbinding met { $host } is verbroken
    .what =
        Ze werd verbroken voordat de server had geantwoord.{ $said ->
            [below] { " " }Wat er werd gezegd, staat hieronder.
           *[none] { "" }
        } Dat zegt niets over je wachtwoord.
    .do = Probeer het opnieuw. Gebeurt het nog een keer, gebruik dan een ander netwerk.
    .may-be = De verbinding met de server is verbroken.
cause-certificateForAnotherName-known =
    .title = Iets anders antwoordt in plaats van { $host }
    .what =
        { $presented ->
            [none] Het certificaat dat werd getoond, is voor een andere naam.
           *[other] Het certificaat dat werd getoond, is voor { $presented }.
        } De naam van de server klopt, dus er zit iets tussen. Je wachtwoord is niet verstuurd.{ $address ->
            [none] { "" }
           *[other] { " " }Dit netwerk zegt dat { $host } het adres { $address } heeft, en dat heeft geen openbare server: misschien zit er een filter of een inlogpagina tussen.
        }
    .do = Gebruik een ander netwerk.
    .may-be = Iets anders antwoordt in plaats van de server.
cause-certificateUntrusted-known =
    .title = Er zit iets tussen hier en { $host }: log hier niet in
    .what =
        { $issuer ->
            [none] Het certificaat dat werd getoond, is niet uitgegeven door een certificaatautoriteit die deze computer kent.
           *[other] Het certificaat dat werd getoond, is uitgegeven door ‘{ $issuer }’, die deze computer niet kent. Misschien is er een virusscanner of een bedrijfsnetwerk tussen gaan zitten.
        } Je wachtwoord is niet verstuurd.{ $address ->
            [none] { "" }
           *[other] { " " }Dit netwerk zegt dat { $host } het adres { $address } heeft, en dat heeft geen openbare server: misschien zit er een filter of een inlogpagina tussen.
        }
    .do = Gebruik een ander netwerk. Als een beveiligingsprogramma hier mail controleert, stel het dan zo in dat het mailverbindingen met rust laat.
    .may-be = Er zit iets tussen hier en de server.
cause-portBlocked-known =
    .title = Van hieruit komt er niets door naar { $host }
    .what = De andere mailserver is te bereiken, maar van deze komt op poort { $port } geen byte terug. Veel netwerken in hotels, scholen en kantoren sluiten deze poort. Aan je wachtwoord ligt het niet.
    .do = Gebruik een ander netwerk, bijvoorbeeld de hotspot van een telefoon, of vraag de beheerder van dit netwerk de poort te openen.
    .may-be = Dit netwerk blokkeert de poort.
seen-at-resolver = Aan wie namen worden gevraagd: { $end }, { $ms } ms
seen-where-it-was = { $host }:{ $port }, waar de server de vorige keer was: { $end }, { $ms } ms
network-compared =
    { $change ->
        [issuerChanged] Op { $date }, toen mail voor het laatst werkte, waren de certificaten door iemand anders uitgegeven.
        [startTlsGone] Op { $date }, toen mail voor het laatst werkte, bood de server aan op versleuteling over te schakelen.
        [clockJumped] Sinds mail voor het laatst werkte, op { $date }, is de klok van deze computer versprongen.
        [tunnelAppeared] Op { $date }, toen mail voor het laatst werkte, zat er geen VPN tussen.
        [tunnelGone] Op { $date }, toen mail voor het laatst werkte, ging die via een VPN.
        [portLost] Op { $date }, toen mail voor het laatst werkte, antwoordde poort { $detail }.
        [addressesMoved] Op { $date }, toen mail voor het laatst werkte, had de server een ander adres.
        [proxyAppeared] Op { $date }, toen mail voor het laatst werkte, was er geen proxy ingesteld.
        [familyLost] Op { $date }, toen mail voor het laatst werkte, had het netwerk { $detail }.
        [slower] Op { $date }, toen mail voor het laatst werkte, antwoordde de server sneller.
        [resolverChanged] Op { $date }, toen mail voor het laatst werkte, werden namen ergens anders opgezocht.
        [sameNetwork] Mail werkte voor het laatst op ditzelfde netwerk, op { $date }.
       *[anotherNetwork] Mail werkte voor het laatst op een ander netwerk, op { $date }.
    }
network-report = Rapport van Mail Setup { $version } ({ $system }) over dit netwerk, { $day }
