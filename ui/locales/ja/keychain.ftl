### Words about the keychain, for the window and for the terminal alike, in Japanese.

## Why the keychain did not do what was asked

keychain-missing =
    .title = キーチェーンが見つかりません
    .what = { $keychain ->
        [windows] Windows の資格情報マネージャーが開くのは、パスワードでログインした場合だけです。たとえば、ssh 経由では開きません。
        [macos] macOS に、パスワードを保管できるキーチェーンがありません。キーチェーン自体がないか、デフォルトのものが決まっていません。
       *[other] キーチェーンは、パスワードを暗号化して保管するものです。このセッションでは動いていません。
    }そのため、パスワードを安全に保管できる場所がありません。代わりにファイルに書き込むことはありません。
    .do = { $keychain ->
        [windows] このパソコンに直接、またはリモート デスクトップでログインし、そこでウィザードを起動してください。
        [macos] 「キーチェーンアクセス」を開き、「ログイン」を選択して、「ファイル」メニューでデフォルトのキーチェーンにしてください。それから、もう一度試してください。
        [kde] 「システム設定」、「KDE ウォレット」の順に開いてください（なければ「kwalletmanager」をインストールします）。「KDE ウォレットサブシステムを使う」と「Use KWallet for the Secret Service interface」をオンにし、ログアウトしてログインし直してから、もう一度試してください。
        [gnome] 「gnome-keyring」をインストールし、ログアウトしてログインし直すと起動します。それから、もう一度試してください。
       *[other] 「gnome-keyring」をインストールし、ログアウトしてログインし直すと起動します。または、KeePassXC の設定で「Secret Service Integration」をオンにし、データベースの設定で公開するグループを選んで、開いたままにしてください。それから、もう一度試してください。
    }キーチェーンがなくても、パスワードの確認はできます。
keychain-locked =
    .title = キーチェーンがロックされています
    .what = 専用のパスワードで開きます。普通は、ログインに使うものと同じです。何も変更していません。
    .do = { $keychain ->
        [macos] macOS に求められたときか、「キーチェーンアクセス」でロックを解除してから、もう一度試してください。
        [kde] 専用のウィンドウで求められたときか、「KWalletManager」でロックを解除してから、もう一度試してください。
        [gnome] 専用のウィンドウで求められたときか、「パスワードと鍵」でロックを解除してから、もう一度試してください。
       *[other] 専用のウィンドウで求められたときか、専用のプログラムでロックを解除してから、もう一度試してください。
    }
keychain-denied =
    .title = キーチェーンに断られました
    .what = 確認に「いいえ」と答えたか、確認のウィンドウが閉じられました。何も変更していません。
    .do = { $keychain ->
        [macos] もう一度試し、macOS に聞かれたら「許可」を選んでください。「常に許可」は必要ありません。
       *[other] もう一度試し、キーチェーンのウィンドウで聞かれたら許可してください。
    }
keychain-timedOut =
    .title = キーチェーンから応答がありませんでした
    .what = このウィンドウの後ろなどにある専用のウィンドウで、まだ答えを待っているのかもしれません。頼んだ処理が、これから完了することもあります。元の場所にない古い項目は、バックアップに入っています。ウィザードの最初のページで元に戻せます。
    .do = そのウィンドウで答えるか、ウィンドウを閉じてから、もう一度試してください。
keychain-cancelled =
    .title = キーチェーンを待つのをやめました
    .what = このウィンドウの後ろなどに、まだ確認のウィンドウが出ているかもしれません。そこで何と答えても、これ以上は何も変更しません。元の場所にないものは、バックアップに入っています。
    .do = その確認を閉じるか、もう一度試して答えてください。
keychain-waiting = キーチェーンを待っています。このウィンドウの後ろなどに専用のウィンドウが出ていたら、そこで答えてください。
keychain-readBackDiffers =
    .title = キーチェーンに正しく保管されませんでした
    .what = 読み返したものが、保存したものと違います。前にあったものに戻しました。
    .do = もう一度試してください。また起きたら、ログアウトしてログインし直すと、キーチェーンが再起動します。
keychain-backup =
    .title = バックアップを書き込むか読み取ることができませんでした
    .what = 項目を消去するのは、バックアップを読み返してからです。元の場所にないものは、そのバックアップに入っています。ウィザードの最初のページで元に戻せます。
    .do = ディスクに空きがあり、ホームフォルダーに書き込めることを確かめてから、もう一度試してください。
keychain-diskFull =
    .title = ディスクがいっぱいです
    .what = 項目を変更するのは、バックアップがディスクにできてからですが、その空きがありません。元の場所にないものは、以前のバックアップに入っています。
    .do = ごみ箱を空にするなどして空きを作り、もう一度試してください。
keychain-folderClosed =
    .title = ウィザードが自分のファイルに書き込めません
    .what = 項目を変更するのは、バックアップがディスクにできてからです。ホームフォルダーにあるウィザードのフォルダーは、読み取れますが、書き込めません。
    .do = ホームフォルダーの所有者が自分であり、ディスクが書き込み禁止になっていないことを確かめてから、もう一度試してください。
keychain-tooLong =
    .title = パスワードが長すぎて保管できません
    .what = キーチェーンに入る長さを超えています。何も変更していません。
    .do = 一緒にコピーされたものを除き、アプリ パスワードだけを入力してください。
keychain-failed =
    .title = キーチェーンに問題が起きました
    .what = 処理の途中で止まりました。失われた項目はありません。どの項目も、元の場所かバックアップにあります。
    .do = もう一度試してください。また起きたら、ログアウトしてログインし直すと、キーチェーンが再起動します。

## Whose entry it is

program-aerc = aerc
program-balsa = Balsa
program-byHand = 手で保存したもの
program-evolution = Evolution
program-fetchmail = fetchmail
program-geary = Geary
program-getmail = getmail
program-git = git
program-gitWincred = git
program-himalaya = Himalaya
program-imapfilter = imapfilter
program-keyring = keyring ライブラリを使うプログラム
program-keytar = keytar を使うプログラム
program-kmail = KMail
program-mailnag = Mailnag
program-mailx = mailx
program-mbsync = mbsync
program-meli = meli
program-mpop = mpop
program-msmtp = msmtp
program-mutt = mutt
program-netrc = .netrc を読むプログラム
program-network = 別のメールソフト
program-offlineimap = OfflineIMAP
program-sylpheed = Sylpheed
program-trojita = Trojitá

## Why an entry is listed

why-accountAndProtocol = このアカウントのメール用です。
why-accountAndServer = このアカウントと、メールサービスのメールサーバーが書かれています。
why-anotherServer = このアカウントとメールのプロトコルが書かれていますが、サーバーはメールサービスのものではありません。別のサービスのパスワードかもしれません。
why-nameBeforeAt = メールサービスのメールサーバーと、アドレスの最初の部分が書かれています。
why-serverWithoutAccount = メールサービスのメールサーバーが書かれていますが、アカウントは書かれていません。
why-missing = プログラムがここでこのアカウントのパスワードを探していますが、見つかりません。そのための項目を作ります。
why-settings = プログラムの設定によると、このアカウントのメール用です。
why-lookedUp = このアカウントのメールの設定が、この項目を参照しています。
why-perhapsLookedUp = 設定がこの項目を参照しています。このアカウントのメール用かもしれませんが、別のもののためかもしれません。

read-by = { $program } が読み取ります：{ $path }、{ $line } 行目。

## Why an entry was left as it is

kept-changed = その間に変わったため、そのままにしました。
kept-failed = キーチェーンが処理を行いませんでした。項目は以前のままです。
kept-locked = ロックされているため、そのままにしました。
kept-notChecked = 確認していないサーバー用のため、新しいパスワードは入れていません。
kept-replaced = プログラムがより新しいものを保存していたため、そのままにしました。
kept-stopped = 前の項目がうまくいかなかったため、この項目の前で止めました。以前のままです。
kept-takenBack = 新しいパスワードの全体を保存できませんでした。古いものに戻しました。
kept-unreadable = バックアップのために読み取れなかったため、そのままにしました。
kept-vanished = すでになくなっていました。

## What cannot be cleared from here: `guided-<program>`, and `guided-step-<step>` for what to do there

guided =
    .heading = 手で取り除くもの
    .lead = これらのプログラムは、自分だけが変更できる場所にパスワードを保存しています。そこで置き換えるまで、古いものが残ります。
    .found = { $address } のパスワードを保存しています。
    .possible = { $address } のパスワードを保存しているかもしれません。ここからは見えません。
    .line = { $path }、{ $line } 行目

guided-appleMail = Apple Mail
guided-outlook = Outlook
guided-office = Outlook と Office のログイン情報
guided-thunderbird = Thunderbird
guided-onlineAccounts = GNOME オンラインアカウント
guided-clawsMail = Claws Mail
guided-netrc = .netrc または .authinfo ファイル
guided-msmtpFile = msmtp の設定
guided-mpopFile = mpop の設定
guided-mbsyncFile = mbsync の設定
guided-muttFile = mutt の設定
guided-aerc = aerc の設定
guided-alpine = alpine のパスワードのファイル
guided-betterbird = Betterbird
guided-evolution = Evolution（Flatpak または Snap）
guided-fetchmail = fetchmail の設定
guided-geary = Geary（Flatpak または Snap）
guided-getmail = getmail の設定
guided-git = git の設定と保存済みのパスワード
guided-himalaya = Himalaya の設定
guided-imapfilter = imapfilter の設定
guided-mailnag = Mailnag
guided-mailspring = Mailspring
guided-mailx = mailx の設定
guided-meli = meli の設定
guided-offlineimap = OfflineIMAP の設定
guided-pass = pass（パスワードの保管庫）
guided-passwordCommand = パスワードを取得するコマンド
guided-passwordFile = パスワードが入ったファイル
guided-sealedFile = パスワードが入った、暗号化されたファイル
guided-sylpheed = Sylpheed
guided-trojita = Trojitá

guided-step-quitMail = 「メール」を終了します（⌘Q）。
guided-step-openInternetAccounts = 「システム設定」（macOS 13 より前は「システム環境設定」）、「インターネットアカウント」の順に開き、{ $address } を選びます。
guided-step-retypePassword = 「詳細」を選び、そこのパスワードを消して、{ of-an-app }パスワードを貼り付けます。
guided-step-openMailAgain = 「メール」をもう一度開きます。パスワードを求められたら、そこにも{ of-an-app }パスワードを貼り付けます。

guided-step-closeOutlook = Outlook を終了します。
guided-step-openMailProfiles = コントロール パネルで「Mail (Microsoft Outlook)」、「電子メール アカウント」の順に開きます。
guided-step-changeAccount = { $address } を選び、「変更」を押します。パスワードを{ of-an-app }パスワードに置き換えます。「詳細設定」の「送信サーバー」でも置き換えます。
guided-step-openOutlookAgain = Outlook をもう一度開きます。パスワードを求められたら、そこにも{ of-an-app }パスワードを貼り付けます。
guided-step-closeOffice = Outlook と、ほかのすべての Office プログラムを終了します。
guided-step-openCredentialManager = コントロール パネルで「資格情報マネージャー」、「Windows 資格情報」の順に開きます。
guided-step-removeOffice = 「汎用資格情報」で、名前に「Outlook」または「Office」と { $address } が入っている項目だけを削除します。
guided-step-openThunderbirdSettings = Thunderbird で「設定」、「プライバシーとセキュリティ」の順に開きます。
guided-step-savedPasswords = 「保存されているパスワード」を選び、{ $address } のメールサーバーを探します。imap:// と smtp:// で始まるものです。
guided-step-removeThunderbird = その 2 つの項目だけを削除します。
guided-step-restartThunderbird = Thunderbird を再起動し、メールを受信します。求められたら、受信用と送信用に{ of-an-app }パスワードを貼り付けます。
guided-step-openOnlineAccounts = 「設定」、「オンラインアカウント」の順に開き、{ $address } を選びます。
guided-step-removeOnlineAccount = 「削除」を選びます。メールはサーバーに残ります。
# Older GNOME says “IMAP と SMTP” here; the Japanese name of “Email Server” in newer GNOME is not certain, so both stand.
guided-step-addOnlineAccount = 「IMAP と SMTP」（古いシステムでは「Email Server」）としてアカウントを追加し直し、受信用と送信用に{ of-an-app }パスワードを入れます。
guided-step-openClawsAccounts = Claws Mail で「設定」、「アカウントを編集」の順に開き、{ $address } を選びます。
guided-step-retypeClawsPasswords = 「基本」のパスワードを{ of-an-app }パスワードに置き換えます。「送信」にもあれば、そこも置き換えます。
guided-step-showDotFiles = ファイルマネージャーで、点で始まる名前が表示されるようにします。多くの場合、Ctrl+H を押します。
guided-step-showDotFilesMac = Finder で、点で始まる名前が表示されるようにします。⌘⇧.（Command、Shift、ピリオド）を押します。
guided-step-openNetrc = ここに示されたファイルを、テキストエディターで開きます。名前が .gpg で終わるものは暗号化されているので、Emacs で開きます。パスフレーズを聞かれます。
guided-step-openMsmtprc = ここに示されたファイルを、テキストエディターで開きます。
guided-step-openMsmtprcTxt = ここに示されたファイルを、テキストエディターで開きます。
guided-step-openMbsyncrc = ここに示されたファイルを、テキストエディターで開きます。
guided-step-openMuttrc = ここに示されたファイルを、テキストエディターで開きます。
guided-step-openFile = ここに示されたファイルを、テキストエディターで開きます。
guided-step-replaceInFile = { $address } のパスワードを探して{ of-an-app }パスワードに置き換え、ファイルを保存します。
guided-step-editEntry = ターミナルで、項目の名前を付けて「pass edit」を実行します。項目の名前は、保管庫のフォルダーと .gpg の間の部分です。1 行目に{ of-an-app }パスワードを入れます。
guided-step-encryptAnew = ここに示された暗号化ファイルを、{ of-an-app }パスワードを入れて、前と同じ方法で作り直します。
guided-step-lookAtLine = ここに示された行を見ます。パスワードを取得するコマンドが書かれています。
guided-step-replaceWhereItLooks = パスワードマネージャーなど、そのコマンドが見る場所で、古いパスワードを{ of-an-app }パスワードに置き換えます。
guided-step-deletePassfile = alpine を終了し、ここに示されたファイルを削除します。ほかのアカウントのパスワードも入っていることがあります。alpine がそれぞれもう一度聞いてきます。
guided-step-retypeInAlpine = alpine をもう一度開きます。{ $address } のパスワードを聞かれたら、{ of-an-app }パスワードを貼り付けます。
guided-step-openBetterbirdSettings = Betterbird で「設定」、「プライバシーとセキュリティ」の順に開きます。
guided-step-restartBetterbird = Betterbird を再起動し、メールを受信します。求められたら、受信用と送信用に{ of-an-app }パスワードを貼り付けます。
guided-step-openEvolutionAccounts = Evolution で「編集」、「アカウント」の順に開き、{ $address } を選んでメールを受信します。パスワードを求められたら、{ of-an-app }パスワードを貼り付けます。
guided-step-openGearyAccounts = Geary でメニュー、「アカウント」の順に開き、{ $address } を選びます。
guided-step-openMailnagSettings = Mailnag の設定を開き、アカウント { $address } を編集します。
guided-step-openSylpheedAccounts = Sylpheed で「設定」、「アカウントの編集」の順に開き、{ $address } を選びます。
guided-step-openTrojitaSettings = Trojitá で「IMAP」、「Settings」の順に開きます。
guided-step-retypePasswords = 受信用と送信用の、古いパスワードを{ of-an-app }パスワードに置き換えます。
guided-step-openMailspringAccounts = Mailspring で「環境設定」、「アカウント」の順に開き、{ $address } を選びます。
guided-step-removeMailspringAccount = マイナスのボタンで、そのアカウントを削除します。メールはサーバーに残ります。キーチェーン全体をリセットしないでください。ほかのパスワードも入っています。
guided-step-addMailspringAccount = プラスのボタンでアカウントを追加し直し、{ of-an-app }パスワードを貼り付けます。

## The button that opens the place: `place-<program>`, or that of a folder

place-appleMail = インターネットアカウントを開く
place-betterbird = Betterbird を開く
place-evolution = Evolution を開く
place-geary = Geary を開く
place-mailnag = Mailnag の設定を開く
place-mailspring = Mailspring を開く
place-sylpheed = Sylpheed を開く
place-trojita = Trojitá を開く
place-onlineAccounts = オンラインアカウントを開く
place-outlook = メールのプロファイルを開く
place-office = 資格情報マネージャーを開く
place-thunderbird = Thunderbird を開く
place-clawsMail = Claws Mail を開く
place-homeFolder = ホームフォルダーを開く
place-configFolder = 設定のフォルダーを開く
place-opening = 開いています…
place-opened = 開くよう求めました。終わったら、ここに戻ってください。
place-failed = ここからは開けませんでした。直接開いてください。
