### French: what a network does to mail, found out without a password.

how-certain = { $certainty ->
    [certain] C’est certain.
    [likely] C’est probable.
   *[possible] C’est possible ; trop peu de choses ont été vues pour l’affirmer.
}
seen-besides = Et aussi : { $title }

network-healthy =
    .title = Ce réseau laisse passer le courrier
    .what = Les deux serveurs de messagerie ont été joints et ont prouvé leur identité.
    .do = Il n’y a rien à faire ici. Si la messagerie ne fonctionne quand même pas, vérifiez le mot de passe.

cause-noRoute =
    .title = Ce réseau ne mène nulle part
    .what = L’ordinateur est connecté, mais le réseau ne lui a donné aucun chemin vers Internet.
    .do = Déconnectez-vous du réseau, puis reconnectez-vous. Si cela n’aide pas, redémarrez la box ou le routeur.
    .may-be = Le réseau ne donne aucun chemin vers Internet.
cause-uplinkDown =
    .title = La connexion derrière le routeur est coupée
    .what = { $why ->
        [router] Le routeur lui-même ne répond pas.
       *[other] Le réseau est là, mais au-delà rien ne répond.
    }
    .do = Redémarrez la box ou le routeur, ou utilisez un autre réseau, par exemple le partage de connexion d’un téléphone.
    .may-be = La connexion derrière le routeur est coupée.
cause-dnsHijacked =
    .title = { $why ->
        [withheld] Ce réseau ne donne aucune adresse pour { $provider }
       *[other] Ce réseau donne de fausses adresses pour { $provider }
    }
    .what = { $address ->
        [none] { $why ->
            [withheld] D’autres noms sont trouvés ici, { $host } ne l’est pas.
           *[other] Interrogé sur { $host }, le réseau répond par quelque chose qui n’est pas ce serveur.
        }
       *[other] Le réseau dit que { $host } est { $address }, ce qui n’est pas l’adresse d’un serveur de messagerie.
    } Un filtre est peut-être réglé ainsi.
    .do = Utilisez un autre réseau. Si vous gérez un filtre de noms, laissez passer les serveurs de messagerie.
    .may-be = Le réseau donne de fausses adresses.
cause-ipv6Broken =
    .title = { $why ->
        [alone] IPv6 est en panne ici, et les serveurs de messagerie n’ont pas d’autres adresses
       *[other] La messagerie fonctionne, mais IPv6 est en panne ici
    }
    .what = { $why ->
        [alone] Dans ce réseau, les noms des serveurs de messagerie ne mènent qu’à des adresses IPv6, et par IPv6 rien ne revient.
       *[other] Les serveurs répondent par IPv4. Par IPv6, que ce réseau promet, rien ne revient. Les logiciels de messagerie peuvent rester bloqués une demi-minute à cause de cela.
    }
    .do = { $why ->
        [alone] Utilisez un autre réseau.
       *[other] Désactivez IPv6 pour cette connexion, ou utilisez un autre réseau.
    }
    .may-be = IPv6 est en panne sur ce réseau.
cause-ipv4Broken =
    .title = { $why ->
        [alone] IPv4 est en panne ici, et les serveurs de messagerie n’ont pas d’autres adresses
       *[other] La messagerie fonctionne, mais IPv4 est en panne ici
    }
    .what = { $why ->
        [alone] Dans ce réseau, les noms des serveurs de messagerie ne mènent qu’à des adresses IPv4, et par IPv4 rien ne revient.
       *[other] Les serveurs répondent par IPv6. Par IPv4, que ce réseau promet, rien ne revient. Les logiciels de messagerie peuvent rester bloqués une demi-minute à cause de cela.
    }
    .do = { $why ->
        [alone] Utilisez un autre réseau.
       *[other] Reconnectez-vous au réseau, ou utilisez-en un autre.
    }
    .may-be = IPv4 est en panne sur ce réseau.
cause-ipv4Missing =
    .title = Ce réseau n’a qu’IPv6, et { $host } ne l’a pas
    .what = Le serveur n’a qu’une adresse IPv4, et ce réseau n’a aucun chemin vers elle.
    .do = Utilisez un autre réseau.
    .may-be = Le réseau n’a qu’IPv6, le serveur ne l’a pas.
cause-vpnInterferes =
    .title = Le VPN empêche le courrier de passer
    .what = { $why ->
        [dead] Tout entre dans le VPN, et rien ne revient.
        [alone] Le chemin vers les serveurs de messagerie entre dans un VPN, et rien ne revient ; les autres connexions n’y passent pas.
        [resolver] Les noms sont recherchés par un VPN, et personne n’y répond.
        [names] Les noms doivent être recherchés par un VPN qui n’est plus là.
       *[other] Par le VPN, le web peut être joint, mais pas les serveurs de messagerie.
    }
    .do = Désactivez le VPN et réessayez. Si aucun n’est actif, déconnectez-vous du réseau, puis reconnectez-vous.
    .may-be = Un VPN empêche le courrier de passer.
cause-interception =
    .title = { $interceptor ->
        [none] Quelque chose lit la connexion avec { $host }
       *[other] { $interceptor } lit la connexion avec { $host }
    }
    .what = { $issuer ->
        [none] Le certificat n’est pas celui du serveur.
       *[other] Le certificat n’est pas celui du serveur : il a été émis par « { $issuer } ».
    } Son émetteur peut lire votre mot de passe et votre courrier.
    .do = { $interceptor ->
        [none] Utilisez un autre réseau, ou réglez le logiciel de sécurité de cet ordinateur pour qu’il ne touche pas aux connexions de messagerie.
       *[other] Réglez { $interceptor } pour que les connexions de messagerie restent intactes, ou utilisez un autre réseau. Ne tapez aucun mot de passe avant.
    }
    .may-be = Quelque chose lit la connexion.
cause-clockWrong =
    .title = L’horloge de cet ordinateur n’est pas à l’heure
    .what = Les certificats des serveurs semblent périmés, et c’est l’horloge qui diffère.
    .do = Mettez l’horloge à l’heure, puis réessayez.
    .may-be = L’horloge de cet ordinateur n’est pas à l’heure.
cause-mtuBlackhole =
    .title = Ce réseau perd les gros paquets
    .what = { $why ->
        [up] Ce qui arrive est complet ; ce qui est envoyé en gros paquets disparaît sans un mot. Le courrier peut être lu, mais l’envoi d’un message plus long reste bloqué.
       *[other] Les petits paquets passent, les gros disparaissent sans un mot. Les connexions chiffrées commencent, puis restent bloquées.
    }
    .do = Désactivez le VPN s’il y en a un ; sinon, réglez une MTU plus petite sur le routeur (1400), ou utilisez un autre réseau.
    .may-be = Le réseau perd les gros paquets.
cause-slowNetwork =
    .title = { $ms ->
        [none] Ce réseau est très lent
       *[other] La messagerie fonctionne, mais ce réseau est très lent
    }
    .what = { $ms ->
        [none] Les connexions s’établissent tard.
       *[other] Chaque connexion met plus d’une demi-seconde à s’établir.
    }
    .do = Réessayez quand la réception est meilleure. Si votre logiciel de messagerie abandonne, augmentez son délai d’attente.
    .may-be = Le réseau est très lent.
cause-resolverSlow =
    .title = La messagerie fonctionne, mais les noms sont recherchés lentement ici
    .what = La réponse qui dit où se trouvent les serveurs arrive tard, ou une moitié n’arrive pas du tout. Les logiciels de messagerie peuvent rester bloqués à cause de cela.
    .do = Utilisez un autre serveur DNS pour cette connexion, ou un autre réseau.
    .may-be = Les noms sont recherchés lentement.
cause-providerDown =
    .title = Les serveurs de messagerie { $provider } ne répondent pas
    .what = Internet fonctionne, mais { $host } ne répond pas. La panne semble être là-bas, pas ici.
    .do = Attendez, et réessayez plus tard. Il n’y a rien à modifier sur cet ordinateur.
    .may-be = Les serveurs de messagerie du fournisseur sont en panne.
cause-proxyRequired =
    .title = Seules les pages web sortent de ce réseau
    .what = Tout doit passer par le proxy du réseau, et les logiciels de messagerie ne le peuvent pas.
    .do = Utilisez un autre réseau, ou demandez à la personne qui gère celui-ci d’ouvrir les ports de messagerie.
    .may-be = Seul un proxy mène hors de ce réseau.
cause-localFirewall =
    .title = Cet ordinateur ne laisse pas sortir le courrier
    .what = Un pare-feu ou un logiciel de sécurité interdit ici la connexion avec { $host }.
    .do = Autorisez la messagerie dans le pare-feu ou le logiciel de sécurité de cet ordinateur.
    .may-be = Un pare-feu de cet ordinateur l’interdit.
cause-unstable =
    .title = Le réseau a changé pendant l’examen
    .what = La connexion s’est interrompue ou a changé entre-temps ; rien de ce qui a été vu ne compte donc.
    .do = Attendez que la connexion soit stable, rapprochez-vous du point d’accès, et réessayez.
    .may-be = Le réseau est instable.

network-offline =
    .title = Cet ordinateur est hors ligne
    .what = Aucun réseau n’est connecté.
    .do = Connectez-vous à un réseau, puis réessayez.
network-hostNotFound =
    .title = Aucun serveur ne porte ce nom
    .what = { $why ->
        [wildcard] Tous les noms de son domaine mènent là où mène { $host }, et aucun serveur de messagerie n’y répond : le nom est très probablement faux.
       *[other] D’autres noms sont trouvés, mais pas { $host }.
    }
    .do = Comparez le nom du serveur avec celui qu’indique votre fournisseur, et corrigez-le.
network-resolverUnavailable =
    .title = Les noms ne peuvent pas être recherchés ici
    .what = Personne sur ce réseau ne dit où se trouvent les serveurs de messagerie.
    .do = Attendez un moment et réessayez. Si rien ne change, utilisez un autre serveur DNS ou un autre réseau.
network-captivePortal =
    .title = Ce réseau demande d’abord de s’y connecter
    .what = Une page du réseau répond à la place des autres, comme dans les hôtels, les trains et les aéroports.
    .do = Ouvrez le navigateur et connectez-vous au réseau sur la page qui apparaît, puis réessayez.
network-portBlocked =
    .title = { $other ->
        [none] { $why ->
            [near] Le courrier vers { $host } est refusé tout près d’ici
           *[other] Ce réseau bloque le courrier vers { $host }
        }
       *[other] { $why ->
            [closed] Le port { $port } de { $host } est fermé ; le port { $other } fonctionne
           *[other] Ce réseau bloque le port { $port } ; le port { $other } fonctionne
        }
    }
    .what = { $other ->
        [none] { $why ->
            [near] D’autres connexions passent. Celles vers les ports de messagerie sont refusées avant que le serveur puisse le savoir : par un pare-feu ou un logiciel de sécurité de cet ordinateur, ou par quelque chose de proche dans ce réseau.
           *[other] D’autres connexions passent, celles vers les ports de messagerie non. Beaucoup de réseaux d’hôtels, d’écoles et de bureaux sont réglés ainsi.
        }
       *[other] { $why ->
            [closed] { $host } n’accepte aucune connexion sur le port { $port }, et sur le port { $other } la réponse est bonne.
            [another] Sur le port { $port }, c’est un autre serveur que { $host } qui répond ; sur le port { $other }, il répond lui-même.
           *[other] Rien ne revient de { $host } sur le port { $port }, et sur le port { $other } la réponse est bonne.
        }
    }
    .do = { $other ->
        [none] { $why ->
            [near] Regardez si un pare-feu ou un logiciel de sécurité de cet ordinateur interdit la messagerie ; sinon, utilisez un autre réseau.
           *[other] Utilisez un autre réseau, par exemple le partage de connexion d’un téléphone, ou demandez à la personne qui gère celui-ci d’ouvrir les ports de messagerie.
        }
       *[other] Utilisez désormais le port { $other }.
    }
network-startTlsMissing =
    .title = { $why ->
        [unlisted] { $host } ne propose pas de chiffrement sur le port { $port }
       *[other] Le chiffrement de { $host } est retiré en chemin
    }
    .what = Sur le port { $port }, le serveur ne propose pas de passer au chiffrement.{ $other ->
        [none] {""}
       *[other] {" "}Sur le port { $other }, la connexion est chiffrée dès le début.
    }
    .do = { $other ->
        [none] Utilisez un autre réseau. Si c’est pareil là-bas, corrigez le serveur.
       *[other] Utilisez le port { $other } avec TLS.
    }
network-startTlsTampered =
    .title = Quelque chose en chemin efface le chiffrement de { $host }
    .what = Sur le port { $port }, la proposition du serveur de passer au chiffrement arrive rayée : c’est un pare-feu en chemin qui fait cela.{ $other ->
        [none] {""}
       *[other] {" "}Sur le port { $other }, la connexion est chiffrée dès le début.
    }
    .do = { $other ->
        [none] Utilisez un autre réseau.
       *[other] Utilisez le port { $other } avec TLS.
    }
network-hungUp =
    .title = Les connexions de messagerie vers { $host } sont coupées
    .what = Dès que la connexion doit être chiffrée, elle est coupée. Le réseau semble filtrer le courrier.
    .do = Utilisez un autre réseau, par exemple le partage de connexion d’un téléphone.
network-timedOut =
    .title = { $host } ne répond pas
    .what = Rien n’est revenu, et on ne peut pas dire pourquoi.
    .do = Essayez la même chose avec le partage de connexion d’un téléphone : si cela y fonctionne, c’est ce réseau.
network-refused =
    .title = { $host } n’accepte aucune connexion sur le port { $port }
    .what = La réponse a été immédiate : rien n’écoute à cet endroit.
    .do = Comparez le port avec celui qu’indique votre fournisseur ; sinon, essayez un autre réseau.
network-unreachable =
    .title = Aucun chemin ne mène d’ici à { $host }
    .what = { $family ->
        [ipv6] Dans ce réseau, le nom ne mène qu’à des adresses IPv6, et aucun chemin ne sort d’ici par IPv6.
       *[other] Quelque chose en chemin dit que le serveur ne peut pas être joint.
    }
    .do = Utilisez un autre réseau.

## What was seen, one line each

seen = { $probe ->
    [route] Chemin vers l’extérieur : { $end }
    [names] { $host } ({ $family ->
        [ipv4] IPv4
       *[other] IPv6
    }) : { $end }, { $ms } ms
    [page] Page de { $host } : { $end }, { $ms } ms
    [smallPieces] { $host }:{ $port } en petits morceaux : { $end }, { $ms } ms
    [proxy] Par le proxy : { $end }, { $ms } ms
   *[other] { $host }:{ $port } par { $family ->
        [ipv4] IPv4
       *[other] IPv6
    } : { $end }, { $ms } ms
}
seen-well = bien
seen-offline = aucun réseau
seen-noRoute = aucun
seen-hostNotFound = nom inexistant
seen-resolverUnavailable = personne ne répond
seen-refused = refus
seen-unreachable = aucun chemin
seen-timedOut = silence
seen-localFirewall = interdit sur cet ordinateur
seen-captivePortal = une autre page répond
seen-interception = lu en chemin
seen-hungUp = coupé
seen-certificateUntrusted = certificat non reconnu
seen-certificateForAnotherName = certificat d’un autre serveur
seen-certificateExpired = certificat expiré
seen-certificateNotYetValid = certificat pas encore valable
seen-startTlsMissing = aucun chiffrement proposé
seen-startTlsTampered = chiffrement effacé
cause-hostNotFound-known =
    .title = Ce réseau ne connaît pas { $host }
    .what = Le nom { $host } est le bon, et ce réseau dit qu’il n’existe pas. Un filtre est peut-être réglé ainsi. Votre mot de passe n’a pas été envoyé.
    .do = Réessayez sur un autre réseau, par exemple le partage de connexion d’un téléphone.
    .may-be = Ce réseau ne connaît pas le serveur, dont le nom est le bon.
cause-refused-known =
    .title = { $host } est refusé sur le port { $port }
    .what =
        Le port est le bon, et la réponse a été immédiate : aucune connexion n’y est acceptée. Il se peut que le réseau la refuse, ou que le serveur soit en panne. Votre mot de passe n’a pas été envoyé.{ $address ->
            [none] { "" }
           *[other] { " " }Ce réseau dit que { $host } est { $address }, ce qui n’est l’adresse d’aucun serveur public : un filtre ou une page de connexion s’intercale peut-être.
        }
    .do = Réessayez sur un autre réseau. Si c’est pareil là-bas, attendez : cela vient alors du serveur.
    .may-be = Les connexions au serveur sont refusées.
cause-unreachable-known =
    .title = { $host } ne peut pas être joint d’ici
    .what =
        Ce réseau ne connaît aucun chemin vers le serveur, ou n’y laisse aller personne. Votre mot de passe n’a pas été envoyé.{ $address ->
            [none] { "" }
           *[other] { " " }Ce réseau dit que { $host } est { $address }, ce qui n’est l’adresse d’aucun serveur public : un filtre ou une page de connexion s’intercale peut-être.
        }
    .do = Utilisez un autre réseau, puis réessayez.
    .may-be = Le réseau n’a aucun chemin vers le serveur.
cause-hungUp-known =
    .title = La connexion avec { $host } a été coupée
    .what =
        Elle a pris fin avant que le serveur ait répondu.{ $said ->
            [below] { " " }Ce qui a été dit figure ci-dessous.
           *[none] { "" }
        } Cela ne dit rien de votre mot de passe.
    .do = Réessayez. Si cela se reproduit, utilisez un autre réseau.
    .may-be = La connexion avec le serveur a été coupée.
cause-certificateForAnotherName-known =
    .title = Quelque chose répond à la place de { $host }
    .what =
        { $presented ->
            [none] Le certificat montré est établi pour un autre nom.
           *[other] Le certificat montré est établi pour { $presented }.
        } Le nom du serveur est le bon : quelque chose s’intercale donc. Votre mot de passe n’a pas été envoyé.{ $address ->
            [none] { "" }
           *[other] { " " }Ce réseau dit que { $host } est { $address }, ce qui n’est l’adresse d’aucun serveur public : un filtre ou une page de connexion s’intercale peut-être.
        }
    .do = Utilisez un autre réseau.
    .may-be = Quelque chose répond à la place du serveur.
cause-certificateUntrusted-known =
    .title = Quelque chose s’intercale entre ici et { $host } : ne vous y identifiez pas
    .what =
        { $issuer ->
            [none] Le certificat montré n’a pas été émis par une autorité que cet ordinateur connaît.
           *[other] Le certificat montré a été émis par « { $issuer } », que cet ordinateur ne connaît pas. Un antivirus ou le réseau d’une entreprise s’est peut-être intercalé.
        } Votre mot de passe n’a pas été envoyé.{ $address ->
            [none] { "" }
           *[other] { " " }Ce réseau dit que { $host } est { $address }, ce qui n’est l’adresse d’aucun serveur public : un filtre ou une page de connexion s’intercale peut-être.
        }
    .do = Utilisez un autre réseau. Si un logiciel de sécurité analyse ici le courrier, réglez-le pour qu’il ne touche pas aux connexions de messagerie.
    .may-be = Quelque chose s’intercale entre ici et le serveur.
cause-portBlocked-known =
    .title = D’ici, rien ne passe jusqu’à { $host }
    .what = L’autre serveur de messagerie peut être joint, mais de celui-ci aucun octet ne revient sur le port { $port }. Beaucoup de réseaux d’hôtels, d’écoles et de bureaux ferment ce port. Votre mot de passe n’est pas en cause.
    .do = Utilisez un autre réseau, par exemple le partage de connexion d’un téléphone, ou demandez à la personne qui gère celui-ci d’ouvrir le port.
    .may-be = Ce réseau bloque le port.
seen-at-resolver = À qui les noms sont demandés : { $end }, { $ms } ms
seen-where-it-was = { $host }:{ $port }, là où était le serveur la dernière fois : { $end }, { $ms } ms
network-compared =
    { $change ->
        [issuerChanged] Le { $date }, quand le courrier a fonctionné pour la dernière fois, les certificats étaient émis par quelqu’un d’autre.
        [startTlsGone] Le { $date }, quand le courrier a fonctionné pour la dernière fois, le serveur proposait de passer au chiffrement.
        [clockJumped] Depuis que le courrier a fonctionné pour la dernière fois, le { $date }, l’horloge de cet ordinateur a changé.
        [tunnelAppeared] Le { $date }, quand le courrier a fonctionné pour la dernière fois, aucun VPN ne s’intercalait.
        [tunnelGone] Le { $date }, quand le courrier a fonctionné pour la dernière fois, il passait par un VPN.
        [portLost] Le { $date }, quand le courrier a fonctionné pour la dernière fois, le port { $detail } répondait.
        [addressesMoved] Le { $date }, quand le courrier a fonctionné pour la dernière fois, le serveur avait une autre adresse.
        [proxyAppeared] Le { $date }, quand le courrier a fonctionné pour la dernière fois, aucun proxy n’était réglé.
        [familyLost] Le { $date }, quand le courrier a fonctionné pour la dernière fois, le réseau avait { $detail }.
        [slower] Le { $date }, quand le courrier a fonctionné pour la dernière fois, le serveur répondait plus vite.
        [resolverChanged] Le { $date }, quand le courrier a fonctionné pour la dernière fois, les noms étaient cherchés ailleurs.
        [sameNetwork] Le courrier a fonctionné pour la dernière fois sur ce même réseau, le { $date }.
       *[anotherNetwork] Le courrier a fonctionné pour la dernière fois sur un autre réseau, le { $date }.
    }
network-report = Rapport de Mail Setup { $version } ({ $system }) sur ce réseau, { $day }
