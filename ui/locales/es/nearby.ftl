### Spanish: what a check found to be wrong with a server on this computer or in a private network, and who reads along.

cause-resolverUnavailable-here =
    .title = Este equipo no encuentra { $host }
    .what = { $host } se refiere a este mismo equipo, y su propia configuración no lo dice.
    .do = Escribe 127.0.0.1 como servidor e inténtalo de nuevo.
    .may-be = Este equipo no encuentra { $host }: escribe 127.0.0.1 en su lugar.
cause-refused-here =
    .title = { $program ->
        [none] El programa de este equipo no está en marcha, o usa otro puerto
       *[other] { $program } no está en marcha, o usa otro puerto
    }
    .what = { $host } es este equipo, y en su puerto { $port } no atiende nadie.{ $program ->
        [none] { $programs ->
            [none] {" "}Tu correo tiene que pasar por un programa de aquí, que debe estar en marcha.
           *[other] {" "}Programas que usan este puerto: { $programs }.
        }
       *[other] {" "}Tu correo pasa por { $program }, un programa de este equipo, que debe estar en marcha.
    } Tu contraseña no se envió.
    .do = Después inténtalo de nuevo. Si el programa ya está en marcha, compara el puerto con el que muestra y corrígelo aquí.
    .may-be = El programa de este equipo no está en marcha, o usa otro puerto.
cause-unreachable-here =
    .title = Este equipo no tiene la dirección { $host }
    .what = { $host } se refiere a este mismo equipo, pero no hay camino hasta ahí: puede que ese tipo de dirección esté desactivado aquí. Tu contraseña no se envió.
    .do = Escribe 127.0.0.1 como servidor e inténtalo de nuevo.
    .may-be = No hay camino a esta dirección de este equipo: escribe 127.0.0.1 en su lugar.
cause-timedOut-here =
    .title = { $program ->
        [none] El programa de este equipo no responde
       *[other] { $program } no responde
    }
    .what = { $host } es este equipo. En su puerto { $port } hay algo que escucha, y no contestó. Puede que el programa aún esté arrancando, o que se haya quedado parado. No dice nada de tu contraseña.
    .do = Si sigue sin contestar, cierra el programa y ábrelo de nuevo. Después inténtalo otra vez.
    .may-be = El programa de este equipo no contesta.
cause-temporarilyUnavailable-here =
    .title = { $program ->
        [none] El programa de este equipo no está listo
       *[other] { $program } no está listo
    }
    .what = Responde, pero ahora mismo no llega al correo que hay detrás. Eso no dice nada de tu contraseña.
    .do = Abre su ventana: quizá tenga que iniciar sesión en tu cuenta, o aún esté cargando correo. Después inténtalo de nuevo.
    .may-be = Quizá el programa de este equipo no esté listo todavía: abre su ventana.
cause-hungUp-here =
    .title = { $program ->
        [none] El programa de este equipo cerró la conexión
       *[other] { $program } cerró la conexión
    }
    .what = { $host } es este equipo. El programa del puerto { $port } aceptó la conexión y la cerró antes de responder. Puede que aún no tenga la sesión iniciada, o que espere algo en su propia ventana. No dice nada de tu contraseña.
    .do = Mira la ventana del programa e inténtalo de nuevo.
    .may-be = El programa de este equipo cerró la conexión.
cause-notTls-here =
    .title = { $program ->
        [none] El programa de este equipo no cifra en el puerto { $port }
       *[other] { $program } no cifra en el puerto { $port }
    }
    .what = { $host } es este equipo, y el programa responde ahí sin cifrado donde tiene que empezar a cifrar. Tu contraseña no se envió: solo se envía cifrada, también dentro de este equipo.
    .do = Si el programa muestra “STARTTLS” para este puerto, elígelo aquí. Si no, activa su cifrado e inténtalo de nuevo.
    .may-be = El programa de este equipo no cifra en este puerto.
cause-startTlsMissing-here =
    .title = { $program ->
        [none] El programa de este equipo no ofrece cifrado: actívalo allí
       *[other] { $program } no ofrece cifrado: actívalo allí
    }
    .what = { $host } es este equipo, y el programa del puerto { $port } no ofrece cifrado (STARTTLS). Tu contraseña no se envió: solo se envía cifrada, también dentro de este equipo.
    .do = Después elige aquí lo que el programa muestra para este puerto, TLS o STARTTLS, e inténtalo de nuevo.
    .may-be = El programa de este equipo no ofrece cifrado.
cause-startTlsTampered-here =
    .title = El programa de este equipo no empieza a cifrar como debe
    .what = { $host } es este equipo. El programa del puerto { $port } aceptó cifrar y después envió otra cosa. Tu contraseña no se envió.
    .do = Mira si hay una versión más reciente del programa. Si puedes elegir, usa TLS en lugar de STARTTLS.
    .may-be = El programa de este equipo no empieza a cifrar como debe.
cause-certificateUntrusted-here =
    .title = { $program ->
        [none] El certificado del programa de este equipo aún no se conoce: elige su archivo
       *[other] El certificado de { $program } aún no se conoce: elige su archivo
    }
    .what = { $issuer ->
        [none] { $host } es este equipo. El programa del puerto { $port } creó él mismo su certificado, así que nadie puede responder por él.
       *[other] { $host } es este equipo. El certificado del programa del puerto { $port } lo emitió “{ $issuer }”: un programa así lo crea él mismo, de modo que nadie puede responder por él.
    } Cuando lo hayas exportado allí y hayas elegido aquí el archivo, se dará por bueno exactamente ese, solo en este equipo. Tu contraseña no se envió.
    .do = Después elige aquí el archivo.
    .may-be = El certificado del programa de este equipo aún no se conoce.
cause-certificateForAnotherName-here =
    .title = { $program ->
        [none] El certificado del programa de este equipo tiene otro nombre: elige su archivo
       *[other] El certificado de { $program } tiene otro nombre: elige su archivo
    }
    .what = { $presented ->
        [none] { $host } es este equipo, y el certificado del programa del puerto { $port } es para otro nombre.
       *[other] { $host } es este equipo, y el certificado del programa del puerto { $port } es para { $presented }.
    } Cuando lo hayas exportado allí y hayas elegido aquí el archivo, se dará por bueno exactamente ese, solo en este equipo. Tu contraseña no se envió.
    .do = Después elige aquí el archivo.
    .may-be = El certificado del programa de este equipo es para otro nombre.
cause-certificateExpired-here =
    .title = { $program ->
        [none] El certificado del programa de este equipo ha caducado: haz que cree uno nuevo
       *[other] El certificado de { $program } ha caducado: haz que cree uno nuevo
    }
    .what = { $expired ->
        [none] El certificado del programa del puerto { $port } ha caducado.
       *[other] El certificado del programa del puerto { $port } caducó el { $expired }. El reloj de este equipo marca { $clock }.
    } Los programas de correo tampoco lo aceptarán. Tu contraseña no se envió.
    .do = Si el reloj está bien, haz primero que el programa cree un certificado nuevo: casi siempre lo hace al abrirlo de nuevo, o en su configuración. Después elige aquí el archivo nuevo.
    .may-be = El certificado del programa de este equipo ha caducado.
cause-certificateRevoked-here =
    .title = El certificado del programa de este equipo ha sido revocado
    .what = Quien emitió el certificado del programa del puerto { $port } ha declarado que ya no vale. Tu contraseña no se envió.
    .do = Pon otro certificado en el programa. No busques la forma de saltarte esto.
    .may-be = El certificado del programa de este equipo ha sido revocado.
cause-wrongProtocol-here =
    .title = En el puerto { $port } de este equipo responde otro programa
    .what = { $host } es este equipo, y lo que responde en el puerto { $port } no es el tipo de servidor de correo que se espera ahí. Puede que el saliente y el entrante estén cambiados, o que otro programa haya ocupado el puerto. Tu contraseña no se envió.
    .do = Compara el puerto con el que muestra el programa por el que pasa tu correo y corrígelo.
    .may-be = En este puerto de este equipo responde otro programa.
cause-serverRefuses-here =
    .title = El programa de este equipo rechaza, sin un motivo que conozcamos
    .what = { $host } es este equipo, y el programa del puerto { $port } rechazó la conexión o la petición.
    .do = Mira la ventana del programa: puede que diga más. Después inténtalo de nuevo.
    .may-be = El programa de este equipo rechaza por un motivo propio.
cause-protocolViolation-here =
    .title = El programa de este equipo responde de forma extraña
    .what = { $host } es este equipo. La respuesta del programa del puerto { $port } no sigue las reglas de los servidores de correo, así que no se dio por buena.
    .do = Mira si hay una versión más reciente del programa y si el puerto es el correcto. Después inténtalo de nuevo.
    .may-be = El programa de este equipo no sigue las reglas de los servidores de correo.
cause-wrongPassword-here =
    .title = { $program ->
        [none] El programa de este equipo no acepta esta contraseña
       *[other] { $program } no acepta esta contraseña
    }
    .what = { $user ->
        [none] El nombre de usuario o la contraseña no son correctos.
       *[other] El nombre de usuario “{ $user }” o la contraseña no son correctos.
    } { $program ->
        [none] Un programa así suele tener una contraseña propia para los programas de correo, que no es la de tu cuenta.
       *[other] { $program } tiene una contraseña propia para los programas de correo, que no es la de tu cuenta.
    }
    .do = Después escribe aquí esa contraseña.
    .may-be = El nombre de usuario o la contraseña no son correctos: un programa así suele tener una contraseña propia.
cause-webLoginRequired-here =
    .title = { $owner } quiere ver que eres tú
    .what = El programa de este equipo comunicó que el inicio de sesión se retuvo porque parecía fuera de lo habitual. Es muy posible que la contraseña sea la correcta.
    .do = Inicia sesión en tu cuenta en el navegador de este equipo, confirma que eras tú e inténtalo de nuevo pasados unos minutos.
    .may-be = Hay que confirmar el inicio de sesión: inicia sesión en tu cuenta en el navegador de este equipo y después inténtalo una vez.
cause-ipBlocked-here =
    .title = { $provider } rechaza este equipo
    .what = El programa de este equipo comunicó que la dirección desde la que se conecta está en una lista de bloqueo, a menudo debido a otra persona. La contraseña no es el problema.
    .do = Mira la ventana del programa: puede que diga más. Después espera unas horas e inténtalo de nuevo.
    .may-be = El proveedor rechaza la dirección de este equipo: espera unas horas y después inténtalo una vez.

cause-hostNotFound-private =
    .title = { $host } no se encuentra en esta red
    .what = Solo una red privada, en casa o en el trabajo, conoce el nombre { $host }. Esta no lo conoce.
    .do = Conéctate a la red o a la VPN en la que está el servidor, o corrige el nombre del servidor. Su dirección (192.168.…, por ejemplo) también vale.
    .may-be = El nombre no se conoce en esta red.
cause-resolverUnavailable-private =
    .title = Ahora mismo no se puede buscar { $host }
    .what = Solo una red privada, en casa o en el trabajo, conoce el nombre { $host }, y no respondió nadie que pudiera decir dónde está.
    .do = Conéctate a la red o a la VPN en la que está el servidor e inténtalo de nuevo. Su dirección (192.168.…, por ejemplo) también vale.
    .may-be = Ahora mismo no se pueden buscar nombres.
cause-refused-private =
    .title = { $host } no acepta conexiones de correo en el puerto { $port }
    .what = { $host } es un equipo de una red privada. Respondió enseguida: en este puerto no atiende nadie. O su servidor de correo no está en marcha, o usa otro puerto. Tu contraseña no se envió.
    .do = Mira en ese equipo si su servidor de correo está en marcha, y en qué puerto. Después inténtalo de nuevo, o corrige aquí el servidor.
    .may-be = En este puerto del servidor no atiende nadie.
cause-unreachable-private =
    .title = Desde aquí no hay camino a { $host }
    .what = { $host } es un equipo de una red privada, en casa, en el trabajo o en una VPN. Desde aquí no hay ahora camino hasta él. Tu contraseña no se envió.
    .do = Conéctate a la red o a la VPN en la que está el servidor, mira si ese equipo está encendido e inténtalo de nuevo.
    .may-be = Desde aquí no hay camino al servidor.
cause-timedOut-private =
    .title = { $host } no respondió a tiempo
    .what = { $host } es un equipo de una red privada, y no contestó en el puerto { $port }. Puede que esté apagado o en reposo, que su cortafuegos no deje entrar el correo, o que este equipo no esté en su red. No dice nada de tu contraseña.
    .do = Mira si ese equipo está encendido, y si este está en la misma red o en su VPN. Después inténtalo de nuevo.
    .may-be = El servidor no contesta.
cause-hungUp-private =
    .title = { $host } cerró la conexión
    .what = { $host } es un equipo de una red privada. Aceptó la conexión en el puerto { $port } y la cerró antes de responder. Eso no dice nada de tu contraseña.
    .do = Mira la configuración o el registro de su servidor de correo e inténtalo de nuevo.
    .may-be = El servidor cerró la conexión.
cause-protocolViolation-private =
    .title = { $host } responde de forma extraña
    .what = La respuesta no sigue las reglas de los servidores de correo, así que no se dio por buena.
    .do = Mira si el puerto es el correcto y si hay una versión más reciente del servidor de correo de { $host }. Después inténtalo de nuevo.
    .may-be = El servidor no sigue las reglas de los servidores de correo.
cause-serverRefuses-private =
    .title = { $host } rechaza, sin un motivo que conozcamos
    .what = { $host } es un equipo de una red privada. Su servidor de correo rechazó la conexión o la petición.
    .do = Mira la configuración o el registro de su servidor de correo e inténtalo de nuevo.
    .may-be = El servidor rechaza por un motivo propio.
cause-ipBlocked-private =
    .title = { $host } no deja entrar a este equipo
    .what = { $host } es un equipo de una red privada, y su servidor de correo tiene la dirección de este equipo en una lista de las que rechaza: a menudo tras demasiados inicios de sesión. La contraseña no es el problema.
    .do = En ese equipo, quita de la lista (la de fail2ban, por ejemplo) la dirección de este, o espera a que salga de ella por sí sola. Después inténtalo de nuevo.
    .may-be = El servidor rechaza la dirección de este equipo.
cause-notTls-private =
    .title = { $host } no cifra en el puerto { $port }
    .what = { $host } es un equipo de una red privada, y su servidor de correo responde sin cifrado donde tiene que empezar a cifrar. Tu contraseña no se envió: solo se envía cifrada, también en una red privada.
    .do = Elige STARTTLS para este puerto, o el puerto en el que el servidor empieza con TLS. Si no tiene ninguno de los dos, activa su cifrado: para eso necesita un certificado.
    .may-be = El servidor no cifra en este puerto.
cause-startTlsMissing-private =
    .title = { $host } no ofrece cifrado: actívalo allí
    .what = { $host } es un equipo de una red privada, y su servidor de correo no ofrece cifrado (STARTTLS) en el puerto { $port }. Tu contraseña no se envió: solo se envía cifrada, también en una red privada.
    .do = Activa el cifrado en la configuración del servidor de correo: para eso necesita un certificado. O elige aquí TLS y el puerto que el servidor tiene para TLS.
    .may-be = El servidor no ofrece cifrado.
cause-startTlsTampered-private =
    .title = { $host } no empieza a cifrar como debe
    .what = El servidor aceptó cifrar y después llegó otra cosa. Tu contraseña no se envió.
    .do = Mira si hay una versión más reciente del servidor de correo de { $host }. Si puedes elegir, usa TLS en lugar de STARTTLS.
    .may-be = El servidor no empieza a cifrar como debe.
cause-certificateUntrusted-private =
    .title = Este equipo no conoce el certificado de { $host }: instala su autoridad
    .what = { $issuer ->
        [none] { $host } es un equipo de una red privada, y su certificado no lo emitió ninguna autoridad que este equipo conozca: casi siempre lo crea el propio servidor.
       *[other] { $host } es un equipo de una red privada. Su certificado lo emitió “{ $issuer }”, que este equipo no conoce: casi siempre lo crea el propio servidor.
    } Tu contraseña no se envió.
    .do = Exporta del servidor el certificado de esa autoridad, o pídelo a quien lo administra, e instálalo en este equipo entre los de confianza. Para una sola comprobación en una terminal: mail-setup check --ca-file FILE.
    .may-be = El certificado del servidor es de una autoridad que este equipo no conoce.
cause-certificateForAnotherName-private =
    .title = El certificado de { $host } es para otro nombre: escribe ese
    .what = { $presented ->
        [none] { $host } es un equipo de una red privada, y su certificado es para otro nombre.
       *[other] { $host } es un equipo de una red privada, y su certificado es para { $presented }.
    } Tu contraseña no se envió.
    .do = Escribe el servidor con un nombre para el que valga su certificado, o haz que se cree un certificado para { $host }.
    .may-be = El certificado del servidor es para otro nombre.
cause-certificateExpired-private =
    .title = El certificado de { $host } ha caducado: haz que se cree uno nuevo
    .what = { $expired ->
        [none] El certificado de { $host } ha caducado.
       *[other] El certificado de { $host } caducó el { $expired }. El reloj de este equipo marca { $clock }.
    } { $host } es un equipo de una red privada. Tu contraseña no se envió.
    .do = Mira primero el reloj de este equipo. Si está bien, crea un certificado nuevo en el servidor, o pídelo a quien lo administra.
    .may-be = El certificado del servidor ha caducado.
cause-certificateRevoked-private =
    .title = El certificado de { $host } ha sido revocado
    .what = Quien emitió el certificado ha declarado que ya no vale. Tu contraseña no se envió.
    .do = Pide otro a quien administra el servidor. No busques la forma de saltarte esto.
    .may-be = El certificado del servidor ha sido revocado.

cause-certificateUntrusted-program =
    .title = { $interceptor } muestra su propio certificado y no el del servidor: haz que no toque el correo
    .what = El certificado que se muestra para { $host } lo emitió “{ $issuer }”. Con ese nombre { $interceptor }, un programa de este equipo, lee las conexiones cifradas. Tu contraseña no se envió.
    .do = Después inténtalo de nuevo.
    .may-be = Un programa de este equipo muestra su propio certificado y no el del servidor.
cause-certificateUntrusted-network =
    .title = { $interceptor } muestra su propio certificado y no el del servidor: no inicies sesión mientras lo haga
    .what = El certificado que se muestra para { $host } lo emitió “{ $issuer }”. Con ese nombre { $interceptor } lee las conexiones cifradas, casi siempre en empresas y escuelas. Tu contraseña no se envió.
    .do = Después inténtalo de nuevo.
    .may-be = Algo en esta red muestra su propio certificado y no el del servidor.
cause-certificateUntrusted-tool =
    .title = { $interceptor } muestra su propio certificado y no el del servidor: cierra antes esa herramienta
    .what = El certificado que se muestra para { $host } lo emitió “{ $issuer }”. Con ese nombre { $interceptor }, una herramienta de desarrollo, lee las conexiones cifradas. Tu contraseña no se envió.
    .do = Después inténtalo de nuevo. Si no sabes nada de esa herramienta, pregunta a quien se ocupa de este equipo.
    .may-be = Una herramienta de desarrollo muestra su propio certificado y no el del servidor.
cause-certificateForAnotherName-named =
    .title = El certificado es para { $suggested }, otro nombre
    .what = { $host } muestra un certificado para { $presented }. Los servicios de alojamiento lo hacen a menudo: su servidor de correo tiene un nombre propio, y el certificado solo vale para ese. Tu contraseña no se envió.
    .do = Si { $suggested } pertenece a tu servicio de alojamiento o a tu proveedor, úsalo como servidor. Si no conoces ese nombre, no lo uses: compara los servidores con los que indica tu proveedor.
    .may-be = El certificado es para { $suggested }, que puede ser el servidor correcto.

bridge-step-startProgram = Abre el programa de este equipo por el que pasa tu correo e inicia sesión en él si lo pide.
bridge-step-exportCertificate = En el programa, exporta su certificado como archivo (.pem, .crt o .cer). Busca “TLS”, “SSL” o “certificado” en su configuración o en su ayuda.
bridge-step-switchOnEncryption = Activa el cifrado (TLS o STARTTLS) en la configuración del programa. Puede que antes tenga que crear un certificado.
bridge-step-passwordOfProgram = Mira en el programa qué nombre de usuario y qué contraseña pide a los programas de correo.
bridge-step-openProtonBridge = Abre Proton Mail Bridge en este equipo e inicia sesión en él. Viene con los planes de pago de Proton.
bridge-step-protonPorts = Elige allí tu cuenta, después “Mailbox details” (datos del buzón): compara los puertos con los que se escribieron aquí.
bridge-step-protonExport = En Proton Mail Bridge, abre la configuración, después “Advanced settings” (configuración avanzada), y elige “Export TLS certificates”.
bridge-step-chooseCertPem = De los dos archivos que escribe, aquí hay que elegir “cert.pem”. No des “key.pem” a nadie.
bridge-step-protonSecurity = En Proton Mail Bridge, abre la configuración, después “Advanced settings” (configuración avanzada) y “Connection mode”: usa SSL o STARTTLS, y elige aquí lo mismo.
bridge-step-protonMailbox = En Proton Mail Bridge, elige tu cuenta, después “Mailbox details” (datos del buzón). Copia de ahí el nombre de usuario y la contraseña.
bridge-step-serveHydroxide = Ejecuta “hydroxide serve” en una terminal y déjalo en marcha.
bridge-step-hydroxideCertificate = El archivo que hay que elegir es el que se indicó al iniciar hydroxide: “-tls-cert cert.pem”.
bridge-step-hydroxideTls = Inicia hydroxide con un certificado: “hydroxide -tls-cert cert.pem -tls-key key.pem serve”. Después elige aquí TLS.
bridge-step-hydroxidePassword = La contraseña es la “bridge password” que mostró “hydroxide auth”. Si se perdió, ejecuta “hydroxide auth” otra vez.
bridge-step-startDavmail = Abre DavMail en este equipo.
bridge-step-davmailExport = En una terminal, donde está el almacén de claves de DavMail: “keytool -exportcert -rfc -keystore davmail.p12 -file davmail.pem”. El archivo que hay que elegir es davmail.pem.
bridge-step-davmailKeystore = DavMail cifra cuando tiene un almacén de claves. En una terminal: “keytool -genkeypair -keyalg rsa -keysize 2048 -validity 3650 -storetype pkcs12 -keystore davmail.p12 -dname CN=localhost”.
bridge-step-davmailSettings = En la configuración de DavMail, en el cifrado (“Encryption”), escribe el almacén de claves de tipo PKCS12, su archivo y su contraseña. Después abre DavMail de nuevo y elige aquí TLS.
bridge-step-davmailPassword = DavMail quiere el nombre de usuario y la contraseña del correo de tu organización. Puede que abra una página de inicio de sesión en una ventana propia.
bridge-step-startEmailProxy = Abre Email OAuth 2.0 Proxy en este equipo.
bridge-step-emailProxyCertificate = El archivo que hay que elegir es el que indica “local_certificate_path” en emailproxy.config.
bridge-step-emailProxyTls = En emailproxy.config, pon “local_certificate_path” y “local_key_path” para este servidor. Después abre el proxy de nuevo.
bridge-step-emailProxyPassword = El proxy guarda lo que recibió de tu proveedor bajo la contraseña de tu primer inicio de sesión a través de él: usa esa. Puede que abra una página de inicio de sesión en una ventana propia.
interceptor-step-letMailAlone = En { $interceptor }, desactiva el análisis de las conexiones de correo cifradas. A menudo está en “Correo”, “Protección del correo” o “SSL/TLS”. Los archivos se siguen analizando.
interceptor-step-mailShield = En { $interceptor }, abre el menú, la configuración, la protección y los escudos básicos (“Core Shields”). En el escudo de correo (“Mail Shield”), desactiva el análisis del correo entrante y del saliente. Los archivos se siguen analizando.
interceptor-step-nortonMail = En Norton, abre la configuración y busca “Mail Shield”, “Safe Email” o “Email Protection” (protección del correo). Desactívalo para los programas de correo de este equipo. Los archivos se siguen analizando.
interceptor-step-kasperskyConnections = En Kaspersky, abre la configuración, después la de red (“Network settings”) y el análisis de conexiones cifradas (“Encrypted connections scanning”). Añade { $host } a las direcciones de confianza, o elige no analizar las conexiones cifradas.
interceptor-step-esetMail = En ESET, pulsa F5 para abrir la configuración avanzada. Busca la protección del cliente de correo (“Email client protection”) y “SSL/TLS”, y desactiva el análisis de IMAPS, POP3S y SMTPS.
interceptor-step-bitdefenderScan = En Bitdefender, abre la protección (“Protection”), después “Online Threat Prevention” (amenazas en línea) y su configuración. Desactiva “Encrypted web scan” (análisis de web cifrada).
interceptor-step-adguardFilter = En AdGuard, abre la configuración, después la red (“Network”) y las aplicaciones filtradas (“Filtered applications”). Quita de ahí los programas de correo y este asistente.
interceptor-step-removeProgram = Elimina { $interceptor } de este equipo. Su fabricante lo retiró, porque hace inseguras todas las conexiones cifradas.
interceptor-step-askTheNetwork = Usa otra red, por ejemplo la conexión compartida de un teléfono, o pide a quien administra esta que deje pasar las conexiones de correo sin leerlas.
interceptor-step-closeTool = Cierra { $interceptor }, o quita las conexiones de correo de lo que lee.
