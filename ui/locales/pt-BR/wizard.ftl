### Brazilian Portuguese: words of the wizard, for the window and for the terminal alike.

# The program's name is left as it is, like that of the command.
app-name = Mail Setup

welcome =
    .heading = Do que o seu e-mail precisa?
    .lead = Escolha o que for o caso. Nada muda neste computador até que você diga.
intent-setUp =
    .title = Configurar uma senha de app
    .what = Criar uma, testar, guardar em um lugar seguro e tirar as antigas do caminho.
intent-revoked =
    .title = Minha senha de app foi revogada
    .what = Criar uma nova. Ela fica no lugar da antiga no chaveiro; para os outros programas, os passos são mostrados.
intent-verify =
    .title = Verificar se tudo ainda funciona
    .what = Testar aqui a senha guardada. Se não funcionar, saber por quê.
intent-practise =
    .title = Treinar com uma conta simulada
    .what = Percorrer o caminho todo sem risco. Você escolhe o que dá errado.
known-accounts =
    .title = Configuradas neste computador
    .last-good = funcionou em { $date }
    .never = ainda não verificada
account-state =
    .refused = recusada desde { $date }
    .refused-smtp = envio recusado desde { $date }
    .refused-imap = recebimento recusado desde { $date }
    .refused-last = recusada na última verificação, em { $date }
    .refused-last-smtp = envio recusado na última verificação, em { $date }
    .refused-last-imap = recebimento recusado na última verificação, em { $date }
    .unreached = não pôde ser verificada desde { $date }
    .unreached-smtp = o envio não pôde ser verificado desde { $date }
    .unreached-imap = o recebimento não pôde ser verificado desde { $date }
    .unreached-network = não pôde ser verificada desde { $date }, talvez por causa da rede
    .unreached-smtp-network = o envio não pôde ser verificado desde { $date }, talvez por causa da rede
    .unreached-imap-network = o recebimento não pôde ser verificado desde { $date }, talvez por causa da rede
    .stale = sem verificação desde { $date }
    .not-stored = o chaveiro não tem senha para os servidores dela
    .running = em verificação
    .mend = Resolver
    .check = Verificar
    .check-all = Verificar todas as contas
accounts-checked = { $done } de { $all } contas verificadas
accounts-right =
    { $right ->
        [0] Nenhuma de { $all } contas está em ordem.
        [one] { $right } de { $all } contas está em ordem.
       *[other] { $right } de { $all } contas estão em ordem.
    }{ $paused ->
        [0] {""}
        [one] {" "}{ $paused } não foi verificada, por causa de uma pausa.
       *[other] {" "}{ $paused } não foram verificadas, por causa de uma pausa.
    }
watch =
    .title = Verificar todo dia
    .off = A senha guardada pode ser testada uma vez por dia e depois de uma mudança de rede. Se for recusada, aparece uma notificação, que não diz qual é a conta. Nesse meio-tempo nada fica rodando.
    .on = As senhas guardadas são testadas uma vez por dia, e depois de uma mudança de rede quando este sistema avisa. Se uma for recusada, aparece uma notificação.
    .next-sign-in = As senhas guardadas são testadas uma vez por dia e depois de uma mudança de rede, a partir da próxima vez que você entrar neste computador.
    .not-changed = O agendador deste computador não aceitou a mudança. Tente de novo depois de sair e entrar novamente no computador.
    .misplaced = O agendador não pode iniciar este programa todos os dias de onde ele está: essa pasta não é permanente, ou o nome dela tem caracteres que um agendador não aceita. Instale o programa, ou mova-o para uma pasta permanente (em um Mac, “Aplicativos”), e inicie-o de lá.
    .enable = Verificar todo dia
    .disable = Parar de verificar
watch-notice =
    .title = Seu e-mail precisa de você
    .one = Uma conta de e-mail é recusada pelo servidor. Clique para ver por que e resolver, ou execute “mail-setup”.
    .one-smtp = O envio de uma conta de e-mail é recusado pelo servidor. Clique para ver por que e resolver, ou execute “mail-setup”.
    .one-imap = O recebimento de uma conta de e-mail é recusado pelo servidor. Clique para ver por que e resolver, ou execute “mail-setup”.
    .named = { $address } é recusado pelo servidor. Clique para ver por que e resolver, ou execute “mail-setup”.
    .named-smtp = { $address }: o envio é recusado pelo servidor. Clique para ver por que e resolver, ou execute “mail-setup”.
    .named-imap = { $address }: o recebimento é recusado pelo servidor. Clique para ver por que e resolver, ou execute “mail-setup”.
    .several = { $count ->
        [one] { $count } conta de e-mail é recusada pelo servidor. Clique para ver por que e resolver, ou execute “mail-setup”.
       *[other] { $count } contas de e-mail são recusadas pelos servidores. Clique para ver por que e resolver, ou execute “mail-setup”.
    }
    .open = Resolver
backup =
    .title = Senhas antigas que podem ser restauradas
    .what = { $count ->
        [one] { $count } entrada de { $address }, alterada em { $date }
       *[other] { $count } entradas de { $address }, alteradas em { $date }
    }
    .until = fica guardado até { $until }
    .restore = Restaurar
    .discard = Descartar
    .discard-title = Descartar este backup?
    .discard-what = O que ele contém se perde então para sempre e não pode ser restaurado. Faça isso só quando seu e-mail funcionar.
    .discard-confirm = Descartar para sempre
    .keep = Manter
recovered = { $count ->
        [one] Da última vez, o assistente foi interrompido enquanto alterava entradas antigas. Já está resolvido: nada se perdeu.
       *[other] O assistente foi interrompido { $count } vezes enquanto alterava entradas antigas. Já está resolvido: nada se perdeu.
    }
unlocking = Pedindo ao chaveiro que se abra…
discard-running = Descartando o backup…
discard-done = O backup foi excluído para sempre.
undo-restoring = Restaurando as senhas antigas…
undo-restored = { $count ->
        [0] Nada foi restaurado.
        [one] { $count } entrada está de volta onde estava.
       *[other] { $count } entradas estão de volta onde estavam.
    }
undo-kept = { $count ->
        [one] Não foi possível restaurar { $count } entrada. Ela continua no backup.
       *[other] Não foi possível restaurar { $count } entradas. Elas continuam no backup.
    }

choosePractice =
    .heading = Treinar com uma conta simulada
    .lead = Um provedor de e-mail que só existe neste computador participa. Escolha o rumo da história.
    .lead-starting = O provedor simulado está sendo iniciado.
practice =
    .mood = Treino: { $mood }
pretend =
    .title = A página do provedor simulado
    .what = Um provedor de verdade mostraria isto no navegador. Copie a senha de app daqui.
    .app-password = Sua senha de app
    .account-password = A senha da conta, para ver o que acontece se ela for usada por engano
practice-starting = Iniciando o provedor simulado…
practice-failed = Não foi possível iniciar o provedor simulado neste computador. Tente mais uma vez; se acontecer de novo, reinicie o computador.
mood-allWell =
    .title = Tudo dá certo
    .what = A senha de app funciona em toda parte.
mood-needsAppPassword =
    .title = A senha de sempre é recusada
    .what = A senha da conta não basta. Uma senha de app funciona.
mood-wrongPassword =
    .title = A senha não é a certa
    .what = Todas as senhas são recusadas.
mood-webLoginRequired =
    .title = O provedor quer ver você primeiro
    .what = O login fica retido até ser confirmado em um navegador.
mood-imapOff =
    .title = A leitura de e-mails está desativada
    .what = O envio funciona. O acesso para programas de e-mail (IMAP) está desativado.
mood-tooManyAttempts =
    .title = Tentativas demais
    .what = O provedor adia todos os logins por um tempo.
mood-revokedMidway =
    .title = Revogada no meio do caminho
    .what = O envio funciona, e então a senha é revogada.
mood-busy =
    .title = O provedor está ocupado
    .what = Os dois servidores pedem para voltar mais tarde.
mood-slow =
    .title = Uma conexão lenta
    .what = Tudo funciona, mas cada resposta demora um pouco.
mood-silent =
    .title = Silêncio
    .what = Os servidores atendem e não dizem uma palavra.
mood-hangsUp =
    .title = Conexão cortada
    .what = A conexão termina no meio do login.
mood-smtpBlocked =
    .title = O envio está bloqueado aqui
    .what = Para o envio ninguém responde. O recebimento funciona.
mood-captivePortal =
    .title = A página de login do hotel
    .what = A rede responde no lugar dos servidores de e-mail.
mood-startTlsStripped =
    .title = Alguém retira a criptografia
    .what = O servidor deveria oferecer criptografia, e não oferece.
mood-expiredCertificate =
    .title = Um certificado expirado
    .what = A prova de identidade do servidor está vencida.
mood-wrongName =
    .title = Um certificado para outro nome
    .what = O servidor prova ser outro.

step-address = Seu endereço
step-appPassword = Senha de app
step-outgoing = Envio
step-incoming = Recebimento
step-keep = Guardar
step-oldItems = Senhas antigas
step-handOver = Seu programa de e-mail
step-testMessage = Uma mensagem para você

chooseAccount =
    .heading = Qual conta?
    .lead-revoked = Escolha a conta cuja senha de app foi revogada.
    .lead-verify = Escolha a conta a verificar. A senha guardada dela é testada; nada é alterado.
    .other = Outra conta
    .known = { $account }
    .known-what = { $name }: { $last }
    .other-what = Digite o endereço dela.

address =
    .heading = Seu endereço de e-mail
    .lead = Dele se deduzem os servidores e o caminho até uma senha de app.
    .label = Endereço de e-mail
    .primary = Usar este endereço
address-problem-empty = Digite antes o seu endereço de e-mail.
address-problem-noAt = Falta o @. Um endereço de e-mail tem esta forma: anna@example.org.
address-problem-noName = Falta o seu nome antes do @.
address-problem-domain = Depois do @ falta algo ou há um erro de digitação: essa parte tem uma forma como gmail.com ou anna-design.com.
address-problem-character = Um endereço de e-mail não pode ter “{ $character }” ali.
address-problem-space = Há um espaço nele. Um endereço de e-mail não tem nenhum.
address-problem-unseen = Há nele um caractere que não se vê. Digite o endereço à mão.
address-problem-tooLong = Isso é longo demais para um endereço de e-mail.
address-meant = Você quis dizer { $meant }? Então volte e corrija o endereço.

found-by =
    .table = Conhecido para este provedor.
    .mx = Conhecido para o provedor que recebe os e-mails do domínio.
    .pacc = O domínio o informa para programas de e-mail.
    .autoconfig = O provedor o informa para programas de e-mail.
    .ispdb = Da coleção de provedores do Thunderbird.
    .srv = O DNS do domínio o informa.
    .guess = O nome habitual; ele responde, com um certificado para esse nome.
looked-in =
    .table = Provedores conhecidos
    .mx = Quem recebe os e-mails
    .pacc = O que o domínio publica
    .autoconfig = O arquivo do próprio provedor
    .ispdb = A coleção do Thunderbird
    .srv = Nomes no DNS
    .guess = Nomes habituais
looked-in-receiver =
    .autoconfig = O arquivo de quem recebe os e-mails
    .ispdb = A coleção do Thunderbird, para quem recebe os e-mails
looked =
    .found = encontrado
    .noPasswords = nenhuma senha é aceita
    .nothing = nada ali
    .noSuchDomain = esse domínio não existe
    .unusable = nada que se possa usar com uma senha por TLS
    .timedOut = sem resposta a tempo
    .unreachable = não foi possível perguntar
    .refused = ninguém atende ali
    .certificate = um certificado que não se pode aceitar
    .redirected = leva a outro lugar
    .tooLarge = resposta grande demais
    .malformed = resposta que não se pode ler
    .wrongDigest = não é o que o domínio garante
    .notNeeded = não é mais preciso

findServers =
    .heading = Procurando os servidores de e-mail
    .lead = Só se pergunta por { $domain }; seu endereço fica neste computador. Leva no máximo { $seconds } segundos.
    .lead-address = Seu endereço completo vai só para { $place }, como você permitiu; aos outros se pergunta por { $domain }.
    .running = Procurando…
    .looked = Onde foi procurado
    .by-hand = Digitar os servidores à mão
autoconfig-address =
    .off = Alguns provedores só informam os servidores a quem pergunta com o endereço completo. Se você permitir, o seu vai para { $place } e mais ninguém, criptografado. Vale também para as próximas buscas, até você mudar de ideia.
    .on = Seu endereço completo vai para { $place } e mais ninguém, criptografado, como você permitiu.
    .not-kept = Não foi possível salvar esta escolha: ela vale até o programa ser fechado.
    .tell = Buscar de novo com o endereço completo
    .keep = Buscar de novo só com o domínio

servers =
    .heading = Os servidores de e-mail
    .lead-mx = { $found } recebe os e-mails de { $domain }, por isso os servidores dele estão preenchidos. É esse o seu provedor?
    .lead-autoconfig = Seu provedor informa estes servidores para programas de e-mail. É esse o seu provedor?
    .lead-ispdb = A coleção do Thunderbird tem estes servidores para { $domain }. É esse o seu provedor?
    .lead-srv = O DNS de { $domain } informa estes servidores. É esse o seu provedor?
    .lead-guess = Estes servidores têm os nomes habituais; eles respondem, com certificados para esses nomes. É esse o seu provedor?
    .lead-unconfirmed = Só o DNS de { $domain } informa estes servidores, e isso pode ser falsificado. Use-os só se você souber que são do seu provedor.
    .lead-imap-alone = Só foi encontrado um servidor de recebimento; o que está preenchido para o envio é uma suposição. A ajuda do seu provedor o informa em “SMTP”.
    .lead-smtp-alone = Só foi encontrado um servidor de envio; o que está preenchido para o recebimento é uma suposição. A ajuda do seu provedor o informa em “IMAP”.
    .lead-no-domain = O domínio { $domain } não existe: procure uma letra trocada no endereço. O que está preenchido é uma suposição.
    .lead-offline = Não foi possível perguntar a ninguém: este computador parece estar sem conexão. O que está preenchido é uma suposição.
    .lead = Eles não são conhecidos para este endereço; o que está preenchido é uma suposição. A ajuda do seu provedor os informa em “IMAP” e “SMTP”.
    .lead-filtered = { $found } filtra os e-mails de { $domain } antes de chegarem; por isso não se vê daqui quem os guarda. O que está preenchido é uma suposição: peça os servidores (“IMAP” e “SMTP”) a quem cuida de { $domain }.
    .lead-known = Corrija o que for diferente do que diz a ajuda do seu provedor.
    .lead-named = O certificado é para { $suggested }, por isso esse nome está preenchido. Use-o só se pertencer ao seu provedor ou à sua hospedagem.
    .edit = Corrigir os servidores
    .primary = Usar estes servidores
    .smtp = Envio de e-mails (SMTP)
    .imap = Recebimento de e-mails (IMAP)
    .host = Servidor
    .port = Porta
    .security = Criptografia
    .user = Nome de usuário
    .user-hint = Deixe vazio se for o seu endereço completo.
    .own-password = O envio tem uma senha própria
    .same-password = Uma senha só para os dois
outgoing-ownPassword = O envio tem uma senha própria. As duas são pedidas, e cada uma é testada no seu próprio servidor.
outgoing-otherServer = O envio passa por outro servidor, com nome de usuário e senha próprios. As duas senhas são pedidas, e cada uma é testada no seu próprio servidor.
security-tls = desde o início (TLS)
security-starttls = depois da saudação (STARTTLS)
server-problem-host = Isto não é o nome de um servidor. Ele tem esta forma: mail.example.org.
server-problem-port = Uma porta é um número de 1 a 65535.
server-problem-user = Isto não pode ser um nome de usuário. Veja se há algum caractere a mais.

outgoingServer =
    .heading = Enviar por outro servidor
    .lead = O recebimento fica como está. Só o que você envia toma outro caminho: pelo servidor do seu acesso à internet, por exemplo, ou pelo de outra caixa de correio que você tenha.
    .lead-found = Esta é a rede de { $access }, e o servidor de e-mail dela responde aqui: ele já está preenchido. Você precisa de uma caixa de correio lá, com a senha dela. O recebimento fica como está.
    .primary = Enviar por este servidor
    .providers = Voltar a enviar por { $provider }
    .limits = Antes de escolher isto
    .limit-sender = Muitos desses servidores só aceitam os próprios endereços como remetente. Uma mensagem para você mostra se o seu aceita { $address }.
    .limit-place = Alguns só respondem na própria rede: em casa, e não fora dela.
    .limit-mailbox = O nome de usuário e a senha são os da sua caixa de correio lá, não os de { $provider }.
    .user-hint = O nome da sua caixa de correio nesse servidor.
use-other-server = Enviar por outro servidor
use-access = Enviar pelo servidor de { $access } ({ $server })

ownAddress =
    .heading = Seu endereço que termina em @{ $own }
    .lead = { $provider } entrega os e-mails de { $domain }, mas só os próprios endereços de lá podem fazer login. O seu veio com a conta e termina em @{ $own }.
    .label = Endereço que faz login
    .keep = Fazer login com { $address } mesmo assim
    .primary = Fazer login com este endereço
own-address-apple = Em um iPhone, iPad ou Mac ele está nos ajustes: seu nome, depois “iCloud”, depois “Mail”.
own-address-problem-empty = Digite antes o endereço que termina em @{ $own }.
own-address-problem-notAnAddress = Isto não é um endereço de e-mail. O seu tem esta forma: anna@{ $own }.
own-address-problem-elsewhere = Este não é um endereço de { $provider }. O seu termina em @{ $own }.

certificate =
    .heading = O certificado do programa deste computador
    .lead = Escolha o arquivo que o programa exportou. Então exatamente este certificado é aceito, para os servidores dele neste computador e nada mais.
    .lead-again = Escolha o arquivo novo do programa: ele fica no lugar do que foi escolhido antes. Então exatamente este certificado é aceito, neste computador e nada mais.
    .primary = Usar este certificado
    .file = Arquivo de certificado
    .file-hint = Quase sempre ele termina em .pem, .crt ou .cer.
    .servers = Ele é para
    .before = Escolhido antes: { $fingerprint }… (SHA-256)
certificate-problem-empty = Escolha antes o arquivo.
certificate-problem-tooLong = Este arquivo é longo demais para um certificado. Escolha o que o programa exportou.
certificate-problem-privateKey = Esta é uma chave privada. Escolha o certificado que está ao lado dela, como cert.pem. Nada da chave foi guardado.
certificate-problem-keystore = Este é um repositório de chaves, que contém também a chave privada. Exporte dele só o certificado e escolha esse arquivo.
certificate-problem-several = Há mais de um certificado neste arquivo. Escolha um arquivo só com o do programa.
certificate-problem-notACertificate = Isto não é um certificado. Escolha o arquivo que o programa exportou.
certificate-problem-expired = Este certificado expirou. Faça com que o programa crie um novo e escolha esse.
certificate-problem-notYetValid = Este certificado ainda não vale. Se o relógio deste computador não está certo, acerte-o.
certificate-chosen = Para { $host } vale o certificado que você escolheu: { $fingerprint }… (SHA-256)

canItWork =
    .place = Pergunta { $at } de { $of }
    .skip = Continuar sem estas perguntas
    .done = Já fiz isso
    .anyway = Continuar mesmo assim
    .copy = Copiar este texto
can-twoStep =
    .question = A verificação em duas etapas está ativada?
    .why = { $owner } só cria senhas de app para contas que a têm.
    .yes = Sim, há uma segunda etapa
    .no = Não, basta uma senha
    .title = Antes vem a verificação em duas etapas
    .what = Sem ela, { $owner } não tem página de senhas de app.
    .do = Ative-a nas configurações de segurança da sua conta em { $owner } e depois continue aqui.
can-securityKeysOnly =
    .question = Uma chave de segurança é sua única segunda etapa?
    .why = Só com chaves de segurança, { $owner } não oferece senhas de app.
    .yes = Sim, só chaves de segurança
    .no = Não, um celular ou um app também
    .title = Só com chaves de segurança não há senha de app
    .what = { $owner } oculta a página de senhas de app enquanto uma chave for a única segunda etapa.
    .do = Adicione um celular ou um app de códigos como outra segunda etapa e depois continue aqui. Ou fique só com as chaves e use um programa de e-mail que abra a página de login de { $owner }, como Thunderbird, Evolution ou Apple Mail: ele não precisa de senha de app.
can-advancedProtection =
    .question = A conta está no Programa Proteção Avançada?
    .why = Ele é para pessoas com risco sério de ataques, e a inscrição teria sido feita por você.
    .yes = Sim
    .no = Não
    .title = A Proteção Avançada não permite senhas de app
    .what = O programa deixa de fora qualquer senha desse tipo.
    .do = Use a página ou o app de { $owner } para estes e-mails. Ou tente um programa de e-mail que abra a página de login de { $owner }: { $owner } deixa alguns deles entrarem.
can-workAccount =
    .question = Uma empresa, uma escola ou uma associação administra esta conta?
    .why = Quem administra { $domain } decide se programas de e-mail podem entrar.
    .yes = Sim, outra pessoa administra
    .no = Não, eu administro
    .title = Sua organização decide isso
    .what = Se o administrador dela não permite IMAP ou senhas de app, nada que for digitado aqui pode funcionar.
    .do = Pergunte com o texto abaixo. Se as duas coisas forem permitidas, continue. Se não forem, muitas vezes ainda é permitido um programa de e-mail que abra a página de login de { $owner }, como Thunderbird, Evolution ou Apple Mail.
can-letter =
    Olá,
    Eu gostaria de ler meus e-mails ({ $address }) em um programa de e-mail, por IMAP e SMTP. Você poderia me dizer se isto é permitido para a minha conta?
    1. Acesso IMAP, para programas de e-mail de qualquer tipo
    2. Verificação em duas etapas, de que as senhas de app precisam
    3. Senhas de app
    Se não: que programa de e-mail posso usar, e ele pode fazer login pela página de { $owner } (OAuth)?
    Agradeço desde já.
can-supervised =
    .question = É a conta de uma criança, ou supervisionada pelos pais?
    .why = Contas assim podem não receber a oferta de senhas de app.
    .yes = Sim
    .no = Não
    .title = Uma conta supervisionada pode não receber senha de app
    .what = O que ela pode fazer é decidido pela mãe ou pelo pai que a supervisiona, e por { $owner }.
    .do = Peça a essa pessoa que veja se senhas de app são oferecidas. Se não forem, use a página ou o app de { $owner }, ou um programa de e-mail que abra a página de login de { $owner }.
can-plan =
    .question = Seu plano deixa programas de e-mail entrarem?
    .why = { $key ->
        [fastmail] O plano Basic do Fastmail não tem senhas de app; os outros têm.
        [mailcom] No mail.com, programas de e-mail só entram com o Premium.
        [proton] O Proton Mail Bridge, de que os programas de e-mail precisam, vem com os planos pagos.
       *[none] { $provider } só deixa programas de e-mail entrarem com alguns dos planos.
    }
    .yes = Sim
    .no = Não
    .title = Este plano não deixa programas de e-mail entrarem
    .what = Nenhuma senha pode mudar isso.
    .do = Leia estes e-mails na página de { $provider } ou no app próprio. Ou mude para um plano que deixe programas de e-mail entrarem e volte.
can-usualBrowser =
    .question = Você usa { $provider } no seu navegador há alguns dias?
    .why = { $owner } só cria senhas de app em um navegador que conhece há vários dias, e não em uma janela privada.
    .yes = Sim, no navegador de sempre deste computador
    .no = Não, há pouco tempo
    .title = { $owner } precisa conhecer o navegador antes
    .what = O atendimento ao cliente não pode abrir exceções.
    .do = Se o de sempre é outro navegador ou outro computador, crie lá a senha de app e depois continue aqui. Se não, leia seus e-mails em um mesmo navegador por alguns dias e volte. Até lá, um programa de e-mail que abra a página de login de { $owner }, como o Thunderbird, não precisa de senha de app.
can-newAccount =
    .question = A conta foi aberta nos últimos dias?
    .why = Uma conta nova ainda não é conhecida em nenhum navegador, por isso pode não receber a oferta de senhas de app.
    .yes = Sim, ela é nova
    .no = Não, ela é mais antiga
    .title = Uma conta nova precisa esperar
    .what = { $owner } pode oferecer senhas de app só depois de alguns dias.
    .do = Leia seus e-mails no mesmo navegador por alguns dias e volte. Até lá, um programa de e-mail que abra a página de login de { $owner }, como o Thunderbird, não precisa de senha de app.
can-imapSwitch =
    .question = O acesso para programas de e-mail (IMAP) está ativado?
    .why = Em { $provider } ele tem uma opção própria. Enquanto ela estiver desativada, todas as senhas são recusadas.
    .yes = Sim, está ativado
    .no = Não, ou nunca olhei
    .title = Ative antes o IMAP
    .what = Ele está nas configurações de e-mail, na página web de { $provider }.
    .do = Procure lá “IMAP”, “POP3/IMAP” ou “programas de e-mail” e ative. Depois continue aqui.
can-smtpSwitch =
    .question = O envio por programas de e-mail está ativado?
    .why = { $provider } tem uma opção para isso (“SMTP authentifié”). Enquanto ela estiver desativada, o servidor de envio recusa todas as senhas.
    .yes = Sim, está ativado
    .no = Não, ou nunca olhei
    .title = Ative antes o envio
    .what = Ele é ativado para cada endereço, na página web de { $provider }.
    .do = Procure lá “SMTP authentifié” e ative. Depois continue aqui.
can-whichPassword =
    .question = Você entra em { $owner } com uma segunda etapa, como um código?
    .why = Disso depende de qual senha os programas de e-mail precisam: com uma segunda etapa, uma senha de app; sem ela, a senha com que você entra.
    .yes = Sim, com uma segunda etapa
    .no = Não, só com a senha
    .title = Talvez não haja uma segunda etapa
    .do = Sem ela, { $owner } não cria senhas de app. Os programas de e-mail usam então a senha com que você entra.
use-account-password = Eu entro só com a senha

appPassword =
    .heading = Crie uma senha de app
    .lead = { $owner } dá aos programas de e-mail uma senha própria. Você a cria na página de { $owner } e pode revogá-la lá a qualquer momento.
    .lead-revoked = Crie uma nova. Ela fica no lugar da antiga no chaveiro; para os outros programas, os passos são mostrados.
    .lead-elsewhere = Seu endereço é de { $provider }, mas os servidores que você digitou não são. Se eles têm senhas próprias, crie uma lá e volte com ela.
    .lead-unknown = Não se sabe se { $owner } tem senhas de app, que são só para programas de e-mail. Se a página oferecer uma, crie-a lá. Se não, use a senha da sua caixa de correio.
    .lead-practice = Neste treino a página do provedor é mostrada aqui. Uma de verdade abre no seu navegador.
    .primary = Já tenho a senha de app
    .name = E-mail em { $computer }
    .name-any = E-mail no meu computador
    .name-label = Um nome para ela, que você reconheça depois
    .shape-label = Como ela é
page-appPasswords = Abrir as senhas de app de { $owner }
page-twoStep = Abrir a verificação em duas etapas
page-help = Ler a ajuda de { $owner }
page-webLogin = Confirmar o login em { $owner }
page-mailSettings = Abrir as configurações de e-mail de { $provider }
opened-opening = Pedindo ao seu navegador que abra a página…
opened-opened = A página está aberta no seu navegador. Volte aqui com a senha de app.
opened-other = A página está aberta no seu navegador. Depois, volte aqui.
opened-failed = Não foi possível abrir um navegador. Abra você este endereço, em qualquer aparelho:
app-password-step-generic = Na página web de { $owner }, abra as configurações de segurança da sua conta e procure “Senhas de app”, ou uma senha para programas de e-mail.
app-password-step-ownPath = Nas páginas de { $owner }, escolha um após o outro: { $ownPath }. Se a página estiver em outro idioma, os nomes podem ser diferentes.
app-password-step-signIn = Faça login em { $owner } com sua senha de sempre, se for pedida.
app-password-step-twoStep = Se a página disser que senhas de app não estão disponíveis, ative a verificação em duas etapas e volte.
app-password-step-usualBrowser = Use o navegador em que você costuma ler { $provider }. Outros podem não receber a oferta de senhas de app.
app-password-step-externalConnections = Procure as conexões externas (“External connections”) e, nelas, criar uma senha de app (“Create app password”).
app-password-step-appSpecific = Escolha “Início de Sessão e Segurança” e depois as senhas específicas de apps (“App-Specific Passwords”).
app-password-step-mailScope = Se perguntar para que é a senha, escolha e-mail, tanto leitura (IMAP) como envio (SMTP).
app-password-step-switchOnImap = Nas configurações de e-mail, ative o acesso para programas de e-mail (IMAP).
app-password-step-nameIt = Dê a ela um nome que você vá reconhecer, como “E-mail no meu notebook”.
app-password-step-copyOnce = Copie a senha. Ela só é mostrada uma vez, então deixe a página aberta até terminar aqui.
app-password-step-bridgeStart = Abra o Proton Mail Bridge neste computador e faça login nele. Ele vem com os planos pagos do Proton.
app-password-step-bridgeDetails = Escolha sua conta lá, depois “Mailbox details” (dados da caixa de correio): ali está a senha para programas de e-mail.
app-password-step-copyAgain = Copie a senha. Você pode vê-la de novo lá a qualquer momento.
app-password-step-purelymailUser = Nas páginas de conta do Purelymail (não no webmail), escolha “User”, seu endereço, depois “App Passwords” e “Add New”.
app-password-step-seznamPassword = Em “Two-Factor Authentication”, procure “Application Password” e escolha “Set”. Esta senha é você que escolhe; ela não pode ser a do seu login.
app-password-step-tonlinePassword = Nas configurações de e-mail, escolha “Passwörter”, depois “Passwort für E-Mail-Programme”. Esta senha é você que escolhe; a da página web não funciona aqui.
app-password-step-pretendPage = Veja a página simulada abaixo. Uma de verdade estaria no seu navegador.
drawing =
    .page = Em “{ $page }”: { $parts }.
    .entry = procure “{ $words }”
    .press = pressione “{ $words }”
    .choose = escolha “{ $words }”
    .switch = ative “{ $words }”
    .name = digite o nome “{ $name }”
    .name-in = em “{ $words }”, digite o nome “{ $name }”
    .own = em “{ $words }”, digite uma senha escolhida por você
    .password = copie a senha de app

notOffered =
    .heading = Se { $owner } não oferece senha de app
    .lead = Há alguns motivos comuns. Estes são os mais prováveis em { $provider }, com o que fazer em cada caso.
    .offer = A página não oferece nenhuma, ou diz que não está disponível
    .again = Procurar de novo
    .any = Talvez esteja em outro lugar
    .any-do = Procure “Senhas de app” ou “Senhas de aplicativo” nas configurações de segurança e nas configurações de e-mail da sua conta. Talvez { $owner } também as tenha mudado de lugar: a própria ajuda diz onde estão.

appleMail =
    .heading = É para o Apple Mail? Então você não precisa de senha de app
    .lead = O macOS faz login em { $owner } sozinho. Adicione a conta de novo nas contas de internet e faça login na própria página de { $owner }. Só outros programas precisam de uma senha de app.
    .open = Abrir as contas de internet
    .other = É para outro programa
    .steps = O que fazer lá
apple-mail-step-removeOld = Se { $address } está na lista, selecione essa linha e apague a conta ali. Os e-mails em si ficam em { $owner }.
apple-mail-step-addOwner = Escolha adicionar uma conta, depois “{ $owner }”. A opção para outras contas de e-mail é a que pede uma senha de app.
apple-mail-step-signIn = Faça login na página de { $owner } como sempre, e deixe “Mail” ativado.
apple-mail-step-sendOne = Abra o Mail e envie uma mensagem para você. Se ela chegar, está tudo certo.

otherWay =
    .heading = Um programa que faz login na página de { $owner }
    .lead-refused = { $provider } não aceita nenhuma senha de programas de e-mail, nem mesmo uma senha de app. Estes programas abrem, em vez disso, a página de login de { $owner }, e isso funciona.
    .lead-refused-unknown = { $provider } não aceita nenhuma senha de programas de e-mail, nem mesmo uma senha de app. Só entram programas que abrem a página de login de { $owner }. A ajuda de lá diz quais são.
    .lead = Estes programas abrem a página de login de { $owner }. Nenhum deles precisa de senha de app.
    .steps = O que fazer nele
    .here = Neste computador
    .others = Estes funcionam do mesmo jeito: { $names }.
    .offer = Mostrar programas que não precisam de senha de app
other-way-step-open = Abra o programa e adicione nele uma conta de e-mail.
other-way-step-type = Digite { $address } como endereço, e nenhuma senha.
other-way-step-signIn = A página de { $owner } se abre. Faça login nela como sempre, e deixe o programa ler os seus e-mails.

unused-missing = No chaveiro falta a senha para o envio ou para o recebimento, ou as duas são diferentes. Digite-a aqui: assim que os dois servidores a aceitarem, ela fica guardada.
unused-elsewhere = O servidor que aceitou a senha guardada de { $address } foi { $proven }. Ela não é enviada sozinha a { $host }.
unused-unknown = Em nenhum lugar consta qual servidor aceitou a senha guardada de { $address }. Ela não é enviada sozinha a { $host }.
unused-next = Se { $host } for o servidor certo, digite a senha dele. Se não, corrija os servidores.

outgoing =
    .heading = Envio de e-mails
    .lead = { $kind ->
        [mailbox] Digite uma vez a senha da sua caixa de correio: em { $provider } não há senhas de app. Em uma hospedagem de sites, ela não é a da sua conta de cliente. Ela é testada primeiro para o envio e logo depois para o recebimento.
        [either] Digite uma vez a senha: a de app, se você criou uma; se não, a da sua caixa de correio. Ela é testada primeiro para o envio e logo depois para o recebimento.
       *[app] Cole uma vez a senha de app. Ela é testada primeiro no servidor de envio de { $provider } e logo depois no de recebimento.
    }
    .lead-two = Digite as duas senhas: o envio tem a sua própria. Cada uma é testada no seu próprio servidor, e só nele.
    .lead-running = O servidor de envio de { $provider } está sendo consultado. Nada é guardado até que os dois servidores digam que sim.
    .lead-held-back = A senha guardada pode ser verificada quando a pausa terminar. Nada foi enviado.
    .lead-cancelled = A verificação foi cancelada. Nada foi alterado.
    .lead-refused = Foi possível chegar com segurança ao servidor de envio de { $provider }, e ele disse que não.
    .lead-later = Foi possível chegar com segurança ao servidor de envio de { $provider }, e ele disse: agora não.
    .lead-ended = Foi possível chegar ao servidor de envio de { $provider }, mas a conversa terminou sem resposta.
    .lead-unsafe = Não foi possível tornar segura a conexão com o servidor de envio de { $provider }. A senha não foi enviada a ele.
    .lead-unreached = Daqui não foi possível chegar ao servidor de envio de { $provider }. A senha não foi enviada a ele.
    .primary = Verificar a senha
    .next = O recebimento vem a seguir
incoming =
    .heading = Recebimento de e-mails
    .lead-running = O envio funciona. O servidor de recebimento de { $provider } está sendo consultado com a mesma senha.
    .lead-running-two = O envio funciona. O servidor de recebimento está sendo consultado com a senha de recebimento.
    .lead-cancelled = A verificação foi cancelada. Nada foi alterado.
    .lead-passed-two = Cada servidor aceita a sua própria senha, e a caixa de entrada abre.
    .lead-passed = Os dois servidores de { $provider } aceitam a senha, e a caixa de entrada abre.
    .lead-refused = Foi possível chegar com segurança ao servidor de recebimento de { $provider }, e ele disse que não.
    .lead-later = Foi possível chegar com segurança ao servidor de recebimento de { $provider }, e ele disse: agora não.
    .lead-ended = Foi possível chegar ao servidor de recebimento de { $provider }, mas a conversa terminou sem resposta.
    .lead-unsafe = Não foi possível tornar segura a conexão com o servidor de recebimento de { $provider }. A senha não foi enviada a ele.
    .lead-unreached = Daqui não foi possível chegar ao servidor de recebimento de { $provider }. A senha não foi enviada a ele.
    .primary-passed = Continuar e guardar
    .primary-verified = Continuar
checking = Verificando…
password = Senha de app
password-mailbox = Senha da sua caixa de correio
password-either = Senha de app ou da sua caixa de correio
password-outgoing-ownPassword = Senha de envio
password-outgoing-otherServer = Senha do outro servidor
password-incoming = Senha de recebimento
password-outgoing-hint = Ela vai só para { $host }.
shape-letters = { $count } letras, como { $owner } as mostra. Os espaços não importam.
shape-dashedGroups = { $groups } grupos de { $length } letras, com os hifens entre eles.
shape-lettersAndDigits = { $count } letras e números, como { $owner } os mostra. Os espaços não importam.
shape-any = { $kind ->
    [mailbox] A que você usa para ler estes e-mails na página web.
    [either] A senha de app exatamente como { $owner } a mostra, ou a que você usa para ler estes e-mails na página web.
   *[app] Exatamente como { $owner } a mostra.
}
secret-problem-empty = Cole antes a senha.
secret-problem-lineBreak = Há uma quebra de linha no meio dela. Copie só a senha.
secret-problem-tooLong = Isso é longo demais para uma senha. Copie só a senha.
doubt-length =
    .title = { $letters ->
        [one] Esta tem { $letters } caractere, não { $expected }
       *[other] Esta tem { $letters } caracteres, não { $expected }
    }
    .what = Uma parte pode estar faltando, ou algo foi copiado junto. Copie-a mais uma vez da página de { $owner }.
doubt-altered =
    .title = Não é bem assim que { $owner } a escreve
    .what = Parece uma senha de app com algo alterado ou acrescentado.
doubt-accountPassword =
    .title = Isto não parece uma senha de app
    .what = Pode ser sua senha de sempre de { $owner }. Essa é para as páginas de { $owner }; programas de e-mail precisam de uma senha de app.
send-anyway = Enviar mesmo assim
pause =
    .title = Uma pausa, para que a conta não seja bloqueada
    .what = { $count ->
        [one] { $provider } pede uma pausa. Nada é enviado até que ela termine.
       *[other] { $count } senhas seguidas foram recusadas. { $provider } pode bloquear a conta se vierem mais logo em seguida. Nada é enviado até que a pausa termine.
    }
pause-left = faltam { $time }
server-said = O servidor disse

connections-ready = Os servidores de { $provider } respondem e esperam a senha.
connection-instead-smtp =
    .title = Envio: a porta { $port } não responde aqui
    .what = Esta rede não deixa passar nada para a porta { $port } de { $host }. A porta { $other } do mesmo servidor responde, e é igualmente segura.
connection-instead-imap =
    .title = Recebimento: a porta { $port } não responde aqui
    .what = Esta rede não deixa passar nada para a porta { $port } de { $host }. A porta { $other } do mesmo servidor responde, e é igualmente segura.
use-instead = Usar a porta { $other }
connection-go-on = Nenhuma senha foi enviada. Você pode continuar: enquanto isso, as tentativas seguem.

result-issued = Certificado emitido por { $issuer }
result-chosen = O certificado que você escolheu: { $fingerprint }… (SHA-256)
result-smtp = Envio
result-imap = Recebimento
result-passed = A senha foi aceita.
result-skipped = Não tentado: uma recusa basta.

stage-smtp-resolve =
    .waiting = Procurar { $host }
    .running = Procurando { $host }…
    .done = { $host } foi encontrado
    .failed = { $host } não foi encontrado
stage-smtp-connect =
    .waiting = Conectar pela porta { $port }
    .running = Conectando com { $host } pela porta { $port }…
    .done = { $host } responde na porta { $port }
    .failed = { $host } não responde na porta { $port }
stage-smtp-startTls =
    .waiting = Passar para a criptografia
    .running = Passando para a criptografia…
    .done = O servidor passa para a criptografia
    .failed = O servidor não passa para a criptografia
stage-smtp-tls =
    .waiting = Tornar a conexão segura
    .running = Tornando a conexão segura…
    .done = A conexão está criptografada, e é mesmo { $host }
    .failed = Não houve uma conexão segura
stage-smtp-greeting =
    .waiting = Esperar a saudação dele
    .running = Esperando a saudação dele…
    .done = É um servidor de envio
    .failed = Ele não saudou como um servidor de envio
stage-smtp-capability =
    .waiting = Perguntar como fazer login
    .running = Perguntando como fazer login…
    .done = Ele aceita uma senha
    .failed = Ele não disse como fazer login
stage-smtp-signIn =
    .waiting = Fazer login
    .running = Fazendo login…
    .done = Ele aceita a senha para enviar
    .failed = O login não foi concluído
stage-smtp-handOver =
    .waiting = Entregar a mensagem
    .running = Entregando a mensagem…
    .done = Ele aceitou a mensagem
    .failed = Ele não aceitou a mensagem
stage-imap-resolve =
    .waiting = Procurar { $host }
    .running = Procurando { $host }…
    .done = { $host } foi encontrado
    .failed = { $host } não foi encontrado
stage-imap-connect =
    .waiting = Conectar pela porta { $port }
    .running = Conectando com { $host } pela porta { $port }…
    .done = { $host } responde na porta { $port }
    .failed = { $host } não responde na porta { $port }
stage-imap-startTls =
    .waiting = Passar para a criptografia
    .running = Passando para a criptografia…
    .done = O servidor passa para a criptografia
    .failed = O servidor não passa para a criptografia
stage-imap-tls =
    .waiting = Tornar a conexão segura
    .running = Tornando a conexão segura…
    .done = A conexão está criptografada, e é mesmo { $host }
    .failed = Não houve uma conexão segura
stage-imap-greeting =
    .waiting = Esperar a saudação dele
    .running = Esperando a saudação dele…
    .done = É um servidor de recebimento
    .failed = Ele não saudou como um servidor de recebimento
stage-imap-capability =
    .waiting = Perguntar como fazer login
    .running = Perguntando como fazer login…
    .done = Ele aceita uma senha
    .failed = Ele não disse como fazer login
stage-imap-signIn =
    .waiting = Fazer login
    .running = Fazendo login…
    .done = Ele aceita a senha para ler
    .failed = O login não foi concluído
stage-imap-followUp =
    .waiting = Abrir a caixa de entrada
    .running = Abrindo a caixa de entrada…
    .done = A caixa de entrada abre
    .failed = A caixa de entrada não abre
stage-imap-arrival =
    .waiting = Procurar a mensagem
    .running = Procurando a mensagem…
    .done = A mensagem está lá
    .failed = A mensagem não foi vista

action-createAppPassword = Criar uma senha de app
action-tryWithout = { $suspect ->
        [spaceBefore] Tentar sem o espaço
        [spaceBehind] Tentar sem o espaço
        [spacesBetweenGroups] Tentar sem os espaços
        [spacesWithin] Tentar sem os espaços
        [invisible] Tentar sem esse caractere
        [quotes] Tentar sem as aspas
        [capitals] Tentar com letras minúsculas
        [lookAlike] Tentar com caracteres comuns
        [dashes] Tentar como { $owner } a escreve
        [copiedAlong] Tentar só a senha de app
       *[several] Tentar sem tudo isso
    }
action-enterPassword = Digitar outra senha
action-editAddress = Corrigir o endereço
action-editServers = { $name ->
        [open] Corrigir o nome de usuário ou os servidores
        [unlikely] Corrigir o nome de usuário
       *[expected] Corrigir os servidores
    }
action-tryAgain = Tentar de novo
action-wait = Já esperei: tentar de novo
action-confirmInBrowser = Confirmar o login em { $owner }
action-switchOnImap = Abrir as configurações de e-mail de { $provider }
action-askAdministrator = Pergunte a quem cuida da sua conta.
action-openNetworkPage = Já fiz login na rede: tentar de novo
action-changeNetwork = Estou em outra rede: tentar de novo
action-chooseCertificate = Escolher o arquivo de certificado
action-startProgram = O programa está em execução: tentar de novo
action-useNamedServer = Usar { $suggested }
action-allowInterception = Continuar mesmo com a leitura
action-useOtherPort = Use a porta que funciona.
action-switchOffVpn = A VPN está desativada: tentar de novo
action-checkClock = O relógio está certo: tentar de novo
action-unlockKeychain = Desbloquear o chaveiro
action-installKeychain = O chaveiro está em execução: tentar de novo
action-useOauthProgram = Use um programa de e-mail que abra a página de login de { $owner }, como Thunderbird, Evolution ou Apple Mail.
action-readHelp = Ler a ajuda de { $owner }

keep =
    .heading = Guarde em um lugar seguro
    .lead = Os dois servidores aceitam a senha. Deixe que o seu chaveiro a guarde.
    .lead-keeping = O chaveiro pode pedir sua permissão em uma janela própria.
    .lead-keeping-practice = O chaveiro simulado não pergunta nada. Um de verdade pode pedir sua permissão em uma janela própria.
    .lead-kept = A senha está no seu chaveiro, para envio e recebimento.
    .lead-kept-practice = A senha está no chaveiro simulado, para envio e recebimento.
    .lead-refused = A senha funciona, mas não foi possível guardá-la.
    .lead-practice = Os dois servidores aceitam a senha. No treino ela vai para um chaveiro simulado, que desaparece no fim.
    .point-locked = Lá ela fica criptografada, e só abre enquanto você estiver na sua sessão neste computador.
    .point-locked-practice = Seu próprio chaveiro não é tocado.
    .point-two = São duas entradas: uma para o servidor de envio de { $provider } e outra para o de recebimento.
    .point-read-back = As duas são lidas de volta e comparadas antes que apareça aqui que estão guardadas.
    .point-checked = As duas entradas foram lidas de volta e são exatamente o que os servidores aceitaram.
    .primary = Guardar no chaveiro
    .busy = Guardando, lendo de volta, comparando…
    .primary-keeping = Guardando…
    .primary-kept = Procurar senhas antigas
    .skip = Continuar sem guardar

oldItems =
    .heading = Senhas antigas neste computador
    .lead = Os dois servidores aceitam a nova. Estas entradas mais antigas ainda podem atrapalhar. As que você escolher recebem a nova ou são apagadas, e podem ser restauradas por { $days } dias.
    .lead-missing = Os dois servidores aceitam a nova. Há programas que guardam aqui uma mais antiga, ou que procuram uma que não está aqui. As que você escolher recebem a nova ou são apagadas; isso pode ser desfeito por { $days } dias.
    .open = Feche { $program } antes. Enquanto estiver aberto, esse programa pode colocar a senha antiga de volta.
    .lead-none = Nada atrapalha: nenhum outro programa guarda no chaveiro uma senha de { $address }.
    .lead-scanning = Procurando no chaveiro outras entradas de { $address }. Nenhuma senha é lida.
    .lead-unlocking = Foi pedido ao chaveiro que se abra. Responda na janela dele.
    .lead-clearing = De cada entrada é feito antes um backup, que é lido de volta. Só então ela é alterada.
    .none-how = No chaveiro foram procuradas entradas de e-mail desta conta. Nenhuma senha foi lida.
    .lead-none-seen = No que dá para ver do chaveiro, nenhum outro programa guarda uma senha de { $address }.
    .lead-cleared = Isto é o que foi feito. Pode ser desfeito por { $days } dias.
    .lead-cleared-practice = Isto é o que foi feito. Pode ser desfeito até o fim do treino.
    .lead-cleared-partly = Nem tudo foi feito: cada entrada diz por quê. O que foi alterado pode ser desfeito por { $days } dias.
    .lead-cleared-partly-practice = Nem tudo foi feito: cada entrada diz por quê. O que foi alterado pode ser desfeito até o fim do treino.
    .lead-cleared-nothing = Nada foi alterado: cada entrada diz por quê.
    .lead-cleared-restored = O que foi alterado voltou a ser como era.
    .lead-restoring = O que havia volta para o lugar, a partir do backup.
    .lead-refused = Não foi possível. O que não foi alterado continua como estava.
    .lead-practice = Estas são entradas simuladas, como as que outros programas deixam. Altere e restaure como quiser.
    .busy-scanning = Procurando…
    .busy-long = Com muitas entradas mesmo, isso leva até { $seconds } segundos. Você pode continuar sem isso.
    .busy-unlocking = Pedindo ao chaveiro que se abra…
    .busy-clearing = Fazendo backup, lendo de volta, alterando…
    .busy-restoring = Restaurando…
    .locked = { $count ->
        [0] Uma parte do chaveiro está bloqueada. Pode haver nela entradas que não dá para ver.
        [one] Uma parte do chaveiro está bloqueada. Pelo menos { $count } entrada nela parece uma senha de e-mail desta conta. Desbloqueie para ver qual.
       *[other] Uma parte do chaveiro está bloqueada. Pelo menos { $count } entradas nela parecem senhas de e-mail desta conta. Desbloqueie para ver quais.
    }
    .column-program = Guardada por
    .column-use = Para
    .column-choose = Escolher
    .column-match = É de
    .column-fate = O que foi feito
    .store = em “{ $store }”
    .no-server = sem servidor indicado
    .no-user = sem conta indicada
    .modified = última alteração: { $date }
    .no-date = não se sabe
    .primary-none = Continuar com seu programa de e-mail
    .primary = { $count ->
        [one] Apagar { $count } entrada
       *[other] Apagar { $count } entradas
    }
    .primary-replace = { $count ->
        [one] Colocar a senha nova em { $count } entrada
       *[other] Colocar a senha nova em { $count } entradas
    }
    .primary-both = { $count ->
        [one] Atualizar { $count } entrada
       *[other] Atualizar { $count } entradas
    }
    .primary-clearing = { $count ->
        [one] Alterando { $count } entrada…
       *[other] Alterando { $count } entradas…
    }
    .primary-cleared = Continuar com seu programa de e-mail
    .go-on = Continuar sem isso
    .leave = Deixar como estão
    .leave-one = Deixar como está
    .of = { $program }, { $server }
    .of-label = { $program }, { $label }
    .undo = Restaurar
    .undo-all = Restaurar todas
row-next = { $row }, { $next }
named = { $name }: { $value }
use-smtp = envio
use-imap = recebimento
match-exact = esta conta
match-likely = talvez esta conta
choice-clear = é apagada
choice-replace = recebe a senha nova
choose-clear = Apagar
choose-replace = Dar a senha nova
choose-leave = Deixar
undo-possible = pode ser restaurada
undo-make = pode ser retirada de novo
undo-impossible = não pode ser restaurada
fate-cleared = apagada
fate-replaced = tem a senha nova
fate-restored = restaurada
fate-kept = ficou como estava
fate-stillCleared = não restaurada; continua no backup
fate-stillReplaced = tem a senha nova; a antiga continua no backup

records-unreadable =
    .title = Não foi possível ler a lista de contas
    .what = O arquivo que lembra quais contas foram configuradas aqui está danificado. Não há senhas nele.
    .do = Renomeie “accounts.json” na pasta “mail-setup-wizard”, entre os dados dos seus programas, e tente de novo.
records-damaged =
    .title = A lista de contas estava danificada
    .what = Não foi possível ler o arquivo que guarda quais contas foram configuradas aqui. Ele foi mantido como “{ $file }” na mesma pasta, e a lista começa de novo. Não há senhas nele.
    .do = Configure as contas de novo, ou restaure o arquivo antigo de um backup.
records-later =
    .title = Um arquivo é de uma versão mais nova
    .what = Uma versão mais nova deste programa gravou o arquivo “{ $file }”, por isso ele não foi alterado.
    .do = Use a versão mais nova.
records-file =
    .title = Não foi possível gravar a lista de contas
    .what = Este computador não deixou o assistente ler ou gravar a lista de contas. Não há senhas nela.
    .do = Verifique se o disco não está cheio e tente de novo.

of-an-app = { $kind ->
    [mailbox] {""}
    [either] {""}
   *[app] {" "}de app
}
handOver =
    .heading = Seu programa de e-mail
    .lead = Faça seu programa de e-mail usar a senha nova. Estas são as configurações dele.
    .smtp = Envio de e-mails (SMTP)
    .imap = Recebimento de e-mails (IMAP)
    .host = Servidor
    .port = Porta
    .security = Criptografia
    .user = Nome de usuário
    .password = Senha
    .password-words = a senha{ of-an-app }
    .copy-smtp = Copiar para o envio
    .copy-imap = Copiar para o recebimento
    .copied-smtp = Copiada para o envio
    .copied-imap = Copiada para o recebimento
    .programs = Nos programas de e-mail deste computador
    .no-programs = No seu programa de e-mail
    .before = Esta conta já está configurada aqui: dê a ela a senha que funciona.
    .again = Precisa da senha{ of-an-app } mais tarde? Se o seu chaveiro a guarda, “mail-setup password { $address } --for smtp --copy” a copia em um terminal.
    .primary = Continuar
    .trap = O que costuma dar errado
    .forget = Para que esqueça a senha antiga
pretendProgram =
    .offer = Abrir um programa de e-mail simulado
    .heading-smtp = O programa de e-mail simulado pede a senha
    .heading-imap = Ele pede mais uma vez
    .lead-smtp = Ele quer enviar e precisa da senha de app para isso. Cole-a.
    .lead-imap = Era a certa. Para receber, ele pede de novo, como os programas de verdade: cole a mesma senha.
    .lead-refused = Esta não é a senha que os servidores simulados aceitaram. Copie-a com o botão e cole-a.
    .primary = Inserir
clipboard-left = A senha{ of-an-app } está na área de transferência por mais { $time }. Cole-a agora.
clipboard-over = Ela foi retirada da área de transferência. Copie de novo sempre que precisar. Se algum programa aqui guarda um histórico da área de transferência, ela ainda pode estar nele: apague-a lá também.
clipboard-missing = Esta sessão não tem uma área de transferência que um programa possa usar. Digite a senha{ of-an-app }, ou veja-a com “mail-setup password { $address } --for smtp” em um terminal.
clipboard-refused = Não é possível usar a área de transferência no momento: outro programa está com ela. Tente de novo.
hand-over-other =
    Abra as configurações da conta e encontre onde a senha dela é digitada: muitas vezes há dois lugares, recebimento e envio.
    Cole a senha{ of-an-app } nos dois e depois envie uma mensagem para você.
open-program = Abrir { $program }
program-opening = Abrindo { $program }…
program-opened = Foi pedido a { $program } que abrisse.
program-failed = Não foi possível abrir { $program } daqui. Abra você.

self-message =
    .subject = Funciona: uma mensagem para você
    .body = Você enviou esta mensagem para si com o Mail Setup Wizard, para ver se os e-mails saem e chegam. As duas coisas funcionam. Você pode excluí-la.

testMessage =
    .heading = Envie uma mensagem para você
    .lead = Veja com seus próprios olhos que os e-mails saem e chegam: uma mensagem curta de { $address } para { $address }.
    .lead-practice = Veja que os e-mails saem e chegam: uma mensagem curta da conta simulada para ela mesma. Ela não sai deste computador.
    .lead-sending = Isso leva alguns segundos, no máximo um minuto.
    .lead-cancelled = A mensagem não é mais esperada. Se já foi enviada, vai estar na sua caixa de entrada.
    .lead-arrived = Os e-mails saem, e os e-mails chegam.
    .lead-not-arrived = A senha está certa. Mas a mensagem não fez o caminho todo.
    .lead-not-sent = Não foi possível entregar a mensagem.
    .lead-not-seen = A mensagem está a caminho, mas não foi possível procurá-la.
    .what = Ela diz que funciona, e nada sobre sua conta ou este computador. Depois que chegar, ela pode ser removida aqui.
    .primary = Enviar a mensagem
    .skip = Terminar sem ela
    .offer = Enviar uma mensagem para mim
    .doing-signIn = Fazendo login…
    .doing-handOver = Entregando a mensagem…
    .doing-arrival = Ela foi aceita. Procurando na caixa de entrada e no spam…
    .arrived-inbox =
        { $seconds ->
            [one] A mensagem foi enviada, e em um segundo estava na caixa de entrada.
           *[other] A mensagem foi enviada, e depois de { $seconds } segundos estava na caixa de entrada.
        }
    .arrived-junk =
        { $seconds ->
            [one] A mensagem foi enviada, e em um segundo estava no spam: em “{ $folder }”.
           *[other] A mensagem foi enviada, e depois de { $seconds } segundos estava no spam: em “{ $folder }”.
        }
    .arrived-allMail =
        { $seconds ->
            [one] A mensagem foi enviada, e em um segundo estava em “{ $folder }”.
           *[other] A mensagem foi enviada, e depois de { $seconds } segundos estava em “{ $folder }”.
        }
    .hint-junk = Marque que não é spam no seu programa de e-mail, para que a próxima venha para a caixa de entrada.
    .hint-allMail = Um filtro pode mantê-la fora da caixa de entrada: veja nas configurações da conta.
    .sent = O servidor aceitou a mensagem.
    .not-sent = A mensagem não foi enviada.
    .remove = Remover a mensagem
    .removal-offered = A mensagem pode ser removida. Nenhuma outra é tocada.
    .removal-byHand = O servidor não oferece um jeito de remover só esta mensagem. Exclua-a no seu programa de e-mail.
    .removal-running = Removendo a mensagem…
    .removal-done = A mensagem foi removida. Nenhuma outra foi tocada.
    .removal-failed = Não foi possível remover a mensagem daqui. Exclua-a no seu programa de e-mail.
    .again = Enviar de novo
    .go-on = Terminar
    .go-on-without = Terminar sem ela

done =
    .heading = Seu e-mail está configurado
    .heading-revoked = A senha nova está no lugar
    .heading-verify = Está tudo certo
    .heading-practice = Você já conhece o caminho
    .lead = { $kind ->
        [mailbox] { $address } pode enviar e receber com a senha da caixa de correio.
        [either] { $address } pode enviar e receber com esta senha.
       *[app] { $address } pode enviar e receber com a senha de app.
    }
    .lead-verify = Os dois servidores aceitam a senha guardada de { $address } nesta rede.
    .lead-practice = Isso foi tudo. Nada saiu deste computador, e seu chaveiro não foi tocado.
    .proved = Os dois servidores aceitaram a senha, e a caixa de entrada abriu.
    .kept = A senha está no seu chaveiro.
    .kept-practice = A senha está no chaveiro simulado.
    .not-kept = A senha não foi guardada no chaveiro.
    .cleared = { $count ->
        [0] Nenhuma entrada antiga foi alterada.
        [one] { $count } entrada antiga foi alterada. Ela pode ser restaurada por { $days } dias.
       *[other] { $count } entradas antigas foram alteradas. Elas podem ser restauradas por { $days } dias.
    }
    .cleared-practice = { $count ->
        [0] Nenhuma entrada simulada foi alterada.
        [one] { $count } entrada simulada foi alterada.
       *[other] { $count } entradas simuladas foram alteradas.
    }
    .settings = As configurações para { $program } estão em { $file }.
    .in-program = { $program } tem a senha nova.
    .message-lost = Uma mensagem para você foi enviada, mas não foi vista chegando.
    .message-not-sent = Não foi possível enviar uma mensagem para você.
    .todos = O que falta fazer à mão
    .pretend-program = O programa de e-mail simulado tem a senha, nos dois lugares.
    .todo-smtp = Cole a senha no seu programa de e-mail, para o envio.
    .todo-imap = Cole a senha no seu programa de e-mail, para o recebimento.
    .todo-program = Dê a senha ao { $program }.
    .todo-file = Configure { $program } com { $file }.
    .todo-merge = Passe de { $file } para { $taken } o que { $program } precisa.
    .todo-forget = Remova a senha antiga lá: { $program }.
    .todo-test = Envie uma mensagem para você pelo seu programa de e-mail. Se ela chegar, está tudo bem.
    .tick = Feito
    .untick = Ainda não
    .copy-list = Copiar esta lista
    .print = Imprimir esta página
    .next = O que vem depois
    .next-revoke = { $kind ->
        [mailbox] Se a senha da caixa de correio for alterada, os e-mails param aqui até você voltar com a nova.
       *[app] Alterar sua senha de { $owner } pode revogar as senhas de app. Se os e-mails pararem de novo, volte aqui.
    }
    .primary = Voltar ao início
    .restore = Restaurar entradas antigas

back = Voltar
cancel = Cancelar
start-over = Começar de novo
show = Mostrar
hide = Ocultar
copy = Copiar
copied = Copiado
network =
    .heading = O que esta rede faz com o e-mail
    .lead-looking = Ela está sendo examinada, sem a sua senha.
    .lead-cancelled = Você encerrou o exame antes de se saber.
    .lead-seen = Isto é o que foi visto, e o que fazer.
    .looking = O que esta rede faz com o e-mail está sendo examinado, sem a sua senha.
    .look = O que esta rede faz?
    .again = Examinar de novo
    .with-names = Mostrar o relatório com nomes e endereços
    .without-names = Tirar nomes e endereços do relatório
    .observations = O que foi visto
    .report-what = O relatório diz o que foi visto, sem o seu endereço e sem os seus próprios nomes. Envie-o a alguém que ajude.
    .report-named = O seu endereço e os nomes dos seus servidores estão no relatório.
    .copy-text = Copiar o relatório
    .copy-json = Copiar para programas (JSON)
reader =
    .heading =
        { $interceptor ->
            [none] Algo lê a conexão com { $host }
           *[other] { $interceptor } lê a conexão com { $host }
        }
    .lead = Este computador confia no certificado de “{ $issuer }”, que não é o do próprio servidor. Quem o tem pode ler sua senha e seus e-mails.
    .what = Se é o programa de segurança que você escolheu, ou a rede da sua empresa, você pode continuar: a pergunta é feita uma vez nesta rede. Se você não o conhece, volte e use outra rede. Até você decidir, nenhuma senha é enviada.
    .primary = Continuar e permitir a leitura aqui
use-other-port = Usar a porta { $other } de agora em diante
