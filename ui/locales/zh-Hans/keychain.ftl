### Words about the keychain, for the window and for the terminal alike, in Simplified Chinese.

## Why the keychain did not do what was asked

keychain-missing =
    .title = 没有找到钥匙串
    .what = { $keychain ->
        [windows] 只有用密码登录的地方，Windows 才会打开凭据管理器，例如通过 ssh 登录就不行。
        [macos] macOS 没有可以保存密码的钥匙串：没有钥匙串，或者没有默认的钥匙串。
       *[other] 钥匙串以加密方式保存密码。当前会话中没有钥匙串在运行。
    }因此没有安全的地方存放您的密码。它绝不会改存到文件里。
    .do = { $keychain ->
        [windows] 请直接在这台电脑上或通过远程桌面登录，在那里启动向导。
        [macos] 请打开“钥匙串访问”程序，选择“登录”，在“文件”菜单中把它设为默认钥匙串。然后重试。
        [kde] 请打开系统设置，再打开“KDE 密码库”（如果没有，请安装“kwalletmanager”）。打开“启用 KDE 密码库子系统”和“使用 KWallet 密码库作为密码服务接口”，注销后再登录，然后再试一次。
        [gnome] 请安装“gnome-keyring”，注销后再登录，它就会启动，然后再试一次。
       *[other] 请安装“gnome-keyring”，注销后再登录，它就会启动。或者在 KeePassXC 的设置中打开“保密服务集成”，在数据库的设置中选择要公开的群组，并让数据库保持打开。然后再试一次。
    }没有它也可以检查密码。
keychain-locked =
    .title = 钥匙串已锁定
    .what = 它用自己的密码打开，通常就是您登录电脑的密码。没有任何更改。
    .do = { $keychain ->
        [macos] 请在 macOS 询问时解锁，或在“钥匙串访问”程序中解锁，然后重试。
        [kde] 请在它自己的窗口询问时解锁，或在“KWalletManager”程序中解锁，然后重试。
        [gnome] 请在它自己的窗口询问时解锁，或在“密码和密钥”程序中解锁，然后重试。
       *[other] 请在它自己的窗口询问时解锁，或在它自己的程序中解锁，然后重试。
    }
keychain-denied =
    .title = 钥匙串没有同意
    .what = 它的询问得到了否定的回答，或被关闭了。没有任何更改。
    .do = { $keychain ->
        [macos] 请重试，并在 macOS 询问时选择“允许”。不需要选“始终允许”。
       *[other] 请重试，并在钥匙串自己的窗口询问时允许。
    }
keychain-timedOut =
    .title = 钥匙串没有回应
    .what = 它可能还在自己的窗口中等您，也许在这个窗口后面，之后还可能完成要求它做的事。不在原处的旧条目在备份里：向导的首页可以恢复它。
    .do = 请回答它的询问或关闭询问，然后重试。
keychain-cancelled =
    .title = 您停止了等待钥匙串
    .what = 它的询问可能还在屏幕上，也许在这个窗口后面。无论在那里怎么回答，都不会再有更改。不在原处的内容在备份里。
    .do = 请关闭那个询问，或重试并回答它。
keychain-waiting = 正在等待钥匙串。如果它在自己的窗口中询问（也许在这个窗口后面），请在那里回答。
keychain-readBackDiffers =
    .title = 钥匙串保存的内容不对
    .what = 它读回的内容与存入的不一样。原来的内容已放回。
    .do = 请重试。如果再次发生，请注销后再登录，这样会重新启动钥匙串。
keychain-backup =
    .title = 备份无法写入或读取
    .what = 只有备份读回核对之后，才会清除条目。不在原处的内容在那份备份里：向导的首页可以恢复它。
    .do = 请确认磁盘没有满，主文件夹可以写入，然后重试。
keychain-diskFull =
    .title = 磁盘已满
    .what = 只有备份写入磁盘之后，才会更改条目，而现在没有空间存放备份。不在原处的内容在更早的备份里。
    .do = 请腾出一些空间，例如清空回收站，然后重试。
keychain-folderClosed =
    .title = 向导无法写入自己的文件
    .what = 只有备份写入磁盘之后，才会更改条目。向导在您主文件夹中的文件夹可以读取，但不能写入。
    .do = 请确认主文件夹属于您，磁盘没有写保护，然后重试。
keychain-tooLong =
    .title = 密码太长，无法保存
    .what = 它超过了钥匙串能存的长度。没有任何更改。
    .do = 请只输入应用专用密码，不要带上一起复制的其他内容。
keychain-failed =
    .title = 钥匙串发生故障
    .what = 它在工作中途停了下来。没有丢失条目：每个条目都在原处或在备份里。
    .do = 请重试。如果再次发生，请注销后再登录，这样会重新启动钥匙串。

## Whose entry it is

program-aerc = aerc
program-balsa = Balsa
program-byHand = 手动保存
program-evolution = Evolution
program-fetchmail = fetchmail
program-geary = Geary
program-getmail = getmail
program-git = git
program-gitWincred = git
program-himalaya = Himalaya
program-imapfilter = imapfilter
program-keyring = 使用 keyring 库的程序
program-keytar = 使用 keytar 的程序
program-kmail = KMail
program-mailnag = Mailnag
program-mailx = mailx
program-mbsync = mbsync
program-meli = meli
program-mpop = mpop
program-msmtp = msmtp
program-mutt = mutt
program-netrc = 读取 .netrc 的程序
program-network = 另一个邮件程序
program-offlineimap = OfflineIMAP
program-sylpheed = Sylpheed
program-trojita = Trojitá

## Why an entry is listed

why-accountAndProtocol = 它用于这个账户的邮件。
why-accountAndServer = 它写明了这个账户和服务商的邮件服务器。
why-anotherServer = 它写明了这个账户和一种邮件协议，但服务器不是您服务商的。它可能是另一项服务的密码。
why-nameBeforeAt = 它写明了服务商的邮件服务器，以及您地址的前一部分。
why-serverWithoutAccount = 它写明了服务商的邮件服务器，但没有写账户。
why-missing = 该程序在这里查找这个账户的密码，但没有找到。会为它新建一个。
why-settings = 该程序的设置说明它用于这个账户的邮件。
why-lookedUp = 这个账户的邮件设置会查找它。
why-perhapsLookedUp = 有设置会查找它，也许用于这个账户的邮件。它也可能另有用途。

read-by = { $program } 会读取它：{ $path }，第 { $line } 行。

## Why an entry was left as it is

kept-changed = 它在此期间有变化，所以没有动它。
kept-failed = 钥匙串没有执行。条目保持原样。
kept-locked = 它是锁定的，没有动它。
kept-notChecked = 它对应的服务器没有检查过，因此没有换成新密码。
kept-replaced = 该程序在原处存入了更新的内容，没有动它。
kept-stopped = 前面有一个条目没有成功，所以向导在它之前停了下来。它保持原样。
kept-takenBack = 新密码没能完整存入。旧密码已放回。
kept-unreadable = 备份时无法读取它，所以没有动它。
kept-vanished = 它原本就已经不在了。

## What cannot be cleared from here: `guided-<program>`, and `guided-step-<step>` for what to do there

guided =
    .heading = 需要手动移除的
    .lead = 这些程序把密码存在只有它们自己能改的地方。在您到那里替换之前，旧密码会一直留着。
    .found = 它保存着 { $address } 的密码。
    .possible = 它可能保存着 { $address } 的密码；从这里看不到。
    .line = { $path }，第 { $line } 行

guided-appleMail = Apple Mail
guided-outlook = Outlook
guided-office = Outlook 和 Office 的登录信息
guided-thunderbird = Thunderbird
guided-onlineAccounts = GNOME 在线账户
guided-clawsMail = Claws Mail
guided-netrc = .netrc 或 .authinfo 文件
guided-msmtpFile = msmtp 的设置
guided-mpopFile = mpop 的设置
guided-mbsyncFile = mbsync 的设置
guided-muttFile = mutt 的设置
guided-aerc = aerc 的设置
guided-alpine = alpine 的密码文件
guided-betterbird = Betterbird
guided-evolution = Evolution（Flatpak 或 Snap）
guided-fetchmail = fetchmail 的设置
guided-geary = Geary（Flatpak 或 Snap）
guided-getmail = getmail 的设置
guided-git = git 的设置和已存密码
guided-himalaya = Himalaya 的设置
guided-imapfilter = imapfilter 的设置
guided-mailnag = Mailnag
guided-mailspring = Mailspring
guided-mailx = mailx 的设置
guided-meli = meli 的设置
guided-offlineimap = OfflineIMAP 的设置
guided-pass = 密码库 pass
guided-passwordCommand = 获取密码的命令
guided-passwordFile = 含有密码的文件
guided-sealedFile = 含有密码的加密文件
guided-sylpheed = Sylpheed
guided-trojita = Trojitá

guided-step-quitMail = 退出“邮件”（⌘Q）。
guided-step-openInternetAccounts = 打开系统设置（macOS 13 之前为系统偏好设置），再打开“互联网账户”，选择 { $address }。
guided-step-retypePassword = 选择“详细信息”，删除那里的密码，粘贴{ of-an-app }密码。
guided-step-openMailAgain = 重新打开“邮件”。如果它询问密码，在那里也粘贴{ of-an-app }密码。

guided-step-closeOutlook = 关闭 Outlook。
guided-step-openMailProfiles = 在控制面板中打开“Mail”（邮件），再打开“电子邮件帐户”。
guided-step-changeAccount = 选择 { $address }，再选择“更改”。把密码换成{ of-an-app }密码，“其他设置”的“发送服务器”中也要换。
guided-step-openOutlookAgain = 重新打开 Outlook。如果它询问密码，在那里也粘贴{ of-an-app }密码。
guided-step-closeOffice = 关闭 Outlook 和其他所有 Office 程序。
guided-step-openCredentialManager = 在控制面板中打开“凭据管理器”，再打开“Windows 凭据”。
guided-step-removeOffice = 在“普通凭据”下，移除名称中含有“Outlook”或“Office”以及 { $address } 的条目，不要移除其他条目。
guided-step-openThunderbirdSettings = 在 Thunderbird 中打开“设置”，再打开“隐私与安全”。
guided-step-savedPasswords = 选择“已保存密码”，查找 { $address } 的邮件服务器：它们以 imap:// 和 smtp:// 开头。
guided-step-removeThunderbird = 移除这两个条目，不要移除其他条目。
guided-step-restartThunderbird = 重新启动 Thunderbird，收取邮件。询问时粘贴{ of-an-app }密码，收件和发件都要。
guided-step-openOnlineAccounts = 打开“设置”，再打开“在线账户”，选择 { $address }。
guided-step-removeOnlineAccount = 选择“移除”。邮件仍留在服务器上。
guided-step-addOnlineAccount = 以“IMAP 和 SMTP”（较旧的系统中是“Email Server”）重新添加账户，收件和发件都用{ of-an-app }密码。
guided-step-openClawsAccounts = 在 Claws Mail 中打开“设置”，再打开“编辑帐号设置”，选择 { $address }。
guided-step-retypeClawsPasswords = 把“基本设置”下的密码换成{ of-an-app }密码；如果“发送”下也有密码，也要换。
guided-step-showDotFiles = 让文件管理器显示以点开头的名称：多数情况下按 Ctrl+H。
guided-step-showDotFilesMac = 让访达显示以点开头的名称：按 ⌘⇧.（Command、Shift 和句点）。
guided-step-openNetrc = 用文本编辑器打开这里所列的文件。名称以 .gpg 结尾的文件是加密的：请在 Emacs 中打开，它会询问密码短语。
guided-step-openMsmtprc = 用文本编辑器打开这里所列的文件。
guided-step-openMsmtprcTxt = 用文本编辑器打开这里所列的文件。
guided-step-openMbsyncrc = 用文本编辑器打开这里所列的文件。
guided-step-openMuttrc = 用文本编辑器打开这里所列的文件。
guided-step-openFile = 用文本编辑器打开这里所列的文件。
guided-step-replaceInFile = 找到 { $address } 的密码，换成{ of-an-app }密码，保存文件。
guided-step-editEntry = 在终端中运行“pass edit”加条目名称：名称就是密码库文件夹与 .gpg 之间的部分。把{ of-an-app }密码放在第一行。
guided-step-encryptAnew = 照以前的做法，把这里所列的加密文件重新做一份，在其中放入{ of-an-app }密码。
guided-step-lookAtLine = 请看这里所列的那一行：其中有一条获取密码的命令。
guided-step-replaceWhereItLooks = 在那条命令查找的地方，例如您的密码管理器，把旧密码换成{ of-an-app }密码。
guided-step-deletePassfile = 关闭 alpine，删除这里所列的文件。其中可能还有其他账户的密码：alpine 会再问一次每个密码。
guided-step-retypeInAlpine = 重新打开 alpine。它询问 { $address } 的密码时，粘贴{ of-an-app }密码。
guided-step-openBetterbirdSettings = 在 Betterbird 中打开“设置”，再打开“隐私与安全”。
guided-step-restartBetterbird = 重新启动 Betterbird，收取邮件。询问时粘贴{ of-an-app }密码，收件和发件都要。
guided-step-openEvolutionAccounts = 在 Evolution 中打开“编辑”，再打开“帐号”，选择 { $address }，收取邮件。如果它询问密码，粘贴{ of-an-app }密码。
guided-step-openGearyAccounts = 在 Geary 中打开菜单，再打开“帐号”，选择 { $address }。
guided-step-openMailnagSettings = 打开 Mailnag 的设置，编辑账户 { $address }。
guided-step-openSylpheedAccounts = 在 Sylpheed 中打开“配置”，再打开“编辑帐号”，选择 { $address }。
guided-step-openTrojitaSettings = 在 Trojitá 中打开“IMAP”，再打开“Settings”（设置）。
guided-step-retypePasswords = 把旧密码换成{ of-an-app }密码，收件和发件都要换。
guided-step-openMailspringAccounts = 在 Mailspring 中打开“偏好設定”（Preferences），再打开“账号”，选择 { $address }。
guided-step-removeMailspringAccount = 用减号按钮移除那个账户。邮件仍留在服务器上。请不要重置整个钥匙串：里面还有其他密码。
guided-step-addMailspringAccount = 用加号按钮重新添加账户，粘贴{ of-an-app }密码。

## The button that opens the place: `place-<program>`, or that of a folder

place-appleMail = 打开互联网账户
place-betterbird = 打开 Betterbird
place-evolution = 打开 Evolution
place-geary = 打开 Geary
place-mailnag = 打开 Mailnag 的设置
place-mailspring = 打开 Mailspring
place-sylpheed = 打开 Sylpheed
place-trojita = 打开 Trojitá
place-onlineAccounts = 打开在线账户
place-outlook = 打开邮件配置文件
place-office = 打开凭据管理器
place-thunderbird = 打开 Thunderbird
place-clawsMail = 打开 Claws Mail
place-homeFolder = 打开您的主文件夹
place-configFolder = 打开设置文件夹
place-opening = 正在打开…
place-opened = 已请求打开。完成后请回到这里。
place-failed = 没能从这里打开。请自己打开。
