### Brazilian Portuguese: words about the keychain, for the window and for the terminal alike.

keychain-missing =
    .title = Nenhum chaveiro foi encontrado
    .what = { $keychain ->
        [windows] O Windows só abre o Gerenciador de Credenciais onde você entrou com senha, e não, por exemplo, por ssh.
        [macos] O macOS não tem um chaveiro em que guardaria uma senha: não há nenhum, ou nenhum é o padrão.
       *[other] Um chaveiro guarda senhas criptografadas. Nenhum está em execução nesta sessão.
    } Por isso não há um lugar seguro para a sua senha. Ela nunca é gravada em um arquivo no lugar dele.
    .do = { $keychain ->
        [windows] Entre neste computador, diretamente ou pela Área de Trabalho Remota, e abra o assistente ali.
        [macos] Abra o programa “Acesso às Chaves”, selecione o chaveiro de início de sessão (“login”) e torne-o o padrão no menu “Arquivo”. Depois tente de novo.
        [kde] Abra as Configurações do Sistema, depois a carteira do KDE (“KDE Wallet”; se não estiver lá, instale “kwalletmanager”). Ative “Habilitar o subsistema de carteiras do KDE” e “Usar KWallet para interface do Secret Service”, saia do sistema e entre de novo, e tente mais uma vez.
        [gnome] Instale “gnome-keyring”, saia do sistema e entre de novo, o que o inicia, e tente mais uma vez.
       *[other] Instale “gnome-keyring”, saia do sistema e entre de novo, o que o inicia. Ou, no KeePassXC, ative “Integração com Secret Service” nas configurações, escolha o grupo a ser exibido nas configurações do seu banco de dados e deixe-o aberto. Depois tente mais uma vez.
    } Você pode verificar sua senha sem ele.
keychain-locked =
    .title = O chaveiro está bloqueado
    .what = Ele abre com a própria senha, que costuma ser a que você usa para entrar no computador. Nada foi alterado.
    .do = { $keychain ->
        [macos] Desbloqueie-o quando o macOS pedir, ou no programa “Acesso às Chaves”, e tente de novo.
        [kde] Desbloqueie-o quando a janela dele pedir, ou no programa “KWalletManager”, e tente de novo.
        [gnome] Desbloqueie-o quando a janela dele pedir, ou no programa “Senhas e chaves”, e tente de novo.
       *[other] Desbloqueie-o quando a janela dele pedir, ou no programa dele, e tente de novo.
    }
keychain-denied =
    .title = O chaveiro disse que não
    .what = A pergunta dele foi respondida com não, ou foi fechada. Nada foi alterado.
    .do = { $keychain ->
        [macos] Tente de novo e escolha “Permitir” quando o macOS perguntar. Não é preciso permitir sempre (“Always Allow”).
       *[other] Tente de novo e permita quando a janela do chaveiro perguntar.
    }
keychain-timedOut =
    .title = O chaveiro não respondeu
    .what = Ele pode ainda estar esperando por você em uma janela própria, talvez atrás desta, e pode ainda terminar o que foi pedido. Uma entrada antiga que não está no lugar está no backup: a primeira página do assistente oferece restaurá-la.
    .do = Responda à pergunta dele ou feche-a e tente de novo.
keychain-cancelled =
    .title = Você parou de esperar pelo chaveiro
    .what = A pergunta dele pode ainda estar na tela, talvez atrás desta janela. Nada mais é alterado, seja qual for a resposta. O que não está no lugar está no backup.
    .do = Feche essa pergunta, ou tente de novo e responda a ela.
keychain-waiting = Esperando o chaveiro. Se ele perguntar em uma janela própria, talvez atrás desta, responda lá.
keychain-readBackDiffers =
    .title = O chaveiro não guardou direito
    .what = O que ele devolveu não é o que foi guardado. O que havia antes foi colocado de volta.
    .do = Tente de novo. Se acontecer outra vez, saia do sistema e entre de novo, o que reinicia o chaveiro.
keychain-backup =
    .title = Não foi possível gravar ou ler o backup
    .what = As entradas só são apagadas depois que o backup delas foi lido de volta. O que não está no lugar está nesse backup: a primeira página do assistente oferece restaurá-lo.
    .do = Verifique se o disco não está cheio e se é possível gravar na sua pasta pessoal, e tente de novo.
keychain-diskFull =
    .title = O disco está cheio
    .what = As entradas só são alteradas quando o backup delas está no disco, e não há espaço para ele. O que não está no lugar está em um backup anterior.
    .do = Libere espaço, por exemplo esvaziando a lixeira, e tente de novo.
keychain-folderClosed =
    .title = O assistente não consegue gravar os próprios arquivos
    .what = As entradas só são alteradas quando o backup delas está no disco. A pasta do assistente, na sua pasta pessoal, pode ser lida, mas não gravada.
    .do = Verifique se a sua pasta pessoal pertence a você e se o disco não está protegido contra gravação, e tente de novo.
keychain-tooLong =
    .title = A senha é longa demais para guardar
    .what = Ela é mais longa do que os chaveiros aceitam. Nada foi alterado.
    .do = Digite só a senha de app, sem nada que tenha sido copiado junto.
keychain-failed =
    .title = O chaveiro teve uma falha
    .what = Ele parou no meio do trabalho. Nenhuma entrada se perdeu: cada uma está no lugar ou no backup.
    .do = Tente de novo. Se acontecer outra vez, saia do sistema e entre de novo, o que reinicia o chaveiro.

program-aerc = aerc
program-balsa = Balsa
program-byHand = Guardada à mão
program-evolution = Evolution
program-fetchmail = fetchmail
program-geary = Geary
program-getmail = getmail
program-git = git
program-gitWincred = git
program-himalaya = Himalaya
program-imapfilter = imapfilter
program-keyring = Um programa que usa uma biblioteca keyring
program-keytar = Um programa que usa keytar
program-kmail = KMail
program-mailnag = Mailnag
program-mailx = mailx
program-mbsync = mbsync
program-meli = meli
program-mpop = mpop
program-msmtp = msmtp
program-mutt = mutt
program-netrc = Um programa que lê .netrc
program-network = Outro programa de e-mail
program-offlineimap = OfflineIMAP
program-sylpheed = Sylpheed
program-trojita = Trojitá

why-accountAndProtocol = Ela é para os e-mails desta conta.
why-accountAndServer = Ela cita esta conta e o servidor de e-mail do provedor dela.
why-anotherServer = Ela cita esta conta e um protocolo de e-mail, mas um servidor que não é o do seu provedor. Pode ser a senha de outro serviço.
why-nameBeforeAt = Ela cita o servidor de e-mail do provedor e a primeira parte do seu endereço.
why-serverWithoutAccount = Ela cita o servidor de e-mail do provedor, mas nenhuma conta.
why-missing = O programa procura aqui uma senha desta conta e não encontra nenhuma. Uma é criada para ele.
why-settings = As configurações do programa dizem que ela é para os e-mails desta conta.
why-lookedUp = As configurações dos e-mails desta conta a consultam.
why-perhapsLookedUp = Alguma configuração a consulta, talvez para os e-mails desta conta. Pode ser para outra coisa.

read-by = { $program } a lê: { $path }, linha { $line }.

kept-changed = Ela mudou nesse meio-tempo, por isso não foi tocada.
kept-failed = O chaveiro não fez isso. A entrada está como estava.
kept-locked = Ela está bloqueada e não foi tocada.
kept-notChecked = Ela é de um servidor que não foi verificado, por isso não recebeu a senha nova.
kept-replaced = O programa guardou algo mais novo no lugar dela, que não foi tocado.
kept-stopped = Uma entrada anterior não deu certo, por isso o assistente parou antes desta. Ela está como estava.
kept-takenBack = Não foi possível guardar nela a senha nova inteira. A antiga foi colocada de volta.
kept-unreadable = Não foi possível lê-la para o backup, por isso não foi tocada.
kept-vanished = Ela já não existia mais.

guided =
    .heading = Para remover à mão
    .lead = Estes programas guardam senhas onde só eles podem alterá-las. A antiga fica até que você a substitua lá.
    .found = Guarda uma senha de { $address }.
    .possible = Pode guardar uma senha de { $address }; daqui não dá para ver.
    .line = { $path }, linha { $line }

guided-appleMail = Apple Mail
guided-outlook = Outlook
guided-office = Logins do Outlook e do Office
guided-thunderbird = Thunderbird
guided-onlineAccounts = GNOME Online Accounts
guided-clawsMail = Claws Mail
guided-netrc = O arquivo .netrc ou .authinfo
guided-msmtpFile = Configurações do msmtp
guided-mpopFile = Configurações do mpop
guided-mbsyncFile = Configurações do mbsync
guided-muttFile = Configurações do mutt
guided-aerc = Configurações do aerc
guided-alpine = Arquivo de senhas do alpine
guided-betterbird = Betterbird
guided-evolution = Evolution (Flatpak ou Snap)
guided-fetchmail = Configurações do fetchmail
guided-geary = Geary (Flatpak ou Snap)
guided-getmail = Configurações do getmail
guided-git = Configurações e senhas guardadas do git
guided-himalaya = Configurações do Himalaya
guided-imapfilter = Configurações do imapfilter
guided-mailnag = Mailnag
guided-mailspring = Mailspring
guided-mailx = Configurações do mailx
guided-meli = Configurações do meli
guided-offlineimap = Configurações do OfflineIMAP
guided-pass = pass, o depósito de senhas
guided-passwordCommand = Um comando que obtém a senha
guided-passwordFile = Um arquivo com uma senha
guided-sealedFile = Um arquivo criptografado com uma senha
guided-sylpheed = Sylpheed
guided-trojita = Trojitá

guided-step-quitMail = Encerre o Mail (⌘Q).
guided-step-openInternetAccounts = Abra os Ajustes do Sistema (antes do macOS 13: Preferências do Sistema), depois as contas de internet (“Internet Accounts”), e escolha { $address }.
guided-step-retypePassword = Escolha “Detalhes”, apague a senha que está ali e cole a senha{ of-an-app }.
guided-step-openMailAgain = Abra o Mail de novo. Se ele pedir uma senha, cole ali também a senha{ of-an-app }.

guided-step-closeOutlook = Feche o Outlook.
guided-step-openMailProfiles = Abra “Email” no Painel de Controle, depois “Contas de Email”.
guided-step-changeAccount = Escolha { $address } e depois “Alterar”. Substitua a senha pela senha{ of-an-app }, também em “Mais Configurações”, “Servidor de Saída”.
guided-step-openOutlookAgain = Abra o Outlook de novo. Se ele pedir uma senha, cole ali também a senha{ of-an-app }.
guided-step-closeOffice = Feche o Outlook e todos os outros programas do Office.
guided-step-openCredentialManager = Abra “Gerenciador de Credenciais” no Painel de Controle, depois “Credenciais do Windows”.
guided-step-removeOffice = Em “Credenciais Genéricas”, remova as entradas que têm “Outlook” ou “Office” e { $address } no nome, e nenhuma outra.
guided-step-openThunderbirdSettings = No Thunderbird, abra “Configurações”, depois “Privacidade e Segurança”.
guided-step-savedPasswords = Escolha “Senhas memorizadas” e procure os servidores de e-mail de { $address }: eles começam com imap:// e smtp://.
guided-step-removeThunderbird = Remova essas duas entradas, e nenhuma outra.
guided-step-restartThunderbird = Reinicie o Thunderbird e receba seus e-mails. Cole a senha{ of-an-app } quando ele pedir, para o recebimento e para o envio.
guided-step-openOnlineAccounts = Abra “Configurações”, depois “Contas online”, e escolha { $address }.
guided-step-removeOnlineAccount = Escolha “Remover”. Seus e-mails ficam no servidor.
guided-step-addOnlineAccount = Adicione a conta de novo, como “IMAP e SMTP” (em sistemas mais antigos, “Servidor de e-mail”), com a senha{ of-an-app } para o recebimento e para o envio.
guided-step-openClawsAccounts = No Claws Mail, abra “Configurações”, depois “Editar contas”, e escolha { $address }.
guided-step-retypeClawsPasswords = Substitua a senha em “Básico”, e em “Enviar” se houver uma, pela senha{ of-an-app }.
guided-step-showDotFiles = Faça seu gerenciador de arquivos mostrar nomes que começam com ponto: na maioria, pressione Ctrl+H.
guided-step-showDotFilesMac = Faça o Finder mostrar nomes que começam com ponto: pressione ⌘⇧. (Command, Shift e o ponto).
guided-step-openNetrc = Abra com um editor de texto o arquivo indicado aqui. Se o nome termina em .gpg, ele está criptografado: abra-o no Emacs, que pede a frase secreta.
guided-step-openMsmtprc = Abra com um editor de texto o arquivo indicado aqui.
guided-step-openMsmtprcTxt = Abra com um editor de texto o arquivo indicado aqui.
guided-step-openMbsyncrc = Abra com um editor de texto o arquivo indicado aqui.
guided-step-openMuttrc = Abra com um editor de texto o arquivo indicado aqui.
guided-step-openFile = Abra com um editor de texto o arquivo indicado aqui.
guided-step-replaceInFile = Encontre a senha de { $address }, substitua-a pela senha{ of-an-app } e salve o arquivo.
guided-step-editEntry = Em um terminal, execute “pass edit” com o nome da entrada: o que está entre a pasta do depósito e .gpg. Coloque a senha{ of-an-app } na primeira linha.
guided-step-encryptAnew = Crie mais uma vez o arquivo criptografado indicado aqui, com a senha{ of-an-app } dentro, como você fez antes.
guided-step-lookAtLine = Veja a linha indicada aqui: ela tem um comando que obtém a senha.
guided-step-replaceWhereItLooks = Substitua a senha antiga pela senha{ of-an-app } onde esse comando a procura, por exemplo no seu gerenciador de senhas.
guided-step-deletePassfile = Feche o alpine e exclua o arquivo indicado aqui. Ele pode guardar também senhas de outras contas: o alpine pede cada uma outra vez.
guided-step-retypeInAlpine = Abra o alpine de novo. Quando ele pedir a senha de { $address }, cole a senha{ of-an-app }.
guided-step-openBetterbirdSettings = No Betterbird, abra “Configurações”, depois “Privacidade e Segurança”.
guided-step-restartBetterbird = Reinicie o Betterbird e receba seus e-mails. Cole a senha{ of-an-app } quando ele pedir, para o recebimento e para o envio.
guided-step-openEvolutionAccounts = No Evolution, abra “Editar”, depois “Contas”, escolha { $address } e receba seus e-mails. Se ele pedir uma senha, cole a senha{ of-an-app }.
guided-step-openGearyAccounts = No Geary, abra o menu, depois “Contas”, e escolha { $address }.
guided-step-openMailnagSettings = Abra as configurações do Mailnag e edite a conta { $address }.
guided-step-openSylpheedAccounts = No Sylpheed, abra “Configuração”, depois “Editar contas”, e escolha { $address }.
guided-step-openTrojitaSettings = No Trojitá, abra “IMAP”, depois “Configurações”.
guided-step-retypePasswords = Substitua a senha antiga pela senha{ of-an-app }, para o recebimento e para o envio.
guided-step-openMailspringAccounts = No Mailspring, abra “Preferências”, depois “Contas”, e escolha { $address }.
guided-step-removeMailspringAccount = Remova essa conta com o botão de menos. Seus e-mails ficam no servidor. Não redefina o chaveiro inteiro: ele guarda também outras senhas.
guided-step-addMailspringAccount = Adicione a conta de novo com o botão de mais e cole a senha{ of-an-app }.

place-appleMail = Abrir as contas de internet
place-betterbird = Abrir o Betterbird
place-evolution = Abrir o Evolution
place-geary = Abrir o Geary
place-mailnag = Abrir as configurações do Mailnag
place-mailspring = Abrir o Mailspring
place-sylpheed = Abrir o Sylpheed
place-trojita = Abrir o Trojitá
place-onlineAccounts = Abrir as Contas online
place-outlook = Abrir os perfis de e-mail
place-office = Abrir o Gerenciador de Credenciais
place-thunderbird = Abrir o Thunderbird
place-clawsMail = Abrir o Claws Mail
place-homeFolder = Abrir sua pasta pessoal
place-configFolder = Abrir a pasta de configurações
place-opening = Abrindo…
place-opened = Foi pedido que abrisse. Volte aqui quando terminar.
place-failed = Não foi possível abrir daqui. Abra você.
