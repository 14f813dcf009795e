### French: words of the terminal alone.

window-no-home = La fenêtre ne peut pas être ouverte : cette session n’a pas de dossier personnel.
window-no-page = La fenêtre ne peut pas être ouverte : la vue web du système n’a pas démarré. « mail-setup » est le même assistant dans un terminal.

## Bad usage

usage-extra-argument = Il y a un argument de trop. Si c’était un mot de passe : les mots de passe se tapent à l’invite ou se donnent avec --password-stdin, et celui-ci figure maintenant dans l’historique de votre shell.
terminal-help-english = Cette aide n’existe qu’en anglais. Tout le reste, mail-setup le dit dans votre langue.
usage-unknown-option = L’option { $option } n’existe pas ici. La même commande avec --help en donne la liste. Si un mot de passe la suivait : les mots de passe se tapent à l’invite ou se donnent avec --password-stdin.
usage-unknown-command = Cette commande n’existe pas. « mail-setup --help » en donne la liste.
usage-missing-argument = Il manque quelque chose. La même commande avec --help montre ce qu’il faut à cet endroit.
usage-missing-named = Il manque ceci : { $missing }. La même commande avec --help montre ce qu’il faut à cet endroit.
usage-conflict = Ces options ne vont pas ensemble. La même commande avec --help les explique.
usage-bad-value = Une valeur ne peut pas être utilisée. La même commande avec --help montre ce qu’il faut à cet endroit.
usage-bad-option-value = La valeur de { $option } ne peut pas être utilisée. La même commande avec --help montre ce qu’il faut à cet endroit.
usage-option-value-known = Cette valeur n’existe pas pour { $option }. Connues : { $known }.
usage-value-known = Cette valeur n’existe pas. Connues : { $known }.
usage-unknown-language = Il n’y a pas de textes dans cette langue. Connues avec --lang : { $known }.
usage-server = { $option } est un hôte, un deux-points et un port : mail.example.org:465, suivi de :tls ou de :starttls si nécessaire ; une adresse IPv6 se met entre crochets.
usage-servers-unknown = Les serveurs de cette adresse ne sont pas connus. Indiquez les deux : --smtp HOST:PORT --imap HOST:PORT.
usage-servers-meant = Les serveurs de cette adresse ne sont pas connus. Vouliez-vous dire { $meant } ? Sinon, indiquez les deux : --smtp HOST:PORT --imap HOST:PORT.
usage-servers-offline = Personne n’a pu être interrogé sur les serveurs de cette adresse. Vérifiez que cet ordinateur est en ligne, ou indiquez les deux : --smtp HOST:PORT --imap HOST:PORT.
usage-servers-unconfirmed = Seul le DNS dit que { $smtp } et { $imap } sont les serveurs de cette adresse, et cela peut être falsifié. Si ce sont ceux de votre fournisseur, indiquez-les : { $options }.
usage-user = Ce nom d’utilisateur ne peut pas être envoyé : il est vide, trop long, ou contient des caractères de contrôle ou invisibles.
usage-ca-file = { $file } ne peut pas être lu comme des certificats. --ca-file attend un fichier PEM (« -----BEGIN CERTIFICATE----- »).
usage-wizard-json = L’assistant s’adresse à des personnes. Pour du JSON, indiquez une commande ; « mail-setup --help » en donne la liste.
usage-clear-unconfirmed = Rien n’a été effacé : personne n’est là pour le confirmer. Regardez avec « keychain scan », puis ajoutez --yes.
usage-format = Ce format n’existe pas. Connus : { $known }.
usage-export-file = { $file } ne peut pas être lu ou écrit. Indiquez un autre fichier, dans un dossier qui existe et qui est à vous.
usage-man-folder = Il n’est pas possible d’écrire dans { $folder }. Indiquez un dossier qui est à vous.
usage-mood = Cette histoire n’existe pas. Connues : { $known }.
usage-password-empty = Aucun mot de passe n’a été donné. Tapez-le à l’invite, ou donnez-le comme première ligne de l’entrée standard avec --password-stdin.
usage-password-line-break = Ce mot de passe contient un saut de ligne ou un NUL ; aucun serveur de messagerie n’accepte cela. Copiez-le encore une fois.
usage-password-too-long = Ce mot de passe dépasse 1 024 octets ; aucun serveur de messagerie n’accepte cela. Copiez-le encore une fois.
usage-password-not-text = Ce mot de passe n’est pas du texte (UTF-8). Copiez-le encore une fois.

## Common

terminal-cancelled = Annulé. Rien n’a été modifié.
terminal-no-runtime = Le système n’a pas fourni ce qu’il faut pour fonctionner (fichiers ou signaux). Fermez d’autres programmes et réessayez.
terminal-told = { $title }. { $what } { $do }
terminal-cut-short = Arrêté pendant que le trousseau travaillait. Ce qui était commencé sera terminé ou remis en place au prochain démarrage ; rien n’est perdu.
terminal-no-home = Le système ne dit pas où se trouve votre dossier personnel. Définissez HOME et réessayez.
terminal-records-file = La liste des comptes ne peut pas être lue ou écrite. Vérifiez que votre disque n’est pas plein et que votre dossier personnel est accessible en écriture, puis réessayez.
terminal-records-unreadable = La liste des comptes est incompréhensible ; elle a donc été laissée telle quelle. Déplacez le fichier accounts.json ailleurs et configurez les comptes de nouveau.
terminal-window-is-open = Les comptes sont supprimés, mais la fenêtre est encore ouverte. Fermez-la, puis tapez ceci encore une fois : ce qu’elle garde pour elle sera supprimé aussi.
terminal-not-text = Ce n’était pas du texte (UTF-8). Tapez-le encore une fois.
terminal-unknown-choice = Ce n’est aucun des choix. Tapez ce qui précède l’un d’eux.

## check

terminal-password-prompt = Mot de passe pour { $address } (il ne s’affiche pas) :{ " " }
terminal-password-prompt-smtp = Mot de passe pour le courrier sortant de { $address } (il ne s’affiche pas) :{ " " }
terminal-password-prompt-imap = Mot de passe pour le courrier entrant de { $address } (il ne s’affiche pas) :{ " " }
terminal-progress-smtp = Courrier sortant : { $stage }
terminal-progress-imap = Courrier entrant : { $stage }
terminal-paused = Trop de mots de passe de { $address } ont été refusés à la suite. Rien n’est envoyé pendant { $time } minutes, pour que le compte ne soit pas verrouillé. Profitez-en pour vérifier de quel mot de passe il s’agit.
terminal-check-right = Le mot de passe de { $address } fonctionne pour le courrier sortant et le courrier entrant.
terminal-check-access = Ce réseau est celui de { $access }, et son serveur de messagerie répond ici. Si vous y avez une boîte mail, vous pouvez envoyer par lui : --smtp { $server } --smtp-user NAME --two-passwords
terminal-smtp-passed = Courrier sortant, { $host }:{ $port } : identification réussie.
terminal-smtp-failed = Courrier sortant, { $host }:{ $port } : pas d’identification.
terminal-smtp-skipped = Courrier sortant, { $host }:{ $port } : pas essayé.
terminal-imap-passed = Courrier entrant, { $host }:{ $port } : identification réussie.
terminal-imap-failed = Courrier entrant, { $host }:{ $port } : pas d’identification.
terminal-imap-unopened = Courrier entrant, { $host }:{ $port } : identification réussie, mais la boîte ne s’est pas ouverte.
terminal-imap-skipped = Courrier entrant, { $host }:{ $port } : pas essayé, pour que le compte ne soit pas verrouillé.
terminal-sent-inbox = Un message à { $address } a été envoyé, et est arrivé dans la boîte de réception après { $seconds } s.
terminal-sent-junk = Un message à { $address } a été envoyé, et est arrivé après { $seconds } s parmi le courrier indésirable : dans « { $folder } ».
terminal-sent-all-mail = Un message à { $address } a été envoyé, et est arrivé après { $seconds } s : dans « { $folder } ». Un filtre l’écarte peut-être de la boîte de réception.
terminal-sent-lost = Un message à { $address } a été envoyé.
terminal-sent-not = Le message à { $address } n’a pas été envoyé.
terminal-sent-unseen = Un message à { $address } a été envoyé. On n’a pas vu s’il est arrivé.
terminal-sent-unproven = Aucun message n’a été envoyé : il ne part qu’une fois le mot de passe accepté par les deux serveurs.
terminal-sent-cancelled = Le message à { $address } était déjà remis quand vous avez arrêté. Il peut encore arriver.
terminal-said = { "  " }Le serveur a dit : « { $said } »
terminal-stage-took = { "  " }✓ { $stage } ({ $ms } ms)

## discover

terminal-discover-provider = Fournisseur : { $provider }
terminal-discover-smtp = Courrier sortant : { $host }:{ $port } ({ $security }), nom d’utilisateur { $user }. { $source }
terminal-discover-imap = Courrier entrant : { $host }:{ $port } ({ $security }), nom d’utilisateur { $user }. { $source }
terminal-discover-unconfirmed = Seul le DNS le nomme : vérifiez que c’est celui de votre fournisseur avant de taper un mot de passe.
terminal-discover-none = Aucun serveur de messagerie n’a été trouvé pour { $domain }. L’aide de votre fournisseur les indique sous « IMAP » et « SMTP ».
terminal-discover-filtered = { $found } filtre le courrier de { $domain } avant qu’il n’arrive ; on ne voit donc pas d’ici qui le garde. Demandez les serveurs (« IMAP » et « SMTP ») à la personne qui s’occupe de { $domain }.
terminal-discover-no-domain = Le domaine { $domain } n’existe pas. Cherchez une faute de frappe dans l’adresse.
terminal-discover-offline = Personne n’a pu être interrogé sur { $domain }. Vérifiez que cet ordinateur est en ligne, puis réessayez.
terminal-discover-tried = { $source } : { $outcome } ({ $ms } ms)

## The wizard

terminal-step = Étape { $at } sur { $of }
terminal-ask = { $what } ({ $keys }) :{ " " }
terminal-ask-with = { $what } [{ $entered }]
terminal-ask-or-number = { $what }, ou un numéro ci-dessus
terminal-ask-choice = Votre choix
terminal-ask-password = Mot de passe d’application, qui ne s’affiche pas
terminal-ask-password-mailbox = Mot de passe de votre boîte mail, qui ne s’affiche pas
terminal-ask-password-either = Mot de passe d’application ou de votre boîte mail, qui ne s’affiche pas
terminal-ask-password-ownPassword = Mot de passe pour le courrier sortant, qui ne s’affiche pas
terminal-ask-password-otherServer = Mot de passe de l’autre serveur, qui ne s’affiche pas
terminal-ask-password-incoming = Mot de passe pour le courrier entrant, qui ne s’affiche pas
terminal-ask-certificate = Chemin du fichier de certificat
terminal-file-unreadable = Aucun fichier lisible ne se trouve à ce chemin. Tapez le chemin entier, ou déposez le fichier sur le terminal.
terminal-app-password-name = Un nom à lui donner : { $name }
terminal-key-enter = Entrée : { $label }
terminal-key-back = b : retour
terminal-key-home = h : recommencer
terminal-key-quit = q : quitter
terminal-stage-done = { "  " }✓ { $stage }
terminal-stage-failed = { "  " }✗ { $stage }
terminal-servers-how = Un serveur se tape ainsi : host:port:tls ou host:port:starttls. Entrée garde ce qui est entre crochets.
terminal-field-place = { $server }
terminal-field-user = { $server }, nom d’utilisateur
terminal-server = { $server } : { $host }, port { $port }, { $security }, nom d’utilisateur { $user }
terminal-items-how = Tapez le numéro d’une entrée pour la choisir ou la laisser : [x] sera effacée, [ ] reste.
terminal-items-how-replace = [n] reçoit le nouveau mot de passe. Tapez son numéro une fois pour l’effacer à la place, deux fois pour la laisser.
terminal-entry = { $what } : { $about }
terminal-stop-waiting = Ctrl-C arrête l’attente.

## keychain

terminal-use-any = courrier sortant et entrant
terminal-item = { $program } : { $server }, { $user }, { $use }
terminal-item-detail = { $match } ; dernière modification : { $modified } ; { $undo }. { $why }
terminal-item-id = id : { $id }
terminal-clear-word = effacer
terminal-clear-confirm = { $count ->
    [one] Tapez « { $word } » pour sauvegarder et effacer cette entrée :{ " " }
   *[other] Tapez « { $word } » pour sauvegarder et effacer ces { $count } entrées :{ " " }
}
terminal-cleared-count = { $count ->
    [0] Aucune entrée n’a été effacée.
    [one] { $count } entrée a été effacée.
   *[other] { $count } entrées ont été effacées.
}
terminal-missing = Des programmes cherchent ici un mot de passe et n’en trouvent pas :
terminal-missing-how = Pour l’y mettre : mail-setup keychain put { $address }
terminal-any-address = ADRESSE
list-next = { $list }, { $next }
list-last = { $list } et { $last }
    .before-i = { $list } et { $last }
terminal-other-programs = Dans un autre programme, sur un téléphone ou une imprimante : « mail-setup programs » dit où il va. Sont connus : { $names }.
usage-program = Le programme « { $program } » n’existe pas ici. « mail-setup programs » donne la liste des codes.
terminal-put-count = { $count ->
    [0] Aucun programme ne cherche un mot de passe qu’il n’a pas.
    [one] { $count } entrée a le mot de passe vérifié :
   *[other] { $count } entrées ont le mot de passe vérifié :
}
terminal-put-undo = Pour annuler cela : mail-setup keychain undo { $run }
terminal-cleared-undo = Pour rétablir ce qui a été effacé : mail-setup keychain undo { $run }
terminal-kept = { $item } : { $why }
terminal-nothing-to-undo = Il n’y a rien à rétablir. « mail-setup keychain backups » donne la liste de ce qui peut l’être.
terminal-no-backups = Il n’y a rien à rétablir.
terminal-backup = { $run } : { $what }, { $until }
terminal-discarded = Cette sauvegarde est supprimée pour de bon.

## Accounts

terminal-no-accounts = Aucun compte n’est encore configuré. « mail-setup » en configure un.
terminal-account = { $address } ({ $worked })
terminal-account-certificate = { "  " }Le certificat que vous avez choisi pour ses serveurs sur cet ordinateur : { $fingerprint }… (SHA-256)
terminal-account-removed = { $address } a été retiré, et ses mots de passe ne sont plus dans le trousseau.
terminal-accounts-removed =
    { $count ->
        [0] Aucun compte n’était configuré ici.
        [one] Un compte a été supprimé, et ses mots de passe ne sont plus dans le trousseau.
       *[other] { $count } comptes ont été supprimés, et leurs mots de passe ne sont plus dans le trousseau.
    }
terminal-files-removed = Ce programme ne garde plus aucun fichier sur cet ordinateur.
terminal-backups-stay = Ce qui a été effacé des mots de passe d’autres programmes peut encore être rétabli. « mail-setup keychain backups » le montre, et le supprime.
terminal-not-set-up = { $address } n’est pas configuré ici. « mail-setup accounts » donne la liste de ceux qui le sont.
terminal-unused-next = Choisissez le compte dans « mail-setup ». Si { $host } est le bon serveur, saisissez-y le mot de passe. Sinon, corrigez les serveurs.
terminal-not-stored = Le trousseau n’a pas de mot de passe de { $address } pour les serveurs de ce compte. Configurez le compte de nouveau avec « mail-setup ».
terminal-watch-on = Les comptes sont vérifiés une fois par jour. Si l’un d’eux est refusé, une notification s’affiche.
terminal-watch-next-sign-in = La vérification quotidienne est en place. Elle commence à votre prochaine ouverture de session sur cet ordinateur.
terminal-watch-network = Après un changement de réseau, les comptes vérifiés sont ceux qui n’ont pas pu être joints ou qui n’ont pas été vérifiés depuis { $hours } heures.
terminal-watch-daily-alone = Un changement de réseau ne déclenche pas de vérification. « mail-setup watch enable » le met en place, là où ce système le signale.
terminal-watch-off = La vérification quotidienne est désactivée.
terminal-watch-missing = Une vérification quotidienne ne peut pas être mise en place ici : ce système n’a pas de planificateur connu de « mail-setup ».
terminal-watch-refused = Le planificateur de ce système n’a pas pris le changement. Réessayez après avoir rouvert votre session.
terminal-watch-misplaced = Le planificateur ne peut pas lancer ce programme chaque jour depuis l’endroit où il se trouve : ce dossier ne reste pas, ou son nom contient des caractères qu’un planificateur n’accepte pas. Installez le programme, ou déplacez-le dans un dossier qui reste (sur un Mac « Applications »), et lancez-le de là.
terminal-watch-file = Un fichier de la vérification quotidienne ne peut pas être écrit ou retiré. Vérifiez que votre disque n’est pas plein et que votre dossier personnel est accessible en écriture, puis réessayez.
terminal-watch-another = Une autre vérification est en cours. Rien n’a été fait.
terminal-watch-last = Dernière fois : { $date }
terminal-watch-would-check = { $address } serait vérifié.
terminal-watch-rests = { $address } n’est pas vérifié pour l’instant : son mot de passe a été refusé. « mail-setup » en crée un nouveau avec vous.
terminal-watch-recent = { $address } n’est pas vérifié : sa dernière vérification date de moins de { $hours } heures.
terminal-watch-unconfirmed = { $address } a été refusé lors d’une vérification. Une notification s’affiche s’il est refusé de nouveau au moins { $minutes } minutes plus tard.
terminal-watch-would-tell = Une notification serait affichée pour { $address }.
terminal-watch-told = Une notification a été affichée.
terminal-watch-nobody-shows = Personne n’affiche de notifications ici : cette session n’a pas de bureau.

## password --copy

terminal-copied = Le mot de passe de { $address } est dans le presse-papiers pendant { $seconds } secondes. Collez-le ; Ctrl-C l’en retire aussitôt.
terminal-copy-over = Il n’est plus dans le presse-papiers, sauf si autre chose a été copié depuis : cela y est encore. Si un programme garde ici un historique du presse-papiers, il peut encore s’y trouver : supprimez-le là aussi.
terminal-no-clipboard = Cette session n’a pas de presse-papiers. Sans « --copy », le mot de passe de { $address } s’affiche.
terminal-clipboard-refused = Le presse-papiers ne peut pas être utilisé pour le moment : un autre programme l’occupe. Réessayez.

## man

terminal-man-written =
    { $count ->
        [one] Une page de manuel a été écrite dans { $folder }.
       *[other] { $count } pages de manuel ont été écrites dans { $folder }.
    }

## export

terminal-export-place = Ceci va dans { $file }.
terminal-export-written = Écrit dans { $file }.
terminal-export-would-write = { $file } serait écrit, avec ce contenu :
terminal-export-there = { $file } l’a déjà. Rien n’a été modifié.
terminal-export-beside = { $taken } existe déjà et reste tel quel. Écrit à côté : { $file }.
terminal-export-would-write-beside = { $taken } existe déjà et resterait tel quel. Ceci serait écrit à côté : { $file }.
terminal-export-add = Ajoutez-y ces lignes (sans les signes du début), ou laissez « patch » le faire :

## settings

terminal-settings-autoconfig-address = Votre fournisseur peut connaître votre adresse entière quand son propre fichier de serveurs est demandé.
terminal-settings-autoconfig-domain = Votre fournisseur ne connaît que le domaine de votre adresse quand son propre fichier de serveurs est demandé.
terminal-settings-network-pages-on = Quand un serveur ne peut pas être joint, deux pages de Mozilla et d’Apple sont demandées, pour reconnaître la page de connexion d’un réseau.
terminal-settings-network-pages-off = Quand un serveur ne peut pas être joint, aucune page n’est demandée. La page de connexion d’un réseau peut alors passer inaperçue.
terminal-settings-file = Le réglage ne peut pas être écrit ou retiré. Vérifiez que votre disque n’est pas plein et que votre dossier personnel est accessible en écriture, puis réessayez.

## practice

terminal-practice-address = Adresse : { $value }
terminal-practice-smtp = Courrier sortant : { $value }
terminal-practice-imap = Courrier entrant : { $value }
terminal-practice-ca-file = Certificat : { $value }
terminal-practice-password = Mot de passe d’application : { $value }
terminal-practice-account-password = Mot de passe du compte : { $value }
terminal-practice-end = Il fonctionne jusqu’à ce que vous appuyiez sur Ctrl-C.
terminal-no-practice = Le fournisseur fictif n’a pas pu démarrer : le système n’a donné aucun port sur 127.0.0.1. Fermez d’autres programmes et réessayez.
terminal-no-temporary-folder = Le certificat n’a pas pu être écrit dans le dossier temporaire. Vérifiez que votre disque n’est pas plein, puis réessayez.

## diagnose

terminal-diagnose-seen = Ce qui a été vu :
usage-probe = --probe attend http://HOST/PATH=EXPECTED : un code d’état comme 204, ou le début de la page.
terminal-records-damaged = La liste des comptes était abîmée. Elle est conservée sous le nom { $file } dans le dossier mail-setup-wizard parmi vos données de programmes, et recommence à neuf. Elle ne contient pas de mots de passe.
terminal-records-later = Le fichier { $file } a été écrit par une version plus récente de ce programme : il n’a donc pas été touché. Utilisez la version plus récente.
terminal-decimal-mark = ,
terminal-day = { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[other] décembre
    } { $year }
