### French: where the app password goes in each mail program, one step in each line.

# Menu names are those of the French versions where they are certain; English ones stay where they are not.

hand-over-aerc =
    Ouvrez ~/.config/aerc/accounts.conf.
    Donnez une commande à « source-cred-cmd » et à « outgoing-cred-cmd » : « mail-setup export aerc { $address } » montre les lignes.
    .trap = Un mot de passe dans « source » ou « outgoing » passe avant la commande, et ses signes doivent y être codés comme dans une adresse web.
    .forget = Retirez-le de « source » et de « outgoing ».
hand-over-alpine =
    Fermez alpine et supprimez le fichier de mots de passe que nomme la page « Anciens mots de passe ».
    Rouvrez-le. Collez le mot de passe{ of-an-app } quand il le demande, et encore une fois à l’envoi.
    .trap = Ce fichier contient peut-être aussi les mots de passe d’autres comptes : alpine demandera chacun une nouvelle fois.
    .forget = Supprimez le fichier de mots de passe.
hand-over-androidFairEmail =
    Sur l’appareil, ouvrez les paramètres, puis « Configuration manuelle et options des comptes ».
    Sous « Comptes », choisissez le vôtre et tapez le mot de passe{ of-an-app }.
    Sous « Identités », choisissez la vôtre et tapez-le aussi.
    .trap = La réception s’appelle « compte », l’envoi « identité » : chacun a son propre mot de passe.
    .forget = Remplacez-le aux deux endroits. Quand vous enregistrez un compte, FairEmail propose de modifier aussi ses identités.
hand-over-androidGmail =
    Sur l’appareil, ouvrez le menu, puis « Paramètres », et choisissez votre compte.
    Sous « Incoming settings » (réception), tapez le mot de passe{ of-an-app }.
    Sous « Outgoing settings » (envoi), tapez-le aussi.
    .trap = Un compte Google n’a pas ces réglages : il est enregistré sur l’appareil, et n’a pas besoin de mot de passe{ of-an-app }.
    .forget = Remplacez-le aux deux endroits, ou supprimez le compte dans les paramètres de l’appareil, « Mots de passe et comptes ».
hand-over-androidThunderbird =
    Sur l’appareil, ouvrez le menu, puis les paramètres de votre compte.
    Sous « Relève des courriels », « Serveur entrant », tapez le mot de passe{ of-an-app }.
    Sous « Envoi de courriels », « Serveur sortant », tapez-le aussi.
    .trap = Un compte qui s’identifie par « OAuth 2.0 » n’a pas de mot de passe : choisissez « Mot de passe normal » comme authentification.
    .forget = Remplacez-le aux deux endroits.
hand-over-appleMail =
    Dans Mail, ouvrez Réglages (avant macOS 13 : Préférences), puis « Comptes », votre compte, « Réglages du serveur ». Ouvrez la liste « Compte » sous « Serveur d’envoi », choisissez « Modifier la liste des serveurs SMTP », et collez-y le mot de passe{ of-an-app }.
    De retour dans « Réglages du serveur », collez-le aussi comme mot de passe du courrier entrant.
    Décochez les deux cases « Gérer automatiquement les réglages de connexion », puis cliquez sur « Enregistrer ».
    Ouvrez Réglages Système (avant macOS 13 : Préférences Système), puis « Comptes Internet », choisissez votre compte, « Détails », et collez-le là aussi.
    .trap = Avec « Gérer automatiquement les réglages de connexion », Mail essaie de lui-même d’autres ports et d’autres mots de passe quand un réseau est mauvais.
    .forget = Quittez Mail (⌘Q) et rouvrez-le. Ce qu’il retient se trouve dans Comptes Internet, pas dans Trousseaux d’accès.
hand-over-balsa =
    Ouvrez « Paramètres », puis « Préférences », « Options du courrier ». Sous « Serveurs de boîtes aux lettres distants », modifiez votre compte et collez le mot de passe{ of-an-app }.
    Sous « Serveurs de courrier sortant », faites de même.
    .trap = Il ne consulte le trousseau que là où « Se souvenir du mot de passe » est coché ; sinon, il demande à chaque fois.
    .forget = Remplacez ou effacez ses entrées sur la page « Anciens mots de passe ».
hand-over-betterbird =
    Ouvrez Paramètres, puis « Vie privée et sécurité », « Mots de passe enregistrés ». Supprimez les entrées de votre compte qui commencent par imap:// et smtp://.
    Relevez vos messages. Quand il le demande, collez le mot de passe{ of-an-app } et laissez-le le mémoriser.
    Envoyez-vous un message. Il demande encore une fois, pour le courrier sortant : collez le même.
    .trap = Il peut utiliser le même profil que Thunderbird : faites alors la modification dans l’un des deux pendant que l’autre est fermé.
    .forget = Supprimez ses deux entrées sous « Mots de passe enregistrés ».
hand-over-clawsMail =
    Ouvrez « Configuration », puis « Gérer les comptes », votre compte, « Éditer ».
    Sur la page « Général », collez le mot de passe{ of-an-app }.
    Sur la page « Envoi », « Authentification SMTP », collez-le aussi. Si ce champ reste vide, il utilise celui de la page « Général ».
    .trap = S’il y a un mot de passe principal, il le demandera peut-être d’abord : ce n’est pas celui qu’il faut coller.
    .forget = Remplacez-le sur les deux pages.
hand-over-emClient =
    Ouvrez le menu, puis « Comptes », et choisissez votre compte.
    Dans l’onglet « IMAP », sous « Authentification », remplacez le mot de passe par le mot de passe{ of-an-app }.
    Dans l’onglet « SMTP », faites de même, sauf s’il utilise les identifiants de l’identité.
    Dans l’onglet « Diagnostics », cliquez sur « Diagnose » : il teste les deux.
    .trap = Un compte ajouté avec l’identification de Google n’a pas de champ pour un mot de passe : supprimez-le et ajoutez-le comme « Autre ».
    .forget = Remplacez les deux mots de passe : il n’en garde aucun ailleurs.
hand-over-evolution =
    Ouvrez Evolution et cliquez sur « Envoyer / Recevoir ».
    Quand il le demande, collez le mot de passe{ of-an-app } et cochez « Ajouter ce mot de passe à votre trousseau ». Il demande une fois pour chaque sens.
    .trap = S’il ne demande rien, son ancien mot de passe est encore dans le trousseau : la page « Anciens mots de passe » le remplace. Un compte des Comptes en ligne de GNOME se modifie là-bas.
    .forget = Remplacez ou effacez ses entrées sur la page « Anciens mots de passe », ou choisissez « Fichier », « Oublier les mots de passe ».
hand-over-fetchmail =
    Ouvrez ~/.fetchmailrc.
    Retirez le mot de passe de la ligne de votre compte : « mail-setup export fetchmail { $address } » montre comment il est demandé.
    .trap = Un fetchmail déjà lancé continue avec l’ancien : « fetchmail --quit », puis relancez-le.
    .forget = Retirez « password » du fichier, et l’entrée de ~/.netrc.
hand-over-geary =
    Ouvrez Geary. S’il demande un mot de passe, collez le mot de passe{ of-an-app } et cochez « Se souvenir du mot de passe ».
    S’il ne demande rien : menu, Comptes, votre compte, puis choisissez chaque serveur et collez le mot de passe{ of-an-app }.
    .trap = Pour le courrier sortant, il utilise peut-être le mot de passe du courrier entrant : il ne demande alors qu’une fois. Un compte des Comptes en ligne de GNOME se modifie là-bas.
    .forget = Remplacez ou effacez ses entrées sur la page « Anciens mots de passe ».
hand-over-getmail =
    Ouvrez ~/.config/getmail/getmailrc ou ~/.getmail/getmailrc.
    Définissez « password_command » : « mail-setup export getmail { $address } » montre les lignes.
    .trap = « password » passe avant « password_command ».
    .forget = Retirez « password » du fichier.
hand-over-git =
    Lancez « mail-setup export git { $address } » : il montre les lignes pour ~/.gitconfig, avec un programme auxiliaire qui prend le mot de passe ici.
    Retirez « sendemail.smtpPass » de vos réglages.
    .trap = « sendemail.smtpPass » passe avant tout programme auxiliaire, et reste lisible dans le fichier.
    .forget = Lancez « git credential reject » avec protocol=smtp et votre serveur, ou effacez son entrée sur la page « Anciens mots de passe ».
hand-over-himalaya =
    Ouvrez ~/.config/himalaya/config.toml.
    Définissez les commandes des deux mots de passe : « mail-setup export himalaya { $address } » montre les lignes.
    .trap = « imap.sasl » sert au courrier entrant, « smtp.sasl » au courrier sortant ; dans la version 1, « backend.auth » et « message.send.backend.auth ».
    .forget = Retirez « password.raw » (version 1 : « auth.raw ») du fichier ; ce qu’il garde dans un trousseau se remplace avec « himalaya account configure ».
hand-over-iphone =
    Sur l’appareil, ouvrez Réglages, « Apps », « Mail », « Comptes Mail » (avant iOS 18 : Réglages, « Mail », « Comptes »), votre compte, « Réglages du compte ».
    Sous « Serveur de réception », effacez le mot de passe et tapez le mot de passe{ of-an-app }.
    Sous « Serveur d’envoi », touchez « SMTP », puis le serveur sous « Serveur principal », et tapez-le là aussi.
    Touchez « OK » deux fois.
    .trap = Le second endroit s’oublie facilement : les e-mails arrivent alors, mais aucun ne part. Pour Gmail, « Ajouter un compte », « Google » n’a pas besoin de mot de passe{ of-an-app }.
    .forget = Remplacez-le aux deux endroits. Si vous supprimez le compte de l’appareil, vos e-mails restent sur le serveur.
hand-over-kmail =
    Ouvrez KMail, puis Configuration, « Configurer KMail », « Comptes ».
    Sous « Réception », choisissez votre compte, « Modifier », et collez le mot de passe{ of-an-app }.
    Sous « Envoi », faites de même.
    .trap = Les comptes d’envoi forment une liste à part : s’il y en a plusieurs, modifiez celui que votre identité utilise pour envoyer. Akonadi continue en arrière-plan quand KMail est fermé : « akonadictl restart » lui fait lire le nouveau.
    .forget = Effacez ses entrées sur la page « Anciens mots de passe », ou dans KWalletManager sous « imap » et « mailtransports ».
hand-over-mailspring =
    Ouvrez Préférences, puis « Comptes », et choisissez votre compte. Supprimez-le avec le bouton moins : vos e-mails restent sur le serveur.
    Ajoutez-le de nouveau avec le bouton plus, comme « IMAP/SMTP », et collez le mot de passe{ of-an-app } pour le courrier entrant et le courrier sortant.
    .trap = Le bouton « Gmail » passe par un navigateur à la place. Ne réinitialisez pas son trousseau : il contient les mots de passe de tous les comptes en une seule entrée.
    .forget = Supprimez le compte et ajoutez-le de nouveau.
hand-over-mbsyncFile =
    Ouvrez ~/.mbsyncrc ou ~/.config/isyncrc.
    Définissez « PassCmd » : « mail-setup export mbsync { $address } » montre les lignes.
    .trap = « Pass » passe avant « PassCmd ». Le programme qui envoie votre courrier garde le mot de passe à un endroit à lui.
    .forget = Retirez « Pass » du fichier.
hand-over-meli =
    Ouvrez ~/.config/meli/config.toml.
    Définissez « server_password » et, sous « send_mail », la commande du mot de passe : « mail-setup export meli { $address } » montre les lignes.
    .trap = Courrier entrant et courrier sortant forment deux sections : chacune a son propre mot de passe.
    .forget = Retirez l’ancien mot de passe du fichier.
hand-over-mpopFile =
    Ouvrez ~/.mpoprc ou ~/.config/mpop/config.
    Donnez à « passwordeval » la valeur « mail-setup password { $address } --for imap ». Sans cela, mpop cherche dans le trousseau.
    .trap = Il relève le courrier par POP3 : il faudra peut-être l’activer chez le fournisseur.
    .forget = Retirez « password » du fichier.
hand-over-msmtpFile =
    Ouvrez ~/.msmtprc ou ~/.config/msmtp/config.
    Définissez « passwordeval » : « mail-setup export msmtp { $address } » montre les lignes. Sans « password » ni « passwordeval », il cherche dans le trousseau : la page « Anciens mots de passe » l’y dépose.
    .trap = Un fichier qui contient un mot de passe ne doit être lisible que par vous, sinon msmtp le refuse.
    .forget = Retirez « password » du fichier.
hand-over-muttFile =
    Ouvrez les réglages (~/.muttrc, ~/.config/mutt/muttrc ou ~/.config/neomutt/neomuttrc).
    Faites prendre à « smtp_pass » et à « imap_pass » le mot de passe d’une commande : « mail-setup export neomutt { $address } » montre les lignes.
    .trap = Un nom d’utilisateur ou un mot de passe dans « smtp_url » ou « folder » passe avant les autres. Entre guillemets, les signes " et $ demandent de la prudence.
    .forget = Remplacez-le là où il est écrit : la page « Anciens mots de passe » nomme la ligne.
hand-over-newOutlook =
    Ouvrez Paramètres, puis « Comptes », « Vos comptes ». Choisissez « Gérer » à côté de votre compte, puis « Fix » (réparer) ou « Supprimer ».
    Ajoutez-le de nouveau. Pour Gmail, Yahoo et iCloud, il ouvre la page de connexion du fournisseur lui-même.
    .trap = Il garde le compte dans le cloud de Microsoft. Là où il demande un mot de passe, celui-ci y est enregistré, et non sur cet ordinateur.
    .forget = Supprimez-y le compte et ajoutez-le de nouveau.
hand-over-offlineimap =
    Ouvrez ~/.offlineimaprc ou ~/.config/offlineimap/config.
    Définissez « remotepasseval » : « mail-setup export offlineimap { $address } » montre les lignes.
    .trap = « remotepass » et « remotepassfile » passent avant « remotepasseval ».
    .forget = Retirez « remotepass » du fichier.
hand-over-onlineAccounts =
    Ouvrez Paramètres, puis « Comptes en ligne », et choisissez votre compte.
    S’il dit que les identifiants ont expiré, cliquez sur « S’identifier » et collez le mot de passe{ of-an-app }, pour le courrier entrant et le courrier sortant.
    Sinon, supprimez-le et ajoutez-le de nouveau comme « IMAP et SMTP ».
    .trap = L’entrée « Google » passe par un navigateur et ne prend pas de mot de passe{ of-an-app }. Evolution et Geary utilisent ce qui est configuré ici.
    .forget = Supprimez-y le compte. Vos e-mails restent sur le serveur.
hand-over-outlook =
    Fermez Outlook. Ouvrez le Panneau de configuration, puis « Courrier », « Comptes de messagerie ».
    Choisissez votre compte, puis « Modifier ». Collez le mot de passe{ of-an-app } sous « Informations de connexion ».
    Choisissez « Paramètres supplémentaires », puis « Serveur sortant ». S’il n’utilise pas les mêmes paramètres que le courrier entrant, collez-y aussi le mot de passe{ of-an-app }.
    Cliquez sur « Suivant » : Outlook teste les deux.
    .trap = Outlook passe peut-être de lui-même par un navigateur pour un compte Google : il n’a alors pas besoin de mot de passe{ of-an-app }.
    .forget = Remplacez le mot de passe sous « Modifier ». Le Gestionnaire d’identification ne contient que les identifications de Microsoft 365.
hand-over-postbox =
    Ouvrez Préférences (sous Windows : Outils, Options), puis « Sécurité », « Mots de passe », « Mots de passe enregistrés ». Supprimez les entrées de votre compte.
    Redémarrez Postbox et relevez vos messages. Collez le mot de passe{ of-an-app } quand il le demande.
    Envoyez-vous un message, et collez-le encore une fois pour le courrier sortant.
    .trap = Les mots de passe enregistrés ne peuvent pas y être modifiés, seulement supprimés. Postbox n’est plus développé.
    .forget = Supprimez ses entrées sous « Mots de passe enregistrés », puis redémarrez.
hand-over-printer =
    Tapez l’adresse de l’appareil dans un navigateur, identifiez-vous comme son administrateur, et ouvrez sa page pour SMTP, « E-mail » ou « Numériser vers e-mail ».
    Tapez le serveur, le port et le chiffrement de votre courrier sortant, votre adresse comme expéditeur, et votre nom d’utilisateur.
    Tapez le mot de passe{ of-an-app }, sans espaces, et envoyez un essai.
    .trap = Beaucoup d’appareils coupent les mots de passe longs, n’acceptent pas d’espaces, ou ne connaissent qu’un seul chiffrement : essayez alors l’autre port, 587 avec STARTTLS au lieu de 465. Un appareil ancien qui ne connaît pas TLS 1.2 ne peut plus s’identifier.
    .forget = Remplacez-le dans l’appareil. Un appareil que vous donnez le garde : réinitialisez ses réglages, et { $kind ->
        [mailbox] changez le mot de passe chez le fournisseur.
        [either] changez le mot de passe chez le fournisseur.
       *[app] supprimez ce mot de passe d’application chez le fournisseur.
    }
hand-over-sylpheed =
    Ouvrez « Configuration », puis « Édition des comptes », votre compte, « Éditer ».
    Sur la page « Général », collez le mot de passe{ of-an-app }.
    Sur la page « Envoyer », « Authentification SMTP », collez-le aussi.
    .trap = Si le champ reste vide sur la page « Envoyer », il utilise celui du courrier entrant.
    .forget = Remplacez-le sur les deux pages.
hand-over-theBat =
    Faites un clic droit sur la boîte mail, puis « Mailbox properties », « Transport ».
    Sous « Send mail », cliquez sur « Authentication ». « Use settings of mail retrieval » prend celui d’en dessous ; sinon, collez le mot de passe{ of-an-app }.
    Sous « Receive mail », collez le mot de passe{ of-an-app } comme mot de passe, et réglez « Authentication » sur « Regular ».
    .trap = Avec « Require secure (MD5) authentication », le mot de passe{ of-an-app } peut être refusé : décochez cette case.
    .forget = Remplacez le mot de passe dans « Transport ».
hand-over-thunderbird =
    Ouvrez Paramètres, puis « Vie privée et sécurité », « Mots de passe enregistrés ». Supprimez les entrées de votre compte qui commencent par imap:// et smtp://.
    Relevez vos messages. Quand il le demande, collez le mot de passe{ of-an-app } et laissez-le le mémoriser.
    Envoyez-vous un message. Il demande encore une fois, pour le courrier sortant : collez le même.
    .trap = Si le compte s’identifie par « OAuth2 », il demande dans un navigateur et jamais le mot de passe{ of-an-app } : dans Paramètres des comptes, choisissez « Mot de passe normal » comme méthode d’authentification, pour le serveur et encore une fois sous « Serveur sortant ».
    .forget = Supprimez ses deux entrées sous « Mots de passe enregistrés ». Si vous annulez une demande, l’ancien reste.
hand-over-trojita =
    Ouvrez « IMAP », puis « Paramètres ».
    Sur la page « SMTP », collez le mot de passe{ of-an-app }, ou cochez qu’il utilise celui d’IMAP.
    Sur la page « IMAP », collez-le aussi.
    .trap = Sans module de trousseau, il garde le mot de passe dans ses réglages, lisible.
    .forget = Remplacez-le sur les deux pages.

## Why there is only one place to paste it, or none

hand-over-only-sends = Il ne fait qu’envoyer : le mot de passe{ of-an-app } va à un seul endroit.
hand-over-only-fetches = Il ne fait que relever : le mot de passe{ of-an-app } va à un seul endroit. Le programme qui envoie votre courrier a le sien.
hand-over-only-browser = Il ne prend pas de mot de passe{ of-an-app } pour cela : il passe par la page de connexion du fournisseur.

## Where a program is

hand-over-group-here = Sur cet ordinateur
hand-over-group-system = Autres programmes pour ce système
hand-over-group-elsewhere = Programmes pour d’autres systèmes
hand-over-group-device = Téléphones, tablettes, imprimantes

## Apple Mail: both places by one profile, and Google without an app password

hand-over-google = Se connecter avec Google : Apple Mail n’a pas besoin de mot de passe{ of-an-app }
hand-over-profile = Configurer les deux endroits à la fois, avec un profil
profile-opening = Ouverture du profil…
profile-opened = Le profil a été ouvert. Il est dans vos téléchargements, et le mot de passe n’y figure pas.
profile-failed = Le profil n’a pas pu être ouvert d’ici. Cherchez-le dans vos téléchargements et ouvrez-le là-bas.
profile-asks = { $passwords ->
    [each] macOS demande le mot de passe de chaque endroit, car le courrier sortant a le sien : copiez chacun ci-dessus et collez-le là où il est demandé.
   *[same] macOS demande le mot de passe une seule fois, pour les deux endroits : copiez-le ci-dessus et collez-le là-bas.
}
profile-pane-deviceManagement = Ouvrez Réglages Système, puis « Général », « Gestion des appareils ». Double-cliquez sur le profil, puis cliquez sur « Installer ». { profile-asks }
profile-pane-privacySecurity = Ouvrez Réglages Système, puis « Confidentialité et sécurité », « Profils ». Double-cliquez sur le profil, puis cliquez sur « Installer ». { profile-asks }
profile-pane-systemPreferences = Ouvrez Préférences Système, puis « Profils », et cliquez sur « Installer ». { profile-asks }
profile-after = Il crée le compte de nouveau : supprimez d’abord l’ancien dans Comptes Internet. macOS dit que le profil est « non signé ». Ce qu’il a configuré ne se modifie ou ne se supprime qu’avec lui.

## The settings of an account, written for a program that reads them from a file

write-settings = Écrire les réglages pour { $program }
settings-writing = Écriture des réglages pour { $program }…
settings-written = Les réglages pour { $program } ont été écrits : { $file }. Le mot de passe n’y figure pas.
settings-unchanged = { $file } a déjà ces réglages. Rien n’a été modifié.
settings-writtenBeside = { $taken } existe déjà et reste tel quel. Les réglages pour { $program } ont été écrits à côté : { $file }. Le mot de passe n’y figure pas.
settings-unchangedBeside = { $taken } reste tel quel, et { $file } à côté a déjà ces réglages. Rien n’a été modifié.
settings-add = Pour les utiliser, ajoutez ces lignes à la fin du fichier { $taken } :
settings-merge = { $program } ne lit que { $taken }. Reprenez à la main ce qu’il vous faut du fichier { $file }.
settings-next-command = { $program } demande le mot de passe à « mail-setup » chaque fois qu’il en a besoin, et celui-ci le prend dans le trousseau.
settings-next-thunderbird = Placez-le, sous le nom { $domain }.xml, dans le dossier « isp » du dossier où { $program } est installé. Ajoutez-y ensuite le compte : les serveurs sont déjà remplis, et le mot de passe est demandé.
settings-next-mobileconfig = Envoyez le fichier à l’appareil, par AirDrop ou dans un message à vous-même, et ouvrez-le là-bas. Ouvrez ensuite Réglages, « Profil téléchargé », et installez-le : il configure les deux endroits et demande { $passwords ->
    [each] le mot de passe de chacun, car le courrier sortant a le sien
   *[same] le mot de passe
    }. Il crée le compte de nouveau : supprimez d’abord l’ancien.
settings-shared-git = Le serveur { $host } est aussi celui de { $others }. git trouve le mot de passe d’après le nom d’utilisateur, chaque compte reçoit donc le sien ; là où aucun nom n’est donné, il le demande. « git send-email » envoie avec le compte dont les lignes viennent en dernier.
settings-shared-neomutt = Le serveur { $host } est aussi celui de { $others }. Dans un même fichier, les dernières lignes valent pour les deux, de même qu’un « account-hook » qui ne nomme que le serveur : gardez un fichier par compte et lancez NeoMutt avec « -F » et son nom.
settings-problem-startTls = { $program } ne chiffre de façon fiable qu’avec TLS dès le premier instant, et le serveur de courrier entrant de ce compte demande STARTTLS. Choisissez un autre programme, ou configurez le compte avec le port TLS du serveur (993).
settings-problem-unreadable = { $file } existe déjà et ne peut pas être lu comme du texte. Il reste tel quel. Déplacez-le, ou donnez-vous le droit de le lire, puis réessayez.
settings-problem-noFolder = Il n’y a pas de dossier pour { $file }, et il ne peut pas être créé : autre chose porte son nom. Rien n’a été écrit. Déplacez cette autre chose, puis réessayez.
settings-problem-notAllowed = Vous ne pouvez pas écrire { $file } : son dossier est à quelqu’un d’autre, ou son disque est en lecture seule. Rien n’a été écrit. Donnez-vous le droit d’y écrire, puis réessayez.
settings-problem-full = Il n’y a pas de place sur le disque pour { $file }. Rien n’a été écrit. Faites de la place, puis réessayez.
settings-problem-failed = Les réglages n’ont pas pu être écrits, et rien n’a été modifié. Réessayez, ou lancez « mail-setup export { $format } { $address } » dans un terminal : les réglages y sont montrés.
