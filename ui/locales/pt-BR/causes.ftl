### Brazilian Portuguese: what a check found to be wrong, one message for each cause.

cause-hostNotFound =
    .title = Não existe servidor com este nome
    .what = O nome { $host } não existe. Talvez haja uma letra trocada.
    .do = Compare o nome do servidor com o que o seu provedor informa e corrija.
    .may-be = Não existe servidor com este nome.
cause-resolverUnavailable =
    .title = No momento não dá para consultar nomes
    .what = Esta rede não disse onde está { $host }. É uma falha da rede, não da sua senha.
    .do = Espere um momento e tente de novo. Se continuar assim, use outra rede.
    .may-be = No momento não dá para consultar nomes.
cause-offline =
    .title = Este computador está sem conexão
    .what = Não há caminho deste computador até a internet, por isso não foi possível chegar a { $host }. Sua senha não foi enviada.
    .do = Conecte-se a uma rede e tente de novo.
    .may-be = Este computador está sem conexão.
cause-refused =
    .title = { $host } não aceita conexões na porta { $port }
    .what = A resposta veio na hora: ninguém atende ali. Ou a porta não é a certa, ou esta rede recusa essas conexões. Sua senha não foi enviada.{ $family ->
        [ipv6] {" "}O servidor só tem um endereço IPv6, ao qual nem toda rede chega.
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] {" "}Segundo esta rede, { $host } é { $address }, e nenhum servidor público tem esse endereço: pode haver um filtro ou uma página de acesso no meio do caminho.
    }
    .do = Tente de novo em outra rede. Se lá for igual, corrija o servidor.
    .may-be = Ninguém atende nesta porta do servidor.
cause-unreachable =
    .title = Daqui não dá para chegar a { $host }
    .what = Esta rede não conhece nenhum caminho até o servidor. O motivo pode ser uma VPN, um firewall ou a própria rede. Sua senha não foi enviada.{ $family ->
        [ipv6] {" "}O servidor só tem um endereço IPv6, ao qual nem toda rede chega.
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] {" "}Segundo esta rede, { $host } é { $address }, e nenhum servidor público tem esse endereço: pode haver um filtro ou uma página de acesso no meio do caminho.
    }
    .do = Desative a VPN ou use outra rede e tente de novo.
    .may-be = A rede não conhece nenhum caminho até o servidor.
cause-timedOut =
    .title = { $host } não respondeu a tempo
    .what = O servidor ficou em silêncio na porta { $port }. O motivo pode ser um firewall, uma conexão ruim ou um problema no servidor. Isso não diz nada sobre sua senha.{ $family ->
        [ipv6] {" "}O servidor só tem um endereço IPv6, ao qual nem toda rede chega.
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] {" "}Segundo esta rede, { $host } é { $address }, e nenhum servidor público tem esse endereço: pode haver um filtro ou uma página de acesso no meio do caminho.
    }
    .do = Tente de novo. Se continuar em silêncio, use outra rede, por exemplo a conexão compartilhada de um celular.
    .may-be = O servidor fica em silêncio.
cause-portBlocked =
    .title = Daqui nada chega a { $host }
    .what = Ao outro servidor de e-mail dá para chegar, mas deste não volta um único byte pela porta { $port }. Muitas redes de hotéis, escolas e escritórios fecham esta porta. Sua senha não é o problema.
    .do = Use outra rede, por exemplo a conexão compartilhada de um celular, ou peça a quem administra esta que abra a porta. Se em outra for igual, corrija a porta.
    .may-be = Esta rede bloqueia a porta.
cause-captivePortal =
    .title = Esta rede quer que você faça login nela primeiro
    .what = Uma página web da rede respondeu no lugar de { $host }, como em hotéis, trens e aeroportos. Sua senha não foi enviada.
    .do = Abra o navegador, faça login na rede na página que aparece e tente de novo.
    .may-be = A rede quer que você faça login nela primeiro.

cause-notTls =
    .title = { $host } não criptografa na porta { $port }
    .what = O servidor respondeu sem criptografia onde ela tem que começar. Sua senha não foi enviada.{ $address ->
        [none] {""}
       *[other] {" "}Segundo esta rede, { $host } é { $address }, e nenhum servidor público tem esse endereço: pode haver um filtro ou uma página de acesso no meio do caminho.
    }
    .do = Escolha STARTTLS para a porta { $port }. Para continuar com TLS, escolha a porta que o seu provedor informa para TLS: quase sempre 465 para o envio e 993 para o recebimento.
    .may-be = O servidor não criptografa nesta porta.
cause-tlsTooOld =
    .title = { $host } só conhece criptografia ultrapassada
    .what = Não foi encontrada nenhuma criptografia que ainda seja segura e que o servidor conheça. Sua senha não foi enviada.
    .do = Compare o servidor com o que o seu provedor informa. Se for o certo, peça a quem o administra que o atualize.
    .may-be = O servidor só conhece criptografia ultrapassada.
cause-certificateExpired =
    .title = { $why ->
        [theirs] O certificado do servidor expirou
       *[other] O certificado do servidor expirou: veja o relógio deste computador
    }
    .what = { $expired ->
        [none] O certificado de { $host } expirou.
       *[other] O certificado de { $host } expirou em { $expired }. O relógio deste computador marca { $clock }.
    } Sem um certificado em vigor, ninguém pode saber se é mesmo este servidor. Sua senha não foi enviada.
    .do = { $why ->
        [theirs] O relógio deste computador está certo. Só quem administra o servidor pode resolver: tente mais tarde ou em outra rede.
       *[other] Veja primeiro o relógio deste computador. Se estiver certo, só quem administra o servidor pode resolver: tente mais tarde ou em outra rede.
    }
    .may-be = O certificado do servidor expirou.
cause-certificateNotYetValid =
    .title = { $why ->
        [theirs] O certificado do servidor ainda não vale
       *[other] O certificado do servidor ainda não vale: acerte o relógio deste computador
    }
    .what = { $begins ->
        [none] O certificado de { $host } começa no futuro.
       *[other] O certificado de { $host } vale a partir de { $begins }. O relógio deste computador marca { $clock }.
    } Quase sempre é o relógio que não está certo. Sua senha não foi enviada.
    .do = { $why ->
        [theirs] O relógio deste computador está certo. Só quem administra o servidor pode resolver: tente mais tarde ou em outra rede.
       *[other] Acerte o relógio deste computador e tente de novo.
    }
    .may-be = O certificado do servidor ainda não vale.
cause-certificateForAnotherName =
    .title = O certificado é de outro servidor: compare o nome
    .what = { $presented ->
        [none] O certificado mostrado por { $host } é para outro nome.
       *[other] O certificado mostrado por { $host } é para { $presented }.
    } Ou o nome do servidor não está bem certo, ou há algo no meio do caminho. Sua senha não foi enviada.{ $address ->
        [none] {""}
       *[other] {" "}Segundo esta rede, { $host } é { $address }, e nenhum servidor público tem esse endereço: pode haver um filtro ou uma página de acesso no meio do caminho.
    }
    .do = Compare o nome do servidor com o que o seu provedor informa. Se for o certo, use outra rede.
    .may-be = O certificado do servidor é para outro nome.
cause-certificateUntrusted =
    .title = O certificado de { $host } é de uma autoridade desconhecida: não faça login aqui
    .what = { $issuer ->
        [none] O certificado de { $host } não foi emitido por nenhuma autoridade que este computador conheça.
       *[other] O certificado de { $host } foi emitido por “{ $issuer }”, que este computador não conhece. Um antivírus ou a rede de uma empresa pode ter se colocado no meio do caminho.
    } Sua senha não foi enviada.{ $address ->
        [none] {""}
       *[other] {" "}Segundo esta rede, { $host } é { $address }, e nenhum servidor público tem esse endereço: pode haver um filtro ou uma página de acesso no meio do caminho.
    }
    .do = Compare o nome do servidor com o que o seu provedor informa. Se for o certo, tente outra rede; e, se um programa de segurança verifica os e-mails aqui, faça com que ele não mexa nas conexões de e-mail.
    .may-be = O certificado do servidor é de uma autoridade que este computador não conhece.
cause-certificateRevoked =
    .title = O certificado do servidor foi revogado: não faça login aqui
    .what = Quem emitiu o certificado de { $host } declarou que ele não vale mais. Sua senha não foi enviada.
    .do = Tente mais tarde ou em outra rede. Não procure um jeito de contornar isso.
    .may-be = O certificado do servidor foi revogado.
cause-certificateChanged =
    .title = O programa deste computador mostra outro certificado, não o que você escolheu
    .what = { $host } é este computador, e o certificado do programa na porta { $port } não é o que você escolheu para ele. O programa pode ter criado um novo, por exemplo ao ser instalado de novo; ou outro programa responde no lugar dele. Sua senha não foi enviada.
    .do = Se você sabe por que mudou, escolha aqui o arquivo novo. Se não sabe, descubra antes que programa é.
    .may-be = O programa deste computador mostra outro certificado, não o que você escolheu.
cause-startTlsMissing =
    .title = { $host } não passa para a criptografia
    .what = O servidor tem que passar para a criptografia (STARTTLS) na porta { $port }, e ou não a oferece ou não passa. Ele pode estar configurado assim, ou algo no caminho retira a oferta. Sua senha não foi enviada.
    .do = Escolha TLS e a porta que o seu provedor informa para TLS: quase sempre 465 para o envio e 993 para o recebimento. Se não houver nenhuma, tente outra rede ou pergunte a quem administra o servidor.
    .may-be = O servidor não passa para a criptografia: escolha TLS e a porta que o seu provedor informa para TLS.
cause-startTlsTampered =
    .title = Algo interferiu na criptografia
    .what = Dados foram inseridos bem na hora em que a conexão com { $host } ia ser criptografada. Nenhum servidor em ordem faz isso. Sua senha não foi enviada.
    .do = Use outra rede. Se puder escolher, use TLS em vez de STARTTLS.
    .may-be = Algo no caminho interfere na criptografia.

cause-wrongProtocol =
    .title = Este é um servidor de outro tipo
    .what = O que respondeu em { $host }, porta { $port }, não é o tipo de servidor de e-mail esperado ali. O de envio e o de recebimento podem estar trocados. Sua senha não foi enviada.
    .do = Compare o servidor e a porta com os que o seu provedor informa e corrija. Quase sempre a porta é 465 ou 587 para o envio, e 993 para o recebimento.
    .may-be = É um servidor de outro tipo.
cause-serverBusy =
    .title = { $host } está ocupado
    .what = O servidor pede para voltar mais tarde. Isso não diz nada sobre sua senha, que não foi enviada.
    .do = Espere alguns minutos e tente de novo.
    .may-be = O servidor está ocupado.
cause-serverRefuses =
    .title = { $host } recusa, sem um motivo que conheçamos
    .what = O servidor recusou esta conexão ou este pedido.{ $said ->
        [below] {" "}O que ele mesmo disse está mais abaixo.
       *[none] {""}
    }
    .do = { $said ->
        [below] Leia o que o servidor disse. Outra rede, ou esperar algumas horas, costuma ajudar.
       *[none] Tente outra rede, ou espere algumas horas, e tente de novo. Se continuar assim, compare o servidor e a porta com os que o seu provedor informa.
    }
    .may-be = O servidor recusa por um motivo próprio.
cause-hungUp =
    .title = { $host } encerrou a conexão
    .what = O servidor encerrou a conexão antes de responder.{ $said ->
        [below] {" "}O que ele mesmo disse está mais abaixo.
       *[none] {""}
    } Isso não diz nada sobre sua senha.
    .do = Tente de novo. Se acontecer outra vez, use outra rede.
    .may-be = O servidor encerrou a conexão.
cause-protocolViolation =
    .title = { $host } responde de um jeito estranho
    .what = A resposta não segue as regras dos servidores de e-mail, por isso não foi levada em conta. Isso não diz nada sobre sua senha.
    .do = Tente de novo. Se continuar assim, use outra rede ou compare o servidor com o que o seu provedor informa.
    .may-be = O servidor não segue as regras dos servidores de e-mail.
cause-preauthenticated =
    .title = { $host } nos deixou entrar sem senha
    .what = O servidor abriu a caixa de correio antes que qualquer senha fosse enviada, por isso nenhuma pôde ser verificada. Um provedor não se comporta assim.
    .do = Compare o servidor com o que o seu provedor informa, ou pergunte a quem o administra.
    .may-be = O servidor não pede senha.

cause-wrongPassword =
    .title = { $name ->
        [expected] { $provider } não aceita esta senha
       *[open] { $provider } não aceita este nome de usuário com esta senha
    }
    .what = { $name ->
        [expected] O endereço ou a senha não estão certos.
        [unlikely] O servidor recebeu o nome de usuário “{ $user }”. { $provider } conhece você pelo endereço que deu a você, como nome@{ $primary }, e não por um de outro domínio.
       *[open] O nome de usuário ou a senha não estão certos. O servidor recebeu o nome de usuário “{ $user }”. Ele pode querer outro: o endereço completo, só o que vem antes do @, ou um nome próprio.
    } { $kind ->
        [mailbox] É preciso a senha da caixa de correio. Em uma hospedagem de sites, ela não é a da sua conta de cliente.
        [either] Se você entra em { $owner } com uma segunda etapa, aqui é preciso uma senha de app; senão, a senha com que você entra.
       *[app] Uma senha de app também é recusada se alguma letra foi trocada, foi revogada ou é de outra conta.
    }
    .do = { $name ->
        [expected] { $kind ->
            [mailbox] Digite de novo a senha da caixa de correio.
            [either] Copie de novo a senha.
           *[app] Copie de novo a senha de app.
        }
        [unlikely] Corrija o nome de usuário e digite de novo a mesma senha.
       *[open] Procure o nome de usuário na ajuda do seu provedor e copie de novo a senha.
    } { $kind ->
        [mailbox] Se for recusada outra vez, defina uma nova onde a caixa de correio é administrada.
        [either] Se for recusada outra vez, entre na página de { $owner }: se lá for pedida uma segunda etapa, você saberá qual das duas senhas é a certa.
       *[app] Se for recusada outra vez, crie outra com o login feito nesta mesma conta.
    }
    .may-be = { $name ->
        [expected] O endereço ou a senha não estão certos: compare os dois e copie de novo a senha.
       *[open] O nome de usuário “{ $user }” ou a senha não estão certos: compare os dois e copie de novo a senha.
    }
cause-appPasswordRequired =
    .title = { $provider } quer aqui uma senha de app
    .what = { $look ->
        [differs] Esta parece ser a senha da sua conta. { $provider } só a aceita nas próprias páginas; programas de e-mail precisam de uma senha de app.
       *[none] { $provider } só deixa programas de e-mail entrarem com uma senha de app, não com a senha da sua conta.
    }
    .do = Crie uma senha de app e digite-a aqui.
    .may-be = É preciso uma senha de app em vez da senha da conta: crie uma e digite-a aqui.
cause-webLoginRequired =
    .title = { $owner } quer ver que é você
    .what = O login foi retido porque pareceu fora do comum: um lugar, uma rede ou um computador que { $owner } ainda não conhece. É bem possível que a senha esteja certa.
    .do = Faça login na sua conta no navegador, nesta mesma rede, confirme que era você e tente de novo depois de alguns minutos.
    .may-be = O login precisa ser confirmado: faça login na sua conta no navegador, nesta mesma rede, e depois tente uma vez.
cause-tooManyAttempts =
    .title = Logins demais em pouco tempo
    .what = { $provider } adia todos os logins por um tempo. Outro programa com uma senha antiga pode estar tentando sem parar. Mais tentativas só aumentam a espera.
    .do = Feche os outros programas de e-mail. Tente mais uma vez depois de 15 minutos.
    .may-be = Houve tentativas demais: espere 15 minutos e depois tente uma vez.
cause-temporarilyUnavailable =
    .title = { $provider } está com um problema no momento
    .what = O servidor não conseguiu verificar a senha agora. Isso não diz nada sobre a senha.
    .do = Espere alguns minutos e tente de novo. Você não precisa de outra senha.
    .may-be = O servidor está com um problema passageiro: espere alguns minutos e depois tente uma vez.
cause-accountDisabled =
    .title = { $provider } fechou ou bloqueou esta conta
    .what = Enquanto for assim, nenhuma senha é aceita, nem mesmo a certa.
    .do = Faça login na sua conta no navegador: a página costuma dizer por que e como ela é reaberta. Se não disser, pergunte a { $owner }, nas páginas de ajuda ou por telefone.
    .may-be = A conta está bloqueada: veja no navegador se ela ainda deixa você entrar.
cause-imapDisabled =
    .title = A leitura de e-mails em outros programas está desativada
    .what = A senha não é o problema: o acesso para programas de e-mail (IMAP) está desativado nas configurações da sua conta.
    .do = Abra as configurações de e-mail em { $provider }, ative o IMAP e tente de novo.
    .may-be = O acesso para programas de e-mail (IMAP) está desativado: procure nas configurações de e-mail e ative.
cause-imapDisabledByAdmin =
    .title = Sua organização não permite IMAP
    .what = A senha não é o problema: quem administra o e-mail da sua organização desativou o acesso para programas de e-mail (IMAP).
    .do = Peça ao administrador que permita IMAP para a sua conta.
    .may-be = Sua organização não permite o acesso para programas de e-mail (IMAP): pergunte ao administrador.
cause-smtpAuthDisabled =
    .title = O envio com senha está desativado
    .what = A senha não é o problema: enviar e-mails por outros programas com senha está desativado para a sua conta ou organização.
    .do = Abra as configurações de e-mail em { $provider } no navegador e ative o envio por programas de e-mail (SMTP, muitas vezes junto com IMAP). Se não houver essa opção, peça ao administrador ou a { $provider } que permita (“SMTP autenticado”, “authenticated SMTP”).
    .may-be = O envio com senha está desativado: veja nas configurações de e-mail ou pergunte ao administrador.
cause-basicAuthDisabled =
    .title = { $provider } não aceita mais senhas de programas de e-mail
    .what = Todas as senhas são recusadas, as de app também. { $owner } só deixa programas de e-mail entrarem pela própria página de login.
    .do = Use um programa de e-mail que abra a página de login de { $owner }, como Thunderbird, Evolution ou Apple Mail.
    .may-be = Senhas de programas de e-mail não são mais aceitas: use um que abra a página de login de { $owner }.
cause-oauthRequired =
    .title = { $provider } não aceita senhas de programas de e-mail
    .what = Só entram programas de e-mail que abrem a página de login de { $owner }. Uma senha de app não pode ajudar aqui.
    .do = Use um programa de e-mail que abra a página de login de { $owner }, como Thunderbird, Evolution ou Apple Mail.
    .may-be = Só a página de login do provedor é aceita: use um programa de e-mail que a abra.
cause-encryptionRequired =
    .title = { $encryption ->
        [tls] { $host } quer TLS na porta { $port }, não STARTTLS
       *[none] { $host } quer criptografia
    }
    .what = { $encryption ->
        [tls] Foi escolhido STARTTLS, que começa sem criptografia. Este servidor criptografa desde o primeiro byte: esperou em silêncio e respondeu quando se falou com ele em TLS. Sua senha não foi enviada.
       *[none] O servidor não vai adiante porque considera a conexão sem criptografia. Isso não diz nada sobre sua senha.
    }
    .do = { $encryption ->
        [tls] Escolha TLS para a porta { $port }. Para continuar com STARTTLS, escolha a porta que o seu provedor informa para STARTTLS: quase sempre 587 para o envio e 143 para o recebimento.
       *[none] Compare a porta e a criptografia com as que o seu provedor informa e corrija. Se estiverem certas, quem administra o servidor tem que resolver.
    }
    .may-be = O servidor quer outro tipo de criptografia: compare a porta com a que está na ajuda do seu provedor.
cause-tooManyConnections =
    .title = Há programas demais conectados
    .what = { $connections ->
        [none] { $provider } permite só um certo número de conexões ao mesmo tempo, e todas estão ocupadas.
       *[known] { $provider } permite { $connections } conexões ao mesmo tempo, e todas estão ocupadas.
    } A senha não é o problema.
    .do = Feche os outros programas de e-mail, também no celular, espere alguns minutos e tente de novo.
    .may-be = Há programas demais conectados: feche os outros, também no celular, e depois tente uma vez.
cause-quotaExceeded =
    .title = { $limit ->
        [room] Sua caixa de correio está cheia
       *[other] Um limite de { $provider } se esgotou
    }
    .what = { $limit ->
        [room] Não há mais espaço nela, e { $provider } não vai adiante até que haja.
        [rate] Foi enviado ou baixado tanto em pouco tempo que { $provider } pede uma pausa.
       *[none] Ou a caixa de correio está cheia, ou foi enviado ou baixado tanto em pouco tempo que { $provider } pede uma pausa.
    } A senha não é o problema.{ $perDay ->
        [none] {""}
       *[known] { $limit ->
            [room] {""}
           *[other] {" "}{ $provider } deixa passar { $perDay } mensagens por dia.
        }
    }
    .do = { $limit ->
        [room] Abra seus e-mails no navegador, exclua o que não precisa mais e esvazie a lixeira. Depois tente de novo.
        [rate] Espere e tente de novo. Pode levar até um dia.
       *[none] Veja seus e-mails no navegador. Se a caixa de correio estiver cheia, exclua o que não precisa mais e esvazie a lixeira. Se não estiver, espere: pode levar até um dia.
    }
    .may-be = A caixa de correio está cheia, ou foi enviado ou baixado demais: veja seus e-mails no navegador, ou espere até um dia.
cause-mechanismUnsupported =
    .title = { $host } não oferece login com senha
    .what = O servidor não oferece login com senha na porta { $port }. Sua senha não foi enviada, ou não foi olhada.
    .do = Compare o servidor e a porta com os que o seu provedor informa, ou pergunte a quem o administra.
    .may-be = O servidor não oferece login com senha: compare o servidor e a porta com os que estão na ajuda do seu provedor.
cause-policyBlocked =
    .title = Uma regra impede este login
    .what = Uma regra de { $provider } ou da sua organização recusa este login.{ $said ->
        [below] {" "}O que o servidor disse está mais abaixo.
       *[none] {""}
    }
    .do = Pergunte ao administrador ou a { $provider } o que é preciso.
    .may-be = Uma regra do provedor ou da sua organização impede: pergunte ao administrador.
cause-ipBlocked =
    .title = { $provider } não confia nesta rede
    .what = O endereço com que esta rede aparece na internet está em uma lista de bloqueio, muitas vezes por causa de outra pessoa que a usa. A senha não é o problema.
    .do = Desative a VPN ou use outra rede.
    .may-be = O provedor não confia nesta rede: desative a VPN ou use outra rede.
cause-passwordRevoked =
    .title = { $kind ->
        [mailbox] A senha da caixa de correio agora é outra
        [either] Esta senha não é mais a certa
       *[app] Esta senha de app foi revogada
    }
    .what = Antes ela foi aceita e agora é recusada, portanto foi digitada como devia. { $kind ->
        [mailbox] Você, ou quem administra a caixa de correio, pode ter definido outra.
        [either] A senha da conta pode ter sido alterada, ou a verificação em duas etapas ativada desde então; uma senha de app pode ter sido revogada.
       *[app] { $revoked ->
            [withPassword] { $owner } revoga todas as senhas de app quando a senha da conta é alterada, e você ou outra pessoa pode revogar uma a qualquer momento.
            [byHand] Em { $owner }, alterar a senha da conta não afeta as senhas de app: esta foi excluída, por você ou por outra pessoa.
           *[none] Muitos provedores revogam as senhas de app quando a senha da conta é alterada, e você ou outra pessoa pode revogar uma a qualquer momento.
        }
    }
    .do = { $kind ->
        [mailbox] Digite a senha que a caixa de correio tem agora.
        [either] Com uma segunda etapa no login, crie uma senha de app nova. Sem ela, digite a senha que a conta tem agora.
       *[app] Crie uma senha de app nova e use-a no lugar desta.
    }
    .may-be = { $kind ->
        [mailbox] A senha da caixa de correio foi alterada: digite a que ela tem agora.
        [either] A senha foi alterada ou revogada: digite a que a conta tem agora, ou crie outra senha de app.
       *[app] A senha de app foi revogada: veja se ela ainda aparece na página em que foi criada.
    }
cause-ambiguous =
    .title = { $passed ->
        [smtp] O envio funciona, mas a leitura é recusada
        [imap] A leitura funciona, mas o envio é recusado
       *[none] { $provider } recusa, e não está claro por quê
    }
    .what = { $passed ->
        [smtp] O servidor de envio aceitou esta senha há pouco. { $host } a recusa, e não está claro por quê.
        [imap] O servidor de recebimento aceitou esta senha há pouco. { $host } a recusa, e não está claro por quê.
       *[none] A resposta é dada por vários motivos.
    } Pode ser um destes, o mais provável primeiro:
    .do = Veja os motivos nesta ordem. Depois de cada um, tente uma única vez, para que a conta não seja bloqueada.
cause-otherUserName =
    .title = { $provider } quer outro nome de usuário
    .what = O servidor recebeu o nome de usuário “{ $user }” e não o conhece.
    .do = Procure o nome de usuário na ajuda do seu provedor. Pode ser o endereço completo, o que vem antes do @, ou um nome próprio. Corrija e tente de novo.
    .may-be = Este servidor quer outro nome de usuário, não “{ $user }”: procure na ajuda do seu provedor e corrija.
cause-notKnownYet =
    .title = Esta senha ainda não é conhecida em toda parte
    .what = Uma senha nova pode levar alguns minutos para chegar a todos os servidores de { $provider }.
    .do = Espere cinco minutos e depois tente uma vez. Você não precisa de outra senha.
    .may-be = Uma senha criada há pouco pode ainda não ser conhecida em toda parte: espere cinco minutos e depois tente uma vez.

cause-noImap =
    .title = { $provider } não tem acesso para programas de e-mail
    .what = Os e-mails de lá não podem ser lidos por IMAP, com nenhum programa. Nenhuma senha muda isso.
    .do = Leia estes e-mails no programa de { $provider } ou na página web. No programa de e-mail que você preferir funciona uma conta em outro provedor, para a qual as mensagens podem ser encaminhadas.
    .may-be = { $provider } não tem IMAP: leia estes e-mails no programa do provedor ou na página web.
cause-onlyForwards =
    .title = { $provider } encaminha estes e-mails para outra caixa
    .what = Neste endereço não há caixa de correio nem senha: o que é enviado a ele chega em outra caixa sua.
    .do = Digite o endereço da caixa em que estes e-mails chegam. As configurações em { $provider } dizem qual é.
    .may-be = Os e-mails para este endereço são apenas encaminhados: digite o endereço da caixa em que chegam.
cause-mailboxMissing =
    .title = { $provider } não conhece nenhuma caixa de correio com este nome
    .what = O servidor recebeu o nome de usuário “{ $user }” e diz que não há caixa de correio para ele. Uma letra pode estar trocada, ou o servidor quer outro nome. Um alias ou um encaminhamento não tem login próprio. Ou a caixa de correio foi fechada, ou ainda não foi criada. Isso não diz nada sobre a senha.
    .do = Compare letra por letra. Se todas estiverem certas, veja no navegador se a caixa de correio está lá e procure o nome de usuário dela na ajuda do seu provedor.
    .may-be = Não existe caixa de correio “{ $user }”: compare letra por letra.
cause-passwordExpired =
    .title = Esta senha expirou: defina outra
    .what = { $provider } diz que a senha não serve mais, ou que precisa ser alterada antes que programas de e-mail entrem com ela.
    .do = Faça login na sua conta no navegador e defina outra senha lá, ou peça ao administrador que o faça. Se for uma senha de app, crie outra. Depois digite-a aqui.
    .may-be = A senha expirou ou precisa ser alterada: defina outra no navegador.

cause-senderNotAllowed =
    .title = { $provider } não deixa você enviar deste endereço
    .what = A senha está certa. Mas o nome que faz login não pode enviar e-mails deste endereço, por isso a mensagem não foi aceita.
    .do = Veja nas configurações da conta se este endereço está configurado para envio, ou peça a quem o configurou que permita.
    .may-be = O nome que faz login não pode enviar deste endereço: peça que seja permitido nas configurações da conta.
cause-recipientUnknown =
    .title = O servidor não conhece este endereço
    .what = A senha está certa. Mas o servidor diz que esse endereço não existe, por isso a mensagem não foi aceita.
    .do = Veja se o endereço está escrito certo. Se estiver, peça a quem o administra que o configure para receber e-mails.
    .may-be = Esse endereço não existe: veja se está escrito certo.
cause-recipientFull =
    .title = A caixa de correio está cheia
    .what = A senha está certa. Mas não há mais espaço na caixa de correio, por isso a mensagem não foi aceita. Os e-mails de outras pessoas também não chegam.
    .do = Exclua e-mails grandes ou antigos, esvazie a lixeira e tente de novo.
    .may-be = A caixa de correio está cheia: exclua e-mails grandes ou antigos e esvazie a lixeira.
cause-relayDenied =
    .title = { $host } não repassa e-mails
    .what = A senha está certa. Mas este servidor só recebe e-mails para os próprios endereços, e não repassa esta mensagem.
    .do = Compare o servidor de envio e a porta com os que o seu provedor informa: a porta 465 ou 587 é a de envio.
    .may-be = Este servidor não repassa e-mails: compare o servidor de envio e a porta com os que o seu provedor informa.
cause-greylisted =
    .title = { $provider } quer a mensagem uma segunda vez
    .what = A senha está certa. O servidor adia o que nunca viu antes, para manter o spam fora. Programas de e-mail enviam de novo sozinhos.
    .do = Espere cinco minutos e tente de novo.
    .may-be = O servidor adia o que nunca viu antes: espere cinco minutos e tente de novo.
cause-messageTooBig =
    .title = { $host } não aceita mensagens deste tamanho
    .what = A senha está certa. Mas até esta mensagem curta é grande demais para o servidor.
    .do = Peça a quem administra o servidor que aumente o limite de tamanho das mensagens.
    .may-be = A mensagem é grande demais para o servidor: peça que aumentem o limite.
cause-contentRefused =
    .title = { $host } não aceita esta mensagem pelo que há nela
    .what = A senha está certa. Mas um filtro de spam, ou uma regra sobre o que pode ser enviado, recusou a mensagem.
    .do = Leia o que o servidor disse. Peça a quem administra a conta que permita; uma mensagem escrita por você pode passar.
    .may-be = Um filtro recusou a mensagem pelo que há nela: pergunte a quem administra a conta.
cause-addressNotWritable =
    .title = O endereço não pode ser escrito em uma mensagem que { $host } aceite
    .what = A senha está certa. Mas a parte antes do @ tem letras ou sinais que { $host } não aceita em uma mensagem, por isso nada foi enviado.
    .do = Pergunte a { $provider } se esta caixa de correio tem um segundo endereço, de letras simples (a a z) e números, e envie a partir dele.
    .may-be = O endereço tem letras ou sinais que o servidor não aceita em uma mensagem: envie de um de letras simples.
cause-neverArrived =
    .title = A mensagem foi aceita, mas ainda não chegou
    .what = A senha está certa, e o servidor aceitou a mensagem. Durante um minuto ela não apareceu na caixa de entrada nem no spam.
    .do = Veja seus e-mails daqui a alguns minutos. Se ela não chegar, procure filtros e encaminhamentos nas configurações da conta: eles podem levá-la para outro lugar.
    .may-be = A mensagem foi aceita e não chegou: procure filtros e encaminhamentos nas configurações da conta.

suspect =
    .spaceBefore = Esta senha tem um espaço na frente.
    .spaceBehind = Esta senha tem um espaço no fim.
    .invisible = Esta senha tem um caractere que não se vê.
    .quotes = Esta senha está entre aspas.
    .spacesBetweenGroups = Esta senha tem espaços entre os grupos. Muitas vezes eles só servem para facilitar a leitura.
    .spacesWithin = Esta senha tem espaços. Se eram só para facilitar a leitura, tire-os.
    .capitals = Esta senha tem letras maiúsculas. As senhas de app de { $owner } não têm.
    .lookAlike = Esta senha tem um caractere que só se parece com um comum: uma letra de outro alfabeto, ou um sinal que um programa colocou.
    .dashes = { $owner } escreve as senhas de app com os hifens em outros lugares, ou sem eles.
    .copiedAlong = Algo mais foi copiado junto com esta senha.
    .length = Esta senha tem { $letters } letras e números. As senhas de app de { $owner } têm { $expected }.
    .otherCharacter = Esta senha tem um caractere que as senhas de app de { $owner } não têm.
    .outsideAscii = Esta senha tem caracteres como ü, § ou €, que alguns servidores leem de outro modo. Se na página web ela está certa, defina ali uma sem eles.
