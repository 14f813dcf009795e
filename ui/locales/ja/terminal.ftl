### Words of the terminal alone, in Japanese.

window-no-home = ウィンドウを開けません：このセッションにはホームフォルダーがありません。
window-no-page = ウィンドウを開けません：システムの Web 表示機能が起動しませんでした。「mail-setup」を使うと、同じウィザードをターミナルで使えます。

## Bad usage

usage-extra-argument = 引数が 1 つ多くあります。それがパスワードだった場合：パスワードはプロンプトで入力するか、--password-stdin で渡します。今回のものは、シェルの履歴に残っています。
terminal-help-english = このヘルプは英語だけです。そのほかは、mail-setup がお使いの言語で表示します。
usage-unknown-option = { $option } というオプションは、ここにはありません。使えるものは、同じコマンドに --help を付けると表示されます。後ろにパスワードを付けていた場合：パスワードはプロンプトで入力するか、--password-stdin で渡します。
usage-unknown-command = そのコマンドはありません。「mail-setup --help」で一覧を表示できます。
usage-missing-argument = 足りないものがあります。必要なものは、同じコマンドに --help を付けると表示されます。
usage-missing-named = 次のものが足りません：{ $missing }。必要なものは、同じコマンドに --help を付けると表示されます。
usage-conflict = これらのオプションは一緒に使えません。説明は、同じコマンドに --help を付けると表示されます。
usage-bad-value = 使えない値があります。必要なものは、同じコマンドに --help を付けると表示されます。
usage-bad-option-value = { $option } の値が使えません。必要なものは、同じコマンドに --help を付けると表示されます。
usage-option-value-known = { $option } にその値はありません。使えるもの：{ $known }。
usage-value-known = その値はありません。使えるもの：{ $known }。
usage-unknown-language = この言語の文言はありません。--lang で使えるもの：{ $known }。
usage-server = { $option } には、ホスト、コロン、ポートを続けて書きます：mail.example.org:465。必要なら後ろに :tls か :starttls を付けます。IPv6 アドレスは角かっこで囲みます。
usage-servers-unknown = このアドレスのサーバーは分かりません。両方を指定してください：--smtp HOST:PORT --imap HOST:PORT
usage-servers-meant = このアドレスのサーバーは分かりません。{ $meant } ではありませんか。違う場合は両方を指定してください：--smtp HOST:PORT --imap HOST:PORT
usage-servers-offline = このアドレスのサーバーを、どこにも問い合わせできませんでした。このパソコンがオンラインか確かめるか、両方を指定してください：--smtp HOST:PORT --imap HOST:PORT
usage-servers-unconfirmed = { $smtp } と { $imap } がこのアドレスのサーバーだと示しているのは DNS だけで、これは偽装されることがあります。ご利用のメールサービスのものであれば、次のように指定してください：{ $options }
usage-user = このユーザー名は送信できません：空か、長すぎるか、制御文字または見えない文字が含まれています。
usage-ca-file = { $file } を証明書として読み取れません。--ca-file には PEM ファイル（「-----BEGIN CERTIFICATE-----」）を指定します。
usage-wizard-json = ウィザードは人が使うためのものです。JSON を使うには、コマンドを指定してください。「mail-setup --help」で一覧を表示できます。
usage-clear-unconfirmed = 何も消去していません：確認する人がいないためです。「keychain scan」で内容を確かめてから、--yes を付けてください。
usage-format = その形式はありません。使えるもの：{ $known }。
usage-export-file = { $file } の読み書きができません。すでにあり、自分のものであるフォルダー内の、別のファイルを指定してください。
usage-man-folder = { $folder } に書き込めません。自分のものであるフォルダーを指定してください。
usage-mood = その筋書きはありません。使えるもの：{ $known }。
usage-password-empty = パスワードがありません。プロンプトで入力するか、--password-stdin を付けて標準入力の 1 行目で渡してください。
usage-password-line-break = このパスワードには改行か NUL が含まれています。そのようなパスワードを受け付けるメールサーバーはありません。もう一度コピーしてください。
usage-password-too-long = このパスワードは 1,024 バイトを超えています。そのようなパスワードを受け付けるメールサーバーはありません。もう一度コピーしてください。
usage-password-not-text = このパスワードはテキスト（UTF-8）ではありません。もう一度コピーしてください。

## Common

terminal-cancelled = キャンセルしました。何も変更していません。
terminal-no-runtime = 実行に必要なもの（ファイルまたはシグナル）を、システムから得られませんでした。ほかのプログラムを終了して、もう一度試してください。
terminal-told = { $title }。{ $what }{ $do }
terminal-cut-short = キーチェーンの処理中に停止しました。途中だった処理は、次回の起動時に完了するか元に戻ります。失われるものはありません。
terminal-no-home = ホームフォルダーの場所が、システムから得られません。HOME を設定して、もう一度試してください。
terminal-records-file = アカウントの一覧を読み書きできません。ディスクに空きがあり、ホームフォルダーに書き込めることを確かめてから、もう一度試してください。
terminal-records-unreadable = アカウントの一覧の内容を読み取れないため、手を付けていません。accounts.json を別の場所に移し、アカウントを設定し直してください。
terminal-window-is-open = アカウントは削除しましたが、ウィンドウがまだ開いています。閉じてから、このコマンドをもう一度入力してください。ウィンドウ自身が保存しているものも削除されます。
terminal-not-text = 入力がテキスト（UTF-8）ではありません。もう一度入力してください。
terminal-unknown-choice = 選択肢にありません。選択肢の前に付いている文字を入力してください。

## check

terminal-password-prompt = { $address } のパスワード（表示されません）:{ " " }
terminal-password-prompt-smtp = { $address } の送信用パスワード（表示されません）:{ " " }
terminal-password-prompt-imap = { $address } の受信用パスワード（表示されません）:{ " " }
terminal-progress-smtp = 送信：{ $stage }
terminal-progress-imap = 受信：{ $stage }
terminal-paused = { $address } のパスワードが続けて何回も断られました。アカウントがロックされないよう、{ $time } 分間は何も送信しません。その間に、どのパスワードが正しいか確かめてください。
terminal-check-right = { $address } のパスワードは、送信にも受信にも使えます。
terminal-check-access = ここは { $access } のネットワークで、そのメールサーバーが応答します。そこにメールボックスがあれば、そのサーバーから送信できます：--smtp { $server } --smtp-user NAME --two-passwords
terminal-smtp-passed = 送信、{ $host }:{ $port }：ログインしました。
terminal-smtp-failed = 送信、{ $host }:{ $port }：ログインできませんでした。
terminal-smtp-skipped = 送信、{ $host }:{ $port }：試していません。
terminal-imap-passed = 受信、{ $host }:{ $port }：ログインしました。
terminal-imap-failed = 受信、{ $host }:{ $port }：ログインできませんでした。
terminal-imap-unopened = 受信、{ $host }:{ $port }：ログインしましたが、メールボックスが開きませんでした。
terminal-imap-skipped = 受信、{ $host }:{ $port }：アカウントがロックされないよう、試していません。
terminal-sent-inbox = { $address } 宛てにメールを送信し、{ $seconds } 秒後に受信トレイに届きました。
terminal-sent-junk = { $address } 宛てにメールを送信し、{ $seconds } 秒後に迷惑メールとして「{ $folder }」に届きました。
terminal-sent-all-mail = { $address } 宛てにメールを送信し、{ $seconds } 秒後に「{ $folder }」に届きました。フィルターのために受信トレイに入らないのかもしれません。
terminal-sent-lost = { $address } 宛てにメールを送信しました。
terminal-sent-not = { $address } 宛てのメールは送信されていません。
terminal-sent-unseen = { $address } にメールを送りました。届いたかどうかは確認できませんでした。
terminal-sent-unproven = メールは送られませんでした：両方のサーバーがパスワードを受け付けてから送られます。
terminal-sent-cancelled = { $address } へのメールは、中止する前に渡されていました。このあと届くことがあります。
terminal-said = { "  " }サーバーの応答：「{ $said }」
terminal-stage-took = { "  " }✓ { $stage }（{ $ms } ミリ秒）

## discover

terminal-discover-provider = メールサービス：{ $provider }
terminal-discover-smtp = 送信：{ $host }:{ $port }（{ $security }）、ユーザー名 { $user }。{ $source }
terminal-discover-imap = 受信：{ $host }:{ $port }（{ $security }）、ユーザー名 { $user }。{ $source }
terminal-discover-unconfirmed = 根拠は DNS だけです。パスワードを入力する前に、ご利用のメールサービスのものか確かめてください。
terminal-discover-none = { $domain } のメールサーバーは見つかりませんでした。メールサービスのヘルプで、「IMAP」と「SMTP」の項目を見てください。
terminal-discover-filtered = { $domain } のメールは届く前に { $found } がふるい分けているため、どこに保管されているかはここからは分かりません。サーバー（「IMAP」と「SMTP」）は、{ $domain } の管理者に聞いてください。
terminal-discover-no-domain = { $domain } というドメインはありません。アドレスに打ち間違いがないか確かめてください。
terminal-discover-offline = { $domain } について、どこにも問い合わせできませんでした。このパソコンがオンラインか確かめてから、もう一度試してください。
terminal-discover-tried = { $source }：{ $outcome }（{ $ms } ミリ秒）

## The wizard

terminal-step = ステップ { $at } / { $of }
terminal-ask = { $what }（{ $keys }）:{ " " }
terminal-ask-with = { $what } [{ $entered }]
terminal-ask-or-number = { $what }、または上の番号
terminal-ask-choice = 選択
terminal-ask-password = アプリ パスワード（入力しても表示されません）
terminal-ask-password-mailbox = メールボックスのパスワード（入力しても表示されません）
terminal-ask-password-either = アプリ パスワードまたはメールボックスのパスワード（入力しても表示されません）
terminal-ask-password-ownPassword = 送信用のパスワード（入力しても表示されません）
terminal-ask-password-otherServer = 別のサーバーのパスワード（入力しても表示されません）
terminal-ask-password-incoming = 受信用のパスワード（入力しても表示されません）
terminal-ask-certificate = 証明書ファイルのパス
terminal-file-unreadable = このパスに、読み取れるファイルがありません。パス全体を入力するか、ファイルをターミナルにドロップしてください。
terminal-app-password-name = 付ける名前：{ $name }
terminal-key-enter = Enter：{ $label }
terminal-key-back = b：戻る
terminal-key-home = h：最初から
terminal-key-quit = q：終了
terminal-stage-done = { "  " }✓ { $stage }
terminal-stage-failed = { "  " }✗ { $stage }
terminal-servers-how = サーバーは host:port:tls または host:port:starttls の形で入力します。Enter を押すと、角かっこ内のものをそのまま使います。
terminal-field-place = { $server }
terminal-field-user = { $server }、ユーザー名
terminal-server = { $server }：{ $host }、ポート { $port }、{ $security }、ユーザー名 { $user }
terminal-items-how = 項目の番号を入力すると、選択または選択の解除ができます：[x] は消去し、[ ] は残します。
terminal-items-how-replace = [n] には新しいパスワードが入ります。番号を 1 回入力すると代わりに消去し、2 回入力するとそのまま残します。
terminal-entry = { $what }：{ $about }
terminal-stop-waiting = Ctrl-C で待つのをやめます。

## keychain

terminal-use-any = 送信用と受信用
terminal-item = { $program }：{ $server }、{ $user }、{ $use }
terminal-item-detail = { $match }、最終変更：{ $modified }、{ $undo }。{ $why }
terminal-item-id = ID：{ $id }
# The word stays “clear”: it can be typed without a Japanese input method.
terminal-clear-word = clear
terminal-clear-confirm = バックアップを取ってから { $count } 件の項目を消去するには、「{ $word }」と入力してください:{ " " }
terminal-cleared-count = { $count ->
    [0] 消去した項目はありません。
   *[other] { $count } 件の項目を消去しました。
}
terminal-missing = 次のプログラムがここでパスワードを探していますが、見つかりません：
terminal-missing-how = ここに入れるには：mail-setup keychain put { $address }
terminal-any-address = ADDRESS
list-next = { $list }、{ $next }
list-last = { $list }、{ $last }
    .before-i = { $list }、{ $last }
terminal-other-programs = 別のプログラム、スマートフォン、プリンターで使う場合：どこに入力するかは「mail-setup programs」で分かります。対応しているもの：{ $names }。
usage-program = 「{ $program }」というプログラムはありません。「mail-setup programs」でコードの一覧を表示できます。
terminal-put-count = { $count ->
    [0] パスワードを探していて見つけられないプログラムはありません。
   *[other] { $count } 件の項目に、確認済みのパスワードが入っています：
}
terminal-put-undo = 元に戻すには：mail-setup keychain undo { $run }
terminal-cleared-undo = 消去したものを元に戻すには：mail-setup keychain undo { $run }
terminal-kept = { $item }：{ $why }
terminal-nothing-to-undo = 元に戻せるものはありません。元に戻せる処理は「mail-setup keychain backups」で一覧を表示できます。
terminal-no-backups = 元に戻せるものはありません。
terminal-backup = { $run }：{ $what }、{ $until }
terminal-discarded = このバックアップは完全に破棄されました。

## Accounts

terminal-no-accounts = 設定済みのアカウントはまだありません。「mail-setup」で設定できます。
terminal-account = { $address }（{ $worked }）
terminal-account-certificate = { "  " }このパソコン上のサーバー用に選んだ証明書：{ $fingerprint }…（SHA-256）
terminal-account-removed = { $address } を削除しました。パスワードはもうキーチェーンにありません。
terminal-accounts-removed =
    { $count ->
        [0] ここで設定したアカウントはありませんでした。
       *[other] { $count } 件のアカウントを削除しました。パスワードはもうキーチェーンにありません。
    }
terminal-files-removed = このプログラムがこのパソコンに保存しているファイルは、もうありません。
terminal-backups-stay = ほかのプログラムのパスワードから消去したものは、まだ元に戻せます。「mail-setup keychain backups」で一覧の表示と破棄ができます。
terminal-not-set-up = { $address } はここでは設定されていません。「mail-setup accounts」で設定済みのものを表示できます。
terminal-unused-next = 「mail-setup」でこのアカウントを選んでください。{ $host } が正しいサーバーなら、そこでパスワードを入力してください。違うなら、サーバーを直してください。
terminal-not-stored = { $address } のサーバーで使うパスワードがキーチェーンにありません。「mail-setup」で設定し直してください。
terminal-watch-on = アカウントを 1 日 1 回確認します。断られたものがあれば通知が表示されます。
terminal-watch-next-sign-in = 毎日の確認を設定しました。このパソコンに次にログインしたときから始まります。
terminal-watch-network = ネットワークが変わった後は、接続できなかったアカウントと、{ $hours } 時間以上確認していないアカウントを確認します。
terminal-watch-daily-alone = ネットワークが変わっても確認は始まりません。このシステムが変化を知らせる場合は、「mail-setup watch enable」で設定できます。
terminal-watch-off = 毎日の確認はオフです。
terminal-watch-missing = ここでは毎日の確認を設定できません。「mail-setup」の知っているスケジューラーがこのシステムにありません。
terminal-watch-refused = このシステムのスケジューラーに変更が受け付けられませんでした。ログインし直してから、もう一度試してください。
terminal-watch-misplaced = このプログラムの今の場所からは、スケジューラーが毎日起動できません。そのフォルダーが一時的なものか、名前にスケジューラーで使えない文字があります。プログラムをインストールするか、なくならないフォルダー（Mac では「アプリケーション」）に移して、そこから起動してください。
terminal-watch-file = 毎日の確認のファイルを書き込めないか、削除できません。ディスクに空きがあり、ホームフォルダーに書き込めることを確かめて、もう一度試してください。
terminal-watch-another = 別の確認が実行中です。何も行いませんでした。
terminal-watch-last = 前回：{ $date }
terminal-watch-would-check = { $address } を確認することになります。
terminal-watch-rests = { $address } は今は確認しません。パスワードが断られました。「mail-setup」で新しいパスワードを作れます。
terminal-watch-recent = { $address } は確認しません。前回の確認から { $hours } 時間たっていません。
terminal-watch-unconfirmed = { $address } は 1 回の確認で断られました。{ $minutes } 分以上あとの確認でも断られたら、通知を表示します。
terminal-watch-would-tell = { $address } の通知を表示することになります。
terminal-watch-told = 通知を表示しました。
terminal-watch-nobody-shows = このセッションにはデスクトップがないため、通知を表示できません。

## password --copy

terminal-copied = { $address } のパスワードを、{ $seconds } 秒間クリップボードに置きます。貼り付けてください。Ctrl-C ですぐに消せます。
terminal-copy-over = クリップボードから消しました。その後に別のものをコピーしていた場合、それはそのまま残っています。クリップボードの履歴を残すプログラムがある場合は、そこにまだ残っていることがあります。そこからも削除してください。
terminal-no-clipboard = このセッションにはクリップボードがありません。「--copy」を付けなければ、{ $address } のパスワードが表示されます。
terminal-clipboard-refused = 今はクリップボードを使えません：別のプログラムが使用中です。もう一度試してください。

## man

terminal-man-written = { $count } 件のマニュアルページを { $folder } に書き込みました。

## export

terminal-export-place = これは { $file } に入れるものです。
terminal-export-written = { $file } に書き込みました。
terminal-export-would-write = { $file } に、次の内容を書き込むことになります：
terminal-export-there = { $file } にはすでに入っています。何も変更していません。
terminal-export-beside = { $taken } はすでにあるので、そのまま残しました。別に書き込んだファイル：{ $file }
terminal-export-would-write-beside = { $taken } はすでにあるので、そのまま残ります。次の内容は別のファイルに書き込むことになります：{ $file }
terminal-export-add = 次の行を（先頭の記号を除いて）追加するか、「patch」に任せてください：

## settings

terminal-settings-autoconfig-address = メールサービス自身のサーバー情報を問い合わせるときに、メールアドレス全体を伝えることがあります。
terminal-settings-autoconfig-domain = メールサービス自身のサーバー情報を問い合わせるときに、メールアドレスのドメインだけを伝えます。
terminal-settings-network-pages-on = サーバーに接続できない場合、ネットワークのログインページを見分けるために、Mozilla と Apple の 2 つのページにアクセスします。
terminal-settings-network-pages-off = サーバーに接続できない場合も、どのページにもアクセスしません。ネットワークのログインページに気づけないことがあります。
terminal-settings-file = 設定を書き込めないか、削除できません。ディスクに空きがあり、ホームフォルダーに書き込めることを確かめてから、もう一度試してください。

## practice

terminal-practice-address = アドレス：{ $value }
terminal-practice-smtp = 送信：{ $value }
terminal-practice-imap = 受信：{ $value }
terminal-practice-ca-file = 証明書：{ $value }
terminal-practice-password = アプリ パスワード：{ $value }
terminal-practice-account-password = アカウントのパスワード：{ $value }
terminal-practice-end = Ctrl-C を押すまで動き続けます。
terminal-no-practice = 練習用のメールサービスを開始できませんでした：127.0.0.1 のポートをシステムから得られませんでした。ほかのプログラムを終了して、もう一度試してください。
terminal-no-temporary-folder = 証明書を一時フォルダーに書き込めませんでした。ディスクに空きがあることを確かめてから、もう一度試してください。

## diagnose

terminal-diagnose-seen = 確認した内容：
usage-probe = --probe には http://HOST/PATH=EXPECTED の形で指定します。EXPECTED は 204 のような状態コードか、ページの先頭部分です。
terminal-records-damaged = アカウントの一覧が壊れていました。プログラムのデータの中にある mail-setup-wizard フォルダーに { $file } として残し、一覧を新しく始めます。パスワードは入っていません。
terminal-records-later = ファイル { $file } は、このプログラムの新しいバージョンで書かれたものなので、そのままにしました。新しいバージョンを使ってください。
terminal-decimal-mark = .
terminal-day = { $year }年{ $month }月{ $day }日
