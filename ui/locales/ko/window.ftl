### Words that only the window needs, in Korean.

steps-label = 단계
steps-done = 완료
language-label = 언어
stages-label = 확인 중인 내용
stages-past = 확인한 내용
results-label = 두 가지 결과
promise-safe = 비밀번호는 암호화된 상태로만, 그리고 메일 제공업체로만 전송됩니다.
promise-once = 버튼을 한 번 누르면 서버마다 한 번만 로그인합니다. 몰래 시도하는 일은 없습니다.
promise-backup = 백업을 다시 읽어 확인하기 전에는 아무것도 지우지 않습니다.
foot-quiet = 비밀번호는 사용자의 메일 서버로만 갑니다.
foot-account = 비밀번호는 { $provider } 서버로만 갑니다.
foot-practice = 연습: 아무것도 이 컴퓨터를 벗어나지 않습니다.
choices-label = 할 일
moods-label = 연습 상황
took = { $ms }밀리초
took-seconds = { $seconds }초
copy-report = 보고서 복사
copy-name = 이 이름 복사
copy-address = 주소 복사
copy-app-password = 앱 비밀번호 복사
copy-account-password = 계정 비밀번호 복사
copy-settings = 모든 설정 복사
copy-value = 복사: { $what }
copy-failed = 복사하지 못했습니다. 글자를 선택하고 키보드로 복사하세요.
steps-title = 받는 방법
paste = 붙여넣기
paste-failed = 여기서는 이 버튼으로 붙여 넣을 수 없습니다. 칸을 클릭하고 Ctrl+V를, Mac에서는 ⌘V를 누르세요.
look-fits = { $owner } 앱 비밀번호의 모양과 같습니다.
look-short = { $left }자가 더 있어야 합니다.
look-long = { $over }자가 더 들어 있습니다.
look-differs = { $owner } 앱 비밀번호는 모양이 다릅니다.
connecting = 시작하는 중…
lost =
    .heading = 마법사가 응답하지 않습니다
    .what = 이 창을 닫고 마법사를 다시 시작하세요. 시작된 작업은 그때 마무리되거나 원래대로 돌아갑니다. 잃는 것은 없습니다.

## The report, plain text without secrets

report-title = Mail Setup 보고서
report-address = 계정: { $address } ({ $provider })
report-server = 서버: { $host }, 포트 { $port }, { $security }
report-cause = 원인: { $cause }, 단계: “{ $stage }”
report-said = 서버의 말: { $said }
report-results = 두 가지 결과:
report-stages = 단계:
report-practice = 연습이었습니다: { $mood }

file-choose = 파일 선택
file-none = 선택한 파일 없음
