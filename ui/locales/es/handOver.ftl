### Spanish: where the app password goes in each mail program, one step in each line.

hand-over-aerc =
    Abre ~/.config/aerc/accounts.conf.
    Pon en “source-cred-cmd” y “outgoing-cred-cmd” una orden: “mail-setup export aerc { $address }” muestra las líneas.
    .trap = Una contraseña dentro de “source” u “outgoing” tiene prioridad sobre la orden, y sus signos se tienen que codificar como en una dirección web.
    .forget = Quítala de “source” y de “outgoing”.
hand-over-alpine =
    Cierra alpine y elimina el archivo de contraseñas que indica la página “Contraseñas antiguas”.
    Ábrelo de nuevo. Pega la contraseña{ of-an-app } cuando la pida, y otra vez al enviar.
    .trap = Ese archivo puede guardar también contraseñas de otras cuentas: alpine las pide una vez más.
    .forget = Elimina el archivo de contraseñas.
hand-over-androidFairEmail =
    En el dispositivo, abre la configuración y después “Configuración manual y opciones de cuenta”.
    En “Cuentas”, elige la tuya y escribe la contraseña{ of-an-app }.
    En “Identidades”, elige la tuya y escríbela también.
    .trap = Recibir se llama ahí “cuenta” y enviar “identidad”: cada una tiene su contraseña.
    .forget = Escribe encima en las dos. Al guardar una cuenta, ofrece cambiar también sus identidades.
hand-over-androidGmail =
    En el dispositivo, abre el menú, después la configuración (“Settings”) y elige tu cuenta.
    En la configuración del correo entrante (“Incoming settings”), escribe la contraseña{ of-an-app }.
    En la del correo saliente (“Outgoing settings”), escríbela también.
    .trap = Una cuenta de Google no tiene estas opciones: su sesión está en el dispositivo y no necesita contraseña{ of-an-app }.
    .forget = Escribe encima en los dos sitios, o elimina la cuenta en la configuración del dispositivo, en las contraseñas y cuentas (“Passwords & accounts”).
hand-over-androidThunderbird =
    En el dispositivo, abre el menú y después la configuración de tu cuenta.
    En “Comprobación de correo”, “Servidor de entrada”, escribe la contraseña{ of-an-app }.
    En “Correo saliente”, “Servidor de salida”, escríbela también.
    .trap = Una cuenta que inicia sesión con “OAuth 2.0” no tiene contraseña: elige “Contraseña normal” como autenticación.
    .forget = Escribe encima en los dos sitios.
hand-over-appleMail =
    En Mail, abre los ajustes (antes de macOS 13, las preferencias), después “Cuentas”, tu cuenta, los ajustes del servidor. Abre la lista “Cuenta” en “Servidor de correo saliente”, elige “Editar lista de servidores SMTP” y pega allí la contraseña{ of-an-app }.
    De vuelta en los ajustes del servidor, pégala también como contraseña del correo entrante.
    Quita las dos marcas de la gestión automática de la conexión (“Automatically manage connection settings”) y pulsa “Guardar”.
    Abre los ajustes del sistema (antes de macOS 13, las preferencias del sistema), después “Cuentas de Internet”, elige tu cuenta, “Detalles”, y pégala también allí.
    .trap = Con la gestión automática de la conexión, Mail prueba por su cuenta otros puertos y otras contraseñas cuando la red va mal.
    .forget = Sal de Mail (⌘Q) y ábrelo de nuevo. Lo que recuerda está en Cuentas de Internet, no en Acceso a Llaveros.
hand-over-balsa =
    Abre el menú de configuración (“Settings”), después “Preferencias”, “Opciones de correo”. En “Servidores de buzones remotos”, modifica tu cuenta y pega la contraseña{ of-an-app }.
    En “Servidores de correo saliente”, haz lo mismo.
    .trap = Solo busca en el llavero donde está marcado “Recordar contraseña”; si no, la pide cada vez.
    .forget = Reemplaza o borra sus entradas en la página “Contraseñas antiguas”.
hand-over-betterbird =
    Abre “Ajustes”, después “Privacidad y seguridad”, “Contraseñas guardadas”. Elimina las entradas de tu cuenta que empiezan por imap:// y smtp://.
    Recibe tus mensajes. Cuando te la pida, pega la contraseña{ of-an-app } y deja que la recuerde.
    Envíate un mensaje. La pide otra vez, para el correo saliente: pega la misma.
    .trap = Puede usar el mismo perfil que Thunderbird: en ese caso, cámbiala en uno de los dos con el otro cerrado.
    .forget = Elimina sus dos entradas en “Contraseñas guardadas”.
hand-over-clawsMail =
    Abre “Configuración”, después “Editar cuentas”, tu cuenta, “Editar”.
    En la página “Básicas”, pega la contraseña{ of-an-app }.
    En la página “Enviar”, “Autenticación SMTP”, pégala también. Si ahí queda vacía, usa la de “Básicas”.
    .trap = Si hay una contraseña maestra, puede que la pida antes: no es la que hay que pegar.
    .forget = Escribe encima en las dos páginas.
hand-over-emClient =
    Abre el menú, después “Accounts” (cuentas), y elige tu cuenta.
    En la pestaña “IMAP”, en “Authentication” (autenticación), reemplaza la contraseña por la contraseña{ of-an-app }.
    En la pestaña “SMTP”, haz lo mismo, salvo que use las credenciales de la identidad.
    En la pestaña “Diagnostics” (diagnóstico), pulsa “Diagnose”: prueba las dos.
    .trap = Una cuenta que se añadió con el inicio de sesión de Google no tiene campo de contraseña: elimínala y añádela como “Other” (otra).
    .forget = Escribe encima de las dos contraseñas: no guarda ninguna en otro sitio.
hand-over-evolution =
    Abre Evolution y pulsa “Enviar / Recibir”.
    Cuando te la pida, pega la contraseña{ of-an-app } y marca “Añadir esta contraseña a su depósito de claves”. La pide una vez para recibir y otra para enviar.
    .trap = Si no la pide, su contraseña antigua sigue en el llavero: la página “Contraseñas antiguas” la reemplaza. Una cuenta de GNOME Online Accounts se cambia allí.
    .forget = Reemplaza o borra sus entradas en la página “Contraseñas antiguas”, o elige “Archivo”, “Olvidar contraseñas”.
hand-over-fetchmail =
    Abre ~/.fetchmailrc.
    Quita la contraseña de la línea de tu cuenta: “mail-setup export fetchmail { $address }” muestra cómo se consulta.
    .trap = Un fetchmail en marcha sigue con la antigua: “fetchmail --quit”, y después ponlo en marcha de nuevo.
    .forget = Quita “password” del archivo, y la entrada de ~/.netrc.
hand-over-geary =
    Abre Geary. Si pide una contraseña, pega la contraseña{ of-an-app } y marca “Recordar la contraseña”.
    Si no la pide: menú, “Cuentas”, tu cuenta; después elige cada servidor y pega la contraseña{ of-an-app }.
    .trap = Para el correo saliente puede usar la contraseña del entrante: entonces la pide una sola vez. Una cuenta de GNOME Online Accounts se cambia allí.
    .forget = Reemplaza o borra sus entradas en la página “Contraseñas antiguas”.
hand-over-getmail =
    Abre ~/.config/getmail/getmailrc o ~/.getmail/getmailrc.
    Pon “password_command”: “mail-setup export getmail { $address }” muestra las líneas.
    .trap = “password” tiene prioridad sobre “password_command”.
    .forget = Quita “password” del archivo.
hand-over-git =
    Ejecuta “mail-setup export git { $address }”: muestra las líneas para ~/.gitconfig, con un ayudante que obtiene la contraseña de aquí.
    Quita “sendemail.smtpPass” de tu configuración.
    .trap = “sendemail.smtpPass” tiene prioridad sobre cualquier ayudante, y en el archivo está a la vista.
    .forget = Ejecuta “git credential reject” con protocol=smtp y tu servidor, o borra su entrada en la página “Contraseñas antiguas”.
hand-over-himalaya =
    Abre ~/.config/himalaya/config.toml.
    Pon las órdenes de las dos contraseñas: “mail-setup export himalaya { $address }” muestra las líneas.
    .trap = “imap.sasl” es para el correo entrante y “smtp.sasl” para el saliente; en la versión 1, “backend.auth” y “message.send.backend.auth”.
    .forget = Quita “password.raw” (versión 1: “auth.raw”) del archivo; lo que guarda en un llavero se reemplaza con “himalaya account configure”.
hand-over-iphone =
    En el dispositivo, abre los ajustes, “Apps”, “Mail”, las cuentas de Mail (antes de iOS 18: los ajustes, “Mail”, “Cuentas”), tu cuenta y los ajustes de la cuenta.
    En “Servidor de correo entrante”, borra la contraseña y escribe la contraseña{ of-an-app }.
    En “Servidor de correo saliente”, toca “SMTP”, después el servidor principal, y escríbela también ahí.
    Toca dos veces el botón de confirmar, arriba.
    .trap = El segundo sitio se pasa por alto con facilidad: entonces el correo entra y no sale. Para Gmail, añadir la cuenta con “Google” no necesita contraseña{ of-an-app }.
    .forget = Escribe encima en los dos sitios. Eliminar ahí la cuenta no quita tu correo del servidor.
hand-over-kmail =
    Abre KMail, después “Preferencias”, “Configurar KMail”, “Cuentas”.
    En “Recepción”, elige tu cuenta, “Modificar”, y pega la contraseña{ of-an-app }.
    En “Envío”, haz lo mismo.
    .trap = Las cuentas de envío son una lista aparte: si hay varias, cambia la que usa tu identidad para enviar. Akonadi sigue en segundo plano cuando KMail se cierra: “akonadictl restart” hace que lea la nueva.
    .forget = Borra sus entradas en la página “Contraseñas antiguas”, o en KWalletManager, en “imap” y “mailtransports”.
hand-over-mailspring =
    Abre “Preferencias”, después “Cuentas”, y elige tu cuenta. Elimínala con el botón menos: tu correo se queda en el servidor.
    Añádela de nuevo con el botón más, como “IMAP/SMTP”, y pega la contraseña{ of-an-app } para el correo entrante y para el saliente.
    .trap = El botón “Gmail” inicia sesión con un navegador en lugar de eso. No restablezcas su llavero: guarda en una sola entrada las contraseñas de todas las cuentas.
    .forget = Elimina la cuenta y añádela de nuevo.
hand-over-mbsyncFile =
    Abre ~/.mbsyncrc o ~/.config/isyncrc.
    Pon “PassCmd”: “mail-setup export mbsync { $address }” muestra las líneas.
    .trap = “Pass” tiene prioridad sobre “PassCmd”. Lo que envía tu correo tiene la contraseña en otro sitio.
    .forget = Quita “Pass” del archivo.
hand-over-meli =
    Abre ~/.config/meli/config.toml.
    Pon “server_password” y, en “send_mail”, la orden de la contraseña: “mail-setup export meli { $address }” muestra las líneas.
    .trap = El correo entrante y el saliente son dos secciones: cada una tiene su contraseña.
    .forget = Quita la contraseña antigua del archivo.
hand-over-mpopFile =
    Abre ~/.mpoprc o ~/.config/mpop/config.
    Pon en “passwordeval” la orden “mail-setup password { $address } --for imap”. Sin ella, mpop busca en el llavero.
    .trap = Recoge el correo con POP3: puede que haya que activarlo en el proveedor.
    .forget = Quita “password” del archivo.
hand-over-msmtpFile =
    Abre ~/.msmtprc o ~/.config/msmtp/config.
    Pon “passwordeval”: “mail-setup export msmtp { $address }” muestra las líneas. Sin “password” ni “passwordeval” busca en el llavero: la página “Contraseñas antiguas” la pone ahí.
    .trap = Un archivo con una contraseña solo lo debes poder leer tú; si no, msmtp lo rechaza.
    .forget = Quita “password” del archivo.
hand-over-muttFile =
    Abre la configuración (~/.muttrc, ~/.config/mutt/muttrc o ~/.config/neomutt/neomuttrc).
    Haz que “smtp_pass” e “imap_pass” tomen la contraseña de una orden: “mail-setup export neomutt { $address }” muestra las líneas.
    .trap = Un nombre de usuario o una contraseña dentro de “smtp_url” o “folder” tiene prioridad sobre los demás. Los signos " y $ necesitan cuidado entre comillas.
    .forget = Reemplázala donde está escrita: la página “Contraseñas antiguas” indica la línea.
hand-over-newOutlook =
    Abre “Configuración”, después “Cuentas” y tus cuentas (“Your accounts”). Junto a tu cuenta elige “Administrar” y después “Fix” (corregir) o “Quitar”.
    Añádela de nuevo. Para Gmail, Yahoo e iCloud abre la página del proveedor para iniciar sesión.
    .trap = Guarda la cuenta en la nube de Microsoft. Cuando sí pide una contraseña, esta se guarda allí, no en este equipo.
    .forget = Quita allí la cuenta y añádela de nuevo.
hand-over-offlineimap =
    Abre ~/.offlineimaprc o ~/.config/offlineimap/config.
    Pon “remotepasseval”: “mail-setup export offlineimap { $address }” muestra las líneas.
    .trap = “remotepass” y “remotepassfile” tienen prioridad sobre “remotepasseval”.
    .forget = Quita “remotepass” del archivo.
hand-over-onlineAccounts =
    Abre “Configuración”, después “Cuentas en línea”, y elige tu cuenta.
    Si dice que las credenciales han caducado, pulsa “Iniciar sesión” y pega la contraseña{ of-an-app }, para el correo entrante y para el saliente.
    Si no, quítala y añádela de nuevo como “IMAP y SMTP”.
    .trap = La entrada “Google” inicia sesión con un navegador y no acepta contraseñas{ of-an-app }. Evolution y Geary usan lo que se configura aquí.
    .forget = Quita allí la cuenta. Tu correo se queda en el servidor.
hand-over-outlook =
    Cierra Outlook. Abre el Panel de control, después “Correo”, “Cuentas de correo electrónico”.
    Elige tu cuenta y después “Cambiar”. Pega la contraseña{ of-an-app } en “Información de inicio de sesión”.
    Elige “Más configuraciones”, después “Servidor de salida”. Si no usa la misma configuración que el correo entrante, pega también ahí la contraseña{ of-an-app }.
    Pulsa “Siguiente”: Outlook prueba las dos.
    .trap = Puede que Outlook inicie sesión por su cuenta en una cuenta de Google con un navegador: entonces no necesita contraseña{ of-an-app }.
    .forget = Escribe encima de la contraseña en “Cambiar”. El Administrador de credenciales solo tiene los inicios de sesión de Microsoft 365.
hand-over-postbox =
    Abre las preferencias (en Windows: Tools, Options), después “Security”, “Passwords”, “Saved Passwords” (contraseñas guardadas). Elimina las entradas de tu cuenta.
    Reinicia Postbox y recibe tus mensajes. Pega la contraseña{ of-an-app } cuando la pida.
    Envíate un mensaje y pégala otra vez para el correo saliente.
    .trap = Las contraseñas guardadas no se pueden cambiar ahí, solo eliminar. Postbox ya no se desarrolla.
    .forget = Elimina sus entradas en “Saved Passwords” y reinicia.
hand-over-printer =
    Escribe la dirección del dispositivo en un navegador, inicia sesión como administrador y abre su página de SMTP, “Correo electrónico” o “Escanear a correo”.
    Escribe el servidor, el puerto y el cifrado de tu correo saliente, tu dirección como remitente y tu nombre de usuario.
    Escribe la contraseña{ of-an-app }, sin espacios, y envía una prueba.
    .trap = Muchos dispositivos cortan las contraseñas largas, no aceptan espacios o conocen un solo tipo de cifrado: en ese caso prueba el otro puerto, 587 con STARTTLS en lugar de 465. Uno antiguo que no conoce TLS 1.2 ya no puede iniciar sesión.
    .forget = Escribe encima ahí. Un dispositivo que se entrega a otra persona la conserva: restablece su configuración y { $kind ->
        [mailbox] cambia la contraseña en el proveedor.
        [either] cambia la contraseña en el proveedor.
       *[app] elimina esa contraseña de aplicación en el proveedor.
    }
hand-over-sylpheed =
    Abre “Configuración”, después “Editar cuentas”, tu cuenta, “Editar”.
    En la página “Generales”, pega la contraseña{ of-an-app }.
    En la página “Enviar”, “Autentificación SMTP”, pégala también.
    .trap = Si queda vacía en la página “Enviar”, usa la del correo entrante.
    .forget = Escribe encima en las dos páginas.
hand-over-theBat =
    Haz clic con el botón derecho en el buzón, después “Mailbox properties” (propiedades), “Transport”.
    En “Send mail” (enviar), pulsa “Authentication”. “Use settings of mail retrieval” toma la de más abajo; si no, pega la contraseña{ of-an-app }.
    En “Receive mail” (recibir), pega la contraseña{ of-an-app } como contraseña y pon “Authentication” en “Regular”.
    .trap = Con “Require secure (MD5) authentication” puede rechazarse la contraseña{ of-an-app }: quita esa marca.
    .forget = Escribe encima de la contraseña en “Transport”.
hand-over-thunderbird =
    Abre “Ajustes”, después “Privacidad y seguridad”, “Contraseñas guardadas”. Elimina las entradas de tu cuenta que empiezan por imap:// y smtp://.
    Recibe tus mensajes. Cuando te la pida, pega la contraseña{ of-an-app } y deja que la recuerde.
    Envíate un mensaje. La pide otra vez, para el correo saliente: pega la misma.
    .trap = Si la cuenta inicia sesión con “OAuth2”, pregunta en un navegador y nunca pide la contraseña{ of-an-app }: en “Configuración de la cuenta” elige “Contraseña normal” como método de autenticación, para el servidor y también en “Servidor de salida (SMTP)”.
    .forget = Elimina sus dos entradas en “Contraseñas guardadas”. Cancelar una pregunta conserva la antigua.
hand-over-trojita =
    Abre “IMAP”, después “Preferencias”.
    En la página “SMTP”, pega la contraseña{ of-an-app }, o marca que use la de IMAP.
    En la página “IMAP”, pégala también.
    .trap = Sin un complemento de llavero guarda la contraseña en su configuración, a la vista.
    .forget = Escribe encima en las dos páginas.

hand-over-only-sends = Solo envía: la contraseña{ of-an-app } va en un solo sitio.
hand-over-only-fetches = Solo recibe: la contraseña{ of-an-app } va en un solo sitio. Lo que envía tu correo tiene la suya.
hand-over-only-browser = Para esto no acepta contraseñas{ of-an-app }: inicia sesión en la página del proveedor.

hand-over-group-here = En este equipo
hand-over-group-system = Otros programas para este sistema
hand-over-group-elsewhere = Programas para otros sistemas
hand-over-group-device = Teléfonos, tabletas, impresoras

hand-over-google = Iniciar sesión con Google: Apple Mail no necesita contraseña{ of-an-app }
hand-over-profile = Configurar los dos sitios a la vez, con un perfil
profile-opening = Abriendo el perfil…
profile-opened = Se abrió el perfil. Está en tus descargas y no contiene la contraseña.
profile-failed = El perfil no se pudo abrir desde aquí. Búscalo en tus descargas y ábrelo desde allí.
profile-asks = { $passwords ->
    [each] macOS pide la contraseña de cada sitio, porque el correo saliente tiene la suya: copia cada una arriba y pégala donde se pida.
   *[same] macOS pide la contraseña una sola vez, para los dos sitios: cópiala arriba y pégala allí.
}
profile-pane-deviceManagement = Abre los ajustes del sistema, después “General” y la gestión de dispositivos (“Device Management”). Haz doble clic en el perfil y pulsa “Instalar”. { profile-asks }
profile-pane-privacySecurity = Abre los ajustes del sistema, después “Privacidad y seguridad”, “Perfiles”. Haz doble clic en el perfil y pulsa “Instalar”. { profile-asks }
profile-pane-systemPreferences = Abre las preferencias del sistema, después “Perfiles”, y pulsa “Instalar”. { profile-asks }
profile-after = Crea la cuenta de nuevo: elimina antes la antigua en Cuentas de Internet. macOS dice que el perfil no está firmado. Lo que configuró solo se cambia o se elimina con él.

## The settings of an account, written for a program that reads them from a file

write-settings = Escribir la configuración para { $program }
settings-writing = Escribiendo la configuración para { $program }…
settings-written = Se escribió la configuración para { $program }: { $file }. La contraseña no está dentro.
settings-unchanged = { $file } ya tiene esta configuración. No se cambió nada.
settings-writtenBeside = { $taken } ya existe y se queda como está. La configuración para { $program } se escribió a su lado: { $file }. La contraseña no está dentro.
settings-unchangedBeside = { $taken } se queda como está, y a su lado { $file } ya tiene esta configuración. No se cambió nada.
settings-add = Para usarla, añade estas líneas al final de { $taken }:
settings-merge = { $program } solo lee { $taken }. Copia a mano lo que necesites de { $file }.
settings-next-command = { $program } pide la contraseña a “mail-setup” cada vez que la necesita, y este la saca del llavero.
settings-next-thunderbird = Ponlo, con el nombre { $domain }.xml, en la carpeta “isp”, dentro de la carpeta donde está instalado { $program }. Después añade ahí la cuenta: los servidores ya están puestos y se pide la contraseña.
settings-next-mobileconfig = Envía el archivo al dispositivo, con AirDrop o como mensaje a ti, y ábrelo ahí. Después abre los ajustes, “Perfil descargado”, e instálalo: configura los dos sitios y pide { $passwords ->
    [each] la contraseña de cada uno, porque el correo saliente tiene la suya
   *[same] la contraseña
    }. Crea la cuenta de nuevo, así que elimina antes la antigua.
settings-shared-git = El servidor { $host } es también el de { $others }. git encuentra la contraseña por el nombre de usuario, así que cada cuenta recibe la suya; donde no se da ningún nombre, pregunta. “git send-email” envía con la cuenta cuyas líneas van las últimas.
settings-shared-neomutt = El servidor { $host } es también el de { $others }. En un mismo archivo las líneas que van las últimas valen para ambas, y también un “account-hook” que nombra solo el servidor: ten un archivo para cada cuenta e inicia NeoMutt con “-F” y su nombre.
settings-problem-startTls = { $program } solo cifra de forma fiable con TLS desde el primer momento, y el servidor de correo entrante de esta cuenta quiere STARTTLS. Elige otro programa, o configura la cuenta con el puerto TLS del servidor (993).
settings-problem-unreadable = { $file } ya existe y no se puede leer como texto. Se queda como está. Muévelo a otro sitio o haz que lo puedas leer, y vuelve a intentarlo.
settings-problem-noFolder = No hay carpeta para { $file } y no se puede crear: otra cosa tiene su nombre. No se escribió nada. Mueve eso a otro sitio y vuelve a intentarlo.
settings-problem-notAllowed = No tienes permiso para escribir { $file }: la carpeta es de otra persona, o el disco es de solo lectura. No se escribió nada. Date permiso para escribir ahí y vuelve a intentarlo.
settings-problem-full = No hay espacio en el disco para { $file }. No se escribió nada. Libera espacio y vuelve a intentarlo.
settings-problem-failed = No se pudo escribir la configuración, y no se cambió nada. Vuelve a intentarlo, o ejecuta “mail-setup export { $format } { $address }” en una terminal: la muestra.
