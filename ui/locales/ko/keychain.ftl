### Words about the keychain, for the window and for the terminal alike, in Korean.

## Why the keychain did not do what was asked

keychain-missing =
    .title = 키체인을 찾지 못했습니다
    .what = { $keychain ->
        [windows] Windows는 비밀번호로 로그인한 곳에서만 자격 증명 관리자를 엽니다. 예를 들어 ssh로 접속한 곳에서는 열지 않습니다.
        [macos] macOS에 비밀번호를 보관할 키체인이 없습니다. 키체인이 아예 없거나, 기본 키체인이 정해져 있지 않습니다.
       *[other] 키체인은 비밀번호를 암호화해 보관합니다. 이 세션에는 실행 중인 키체인이 없습니다.
    } 그래서 비밀번호를 둘 안전한 곳이 없습니다. 대신 파일에 쓰는 일은 절대 없습니다.
    .do = { $keychain ->
        [windows] 이 컴퓨터에 직접, 또는 원격 데스크톱으로 로그인해 거기서 마법사를 시작하세요.
        [macos] “키체인 접근” 프로그램을 열고 “로그인”을 고른 다음, “파일” 메뉴에서 기본 키체인으로 지정하세요. 그런 다음 다시 시도하세요.
        [kde] 시스템 설정을 열고 “KDE 지갑”을 여세요(없으면 “kwalletmanager”를 설치하세요). “KDE 지갑 서브시스템 사용하기”와 “비밀 서비스로 KWallet 사용”을 켜고, 로그아웃했다가 다시 로그인한 다음 한 번 더 시도하세요.
        [gnome] “gnome-keyring”을 설치하고 로그아웃했다가 다시 로그인하면 시작됩니다. 그런 다음 한 번 더 시도하세요.
       *[other] “gnome-keyring”을 설치하고 로그아웃했다가 다시 로그인하면 시작됩니다. 또는 KeePassXC의 설정에서 “비밀 서비스 통합”을 켜고, 데이터베이스 설정에서 내보낼 그룹을 고른 다음, 데이터베이스를 열어 두세요. 그런 다음 한 번 더 시도하세요.
    } 키체인이 없어도 비밀번호를 확인할 수는 있습니다.
keychain-locked =
    .title = 키체인이 잠겨 있습니다
    .what = 키체인은 자체 비밀번호로 열립니다. 보통 컴퓨터에 로그인할 때 쓰는 비밀번호입니다. 바뀐 것은 없습니다.
    .do = { $keychain ->
        [macos] macOS가 물을 때 또는 “키체인 접근” 프로그램에서 잠금을 해제한 다음 다시 시도하세요.
        [kde] 자체 창이 물을 때 또는 “KWalletManager” 프로그램에서 잠금을 해제한 다음 다시 시도하세요.
        [gnome] 자체 창이 물을 때 또는 “암호 및 키” 프로그램에서 잠금을 해제한 다음 다시 시도하세요.
       *[other] 자체 창이 물을 때 또는 키체인의 자체 프로그램에서 잠금을 해제한 다음 다시 시도하세요.
    }
keychain-denied =
    .title = 키체인이 거절했습니다
    .what = 키체인의 물음에 거절로 답했거나 물음이 닫혔습니다. 바뀐 것은 없습니다.
    .do = { $keychain ->
        [macos] 다시 시도하고, macOS가 물으면 “허용”을 고르세요. “항상 허용”은 필요 없습니다.
       *[other] 다시 시도하고, 키체인의 자체 창이 물으면 허용하세요.
    }
keychain-timedOut =
    .title = 키체인이 응답하지 않았습니다
    .what = 자체 창에서, 어쩌면 이 창 뒤에서 아직 답을 기다리고 있을 수 있으며, 요청받은 일을 나중에 끝낼 수도 있습니다. 제자리에 없는 옛 항목은 백업에 있습니다. 마법사의 첫 페이지에서 되돌릴 수 있습니다.
    .do = 키체인의 물음에 답하거나 물음을 닫은 다음 다시 시도하세요.
keychain-cancelled =
    .title = 키체인 기다리기를 멈췄습니다
    .what = 키체인의 물음이 화면에, 어쩌면 이 창 뒤에 아직 있을 수 있습니다. 거기서 무엇이라고 답하든 더는 바뀌지 않습니다. 제자리에 없는 것은 백업에 있습니다.
    .do = 그 물음을 닫거나, 다시 시도해 물음에 답하세요.
keychain-waiting = 키체인을 기다리고 있습니다. 자체 창에서, 어쩌면 이 창 뒤에서 물으면 거기에 답하세요.
keychain-readBackDiffers =
    .title = 키체인이 제대로 보관하지 못했습니다
    .what = 돌려준 내용이 저장한 것과 다릅니다. 전에 있던 것을 다시 넣었습니다.
    .do = 다시 시도하세요. 또 그러면 로그아웃했다가 다시 로그인하세요. 그러면 키체인이 다시 시작됩니다.
keychain-backup =
    .title = 백업을 쓰거나 읽을 수 없었습니다
    .what = 백업을 다시 읽어 확인한 뒤에만 항목을 지웁니다. 제자리에 없는 것은 그 백업에 있습니다. 마법사의 첫 페이지에서 되돌릴 수 있습니다.
    .do = 디스크가 가득 차지 않았고 홈 폴더에 쓸 수 있는지 확인한 다음 다시 시도하세요.
keychain-diskFull =
    .title = 디스크가 가득 찼습니다
    .what = 백업이 디스크에 있을 때에만 항목을 바꾸는데, 백업을 둘 공간이 없습니다. 제자리에 없는 것은 더 앞선 백업에 있습니다.
    .do = 휴지통을 비우는 등 공간을 마련한 다음 다시 시도하세요.
keychain-folderClosed =
    .title = 마법사가 자체 파일을 쓸 수 없습니다
    .what = 백업이 디스크에 있을 때에만 항목을 바꿉니다. 홈 폴더 안에 있는 마법사의 폴더는 읽을 수는 있지만 쓸 수 없습니다.
    .do = 홈 폴더가 본인 소유인지, 디스크가 쓰기 금지되어 있지 않은지 확인한 다음 다시 시도하세요.
keychain-tooLong =
    .title = 비밀번호가 너무 길어 보관할 수 없습니다
    .what = 키체인이 받는 길이보다 깁니다. 바뀐 것은 없습니다.
    .do = 함께 복사된 것 없이 앱 비밀번호만 입력하세요.
keychain-failed =
    .title = 키체인에 문제가 생겼습니다
    .what = 작업 도중에 멈췄습니다. 잃은 항목은 없습니다. 모두 제자리나 백업에 있습니다.
    .do = 다시 시도하세요. 또 그러면 로그아웃했다가 다시 로그인하세요. 그러면 키체인이 다시 시작됩니다.

## Whose entry it is

program-aerc = aerc
program-balsa = Balsa
program-byHand = 직접 저장함
program-evolution = Evolution
program-fetchmail = fetchmail
program-geary = Geary
program-getmail = getmail
program-git = git
program-gitWincred = git
program-himalaya = Himalaya
program-imapfilter = imapfilter
program-keyring = keyring 라이브러리를 쓰는 프로그램
program-keytar = keytar를 쓰는 프로그램
program-kmail = KMail
program-mailnag = Mailnag
program-mailx = mailx
program-mbsync = mbsync
program-meli = meli
program-mpop = mpop
program-msmtp = msmtp
program-mutt = mutt
program-netrc = .netrc를 읽는 프로그램
program-network = 다른 메일 프로그램
program-offlineimap = OfflineIMAP
program-sylpheed = Sylpheed
program-trojita = Trojitá

## Why an entry is listed

why-accountAndProtocol = 이 계정의 메일용입니다.
why-accountAndServer = 이 계정과 제공업체의 메일 서버가 적혀 있습니다.
why-anotherServer = 이 계정과 메일 프로토콜이 적혀 있지만, 서버가 제공업체의 것이 아닙니다. 다른 서비스의 비밀번호일 수 있습니다.
why-nameBeforeAt = 제공업체의 메일 서버와 주소의 앞부분이 적혀 있습니다.
why-serverWithoutAccount = 제공업체의 메일 서버가 적혀 있지만 계정은 없습니다.
why-missing = 프로그램이 여기서 이 계정의 비밀번호를 찾지만 없습니다. 새로 만들어 줍니다.
why-settings = 프로그램의 설정에 이 계정의 메일용이라고 나와 있습니다.
why-lookedUp = 이 계정의 메일 설정이 이 항목을 찾아 쓰게 되어 있습니다.
why-perhapsLookedUp = 설정이 이 항목을 찾아 쓰게 되어 있으며, 아마 이 계정의 메일용입니다. 다른 것에 쓰일 수도 있습니다.

read-by = { $program }에서 읽습니다: { $path }, { $line }번째 줄.

## Why an entry was left as it is

kept-changed = 그사이에 바뀌어서 그대로 두었습니다.
kept-failed = 키체인이 처리하지 않았습니다. 항목은 그대로입니다.
kept-locked = 잠겨 있어서 그대로 두었습니다.
kept-notChecked = 확인하지 않은 서버의 것이어서 새 비밀번호를 넣지 않았습니다.
kept-replaced = 프로그램이 그 자리에 더 새로운 것을 저장해서 그대로 두었습니다.
kept-stopped = 앞의 항목이 되지 않아 마법사가 그 앞에서 멈췄습니다. 이 항목은 그대로입니다.
kept-takenBack = 새 비밀번호를 온전히 저장할 수 없었습니다. 옛것을 다시 넣었습니다.
kept-unreadable = 백업하기 위해 읽을 수 없어서 그대로 두었습니다.
kept-vanished = 이미 없었습니다.

## What cannot be cleared from here: `guided-<program>`, and `guided-step-<step>` for what to do there

guided =
    .heading = 직접 지워야 할 것
    .lead = 이 프로그램들은 자신만 바꿀 수 있는 곳에 비밀번호를 둡니다. 거기서 바꾸기 전까지 옛것이 남아 있습니다.
    .found = { $address }의 비밀번호가 보관되어 있습니다.
    .possible = { $address }의 비밀번호가 보관되어 있을 수 있습니다. 여기서는 볼 수 없습니다.
    .line = { $path }, { $line }번째 줄

guided-appleMail = Apple Mail
guided-outlook = Outlook
guided-office = Outlook과 Office의 로그인 정보
guided-thunderbird = Thunderbird
guided-onlineAccounts = 그놈 온라인 계정
guided-clawsMail = Claws Mail
guided-netrc = .netrc 또는 .authinfo 파일
guided-msmtpFile = msmtp 설정
guided-mpopFile = mpop 설정
guided-mbsyncFile = mbsync 설정
guided-muttFile = mutt 설정
guided-aerc = aerc 설정
guided-alpine = alpine의 비밀번호 파일
guided-betterbird = Betterbird
guided-evolution = Evolution(Flatpak 또는 Snap)
guided-fetchmail = fetchmail 설정
guided-geary = Geary(Flatpak 또는 Snap)
guided-getmail = getmail 설정
guided-git = git의 설정과 저장된 비밀번호
guided-himalaya = Himalaya 설정
guided-imapfilter = imapfilter 설정
guided-mailnag = Mailnag
guided-mailspring = Mailspring
guided-mailx = mailx 설정
guided-meli = meli 설정
guided-offlineimap = OfflineIMAP 설정
guided-pass = 비밀번호 저장소 pass
guided-passwordCommand = 비밀번호를 가져오는 명령
guided-passwordFile = 비밀번호가 든 파일
guided-sealedFile = 비밀번호가 든 암호화된 파일
guided-sylpheed = Sylpheed
guided-trojita = Trojitá

guided-step-quitMail = Mail을 종료하세요(⌘Q).
guided-step-openInternetAccounts = 시스템 설정(macOS 13 이전: 시스템 환경설정)에서 “인터넷 계정”을 열고 { $address } 계정을 고르세요.
guided-step-retypePassword = “세부사항”(Details)을 고르고, 거기의 비밀번호를 지운 다음 { of-an-app }비밀번호를 붙여 넣으세요.
guided-step-openMailAgain = Mail을 다시 여세요. 비밀번호를 물으면 거기에도 { of-an-app }비밀번호를 붙여 넣으세요.

guided-step-closeOutlook = Outlook을 닫으세요.
guided-step-openMailProfiles = 제어판에서 “Mail”(메일)을 열고 “전자 메일 계정”을 여세요.
guided-step-changeAccount = { $address } 계정을 고르고 “변경”을 고르세요. 비밀번호를 { of-an-app }비밀번호로 바꾸고, “기타 설정”의 “보내는 메일 서버”에서도 바꾸세요.
guided-step-openOutlookAgain = Outlook을 다시 여세요. 비밀번호를 물으면 거기에도 { of-an-app }비밀번호를 붙여 넣으세요.
guided-step-closeOffice = Outlook과 다른 Office 프로그램을 모두 닫으세요.
guided-step-openCredentialManager = 제어판에서 “자격 증명 관리자”를 열고 “Windows 자격 증명”을 여세요.
guided-step-removeOffice = “일반 자격 증명” 아래에서, 이름에 “Outlook” 또는 “Office”와 { $address } 주소가 있는 항목만 제거하고 다른 것은 그대로 두세요.
guided-step-openThunderbirdSettings = Thunderbird에서 “설정”을 열고 “개인 정보 및 보안”을 여세요.
guided-step-savedPasswords = “저장된 암호 목록”을 고르고 { $address }의 메일 서버를 찾으세요. imap://과 smtp://로 시작합니다.
guided-step-removeThunderbird = 그 두 항목만 삭제하고 다른 것은 그대로 두세요.
guided-step-restartThunderbird = Thunderbird를 다시 시작하고 메일을 받으세요. 물으면 받는 메일과 보내는 메일에 모두 { of-an-app }비밀번호를 붙여 넣으세요.
guided-step-openOnlineAccounts = “설정”을 열고 “온라인 계정”을 연 다음, { $address } 계정을 고르세요.
guided-step-removeOnlineAccount = “제거”를 고르세요. 메일은 서버에 남습니다.
guided-step-addOnlineAccount = “IMAP과 SMTP”(옛 시스템에서는 “Email Server”)로 계정을 다시 추가하고, 받는 메일과 보내는 메일에 모두 { of-an-app }비밀번호를 넣으세요.
guided-step-openClawsAccounts = Claws Mail에서 “Configuration”(설정)을 열고 “Edit accounts”(계정 편집)를 연 다음, { $address } 계정을 고르세요.
guided-step-retypeClawsPasswords = “기본” 아래의 비밀번호를 { of-an-app }비밀번호로 바꾸고, “메일 발송” 아래에도 있으면 바꾸세요.
guided-step-showDotFiles = 파일 관리자에서 점으로 시작하는 이름이 보이게 하세요. 대부분 Ctrl+H를 누르면 됩니다.
guided-step-showDotFilesMac = Finder에서 점으로 시작하는 이름이 보이게 하세요. ⌘⇧.(Command, Shift, 마침표)를 누르면 됩니다.
guided-step-openNetrc = 여기 나온 파일을 텍스트 편집기로 여세요. 이름이 .gpg로 끝나는 것은 암호화되어 있습니다. Emacs에서 열면 암호 문구를 묻습니다.
guided-step-openMsmtprc = 여기 나온 파일을 텍스트 편집기로 여세요.
guided-step-openMsmtprcTxt = 여기 나온 파일을 텍스트 편집기로 여세요.
guided-step-openMbsyncrc = 여기 나온 파일을 텍스트 편집기로 여세요.
guided-step-openMuttrc = 여기 나온 파일을 텍스트 편집기로 여세요.
guided-step-openFile = 여기 나온 파일을 텍스트 편집기로 여세요.
guided-step-replaceInFile = { $address }의 비밀번호를 찾아 { of-an-app }비밀번호로 바꾸고 파일을 저장하세요.
guided-step-editEntry = 터미널에서 “pass edit” 뒤에 항목 이름을 붙여 실행하세요. 항목 이름은 저장소 폴더와 .gpg 사이의 부분입니다. 첫 줄에 { of-an-app }비밀번호를 넣으세요.
guided-step-encryptAnew = 여기 나온 암호화된 파일을, 전에 만든 방법대로 { of-an-app }비밀번호를 넣어 다시 만드세요.
guided-step-lookAtLine = 여기 나온 줄을 보세요. 비밀번호를 가져오는 명령이 있습니다.
guided-step-replaceWhereItLooks = 그 명령이 찾아보는 곳(예: 비밀번호 관리자)에서 옛 비밀번호를 { of-an-app }비밀번호로 바꾸세요.
guided-step-deletePassfile = alpine을 닫고 여기 나온 파일을 지우세요. 다른 계정의 비밀번호도 있을 수 있습니다. alpine이 각각 한 번씩 다시 묻습니다.
guided-step-retypeInAlpine = alpine을 다시 여세요. { $address }의 비밀번호를 물으면 { of-an-app }비밀번호를 붙여 넣으세요.
guided-step-openBetterbirdSettings = Betterbird에서 “설정”을 열고 “개인 정보 및 보안”을 여세요.
guided-step-restartBetterbird = Betterbird를 다시 시작하고 메일을 받으세요. 물으면 받는 메일과 보내는 메일에 모두 { of-an-app }비밀번호를 붙여 넣으세요.
guided-step-openEvolutionAccounts = Evolution에서 “편집”을 열고 “계정”을 연 다음, { $address } 계정을 고르고 메일을 받으세요. 비밀번호를 물으면 { of-an-app }비밀번호를 붙여 넣으세요.
guided-step-openGearyAccounts = Geary에서 메뉴를 열고 “Accounts”를 연 다음, { $address } 계정을 고르세요.
guided-step-openMailnagSettings = Mailnag의 설정을 열고 { $address } 계정을 편집하세요.
guided-step-openSylpheedAccounts = Sylpheed에서 “설정”을 열고 “계정 편집”을 연 다음, { $address } 계정을 고르세요.
guided-step-openTrojitaSettings = Trojitá에서 “IMAP”을 열고 “Settings”를 여세요.
guided-step-retypePasswords = 받는 메일과 보내는 메일 모두에서 옛 비밀번호를 { of-an-app }비밀번호로 바꾸세요.
guided-step-openMailspringAccounts = Mailspring에서 “환경설정”을 열고 “계정”을 연 다음, { $address } 계정을 고르세요.
guided-step-removeMailspringAccount = 빼기 버튼으로 그 계정을 삭제하세요. 메일은 서버에 남습니다. 키체인 전체를 초기화하지는 마세요. 다른 비밀번호도 들어 있습니다.
guided-step-addMailspringAccount = 더하기 버튼으로 계정을 다시 추가하고 { of-an-app }비밀번호를 붙여 넣으세요.

## The button that opens the place: `place-<program>`, or that of a folder

place-appleMail = 인터넷 계정 열기
place-betterbird = Betterbird 열기
place-evolution = Evolution 열기
place-geary = Geary 열기
place-mailnag = Mailnag 설정 열기
place-mailspring = Mailspring 열기
place-sylpheed = Sylpheed 열기
place-trojita = Trojitá 열기
place-onlineAccounts = 온라인 계정 열기
place-outlook = 메일 프로필 열기
place-office = 자격 증명 관리자 열기
place-thunderbird = Thunderbird 열기
place-clawsMail = Claws Mail 열기
place-homeFolder = 홈 폴더 열기
place-configFolder = 설정 폴더 열기
place-opening = 여는 중…
place-opened = 열기를 요청했습니다. 마치면 여기로 돌아오세요.
place-failed = 여기서는 열지 못했습니다. 직접 여세요.
