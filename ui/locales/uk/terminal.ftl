### Words of the terminal alone, in Ukrainian.

window-no-home = Вікно неможливо відкрити: цей сеанс не має домашньої папки.
window-no-page = Вікно неможливо відкрити: системний переглядач сторінок не запустився. «mail-setup» — той самий майстер у терміналі.

## Bad usage: one line that says what to type instead. Nothing typed is repeated.

usage-extra-argument = Є один зайвий аргумент. Якщо це був пароль: паролі вводять на запит або передають через --password-stdin, а цей тепер лежить в історії вашої оболонки.
terminal-help-english = Ця довідка є лише англійською. Усе інше mail-setup каже вашою мовою.
usage-unknown-option = Параметра { $option } тут немає. Їх перелічує та сама команда з --help. Якщо після нього був пароль: паролі вводять на запит або передають через --password-stdin.
usage-unknown-command = Такої команди немає. Їх перелічує «mail-setup --help».
usage-missing-argument = Чогось бракує. Та сама команда з --help покаже, що туди вписати.
usage-missing-named = Бракує: { $missing }. Та сама команда з --help покаже, що туди вписати.
usage-conflict = Ці параметри не поєднуються. Їх пояснює та сама команда з --help.
usage-bad-value = Одне зі значень не підходить. Та сама команда з --help покаже, що туди вписати.
usage-bad-option-value = Значення параметра { $option } не підходить. Та сама команда з --help покаже, що туди вписати.
usage-option-value-known = Для { $option } такого значення немає. Відомі: { $known }.
usage-value-known = Такого значення немає. Відомі: { $known }.
usage-unknown-language = Цією мовою текстів немає. Відомі для --lang: { $known }.
usage-server = { $option } — це сервер, двокрапка й порт: mail.example.org:465, за потреби з :tls або :starttls наприкінці; адресу IPv6 беруть у квадратні дужки.
usage-servers-unknown = Сервери цієї адреси невідомі. Назвіть обидва: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-meant = Сервери цієї адреси невідомі. Ви мали на увазі { $meant }? Якщо ні, назвіть обидва: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-offline = Нікого не вдалося запитати про сервери цієї адреси. Переконайтеся, що цей комп’ютер у мережі, або назвіть обидва: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-unconfirmed = Лише DNS каже, що { $smtp } та { $imap } — сервери цієї адреси, а це можна підробити. Якщо вони належать вашому поштовому сервісу, назвіть їх: { $options }.
usage-user = Це ім’я користувача неможливо надіслати: воно порожнє, задовге або містить керівні чи невидимі символи.
usage-ca-file = { $file } неможливо прочитати як сертифікати. --ca-file очікує файл PEM («-----BEGIN CERTIFICATE-----»).
usage-wizard-json = Майстер розмовляє з людьми. Для JSON назвіть команду; їх перелічує «mail-setup --help».
usage-clear-unconfirmed = Нічого не видалено: тут немає кому це підтвердити. Подивіться за допомогою «keychain scan», потім додайте --yes.
usage-format = Такого формату немає. Відомі: { $known }.
usage-export-file = { $file } неможливо прочитати або записати. Назвіть інший файл, у папці, яка існує й належить вам.
usage-man-folder = У папку { $folder } неможливо записувати. Вкажіть власну папку.
usage-mood = Такого перебігу немає. Відомі: { $known }.
usage-password-empty = Пароля не вказано. Введіть його на запит або передайте першим рядком стандартного вводу через --password-stdin.
usage-password-line-break = У цьому паролі є кінець рядка або NUL; такого не приймає жоден поштовий сервер. Скопіюйте його ще раз.
usage-password-too-long = Цей пароль довший за 1024 байти; такого не приймає жоден поштовий сервер. Скопіюйте його ще раз.
usage-password-not-text = Цей пароль — не текст (UTF-8). Скопіюйте його ще раз.

## Common

terminal-cancelled = Скасовано. Нічого не змінено.
terminal-no-runtime = Система не дала потрібного для роботи (файлів або сигналів). Закрийте інші програми й спробуйте ще раз.
terminal-told = { $title }. { $what } { $do }
terminal-cut-short = Зупинено під час роботи в’язки ключів. Розпочате буде під час наступного запуску завершено або повернуто назад; нічого не втрачено.
terminal-no-home = Система не каже, де ваша домашня папка. Задайте HOME і спробуйте ще раз.
terminal-records-file = Список облікових записів неможливо прочитати або записати. Переконайтеся, що диск не заповнений і що у вашу домашню папку можна писати, потім спробуйте ще раз.
terminal-records-unreadable = Список облікових записів неможливо зрозуміти, тож його не чіпали. Перенесіть файл accounts.json деінде й налаштуйте облікові записи знову.
terminal-window-is-open = Облікові записи видалено, але вікно ще відкрите. Закрийте його і введіть цю команду ще раз: тоді зникне й те, що воно зберігає для себе.
terminal-not-text = Це був не текст (UTF-8). Введіть ще раз.
terminal-unknown-choice = Такого варіанта немає. Введіть те, що стоїть перед одним із них.

## check

terminal-password-prompt = Пароль для { $address } (його не видно):{ " " }
terminal-password-prompt-smtp = Пароль для вихідної пошти { $address } (його не видно):{ " " }
terminal-password-prompt-imap = Пароль для вхідної пошти { $address } (його не видно):{ " " }
terminal-progress-smtp = Вихідна пошта: { $stage }
terminal-progress-imap = Вхідна пошта: { $stage }
terminal-paused = Забагато паролів для { $address } поспіль відхилено. Ще { $time } хв нічого не надсилається, щоб обліковий запис не заблокували. Скористайтеся цим часом, щоб переконатися, який це пароль.
terminal-check-right = Пароль для { $address } працює для вихідної та вхідної пошти.
terminal-check-access = Це мережа { $access }, і її поштовий сервер тут відповідає. Якщо у вас є там скринька, можна надсилати через нього: --smtp { $server } --smtp-user NAME --two-passwords
terminal-smtp-passed = Вихідна пошта, { $host }:{ $port }: вхід виконано.
terminal-smtp-failed = Вихідна пошта, { $host }:{ $port }: вхід не виконано.
terminal-smtp-skipped = Вихідна пошта, { $host }:{ $port }: без спроби.
terminal-imap-passed = Вхідна пошта, { $host }:{ $port }: вхід виконано.
terminal-imap-failed = Вхідна пошта, { $host }:{ $port }: вхід не виконано.
terminal-imap-unopened = Вхідна пошта, { $host }:{ $port }: вхід виконано, але скринька не відкрилася.
terminal-imap-skipped = Вхідна пошта, { $host }:{ $port }: без спроби, щоб обліковий запис не заблокували.
terminal-sent-inbox = Лист до { $address } надіслано, і за { $seconds } с він надійшов у вхідні.
terminal-sent-junk = Лист до { $address } надіслано, і за { $seconds } с він потрапив у спам: у «{ $folder }».
terminal-sent-all-mail = Лист до { $address } надіслано, і за { $seconds } с він надійшов у «{ $folder }». Можливо, фільтр не пускає його у вхідні.
terminal-sent-lost = Лист до { $address } надіслано.
terminal-sent-not = Лист до { $address } не надіслано.
terminal-sent-unseen = Лист на { $address } надіслано. Чи він надійшов, не видно було.
terminal-sent-unproven = Жодного листа не надіслано: його надсилають лише тоді, коли обидва сервери прийняли пароль.
terminal-sent-cancelled = Лист на { $address } було передано, перш ніж ви зупинили. Він ще може надійти.
terminal-said = { "  " }Відповідь сервера: «{ $said }»
terminal-stage-took = { "  " }✓ { $stage } ({ $ms } мс)

## discover

terminal-discover-provider = Поштовий сервіс: { $provider }
terminal-discover-smtp = Вихідна пошта: { $host }:{ $port } ({ $security }), ім’я користувача { $user }. { $source }
terminal-discover-imap = Вхідна пошта: { $host }:{ $port } ({ $security }), ім’я користувача { $user }. { $source }
terminal-discover-unconfirmed = Його називає лише DNS: перш ніж вводити пароль, переконайтеся, що він належить вашому поштовому сервісу.
terminal-discover-none = Для { $domain } поштових серверів не знайдено. У довідці вашого поштового сервісу вони є під назвами «IMAP» і «SMTP».
terminal-discover-filtered = { $found } фільтрує пошту домену { $domain }, перш ніж вона надійде, тому звідси не видно, хто її зберігає. Запитайте про сервери («IMAP» і «SMTP») того, хто опікується доменом { $domain }.
terminal-discover-no-domain = Домену { $domain } не існує. Перевірте, чи немає в адресі одруку.
terminal-discover-offline = Нікого не вдалося запитати про { $domain }. Переконайтеся, що цей комп’ютер у мережі, потім спробуйте ще раз.
terminal-discover-tried = { $source }: { $outcome } ({ $ms } мс)

## The wizard

terminal-step = Крок { $at } з { $of }
terminal-ask = { $what } ({ $keys }):{ " " }
terminal-ask-with = { $what } [{ $entered }]
terminal-ask-or-number = { $what } або номер зі списку вище
terminal-ask-choice = Ваш вибір
terminal-ask-password = Пароль додатка, його не видно під час введення
terminal-ask-password-mailbox = Пароль поштової скриньки, його не видно під час введення
terminal-ask-password-either = Пароль додатка або поштової скриньки, його не видно під час введення
terminal-ask-password-ownPassword = Пароль для вихідної пошти, його не видно під час введення
terminal-ask-password-otherServer = Пароль іншого сервера, його не видно під час введення
terminal-ask-password-incoming = Пароль для вхідної пошти, його не видно під час введення
terminal-ask-certificate = Шлях до файла сертифіката
terminal-file-unreadable = За цим шляхом немає файла, який можна прочитати. Введіть повний шлях або перетягніть файл на термінал.
terminal-app-password-name = Назва для нього: { $name }
terminal-key-enter = Enter: { $label }
terminal-key-back = b: назад
terminal-key-home = h: спочатку
terminal-key-quit = q: вийти
terminal-stage-done = { "  " }✓ { $stage }
terminal-stage-failed = { "  " }✗ { $stage }
terminal-servers-how = Сервер вводять як host:port:tls або host:port:starttls. Enter залишає те, що в дужках.
terminal-field-place = { $server }
terminal-field-user = { $server }, ім’я користувача
terminal-server = { $server }: { $host }, порт { $port }, { $security }, ім’я користувача { $user }
terminal-items-how = Введіть номер запису, щоб вибрати його або пропустити: [x] буде видалено, [ ] залишиться.
terminal-items-how-replace = [n] отримає новий пароль. Введіть його номер раз, щоб натомість видалити, двічі, щоб залишити.
terminal-entry = { $what }: { $about }
terminal-stop-waiting = Ctrl-C припиняє очікування.

## keychain

terminal-use-any = вихідна та вхідна
terminal-item = { $program }: { $server }, { $user }, { $use }
terminal-item-detail = { $match }; остання зміна: { $modified }; { $undo }. { $why }
terminal-item-id = id: { $id }
terminal-clear-word = видалити
terminal-clear-confirm = { $count ->
    [1] Введіть «{ $word }», щоб створити резервну копію цього запису й видалити його:{ " " }
    [one] Введіть «{ $word }», щоб створити резервну копію цих записів ({ $count }) і видалити їх:{ " " }
    [few] Введіть «{ $word }», щоб створити резервну копію цих записів ({ $count }) і видалити їх:{ " " }
    [many] Введіть «{ $word }», щоб створити резервну копію цих записів ({ $count }) і видалити їх:{ " " }
   *[other] Введіть «{ $word }», щоб створити резервну копію цих записів ({ $count }) і видалити їх:{ " " }
}
terminal-cleared-count = { $count ->
    [0] Жодного запису не видалено.
    [one] Видалено { $count } запис.
    [few] Видалено { $count } записи.
    [many] Видалено { $count } записів.
   *[other] Видалено { $count } запису.
}
terminal-missing = Програми шукають тут пароль і не знаходять:
terminal-missing-how = Щоб покласти його туди: mail-setup keychain put { $address }
terminal-any-address = АДРЕСА
list-next = { $list }, { $next }
list-last = { $list } і { $last }
    .before-i = { $list } і { $last }
terminal-other-programs = В іншій програмі, на телефоні чи принтері: «mail-setup programs» каже, куди його там вписати. Відомі: { $names }.
usage-program = Програми «{ $program }» немає. Їхні коди перелічує «mail-setup programs».
terminal-put-count = { $count ->
    [0] Жодна програма не шукає пароля, якого не має.
    [one] { $count } запис має перевірений пароль:
    [few] { $count } записи мають перевірений пароль:
    [many] { $count } записів мають перевірений пароль:
   *[other] { $count } запису мають перевірений пароль:
}
terminal-put-undo = Щоб скасувати це: mail-setup keychain undo { $run }
terminal-cleared-undo = Щоб повернути видалене: mail-setup keychain undo { $run }
terminal-kept = { $item }: { $why }
terminal-nothing-to-undo = Повертати нічого. «mail-setup keychain backups» перелічує те, що можна повернути.
terminal-no-backups = Повертати нічого.
terminal-backup = { $run }: { $what }, { $until }
terminal-discarded = Цю резервну копію стерто назавжди.

## Accounts

terminal-no-accounts = Жодного облікового запису ще не налаштовано. Це робить «mail-setup».
terminal-account = { $address } ({ $worked })
terminal-account-certificate = { "  " }Сертифікат, який ви вибрали для його серверів на цьому комп’ютері: { $fingerprint }… (SHA-256)
terminal-account-removed = Обліковий запис { $address } видалено, і його паролів більше немає у в’язці ключів.
terminal-accounts-removed =
    { $count ->
        [0] Тут не було налаштовано жодного облікового запису.
        [one] Видалено { $count } обліковий запис, і його паролів більше немає у в’язці ключів.
        [few] Видалено { $count } облікові записи, і їхніх паролів більше немає у в’язці ключів.
        [many] Видалено { $count } облікових записів, і їхніх паролів більше немає у в’язці ключів.
       *[other] Видалено { $count } облікового запису, і їхніх паролів більше немає у в’язці ключів.
    }
terminal-files-removed = Ця програма більше не зберігає жодного файла на цьому комп’ютері.
terminal-backups-stay = Видалені паролі інших програм ще можна повернути. «mail-setup keychain backups» перелічує їх і стирає.
terminal-not-set-up = Обліковий запис { $address } тут не налаштовано. Налаштовані перелічує «mail-setup accounts».
terminal-unused-next = Виберіть обліковий запис у «mail-setup». Якщо { $host } — правильний сервер, введіть там пароль. Якщо ні, виправте сервери.
terminal-not-stored = У в’язці ключів немає пароля { $address } для серверів цього облікового запису. Налаштуйте його знову за допомогою «mail-setup».
terminal-watch-on = Облікові записи перевіряються раз на день. Якщо якийсь відхилять, з’явиться сповіщення.
terminal-watch-next-sign-in = Щоденну перевірку налаштовано. Вона почнеться з наступного входу на цьому комп’ютері.
terminal-watch-network = Після зміни мережі перевіряються облікові записи, з якими не було зв’язку або яких не перевіряли { $hours ->
    [one] { $hours } годину.
    [few] { $hours } години.
    [many] { $hours } годин.
   *[other] { $hours } години.
}
terminal-watch-daily-alone = Зміна мережі не починає перевірки. «mail-setup watch enable» налаштує це, якщо система сповіщає про зміни.
terminal-watch-off = Щоденну перевірку вимкнено.
terminal-watch-missing = Щоденну перевірку тут не налаштувати: ця система не має планувальника, який знає «mail-setup».
terminal-watch-refused = Планувальник цієї системи не прийняв зміну. Спробуйте ще раз після повторного входу.
terminal-watch-misplaced = Планувальник не може щодня запускати цю програму звідти, де вона лежить: ця папка не постійна або в її назві є символи, яких планувальник не приймає. Установіть програму або перемістіть її до постійної папки (на Mac — «Програми») і запустіть її звідти.
terminal-watch-file = Файл щоденної перевірки неможливо записати або видалити. Переконайтеся, що диск не заповнений і що у вашу домашню папку можна писати, потім спробуйте ще раз.
terminal-watch-another = Зараз триває інша перевірка. Нічого не зроблено.
terminal-watch-last = Останній раз: { $date }
terminal-watch-would-check = { $address } було б перевірено.
terminal-watch-rests = { $address } поки що не перевіряється: пароль було відхилено. «mail-setup» допоможе створити новий.
terminal-watch-recent = { $address } пропущено: від останньої перевірки минуло менше ніж { $hours ->
    [one] { $hours } година.
    [few] { $hours } години.
    [many] { $hours } годин.
   *[other] { $hours } години.
}
terminal-watch-unconfirmed = { $address } відхилено під час однієї перевірки. Сповіщення з’явиться, якщо його буде відхилено знову щонайменше через { $minutes ->
    [one] { $minutes } хвилину.
    [few] { $minutes } хвилини.
    [many] { $minutes } хвилин.
   *[other] { $minutes } хвилини.
}
terminal-watch-would-tell = З’явилося б сповіщення про { $address }.
terminal-watch-told = Сповіщення показано.
terminal-watch-nobody-shows = Тут ніхто не показує сповіщень: цей сеанс не має стільниці.

## password --copy

terminal-copied = Пароль для { $address } буде в буфері обміну { $seconds } с. Вставте його; Ctrl-C прибирає його одразу.
terminal-copy-over = У буфері обміну його вже немає, хіба що відтоді скопіювали щось інше: те досі там. Якщо якась програма веде тут історію буфера обміну, він може там лишитися: видаліть його й звідти.
terminal-no-clipboard = Цей сеанс не має буфера обміну. Без «--copy» пароль для { $address } буде виведено.
terminal-clipboard-refused = Буфером обміну зараз не можна скористатися: його зайняла інша програма. Спробуйте ще раз.

## man

terminal-man-written =
    { $count ->
        [one] Записано { $count } сторінку посібника в { $folder }.
        [few] Записано { $count } сторінки посібника в { $folder }.
        [many] Записано { $count } сторінок посібника в { $folder }.
       *[other] Записано { $count } сторінки посібника в { $folder }.
    }

## export

terminal-export-place = Це треба вписати у { $file }.
terminal-export-written = Записано у { $file }.
terminal-export-would-write = Було б записано файл { $file } з таким вмістом:
terminal-export-there = { $file } вже це має. Нічого не змінено.
terminal-export-beside = { $taken } вже є й залишається таким, як був. Записано поруч: { $file }.
terminal-export-would-write-beside = { $taken } вже є й залишився б таким, як був. Поруч було б записано це: { $file }.
terminal-export-add = Додайте до нього ці рядки (без знаків на початку) або нехай це зробить «patch»:

## settings

terminal-settings-autoconfig-address = Поштовий сервіс може дізнатися вашу повну адресу, коли програма запитує його власний файл із серверами.
terminal-settings-autoconfig-domain = Поштовий сервіс дізнається лише домен вашої адреси, коли програма запитує його власний файл із серверами.
terminal-settings-network-pages-on = Якщо із сервером немає зв’язку, запитуються дві сторінки Mozilla та Apple, щоб розпізнати сторінку входу мережі.
terminal-settings-network-pages-off = Якщо із сервером немає зв’язку, жодна сторінка не запитується. Сторінка входу мережі тоді може залишитися непоміченою.
terminal-settings-file = Налаштування неможливо записати або видалити. Переконайтеся, що диск не заповнений і що у вашу домашню папку можна писати, потім спробуйте ще раз.

## practice

terminal-practice-address = Адреса: { $value }
terminal-practice-smtp = Вихідна пошта: { $value }
terminal-practice-imap = Вхідна пошта: { $value }
terminal-practice-ca-file = Сертифікат: { $value }
terminal-practice-password = Пароль додатка: { $value }
terminal-practice-account-password = Пароль облікового запису: { $value }
terminal-practice-end = Працює, доки ви не натиснете Ctrl-C.
terminal-no-practice = Навчальний сервіс не вдалося запустити: система не дала порту на 127.0.0.1. Закрийте інші програми й спробуйте ще раз.
terminal-no-temporary-folder = Сертифікат не вдалося записати в тимчасову папку. Переконайтеся, що диск не заповнений, потім спробуйте ще раз.

## diagnose

terminal-diagnose-seen = Що було видно:
usage-probe = --probe очікує http://HOST/PATH=EXPECTED: статус, наприклад 204, або початок сторінки.
terminal-records-damaged = Список облікових записів був пошкоджений. Його збережено як { $file } у папці mail-setup-wizard серед даних програм, і він починається наново. Паролів у ньому немає.
terminal-records-later = Файл { $file } записала новіша версія цієї програми, тож його не змінено. Скористайтеся новішою версією.
terminal-decimal-mark = ,
terminal-day = { $day } { $month ->
        [1] січня
        [2] лютого
        [3] березня
        [4] квітня
        [5] травня
        [6] червня
        [7] липня
        [8] серпня
        [9] вересня
        [10] жовтня
        [11] листопада
       *[other] грудня
    } { $year } р.
