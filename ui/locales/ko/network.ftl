### What a network does to mail, found out without a password, in Korean.

how-certain = { $certainty ->
    [certain] 확실합니다.
    [likely] 가능성이 높습니다.
   *[possible] 가능성이 있습니다. 확실히 알기에는 본 것이 너무 적습니다.
}
seen-besides = 그 밖에: { $title }

network-healthy =
    .title = 이 네트워크는 메일을 통과시킵니다
    .what = 두 메일 서버에 모두 연결되었고, 서버들이 자신의 신원을 증명했습니다.
    .do = 여기서는 할 일이 없습니다. 그래도 메일이 되지 않으면 비밀번호를 확인하세요.

cause-noRoute =
    .title = 이 네트워크는 어디로도 이어지지 않습니다
    .what = 컴퓨터가 연결되어 있지만, 네트워크가 인터넷으로 나가는 길을 주지 않았습니다.
    .do = 네트워크 연결을 끊었다가 다시 연결하세요. 그래도 안 되면 공유기를 다시 시작하세요.
    .may-be = 네트워크에 인터넷으로 나가는 길이 없습니다.
cause-uplinkDown =
    .title = 공유기 너머의 연결이 끊겼습니다
    .what = { $why ->
        [router] 공유기 자체가 응답하지 않습니다.
       *[other] 네트워크는 있지만 그 너머에서 아무 응답도 없습니다.
    }
    .do = 공유기를 다시 시작하거나, 휴대폰 핫스팟 같은 다른 네트워크를 쓰세요.
    .may-be = 공유기 너머의 연결이 끊겼습니다.
cause-dnsHijacked =
    .title = { $why ->
        [withheld] 이 네트워크가 { $provider }의 주소를 알려 주지 않습니다
       *[other] 이 네트워크가 { $provider }의 주소를 틀리게 알려 줍니다
    }
    .what = { $address ->
        [none] { $why ->
            [withheld] 여기서 다른 이름은 찾을 수 있지만, { $host } 서버는 찾을 수 없습니다.
           *[other] { $host } 서버를 물으면, 네트워크가 이 서버가 아닌 것을 알려 줍니다.
        }
       *[other] 네트워크에 따르면 { $host }의 주소는 { $address }인데, 메일 서버의 주소가 아닙니다.
    } 필터가 그렇게 설정되어 있을 수 있습니다.
    .do = 다른 네트워크를 쓰세요. 이름 필터를 운영하고 있으면 메일 서버를 통과시키세요.
    .may-be = 네트워크가 틀린 주소를 알려 줍니다.
cause-ipv6Broken =
    .title = { $why ->
        [alone] 여기의 IPv6에 문제가 있고, 메일 서버에는 다른 주소가 없습니다
       *[other] 메일은 되지만, 여기의 IPv6에 문제가 있습니다
    }
    .what = { $why ->
        [alone] 이 네트워크에서는 메일 서버의 이름에서 IPv6 주소만 나오는데, IPv6로는 아무것도 돌아오지 않습니다.
       *[other] 서버가 IPv4로는 응답합니다. 이 네트워크가 지원한다고 하는 IPv6로는 아무것도 돌아오지 않습니다. 그 때문에 메일 프로그램이 30초쯤 멈출 수 있습니다.
    }
    .do = { $why ->
        [alone] 다른 네트워크를 쓰세요.
       *[other] 이 연결에서 IPv6를 끄거나 다른 네트워크를 쓰세요.
    }
    .may-be = 이 네트워크의 IPv6에 문제가 있습니다.
cause-ipv4Broken =
    .title = { $why ->
        [alone] 여기의 IPv4에 문제가 있고, 메일 서버에는 다른 주소가 없습니다
       *[other] 메일은 되지만, 여기의 IPv4에 문제가 있습니다
    }
    .what = { $why ->
        [alone] 이 네트워크에서는 메일 서버의 이름에서 IPv4 주소만 나오는데, IPv4로는 아무것도 돌아오지 않습니다.
       *[other] 서버가 IPv6로는 응답합니다. 이 네트워크가 지원한다고 하는 IPv4로는 아무것도 돌아오지 않습니다. 그 때문에 메일 프로그램이 30초쯤 멈출 수 있습니다.
    }
    .do = { $why ->
        [alone] 다른 네트워크를 쓰세요.
       *[other] 네트워크에 다시 연결하거나 다른 네트워크를 쓰세요.
    }
    .may-be = 이 네트워크의 IPv4에 문제가 있습니다.
cause-ipv4Missing =
    .title = 이 네트워크에는 IPv6만 있는데 { $host } 서버에는 없습니다
    .what = 서버에는 IPv4 주소만 있고, 이 네트워크에서는 그리로 가는 길이 없습니다.
    .do = 다른 네트워크를 쓰세요.
    .may-be = 네트워크에는 IPv6만 있는데 서버에는 없습니다.
cause-vpnInterferes =
    .title = VPN이 메일을 막고 있습니다
    .what = { $why ->
        [dead] 모든 것이 VPN으로 들어가지만 아무것도 돌아오지 않습니다.
        [alone] 메일 서버로 가는 길은 VPN으로 들어가지만 아무것도 돌아오지 않습니다. 다른 연결은 VPN을 거치지 않습니다.
        [resolver] 이름을 VPN을 통해 조회하는데, 거기서 아무도 응답하지 않습니다.
        [names] 이제는 없는 VPN을 통해 이름을 조회하게 되어 있습니다.
       *[other] VPN을 통해 웹에는 연결되지만 메일 서버에는 연결되지 않습니다.
    }
    .do = VPN을 끄고 다시 시도하세요. 켜진 VPN이 없으면 네트워크 연결을 끊었다가 다시 연결하세요.
    .may-be = VPN이 메일을 막고 있습니다.
cause-interception =
    .title = { $interceptor ->
        [none] 무언가가 { $host } 서버와의 연결을 읽고 있습니다
       *[other] { $interceptor } 쪽에서 { $host } 서버와의 연결을 읽고 있습니다
    }
    .what = { $issuer ->
        [none] 인증서가 서버 자체의 것이 아닙니다.
       *[other] 인증서가 서버 자체의 것이 아닙니다. 발급자는 “{ $issuer }”입니다.
    } 인증서를 발급한 쪽에서 비밀번호와 메일을 읽을 수 있습니다.
    .do = { $interceptor ->
        [none] 다른 네트워크를 쓰거나, 이 컴퓨터의 보안 프로그램이 메일 연결을 건드리지 않게 하세요.
       *[other] 메일 연결을 건드리지 않도록 { $interceptor } 설정을 바꾸거나, 다른 네트워크를 쓰세요. 그 전에는 비밀번호를 입력하지 마세요.
    }
    .may-be = 무언가가 연결을 읽고 있습니다.
cause-clockWrong =
    .title = 이 컴퓨터의 시계가 틀립니다
    .what = 서버의 인증서가 기한을 벗어난 것처럼 보이지만, 다른 것은 시계입니다.
    .do = 시계를 맞춘 다음 다시 시도하세요.
    .may-be = 이 컴퓨터의 시계가 틀립니다.
cause-mtuBlackhole =
    .title = 이 네트워크에서 큰 패킷이 사라집니다
    .what = { $why ->
        [up] 받는 것은 온전하지만, 큰 패킷으로 보내는 것은 말없이 사라집니다. 메일을 읽을 수는 있지만 긴 메일을 보내면 멈춥니다.
       *[other] 작은 패킷은 통과하지만 큰 패킷은 말없이 사라집니다. 암호화된 연결이 시작되었다가 멈춥니다.
    }
    .do = VPN이 있으면 끄세요. 없으면 공유기의 MTU를 더 작게(1400) 설정하거나 다른 네트워크를 쓰세요.
    .may-be = 네트워크에서 큰 패킷이 사라집니다.
cause-slowNetwork =
    .title = { $ms ->
        [none] 이 네트워크가 아주 느립니다
       *[other] 메일은 되지만, 이 네트워크가 아주 느립니다
    }
    .what = { $ms ->
        [none] 연결이 늦게 이루어집니다.
       *[other] 연결이 이루어지기까지 매번 0.5초가 넘게 걸립니다.
    }
    .do = 신호가 더 좋을 때 다시 시도하세요. 메일 프로그램이 기다리다 그만두면 제한 시간을 늘리세요.
    .may-be = 네트워크가 아주 느립니다.
cause-resolverSlow =
    .title = 메일은 되지만, 여기서는 이름 조회가 느립니다
    .what = 서버가 어디 있는지에 대한 답이 늦게 오거나, 절반은 아예 오지 않습니다. 그 때문에 메일 프로그램이 멈출 수 있습니다.
    .do = 이 연결에 다른 DNS 서버를 쓰거나 다른 네트워크를 쓰세요.
    .may-be = 이름 조회가 느립니다.
cause-providerDown =
    .title = { $provider }의 메일 서버가 응답하지 않습니다
    .what = 인터넷은 되지만 { $host } 서버가 응답하지 않습니다. 문제는 여기가 아니라 그쪽에 있는 것 같습니다.
    .do = 기다렸다가 나중에 다시 시도하세요. 이 컴퓨터에서 바꿀 것은 없습니다.
    .may-be = 제공업체의 메일 서버가 멈췄습니다.
cause-proxyRequired =
    .title = 이 네트워크에서는 웹 페이지만 밖으로 나갈 수 있습니다
    .what = 모든 것이 네트워크의 프록시를 거쳐야 하는데, 메일 프로그램은 그렇게 할 수 없습니다.
    .do = 다른 네트워크를 쓰거나, 이 네트워크의 관리자에게 메일 포트를 열어 달라고 하세요.
    .may-be = 이 네트워크에서 밖으로 나가는 길은 프록시뿐입니다.
cause-localFirewall =
    .title = 이 컴퓨터가 메일을 내보내지 않습니다
    .what = 여기의 방화벽이나 보안 프로그램이 { $host } 서버와의 연결을 금지합니다.
    .do = 이 컴퓨터의 방화벽이나 보안 프로그램에서 메일을 허용하세요.
    .may-be = 이 컴퓨터의 방화벽이 금지합니다.
cause-unstable =
    .title = 살펴보는 동안 네트워크가 바뀌었습니다
    .what = 그사이 연결이 끊기거나 바뀌어, 본 것을 믿을 수 없습니다.
    .do = 연결이 안정될 때까지 기다리고, 무선 공유기에 더 가까이 간 다음 다시 시도하세요.
    .may-be = 네트워크가 불안정합니다.

network-offline =
    .title = 이 컴퓨터가 오프라인입니다
    .what = 연결된 네트워크가 없습니다.
    .do = 네트워크에 연결한 다음 다시 시도하세요.
network-hostNotFound =
    .title = 이 이름의 서버가 없습니다
    .what = { $why ->
        [wildcard] 이 도메인의 모든 이름이 { $host } 이름과 같은 곳으로 이어지고, 거기서는 메일 서버가 응답하지 않습니다. 이름이 틀렸을 가능성이 큽니다.
       *[other] 다른 이름은 찾을 수 있지만 { $host } 서버는 찾을 수 없습니다.
    }
    .do = 제공업체가 안내하는 서버 이름과 비교해 고치세요.
network-resolverUnavailable =
    .title = 여기서는 이름을 조회할 수 없습니다
    .what = 이 네트워크에서는 메일 서버가 어디 있는지 알려 주는 곳이 없습니다.
    .do = 잠시 기다렸다가 다시 시도하세요. 계속 그러면 다른 DNS 서버나 다른 네트워크를 쓰세요.
network-captivePortal =
    .title = 이 네트워크가 먼저 로그인하라고 합니다
    .what = 다른 페이지 대신 네트워크의 페이지가 응답합니다. 호텔, 기차, 공항에서 흔한 일입니다.
    .do = 브라우저를 열고, 나타나는 페이지에서 네트워크에 로그인한 다음 다시 시도하세요.
network-portBlocked =
    .title = { $other ->
        [none] { $why ->
            [near] { $host } 서버로 가는 메일이 가까운 곳에서 거절됩니다
           *[other] 이 네트워크가 { $host } 서버로 가는 메일을 막습니다
        }
       *[other] { $why ->
            [closed] { $host } 서버의 { $port }번 포트는 닫혀 있습니다. { $other }번 포트는 됩니다
           *[other] 이 네트워크가 { $port }번 포트를 막습니다. { $other }번 포트는 됩니다
        }
    }
    .what = { $other ->
        [none] { $why ->
            [near] 다른 연결은 통과합니다. 메일 포트로 가는 연결은 서버가 알기도 전에 거절됩니다. 이 컴퓨터의 방화벽이나 보안 프로그램, 또는 이 네트워크의 가까운 무언가 때문입니다.
           *[other] 다른 연결은 통과하지만, 메일 포트로 가는 연결은 통과하지 못합니다. 호텔, 학교, 사무실의 많은 네트워크가 그렇게 설정되어 있습니다.
        }
       *[other] { $why ->
            [closed] { $host } 서버는 { $port }번 포트에서 연결을 받지 않고, { $other }번 포트에서는 제대로 응답합니다.
            [another] { $port }번 포트에서는 { $host } 서버가 아닌 다른 서버가 응답하고, { $other }번 포트에서는 그 서버가 직접 응답합니다.
           *[other] { $host } 서버의 { $port }번 포트에서는 아무것도 돌아오지 않고, { $other }번 포트에서는 제대로 응답합니다.
        }
    }
    .do = { $other ->
        [none] { $why ->
            [near] 이 컴퓨터의 방화벽이나 보안 프로그램이 메일을 금지하는지 살펴보세요. 아니면 다른 네트워크를 쓰세요.
           *[other] 휴대폰 핫스팟 같은 다른 네트워크를 쓰거나, 이 네트워크의 관리자에게 메일 포트를 열어 달라고 하세요.
        }
       *[other] 이제부터 { $other }번 포트를 쓰세요.
    }
network-startTlsMissing =
    .title = { $why ->
        [unlisted] { $host } 서버가 { $port }번 포트에서 암호화를 제공하지 않습니다
       *[other] { $host } 서버의 암호화가 도중에 빠집니다
    }
    .what = { $port }번 포트에서 서버가 암호화로 전환하는 기능을 제공하지 않습니다.{ $other ->
        [none] {""}
       *[other] {" "}{ $other }번 포트에서는 처음부터 암호화됩니다.
    }
    .do = { $other ->
        [none] 다른 네트워크를 쓰세요. 거기서도 같으면 서버를 고치세요.
       *[other] { $other }번 포트와 TLS를 쓰세요.
    }
network-startTlsTampered =
    .title = 도중에 무언가가 { $host } 서버의 암호화를 가립니다
    .what = { $port }번 포트에서, 암호화로 전환하자는 서버의 제안이 지워진 채로 도착합니다. 도중의 방화벽이 그렇게 합니다.{ $other ->
        [none] {""}
       *[other] {" "}{ $other }번 포트에서는 처음부터 암호화됩니다.
    }
    .do = { $other ->
        [none] 다른 네트워크를 쓰세요.
       *[other] { $other }번 포트와 TLS를 쓰세요.
    }
network-hungUp =
    .title = { $host } 서버와의 메일 연결이 끊깁니다
    .what = 연결을 암호화하려고 하면 바로 끊깁니다. 네트워크가 메일을 걸러 내는 것 같습니다.
    .do = 휴대폰 핫스팟 같은 다른 네트워크를 쓰세요.
network-timedOut =
    .title = { $host } 서버가 응답하지 않습니다
    .what = 아무것도 돌아오지 않았고, 이유는 알 수 없습니다.
    .do = 휴대폰 핫스팟에서 똑같이 해 보세요. 거기서 되면 이 네트워크 때문입니다.
network-refused =
    .title = { $host } 서버가 { $port }번 포트로 연결을 받지 않습니다
    .what = 응답이 바로 왔습니다. 그곳에는 연결을 받는 것이 없습니다.
    .do = 제공업체가 안내하는 포트와 비교하세요. 포트가 맞으면 다른 네트워크에서 해 보세요.
network-unreachable =
    .title = 여기서는 { $host } 서버로 가는 길이 없습니다
    .what = { $family ->
        [ipv6] 이 네트워크에서는 이름에서 IPv6 주소만 나오는데, 여기서 IPv6로 나가는 길이 없습니다.
       *[other] 도중의 무언가가 서버에 연결할 수 없다고 합니다.
    }
    .do = 다른 네트워크를 쓰세요.

## What was seen, one line each

seen = { $probe ->
    [route] 나가는 길: { $end }
    [names] { $host } ({ $family ->
        [ipv4] IPv4
       *[other] IPv6
    }): { $end }, { $ms }밀리초
    [page] { $host }의 페이지: { $end }, { $ms }밀리초
    [smallPieces] { $host }:{ $port }, 작게 나누어: { $end }, { $ms }밀리초
    [proxy] 프록시를 통해: { $end }, { $ms }밀리초
   *[other] { $host }:{ $port }, { $family ->
        [ipv4] IPv4
       *[other] IPv6
    }: { $end }, { $ms }밀리초
}
seen-well = 정상
seen-offline = 네트워크 없음
seen-noRoute = 없음
seen-hostNotFound = 그런 이름 없음
seen-resolverUnavailable = 아무도 응답하지 않음
seen-refused = 거절됨
seen-unreachable = 가는 길 없음
seen-timedOut = 응답 없음
seen-localFirewall = 이 컴퓨터에서 금지됨
seen-captivePortal = 다른 페이지가 응답함
seen-interception = 누군가 읽고 있음
seen-hungUp = 끊김
seen-certificateUntrusted = 믿을 수 없는 인증서
seen-certificateForAnotherName = 다른 서버의 인증서
seen-certificateExpired = 만료된 인증서
seen-certificateNotYetValid = 아직 유효하지 않은 인증서
seen-startTlsMissing = 암호화를 제공하지 않음
seen-startTlsTampered = 암호화가 가려짐
cause-hostNotFound-known =
    .title = 이 네트워크가 { $host } 서버를 모릅니다
    .what = { $host } 서버 이름은 맞는데, 이 네트워크는 그런 이름이 없다고 합니다. 필터가 그렇게 설정되어 있을 수 있습니다. 비밀번호는 전송되지 않았습니다.
    .do = 휴대폰 핫스팟 같은 다른 네트워크에서 다시 시도하세요.
    .may-be = 서버 이름은 맞는데, 이 네트워크가 그 서버를 모릅니다.
cause-refused-known =
    .title = { $host } 서버의 { $port }번 포트에서 연결이 거절됩니다
    .what =
        포트는 맞고, 응답이 바로 왔습니다. 그곳에서는 연결을 받지 않습니다. 네트워크가 돌려보내거나, 서버가 멈춰 있을 수 있습니다. 비밀번호는 전송되지 않았습니다.{ $address ->
            [none] { "" }
           *[other] { " " }이 네트워크에 따르면 { $host }의 주소는 { $address }인데, 공개 서버의 주소가 아닙니다. 중간에 필터나 로그인 페이지가 있을 수 있습니다.
        }
    .do = 다른 네트워크에서 다시 시도하세요. 거기서도 같으면 서버 쪽 문제이니 기다리세요.
    .may-be = 서버로 가는 연결이 거절됩니다.
cause-unreachable-known =
    .title = 여기서는 { $host } 서버에 연결할 수 없습니다
    .what =
        이 네트워크가 서버로 가는 길을 모르거나, 아무도 그곳으로 보내지 않습니다. 비밀번호는 전송되지 않았습니다.{ $address ->
            [none] { "" }
           *[other] { " " }이 네트워크에 따르면 { $host }의 주소는 { $address }인데, 공개 서버의 주소가 아닙니다. 중간에 필터나 로그인 페이지가 있을 수 있습니다.
        }
    .do = 다른 네트워크를 쓴 다음 다시 시도하세요.
    .may-be = 네트워크에 서버로 가는 길이 없습니다.
cause-hungUp-known =
    .title = { $host } 서버와의 연결이 끊겼습니다
    .what =
        서버가 답하기 전에 연결이 끝났습니다.{ $said ->
            [below] { " " }받은 말이 아래에 있습니다.
           *[none] { "" }
        } 비밀번호가 맞는지는 아직 알 수 없습니다.
    .do = 다시 시도하세요. 또 그러면 다른 네트워크를 쓰세요.
    .may-be = 서버와의 연결이 끊겼습니다.
cause-certificateForAnotherName-known =
    .title = { $host } 서버 대신 다른 것이 응답합니다
    .what =
        { $presented ->
            [none] 받은 인증서가 다른 이름의 것입니다.
           *[other] 받은 인증서가 { $presented }용입니다.
        } 서버 이름은 맞으니, 중간에 무언가가 있습니다. 비밀번호는 전송되지 않았습니다.{ $address ->
            [none] { "" }
           *[other] { " " }이 네트워크에 따르면 { $host }의 주소는 { $address }인데, 공개 서버의 주소가 아닙니다. 중간에 필터나 로그인 페이지가 있을 수 있습니다.
        }
    .do = 다른 네트워크를 쓰세요.
    .may-be = 서버 대신 다른 것이 응답합니다.
cause-certificateUntrusted-known =
    .title = { $host } 서버와의 사이에 무언가가 있습니다. 여기서 로그인하지 마세요
    .what =
        { $issuer ->
            [none] 받은 인증서는 이 컴퓨터가 아는 기관에서 발급한 것이 아닙니다.
           *[other] 받은 인증서의 발급자는 “{ $issuer }”인데, 이 컴퓨터가 모르는 곳입니다. 백신 프로그램이나 회사 네트워크가 중간에 끼어들었을 수 있습니다.
        } 비밀번호는 전송되지 않았습니다.{ $address ->
            [none] { "" }
           *[other] { " " }이 네트워크에 따르면 { $host }의 주소는 { $address }인데, 공개 서버의 주소가 아닙니다. 중간에 필터나 로그인 페이지가 있을 수 있습니다.
        }
    .do = 다른 네트워크를 쓰세요. 여기에 메일을 검사하는 보안 프로그램이 있으면 메일 연결은 건드리지 않게 하세요.
    .may-be = 서버와의 사이에 무언가가 있습니다.
cause-portBlocked-known =
    .title = 여기서는 { $host } 서버로 아무것도 통과하지 못합니다
    .what = 다른 메일 서버에는 연결되지만, 이 서버의 { $port }번 포트에서는 1바이트도 돌아오지 않습니다. 호텔, 학교, 사무실의 많은 네트워크가 이 포트를 닫아 둡니다. 비밀번호 문제가 아닙니다.
    .do = 휴대폰 핫스팟 같은 다른 네트워크를 쓰거나, 이 네트워크의 관리자에게 포트를 열어 달라고 하세요.
    .may-be = 이 네트워크가 포트를 막고 있습니다.
seen-at-resolver = 이름을 묻는 곳: { $end }, { $ms }밀리초
seen-where-it-was = { $host }:{ $port }, 지난번에 있던 곳: { $end }, { $ms }밀리초
network-compared =
    { $change ->
        [issuerChanged] 메일이 마지막으로 된 { $date }에는 인증서 발급자가 달랐습니다.
        [startTlsGone] 메일이 마지막으로 된 { $date }에는 서버가 암호화로 전환하는 기능을 제공했습니다.
        [clockJumped] 메일이 마지막으로 된 { $date } 이후로 이 컴퓨터의 시계가 바뀌었습니다.
        [tunnelAppeared] 메일이 마지막으로 된 { $date }에는 중간에 VPN이 없었습니다.
        [tunnelGone] 메일이 마지막으로 된 { $date }에는 VPN을 거쳤습니다.
        [portLost] 메일이 마지막으로 된 { $date }에는 { $detail }번 포트가 응답했습니다.
        [addressesMoved] 메일이 마지막으로 된 { $date }에는 서버의 주소가 달랐습니다.
        [proxyAppeared] 메일이 마지막으로 된 { $date }에는 프록시가 설정되어 있지 않았습니다.
        [familyLost] 메일이 마지막으로 된 { $date }에는 네트워크에 { $detail } 연결이 있었습니다.
        [slower] 메일이 마지막으로 된 { $date }에는 서버가 더 빨리 응답했습니다.
        [resolverChanged] 메일이 마지막으로 된 { $date }에는 이름을 다른 곳에서 조회했습니다.
        [sameNetwork] 메일이 마지막으로 된 것은 { $date }, 바로 이 네트워크에서였습니다.
       *[anotherNetwork] 메일이 마지막으로 된 것은 { $date }, 다른 네트워크에서였습니다.
    }
network-report = 이 네트워크에 대한 Mail Setup { $version } ({ $system }) 보고서, { $day }
