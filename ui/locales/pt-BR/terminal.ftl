### Brazilian Portuguese: words of the terminal alone.

window-no-home = Não foi possível abrir a janela: esta sessão não tem pasta pessoal.
window-no-page = Não foi possível abrir a janela: o visualizador web do sistema não iniciou. “mail-setup” é o mesmo assistente em um terminal.

usage-extra-argument = Há um argumento a mais. Se era uma senha: senhas são digitadas quando pedidas ou dadas com --password-stdin, e esta agora está no histórico do seu shell.
terminal-help-english = Esta ajuda está só em inglês. Todo o resto o mail-setup diz no seu idioma.
usage-unknown-option = Aqui não existe a opção { $option }. O mesmo comando com --help lista as que existem. Se uma senha vinha depois dela: senhas são digitadas quando pedidas ou dadas com --password-stdin.
usage-unknown-command = Esse comando não existe. “mail-setup --help” lista os que existem.
usage-missing-argument = Falta algo. O mesmo comando com --help mostra o que vai ali.
usage-missing-named = Falta isto: { $missing }. O mesmo comando com --help mostra o que vai ali.
usage-conflict = Estas opções não combinam. O mesmo comando com --help explica cada uma.
usage-bad-value = Um valor não pode ser usado. O mesmo comando com --help mostra o que vai ali.
usage-bad-option-value = O valor de { $option } não pode ser usado. O mesmo comando com --help mostra o que vai ali.
usage-option-value-known = Esse valor não existe para { $option }. São conhecidos: { $known }.
usage-value-known = Esse valor não existe. São conhecidos: { $known }.
usage-unknown-language = Não há textos neste idioma. Com --lang são conhecidos: { $known }.
usage-server = { $option } é um servidor, dois-pontos e uma porta: mail.example.org:465, com :tls ou :starttls depois, se for preciso; um endereço IPv6 fica entre colchetes.
usage-servers-unknown = Os servidores deste endereço não são conhecidos. Informe os dois: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-meant = Os servidores deste endereço não são conhecidos. Você quis dizer { $meant }? Se não, informe os dois: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-offline = Não foi possível perguntar a ninguém pelos servidores deste endereço. Verifique se este computador está conectado, ou informe os dois: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-unconfirmed = Só o DNS diz que { $smtp } e { $imap } são os servidores deste endereço, e isso pode ser falsificado. Se eles são do seu provedor, informe-os: { $options }.
usage-user = Este nome de usuário não pode ser enviado: está vazio, é longo demais ou tem caracteres de controle ou invisíveis.
usage-ca-file = Não foi possível ler { $file } como certificados. --ca-file quer um arquivo PEM (“-----BEGIN CERTIFICATE-----”).
usage-wizard-json = O assistente fala com pessoas. Para obter JSON, informe um comando; “mail-setup --help” lista os que existem.
usage-clear-unconfirmed = Nada foi apagado: não há ninguém aqui para confirmar. Veja com “keychain scan” e depois acrescente --yes.
usage-format = Esse formato não existe. São conhecidos: { $known }.
usage-export-file = Não foi possível ler ou gravar { $file }. Informe outro arquivo, em uma pasta que exista e seja sua.
usage-man-folder = Não dá para gravar em { $folder }. Indique uma pasta que seja sua.
usage-mood = Essa variante do treino não existe. São conhecidas: { $known }.
usage-password-empty = Nenhuma senha foi dada. Digite-a quando for pedida, ou dê como primeira linha da entrada padrão com --password-stdin.
usage-password-line-break = Esta senha tem uma quebra de linha ou um NUL; nenhum servidor de e-mail aceita isso. Copie-a mais uma vez.
usage-password-too-long = Esta senha tem mais de 1.024 bytes; nenhum servidor de e-mail aceita isso. Copie-a mais uma vez.
usage-password-not-text = Esta senha não é texto (UTF-8). Copie-a mais uma vez.

terminal-cancelled = Cancelado. Nada foi alterado.
terminal-no-runtime = O sistema não deu o que é preciso para funcionar (arquivos ou sinais). Feche outros programas e tente de novo.
terminal-told = { $title }. { $what } { $do }
terminal-cut-short = Parou enquanto o chaveiro trabalhava. O que foi começado é terminado ou desfeito no próximo início; nada se perde.
terminal-no-home = O sistema não diz onde fica sua pasta pessoal. Defina HOME e tente de novo.
terminal-records-file = Não foi possível ler ou gravar a lista de contas. Verifique se o disco não está cheio e se é possível gravar na sua pasta pessoal, e tente de novo.
terminal-records-unreadable = Não foi possível entender a lista de contas, por isso ela não foi tocada. Mova o arquivo accounts.json para outro lugar e configure as contas de novo.
terminal-window-is-open = As contas foram removidas, mas a janela ainda está aberta. Feche-a e digite isto de novo: o que ela guarda para si também será removido.
terminal-not-text = Isso não era texto (UTF-8). Digite de novo.
terminal-unknown-choice = Essa não é uma das opções. Digite o que está na frente de uma delas.

terminal-password-prompt = Senha de { $address } (não aparece na tela):{ " " }
terminal-password-prompt-smtp = Senha de envio de { $address } (não aparece na tela):{ " " }
terminal-password-prompt-imap = Senha de recebimento de { $address } (não aparece na tela):{ " " }
terminal-progress-smtp = Envio: { $stage }
terminal-progress-imap = Recebimento: { $stage }
terminal-paused = Senhas demais de { $address } foram recusadas em seguida. Nada é enviado por { $time } minutos, para que a conta não seja bloqueada. Aproveite o tempo para ter certeza de qual é a senha.
terminal-check-right = A senha de { $address } funciona para envio e recebimento.
terminal-check-access = Esta é a rede de { $access }, e o servidor de e-mail dela responde aqui. Se você tem uma caixa de correio lá, pode enviar por ele: --smtp { $server } --smtp-user NAME --two-passwords
terminal-smtp-passed = Envio, { $host }:{ $port }: login feito.
terminal-smtp-failed = Envio, { $host }:{ $port }: login não feito.
terminal-smtp-skipped = Envio, { $host }:{ $port }: não tentado.
terminal-imap-passed = Recebimento, { $host }:{ $port }: login feito.
terminal-imap-failed = Recebimento, { $host }:{ $port }: login não feito.
terminal-imap-unopened = Recebimento, { $host }:{ $port }: login feito, mas a caixa não abriu.
terminal-imap-skipped = Recebimento, { $host }:{ $port }: não tentado, para que a conta não seja bloqueada.
terminal-sent-inbox = Uma mensagem para { $address } foi enviada e chegou à caixa de entrada em { $seconds } s.
terminal-sent-junk = Uma mensagem para { $address } foi enviada e chegou em { $seconds } s ao spam: em “{ $folder }”.
terminal-sent-all-mail = Uma mensagem para { $address } foi enviada e chegou em { $seconds } s: em “{ $folder }”. Um filtro pode mantê-la fora da caixa de entrada.
terminal-sent-lost = Uma mensagem para { $address } foi enviada.
terminal-sent-not = A mensagem para { $address } não foi enviada.
terminal-sent-unseen = Uma mensagem para { $address } foi enviada. Não se viu se ela chegou.
terminal-sent-unproven = Nenhuma mensagem foi enviada: ela só é enviada depois que os dois servidores aceitam a senha.
terminal-sent-cancelled = A mensagem para { $address } já tinha sido entregue quando você parou. Ela ainda pode chegar.
terminal-said = { "  " }O servidor disse: “{ $said }”
terminal-stage-took = { "  " }✓ { $stage } ({ $ms } ms)

terminal-discover-provider = Provedor: { $provider }
terminal-discover-smtp = Envio: { $host }:{ $port } ({ $security }), nome de usuário { $user }. { $source }
terminal-discover-imap = Recebimento: { $host }:{ $port } ({ $security }), nome de usuário { $user }. { $source }
terminal-discover-unconfirmed = Só o DNS o informa: tenha certeza de que é do seu provedor antes de digitar uma senha.
terminal-discover-none = Nenhum servidor de e-mail foi encontrado para { $domain }. A ajuda do seu provedor os informa em “IMAP” e “SMTP”.
terminal-discover-filtered = { $found } filtra os e-mails de { $domain } antes de chegarem; por isso não se vê daqui quem os guarda. Peça os servidores (“IMAP” e “SMTP”) a quem cuida de { $domain }.
terminal-discover-no-domain = O domínio { $domain } não existe. Procure uma letra trocada no endereço.
terminal-discover-offline = Não foi possível perguntar a ninguém sobre { $domain }. Verifique se este computador está conectado e tente de novo.
terminal-discover-tried = { $source }: { $outcome } ({ $ms } ms)

terminal-step = Passo { $at } de { $of }
terminal-ask = { $what } ({ $keys }):{ " " }
terminal-ask-with = { $what } [{ $entered }]
terminal-ask-or-number = { $what }, ou um número acima
terminal-ask-choice = Sua escolha
terminal-ask-password = Senha de app (não aparece ao digitar)
terminal-ask-password-mailbox = Senha da sua caixa de correio (não aparece ao digitar)
terminal-ask-password-either = Senha de app ou da sua caixa de correio (não aparece ao digitar)
terminal-ask-password-ownPassword = Senha de envio (não aparece ao digitar)
terminal-ask-password-otherServer = Senha do outro servidor (não aparece ao digitar)
terminal-ask-password-incoming = Senha de recebimento (não aparece ao digitar)
terminal-ask-certificate = Caminho do arquivo de certificado
terminal-file-unreadable = Neste caminho não há arquivo que possa ser lido. Digite o caminho completo, ou solte o arquivo no terminal.
terminal-app-password-name = Um nome para ela: { $name }
terminal-key-enter = Enter: { $label }
terminal-key-back = b: voltar
terminal-key-home = h: começar de novo
terminal-key-quit = q: sair
terminal-stage-done = { "  " }✓ { $stage }
terminal-stage-failed = { "  " }✗ { $stage }
terminal-servers-how = Um servidor é digitado como host:port:tls ou host:port:starttls. Enter mantém o que está entre colchetes.
terminal-field-place = { $server }
terminal-field-user = { $server }, nome de usuário
terminal-server = { $server }: { $host }, porta { $port }, criptografia { $security }, nome de usuário { $user }
terminal-items-how = Digite o número de uma entrada para escolhê-la ou deixá-la de fora: [x] é apagada, [ ] fica.
terminal-items-how-replace = [n] recebe a senha nova. Digite o número uma vez para apagar a entrada em vez disso, duas vezes para deixá-la.
terminal-entry = { $what }: { $about }
terminal-stop-waiting = Ctrl-C para de esperar.

terminal-use-any = envio e recebimento
terminal-item = { $program }: { $server }, { $user }, { $use }
terminal-item-detail = { $match }; última alteração: { $modified }; { $undo }. { $why }
terminal-item-id = id: { $id }
terminal-clear-word = apagar
terminal-clear-confirm = { $count ->
    [one] Digite “{ $word }” para fazer o backup desta entrada e apagá-la:{ " " }
   *[other] Digite “{ $word }” para fazer o backup destas { $count } entradas e apagá-las:{ " " }
}
terminal-cleared-count = { $count ->
    [0] Nenhuma entrada foi apagada.
    [one] { $count } entrada foi apagada.
   *[other] { $count } entradas foram apagadas.
}
terminal-missing = Há programas que procuram uma senha aqui e não encontram nenhuma:
terminal-missing-how = Para colocá-la lá: mail-setup keychain put { $address }
terminal-any-address = ENDEREÇO
list-next = { $list }, { $next }
list-last = { $list } e { $last }
    .before-i = { $list } e { $last }
terminal-other-programs = Em outro programa, em um celular ou em uma impressora: “mail-setup programs” diz onde ela vai ali. São conhecidos { $names }.
usage-program = O programa “{ $program }” não existe. “mail-setup programs” lista os códigos.
terminal-put-count = { $count ->
    [0] Nenhum programa procura uma senha que não tenha.
    [one] { $count } entrada tem a senha que foi verificada:
   *[other] { $count } entradas têm a senha que foi verificada:
}
terminal-put-undo = Para desfazer: mail-setup keychain undo { $run }
terminal-cleared-undo = Para restaurar o que foi apagado: mail-setup keychain undo { $run }
terminal-kept = { $item }: { $why }
terminal-nothing-to-undo = Não há nada a restaurar. “mail-setup keychain backups” lista o que pode ser restaurado.
terminal-no-backups = Não há nada a restaurar.
terminal-backup = { $run }: { $what }, { $until }
terminal-discarded = Este backup foi excluído para sempre.

terminal-no-accounts = Nenhuma conta foi configurada ainda. “mail-setup” configura uma.
terminal-account = { $address } ({ $worked })
terminal-account-certificate = { "  " }O certificado que você escolheu para os servidores dela neste computador: { $fingerprint }… (SHA-256)
terminal-account-removed = { $address } foi removido, e as senhas dessa conta não estão mais no chaveiro.
terminal-accounts-removed =
    { $count ->
        [0] Nenhuma conta estava configurada aqui.
        [one] Uma conta foi removida, e as senhas dela não estão mais no chaveiro.
       *[other] { $count } contas foram removidas, e as senhas delas não estão mais no chaveiro.
    }
terminal-files-removed = Este programa não guarda mais nenhum arquivo neste computador.
terminal-backups-stay = As senhas de outros programas que foram apagadas ainda podem ser restauradas. “mail-setup keychain backups” lista o que há, e também descarta.
terminal-not-set-up = { $address } não foi configurado aqui. “mail-setup accounts” lista as contas que foram.
terminal-unused-next = Escolha a conta no “mail-setup”. Se { $host } for o servidor certo, digite a senha lá. Se não, corrija os servidores.
terminal-not-stored = O chaveiro não tem senha de { $address } para os servidores desta conta. Configure a conta de novo com “mail-setup”.
terminal-watch-on = As contas são verificadas uma vez por dia. Se uma for recusada, aparece uma notificação.
terminal-watch-next-sign-in = A verificação diária está configurada. Ela começa da próxima vez que você entrar neste computador.
terminal-watch-network = Depois de uma mudança de rede são verificadas as contas que não puderam ser alcançadas ou que passaram { $hours } horas sem verificação.
terminal-watch-daily-alone = Uma mudança de rede não inicia nenhuma verificação. “mail-setup watch enable” configura isso, se este sistema avisar das mudanças.
terminal-watch-off = A verificação diária está desligada.
terminal-watch-missing = Não é possível configurar uma verificação diária aqui: este sistema não tem um agendador que “mail-setup” conheça.
terminal-watch-refused = O agendador deste sistema não aceitou a mudança. Tente de novo depois de sair e entrar novamente no computador.
terminal-watch-misplaced = O agendador não pode iniciar este programa todos os dias de onde ele está: essa pasta não é permanente, ou o nome dela tem caracteres que um agendador não aceita. Instale o programa, ou mova-o para uma pasta permanente (em um Mac, “Aplicativos”), e inicie-o de lá.
terminal-watch-file = Não foi possível gravar ou remover um arquivo da verificação diária. Verifique se o disco não está cheio e se é possível gravar na sua pasta pessoal, e tente de novo.
terminal-watch-another = Outra verificação está em andamento. Nada foi feito.
terminal-watch-last = Última vez: { $date }
terminal-watch-would-check = { $address } seria verificado.
terminal-watch-rests = { $address } não é verificado por enquanto: a senha foi recusada. “mail-setup” cria uma nova com você.
terminal-watch-recent = { $address } fica como está: a última verificação foi há menos de { $hours } horas.
terminal-watch-unconfirmed = { $address } foi recusado em uma verificação. Aparece uma notificação se for recusado de novo pelo menos { $minutes } minutos depois.
terminal-watch-would-tell = Apareceria uma notificação sobre { $address }.
terminal-watch-told = Uma notificação foi mostrada.
terminal-watch-nobody-shows = Ninguém mostra notificações aqui: esta sessão não tem área de trabalho.

terminal-copied = A senha de { $address } está na área de transferência por { $seconds } segundos. Cole-a; Ctrl-C a tira na hora.
terminal-copy-over = Ela não está mais na área de transferência, a não ser que outra coisa tenha sido copiada depois: essa ainda está lá. Se algum programa aqui guarda um histórico da área de transferência, ela ainda pode estar nele: apague-a lá também.
terminal-no-clipboard = Esta sessão não tem área de transferência. Sem “--copy” a senha de { $address } é mostrada aqui.
terminal-clipboard-refused = Não é possível usar a área de transferência no momento: outro programa está com ela. Tente de novo.

## man

terminal-man-written =
    { $count ->
        [one] Uma página de manual foi gravada em { $folder }.
       *[other] { $count } páginas de manual foram gravadas em { $folder }.
    }

terminal-export-place = Isto vai em { $file }.
terminal-export-written = Gravado em { $file }.
terminal-export-would-write = { $file } seria gravado, com isto dentro:
terminal-export-there = { $file } já tem isso. Nada foi alterado.
terminal-export-beside = { $taken } já existe e fica como está. Gravado ao lado: { $file }.
terminal-export-would-write-beside = { $taken } já existe e ficaria como está. Isto seria gravado ao lado: { $file }.
terminal-export-add = Acrescente a ele estas linhas (sem os sinais da frente), ou deixe que o “patch” faça isso:

terminal-settings-autoconfig-address = Seu provedor pode saber o seu endereço completo quando o arquivo de servidores dele é pedido.
terminal-settings-autoconfig-domain = Seu provedor só fica sabendo o domínio do seu endereço quando o arquivo de servidores dele é pedido.
terminal-settings-network-pages-on = Se um servidor não puder ser alcançado, duas páginas da Mozilla e da Apple são consultadas, para reconhecer a página de acesso de uma rede.
terminal-settings-network-pages-off = Se um servidor não puder ser alcançado, nenhuma página é consultada. A página de acesso de uma rede pode então passar despercebida.
terminal-settings-file = Não foi possível gravar ou remover a configuração. Verifique se o disco não está cheio e se é possível gravar na sua pasta pessoal, e tente de novo.

terminal-practice-address = Endereço: { $value }
terminal-practice-smtp = Envio: { $value }
terminal-practice-imap = Recebimento: { $value }
terminal-practice-ca-file = Certificado: { $value }
terminal-practice-password = Senha de app: { $value }
terminal-practice-account-password = Senha da conta: { $value }
terminal-practice-end = Funciona até você pressionar Ctrl-C.
terminal-no-practice = Não foi possível iniciar o provedor simulado: o sistema não deu nenhuma porta em 127.0.0.1. Feche outros programas e tente de novo.
terminal-no-temporary-folder = Não foi possível gravar o certificado na pasta temporária. Verifique se o disco não está cheio e tente de novo.

terminal-diagnose-seen = O que foi visto:
usage-probe = --probe quer http://HOST/PATH=EXPECTED: um status como 204, ou como a página começa.
terminal-records-damaged = A lista de contas estava danificada. Ela foi mantida como { $file } na pasta mail-setup-wizard, entre os seus dados de programas, e começa de novo. Não há senhas nela.
terminal-records-later = O arquivo { $file } foi gravado por uma versão mais nova deste programa, por isso não foi alterado. Use a versão mais nova.
terminal-decimal-mark = ,
terminal-day = { $day } de { $month ->
        [1] janeiro
        [2] fevereiro
        [3] março
        [4] abril
        [5] maio
        [6] junho
        [7] julho
        [8] agosto
        [9] setembro
        [10] outubro
        [11] novembro
       *[other] dezembro
    } de { $year }
