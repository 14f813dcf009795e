### Brazilian Portuguese: what a check found to be wrong with a server on this computer or in a private network, and who reads along.

cause-resolverUnavailable-here =
    .title = Este computador não encontra { $host }
    .what = { $host } quer dizer este próprio computador, e as configurações dele não dizem isso.
    .do = Digite 127.0.0.1 como servidor e tente de novo.
    .may-be = Este computador não encontra { $host }: digite 127.0.0.1 no lugar dele.
cause-refused-here =
    .title = { $program ->
        [none] O programa deste computador não está em execução, ou usa outra porta
       *[other] { $program } não está em execução, ou usa outra porta
    }
    .what = { $host } é este computador, e na porta { $port } dele ninguém atende.{ $program ->
        [none] { $programs ->
            [none] {" "}Seus e-mails devem passar por um programa daqui, que tem que estar em execução.
           *[other] {" "}Programas que usam esta porta: { $programs }.
        }
       *[other] {" "}Seus e-mails passam por { $program }, um programa deste computador, que tem que estar em execução.
    } Sua senha não foi enviada.
    .do = Depois tente de novo. Se o programa já está em execução, compare a porta com a que ele mostra e corrija-a aqui.
    .may-be = O programa deste computador não está em execução, ou usa outra porta.
cause-unreachable-here =
    .title = Este computador não tem o endereço { $host }
    .what = { $host } quer dizer este próprio computador, mas não há caminho até lá: esse tipo de endereço pode estar desativado aqui. Sua senha não foi enviada.
    .do = Digite 127.0.0.1 como servidor e tente de novo.
    .may-be = Não há caminho até este endereço deste computador: digite 127.0.0.1 no lugar dele.
cause-timedOut-here =
    .title = { $program ->
        [none] O programa deste computador não responde
       *[other] { $program } não responde
    }
    .what = { $host } é este computador. Algo escuta na porta { $port } dele, e ficou em silêncio. O programa pode ainda estar iniciando, ou pode ter travado. Isso não diz nada sobre sua senha.
    .do = Se ele continuar em silêncio, encerre o programa e abra-o de novo. Depois tente outra vez.
    .may-be = O programa deste computador fica em silêncio.
cause-temporarilyUnavailable-here =
    .title = { $program ->
        [none] O programa neste computador não está pronto
       *[other] { $program } não está pronto
    }
    .what = Ele responde, mas no momento não alcança os e-mails que estão por trás. Isso não diz nada sobre a sua senha.
    .do = Abra a janela dele: talvez precise entrar na sua conta, ou ainda esteja carregando e-mails. Depois tente de novo.
    .may-be = Talvez o programa neste computador ainda não esteja pronto: abra a janela dele.
cause-hungUp-here =
    .title = { $program ->
        [none] O programa deste computador encerrou a conexão
       *[other] { $program } encerrou a conexão
    }
    .what = { $host } é este computador. O programa na porta { $port } aceitou a conexão e a fechou antes de responder. Ele pode ainda não ter feito login, ou esperar algo na própria janela. Isso não diz nada sobre sua senha.
    .do = Veja a janela do programa e tente de novo.
    .may-be = O programa deste computador encerrou a conexão.
cause-notTls-here =
    .title = { $program ->
        [none] O programa deste computador não criptografa na porta { $port }
       *[other] { $program } não criptografa na porta { $port }
    }
    .what = { $host } é este computador, e o programa ali responde sem criptografia onde ela tem que começar. Sua senha não foi enviada: ela só é enviada criptografada, também dentro deste computador.
    .do = Se o programa mostra “STARTTLS” para esta porta, escolha isso aqui. Se não, ative a criptografia dele e tente de novo.
    .may-be = O programa deste computador não criptografa nesta porta.
cause-startTlsMissing-here =
    .title = { $program ->
        [none] O programa deste computador não oferece criptografia: ative-a nele
       *[other] { $program } não oferece criptografia: ative-a lá
    }
    .what = { $host } é este computador, e o programa na porta { $port } não oferece criptografia (STARTTLS). Sua senha não foi enviada: ela só é enviada criptografada, também dentro deste computador.
    .do = Depois escolha aqui o que o programa mostra para esta porta, TLS ou STARTTLS, e tente de novo.
    .may-be = O programa deste computador não oferece criptografia.
cause-startTlsTampered-here =
    .title = O programa deste computador não começa a criptografar como deve
    .what = { $host } é este computador. O programa na porta { $port } concordou em criptografar e depois enviou outra coisa. Sua senha não foi enviada.
    .do = Veja se há uma versão mais nova do programa. Se puder escolher, use TLS em vez de STARTTLS.
    .may-be = O programa deste computador não começa a criptografar como deve.
cause-certificateUntrusted-here =
    .title = { $program ->
        [none] O certificado do programa deste computador ainda não é conhecido: escolha o arquivo dele
       *[other] O certificado de { $program } ainda não é conhecido: escolha o arquivo dele
    }
    .what = { $issuer ->
        [none] { $host } é este computador. O programa na porta { $port } criou ele mesmo o certificado, por isso ninguém pode responder por ele.
       *[other] { $host } é este computador. O certificado do programa na porta { $port } foi emitido por “{ $issuer }”: um programa assim o cria ele mesmo, por isso ninguém pode responder por ele.
    } Depois que você o exportar lá e escolher o arquivo aqui, exatamente esse é aceito, só neste computador. Sua senha não foi enviada.
    .do = Depois escolha o arquivo aqui.
    .may-be = O certificado do programa deste computador ainda não é conhecido.
cause-certificateForAnotherName-here =
    .title = { $program ->
        [none] O certificado do programa deste computador tem outro nome: escolha o arquivo dele
       *[other] O certificado de { $program } tem outro nome: escolha o arquivo dele
    }
    .what = { $presented ->
        [none] { $host } é este computador, e o certificado do programa na porta { $port } é para outro nome.
       *[other] { $host } é este computador, e o certificado do programa na porta { $port } é para { $presented }.
    } Depois que você o exportar lá e escolher o arquivo aqui, exatamente esse é aceito, só neste computador. Sua senha não foi enviada.
    .do = Depois escolha o arquivo aqui.
    .may-be = O certificado do programa deste computador é para outro nome.
cause-certificateExpired-here =
    .title = { $program ->
        [none] O certificado do programa deste computador expirou: faça com que ele crie um novo
       *[other] O certificado de { $program } expirou: faça com que o programa crie um novo
    }
    .what = { $expired ->
        [none] O certificado do programa na porta { $port } expirou.
       *[other] O certificado do programa na porta { $port } expirou em { $expired }. O relógio deste computador marca { $clock }.
    } Os programas de e-mail também não vão aceitá-lo. Sua senha não foi enviada.
    .do = Se o relógio está certo, faça primeiro com que o programa crie um certificado novo: quase sempre ele faz isso ao ser aberto de novo, ou nas configurações. Depois escolha aqui o arquivo novo.
    .may-be = O certificado do programa deste computador expirou.
cause-certificateRevoked-here =
    .title = O certificado do programa deste computador foi revogado
    .what = Quem emitiu o certificado do programa na porta { $port } declarou que ele não vale mais. Sua senha não foi enviada.
    .do = Dê ao programa outro certificado. Não procure um jeito de contornar isso.
    .may-be = O certificado do programa deste computador foi revogado.
cause-wrongProtocol-here =
    .title = Outro programa responde na porta { $port } deste computador
    .what = { $host } é este computador, e o que responde na porta { $port } não é o tipo de servidor de e-mail esperado ali. O de envio e o de recebimento podem estar trocados, ou outro programa ocupou a porta. Sua senha não foi enviada.
    .do = Compare a porta com a que é mostrada pelo programa por onde passam seus e-mails e corrija.
    .may-be = Outro programa responde nesta porta deste computador.
cause-serverRefuses-here =
    .title = O programa deste computador recusa, sem um motivo que conheçamos
    .what = { $host } é este computador, e o programa na porta { $port } recusou a conexão ou o pedido.
    .do = Veja a janela do programa: ela pode dizer mais. Depois tente de novo.
    .may-be = O programa deste computador recusa por um motivo próprio.
cause-protocolViolation-here =
    .title = O programa deste computador responde de um jeito estranho
    .what = { $host } é este computador. A resposta do programa na porta { $port } não segue as regras dos servidores de e-mail, por isso não foi levada em conta.
    .do = Veja se há uma versão mais nova do programa e se a porta está certa. Depois tente de novo.
    .may-be = O programa deste computador não segue as regras dos servidores de e-mail.
cause-wrongPassword-here =
    .title = { $program ->
        [none] O programa deste computador não aceita esta senha
       *[other] { $program } não aceita esta senha
    }
    .what = { $user ->
        [none] O nome de usuário ou a senha não estão certos.
       *[other] O nome de usuário “{ $user }” ou a senha não estão certos.
    } { $program ->
        [none] Um programa assim costuma ter uma senha própria para programas de e-mail, que não é a da sua conta.
       *[other] { $program } tem uma senha própria para programas de e-mail, que não é a da sua conta.
    }
    .do = Depois digite essa senha aqui.
    .may-be = O nome de usuário ou a senha não estão certos: um programa assim costuma ter uma senha própria.
cause-webLoginRequired-here =
    .title = { $owner } quer ver que é você
    .what = O programa deste computador informou que o login foi retido porque pareceu fora do comum. É bem possível que a senha esteja certa.
    .do = Faça login na sua conta no navegador deste computador, confirme que era você e tente de novo depois de alguns minutos.
    .may-be = O login precisa ser confirmado: faça login na sua conta no navegador deste computador e depois tente uma vez.
cause-ipBlocked-here =
    .title = { $provider } recusa este computador
    .what = O programa deste computador informou que o endereço de onde ele se conecta está em uma lista de bloqueio, muitas vezes por causa de outra pessoa. A senha não é o problema.
    .do = Veja a janela do programa: ela pode dizer mais. Depois espere algumas horas e tente de novo.
    .may-be = O provedor recusa o endereço deste computador: espere algumas horas e depois tente uma vez.

cause-hostNotFound-private =
    .title = { $host } não é encontrado nesta rede
    .what = Só uma rede privada, em casa ou no trabalho, conhece o nome { $host }. Esta não o conhece.
    .do = Conecte-se à rede ou à VPN em que o servidor está, ou corrija o nome do servidor. O endereço dele (192.168.…, por exemplo) também serve.
    .may-be = O nome não é conhecido nesta rede.
cause-resolverUnavailable-private =
    .title = No momento não dá para consultar { $host }
    .what = Só uma rede privada, em casa ou no trabalho, conhece o nome { $host }, e não respondeu ninguém que pudesse dizer onde ele está.
    .do = Conecte-se à rede ou à VPN em que o servidor está e tente de novo. O endereço dele (192.168.…, por exemplo) também serve.
    .may-be = No momento não dá para consultar nomes.
cause-refused-private =
    .title = { $host } não aceita conexões de e-mail na porta { $port }
    .what = { $host } é um computador em uma rede privada. Ele respondeu na hora: ninguém atende nesta porta. Ou o servidor de e-mail dele não está em execução, ou usa outra porta. Sua senha não foi enviada.
    .do = Veja nesse computador se o servidor de e-mail dele está em execução, e em que porta. Depois tente de novo, ou corrija o servidor aqui.
    .may-be = Ninguém atende nesta porta do servidor.
cause-unreachable-private =
    .title = Daqui não há caminho até { $host }
    .what = { $host } é um computador em uma rede privada, em casa, no trabalho ou em uma VPN. No momento não há caminho daqui até ele. Sua senha não foi enviada.
    .do = Conecte-se à rede ou à VPN em que o servidor está, veja se esse computador está ligado e tente de novo.
    .may-be = Daqui não há caminho até o servidor.
cause-timedOut-private =
    .title = { $host } não respondeu a tempo
    .what = { $host } é um computador em uma rede privada, e ficou em silêncio na porta { $port }. Ele pode estar desligado ou suspenso, o firewall dele pode barrar e-mails, ou este computador pode não estar na rede dele. Isso não diz nada sobre sua senha.
    .do = Veja se esse computador está ligado, e se este está na mesma rede ou na VPN dele. Depois tente de novo.
    .may-be = O servidor fica em silêncio.
cause-hungUp-private =
    .title = { $host } encerrou a conexão
    .what = { $host } é um computador em uma rede privada. Ele aceitou a conexão na porta { $port } e a fechou antes de responder. Isso não diz nada sobre sua senha.
    .do = Veja as configurações ou o registro do servidor de e-mail dele e tente de novo.
    .may-be = O servidor encerrou a conexão.
cause-protocolViolation-private =
    .title = { $host } responde de um jeito estranho
    .what = A resposta não segue as regras dos servidores de e-mail, por isso não foi levada em conta.
    .do = Veja se a porta está certa e se há uma versão mais nova do servidor de e-mail de { $host }. Depois tente de novo.
    .may-be = O servidor não segue as regras dos servidores de e-mail.
cause-serverRefuses-private =
    .title = { $host } recusa, sem um motivo que conheçamos
    .what = { $host } é um computador em uma rede privada. O servidor de e-mail dele recusou a conexão ou o pedido.
    .do = Veja as configurações ou o registro do servidor de e-mail dele e tente de novo.
    .may-be = O servidor recusa por um motivo próprio.
cause-ipBlocked-private =
    .title = { $host } não deixa este computador entrar
    .what = { $host } é um computador em uma rede privada, e o servidor de e-mail dele tem o endereço deste computador em uma lista dos que recusa: muitas vezes depois de logins demais. A senha não é o problema.
    .do = Nesse computador, tire da lista (a do fail2ban, por exemplo) o endereço deste, ou espere até que ele saia sozinho. Depois tente de novo.
    .may-be = O servidor recusa o endereço deste computador.
cause-notTls-private =
    .title = { $host } não criptografa na porta { $port }
    .what = { $host } é um computador em uma rede privada, e o servidor de e-mail dele responde sem criptografia onde ela tem que começar. Sua senha não foi enviada: ela só é enviada criptografada, também em uma rede privada.
    .do = Escolha STARTTLS para esta porta, ou a porta em que o servidor começa com TLS. Se ele não tem nenhum dos dois, ative a criptografia dele: para isso ele precisa de um certificado.
    .may-be = O servidor não criptografa nesta porta.
cause-startTlsMissing-private =
    .title = { $host } não oferece criptografia: ative-a lá
    .what = { $host } é um computador em uma rede privada, e o servidor de e-mail dele não oferece criptografia (STARTTLS) na porta { $port }. Sua senha não foi enviada: ela só é enviada criptografada, também em uma rede privada.
    .do = Ative a criptografia nas configurações do servidor de e-mail: para isso ele precisa de um certificado. Ou escolha aqui TLS e a porta que o servidor tem para TLS.
    .may-be = O servidor não oferece criptografia.
cause-startTlsTampered-private =
    .title = { $host } não começa a criptografar como deve
    .what = O servidor concordou em criptografar e depois veio outra coisa. Sua senha não foi enviada.
    .do = Veja se há uma versão mais nova do servidor de e-mail de { $host }. Se puder escolher, use TLS em vez de STARTTLS.
    .may-be = O servidor não começa a criptografar como deve.
cause-certificateUntrusted-private =
    .title = Este computador não conhece o certificado de { $host }: instale a autoridade dele
    .what = { $issuer ->
        [none] { $host } é um computador em uma rede privada, e o certificado dele não foi emitido por nenhuma autoridade que este computador conheça: quase sempre o próprio servidor o criou.
       *[other] { $host } é um computador em uma rede privada. O certificado dele foi emitido por “{ $issuer }”, que este computador não conhece: quase sempre o próprio servidor o criou.
    } Sua senha não foi enviada.
    .do = Exporte do servidor o certificado dessa autoridade, ou peça-o a quem administra o servidor, e instale-o neste computador entre os confiáveis. Para uma única verificação em um terminal: mail-setup check --ca-file FILE.
    .may-be = O certificado do servidor é de uma autoridade que este computador não conhece.
cause-certificateForAnotherName-private =
    .title = O certificado de { $host } é para outro nome: digite esse
    .what = { $presented ->
        [none] { $host } é um computador em uma rede privada, e o certificado dele é para outro nome.
       *[other] { $host } é um computador em uma rede privada, e o certificado dele é para { $presented }.
    } Sua senha não foi enviada.
    .do = Digite o servidor com um nome para o qual o certificado dele valha, ou peça que seja criado um certificado para { $host }.
    .may-be = O certificado do servidor é para outro nome.
cause-certificateExpired-private =
    .title = O certificado de { $host } expirou: é preciso criar um novo
    .what = { $expired ->
        [none] O certificado de { $host } expirou.
       *[other] O certificado de { $host } expirou em { $expired }. O relógio deste computador marca { $clock }.
    } { $host } é um computador em uma rede privada. Sua senha não foi enviada.
    .do = Veja primeiro o relógio deste computador. Se estiver certo, crie um certificado novo no servidor, ou peça a quem o administra.
    .may-be = O certificado do servidor expirou.
cause-certificateRevoked-private =
    .title = O certificado de { $host } foi revogado
    .what = Quem emitiu o certificado declarou que ele não vale mais. Sua senha não foi enviada.
    .do = Peça outro a quem administra o servidor. Não procure um jeito de contornar isso.
    .may-be = O certificado do servidor foi revogado.

cause-certificateUntrusted-program =
    .title = { $interceptor } mostra o próprio certificado no lugar do certificado do servidor: faça com que não mexa nos e-mails
    .what = O certificado mostrado para { $host } foi emitido por “{ $issuer }”. Com esse nome { $interceptor }, um programa deste computador, lê conexões criptografadas. Sua senha não foi enviada.
    .do = Depois tente de novo.
    .may-be = Um programa deste computador mostra o próprio certificado no lugar do certificado do servidor.
cause-certificateUntrusted-network =
    .title = { $interceptor } mostra o próprio certificado no lugar do certificado do servidor: não faça login enquanto for assim
    .what = O certificado mostrado para { $host } foi emitido por “{ $issuer }”. Com esse nome { $interceptor } lê conexões criptografadas, quase sempre em empresas e escolas. Sua senha não foi enviada.
    .do = Depois tente de novo.
    .may-be = Algo nesta rede mostra o próprio certificado no lugar do certificado do servidor.
cause-certificateUntrusted-tool =
    .title = { $interceptor } mostra o próprio certificado no lugar do certificado do servidor: feche antes essa ferramenta
    .what = O certificado mostrado para { $host } foi emitido por “{ $issuer }”. Com esse nome { $interceptor }, uma ferramenta de desenvolvimento, lê conexões criptografadas. Sua senha não foi enviada.
    .do = Depois tente de novo. Se você não sabe nada dessa ferramenta, pergunte a quem cuida deste computador.
    .may-be = Uma ferramenta de desenvolvimento mostra o próprio certificado no lugar do certificado do servidor.
cause-certificateForAnotherName-named =
    .title = O certificado é para { $suggested }, outro nome
    .what = { $host } mostra um certificado para { $presented }. Hospedagens de sites fazem isso muitas vezes: o servidor de e-mail delas tem um nome próprio, e o certificado só vale para esse. Sua senha não foi enviada.
    .do = Se { $suggested } pertence à sua hospedagem ou ao seu provedor, use-o como servidor. Se você não conhece esse nome, não use: compare os servidores com os que o seu provedor informa.
    .may-be = O certificado é para { $suggested }, que pode ser o servidor certo.

bridge-step-startProgram = Abra o programa deste computador por onde passam seus e-mails e faça login nele, se ele pedir.
bridge-step-exportCertificate = No programa, exporte o certificado dele como arquivo (.pem, .crt ou .cer). Procure “TLS”, “SSL” ou “certificado” nas configurações ou na ajuda dele.
bridge-step-switchOnEncryption = Ative a criptografia (TLS ou STARTTLS) nas configurações do programa. Ele pode ter que criar um certificado antes.
bridge-step-passwordOfProgram = Veja no programa que nome de usuário e que senha ele quer dos programas de e-mail.
bridge-step-openProtonBridge = Abra o Proton Mail Bridge neste computador e faça login nele. Ele vem com os planos pagos do Proton.
bridge-step-protonPorts = Escolha sua conta lá, depois “Mailbox details” (dados da caixa de correio): compare as portas com as digitadas aqui.
bridge-step-protonExport = No Proton Mail Bridge, abra as configurações, depois “Advanced settings” (configurações avançadas), e escolha “Export TLS certificates”.
bridge-step-chooseCertPem = Dos dois arquivos que ele grava, o que se escolhe aqui é “cert.pem”. Não dê “key.pem” a ninguém.
bridge-step-protonSecurity = No Proton Mail Bridge, abra as configurações, depois “Advanced settings” (configurações avançadas) e “Connection mode”: use SSL ou STARTTLS, e escolha o mesmo aqui.
bridge-step-protonMailbox = No Proton Mail Bridge, escolha sua conta, depois “Mailbox details” (dados da caixa de correio). Copie de lá o nome de usuário e a senha.
bridge-step-serveHydroxide = Execute “hydroxide serve” em um terminal e deixe-o em execução.
bridge-step-hydroxideCertificate = O arquivo a escolher é aquele com que o hydroxide foi iniciado: “-tls-cert cert.pem”.
bridge-step-hydroxideTls = Inicie o hydroxide com um certificado: “hydroxide -tls-cert cert.pem -tls-key key.pem serve”. Depois escolha TLS aqui.
bridge-step-hydroxidePassword = A senha é a “bridge password” que “hydroxide auth” mostrou. Se ela se perdeu, execute “hydroxide auth” mais uma vez.
bridge-step-startDavmail = Abra o DavMail neste computador.
bridge-step-davmailExport = Em um terminal, onde está o repositório de chaves do DavMail: “keytool -exportcert -rfc -keystore davmail.p12 -file davmail.pem”. O arquivo a escolher é davmail.pem.
bridge-step-davmailKeystore = O DavMail criptografa quando tem um repositório de chaves. Em um terminal: “keytool -genkeypair -keyalg rsa -keysize 2048 -validity 3650 -storetype pkcs12 -keystore davmail.p12 -dname CN=localhost”.
bridge-step-davmailSettings = Nas configurações do DavMail, em criptografia (“Encryption”), digite o repositório de chaves do tipo PKCS12, o arquivo e a senha dele. Depois abra o DavMail de novo e escolha TLS aqui.
bridge-step-davmailPassword = O DavMail quer o nome de usuário e a senha do e-mail da sua organização. Ele pode abrir uma página de login em uma janela própria.
bridge-step-startEmailProxy = Abra o Email OAuth 2.0 Proxy neste computador.
bridge-step-emailProxyCertificate = O arquivo a escolher é o indicado por “local_certificate_path” em emailproxy.config.
bridge-step-emailProxyTls = Em emailproxy.config, defina “local_certificate_path” e “local_key_path” para este servidor. Depois abra o proxy de novo.
bridge-step-emailProxyPassword = O proxy guarda o que recebeu do seu provedor sob a senha do seu primeiro login por ele: use essa. Ele pode abrir uma página de login em uma janela própria.
interceptor-step-letMailAlone = Em { $interceptor }, desative a verificação das conexões de e-mail criptografadas. Muitas vezes ela está em “E-mail”, “Proteção de e-mail” ou “SSL/TLS”. Os arquivos continuam sendo verificados.
interceptor-step-mailShield = Em { $interceptor }, abra o menu, as configurações, a proteção e os módulos principais (“Core Shields”). No módulo de e-mail (“Mail Shield”), desative a verificação dos e-mails recebidos e enviados. Os arquivos continuam sendo verificados.
interceptor-step-nortonMail = No Norton, abra as configurações e procure “Mail Shield”, “Safe Email” ou “Email Protection” (proteção de e-mail). Desative para os programas de e-mail deste computador. Os arquivos continuam sendo verificados.
interceptor-step-kasperskyConnections = No Kaspersky, abra as configurações, depois as de rede (“Network settings”) e a verificação de conexões criptografadas (“Encrypted connections scanning”). Adicione { $host } aos endereços confiáveis, ou escolha não verificar conexões criptografadas.
interceptor-step-esetMail = No ESET, pressione F5 para abrir a configuração avançada. Procure a proteção do cliente de e-mail (“Email client protection”) e “SSL/TLS”, e desative a verificação de IMAPS, POP3S e SMTPS.
interceptor-step-bitdefenderScan = No Bitdefender, abra a proteção (“Protection”), depois “Online Threat Prevention” (ameaças online) e as configurações dela. Desative “Encrypted web scan” (verificação da web criptografada).
interceptor-step-adguardFilter = No AdGuard, abra as configurações, depois a rede (“Network”) e os aplicativos filtrados (“Filtered applications”). Tire de lá os programas de e-mail e este assistente.
interceptor-step-removeProgram = Remova { $interceptor } deste computador. O fabricante o retirou, porque ele torna insegura toda conexão criptografada.
interceptor-step-askTheNetwork = Use outra rede, por exemplo a conexão compartilhada de um celular, ou peça a quem administra esta que deixe as conexões de e-mail passarem sem ser lidas.
interceptor-step-closeTool = Feche { $interceptor }, ou tire as conexões de e-mail do que essa ferramenta lê.
