### Words of the wizard, for the window and for the terminal alike, in Korean.
### Values such as a provider's name never carry a particle that depends on their last sound (see README.md).

app-name = Mail Setup

## Welcome

welcome =
    .heading = 무엇을 도와드릴까요?
    .lead = 맞는 것을 고르세요. 동의하기 전에는 이 컴퓨터에서 아무것도 바뀌지 않습니다.
intent-setUp =
    .title = 앱 비밀번호 설정
    .what = 새로 만들고, 확인하고, 안전하게 보관하고, 옛것을 정리합니다.
intent-revoked =
    .title = 앱 비밀번호가 해지되었습니다
    .what = 새로 만듭니다. 키체인에서 옛것을 대신하며, 다른 프로그램에 대해서는 할 일을 단계별로 보여 줍니다.
intent-verify =
    .title = 아직 잘 되는지 확인
    .what = 저장된 비밀번호를 여기서 시험해 봅니다. 안 되면 이유를 알려 드립니다.
intent-practise =
    .title = 가상 계정으로 연습
    .what = 위험 없이 전체 과정을 따라가 봅니다. 무엇이 잘못될지는 직접 고릅니다.
known-accounts =
    .title = 이 컴퓨터에 설정된 계정
    .last-good = { $date }에 정상 작동
    .never = 아직 확인하지 않음
account-state =
    .refused = { $date }부터 거부됨
    .refused-smtp = 보내는 메일이 { $date }부터 거부됨
    .refused-imap = 받는 메일이 { $date }부터 거부됨
    .refused-last = 마지막 확인({ $date })에서 거부됨
    .refused-last-smtp = 보내는 메일이 마지막 확인({ $date })에서 거부됨
    .refused-last-imap = 받는 메일이 마지막 확인({ $date })에서 거부됨
    .unreached = { $date }부터 확인하지 못함
    .unreached-smtp = 보내는 메일을 { $date }부터 확인하지 못함
    .unreached-imap = 받는 메일을 { $date }부터 확인하지 못함
    .unreached-network = { $date }부터 확인하지 못함, 네트워크 때문일 수 있음
    .unreached-smtp-network = 보내는 메일을 { $date }부터 확인하지 못함, 네트워크 때문일 수 있음
    .unreached-imap-network = 받는 메일을 { $date }부터 확인하지 못함, 네트워크 때문일 수 있음
    .stale = { $date } 이후 확인하지 않음
    .not-stored = 서버에서 쓰는 비밀번호가 키체인에 없음
    .running = 확인하는 중
    .mend = 해결하기
    .check = 확인하기
    .check-all = 모든 계정 확인하기
accounts-checked = 계정 { $all }개 중 { $done }개를 확인했습니다
accounts-right =
    { $right ->
        [0] 계정 { $all }개 중 정상인 것이 없습니다.
       *[other] 계정 { $all }개 중 { $right }개가 정상입니다.
    }{ $paused ->
        [0] {""}
       *[other] {" "}{ $paused }개는 쉬는 시간이라 확인하지 않았습니다.
    }
watch =
    .title = 매일 확인
    .off = 저장된 비밀번호를 하루에 한 번, 그리고 네트워크가 바뀐 뒤에 시험해 볼 수 있습니다. 거부되면 알림이 표시되며, 알림에 계정 이름은 나오지 않습니다. 그 사이에는 아무것도 실행되지 않습니다.
    .on = 저장된 비밀번호를 하루에 한 번, 그리고 이 시스템이 알려 주면 네트워크가 바뀐 뒤에도 시험합니다. 거부되는 것이 있으면 알림이 표시됩니다.
    .next-sign-in = 이 컴퓨터에 다음에 로그인할 때부터 저장된 비밀번호를 하루에 한 번, 그리고 네트워크가 바뀐 뒤에 시험합니다.
    .not-changed = 이 컴퓨터의 작업 스케줄러가 변경을 받아들이지 않았습니다. 다시 로그인한 다음 한 번 더 시도해 보세요.
    .misplaced = 지금 위치에서는 작업 스케줄러가 이 프로그램을 매일 시작할 수 없습니다. 그 폴더가 임시 폴더이거나, 이름에 작업 스케줄러가 받아들이지 않는 문자가 있습니다. 프로그램을 설치하거나 없어지지 않는 폴더(Mac에서는 “응용 프로그램”)로 옮긴 다음 거기에서 시작하세요.
    .enable = 매일 확인하기
    .disable = 더 이상 확인하지 않기
watch-notice =
    .title = 메일을 확인해 주세요
    .one = 메일 계정이 서버에서 거부되고 있습니다. 누르면 이유와 해결 방법을 볼 수 있습니다. “mail-setup”을 실행해도 됩니다.
    .one-smtp = 메일 계정의 보내는 메일이 서버에서 거부되고 있습니다. 누르면 이유와 해결 방법을 볼 수 있습니다. “mail-setup”을 실행해도 됩니다.
    .one-imap = 메일 계정의 받는 메일이 서버에서 거부되고 있습니다. 누르면 이유와 해결 방법을 볼 수 있습니다. “mail-setup”을 실행해도 됩니다.
    .named = { $address } 계정이 서버에서 거부되고 있습니다. 누르면 이유와 해결 방법을 볼 수 있습니다. “mail-setup”을 실행해도 됩니다.
    .named-smtp = { $address } 계정의 보내는 메일이 서버에서 거부되고 있습니다. 누르면 이유와 해결 방법을 볼 수 있습니다. “mail-setup”을 실행해도 됩니다.
    .named-imap = { $address } 계정의 받는 메일이 서버에서 거부되고 있습니다. 누르면 이유와 해결 방법을 볼 수 있습니다. “mail-setup”을 실행해도 됩니다.
    .several = { $count ->
       *[other] 메일 계정 { $count }개가 서버에서 거부되고 있습니다. 누르면 이유와 해결 방법을 볼 수 있습니다. “mail-setup”을 실행해도 됩니다.
    }
    .open = 해결하기
backup =
    .title = 되돌릴 수 있는 옛 비밀번호
    .what = { $address }의 항목 { $count }개, { $date }에 변경
    .until = { $until }까지 보관
    .restore = 되돌리기
    .discard = 삭제
    .discard-title = 이 백업을 삭제할까요?
    .discard-what = 담긴 내용이 완전히 사라지며 되돌릴 수 없습니다. 메일이 잘 될 때에만 삭제하세요.
    .discard-confirm = 완전히 삭제
    .keep = 보관
recovered = 옛 항목을 바꾸는 도중에 작업이 { $count }번 끊겼습니다. 모두 바로잡았으며, 잃은 것은 없습니다.
unlocking = 키체인을 열도록 요청하는 중…
discard-running = 백업을 삭제하는 중…
discard-done = 백업이 완전히 삭제되었습니다.
undo-restoring = 옛 비밀번호를 되돌리는 중…
undo-restored = { $count ->
        [0] 되돌린 항목이 없습니다.
       *[other] 항목 { $count }개가 제자리로 돌아왔습니다.
    }
undo-kept = 항목 { $count }개는 되돌리지 못했습니다. 백업에 그대로 있습니다.

## Practice

choosePractice =
    .heading = 가상 계정으로 연습
    .lead = 이 컴퓨터에만 있는 메일 제공업체가 상대가 되어 줍니다. 어떤 상황을 연습할지 고르세요.
    .lead-starting = 가상 제공업체를 시작하고 있습니다.
practice =
    .mood = 연습: { $mood }
pretend =
    .title = 가상 제공업체의 페이지
    .what = 실제 제공업체라면 브라우저에 이 내용이 나타납니다. 여기서 앱 비밀번호를 복사하세요.
    .app-password = 앱 비밀번호
    .account-password = 계정 비밀번호(실수로 쓰면 어떻게 되는지 보기 위한 것)
practice-starting = 가상 제공업체를 시작하는 중…
practice-failed = 이 컴퓨터에서 가상 제공업체를 시작하지 못했습니다. 한 번 더 해 보시고, 그래도 안 되면 컴퓨터를 다시 시작하세요.
mood-allWell =
    .title = 모두 잘 됨
    .what = 앱 비밀번호가 어디서나 작동합니다.
mood-needsAppPassword =
    .title = 평소 비밀번호가 거부됨
    .what = 계정 비밀번호로는 안 됩니다. 앱 비밀번호로는 됩니다.
mood-wrongPassword =
    .title = 비밀번호가 맞지 않음
    .what = 어떤 비밀번호도 거부됩니다.
mood-webLoginRequired =
    .title = 제공업체가 먼저 본인 확인을 원함
    .what = 브라우저에서 확인할 때까지 로그인이 보류됩니다.
mood-imapOff =
    .title = 메일 받기가 꺼져 있음
    .what = 보내기는 됩니다. 메일 프로그램 접속(IMAP)이 꺼져 있습니다.
mood-tooManyAttempts =
    .title = 시도가 너무 많음
    .what = 제공업체가 한동안 모든 로그인을 미룹니다.
mood-revokedMidway =
    .title = 도중에 해지됨
    .what = 보내기가 된 다음, 비밀번호가 해지됩니다.
mood-busy =
    .title = 제공업체가 바쁨
    .what = 두 서버 모두 나중에 다시 오라고 합니다.
mood-slow =
    .title = 느린 연결
    .what = 모두 잘 되지만, 응답마다 시간이 걸립니다.
mood-silent =
    .title = 침묵
    .what = 서버가 연결은 받지만 아무 말도 하지 않습니다.
mood-hangsUp =
    .title = 연결 끊김
    .what = 로그인하는 도중에 연결이 끝납니다.
mood-smtpBlocked =
    .title = 여기서는 보내기가 막힘
    .what = 보내는 메일에는 아무 응답이 없습니다. 받는 메일은 됩니다.
mood-captivePortal =
    .title = 호텔의 로그인 페이지
    .what = 메일 서버 대신 네트워크가 응답합니다.
mood-startTlsStripped =
    .title = 누군가 암호화를 없앰
    .what = 서버가 암호화를 제공해야 하는데 제공하지 않습니다.
mood-expiredCertificate =
    .title = 만료된 인증서
    .what = 서버의 신원 증명이 기한을 넘겼습니다.
mood-wrongName =
    .title = 다른 이름의 인증서
    .what = 서버가 다른 서버임이 드러납니다.

## Steps of the journey

step-address = 메일 주소
step-appPassword = 앱 비밀번호
step-outgoing = 보내는 메일
step-incoming = 받는 메일
step-keep = 안전하게 보관
step-oldItems = 옛 비밀번호
step-handOver = 메일 프로그램
step-testMessage = 나에게 보내는 메일

## Which account

chooseAccount =
    .heading = 어느 계정인가요?
    .lead-revoked = 앱 비밀번호가 해지된 계정을 고르세요.
    .lead-verify = 확인할 계정을 고르세요. 저장된 비밀번호를 시험할 뿐, 아무것도 바꾸지 않습니다.
    .other = 다른 계정
    .known = { $account }
    .known-what = { $name }: { $last }
    .other-what = 주소를 입력하세요.

address =
    .heading = 메일 주소
    .lead = 주소를 알면 서버와 앱 비밀번호를 받는 방법을 알 수 있습니다.
    .label = 메일 주소
    .primary = 이 주소 사용
address-problem-empty = 먼저 메일 주소를 입력하세요.
address-problem-noAt = @ 기호가 없습니다. 메일 주소는 anna@example.org 같은 모양입니다.
address-problem-noName = @ 앞에 이름이 없습니다.
address-problem-domain = @ 뒤에 빠진 것이 있거나 잘못 입력된 것이 있습니다. gmail.com이나 anna-design.com 같은 모양입니다.
address-problem-character = 메일 주소의 그 자리에는 “{ $character }” 문자를 쓸 수 없습니다.
address-problem-space = 공백이 들어 있습니다. 메일 주소에는 공백이 없습니다.
address-problem-unseen = 보이지 않는 문자가 들어 있습니다. 주소를 직접 입력하세요.
address-problem-tooLong = 메일 주소로는 너무 깁니다.
address-meant = { $meant } 주소인가요? 그렇다면 뒤로 가서 주소를 고치세요.

found-by =
    .table = 이 제공업체의 알려진 서버입니다.
    .mx = 이 도메인의 메일을 받는 제공업체의 알려진 서버입니다.
    .pacc = 도메인이 메일 프로그램용으로 알려 준 서버입니다.
    .autoconfig = 제공업체가 메일 프로그램용으로 알려 준 서버입니다.
    .ispdb = Thunderbird의 제공업체 목록에 있습니다.
    .srv = 도메인의 DNS가 알려 준 서버입니다.
    .guess = 흔히 쓰는 이름입니다. 응답하며, 그 이름의 인증서가 있습니다.
looked-in =
    .table = 알려진 제공업체
    .mx = 메일을 받는 곳
    .pacc = 도메인이 공개한 정보
    .autoconfig = 제공업체의 자체 파일
    .ispdb = Thunderbird의 목록
    .srv = DNS의 이름
    .guess = 흔히 쓰는 이름
looked-in-receiver =
    .autoconfig = 메일을 받는 곳의 파일
    .ispdb = Thunderbird의 목록(메일을 받는 곳)
looked =
    .found = 찾음
    .noPasswords = 비밀번호를 받지 않음
    .nothing = 아무것도 없음
    .noSuchDomain = 그런 도메인이 없음
    .unusable = TLS로 비밀번호를 쓸 수 있는 것이 없음
    .timedOut = 제때 응답이 없음
    .unreachable = 물어볼 수 없었음
    .refused = 연결을 받는 곳이 없음
    .certificate = 믿을 수 없는 인증서
    .redirected = 다른 곳으로 연결됨
    .tooLarge = 응답이 너무 큼
    .malformed = 읽을 수 없는 응답
    .wrongDigest = 도메인이 보증한 것과 다름
    .notNeeded = 더는 필요 없음

findServers =
    .heading = 메일 서버를 찾는 중
    .lead = { $domain } 도메인만 조회합니다. 메일 주소는 이 컴퓨터를 벗어나지 않습니다. 최대 { $seconds }초가 걸립니다.
    .lead-address = 허용하신 대로 메일 주소 전체는 { $place }에만 알립니다. 다른 곳에는 { $domain } 도메인만 조회합니다.
    .running = 찾는 중…
    .looked = 찾아본 곳
    .by-hand = 서버 직접 입력
autoconfig-address =
    .off = 메일 주소 전체를 알려야만 서버를 알려 주는 제공업체도 있습니다. 허용하면 { $place }에만 암호화해 알리고 다른 곳에는 알리지 않습니다. 취소할 때까지 다음 검색에도 적용됩니다.
    .on = 허용하신 대로 메일 주소 전체를 { $place }에만 암호화해 알립니다.
    .not-kept = 이 선택을 저장하지 못했습니다. 프로그램을 닫을 때까지만 적용됩니다.
    .tell = 메일 주소 전체로 다시 찾기
    .keep = 도메인만으로 다시 찾기

servers =
    .heading = 메일 서버
    .lead-mx = { $domain }의 메일을 { $found } 쪽에서 받고 있어 그 서버를 채워 넣었습니다. 이용하는 제공업체가 맞나요?
    .lead-autoconfig = 제공업체가 메일 프로그램용으로 알려 준 서버입니다. 이용하는 제공업체가 맞나요?
    .lead-ispdb = Thunderbird의 목록에 있는 { $domain }의 서버입니다. 이용하는 제공업체가 맞나요?
    .lead-srv = { $domain }의 DNS가 알려 준 서버입니다. 이용하는 제공업체가 맞나요?
    .lead-guess = 흔히 쓰는 이름의 서버입니다. 응답하며, 그 이름의 인증서가 있습니다. 이용하는 제공업체가 맞나요?
    .lead-unconfirmed = { $domain }의 DNS만 이 서버를 알려 주었고, DNS는 위조될 수 있습니다. 제공업체의 서버임을 알고 있을 때만 사용하세요.
    .lead-imap-alone = 받는 메일 서버만 찾았습니다. 채워 넣은 보내는 메일 서버는 추측입니다. 제공업체 도움말의 “SMTP” 항목에 나와 있습니다.
    .lead-smtp-alone = 보내는 메일 서버만 찾았습니다. 채워 넣은 받는 메일 서버는 추측입니다. 제공업체 도움말의 “IMAP” 항목에 나와 있습니다.
    .lead-no-domain = { $domain } 도메인이 없습니다. 주소에 오타가 없는지 살펴보세요. 채워 넣은 내용은 추측입니다.
    .lead-offline = 아무 곳에도 물어볼 수 없었습니다. 이 컴퓨터가 오프라인인 것 같습니다. 채워 넣은 내용은 추측입니다.
    .lead = 이 주소의 서버는 알려져 있지 않습니다. 채워 넣은 내용은 추측입니다. 제공업체 도움말의 “IMAP”과 “SMTP” 항목에 나와 있습니다.
    .lead-filtered = { $domain }의 메일은 도착하기 전에 { $found }에서 걸러지므로, 누가 보관하는지 여기서는 알 수 없습니다. 채워진 내용은 추측입니다. { $domain } 담당자에게 서버(“IMAP”과 “SMTP”)를 물어보세요.
    .lead-known = 제공업체 도움말과 다른 부분을 고치세요.
    .lead-named = 인증서가 { $suggested }용이어서 그 이름을 채워 넣었습니다. 제공업체나 호스팅 업체의 것일 때만 사용하세요.
    .edit = 서버 고치기
    .primary = 이 서버 사용
    .smtp = 보내는 메일(SMTP)
    .imap = 받는 메일(IMAP)
    .host = 서버
    .port = 포트
    .security = 암호화
    .user = 사용자 이름
    .user-hint = 전체 메일 주소와 같으면 비워 두세요.
    .own-password = 보내는 메일에 별도의 비밀번호가 있음
    .same-password = 둘 다 같은 비밀번호 사용
outgoing-ownPassword = 보내는 메일에 별도의 비밀번호가 있습니다. 둘 다 묻고, 각각 해당 서버에서만 확인합니다.
outgoing-otherServer = 보내는 메일은 다른 서버로 나가며, 사용자 이름과 비밀번호가 따로 있습니다. 두 비밀번호를 모두 묻고, 각각 해당 서버에서만 확인합니다.
security-tls = 처음부터 암호화(TLS)
security-starttls = 인사 후 암호화(STARTTLS)
server-problem-host = 서버 이름이 아닙니다. mail.example.org 같은 모양입니다.
server-problem-port = 포트는 1부터 65535 사이의 숫자입니다.
server-problem-user = 사용자 이름으로 쓸 수 없습니다. 잘못 들어간 문자가 없는지 살펴보세요.

outgoingServer =
    .heading = 다른 서버로 보내기
    .lead = 받는 메일은 그대로입니다. 보내는 메일만 다른 길로 갑니다. 예를 들어 인터넷 서비스 회사의 서버나, 가지고 있는 다른 메일함의 서버입니다.
    .lead-found = 여기는 { $access }의 네트워크이고, 그 메일 서버가 여기서 응답하여 미리 적어 두었습니다. 거기의 메일함과 그 비밀번호가 필요합니다. 받는 메일은 그대로입니다.
    .primary = 이 서버로 보내기
    .providers = 다시 { $provider } 서버로 보내기
    .limits = 고르기 전에
    .limit-sender = 이런 서버는 보낸 사람으로 자체 주소만 받는 경우가 많습니다. 나에게 메일을 보내 보면 { $address }도 받는지 알 수 있습니다.
    .limit-place = 자체 네트워크에서만 응답하는 서버도 있습니다. 집에서는 되고 밖에서는 되지 않습니다.
    .limit-mailbox = 사용자 이름과 비밀번호는 거기에 있는 메일함의 것이며, { $provider }의 것이 아닙니다.
    .user-hint = 그 서버에 있는 메일함의 이름입니다.
use-other-server = 다른 서버로 보내기
use-access = { $access } 서버로 보내기({ $server })

ownAddress =
    .heading = 끝부분이 @{ $own }인 내 주소
    .lead = { $domain }의 메일은 { $provider } 서비스가 배달하지만, 그 자체 주소로만 로그인할 수 있습니다. 그 주소는 계정과 함께 받은 것으로, 끝부분이 @{ $own }입니다.
    .label = 로그인하는 주소
    .keep = 그래도 { $address } 주소로 로그인
    .primary = 이 주소로 로그인
own-address-apple = iPhone, iPad, Mac에서는 설정에서 내 이름, “iCloud”, “Mail”을 차례로 열면 나옵니다.
own-address-problem-empty = 먼저 끝부분이 @{ $own }인 주소를 입력하세요.
own-address-problem-notAnAddress = 메일 주소가 아닙니다. 찾는 주소는 anna@{ $own } 같은 모양입니다.
own-address-problem-elsewhere = { $provider }의 주소가 아닙니다. 찾는 주소는 끝부분이 @{ $own }입니다.

certificate =
    .heading = 이 컴퓨터에 있는 프로그램의 인증서
    .lead = 프로그램에서 내보낸 파일을 고르세요. 그러면 바로 이 인증서만, 이 컴퓨터에 있는 그 프로그램의 서버에만 믿고 씁니다.
    .lead-again = 프로그램의 새 파일을 고르세요. 전에 고른 것을 대신합니다. 그러면 바로 이 인증서만, 이 컴퓨터에서만 믿고 씁니다.
    .primary = 이 인증서 사용
    .file = 인증서 파일
    .file-hint = 대개 .pem, .crt, .cer 중 하나로 끝납니다.
    .servers = 사용할 서버
    .before = 전에 고른 것: { $fingerprint }… (SHA-256)
certificate-problem-empty = 먼저 파일을 고르세요.
certificate-problem-tooLong = 인증서로는 너무 긴 파일입니다. 프로그램에서 내보낸 파일을 고르세요.
certificate-problem-privateKey = 개인 키입니다. 옆에 있는 인증서(예: cert.pem)를 고르세요. 키의 내용은 전혀 보관하지 않았습니다.
certificate-problem-keystore = 키 저장소입니다. 개인 키도 들어 있습니다. 여기서 인증서만 내보낸 뒤 그 파일을 고르세요.
certificate-problem-several = 이 파일에는 인증서가 여러 개 있습니다. 그 프로그램의 인증서만 있는 파일을 고르세요.
certificate-problem-notACertificate = 인증서가 아닙니다. 프로그램에서 내보낸 파일을 고르세요.
certificate-problem-expired = 만료된 인증서입니다. 프로그램에서 새로 만든 뒤 그것을 고르세요.
certificate-problem-notYetValid = 아직 유효하지 않은 인증서입니다. 이 컴퓨터의 시계가 틀리면 맞추세요.
certificate-chosen = { $host }에는 직접 고른 인증서를 씁니다: { $fingerprint }… (SHA-256)

## Whether a password can work at all: one question at a time

canItWork =
    .place = 질문 { $at }/{ $of }
    .skip = 질문 건너뛰기
    .done = 했습니다
    .anyway = 그래도 계속
    .copy = 이 글 복사
can-twoStep =
    .question = 2단계 인증이 켜져 있나요?
    .why = { $owner }에서는 2단계 인증을 쓰는 계정에만 앱 비밀번호를 만들어 줍니다.
    .yes = 예, 두 번째 단계를 묻습니다
    .no = 아니요, 비밀번호만 있으면 됩니다
    .title = 2단계 인증이 먼저입니다
    .what = 2단계 인증이 없으면 { $owner }에 앱 비밀번호 페이지가 나오지 않습니다.
    .do = { $owner } 계정의 보안 설정에서 켠 다음, 여기서 계속하세요.
can-securityKeysOnly =
    .question = 두 번째 단계가 보안 키뿐인가요?
    .why = 보안 키만 있으면 { $owner }에서 앱 비밀번호를 제공하지 않습니다.
    .yes = 예, 보안 키뿐입니다
    .no = 아니요, 휴대폰이나 앱도 있습니다
    .title = 보안 키만으로는 앱 비밀번호를 쓸 수 없습니다
    .what = 두 번째 단계가 보안 키뿐인 동안에는 { $owner }에서 앱 비밀번호 페이지를 숨깁니다.
    .do = 휴대폰이나 인증 코드 앱을 두 번째 단계로 추가한 다음, 여기서 계속하세요. 또는 보안 키만 그대로 두고, { $owner } 로그인 페이지를 여는 메일 프로그램(Thunderbird, Evolution, Apple Mail 등)을 쓰세요. 그러면 앱 비밀번호가 필요 없습니다.
can-advancedProtection =
    .question = 고급 보호 프로그램에 가입한 계정인가요?
    .why = 실제로 공격받는 사람을 위한 것으로, 본인이 직접 가입했을 것입니다.
    .yes = 예
    .no = 아니요
    .title = 고급 보호에서는 앱 비밀번호를 쓸 수 없습니다
    .what = 이 프로그램은 이런 종류의 비밀번호를 전혀 받지 않습니다.
    .do = 이 메일은 { $owner } 자체 페이지나 앱에서 보세요. 또는 { $owner } 로그인 페이지를 여는 메일 프로그램을 써 보세요. 그중 일부는 허용됩니다.
can-workAccount =
    .question = 회사, 학교, 단체가 관리하는 계정인가요?
    .why = 메일 프로그램을 허용할지는 { $domain } 관리자가 정합니다.
    .yes = 예, 다른 사람이 관리합니다
    .no = 아니요, 직접 관리합니다
    .title = 소속 기관이 정합니다
    .what = 관리자가 IMAP이나 앱 비밀번호를 허용하지 않으면, 여기에 무엇을 입력해도 되지 않습니다.
    .do = 아래 글로 물어보세요. 둘 다 허용되면 계속하세요. 허용되지 않는 곳에서도 { $owner } 로그인 페이지를 여는 메일 프로그램(Thunderbird, Evolution, Apple Mail 등)은 허용되는 경우가 많습니다.
can-letter =
    안녕하세요.
    제 메일({ $address })을 메일 프로그램에서 IMAP과 SMTP로 쓰고 싶습니다. 제 계정에 다음 항목이 허용되는지 알려 주시겠습니까?
    1. IMAP 접속(모든 메일 프로그램)
    2. 2단계 인증(앱 비밀번호에 필요함)
    3. 앱 비밀번호
    허용되지 않는다면, 어떤 메일 프로그램을 쓸 수 있으며 { $owner } 페이지(OAuth)를 통해 로그인할 수 있는지요?
    감사합니다.
can-supervised =
    .question = 자녀 계정이거나 부모가 관리하는 계정인가요?
    .why = 이런 계정에는 앱 비밀번호가 제공되지 않을 수 있습니다.
    .yes = 예
    .no = 아니요
    .title = 관리되는 계정에는 앱 비밀번호가 없을 수 있습니다
    .what = 무엇을 할 수 있는지는 관리하는 부모와 { $owner } 쪽에서 정합니다.
    .do = 앱 비밀번호가 제공되는지 그 부모에게 살펴봐 달라고 하세요. 제공되지 않으면 { $owner } 자체 페이지나 앱, 또는 { $owner } 로그인 페이지를 여는 메일 프로그램을 쓰세요.
can-plan =
    .question = 요금제에서 메일 프로그램을 쓸 수 있나요?
    .why = { $key ->
        [fastmail] Fastmail의 Basic 요금제에는 앱 비밀번호가 없고, 다른 요금제에는 있습니다.
        [mailcom] mail.com에서는 Premium에서만 메일 프로그램을 쓸 수 있습니다.
        [proton] 메일 프로그램에 필요한 Proton Mail Bridge는 유료 요금제에 들어 있습니다.
       *[none] { $provider }에서는 일부 요금제에서만 메일 프로그램을 쓸 수 있습니다.
    }
    .yes = 예
    .no = 아니요
    .title = 이 요금제에서는 메일 프로그램을 쓸 수 없습니다
    .what = 어떤 비밀번호로도 바꿀 수 없습니다.
    .do = 이 메일은 { $provider } 페이지나 자체 앱에서 보세요. 또는 메일 프로그램을 쓸 수 있는 요금제로 바꾼 다음 다시 오세요.
can-usualBrowser =
    .question = 지금 브라우저에서 며칠 동안 { $provider } 메일을 써 왔나요?
    .why = { $owner }에서는 며칠 동안 알던 브라우저에서만 앱 비밀번호를 만들어 줍니다. 시크릿 창에서는 안 됩니다.
    .yes = 예, 이 컴퓨터에서 늘 쓰는 브라우저입니다
    .no = 아니요, 오래되지 않았습니다
    .title = { $owner } 쪽에서 브라우저를 먼저 알아야 합니다
    .what = 고객 센터에서도 예외를 둘 수 없습니다.
    .do = 늘 쓰는 브라우저나 컴퓨터가 따로 있으면 거기서 앱 비밀번호를 만든 다음, 여기서 계속하세요. 아니면 한 브라우저에서 며칠 동안 메일을 본 뒤 다시 오세요. 그때까지는 { $owner } 로그인 페이지를 여는 메일 프로그램(Thunderbird 등)을 쓰면 앱 비밀번호가 필요 없습니다.
can-newAccount =
    .question = 최근 며칠 사이에 만든 계정인가요?
    .why = 새 계정은 아직 어느 브라우저에서도 알려지지 않아, 앱 비밀번호가 제공되지 않을 수 있습니다.
    .yes = 예, 새 계정입니다
    .no = 아니요, 더 오래되었습니다
    .title = 새 계정은 기다려야 합니다
    .what = { $owner }에서는 며칠이 지나야 앱 비밀번호가 제공될 수 있습니다.
    .do = 같은 브라우저에서 며칠 동안 메일을 본 뒤 다시 오세요. 그때까지는 { $owner } 로그인 페이지를 여는 메일 프로그램(Thunderbird 등)을 쓰면 앱 비밀번호가 필요 없습니다.
can-imapSwitch =
    .question = 메일 프로그램 접속(IMAP)이 켜져 있나요?
    .why = { $provider }에는 이것을 켜고 끄는 설정이 따로 있습니다. 꺼져 있으면 어떤 비밀번호도 거부됩니다.
    .yes = 예, 켜져 있습니다
    .no = 아니요, 또는 본 적이 없습니다
    .title = 먼저 IMAP을 켜세요
    .what = { $provider } 웹 페이지의 메일 설정에 있습니다.
    .do = 거기서 “IMAP”, “POP3/IMAP”, “메일 프로그램” 중 하나를 찾아 켜세요. 그런 다음 여기서 계속하세요.
can-smtpSwitch =
    .question = 메일 프로그램에서 보내기가 켜져 있나요?
    .why = { $provider }에는 이것을 켜고 끄는 설정(“SMTP authentifié”)이 있습니다. 꺼져 있으면 보내는 메일 서버가 어떤 비밀번호도 거부합니다.
    .yes = 예, 켜져 있습니다
    .no = 아니요, 또는 본 적이 없습니다
    .title = 먼저 보내기를 켜세요
    .what = { $provider } 웹 페이지에서 주소마다 켭니다.
    .do = 거기서 “SMTP authentifié”를 찾아 켜세요. 그런 다음 여기서 계속하세요.
can-whichPassword =
    .question = { $owner }에 로그인할 때 코드 같은 두 번째 단계가 있나요?
    .why = 메일 프로그램에 어떤 비밀번호가 필요한지는 여기에 달려 있습니다. 두 번째 단계가 있으면 앱 비밀번호, 없으면 로그인할 때 쓰는 비밀번호입니다.
    .yes = 예, 두 번째 단계가 있습니다
    .no = 아니요, 비밀번호만 씁니다
    .title = 두 번째 단계가 없을 수 있습니다
    .do = 두 번째 단계가 없으면 { $owner }에서는 앱 비밀번호를 만들지 않습니다. 그때 메일 프로그램은 로그인할 때 쓰는 비밀번호를 씁니다.
use-account-password = 비밀번호만으로 로그인합니다

## Making the app password

# “애플리케이션 비밀번호” (Naver) is added in step-generic: it is what that provider calls an app password.
appPassword =
    .heading = 앱 비밀번호 만들기
    .lead = { $owner }에서는 메일 프로그램에 별도의 비밀번호를 줍니다. { $owner } 페이지에서 만들고, 언제든지 거기서 거둘 수 있습니다.
    .lead-revoked = 새로 만드세요. 키체인에서 옛것을 대신하며, 다른 프로그램에 대해서는 할 일을 단계별로 보여 줍니다.
    .lead-elsewhere = 주소는 { $provider }의 것이지만, 입력한 서버는 그렇지 않습니다. 그 서버에 자체 비밀번호가 있으면 거기서 하나 만들어 다시 오세요.
    .lead-unknown = { $owner }에 메일 프로그램 전용 앱 비밀번호가 있는지는 알려져 있지 않습니다. 페이지에서 만들 수 있으면 거기서 만드세요. 없으면 메일함 비밀번호를 사용하세요.
    .lead-practice = 이 연습에서는 제공업체의 페이지가 여기에 나옵니다. 실제 페이지는 브라우저에서 열립니다.
    .primary = 앱 비밀번호를 받았습니다
    .name = { $computer }의 메일
    .name-any = 내 컴퓨터의 메일
    .name-label = 나중에 알아볼 수 있게 붙일 이름
    .shape-label = 모양
page-appPasswords = { $owner } 앱 비밀번호 페이지 열기
page-twoStep = 2단계 인증 페이지 열기
page-help = { $owner } 도움말 읽기
page-webLogin = { $owner }에서 로그인 확인하기
page-mailSettings = { $provider } 메일 설정 열기
opened-opening = 브라우저에 페이지를 열도록 요청하는 중…
opened-opened = 브라우저에 페이지가 열렸습니다. 앱 비밀번호를 받아 여기로 돌아오세요.
opened-other = 브라우저에 페이지가 열렸습니다. 마친 뒤 여기로 돌아오세요.
opened-failed = 브라우저를 열지 못했습니다. 아무 기기에서나 이 주소를 직접 여세요:
app-password-step-generic = { $owner } 웹 페이지에서 계정의 보안 설정을 열고, “앱 비밀번호”, “애플리케이션 비밀번호” 또는 메일 프로그램용 비밀번호를 찾으세요.
app-password-step-ownPath = { $owner } 페이지에서 { $ownPath } 순서로 고르세요. 페이지의 언어가 다르면 이름도 다를 수 있습니다.
app-password-step-signIn = { $owner } 페이지에서 로그인하라고 하면 평소 비밀번호로 로그인하세요.
app-password-step-twoStep = 앱 비밀번호를 쓸 수 없다고 나오면, 2단계 인증을 켠 다음 다시 오세요.
app-password-step-usualBrowser = { $provider } 메일을 늘 보는 브라우저를 쓰세요. 다른 브라우저에는 앱 비밀번호가 제공되지 않을 수 있습니다.
app-password-step-externalConnections = “External connections”를 찾고, 그 안에서 “Create app password”를 고르세요.
app-password-step-appSpecific = “로그인 및 보안”을 고른 다음 “앱 암호”를 고르세요.
app-password-step-mailScope = 어디에 쓸 비밀번호인지 물으면 메일을 고르고, 받기(IMAP)와 보내기(SMTP)를 모두 고르세요.
app-password-step-switchOnImap = 메일 설정에서 메일 프로그램 접속(IMAP)을 켜세요.
app-password-step-nameIt = 나중에 알아볼 수 있는 이름을 붙이세요. 예: “내 노트북 메일”.
app-password-step-copyOnce = 비밀번호를 복사하세요. 한 번만 나오니, 여기서 끝날 때까지 그 페이지를 열어 두세요.
app-password-step-bridgeStart = 이 컴퓨터에서 Proton Mail Bridge를 시작하고 로그인하세요. Proton의 유료 요금제에 들어 있습니다.
app-password-step-bridgeDetails = 거기서 계정을 고르고 “Mailbox details”를 고르세요. 메일 프로그램용 비밀번호가 나옵니다.
app-password-step-copyAgain = 비밀번호를 복사하세요. 거기서 언제든지 다시 볼 수 있습니다.
app-password-step-purelymailUser = Purelymail의 계정 페이지(웹메일이 아님)에서 “User”, 내 주소를 고른 다음 “App Passwords”와 “Add New”를 고르세요.
app-password-step-seznamPassword = “Two-Factor Authentication” 아래에서 “Application Password”를 찾아 “Set”을 고르세요. 이 비밀번호는 직접 정하며, 로그인할 때 쓰는 것과 달라야 합니다.
app-password-step-tonlinePassword = 이메일 설정에서 “Passwörter”를 고른 다음 “Passwort für E-Mail-Programme”를 고르세요. 이 비밀번호는 직접 정합니다. 웹 페이지의 비밀번호는 여기서 쓸 수 없습니다.
app-password-step-pretendPage = 아래의 가상 페이지를 보세요. 실제 페이지라면 브라우저에 있습니다.
drawing =
    .page = “{ $page }”에서: { $parts }.
    .entry = “{ $words }” 찾기
    .press = “{ $words }” 누르기
    .choose = “{ $words }” 고르기
    .switch = “{ $words }” 켜기
    .name = 이름 “{ $name }” 입력하기
    .name-in = “{ $words }”에 이름 “{ $name }” 입력하기
    .own = “{ $words }”에 직접 정한 비밀번호 입력하기
    .password = 앱 비밀번호 복사하기

notOffered =
    .heading = { $owner }에 앱 비밀번호가 나오지 않을 때
    .lead = 흔한 이유가 몇 가지 있습니다. { $provider }에서 가장 그럴듯한 이유와 각각 할 일입니다.
    .offer = 페이지에 없거나 사용할 수 없다고 나옴
    .again = 다시 찾아보기
    .any = 다른 곳에 있을 수 있습니다
    .any-do = 계정의 보안 설정과 메일 설정에서 “앱 비밀번호”나 “애플리케이션 비밀번호”를 찾으세요. { $owner }에서 자리를 옮겼을 수도 있습니다. 어디에 있는지는 { $owner } 도움말에 나옵니다.

appleMail =
    .heading = Apple Mail에 쓰나요? 그러면 앱 비밀번호가 필요 없습니다
    .lead = macOS는 스스로 { $owner }에 로그인합니다. 인터넷 계정에서 계정을 다시 추가하고 { $owner } 자체 페이지에서 로그인하세요. 앱 비밀번호는 다른 프로그램에만 필요합니다.
    .open = 인터넷 계정 열기
    .other = 다른 프로그램에 쓰기
    .steps = 거기서 할 일
apple-mail-step-removeOld = 목록에 { $address } 계정이 있으면 선택하고 거기서 삭제하세요. 메일 자체는 { $owner }에 남습니다.
apple-mail-step-addOwner = “계정 추가”를 고르고 “{ $owner }” 항목을 고르세요. 앱 비밀번호를 묻는 것은 “기타 메일 계정”입니다.
apple-mail-step-signIn = 평소처럼 { $owner } 페이지에서 로그인하고 “메일”은 켜 두세요.
apple-mail-step-sendOne = 메일을 열고 나에게 메일을 보내 보세요. 도착하면 다 된 것입니다.

otherWay =
    .heading = { $owner } 페이지에서 로그인하는 프로그램
    .lead-refused = { $provider }에서는 메일 프로그램의 비밀번호를 받지 않으며, 앱 비밀번호도 마찬가지입니다. 아래 프로그램은 그 대신 { $owner } 로그인 페이지를 열며, 그렇게 하면 됩니다.
    .lead-refused-unknown = { $provider }에서는 메일 프로그램의 비밀번호를 받지 않으며, 앱 비밀번호도 마찬가지입니다. { $owner } 로그인 페이지를 여는 프로그램만 허용됩니다. 어떤 프로그램인지는 그곳 도움말에 나와 있습니다.
    .lead = 아래 프로그램은 { $owner } 로그인 페이지를 엽니다. 모두 앱 비밀번호가 필요 없습니다.
    .steps = 프로그램에서 할 일
    .here = 이 컴퓨터에서
    .others = 다음 프로그램도 같은 방식으로 됩니다: { $names }.
    .offer = 앱 비밀번호가 필요 없는 프로그램 보기
other-way-step-open = 프로그램을 열고 메일 계정을 추가하세요.
other-way-step-type = 주소로 { $address }만 입력하고, 비밀번호는 입력하지 마세요.
other-way-step-signIn = { $owner } 자체 페이지가 열립니다. 평소처럼 로그인하고, 프로그램이 메일을 읽도록 허용하세요.

## Proving it

unused-missing = 보내는 메일이나 받는 메일의 비밀번호가 키체인에 없거나, 둘이 서로 다릅니다. 여기에 입력하세요. 두 서버가 받아들이면 보관됩니다.
unused-elsewhere = 저장된 { $address } 비밀번호를 받아들인 서버는 { $proven }입니다. { $host } 서버에는 저절로 전송되지 않습니다.
unused-unknown = 저장된 { $address } 비밀번호를 어느 서버가 받아들였는지 기록이 없습니다. { $host } 서버에는 저절로 전송되지 않습니다.
unused-next = { $host } 서버가 맞으면 그 비밀번호를 입력하세요. 아니면 서버를 고치세요.

outgoing =
    .heading = 보내는 메일
    .lead = { $kind ->
        [mailbox] 메일함 비밀번호를 한 번 입력하세요. { $provider }에는 앱 비밀번호가 없습니다. 호스팅 업체라면 고객 계정의 비밀번호가 아닙니다. 먼저 보내는 메일로, 바로 이어서 받는 메일로 시험합니다.
        [either] 비밀번호를 한 번 입력하세요. 앱 비밀번호를 만들었으면 그것을, 아니면 메일함 비밀번호를 입력합니다. 먼저 보내는 메일로, 바로 이어서 받는 메일로 시험합니다.
       *[app] 앱 비밀번호를 한 번 붙여 넣으세요. 먼저 { $provider }의 보내는 메일 서버에서, 바로 이어서 받는 메일 서버에서 시험합니다.
    }
    .lead-two = 두 비밀번호를 모두 입력하세요. 보내는 메일의 비밀번호가 따로 있습니다. 각각 해당 서버에서만 확인합니다.
    .lead-running = { $provider }의 보내는 메일 서버에 묻고 있습니다. 두 서버가 모두 받아들일 때까지 아무것도 저장하지 않습니다.
    .lead-held-back = 쉬는 시간이 끝나면 저장된 비밀번호를 확인할 수 있습니다. 아무것도 전송되지 않았습니다.
    .lead-cancelled = 확인을 취소했습니다. 바뀐 것은 없습니다.
    .lead-refused = { $provider }의 보내는 메일 서버에 안전하게 연결되었지만, 서버가 거절했습니다.
    .lead-later = { $provider }의 보내는 메일 서버에 안전하게 연결되었지만, 서버가 지금은 안 된다고 합니다.
    .lead-ended = { $provider }의 보내는 메일 서버에 연결되었지만, 답을 듣기 전에 대화가 끝났습니다.
    .lead-unsafe = { $provider }의 보내는 메일 서버와 안전한 연결을 만들지 못했습니다. 비밀번호는 이 서버로 전송되지 않았습니다.
    .lead-unreached = 여기서는 { $provider }의 보내는 메일 서버에 연결할 수 없었습니다. 비밀번호는 이 서버로 전송되지 않았습니다.
    .primary = 비밀번호 확인
    .next = 다음은 받는 메일
incoming =
    .heading = 받는 메일
    .lead-running = 보내기는 됩니다. 같은 비밀번호로 { $provider }의 받는 메일 서버에 묻고 있습니다.
    .lead-running-two = 보내기는 됩니다. 받는 메일 비밀번호로 받는 메일 서버에 묻고 있습니다.
    .lead-cancelled = 확인을 취소했습니다. 바뀐 것은 없습니다.
    .lead-passed-two = 두 서버가 각각 해당 비밀번호를 받아들였고, 받은 편지함도 열립니다.
    .lead-passed = { $provider }의 두 서버가 모두 비밀번호를 받아들였고, 받은 편지함도 열립니다.
    .lead-refused = { $provider }의 받는 메일 서버에 안전하게 연결되었지만, 서버가 거절했습니다.
    .lead-later = { $provider }의 받는 메일 서버에 안전하게 연결되었지만, 서버가 지금은 안 된다고 합니다.
    .lead-ended = { $provider }의 받는 메일 서버에 연결되었지만, 답을 듣기 전에 대화가 끝났습니다.
    .lead-unsafe = { $provider }의 받는 메일 서버와 안전한 연결을 만들지 못했습니다. 비밀번호는 이 서버로 전송되지 않았습니다.
    .lead-unreached = 여기서는 { $provider }의 받는 메일 서버에 연결할 수 없었습니다. 비밀번호는 이 서버로 전송되지 않았습니다.
    .primary-passed = 안전하게 보관하러 가기
    .primary-verified = 계속
checking = 확인하는 중…
password = 앱 비밀번호
password-mailbox = 메일함 비밀번호
password-either = 앱 비밀번호 또는 메일함 비밀번호
password-outgoing-ownPassword = 보내는 메일 비밀번호
password-outgoing-otherServer = 다른 서버의 비밀번호
password-incoming = 받는 메일 비밀번호
password-outgoing-hint = { $host } 서버로만 보냅니다.
shape-letters = { $owner } 페이지에 나온 대로 글자 { $count }개. 공백은 상관없습니다.
shape-dashedGroups = 글자 { $length }개씩 { $groups }묶음, 묶음 사이에 하이픈.
shape-lettersAndDigits = { $owner } 페이지에 나온 대로 글자와 숫자 { $count }개. 공백은 상관없습니다.
shape-any = { $kind ->
    [mailbox] 웹 페이지에서 이 메일을 볼 때 쓰는 비밀번호입니다.
    [either] { $owner } 페이지에 나온 그대로의 앱 비밀번호, 또는 웹 페이지에서 이 메일을 볼 때 쓰는 비밀번호입니다.
   *[app] { $owner } 페이지에 나온 그대로 입력합니다.
}
secret-problem-empty = 먼저 비밀번호를 붙여 넣으세요.
secret-problem-lineBreak = 중간에 줄바꿈이 있습니다. 비밀번호만 복사하세요.
secret-problem-tooLong = 비밀번호로는 너무 깁니다. 비밀번호만 복사하세요.
doubt-length =
    .title = { $expected }자가 아니라 { $letters }자입니다
    .what = 일부가 빠졌거나 다른 것이 함께 복사되었을 수 있습니다. { $owner } 페이지에서 한 번 더 복사하세요.
doubt-altered =
    .title = { $owner }의 표기와 조금 다릅니다
    .what = 앱 비밀번호처럼 보이지만 무언가 바뀌었거나 덧붙었습니다.
doubt-accountPassword =
    .title = 앱 비밀번호처럼 보이지 않습니다
    .what = 평소 쓰는 { $owner } 비밀번호일 수 있습니다. 그것은 { $owner } 자체 페이지용이고, 메일 프로그램에는 앱 비밀번호가 필요합니다.
send-anyway = 그래도 보내기
# [1] instead of English [one]: ko has only the category “other”, and 1 means that the provider asked.
pause =
    .title = 계정이 잠기지 않도록 잠시 쉽니다
    .what = { $count ->
        [1] { $provider } 쪽에서 잠시 쉬라고 합니다. 끝날 때까지 아무것도 전송하지 않습니다.
       *[other] 비밀번호가 { $count }번 연달아 거부되었습니다. 곧바로 더 시도하면 { $provider } 쪽에서 계정을 잠글 수 있습니다. 쉬는 시간이 끝날 때까지 아무것도 전송하지 않습니다.
    }
pause-left = { $time } 남음
server-said = 서버의 말

connections-ready = { $provider }의 서버가 응답하며 비밀번호를 기다리고 있습니다.
connection-instead-smtp =
    .title = 보내는 메일: 여기서는 { $port }번 포트가 응답하지 않습니다
    .what = 이 네트워크는 { $host }의 { $port }번 포트로 아무것도 통과시키지 않습니다. 같은 서버의 { $other }번 포트가 응답하며, 똑같이 안전합니다.
connection-instead-imap =
    .title = 받는 메일: 여기서는 { $port }번 포트가 응답하지 않습니다
    .what = 이 네트워크는 { $host }의 { $port }번 포트로 아무것도 통과시키지 않습니다. 같은 서버의 { $other }번 포트가 응답하며, 똑같이 안전합니다.
use-instead = { $other }번 포트 사용
connection-go-on = 비밀번호는 전송되지 않았습니다. 계속해도 됩니다. 그동안 계속 다시 시도합니다.

result-issued = 인증서 발급자: { $issuer }
result-chosen = 직접 고른 인증서: { $fingerprint }… (SHA-256)
result-smtp = 보내는 메일
result-imap = 받는 메일
result-passed = 비밀번호가 받아들여졌습니다.
result-skipped = 시도하지 않았습니다. 거절은 한 번이면 충분합니다.

stage-smtp-resolve =
    .waiting = { $host } 찾기
    .running = { $host } 찾는 중…
    .done = { $host } 찾음
    .failed = { $host } 찾지 못함
stage-smtp-connect =
    .waiting = { $port }번 포트로 연결
    .running = { $host }의 { $port }번 포트로 연결하는 중…
    .done = { $host }의 { $port }번 포트가 응답함
    .failed = { $host }의 { $port }번 포트가 응답하지 않음
stage-smtp-startTls =
    .waiting = 암호화로 전환
    .running = 암호화로 전환하는 중…
    .done = 서버가 암호화로 전환함
    .failed = 서버가 암호화로 전환하지 않음
stage-smtp-tls =
    .waiting = 안전한 연결 만들기
    .running = 안전한 연결을 만드는 중…
    .done = 연결이 암호화되었고, 상대는 틀림없이 { $host } 서버임
    .failed = 안전한 연결이 만들어지지 않음
stage-smtp-greeting =
    .waiting = 서버의 인사 기다리기
    .running = 서버의 인사를 기다리는 중…
    .done = 보내는 메일 서버가 맞음
    .failed = 보내는 메일 서버다운 인사가 없음
stage-smtp-capability =
    .waiting = 로그인 방법 묻기
    .running = 로그인 방법을 묻는 중…
    .done = 비밀번호로 로그인할 수 있음
    .failed = 로그인 방법을 알려 주지 않음
stage-smtp-signIn =
    .waiting = 로그인
    .running = 로그인하는 중…
    .done = 보내기용으로 비밀번호를 받아들임
    .failed = 로그인하지 못함
stage-smtp-handOver =
    .waiting = 메일 넘기기
    .running = 메일을 넘기는 중…
    .done = 서버가 메일을 받음
    .failed = 서버가 메일을 받지 않음
stage-imap-resolve =
    .waiting = { $host } 찾기
    .running = { $host } 찾는 중…
    .done = { $host } 찾음
    .failed = { $host } 찾지 못함
stage-imap-connect =
    .waiting = { $port }번 포트로 연결
    .running = { $host }의 { $port }번 포트로 연결하는 중…
    .done = { $host }의 { $port }번 포트가 응답함
    .failed = { $host }의 { $port }번 포트가 응답하지 않음
stage-imap-startTls =
    .waiting = 암호화로 전환
    .running = 암호화로 전환하는 중…
    .done = 서버가 암호화로 전환함
    .failed = 서버가 암호화로 전환하지 않음
stage-imap-tls =
    .waiting = 안전한 연결 만들기
    .running = 안전한 연결을 만드는 중…
    .done = 연결이 암호화되었고, 상대는 틀림없이 { $host } 서버임
    .failed = 안전한 연결이 만들어지지 않음
stage-imap-greeting =
    .waiting = 서버의 인사 기다리기
    .running = 서버의 인사를 기다리는 중…
    .done = 받는 메일 서버가 맞음
    .failed = 받는 메일 서버다운 인사가 없음
stage-imap-capability =
    .waiting = 로그인 방법 묻기
    .running = 로그인 방법을 묻는 중…
    .done = 비밀번호로 로그인할 수 있음
    .failed = 로그인 방법을 알려 주지 않음
stage-imap-signIn =
    .waiting = 로그인
    .running = 로그인하는 중…
    .done = 받기용으로 비밀번호를 받아들임
    .failed = 로그인하지 못함
stage-imap-followUp =
    .waiting = 받은 편지함 열기
    .running = 받은 편지함을 여는 중…
    .done = 받은 편지함이 열림
    .failed = 받은 편지함이 열리지 않음
stage-imap-arrival =
    .waiting = 메일 찾기
    .running = 메일을 찾는 중…
    .done = 메일이 도착함
    .failed = 메일이 보이지 않음

## What can be done about a failure

action-createAppPassword = 앱 비밀번호 만들기
action-tryWithout = { $suspect ->
        [spaceBefore] 공백을 빼고 시도
        [spaceBehind] 공백을 빼고 시도
        [spacesBetweenGroups] 공백을 빼고 시도
        [spacesWithin] 공백을 빼고 시도
        [invisible] 그 문자를 빼고 시도
        [quotes] 따옴표를 빼고 시도
        [capitals] 소문자로 시도
        [lookAlike] 일반 문자로 시도
        [dashes] { $owner }의 표기대로 시도
        [copiedAlong] 앱 비밀번호만으로 시도
       *[several] 그것들을 모두 빼고 시도
    }
action-enterPassword = 다른 비밀번호 입력
action-editAddress = 주소 고치기
action-editServers = { $name ->
        [open] 사용자 이름이나 서버 고치기
        [unlikely] 사용자 이름 고치기
       *[expected] 서버 고치기
    }
action-tryAgain = 다시 시도
action-wait = 기다렸습니다: 다시 시도
action-confirmInBrowser = { $owner }에서 로그인 확인하기
action-switchOnImap = { $provider } 메일 설정 열기
action-askAdministrator = 계정을 관리하는 사람에게 물어보세요.
action-openNetworkPage = 네트워크에 로그인했습니다: 다시 시도
action-changeNetwork = 다른 네트워크입니다: 다시 시도
action-chooseCertificate = 인증서 파일 고르기
action-startProgram = 프로그램이 실행 중입니다: 다시 시도
action-useNamedServer = { $suggested } 사용
action-allowInterception = 읽히더라도 계속
action-useOtherPort = 작동하는 포트를 사용하세요.
action-switchOffVpn = VPN을 껐습니다: 다시 시도
action-checkClock = 시계가 맞습니다: 다시 시도
action-unlockKeychain = 키체인 잠금 해제
action-installKeychain = 키체인이 실행 중입니다: 다시 시도
action-useOauthProgram = { $owner } 로그인 페이지를 여는 메일 프로그램(Thunderbird, Evolution, Apple Mail 등)을 쓰세요.
action-readHelp = { $owner } 도움말 읽기

## Keeping it

keep =
    .heading = 안전하게 보관
    .lead = 두 서버가 모두 비밀번호를 받아들였습니다. 키체인에 보관하세요.
    .lead-keeping = 키체인이 자체 창에서 허락을 구할 수 있습니다.
    .lead-keeping-practice = 가상 키체인은 아무것도 묻지 않습니다. 진짜 키체인은 자체 창에서 허락을 구할 수 있습니다.
    .lead-kept = 비밀번호가 키체인에 있습니다. 보내는 메일용과 받는 메일용이 모두 있습니다.
    .lead-kept-practice = 비밀번호가 가상 키체인에 있습니다. 보내는 메일용과 받는 메일용이 모두 있습니다.
    .lead-refused = 비밀번호는 작동하지만 보관하지 못했습니다.
    .lead-practice = 두 서버가 모두 비밀번호를 받아들였습니다. 연습에서는 끝나면 사라지는 가상 키체인에 들어갑니다.
    .point-locked = 거기서 암호화되며, 이 컴퓨터에 로그인해 있는 동안에만 열립니다.
    .point-locked-practice = 사용자의 키체인은 건드리지 않습니다.
    .point-two = 항목은 두 개입니다. 하나는 { $provider }의 보내는 메일 서버용, 하나는 받는 메일 서버용입니다.
    .point-read-back = 두 항목을 다시 읽어 비교한 뒤에야 보관되었다고 알립니다.
    .point-checked = 두 항목을 다시 읽어 보니 서버가 받아들인 것과 정확히 같습니다.
    .primary = 키체인에 보관
    .busy = 저장하고, 다시 읽고, 비교하는 중…
    .primary-keeping = 보관하는 중…
    .primary-kept = 옛 비밀번호 찾기
    .skip = 보관하지 않고 계속

## Old passwords

oldItems =
    .heading = 이 컴퓨터의 옛 비밀번호
    .lead = 두 서버가 모두 새 비밀번호를 받아들였습니다. 아래의 옛 항목은 아직 방해가 될 수 있습니다. 고른 항목은 새 비밀번호로 바뀌거나 지워지며, { $days }일 동안 되돌릴 수 있습니다.
    .lead-missing = 두 서버가 모두 새 비밀번호를 받아들였습니다. 여기에 옛 비밀번호를 두고 있거나, 없는 비밀번호를 찾는 프로그램이 있습니다. 고른 항목은 새 비밀번호로 바뀌거나 지워지며, { $days }일 동안 되돌릴 수 있습니다.
    .open = 먼저 이 프로그램을 닫으세요: { $program }. 열려 있으면 옛 비밀번호를 다시 넣을 수 있습니다.
    .lead-none = 방해되는 것이 없습니다. 키체인에 { $address }의 비밀번호를 둔 다른 프로그램이 없습니다.
    .lead-scanning = 키체인에서 { $address }의 다른 항목을 찾고 있습니다. 비밀번호는 읽지 않습니다.
    .lead-unlocking = 키체인을 열도록 요청했습니다. 키체인의 자체 창에서 답하세요.
    .lead-clearing = 항목마다 먼저 백업하고, 백업을 다시 읽어 확인합니다. 그런 다음에야 바꿉니다.
    .none-how = 키체인에서 이 계정의 메일 항목을 찾아보았습니다. 비밀번호는 읽지 않았습니다.
    .lead-none-seen = 키체인에서 볼 수 있는 범위에는 { $address }의 비밀번호를 둔 다른 프로그램이 없습니다.
    .lead-cleared = 다음과 같이 처리했습니다. { $days }일 동안 되돌릴 수 있습니다.
    .lead-cleared-practice = 다음과 같이 처리했습니다. 연습이 끝날 때까지 되돌릴 수 있습니다.
    .lead-cleared-partly = 일부는 처리하지 못했습니다. 항목마다 이유가 나와 있습니다. 바뀐 것은 { $days }일 동안 되돌릴 수 있습니다.
    .lead-cleared-partly-practice = 일부는 처리하지 못했습니다. 항목마다 이유가 나와 있습니다. 바뀐 것은 연습이 끝날 때까지 되돌릴 수 있습니다.
    .lead-cleared-nothing = 바뀐 것은 없습니다. 항목마다 이유가 나와 있습니다.
    .lead-cleared-restored = 바뀌었던 것이 원래대로 돌아왔습니다.
    .lead-restoring = 백업에서 원래 자리로 되돌리고 있습니다.
    .lead-refused = 이번에는 되지 않았습니다. 바뀌지 않은 것은 원래 그대로입니다.
    .lead-practice = 다른 프로그램이 남기는 것과 같은 가상 항목입니다. 마음껏 바꾸고 되돌려 보세요.
    .busy-scanning = 찾는 중…
    .busy-long = 항목이 아주 많으면 최대 { $seconds }초가 걸립니다. 기다리지 않고 계속해도 됩니다.
    .busy-unlocking = 키체인을 열도록 요청하는 중…
    .busy-clearing = 백업하고, 다시 읽고, 바꾸는 중…
    .busy-restoring = 되돌리는 중…
    .locked = { $count ->
        [0] 키체인의 일부가 잠겨 있습니다. 그 안에 보이지 않는 항목이 있을 수 있습니다.
       *[other] 키체인의 일부가 잠겨 있습니다. 그 안에 이 계정의 메일 비밀번호로 보이는 항목이 적어도 { $count }개 있습니다. 어떤 것인지 보려면 잠금을 해제하세요.
    }
    .column-program = 보관한 곳
    .column-use = 용도
    .column-choose = 선택
    .column-match = 소속
    .column-fate = 처리 결과
    .store = “{ $store }” 안
    .no-server = 서버 표시 없음
    .no-user = 계정 표시 없음
    .modified = 마지막 변경: { $date }
    .no-date = 알 수 없음
    .primary-none = 메일 프로그램으로 계속
    .primary = 항목 { $count }개 지우기
    .primary-replace = 항목 { $count }개에 새 비밀번호 넣기
    .primary-both = 항목 { $count }개 갱신
    .primary-clearing = 항목 { $count }개를 바꾸는 중…
    .primary-cleared = 메일 프로그램으로 계속
    .go-on = 건너뛰고 계속
    .leave = 그대로 두기
    .leave-one = 그대로 두기
    .of = { $program }, { $server }
    .of-label = { $program }, { $label }
    .undo = 되돌리기
    .undo-all = 모두 되돌리기
row-next = { $row }, { $next }
named = { $name }: { $value }
use-smtp = 보내는 메일
use-imap = 받는 메일
match-exact = 이 계정
match-likely = 이 계정의 것일 수 있음
choice-clear = 지움
choice-replace = 새 비밀번호로 바꿈
choose-clear = 지우기
choose-replace = 새 비밀번호 넣기
choose-leave = 그대로 두기
undo-possible = 되돌릴 수 있음
undo-make = 다시 없앨 수 있음
undo-impossible = 되돌릴 수 없음
fate-cleared = 지움
fate-replaced = 새 비밀번호가 들어감
fate-restored = 되돌림
fate-kept = 그대로 둠
fate-stillCleared = 되돌리지 못함. 백업에 그대로 있음
fate-stillReplaced = 새 비밀번호가 들어가 있음. 옛것은 백업에 있음

## The file of accounts

records-unreadable =
    .title = 계정 목록을 읽을 수 없습니다
    .what = 여기서 설정한 계정을 기억하는 파일이 손상되었습니다. 비밀번호는 들어 있지 않습니다.
    .do = 프로그램 데이터의 “mail-setup-wizard” 폴더에서 “accounts.json” 파일의 이름을 바꾼 다음 다시 시도하세요.
records-damaged =
    .title = 계정 목록이 손상되어 있었습니다
    .what = 여기서 설정한 계정을 기억하는 파일을 읽을 수 없었습니다. 그 옆에 “{ $file }” 파일로 남겨 두고, 목록을 새로 시작합니다. 비밀번호는 들어 있지 않습니다.
    .do = 계정을 다시 설정하거나, 백업에서 옛 파일을 되돌리세요.
records-later =
    .title = 더 새로운 버전의 파일이 있습니다
    .what = 이 프로그램의 더 새로운 버전이 “{ $file }” 파일을 써서, 그대로 두었습니다.
    .do = 새 버전을 쓰세요.
records-file =
    .title = 계정 목록을 쓸 수 없습니다
    .what = 이 컴퓨터에서 마법사가 계정 목록을 읽거나 쓰지 못했습니다. 비밀번호는 들어 있지 않습니다.
    .do = 디스크가 가득 차지 않았는지 살펴본 다음 다시 시도하세요.

## The mail program

of-an-app = { $kind ->
    [mailbox] {""}
    [either] {""}
   *[app] 앱{" "}
}
handOver =
    .heading = 메일 프로그램
    .lead = 메일 프로그램에서 새 비밀번호를 쓰게 하세요. 설정은 다음과 같습니다.
    .smtp = 보내는 메일(SMTP)
    .imap = 받는 메일(IMAP)
    .host = 서버
    .port = 포트
    .security = 암호화
    .user = 사용자 이름
    .password = 비밀번호
    .password-words = { of-an-app }비밀번호
    .copy-smtp = 보내는 메일용으로 복사
    .copy-imap = 받는 메일용으로 복사
    .copied-smtp = 보내는 메일용으로 복사됨
    .copied-imap = 받는 메일용으로 복사됨
    .programs = 이 컴퓨터의 메일 프로그램에서
    .no-programs = 메일 프로그램에서
    .before = 이 계정은 여기에 이미 설정되어 있습니다. 맞는 비밀번호로 바꾸어 주세요.
    .again = 나중에 { of-an-app }비밀번호가 또 필요하면, 키체인에 보관되어 있는 경우 터미널에서 “mail-setup password { $address } --for smtp --copy” 명령으로 복사할 수 있습니다.
    .primary = 계속
    .trap = 자주 생기는 문제
    .forget = 옛 비밀번호를 잊게 하려면
pretendProgram =
    .offer = 가상 메일 프로그램 열기
    .heading-smtp = 가상 메일 프로그램이 비밀번호를 묻습니다
    .heading-imap = 한 번 더 묻습니다
    .lead-smtp = 메일을 보내려면 앱 비밀번호가 필요합니다. 붙여 넣으세요.
    .lead-imap = 맞았습니다. 메일을 받으려고 실제 프로그램처럼 다시 묻습니다. 같은 비밀번호를 붙여 넣으세요.
    .lead-refused = 가상 서버가 받아들인 비밀번호가 아닙니다. 버튼으로 복사해 붙여 넣으세요.
    .primary = 입력
clipboard-left = { of-an-app }비밀번호가 클립보드에 있습니다. { $time } 남았으니 지금 붙여 넣으세요.
clipboard-over = 클립보드에서 지웠습니다. 필요할 때마다 다시 복사하세요. 클립보드 기록을 남기는 프로그램이 있다면 거기에 아직 남아 있을 수 있습니다. 거기서도 지우세요.
clipboard-missing = 이 세션에는 프로그램이 쓸 수 있는 클립보드가 없습니다. { of-an-app }비밀번호를 직접 입력하거나, 터미널에서 “mail-setup password { $address } --for smtp” 명령으로 확인하세요.
clipboard-refused = 지금은 클립보드를 쓸 수 없습니다. 다른 프로그램이 쓰고 있습니다. 다시 시도하세요.
hand-over-other =
    계정 설정을 열고 비밀번호를 입력하는 곳을 찾으세요. 받는 메일과 보내는 메일, 두 곳인 경우가 많습니다.
    두 곳 모두에 { of-an-app }비밀번호를 붙여 넣은 다음, 나에게 메일을 보내세요.
open-program = { $program } 열기
program-opening = { $program } 여는 중…
program-opened = { $program } 열기를 요청했습니다.
program-failed = 여기서는 { $program } 프로그램을 열지 못했습니다. 직접 여세요.

## A message to oneself

self-message =
    .subject = 잘 됩니다: 나에게 보낸 메일
    .body = 메일이 나가고 들어오는지 보려고 Mail Setup Wizard로 나에게 보낸 메일입니다. 둘 다 잘 됩니다. 지워도 됩니다.

# [1] instead of English [one]: ko has only the category “other”.
testMessage =
    .heading = 나에게 메일 보내기
    .lead = 메일이 나가고 들어오는지 직접 확인하세요. { $address }에서 { $address }에게 짧은 메일을 보냅니다.
    .lead-practice = 메일이 나가고 들어오는지 보세요. 가상 계정이 자신에게 짧은 메일을 보냅니다. 이 컴퓨터를 벗어나지 않습니다.
    .lead-sending = 몇 초, 길어도 1분이면 됩니다.
    .lead-cancelled = 이제 메일을 기다리지 않습니다. 이미 보냈다면 받은 편지함에 들어올 것입니다.
    .lead-arrived = 메일이 나가고, 메일이 들어옵니다.
    .lead-not-arrived = 비밀번호는 맞습니다. 다만 메일이 끝까지 가지 못했습니다.
    .lead-not-sent = 메일을 넘기지 못했습니다.
    .lead-not-seen = 메일이 가는 중이지만, 도착했는지 살펴보지 못했습니다.
    .what = 잘 된다는 말만 있고, 계정이나 이 컴퓨터에 대한 내용은 없습니다. 도착하면 여기서 지울 수 있습니다.
    .primary = 메일 보내기
    .skip = 보내지 않고 마치기
    .offer = 나에게 메일 보내기
    .doing-signIn = 로그인하는 중…
    .doing-handOver = 메일을 넘기는 중…
    .doing-arrival = 서버가 받았습니다. 받은 편지함과 스팸 메일에서 찾는 중…
    .arrived-inbox = { $seconds ->
        [1] 메일을 보냈고, 1초 안에 받은 편지함에 들어왔습니다.
       *[other] 메일을 보냈고, { $seconds }초 뒤에 받은 편지함에 들어왔습니다.
    }
    .arrived-junk = { $seconds ->
        [1] 메일을 보냈고, 1초 안에 스팸 메일로 들어왔습니다. 폴더: “{ $folder }”.
       *[other] 메일을 보냈고, { $seconds }초 뒤에 스팸 메일로 들어왔습니다. 폴더: “{ $folder }”.
    }
    .arrived-allMail = { $seconds ->
        [1] 메일을 보냈고, 1초 안에 “{ $folder }”에 들어왔습니다.
       *[other] 메일을 보냈고, { $seconds }초 뒤에 “{ $folder }”에 들어왔습니다.
    }
    .hint-junk = 다음 메일이 받은 편지함에 들어오도록, 메일 프로그램에서 스팸이 아니라고 표시하세요.
    .hint-allMail = 필터 때문에 받은 편지함에 들어오지 않을 수 있습니다. 계정 설정을 살펴보세요.
    .sent = 서버가 메일을 받았습니다.
    .not-sent = 메일은 전송되지 않았습니다.
    .remove = 메일 지우기
    .removal-offered = 이 메일을 지울 수 있습니다. 다른 메일은 건드리지 않습니다.
    .removal-byHand = 서버에 이 메일만 지우는 방법이 없습니다. 메일 프로그램에서 지우세요.
    .removal-running = 메일을 지우는 중…
    .removal-done = 메일을 지웠습니다. 다른 메일은 건드리지 않았습니다.
    .removal-failed = 여기서는 메일을 지우지 못했습니다. 메일 프로그램에서 지우세요.
    .again = 다시 보내기
    .go-on = 마치기
    .go-on-without = 보내지 않고 마치기

## The end

done =
    .heading = 메일 설정이 끝났습니다
    .heading-revoked = 새 비밀번호로 바뀌었습니다
    .heading-verify = 모두 정상입니다
    .heading-practice = 이제 방법을 알게 되었습니다
    .lead = { $kind ->
        [mailbox] { $address }에서 메일함 비밀번호로 메일을 주고받을 수 있습니다.
        [either] { $address }에서 이 비밀번호로 메일을 주고받을 수 있습니다.
       *[app] { $address }에서 앱 비밀번호로 메일을 주고받을 수 있습니다.
    }
    .lead-verify = 이 네트워크에서 두 서버가 모두 { $address }의 저장된 비밀번호를 받아들입니다.
    .lead-practice = 이것이 전부입니다. 아무것도 이 컴퓨터를 벗어나지 않았고, 키체인도 건드리지 않았습니다.
    .proved = 두 서버가 모두 비밀번호를 받아들였고, 받은 편지함이 열렸습니다.
    .kept = 비밀번호가 키체인에 있습니다.
    .kept-practice = 비밀번호가 가상 키체인에 있습니다.
    .not-kept = 비밀번호를 키체인에 보관하지 않았습니다.
    .cleared = { $count ->
        [0] 옛 항목은 바꾸지 않았습니다.
       *[other] 옛 항목 { $count }개를 바꾸었습니다. { $days }일 동안 되돌릴 수 있습니다.
    }
    .cleared-practice = { $count ->
        [0] 가상 항목은 바꾸지 않았습니다.
       *[other] 가상 항목 { $count }개를 바꾸었습니다.
    }
    .settings = { $program } 설정은 { $file } 파일에 있습니다.
    .in-program = { $program }에 새 비밀번호가 들어갔습니다.
    .message-lost = 나에게 메일을 보냈지만, 도착한 것은 보이지 않았습니다.
    .message-not-sent = 나에게 메일을 보내지 못했습니다.
    .todos = 직접 해야 할 남은 일
    .pretend-program = 가상 메일 프로그램의 두 곳에 비밀번호가 들어 있습니다.
    .todo-smtp = 메일 프로그램의 보내는 메일에 비밀번호를 붙여 넣으세요.
    .todo-imap = 메일 프로그램의 받는 메일에 비밀번호를 붙여 넣으세요.
    .todo-program = { $program } 프로그램에 비밀번호를 넣으세요.
    .todo-file = { $file } 파일로 { $program } 프로그램을 설정하세요.
    .todo-merge = { $program } 프로그램에 필요한 것을 { $file } 파일에서 { $taken } 파일로 옮기세요.
    .todo-forget = 여기의 옛 비밀번호를 지우세요: { $program }.
    .todo-test = 메일 프로그램에서 나에게 메일을 보내세요. 도착하면 다 된 것입니다.
    .tick = 완료
    .untick = 아직 안 함
    .copy-list = 이 목록 복사
    .print = 이 페이지 인쇄
    .next = 앞으로
    .next-revoke = { $kind ->
        [mailbox] 메일함 비밀번호가 바뀌면, 새 비밀번호를 가지고 다시 올 때까지 여기의 메일이 멈춥니다.
       *[app] { $owner } 비밀번호를 바꾸면 앱 비밀번호가 해지될 수 있습니다. 메일이 또 멈추면 여기로 다시 오세요.
    }
    .primary = 처음으로
    .restore = 옛 항목 되돌리기

## Everywhere

back = 뒤로
cancel = 취소
start-over = 처음부터
show = 보기
hide = 숨기기
copy = 복사
copied = 복사됨
network =
    .heading = 이 네트워크가 메일에 하는 일
    .lead-looking = 비밀번호 없이 살펴보고 있습니다.
    .lead-cancelled = 결과가 나오기 전에 살펴보기를 끝냈습니다.
    .lead-seen = 살펴본 결과와 할 일입니다.
    .looking = 이 네트워크가 메일에 무엇을 하는지 비밀번호 없이 살펴보고 있습니다.
    .look = 이 네트워크 살펴보기
    .again = 다시 살펴보기
    .with-names = 이름과 주소가 있는 보고서 보기
    .without-names = 보고서에서 이름과 주소 빼기
    .observations = 살펴본 결과
    .report-what = 보고서에는 살펴본 결과가 있으며, 내 주소와 내 이름들은 없습니다. 도와주는 사람에게 보내세요.
    .report-named = 보고서에 내 주소와 내 서버의 이름이 있습니다.
    .copy-text = 보고서 복사
    .copy-json = 프로그램용으로 복사(JSON)
reader =
    .heading =
        { $interceptor ->
            [none] 무언가가 { $host } 서버와의 연결을 읽고 있습니다
           *[other] { $interceptor } 쪽에서 { $host } 서버와의 연결을 읽고 있습니다
        }
    .lead = 이 컴퓨터는 “{ $issuer }” 인증서를 믿지만, 서버 자체의 것이 아닙니다. 그 인증서를 가진 쪽에서 비밀번호와 메일을 읽을 수 있습니다.
    .what = 직접 고른 보안 프로그램이나 회사 네트워크라면 계속할 수 있습니다. 이 네트워크에서는 한 번만 묻습니다. 모르는 것이면 뒤로 돌아가 다른 네트워크를 쓰세요. 결정하기 전에는 비밀번호가 전송되지 않습니다.
    .primary = 여기서는 읽게 두고 계속
use-other-port = 이제부터 { $other }번 포트 사용
