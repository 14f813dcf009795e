### Words of the terminal alone, in Polish.

window-no-home = Nie można otworzyć okna: ta sesja nie ma katalogu domowego.
window-no-page = Nie można otworzyć okna: nie uruchomił się systemowy widok stron. „mail-setup” to ten sam kreator w terminalu.

## Bad usage: one line that says what to type instead. Nothing typed is repeated.

usage-extra-argument = Jest o jeden argument za dużo. Jeśli było to hasło: hasła wpisuje się po pytaniu o nie albo podaje z --password-stdin, a to stoi teraz w historii powłoki.
terminal-help-english = Ta pomoc jest tylko po angielsku. Wszystko inne mail-setup mówi w twoim języku.
usage-unknown-option = Nie ma tu opcji { $option }. To samo polecenie z --help je wymienia. Jeśli po niej było hasło: hasła wpisuje się po pytaniu o nie albo podaje z --password-stdin.
usage-unknown-command = Nie ma takiego polecenia. Wymienia je „mail-setup --help”.
usage-missing-argument = Czegoś brakuje. To samo polecenie z --help pokaże, co tam należy wpisać.
usage-missing-named = Brakuje: { $missing }. To samo polecenie z --help pokaże, co tam należy wpisać.
usage-conflict = Te opcje nie pasują do siebie. Wyjaśnia je to samo polecenie z --help.
usage-bad-value = Jednej z wartości nie można użyć. To samo polecenie z --help pokaże, co tam należy wpisać.
usage-bad-option-value = Wartości opcji { $option } nie można użyć. To samo polecenie z --help pokaże, co tam należy wpisać.
usage-option-value-known = Opcja { $option } nie ma takiej wartości. Znane: { $known }.
usage-value-known = Nie ma takiej wartości. Znane: { $known }.
usage-unknown-language = W tym języku nie ma tekstów. Znane z --lang: { $known }.
usage-server = { $option } to serwer, dwukropek i port: mail.example.org:465, w razie potrzeby z :tls lub :starttls na końcu; adres IPv6 stoi w nawiasach kwadratowych.
usage-servers-unknown = Serwery tego adresu nie są znane. Podaj oba: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-meant = Serwery tego adresu nie są znane. Czy chodziło o { $meant }? Jeśli nie, podaj oba: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-offline = Nie dało się nikogo zapytać o serwery tego adresu. Sprawdź, czy ten komputer jest online, albo podaj oba: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-unconfirmed = Tylko DNS mówi, że { $smtp } i { $imap } to serwery tego adresu, a to można podrobić. Jeśli należą do twojego dostawcy, podaj je: { $options }.
usage-user = Tej nazwy użytkownika nie można wysłać: jest pusta, za długa albo ma znaki sterujące lub niewidoczne.
usage-ca-file = { $file } nie da się odczytać jako certyfikatów. --ca-file oczekuje pliku PEM („-----BEGIN CERTIFICATE-----”).
usage-wizard-json = Kreator rozmawia z ludźmi. Dla JSON podaj polecenie; wymienia je „mail-setup --help”.
usage-clear-unconfirmed = Nic nie zostało usunięte: nie ma tu nikogo, kto by to potwierdził. Sprawdź poleceniem „keychain scan”, a potem dodaj --yes.
usage-format = Nie ma takiego formatu. Znane: { $known }.
usage-export-file = { $file } nie da się odczytać lub zapisać. Podaj inny plik, w folderze, który istnieje i należy do ciebie.
usage-man-folder = W folderze { $folder } nie można zapisywać. Podaj własny folder.
usage-mood = Nie ma takiego przebiegu. Znane: { $known }.
usage-password-empty = Nie podano hasła. Wpisz je po pytaniu o nie albo podaj z --password-stdin w pierwszym wierszu standardowego wejścia.
usage-password-line-break = W tym haśle jest koniec wiersza albo znak NUL; nie przyjmie tego żaden serwer poczty. Skopiuj je jeszcze raz.
usage-password-too-long = To hasło jest dłuższe niż 1024 bajty; nie przyjmie tego żaden serwer poczty. Skopiuj je jeszcze raz.
usage-password-not-text = To hasło nie jest tekstem (UTF-8). Skopiuj je jeszcze raz.

## Common

terminal-cancelled = Anulowano. Nic się nie zmieniło.
terminal-no-runtime = System nie dał tego, co potrzebne do działania (plików lub sygnałów). Zamknij inne programy i spróbuj ponownie.
terminal-told = { $title }. { $what } { $do }
terminal-cut-short = Przerwano w trakcie pracy pęku kluczy. To, co się zaczęło, zostanie przy następnym uruchomieniu dokończone albo cofnięte; nic nie zginie.
terminal-no-home = System nie mówi, gdzie jest katalog domowy. Ustaw HOME i spróbuj ponownie.
terminal-records-file = Listy kont nie można odczytać lub zapisać. Sprawdź, czy dysk nie jest pełny i czy można zapisywać w katalogu domowym, i spróbuj ponownie.
terminal-records-unreadable = Listy kont nie da się zrozumieć, więc pozostała nietknięta. Przenieś plik accounts.json gdzie indziej i skonfiguruj konta ponownie.
terminal-window-is-open = Konta usunięto, ale okno jest jeszcze otwarte. Zamknij je i wpisz to polecenie jeszcze raz: zniknie też to, co okno przechowuje dla siebie.
terminal-not-text = To nie był tekst (UTF-8). Wpisz jeszcze raz.
terminal-unknown-choice = Nie ma takiej możliwości. Wpisz to, co stoi przed jedną z nich.

## check

terminal-password-prompt = Hasło dla { $address } (nie będzie widoczne):{ " " }
terminal-password-prompt-smtp = Hasło do poczty wychodzącej { $address } (nie będzie widoczne):{ " " }
terminal-password-prompt-imap = Hasło do poczty przychodzącej { $address } (nie będzie widoczne):{ " " }
terminal-progress-smtp = Poczta wychodząca: { $stage }
terminal-progress-imap = Poczta przychodząca: { $stage }
terminal-paused = Zbyt wiele haseł dla { $address } zostało odrzuconych z rzędu. Przez { $time } min nic nie zostanie wysłane, żeby konto nie zostało zablokowane. Wykorzystaj ten czas, żeby upewnić się, które to hasło.
terminal-check-right = Hasło dla { $address } działa dla poczty wychodzącej i przychodzącej.
terminal-check-access = To sieć dostawcy { $access }, a jego serwer poczty tu odpowiada. Jeśli masz tam skrzynkę, możesz wysyłać przez niego: --smtp { $server } --smtp-user NAME --two-passwords
terminal-smtp-passed = Poczta wychodząca, { $host }:{ $port }: zalogowano.
terminal-smtp-failed = Poczta wychodząca, { $host }:{ $port }: nie zalogowano.
terminal-smtp-skipped = Poczta wychodząca, { $host }:{ $port }: bez próby.
terminal-imap-passed = Poczta przychodząca, { $host }:{ $port }: zalogowano.
terminal-imap-failed = Poczta przychodząca, { $host }:{ $port }: nie zalogowano.
terminal-imap-unopened = Poczta przychodząca, { $host }:{ $port }: zalogowano, ale skrzynka się nie otworzyła.
terminal-imap-skipped = Poczta przychodząca, { $host }:{ $port }: bez próby, żeby konto nie zostało zablokowane.
terminal-sent-inbox = Wiadomość do { $address } została wysłana i po { $seconds } s dotarła do skrzynki odbiorczej.
terminal-sent-junk = Wiadomość do { $address } została wysłana i po { $seconds } s trafiła do spamu: do „{ $folder }”.
terminal-sent-all-mail = Wiadomość do { $address } została wysłana i po { $seconds } s dotarła do „{ $folder }”. Być może filtr omija skrzynkę odbiorczą.
terminal-sent-lost = Wiadomość do { $address } została wysłana.
terminal-sent-not = Wiadomość do { $address } nie została wysłana.
terminal-sent-unseen = Wiadomość na adres { $address } została wysłana. Nie widać było, czy doszła.
terminal-sent-unproven = Nie wysłano żadnej wiadomości: wysyłana jest dopiero wtedy, gdy oba serwery przyjmą hasło.
terminal-sent-cancelled = Wiadomość na adres { $address } została przekazana, zanim przerwano. Może jeszcze dojść.
terminal-said = { "  " }Odpowiedź serwera: „{ $said }”
terminal-stage-took = { "  " }✓ { $stage } ({ $ms } ms)

## discover

terminal-discover-provider = Dostawca: { $provider }
terminal-discover-smtp = Poczta wychodząca: { $host }:{ $port } ({ $security }), nazwa użytkownika { $user }. { $source }
terminal-discover-imap = Poczta przychodząca: { $host }:{ $port } ({ $security }), nazwa użytkownika { $user }. { $source }
terminal-discover-unconfirmed = Podaje go tylko DNS: zanim wpiszesz hasło, upewnij się, że należy do twojego dostawcy.
terminal-discover-none = Dla { $domain } nie znaleziono serwerów poczty. Pomoc dostawcy podaje je pod hasłami „IMAP” i „SMTP”.
terminal-discover-filtered = Pocztę domeny { $domain } przed dostarczeniem filtruje { $found }, więc stąd nie widać, kto ją przechowuje. Zapytaj o serwery („IMAP” i „SMTP”) osobę, która opiekuje się domeną { $domain }.
terminal-discover-no-domain = Domena { $domain } nie istnieje. Sprawdź, czy w adresie nie ma literówki.
terminal-discover-offline = Nie dało się nikogo zapytać o { $domain }. Sprawdź, czy ten komputer jest online, i spróbuj ponownie.
terminal-discover-tried = { $source }: { $outcome } ({ $ms } ms)

## The wizard

terminal-step = Krok { $at } z { $of }
terminal-ask = { $what } ({ $keys }):{ " " }
terminal-ask-with = { $what } [{ $entered }]
terminal-ask-or-number = { $what } albo numer z listy powyżej
terminal-ask-choice = Wybór
terminal-ask-password = Hasło do aplikacji, niewidoczne przy pisaniu
terminal-ask-password-mailbox = Hasło do skrzynki, niewidoczne przy pisaniu
terminal-ask-password-either = Hasło do aplikacji albo do skrzynki, niewidoczne przy pisaniu
terminal-ask-password-ownPassword = Hasło do poczty wychodzącej, niewidoczne przy pisaniu
terminal-ask-password-otherServer = Hasło do drugiego serwera, niewidoczne przy pisaniu
terminal-ask-password-incoming = Hasło do poczty przychodzącej, niewidoczne przy pisaniu
terminal-ask-certificate = Ścieżka pliku certyfikatu
terminal-file-unreadable = Pod tą ścieżką nie ma pliku, który da się odczytać. Wpisz całą ścieżkę albo upuść plik na terminal.
terminal-app-password-name = Nazwa dla niego: { $name }
terminal-key-enter = Enter: { $label }
terminal-key-back = b: wstecz
terminal-key-home = h: od nowa
terminal-key-quit = q: zakończ
terminal-stage-done = { "  " }✓ { $stage }
terminal-stage-failed = { "  " }✗ { $stage }
terminal-servers-how = Serwer wpisuje się jako host:port:tls lub host:port:starttls. Enter zachowuje to, co stoi w nawiasach.
terminal-field-place = { $server }
terminal-field-user = { $server }, nazwa użytkownika
terminal-server = { $server }: { $host }, port { $port }, { $security }, nazwa użytkownika { $user }
terminal-items-how = Wpisz numer wpisu, żeby go wybrać lub pominąć: [x] zostanie usunięty, [ ] pozostanie.
terminal-items-how-replace = [n] dostanie nowe hasło. Wpisz jego numer raz, żeby go usunąć, dwa razy, żeby go zostawić.
terminal-entry = { $what }: { $about }
terminal-stop-waiting = Ctrl-C przerywa czekanie.

## keychain

terminal-use-any = wychodząca i przychodząca
terminal-item = { $program }: { $server }, { $user }, { $use }
terminal-item-detail = { $match }; ostatnia zmiana: { $modified }; { $undo }. { $why }
terminal-item-id = id: { $id }
# Compared with what is typed, so it has no letters that a bare terminal may lack.
terminal-clear-word = usuwam
terminal-clear-confirm = { $count ->
    [one] Wpisz „{ $word }”, żeby utworzyć kopię zapasową tego wpisu i go usunąć:{ " " }
    [few] Wpisz „{ $word }”, żeby utworzyć kopię zapasową tych { $count } wpisów i je usunąć:{ " " }
    [many] Wpisz „{ $word }”, żeby utworzyć kopię zapasową tych { $count } wpisów i je usunąć:{ " " }
   *[other] Wpisz „{ $word }”, żeby utworzyć kopię zapasową tych wpisów ({ $count }) i je usunąć:{ " " }
}
terminal-cleared-count = { $count ->
    [0] Żaden wpis nie został usunięty.
    [one] Usunięty został { $count } wpis.
    [few] Usunięte zostały { $count } wpisy.
    [many] Usuniętych zostało { $count } wpisów.
   *[other] Usuniętych zostało { $count } wpisu.
}
terminal-missing = Programy szukają tu hasła i nie znajdują go:
terminal-missing-how = Żeby je tam umieścić: mail-setup keychain put { $address }
terminal-any-address = ADRES
list-next = { $list }, { $next }
list-last = { $list } i { $last }
    .before-i = { $list } i { $last }
terminal-other-programs = W innym programie, na telefonie lub drukarce: „mail-setup programs” mówi, gdzie je tam wpisać. Znane są: { $names }.
usage-program = Nie ma programu „{ $program }”. Ich kody wymienia „mail-setup programs”.
terminal-put-count = { $count ->
    [0] Żaden program nie szuka hasła, którego nie ma.
    [one] { $count } wpis ma sprawdzone hasło:
    [few] { $count } wpisy mają sprawdzone hasło:
    [many] { $count } wpisów ma sprawdzone hasło:
   *[other] { $count } wpisu ma sprawdzone hasło:
}
terminal-put-undo = Żeby to cofnąć: mail-setup keychain undo { $run }
terminal-cleared-undo = Żeby przywrócić to, co usunięto: mail-setup keychain undo { $run }
terminal-kept = { $item }: { $why }
terminal-nothing-to-undo = Nie ma czego przywracać. „mail-setup keychain backups” wymienia to, co można przywrócić.
terminal-no-backups = Nie ma czego przywracać.
terminal-backup = { $run }: { $what }, { $until }
terminal-discarded = Ta kopia zapasowa zniknęła na dobre.

## Accounts

terminal-no-accounts = Nie skonfigurowano jeszcze żadnego konta. Robi to „mail-setup”.
terminal-account = { $address } ({ $worked })
terminal-account-certificate = { "  " }Certyfikat wybrany dla jego serwerów na tym komputerze: { $fingerprint }… (SHA-256)
terminal-account-removed = Konto { $address } zostało usunięte, a jego haseł nie ma już w pęku kluczy.
terminal-accounts-removed =
    { $count ->
        [0] Żadne konto nie było tu skonfigurowane.
        [one] Usunięto jedno konto, a jego haseł nie ma już w pęku kluczy.
        [few] Usunięto { $count } konta, a ich haseł nie ma już w pęku kluczy.
        [many] Usunięto { $count } kont, a ich haseł nie ma już w pęku kluczy.
       *[other] Usunięto { $count } konta, a ich haseł nie ma już w pęku kluczy.
    }
terminal-files-removed = Ten program nie przechowuje już żadnego pliku na tym komputerze.
terminal-backups-stay = Usunięte hasła innych programów nadal można przywrócić. „mail-setup keychain backups” wymienia je i pozwala je skasować.
terminal-not-set-up = Konto { $address } nie zostało tu skonfigurowane. Skonfigurowane wymienia „mail-setup accounts”.
terminal-unused-next = Wybierz konto w „mail-setup”. Jeśli { $host } to właściwy serwer, wpisz tam hasło. Jeśli nie, popraw serwery.
terminal-not-stored = W pęku kluczy nie ma hasła dla { $address } do serwerów tego konta. Skonfiguruj je ponownie poleceniem „mail-setup”.
terminal-watch-on = Konta są sprawdzane raz dziennie. Jeśli któreś zostanie odrzucone, pojawi się powiadomienie.
terminal-watch-next-sign-in = Codzienne sprawdzanie jest ustawione. Zacznie się po następnym zalogowaniu na tym komputerze.
terminal-watch-network = Po zmianie sieci sprawdzane są konta, z którymi nie było połączenia albo których nie sprawdzano od { $hours ->
    [one] { $hours } godziny.
    [few] { $hours } godzin.
    [many] { $hours } godzin.
   *[other] { $hours } godziny.
}
terminal-watch-daily-alone = Zmiana sieci nie rozpoczyna sprawdzania. Polecenie „mail-setup watch enable” to ustawia, jeśli system powiadamia o zmianach.
terminal-watch-off = Codzienne sprawdzanie jest wyłączone.
terminal-watch-missing = Codziennego sprawdzania nie można tu ustawić: ten system nie ma harmonogramu, który zna „mail-setup”.
terminal-watch-refused = Harmonogram tego systemu nie przyjął zmiany. Spróbuj jeszcze raz po ponownym zalogowaniu.
terminal-watch-misplaced = Harmonogram zadań nie może codziennie uruchamiać tego programu z miejsca, w którym się on znajduje: ten folder nie jest trwały albo jego nazwa ma znaki, których harmonogram nie przyjmuje. Zainstaluj program albo przenieś go do trwałego folderu (na Macu „Aplikacje”) i uruchom go stamtąd.
terminal-watch-file = Pliku codziennego sprawdzania nie można zapisać lub usunąć. Sprawdź, czy dysk nie jest pełny i czy można zapisywać w katalogu domowym, i spróbuj ponownie.
terminal-watch-another = W tej chwili trwa inne sprawdzanie. Nic nie zostało zrobione.
terminal-watch-last = Ostatnio: { $date }
terminal-watch-would-check = Konto { $address } zostałoby sprawdzone.
terminal-watch-rests = Konto { $address } na razie nie jest sprawdzane: hasło zostało odrzucone. „mail-setup” pomoże utworzyć nowe.
terminal-watch-recent = Konto { $address } zostaje pominięte: ostatnie sprawdzenie było mniej niż { $hours ->
    [one] { $hours } godzinę temu.
    [few] { $hours } godziny temu.
    [many] { $hours } godzin temu.
   *[other] { $hours } godziny temu.
}
terminal-watch-unconfirmed = Konto { $address } zostało odrzucone przy jednym sprawdzeniu. Powiadomienie pojawi się, jeśli zostanie odrzucone ponownie najwcześniej po { $minutes ->
    [one] { $minutes } minucie.
    [few] { $minutes } minutach.
    [many] { $minutes } minutach.
   *[other] { $minutes } minuty.
}
terminal-watch-would-tell = Pojawiłoby się powiadomienie o { $address }.
terminal-watch-told = Powiadomienie zostało pokazane.
terminal-watch-nobody-shows = Nikt tu nie pokazuje powiadomień: ta sesja nie ma pulpitu.

## password --copy

terminal-copied = Hasło dla { $address } będzie w schowku przez { $seconds } s. Wklej je; Ctrl-C usuwa je od razu.
terminal-copy-over = Nie ma go już w schowku, chyba że od tamtej pory skopiowano coś innego: to nadal tam jest. Jeśli jakiś program prowadzi tu historię schowka, hasło może w niej jeszcze być: usuń je także tam.
terminal-no-clipboard = Ta sesja nie ma schowka. Bez „--copy” hasło dla { $address } zostanie wypisane.
terminal-clipboard-refused = Schowka nie można teraz użyć: zajmuje go inny program. Spróbuj ponownie.

## man

terminal-man-written =
    { $count ->
        [one] Zapisano jedną stronę podręcznika w { $folder }.
        [few] Zapisano { $count } strony podręcznika w { $folder }.
        [many] Zapisano { $count } stron podręcznika w { $folder }.
       *[other] Zapisano { $count } strony podręcznika w { $folder }.
    }

## export

terminal-export-place = To należy wpisać do { $file }.
terminal-export-written = Zapisano w { $file }.
terminal-export-would-write = Zapisany zostałby plik { $file }, z taką zawartością:
terminal-export-there = { $file } już to ma. Nic się nie zmieniło.
terminal-export-beside = { $taken } już istnieje i pozostaje bez zmian. Zapisano obok: { $file }.
terminal-export-would-write-beside = { $taken } już istnieje i pozostałby bez zmian. Obok zapisane zostałoby to: { $file }.
terminal-export-add = Dodaj do niego te wiersze (bez znaków na początku) albo niech zrobi to „patch”:

## settings

terminal-settings-autoconfig-address = Dostawca może poznać cały twój adres, gdy program pyta o jego własny plik z serwerami.
terminal-settings-autoconfig-domain = Dostawca poznaje tylko domenę twojego adresu, gdy program pyta o jego własny plik z serwerami.
terminal-settings-network-pages-on = Gdy nie ma połączenia z serwerem, pobierane są dwie strony Mozilli i Apple, aby rozpoznać stronę logowania sieci.
terminal-settings-network-pages-off = Gdy nie ma połączenia z serwerem, nie jest pobierana żadna strona. Strona logowania sieci może wtedy pozostać niezauważona.
terminal-settings-file = Ustawienia nie można zapisać lub usunąć. Sprawdź, czy dysk nie jest pełny i czy można zapisywać w katalogu domowym, i spróbuj ponownie.

## practice

terminal-practice-address = Adres: { $value }
terminal-practice-smtp = Poczta wychodząca: { $value }
terminal-practice-imap = Poczta przychodząca: { $value }
terminal-practice-ca-file = Certyfikat: { $value }
terminal-practice-password = Hasło do aplikacji: { $value }
terminal-practice-account-password = Hasło do konta: { $value }
terminal-practice-end = Działa, dopóki nie naciśniesz Ctrl-C.
terminal-no-practice = Nie udało się uruchomić próbnego dostawcy: system nie dał portu na 127.0.0.1. Zamknij inne programy i spróbuj ponownie.
terminal-no-temporary-folder = Nie udało się zapisać certyfikatu w folderze tymczasowym. Sprawdź, czy dysk nie jest pełny, i spróbuj ponownie.

## diagnose

terminal-diagnose-seen = Co było widać:
usage-probe = --probe oczekuje http://HOST/PATH=EXPECTED: status, na przykład 204, albo początek strony.
terminal-records-damaged = Lista kont była uszkodzona. Jest zachowana jako { $file } w folderze mail-setup-wizard wśród danych programów i zaczyna się od nowa. Haseł w niej nie ma.
terminal-records-later = Plik { $file } zapisała nowsza wersja tego programu, więc pozostał nietknięty. Użyj nowszej wersji.
terminal-decimal-mark = ,
terminal-day = { $day } { $month ->
        [1] stycznia
        [2] lutego
        [3] marca
        [4] kwietnia
        [5] maja
        [6] czerwca
        [7] lipca
        [8] sierpnia
        [9] września
        [10] października
        [11] listopada
       *[other] grudnia
    } { $year }
