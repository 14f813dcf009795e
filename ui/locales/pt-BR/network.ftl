### Brazilian Portuguese: what a network does to mail, found out without a password.

how-certain = { $certainty ->
    [certain] Isto é certo.
    [likely] Isto é provável.
   *[possible] Isto é possível; foi visto pouco demais para ter certeza.
}
seen-besides = Além disso: { $title }

network-healthy =
    .title = Esta rede deixa os e-mails passarem
    .what = Foi possível chegar aos dois servidores de e-mail, e eles provaram quem são.
    .do = Aqui não há nada a fazer. Se mesmo assim o e-mail não funcionar, verifique a senha.

cause-noRoute =
    .title = Esta rede não leva a lugar nenhum
    .what = O computador está conectado, mas a rede não deu a ele nenhum caminho até a internet.
    .do = Desconecte-se da rede e conecte-se de novo. Se não ajudar, reinicie o roteador.
    .may-be = A rede não dá nenhum caminho até a internet.
cause-uplinkDown =
    .title = A conexão depois do roteador caiu
    .what = { $why ->
        [router] O próprio roteador não responde.
       *[other] A rede está ali, mas nada além dela responde.
    }
    .do = Reinicie o roteador, ou use outra rede, por exemplo a conexão compartilhada de um celular.
    .may-be = A conexão depois do roteador caiu.
cause-dnsHijacked =
    .title = { $why ->
        [withheld] Esta rede não dá nenhum endereço para { $provider }
       *[other] Esta rede dá endereços trocados para { $provider }
    }
    .what = { $address ->
        [none] { $why ->
            [withheld] Outros nomes são encontrados aqui, { $host } não.
           *[other] Quando se pergunta por { $host }, a rede responde com algo que não é este servidor.
        }
       *[other] A rede diz que { $host } é { $address }, que não é o endereço de um servidor de e-mail.
    } Um filtro pode estar configurado para isso.
    .do = Use outra rede. Se você usa um filtro de nomes, deixe os servidores de e-mail passarem.
    .may-be = A rede dá endereços trocados.
cause-ipv6Broken =
    .title = { $why ->
        [alone] O IPv6 não funciona aqui, e os servidores de e-mail não têm outros endereços
       *[other] O e-mail funciona, mas o IPv6 aqui não
    }
    .what = { $why ->
        [alone] Nesta rede, os nomes dos servidores de e-mail levam só a endereços IPv6, e por IPv6 nada volta.
       *[other] Os servidores respondem por IPv4. Por IPv6, que esta rede promete, nada volta. Por isso os programas de e-mail podem ficar parados por meio minuto.
    }
    .do = { $why ->
        [alone] Use outra rede.
       *[other] Desative o IPv6 para esta conexão, ou use outra rede.
    }
    .may-be = O IPv6 não funciona nesta rede.
cause-ipv4Broken =
    .title = { $why ->
        [alone] O IPv4 não funciona aqui, e os servidores de e-mail não têm outros endereços
       *[other] O e-mail funciona, mas o IPv4 aqui não
    }
    .what = { $why ->
        [alone] Nesta rede, os nomes dos servidores de e-mail levam só a endereços IPv4, e por IPv4 nada volta.
       *[other] Os servidores respondem por IPv6. Por IPv4, que esta rede promete, nada volta. Por isso os programas de e-mail podem ficar parados por meio minuto.
    }
    .do = { $why ->
        [alone] Use outra rede.
       *[other] Conecte-se de novo à rede, ou use outra.
    }
    .may-be = O IPv4 não funciona nesta rede.
cause-ipv4Missing =
    .title = Esta rede só tem IPv6, e { $host } não
    .what = O servidor só tem um endereço IPv4, e esta rede não tem caminho até lá.
    .do = Use outra rede.
    .may-be = A rede só tem IPv6, e o servidor não.
cause-vpnInterferes =
    .title = A VPN não deixa os e-mails passarem
    .what = { $why ->
        [dead] Tudo entra na VPN, e nada volta.
        [alone] O caminho até os servidores de e-mail entra em uma VPN, e nada volta; as outras conexões não passam por ela.
        [resolver] Os nomes são consultados por uma VPN, e lá ninguém responde.
        [names] Os nomes têm que ser consultados por uma VPN que não está mais lá.
       *[other] Pela VPN dá para chegar à web, mas não aos servidores de e-mail.
    }
    .do = Desative a VPN e tente de novo. Se nenhuma estiver ativa, desconecte-se da rede e conecte-se de novo.
    .may-be = Uma VPN não deixa os e-mails passarem.
cause-interception =
    .title = { $interceptor ->
        [none] Algo lê a conexão com { $host }
       *[other] { $interceptor } lê a conexão com { $host }
    }
    .what = { $issuer ->
        [none] O certificado não é o do próprio servidor.
       *[other] O certificado não é o do próprio servidor: foi emitido por “{ $issuer }”.
    } Quem o emitiu pode ler sua senha e seus e-mails.
    .do = { $interceptor ->
        [none] Use outra rede, ou faça com que o programa de segurança deste computador não mexa nas conexões de e-mail.
       *[other] Faça com que { $interceptor } não mexa nas conexões de e-mail, ou use outra rede. Antes disso, não digite nenhuma senha.
    }
    .may-be = Algo lê a conexão.
cause-clockWrong =
    .title = O relógio deste computador não está certo
    .what = Os certificados dos servidores parecem fora da validade, e é o relógio que difere.
    .do = Acerte o relógio e tente de novo.
    .may-be = O relógio deste computador não está certo.
cause-mtuBlackhole =
    .title = Esta rede perde pacotes grandes
    .what = { $why ->
        [up] O que chega está completo; o que é enviado em pacotes grandes some sem aviso. Dá para ler os e-mails, mas o envio de uma mensagem mais longa fica parado.
       *[other] Pacotes pequenos passam, os grandes somem sem aviso. As conexões criptografadas começam e depois ficam paradas.
    }
    .do = Desative a VPN, se houver uma; se não, defina um MTU menor no roteador (1400), ou use outra rede.
    .may-be = A rede perde pacotes grandes.
cause-slowNetwork =
    .title = { $ms ->
        [none] Esta rede é muito lenta
       *[other] O e-mail funciona, mas esta rede é muito lenta
    }
    .what = { $ms ->
        [none] As conexões demoram a se estabelecer.
       *[other] Cada conexão leva mais de meio segundo para se estabelecer.
    }
    .do = Tente de novo quando o sinal estiver melhor. Se seu programa de e-mail desistir, aumente o limite de tempo dele.
    .may-be = A rede é muito lenta.
cause-resolverSlow =
    .title = O e-mail funciona, mas aqui os nomes são consultados devagar
    .what = A resposta sobre onde estão os servidores chega tarde, ou metade dela não chega. Por isso os programas de e-mail podem ficar parados.
    .do = Use outro servidor DNS para esta conexão, ou outra rede.
    .may-be = Os nomes são consultados devagar.
cause-providerDown =
    .title = Os servidores de e-mail de { $provider } não respondem
    .what = A internet funciona, mas { $host } não responde. Parece um problema de lá, não daqui.
    .do = Espere e tente mais tarde. Não há nada a alterar neste computador.
    .may-be = Os servidores de e-mail do provedor estão fora do ar.
cause-proxyRequired =
    .title = Só páginas web saem desta rede
    .what = Tudo tem que passar pelo proxy da rede, e os programas de e-mail não conseguem.
    .do = Use outra rede, ou peça a quem administra esta que abra as portas de e-mail.
    .may-be = Só um proxy leva para fora desta rede.
cause-localFirewall =
    .title = Este computador não deixa os e-mails saírem
    .what = Um firewall ou um programa de segurança daqui proíbe a conexão com { $host }.
    .do = Permita o e-mail no firewall ou no programa de segurança deste computador.
    .may-be = Um firewall deste computador proíbe.
cause-unstable =
    .title = A rede mudou enquanto era examinada
    .what = A conexão caiu ou mudou nesse meio-tempo, por isso nada do que foi visto conta.
    .do = Espere até a conexão ficar estável, chegue mais perto do ponto de acesso e tente de novo.
    .may-be = A rede está instável.

network-offline =
    .title = Este computador está sem conexão
    .what = Nenhuma rede está conectada.
    .do = Conecte-se a uma rede e tente de novo.
network-hostNotFound =
    .title = Não existe servidor com este nome
    .what = { $why ->
        [wildcard] Todos os nomes do domínio levam para onde { $host } leva, e lá nenhum servidor de e-mail responde: muito provavelmente o nome está errado.
       *[other] Outros nomes são encontrados, { $host } não.
    }
    .do = Compare o nome do servidor com o que o seu provedor informa e corrija.
network-resolverUnavailable =
    .title = Aqui não dá para consultar nomes
    .what = Ninguém nesta rede diz onde estão os servidores de e-mail.
    .do = Espere um momento e tente de novo. Se continuar assim, use outro servidor DNS ou outra rede.
network-captivePortal =
    .title = Esta rede quer que você faça login nela primeiro
    .what = Uma página da rede responde no lugar das outras, como em hotéis, trens e aeroportos.
    .do = Abra o navegador, faça login na rede na página que aparece e tente de novo.
network-portBlocked =
    .title = { $other ->
        [none] { $why ->
            [near] O e-mail para { $host } é recusado aqui perto
           *[other] Esta rede bloqueia o e-mail para { $host }
        }
       *[other] { $why ->
            [closed] A porta { $port } de { $host } está fechada; a porta { $other } funciona
           *[other] Esta rede bloqueia a porta { $port }; a porta { $other } funciona
        }
    }
    .what = { $other ->
        [none] { $why ->
            [near] Outras conexões passam. As das portas de e-mail são recusadas antes que o servidor possa saber delas: por um firewall ou um programa de segurança deste computador, ou por algo próximo nesta rede.
           *[other] Outras conexões passam, as das portas de e-mail não. Muitas redes de hotéis, escolas e escritórios são configuradas assim.
        }
       *[other] { $why ->
            [closed] { $host } não aceita conexões pela porta { $port }, e pela porta { $other } responde como deve.
            [another] Pela porta { $port } responde outro servidor que não é { $host }, e pela porta { $other } ele mesmo responde.
           *[other] De { $host } nada volta pela porta { $port }, e pela porta { $other } ele responde como deve.
        }
    }
    .do = { $other ->
        [none] { $why ->
            [near] Veja se um firewall ou um programa de segurança deste computador proíbe o e-mail; se não, use outra rede.
           *[other] Use outra rede, por exemplo a conexão compartilhada de um celular, ou peça a quem administra esta que abra as portas de e-mail.
        }
       *[other] Use a porta { $other } de agora em diante.
    }
network-startTlsMissing =
    .title = { $why ->
        [unlisted] { $host } não oferece criptografia na porta { $port }
       *[other] A criptografia de { $host } é retirada no caminho
    }
    .what = Na porta { $port } o servidor não oferece passar para a criptografia.{ $other ->
        [none] {""}
       *[other] {" "}Na porta { $other } a conexão é criptografada desde o início.
    }
    .do = { $other ->
        [none] Use outra rede. Se lá for igual, corrija o servidor.
       *[other] Use a porta { $other } com TLS.
    }
network-startTlsTampered =
    .title = Algo no caminho risca a criptografia de { $host }
    .what = Na porta { $port }, a oferta do servidor de passar para a criptografia chega riscada: um firewall no caminho faz isso.{ $other ->
        [none] {""}
       *[other] {" "}Na porta { $other } a conexão é criptografada desde o início.
    }
    .do = { $other ->
        [none] Use outra rede.
       *[other] Use a porta { $other } com TLS.
    }
network-hungUp =
    .title = As conexões de e-mail com { $host } são cortadas
    .what = Assim que a conexão vai ser criptografada, ela é cortada. Parece que a rede filtra e-mails.
    .do = Use outra rede, por exemplo a conexão compartilhada de um celular.
network-timedOut =
    .title = { $host } não responde
    .what = Nada voltou, e não dá para saber por quê.
    .do = Tente o mesmo com a conexão compartilhada de um celular: se lá funcionar, é esta rede.
network-refused =
    .title = { $host } não aceita conexões na porta { $port }
    .what = A resposta veio na hora: ninguém atende ali.
    .do = Compare a porta com a que o seu provedor informa; se for a certa, tente outra rede.
network-unreachable =
    .title = Daqui não há caminho até { $host }
    .what = { $family ->
        [ipv6] Nesta rede, o nome leva só a endereços IPv6, e daqui não há saída por IPv6.
       *[other] Algo no caminho diz que não dá para chegar ao servidor.
    }
    .do = Use outra rede.

seen = { $probe ->
    [route] Caminho para fora: { $end }
    [names] { $host } ({ $family ->
        [ipv4] IPv4
       *[other] IPv6
    }): { $end }, { $ms } ms
    [page] Página de { $host }: { $end }, { $ms } ms
    [smallPieces] { $host }:{ $port } em pedaços pequenos: { $end }, { $ms } ms
    [proxy] Pelo proxy: { $end }, { $ms } ms
   *[other] { $host }:{ $port } por { $family ->
        [ipv4] IPv4
       *[other] IPv6
    }: { $end }, { $ms } ms
}
seen-well = bem
seen-offline = sem rede
seen-noRoute = nenhum
seen-hostNotFound = esse nome não existe
seen-resolverUnavailable = ninguém responde
seen-refused = recusado
seen-unreachable = sem caminho
seen-timedOut = em silêncio
seen-localFirewall = proibido neste computador
seen-captivePortal = outra página responde
seen-interception = lido por outro
seen-hungUp = cortado
seen-certificateUntrusted = certificado não reconhecido
seen-certificateForAnotherName = certificado de outro servidor
seen-certificateExpired = certificado expirado
seen-certificateNotYetValid = certificado ainda não vale
seen-startTlsMissing = criptografia não oferecida
seen-startTlsTampered = criptografia riscada
cause-hostNotFound-known =
    .title = Esta rede não conhece { $host }
    .what = O nome { $host } está certo, e esta rede diz que ele não existe. Um filtro pode estar configurado para isso. Sua senha não foi enviada.
    .do = Tente de novo em outra rede, por exemplo a conexão compartilhada de um celular.
    .may-be = Esta rede não conhece o servidor, e o nome dele está certo.
cause-refused-known =
    .title = A conexão com { $host } é recusada na porta { $port }
    .what =
        A porta está certa, e a resposta veio na hora: ali nenhuma conexão é aceita. A rede pode estar recusando, ou o servidor pode estar fora do ar. Sua senha não foi enviada.{ $address ->
            [none] { "" }
           *[other] { " " }Segundo esta rede, { $host } é { $address }, e nenhum servidor público tem esse endereço: pode haver um filtro ou uma página de acesso no meio do caminho.
        }
    .do = Tente de novo em outra rede. Se lá for igual, espere: então o motivo é o servidor.
    .may-be = As conexões com o servidor são recusadas.
cause-unreachable-known =
    .title = Daqui não dá para chegar a { $host }
    .what =
        Esta rede não conhece nenhum caminho até o servidor, ou não deixa ninguém ir até lá. Sua senha não foi enviada.{ $address ->
            [none] { "" }
           *[other] { " " }Segundo esta rede, { $host } é { $address }, e nenhum servidor público tem esse endereço: pode haver um filtro ou uma página de acesso no meio do caminho.
        }
    .do = Use outra rede e tente de novo.
    .may-be = A rede não tem caminho até o servidor.
cause-hungUp-known =
    .title = A conexão com { $host } foi cortada
    .what =
        Ela foi encerrada antes de o servidor responder.{ $said ->
            [below] { " " }O que foi dito está mais abaixo.
           *[none] { "" }
        } Isso não diz nada sobre sua senha.
    .do = Tente de novo. Se acontecer outra vez, use outra rede.
    .may-be = A conexão com o servidor foi cortada.
cause-certificateForAnotherName-known =
    .title = Outra coisa responde no lugar de { $host }
    .what =
        { $presented ->
            [none] O certificado que apareceu é para outro nome.
           *[other] O certificado que apareceu é para { $presented }.
        } O nome do servidor está certo, então há algo no meio do caminho. Sua senha não foi enviada.{ $address ->
            [none] { "" }
           *[other] { " " }Segundo esta rede, { $host } é { $address }, e nenhum servidor público tem esse endereço: pode haver um filtro ou uma página de acesso no meio do caminho.
        }
    .do = Use outra rede.
    .may-be = Outra coisa responde no lugar do servidor.
cause-certificateUntrusted-known =
    .title = Há algo no caminho entre este computador e { $host }: não faça login aqui
    .what =
        { $issuer ->
            [none] O certificado que apareceu não foi emitido por nenhuma autoridade que este computador conheça.
           *[other] O certificado que apareceu foi emitido por “{ $issuer }”, que este computador não conhece. Um antivírus ou a rede de uma empresa pode ter se colocado no meio do caminho.
        } Sua senha não foi enviada.{ $address ->
            [none] { "" }
           *[other] { " " }Segundo esta rede, { $host } é { $address }, e nenhum servidor público tem esse endereço: pode haver um filtro ou uma página de acesso no meio do caminho.
        }
    .do = Use outra rede. Se um programa de segurança verifica os e-mails aqui, faça com que ele não mexa nas conexões de e-mail.
    .may-be = Há algo no caminho entre este computador e o servidor.
cause-portBlocked-known =
    .title = Daqui nada chega a { $host }
    .what = Ao outro servidor de e-mail dá para chegar, mas deste não volta um único byte pela porta { $port }. Muitas redes de hotéis, escolas e escritórios fecham esta porta. Sua senha não é o problema.
    .do = Use outra rede, por exemplo a conexão compartilhada de um celular, ou peça a quem administra esta que abra a porta.
    .may-be = Esta rede bloqueia a porta.
seen-at-resolver = A quem se perguntam os nomes: { $end }, { $ms } ms
seen-where-it-was = { $host }:{ $port }, onde estava da última vez: { $end }, { $ms } ms
network-compared =
    { $change ->
        [issuerChanged] Em { $date }, quando o e-mail funcionou pela última vez, os certificados eram emitidos por outra entidade.
        [startTlsGone] Em { $date }, quando o e-mail funcionou pela última vez, o servidor oferecia passar para a criptografia.
        [clockJumped] Desde que o e-mail funcionou pela última vez, em { $date }, o relógio deste computador mudou.
        [tunnelAppeared] Em { $date }, quando o e-mail funcionou pela última vez, não havia nenhuma VPN no meio do caminho.
        [tunnelGone] Em { $date }, quando o e-mail funcionou pela última vez, ele passava por uma VPN.
        [portLost] Em { $date }, quando o e-mail funcionou pela última vez, a porta { $detail } respondia.
        [addressesMoved] Em { $date }, quando o e-mail funcionou pela última vez, o servidor tinha outro endereço.
        [proxyAppeared] Em { $date }, quando o e-mail funcionou pela última vez, nenhum proxy estava configurado.
        [familyLost] Em { $date }, quando o e-mail funcionou pela última vez, a rede tinha { $detail }.
        [slower] Em { $date }, quando o e-mail funcionou pela última vez, o servidor respondia mais rápido.
        [resolverChanged] Em { $date }, quando o e-mail funcionou pela última vez, os nomes eram consultados em outro lugar.
        [sameNetwork] O e-mail funcionou pela última vez nesta mesma rede, em { $date }.
       *[anotherNetwork] O e-mail funcionou pela última vez em outra rede, em { $date }.
    }
network-report = Relatório do Mail Setup { $version } ({ $system }) sobre esta rede, { $day }
