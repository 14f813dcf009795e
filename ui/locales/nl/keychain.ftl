### Words about the keychain, for the window and for the terminal alike, in Dutch.

keychain-missing =
    .title = Er is geen sleutelhanger gevonden
    .what = { $keychain ->
        [windows] Windows opent zijn Referentiebeheer alleen waar je met je wachtwoord bent ingelogd, en bijvoorbeeld niet via ssh.
        [macos] macOS heeft geen sleutelhanger waarin het een wachtwoord zou bewaren: er is er geen, of geen enkele is de standaardsleutelhanger.
       *[other] Een sleutelhanger bewaart wachtwoorden versleuteld. In deze sessie draait er geen.
    } Er is dus geen veilige plek voor je wachtwoord. Het wordt nooit in plaats daarvan in een bestand gezet.
    .do = { $keychain ->
        [windows] Log in op deze computer of via Extern bureaublad en start de wizard daar.
        [macos] Open het programma ‘Sleutelhangertoegang’, selecteer ‘inloggen’ en maak die in het menu ‘Archief’ de standaardsleutelhanger. Probeer het dan opnieuw.
        [kde] Open Systeeminstellingen en dan ‘KDE Portefeuillebeheer’ (staat dat er niet, installeer dan ‘kwalletmanager’). Zet ‘Het KDE-portefeuillesysteem inschakelen’ en ‘KWallet gebruiken voor het interface van service voor geheimen’ aan, log uit en weer in, en probeer het dan nog een keer.
        [gnome] Installeer ‘gnome-keyring’, log uit en weer in, waardoor het start, en probeer het dan nog een keer.
       *[other] Installeer ‘gnome-keyring’ en log uit en weer in, waardoor het start. Of zet in KeePassXC bij de instellingen ‘Integratie van Secret Service’ aan, kies in de instellingen van je database de groep die beschikbaar moet zijn, en laat de database open. Probeer het dan nog een keer.
    } Je kunt je wachtwoord ook zonder sleutelhanger controleren.
keychain-locked =
    .title = De sleutelhanger is vergrendeld
    .what = Hij opent met een eigen wachtwoord, meestal dat waarmee je op de computer inlogt. Er is niets veranderd.
    .do = { $keychain ->
        [macos] Ontgrendel hem als macOS erom vraagt, of in het programma ‘Sleutelhangertoegang’, en probeer het dan opnieuw.
        [kde] Ontgrendel hem als hij er in een eigen venster om vraagt, of in het programma ‘KWalletManager’, en probeer het dan opnieuw.
        [gnome] Ontgrendel hem als hij er in een eigen venster om vraagt, of in het programma ‘Wachtwoorden en sleutels’, en probeer het dan opnieuw.
       *[other] Ontgrendel hem als hij er in een eigen venster om vraagt, of in zijn eigen programma, en probeer het dan opnieuw.
    }
keychain-denied =
    .title = De sleutelhanger zei nee
    .what = Zijn vraag is met nee beantwoord of gesloten. Er is niets veranderd.
    .do = { $keychain ->
        [macos] Probeer het opnieuw en kies ‘Sta toe’ als macOS het vraagt. ‘Sta altijd toe’ is niet nodig.
       *[other] Probeer het opnieuw en sta het toe als de sleutelhanger het in zijn eigen venster vraagt.
    }
keychain-timedOut =
    .title = De sleutelhanger antwoordde niet
    .what = Misschien wacht hij nog op je in een eigen venster, mogelijk achter dit, en maakt hij nog af wat er was gevraagd. Een oud item dat niet op zijn plek staat, zit in de back-up: de eerste pagina van de wizard biedt aan het terug te zetten.
    .do = Beantwoord zijn vraag of sluit die, en probeer het dan opnieuw.
keychain-cancelled =
    .title = Je wacht niet meer op de sleutelhanger
    .what = Zijn vraag staat misschien nog op het scherm, mogelijk achter dit venster. Er wordt niets meer gewijzigd, wat daar ook wordt geantwoord. Wat niet op zijn plek staat, zit in de back-up.
    .do = Sluit die vraag, of probeer het opnieuw en beantwoord hem.
keychain-waiting = Wachten op de sleutelhanger. Als hij iets vraagt in een eigen venster, mogelijk achter dit, antwoord dan daar.
keychain-readBackDiffers =
    .title = De sleutelhanger heeft het niet goed bewaard
    .what = Wat hij teruggaf, is niet wat was opgeslagen. Wat er eerder stond, is teruggezet.
    .do = Probeer het opnieuw. Gebeurt het nog een keer, log dan uit en weer in; daardoor start de sleutelhanger opnieuw.
keychain-backup =
    .title = De back-up kon niet worden geschreven of gelezen
    .what = Items worden pas verwijderd als een back-up ervan is nagelezen. Wat niet op zijn plek staat, zit in die back-up: de eerste pagina van de wizard biedt aan het terug te zetten.
    .do = Kijk of je schijf niet vol is en of er in je persoonlijke map kan worden geschreven, en probeer het dan opnieuw.
keychain-diskFull =
    .title = De schijf is vol
    .what = Items worden pas gewijzigd als een back-up ervan op de schijf staat, en daar is geen ruimte voor. Wat niet op zijn plek staat, zit in een eerdere back-up.
    .do = Maak wat ruimte, bijvoorbeeld door de prullenbak te legen, en probeer het dan opnieuw.
keychain-folderClosed =
    .title = De wizard kan zijn eigen bestanden niet schrijven
    .what = Items worden pas gewijzigd als een back-up ervan op de schijf staat. De map van de wizard in je persoonlijke map kan wel worden gelezen, maar er kan niet in worden geschreven.
    .do = Kijk of je persoonlijke map van jou is en of de schijf niet tegen schrijven is beveiligd, en probeer het dan opnieuw.
keychain-tooLong =
    .title = Het wachtwoord is te lang om te bewaren
    .what = Het is langer dan sleutelhangers aannemen. Er is niets veranderd.
    .do = Vul alleen het app-wachtwoord in, zonder iets wat is meegekopieerd.
keychain-failed =
    .title = De sleutelhanger had een storing
    .what = Hij stopte midden in zijn werk. Er is geen item verloren: elk staat op zijn plek of zit in de back-up.
    .do = Probeer het opnieuw. Gebeurt het nog een keer, log dan uit en weer in; daardoor start de sleutelhanger opnieuw.

program-aerc = aerc
program-balsa = Balsa
program-byHand = Met de hand opgeslagen
program-evolution = Evolution
program-fetchmail = fetchmail
program-geary = Geary
program-getmail = getmail
program-git = git
program-gitWincred = git
program-himalaya = Himalaya
program-imapfilter = imapfilter
program-keyring = Een programma dat een keyring-bibliotheek gebruikt
program-keytar = Een programma dat keytar gebruikt
program-kmail = KMail
program-mailnag = Mailnag
program-mailx = mailx
program-mbsync = mbsync
program-meli = meli
program-mpop = mpop
program-msmtp = msmtp
program-mutt = mutt
program-netrc = Een programma dat .netrc leest
program-network = Een ander mailprogramma
program-offlineimap = OfflineIMAP
program-sylpheed = Sylpheed
program-trojita = Trojitá

why-accountAndProtocol = Het is voor de mail van dit account.
why-accountAndServer = Het noemt dit account en de mailserver van de provider.
why-anotherServer = Het noemt dit account en een mailprotocol, maar een server die niet van je provider is. Het kan het wachtwoord van een andere dienst zijn.
why-nameBeforeAt = Het noemt de mailserver van de provider en het eerste deel van je adres.
why-serverWithoutAccount = Het noemt de mailserver van de provider, maar geen account.
why-missing = Het programma zoekt hier een wachtwoord van dit account en vindt er geen. Er wordt een item voor gemaakt.
why-settings = De instellingen van het programma zeggen dat het voor de mail van dit account is.
why-lookedUp = Instellingen voor de mail van dit account laten het opzoeken.
why-perhapsLookedUp = Instellingen laten het opzoeken, misschien voor de mail van dit account. Het kan ook voor iets anders zijn.

read-by = { $program } leest het: { $path }, regel { $line }.

kept-changed = Het is intussen veranderd, dus het is met rust gelaten.
kept-failed = De sleutelhanger heeft het niet gedaan. Het item is zoals het was.
kept-locked = Het is vergrendeld en met rust gelaten.
kept-notChecked = Het is voor een server die niet is gecontroleerd, dus het kreeg het nieuwe wachtwoord niet.
kept-replaced = Het programma heeft op die plek iets nieuwers opgeslagen, en dat is met rust gelaten.
kept-stopped = Bij een eerder item is het niet gelukt, dus de wizard stopte voor dit item. Het is zoals het was.
kept-takenBack = Het nieuwe wachtwoord kon er niet helemaal in worden opgeslagen. Het oude is teruggezet.
kept-unreadable = Het kon niet worden gelezen voor de back-up, dus het is met rust gelaten.
kept-vanished = Het was al weg.

guided =
    .heading = Met de hand te verwijderen
    .lead = Deze programma’s bewaren wachtwoorden waar alleen zij ze mogen wijzigen. Het oude blijft tot je het daar vervangt.
    .found = Het bewaart een wachtwoord voor { $address }.
    .possible = Misschien bewaart het een wachtwoord voor { $address }; dat is van hieruit niet te zien.
    .line = { $path }, regel { $line }

guided-appleMail = Apple Mail
guided-outlook = Outlook
guided-office = Inloggegevens van Outlook en Office
guided-thunderbird = Thunderbird
guided-onlineAccounts = Online accounts van GNOME
guided-clawsMail = Claws Mail
guided-netrc = Het bestand .netrc of .authinfo
guided-msmtpFile = Instellingen van msmtp
guided-mpopFile = Instellingen van mpop
guided-mbsyncFile = Instellingen van mbsync
guided-muttFile = Instellingen van mutt
guided-aerc = Instellingen van aerc
guided-alpine = Wachtwoordbestand van alpine
guided-betterbird = Betterbird
guided-evolution = Evolution (Flatpak of Snap)
guided-fetchmail = Instellingen van fetchmail
guided-geary = Geary (Flatpak of Snap)
guided-getmail = Instellingen van getmail
guided-git = Instellingen en opgeslagen wachtwoorden van git
guided-himalaya = Instellingen van Himalaya
guided-imapfilter = Instellingen van imapfilter
guided-mailnag = Mailnag
guided-mailspring = Mailspring
guided-mailx = Instellingen van mailx
guided-meli = Instellingen van meli
guided-offlineimap = Instellingen van OfflineIMAP
guided-pass = pass, de wachtwoordopslag
guided-passwordCommand = Een opdracht die het wachtwoord ophaalt
guided-passwordFile = Een bestand met een wachtwoord
guided-sealedFile = Een versleuteld bestand met een wachtwoord
guided-sylpheed = Sylpheed
guided-trojita = Trojitá

guided-step-quitMail = Stop Mail (⌘Q).
guided-step-openInternetAccounts = Open Systeeminstellingen (vóór macOS 13: Systeemvoorkeuren) en dan ‘Internetaccounts’, en kies { $address }.
guided-step-retypePassword = Kies ‘Details’, verwijder daar het wachtwoord en plak het { of-an-app }wachtwoord.
guided-step-openMailAgain = Open Mail weer. Als het om een wachtwoord vraagt, plak dan ook daar het { of-an-app }wachtwoord.

guided-step-closeOutlook = Sluit Outlook.
guided-step-openMailProfiles = Open in het Configuratiescherm ‘E-mail’ (of ‘Mail’) en dan ‘E-mailaccounts’.
guided-step-changeAccount = Kies { $address } en dan ‘Wijzigen’. Vervang het wachtwoord door het { of-an-app }wachtwoord, ook onder ‘Meer instellingen’, bij de server voor uitgaande e-mail (‘Outgoing Server’).
guided-step-openOutlookAgain = Open Outlook weer. Als het om een wachtwoord vraagt, plak dan ook daar het { of-an-app }wachtwoord.
guided-step-closeOffice = Sluit Outlook en alle andere Office-programma’s.
guided-step-openCredentialManager = Open in het Configuratiescherm ‘Referentiebeheer’ en dan ‘Windows-referenties’.
guided-step-removeOffice = Verwijder onder ‘Algemene referenties’ de items met ‘Outlook’ of ‘Office’ en { $address } in hun naam, en geen andere.
guided-step-openThunderbirdSettings = Open in Thunderbird ‘Instellingen’ en dan ‘Privacy & Beveiliging’.
guided-step-savedPasswords = Kies ‘Opgeslagen wachtwoorden’ en zoek naar de mailservers van { $address }: ze beginnen met imap:// en smtp://.
guided-step-removeThunderbird = Verwijder die twee items, en geen andere.
guided-step-restartThunderbird = Start Thunderbird opnieuw en haal je mail op. Plak het { of-an-app }wachtwoord als erom wordt gevraagd, voor inkomende en voor uitgaande mail.
guided-step-openOnlineAccounts = Open Instellingen en dan ‘Online accounts’, en kies { $address }.
guided-step-removeOnlineAccount = Kies ‘Verwijderen’. Je mail blijft op de server.
guided-step-addOnlineAccount = Voeg het account weer toe, als ‘IMAP en SMTP’ (op oudere systemen ‘E-mailserver’), met het { of-an-app }wachtwoord voor inkomende en voor uitgaande mail.
guided-step-openClawsAccounts = Open in Claws Mail ‘Instellingen’ en dan ‘Accountbeheer’, en kies { $address }.
guided-step-retypeClawsPasswords = Vervang het wachtwoord onder ‘Algemeen’, en onder ‘Verzenden’ als daar een staat, door het { of-an-app }wachtwoord.
guided-step-showDotFiles = Laat je bestandsbeheer namen tonen die met een punt beginnen: druk in de meeste op Ctrl+H.
guided-step-showDotFilesMac = Laat de Finder namen tonen die met een punt beginnen: druk op ⌘⇧. (Command, Shift en de punt).
guided-step-openNetrc = Open het bestand dat hier staat met een teksteditor. Een bestand waarvan de naam op .gpg eindigt, is versleuteld: open het in Emacs, dat om de wachtwoordzin ervan vraagt.
guided-step-openMsmtprc = Open het bestand dat hier staat met een teksteditor.
guided-step-openMsmtprcTxt = Open het bestand dat hier staat met een teksteditor.
guided-step-openMbsyncrc = Open het bestand dat hier staat met een teksteditor.
guided-step-openMuttrc = Open het bestand dat hier staat met een teksteditor.
guided-step-openFile = Open het bestand dat hier staat met een teksteditor.
guided-step-replaceInFile = Zoek het wachtwoord van { $address }, vervang het door het { of-an-app }wachtwoord en sla het bestand op.
guided-step-editEntry = Voer in een terminal ‘pass edit’ uit met de naam van het item: wat tussen de map van de opslag en .gpg staat. Zet het { of-an-app }wachtwoord op de eerste regel.
guided-step-encryptAnew = Maak het versleutelde bestand dat hier staat nog een keer, met het { of-an-app }wachtwoord erin, zoals je het eerder hebt gemaakt.
guided-step-lookAtLine = Bekijk de regel die hier staat: er staat een opdracht in die het wachtwoord ophaalt.
guided-step-replaceWhereItLooks = Vervang het oude wachtwoord door het { of-an-app }wachtwoord waar die opdracht zoekt, bijvoorbeeld in je wachtwoordbeheerder.
guided-step-deletePassfile = Sluit alpine en verwijder het bestand dat hier staat. Er kunnen ook wachtwoorden van andere accounts in staan: alpine vraagt elk nog een keer.
guided-step-retypeInAlpine = Open alpine weer. Als het om het wachtwoord van { $address } vraagt, plak dan het { of-an-app }wachtwoord.
guided-step-openBetterbirdSettings = Open in Betterbird ‘Instellingen’ en dan ‘Privacy & Beveiliging’.
guided-step-restartBetterbird = Start Betterbird opnieuw en haal je mail op. Plak het { of-an-app }wachtwoord als erom wordt gevraagd, voor inkomende en voor uitgaande mail.
guided-step-openEvolutionAccounts = Open in Evolution ‘Bewerken’ en dan ‘Accounts’, kies { $address } en haal je mail op. Als het om een wachtwoord vraagt, plak dan het { of-an-app }wachtwoord.
guided-step-openGearyAccounts = Open in Geary het menu en dan ‘Accounts’, en kies { $address }.
guided-step-openMailnagSettings = Open de instellingen van Mailnag en bewerk het account { $address }.
guided-step-openSylpheedAccounts = Open in Sylpheed ‘Instellingen’ en dan ‘Accountbeheer’, en kies { $address }.
guided-step-openTrojitaSettings = Open in Trojitá ‘IMAP’ en dan ‘Instellingen’.
guided-step-retypePasswords = Vervang het oude wachtwoord door het { of-an-app }wachtwoord, voor inkomende en voor uitgaande mail.
guided-step-openMailspringAccounts = Open in Mailspring ‘Voorkeuren’ en dan ‘Accounts’, en kies { $address }.
guided-step-removeMailspringAccount = Verwijder dat account met de minknop. Je mail blijft op de server. Zet niet de hele sleutelhanger terug naar het begin: die bewaart ook andere wachtwoorden.
guided-step-addMailspringAccount = Voeg het account met de plusknop weer toe en plak het { of-an-app }wachtwoord.

place-appleMail = Internetaccounts openen
place-betterbird = Betterbird openen
place-evolution = Evolution openen
place-geary = Geary openen
place-mailnag = Instellingen van Mailnag openen
place-mailspring = Mailspring openen
place-sylpheed = Sylpheed openen
place-trojita = Trojitá openen
place-onlineAccounts = Online accounts openen
place-outlook = Mailprofielen openen
place-office = Referentiebeheer openen
place-thunderbird = Thunderbird openen
place-clawsMail = Claws Mail openen
place-homeFolder = Persoonlijke map openen
place-configFolder = Map met instellingen openen
place-opening = Bezig met openen…
place-opened = Er is gevraagd het te openen. Kom hier terug als je klaar bent.
place-failed = Het kon van hieruit niet worden geopend. Open het zelf.
