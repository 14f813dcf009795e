### Words about the keychain, in Ukrainian, for the window and for the terminal alike.

## Why the keychain did not do what was asked

keychain-missing =
    .title = В’язки ключів не знайдено
    .what = { $keychain ->
        [windows] Windows відкриває Диспетчер облікових даних лише там, де ви ввійшли з паролем, а не, наприклад, через ssh.
        [macos] macOS не має в’язки ключів, у якій зберегла б пароль: немає жодної, або жодна не є типовою.
       *[other] В’язка ключів зберігає паролі зашифрованими. У цьому сеансі жодна не працює.
    } Тож для пароля немає безпечного місця. У файл натомість він ніколи не записується.
    .do = { $keychain ->
        [windows] Увійдіть за цим комп’ютером або через Віддалений робочий стіл і запустіть майстер там.
        [macos] Відкрийте програму «Keychain Access», виберіть «login» і зробіть цю в’язку типовою в меню «File». Потім спробуйте ще раз.
        [kde] Відкрийте Системні параметри, потім «KDE Wallet» (якщо його там немає, встановіть «kwalletmanager»). Увімкніть «Ввімкнути систему роботи з торбинками для KDE» та «Використовувати KWallet для інтерфейсу „Секретної служби“», вийдіть із системи й увійдіть знову, потім спробуйте ще раз.
        [gnome] Встановіть «gnome-keyring», вийдіть із системи й увійдіть знову (так він запуститься), потім спробуйте ще раз.
       *[other] Встановіть «gnome-keyring», потім вийдіть із системи й увійдіть знову: так він запуститься. Або в KeePassXC увімкніть у налаштуваннях «Secret Service Integration», виберіть у налаштуваннях своєї бази групу, яку слід надати, і залиште базу відкритою. Потім спробуйте ще раз.
    } Перевірити пароль можна й без цього.
keychain-locked =
    .title = В’язку ключів заблоковано
    .what = Вона відкривається власним паролем, зазвичай тим, з яким ви входите в систему. Нічого не змінено.
    .do = { $keychain ->
        [macos] Розблокуйте її, коли запитає macOS, або в програмі «Keychain Access», потім спробуйте ще раз.
        [kde] Розблокуйте її, коли запитає її власне вікно, або в програмі «KWalletManager», потім спробуйте ще раз.
        [gnome] Розблокуйте її, коли запитає її власне вікно, або в програмі «Паролі й ключі», потім спробуйте ще раз.
       *[other] Розблокуйте її, коли запитає її власне вікно, або в її програмі, потім спробуйте ще раз.
    }
keychain-denied =
    .title = В’язка ключів сказала «ні»
    .what = На її запит відповіли «ні», або його закрили. Нічого не змінено.
    .do = { $keychain ->
        [macos] Спробуйте ще раз і дозвольте («Allow»), коли запитає macOS. Дозволяти завжди («Always Allow») не потрібно.
       *[other] Спробуйте ще раз і дозвольте, коли запитає власне вікно в’язки ключів.
    }
keychain-timedOut =
    .title = В’язка ключів не відповіла
    .what = Можливо, вона ще чекає на вас у власному вікні, може бути, за цим, і ще може завершити те, про що її просили. Старий запис, якого немає на місці, є в резервній копії: перша сторінка майстра пропонує його повернути.
    .do = Дайте відповідь на її запит або закрийте його, потім спробуйте ще раз.
keychain-cancelled =
    .title = Очікування на в’язку ключів припинено
    .what = Її запит може досі бути на екрані, може бути, за цим вікном. Більше нічого не зміниться, хоч би що там відповіли. Те, чого немає на місці, є в резервній копії.
    .do = Закрийте той запит або спробуйте ще раз і дайте на нього відповідь.
keychain-waiting = Очікування на в’язку ключів. Якщо вона питає у власному вікні, може бути, за цим, дайте відповідь там.
keychain-readBackDiffers =
    .title = В’язка ключів зберегла не те
    .what = Вона повернула не те, що було збережено. Попередній вміст повернуто.
    .do = Спробуйте ще раз. Якщо це повториться, вийдіть із системи й увійдіть знову: так в’язка ключів перезапуститься.
keychain-backup =
    .title = Резервну копію не вдалося записати або прочитати
    .what = Записи видаляються лише тоді, коли їхню резервну копію прочитано назад. Те, чого немає на місці, є в цій копії: перша сторінка майстра пропонує це повернути.
    .do = Переконайтеся, що диск не заповнений і що у вашу домашню папку можна писати, потім спробуйте ще раз.
keychain-diskFull =
    .title = Диск заповнений
    .what = Записи змінюються лише тоді, коли їхня резервна копія вже на диску, а місця для неї немає. Те, чого немає на місці, є в попередній резервній копії.
    .do = Звільніть трохи місця, наприклад очистьте кошик, потім спробуйте ще раз.
keychain-folderClosed =
    .title = Майстер не може записати власні файли
    .what = Записи змінюються лише тоді, коли їхня резервна копія вже на диску. Папку майстра у вашій домашній папці можна читати, але не можна в неї писати.
    .do = Переконайтеся, що домашня папка належить вам і що диск не захищено від запису, потім спробуйте ще раз.
keychain-tooLong =
    .title = Пароль задовгий, щоб його зберегти
    .what = Він довший, ніж приймають в’язки ключів. Нічого не змінено.
    .do = Введіть лише пароль додатка, без того, що скопіювалося разом із ним.
keychain-failed =
    .title = У в’язці ключів стався збій
    .what = Вона зупинилася посеред роботи. Жодного запису не втрачено: кожен на місці або в резервній копії.
    .do = Спробуйте ще раз. Якщо це повториться, вийдіть із системи й увійдіть знову: так в’язка ключів перезапуститься.

## Whose entry it is

program-aerc = aerc
program-balsa = Balsa
program-byHand = Збережено вручну
program-evolution = Evolution
program-fetchmail = fetchmail
program-geary = Geary
program-getmail = getmail
program-git = git
program-gitWincred = git
program-himalaya = Himalaya
program-imapfilter = imapfilter
program-keyring = Програма, що використовує бібліотеку keyring
program-keytar = Програма, що використовує keytar
program-kmail = KMail
program-mailnag = Mailnag
program-mailx = mailx
program-mbsync = mbsync
program-meli = meli
program-mpop = mpop
program-msmtp = msmtp
program-mutt = mutt
program-netrc = Програма, що читає .netrc
program-network = Інша поштова програма
program-offlineimap = OfflineIMAP
program-sylpheed = Sylpheed
program-trojita = Trojitá

## Why an entry is listed

why-accountAndProtocol = Він для пошти цього облікового запису.
why-accountAndServer = Тут названо цей обліковий запис і поштовий сервер його сервісу.
why-anotherServer = Тут названо цей обліковий запис і поштовий протокол, але сервер не вашого поштового сервісу. Це може бути пароль іншої служби.
why-nameBeforeAt = Тут названо сервер поштового сервісу й першу частину вашої адреси.
why-serverWithoutAccount = Тут названо сервер поштового сервісу, але не названо облікового запису.
why-missing = Програма шукає тут пароль цього облікового запису й не знаходить. Запис для неї буде створено.
why-settings = У налаштуваннях програми сказано, що він для пошти цього облікового запису.
why-lookedUp = Його читають налаштування пошти цього облікового запису.
why-perhapsLookedUp = Його читають налаштування, можливо, для пошти цього облікового запису. Він може бути й для чогось іншого.

read-by = { $program } читає цей запис: { $path }, рядок { $line }.

## Why an entry was left as it is

kept-changed = Він тим часом змінився, тож його не чіпали.
kept-failed = В’язка ключів цього не зробила. Запис такий, як був.
kept-locked = Він заблокований, і його не чіпали.
kept-notChecked = Він для сервера, який не перевіряли, тож нового пароля не отримав.
kept-replaced = Програма зберегла на його місці щось новіше, і його не чіпали.
kept-stopped = З одним із попередніх записів не вийшло, тож майстер зупинився перед цим. Він такий, як був.
kept-takenBack = Новий пароль не вдалося зберегти в ньому повністю. Повернуто старий.
kept-unreadable = Його не вдалося прочитати для резервної копії, тож його не чіпали.
kept-vanished = Його вже не було.

## What cannot be cleared from here: `guided-<program>`, and `guided-step-<step>` for what to do there

guided =
    .heading = Видалити вручну
    .lead = Ці програми зберігають паролі там, де змінити їх можуть лише вони. Старий залишається, доки ви не заміните його там.
    .found = Зберігає пароль для { $address }.
    .possible = Може зберігати пароль для { $address }; звідси цього не видно.
    .line = { $path }, рядок { $line }

guided-appleMail = Apple Mail
guided-outlook = Outlook
guided-office = Входи Outlook та Office
guided-thunderbird = Thunderbird
guided-onlineAccounts = Облікові записи GNOME в інтернеті
guided-clawsMail = Claws Mail
guided-netrc = Файл .netrc або .authinfo
guided-msmtpFile = Налаштування msmtp
guided-mpopFile = Налаштування mpop
guided-mbsyncFile = Налаштування mbsync
guided-muttFile = Налаштування mutt
guided-aerc = Налаштування aerc
guided-alpine = Файл паролів alpine
guided-betterbird = Betterbird
guided-evolution = Evolution (Flatpak або Snap)
guided-fetchmail = Налаштування fetchmail
guided-geary = Geary (Flatpak або Snap)
guided-getmail = Налаштування getmail
guided-git = Налаштування git і збережені паролі
guided-himalaya = Налаштування Himalaya
guided-imapfilter = Налаштування imapfilter
guided-mailnag = Mailnag
guided-mailspring = Mailspring
guided-mailx = Налаштування mailx
guided-meli = Налаштування meli
guided-offlineimap = Налаштування OfflineIMAP
guided-pass = pass, сховище паролів
guided-passwordCommand = Команда, що бере пароль
guided-passwordFile = Файл із паролем
guided-sealedFile = Зашифрований файл із паролем
guided-sylpheed = Sylpheed
guided-trojita = Trojitá

guided-step-quitMail = Завершіть Mail (⌘Q).
guided-step-openInternetAccounts = Відкрийте Системні параметри, потім «Internet Accounts», і виберіть { $address }.
guided-step-retypePassword = Виберіть «Details», видаліть там пароль і вставте пароль{ of-an-app }.
guided-step-openMailAgain = Відкрийте Mail знову. Якщо він запитає пароль, вставте пароль{ of-an-app } й там.

guided-step-closeOutlook = Закрийте Outlook.
guided-step-openMailProfiles = Відкрийте «Пошта» в Панелі керування, потім «Облікові записи електронної пошти».
guided-step-changeAccount = Виберіть { $address }, потім «Змінити». Замініть пароль паролем{ of-an-app }, також в інших налаштуваннях («More Settings»), «Outgoing Server».
guided-step-openOutlookAgain = Відкрийте Outlook знову. Якщо він запитає пароль, вставте пароль{ of-an-app } й там.
guided-step-closeOffice = Закрийте Outlook і всі інші програми Office.
guided-step-openCredentialManager = Відкрийте «Диспетчер облікових даних» у Панелі керування, потім «Облікові дані Windows».
guided-step-removeOffice = У загальних облікових даних («Generic Credentials») видаліть записи, у назвах яких є «Outlook» або «Office» і { $address }, і жодних інших.
guided-step-openThunderbirdSettings = У Thunderbird відкрийте «Налаштування», потім «Приватність і безпека».
guided-step-savedPasswords = Виберіть «Збережені паролі» й знайдіть поштові сервери для { $address }: вони починаються з imap:// і smtp://.
guided-step-removeThunderbird = Видаліть ці два записи, і жодних інших.
guided-step-restartThunderbird = Перезапустіть Thunderbird і отримайте пошту. Вставте пароль{ of-an-app }, коли програма запитає, для вхідної та вихідної пошти.
guided-step-openOnlineAccounts = Відкрийте «Параметри», потім «Облікові записи в інтернеті», і виберіть { $address }.
guided-step-removeOnlineAccount = Виберіть «Вилучити». Пошта залишиться на сервері.
guided-step-addOnlineAccount = Додайте обліковий запис знову, як «IMAP та SMTP» (у старіших системах — поштовий сервер, «Email Server»), з паролем{ of-an-app } для вхідної та вихідної пошти.
guided-step-openClawsAccounts = У Claws Mail відкрийте «Налаштування», потім «Редагувати облікові записи», і виберіть { $address }.
guided-step-retypeClawsPasswords = Замініть пароль на сторінці «Базове», а якщо є, то й на сторінці «Вислати», паролем{ of-an-app }.
guided-step-showDotFiles = Зробіть так, щоб файловий менеджер показував назви, які починаються з крапки: у більшості треба натиснути Ctrl+H.
guided-step-showDotFilesMac = Зробіть так, щоб Finder показував назви, які починаються з крапки: натисніть ⌘⇧. (Command, Shift і крапка).
guided-step-openNetrc = Відкрийте названий тут файл у текстовому редакторі. Файл, назва якого закінчується на .gpg, зашифровано: відкрийте його в Emacs, який запитає пароль до нього.
guided-step-openMsmtprc = Відкрийте названий тут файл у текстовому редакторі.
guided-step-openMsmtprcTxt = Відкрийте названий тут файл у текстовому редакторі.
guided-step-openMbsyncrc = Відкрийте названий тут файл у текстовому редакторі.
guided-step-openMuttrc = Відкрийте названий тут файл у текстовому редакторі.
guided-step-openFile = Відкрийте названий тут файл у текстовому редакторі.
guided-step-replaceInFile = Знайдіть пароль для { $address }, замініть його паролем{ of-an-app } й збережіть файл.
guided-step-editEntry = У терміналі виконайте «pass edit» із назвою запису: те, що стоїть між папкою сховища та .gpg. Впишіть пароль{ of-an-app } в перший рядок.
guided-step-encryptAnew = Створіть названий тут зашифрований файл ще раз, з паролем{ of-an-app } всередині, так само, як раніше.
guided-step-lookAtLine = Подивіться на названий тут рядок: у ньому команда, що бере пароль.
guided-step-replaceWhereItLooks = Замініть старий пароль паролем{ of-an-app } там, де шукає ця команда, наприклад у менеджері паролів.
guided-step-deletePassfile = Закрийте alpine й видаліть названий тут файл. У ньому можуть бути паролі й інших облікових записів: alpine запитає кожен ще раз.
guided-step-retypeInAlpine = Відкрийте alpine знову. Коли запитають пароль для { $address }, вставте пароль{ of-an-app }.
guided-step-openBetterbirdSettings = У Betterbird відкрийте «Налаштування», потім «Приватність і безпека».
guided-step-restartBetterbird = Перезапустіть Betterbird і отримайте пошту. Вставте пароль{ of-an-app }, коли програма запитає, для вхідної та вихідної пошти.
guided-step-openEvolutionAccounts = В Evolution відкрийте «Edit», потім «Accounts», виберіть { $address } й отримайте пошту. Якщо програма запитає пароль, вставте пароль{ of-an-app }.
guided-step-openGearyAccounts = У Geary відкрийте меню, потім «Облікові записи», і виберіть { $address }.
guided-step-openMailnagSettings = Відкрийте налаштування Mailnag і змініть обліковий запис { $address }.
guided-step-openSylpheedAccounts = У Sylpheed відкрийте «Конфігурація», потім «Редагувати облікові записи», і виберіть { $address }.
guided-step-openTrojitaSettings = У Trojitá відкрийте «IMAP», потім «Settings».
guided-step-retypePasswords = Замініть старий пароль паролем{ of-an-app }, для вхідної та вихідної пошти.
guided-step-openMailspringAccounts = У Mailspring відкрийте «Preferences», потім «Accounts», і виберіть { $address }.
guided-step-removeMailspringAccount = Видаліть цей обліковий запис кнопкою з мінусом. Пошта залишиться на сервері. Не скидайте всю в’язку ключів: у ній є й інші паролі.
guided-step-addMailspringAccount = Додайте обліковий запис знову кнопкою з плюсом і вставте пароль{ of-an-app }.

## The button that opens the place: `place-<program>`, or that of a folder

place-appleMail = Відкрити Internet Accounts
place-betterbird = Відкрити Betterbird
place-evolution = Відкрити Evolution
place-geary = Відкрити Geary
place-mailnag = Відкрити налаштування Mailnag
place-mailspring = Відкрити Mailspring
place-sylpheed = Відкрити Sylpheed
place-trojita = Відкрити Trojitá
place-onlineAccounts = Відкрити облікові записи в інтернеті
place-outlook = Відкрити поштові профілі
place-office = Відкрити Диспетчер облікових даних
place-thunderbird = Відкрити Thunderbird
place-clawsMail = Відкрити Claws Mail
place-homeFolder = Відкрити домашню папку
place-configFolder = Відкрити папку налаштувань
place-opening = Відкривання…
place-opened = Запит на відкриття надіслано. Поверніться сюди, коли закінчите.
place-failed = Звідси відкрити не вдалося. Відкрийте самі.
