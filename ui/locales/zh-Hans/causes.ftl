### What a check found to be wrong: one message for each cause, in Simplified Chinese.

## The way to the server

cause-hostNotFound =
    .title = 没有这个名称的服务器
    .what = { $host } 这个名称不存在，可能拼写有误。
    .do = 请与服务商提供的服务器名称对照，并改正。
    .may-be = 没有这个名称的服务器。
cause-resolverUnavailable =
    .title = 目前无法查询名称
    .what = 这个网络没有给出 { $host } 在哪里。问题出在网络，不在您的密码。
    .do = 请稍等片刻再试。如果一直这样，请换一个网络。
    .may-be = 目前无法查询名称。
cause-offline =
    .title = 这台电脑没有联网
    .what = 这台电脑没有通往互联网的路，因此连不上 { $host }。密码没有发送。
    .do = 请先连接网络，然后重试。
    .may-be = 这台电脑没有联网。
cause-refused =
    .title = { $host } 在端口 { $port } 不接受连接
    .what = 回应来得很快：那里没有服务。要么端口不对，要么这个网络把这类连接挡了回来。密码没有发送。{ $family ->
        [ipv6] 这台服务器只有 IPv6 地址，并非每个网络都能连上。
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] 这个网络说 { $host } 是 { $address }，而公共服务器不会是这样的地址：中间可能有过滤器或登录页面。
    }
    .do = 请换一个网络再试。如果还是一样，请修改服务器。
    .may-be = 服务器的这个端口上没有服务。
cause-unreachable =
    .title = 从这里连不上 { $host }
    .what = 这个网络找不到通往服务器的路。原因可能是 VPN、防火墙或网络本身。密码没有发送。{ $family ->
        [ipv6] 这台服务器只有 IPv6 地址，并非每个网络都能连上。
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] 这个网络说 { $host } 是 { $address }，而公共服务器不会是这样的地址：中间可能有过滤器或登录页面。
    }
    .do = 请关闭 VPN 或换一个网络，然后重试。
    .may-be = 网络找不到通往服务器的路。
cause-timedOut =
    .title = { $host } 没有及时回应
    .what = 服务器在端口 { $port } 上没有任何回应。原因可能是防火墙、连接不佳或服务器故障。这并不能说明密码对不对。{ $family ->
        [ipv6] 这台服务器只有 IPv6 地址，并非每个网络都能连上。
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] 这个网络说 { $host } 是 { $address }，而公共服务器不会是这样的地址：中间可能有过滤器或登录页面。
    }
    .do = 请重试。如果一直没有回应，请换一个网络，例如手机热点。
    .may-be = 服务器没有任何回应。
cause-portBlocked =
    .title = 从这里什么都到不了 { $host }
    .what = 另一台邮件服务器可以连上，而这一台在端口 { $port } 上连一个字节都没有返回。酒店、学校和办公室的许多网络会关闭这个端口。问题不在密码。
    .do = 请换一个网络，例如手机热点，或者请这个网络的管理者开放该端口。如果换了网络还是一样，请修改端口。
    .may-be = 这个网络封锁了该端口。
cause-captivePortal =
    .title = 这个网络要求您先登录
    .what = 回应的是网络的一个网页，而不是 { $host }，在酒店、火车和机场常会这样。密码没有发送。
    .do = 请打开浏览器，在出现的页面上登录网络，然后重试。
    .may-be = 网络要求您先登录。

## Encryption

cause-notTls =
    .title = { $host } 在端口 { $port } 不加密
    .what = 本应从一开始就加密，服务器的回应却没有加密。密码没有发送。{ $address ->
        [none] {""}
       *[other] 这个网络说 { $host } 是 { $address }，而公共服务器不会是这样的地址：中间可能有过滤器或登录页面。
    }
    .do = 请为端口 { $port } 选择 STARTTLS。如果要继续用 TLS，请选择服务商为它指定的端口：多数情况下，发件是 465，收件是 993。
    .may-be = 服务器在这个端口上不加密。
cause-tlsTooOld =
    .title = { $host } 只支持过时的加密
    .what = 找不到仍然安全、服务器又支持的加密方式。密码没有发送。
    .do = 请与服务商提供的服务器对照。如果没有错，请服务器的管理者更新它。
    .may-be = 服务器只支持过时的加密。
cause-certificateExpired =
    .title = { $why ->
        [theirs] 服务器的证书已过期
       *[other] 服务器的证书已过期：请看一下这台电脑的时间
    }
    .what = { $expired ->
        [none] { $host } 的证书已过期。
       *[other] { $host } 的证书已于 { $expired }过期。这台电脑的时间是 { $clock }。
    }没有有效的证书，谁也无法确认它是否真的是这台服务器。密码没有发送。
    .do = { $why ->
        [theirs] 这台电脑的时间是正确的。只有服务器的管理者才能解决：请稍后再试，或换一个网络。
       *[other] 请先看一下这台电脑的时间。如果时间正确，就只有服务器的管理者才能解决：请稍后再试，或换一个网络。
    }
    .may-be = 服务器的证书已过期。
cause-certificateNotYetValid =
    .title = { $why ->
        [theirs] 服务器的证书尚未生效
       *[other] 服务器的证书尚未生效：请校准这台电脑的时间
    }
    .what = { $begins ->
        [none] { $host } 的证书要到将来才生效。
       *[other] { $host } 的证书从 { $begins }起有效。这台电脑的时间是 { $clock }。
    }多数情况下是电脑的时间不对。密码没有发送。
    .do = { $why ->
        [theirs] 这台电脑的时间是正确的。只有服务器的管理者才能解决：请稍后再试，或换一个网络。
       *[other] 请校准这台电脑的时间，然后重试。
    }
    .may-be = 服务器的证书尚未生效。
cause-certificateForAnotherName =
    .title = 证书是另一台服务器的：请对照名称
    .what = { $presented ->
        [none] { $host } 出示的证书是另一个名称的。
       *[other] { $host } 出示的证书是 { $presented } 的。
    }要么服务器的名称不完全正确，要么中间有别的东西。密码没有发送。{ $address ->
        [none] {""}
       *[other] 这个网络说 { $host } 是 { $address }，而公共服务器不会是这样的地址：中间可能有过滤器或登录页面。
    }
    .do = 请与服务商提供的服务器名称对照。如果没有错，请换一个网络。
    .may-be = 服务器的证书是另一个名称的。
cause-certificateUntrusted =
    .title = { $host } 的证书来自未知的颁发机构：请不要在这里登录
    .what = { $issuer ->
        [none] { $host } 的证书不是由这台电脑认识的机构颁发的。
       *[other] { $host } 的证书由“{ $issuer }”颁发，这台电脑不认识它。可能是杀毒软件或公司的网络插在了中间。
    }密码没有发送。{ $address ->
        [none] {""}
       *[other] 这个网络说 { $host } 是 { $address }，而公共服务器不会是这样的地址：中间可能有过滤器或登录页面。
    }
    .do = 请与服务商提供的服务器名称对照。如果没有错，请换一个网络试试；如果这里有安全软件在检查邮件，请让它不要干预邮件连接。
    .may-be = 服务器的证书来自这台电脑不认识的颁发机构。
cause-certificateRevoked =
    .title = 服务器的证书已被吊销：请不要在这里登录
    .what = { $host } 的证书已被它的颁发者宣布无效。密码没有发送。
    .do = 请稍后再试，或换一个网络。请不要设法绕过。
    .may-be = 服务器的证书已被吊销。
cause-certificateChanged =
    .title = 这台电脑上的程序出示的不是您选择的证书
    .what = { $host } 就是这台电脑，而端口 { $port } 上的程序出示的不是您为它选择的证书。可能是该程序生成了新证书，例如重新安装之后；也可能是另一个程序在代替它回应。密码没有发送。
    .do = 如果您知道为什么会变，请在这里选择新文件。如果不知道，请先弄清楚那是哪个程序。
    .may-be = 这台电脑上的程序出示的不是您选择的证书。
cause-startTlsMissing =
    .title = { $host } 没有切换到加密
    .what = 服务器在端口 { $port } 上必须切换到加密（STARTTLS），但它要么没有提供，要么没有切换。可能它就是这样设置的，也可能途中有什么拿掉了这项功能。密码没有发送。
    .do = 请选择 TLS，以及服务商为它指定的端口：多数情况下，发件是 465，收件是 993。如果没有这样的端口，请换一个网络，或询问服务器的管理者。
    .may-be = 服务器没有切换到加密：请选择 TLS，以及服务商为它指定的端口。
cause-startTlsTampered =
    .title = 有什么干扰了加密
    .what = 与 { $host } 的连接正要加密时，被塞进了数据。正规的服务器不会这样做。密码没有发送。
    .do = 请换一个网络。如果可以选择，请用 TLS，不要用 STARTTLS。
    .may-be = 途中有什么干扰了加密。

## The server

cause-wrongProtocol =
    .title = 这是另一种服务器
    .what = { $host } 端口 { $port } 上回应的，不是这里应有的那种邮件服务器。可能是把发件和收件弄混了。密码没有发送。
    .do = 请与服务商提供的服务器和端口对照，并改正。多数情况下，发件端口是 465 或 587，收件端口是 993。
    .may-be = 这是另一种服务器。
cause-serverBusy =
    .title = { $host } 正忙
    .what = 服务器请您稍后再来。这并不能说明密码对不对，密码也没有发送。
    .do = 请等几分钟，然后重试。
    .may-be = 服务器正忙。
cause-serverRefuses =
    .title = { $host } 拒绝了，原因不明
    .what = 服务器拒绝了这次连接或这个请求。{ $said ->
        [below] 下面是它的原话。
       *[none] {""}
    }
    .do = { $said ->
        [below] 请看服务器的原话。换一个网络，或者等几个小时，往往有用。
       *[none] 请换一个网络，或等几个小时，然后重试。如果一直这样，请与服务商提供的服务器和端口对照。
    }
    .may-be = 服务器因为自己的某个原因拒绝了。
cause-hungUp =
    .title = { $host } 结束了连接
    .what = 服务器还没有答复，就结束了连接。{ $said ->
        [below] 下面是它的原话。
       *[none] {""}
    }这并不能说明密码对不对。
    .do = 请重试。如果再次发生，请换一个网络。
    .may-be = 服务器结束了连接。
cause-protocolViolation =
    .title = { $host } 的回应很奇怪
    .what = 它的回应不符合邮件服务器的规则，因此没有采信。这并不能说明密码对不对。
    .do = 请重试。如果一直这样，请换一个网络，或与服务商提供的服务器对照。
    .may-be = 服务器不遵守邮件服务器的规则。
cause-preauthenticated =
    .title = { $host } 不要密码就让我们进去了
    .what = 还没有发送任何密码，服务器就打开了邮箱，因此无法检查密码。服务商不会这样做。
    .do = 请与服务商提供的服务器对照，或询问服务器的管理者。
    .may-be = 服务器不要求密码。

## The sign-in

cause-wrongPassword =
    .title = { $name ->
        [expected] { $provider } 不接受这个密码
       *[open] { $provider } 不接受这个用户名和密码
    }
    .what = { $name ->
        [expected] 地址或密码不对。
        [unlikely] 给服务器的用户名是“{ $user }”。{ $provider } 只认它给您的地址，例如 name@{ $primary }，不认其他域名的地址。
       *[open] 用户名或密码不对。给服务器的用户名是“{ $user }”。它可能需要另一个：完整地址、@ 前面的部分，或单独的名称。
    }{ $kind ->
        [mailbox] 这里需要的是邮箱密码。如果是主机商，它不是客户账户的密码。
        [either] 如果您登录 { $owner } 时有第二步，这里需要的是应用专用密码；否则是您登录用的密码。
       *[app] 应用专用密码如果输错了、被撤销了，或者属于另一个账户，也会被拒绝。
    }
    .do = { $name ->
        [expected] { $kind ->
            [mailbox] 请再输入一次邮箱密码。
            [either] 请再复制一次密码。
           *[app] 请再复制一次应用专用密码。
        }
        [unlikely] 请改正用户名，然后再输入同一个密码。
       *[open] 请在服务商的帮助页面查一下用户名，并再复制一次密码。
    }{ $kind ->
        [mailbox] 如果还是被拒绝，请在管理邮箱的地方设置一个新密码。
        [either] 如果还是被拒绝，请在 { $owner } 的页面登录：那里是否要求第二步，就说明哪个密码才对。
       *[app] 如果还是被拒绝，请登录这个账户，再创建一个。
    }
    .may-be = { $name ->
        [expected] 地址或密码不对：请核对两者，并再复制一次密码。
       *[open] 用户名“{ $user }”或密码不对：请核对两者，并再复制一次密码。
    }
cause-appPasswordRequired =
    .title = { $provider } 在这里需要应用专用密码
    .what = { $look ->
        [differs] 这看起来是您的账户密码。{ $provider } 只在自己的页面上接受它；邮件程序需要应用专用密码。
       *[none] { $provider } 只允许邮件程序用应用专用密码登录，不接受您的账户密码。
    }
    .do = 请创建应用专用密码，然后在这里输入。
    .may-be = 需要的是应用专用密码，而不是账户密码：请创建一个，在这里输入。
cause-webLoginRequired =
    .title = { $owner } 想确认是您本人
    .what = 这次登录看起来不寻常，因此被暂缓：地点、网络或电脑是 { $owner } 还不认识的。密码很可能是对的。
    .do = 请在这个网络上用浏览器登录您的账户，确认是您本人，几分钟后再试。
    .may-be = 登录需要确认：请在这个网络上用浏览器登录您的账户，然后只试一次。
cause-tooManyAttempts =
    .title = 短时间内登录次数过多
    .what = { $provider } 会暂时推迟所有登录。可能有另一个程序在用旧密码反复尝试。再试只会让等待变得更久。
    .do = 请关闭其他邮件程序。过 15 分钟后，再试一次。
    .may-be = 尝试次数过多：请等 15 分钟，然后只试一次。
cause-temporarilyUnavailable =
    .title = { $provider } 目前有故障
    .what = 服务器刚才没能检查密码。这并不能说明密码对不对。
    .do = 请等几分钟，然后重试。不需要换密码。
    .may-be = 服务器有暂时的故障：请等几分钟，然后只试一次。
cause-accountDisabled =
    .title = { $provider } 关闭或锁定了这个账户
    .what = 只要还是这样，任何密码都不被接受，正确的也不行。
    .do = 请在浏览器中登录您的账户：页面往往会说明原因，以及如何重新开通。如果没有说明，请通过帮助页面或电话询问 { $owner }。
    .may-be = 账户被锁定：请在浏览器中看看是否还能登录。
cause-imapDisabled =
    .title = 用其他程序收信的功能已关闭
    .what = 问题不在密码：您的账户设置中，邮件程序的访问权限（IMAP）是关闭的。
    .do = 请打开 { $provider } 的邮件设置，打开 IMAP，然后重试。
    .may-be = 邮件程序的访问权限（IMAP）已关闭：请查看邮件设置，把它打开。
cause-imapDisabledByAdmin =
    .title = 您的单位不允许 IMAP
    .what = 问题不在密码：您单位邮件的管理者关闭了邮件程序的访问权限（IMAP）。
    .do = 请管理员为您的账户允许 IMAP。
    .may-be = 您的单位不允许邮件程序访问（IMAP）：请询问管理员。
cause-smtpAuthDisabled =
    .title = 用密码发信的功能已关闭
    .what = 问题不在密码：您的账户或单位关闭了从其他程序用密码发信的功能。
    .do = 请在浏览器中打开 { $provider } 的邮件设置，打开通过邮件程序发信的功能（SMTP，往往与 IMAP 在一起）。如果没有这个开关，请管理员或 { $provider } 允许它（“authenticated SMTP”）。
    .may-be = 用密码发信的功能已关闭：请查看邮件设置，或询问管理员。
cause-basicAuthDisabled =
    .title = { $provider } 不再接受邮件程序使用密码
    .what = 任何密码都会被拒绝，应用专用密码也一样。{ $owner } 只允许邮件程序通过它自己的登录页面登录。
    .do = 请使用会打开 { $owner } 自己登录页面的邮件程序，例如 Thunderbird、Evolution 或 Apple Mail。
    .may-be = 不再接受邮件程序使用密码：请使用会打开 { $owner } 自己登录页面的邮件程序。
cause-oauthRequired =
    .title = { $provider } 不接受邮件程序使用密码
    .what = 只有会打开 { $owner } 自己登录页面的邮件程序才能登录。应用专用密码在这里没有用。
    .do = 请使用会打开 { $owner } 自己登录页面的邮件程序，例如 Thunderbird、Evolution 或 Apple Mail。
    .may-be = 只接受服务商自己的登录页面：请使用会打开它的邮件程序。
cause-encryptionRequired =
    .title = { $encryption ->
        [tls] { $host } 的端口 { $port } 需要 TLS，而不是 STARTTLS
       *[none] { $host } 需要加密
    }
    .what = { $encryption ->
        [tls] 选择的是 STARTTLS，它开始时不加密。而这台服务器从第一个字节起就加密：它一直沉默等待，用 TLS 与它对话时才有回应。密码没有发送。
       *[none] 服务器认为连接没有加密，因此不再继续。这并不能说明密码对不对。
    }
    .do = { $encryption ->
        [tls] 请为端口 { $port } 选择 TLS。如果要继续用 STARTTLS，请选择服务商为它指定的端口：多数情况下，发件是 587，收件是 143。
       *[none] 请与服务商提供的端口和加密方式对照，并改正。如果没有错，就需要由服务器的管理者来解决。
    }
    .may-be = 服务器需要另一种加密方式：请与服务商帮助页面中的端口对照。
cause-tooManyConnections =
    .title = 连接的程序太多
    .what = { $connections ->
        [none] { $provider } 只允许一定数量的同时连接，现在已经占满。
       *[known] { $provider } 允许 { $connections } 个同时连接，现在已经占满。
    }问题不在密码。
    .do = 请关闭其他邮件程序，手机上的也要关，等几分钟，然后重试。
    .may-be = 连接的程序太多：请关闭其他程序，手机上的也要关，然后只试一次。
cause-quotaExceeded =
    .title = { $limit ->
        [room] 您的邮箱已满
       *[other] 已达到 { $provider } 的限额
    }
    .what = { $limit ->
        [room] 邮箱里没有空间了，腾出空间之前，{ $provider } 不会继续。
        [rate] 短时间内收发得太多，{ $provider } 要求暂停。
       *[none] 要么邮箱已满，要么短时间内收发得太多，{ $provider } 要求暂停。
    }问题不在密码。{ $perDay ->
        [none] {""}
       *[known] { $limit ->
            [room] {""}
           *[other] { $provider } 每天放行 { $perDay } 封邮件。
        }
    }
    .do = { $limit ->
        [room] 请在浏览器中打开邮箱，删除不再需要的邮件，并清空已删除邮件。然后重试。
        [rate] 请等一等再试。最多可能需要一天。
       *[none] 请在浏览器中看一下邮箱。如果已满，请删除不再需要的邮件，并清空已删除邮件。如果没有满，请等待：最多可能需要一天。
    }
    .may-be = 邮箱已满，或收发得太多：请在浏览器中看一下邮箱，或等待，最多一天。
cause-mechanismUnsupported =
    .title = { $host } 没有提供密码登录
    .what = 服务器在端口 { $port } 上没有提供密码登录。密码没有发送，或没有被查看。
    .do = 请与服务商提供的服务器和端口对照，或询问服务器的管理者。
    .may-be = 服务器没有提供密码登录：请与服务商帮助页面中的服务器和端口对照。
cause-policyBlocked =
    .title = 有规则禁止这次登录
    .what = { $provider } 或您单位的一条规则拒绝了这次登录。{ $said ->
        [below] 下面是服务器的原话。
       *[none] {""}
    }
    .do = 请向管理员或 { $provider } 询问需要什么。
    .may-be = 服务商或您单位的规则禁止登录：请询问管理员。
cause-ipBlocked =
    .title = { $provider } 不信任这个网络
    .what = 这个网络在互联网上显示的地址在黑名单里，往往是因为网络上的其他人。问题不在密码。
    .do = 请关闭 VPN，或换一个网络。
    .may-be = 服务商不信任这个网络：请关闭 VPN，或换一个网络。
cause-passwordRevoked =
    .title = { $kind ->
        [mailbox] 邮箱密码已经换过了
        [either] 这个密码已经不对了
       *[app] 这个应用专用密码已被撤销
    }
    .what = 它以前被接受，现在被拒绝，所以不是输错了。{ $kind ->
        [mailbox] 可能是您或邮箱的管理者设置了新密码。
        [either] 可能账户密码已更改，或者后来打开了两步验证；也可能应用专用密码已被撤销。
       *[app] { $revoked ->
            [withPassword] 账户密码更改时，{ $owner } 会撤销所有应用专用密码；您或别人也可以随时撤销其中一个。
            [byHand] 在 { $owner }，更改账户密码不会影响应用专用密码：这一个是被您或别人删除的。
           *[none] 许多服务商会在账户密码更改时撤销所有应用专用密码；您或别人也可以随时撤销其中一个。
        }
    }
    .do = { $kind ->
        [mailbox] 请输入邮箱现在的密码。
        [either] 如果登录时有第二步，请创建一个新的应用专用密码；如果没有，请输入账户现在的密码。
       *[app] 请创建一个新的应用专用密码，用它代替这一个。
    }
    .may-be = { $kind ->
        [mailbox] 邮箱密码已更改：请输入现在的密码。
        [either] 密码已更改或被撤销：请输入账户现在的密码，或者另建一个应用专用密码。
       *[app] 应用专用密码已被撤销：请在创建它的页面上看看它是否还在列表里。
    }
cause-ambiguous =
    .title = { $passed ->
        [smtp] 可以发信，但收信被拒绝
        [imap] 可以收信，但发信被拒绝
       *[none] { $provider } 拒绝了，原因不清楚
    }
    .what = { $passed ->
        [smtp] 发件服务器刚刚接受了这个密码。{ $host } 拒绝它，原因不清楚。
        [imap] 收件服务器刚刚接受了这个密码。{ $host } 拒绝它，原因不清楚。
       *[none] 它的这种回应可能有几种原因。
    }可能是以下之一，最有可能的在最前面：
    .do = 请按这个顺序逐一查看。每看完一条只试一次，以免账户被锁定。
cause-otherUserName =
    .title = { $provider } 需要另一个用户名
    .what = 给服务器的用户名是“{ $user }”，它不认识这个用户名。
    .do = 请在服务商的帮助页面查一下用户名。它可能是完整地址、@ 前面的部分，或单独的名称。请改正，然后重试。
    .may-be = 这台服务器需要的用户名不是“{ $user }”：请在服务商的帮助页面查一下，并改正。
cause-notKnownYet =
    .title = 这个密码还没有在所有地方生效
    .what = 新密码可能需要几分钟才能传到 { $provider } 的每台服务器。
    .do = 请等五分钟，然后只试一次。不需要换密码。
    .may-be = 刚刚创建的密码可能还没有在所有地方生效：请等五分钟，然后只试一次。

cause-noImap =
    .title = { $provider } 没有供邮件程序使用的入口
    .what = 任何程序都不能通过 IMAP 收取它的邮件。换什么密码都一样。
    .do = 请在 { $provider } 自己的程序或网页中收发这些邮件。如果想用自己选的邮件程序，可以使用另一家服务商的账户，并把邮件转发过去。
    .may-be = { $provider } 没有 IMAP：请在它自己的程序或网页中收发这些邮件。
cause-onlyForwards =
    .title = { $provider } 会把这些邮件转发到另一个邮箱
    .what = 这个地址没有邮箱，也没有密码：发往它的邮件会到达您的另一个邮箱。
    .do = 请输入这些邮件到达的那个邮箱的地址。是哪一个，可以在 { $provider } 的设置中看到。
    .may-be = 发往这个地址的邮件只会被转发：请输入邮件到达的那个邮箱的地址。
cause-mailboxMissing =
    .title = { $provider } 没有这个名称的邮箱
    .what = 给服务器的用户名是“{ $user }”，它说没有对应的邮箱。可能有字母不对，或者服务器需要另一个名称。别名或转发地址不能单独登录。也可能邮箱已关闭，或还没有创建。这并不能说明密码对不对。
    .do = 请逐个字母核对。如果都对，请在浏览器中看看邮箱是否存在，并在服务商的帮助页面查一下它的用户名。
    .may-be = 没有“{ $user }”这个邮箱：请逐个字母核对。
cause-passwordExpired =
    .title = 这个密码已过期：请设置新密码
    .what = { $provider } 说这个密码不再有效，或者必须先更改，邮件程序才能用它登录。
    .do = 请在浏览器中登录您的账户并设置新密码，或请管理员来设置。如果是应用专用密码，请另外创建一个。然后在这里输入。
    .may-be = 密码已过期，或必须更改：请在浏览器中设置新密码。

## A message was not taken, or not seen; the password was right

cause-senderNotAllowed =
    .title = { $provider } 不允许您从这个地址发信
    .what = 密码是对的。但登录的用户名不能从这个地址发信，因此邮件没有被收下。
    .do = 请在账户设置中查看这个地址是否设置为可以发信，或请设置它的人允许。
    .may-be = 登录的用户名不能从这个地址发信：请在账户设置中允许它。
cause-recipientUnknown =
    .title = 服务器不认识这个地址
    .what = 密码是对的。但服务器说没有这个地址，因此邮件没有被收下。
    .do = 请看看地址是否拼写正确。如果正确，请它的管理者为它设置收信。
    .may-be = 没有这个地址：请看看拼写是否正确。
cause-recipientFull =
    .title = 邮箱已满
    .what = 密码是对的。但邮箱里没有空间了，因此邮件没有被收下。别人发来的邮件也收不到。
    .do = 请删除较大或较旧的邮件，清空已删除邮件，然后重试。
    .may-be = 邮箱已满：请删除较大或较旧的邮件，并清空已删除邮件。
cause-relayDenied =
    .title = { $host } 不转发邮件
    .what = 密码是对的。但这台服务器只接收发给它自己地址的邮件，不转发这一封。
    .do = 请与服务商提供的发件服务器和端口对照：发信用端口 465 或 587。
    .may-be = 这台服务器不转发邮件：请与服务商提供的发件服务器和端口对照。
cause-greylisted =
    .title = { $provider } 要求再发一次
    .what = 密码是对的。为了挡住垃圾邮件，服务器会推迟以前没见过的邮件。邮件程序会自动再发。
    .do = 请等五分钟，然后重试。
    .may-be = 服务器会推迟以前没见过的邮件：请等五分钟，然后重试。
cause-messageTooBig =
    .title = { $host } 不接受这么大的邮件
    .what = 密码是对的。但对这台服务器来说，连这封简短的邮件也太大了。
    .do = 请服务器的管理者提高邮件大小的上限。
    .may-be = 邮件对服务器来说太大：请让管理者提高上限。
cause-contentRefused =
    .title = { $host } 因为内容没有收下这封邮件
    .what = 密码是对的。但垃圾邮件过滤器，或关于可发内容的规则，拒绝了这封邮件。
    .do = 请看服务器的原话。请账户的管理者允许它；您自己写的邮件也许能通过。
    .may-be = 过滤器因为内容拒绝了这封邮件：请询问账户的管理者。
cause-addressNotWritable =
    .title = 这个地址无法写进 { $host } 接受的邮件
    .what = 密码是对的。但 @ 前面的部分有 { $host } 在邮件中不接受的字母或符号，因此什么都没有发出。
    .do = 请询问 { $provider }，这个邮箱是否有另一个由普通字母（a 到 z）和数字组成的地址，并用那个地址发信。
    .may-be = 地址中有服务器在邮件中不接受的字母或符号：请用普通字母的地址发信。
cause-neverArrived =
    .title = 邮件已被收下，但还没有到达
    .what = 密码是对的，服务器也收下了邮件。但一分钟内，收件箱和垃圾邮件中都没有看到它。
    .do = 请过几分钟看看您的邮件。如果还是没有，请在账户设置中查看过滤规则和转发：它们可能把邮件放到了别处。
    .may-be = 邮件已被收下，但没有到达：请在账户设置中查看过滤规则和转发。

## What about the password may be the reason

suspect =
    .spaceBefore = 这个密码前面有一个空格。
    .spaceBehind = 这个密码后面有一个空格。
    .invisible = 这个密码里有一个看不见的字符。
    .quotes = 这个密码两边有引号。
    .spacesBetweenGroups = 这个密码的各组之间有空格。空格往往只是为了便于阅读。
    .spacesWithin = 这个密码里有空格。如果只是为了便于阅读，请去掉。
    .capitals = 这个密码里有大写字母。{ $owner } 的应用专用密码没有大写字母。
    .lookAlike = 这个密码里有一个只是看起来像普通字符的字符：可能是另一种字母表的字母，或程序插入的符号。
    .dashes = { $owner } 的应用专用密码，连字符的位置不同，或没有连字符。
    .copiedAlong = 复制这个密码时，带上了别的内容。
    .length = 这个密码有 { $letters } 个字母和数字。{ $owner } 的应用专用密码有 { $expected } 个。
    .otherCharacter = 这个密码里有一个 { $owner } 的应用专用密码中没有的字符。
    .outsideAscii = 这个密码里有 ü、§、€ 之类的字符，有些服务器会读成别的。如果它在网页上是正确的，请在那里设置一个不含这些字符的密码。
