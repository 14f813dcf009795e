### Where the app password goes in each mail program, in Japanese.

hand-over-aerc =
    ~/.config/aerc/accounts.conf を開きます。
    「source-cred-cmd」と「outgoing-cred-cmd」にコマンドを設定します。書く行は「mail-setup export aerc { $address }」で表示できます。
    .trap = 「source」や「outgoing」の中に書かれたパスワードは、コマンドより優先されます。その中の記号は、アドレスの場合と同じようにエスケープが必要です。
    .forget = 「source」と「outgoing」から取り除きます。
hand-over-alpine =
    alpine を終了し、「古いパスワード」のページに示されたパスワードのファイルを削除します。
    もう一度開きます。求められたら{ of-an-app }パスワードを貼り付け、送信するときにもう一度貼り付けます。
    .trap = このファイルには、ほかのアカウントのパスワードも入っていることがあります。alpine がそれぞれもう一度聞いてきます。
    .forget = パスワードのファイルを削除します。
# FairEmail’s names stay in English: the Japanese ones are not certain.
hand-over-androidFairEmail =
    端末で設定を開き、「Manual setup and account options」を開きます。
    「Accounts」で自分のアカウントを選び、{ of-an-app }パスワードを入力します。
    「Identities」で自分のものを選び、そこにも入力します。
    .trap = 受信は「account」、送信は「identity」と呼ばれ、パスワードは別々です。
    .forget = 両方に上書きします。アカウントを保存すると、その送信用の設定（identity）も変更するか聞かれます。
hand-over-androidGmail =
    端末でメニュー、「設定」の順に開き、自分のアカウントを選びます。
    「受信設定」に、{ of-an-app }パスワードを入力します。
    「送信設定」にも入力します。
    .trap = Google アカウントには、この設定がありません。端末にログインしているので、{ of-an-app }パスワードは必要ありません。
    .forget = 両方に上書きするか、端末の設定の「パスワードとアカウント」でアカウントを削除します。
hand-over-androidThunderbird =
    端末でメニューを開き、自分のアカウントの設定を開きます。
    「メール受信」の「受信メールサーバー設定」に、{ of-an-app }パスワードを入力します。
    「メール送信」の「送信メールサーバー設定」にも入力します。
    .trap = 「OAuth 2.0」でログインするアカウントには、パスワードがありません。認証方式に「通常のパスワード認証」を選びます。
    .forget = 両方に上書きします。
hand-over-appleMail =
    「メール」で設定（macOS 13 より前は環境設定）を開き、「アカウント」、自分のアカウント、「サーバ設定」の順に選びます。「送信用メールサーバ」の「アカウント」のリストを開いて「SMTPサーバリストを編集」を選び、そこに{ of-an-app }パスワードを貼り付けます。
    「サーバ設定」に戻り、受信用のパスワードにも貼り付けます。
    「接続設定を自動的に管理」のチェックを 2 つとも外し、「保存」を押します。
    「システム設定」（macOS 13 より前は「システム環境設定」）、「インターネットアカウント」の順に開き、自分のアカウント、「詳細」を選んで、そこにも貼り付けます。
    .trap = 「接続設定を自動的に管理」がオンだと、ネットワークの状態が悪いときに、「メール」が自動で別のポートや別のパスワードを試します。
    .forget = 「メール」を終了（⌘Q）し、もう一度開きます。記憶している内容は「キーチェーンアクセス」ではなく「インターネットアカウント」にあります。
hand-over-balsa =
    「Settings」、「Preferences」、「Mail Options」の順に開きます。「Remote mailbox servers」で自分のアカウントを変更し、{ of-an-app }パスワードを貼り付けます。
    「Outgoing mail servers」でも同じようにします。
    .trap = キーチェーンを見るのは「Remember password」にチェックが付いている場合だけです。付いていなければ、毎回聞いてきます。
    .forget = 「古いパスワード」のページで、項目を置き換えるか消去します。
hand-over-betterbird =
    設定を開き、「プライバシーとセキュリティ」、「保存されているパスワード」の順に選びます。自分のアカウントの項目のうち、imap:// と smtp:// で始まるものを削除します。
    メールを受信します。求められたら{ of-an-app }パスワードを貼り付け、記憶させます。
    自分宛てにメールを送ります。送信用にもう一度聞かれるので、同じものを貼り付けます。
    .trap = Thunderbird と同じプロファイルを使っていることがあります。その場合は、片方を終了した状態で、もう片方で変更します。
    .forget = 「保存されているパスワード」で、2 つの項目を削除します。
hand-over-clawsMail =
    「設定」、「アカウントを編集」の順に開き、自分のアカウント、「編集」を選びます。
    「基本」のページに、{ of-an-app }パスワードを貼り付けます。
    「送信」のページの「SMTPサーバで認証(SMTP AUTH)を行う」にも貼り付けます。空のままなら、上のものが使われます。
    .trap = マスターパスワードを設定していると、先にそれを聞かれることがあります。貼り付けるパスワードではありません。
    .forget = 両方のページに上書きします。
# eM Client’s names stay in English: the Japanese ones are not certain.
hand-over-emClient =
    メニュー、「Accounts」の順に開き、自分のアカウントを選びます。
    「IMAP」タブの「Authentication」で、パスワードを{ of-an-app }パスワードに置き換えます。
    「SMTP」タブでも同じようにします。ただし、identity の認証情報を使う設定なら、必要ありません。
    「Diagnostics」タブで「Diagnose」を押します。両方がテストされます。
    .trap = Google のログインで追加したアカウントには、パスワードの欄がありません。削除して、「Other」として追加します。
    .forget = 両方のパスワードに上書きします。ほかの場所には残っていません。
hand-over-evolution =
    Evolution を開き、「送信 / 受信」を押します。
    求められたら{ of-an-app }パスワードを貼り付け、「キーリングにこのパスワードを追加する」にチェックを付けます。受信用と送信用に 1 回ずつ聞かれます。
    .trap = 聞かれない場合は、古いパスワードがまだキーチェーンにあります。「古いパスワード」のページで置き換えられます。GNOME オンラインアカウントのアカウントは、そちらで変更します。
    .forget = 「古いパスワード」のページで項目を置き換えるか消去します。または「ファイル」、「Forget Passwords」の順に選びます。
hand-over-fetchmail =
    ~/.fetchmailrc を開きます。
    自分のアカウントの行からパスワードを取り除きます。パスワードの取得方法は「mail-setup export fetchmail { $address }」で表示できます。
    .trap = 動いている fetchmail は、古いものを使い続けます。「fetchmail --quit」を実行してから、もう一度起動します。
    .forget = ファイルから「password」を、~/.netrc から項目を取り除きます。
hand-over-geary =
    Geary を開きます。パスワードを求められたら{ of-an-app }パスワードを貼り付け、「パスワードを記憶する」にチェックを付けます。
    求められない場合は、メニュー、「アカウント」、自分のアカウントの順に選び、それぞれのサーバーを選んで{ of-an-app }パスワードを貼り付けます。
    .trap = 送信に受信用のパスワードを使っていることがあります。その場合、聞かれるのは 1 回です。GNOME オンラインアカウントのアカウントは、そちらで変更します。
    .forget = 「古いパスワード」のページで、項目を置き換えるか消去します。
hand-over-getmail =
    ~/.config/getmail/getmailrc または ~/.getmail/getmailrc を開きます。
    「password_command」を設定します。書く行は「mail-setup export getmail { $address }」で表示できます。
    .trap = 「password」は「password_command」より優先されます。
    .forget = ファイルから「password」を取り除きます。
hand-over-git =
    「mail-setup export git { $address }」を実行します。~/.gitconfig に書く行が表示されます。パスワードをここから取得するヘルパーを使います。
    設定から「sendemail.smtpPass」を取り除きます。
    .trap = 「sendemail.smtpPass」はどのヘルパーよりも優先され、ファイルの中で読める状態になっています。
    .forget = protocol=smtp と自分のサーバーを指定して「git credential reject」を実行するか、「古いパスワード」のページで項目を消去します。
hand-over-himalaya =
    ~/.config/himalaya/config.toml を開きます。
    両方のパスワードにコマンドを設定します。書く行は「mail-setup export himalaya { $address }」で表示できます。
    .trap = 「imap.sasl」は受信用、「smtp.sasl」は送信用です。バージョン 1 では「backend.auth」と「message.send.backend.auth」です。
    .forget = ファイルから「password.raw」（バージョン 1：「auth.raw」）を取り除きます。キーリングに保存されているものは「himalaya account configure」で置き換えます。
hand-over-iphone =
    端末で「設定」、「アプリ」、「メール」、「メールアカウント」（iOS 18 より前は「設定」、「メール」、「アカウント」）、自分のアカウント、「アカウント設定」の順に開きます。
    「受信メールサーバ」のパスワードを消し、{ of-an-app }パスワードを入力します。
    「送信メールサーバ」の「SMTP」をタップし、「プライマリサーバ」のサーバーをタップして、そこにも入力します。
    「完了」を 2 回タップします。
    .trap = 2 か所目は見落としやすいところです。その場合、受信はできても送信できません。Gmail は「アカウントを追加」、「Google」の順に選べば、{ of-an-app }パスワードは必要ありません。
    .forget = 両方に上書きします。端末でアカウントを削除しても、メールはサーバーに残ります。
hand-over-kmail =
    KMail を開き、「設定」、「KMail を設定」、「アカウント」の順に選びます。
    「受信」で自分のアカウントを選び、「編集」を押して、{ of-an-app }パスワードを貼り付けます。
    「送信」でも同じようにします。
    .trap = 送信用のアカウントは別の一覧になっています。複数ある場合は、自分の個人情報が送信に使うものを変更します。KMail を終了しても Akonadi は裏で動き続けます。「akonadictl restart」を実行すると、新しいものが読み込まれます。
    .forget = 「古いパスワード」のページで項目を消去するか、KWalletManager の「imap」と「mailtransports」で消去します。
hand-over-mailspring =
    「環境設定」、「アカウント」の順に開き、自分のアカウントを選びます。マイナスのボタンで削除します。メールはサーバーに残ります。
    プラスのボタンで「IMAP/SMTP」として追加し直し、受信用と送信用に{ of-an-app }パスワードを貼り付けます。
    .trap = 「Gmail」のボタンは、ブラウザーでログインするものです。Mailspring のキーチェーンをリセットしないでください。すべてのアカウントのパスワードが 1 つの項目に入っています。
    .forget = アカウントを削除し、追加し直します。
hand-over-mbsyncFile =
    ~/.mbsyncrc または ~/.config/isyncrc を開きます。
    「PassCmd」を設定します。書く行は「mail-setup export mbsync { $address }」で表示できます。
    .trap = 「Pass」は「PassCmd」より優先されます。メールを送信するプログラムのパスワードは、別の場所にあります。
    .forget = ファイルから「Pass」を取り除きます。
hand-over-meli =
    ~/.config/meli/config.toml を開きます。
    「server_password」と、「send_mail」の中のパスワードのコマンドを設定します。書く行は「mail-setup export meli { $address }」で表示できます。
    .trap = 受信と送信は 2 つの区画に分かれ、パスワードは別々です。
    .forget = ファイルから古いパスワードを取り除きます。
hand-over-mpopFile =
    ~/.mpoprc または ~/.config/mpop/config を開きます。
    「passwordeval」に「mail-setup password { $address } --for imap」を設定します。設定しなければ、mpop はキーチェーンを見ます。
    .trap = POP3 で受信するため、メールサービスでオンにする必要があるかもしれません。
    .forget = ファイルから「password」を取り除きます。
hand-over-msmtpFile =
    ~/.msmtprc または ~/.config/msmtp/config を開きます。
    「passwordeval」を設定します。書く行は「mail-setup export msmtp { $address }」で表示できます。「password」も「passwordeval」もなければキーチェーンを見るので、「古いパスワード」のページで入れられます。
    .trap = パスワードを書いたファイルは、自分だけが読めるようにしておく必要があります。そうでないと、msmtp が受け付けません。
    .forget = ファイルから「password」を取り除きます。
hand-over-muttFile =
    設定（~/.muttrc、~/.config/mutt/muttrc、または ~/.config/neomutt/neomuttrc）を開きます。
    「smtp_pass」と「imap_pass」が、コマンドからパスワードを受け取るようにします。書く行は「mail-setup export neomutt { $address }」で表示できます。
    .trap = 「smtp_url」や「folder」の中に書かれたユーザー名やパスワードは、ほかのものより優先されます。引用符の中では、記号 " と $ に注意が必要です。
    .forget = 書かれている場所で置き換えます。「古いパスワード」のページに、その行が示されます。
# “Your accounts” and “Fix” stay in English: the Japanese names are not certain.
hand-over-newOutlook =
    設定を開き、「アカウント」、「Your accounts」の順に選びます。自分のアカウントの「管理」を選び、「Fix」か「削除」を選びます。
    追加し直します。Gmail、Yahoo、iCloud では、メールサービス自身のログインページが開きます。
    .trap = アカウントは Microsoft のクラウドに保存されます。パスワードを求められた場合、それも、このパソコンではなくクラウドに保存されます。
    .forget = そこでアカウントを削除し、追加し直します。
hand-over-offlineimap =
    ~/.offlineimaprc または ~/.config/offlineimap/config を開きます。
    「remotepasseval」を設定します。書く行は「mail-setup export offlineimap { $address }」で表示できます。
    .trap = 「remotepass」と「remotepassfile」は「remotepasseval」より優先されます。
    .forget = ファイルから「remotepass」を取り除きます。
hand-over-onlineAccounts =
    「設定」、「オンラインアカウント」の順に開き、自分のアカウントを選びます。
    資格情報の有効期限が切れていると表示されたら、「サインイン」を押し、受信用と送信用に{ of-an-app }パスワードを貼り付けます。
    表示されなければ、削除してから「IMAP と SMTP」として追加し直します。
    .trap = 「Google」の項目は、ブラウザーでログインするもので、{ of-an-app }パスワードを使いません。ここで設定したものは、Evolution と Geary で使われます。
    .forget = そこでアカウントを削除します。メールはサーバーに残ります。
hand-over-outlook =
    Outlook を終了します。コントロール パネルを開き、「Mail (Microsoft Outlook)」、「電子メール アカウント」の順に選びます。
    自分のアカウントを選び、「変更」を押します。「メール サーバーへのログオン情報」に、{ of-an-app }パスワードを貼り付けます。
    「詳細設定」、「送信サーバー」の順に選びます。受信と同じ設定を使っていなければ、そこにも{ of-an-app }パスワードを貼り付けます。
    「次へ」を押します。Outlook が両方をテストします。
    .trap = Google アカウントの場合、Outlook が自動でブラウザーのログインを使うことがあります。その場合、{ of-an-app }パスワードは必要ありません。
    .forget = 「変更」でパスワードに上書きします。資格情報マネージャーにあるのは、Microsoft 365 のログイン情報だけです。
hand-over-postbox =
    「Preferences」（Windows では「Tools」、「Options」）を開き、「Security」、「Passwords」、「Saved Passwords」の順に選びます。自分のアカウントの項目を削除します。
    Postbox を再起動し、メールを受信します。求められたら、{ of-an-app }パスワードを貼り付けます。
    自分宛てにメールを送り、送信用にもう一度貼り付けます。
    .trap = 保存されたパスワードは、そこでは変更できず、削除だけできます。Postbox の開発は終了しています。
    .forget = 「Saved Passwords」で項目を削除し、再起動します。
hand-over-printer =
    機器のアドレスをブラウザーに入力し、機器の管理者としてログインして、SMTP、「E-mail」、「Scan to e-mail」のいずれかのページを開きます。
    ご自分の送信メールのサーバー、ポート、暗号化を入力し、自分のアドレスを送信元に、ユーザー名も入力します。
    { of-an-app }パスワードをスペースなしで入力し、テストを送信します。
    .trap = 長いパスワードを途中で切る、スペースを受け付けない、暗号化が 1 種類しかない、といった機器がよくあります。その場合は、もう一方のポート（465 の代わりに 587 と STARTTLS）を試します。TLS 1.2 に対応していない古い機器では、もうログインできません。
    .forget = そこで上書きします。機器を手放すときも残っているので、設定をリセットし、{ $kind ->
        [mailbox] パスワードをメールサービスで変更します。
        [either] パスワードをメールサービスで変更します。
       *[app] そのアプリ パスワードをメールサービスで削除します。
    }
hand-over-sylpheed =
    「設定」、「アカウントの編集」の順に開き、自分のアカウント、「編集」を選びます。
    「一般」のページに、{ of-an-app }パスワードを貼り付けます。
    「送信」のページの「SMTP認証 (SMTP AUTH)」にも貼り付けます。
    .trap = 「送信」のページで空のままなら、受信用のものが使われます。
    .forget = 両方のページに上書きします。
# The Bat!’s names stay in English: the Japanese ones are not certain.
hand-over-theBat =
    メールボックスを右クリックし、「Mailbox properties」、「Transport」の順に選びます。
    「Send mail」で「Authentication」を押します。「Use settings of mail retrieval」なら下のものが使われます。そうでなければ、{ of-an-app }パスワードを貼り付けます。
    「Receive mail」で、パスワードに{ of-an-app }パスワードを貼り付け、「Authentication」を「Regular」にします。
    .trap = 「Require secure (MD5) authentication」がオンだと、{ of-an-app }パスワードが断られることがあります。チェックを外します。
    .forget = 「Transport」でパスワードに上書きします。
hand-over-thunderbird =
    設定を開き、「プライバシーとセキュリティ」、「保存されているパスワード」の順に選びます。自分のアカウントの項目のうち、imap:// と smtp:// で始まるものを削除します。
    メールを受信します。求められたら{ of-an-app }パスワードを貼り付け、記憶させます。
    自分宛てにメールを送ります。送信用にもう一度聞かれるので、同じものを貼り付けます。
    .trap = アカウントが「OAuth2」でログインする場合、ブラウザーで確認を求められ、{ of-an-app }パスワードは聞かれません。「アカウント設定」で、認証方式に「通常のパスワード認証」を選びます。「送信サーバー」でも同じようにします。
    .forget = 「保存されているパスワード」で、2 つの項目を削除します。パスワードを聞かれたときにキャンセルすると、古いものが残ります。
hand-over-trojita =
    「IMAP」、「Settings」の順に開きます。
    「SMTP」のページに{ of-an-app }パスワードを貼り付けるか、IMAP のものを使うようチェックを付けます。
    「IMAP」のページにも貼り付けます。
    .trap = キーチェーンのプラグインがないと、パスワードは読める状態で設定に保存されます。
    .forget = 両方のページに上書きします。

## Why there is only one place to paste it, or none

hand-over-only-sends = 送信だけを行います。{ of-an-app }パスワードを入れるのは 1 か所です。
hand-over-only-fetches = 受信だけを行います。{ of-an-app }パスワードを入れるのは 1 か所です。メールを送信するプログラムは、別にパスワードを持っています。
hand-over-only-browser = これには{ of-an-app }パスワードを使いません。メールサービス自身のページでログインします。

## Where a program is

hand-over-group-here = このパソコン
hand-over-group-system = このシステム用のほかのプログラム
hand-over-group-elsewhere = ほかのシステム用のプログラム
hand-over-group-device = スマートフォン、タブレット、プリンター

## Apple Mail: both places by one profile, and Google without an app password

hand-over-google = Google でログイン：Apple Mail に{ of-an-app }パスワードは必要ありません
hand-over-profile = プロファイルで両方をまとめて設定
profile-opening = プロファイルを開いています…
profile-opened = プロファイルを開きました。ダウンロードフォルダーにあり、パスワードは入っていません。
profile-failed = ここからはプロファイルを開けませんでした。ダウンロードフォルダーで探して、開いてください。
profile-asks = { $passwords ->
    [each] 送信メールには別のパスワードがあるため、macOS がそれぞれのパスワードを聞いてきます。上で 1 つずつコピーし、聞かれたところに貼り付けてください。
   *[same] macOS が、両方に使うパスワードを 1 回聞いてきます。上でコピーし、そこに貼り付けてください。
}
profile-pane-deviceManagement = 「システム設定」を開き、「一般」、「デバイス管理」の順に選びます。プロファイルをダブルクリックし、「インストール」を押します。{ profile-asks }
profile-pane-privacySecurity = 「システム設定」を開き、「プライバシーとセキュリティ」、「プロファイル」の順に選びます。プロファイルをダブルクリックし、「インストール」を押します。{ profile-asks }
profile-pane-systemPreferences = 「システム環境設定」を開き、「プロファイル」を選び、「インストール」を押します。{ profile-asks }
profile-after = アカウントは新しく作られます。先に「インターネットアカウント」で古いものを削除してください。macOS には、プロファイルが「未署名」と表示されます。これで設定した内容は、プロファイルを通してだけ変更や削除ができます。

## The settings of an account, written for a program that reads them from a file

write-settings = { $program } の設定を書き込む
settings-writing = { $program } の設定を書き込んでいます…
settings-written = { $program } の設定を書き込みました：{ $file }。パスワードは入っていません。
settings-unchanged = { $file } には、この設定がすでに入っています。何も変更していません。
settings-writtenBeside = { $taken } はすでにあるので、そのまま残しました。{ $program } の設定は、別のファイルに書き込みました：{ $file }。パスワードは入っていません。
settings-unchangedBeside = { $taken } はそのままで、隣の { $file } にこの設定がすでに入っています。何も変更していません。
settings-add = 使うには、{ $taken } の最後に次の行を追加してください：
settings-merge = { $program } が読むのは { $taken } だけです。{ $file } から必要なものを手で移してください。
settings-next-command = { $program } はパスワードが必要になるたびに「mail-setup」に尋ね、それがキーチェーンから取り出します。
settings-next-thunderbird = { $program } が入っているフォルダーの中の「isp」フォルダーに、{ $domain }.xml という名前で置いてください。そのあとアカウントを追加すると、サーバーは入力済みで、パスワードを尋ねられます。
settings-next-mobileconfig = AirDrop か自分宛てのメールでファイルを端末に送り、そこで開いてください。次に「設定」の「プロファイルがダウンロードされました」を開いてインストールすると、送信用と受信用の両方が設定され、{ $passwords ->
    [each] 送信メールには別のパスワードがあるため、それぞれのパスワードを
   *[same] パスワードを
    }尋ねられます。アカウントは新しく作られるので、先に古いものを削除してください。
settings-shared-git = サーバー { $host } は { $others } のサーバーでもあります。git はユーザー名でパスワードを探すので、それぞれのアカウントに自分のものが渡ります。名前がないときは入力を求めます。「git send-email」は、最後に書かれた行のアカウントで送信します。
settings-shared-neomutt = サーバー { $host } は { $others } のサーバーでもあります。1 つのファイルでは、最後に書かれた行が両方に使われ、サーバーだけを指定した「account-hook」も同じです：アカウントごとにファイルを分け、NeoMutt を「-F」とそのファイル名で起動してください。
settings-problem-startTls = { $program } が確実に暗号化するのは、最初から TLS を使う場合だけですが、このアカウントの受信サーバーは STARTTLS を求めています。別のプログラムを選ぶか、サーバーの TLS ポート（993）でアカウントを設定してください。
settings-problem-unreadable = { $file } はすでにありますが、テキストとして読めません。そのまま残しました。別の場所に移すか、読めるようにしてから、もう一度試してください。
settings-problem-noFolder = { $file } を入れるフォルダーがなく、作ることもできません。同じ名前の別のものがあります。何も書き込んでいません。それを別の場所に移してから、もう一度試してください。
settings-problem-notAllowed = { $file } を書き込む権限がありません。フォルダーがほかの人のものか、ディスクが読み取り専用です。何も書き込んでいません。そこに書き込めるようにしてから、もう一度試してください。
settings-problem-full = { $file } のための空きがディスクにありません。何も書き込んでいません。空きを作ってから、もう一度試してください。
settings-problem-failed = 設定を書き込めませんでした。何も変更していません。もう一度試すか、ターミナルで「mail-setup export { $format } { $address }」を実行すると、設定が表示されます。
