### What a network does to mail, found out without a password, in Simplified Chinese.

how-certain = { $certainty ->
    [certain] 这是确定的。
    [likely] 这很有可能。
   *[possible] 这有可能；看到的还太少，无法确定。
}
seen-besides = 此外：{ $title }

network-healthy =
    .title = 这个网络放行邮件
    .what = 两台邮件服务器都连上了，并证明了自己的身份。
    .do = 这里不需要做什么。如果邮件还是不行，请检查密码。

cause-noRoute =
    .title = 这个网络哪里也通不到
    .what = 电脑已连接网络，但网络没有给它通往互联网的路。
    .do = 请断开网络，再重新连接。如果没有用，请重新启动路由器。
    .may-be = 网络没有通往互联网的路。
cause-uplinkDown =
    .title = 路由器后面的连接断了
    .what = { $why ->
        [router] 路由器本身没有回应。
       *[other] 网络在，但网络之外没有任何回应。
    }
    .do = 请重新启动路由器，或换一个网络，例如手机热点。
    .may-be = 路由器后面的连接断了。
cause-dnsHijacked =
    .title = { $why ->
        [withheld] 这个网络不给出 { $provider } 的地址
       *[other] 这个网络给出的 { $provider } 地址不对
    }
    .what = { $address ->
        [none] { $why ->
            [withheld] 在这里可以查到其他域名，却查不到 { $host }。
           *[other] 询问 { $host } 时，网络给出的不是这台服务器。
        }
       *[other] 网络说 { $host } 是 { $address }，而这不是邮件服务器的地址。
    }可能是过滤器这样设置的。
    .do = 请换一个网络。如果您自己在用域名过滤器，请放行邮件服务器。
    .may-be = 网络给出的地址不对。
cause-ipv6Broken =
    .title = { $why ->
        [alone] 这里的 IPv6 有故障，而邮件服务器没有其他地址
       *[other] 邮件可用，但这里的 IPv6 有故障
    }
    .what = { $why ->
        [alone] 在这个网络里，邮件服务器的域名只对应 IPv6 地址，而通过 IPv6 没有任何回应。
       *[other] 通过 IPv4，服务器有回应。这个网络声称支持 IPv6，通过它却没有任何回应。邮件程序可能因此卡住半分钟。
    }
    .do = { $why ->
        [alone] 请换一个网络。
       *[other] 请为这个连接关闭 IPv6，或换一个网络。
    }
    .may-be = 这个网络的 IPv6 有故障。
cause-ipv4Broken =
    .title = { $why ->
        [alone] 这里的 IPv4 有故障，而邮件服务器没有其他地址
       *[other] 邮件可用，但这里的 IPv4 有故障
    }
    .what = { $why ->
        [alone] 在这个网络里，邮件服务器的域名只对应 IPv4 地址，而通过 IPv4 没有任何回应。
       *[other] 通过 IPv6，服务器有回应。这个网络声称支持 IPv4，通过它却没有任何回应。邮件程序可能因此卡住半分钟。
    }
    .do = { $why ->
        [alone] 请换一个网络。
       *[other] 请重新连接网络，或换一个网络。
    }
    .may-be = 这个网络的 IPv4 有故障。
cause-ipv4Missing =
    .title = 这个网络只有 IPv6，而 { $host } 没有
    .what = 服务器只有 IPv4 地址，从这个网络到不了那里。
    .do = 请换一个网络。
    .may-be = 网络只有 IPv6，而服务器没有。
cause-vpnInterferes =
    .title = VPN 挡住了邮件
    .what = { $why ->
        [dead] 一切都进了 VPN，却没有任何返回。
        [alone] 通往邮件服务器的路进了 VPN，却没有任何返回；其他连接不经过它。
        [resolver] 名称通过 VPN 查询，而那里没有回应。
        [names] 名称要通过一个已经不在的 VPN 来查询。
       *[other] 通过 VPN 可以访问网页，但连不上邮件服务器。
    }
    .do = 请关闭 VPN，然后重试。如果没有打开 VPN，请断开网络，再重新连接。
    .may-be = VPN 挡住了邮件。
cause-interception =
    .title = { $interceptor ->
        [none] 有什么在读取与 { $host } 的连接
       *[other] { $interceptor } 在读取与 { $host } 的连接
    }
    .what = { $issuer ->
        [none] 证书不是服务器自己的。
       *[other] 证书不是服务器自己的：它由“{ $issuer }”颁发。
    }颁发它的一方可以读到您的密码和邮件。
    .do = { $interceptor ->
        [none] 请换一个网络，或让这台电脑上的安全软件不要干预邮件连接。
       *[other] 请让 { $interceptor } 不要干预邮件连接，或换一个网络。在此之前不要输入密码。
    }
    .may-be = 有什么在读取连接。
cause-clockWrong =
    .title = 这台电脑的时间不对
    .what = 服务器的证书看起来不在有效期内，其实是电脑的时间有偏差。
    .do = 请校准时间，然后重试。
    .may-be = 这台电脑的时间不对。
cause-mtuBlackhole =
    .title = 这个网络会丢失大的数据包
    .what = { $why ->
        [up] 收到的内容是完整的；以大的数据包发出的内容悄无声息地消失。邮件可以读取，但发送较长的邮件会卡住。
       *[other] 小的数据包能通过，大的悄无声息地消失。加密连接刚开始就卡住。
    }
    .do = 如果有 VPN，请关闭它；否则请在路由器上设置较小的 MTU（1400），或换一个网络。
    .may-be = 网络会丢失大的数据包。
cause-slowNetwork =
    .title = { $ms ->
        [none] 这个网络很慢
       *[other] 邮件可用，但这个网络很慢
    }
    .what = { $ms ->
        [none] 连接建立得很慢。
       *[other] 每个连接都要半秒以上才能建立。
    }
    .do = 请在信号更好时再试。如果邮件程序不再等待，请调高它的超时时间。
    .may-be = 网络很慢。
cause-resolverSlow =
    .title = 邮件可用，但这里查询名称很慢
    .what = 查询服务器位置的结果来得很晚，或者有一半根本没有来。邮件程序可能因此卡住。
    .do = 请为这个连接换一个 DNS 服务器，或换一个网络。
    .may-be = 查询名称很慢。
cause-providerDown =
    .title = { $provider } 的邮件服务器没有回应
    .what = 互联网正常，但 { $host } 没有回应。看起来问题在那边，不在这里。
    .do = 请等待，稍后再试。这台电脑上不需要改什么。
    .may-be = 服务商的邮件服务器停了。
cause-proxyRequired =
    .title = 这个网络只放行网页
    .what = 一切都必须通过网络的代理，而邮件程序做不到。
    .do = 请换一个网络，或请这个网络的管理者开放邮件端口。
    .may-be = 离开这个网络只能通过代理。
cause-localFirewall =
    .title = 这台电脑不放行邮件
    .what = 这里的防火墙或安全软件禁止连接 { $host }。
    .do = 请在这台电脑的防火墙或安全软件中允许邮件。
    .may-be = 这台电脑上的防火墙禁止了连接。
cause-unstable =
    .title = 检查期间网络有变化
    .what = 其间连接断开过或有变化，因此看到的结果都不算数。
    .do = 请等连接稳定下来，离接入点近一些，然后重试。
    .may-be = 网络不稳定。

network-offline =
    .title = 这台电脑没有联网
    .what = 没有连接任何网络。
    .do = 请先连接网络，然后重试。
network-hostNotFound =
    .title = 没有这个名称的服务器
    .what = { $why ->
        [wildcard] 这个域名下的每个名称都通向 { $host } 所通向的地方，而那里没有邮件服务器回应：这个名称很可能是错的。
       *[other] 其他名称找得到，{ $host } 找不到。
    }
    .do = 请与服务商提供的服务器名称对照，并改正。
network-resolverUnavailable =
    .title = 这里无法查询名称
    .what = 这个网络中没有谁能给出邮件服务器在哪里。
    .do = 请稍等片刻再试。如果一直这样，请换一个 DNS 服务器或换一个网络。
network-captivePortal =
    .title = 这个网络要求您先登录
    .what = 网络的一个页面代替其他页面回应，在酒店、火车和机场常会这样。
    .do = 请打开浏览器，在出现的页面上登录网络，然后重试。
network-portBlocked =
    .title = { $other ->
        [none] { $why ->
            [near] 到 { $host } 的邮件在很近的地方被拒绝
           *[other] 这个网络封锁了到 { $host } 的邮件
        }
       *[other] { $why ->
            [closed] { $host } 的端口 { $port } 已关闭；端口 { $other } 可用
           *[other] 这个网络封锁了端口 { $port }；端口 { $other } 可用
        }
    }
    .what = { $other ->
        [none] { $why ->
            [near] 其他连接可以通过。到邮件端口的连接在服务器得知之前就被拒绝：可能是这台电脑上的防火墙或安全软件，也可能是这个网络中近处的什么。
           *[other] 其他连接可以通过，到邮件端口的不行。酒店、学校和办公室的许多网络是这样设置的。
        }
       *[other] { $why ->
            [closed] { $host } 在端口 { $port } 上不接受连接，在端口 { $other } 上回应正常。
            [another] 在端口 { $port } 上回应的不是 { $host }，而是另一台服务器；在端口 { $other } 上回应的才是它自己。
           *[other] { $host } 在端口 { $port } 上没有任何返回，在端口 { $other } 上回应正常。
        }
    }
    .do = { $other ->
        [none] { $why ->
            [near] 请查看这台电脑上的防火墙或安全软件是否禁止邮件；如果没有，请换一个网络。
           *[other] 请换一个网络，例如手机热点，或请这个网络的管理者开放邮件端口。
        }
       *[other] 从现在起请使用端口 { $other }。
    }
network-startTlsMissing =
    .title = { $why ->
        [unlisted] { $host } 在端口 { $port } 上不提供加密
       *[other] { $host } 的加密在途中被拿掉了
    }
    .what = 在端口 { $port } 上，服务器没有提供切换到加密。{ $other ->
        [none] {""}
       *[other] 在端口 { $other } 上，从一开始就是加密的。
    }
    .do = { $other ->
        [none] 请换一个网络。如果还是一样，请修改服务器。
       *[other] 请使用端口 { $other } 和 TLS。
    }
network-startTlsTampered =
    .title = 途中有什么涂掉了 { $host } 的加密
    .what = 在端口 { $port } 上，服务器提供加密的说明到达时已被涂掉：这是途中的防火墙做的。{ $other ->
        [none] {""}
       *[other] 在端口 { $other } 上，从一开始就是加密的。
    }
    .do = { $other ->
        [none] 请换一个网络。
       *[other] 请使用端口 { $other } 和 TLS。
    }
network-hungUp =
    .title = 到 { $host } 的邮件连接被切断
    .what = 连接一要加密，就被切断。这个网络似乎在过滤邮件。
    .do = 请换一个网络，例如手机热点。
network-timedOut =
    .title = { $host } 没有回应
    .what = 没有任何返回，也无法知道原因。
    .do = 请用手机热点做同样的尝试：如果在那里可以，就是这个网络的问题。
network-refused =
    .title = { $host } 在端口 { $port } 不接受连接
    .what = 回应来得很快：那里没有服务。
    .do = 请与服务商提供的端口对照；如果没有错，请换一个网络试试。
network-unreachable =
    .title = 从这里到不了 { $host }
    .what = { $family ->
        [ipv6] 在这个网络里，这个域名只对应 IPv6 地址，而从这里通过 IPv6 出不去。
       *[other] 途中有设备说连不上这台服务器。
    }
    .do = 请换一个网络。

## What was seen, one line each

seen = { $probe ->
    [route] 出口：{ $end }
    [names] { $host }（{ $family ->
        [ipv4] IPv4
       *[other] IPv6
    }）：{ $end }，{ $ms } 毫秒
    [page] { $host } 的页面：{ $end }，{ $ms } 毫秒
    [smallPieces] { $host }:{ $port }，分成小块：{ $end }，{ $ms } 毫秒
    [proxy] 通过代理：{ $end }，{ $ms } 毫秒
   *[other] { $host }:{ $port }，通过 { $family ->
        [ipv4] IPv4
       *[other] IPv6
    }：{ $end }，{ $ms } 毫秒
}
seen-well = 正常
seen-offline = 没有网络
seen-noRoute = 没有
seen-hostNotFound = 没有这个名称
seen-resolverUnavailable = 无人应答
seen-refused = 被拒绝
seen-unreachable = 无路可通
seen-timedOut = 没有回应
seen-localFirewall = 被这台电脑禁止
seen-captivePortal = 回应的是另一个页面
seen-interception = 被读取
seen-hungUp = 被切断
seen-certificateUntrusted = 证书不可信
seen-certificateForAnotherName = 证书是另一台服务器的
seen-certificateExpired = 证书已过期
seen-certificateNotYetValid = 证书尚未生效
seen-startTlsMissing = 没有提供加密
seen-startTlsTampered = 加密被涂掉
cause-hostNotFound-known =
    .title = 这个网络不认识 { $host }
    .what = { $host } 这个名称是对的，而这个网络说它不存在。可能是过滤器这样设置的。密码没有发送。
    .do = 请换一个网络再试，例如手机热点。
    .may-be = 服务器的名称是对的，但这个网络不认识它。
cause-refused-known =
    .title = { $host } 在端口 { $port } 上的连接被挡了回来
    .what =
        端口是对的，回应来得很快：那里不接受连接。可能是网络把它挡了回来，也可能是服务器停了。密码没有发送。{ $address ->
            [none] { "" }
           *[other] 这个网络说 { $host } 是 { $address }，而公共服务器不会是这样的地址：中间可能有过滤器或登录页面。
        }
    .do = 请换一个网络再试。如果还是一样，请等一等：那就是服务器的问题。
    .may-be = 到服务器的连接被挡了回来。
cause-unreachable-known =
    .title = 从这里连不上 { $host }
    .what =
        这个网络找不到通往服务器的路，或者不让任何人过去。密码没有发送。{ $address ->
            [none] { "" }
           *[other] 这个网络说 { $host } 是 { $address }，而公共服务器不会是这样的地址：中间可能有过滤器或登录页面。
        }
    .do = 请换一个网络，然后重试。
    .may-be = 网络没有通往服务器的路。
cause-hungUp-known =
    .title = 与 { $host } 的连接被切断
    .what =
        服务器还没有答复，连接就结束了。{ $said ->
            [below] 下面是收到的原话。
           *[none] { "" }
        }这并不能说明密码对不对。
    .do = 请重试。如果再次发生，请换一个网络。
    .may-be = 与服务器的连接被切断。
cause-certificateForAnotherName-known =
    .title = 回应的不是 { $host }，而是别的东西
    .what =
        { $presented ->
            [none] 出示的证书是另一个名称的。
           *[other] 出示的证书是 { $presented } 的。
        }服务器的名称是对的，所以中间有别的东西。密码没有发送。{ $address ->
            [none] { "" }
           *[other] 这个网络说 { $host } 是 { $address }，而公共服务器不会是这样的地址：中间可能有过滤器或登录页面。
        }
    .do = 请换一个网络。
    .may-be = 回应的不是服务器，而是别的东西。
cause-certificateUntrusted-known =
    .title = 这里与 { $host } 之间有别的东西：请不要在这里登录
    .what =
        { $issuer ->
            [none] 出示的证书不是由这台电脑认识的机构颁发的。
           *[other] 出示的证书由“{ $issuer }”颁发，这台电脑不认识它。可能是杀毒软件或公司的网络插在了中间。
        }密码没有发送。{ $address ->
            [none] { "" }
           *[other] 这个网络说 { $host } 是 { $address }，而公共服务器不会是这样的地址：中间可能有过滤器或登录页面。
        }
    .do = 请换一个网络。如果这里有安全软件在检查邮件，请让它不要干预邮件连接。
    .may-be = 这里与服务器之间有别的东西。
cause-portBlocked-known =
    .title = 从这里什么都到不了 { $host }
    .what = 另一台邮件服务器可以连上，而这一台在端口 { $port } 上连一个字节都没有返回。酒店、学校和办公室的许多网络会关闭这个端口。问题不在密码。
    .do = 请换一个网络，例如手机热点，或者请这个网络的管理者开放该端口。
    .may-be = 这个网络封锁了该端口。
seen-at-resolver = 查询名称的地方：{ $end }，{ $ms } 毫秒
seen-where-it-was = { $host }:{ $port }，上次所在的位置：{ $end }，{ $ms } 毫秒
network-compared =
    { $change ->
        [issuerChanged] 上次邮件正常是在 { $date }，当时证书由别的机构颁发。
        [startTlsGone] 上次邮件正常是在 { $date }，当时服务器提供切换到加密。
        [clockJumped] 上次邮件正常是在 { $date }，此后这台电脑的时间变了。
        [tunnelAppeared] 上次邮件正常是在 { $date }，当时中间没有 VPN。
        [tunnelGone] 上次邮件正常是在 { $date }，当时经过 VPN。
        [portLost] 上次邮件正常是在 { $date }，当时端口 { $detail } 有回应。
        [addressesMoved] 上次邮件正常是在 { $date }，当时服务器是另一个地址。
        [proxyAppeared] 上次邮件正常是在 { $date }，当时没有设置代理。
        [familyLost] 上次邮件正常是在 { $date }，当时网络有 { $detail }。
        [slower] 上次邮件正常是在 { $date }，当时服务器回应得更快。
        [resolverChanged] 上次邮件正常是在 { $date }，当时在别处查询名称。
        [sameNetwork] 上次邮件正常是在 { $date }，就在这个网络中。
       *[anotherNetwork] 上次邮件正常是在 { $date }，在另一个网络中。
    }
network-report = Mail Setup { $version }（{ $system }）关于这个网络的报告，{ $day }
