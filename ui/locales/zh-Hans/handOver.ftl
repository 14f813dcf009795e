### Where the app password goes in each mail program, in Simplified Chinese.
### Menu names are those of the program in Chinese where known (see README.md), else English in quotation marks.

hand-over-aerc =
    打开 ~/.config/aerc/accounts.conf。
    把“source-cred-cmd”和“outgoing-cred-cmd”设为一条命令：“mail-setup export aerc { $address }”会显示这些行。
    .trap = “source”或“outgoing”里的密码优先于命令，其中的符号必须像在网址中那样转义。
    .forget = 从“source”和“outgoing”中删去它。
hand-over-alpine =
    关闭 alpine，删除“旧密码”页面所列的密码文件。
    重新打开它。询问时粘贴{ of-an-app }密码，发信时再粘贴一次。
    .trap = 那个文件里可能还有其他账户的密码：alpine 会再问一次每个密码。
    .forget = 删除密码文件。
hand-over-androidFairEmail =
    在设备上打开设置，再打开“手动设置和更多账户选项”。
    在“账户”下选择您的账户，输入{ of-an-app }密码。
    在“身份”下选择您的身份，也输入它。
    .trap = 收信叫“账户”，发信叫“身份”：两者各有自己的密码。
    .forget = 在两处输入新密码覆盖。保存账户时，会提议一并更改它的身份。
hand-over-androidGmail =
    在设备上打开菜单，再打开“设置”，选择您的账户。
    在“Incoming settings”（收件设置）下输入{ of-an-app }密码。
    在“Outgoing settings”（发件设置）下也输入它。
    .trap = Google 账户没有这些设置：它在设备上登录，不需要{ of-an-app }密码。
    .forget = 在两处输入新密码覆盖，或在设备设置的“密码和账号”中移除账户。
hand-over-androidThunderbird =
    在设备上打开菜单，再打开您账户的设置。
    在“收取邮件”的“收件服务器”中输入{ of-an-app }密码。
    在“发送邮件”的“发件服务器”中也输入它。
    .trap = 用“OAuth 2.0”登录的账户没有密码：请把身份验证改为“普通密码”。
    .forget = 在两处输入新密码覆盖。
hand-over-appleMail =
    在“邮件”中打开设置（macOS 13 之前为偏好设置），再打开“账户”、您的账户、“服务器设置”。打开“发件服务器”下的“账户”列表，选择“编辑 SMTP 服务器列表”，在那里粘贴{ of-an-app }密码。
    回到“服务器设置”，在收件的密码处也粘贴它。
    取消勾选两处“自动管理连接设置”，然后按“存储”。
    打开系统设置（macOS 13 之前为系统偏好设置），再打开“互联网账户”，选择您的账户和“详细信息”，在那里也粘贴它。
    .trap = 勾选“自动管理连接设置”时，如果网络不好，“邮件”会自行尝试其他端口和其他密码。
    .forget = 退出“邮件”（⌘Q），再重新打开。它记住的密码在“互联网账户”中，不在“钥匙串访问”中。
hand-over-balsa =
    打开“Settings”，再打开“Preferences”“邮件选项”。在“远程邮箱服务器”下更改您的账户，粘贴{ of-an-app }密码。
    在“发送邮件服务器”下也这样做。
    .trap = 只有勾选了“记住口令”，它才会在钥匙串中查找；否则每次都会询问。
    .forget = 在“旧密码”页面替换或清除它的条目。
hand-over-betterbird =
    打开设置，再打开“隐私与安全”“已保存密码”。移除您账户中以 imap:// 和 smtp:// 开头的条目。
    收取邮件。询问时，粘贴{ of-an-app }密码并让它记住。
    给自己发一封邮件。它会为发件再问一次：粘贴同一个密码。
    .trap = 它可能与 Thunderbird 使用同一个配置文件：请在其中一个关闭时，用另一个来更改。
    .forget = 移除“已保存密码”中它的两个条目。
hand-over-clawsMail =
    打开“设置”，再打开“编辑帐号设置”、您的账户、“编辑”。
    在“基本设置”页，粘贴{ of-an-app }密码。
    在“发送”页的“SMTP鉴定认证”中也粘贴它。留空时，它会使用上面那一个。
    .trap = 如果设了主密码，它可能会先询问主密码：那不是要粘贴的密码。
    .forget = 在两页都输入新密码覆盖。
hand-over-emClient =
    打开菜单，再打开“Accounts”（账户），选择您的账户。
    在“IMAP”标签的“Authentication”（身份验证）下，把密码换成{ of-an-app }密码。
    在“SMTP”标签也这样做，除非它使用身份的凭据。
    在“Diagnostics”（诊断）标签，按“Diagnose”：它会测试两者。
    .trap = 用 Google 登录方式添加的账户没有密码栏：请移除它，再以“Other”（其他）添加。
    .forget = 在两处输入新密码覆盖：它不在别处保存密码。
hand-over-evolution =
    打开 Evolution，按“发送/接收”。
    询问时，粘贴{ of-an-app }密码，并勾选“将该密码添加到您的密钥环”。收件和发件各问一次。
    .trap = 如果它没有询问，说明旧密码还在钥匙串里：可以在“旧密码”页面替换。GNOME 在线账户中的账户要在那里更改。
    .forget = 在“旧密码”页面替换或清除它的条目，或者选择“文件”“Forget Passwords”。
hand-over-fetchmail =
    打开 ~/.fetchmailrc。
    从您账户的那一行删去密码：“mail-setup export fetchmail { $address }”会显示如何获取密码。
    .trap = 正在运行的 fetchmail 会继续使用旧密码：请先运行“fetchmail --quit”，再重新启动它。
    .forget = 从文件中删去“password”，并从 ~/.netrc 中删去该条目。
hand-over-geary =
    打开 Geary。如果它询问密码，粘贴{ of-an-app }密码，并勾选“记住密码”。
    如果没有询问：打开菜单、“帐号”、您的账户，然后逐个选择服务器，粘贴{ of-an-app }密码。
    .trap = 发件可能使用收件的密码：这样它只问一次。GNOME 在线账户中的账户要在那里更改。
    .forget = 在“旧密码”页面替换或清除它的条目。
hand-over-getmail =
    打开 ~/.config/getmail/getmailrc 或 ~/.getmail/getmailrc。
    设置“password_command”：“mail-setup export getmail { $address }”会显示这些行。
    .trap = “password”优先于“password_command”。
    .forget = 从文件中删去“password”。
hand-over-git =
    运行“mail-setup export git { $address }”：它会显示 ~/.gitconfig 要用的行，其中的助手会从这里取得密码。
    从您的设置中删去“sendemail.smtpPass”。
    .trap = “sendemail.smtpPass”优先于任何助手，而且在文件中可以直接读到。
    .forget = 运行“git credential reject”，给出 protocol=smtp 和您的服务器，或在“旧密码”页面清除它的条目。
hand-over-himalaya =
    打开 ~/.config/himalaya/config.toml。
    设置两个密码的命令：“mail-setup export himalaya { $address }”会显示这些行。
    .trap = “imap.sasl”用于收件，“smtp.sasl”用于发件；在版本 1 中是“backend.auth”和“message.send.backend.auth”。
    .forget = 从文件中删去“password.raw”（版本 1：“auth.raw”）；保存在密钥环中的密码，用“himalaya account configure”替换。
hand-over-iphone =
    在设备上打开“设置”“App”“邮件”“邮件账户”（iOS 18 之前：“设置”“邮件”“账户”）、您的账户、“账户设置”。
    在“收件服务器”下清空密码，输入{ of-an-app }密码。
    在“发件服务器”下轻点“SMTP”，再轻点“主服务器”下的服务器，在那里也输入它。
    轻点两次“完成”。
    .trap = 第二处很容易漏掉：那样能收信，却发不出去。Gmail 用“添加账户”“Google”添加，不需要{ of-an-app }密码。
    .forget = 在两处输入新密码覆盖。在那里删除账户，邮件仍留在服务器上。
hand-over-kmail =
    打开 KMail，再打开“设置”“配置 KMail”“账户”。
    在“接收”下选择您的账户，按“修改”，粘贴{ of-an-app }密码。
    在“发送”下也这样做。
    .trap = 发件账户是单独的列表：如果有多个，请更改您的身份发信时所用的那个。关闭 KMail 后，Akonadi 仍在后台运行：“akonadictl restart”会让它读取新密码。
    .forget = 在“旧密码”页面清除它的条目，或在 KWalletManager 的“imap”和“mailtransports”下清除。
hand-over-mailspring =
    打开“偏好設定”（Preferences），再打开“账号”，选择您的账户。用减号按钮移除它：邮件仍留在服务器上。
    用加号按钮重新添加，选择“IMAP/SMTP”，在收件和发件处都粘贴{ of-an-app }密码。
    .trap = “Gmail”按钮会改用浏览器登录。请不要重置它的钥匙串：所有账户的密码都在同一个条目里。
    .forget = 移除账户，再重新添加。
hand-over-mbsyncFile =
    打开 ~/.mbsyncrc 或 ~/.config/isyncrc。
    设置“PassCmd”：“mail-setup export mbsync { $address }”会显示这些行。
    .trap = “Pass”优先于“PassCmd”。负责发信的程序另外保存密码。
    .forget = 从文件中删去“Pass”。
hand-over-meli =
    打开 ~/.config/meli/config.toml。
    设置“server_password”，以及“send_mail”下的密码命令：“mail-setup export meli { $address }”会显示这些行。
    .trap = 收件和发件是两个部分：各有自己的密码。
    .forget = 从文件中删去旧密码。
hand-over-mpopFile =
    打开 ~/.mpoprc 或 ~/.config/mpop/config。
    把“passwordeval”设为“mail-setup password { $address } --for imap”。没有它时，mpop 会在钥匙串中查找。
    .trap = 它用 POP3 收信：可能需要先在服务商那里打开。
    .forget = 从文件中删去“password”。
hand-over-msmtpFile =
    打开 ~/.msmtprc 或 ~/.config/msmtp/config。
    设置“passwordeval”：“mail-setup export msmtp { $address }”会显示这些行。没有“password”和“passwordeval”时，它会在钥匙串中查找：“旧密码”页面会把密码放到那里。
    .trap = 含有密码的文件只能由您本人读取，否则 msmtp 会拒绝它。
    .forget = 从文件中删去“password”。
hand-over-muttFile =
    打开设置文件（~/.muttrc、~/.config/mutt/muttrc 或 ~/.config/neomutt/neomuttrc）。
    让“smtp_pass”和“imap_pass”从命令取得密码：“mail-setup export neomutt { $address }”会显示这些行。
    .trap = “smtp_url”或“folder”里的用户名或密码优先于其他设置。符号 " 和 $ 放在引号里时要小心。
    .forget = 在写着它的地方替换：“旧密码”页面会列出那一行。
hand-over-newOutlook =
    打开设置，再打开“帐户”“Your accounts”。在您的账户处选择“管理”，然后选择“Fix”（修复）或“删除”。
    重新添加它。对于 Gmail、Yahoo 和 iCloud，它会打开服务商自己的登录页面。
    .trap = 它把账户保存在 Microsoft 的云端。如果它确实询问密码，密码也存在那里，而不是这台电脑上。
    .forget = 在那里移除账户，再重新添加。
hand-over-offlineimap =
    打开 ~/.offlineimaprc 或 ~/.config/offlineimap/config。
    设置“remotepasseval”：“mail-setup export offlineimap { $address }”会显示这些行。
    .trap = “remotepass”和“remotepassfile”优先于“remotepasseval”。
    .forget = 从文件中删去“remotepass”。
hand-over-onlineAccounts =
    打开“设置”，再打开“在线账户”，选择您的账户。
    如果提示凭据已过期，请按“登录”，在收件和发件处都粘贴{ of-an-app }密码。
    否则请移除它，再以“IMAP 和 SMTP”重新添加。
    .trap = “Google”（谷歌）这一项用浏览器登录，不接受{ of-an-app }密码。Evolution 和 Geary 会使用这里的设置。
    .forget = 在那里移除账户。邮件仍留在服务器上。
hand-over-outlook =
    关闭 Outlook。打开控制面板，再打开“Mail”（邮件）“电子邮件帐户”。
    选择您的账户，再选择“更改”。在“登录信息”下粘贴{ of-an-app }密码。
    选择“其他设置”，再选择“发送服务器”。如果它不使用与收件相同的设置，请在那里也粘贴{ of-an-app }密码。
    按“下一步”：Outlook 会测试两者。
    .trap = 对 Google 账户，Outlook 可能会自行用浏览器登录：那样就不需要{ of-an-app }密码。
    .forget = 在“更改”中输入新密码覆盖。凭据管理器里只有 Microsoft 365 的登录信息。
hand-over-postbox =
    打开“Preferences”（Windows 上：“Tools”“Options”），再打开“Security”“Passwords”“Saved Passwords”。移除您账户的条目。
    重新启动 Postbox，收取邮件。询问时，粘贴{ of-an-app }密码。
    给自己发一封邮件，为发件再粘贴一次。
    .trap = 已保存的密码在那里只能移除，不能更改。Postbox 已停止开发。
    .forget = 移除“Saved Passwords”中它的条目，然后重新启动。
hand-over-printer =
    在浏览器中输入设备的地址，以管理员身份登录，打开 SMTP、“电子邮件”或“扫描到电子邮件”的页面。
    输入您发件的服务器、端口和加密方式，以您的地址作为发件人，并输入用户名。
    输入{ of-an-app }密码，不带空格，然后发送测试邮件。
    .trap = 许多设备会截断长密码、不接受空格，或只支持一种加密方式：这时请试另一个端口，用 587 配 STARTTLS 代替 465。不支持 TLS 1.2 的旧设备已无法登录。
    .forget = 在那里输入新密码覆盖。设备转送他人时，密码仍在里面：请重置它的设置，并{ $kind ->
        [mailbox] 在服务商那里更改密码。
        [either] 在服务商那里更改密码。
       *[app] 在服务商那里删除那个应用专用密码。
    }
hand-over-sylpheed =
    打开“配置”，再打开“编辑帐号”、您的账户、“编辑”。
    在“常规”页，粘贴{ of-an-app }密码。
    在“发送”页的“SMTP 验证”中也粘贴它。
    .trap = “发送”页留空时，它会使用收件的密码。
    .forget = 在两页都输入新密码覆盖。
hand-over-theBat =
    右键点击邮箱，再选择“Mailbox properties”“Transport”。
    在“Send mail”下按“Authentication”。“Use settings of mail retrieval”会使用下面的密码；否则请粘贴{ of-an-app }密码。
    在“Receive mail”下，在密码处粘贴{ of-an-app }密码，并把“Authentication”设为“Regular”。
    .trap = 勾选“Require secure (MD5) authentication”时，{ of-an-app }密码可能会被拒绝：请取消勾选。
    .forget = 在“Transport”中输入新密码覆盖。
hand-over-thunderbird =
    打开设置，再打开“隐私与安全”“已保存密码”。移除您账户中以 imap:// 和 smtp:// 开头的条目。
    收取邮件。询问时，粘贴{ of-an-app }密码并让它记住。
    给自己发一封邮件。它会为发件再问一次：粘贴同一个密码。
    .trap = 如果账户用“OAuth2”登录，它会在浏览器中询问，不会要{ of-an-app }密码：请在“账户设置”中把服务器的验证方式改为“普通密码”，在“发件服务器”中也要改。
    .forget = 移除“已保存密码”中它的两个条目。在询问时按取消，会保留旧密码。
hand-over-trojita =
    打开“IMAP”，再打开“Settings”（设置）。
    在“SMTP”页，粘贴{ of-an-app }密码，或勾选使用 IMAP 的密码。
    在“IMAP”页也粘贴它。
    .trap = 没有钥匙串插件时，它把密码保存在设置中，可以直接读到。
    .forget = 在两页都输入新密码覆盖。

## Why there is only one place to paste it, or none

hand-over-only-sends = 它只发信：{ of-an-app }密码只填一处。
hand-over-only-fetches = 它只收信：{ of-an-app }密码只填一处。负责发信的程序有自己的一份。
hand-over-only-browser = 它在这里不用{ of-an-app }密码：它在服务商自己的页面登录。

## Where a program is

hand-over-group-here = 在这台电脑上
hand-over-group-system = 适用于此系统的其他程序
hand-over-group-elsewhere = 其他系统的程序
hand-over-group-device = 手机、平板电脑、打印机

## Apple Mail: both places by one profile, and Google without an app password

hand-over-google = 用 Google 登录：Apple Mail 不需要{ of-an-app }密码
hand-over-profile = 用描述文件一次设置两处
profile-opening = 正在打开描述文件…
profile-opened = 描述文件已打开。它在您的“下载”文件夹里，其中没有密码。
profile-failed = 没能从这里打开描述文件。请在“下载”文件夹中找到它并打开。
profile-asks = { $passwords ->
    [each] 发信有自己的密码，因此 macOS 会分别询问两处的密码：请在上面逐个复制，粘贴到询问它的地方。
   *[same] macOS 会询问一次密码，两处共用：请在上面复制，粘贴到那里。
}
profile-pane-deviceManagement = 打开系统设置，再打开“通用”“设备管理”。双击描述文件，按“安装”。{ profile-asks }
profile-pane-privacySecurity = 打开系统设置，再打开“隐私与安全性”“描述文件”。双击描述文件，按“安装”。{ profile-asks }
profile-pane-systemPreferences = 打开系统偏好设置，再打开“描述文件”，按“安装”。{ profile-asks }
profile-after = 它会新建账户：请先在“互联网账户”中移除旧账户。macOS 会说这个描述文件“未签名”。它所设置的内容，只能随它一起更改或移除。

## The settings of an account, written for a program that reads them from a file

write-settings = 为 { $program } 写入设置
settings-writing = 正在为 { $program } 写入设置…
settings-written = { $program } 的设置已写入：{ $file }。其中没有密码。
settings-unchanged = { $file } 里已经有这些设置。没有任何更改。
settings-writtenBeside = { $taken } 已经存在，保持原样。{ $program } 的设置已写入旁边的文件：{ $file }。其中没有密码。
settings-unchangedBeside = { $taken } 保持原样，旁边的 { $file } 里已经有这些设置。没有任何更改。
settings-add = 要使用这些设置，请把这些行加到 { $taken } 的末尾：
settings-merge = { $program } 只读取 { $taken }。请从 { $file } 中手动取用您需要的内容。
settings-next-command = { $program } 需要密码时会向“mail-setup”要，后者从钥匙串中取出密码。
settings-next-thunderbird = 把它以 { $domain }.xml 为名放进“isp”文件夹，它在 { $program } 的安装文件夹里。然后在那里添加账户：服务器会自动填好，并询问密码。
settings-next-mobileconfig = 用 AirDrop 或给自己发邮件，把文件送到设备上并在那里打开。然后打开“设置”“已下载描述文件”并安装：它会设置两处，并{ $passwords ->
    [each] 分别询问两处的密码，因为发信有自己的密码
   *[same] 询问密码
    }。它会新建账户，所以请先移除旧账户。
settings-shared-git = 服务器 { $host } 也是 { $others } 的服务器。git 按用户名查找密码，因此每个账户得到自己的密码；没有给出用户名时，它会询问。“git send-email”使用最后几行所属的账户发信。
settings-shared-neomutt = 服务器 { $host } 也是 { $others } 的服务器。在同一个文件中，最后的几行对两个账户都生效，只写服务器的“account-hook”也一样：请为每个账户单独保存一个文件，并用“-F”加文件名启动 NeoMutt。
settings-problem-startTls = { $program } 只有从一开始就用 TLS 时才能可靠地加密，而这个账户的收件服务器需要 STARTTLS。请选择另一个程序，或用服务器的 TLS 端口（993）设置账户。
settings-problem-unreadable = { $file } 已经存在，但不能作为文本读取。它保持原样。请把它移到别处，或让自己可以读取它，然后再试一次。
settings-problem-noFolder = 没有放 { $file } 的文件夹，也无法创建：别的东西占用了它的名字。没有写入任何内容。请把那个东西移到别处，然后再试一次。
settings-problem-notAllowed = 您没有权限写入 { $file }：它的文件夹属于别人，或磁盘是只读的。没有写入任何内容。请让自己可以在那里写入，然后再试一次。
settings-problem-full = 磁盘上没有空间存放 { $file }。没有写入任何内容。请腾出空间，然后再试一次。
settings-problem-failed = 没能写入设置，没有任何更改。请再试一次，或在终端中运行“mail-setup export { $format } { $address }”：它会显示这些设置。
