### Brazilian Portuguese: words that only the window needs.

steps-label = Passos
steps-done = feito
language-label = Idioma
stages-label = O que está sendo verificado
stages-past = O que foi verificado
results-label = Os dois resultados
promise-safe = Sua senha só sai deste computador criptografada, e só para o seu provedor.
promise-once = Cada clique é um login em cada servidor. Nada é tentado sem você saber.
promise-backup = Nada é apagado antes que o backup seja lido de volta.
foot-quiet = Sua senha vai só para os seus servidores de e-mail.
foot-account = Sua senha vai só para os servidores de { $provider }.
foot-practice = Treino: nada sai deste computador.
choices-label = O que fazer
moods-label = O rumo da história
took = { $ms } ms
took-seconds = { $seconds } s
copy-report = Copiar um relatório
copy-name = Copiar este nome
copy-address = Copiar o endereço
copy-app-password = Copiar a senha de app
copy-account-password = Copiar a senha da conta
copy-settings = Copiar todas as configurações
copy-value = Copiar: { $what }
copy-failed = Não foi possível copiar. Selecione o texto e copie com o teclado.
steps-title = Como obtê-la
paste = Colar
paste-failed = Aqui não é permitido colar com este botão. Clique no campo e pressione Ctrl+V, ou ⌘V em um Mac.
look-fits = É assim que { $owner } a escreve.
look-short = { $left ->
        [one] Ainda falta { $left } caractere.
       *[other] Ainda faltam { $left } caracteres.
    }
look-long = { $over ->
        [one] Há { $over } caractere a mais.
       *[other] Há { $over } caracteres a mais.
    }
look-differs = { $owner } escreve as senhas de app de outra forma.
connecting = Iniciando…
lost =
    .heading = O assistente não responde
    .what = Feche esta janela e abra o assistente de novo. O que foi começado é então terminado ou desfeito; nada se perde.

report-title = Relatório do Mail Setup
report-address = Conta: { $address } ({ $provider })
report-server = Servidor: { $host }, porta { $port }, criptografia { $security }
report-cause = Causa: { $cause }, em “{ $stage }”
report-said = O servidor disse: { $said }
report-results = Os dois resultados:
report-stages = Etapas:
report-practice = Isto foi um treino: { $mood }

file-choose = Escolher arquivo
file-none = Nenhum arquivo escolhido
