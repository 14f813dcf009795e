### Where the app password goes in each mail program, in Dutch: one step in each line, in their order.

hand-over-aerc =
    Open ~/.config/aerc/accounts.conf.
    Zet ‘source-cred-cmd’ en ‘outgoing-cred-cmd’ op een opdracht: ‘mail-setup export aerc { $address }’ toont de regels.
    .trap = Een wachtwoord in ‘source’ of ‘outgoing’ gaat voor de opdracht, en de tekens ervan moeten zijn gecodeerd zoals in een adres.
    .forget = Haal het uit ‘source’ en ‘outgoing’.
hand-over-alpine =
    Sluit alpine en verwijder het wachtwoordbestand dat op de pagina ‘Oude wachtwoorden’ staat.
    Open het weer. Plak het { of-an-app }wachtwoord als erom wordt gevraagd, en nog een keer als je verstuurt.
    .trap = In dat bestand kunnen ook de wachtwoorden van andere accounts staan: alpine vraagt elk nog een keer.
    .forget = Verwijder het wachtwoordbestand.
hand-over-androidFairEmail =
    Open op het apparaat de instellingen en dan ‘Handmatig instellen en account opties’.
    Kies onder ‘Accounts’ dat van jou en typ het { of-an-app }wachtwoord.
    Kies onder ‘Identiteiten’ die van jou en typ het daar ook.
    .trap = Ontvangen heet daar ‘account’, versturen ‘identiteit’: elk heeft een eigen wachtwoord.
    .forget = Overschrijf het in beide. Bij het opslaan van een account wordt aangeboden ook de identiteiten ervan te wijzigen.
# Gmail's own Dutch words could not be confirmed, so its English ones stand in brackets.
hand-over-androidGmail =
    Open op het apparaat het menu en dan ‘Instellingen’, en kies je account.
    Typ het { of-an-app }wachtwoord bij de instellingen voor inkomende mail (‘Incoming settings’).
    Typ het ook bij de instellingen voor uitgaande mail (‘Outgoing settings’).
    .trap = Een Google-account heeft zulke instellingen niet: het is ingelogd op het apparaat en heeft geen { of-an-app }wachtwoord nodig.
    .forget = Overschrijf het op beide plekken, of verwijder het account in de instellingen van het apparaat (‘Passwords & accounts’).
hand-over-androidThunderbird =
    Open op het apparaat het menu en dan de instellingen van je account.
    Typ het { of-an-app }wachtwoord onder ‘Berichten ophalen’, ‘Inkomende server’.
    Typ het ook onder ‘Bericht versturen’, ‘Uitgaande server’.
    .trap = Een account dat inlogt met ‘OAuth 2.0’ heeft geen wachtwoord: kies ‘Normaal wachtwoord’ als authenticatie.
    .forget = Overschrijf het op beide plekken.
hand-over-appleMail =
    Open in Mail de instellingen (vóór macOS 13: voorkeuren) en dan ‘Accounts’, je account, ‘Serverinstellingen’. Open bij de server voor uitgaande mail de lijst ‘Account’, kies ‘Bewerk SMTP-serverlijst’ en plak daar het { of-an-app }wachtwoord.
    Plak het, terug in ‘Serverinstellingen’, ook als wachtwoord voor inkomende mail.
    Haal beide vinkjes bij ‘Beheer verbindingsinstellingen automatisch’ weg en druk dan op ‘Bewaar’.
    Open Systeeminstellingen (vóór macOS 13: Systeemvoorkeuren) en dan ‘Internetaccounts’, kies je account, ‘Details’, en plak het daar ook.
    .trap = Met ‘Beheer verbindingsinstellingen automatisch’ probeert Mail uit zichzelf andere poorten en andere wachtwoorden als een netwerk slecht is.
    .forget = Stop Mail (⌘Q) en open het weer. Wat het onthoudt, staat bij Internetaccounts, niet in Sleutelhangertoegang.
# Balsa's Dutch translation is out of date, so the program mostly shows English.
hand-over-balsa =
    Open ‘Settings’ en dan ‘Preferences’, ‘Mail Options’. Wijzig onder ‘Remote mailbox servers’ je account en plak het { of-an-app }wachtwoord.
    Doe onder ‘Outgoing mail servers’ hetzelfde.
    .trap = Het kijkt alleen in de sleutelhanger waar ‘Remember password’ is aangevinkt; anders vraagt het elke keer.
    .forget = Vervang of verwijder de items ervan op de pagina ‘Oude wachtwoorden’.
hand-over-betterbird =
    Open Instellingen en dan ‘Privacy & Beveiliging’, ‘Opgeslagen wachtwoorden’. Verwijder de items van je account die met imap:// en smtp:// beginnen.
    Haal je berichten op. Als het erom vraagt, plak je het { of-an-app }wachtwoord en laat je het onthouden.
    Stuur jezelf een bericht. Het vraagt nog een keer, voor uitgaande mail: plak hetzelfde.
    .trap = Het kan hetzelfde profiel gebruiken als Thunderbird: wijzig het dan in een van de twee terwijl de andere gesloten is.
    .forget = Verwijder de twee items ervan onder ‘Opgeslagen wachtwoorden’.
hand-over-clawsMail =
    Open ‘Instellingen’ en dan ‘Accountbeheer’, je account, ‘Wijzigen’.
    Plak op de pagina ‘Algemeen’ het { of-an-app }wachtwoord.
    Plak het ook op de pagina ‘Verzenden’, ‘SMTP-authenticatie’. Blijft het leeg, dan geldt dat van hierboven.
    .trap = Met een hoofdwachtwoord vraagt het misschien daar eerst om: dat is niet het wachtwoord dat je moet plakken.
    .forget = Overschrijf het op beide pagina’s.
hand-over-emClient =
    Open het menu en dan ‘Accounts’, en kies je account.
    Vervang op het tabblad ‘IMAP’ bij de authenticatie het wachtwoord door het { of-an-app }wachtwoord.
    Doe op het tabblad ‘SMTP’ hetzelfde, tenzij daar de gegevens van de identiteit worden gebruikt.
    Druk op het tabblad ‘Diagnostics’ op ‘Diagnose’: dat test beide.
    .trap = Een account dat met inloggen bij Google is toegevoegd, heeft geen veld voor een wachtwoord: verwijder het en voeg het toe als ‘Other’.
    .forget = Overschrijf beide wachtwoorden: ergens anders bewaart het er geen.
hand-over-evolution =
    Open Evolution en druk op ‘Versturen & ontvangen’.
    Als het erom vraagt, plak je het { of-an-app }wachtwoord en vink je ‘Dit wachtwoord toevoegen aan uw sleutelbos’ aan. Het vraagt één keer voor elke richting.
    .trap = Als het er niet om vraagt, zit het oude wachtwoord nog in de sleutelhanger: de pagina ‘Oude wachtwoorden’ vervangt het. Een account van Online accounts van GNOME wijzig je daar.
    .forget = Vervang of verwijder de items ervan op de pagina ‘Oude wachtwoorden’, of kies ‘Bestand’, ‘Forget Passwords’.
hand-over-fetchmail =
    Open ~/.fetchmailrc.
    Haal het wachtwoord uit de regel van je account: ‘mail-setup export fetchmail { $address }’ toont hoe erom wordt gevraagd.
    .trap = Een fetchmail dat al draait, gaat door met het oude: ‘fetchmail --quit’, en start het dan weer.
    .forget = Haal ‘password’ uit het bestand en het item uit ~/.netrc.
hand-over-geary =
    Open Geary. Als het om een wachtwoord vraagt, plak je het { of-an-app }wachtwoord en vink je ‘Wachtwoord onthouden’ aan.
    Als het er niet om vraagt: menu, Accounts, je account; kies dan elke server en plak het { of-an-app }wachtwoord.
    .trap = Voor uitgaande mail gebruikt het misschien het wachtwoord van inkomende mail: dan vraagt het één keer. Een account van Online accounts van GNOME wijzig je daar.
    .forget = Vervang of verwijder de items ervan op de pagina ‘Oude wachtwoorden’.
hand-over-getmail =
    Open ~/.config/getmail/getmailrc of ~/.getmail/getmailrc.
    Stel ‘password_command’ in: ‘mail-setup export getmail { $address }’ toont de regels.
    .trap = ‘password’ gaat voor ‘password_command’.
    .forget = Haal ‘password’ uit het bestand.
hand-over-git =
    Voer ‘mail-setup export git { $address }’ uit: dat toont de regels voor ~/.gitconfig, met een hulpprogramma dat het wachtwoord hiervandaan haalt.
    Haal ‘sendemail.smtpPass’ uit je instellingen.
    .trap = ‘sendemail.smtpPass’ gaat voor elk hulpprogramma en staat leesbaar in het bestand.
    .forget = Voer ‘git credential reject’ uit met protocol=smtp en je server, of verwijder het item ervan op de pagina ‘Oude wachtwoorden’.
hand-over-himalaya =
    Open ~/.config/himalaya/config.toml.
    Stel de opdrachten van beide wachtwoorden in: ‘mail-setup export himalaya { $address }’ toont de regels.
    .trap = ‘imap.sasl’ is voor inkomende, ‘smtp.sasl’ voor uitgaande mail; in versie 1 ‘backend.auth’ en ‘message.send.backend.auth’.
    .forget = Haal ‘password.raw’ (versie 1: ‘auth.raw’) uit het bestand; wat het in een sleutelhanger bewaart, vervang je met ‘himalaya account configure’.
hand-over-iphone =
    Open op het apparaat Instellingen, ‘Apps’, ‘Mail’, ‘Mailaccounts’ (voor iOS 18: Instellingen, ‘Mail’, ‘Accounts’), je account, ‘Accountinstellingen’.
    Wis bij de server voor inkomende e-mail het wachtwoord en typ het { of-an-app }wachtwoord.
    Tik bij de server voor uitgaande e-mail op ‘SMTP’ en dan op de server onder ‘Primaire server’, en typ het daar ook.
    Tik twee keer op ‘Gereed’.
    .trap = De tweede plek zie je gemakkelijk over het hoofd: dan komt mail binnen en gaat er niets uit. Voor Gmail heeft ‘Voeg account toe’, ‘Google’ geen { of-an-app }wachtwoord nodig.
    .forget = Overschrijf het op beide plekken. Als je het account daar verwijdert, blijft je mail op de server.
hand-over-kmail =
    Open KMail en dan Instellingen, ‘KMail configureren’, ‘Accounts’.
    Kies onder ‘Ontvangen’ je account, ‘Wijzigen’, en plak het { of-an-app }wachtwoord.
    Doe onder ‘Verzenden’ hetzelfde.
    .trap = Accounts voor verzenden zijn een eigen lijst: zijn het er meer, wijzig dan het account waarmee je identiteit verstuurt. Akonadi draait op de achtergrond door als KMail gesloten is: ‘akonadictl restart’ laat het het nieuwe lezen.
    .forget = Verwijder de items ervan op de pagina ‘Oude wachtwoorden’, of in KWalletManager onder ‘imap’ en ‘mailtransports’.
hand-over-mailspring =
    Open Voorkeuren en dan ‘Accounts’, en kies je account. Verwijder het met de minknop: je mail blijft op de server.
    Voeg het met de plusknop weer toe, als ‘IMAP/SMTP’, en plak het { of-an-app }wachtwoord voor inkomende en voor uitgaande mail.
    .trap = De knop ‘Gmail’ logt in plaats daarvan in via een browser. Zet de sleutelhanger ervan niet terug naar het begin: die heeft de wachtwoorden van alle accounts in één item.
    .forget = Verwijder het account en voeg het weer toe.
hand-over-mbsyncFile =
    Open ~/.mbsyncrc of ~/.config/isyncrc.
    Stel ‘PassCmd’ in: ‘mail-setup export mbsync { $address }’ toont de regels.
    .trap = ‘Pass’ gaat voor ‘PassCmd’. Wat je mail verstuurt, heeft het wachtwoord op een eigen plek.
    .forget = Haal ‘Pass’ uit het bestand.
hand-over-meli =
    Open ~/.config/meli/config.toml.
    Stel ‘server_password’ in en, onder ‘send_mail’, de opdracht van het wachtwoord: ‘mail-setup export meli { $address }’ toont de regels.
    .trap = Inkomende en uitgaande mail zijn twee delen: elk heeft een eigen wachtwoord.
    .forget = Haal het oude wachtwoord uit het bestand.
hand-over-mpopFile =
    Open ~/.mpoprc of ~/.config/mpop/config.
    Zet ‘passwordeval’ op ‘mail-setup password { $address } --for imap’. Zonder kijkt mpop in de sleutelhanger.
    .trap = Het haalt op met POP3: misschien moet dat bij de provider worden aangezet.
    .forget = Haal ‘password’ uit het bestand.
hand-over-msmtpFile =
    Open ~/.msmtprc of ~/.config/msmtp/config.
    Stel ‘passwordeval’ in: ‘mail-setup export msmtp { $address }’ toont de regels. Zonder ‘password’ en ‘passwordeval’ kijkt het in de sleutelhanger: de pagina ‘Oude wachtwoorden’ zet het daar.
    .trap = Een bestand met een wachtwoord erin mag alleen voor jou leesbaar zijn, anders weigert msmtp het.
    .forget = Haal ‘password’ uit het bestand.
hand-over-muttFile =
    Open de instellingen (~/.muttrc, ~/.config/mutt/muttrc of ~/.config/neomutt/neomuttrc).
    Laat ‘smtp_pass’ en ‘imap_pass’ het wachtwoord van een opdracht krijgen: ‘mail-setup export neomutt { $address }’ toont de regels.
    .trap = Een gebruikersnaam of wachtwoord in ‘smtp_url’ of ‘folder’ gaat voor de andere. Let tussen aanhalingstekens op met de tekens " en $.
    .forget = Vervang het waar het staat: de pagina ‘Oude wachtwoorden’ noemt de regel.
hand-over-newOutlook =
    Open Instellingen en dan ‘Accounts’, ‘Your accounts’ (je accounts). Kies bij je account ‘Beheren’ en dan ‘Fix’ (herstellen) of ‘Verwijderen’.
    Voeg het weer toe. Voor Gmail, Yahoo en iCloud opent het de pagina van de provider om in te loggen.
    .trap = Het bewaart het account in de cloud van Microsoft. Waar het wel om een wachtwoord vraagt, wordt dat daar bewaard, niet op deze computer.
    .forget = Verwijder het account daar en voeg het weer toe.
hand-over-offlineimap =
    Open ~/.offlineimaprc of ~/.config/offlineimap/config.
    Stel ‘remotepasseval’ in: ‘mail-setup export offlineimap { $address }’ toont de regels.
    .trap = ‘remotepass’ en ‘remotepassfile’ gaan voor ‘remotepasseval’.
    .forget = Haal ‘remotepass’ uit het bestand.
hand-over-onlineAccounts =
    Open Instellingen en dan ‘Online accounts’, en kies je account.
    Als er staat dat de inloggegevens zijn verlopen, druk je op ‘Aanmelden’ en plak je het { of-an-app }wachtwoord, voor inkomende en voor uitgaande mail.
    Verwijder het anders en voeg het weer toe als ‘E-mailserver’ (IMAP en SMTP).
    .trap = ‘Google’ logt in via een browser en neemt geen { of-an-app }wachtwoord aan. Evolution en Geary gebruiken wat hier is ingesteld.
    .forget = Verwijder het account daar. Je mail blijft op de server.
# Outlook's deeper Dutch words could not be confirmed, so its English ones stand in brackets.
hand-over-outlook =
    Sluit Outlook. Open het Configuratiescherm en dan ‘E-mail’ (of ‘Mail’), ‘E-mailaccounts’.
    Kies je account en dan ‘Wijzigen’. Plak het { of-an-app }wachtwoord bij de aanmeldingsgegevens (‘Logon Information’).
    Kies ‘Meer instellingen’ en dan de server voor uitgaande e-mail (‘Outgoing Server’). Als die niet dezelfde instellingen gebruikt als inkomende mail, plak je het { of-an-app }wachtwoord daar ook.
    Druk op ‘Volgende’: Outlook test beide.
    .trap = Outlook logt bij een Google-account misschien uit zichzelf in via een browser: dan heeft het geen { of-an-app }wachtwoord nodig.
    .forget = Overschrijf het wachtwoord onder ‘Wijzigen’. In Referentiebeheer staan alleen de inloggegevens van Microsoft 365.
# Postbox is no longer developed; its Dutch words could not be confirmed.
hand-over-postbox =
    Open ‘Preferences’ (in Windows: ‘Tools’, ‘Options’) en dan ‘Security’, ‘Passwords’, ‘Saved Passwords’. Verwijder de items van je account.
    Start Postbox opnieuw en haal je berichten op. Plak het { of-an-app }wachtwoord als erom wordt gevraagd.
    Stuur jezelf een bericht en plak het nog een keer, voor uitgaande mail.
    .trap = Opgeslagen wachtwoorden kun je daar niet wijzigen, alleen verwijderen. Postbox wordt niet meer ontwikkeld.
    .forget = Verwijder de items ervan onder ‘Saved Passwords’ en start het dan opnieuw.
hand-over-printer =
    Typ het adres van het apparaat in een browser, log in als beheerder ervan en open de pagina voor SMTP, ‘E-mail’ of ‘Scannen naar e-mail’.
    Vul de server, poort en versleuteling van je uitgaande mail in, je adres als afzender, en je gebruikersnaam.
    Typ het { of-an-app }wachtwoord zonder spaties en verstuur een test.
    .trap = Veel apparaten kappen lange wachtwoorden af, nemen geen spaties aan of kennen maar één soort versleuteling: probeer dan de andere poort, 587 met STARTTLS in plaats van 465. Een oud apparaat dat TLS 1.2 niet kent, kan niet meer inloggen.
    .forget = Overschrijf het daar. Een apparaat dat je weggeeft, houdt het: zet de instellingen ervan terug naar het begin en { $kind ->
        [mailbox] wijzig het wachtwoord bij de provider.
        [either] wijzig het wachtwoord bij de provider.
       *[app] verwijder dat app-wachtwoord bij de provider.
    }
hand-over-sylpheed =
    Open ‘Instellingen’ en dan ‘Accountbeheer’, je account, ‘Bewerken’.
    Plak op de pagina ‘Algemeen’ het { of-an-app }wachtwoord.
    Plak het ook op de pagina ‘Verzenden’, bij de SMTP-authenticatie.
    .trap = Blijft het op de pagina ‘Verzenden’ leeg, dan geldt dat van inkomende mail.
    .forget = Overschrijf het op beide pagina’s.
# The Dutch words of The Bat! could not be confirmed.
hand-over-theBat =
    Klik met de rechterknop op de mailbox en kies ‘Mailbox properties’, ‘Transport’.
    Druk onder ‘Send mail’ op ‘Authentication’. ‘Use settings of mail retrieval’ neemt het wachtwoord van hieronder; plak anders het { of-an-app }wachtwoord.
    Plak onder ‘Receive mail’ het { of-an-app }wachtwoord als wachtwoord en zet ‘Authentication’ op ‘Regular’.
    .trap = Met ‘Require secure (MD5) authentication’ kan het { of-an-app }wachtwoord worden geweigerd: haal dat vinkje weg.
    .forget = Overschrijf het wachtwoord in ‘Transport’.
hand-over-thunderbird =
    Open Instellingen en dan ‘Privacy & Beveiliging’, ‘Opgeslagen wachtwoorden’. Verwijder de items van je account die met imap:// en smtp:// beginnen.
    Haal je berichten op. Als het erom vraagt, plak je het { of-an-app }wachtwoord en laat je het onthouden.
    Stuur jezelf een bericht. Het vraagt nog een keer, voor uitgaande mail: plak hetzelfde.
    .trap = Als het account inlogt met ‘OAuth2’, vraagt het in een browser en nooit om het { of-an-app }wachtwoord: kies onder Accountinstellingen ‘Normaal wachtwoord’ als authenticatiemethode, voor de server en nog een keer onder ‘Uitgaande server’.
    .forget = Verwijder de twee items ervan onder ‘Opgeslagen wachtwoorden’. Als je een vraag annuleert, blijft het oude.
hand-over-trojita =
    Open ‘IMAP’ en dan ‘Instellingen’.
    Plak op de pagina ‘SMTP’ het { of-an-app }wachtwoord, of vink aan dat het dat van IMAP gebruikt.
    Plak het ook op de pagina ‘IMAP’.
    .trap = Zonder plug-in voor de sleutelhanger bewaart het het wachtwoord leesbaar in zijn instellingen.
    .forget = Overschrijf het op beide pagina’s.

hand-over-only-sends = Het verstuurt alleen: het { of-an-app }wachtwoord gaat naar één plek.
hand-over-only-fetches = Het haalt alleen op: het { of-an-app }wachtwoord gaat naar één plek. Wat je mail verstuurt, heeft zijn eigen.
hand-over-only-browser = Hiervoor neemt het geen { of-an-app }wachtwoord aan: het logt in op de pagina van de provider zelf.

hand-over-group-here = Op deze computer
hand-over-group-system = Andere programma’s voor dit systeem
hand-over-group-elsewhere = Programma’s voor andere systemen
hand-over-group-device = Telefoons, tablets, printers

hand-over-google = Inloggen met Google: Apple Mail heeft geen { of-an-app }wachtwoord nodig
hand-over-profile = Beide plekken in één keer instellen, met een profiel
profile-opening = Profiel wordt geopend…
profile-opened = Het profiel is geopend. Het staat in je downloads, en het wachtwoord staat er niet in.
profile-failed = Het profiel kon van hieruit niet worden geopend. Zoek het in je downloads en open het daar.
profile-asks = { $passwords ->
    [each] macOS vraagt voor elke plek om het wachtwoord, want uitgaande mail heeft een eigen: kopieer elk hierboven en plak het waar erom wordt gevraagd.
   *[same] macOS vraagt één keer om het wachtwoord, voor beide plekken: kopieer het hierboven en plak het daar.
}
profile-pane-deviceManagement = Open Systeeminstellingen en dan ‘Algemeen’, ‘Apparaatbeheer’. Dubbelklik op het profiel en druk op ‘Installeer’. { profile-asks }
profile-pane-privacySecurity = Open Systeeminstellingen en dan ‘Privacy en beveiliging’, ‘Profielen’. Dubbelklik op het profiel en druk op ‘Installeer’. { profile-asks }
profile-pane-systemPreferences = Open Systeemvoorkeuren en dan ‘Profielen’, en druk op ‘Installeer’. { profile-asks }
profile-after = Het maakt het account opnieuw aan: verwijder eerst het oude in Internetaccounts. macOS noemt het profiel ‘niet ondertekend’. Wat het heeft ingesteld, wijzig of verwijder je alleen samen met het profiel.

## The settings of an account, written for a program that reads them from a file

write-settings = Instellingen voor { $program } schrijven
settings-writing = Instellingen voor { $program } worden geschreven…
settings-written = De instellingen voor { $program } zijn geschreven: { $file }. Het wachtwoord staat er niet in.
settings-unchanged = { $file } heeft deze instellingen al. Er is niets veranderd.
settings-writtenBeside = { $taken } bestaat al en blijft zoals het is. De instellingen voor { $program } zijn ernaast geschreven: { $file }. Het wachtwoord staat er niet in.
settings-unchangedBeside = { $taken } blijft zoals het is, en { $file } ernaast heeft deze instellingen al. Er is niets veranderd.
settings-add = Voeg deze regels toe aan het einde van { $taken } om ze te gebruiken:
settings-merge = { $program } leest alleen { $taken }. Neem met de hand over wat je nodig hebt uit { $file }.
settings-next-command = { $program } vraagt ‘mail-setup’ om het wachtwoord als het nodig is, en dat haalt het uit de sleutelhanger.
settings-next-thunderbird = Zet het als { $domain }.xml in de map ‘isp’, in de map waarin { $program } is geïnstalleerd. Voeg daar dan het account toe: de servers zijn ingevuld, en er wordt om het wachtwoord gevraagd.
settings-next-mobileconfig = Stuur het bestand naar het apparaat, met AirDrop of als bericht aan jezelf, en open het daar. Open dan Instellingen, ‘Profiel gedownload’, en installeer het: het stelt beide plekken in en vraagt { $passwords ->
    [each] voor elke plek om het wachtwoord, want uitgaande mail heeft een eigen
   *[same] om het wachtwoord
    }. Het maakt het account opnieuw aan, dus verwijder eerst het oude.
settings-shared-git = De server { $host } is ook die van { $others }. git vindt een wachtwoord op gebruikersnaam, zodat elk account zijn eigen krijgt; waar geen naam is gegeven, vraagt het erom. ‘git send-email’ verstuurt met het account waarvan de regels het laatst staan.
settings-shared-neomutt = De server { $host } is ook die van { $others }. In één bestand gelden de regels die het laatst staan voor beide, en ook een ‘account-hook’ die alleen de server noemt: houd voor elk account een eigen bestand en start NeoMutt met ‘-F’ en de naam ervan.
settings-problem-startTls = { $program } versleutelt alleen met TLS vanaf het eerste moment betrouwbaar, en de inkomende server van dit account wil STARTTLS. Kies een ander programma, of stel het account in met de TLS-poort van de server (993).
settings-problem-unreadable = { $file } bestaat al en kan niet als tekst worden gelezen. Het blijft zoals het is. Verplaats het of maak het leesbaar voor jezelf, en probeer het dan opnieuw.
settings-problem-noFolder = Er is geen map voor { $file }, en die kan niet worden gemaakt: iets anders heeft die naam. Er is niets geschreven. Verplaats dat andere, en probeer het dan opnieuw.
settings-problem-notAllowed = Je mag { $file } niet schrijven: de map is van iemand anders, of de schijf is alleen-lezen. Er is niets geschreven. Geef jezelf het recht om daar te schrijven, en probeer het dan opnieuw.
settings-problem-full = Er is op de schijf geen ruimte voor { $file }. Er is niets geschreven. Maak ruimte, en probeer het dan opnieuw.
settings-problem-failed = De instellingen konden niet worden geschreven, en er is niets veranderd. Probeer het opnieuw, of voer in een terminal ‘mail-setup export { $format } { $address }’ uit: dat toont ze.
