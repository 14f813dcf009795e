### What a check found to be wrong on this computer, in a private network, or where a connection is read by somebody
### known; in Korean.

## A program on this computer

cause-resolverUnavailable-here =
    .title = 이 컴퓨터가 { $host } 주소를 찾지 못합니다
    .what = { $host } 주소는 이 컴퓨터 자신을 뜻하는데, 컴퓨터의 설정에 그렇게 되어 있지 않습니다.
    .do = 서버에 127.0.0.1을 입력한 다음 다시 시도하세요.
    .may-be = 이 컴퓨터가 { $host } 주소를 찾지 못합니다. 대신 127.0.0.1을 입력하세요.
cause-refused-here =
    .title = { $program ->
        [none] 이 컴퓨터의 프로그램이 실행 중이 아니거나 다른 포트를 씁니다
       *[other] { $program } 프로그램이 실행 중이 아니거나 다른 포트를 씁니다
    }
    .what = { $host } 주소는 이 컴퓨터이며, { $port }번 포트에 연결을 받는 것이 없습니다.{ $program ->
        [none] { $programs ->
            [none] {" "}메일이 여기의 프로그램을 거치게 되어 있으며, 그 프로그램이 실행 중이어야 합니다.
           *[other] {" "}이 포트를 쓰는 프로그램: { $programs }.
        }
       *[other] {" "}메일이 이 컴퓨터의 { $program } 프로그램을 거치며, 그 프로그램이 실행 중이어야 합니다.
    } 비밀번호는 전송되지 않았습니다.
    .do = 그런 다음 다시 시도하세요. 프로그램이 이미 실행 중이면 프로그램에 나온 포트와 비교해 여기서 고치세요.
    .may-be = 이 컴퓨터의 프로그램이 실행 중이 아니거나 다른 포트를 씁니다.
cause-unreachable-here =
    .title = 이 컴퓨터에는 { $host } 주소가 없습니다
    .what = { $host } 주소는 이 컴퓨터 자신을 뜻하지만, 그리로 가는 길이 없습니다. 이런 종류의 주소가 여기서 꺼져 있을 수 있습니다. 비밀번호는 전송되지 않았습니다.
    .do = 서버에 127.0.0.1을 입력한 다음 다시 시도하세요.
    .may-be = 이 컴퓨터의 이 주소로 가는 길이 없습니다. 대신 127.0.0.1을 입력하세요.
cause-timedOut-here =
    .title = { $program ->
        [none] 이 컴퓨터의 프로그램이 응답하지 않습니다
       *[other] { $program } 프로그램이 응답하지 않습니다
    }
    .what = { $host } 주소는 이 컴퓨터입니다. { $port }번 포트에 연결을 받는 것이 있지만 아무 응답도 하지 않았습니다. 프로그램이 아직 시작하는 중이거나 멈췄을 수 있습니다. 비밀번호가 맞는지는 아직 알 수 없습니다.
    .do = 계속 응답이 없으면 프로그램을 끝내고 다시 시작하세요. 그런 다음 다시 시도하세요.
    .may-be = 이 컴퓨터의 프로그램이 아무 응답도 하지 않습니다.
cause-temporarilyUnavailable-here =
    .title = { $program ->
        [none] 이 컴퓨터의 프로그램이 준비되지 않았습니다
       *[other] { $program } 프로그램이 준비되지 않았습니다
    }
    .what = 응답은 하지만 지금은 그 너머의 메일에 닿지 못합니다. 비밀번호에 대해서는 아무것도 알 수 없습니다.
    .do = 그 창을 여세요. 계정에 로그인해야 하거나, 아직 메일을 불러오는 중일 수 있습니다. 그런 다음 다시 시도하세요.
    .may-be = 이 컴퓨터의 프로그램이 아직 준비되지 않았을 수 있습니다. 그 창을 여세요.
cause-hungUp-here =
    .title = { $program ->
        [none] 이 컴퓨터의 프로그램이 연결을 끝냈습니다
       *[other] { $program } 프로그램이 연결을 끝냈습니다
    }
    .what = { $host } 주소는 이 컴퓨터입니다. { $port }번 포트의 프로그램이 연결을 받았다가 답하기 전에 닫았습니다. 아직 로그인되지 않았거나, 자체 창에서 무언가를 기다리고 있을 수 있습니다. 비밀번호가 맞는지는 아직 알 수 없습니다.
    .do = 프로그램의 창을 본 다음 다시 시도하세요.
    .may-be = 이 컴퓨터의 프로그램이 연결을 끝냈습니다.
cause-notTls-here =
    .title = { $program ->
        [none] 이 컴퓨터의 프로그램이 { $port }번 포트에서 암호화하지 않습니다
       *[other] { $program } 프로그램이 { $port }번 포트에서 암호화하지 않습니다
    }
    .what = { $host } 주소는 이 컴퓨터입니다. 처음부터 암호화해야 하는데 그 프로그램이 암호화 없이 응답합니다. 비밀번호는 전송되지 않았습니다. 이 컴퓨터 안에서도 암호화된 상태로만 보냅니다.
    .do = 프로그램이 이 포트에 “STARTTLS”를 표시하면 여기서 그것을 고르세요. 아니면 프로그램의 암호화를 켠 다음 다시 시도하세요.
    .may-be = 이 컴퓨터의 프로그램이 이 포트에서 암호화하지 않습니다.
cause-startTlsMissing-here =
    .title = { $program ->
        [none] 이 컴퓨터의 프로그램이 암호화를 제공하지 않습니다. 그 프로그램에서 켜세요
       *[other] { $program } 프로그램이 암호화를 제공하지 않습니다. 그 프로그램에서 켜세요
    }
    .what = { $host } 주소는 이 컴퓨터이며, { $port }번 포트의 프로그램이 암호화(STARTTLS)를 제공하지 않습니다. 비밀번호는 전송되지 않았습니다. 이 컴퓨터 안에서도 암호화된 상태로만 보냅니다.
    .do = 그런 다음 프로그램이 이 포트에 표시하는 방식(TLS 또는 STARTTLS)을 여기서 고르고 다시 시도하세요.
    .may-be = 이 컴퓨터의 프로그램이 암호화를 제공하지 않습니다.
cause-startTlsTampered-here =
    .title = 이 컴퓨터의 프로그램이 암호화를 제대로 시작하지 않습니다
    .what = { $host } 주소는 이 컴퓨터입니다. { $port }번 포트의 프로그램이 암호화하기로 해 놓고 다른 것을 보냈습니다. 비밀번호는 전송되지 않았습니다.
    .do = 프로그램의 새 버전이 있는지 보세요. 고를 수 있으면 STARTTLS 대신 TLS를 쓰세요.
    .may-be = 이 컴퓨터의 프로그램이 암호화를 제대로 시작하지 않습니다.
cause-certificateUntrusted-here =
    .title = { $program ->
        [none] 이 컴퓨터의 프로그램의 인증서를 아직 모릅니다. 인증서 파일을 고르세요
       *[other] { $program } 인증서를 아직 모릅니다. 인증서 파일을 고르세요
    }
    .what = { $issuer ->
        [none] { $host } 주소는 이 컴퓨터입니다. { $port }번 포트의 프로그램이 인증서를 직접 만들었기 때문에, 보증해 줄 곳이 없습니다.
       *[other] { $host } 주소는 이 컴퓨터입니다. { $port }번 포트의 프로그램의 인증서 발급자는 “{ $issuer }”입니다. 이런 프로그램은 인증서를 직접 만들기 때문에, 보증해 줄 곳이 없습니다.
    } 그 프로그램에서 인증서를 내보내고 여기서 파일을 고르면, 바로 그것만 이 컴퓨터에서만 믿습니다. 비밀번호는 전송되지 않았습니다.
    .do = 그런 다음 여기서 파일을 고르세요.
    .may-be = 이 컴퓨터의 프로그램의 인증서를 아직 모릅니다.
cause-certificateForAnotherName-here =
    .title = { $program ->
        [none] 이 컴퓨터의 프로그램의 인증서가 다른 이름의 것입니다. 인증서 파일을 고르세요
       *[other] { $program } 인증서가 다른 이름의 것입니다. 인증서 파일을 고르세요
    }
    .what = { $presented ->
        [none] { $host } 주소는 이 컴퓨터이며, { $port }번 포트의 프로그램의 인증서는 다른 이름의 것입니다.
       *[other] { $host } 주소는 이 컴퓨터이며, { $port }번 포트의 프로그램의 인증서는 { $presented }용입니다.
    } 그 프로그램에서 인증서를 내보내고 여기서 파일을 고르면, 바로 그것만 이 컴퓨터에서만 믿습니다. 비밀번호는 전송되지 않았습니다.
    .do = 그런 다음 여기서 파일을 고르세요.
    .may-be = 이 컴퓨터의 프로그램의 인증서가 다른 이름의 것입니다.
cause-certificateExpired-here =
    .title = { $program ->
        [none] 이 컴퓨터의 프로그램의 인증서가 만료되었습니다. 프로그램에서 새로 만드세요
       *[other] { $program } 인증서가 만료되었습니다. 프로그램에서 새로 만드세요
    }
    .what = { $expired ->
        [none] { $port }번 포트의 프로그램의 인증서가 만료되었습니다.
       *[other] { $port }번 포트의 프로그램의 인증서가 { $expired }에 만료되었습니다. 이 컴퓨터의 시계는 { $clock }입니다.
    } 메일 프로그램도 이것을 받지 않습니다. 비밀번호는 전송되지 않았습니다.
    .do = 시계가 맞으면 먼저 프로그램에서 새 인증서를 만드세요. 대부분 다시 시작할 때 만들어지거나 설정에서 만들 수 있습니다. 그런 다음 여기서 새 파일을 고르세요.
    .may-be = 이 컴퓨터의 프로그램의 인증서가 만료되었습니다.
cause-certificateRevoked-here =
    .title = 이 컴퓨터의 프로그램의 인증서가 폐기되었습니다
    .what = { $port }번 포트의 프로그램의 인증서를 발급한 곳에서 그 인증서를 무효라고 선언했습니다. 비밀번호는 전송되지 않았습니다.
    .do = 프로그램에 다른 인증서를 주세요. 피해 갈 방법은 찾지 마세요.
    .may-be = 이 컴퓨터의 프로그램의 인증서가 폐기되었습니다.
cause-wrongProtocol-here =
    .title = 이 컴퓨터의 { $port }번 포트에서 다른 프로그램이 응답합니다
    .what = { $host } 주소는 이 컴퓨터이며, { $port }번 포트에서 응답하는 것은 여기 있어야 할 종류의 메일 서버가 아닙니다. 보내는 쪽과 받는 쪽이 뒤바뀌었거나, 다른 프로그램이 포트를 차지했을 수 있습니다. 비밀번호는 전송되지 않았습니다.
    .do = 메일이 거치는 프로그램에 나온 포트와 비교해 고치세요.
    .may-be = 이 컴퓨터의 이 포트에서 다른 프로그램이 응답합니다.
cause-serverRefuses-here =
    .title = 이 컴퓨터의 프로그램이 거절했으며 이유는 알 수 없습니다
    .what = { $host } 주소는 이 컴퓨터이며, { $port }번 포트의 프로그램이 이 연결이나 요청을 돌려보냈습니다.
    .do = 프로그램의 자체 창을 보세요. 더 자세히 나와 있을 수 있습니다. 그런 다음 다시 시도하세요.
    .may-be = 이 컴퓨터의 프로그램이 자체 이유로 거절합니다.
cause-protocolViolation-here =
    .title = 이 컴퓨터의 프로그램의 응답이 이상합니다
    .what = { $host } 주소는 이 컴퓨터입니다. { $port }번 포트의 프로그램의 응답이 메일 서버의 규칙에 맞지 않아 믿지 않았습니다.
    .do = 프로그램의 새 버전이 있는지, 포트가 맞는지 보세요. 그런 다음 다시 시도하세요.
    .may-be = 이 컴퓨터의 프로그램이 메일 서버의 규칙을 따르지 않습니다.
cause-wrongPassword-here =
    .title = { $program ->
        [none] 이 컴퓨터의 프로그램이 이 비밀번호를 받아들이지 않습니다
       *[other] { $program } 프로그램이 이 비밀번호를 받아들이지 않습니다
    }
    .what = { $user ->
        [none] 사용자 이름이나 비밀번호가 맞지 않습니다.
       *[other] 사용자 이름 “{ $user }” 또는 비밀번호가 맞지 않습니다.
    } { $program ->
        [none] 이런 프로그램에는 메일 프로그램용 비밀번호가 따로 있는 경우가 많으며, 계정 비밀번호가 아닙니다.
       *[other] { $program } 프로그램에는 메일 프로그램용 비밀번호가 따로 있으며, 계정 비밀번호가 아닙니다.
    }
    .do = 그런 다음 그 비밀번호를 여기에 입력하세요.
    .may-be = 사용자 이름이나 비밀번호가 맞지 않습니다. 이런 프로그램에는 자체 비밀번호가 따로 있는 경우가 많습니다.
cause-webLoginRequired-here =
    .title = { $owner } 쪽에서 본인인지 확인하려고 합니다
    .what = 이 컴퓨터의 프로그램이 전하기를, 평소와 다르게 보여 로그인이 보류되었다고 합니다. 비밀번호는 맞을 가능성이 높습니다.
    .do = 이 컴퓨터에서 브라우저로 계정에 로그인해 본인임을 확인한 다음, 몇 분 뒤에 다시 시도하세요.
    .may-be = 로그인을 확인해야 합니다. 이 컴퓨터에서 브라우저로 계정에 로그인한 다음, 한 번만 시도하세요.
cause-ipBlocked-here =
    .title = { $provider } 쪽에서 이 컴퓨터를 돌려보냅니다
    .what = 이 컴퓨터의 프로그램이 전하기를, 연결에 쓰는 주소가 차단 목록에 있다고 합니다. 다른 사람 때문인 경우가 많습니다. 비밀번호 문제가 아닙니다.
    .do = 프로그램의 자체 창을 보세요. 더 자세히 나와 있을 수 있습니다. 그런 다음 몇 시간 기다렸다가 다시 시도하세요.
    .may-be = 제공업체가 이 컴퓨터의 주소를 돌려보냅니다. 몇 시간 기다린 다음, 한 번만 시도하세요.

## A server in a private network

cause-hostNotFound-private =
    .title = 이 네트워크에서 { $host } 서버를 찾을 수 없습니다
    .what = { $host } 이름은 집이나 직장의 사설 네트워크에서만 알려져 있습니다. 이 네트워크는 모릅니다.
    .do = 서버가 있는 네트워크나 VPN에 연결하거나, 서버 이름을 고치세요. 서버의 주소(예: 192.168.…)를 입력해도 됩니다.
    .may-be = 이 네트워크에는 알려지지 않은 이름입니다.
cause-resolverUnavailable-private =
    .title = 지금은 { $host } 서버를 조회할 수 없습니다
    .what = { $host } 이름은 집이나 직장의 사설 네트워크에서만 알려져 있는데, 위치를 알려 줄 수 있는 곳에서 아무 응답도 없었습니다.
    .do = 서버가 있는 네트워크나 VPN에 연결한 다음 다시 시도하세요. 서버의 주소(예: 192.168.…)를 입력해도 됩니다.
    .may-be = 지금은 이름을 조회할 수 없습니다.
cause-refused-private =
    .title = { $host } 서버가 { $port }번 포트로 메일 연결을 받지 않습니다
    .what = { $host } 서버는 사설 네트워크의 컴퓨터입니다. 응답이 바로 왔습니다. 이 포트에는 연결을 받는 것이 없습니다. 메일 서버가 실행 중이 아니거나 다른 포트를 씁니다. 비밀번호는 전송되지 않았습니다.
    .do = 그 컴퓨터에서 메일 서버가 실행 중인지, 어느 포트를 쓰는지 보세요. 그런 다음 다시 시도하거나 여기서 서버를 고치세요.
    .may-be = 서버의 이 포트에 연결을 받는 것이 없습니다.
cause-unreachable-private =
    .title = 여기서는 { $host } 서버로 가는 길이 없습니다
    .what = { $host } 서버는 집, 직장 또는 VPN에 있는 사설 네트워크의 컴퓨터입니다. 지금 여기서는 그리로 가는 길이 없습니다. 비밀번호는 전송되지 않았습니다.
    .do = 서버가 있는 네트워크나 VPN에 연결하고, 그 컴퓨터가 켜져 있는지 본 다음 다시 시도하세요.
    .may-be = 여기서는 서버로 가는 길이 없습니다.
cause-timedOut-private =
    .title = { $host } 서버가 제때 응답하지 않았습니다
    .what = { $host } 서버는 사설 네트워크의 컴퓨터이며, { $port }번 포트에서 아무 응답도 하지 않았습니다. 꺼져 있거나 잠자기 상태일 수 있고, 그 방화벽이 메일을 막거나, 이 컴퓨터가 그 네트워크에 있지 않을 수 있습니다. 비밀번호가 맞는지는 아직 알 수 없습니다.
    .do = 그 컴퓨터가 켜져 있는지, 이 컴퓨터가 같은 네트워크나 그 VPN에 있는지 보세요. 그런 다음 다시 시도하세요.
    .may-be = 서버가 아무 응답도 하지 않습니다.
cause-hungUp-private =
    .title = { $host } 서버가 연결을 끝냈습니다
    .what = { $host } 서버는 사설 네트워크의 컴퓨터입니다. { $port }번 포트에서 연결을 받았다가 답하기 전에 닫았습니다. 비밀번호가 맞는지는 아직 알 수 없습니다.
    .do = 그 컴퓨터에 있는 메일 서버의 설정이나 로그를 본 다음 다시 시도하세요.
    .may-be = 서버가 연결을 끝냈습니다.
cause-protocolViolation-private =
    .title = { $host } 서버의 응답이 이상합니다
    .what = 응답이 메일 서버의 규칙에 맞지 않아 믿지 않았습니다.
    .do = 포트가 맞는지, { $host }에 있는 메일 서버의 새 버전이 있는지 보세요. 그런 다음 다시 시도하세요.
    .may-be = 서버가 메일 서버의 규칙을 따르지 않습니다.
cause-serverRefuses-private =
    .title = { $host } 서버가 거절했으며 이유는 알 수 없습니다
    .what = { $host } 서버는 사설 네트워크의 컴퓨터입니다. 그 메일 서버가 이 연결이나 요청을 돌려보냈습니다.
    .do = 그 컴퓨터에 있는 메일 서버의 설정이나 로그를 본 다음 다시 시도하세요.
    .may-be = 서버가 자체 이유로 거절합니다.
cause-ipBlocked-private =
    .title = { $host } 서버가 이 컴퓨터를 들여보내지 않습니다
    .what = { $host } 서버는 사설 네트워크의 컴퓨터이며, 그 메일 서버의 차단 목록에 이 컴퓨터의 주소가 있습니다. 로그인이 너무 많았던 뒤에 그런 경우가 많습니다. 비밀번호 문제가 아닙니다.
    .do = 그 컴퓨터에서 목록(예: fail2ban)에 있는 이 컴퓨터의 주소를 빼거나, 저절로 풀릴 때까지 기다리세요. 그런 다음 다시 시도하세요.
    .may-be = 서버가 이 컴퓨터의 주소를 돌려보냅니다.
cause-notTls-private =
    .title = { $host } 서버가 { $port }번 포트에서 암호화하지 않습니다
    .what = { $host } 서버는 사설 네트워크의 컴퓨터입니다. 처음부터 암호화해야 하는데 그 메일 서버가 암호화 없이 응답합니다. 비밀번호는 전송되지 않았습니다. 사설 네트워크 안에서도 암호화된 상태로만 보냅니다.
    .do = 이 포트에 STARTTLS를 고르거나, 서버가 TLS로 시작하는 포트를 고르세요. 둘 다 없으면 서버의 암호화를 켜세요. 그러려면 인증서가 필요합니다.
    .may-be = 서버가 이 포트에서 암호화하지 않습니다.
cause-startTlsMissing-private =
    .title = { $host } 서버가 암호화를 제공하지 않습니다. 그 서버에서 켜세요
    .what = { $host } 서버는 사설 네트워크의 컴퓨터이며, 그 메일 서버가 { $port }번 포트에서 암호화(STARTTLS)를 제공하지 않습니다. 비밀번호는 전송되지 않았습니다. 사설 네트워크 안에서도 암호화된 상태로만 보냅니다.
    .do = 메일 서버의 설정에서 암호화를 켜세요. 그러려면 인증서가 필요합니다. 또는 여기서 TLS와, 서버에 있는 TLS용 포트를 고르세요.
    .may-be = 서버가 암호화를 제공하지 않습니다.
cause-startTlsTampered-private =
    .title = { $host } 서버가 암호화를 제대로 시작하지 않습니다
    .what = 서버가 암호화하기로 해 놓고, 다른 것이 왔습니다. 비밀번호는 전송되지 않았습니다.
    .do = { $host }에 있는 메일 서버의 새 버전이 있는지 보세요. 고를 수 있으면 STARTTLS 대신 TLS를 쓰세요.
    .may-be = 서버가 암호화를 제대로 시작하지 않습니다.
cause-certificateUntrusted-private =
    .title = 이 컴퓨터가 { $host } 서버의 인증서를 모릅니다. 발급 기관의 인증서를 설치하세요
    .what = { $issuer ->
        [none] { $host } 서버는 사설 네트워크의 컴퓨터이며, 그 인증서는 이 컴퓨터가 아는 기관에서 발급한 것이 아닙니다. 대부분 서버가 직접 만든 것입니다.
       *[other] { $host } 서버는 사설 네트워크의 컴퓨터입니다. 그 인증서의 발급자는 “{ $issuer }”인데, 이 컴퓨터가 모르는 곳입니다. 대부분 서버가 직접 만든 것입니다.
    } 비밀번호는 전송되지 않았습니다.
    .do = 서버에서 그 기관의 인증서를 내보내거나 서버 관리자에게 받아, 이 컴퓨터에 신뢰할 수 있는 인증서로 설치하세요. 터미널에서 한 번만 확인하려면: mail-setup check --ca-file FILE.
    .may-be = 서버의 인증서가 이 컴퓨터가 모르는 기관의 것입니다.
cause-certificateForAnotherName-private =
    .title = { $host } 서버의 인증서가 다른 이름의 것입니다. 그 이름을 입력하세요
    .what = { $presented ->
        [none] { $host } 서버는 사설 네트워크의 컴퓨터이며, 그 인증서는 다른 이름의 것입니다.
       *[other] { $host } 서버는 사설 네트워크의 컴퓨터이며, 그 인증서는 { $presented }용입니다.
    } 비밀번호는 전송되지 않았습니다.
    .do = 인증서에 있는 이름으로 서버를 입력하거나, { $host }용 인증서를 만들어 달라고 하세요.
    .may-be = 서버의 인증서가 다른 이름의 것입니다.
cause-certificateExpired-private =
    .title = { $host } 서버의 인증서가 만료되었습니다. 새로 만들게 하세요
    .what = { $expired ->
        [none] { $host } 서버의 인증서가 만료되었습니다.
       *[other] { $host } 서버의 인증서가 { $expired }에 만료되었습니다. 이 컴퓨터의 시계는 { $clock }입니다.
    } { $host } 서버는 사설 네트워크의 컴퓨터입니다. 비밀번호는 전송되지 않았습니다.
    .do = 먼저 이 컴퓨터의 시계를 보세요. 시계가 맞으면 서버에서 새 인증서를 만들거나, 서버 관리자에게 물어보세요.
    .may-be = 서버의 인증서가 만료되었습니다.
cause-certificateRevoked-private =
    .title = { $host } 서버의 인증서가 폐기되었습니다
    .what = 인증서를 발급한 곳에서 그 인증서를 무효라고 선언했습니다. 비밀번호는 전송되지 않았습니다.
    .do = 서버 관리자에게 다른 인증서를 요청하세요. 피해 갈 방법은 찾지 마세요.
    .may-be = 서버의 인증서가 폐기되었습니다.

## Who reads along

cause-certificateUntrusted-program =
    .title = { $interceptor } 쪽에서 서버의 인증서 대신 자체 인증서를 보여 줍니다. 메일은 건드리지 않게 하세요
    .what = { $host } 서버라며 보여 준 인증서의 발급자는 “{ $issuer }”입니다. 이 컴퓨터의 { $interceptor } 프로그램이 암호화된 연결을 읽을 때 쓰는 이름입니다. 비밀번호는 전송되지 않았습니다.
    .do = 그런 다음 다시 시도하세요.
    .may-be = 이 컴퓨터의 프로그램이 서버의 인증서 대신 자체 인증서를 보여 줍니다.
cause-certificateUntrusted-network =
    .title = { $interceptor } 쪽에서 서버의 인증서 대신 자체 인증서를 보여 줍니다. 이것을 통해 로그인하지 마세요
    .what = { $host } 서버라며 보여 준 인증서의 발급자는 “{ $issuer }”입니다. { $interceptor } 쪽에서, 대개 회사와 학교에서, 암호화된 연결을 읽을 때 쓰는 이름입니다. 비밀번호는 전송되지 않았습니다.
    .do = 그런 다음 다시 시도하세요.
    .may-be = 이 네트워크의 무언가가 서버의 인증서 대신 자체 인증서를 보여 줍니다.
cause-certificateUntrusted-tool =
    .title = { $interceptor } 쪽에서 서버의 인증서 대신 자체 인증서를 보여 줍니다. 먼저 닫으세요
    .what = { $host } 서버라며 보여 준 인증서의 발급자는 “{ $issuer }”입니다. 개발자 도구인 { $interceptor } 프로그램이 암호화된 연결을 읽을 때 쓰는 이름입니다. 비밀번호는 전송되지 않았습니다.
    .do = 그런 다음 다시 시도하세요. 이런 도구를 모르면 이 컴퓨터를 관리하는 사람에게 물어보세요.
    .may-be = 개발자 도구가 서버의 인증서 대신 자체 인증서를 보여 줍니다.
# No question mark at the end: the terminal puts a full stop behind the title.
cause-certificateForAnotherName-named =
    .title = 인증서가 다른 이름인 { $suggested }용입니다
    .what = { $host } 서버가 { $presented }용 인증서를 보여 줍니다. 호스팅 업체에서 흔한 일입니다. 메일 서버에 업체 자체의 이름이 있고, 인증서는 그 이름에만 유효합니다. 비밀번호는 전송되지 않았습니다.
    .do = { $suggested } 서버가 호스팅 업체나 제공업체의 것이면 그것을 서버로 쓰세요. 모르는 이름이면 쓰지 말고, 제공업체가 안내하는 서버와 비교하세요.
    .may-be = 인증서가 { $suggested }용이며, 그것이 올바른 서버일 수 있습니다.

## Steps: one sentence each, in a list under what happened

bridge-step-startProgram = 메일이 거치는 이 컴퓨터의 프로그램을 시작하고, 로그인하라고 하면 로그인하세요.
bridge-step-exportCertificate = 그 프로그램에서 인증서를 파일(.pem, .crt 또는 .cer)로 내보내세요. 설정이나 도움말에서 “TLS”, “SSL” 또는 “인증서”(certificate)를 찾으세요.
bridge-step-switchOnEncryption = 프로그램의 설정에서 암호화(TLS 또는 STARTTLS)를 켜세요. 인증서를 먼저 만들어야 할 수 있습니다.
bridge-step-passwordOfProgram = 프로그램이 메일 프로그램에 어떤 사용자 이름과 비밀번호를 원하는지 그 프로그램에서 찾아보세요.
bridge-step-openProtonBridge = 이 컴퓨터에서 Proton Mail Bridge를 열고 로그인하세요. Proton의 유료 요금제에 들어 있습니다.
bridge-step-protonPorts = 거기서 계정을 고르고 “Mailbox details”를 고르세요. 포트를 여기에 입력된 것과 비교하세요.
bridge-step-protonExport = Proton Mail Bridge에서 설정을 열고 “Advanced settings”를 연 다음, “Export TLS certificates”를 고르세요.
bridge-step-chooseCertPem = 파일이 두 개 만들어집니다. 여기서 고를 것은 “cert.pem”입니다. “key.pem”은 남에게 주지 마세요.
bridge-step-protonSecurity = Proton Mail Bridge에서 설정을 열고 “Advanced settings”, “Connection mode”를 차례로 여세요. SSL 또는 STARTTLS를 쓰고, 여기서도 같은 것을 고르세요.
bridge-step-protonMailbox = Proton Mail Bridge에서 계정을 고르고 “Mailbox details”를 고르세요. 거기서 사용자 이름과 비밀번호를 복사하세요.
bridge-step-serveHydroxide = 터미널에서 “hydroxide serve”를 실행하고 그대로 두세요.
bridge-step-hydroxideCertificate = 고를 파일은 hydroxide를 시작할 때 쓴 것입니다: “-tls-cert cert.pem”.
bridge-step-hydroxideTls = hydroxide를 인증서와 함께 시작하세요: “hydroxide -tls-cert cert.pem -tls-key key.pem serve”. 그런 다음 여기서 TLS를 고르세요.
bridge-step-hydroxidePassword = 비밀번호는 “hydroxide auth”가 출력한 “bridge password”입니다. 잃어버렸으면 “hydroxide auth”를 한 번 더 실행하세요.
bridge-step-startDavmail = 이 컴퓨터에서 DavMail을 시작하세요.
bridge-step-davmailExport = 터미널에서 DavMail의 키 저장소가 있는 곳으로 가서 실행하세요: “keytool -exportcert -rfc -keystore davmail.p12 -file davmail.pem”. 고를 파일은 davmail.pem입니다.
bridge-step-davmailKeystore = DavMail은 키 저장소가 있어야 암호화합니다. 터미널에서 실행하세요: “keytool -genkeypair -keyalg rsa -keysize 2048 -validity 3650 -storetype pkcs12 -keystore davmail.p12 -dname CN=localhost”.
bridge-step-davmailSettings = DavMail 설정의 “Encryption”(암호화) 아래에 PKCS12 형식의 키 저장소, 그 파일과 비밀번호를 입력하세요. 그런 다음 DavMail을 다시 시작하고 여기서 TLS를 고르세요.
bridge-step-davmailPassword = DavMail에는 소속 기관 메일의 사용자 이름과 비밀번호가 필요합니다. 자체 창에 로그인 페이지가 열릴 수 있습니다.
bridge-step-startEmailProxy = 이 컴퓨터에서 Email OAuth 2.0 Proxy를 시작하세요.
bridge-step-emailProxyCertificate = 고를 파일은 emailproxy.config의 “local_certificate_path”에 적힌 것입니다.
bridge-step-emailProxyTls = emailproxy.config에서 이 서버의 “local_certificate_path”와 “local_key_path”를 설정하세요. 그런 다음 프록시를 다시 시작하세요.
bridge-step-emailProxyPassword = 프록시는 제공업체에서 받은 것을, 프록시를 통해 처음 로그인할 때 쓴 비밀번호로 보관합니다. 그 비밀번호를 쓰세요. 자체 창에 로그인 페이지가 열릴 수 있습니다.
interceptor-step-letMailAlone = { $interceptor }에서 암호화된 메일 연결의 검사를 끄세요. 흔히 “메일”, “이메일 보호” 또는 “SSL/TLS” 아래에 있습니다. 파일은 계속 검사합니다.
interceptor-step-mailShield = { $interceptor }에서 “메뉴”(Menu), “설정”(Settings), “Protection”, “Core Shields”를 차례로 여세요. “Mail Shield” 아래에서 받는 메일과 보내는 메일의 검사를 끄세요. 파일은 계속 검사합니다.
interceptor-step-nortonMail = Norton에서 설정을 열고 “Mail Shield”, “Safe Email” 또는 “Email Protection”을 찾으세요. 이 컴퓨터의 메일 프로그램에 대해 끄세요. 파일은 계속 검사합니다.
interceptor-step-kasperskyConnections = Kaspersky에서 설정을 열고 “Network settings”(네트워크 설정), “Encrypted connections scanning”(암호화된 연결 검사)을 차례로 여세요. 신뢰하는 주소에 { $host } 서버를 추가하거나, 암호화된 연결을 검사하지 않도록 고르세요.
interceptor-step-esetMail = ESET에서 F5를 눌러 고급 설정을 여세요. “Email client protection”(이메일 클라이언트 보호)과 “SSL/TLS”를 찾아 IMAPS, POP3S, SMTPS 검사를 끄세요.
interceptor-step-bitdefenderScan = Bitdefender에서 “Protection”, “Online Threat Prevention”과 그 설정을 차례로 여세요. “Encrypted web scan”을 끄세요.
interceptor-step-adguardFilter = AdGuard에서 설정을 열고 “Network”(네트워크), “Filtered applications”(필터링하는 앱)를 차례로 여세요. 메일 프로그램과 이 마법사를 거기서 빼세요.
interceptor-step-removeProgram = 이 컴퓨터에서 { $interceptor } 프로그램을 제거하세요. 모든 암호화된 연결을 위험하게 만들기 때문에 제조사가 거두어들인 프로그램입니다.
interceptor-step-askTheNetwork = 휴대폰 핫스팟 같은 다른 네트워크를 쓰거나, 이 네트워크의 관리자에게 메일 연결을 읽지 않고 통과시켜 달라고 하세요.
interceptor-step-closeTool = { $interceptor } 프로그램을 닫거나, 메일 연결을 읽지 않게 하세요.
