### Spanish: words of the wizard, for the window and for the terminal alike.

# The program's name is left as it is, like that of the command.
app-name = Mail Setup

welcome =
    .heading = ¿Qué necesita tu correo?
    .lead = Elige lo que corresponda. En este equipo no cambia nada hasta que tú lo digas.
intent-setUp =
    .title = Configurar una contraseña de aplicación
    .what = Crear una, comprobarla, guardarla en un lugar seguro y retirar las antiguas.
intent-revoked =
    .title = Mi contraseña de aplicación se revocó
    .what = Crear una nueva. Ocupa el lugar de la antigua en el llavero; para los demás programas se muestran los pasos.
intent-verify =
    .title = Comprobar que todo sigue funcionando
    .what = Probar aquí la contraseña guardada. Si no funciona, saber por qué.
intent-practise =
    .title = Practicar con una cuenta simulada
    .what = Recorrer todo el camino sin riesgo. Tú eliges qué sale mal.
known-accounts =
    .title = Configuradas en este equipo
    .last-good = funcionó el { $date }
    .never = aún sin comprobar
account-state =
    .refused = rechazada desde el { $date }
    .refused-smtp = correo saliente rechazado desde el { $date }
    .refused-imap = correo entrante rechazado desde el { $date }
    .refused-last = rechazada en la última comprobación, el { $date }
    .refused-last-smtp = correo saliente rechazado en la última comprobación, el { $date }
    .refused-last-imap = correo entrante rechazado en la última comprobación, el { $date }
    .unreached = no se pudo comprobar desde el { $date }
    .unreached-smtp = el correo saliente no se pudo comprobar desde el { $date }
    .unreached-imap = el correo entrante no se pudo comprobar desde el { $date }
    .unreached-network = no se pudo comprobar desde el { $date }, quizá por la red
    .unreached-smtp-network = el correo saliente no se pudo comprobar desde el { $date }, quizá por la red
    .unreached-imap-network = el correo entrante no se pudo comprobar desde el { $date }, quizá por la red
    .stale = sin comprobar desde el { $date }
    .not-stored = el llavero no tiene contraseña para sus servidores
    .running = comprobándose
    .mend = Arreglar
    .check = Comprobar
    .check-all = Comprobar todas las cuentas
accounts-checked = { $done } de { $all } cuentas comprobadas
accounts-right =
    { $right ->
        [0] Ninguna de { $all } cuentas está bien.
        [one] { $right } de { $all } cuentas está bien.
       *[other] { $right } de { $all } cuentas están bien.
    }{ $paused ->
        [0] {""}
        [one] {" "}{ $paused } no se comprobó, por una pausa.
       *[other] {" "}{ $paused } no se comprobaron, por una pausa.
    }
watch =
    .title = Comprobar cada día
    .off = La contraseña guardada se puede probar una vez al día y tras un cambio de red. Si se rechaza, aparece una notificación, que no nombra la cuenta. Entretanto no se ejecuta nada.
    .on = Las contraseñas guardadas se prueban una vez al día, y tras un cambio de red cuando este sistema lo avisa. Si se rechaza una, aparece una notificación.
    .next-sign-in = Las contraseñas guardadas se prueban una vez al día y tras un cambio de red, a partir de tu próximo inicio de sesión en este equipo.
    .not-changed = El programador de tareas de este equipo no aceptó el cambio. Inténtalo de nuevo después de volver a iniciar sesión.
    .misplaced = El programador de tareas no puede iniciar este programa cada día desde donde está: esa carpeta no es permanente, o su nombre tiene caracteres que un programador de tareas no admite. Instala el programa, o muévelo a una carpeta permanente (en un Mac, “Aplicaciones”), e inícialo desde ahí.
    .enable = Comprobar cada día
    .disable = Dejar de comprobar
watch-notice =
    .title = Tu correo te necesita
    .one = El servidor rechaza una cuenta de correo. Pulsa para ver por qué y arreglarlo, o ejecuta “mail-setup”.
    .one-smtp = El servidor rechaza el correo saliente de una cuenta. Pulsa para ver por qué y arreglarlo, o ejecuta “mail-setup”.
    .one-imap = El servidor rechaza el correo entrante de una cuenta. Pulsa para ver por qué y arreglarlo, o ejecuta “mail-setup”.
    .named = El servidor rechaza { $address }. Pulsa para ver por qué y arreglarlo, o ejecuta “mail-setup”.
    .named-smtp = { $address }: el servidor rechaza el correo saliente. Pulsa para ver por qué y arreglarlo, o ejecuta “mail-setup”.
    .named-imap = { $address }: el servidor rechaza el correo entrante. Pulsa para ver por qué y arreglarlo, o ejecuta “mail-setup”.
    .several = { $count ->
        [one] El servidor rechaza { $count } cuenta de correo. Pulsa para ver por qué y arreglarlo, o ejecuta “mail-setup”.
       *[other] Los servidores rechazan { $count } cuentas de correo. Pulsa para ver por qué y arreglarlo, o ejecuta “mail-setup”.
    }
    .open = Arreglar
backup =
    .title = Contraseñas antiguas que se pueden recuperar
    .what = { $count ->
        [one] { $count } entrada de { $address }, cambiada el { $date }
       *[other] { $count } entradas de { $address }, cambiadas el { $date }
    }
    .until = se guarda hasta el { $until }
    .restore = Recuperar
    .discard = Descartar
    .discard-title = ¿Descartar esta copia de seguridad?
    .discard-what = Lo que contiene se pierde entonces para siempre y no se puede recuperar. Hazlo solo cuando tu correo funcione.
    .discard-confirm = Descartar para siempre
    .keep = Conservar
recovered = { $count ->
        [one] La última vez, el asistente se interrumpió mientras cambiaba entradas antiguas. Ya está arreglado: no se perdió nada.
       *[other] El asistente se interrumpió { $count } veces mientras cambiaba entradas antiguas. Ya está arreglado: no se perdió nada.
    }
unlocking = Pidiendo al llavero que se abra…
discard-running = Descartando la copia de seguridad…
discard-done = La copia de seguridad se eliminó para siempre.
undo-restoring = Recuperando las contraseñas antiguas…
undo-restored = { $count ->
        [0] No se recuperó nada.
        [one] { $count } entrada vuelve a estar donde estaba.
       *[other] { $count } entradas vuelven a estar donde estaban.
    }
undo-kept = { $count ->
        [one] { $count } entrada no se pudo recuperar. Sigue en la copia de seguridad.
       *[other] { $count } entradas no se pudieron recuperar. Siguen en la copia de seguridad.
    }

choosePractice =
    .heading = Practicar con una cuenta simulada
    .lead = Un proveedor de correo que solo existe en este equipo te acompaña. Elige cómo va su historia.
    .lead-starting = Se está iniciando el proveedor simulado.
practice =
    .mood = Práctica: { $mood }
pretend =
    .title = La página del proveedor simulado
    .what = Un proveedor real mostraría esto en el navegador. Copia de aquí la contraseña de aplicación.
    .app-password = Tu contraseña de aplicación
    .account-password = La contraseña de la cuenta, para ver qué pasa si se usa por descuido
practice-starting = Iniciando el proveedor simulado…
practice-failed = El proveedor simulado no se pudo iniciar en este equipo. Inténtalo otra vez; si vuelve a pasar, reinicia el equipo.
mood-allWell =
    .title = Todo va bien
    .what = La contraseña de aplicación funciona en todas partes.
mood-needsAppPassword =
    .title = La contraseña habitual se rechaza
    .what = La contraseña de la cuenta no basta. Una contraseña de aplicación funciona.
mood-wrongPassword =
    .title = La contraseña no es la correcta
    .what = Se rechazan todas las contraseñas.
mood-webLoginRequired =
    .title = El proveedor quiere verte antes
    .what = El inicio de sesión se retiene hasta que se confirma en un navegador.
mood-imapOff =
    .title = La lectura del correo está desactivada
    .what = El envío funciona. El acceso para programas de correo (IMAP) está desactivado.
mood-tooManyAttempts =
    .title = Demasiados intentos
    .what = El proveedor aplaza por un rato todos los inicios de sesión.
mood-revokedMidway =
    .title = Revocada a medio camino
    .what = El envío funciona, y entonces la contraseña se revoca.
mood-busy =
    .title = El proveedor está ocupado
    .what = Los dos servidores piden que se vuelva más tarde.
mood-slow =
    .title = Una conexión lenta
    .what = Todo funciona, pero cada respuesta se toma su tiempo.
mood-silent =
    .title = Silencio
    .what = Los servidores atienden la llamada y no dicen ni una palabra.
mood-hangsUp =
    .title = Conexión cortada
    .what = La conexión termina en mitad del inicio de sesión.
mood-smtpBlocked =
    .title = Aquí el envío está bloqueado
    .what = Para el correo saliente no responde nadie. El entrante funciona.
mood-captivePortal =
    .title = La página de inicio de sesión del hotel
    .what = La red responde en lugar de los servidores de correo.
mood-startTlsStripped =
    .title = Alguien quita el cifrado
    .what = El servidor debería ofrecer cifrado, y no lo hace.
mood-expiredCertificate =
    .title = Un certificado caducado
    .what = La prueba de identidad del servidor ya no está en vigor.
mood-wrongName =
    .title = Un certificado para otro nombre
    .what = El servidor demuestra ser otro.

step-address = Tu dirección
step-appPassword = Contraseña de aplicación
step-outgoing = Correo saliente
step-incoming = Correo entrante
step-keep = Guardarla
step-oldItems = Contraseñas antiguas
step-handOver = Tu programa de correo
step-testMessage = Un mensaje para ti

chooseAccount =
    .heading = ¿Qué cuenta?
    .lead-revoked = Elige la cuenta cuya contraseña de aplicación se revocó.
    .lead-verify = Elige la cuenta que quieres comprobar. Se prueba su contraseña guardada; no se cambia nada.
    .other = Otra cuenta
    .known = { $account }
    .known-what = { $name }: { $last }
    .other-what = Escribe su dirección.

address =
    .heading = Tu dirección de correo
    .lead = De ella se deducen los servidores y la forma de obtener una contraseña de aplicación.
    .label = Dirección de correo
    .primary = Usar esta dirección
address-problem-empty = Escribe antes tu dirección de correo.
address-problem-noAt = Falta la @. Una dirección de correo tiene esta forma: anna@example.org.
address-problem-noName = Falta tu nombre antes de la @.
address-problem-domain = Después de la @ falta algo o hay un error al teclear: esa parte tiene una forma como gmail.com o anna-design.com.
address-problem-character = Una dirección de correo no puede tener “{ $character }” ahí.
address-problem-space = Contiene un espacio. Una dirección de correo no tiene ninguno.
address-problem-unseen = Contiene un carácter que no se ve. Escribe la dirección a mano.
address-problem-tooLong = Es demasiado largo para una dirección de correo.
address-meant = ¿Querías decir { $meant }? Entonces vuelve atrás y corrige la dirección.

found-by =
    .table = Conocido para este proveedor.
    .mx = Conocido para el proveedor que recibe el correo del dominio.
    .pacc = El dominio lo indica para programas de correo.
    .autoconfig = El proveedor lo indica para programas de correo.
    .ispdb = De la colección de proveedores de Thunderbird.
    .srv = El DNS del dominio lo indica.
    .guess = El nombre habitual; responde, con un certificado para él.
looked-in =
    .table = Proveedores conocidos
    .mx = Quién recibe el correo
    .pacc = Lo que publica el dominio
    .autoconfig = El archivo propio del proveedor
    .ispdb = La colección de Thunderbird
    .srv = Nombres en el DNS
    .guess = Nombres habituales
looked-in-receiver =
    .autoconfig = El archivo de quien recibe el correo
    .ispdb = La colección de Thunderbird, para quien recibe el correo
looked =
    .found = encontrado
    .noPasswords = no se acepta ninguna contraseña
    .nothing = ahí no hay nada
    .noSuchDomain = ese dominio no existe
    .unusable = nada que se pueda usar con una contraseña por TLS
    .timedOut = sin respuesta a tiempo
    .unreachable = no se pudo preguntar
    .refused = ahí no atiende nadie
    .certificate = un certificado que no se puede dar por bueno
    .redirected = lleva a otro sitio
    .tooLarge = respuesta demasiado grande
    .malformed = respuesta que no se puede leer
    .wrongDigest = no es lo que el dominio avala
    .notNeeded = ya no hace falta

findServers =
    .heading = Buscando los servidores de correo
    .lead = Solo se pregunta por { $domain }; tu dirección no sale de este equipo. Tarda { $seconds } segundos como mucho.
    .lead-address = Tu dirección completa solo llega a { $place }, como has permitido; a los demás se les pregunta por { $domain }.
    .running = Buscando…
    .looked = Dónde se buscó
    .by-hand = Escribir los servidores a mano
autoconfig-address =
    .off = Algunos proveedores solo indican sus servidores si se les da la dirección completa. Si lo permites, la tuya llega a { $place } y a nadie más, cifrada. Vale también para las próximas búsquedas, hasta que lo cambies.
    .on = Tu dirección completa llega a { $place } y a nadie más, cifrada, como has permitido.
    .not-kept = Esta elección no se pudo guardar: vale hasta que se cierre el programa.
    .tell = Buscar otra vez con la dirección completa
    .keep = Buscar otra vez solo con el dominio

servers =
    .heading = Los servidores de correo
    .lead-mx = { $found } recibe el correo de { $domain }, así que se han puesto sus servidores. ¿Es ese tu proveedor?
    .lead-autoconfig = Tu proveedor indica estos servidores para programas de correo. ¿Es ese tu proveedor?
    .lead-ispdb = La colección de Thunderbird tiene estos servidores para { $domain }. ¿Es ese tu proveedor?
    .lead-srv = El DNS de { $domain } indica estos servidores. ¿Es ese tu proveedor?
    .lead-guess = Estos servidores tienen los nombres habituales; responden, con certificados para ellos. ¿Es ese tu proveedor?
    .lead-unconfirmed = Solo el DNS de { $domain } indica estos servidores, y eso se puede falsificar. Úsalos solo si sabes que son los de tu proveedor.
    .lead-imap-alone = Solo se encontró un servidor de correo entrante; lo que se ha puesto para el saliente es una suposición. La ayuda de tu proveedor lo indica en “SMTP”.
    .lead-smtp-alone = Solo se encontró un servidor de correo saliente; lo que se ha puesto para el entrante es una suposición. La ayuda de tu proveedor lo indica en “IMAP”.
    .lead-no-domain = El dominio { $domain } no existe: busca alguna letra cambiada en la dirección. Lo que se ha puesto es una suposición.
    .lead-offline = No se pudo preguntar a nadie: parece que este equipo no tiene conexión. Lo que se ha puesto es una suposición.
    .lead = No se conocen para esta dirección; lo que se ha puesto es una suposición. La ayuda de tu proveedor los indica en “IMAP” y “SMTP”.
    .lead-filtered = { $found } filtra el correo de { $domain } antes de que llegue, así que desde aquí no se ve quién lo guarda. Lo que se ha puesto es una suposición: pide los servidores (“IMAP” y “SMTP”) a quien se ocupa de { $domain }.
    .lead-known = Corrige lo que sea distinto de lo que dice la ayuda de tu proveedor.
    .lead-named = El certificado es para { $suggested }, así que se ha puesto ese nombre. Úsalo solo si pertenece a tu proveedor o a tu servicio de alojamiento.
    .edit = Corregir los servidores
    .primary = Usar estos servidores
    .smtp = Correo saliente (SMTP)
    .imap = Correo entrante (IMAP)
    .host = Servidor
    .port = Puerto
    .security = Cifrado
    .user = Nombre de usuario
    .user-hint = Déjalo vacío si es tu dirección completa.
    .own-password = El correo saliente tiene su propia contraseña
    .same-password = Una contraseña para los dos
outgoing-ownPassword = El correo saliente tiene su propia contraseña. Se piden las dos, y cada una se prueba con su propio servidor.
outgoing-otherServer = El correo saliente va por otro servidor, con su propio nombre de usuario y su propia contraseña. Se piden las dos contraseñas, y cada una se prueba con su propio servidor.
security-tls = desde el inicio (TLS)
security-starttls = después del saludo (STARTTLS)
server-problem-host = Esto no es el nombre de un servidor. Tiene esta forma: mail.example.org.
server-problem-port = Un puerto es un número del 1 al 65535.
server-problem-user = Esto no puede ser un nombre de usuario. Mira si se coló algún carácter.

outgoingServer =
    .heading = Enviar por otro servidor
    .lead = El correo entrante se queda donde está. Solo lo que envías toma otro camino: por ejemplo, por el servidor de tu acceso a internet, o por el de otro buzón que tengas.
    .lead-found = Esta es la red de { $access }, y aquí su servidor de correo responde, así que se ha puesto. Necesitas un buzón allí, con su contraseña. El correo entrante se queda donde está.
    .primary = Enviar por este servidor
    .providers = Volver a enviar por { $provider }
    .limits = Antes de elegir esto
    .limit-sender = Muchos de estos servidores solo aceptan sus propias direcciones como remitente. Un mensaje a tu propia dirección muestra si el tuyo acepta { $address }.
    .limit-place = Algunos solo responden en su propia red: en casa, y no en otros lugares.
    .limit-mailbox = El nombre de usuario y la contraseña son los de tu buzón allí, no los de { $provider }.
    .user-hint = El nombre de tu buzón en ese servidor.
use-other-server = Enviar por otro servidor
use-access = Enviar por el servidor de { $access } ({ $server })

ownAddress =
    .heading = Tu dirección que termina en @{ $own }
    .lead = { $provider } entrega el correo de { $domain }, pero solo se puede iniciar sesión con sus propias direcciones. La tuya vino con la cuenta y termina en @{ $own }.
    .label = Dirección que inicia sesión
    .keep = Iniciar sesión con { $address } de todos modos
    .primary = Iniciar sesión con esta dirección
own-address-apple = En un iPhone, iPad o Mac está en los ajustes: tu nombre, después “iCloud”, después “Mail”.
own-address-problem-empty = Escribe antes la dirección que termina en @{ $own }.
own-address-problem-notAnAddress = Esto no es una dirección de correo. La tuya tiene esta forma: anna@{ $own }.
own-address-problem-elsewhere = Esta no es una dirección de { $provider }. La tuya termina en @{ $own }.

certificate =
    .heading = El certificado del programa de este equipo
    .lead = Elige el archivo que exportó el programa. Entonces se da por bueno exactamente este certificado, para sus servidores en este equipo y nada más.
    .lead-again = Elige el archivo nuevo del programa: ocupa el lugar del que se eligió antes. Entonces se da por bueno exactamente este certificado, en este equipo y nada más.
    .primary = Usar este certificado
    .file = Archivo de certificado
    .file-hint = Casi siempre termina en .pem, .crt o .cer.
    .servers = Es para
    .before = Elegido antes: { $fingerprint }… (SHA-256)
certificate-problem-empty = Elige antes el archivo.
certificate-problem-tooLong = Este archivo es demasiado largo para un certificado. Elige el que exportó el programa.
certificate-problem-privateKey = Esto es una clave privada. Elige el certificado que está a su lado, como cert.pem. De la clave no se guardó nada.
certificate-problem-keystore = Esto es un almacén de claves, que contiene también la clave privada. Exporta de él solo el certificado y elige ese archivo.
certificate-problem-several = Hay más de un certificado en este archivo. Elige un archivo que tenga solo el del programa.
certificate-problem-notACertificate = Esto no es un certificado. Elige el archivo que exportó el programa.
certificate-problem-expired = Este certificado ha caducado. Haz que el programa cree uno nuevo y elige ese.
certificate-problem-notYetValid = Este certificado aún no está en vigor. Si el reloj de este equipo no está bien, ponlo en hora.
certificate-chosen = Para { $host } vale el certificado que elegiste: { $fingerprint }… (SHA-256)

canItWork =
    .place = Pregunta { $at } de { $of }
    .skip = Seguir sin estas preguntas
    .done = Ya lo hice
    .anyway = Seguir de todos modos
    .copy = Copiar este texto
can-twoStep =
    .question = ¿Está activada la verificación en dos pasos?
    .why = { $owner } solo crea contraseñas de aplicación para las cuentas que la tienen.
    .yes = Sí, pide un segundo paso
    .no = No, basta con una contraseña
    .title = Antes viene la verificación en dos pasos
    .what = Sin ella, { $owner } no tiene página de contraseñas de aplicación.
    .do = Actívala en la configuración de seguridad de tu cuenta en { $owner } y después sigue aquí.
can-securityKeysOnly =
    .question = ¿Es una llave de seguridad tu único segundo paso?
    .why = Si solo hay llaves de seguridad, { $owner } no ofrece contraseñas de aplicación.
    .yes = Sí, solo llaves de seguridad
    .no = No, también un teléfono o una aplicación
    .title = Solo con llaves de seguridad no hay contraseñas de aplicación
    .what = { $owner } oculta su página de contraseñas de aplicación mientras una llave sea el único segundo paso.
    .do = Añade un teléfono o una aplicación de códigos como otro segundo paso y después sigue aquí. O conserva solo las llaves y usa un programa de correo que abra la página de inicio de sesión de { $owner }, como Thunderbird, Evolution o Apple Mail: no necesita contraseña de aplicación.
can-advancedProtection =
    .question = ¿Está la cuenta en el Programa de Protección Avanzada?
    .why = Es para personas con un riesgo serio de ataques, y te habrías inscrito tú.
    .yes = Sí
    .no = No
    .title = La Protección Avanzada no permite contraseñas de aplicación
    .what = El programa excluye por completo las contraseñas de este tipo.
    .do = Usa la página o la aplicación de { $owner } para este correo. O prueba un programa de correo que abra la página de inicio de sesión de { $owner }: { $owner } deja entrar a algunos.
can-workAccount =
    .question = ¿Administra esta cuenta una empresa, una escuela o una asociación?
    .why = Quien administra { $domain } decide si los programas de correo pueden entrar.
    .yes = Sí, la administra otra persona
    .no = No, la administro yo
    .title = Esto lo decide tu organización
    .what = Si su administrador no permite IMAP o las contraseñas de aplicación, nada de lo que se escriba aquí puede funcionar.
    .do = Pregunta con el texto de abajo. Si las dos cosas están permitidas, sigue. Si no lo están, a menudo sí lo está un programa de correo que abra la página de inicio de sesión de { $owner }, como Thunderbird, Evolution o Apple Mail.
can-letter =
    Hola:
    Me gustaría leer mi correo ({ $address }) en un programa de correo, por IMAP y SMTP. ¿Me podría decir si esto está permitido para mi cuenta?
    1. Acceso IMAP, para programas de correo de cualquier tipo
    2. Verificación en dos pasos, que las contraseñas de aplicación necesitan
    3. Contraseñas de aplicación
    Si no: ¿qué programa de correo puedo usar, y puede iniciar sesión a través de la página de { $owner } (OAuth)?
    Muchas gracias.
can-supervised =
    .question = ¿Es una cuenta infantil, o la supervisan sus padres?
    .why = Puede que a esas cuentas no se les ofrezcan contraseñas de aplicación.
    .yes = Sí
    .no = No
    .title = Puede que una cuenta supervisada no reciba contraseña de aplicación
    .what = Lo que puede hacer lo deciden la madre o el padre que la supervisa, y { $owner }.
    .do = Pídele que mire si se ofrecen contraseñas de aplicación. Si no, usa la página o la aplicación de { $owner }, o un programa de correo que abra la página de inicio de sesión de { $owner }.
can-plan =
    .question = ¿Deja entrar tu plan a los programas de correo?
    .why = { $key ->
        [fastmail] El plan Basic de Fastmail no tiene contraseñas de aplicación; los demás sí.
        [mailcom] En mail.com los programas de correo solo entran con Premium.
        [proton] Proton Mail Bridge, que los programas de correo necesitan, viene con los planes de pago.
       *[none] { $provider } deja entrar a los programas de correo solo con algunos de sus planes.
    }
    .yes = Sí
    .no = No
    .title = Este plan no deja entrar a los programas de correo
    .what = Ninguna contraseña puede cambiar eso.
    .do = Lee este correo en la página de { $provider } o en su aplicación. O cambia a un plan que deje entrar a los programas de correo, y vuelve.
can-usualBrowser =
    .question = ¿Llevas unos días usando { $provider } en tu navegador?
    .why = { $owner } solo crea contraseñas de aplicación en un navegador que conoce desde hace varios días, y no en una ventana privada.
    .yes = Sí, en el navegador habitual de este equipo
    .no = No, hace poco
    .title = { $owner } tiene que conocer antes el navegador
    .what = Su atención al cliente no puede hacer excepciones.
    .do = Si el habitual es otro navegador u otro equipo, crea allí la contraseña de aplicación y después sigue aquí. Si no, lee tu correo unos días en un mismo navegador y vuelve. Hasta entonces, un programa de correo que abra la página de inicio de sesión de { $owner }, como Thunderbird, no necesita contraseña de aplicación.
can-newAccount =
    .question = ¿Se abrió la cuenta en los últimos días?
    .why = Una cuenta nueva aún no se conoce en ningún navegador, así que puede que no se le ofrezcan contraseñas de aplicación.
    .yes = Sí, es nueva
    .no = No, tiene más tiempo
    .title = Una cuenta nueva tiene que esperar
    .what = Puede que { $owner } ofrezca contraseñas de aplicación solo pasados unos días.
    .do = Lee tu correo unos días en el mismo navegador y vuelve. Hasta entonces, un programa de correo que abra la página de inicio de sesión de { $owner }, como Thunderbird, no necesita contraseña de aplicación.
can-imapSwitch =
    .question = ¿Está activado el acceso para programas de correo (IMAP)?
    .why = En { $provider } tiene su propia opción. Mientras esté desactivada, se rechazan todas las contraseñas.
    .yes = Sí, está activado
    .no = No, o nunca lo he mirado
    .title = Activa antes IMAP
    .what = Está en la configuración del correo, en la página web de { $provider }.
    .do = Busca allí “IMAP”, “POP3/IMAP” o “programas de correo”, y actívalo. Después sigue aquí.
can-smtpSwitch =
    .question = ¿Está activado el envío desde programas de correo?
    .why = { $provider } tiene una opción para ello (“SMTP authentifié”). Mientras esté desactivada, el servidor saliente rechaza todas las contraseñas.
    .yes = Sí, está activado
    .no = No, o nunca lo he mirado
    .title = Activa antes el envío
    .what = Se activa para cada dirección, en la página web de { $provider }.
    .do = Busca allí “SMTP authentifié” y actívalo. Después sigue aquí.
can-whichPassword =
    .question = ¿Inicias sesión en { $owner } con un segundo paso, como un código?
    .why = De eso depende qué contraseña necesitan los programas de correo: con un segundo paso, una contraseña de aplicación; sin él, la contraseña con la que inicias sesión.
    .yes = Sí, con un segundo paso
    .no = No, solo con la contraseña
    .title = Puede que no tengas un segundo paso
    .do = Sin él, { $owner } no crea contraseñas de aplicación. Los programas de correo usan entonces la contraseña con la que inicias sesión.
use-account-password = Inicio sesión solo con la contraseña

appPassword =
    .heading = Crea una contraseña de aplicación
    .lead = { $owner } da a los programas de correo una contraseña propia. La creas en la página de { $owner } y la puedes retirar allí en cualquier momento.
    .lead-revoked = Crea una nueva. Ocupa el lugar de la antigua en el llavero; para los demás programas se muestran los pasos.
    .lead-elsewhere = Tu dirección es de { $provider }, pero los servidores que escribiste no lo son. Si tienen contraseñas propias, crea una allí y vuelve con ella.
    .lead-unknown = No se sabe si { $owner } tiene contraseñas de aplicación, que son solo para programas de correo. Si su página ofrece una, créala allí. Si no, usa la contraseña de tu buzón.
    .lead-practice = En esta práctica la página del proveedor se muestra aquí. Una real se abre en tu navegador.
    .primary = Ya tengo la contraseña de aplicación
    .name = Correo en { $computer }
    .name-any = Correo en mi equipo
    .name-label = Un nombre para ella, que puedas reconocer después
    .shape-label = Cómo es
page-appPasswords = Abrir las contraseñas de aplicación de { $owner }
page-twoStep = Abrir la verificación en dos pasos
page-help = Leer la ayuda de { $owner }
page-webLogin = Confirmar el inicio de sesión en { $owner }
page-mailSettings = Abrir la configuración de correo de { $provider }
opened-opening = Pidiendo a tu navegador que abra la página…
opened-opened = La página está abierta en tu navegador. Vuelve aquí con la contraseña de aplicación.
opened-other = La página está abierta en tu navegador. Vuelve aquí después.
opened-failed = No se pudo abrir ningún navegador. Abre tú esta dirección, en cualquier dispositivo:
app-password-step-generic = En la página web de { $owner }, abre la configuración de seguridad de tu cuenta y busca “Contraseñas de aplicación”, o una contraseña para programas de correo.
app-password-step-ownPath = En las páginas de { $owner }, elige uno tras otro: { $ownPath }. Si la página está en otro idioma, puede que se llamen de otra forma.
app-password-step-signIn = Inicia sesión en { $owner } con tu contraseña habitual, si la pide.
app-password-step-twoStep = Si la página dice que las contraseñas de aplicación no están disponibles, activa la verificación en dos pasos y vuelve.
app-password-step-usualBrowser = Usa el navegador en el que sueles leer { $provider }. Puede que a otros no se les ofrezcan contraseñas de aplicación.
app-password-step-externalConnections = Busca las conexiones externas (“External connections”) y, ahí, crear una contraseña de aplicación (“Create app password”).
app-password-step-appSpecific = Elige “Inicio de sesión y seguridad” y después las contraseñas específicas de app (“App-Specific Passwords”).
app-password-step-mailScope = Si pregunta para qué es la contraseña, elige el correo: tanto leer (IMAP) como enviar (SMTP).
app-password-step-switchOnImap = En la configuración del correo, activa el acceso para programas de correo (IMAP).
app-password-step-nameIt = Ponle un nombre que vayas a reconocer, como “Correo en mi equipo”.
app-password-step-copyOnce = Copia la contraseña. Solo se muestra una vez, así que deja la página abierta hasta terminar aquí.
app-password-step-bridgeStart = Abre Proton Mail Bridge en este equipo e inicia sesión en él. Viene con los planes de pago de Proton.
app-password-step-bridgeDetails = Elige allí tu cuenta, después “Mailbox details” (datos del buzón): muestra la contraseña para programas de correo.
app-password-step-copyAgain = Copia la contraseña. Puedes volver a verla allí en cualquier momento.
app-password-step-purelymailUser = En las páginas de cuenta de Purelymail (no en el correo web), elige “User”, tu dirección, después “App Passwords” y “Add New”.
app-password-step-seznamPassword = En “Two-Factor Authentication”, busca “Application Password” y elige “Set”. Esta contraseña la eliges tú; no puede ser la de tu inicio de sesión.
app-password-step-tonlinePassword = En la configuración del correo, elige “Passwörter”, después “Passwort für E-Mail-Programme”. Esta contraseña la eliges tú; la de la página web no funciona aquí.
app-password-step-pretendPage = Mira la página simulada de abajo. Una real estaría en tu navegador.
drawing =
    .page = En “{ $page }”: { $parts }.
    .entry = busca “{ $words }”
    .press = pulsa “{ $words }”
    .choose = elige “{ $words }”
    .switch = activa “{ $words }”
    .name = escribe el nombre “{ $name }”
    .name-in = en “{ $words }”, escribe el nombre “{ $name }”
    .own = en “{ $words }”, escribe una contraseña que elijas tú
    .password = copia la contraseña de aplicación

notOffered =
    .heading = Si { $owner } no ofrece contraseñas de aplicación
    .lead = Hay algunas razones habituales. Estas son las más probables en { $provider }, con lo que se puede hacer en cada caso.
    .offer = La página no ofrece ninguna, o dice que no está disponible
    .again = Buscarla otra vez
    .any = Puede que esté en otro sitio
    .any-do = Busca “Contraseñas de aplicación” o “Contraseñas de aplicaciones” en la configuración de seguridad y en la configuración de correo de tu cuenta. Puede que { $owner } también las haya cambiado de sitio: su propia ayuda dice dónde están.

appleMail =
    .heading = ¿Es para Apple Mail? Entonces no necesitas contraseña de aplicación
    .lead = macOS inicia sesión en { $owner } por su cuenta. Añade la cuenta otra vez en Cuentas de Internet e inicia sesión en la propia página de { $owner }. Solo otros programas necesitan una contraseña de aplicación.
    .open = Abrir Cuentas de Internet
    .other = Es para otro programa
    .steps = Qué hacer allí
apple-mail-step-removeOld = Si { $address } está en la lista, selecciona esa línea y elimina la cuenta allí. El correo en sí se queda en { $owner }.
apple-mail-step-addOwner = Elige añadir una cuenta, después “{ $owner }”. La opción para otras cuentas de correo es la que pide una contraseña de aplicación.
apple-mail-step-signIn = Inicia sesión en la página de { $owner } como siempre, y deja “Mail” activado.
apple-mail-step-sendOne = Abre Mail y envía un mensaje a tu propia dirección. Si llega, todo está bien.

otherWay =
    .heading = Un programa que inicia sesión en la página de { $owner }
    .lead-refused = { $provider } no acepta ninguna contraseña de los programas de correo, ni siquiera una de aplicación. Estos programas abren en su lugar la página de inicio de sesión de { $owner }, y eso funciona.
    .lead-refused-unknown = { $provider } no acepta ninguna contraseña de los programas de correo, ni siquiera una de aplicación. Solo entran los programas que abren la página de inicio de sesión de { $owner }. Su ayuda dice cuáles son.
    .lead = Estos programas abren la página de inicio de sesión de { $owner }. Ninguno necesita una contraseña de aplicación.
    .steps = Qué hacer en él
    .here = En este equipo
    .others = Estos funcionan de la misma forma: { $names }.
    .offer = Ver programas que no necesitan contraseña de aplicación
other-way-step-open = Abre el programa y añade en él una cuenta de correo.
other-way-step-type = Escribe { $address } como dirección, y ninguna contraseña.
other-way-step-signIn = Se abre la página de { $owner }. Inicia sesión allí como siempre, y deja que el programa lea tu correo.

unused-missing = En el llavero falta la contraseña del correo saliente o la del entrante, o las dos no coinciden. Escríbela aquí: en cuanto los dos servidores la acepten, se guarda.
unused-elsewhere = El servidor que aceptó la contraseña guardada de { $address } fue { $proven }. No se envía por sí sola a { $host }.
unused-unknown = No consta qué servidor aceptó la contraseña guardada de { $address }. No se envía por sí sola a { $host }.
unused-next = Si { $host } es el servidor correcto, escribe su contraseña. Si no, corrige los servidores.

outgoing =
    .heading = Correo saliente
    .lead = { $kind ->
        [mailbox] Escribe una vez la contraseña de tu buzón: en { $provider } no hay contraseñas de aplicación. En un servicio de alojamiento web no es la de tu cuenta de cliente. Se prueba primero con el correo saliente y enseguida con el entrante.
        [either] Escribe una vez la contraseña: la de aplicación si creaste una; si no, la de tu buzón. Se prueba primero con el correo saliente y enseguida con el entrante.
       *[app] Pega una vez la contraseña de aplicación. Se prueba primero con el servidor saliente de { $provider } y enseguida con el entrante.
    }
    .lead-two = Escribe las dos contraseñas: el correo saliente tiene la suya. Cada una se prueba con su propio servidor, y en ningún otro.
    .lead-running = Se está preguntando al servidor saliente de { $provider }. No se guarda nada hasta que los dos servidores hayan dicho que sí.
    .lead-held-back = La contraseña guardada se puede comprobar cuando termine la pausa. No se envió nada.
    .lead-cancelled = La comprobación se canceló. No se cambió nada.
    .lead-refused = Se llegó de forma segura al servidor saliente de { $provider }, y dijo que no.
    .lead-later = Se llegó de forma segura al servidor saliente de { $provider }, y dijo: ahora no.
    .lead-ended = Se llegó al servidor saliente de { $provider }, pero la conversación terminó sin respuesta.
    .lead-unsafe = La conexión con el servidor saliente de { $provider } no se pudo hacer segura. La contraseña no se le envió.
    .lead-unreached = Desde aquí no se pudo llegar al servidor saliente de { $provider }. La contraseña no se le envió.
    .primary = Comprobar la contraseña
    .next = Ahora viene el correo entrante
incoming =
    .heading = Correo entrante
    .lead-running = El envío funciona. Se está preguntando al servidor entrante de { $provider } con la misma contraseña.
    .lead-running-two = El envío funciona. Se está preguntando al servidor entrante con la contraseña del correo entrante.
    .lead-cancelled = La comprobación se canceló. No se cambió nada.
    .lead-passed-two = Cada servidor acepta su propia contraseña, y la bandeja de entrada se abre.
    .lead-passed = Los dos servidores de { $provider } aceptan la contraseña, y la bandeja de entrada se abre.
    .lead-refused = Se llegó de forma segura al servidor entrante de { $provider }, y dijo que no.
    .lead-later = Se llegó de forma segura al servidor entrante de { $provider }, y dijo: ahora no.
    .lead-ended = Se llegó al servidor entrante de { $provider }, pero la conversación terminó sin respuesta.
    .lead-unsafe = La conexión con el servidor entrante de { $provider } no se pudo hacer segura. La contraseña no se le envió.
    .lead-unreached = Desde aquí no se pudo llegar al servidor entrante de { $provider }. La contraseña no se le envió.
    .primary-passed = Seguir y guardarla
    .primary-verified = Seguir
checking = Comprobando…
password = Contraseña de aplicación
password-mailbox = Contraseña de tu buzón
password-either = Contraseña de aplicación o de tu buzón
password-outgoing-ownPassword = Contraseña del correo saliente
password-outgoing-otherServer = Contraseña del otro servidor
password-incoming = Contraseña del correo entrante
password-outgoing-hint = Solo va a { $host }.
shape-letters = { $count } letras, como las muestra { $owner }. Los espacios no importan.
shape-dashedGroups = { $groups } grupos de { $length } letras, con los guiones entre ellos.
shape-lettersAndDigits = { $count } letras y cifras, como las muestra { $owner }. Los espacios no importan.
shape-any = { $kind ->
    [mailbox] La que usas para leer este correo en la página web.
    [either] La contraseña de aplicación exactamente como la muestra { $owner }, o la que usas para leer este correo en la página web.
   *[app] Exactamente como la muestra { $owner }.
}
secret-problem-empty = Pega antes la contraseña.
secret-problem-lineBreak = Hay un salto de línea en medio. Copia solo la contraseña.
secret-problem-tooLong = Es demasiado larga para una contraseña. Copia solo la contraseña.
doubt-length =
    .title = { $letters ->
        [one] Tiene { $letters } carácter, no { $expected }
       *[other] Tiene { $letters } caracteres, no { $expected }
    }
    .what = Puede que falte una parte, o que se haya copiado algo de más. Cópiala otra vez de la página de { $owner }.
doubt-altered =
    .title = { $owner } no la escribe exactamente así
    .what = Parece una contraseña de aplicación con algo cambiado o añadido.
doubt-accountPassword =
    .title = No parece una contraseña de aplicación
    .what = Puede que sea tu contraseña habitual de { $owner }. Esa es para las páginas de { $owner }; los programas de correo necesitan una contraseña de aplicación.
send-anyway = Enviarla de todos modos
pause =
    .title = Una pausa, para que la cuenta no se bloquee
    .what = { $count ->
        [one] { $provider } pide una pausa. No se envía nada hasta que termine.
       *[other] Se rechazaron { $count } contraseñas seguidas. Puede que { $provider } bloquee la cuenta si llegan más enseguida. No se envía nada hasta que termine la pausa.
    }
pause-left = { $time } restantes
server-said = El servidor dijo

connections-ready = Los servidores de { $provider } responden y esperan la contraseña.
connection-instead-smtp =
    .title = Correo saliente: el puerto { $port } no responde aquí
    .what = Esta red no deja pasar nada hacia el puerto { $port } de { $host }. El puerto { $other } del mismo servidor responde, y es igual de seguro.
connection-instead-imap =
    .title = Correo entrante: el puerto { $port } no responde aquí
    .what = Esta red no deja pasar nada hacia el puerto { $port } de { $host }. El puerto { $other } del mismo servidor responde, y es igual de seguro.
use-instead = Usar el puerto { $other }
connection-go-on = No se envió ninguna contraseña. Puedes seguir: mientras tanto se sigue intentando.

result-issued = Certificado emitido por { $issuer }
result-chosen = El certificado que elegiste: { $fingerprint }… (SHA-256)
result-smtp = Correo saliente
result-imap = Correo entrante
result-passed = La contraseña se aceptó.
result-skipped = No se intentó: con un rechazo basta.

stage-smtp-resolve =
    .waiting = Buscar { $host }
    .running = Buscando { $host }…
    .done = Se encontró { $host }
    .failed = No se encontró { $host }
stage-smtp-connect =
    .waiting = Conectar por el puerto { $port }
    .running = Conectando con { $host } por el puerto { $port }…
    .done = { $host } responde en el puerto { $port }
    .failed = { $host } no responde en el puerto { $port }
stage-smtp-startTls =
    .waiting = Pasar al cifrado
    .running = Pasando al cifrado…
    .done = El servidor pasa al cifrado
    .failed = El servidor no pasa al cifrado
stage-smtp-tls =
    .waiting = Hacer segura la conexión
    .running = Haciendo segura la conexión…
    .done = La conexión está cifrada, y es de verdad { $host }
    .failed = No hubo una conexión segura
stage-smtp-greeting =
    .waiting = Esperar su saludo
    .running = Esperando su saludo…
    .done = Es un servidor de correo saliente
    .failed = No saludó como un servidor de correo saliente
stage-smtp-capability =
    .waiting = Preguntar cómo iniciar sesión
    .running = Preguntando cómo iniciar sesión…
    .done = Acepta una contraseña
    .failed = No dijo cómo iniciar sesión
stage-smtp-signIn =
    .waiting = Iniciar sesión
    .running = Iniciando sesión…
    .done = Acepta la contraseña para enviar
    .failed = El inicio de sesión no se completó
stage-smtp-handOver =
    .waiting = Entregar el mensaje
    .running = Entregando el mensaje…
    .done = Aceptó el mensaje
    .failed = No aceptó el mensaje
stage-imap-resolve =
    .waiting = Buscar { $host }
    .running = Buscando { $host }…
    .done = Se encontró { $host }
    .failed = No se encontró { $host }
stage-imap-connect =
    .waiting = Conectar por el puerto { $port }
    .running = Conectando con { $host } por el puerto { $port }…
    .done = { $host } responde en el puerto { $port }
    .failed = { $host } no responde en el puerto { $port }
stage-imap-startTls =
    .waiting = Pasar al cifrado
    .running = Pasando al cifrado…
    .done = El servidor pasa al cifrado
    .failed = El servidor no pasa al cifrado
stage-imap-tls =
    .waiting = Hacer segura la conexión
    .running = Haciendo segura la conexión…
    .done = La conexión está cifrada, y es de verdad { $host }
    .failed = No hubo una conexión segura
stage-imap-greeting =
    .waiting = Esperar su saludo
    .running = Esperando su saludo…
    .done = Es un servidor de correo entrante
    .failed = No saludó como un servidor de correo entrante
stage-imap-capability =
    .waiting = Preguntar cómo iniciar sesión
    .running = Preguntando cómo iniciar sesión…
    .done = Acepta una contraseña
    .failed = No dijo cómo iniciar sesión
stage-imap-signIn =
    .waiting = Iniciar sesión
    .running = Iniciando sesión…
    .done = Acepta la contraseña para leer
    .failed = El inicio de sesión no se completó
stage-imap-followUp =
    .waiting = Abrir la bandeja de entrada
    .running = Abriendo la bandeja de entrada…
    .done = La bandeja de entrada se abre
    .failed = La bandeja de entrada no se abre
stage-imap-arrival =
    .waiting = Buscar el mensaje
    .running = Buscando el mensaje…
    .done = El mensaje está ahí
    .failed = El mensaje no se vio

action-createAppPassword = Crear una contraseña de aplicación
action-tryWithout = { $suspect ->
        [spaceBefore] Probar sin el espacio
        [spaceBehind] Probar sin el espacio
        [spacesBetweenGroups] Probar sin los espacios
        [spacesWithin] Probar sin los espacios
        [invisible] Probar sin ese carácter
        [quotes] Probar sin las comillas
        [capitals] Probar con minúsculas
        [lookAlike] Probar con caracteres normales
        [dashes] Probarla como la escribe { $owner }
        [copiedAlong] Probar solo la contraseña de aplicación
       *[several] Probar sin todo eso
    }
action-enterPassword = Escribir otra contraseña
action-editAddress = Corregir la dirección
action-editServers = { $name ->
        [open] Corregir el nombre de usuario o los servidores
        [unlikely] Corregir el nombre de usuario
       *[expected] Corregir los servidores
    }
action-tryAgain = Intentar de nuevo
action-wait = Ya esperé: intentar de nuevo
action-confirmInBrowser = Confirmar el inicio de sesión en { $owner }
action-switchOnImap = Abrir la configuración de correo de { $provider }
action-askAdministrator = Pregunta a quien se ocupa de tu cuenta.
action-openNetworkPage = Ya inicié sesión en la red: intentar de nuevo
action-changeNetwork = Ya uso otra red: intentar de nuevo
action-chooseCertificate = Elegir el archivo de certificado
action-startProgram = El programa está en marcha: intentar de nuevo
action-useNamedServer = Usar { $suggested }
action-allowInterception = Continuar aunque se lea
action-useOtherPort = Usa el puerto que funciona.
action-switchOffVpn = La VPN está desactivada: intentar de nuevo
action-checkClock = El reloj está bien: intentar de nuevo
action-unlockKeychain = Desbloquear el llavero
action-installKeychain = El llavero está en marcha: intentar de nuevo
action-useOauthProgram = Usa un programa de correo que abra la página de inicio de sesión de { $owner }, como Thunderbird, Evolution o Apple Mail.
action-readHelp = Leer la ayuda de { $owner }

keep =
    .heading = Guárdala en un lugar seguro
    .lead = Los dos servidores aceptan la contraseña. Deja que la guarde tu llavero.
    .lead-keeping = Puede que el llavero te pida permiso en una ventana propia.
    .lead-keeping-practice = El llavero simulado no pregunta nada. Puede que uno de verdad te pida permiso en una ventana propia.
    .lead-kept = La contraseña está en tu llavero, para el correo saliente y para el entrante.
    .lead-kept-practice = La contraseña está en el llavero simulado, para el correo saliente y para el entrante.
    .lead-refused = La contraseña funciona, pero no se pudo guardar.
    .lead-practice = Los dos servidores aceptan la contraseña. En esta práctica va a un llavero simulado, que desaparece al final.
    .point-locked = Allí está cifrada, y solo se abre mientras tu sesión está iniciada en este equipo.
    .point-locked-practice = Tu propio llavero no se toca.
    .point-two = Son dos entradas: una para el servidor saliente de { $provider } y otra para el entrante.
    .point-read-back = Las dos se vuelven a leer y se comparan antes de decirte que están guardadas.
    .point-checked = Las dos entradas se volvieron a leer y son exactamente lo que los servidores aceptaron.
    .primary = Guardarla en el llavero
    .busy = Guardando, volviendo a leer, comparando…
    .primary-keeping = Guardando…
    .primary-kept = Buscar contraseñas antiguas
    .skip = Seguir sin guardarla

oldItems =
    .heading = Contraseñas antiguas en este equipo
    .lead = Los dos servidores aceptan la nueva. Estas entradas más antiguas todavía pueden estorbar. Las que elijas reciben la nueva o se borran, y se pueden recuperar durante { $days } días.
    .lead-missing = Los dos servidores aceptan la nueva. Hay programas que guardan aquí una más antigua, o que buscan una que no está. Las que elijas reciben la nueva o se borran; esto se puede deshacer durante { $days } días.
    .open = Cierra antes { $program }. Mientras esté abierto, puede que vuelva a poner su contraseña antigua.
    .lead-none = No estorba nada: ningún otro programa guarda en el llavero una contraseña de { $address }.
    .lead-scanning = Buscando en el llavero otras entradas de { $address }. No se lee ninguna contraseña.
    .lead-unlocking = Se le pidió al llavero que se abra. Responde en su propia ventana.
    .lead-clearing = De cada entrada se hace antes una copia de seguridad, que se vuelve a leer. Solo entonces se cambia.
    .none-how = En el llavero se buscaron entradas de correo de esta cuenta. No se leyó ninguna contraseña.
    .lead-none-seen = En lo que se puede ver del llavero, ningún otro programa guarda una contraseña de { $address }.
    .lead-cleared = Esto es lo que se hizo. Se puede deshacer durante { $days } días.
    .lead-cleared-practice = Esto es lo que se hizo. Se puede deshacer hasta que termine la práctica.
    .lead-cleared-partly = No se hizo todo: cada entrada dice por qué. Lo que se cambió se puede deshacer durante { $days } días.
    .lead-cleared-partly-practice = No se hizo todo: cada entrada dice por qué. Lo que se cambió se puede deshacer hasta que termine la práctica.
    .lead-cleared-nothing = No se cambió nada: cada entrada dice por qué.
    .lead-cleared-restored = Lo que se cambió vuelve a estar como estaba.
    .lead-restoring = Lo que había vuelve a su sitio desde su copia de seguridad.
    .lead-refused = No se pudo hacer. Lo que no se cambió sigue como estaba.
    .lead-practice = Son entradas simuladas, como las que dejan otros programas. Cámbialas y recupéralas como quieras.
    .busy-scanning = Buscando…
    .busy-long = Con muchísimas entradas esto tarda hasta { $seconds } segundos. Puedes seguir sin ello.
    .busy-unlocking = Pidiendo al llavero que se abra…
    .busy-clearing = Copiando, volviendo a leer, cambiando…
    .busy-restoring = Recuperando…
    .locked = { $count ->
        [0] Una parte del llavero está bloqueada. Puede que tenga entradas que no se ven.
        [one] Una parte del llavero está bloqueada. Al menos { $count } entrada de ella parece una contraseña de correo de esta cuenta. Desbloquéala para ver cuál.
       *[other] Una parte del llavero está bloqueada. Al menos { $count } entradas de ella parecen contraseñas de correo de esta cuenta. Desbloquéala para ver cuáles.
    }
    .column-program = Guardada por
    .column-use = Para
    .column-choose = Elegir
    .column-match = Es de
    .column-fate = Qué se hizo
    .store = en “{ $store }”
    .no-server = sin servidor indicado
    .no-user = sin cuenta indicada
    .modified = último cambio: { $date }
    .no-date = no se sabe
    .primary-none = Seguir con tu programa de correo
    .primary = { $count ->
        [one] Borrar { $count } entrada
       *[other] Borrar { $count } entradas
    }
    .primary-replace = { $count ->
        [one] Poner la contraseña nueva en { $count } entrada
       *[other] Poner la contraseña nueva en { $count } entradas
    }
    .primary-both = { $count ->
        [one] Actualizar { $count } entrada
       *[other] Actualizar { $count } entradas
    }
    .primary-clearing = { $count ->
        [one] Cambiando { $count } entrada…
       *[other] Cambiando { $count } entradas…
    }
    .primary-cleared = Seguir con tu programa de correo
    .go-on = Seguir sin ello
    .leave = Dejarlas
    .leave-one = Dejarla
    .of = { $program }, { $server }
    .of-label = { $program }, { $label }
    .undo = Recuperar
    .undo-all = Recuperar todas
row-next = { $row }, { $next }
named = { $name }: { $value }
use-smtp = correo saliente
use-imap = correo entrante
match-exact = esta cuenta
match-likely = quizá esta cuenta
choice-clear = se borra
choice-replace = recibe la contraseña nueva
choose-clear = Borrarla
choose-replace = Darle la contraseña nueva
choose-leave = Dejarla
undo-possible = se puede recuperar
undo-make = se puede volver a quitar
undo-impossible = no se puede recuperar
fate-cleared = borrada
fate-replaced = tiene la contraseña nueva
fate-restored = recuperada
fate-kept = se dejó como estaba
fate-stillCleared = no recuperada; sigue en la copia de seguridad
fate-stillReplaced = tiene la contraseña nueva; la antigua sigue en la copia de seguridad

records-unreadable =
    .title = La lista de cuentas no se puede leer
    .what = El archivo que recuerda qué cuentas se configuraron aquí está dañado. No contiene contraseñas.
    .do = Cambia el nombre de “accounts.json” en la carpeta “mail-setup-wizard”, entre los datos de tus programas, e inténtalo de nuevo.
records-damaged =
    .title = La lista de cuentas estaba dañada
    .what = El archivo que recuerda qué cuentas se configuraron aquí no se pudo leer. Se conserva a su lado como “{ $file }”, y la lista empieza de nuevo. No contiene contraseñas.
    .do = Configura las cuentas de nuevo, o recupera el archivo antiguo de una copia de seguridad.
records-later =
    .title = Un archivo es de una versión más reciente
    .what = Una versión más reciente de este programa escribió el archivo “{ $file }”, así que no se tocó.
    .do = Usa la versión más reciente.
records-file =
    .title = La lista de cuentas no se puede escribir
    .what = Este equipo no dejó al asistente leer o escribir su lista de cuentas. No contiene contraseñas.
    .do = Comprueba que el disco no está lleno e inténtalo de nuevo.

of-an-app = { $kind ->
    [mailbox] {""}
    [either] {""}
   *[app] {" "}de aplicación
}
handOver =
    .heading = Tu programa de correo
    .lead = Haz que tu programa de correo use la contraseña nueva. Esta es su configuración.
    .smtp = Correo saliente (SMTP)
    .imap = Correo entrante (IMAP)
    .host = Servidor
    .port = Puerto
    .security = Cifrado
    .user = Nombre de usuario
    .password = Contraseña
    .password-words = la contraseña{ of-an-app }
    .copy-smtp = Copiarla para el correo saliente
    .copy-imap = Copiarla para el correo entrante
    .copied-smtp = Copiada para el correo saliente
    .copied-imap = Copiada para el correo entrante
    .programs = En los programas de correo de este equipo
    .no-programs = En tu programa de correo
    .before = Esta cuenta ya está configurada aquí: dale la contraseña que funciona.
    .again = ¿Necesitas la contraseña{ of-an-app } más tarde? Si la guarda tu llavero, “mail-setup password { $address } --for smtp --copy” la copia en una terminal.
    .primary = Seguir
    .trap = Lo que suele fallar
    .forget = Para que olvide la contraseña antigua
pretendProgram =
    .offer = Abrir un programa de correo simulado
    .heading-smtp = El programa de correo simulado pide la contraseña
    .heading-imap = La pide otra vez
    .lead-smtp = Quiere enviar y necesita para ello la contraseña de aplicación. Pégala.
    .lead-imap = Era la correcta. Para recibir la pide otra vez, como los programas de verdad: pega la misma contraseña.
    .lead-refused = No es la contraseña que aceptaron los servidores simulados. Cópiala con el botón y pégala.
    .primary = Introducirla
clipboard-left = La contraseña{ of-an-app } está en el portapapeles durante { $time } más. Pégala ahora.
clipboard-over = Se quitó del portapapeles. Cópiala otra vez siempre que la necesites. Si algún programa guarda aquí un historial del portapapeles, puede que siga en él: bórrala también allí.
clipboard-missing = Esta sesión no tiene un portapapeles que un programa pueda usar. Escribe la contraseña{ of-an-app }, o mírala con “mail-setup password { $address } --for smtp” en una terminal.
clipboard-refused = El portapapeles no se puede usar ahora: lo tiene otro programa. Inténtalo de nuevo.
hand-over-other =
    Abre la configuración de la cuenta y busca dónde se escribe su contraseña: a menudo hay dos sitios, para el correo entrante y para el saliente.
    Pega la contraseña{ of-an-app } en los dos y después envíate un mensaje.
open-program = Abrir { $program }
program-opening = Abriendo { $program }…
program-opened = Se pidió a { $program } que se abra.
program-failed = { $program } no se pudo abrir desde aquí. Ábrelo tú.

self-message =
    .subject = Funciona: un mensaje para ti
    .body = Te enviaste este mensaje con Mail Setup Wizard para ver que el correo sale y entra. Las dos cosas funcionan. Puedes eliminarlo.

testMessage =
    .heading = Envíate un mensaje
    .lead = Comprueba con tus propios ojos que el correo sale y entra: un mensaje corto de { $address } a { $address }.
    .lead-practice = Comprueba que el correo sale y entra: un mensaje corto de la cuenta simulada a sí misma. No sale de este equipo.
    .lead-sending = Esto tarda unos segundos, como mucho un minuto.
    .lead-cancelled = Ya no se espera el mensaje. Si ya se envió, estará en tu bandeja de entrada.
    .lead-arrived = El correo sale, y el correo entra.
    .lead-not-arrived = La contraseña es correcta. Pero el mensaje no hizo todo el camino.
    .lead-not-sent = El mensaje no se pudo entregar.
    .lead-not-seen = El mensaje está en camino, pero no se pudo buscar.
    .what = Dice que funciona, y nada de tu cuenta ni de este equipo. Cuando haya llegado, se puede eliminar aquí.
    .primary = Enviar el mensaje
    .skip = Terminar sin él
    .offer = Enviarme un mensaje
    .doing-signIn = Iniciando sesión…
    .doing-handOver = Entregando el mensaje…
    .doing-arrival = Se aceptó. Buscándolo en la bandeja de entrada y en el correo no deseado…
    .arrived-inbox =
        { $seconds ->
            [one] El mensaje se envió, y en un segundo estaba en la bandeja de entrada.
           *[other] El mensaje se envió, y a los { $seconds } segundos estaba en la bandeja de entrada.
        }
    .arrived-junk =
        { $seconds ->
            [one] El mensaje se envió, y en un segundo estaba en el correo no deseado: en “{ $folder }”.
           *[other] El mensaje se envió, y a los { $seconds } segundos estaba en el correo no deseado: en “{ $folder }”.
        }
    .arrived-allMail =
        { $seconds ->
            [one] El mensaje se envió, y en un segundo estaba en “{ $folder }”.
           *[other] El mensaje se envió, y a los { $seconds } segundos estaba en “{ $folder }”.
        }
    .hint-junk = Márcalo como deseado en tu programa de correo, para que el próximo llegue a la bandeja de entrada.
    .hint-allMail = Puede que un filtro no lo deje entrar en la bandeja de entrada: mira en la configuración de la cuenta.
    .sent = El servidor aceptó el mensaje.
    .not-sent = El mensaje no se envió.
    .remove = Eliminar el mensaje
    .removal-offered = El mensaje se puede eliminar. No se toca ningún otro.
    .removal-byHand = El servidor no ofrece la forma de eliminar solo este mensaje. Elimínalo en tu programa de correo.
    .removal-running = Eliminando el mensaje…
    .removal-done = El mensaje se eliminó. No se tocó ningún otro.
    .removal-failed = El mensaje no se pudo eliminar desde aquí. Elimínalo en tu programa de correo.
    .again = Enviarlo de nuevo
    .go-on = Terminar
    .go-on-without = Terminar sin él

done =
    .heading = Tu correo está configurado
    .heading-revoked = La contraseña nueva está en su sitio
    .heading-verify = Todo está bien
    .heading-practice = Ya conoces el camino
    .lead = { $kind ->
        [mailbox] { $address } puede enviar y recibir con la contraseña de su buzón.
        [either] { $address } puede enviar y recibir con esta contraseña.
       *[app] { $address } puede enviar y recibir con su contraseña de aplicación.
    }
    .lead-verify = Los dos servidores aceptan la contraseña guardada de { $address } en esta red.
    .lead-practice = Eso fue todo. Nada salió de este equipo, y tu llavero no se tocó.
    .proved = Los dos servidores aceptaron la contraseña, y la bandeja de entrada se abrió.
    .kept = La contraseña está en tu llavero.
    .kept-practice = La contraseña está en el llavero simulado.
    .not-kept = La contraseña no se guardó en el llavero.
    .cleared = { $count ->
        [0] No se cambió ninguna entrada antigua.
        [one] Se cambió { $count } entrada antigua. Se puede recuperar durante { $days } días.
       *[other] Se cambiaron { $count } entradas antiguas. Se pueden recuperar durante { $days } días.
    }
    .cleared-practice = { $count ->
        [0] No se cambió ninguna entrada simulada.
        [one] Se cambió { $count } entrada simulada.
       *[other] Se cambiaron { $count } entradas simuladas.
    }
    .settings = La configuración para { $program } está en { $file }.
    .in-program = { $program } tiene la contraseña nueva.
    .message-lost = Se envió un mensaje para ti, pero no se vio llegar.
    .message-not-sent = No se pudo enviar un mensaje para ti.
    .todos = Lo que queda por hacer a mano
    .pretend-program = El programa de correo simulado tiene la contraseña, en los dos sitios.
    .todo-smtp = Pega la contraseña en tu programa de correo, para el correo saliente.
    .todo-imap = Pega la contraseña en tu programa de correo, para el correo entrante.
    .todo-program = Dale la contraseña a { $program }.
    .todo-file = Configura { $program } con { $file }.
    .todo-merge = Copia de { $file } a { $taken } lo que { $program } necesita.
    .todo-forget = Elimina allí la contraseña antigua: { $program }.
    .todo-test = Envíate un mensaje desde tu programa de correo. Si llega, todo está bien.
    .tick = Hecho
    .untick = Aún no
    .copy-list = Copiar esta lista
    .print = Imprimir esta página
    .next = Qué viene después
    .next-revoke = { $kind ->
        [mailbox] Si se cambia la contraseña del buzón, el correo se detiene aquí hasta que vuelvas con la nueva.
       *[app] Cambiar tu contraseña de { $owner } puede revocar las contraseñas de aplicación. Si el correo se detiene otra vez, vuelve aquí.
    }
    .primary = Volver al inicio
    .restore = Recuperar entradas antiguas

back = Atrás
cancel = Cancelar
start-over = Empezar de nuevo
show = Mostrar
hide = Ocultar
copy = Copiar
copied = Copiado
network =
    .heading = Qué hace esta red con el correo
    .lead-looking = Se está mirando, sin tu contraseña.
    .lead-cancelled = Lo detuviste antes de que se supiera.
    .lead-seen = Esto es lo que se vio, y lo que puedes hacer.
    .looking = Se está mirando qué hace esta red con el correo, sin tu contraseña.
    .look = ¿Qué hace esta red?
    .again = Mirar de nuevo
    .with-names = Mostrar el informe con nombres y direcciones
    .without-names = Quitar del informe nombres y direcciones
    .observations = Lo que se vio
    .report-what = El informe dice lo que se vio, sin tu dirección ni tus propios nombres. Envíaselo a alguien que ayude.
    .report-named = Tu dirección y los nombres de tus servidores están en el informe.
    .copy-text = Copiar el informe
    .copy-json = Copiarlo para programas (JSON)
reader =
    .heading =
        { $interceptor ->
            [none] Algo lee la conexión con { $host }
           *[other] { $interceptor } lee la conexión con { $host }
        }
    .lead = Este equipo confía en el certificado de “{ $issuer }”, que no es el del propio servidor. Quien lo tiene puede leer tu contraseña y tu correo.
    .what = Si es el programa de seguridad que elegiste, o la red de tu empresa, puedes continuar: en esta red se te pregunta una sola vez. Si no lo conoces, vuelve atrás y usa otra red. Hasta que decidas, no se envía ninguna contraseña.
    .primary = Continuar, y dejar que lea aquí
use-other-port = Usar el puerto { $other } a partir de ahora
