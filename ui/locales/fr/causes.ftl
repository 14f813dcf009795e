### French: what a check found to be wrong, one message for each cause.

## The way to the server

cause-hostNotFound =
    .title = Aucun serveur ne porte ce nom
    .what = Le nom { $host } n’existe pas. Il y a peut-être une faute de frappe.
    .do = Comparez le nom du serveur avec celui qu’indique votre fournisseur, et corrigez-le.
    .may-be = Aucun serveur ne porte ce nom.
cause-resolverUnavailable =
    .title = Les noms ne peuvent pas être recherchés pour le moment
    .what = Ce réseau n’a pas dit où se trouve { $host }. Cela vient du réseau, pas de votre mot de passe.
    .do = Attendez un moment et réessayez. Si rien ne change, utilisez un autre réseau.
    .may-be = Les noms ne peuvent pas être recherchés pour le moment.
cause-offline =
    .title = Cet ordinateur est hors ligne
    .what = Aucun chemin ne mène de cet ordinateur à Internet : { $host } n’a donc pas pu être joint. Votre mot de passe n’a pas été envoyé.
    .do = Connectez-vous à un réseau, puis réessayez.
    .may-be = Cet ordinateur est hors ligne.
cause-refused =
    .title = { $host } n’accepte aucune connexion sur le port { $port }
    .what = La réponse a été immédiate : rien n’écoute à cet endroit. Soit le port n’est pas le bon, soit ce réseau refuse ce genre de connexions. Votre mot de passe n’a pas été envoyé.{ $family ->
        [ipv6] {" "}Le serveur n’a qu’une adresse IPv6, que tous les réseaux ne peuvent pas joindre.
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] {" "}Ce réseau dit que { $host } est { $address }, ce qui n’est l’adresse d’aucun serveur public : un filtre ou une page de connexion s’intercale peut-être.
    }
    .do = Réessayez sur un autre réseau. Si c’est pareil là-bas, corrigez le serveur.
    .may-be = Rien n’écoute sur ce port du serveur.
cause-unreachable =
    .title = { $host } ne peut pas être joint d’ici
    .what = Le réseau ne connaît aucun chemin vers le serveur. Un VPN, un pare-feu ou le réseau lui-même peut en être la raison. Votre mot de passe n’a pas été envoyé.{ $family ->
        [ipv6] {" "}Le serveur n’a qu’une adresse IPv6, que tous les réseaux ne peuvent pas joindre.
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] {" "}Ce réseau dit que { $host } est { $address }, ce qui n’est l’adresse d’aucun serveur public : un filtre ou une page de connexion s’intercale peut-être.
    }
    .do = Désactivez le VPN ou utilisez un autre réseau, puis réessayez.
    .may-be = Le réseau ne connaît aucun chemin vers le serveur.
cause-timedOut =
    .title = { $host } n’a pas répondu à temps
    .what = Le serveur est resté silencieux sur le port { $port }. Un pare-feu, une mauvaise connexion ou une panne du serveur peut en être la raison. Cela ne dit rien de votre mot de passe.{ $family ->
        [ipv6] {" "}Le serveur n’a qu’une adresse IPv6, que tous les réseaux ne peuvent pas joindre.
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] {" "}Ce réseau dit que { $host } est { $address }, ce qui n’est l’adresse d’aucun serveur public : un filtre ou une page de connexion s’intercale peut-être.
    }
    .do = Réessayez. S’il reste silencieux, utilisez un autre réseau, par exemple le partage de connexion d’un téléphone.
    .may-be = Le serveur reste silencieux.
cause-portBlocked =
    .title = D’ici, rien ne passe jusqu’à { $host }
    .what = L’autre serveur de messagerie peut être joint, mais de celui-ci aucun octet ne revient sur le port { $port }. Beaucoup de réseaux d’hôtels, d’écoles et de bureaux ferment ce port. Votre mot de passe n’est pas en cause.
    .do = Utilisez un autre réseau, par exemple le partage de connexion d’un téléphone, ou demandez à la personne qui gère celui-ci d’ouvrir le port. Si c’est pareil là-bas, corrigez le port.
    .may-be = Ce réseau bloque le port.
cause-captivePortal =
    .title = Ce réseau demande d’abord de s’y connecter
    .what = Une page web du réseau a répondu à la place de { $host }, comme dans les hôtels, les trains et les aéroports. Votre mot de passe n’a pas été envoyé.
    .do = Ouvrez le navigateur, connectez-vous au réseau sur la page qui apparaît, puis réessayez.
    .may-be = Le réseau demande d’abord de s’y connecter.

## Encryption

cause-notTls =
    .title = { $host } ne chiffre pas sur le port { $port }
    .what = Le serveur a répondu sans chiffrement là où il doit commencer. Votre mot de passe n’a pas été envoyé.{ $address ->
        [none] {""}
       *[other] {" "}Ce réseau dit que { $host } est { $address }, ce qui n’est l’adresse d’aucun serveur public : un filtre ou une page de connexion s’intercale peut-être.
    }
    .do = Choisissez STARTTLS pour le port { $port }. Pour garder TLS, choisissez le port que votre fournisseur indique pour cela : le plus souvent 465 pour le courrier sortant, 993 pour le courrier entrant.
    .may-be = Le serveur ne chiffre pas sur ce port.
cause-tlsTooOld =
    .title = { $host } ne connaît qu’un chiffrement dépassé
    .what = Aucun chiffrement encore sûr que le serveur connaisse n’a été trouvé. Votre mot de passe n’a pas été envoyé.
    .do = Comparez le serveur avec celui qu’indique votre fournisseur. Si c’est le bon, demandez à la personne qui le gère de le mettre à jour.
    .may-be = Le serveur ne connaît qu’un chiffrement dépassé.
cause-certificateExpired =
    .title = { $why ->
        [theirs] Le certificat du serveur a expiré
       *[other] Le certificat du serveur a expiré : regardez l’horloge de cet ordinateur
    }
    .what = { $expired ->
        [none] Le certificat du serveur { $host } a expiré.
       *[other] Le certificat du serveur { $host } a expiré le { $expired }. L’horloge de cet ordinateur indique { $clock }.
    } Sans certificat valable, personne ne peut savoir si c’est vraiment ce serveur. Votre mot de passe n’a pas été envoyé.
    .do = { $why ->
        [theirs] L’horloge de cet ordinateur est à l’heure. Seule la personne qui gère le serveur peut y remédier : réessayez plus tard, ou sur un autre réseau.
       *[other] Regardez d’abord l’horloge de cet ordinateur. Si elle est à l’heure, seule la personne qui gère le serveur peut y remédier : réessayez plus tard, ou sur un autre réseau.
    }
    .may-be = Le certificat du serveur a expiré.
cause-certificateNotYetValid =
    .title = { $why ->
        [theirs] Le certificat du serveur n’est pas encore valable
       *[other] Le certificat du serveur n’est pas encore valable : mettez l’horloge de cet ordinateur à l’heure
    }
    .what = { $begins ->
        [none] Le certificat du serveur { $host } commence dans le futur.
       *[other] Le certificat du serveur { $host } est valable à partir du { $begins }. L’horloge de cet ordinateur indique { $clock }.
    } Le plus souvent, c’est l’horloge qui se trompe. Votre mot de passe n’a pas été envoyé.
    .do = { $why ->
        [theirs] L’horloge de cet ordinateur est à l’heure. Seule la personne qui gère le serveur peut y remédier : réessayez plus tard, ou sur un autre réseau.
       *[other] Mettez l’horloge de cet ordinateur à l’heure, puis réessayez.
    }
    .may-be = Le certificat du serveur n’est pas encore valable.
cause-certificateForAnotherName =
    .title = Le certificat est celui d’un autre serveur : comparez le nom
    .what = { $presented ->
        [none] Le certificat que montre { $host } est établi pour un autre nom.
       *[other] Le certificat que montre { $host } est établi pour { $presented }.
    } Soit le nom du serveur n’est pas tout à fait le bon, soit quelque chose s’intercale. Votre mot de passe n’a pas été envoyé.{ $address ->
        [none] {""}
       *[other] {" "}Ce réseau dit que { $host } est { $address }, ce qui n’est l’adresse d’aucun serveur public : un filtre ou une page de connexion s’intercale peut-être.
    }
    .do = Comparez le nom du serveur avec celui qu’indique votre fournisseur. Si c’est le bon, utilisez un autre réseau.
    .may-be = Le certificat du serveur est établi pour un autre nom.
cause-certificateUntrusted =
    .title = Le certificat du serveur { $host } vient d’une autorité inconnue : ne vous y identifiez pas
    .what = { $issuer ->
        [none] Le certificat du serveur { $host } n’a pas été émis par une autorité que cet ordinateur connaît.
       *[other] Le certificat du serveur { $host } a été émis par « { $issuer } », que cet ordinateur ne connaît pas. Un antivirus ou le réseau d’une entreprise s’est peut-être intercalé.
    } Votre mot de passe n’a pas été envoyé.{ $address ->
        [none] {""}
       *[other] {" "}Ce réseau dit que { $host } est { $address }, ce qui n’est l’adresse d’aucun serveur public : un filtre ou une page de connexion s’intercale peut-être.
    }
    .do = Comparez le nom du serveur avec celui qu’indique votre fournisseur. Si c’est le bon, essayez un autre réseau, et si un logiciel de sécurité analyse ici le courrier, réglez-le pour qu’il ne touche pas aux connexions de messagerie.
    .may-be = Le certificat du serveur vient d’une autorité que cet ordinateur ne connaît pas.
cause-certificateRevoked =
    .title = Le certificat du serveur a été révoqué : ne vous y identifiez pas
    .what = L’émetteur du certificat du serveur { $host } l’a déclaré non valable. Votre mot de passe n’a pas été envoyé.
    .do = Réessayez plus tard ou sur un autre réseau. Ne cherchez pas à contourner cela.
    .may-be = Le certificat du serveur a été révoqué.
cause-certificateChanged =
    .title = Le programme de cet ordinateur montre un autre certificat que celui que vous avez choisi
    .what = { $host } désigne cet ordinateur, et le certificat du programme sur le port { $port } n’est pas celui que vous avez choisi pour lui. Le programme peut en avoir créé un nouveau, par exemple lors d’une réinstallation ; ou bien un autre programme répond à sa place. Votre mot de passe n’a pas été envoyé.
    .do = Si vous savez pourquoi il a changé, choisissez ici le nouveau fichier. Sinon, cherchez d’abord de quel programme il s’agit.
    .may-be = Le programme de cet ordinateur montre un autre certificat que celui que vous avez choisi.
cause-startTlsMissing =
    .title = { $host } ne passe pas au chiffrement
    .what = Le serveur doit passer au chiffrement (STARTTLS) sur le port { $port } ; or il ne le propose pas, ou ne le fait pas. Il est peut-être réglé ainsi, ou quelque chose en chemin retire cette proposition. Votre mot de passe n’a pas été envoyé.
    .do = Choisissez TLS et le port que votre fournisseur indique pour cela : le plus souvent 465 pour le courrier sortant, 993 pour le courrier entrant. S’il n’y en a pas, essayez un autre réseau, ou demandez à la personne qui gère le serveur.
    .may-be = Le serveur ne passe pas au chiffrement : choisissez TLS et le port que votre fournisseur indique pour cela.
cause-startTlsTampered =
    .title = Quelque chose a perturbé le chiffrement
    .what = Des données ont été glissées juste au moment où la connexion avec { $host } devait être chiffrée. Aucun serveur en règle ne fait cela. Votre mot de passe n’a pas été envoyé.
    .do = Utilisez un autre réseau. Si vous avez le choix, préférez TLS à STARTTLS.
    .may-be = Quelque chose en chemin perturbe le chiffrement.

## The server

cause-wrongProtocol =
    .title = C’est un serveur d’un autre type
    .what = Ce qui a répondu sur { $host }, port { $port }, n’est pas le type de serveur de messagerie attendu à cet endroit. Le courrier sortant et le courrier entrant sont peut-être inversés. Votre mot de passe n’a pas été envoyé.
    .do = Comparez le serveur et le port avec ceux qu’indique votre fournisseur, et corrigez-les. Le plus souvent, le port est 465 ou 587 pour le courrier sortant, et 993 pour le courrier entrant.
    .may-be = C’est un serveur d’un autre type.
cause-serverBusy =
    .title = { $host } est occupé
    .what = Le serveur demande de revenir plus tard. Cela ne dit rien de votre mot de passe, qui n’a pas été envoyé.
    .do = Attendez quelques minutes, puis réessayez.
    .may-be = Le serveur est occupé.
cause-serverRefuses =
    .title = { $host } refuse, sans raison connue de nous
    .what = Le serveur a écarté cette connexion ou cette demande.{ $said ->
        [below] {" "}Ses propres mots figurent ci-dessous.
       *[none] {""}
    }
    .do = { $said ->
        [below] Lisez ce qu’a dit le serveur. Changer de réseau ou attendre quelques heures aide souvent.
       *[none] Essayez un autre réseau, ou attendez quelques heures, puis réessayez. Si rien ne change, comparez le serveur et le port avec ceux qu’indique votre fournisseur.
    }
    .may-be = Le serveur refuse pour une raison qui lui est propre.
cause-hungUp =
    .title = { $host } a mis fin à la connexion
    .what = Le serveur a mis fin à la connexion avant d’avoir répondu.{ $said ->
        [below] {" "}Ses propres mots figurent ci-dessous.
       *[none] {""}
    } Cela ne dit rien de votre mot de passe.
    .do = Réessayez. Si cela se reproduit, utilisez un autre réseau.
    .may-be = Le serveur a mis fin à la connexion.
cause-protocolViolation =
    .title = { $host } répond de façon étrange
    .what = La réponse ne suit pas les règles des serveurs de messagerie ; elle n’a donc pas été crue. Elle ne dit rien de votre mot de passe.
    .do = Réessayez. Si rien ne change, utilisez un autre réseau, ou comparez le serveur avec celui qu’indique votre fournisseur.
    .may-be = Le serveur ne suit pas les règles des serveurs de messagerie.
cause-preauthenticated =
    .title = { $host } a laissé entrer sans mot de passe
    .what = Le serveur a ouvert la boîte mail avant l’envoi d’un mot de passe ; aucun n’a donc pu être vérifié. Un fournisseur ne se comporte pas ainsi.
    .do = Comparez le serveur avec celui qu’indique votre fournisseur, ou demandez à la personne qui le gère.
    .may-be = Le serveur ne demande pas de mot de passe.

## The sign-in

cause-wrongPassword =
    .title = { $name ->
        [expected] { $provider } n’accepte pas ce mot de passe
       *[open] { $provider } n’accepte pas ce nom d’utilisateur avec ce mot de passe
    }
    .what = { $name ->
        [expected] L’adresse ou le mot de passe n’est pas le bon.
        [unlikely] Le serveur a reçu le nom d’utilisateur « { $user } ». { $provider } vous connaît par l’adresse que vous avez reçue là-bas, du type nom@{ $primary }, et non par celle d’un autre domaine.
       *[open] Le nom d’utilisateur ou le mot de passe n’est pas le bon. Le serveur a reçu le nom d’utilisateur « { $user } ». Il en attend peut-être un autre : l’adresse entière, seulement ce qui précède le @, ou un nom à part.
    } { $kind ->
        [mailbox] C’est le mot de passe de la boîte mail qui est demandé. Chez un hébergeur web, ce n’est pas celui de votre espace client.
        [either] Si vous vous connectez chez { $owner } avec une deuxième étape, c’est un mot de passe d’application qui est demandé ici ; sinon, c’est le mot de passe avec lequel vous vous connectez.
       *[app] Un mot de passe d’application est aussi refusé s’il contient une faute de frappe, s’il a été révoqué ou s’il appartient à un autre compte.
    }
    .do = { $name ->
        [expected] { $kind ->
            [mailbox] Saisissez encore une fois le mot de passe de la boîte mail.
            [either] Copiez encore une fois le mot de passe.
           *[app] Copiez encore une fois le mot de passe d’application.
        }
        [unlikely] Corrigez le nom d’utilisateur, puis saisissez de nouveau le même mot de passe.
       *[open] Cherchez le nom d’utilisateur dans l’aide de votre fournisseur, et copiez encore une fois le mot de passe.
    } { $kind ->
        [mailbox] S’il est encore refusé, définissez-en un nouveau là où la boîte mail est gérée.
        [either] S’il est encore refusé, connectez-vous sur la page de { $owner } : si une deuxième étape y est demandée, il faut un mot de passe d’application ; sinon, votre mot de passe habituel.
       *[app] S’il est encore refusé, créez-en un autre en vous connectant précisément à ce compte.
    }
    .may-be = { $name ->
        [expected] L’adresse ou le mot de passe n’est pas le bon : comparez les deux, et copiez encore une fois le mot de passe.
       *[open] Le nom d’utilisateur « { $user } » ou le mot de passe n’est pas le bon : comparez les deux, et copiez encore une fois le mot de passe.
    }
cause-appPasswordRequired =
    .title = { $provider } demande ici un mot de passe d’application
    .what = { $look ->
        [differs] Cela ressemble au mot de passe de votre compte. { $provider } ne l’accepte que sur ses propres pages ; les logiciels de messagerie ont besoin d’un mot de passe d’application.
       *[none] { $provider } ne laisse entrer les logiciels de messagerie qu’avec un mot de passe d’application, pas avec celui de votre compte.
    }
    .do = Créez un mot de passe d’application, puis saisissez-le ici.
    .may-be = Il faut un mot de passe d’application au lieu de celui du compte : créez-en un, et saisissez-le ici.
cause-webLoginRequired =
    .title = { $owner } veut s’assurer que c’est bien vous
    .what = L’identification a été retenue parce qu’elle semblait inhabituelle : un lieu, un réseau ou un ordinateur que { $owner } ne connaît pas encore. Le mot de passe est peut-être tout à fait bon.
    .do = Sur ce réseau, connectez-vous à votre compte dans le navigateur, confirmez que c’était vous, puis réessayez après quelques minutes.
    .may-be = L’identification doit être confirmée : sur ce réseau, connectez-vous à votre compte dans le navigateur, puis essayez une fois.
cause-tooManyAttempts =
    .title = Trop d’identifications en peu de temps
    .what = { $provider } repousse toute identification pendant un moment. Un autre programme insiste peut-être sans arrêt avec un ancien mot de passe. Chaque nouvelle tentative ne fait que prolonger l’attente.
    .do = Fermez les autres logiciels de messagerie. Réessayez une fois quand 15 minutes sont passées.
    .may-be = Il y a eu trop de tentatives : attendez 15 minutes, puis essayez une fois.
cause-temporarilyUnavailable =
    .title = { $provider } a un problème en ce moment
    .what = Le serveur n’a pas pu vérifier le mot de passe à l’instant. Cela ne dit rien du mot de passe.
    .do = Attendez quelques minutes, puis réessayez. Il ne vous faut pas d’autre mot de passe.
    .may-be = Le serveur a un problème passager : attendez quelques minutes, puis essayez une fois.
cause-accountDisabled =
    .title = { $provider } a fermé ou verrouillé ce compte
    .what = Tant qu’il en est ainsi, aucun mot de passe n’est accepté, pas même le bon.
    .do = Connectez-vous à votre compte dans le navigateur : la page dit souvent pourquoi, et comment le rouvrir. Sinon, demandez à { $owner }, sur ses pages d’aide ou par téléphone.
    .may-be = Le compte est verrouillé : regardez dans le navigateur s’il vous laisse encore entrer.
cause-imapDisabled =
    .title = La lecture des e-mails dans d’autres logiciels est désactivée
    .what = Le mot de passe n’est pas en cause : l’accès des logiciels de messagerie (IMAP) est désactivé dans les paramètres de votre compte.
    .do = Ouvrez les paramètres de messagerie chez { $provider }, activez IMAP, puis réessayez.
    .may-be = L’accès des logiciels de messagerie (IMAP) est désactivé : regardez dans les paramètres de messagerie, et activez-le.
cause-imapDisabledByAdmin =
    .title = Votre organisation n’autorise pas IMAP
    .what = Le mot de passe n’est pas en cause : le service qui gère la messagerie de votre organisation a désactivé l’accès des logiciels de messagerie (IMAP).
    .do = Demandez à votre administrateur d’autoriser IMAP pour votre compte.
    .may-be = Votre organisation n’autorise pas l’accès des logiciels de messagerie (IMAP) : demandez à votre administrateur.
cause-smtpAuthDisabled =
    .title = L’envoi avec un mot de passe est désactivé
    .what = Le mot de passe n’est pas en cause : l’envoi d’e-mails avec un mot de passe depuis d’autres logiciels est désactivé pour votre compte ou votre organisation.
    .do = Ouvrez dans le navigateur les paramètres de messagerie chez { $provider }, et activez l’envoi depuis les logiciels de messagerie (SMTP, souvent avec IMAP). S’il n’y a pas de réglage de ce genre, demandez à votre administrateur ou à { $provider } de l’autoriser (« SMTP authentifié »).
    .may-be = L’envoi avec un mot de passe est désactivé : regardez dans les paramètres de messagerie, ou demandez à votre administrateur.
cause-basicAuthDisabled =
    .title = { $provider } n’accepte plus les mots de passe des logiciels de messagerie
    .what = Tous les mots de passe sont refusés, y compris ceux d’application. { $owner } ne laisse entrer les logiciels de messagerie que par sa propre page de connexion.
    .do = Utilisez un logiciel de messagerie qui ouvre la page de connexion { $owner }, comme Thunderbird, Evolution ou Apple Mail.
    .may-be = Les mots de passe des logiciels de messagerie ne sont plus acceptés : utilisez-en un qui ouvre la page de connexion { $owner }.
cause-oauthRequired =
    .title = { $provider } n’accepte aucun mot de passe des logiciels de messagerie
    .what = Seuls les logiciels de messagerie qui ouvrent la page de connexion { $owner } peuvent entrer. Un mot de passe d’application n’y change rien.
    .do = Utilisez un logiciel de messagerie qui ouvre la page de connexion { $owner }, comme Thunderbird, Evolution ou Apple Mail.
    .may-be = Seule la page de connexion du fournisseur est acceptée : utilisez un logiciel de messagerie qui l’ouvre.
cause-encryptionRequired =
    .title = { $encryption ->
        [tls] { $host } demande TLS sur le port { $port }, pas STARTTLS
       *[none] { $host } demande un chiffrement
    }
    .what = { $encryption ->
        [tls] Le choix était STARTTLS, qui commence sans chiffrement. Ce serveur chiffre dès le premier octet : il a attendu en silence, et a répondu quand on lui a parlé en TLS. Votre mot de passe n’a pas été envoyé.
       *[none] Le serveur ne va pas plus loin, parce qu’il tient la connexion pour non chiffrée. Cela ne dit rien de votre mot de passe.
    }
    .do = { $encryption ->
        [tls] Choisissez TLS pour le port { $port }. Pour garder STARTTLS, choisissez le port que votre fournisseur indique pour cela : le plus souvent 587 pour le courrier sortant, 143 pour le courrier entrant.
       *[none] Comparez le port et le chiffrement avec ceux qu’indique votre fournisseur, et corrigez-les. S’ils sont bons, c’est à la personne qui gère le serveur d’y remédier.
    }
    .may-be = Le serveur demande un autre chiffrement : comparez le port avec celui de l’aide de votre fournisseur.
cause-tooManyConnections =
    .title = Trop de programmes sont connectés
    .what = { $connections ->
        [none] { $provider } n’autorise qu’un certain nombre de connexions à la fois, et elles sont toutes prises.
       *[known] { $provider } autorise { $connections } connexions à la fois, et elles sont toutes prises.
    } Le mot de passe n’est pas en cause.
    .do = Fermez les autres logiciels de messagerie, aussi sur le téléphone, attendez quelques minutes, puis réessayez.
    .may-be = Trop de programmes sont connectés : fermez les autres, aussi sur le téléphone, puis essayez une fois.
cause-quotaExceeded =
    .title = { $limit ->
        [room] Votre boîte mail est pleine
       *[other] Une limite fixée par { $provider } est atteinte
    }
    .what = { $limit ->
        [room] Il n’y a plus de place, et { $provider } ne va pas plus loin tant qu’il n’y en a pas.
        [rate] Tant d’e-mails ont été envoyés ou relevés en peu de temps que { $provider } demande une pause.
       *[none] Soit la boîte mail est pleine, soit tant d’e-mails ont été envoyés ou relevés en peu de temps que { $provider } demande une pause.
    } Le mot de passe n’est pas en cause.{ $perDay ->
        [none] {""}
       *[known] { $limit ->
            [room] {""}
           *[other] {" "}{ $provider } laisse passer { $perDay } messages par jour.
        }
    }
    .do = { $limit ->
        [room] Ouvrez vos e-mails dans le navigateur, supprimez ce dont vous n’avez plus besoin, et videz la corbeille. Puis réessayez.
        [rate] Attendez, puis réessayez. Cela peut durer jusqu’à un jour.
       *[none] Regardez vos e-mails dans le navigateur. Si la boîte mail est pleine, supprimez ce dont vous n’avez plus besoin, et videz la corbeille. Sinon, attendez : cela peut durer jusqu’à un jour.
    }
    .may-be = La boîte mail est pleine, ou trop d’e-mails ont été envoyés ou relevés : regardez vos e-mails dans le navigateur, ou attendez jusqu’à un jour.
cause-mechanismUnsupported =
    .title = { $host } ne propose pas l’identification par mot de passe
    .what = Le serveur ne propose pas de s’identifier avec un mot de passe sur le port { $port }. Votre mot de passe n’a pas été envoyé, ou n’a pas été examiné.
    .do = Comparez le serveur et le port avec ceux qu’indique votre fournisseur, ou demandez à la personne qui le gère.
    .may-be = Le serveur ne propose pas l’identification par mot de passe : comparez le serveur et le port avec ceux de l’aide de votre fournisseur.
cause-policyBlocked =
    .title = Une règle interdit cette identification
    .what = Une règle fixée par { $provider } ou par votre organisation écarte cette identification.{ $said ->
        [below] {" "}Ce qu’a dit le serveur figure ci-dessous.
       *[none] {""}
    }
    .do = Demandez à votre administrateur ou à { $provider } ce qu’il faut.
    .may-be = Une règle du fournisseur ou de votre organisation l’interdit : demandez à votre administrateur.
cause-ipBlocked =
    .title = { $provider } ne fait pas confiance à ce réseau
    .what = L’adresse que ce réseau montre à Internet est sur une liste de blocage, souvent à cause de quelqu’un d’autre qui l’utilise. Le mot de passe n’est pas en cause.
    .do = Désactivez le VPN ou utilisez un autre réseau.
    .may-be = Le fournisseur ne fait pas confiance à ce réseau : désactivez le VPN, ou utilisez un autre réseau.
cause-passwordRevoked =
    .title = { $kind ->
        [mailbox] Le mot de passe de la boîte mail a changé entre-temps
        [either] Ce mot de passe n’est plus le bon
       *[app] Ce mot de passe d’application a été révoqué
    }
    .what = Il a été accepté auparavant et il est refusé maintenant : ce n’est donc pas une faute de frappe. { $kind ->
        [mailbox] Vous, ou la personne qui gère la boîte mail, avez pu en définir un autre.
        [either] Le mot de passe du compte a pu être changé, ou la deuxième étape activée depuis ; un mot de passe d’application a pu être révoqué.
       *[app] { $revoked ->
            [withPassword] { $owner } révoque tous les mots de passe d’application quand celui du compte est modifié, et vous ou quelqu’un d’autre pouvez en révoquer un à tout moment.
            [byHand] Chez { $owner }, un nouveau mot de passe du compte laisse les mots de passe d’application comme ils sont : celui-ci a été supprimé, par vous ou par quelqu’un d’autre.
           *[none] Beaucoup de fournisseurs révoquent les mots de passe d’application quand celui du compte est modifié, et vous ou quelqu’un d’autre pouvez en révoquer un à tout moment.
        }
    }
    .do = { $kind ->
        [mailbox] Saisissez le mot de passe que la boîte mail a maintenant.
        [either] Avec une deuxième étape à la connexion, créez un nouveau mot de passe d’application. Sans elle, saisissez le mot de passe actuel du compte.
       *[app] Créez un nouveau mot de passe d’application et utilisez-le à la place de celui-ci.
    }
    .may-be = { $kind ->
        [mailbox] Le mot de passe de la boîte mail a été modifié : saisissez celui qu’elle a maintenant.
        [either] Le mot de passe a été changé ou révoqué : saisissez celui que le compte a maintenant, ou créez un autre mot de passe d’application.
       *[app] Le mot de passe d’application a été révoqué : regardez s’il figure encore sur la page où il a été créé.
    }
cause-ambiguous =
    .title = { $passed ->
        [smtp] L’envoi fonctionne, mais la lecture est refusée
        [imap] La lecture fonctionne, mais l’envoi est refusé
       *[none] { $provider } refuse, et on ne sait pas bien pourquoi
    }
    .what = { $passed ->
        [smtp] Le serveur de courrier sortant vient d’accepter ce mot de passe. { $host } le refuse, et on ne sait pas bien pourquoi.
        [imap] Le serveur de courrier entrant vient d’accepter ce mot de passe. { $host } le refuse, et on ne sait pas bien pourquoi.
       *[none] Cette réponse peut avoir plusieurs raisons.
    } Ce peut être l’une de celles-ci, la plus probable en premier :
    .do = Parcourez les raisons dans cet ordre. N’essayez qu’une fois après chacune, pour que le compte ne soit pas verrouillé.
cause-otherUserName =
    .title = { $provider } demande un autre nom d’utilisateur
    .what = Le serveur a reçu le nom d’utilisateur « { $user } », et ne le connaît pas.
    .do = Cherchez le nom d’utilisateur dans l’aide de votre fournisseur. Ce peut être l’adresse entière, ce qui précède le @, ou un nom à part. Corrigez-le, puis réessayez.
    .may-be = Ce serveur demande un autre nom d’utilisateur que « { $user } » : cherchez-le dans l’aide de votre fournisseur, et corrigez-le.
cause-notKnownYet =
    .title = Ce mot de passe n’est pas encore connu partout
    .what = Un nouveau mot de passe peut mettre quelques minutes à atteindre tous les serveurs { $provider }.
    .do = Attendez cinq minutes, puis essayez une fois. Il ne vous faut pas d’autre mot de passe.
    .may-be = Un mot de passe qui vient d’être créé n’est peut-être pas encore connu partout : attendez cinq minutes, puis essayez une fois.

cause-noImap =
    .title = { $provider } n’ouvre aucun accès aux logiciels de messagerie
    .what = Ce courrier ne peut être lu par IMAP, par aucun logiciel. Aucun mot de passe n’y change rien.
    .do = Lisez ce courrier dans le programme propre à { $provider }, ou sur son site web. Un compte chez un autre fournisseur, vers lequel les messages peuvent être transférés, fonctionne dans le logiciel de messagerie de votre choix.
    .may-be = { $provider } ne propose pas IMAP : lisez ce courrier dans son propre programme, ou sur son site web.
cause-onlyForwards =
    .title = { $provider } transfère ce courrier vers une autre boîte
    .what = Il n’y a ni boîte aux lettres ni mot de passe à cette adresse : ce qui y est envoyé arrive dans une autre de vos boîtes.
    .do = Indiquez l’adresse de la boîte dans laquelle ce courrier arrive. Les réglages chez { $provider } disent laquelle.
    .may-be = Le courrier vers cette adresse est seulement transféré : indiquez l’adresse de la boîte dans laquelle il arrive.
cause-mailboxMissing =
    .title = { $provider } ne connaît aucune boîte mail de ce nom
    .what = Le serveur a reçu le nom d’utilisateur « { $user } », et dit qu’il n’existe aucune boîte mail correspondante. Une lettre est peut-être inexacte, ou le serveur attend un autre nom. Un alias ou une redirection n’a pas d’identification propre. Ou bien la boîte mail a été fermée, ou n’est pas encore créée. Cela ne dit rien du mot de passe.
    .do = Comparez-en chaque lettre. Si toutes sont bonnes, regardez dans le navigateur si la boîte mail existe, et cherchez son nom d’utilisateur dans l’aide de votre fournisseur.
    .may-be = Il n’y a pas de boîte mail « { $user } » : comparez-en chaque lettre.
cause-passwordExpired =
    .title = Ce mot de passe a expiré : définissez-en un autre
    .what = { $provider } dit que le mot de passe n’est plus bon, ou qu’il doit être modifié avant que les logiciels de messagerie puissent entrer avec lui.
    .do = Connectez-vous à votre compte dans le navigateur et définissez-y un autre mot de passe, ou demandez-le à votre administrateur. Si c’est un mot de passe d’application, créez-en un autre. Saisissez-le ensuite ici.
    .may-be = Le mot de passe a expiré, ou doit être modifié : définissez-en un autre dans le navigateur.

## A message was not taken, or not seen; the password was right

cause-senderNotAllowed =
    .title = { $provider } ne vous laisse pas envoyer depuis cette adresse
    .what = Le mot de passe est bon. Mais le nom qui s’identifie n’a pas le droit d’envoyer depuis cette adresse ; le message n’a donc pas été accepté.
    .do = Regardez dans les paramètres du compte si cette adresse est prévue pour l’envoi, ou demandez à la personne qui l’a configurée de l’autoriser.
    .may-be = Le nom qui s’identifie n’a pas le droit d’envoyer depuis cette adresse : faites-le autoriser dans les paramètres du compte.
cause-recipientUnknown =
    .title = Le serveur ne connaît pas cette adresse
    .what = Le mot de passe est bon. Mais le serveur dit que cette adresse n’existe pas ; le message n’a donc pas été accepté.
    .do = Regardez si l’adresse est bien écrite. Si oui, demandez à la personne qui la gère de la configurer pour recevoir du courrier.
    .may-be = Cette adresse n’existe pas : regardez si elle est bien écrite.
cause-recipientFull =
    .title = La boîte mail est pleine
    .what = Le mot de passe est bon. Mais il n’y a plus de place dans la boîte mail ; le message n’a donc pas été accepté. Le courrier des autres n’arrive pas non plus.
    .do = Supprimez des e-mails volumineux ou anciens, videz la corbeille, puis réessayez.
    .may-be = La boîte mail est pleine : supprimez des e-mails volumineux ou anciens, et videz la corbeille.
cause-relayDenied =
    .title = { $host } ne transmet pas le courrier
    .what = Le mot de passe est bon. Mais ce serveur n’accepte du courrier que pour ses propres adresses, et ne transmet pas ce message.
    .do = Comparez le serveur sortant et son port avec ceux qu’indique votre fournisseur : le port 465 ou 587 sert à l’envoi.
    .may-be = Ce serveur ne transmet pas le courrier : comparez le serveur sortant et son port avec ceux qu’indique votre fournisseur.
cause-greylisted =
    .title = { $provider } veut recevoir le message une deuxième fois
    .what = Le mot de passe est bon. Le serveur repousse ce qu’il n’a encore jamais vu, pour écarter le courrier indésirable. Les logiciels de messagerie renvoient d’eux-mêmes.
    .do = Attendez cinq minutes, puis réessayez.
    .may-be = Le serveur repousse ce qu’il n’a encore jamais vu : attendez cinq minutes, puis réessayez.
cause-messageTooBig =
    .title = { $host } n’accepte pas de message de cette taille
    .what = Le mot de passe est bon. Mais même ce court message est trop gros pour le serveur.
    .do = Demandez à la personne qui gère le serveur de relever la limite de taille des messages.
    .may-be = Le message est trop gros pour le serveur : faites relever la limite.
cause-contentRefused =
    .title = { $host } n’accepte pas ce message à cause de son contenu
    .what = Le mot de passe est bon. Mais un filtre contre le courrier indésirable, ou une règle sur ce qui peut être envoyé, a écarté le message.
    .do = Lisez ce qu’a dit le serveur. Demandez à la personne qui gère le compte de l’autoriser ; un message que vous écrivez vous-même passera peut-être.
    .may-be = Un filtre a écarté le message à cause de son contenu : demandez à la personne qui gère le compte.
cause-addressNotWritable =
    .title = L’adresse ne peut pas figurer dans un message que { $host } accepte
    .what = Le mot de passe est bon. Mais la partie avant le @ contient des lettres ou des signes que { $host } n’accepte pas dans un message ; rien n’a donc été envoyé.
    .do = Demandez à { $provider } si cette boîte a une seconde adresse, faite de lettres simples (a à z) et de chiffres, et envoyez depuis celle-là.
    .may-be = L’adresse contient des lettres ou des signes que le serveur n’accepte pas dans un message : envoyez depuis une adresse en lettres simples.
cause-neverArrived =
    .title = Le message a été accepté, mais n’est pas encore arrivé
    .what = Le mot de passe est bon, et le serveur a accepté le message. Pendant une minute, il n’était ni dans la boîte de réception ni parmi le courrier indésirable.
    .do = Regardez vos e-mails dans quelques minutes. S’il n’arrive pas, cherchez des filtres et des redirections dans les paramètres du compte : ils le rangent peut-être ailleurs.
    .may-be = Le message a été accepté et n’est pas arrivé : cherchez des filtres et des redirections dans les paramètres du compte.

## What about the password may be the reason

suspect =
    .spaceBefore = Ce mot de passe est précédé d’un espace.
    .spaceBehind = Ce mot de passe est suivi d’un espace.
    .invisible = Ce mot de passe contient un caractère invisible.
    .quotes = Ce mot de passe est entouré de guillemets.
    .spacesBetweenGroups = Ce mot de passe contient des espaces entre ses groupes. Souvent, ils ne servent qu’à la lecture.
    .spacesWithin = Ce mot de passe contient des espaces. S’ils ne servaient qu’à la lecture, retirez-les.
    .capitals = Ce mot de passe contient des majuscules. Les mots de passe d’application { $owner } n’en ont pas.
    .lookAlike = Ce mot de passe contient un caractère qui ressemble seulement à un caractère courant : une lettre d’un autre alphabet, ou un signe ajouté par un programme.
    .dashes = Chez { $owner }, les tirets des mots de passe d’application sont placés autrement, ou absents.
    .copiedAlong = Quelque chose a été copié avec ce mot de passe.
    .length = Ce mot de passe compte { $letters } lettres et chiffres. Les mots de passe d’application { $owner } en ont { $expected }.
    .otherCharacter = Ce mot de passe contient un caractère que les mots de passe d’application { $owner } n’ont pas.
    .outsideAscii = Ce mot de passe contient des caractères comme ü, § ou €, que certains serveurs lisent autrement. S’il est juste sur le site web, définissez-y-en un sans eux.
