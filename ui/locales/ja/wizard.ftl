### Words of the wizard, for the window and for the terminal alike, in Japanese.

app-name = Mail Setup

## Welcome

welcome =
    .heading = メールについて何をしますか？
    .lead = 当てはまるものを選んでください。了承なしに、このパソコンで何かを変更することはありません。
intent-setUp =
    .title = アプリ パスワードを設定する
    .what = 作成し、使えることを確かめ、安全に保管し、古いものを片付けます。
intent-revoked =
    .title = アプリ パスワードが取り消された
    .what = 新しいものを作成します。キーチェーンでは古いものと入れ替わり、ほかのプログラムについては手順を表示します。
intent-verify =
    .title = 今も使えるか確認する
    .what = 保存済みのパスワードを試します。使えないときは理由が分かります。
intent-practise =
    .title = 練習用のアカウントで試す
    .what = 心配なく最後まで体験できます。何がうまくいかないかも選べます。
known-accounts =
    .title = このパソコンで設定済み
    .last-good = { $date }に使えることを確認
    .never = まだ確認していません
account-state =
    .refused = { $date }から断られています
    .refused-smtp = 送信が { $date }から断られています
    .refused-imap = 受信が { $date }から断られています
    .refused-last = 前回の確認（{ $date }）で断られました
    .refused-last-smtp = 送信が前回の確認（{ $date }）で断られました
    .refused-last-imap = 受信が前回の確認（{ $date }）で断られました
    .unreached = { $date }から確認できていません
    .unreached-smtp = 送信を { $date }から確認できていません
    .unreached-imap = 受信を { $date }から確認できていません
    .unreached-network = { $date }から確認できていません。ネットワークが原因かもしれません
    .unreached-smtp-network = 送信を { $date }から確認できていません。ネットワークが原因かもしれません
    .unreached-imap-network = 受信を { $date }から確認できていません。ネットワークが原因かもしれません
    .stale = { $date }以降、確認していません
    .not-stored = サーバー用のパスワードがキーチェーンにありません
    .running = 確認中
    .mend = 直す
    .check = 確認する
    .check-all = すべてのアカウントを確認
accounts-checked = { $all } 件のうち { $done } 件のアカウントを確認しました
accounts-right =
    { $right ->
        [0] { $all } 件のうち、問題のないアカウントはありません。
       *[other] { $all } 件のうち { $right } 件のアカウントに問題はありません。
    }{ $paused ->
        [0] {""}
       *[other] 一時停止中のため、{ $paused } 件は確認していません。
    }
watch =
    .title = 毎日確認する
    .off = 保存されたパスワードを 1 日 1 回、またネットワークが変わった後に試すことができます。断られた場合は通知が表示されます。通知にアカウントの名前は出ません。それ以外の時間は何も動きません。
    .on = 保存されたパスワードを 1 日 1 回、またこのシステムが知らせる場合はネットワークが変わった後にも試します。断られたものがあれば通知が表示されます。
    .next-sign-in = このパソコンに次にログインしたときから、保存されたパスワードを 1 日 1 回、またネットワークが変わった後に試します。
    .not-changed = このパソコンのスケジューラーに変更が受け付けられませんでした。ログインし直してから、もう一度試してください。
    .misplaced = このプログラムの今の場所からは、スケジューラーが毎日起動できません。そのフォルダーが一時的なものか、名前にスケジューラーで使えない文字があります。プログラムをインストールするか、なくならないフォルダー（Mac では「アプリケーション」）に移して、そこから起動してください。
    .enable = 毎日確認する
    .disable = 確認をやめる
watch-notice =
    .title = メールをご確認ください
    .one = メールアカウントがサーバーに断られています。押すと理由と直し方が表示されます。「mail-setup」でも確認できます。
    .one-smtp = メールアカウントの送信がサーバーに断られています。押すと理由と直し方が表示されます。「mail-setup」でも確認できます。
    .one-imap = メールアカウントの受信がサーバーに断られています。押すと理由と直し方が表示されます。「mail-setup」でも確認できます。
    .named = { $address } がサーバーに断られています。押すと理由と直し方が表示されます。「mail-setup」でも確認できます。
    .named-smtp = { $address } の送信がサーバーに断られています。押すと理由と直し方が表示されます。「mail-setup」でも確認できます。
    .named-imap = { $address } の受信がサーバーに断られています。押すと理由と直し方が表示されます。「mail-setup」でも確認できます。
    .several = { $count ->
       *[other] { $count } 件のメールアカウントがサーバーに断られています。押すと理由と直し方が表示されます。「mail-setup」でも確認できます。
    }
    .open = 直す
backup =
    .title = 元に戻せる古いパスワード
    .what = { $date }に変更した { $address } の項目 { $count } 件
    .until = { $until }まで保管
    .restore = 元に戻す
    .discard = 破棄
    .discard-title = このバックアップを破棄しますか？
    .discard-what = 中身は完全になくなり、元に戻せなくなります。メールが使えるようになってから行ってください。
    .discard-confirm = 完全に破棄
    .keep = 残しておく
# [1] and not [one]: Japanese has only the category “other”.
recovered = { $count ->
        [1] 前回、古い項目の変更中に処理が途切れました。すでに整え直してあり、失われたものはありません。
       *[other] 古い項目の変更中に途切れた処理が { $count } 件ありました。すでに整え直してあり、失われたものはありません。
    }
unlocking = キーチェーンを開くよう求めています…
discard-running = バックアップを破棄しています…
discard-done = バックアップは完全に破棄されました。
undo-restoring = 古いパスワードを元に戻しています…
undo-restored = { $count ->
        [0] 元に戻したものはありません。
       *[other] { $count } 件の項目が元に戻りました。
    }
undo-kept = { $count } 件の項目は元に戻せませんでした。バックアップに残っています。

## Practice

choosePractice =
    .heading = 練習用のアカウントで試す
    .lead = このパソコンの中だけにある、練習用のメールサービスが相手をします。どんな展開にするか選んでください。
    .lead-starting = 練習用のメールサービスを開始しています。
practice =
    .mood = 練習：{ $mood }
pretend =
    .title = 練習用のメールサービスのページ
    .what = 実際のメールサービスでは、これがブラウザーに表示されます。ここからアプリ パスワードをコピーしてください。
    .app-password = アプリ パスワード
    .account-password = アカウントのパスワード（間違えて使うとどうなるかを見るため）
practice-starting = 練習用のメールサービスを開始しています…
practice-failed = このパソコンで、練習用のメールサービスを開始できませんでした。もう一度試してください。それでもできないときは、パソコンを再起動してください。
mood-allWell =
    .title = すべてうまくいく
    .what = アプリ パスワードがどこでも使えます。
mood-needsAppPassword =
    .title = いつものパスワードが断られる
    .what = アカウントのパスワードでは足りません。アプリ パスワードなら使えます。
mood-wrongPassword =
    .title = パスワードが違う
    .what = どのパスワードも断られます。
mood-webLoginRequired =
    .title = 先に本人確認を求められる
    .what = ブラウザーで確認するまで、ログインが保留されます。
mood-imapOff =
    .title = 受信がオフになっている
    .what = 送信はできます。メールソフトからのアクセス（IMAP）がオフです。
mood-tooManyAttempts =
    .title = ログインの回数が多すぎる
    .what = メールサービスが、しばらくの間すべてのログインを先送りします。
mood-revokedMidway =
    .title = 途中で取り消される
    .what = 送信はできますが、そのあとでパスワードが取り消されます。
mood-busy =
    .title = メールサービスが混み合っている
    .what = どちらのサーバーも、あとでもう一度試すよう求めます。
mood-slow =
    .title = 接続が遅い
    .what = すべて使えますが、応答のたびに時間がかかります。
mood-silent =
    .title = 応答がない
    .what = サーバーは接続を受け入れますが、何も答えません。
mood-hangsUp =
    .title = 切断される
    .what = ログインの途中で接続が切れます。
mood-smtpBlocked =
    .title = ここでは送信がブロックされている
    .what = 送信サーバーから応答がありません。受信はできます。
mood-captivePortal =
    .title = ホテルのログインページ
    .what = メールサーバーの代わりに、ネットワークが応答します。
mood-startTlsStripped =
    .title = 暗号化が取り除かれる
    .what = サーバーが暗号化に対応しているはずなのに、そう答えません。
mood-expiredCertificate =
    .title = 証明書の有効期限切れ
    .what = サーバーの身元を示す証明書が、期限を過ぎています。
mood-wrongName =
    .title = 別の名前の証明書
    .what = サーバーが、別の相手だと分かります。

## Steps of the journey

step-address = アドレス
step-appPassword = アプリ パスワード
step-outgoing = 送信
step-incoming = 受信
step-keep = 安全に保管
step-oldItems = 古いパスワード
step-handOver = メールソフト
step-testMessage = 自分宛てのメール

## Which account

chooseAccount =
    .heading = どのアカウントですか？
    .lead-revoked = アプリ パスワードが取り消されたアカウントを選んでください。
    .lead-verify = 確認するアカウントを選んでください。保存済みのパスワードを試すだけで、何も変更しません。
    .other = 別のアカウント
    .known = { $account }
    .known-what = { $name }：{ $last }
    .other-what = アドレスを入力します。

address =
    .heading = メールアドレス
    .lead = これで、サーバーとアプリ パスワードの作り方が決まります。
    .label = メールアドレス
    .primary = このアドレスを使う
address-problem-empty = 先にメールアドレスを入力してください。
address-problem-noAt = @ がありません。メールアドレスは anna@example.org のような形です。
address-problem-noName = @ の前に名前がありません。
address-problem-domain = @ の後ろに、抜けているところか打ち間違いがあります。gmail.com や anna-design.com のような形です。
address-problem-character = メールアドレスのその位置に「{ $character }」は使えません。
address-problem-space = 空白が入っています。メールアドレスに空白はありません。
address-problem-unseen = 目に見えない文字が入っています。アドレスを手で入力してください。
address-problem-tooLong = メールアドレスとしては長すぎます。
address-meant = { $meant } ではありませんか。その場合は戻って、アドレスを直してください。

found-by =
    .table = このメールサービスのサーバーとして知られています。
    .mx = ドメインのメールを受け取るメールサービスのサーバーとして知られています。
    .pacc = ドメインが、メールソフト用に示しています。
    .autoconfig = メールサービスが、メールソフト用に示しています。
    .ispdb = Thunderbird のメールサービス一覧にあります。
    .srv = ドメインの DNS が示しています。
    .guess = よく使われる名前です。応答があり、その名前の証明書もあります。
looked-in =
    .table = 既知のメールサービス
    .mx = メールを受け取る相手
    .pacc = ドメインの公開情報
    .autoconfig = メールサービスのファイル
    .ispdb = Thunderbird の一覧
    .srv = DNS の名前
    .guess = よく使われる名前
looked-in-receiver =
    .autoconfig = メールを受け取る相手のファイル
    .ispdb = メールを受け取る相手についての Thunderbird の一覧
looked =
    .found = 見つかった
    .noPasswords = パスワードは使えない
    .nothing = 何もない
    .noSuchDomain = そのドメインはない
    .unusable = TLS とパスワードで使えるものはない
    .timedOut = 時間内に応答なし
    .unreachable = 問い合わせできなかった
    .refused = 応じるものがない
    .certificate = 信頼できない証明書
    .redirected = 別の場所につながる
    .tooLarge = 応答が大きすぎる
    .malformed = 読み取れない応答
    .wrongDigest = ドメインが保証する内容と違う
    .notNeeded = もう必要ない

findServers =
    .heading = メールサーバーを探しています
    .lead = 問い合わせるのは { $domain } についてだけで、メールアドレスはこのパソコンから出ません。長くても { $seconds } 秒で終わります。
    .lead-address = 許可された { $place } にだけ、メールアドレス全体を伝えます。ほかに問い合わせるのは { $domain } についてだけです。
    .running = 探しています…
    .looked = 探した場所
    .by-hand = サーバーを手で入力
autoconfig-address =
    .off = メールアドレス全体を伝えないとサーバーを示さないメールサービスもあります。許可すると、{ $place } にだけ、暗号化して伝えます。取り消すまで、次からの検索でも同じです。
    .on = 許可に従い、メールアドレス全体を { $place } にだけ、暗号化して伝えます。
    .not-kept = この選択を保存できませんでした。プログラムを終了するまで有効です。
    .tell = メールアドレス全体でもう一度探す
    .keep = ドメインだけでもう一度探す

servers =
    .heading = メールサーバー
    .lead-mx = { $domain } のメールは { $found } が受け取っているので、そのサーバーを入力しました。ご利用のメールサービスですか？
    .lead-autoconfig = メールサービスが、メールソフト用にこれらのサーバーを示しています。ご利用のメールサービスですか？
    .lead-ispdb = Thunderbird の一覧に、{ $domain } 用としてこれらのサーバーがあります。ご利用のメールサービスですか？
    .lead-srv = { $domain } の DNS が、これらのサーバーを示しています。ご利用のメールサービスですか？
    .lead-guess = これらは、よく使われる名前のサーバーです。応答があり、その名前の証明書もあります。ご利用のメールサービスですか？
    .lead-unconfirmed = これらのサーバーを示しているのは { $domain } の DNS だけで、これは偽装されることがあります。ご利用のメールサービスのものだと分かっている場合にだけ使ってください。
    .lead-imap-alone = 見つかったのは受信サーバーだけで、送信サーバーは推測して入力しました。メールサービスのヘルプで「SMTP」の項目を見てください。
    .lead-smtp-alone = 見つかったのは送信サーバーだけで、受信サーバーは推測して入力しました。メールサービスのヘルプで「IMAP」の項目を見てください。
    .lead-no-domain = { $domain } というドメインはありません。アドレスに打ち間違いがないか確かめてください。入力してあるのは推測です。
    .lead-offline = 問い合わせできませんでした。このパソコンはオフラインのようです。入力してあるのは推測です。
    .lead = このアドレスのサーバーは分かりません。入力してあるのは推測です。メールサービスのヘルプで「IMAP」と「SMTP」の項目を見てください。
    .lead-filtered = { $domain } のメールは届く前に { $found } がふるい分けているため、どこに保管されているかはここからは分かりません。入力してあるのは推測です。サーバー（「IMAP」と「SMTP」）は、{ $domain } の管理者に聞いてください。
    .lead-known = メールサービスのヘルプと違うところがあれば、直してください。
    .lead-named = 証明書が { $suggested } のものなので、その名前を入力しました。ご利用のメールサービスかレンタルサーバーの名前である場合にだけ使ってください。
    .edit = サーバーを直す
    .primary = これらのサーバーを使う
    .smtp = 送信（SMTP）
    .imap = 受信（IMAP）
    .host = サーバー
    .port = ポート
    .security = 暗号化
    .user = ユーザー名
    .user-hint = アドレス全体なら、空のままにします。
    .own-password = 送信には別のパスワードがある
    .same-password = 送信と受信に同じパスワードを使う
outgoing-ownPassword = 送信には別のパスワードがあります。両方を入力し、それぞれをそのサーバーで確認します。
outgoing-otherServer = 送信には、別のサーバーと、そのユーザー名とパスワードを使います。両方のパスワードを入力し、それぞれをそのサーバーで確認します。
security-tls = 最初から（TLS）
security-starttls = 最初の応答のあとから（STARTTLS）
server-problem-host = これはサーバーの名前ではありません。mail.example.org のような形です。
server-problem-port = ポートは 1 から 65535 までの数字です。
server-problem-user = これはユーザー名として使えません。余分な文字がないか確かめてください。

outgoingServer =
    .heading = 別のサーバーから送信する
    .lead = 受信はそのままです。送信するものだけが、別の経路を通ります。たとえば、ご利用のインターネット接続のサーバーや、ほかにお持ちのメールボックスのサーバーです。
    .lead-found = ここは { $access } のネットワークで、そのメールサーバーが応答するため、入力してあります。そこのメールボックスと、そのパスワードが必要です。受信はそのままです。
    .primary = このサーバーから送信する
    .providers = { $provider } からの送信に戻す
    .limits = 選ぶ前に
    .limit-sender = このようなサーバーの多くは、差出人として自分のアドレスしか受け付けません。自分宛てにメールを送ると、{ $address } が受け付けられるか分かります。
    .limit-place = 自分のネットワークの中でしか応答しないものもあります。自宅では使えて、外出先では使えません。
    .limit-mailbox = ユーザー名とパスワードは、そこのメールボックスのものです。{ $provider } のものではありません。
    .user-hint = そのサーバーでのメールボックスの名前です。
use-other-server = 別のサーバーから送信する
use-access = { $access } のサーバーから送信する（{ $server }）

ownAddress =
    .heading = @{ $own } で終わるアドレス
    .lead = { $domain } のメールは { $provider } が届けていますが、ログインできるのは { $provider } 自身のアドレスだけです。アカウントに付いている、@{ $own } で終わるアドレスを使います。
    .label = ログインに使うアドレス
    .keep = それでも { $address } でログイン
    .primary = このアドレスでログイン
own-address-apple = iPhone、iPad、Mac では、「設定」で自分の名前、「iCloud」、「メール」の順に進むと分かります。
own-address-problem-empty = 先に、@{ $own } で終わるアドレスを入力してください。
own-address-problem-notAnAddress = これはメールアドレスではありません。anna@{ $own } のような形です。
own-address-problem-elsewhere = これは { $provider } のアドレスではありません。@{ $own } で終わるアドレスです。

certificate =
    .heading = このパソコン上のプログラムの証明書
    .lead = プログラムが書き出したファイルを選んでください。この証明書だけを、このパソコン上のそのサーバーに限って信頼します。
    .lead-again = プログラムの新しいファイルを選んでください。前に選んだものと入れ替わります。この証明書だけを、このパソコンに限って信頼します。
    .primary = この証明書を使う
    .file = 証明書ファイル
    .file-hint = 多くの場合、.pem、.crt、.cer で終わります。
    .servers = 対象
    .before = 前に選んだもの：{ $fingerprint }…（SHA-256）
certificate-problem-empty = 先にファイルを選んでください。
certificate-problem-tooLong = このファイルは証明書としては長すぎます。プログラムが書き出したものを選んでください。
certificate-problem-privateKey = これは秘密鍵です。一緒にある cert.pem などの証明書を選んでください。鍵の内容は何も保存していません。
certificate-problem-keystore = これはキーストアで、秘密鍵も入っています。証明書だけを書き出して、そのファイルを選んでください。
certificate-problem-several = このファイルには証明書が 2 つ以上入っています。プログラム自身のものだけが入ったファイルを選んでください。
certificate-problem-notACertificate = これは証明書ではありません。プログラムが書き出したファイルを選んでください。
certificate-problem-expired = この証明書は有効期限が切れています。プログラムで新しいものを作成し、それを選んでください。
certificate-problem-notYetValid = この証明書はまだ有効になっていません。このパソコンの時計がずれていれば、合わせてください。
certificate-chosen = { $host } には、選んだ証明書を使います：{ $fingerprint }…（SHA-256）

## Whether a password can work at all: one question at a time

canItWork =
    .place = 質問 { $at } / { $of }
    .skip = 質問を飛ばして進む
    .done = 済ませました
    .anyway = それでも進む
    .copy = この文面をコピー
can-twoStep =
    .question = 2 段階認証はオンになっていますか？
    .why = { $owner } でアプリ パスワードを作れるのは、2 段階認証を使っているアカウントだけです。
    .yes = はい、2 段階目があります
    .no = いいえ、パスワードだけです
    .title = 先に 2 段階認証が必要です
    .what = これがないと、{ $owner } のアプリ パスワードのページは使えません。
    .do = { $owner } のアカウントのセキュリティ設定でオンにしてから、ここで続けてください。
can-securityKeysOnly =
    .question = 2 段階目はセキュリティ キーだけですか？
    .why = セキュリティ キーだけの場合、{ $owner } ではアプリ パスワードを作れません。
    .yes = はい、セキュリティ キーだけです
    .no = いいえ、電話やアプリも使っています
    .title = セキュリティ キーだけではアプリ パスワードを作れません
    .what = 2 段階目がキーだけの間、{ $owner } はアプリ パスワードのページを表示しません。
    .do = 電話か確認コードのアプリを 2 段階目に追加してから、ここで続けてください。キーだけのままにする場合は、Thunderbird、Evolution、Apple Mail など、{ $owner } 自身のログインページを開くメールソフトを使ってください。アプリ パスワードは必要ありません。
can-advancedProtection =
    .question = アカウントは「高度な保護機能プログラム」に登録していますか？
    .why = 実際に攻撃の標的になる人のためのもので、登録していれば、ご自身で申し込んだはずです。
    .yes = はい
    .no = いいえ
    .title = 高度な保護機能ではアプリ パスワードを使えません
    .what = 登録している間、この種のパスワードはいっさい使えません。
    .do = このメールには、{ $owner } のページかアプリを使ってください。または、{ $owner } 自身のログインページを開くメールソフトを試してください。{ $owner } が認めているものもあります。
can-workAccount =
    .question = 会社、学校、団体などが管理しているアカウントですか？
    .why = メールソフトを使えるかどうかは、{ $domain } の管理者が決めています。
    .yes = はい、ほかの人が管理しています
    .no = いいえ、自分で管理しています
    .title = 所属する組織が決めることです
    .what = 管理者が IMAP かアプリ パスワードを許可していない場合、ここで何を入力しても使えません。
    .do = 下の文面で問い合わせてください。どちらも許可されていれば、先に進んでください。許可されていない場合でも、Thunderbird、Evolution、Apple Mail など、{ $owner } 自身のログインページを開くメールソフトは使えることがよくあります。
can-letter =
    お世話になっております。
    自分のメール（{ $address }）を、メールソフトで IMAP と SMTP を使って利用したいと考えています。私のアカウントで次のことが許可されているか、教えていただけますか。
    1. メールソフトからの IMAP アクセス（ソフトの種類は問いません）
    2. アプリ パスワードに必要な 2 段階認証
    3. アプリ パスワード
    許可されていない場合、使えるメールソフトはどれでしょうか。また、{ $owner } のページを通じたログイン（OAuth）は可能でしょうか。
    よろしくお願いいたします。
can-supervised =
    .question = 子ども用のアカウント、または保護者が管理しているアカウントですか？
    .why = そのようなアカウントでは、アプリ パスワードを作れないことがあります。
    .yes = はい
    .no = いいえ
    .title = 管理対象のアカウントでは、アプリ パスワードを作れないことがあります
    .what = できることは、管理している保護者と { $owner } が決めています。
    .do = アプリ パスワードを作れるか、その保護者に確かめてもらってください。作れない場合は、{ $owner } のページかアプリ、または { $owner } 自身のログインページを開くメールソフトを使ってください。
can-plan =
    .question = ご利用のプランでは、メールソフトを使えますか？
    .why = { $key ->
        [fastmail] Fastmail の Basic プランではアプリ パスワードを作れません。ほかのプランでは作れます。
        [mailcom] mail.com でメールソフトを使えるのは、Premium だけです。
        [proton] メールソフトに必要な Proton Mail Bridge は、有料プランに付いています。
       *[none] { $provider } では、一部のプランでだけメールソフトを使えます。
    }
    .yes = はい
    .no = いいえ
    .title = このプランではメールソフトを使えません
    .what = どのパスワードでも、これは変わりません。
    .do = このメールは、{ $provider } のページか専用アプリで読んでください。または、メールソフトを使えるプランに変更してから、ここに戻ってください。
can-usualBrowser =
    .question = ブラウザーで { $provider } を数日前から使っていますか？
    .why = { $owner } でアプリ パスワードを作れるのは、数日前から使っているブラウザーだけで、プライベートウィンドウでは作れません。
    .yes = はい、このパソコンのいつものブラウザーで使っています
    .no = いいえ、使い始めたばかりです
    .title = 先に { $owner } にブラウザーを覚えてもらう必要があります
    .what = サポート窓口に頼んでも、例外にはしてもらえません。
    .do = いつも使うブラウザーやパソコンが別にあれば、そこでアプリ パスワードを作ってから、ここで続けてください。なければ、同じブラウザーで何日かメールを読んでから戻ってください。それまでは、Thunderbird など、{ $owner } 自身のログインページを開くメールソフトを使えます。アプリ パスワードは必要ありません。
can-newAccount =
    .question = アカウントはここ数日の間に作ったものですか？
    .why = 新しいアカウントには使い続けているブラウザーがまだないため、アプリ パスワードを作れないことがあります。
    .yes = はい、新しいアカウントです
    .no = いいえ、もっと前からあります
    .title = 新しいアカウントは、少し待つ必要があります
    .what = { $owner } でアプリ パスワードを作れるのは、何日かたってからになることがあります。
    .do = 同じブラウザーで何日かメールを読んでから、戻ってください。それまでは、Thunderbird など、{ $owner } 自身のログインページを開くメールソフトを使えます。アプリ パスワードは必要ありません。
can-imapSwitch =
    .question = メールソフトからのアクセス（IMAP）はオンになっていますか？
    .why = { $provider } では、個別に切り替えるようになっています。オフの間は、どのパスワードも断られます。
    .yes = はい、オンです
    .no = いいえ、または見たことがありません
    .title = 先に IMAP をオンにしてください
    .what = { $provider } の Web ページの、メール設定の中にあります。
    .do = そこで「IMAP」、「POP3/IMAP」、「メールソフト」などの項目を探してオンにしてから、ここで続けてください。
can-smtpSwitch =
    .question = メールソフトからの送信はオンになっていますか？
    .why = { $provider } には、そのための切り替え（「SMTP authentifié」）があります。オフの間は、送信サーバーがどのパスワードも断ります。
    .yes = はい、オンです
    .no = いいえ、または見たことがありません
    .title = 先に送信をオンにしてください
    .what = { $provider } の Web ページで、アドレスごとにオンにします。
    .do = そこで「SMTP authentifié」を探してオンにしてから、ここで続けてください。
can-whichPassword =
    .question = { $owner } にログインするとき、コードなどの 2 段階目がありますか？
    .why = メールソフトに必要なパスワードは、これで決まります。2 段階目があればアプリ パスワード、なければログインに使うパスワードです。
    .yes = はい、2 段階目があります
    .no = いいえ、パスワードだけです
    .title = 2 段階目がないのかもしれません
    .do = 2 段階目がない場合、{ $owner } ではアプリ パスワードを作れません。メールソフトには、ログインに使うパスワードを使います。
use-account-password = パスワードだけでログインしている

## Making the app password

appPassword =
    .heading = アプリ パスワードを作る
    .lead = { $owner } では、メールソフトに専用のパスワードを使います。{ $owner } のページで作成し、いつでもそこで取り消せます。
    .lead-revoked = 新しいものを作成してください。キーチェーンでは古いものと入れ替わり、ほかのプログラムについては手順を表示します。
    .lead-elsewhere = アドレスは { $provider } のものですが、入力したサーバーは違います。そのサーバーに専用のパスワードがあれば、そこで作ってから戻ってください。
    .lead-unknown = { $owner } に、メールソフト専用のアプリ パスワードがあるかどうかはわかっていません。ページで作成できる場合は、そこで作成してください。できない場合は、メールボックスのパスワードを使ってください。
    .lead-practice = 練習では、メールサービスのページをここに表示します。実際には、ブラウザーで開きます。
    .primary = アプリ パスワードを用意しました
    .name = { $computer } のメール
    .name-any = パソコンのメール
    .name-label = あとで分かるように付ける名前
    .shape-label = 形
page-appPasswords = { $owner } のアプリ パスワードを開く
page-twoStep = 2 段階認証を開く
page-help = { $owner } のヘルプを読む
page-webLogin = { $owner } でログインを確認する
page-mailSettings = { $provider } のメール設定を開く
opened-opening = ブラウザーでページを開こうとしています…
opened-opened = ブラウザーでページを開きました。アプリ パスワードを用意して、ここに戻ってください。
opened-other = ブラウザーでページを開きました。終わったら、ここに戻ってください。
opened-failed = ブラウザーを開けませんでした。どの端末でもかまいませんので、このアドレスを開いてください：
app-password-step-generic = { $owner } の Web ページでアカウントのセキュリティ設定を開き、「アプリ パスワード」、またはメールソフト用のパスワードを探します。
app-password-step-ownPath = { $owner } のページで、{ $ownPath } の順に選びます。ページの言語によっては、名前が異なることがあります。
app-password-step-signIn = 求められたら、いつものパスワードで { $owner } にログインします。
app-password-step-twoStep = アプリ パスワードを利用できないと表示されたら、2 段階認証をオンにしてから戻ります。
app-password-step-usualBrowser = ふだん { $provider } を読んでいるブラウザーを使います。ほかのブラウザーでは、アプリ パスワードを作れないことがあります。
app-password-step-externalConnections = 「External connections」の中の「Create app password」を探します。
app-password-step-appSpecific = 「サインインとセキュリティ」、「アプリ用パスワード」の順に選びます。
app-password-step-mailScope = パスワードの用途を聞かれたら、メールの受信（IMAP）と送信（SMTP）の両方を選びます。
app-password-step-switchOnImap = メール設定で、メールソフトからのアクセス（IMAP）をオンにします。
app-password-step-nameIt = 「ノートパソコンのメール」など、あとで分かる名前を付けます。
app-password-step-copyOnce = パスワードをコピーします。表示されるのは一度だけなので、ここでの作業が終わるまでページを開いておきます。
app-password-step-bridgeStart = このパソコンで Proton Mail Bridge を起動し、ログインします。Proton の有料プランに付いています。
app-password-step-bridgeDetails = そこでアカウントを選び、「Mailbox details」を開きます。メールソフト用のパスワードが表示されます。
app-password-step-copyAgain = パスワードをコピーします。あとからいつでも、そこで見られます。
app-password-step-purelymailUser = Purelymail のアカウントのページ（Web メールではありません）で、「User」、自分のアドレス、「App Passwords」、「Add New」の順に選びます。
app-password-step-seznamPassword = 「Two-Factor Authentication」の中の「Application Password」を探し、「Set」を選びます。このパスワードは自分で決めます。ログインに使うものと同じにはできません。
app-password-step-tonlinePassword = メールの設定で「Passwörter」、「Passwort für E-Mail-Programme」の順に選びます。このパスワードは自分で決めます。Web ページ用のものは、ここでは使えません。
app-password-step-pretendPage = 下にある練習用のページを見てください。実際にはブラウザーに出ます。
drawing =
    .page = 「{ $page }」で：{ $parts }。
    .entry = 「{ $words }」を探す
    .press = 「{ $words }」を押す
    .choose = 「{ $words }」を選ぶ
    .switch = 「{ $words }」をオンにする
    .name = 名前「{ $name }」を入力する
    .name-in = 「{ $words }」に名前「{ $name }」を入力する
    .own = 「{ $words }」に自分で決めたパスワードを入力する
    .password = アプリ パスワードをコピーする

notOffered =
    .heading = { $owner } でアプリ パスワードを作れないとき
    .lead = よくある理由がいくつかあります。{ $provider } で可能性が高いものと、それぞれでできることです。
    .offer = ページに見当たらない、または使えないと表示される
    .again = もう一度探す
    .any = 別の場所にあるかもしれません
    .any-do = アカウントのセキュリティ設定とメール設定で、「アプリ パスワード」または「アプリケーション パスワード」を探してください。{ $owner } が場所を変えたのかもしれません。場所は、そのヘルプに書かれています。

appleMail =
    .heading = Apple Mail で使いますか？それならアプリ パスワードは必要ありません
    .lead = macOS は自分で { $owner } にログインします。「インターネットアカウント」でアカウントを追加し直し、{ $owner } 自身のページでログインしてください。アプリ パスワードが必要なのは、ほかのプログラムだけです。
    .open = インターネットアカウントを開く
    .other = ほかのプログラムで使う
    .steps = そこですること
apple-mail-step-removeOld = 一覧に { $address } があれば、それを選び、そこでアカウントを削除します。メールそのものは { $owner } に残ります。
apple-mail-step-addOwner = 「アカウントを追加」、「{ $owner }」の順に選びます。「その他のメールアカウント」を選ぶと、アプリ パスワードを求められます。
apple-mail-step-signIn = { $owner } のページで普段どおりログインし、「メール」はオンのままにします。
apple-mail-step-sendOne = メールを開き、自分宛てにメールを送ります。届けば、問題ありません。

otherWay =
    .heading = { $owner } のページでログインするプログラム
    .lead-refused = { $provider } は、メールソフトからはパスワードを受け付けません。アプリ パスワードも同じです。次のプログラムは代わりに { $owner } 自身のログインページを開くので、使えます。
    .lead-refused-unknown = { $provider } は、メールソフトからはパスワードを受け付けません。アプリ パスワードも同じです。使えるのは、{ $owner } 自身のログインページを開くプログラムだけです。どのプログラムかは、そのヘルプに書かれています。
    .lead = 次のプログラムは、{ $owner } 自身のログインページを開きます。どれにもアプリ パスワードは必要ありません。
    .steps = プログラムですること
    .here = このパソコンで
    .others = 次のものも同じように使えます：{ $names }。
    .offer = アプリ パスワードがいらないプログラムを表示
other-way-step-open = プログラムを開き、メールアカウントを追加します。
other-way-step-type = アドレスに { $address } を入力します。パスワードは入力しません。
other-way-step-signIn = { $owner } 自身のページが開きます。いつものようにログインし、プログラムがメールを読むことを許可します。

## Proving it

unused-missing = 送信用か受信用のパスワードがキーチェーンにないか、2 つが異なっています。ここに入力してください。両方のサーバーが受け入れると保管されます。
unused-elsewhere = { $address } の保存済みのパスワードを受け入れたサーバーは { $proven } です。{ $host } には自動では送信されません。
unused-unknown = { $address } の保存済みのパスワードをどのサーバーが受け入れたのか、記録がありません。{ $host } には自動では送信されません。
unused-next = { $host } が正しいサーバーなら、そのパスワードを入力してください。違うなら、サーバーを直してください。

outgoing =
    .heading = メールの送信
    .lead = { $kind ->
        [mailbox] メールボックスのパスワードを一度入力してください。{ $provider } にアプリ パスワードはありません。レンタルサーバーの場合、契約者用アカウントのパスワードとは別のものです。先に送信を、続けて受信を試します。
        [either] パスワードを一度入力してください。アプリ パスワードを作成した場合はそれを、していない場合はメールボックスのパスワードを入力します。先に送信を、続けて受信を試します。
       *[app] アプリ パスワードを一度貼り付けてください。先に { $provider } の送信サーバーで、続けて受信サーバーで試します。
    }
    .lead-two = 両方のパスワードを入力してください。送信には別のパスワードがあります。それぞれをそのサーバーだけで確認します。
    .lead-running = { $provider } の送信サーバーに確認しています。両方のサーバーが受け入れるまで、何も保存しません。
    .lead-held-back = 保存済みのパスワードは、一時停止が終わると確認できます。何も送信していません。
    .lead-cancelled = 確認をキャンセルしました。何も変更していません。
    .lead-refused = { $provider } の送信サーバーには安全に接続できましたが、断られました。
    .lead-later = { $provider } の送信サーバーには安全に接続できましたが、今は受け付けられないとの応答でした。
    .lead-ended = { $provider } の送信サーバーには接続できましたが、答えがないままやり取りが終わりました。
    .lead-unsafe = { $provider } の送信サーバーとの接続を安全にできませんでした。このサーバーにパスワードは送信していません。
    .lead-unreached = ここからは { $provider } の送信サーバーに接続できませんでした。このサーバーにパスワードは送信していません。
    .primary = パスワードを確認
    .next = 次は受信です
incoming =
    .heading = メールの受信
    .lead-running = 送信はできます。同じパスワードで { $provider } の受信サーバーに確認しています。
    .lead-running-two = 送信はできます。受信用のパスワードで受信サーバーに確認しています。
    .lead-cancelled = 確認をキャンセルしました。何も変更していません。
    .lead-passed-two = それぞれのサーバーがそのパスワードを受け入れ、受信トレイも開けました。
    .lead-passed = { $provider } の両方のサーバーがパスワードを受け入れ、受信トレイも開けました。
    .lead-refused = { $provider } の受信サーバーには安全に接続できましたが、断られました。
    .lead-later = { $provider } の受信サーバーには安全に接続できましたが、今は受け付けられないとの応答でした。
    .lead-ended = { $provider } の受信サーバーには接続できましたが、答えがないままやり取りが終わりました。
    .lead-unsafe = { $provider } の受信サーバーとの接続を安全にできませんでした。このサーバーにパスワードは送信していません。
    .lead-unreached = ここからは { $provider } の受信サーバーに接続できませんでした。このサーバーにパスワードは送信していません。
    .primary-passed = 保管に進む
    .primary-verified = 進む
checking = 確認しています…
password = アプリ パスワード
password-mailbox = メールボックスのパスワード
password-either = アプリ パスワードまたはメールボックスのパスワード
password-outgoing-ownPassword = 送信用のパスワード
password-outgoing-otherServer = 別のサーバーのパスワード
password-incoming = 受信用のパスワード
password-outgoing-hint = { $host } だけに送ります。
shape-letters = { $owner } で表示される { $count } 文字の英字です。スペースの有無は問いません。
shape-dashedGroups = { $length } 文字の英字が { $groups } 組で、間にハイフンが入ります。
shape-lettersAndDigits = { $owner } で表示される { $count } 文字の英数字です。スペースの有無は問いません。
shape-any = { $kind ->
    [mailbox] このメールを Web ページで読むときのパスワードです。
    [either] { $owner } で表示されるとおりのアプリ パスワード、またはこのメールを Web ページで読むときのパスワードです。
   *[app] { $owner } で表示されるとおりに入力します。
}
secret-problem-empty = 先にパスワードを貼り付けてください。
secret-problem-lineBreak = 途中に改行が入っています。パスワードだけをコピーしてください。
secret-problem-tooLong = パスワードとしては長すぎます。パスワードだけをコピーしてください。
doubt-length =
    .title = { $letters } 文字あります（正しくは { $expected } 文字）
    .what = 一部が欠けているか、余分なものが一緒にコピーされたのかもしれません。{ $owner } のページから、もう一度コピーしてください。
doubt-altered =
    .title = { $owner } の書き方と少し違います
    .what = アプリ パスワードのようですが、どこかが変わっているか、何かが加わっています。
doubt-accountPassword =
    .title = アプリ パスワードではないようです
    .what = いつもの { $owner } のパスワードかもしれません。それは { $owner } 自身のページ用で、メールソフトにはアプリ パスワードが必要です。
send-anyway = それでも送信
# [1] and not [one]: Japanese has only the category “other”.
pause =
    .title = アカウントがロックされないための一時停止
    .what = { $count ->
        [1] { $provider } が間を空けるよう求めています。一時停止が終わるまで、何も送信しません。
       *[other] { $count } 回続けてパスワードが断られました。すぐに続けると、{ $provider } がアカウントをロックするかもしれません。一時停止が終わるまで、何も送信しません。
    }
pause-left = あと { $time }
server-said = サーバーの応答

connections-ready = { $provider } のサーバーから応答があり、パスワードを待っています。
connection-instead-smtp =
    .title = 送信：ここではポート { $port } から応答がありません
    .what = このネットワークは、{ $host } のポート { $port } に何も通しません。同じサーバーのポート { $other } は応答し、同じように安全です。
connection-instead-imap =
    .title = 受信：ここではポート { $port } から応答がありません
    .what = このネットワークは、{ $host } のポート { $port } に何も通しません。同じサーバーのポート { $other } は応答し、同じように安全です。
use-instead = ポート { $other } を使う
connection-go-on = パスワードは送信していません。先に進めます。その間も、接続を試し続けます。

result-issued = 証明書の発行元：{ $issuer }
result-chosen = 選んだ証明書：{ $fingerprint }…（SHA-256）
result-smtp = 送信
result-imap = 受信
result-passed = パスワードが受け入れられました。
result-skipped = 試していません。断られるのは一度で十分です。

stage-smtp-resolve =
    .waiting = { $host } を探す
    .running = { $host } を探しています…
    .done = { $host } が見つかりました
    .failed = { $host } が見つかりませんでした
stage-smtp-connect =
    .waiting = ポート { $port } に接続する
    .running = { $host } のポート { $port } に接続しています…
    .done = { $host } がポート { $port } で応答しました
    .failed = { $host } がポート { $port } で応答しません
stage-smtp-startTls =
    .waiting = 暗号化に切り替える
    .running = 暗号化に切り替えています…
    .done = サーバーが暗号化に切り替わりました
    .failed = サーバーが暗号化に切り替わりません
stage-smtp-tls =
    .waiting = 接続を安全にする
    .running = 接続を安全にしています…
    .done = 接続は暗号化され、相手は確かに { $host } です
    .failed = 安全な接続ができませんでした
stage-smtp-greeting =
    .waiting = 最初の応答を待つ
    .running = 最初の応答を待っています…
    .done = 送信サーバーです
    .failed = 送信サーバーらしい応答がありませんでした
stage-smtp-capability =
    .waiting = ログインの方法を聞く
    .running = ログインの方法を聞いています…
    .done = パスワードを使えます
    .failed = ログインの方法が示されませんでした
stage-smtp-signIn =
    .waiting = ログインする
    .running = ログインしています…
    .done = 送信用にパスワードが受け入れられました
    .failed = ログインできませんでした
stage-smtp-handOver =
    .waiting = メールを渡す
    .running = メールを渡しています…
    .done = メールが受け取られました
    .failed = メールが受け取られませんでした
stage-imap-resolve =
    .waiting = { $host } を探す
    .running = { $host } を探しています…
    .done = { $host } が見つかりました
    .failed = { $host } が見つかりませんでした
stage-imap-connect =
    .waiting = ポート { $port } に接続する
    .running = { $host } のポート { $port } に接続しています…
    .done = { $host } がポート { $port } で応答しました
    .failed = { $host } がポート { $port } で応答しません
stage-imap-startTls =
    .waiting = 暗号化に切り替える
    .running = 暗号化に切り替えています…
    .done = サーバーが暗号化に切り替わりました
    .failed = サーバーが暗号化に切り替わりません
stage-imap-tls =
    .waiting = 接続を安全にする
    .running = 接続を安全にしています…
    .done = 接続は暗号化され、相手は確かに { $host } です
    .failed = 安全な接続ができませんでした
stage-imap-greeting =
    .waiting = 最初の応答を待つ
    .running = 最初の応答を待っています…
    .done = 受信サーバーです
    .failed = 受信サーバーらしい応答がありませんでした
stage-imap-capability =
    .waiting = ログインの方法を聞く
    .running = ログインの方法を聞いています…
    .done = パスワードを使えます
    .failed = ログインの方法が示されませんでした
stage-imap-signIn =
    .waiting = ログインする
    .running = ログインしています…
    .done = 受信用にパスワードが受け入れられました
    .failed = ログインできませんでした
stage-imap-followUp =
    .waiting = 受信トレイを開く
    .running = 受信トレイを開いています…
    .done = 受信トレイが開きました
    .failed = 受信トレイが開きません
stage-imap-arrival =
    .waiting = メールを探す
    .running = メールを探しています…
    .done = メールが届いています
    .failed = メールが見つかりませんでした

## What can be done about a failure

action-createAppPassword = アプリ パスワードを作る
action-tryWithout = { $suspect ->
        [spaceBefore] スペースなしで試す
        [spaceBehind] スペースなしで試す
        [spacesBetweenGroups] スペースなしで試す
        [spacesWithin] スペースなしで試す
        [invisible] その文字なしで試す
        [quotes] 引用符なしで試す
        [capitals] 小文字で試す
        [lookAlike] 通常の文字で試す
        [dashes] { $owner } の書き方で試す
        [copiedAlong] アプリ パスワードだけで試す
       *[several] それらを除いて試す
    }
action-enterPassword = 別のパスワードを入力
action-editAddress = アドレスを直す
action-editServers = { $name ->
        [open] ユーザー名かサーバーを直す
        [unlikely] ユーザー名を直す
       *[expected] サーバーを直す
    }
action-tryAgain = もう一度試す
action-wait = 待ったので、もう一度試す
action-confirmInBrowser = { $owner } でログインを確認する
action-switchOnImap = { $provider } のメール設定を開く
action-askAdministrator = アカウントの管理者に問い合わせてください。
action-openNetworkPage = ネットワークにログインしたので、もう一度試す
action-changeNetwork = 別のネットワークにしたので、もう一度試す
action-chooseCertificate = 証明書ファイルを選ぶ
action-startProgram = プログラムを起動したので、もう一度試す
action-useNamedServer = { $suggested } を使う
action-allowInterception = 読み取られても続ける
action-useOtherPort = 使えるポートに変えてください。
action-switchOffVpn = VPN を切ったので、もう一度試す
action-checkClock = 時計は合っているので、もう一度試す
action-unlockKeychain = キーチェーンのロックを解除
action-installKeychain = キーチェーンが動いているので、もう一度試す
action-useOauthProgram = Thunderbird、Evolution、Apple Mail など、{ $owner } 自身のログインページを開くメールソフトを使ってください。
action-readHelp = { $owner } のヘルプを読む

## Keeping it

keep =
    .heading = 安全に保管
    .lead = 両方のサーバーがパスワードを受け入れました。キーチェーンに保管しましょう。
    .lead-keeping = キーチェーンが、専用のウィンドウで許可を求めることがあります。
    .lead-keeping-practice = 練習用のキーチェーンは何も尋ねません。本物は、専用のウィンドウで許可を求めることがあります。
    .lead-kept = パスワードを、送信用と受信用としてキーチェーンに保管しました。
    .lead-kept-practice = パスワードを、送信用と受信用として練習用のキーチェーンに保管しました。
    .lead-refused = パスワードは使えますが、保管できませんでした。
    .lead-practice = 両方のサーバーがパスワードを受け入れました。練習では、終わると消える練習用のキーチェーンに保管します。
    .point-locked = キーチェーンの中では暗号化され、このパソコンにログインしている間だけ開けます。
    .point-locked-practice = ご自分のキーチェーンには触れません。
    .point-two = { $provider } の送信サーバー用と受信サーバー用の、2 つの項目に分けて保管します。
    .point-read-back = どちらも読み返して照合してから、保管できたとお知らせします。
    .point-checked = どちらの項目も読み返し、サーバーが受け入れたものと完全に同じだと確かめました。
    .primary = キーチェーンに保管
    .busy = 保存、読み返し、照合をしています…
    .primary-keeping = 保管しています…
    .primary-kept = 古いパスワードを探す
    .skip = 保管せずに進む

## Old passwords

oldItems =
    .heading = このパソコンにある古いパスワード
    .lead = 両方のサーバーが新しいパスワードを受け入れましたが、これらの古い項目が邪魔になることがあります。選んだ項目には新しいものを入れるか、消去します。{ $days } 日間は元に戻せます。
    .lead-missing = 両方のサーバーが新しいパスワードを受け入れました。古いものを保存しているプログラムや、ここにないものを探しているプログラムがあります。選んだ項目には新しいものを入れるか、消去します。{ $days } 日間は元に戻せます。
    .open = 先に { $program } を終了してください。開いている間は、古いパスワードを書き戻すことがあります。
    .lead-none = 邪魔になるものはありません。{ $address } のパスワードをキーチェーンに保存しているプログラムは、ほかにありません。
    .lead-scanning = キーチェーンの中で、{ $address } のほかの項目を探しています。パスワードは読み取りません。
    .lead-unlocking = キーチェーンを開くよう求めています。キーチェーンのウィンドウで答えてください。
    .lead-clearing = 項目ごとに、先にバックアップを取り、それを読み返してから変更します。
    .none-how = このアカウントのメールの項目を、キーチェーンの中で探しました。パスワードは読み取っていません。
    .lead-none-seen = キーチェーンの見える範囲では、{ $address } のパスワードを保存しているプログラムは、ほかにありません。
    .lead-cleared = 行った内容は次のとおりです。{ $days } 日間は元に戻せます。
    .lead-cleared-practice = 行った内容は次のとおりです。練習が終わるまでは元に戻せます。
    .lead-cleared-partly = 一部は行えませんでした。理由は各項目にあります。変更したものは、{ $days } 日間は元に戻せます。
    .lead-cleared-partly-practice = 一部は行えませんでした。理由は各項目にあります。変更したものは、練習が終わるまでは元に戻せます。
    .lead-cleared-nothing = 何も変更していません。理由は各項目にあります。
    .lead-cleared-restored = 変更したものは、以前の状態に戻りました。
    .lead-restoring = バックアップから、元の場所に戻しています。
    .lead-refused = うまくいきませんでした。変更していないものは、以前のままです。
    .lead-practice = これらは、ほかのプログラムが残すものに似せた練習用の項目です。自由に変更したり、元に戻したりしてください。
    .busy-scanning = 探しています…
    .busy-long = 項目がとても多いと、{ $seconds } 秒ほどかかることがあります。待たずに先に進めます。
    .busy-unlocking = キーチェーンを開くよう求めています…
    .busy-clearing = バックアップ、読み返し、変更をしています…
    .busy-restoring = 元に戻しています…
    .locked = { $count ->
        [0] キーチェーンの一部がロックされています。その中に、見えない項目があるかもしれません。
       *[other] キーチェーンの一部がロックされています。その中に、このアカウントのメールのパスワードらしい項目が少なくとも { $count } 件あります。ロックを解除すると、どれか分かります。
    }
    .column-program = プログラム
    .column-use = 用途
    .column-choose = 選択
    .column-match = 対象
    .column-fate = 結果
    .store = 「{ $store }」内
    .no-server = サーバーの指定なし
    .no-user = アカウントの指定なし
    .modified = 最終変更：{ $date }
    .no-date = 不明
    .primary-none = メールソフトに進む
    .primary = { $count } 件を消去
    .primary-replace = { $count } 件に新しいパスワードを入れる
    .primary-both = { $count } 件を更新
    .primary-clearing = { $count } 件を変更しています…
    .primary-cleared = メールソフトに進む
    .go-on = 行わずに進む
    .leave = そのまま残す
    .leave-one = そのまま残す
    .of = { $program }、{ $server }
    .of-label = { $program }、{ $label }
    .undo = 元に戻す
    .undo-all = すべて元に戻す
row-next = { $row }、{ $next }
named = { $name }：{ $value }
use-smtp = 送信用
use-imap = 受信用
match-exact = このアカウント
match-likely = このアカウントの可能性あり
choice-clear = 消去する
choice-replace = 新しいパスワードを入れる
choose-clear = 消去する
choose-replace = 新しいパスワードを入れる
choose-leave = そのまま残す
undo-possible = 元に戻せる
undo-make = あとで取り除ける
undo-impossible = 元に戻せない
fate-cleared = 消去しました
fate-replaced = 新しいパスワードが入りました
fate-restored = 元に戻しました
fate-kept = そのまま残しました
fate-stillCleared = 元に戻せませんでした。バックアップに残っています
fate-stillReplaced = 新しいパスワードが入っています。古いものはバックアップに残っています

## The file of accounts

records-unreadable =
    .title = アカウントの一覧を読み取れません
    .what = ここで設定したアカウントを記録しているファイルが壊れています。パスワードは入っていません。
    .do = プログラムのデータの中にある「mail-setup-wizard」フォルダーで「accounts.json」の名前を変えてから、もう一度試してください。
records-damaged =
    .title = アカウントの一覧が壊れていました
    .what = ここで設定したアカウントを記録しているファイルを、読み取れませんでした。同じ場所に「{ $file }」として残し、一覧を新しく始めます。パスワードは入っていません。
    .do = アカウントをもう一度設定するか、バックアップから古いファイルを元に戻してください。
records-later =
    .title = 新しいバージョンのファイルがあります
    .what = ファイル「{ $file }」は、このプログラムの新しいバージョンで書かれたものなので、そのままにしました。
    .do = 新しいバージョンを使ってください。
records-file =
    .title = アカウントの一覧に書き込めません
    .what = このパソコンで、ウィザードがアカウントの一覧を読み書きできませんでした。パスワードは入っていません。
    .do = ディスクに空きがあることを確かめてから、もう一度試してください。

## The mail program

of-an-app = { $kind ->
    [mailbox] {""}
    [either] {""}
   *[app] アプリ{" "}
}
handOver =
    .heading = メールソフト
    .lead = メールソフトで新しいパスワードを使うようにしてください。設定は次のとおりです。
    .smtp = 送信（SMTP）
    .imap = 受信（IMAP）
    .host = サーバー
    .port = ポート
    .security = 暗号化
    .user = ユーザー名
    .password = パスワード
    .password-words = { of-an-app }パスワード
    .copy-smtp = 送信用にコピー
    .copy-imap = 受信用にコピー
    .copied-smtp = 送信用にコピーしました
    .copied-imap = 受信用にコピーしました
    .programs = このパソコンのメールソフトで
    .no-programs = メールソフトで
    .before = このアカウントはすでにここに設定されています。使えるパスワードに入れ替えてください。
    .again = あとで{ of-an-app }パスワードが必要になったら、キーチェーンに保管してあれば、ターミナルで「mail-setup password { $address } --for smtp --copy」を実行してコピーできます。
    .primary = 進む
    .trap = よくあるつまずき
    .forget = 古いパスワードを忘れさせるには
pretendProgram =
    .offer = 練習用のメールソフトを開く
    .heading-smtp = 練習用のソフトがパスワードを求めます
    .heading-imap = もう一度求めます
    .lead-smtp = 送信するためにアプリ パスワードが必要です。貼り付けてください。
    .lead-imap = 合っていました。受信するために、本物のソフトと同じようにもう一度求めています。同じパスワードを貼り付けてください。
    .lead-refused = 練習用のサーバーが受け入れたパスワードではありません。ボタンでコピーして、貼り付けてください。
    .primary = 入力する
clipboard-left = { of-an-app }パスワードは、あと { $time } クリップボードに残ります。今のうちに貼り付けてください。
clipboard-over = クリップボードから消しました。必要なときは、何度でもコピーし直せます。クリップボードの履歴を残すプログラムがある場合は、そこにまだ残っていることがあります。そこからも削除してください。
clipboard-missing = このセッションには、プログラムから使えるクリップボードがありません。{ of-an-app }パスワードを手で入力するか、ターミナルで「mail-setup password { $address } --for smtp」を実行して確認してください。
clipboard-refused = 今はクリップボードを使えません。別のプログラムが使用中です。もう一度試してください。
hand-over-other =
    アカウントの設定を開き、パスワードを入力する場所を探します。受信用と送信用の 2 か所あることがよくあります。
    両方に{ of-an-app }パスワードを貼り付けてから、自分宛てにメールを送ります。
open-program = { $program } を開く
program-opening = { $program } を開いています…
program-opened = { $program } に、開くよう求めました。
program-failed = ここからは { $program } を開けませんでした。直接開いてください。

## A message to oneself

self-message =
    .subject = 使えます：自分宛てのメール
    .body = これは、メールを送受信できるか確かめるために、Mail Setup Wizard を使って自分宛てに送ったメールです。どちらも使えています。このメールは削除してかまいません。

testMessage =
    .heading = 自分宛てにメールを送る
    .lead = メールを送受信できることを確かめましょう。{ $address } から同じアドレスに、短いメールを送ります。
    .lead-practice = メールを送受信できることを確かめましょう。練習用のアカウントから自分宛てに、短いメールを送ります。このパソコンの外には出ません。
    .lead-sending = 数秒、長くても 1 分ほどで終わります。
    .lead-cancelled = メールを待つのをやめました。すでに送信されていれば、受信トレイに届きます。
    .lead-arrived = メールを送信でき、受信もできます。
    .lead-not-arrived = パスワードは正しいものです。ただし、メールが最後まで届きませんでした。
    .lead-not-sent = メールを渡せませんでした。
    .lead-not-seen = メールは送られましたが、届いたか確かめられませんでした。
    .what = 使えることを伝えるだけで、アカウントやこのパソコンのことは何も書きません。届いたら、ここで削除できます。
    .primary = メールを送信
    .skip = 送らずに完了
    .offer = 自分宛てにメールを送る
    .doing-signIn = ログインしています…
    .doing-handOver = メールを渡しています…
    .doing-arrival = 受け取られました。受信トレイと迷惑メールの中を探しています…
    .arrived-inbox =
        { $seconds ->
            [1] メールを送信し、1 秒以内に受信トレイに届きました。
           *[other] メールを送信し、{ $seconds } 秒後に受信トレイに届きました。
        }
    .arrived-junk =
        { $seconds ->
            [1] メールを送信し、1 秒以内に迷惑メールとして「{ $folder }」に入りました。
           *[other] メールを送信し、{ $seconds } 秒後に迷惑メールとして「{ $folder }」に入りました。
        }
    .arrived-allMail =
        { $seconds ->
            [1] メールを送信し、1 秒以内に「{ $folder }」に入りました。
           *[other] メールを送信し、{ $seconds } 秒後に「{ $folder }」に入りました。
        }
    .hint-junk = 次から受信トレイに入るよう、メールソフトで「迷惑メールではない」と印を付けてください。
    .hint-allMail = フィルターのために受信トレイに入らないのかもしれません。アカウントの設定を見てください。
    .sent = サーバーがメールを受け取りました。
    .not-sent = メールは送信されていません。
    .remove = メールを削除
    .removal-offered = このメールを削除できます。ほかのメールには触れません。
    .removal-byHand = このサーバーでは、このメールだけを削除する方法がありません。メールソフトで削除してください。
    .removal-running = メールを削除しています…
    .removal-done = メールを削除しました。ほかのメールには触れていません。
    .removal-failed = ここからはメールを削除できませんでした。メールソフトで削除してください。
    .again = もう一度送信
    .go-on = 完了
    .go-on-without = このまま完了

## The end

done =
    .heading = メールの設定ができました
    .heading-revoked = 新しいパスワードが入りました
    .heading-verify = すべて問題ありません
    .heading-practice = これで流れが分かりました
    .lead = { $kind ->
        [mailbox] { $address } は、メールボックスのパスワードで送受信できます。
        [either] { $address } は、このパスワードで送受信できます。
       *[app] { $address } は、アプリ パスワードで送受信できます。
    }
    .lead-verify = このネットワークで、両方のサーバーが { $address } の保存済みのパスワードを受け入れました。
    .lead-practice = これで全部です。このパソコンからは何も出ず、キーチェーンにも触れていません。
    .proved = 両方のサーバーがパスワードを受け入れ、受信トレイも開けました。
    .kept = パスワードはキーチェーンに保管してあります。
    .kept-practice = パスワードは練習用のキーチェーンに保管してあります。
    .not-kept = パスワードはキーチェーンに保管していません。
    .cleared = { $count ->
        [0] 変更した古い項目はありません。
       *[other] { $count } 件の古い項目を変更しました。{ $days } 日間は元に戻せます。
    }
    .cleared-practice = { $count ->
        [0] 変更した練習用の項目はありません。
       *[other] { $count } 件の練習用の項目を変更しました。
    }
    .settings = { $program } の設定は { $file } にあります。
    .in-program = { $program } に新しいパスワードが入っています。
    .message-lost = 自分宛てのメールを送信しましたが、届いたことは確かめられませんでした。
    .message-not-sent = 自分宛てのメールを送信できませんでした。
    .todos = 手で行う残りの作業
    .pretend-program = 練習用のメールソフトの 2 か所にパスワードが入りました。
    .todo-smtp = メールソフトの送信用に、パスワードを貼り付ける。
    .todo-imap = メールソフトの受信用に、パスワードを貼り付ける。
    .todo-program = { $program } にパスワードを入れる。
    .todo-file = { $file } を使って { $program } を設定する。
    .todo-merge = { $program } に必要なものを { $file } から { $taken } に移す。
    .todo-forget = 古いパスワードを次から取り除く：{ $program }。
    .todo-test = メールソフトから自分宛てにメールを送る。届けば問題ありません。
    .tick = 済んだ
    .untick = まだ済んでいない
    .copy-list = この一覧をコピー
    .print = このページを印刷
    .next = これから
    .next-revoke = { $kind ->
        [mailbox] メールボックスのパスワードを変更すると、新しいものを持ってここに戻るまで、メールが使えなくなります。
       *[app] { $owner } のパスワードを変更すると、アプリ パスワードが取り消されることがあります。またメールが使えなくなったら、ここに戻ってください。
    }
    .primary = 最初に戻る
    .restore = 古い項目を元に戻す

## Everywhere

back = 戻る
cancel = キャンセル
start-over = 最初から
show = 表示
hide = 隠す
copy = コピー
copied = コピーしました
network =
    .heading = このネットワークがメールに与える影響
    .lead-looking = パスワードを使わずに調べています。
    .lead-cancelled = 分かる前に、調べるのをやめました。
    .lead-seen = 調べて分かったことと、その対処です。
    .looking = このネットワークがメールに与える影響を、パスワードを使わずに調べています。
    .look = このネットワークを調べる
    .again = もう一度調べる
    .with-names = 名前とアドレスを含むレポートを表示
    .without-names = レポートから名前とアドレスを除く
    .observations = 調べて分かったこと
    .report-what = レポートには調べて分かったことが書かれ、ご自身のアドレスや名前は含まれません。助けてくれる人に送ってください。
    .report-named = ご自身のアドレスとサーバーの名前が、レポートに含まれています。
    .copy-text = レポートをコピー
    .copy-json = プログラム用にコピー（JSON）
reader =
    .heading =
        { $interceptor ->
            [none] { $host } との接続を何かが読み取っています
           *[other] { $host } との接続を { $interceptor } が読み取っています
        }
    .lead = このパソコンは「{ $issuer }」の証明書を信頼していますが、それはサーバー自身のものではありません。これを持つ相手は、パスワードもメールも読めます。
    .what = 自分で選んだセキュリティソフトや会社のネットワークであれば、続けられます。このネットワークで聞かれるのは一度だけです。心当たりがなければ、戻って別のネットワークを使ってください。決めるまで、パスワードは送信しません。
    .primary = ここでは読み取りを認めて続ける
use-other-port = これからはポート { $other } を使う
