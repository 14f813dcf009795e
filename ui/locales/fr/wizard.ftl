### French: words of the wizard, for the window and for the terminal alike.

app-name = Mail Setup

## Welcome

welcome =
    .heading = De quoi votre messagerie a-t-elle besoin ?
    .lead = Choisissez ce qui convient. Rien ne change sur cet ordinateur avant que vous le disiez.
intent-setUp =
    .title = Configurer un mot de passe d’application
    .what = En créer un, le vérifier, le garder en lieu sûr et effacer les anciens.
intent-revoked =
    .title = Mon mot de passe d’application a été révoqué
    .what = En créer un nouveau. Il prend la place de l’ancien dans le trousseau ; pour les autres programmes, les étapes sont indiquées.
intent-verify =
    .title = Vérifier que tout fonctionne encore
    .what = Essayer ici le mot de passe enregistré. S’il ne passe pas, apprendre pourquoi.
intent-practise =
    .title = S’entraîner avec un compte fictif
    .what = Parcourir tout le chemin sans risque. Vous choisissez ce qui se passe mal.
known-accounts =
    .title = Configurés sur cet ordinateur
    .last-good = a fonctionné le { $date }
    .never = pas encore vérifié
account-state =
    .refused = refusé depuis le { $date }
    .refused-smtp = courrier sortant refusé depuis le { $date }
    .refused-imap = courrier entrant refusé depuis le { $date }
    .refused-last = refusé lors de la dernière vérification, le { $date }
    .refused-last-smtp = courrier sortant refusé lors de la dernière vérification, le { $date }
    .refused-last-imap = courrier entrant refusé lors de la dernière vérification, le { $date }
    .unreached = n’a pas pu être vérifié depuis le { $date }
    .unreached-smtp = le courrier sortant n’a pas pu être vérifié depuis le { $date }
    .unreached-imap = le courrier entrant n’a pas pu être vérifié depuis le { $date }
    .unreached-network = n’a pas pu être vérifié depuis le { $date }, peut-être à cause du réseau
    .unreached-smtp-network = le courrier sortant n’a pas pu être vérifié depuis le { $date }, peut-être à cause du réseau
    .unreached-imap-network = le courrier entrant n’a pas pu être vérifié depuis le { $date }, peut-être à cause du réseau
    .stale = pas vérifié depuis le { $date }
    .not-stored = le trousseau n’a pas de mot de passe pour ses serveurs
    .running = vérification en cours
    .mend = Réparer
    .check = Vérifier
    .check-all = Vérifier tous les comptes
accounts-checked = Comptes vérifiés : { $done } sur { $all }
accounts-right =
    { $right ->
        [0] Aucun compte sur { $all } n’est en ordre.
        [one] { $right } compte sur { $all } est en ordre.
       *[other] { $right } comptes sur { $all } sont en ordre.
    }{ $paused ->
        [0] {""}
        [one] {" "}{ $paused } n’a pas été vérifié, à cause d’une pause.
       *[other] {" "}{ $paused } n’ont pas été vérifiés, à cause d’une pause.
    }
watch =
    .title = Vérifier chaque jour
    .off = Le mot de passe enregistré peut être essayé une fois par jour et après un changement de réseau. S’il est refusé, une notification s’affiche ; elle ne nomme pas le compte. Entre-temps, rien ne tourne.
    .on = Les mots de passe enregistrés sont essayés une fois par jour, et après un changement de réseau là où ce système le signale. Si l’un d’eux est refusé, une notification s’affiche.
    .next-sign-in = Les mots de passe enregistrés sont essayés une fois par jour et après un changement de réseau, à partir de votre prochaine ouverture de session sur cet ordinateur.
    .not-changed = Le planificateur de cet ordinateur n’a pas pris le changement. Réessayez après avoir rouvert votre session.
    .misplaced = Le planificateur ne peut pas lancer ce programme chaque jour depuis l’endroit où il se trouve : ce dossier ne reste pas, ou son nom contient des caractères qu’un planificateur n’accepte pas. Installez le programme, ou déplacez-le dans un dossier qui reste (sur un Mac « Applications »), et lancez-le de là.
    .enable = Vérifier chaque jour
    .disable = Ne plus vérifier
watch-notice =
    .title = Votre courrier a besoin de vous
    .one = Un compte de messagerie est refusé par son serveur. Cliquez pour voir pourquoi et le réparer, ou lancez « mail-setup ».
    .one-smtp = Le courrier sortant d’un compte est refusé par son serveur. Cliquez pour voir pourquoi et le réparer, ou lancez « mail-setup ».
    .one-imap = Le courrier entrant d’un compte est refusé par son serveur. Cliquez pour voir pourquoi et le réparer, ou lancez « mail-setup ».
    .named = { $address } : le serveur refuse ce compte. Cliquez pour voir pourquoi et le réparer, ou lancez « mail-setup ».
    .named-smtp = { $address } : le serveur refuse le courrier sortant. Cliquez pour voir pourquoi et le réparer, ou lancez « mail-setup ».
    .named-imap = { $address } : le serveur refuse le courrier entrant. Cliquez pour voir pourquoi et le réparer, ou lancez « mail-setup ».
    .several = { $count ->
        [one] { $count } compte de messagerie est refusé par son serveur. Cliquez pour voir pourquoi et le réparer, ou lancez « mail-setup ».
       *[other] { $count } comptes de messagerie sont refusés par leurs serveurs. Cliquez pour voir pourquoi et les réparer, ou lancez « mail-setup ».
    }
    .open = Réparer
backup =
    .title = Anciens mots de passe qui peuvent être rétablis
    .what = { $count ->
        [one] { $count } entrée de { $address }, modifiée le { $date }
       *[other] { $count } entrées de { $address }, modifiées le { $date }
    }
    .until = gardé jusqu’au { $until }
    .restore = Rétablir
    .discard = Supprimer
    .discard-title = Supprimer cette sauvegarde ?
    .discard-what = Ce qu’elle contient sera alors perdu pour de bon et ne pourra plus être rétabli. Ne le faites qu’une fois que votre messagerie fonctionne.
    .discard-confirm = Supprimer pour de bon
    .keep = La garder
recovered = { $count ->
        [one] La dernière fois, l’assistant a été interrompu pendant qu’il modifiait d’anciennes entrées. Tout a été remis en ordre : rien n’est perdu.
       *[other] L’assistant a été interrompu { $count } fois pendant qu’il modifiait d’anciennes entrées. Tout a été remis en ordre : rien n’est perdu.
    }
unlocking = Demande d’ouverture du trousseau…
discard-running = Suppression de la sauvegarde…
discard-done = La sauvegarde est supprimée pour de bon.
undo-restoring = Rétablissement des anciens mots de passe…
undo-restored = { $count ->
        [0] Rien n’a été rétabli.
        [one] { $count } entrée est de retour à sa place.
       *[other] { $count } entrées sont de retour à leur place.
    }
undo-kept = { $count ->
        [one] { $count } entrée n’a pas pu être rétablie. Elle reste dans la sauvegarde.
       *[other] { $count } entrées n’ont pas pu être rétablies. Elles restent dans la sauvegarde.
    }

## Practice

choosePractice =
    .heading = S’entraîner avec un compte fictif
    .lead = Un fournisseur de messagerie qui n’existe que sur cet ordinateur joue le jeu. Choisissez comment se passe son histoire.
    .lead-starting = Le fournisseur fictif démarre.
practice =
    .mood = Entraînement : { $mood }
pretend =
    .title = La page du fournisseur fictif
    .what = Un vrai fournisseur montrerait ceci dans le navigateur. Copiez le mot de passe d’application d’ici.
    .app-password = Votre mot de passe d’application
    .account-password = Le mot de passe du compte, pour voir ce qui se passe si on l’utilise par erreur
practice-starting = Démarrage du fournisseur fictif…
practice-failed = Le fournisseur fictif n’a pas pu démarrer sur cet ordinateur. Essayez encore une fois ; si cela ne marche toujours pas, redémarrez l’ordinateur.
mood-allWell =
    .title = Tout se passe bien
    .what = Le mot de passe d’application fonctionne partout.
mood-needsAppPassword =
    .title = Le mot de passe habituel est refusé
    .what = Le mot de passe du compte ne suffit pas. Un mot de passe d’application fonctionne.
mood-wrongPassword =
    .title = Le mot de passe n’est pas le bon
    .what = Tous les mots de passe sont refusés.
mood-webLoginRequired =
    .title = Le fournisseur veut d’abord vous voir
    .what = L’identification est retenue jusqu’à sa confirmation dans un navigateur.
mood-imapOff =
    .title = La lecture des e-mails est désactivée
    .what = L’envoi fonctionne. L’accès des logiciels de messagerie (IMAP) est désactivé.
mood-tooManyAttempts =
    .title = Trop de tentatives
    .what = Le fournisseur repousse toute identification pendant un moment.
mood-revokedMidway =
    .title = Révoqué à mi-chemin
    .what = L’envoi fonctionne, puis le mot de passe est révoqué.
mood-busy =
    .title = Le fournisseur est occupé
    .what = Les deux serveurs demandent de revenir plus tard.
mood-slow =
    .title = Une connexion lente
    .what = Tout fonctionne, mais chaque réponse prend son temps.
mood-silent =
    .title = Silence
    .what = Les serveurs décrochent et ne disent jamais un mot.
mood-hangsUp =
    .title = Coupé
    .what = La connexion s’arrête au milieu de l’identification.
mood-smtpBlocked =
    .title = L’envoi est bloqué ici
    .what = Rien ne répond pour le courrier sortant. Le courrier entrant fonctionne.
mood-captivePortal =
    .title = La page de connexion de l’hôtel
    .what = Le réseau répond à la place des serveurs de messagerie.
mood-startTlsStripped =
    .title = Quelqu’un retire le chiffrement
    .what = Le serveur devrait proposer le chiffrement, et ne le fait pas.
mood-expiredCertificate =
    .title = Un certificat expiré
    .what = La preuve d’identité du serveur est périmée.
mood-wrongName =
    .title = Un certificat pour un autre nom
    .what = Le serveur prouve qu’il est quelqu’un d’autre.

## Steps of the journey

step-address = Votre adresse
step-appPassword = Mot de passe d’application
step-outgoing = Courrier sortant
step-incoming = Courrier entrant
step-keep = Le garder en lieu sûr
step-oldItems = Anciens mots de passe
step-handOver = Votre logiciel de messagerie
step-testMessage = Un message à vous-même

## Which account

chooseAccount =
    .heading = Quel compte ?
    .lead-revoked = Choisissez le compte dont le mot de passe d’application a été révoqué.
    .lead-verify = Choisissez le compte à vérifier. Son mot de passe enregistré est essayé ; rien n’est modifié.
    .other = Un autre compte
    .known = { $account }
    .known-what = { $name } : { $last }
    .other-what = Tapez son adresse.

address =
    .heading = Votre adresse e-mail
    .lead = Les serveurs et le chemin vers un mot de passe d’application en découlent.
    .label = Adresse e-mail
    .primary = Utiliser cette adresse
address-problem-empty = Tapez d’abord votre adresse e-mail.
address-problem-noAt = Il n’y a pas de @. Une adresse e-mail ressemble à anna@example.org.
address-problem-noName = Il manque votre nom avant le @.
address-problem-domain = Après le @, il manque quelque chose ou il y a une faute de frappe : cette partie ressemble à gmail.com ou anna-design.com.
address-problem-character = Une adresse e-mail ne peut pas contenir « { $character } » à cet endroit.
address-problem-space = Il y a un espace dedans. Une adresse e-mail n’en a pas.
address-problem-unseen = Il y a dedans un caractère qui ne se voit pas. Tapez l’adresse à la main.
address-problem-tooLong = C’est trop long pour une adresse e-mail.
address-meant = Vouliez-vous dire { $meant } ? Alors revenez en arrière et corrigez l’adresse.

found-by =
    .table = Connu pour ce fournisseur.
    .mx = Connu pour le fournisseur qui reçoit le courrier du domaine.
    .pacc = Le domaine le nomme pour les logiciels de messagerie.
    .autoconfig = Le fournisseur le nomme pour les logiciels de messagerie.
    .ispdb = Dans le répertoire de fournisseurs de Thunderbird.
    .srv = Le DNS du domaine le nomme.
    .guess = Le nom habituel ; il répond, avec un certificat à ce nom.
looked-in =
    .table = Fournisseurs connus
    .mx = Le service qui reçoit le courrier
    .pacc = Ce que publie le domaine
    .autoconfig = Le fichier du fournisseur
    .ispdb = Le répertoire de Thunderbird
    .srv = Noms dans le DNS
    .guess = Noms habituels
looked-in-receiver =
    .autoconfig = Le fichier du service qui reçoit le courrier
    .ispdb = Le répertoire de Thunderbird, pour le service qui reçoit le courrier
looked =
    .found = trouvé
    .noPasswords = aucun mot de passe n’est accepté
    .nothing = rien à cet endroit
    .noSuchDomain = domaine inexistant
    .unusable = rien d’utilisable avec un mot de passe et TLS
    .timedOut = pas de réponse à temps
    .unreachable = n’a pas pu être interrogé
    .refused = personne n’écoute à cet endroit
    .certificate = un certificat auquel on ne peut pas se fier
    .redirected = mène ailleurs
    .tooLarge = une réponse trop volumineuse
    .malformed = une réponse illisible
    .wrongDigest = pas ce dont le domaine se porte garant
    .notNeeded = plus nécessaire

findServers =
    .heading = Recherche des serveurs de messagerie
    .lead = La recherche ne porte que sur { $domain } ; votre adresse reste sur cet ordinateur. Cela prend au plus { $seconds } secondes.
    .lead-address = Votre adresse entière n’est donnée qu’à { $place }, comme vous l’avez permis ; ailleurs, la recherche ne porte que sur { $domain }.
    .running = Recherche…
    .looked = Où la recherche a eu lieu
    .by-hand = Taper les serveurs à la main
autoconfig-address =
    .off = Certains fournisseurs ne nomment leurs serveurs que si l’adresse entière leur est donnée. Si vous le permettez, la vôtre va à { $place } et nulle part ailleurs, chiffrée. Cela vaut aussi pour les recherches suivantes, jusqu’à ce que vous changiez d’avis.
    .on = Votre adresse entière va à { $place } et nulle part ailleurs, chiffrée, comme vous l’avez permis.
    .not-kept = Ce choix n’a pas pu être enregistré : il vaut jusqu’à la fin du programme.
    .tell = Chercher encore, avec l’adresse entière
    .keep = Chercher encore, avec le domaine seul

servers =
    .heading = Les serveurs de messagerie
    .lead-mx = { $found } reçoit le courrier de { $domain } ; ses serveurs sont donc préremplis. Est-ce votre fournisseur ?
    .lead-autoconfig = Votre fournisseur nomme ces serveurs pour les logiciels de messagerie. Est-ce votre fournisseur ?
    .lead-ispdb = Le répertoire de Thunderbird a ces serveurs pour { $domain }. Est-ce votre fournisseur ?
    .lead-srv = Le DNS de { $domain } nomme ces serveurs. Est-ce votre fournisseur ?
    .lead-guess = Ces serveurs ont les noms habituels ; ils répondent, avec des certificats à ces noms. Est-ce votre fournisseur ?
    .lead-unconfirmed = Seul le DNS de { $domain } nomme ces serveurs, et cela peut être falsifié. Ne les utilisez que si vous savez que ce sont ceux de votre fournisseur.
    .lead-imap-alone = Un serveur n’a été trouvé que pour le courrier entrant ; ce qui est prérempli pour le courrier sortant est une supposition. L’aide de votre fournisseur l’indique sous « SMTP ».
    .lead-smtp-alone = Un serveur n’a été trouvé que pour le courrier sortant ; ce qui est prérempli pour le courrier entrant est une supposition. L’aide de votre fournisseur l’indique sous « IMAP ».
    .lead-no-domain = Le domaine { $domain } n’existe pas : cherchez une faute de frappe dans l’adresse. Ce qui est prérempli est une supposition.
    .lead-offline = Personne n’a pu être interrogé : cet ordinateur semble être hors ligne. Ce qui est prérempli est une supposition.
    .lead = Ils ne sont pas connus pour cette adresse ; ce qui est prérempli est une supposition. L’aide de votre fournisseur les indique sous « IMAP » et « SMTP ».
    .lead-filtered = { $found } filtre le courrier de { $domain } avant qu’il n’arrive ; on ne voit donc pas d’ici qui le garde. Ce qui est rempli est une supposition : demandez les serveurs (« IMAP » et « SMTP ») à la personne qui s’occupe de { $domain }.
    .lead-known = Corrigez ce qui diffère de l’aide de votre fournisseur.
    .lead-named = Le certificat est établi pour { $suggested } ; ce nom est donc prérempli. Ne l’utilisez que s’il appartient à votre fournisseur ou à votre hébergeur.
    .edit = Corriger les serveurs
    .primary = Utiliser ces serveurs
    .smtp = Courrier sortant (SMTP)
    .imap = Courrier entrant (IMAP)
    .host = Serveur
    .port = Port
    .security = Chiffrement
    .user = Nom d’utilisateur
    .user-hint = Laissez vide si c’est votre adresse entière.
    .own-password = Le courrier sortant a son propre mot de passe
    .same-password = Un seul mot de passe pour les deux
outgoing-ownPassword = Le courrier sortant a son propre mot de passe. Les deux sont demandés, et chacun est essayé avec son propre serveur.
outgoing-otherServer = Le courrier sortant passe par un autre serveur, avec un nom d’utilisateur et un mot de passe à lui. Les deux mots de passe sont demandés, et chacun est essayé avec son propre serveur.
security-tls = dès le début (TLS)
security-starttls = après l’accueil (STARTTLS)
server-problem-host = Ce n’est pas le nom d’un serveur. Un nom de serveur ressemble à mail.example.org.
server-problem-port = Un port est un nombre de 1 à 65535.
server-problem-user = Ce ne peut pas être un nom d’utilisateur. Cherchez des caractères qui s’y sont glissés.

outgoingServer =
    .heading = Envoyer par un autre serveur
    .lead = Le courrier entrant reste où il est. Seul ce que vous envoyez prend un autre chemin : par le serveur de votre accès à internet, par exemple, ou par celui d’une autre boîte mail que vous avez.
    .lead-found = Ce réseau est celui de { $access }, et son serveur de messagerie répond ici : il est prérempli. Il vous faut une boîte mail là-bas, avec son mot de passe. Le courrier entrant reste où il est.
    .primary = Envoyer par ce serveur
    .providers = Envoyer de nouveau par { $provider }
    .limits = Avant de choisir cela
    .limit-sender = Beaucoup de ces serveurs n’acceptent que leurs propres adresses comme expéditeur. Un message à vous-même montre si le vôtre accepte { $address }.
    .limit-place = Certains ne répondent que dans leur propre réseau : à la maison, et pas en déplacement.
    .limit-mailbox = Le nom d’utilisateur et le mot de passe sont ceux de votre boîte mail là-bas, pas ceux que vous avez chez { $provider }.
    .user-hint = Le nom de votre boîte mail sur ce serveur.
use-other-server = Envoyer par un autre serveur
use-access = Envoyer par le serveur { $access } ({ $server })

ownAddress =
    .heading = Votre adresse qui se termine par @{ $own }
    .lead = { $provider } distribue le courrier de { $domain }, mais seules ses propres adresses peuvent s’identifier. La vôtre a été créée avec le compte et se termine par @{ $own }.
    .label = Adresse qui s’identifie
    .keep = S’identifier quand même avec { $address }
    .primary = S’identifier avec cette adresse
own-address-apple = Sur un iPhone, un iPad ou un Mac, elle figure dans les réglages : votre nom, puis « iCloud », puis « Mail ».
own-address-problem-empty = Tapez d’abord l’adresse qui se termine par @{ $own }.
own-address-problem-notAnAddress = Ce n’est pas une adresse e-mail. La vôtre ressemble à anna@{ $own }.
own-address-problem-elsewhere = Ce n’est pas une adresse { $provider }. La vôtre se termine par @{ $own }.

certificate =
    .heading = Le certificat du programme de cet ordinateur
    .lead = Choisissez le fichier que le programme a exporté. Exactement ce certificat sera alors reconnu, pour ses serveurs sur cet ordinateur et rien d’autre.
    .lead-again = Choisissez le nouveau fichier du programme : il prend la place de celui choisi auparavant. Exactement ce certificat sera alors reconnu, sur cet ordinateur et rien d’autre.
    .primary = Utiliser ce certificat
    .file = Fichier de certificat
    .file-hint = Le plus souvent, il se termine par .pem, .crt ou .cer.
    .servers = Il est pour
    .before = Choisi auparavant : { $fingerprint }… (SHA-256)
certificate-problem-empty = Choisissez d’abord le fichier.
certificate-problem-tooLong = Ce fichier est trop long pour un certificat. Choisissez celui que le programme a exporté.
certificate-problem-privateKey = C’est une clé privée. Choisissez le certificat d’à côté, par exemple cert.pem. Rien de la clé n’a été gardé.
certificate-problem-keystore = C’est un magasin de clés, qui contient aussi la clé privée. Exportez-en seulement le certificat, et choisissez ce fichier.
certificate-problem-several = Ce fichier contient plus d’un certificat. Choisissez un fichier avec celui du programme seul.
certificate-problem-notACertificate = Ce n’est pas un certificat. Choisissez le fichier que le programme a exporté.
certificate-problem-expired = Ce certificat a expiré. Faites-en créer un nouveau au programme, et choisissez celui-là.
certificate-problem-notYetValid = Ce certificat n’est pas encore valable. Si l’horloge de cet ordinateur n’est pas à l’heure, réglez-la.
certificate-chosen = Pour { $host }, c’est le certificat que vous avez choisi qui compte : { $fingerprint }… (SHA-256)

## Whether a password can work at all: one question at a time

canItWork =
    .place = Question { $at } sur { $of }
    .skip = Continuer sans ces questions
    .done = C’est fait
    .anyway = Continuer quand même
    .copy = Copier ce texte
can-twoStep =
    .question = La validation en deux étapes est-elle activée ?
    .why = { $owner } ne crée des mots de passe d’application que pour les comptes qui l’ont.
    .yes = Oui, une deuxième étape est demandée
    .no = Non, un mot de passe suffit
    .title = La validation en deux étapes d’abord
    .what = Sans elle, { $owner } n’a pas de page pour les mots de passe d’application.
    .do = Activez-la dans les paramètres de sécurité de votre compte chez { $owner }, puis continuez ici.
can-securityKeysOnly =
    .question = Une clé de sécurité est-elle votre seule deuxième étape ?
    .why = Avec des clés de sécurité seules, { $owner } ne propose pas de mots de passe d’application.
    .yes = Oui, des clés de sécurité seules
    .no = Non, aussi un téléphone ou une application
    .title = Des clés de sécurité seules ne permettent pas de mot de passe d’application
    .what = { $owner } cache sa page des mots de passe d’application tant qu’une clé est la seule deuxième étape.
    .do = Ajoutez un téléphone ou une application de codes comme autre deuxième étape, puis continuez ici. Ou gardez les clés seules, et utilisez un logiciel de messagerie qui ouvre la page de connexion { $owner }, comme Thunderbird, Evolution ou Apple Mail : il n’a pas besoin de mot de passe d’application.
can-advancedProtection =
    .question = Le compte est-il dans le programme Protection Avancée ?
    .why = Il est fait pour les personnes visées par de vraies attaques, et c’est vous qui y auriez inscrit le compte.
    .yes = Oui
    .no = Non
    .title = La Protection Avancée ne permet pas de mots de passe d’application
    .what = Ce programme écarte entièrement les mots de passe de ce type.
    .do = Utilisez la page ou l’application { $owner } pour ce courrier. Ou essayez un logiciel de messagerie qui ouvre la page de connexion { $owner } : { $owner } en laisse entrer certains.
can-workAccount =
    .question = Une entreprise, une école ou une association gère-t-elle ce compte ?
    .why = La personne qui gère { $domain } décide si les logiciels de messagerie peuvent entrer.
    .yes = Oui, quelqu’un d’autre le gère
    .no = Non, je le gère moi-même
    .title = C’est votre organisation qui en décide
    .what = Si son administrateur n’autorise pas IMAP ou les mots de passe d’application, rien de ce qui est tapé ici ne peut fonctionner.
    .do = Posez la question avec le texte ci-dessous. Si les deux sont autorisés, continuez. Sinon, un logiciel de messagerie qui ouvre la page de connexion { $owner }, comme Thunderbird, Evolution ou Apple Mail, l’est souvent quand même.
can-letter =
    Bonjour,
    Je souhaite lire mes e-mails ({ $address }) dans un logiciel de messagerie, par IMAP et SMTP. Pourriez-vous me dire si ceci est autorisé pour mon compte ?
    1. L’accès IMAP, pour des logiciels de messagerie de tout type
    2. La validation en deux étapes, nécessaire aux mots de passe d’application
    3. Les mots de passe d’application
    Sinon, quel logiciel de messagerie puis-je utiliser, et peut-il s’identifier par la page { $owner } (OAuth) ?
    Merci beaucoup.
can-supervised =
    .question = Est-ce le compte d’un enfant, ou un compte supervisé par un parent ?
    .why = Il se peut que de tels comptes n’aient pas droit aux mots de passe d’application.
    .yes = Oui
    .no = Non
    .title = Un compte supervisé n’obtient peut-être pas de mot de passe d’application
    .what = Ce qu’il peut faire dépend du parent qui le supervise, et de la décision de { $owner }.
    .do = Demandez à ce parent de regarder si des mots de passe d’application sont proposés. Sinon, utilisez la page ou l’application { $owner }, ou un logiciel de messagerie qui ouvre la page de connexion { $owner }.
can-plan =
    .question = Votre abonnement laisse-t-il entrer les logiciels de messagerie ?
    .why = { $key ->
        [fastmail] L’abonnement Basic de Fastmail n’a pas de mots de passe d’application ; les autres en ont.
        [mailcom] Chez mail.com, les logiciels de messagerie n’entrent qu’avec Premium.
        [proton] Proton Mail Bridge, dont les logiciels de messagerie ont besoin, fait partie des abonnements payants.
       *[none] { $provider } ne laisse entrer les logiciels de messagerie qu’avec certains abonnements.
    }
    .yes = Oui
    .no = Non
    .title = Cet abonnement ne laisse pas entrer les logiciels de messagerie
    .what = Aucun mot de passe ne peut y changer quelque chose.
    .do = Lisez ce courrier sur la page { $provider } ou dans son application. Ou passez à un abonnement qui laisse entrer les logiciels de messagerie, puis revenez.
can-usualBrowser =
    .question = Utilisez-vous { $provider } dans votre navigateur depuis quelques jours ?
    .why = { $owner } ne crée des mots de passe d’application que dans un navigateur connu depuis plusieurs jours, et pas dans une fenêtre privée.
    .yes = Oui, dans le navigateur habituel de cet ordinateur
    .no = Non, pas depuis longtemps
    .title = { $owner } doit d’abord connaître le navigateur
    .what = Son service client ne peut pas faire d’exception.
    .do = Si un autre navigateur ou ordinateur est celui d’habitude, créez-y le mot de passe d’application, puis continuez ici. Sinon, lisez vos e-mails quelques jours dans un même navigateur, et revenez. D’ici là, un logiciel de messagerie qui ouvre la page de connexion { $owner }, comme Thunderbird, n’a pas besoin de mot de passe d’application.
can-newAccount =
    .question = Le compte a-t-il été ouvert ces derniers jours ?
    .why = Un nouveau compte n’est encore connu dans aucun navigateur ; il se peut donc que les mots de passe d’application ne lui soient pas proposés.
    .yes = Oui, il est nouveau
    .no = Non, il est plus ancien
    .title = Un nouveau compte doit attendre
    .what = Il se peut que { $owner } ne propose des mots de passe d’application qu’après quelques jours.
    .do = Lisez vos e-mails quelques jours dans le même navigateur, et revenez. D’ici là, un logiciel de messagerie qui ouvre la page de connexion { $owner }, comme Thunderbird, n’a pas besoin de mot de passe d’application.
can-imapSwitch =
    .question = L’accès des logiciels de messagerie (IMAP) est-il activé ?
    .why = Chez { $provider }, il a son propre réglage. Tant qu’il est désactivé, tous les mots de passe sont refusés.
    .yes = Oui, il est activé
    .no = Non, ou je n’ai jamais regardé
    .title = Activez d’abord IMAP
    .what = C’est dans les paramètres de messagerie, sur la page web { $provider }.
    .do = Cherchez-y « IMAP », « POP3/IMAP » ou « logiciels de messagerie », et activez-le. Ensuite, continuez ici.
can-smtpSwitch =
    .question = L’envoi depuis les logiciels de messagerie est-il activé ?
    .why = { $provider } a un réglage pour cela (« SMTP authentifié »). Tant qu’il est désactivé, le serveur sortant refuse tous les mots de passe.
    .yes = Oui, il est activé
    .no = Non, ou je n’ai jamais regardé
    .title = Activez d’abord l’envoi
    .what = Il s’active pour chaque adresse, sur la page web { $provider }.
    .do = Cherchez-y « SMTP authentifié », et activez-le. Ensuite, continuez ici.
can-whichPassword =
    .question = Vous connectez-vous chez { $owner } avec une deuxième étape, par exemple un code ?
    .why = Le mot de passe attendu en dépend : avec une deuxième étape, un mot de passe d’application ; sans elle, celui avec lequel vous vous connectez.
    .yes = Oui, avec une deuxième étape
    .no = Non, avec le mot de passe seul
    .title = Il n’y a peut-être pas de deuxième étape
    .do = Sans elle, { $owner } ne crée pas de mots de passe d’application. Les logiciels de messagerie utilisent alors le mot de passe avec lequel vous vous connectez.
use-account-password = Je me connecte avec le mot de passe seul

## Making the app password

appPassword =
    .heading = Créez un mot de passe d’application
    .lead = { $owner } donne aux logiciels de messagerie un mot de passe à eux. Vous le créez sur la page { $owner }, et pouvez le retirer au même endroit à tout moment.
    .lead-revoked = Créez-en un nouveau. Il prend la place de l’ancien dans le trousseau ; pour les autres programmes, les étapes sont indiquées.
    .lead-elsewhere = Votre adresse est chez { $provider }, mais les serveurs que vous avez tapés n’y sont pas. S’ils ont leurs propres mots de passe, créez-en un là-bas et revenez avec.
    .lead-unknown = On ne sait pas s’il existe chez { $owner } des mots de passe d’application, réservés aux logiciels de messagerie. Si la page en propose un, créez-le là. Sinon, utilisez le mot de passe de votre boîte mail.
    .lead-practice = Dans cet entraînement, la page du fournisseur est montrée ici. Une vraie s’ouvre dans votre navigateur.
    .primary = J’ai le mot de passe d’application
    .name = Mail sur { $computer }
    .name-any = Mail sur mon ordinateur
    .name-label = Un nom à lui donner, pour le reconnaître plus tard
    .shape-label = À quoi il ressemble
page-appPasswords = Ouvrir la page { $owner } des mots de passe d’application
page-twoStep = Ouvrir la validation en deux étapes
page-help = Lire l’aide { $owner }
page-webLogin = Confirmer l’identification chez { $owner }
page-mailSettings = Ouvrir les paramètres de messagerie { $provider }
opened-opening = Demande au navigateur d’ouvrir la page…
opened-opened = La page est ouverte dans votre navigateur. Revenez ici avec le mot de passe d’application.
opened-other = La page est ouverte dans votre navigateur. Revenez ici ensuite.
opened-failed = Aucun navigateur n’a pu être ouvert. Ouvrez vous-même cette adresse, sur n’importe quel appareil :
app-password-step-generic = Sur la page web { $owner }, ouvrez les paramètres de sécurité de votre compte et cherchez « Mots de passe d’application » ou « Mots de passe pour applications », ou bien un mot de passe pour logiciels de messagerie.
app-password-step-ownPath = Sur les pages { $owner }, choisissez l’un après l’autre : { $ownPath }. Si la page est dans une autre langue, les noms peuvent être différents.
app-password-step-signIn = Connectez-vous chez { $owner } avec votre mot de passe habituel, s’il est demandé.
app-password-step-twoStep = Si la page dit que les mots de passe d’application ne sont pas disponibles, activez la validation en deux étapes et revenez.
app-password-step-usualBrowser = Utilisez le navigateur dans lequel vous lisez d’habitude { $provider }. Il se peut que d’autres ne se voient pas proposer de mots de passe d’application.
app-password-step-externalConnections = Trouvez « External connections » (connexions externes), et dedans « Create app password » (créer un mot de passe d’application).
app-password-step-appSpecific = Choisissez « Connexion et sécurité », puis « Mots de passe pour applications ».
app-password-step-mailScope = S’il faut dire à quoi sert le mot de passe, choisissez la messagerie, à la fois la lecture (IMAP) et l’envoi (SMTP).
app-password-step-switchOnImap = Dans les paramètres de messagerie, activez l’accès des logiciels de messagerie (IMAP).
app-password-step-nameIt = Donnez-lui un nom que vous reconnaîtrez, comme « Mail sur mon ordinateur portable ».
app-password-step-copyOnce = Copiez le mot de passe. Il n’est montré qu’une fois ; laissez donc la page ouverte jusqu’à ce que tout soit fait ici.
app-password-step-bridgeStart = Lancez Proton Mail Bridge sur cet ordinateur et connectez-vous-y. Il fait partie des abonnements payants de Proton.
app-password-step-bridgeDetails = Choisissez-y votre compte, puis « Mailbox details » : le mot de passe pour les logiciels de messagerie y est montré.
app-password-step-copyAgain = Copiez le mot de passe. Vous pouvez l’y revoir à tout moment.
app-password-step-purelymailUser = Sur les pages de compte de Purelymail (pas le webmail), choisissez « User », votre adresse, puis « App Passwords » et « Add New ».
app-password-step-seznamPassword = Sous « Two-Factor Authentication », trouvez « Application Password » et choisissez « Set ». Vous choisissez ce mot de passe vous-même ; ce ne doit pas être celui avec lequel vous vous connectez.
app-password-step-tonlinePassword = Dans les paramètres e-mail, choisissez « Passwörter », puis « Passwort für E-Mail-Programme ». Vous choisissez ce mot de passe vous-même ; celui de la page web ne fonctionne pas ici.
app-password-step-pretendPage = Regardez la page fictive ci-dessous. Une vraie serait dans votre navigateur.
drawing =
    .page = Sur « { $page } » : { $parts }.
    .entry = cherchez « { $words } »
    .press = appuyez sur « { $words } »
    .choose = choisissez « { $words } »
    .switch = activez « { $words } »
    .name = tapez le nom « { $name } »
    .name-in = sous « { $words } », tapez le nom « { $name } »
    .own = sous « { $words } », tapez un mot de passe de votre choix
    .password = copiez le mot de passe d’application

notOffered =
    .heading = Si { $owner } ne propose pas de mot de passe d’application
    .lead = Il y a quelques raisons habituelles. Voici les plus probables chez { $provider }, avec ce qu’il faut faire pour chacune.
    .offer = La page n’en propose pas, ou dit que ce n’est pas disponible
    .again = Le chercher encore une fois
    .any = Il est peut-être à un autre endroit
    .any-do = Cherchez « Mots de passe d’application » ou « Mots de passe pour applications » dans les paramètres de sécurité et dans les paramètres de messagerie de votre compte. { $owner } les a peut-être aussi déplacés : sa propre aide dit où ils sont.

appleMail =
    .heading = Est-ce pour Apple Mail ? Alors il ne faut pas de mot de passe d’application
    .lead = macOS se connecte tout seul à { $owner }. Ajoutez de nouveau le compte dans « Comptes Internet », et connectez-vous sur la page de { $owner }. Seuls les autres logiciels ont besoin d’un mot de passe d’application.
    .open = Ouvrir Comptes Internet
    .other = C’est pour un autre logiciel
    .steps = Ce qu’il faut y faire
apple-mail-step-removeOld = Si { $address } est dans la liste, sélectionnez cette ligne et supprimez le compte à cet endroit. Les e-mails eux-mêmes restent chez { $owner }.
apple-mail-step-addOwner = Choisissez « Ajouter un compte », puis « { $owner } ». « Autre compte Mail » est celui qui demande un mot de passe d’application.
apple-mail-step-signIn = Connectez-vous sur la page de { $owner } comme toujours, et laissez « Mail » activé.
apple-mail-step-sendOne = Ouvrez Mail et envoyez-vous un message. S’il arrive, tout va bien.

otherWay =
    .heading = Un logiciel qui passe par la page de connexion { $owner }
    .lead-refused = { $provider } n’accepte aucun mot de passe des logiciels de messagerie, pas même un mot de passe d’application. Ces logiciels ouvrent à la place la page de connexion { $owner }, et cela fonctionne.
    .lead-refused-unknown = { $provider } n’accepte aucun mot de passe des logiciels de messagerie, pas même un mot de passe d’application. Seuls les logiciels qui ouvrent la page de connexion { $owner } peuvent entrer. Son aide dit lesquels.
    .lead = Ces logiciels ouvrent la page de connexion { $owner }. Aucun n’a besoin d’un mot de passe d’application.
    .steps = Ce qu’il faut y faire
    .here = Sur cet ordinateur
    .others = Ceux-ci fonctionnent de la même façon : { $names }.
    .offer = Montrer les logiciels qui n’ont pas besoin de mot de passe d’application
other-way-step-open = Ouvrez le logiciel et ajoutez-y un compte de messagerie.
other-way-step-type = Tapez { $address } comme adresse, et pas de mot de passe.
other-way-step-signIn = La page { $owner } s’ouvre. Connectez-vous là comme toujours, et autorisez le logiciel à lire vos e-mails.

## Proving it

unused-missing = Le trousseau n’a pas de mot de passe pour le courrier sortant ou pour le courrier entrant, ou les deux diffèrent. Saisissez-le ici : dès que les deux serveurs l’acceptent, il est conservé.
unused-elsewhere = Le mot de passe enregistré de { $address } a été accepté par le serveur { $proven }. Il n’est pas envoyé de lui-même au serveur { $host }.
unused-unknown = Rien n’indique quel serveur a accepté le mot de passe enregistré de { $address }. Il n’est pas envoyé de lui-même au serveur { $host }.
unused-next = Si { $host } est le bon serveur, saisissez son mot de passe. Sinon, corrigez les serveurs.

outgoing =
    .heading = Courrier sortant
    .lead = { $kind ->
        [mailbox] Saisissez une fois le mot de passe de votre boîte mail : il n’y a pas de mots de passe d’application chez { $provider }. Chez un hébergeur web, ce n’est pas celui de votre espace client. Il est essayé d’abord pour le courrier sortant, et juste après pour le courrier entrant.
        [either] Saisissez une fois le mot de passe : celui d’application si vous en avez créé un, sinon celui de votre boîte mail. Il est essayé d’abord pour le courrier sortant, et juste après pour le courrier entrant.
       *[app] Collez une fois le mot de passe d’application. Il est essayé d’abord avec le serveur sortant { $provider }, et juste après avec le serveur entrant.
    }
    .lead-two = Saisissez les deux mots de passe : le courrier sortant a le sien. Chacun est essayé avec son propre serveur, et nulle part ailleurs.
    .lead-running = Le serveur sortant { $provider } est interrogé. Rien n’est enregistré avant que les deux serveurs aient dit oui.
    .lead-held-back = Le mot de passe enregistré pourra être vérifié une fois la pause terminée. Rien n’a été envoyé.
    .lead-cancelled = La vérification a été annulée. Rien n’a été modifié.
    .lead-refused = Le serveur sortant { $provider } a été joint en sécurité et a dit non.
    .lead-later = Le serveur sortant { $provider } a été joint en sécurité et a dit : pas maintenant.
    .lead-ended = Le serveur sortant { $provider } a été joint, mais l’échange s’est terminé sans réponse.
    .lead-unsafe = La connexion avec le serveur sortant { $provider } n’a pas pu être sécurisée. Le mot de passe ne lui a pas été envoyé.
    .lead-unreached = Le serveur sortant { $provider } n’a pas pu être joint d’ici. Le mot de passe ne lui a pas été envoyé.
    .primary = Vérifier le mot de passe
    .next = Le courrier entrant vient ensuite
incoming =
    .heading = Courrier entrant
    .lead-running = L’envoi fonctionne. Le serveur entrant { $provider } est interrogé avec le même mot de passe.
    .lead-running-two = L’envoi fonctionne. Le serveur entrant est interrogé avec le mot de passe pour le courrier entrant.
    .lead-cancelled = La vérification a été annulée. Rien n’a été modifié.
    .lead-passed-two = Chaque serveur accepte son propre mot de passe, et la boîte de réception s’ouvre.
    .lead-passed = Les deux serveurs { $provider } acceptent le mot de passe, et la boîte de réception s’ouvre.
    .lead-refused = Le serveur entrant { $provider } a été joint en sécurité et a dit non.
    .lead-later = Le serveur entrant { $provider } a été joint en sécurité et a dit : pas maintenant.
    .lead-ended = Le serveur entrant { $provider } a été joint, mais l’échange s’est terminé sans réponse.
    .lead-unsafe = La connexion avec le serveur entrant { $provider } n’a pas pu être sécurisée. Le mot de passe ne lui a pas été envoyé.
    .lead-unreached = Le serveur entrant { $provider } n’a pas pu être joint d’ici. Le mot de passe ne lui a pas été envoyé.
    .primary-passed = Continuer : le garder en lieu sûr
    .primary-verified = Continuer
checking = Vérification…
password = Mot de passe d’application
password-mailbox = Mot de passe de votre boîte mail
password-either = Mot de passe d’application ou de votre boîte mail
password-outgoing-ownPassword = Mot de passe pour le courrier sortant
password-outgoing-otherServer = Mot de passe de l’autre serveur
password-incoming = Mot de passe pour le courrier entrant
password-outgoing-hint = Il ne va qu’à { $host }.
shape-letters = { $count } lettres, comme les affiche { $owner }. Les espaces n’ont pas d’importance.
shape-dashedGroups = { $groups } groupes de { $length } lettres, avec les tirets entre eux.
shape-lettersAndDigits = { $count } lettres et chiffres, comme les affiche { $owner }. Les espaces n’ont pas d’importance.
shape-any = { $kind ->
    [mailbox] Celui avec lequel vous lisez ce courrier sur la page web.
    [either] Le mot de passe d’application exactement comme l’affiche { $owner }, ou celui avec lequel vous lisez ce courrier sur la page web.
   *[app] Exactement comme l’affiche { $owner }.
}
secret-problem-empty = Collez d’abord le mot de passe.
secret-problem-lineBreak = Il y a un saut de ligne au milieu. Copiez seulement le mot de passe lui-même.
secret-problem-tooLong = C’est trop long pour un mot de passe. Copiez seulement le mot de passe lui-même.
doubt-length =
    .title = { $letters ->
        [one] Ceci compte { $letters } caractère, et non { $expected }
       *[other] Ceci compte { $letters } caractères, et non { $expected }
    }
    .what = Il en manque peut-être une partie, ou quelque chose a été copié avec. Copiez-le encore une fois de la page { $owner }.
doubt-altered =
    .title = Ce n’est pas tout à fait comme l’écrit { $owner }
    .what = Cela ressemble à un mot de passe d’application où quelque chose a été changé ou ajouté.
doubt-accountPassword =
    .title = Cela ne ressemble pas à un mot de passe d’application
    .what = C’est peut-être votre mot de passe { $owner } habituel. Celui-là est pour les pages { $owner } ; les logiciels de messagerie ont besoin d’un mot de passe d’application.
send-anyway = L’envoyer quand même
pause =
    .title = Une pause, pour que le compte ne soit pas verrouillé
    .what = { $count ->
        [one] { $provider } demande une pause. Rien n’est envoyé avant qu’elle soit terminée.
       *[other] { $count } mots de passe ont été refusés à la suite. Il se peut que { $provider } verrouille le compte si d’autres suivent aussitôt. Rien n’est envoyé avant la fin de la pause.
    }
pause-left = Encore { $time }
server-said = Le serveur a dit

connections-ready = Les serveurs { $provider } répondent, et attendent le mot de passe.
connection-instead-smtp =
    .title = Courrier sortant : le port { $port } ne répond pas ici
    .what = Ce réseau ne laisse rien passer vers le port { $port } de { $host }. Le port { $other } du même serveur répond, et il est tout aussi sûr.
connection-instead-imap =
    .title = Courrier entrant : le port { $port } ne répond pas ici
    .what = Ce réseau ne laisse rien passer vers le port { $port } de { $host }. Le port { $other } du même serveur répond, et il est tout aussi sûr.
use-instead = Utiliser le port { $other }
connection-go-on = Aucun mot de passe n’a été envoyé. Vous pouvez continuer : la connexion est retentée pendant ce temps.

result-issued = Certificat émis par { $issuer }
result-chosen = Le certificat que vous avez choisi : { $fingerprint }… (SHA-256)
result-smtp = Courrier sortant
result-imap = Courrier entrant
result-passed = Le mot de passe a été accepté.
result-skipped = Pas essayé : un refus suffit.

stage-smtp-resolve =
    .waiting = Trouver { $host }
    .running = Recherche de { $host }…
    .done = { $host } a été trouvé
    .failed = { $host } n’a pas été trouvé
stage-smtp-connect =
    .waiting = Le joindre sur le port { $port }
    .running = Contact avec { $host } sur le port { $port }…
    .done = { $host } répond sur le port { $port }
    .failed = { $host } ne répond pas sur le port { $port }
stage-smtp-startTls =
    .waiting = Passer au chiffrement
    .running = Passage au chiffrement…
    .done = Le serveur passe au chiffrement
    .failed = Le serveur ne passe pas au chiffrement
stage-smtp-tls =
    .waiting = Sécuriser la connexion
    .running = Sécurisation de la connexion…
    .done = La connexion est chiffrée, et c’est bien { $host }
    .failed = Aucune connexion sécurisée n’a été établie
stage-smtp-greeting =
    .waiting = Attendre son accueil
    .running = Attente de son accueil…
    .done = C’est un serveur de courrier sortant
    .failed = Son accueil n’est pas celui d’un serveur de courrier sortant
stage-smtp-capability =
    .waiting = Demander comment s’identifier
    .running = Question sur la façon de s’identifier…
    .done = Il prend un mot de passe
    .failed = Il n’a pas dit comment s’identifier
stage-smtp-signIn =
    .waiting = S’identifier
    .running = Identification…
    .done = Il accepte le mot de passe pour l’envoi
    .failed = L’identification n’a pas abouti
stage-smtp-handOver =
    .waiting = Remettre le message
    .running = Remise du message…
    .done = Il a accepté le message
    .failed = Il n’a pas accepté le message
stage-imap-resolve =
    .waiting = Trouver { $host }
    .running = Recherche de { $host }…
    .done = { $host } a été trouvé
    .failed = { $host } n’a pas été trouvé
stage-imap-connect =
    .waiting = Le joindre sur le port { $port }
    .running = Contact avec { $host } sur le port { $port }…
    .done = { $host } répond sur le port { $port }
    .failed = { $host } ne répond pas sur le port { $port }
stage-imap-startTls =
    .waiting = Passer au chiffrement
    .running = Passage au chiffrement…
    .done = Le serveur passe au chiffrement
    .failed = Le serveur ne passe pas au chiffrement
stage-imap-tls =
    .waiting = Sécuriser la connexion
    .running = Sécurisation de la connexion…
    .done = La connexion est chiffrée, et c’est bien { $host }
    .failed = Aucune connexion sécurisée n’a été établie
stage-imap-greeting =
    .waiting = Attendre son accueil
    .running = Attente de son accueil…
    .done = C’est un serveur de courrier entrant
    .failed = Son accueil n’est pas celui d’un serveur de courrier entrant
stage-imap-capability =
    .waiting = Demander comment s’identifier
    .running = Question sur la façon de s’identifier…
    .done = Il prend un mot de passe
    .failed = Il n’a pas dit comment s’identifier
stage-imap-signIn =
    .waiting = S’identifier
    .running = Identification…
    .done = Il accepte le mot de passe pour la lecture
    .failed = L’identification n’a pas abouti
stage-imap-followUp =
    .waiting = Ouvrir la boîte de réception
    .running = Ouverture de la boîte de réception…
    .done = La boîte de réception s’ouvre
    .failed = La boîte de réception ne s’ouvre pas
stage-imap-arrival =
    .waiting = Chercher le message
    .running = Recherche du message…
    .done = Le message est là
    .failed = Le message n’a pas été vu

## What can be done about a failure

action-createAppPassword = Créer un mot de passe d’application
action-tryWithout = { $suspect ->
        [spaceBefore] Essayer sans l’espace
        [spaceBehind] Essayer sans l’espace
        [spacesBetweenGroups] Essayer sans les espaces
        [spacesWithin] Essayer sans les espaces
        [invisible] Essayer sans ce caractère
        [quotes] Essayer sans les guillemets
        [capitals] Essayer en minuscules
        [lookAlike] Essayer avec des caractères simples
        [dashes] Essayer comme l’écrit { $owner }
        [copiedAlong] Essayer le mot de passe d’application seul
       *[several] Essayer sans tout cela
    }
action-enterPassword = Saisir un autre mot de passe
action-editAddress = Corriger l’adresse
action-editServers = { $name ->
        [open] Corriger le nom d’utilisateur ou les serveurs
        [unlikely] Corriger le nom d’utilisateur
       *[expected] Corriger les serveurs
    }
action-tryAgain = Réessayer
action-wait = J’ai attendu : réessayer
action-confirmInBrowser = Confirmer l’identification chez { $owner }
action-switchOnImap = Ouvrir les paramètres de messagerie { $provider }
action-askAdministrator = Demandez à la personne qui s’occupe de votre compte.
action-openNetworkPage = C’est fait, je suis sur le réseau : réessayer
action-changeNetwork = Je suis sur un autre réseau : réessayer
action-chooseCertificate = Choisir le fichier de certificat
action-startProgram = Le programme est lancé : réessayer
action-useNamedServer = Utiliser { $suggested }
action-allowInterception = Continuer malgré la lecture
action-useOtherPort = Utilisez le port qui fonctionne.
action-switchOffVpn = Le VPN est désactivé : réessayer
action-checkClock = L’horloge est à l’heure : réessayer
action-unlockKeychain = Déverrouiller le trousseau
action-installKeychain = Le trousseau est en marche : réessayer
action-useOauthProgram = Utilisez un logiciel de messagerie qui ouvre la page de connexion { $owner }, comme Thunderbird, Evolution ou Apple Mail.
action-readHelp = Lire l’aide { $owner }

## Keeping it

keep =
    .heading = Le garder en lieu sûr
    .lead = Les deux serveurs acceptent le mot de passe. Confiez-le à votre trousseau.
    .lead-keeping = Le trousseau vous demandera peut-être votre accord dans une fenêtre à lui.
    .lead-keeping-practice = Le trousseau fictif ne demande rien. Un vrai vous demandera peut-être votre accord dans une fenêtre à lui.
    .lead-kept = Le mot de passe est dans votre trousseau, pour le courrier sortant et pour le courrier entrant.
    .lead-kept-practice = Le mot de passe est dans le trousseau fictif, pour le courrier sortant et pour le courrier entrant.
    .lead-refused = Le mot de passe fonctionne, mais il n’a pas pu être gardé.
    .lead-practice = Les deux serveurs acceptent le mot de passe. Dans l’entraînement, il va dans un trousseau fictif qui disparaît à la fin.
    .point-locked = Il y est chiffré, et ne s’ouvre que pendant que votre session est ouverte sur cet ordinateur.
    .point-locked-practice = Votre propre trousseau n’est pas touché.
    .point-two = Il y a deux entrées, une pour le serveur sortant et une pour le serveur entrant { $provider }.
    .point-read-back = Les deux sont relues et comparées avant qu’on vous dise qu’elles sont gardées.
    .point-checked = Les deux entrées ont été relues et sont exactement ce que les serveurs ont accepté.
    .primary = Garder dans le trousseau
    .busy = Enregistrement, relecture, comparaison…
    .primary-keeping = Enregistrement…
    .primary-kept = Chercher les anciens mots de passe
    .skip = Continuer sans le garder

## Old passwords

oldItems =
    .heading = Anciens mots de passe sur cet ordinateur
    .lead = Les deux serveurs acceptent le nouveau. Ces entrées plus anciennes peuvent encore le gêner. Celles que vous choisissez reçoivent le nouveau ou sont effacées, et peuvent être rétablies pendant { $days } jours.
    .lead-missing = Les deux serveurs acceptent le nouveau. Des programmes en gardent ici un plus ancien, ou en cherchent un qui n’y est pas. Les entrées que vous choisissez reçoivent le nouveau, ou sont effacées ; cela peut être annulé pendant { $days } jours.
    .open = Fermez d’abord { $program }. Tant qu’il est ouvert, il peut remettre son ancien mot de passe.
    .lead-none = Rien ne gêne : aucun autre programme ne garde de mot de passe pour { $address } dans le trousseau.
    .lead-scanning = Recherche d’autres entrées de { $address } dans le trousseau. Aucun mot de passe n’est lu.
    .lead-unlocking = Le trousseau reçoit une demande d’ouverture. Répondez dans sa propre fenêtre.
    .lead-clearing = Chaque entrée est d’abord sauvegardée, et la sauvegarde relue. Elle n’est modifiée qu’ensuite.
    .none-how = Les entrées de messagerie de ce compte ont été cherchées dans le trousseau. Aucun mot de passe n’a été lu.
    .lead-none-seen = Dans ce qui est visible du trousseau, aucun autre programme ne garde de mot de passe pour { $address }.
    .lead-cleared = Voici ce qui a été fait. Cela peut être annulé pendant { $days } jours.
    .lead-cleared-practice = Voici ce qui a été fait. Cela peut être annulé jusqu’à la fin de l’entraînement.
    .lead-cleared-partly = Tout n’a pas été fait : chaque entrée dit pourquoi. Ce qui a été modifié peut être annulé pendant { $days } jours.
    .lead-cleared-partly-practice = Tout n’a pas été fait : chaque entrée dit pourquoi. Ce qui a été modifié peut être annulé jusqu’à la fin de l’entraînement.
    .lead-cleared-nothing = Rien n’a été modifié : chaque entrée dit pourquoi.
    .lead-cleared-restored = Ce qui a été modifié est de nouveau comme avant.
    .lead-restoring = Ce qui était là revient à sa place, depuis sa sauvegarde.
    .lead-refused = Cela n’a pas marché. Ce qui n’a pas été modifié est encore comme avant.
    .lead-practice = Ce sont des entrées fictives, comme d’autres programmes en laissent. Modifiez-les et rétablissez-les à votre guise.
    .busy-scanning = Recherche…
    .busy-long = Avec de très nombreuses entrées, cela prend jusqu’à { $seconds } secondes. Vous pouvez continuer sans.
    .busy-unlocking = Demande d’ouverture du trousseau…
    .busy-clearing = Sauvegarde, relecture, modification…
    .busy-restoring = Rétablissement…
    .locked = { $count ->
        [0] Une partie du trousseau est verrouillée. Elle contient peut-être des entrées qui ne sont pas visibles.
        [one] Une partie du trousseau est verrouillée. Au moins { $count } entrée y ressemble à un mot de passe de messagerie de ce compte. Déverrouillez-la pour voir laquelle.
       *[other] Une partie du trousseau est verrouillée. Au moins { $count } entrées y ressemblent à des mots de passe de messagerie de ce compte. Déverrouillez-la pour voir lesquelles.
    }
    .column-program = Gardé par
    .column-use = Utilisé pour
    .column-choose = Choisir
    .column-match = Appartient à
    .column-fate = Ce qui a été fait
    .store = dans « { $store } »
    .no-server = aucun serveur nommé
    .no-user = aucun compte nommé
    .modified = dernière modification : { $date }
    .no-date = inconnue
    .primary-none = Continuer vers votre logiciel de messagerie
    .primary = { $count ->
        [one] Effacer { $count } entrée
       *[other] Effacer { $count } entrées
    }
    .primary-replace = { $count ->
        [one] Mettre le nouveau mot de passe dans { $count } entrée
       *[other] Mettre le nouveau mot de passe dans { $count } entrées
    }
    .primary-both = { $count ->
        [one] Mettre à jour { $count } entrée
       *[other] Mettre à jour { $count } entrées
    }
    .primary-clearing = { $count ->
        [one] Modification de { $count } entrée…
       *[other] Modification de { $count } entrées…
    }
    .primary-cleared = Continuer vers votre logiciel de messagerie
    .go-on = Continuer sans
    .leave = Les laisser
    .leave-one = La laisser
    .of = { $program }, { $server }
    .of-label = { $program }, { $label }
    .undo = Rétablir
    .undo-all = Tout rétablir
row-next = { $row }, { $next }
named = { $name } : { $value }
use-smtp = courrier sortant
use-imap = courrier entrant
match-exact = ce compte
match-likely = peut-être ce compte
choice-clear = sera effacée
choice-replace = reçoit le nouveau mot de passe
choose-clear = L’effacer
choose-replace = Lui donner le nouveau mot de passe
choose-leave = La laisser
undo-possible = peut être rétablie
undo-make = peut être retirée
undo-impossible = ne peut pas être rétablie
fate-cleared = effacée
fate-replaced = a le nouveau mot de passe
fate-restored = rétablie
fate-kept = laissée comme avant
fate-stillCleared = pas rétablie ; elle reste dans la sauvegarde
fate-stillReplaced = a le nouveau mot de passe ; l’ancien reste dans la sauvegarde

## The file of accounts

records-unreadable =
    .title = La liste des comptes ne peut pas être lue
    .what = Le fichier qui retient quels comptes ont été configurés ici est abîmé. Il ne contient pas de mots de passe.
    .do = Renommez « accounts.json » dans le dossier « mail-setup-wizard », parmi les données de vos programmes, puis réessayez.
records-damaged =
    .title = La liste des comptes était abîmée
    .what = Le fichier qui retient quels comptes ont été configurés ici n’a pas pu être lu. Il est conservé à côté sous le nom « { $file } », et la liste recommence à neuf. Il ne contient pas de mots de passe.
    .do = Configurez de nouveau les comptes, ou récupérez l’ancien fichier dans une sauvegarde.
records-later =
    .title = Un fichier vient d’une version plus récente
    .what = Une version plus récente de ce programme a écrit le fichier « { $file } » : il n’a donc pas été touché.
    .do = Utilisez la version plus récente.
records-file =
    .title = La liste des comptes ne peut pas être écrite
    .what = Cet ordinateur n’a pas laissé l’assistant lire ou écrire sa liste de comptes. Elle ne contient pas de mots de passe.
    .do = Vérifiez que le disque n’est pas plein, puis réessayez.

## The mail program

of-an-app = { $kind ->
    [mailbox] {""}
    [either] {""}
   *[app] {" "}d’application
}
handOver =
    .heading = Votre logiciel de messagerie
    .lead = Faites utiliser le nouveau mot de passe à votre logiciel de messagerie. Voici ses réglages.
    .smtp = Courrier sortant (SMTP)
    .imap = Courrier entrant (IMAP)
    .host = Serveur
    .port = Port
    .security = Chiffrement
    .user = Nom d’utilisateur
    .password = Mot de passe
    .password-words = le mot de passe{ of-an-app }
    .copy-smtp = Copier pour le courrier sortant
    .copy-imap = Copier pour le courrier entrant
    .copied-smtp = Copié pour le courrier sortant
    .copied-imap = Copié pour le courrier entrant
    .programs = Dans les logiciels de messagerie de cet ordinateur
    .no-programs = Dans votre logiciel de messagerie
    .before = Ce compte est déjà configuré ici : donnez-lui le mot de passe qui fonctionne.
    .again = Besoin du mot de passe{ of-an-app } plus tard ? Si votre trousseau le garde, « mail-setup password { $address } --for smtp --copy » le copie dans un terminal.
    .primary = Continuer
    .trap = Ce qui pose souvent problème
    .forget = Pour qu’il oublie l’ancien mot de passe
pretendProgram =
    .offer = Ouvrir un logiciel de messagerie fictif
    .heading-smtp = Le logiciel de messagerie fictif demande le mot de passe
    .heading-imap = Il le demande encore une fois
    .lead-smtp = Il veut envoyer, et il lui faut pour cela le mot de passe d’application. Collez-le.
    .lead-imap = C’était le bon. Pour relever le courrier, il le redemande, comme les vrais logiciels : collez le même mot de passe.
    .lead-refused = Ce n’est pas le mot de passe que les serveurs fictifs ont accepté. Copiez-le avec le bouton, puis collez-le.
    .primary = Saisir
clipboard-left = Le mot de passe{ of-an-app } est dans le presse-papiers pour encore { $time }. Collez-le maintenant.
clipboard-over = Il a été retiré du presse-papiers. Copiez-le de nouveau aussi souvent qu’il le faut. Si un programme garde ici un historique du presse-papiers, il peut encore s’y trouver : supprimez-le là aussi.
clipboard-missing = Cette session n’a pas de presse-papiers qu’un programme puisse utiliser. Tapez le mot de passe{ of-an-app }, ou regardez-le avec « mail-setup password { $address } --for smtp » dans un terminal.
clipboard-refused = Le presse-papiers ne peut pas être utilisé pour le moment : un autre programme l’occupe. Réessayez.
hand-over-other =
    Ouvrez les paramètres du compte et cherchez où se tape son mot de passe : il y a souvent deux endroits, courrier entrant et courrier sortant.
    Collez le mot de passe{ of-an-app } aux deux endroits, puis envoyez-vous un message.
open-program = Ouvrir { $program }
program-opening = Ouverture de { $program }…
program-opened = L’ouverture de { $program } a été demandée.
program-failed = { $program } n’a pas pu être ouvert d’ici. Ouvrez-le vous-même.

## A message to oneself

self-message =
    .subject = Ça marche : un message à vous-même
    .body = Vous vous êtes envoyé ce message avec Mail Setup Wizard, pour voir si les e-mails partent et arrivent. Les deux fonctionnent. Vous pouvez le supprimer.

testMessage =
    .heading = Envoyez-vous un message
    .lead = Voyez vous-même que les e-mails partent et arrivent : un court message de { $address } à { $address }.
    .lead-practice = Voyez que les e-mails partent et arrivent : un court message du compte fictif à lui-même. Il ne quitte pas cet ordinateur.
    .lead-sending = Cela prend quelques secondes, une minute au plus.
    .lead-cancelled = Plus personne n’attend le message. S’il était déjà envoyé, il sera dans votre boîte de réception.
    .lead-arrived = Les e-mails partent, et les e-mails arrivent.
    .lead-not-arrived = Le mot de passe est bon. Mais le message n’a pas fait tout le chemin.
    .lead-not-sent = Le message n’a pas pu être remis.
    .lead-not-seen = Le message est en route, mais il n’a pas pu être cherché.
    .what = Il dit que tout fonctionne, et rien sur votre compte ni sur cet ordinateur. Une fois arrivé, il peut être supprimé ici.
    .primary = Envoyer le message
    .skip = Terminer sans
    .offer = Vous envoyer un message
    .doing-signIn = Identification…
    .doing-handOver = Remise du message…
    .doing-arrival = Il a été accepté. Recherche dans la boîte de réception et parmi le courrier indésirable…
    .arrived-inbox =
        { $seconds ->
            [one] Le message a été envoyé, et il était dans la boîte de réception en une seconde.
           *[other] Le message a été envoyé, et il était dans la boîte de réception après { $seconds } secondes.
        }
    .arrived-junk =
        { $seconds ->
            [one] Le message a été envoyé, et en une seconde il était parmi le courrier indésirable : dans « { $folder } ».
           *[other] Le message a été envoyé, et après { $seconds } secondes il était parmi le courrier indésirable : dans « { $folder } ».
        }
    .arrived-allMail =
        { $seconds ->
            [one] Le message a été envoyé, et en une seconde il était dans « { $folder } ».
           *[other] Le message a été envoyé, et après { $seconds } secondes il était dans « { $folder } ».
        }
    .hint-junk = Marquez-le comme souhaité dans votre logiciel de messagerie, pour que le prochain arrive dans la boîte de réception.
    .hint-allMail = Un filtre l’écarte peut-être de la boîte de réception : regardez dans les paramètres du compte.
    .sent = Le serveur a accepté le message.
    .not-sent = Le message n’a pas été envoyé.
    .remove = Supprimer le message
    .removal-offered = Le message peut être supprimé. Aucun autre message n’est touché.
    .removal-byHand = Le serveur n’offre aucun moyen de supprimer ce message seul. Supprimez-le dans votre logiciel de messagerie.
    .removal-running = Suppression du message…
    .removal-done = Le message a été supprimé. Aucun autre n’a été touché.
    .removal-failed = Le message n’a pas pu être supprimé d’ici. Supprimez-le dans votre logiciel de messagerie.
    .again = Le renvoyer
    .go-on = Terminer
    .go-on-without = Terminer sans

## The end

done =
    .heading = Votre messagerie est configurée
    .heading-revoked = Le nouveau mot de passe est en place
    .heading-verify = Tout est en ordre
    .heading-practice = Vous connaissez le chemin
    .lead = { $kind ->
        [mailbox] { $address } peut envoyer et recevoir avec le mot de passe de sa boîte mail.
        [either] { $address } peut envoyer et recevoir avec ce mot de passe.
       *[app] { $address } peut envoyer et recevoir avec son mot de passe d’application.
    }
    .lead-verify = Les deux serveurs acceptent le mot de passe enregistré de { $address } sur ce réseau.
    .lead-practice = C’était tout. Rien n’a quitté cet ordinateur, et votre trousseau n’a pas été touché.
    .proved = Les deux serveurs ont accepté le mot de passe, et la boîte de réception s’est ouverte.
    .kept = Le mot de passe est dans votre trousseau.
    .kept-practice = Le mot de passe est dans le trousseau fictif.
    .not-kept = Le mot de passe n’a pas été gardé dans le trousseau.
    .cleared = { $count ->
        [0] Aucune ancienne entrée n’a été modifiée.
        [one] { $count } ancienne entrée a été modifiée. Elle peut être rétablie pendant { $days } jours.
       *[other] { $count } anciennes entrées ont été modifiées. Elles peuvent être rétablies pendant { $days } jours.
    }
    .cleared-practice = { $count ->
        [0] Aucune entrée fictive n’a été modifiée.
        [one] { $count } entrée fictive a été modifiée.
       *[other] { $count } entrées fictives ont été modifiées.
    }
    .settings = Les réglages pour { $program } sont dans le fichier { $file }.
    .in-program = { $program } a le nouveau mot de passe.
    .message-lost = Un message à vous-même a été envoyé, mais son arrivée n’a pas été vue.
    .message-not-sent = Un message à vous-même n’a pas pu être envoyé.
    .todos = Ce qu’il reste à faire à la main
    .pretend-program = Le logiciel de messagerie fictif a le mot de passe, aux deux endroits.
    .todo-smtp = Collez le mot de passe dans votre logiciel de messagerie, pour le courrier sortant.
    .todo-imap = Collez le mot de passe dans votre logiciel de messagerie, pour le courrier entrant.
    .todo-program = Donnez le mot de passe à { $program }.
    .todo-file = Configurez { $program } avec le fichier { $file }.
    .todo-merge = Reprenez ce qu’il faut à { $program } du fichier { $file } dans { $taken }.
    .todo-forget = Supprimez l’ancien mot de passe là-bas : { $program }.
    .todo-test = Envoyez-vous un message depuis votre logiciel de messagerie. S’il arrive, tout va bien.
    .tick = Fait
    .untick = Pas encore fait
    .copy-list = Copier cette liste
    .print = Imprimer cette page
    .next = Ce qui vient ensuite
    .next-revoke = { $kind ->
        [mailbox] Si le mot de passe de la boîte mail est modifié, le courrier s’arrête ici jusqu’à ce que vous reveniez avec le nouveau.
       *[app] Modifier votre mot de passe { $owner } peut révoquer des mots de passe d’application. Si le courrier s’arrête de nouveau, revenez ici.
    }
    .primary = Retour au début
    .restore = Rétablir d’anciennes entrées

## Everywhere

back = Retour
cancel = Annuler
start-over = Recommencer
show = Afficher
hide = Masquer
copy = Copier
copied = Copié
network =
    .heading = Ce que ce réseau fait au courrier
    .lead-looking = L’examen est en cours, sans votre mot de passe.
    .lead-cancelled = Vous avez arrêté l’examen avant son résultat.
    .lead-seen = Voici ce qui a été vu, et ce que vous pouvez faire.
    .looking = Ce que ce réseau fait au courrier est en cours d’examen, sans votre mot de passe.
    .look = Que fait ce réseau ?
    .again = Examiner de nouveau
    .with-names = Montrer le rapport avec noms et adresses
    .without-names = Retirer les noms et les adresses du rapport
    .observations = Ce qui a été vu
    .report-what = Le rapport dit ce qui a été vu, sans votre adresse ni vos propres noms. Envoyez-le à une personne qui vous aide.
    .report-named = Votre adresse et les noms de vos serveurs figurent dans le rapport.
    .copy-text = Copier le rapport
    .copy-json = Copier pour des programmes (JSON)
reader =
    .heading =
        { $interceptor ->
            [none] Quelque chose lit la connexion avec { $host }
           *[other] { $interceptor } lit la connexion avec { $host }
        }
    .lead = Cet ordinateur fait confiance au certificat de « { $issuer } », qui n’est pas celui du serveur. Son détenteur peut lire votre mot de passe et votre courrier.
    .what = S’il s’agit du logiciel de sécurité que vous avez choisi, ou du réseau de votre entreprise, vous pouvez continuer : la question vous est posée une seule fois sur ce réseau. Si vous ne le connaissez pas, revenez en arrière et utilisez un autre réseau. Tant que vous n’avez pas décidé, aucun mot de passe n’est envoyé.
    .primary = Continuer, et laisser lire ici
use-other-port = Utiliser désormais le port { $other }
