### Where the app password goes in each mail program, in Polish: one step in each line, in their order.

hand-over-aerc =
    Otwórz ~/.config/aerc/accounts.conf.
    Ustaw w „source-cred-cmd” i „outgoing-cred-cmd” polecenie: wiersze pokaże „mail-setup export aerc { $address }”.
    .trap = Hasło wpisane w „source” lub „outgoing” ma pierwszeństwo przed poleceniem, a jego znaki trzeba zapisać tak jak w adresie.
    .forget = Usuń je z „source” i „outgoing”.
hand-over-alpine =
    Zamknij alpine i usuń plik z hasłami, który wskazuje strona „Stare hasła”.
    Otwórz alpine ponownie. Wklej hasło{ of-an-app }, gdy o nie zapyta, i jeszcze raz przy wysyłaniu.
    .trap = W tym pliku mogą być też hasła do innych kont: alpine zapyta jeszcze raz o każde z nich.
    .forget = Usuń plik z hasłami.
hand-over-androidFairEmail =
    Na urządzeniu otwórz ustawienia, a potem „Manual setup and account options”.
    W części „Konta” wybierz swoje i wpisz hasło{ of-an-app }.
    W części „Tożsamości” wybierz swoją i wpisz je także tam.
    .trap = Odbieranie nazywa się „konto”, a wysyłanie „tożsamość”: każde ma osobne hasło.
    .forget = Zastąp je w obu miejscach. Przy zapisywaniu konta program proponuje też zmianę jego tożsamości.
hand-over-androidGmail =
    Na urządzeniu otwórz menu, potem „Ustawienia” i wybierz swoje konto.
    W ustawieniach poczty przychodzącej („Incoming settings”) wpisz hasło{ of-an-app }.
    W ustawieniach poczty wychodzącej („Outgoing settings”) wpisz je także.
    .trap = Konto Google nie ma takich ustawień: jest zalogowane na urządzeniu i nie potrzebuje hasła{ of-an-app }.
    .forget = Zastąp je w obu miejscach albo usuń konto w ustawieniach urządzenia: „Hasła i konta”.
hand-over-androidThunderbird =
    Na urządzeniu otwórz menu, a potem ustawienia swojego konta.
    W „Pobieranie poczty”, „Serwer poczty przychodzącej” wpisz hasło{ of-an-app }.
    W „Wysyłanie poczty”, „Serwer poczty wychodzącej” wpisz je także.
    .trap = Konto, które loguje się przez „OAuth 2.0”, nie ma hasła: jako uwierzytelnianie wybierz „Zwykłe hasło”.
    .forget = Zastąp je w obu miejscach.
hand-over-appleMail =
    W programie Mail otwórz Ustawienia (przed macOS 13: Preferencje), potem „Konta”, swoje konto, „Ustawienia serwera”. Otwórz listę „Konto” w części „Serwer poczty wychodzącej”, wybierz „Edytuj listę serwerów SMTP” i wklej tam hasło{ of-an-app }.
    Wróć do „Ustawienia serwera” i wklej je także jako hasło poczty przychodzącej.
    Odznacz w obu miejscach „Automatycznie zarządzaj ustawieniami połączenia” i naciśnij „Zachowaj”.
    Otwórz Ustawienia systemowe (przed macOS 13: Preferencje systemowe), potem „Konta internetowe”, wybierz swoje konto, „Szczegóły”, i wklej je także tam.
    .trap = Gdy zaznaczone jest „Automatycznie zarządzaj ustawieniami połączenia”, a sieć jest słaba, Mail sam próbuje innych portów i innych haseł.
    .forget = Zakończ program Mail (⌘Q) i otwórz go ponownie. To, co pamięta, jest w Kontach internetowych, a nie w Dostępie do pęku kluczy.
hand-over-balsa =
    Otwórz menu ustawień („Settings”), potem „Preferencje”, „Opcje poczty”. W „Zdalne serwery skrzynek” zmień swoje konto i wklej hasło{ of-an-app }.
    W „Serwery wysyłające wiadomości” zrób to samo.
    .trap = Balsa zagląda do pęku kluczy tylko tam, gdzie zaznaczone jest „Pamiętanie hasła”; w innym razie pyta za każdym razem.
    .forget = Zastąp lub usuń jej wpisy na stronie „Stare hasła”.
hand-over-betterbird =
    Otwórz Ustawienia, potem „Prywatność i bezpieczeństwo”, „Zachowane hasła”. Usuń wpisy swojego konta, które zaczynają się od imap:// i smtp://.
    Pobierz wiadomości. Gdy program zapyta, wklej hasło{ of-an-app } i pozwól je zapamiętać.
    Wyślij wiadomość do siebie. Program zapyta jeszcze raz, dla poczty wychodzącej: wklej to samo hasło.
    .trap = Może używać tego samego profilu co Thunderbird: wtedy zmień hasło w jednym z nich, gdy drugi jest zamknięty.
    .forget = Usuń oba jego wpisy w „Zachowane hasła”.
hand-over-clawsMail =
    Otwórz „Ustawienia”, potem „Dostosuj wszystkie konta”, swoje konto, „Edycja”.
    Na stronie „Podstawowe” wklej hasło{ of-an-app }.
    Na stronie „Wysyłanie”, w „Uwierzytelnienie SMTP”, wklej je także. Jeśli zostanie puste, użyte będzie to powyżej.
    .trap = Jeśli jest ustawione hasło główne, program może najpierw zapytać o nie: to nie jest hasło, które trzeba wkleić.
    .forget = Zastąp je na obu stronach.
hand-over-emClient =
    Otwórz menu, potem „Accounts” i wybierz swoje konto.
    Na karcie „IMAP”, w „Authentication”, zastąp hasło hasłem{ of-an-app }.
    Na karcie „SMTP” zrób to samo, chyba że używa ona danych logowania tożsamości.
    Na karcie „Diagnostics” naciśnij „Diagnose”: program sprawdzi jedno i drugie.
    .trap = Konto dodane przez logowanie Google nie ma pola na hasło: usuń je i dodaj jako „Other”.
    .forget = Zastąp oba hasła: nigdzie indziej program ich nie trzyma.
hand-over-evolution =
    Otwórz Evolution i naciśnij „Send / Receive”.
    Gdy program zapyta, wklej hasło{ of-an-app } i zaznacz „Dodanie tego hasła do bazy kluczy”. Pyta raz dla odbierania i raz dla wysyłania.
    .trap = Jeśli nie pyta, w pęku kluczy jest jeszcze jego stare hasło: zastąpi je strona „Stare hasła”. Konto z Kont online GNOME zmienia się tam.
    .forget = Zastąp lub usuń jego wpisy na stronie „Stare hasła” albo wybierz „File”, „Forget Passwords”.
hand-over-fetchmail =
    Otwórz ~/.fetchmailrc.
    Usuń hasło z wiersza swojego konta: „mail-setup export fetchmail { $address }” pokaże, skąd zamiast tego ma się brać.
    .trap = Działający fetchmail używa dalej starego: „fetchmail --quit”, a potem uruchom go ponownie.
    .forget = Usuń „password” z pliku i wpis z ~/.netrc.
hand-over-geary =
    Otwórz Geary. Jeśli program zapyta o hasło, wklej hasło{ of-an-app } i zaznacz „Zapamiętanie hasła”.
    Jeśli nie zapyta: menu, „Konta”, swoje konto, potem wybierz każdy serwer i wklej hasło{ of-an-app }.
    .trap = Do poczty wychodzącej może używać hasła poczty przychodzącej: wtedy pyta raz. Konto z Kont online GNOME zmienia się tam.
    .forget = Zastąp lub usuń jego wpisy na stronie „Stare hasła”.
hand-over-getmail =
    Otwórz ~/.config/getmail/getmailrc albo ~/.getmail/getmailrc.
    Ustaw „password_command”: wiersze pokaże „mail-setup export getmail { $address }”.
    .trap = „password” ma pierwszeństwo przed „password_command”.
    .forget = Usuń „password” z pliku.
hand-over-git =
    Wykonaj „mail-setup export git { $address }”: pokaże wiersze do ~/.gitconfig z programem pomocniczym, który bierze hasło stąd.
    Usuń „sendemail.smtpPass” z ustawień.
    .trap = „sendemail.smtpPass” ma pierwszeństwo przed każdym programem pomocniczym, a w pliku każdy może je odczytać.
    .forget = Wykonaj „git credential reject” z protocol=smtp i swoim serwerem albo usuń jego wpis na stronie „Stare hasła”.
hand-over-himalaya =
    Otwórz ~/.config/himalaya/config.toml.
    Ustaw polecenia obu haseł: wiersze pokaże „mail-setup export himalaya { $address }”.
    .trap = „imap.sasl” jest dla poczty przychodzącej, „smtp.sasl” dla wychodzącej; w wersji 1 „backend.auth” i „message.send.backend.auth”.
    .forget = Usuń „password.raw” (wersja 1: „auth.raw”) z pliku; to, co jest w bazie kluczy, zastąpi „himalaya account configure”.
hand-over-iphone =
    Na urządzeniu otwórz Ustawienia, „Aplikacje”, „Mail” i listę kont („Mail Accounts”; przed iOS 18: Ustawienia, „Mail”, „Konta”), swoje konto, a w nim ustawienia konta („Account Settings”).
    W „Serwer poczty przychodzącej” usuń hasło i wpisz hasło{ of-an-app }.
    W „Serwer poczty wychodzącej” stuknij „SMTP”, potem serwer podstawowy („Primary Server”) i wpisz je także tam.
    Stuknij „Gotowe” dwa razy.
    .trap = Drugie miejsce łatwo przeoczyć: wtedy poczta przychodzi, a żadna nie wychodzi. Gmail przez „Dodaj konto”, „Google” nie potrzebuje hasła{ of-an-app }.
    .forget = Zastąp je w obu miejscach. Usunięcie tam konta zostawia pocztę na serwerze.
hand-over-kmail =
    Otwórz KMaila, potem „Ustawienia”, „Ustawienia KMaila”, „Konta”.
    W „Odbieranie” wybierz swoje konto, „Zmień”, i wklej hasło{ of-an-app }.
    W „Wysyłanie” zrób to samo.
    .trap = Konta poczty wychodzącej są na osobnej liście: jeśli jest ich kilka, zmień to, z którego wysyła twoja tożsamość. Akonadi działa w tle także po zamknięciu KMaila: „akonadictl restart” sprawia, że wczyta nowe hasło.
    .forget = Usuń jego wpisy na stronie „Stare hasła” albo w KWalletManager, w „imap” i „mailtransports”.
hand-over-mailspring =
    Otwórz Preferencje, potem „Konta”, i wybierz swoje konto. Usuń je przyciskiem z minusem: poczta zostaje na serwerze.
    Dodaj je ponownie przyciskiem z plusem, jako „IMAP/SMTP”, i wklej hasło{ of-an-app } dla poczty przychodzącej i wychodzącej.
    .trap = Przycisk „Gmail” loguje zamiast tego przez przeglądarkę. Nie resetuj pęku kluczy tego programu: hasła wszystkich kont są w jednym wpisie.
    .forget = Usuń konto i dodaj je ponownie.
hand-over-mbsyncFile =
    Otwórz ~/.mbsyncrc albo ~/.config/isyncrc.
    Ustaw „PassCmd”: wiersze pokaże „mail-setup export mbsync { $address }”.
    .trap = „Pass” ma pierwszeństwo przed „PassCmd”. To, co wysyła pocztę, ma hasło w osobnym miejscu.
    .forget = Usuń „Pass” z pliku.
hand-over-meli =
    Otwórz ~/.config/meli/config.toml.
    Ustaw „server_password”, a w „send_mail” polecenie dla hasła: wiersze pokaże „mail-setup export meli { $address }”.
    .trap = Poczta przychodząca i wychodząca to dwie sekcje: każda ma osobne hasło.
    .forget = Usuń stare hasło z pliku.
hand-over-mpopFile =
    Otwórz ~/.mpoprc albo ~/.config/mpop/config.
    Ustaw „passwordeval” na „mail-setup password { $address } --for imap”. Bez tego mpop zagląda do pęku kluczy.
    .trap = Pobiera pocztę przez POP3: może trzeba to włączyć u dostawcy.
    .forget = Usuń „password” z pliku.
hand-over-msmtpFile =
    Otwórz ~/.msmtprc albo ~/.config/msmtp/config.
    Ustaw „passwordeval”: wiersze pokaże „mail-setup export msmtp { $address }”. Bez „password” i „passwordeval” program zagląda do pęku kluczy: hasło umieści tam strona „Stare hasła”.
    .trap = Plik z hasłem może być dostępny tylko dla ciebie, inaczej msmtp go nie przyjmie.
    .forget = Usuń „password” z pliku.
hand-over-muttFile =
    Otwórz ustawienia (~/.muttrc, ~/.config/mutt/muttrc albo ~/.config/neomutt/neomuttrc).
    Niech „smtp_pass” i „imap_pass” biorą hasło z polecenia: wiersze pokaże „mail-setup export neomutt { $address }”.
    .trap = Nazwa użytkownika lub hasło wewnątrz „smtp_url” lub „folder” ma pierwszeństwo przed innymi. Na znaki " i $ trzeba uważać w cudzysłowach.
    .forget = Zastąp je tam, gdzie jest zapisane: wiersz wskazuje strona „Stare hasła”.
hand-over-newOutlook =
    Otwórz „Ustawienia”, potem „Konta”, „Twoje konta”. Przy swoim koncie wybierz „Zarządzaj”, a potem naprawę („Fix”) albo „Usuń”.
    Dodaj je ponownie. Dla Gmaila, Yahoo i iCloud program otwiera stronę logowania samego dostawcy.
    .trap = Trzyma konto w chmurze Microsoft. Jeśli mimo to pyta o hasło, jest ono zapisywane tam, a nie na tym komputerze.
    .forget = Usuń tam konto i dodaj je ponownie.
hand-over-offlineimap =
    Otwórz ~/.offlineimaprc albo ~/.config/offlineimap/config.
    Ustaw „remotepasseval”: wiersze pokaże „mail-setup export offlineimap { $address }”.
    .trap = „remotepass” i „remotepassfile” mają pierwszeństwo przed „remotepasseval”.
    .forget = Usuń „remotepass” z pliku.
hand-over-onlineAccounts =
    Otwórz Ustawienia, potem „Konta online”, i wybierz swoje konto.
    Jeśli widać, że dane logowania wygasły, naciśnij „Zaloguj się” i wklej hasło{ of-an-app }, dla poczty przychodzącej i wychodzącej.
    W innym razie usuń konto i dodaj je ponownie jako „IMAP i SMTP”.
    .trap = Pozycja „Google” loguje przez przeglądarkę i nie przyjmuje hasła{ of-an-app }. Evolution i Geary używają tego, co jest skonfigurowane tutaj.
    .forget = Usuń tam konto. Poczta zostaje na serwerze.
hand-over-outlook =
    Zamknij Outlooka. Otwórz Panel sterowania, potem „Poczta”, „Konta e-mail”.
    Wybierz swoje konto, potem „Zmień”. Wklej hasło{ of-an-app } w części „Informacje logowania”.
    Wybierz „Więcej ustawień”, potem „Serwer wychodzący”. Jeśli nie używa tych samych ustawień co poczta przychodząca, wklej hasło{ of-an-app } także tam.
    Naciśnij „Dalej”: Outlook sprawdzi jedno i drugie.
    .trap = Do konta Google Outlook może sam logować się w przeglądarce: wtedy nie potrzebuje hasła{ of-an-app }.
    .forget = Zastąp hasło w „Zmień”. Menedżer poświadczeń ma tylko logowania Microsoft 365.
hand-over-postbox =
    Otwórz „Preferences” (w systemie Windows: „Tools”, „Options”), potem „Security”, „Passwords”, „Saved Passwords”. Usuń wpisy swojego konta.
    Uruchom Postbox ponownie i pobierz wiadomości. Wklej hasło{ of-an-app }, gdy program zapyta.
    Wyślij wiadomość do siebie i wklej je jeszcze raz, dla poczty wychodzącej.
    .trap = Zapisanych haseł nie można tam zmienić, tylko usunąć. Postbox nie jest już rozwijany.
    .forget = Usuń jego wpisy w „Saved Passwords” i uruchom program ponownie.
hand-over-printer =
    Wpisz adres urządzenia w przeglądarce, zaloguj się jako jego administrator i otwórz stronę SMTP, poczty e-mail albo skanowania do poczty.
    Wpisz serwer, port i szyfrowanie swojej poczty wychodzącej, swój adres jako nadawcę i nazwę użytkownika.
    Wpisz hasło{ of-an-app }, bez spacji, i wyślij test.
    .trap = Wiele urządzeń obcina długie hasła, nie przyjmuje spacji albo zna tylko jeden rodzaj szyfrowania: spróbuj wtedy drugiego portu, 587 ze STARTTLS zamiast 465. Stare urządzenie, które nie zna TLS 1.2, już się nie zaloguje.
    .forget = Zastąp je tam. Oddane urządzenie zachowuje hasło: przywróć jego ustawienia fabryczne i { $kind ->
        [mailbox] zmień hasło u dostawcy.
        [either] zmień hasło u dostawcy.
       *[app] usuń to hasło do aplikacji u dostawcy.
    }
hand-over-sylpheed =
    Otwórz „Konfiguracja”, potem „Edytuj konta”, swoje konto, „Edycja”.
    Na stronie „Ogólne” wklej hasło{ of-an-app }.
    Na stronie „Wyślij”, w „Uwierzytelnianie SMTP”, wklej je także.
    .trap = Jeśli na stronie „Wyślij” zostanie puste, użyte będzie hasło poczty przychodzącej.
    .forget = Zastąp je na obu stronach.
hand-over-theBat =
    Kliknij skrzynkę prawym przyciskiem, potem „Mailbox properties”, „Transport”.
    W „Send mail” naciśnij „Authentication”. „Use settings of mail retrieval” bierze hasło z części poniżej; w innym razie wklej hasło{ of-an-app }.
    W „Receive mail” wklej hasło{ of-an-app } jako hasło i ustaw „Authentication” na „Regular”.
    .trap = Przy „Require secure (MD5) authentication” hasło{ of-an-app } może zostać odrzucone: odznacz to.
    .forget = Zastąp hasło w „Transport”.
hand-over-thunderbird =
    Otwórz Ustawienia, potem „Prywatność i bezpieczeństwo”, „Zachowane hasła”. Usuń wpisy swojego konta, które zaczynają się od imap:// i smtp://.
    Pobierz wiadomości. Gdy program zapyta, wklej hasło{ of-an-app } i pozwól je zapamiętać.
    Wyślij wiadomość do siebie. Program zapyta jeszcze raz, dla poczty wychodzącej: wklej to samo hasło.
    .trap = Jeśli konto loguje się przez „OAuth2”, pyta w przeglądarce, a nigdy o hasło{ of-an-app }: w „Konfiguracja kont” wybierz „Zwykłe hasło” jako metodę uwierzytelniania, dla serwera i jeszcze raz w „Poczta wychodząca”.
    .forget = Usuń oba jego wpisy w „Zachowane hasła”. Anulowanie pytania zachowuje stare hasło.
hand-over-trojita =
    Otwórz „IMAP”, potem „Settings”.
    Na stronie „SMTP” wklej hasło{ of-an-app } albo zaznacz, że ma być użyte hasło IMAP.
    Na stronie „IMAP” wklej je także.
    .trap = Bez wtyczki pęku kluczy program trzyma hasło w swoich ustawieniach, w czytelnej postaci.
    .forget = Zastąp je na obu stronach.

## Why there is only one place to paste it, or none

hand-over-only-sends = Ten program tylko wysyła: hasło{ of-an-app } trafia w jedno miejsce.
hand-over-only-fetches = Ten program tylko pobiera: hasło{ of-an-app } trafia w jedno miejsce. To, co wysyła pocztę, ma osobne.
hand-over-only-browser = Ten program nie przyjmuje tu hasła{ of-an-app }: loguje się na stronie samego dostawcy.

## Where a program is

hand-over-group-here = Na tym komputerze
hand-over-group-system = Inne programy dla tego systemu
hand-over-group-elsewhere = Programy dla innych systemów
hand-over-group-device = Telefony, tablety, drukarki

## Apple Mail: both places by one profile, and Google without an app password

hand-over-google = Zaloguj przez Google: Apple Mail nie potrzebuje hasła{ of-an-app }
hand-over-profile = Skonfiguruj oba miejsca naraz, za pomocą profilu
profile-opening = Otwieranie profilu…
profile-opened = Profil został otwarty. Jest w pobranych plikach i nie ma w nim hasła.
profile-failed = Nie udało się stąd otworzyć profilu. Poszukaj go w pobranych plikach i otwórz go tam.
profile-asks = { $passwords ->
    [each] macOS pyta o hasło dla każdego miejsca, bo poczta wychodząca ma własne: skopiuj każde powyżej i wklej tam, gdzie o nie pyta.
   *[same] macOS pyta raz o hasło, dla obu miejsc: skopiuj je powyżej i wklej tam.
}
profile-pane-deviceManagement = Otwórz Ustawienia systemowe, potem „Ogólne” i zarządzanie urządzeniami („Device Management”). Kliknij profil dwa razy i naciśnij „Instaluj”. { profile-asks }
profile-pane-privacySecurity = Otwórz Ustawienia systemowe, potem „Prywatność i ochrona”, „Profile”. Kliknij profil dwa razy i naciśnij „Instaluj”. { profile-asks }
profile-pane-systemPreferences = Otwórz Preferencje systemowe, potem „Profile”, i naciśnij „Instaluj”. { profile-asks }
profile-after = Profil tworzy konto na nowo: najpierw usuń stare w Kontach internetowych. macOS nazywa ten profil „niepodpisany”. To, co skonfigurował, można zmienić lub usunąć tylko razem z nim.

## The settings of an account, written for a program that reads them from a file

write-settings = Zapisz ustawienia dla programu { $program }
settings-writing = Zapisywanie ustawień dla programu { $program }…
settings-written = Ustawienia dla programu { $program } zapisano: { $file }. Nie ma w nich hasła.
settings-unchanged = { $file } ma już te ustawienia. Nic się nie zmieniło.
settings-writtenBeside = { $taken } już istnieje i pozostaje bez zmian. Ustawienia dla programu { $program } zapisano obok: { $file }. Nie ma w nich hasła.
settings-unchangedBeside = { $taken } pozostaje bez zmian, a { $file } obok ma już te ustawienia. Nic się nie zmieniło.
settings-add = Aby z nich korzystać, dodaj te wiersze na końcu pliku { $taken }:
settings-merge = { $program } czyta tylko plik { $taken }. Przenieś ręcznie to, czego potrzebujesz, z pliku { $file }.
settings-next-command = { $program } pyta „mail-setup” o hasło, gdy go potrzebuje, a ten bierze je z pęku kluczy.
settings-next-thunderbird = Umieść plik pod nazwą { $domain }.xml w folderze „isp”, w folderze, w którym jest zainstalowany program { $program }. Potem dodaj tam konto: serwery będą już wpisane, a program zapyta o hasło.
settings-next-mobileconfig = Wyślij plik na urządzenie, przez AirDrop albo w wiadomości do siebie, i otwórz go tam. Potem otwórz Ustawienia, pozycję o pobranym profilu („Profile Downloaded”), i zainstaluj go: ustawi oba miejsca i zapyta { $passwords ->
    [each] o hasło dla każdego z nich, bo poczta wychodząca ma własne
   *[same] o hasło
    }. Profil tworzy konto na nowo, więc najpierw usuń stare.
settings-shared-git = Serwer { $host } jest także serwerem { $others }. git znajduje hasło po nazwie użytkownika, więc każde konto dostaje swoje; gdzie nazwy nie podano, pyta o hasło. „git send-email” wysyła z konta, którego wiersze stoją na końcu.
settings-shared-neomutt = Serwer { $host } jest także serwerem { $others }. W jednym pliku wiersze stojące na końcu obowiązują dla obu, tak samo jak „account-hook” z samym serwerem: prowadź osobny plik dla każdego konta i uruchamiaj NeoMutt z „-F” i jego nazwą.
settings-problem-startTls = { $program } szyfruje niezawodnie tylko z TLS od pierwszej chwili, a serwer poczty przychodzącej tego konta oczekuje STARTTLS. Wybierz inny program albo skonfiguruj konto z portem TLS serwera (993).
settings-problem-unreadable = { $file } już istnieje i nie da się go odczytać jako tekst. Pozostaje bez zmian. Przenieś ten plik gdzie indziej albo nadaj sobie prawo do odczytu, a potem spróbuj ponownie.
settings-problem-noFolder = Nie ma folderu na plik { $file } i nie da się go utworzyć: coś innego ma jego nazwę. Nic nie zapisano. Przenieś to gdzie indziej, a potem spróbuj ponownie.
settings-problem-notAllowed = Nie możesz zapisać pliku { $file }: folder należy do kogoś innego albo dysk jest tylko do odczytu. Nic nie zapisano. Nadaj sobie prawo do zapisu w tym miejscu, a potem spróbuj ponownie.
settings-problem-full = Na dysku nie ma miejsca na plik { $file }. Nic nie zapisano. Zwolnij miejsce, a potem spróbuj ponownie.
settings-problem-failed = Nie udało się zapisać ustawień i nic się nie zmieniło. Spróbuj ponownie albo uruchom w terminalu „mail-setup export { $format } { $address }”: polecenie je pokaże.
