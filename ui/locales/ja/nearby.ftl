### What a check found to be wrong with a server on this computer or in a private network, or with a connection that is read, in Japanese.

## A program on this computer

cause-resolverUnavailable-here =
    .title = このパソコンで { $host } が見つかりません
    .what = { $host } はこのパソコン自身を指す名前ですが、パソコンの設定にはそう書かれていません。
    .do = サーバーに 127.0.0.1 と入力して、もう一度試してください。
    .may-be = このパソコンで { $host } が見つかりません：代わりに 127.0.0.1 と入力してください。
cause-refused-here =
    .title = { $program ->
        [none] このパソコン上のプログラムが起動していないか、別のポートを使っています
       *[other] { $program } が起動していないか、別のポートを使っています
    }
    .what = { $host } はこのパソコンで、ポート { $port } で応じるものがありません。{ $program ->
        [none] { $programs ->
            [none] メールはこのパソコン上のプログラムを通る設定なので、そのプログラムが起動している必要があります。
           *[other] このポートを使うプログラム：{ $programs }。
        }
       *[other] メールはこのパソコン上の { $program } を通るので、起動している必要があります。
    }パスワードは送信していません。
    .do = それから、もう一度試してください。プログラムがすでに起動していれば、ポートをプログラムの表示と見比べて、ここで直してください。
    .may-be = このパソコン上のプログラムが起動していないか、別のポートを使っています。
cause-unreachable-here =
    .title = このパソコンに { $host } というアドレスはありません
    .what = { $host } はこのパソコン自身を指すものですが、そこへの道がありません。この種類のアドレスがオフになっているのかもしれません。パスワードは送信していません。
    .do = サーバーに 127.0.0.1 と入力して、もう一度試してください。
    .may-be = このパソコンのこのアドレスへの道がありません：代わりに 127.0.0.1 と入力してください。
cause-timedOut-here =
    .title = { $program ->
        [none] このパソコン上のプログラムが応答しません
       *[other] { $program } が応答しません
    }
    .what = { $host } はこのパソコンです。ポート { $port } で応じるものはありますが、何も答えませんでした。プログラムがまだ起動中か、止まっているのかもしれません。パスワードが正しいかどうかとは関係ありません。
    .do = 応答がないままなら、プログラムを終了し、もう一度起動してください。それから、もう一度試してください。
    .may-be = このパソコン上のプログラムから応答がありません。
cause-temporarilyUnavailable-here =
    .title = { $program ->
        [none] このパソコン上のプログラムの準備ができていません
       *[other] { $program } の準備ができていません
    }
    .what = 応答はありますが、今はその先のメールに届きません。パスワードが正しいかどうかとは関係ありません。
    .do = そのウィンドウを開いてください。アカウントへのサインインが必要か、メールを読み込み中なのかもしれません。そのあともう一度試してください。
    .may-be = このパソコン上のプログラムは、まだ準備ができていないのかもしれません：そのウィンドウを開いてください。
cause-hungUp-here =
    .title = { $program ->
        [none] このパソコン上のプログラムが接続を切りました
       *[other] { $program } が接続を切りました
    }
    .what = { $host } はこのパソコンです。ポート { $port } のプログラムは接続を受け付けましたが、答える前に切りました。まだログインしていないか、自分のウィンドウで何かを待っているのかもしれません。パスワードが正しいかどうかとは関係ありません。
    .do = プログラムのウィンドウを見てから、もう一度試してください。
    .may-be = このパソコン上のプログラムが接続を切りました。
cause-notTls-here =
    .title = { $program ->
        [none] このパソコン上のプログラムはポート { $port } で暗号化していません
       *[other] { $program } はポート { $port } で暗号化していません
    }
    .what = { $host } はこのパソコンで、最初から暗号化が必要なところで、プログラムが暗号化せずに応答しました。パスワードは送信していません。このパソコンの中でも、暗号化しなければ送信しません。
    .do = プログラムがこのポートに「STARTTLS」と表示していれば、ここでもそれを選んでください。そうでなければ、プログラムの暗号化をオンにしてから、もう一度試してください。
    .may-be = このパソコン上のプログラムは、このポートで暗号化していません。
cause-startTlsMissing-here =
    .title = { $program ->
        [none] このパソコン上のプログラムが暗号化に対応していません：プログラムでオンにしてください
       *[other] { $program } が暗号化に対応していません：そこでオンにしてください
    }
    .what = { $host } はこのパソコンで、ポート { $port } のプログラムは、暗号化（STARTTLS）に対応していると答えません。パスワードは送信していません。このパソコンの中でも、暗号化しなければ送信しません。
    .do = それから、プログラムがこのポートに表示しているもの（TLS または STARTTLS）をここで選び、もう一度試してください。
    .may-be = このパソコン上のプログラムが暗号化に対応していません。
cause-startTlsTampered-here =
    .title = このパソコン上のプログラムが正しく暗号化を始めません
    .what = { $host } はこのパソコンです。ポート { $port } のプログラムは、暗号化に同意したあとで、別のものを送ってきました。パスワードは送信していません。
    .do = プログラムに新しいバージョンがないか確かめてください。選べる場合は、STARTTLS ではなく TLS を使ってください。
    .may-be = このパソコン上のプログラムが正しく暗号化を始めません。
cause-certificateUntrusted-here =
    .title = { $program ->
        [none] このパソコン上のプログラムの証明書はまだ登録されていません：ファイルを選んでください
       *[other] { $program } の証明書はまだ登録されていません：ファイルを選んでください
    }
    .what = { $issuer ->
        [none] { $host } はこのパソコンです。ポート { $port } のプログラムは証明書を自分で作ったため、それを保証できる人がいません。
       *[other] { $host } はこのパソコンです。ポート { $port } のプログラムの証明書を発行したのは「{ $issuer }」です。この種のプログラムは証明書を自分で作るため、それを保証できる人がいません。
    }プログラムから書き出してここでファイルを選ぶと、その証明書だけを、このパソコンに限って信頼します。パスワードは送信していません。
    .do = それから、ここでファイルを選んでください。
    .may-be = このパソコン上のプログラムの証明書はまだ登録されていません。
cause-certificateForAnotherName-here =
    .title = { $program ->
        [none] このパソコン上のプログラムの証明書は名前が違います：ファイルを選んでください
       *[other] { $program } の証明書は名前が違います：ファイルを選んでください
    }
    .what = { $presented ->
        [none] { $host } はこのパソコンで、ポート { $port } のプログラムの証明書は別の名前のものです。
       *[other] { $host } はこのパソコンで、ポート { $port } のプログラムの証明書は { $presented } のものです。
    }プログラムから書き出してここでファイルを選ぶと、その証明書だけを、このパソコンに限って信頼します。パスワードは送信していません。
    .do = それから、ここでファイルを選んでください。
    .may-be = このパソコン上のプログラムの証明書は別の名前のものです。
cause-certificateExpired-here =
    .title = { $program ->
        [none] このパソコン上のプログラムの証明書の有効期限が切れています：新しく作り直してください
       *[other] { $program } の証明書の有効期限が切れています：新しく作り直してください
    }
    .what = { $expired ->
        [none] ポート { $port } のプログラムの証明書の有効期限が切れています。
       *[other] ポート { $port } のプログラムの証明書の有効期限は { $expired }に切れています。このパソコンの時計は { $clock } です。
    }メールソフトも受け入れません。パスワードは送信していません。
    .do = 時計が合っていれば、先にプログラムで新しい証明書を作ってください。多くの場合、プログラムを起動し直すか、その設定で作れます。それから、ここで新しいファイルを選んでください。
    .may-be = このパソコン上のプログラムの証明書の有効期限が切れています。
cause-certificateRevoked-here =
    .title = このパソコン上のプログラムの証明書が失効しています
    .what = ポート { $port } のプログラムの証明書は、発行元によって無効とされています。パスワードは送信していません。
    .do = プログラムに別の証明書を設定してください。これを避けて接続しようとはしないでください。
    .may-be = このパソコン上のプログラムの証明書が失効しています。
cause-wrongProtocol-here =
    .title = このパソコンのポート { $port } で別のプログラムが応答しました
    .what = { $host } はこのパソコンで、ポート { $port } で応答したのは、そこにあるはずの種類のメールサーバーではありません。送信と受信が入れ替わっているか、別のプログラムがポートを使っているのかもしれません。パスワードは送信していません。
    .do = ポートを、メールが通るプログラムの表示と見比べて、直してください。
    .may-be = このパソコンのこのポートで別のプログラムが応答しました。
cause-serverRefuses-here =
    .title = このパソコン上のプログラムに断られました（理由は不明です）
    .what = { $host } はこのパソコンで、ポート { $port } のプログラムが、接続か要求を断りました。
    .do = プログラムのウィンドウを見てください。詳しいことが書かれているかもしれません。それから、もう一度試してください。
    .may-be = このパソコン上のプログラムが独自の理由で断っています。
cause-protocolViolation-here =
    .title = このパソコン上のプログラムの応答が普通と違います
    .what = { $host } はこのパソコンです。ポート { $port } のプログラムの応答がメールサーバーの規則に沿っていないため、信用しませんでした。
    .do = プログラムに新しいバージョンがないか、ポートが合っているか確かめてください。それから、もう一度試してください。
    .may-be = このパソコン上のプログラムがメールサーバーの規則に沿っていません。
cause-wrongPassword-here =
    .title = { $program ->
        [none] このパソコン上のプログラムがこのパスワードを受け入れません
       *[other] { $program } がこのパスワードを受け入れません
    }
    .what = { $user ->
        [none] ユーザー名かパスワードが合っていません。
       *[other] ユーザー名「{ $user }」かパスワードが合っていません。
    }{ $program ->
        [none] この種のプログラムには、多くの場合、アカウントのパスワードとは別の、メールソフト専用のパスワードがあります。
       *[other] { $program } には、アカウントのパスワードとは別の、メールソフト専用のパスワードがあります。
    }
    .do = それから、そのパスワードをここに入力してください。
    .may-be = ユーザー名かパスワードが合っていません：この種のプログラムには、多くの場合、専用のパスワードがあります。
cause-webLoginRequired-here =
    .title = { $owner } が本人確認を求めています
    .what = このパソコン上のプログラムからの知らせによると、いつもと違うログインに見えたため、保留されました。パスワードは正しいのかもしれません。
    .do = このパソコンのブラウザーでアカウントにログインし、本人だと確認してください。数分たってから、もう一度試してください。
    .may-be = ログインの確認が必要です：このパソコンのブラウザーでアカウントにログインしてから、一度だけ試してください。
cause-ipBlocked-here =
    .title = { $provider } がこのパソコンを断っています
    .what = このパソコン上のプログラムからの知らせによると、接続元のアドレスがブロックリストに載っています。ほかの人が原因であることがよくあります。パスワードの問題ではありません。
    .do = プログラムのウィンドウを見てください。詳しいことが書かれているかもしれません。数時間待ってから、もう一度試してください。
    .may-be = メールサービスがこのパソコンのアドレスを断っています：数時間待ってから、一度だけ試してください。

## A server in a private network

cause-hostNotFound-private =
    .title = このネットワークでは { $host } が見つかりません
    .what = { $host } という名前を知っているのは、家庭や職場のプライベートネットワークだけです。このネットワークは知りません。
    .do = サーバーがあるネットワークか VPN に接続するか、サーバーの名前を直してください。サーバーのアドレス（例：192.168.…）も使えます。
    .may-be = このネットワークはその名前を知りません。
cause-resolverUnavailable-private =
    .title = 今は { $host } を調べられません
    .what = { $host } という名前を知っているのは、家庭や職場のプライベートネットワークだけですが、その場所を答えられるものから応答がありませんでした。
    .do = サーバーがあるネットワークか VPN に接続してから、もう一度試してください。サーバーのアドレス（例：192.168.…）も使えます。
    .may-be = 今は名前を調べられません。
cause-refused-private =
    .title = { $host } はポート { $port } でメールの接続を受け付けていません
    .what = { $host } はプライベートネットワーク内のコンピューターです。すぐに答えがあり、このポートで応じるものはありませんでした。メールサーバーが動いていないか、別のポートを使っています。パスワードは送信していません。
    .do = そのコンピューターで、メールサーバーが動いているか、どのポートを使っているか確かめてください。それから、もう一度試すか、ここでサーバーを直してください。
    .may-be = サーバーのこのポートで応じるものがありません。
cause-unreachable-private =
    .title = ここから { $host } への道がありません
    .what = { $host } は、家庭、職場、または VPN のプライベートネットワーク内のコンピューターです。今は、ここからそこへの道がありません。パスワードは送信していません。
    .do = サーバーがあるネットワークか VPN に接続し、そのコンピューターの電源が入っているか確かめてから、もう一度試してください。
    .may-be = ここからサーバーへの道がありません。
cause-timedOut-private =
    .title = { $host } から時間内に応答がありませんでした
    .what = { $host } はプライベートネットワーク内のコンピューターで、ポート { $port } で何も答えませんでした。電源が切れているかスリープ中、ファイアウォールがメールを通さない、このパソコンが同じネットワークにない、といったことが考えられます。パスワードが正しいかどうかとは関係ありません。
    .do = そのコンピューターの電源が入っているか、このパソコンが同じネットワークかその VPN にあるか確かめてください。それから、もう一度試してください。
    .may-be = サーバーから応答がありません。
cause-hungUp-private =
    .title = { $host } が接続を切りました
    .what = { $host } はプライベートネットワーク内のコンピューターです。ポート { $port } で接続を受け付けましたが、答える前に切りました。パスワードが正しいかどうかとは関係ありません。
    .do = そのコンピューターのメールサーバーの設定かログを見てから、もう一度試してください。
    .may-be = サーバーが接続を切りました。
cause-protocolViolation-private =
    .title = { $host } の応答が普通と違います
    .what = 応答がメールサーバーの規則に沿っていないため、信用しませんでした。
    .do = ポートが合っているか、{ $host } のメールサーバーに新しいバージョンがないか確かめてください。それから、もう一度試してください。
    .may-be = サーバーがメールサーバーの規則に沿っていません。
cause-serverRefuses-private =
    .title = { $host } に断られました（理由は不明です）
    .what = { $host } はプライベートネットワーク内のコンピューターです。そのメールサーバーが、接続か要求を断りました。
    .do = そのコンピューターのメールサーバーの設定かログを見てから、もう一度試してください。
    .may-be = サーバーが独自の理由で断っています。
cause-ipBlocked-private =
    .title = { $host } がこのパソコンを受け入れません
    .what = { $host } はプライベートネットワーク内のコンピューターで、そのメールサーバーは、このパソコンのアドレスを断る相手のリストに載せています。ログインの回数が多すぎたためであることがよくあります。パスワードの問題ではありません。
    .do = そのコンピューターで、このパソコンのアドレスを（fail2ban などの）リストから外すか、自動で外れるまで待ってください。それから、もう一度試してください。
    .may-be = サーバーがこのパソコンのアドレスを断っています。
cause-notTls-private =
    .title = { $host } はポート { $port } で暗号化していません
    .what = { $host } はプライベートネットワーク内のコンピューターで、最初から暗号化が必要なところで、メールサーバーが暗号化せずに応答しました。パスワードは送信していません。プライベートネットワークの中でも、暗号化しなければ送信しません。
    .do = このポートに STARTTLS を選ぶか、サーバーが最初から TLS を使うポートを選んでください。どちらもなければ、サーバーの暗号化をオンにしてください。それには証明書が必要です。
    .may-be = サーバーはこのポートで暗号化していません。
cause-startTlsMissing-private =
    .title = { $host } が暗号化に対応していません：そこでオンにしてください
    .what = { $host } はプライベートネットワーク内のコンピューターで、そのメールサーバーは、ポート { $port } で暗号化（STARTTLS）に対応していると答えません。パスワードは送信していません。プライベートネットワークの中でも、暗号化しなければ送信しません。
    .do = メールサーバーの設定で、暗号化をオンにしてください。それには証明書が必要です。または、ここで TLS と、サーバーの TLS 用のポートを選んでください。
    .may-be = サーバーが暗号化に対応していません。
cause-startTlsTampered-private =
    .title = { $host } が正しく暗号化を始めません
    .what = サーバーは暗号化に同意しましたが、そのあとで別のものが届きました。パスワードは送信していません。
    .do = { $host } のメールサーバーに新しいバージョンがないか確かめてください。選べる場合は、STARTTLS ではなく TLS を使ってください。
    .may-be = サーバーが正しく暗号化を始めません。
cause-certificateUntrusted-private =
    .title = このパソコンは { $host } の証明書を知りません：認証局の証明書をインストールしてください
    .what = { $issuer ->
        [none] { $host } はプライベートネットワーク内のコンピューターで、証明書を発行したのは、このパソコンが知らない認証局です。多くの場合、サーバーが自分で作ったものです。
       *[other] { $host } はプライベートネットワーク内のコンピューターです。証明書を発行したのは「{ $issuer }」で、このパソコンはこの発行元を知りません。多くの場合、サーバーが自分で作ったものです。
    }パスワードは送信していません。
    .do = その認証局の証明書をサーバーから書き出すか、サーバーの管理者からもらい、このパソコンに信頼する認証局としてインストールしてください。ターミナルで 1 回だけ確認するには：mail-setup check --ca-file FILE
    .may-be = サーバーの証明書は、このパソコンが知らない認証局のものです。
cause-certificateForAnotherName-private =
    .title = { $host } の証明書は別の名前のものです：その名前を入力してください
    .what = { $presented ->
        [none] { $host } はプライベートネットワーク内のコンピューターで、証明書は別の名前のものです。
       *[other] { $host } はプライベートネットワーク内のコンピューターで、証明書は { $presented } のものです。
    }パスワードは送信していません。
    .do = サーバーとして、証明書にある名前を入力するか、{ $host } 用の証明書を作ってもらってください。
    .may-be = サーバーの証明書は別の名前のものです。
cause-certificateExpired-private =
    .title = { $host } の証明書の有効期限が切れています：新しく作り直してもらってください
    .what = { $expired ->
        [none] { $host } の証明書の有効期限が切れています。
       *[other] { $host } の証明書の有効期限は { $expired }に切れています。このパソコンの時計は { $clock } です。
    }{ $host } はプライベートネットワーク内のコンピューターです。パスワードは送信していません。
    .do = まず、このパソコンの時計を見てください。合っていれば、サーバーで新しい証明書を作るか、サーバーの管理者に依頼してください。
    .may-be = サーバーの証明書の有効期限が切れています。
cause-certificateRevoked-private =
    .title = { $host } の証明書が失効しています
    .what = 証明書は、発行元によって無効とされています。パスワードは送信していません。
    .do = サーバーの管理者に、別の証明書を依頼してください。これを避けて接続しようとはしないでください。
    .may-be = サーバーの証明書が失効しています。

## Who reads along

cause-certificateUntrusted-program =
    .title = { $interceptor } が、サーバーの代わりに自分の証明書を示しています：メールを対象から外してください
    .what = { $host } のものとして示された証明書を発行したのは「{ $issuer }」です。これは、このパソコン上のプログラム { $interceptor } が、暗号化された接続を読み取るときに使う名前です。パスワードは送信していません。
    .do = それから、もう一度試してください。
    .may-be = このパソコン上のプログラムが、サーバーの代わりに自分の証明書を示しています。
cause-certificateUntrusted-network =
    .title = { $interceptor } が、サーバーの代わりに自分の証明書を示しています：ここを通してログインしないでください
    .what = { $host } のものとして示された証明書を発行したのは「{ $issuer }」です。これは、主に会社や学校で、{ $interceptor } が暗号化された接続を読み取るときに使う名前です。パスワードは送信していません。
    .do = それから、もう一度試してください。
    .may-be = このネットワークの何かが、サーバーの代わりに自分の証明書を示しています。
cause-certificateUntrusted-tool =
    .title = { $interceptor } が、サーバーの代わりに自分の証明書を示しています：先に終了してください
    .what = { $host } のものとして示された証明書を発行したのは「{ $issuer }」です。これは、開発者用のツール { $interceptor } が、暗号化された接続を読み取るときに使う名前です。パスワードは送信していません。
    .do = それから、もう一度試してください。そのようなツールに心当たりがなければ、このパソコンの管理者に問い合わせてください。
    .may-be = 開発者用のツールが、サーバーの代わりに自分の証明書を示しています。
# The title is no question: the terminal puts a full stop behind it.
cause-certificateForAnotherName-named =
    .title = 証明書は別の名前 { $suggested } のものです
    .what = { $host } が示した証明書は、{ $presented } のものです。レンタルサーバーではよくあることです。メールサーバーに独自の名前があり、証明書はその名前だけのものです。パスワードは送信していません。
    .do = { $suggested } がご利用のレンタルサーバーかメールサービスのものなら、それをサーバーとして使ってください。知らない名前なら使わずに、サーバーをメールサービスの案内と見比べてください。
    .may-be = 証明書は { $suggested } のもので、それが正しいサーバーかもしれません。

## Steps: one sentence each, in a list under what happened

bridge-step-startProgram = メールが通るこのパソコン上のプログラムを起動し、求められたらログインします。
bridge-step-exportCertificate = プログラムで、証明書をファイル（.pem、.crt、.cer）に書き出します。設定かヘルプで「TLS」、「SSL」、「証明書」を探してください。
bridge-step-switchOnEncryption = プログラムの設定で、暗号化（TLS または STARTTLS）をオンにします。先に証明書を作る必要があるかもしれません。
bridge-step-passwordOfProgram = メールソフトに使うユーザー名とパスワードを、プログラムで確かめます。
bridge-step-openProtonBridge = このパソコンで Proton Mail Bridge を開き、ログインします。Proton の有料プランに付いています。
bridge-step-protonPorts = そこでアカウントを選び、「Mailbox details」を開いて、ポートをここに入力したものと見比べます。
bridge-step-protonExport = Proton Mail Bridge で設定、「Advanced settings」の順に開き、「Export TLS certificates」を選びます。
bridge-step-chooseCertPem = 書き出された 2 つのファイルのうち、ここで選ぶのは「cert.pem」です。「key.pem」は誰にも渡さないでください。
bridge-step-protonSecurity = Proton Mail Bridge で設定、「Advanced settings」、「Connection mode」の順に開き、SSL または STARTTLS を使うようにして、ここでも同じものを選びます。
bridge-step-protonMailbox = Proton Mail Bridge でアカウントを選び、「Mailbox details」を開きます。そこからユーザー名とパスワードをコピーします。
bridge-step-serveHydroxide = ターミナルで「hydroxide serve」を実行し、動かしたままにします。
bridge-step-hydroxideCertificate = 選ぶのは、hydroxide を起動したときに指定したファイルです：「-tls-cert cert.pem」。
bridge-step-hydroxideTls = 証明書を指定して hydroxide を起動します：「hydroxide -tls-cert cert.pem -tls-key key.pem serve」。それから、ここで TLS を選びます。
bridge-step-hydroxidePassword = パスワードは、「hydroxide auth」が表示した「bridge password」です。分からなくなったら、「hydroxide auth」をもう一度実行します。
bridge-step-startDavmail = このパソコンで DavMail を起動します。
bridge-step-davmailExport = ターミナルで、DavMail のキーストアがある場所で実行します：「keytool -exportcert -rfc -keystore davmail.p12 -file davmail.pem」。選ぶファイルは davmail.pem です。
bridge-step-davmailKeystore = DavMail は、キーストアがあれば暗号化します。ターミナルで実行します：「keytool -genkeypair -keyalg rsa -keysize 2048 -validity 3650 -storetype pkcs12 -keystore davmail.p12 -dname CN=localhost」。
bridge-step-davmailSettings = DavMail の設定の「Encryption」で、キーストアの種類に PKCS12 を選び、ファイルとパスワードを入力します。それから DavMail を起動し直し、ここで TLS を選びます。
bridge-step-davmailPassword = DavMail には、組織のメールのユーザー名とパスワードを使います。専用のウィンドウでログインページが開くことがあります。
bridge-step-startEmailProxy = このパソコンで Email OAuth 2.0 Proxy を起動します。
bridge-step-emailProxyCertificate = 選ぶのは、emailproxy.config の「local_certificate_path」に書かれているファイルです。
bridge-step-emailProxyTls = emailproxy.config で、このサーバーの「local_certificate_path」と「local_key_path」を設定します。それから Proxy を起動し直します。
bridge-step-emailProxyPassword = Proxy は、メールサービスから受け取ったものを、最初に Proxy を通してログインしたときのパスワードで保管します。そのパスワードを使ってください。専用のウィンドウでログインページが開くことがあります。
interceptor-step-letMailAlone = { $interceptor } で、暗号化されたメールの接続のスキャンをオフにします。「Mail」、「E-mail protection」、「SSL/TLS」などの項目によくあります。ファイルは引き続きスキャンされます。
interceptor-step-mailShield = { $interceptor } で「メニュー」、「設定」、「プロテクション」、「コア シールド」の順に開きます。「メール シールド」で、受信メールと送信メールのスキャンをオフにします。ファイルは引き続きスキャンされます。
interceptor-step-nortonMail = Norton で設定を開き、「Mail Shield」、「Safe Email」、「Email Protection」のいずれかを探します。このパソコンのメールソフトについてオフにします。ファイルは引き続きスキャンされます。
interceptor-step-kasperskyConnections = Kaspersky で設定、「ネットワーク設定」、「暗号化された接続のスキャン」の順に開きます。信頼するアドレスに { $host } を追加するか、暗号化された接続をスキャンしないよう選びます。
interceptor-step-esetMail = ESET で F5 キーを押し、詳細設定を開きます。「電子メールクライアント保護」と「SSL/TLS」を探し、IMAPS、POP3S、SMTPS のスキャンをオフにします。
interceptor-step-bitdefenderScan = Bitdefender で「Protection」、「Online Threat Prevention」、その設定の順に開きます。「Encrypted web scan」をオフにします。
interceptor-step-adguardFilter = AdGuard で設定、「Network」、「Filtered applications」の順に開きます。そこからメールソフトとこのウィザードを外します。
interceptor-step-removeProgram = このパソコンから { $interceptor } を削除します。暗号化された接続をすべて安全でなくするため、開発元が提供を取り下げたものです。
interceptor-step-askTheNetwork = スマートフォンのテザリングなど、別のネットワークを使うか、メールの接続を読み取らずに通してもらえるよう、ネットワークの管理者に依頼してください。
interceptor-step-closeTool = { $interceptor } を終了するか、読み取る対象からメールの接続を外します。
