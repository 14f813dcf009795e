### Words of the wizard, for the window and for the terminal alike, in Simplified Chinese.

app-name = Mail Setup

## Welcome

welcome =
    .heading = 您的邮件需要什么？
    .lead = 请选择合适的一项。在您同意之前，这台电脑上什么都不会改变。
intent-setUp =
    .title = 设置应用专用密码
    .what = 创建、验证、妥善保存，并清除旧密码。
intent-revoked =
    .title = 我的应用专用密码被撤销了
    .what = 创建一个新的。它会在钥匙串中取代旧的；对于其他程序，会显示操作步骤。
intent-verify =
    .title = 检查一切是否仍然正常
    .what = 在这里试一下已保存的密码。如果不行，告诉您原因。
intent-practise =
    .title = 用模拟账户练习
    .what = 毫无风险地走完全程。出什么问题由您选择。
known-accounts =
    .title = 这台电脑上已设置的账户
    .last-good = { $date }可用
    .never = 还没有检查过
account-state =
    .refused = 自 { $date }起被拒绝
    .refused-smtp = 发件自 { $date }起被拒绝
    .refused-imap = 收件自 { $date }起被拒绝
    .refused-last = 上次检查时（{ $date }）被拒绝
    .refused-last-smtp = 上次检查时（{ $date }）发件被拒绝
    .refused-last-imap = 上次检查时（{ $date }）收件被拒绝
    .unreached = 自 { $date }起没能检查
    .unreached-smtp = 发件自 { $date }起没能检查
    .unreached-imap = 收件自 { $date }起没能检查
    .unreached-network = 自 { $date }起没能检查，可能是网络的原因
    .unreached-smtp-network = 发件自 { $date }起没能检查，可能是网络的原因
    .unreached-imap-network = 收件自 { $date }起没能检查，可能是网络的原因
    .stale = 自 { $date }起没有检查过
    .not-stored = 钥匙串中没有用于其服务器的密码
    .running = 正在检查
    .mend = 修复
    .check = 检查
    .check-all = 检查所有账户
accounts-checked = 已检查 { $done } 个账户，共 { $all } 个
accounts-right =
    { $right ->
        [0] { $all } 个账户都不正常。
       *[other] { $all } 个账户中有 { $right } 个正常。
    }{ $paused ->
        [0] {""}
       *[other] 因暂停，有 { $paused } 个没有检查。
    }
watch =
    .title = 每天检查
    .off = 可以每天试一次已保存的密码，网络变化后也可以试。如果被拒绝，会显示通知，通知中不提账户。其余时间不运行任何程序。
    .on = 每天试一次已保存的密码；如果系统告知网络变化，变化后也会试。如果有密码被拒绝，会显示通知。
    .next-sign-in = 从您下次登录这台电脑起，每天以及网络变化后会试已保存的密码。
    .not-changed = 这台电脑的计划任务没有接受更改。请重新登录后再试一次。
    .misplaced = 计划任务无法每天从这个程序现在的位置启动它：该文件夹不会一直存在，或者名称中含有计划任务不接受的字符。请安装这个程序，或把它移到会一直存在的文件夹（在 Mac 上是“应用程序”），然后从那里启动。
    .enable = 每天检查
    .disable = 不再检查
watch-notice =
    .title = 您的邮件需要处理
    .one = 有一个邮件账户被服务器拒绝。点按可查看原因并修复，或运行“mail-setup”。
    .one-smtp = 有一个邮件账户的发件被服务器拒绝。点按可查看原因并修复，或运行“mail-setup”。
    .one-imap = 有一个邮件账户的收件被服务器拒绝。点按可查看原因并修复，或运行“mail-setup”。
    .named = { $address } 被服务器拒绝。点按可查看原因并修复，或运行“mail-setup”。
    .named-smtp = { $address } 的发件被服务器拒绝。点按可查看原因并修复，或运行“mail-setup”。
    .named-imap = { $address } 的收件被服务器拒绝。点按可查看原因并修复，或运行“mail-setup”。
    .several = { $count ->
       *[other] 有 { $count } 个邮件账户被服务器拒绝。点按可查看原因并修复，或运行“mail-setup”。
    }
    .open = 修复
backup =
    .title = 可以恢复的旧密码
    .what = { $address } 的 { $count } 个条目，更改于 { $date }
    .until = 保留到 { $until }
    .restore = 恢复
    .discard = 删除
    .discard-title = 要删除这份备份吗？
    .discard-what = 其中的内容会永久消失，无法恢复。请在邮件恢复正常之后再删除。
    .discard-confirm = 永久删除
    .keep = 保留
recovered = 向导在更改旧条目时中断过 { $count } 次。现在已经恢复妥当：什么都没有丢失。
unlocking = 正在请求打开钥匙串…
discard-running = 正在删除备份…
discard-done = 备份已永久删除。
undo-restoring = 正在恢复旧密码…
undo-restored = { $count ->
        [0] 没有恢复任何条目。
       *[other] { $count } 个条目已回到原来的位置。
    }
undo-kept = { $count } 个条目无法恢复，仍保留在备份中。

## Practice

choosePractice =
    .heading = 用模拟账户练习
    .lead = 一个只存在于这台电脑上的邮件服务商会配合您。请选择情节如何发展。
    .lead-starting = 正在启动模拟服务商。
practice =
    .mood = 练习：{ $mood }
pretend =
    .title = 模拟服务商的页面
    .what = 真正的服务商会在浏览器中显示这些内容。请从这里复制应用专用密码。
    .app-password = 您的应用专用密码
    .account-password = 账户密码，可以看看误用它会怎样
practice-starting = 正在启动模拟服务商…
practice-failed = 模拟服务商没能在这台电脑上启动。请再试一次；如果还是不行，请重新启动电脑。
mood-allWell =
    .title = 一切顺利
    .what = 应用专用密码处处可用。
mood-needsAppPassword =
    .title = 平时的密码不被接受
    .what = 账户密码不够用。应用专用密码可以。
mood-wrongPassword =
    .title = 密码不对
    .what = 任何密码都不被接受。
mood-webLoginRequired =
    .title = 服务商想先确认是您
    .what = 在浏览器中确认之前，登录会被暂缓。
mood-imapOff =
    .title = 收信功能已关闭
    .what = 可以发信，但邮件程序的访问权限（IMAP）是关闭的。
mood-tooManyAttempts =
    .title = 尝试次数过多
    .what = 服务商暂时推迟所有登录。
mood-revokedMidway =
    .title = 中途被撤销
    .what = 可以发信，随后密码被撤销。
mood-busy =
    .title = 服务商正忙
    .what = 两台服务器都请您稍后再来。
mood-slow =
    .title = 连接缓慢
    .what = 一切都正常，只是每个回应都要等一会儿。
mood-silent =
    .title = 一片沉默
    .what = 服务器接受了连接，却始终一言不发。
mood-hangsUp =
    .title = 连接中断
    .what = 登录到一半，连接断了。
mood-smtpBlocked =
    .title = 这里发不了信
    .what = 发件没有回应，收件正常。
mood-captivePortal =
    .title = 酒店的登录页面
    .what = 回应的是网络，而不是邮件服务器。
mood-startTlsStripped =
    .title = 有人去掉了加密
    .what = 服务器本应提供加密，却没有提供。
mood-expiredCertificate =
    .title = 证书已过期
    .what = 服务器的身份证明已经过期。
mood-wrongName =
    .title = 证书是别的名称的
    .what = 服务器证明自己是别的服务器。

## Steps of the journey

step-address = 您的地址
step-appPassword = 应用专用密码
step-outgoing = 发件
step-incoming = 收件
step-keep = 妥善保存
step-oldItems = 旧密码
step-handOver = 您的邮件程序
step-testMessage = 给自己的邮件

## Which account

chooseAccount =
    .heading = 哪个账户？
    .lead-revoked = 请选择应用专用密码被撤销的账户。
    .lead-verify = 请选择要检查的账户。会试一下已保存的密码，不做任何更改。
    .other = 其他账户
    .known = { $account }
    .known-what = { $name }：{ $last }
    .other-what = 输入它的地址。

address =
    .heading = 您的邮箱地址
    .lead = 根据地址就能知道服务器，以及获取应用专用密码的方法。
    .label = 邮箱地址
    .primary = 使用这个地址
address-problem-empty = 请先输入您的邮箱地址。
address-problem-noAt = 里面没有 @。邮箱地址的样子是 anna@example.org。
address-problem-noName = @ 前面缺少您的名称。
address-problem-domain = @ 后面缺了内容或输入有误：它的样子是 gmail.com 或 anna-design.com。
address-problem-character = 邮箱地址的这个位置不能有“{ $character }”。
address-problem-space = 里面有空格。邮箱地址没有空格。
address-problem-unseen = 里面有一个看不见的字符。请手动输入地址。
address-problem-tooLong = 作为邮箱地址，这太长了。
address-meant = 您是想输入 { $meant } 吗？那么请返回并更正地址。

found-by =
    .table = 这是该服务商的已知服务器。
    .mx = 这是接收该域名邮件的服务商的已知服务器。
    .pacc = 该域名为邮件程序指明了它。
    .autoconfig = 服务商为邮件程序指明了它。
    .ispdb = 收录在 Thunderbird 的服务商列表中。
    .srv = 该域名的 DNS 指明了它。
    .guess = 常用的名称；它有回应，证书也是这个名称的。
looked-in =
    .table = 已知的服务商
    .mx = 邮件由谁接收
    .pacc = 该域名公布的信息
    .autoconfig = 服务商自己的文件
    .ispdb = Thunderbird 的列表
    .srv = DNS 中的名称
    .guess = 常用名称
looked-in-receiver =
    .autoconfig = 邮件接收方的文件
    .ispdb = Thunderbird 的列表（邮件接收方）
looked =
    .found = 找到了
    .noPasswords = 不接受密码
    .nothing = 那里没有
    .noSuchDomain = 没有这个域名
    .unusable = 没有能通过 TLS 使用密码的服务器
    .timedOut = 没有及时回应
    .unreachable = 无法查询
    .refused = 那里没有服务
    .certificate = 证书不可信
    .redirected = 指向别处
    .tooLarge = 回应过大
    .malformed = 回应无法读取
    .wrongDigest = 与域名担保的内容不符
    .notNeeded = 不再需要

findServers =
    .heading = 正在查找邮件服务器
    .lead = 只查询 { $domain }；您的地址不会离开这台电脑。最多需要 { $seconds } 秒。
    .lead-address = 按照您的许可，完整邮箱地址只发给 { $place }；其他各处只查询 { $domain }。
    .running = 正在查找…
    .looked = 查找过的地方
    .by-hand = 手动输入服务器
autoconfig-address =
    .off = 有些服务商只在收到完整邮箱地址时才指明服务器。如果您允许，您的地址会加密发给 { $place }，不会发到别处。以后的查找也是如此，直到您取消。
    .on = 按照您的许可，完整邮箱地址会加密发给 { $place }，不会发到别处。
    .not-kept = 这个选择无法保存：程序退出前有效。
    .tell = 用完整地址再查找一次
    .keep = 只用域名再查找一次

servers =
    .heading = 邮件服务器
    .lead-mx = { $domain } 的邮件由 { $found } 接收，因此已填入它的服务器。它是您的服务商吗？
    .lead-autoconfig = 您的服务商为邮件程序指明了这些服务器。它是您的服务商吗？
    .lead-ispdb = Thunderbird 的列表中有 { $domain } 的这些服务器。它们属于您的服务商吗？
    .lead-srv = { $domain } 的 DNS 指明了这些服务器。它们属于您的服务商吗？
    .lead-guess = 这些服务器用的是常用名称；它们有回应，证书也是这些名称的。它们属于您的服务商吗？
    .lead-unconfirmed = 只有 { $domain } 的 DNS 指明了这些服务器，而 DNS 可能被伪造。只有在您确定它们属于您的服务商时才使用。
    .lead-imap-alone = 只找到了收件服务器；填入的发件服务器是猜测。服务商的帮助页面会在“SMTP”下列出它。
    .lead-smtp-alone = 只找到了发件服务器；填入的收件服务器是猜测。服务商的帮助页面会在“IMAP”下列出它。
    .lead-no-domain = 没有 { $domain } 这个域名：请看看地址有没有打错。填入的内容是猜测。
    .lead-offline = 无法查询：这台电脑似乎没有联网。填入的内容是猜测。
    .lead = 不知道这个地址的服务器；填入的内容是猜测。服务商的帮助页面会在“IMAP”和“SMTP”下列出它们。
    .lead-filtered = { $domain } 的邮件送达之前由 { $found } 过滤，所以从这里看不出由谁保管。填入的内容是猜测：请向负责 { $domain } 的人询问服务器（“IMAP”和“SMTP”）。
    .lead-known = 如果与服务商帮助页面的说明不同，请改正。
    .lead-named = 证书是 { $suggested } 的，因此已填入这个名称。只有在它属于您的服务商或主机商时才使用。
    .edit = 修改服务器
    .primary = 使用这些服务器
    .smtp = 发件（SMTP）
    .imap = 收件（IMAP）
    .host = 服务器
    .port = 端口
    .security = 加密
    .user = 用户名
    .user-hint = 如果就是您的完整地址，请留空。
    .own-password = 发件有单独的密码
    .same-password = 两者用同一个密码
outgoing-ownPassword = 发件有单独的密码。两个密码都要输入，每个只用自己的服务器来试。
outgoing-otherServer = 发件经过另一台服务器，有单独的用户名和密码。两个密码都要输入，每个只用自己的服务器来试。
security-tls = 从一开始就加密（TLS）
security-starttls = 问候之后加密（STARTTLS）
server-problem-host = 这不是服务器的名称。它的样子是 mail.example.org。
server-problem-port = 端口是 1 到 65535 之间的数字。
server-problem-user = 这不能用作用户名。请检查是否混入了多余的字符。

outgoingServer =
    .heading = 通过另一台服务器发信
    .lead = 收件保持原样。只有您发出的邮件走另一条路：例如通过您上网所用的运营商的服务器，或您的另一个邮箱的服务器。
    .lead-found = 这是 { $access } 的网络，它的邮件服务器在这里有应答，因此已经填好。您需要那里的邮箱和它的密码。收件保持原样。
    .primary = 通过这台服务器发信
    .providers = 重新通过 { $provider } 发信
    .limits = 选择之前
    .limit-sender = 许多这样的服务器只接受自己的地址作为发件人。给自己发一封邮件，就能看出您的这台是否接受 { $address }。
    .limit-place = 有些只在自己的网络中应答：在家可以，在外面不行。
    .limit-mailbox = 用户名和密码是您在那里的邮箱的，不是 { $provider } 的。
    .user-hint = 您的邮箱在那台服务器上的名称。
use-other-server = 通过另一台服务器发信
use-access = 通过 { $access } 的服务器发信（{ $server }）

ownAddress =
    .heading = 您以 @{ $own } 结尾的地址
    .lead = { $provider } 投递 { $domain } 的邮件，但只有它自己的地址才能登录。您的这个地址随账户一起提供，以 @{ $own } 结尾。
    .label = 用于登录的地址
    .keep = 仍用 { $address } 登录
    .primary = 用这个地址登录
own-address-apple = 在 iPhone、iPad 或 Mac 上，可以在设置里看到它：先点您的姓名，再点“iCloud”，然后点“邮件”。
own-address-problem-empty = 请先输入以 @{ $own } 结尾的地址。
own-address-problem-notAnAddress = 这不是邮箱地址。您的地址的样子是 anna@{ $own }。
own-address-problem-elsewhere = 这不是 { $provider } 的地址。您的地址以 @{ $own } 结尾。

certificate =
    .heading = 这台电脑上的程序的证书
    .lead = 请选择该程序导出的文件。之后只信任这一个证书，而且只用于它在这台电脑上的服务器。
    .lead-again = 请选择该程序的新文件：它会取代之前选择的那个。之后只信任这一个证书，而且只在这台电脑上。
    .primary = 使用这个证书
    .file = 证书文件
    .file-hint = 文件名多以 .pem、.crt 或 .cer 结尾。
    .servers = 用于
    .before = 之前选择的：{ $fingerprint }…（SHA-256）
certificate-problem-empty = 请先选择文件。
certificate-problem-tooLong = 作为证书，这个文件太长了。请选择该程序导出的文件。
certificate-problem-privateKey = 这是私钥。请选择它旁边的证书，例如 cert.pem。私钥的内容没有保留。
certificate-problem-keystore = 这是密钥库，里面也有私钥。请只从中导出证书，然后选择导出的文件。
certificate-problem-several = 这个文件里有不止一个证书。请选择只含该程序自己证书的文件。
certificate-problem-notACertificate = 这不是证书。请选择该程序导出的文件。
certificate-problem-expired = 这个证书已过期。请让该程序生成新的证书，然后选择新证书。
certificate-problem-notYetValid = 这个证书尚未生效。如果这台电脑的时间不对，请先校准。
certificate-chosen = 对 { $host } 使用您选择的证书：{ $fingerprint }…（SHA-256）

## Whether a password can work at all: one question at a time

canItWork =
    .place = 问题 { $at } / { $of }
    .skip = 跳过这些问题
    .done = 我已经做好了
    .anyway = 仍然继续
    .copy = 复制这段文字
can-twoStep =
    .question = 两步验证打开了吗？
    .why = { $owner } 只为打开了两步验证的账户创建应用专用密码。
    .yes = 是，登录时需要第二步
    .no = 否，有密码就够了
    .title = 需要先打开两步验证
    .what = 没有打开两步验证，{ $owner } 就没有应用专用密码的页面。
    .do = 请在您的 { $owner } 账户的安全设置中打开它，然后回到这里继续。
can-securityKeysOnly =
    .question = 您的第二步只有安全密钥吗？
    .why = 如果只有安全密钥，{ $owner } 不提供应用专用密码。
    .yes = 是，只有安全密钥
    .no = 否，还有手机或应用
    .title = 只有安全密钥时不能用应用专用密码
    .what = 只要第二步仅有安全密钥，{ $owner } 就会隐藏应用专用密码的页面。
    .do = 请再添加手机或验证码应用作为第二步，然后回到这里继续。或者只保留安全密钥，改用会打开 { $owner } 自己登录页面的邮件程序，例如 Thunderbird、Evolution 或 Apple Mail：这样不需要应用专用密码。
can-advancedProtection =
    .question = 这个账户加入了高级保护计划吗？
    .why = 它面向真正受到攻击的人，而且应该是您自己加入的。
    .yes = 是
    .no = 否
    .title = 高级保护不允许应用专用密码
    .what = 该计划完全不接受这类密码。
    .do = 请用 { $owner } 自己的网页或应用收发这些邮件。或者试试会打开 { $owner } 自己登录页面的邮件程序：{ $owner } 允许其中一些登录。
can-workAccount =
    .question = 这个账户由公司、学校或社团管理吗？
    .why = 是否允许邮件程序登录，由 { $domain } 的管理者决定。
    .yes = 是，由别人管理
    .no = 否，由我自己管理
    .title = 这由您的单位决定
    .what = 如果管理员不允许 IMAP 或应用专用密码，在这里输入什么都没有用。
    .do = 请用下面的文字询问。如果两者都允许，就继续。如果不允许，会打开 { $owner } 自己登录页面的邮件程序（例如 Thunderbird、Evolution 或 Apple Mail）往往仍然可以用。
can-letter =
    您好：
    我想在邮件程序中通过 IMAP 和 SMTP 收发我的邮件（{ $address }）。请问我的账户是否允许以下各项？
    1. IMAP 访问（任何邮件程序）
    2. 两步验证（应用专用密码需要它）
    3. 应用专用密码
    如果不允许：我可以使用哪个邮件程序？它能否通过 { $owner } 的页面（OAuth）登录？
    谢谢。
can-supervised =
    .question = 这是儿童账户，或由家长监管的账户吗？
    .why = 这类账户可能没有应用专用密码。
    .yes = 是
    .no = 否
    .title = 受监管的账户可能没有应用专用密码
    .what = 它能做什么，由监管它的家长和 { $owner } 决定。
    .do = 请那位家长看看是否提供应用专用密码。如果没有，请用 { $owner } 自己的网页或应用，或者用会打开 { $owner } 自己登录页面的邮件程序。
can-plan =
    .question = 您的套餐允许使用邮件程序吗？
    .why = { $key ->
        [fastmail] Fastmail 的 Basic 套餐没有应用专用密码，其他套餐有。
        [mailcom] 在 mail.com，只有 Premium 套餐允许使用邮件程序。
        [proton] 邮件程序需要 Proton Mail Bridge，它随付费套餐提供。
       *[none] { $provider } 只有部分套餐允许使用邮件程序。
    }
    .yes = 是
    .no = 否
    .title = 这个套餐不允许使用邮件程序
    .what = 换什么密码都改变不了这一点。
    .do = 请在 { $provider } 的网页或它自己的应用中收发这些邮件。或者换成允许使用邮件程序的套餐，然后再回来。
can-usualBrowser =
    .question = 您在自己的浏览器里使用 { $provider } 有几天了吗？
    .why = { $owner } 只在它认识了几天的浏览器中创建应用专用密码，无痕窗口中不行。
    .yes = 是，用的是这台电脑常用的浏览器
    .no = 否，还没有多久
    .title = { $owner } 需要先认识这个浏览器
    .what = 它的客服无法破例。
    .do = 如果您平时用的是另一个浏览器或另一台电脑，请在那里创建应用专用密码，然后回到这里继续。否则，请先在同一个浏览器中收发几天邮件，再回来。在此之前，会打开 { $owner } 自己登录页面的邮件程序（例如 Thunderbird）不需要应用专用密码。
can-newAccount =
    .question = 这个账户是最近几天才注册的吗？
    .why = 新账户还没有任何浏览器是被认识的，因此可能没有应用专用密码。
    .yes = 是，是新账户
    .no = 否，注册得更早
    .title = 新账户需要等一等
    .what = { $owner } 可能过几天才提供应用专用密码。
    .do = 请先在同一个浏览器中收发几天邮件，再回来。在此之前，会打开 { $owner } 自己登录页面的邮件程序（例如 Thunderbird）不需要应用专用密码。
can-imapSwitch =
    .question = 邮件程序的访问权限（IMAP）打开了吗？
    .why = { $provider } 为它设有单独的开关。关闭时，任何密码都不被接受。
    .yes = 是，已打开
    .no = 否，或者我从没看过
    .title = 请先打开 IMAP
    .what = 它在 { $provider } 网页的邮件设置里。
    .do = 请在那里查找“IMAP”“POP3/IMAP”或“邮件程序”“客户端”，把它打开。然后回到这里继续。
can-smtpSwitch =
    .question = 通过邮件程序发信的功能打开了吗？
    .why = { $provider } 为它设有开关（“SMTP authentifié”）。关闭时，发件服务器不接受任何密码。
    .yes = 是，已打开
    .no = 否，或者我从没看过
    .title = 请先打开发信功能
    .what = 它需要在 { $provider } 的网页上为每个地址分别打开。
    .do = 请在那里查找“SMTP authentifié”，把它打开。然后回到这里继续。
can-whichPassword =
    .question = 您登录 { $owner } 时有第二步吗，例如输入验证码？
    .why = 邮件程序需要哪个密码由此决定：有第二步时是应用专用密码，没有时是您登录用的密码。
    .yes = 有，需要第二步
    .no = 没有，只用密码
    .title = 您可能没有设置第二步
    .do = 没有第二步时，{ $owner } 不会创建应用专用密码。邮件程序就使用您登录用的密码。
use-account-password = 我只用密码登录

## Making the app password

# “授权码” (QQ, 163 …) is added in step-generic: it is what providers in China call an app password.
appPassword =
    .heading = 创建应用专用密码
    .lead = { $owner } 给邮件程序使用单独的密码。您在 { $owner } 的页面上创建它，也可以随时在那里收回。
    .lead-revoked = 请创建一个新的。它会在钥匙串中取代旧的；对于其他程序，会显示操作步骤。
    .lead-elsewhere = 您的地址属于 { $provider }，但您输入的服务器不属于它。如果那些服务器有自己的密码，请在那里创建一个再回来。
    .lead-unknown = 不清楚 { $owner } 有没有应用专用密码，也就是只供邮件程序使用的密码。如果它的页面提供，请在那里创建。如果没有，请使用您的邮箱密码。
    .lead-practice = 在这次练习中，服务商的页面显示在这里。真正的页面会在浏览器中打开。
    .primary = 我有应用专用密码了
    .name = { $computer } 上的邮件
    .name-any = 我的电脑上的邮件
    .name-label = 给它起的名称，方便以后认出
    .shape-label = 它的样子
page-appPasswords = 打开 { $owner } 的应用专用密码页面
page-twoStep = 打开两步验证页面
page-help = 阅读 { $owner } 的帮助
page-webLogin = 在 { $owner } 确认登录
page-mailSettings = 打开 { $provider } 的邮件设置
opened-opening = 正在请浏览器打开页面…
opened-opened = 页面已在浏览器中打开。请拿到应用专用密码后回到这里。
opened-other = 页面已在浏览器中打开。之后请回到这里。
opened-failed = 没能打开浏览器。请自己在任意设备上打开这个网址：
app-password-step-generic = 在 { $owner } 的网页上，打开账户的安全设置，查找“应用专用密码”“授权码”，或供邮件程序使用的密码。
app-password-step-ownPath = 在 { $owner } 的网页上，依次选择：{ $ownPath }。如果网页使用其他语言，名称可能不同。
app-password-step-signIn = 如果 { $owner } 要求登录，请用平时的密码登录。
app-password-step-twoStep = 如果页面提示应用专用密码不可用，请打开两步验证，再回来。
app-password-step-usualBrowser = 请使用您平时查看 { $provider } 的浏览器。其他浏览器可能得不到应用专用密码。
app-password-step-externalConnections = 找到“External connections”，在其中选择“Create app password”。
app-password-step-appSpecific = 选择“登录和安全”，再选择“App 专用密码”。
app-password-step-mailScope = 如果询问密码的用途，请选择邮件，收信（IMAP）和发信（SMTP）都要选。
app-password-step-switchOnImap = 在邮件设置中，打开邮件程序的访问权限（IMAP）。
app-password-step-nameIt = 给它起一个您以后认得出的名称，例如“笔记本上的邮件”。
app-password-step-copyOnce = 复制密码。它只显示一次，所以在这里完成之前请不要关闭那个页面。
app-password-step-bridgeStart = 在这台电脑上启动 Proton Mail Bridge 并登录。它随 Proton 的付费套餐提供。
app-password-step-bridgeDetails = 在其中选择您的账户，再选择“Mailbox details”：那里会显示供邮件程序使用的密码。
app-password-step-copyAgain = 复制密码。以后随时可以在那里再次查看。
app-password-step-purelymailUser = 在 Purelymail 的账户页面（不是网页邮箱），选择“User”、您的地址，再选择“App Passwords”和“Add New”。
app-password-step-seznamPassword = 在“Two-Factor Authentication”下找到“Application Password”，选择“Set”。这个密码由您自己设定，不能与登录密码相同。
app-password-step-tonlinePassword = 在电子邮件设置中，选择“Passwörter”，再选择“Passwort für E-Mail-Programme”。这个密码由您自己设定；网页的登录密码在这里不能用。
app-password-step-pretendPage = 请看下面的模拟页面。真正的页面会在您的浏览器中。
drawing =
    .page = 在“{ $page }”上：{ $parts }。
    .entry = 找到“{ $words }”
    .press = 点击“{ $words }”
    .choose = 选择“{ $words }”
    .switch = 打开“{ $words }”
    .name = 输入名称“{ $name }”
    .name-in = 在“{ $words }”中输入名称“{ $name }”
    .own = 在“{ $words }”中输入自己设定的密码
    .password = 复制应用专用密码

notOffered =
    .heading = 如果 { $owner } 没有提供应用专用密码
    .lead = 常见的原因有几个。下面是 { $provider } 最可能的原因，以及各自的办法。
    .offer = 页面上没有，或者说它不可用
    .again = 再找一次
    .any = 可能在别的地方
    .any-do = 请在账户的安全设置和邮件设置中查找“应用专用密码”或“应用密码”。{ $owner } 也可能换了位置：它自己的帮助会说明在哪里。

appleMail =
    .heading = 用于 Apple Mail？那就不需要应用专用密码
    .lead = macOS 会自己登录 { $owner }。请在“互联网账户”中重新添加账户，并在 { $owner } 自己的页面上登录。只有其他程序才需要应用专用密码。
    .open = 打开互联网账户
    .other = 用于其他程序
    .steps = 在那里要做的事
apple-mail-step-removeOld = 如果列表中有 { $address }，选中它，在那里删除账户。邮件本身仍保留在 { $owner }。
apple-mail-step-addOwner = 选择“添加账户”，再选择“{ $owner }”。会要求应用专用密码的是“其他邮件账户”。
apple-mail-step-signIn = 像平时一样在 { $owner } 的页面上登录，保持“邮件”打开。
apple-mail-step-sendOne = 打开“邮件”，给自己发一封邮件。如果收到，就一切正常。

otherWay =
    .heading = 在 { $owner } 页面上登录的程序
    .lead-refused = { $provider } 不接受邮件程序的任何密码，应用专用密码也不行。下面的程序会打开 { $owner } 自己的登录页面，这样可以用。
    .lead-refused-unknown = { $provider } 不接受邮件程序的任何密码，应用专用密码也不行。只有会打开 { $owner } 自己登录页面的程序才能登录。具体是哪些程序，请看它的帮助页面。
    .lead = 下面的程序会打开 { $owner } 自己的登录页面。它们都不需要应用专用密码。
    .steps = 在程序中要做的事
    .here = 在这台电脑上
    .others = 这些也一样可以用：{ $names }。
    .offer = 显示不需要应用专用密码的程序
other-way-step-open = 打开程序，在其中添加邮件账户。
other-way-step-type = 地址填 { $address }，不填密码。
other-way-step-signIn = { $owner } 自己的页面会打开。像平时一样在那里登录，并允许程序读取您的邮件。

## Proving it

unused-missing = 钥匙串中缺少用于发件或收件的密码，或者两者不同。请在这里输入：两台服务器都接受后，就会保存它。
unused-elsewhere = 接受 { $address } 已保存密码的服务器是 { $proven }。密码不会自动发送到 { $host }。
unused-unknown = 没有记录说明哪台服务器接受过 { $address } 的已保存密码。密码不会自动发送到 { $host }。
unused-next = 如果 { $host } 是正确的服务器，请输入它的密码。如果不是，请修改服务器。

outgoing =
    .heading = 发件
    .lead = { $kind ->
        [mailbox] 请输入一次您的邮箱密码：{ $provider } 没有应用专用密码。如果是主机商，它不是客户账户的密码。会先用它试发件，接着试收件。
        [either] 请输入一次密码：如果创建了应用专用密码就用它，否则用您的邮箱密码。会先用它试发件，接着试收件。
       *[app] 请粘贴一次应用专用密码。会先用它试 { $provider } 的发件服务器，接着试收件服务器。
    }
    .lead-two = 请输入两个密码：发件有单独的密码。每个密码只用自己的服务器来试，不会发到别处。
    .lead-running = 正在询问 { $provider } 的发件服务器。两台服务器都同意之前，什么都不会保存。
    .lead-held-back = 暂停结束后，就可以检查已保存的密码。没有发送任何内容。
    .lead-cancelled = 检查已取消。没有任何更改。
    .lead-refused = 已安全连上 { $provider } 的发件服务器，它没有同意。
    .lead-later = 已安全连上 { $provider } 的发件服务器，它说：现在不行。
    .lead-ended = 已连上 { $provider } 的发件服务器，但还没有得到答复，对话就结束了。
    .lead-unsafe = 没能与 { $provider } 的发件服务器建立安全连接。密码没有发送给它。
    .lead-unreached = 从这里连不上 { $provider } 的发件服务器。密码没有发送给它。
    .primary = 检查密码
    .next = 接下来是收件
incoming =
    .heading = 收件
    .lead-running = 可以发信。正在用同一个密码询问 { $provider } 的收件服务器。
    .lead-running-two = 可以发信。正在用收件密码询问收件服务器。
    .lead-cancelled = 检查已取消。没有任何更改。
    .lead-passed-two = 每台服务器都接受自己的密码，收件箱也能打开。
    .lead-passed = { $provider } 的两台服务器都接受这个密码，收件箱也能打开。
    .lead-refused = 已安全连上 { $provider } 的收件服务器，它没有同意。
    .lead-later = 已安全连上 { $provider } 的收件服务器，它说：现在不行。
    .lead-ended = 已连上 { $provider } 的收件服务器，但还没有得到答复，对话就结束了。
    .lead-unsafe = 没能与 { $provider } 的收件服务器建立安全连接。密码没有发送给它。
    .lead-unreached = 从这里连不上 { $provider } 的收件服务器。密码没有发送给它。
    .primary-passed = 继续，妥善保存
    .primary-verified = 继续
checking = 正在检查…
password = 应用专用密码
password-mailbox = 您的邮箱密码
password-either = 应用专用密码或您的邮箱密码
password-outgoing-ownPassword = 发件密码
password-outgoing-otherServer = 另一台服务器的密码
password-incoming = 收件密码
password-outgoing-hint = 它只会发给 { $host }。
shape-letters = { $count } 个字母，与 { $owner } 显示的一样。有没有空格都可以。
shape-dashedGroups = { $groups } 组，每组 { $length } 个字母，中间有连字符。
shape-lettersAndDigits = { $count } 个字母和数字，与 { $owner } 显示的一样。有没有空格都可以。
shape-any = { $kind ->
    [mailbox] 就是您在网页上查看这些邮件时用的密码。
    [either] 与 { $owner } 显示的完全一样的应用专用密码，或您在网页上查看这些邮件时用的密码。
   *[app] 与 { $owner } 显示的完全一样。
}
secret-problem-empty = 请先粘贴密码。
secret-problem-lineBreak = 密码中间有换行。请只复制密码本身。
secret-problem-tooLong = 作为密码，这太长了。请只复制密码本身。
doubt-length =
    .title = 这里有 { $letters } 个字符，而不是 { $expected } 个
    .what = 可能缺了一部分，或者多复制了别的内容。请从 { $owner } 的页面再复制一次。
doubt-altered =
    .title = 这与 { $owner } 的写法不太一样
    .what = 它看起来像应用专用密码，但有些地方被改动过，或者多了内容。
doubt-accountPassword =
    .title = 这看起来不像应用专用密码
    .what = 它可能是您平时的 { $owner } 密码。那个密码用于 { $owner } 自己的页面；邮件程序需要应用专用密码。
send-anyway = 仍然发送
# [1] instead of English [one]: zh has only the category “other”, and 1 means that the provider asked.
pause =
    .title = 暂停一会儿，以免账户被锁定
    .what = { $count ->
        [1] { $provider } 要求暂停。暂停结束之前不会发送任何内容。
       *[other] 连续 { $count } 个密码没有被接受。如果马上再试，{ $provider } 可能会锁定账户。暂停结束之前不会发送任何内容。
    }
pause-left = 还剩 { $time }
server-said = 服务器的原话

connections-ready = { $provider } 的服务器有回应，正在等待密码。
connection-instead-smtp =
    .title = 发件：端口 { $port } 在这里没有回应
    .what = 这个网络不放行到 { $host } 端口 { $port } 的连接。同一台服务器的端口 { $other } 有回应，而且同样安全。
connection-instead-imap =
    .title = 收件：端口 { $port } 在这里没有回应
    .what = 这个网络不放行到 { $host } 端口 { $port } 的连接。同一台服务器的端口 { $other } 有回应，而且同样安全。
use-instead = 使用端口 { $other }
connection-go-on = 密码没有发送。您可以继续：其间会一直重试。

result-issued = 证书颁发者：{ $issuer }
result-chosen = 您选择的证书：{ $fingerprint }…（SHA-256）
result-smtp = 发件
result-imap = 收件
result-passed = 密码已被接受。
result-skipped = 没有尝试：被拒绝一次就够了。

stage-smtp-resolve =
    .waiting = 查找 { $host }
    .running = 正在查找 { $host }…
    .done = 找到了 { $host }
    .failed = 没有找到 { $host }
stage-smtp-connect =
    .waiting = 连接端口 { $port }
    .running = 正在连接 { $host } 的端口 { $port }…
    .done = { $host } 在端口 { $port } 有回应
    .failed = { $host } 在端口 { $port } 没有回应
stage-smtp-startTls =
    .waiting = 切换到加密
    .running = 正在切换到加密…
    .done = 服务器切换到了加密
    .failed = 服务器没有切换到加密
stage-smtp-tls =
    .waiting = 建立安全连接
    .running = 正在建立安全连接…
    .done = 连接已加密，对方确实是 { $host }
    .failed = 没有建立安全连接
stage-smtp-greeting =
    .waiting = 等待它的问候
    .running = 正在等待它的问候…
    .done = 它是发件服务器
    .failed = 它的问候不像发件服务器
stage-smtp-capability =
    .waiting = 询问登录方式
    .running = 正在询问登录方式…
    .done = 它接受密码登录
    .failed = 它没有说明登录方式
stage-smtp-signIn =
    .waiting = 登录
    .running = 正在登录…
    .done = 它接受用这个密码发信
    .failed = 登录没有成功
stage-smtp-handOver =
    .waiting = 交出邮件
    .running = 正在交出邮件…
    .done = 它收下了邮件
    .failed = 它没有收下邮件
stage-imap-resolve =
    .waiting = 查找 { $host }
    .running = 正在查找 { $host }…
    .done = 找到了 { $host }
    .failed = 没有找到 { $host }
stage-imap-connect =
    .waiting = 连接端口 { $port }
    .running = 正在连接 { $host } 的端口 { $port }…
    .done = { $host } 在端口 { $port } 有回应
    .failed = { $host } 在端口 { $port } 没有回应
stage-imap-startTls =
    .waiting = 切换到加密
    .running = 正在切换到加密…
    .done = 服务器切换到了加密
    .failed = 服务器没有切换到加密
stage-imap-tls =
    .waiting = 建立安全连接
    .running = 正在建立安全连接…
    .done = 连接已加密，对方确实是 { $host }
    .failed = 没有建立安全连接
stage-imap-greeting =
    .waiting = 等待它的问候
    .running = 正在等待它的问候…
    .done = 它是收件服务器
    .failed = 它的问候不像收件服务器
stage-imap-capability =
    .waiting = 询问登录方式
    .running = 正在询问登录方式…
    .done = 它接受密码登录
    .failed = 它没有说明登录方式
stage-imap-signIn =
    .waiting = 登录
    .running = 正在登录…
    .done = 它接受用这个密码收信
    .failed = 登录没有成功
stage-imap-followUp =
    .waiting = 打开收件箱
    .running = 正在打开收件箱…
    .done = 收件箱可以打开
    .failed = 收件箱打不开
stage-imap-arrival =
    .waiting = 查找邮件
    .running = 正在查找邮件…
    .done = 邮件已经到了
    .failed = 没有看到邮件

## What can be done about a failure

action-createAppPassword = 创建应用专用密码
action-tryWithout = { $suspect ->
        [spaceBefore] 去掉空格再试
        [spaceBehind] 去掉空格再试
        [spacesBetweenGroups] 去掉空格再试
        [spacesWithin] 去掉空格再试
        [invisible] 去掉那个字符再试
        [quotes] 去掉引号再试
        [capitals] 改用小写字母再试
        [lookAlike] 改用普通字符再试
        [dashes] 按 { $owner } 的写法再试
        [copiedAlong] 只用应用专用密码再试
       *[several] 把这些都去掉再试
    }
action-enterPassword = 输入另一个密码
action-editAddress = 修改地址
action-editServers = { $name ->
        [open] 修改用户名或服务器
        [unlikely] 修改用户名
       *[expected] 修改服务器
    }
action-tryAgain = 重试
action-wait = 我已经等过了：重试
action-confirmInBrowser = 在 { $owner } 确认登录
action-switchOnImap = 打开 { $provider } 的邮件设置
action-askAdministrator = 请询问管理您账户的人。
action-openNetworkPage = 我已登录网络：重试
action-changeNetwork = 我已换了网络：重试
action-chooseCertificate = 选择证书文件
action-startProgram = 程序已在运行：重试
action-useNamedServer = 使用 { $suggested }
action-allowInterception = 虽被读取，仍继续
action-useOtherPort = 使用可用的端口。
action-switchOffVpn = VPN 已关闭：重试
action-checkClock = 时间已校准：重试
action-unlockKeychain = 解锁钥匙串
action-installKeychain = 钥匙串已在运行：重试
action-useOauthProgram = 请使用会打开 { $owner } 自己登录页面的邮件程序，例如 Thunderbird、Evolution 或 Apple Mail。
action-readHelp = 阅读 { $owner } 的帮助

## Keeping it

keep =
    .heading = 妥善保存
    .lead = 两台服务器都接受这个密码。请让钥匙串保存它。
    .lead-keeping = 钥匙串可能会在它自己的窗口中请求您的许可。
    .lead-keeping-practice = 模拟钥匙串不会询问。真正的钥匙串可能会在它自己的窗口中请求您的许可。
    .lead-kept = 密码已存入钥匙串，发件和收件都有。
    .lead-kept-practice = 密码已存入模拟钥匙串，发件和收件都有。
    .lead-refused = 密码可用，但没能保存。
    .lead-practice = 两台服务器都接受这个密码。练习时，它会存入模拟钥匙串，结束时就消失。
    .point-locked = 它在那里是加密的，只有您登录这台电脑时才能打开。
    .point-locked-practice = 不会动您自己的钥匙串。
    .point-two = 共有两个条目，一个用于 { $provider } 的发件服务器，一个用于收件服务器。
    .point-read-back = 两个条目都会读回并比对，然后才告诉您已经保存。
    .point-checked = 两个条目都已读回，与服务器接受的密码完全一致。
    .primary = 存入钥匙串
    .busy = 正在保存、读回、比对…
    .primary-keeping = 正在保存…
    .primary-kept = 查找旧密码
    .skip = 不保存，继续

## Old passwords

oldItems =
    .heading = 这台电脑上的旧密码
    .lead = 两台服务器都接受新密码。下面这些旧条目仍可能妨碍它。您选中的条目会换成新密码或被清除，{ $days } 天内可以恢复。
    .lead-missing = 两台服务器都接受新密码。有些程序在这里还存着旧密码，或者在找一个并不存在的密码。您选中的条目会换成新密码或被清除；{ $days } 天内可以恢复原样。
    .open = 请先关闭 { $program }。它开着时，可能会把旧密码放回来。
    .lead-none = 没有妨碍：没有其他程序在钥匙串中保存 { $address } 的密码。
    .lead-scanning = 正在钥匙串中查找 { $address } 的其他条目。不会读取任何密码。
    .lead-unlocking = 正在请求打开钥匙串。请在它自己的窗口中回答。
    .lead-clearing = 每个条目都先备份，备份读回核对之后才会更改。
    .none-how = 已在钥匙串中查找这个账户的邮件条目。没有读取任何密码。
    .lead-none-seen = 在钥匙串可见的部分中，没有其他程序保存 { $address } 的密码。
    .lead-cleared = 这些是已完成的操作。{ $days } 天内可以恢复原样。
    .lead-cleared-practice = 这些是已完成的操作。练习结束前都可以恢复原样。
    .lead-cleared-partly = 没有全部完成：每个条目都说明了原因。已更改的部分在 { $days } 天内可以恢复原样。
    .lead-cleared-partly-practice = 没有全部完成：每个条目都说明了原因。已更改的部分在练习结束前都可以恢复原样。
    .lead-cleared-nothing = 没有任何更改：每个条目都说明了原因。
    .lead-cleared-restored = 更改过的内容已恢复原样。
    .lead-restoring = 正在从备份中把内容放回原处。
    .lead-refused = 这次没有成功。没有更改的部分仍是原样。
    .lead-practice = 这些是模拟条目，就像其他程序留下的那样。您可以随意更改和恢复。
    .busy-scanning = 正在查找…
    .busy-long = 如果条目非常多，最多需要 { $seconds } 秒。您也可以不等它，直接继续。
    .busy-unlocking = 正在请求打开钥匙串…
    .busy-clearing = 正在备份、读回、更改…
    .busy-restoring = 正在恢复…
    .locked = { $count ->
        [0] 钥匙串有一部分是锁定的，其中可能有看不到的条目。
       *[other] 钥匙串有一部分是锁定的，其中至少有 { $count } 个条目看起来像这个账户的邮件密码。请解锁后查看是哪些。
    }
    .column-program = 保存者
    .column-use = 用途
    .column-choose = 选择
    .column-match = 归属
    .column-fate = 处理结果
    .store = 在“{ $store }”中
    .no-server = 没有写服务器
    .no-user = 没有写账户
    .modified = 上次更改：{ $date }
    .no-date = 未知
    .primary-none = 继续，设置邮件程序
    .primary = 清除 { $count } 个条目
    .primary-replace = 将新密码放入 { $count } 个条目
    .primary-both = 更新 { $count } 个条目
    .primary-clearing = 正在更改 { $count } 个条目…
    .primary-cleared = 继续，设置邮件程序
    .go-on = 跳过，继续
    .leave = 都不动
    .leave-one = 不动它
    .of = { $program }，{ $server }
    .of-label = { $program }，{ $label }
    .undo = 恢复
    .undo-all = 全部恢复
row-next = { $row }、{ $next }
named = { $name }：{ $value }
use-smtp = 发件
use-imap = 收件
match-exact = 这个账户
match-likely = 可能属于这个账户
choice-clear = 将清除
choice-replace = 将换成新密码
choose-clear = 清除
choose-replace = 换成新密码
choose-leave = 不动它
undo-possible = 可以恢复
undo-make = 可以再取走
undo-impossible = 无法恢复
fate-cleared = 已清除
fate-replaced = 已换成新密码
fate-restored = 已恢复
fate-kept = 保持原样
fate-stillCleared = 没有恢复；仍在备份中
fate-stillReplaced = 已换成新密码；旧密码仍在备份中

## The file of accounts

records-unreadable =
    .title = 无法读取账户列表
    .what = 记录这里设置过哪些账户的文件已损坏。其中没有密码。
    .do = 请在程序数据的“mail-setup-wizard”文件夹中重命名“accounts.json”，然后重试。
records-damaged =
    .title = 账户列表已损坏
    .what = 记录这里设置过哪些账户的文件无法读取。它以“{ $file }”保留在原处旁边，列表重新开始。其中没有密码。
    .do = 请重新设置账户，或从备份中恢复旧文件。
records-later =
    .title = 有一个文件来自较新版本
    .what = 文件“{ $file }”由本程序的较新版本写入，因此没有动它。
    .do = 请使用较新版本。
records-file =
    .title = 无法写入账户列表
    .what = 这台电脑没有允许向导读取或写入账户列表。其中没有密码。
    .do = 请检查磁盘是否已满，然后重试。

## The mail program

of-an-app = { $kind ->
    [mailbox] {""}
    [either] {""}
   *[app] 应用专用
}
handOver =
    .heading = 您的邮件程序
    .lead = 让邮件程序使用新密码。以下是它的设置。
    .smtp = 发件（SMTP）
    .imap = 收件（IMAP）
    .host = 服务器
    .port = 端口
    .security = 加密
    .user = 用户名
    .password = 密码
    .password-words = { of-an-app }密码
    .copy-smtp = 复制发件用的密码
    .copy-imap = 复制收件用的密码
    .copied-smtp = 已复制发件用的密码
    .copied-imap = 已复制收件用的密码
    .programs = 在这台电脑上的邮件程序中
    .no-programs = 在您的邮件程序中
    .before = 这个账户已在这里设置好：请换成可用的密码。
    .again = 以后还需要{ of-an-app }密码？如果钥匙串保存了它，在终端中运行“mail-setup password { $address } --for smtp --copy”就能复制。
    .primary = 继续
    .trap = 常见的问题
    .forget = 让它忘记旧密码
pretendProgram =
    .offer = 打开模拟邮件程序
    .heading-smtp = 模拟邮件程序要求输入密码
    .heading-imap = 它又问了一次
    .lead-smtp = 它要发信，需要应用专用密码。请粘贴。
    .lead-imap = 对了。为了收信，它像真正的程序一样再问一次：请粘贴同一个密码。
    .lead-refused = 这不是模拟服务器接受的密码。请用按钮复制，然后粘贴。
    .primary = 输入
clipboard-left = { of-an-app }密码还会在剪贴板上保留 { $time }。请现在粘贴。
clipboard-over = 它已从剪贴板移除。需要时可以再复制，次数不限。如果这里有程序保存剪贴板历史，其中可能仍有它：请在那里也将其删除。
clipboard-missing = 当前会话没有程序可用的剪贴板。请手动输入{ of-an-app }密码，或在终端中运行“mail-setup password { $address } --for smtp”查看。
clipboard-refused = 剪贴板暂时不可用：另一个程序正在占用它。请重试。
hand-over-other =
    打开账户的设置，找到输入密码的地方：通常有收件和发件两处。
    在两处都粘贴{ of-an-app }密码，然后给自己发一封邮件。
open-program = 打开 { $program }
program-opening = 正在打开 { $program }…
program-opened = 已请求打开 { $program }。
program-failed = 没能从这里打开 { $program }。请自己打开。

## A message to oneself

self-message =
    .subject = 一切正常：给自己的邮件
    .body = 这封邮件是您用 Mail Setup Wizard 发给自己的，用来确认能发信也能收信。两者都正常。您可以删除它。

# [1] instead of English [one]: zh has only the category “other”.
testMessage =
    .heading = 给自己发一封邮件
    .lead = 亲眼看看能发信也能收信：从 { $address } 给 { $address } 发一封简短的邮件。
    .lead-practice = 看看能发信也能收信：从模拟账户给它自己发一封简短的邮件。邮件不会离开这台电脑。
    .lead-sending = 这需要几秒钟，最多一分钟。
    .lead-cancelled = 不再等待这封邮件。如果已经发出，它会出现在您的收件箱里。
    .lead-arrived = 能发信，也能收信。
    .lead-not-arrived = 密码是对的，但这封邮件没有走完全程。
    .lead-not-sent = 没能交出这封邮件。
    .lead-not-seen = 邮件已在路上，但没能查看它是否到达。
    .what = 邮件里只说一切正常，完全不提您的账户和这台电脑。到达之后，可以在这里移除。
    .primary = 发送邮件
    .skip = 不发送，完成
    .offer = 给自己发一封邮件
    .doing-signIn = 正在登录…
    .doing-handOver = 正在交出邮件…
    .doing-arrival = 服务器已收下邮件。正在收件箱和垃圾邮件中查找…
    .arrived-inbox = { $seconds ->
        [1] 邮件已发出，一秒之内就到了收件箱。
       *[other] 邮件已发出，{ $seconds } 秒后到了收件箱。
    }
    .arrived-junk = { $seconds ->
        [1] 邮件已发出，一秒之内到了垃圾邮件中：在“{ $folder }”里。
       *[other] 邮件已发出，{ $seconds } 秒后到了垃圾邮件中：在“{ $folder }”里。
    }
    .arrived-allMail = { $seconds ->
        [1] 邮件已发出，一秒之内到了“{ $folder }”。
       *[other] 邮件已发出，{ $seconds } 秒后到了“{ $folder }”。
    }
    .hint-junk = 请在邮件程序中把它标为非垃圾邮件，这样下一封就会进入收件箱。
    .hint-allMail = 可能有过滤规则让它没有进入收件箱：请查看账户设置。
    .sent = 服务器收下了邮件。
    .not-sent = 邮件没有发出。
    .remove = 移除邮件
    .removal-offered = 可以移除这封邮件。不会动其他邮件。
    .removal-byHand = 服务器没有办法只移除这封邮件。请在邮件程序中删除它。
    .removal-running = 正在移除邮件…
    .removal-done = 邮件已移除。没有动其他邮件。
    .removal-failed = 没能从这里移除邮件。请在邮件程序中删除它。
    .again = 再发一次
    .go-on = 完成
    .go-on-without = 不发送，完成

## The end

done =
    .heading = 您的邮件已设置好
    .heading-revoked = 新密码已就位
    .heading-verify = 一切正常
    .heading-practice = 您已经熟悉流程了
    .lead = { $kind ->
        [mailbox] { $address } 可以用邮箱密码收发邮件。
        [either] { $address } 可以用这个密码收发邮件。
       *[app] { $address } 可以用应用专用密码收发邮件。
    }
    .lead-verify = 在这个网络上，两台服务器都接受 { $address } 的已保存密码。
    .lead-practice = 全部流程就是这些。没有任何内容离开这台电脑，也没有动您的钥匙串。
    .proved = 两台服务器都接受了密码，收件箱也打开了。
    .kept = 密码在您的钥匙串里。
    .kept-practice = 密码在模拟钥匙串里。
    .not-kept = 密码没有存入钥匙串。
    .cleared = { $count ->
        [0] 没有更改旧条目。
       *[other] 更改了 { $count } 个旧条目，{ $days } 天内可以恢复。
    }
    .cleared-practice = { $count ->
        [0] 没有更改模拟条目。
       *[other] 更改了 { $count } 个模拟条目。
    }
    .settings = { $program } 的设置在 { $file } 中。
    .in-program = { $program } 已有新密码。
    .message-lost = 给自己的邮件已发出，但没有看到它到达。
    .message-not-sent = 给自己的邮件没能发出。
    .todos = 还需要手动完成的事
    .pretend-program = 模拟邮件程序已有密码，两处都有。
    .todo-smtp = 把密码粘贴到邮件程序中，用于发件。
    .todo-imap = 把密码粘贴到邮件程序中，用于收件。
    .todo-program = 在 { $program } 中填入密码。
    .todo-file = 用 { $file } 设置 { $program }。
    .todo-merge = 把 { $program } 需要的内容从 { $file } 移到 { $taken } 中。
    .todo-forget = 在那里移除旧密码：{ $program }。
    .todo-test = 从邮件程序给自己发一封邮件。如果收到了，就一切正常。
    .tick = 已完成
    .untick = 还没完成
    .copy-list = 复制这份清单
    .print = 打印这一页
    .next = 以后
    .next-revoke = { $kind ->
        [mailbox] 如果更改了邮箱密码，这里的邮件就会停止，直到您带着新密码回来。
       *[app] 更改 { $owner } 密码可能会撤销应用专用密码。如果邮件又停了，请回到这里。
    }
    .primary = 回到开头
    .restore = 恢复旧条目

## Everywhere

back = 返回
cancel = 取消
start-over = 重新开始
show = 显示
hide = 隐藏
copy = 复制
copied = 已复制
network =
    .heading = 这个网络如何对待邮件
    .lead-looking = 正在查看，不使用您的密码。
    .lead-cancelled = 还没有得出结果，您就结束了查看。
    .lead-seen = 这是看到的情况，以及处理办法。
    .looking = 正在查看这个网络如何对待邮件，不使用您的密码。
    .look = 这个网络做了什么？
    .again = 重新查看
    .with-names = 显示含名称和地址的报告
    .without-names = 报告中不含名称和地址
    .observations = 看到的情况
    .report-what = 报告说明看到的情况，不含您的地址和您自己的名称。请把它发给帮助您的人。
    .report-named = 报告中含有您的地址和您的服务器名称。
    .copy-text = 复制报告
    .copy-json = 复制供程序使用的报告（JSON）
reader =
    .heading =
        { $interceptor ->
            [none] 有什么在读取与 { $host } 的连接
           *[other] { $interceptor } 在读取与 { $host } 的连接
        }
    .lead = 这台电脑相信“{ $issuer }”的证书，而它不是服务器自己的。持有它的一方可以读到您的密码和邮件。
    .what = 如果它是您选用的安全软件，或您公司的网络，可以继续：在这个网络中只会问您一次。如果您不认识它，请返回，换一个网络。在您决定之前，不会发送密码。
    .primary = 继续，允许它在这里读取
use-other-port = 从现在起使用端口 { $other }
