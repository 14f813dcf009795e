### Words of the terminal alone, in Simplified Chinese.

window-no-home = 窗口无法打开：当前会话没有主文件夹。
window-no-page = 窗口无法打开：系统的网页视图没有启动。“mail-setup”是终端中的同一个向导。

## Bad usage: one line that says what to type instead. Nothing typed is repeated.

usage-extra-argument = 多了一个参数。如果那是密码：密码应在提示处输入，或用 --password-stdin 提供；刚才那个现在留在了 shell 的历史记录里。
terminal-help-english = 这份帮助只有英文。其他内容 mail-setup 都用您的语言显示。
usage-unknown-option = 这里没有 { $option } 这个选项。在同一命令后加 --help 会列出所有选项。如果它后面跟的是密码：密码应在提示处输入，或用 --password-stdin 提供。
usage-unknown-command = 没有这个命令。“mail-setup --help”会列出所有命令。
usage-missing-argument = 缺少内容。在同一命令后加 --help 会说明那里应填什么。
usage-missing-named = 缺少：{ $missing }。在同一命令后加 --help 会说明那里应填什么。
usage-conflict = 这些选项不能一起使用。在同一命令后加 --help 会说明它们。
usage-bad-value = 有一个值不能用。在同一命令后加 --help 会说明那里应填什么。
usage-bad-option-value = { $option } 的值不能用。在同一命令后加 --help 会说明那里应填什么。
usage-option-value-known = { $option } 没有这样的值。可用：{ $known }。
usage-value-known = 没有这样的值。可用：{ $known }。
usage-unknown-language = 没有这种语言的文字。--lang 可用：{ $known }。
usage-server = { $option } 由主机、冒号和端口组成：mail.example.org:465，必要时在后面加 :tls 或 :starttls；IPv6 地址写在方括号里。
usage-servers-unknown = 不知道这个地址的服务器。请写明两者：--smtp HOST:PORT --imap HOST:PORT。
usage-servers-meant = 不知道这个地址的服务器。您是想输入 { $meant } 吗？如果不是，请写明两者：--smtp HOST:PORT --imap HOST:PORT。
usage-servers-offline = 无法查询这个地址的服务器。请确认这台电脑已联网，或写明两者：--smtp HOST:PORT --imap HOST:PORT。
usage-servers-unconfirmed = 只有 DNS 说 { $smtp } 和 { $imap } 是这个地址的服务器，而 DNS 可能被伪造。如果它们属于您的服务商，请写明：{ $options }。
usage-user = 这个用户名无法发送：它是空的、太长，或含有控制字符或不可见字符。
usage-ca-file = { $file } 无法作为证书读取。--ca-file 需要 PEM 文件（“-----BEGIN CERTIFICATE-----”）。
usage-wizard-json = 向导是给人用的。需要 JSON 时请写明命令；“mail-setup --help”会列出所有命令。
usage-clear-unconfirmed = 没有清除任何内容：这里没有人可以确认。请先用“keychain scan”查看，再加上 --yes。
usage-format = 没有这种格式。可用：{ $known }。
usage-export-file = { $file } 无法读取或写入。请另选一个文件，它所在的文件夹要存在并且属于您。
usage-man-folder = { $folder } 无法写入。请另选一个属于您的文件夹。
usage-mood = 没有这种情节。可用：{ $known }。
usage-password-empty = 没有给出密码。请在提示处输入，或用 --password-stdin 作为标准输入的第一行提供。
usage-password-line-break = 这个密码里有换行或 NUL；没有邮件服务器会接受。请再复制一次。
usage-password-too-long = 这个密码超过 1,024 字节；没有邮件服务器会接受。请再复制一次。
usage-password-not-text = 这个密码不是文本（UTF-8）。请再复制一次。

## Common

terminal-cancelled = 已取消。没有任何更改。
terminal-no-runtime = 系统没有提供运行所需的资源（文件或信号）。请关闭其他程序，然后重试。
terminal-told = { $title }。{ $what }{ $do }
terminal-cut-short = 在钥匙串工作时停止了。已经开始的操作会在下次启动时完成或退回原样；什么都不会丢失。
terminal-no-home = 系统没有说明您的主文件夹在哪里。请设置 HOME，然后重试。
terminal-records-file = 账户列表无法读取或写入。请确认磁盘没有满，主文件夹可以写入，然后重试。
terminal-records-unreadable = 账户列表无法理解，所以没有动它。请把文件 accounts.json 移走，再重新设置账户。
terminal-window-is-open = 账户已移除，但窗口仍然开着。请关闭窗口，再输入一次这个命令：窗口自己保存的内容也会移除。
terminal-not-text = 那不是文本（UTF-8）。请重新输入。
terminal-unknown-choice = 没有这个选项。请输入某个选项前面的内容。

## check

terminal-password-prompt = { $address } 的密码（不会显示）：{ " " }
terminal-password-prompt-smtp = { $address } 的发件密码（不会显示）：{ " " }
terminal-password-prompt-imap = { $address } 的收件密码（不会显示）：{ " " }
terminal-progress-smtp = 发件：{ $stage }
terminal-progress-imap = 收件：{ $stage }
terminal-paused = { $address } 连续有太多密码没有被接受。{ $time } 分钟内不会发送任何内容，以免账户被锁定。请利用这段时间确认是哪个密码。
terminal-check-right = { $address } 的密码对发件和收件都有效。
terminal-check-access = 这是 { $access } 的网络，它的邮件服务器在这里有应答。如果您在那里有邮箱，可以通过它发信：--smtp { $server } --smtp-user NAME --two-passwords
terminal-smtp-passed = 发件，{ $host }:{ $port }：已登录。
terminal-smtp-failed = 发件，{ $host }:{ $port }：没有登录。
terminal-smtp-skipped = 发件，{ $host }:{ $port }：没有尝试。
terminal-imap-passed = 收件，{ $host }:{ $port }：已登录。
terminal-imap-failed = 收件，{ $host }:{ $port }：没有登录。
terminal-imap-unopened = 收件，{ $host }:{ $port }：已登录，但邮箱没有打开。
terminal-imap-skipped = 收件，{ $host }:{ $port }：没有尝试，以免账户被锁定。
terminal-sent-inbox = 已给 { $address } 发出一封邮件，{ $seconds } 秒后到了收件箱。
terminal-sent-junk = 已给 { $address } 发出一封邮件，{ $seconds } 秒后到了垃圾邮件中：在“{ $folder }”里。
terminal-sent-all-mail = 已给 { $address } 发出一封邮件，{ $seconds } 秒后到了“{ $folder }”。可能有过滤规则让它没有进入收件箱。
terminal-sent-lost = 已给 { $address } 发出一封邮件。
terminal-sent-not = 给 { $address } 的邮件没有发出。
terminal-sent-unseen = 已向 { $address } 发送一封邮件。没有看到它是否到达。
terminal-sent-unproven = 没有发送邮件：两台服务器都接受密码之后才会发送。
terminal-sent-cancelled = 发给 { $address } 的邮件在您停止之前已经交出。它仍可能到达。
terminal-said = { "  " }服务器的原话：“{ $said }”
terminal-stage-took = { "  " }✓ { $stage }（{ $ms } 毫秒）

## discover

terminal-discover-provider = 服务商：{ $provider }
terminal-discover-smtp = 发件：{ $host }:{ $port }（{ $security }），用户名 { $user }。{ $source }
terminal-discover-imap = 收件：{ $host }:{ $port }（{ $security }），用户名 { $user }。{ $source }
terminal-discover-unconfirmed = 只有 DNS 指明了它：输入密码之前，请确认它属于您的服务商。
terminal-discover-none = 没有找到 { $domain } 的邮件服务器。服务商的帮助页面会在“IMAP”和“SMTP”下列出它们。
terminal-discover-filtered = { $domain } 的邮件送达之前由 { $found } 过滤，所以从这里看不出由谁保管。请向负责 { $domain } 的人询问服务器（“IMAP”和“SMTP”）。
terminal-discover-no-domain = 没有 { $domain } 这个域名。请看看地址有没有打错。
terminal-discover-offline = 无法查询 { $domain }。请确认这台电脑已联网，然后重试。
terminal-discover-tried = { $source }：{ $outcome }（{ $ms } 毫秒）

## The wizard

terminal-step = 第 { $at } 步，共 { $of } 步
terminal-ask = { $what }（{ $keys }）：{ " " }
terminal-ask-with = { $what } [{ $entered }]
terminal-ask-or-number = { $what }，或上面的一个数字
terminal-ask-choice = 您的选择
terminal-ask-password = 应用专用密码，输入时不显示
terminal-ask-password-mailbox = 您的邮箱密码，输入时不显示
terminal-ask-password-either = 应用专用密码或您的邮箱密码，输入时不显示
terminal-ask-password-ownPassword = 发件密码，输入时不显示
terminal-ask-password-otherServer = 另一台服务器的密码，输入时不显示
terminal-ask-password-incoming = 收件密码，输入时不显示
terminal-ask-certificate = 证书文件的路径
terminal-file-unreadable = 这个路径上没有可以读取的文件。请输入完整路径，或把文件拖到终端上。
terminal-app-password-name = 给它起的名称：{ $name }
terminal-key-enter = Enter：{ $label }
terminal-key-back = b：返回
terminal-key-home = h：重新开始
terminal-key-quit = q：退出
terminal-stage-done = { "  " }✓ { $stage }
terminal-stage-failed = { "  " }✗ { $stage }
terminal-servers-how = 服务器写作 host:port:tls 或 host:port:starttls。按 Enter 保留方括号里的内容。
terminal-field-place = { $server }
terminal-field-user = { $server }，用户名
terminal-server = { $server }：{ $host }，端口 { $port }，{ $security }，用户名 { $user }
terminal-items-how = 输入条目的编号来选中或取消：[x] 会清除，[ ] 不动。
terminal-items-how-replace = [n] 会换成新密码。输入编号一次改为清除，两次改为不动。
terminal-entry = { $what }：{ $about }
terminal-stop-waiting = 按 Ctrl-C 停止等待。

## keychain

terminal-use-any = 发件和收件
terminal-item = { $program }：{ $server }，{ $user }，{ $use }
terminal-item-detail = { $match }；上次更改：{ $modified }；{ $undo }。{ $why }
terminal-item-id = id：{ $id }
# The word to type stays English so that no input method is needed for it; $word shows what is compared.
terminal-clear-word = clear
terminal-clear-confirm = 输入“{ $word }”，备份并清除这 { $count } 个条目：{ " " }
terminal-cleared-count = { $count ->
    [0] 没有清除任何条目。
   *[other] 清除了 { $count } 个条目。
}
terminal-missing = 有程序在这里查找密码，但没有找到：
terminal-missing-how = 要把密码放到那里：mail-setup keychain put { $address }
terminal-any-address = ADDRESS
list-next = { $list }、{ $next }
list-last = { $list }和{ $last }
    .before-i = { $list }和{ $last }
terminal-other-programs = 在其他程序、手机或打印机上：“mail-setup programs”会说明密码填在哪里。已知的有 { $names }。
usage-program = 没有“{ $program }”这个程序。“mail-setup programs”会列出它们的代码。
terminal-put-count = { $count ->
    [0] 没有程序在查找它没有的密码。
   *[other] { $count } 个条目已有检查过的密码：
}
terminal-put-undo = 要恢复原样：mail-setup keychain undo { $run }
terminal-cleared-undo = 要恢复清除的内容：mail-setup keychain undo { $run }
terminal-kept = { $item }：{ $why }
terminal-nothing-to-undo = 没有可以恢复的内容。“mail-setup keychain backups”会列出可以恢复的内容。
terminal-no-backups = 没有可以恢复的内容。
terminal-backup = { $run }：{ $what }，{ $until }
terminal-discarded = 这份备份已永久删除。

## Accounts

terminal-no-accounts = 还没有设置账户。“mail-setup”可以设置。
terminal-account = { $address }（{ $worked }）
terminal-account-certificate = { "  " }您为它在这台电脑上的服务器选择的证书：{ $fingerprint }…（SHA-256）
terminal-account-removed = { $address } 已移除，它的密码已不在钥匙串中。
terminal-accounts-removed =
    { $count ->
        [0] 这里没有设置过账户。
       *[other] { $count } 个账户已移除，它们的密码已不在钥匙串中。
    }
terminal-files-removed = 本程序在这台电脑上不再保留任何文件。
terminal-backups-stay = 从其他程序的密码中清除的内容仍可恢复。“mail-setup keychain backups”会列出它们，也可以删除它们。
terminal-not-set-up = { $address } 没有在这里设置过。“mail-setup accounts”会列出设置过的账户。
terminal-unused-next = 请在“mail-setup”中选择这个账户。如果 { $host } 是正确的服务器，请在那里输入密码。如果不是，请修改服务器。
terminal-not-stored = 钥匙串中没有 { $address } 在其服务器上使用的密码。请用“mail-setup”重新设置。
terminal-watch-on = 账户每天检查一次。如果有账户被拒绝，会显示通知。
terminal-watch-next-sign-in = 每天的检查已设置，从您下次登录这台电脑起开始。
terminal-watch-network = 网络变化后，会检查之前无法连接的账户，以及 { $hours } 小时内没有检查过的账户。
terminal-watch-daily-alone = 网络变化不会启动检查。如果系统告知网络变化，“mail-setup watch enable”可以设置。
terminal-watch-off = 每天的检查已关闭。
terminal-watch-missing = 这里无法设置每天的检查：这个系统没有“mail-setup”认识的计划任务。
terminal-watch-refused = 这个系统的计划任务没有接受更改。请重新登录后再试一次。
terminal-watch-misplaced = 计划任务无法每天从这个程序现在的位置启动它：该文件夹不会一直存在，或者名称中含有计划任务不接受的字符。请安装这个程序，或把它移到会一直存在的文件夹（在 Mac 上是“应用程序”），然后从那里启动。
terminal-watch-file = 每天检查所用的文件无法写入或移除。请确认磁盘没有满，主文件夹可以写入，然后重试。
terminal-watch-another = 另一次检查正在进行。没有做任何事。
terminal-watch-last = 上次检查：{ $date }
terminal-watch-would-check = 会检查 { $address }。
terminal-watch-rests = { $address } 暂时不检查：它的密码被拒绝。“mail-setup”会和您一起创建新密码。
terminal-watch-recent = { $address } 不再检查：上次检查还不到 { $hours } 小时。
terminal-watch-unconfirmed = { $address } 在一次检查中被拒绝。至少 { $minutes } 分钟后再次被拒绝时，会显示通知。
terminal-watch-would-tell = 会显示关于 { $address } 的通知。
terminal-watch-told = 已显示通知。
terminal-watch-nobody-shows = 这里无法显示通知：这个会话没有桌面。

## password --copy

terminal-copied = { $address } 的密码会在剪贴板上保留 { $seconds } 秒。请粘贴；按 Ctrl-C 会立即移除。
terminal-copy-over = 它已从剪贴板移除；如果其间复制了别的内容，那个内容仍在。如果这里有程序保存剪贴板历史，其中可能仍有它：请在那里也将其删除。
terminal-no-clipboard = 当前会话没有剪贴板。不加“--copy”，会输出 { $address } 的密码。
terminal-clipboard-refused = 剪贴板暂时不可用：另一个程序正在占用它。请重试。

## man

terminal-man-written = 已将 { $count } 个手册页写入 { $folder }。

## export

terminal-export-place = 这些内容应放入 { $file }。
terminal-export-written = 已写入 { $file }。
terminal-export-would-write = 将会写入 { $file }，内容如下：
terminal-export-there = { $file } 里已经有了。没有任何更改。
terminal-export-beside = { $taken } 已经存在，保持原样。已写入旁边的文件：{ $file }。
terminal-export-would-write-beside = { $taken } 已经存在，会保持原样。以下内容将会写入旁边的文件：{ $file }。
terminal-export-add = 请把这些行加进去（不带前面的符号），或让“patch”来做：

## settings

terminal-settings-autoconfig-address = 查询服务商自己的服务器文件时，服务商可以得知您的完整邮箱地址。
terminal-settings-autoconfig-domain = 查询服务商自己的服务器文件时，服务商只会得知您邮箱地址的域名。
terminal-settings-network-pages-on = 无法连接服务器时，会访问 Mozilla 和 Apple 的两个网页，以便识别网络的登录页面。
terminal-settings-network-pages-off = 无法连接服务器时，不访问任何网页。这样可能无法发现网络的登录页面。
terminal-settings-file = 设置无法写入或移除。请确认磁盘没有满，主文件夹可以写入，然后重试。

## practice

terminal-practice-address = 地址：{ $value }
terminal-practice-smtp = 发件：{ $value }
terminal-practice-imap = 收件：{ $value }
terminal-practice-ca-file = 证书：{ $value }
terminal-practice-password = 应用专用密码：{ $value }
terminal-practice-account-password = 账户密码：{ $value }
terminal-practice-end = 它会一直运行，直到您按 Ctrl-C。
terminal-no-practice = 模拟服务商没能启动：系统没有在 127.0.0.1 上分配端口。请关闭其他程序，然后重试。
terminal-no-temporary-folder = 证书没能写入临时文件夹。请确认磁盘没有满，然后重试。

## diagnose

terminal-diagnose-seen = 看到的情况：
usage-probe = --probe 需要 http://HOST/PATH=EXPECTED：状态码（例如 204），或页面开头的内容。
terminal-records-damaged = 账户列表已损坏。它以 { $file } 保留在程序数据的 mail-setup-wizard 文件夹中，列表重新开始。其中没有密码。
terminal-records-later = 文件 { $file } 由本程序的较新版本写入，因此没有动它。请使用较新版本。
terminal-decimal-mark = .
terminal-day = { $year }年{ $month }月{ $day }日
