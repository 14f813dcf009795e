### Words that only the window needs, in Polish.

steps-label = Kroki
steps-done = gotowe
language-label = Język
stages-label = Co jest sprawdzane
stages-past = Co zostało sprawdzone
results-label = Oba wyniki
promise-safe = Hasło opuszcza ten komputer tylko w postaci zaszyfrowanej i trafia tylko do dostawcy.
promise-once = Jedno naciśnięcie to jedno logowanie na każdym serwerze. Nic nie dzieje się bez twojej wiedzy.
promise-backup = Nic nie jest usuwane, dopóki kopia zapasowa nie zostanie odczytana z powrotem.
foot-quiet = Hasło trafia tylko do serwerów pocztowych.
foot-account = Hasło trafia tylko do serwerów dostawcy { $provider }.
foot-practice = Ćwiczenie: nic nie opuszcza tego komputera.
choices-label = Co zrobić
moods-label = Przebieg ćwiczenia
took = { $ms } ms
took-seconds = { $seconds } s
copy-report = Kopiuj raport
copy-name = Kopiuj tę nazwę
copy-address = Kopiuj adres
copy-app-password = Kopiuj hasło do aplikacji
copy-account-password = Kopiuj hasło do konta
copy-settings = Kopiuj wszystkie ustawienia
copy-value = Kopiuj: { $what }
copy-failed = Kopiowanie nie zadziałało. Zaznacz tekst i skopiuj go z klawiatury.
steps-title = Jak je uzyskać
paste = Wklej
paste-failed = Wklejanie tym przyciskiem nie jest tu dozwolone. Kliknij pole i naciśnij Ctrl+V, a na Macu ⌘V.
look-fits = Tak zapisuje je { $owner }.
look-short = { $left ->
        [one] Brakuje jeszcze jednego znaku.
        [few] Brakuje jeszcze { $left } znaków.
        [many] Brakuje jeszcze { $left } znaków.
       *[other] Brakuje jeszcze { $left } znaku.
    }
look-long = { $over ->
        [one] To o jeden znak za dużo.
        [few] To o { $over } znaki za dużo.
        [many] To o { $over } znaków za dużo.
       *[other] To o { $over } znaku za dużo.
    }
look-differs = { $owner } zapisuje hasła do aplikacji inaczej.
connecting = Uruchamianie…
lost =
    .heading = Kreator nie odpowiada
    .what = Zamknij to okno i uruchom kreator ponownie. To, co się zaczęło, zostanie wtedy dokończone albo cofnięte; nic nie zginie.

## The report, plain text without secrets

report-title = Raport Mail Setup
report-address = Konto: { $address } ({ $provider })
report-server = Serwer: { $host }, port { $port }, { $security }
report-cause = Przyczyna: { $cause }, na etapie „{ $stage }”
report-said = Odpowiedź serwera: { $said }
report-results = Oba wyniki:
report-stages = Etapy:
report-practice = To było ćwiczenie: { $mood }

file-choose = Wybierz plik
file-none = Nie wybrano pliku
