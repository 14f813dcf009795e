### Words of the wizard in Polish, for the window and for the terminal alike.

app-name = Mail Setup

## Welcome

welcome =
    .heading = W czym pomóc?
    .lead = Wybierz, co pasuje. Na tym komputerze nic się nie zmieni bez twojej zgody.
intent-setUp =
    .title = Skonfiguruj hasło do aplikacji
    .what = Utwórz je, sprawdź, przechowaj bezpiecznie i usuń stare.
intent-revoked =
    .title = Hasło do aplikacji zostało unieważnione
    .what = Utwórz nowe. W pęku kluczy zajmie miejsce starego; dla innych programów podane są kroki.
intent-verify =
    .title = Sprawdź, czy wszystko nadal działa
    .what = Wypróbuj tu zapisane hasło. Jeśli nie działa, dowiesz się dlaczego.
intent-practise =
    .title = Poćwicz na próbnym koncie
    .what = Przejdź całą drogę bez ryzyka. Ty wybierasz, co pójdzie nie tak.
known-accounts =
    .title = Skonfigurowane na tym komputerze
    .last-good = działało { $date }
    .never = jeszcze nie sprawdzone
account-state =
    .refused = odrzucane od { $date }
    .refused-smtp = poczta wychodząca odrzucana od { $date }
    .refused-imap = poczta przychodząca odrzucana od { $date }
    .refused-last = odrzucone przy ostatnim sprawdzeniu, { $date }
    .refused-last-smtp = poczta wychodząca odrzucona przy ostatnim sprawdzeniu, { $date }
    .refused-last-imap = poczta przychodząca odrzucona przy ostatnim sprawdzeniu, { $date }
    .unreached = nie udało się sprawdzić od { $date }
    .unreached-smtp = nie udało się sprawdzić poczty wychodzącej od { $date }
    .unreached-imap = nie udało się sprawdzić poczty przychodzącej od { $date }
    .unreached-network = nie udało się sprawdzić od { $date }, być może z powodu sieci
    .unreached-smtp-network = nie udało się sprawdzić poczty wychodzącej od { $date }, być może z powodu sieci
    .unreached-imap-network = nie udało się sprawdzić poczty przychodzącej od { $date }, być może z powodu sieci
    .stale = nie sprawdzano od { $date }
    .not-stored = w pęku kluczy nie ma hasła do jego serwerów
    .running = trwa sprawdzanie
    .mend = Napraw
    .check = Sprawdź
    .check-all = Sprawdź wszystkie konta
accounts-checked = Sprawdzone konta: { $done } z { $all }
accounts-right =
    { $right ->
        [0] Żadne konto z { $all } nie jest w porządku.
        [one] { $right } konto z { $all } jest w porządku.
        [few] { $right } konta z { $all } są w porządku.
        [many] { $right } kont z { $all } jest w porządku.
       *[other] { $right } konta z { $all } jest w porządku.
    }{ $paused ->
        [0] {""}
        [one] {" "}{ $paused } konto nie zostało sprawdzone z powodu przerwy.
        [few] {" "}{ $paused } konta nie zostały sprawdzone z powodu przerwy.
        [many] {" "}{ $paused } kont nie sprawdzono z powodu przerwy.
       *[other] {" "}{ $paused } konta nie sprawdzono z powodu przerwy.
    }
watch =
    .title = Sprawdzanie codziennie
    .off = Zapisane hasło można wypróbowywać raz dziennie i po zmianie sieci. Jeśli zostanie odrzucone, pojawi się powiadomienie, które nie podaje konta. Pomiędzy próbami nic nie działa.
    .on = Zapisane hasła są wypróbowywane raz dziennie, a po zmianie sieci tam, gdzie system o niej powiadamia. Jeśli któreś zostanie odrzucone, pojawi się powiadomienie.
    .next-sign-in = Zapisane hasła będą wypróbowywane raz dziennie i po zmianie sieci, od następnego zalogowania się na tym komputerze.
    .not-changed = Harmonogram zadań tego komputera nie przyjął zmiany. Spróbuj jeszcze raz po ponownym zalogowaniu.
    .misplaced = Harmonogram zadań nie może codziennie uruchamiać tego programu z miejsca, w którym się on znajduje: ten folder nie jest trwały albo jego nazwa ma znaki, których harmonogram nie przyjmuje. Zainstaluj program albo przenieś go do trwałego folderu (na Macu „Aplikacje”) i uruchom go stamtąd.
    .enable = Sprawdzaj codziennie
    .disable = Nie sprawdzaj już
watch-notice =
    .title = Poczta czeka na reakcję
    .one = Serwer odrzuca konto pocztowe. Kliknij, aby poznać powód i to naprawić, albo uruchom „mail-setup”.
    .one-smtp = Serwer odrzuca pocztę wychodzącą jednego z kont. Kliknij, aby poznać powód i to naprawić, albo uruchom „mail-setup”.
    .one-imap = Serwer odrzuca pocztę przychodzącą jednego z kont. Kliknij, aby poznać powód i to naprawić, albo uruchom „mail-setup”.
    .named = Serwer odrzuca { $address }. Kliknij, aby poznać powód i to naprawić, albo uruchom „mail-setup”.
    .named-smtp = { $address }: serwer odrzuca pocztę wychodzącą. Kliknij, aby poznać powód i to naprawić, albo uruchom „mail-setup”.
    .named-imap = { $address }: serwer odrzuca pocztę przychodzącą. Kliknij, aby poznać powód i to naprawić, albo uruchom „mail-setup”.
    .several = { $count ->
        [one] Serwer odrzuca { $count } konto pocztowe. Kliknij, aby poznać powód i to naprawić, albo uruchom „mail-setup”.
        [few] Serwery odrzucają { $count } konta pocztowe. Kliknij, aby poznać powód i to naprawić, albo uruchom „mail-setup”.
        [many] Serwery odrzucają { $count } kont pocztowych. Kliknij, aby poznać powód i to naprawić, albo uruchom „mail-setup”.
       *[other] Serwery odrzucają { $count } konta pocztowego. Kliknij, aby poznać powód i to naprawić, albo uruchom „mail-setup”.
    }
    .open = Napraw
backup =
    .title = Stare hasła, które można przywrócić
    .what = { $count ->
        [one] { $count } wpis konta { $address }, zmieniony { $date }
        [few] { $count } wpisy konta { $address }, zmienione { $date }
        [many] { $count } wpisów konta { $address }, zmienione { $date }
       *[other] { $count } wpisu konta { $address }, zmienione { $date }
    }
    .until = przechowywane do { $until }
    .restore = Przywróć
    .discard = Skasuj
    .discard-title = Skasować tę kopię zapasową?
    .discard-what = Jej zawartość zniknie wtedy na dobre i nie da się jej przywrócić. Zrób to dopiero, gdy poczta działa.
    .discard-confirm = Skasuj na dobre
    .keep = Zachowaj
recovered = { $count ->
        [one] Ostatnia praca z kreatorem została przerwana w trakcie zmiany starych wpisów. Wszystko zostało uporządkowane: nic nie zginęło.
        [few] Praca z kreatorem została przerwana { $count } razy w trakcie zmiany starych wpisów. Wszystko zostało uporządkowane: nic nie zginęło.
        [many] Praca z kreatorem została przerwana { $count } razy w trakcie zmiany starych wpisów. Wszystko zostało uporządkowane: nic nie zginęło.
       *[other] Praca z kreatorem została przerwana { $count } razy w trakcie zmiany starych wpisów. Wszystko zostało uporządkowane: nic nie zginęło.
    }
unlocking = Otwieranie pęku kluczy…
discard-running = Kasowanie kopii zapasowej…
discard-done = Kopia zapasowa zniknęła na dobre.
undo-restoring = Przywracanie starych haseł…
undo-restored = { $count ->
        [0] Nic nie zostało przywrócone.
        [one] { $count } wpis wrócił na swoje miejsce.
        [few] { $count } wpisy wróciły na swoje miejsce.
        [many] { $count } wpisów wróciło na swoje miejsce.
       *[other] { $count } wpisu wróciło na swoje miejsce.
    }
undo-kept = { $count ->
        [one] { $count } wpisu nie udało się przywrócić. Pozostaje w kopii zapasowej.
        [few] { $count } wpisów nie udało się przywrócić. Pozostają w kopii zapasowej.
        [many] { $count } wpisów nie udało się przywrócić. Pozostają w kopii zapasowej.
       *[other] { $count } wpisu nie udało się przywrócić. Pozostają w kopii zapasowej.
    }

## Practice

choosePractice =
    .heading = Poćwicz na próbnym koncie
    .lead = Pomaga w tym próbny dostawca poczty, który istnieje tylko na tym komputerze. Wybierz przebieg ćwiczenia.
    .lead-starting = Próbny dostawca jest uruchamiany.
practice =
    .mood = Ćwiczenie: { $mood }
pretend =
    .title = Strona próbnego dostawcy
    .what = Prawdziwy dostawca pokazałby ją w przeglądarce. Skopiuj stąd hasło do aplikacji.
    .app-password = Hasło do aplikacji
    .account-password = Hasło do konta – zobacz, co się stanie, gdy ktoś użyje go przez pomyłkę
practice-starting = Uruchamianie próbnego dostawcy…
practice-failed = Na tym komputerze nie udało się uruchomić próbnego dostawcy. Spróbuj jeszcze raz; jeśli to nie pomoże, uruchom komputer ponownie.
mood-allWell =
    .title = Wszystko idzie dobrze
    .what = Hasło do aplikacji działa wszędzie.
mood-needsAppPassword =
    .title = Zwykłe hasło jest odrzucane
    .what = Hasło do konta nie wystarcza. Działa hasło do aplikacji.
mood-wrongPassword =
    .title = Hasło się nie zgadza
    .what = Odrzucane jest każde hasło.
mood-webLoginRequired =
    .title = Dostawca chce najpierw potwierdzenia
    .what = Logowanie jest wstrzymane do czasu potwierdzenia w przeglądarce.
mood-imapOff =
    .title = Odbieranie poczty jest wyłączone
    .what = Wysyłanie działa. Dostęp dla programów pocztowych (IMAP) jest wyłączony.
mood-tooManyAttempts =
    .title = Za dużo prób
    .what = Dostawca przez pewien czas wstrzymuje każde logowanie.
mood-revokedMidway =
    .title = Unieważnione w połowie drogi
    .what = Wysyłanie działa, a potem hasło zostaje unieważnione.
mood-busy =
    .title = Dostawca jest zajęty
    .what = Oba serwery proszą, by wrócić później.
mood-slow =
    .title = Powolne połączenie
    .what = Wszystko działa, ale na każdą odpowiedź trzeba poczekać.
mood-silent =
    .title = Cisza
    .what = Serwery przyjmują połączenie i nic nie mówią.
mood-hangsUp =
    .title = Rozłączenie
    .what = Połączenie kończy się w trakcie logowania.
mood-smtpBlocked =
    .title = Wysyłanie jest tu zablokowane
    .what = Serwer poczty wychodzącej nie odpowiada. Poczta przychodząca działa.
mood-captivePortal =
    .title = Strona logowania hotelu
    .what = Zamiast serwerów poczty odpowiada sieć.
mood-startTlsStripped =
    .title = Ktoś usuwa szyfrowanie
    .what = Serwer powinien oferować szyfrowanie, a tego nie robi.
mood-expiredCertificate =
    .title = Certyfikat, który wygasł
    .what = Dowód tożsamości serwera stracił ważność.
mood-wrongName =
    .title = Certyfikat na inną nazwę
    .what = Serwer okazuje się kimś innym.

## Steps of the journey

step-address = Adres
step-appPassword = Hasło do aplikacji
step-outgoing = Poczta wychodząca
step-incoming = Poczta przychodząca
step-keep = Przechowanie hasła
step-oldItems = Stare hasła
step-handOver = Program pocztowy
step-testMessage = Wiadomość do siebie

## Which account

chooseAccount =
    .heading = Które konto?
    .lead-revoked = Wybierz konto, którego hasło do aplikacji zostało unieważnione.
    .lead-verify = Wybierz konto do sprawdzenia. Wypróbowane zostanie zapisane hasło; nic się nie zmieni.
    .other = Inne konto
    .known = { $account }
    .known-what = { $name }: { $last }
    .other-what = Wpisz jego adres.

address =
    .heading = Adres e-mail
    .lead = Z adresu wynikają serwery i droga do hasła do aplikacji.
    .label = Adres e-mail
    .primary = Użyj tego adresu
address-problem-empty = Wpisz najpierw adres e-mail.
address-problem-noAt = Brakuje w nim znaku @. Adres e-mail wygląda tak: anna@example.org.
address-problem-noName = Przed znakiem @ brakuje nazwy.
address-problem-domain = Po znaku @ czegoś brakuje albo jest literówka: ta część wygląda jak gmail.com albo anna-design.com.
address-problem-character = W adresie e-mail nie może w tym miejscu być „{ $character }”.
address-problem-space = Jest w nim spacja. Adres e-mail nie ma spacji.
address-problem-unseen = Jest w nim znak, którego nie widać. Wpisz adres ręcznie.
address-problem-tooLong = To za długie jak na adres e-mail.
address-meant = Czy chodziło o { $meant }? Wtedy wróć i popraw adres.

found-by =
    .table = Znany serwer tego dostawcy.
    .mx = Znany serwer dostawcy, który odbiera pocztę tej domeny.
    .pacc = Domena podaje go programom pocztowym.
    .autoconfig = Dostawca podaje go programom pocztowym.
    .ispdb = W zbiorze dostawców programu Thunderbird.
    .srv = Podaje go DNS tej domeny.
    .guess = Zwykła nazwa; serwer odpowiada i ma na nią certyfikat.
looked-in =
    .table = Znani dostawcy
    .mx = Kto odbiera pocztę
    .pacc = Co publikuje domena
    .autoconfig = Plik samego dostawcy
    .ispdb = Zbiór programu Thunderbird
    .srv = Nazwy w DNS
    .guess = Zwykłe nazwy
looked-in-receiver =
    .autoconfig = Plik tego, kto odbiera pocztę
    .ispdb = Zbiór programu Thunderbird, dla tego, kto odbiera pocztę
looked =
    .found = znaleziono
    .noPasswords = hasła nie są przyjmowane
    .nothing = nic tam nie ma
    .noSuchDomain = nie ma takiej domeny
    .unusable = nic, czego można użyć z hasłem przez TLS
    .timedOut = brak odpowiedzi na czas
    .unreachable = nie dało się zapytać
    .refused = nikt tam nie słucha
    .certificate = certyfikat, któremu nie można wierzyć
    .redirected = prowadzi gdzie indziej
    .tooLarge = za duża odpowiedź
    .malformed = odpowiedź, której nie da się odczytać
    .wrongDigest = nie to, za co ręczy domena
    .notNeeded = już niepotrzebne

findServers =
    .heading = Szukanie serwerów poczty
    .lead = Pytanie dotyczy tylko domeny { $domain }; adres zostaje na tym komputerze. Trwa to najwyżej { $seconds } sekund.
    .lead-address = Cały twój adres trafia tylko do { $place }, na co zezwolono; poza tym pytanie dotyczy domeny { $domain }.
    .running = Szukanie…
    .looked = Gdzie szukano
    .by-hand = Wpisz serwery ręcznie
autoconfig-address =
    .off = Niektórzy dostawcy wskazują swoje serwery tylko temu, kto poda cały adres. Jeśli na to zezwolisz, twój trafi do { $place } i nigdzie indziej, zaszyfrowany. Dotyczy to także następnych wyszukiwań, dopóki tego nie cofniesz.
    .on = Cały twój adres trafia do { $place } i nigdzie indziej, zaszyfrowany, na co zezwolono.
    .not-kept = Tego wyboru nie udało się zapisać: obowiązuje do zamknięcia programu.
    .tell = Szukaj ponownie z całym adresem
    .keep = Szukaj ponownie z samą domeną

servers =
    .heading = Serwery poczty
    .lead-mx = Pocztę domeny { $domain } odbiera { $found }, więc wpisane są te serwery. Czy to twój dostawca?
    .lead-autoconfig = Dostawca podaje te serwery programom pocztowym. Czy to twój dostawca?
    .lead-ispdb = Te serwery podaje dla domeny { $domain } zbiór programu Thunderbird. Czy to twój dostawca?
    .lead-srv = Te serwery podaje DNS domeny { $domain }. Czy to twój dostawca?
    .lead-guess = Te serwery mają zwykłe nazwy; odpowiadają i mają na nie certyfikaty. Czy to twój dostawca?
    .lead-unconfirmed = Te serwery podaje tylko DNS domeny { $domain }, a to można podrobić. Użyj ich tylko, jeśli wiesz, że należą do twojego dostawcy.
    .lead-imap-alone = Znaleziono tylko serwer poczty przychodzącej; serwer poczty wychodzącej jest wpisany na podstawie przypuszczenia. Pomoc dostawcy podaje go pod hasłem „SMTP”.
    .lead-smtp-alone = Znaleziono tylko serwer poczty wychodzącej; serwer poczty przychodzącej jest wpisany na podstawie przypuszczenia. Pomoc dostawcy podaje go pod hasłem „IMAP”.
    .lead-no-domain = Domena { $domain } nie istnieje: sprawdź, czy w adresie nie ma literówki. Wpisane dane to przypuszczenie.
    .lead-offline = Nie dało się nikogo zapytać: wygląda na to, że ten komputer jest offline. Wpisane dane to przypuszczenie.
    .lead = Dla tego adresu nie są znane; wpisane dane to przypuszczenie. Pomoc dostawcy podaje je pod hasłami „IMAP” i „SMTP”.
    .lead-filtered = Pocztę domeny { $domain } przed dostarczeniem filtruje { $found }, więc stąd nie widać, kto ją przechowuje. To, co wpisano, jest przypuszczeniem: zapytaj o serwery („IMAP” i „SMTP”) osobę, która opiekuje się domeną { $domain }.
    .lead-known = Popraw to, co różni się od danych w pomocy dostawcy.
    .lead-named = Certyfikat jest wystawiony na { $suggested }, więc wpisana jest ta nazwa. Użyj jej tylko, jeśli należy do twojego dostawcy albo firmy hostingowej.
    .edit = Popraw serwery
    .primary = Użyj tych serwerów
    .smtp = Poczta wychodząca (SMTP)
    .imap = Poczta przychodząca (IMAP)
    .host = Serwer
    .port = Port
    .security = Szyfrowanie
    .user = Nazwa użytkownika
    .user-hint = Zostaw puste, jeśli jest nią cały adres.
    .own-password = Poczta wychodząca ma osobne hasło
    .same-password = Jedno hasło do obu
outgoing-ownPassword = Poczta wychodząca ma osobne hasło. Trzeba podać oba, a każde zostanie wypróbowane na swoim serwerze.
outgoing-otherServer = Poczta wychodząca idzie przez inny serwer, z osobną nazwą użytkownika i osobnym hasłem. Trzeba podać oba hasła, a każde zostanie wypróbowane na swoim serwerze.
security-tls = od początku (TLS)
security-starttls = po powitaniu (STARTTLS)
server-problem-host = To nie jest nazwa serwera. Wygląda ona tak: mail.example.org.
server-problem-port = Port to liczba od 1 do 65535.
server-problem-user = To nie może być nazwa użytkownika. Sprawdź, czy nie ma w niej przypadkowych znaków.

outgoingServer =
    .heading = Wysyłanie przez inny serwer
    .lead = Poczta przychodząca zostaje tam, gdzie jest. Tylko to, co wysyłasz, idzie inną drogą: na przykład przez serwer dostawcy internetu albo przez serwer innej skrzynki, którą masz.
    .lead-found = To sieć dostawcy { $access }, a jego serwer poczty tu odpowiada: jest już wpisany. Potrzebna jest skrzynka u tego dostawcy i hasło do niej. Poczta przychodząca zostaje tam, gdzie jest.
    .primary = Wysyłaj przez ten serwer
    .providers = Wysyłaj znowu przez { $provider }
    .limits = Zanim to wybierzesz
    .limit-sender = Wiele takich serwerów przyjmuje jako nadawcę tylko własne adresy. Wiadomość do siebie pokaże, czy ten serwer przyjmuje { $address }.
    .limit-place = Niektóre odpowiadają tylko we własnej sieci: w domu, a w podróży nie.
    .limit-mailbox = Nazwa użytkownika i hasło są do skrzynki na tym serwerze, a nie do { $provider }.
    .user-hint = Nazwa skrzynki na tym serwerze.
use-other-server = Wysyłaj przez inny serwer
use-access = Wysyłaj przez serwer { $access } ({ $server })

ownAddress =
    .heading = Adres z końcówką @{ $own }
    .lead = { $provider } dostarcza pocztę domeny { $domain }, ale zalogować można się tylko adresem samego dostawcy. Taki adres powstał razem z kontem i kończy się na @{ $own }.
    .label = Adres do logowania
    .keep = Mimo to zaloguj jako { $address }
    .primary = Zaloguj tym adresem
own-address-apple = Na iPhonie, iPadzie i Macu znajdziesz go w ustawieniach: imię i nazwisko, potem „iCloud”, potem „Mail”.
own-address-problem-empty = Wpisz najpierw adres, który kończy się na @{ $own }.
own-address-problem-notAnAddress = To nie jest adres e-mail. Właściwy wygląda tak: anna@{ $own }.
own-address-problem-elsewhere = To nie jest adres dostawcy { $provider }. Właściwy kończy się na @{ $own }.

certificate =
    .heading = Certyfikat programu na tym komputerze
    .lead = Wybierz plik wyeksportowany przez program. Zaufanie dotyczy wtedy dokładnie tego certyfikatu, tylko dla serwerów programu na tym komputerze.
    .lead-again = Wybierz nowy plik programu: zastąpi wybrany wcześniej. Zaufanie dotyczy wtedy dokładnie tego certyfikatu, tylko na tym komputerze.
    .primary = Użyj tego certyfikatu
    .file = Plik certyfikatu
    .file-hint = Najczęściej kończy się na .pem, .crt lub .cer.
    .servers = Dotyczy
    .before = Wybrany wcześniej: { $fingerprint }… (SHA-256)
certificate-problem-empty = Wybierz najpierw plik.
certificate-problem-tooLong = Ten plik jest za długi jak na certyfikat. Wybierz plik wyeksportowany przez program.
certificate-problem-privateKey = To jest klucz prywatny. Wybierz certyfikat, który leży obok, na przykład cert.pem. Nic z tego klucza nie zostało zapisane.
certificate-problem-keystore = To jest magazyn kluczy, który zawiera też klucz prywatny. Wyeksportuj z niego sam certyfikat i wybierz tamten plik.
certificate-problem-several = W tym pliku jest więcej niż jeden certyfikat. Wybierz plik tylko z certyfikatem samego programu.
certificate-problem-notACertificate = To nie jest certyfikat. Wybierz plik wyeksportowany przez program.
certificate-problem-expired = Ten certyfikat wygasł. Utwórz w programie nowy i wybierz go.
certificate-problem-notYetValid = Ten certyfikat nie jest jeszcze ważny. Jeśli zegar tego komputera źle chodzi, ustaw go.
certificate-chosen = Dla { $host } obowiązuje wybrany certyfikat: { $fingerprint }… (SHA-256)

## Whether a password can work at all: one question at a time

canItWork =
    .place = Pytanie { $at } z { $of }
    .skip = Dalej bez tych pytań
    .done = Już zrobione
    .anyway = Mimo to dalej
    .copy = Kopiuj ten tekst
can-twoStep =
    .question = Czy weryfikacja dwuetapowa jest włączona?
    .why = { $owner } tworzy hasła do aplikacji tylko dla kont, które ją mają.
    .yes = Tak, jest drugi etap
    .no = Nie, wystarcza hasło
    .title = Najpierw weryfikacja dwuetapowa
    .what = Bez niej { $owner } nie ma strony z hasłami do aplikacji.
    .do = Włącz ją w ustawieniach zabezpieczeń konta w serwisie { $owner }, a potem przejdź tu dalej.
can-securityKeysOnly =
    .question = Czy jedynym drugim etapem jest klucz bezpieczeństwa?
    .why = Przy samych kluczach bezpieczeństwa { $owner } nie oferuje haseł do aplikacji.
    .yes = Tak, same klucze
    .no = Nie, także telefon lub aplikacja
    .title = Same klucze bezpieczeństwa nie pozwalają na hasło do aplikacji
    .what = { $owner } ukrywa stronę z hasłami do aplikacji, dopóki klucz jest jedynym drugim etapem.
    .do = Dodaj jako kolejny drugi etap telefon albo aplikację z kodami i przejdź tu dalej. Możesz też zostać przy samych kluczach i używać programu pocztowego, który otwiera stronę logowania { $owner }, jak Thunderbird, Evolution albo Apple Mail: taki program nie potrzebuje hasła do aplikacji.
can-advancedProtection =
    .question = Czy konto jest w Programie ochrony zaawansowanej?
    .why = Jest on dla osób, którym naprawdę grożą ataki, i trzeba do niego przystąpić samemu.
    .yes = Tak
    .no = Nie
    .title = Ochrona zaawansowana nie pozwala na hasła do aplikacji
    .what = Ten program całkowicie wyklucza takie hasła.
    .do = Tę pocztę czytaj na stronie lub w aplikacji { $owner }. Możesz też spróbować programu pocztowego, który otwiera stronę logowania { $owner }: niektóre z nich są wpuszczane.
can-workAccount =
    .question = Czy tym kontem zarządza firma, szkoła lub stowarzyszenie?
    .why = O tym, czy programy pocztowe są wpuszczane, decyduje administrator domeny { $domain }.
    .yes = Tak, zarządza nim ktoś inny
    .no = Nie, to ja nim zarządzam
    .title = O tym decyduje organizacja
    .what = Jeśli administrator nie pozwala na IMAP lub hasła do aplikacji, nic, co się tu wpisze, nie zadziała.
    .do = Zapytaj, używając tekstu poniżej. Jeśli oba są dozwolone, przejdź dalej. Jeśli nie, często nadal dozwolony jest program pocztowy, który otwiera stronę logowania { $owner }, jak Thunderbird, Evolution albo Apple Mail.
can-letter =
    Dzień dobry,
    chcę czytać swoją pocztę ({ $address }) w programie pocztowym, przez IMAP i SMTP. Czy na moim koncie jest dozwolone:
    1. dostęp IMAP dla dowolnych programów pocztowych,
    2. weryfikacja dwuetapowa, której wymagają hasła do aplikacji,
    3. używanie haseł do aplikacji?
    Jeśli nie: którego programu pocztowego mogę używać i czy może on logować się przez stronę { $owner } (OAuth)?
    Dziękuję i pozdrawiam
can-supervised =
    .question = Czy to konto dziecka albo konto pod nadzorem rodzica?
    .why = Takie konta mogą nie mieć haseł do aplikacji.
    .yes = Tak
    .no = Nie
    .title = Konto pod nadzorem może nie dostać hasła do aplikacji
    .what = O tym, co takie konto może, decydują nadzorujący je rodzic i { $owner }.
    .do = Poproś tego rodzica, by sprawdził, czy hasła do aplikacji są dostępne. Jeśli nie są, używaj strony lub aplikacji { $owner } albo programu pocztowego, który otwiera stronę logowania { $owner }.
can-plan =
    .question = Czy twój plan wpuszcza programy pocztowe?
    .why = { $key ->
        [fastmail] Plan Basic w Fastmail nie ma haseł do aplikacji; pozostałe je mają.
        [mailcom] W mail.com programy pocztowe są wpuszczane tylko z planem Premium.
        [proton] Proton Mail Bridge, którego potrzebują programy pocztowe, należy do płatnych planów.
       *[none] { $provider } wpuszcza programy pocztowe tylko z niektórymi swoimi planami.
    }
    .yes = Tak
    .no = Nie
    .title = Ten plan nie wpuszcza programów pocztowych
    .what = Żadne hasło tego nie zmieni.
    .do = Tę pocztę czytaj na stronie { $provider } lub w aplikacji dostawcy. Możesz też zmienić plan na taki, który wpuszcza programy pocztowe, a potem wrócić.
can-usualBrowser =
    .question = Czy od kilku dni czytasz pocztę { $provider } w swojej przeglądarce?
    .why = { $owner } tworzy hasła do aplikacji tylko w przeglądarce znanej od kilku dni, i nie w oknie prywatnym.
    .yes = Tak, w zwykłej przeglądarce na tym komputerze
    .no = Nie, albo od niedawna
    .title = { $owner } musi najpierw poznać przeglądarkę
    .what = Dział obsługi klienta nie może zrobić wyjątku.
    .do = Jeśli zwykle używasz innej przeglądarki lub innego komputera, utwórz hasło do aplikacji tam, a potem przejdź tu dalej. Jeśli nie, przez kilka dni czytaj pocztę w jednej przeglądarce i wróć. Do tego czasu program pocztowy, który otwiera stronę logowania { $owner }, na przykład Thunderbird, nie potrzebuje hasła do aplikacji.
can-newAccount =
    .question = Czy konto powstało w ostatnich dniach?
    .why = Nowe konto nie jest jeszcze znane w żadnej przeglądarce i dlatego może nie mieć haseł do aplikacji.
    .yes = Tak, jest nowe
    .no = Nie, jest starsze
    .title = Nowe konto musi poczekać
    .what = { $owner } może udostępnić hasła do aplikacji dopiero po kilku dniach.
    .do = Przez kilka dni czytaj pocztę w tej samej przeglądarce i wróć. Do tego czasu program pocztowy, który otwiera stronę logowania { $owner }, na przykład Thunderbird, nie potrzebuje hasła do aplikacji.
can-imapSwitch =
    .question = Czy dostęp dla programów pocztowych (IMAP) jest włączony?
    .why = { $provider } ma do tego osobny przełącznik. Dopóki jest wyłączony, każde hasło jest odrzucane.
    .yes = Tak, jest włączony
    .no = Nie albo nie wiem
    .title = Najpierw włącz IMAP
    .what = Przełącznik jest w ustawieniach poczty, na stronie internetowej { $provider }.
    .do = Poszukaj tam „IMAP”, „POP3/IMAP” lub „programy pocztowe” i włącz tę opcję. Potem przejdź tu dalej.
can-smtpSwitch =
    .question = Czy wysyłanie z programów pocztowych jest włączone?
    .why = { $provider } ma do tego przełącznik („SMTP authentifié”). Dopóki jest wyłączony, serwer poczty wychodzącej odrzuca każde hasło.
    .yes = Tak, jest włączone
    .no = Nie albo nie wiem
    .title = Najpierw włącz wysyłanie
    .what = Włącza się je dla każdego adresu osobno, na stronie internetowej { $provider }.
    .do = Poszukaj tam „SMTP authentifié” i włącz tę opcję. Potem przejdź tu dalej.
can-whichPassword =
    .question = Czy przy logowaniu do { $owner } jest drugi etap, na przykład kod?
    .why = Od tego zależy, którego hasła potrzebują programy pocztowe: z drugim etapem jest to hasło do aplikacji, bez niego hasło, którym się logujesz.
    .yes = Tak, jest drugi etap
    .no = Nie, wystarcza samo hasło
    .title = Możliwe, że drugiego etapu nie ma
    .do = Bez niego { $owner } nie tworzy haseł do aplikacji. Programy pocztowe używają wtedy hasła, którym się logujesz.
use-account-password = Loguję się samym hasłem

## Making the app password

appPassword =
    .heading = Utwórz hasło do aplikacji
    .lead = { $owner } daje programom pocztowym osobne hasło. Tworzy się je na stronie { $owner } i w każdej chwili można je tam unieważnić.
    .lead-revoked = Utwórz nowe. W pęku kluczy zajmie miejsce starego; dla innych programów podane są kroki.
    .lead-elsewhere = Ten adres należy do dostawcy { $provider }, ale wpisane serwery nie. Jeśli mają one własne hasła, utwórz takie hasło tam i wróć z nim.
    .lead-unknown = Nie wiadomo, czy { $owner } ma hasła do aplikacji, przeznaczone tylko dla programów pocztowych. Jeśli na stronie dostawcy można utworzyć takie hasło, utwórz je tam. Jeśli nie, użyj hasła do skrzynki.
    .lead-practice = W tym ćwiczeniu strona dostawcy jest pokazana tutaj. Prawdziwa otwiera się w przeglądarce.
    .primary = Mam hasło do aplikacji
    .name = Poczta na { $computer }
    .name-any = Poczta na moim komputerze
    .name-label = Nazwa dla niego, po której je później rozpoznasz
    .shape-label = Jak wygląda
page-appPasswords = Otwórz hasła do aplikacji ({ $owner })
page-twoStep = Otwórz weryfikację dwuetapową
page-help = Przeczytaj pomoc { $owner }
page-webLogin = Potwierdź logowanie w { $owner }
page-mailSettings = Otwórz ustawienia poczty ({ $provider })
opened-opening = Otwieranie strony w przeglądarce…
opened-opened = Strona jest otwarta w przeglądarce. Wróć tu z hasłem do aplikacji.
opened-other = Strona jest otwarta w przeglądarce. Potem wróć tutaj.
opened-failed = Nie udało się otworzyć żadnej przeglądarki. Otwórz ten adres samodzielnie, na dowolnym urządzeniu:
app-password-step-generic = Na stronie { $owner } otwórz ustawienia zabezpieczeń konta i poszukaj opcji „Hasła do aplikacji” albo hasła dla programów pocztowych.
app-password-step-ownPath = Na stronach { $owner } wybierz kolejno: { $ownPath }. Jeśli strona jest w innym języku, nazwy mogą być inne.
app-password-step-signIn = Jeśli pojawi się prośba, zaloguj się w { $owner } zwykłym hasłem.
app-password-step-twoStep = Jeśli strona mówi, że hasła do aplikacji są niedostępne, włącz weryfikację dwuetapową i wróć.
app-password-step-usualBrowser = Użyj przeglądarki, w której zwykle czytasz pocztę { $provider }. W innych hasła do aplikacji mogą być niedostępne.
app-password-step-externalConnections = Znajdź „External connections”, a tam „Create app password”.
app-password-step-appSpecific = Wybierz „Logowanie i zabezpieczenia”, a potem „Hasła aplikacji”.
app-password-step-mailScope = Jeśli strona pyta, do czego służy hasło, wybierz pocztę: odbieranie (IMAP) i wysyłanie (SMTP).
app-password-step-switchOnImap = W ustawieniach poczty włącz dostęp dla programów pocztowych (IMAP).
app-password-step-nameIt = Nadaj mu nazwę, którą później rozpoznasz, na przykład „Poczta na laptopie”.
app-password-step-copyOnce = Skopiuj hasło. Widać je tylko raz, więc zostaw stronę otwartą, aż tu skończysz.
app-password-step-bridgeStart = Uruchom Proton Mail Bridge na tym komputerze i zaloguj się w nim. Należy on do płatnych planów Protona.
app-password-step-bridgeDetails = Wybierz tam swoje konto, potem „Mailbox details”: jest tam hasło dla programów pocztowych.
app-password-step-copyAgain = Skopiuj hasło. W każdej chwili możesz je tam znów zobaczyć.
app-password-step-purelymailUser = Na stronach konta Purelymail (nie w poczcie przez przeglądarkę) wybierz „User”, swój adres, potem „App Passwords” i „Add New”.
app-password-step-seznamPassword = W części „Two-Factor Authentication” znajdź „Application Password” i wybierz „Set”. To hasło wymyślasz samodzielnie; nie może być takie samo jak hasło do logowania.
app-password-step-tonlinePassword = W ustawieniach poczty wybierz „Passwörter”, potem „Passwort für E-Mail-Programme”. To hasło wymyślasz samodzielnie; hasło do strony internetowej tu nie działa.
app-password-step-pretendPage = Spójrz na próbną stronę poniżej. Prawdziwa byłaby w przeglądarce.
drawing =
    .page = Na stronie „{ $page }”: { $parts }.
    .entry = znajdź „{ $words }”
    .press = naciśnij „{ $words }”
    .choose = wybierz „{ $words }”
    .switch = włącz „{ $words }”
    .name = wpisz nazwę „{ $name }”
    .name-in = w polu „{ $words }” wpisz nazwę „{ $name }”
    .own = w polu „{ $words }” wpisz własne hasło
    .password = skopiuj hasło do aplikacji

notOffered =
    .heading = Jeśli { $owner } nie daje hasła do aplikacji
    .lead = Zwykle jest kilka powodów. To najbardziej prawdopodobne u dostawcy { $provider }, razem z tym, co można zrobić.
    .offer = Strona go nie daje albo mówi, że jest niedostępne
    .again = Poszukaj jeszcze raz
    .any = Może być w innym miejscu
    .any-do = Poszukaj opcji „Hasła do aplikacji” albo „Hasła aplikacji” w ustawieniach zabezpieczeń i w ustawieniach poczty konta. Może też być tak, że { $owner } ma je teraz gdzie indziej: gdzie, mówi jego własna pomoc.

appleMail =
    .heading = Czy to dla Apple Mail? Wtedy hasło do aplikacji nie jest potrzebne
    .lead = macOS loguje się do { $owner } samo. Dodaj konto jeszcze raz w Kontach internetowych i zaloguj się na stronie { $owner }. Hasła do aplikacji potrzebują tylko inne programy.
    .open = Otwórz Konta internetowe
    .other = To dla innego programu
    .steps = Co tam zrobić
apple-mail-step-removeOld = Jeśli { $address } jest na liście, zaznacz tę pozycję i usuń tam konto. Sama poczta zostaje w { $owner }.
apple-mail-step-addOwner = Wybierz „Dodaj konto”, potem „{ $owner }”. „Inne konto Mail” to pozycja, która prosi o hasło do aplikacji.
apple-mail-step-signIn = Zaloguj się na stronie { $owner } tak jak zawsze i zostaw włączoną opcję „Mail”.
apple-mail-step-sendOne = Otwórz Mail i wyślij wiadomość do siebie. Jeśli przyjdzie, wszystko jest w porządku.

otherWay =
    .heading = Program, który loguje się na stronie { $owner }
    .lead-refused = { $provider } nie przyjmuje od programów pocztowych żadnego hasła, nawet hasła do aplikacji. Te programy otwierają zamiast tego stronę logowania { $owner } i to działa.
    .lead-refused-unknown = { $provider } nie przyjmuje od programów pocztowych żadnego hasła, nawet hasła do aplikacji. Wpuszczane są tylko programy, które otwierają stronę logowania { $owner }. Które to programy, mówi tamtejsza pomoc.
    .lead = Te programy otwierają stronę logowania { $owner }. Żaden z nich nie potrzebuje hasła do aplikacji.
    .steps = Co w nim zrobić
    .here = Na tym komputerze
    .others = Tak samo działają: { $names }.
    .offer = Pokaż programy, które nie potrzebują hasła do aplikacji
other-way-step-open = Otwórz program i dodaj w nim konto pocztowe.
other-way-step-type = Wpisz { $address } jako adres i nie wpisuj hasła.
other-way-step-signIn = Otworzy się strona { $owner }. Zaloguj się tam tak jak zawsze i zezwól programowi na czytanie poczty.

## Proving it

unused-missing = W pęku kluczy brakuje hasła do poczty wychodzącej lub przychodzącej albo oba się różnią. Wpisz je tutaj: gdy oba serwery je zaakceptują, zostanie zachowane.
unused-elsewhere = Zapisane hasło dla { $address } zaakceptował serwer { $proven }. Na serwer { $host } nie jest wysyłane samo.
unused-unknown = Nie wiadomo, który serwer zaakceptował zapisane hasło dla { $address }. Na serwer { $host } nie jest wysyłane samo.
unused-next = Jeśli { $host } to właściwy serwer, wpisz hasło do niego. Jeśli nie, popraw serwery.

outgoing =
    .heading = Poczta wychodząca
    .lead = { $kind ->
        [mailbox] Wpisz raz hasło do skrzynki: { $provider } nie ma haseł do aplikacji. W firmie hostingowej nie jest to hasło do konta klienta. Zostanie wypróbowane najpierw dla poczty wychodzącej, a zaraz potem dla przychodzącej.
        [either] Wpisz raz hasło: do aplikacji, jeśli takie hasło utworzono, w przeciwnym razie do skrzynki. Zostanie wypróbowane najpierw dla poczty wychodzącej, a zaraz potem dla przychodzącej.
       *[app] Wklej raz hasło do aplikacji. Zostanie wypróbowane najpierw na serwerze poczty wychodzącej { $provider }, a zaraz potem na serwerze poczty przychodzącej.
    }
    .lead-two = Wpisz oba hasła: poczta wychodząca ma osobne. Każde zostanie wypróbowane na swoim serwerze i tylko tam.
    .lead-running = Trwa rozmowa z serwerem poczty wychodzącej { $provider }. Nic nie zostanie zapisane, dopóki oba serwery się nie zgodzą.
    .lead-held-back = Zapisane hasło można sprawdzić po przerwie. Nic nie zostało wysłane.
    .lead-cancelled = Sprawdzanie zostało anulowane. Nic się nie zmieniło.
    .lead-refused = Połączenie z serwerem poczty wychodzącej { $provider } było bezpieczne, a serwer odmówił.
    .lead-later = Połączenie z serwerem poczty wychodzącej { $provider } było bezpieczne, a serwer odpowiedział: nie teraz.
    .lead-ended = Z serwerem poczty wychodzącej { $provider } udało się połączyć, ale rozmowa skończyła się bez odpowiedzi.
    .lead-unsafe = Połączenia z serwerem poczty wychodzącej { $provider } nie udało się zabezpieczyć. Hasło nie zostało do niego wysłane.
    .lead-unreached = Z serwerem poczty wychodzącej { $provider } nie udało się stąd połączyć. Hasło nie zostało do niego wysłane.
    .primary = Sprawdź hasło
    .next = Następna jest poczta przychodząca
incoming =
    .heading = Poczta przychodząca
    .lead-running = Wysyłanie działa. To samo hasło sprawdza teraz serwer poczty przychodzącej { $provider }.
    .lead-running-two = Wysyłanie działa. Hasło do poczty przychodzącej sprawdza teraz serwer poczty przychodzącej.
    .lead-cancelled = Sprawdzanie zostało anulowane. Nic się nie zmieniło.
    .lead-passed-two = Każdy serwer akceptuje swoje hasło, a skrzynka odbiorcza się otwiera.
    .lead-passed = Oba serwery { $provider } akceptują hasło, a skrzynka odbiorcza się otwiera.
    .lead-refused = Połączenie z serwerem poczty przychodzącej { $provider } było bezpieczne, a serwer odmówił.
    .lead-later = Połączenie z serwerem poczty przychodzącej { $provider } było bezpieczne, a serwer odpowiedział: nie teraz.
    .lead-ended = Z serwerem poczty przychodzącej { $provider } udało się połączyć, ale rozmowa skończyła się bez odpowiedzi.
    .lead-unsafe = Połączenia z serwerem poczty przychodzącej { $provider } nie udało się zabezpieczyć. Hasło nie zostało do niego wysłane.
    .lead-unreached = Z serwerem poczty przychodzącej { $provider } nie udało się stąd połączyć. Hasło nie zostało do niego wysłane.
    .primary-passed = Dalej: przechowaj hasło
    .primary-verified = Dalej
checking = Sprawdzanie…
password = Hasło do aplikacji
password-mailbox = Hasło do skrzynki
password-either = Hasło do aplikacji albo do skrzynki
password-outgoing-ownPassword = Hasło do poczty wychodzącej
password-outgoing-otherServer = Hasło do drugiego serwera
password-incoming = Hasło do poczty przychodzącej
password-outgoing-hint = Trafia tylko do { $host }.
shape-letters = Liczba liter: { $count }, tak jak pokazuje { $owner }. Spacje nie mają znaczenia.
shape-dashedGroups = Liczba grup: { $groups }, liter w każdej: { $length }, z łącznikami między grupami.
shape-lettersAndDigits = Liczba liter i cyfr: { $count }, tak jak pokazuje { $owner }. Spacje nie mają znaczenia.
shape-any = { $kind ->
    [mailbox] To, którym otwierasz tę pocztę na stronie internetowej.
    [either] Hasło do aplikacji dokładnie tak, jak pokazuje { $owner }, albo to, którym otwierasz tę pocztę na stronie internetowej.
   *[app] Dokładnie tak, jak pokazuje { $owner }.
}
secret-problem-empty = Wklej najpierw hasło.
secret-problem-lineBreak = W środku jest znak końca wiersza. Skopiuj tylko samo hasło.
secret-problem-tooLong = To za długie jak na hasło. Skopiuj tylko samo hasło.
doubt-length =
    .title = { $letters ->
        [one] To ma { $letters } znak, a powinno mieć { $expected }
        [few] To ma { $letters } znaki, a powinno mieć { $expected }
        [many] To ma { $letters } znaków, a powinno mieć { $expected }
       *[other] To ma { $letters } znaku, a powinno mieć { $expected }
    }
    .what = Może brakować części hasła albo skopiowało się coś jeszcze. Skopiuj je jeszcze raz ze strony { $owner }.
doubt-altered =
    .title = { $owner } pisze to trochę inaczej
    .what = Wygląda jak hasło do aplikacji, w którym coś zostało zmienione lub dodane.
doubt-accountPassword =
    .title = To nie wygląda jak hasło do aplikacji
    .what = Być może to zwykłe hasło do konta { $owner }. Działa ono na stronach { $owner }; programy pocztowe potrzebują hasła do aplikacji.
send-anyway = Mimo to wyślij
pause =
    .title = Przerwa, żeby konto nie zostało zablokowane
    .what = { $count ->
        [one] { $provider } prosi o przerwę. Do jej końca nic nie zostanie wysłane.
        [few] Odrzucone zostały { $count } hasła z rzędu. { $provider } może zablokować konto, jeśli zaraz pojawią się kolejne. Do końca przerwy nic nie zostanie wysłane.
        [many] Odrzuconych zostało { $count } haseł z rzędu. { $provider } może zablokować konto, jeśli zaraz pojawią się kolejne. Do końca przerwy nic nie zostanie wysłane.
       *[other] Odrzucone hasła z rzędu: { $count }. { $provider } może zablokować konto, jeśli zaraz pojawią się kolejne. Do końca przerwy nic nie zostanie wysłane.
    }
pause-left = jeszcze { $time }
server-said = Odpowiedź serwera

connections-ready = Serwery { $provider } odpowiadają i czekają na hasło.
connection-instead-smtp =
    .title = Poczta wychodząca: port { $port } tu nie odpowiada
    .what = Ta sieć nie przepuszcza niczego do portu { $port } serwera { $host }. Port { $other } tego samego serwera odpowiada i jest tak samo bezpieczny.
connection-instead-imap =
    .title = Poczta przychodząca: port { $port } tu nie odpowiada
    .what = Ta sieć nie przepuszcza niczego do portu { $port } serwera { $host }. Port { $other } tego samego serwera odpowiada i jest tak samo bezpieczny.
use-instead = Użyj portu { $other }
connection-go-on = Żadne hasło nie zostało wysłane. Możesz przejść dalej: próby trwają przez cały czas.

result-issued = Wystawca certyfikatu: { $issuer }
result-chosen = Wybrany certyfikat: { $fingerprint }… (SHA-256)
result-smtp = Poczta wychodząca
result-imap = Poczta przychodząca
result-passed = Hasło zostało zaakceptowane.
result-skipped = Bez próby: jedna odmowa wystarczy.

stage-smtp-resolve =
    .waiting = Wyszukanie { $host }
    .running = Szukanie { $host }…
    .done = Znaleziono { $host }
    .failed = Nie znaleziono { $host }
stage-smtp-connect =
    .waiting = Połączenie przez port { $port }
    .running = Łączenie z { $host } przez port { $port }…
    .done = { $host } odpowiada na porcie { $port }
    .failed = { $host } nie odpowiada na porcie { $port }
stage-smtp-startTls =
    .waiting = Przejście na szyfrowanie
    .running = Przechodzenie na szyfrowanie…
    .done = Serwer przechodzi na szyfrowanie
    .failed = Serwer nie przechodzi na szyfrowanie
stage-smtp-tls =
    .waiting = Zabezpieczenie połączenia
    .running = Zabezpieczanie połączenia…
    .done = Połączenie jest zaszyfrowane i to naprawdę { $host }
    .failed = Nie doszło do bezpiecznego połączenia
stage-smtp-greeting =
    .waiting = Powitanie serwera
    .running = Czekanie na powitanie…
    .done = To serwer poczty wychodzącej
    .failed = Powitanie nie było takie jak z serwera poczty wychodzącej
stage-smtp-capability =
    .waiting = Sposób logowania
    .running = Pytanie o sposób logowania…
    .done = Serwer przyjmuje hasło
    .failed = Serwer nie podał sposobu logowania
stage-smtp-signIn =
    .waiting = Logowanie
    .running = Logowanie…
    .done = Serwer akceptuje hasło do wysyłania
    .failed = Logowanie się nie powiodło
stage-smtp-handOver =
    .waiting = Przekazanie wiadomości
    .running = Przekazywanie wiadomości…
    .done = Serwer przyjął wiadomość
    .failed = Serwer nie przyjął wiadomości
stage-imap-resolve =
    .waiting = Wyszukanie { $host }
    .running = Szukanie { $host }…
    .done = Znaleziono { $host }
    .failed = Nie znaleziono { $host }
stage-imap-connect =
    .waiting = Połączenie przez port { $port }
    .running = Łączenie z { $host } przez port { $port }…
    .done = { $host } odpowiada na porcie { $port }
    .failed = { $host } nie odpowiada na porcie { $port }
stage-imap-startTls =
    .waiting = Przejście na szyfrowanie
    .running = Przechodzenie na szyfrowanie…
    .done = Serwer przechodzi na szyfrowanie
    .failed = Serwer nie przechodzi na szyfrowanie
stage-imap-tls =
    .waiting = Zabezpieczenie połączenia
    .running = Zabezpieczanie połączenia…
    .done = Połączenie jest zaszyfrowane i to naprawdę { $host }
    .failed = Nie doszło do bezpiecznego połączenia
stage-imap-greeting =
    .waiting = Powitanie serwera
    .running = Czekanie na powitanie…
    .done = To serwer poczty przychodzącej
    .failed = Powitanie nie było takie jak z serwera poczty przychodzącej
stage-imap-capability =
    .waiting = Sposób logowania
    .running = Pytanie o sposób logowania…
    .done = Serwer przyjmuje hasło
    .failed = Serwer nie podał sposobu logowania
stage-imap-signIn =
    .waiting = Logowanie
    .running = Logowanie…
    .done = Serwer akceptuje hasło do odbierania
    .failed = Logowanie się nie powiodło
stage-imap-followUp =
    .waiting = Otwarcie skrzynki odbiorczej
    .running = Otwieranie skrzynki odbiorczej…
    .done = Skrzynka odbiorcza się otwiera
    .failed = Skrzynka odbiorcza się nie otwiera
stage-imap-arrival =
    .waiting = Wyszukanie wiadomości
    .running = Szukanie wiadomości…
    .done = Wiadomość jest na miejscu
    .failed = Wiadomości nie widać

## What can be done about a failure

action-createAppPassword = Utwórz hasło do aplikacji
action-tryWithout = { $suspect ->
        [spaceBefore] Spróbuj bez spacji
        [spaceBehind] Spróbuj bez spacji
        [spacesBetweenGroups] Spróbuj bez spacji
        [spacesWithin] Spróbuj bez spacji
        [invisible] Spróbuj bez tego znaku
        [quotes] Spróbuj bez cudzysłowów
        [capitals] Spróbuj małymi literami
        [lookAlike] Spróbuj ze zwykłymi znakami
        [dashes] Spróbuj tak, jak pisze { $owner }
        [copiedAlong] Spróbuj z samym hasłem do aplikacji
       *[several] Spróbuj bez tego wszystkiego
    }
action-enterPassword = Wpisz inne hasło
action-editAddress = Popraw adres
action-editServers = { $name ->
        [open] Popraw nazwę użytkownika lub serwery
        [unlikely] Popraw nazwę użytkownika
       *[expected] Popraw serwery
    }
action-tryAgain = Spróbuj ponownie
action-wait = Czas minął: spróbuj ponownie
action-confirmInBrowser = Potwierdź logowanie w { $owner }
action-switchOnImap = Otwórz ustawienia poczty ({ $provider })
action-askAdministrator = Zapytaj osobę, która opiekuje się kontem.
action-openNetworkPage = Zalogowano do sieci: spróbuj ponownie
action-changeNetwork = Sieć zmieniona: spróbuj ponownie
action-chooseCertificate = Wybierz plik certyfikatu
action-startProgram = Program działa: spróbuj ponownie
action-useNamedServer = Użyj { $suggested }
action-allowInterception = Dalej mimo odczytywania
action-useOtherPort = Użyj portu, który działa.
action-switchOffVpn = VPN wyłączony: spróbuj ponownie
action-checkClock = Zegar ustawiony: spróbuj ponownie
action-unlockKeychain = Odblokuj pęk kluczy
action-installKeychain = Pęk kluczy działa: spróbuj ponownie
action-useOauthProgram = Użyj programu pocztowego, który otwiera stronę logowania { $owner }, jak Thunderbird, Evolution albo Apple Mail.
action-readHelp = Przeczytaj pomoc { $owner }

## Keeping it

keep =
    .heading = Przechowaj hasło bezpiecznie
    .lead = Oba serwery akceptują hasło. Niech przechowa je pęk kluczy.
    .lead-keeping = Pęk kluczy może poprosić o zgodę we własnym oknie.
    .lead-keeping-practice = Próbny pęk kluczy o nic nie pyta. Prawdziwy może poprosić o zgodę we własnym oknie.
    .lead-kept = Hasło jest w pęku kluczy, dla poczty wychodzącej i przychodzącej.
    .lead-kept-practice = Hasło jest w próbnym pęku kluczy, dla poczty wychodzącej i przychodzącej.
    .lead-refused = Hasło działa, ale nie udało się go przechować.
    .lead-practice = Oba serwery akceptują hasło. W ćwiczeniu trafia ono do próbnego pęku kluczy, który na końcu znika.
    .point-locked = Jest tam zaszyfrowane i dostępne tylko wtedy, gdy trwa twoja sesja na tym komputerze.
    .point-locked-practice = Prawdziwy pęk kluczy pozostaje nietknięty.
    .point-two = Powstają dwa wpisy: dla serwera poczty wychodzącej i dla serwera poczty przychodzącej { $provider }.
    .point-read-back = Oba są odczytywane z powrotem i porównywane, zanim zobaczysz, że są przechowane.
    .point-checked = Oba wpisy zostały odczytane z powrotem i zawierają dokładnie to, co zaakceptowały serwery.
    .primary = Przechowaj w pęku kluczy
    .busy = Zapisywanie, odczytywanie, porównywanie…
    .primary-keeping = Przechowywanie…
    .primary-kept = Poszukaj starych haseł
    .skip = Dalej bez przechowywania

## Old passwords

oldItems =
    .heading = Stare hasła na tym komputerze
    .lead = Oba serwery akceptują nowe hasło. Te starsze wpisy mogą mu jeszcze przeszkadzać. Wybrane wpisy dostaną nowe hasło albo zostaną usunięte i można je przywrócić przez { $days } dni.
    .lead-missing = Oba serwery akceptują nowe hasło. Programy mają tu starsze hasło albo szukają takiego, którego nie ma. Wybrane wpisy dostaną nowe hasło albo zostaną usunięte; można to cofnąć przez { $days } dni.
    .open = Najpierw zamknij: { $program }. Dopóki jest otwarty, może przywrócić swoje stare hasło.
    .lead-none = Nic nie przeszkadza: żaden inny program nie ma w pęku kluczy hasła dla { $address }.
    .lead-scanning = Szukanie w pęku kluczy innych wpisów dla { $address }. Żadne hasło nie jest odczytywane.
    .lead-unlocking = Pęk kluczy czeka na otwarcie. Odpowiedz w jego własnym oknie.
    .lead-clearing = Najpierw powstaje kopia zapasowa każdego wpisu i jest odczytywana z powrotem. Dopiero potem wpis jest zmieniany.
    .none-how = W pęku kluczy szukane były wpisy pocztowe tego konta. Żadne hasło nie zostało odczytane.
    .lead-none-seen = W widocznej części pęku kluczy żaden inny program nie ma hasła dla { $address }.
    .lead-cleared = Oto co zostało zrobione. Można to cofnąć przez { $days } dni.
    .lead-cleared-practice = Oto co zostało zrobione. Można to cofnąć do końca ćwiczenia.
    .lead-cleared-partly = Nie wszystko zostało zrobione: przy każdym wpisie widać dlaczego. Zmiany można cofnąć przez { $days } dni.
    .lead-cleared-partly-practice = Nie wszystko zostało zrobione: przy każdym wpisie widać dlaczego. Zmiany można cofnąć do końca ćwiczenia.
    .lead-cleared-nothing = Nic się nie zmieniło: przy każdym wpisie widać dlaczego.
    .lead-cleared-restored = To, co zostało zmienione, jest znów takie, jak było.
    .lead-restoring = Poprzednia zawartość wraca na swoje miejsce z kopii zapasowej.
    .lead-refused = To się nie udało. To, co nie zostało zmienione, jest nadal takie, jak było.
    .lead-practice = To próbne wpisy, takie, jakie zostawiają inne programy. Możesz je dowolnie zmieniać i przywracać.
    .busy-scanning = Szukanie…
    .busy-long = Przy bardzo wielu wpisach trwa to do { $seconds } sekund. Możesz przejść dalej bez tego.
    .busy-unlocking = Otwieranie pęku kluczy…
    .busy-clearing = Tworzenie kopii, odczytywanie, zmienianie…
    .busy-restoring = Przywracanie…
    .locked = { $count ->
        [0] Część pęku kluczy jest zablokowana. Mogą w niej być wpisy, których nie widać.
        [one] Część pęku kluczy jest zablokowana. Co najmniej { $count } wpis w niej wygląda na hasło do poczty tego konta. Odblokuj ją, żeby zobaczyć który.
        [few] Część pęku kluczy jest zablokowana. Co najmniej { $count } wpisy w niej wyglądają na hasła do poczty tego konta. Odblokuj ją, żeby zobaczyć które.
        [many] Część pęku kluczy jest zablokowana. Co najmniej { $count } wpisów w niej wygląda na hasła do poczty tego konta. Odblokuj ją, żeby zobaczyć które.
       *[other] Część pęku kluczy jest zablokowana. Co najmniej { $count } wpisu w niej wygląda na hasła do poczty tego konta. Odblokuj ją, żeby zobaczyć które.
    }
    .column-program = Program
    .column-use = Poczta
    .column-choose = Wybór
    .column-match = Konto
    .column-fate = Co zrobiono
    .store = w „{ $store }”
    .no-server = bez nazwy serwera
    .no-user = bez nazwy konta
    .modified = ostatnia zmiana: { $date }
    .no-date = nieznana
    .primary-none = Dalej do programu pocztowego
    .primary = { $count ->
        [one] Usuń { $count } wpis
        [few] Usuń { $count } wpisy
        [many] Usuń { $count } wpisów
       *[other] Usuń { $count } wpisu
    }
    .primary-replace = { $count ->
        [one] Wpisz nowe hasło do { $count } wpisu
        [few] Wpisz nowe hasło do { $count } wpisów
        [many] Wpisz nowe hasło do { $count } wpisów
       *[other] Wpisz nowe hasło do { $count } wpisu
    }
    .primary-both = Zaktualizuj wpisy: { $count }
    .primary-clearing = { $count ->
        [one] Zmienianie { $count } wpisu…
        [few] Zmienianie { $count } wpisów…
        [many] Zmienianie { $count } wpisów…
       *[other] Zmienianie { $count } wpisu…
    }
    .primary-cleared = Dalej do programu pocztowego
    .go-on = Dalej bez tego
    .leave = Zostaw je
    .leave-one = Zostaw
    .of = { $program }, { $server }
    .of-label = { $program }, { $label }
    .undo = Przywróć
    .undo-all = Przywróć wszystkie
row-next = { $row }, { $next }
named = { $name }: { $value }
use-smtp = wychodząca
use-imap = przychodząca
match-exact = to konto
match-likely = może to konto
choice-clear = zostanie usunięty
choice-replace = dostanie nowe hasło
choose-clear = Usuń
choose-replace = Daj nowe hasło
choose-leave = Zostaw
undo-possible = można przywrócić
undo-make = można znów usunąć
undo-impossible = nie można przywrócić
fate-cleared = usunięty
fate-replaced = ma nowe hasło
fate-restored = przywrócony
fate-kept = bez zmian
fate-stillCleared = nieprzywrócony; pozostaje w kopii zapasowej
fate-stillReplaced = ma nowe hasło; stare pozostaje w kopii zapasowej

## The file of accounts

records-unreadable =
    .title = Nie można odczytać listy kont
    .what = Plik, który pamięta, jakie konta zostały tu skonfigurowane, jest uszkodzony. Nie ma w nim haseł.
    .do = Zmień nazwę pliku „accounts.json” w folderze „mail-setup-wizard” wśród danych programów i spróbuj ponownie.
records-damaged =
    .title = Lista kont była uszkodzona
    .what = Nie udało się odczytać pliku, który pamięta, jakie konta tu skonfigurowano. Jest zachowany obok jako „{ $file }”, a lista zaczyna się od nowa. Haseł w nim nie ma.
    .do = Skonfiguruj konta ponownie albo przywróć stary plik z kopii zapasowej.
records-later =
    .title = Plik pochodzi z nowszej wersji
    .what = Nowsza wersja tego programu zapisała plik „{ $file }”, więc pozostał nietknięty.
    .do = Użyj nowszej wersji.
records-file =
    .title = Nie można zapisać listy kont
    .what = Ten komputer nie pozwolił kreatorowi odczytać lub zapisać listy kont. Nie ma w niej haseł.
    .do = Sprawdź, czy dysk nie jest pełny, i spróbuj ponownie.

## The mail program

of-an-app = { $kind ->
    [mailbox] {""}
    [either] {""}
   *[app] {" "}do aplikacji
}
handOver =
    .heading = Program pocztowy
    .lead = Niech program pocztowy użyje nowego hasła. Oto jego ustawienia.
    .smtp = Poczta wychodząca (SMTP)
    .imap = Poczta przychodząca (IMAP)
    .host = Serwer
    .port = Port
    .security = Szyfrowanie
    .user = Nazwa użytkownika
    .password = Hasło
    .password-words = hasło{ of-an-app }
    .copy-smtp = Kopiuj dla poczty wychodzącej
    .copy-imap = Kopiuj dla poczty przychodzącej
    .copied-smtp = Skopiowano dla poczty wychodzącej
    .copied-imap = Skopiowano dla poczty przychodzącej
    .programs = W programach pocztowych na tym komputerze
    .no-programs = W programie pocztowym
    .before = To konto jest tu już skonfigurowane: wpisz w nim hasło, które działa.
    .again = Hasło{ of-an-app } będzie potrzebne później? Jeśli przechowuje je pęk kluczy, w terminalu kopiuje je polecenie „mail-setup password { $address } --for smtp --copy”.
    .primary = Dalej
    .trap = Co często się nie udaje
    .forget = Żeby stare hasło zostało zapomniane
pretendProgram =
    .offer = Otwórz próbny program pocztowy
    .heading-smtp = Próbny program pocztowy pyta o hasło
    .heading-imap = Pyta jeszcze raz
    .lead-smtp = Chce wysyłać i potrzebuje do tego hasła do aplikacji. Wklej je.
    .lead-imap = To było właściwe hasło. Do odbierania pyta jeszcze raz, jak prawdziwe programy: wklej to samo hasło.
    .lead-refused = To nie jest hasło, które przyjęły próbne serwery. Skopiuj je przyciskiem i wklej.
    .primary = Wpisz
clipboard-left = Hasło{ of-an-app } będzie w schowku jeszcze przez { $time }. Wklej je teraz.
clipboard-over = Hasła nie ma już w schowku. Możesz je kopiować tak często, jak trzeba. Jeśli jakiś program prowadzi tu historię schowka, hasło może w niej jeszcze być: usuń je także tam.
clipboard-missing = Ta sesja nie ma schowka, którego mógłby użyć program. Wpisz hasło{ of-an-app } albo zobacz je w terminalu poleceniem „mail-setup password { $address } --for smtp”.
clipboard-refused = Schowka nie można teraz użyć: zajmuje go inny program. Spróbuj ponownie.
hand-over-other =
    Otwórz ustawienia konta i znajdź miejsce na hasło: często są dwa, dla poczty przychodzącej i wychodzącej.
    Wklej hasło{ of-an-app } w obu, a potem wyślij wiadomość do siebie.
open-program = Otwórz { $program }
program-opening = Otwieranie: { $program }…
program-opened = Wysłano prośbę o otwarcie: { $program }.
program-failed = Nie udało się stąd otworzyć: { $program }. Otwórz ten program samodzielnie.

## A message to oneself

self-message =
    .subject = Działa: wiadomość do siebie
    .body = To wiadomość wysłana do siebie przez Mail Setup Wizard, żeby zobaczyć, że poczta wychodzi i przychodzi. Jedno i drugie działa. Możesz ją usunąć.

testMessage =
    .heading = Wyślij wiadomość do siebie
    .lead = Zobacz, że poczta wychodzi i przychodzi: krótka wiadomość z { $address } na { $address }.
    .lead-practice = Zobacz, że poczta wychodzi i przychodzi: krótka wiadomość próbnego konta do siebie. Nie opuszcza ona tego komputera.
    .lead-sending = Trwa to kilka sekund, najwyżej minutę.
    .lead-cancelled = Nikt już nie czeka na wiadomość. Jeśli była wysłana, pojawi się w skrzynce odbiorczej.
    .lead-arrived = Poczta wychodzi i poczta przychodzi.
    .lead-not-arrived = Hasło jest poprawne. Wiadomość nie przeszła jednak całej drogi.
    .lead-not-sent = Nie udało się przekazać wiadomości.
    .lead-not-seen = Wiadomość jest w drodze, ale nie dało się jej poszukać.
    .what = Mówi, że wszystko działa, i niczego o koncie ani o tym komputerze. Gdy dotrze, można ją tu usunąć.
    .primary = Wyślij wiadomość
    .skip = Zakończ bez niej
    .offer = Wyślij wiadomość do siebie
    .doing-signIn = Logowanie…
    .doing-handOver = Przekazywanie wiadomości…
    .doing-arrival = Serwer ją przyjął. Szukanie w skrzynce odbiorczej i w spamie…
    .arrived-inbox =
        { $seconds ->
            [one] Wiadomość została wysłana i w ciągu sekundy była w skrzynce odbiorczej.
            [few] Wiadomość została wysłana i po { $seconds } sekundach była w skrzynce odbiorczej.
            [many] Wiadomość została wysłana i po { $seconds } sekundach była w skrzynce odbiorczej.
           *[other] Wiadomość została wysłana i po { $seconds } sekundy była w skrzynce odbiorczej.
        }
    .arrived-junk =
        { $seconds ->
            [one] Wiadomość została wysłana i w ciągu sekundy była w spamie: w „{ $folder }”.
            [few] Wiadomość została wysłana i po { $seconds } sekundach była w spamie: w „{ $folder }”.
            [many] Wiadomość została wysłana i po { $seconds } sekundach była w spamie: w „{ $folder }”.
           *[other] Wiadomość została wysłana i po { $seconds } sekundy była w spamie: w „{ $folder }”.
        }
    .arrived-allMail =
        { $seconds ->
            [one] Wiadomość została wysłana i w ciągu sekundy była w „{ $folder }”.
            [few] Wiadomość została wysłana i po { $seconds } sekundach była w „{ $folder }”.
            [many] Wiadomość została wysłana i po { $seconds } sekundach była w „{ $folder }”.
           *[other] Wiadomość została wysłana i po { $seconds } sekundy była w „{ $folder }”.
        }
    .hint-junk = Oznacz ją w programie pocztowym jako pożądaną, żeby następna trafiła do skrzynki odbiorczej.
    .hint-allMail = Być może filtr omija skrzynkę odbiorczą: zajrzyj do ustawień konta.
    .sent = Serwer przyjął wiadomość.
    .not-sent = Wiadomość nie została wysłana.
    .remove = Usuń wiadomość
    .removal-offered = Tę wiadomość można usunąć. Inne pozostaną nietknięte.
    .removal-byHand = Serwer nie pozwala usunąć tylko tej wiadomości. Usuń ją w programie pocztowym.
    .removal-running = Usuwanie wiadomości…
    .removal-done = Wiadomość została usunięta. Inne pozostały nietknięte.
    .removal-failed = Nie udało się stąd usunąć wiadomości. Usuń ją w programie pocztowym.
    .again = Wyślij jeszcze raz
    .go-on = Zakończ
    .go-on-without = Zakończ bez niej

## The end

done =
    .heading = Poczta jest skonfigurowana
    .heading-revoked = Nowe hasło jest na miejscu
    .heading-verify = Wszystko w porządku
    .heading-practice = Znasz już drogę
    .lead = { $kind ->
        [mailbox] { $address } może wysyłać i odbierać pocztę z hasłem do skrzynki.
        [either] { $address } może wysyłać i odbierać pocztę z tym hasłem.
       *[app] { $address } może wysyłać i odbierać pocztę z hasłem do aplikacji.
    }
    .lead-verify = Oba serwery akceptują w tej sieci zapisane hasło dla { $address }.
    .lead-practice = To już wszystko. Nic nie opuściło tego komputera, a pęk kluczy pozostał nietknięty.
    .proved = Oba serwery zaakceptowały hasło, a skrzynka odbiorcza się otworzyła.
    .kept = Hasło jest w pęku kluczy.
    .kept-practice = Hasło jest w próbnym pęku kluczy.
    .not-kept = Hasło nie zostało przechowane w pęku kluczy.
    .cleared = { $count ->
        [0] Żaden stary wpis nie został zmieniony.
        [one] Zmieniony został { $count } stary wpis. Można go przywrócić przez { $days } dni.
        [few] Zmienione zostały { $count } stare wpisy. Można je przywrócić przez { $days } dni.
        [many] Zmienionych zostało { $count } starych wpisów. Można je przywrócić przez { $days } dni.
       *[other] Zmienionych zostało { $count } starego wpisu. Można je przywrócić przez { $days } dni.
    }
    .cleared-practice = { $count ->
        [0] Żaden próbny wpis nie został zmieniony.
        [one] Zmieniony został { $count } próbny wpis.
        [few] Zmienione zostały { $count } próbne wpisy.
        [many] Zmienionych zostało { $count } próbnych wpisów.
       *[other] Zmienionych zostało { $count } próbnego wpisu.
    }
    .settings = Ustawienia dla programu { $program } są w pliku { $file }.
    .in-program = Nowe hasło ma: { $program }.
    .message-lost = Wiadomość do siebie została wysłana, ale nie było widać, że dotarła.
    .message-not-sent = Wiadomości do siebie nie udało się wysłać.
    .todos = Co zostało do zrobienia ręcznie
    .pretend-program = Próbny program pocztowy ma hasło, w obu miejscach.
    .todo-smtp = Wklej hasło w programie pocztowym, dla poczty wychodzącej.
    .todo-imap = Wklej hasło w programie pocztowym, dla poczty przychodzącej.
    .todo-program = Wpisz hasło w programie { $program }.
    .todo-file = Skonfiguruj program { $program } za pomocą pliku { $file }.
    .todo-merge = Przenieś z pliku { $file } do { $taken } to, czego potrzebuje { $program }.
    .todo-forget = Usuń stare hasło w tym miejscu: { $program }.
    .todo-test = Wyślij wiadomość do siebie z programu pocztowego. Jeśli dotrze, wszystko jest w porządku.
    .tick = Zrobione
    .untick = Jeszcze niezrobione
    .copy-list = Kopiuj tę listę
    .print = Drukuj tę stronę
    .next = Co dalej
    .next-revoke = { $kind ->
        [mailbox] Jeśli hasło do skrzynki zostanie zmienione, poczta przestanie tu działać, dopóki nie wrócisz z nowym.
       *[app] Zmiana hasła do { $owner } może unieważnić hasła do aplikacji. Jeśli poczta znów przestanie działać, wróć tutaj.
    }
    .primary = Wróć na początek
    .restore = Przywróć stare wpisy

## Everywhere

back = Wstecz
cancel = Anuluj
start-over = Zacznij od nowa
show = Pokaż
hide = Ukryj
copy = Kopiuj
copied = Skopiowano
network =
    .heading = Co ta sieć robi z pocztą
    .lead-looking = Trwa jej badanie, bez użycia hasła.
    .lead-cancelled = Badanie zostało zakończone, zanim było to wiadomo.
    .lead-seen = Oto co zauważono i co można zrobić.
    .looking = Trwa badanie, co ta sieć robi z pocztą, bez użycia hasła.
    .look = Co robi ta sieć?
    .again = Zbadaj ponownie
    .with-names = Pokaż raport z nazwami i adresami
    .without-names = Pomiń w raporcie nazwy i adresy
    .observations = Co zauważono
    .report-what = Raport mówi, co zauważono, bez twojego adresu i twoich własnych nazw. Wyślij go komuś, kto pomaga.
    .report-named = W raporcie jest twój adres i nazwy twoich serwerów.
    .copy-text = Kopiuj raport
    .copy-json = Kopiuj dla programów (JSON)
reader =
    .heading =
        { $interceptor ->
            [none] Coś odczytuje połączenie z { $host }
           *[other] { $interceptor } odczytuje połączenie z { $host }
        }
    .lead = Ten komputer ufa certyfikatowi, którego wystawcą jest „{ $issuer }”, a nie jest to certyfikat samego serwera. Kto go ma, może czytać hasło i pocztę.
    .what = Jeśli to wybrany przez ciebie program zabezpieczający albo sieć twojej firmy, możesz przejść dalej: pytanie pada w tej sieci tylko raz. Jeśli go nie znasz, wróć i użyj innej sieci. Dopóki nie zdecydujesz, żadne hasło nie zostanie wysłane.
    .primary = Dalej: zezwól tu na odczytywanie
use-other-port = Odtąd używaj portu { $other }
