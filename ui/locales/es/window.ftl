### Spanish: words that only the window needs.

steps-label = Pasos
steps-done = hecho
language-label = Idioma
stages-label = Lo que se está comprobando
stages-past = Lo que se comprobó
results-label = Los dos resultados
promise-safe = Tu contraseña solo sale de este equipo cifrada, y solo hacia tu proveedor.
promise-once = Cada vez que pulsas, se inicia sesión una vez en cada servidor. Nada se intenta a tus espaldas.
promise-backup = Nada se borra antes de que su copia de seguridad se haya vuelto a leer.
foot-quiet = Tu contraseña solo va a tus servidores de correo.
foot-account = Tu contraseña solo va a los servidores de { $provider }.
foot-practice = Práctica: nada sale de este equipo.
choices-label = Qué hacer
moods-label = Cómo va la historia
took = { $ms } ms
took-seconds = { $seconds } s
copy-report = Copiar un informe
copy-name = Copiar este nombre
copy-address = Copiar la dirección
copy-app-password = Copiar la contraseña de aplicación
copy-account-password = Copiar la contraseña de la cuenta
copy-settings = Copiar toda la configuración
copy-value = Copiar: { $what }
copy-failed = No se pudo copiar. Selecciona el texto y cópialo con el teclado.
steps-title = Cómo obtenerla
paste = Pegar
paste-failed = Aquí no se permite pegar con este botón. Haz clic en el campo y pulsa Ctrl+V, o ⌘V en un Mac.
look-fits = Así la escribe { $owner }.
look-short = { $left ->
        [one] Le falta un carácter.
       *[other] Le faltan { $left } caracteres.
    }
look-long = { $over ->
        [one] Sobra un carácter.
       *[other] Sobran { $over } caracteres.
    }
look-differs = { $owner } escribe las contraseñas de aplicación de otra forma.
connecting = Iniciando…
lost =
    .heading = El asistente no responde
    .what = Cierra esta ventana y abre el asistente de nuevo. Lo que se empezó se termina o se deshace entonces; no se pierde nada.

report-title = Informe de Mail Setup
report-address = Cuenta: { $address } ({ $provider })
report-server = Servidor: { $host }, puerto { $port }, cifrado { $security }
report-cause = Causa: { $cause }, en “{ $stage }”
report-said = El servidor dijo: { $said }
report-results = Los dos resultados:
report-stages = Etapas:
report-practice = Esto fue una práctica: { $mood }

file-choose = Elegir un archivo
file-none = Ningún archivo elegido
