### French: what a check found to be wrong at a server on this computer or in a private network, and who reads along.

## A program on this computer

cause-resolverUnavailable-here =
    .title = Cet ordinateur ne trouve pas { $host }
    .what = { $host } désigne cet ordinateur lui-même, et ses propres réglages ne le disent pas.
    .do = Saisissez 127.0.0.1 comme serveur, puis réessayez.
    .may-be = Cet ordinateur ne trouve pas { $host } : saisissez 127.0.0.1 à la place.
cause-refused-here =
    .title = { $program ->
        [none] Le programme de cet ordinateur n’est pas lancé, ou utilise un autre port
       *[other] { $program } n’est pas lancé, ou utilise un autre port
    }
    .what = { $host } désigne cet ordinateur, et rien n’y écoute sur le port { $port }.{ $program ->
        [none] { $programs ->
            [none] {" "}Votre courrier doit passer par un programme d’ici, qui doit être lancé.
           *[other] {" "}Programmes qui utilisent ce port : { $programs }.
        }
       *[other] {" "}Votre courrier passe par { $program }, un programme de cet ordinateur, qui doit être lancé.
    } Votre mot de passe n’a pas été envoyé.
    .do = Ensuite, réessayez. Si le programme est déjà lancé, comparez le port avec celui qu’il affiche, et corrigez-le ici.
    .may-be = Le programme de cet ordinateur n’est pas lancé, ou utilise un autre port.
cause-unreachable-here =
    .title = Cet ordinateur n’a pas l’adresse { $host }
    .what = { $host } désigne cet ordinateur lui-même, mais aucun chemin n’y mène : ce type d’adresse est peut-être désactivé ici. Votre mot de passe n’a pas été envoyé.
    .do = Saisissez 127.0.0.1 comme serveur, puis réessayez.
    .may-be = Aucun chemin ne mène à cette adresse de cet ordinateur : saisissez 127.0.0.1 à la place.
cause-timedOut-here =
    .title = { $program ->
        [none] Le programme de cet ordinateur ne répond pas
       *[other] { $program } ne répond pas
    }
    .what = { $host } désigne cet ordinateur. Quelque chose y écoute sur le port { $port }, et est resté silencieux. Le programme est peut-être encore en train de démarrer, ou bloqué. Cela ne dit rien de votre mot de passe.
    .do = Si le programme reste silencieux, arrêtez-le et relancez-le. Puis réessayez.
    .may-be = Le programme de cet ordinateur reste silencieux.
cause-temporarilyUnavailable-here =
    .title = { $program ->
        [none] Le programme de cet ordinateur n’est pas prêt
       *[other] { $program } n’est pas prêt
    }
    .what = Il répond, mais n’atteint pas en ce moment le courrier qui est derrière lui. Cela ne dit rien de votre mot de passe.
    .do = Ouvrez sa fenêtre : il doit peut-être être connecté à votre compte, ou charge encore du courrier. Puis réessayez.
    .may-be = Le programme de cet ordinateur n’est peut-être pas encore prêt : ouvrez sa fenêtre.
cause-hungUp-here =
    .title = { $program ->
        [none] Le programme de cet ordinateur a mis fin à la connexion
       *[other] { $program } a mis fin à la connexion
    }
    .what = { $host } désigne cet ordinateur. Le programme sur le port { $port } a pris la connexion, et l’a fermée avant d’avoir répondu. Il n’est peut-être pas encore connecté au compte, ou attend quelque chose dans sa propre fenêtre. Cela ne dit rien de votre mot de passe.
    .do = Regardez la fenêtre du programme, puis réessayez.
    .may-be = Le programme de cet ordinateur a mis fin à la connexion.
cause-notTls-here =
    .title = { $program ->
        [none] Le programme de cet ordinateur ne chiffre pas sur le port { $port }
       *[other] { $program } ne chiffre pas sur le port { $port }
    }
    .what = { $host } désigne cet ordinateur, et le programme y répond sans chiffrement là où il doit commencer. Votre mot de passe n’a pas été envoyé : il n’est envoyé que chiffré, même sur cet ordinateur.
    .do = Si le programme affiche « STARTTLS » pour ce port, choisissez-le ici. Sinon, activez son chiffrement, puis réessayez.
    .may-be = Le programme de cet ordinateur ne chiffre pas sur ce port.
cause-startTlsMissing-here =
    .title = { $program ->
        [none] Le programme de cet ordinateur ne propose pas de chiffrement : activez-le là-bas
       *[other] { $program } ne propose pas de chiffrement : activez-le là-bas
    }
    .what = { $host } désigne cet ordinateur, et le programme sur le port { $port } ne propose pas de chiffrement (STARTTLS). Votre mot de passe n’a pas été envoyé : il n’est envoyé que chiffré, même sur cet ordinateur.
    .do = Choisissez ensuite ici ce que le programme affiche pour ce port, TLS ou STARTTLS, et réessayez.
    .may-be = Le programme de cet ordinateur ne propose pas de chiffrement.
cause-startTlsTampered-here =
    .title = Le programme de cet ordinateur ne commence pas à chiffrer comme il le devrait
    .what = { $host } désigne cet ordinateur. Le programme sur le port { $port } a accepté de chiffrer, puis a envoyé autre chose. Votre mot de passe n’a pas été envoyé.
    .do = Regardez s’il existe une version plus récente du programme. Si vous avez le choix, préférez TLS à STARTTLS.
    .may-be = Le programme de cet ordinateur ne commence pas à chiffrer comme il le devrait.
cause-certificateUntrusted-here =
    .title = { $program ->
        [none] Le certificat du programme de cet ordinateur n’est pas encore connu : choisissez son fichier
       *[other] Le certificat du programme { $program } n’est pas encore connu : choisissez son fichier
    }
    .what = { $issuer ->
        [none] { $host } désigne cet ordinateur. Le programme sur le port { $port } a créé son certificat lui-même ; personne ne peut donc s’en porter garant.
       *[other] { $host } désigne cet ordinateur. Le certificat du programme sur le port { $port } a été émis par « { $issuer } » : un tel programme le crée lui-même ; personne ne peut donc s’en porter garant.
    } Une fois que vous l’aurez exporté là-bas et aurez choisi le fichier ici, exactement celui-là sera reconnu, sur cet ordinateur seulement. Votre mot de passe n’a pas été envoyé.
    .do = Ensuite, choisissez le fichier ici.
    .may-be = Le certificat du programme de cet ordinateur n’est pas encore connu.
cause-certificateForAnotherName-here =
    .title = { $program ->
        [none] Le certificat du programme de cet ordinateur porte un autre nom : choisissez son fichier
       *[other] Le certificat du programme { $program } porte un autre nom : choisissez son fichier
    }
    .what = { $presented ->
        [none] { $host } désigne cet ordinateur, et le certificat du programme sur le port { $port } est établi pour un autre nom.
       *[other] { $host } désigne cet ordinateur, et le certificat du programme sur le port { $port } est établi pour { $presented }.
    } Une fois que vous l’aurez exporté là-bas et aurez choisi le fichier ici, exactement celui-là sera reconnu, sur cet ordinateur seulement. Votre mot de passe n’a pas été envoyé.
    .do = Ensuite, choisissez le fichier ici.
    .may-be = Le certificat du programme de cet ordinateur est établi pour un autre nom.
cause-certificateExpired-here =
    .title = { $program ->
        [none] Le certificat du programme de cet ordinateur a expiré : faites-lui en créer un nouveau
       *[other] Le certificat du programme { $program } a expiré : faites-lui en créer un nouveau
    }
    .what = { $expired ->
        [none] Le certificat du programme sur le port { $port } a expiré.
       *[other] Le certificat du programme sur le port { $port } a expiré le { $expired }. L’horloge de cet ordinateur indique { $clock }.
    } Les logiciels de messagerie ne l’accepteront pas non plus. Votre mot de passe n’a pas été envoyé.
    .do = Si l’horloge est à l’heure, faites d’abord créer un nouveau certificat au programme : le plus souvent, il le fait quand on le relance, ou dans ses réglages. Ensuite, choisissez le nouveau fichier ici.
    .may-be = Le certificat du programme de cet ordinateur a expiré.
cause-certificateRevoked-here =
    .title = Le certificat du programme de cet ordinateur a été révoqué
    .what = L’émetteur du certificat du programme sur le port { $port } l’a déclaré non valable. Votre mot de passe n’a pas été envoyé.
    .do = Donnez un autre certificat au programme. Ne cherchez pas à contourner cela.
    .may-be = Le certificat du programme de cet ordinateur a été révoqué.
cause-wrongProtocol-here =
    .title = Un autre programme répond sur le port { $port } de cet ordinateur
    .what = { $host } désigne cet ordinateur, et ce qui répond sur le port { $port } n’est pas le type de serveur de messagerie attendu à cet endroit. Le courrier sortant et le courrier entrant sont peut-être inversés, ou un autre programme a pris le port. Votre mot de passe n’a pas été envoyé.
    .do = Comparez le port avec celui qu’affiche le programme par lequel passe votre courrier, et corrigez-le.
    .may-be = Un autre programme répond sur ce port de cet ordinateur.
cause-serverRefuses-here =
    .title = Le programme de cet ordinateur refuse, sans raison connue de nous
    .what = { $host } désigne cet ordinateur, et le programme sur le port { $port } a écarté la connexion ou la demande.
    .do = Regardez la fenêtre du programme : elle en dit peut-être plus. Puis réessayez.
    .may-be = Le programme de cet ordinateur refuse pour une raison qui lui est propre.
cause-protocolViolation-here =
    .title = Le programme de cet ordinateur répond de façon étrange
    .what = { $host } désigne cet ordinateur. La réponse du programme sur le port { $port } ne suit pas les règles des serveurs de messagerie ; elle n’a donc pas été crue.
    .do = Regardez s’il existe une version plus récente du programme, et si le port est le bon. Puis réessayez.
    .may-be = Le programme de cet ordinateur ne suit pas les règles des serveurs de messagerie.
cause-wrongPassword-here =
    .title = { $program ->
        [none] Le programme de cet ordinateur n’accepte pas ce mot de passe
       *[other] { $program } n’accepte pas ce mot de passe
    }
    .what = { $user ->
        [none] Le nom d’utilisateur ou le mot de passe n’est pas le bon.
       *[other] Le nom d’utilisateur « { $user } » ou le mot de passe n’est pas le bon.
    } { $program ->
        [none] Un tel programme a souvent son propre mot de passe pour les logiciels de messagerie, qui n’est pas celui de votre compte.
       *[other] { $program } a son propre mot de passe pour les logiciels de messagerie, qui n’est pas celui de votre compte.
    }
    .do = Ensuite, saisissez ce mot de passe ici.
    .may-be = Le nom d’utilisateur ou le mot de passe n’est pas le bon : un tel programme a souvent son propre mot de passe.
cause-webLoginRequired-here =
    .title = { $owner } veut s’assurer que c’est bien vous
    .what = Le programme de cet ordinateur a fait savoir que l’identification a été retenue parce qu’elle semblait inhabituelle. Le mot de passe est peut-être tout à fait bon.
    .do = Sur cet ordinateur, connectez-vous à votre compte dans le navigateur, confirmez que c’était vous, puis réessayez après quelques minutes.
    .may-be = L’identification doit être confirmée : sur cet ordinateur, connectez-vous à votre compte dans le navigateur, puis essayez une fois.
cause-ipBlocked-here =
    .title = { $provider } refuse cet ordinateur
    .what = Le programme de cet ordinateur a fait savoir que l’adresse d’où il se connecte est sur une liste de blocage, souvent à cause de quelqu’un d’autre. Le mot de passe n’est pas en cause.
    .do = Regardez la fenêtre du programme : elle en dit peut-être plus. Attendez ensuite quelques heures, et réessayez.
    .may-be = Le fournisseur refuse l’adresse de cet ordinateur : attendez quelques heures, puis essayez une fois.

## A server in a private network

cause-hostNotFound-private =
    .title = { $host } est introuvable sur ce réseau
    .what = Seul un réseau privé, à la maison ou au travail, connaît le nom { $host }. Celui-ci ne le connaît pas.
    .do = Connectez-vous au réseau ou au VPN où se trouve le serveur, ou corrigez le nom du serveur. Son adresse (192.168.…, par exemple) fonctionne aussi.
    .may-be = Le nom n’est pas connu sur ce réseau.
cause-resolverUnavailable-private =
    .title = { $host } ne peut pas être recherché pour le moment
    .what = Seul un réseau privé, à la maison ou au travail, connaît le nom { $host }, et personne n’a répondu qui aurait pu dire où il se trouve.
    .do = Connectez-vous au réseau ou au VPN où se trouve le serveur, puis réessayez. Son adresse (192.168.…, par exemple) fonctionne aussi.
    .may-be = Les noms ne peuvent pas être recherchés pour le moment.
cause-refused-private =
    .title = { $host } n’accepte aucune connexion de messagerie sur le port { $port }
    .what = { $host } est un ordinateur d’un réseau privé. Il a répondu aussitôt : rien n’écoute sur ce port. Soit son serveur de messagerie n’est pas lancé, soit il utilise un autre port. Votre mot de passe n’a pas été envoyé.
    .do = Regardez sur cet ordinateur-là si son serveur de messagerie est lancé, et sur quel port. Puis réessayez, ou corrigez le serveur ici.
    .may-be = Rien n’écoute sur ce port du serveur.
cause-unreachable-private =
    .title = Aucun chemin ne mène d’ici à { $host }
    .what = { $host } est un ordinateur d’un réseau privé, à la maison, au travail ou dans un VPN. D’ici, aucun chemin n’y mène pour le moment. Votre mot de passe n’a pas été envoyé.
    .do = Connectez-vous au réseau ou au VPN où se trouve le serveur, regardez si cet ordinateur-là est allumé, puis réessayez.
    .may-be = Aucun chemin ne mène d’ici au serveur.
cause-timedOut-private =
    .title = { $host } n’a pas répondu à temps
    .what = { $host } est un ordinateur d’un réseau privé, et est resté silencieux sur le port { $port }. Il est peut-être éteint ou en veille, son pare-feu écarte peut-être le courrier, ou cet ordinateur n’est peut-être pas sur son réseau. Cela ne dit rien de votre mot de passe.
    .do = Regardez si cet ordinateur-là est allumé, et si celui-ci est sur le même réseau ou dans son VPN. Puis réessayez.
    .may-be = Le serveur reste silencieux.
cause-hungUp-private =
    .title = { $host } a mis fin à la connexion
    .what = { $host } est un ordinateur d’un réseau privé. Il a pris la connexion sur le port { $port } et l’a fermée avant d’avoir répondu. Cela ne dit rien de votre mot de passe.
    .do = Regardez les réglages ou le journal de son serveur de messagerie, puis réessayez.
    .may-be = Le serveur a mis fin à la connexion.
cause-protocolViolation-private =
    .title = { $host } répond de façon étrange
    .what = La réponse ne suit pas les règles des serveurs de messagerie ; elle n’a donc pas été crue.
    .do = Regardez si le port est le bon, et s’il existe une version plus récente du serveur de messagerie sur { $host }. Puis réessayez.
    .may-be = Le serveur ne suit pas les règles des serveurs de messagerie.
cause-serverRefuses-private =
    .title = { $host } refuse, sans raison connue de nous
    .what = { $host } est un ordinateur d’un réseau privé. Son serveur de messagerie a écarté la connexion ou la demande.
    .do = Regardez les réglages ou le journal de son serveur de messagerie, puis réessayez.
    .may-be = Le serveur refuse pour une raison qui lui est propre.
cause-ipBlocked-private =
    .title = { $host } ne laisse pas entrer cet ordinateur
    .what = { $host } est un ordinateur d’un réseau privé, et son serveur de messagerie a mis l’adresse de cet ordinateur sur une liste de celles qu’il refuse : souvent après trop d’identifications. Le mot de passe n’est pas en cause.
    .do = Sur cet ordinateur-là, retirez l’adresse de celui-ci de la liste (de fail2ban, par exemple), ou attendez qu’elle en sorte d’elle-même. Puis réessayez.
    .may-be = Le serveur refuse l’adresse de cet ordinateur.
cause-notTls-private =
    .title = { $host } ne chiffre pas sur le port { $port }
    .what = { $host } est un ordinateur d’un réseau privé, et son serveur de messagerie répond sans chiffrement là où il doit commencer. Votre mot de passe n’a pas été envoyé : il n’est envoyé que chiffré, même sur un réseau privé.
    .do = Choisissez STARTTLS pour ce port, ou le port où le serveur commence par TLS. S’il n’a ni l’un ni l’autre, activez son chiffrement : il lui faut un certificat pour cela.
    .may-be = Le serveur ne chiffre pas sur ce port.
cause-startTlsMissing-private =
    .title = { $host } ne propose pas de chiffrement : activez-le là-bas
    .what = { $host } est un ordinateur d’un réseau privé, et son serveur de messagerie ne propose pas de chiffrement (STARTTLS) sur le port { $port }. Votre mot de passe n’a pas été envoyé : il n’est envoyé que chiffré, même sur un réseau privé.
    .do = Activez le chiffrement dans les réglages du serveur de messagerie : il lui faut un certificat pour cela. Ou choisissez ici TLS, et le port que le serveur a pour cela.
    .may-be = Le serveur ne propose pas de chiffrement.
cause-startTlsTampered-private =
    .title = { $host } ne commence pas à chiffrer comme il le devrait
    .what = Le serveur a accepté de chiffrer, puis autre chose est arrivé. Votre mot de passe n’a pas été envoyé.
    .do = Regardez s’il existe une version plus récente du serveur de messagerie sur { $host }. Si vous avez le choix, préférez TLS à STARTTLS.
    .may-be = Le serveur ne commence pas à chiffrer comme il le devrait.
cause-certificateUntrusted-private =
    .title = Le certificat du serveur { $host } n’est pas connu de cet ordinateur : installez son autorité
    .what = { $issuer ->
        [none] { $host } est un ordinateur d’un réseau privé, et son certificat n’a pas été émis par une autorité que cet ordinateur connaît : le plus souvent, le serveur l’a créé lui-même.
       *[other] { $host } est un ordinateur d’un réseau privé. Son certificat a été émis par « { $issuer } », que cet ordinateur ne connaît pas : le plus souvent, le serveur l’a créé lui-même.
    } Votre mot de passe n’a pas été envoyé.
    .do = Exportez du serveur le certificat de cette autorité, ou demandez-le à la personne qui le gère, et installez-le sur cet ordinateur parmi ceux de confiance. Pour une seule vérification dans un terminal : mail-setup check --ca-file FILE.
    .may-be = Le certificat du serveur vient d’une autorité que cet ordinateur ne connaît pas.
cause-certificateForAnotherName-private =
    .title = Le certificat du serveur { $host } est établi pour un autre nom : saisissez celui-là
    .what = { $presented ->
        [none] { $host } est un ordinateur d’un réseau privé, et son certificat est établi pour un autre nom.
       *[other] { $host } est un ordinateur d’un réseau privé, et son certificat est établi pour { $presented }.
    } Votre mot de passe n’a pas été envoyé.
    .do = Saisissez le serveur sous un nom pour lequel son certificat est établi, ou faites établir un certificat pour { $host }.
    .may-be = Le certificat du serveur est établi pour un autre nom.
cause-certificateExpired-private =
    .title = Le certificat du serveur { $host } a expiré : faites-en établir un nouveau
    .what = { $expired ->
        [none] Le certificat du serveur { $host } a expiré.
       *[other] Le certificat du serveur { $host } a expiré le { $expired }. L’horloge de cet ordinateur indique { $clock }.
    } { $host } est un ordinateur d’un réseau privé. Votre mot de passe n’a pas été envoyé.
    .do = Regardez d’abord l’horloge de cet ordinateur. Si elle est à l’heure, créez un nouveau certificat sur le serveur, ou demandez-le à la personne qui le gère.
    .may-be = Le certificat du serveur a expiré.
cause-certificateRevoked-private =
    .title = Le certificat du serveur { $host } a été révoqué
    .what = L’émetteur du certificat l’a déclaré non valable. Votre mot de passe n’a pas été envoyé.
    .do = Demandez-en un autre à la personne qui gère le serveur. Ne cherchez pas à contourner cela.
    .may-be = Le certificat du serveur a été révoqué.

## Who reads along

cause-certificateUntrusted-program =
    .title = { $interceptor } montre son propre certificat à la place de celui du serveur : réglez-le pour qu’il ne touche pas à la messagerie
    .what = Le certificat montré pour { $host } a été émis par « { $issuer } ». C’est le nom sous lequel { $interceptor }, un programme de cet ordinateur, lit les connexions chiffrées. Votre mot de passe n’a pas été envoyé.
    .do = Ensuite, réessayez.
    .may-be = Un programme de cet ordinateur montre son propre certificat à la place de celui du serveur.
cause-certificateUntrusted-network =
    .title = { $interceptor } montre son propre certificat à la place de celui du serveur : ne vous identifiez pas par ce chemin
    .what = Le certificat montré pour { $host } a été émis par « { $issuer } ». C’est le nom sous lequel { $interceptor } lit les connexions chiffrées, le plus souvent dans les entreprises et les écoles. Votre mot de passe n’a pas été envoyé.
    .do = Ensuite, réessayez.
    .may-be = Quelque chose sur ce réseau montre son propre certificat à la place de celui du serveur.
cause-certificateUntrusted-tool =
    .title = { $interceptor } montre son propre certificat à la place de celui du serveur : fermez d’abord cet outil
    .what = Le certificat montré pour { $host } a été émis par « { $issuer } ». C’est le nom sous lequel { $interceptor }, un outil de développement, lit les connexions chiffrées. Votre mot de passe n’a pas été envoyé.
    .do = Ensuite, réessayez. Si un tel outil ne vous dit rien, demandez à la personne qui s’occupe de cet ordinateur.
    .may-be = Un outil de développement montre son propre certificat à la place de celui du serveur.
cause-certificateForAnotherName-named =
    .title = Le certificat est établi pour { $suggested }, un autre nom
    .what = { $host } montre un certificat établi pour { $presented }. Les hébergeurs font souvent cela : leur serveur de messagerie a son propre nom, et le certificat ne vaut que pour celui-là. Votre mot de passe n’a pas été envoyé.
    .do = Si { $suggested } appartient à votre hébergeur ou à votre fournisseur, utilisez-le comme serveur. Si vous ne connaissez pas ce nom, ne l’utilisez pas : comparez les serveurs avec ceux qu’indique votre fournisseur.
    .may-be = Le certificat est établi pour { $suggested }, qui est peut-être le bon serveur.

## Steps: one sentence each, in a list under what happened

bridge-step-startProgram = Sur cet ordinateur, lancez le programme par lequel passe votre courrier, et connectez-vous-y s’il le demande.
bridge-step-exportCertificate = Dans le programme, exportez son certificat sous forme de fichier (.pem, .crt ou .cer). Cherchez « TLS », « SSL » ou « certificat » dans ses réglages ou son aide.
bridge-step-switchOnEncryption = Activez le chiffrement (TLS ou STARTTLS) dans les réglages du programme. Il devra peut-être d’abord créer un certificat.
bridge-step-passwordOfProgram = Regardez dans le programme quel nom d’utilisateur et quel mot de passe il attend des logiciels de messagerie.
bridge-step-openProtonBridge = Ouvrez Proton Mail Bridge sur cet ordinateur, et connectez-vous-y. Il fait partie des abonnements payants de Proton.
bridge-step-protonPorts = Choisissez-y votre compte, puis « Mailbox details » : comparez les ports avec ceux saisis ici.
bridge-step-protonExport = Dans Proton Mail Bridge, ouvrez les réglages, puis « Advanced settings », et choisissez « Export TLS certificates ».
bridge-step-chooseCertPem = Des deux fichiers qu’il écrit, c’est « cert.pem » qu’il faut choisir ici. Gardez « key.pem » pour vous.
bridge-step-protonSecurity = Dans Proton Mail Bridge, ouvrez les réglages, puis « Advanced settings » et « Connection mode » : utilisez SSL ou STARTTLS, et choisissez la même chose ici.
bridge-step-protonMailbox = Dans Proton Mail Bridge, choisissez votre compte, puis « Mailbox details ». Copiez-y le nom d’utilisateur et le mot de passe.
bridge-step-serveHydroxide = Lancez « hydroxide serve » dans un terminal, et laissez-le tourner.
bridge-step-hydroxideCertificate = Le fichier à choisir est celui avec lequel hydroxide a été lancé : « -tls-cert cert.pem ».
bridge-step-hydroxideTls = Lancez hydroxide avec un certificat : « hydroxide -tls-cert cert.pem -tls-key key.pem serve ». Ensuite, choisissez TLS ici.
bridge-step-hydroxidePassword = Le mot de passe est le « bridge password » qu’a affiché « hydroxide auth ». S’il est perdu, lancez « hydroxide auth » encore une fois.
bridge-step-startDavmail = Lancez DavMail sur cet ordinateur.
bridge-step-davmailExport = Dans un terminal, là où se trouve le magasin de clés de DavMail : « keytool -exportcert -rfc -keystore davmail.p12 -file davmail.pem ». Le fichier à choisir est davmail.pem.
bridge-step-davmailKeystore = DavMail chiffre dès qu’il a un magasin de clés. Dans un terminal : « keytool -genkeypair -keyalg rsa -keysize 2048 -validity 3650 -storetype pkcs12 -keystore davmail.p12 -dname CN=localhost ».
bridge-step-davmailSettings = Dans les réglages de DavMail, sous « Encryption » (chiffrement), saisissez le magasin de clés de type PKCS12, son fichier et son mot de passe. Ensuite, relancez DavMail, et choisissez TLS ici.
bridge-step-davmailPassword = DavMail attend le nom d’utilisateur et le mot de passe de la messagerie de votre organisation. Il ouvrira peut-être une page de connexion dans une fenêtre à lui.
bridge-step-startEmailProxy = Lancez Email OAuth 2.0 Proxy sur cet ordinateur.
bridge-step-emailProxyCertificate = Le fichier à choisir est celui que nomme « local_certificate_path » dans emailproxy.config.
bridge-step-emailProxyTls = Dans emailproxy.config, définissez « local_certificate_path » et « local_key_path » pour ce serveur. Ensuite, relancez le proxy.
bridge-step-emailProxyPassword = Le proxy garde ce qu’il a reçu de votre fournisseur sous le mot de passe de votre première identification par son intermédiaire : utilisez celui-là. Il ouvrira peut-être une page de connexion dans une fenêtre à lui.
interceptor-step-letMailAlone = Dans { $interceptor }, désactivez l’analyse des connexions de messagerie chiffrées. Elle se trouve souvent sous « Mail », « Protection de la messagerie » ou « SSL/TLS ». Les fichiers restent analysés.
interceptor-step-mailShield = Dans { $interceptor }, ouvrez « Menu », « Paramètres », « Protection », « Agents principaux » (« Core Shields »). Sous l’agent de messagerie (« Mail Shield »), désactivez l’analyse du courrier entrant et sortant. Les fichiers restent analysés.
interceptor-step-nortonMail = Dans Norton, ouvrez les paramètres et cherchez « Mail Shield », « Safe Email » ou « Email Protection ». Désactivez cette protection pour les logiciels de messagerie de cet ordinateur. Les fichiers restent analysés.
interceptor-step-kasperskyConnections = Dans Kaspersky, ouvrez les paramètres, puis « Paramètres du réseau » et « Analyse des connexions chiffrées ». Ajoutez { $host } aux adresses de confiance, ou choisissez de ne pas analyser les connexions chiffrées.
interceptor-step-esetMail = Dans ESET, appuyez sur F5 pour la configuration avancée. Cherchez « Protection du client de messagerie » et « SSL/TLS », et désactivez l’analyse d’IMAPS, POP3S et SMTPS.
interceptor-step-bitdefenderScan = Dans Bitdefender, ouvrez « Protection », puis « Online Threat Prevention » (menaces en ligne) et ses paramètres. Désactivez « Encrypted web scan » (analyse du web chiffré).
interceptor-step-adguardFilter = Dans AdGuard, ouvrez les paramètres, puis « Réseau » et « Applications filtrées ». Retirez-en les logiciels de messagerie et cet assistant.
interceptor-step-removeProgram = Supprimez { $interceptor } de cet ordinateur. Son éditeur l’a retiré, parce qu’il rend toute connexion chiffrée peu sûre.
interceptor-step-askTheNetwork = Utilisez un autre réseau, par exemple le partage de connexion d’un téléphone, ou demandez à la personne qui gère celui-ci de laisser passer les connexions de messagerie sans les lire.
interceptor-step-closeTool = Fermez { $interceptor }, ou retirez les connexions de messagerie de ce qu’il lit.
