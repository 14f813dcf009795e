### What a network does to mail, found out without a password, in Polish.

how-certain = { $certainty ->
    [certain] To jest pewne.
    [likely] To jest prawdopodobne.
   *[possible] To jest możliwe; widać było za mało, by mieć pewność.
}
seen-besides = Poza tym: { $title }

network-healthy =
    .title = Ta sieć przepuszcza pocztę
    .what = Z oboma serwerami poczty udało się połączyć i oba potwierdziły, kim są.
    .do = Nic nie trzeba tu robić. Jeśli poczta mimo to nie działa, sprawdź hasło.

cause-noRoute =
    .title = Ta sieć donikąd nie prowadzi
    .what = Komputer jest połączony, ale sieć nie dała mu drogi do internetu.
    .do = Rozłącz się z siecią i połącz ponownie. Jeśli to nie pomoże, uruchom router ponownie.
    .may-be = Sieć nie daje drogi do internetu.
cause-uplinkDown =
    .title = Połączenie za routerem nie działa
    .what = { $why ->
        [router] Nie odpowiada sam router.
       *[other] Sieć jest, ale nic poza nią nie odpowiada.
    }
    .do = Uruchom router ponownie albo użyj innej sieci, na przykład hotspotu w telefonie.
    .may-be = Połączenie za routerem nie działa.
cause-dnsHijacked =
    .title = { $why ->
        [withheld] Ta sieć nie podaje żadnego adresu dla { $provider }
       *[other] Ta sieć podaje złe adresy dla { $provider }
    }
    .what = { $address ->
        [none] { $why ->
            [withheld] Inne nazwy są tu znajdowane, a { $host } nie.
           *[other] Na pytanie o { $host } sieć odpowiada czymś, co nie jest tym serwerem.
        }
       *[other] Sieć twierdzi, że { $host } to { $address }, a nie jest to adres serwera poczty.
    } Tak może być ustawiony jakiś filtr.
    .do = Użyj innej sieci. Jeśli masz filtr nazw, przepuść w nim serwery poczty.
    .may-be = Sieć podaje złe adresy.
cause-ipv6Broken =
    .title = { $why ->
        [alone] IPv6 tu nie działa, a serwery poczty nie mają innych adresów
       *[other] Poczta działa, ale IPv6 tutaj nie
    }
    .what = { $why ->
        [alone] W tej sieci nazwy serwerów poczty prowadzą tylko do adresów IPv6, a przez IPv6 nic nie wraca.
       *[other] Serwery odpowiadają przez IPv4. Przez IPv6, które ta sieć obiecuje, nic nie wraca. Programy pocztowe mogą przez to zawieszać się na pół minuty.
    }
    .do = { $why ->
        [alone] Użyj innej sieci.
       *[other] Wyłącz IPv6 dla tego połączenia albo użyj innej sieci.
    }
    .may-be = IPv6 w tej sieci nie działa.
cause-ipv4Broken =
    .title = { $why ->
        [alone] IPv4 tu nie działa, a serwery poczty nie mają innych adresów
       *[other] Poczta działa, ale IPv4 tutaj nie
    }
    .what = { $why ->
        [alone] W tej sieci nazwy serwerów poczty prowadzą tylko do adresów IPv4, a przez IPv4 nic nie wraca.
       *[other] Serwery odpowiadają przez IPv6. Przez IPv4, które ta sieć obiecuje, nic nie wraca. Programy pocztowe mogą przez to zawieszać się na pół minuty.
    }
    .do = { $why ->
        [alone] Użyj innej sieci.
       *[other] Połącz się z siecią ponownie albo użyj innej.
    }
    .may-be = IPv4 w tej sieci nie działa.
cause-ipv4Missing =
    .title = Ta sieć ma tylko IPv6, a { $host } go nie ma
    .what = Serwer ma tylko adres IPv4, a ta sieć nie ma do niego drogi.
    .do = Użyj innej sieci.
    .may-be = Sieć ma tylko IPv6, a serwer go nie ma.
cause-vpnInterferes =
    .title = VPN nie przepuszcza poczty
    .what = { $why ->
        [dead] Wszystko idzie do VPN i nic nie wraca.
        [alone] Droga do serwerów poczty prowadzi do VPN i nic nie wraca; inne połączenia go omijają.
        [resolver] Nazwy są wyszukiwane przez VPN, a tam nikt nie odpowiada.
        [names] Nazwy mają być wyszukiwane przez VPN, którego już nie ma.
       *[other] Przez VPN można dotrzeć do stron internetowych, ale nie do serwerów poczty.
    }
    .do = Wyłącz VPN i spróbuj ponownie. Jeśli żaden nie jest włączony, rozłącz się z siecią i połącz ponownie.
    .may-be = VPN nie przepuszcza poczty.
cause-interception =
    .title = { $interceptor ->
        [none] Coś odczytuje połączenie z { $host }
       *[other] { $interceptor } odczytuje połączenie z { $host }
    }
    .what = { $issuer ->
        [none] Certyfikat nie jest certyfikatem samego serwera.
       *[other] Certyfikat nie jest certyfikatem samego serwera: jego wystawcą jest „{ $issuer }”.
    } Wystawca może czytać hasło i pocztę.
    .do = { $interceptor ->
        [none] Użyj innej sieci albo ustaw program zabezpieczający na tym komputerze tak, by nie ruszał połączeń pocztowych.
       *[other] Wyłącz sprawdzanie połączeń pocztowych ({ $interceptor }) albo użyj innej sieci. Wcześniej nie wpisuj żadnego hasła.
    }
    .may-be = Coś odczytuje połączenie.
cause-clockWrong =
    .title = Zegar tego komputera źle chodzi
    .what = Certyfikaty serwerów wyglądają na nieaktualne, ale to zegar się nie zgadza.
    .do = Ustaw zegar i spróbuj ponownie.
    .may-be = Zegar tego komputera źle chodzi.
cause-mtuBlackhole =
    .title = Ta sieć gubi duże pakiety
    .what = { $why ->
        [up] To, co przychodzi, jest całe; to, co jest wysyłane w dużych pakietach, znika bez śladu. Pocztę można czytać, ale wysyłanie dłuższej wiadomości się zawiesza.
       *[other] Małe pakiety przechodzą, duże znikają bez śladu. Zaszyfrowane połączenia zaczynają się, a potem zawieszają.
    }
    .do = Wyłącz VPN, jeśli działa; jeśli nie, ustaw w routerze mniejsze MTU (1400) albo użyj innej sieci.
    .may-be = Sieć gubi duże pakiety.
cause-slowNetwork =
    .title = { $ms ->
        [none] Ta sieć jest bardzo wolna
       *[other] Poczta działa, ale ta sieć jest bardzo wolna
    }
    .what = { $ms ->
        [none] Połączenia powstają z opóźnieniem.
       *[other] Każde połączenie powstaje dłużej niż pół sekundy.
    }
    .do = Spróbuj ponownie, gdy zasięg będzie lepszy. Jeśli program pocztowy rezygnuje, zwiększ w nim limit czasu.
    .may-be = Sieć jest bardzo wolna.
cause-resolverSlow =
    .title = Poczta działa, ale nazwy są tu wyszukiwane powoli
    .what = Odpowiedź, gdzie są serwery, przychodzi późno albo jedna jej połowa nie przychodzi wcale. Programy pocztowe mogą przez to się zawieszać.
    .do = Użyj dla tego połączenia innego serwera DNS albo innej sieci.
    .may-be = Nazwy są wyszukiwane powoli.
cause-providerDown =
    .title = Serwery poczty { $provider } nie odpowiadają
    .what = Internet działa, ale { $host } nie odpowiada. Wygląda na kłopoty tam, a nie tutaj.
    .do = Poczekaj i spróbuj później. Na tym komputerze nie ma czego zmieniać.
    .may-be = Serwery poczty dostawcy nie działają.
cause-proxyRequired =
    .title = Z tej sieci wychodzą tylko strony internetowe
    .what = Wszystko musi iść przez proxy tej sieci, a programy pocztowe tego nie potrafią.
    .do = Użyj innej sieci albo poproś administratora tej sieci o otwarcie portów poczty.
    .may-be = Z tej sieci wychodzi się tylko przez proxy.
cause-localFirewall =
    .title = Ten komputer nie wypuszcza poczty
    .what = Zapora albo program zabezpieczający na tym komputerze zabrania połączenia z { $host }.
    .do = Zezwól na pocztę w zaporze albo programie zabezpieczającym tego komputera.
    .may-be = Zabrania tego zapora na tym komputerze.
cause-unstable =
    .title = Sieć zmieniła się w trakcie sprawdzania
    .what = Połączenie zerwało się lub zmieniło w międzyczasie, więc żaden wynik się nie liczy.
    .do = Poczekaj, aż połączenie będzie stabilne, podejdź bliżej punktu dostępowego i spróbuj ponownie.
    .may-be = Sieć jest niestabilna.

network-offline =
    .title = Ten komputer jest offline
    .what = Nie ma połączenia z żadną siecią.
    .do = Połącz się z siecią i spróbuj ponownie.
network-hostNotFound =
    .title = Nie ma serwera o tej nazwie
    .what = { $why ->
        [wildcard] Każda nazwa w tej domenie prowadzi tam, dokąd prowadzi { $host }, i nie odpowiada tam żaden serwer poczty: nazwa najpewniej się nie zgadza.
       *[other] Inne nazwy da się znaleźć, a { $host } nie.
    }
    .do = Porównaj nazwę serwera z tą, którą podaje dostawca, i popraw ją.
network-resolverUnavailable =
    .title = Nazw nie da się tu odszukać
    .what = Nikt w tej sieci nie mówi, gdzie są serwery poczty.
    .do = Poczekaj chwilę i spróbuj ponownie. Jeśli tak zostanie, użyj innego serwera DNS albo innej sieci.
network-captivePortal =
    .title = Ta sieć chce najpierw zalogowania
    .what = Zamiast innych stron odpowiada strona tej sieci, jak w hotelach, pociągach i na lotniskach.
    .do = Otwórz przeglądarkę, zaloguj się do sieci na stronie, która się pojawi, i spróbuj ponownie.
network-portBlocked =
    .title = { $other ->
        [none] { $why ->
            [near] Poczta do { $host } jest odrzucana tuż obok
           *[other] Ta sieć blokuje pocztę do { $host }
        }
       *[other] { $why ->
            [closed] Port { $port } na { $host } jest zamknięty; port { $other } działa
           *[other] Ta sieć blokuje port { $port }; port { $other } działa
        }
    }
    .what = { $other ->
        [none] { $why ->
            [near] Inne połączenia przechodzą. Te do portów poczty są odrzucane, zanim serwer może się o nich dowiedzieć: przez zaporę albo program zabezpieczający na tym komputerze albo przez coś bliskiego w tej sieci.
           *[other] Inne połączenia przechodzą, a te do portów poczty nie. Tak ustawionych jest wiele sieci w hotelach, szkołach i biurach.
        }
       *[other] { $why ->
            [closed] { $host } nie przyjmuje połączeń na porcie { $port }, a na porcie { $other } odpowiedź jest taka jak trzeba.
            [another] Na porcie { $port } odpowiada inny serwer niż { $host }, a na porcie { $other } odpowiada on sam.
           *[other] Z { $host } nic nie wraca na porcie { $port }, a na porcie { $other } odpowiedź jest taka jak trzeba.
        }
    }
    .do = { $other ->
        [none] { $why ->
            [near] Sprawdź, czy zapora albo program zabezpieczający na tym komputerze nie zabrania poczty; jeśli nie, użyj innej sieci.
           *[other] Użyj innej sieci, na przykład hotspotu w telefonie, albo poproś administratora tej sieci o otwarcie portów poczty.
        }
       *[other] Od teraz używaj portu { $other }.
    }
network-startTlsMissing =
    .title = { $why ->
        [unlisted] { $host } nie oferuje szyfrowania na porcie { $port }
       *[other] Szyfrowanie { $host } jest usuwane po drodze
    }
    .what = Na porcie { $port } serwer nie oferuje przejścia na szyfrowanie.{ $other ->
        [none] {""}
       *[other] {" "}Na porcie { $other } szyfruje od początku.
    }
    .do = { $other ->
        [none] Użyj innej sieci. Jeśli tam jest tak samo, popraw serwer.
       *[other] Użyj portu { $other } z TLS.
    }
network-startTlsTampered =
    .title = Coś po drodze zamazuje szyfrowanie { $host }
    .what = Na porcie { $port } oferta serwera, by przejść na szyfrowanie, dociera przekreślona: robi to zapora po drodze.{ $other ->
        [none] {""}
       *[other] {" "}Na porcie { $other } szyfruje od początku.
    }
    .do = { $other ->
        [none] Użyj innej sieci.
       *[other] Użyj portu { $other } z TLS.
    }
network-hungUp =
    .title = Połączenia pocztowe z { $host } są przerywane
    .what = Gdy tylko połączenie ma zostać zaszyfrowane, zostaje przerwane. Wygląda na to, że sieć filtruje pocztę.
    .do = Użyj innej sieci, na przykład hotspotu w telefonie.
network-timedOut =
    .title = { $host } nie odpowiada
    .what = Nic nie wróciło i nie da się powiedzieć dlaczego.
    .do = Spróbuj tego samego przez hotspot w telefonie: jeśli tam działa, przyczyną jest ta sieć.
network-refused =
    .title = { $host } nie przyjmuje połączeń na porcie { $port }
    .what = Odpowiedź przyszła od razu: nic tam nie słucha.
    .do = Porównaj port z tym, który podaje dostawca; jeśli się zgadza, spróbuj w innej sieci.
network-unreachable =
    .title = Nie ma stąd drogi do { $host }
    .what = { $family ->
        [ipv6] W tej sieci nazwa prowadzi tylko do adresów IPv6, a przez IPv6 nie ma stąd wyjścia.
       *[other] Coś po drodze mówi, że do serwera nie można dotrzeć.
    }
    .do = Użyj innej sieci.

## What was seen, one line each

seen = { $probe ->
    [route] Droga na zewnątrz: { $end }
    [names] { $host } ({ $family ->
        [ipv4] IPv4
       *[other] IPv6
    }): { $end }, { $ms } ms
    [page] Strona { $host }: { $end }, { $ms } ms
    [smallPieces] { $host }:{ $port } w małych kawałkach: { $end }, { $ms } ms
    [proxy] Przez proxy: { $end }, { $ms } ms
   *[other] { $host }:{ $port } przez { $family ->
        [ipv4] IPv4
       *[other] IPv6
    }: { $end }, { $ms } ms
}
seen-well = dobrze
seen-offline = brak sieci
seen-noRoute = brak
seen-hostNotFound = nie ma takiej nazwy
seen-resolverUnavailable = nikt nie odpowiada
seen-refused = odmowa
seen-unreachable = nie ma drogi
seen-timedOut = cisza
seen-localFirewall = zabronione na tym komputerze
seen-captivePortal = odpowiada inna strona
seen-interception = ktoś odczytuje
seen-hungUp = przerwane
seen-certificateUntrusted = certyfikat niewiarygodny
seen-certificateForAnotherName = certyfikat innego serwera
seen-certificateExpired = certyfikat wygasł
seen-certificateNotYetValid = certyfikat jeszcze nieważny
seen-startTlsMissing = brak oferty szyfrowania
seen-startTlsTampered = szyfrowanie zamazane
cause-hostNotFound-known =
    .title = Ta sieć nie zna { $host }
    .what = Nazwa { $host } jest poprawna, a ta sieć twierdzi, że nie istnieje. Tak może być ustawiony jakiś filtr. Hasło nie zostało wysłane.
    .do = Spróbuj ponownie w innej sieci, na przykład przez hotspot w telefonie.
    .may-be = Ta sieć nie zna serwera, choć jego nazwa jest poprawna.
cause-refused-known =
    .title = Połączenia z { $host } na porcie { $port } są odrzucane
    .what =
        Port jest poprawny, a odpowiedź przyszła od razu: połączenia nie są tam przyjmowane. Może je odrzucać sieć, a może serwer nie działa. Hasło nie zostało wysłane.{ $address ->
            [none] { "" }
           *[other] { " " }Ta sieć twierdzi, że { $host } to { $address }, a nie jest to adres publicznego serwera: po drodze może stać filtr albo strona logowania.
        }
    .do = Spróbuj ponownie w innej sieci. Jeśli tam jest tak samo, poczekaj: wtedy powodem jest serwer.
    .may-be = Połączenia z serwerem są odrzucane.
cause-unreachable-known =
    .title = Nie można stąd połączyć się z { $host }
    .what =
        Ta sieć nie zna drogi do serwera albo nikogo tam nie przepuszcza. Hasło nie zostało wysłane.{ $address ->
            [none] { "" }
           *[other] { " " }Ta sieć twierdzi, że { $host } to { $address }, a nie jest to adres publicznego serwera: po drodze może stać filtr albo strona logowania.
        }
    .do = Użyj innej sieci i spróbuj ponownie.
    .may-be = Sieć nie ma drogi do serwera.
cause-hungUp-known =
    .title = Połączenie z { $host } zostało przerwane
    .what =
        Zostało zakończone, zanim serwer odpowiedział.{ $said ->
            [below] { " " }Otrzymana odpowiedź jest poniżej.
           *[none] { "" }
        } Nic to nie mówi o haśle.
    .do = Spróbuj ponownie. Jeśli to się powtórzy, użyj innej sieci.
    .may-be = Połączenie z serwerem zostało przerwane.
cause-certificateForAnotherName-known =
    .title = Zamiast { $host } odpowiada coś innego
    .what =
        { $presented ->
            [none] Pokazany certyfikat jest na inną nazwę.
           *[other] Pokazany certyfikat jest na { $presented }.
        } Nazwa serwera jest poprawna, więc coś stoi po drodze. Hasło nie zostało wysłane.{ $address ->
            [none] { "" }
           *[other] { " " }Ta sieć twierdzi, że { $host } to { $address }, a nie jest to adres publicznego serwera: po drodze może stać filtr albo strona logowania.
        }
    .do = Użyj innej sieci.
    .may-be = Zamiast serwera odpowiada coś innego.
cause-certificateUntrusted-known =
    .title = Coś stoi na drodze do { $host }: nie loguj się tutaj
    .what =
        { $issuer ->
            [none] Pokazanego certyfikatu nie wystawił żaden urząd certyfikacji znany temu komputerowi.
           *[other] Wystawcą pokazanego certyfikatu jest „{ $issuer }”, nieznany temu komputerowi. Po drodze mógł stanąć program antywirusowy albo sieć firmowa.
        } Hasło nie zostało wysłane.{ $address ->
            [none] { "" }
           *[other] { " " }Ta sieć twierdzi, że { $host } to { $address }, a nie jest to adres publicznego serwera: po drodze może stać filtr albo strona logowania.
        }
    .do = Użyj innej sieci. Jeśli pocztę sprawdza tu program zabezpieczający, ustaw go tak, by nie ruszał połączeń pocztowych.
    .may-be = Coś stoi na drodze do serwera.
cause-portBlocked-known =
    .title = Nic nie dociera stąd do { $host }
    .what = Z drugim serwerem poczty można się połączyć, ale z tego nie wraca na porcie { $port } ani jeden bajt. Wiele sieci w hotelach, szkołach i biurach zamyka ten port. Hasło nie jest problemem.
    .do = Użyj innej sieci, na przykład hotspotu w telefonie, albo poproś administratora tej sieci o otwarcie portu.
    .may-be = Ta sieć blokuje port.
seen-at-resolver = Kogo pyta się o nazwy: { $end }, { $ms } ms
seen-where-it-was = { $host }:{ $port }, tam gdzie ostatnim razem: { $end }, { $ms } ms
network-compared =
    { $change ->
        [issuerChanged] Gdy poczta ostatnio działała ({ $date }), certyfikaty miały innego wystawcę.
        [startTlsGone] Gdy poczta ostatnio działała ({ $date }), serwer oferował przejście na szyfrowanie.
        [clockJumped] Odkąd poczta ostatnio działała ({ $date }), zegar tego komputera się przestawił.
        [tunnelAppeared] Gdy poczta ostatnio działała ({ $date }), po drodze nie było VPN.
        [tunnelGone] Gdy poczta ostatnio działała ({ $date }), szła przez VPN.
        [portLost] Gdy poczta ostatnio działała ({ $date }), port { $detail } odpowiadał.
        [addressesMoved] Gdy poczta ostatnio działała ({ $date }), serwer miał inny adres.
        [proxyAppeared] Gdy poczta ostatnio działała ({ $date }), nie było ustawionego proxy.
        [familyLost] Gdy poczta ostatnio działała ({ $date }), sieć miała { $detail }.
        [slower] Gdy poczta ostatnio działała ({ $date }), serwer odpowiadał szybciej.
        [resolverChanged] Gdy poczta ostatnio działała ({ $date }), o nazwy pytano gdzie indziej.
        [sameNetwork] Poczta działała ostatnio w tej samej sieci ({ $date }).
       *[anotherNetwork] Poczta działała ostatnio w innej sieci ({ $date }).
    }
network-report = Raport Mail Setup { $version } ({ $system }) o tej sieci, { $day }
