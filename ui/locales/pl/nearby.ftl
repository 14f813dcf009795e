### What a check found to be wrong, in Polish, on this computer (`-here`), in a private network (`-private`), or where somebody reads along.

## A program on this computer

cause-resolverUnavailable-here =
    .title = Ten komputer nie znajduje { $host }
    .what = { $host } oznacza ten właśnie komputer, a jego własne ustawienia tego nie mówią.
    .do = Wpisz jako serwer 127.0.0.1 i spróbuj ponownie.
    .may-be = Ten komputer nie znajduje { $host }: wpisz zamiast tego 127.0.0.1.
cause-refused-here =
    .title = { $program ->
        [none] Program na tym komputerze nie działa albo używa innego portu
       *[other] { $program } nie działa albo używa innego portu
    }
    .what = { $host } to ten komputer, a na jego porcie { $port } nic nie słucha.{ $program ->
        [none] { $programs ->
            [none] {" "}Poczta ma iść przez program na tym komputerze i musi on działać.
           *[other] {" "}Programy, które używają tego portu: { $programs }.
        }
       *[other] {" "}Poczta idzie przez { $program }, program na tym komputerze, i musi on działać.
    } Hasło nie zostało wysłane.
    .do = Potem spróbuj ponownie. Jeśli program już działa, porównaj port z tym, który program pokazuje, i popraw go tutaj.
    .may-be = Program na tym komputerze nie działa albo używa innego portu.
cause-unreachable-here =
    .title = Ten komputer nie ma adresu { $host }
    .what = { $host } oznacza ten właśnie komputer, ale nie ma do niego drogi: ten rodzaj adresu może być tu wyłączony. Hasło nie zostało wysłane.
    .do = Wpisz jako serwer 127.0.0.1 i spróbuj ponownie.
    .may-be = Do tego adresu tego komputera nie ma drogi: wpisz zamiast tego 127.0.0.1.
cause-timedOut-here =
    .title = { $program ->
        [none] Program na tym komputerze nie odpowiada
       *[other] { $program } nie odpowiada
    }
    .what = { $host } to ten komputer. Coś słucha na jego porcie { $port }, ale milczało. Program może się jeszcze uruchamiać albo mógł się zawiesić. Nic to nie mówi o haśle.
    .do = Jeśli nadal milczy, zakończ program i uruchom go od nowa. Potem spróbuj ponownie.
    .may-be = Program na tym komputerze milczy.
cause-temporarilyUnavailable-here =
    .title = { $program ->
        [none] Program na tym komputerze nie jest gotowy
       *[other] { $program } nie jest gotowy
    }
    .what = Odpowiada, ale nie może teraz dostać się do poczty. O haśle nic to nie mówi.
    .do = Otwórz jego okno: może musi się zalogować na Twoje konto albo wczytuje jeszcze pocztę. Potem spróbuj ponownie.
    .may-be = Program na tym komputerze może nie być jeszcze gotowy: otwórz jego okno.
cause-hungUp-here =
    .title = { $program ->
        [none] Program na tym komputerze zakończył połączenie
       *[other] Program { $program } zakończył połączenie
    }
    .what = { $host } to ten komputer. Program na porcie { $port } przyjął połączenie i zamknął je, zanim odpowiedział. Może nie jest jeszcze zalogowany albo czeka na coś we własnym oknie. Nic to nie mówi o haśle.
    .do = Zajrzyj do okna programu i spróbuj ponownie.
    .may-be = Program na tym komputerze zakończył połączenie.
cause-notTls-here =
    .title = { $program ->
        [none] Program na tym komputerze nie szyfruje na porcie { $port }
       *[other] { $program } nie szyfruje na porcie { $port }
    }
    .what = { $host } to ten komputer, a program odpowiada na nim bez szyfrowania tam, gdzie powinien od niego zacząć. Hasło nie zostało wysłane: jest wysyłane tylko zaszyfrowane, na tym komputerze także.
    .do = Jeśli program pokazuje dla tego portu „STARTTLS”, wybierz je tutaj. W innym razie włącz w nim szyfrowanie i spróbuj ponownie.
    .may-be = Program na tym komputerze nie szyfruje na tym porcie.
cause-startTlsMissing-here =
    .title = { $program ->
        [none] Program na tym komputerze nie oferuje szyfrowania: włącz je w nim
       *[other] { $program } nie oferuje szyfrowania: włącz je w tym programie
    }
    .what = { $host } to ten komputer, a program na porcie { $port } nie oferuje szyfrowania (STARTTLS). Hasło nie zostało wysłane: jest wysyłane tylko zaszyfrowane, na tym komputerze także.
    .do = Potem wybierz tutaj to, co program pokazuje dla tego portu, TLS lub STARTTLS, i spróbuj ponownie.
    .may-be = Program na tym komputerze nie oferuje szyfrowania.
cause-startTlsTampered-here =
    .title = Program na tym komputerze nie zaczyna szyfrowania tak, jak powinien
    .what = { $host } to ten komputer. Program na porcie { $port } zgodził się szyfrować, a potem wysłał coś innego. Hasło nie zostało wysłane.
    .do = Sprawdź, czy jest nowsza wersja programu. Jeśli możesz wybrać, użyj TLS zamiast STARTTLS.
    .may-be = Program na tym komputerze nie zaczyna szyfrowania tak, jak powinien.
cause-certificateUntrusted-here =
    .title = { $program ->
        [none] Certyfikat programu na tym komputerze nie jest jeszcze znany: wybierz jego plik
       *[other] Certyfikat programu { $program } nie jest jeszcze znany: wybierz jego plik
    }
    .what = { $issuer ->
        [none] { $host } to ten komputer. Program na porcie { $port } sam utworzył swój certyfikat, więc nikt nie może za niego poręczyć.
       *[other] { $host } to ten komputer. Wystawcą certyfikatu programu na porcie { $port } jest „{ $issuer }”: taki program tworzy go sam, więc nikt nie może za niego poręczyć.
    } Po wyeksportowaniu go tam i wybraniu pliku tutaj zaufanie dotyczy dokładnie tego certyfikatu, tylko na tym komputerze. Hasło nie zostało wysłane.
    .do = Potem wybierz tu plik.
    .may-be = Certyfikat programu na tym komputerze nie jest jeszcze znany.
cause-certificateForAnotherName-here =
    .title = { $program ->
        [none] Certyfikat programu na tym komputerze ma inną nazwę: wybierz jego plik
       *[other] Certyfikat programu { $program } ma inną nazwę: wybierz jego plik
    }
    .what = { $presented ->
        [none] { $host } to ten komputer, a certyfikat programu na porcie { $port } jest na inną nazwę.
       *[other] { $host } to ten komputer, a certyfikat programu na porcie { $port } jest na { $presented }.
    } Po wyeksportowaniu go tam i wybraniu pliku tutaj zaufanie dotyczy dokładnie tego certyfikatu, tylko na tym komputerze. Hasło nie zostało wysłane.
    .do = Potem wybierz tu plik.
    .may-be = Certyfikat programu na tym komputerze jest na inną nazwę.
cause-certificateExpired-here =
    .title = { $program ->
        [none] Certyfikat programu na tym komputerze wygasł: niech program utworzy nowy
       *[other] Certyfikat programu { $program } wygasł: niech program utworzy nowy
    }
    .what = { $expired ->
        [none] Certyfikat programu na porcie { $port } wygasł.
       *[other] Certyfikat programu na porcie { $port } wygasł { $expired }. Zegar tego komputera wskazuje { $clock }.
    } Programy pocztowe też go nie przyjmą. Hasło nie zostało wysłane.
    .do = Jeśli zegar chodzi dobrze, utwórz najpierw w programie nowy certyfikat: zwykle dzieje się to po ponownym uruchomieniu albo w ustawieniach. Potem wybierz tu nowy plik.
    .may-be = Certyfikat programu na tym komputerze wygasł.
cause-certificateRevoked-here =
    .title = Certyfikat programu na tym komputerze został wycofany
    .what = Wystawca certyfikatu programu na porcie { $port } ogłosił go nieważnym. Hasło nie zostało wysłane.
    .do = Daj programowi inny certyfikat. Nie szukaj sposobu, żeby to obejść.
    .may-be = Certyfikat programu na tym komputerze został wycofany.
cause-wrongProtocol-here =
    .title = Na porcie { $port } tego komputera odpowiada inny program
    .what = { $host } to ten komputer, a to, co odpowiada na porcie { $port }, nie jest takim serwerem poczty, jaki powinien tam być. Może poczta wychodząca jest zamieniona z przychodzącą albo port zajął inny program. Hasło nie zostało wysłane.
    .do = Porównaj port z tym, który pokazuje program obsługujący pocztę, i popraw go.
    .may-be = Na tym porcie tego komputera odpowiada inny program.
cause-serverRefuses-here =
    .title = Program na tym komputerze odmawia, a powód nie jest znany
    .what = { $host } to ten komputer, a program na porcie { $port } odrzucił połączenie albo żądanie.
    .do = Zajrzyj do okna samego programu: może mówi więcej. Potem spróbuj ponownie.
    .may-be = Program na tym komputerze odmawia z własnego powodu.
cause-protocolViolation-here =
    .title = Program na tym komputerze odpowiada dziwnie
    .what = { $host } to ten komputer. Odpowiedź programu na porcie { $port } nie jest zgodna z regułami serwerów poczty, więc nie można jej ufać.
    .do = Sprawdź, czy jest nowsza wersja programu i czy port się zgadza. Potem spróbuj ponownie.
    .may-be = Program na tym komputerze nie trzyma się reguł serwerów poczty.
cause-wrongPassword-here =
    .title = { $program ->
        [none] Program na tym komputerze nie akceptuje tego hasła
       *[other] { $program } nie akceptuje tego hasła
    }
    .what = { $user ->
        [none] Nie zgadza się nazwa użytkownika albo hasło.
       *[other] Nie zgadza się nazwa użytkownika „{ $user }” albo hasło.
    } { $program ->
        [none] Taki program często ma osobne hasło dla programów pocztowych, inne niż hasło do konta.
       *[other] { $program } ma osobne hasło dla programów pocztowych, inne niż hasło do konta.
    }
    .do = Potem wpisz tutaj to hasło.
    .may-be = Nie zgadza się nazwa użytkownika albo hasło: taki program często ma osobne hasło.
cause-webLoginRequired-here =
    .title = { $owner } chce sprawdzić, że to ty
    .what = Program na tym komputerze przekazał, że logowanie zostało wstrzymane, bo wyglądało nietypowo. Hasło może być poprawne.
    .do = Zaloguj się na swoje konto w przeglądarce na tym komputerze, potwierdź, że to ty, i po kilku minutach spróbuj ponownie.
    .may-be = Logowanie trzeba potwierdzić: zaloguj się na swoje konto w przeglądarce na tym komputerze, a potem spróbuj raz.
cause-ipBlocked-here =
    .title = { $provider } nie wpuszcza tego komputera
    .what = Program na tym komputerze przekazał, że adres, z którego się łączy, jest na liście blokowanych, często z powodu kogoś innego. Hasło nie jest problemem.
    .do = Zajrzyj do okna samego programu: może mówi więcej. Potem odczekaj kilka godzin i spróbuj ponownie.
    .may-be = Dostawca odrzuca adres tego komputera: odczekaj kilka godzin, a potem spróbuj raz.

## A server in a private network

cause-hostNotFound-private =
    .title = W tej sieci nie da się znaleźć { $host }
    .what = Nazwę { $host } zna tylko sieć prywatna, w domu lub w pracy. Ta jej nie zna.
    .do = Połącz się z siecią albo VPN, w których jest serwer, albo popraw nazwę serwera. Działa też jego adres (na przykład 192.168.…).
    .may-be = Ta nazwa nie jest znana w tej sieci.
cause-resolverUnavailable-private =
    .title = Nie da się teraz odszukać { $host }
    .what = Nazwę { $host } zna tylko sieć prywatna, w domu lub w pracy, a nie odpowiedział nikt, kto mógłby powiedzieć, gdzie to jest.
    .do = Połącz się z siecią albo VPN, w których jest serwer, i spróbuj ponownie. Działa też jego adres (na przykład 192.168.…).
    .may-be = Nazw nie da się teraz odszukać.
cause-refused-private =
    .title = { $host } nie przyjmuje połączeń pocztowych na porcie { $port }
    .what = { $host } to komputer w sieci prywatnej. Odpowiedział od razu: na tym porcie nic nie słucha. Albo nie działa na nim serwer poczty, albo używa on innego portu. Hasło nie zostało wysłane.
    .do = Sprawdź na tamtym komputerze, czy jego serwer poczty działa i na którym porcie. Potem spróbuj ponownie albo popraw tu serwer.
    .may-be = Na tym porcie serwera nic nie słucha.
cause-unreachable-private =
    .title = Nie ma stąd drogi do { $host }
    .what = { $host } to komputer w sieci prywatnej, w domu, w pracy albo w VPN. Nie ma teraz stąd do niego drogi. Hasło nie zostało wysłane.
    .do = Połącz się z siecią albo VPN, w których jest serwer, sprawdź, czy tamten komputer jest włączony, i spróbuj ponownie.
    .may-be = Nie ma stąd drogi do serwera.
cause-timedOut-private =
    .title = { $host } nie odpowiada na czas
    .what = { $host } to komputer w sieci prywatnej i milczał na porcie { $port }. Może jest wyłączony albo uśpiony, może jego zapora nie wpuszcza poczty, a może tego komputera nie ma w jego sieci. Nic to nie mówi o haśle.
    .do = Sprawdź, czy tamten komputer jest włączony i czy ten jest w tej samej sieci albo w jej VPN. Potem spróbuj ponownie.
    .may-be = Serwer milczy.
cause-hungUp-private =
    .title = { $host } zakończył połączenie
    .what = { $host } to komputer w sieci prywatnej. Przyjął połączenie na porcie { $port } i zamknął je, zanim odpowiedział. Nic to nie mówi o haśle.
    .do = Zajrzyj do ustawień albo dziennika serwera poczty na nim i spróbuj ponownie.
    .may-be = Serwer zakończył połączenie.
cause-protocolViolation-private =
    .title = { $host } odpowiada dziwnie
    .what = Odpowiedź nie jest zgodna z regułami serwerów poczty, więc nie można jej ufać.
    .do = Sprawdź, czy port się zgadza i czy jest nowsza wersja serwera poczty na { $host }. Potem spróbuj ponownie.
    .may-be = Serwer nie trzyma się reguł serwerów poczty.
cause-serverRefuses-private =
    .title = { $host } odmawia, a powód nie jest znany
    .what = { $host } to komputer w sieci prywatnej. Jego serwer poczty odrzucił połączenie albo żądanie.
    .do = Zajrzyj do ustawień albo dziennika serwera poczty na nim i spróbuj ponownie.
    .may-be = Serwer odmawia z własnego powodu.
cause-ipBlocked-private =
    .title = { $host } nie wpuszcza tego komputera
    .what = { $host } to komputer w sieci prywatnej, a jego serwer poczty ma adres tego komputera na liście odrzucanych: często po zbyt wielu logowaniach. Hasło nie jest problemem.
    .do = Usuń na tamtym komputerze adres tego z listy (na przykład fail2ban) albo poczekaj, aż sam z niej zniknie. Potem spróbuj ponownie.
    .may-be = Serwer odrzuca adres tego komputera.
cause-notTls-private =
    .title = { $host } nie szyfruje na porcie { $port }
    .what = { $host } to komputer w sieci prywatnej, a jego serwer poczty odpowiada bez szyfrowania tam, gdzie powinien od niego zacząć. Hasło nie zostało wysłane: jest wysyłane tylko zaszyfrowane, w sieci prywatnej także.
    .do = Wybierz dla tego portu STARTTLS albo port, na którym serwer zaczyna od TLS. Jeśli nie ma ani jednego, ani drugiego, włącz w nim szyfrowanie: potrzebuje do tego certyfikatu.
    .may-be = Serwer nie szyfruje na tym porcie.
cause-startTlsMissing-private =
    .title = { $host } nie oferuje szyfrowania: włącz je na serwerze
    .what = { $host } to komputer w sieci prywatnej, a jego serwer poczty nie oferuje szyfrowania (STARTTLS) na porcie { $port }. Hasło nie zostało wysłane: jest wysyłane tylko zaszyfrowane, w sieci prywatnej także.
    .do = Włącz szyfrowanie w ustawieniach serwera poczty: potrzebuje do tego certyfikatu. Albo wybierz tu TLS i port, który serwer ma do tego.
    .may-be = Serwer nie oferuje szyfrowania.
cause-startTlsTampered-private =
    .title = { $host } nie zaczyna szyfrowania tak, jak powinien
    .what = Serwer zgodził się szyfrować, a potem przyszło coś innego. Hasło nie zostało wysłane.
    .do = Sprawdź, czy jest nowsza wersja serwera poczty na { $host }. Jeśli możesz wybrać, użyj TLS zamiast STARTTLS.
    .may-be = Serwer nie zaczyna szyfrowania tak, jak powinien.
cause-certificateUntrusted-private =
    .title = Ten komputer nie zna certyfikatu { $host }: zainstaluj jego urząd certyfikacji
    .what = { $issuer ->
        [none] { $host } to komputer w sieci prywatnej, a jego certyfikatu nie wystawił urząd certyfikacji znany temu komputerowi: najczęściej serwer utworzył go sam.
       *[other] { $host } to komputer w sieci prywatnej. Wystawcą jego certyfikatu jest „{ $issuer }”, nieznany temu komputerowi: najczęściej serwer utworzył go sam.
    } Hasło nie zostało wysłane.
    .do = Wyeksportuj z serwera certyfikat tego urzędu certyfikacji albo poproś o niego administratora serwera i zainstaluj go na tym komputerze wśród zaufanych. Dla jednego sprawdzenia w terminalu: mail-setup check --ca-file PLIK.
    .may-be = Certyfikat serwera jest od wystawcy, którego ten komputer nie zna.
cause-certificateForAnotherName-private =
    .title = Certyfikat { $host } jest na inną nazwę: wpisz tamtą
    .what = { $presented ->
        [none] { $host } to komputer w sieci prywatnej, a jego certyfikat jest na inną nazwę.
       *[other] { $host } to komputer w sieci prywatnej, a jego certyfikat jest na { $presented }.
    } Hasło nie zostało wysłane.
    .do = Wpisz serwer pod nazwą, na którą jest jego certyfikat, albo postaraj się o certyfikat na { $host }.
    .may-be = Certyfikat serwera jest na inną nazwę.
cause-certificateExpired-private =
    .title = Certyfikat { $host } wygasł: potrzebny jest nowy
    .what = { $expired ->
        [none] Certyfikat { $host } wygasł.
       *[other] Certyfikat { $host } wygasł { $expired }. Zegar tego komputera wskazuje { $clock }.
    } { $host } to komputer w sieci prywatnej. Hasło nie zostało wysłane.
    .do = Sprawdź najpierw zegar tego komputera. Jeśli chodzi dobrze, utwórz na serwerze nowy certyfikat albo poproś o to administratora serwera.
    .may-be = Certyfikat serwera wygasł.
cause-certificateRevoked-private =
    .title = Certyfikat { $host } został wycofany
    .what = Wystawca certyfikatu ogłosił go nieważnym. Hasło nie zostało wysłane.
    .do = Poproś administratora serwera o inny. Nie szukaj sposobu, żeby to obejść.
    .may-be = Certyfikat serwera został wycofany.

## Who reads along

cause-certificateUntrusted-program =
    .title = { $interceptor } pokazuje własny certyfikat zamiast certyfikatu serwera: niech nie rusza poczty
    .what = Wystawcą certyfikatu pokazanego dla { $host } jest „{ $issuer }”. Pod tą nazwą { $interceptor }, program na tym komputerze, odczytuje zaszyfrowane połączenia. Hasło nie zostało wysłane.
    .do = Potem spróbuj ponownie.
    .may-be = Program na tym komputerze pokazuje własny certyfikat zamiast certyfikatu serwera.
cause-certificateUntrusted-network =
    .title = { $interceptor } pokazuje własny certyfikat zamiast certyfikatu serwera: nie loguj się w ten sposób
    .what = Wystawcą certyfikatu pokazanego dla { $host } jest „{ $issuer }”. Pod tą nazwą { $interceptor } odczytuje zaszyfrowane połączenia, najczęściej w firmach i szkołach. Hasło nie zostało wysłane.
    .do = Potem spróbuj ponownie.
    .may-be = Coś w tej sieci pokazuje własny certyfikat zamiast certyfikatu serwera.
cause-certificateUntrusted-tool =
    .title = { $interceptor } pokazuje własny certyfikat zamiast certyfikatu serwera: najpierw zamknij ten program
    .what = Wystawcą certyfikatu pokazanego dla { $host } jest „{ $issuer }”. Pod tą nazwą { $interceptor }, narzędzie programistów, odczytuje zaszyfrowane połączenia. Hasło nie zostało wysłane.
    .do = Potem spróbuj ponownie. Jeśli nic nie wiesz o takim narzędziu, zapytaj osobę, która opiekuje się tym komputerem.
    .may-be = Narzędzie programistów pokazuje własny certyfikat zamiast certyfikatu serwera.
cause-certificateForAnotherName-named =
    .title = Certyfikat jest na { $suggested }, czyli na inną nazwę
    .what = { $host } pokazuje certyfikat na { $presented }. Firmy hostingowe często tak robią: ich serwer poczty ma własną nazwę i tylko dla niej certyfikat jest ważny. Hasło nie zostało wysłane.
    .do = Jeśli { $suggested } należy do twojej firmy hostingowej lub dostawcy, użyj tej nazwy jako serwera. Jeśli jej nie znasz, nie rób tego: porównaj serwery z tymi, które podaje dostawca.
    .may-be = Certyfikat jest na { $suggested }; może to właściwy serwer.

## Steps: one sentence each, in a list under what happened

bridge-step-startProgram = Uruchom na tym komputerze program, przez który idzie poczta, i zaloguj się w nim, jeśli o to prosi.
bridge-step-exportCertificate = Wyeksportuj z programu jego certyfikat jako plik (.pem, .crt lub .cer). Poszukaj „TLS”, „SSL” lub „certificate” w jego ustawieniach albo pomocy.
bridge-step-switchOnEncryption = Włącz szyfrowanie (TLS lub STARTTLS) w ustawieniach programu. Może trzeba najpierw utworzyć w nim certyfikat.
bridge-step-passwordOfProgram = Sprawdź w programie, jakiej nazwy użytkownika i jakiego hasła oczekuje od programów pocztowych.
bridge-step-openProtonBridge = Otwórz Proton Mail Bridge na tym komputerze i zaloguj się w nim. Należy on do płatnych planów Protona.
bridge-step-protonPorts = Wybierz tam swoje konto, potem „Mailbox details”: porównaj porty z wpisanymi tutaj.
bridge-step-protonExport = W Proton Mail Bridge otwórz ustawienia, potem „Advanced settings”, i wybierz „Export TLS certificates”.
bridge-step-chooseCertPem = Z dwóch plików, które zapisze, wybierz tutaj „cert.pem”. Plik „key.pem” zachowaj dla siebie.
bridge-step-protonSecurity = W Proton Mail Bridge otwórz ustawienia, potem „Advanced settings” i „Connection mode”: użyj SSL lub STARTTLS i wybierz to samo tutaj.
bridge-step-protonMailbox = W Proton Mail Bridge wybierz swoje konto, potem „Mailbox details”. Skopiuj stamtąd nazwę użytkownika i hasło.
bridge-step-serveHydroxide = Wykonaj w terminalu „hydroxide serve” i zostaw to uruchomione.
bridge-step-hydroxideCertificate = Plik do wybrania to ten, z którym uruchomiono hydroxide: „-tls-cert cert.pem”.
bridge-step-hydroxideTls = Uruchom hydroxide z certyfikatem: „hydroxide -tls-cert cert.pem -tls-key key.pem serve”. Potem wybierz tutaj TLS.
bridge-step-hydroxidePassword = Hasłem jest „bridge password”, które wypisało „hydroxide auth”. Jeśli zginęło, wykonaj „hydroxide auth” jeszcze raz.
bridge-step-startDavmail = Uruchom DavMail na tym komputerze.
bridge-step-davmailExport = W terminalu, tam, gdzie jest magazyn kluczy DavMail: „keytool -exportcert -rfc -keystore davmail.p12 -file davmail.pem”. Plik do wybrania to davmail.pem.
bridge-step-davmailKeystore = DavMail szyfruje, gdy ma magazyn kluczy. W terminalu: „keytool -genkeypair -keyalg rsa -keysize 2048 -validity 3650 -storetype pkcs12 -keystore davmail.p12 -dname CN=localhost”.
bridge-step-davmailSettings = W ustawieniach DavMail, w „Encryption”, wpisz magazyn kluczy typu PKCS12, jego plik i hasło. Potem uruchom DavMail od nowa i wybierz tutaj TLS.
bridge-step-davmailPassword = DavMail oczekuje nazwy użytkownika i hasła do poczty w twojej organizacji. Może otworzyć stronę logowania we własnym oknie.
bridge-step-startEmailProxy = Uruchom Email OAuth 2.0 Proxy na tym komputerze.
bridge-step-emailProxyCertificate = Plik do wybrania to ten, który wskazuje „local_certificate_path” w emailproxy.config.
bridge-step-emailProxyTls = W emailproxy.config ustaw dla tego serwera „local_certificate_path” i „local_key_path”. Potem uruchom proxy od nowa.
bridge-step-emailProxyPassword = Proxy trzyma to, co dostało od dostawcy, pod hasłem z pierwszego logowania przez nie: użyj tego hasła. Może otworzyć stronę logowania we własnym oknie.
interceptor-step-letMailAlone = Wyłącz skanowanie zaszyfrowanych połączeń pocztowych ({ $interceptor }). Często jest w części „Mail”, „E-mail protection” lub „SSL/TLS”. Pliki są nadal skanowane.
interceptor-step-mailShield = { $interceptor }: otwórz „Menu”, „Settings”, „Protection”, „Core Shields”. W „Mail Shield” wyłącz skanowanie poczty przychodzącej i wychodzącej. Pliki są nadal skanowane.
interceptor-step-nortonMail = W Norton otwórz ustawienia i poszukaj „Mail Shield”, „Safe Email” lub „Email Protection”. Wyłącz to dla programów pocztowych na tym komputerze. Pliki są nadal skanowane.
interceptor-step-kasperskyConnections = W Kaspersky otwórz ustawienia, potem „Network settings” i „Encrypted connections scanning”. Dodaj { $host } do zaufanych adresów albo wybierz, by nie skanować zaszyfrowanych połączeń.
interceptor-step-esetMail = W ESET naciśnij F5, żeby otworzyć ustawienia zaawansowane. Poszukaj „Email client protection” i „SSL/TLS” i wyłącz skanowanie IMAPS, POP3S i SMTPS.
interceptor-step-bitdefenderScan = W Bitdefender otwórz „Protection”, potem „Online Threat Prevention” i ustawienia. Wyłącz „Encrypted web scan”.
interceptor-step-adguardFilter = W AdGuard otwórz ustawienia, potem „Network” i „Filtered applications”. Usuń stamtąd programy pocztowe i ten kreator.
interceptor-step-removeProgram = Usuń ten program z komputera: { $interceptor }. Producent wycofał go, bo każde zaszyfrowane połączenie staje się z nim niebezpieczne.
interceptor-step-askTheNetwork = Użyj innej sieci, na przykład hotspotu w telefonie, albo poproś administratora tej sieci, by przepuszczał połączenia pocztowe bez odczytywania.
interceptor-step-closeTool = Zamknij { $interceptor } albo wyłącz połączenia pocztowe z tego, co ten program odczytuje.
