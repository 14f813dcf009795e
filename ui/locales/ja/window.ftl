### Words that only the window needs, in Japanese.

steps-label = ステップ
steps-done = 完了
language-label = 言語
stages-label = 確認している項目
stages-past = 確認した項目
results-label = 両方の結果
promise-safe = パスワードがこのパソコンから出るのは、暗号化した状態で、ご利用のメールサービスに送るときだけです。
promise-once = 1 回押すと、各サーバーに 1 回ずつログインします。見えないところで何かを試すことはありません。
promise-backup = バックアップを読み返すまで、何も消去しません。
foot-quiet = パスワードの送り先は、ご利用のメールサーバーだけです。
foot-account = パスワードの送り先は、{ $provider } のサーバーだけです。
foot-practice = 練習中：このパソコンからは何も出ません。
choices-label = 行うこと
moods-label = 練習の筋書き
took = { $ms } ミリ秒
took-seconds = { $seconds } 秒
copy-report = レポートをコピー
copy-name = この名前をコピー
copy-address = アドレスをコピー
copy-app-password = アプリ パスワードをコピー
copy-account-password = アカウントのパスワードをコピー
copy-settings = すべての設定をコピー
copy-value = コピー：{ $what }
copy-failed = コピーできませんでした。文字を選択し、キーボードでコピーしてください。
steps-title = 作成の手順
paste = 貼り付け
paste-failed = ここではこのボタンで貼り付けられません。欄をクリックし、Ctrl+V（Mac では ⌘V）を押してください。
look-fits = { $owner } のアプリ パスワードの形と合っています。
look-short = あと { $left } 文字足りません。
look-long = { $over } 文字多くなっています。
look-differs = { $owner } のアプリ パスワードとは形が違います。
connecting = 開始しています…
lost =
    .heading = ウィザードが応答しません
    .what = このウィンドウを閉じて、ウィザードをもう一度起動してください。途中だった処理は、そのときに完了するか元に戻ります。失われるものはありません。

## The report, plain text without secrets

report-title = Mail Setup レポート
report-address = アカウント：{ $address }（{ $provider }）
report-server = サーバー：{ $host }、ポート { $port }、{ $security }
report-cause = 原因：{ $cause }（「{ $stage }」の段階）
report-said = サーバーの応答：{ $said }
report-results = 両方の結果：
report-stages = 各段階：
report-practice = これは練習です：{ $mood }

file-choose = ファイルを選択
file-none = 選択されていません
