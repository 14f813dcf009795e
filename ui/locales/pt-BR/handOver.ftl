### Brazilian Portuguese: where the app password goes in each mail program, one step in each line.

hand-over-aerc =
    Abra ~/.config/aerc/accounts.conf.
    Defina em “source-cred-cmd” e “outgoing-cred-cmd” um comando: “mail-setup export aerc { $address }” mostra as linhas.
    .trap = Uma senha dentro de “source” ou “outgoing” vale antes do comando, e seus sinais têm que ser codificados como em um endereço web.
    .forget = Tire-a de “source” e de “outgoing”.
hand-over-alpine =
    Feche o alpine e exclua o arquivo de senhas indicado na página “Senhas antigas”.
    Abra-o de novo. Cole a senha{ of-an-app } quando ele pedir, e mais uma vez ao enviar.
    .trap = Esse arquivo pode guardar também senhas de outras contas: o alpine pede cada uma outra vez.
    .forget = Exclua o arquivo de senhas.
hand-over-androidFairEmail =
    No aparelho, abra as configurações e depois “Opções manuais de configuração e conta”.
    Em “Contas”, escolha a sua e digite a senha{ of-an-app }.
    Em “Identidades”, escolha a sua e digite-a também.
    .trap = Lá, receber se chama “conta” e enviar se chama “identidade”: cada uma tem a própria senha.
    .forget = Digite por cima nas duas. Ao salvar uma conta, ele oferece alterar também as identidades dela.
hand-over-androidGmail =
    No aparelho, abra o menu, depois as configurações (“Settings”) e escolha sua conta.
    Nas configurações de recebimento (“Incoming settings”), digite a senha{ of-an-app }.
    Nas de envio (“Outgoing settings”), digite-a também.
    .trap = Uma conta do Google não tem essas configurações: o login dela é do aparelho e não precisa de senha{ of-an-app }.
    .forget = Digite por cima nos dois lugares, ou remova a conta nas configurações do aparelho, em senhas e contas (“Passwords & accounts”).
hand-over-androidThunderbird =
    No aparelho, abra o menu e depois as configurações da sua conta.
    Em “Busca das mensagens”, “Servidor de recebimento”, digite a senha{ of-an-app }.
    Em “Envio de mensagens”, “Servidor de envio”, digite-a também.
    .trap = Uma conta que faz login com “OAuth 2.0” não tem senha: escolha “Senha normal” como autenticação.
    .forget = Digite por cima nos dois lugares.
hand-over-appleMail =
    No Mail, abra os Ajustes (antes do macOS 13: Preferências), depois “Contas”, sua conta, “Ajustes do Servidor”. Abra a lista de contas do servidor de envio (“Outgoing Mail Server”), escolha “Editar Lista de Servidores SMTP” e cole ali a senha{ of-an-app }.
    De volta a “Ajustes do Servidor”, cole-a também como senha de recebimento.
    Desmarque as duas opções de gerenciar a conexão automaticamente (“Automatically manage connection settings”) e pressione “Salvar”.
    Abra os Ajustes do Sistema (antes do macOS 13: Preferências do Sistema), depois as contas de internet (“Internet Accounts”), escolha sua conta, “Detalhes”, e cole-a ali também.
    .trap = Com o gerenciamento automático da conexão, o Mail tenta por conta própria outras portas e outras senhas quando a rede está ruim.
    .forget = Encerre o Mail (⌘Q) e abra-o de novo. O que ele lembra está nas contas de internet, não no Acesso às Chaves.
hand-over-balsa =
    Abra o menu de configurações (“Settings”), depois “Preferências”, “Opções de correio”. Em “Servidores remotos de caixa de correio”, modifique sua conta e cole a senha{ of-an-app }.
    Em “Servidores para envio de correio”, faça o mesmo.
    .trap = Ele só procura no chaveiro onde “Lembrar senha” está marcado; se não, pede a senha toda vez.
    .forget = Substitua ou apague as entradas dele na página “Senhas antigas”.
hand-over-betterbird =
    Abra “Configurações”, depois “Privacidade e Segurança”, “Senhas memorizadas”. Remova as entradas da sua conta que começam com imap:// e smtp://.
    Receba suas mensagens. Quando ele pedir, cole a senha{ of-an-app } e deixe que a memorize.
    Envie uma mensagem para você. Ele pede mais uma vez, para o envio: cole a mesma.
    .trap = Ele pode usar o mesmo perfil que o Thunderbird: nesse caso, altere-a em um deles com o outro fechado.
    .forget = Remova as duas entradas dele em “Senhas memorizadas”.
hand-over-clawsMail =
    Abra “Configurações”, depois “Editar contas”, sua conta, “Editar”.
    Na página “Básico”, cole a senha{ of-an-app }.
    Na página “Enviar”, “Autenticação SMTP”, cole-a também. Se ficar vazia, ele usa a de “Básico”.
    .trap = Com uma senha mestra, ele pode pedi-la antes: ela não é a que deve ser colada.
    .forget = Digite por cima nas duas páginas.
hand-over-emClient =
    Abra o menu, depois “Accounts” (contas), e escolha sua conta.
    Na aba “IMAP”, em “Authentication” (autenticação), substitua a senha pela senha{ of-an-app }.
    Na aba “SMTP”, faça o mesmo, a não ser que ela use as credenciais da identidade.
    Na aba “Diagnostics” (diagnóstico), pressione “Diagnose”: ele testa as duas.
    .trap = Uma conta adicionada com o login do Google não tem campo de senha: remova-a e adicione-a como “Other” (outra).
    .forget = Digite por cima das duas senhas: ele não guarda nenhuma em outro lugar.
hand-over-evolution =
    Abra o Evolution e pressione “Enviar / Receber”.
    Quando ele pedir, cole a senha{ of-an-app } e marque “Adicionar esta senha ao seu chaveiro”. Ele pede uma vez para receber e outra para enviar.
    .trap = Se ele não pedir, a senha antiga dele ainda está no chaveiro: a página “Senhas antigas” a substitui. Uma conta do GNOME Online Accounts é alterada lá.
    .forget = Substitua ou apague as entradas dele na página “Senhas antigas”, ou escolha “Arquivo”, “Esquecer senhas”.
hand-over-fetchmail =
    Abra ~/.fetchmailrc.
    Tire a senha da linha da sua conta: “mail-setup export fetchmail { $address }” mostra como ela é consultada.
    .trap = Um fetchmail em execução continua com a antiga: “fetchmail --quit”, e depois inicie-o de novo.
    .forget = Tire “password” do arquivo, e a entrada de ~/.netrc.
hand-over-geary =
    Abra o Geary. Se ele pedir uma senha, cole a senha{ of-an-app } e marque “Lembrar senha”.
    Se não pedir: menu, “Contas”, sua conta; depois escolha cada servidor e cole a senha{ of-an-app }.
    .trap = Para o envio ele pode usar a senha de recebimento: então pede uma vez só. Uma conta do GNOME Online Accounts é alterada lá.
    .forget = Substitua ou apague as entradas dele na página “Senhas antigas”.
hand-over-getmail =
    Abra ~/.config/getmail/getmailrc ou ~/.getmail/getmailrc.
    Defina “password_command”: “mail-setup export getmail { $address }” mostra as linhas.
    .trap = “password” vale antes de “password_command”.
    .forget = Tire “password” do arquivo.
hand-over-git =
    Execute “mail-setup export git { $address }”: ele mostra as linhas para ~/.gitconfig, com um auxiliar que obtém a senha daqui.
    Tire “sendemail.smtpPass” das suas configurações.
    .trap = “sendemail.smtpPass” vale antes de qualquer auxiliar, e fica legível no arquivo.
    .forget = Execute “git credential reject” com protocol=smtp e seu servidor, ou apague a entrada dele na página “Senhas antigas”.
hand-over-himalaya =
    Abra ~/.config/himalaya/config.toml.
    Defina os comandos das duas senhas: “mail-setup export himalaya { $address }” mostra as linhas.
    .trap = “imap.sasl” é para o recebimento e “smtp.sasl” para o envio; na versão 1, “backend.auth” e “message.send.backend.auth”.
    .forget = Tire “password.raw” (versão 1: “auth.raw”) do arquivo; o que ele guarda em um chaveiro é substituído com “himalaya account configure”.
hand-over-iphone =
    No aparelho, abra os Ajustes, “Apps”, “Mail”, as contas do Mail (antes do iOS 18: Ajustes, “Mail”, “Contas”), sua conta e os ajustes da conta.
    No servidor de recebimento (“Incoming Mail Server”), apague a senha e digite a senha{ of-an-app }.
    No servidor de envio (“Outgoing Mail Server”), toque em “SMTP”, depois no servidor principal, e digite-a ali também.
    Toque duas vezes no botão de confirmar, no alto.
    .trap = O segundo lugar passa despercebido com facilidade: então os e-mails chegam e nenhum sai. Para o Gmail, adicionar a conta com “Google” não precisa de senha{ of-an-app }.
    .forget = Digite por cima nos dois lugares. Apagar a conta ali não tira seus e-mails do servidor.
hand-over-kmail =
    Abra o KMail, depois “Configurações”, “Configurar o KMail”, “Contas”.
    Em “Recebimento”, escolha sua conta, “Modificar”, e cole a senha{ of-an-app }.
    Em “Envio”, faça o mesmo.
    .trap = As contas de envio são uma lista à parte: se houver várias, altere a que a sua identidade usa para enviar. O Akonadi continua em segundo plano quando o KMail é fechado: “akonadictl restart” faz com que ele leia a nova.
    .forget = Apague as entradas dele na página “Senhas antigas”, ou no KWalletManager, em “imap” e “mailtransports”.
hand-over-mailspring =
    Abra “Preferências”, depois “Contas”, e escolha sua conta. Remova-a com o botão de menos: seus e-mails ficam no servidor.
    Adicione-a de novo com o botão de mais, como “IMAP/SMTP”, e cole a senha{ of-an-app } para o recebimento e para o envio.
    .trap = O botão “Gmail” faz login em um navegador em vez disso. Não redefina o chaveiro dele: guarda as senhas de todas as contas em uma só entrada.
    .forget = Remova a conta e adicione-a de novo.
hand-over-mbsyncFile =
    Abra ~/.mbsyncrc ou ~/.config/isyncrc.
    Defina “PassCmd”: “mail-setup export mbsync { $address }” mostra as linhas.
    .trap = “Pass” vale antes de “PassCmd”. O que envia seus e-mails tem a senha em outro lugar.
    .forget = Tire “Pass” do arquivo.
hand-over-meli =
    Abra ~/.config/meli/config.toml.
    Defina “server_password” e, em “send_mail”, o comando da senha: “mail-setup export meli { $address }” mostra as linhas.
    .trap = Recebimento e envio são duas seções: cada uma tem a própria senha.
    .forget = Tire a senha antiga do arquivo.
hand-over-mpopFile =
    Abra ~/.mpoprc ou ~/.config/mpop/config.
    Defina em “passwordeval” o comando “mail-setup password { $address } --for imap”. Sem ele, o mpop procura no chaveiro.
    .trap = Ele baixa os e-mails por POP3: talvez seja preciso ativar isso no provedor.
    .forget = Tire “password” do arquivo.
hand-over-msmtpFile =
    Abra ~/.msmtprc ou ~/.config/msmtp/config.
    Defina “passwordeval”: “mail-setup export msmtp { $address }” mostra as linhas. Sem “password” e “passwordeval” ele procura no chaveiro: a página “Senhas antigas” a coloca lá.
    .trap = Um arquivo com uma senha só pode ser lido por você; se não, o msmtp o recusa.
    .forget = Tire “password” do arquivo.
hand-over-muttFile =
    Abra as configurações (~/.muttrc, ~/.config/mutt/muttrc ou ~/.config/neomutt/neomuttrc).
    Faça com que “smtp_pass” e “imap_pass” peguem a senha de um comando: “mail-setup export neomutt { $address }” mostra as linhas.
    .trap = Um nome de usuário ou uma senha dentro de “smtp_url” ou “folder” vale antes dos outros. Os sinais " e $ pedem cuidado entre aspas.
    .forget = Substitua-a onde está escrita: a página “Senhas antigas” indica a linha.
hand-over-newOutlook =
    Abra “Configurações”, depois “Contas” e as suas contas (“Your accounts”). Ao lado da sua conta escolha “Gerenciar” e depois “Fix” (corrigir) ou “Remover”.
    Adicione-a de novo. Para Gmail, Yahoo e iCloud ele abre a página de login do provedor.
    .trap = Ele guarda a conta na nuvem da Microsoft. Onde ele pede mesmo uma senha, ela fica guardada lá, não neste computador.
    .forget = Remova a conta ali e adicione-a de novo.
hand-over-offlineimap =
    Abra ~/.offlineimaprc ou ~/.config/offlineimap/config.
    Defina “remotepasseval”: “mail-setup export offlineimap { $address }” mostra as linhas.
    .trap = “remotepass” e “remotepassfile” valem antes de “remotepasseval”.
    .forget = Tire “remotepass” do arquivo.
hand-over-onlineAccounts =
    Abra “Configurações”, depois “Contas online”, e escolha sua conta.
    Se aparecer que as credenciais expiraram, pressione “Autenticar” e cole a senha{ of-an-app }, para o recebimento e para o envio.
    Se não, remova-a e adicione-a de novo como “IMAP e SMTP”.
    .trap = A entrada “Google” faz login em um navegador e não aceita senha{ of-an-app }. Evolution e Geary usam o que é configurado aqui.
    .forget = Remova a conta ali. Seus e-mails ficam no servidor.
hand-over-outlook =
    Feche o Outlook. Abra o Painel de Controle, depois “Email”, “Contas de Email”.
    Escolha sua conta e depois “Alterar”. Cole a senha{ of-an-app } em “Informações de Logon”.
    Escolha “Mais Configurações”, depois “Servidor de Saída”. Se ele não usar as mesmas configurações do recebimento, cole ali também a senha{ of-an-app }.
    Pressione “Avançar”: o Outlook testa as duas.
    .trap = O Outlook pode fazer login sozinho em uma conta do Google, em um navegador: então não precisa de senha{ of-an-app }.
    .forget = Digite por cima da senha em “Alterar”. O Gerenciador de Credenciais só tem os logins do Microsoft 365.
hand-over-postbox =
    Abra as preferências (no Windows: Tools, Options), depois “Security”, “Passwords”, “Saved Passwords” (senhas salvas). Remova as entradas da sua conta.
    Reinicie o Postbox e receba suas mensagens. Cole a senha{ of-an-app } quando ele pedir.
    Envie uma mensagem para você e cole-a mais uma vez para o envio.
    .trap = Senhas salvas não podem ser alteradas ali, só removidas. O Postbox não é mais desenvolvido.
    .forget = Remova as entradas dele em “Saved Passwords” e reinicie.
hand-over-printer =
    Digite o endereço do aparelho em um navegador, faça login como administrador e abra a página de SMTP, “E-mail” ou “Digitalizar para e-mail”.
    Digite o servidor, a porta e a criptografia de envio do seu e-mail, seu endereço como remetente e seu nome de usuário.
    Digite a senha{ of-an-app }, sem espaços, e envie um teste.
    .trap = Muitos aparelhos cortam senhas longas, não aceitam espaços ou só conhecem um tipo de criptografia: nesse caso tente a outra porta, 587 com STARTTLS em vez de 465. Um antigo que não conhece TLS 1.2 não consegue mais fazer login.
    .forget = Digite por cima ali. Um aparelho repassado a outra pessoa continua com ela: restaure as configurações dele e { $kind ->
        [mailbox] mude a senha no provedor.
        [either] mude a senha no provedor.
       *[app] exclua essa senha de app no provedor.
    }
hand-over-sylpheed =
    Abra “Configuração”, depois “Editar contas”, sua conta, “Editar”.
    Na página “Geral”, cole a senha{ of-an-app }.
    Na página “Enviar”, “Autenticação SMTP”, cole-a também.
    .trap = Se ficar vazia na página “Enviar”, ele usa a de recebimento.
    .forget = Digite por cima nas duas páginas.
hand-over-theBat =
    Clique com o botão direito na caixa de correio, depois “Mailbox properties” (propriedades), “Transport”.
    Em “Send mail” (enviar), pressione “Authentication”. “Use settings of mail retrieval” usa a de baixo; se não, cole a senha{ of-an-app }.
    Em “Receive mail” (receber), cole a senha{ of-an-app } como senha e defina “Authentication” como “Regular”.
    .trap = Com “Require secure (MD5) authentication” a senha{ of-an-app } pode ser recusada: desmarque essa opção.
    .forget = Digite por cima da senha em “Transport”.
hand-over-thunderbird =
    Abra “Configurações”, depois “Privacidade e Segurança”, “Senhas memorizadas”. Remova as entradas da sua conta que começam com imap:// e smtp://.
    Receba suas mensagens. Quando ele pedir, cole a senha{ of-an-app } e deixe que a memorize.
    Envie uma mensagem para você. Ele pede mais uma vez, para o envio: cole a mesma.
    .trap = Se a conta faz login com “OAuth2”, ele pergunta em um navegador e nunca pede a senha{ of-an-app }: em “Configurações de contas” escolha “Senha normal” como método de autenticação, para o servidor e também em “Servidor de envio (SMTP)”.
    .forget = Remova as duas entradas dele em “Senhas memorizadas”. Cancelar uma pergunta mantém a antiga.
hand-over-trojita =
    Abra “IMAP”, depois “Configurações”.
    Na página “SMTP”, cole a senha{ of-an-app }, ou marque que ele use a do IMAP.
    Na página “IMAP”, cole-a também.
    .trap = Sem um plugin de chaveiro ele guarda a senha nas configurações, legível.
    .forget = Digite por cima nas duas páginas.

hand-over-only-sends = Ele só envia: a senha{ of-an-app } vai em um só lugar.
hand-over-only-fetches = Ele só recebe: a senha{ of-an-app } vai em um só lugar. O que envia seus e-mails tem a própria senha.
hand-over-only-browser = Para isso ele não aceita senha{ of-an-app }: faz login na página do provedor.

hand-over-group-here = Neste computador
hand-over-group-system = Outros programas para este sistema
hand-over-group-elsewhere = Programas para outros sistemas
hand-over-group-device = Celulares, tablets, impressoras

hand-over-google = Fazer login com o Google: o Apple Mail não precisa de senha{ of-an-app }
hand-over-profile = Configurar os dois lugares de uma vez, com um perfil
profile-opening = Abrindo o perfil…
profile-opened = O perfil foi aberto. Ele está nos seus downloads, e a senha não está nele.
profile-failed = Não foi possível abrir o perfil daqui. Procure-o nos seus downloads e abra-o lá.
profile-asks = { $passwords ->
    [each] O macOS pede a senha de cada lugar, porque o e-mail de saída tem a sua: copie cada uma acima e cole-a onde for pedida.
   *[same] O macOS pede a senha uma só vez, para os dois lugares: copie-a acima e cole-a lá.
}
profile-pane-deviceManagement = Abra os Ajustes do Sistema, depois “Geral” e o gerenciamento de dispositivos (“Device Management”). Clique duas vezes no perfil e pressione “Instalar”. { profile-asks }
profile-pane-privacySecurity = Abra os Ajustes do Sistema, depois “Privacidade e Segurança”, “Perfis”. Clique duas vezes no perfil e pressione “Instalar”. { profile-asks }
profile-pane-systemPreferences = Abra as Preferências do Sistema, depois “Perfis”, e pressione “Instalar”. { profile-asks }
profile-after = Ele cria a conta de novo: remova antes a antiga nas contas de internet. O macOS diz que o perfil não está assinado. O que ele configurou só é alterado ou removido junto com ele.

## The settings of an account, written for a program that reads them from a file

write-settings = Gravar as configurações para { $program }
settings-writing = Gravando as configurações para { $program }…
settings-written = As configurações para { $program } foram gravadas: { $file }. A senha não está nelas.
settings-unchanged = { $file } já tem essas configurações. Nada foi alterado.
settings-writtenBeside = { $taken } já existe e fica como está. As configurações para { $program } foram gravadas ao lado: { $file }. A senha não está nelas.
settings-unchangedBeside = { $taken } fica como está, e { $file } ao lado já tem essas configurações. Nada foi alterado.
settings-add = Para usá-las, acrescente estas linhas no fim de { $taken }:
settings-merge = { $program } lê só { $taken }. Passe à mão o que você precisa de { $file }.
settings-next-command = { $program } pede a senha ao “mail-setup” sempre que precisa dela, e ele a busca no chaveiro.
settings-next-thunderbird = Coloque-o, com o nome { $domain }.xml, na pasta “isp”, dentro da pasta onde { $program } está instalado. Depois adicione a conta ali: os servidores já vêm preenchidos, e a senha é pedida.
settings-next-mobileconfig = Envie o arquivo para o aparelho, por AirDrop ou em uma mensagem para você, e abra-o lá. Depois abra os Ajustes, “Perfil Baixado”, e instale-o: ele configura os dois lugares e pede { $passwords ->
    [each] a senha de cada um, porque o e-mail de saída tem a sua
   *[same] a senha
    }. Ele cria a conta de novo, então remova antes a antiga.
settings-shared-git = O servidor { $host } também é o de { $others }. O git encontra a senha pelo nome de usuário, então cada conta recebe a sua; onde nenhum nome é dado, ele pergunta. O “git send-email” envia com a conta cujas linhas estão por último.
settings-shared-neomutt = O servidor { $host } também é o de { $others }. Em um mesmo arquivo, as linhas que estão por último valem para as duas, e também um “account-hook” que cita só o servidor: mantenha um arquivo para cada conta e inicie o NeoMutt com “-F” e o nome dele.
settings-problem-startTls = { $program } só criptografa com segurança por TLS desde o início, e o servidor de recebimento desta conta quer STARTTLS. Escolha outro programa, ou configure a conta com a porta TLS do servidor (993).
settings-problem-unreadable = { $file } já existe e não pode ser lido como texto. Ele fica como está. Mova-o para outro lugar ou dê a você o direito de lê-lo, e tente de novo.
settings-problem-noFolder = Não há pasta para { $file }, e ela não pode ser criada: outra coisa tem o nome dela. Nada foi gravado. Mova essa outra coisa, e tente de novo.
settings-problem-notAllowed = Você não pode gravar { $file }: a pasta é de outra pessoa, ou o disco é somente leitura. Nada foi gravado. Dê a você o direito de gravar ali, e tente de novo.
settings-problem-full = Não há espaço no disco para { $file }. Nada foi gravado. Libere espaço, e tente de novo.
settings-problem-failed = Não foi possível gravar as configurações, e nada foi alterado. Tente de novo, ou execute “mail-setup export { $format } { $address }” em um terminal: ele as mostra.
