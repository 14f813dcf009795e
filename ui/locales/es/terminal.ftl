### Spanish: words of the terminal alone.

window-no-home = La ventana no se puede abrir: esta sesión no tiene carpeta personal.
window-no-page = La ventana no se puede abrir: el visor web del sistema no arrancó. “mail-setup” es el mismo asistente en una terminal.

usage-extra-argument = Hay un argumento de más. Si era una contraseña: las contraseñas se escriben cuando se piden o se dan con --password-stdin, y esta queda ahora en el historial de tu shell.
terminal-help-english = Esta ayuda solo está en inglés. Todo lo demás lo dice mail-setup en tu idioma.
usage-unknown-option = Aquí no existe la opción { $option }. La misma orden con --help las enumera. Si la seguía una contraseña: las contraseñas se escriben cuando se piden o se dan con --password-stdin.
usage-unknown-command = No existe esa orden. “mail-setup --help” las enumera.
usage-missing-argument = Falta algo. La misma orden con --help muestra qué va ahí.
usage-missing-named = Falta esto: { $missing }. La misma orden con --help muestra qué va ahí.
usage-conflict = Estas opciones no se pueden combinar. La misma orden con --help las explica.
usage-bad-value = Un valor no se puede usar. La misma orden con --help muestra qué va ahí.
usage-bad-option-value = El valor de { $option } no se puede usar. La misma orden con --help muestra qué va ahí.
usage-option-value-known = Ese valor no existe para { $option }. Se conocen: { $known }.
usage-value-known = No existe ese valor. Se conocen: { $known }.
usage-unknown-language = No hay textos en este idioma. Con --lang se conocen: { $known }.
usage-server = { $option } es un servidor, dos puntos y un puerto: mail.example.org:465, con :tls o :starttls detrás si hace falta; una dirección IPv6 va entre corchetes.
usage-servers-unknown = Los servidores de esta dirección no se conocen. Indica los dos: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-meant = Los servidores de esta dirección no se conocen. ¿Querías decir { $meant }? Si no, indica los dos: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-offline = No se pudo preguntar a nadie por los servidores de esta dirección. Asegúrate de que este equipo tiene conexión, o indica los dos: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-unconfirmed = Solo el DNS dice que { $smtp } y { $imap } son los servidores de esta dirección, y eso se puede falsificar. Si son los de tu proveedor, indícalos: { $options }.
usage-user = Este nombre de usuario no se puede enviar: está vacío, es demasiado largo o tiene caracteres de control o invisibles.
usage-ca-file = { $file } no se puede leer como certificados. --ca-file pide un archivo PEM (“-----BEGIN CERTIFICATE-----”).
usage-wizard-json = El asistente habla con personas. Para obtener JSON, indica una orden; “mail-setup --help” las enumera.
usage-clear-unconfirmed = No se borró nada: aquí no hay nadie que lo confirme. Mira con “keychain scan” y después añade --yes.
usage-format = No existe ese formato. Se conocen: { $known }.
usage-export-file = { $file } no se puede leer o escribir. Indica otro archivo, en una carpeta que exista y sea tuya.
usage-man-folder = No se puede escribir en { $folder }. Indica una carpeta que sea tuya.
usage-mood = No existe esa variante de la práctica. Se conocen: { $known }.
usage-password-empty = No se dio ninguna contraseña. Escríbela cuando se pida, o dala como primera línea de la entrada estándar con --password-stdin.
usage-password-line-break = Esta contraseña tiene un salto de línea o un NUL; ningún servidor de correo acepta eso. Cópiala otra vez.
usage-password-too-long = Esta contraseña tiene más de 1024 bytes; ningún servidor de correo acepta eso. Cópiala otra vez.
usage-password-not-text = Esta contraseña no es texto (UTF-8). Cópiala otra vez.

terminal-cancelled = Cancelado. No se cambió nada.
terminal-no-runtime = El sistema no dio lo que hace falta para funcionar (archivos o señales). Cierra otros programas e inténtalo de nuevo.
terminal-told = { $title }. { $what } { $do }
terminal-cut-short = Se detuvo mientras el llavero trabajaba. Lo que se empezó se termina o se deshace en el próximo inicio; no se pierde nada.
terminal-no-home = El sistema no dice dónde está tu carpeta personal. Define HOME e inténtalo de nuevo.
terminal-records-file = La lista de cuentas no se puede leer o escribir. Asegúrate de que el disco no está lleno y de que se puede escribir en tu carpeta personal, e inténtalo de nuevo.
terminal-records-unreadable = La lista de cuentas no se entiende, así que no se tocó. Mueve el archivo accounts.json a otro sitio y configura las cuentas de nuevo.
terminal-window-is-open = Las cuentas están eliminadas, pero la ventana sigue abierta. Ciérrala y escribe esto de nuevo: así se elimina también lo que ella guarda para sí.
terminal-not-text = Eso no era texto (UTF-8). Escríbelo de nuevo.
terminal-unknown-choice = Esa no es ninguna de las opciones. Escribe lo que va delante de una de ellas.

terminal-password-prompt = Contraseña de { $address } (no se muestra):{ " " }
terminal-password-prompt-smtp = Contraseña del correo saliente de { $address } (no se muestra):{ " " }
terminal-password-prompt-imap = Contraseña del correo entrante de { $address } (no se muestra):{ " " }
terminal-progress-smtp = Correo saliente: { $stage }
terminal-progress-imap = Correo entrante: { $stage }
terminal-paused = Se rechazaron demasiadas contraseñas seguidas de { $address }. No se envía nada durante { $time } minutos, para que la cuenta no se bloquee. Aprovecha para asegurarte de qué contraseña es.
terminal-check-right = La contraseña de { $address } funciona para el correo saliente y para el entrante.
terminal-check-access = Esta es la red de { $access }, y aquí su servidor de correo responde. Si tienes un buzón allí, puedes enviar por él: --smtp { $server } --smtp-user NAME --two-passwords
terminal-smtp-passed = Correo saliente, { $host }:{ $port }: sesión iniciada.
terminal-smtp-failed = Correo saliente, { $host }:{ $port }: sesión no iniciada.
terminal-smtp-skipped = Correo saliente, { $host }:{ $port }: no se intentó.
terminal-imap-passed = Correo entrante, { $host }:{ $port }: sesión iniciada.
terminal-imap-failed = Correo entrante, { $host }:{ $port }: sesión no iniciada.
terminal-imap-unopened = Correo entrante, { $host }:{ $port }: sesión iniciada, pero el buzón no se abrió.
terminal-imap-skipped = Correo entrante, { $host }:{ $port }: no se intentó, para que la cuenta no se bloquee.
terminal-sent-inbox = Se envió un mensaje a { $address }, y llegó a la bandeja de entrada en { $seconds } s.
terminal-sent-junk = Se envió un mensaje a { $address }, y llegó en { $seconds } s al correo no deseado: a “{ $folder }”.
terminal-sent-all-mail = Se envió un mensaje a { $address }, y llegó en { $seconds } s: a “{ $folder }”. Puede que un filtro no lo deje entrar en la bandeja de entrada.
terminal-sent-lost = Se envió un mensaje a { $address }.
terminal-sent-not = El mensaje a { $address } no se envió.
terminal-sent-unseen = Se envió un mensaje a { $address }. No se vio si llegó.
terminal-sent-unproven = No se envió ningún mensaje: solo se envía cuando los dos servidores han aceptado la contraseña.
terminal-sent-cancelled = El mensaje a { $address } ya se había entregado cuando lo detuviste. Aún puede llegar.
terminal-said = { "  " }El servidor dijo: “{ $said }”
terminal-stage-took = { "  " }✓ { $stage } ({ $ms } ms)

terminal-discover-provider = Proveedor: { $provider }
terminal-discover-smtp = Correo saliente: { $host }:{ $port } ({ $security }), nombre de usuario { $user }. { $source }
terminal-discover-imap = Correo entrante: { $host }:{ $port } ({ $security }), nombre de usuario { $user }. { $source }
terminal-discover-unconfirmed = Solo lo indica el DNS: asegúrate de que es de tu proveedor antes de escribir una contraseña.
terminal-discover-none = No se encontraron servidores de correo para { $domain }. La ayuda de tu proveedor los indica en “IMAP” y “SMTP”.
terminal-discover-filtered = { $found } filtra el correo de { $domain } antes de que llegue, así que desde aquí no se ve quién lo guarda. Pide los servidores (“IMAP” y “SMTP”) a quien se ocupa de { $domain }.
terminal-discover-no-domain = El dominio { $domain } no existe. Busca alguna letra cambiada en la dirección.
terminal-discover-offline = No se pudo preguntar a nadie por { $domain }. Asegúrate de que este equipo tiene conexión e inténtalo de nuevo.
terminal-discover-tried = { $source }: { $outcome } ({ $ms } ms)

terminal-step = Paso { $at } de { $of }
terminal-ask = { $what } ({ $keys }):{ " " }
terminal-ask-with = { $what } [{ $entered }]
terminal-ask-or-number = { $what }, o un número de arriba
terminal-ask-choice = Tu elección
terminal-ask-password = Contraseña de aplicación (no se muestra al escribir)
terminal-ask-password-mailbox = Contraseña de tu buzón (no se muestra al escribir)
terminal-ask-password-either = Contraseña de aplicación o de tu buzón (no se muestra al escribir)
terminal-ask-password-ownPassword = Contraseña del correo saliente (no se muestra al escribir)
terminal-ask-password-otherServer = Contraseña del otro servidor (no se muestra al escribir)
terminal-ask-password-incoming = Contraseña del correo entrante (no se muestra al escribir)
terminal-ask-certificate = Ruta del archivo de certificado
terminal-file-unreadable = En esta ruta no hay ningún archivo que se pueda leer. Escribe la ruta completa, o suelta el archivo en la terminal.
terminal-app-password-name = Un nombre para ella: { $name }
terminal-key-enter = Enter: { $label }
terminal-key-back = b: atrás
terminal-key-home = h: empezar de nuevo
terminal-key-quit = q: salir
terminal-stage-done = { "  " }✓ { $stage }
terminal-stage-failed = { "  " }✗ { $stage }
terminal-servers-how = Un servidor se escribe como host:port:tls o host:port:starttls. Enter conserva lo que está entre corchetes.
terminal-field-place = { $server }
terminal-field-user = { $server }, nombre de usuario
terminal-server = { $server }: { $host }, puerto { $port }, cifrado { $security }, nombre de usuario { $user }
terminal-items-how = Escribe el número de una entrada para elegirla o dejarla fuera: [x] se borra, [ ] se deja.
terminal-items-how-replace = [n] recibe la contraseña nueva. Escribe su número una vez para borrarla en su lugar, dos veces para dejarla.
terminal-entry = { $what }: { $about }
terminal-stop-waiting = Ctrl-C deja de esperar.

terminal-use-any = correo saliente y entrante
terminal-item = { $program }: { $server }, { $user }, { $use }
terminal-item-detail = { $match }; último cambio: { $modified }; { $undo }. { $why }
terminal-item-id = id: { $id }
terminal-clear-word = borrar
terminal-clear-confirm = { $count ->
    [one] Escribe “{ $word }” para hacer una copia de seguridad de esta entrada y borrarla:{ " " }
   *[other] Escribe “{ $word }” para hacer una copia de seguridad de estas { $count } entradas y borrarlas:{ " " }
}
terminal-cleared-count = { $count ->
    [0] No se borró ninguna entrada.
    [one] Se borró { $count } entrada.
   *[other] Se borraron { $count } entradas.
}
terminal-missing = Hay programas que buscan aquí una contraseña y no encuentran ninguna:
terminal-missing-how = Para ponerla ahí: mail-setup keychain put { $address }
terminal-any-address = DIRECCIÓN
list-next = { $list }, { $next }
list-last = { $list } y { $last }
    .before-i = { $list } e { $last }
terminal-other-programs = En otro programa, en un teléfono o en una impresora: “mail-setup programs” dice dónde va ahí. Se conocen { $names }.
usage-program = No existe el programa “{ $program }”. “mail-setup programs” enumera sus códigos.
terminal-put-count = { $count ->
    [0] Ningún programa busca una contraseña que no tenga.
    [one] { $count } entrada tiene la contraseña que se comprobó:
   *[other] { $count } entradas tienen la contraseña que se comprobó:
}
terminal-put-undo = Para deshacerlo: mail-setup keychain undo { $run }
terminal-cleared-undo = Para recuperar lo que se borró: mail-setup keychain undo { $run }
terminal-kept = { $item }: { $why }
terminal-nothing-to-undo = No hay nada que recuperar. “mail-setup keychain backups” enumera lo que sí se puede.
terminal-no-backups = No hay nada que recuperar.
terminal-backup = { $run }: { $what }, { $until }
terminal-discarded = Esta copia de seguridad se eliminó para siempre.

terminal-no-accounts = Aún no se ha configurado ninguna cuenta. “mail-setup” configura una.
terminal-account = { $address } ({ $worked })
terminal-account-certificate = { "  " }El certificado que elegiste para sus servidores en este equipo: { $fingerprint }… (SHA-256)
terminal-account-removed = Se eliminó { $address }, y sus contraseñas ya no están en el llavero.
terminal-accounts-removed =
    { $count ->
        [0] Aquí no había ninguna cuenta configurada.
        [one] Se eliminó una cuenta, y sus contraseñas ya no están en el llavero.
       *[other] Se eliminaron { $count } cuentas, y sus contraseñas ya no están en el llavero.
    }
terminal-files-removed = Este programa ya no guarda ningún archivo en este equipo.
terminal-backups-stay = Lo que se borró de las contraseñas de otros programas todavía se puede recuperar. “mail-setup keychain backups” lo muestra y lo descarta.
terminal-not-set-up = { $address } no se ha configurado aquí. “mail-setup accounts” enumera las que sí.
terminal-unused-next = Elige la cuenta en “mail-setup”. Si { $host } es el servidor correcto, escribe allí la contraseña. Si no, corrige los servidores.
terminal-not-stored = En el llavero no hay contraseña de { $address } para los servidores de esta cuenta. Configúrala de nuevo con “mail-setup”.
terminal-watch-on = Las cuentas se comprueban una vez al día. Si se rechaza una, aparece una notificación.
terminal-watch-next-sign-in = La comprobación diaria está configurada. Empieza la próxima vez que inicies sesión en este equipo.
terminal-watch-network = Tras un cambio de red se comprueban las cuentas a las que no se pudo llegar, o que llevan { $hours } horas sin comprobarse.
terminal-watch-daily-alone = Un cambio de red no inicia ninguna comprobación. “mail-setup watch enable” lo configura, si este sistema avisa de los cambios.
terminal-watch-off = La comprobación diaria está desactivada.
terminal-watch-missing = Aquí no se puede configurar una comprobación diaria: este sistema no tiene ningún programador de tareas que “mail-setup” conozca.
terminal-watch-refused = El programador de tareas de este sistema no aceptó el cambio. Inténtalo de nuevo después de volver a iniciar sesión.
terminal-watch-misplaced = El programador de tareas no puede iniciar este programa cada día desde donde está: esa carpeta no es permanente, o su nombre tiene caracteres que un programador de tareas no admite. Instala el programa, o muévelo a una carpeta permanente (en un Mac, “Aplicaciones”), e inícialo desde ahí.
terminal-watch-file = Un archivo de la comprobación diaria no se puede escribir o borrar. Asegúrate de que el disco no está lleno y de que se puede escribir en tu carpeta personal, e inténtalo de nuevo.
terminal-watch-another = En este momento hay otra comprobación en marcha. No se hizo nada.
terminal-watch-last = Última vez: { $date }
terminal-watch-would-check = Se comprobaría { $address }.
terminal-watch-rests = { $address } no se comprueba por ahora: su contraseña se rechazó. Con “mail-setup” se crea una nueva.
terminal-watch-recent = { $address } se deja como está: se comprobó hace menos de { $hours } horas.
terminal-watch-unconfirmed = { $address } se rechazó en una comprobación. Se mostrará una notificación si vuelve a rechazarse al menos { $minutes } minutos después.
terminal-watch-would-tell = Se mostraría una notificación sobre { $address }.
terminal-watch-told = Se mostró una notificación.
terminal-watch-nobody-shows = Aquí nadie muestra notificaciones: esta sesión no tiene escritorio.

terminal-copied = La contraseña de { $address } está en el portapapeles durante { $seconds } segundos. Pégala; Ctrl-C la quita enseguida.
terminal-copy-over = Ya no está en el portapapeles, salvo que después se haya copiado otra cosa: esa sigue ahí. Si algún programa guarda aquí un historial del portapapeles, puede que siga en él: bórrala también allí.
terminal-no-clipboard = Esta sesión no tiene portapapeles. Sin “--copy” la contraseña de { $address } se muestra aquí.
terminal-clipboard-refused = El portapapeles no se puede usar ahora: lo tiene otro programa. Inténtalo de nuevo.

## man

terminal-man-written =
    { $count ->
        [one] Se escribió una página de manual en { $folder }.
       *[other] Se escribieron { $count } páginas de manual en { $folder }.
    }

terminal-export-place = Esto va en { $file }.
terminal-export-written = Escrito en { $file }.
terminal-export-would-write = Se escribiría { $file }, con esto dentro:
terminal-export-there = { $file } ya lo tiene. No se cambió nada.
terminal-export-beside = { $taken } ya existe y se queda como está. Escrito a su lado: { $file }.
terminal-export-would-write-beside = { $taken } ya existe y se quedaría como está. Esto se escribiría a su lado: { $file }.
terminal-export-add = Añádele estas líneas (sin los signos de delante), o deja que lo haga “patch”:

terminal-settings-autoconfig-address = Tu proveedor puede conocer tu dirección completa cuando se le pide su propio archivo de servidores.
terminal-settings-autoconfig-domain = Tu proveedor solo conoce el dominio de tu dirección cuando se le pide su propio archivo de servidores.
terminal-settings-network-pages-on = Si no se puede llegar a un servidor, se consultan dos páginas de Mozilla y Apple, para reconocer la página de acceso de una red.
terminal-settings-network-pages-off = Si no se puede llegar a un servidor, no se consulta ninguna página. La página de acceso de una red puede pasar entonces desapercibida.
terminal-settings-file = El ajuste no se puede guardar o borrar. Asegúrate de que el disco no está lleno y de que se puede escribir en tu carpeta personal, e inténtalo de nuevo.

terminal-practice-address = Dirección: { $value }
terminal-practice-smtp = Correo saliente: { $value }
terminal-practice-imap = Correo entrante: { $value }
terminal-practice-ca-file = Certificado: { $value }
terminal-practice-password = Contraseña de aplicación: { $value }
terminal-practice-account-password = Contraseña de la cuenta: { $value }
terminal-practice-end = Funciona hasta que pulses Ctrl-C.
terminal-no-practice = El proveedor simulado no se pudo iniciar: el sistema no dio ningún puerto en 127.0.0.1. Cierra otros programas e inténtalo de nuevo.
terminal-no-temporary-folder = El certificado no se pudo escribir en la carpeta temporal. Asegúrate de que el disco no está lleno e inténtalo de nuevo.

terminal-diagnose-seen = Lo que se vio:
usage-probe = --probe pide http://HOST/PATH=EXPECTED: un estado como 204, o cómo empieza la página.
terminal-records-damaged = La lista de cuentas estaba dañada. Se conserva como { $file } en la carpeta mail-setup-wizard, entre los datos de tus programas, y empieza de nuevo. No contiene contraseñas.
terminal-records-later = El archivo { $file } lo escribió una versión más reciente de este programa, así que no se tocó. Usa la versión más reciente.
terminal-decimal-mark = ,
terminal-day = { $day } de { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[other] diciembre
    } de { $year }
