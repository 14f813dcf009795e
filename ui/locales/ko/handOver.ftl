### Where the app password goes in each mail program, in Korean.
### Menu names are those of the program in Korean where known (see README.md), else English in quotation marks.

hand-over-aerc =
    ~/.config/aerc/accounts.conf 파일을 여세요.
    “source-cred-cmd”와 “outgoing-cred-cmd”에 명령을 넣으세요. “mail-setup export aerc { $address }” 명령이 넣을 줄을 보여 줍니다.
    .trap = “source”나 “outgoing” 안의 비밀번호가 명령보다 우선하며, 그 기호는 웹 주소에서처럼 이스케이프해야 합니다.
    .forget = “source”와 “outgoing”에서 비밀번호를 빼세요.
hand-over-alpine =
    alpine을 닫고, “옛 비밀번호” 페이지에 나온 비밀번호 파일을 지우세요.
    다시 여세요. 물으면 { of-an-app }비밀번호를 붙여 넣고, 메일을 보낼 때 한 번 더 붙여 넣으세요.
    .trap = 그 파일에 다른 계정의 비밀번호도 있을 수 있습니다. alpine이 각각 한 번씩 다시 묻습니다.
    .forget = 비밀번호 파일을 지우세요.
hand-over-androidFairEmail =
    기기에서 설정을 열고 “수동 설정 및 계정 설정”을 여세요.
    “계정” 아래에서 내 계정을 고르고 { of-an-app }비밀번호를 입력하세요.
    “ID” 아래에서 내 항목을 고르고 거기에도 입력하세요.
    .trap = 받기는 “계정”, 보내기는 “ID”라고 합니다. 비밀번호가 각각 따로 있습니다.
    .forget = 두 곳에 덮어쓰세요. 계정을 저장하면 그 ID도 함께 바꿀지 묻습니다.
hand-over-androidGmail =
    기기에서 메뉴를 열고 “설정”을 연 다음, 내 계정을 고르세요.
    “Incoming settings”(받는 메일 설정) 아래에 { of-an-app }비밀번호를 입력하세요.
    “Outgoing settings”(보내는 메일 설정) 아래에도 입력하세요.
    .trap = Google 계정에는 이런 설정이 없습니다. 기기에 로그인되어 있어 { of-an-app }비밀번호가 필요 없습니다.
    .forget = 두 곳에 덮어쓰거나, 기기 설정의 “비밀번호 및 계정”에서 계정을 삭제하세요.
hand-over-androidThunderbird =
    기기에서 메뉴를 열고 내 계정의 설정을 여세요.
    “메일 가져오기”의 “수신 서버”에 { of-an-app }비밀번호를 입력하세요.
    “메일 보내기”의 “발신 서버”에도 입력하세요.
    .trap = “OAuth 2.0”으로 로그인하는 계정에는 비밀번호가 없습니다. 인증 방식으로 “평문 비밀번호”(Normal password)를 고르세요.
    .forget = 두 곳에 덮어쓰세요.
hand-over-appleMail =
    Mail에서 설정(macOS 13 이전: 환경설정)을 열고 “계정”, 내 계정, “서버 설정”을 차례로 여세요. 보내는 메일 서버(Outgoing Mail Server) 아래의 “계정” 목록을 열어 “SMTP 서버 목록 편집”을 고르고, 거기에 { of-an-app }비밀번호를 붙여 넣으세요.
    “서버 설정”으로 돌아와, 받는 메일의 비밀번호에도 붙여 넣으세요.
    “연결 설정 자동으로 관리”(Automatically manage connection settings) 체크를 두 곳 모두 해제하고 “저장”을 누르세요.
    시스템 설정(macOS 13 이전: 시스템 환경설정)에서 “인터넷 계정”을 열고, 내 계정과 “세부사항”(Details)을 고른 다음 거기에도 붙여 넣으세요.
    .trap = “연결 설정 자동으로 관리”가 켜져 있으면, 네트워크가 나쁠 때 Mail이 알아서 다른 포트와 다른 비밀번호를 시도합니다.
    .forget = Mail을 종료(⌘Q)하고 다시 여세요. 기억하는 비밀번호는 키체인 접근이 아니라 인터넷 계정에 있습니다.
hand-over-balsa =
    “Settings”를 열고 “Preferences”, “Mail Options”를 차례로 여세요. “Remote mailbox servers” 아래에서 내 계정을 바꾸고 { of-an-app }비밀번호를 붙여 넣으세요.
    “Outgoing mail servers” 아래에서도 똑같이 하세요.
    .trap = “Remember password”를 체크한 곳에서만 키체인을 찾아봅니다. 그렇지 않으면 매번 묻습니다.
    .forget = “옛 비밀번호” 페이지에서 이 프로그램의 항목을 바꾸거나 지우세요.
hand-over-betterbird =
    설정을 열고 “개인 정보 및 보안”, “저장된 암호 목록”을 차례로 여세요. 내 계정의 항목 중 imap://과 smtp://로 시작하는 것을 삭제하세요.
    메일을 받으세요. 물으면 { of-an-app }비밀번호를 붙여 넣고 기억하게 하세요.
    나에게 메일을 보내세요. 보내는 메일용으로 한 번 더 물으면 같은 것을 붙여 넣으세요.
    .trap = Thunderbird와 같은 프로필을 쓸 수 있습니다. 그런 경우 하나를 닫아 두고 다른 하나에서 바꾸세요.
    .forget = “저장된 암호 목록”에서 이 프로그램의 항목 두 개를 삭제하세요.
hand-over-clawsMail =
    “Configuration”(설정)을 열고 “Edit accounts”(계정 편집), 내 계정, “Edit”(편집)를 차례로 여세요.
    “기본” 페이지에 { of-an-app }비밀번호를 붙여 넣으세요.
    “메일 발송” 페이지의 “SMTP 인증”에도 붙여 넣으세요. 비워 두면 위의 것을 씁니다.
    .trap = 마스터 비밀번호가 있으면 그것을 먼저 물을 수 있습니다. 붙여 넣을 비밀번호가 아닙니다.
    .forget = 두 페이지에 덮어쓰세요.
hand-over-emClient =
    메뉴에서 “Accounts”(계정)를 열고 내 계정을 고르세요.
    “IMAP” 탭의 “Authentication”(인증) 아래에서 비밀번호를 { of-an-app }비밀번호로 바꾸세요.
    “SMTP” 탭에서도 똑같이 하세요. ID의 자격 증명을 쓰는 경우는 제외합니다.
    “Diagnostics”(진단) 탭에서 “Diagnose”를 누르세요. 둘 다 시험합니다.
    .trap = Google 로그인으로 추가한 계정에는 비밀번호 칸이 없습니다. 삭제하고 “Other”(기타)로 추가하세요.
    .forget = 두 비밀번호를 덮어쓰세요. 다른 곳에는 두지 않습니다.
hand-over-evolution =
    Evolution을 열고 “보내기 / 받기”를 누르세요.
    물으면 { of-an-app }비밀번호를 붙여 넣고 “이 암호를 키 모음에 추가”를 체크하세요. 받을 때와 보낼 때 한 번씩 묻습니다.
    .trap = 묻지 않으면 옛 비밀번호가 아직 키체인에 있는 것입니다. “옛 비밀번호” 페이지에서 바꿀 수 있습니다. 그놈 온라인 계정의 계정은 거기서 바꿉니다.
    .forget = “옛 비밀번호” 페이지에서 이 프로그램의 항목을 바꾸거나 지우세요. 또는 “파일”, “Forget Passwords”를 고르세요.
hand-over-fetchmail =
    ~/.fetchmailrc 파일을 여세요.
    내 계정의 줄에서 비밀번호를 빼세요. “mail-setup export fetchmail { $address }” 명령이 비밀번호를 가져오는 방법을 보여 줍니다.
    .trap = 실행 중인 fetchmail은 옛것을 계속 씁니다. “fetchmail --quit”를 실행한 다음 다시 시작하세요.
    .forget = 파일에서 “password”를 빼고, ~/.netrc에서 그 항목을 빼세요.
hand-over-geary =
    Geary를 여세요. 비밀번호를 물으면 { of-an-app }비밀번호를 붙여 넣고 “Remember password”를 체크하세요.
    묻지 않으면 메뉴, “Accounts”, 내 계정을 차례로 연 다음, 서버를 하나씩 고르고 { of-an-app }비밀번호를 붙여 넣으세요.
    .trap = 보내는 메일에 받는 메일의 비밀번호를 쓸 수 있습니다. 그러면 한 번만 묻습니다. 그놈 온라인 계정의 계정은 거기서 바꿉니다.
    .forget = “옛 비밀번호” 페이지에서 이 프로그램의 항목을 바꾸거나 지우세요.
hand-over-getmail =
    ~/.config/getmail/getmailrc 또는 ~/.getmail/getmailrc 파일을 여세요.
    “password_command”를 설정하세요. “mail-setup export getmail { $address }” 명령이 넣을 줄을 보여 줍니다.
    .trap = “password”가 “password_command”보다 우선합니다.
    .forget = 파일에서 “password”를 빼세요.
hand-over-git =
    “mail-setup export git { $address }” 명령을 실행하세요. ~/.gitconfig에 넣을 줄을 보여 줍니다. 그 안의 도우미가 여기서 비밀번호를 가져갑니다.
    설정에서 “sendemail.smtpPass”를 빼세요.
    .trap = “sendemail.smtpPass”는 모든 도우미보다 우선하며, 파일 안에서 그대로 읽힙니다.
    .forget = protocol=smtp와 내 서버를 지정해 “git credential reject”를 실행하거나, “옛 비밀번호” 페이지에서 항목을 지우세요.
hand-over-himalaya =
    ~/.config/himalaya/config.toml 파일을 여세요.
    두 비밀번호의 명령을 설정하세요. “mail-setup export himalaya { $address }” 명령이 넣을 줄을 보여 줍니다.
    .trap = “imap.sasl”은 받는 메일용, “smtp.sasl”은 보내는 메일용입니다. 버전 1에서는 “backend.auth”와 “message.send.backend.auth”입니다.
    .forget = 파일에서 “password.raw”(버전 1: “auth.raw”)를 빼세요. 키 모음에 둔 것은 “himalaya account configure”로 바꿉니다.
hand-over-iphone =
    기기에서 “설정”, “앱”, “Mail”, “Mail 계정”(iOS 18 이전: “설정”, “Mail”, “계정”), 내 계정, “계정 설정”을 차례로 여세요.
    받는 메일 서버(Incoming Mail Server) 아래에서 비밀번호를 지우고 { of-an-app }비밀번호를 입력하세요.
    보내는 메일 서버(Outgoing Mail Server) 아래에서 “SMTP”를 탭하고, 기본 서버(Primary Server) 아래의 서버를 탭한 다음 거기에도 입력하세요.
    “완료”를 두 번 탭하세요.
    .trap = 두 번째 자리는 놓치기 쉽습니다. 그러면 메일이 들어오기만 하고 나가지 않습니다. Gmail은 “계정 추가”, “Google”로 추가하면 { of-an-app }비밀번호가 필요 없습니다.
    .forget = 두 곳에 덮어쓰세요. 거기서 계정을 삭제해도 메일은 서버에 남습니다.
hand-over-kmail =
    KMail을 열고 “설정”, “KMail 설정”, “계정”을 차례로 여세요.
    “수신” 아래에서 내 계정을 고르고 “수정”을 눌러 { of-an-app }비밀번호를 붙여 넣으세요.
    “발신” 아래에서도 똑같이 하세요.
    .trap = 보내는 계정은 목록이 따로 있습니다. 여러 개면 내 프로필이 보낼 때 쓰는 것을 바꾸세요. KMail을 닫아도 Akonadi는 뒤에서 계속 실행됩니다. “akonadictl restart”를 실행하면 새것을 읽습니다.
    .forget = “옛 비밀번호” 페이지에서, 또는 KWalletManager의 “imap”과 “mailtransports” 아래에서 항목을 지우세요.
hand-over-mailspring =
    “환경설정”을 열고 “계정”을 연 다음, 내 계정을 고르세요. 빼기 버튼으로 삭제하세요. 메일은 서버에 남습니다.
    더하기 버튼으로 “IMAP/SMTP”를 골라 다시 추가하고, 받는 메일과 보내는 메일에 { of-an-app }비밀번호를 붙여 넣으세요.
    .trap = “Gmail” 버튼은 대신 브라우저로 로그인합니다. 키체인은 초기화하지 마세요. 모든 계정의 비밀번호가 한 항목에 들어 있습니다.
    .forget = 계정을 삭제하고 다시 추가하세요.
hand-over-mbsyncFile =
    ~/.mbsyncrc 또는 ~/.config/isyncrc 파일을 여세요.
    “PassCmd”를 설정하세요. “mail-setup export mbsync { $address }” 명령이 넣을 줄을 보여 줍니다.
    .trap = “Pass”가 “PassCmd”보다 우선합니다. 메일을 보내는 프로그램은 비밀번호를 따로 둡니다.
    .forget = 파일에서 “Pass”를 빼세요.
hand-over-meli =
    ~/.config/meli/config.toml 파일을 여세요.
    “server_password”와, “send_mail” 아래에 있는 비밀번호 명령을 설정하세요. “mail-setup export meli { $address }” 명령이 넣을 줄을 보여 줍니다.
    .trap = 받는 메일과 보내는 메일은 두 부분으로 나뉘며, 비밀번호가 각각 따로 있습니다.
    .forget = 파일에서 옛 비밀번호를 빼세요.
hand-over-mpopFile =
    ~/.mpoprc 또는 ~/.config/mpop/config 파일을 여세요.
    “passwordeval”에 “mail-setup password { $address } --for imap”을 넣으세요. 없으면 mpop이 키체인에서 찾습니다.
    .trap = POP3로 메일을 받습니다. 제공업체에서 POP3를 켜야 할 수 있습니다.
    .forget = 파일에서 “password”를 빼세요.
hand-over-msmtpFile =
    ~/.msmtprc 또는 ~/.config/msmtp/config 파일을 여세요.
    “passwordeval”을 설정하세요. “mail-setup export msmtp { $address }” 명령이 넣을 줄을 보여 줍니다. “password”와 “passwordeval”이 없으면 키체인에서 찾습니다. “옛 비밀번호” 페이지가 거기에 넣어 줍니다.
    .trap = 비밀번호가 든 파일은 본인만 읽을 수 있어야 합니다. 그렇지 않으면 msmtp가 거부합니다.
    .forget = 파일에서 “password”를 빼세요.
hand-over-muttFile =
    설정 파일(~/.muttrc, ~/.config/mutt/muttrc 또는 ~/.config/neomutt/neomuttrc)을 여세요.
    “smtp_pass”와 “imap_pass”가 명령에서 비밀번호를 가져오게 하세요. “mail-setup export neomutt { $address }” 명령이 넣을 줄을 보여 줍니다.
    .trap = “smtp_url”이나 “folder” 안의 사용자 이름과 비밀번호가 다른 것보다 우선합니다. "와 $ 기호는 따옴표 안에 쓸 때 주의하세요.
    .forget = 쓰여 있는 곳에서 바꾸세요. “옛 비밀번호” 페이지에 그 줄이 나옵니다.
hand-over-newOutlook =
    설정을 열고 “계정”, “Your accounts”를 차례로 여세요. 내 계정에서 “관리”를 고른 다음 “Fix”(복구) 또는 “제거”를 고르세요.
    다시 추가하세요. Gmail, Yahoo, iCloud는 제공업체 자체의 로그인 페이지가 열립니다.
    .trap = 이 프로그램은 계정을 Microsoft 클라우드에 보관합니다. 비밀번호를 묻는 경우에도 이 컴퓨터가 아니라 거기에 저장됩니다.
    .forget = 거기서 계정을 제거하고 다시 추가하세요.
hand-over-offlineimap =
    ~/.offlineimaprc 또는 ~/.config/offlineimap/config 파일을 여세요.
    “remotepasseval”을 설정하세요. “mail-setup export offlineimap { $address }” 명령이 넣을 줄을 보여 줍니다.
    .trap = “remotepass”와 “remotepassfile”이 “remotepasseval”보다 우선합니다.
    .forget = 파일에서 “remotepass”를 빼세요.
hand-over-onlineAccounts =
    “설정”을 열고 “온라인 계정”을 연 다음, 내 계정을 고르세요.
    자격 정보가 만료되었다고 하면 “접속”을 누르고, 받는 메일과 보내는 메일에 { of-an-app }비밀번호를 붙여 넣으세요.
    그렇지 않으면 제거하고 “IMAP과 SMTP”로 다시 추가하세요.
    .trap = “구글”(Google) 항목은 브라우저로 로그인하며 { of-an-app }비밀번호를 받지 않습니다. Evolution과 Geary는 여기서 설정한 것을 씁니다.
    .forget = 거기서 계정을 제거하세요. 메일은 서버에 남습니다.
hand-over-outlook =
    Outlook을 닫으세요. 제어판을 열고 “Mail”(메일), “전자 메일 계정”을 차례로 여세요.
    내 계정을 고르고 “변경”을 고르세요. “로그온 정보” 아래에 { of-an-app }비밀번호를 붙여 넣으세요.
    “기타 설정”, “보내는 메일 서버”를 차례로 고르세요. 받는 메일과 같은 설정을 쓰지 않으면 거기에도 { of-an-app }비밀번호를 붙여 넣으세요.
    “다음”을 누르세요. Outlook이 둘 다 시험합니다.
    .trap = Outlook이 알아서 브라우저로 Google 계정에 로그인할 수 있습니다. 그러면 { of-an-app }비밀번호가 필요 없습니다.
    .forget = “변경”에서 비밀번호를 덮어쓰세요. 자격 증명 관리자에는 Microsoft 365의 로그인 정보만 있습니다.
hand-over-postbox =
    “Preferences”(Windows: “Tools”, “Options”)를 열고 “Security”, “Passwords”, “Saved Passwords”를 차례로 여세요. 내 계정의 항목을 삭제하세요.
    Postbox를 다시 시작하고 메일을 받으세요. 물으면 { of-an-app }비밀번호를 붙여 넣으세요.
    나에게 메일을 보내고, 보내는 메일용으로 한 번 더 붙여 넣으세요.
    .trap = 저장된 비밀번호는 거기서 바꿀 수 없고 삭제만 할 수 있습니다. Postbox는 더 이상 개발되지 않습니다.
    .forget = “Saved Passwords”에서 이 프로그램의 항목을 삭제한 다음 다시 시작하세요.
hand-over-printer =
    브라우저에 기기의 주소를 입력하고 기기 관리자로 로그인한 다음, SMTP, “이메일” 또는 “이메일로 스캔” 페이지를 여세요.
    사용하는 보내는 메일의 서버, 포트, 암호화를 입력하고, 보내는 사람으로 내 주소를, 그리고 사용자 이름을 입력하세요.
    { of-an-app }비밀번호를 공백 없이 입력하고 시험 메일을 보내세요.
    .trap = 많은 기기가 긴 비밀번호를 자르거나, 공백을 받지 않거나, 한 종류의 암호화만 압니다. 그런 경우 다른 포트를 써 보세요. 465 대신 587과 STARTTLS입니다. TLS 1.2를 모르는 오래된 기기는 이제 로그인할 수 없습니다.
    .forget = 거기에 덮어쓰세요. 남에게 준 기기에는 비밀번호가 남습니다. 설정을 초기화하고, { $kind ->
        [mailbox] 제공업체에서 비밀번호를 바꾸세요.
        [either] 제공업체에서 비밀번호를 바꾸세요.
       *[app] 제공업체에서 그 앱 비밀번호를 삭제하세요.
    }
hand-over-sylpheed =
    “설정”을 열고 “계정 편집”, 내 계정, “편집”을 차례로 여세요.
    “일반” 페이지에 { of-an-app }비밀번호를 붙여 넣으세요.
    “메일 발송” 페이지의 “SMTP 인증”에도 붙여 넣으세요.
    .trap = “메일 발송” 페이지를 비워 두면 받는 메일의 것을 씁니다.
    .forget = 두 페이지에 덮어쓰세요.
hand-over-theBat =
    메일함을 오른쪽 버튼으로 클릭하고 “Mailbox properties”, “Transport”를 차례로 여세요.
    “Send mail” 아래에서 “Authentication”을 누르세요. “Use settings of mail retrieval”을 고르면 아래의 것을 씁니다. 그렇지 않으면 { of-an-app }비밀번호를 붙여 넣으세요.
    “Receive mail” 아래에서 비밀번호에 { of-an-app }비밀번호를 붙여 넣고, “Authentication”을 “Regular”로 설정하세요.
    .trap = “Require secure (MD5) authentication”이 체크되어 있으면 { of-an-app }비밀번호가 거부될 수 있습니다. 체크를 해제하세요.
    .forget = “Transport”에서 비밀번호를 덮어쓰세요.
hand-over-thunderbird =
    설정을 열고 “개인 정보 및 보안”, “저장된 암호 목록”을 차례로 여세요. 내 계정의 항목 중 imap://과 smtp://로 시작하는 것을 삭제하세요.
    메일을 받으세요. 물으면 { of-an-app }비밀번호를 붙여 넣고 기억하게 하세요.
    나에게 메일을 보내세요. 보내는 메일용으로 한 번 더 물으면 같은 것을 붙여 넣으세요.
    .trap = 계정이 “OAuth2”로 로그인하면 브라우저에서 물을 뿐, { of-an-app }비밀번호는 묻지 않습니다. “계정 설정”에서 서버의 인증 방식을 “평문 비밀번호”(Normal password)로 바꾸고, “보내는 서버”에서도 바꾸세요.
    .forget = “저장된 암호 목록”에서 이 프로그램의 항목 두 개를 삭제하세요. 물을 때 취소하면 옛것이 그대로 남습니다.
hand-over-trojita =
    “IMAP”을 열고 “Settings”를 여세요.
    “SMTP” 페이지에 { of-an-app }비밀번호를 붙여 넣거나, IMAP의 것을 쓰도록 체크하세요.
    “IMAP” 페이지에도 붙여 넣으세요.
    .trap = 키체인 플러그인이 없으면 비밀번호를 설정 안에 그대로 읽히는 상태로 둡니다.
    .forget = 두 페이지에 덮어쓰세요.

## Why there is only one place to paste it, or none

hand-over-only-sends = 보내기만 하므로 { of-an-app }비밀번호를 한 곳에만 넣습니다.
hand-over-only-fetches = 받기만 하므로 { of-an-app }비밀번호를 한 곳에만 넣습니다. 메일을 보내는 프로그램에는 따로 있습니다.
hand-over-only-browser = 여기에는 { of-an-app }비밀번호를 쓰지 않습니다. 제공업체 자체의 페이지에서 로그인합니다.

## Where a program is

hand-over-group-here = 이 컴퓨터에 있는 프로그램
hand-over-group-system = 이 시스템용 다른 프로그램
hand-over-group-elsewhere = 다른 시스템용 프로그램
hand-over-group-device = 휴대폰, 태블릿, 프린터

## Apple Mail: both places by one profile, and Google without an app password

hand-over-google = Google로 로그인: Apple Mail에는 { of-an-app }비밀번호가 필요 없음
hand-over-profile = 프로파일로 두 곳을 한 번에 설정
profile-opening = 프로파일을 여는 중…
profile-opened = 프로파일을 열었습니다. 다운로드 폴더에 있으며, 비밀번호는 들어 있지 않습니다.
profile-failed = 여기서는 프로파일을 열지 못했습니다. 다운로드 폴더에서 찾아 여세요.
profile-asks = { $passwords ->
    [each] 보내는 메일의 비밀번호가 따로 있으므로 macOS가 곳마다 비밀번호를 묻습니다. 위에서 하나씩 복사해 묻는 곳에 붙여 넣으세요.
   *[same] macOS가 두 곳에 쓸 비밀번호를 한 번 묻습니다. 위에서 복사해 거기에 붙여 넣으세요.
}
profile-pane-deviceManagement = 시스템 설정을 열고 “일반”, “기기 관리”를 차례로 여세요. 프로파일을 두 번 클릭하고 “설치”를 누르세요. { profile-asks }
profile-pane-privacySecurity = 시스템 설정을 열고 “개인정보 보호 및 보안”, “프로파일”을 차례로 여세요. 프로파일을 두 번 클릭하고 “설치”를 누르세요. { profile-asks }
profile-pane-systemPreferences = 시스템 환경설정을 열고 “프로파일”을 연 다음 “설치”를 누르세요. { profile-asks }
profile-after = 계정을 새로 만듭니다. 먼저 인터넷 계정에서 옛 계정을 제거하세요. macOS는 이 프로파일을 “서명되지 않음”이라고 표시합니다. 프로파일로 설정한 것은 프로파일과 함께만 바꾸거나 제거할 수 있습니다.

## The settings of an account, written for a program that reads them from a file

write-settings = { $program } 설정 쓰기
settings-writing = { $program } 설정을 쓰는 중…
settings-written = { $program } 설정을 파일에 썼습니다: { $file }. 비밀번호는 들어 있지 않습니다.
settings-unchanged = { $file } 파일에 이 설정이 이미 있습니다. 바뀐 것은 없습니다.
settings-writtenBeside = { $taken } 파일은 이미 있으며 그대로 둡니다. { $program } 설정은 옆의 파일에 썼습니다: { $file }. 비밀번호는 들어 있지 않습니다.
settings-unchangedBeside = { $taken } 파일은 그대로이고, 옆의 { $file } 파일에 이 설정이 이미 있습니다. 바뀐 것은 없습니다.
settings-add = 이 설정을 쓰려면 { $taken } 파일 끝에 다음 줄들을 추가하세요:
settings-merge = { $program } 프로그램은 { $taken } 파일만 읽습니다. { $file } 파일에서 필요한 것을 직접 옮기세요.
settings-next-command = { $program } 프로그램은 비밀번호가 필요할 때마다 “mail-setup”에 묻고, 비밀번호는 키체인에서 나옵니다.
settings-next-thunderbird = { $program } 프로그램이 설치된 폴더 안의 “isp” 폴더에 { $domain }.xml 이름으로 넣으세요. 그런 다음 거기서 계정을 추가하면 서버가 채워져 있고, 비밀번호를 묻습니다.
settings-next-mobileconfig = AirDrop으로, 또는 나에게 보내는 메일로 파일을 기기에 보내고 거기서 여세요. 그런 다음 “설정”, “프로파일이 다운로드됨”을 열어 설치하세요. 두 곳이 모두 설정되고 { $passwords ->
    [each] 보내는 메일의 비밀번호가 따로 있으므로 곳마다 비밀번호를
   *[same] 비밀번호를
    } 묻습니다. 계정을 새로 만들므로 먼저 옛 계정을 제거하세요.
settings-shared-git = { $host } 서버는 { $others }의 서버이기도 합니다. git은 사용자 이름으로 비밀번호를 찾으므로 계정마다 자기 비밀번호를 받고, 이름이 없으면 묻습니다. “git send-email”은 마지막에 있는 줄의 계정으로 보냅니다.
settings-shared-neomutt = { $host } 서버는 { $others }의 서버이기도 합니다. 한 파일에서는 마지막에 있는 줄이 둘 모두에 적용되고, 서버만 적은 “account-hook”도 마찬가지입니다. 계정마다 파일을 따로 두고 NeoMutt를 “-F”와 그 파일 이름으로 시작하세요.
settings-problem-startTls = { $program } 프로그램은 처음부터 TLS를 쓸 때만 확실히 암호화하는데, 이 계정의 받는 메일 서버에는 STARTTLS가 필요합니다. 다른 프로그램을 고르거나, 서버의 TLS 포트(993)로 계정을 설정하세요.
settings-problem-unreadable = { $file } 파일은 이미 있지만 텍스트로 읽을 수 없습니다. 그대로 둡니다. 다른 곳으로 옮기거나 읽을 수 있게 한 다음 다시 시도하세요.
settings-problem-noFolder = { $file } 파일을 넣을 폴더가 없고 만들 수도 없습니다. 같은 이름의 다른 것이 있습니다. 아무것도 쓰지 않았습니다. 그것을 다른 곳으로 옮긴 다음 다시 시도하세요.
settings-problem-notAllowed = { $file } 파일을 쓸 권한이 없습니다. 폴더가 다른 사람의 것이거나 디스크가 읽기 전용입니다. 아무것도 쓰지 않았습니다. 거기에 쓸 수 있게 한 다음 다시 시도하세요.
settings-problem-full = { $file } 파일을 쓸 공간이 디스크에 없습니다. 아무것도 쓰지 않았습니다. 공간을 비운 다음 다시 시도하세요.
settings-problem-failed = 설정을 쓰지 못했고, 바뀐 것은 없습니다. 다시 시도하거나, 터미널에서 “mail-setup export { $format } { $address }” 명령을 실행하면 설정이 표시됩니다.
