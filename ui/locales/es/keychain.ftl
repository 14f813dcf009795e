### Spanish: words about the keychain, for the window and for the terminal alike.

keychain-missing =
    .title = No se encontró ningún llavero
    .what = { $keychain ->
        [windows] Windows solo abre su Administrador de credenciales donde se inició sesión con contraseña, y no, por ejemplo, a través de ssh.
        [macos] macOS no tiene un llavero en el que guardar una contraseña: no hay ninguno, o ninguno es el predeterminado.
       *[other] Un llavero guarda contraseñas cifradas. En esta sesión no hay ninguno en marcha.
    } Por eso no hay un lugar seguro para tu contraseña. Nunca se escribe en un archivo en su lugar.
    .do = { $keychain ->
        [windows] Inicia sesión en este equipo, directamente o con Escritorio remoto, y abre ahí el asistente.
        [macos] Abre el programa “Acceso a Llaveros”, selecciona el llavero de inicio de sesión (“login”) y haz que sea el predeterminado en el menú “Archivo”. Después inténtalo de nuevo.
        [kde] Abre Preferencias del sistema, después la cartera de KDE (“KDE Wallet”; si no está, instala “kwalletmanager”). Activa “Activar el subsistema de carteras de KDE” y “Usar KWallet para la interfaz de Secret Service”, cierra la sesión, iníciala otra vez e inténtalo de nuevo.
        [gnome] Instala “gnome-keyring”, cierra la sesión e iníciala otra vez, con lo que se pone en marcha, e inténtalo de nuevo.
       *[other] Instala “gnome-keyring”, cierra la sesión e iníciala otra vez, con lo que se pone en marcha. O, en KeePassXC, activa “Integración con servicio de secretos” en la configuración, elige el grupo que se expone en la configuración de tu base de datos y déjala abierta. Después inténtalo de nuevo.
    } Puedes comprobar tu contraseña sin él.
keychain-locked =
    .title = El llavero está bloqueado
    .what = Se abre con su propia contraseña, que suele ser la de tu inicio de sesión en el equipo. No se cambió nada.
    .do = { $keychain ->
        [macos] Desbloquéalo cuando macOS lo pida, o en el programa “Acceso a Llaveros”, e inténtalo de nuevo.
        [kde] Desbloquéalo cuando lo pida su propia ventana, o en el programa “KWalletManager”, e inténtalo de nuevo.
        [gnome] Desbloquéalo cuando lo pida su propia ventana, o en el programa “Contraseñas y claves”, e inténtalo de nuevo.
       *[other] Desbloquéalo cuando lo pida su propia ventana, o en su propio programa, e inténtalo de nuevo.
    }
keychain-denied =
    .title = El llavero dijo que no
    .what = A su pregunta se respondió que no, o se cerró. No se cambió nada.
    .do = { $keychain ->
        [macos] Inténtalo de nuevo y elige “Permitir” cuando macOS pregunte. No hace falta “Permitir siempre”.
       *[other] Inténtalo de nuevo y permítelo cuando pregunte la ventana del llavero.
    }
keychain-timedOut =
    .title = El llavero no respondió
    .what = Puede que aún te esté esperando en una ventana propia, quizá detrás de esta, y que todavía termine lo que se le pidió. Una entrada antigua que no está en su sitio está en la copia de seguridad: la primera página del asistente ofrece recuperarla.
    .do = Responde a su pregunta o ciérrala, e inténtalo de nuevo.
keychain-cancelled =
    .title = Dejaste de esperar al llavero
    .what = Puede que su pregunta siga en la pantalla, quizá detrás de esta ventana. Ya no se cambia nada más, se responda lo que se responda. Lo que no está en su sitio está en la copia de seguridad.
    .do = Cierra esa pregunta, o inténtalo de nuevo y respóndela.
keychain-waiting = Esperando al llavero. Si pregunta en una ventana propia, quizá detrás de esta, responde ahí.
keychain-readBackDiffers =
    .title = El llavero no lo guardó bien
    .what = Lo que devolvió no es lo que se guardó. Se volvió a poner lo que había antes.
    .do = Inténtalo de nuevo. Si vuelve a pasar, cierra la sesión e iníciala otra vez: eso reinicia el llavero.
keychain-backup =
    .title = La copia de seguridad no se pudo escribir o leer
    .what = Las entradas solo se borran cuando su copia de seguridad se ha vuelto a leer. Lo que no está en su sitio está en esa copia: la primera página del asistente ofrece recuperarlo.
    .do = Asegúrate de que el disco no está lleno y de que se puede escribir en tu carpeta personal, e inténtalo de nuevo.
keychain-diskFull =
    .title = El disco está lleno
    .what = Las entradas solo se cambian cuando su copia de seguridad está en el disco, y no hay espacio para ella. Lo que no está en su sitio está en una copia anterior.
    .do = Libera espacio, por ejemplo vaciando la papelera, e inténtalo de nuevo.
keychain-folderClosed =
    .title = El asistente no puede escribir sus propios archivos
    .what = Las entradas solo se cambian cuando su copia de seguridad está en el disco. La carpeta del asistente, dentro de tu carpeta personal, se puede leer pero no escribir.
    .do = Asegúrate de que tu carpeta personal te pertenece y de que el disco no está protegido contra escritura, e inténtalo de nuevo.
keychain-tooLong =
    .title = La contraseña es demasiado larga para guardarla
    .what = Es más larga de lo que admiten los llaveros. No se cambió nada.
    .do = Escribe solo la contraseña de aplicación, sin nada que se haya copiado con ella.
keychain-failed =
    .title = El llavero tuvo un fallo
    .what = Se detuvo a mitad de su trabajo. No se perdió ninguna entrada: cada una está en su sitio o en la copia de seguridad.
    .do = Inténtalo de nuevo. Si vuelve a pasar, cierra la sesión e iníciala otra vez: eso reinicia el llavero.

program-aerc = aerc
program-balsa = Balsa
program-byHand = Guardada a mano
program-evolution = Evolution
program-fetchmail = fetchmail
program-geary = Geary
program-getmail = getmail
program-git = git
program-gitWincred = git
program-himalaya = Himalaya
program-imapfilter = imapfilter
program-keyring = Un programa que usa una biblioteca keyring
program-keytar = Un programa que usa keytar
program-kmail = KMail
program-mailnag = Mailnag
program-mailx = mailx
program-mbsync = mbsync
program-meli = meli
program-mpop = mpop
program-msmtp = msmtp
program-mutt = mutt
program-netrc = Un programa que lee .netrc
program-network = Otro programa de correo
program-offlineimap = OfflineIMAP
program-sylpheed = Sylpheed
program-trojita = Trojitá

why-accountAndProtocol = Es para el correo de esta cuenta.
why-accountAndServer = Nombra esta cuenta y el servidor de correo de su proveedor.
why-anotherServer = Nombra esta cuenta y un protocolo de correo, pero un servidor que no es el de tu proveedor. Puede ser la contraseña de otro servicio.
why-nameBeforeAt = Nombra el servidor de correo del proveedor y la primera parte de tu dirección.
why-serverWithoutAccount = Nombra el servidor de correo del proveedor, pero ninguna cuenta.
why-missing = El programa busca aquí una contraseña de esta cuenta y no encuentra ninguna. Se crea una para él.
why-settings = La configuración del programa dice que es para el correo de esta cuenta.
why-lookedUp = La configuración del correo de esta cuenta la consulta.
why-perhapsLookedUp = Una configuración la consulta, quizá para el correo de esta cuenta. Puede ser para otra cosa.

read-by = { $program } la lee: { $path }, línea { $line }.

kept-changed = Cambió entretanto, así que no se tocó.
kept-failed = El llavero no lo hizo. La entrada está como estaba.
kept-locked = Está bloqueada y no se tocó.
kept-notChecked = Es de un servidor que no se comprobó, así que no recibió la contraseña nueva.
kept-replaced = El programa ha guardado en su lugar algo más reciente, que no se tocó.
kept-stopped = Una entrada anterior no salió bien, así que el asistente se detuvo antes de esta. Está como estaba.
kept-takenBack = La contraseña nueva no se pudo guardar entera en ella. Se volvió a poner la antigua.
kept-unreadable = No se pudo leer para la copia de seguridad, así que no se tocó.
kept-vanished = Ya no estaba.

guided =
    .heading = Para eliminar a mano
    .lead = Estos programas guardan contraseñas donde solo ellos pueden cambiarlas. La antigua sigue ahí hasta que la reemplaces.
    .found = Guarda una contraseña de { $address }.
    .possible = Puede que guarde una contraseña de { $address }; desde aquí no se ve.
    .line = { $path }, línea { $line }

guided-appleMail = Apple Mail
guided-outlook = Outlook
guided-office = Inicios de sesión de Outlook y Office
guided-thunderbird = Thunderbird
guided-onlineAccounts = GNOME Online Accounts
guided-clawsMail = Claws Mail
guided-netrc = El archivo .netrc o .authinfo
guided-msmtpFile = Configuración de msmtp
guided-mpopFile = Configuración de mpop
guided-mbsyncFile = Configuración de mbsync
guided-muttFile = Configuración de mutt
guided-aerc = Configuración de aerc
guided-alpine = Archivo de contraseñas de alpine
guided-betterbird = Betterbird
guided-evolution = Evolution (Flatpak o Snap)
guided-fetchmail = Configuración de fetchmail
guided-geary = Geary (Flatpak o Snap)
guided-getmail = Configuración de getmail
guided-git = Configuración y contraseñas guardadas de git
guided-himalaya = Configuración de Himalaya
guided-imapfilter = Configuración de imapfilter
guided-mailnag = Mailnag
guided-mailspring = Mailspring
guided-mailx = Configuración de mailx
guided-meli = Configuración de meli
guided-offlineimap = Configuración de OfflineIMAP
guided-pass = pass, el almacén de contraseñas
guided-passwordCommand = Una orden que obtiene la contraseña
guided-passwordFile = Un archivo con una contraseña
guided-sealedFile = Un archivo cifrado con una contraseña
guided-sylpheed = Sylpheed
guided-trojita = Trojitá

guided-step-quitMail = Sal de Mail (⌘Q).
guided-step-openInternetAccounts = Abre los ajustes del sistema (antes de macOS 13, las preferencias del sistema), después “Cuentas de Internet”, y elige { $address }.
guided-step-retypePassword = Elige “Detalles”, borra la contraseña que hay y pega la contraseña{ of-an-app }.
guided-step-openMailAgain = Abre Mail de nuevo. Si pide una contraseña, pega ahí también la contraseña{ of-an-app }.

guided-step-closeOutlook = Cierra Outlook.
guided-step-openMailProfiles = Abre “Correo” en el Panel de control, después “Cuentas de correo electrónico”.
guided-step-changeAccount = Elige { $address } y después “Cambiar”. Reemplaza la contraseña por la contraseña{ of-an-app }, también en “Más configuraciones”, “Servidor de salida”.
guided-step-openOutlookAgain = Abre Outlook de nuevo. Si pide una contraseña, pega ahí también la contraseña{ of-an-app }.
guided-step-closeOffice = Cierra Outlook y todos los demás programas de Office.
guided-step-openCredentialManager = Abre “Administrador de credenciales” en el Panel de control, después “Credenciales de Windows”.
guided-step-removeOffice = En “Credenciales genéricas”, elimina las entradas que llevan “Outlook” u “Office” y { $address } en su nombre, y ninguna más.
guided-step-openThunderbirdSettings = En Thunderbird, abre “Ajustes”, después “Privacidad y seguridad”.
guided-step-savedPasswords = Elige “Contraseñas guardadas” y busca los servidores de correo de { $address }: empiezan por imap:// y smtp://.
guided-step-removeThunderbird = Elimina esas dos entradas, y ninguna más.
guided-step-restartThunderbird = Reinicia Thunderbird y recibe tu correo. Pega la contraseña{ of-an-app } cuando la pida, para el correo entrante y para el saliente.
guided-step-openOnlineAccounts = Abre “Configuración”, después “Cuentas en línea”, y elige { $address }.
guided-step-removeOnlineAccount = Elige “Quitar”. Tu correo se queda en el servidor.
guided-step-addOnlineAccount = Añade la cuenta de nuevo, como “IMAP y SMTP” (los sistemas más antiguos dicen “Servidor de correo”), con la contraseña{ of-an-app } para el correo entrante y para el saliente.
guided-step-openClawsAccounts = En Claws Mail, abre “Configuración”, después “Editar cuentas”, y elige { $address }.
guided-step-retypeClawsPasswords = Reemplaza la contraseña en “Básicas”, y en “Enviar” si hay una, por la contraseña{ of-an-app }.
guided-step-showDotFiles = Haz que tu gestor de archivos muestre los nombres que empiezan por un punto: en la mayoría, pulsa Ctrl+H.
guided-step-showDotFilesMac = Haz que el Finder muestre los nombres que empiezan por un punto: pulsa ⌘⇧. (Comando, Mayúsculas y el punto).
guided-step-openNetrc = Abre con un editor de texto el archivo que se indica aquí. Si su nombre termina en .gpg, está cifrado: ábrelo en Emacs, que pide su frase de contraseña.
guided-step-openMsmtprc = Abre con un editor de texto el archivo que se indica aquí.
guided-step-openMsmtprcTxt = Abre con un editor de texto el archivo que se indica aquí.
guided-step-openMbsyncrc = Abre con un editor de texto el archivo que se indica aquí.
guided-step-openMuttrc = Abre con un editor de texto el archivo que se indica aquí.
guided-step-openFile = Abre con un editor de texto el archivo que se indica aquí.
guided-step-replaceInFile = Busca la contraseña de { $address }, reemplázala por la contraseña{ of-an-app } y guarda el archivo.
guided-step-editEntry = En una terminal, ejecuta “pass edit” con el nombre de la entrada: lo que queda entre la carpeta del almacén y .gpg. Pon la contraseña{ of-an-app } en la primera línea.
guided-step-encryptAnew = Crea otra vez el archivo cifrado que se indica aquí, con la contraseña{ of-an-app } dentro, igual que lo hiciste antes.
guided-step-lookAtLine = Mira la línea que se indica aquí: tiene una orden que obtiene la contraseña.
guided-step-replaceWhereItLooks = Reemplaza la contraseña antigua por la contraseña{ of-an-app } donde esa orden la busca, por ejemplo en tu gestor de contraseñas.
guided-step-deletePassfile = Cierra alpine y elimina el archivo que se indica aquí. Puede guardar también contraseñas de otras cuentas: alpine las pide una vez más.
guided-step-retypeInAlpine = Abre alpine de nuevo. Cuando pida la contraseña de { $address }, pega la contraseña{ of-an-app }.
guided-step-openBetterbirdSettings = En Betterbird, abre “Ajustes”, después “Privacidad y seguridad”.
guided-step-restartBetterbird = Reinicia Betterbird y recibe tu correo. Pega la contraseña{ of-an-app } cuando la pida, para el correo entrante y para el saliente.
guided-step-openEvolutionAccounts = En Evolution, abre “Editar”, después “Cuentas”, elige { $address } y recibe tu correo. Si pide una contraseña, pega la contraseña{ of-an-app }.
guided-step-openGearyAccounts = En Geary, abre el menú, después “Cuentas”, y elige { $address }.
guided-step-openMailnagSettings = Abre la configuración de Mailnag y edita la cuenta { $address }.
guided-step-openSylpheedAccounts = En Sylpheed, abre “Configuración”, después “Editar cuentas”, y elige { $address }.
guided-step-openTrojitaSettings = En Trojitá, abre “IMAP”, después “Preferencias”.
guided-step-retypePasswords = Reemplaza la contraseña antigua por la contraseña{ of-an-app }, para el correo entrante y para el saliente.
guided-step-openMailspringAccounts = En Mailspring, abre “Preferencias”, después “Cuentas”, y elige { $address }.
guided-step-removeMailspringAccount = Elimina esa cuenta con el botón menos. Tu correo se queda en el servidor. No restablezcas el llavero entero: guarda también otras contraseñas.
guided-step-addMailspringAccount = Añade la cuenta de nuevo con el botón más y pega la contraseña{ of-an-app }.

place-appleMail = Abrir Cuentas de Internet
place-betterbird = Abrir Betterbird
place-evolution = Abrir Evolution
place-geary = Abrir Geary
place-mailnag = Abrir la configuración de Mailnag
place-mailspring = Abrir Mailspring
place-sylpheed = Abrir Sylpheed
place-trojita = Abrir Trojitá
place-onlineAccounts = Abrir Cuentas en línea
place-outlook = Abrir los perfiles de correo
place-office = Abrir el Administrador de credenciales
place-thunderbird = Abrir Thunderbird
place-clawsMail = Abrir Claws Mail
place-homeFolder = Abrir tu carpeta personal
place-configFolder = Abrir la carpeta de configuración
place-opening = Abriendo…
place-opened = Se pidió que se abriera. Vuelve aquí cuando termines.
place-failed = No se pudo abrir desde aquí. Ábrelo tú.
