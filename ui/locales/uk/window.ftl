### Words that only the window needs, in Ukrainian.

steps-label = Кроки
steps-done = готово
language-label = Мова
stages-label = Що перевіряється
stages-past = Що перевірено
results-label = Обидва результати
promise-safe = Пароль залишає цей комп’ютер лише зашифрованим і лише для поштового сервісу.
promise-once = Одне натискання — один вхід на кожному сервері. Нічого не робиться без вашого відома.
promise-backup = Нічого не видаляється, доки резервну копію не прочитано для перевірки.
foot-quiet = Пароль іде лише на ваші поштові сервери.
foot-account = Пароль іде лише на сервери сервісу { $provider }.
foot-practice = Тренування: ніщо не залишає цей комп’ютер.
choices-label = Що зробити
moods-label = Перебіг тренування
took = { $ms } мс
took-seconds = { $seconds } с
copy-report = Копіювати звіт
copy-name = Копіювати цю назву
copy-address = Копіювати адресу
copy-app-password = Копіювати пароль додатка
copy-account-password = Копіювати пароль облікового запису
copy-settings = Копіювати всі налаштування
copy-value = Копіювати: { $what }
copy-failed = Скопіювати не вдалося. Виділіть текст і скопіюйте його клавіатурою.
steps-title = Як його отримати
paste = Вставити
paste-failed = Вставляти цією кнопкою тут не дозволено. Клацніть у полі й натисніть Ctrl+V, а на Mac — ⌘V.
look-fits = Саме так його пише { $owner }.
look-short = { $left ->
        [one] Бракує ще { $left } символу.
        [few] Бракує ще { $left } символів.
        [many] Бракує ще { $left } символів.
       *[other] Бракує ще { $left } символу.
    }
look-long = { $over ->
        [one] Зайвий { $over } символ.
        [few] Зайві { $over } символи.
        [many] Зайвих { $over } символів.
       *[other] Зайві { $over } символу.
    }
look-differs = { $owner } пише паролі додатків інакше.
connecting = Запуск…
lost =
    .heading = Майстер не відповідає
    .what = Закрийте це вікно й запустіть майстер знову. Розпочате буде тоді завершено або повернуто назад; нічого не буде втрачено.

## The report, plain text without secrets

report-title = Звіт Mail Setup
report-address = Обліковий запис: { $address } ({ $provider })
report-server = Сервер: { $host }, порт { $port }, { $security }
report-cause = Причина: { $cause }, на етапі «{ $stage }»
report-said = Відповідь сервера: { $said }
report-results = Обидва результати:
report-stages = Етапи:
report-practice = Це було тренування: { $mood }

file-choose = Вибрати файл
file-none = Файл не вибрано
