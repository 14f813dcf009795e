### Words of the terminal alone, in Korean.

window-no-home = 창을 열 수 없습니다. 이 세션에는 홈 폴더가 없습니다.
window-no-page = 창을 열 수 없습니다. 시스템의 웹 뷰가 시작되지 않았습니다. “mail-setup”은 터미널에서 쓰는 같은 마법사입니다.

## Bad usage: one line that says what to type instead. Nothing typed is repeated.

usage-extra-argument = 인수가 하나 더 있습니다. 그것이 비밀번호였다면: 비밀번호는 묻는 곳에 입력하거나 --password-stdin으로 줍니다. 방금 것은 이제 셸 기록에 남아 있습니다.
terminal-help-english = 이 도움말은 영어로만 있습니다. 나머지는 mail-setup이 내 언어로 알려 줍니다.
usage-unknown-option = 여기에는 { $option } 옵션이 없습니다. 같은 명령에 --help를 붙이면 옵션 목록이 나옵니다. 그 뒤에 비밀번호가 있었다면: 비밀번호는 묻는 곳에 입력하거나 --password-stdin으로 줍니다.
usage-unknown-command = 그런 명령이 없습니다. “mail-setup --help”를 실행하면 명령 목록이 나옵니다.
usage-missing-argument = 빠진 것이 있습니다. 같은 명령에 --help를 붙이면 무엇을 넣어야 하는지 나옵니다.
usage-missing-named = 빠진 것: { $missing }. 같은 명령에 --help를 붙이면 무엇을 넣어야 하는지 나옵니다.
usage-conflict = 함께 쓸 수 없는 옵션입니다. 같은 명령에 --help를 붙이면 설명이 나옵니다.
usage-bad-value = 쓸 수 없는 값이 있습니다. 같은 명령에 --help를 붙이면 무엇을 넣어야 하는지 나옵니다.
usage-bad-option-value = { $option } 옵션의 값을 쓸 수 없습니다. 같은 명령에 --help를 붙이면 무엇을 넣어야 하는지 나옵니다.
usage-option-value-known = { $option } 옵션에 그런 값이 없습니다. 쓸 수 있는 것: { $known }.
usage-value-known = 그런 값이 없습니다. 쓸 수 있는 것: { $known }.
usage-unknown-language = 이 언어의 문구가 없습니다. --lang에 쓸 수 있는 것: { $known }.
usage-server = { $option } 값은 호스트, 콜론, 포트입니다. 예: mail.example.org:465. 필요하면 뒤에 :tls 또는 :starttls를 붙입니다. IPv6 주소는 대괄호 안에 씁니다.
usage-servers-unknown = 이 주소의 서버를 모릅니다. 둘 다 적으세요: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-meant = 이 주소의 서버를 모릅니다. { $meant } 주소인가요? 아니라면 둘 다 적으세요: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-offline = 이 주소의 서버를 아무 곳에도 물어볼 수 없었습니다. 이 컴퓨터가 온라인인지 확인하거나, 둘 다 적으세요: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-unconfirmed = { $smtp }, { $imap } 서버가 이 주소의 서버라고 하는 것은 DNS뿐이며, DNS는 위조될 수 있습니다. 제공업체의 것이 맞으면 적으세요: { $options }.
usage-user = 이 사용자 이름은 보낼 수 없습니다. 비어 있거나, 너무 길거나, 제어 문자나 보이지 않는 문자가 들어 있습니다.
usage-ca-file = { $file } 파일을 인증서로 읽을 수 없습니다. --ca-file에는 PEM 파일(“-----BEGIN CERTIFICATE-----”)이 필요합니다.
usage-wizard-json = 마법사는 사람을 위한 것입니다. JSON이 필요하면 명령을 적으세요. “mail-setup --help”를 실행하면 명령 목록이 나옵니다.
usage-clear-unconfirmed = 아무것도 지우지 않았습니다. 확인해 줄 사람이 없습니다. “keychain scan”으로 살펴본 다음 --yes를 붙이세요.
usage-format = 그런 형식이 없습니다. 쓸 수 있는 것: { $known }.
usage-export-file = { $file } 파일을 읽거나 쓸 수 없습니다. 실제로 있고 본인 소유인 폴더의 다른 파일을 적으세요.
usage-man-folder = { $folder } 폴더에 쓸 수 없습니다. 본인 소유의 폴더를 적으세요.
usage-mood = 그런 상황이 없습니다. 쓸 수 있는 것: { $known }.
usage-password-empty = 비밀번호가 없습니다. 묻는 곳에 입력하거나, --password-stdin을 써서 표준 입력의 첫 줄로 주세요.
usage-password-line-break = 이 비밀번호에 줄바꿈이나 NUL이 있습니다. 이런 것을 받는 메일 서버는 없습니다. 한 번 더 복사하세요.
usage-password-too-long = 이 비밀번호는 1,024바이트보다 깁니다. 이런 것을 받는 메일 서버는 없습니다. 한 번 더 복사하세요.
usage-password-not-text = 이 비밀번호는 텍스트(UTF-8)가 아닙니다. 한 번 더 복사하세요.

## Common

terminal-cancelled = 취소했습니다. 바뀐 것은 없습니다.
terminal-no-runtime = 실행에 필요한 것(파일이나 신호)을 시스템에서 받지 못했습니다. 다른 프로그램을 닫고 다시 시도하세요.
terminal-told = { $title }. { $what } { $do }
terminal-cut-short = 키체인이 작업하는 도중에 멈췄습니다. 시작된 작업은 다음에 시작할 때 마무리되거나 원래대로 돌아갑니다. 잃는 것은 없습니다.
terminal-no-home = 시스템이 홈 폴더의 위치를 알려 주지 않습니다. HOME을 설정하고 다시 시도하세요.
terminal-records-file = 계정 목록을 읽거나 쓸 수 없습니다. 디스크가 가득 차지 않았고 홈 폴더에 쓸 수 있는지 확인한 다음 다시 시도하세요.
terminal-records-unreadable = 계정 목록을 이해할 수 없어 그대로 두었습니다. accounts.json 파일을 다른 곳으로 옮기고 계정을 다시 설정하세요.
terminal-window-is-open = 계정은 제거했지만 창이 아직 열려 있습니다. 창을 닫고 이 명령을 다시 입력하세요. 그러면 창이 따로 보관하던 것도 제거됩니다.
terminal-not-text = 텍스트(UTF-8)가 아니었습니다. 다시 입력하세요.
terminal-unknown-choice = 선택지에 없습니다. 선택지 앞에 있는 것을 입력하세요.

## check

terminal-password-prompt = { $address }의 비밀번호(표시되지 않음):{ " " }
terminal-password-prompt-smtp = { $address }의 보내는 메일 비밀번호(표시되지 않음):{ " " }
terminal-password-prompt-imap = { $address }의 받는 메일 비밀번호(표시되지 않음):{ " " }
terminal-progress-smtp = 보내는 메일: { $stage }
terminal-progress-imap = 받는 메일: { $stage }
terminal-paused = { $address }의 비밀번호가 너무 많이 연달아 거부되었습니다. 계정이 잠기지 않도록 { $time }분 동안 아무것도 전송하지 않습니다. 그동안 어느 비밀번호가 맞는지 확인하세요.
terminal-check-right = { $address }의 비밀번호가 보내는 메일과 받는 메일에서 모두 작동합니다.
terminal-check-access = 여기는 { $access }의 네트워크이고, 그 메일 서버가 여기서 응답합니다. 거기에 메일함이 있으면 그 서버로 보낼 수 있습니다. --smtp { $server } --smtp-user NAME --two-passwords
terminal-smtp-passed = 보내는 메일, { $host }:{ $port }: 로그인됨.
terminal-smtp-failed = 보내는 메일, { $host }:{ $port }: 로그인되지 않음.
terminal-smtp-skipped = 보내는 메일, { $host }:{ $port }: 시도하지 않음.
terminal-imap-passed = 받는 메일, { $host }:{ $port }: 로그인됨.
terminal-imap-failed = 받는 메일, { $host }:{ $port }: 로그인되지 않음.
terminal-imap-unopened = 받는 메일, { $host }:{ $port }: 로그인되었지만 메일함이 열리지 않았습니다.
terminal-imap-skipped = 받는 메일, { $host }:{ $port }: 계정이 잠기지 않도록 시도하지 않음.
terminal-sent-inbox = { $address } 주소로 메일을 보냈고, { $seconds }초 뒤에 받은 편지함에 도착했습니다.
terminal-sent-junk = { $address } 주소로 메일을 보냈고, { $seconds }초 뒤에 스팸 메일로 도착했습니다. 폴더: “{ $folder }”.
terminal-sent-all-mail = { $address } 주소로 메일을 보냈고, { $seconds }초 뒤에 “{ $folder }”에 도착했습니다. 필터 때문에 받은 편지함에 들어오지 않을 수 있습니다.
terminal-sent-lost = { $address } 주소로 메일을 보냈습니다.
terminal-sent-not = { $address } 주소로 가는 메일은 전송되지 않았습니다.
terminal-sent-unseen = { $address } 앞으로 메일을 보냈습니다. 도착했는지는 확인되지 않았습니다.
terminal-sent-unproven = 메일을 보내지 않았습니다. 두 서버가 모두 비밀번호를 받아들인 뒤에만 보냅니다.
terminal-sent-cancelled = { $address } 앞으로 보낸 메일은 멈추기 전에 이미 넘겨졌습니다. 나중에 도착할 수 있습니다.
terminal-said = { "  " }서버의 말: “{ $said }”
terminal-stage-took = { "  " }✓ { $stage } ({ $ms }밀리초)

## discover

terminal-discover-provider = 제공업체: { $provider }
terminal-discover-smtp = 보내는 메일: { $host }:{ $port } ({ $security }), 사용자 이름 { $user }. { $source }
terminal-discover-imap = 받는 메일: { $host }:{ $port } ({ $security }), 사용자 이름 { $user }. { $source }
terminal-discover-unconfirmed = DNS만 알려 준 서버입니다. 비밀번호를 입력하기 전에 제공업체의 것인지 확인하세요.
terminal-discover-none = { $domain }의 메일 서버를 찾지 못했습니다. 제공업체 도움말의 “IMAP”과 “SMTP” 항목에 나와 있습니다.
terminal-discover-filtered = { $domain }의 메일은 도착하기 전에 { $found }에서 걸러지므로, 누가 보관하는지 여기서는 알 수 없습니다. { $domain } 담당자에게 서버(“IMAP”과 “SMTP”)를 물어보세요.
terminal-discover-no-domain = { $domain } 도메인이 없습니다. 주소에 오타가 없는지 살펴보세요.
terminal-discover-offline = { $domain } 도메인에 대해 아무 곳에도 물어볼 수 없었습니다. 이 컴퓨터가 온라인인지 확인한 다음 다시 시도하세요.
terminal-discover-tried = { $source }: { $outcome } ({ $ms }밀리초)

## The wizard

terminal-step = { $of }단계 중 { $at }단계
terminal-ask = { $what } ({ $keys }):{ " " }
terminal-ask-with = { $what } [{ $entered }]
terminal-ask-or-number = { $what }, 또는 위의 번호
terminal-ask-choice = 선택
terminal-ask-password = 앱 비밀번호, 입력해도 표시되지 않음
terminal-ask-password-mailbox = 메일함 비밀번호, 입력해도 표시되지 않음
terminal-ask-password-either = 앱 비밀번호 또는 메일함 비밀번호, 입력해도 표시되지 않음
terminal-ask-password-ownPassword = 보내는 메일 비밀번호, 입력해도 표시되지 않음
terminal-ask-password-otherServer = 다른 서버의 비밀번호, 입력해도 표시되지 않음
terminal-ask-password-incoming = 받는 메일 비밀번호, 입력해도 표시되지 않음
terminal-ask-certificate = 인증서 파일의 경로
terminal-file-unreadable = 이 경로에 읽을 수 있는 파일이 없습니다. 전체 경로를 입력하거나 파일을 터미널로 끌어다 놓으세요.
terminal-app-password-name = 붙일 이름: { $name }
terminal-key-enter = Enter: { $label }
terminal-key-back = b: 뒤로
terminal-key-home = h: 처음부터
terminal-key-quit = q: 끝내기
terminal-stage-done = { "  " }✓ { $stage }
terminal-stage-failed = { "  " }✗ { $stage }
terminal-servers-how = 서버는 host:port:tls 또는 host:port:starttls 모양으로 입력합니다. Enter를 누르면 대괄호 안의 것을 그대로 씁니다.
terminal-field-place = { $server }
terminal-field-user = { $server }, 사용자 이름
terminal-server = { $server }: { $host }, 포트 { $port }, { $security }, 사용자 이름 { $user }
terminal-items-how = 항목의 번호를 입력하면 선택하거나 뺍니다. [x]는 지우고, [ ]는 그대로 둡니다.
terminal-items-how-replace = [n]에는 새 비밀번호를 넣습니다. 번호를 한 번 입력하면 대신 지우고, 두 번 입력하면 그대로 둡니다.
terminal-entry = { $what }: { $about }
terminal-stop-waiting = Ctrl-C를 누르면 그만 기다립니다.

## keychain

terminal-use-any = 보내는 메일과 받는 메일
terminal-item = { $program }: { $server }, { $user }, { $use }
terminal-item-detail = { $match }; 마지막 변경: { $modified }; { $undo }. { $why }
terminal-item-id = id: { $id }
# The word to type stays English so that no input method is needed for it; $word shows what is compared.
terminal-clear-word = clear
terminal-clear-confirm = 이 항목 { $count }개를 백업하고 지우려면 “{ $word }” 입력:{ " " }
terminal-cleared-count = { $count ->
    [0] 지운 항목이 없습니다.
   *[other] 항목 { $count }개를 지웠습니다.
}
terminal-missing = 여기서 비밀번호를 찾지만 없는 프로그램:
terminal-missing-how = 거기에 넣으려면: mail-setup keychain put { $address }
terminal-any-address = ADDRESS
list-next = { $list }, { $next }
list-last = { $list } 및 { $last }
    .before-i = { $list } 및 { $last }
terminal-other-programs = 다른 프로그램, 휴대폰, 프린터에서는 “mail-setup programs”를 실행하면 어디에 넣는지 나옵니다. 알려진 것: { $names }.
usage-program = “{ $program }” 프로그램이 없습니다. “mail-setup programs”를 실행하면 코드 목록이 나옵니다.
terminal-put-count = { $count ->
    [0] 없는 비밀번호를 찾는 프로그램이 없습니다.
   *[other] 항목 { $count }개에 확인된 비밀번호가 들어 있습니다:
}
terminal-put-undo = 되돌리려면: mail-setup keychain undo { $run }
terminal-cleared-undo = 지운 것을 되돌리려면: mail-setup keychain undo { $run }
terminal-kept = { $item }: { $why }
terminal-nothing-to-undo = 되돌릴 것이 없습니다. “mail-setup keychain backups”를 실행하면 되돌릴 수 있는 작업 목록이 나옵니다.
terminal-no-backups = 되돌릴 것이 없습니다.
terminal-backup = { $run }: { $what }, { $until }
terminal-discarded = 이 백업은 완전히 삭제되었습니다.

## Accounts

terminal-no-accounts = 아직 설정된 계정이 없습니다. “mail-setup”으로 설정하세요.
terminal-account = { $address } ({ $worked })
terminal-account-certificate = { "  " }이 컴퓨터에 있는 이 계정의 서버용으로 직접 고른 인증서: { $fingerprint }… (SHA-256)
terminal-account-removed = { $address } 계정을 제거했습니다. 그 비밀번호도 이제 키체인에 없습니다.
terminal-accounts-removed =
    { $count ->
        [0] 여기서 설정한 계정이 없었습니다.
       *[other] 계정 { $count }개를 제거했습니다. 그 비밀번호도 이제 키체인에 없습니다.
    }
terminal-files-removed = 이 프로그램이 이 컴퓨터에 보관하는 파일은 이제 없습니다.
terminal-backups-stay = 다른 프로그램의 비밀번호에서 지운 것은 아직 되돌릴 수 있습니다. “mail-setup keychain backups” 명령으로 목록을 보고 삭제할 수 있습니다.
terminal-not-set-up = { $address } 계정은 여기서 설정되지 않았습니다. “mail-setup accounts”를 실행하면 설정된 계정 목록이 나옵니다.
terminal-unused-next = “mail-setup”에서 이 계정을 선택하세요. { $host } 서버가 맞으면 거기에 비밀번호를 입력하세요. 아니면 서버를 고치세요.
terminal-not-stored = 키체인에 { $address } 계정의 서버에서 쓰는 비밀번호가 없습니다. “mail-setup”으로 다시 설정하세요.
terminal-watch-on = 계정을 하루에 한 번 확인합니다. 거부되는 것이 있으면 알림이 표시됩니다.
terminal-watch-next-sign-in = 매일 확인이 설정되었습니다. 이 컴퓨터에 다음에 로그인할 때 시작됩니다.
terminal-watch-network = 네트워크가 바뀐 뒤에는 연결할 수 없었던 계정과 { $hours }시간 동안 확인하지 않은 계정을 확인합니다.
terminal-watch-daily-alone = 네트워크가 바뀌어도 확인을 시작하지 않습니다. 이 시스템이 변경을 알려 주는 경우 “mail-setup watch enable”로 설정할 수 있습니다.
terminal-watch-off = 매일 확인이 꺼져 있습니다.
terminal-watch-missing = 여기서는 매일 확인을 설정할 수 없습니다. 이 시스템에는 “mail-setup”이 아는 작업 스케줄러가 없습니다.
terminal-watch-refused = 이 시스템의 작업 스케줄러가 변경을 받아들이지 않았습니다. 다시 로그인한 다음 한 번 더 시도해 보세요.
terminal-watch-misplaced = 지금 위치에서는 작업 스케줄러가 이 프로그램을 매일 시작할 수 없습니다. 그 폴더가 임시 폴더이거나, 이름에 작업 스케줄러가 받아들이지 않는 문자가 있습니다. 프로그램을 설치하거나 없어지지 않는 폴더(Mac에서는 “응용 프로그램”)로 옮긴 다음 거기에서 시작하세요.
terminal-watch-file = 매일 확인에 쓰는 파일을 쓰거나 지울 수 없습니다. 디스크가 가득 차지 않았는지, 홈 폴더에 쓸 수 있는지 확인한 다음 다시 시도해 보세요.
terminal-watch-another = 지금 다른 확인이 실행 중입니다. 아무것도 하지 않았습니다.
terminal-watch-last = 마지막 확인: { $date }
terminal-watch-would-check = { $address } 계정을 확인하게 됩니다.
terminal-watch-rests = { $address } 계정은 당분간 확인하지 않습니다. 비밀번호가 거부되었습니다. “mail-setup”에서 새 비밀번호를 만들 수 있습니다.
terminal-watch-recent = { $address } 계정은 건너뜁니다. 마지막으로 확인한 지 { $hours }시간이 지나지 않았습니다.
terminal-watch-unconfirmed = { $address } 계정이 확인 한 번에서 거부되었습니다. { $minutes }분 이상 지난 뒤에도 거부되면 알림을 표시합니다.
terminal-watch-would-tell = { $address } 계정에 대한 알림이 표시됩니다.
terminal-watch-told = 알림을 표시했습니다.
terminal-watch-nobody-shows = 이 세션에는 데스크톱이 없어 알림을 표시할 수 없습니다.

## password --copy

terminal-copied = { $address }의 비밀번호가 { $seconds }초 동안 클립보드에 있습니다. 붙여 넣으세요. Ctrl-C를 누르면 바로 지웁니다.
terminal-copy-over = 클립보드에서 지웠습니다. 그사이 다른 것을 복사했다면 그것은 그대로 있습니다. 클립보드 기록을 남기는 프로그램이 있다면 거기에 아직 남아 있을 수 있습니다. 거기서도 지우세요.
terminal-no-clipboard = 이 세션에는 클립보드가 없습니다. “--copy” 없이 실행하면 { $address }의 비밀번호를 출력합니다.
terminal-clipboard-refused = 지금은 클립보드를 쓸 수 없습니다. 다른 프로그램이 쓰고 있습니다. 다시 시도하세요.

## man

terminal-man-written = 매뉴얼 페이지 { $count }개를 { $folder } 폴더에 썼습니다.

## export

terminal-export-place = 이 내용을 넣을 파일: { $file }.
terminal-export-written = 파일에 썼습니다: { $file }.
terminal-export-would-write = { $file } 파일에 다음 내용을 쓰게 됩니다:
terminal-export-there = { $file } 파일에 이미 있습니다. 바뀐 것은 없습니다.
terminal-export-beside = { $taken } 파일은 이미 있으며 그대로 둡니다. 옆에 쓴 파일: { $file }.
terminal-export-would-write-beside = { $taken } 파일은 이미 있으며 그대로 두게 됩니다. 다음 내용을 옆의 파일에 쓰게 됩니다: { $file }.
terminal-export-add = 이 줄들을(앞의 기호는 빼고) 거기에 추가하거나, “patch”로 추가하세요:

## settings

terminal-settings-autoconfig-address = 제공업체 자체의 서버 파일을 요청할 때 메일 주소 전체를 알릴 수 있습니다.
terminal-settings-autoconfig-domain = 제공업체 자체의 서버 파일을 요청할 때 메일 주소의 도메인만 알립니다.
terminal-settings-network-pages-on = 서버에 연결할 수 없으면 네트워크의 로그인 페이지를 알아내기 위해 Mozilla와 Apple의 페이지 두 개를 요청합니다.
terminal-settings-network-pages-off = 서버에 연결할 수 없어도 페이지를 요청하지 않습니다. 네트워크의 로그인 페이지를 알아채지 못할 수 있습니다.
terminal-settings-file = 설정을 쓰거나 지울 수 없습니다. 디스크가 가득 차지 않았고 홈 폴더에 쓸 수 있는지 확인한 다음 다시 시도하세요.

## practice

terminal-practice-address = 주소: { $value }
terminal-practice-smtp = 보내는 메일: { $value }
terminal-practice-imap = 받는 메일: { $value }
terminal-practice-ca-file = 인증서: { $value }
terminal-practice-password = 앱 비밀번호: { $value }
terminal-practice-account-password = 계정 비밀번호: { $value }
terminal-practice-end = Ctrl-C를 누를 때까지 실행됩니다.
terminal-no-practice = 가상 제공업체를 시작하지 못했습니다. 시스템이 127.0.0.1의 포트를 주지 않았습니다. 다른 프로그램을 닫고 다시 시도하세요.
terminal-no-temporary-folder = 인증서를 임시 폴더에 쓰지 못했습니다. 디스크가 가득 차지 않았는지 확인한 다음 다시 시도하세요.

## diagnose

terminal-diagnose-seen = 확인된 내용:
usage-probe = --probe에는 http://HOST/PATH=EXPECTED가 필요합니다. 204 같은 상태 코드나, 페이지가 시작하는 내용을 적습니다.
terminal-records-damaged = 계정 목록이 손상되어 있었습니다. 프로그램 데이터의 mail-setup-wizard 폴더에 { $file } 파일로 남겨 두고, 목록을 새로 시작합니다. 비밀번호는 들어 있지 않습니다.
terminal-records-later = { $file } 파일을 이 프로그램의 더 새로운 버전에서 써서 그대로 두었습니다. 새 버전을 쓰세요.
terminal-decimal-mark = .
terminal-day = { $year }년 { $month }월 { $day }일
