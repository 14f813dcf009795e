### What a check found to be wrong, in Dutch, where the words of causes.ftl do not fit (this computer, private networks, who reads along).

cause-resolverUnavailable-here =
    .title = Deze computer vindt { $host } niet
    .what = { $host } staat voor deze computer zelf, maar de eigen instellingen ervan zeggen dat niet.
    .do = Vul 127.0.0.1 in als server en probeer het dan opnieuw.
    .may-be = Deze computer vindt { $host } niet: vul in plaats daarvan 127.0.0.1 in.
cause-refused-here =
    .title = { $program ->
        [none] Het programma op deze computer draait niet, of gebruikt een andere poort
       *[other] { $program } draait niet, of gebruikt een andere poort
    }
    .what = { $host } is deze computer, en op poort { $port } ervan luistert niets.{ $program ->
        [none] { $programs ->
            [none] {" "}Je mail moet via een programma hier gaan, en dat moet draaien.
           *[other] {" "}Programma’s die deze poort gebruiken: { $programs }.
        }
       *[other] {" "}Je mail gaat via { $program }, een programma op deze computer, en dat moet draaien.
    } Je wachtwoord is niet verstuurd.
    .do = Probeer het dan opnieuw. Als het programma al draait, vergelijk de poort dan met de poort die het toont, en wijzig die hier.
    .may-be = Het programma op deze computer draait niet, of gebruikt een andere poort.
cause-unreachable-here =
    .title = Deze computer heeft het adres { $host } niet
    .what = { $host } staat voor deze computer zelf, maar er is geen weg daarheen: misschien staat dit soort adres hier uit. Je wachtwoord is niet verstuurd.
    .do = Vul 127.0.0.1 in als server en probeer het dan opnieuw.
    .may-be = Er is geen weg naar dit adres van deze computer: vul in plaats daarvan 127.0.0.1 in.
cause-timedOut-here =
    .title = { $program ->
        [none] Het programma op deze computer antwoordt niet
       *[other] { $program } antwoordt niet
    }
    .what = { $host } is deze computer. Op poort { $port } ervan luistert iets, dat stil bleef. Misschien is het programma nog aan het starten, of hangt het. Het zegt niets over je wachtwoord.
    .do = Blijft het programma stil, sluit het dan af en start het opnieuw. Probeer het dan opnieuw.
    .may-be = Het programma op deze computer blijft stil.
cause-temporarilyUnavailable-here =
    .title = { $program ->
        [none] Het programma op deze computer is niet klaar
       *[other] { $program } is niet klaar
    }
    .what = Het antwoordt, maar kan op dit moment niet bij de mail erachter. Dat zegt niets over je wachtwoord.
    .do = Open het venster ervan: misschien moet het nog bij je account worden aangemeld, of laadt het nog mail. Probeer het daarna opnieuw.
    .may-be = Het programma op deze computer is misschien nog niet klaar: open het venster ervan.
cause-hungUp-here =
    .title = { $program ->
        [none] Het programma op deze computer verbrak de verbinding
       *[other] { $program } verbrak de verbinding
    }
    .what = { $host } is deze computer. Het programma op poort { $port } nam de verbinding aan en sloot die voordat het had geantwoord. Misschien is het nog niet ingelogd, of wacht het op iets in zijn eigen venster. Het zegt niets over je wachtwoord.
    .do = Kijk in het venster van het programma en probeer het dan opnieuw.
    .may-be = Het programma op deze computer verbrak de verbinding.
cause-notTls-here =
    .title = { $program ->
        [none] Het programma op deze computer versleutelt niet op poort { $port }
       *[other] { $program } versleutelt niet op poort { $port }
    }
    .what = { $host } is deze computer, en het programma daar antwoordt zonder versleuteling waar die moet beginnen. Je wachtwoord is niet verstuurd: het wordt alleen versleuteld verstuurd, ook op deze computer.
    .do = Als het programma voor deze poort ‘STARTTLS’ toont, kies dat dan hier. Zet anders de versleuteling ervan aan en probeer het dan opnieuw.
    .may-be = Het programma op deze computer versleutelt niet op deze poort.
cause-startTlsMissing-here =
    .title = { $program ->
        [none] Het programma op deze computer biedt geen versleuteling aan: zet die daar aan
       *[other] { $program } biedt geen versleuteling aan: zet die daar aan
    }
    .what = { $host } is deze computer, en het programma op poort { $port } biedt geen versleuteling (STARTTLS) aan. Je wachtwoord is niet verstuurd: het wordt alleen versleuteld verstuurd, ook op deze computer.
    .do = Kies dan hier wat het programma voor deze poort toont, TLS of STARTTLS, en probeer het opnieuw.
    .may-be = Het programma op deze computer biedt geen versleuteling aan.
cause-startTlsTampered-here =
    .title = Het programma op deze computer begint niet te versleutelen zoals het hoort
    .what = { $host } is deze computer. Het programma op poort { $port } ging akkoord met versleutelen en stuurde toen iets anders. Je wachtwoord is niet verstuurd.
    .do = Kijk of er een nieuwere versie van het programma is. Als je kunt kiezen, gebruik dan TLS in plaats van STARTTLS.
    .may-be = Het programma op deze computer begint niet te versleutelen zoals het hoort.
cause-certificateUntrusted-here =
    .title = { $program ->
        [none] Het certificaat van het programma op deze computer is nog niet bekend: kies het bestand ervan
       *[other] Het certificaat van { $program } is nog niet bekend: kies het bestand ervan
    }
    .what = { $issuer ->
        [none] { $host } is deze computer. Het programma op poort { $port } heeft zijn certificaat zelf gemaakt, dus niemand kan ervoor instaan.
       *[other] { $host } is deze computer. Het certificaat van het programma op poort { $port } is uitgegeven door ‘{ $issuer }’: zo’n programma maakt het zelf, dus niemand kan ervoor instaan.
    } Als je het daar hebt geëxporteerd en het bestand hier hebt gekozen, wordt precies dat vertrouwd, alleen op deze computer. Je wachtwoord is niet verstuurd.
    .do = Kies dan hier het bestand.
    .may-be = Het certificaat van het programma op deze computer is nog niet bekend.
cause-certificateForAnotherName-here =
    .title = { $program ->
        [none] Het certificaat van het programma op deze computer heeft een andere naam: kies het bestand ervan
       *[other] Het certificaat van { $program } heeft een andere naam: kies het bestand ervan
    }
    .what = { $presented ->
        [none] { $host } is deze computer, en het certificaat van het programma op poort { $port } is voor een andere naam.
       *[other] { $host } is deze computer, en het certificaat van het programma op poort { $port } is voor { $presented }.
    } Als je het daar hebt geëxporteerd en het bestand hier hebt gekozen, wordt precies dat vertrouwd, alleen op deze computer. Je wachtwoord is niet verstuurd.
    .do = Kies dan hier het bestand.
    .may-be = Het certificaat van het programma op deze computer is voor een andere naam.
cause-certificateExpired-here =
    .title = { $program ->
        [none] Het certificaat van het programma op deze computer is verlopen: laat het een nieuw maken
       *[other] Het certificaat van { $program } is verlopen: laat een nieuw maken
    }
    .what = { $expired ->
        [none] Het certificaat van het programma op poort { $port } is verlopen.
       *[other] Het certificaat van het programma op poort { $port } is verlopen op { $expired }. De klok van deze computer zegt { $clock }.
    } Mailprogramma’s nemen het ook niet aan. Je wachtwoord is niet verstuurd.
    .do = Klopt de klok, laat het programma dan eerst een nieuw certificaat maken: meestal doet het dat als het opnieuw wordt gestart, of in zijn instellingen. Kies dan hier het nieuwe bestand.
    .may-be = Het certificaat van het programma op deze computer is verlopen.
cause-certificateRevoked-here =
    .title = Het certificaat van het programma op deze computer is ingetrokken
    .what = Wie het certificaat van het programma op poort { $port } heeft uitgegeven, heeft het ongeldig verklaard. Je wachtwoord is niet verstuurd.
    .do = Geef het programma een ander certificaat. Zoek geen weg hieromheen.
    .may-be = Het certificaat van het programma op deze computer is ingetrokken.
cause-wrongProtocol-here =
    .title = Op poort { $port } van deze computer antwoordt een ander programma
    .what = { $host } is deze computer, en wat op poort { $port } antwoordt, is niet het soort mailserver dat daar wordt verwacht. Misschien zijn uitgaand en inkomend verwisseld, of heeft een ander programma de poort bezet. Je wachtwoord is niet verstuurd.
    .do = Vergelijk de poort met de poort die het programma voor je mail toont, en wijzig die.
    .may-be = Op deze poort van deze computer antwoordt een ander programma.
cause-serverRefuses-here =
    .title = Het programma op deze computer weigert, zonder een reden die wij kennen
    .what = { $host } is deze computer, en het programma op poort { $port } wees de verbinding of het verzoek af.
    .do = Kijk in het venster van het programma zelf: misschien staat daar meer. Probeer het dan opnieuw.
    .may-be = Het programma op deze computer weigert om een eigen reden.
cause-protocolViolation-here =
    .title = Het programma op deze computer antwoordt vreemd
    .what = { $host } is deze computer. Het antwoord van het programma op poort { $port } volgt de regels voor mailservers niet, dus het is niet geloofd.
    .do = Kijk of er een nieuwere versie van het programma is, en of de poort klopt. Probeer het dan opnieuw.
    .may-be = Het programma op deze computer volgt de regels voor mailservers niet.
cause-wrongPassword-here =
    .title = { $program ->
        [none] Het programma op deze computer accepteert dit wachtwoord niet
       *[other] { $program } accepteert dit wachtwoord niet
    }
    .what = { $user ->
        [none] De gebruikersnaam of het wachtwoord klopt niet.
       *[other] De gebruikersnaam ‘{ $user }’ of het wachtwoord klopt niet.
    } { $program ->
        [none] Zo’n programma heeft vaak een eigen wachtwoord voor mailprogramma’s, dat niet het wachtwoord van je account is.
       *[other] { $program } heeft een eigen wachtwoord voor mailprogramma’s, dat niet het wachtwoord van je account is.
    }
    .do = Vul dan dat wachtwoord hier in.
    .may-be = De gebruikersnaam of het wachtwoord klopt niet: zo’n programma heeft vaak een eigen wachtwoord.
cause-webLoginRequired-here =
    .title = { $owner } wil zien dat jij het bent
    .what = Het programma op deze computer gaf door dat het inloggen is tegengehouden omdat het er ongewoon uitzag. Het wachtwoord kan best kloppen.
    .do = Log in de browser op deze computer in op je account, bevestig dat jij het was, en probeer het na een paar minuten opnieuw.
    .may-be = Het inloggen moet worden bevestigd: log in de browser op deze computer in op je account en probeer het dan één keer.
cause-ipBlocked-here =
    .title = { $provider } wijst deze computer af
    .what = Het programma op deze computer gaf door dat het adres van waaruit het verbinding maakt op een blokkeerlijst staat, vaak door iemand anders. Aan het wachtwoord ligt het niet.
    .do = Kijk in het venster van het programma zelf: misschien staat daar meer. Wacht dan een paar uur en probeer het opnieuw.
    .may-be = De provider wijst het adres van deze computer af: wacht een paar uur en probeer het dan één keer.

cause-hostNotFound-private =
    .title = { $host } is niet te vinden in dit netwerk
    .what = Alleen een privénetwerk, thuis of op het werk, kent de naam { $host }. Dit netwerk kent hem niet.
    .do = Maak verbinding met het netwerk of de VPN waar de server in staat, of wijzig de naam van de server. Het adres ervan (192.168.…, bijvoorbeeld) werkt ook.
    .may-be = De naam is niet bekend in dit netwerk.
cause-resolverUnavailable-private =
    .title = { $host } kan nu niet worden opgezocht
    .what = Alleen een privénetwerk, thuis of op het werk, kent de naam { $host }, en niemand antwoordde die kan zeggen waar het is.
    .do = Maak verbinding met het netwerk of de VPN waar de server in staat en probeer het dan opnieuw. Het adres ervan (192.168.…, bijvoorbeeld) werkt ook.
    .may-be = Namen kunnen nu niet worden opgezocht.
cause-refused-private =
    .title = { $host } neemt op poort { $port } geen mailverbindingen aan
    .what = { $host } is een computer in een privénetwerk. Het antwoord kwam meteen: op deze poort luistert niets. De mailserver erop draait niet, of gebruikt een andere poort. Je wachtwoord is niet verstuurd.
    .do = Kijk op die computer of de mailserver ervan draait, en op welke poort. Probeer het dan opnieuw, of wijzig de server hier.
    .may-be = Bij de server luistert niets op deze poort.
cause-unreachable-private =
    .title = Van hieruit is er geen weg naar { $host }
    .what = { $host } is een computer in een privénetwerk, thuis, op het werk of in een VPN. Van hieruit is er nu geen weg daarheen. Je wachtwoord is niet verstuurd.
    .do = Maak verbinding met het netwerk of de VPN waar de server in staat, kijk of die computer aanstaat en probeer het dan opnieuw.
    .may-be = Van hieruit is er geen weg naar de server.
cause-timedOut-private =
    .title = { $host } antwoordde niet op tijd
    .what = { $host } is een computer in een privénetwerk en bleef stil op poort { $port }. Misschien staat hij uit of in de slaapstand, houdt de firewall ervan mail tegen, of zit deze computer niet in dat netwerk. Het zegt niets over je wachtwoord.
    .do = Kijk of die computer aanstaat, en of deze in hetzelfde netwerk of de VPN ervan zit. Probeer het dan opnieuw.
    .may-be = De server blijft stil.
cause-hungUp-private =
    .title = { $host } verbrak de verbinding
    .what = { $host } is een computer in een privénetwerk. De verbinding op poort { $port } is aangenomen en gesloten voordat er een antwoord kwam. Dat zegt niets over je wachtwoord.
    .do = Kijk in de instellingen of het logboek van de mailserver erop en probeer het dan opnieuw.
    .may-be = De server verbrak de verbinding.
cause-protocolViolation-private =
    .title = { $host } antwoordt vreemd
    .what = Het antwoord volgt de regels voor mailservers niet, dus het is niet geloofd.
    .do = Kijk of de poort klopt, en of er een nieuwere versie van de mailserver op { $host } is. Probeer het dan opnieuw.
    .may-be = De server volgt de regels voor mailservers niet.
cause-serverRefuses-private =
    .title = { $host } weigert, zonder een reden die wij kennen
    .what = { $host } is een computer in een privénetwerk. De mailserver ervan wees de verbinding of het verzoek af.
    .do = Kijk in de instellingen of het logboek van de mailserver erop en probeer het dan opnieuw.
    .may-be = De server weigert om een eigen reden.
cause-ipBlocked-private =
    .title = { $host } laat deze computer niet binnen
    .what = { $host } is een computer in een privénetwerk, en de mailserver ervan heeft het adres van deze computer op een lijst van adressen die hij afwijst: vaak na te vaak inloggen. Aan het wachtwoord ligt het niet.
    .do = Haal op die computer het adres van deze van de lijst (van fail2ban, bijvoorbeeld), of wacht tot het er vanzelf af is. Probeer het dan opnieuw.
    .may-be = De server wijst het adres van deze computer af.
cause-notTls-private =
    .title = { $host } versleutelt niet op poort { $port }
    .what = { $host } is een computer in een privénetwerk, en de mailserver ervan antwoordt zonder versleuteling waar die moet beginnen. Je wachtwoord is niet verstuurd: het wordt alleen versleuteld verstuurd, ook in een privénetwerk.
    .do = Kies STARTTLS voor deze poort, of de poort waarop de server met TLS begint. Heeft hij geen van beide, zet dan de versleuteling ervan aan: daarvoor is een certificaat nodig.
    .may-be = De server versleutelt niet op deze poort.
cause-startTlsMissing-private =
    .title = { $host } biedt geen versleuteling aan: zet die daar aan
    .what = { $host } is een computer in een privénetwerk, en de mailserver ervan biedt op poort { $port } geen versleuteling (STARTTLS) aan. Je wachtwoord is niet verstuurd: het wordt alleen versleuteld verstuurd, ook in een privénetwerk.
    .do = Zet versleuteling aan in de instellingen van de mailserver: daarvoor is een certificaat nodig. Of kies hier TLS, en de poort die de server daarvoor heeft.
    .may-be = De server biedt geen versleuteling aan.
cause-startTlsTampered-private =
    .title = { $host } begint niet te versleutelen zoals het hoort
    .what = De server ging akkoord met versleutelen, en toen kwam er iets anders. Je wachtwoord is niet verstuurd.
    .do = Kijk of er een nieuwere versie van de mailserver op { $host } is. Als je kunt kiezen, gebruik dan TLS in plaats van STARTTLS.
    .may-be = De server begint niet te versleutelen zoals het hoort.
cause-certificateUntrusted-private =
    .title = Deze computer kent het certificaat van { $host } niet: installeer de certificaatautoriteit ervan
    .what = { $issuer ->
        [none] { $host } is een computer in een privénetwerk, en het certificaat ervan is niet uitgegeven door een certificaatautoriteit die deze computer kent: meestal heeft de server het zelf gemaakt.
       *[other] { $host } is een computer in een privénetwerk. Het certificaat ervan is uitgegeven door ‘{ $issuer }’, die deze computer niet kent: meestal heeft de server het zelf gemaakt.
    } Je wachtwoord is niet verstuurd.
    .do = Exporteer het certificaat van die certificaatautoriteit van de server, of vraag het de beheerder ervan, en installeer het op deze computer bij de vertrouwde. Voor één controle in een terminal: mail-setup check --ca-file FILE.
    .may-be = Het certificaat van de server is van een certificaatautoriteit die deze computer niet kent.
cause-certificateForAnotherName-private =
    .title = Het certificaat van { $host } is voor een andere naam: vul die in
    .what = { $presented ->
        [none] { $host } is een computer in een privénetwerk, en het certificaat ervan is voor een andere naam.
       *[other] { $host } is een computer in een privénetwerk, en het certificaat ervan is voor { $presented }.
    } Je wachtwoord is niet verstuurd.
    .do = Vul de server in met een naam waarvoor het certificaat geldt, of laat een certificaat maken voor { $host }.
    .may-be = Het certificaat van de server is voor een andere naam.
cause-certificateExpired-private =
    .title = Het certificaat van { $host } is verlopen: laat een nieuw maken
    .what = { $expired ->
        [none] Het certificaat van { $host } is verlopen.
       *[other] Het certificaat van { $host } is verlopen op { $expired }. De klok van deze computer zegt { $clock }.
    } { $host } is een computer in een privénetwerk. Je wachtwoord is niet verstuurd.
    .do = Kijk eerst op de klok van deze computer. Klopt die, maak dan op de server een nieuw certificaat, of vraag het de beheerder ervan.
    .may-be = Het certificaat van de server is verlopen.
cause-certificateRevoked-private =
    .title = Het certificaat van { $host } is ingetrokken
    .what = Wie het certificaat heeft uitgegeven, heeft het ongeldig verklaard. Je wachtwoord is niet verstuurd.
    .do = Vraag de beheerder van de server om een ander. Zoek geen weg hieromheen.
    .may-be = Het certificaat van de server is ingetrokken.

cause-certificateUntrusted-program =
    .title = { $interceptor } toont een eigen certificaat in plaats van dat van de server: zorg dat mail met rust wordt gelaten
    .what = Het certificaat dat voor { $host } wordt getoond, is uitgegeven door ‘{ $issuer }’. Onder die naam leest { $interceptor }, een programma op deze computer, versleutelde verbindingen mee. Je wachtwoord is niet verstuurd.
    .do = Probeer het dan opnieuw.
    .may-be = Een programma op deze computer toont een eigen certificaat in plaats van dat van de server.
cause-certificateUntrusted-network =
    .title = { $interceptor } toont een eigen certificaat in plaats van dat van de server: log daarlangs niet in
    .what = Het certificaat dat voor { $host } wordt getoond, is uitgegeven door ‘{ $issuer }’. Onder die naam leest { $interceptor } versleutelde verbindingen mee, meestal in bedrijven en scholen. Je wachtwoord is niet verstuurd.
    .do = Probeer het dan opnieuw.
    .may-be = Iets in dit netwerk toont een eigen certificaat in plaats van dat van de server.
cause-certificateUntrusted-tool =
    .title = { $interceptor } toont een eigen certificaat in plaats van dat van de server: sluit dit programma eerst
    .what = Het certificaat dat voor { $host } wordt getoond, is uitgegeven door ‘{ $issuer }’. Onder die naam leest { $interceptor }, een hulpmiddel voor ontwikkelaars, versleutelde verbindingen mee. Je wachtwoord is niet verstuurd.
    .do = Probeer het dan opnieuw. Als je zo’n hulpmiddel niet kent, vraag het dan wie deze computer beheert.
    .may-be = Een hulpmiddel voor ontwikkelaars toont een eigen certificaat in plaats van dat van de server.
cause-certificateForAnotherName-named =
    .title = Het certificaat is voor { $suggested }, een andere naam
    .what = { $host } toont een certificaat voor { $presented }. Webhosters doen dat vaak: hun mailserver heeft een eigen naam, en alleen daarvoor geldt het certificaat. Je wachtwoord is niet verstuurd.
    .do = Als { $suggested } van je webhoster of provider is, gebruik die naam dan als server. Ken je die naam niet, doe dat dan niet: vergelijk de servers met die van je provider.
    .may-be = Het certificaat is voor { $suggested }, en dat is misschien de juiste server.

bridge-step-startProgram = Start het programma op deze computer waar je mail doorheen gaat, en log in als het daarom vraagt.
bridge-step-exportCertificate = Exporteer in het programma het certificaat ervan als bestand (.pem, .crt of .cer). Zoek in de instellingen of de hulp ervan naar ‘TLS’, ‘SSL’ of ‘certificaat’.
bridge-step-switchOnEncryption = Zet in de instellingen van het programma versleuteling aan (TLS of STARTTLS). Misschien moet het eerst een certificaat maken.
bridge-step-passwordOfProgram = Kijk in het programma welke gebruikersnaam en welk wachtwoord het van mailprogramma’s wil.
bridge-step-openProtonBridge = Open Proton Mail Bridge op deze computer en log in. Het hoort bij de betaalde abonnementen van Proton.
bridge-step-protonPorts = Kies daar je account en dan ‘Mailbox details’: vergelijk de poorten met de poorten die hier zijn ingevuld.
bridge-step-protonExport = Open in Proton Mail Bridge de instellingen en dan ‘Advanced settings’, en kies ‘Export TLS certificates’.
bridge-step-chooseCertPem = Van de twee bestanden die het schrijft, kies je hier ‘cert.pem’. Houd ‘key.pem’ voor jezelf.
bridge-step-protonSecurity = Open in Proton Mail Bridge de instellingen en dan ‘Advanced settings’ en ‘Connection mode’: gebruik SSL of STARTTLS en kies hier hetzelfde.
bridge-step-protonMailbox = Kies in Proton Mail Bridge je account en dan ‘Mailbox details’. Kopieer de gebruikersnaam en het wachtwoord daarvandaan.
bridge-step-serveHydroxide = Voer in een terminal ‘hydroxide serve’ uit en laat het draaien.
bridge-step-hydroxideCertificate = Het bestand dat je kiest, is het bestand waarmee hydroxide is gestart: ‘-tls-cert cert.pem’.
bridge-step-hydroxideTls = Start hydroxide met een certificaat: ‘hydroxide -tls-cert cert.pem -tls-key key.pem serve’. Kies dan hier TLS.
bridge-step-hydroxidePassword = Het wachtwoord is het ‘bridge password’ dat ‘hydroxide auth’ heeft getoond. Ben je het kwijt, voer dan ‘hydroxide auth’ nog een keer uit.
bridge-step-startDavmail = Start DavMail op deze computer.
bridge-step-davmailExport = In een terminal, waar de sleutelopslag van DavMail staat: ‘keytool -exportcert -rfc -keystore davmail.p12 -file davmail.pem’. Het bestand dat je kiest, is davmail.pem.
bridge-step-davmailKeystore = DavMail versleutelt zodra het een sleutelopslag heeft. In een terminal: ‘keytool -genkeypair -keyalg rsa -keysize 2048 -validity 3650 -storetype pkcs12 -keystore davmail.p12 -dname CN=localhost’.
bridge-step-davmailSettings = Vul in de instellingen van DavMail onder ‘Encryption’ de sleutelopslag van het type PKCS12 in, het bestand en het wachtwoord ervan. Start DavMail dan opnieuw en kies hier TLS.
bridge-step-davmailPassword = DavMail wil de gebruikersnaam en het wachtwoord van de mail van je organisatie. Misschien opent het een inlogpagina in een eigen venster.
bridge-step-startEmailProxy = Start Email OAuth 2.0 Proxy op deze computer.
bridge-step-emailProxyCertificate = Het bestand dat je kiest, is het bestand dat ‘local_certificate_path’ in emailproxy.config noemt.
bridge-step-emailProxyTls = Stel in emailproxy.config ‘local_certificate_path’ en ‘local_key_path’ in voor deze server. Start de proxy dan opnieuw.
bridge-step-emailProxyPassword = De proxy bewaart wat hij van je provider heeft gekregen onder het wachtwoord waarmee je er de eerste keer op inlogde: gebruik dat. Misschien opent hij een inlogpagina in een eigen venster.
interceptor-step-letMailAlone = Zet in { $interceptor } het scannen van versleutelde mailverbindingen uit. Vaak staat dat onder ‘Mail’, ‘E-mailbeveiliging’ of ‘SSL/TLS’. Bestanden worden nog steeds gescand.
# The names of menus that the security programs use in Dutch could not be confirmed; the English ones are kept.
interceptor-step-mailShield = Open in { $interceptor } ‘Menu’, ‘Settings’, ‘Protection’, ‘Core Shields’. Zet onder ‘Mail Shield’ het scannen van inkomende en uitgaande mail uit. Bestanden worden nog steeds gescand.
interceptor-step-nortonMail = Open in Norton de instellingen en zoek naar ‘Mail Shield’, ‘Safe Email’ of ‘Email Protection’. Zet het uit voor mailprogramma’s op deze computer. Bestanden worden nog steeds gescand.
interceptor-step-kasperskyConnections = Open in Kaspersky de instellingen en dan ‘Network settings’ en ‘Encrypted connections scanning’. Voeg { $host } toe aan de vertrouwde adressen, of kies dat versleutelde verbindingen niet worden gescand.
interceptor-step-esetMail = Druk in ESET op F5 voor de geavanceerde instellingen. Zoek naar ‘Email client protection’ en ‘SSL/TLS’ en zet het scannen van IMAPS, POP3S en SMTPS uit.
interceptor-step-bitdefenderScan = Open in Bitdefender ‘Protection’ en dan ‘Online Threat Prevention’ en de instellingen ervan. Zet ‘Encrypted web scan’ uit.
interceptor-step-adguardFilter = Open in AdGuard de instellingen en dan ‘Network’ en ‘Filtered applications’. Haal mailprogramma’s en deze wizard daaruit.
interceptor-step-removeProgram = Verwijder { $interceptor } van deze computer. De maker heeft het teruggetrokken, omdat het elke versleutelde verbinding onveilig maakt.
interceptor-step-askTheNetwork = Gebruik een ander netwerk, bijvoorbeeld de hotspot van een telefoon, of vraag de beheerder van dit netwerk mailverbindingen ongelezen door te laten.
interceptor-step-closeTool = Sluit { $interceptor }, of haal mailverbindingen uit wat het meeleest.
