### Words about the keychain, in Polish, for the window and for the terminal alike.

## Why the keychain did not do what was asked

keychain-missing =
    .title = Nie znaleziono pęku kluczy
    .what = { $keychain ->
        [windows] Windows otwiera Menedżer poświadczeń tylko tam, gdzie zalogowano się hasłem, a na przykład nie przez ssh.
        [macos] macOS nie ma pęku kluczy, w którym przechowałby hasło: nie ma żadnego albo żaden nie jest domyślny.
       *[other] Pęk kluczy przechowuje hasła w postaci zaszyfrowanej. W tej sesji żaden nie działa.
    } Nie ma więc bezpiecznego miejsca na hasło. Zamiast tego nigdy nie jest ono zapisywane w pliku.
    .do = { $keychain ->
        [windows] Zaloguj się przy tym komputerze albo przez Pulpit zdalny i uruchom kreator tam.
        [macos] Otwórz program „Dostęp do pęku kluczy”, wybierz „login” i ustaw go w menu „Plik” jako domyślny pęk kluczy. Potem spróbuj ponownie.
        [kde] Otwórz Ustawienia systemowe, potem „Portfel KDE” (jeśli go tam nie ma, zainstaluj „kwalletmanager”). Zaznacz „Włącz podsystem portfela KDE” i „Użyj KPortfela dla interfejsu Secret Service”, wyloguj się i zaloguj ponownie, a potem spróbuj jeszcze raz.
        [gnome] Zainstaluj „gnome-keyring”, wyloguj się i zaloguj ponownie, co go uruchamia, a potem spróbuj jeszcze raz.
       *[other] Zainstaluj „gnome-keyring”, a potem wyloguj się i zaloguj ponownie, co go uruchamia. Albo w KeePassXC włącz w ustawieniach „Secret Service Integration”, wybierz w ustawieniach swojej bazy grupę do udostępnienia i zostaw bazę otwartą. Potem spróbuj jeszcze raz.
    } Hasło możesz sprawdzić i bez tego.
keychain-locked =
    .title = Pęk kluczy jest zablokowany
    .what = Otwiera go jego własne hasło, zwykle to, którym się logujesz. Nic się nie zmieniło.
    .do = { $keychain ->
        [macos] Odblokuj go, gdy macOS zapyta, albo w programie „Dostęp do pęku kluczy”, i spróbuj ponownie.
        [kde] Odblokuj go, gdy zapyta jego własne okno, albo w programie „KWalletManager”, i spróbuj ponownie.
        [gnome] Odblokuj go, gdy zapyta jego własne okno, albo w programie „Hasła i klucze”, i spróbuj ponownie.
       *[other] Odblokuj go, gdy zapyta jego własne okno, albo w jego programie, i spróbuj ponownie.
    }
keychain-denied =
    .title = Pęk kluczy odmówił
    .what = Odpowiedź na jego pytanie brzmiała „nie” albo pytanie zostało zamknięte. Nic się nie zmieniło.
    .do = { $keychain ->
        [macos] Spróbuj ponownie i wybierz „Pozwól”, gdy macOS zapyta. „Pozwalaj zawsze” nie jest potrzebne.
       *[other] Spróbuj ponownie i wyraź zgodę, gdy zapyta okno pęku kluczy.
    }
keychain-timedOut =
    .title = Pęk kluczy nie odpowiedział
    .what = Może jeszcze czekać na ciebie we własnym oknie, być może za tym, i może jeszcze dokończyć to, o co był proszony. Stary wpis, którego nie ma na miejscu, jest w kopii zapasowej: można go przywrócić z pierwszej strony kreatora.
    .do = Odpowiedz na jego pytanie albo je zamknij i spróbuj ponownie.
keychain-cancelled =
    .title = Czekanie na pęk kluczy zostało przerwane
    .what = Jego pytanie może być jeszcze na ekranie, być może za tym oknem. Nic więcej nie zostanie zmienione, bez względu na odpowiedź. To, czego nie ma na miejscu, jest w kopii zapasowej.
    .do = Zamknij to pytanie albo spróbuj ponownie i odpowiedz na nie.
keychain-waiting = Czekanie na pęk kluczy. Jeśli pyta we własnym oknie, być może za tym, odpowiedz tam.
keychain-readBackDiffers =
    .title = Pęk kluczy nie zapisał tego dobrze
    .what = To, co oddał, nie jest tym, co zostało zapisane. Poprzednia zawartość została przywrócona.
    .do = Spróbuj ponownie. Jeśli to się powtórzy, wyloguj się i zaloguj: pęk kluczy uruchomi się wtedy od nowa.
keychain-backup =
    .title = Nie można zapisać lub odczytać kopii zapasowej
    .what = Wpisy są usuwane dopiero wtedy, gdy ich kopia zapasowa została odczytana z powrotem. To, czego nie ma na miejscu, jest w tej kopii: można to przywrócić z pierwszej strony kreatora.
    .do = Sprawdź, czy dysk nie jest pełny i czy można zapisywać w katalogu domowym, i spróbuj ponownie.
keychain-diskFull =
    .title = Dysk jest pełny
    .what = Wpisy są zmieniane dopiero wtedy, gdy ich kopia zapasowa jest na dysku, a na nią nie ma miejsca. To, czego nie ma na miejscu, jest w starszej kopii zapasowej.
    .do = Zwolnij trochę miejsca, na przykład opróżniając kosz, i spróbuj ponownie.
keychain-folderClosed =
    .title = Kreator nie może zapisać własnych plików
    .what = Wpisy są zmieniane dopiero wtedy, gdy ich kopia zapasowa jest na dysku. Folder kreatora w katalogu domowym można odczytać, ale nie można w nim zapisywać.
    .do = Sprawdź, czy katalog domowy należy do ciebie i czy dysk nie jest chroniony przed zapisem, i spróbuj ponownie.
keychain-tooLong =
    .title = Hasło jest za długie, by je przechować
    .what = Jest dłuższe, niż przyjmują pęki kluczy. Nic się nie zmieniło.
    .do = Wpisz samo hasło do aplikacji, bez niczego, co skopiowało się razem z nim.
keychain-failed =
    .title = Pęk kluczy miał usterkę
    .what = Zatrzymał się w środku pracy. Żaden wpis nie zginął: każdy jest na miejscu albo w kopii zapasowej.
    .do = Spróbuj ponownie. Jeśli to się powtórzy, wyloguj się i zaloguj: pęk kluczy uruchomi się wtedy od nowa.

## Whose entry it is

program-aerc = aerc
program-balsa = Balsa
program-byHand = Zapisane ręcznie
program-evolution = Evolution
program-fetchmail = fetchmail
program-geary = Geary
program-getmail = getmail
program-git = git
program-gitWincred = git
program-himalaya = Himalaya
program-imapfilter = imapfilter
program-keyring = Program, który używa biblioteki keyring
program-keytar = Program, który używa keytar
program-kmail = KMail
program-mailnag = Mailnag
program-mailx = mailx
program-mbsync = mbsync
program-meli = meli
program-mpop = mpop
program-msmtp = msmtp
program-mutt = mutt
program-netrc = Program, który czyta .netrc
program-network = Inny program pocztowy
program-offlineimap = OfflineIMAP
program-sylpheed = Sylpheed
program-trojita = Trojitá

## Why an entry is listed

why-accountAndProtocol = Służy do poczty tego konta.
why-accountAndServer = Wymienia to konto i serwer poczty jego dostawcy.
why-anotherServer = Wymienia to konto i protokół poczty, ale serwer, który nie należy do dostawcy. Może to hasło do innej usługi.
why-nameBeforeAt = Wymienia serwer poczty dostawcy i pierwszą część adresu.
why-serverWithoutAccount = Wymienia serwer poczty dostawcy, ale żadnego konta.
why-missing = Program szuka tu hasła do tego konta i nie znajduje żadnego. Powstanie wpis dla niego.
why-settings = Ustawienia programu mówią, że służy do poczty tego konta.
why-lookedUp = Odczytują go ustawienia poczty tego konta.
why-perhapsLookedUp = Odczytują go ustawienia, być może poczty tego konta. Może służyć do czegoś innego.

read-by = { $program } odczytuje ten wpis: { $path }, wiersz { $line }.

## Why an entry was left as it is

kept-changed = W międzyczasie się zmienił, więc pozostał nietknięty.
kept-failed = Pęk kluczy tego nie zrobił. Wpis jest taki jak był.
kept-locked = Jest zablokowany i pozostał nietknięty.
kept-notChecked = Jest dla serwera, który nie był sprawdzany, więc nie dostał nowego hasła.
kept-replaced = Program zapisał w jego miejscu coś nowszego i to pozostało nietknięte.
kept-stopped = Z wcześniejszym wpisem coś się nie udało, więc kreator zatrzymał się przed tym. Jest taki jak był.
kept-takenBack = Nowego hasła nie udało się zapisać w nim w całości. Przywrócone zostało stare.
kept-unreadable = Nie dało się go odczytać do kopii zapasowej, więc pozostał nietknięty.
kept-vanished = Już go nie było.

## What cannot be cleared from here: `guided-<program>`, and `guided-step-<step>` for what to do there

guided =
    .heading = Do usunięcia ręcznie
    .lead = Te programy trzymają hasła tam, gdzie tylko one mogą je zmienić. Stare hasło pozostaje, dopóki nie zostanie tam zastąpione.
    .found = Ma hasło dla { $address }.
    .possible = Może mieć hasło dla { $address }; stąd tego nie widać.
    .line = { $path }, wiersz { $line }

guided-appleMail = Apple Mail
guided-outlook = Outlook
guided-office = Logowania Outlooka i Office
guided-thunderbird = Thunderbird
guided-onlineAccounts = Konta online GNOME
guided-clawsMail = Claws Mail
guided-netrc = Plik .netrc lub .authinfo
guided-msmtpFile = Ustawienia msmtp
guided-mpopFile = Ustawienia mpop
guided-mbsyncFile = Ustawienia mbsync
guided-muttFile = Ustawienia mutt
guided-aerc = Ustawienia aerc
guided-alpine = Plik z hasłami alpine
guided-betterbird = Betterbird
guided-evolution = Evolution (Flatpak lub Snap)
guided-fetchmail = Ustawienia fetchmail
guided-geary = Geary (Flatpak lub Snap)
guided-getmail = Ustawienia getmail
guided-git = Ustawienia git i zapisane hasła
guided-himalaya = Ustawienia Himalaya
guided-imapfilter = Ustawienia imapfilter
guided-mailnag = Mailnag
guided-mailspring = Mailspring
guided-mailx = Ustawienia mailx
guided-meli = Ustawienia meli
guided-offlineimap = Ustawienia OfflineIMAP
guided-pass = pass, magazyn haseł
guided-passwordCommand = Polecenie, które pobiera hasło
guided-passwordFile = Plik z hasłem
guided-sealedFile = Zaszyfrowany plik z hasłem
guided-sylpheed = Sylpheed
guided-trojita = Trojitá

guided-step-quitMail = Zakończ program Mail (⌘Q).
guided-step-openInternetAccounts = Otwórz Ustawienia systemowe (przed macOS 13: Preferencje systemowe), potem „Konta internetowe”, i wybierz { $address }.
guided-step-retypePassword = Wybierz „Szczegóły”, usuń tam hasło i wklej hasło{ of-an-app }.
guided-step-openMailAgain = Otwórz program Mail ponownie. Jeśli zapyta o hasło, wklej hasło{ of-an-app } także tam.

guided-step-closeOutlook = Zamknij Outlooka.
guided-step-openMailProfiles = Otwórz „Poczta” w Panelu sterowania, potem „Konta e-mail”.
guided-step-changeAccount = Wybierz { $address }, potem „Zmień”. Zastąp hasło hasłem{ of-an-app }, także w „Więcej ustawień”, „Serwer wychodzący”.
guided-step-openOutlookAgain = Otwórz Outlooka ponownie. Jeśli zapyta o hasło, wklej hasło{ of-an-app } także tam.
guided-step-closeOffice = Zamknij Outlooka i wszystkie inne programy Office.
guided-step-openCredentialManager = Otwórz „Menedżer poświadczeń” w Panelu sterowania, potem „Poświadczenia systemu Windows”.
guided-step-removeOffice = W „Poświadczenia ogólne” usuń wpisy, które mają w nazwie „Outlook” lub „Office” i { $address }, i żadnych innych.
guided-step-openThunderbirdSettings = W Thunderbirdzie otwórz „Ustawienia”, potem „Prywatność i bezpieczeństwo”.
guided-step-savedPasswords = Wybierz „Zachowane hasła” i poszukaj serwerów poczty dla { $address }: zaczynają się od imap:// i smtp://.
guided-step-removeThunderbird = Usuń te dwa wpisy i żadnych innych.
guided-step-restartThunderbird = Uruchom Thunderbirda ponownie i pobierz pocztę. Gdy zapyta, wklej hasło{ of-an-app }, dla poczty przychodzącej i wychodzącej.
guided-step-openOnlineAccounts = Otwórz Ustawienia, potem „Konta online”, i wybierz { $address }.
guided-step-removeOnlineAccount = Wybierz „Usuń”. Poczta zostaje na serwerze.
guided-step-addOnlineAccount = Dodaj konto ponownie, jako „IMAP i SMTP” (w starszych systemach: serwer poczty, „Email Server”), z hasłem{ of-an-app } dla poczty przychodzącej i wychodzącej.
guided-step-openClawsAccounts = W Claws Mail otwórz „Ustawienia”, potem „Dostosuj wszystkie konta”, i wybierz { $address }.
guided-step-retypeClawsPasswords = Zastąp hasło w „Podstawowe”, a jeśli jest, także w „Wysyłanie”, hasłem{ of-an-app }.
guided-step-showDotFiles = Niech menedżer plików pokaże nazwy zaczynające się od kropki: w większości trzeba nacisnąć Ctrl+H.
guided-step-showDotFilesMac = Niech Finder pokaże nazwy zaczynające się od kropki: naciśnij ⌘⇧. (Command, Shift i kropka).
guided-step-openNetrc = Otwórz wymieniony tu plik w edytorze tekstu. Plik, którego nazwa kończy się na .gpg, jest zaszyfrowany: otwórz go w programie Emacs, który zapyta o hasło do niego.
guided-step-openMsmtprc = Otwórz wymieniony tu plik w edytorze tekstu.
guided-step-openMsmtprcTxt = Otwórz wymieniony tu plik w edytorze tekstu.
guided-step-openMbsyncrc = Otwórz wymieniony tu plik w edytorze tekstu.
guided-step-openMuttrc = Otwórz wymieniony tu plik w edytorze tekstu.
guided-step-openFile = Otwórz wymieniony tu plik w edytorze tekstu.
guided-step-replaceInFile = Znajdź hasło dla { $address }, zastąp je hasłem{ of-an-app } i zapisz plik.
guided-step-editEntry = W terminalu wykonaj „pass edit” z nazwą wpisu: to, co stoi między folderem magazynu a .gpg. Wpisz hasło{ of-an-app } w pierwszym wierszu.
guided-step-encryptAnew = Utwórz wymieniony tu zaszyfrowany plik jeszcze raz, z hasłem{ of-an-app } w środku, tak samo jak poprzednio.
guided-step-lookAtLine = Spójrz na wymieniony tu wiersz: jest w nim polecenie, które pobiera hasło.
guided-step-replaceWhereItLooks = Zastąp stare hasło hasłem{ of-an-app } tam, gdzie szuka to polecenie, na przykład w menedżerze haseł.
guided-step-deletePassfile = Zamknij alpine i usuń wymieniony tu plik. Mogą w nim być też hasła do innych kont: alpine zapyta jeszcze raz o każde z nich.
guided-step-retypeInAlpine = Otwórz alpine ponownie. Gdy zapyta o hasło dla { $address }, wklej hasło{ of-an-app }.
guided-step-openBetterbirdSettings = W Betterbird otwórz „Ustawienia”, potem „Prywatność i bezpieczeństwo”.
guided-step-restartBetterbird = Uruchom Betterbird ponownie i pobierz pocztę. Gdy zapyta, wklej hasło{ of-an-app }, dla poczty przychodzącej i wychodzącej.
guided-step-openEvolutionAccounts = W Evolution otwórz „Edit”, potem „Accounts”, wybierz { $address } i pobierz pocztę. Jeśli zapyta o hasło, wklej hasło{ of-an-app }.
guided-step-openGearyAccounts = W Geary otwórz menu, potem „Konta”, i wybierz { $address }.
guided-step-openMailnagSettings = Otwórz ustawienia programu Mailnag i edytuj konto { $address }.
guided-step-openSylpheedAccounts = W Sylpheed otwórz „Konfiguracja”, potem „Edytuj konta”, i wybierz { $address }.
guided-step-openTrojitaSettings = W Trojitá otwórz „IMAP”, potem „Settings”.
guided-step-retypePasswords = Zastąp stare hasło hasłem{ of-an-app }, dla poczty przychodzącej i wychodzącej.
guided-step-openMailspringAccounts = W Mailspring otwórz Preferencje, potem „Konta”, i wybierz { $address }.
guided-step-removeMailspringAccount = Usuń to konto przyciskiem z minusem. Poczta zostaje na serwerze. Nie resetuj całego pęku kluczy: są w nim też inne hasła.
guided-step-addMailspringAccount = Dodaj konto ponownie przyciskiem z plusem i wklej hasło{ of-an-app }.

## The button that opens the place: `place-<program>`, or that of a folder

place-appleMail = Otwórz Konta internetowe
place-betterbird = Otwórz Betterbird
place-evolution = Otwórz Evolution
place-geary = Otwórz Geary
place-mailnag = Otwórz ustawienia Mailnag
place-mailspring = Otwórz Mailspring
place-sylpheed = Otwórz Sylpheed
place-trojita = Otwórz Trojitá
place-onlineAccounts = Otwórz Konta online
place-outlook = Otwórz profile poczty
place-office = Otwórz Menedżer poświadczeń
place-thunderbird = Otwórz Thunderbirda
place-clawsMail = Otwórz Claws Mail
place-homeFolder = Otwórz katalog domowy
place-configFolder = Otwórz folder ustawień
place-opening = Otwieranie…
place-opened = Prośba o otwarcie została wysłana. Wróć tu, gdy skończysz.
place-failed = Nie udało się tego stąd otworzyć. Otwórz to samodzielnie.
