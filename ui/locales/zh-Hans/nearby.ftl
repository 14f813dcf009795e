### What a check found to be wrong on this computer, in a private network, or where a connection is read by somebody
### known; in Simplified Chinese.

## A program on this computer

cause-resolverUnavailable-here =
    .title = 这台电脑找不到 { $host }
    .what = { $host } 代表这台电脑本身，而电脑自己的设置里没有说明这一点。
    .do = 请把服务器填写为 127.0.0.1，然后重试。
    .may-be = 这台电脑找不到 { $host }：请改填 127.0.0.1。
cause-refused-here =
    .title = { $program ->
        [none] 这台电脑上的程序没有运行，或使用另一个端口
       *[other] { $program } 没有运行，或使用另一个端口
    }
    .what = { $host } 就是这台电脑，它的端口 { $port } 上没有服务。{ $program ->
        [none] { $programs ->
            [none] 您的邮件要通过这里的一个程序，它必须在运行。
           *[other] 使用这个端口的程序有：{ $programs }。
        }
       *[other] 您的邮件要通过这台电脑上的程序 { $program }，它必须在运行。
    }密码没有发送。
    .do = 然后重试。如果程序已经在运行，请与它显示的端口对照，并在这里改正。
    .may-be = 这台电脑上的程序没有运行，或使用另一个端口。
cause-unreachable-here =
    .title = 这台电脑没有 { $host } 这个地址
    .what = { $host } 代表这台电脑本身，但没有路通到它：这类地址在这里可能被关闭了。密码没有发送。
    .do = 请把服务器填写为 127.0.0.1，然后重试。
    .may-be = 没有路通到这台电脑的这个地址：请改填 127.0.0.1。
cause-timedOut-here =
    .title = { $program ->
        [none] 这台电脑上的程序没有回应
       *[other] { $program } 没有回应
    }
    .what = { $host } 就是这台电脑。它的端口 { $port } 上有程序在监听，却没有任何回应。程序可能还在启动，也可能卡住了。这并不能说明密码对不对。
    .do = 如果它一直没有回应，请结束程序，再重新启动。然后重试。
    .may-be = 这台电脑上的程序没有任何回应。
cause-temporarilyUnavailable-here =
    .title = { $program ->
        [none] 这台电脑上的程序还没有准备好
       *[other] { $program } 还没有准备好
    }
    .what = 它有回应，但现在取不到它后面的邮件。这与您的密码无关。
    .do = 请打开它的窗口：它可能需要登录您的账户，或仍在加载邮件。然后再试一次。
    .may-be = 这台电脑上的程序可能还没有准备好：请打开它的窗口。
cause-hungUp-here =
    .title = { $program ->
        [none] 这台电脑上的程序结束了连接
       *[other] { $program } 结束了连接
    }
    .what = { $host } 就是这台电脑。端口 { $port } 上的程序接受了连接，还没有答复就关闭了。它可能还没有登录，或在自己的窗口中等待着什么。这并不能说明密码对不对。
    .do = 请看一下该程序的窗口，然后重试。
    .may-be = 这台电脑上的程序结束了连接。
cause-notTls-here =
    .title = { $program ->
        [none] 这台电脑上的程序在端口 { $port } 不加密
       *[other] { $program } 在端口 { $port } 不加密
    }
    .what = { $host } 就是这台电脑。本应从一开始就加密，那里的程序回应时却没有加密。密码没有发送：即使在这台电脑上，也只会加密发送。
    .do = 如果该程序为这个端口显示“STARTTLS”，请在这里选择它。否则请打开该程序的加密，然后重试。
    .may-be = 这台电脑上的程序在这个端口不加密。
cause-startTlsMissing-here =
    .title = { $program ->
        [none] 这台电脑上的程序没有提供加密：请在那里打开
       *[other] { $program } 没有提供加密：请在那里打开
    }
    .what = { $host } 就是这台电脑，端口 { $port } 上的程序没有提供加密（STARTTLS）。密码没有发送：即使在这台电脑上，也只会加密发送。
    .do = 然后在这里选择该程序为这个端口显示的方式（TLS 或 STARTTLS），再重试。
    .may-be = 这台电脑上的程序没有提供加密。
cause-startTlsTampered-here =
    .title = 这台电脑上的程序没有正常开始加密
    .what = { $host } 就是这台电脑。端口 { $port } 上的程序同意加密，接着却发来了别的内容。密码没有发送。
    .do = 请看看该程序是否有新版本。如果可以选择，请用 TLS，不要用 STARTTLS。
    .may-be = 这台电脑上的程序没有正常开始加密。
cause-certificateUntrusted-here =
    .title = { $program ->
        [none] 还不认识这台电脑上的程序的证书：请选择证书文件
       *[other] 还不认识 { $program } 的证书：请选择证书文件
    }
    .what = { $issuer ->
        [none] { $host } 就是这台电脑。端口 { $port } 上的程序自己生成了证书，因此没有谁能为它担保。
       *[other] { $host } 就是这台电脑。端口 { $port } 上的程序的证书由“{ $issuer }”颁发：这类程序自己生成证书，因此没有谁能为它担保。
    }您在那里导出证书并在这里选择文件之后，就只信任这一个证书，而且只在这台电脑上。密码没有发送。
    .do = 然后在这里选择文件。
    .may-be = 还不认识这台电脑上的程序的证书。
cause-certificateForAnotherName-here =
    .title = { $program ->
        [none] 这台电脑上的程序的证书是另一个名称的：请选择证书文件
       *[other] { $program } 的证书是另一个名称的：请选择证书文件
    }
    .what = { $presented ->
        [none] { $host } 就是这台电脑，端口 { $port } 上的程序的证书是另一个名称的。
       *[other] { $host } 就是这台电脑，端口 { $port } 上的程序的证书是 { $presented } 的。
    }您在那里导出证书并在这里选择文件之后，就只信任这一个证书，而且只在这台电脑上。密码没有发送。
    .do = 然后在这里选择文件。
    .may-be = 这台电脑上的程序的证书是另一个名称的。
cause-certificateExpired-here =
    .title = { $program ->
        [none] 这台电脑上的程序的证书已过期：请让它生成新的
       *[other] { $program } 的证书已过期：请让它生成新的
    }
    .what = { $expired ->
        [none] 端口 { $port } 上的程序的证书已过期。
       *[other] 端口 { $port } 上的程序的证书已于 { $expired }过期。这台电脑的时间是 { $clock }。
    }邮件程序也不会接受它。密码没有发送。
    .do = 如果时间正确，请先让该程序生成新证书：多数程序会在重新启动时生成，或可以在设置中生成。然后在这里选择新文件。
    .may-be = 这台电脑上的程序的证书已过期。
cause-certificateRevoked-here =
    .title = 这台电脑上的程序的证书已被吊销
    .what = 端口 { $port } 上的程序的证书已被它的颁发者宣布无效。密码没有发送。
    .do = 请给该程序换一个证书。请不要设法绕过。
    .may-be = 这台电脑上的程序的证书已被吊销。
cause-wrongProtocol-here =
    .title = 这台电脑的端口 { $port } 上回应的是另一个程序
    .what = { $host } 就是这台电脑，端口 { $port } 上回应的不是这里应有的那种邮件服务器。可能是把发件和收件弄混了，或者另一个程序占用了端口。密码没有发送。
    .do = 请与您的邮件所用程序显示的端口对照，并改正。
    .may-be = 这台电脑的这个端口上回应的是另一个程序。
cause-serverRefuses-here =
    .title = 这台电脑上的程序拒绝了，原因不明
    .what = { $host } 就是这台电脑，端口 { $port } 上的程序拒绝了这次连接或这个请求。
    .do = 请看一下该程序自己的窗口：那里可能有更多说明。然后重试。
    .may-be = 这台电脑上的程序因为自己的某个原因拒绝了。
cause-protocolViolation-here =
    .title = 这台电脑上的程序的回应很奇怪
    .what = { $host } 就是这台电脑。端口 { $port } 上的程序的回应不符合邮件服务器的规则，因此没有采信。
    .do = 请看看该程序是否有新版本，端口是否正确。然后重试。
    .may-be = 这台电脑上的程序不遵守邮件服务器的规则。
cause-wrongPassword-here =
    .title = { $program ->
        [none] 这台电脑上的程序不接受这个密码
       *[other] { $program } 不接受这个密码
    }
    .what = { $user ->
        [none] 用户名或密码不对。
       *[other] 用户名“{ $user }”或密码不对。
    }{ $program ->
        [none] 这类程序往往有一个供邮件程序使用的单独密码，它不是您的账户密码。
       *[other] { $program } 有一个供邮件程序使用的单独密码，它不是您的账户密码。
    }
    .do = 然后在这里输入那个密码。
    .may-be = 用户名或密码不对：这类程序往往有单独的密码。
cause-webLoginRequired-here =
    .title = { $owner } 想确认是您本人
    .what = 这台电脑上的程序转告：这次登录看起来不寻常，因此被暂缓。密码很可能是对的。
    .do = 请在这台电脑上用浏览器登录您的账户，确认是您本人，几分钟后再试。
    .may-be = 登录需要确认：请在这台电脑上用浏览器登录您的账户，然后只试一次。
cause-ipBlocked-here =
    .title = { $provider } 把这台电脑拒之门外
    .what = 这台电脑上的程序转告：它连接时所用的地址在黑名单里，往往是因为别人。问题不在密码。
    .do = 请看一下该程序自己的窗口：那里可能有更多说明。然后等几个小时，再试。
    .may-be = 服务商拒绝了这台电脑的地址：请等几个小时，然后只试一次。

## A server in a private network

cause-hostNotFound-private =
    .title = 在这个网络中找不到 { $host }
    .what = 只有家里或单位的专用网络认识 { $host } 这个名称。这个网络不认识。
    .do = 请连接服务器所在的网络或 VPN，或改正服务器的名称。填它的地址（例如 192.168.…）也可以。
    .may-be = 这个网络不认识这个名称。
cause-resolverUnavailable-private =
    .title = 目前无法查询 { $host }
    .what = 只有家里或单位的专用网络认识 { $host } 这个名称，而能给出它在哪里的一方没有回应。
    .do = 请连接服务器所在的网络或 VPN，然后重试。填它的地址（例如 192.168.…）也可以。
    .may-be = 目前无法查询名称。
cause-refused-private =
    .title = { $host } 在端口 { $port } 不接受邮件连接
    .what = { $host } 是专用网络中的一台电脑。回应来得很快：这个端口上没有服务。要么它上面的邮件服务器没有运行，要么用的是另一个端口。密码没有发送。
    .do = 请在那台电脑上看看邮件服务器是否在运行，用的是哪个端口。然后重试，或在这里修改服务器。
    .may-be = 服务器的这个端口上没有服务。
cause-unreachable-private =
    .title = 从这里到不了 { $host }
    .what = { $host } 是专用网络中的一台电脑，在家里、单位或 VPN 中。从这里目前没有路通到它。密码没有发送。
    .do = 请连接服务器所在的网络或 VPN，看看那台电脑是否开着，然后重试。
    .may-be = 从这里没有路通到服务器。
cause-timedOut-private =
    .title = { $host } 没有及时回应
    .what = { $host } 是专用网络中的一台电脑，在端口 { $port } 上没有任何回应。它可能已关机或在睡眠，它的防火墙可能挡住了邮件，或者这台电脑可能不在它的网络中。这并不能说明密码对不对。
    .do = 请看看那台电脑是否开着，以及这台电脑是否在同一个网络或它的 VPN 中。然后重试。
    .may-be = 服务器没有任何回应。
cause-hungUp-private =
    .title = { $host } 结束了连接
    .what = { $host } 是专用网络中的一台电脑。它在端口 { $port } 接受了连接，还没有答复就关闭了。这并不能说明密码对不对。
    .do = 请查看它上面的邮件服务器的设置或日志，然后重试。
    .may-be = 服务器结束了连接。
cause-protocolViolation-private =
    .title = { $host } 的回应很奇怪
    .what = 它的回应不符合邮件服务器的规则，因此没有采信。
    .do = 请看看端口是否正确，以及 { $host } 上的邮件服务器是否有新版本。然后重试。
    .may-be = 服务器不遵守邮件服务器的规则。
cause-serverRefuses-private =
    .title = { $host } 拒绝了，原因不明
    .what = { $host } 是专用网络中的一台电脑。它的邮件服务器拒绝了这次连接或这个请求。
    .do = 请查看它上面的邮件服务器的设置或日志，然后重试。
    .may-be = 服务器因为自己的某个原因拒绝了。
cause-ipBlocked-private =
    .title = { $host } 不让这台电脑进入
    .what = { $host } 是专用网络中的一台电脑，它的邮件服务器把这台电脑的地址列入了拒绝名单：往往是因为登录次数过多。问题不在密码。
    .do = 请在那台电脑上，把这台电脑的地址从名单（例如 fail2ban 的）中去掉，或等它自动解除。然后重试。
    .may-be = 服务器拒绝了这台电脑的地址。
cause-notTls-private =
    .title = { $host } 在端口 { $port } 不加密
    .what = { $host } 是专用网络中的一台电脑。本应从一开始就加密，它的邮件服务器回应时却没有加密。密码没有发送：即使在专用网络中，也只会加密发送。
    .do = 请为这个端口选择 STARTTLS，或选择服务器以 TLS 开始的端口。如果两者都没有，请打开它的加密：为此它需要一个证书。
    .may-be = 服务器在这个端口上不加密。
cause-startTlsMissing-private =
    .title = { $host } 没有提供加密：请在那里打开
    .what = { $host } 是专用网络中的一台电脑，它的邮件服务器在端口 { $port } 没有提供加密（STARTTLS）。密码没有发送：即使在专用网络中，也只会加密发送。
    .do = 请在邮件服务器的设置中打开加密：为此它需要一个证书。或在这里选择 TLS，以及服务器为它准备的端口。
    .may-be = 服务器没有提供加密。
cause-startTlsTampered-private =
    .title = { $host } 没有正常开始加密
    .what = 服务器同意加密，接着却来了别的内容。密码没有发送。
    .do = 请看看 { $host } 上的邮件服务器是否有新版本。如果可以选择，请用 TLS，不要用 STARTTLS。
    .may-be = 服务器没有正常开始加密。
cause-certificateUntrusted-private =
    .title = 这台电脑不认识 { $host } 的证书：请安装它的颁发机构证书
    .what = { $issuer ->
        [none] { $host } 是专用网络中的一台电脑，它的证书不是由这台电脑认识的机构颁发的：多数情况下是服务器自己生成的。
       *[other] { $host } 是专用网络中的一台电脑。它的证书由“{ $issuer }”颁发，这台电脑不认识它：多数情况下是服务器自己生成的。
    }密码没有发送。
    .do = 请从服务器导出该颁发机构的证书，或向服务器的管理者索取，并在这台电脑上安装为受信任的证书。只想在终端中检查一次：mail-setup check --ca-file FILE。
    .may-be = 服务器的证书来自这台电脑不认识的颁发机构。
cause-certificateForAnotherName-private =
    .title = { $host } 的证书是另一个名称的：请填写那个名称
    .what = { $presented ->
        [none] { $host } 是专用网络中的一台电脑，它的证书是另一个名称的。
       *[other] { $host } 是专用网络中的一台电脑，它的证书是 { $presented } 的。
    }密码没有发送。
    .do = 请用证书上的名称填写服务器，或请人为 { $host } 生成证书。
    .may-be = 服务器的证书是另一个名称的。
cause-certificateExpired-private =
    .title = { $host } 的证书已过期：请生成新的
    .what = { $expired ->
        [none] { $host } 的证书已过期。
       *[other] { $host } 的证书已于 { $expired }过期。这台电脑的时间是 { $clock }。
    }{ $host } 是专用网络中的一台电脑。密码没有发送。
    .do = 请先看一下这台电脑的时间。如果时间正确，请在服务器上生成新证书，或询问它的管理者。
    .may-be = 服务器的证书已过期。
cause-certificateRevoked-private =
    .title = { $host } 的证书已被吊销
    .what = 证书已被它的颁发者宣布无效。密码没有发送。
    .do = 请服务器的管理者换一个证书。请不要设法绕过。
    .may-be = 服务器的证书已被吊销。

## Who reads along

cause-certificateUntrusted-program =
    .title = { $interceptor } 出示自己的证书来代替服务器的：请让它不要干预邮件
    .what = 为 { $host } 出示的证书由“{ $issuer }”颁发。这台电脑上的程序 { $interceptor } 就是以这个名称读取加密连接的。密码没有发送。
    .do = 然后重试。
    .may-be = 这台电脑上有程序出示自己的证书来代替服务器的。
cause-certificateUntrusted-network =
    .title = { $interceptor } 出示自己的证书来代替服务器的：请不要通过它登录
    .what = 为 { $host } 出示的证书由“{ $issuer }”颁发。{ $interceptor } 就是以这个名称读取加密连接的，多见于公司和学校。密码没有发送。
    .do = 然后重试。
    .may-be = 这个网络中有什么出示自己的证书来代替服务器的。
cause-certificateUntrusted-tool =
    .title = { $interceptor } 出示自己的证书来代替服务器的：请先关闭它
    .what = 为 { $host } 出示的证书由“{ $issuer }”颁发。开发者工具 { $interceptor } 就是以这个名称读取加密连接的。密码没有发送。
    .do = 然后重试。如果您不知道有这样的工具，请询问管理这台电脑的人。
    .may-be = 有开发者工具出示自己的证书来代替服务器的。
# No question mark at the end: the terminal puts a full stop behind the title.
cause-certificateForAnotherName-named =
    .title = 证书是另一个名称 { $suggested } 的
    .what = { $host } 出示的证书是 { $presented } 的。主机商常会这样：他们的邮件服务器有自己的名称，证书只对那个名称有效。密码没有发送。
    .do = 如果 { $suggested } 属于您的主机商或服务商，请把它用作服务器。如果您不认识这个名称，请不要用：请与服务商提供的服务器对照。
    .may-be = 证书是 { $suggested } 的，它可能才是正确的服务器。

## Steps: one sentence each, in a list under what happened

bridge-step-startProgram = 启动这台电脑上您的邮件所通过的程序，如果它要求登录，请登录。
bridge-step-exportCertificate = 在该程序中，把它的证书导出为文件（.pem、.crt 或 .cer）。请在它的设置或帮助中查找“TLS”“SSL”或“证书”（certificate）。
bridge-step-switchOnEncryption = 在该程序的设置中打开加密（TLS 或 STARTTLS）。它可能需要先生成证书。
bridge-step-passwordOfProgram = 在该程序中查看，它要邮件程序用哪个用户名和密码。
bridge-step-openProtonBridge = 在这台电脑上打开 Proton Mail Bridge 并登录。它随 Proton 的付费套餐提供。
bridge-step-protonPorts = 在其中选择您的账户，再选择“Mailbox details”：把端口与这里填写的对照。
bridge-step-protonExport = 在 Proton Mail Bridge 中打开设置，再打开“Advanced settings”，选择“Export TLS certificates”。
bridge-step-chooseCertPem = 它会写出两个文件，在这里要选择的是“cert.pem”。“key.pem”请自己保管，不要给别人。
bridge-step-protonSecurity = 在 Proton Mail Bridge 中打开设置，再打开“Advanced settings”和“Connection mode”：使用 SSL 或 STARTTLS，并在这里选择相同的方式。
bridge-step-protonMailbox = 在 Proton Mail Bridge 中选择您的账户，再选择“Mailbox details”。从那里复制用户名和密码。
bridge-step-serveHydroxide = 在终端中运行“hydroxide serve”，并让它一直运行。
bridge-step-hydroxideCertificate = 要选择的文件，就是启动 hydroxide 时所用的那个：“-tls-cert cert.pem”。
bridge-step-hydroxideTls = 用证书启动 hydroxide：“hydroxide -tls-cert cert.pem -tls-key key.pem serve”。然后在这里选择 TLS。
bridge-step-hydroxidePassword = 密码就是“hydroxide auth”输出的“bridge password”。如果找不到了，请再运行一次“hydroxide auth”。
bridge-step-startDavmail = 在这台电脑上启动 DavMail。
bridge-step-davmailExport = 在终端中，进入 DavMail 密钥库所在的位置，运行：“keytool -exportcert -rfc -keystore davmail.p12 -file davmail.pem”。要选择的文件是 davmail.pem。
bridge-step-davmailKeystore = DavMail 有了密钥库才会加密。在终端中运行：“keytool -genkeypair -keyalg rsa -keysize 2048 -validity 3650 -storetype pkcs12 -keystore davmail.p12 -dname CN=localhost”。
bridge-step-davmailSettings = 在 DavMail 设置的“Encryption”（加密）下，填写 PKCS12 类型的密钥库、它的文件和密码。然后重新启动 DavMail，并在这里选择 TLS。
bridge-step-davmailPassword = DavMail 需要您单位邮件的用户名和密码。它可能会在自己的窗口中打开登录页面。
bridge-step-startEmailProxy = 在这台电脑上启动 Email OAuth 2.0 Proxy。
bridge-step-emailProxyCertificate = 要选择的文件，就是 emailproxy.config 中“local_certificate_path”所指的那个。
bridge-step-emailProxyTls = 在 emailproxy.config 中为这台服务器设置“local_certificate_path”和“local_key_path”。然后重新启动该代理。
bridge-step-emailProxyPassword = 该代理用您第一次通过它登录时的密码，保管从服务商得到的内容：请使用那个密码。它可能会在自己的窗口中打开登录页面。
interceptor-step-letMailAlone = 在 { $interceptor } 中关闭对加密邮件连接的扫描。它常在“邮件”“电子邮件防护”或“SSL/TLS”下。文件仍会被扫描。
interceptor-step-mailShield = 在 { $interceptor } 中打开“菜单”（Menu）“设置”（Settings）“Protection”“Core Shields”。在“Mail Shield”下关闭对收件和发件的扫描。文件仍会被扫描。
interceptor-step-nortonMail = 在 Norton 中打开设置，查找“Mail Shield”“Safe Email”或“Email Protection”。为这台电脑上的邮件程序关闭它。文件仍会被扫描。
interceptor-step-kasperskyConnections = 在 Kaspersky 中打开设置，再打开“Network settings”（网络设置）和“Encrypted connections scanning”（加密连接扫描）。把 { $host } 添加到受信任的地址，或选择不扫描加密连接。
interceptor-step-esetMail = 在 ESET 中按 F5 打开高级设置。查找“Email client protection”（电子邮件客户端防护）和“SSL/TLS”，关闭对 IMAPS、POP3S 和 SMTPS 的扫描。
interceptor-step-bitdefenderScan = 在 Bitdefender 中打开“Protection”，再打开“Online Threat Prevention”和它的设置。关闭“Encrypted web scan”。
interceptor-step-adguardFilter = 在 AdGuard 中打开设置，再打开“Network”（网络）和“Filtered applications”（已过滤的应用程序）。把邮件程序和这个向导从中去掉。
interceptor-step-removeProgram = 请从这台电脑移除 { $interceptor }。它的制造商已将它收回，因为它会让每个加密连接都不安全。
interceptor-step-askTheNetwork = 请换一个网络，例如手机热点，或请这个网络的管理者放行邮件连接，不要读取。
interceptor-step-closeTool = 请关闭 { $interceptor }，或让它不再读取邮件连接。
