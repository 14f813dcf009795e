### What a check found to be wrong, in Polish: one message for each cause.

## The way to the server

cause-hostNotFound =
    .title = Nie ma serwera o tej nazwie
    .what = Nazwa { $host } nie istnieje. Może jest w niej literówka.
    .do = Porównaj nazwę serwera z tą, którą podaje dostawca, i popraw ją.
    .may-be = Nie ma serwera o tej nazwie.
cause-resolverUnavailable =
    .title = Nazw nie da się teraz odszukać
    .what = Ta sieć nie powiedziała, gdzie jest { $host }. To usterka sieci, a nie hasła.
    .do = Poczekaj chwilę i spróbuj ponownie. Jeśli tak zostanie, użyj innej sieci.
    .may-be = Nazw nie da się teraz odszukać.
cause-offline =
    .title = Ten komputer jest offline
    .what = Z tego komputera nie ma drogi do internetu, więc nie udało się połączyć z { $host }. Hasło nie zostało wysłane.
    .do = Połącz się z siecią i spróbuj ponownie.
    .may-be = Ten komputer jest offline.
cause-refused =
    .title = { $host } nie przyjmuje połączeń na porcie { $port }
    .what = Odpowiedź przyszła od razu: nic tam nie słucha. Albo port jest inny, albo ta sieć odrzuca takie połączenia. Hasło nie zostało wysłane.{ $family ->
        [ipv6] {" "}Serwer ma tylko adres IPv6, do którego nie każda sieć ma dostęp.
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] {" "}Ta sieć twierdzi, że { $host } to { $address }, a nie jest to adres publicznego serwera: po drodze może stać filtr albo strona logowania.
    }
    .do = Spróbuj ponownie w innej sieci. Jeśli tam jest tak samo, popraw serwer.
    .may-be = Na tym porcie serwera nic nie słucha.
cause-unreachable =
    .title = Nie można stąd połączyć się z { $host }
    .what = Ta sieć nie zna drogi do serwera. Powodem może być VPN, zapora albo sama sieć. Hasło nie zostało wysłane.{ $family ->
        [ipv6] {" "}Serwer ma tylko adres IPv6, do którego nie każda sieć ma dostęp.
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] {" "}Ta sieć twierdzi, że { $host } to { $address }, a nie jest to adres publicznego serwera: po drodze może stać filtr albo strona logowania.
    }
    .do = Wyłącz VPN lub użyj innej sieci i spróbuj ponownie.
    .may-be = Sieć nie zna drogi do serwera.
cause-timedOut =
    .title = { $host } nie odpowiada na czas
    .what = Serwer milczał na porcie { $port }. Powodem może być zapora, słabe połączenie albo kłopoty samego serwera. Nic to nie mówi o haśle.{ $family ->
        [ipv6] {" "}Serwer ma tylko adres IPv6, do którego nie każda sieć ma dostęp.
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] {" "}Ta sieć twierdzi, że { $host } to { $address }, a nie jest to adres publicznego serwera: po drodze może stać filtr albo strona logowania.
    }
    .do = Spróbuj ponownie. Jeśli serwer nadal milczy, użyj innej sieci, na przykład hotspotu w telefonie.
    .may-be = Serwer milczy.
cause-portBlocked =
    .title = Nic nie dociera stąd do { $host }
    .what = Z drugim serwerem poczty można się połączyć, ale z tego nie wraca na porcie { $port } ani jeden bajt. Wiele sieci w hotelach, szkołach i biurach zamyka ten port. Hasło nie jest problemem.
    .do = Użyj innej sieci, na przykład hotspotu w telefonie, albo poproś administratora tej sieci o otwarcie portu. Jeśli tam jest tak samo, popraw port.
    .may-be = Ta sieć blokuje port.
cause-captivePortal =
    .title = Ta sieć chce najpierw zalogowania
    .what = Zamiast { $host } odpowiedziała strona internetowa tej sieci, jak w hotelach, pociągach i na lotniskach. Hasło nie zostało wysłane.
    .do = Otwórz przeglądarkę, zaloguj się do sieci na stronie, która się pojawi, i spróbuj ponownie.
    .may-be = Sieć chce, by najpierw się do niej zalogować.

## Encryption

cause-notTls =
    .title = { $host } nie szyfruje na porcie { $port }
    .what = Serwer odpowiedział bez szyfrowania tam, gdzie powinien od niego zacząć. Hasło nie zostało wysłane.{ $address ->
        [none] {""}
       *[other] {" "}Ta sieć twierdzi, że { $host } to { $address }, a nie jest to adres publicznego serwera: po drodze może stać filtr albo strona logowania.
    }
    .do = Wybierz STARTTLS dla portu { $port }. Żeby zostać przy TLS, wybierz port, który podaje do tego dostawca: najczęściej 465 dla poczty wychodzącej, 993 dla przychodzącej.
    .may-be = Serwer nie szyfruje na tym porcie.
cause-tlsTooOld =
    .title = { $host } zna tylko przestarzałe szyfrowanie
    .what = Nie znalazło się szyfrowanie, które jest jeszcze bezpieczne i które zna ten serwer. Hasło nie zostało wysłane.
    .do = Porównaj serwer z tym, który podaje dostawca. Jeśli się zgadza, poproś administratora serwera o aktualizację.
    .may-be = Serwer zna tylko przestarzałe szyfrowanie.
cause-certificateExpired =
    .title = { $why ->
        [theirs] Certyfikat serwera wygasł
       *[other] Certyfikat serwera wygasł: sprawdź zegar tego komputera
    }
    .what = { $expired ->
        [none] Certyfikat { $host } wygasł.
       *[other] Certyfikat { $host } wygasł { $expired }. Zegar tego komputera wskazuje { $clock }.
    } Bez ważnego certyfikatu nikt nie może stwierdzić, czy to naprawdę ten serwer. Hasło nie zostało wysłane.
    .do = { $why ->
        [theirs] Zegar tego komputera chodzi dobrze. Naprawić to może tylko administrator serwera: spróbuj później albo w innej sieci.
       *[other] Sprawdź najpierw zegar tego komputera. Jeśli chodzi dobrze, naprawić to może tylko administrator serwera: spróbuj później albo w innej sieci.
    }
    .may-be = Certyfikat serwera wygasł.
cause-certificateNotYetValid =
    .title = { $why ->
        [theirs] Certyfikat serwera nie jest jeszcze ważny
       *[other] Certyfikat serwera nie jest jeszcze ważny: ustaw zegar tego komputera
    }
    .what = { $begins ->
        [none] Ważność certyfikatu { $host } zaczyna się w przyszłości.
       *[other] Certyfikat { $host } jest ważny od { $begins }. Zegar tego komputera wskazuje { $clock }.
    } Najczęściej to zegar źle chodzi. Hasło nie zostało wysłane.
    .do = { $why ->
        [theirs] Zegar tego komputera chodzi dobrze. Naprawić to może tylko administrator serwera: spróbuj później albo w innej sieci.
       *[other] Ustaw zegar tego komputera i spróbuj ponownie.
    }
    .may-be = Certyfikat serwera nie jest jeszcze ważny.
cause-certificateForAnotherName =
    .title = Certyfikat jest dla innego serwera: porównaj nazwę
    .what = { $presented ->
        [none] { $host } pokazuje certyfikat na inną nazwę.
       *[other] { $host } pokazuje certyfikat na { $presented }.
    } Albo nazwa serwera nie całkiem się zgadza, albo coś stoi po drodze. Hasło nie zostało wysłane.{ $address ->
        [none] {""}
       *[other] {" "}Ta sieć twierdzi, że { $host } to { $address }, a nie jest to adres publicznego serwera: po drodze może stać filtr albo strona logowania.
    }
    .do = Porównaj nazwę serwera z tą, którą podaje dostawca. Jeśli się zgadza, użyj innej sieci.
    .may-be = Certyfikat serwera jest na inną nazwę.
cause-certificateUntrusted =
    .title = Certyfikat { $host } jest od nieznanego wystawcy: nie loguj się tutaj
    .what = { $issuer ->
        [none] Certyfikatu { $host } nie wystawił żaden urząd certyfikacji znany temu komputerowi.
       *[other] Wystawcą certyfikatu { $host } jest „{ $issuer }”, nieznany temu komputerowi. Po drodze mógł stanąć program antywirusowy albo sieć firmowa.
    } Hasło nie zostało wysłane.{ $address ->
        [none] {""}
       *[other] {" "}Ta sieć twierdzi, że { $host } to { $address }, a nie jest to adres publicznego serwera: po drodze może stać filtr albo strona logowania.
    }
    .do = Porównaj nazwę serwera z tą, którą podaje dostawca. Jeśli się zgadza, spróbuj w innej sieci, a jeśli pocztę sprawdza tu program zabezpieczający, ustaw go tak, by nie ruszał połączeń pocztowych.
    .may-be = Certyfikat serwera jest od wystawcy, którego ten komputer nie zna.
cause-certificateRevoked =
    .title = Certyfikat serwera został wycofany: nie loguj się tutaj
    .what = Wystawca certyfikatu { $host } ogłosił go nieważnym. Hasło nie zostało wysłane.
    .do = Spróbuj później albo w innej sieci. Nie szukaj sposobu, żeby to obejść.
    .may-be = Certyfikat serwera został wycofany.
cause-certificateChanged =
    .title = Program na tym komputerze pokazuje inny certyfikat niż wybrany
    .what = { $host } to ten komputer, a certyfikat programu na porcie { $port } nie jest tym, który został dla niego wybrany. Program mógł utworzyć nowy, na przykład po ponownej instalacji, albo zamiast niego odpowiada inny program. Hasło nie zostało wysłane.
    .do = Jeśli wiesz, dlaczego się zmienił, wybierz tu nowy plik. Jeśli nie, ustal najpierw, który to program.
    .may-be = Program na tym komputerze pokazuje inny certyfikat niż wybrany.
cause-startTlsMissing =
    .title = { $host } nie przechodzi na szyfrowanie
    .what = Na porcie { $port } serwer powinien przejść na szyfrowanie (STARTTLS), ale albo tego nie oferuje, albo tego nie robi. Może jest tak skonfigurowany, a może coś po drodze usuwa tę ofertę. Hasło nie zostało wysłane.
    .do = Wybierz TLS i port, który podaje do tego dostawca: najczęściej 465 dla poczty wychodzącej, 993 dla przychodzącej. Jeśli takiego nie ma, spróbuj w innej sieci albo zapytaj administratora serwera.
    .may-be = Serwer nie przechodzi na szyfrowanie: wybierz TLS i port, który podaje do tego dostawca.
cause-startTlsTampered =
    .title = Coś zakłóca szyfrowanie
    .what = W chwili, gdy połączenie z { $host } miało zostać zaszyfrowane, coś wsunęło do niego dane. Żaden porządny serwer tego nie robi. Hasło nie zostało wysłane.
    .do = Użyj innej sieci. Jeśli możesz wybrać, użyj TLS zamiast STARTTLS.
    .may-be = Coś po drodze zakłóca szyfrowanie.

## The server

cause-wrongProtocol =
    .title = To serwer innego rodzaju
    .what = To, co odpowiedziało pod { $host } na porcie { $port }, nie jest takim serwerem poczty, jaki powinien tam być. Może poczta wychodząca jest zamieniona z przychodzącą. Hasło nie zostało wysłane.
    .do = Porównaj serwer i port z tymi, które podaje dostawca, i popraw je. Najczęściej port to 465 lub 587 dla poczty wychodzącej i 993 dla przychodzącej.
    .may-be = To serwer innego rodzaju.
cause-serverBusy =
    .title = { $host } jest zajęty
    .what = Serwer prosi, żeby wrócić później. Nic to nie mówi o haśle: nie zostało wysłane.
    .do = Poczekaj kilka minut i spróbuj ponownie.
    .may-be = Serwer jest zajęty.
cause-serverRefuses =
    .title = { $host } odmawia, a powód nie jest znany
    .what = Serwer odrzucił to połączenie albo to żądanie.{ $said ->
        [below] {" "}Jego własna odpowiedź jest poniżej.
       *[none] {""}
    }
    .do = { $said ->
        [below] Przeczytaj odpowiedź serwera. Często pomaga inna sieć albo odczekanie kilku godzin.
       *[none] Spróbuj w innej sieci albo odczekaj kilka godzin i spróbuj ponownie. Jeśli tak zostanie, porównaj serwer i port z tymi, które podaje dostawca.
    }
    .may-be = Serwer odmawia z własnego powodu.
cause-hungUp =
    .title = { $host } zakończył połączenie
    .what = Serwer zakończył połączenie, zanim odpowiedział.{ $said ->
        [below] {" "}Jego własna odpowiedź jest poniżej.
       *[none] {""}
    } Nic to nie mówi o haśle.
    .do = Spróbuj ponownie. Jeśli to się powtórzy, użyj innej sieci.
    .may-be = Serwer zakończył połączenie.
cause-protocolViolation =
    .title = { $host } odpowiada dziwnie
    .what = Odpowiedź nie jest zgodna z regułami serwerów poczty, więc nie można jej ufać. Nic to nie mówi o haśle.
    .do = Spróbuj ponownie. Jeśli tak zostanie, użyj innej sieci albo porównaj serwer z tym, który podaje dostawca.
    .may-be = Serwer nie trzyma się reguł serwerów poczty.
cause-preauthenticated =
    .title = { $host } wpuszcza bez hasła
    .what = Serwer otworzył skrzynkę, zanim zostało wysłane jakiekolwiek hasło, więc nie było czego sprawdzić. Dostawca tak nie postępuje.
    .do = Porównaj serwer z tym, który podaje dostawca, albo zapytaj administratora serwera.
    .may-be = Serwer nie pyta o hasło.

## The sign-in

cause-wrongPassword =
    .title = { $name ->
        [expected] { $provider } nie akceptuje tego hasła
       *[open] { $provider } nie akceptuje tej nazwy użytkownika z tym hasłem
    }
    .what = { $name ->
        [expected] Nie zgadza się adres albo hasło.
        [unlikely] Serwer dostał nazwę użytkownika „{ $user }”. { $provider } zna cię pod adresem od tego dostawcy, takim jak nazwa@{ $primary }, a nie pod adresem z innej domeny.
       *[open] Nie zgadza się nazwa użytkownika albo hasło. Serwer dostał nazwę użytkownika „{ $user }”. Może oczekuje innej: całego adresu, tylko tego, co stoi przed @, albo osobnej nazwy.
    } { $kind ->
        [mailbox] Potrzebne jest hasło do skrzynki. W firmie hostingowej nie jest to hasło do konta klienta.
        [either] Jeśli przy logowaniu do { $owner } jest drugi etap, potrzebne jest tu hasło do aplikacji; jeśli nie, hasło, którym się logujesz.
       *[app] Hasło do aplikacji jest odrzucane także wtedy, gdy jest w nim literówka, gdy zostało unieważnione albo należy do innego konta.
    }
    .do = { $name ->
        [expected] { $kind ->
            [mailbox] Wpisz jeszcze raz hasło do skrzynki.
            [either] Skopiuj hasło jeszcze raz.
           *[app] Skopiuj jeszcze raz hasło do aplikacji.
        }
        [unlikely] Popraw nazwę użytkownika, a potem wpisz ponownie to samo hasło.
       *[open] Sprawdź nazwę użytkownika w pomocy dostawcy i skopiuj hasło jeszcze raz.
    } { $kind ->
        [mailbox] Jeśli znów zostanie odrzucone, ustaw nowe tam, gdzie zarządza się skrzynką.
        [either] Jeśli znów zostanie odrzucone, zaloguj się na stronie { $owner }: to, czy pojawi się tam drugi etap, pokaże, które hasło jest właściwe.
       *[app] Jeśli znów zostanie odrzucone, utwórz kolejne po zalogowaniu na to właśnie konto.
    }
    .may-be = { $name ->
        [expected] Nie zgadza się adres albo hasło: porównaj jedno i drugie i skopiuj hasło jeszcze raz.
       *[open] Nie zgadza się nazwa użytkownika „{ $user }” albo hasło: porównaj jedno i drugie i skopiuj hasło jeszcze raz.
    }
cause-appPasswordRequired =
    .title = { $provider } oczekuje tu hasła do aplikacji
    .what = { $look ->
        [differs] To wygląda na hasło do konta. { $provider } przyjmuje je tylko na własnych stronach; programy pocztowe potrzebują hasła do aplikacji.
       *[none] { $provider } wpuszcza programy pocztowe tylko z hasłem do aplikacji, a nie z hasłem do konta.
    }
    .do = Utwórz hasło do aplikacji, a potem wpisz je tutaj.
    .may-be = Zamiast hasła do konta potrzebne jest hasło do aplikacji: utwórz je i wpisz tutaj.
cause-webLoginRequired =
    .title = { $owner } chce sprawdzić, że to ty
    .what = Logowanie zostało wstrzymane, bo wyglądało nietypowo: miejsce, sieć albo komputer, których { $owner } jeszcze nie zna. Hasło może być poprawne.
    .do = Zaloguj się na swoje konto w przeglądarce w tej sieci, potwierdź, że to ty, i po kilku minutach spróbuj ponownie.
    .may-be = Logowanie trzeba potwierdzić: zaloguj się na swoje konto w przeglądarce w tej sieci, a potem spróbuj raz.
cause-tooManyAttempts =
    .title = Za dużo logowań w krótkim czasie
    .what = { $provider } przez pewien czas wstrzymuje każde logowanie. Może inny program w kółko próbuje ze starym hasłem. Kolejne próby tylko to wydłużają.
    .do = Zamknij inne programy pocztowe. Spróbuj jeszcze raz, gdy minie 15 minut.
    .may-be = Było za dużo prób: odczekaj 15 minut, a potem spróbuj raz.
cause-temporarilyUnavailable =
    .title = { $provider } ma teraz kłopoty
    .what = Serwer nie mógł w tej chwili sprawdzić hasła. Nic to nie mówi o haśle.
    .do = Poczekaj kilka minut i spróbuj ponownie. Inne hasło nie jest potrzebne.
    .may-be = Serwer ma przejściowe kłopoty: poczekaj kilka minut, a potem spróbuj raz.
cause-accountDisabled =
    .title = Konto w { $provider } jest zamknięte lub zablokowane
    .what = Dopóki tak jest, nie zostanie przyjęte żadne hasło, nawet poprawne.
    .do = Zaloguj się na swoje konto w przeglądarce: strona często mówi, dlaczego tak jest i jak je odblokować. Jeśli nie mówi, zapytaj w pomocy { $owner }, na stronach lub przez telefon.
    .may-be = Konto jest zablokowane: sprawdź w przeglądarce, czy jeszcze można się zalogować.
cause-imapDisabled =
    .title = Odbieranie poczty w innych programach jest wyłączone
    .what = Hasło nie jest problemem: dostęp dla programów pocztowych (IMAP) jest wyłączony w ustawieniach konta.
    .do = Otwórz ustawienia poczty w { $provider }, włącz IMAP i spróbuj ponownie.
    .may-be = Dostęp dla programów pocztowych (IMAP) jest wyłączony: zajrzyj do ustawień poczty i włącz go.
cause-imapDisabledByAdmin =
    .title = Twoja organizacja nie pozwala na IMAP
    .what = Hasło nie jest problemem: administrator poczty w twojej organizacji wyłączył dostęp dla programów pocztowych (IMAP).
    .do = Poproś administratora, by pozwolił na IMAP na twoim koncie.
    .may-be = Twoja organizacja nie pozwala na dostęp programów pocztowych (IMAP): zapytaj administratora.
cause-smtpAuthDisabled =
    .title = Wysyłanie z hasłem jest wyłączone
    .what = Hasło nie jest problemem: wysyłanie poczty z innych programów za pomocą hasła jest wyłączone na twoim koncie albo w twojej organizacji.
    .do = Otwórz w przeglądarce ustawienia poczty w { $provider } i włącz wysyłanie z programów pocztowych (SMTP, często razem z IMAP). Jeśli nie ma takiego przełącznika, poproś o to administratora albo dostawcę („authenticated SMTP”).
    .may-be = Wysyłanie z hasłem jest wyłączone: zajrzyj do ustawień poczty albo zapytaj administratora.
cause-basicAuthDisabled =
    .title = { $provider } nie przyjmuje już haseł od programów pocztowych
    .what = Odrzucane jest każde hasło, także hasła do aplikacji. { $owner } wpuszcza programy pocztowe tylko przez własną stronę logowania.
    .do = Użyj programu pocztowego, który otwiera stronę logowania { $owner }, jak Thunderbird, Evolution albo Apple Mail.
    .may-be = Hasła od programów pocztowych nie są już przyjmowane: użyj takiego, który otwiera stronę logowania { $owner }.
cause-oauthRequired =
    .title = { $provider } nie przyjmuje haseł od programów pocztowych
    .what = Wpuszczane są tylko programy pocztowe, które otwierają stronę logowania { $owner }. Hasło do aplikacji tu nie pomoże.
    .do = Użyj programu pocztowego, który otwiera stronę logowania { $owner }, jak Thunderbird, Evolution albo Apple Mail.
    .may-be = Przyjmowana jest tylko strona logowania samego dostawcy: użyj programu pocztowego, który ją otwiera.
cause-encryptionRequired =
    .title = { $encryption ->
        [tls] { $host } oczekuje na porcie { $port } TLS, a nie STARTTLS
       *[none] { $host } oczekuje szyfrowania
    }
    .what = { $encryption ->
        [tls] Wybrane było STARTTLS, które zaczyna bez szyfrowania. Ten serwer szyfruje od pierwszego bajtu: czekał w milczeniu i odpowiedział, gdy usłyszał TLS. Hasło nie zostało wysłane.
       *[none] Serwer nie idzie dalej, bo uważa połączenie za niezaszyfrowane. Nic to nie mówi o haśle.
    }
    .do = { $encryption ->
        [tls] Wybierz TLS dla portu { $port }. Żeby zostać przy STARTTLS, wybierz port, który podaje do tego dostawca: najczęściej 587 dla poczty wychodzącej, 143 dla przychodzącej.
       *[none] Porównaj port i szyfrowanie z tymi, które podaje dostawca, i popraw je. Jeśli się zgadzają, naprawić to musi administrator serwera.
    }
    .may-be = Serwer oczekuje innego szyfrowania: porównaj port z tym w pomocy dostawcy.
cause-tooManyConnections =
    .title = Połączonych jest za dużo programów
    .what = { $connections ->
        [none] { $provider } pozwala tylko na pewną liczbę połączeń naraz i wszystkie są zajęte.
       *[known] { $provider } ogranicza liczbę połączeń naraz do { $connections } i wszystkie są zajęte.
    } Hasło nie jest problemem.
    .do = Zamknij inne programy pocztowe, także w telefonie, poczekaj kilka minut i spróbuj ponownie.
    .may-be = Połączonych jest za dużo programów: zamknij pozostałe, także w telefonie, a potem spróbuj raz.
cause-quotaExceeded =
    .title = { $limit ->
        [room] Skrzynka jest pełna
       *[other] Wyczerpany jest limit, który ustala { $provider }
    }
    .what = { $limit ->
        [room] Nie ma w niej już miejsca, a { $provider } nie idzie dalej, dopóki się nie znajdzie.
        [rate] W krótkim czasie wysłano lub pobrano tak dużo, że { $provider } prosi o przerwę.
       *[none] Albo skrzynka jest pełna, albo w krótkim czasie wysłano lub pobrano tak dużo, że { $provider } prosi o przerwę.
    } Hasło nie jest problemem.{ $perDay ->
        [none] {""}
       *[known] { $limit ->
            [room] {""}
           *[other] {" "}Dzienny limit wiadomości, który ustala { $provider }, to { $perDay }.
        }
    }
    .do = { $limit ->
        [room] Otwórz pocztę w przeglądarce, usuń to, czego już nie potrzebujesz, i opróżnij kosz. Potem spróbuj ponownie.
        [rate] Poczekaj i spróbuj ponownie. Może to potrwać do jednego dnia.
       *[none] Zajrzyj do poczty w przeglądarce. Jeśli skrzynka jest pełna, usuń to, czego już nie potrzebujesz, i opróżnij kosz. Jeśli nie jest, poczekaj: może to potrwać do jednego dnia.
    }
    .may-be = Skrzynka jest pełna albo za dużo wysłano lub pobrano: zajrzyj do poczty w przeglądarce albo poczekaj do jednego dnia.
cause-mechanismUnsupported =
    .title = { $host } nie daje możliwości zalogowania się hasłem
    .what = Na porcie { $port } serwer nie oferuje logowania hasłem. Hasło nie zostało wysłane albo nie zostało sprawdzone.
    .do = Porównaj serwer i port z tymi, które podaje dostawca, albo zapytaj administratora serwera.
    .may-be = Serwer nie oferuje logowania hasłem: porównaj serwer i port z tymi w pomocy dostawcy.
cause-policyBlocked =
    .title = Jakaś reguła zabrania tego logowania
    .what = To logowanie odrzuca reguła, którą ma { $provider } albo twoja organizacja.{ $said ->
        [below] {" "}Odpowiedź serwera jest poniżej.
       *[none] {""}
    }
    .do = Zapytaj administratora albo dostawcę ({ $provider }), co jest potrzebne.
    .may-be = Zabrania tego reguła dostawcy albo twojej organizacji: zapytaj administratora.
cause-ipBlocked =
    .title = { $provider } nie ufa tej sieci
    .what = Adres, pod którym tę sieć widać w internecie, jest na liście blokowanych, często z powodu kogoś innego w tej sieci. Hasło nie jest problemem.
    .do = Wyłącz VPN lub użyj innej sieci.
    .may-be = Dostawca nie ufa tej sieci: wyłącz VPN lub użyj innej sieci.
cause-passwordRevoked =
    .title = { $kind ->
        [mailbox] Hasło do skrzynki jest już inne
        [either] To hasło nie jest już właściwe
       *[app] To hasło do aplikacji zostało unieważnione
    }
    .what = Wcześniej było akceptowane, a teraz jest odrzucane, więc nie ma w nim literówki. { $kind ->
        [mailbox] Inne hasło mogło zostać ustawione przez ciebie albo przez osobę, która zarządza skrzynką.
        [either] Hasło do konta mogło zostać zmienione albo włączono od tamtej pory weryfikację dwuetapową; hasło do aplikacji mogło zostać unieważnione.
       *[app] { $revoked ->
            [withPassword] { $owner } unieważnia wszystkie hasła do aplikacji po zmianie hasła do konta, a ty lub ktoś inny w każdej chwili możecie unieważnić pojedyncze hasło.
            [byHand] Po zmianie hasła do konta { $owner } zostawia hasła do aplikacji bez zmian: to zostało usunięte, przez ciebie albo przez kogoś innego.
           *[none] Wielu dostawców unieważnia hasła do aplikacji po zmianie hasła do konta, a ty lub ktoś inny w każdej chwili możecie unieważnić pojedyncze hasło.
        }
    }
    .do = { $kind ->
        [mailbox] Wpisz hasło, które skrzynka ma teraz.
        [either] Jeśli przy logowaniu jest drugi etap, utwórz nowe hasło do aplikacji. Jeśli nie, wpisz hasło, które konto ma teraz.
       *[app] Utwórz nowe hasło do aplikacji i użyj go zamiast tego.
    }
    .may-be = { $kind ->
        [mailbox] Hasło do skrzynki zostało zmienione: wpisz to, które ma teraz.
        [either] Hasło zostało zmienione albo unieważnione: wpisz to, które konto ma teraz, albo utwórz inne hasło do aplikacji.
       *[app] Hasło do aplikacji zostało unieważnione: sprawdź, czy jest jeszcze na liście na stronie, na której powstało.
    }
cause-ambiguous =
    .title = { $passed ->
        [smtp] Wysyłanie działa, ale odbieranie jest odrzucane
        [imap] Odbieranie działa, ale wysyłanie jest odrzucane
       *[none] { $provider } odmawia i nie jest jasne dlaczego
    }
    .what = { $passed ->
        [smtp] Serwer poczty wychodzącej przed chwilą przyjął to hasło. { $host } je odrzuca i nie jest jasne dlaczego.
        [imap] Serwer poczty przychodzącej przed chwilą przyjął to hasło. { $host } je odrzuca i nie jest jasne dlaczego.
       *[none] Taka odpowiedź pada z różnych powodów.
    } Może to być jeden z poniższych, od najbardziej prawdopodobnego:
    .do = Sprawdź powody w tej kolejności. Po każdym spróbuj tylko raz, żeby konto nie zostało zablokowane.
cause-otherUserName =
    .title = { $provider } oczekuje innej nazwy użytkownika
    .what = Serwer dostał nazwę użytkownika „{ $user }” i nie zna jej.
    .do = Sprawdź nazwę użytkownika w pomocy dostawcy. Może to być cały adres, to, co stoi przed @, albo osobna nazwa. Popraw ją i spróbuj ponownie.
    .may-be = Ten serwer oczekuje innej nazwy użytkownika niż „{ $user }”: sprawdź ją w pomocy dostawcy i popraw.
cause-notKnownYet =
    .title = To hasło nie jest jeszcze wszędzie znane
    .what = Nowe hasło może potrzebować kilku minut, żeby dotrzeć do wszystkich serwerów { $provider }.
    .do = Poczekaj pięć minut, a potem spróbuj raz. Inne hasło nie jest potrzebne.
    .may-be = Hasło utworzone przed chwilą może nie być jeszcze wszędzie znane: poczekaj pięć minut, a potem spróbuj raz.

cause-noImap =
    .title = { $provider } nie ma wejścia dla programów pocztowych
    .what = Tej poczty nie można czytać przez IMAP w żadnym programie. Żadne hasło tego nie zmieni.
    .do = Czytaj tę pocztę w programie, który daje { $provider }, albo na stronie internetowej. W dowolnym programie pocztowym działa konto u innego dostawcy, na które można przekazywać wiadomości.
    .may-be = { $provider } nie ma IMAP: czytaj tę pocztę w programie dostawcy albo na jego stronie internetowej.
cause-onlyForwards =
    .title = { $provider } przekazuje tę pocztę do innej skrzynki
    .what = Pod tym adresem nie ma skrzynki ani hasła: to, co jest na niego wysyłane, trafia do innej Twojej skrzynki.
    .do = Wpisz adres skrzynki, do której trafia ta poczta. Która to skrzynka, mówią ustawienia w { $provider }.
    .may-be = Poczta na ten adres jest tylko przekazywana: wpisz adres skrzynki, do której trafia.
cause-mailboxMissing =
    .title = { $provider } nie zna skrzynki o tej nazwie
    .what = Serwer dostał nazwę użytkownika „{ $user }” i mówi, że nie ma dla niej skrzynki. Może nie zgadza się jakaś litera albo serwer oczekuje innej nazwy. Alias ani przekierowanie nie mają własnego logowania. Albo skrzynka została zamknięta lub jeszcze nie powstała. Nic to nie mówi o haśle.
    .do = Porównaj każdą literę. Jeśli wszystkie się zgadzają, sprawdź w przeglądarce, czy skrzynka istnieje, i poszukaj jej nazwy użytkownika w pomocy dostawcy.
    .may-be = Nie ma skrzynki „{ $user }”: porównaj każdą literę.
cause-passwordExpired =
    .title = To hasło wygasło: ustaw inne
    .what = { $provider } mówi, że hasło nie jest już ważne albo trzeba je zmienić, zanim programy pocztowe zostaną z nim wpuszczone.
    .do = Zaloguj się na swoje konto w przeglądarce i ustaw tam inne hasło albo poproś o to administratora. Jeśli to hasło do aplikacji, utwórz kolejne. Potem wpisz je tutaj.
    .may-be = Hasło wygasło albo trzeba je zmienić: ustaw inne w przeglądarce.

## A message was not taken, or not seen; the password was right

cause-senderNotAllowed =
    .title = { $provider } nie pozwala wysyłać z tego adresu
    .what = Hasło jest poprawne. Ale użytkownik, który się loguje, nie może wysyłać poczty z tego adresu, więc wiadomość nie została przyjęta.
    .do = Sprawdź w ustawieniach konta, czy ten adres ma prawo wysyłać, albo poproś o to osobę, która go skonfigurowała.
    .may-be = Użytkownik, który się loguje, nie może wysyłać z tego adresu: trzeba na to pozwolić w ustawieniach konta.
cause-recipientUnknown =
    .title = Serwer nie zna tego adresu
    .what = Hasło jest poprawne. Ale serwer mówi, że takiego adresu nie ma, więc wiadomość nie została przyjęta.
    .do = Sprawdź, czy adres jest dobrze napisany. Jeśli tak, poproś administratora serwera, by skonfigurował go do odbierania poczty.
    .may-be = Nie ma takiego adresu: sprawdź, czy jest dobrze napisany.
cause-recipientFull =
    .title = Skrzynka jest pełna
    .what = Hasło jest poprawne. Ale w skrzynce nie ma już miejsca, więc wiadomość nie została przyjęta. Poczta od innych też nie dociera.
    .do = Usuń duże lub stare wiadomości, opróżnij kosz i spróbuj ponownie.
    .may-be = Skrzynka jest pełna: usuń duże lub stare wiadomości i opróżnij kosz.
cause-relayDenied =
    .title = { $host } nie przekazuje poczty dalej
    .what = Hasło jest poprawne. Ale ten serwer przyjmuje pocztę tylko dla własnych adresów i nie przekazuje tej wiadomości dalej.
    .do = Porównaj serwer poczty wychodzącej i jego port z tymi, które podaje dostawca: do wysyłania służy port 465 albo 587.
    .may-be = Ten serwer nie przekazuje poczty dalej: porównaj serwer poczty wychodzącej i jego port z tymi, które podaje dostawca.
cause-greylisted =
    .title = { $provider } chce dostać wiadomość po raz drugi
    .what = Hasło jest poprawne. Serwer odkłada to, czego jeszcze nie widział, żeby nie wpuszczać spamu. Programy pocztowe same wysyłają ponownie.
    .do = Poczekaj pięć minut i spróbuj ponownie.
    .may-be = Serwer odkłada to, czego jeszcze nie widział: poczekaj pięć minut i spróbuj ponownie.
cause-messageTooBig =
    .title = { $host } nie przyjmuje wiadomości tej wielkości
    .what = Hasło jest poprawne. Ale nawet ta krótka wiadomość jest dla serwera za duża.
    .do = Poproś administratora serwera o podniesienie limitu wielkości wiadomości.
    .may-be = Wiadomość jest dla serwera za duża: trzeba podnieść limit.
cause-contentRefused =
    .title = { $host } nie przyjmuje tej wiadomości z powodu jej treści
    .what = Hasło jest poprawne. Ale wiadomość odrzucił filtr spamu albo reguła mówiąca, co wolno wysyłać.
    .do = Przeczytaj odpowiedź serwera. Poproś administratora konta, by na to pozwolił; wiadomość napisana własnymi słowami może przejść.
    .may-be = Filtr odrzucił wiadomość z powodu jej treści: zapytaj administratora konta.
cause-addressNotWritable =
    .title = Tego adresu nie można zapisać w wiadomości, którą { $host } przyjmie
    .what = Hasło jest poprawne. Ale część przed znakiem @ zawiera litery lub znaki, których { $host } nie przyjmuje w wiadomości, więc nic nie zostało wysłane.
    .do = Zapytaj w { $provider }, czy ta skrzynka ma drugi adres, ze zwykłych liter (a–z) i cyfr, i wysyłaj z niego.
    .may-be = Adres zawiera litery lub znaki, których serwer nie przyjmuje w wiadomości: wysyłaj z adresu ze zwykłych liter.
cause-neverArrived =
    .title = Wiadomość została przyjęta, ale jeszcze nie dotarła
    .what = Hasło jest poprawne, a serwer przyjął wiadomość. Przez minutę nie było jej ani w skrzynce odbiorczej, ani w spamie.
    .do = Zajrzyj do poczty za kilka minut. Jeśli nie przyjdzie, poszukaj filtrów i przekierowań w ustawieniach konta: mogą odkładać ją gdzie indziej.
    .may-be = Wiadomość została przyjęta i nie dotarła: poszukaj filtrów i przekierowań w ustawieniach konta.

## What about the password may be the reason

suspect =
    .spaceBefore = Przed tym hasłem jest spacja.
    .spaceBehind = Po tym haśle jest spacja.
    .invisible = W tym haśle jest znak, którego nie widać.
    .quotes = To hasło jest w cudzysłowie.
    .spacesBetweenGroups = Między grupami znaków w tym haśle są spacje. Często służą tylko czytelności.
    .spacesWithin = W tym haśle są spacje. Jeśli służą tylko czytelności, pomiń je.
    .capitals = W tym haśle są wielkie litery. Hasła do aplikacji { $owner } ich nie mają.
    .lookAlike = W tym haśle jest znak, który tylko wygląda jak zwykły: litera innego alfabetu albo znak wstawiony przez jakiś program.
    .dashes = { $owner } pisze hasła do aplikacji z łącznikami w innych miejscach albo bez nich.
    .copiedAlong = Razem z tym hasłem skopiowało się coś jeszcze.
    .length = Liczba liter i cyfr w tym haśle: { $letters }. W hasłach do aplikacji { $owner }: { $expected }.
    .otherCharacter = W tym haśle jest znak, którego hasła do aplikacji { $owner } nie mają.
    .outsideAscii = W tym haśle są znaki takie jak ü, § lub €, które niektóre serwery odczytują inaczej. Jeśli na stronie internetowej jest ono poprawne, ustaw tam hasło bez nich.
