### Spanish: what a check found to be wrong, one message for each cause.

cause-hostNotFound =
    .title = No hay ningún servidor con este nombre
    .what = El nombre { $host } no existe. Puede que esté mal escrito.
    .do = Compara el nombre del servidor con el que indica tu proveedor y corrígelo.
    .may-be = No hay ningún servidor con este nombre.
cause-resolverUnavailable =
    .title = Ahora mismo no se pueden buscar nombres
    .what = Esta red no dijo dónde está { $host }. Es un fallo de la red, no de tu contraseña.
    .do = Espera un momento e inténtalo de nuevo. Si sigue igual, usa otra red.
    .may-be = Ahora mismo no se pueden buscar nombres.
cause-offline =
    .title = Este equipo no tiene conexión
    .what = No hay camino de este equipo a internet, así que no se pudo llegar a { $host }. Tu contraseña no se envió.
    .do = Conéctate a una red e inténtalo de nuevo.
    .may-be = Este equipo no tiene conexión.
cause-refused =
    .title = { $host } no acepta conexiones en el puerto { $port }
    .what = La respuesta llegó enseguida: ahí no atiende nadie. O el puerto no es el correcto, o esta red rechaza esas conexiones. Tu contraseña no se envió.{ $family ->
        [ipv6] {" "}El servidor solo tiene una dirección IPv6, a la que no todas las redes llegan.
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] {" "}Según esta red, { $host } es { $address }, y ningún servidor público tiene esa dirección: puede haber de por medio un filtro o una página de acceso.
    }
    .do = Inténtalo de nuevo en otra red. Si allí pasa lo mismo, corrige el servidor.
    .may-be = En este puerto del servidor no atiende nadie.
cause-unreachable =
    .title = Desde aquí no se puede llegar a { $host }
    .what = Esta red no conoce ningún camino al servidor. La causa puede ser una VPN, un cortafuegos o la propia red. Tu contraseña no se envió.{ $family ->
        [ipv6] {" "}El servidor solo tiene una dirección IPv6, a la que no todas las redes llegan.
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] {" "}Según esta red, { $host } es { $address }, y ningún servidor público tiene esa dirección: puede haber de por medio un filtro o una página de acceso.
    }
    .do = Desactiva la VPN o usa otra red, e inténtalo de nuevo.
    .may-be = La red no conoce ningún camino al servidor.
cause-timedOut =
    .title = { $host } no respondió a tiempo
    .what = El servidor no contestó en el puerto { $port }. La causa puede ser un cortafuegos, una mala conexión o un problema del servidor. No dice nada de tu contraseña.{ $family ->
        [ipv6] {" "}El servidor solo tiene una dirección IPv6, a la que no todas las redes llegan.
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] {" "}Según esta red, { $host } es { $address }, y ningún servidor público tiene esa dirección: puede haber de por medio un filtro o una página de acceso.
    }
    .do = Inténtalo de nuevo. Si sigue sin contestar, usa otra red, por ejemplo la conexión compartida de un teléfono.
    .may-be = El servidor no contesta.
cause-portBlocked =
    .title = Desde aquí nada llega a { $host }
    .what = Al otro servidor de correo sí se llega, pero de este no vuelve ni un solo byte por el puerto { $port }. Muchas redes de hoteles, escuelas y oficinas cierran este puerto. Tu contraseña no es el problema.
    .do = Usa otra red, por ejemplo la conexión compartida de un teléfono, o pide a quien administra esta que abra el puerto. Si en otra pasa lo mismo, corrige el puerto.
    .may-be = Esta red bloquea el puerto.
cause-captivePortal =
    .title = Esta red pide que antes inicies sesión en ella
    .what = En lugar de { $host } respondió una página web de la red, como en hoteles, trenes y aeropuertos. Tu contraseña no se envió.
    .do = Abre el navegador, inicia sesión en la red en la página que aparece e inténtalo de nuevo.
    .may-be = La red pide que antes inicies sesión en ella.

cause-notTls =
    .title = { $host } no cifra en el puerto { $port }
    .what = El servidor respondió sin cifrado donde tenía que empezar a cifrar. Tu contraseña no se envió.{ $address ->
        [none] {""}
       *[other] {" "}Según esta red, { $host } es { $address }, y ningún servidor público tiene esa dirección: puede haber de por medio un filtro o una página de acceso.
    }
    .do = Elige STARTTLS para el puerto { $port }. Para seguir con TLS, elige el puerto que tu proveedor indica para TLS: casi siempre el 465 para el correo saliente y el 993 para el entrante.
    .may-be = El servidor no cifra en este puerto.
cause-tlsTooOld =
    .title = { $host } solo conoce un cifrado anticuado
    .what = No se encontró ningún cifrado que siga siendo seguro y que el servidor conozca. Tu contraseña no se envió.
    .do = Compara el servidor con el que indica tu proveedor. Si es el correcto, pide a quien lo administra que lo ponga al día.
    .may-be = El servidor solo conoce un cifrado anticuado.
cause-certificateExpired =
    .title = { $why ->
        [theirs] El certificado del servidor ha caducado
       *[other] El certificado del servidor ha caducado: mira el reloj de este equipo
    }
    .what = { $expired ->
        [none] El certificado de { $host } ha caducado.
       *[other] El certificado de { $host } caducó el { $expired }. El reloj de este equipo marca { $clock }.
    } Sin un certificado en vigor nadie puede saber si es de verdad este servidor. Tu contraseña no se envió.
    .do = { $why ->
        [theirs] El reloj de este equipo está bien. Solo puede arreglarlo quien administra el servidor: inténtalo más tarde o en otra red.
       *[other] Mira primero el reloj de este equipo. Si está bien, solo puede arreglarlo quien administra el servidor: inténtalo más tarde o en otra red.
    }
    .may-be = El certificado del servidor ha caducado.
cause-certificateNotYetValid =
    .title = { $why ->
        [theirs] El certificado del servidor aún no está en vigor
       *[other] El certificado del servidor aún no está en vigor: pon en hora el reloj de este equipo
    }
    .what = { $begins ->
        [none] El certificado de { $host } empieza en el futuro.
       *[other] El certificado de { $host } vale desde el { $begins }. El reloj de este equipo marca { $clock }.
    } Casi siempre es el reloj el que no está bien. Tu contraseña no se envió.
    .do = { $why ->
        [theirs] El reloj de este equipo está bien. Solo puede arreglarlo quien administra el servidor: inténtalo más tarde o en otra red.
       *[other] Pon en hora el reloj de este equipo e inténtalo de nuevo.
    }
    .may-be = El certificado del servidor aún no está en vigor.
cause-certificateForAnotherName =
    .title = El certificado es de otro servidor: compara el nombre
    .what = { $presented ->
        [none] El certificado que muestra { $host } es para otro nombre.
       *[other] El certificado que muestra { $host } es para { $presented }.
    } O el nombre del servidor no es del todo correcto, o hay algo de por medio. Tu contraseña no se envió.{ $address ->
        [none] {""}
       *[other] {" "}Según esta red, { $host } es { $address }, y ningún servidor público tiene esa dirección: puede haber de por medio un filtro o una página de acceso.
    }
    .do = Compara el nombre del servidor con el que indica tu proveedor. Si es el correcto, usa otra red.
    .may-be = El certificado del servidor es para otro nombre.
cause-certificateUntrusted =
    .title = El certificado de { $host } es de una autoridad desconocida: no inicies sesión aquí
    .what = { $issuer ->
        [none] El certificado de { $host } no lo emitió ninguna autoridad que este equipo conozca.
       *[other] El certificado de { $host } lo emitió “{ $issuer }”, que este equipo no conoce. Puede que un antivirus o la red de una empresa se haya puesto de por medio.
    } Tu contraseña no se envió.{ $address ->
        [none] {""}
       *[other] {" "}Según esta red, { $host } es { $address }, y ningún servidor público tiene esa dirección: puede haber de por medio un filtro o una página de acceso.
    }
    .do = Compara el nombre del servidor con el que indica tu proveedor. Si es el correcto, prueba otra red; y si un programa de seguridad revisa aquí el correo, haz que no toque las conexiones de correo.
    .may-be = El certificado del servidor es de una autoridad que este equipo no conoce.
cause-certificateRevoked =
    .title = El certificado del servidor ha sido revocado: no inicies sesión aquí
    .what = Quien emitió el certificado de { $host } ha declarado que ya no vale. Tu contraseña no se envió.
    .do = Inténtalo más tarde o en otra red. No busques la forma de saltarte esto.
    .may-be = El certificado del servidor ha sido revocado.
cause-certificateChanged =
    .title = El programa de este equipo muestra otro certificado, no el que elegiste
    .what = { $host } es este equipo, y el certificado del programa en el puerto { $port } no es el que elegiste para él. Puede que el programa haya creado uno nuevo, por ejemplo al instalarse otra vez; o que otro programa responda en su lugar. Tu contraseña no se envió.
    .do = Si sabes por qué cambió, elige aquí el archivo nuevo. Si no, averigua antes qué programa es.
    .may-be = El programa de este equipo muestra otro certificado, no el que elegiste.
cause-startTlsMissing =
    .title = { $host } no pasa al cifrado
    .what = El servidor tiene que pasar al cifrado (STARTTLS) en el puerto { $port }, y no lo ofrece o no lo hace. Puede que esté configurado así, o que algo en el camino quite la oferta. Tu contraseña no se envió.
    .do = Elige TLS y el puerto que tu proveedor indica para TLS: casi siempre el 465 para el correo saliente y el 993 para el entrante. Si no hay ninguno, prueba otra red o pregunta a quien administra el servidor.
    .may-be = El servidor no pasa al cifrado: elige TLS y el puerto que tu proveedor indica para TLS.
cause-startTlsTampered =
    .title = Algo interfirió en el cifrado
    .what = Se colaron datos justo cuando se iba a cifrar la conexión con { $host }. Ningún servidor en orden hace eso. Tu contraseña no se envió.
    .do = Usa otra red. Si puedes elegir, usa TLS en lugar de STARTTLS.
    .may-be = Algo en el camino interfiere en el cifrado.

cause-wrongProtocol =
    .title = Es un servidor de otro tipo
    .what = Lo que respondió en { $host }, puerto { $port }, no es el tipo de servidor de correo que se espera ahí. Puede que el saliente y el entrante estén cambiados. Tu contraseña no se envió.
    .do = Compara el servidor y el puerto con los que indica tu proveedor y corrígelos. Casi siempre el puerto es 465 o 587 para el correo saliente, y 993 para el entrante.
    .may-be = Es un servidor de otro tipo.
cause-serverBusy =
    .title = { $host } está ocupado
    .what = El servidor pide que se vuelva más tarde. Eso no dice nada de tu contraseña, que no se envió.
    .do = Espera unos minutos e inténtalo de nuevo.
    .may-be = El servidor está ocupado.
cause-serverRefuses =
    .title = { $host } rechaza, sin un motivo que conozcamos
    .what = El servidor rechazó esta conexión o esta petición.{ $said ->
        [below] {" "}Lo que dijo él mismo está más abajo.
       *[none] {""}
    }
    .do = { $said ->
        [below] Lee lo que dijo el servidor. Otra red, o esperar unas horas, suele ayudar.
       *[none] Prueba otra red, o espera unas horas, e inténtalo de nuevo. Si sigue igual, compara el servidor y el puerto con los que indica tu proveedor.
    }
    .may-be = El servidor rechaza por un motivo propio.
cause-hungUp =
    .title = { $host } cerró la conexión
    .what = El servidor cerró la conexión antes de responder.{ $said ->
        [below] {" "}Lo que dijo él mismo está más abajo.
       *[none] {""}
    } Eso no dice nada de tu contraseña.
    .do = Inténtalo de nuevo. Si vuelve a pasar, usa otra red.
    .may-be = El servidor cerró la conexión.
cause-protocolViolation =
    .title = { $host } responde de forma extraña
    .what = La respuesta no sigue las reglas de los servidores de correo, así que no se dio por buena. No dice nada de tu contraseña.
    .do = Inténtalo de nuevo. Si sigue igual, usa otra red o compara el servidor con el que indica tu proveedor.
    .may-be = El servidor no sigue las reglas de los servidores de correo.
cause-preauthenticated =
    .title = { $host } nos dejó entrar sin contraseña
    .what = El servidor abrió el buzón antes de que se enviara ninguna contraseña, así que no se pudo comprobar ninguna. Un proveedor no se comporta así.
    .do = Compara el servidor con el que indica tu proveedor, o pregunta a quien lo administra.
    .may-be = El servidor no pide contraseña.

cause-wrongPassword =
    .title = { $name ->
        [expected] { $provider } no acepta esta contraseña
       *[open] { $provider } no acepta este nombre de usuario con esta contraseña
    }
    .what = { $name ->
        [expected] La dirección o la contraseña no son correctas.
        [unlikely] Al servidor se le dio el nombre de usuario “{ $user }”. { $provider } te conoce por la dirección que te dio, como nombre@{ $primary }, y no por una de otro dominio.
       *[open] El nombre de usuario o la contraseña no son correctos. Al servidor se le dio el nombre de usuario “{ $user }”. Puede que quiera otro: la dirección completa, solo lo que va antes de la @, o un nombre propio.
    } { $kind ->
        [mailbox] Hace falta la contraseña del buzón. En un servicio de alojamiento web no es la de tu cuenta de cliente.
        [either] Si inicias sesión en { $owner } con un segundo paso, aquí hace falta una contraseña de aplicación; si no, la contraseña con la que inicias sesión.
       *[app] Una contraseña de aplicación también se rechaza si se escribió mal, se revocó o es de otra cuenta.
    }
    .do = { $name ->
        [expected] { $kind ->
            [mailbox] Escribe otra vez la contraseña del buzón.
            [either] Copia otra vez la contraseña.
           *[app] Copia otra vez la contraseña de aplicación.
        }
        [unlikely] Corrige el nombre de usuario y escribe otra vez la misma contraseña.
       *[open] Busca el nombre de usuario en la ayuda de tu proveedor y copia otra vez la contraseña.
    } { $kind ->
        [mailbox] Si se rechaza de nuevo, pon una nueva donde se administra el buzón.
        [either] Si se rechaza de nuevo, inicia sesión en la página de { $owner }: si allí se pide un segundo paso, sabrás cuál de las dos contraseñas es la correcta.
       *[app] Si se rechaza de nuevo, crea otra con la sesión iniciada en esta misma cuenta.
    }
    .may-be = { $name ->
        [expected] La dirección o la contraseña no son correctas: compara las dos y copia otra vez la contraseña.
       *[open] El nombre de usuario “{ $user }” o la contraseña no son correctos: compara los dos y copia otra vez la contraseña.
    }
cause-appPasswordRequired =
    .title = { $provider } quiere aquí una contraseña de aplicación
    .what = { $look ->
        [differs] Esta parece la contraseña de tu cuenta. { $provider } solo la acepta en sus propias páginas; los programas de correo necesitan una contraseña de aplicación.
       *[none] { $provider } solo deja entrar a los programas de correo con una contraseña de aplicación, no con la de tu cuenta.
    }
    .do = Crea una contraseña de aplicación y escríbela aquí.
    .may-be = Hace falta una contraseña de aplicación en lugar de la de la cuenta: crea una y escríbela aquí.
cause-webLoginRequired =
    .title = { $owner } quiere ver que eres tú
    .what = El inicio de sesión se retuvo porque parecía fuera de lo habitual: un lugar, una red o un equipo que { $owner } aún no conoce. Es muy posible que la contraseña sea la correcta.
    .do = Inicia sesión en tu cuenta en el navegador, en esta misma red, confirma que eras tú e inténtalo de nuevo pasados unos minutos.
    .may-be = Hay que confirmar el inicio de sesión: inicia sesión en tu cuenta en el navegador, en esta misma red, y después inténtalo una vez.
cause-tooManyAttempts =
    .title = Demasiados inicios de sesión en poco tiempo
    .what = { $provider } aplaza por un rato todos los inicios de sesión. Puede que otro programa con una contraseña antigua lo esté intentando una y otra vez. Más intentos solo alargan la espera.
    .do = Cierra los demás programas de correo. Inténtalo una vez más cuando hayan pasado 15 minutos.
    .may-be = Hubo demasiados intentos: espera 15 minutos y después inténtalo una vez.
cause-temporarilyUnavailable =
    .title = { $provider } tiene un problema en este momento
    .what = El servidor no pudo comprobar la contraseña ahora. Eso no dice nada de la contraseña.
    .do = Espera unos minutos e inténtalo de nuevo. No necesitas otra contraseña.
    .may-be = El servidor tiene un problema pasajero: espera unos minutos y después inténtalo una vez.
cause-accountDisabled =
    .title = { $provider } ha cerrado o bloqueado esta cuenta
    .what = Mientras siga así, no se acepta ninguna contraseña, tampoco la correcta.
    .do = Inicia sesión en tu cuenta en el navegador: la página suele decir por qué y cómo se vuelve a abrir. Si no lo dice, pregunta a { $owner }, en sus páginas de ayuda o por teléfono.
    .may-be = La cuenta está bloqueada: mira en el navegador si todavía te deja entrar.
cause-imapDisabled =
    .title = La lectura del correo en otros programas está desactivada
    .what = La contraseña no es el problema: el acceso para programas de correo (IMAP) está desactivado en la configuración de tu cuenta.
    .do = Abre la configuración del correo en { $provider }, activa IMAP e inténtalo de nuevo.
    .may-be = El acceso para programas de correo (IMAP) está desactivado: búscalo en la configuración del correo y actívalo.
cause-imapDisabledByAdmin =
    .title = Tu organización no permite IMAP
    .what = La contraseña no es el problema: quien administra el correo de tu organización ha desactivado el acceso para programas de correo (IMAP).
    .do = Pide a tu administrador que permita IMAP para tu cuenta.
    .may-be = Tu organización no permite el acceso para programas de correo (IMAP): pregunta a tu administrador.
cause-smtpAuthDisabled =
    .title = El envío con contraseña está desactivado
    .what = La contraseña no es el problema: enviar correo desde otros programas con contraseña está desactivado para tu cuenta o tu organización.
    .do = Abre la configuración del correo en { $provider } en el navegador y activa el envío desde programas de correo (SMTP, a menudo junto con IMAP). Si no hay esa opción, pide a tu administrador o a { $provider } que lo permita (“SMTP autenticado”, “authenticated SMTP”).
    .may-be = El envío con contraseña está desactivado: mira en la configuración del correo o pregunta a tu administrador.
cause-basicAuthDisabled =
    .title = { $provider } ya no acepta contraseñas de programas de correo
    .what = Se rechazan todas las contraseñas, también las de aplicación. { $owner } solo deja entrar a los programas de correo a través de su propia página de inicio de sesión.
    .do = Usa un programa de correo que abra la página de inicio de sesión de { $owner }, como Thunderbird, Evolution o Apple Mail.
    .may-be = Ya no se aceptan contraseñas de programas de correo: usa uno que abra la página de inicio de sesión de { $owner }.
cause-oauthRequired =
    .title = { $provider } no acepta contraseñas de programas de correo
    .what = Solo entran los programas de correo que abren la página de inicio de sesión de { $owner }. Una contraseña de aplicación no puede ayudar aquí.
    .do = Usa un programa de correo que abra la página de inicio de sesión de { $owner }, como Thunderbird, Evolution o Apple Mail.
    .may-be = Solo se acepta la página de inicio de sesión del proveedor: usa un programa de correo que la abra.
cause-encryptionRequired =
    .title = { $encryption ->
        [tls] { $host } quiere TLS en el puerto { $port }, no STARTTLS
       *[none] { $host } quiere cifrado
    }
    .what = { $encryption ->
        [tls] Se eligió STARTTLS, que empieza sin cifrado. Este servidor cifra desde el primer byte: esperó en silencio y contestó cuando se le habló en TLS. Tu contraseña no se envió.
       *[none] El servidor no sigue adelante porque toma la conexión por no cifrada. Eso no dice nada de tu contraseña.
    }
    .do = { $encryption ->
        [tls] Elige TLS para el puerto { $port }. Para seguir con STARTTLS, elige el puerto que tu proveedor indica para STARTTLS: casi siempre el 587 para el correo saliente y el 143 para el entrante.
       *[none] Compara el puerto y el cifrado con los que indica tu proveedor y corrígelos. Si son los correctos, tiene que arreglarlo quien administra el servidor.
    }
    .may-be = El servidor quiere otro tipo de cifrado: compara el puerto con el que figura en la ayuda de tu proveedor.
cause-tooManyConnections =
    .title = Hay demasiados programas conectados
    .what = { $connections ->
        [none] { $provider } solo permite cierto número de conexiones a la vez, y están todas ocupadas.
       *[known] { $provider } permite { $connections } conexiones a la vez, y están todas ocupadas.
    } La contraseña no es el problema.
    .do = Cierra los demás programas de correo, también en el teléfono, espera unos minutos e inténtalo de nuevo.
    .may-be = Hay demasiados programas conectados: cierra los demás, también en el teléfono, y después inténtalo una vez.
cause-quotaExceeded =
    .title = { $limit ->
        [room] Tu buzón está lleno
       *[other] Se ha agotado un límite de { $provider }
    }
    .what = { $limit ->
        [room] Ya no queda espacio en él, y { $provider } no sigue adelante hasta que lo haya.
        [rate] Se envió o se descargó tanto en poco tiempo que { $provider } pide una pausa.
       *[none] O el buzón está lleno, o se envió o se descargó tanto en poco tiempo que { $provider } pide una pausa.
    } La contraseña no es el problema.{ $perDay ->
        [none] {""}
       *[known] { $limit ->
            [room] {""}
           *[other] {" "}{ $provider } deja pasar { $perDay } mensajes al día.
        }
    }
    .do = { $limit ->
        [room] Abre tu correo en el navegador, elimina lo que ya no necesites y vacía la papelera. Después inténtalo de nuevo.
        [rate] Espera e inténtalo de nuevo. Puede tardar hasta un día.
       *[none] Mira tu correo en el navegador. Si el buzón está lleno, elimina lo que ya no necesites y vacía la papelera. Si no lo está, espera: puede tardar hasta un día.
    }
    .may-be = El buzón está lleno, o se envió o se descargó demasiado: mira tu correo en el navegador, o espera hasta un día.
cause-mechanismUnsupported =
    .title = { $host } no ofrece iniciar sesión con contraseña
    .what = El servidor no ofrece iniciar sesión con contraseña en el puerto { $port }. Tu contraseña no se envió, o no se miró.
    .do = Compara el servidor y el puerto con los que indica tu proveedor, o pregunta a quien lo administra.
    .may-be = El servidor no ofrece iniciar sesión con contraseña: compara el servidor y el puerto con los que figuran en la ayuda de tu proveedor.
cause-policyBlocked =
    .title = Una regla impide este inicio de sesión
    .what = Una regla de { $provider } o de tu organización rechaza este inicio de sesión.{ $said ->
        [below] {" "}Lo que dijo el servidor está más abajo.
       *[none] {""}
    }
    .do = Pregunta a tu administrador o a { $provider } qué hace falta.
    .may-be = Una regla del proveedor o de tu organización lo impide: pregunta a tu administrador.
cause-ipBlocked =
    .title = { $provider } no se fía de esta red
    .what = La dirección con la que esta red se muestra en internet está en una lista de bloqueo, a menudo debido a otra persona que la usa. La contraseña no es el problema.
    .do = Desactiva la VPN o usa otra red.
    .may-be = El proveedor no se fía de esta red: desactiva la VPN o usa otra red.
cause-passwordRevoked =
    .title = { $kind ->
        [mailbox] La contraseña del buzón ya es otra
        [either] Esta contraseña ya no es la correcta
       *[app] Esta contraseña de aplicación ha sido revocada
    }
    .what = Antes se aceptó y ahora se rechaza, así que no está mal escrita. { $kind ->
        [mailbox] Puede que hayas puesto otra tú, o quien administra el buzón.
        [either] Puede que se haya cambiado la contraseña de la cuenta o activado la verificación en dos pasos; una contraseña de aplicación puede haberse revocado.
       *[app] { $revoked ->
            [withPassword] { $owner } revoca todas las contraseñas de aplicación cuando se cambia la contraseña de la cuenta, y en cualquier momento se puede revocar una, sea por ti o por otra persona.
            [byHand] En { $owner }, cambiar la contraseña de la cuenta no afecta a las contraseñas de aplicación: esta la eliminaste tú o la eliminó otra persona.
           *[none] Muchos proveedores revocan las contraseñas de aplicación cuando se cambia la contraseña de la cuenta, y en cualquier momento se puede revocar una, sea por ti o por otra persona.
        }
    }
    .do = { $kind ->
        [mailbox] Escribe la contraseña que el buzón tiene ahora.
        [either] Si inicias sesión con un segundo paso, crea una contraseña de aplicación nueva. Si no, escribe la contraseña que la cuenta tiene ahora.
       *[app] Crea una contraseña de aplicación nueva y úsala en lugar de esta.
    }
    .may-be = { $kind ->
        [mailbox] Se cambió la contraseña del buzón: escribe la que tiene ahora.
        [either] La contraseña se cambió o se revocó: escribe la que la cuenta tiene ahora, o crea otra contraseña de aplicación.
       *[app] La contraseña de aplicación se revocó: mira si sigue en la lista de la página donde se creó.
    }
cause-ambiguous =
    .title = { $passed ->
        [smtp] El envío funciona, pero la lectura se rechaza
        [imap] La lectura funciona, pero el envío se rechaza
       *[none] { $provider } rechaza, y no está claro por qué
    }
    .what = { $passed ->
        [smtp] El servidor de correo saliente aceptó esta contraseña hace un momento. { $host } la rechaza, y no está claro por qué.
        [imap] El servidor de correo entrante aceptó esta contraseña hace un momento. { $host } la rechaza, y no está claro por qué.
       *[none] Su respuesta se da por varios motivos.
    } Puede ser uno de estos, el más probable primero:
    .do = Revisa los motivos en este orden. Después de cada uno, inténtalo una sola vez, para que la cuenta no se bloquee.
cause-otherUserName =
    .title = { $provider } quiere otro nombre de usuario
    .what = Al servidor se le dio el nombre de usuario “{ $user }”, y no lo conoce.
    .do = Busca el nombre de usuario en la ayuda de tu proveedor. Puede ser la dirección completa, lo que va antes de la @, o un nombre propio. Corrígelo e inténtalo de nuevo.
    .may-be = Este servidor quiere otro nombre de usuario, no “{ $user }”: búscalo en la ayuda de tu proveedor y corrígelo.
cause-notKnownYet =
    .title = Esta contraseña aún no se conoce en todas partes
    .what = Una contraseña nueva puede tardar unos minutos en llegar a todos los servidores de { $provider }.
    .do = Espera cinco minutos y después inténtalo una vez. No necesitas otra contraseña.
    .may-be = Puede que una contraseña recién creada aún no se conozca en todas partes: espera cinco minutos y después inténtalo una vez.

cause-noImap =
    .title = { $provider } no tiene acceso para programas de correo
    .what = Su correo no se puede leer por IMAP con ningún programa. Ninguna contraseña cambia eso.
    .do = Lee este correo en el programa propio de { $provider } o en su página web. En el programa de correo que prefieras funciona una cuenta de otro proveedor, a la que se pueden reenviar los mensajes.
    .may-be = { $provider } no tiene IMAP: lee este correo en su programa propio o en su página web.
cause-onlyForwards =
    .title = { $provider } reenvía este correo a otro buzón
    .what = En esta dirección no hay buzón ni contraseña: lo que se envía a ella llega a otro buzón tuyo.
    .do = Escribe la dirección del buzón al que llega este correo. Los ajustes de { $provider } dicen cuál es.
    .may-be = El correo a esta dirección solo se reenvía: escribe la dirección del buzón al que llega.
cause-mailboxMissing =
    .title = { $provider } no conoce ningún buzón con este nombre
    .what = Al servidor se le dio el nombre de usuario “{ $user }”, y dice que no hay buzón para él. Puede que una letra no sea la correcta, o que el servidor quiera otro nombre. Con un alias o un reenvío no se puede iniciar sesión. O el buzón se cerró, o aún no se ha creado. Eso no dice nada de la contraseña.
    .do = Compara letra por letra. Si todas son correctas, mira en el navegador si el buzón está ahí, y busca su nombre de usuario en la ayuda de tu proveedor.
    .may-be = No hay ningún buzón “{ $user }”: compáralo letra por letra.
cause-passwordExpired =
    .title = Esta contraseña ha caducado: pon otra
    .what = { $provider } dice que la contraseña ya no sirve, o que hay que cambiarla para que los programas de correo entren con ella.
    .do = Inicia sesión en tu cuenta en el navegador y pon allí otra contraseña, o pide a tu administrador que lo haga. Si es una contraseña de aplicación, crea otra. Después escríbela aquí.
    .may-be = La contraseña ha caducado, o hay que cambiarla: pon otra en el navegador.

cause-senderNotAllowed =
    .title = { $provider } no te deja enviar desde esta dirección
    .what = La contraseña es correcta. Pero el nombre que inicia sesión no puede enviar correo desde esta dirección, así que el mensaje no se aceptó.
    .do = Mira en la configuración de la cuenta si esta dirección está preparada para enviar, o pide a quien la configuró que lo permita.
    .may-be = El nombre que inicia sesión no puede enviar desde esta dirección: haz que se permita en la configuración de la cuenta.
cause-recipientUnknown =
    .title = El servidor no conoce esta dirección
    .what = La contraseña es correcta. Pero el servidor dice que esa dirección no existe, así que el mensaje no se aceptó.
    .do = Mira si la dirección está bien escrita. Si lo está, pide a quien la administra que la prepare para recibir correo.
    .may-be = Esa dirección no existe: mira si está bien escrita.
cause-recipientFull =
    .title = El buzón está lleno
    .what = La contraseña es correcta. Pero no queda espacio en el buzón, así que el mensaje no se aceptó. El correo de otras personas tampoco llega.
    .do = Elimina correo grande o antiguo, vacía la papelera e inténtalo de nuevo.
    .may-be = El buzón está lleno: elimina correo grande o antiguo y vacía la papelera.
cause-relayDenied =
    .title = { $host } no transmite correo
    .what = La contraseña es correcta. Pero este servidor solo recibe correo para sus propias direcciones, y no transmite este mensaje.
    .do = Compara el servidor saliente y su puerto con los que indica tu proveedor: el puerto 465 o 587 es el de envío.
    .may-be = Este servidor no transmite correo: compara el servidor saliente y su puerto con los que indica tu proveedor.
cause-greylisted =
    .title = { $provider } quiere el mensaje por segunda vez
    .what = La contraseña es correcta. El servidor aplaza lo que no ha visto antes, para evitar el correo no deseado. Los programas de correo vuelven a enviarlo solos.
    .do = Espera cinco minutos e inténtalo de nuevo.
    .may-be = El servidor aplaza lo que no ha visto antes: espera cinco minutos e inténtalo de nuevo.
cause-messageTooBig =
    .title = { $host } no acepta mensajes de este tamaño
    .what = La contraseña es correcta. Pero hasta este mensaje tan corto es demasiado grande para el servidor.
    .do = Pide a quien administra el servidor que suba el límite del tamaño de los mensajes.
    .may-be = El mensaje es demasiado grande para el servidor: haz que suban el límite.
cause-contentRefused =
    .title = { $host } no acepta este mensaje por su contenido
    .what = La contraseña es correcta. Pero un filtro de correo no deseado, o una regla sobre lo que se puede enviar, rechazó el mensaje.
    .do = Lee lo que dijo el servidor. Pide a quien administra la cuenta que lo permita; puede que un mensaje que escribas tú sí pase.
    .may-be = Un filtro rechazó el mensaje por su contenido: pregunta a quien administra la cuenta.
cause-addressNotWritable =
    .title = La dirección no se puede escribir en un mensaje que { $host } acepte
    .what = La contraseña es correcta. Pero la parte anterior a la @ tiene letras o signos que { $host } no acepta en un mensaje, así que no se envió nada.
    .do = Pregunta a { $provider } si este buzón tiene una segunda dirección, de letras sencillas (de la a a la z) y cifras, y envía desde esa.
    .may-be = La dirección tiene letras o signos que el servidor no acepta en un mensaje: envía desde una de letras sencillas.
cause-neverArrived =
    .title = El mensaje se aceptó, pero aún no ha llegado
    .what = La contraseña es correcta, y el servidor aceptó el mensaje. Durante un minuto no apareció en la bandeja de entrada ni en el correo no deseado.
    .do = Mira tu correo dentro de unos minutos. Si no llega, busca filtros y reenvíos en la configuración de la cuenta: puede que lo lleven a otro sitio.
    .may-be = El mensaje se aceptó y no ha llegado: busca filtros y reenvíos en la configuración de la cuenta.

suspect =
    .spaceBefore = Esta contraseña tiene un espacio delante.
    .spaceBehind = Esta contraseña tiene un espacio detrás.
    .invisible = Esta contraseña tiene un carácter que no se ve.
    .quotes = Esta contraseña está entre comillas.
    .spacesBetweenGroups = Esta contraseña tiene espacios entre sus grupos. A menudo están solo para facilitar la lectura.
    .spacesWithin = Esta contraseña tiene espacios. Si estaban solo para facilitar la lectura, quítalos.
    .capitals = Esta contraseña tiene mayúsculas. Las contraseñas de aplicación de { $owner } no las tienen.
    .lookAlike = Esta contraseña tiene un carácter que solo se parece a uno habitual: una letra de otro alfabeto, o un signo que puso un programa.
    .dashes = { $owner } escribe sus contraseñas de aplicación con los guiones en otros lugares, o sin ellos.
    .copiedAlong = Junto con esta contraseña se copió algo más.
    .length = Esta contraseña tiene { $letters } letras y cifras. Las contraseñas de aplicación de { $owner } tienen { $expected }.
    .otherCharacter = Esta contraseña tiene un carácter que las contraseñas de aplicación de { $owner } no tienen.
    .outsideAscii = Esta contraseña tiene caracteres como ü, § o €, que algunos servidores leen de otra forma. Si en la página web es correcta, pon allí una sin ellos.
