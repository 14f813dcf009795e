### French: words about the keychain, for the window and for the terminal alike.

## Why the keychain did not do what was asked

keychain-missing =
    .title = Aucun trousseau n’a été trouvé
    .what = { $keychain ->
        [windows] Windows n’ouvre son Gestionnaire d’identification que si vous avez ouvert la session avec votre mot de passe, et pas, par exemple, par ssh.
        [macos] macOS n’a pas de trousseau où il garderait un mot de passe : il n’y en a pas, ou aucun n’est celui par défaut.
       *[other] Un trousseau garde les mots de passe chiffrés. Aucun n’est en marche dans cette session.
    } Il n’y a donc pas d’endroit sûr pour votre mot de passe. Il n’est jamais écrit dans un fichier à la place.
    .do = { $keychain ->
        [windows] Ouvrez une session sur cet ordinateur ou par Bureau à distance, et lancez-y l’assistant.
        [macos] Ouvrez le programme « Trousseaux d’accès », sélectionnez « session », et faites-en le trousseau par défaut dans le menu « Fichier ». Puis réessayez.
        [kde] Ouvrez Configuration du système, puis « KDE Wallet » (s’il n’y est pas, installez « kwalletmanager »). Activez « Activer le sous-système de portefeuilles de KDE » et « Utiliser KWallet pour l’interface des services d’accès aux données confidentielles », fermez la session et rouvrez-la, puis essayez encore une fois.
        [gnome] Installez « gnome-keyring », fermez la session et rouvrez-la, ce qui le lance, puis essayez encore une fois.
       *[other] Installez « gnome-keyring », puis fermez la session et rouvrez-la, ce qui le lance. Ou bien, dans KeePassXC, activez « Intégration à “Secret Service” » dans les paramètres, choisissez le groupe à rendre visible dans les paramètres de votre base de données, et laissez-la ouverte. Puis essayez encore une fois.
    } Sans lui, vous pouvez quand même vérifier votre mot de passe.
keychain-locked =
    .title = Le trousseau est verrouillé
    .what = Il s’ouvre avec son propre mot de passe, d’habitude celui de votre session. Rien n’a été modifié.
    .do = { $keychain ->
        [macos] Déverrouillez-le quand macOS le demande, ou dans le programme « Trousseaux d’accès », puis réessayez.
        [kde] Déverrouillez-le quand sa propre fenêtre le demande, ou dans le programme « KWalletManager », puis réessayez.
        [gnome] Déverrouillez-le quand sa propre fenêtre le demande, ou dans le programme « Mots de passe et clés », puis réessayez.
       *[other] Déverrouillez-le quand sa propre fenêtre le demande, ou dans son propre programme, puis réessayez.
    }
keychain-denied =
    .title = Le trousseau a dit non
    .what = Il a reçu un non comme réponse à sa question, ou celle-ci a été fermée. Rien n’a été modifié.
    .do = { $keychain ->
        [macos] Réessayez, et choisissez « Autoriser » quand macOS le demande. « Toujours autoriser » n’est pas nécessaire.
       *[other] Réessayez, et donnez l’autorisation quand la fenêtre du trousseau la demande.
    }
keychain-timedOut =
    .title = Le trousseau n’a pas répondu
    .what = Il vous attend peut-être encore dans une fenêtre à lui, par exemple derrière celle-ci, et peut encore finir ce qui lui a été demandé. Une ancienne entrée qui n’est pas à sa place est dans la sauvegarde : la première page de l’assistant propose de la rétablir.
    .do = Répondez à sa question ou fermez-la, puis réessayez.
keychain-cancelled =
    .title = Vous avez cessé d’attendre le trousseau
    .what = Sa question est peut-être encore à l’écran, par exemple derrière cette fenêtre. Plus rien n’est modifié, quelle que soit la réponse. Ce qui n’est pas à sa place est dans la sauvegarde.
    .do = Fermez cette question, ou réessayez et répondez-y.
keychain-waiting = En attente du trousseau. S’il pose une question dans une fenêtre à lui, par exemple derrière celle-ci, répondez-y.
keychain-readBackDiffers =
    .title = Le trousseau ne l’a pas gardé tel quel
    .what = Ce qu’il a rendu n’est pas ce qui a été enregistré. Ce qui s’y trouvait avant a été remis.
    .do = Réessayez. Si cela se reproduit, fermez la session et rouvrez-la, ce qui relance le trousseau.
keychain-backup =
    .title = La sauvegarde n’a pas pu être écrite ou relue
    .what = Les entrées ne sont effacées qu’une fois leur sauvegarde relue. Ce qui n’est pas à sa place est dans cette sauvegarde : la première page de l’assistant propose de le rétablir.
    .do = Vérifiez que votre disque n’est pas plein et que votre dossier personnel est accessible en écriture, puis réessayez.
keychain-diskFull =
    .title = Le disque est plein
    .what = Les entrées ne sont modifiées qu’une fois leur sauvegarde sur le disque, et il n’y a pas de place pour elle. Ce qui n’est pas à sa place est dans une sauvegarde plus ancienne.
    .do = Faites de la place, par exemple en vidant la corbeille, puis réessayez.
keychain-folderClosed =
    .title = L’assistant ne peut pas écrire ses propres fichiers
    .what = Les entrées ne sont modifiées qu’une fois leur sauvegarde sur le disque. Le dossier de l’assistant dans votre dossier personnel peut être lu, mais pas écrit.
    .do = Vérifiez que votre dossier personnel vous appartient et que le disque n’est pas protégé en écriture, puis réessayez.
keychain-tooLong =
    .title = Le mot de passe est trop long pour être gardé
    .what = Il est plus long que ce qu’acceptent les trousseaux. Rien n’a été modifié.
    .do = Saisissez le mot de passe d’application seul, sans rien de ce qui a été copié avec lui.
keychain-failed =
    .title = Le trousseau a eu une défaillance
    .what = Il s’est arrêté au milieu de son travail. Aucune entrée n’est perdue : chacune est à sa place ou dans la sauvegarde.
    .do = Réessayez. Si cela se reproduit, fermez la session et rouvrez-la, ce qui relance le trousseau.

## Whose entry it is

program-aerc = aerc
program-balsa = Balsa
program-byHand = Enregistré à la main
program-evolution = Evolution
program-fetchmail = fetchmail
program-geary = Geary
program-getmail = getmail
program-git = git
program-gitWincred = git
program-himalaya = Himalaya
program-imapfilter = imapfilter
program-keyring = Un programme qui utilise une bibliothèque keyring
program-keytar = Un programme qui utilise keytar
program-kmail = KMail
program-mailnag = Mailnag
program-mailx = mailx
program-mbsync = mbsync
program-meli = meli
program-mpop = mpop
program-msmtp = msmtp
program-mutt = mutt
program-netrc = Un programme qui lit .netrc
program-network = Un autre logiciel de messagerie
program-offlineimap = OfflineIMAP
program-sylpheed = Sylpheed
program-trojita = Trojitá

## Why an entry is listed

why-accountAndProtocol = Elle sert au courrier de ce compte.
why-accountAndServer = Elle nomme ce compte et le serveur de messagerie de son fournisseur.
why-anotherServer = Elle nomme ce compte et un protocole de messagerie, mais un serveur qui n’est pas celui de votre fournisseur. C’est peut-être le mot de passe d’un autre service.
why-nameBeforeAt = Elle nomme le serveur de messagerie du fournisseur et la première partie de votre adresse.
why-serverWithoutAccount = Elle nomme le serveur de messagerie du fournisseur, mais aucun compte.
why-missing = Le programme cherche ici un mot de passe de ce compte et n’en trouve pas. Une entrée est créée pour lui.
why-settings = Les réglages du programme disent qu’elle sert au courrier de ce compte.
why-lookedUp = Des réglages pour le courrier de ce compte la font chercher.
why-perhapsLookedUp = Des réglages la font chercher, peut-être pour le courrier de ce compte. Elle sert peut-être à autre chose.

read-by = Elle est lue par { $program } : { $path }, ligne { $line }.

## Why an entry was left as it is

kept-changed = Elle a changé entre-temps ; elle a donc été laissée telle quelle.
kept-failed = Le trousseau ne l’a pas fait. L’entrée est comme elle était.
kept-locked = Elle est verrouillée et a été laissée telle quelle.
kept-notChecked = Elle est pour un serveur qui n’a pas été vérifié ; elle n’a donc pas reçu le nouveau mot de passe.
kept-replaced = Le programme a enregistré quelque chose de plus récent à sa place, qui a été laissé tel quel.
kept-stopped = Une entrée précédente a posé problème ; l’assistant s’est donc arrêté avant celle-ci. Elle est comme elle était.
kept-takenBack = Le nouveau mot de passe n’a pas pu y être enregistré en entier. L’ancien a été remis.
kept-unreadable = Elle n’a pas pu être lue pour la sauvegarde ; elle a donc été laissée telle quelle.
kept-vanished = Elle n’existait déjà plus.

## What cannot be cleared from here

guided =
    .heading = À retirer à la main
    .lead = Ces programmes gardent des mots de passe là où eux seuls peuvent les modifier. L’ancien reste jusqu’à ce que vous l’y remplaciez.
    .found = Il garde un mot de passe pour { $address }.
    .possible = Il garde peut-être un mot de passe pour { $address } ; d’ici, on ne peut pas le voir.
    .line = { $path }, ligne { $line }

guided-appleMail = Apple Mail
guided-outlook = Outlook
guided-office = Identifications d’Outlook et d’Office
guided-thunderbird = Thunderbird
guided-onlineAccounts = Comptes en ligne de GNOME
guided-clawsMail = Claws Mail
guided-netrc = Le fichier .netrc ou .authinfo
guided-msmtpFile = Réglages de msmtp
guided-mpopFile = Réglages de mpop
guided-mbsyncFile = Réglages de mbsync
guided-muttFile = Réglages de mutt
guided-aerc = Réglages d’aerc
guided-alpine = Fichier de mots de passe d’alpine
guided-betterbird = Betterbird
guided-evolution = Evolution (Flatpak ou Snap)
guided-fetchmail = Réglages de fetchmail
guided-geary = Geary (Flatpak ou Snap)
guided-getmail = Réglages de getmail
guided-git = Réglages et mots de passe enregistrés de git
guided-himalaya = Réglages de Himalaya
guided-imapfilter = Réglages d’imapfilter
guided-mailnag = Mailnag
guided-mailspring = Mailspring
guided-mailx = Réglages de mailx
guided-meli = Réglages de meli
guided-offlineimap = Réglages d’OfflineIMAP
guided-pass = pass, le gestionnaire de mots de passe
guided-passwordCommand = Une commande qui va chercher le mot de passe
guided-passwordFile = Un fichier avec un mot de passe
guided-sealedFile = Un fichier chiffré avec un mot de passe
guided-sylpheed = Sylpheed
guided-trojita = Trojitá

guided-step-quitMail = Quittez Mail (⌘Q).
guided-step-openInternetAccounts = Ouvrez Réglages Système (avant macOS 13 : Préférences Système), puis « Comptes Internet », et choisissez { $address }.
guided-step-retypePassword = Choisissez « Détails », supprimez-y le mot de passe, et collez le mot de passe{ of-an-app }.
guided-step-openMailAgain = Rouvrez Mail. S’il demande un mot de passe, collez-y aussi le mot de passe{ of-an-app }.

guided-step-closeOutlook = Fermez Outlook.
guided-step-openMailProfiles = Ouvrez « Courrier » dans le Panneau de configuration, puis « Comptes de messagerie ».
guided-step-changeAccount = Choisissez { $address }, puis « Modifier ». Remplacez le mot de passe par le mot de passe{ of-an-app }, aussi sous « Paramètres supplémentaires », « Serveur sortant ».
guided-step-openOutlookAgain = Rouvrez Outlook. S’il demande un mot de passe, collez-y aussi le mot de passe{ of-an-app }.
guided-step-closeOffice = Fermez Outlook et tous les autres programmes Office.
guided-step-openCredentialManager = Ouvrez « Gestionnaire d’identification » dans le Panneau de configuration, puis « Informations d’identification Windows ».
guided-step-removeOffice = Sous « Informations d’identification génériques », supprimez les entrées dont le nom contient « Outlook » ou « Office » et { $address }, et aucune autre.
guided-step-openThunderbirdSettings = Dans Thunderbird, ouvrez « Paramètres », puis « Vie privée et sécurité ».
guided-step-savedPasswords = Choisissez « Mots de passe enregistrés » et cherchez les serveurs de messagerie de { $address } : ils commencent par imap:// et smtp://.
guided-step-removeThunderbird = Supprimez ces deux entrées, et aucune autre.
guided-step-restartThunderbird = Redémarrez Thunderbird et relevez vos e-mails. Collez le mot de passe{ of-an-app } quand il le demande, pour le courrier entrant et le courrier sortant.
guided-step-openOnlineAccounts = Ouvrez Paramètres, puis « Comptes en ligne », et choisissez { $address }.
guided-step-removeOnlineAccount = Choisissez « Supprimer ». Vos e-mails restent sur le serveur.
guided-step-addOnlineAccount = Ajoutez de nouveau le compte, comme « IMAP et SMTP » (les systèmes plus anciens disent « Email Server »), avec le mot de passe{ of-an-app } pour le courrier entrant et le courrier sortant.
guided-step-openClawsAccounts = Dans Claws Mail, ouvrez « Configuration », puis « Gérer les comptes », et choisissez { $address }.
guided-step-retypeClawsPasswords = Remplacez le mot de passe sous « Général », et sous « Envoi » s’il y en a un, par le mot de passe{ of-an-app }.
guided-step-showDotFiles = Faites afficher à votre gestionnaire de fichiers les noms qui commencent par un point : dans la plupart, appuyez sur Ctrl+H.
guided-step-showDotFilesMac = Faites afficher au Finder les noms qui commencent par un point : appuyez sur ⌘⇧. (Commande, Majuscule et le point).
guided-step-openNetrc = Ouvrez le fichier nommé ici avec un éditeur de texte. S’il se termine par .gpg, il est chiffré : ouvrez-le dans Emacs, qui demande sa phrase secrète.
guided-step-openMsmtprc = Ouvrez le fichier nommé ici avec un éditeur de texte.
guided-step-openMsmtprcTxt = Ouvrez le fichier nommé ici avec un éditeur de texte.
guided-step-openMbsyncrc = Ouvrez le fichier nommé ici avec un éditeur de texte.
guided-step-openMuttrc = Ouvrez le fichier nommé ici avec un éditeur de texte.
guided-step-openFile = Ouvrez le fichier nommé ici avec un éditeur de texte.
guided-step-replaceInFile = Cherchez le mot de passe de { $address }, remplacez-le par le mot de passe{ of-an-app }, et enregistrez le fichier.
guided-step-editEntry = Dans un terminal, lancez « pass edit » avec le nom de l’entrée : ce qui se trouve entre le dossier de pass et .gpg. Mettez le mot de passe{ of-an-app } sur la première ligne.
guided-step-encryptAnew = Refaites le fichier chiffré nommé ici, avec le mot de passe{ of-an-app } dedans, comme vous l’aviez fait la première fois.
guided-step-lookAtLine = Regardez la ligne nommée ici : elle contient une commande qui va chercher le mot de passe.
guided-step-replaceWhereItLooks = Remplacez l’ancien mot de passe par le mot de passe{ of-an-app } là où cette commande cherche, par exemple dans votre gestionnaire de mots de passe.
guided-step-deletePassfile = Fermez alpine, et supprimez le fichier nommé ici. Il contient peut-être aussi les mots de passe d’autres comptes : alpine demandera chacun une nouvelle fois.
guided-step-retypeInAlpine = Rouvrez alpine. Quand il demande le mot de passe de { $address }, collez le mot de passe{ of-an-app }.
guided-step-openBetterbirdSettings = Dans Betterbird, ouvrez « Paramètres », puis « Vie privée et sécurité ».
guided-step-restartBetterbird = Redémarrez Betterbird et relevez vos e-mails. Collez le mot de passe{ of-an-app } quand il le demande, pour le courrier entrant et le courrier sortant.
guided-step-openEvolutionAccounts = Dans Evolution, ouvrez « Édition », puis « Comptes », choisissez { $address } et relevez vos e-mails. S’il demande un mot de passe, collez le mot de passe{ of-an-app }.
guided-step-openGearyAccounts = Dans Geary, ouvrez le menu, puis « Comptes », et choisissez { $address }.
guided-step-openMailnagSettings = Ouvrez les réglages de Mailnag, et modifiez le compte { $address }.
guided-step-openSylpheedAccounts = Dans Sylpheed, ouvrez « Configuration », puis « Édition des comptes », et choisissez { $address }.
guided-step-openTrojitaSettings = Dans Trojitá, ouvrez « IMAP », puis « Paramètres ».
guided-step-retypePasswords = Remplacez l’ancien mot de passe par le mot de passe{ of-an-app }, pour le courrier entrant et le courrier sortant.
guided-step-openMailspringAccounts = Dans Mailspring, ouvrez « Préférences », puis « Comptes », et choisissez { $address }.
guided-step-removeMailspringAccount = Supprimez ce compte avec le bouton moins. Vos e-mails restent sur le serveur. Ne réinitialisez pas le trousseau entier : il garde aussi d’autres mots de passe.
guided-step-addMailspringAccount = Ajoutez de nouveau le compte avec le bouton plus, et collez le mot de passe{ of-an-app }.

## The button that opens the place

place-appleMail = Ouvrir Comptes Internet
place-betterbird = Ouvrir Betterbird
place-evolution = Ouvrir Evolution
place-geary = Ouvrir Geary
place-mailnag = Ouvrir les réglages de Mailnag
place-mailspring = Ouvrir Mailspring
place-sylpheed = Ouvrir Sylpheed
place-trojita = Ouvrir Trojitá
place-onlineAccounts = Ouvrir Comptes en ligne
place-outlook = Ouvrir les profils de courrier
place-office = Ouvrir le Gestionnaire d’identification
place-thunderbird = Ouvrir Thunderbird
place-clawsMail = Ouvrir Claws Mail
place-homeFolder = Ouvrir votre dossier personnel
place-configFolder = Ouvrir le dossier des réglages
place-opening = Ouverture…
place-opened = L’ouverture a été demandée. Revenez ici quand ce sera fait.
place-failed = Cela n’a pas pu être ouvert d’ici. Ouvrez-le vous-même.
