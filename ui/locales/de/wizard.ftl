### Words of the wizard, for the window and for the terminal alike, in German.

# The name of the program, as its command “mail-setup” has it.
app-name = Mail Setup

welcome =
    .heading = Was möchten Sie tun?
    .lead = Wählen Sie, was passt. An diesem Computer ändert sich nichts, bevor Sie es sagen.
intent-setUp =
    .title = Ein App-Passwort einrichten
    .what = Erstellen, prüfen, sicher aufbewahren und alte entfernen.
intent-revoked =
    .title = Mein App-Passwort wurde widerrufen
    .what = Ein neues erstellen. Es tritt im Schlüsselbund an die Stelle des alten; für andere Programme werden die Schritte gezeigt.
intent-verify =
    .title = Prüfen, ob noch alles funktioniert
    .what = Das gespeicherte Passwort hier ausprobieren. Wenn es nicht klappt, den Grund erfahren.
intent-practise =
    .title = Mit einem Übungskonto üben
    .what = Den ganzen Weg ohne Risiko gehen. Sie wählen, was schiefgeht.
known-accounts =
    .title = Auf diesem Computer eingerichtet
    .last-good = funktionierte am { $date }
    .never = noch nicht geprüft
account-state =
    .refused = abgelehnt seit { $date }
    .refused-smtp = ausgehende E-Mails abgelehnt seit { $date }
    .refused-imap = eingehende E-Mails abgelehnt seit { $date }
    .refused-last = bei der letzten Prüfung abgelehnt, am { $date }
    .refused-last-smtp = ausgehende E-Mails bei der letzten Prüfung abgelehnt, am { $date }
    .refused-last-imap = eingehende E-Mails bei der letzten Prüfung abgelehnt, am { $date }
    .unreached = nicht prüfbar seit { $date }
    .unreached-smtp = ausgehende E-Mails nicht prüfbar seit { $date }
    .unreached-imap = eingehende E-Mails nicht prüfbar seit { $date }
    .unreached-network = nicht prüfbar seit { $date }, vielleicht wegen des Netzwerks
    .unreached-smtp-network = ausgehende E-Mails nicht prüfbar seit { $date }, vielleicht wegen des Netzwerks
    .unreached-imap-network = eingehende E-Mails nicht prüfbar seit { $date }, vielleicht wegen des Netzwerks
    .stale = nicht geprüft seit { $date }
    .not-stored = im Schlüsselbund ist kein Passwort für seine Server
    .running = wird geprüft
    .mend = In Ordnung bringen
    .check = Prüfen
    .check-all = Alle Konten prüfen
accounts-checked = { $done } von { $all } Konten geprüft
accounts-right =
    { $right ->
        [0] Keines von { $all } Konten ist in Ordnung.
        [one] { $right } von { $all } Konten ist in Ordnung.
       *[other] { $right } von { $all } Konten sind in Ordnung.
    }{ $paused ->
        [0] {""}
        [one] {" "}{ $paused } wurde wegen einer Pause nicht geprüft.
       *[other] {" "}{ $paused } wurden wegen einer Pause nicht geprüft.
    }
watch =
    .title = Jeden Tag prüfen
    .off = Das gespeicherte Passwort kann einmal am Tag und nach einem Wechsel des Netzwerks ausprobiert werden. Wird es abgelehnt, erscheint eine Benachrichtigung, die das Konto nicht nennt. Dazwischen läuft nichts.
    .on = Die gespeicherten Passwörter werden einmal am Tag ausprobiert, und nach einem Wechsel des Netzwerks, wo dieses System ihn meldet. Wird eines abgelehnt, erscheint eine Benachrichtigung.
    .next-sign-in = Die gespeicherten Passwörter werden einmal am Tag und nach einem Wechsel des Netzwerks ausprobiert, ab Ihrer nächsten Anmeldung an diesem Computer.
    .not-changed = Die Aufgabenplanung dieses Computers hat die Änderung nicht übernommen. Versuchen Sie es noch einmal, nachdem Sie sich neu angemeldet haben.
    .misplaced = Die Aufgabenplanung kann dieses Programm von dort, wo es liegt, nicht jeden Tag starten: Dieser Ordner bleibt nicht bestehen, oder sein Name enthält Zeichen, die eine Aufgabenplanung nicht annimmt. Installieren Sie das Programm, oder verschieben Sie es in einen Ordner, der bleibt (auf einem Mac „Programme“), und starten Sie es von dort.
    .enable = Jeden Tag prüfen
    .disable = Nicht mehr prüfen
watch-notice =
    .title = Ihre E-Mails brauchen Sie
    .one = Ein E-Mail-Konto wird von seinem Server abgelehnt. Ein Klick zeigt den Grund und die Abhilfe, oder rufen Sie „mail-setup“ auf.
    .one-smtp = Die ausgehenden E-Mails eines Kontos werden vom Server abgelehnt. Ein Klick zeigt den Grund und die Abhilfe, oder rufen Sie „mail-setup“ auf.
    .one-imap = Die eingehenden E-Mails eines Kontos werden vom Server abgelehnt. Ein Klick zeigt den Grund und die Abhilfe, oder rufen Sie „mail-setup“ auf.
    .named = { $address } wird vom Server abgelehnt. Ein Klick zeigt den Grund und die Abhilfe, oder rufen Sie „mail-setup“ auf.
    .named-smtp = { $address }: Ausgehende E-Mails werden vom Server abgelehnt. Ein Klick zeigt den Grund und die Abhilfe, oder rufen Sie „mail-setup“ auf.
    .named-imap = { $address }: Eingehende E-Mails werden vom Server abgelehnt. Ein Klick zeigt den Grund und die Abhilfe, oder rufen Sie „mail-setup“ auf.
    .several = { $count ->
        [one] { $count } E-Mail-Konto wird von seinem Server abgelehnt. Ein Klick zeigt den Grund und die Abhilfe, oder rufen Sie „mail-setup“ auf.
       *[other] { $count } E-Mail-Konten werden von ihren Servern abgelehnt. Ein Klick zeigt die Gründe und die Abhilfe, oder rufen Sie „mail-setup“ auf.
    }
    .open = In Ordnung bringen
backup =
    .title = Alte Passwörter, die Sie zurückholen können
    .what = { $count ->
        [one] { $count } Eintrag von { $address }, geändert am { $date }
       *[other] { $count } Einträge von { $address }, geändert am { $date }
    }
    .until = aufbewahrt bis { $until }
    .restore = Zurückholen
    .discard = Verwerfen
    .discard-title = Diese Sicherung verwerfen?
    .discard-what = Was darin liegt, ist dann endgültig weg und lässt sich nicht zurückholen. Tun Sie das erst, wenn Ihre E-Mails funktionieren.
    .discard-confirm = Endgültig verwerfen
    .keep = Behalten
recovered = { $count ->
        [one] Der Assistent wurde letztes Mal unterbrochen, während er alte Einträge änderte. Das ist in Ordnung gebracht: Nichts ist verloren.
       *[other] Der Assistent wurde { $count } Mal unterbrochen, während er alte Einträge änderte. Das ist in Ordnung gebracht: Nichts ist verloren.
    }
unlocking = Der Schlüsselbund wird gebeten, sich zu öffnen …
discard-running = Die Sicherung wird verworfen …
discard-done = Die Sicherung ist endgültig weg.
undo-restoring = Die alten Passwörter werden zurückgeholt …
undo-restored = { $count ->
        [0] Nichts wurde zurückgeholt.
        [one] { $count } Eintrag ist wieder da, wo er war.
       *[other] { $count } Einträge sind wieder da, wo sie waren.
    }
undo-kept = { $count ->
        [one] { $count } Eintrag ließ sich nicht zurückholen. Er bleibt in der Sicherung.
       *[other] { $count } Einträge ließen sich nicht zurückholen. Sie bleiben in der Sicherung.
    }

choosePractice =
    .heading = Mit einem Übungskonto üben
    .lead = Ein E-Mail-Anbieter, den es nur auf diesem Computer gibt, spielt mit. Wählen Sie, wie die Übung verläuft.
    .lead-starting = Der Übungsanbieter wird gestartet.
practice =
    .mood = Übung: { $mood }
pretend =
    .title = Die Seite des Übungsanbieters
    .what = Ein echter Anbieter würde das im Browser zeigen. Kopieren Sie das App-Passwort von hier.
    .app-password = Ihr App-Passwort
    .account-password = Das Kontopasswort, um zu sehen, was geschieht, wenn es aus Versehen verwendet wird
practice-starting = Der Übungsanbieter wird gestartet …
practice-failed = Der Übungsanbieter ließ sich auf diesem Computer nicht starten. Versuchen Sie es noch einmal; klappt es wieder nicht, starten Sie den Computer neu.
mood-allWell =
    .title = Alles geht gut
    .what = Das App-Passwort funktioniert überall.
mood-needsAppPassword =
    .title = Das übliche Passwort wird abgelehnt
    .what = Das Kontopasswort genügt nicht. Ein App-Passwort funktioniert.
mood-wrongPassword =
    .title = Das Passwort ist falsch
    .what = Jedes Passwort wird abgelehnt.
mood-webLoginRequired =
    .title = Der Anbieter möchte Sie erst sehen
    .what = Die Anmeldung wird zurückgehalten, bis sie in einem Browser bestätigt ist.
mood-imapOff =
    .title = Das Lesen ist ausgeschaltet
    .what = Senden funktioniert. Der Zugriff für E-Mail-Programme (IMAP) ist aus.
mood-tooManyAttempts =
    .title = Zu viele Versuche
    .what = Der Anbieter vertagt jede Anmeldung für eine Weile.
mood-revokedMidway =
    .title = Mittendrin widerrufen
    .what = Senden funktioniert, dann wird das Passwort widerrufen.
mood-busy =
    .title = Der Anbieter ist beschäftigt
    .what = Beide Server bitten darum, später wiederzukommen.
mood-slow =
    .title = Eine langsame Verbindung
    .what = Alles funktioniert, aber jede Antwort braucht ihre Zeit.
mood-silent =
    .title = Schweigen
    .what = Die Server nehmen die Verbindung an und sagen kein Wort.
mood-hangsUp =
    .title = Abgebrochen
    .what = Die Verbindung endet mitten in der Anmeldung.
mood-smtpBlocked =
    .title = Senden ist hier gesperrt
    .what = Für ausgehende E-Mails antwortet nichts. Eingehende funktionieren.
mood-captivePortal =
    .title = Die Anmeldeseite des Hotels
    .what = Statt der Mailserver antwortet das Netzwerk.
mood-startTlsStripped =
    .title = Jemand entfernt die Verschlüsselung
    .what = Der Server müsste Verschlüsselung anbieten und tut es nicht.
mood-expiredCertificate =
    .title = Ein abgelaufenes Zertifikat
    .what = Der Ausweis des Servers gilt nicht mehr.
mood-wrongName =
    .title = Ein Zertifikat für einen anderen Namen
    .what = Der Server weist sich als jemand anders aus.

step-address = Ihre Adresse
step-appPassword = App-Passwort
step-outgoing = Ausgehende E-Mails
step-incoming = Eingehende E-Mails
step-keep = Sicher aufbewahren
step-oldItems = Alte Passwörter
step-handOver = Ihr E-Mail-Programm
step-testMessage = Eine Nachricht an Sie selbst

chooseAccount =
    .heading = Welches Konto?
    .lead-revoked = Wählen Sie das Konto, dessen App-Passwort widerrufen wurde.
    .lead-verify = Wählen Sie das Konto, das geprüft werden soll. Sein gespeichertes Passwort wird ausprobiert; nichts wird geändert.
    .other = Ein anderes Konto
    .known = { $account }
    .known-what = { $name }: { $last }
    .other-what = Geben Sie seine Adresse ein.

address =
    .heading = Ihre E-Mail-Adresse
    .lead = Aus ihr ergeben sich die Server und der Weg zu einem App-Passwort.
    .label = E-Mail-Adresse
    .primary = Diese Adresse verwenden
address-problem-empty = Geben Sie zuerst Ihre E-Mail-Adresse ein.
address-problem-noAt = Darin ist kein @. Eine E-Mail-Adresse sieht aus wie anna@example.org.
address-problem-noName = Vor dem @ fehlt Ihr Name.
address-problem-domain = Nach dem @ fehlt etwas oder ist etwas vertippt: Dort steht etwas wie gmail.com oder anna-design.com.
address-problem-character = An dieser Stelle kann eine E-Mail-Adresse kein „{ $character }“ enthalten.
address-problem-space = Darin ist ein Leerzeichen. Eine E-Mail-Adresse hat keines.
address-problem-unseen = Darin ist ein Zeichen, das man nicht sieht. Tippen Sie die Adresse von Hand ein.
address-problem-tooLong = Das ist zu lang für eine E-Mail-Adresse.
address-meant = Meinten Sie { $meant }? Dann gehen Sie zurück und berichtigen Sie die Adresse.

found-by =
    .table = Bekannt für diesen Anbieter.
    .mx = Bekannt für den Anbieter, der die E-Mails der Domain empfängt.
    .pacc = Die Domain nennt ihn für E-Mail-Programme.
    .autoconfig = Der Anbieter nennt ihn für E-Mail-Programme.
    .ispdb = Aus Thunderbirds Sammlung von Anbietern.
    .srv = Das DNS der Domain nennt ihn.
    .guess = Der übliche Name; er antwortet, mit einem Zertifikat dafür.
looked-in =
    .table = Bekannte Anbieter
    .mx = Wer die E-Mails empfängt
    .pacc = Was die Domain veröffentlicht
    .autoconfig = Die Datei des Anbieters
    .ispdb = Thunderbirds Sammlung
    .srv = Namen im DNS
    .guess = Übliche Namen
looked-in-receiver =
    .autoconfig = Die Datei dessen, der die E-Mails empfängt
    .ispdb = Thunderbirds Sammlung, für den Empfänger der E-Mails
looked =
    .found = gefunden
    .noPasswords = es wird kein Passwort angenommen
    .nothing = nichts da
    .noSuchDomain = diese Domain gibt es nicht
    .unusable = nichts, was mit einem Passwort über TLS geht
    .timedOut = keine Antwort in der Zeit
    .unreachable = konnte nicht gefragt werden
    .refused = dort hört niemand zu
    .certificate = ein Zertifikat, dem nicht zu trauen ist
    .redirected = führt woandershin
    .tooLarge = eine zu große Antwort
    .malformed = eine Antwort, die sich nicht lesen lässt
    .wrongDigest = nicht das, wofür die Domain bürgt
    .notNeeded = nicht mehr nötig

findServers =
    .heading = Die Mailserver werden gesucht
    .lead = Gefragt wird nur nach { $domain }; Ihre Adresse bleibt auf diesem Computer. Es dauert höchstens { $seconds } Sekunden.
    .lead-address = Ihre ganze Adresse erfährt nur { $place }, wie Sie es erlaubt haben; überall sonst wird nach { $domain } gefragt.
    .running = Suche läuft …
    .looked = Wo gesucht wurde
    .by-hand = Server selbst eingeben
autoconfig-address =
    .off = Manche Anbieter nennen ihre Server nur, wenn mit der ganzen Adresse gefragt wird. Wenn Sie es erlauben, erfährt sie { $place } und sonst niemand, verschlüsselt. Das gilt auch für spätere Suchen, bis Sie es zurücknehmen.
    .on = Ihre ganze Adresse erfährt { $place } und sonst niemand, verschlüsselt, wie Sie es erlaubt haben.
    .not-kept = Diese Wahl ließ sich nicht speichern: Sie gilt, bis das Programm endet.
    .tell = Mit der ganzen Adresse noch einmal suchen
    .keep = Nur mit der Domain noch einmal suchen

servers =
    .heading = Die Mailserver
    .lead-mx = { $found } empfängt die E-Mails von { $domain }, deshalb sind diese Server eingetragen. Ist das Ihr Anbieter?
    .lead-autoconfig = Ihr Anbieter nennt diese Server für E-Mail-Programme. Ist das Ihr Anbieter?
    .lead-ispdb = Thunderbirds Sammlung nennt diese Server für { $domain }. Ist das Ihr Anbieter?
    .lead-srv = Das DNS von { $domain } nennt diese Server. Ist das Ihr Anbieter?
    .lead-guess = Diese Server haben die üblichen Namen; sie antworten, mit Zertifikaten dafür. Ist das Ihr Anbieter?
    .lead-unconfirmed = Nur das DNS von { $domain } nennt diese Server, und das lässt sich fälschen. Verwenden Sie sie nur, wenn Sie wissen, dass sie Ihrem Anbieter gehören.
    .lead-imap-alone = Ein Server wurde nur für eingehende E-Mails gefunden; was für ausgehende eingetragen ist, ist geraten. Die Hilfe Ihres Anbieters nennt ihn unter „SMTP“.
    .lead-smtp-alone = Ein Server wurde nur für ausgehende E-Mails gefunden; was für eingehende eingetragen ist, ist geraten. Die Hilfe Ihres Anbieters nennt ihn unter „IMAP“.
    .lead-no-domain = Die Domain { $domain } gibt es nicht: Sehen Sie nach, ob in der Adresse ein Tippfehler ist. Was eingetragen ist, ist geraten.
    .lead-offline = Niemand konnte gefragt werden: Dieser Computer scheint offline zu sein. Was eingetragen ist, ist geraten.
    .lead = Für diese Adresse sind sie nicht bekannt; was eingetragen ist, ist geraten. Die Hilfe Ihres Anbieters nennt sie unter „IMAP“ und „SMTP“.
    .lead-filtered = { $found } filtert die E-Mails von { $domain }, bevor sie ankommen; wo sie liegen, ist deshalb von hier nicht zu sehen. Was eingetragen ist, ist geraten: Fragen Sie, wer sich um { $domain } kümmert, nach den Servern („IMAP“ und „SMTP“).
    .lead-known = Ändern Sie, was von der Hilfe Ihres Anbieters abweicht.
    .lead-named = Das Zertifikat gilt für { $suggested }, deshalb ist dieser Name eingetragen. Verwenden Sie ihn nur, wenn er Ihrem Anbieter oder Webhoster gehört.
    .edit = Server ändern
    .primary = Diese Server verwenden
    .smtp = Ausgehende E-Mails (SMTP)
    .imap = Eingehende E-Mails (IMAP)
    .host = Server
    .port = Port
    .security = Verschlüsselung
    .user = Benutzername
    .user-hint = Leer lassen, wenn es Ihre ganze Adresse ist.
    .own-password = Ausgehende E-Mails haben ein eigenes Passwort
    .same-password = Ein Passwort für beides
outgoing-ownPassword = Ausgehende E-Mails haben ein eigenes Passwort. Nach beiden wird gefragt, und jedes wird an seinem eigenen Server ausprobiert.
outgoing-otherServer = Ausgehende E-Mails gehen über einen anderen Server, mit eigenem Benutzernamen und eigenem Passwort. Nach beiden Passwörtern wird gefragt, und jedes wird an seinem eigenen Server ausprobiert.
security-tls = von Anfang an (TLS)
security-starttls = nach der Begrüßung (STARTTLS)
server-problem-host = Das ist kein Name eines Servers. Er sieht aus wie mail.example.org.
server-problem-port = Ein Port ist eine Zahl von 1 bis 65535.
server-problem-user = Das kann kein Benutzername sein. Sehen Sie nach, ob ein Zeichen hineingeraten ist.

outgoingServer =
    .heading = Über einen anderen Server senden
    .lead = Eingehende E-Mails bleiben, wo sie sind. Nur was Sie senden, geht einen anderen Weg: zum Beispiel über den Server Ihres Internetanschlusses oder eines anderen Postfachs, das Sie haben.
    .lead-found = Das ist das Netzwerk von { $access }, und dessen Mailserver antwortet hier: Er ist eingetragen. Sie brauchen ein Postfach dort, mit dessen Passwort. Eingehende E-Mails bleiben, wo sie sind.
    .primary = Über diesen Server senden
    .providers = Wieder über { $provider } senden
    .limits = Bevor Sie das wählen
    .limit-sender = Viele solche Server lassen als Absender nur ihre eigenen Adressen zu. Eine Nachricht an Sie selbst zeigt, ob Ihrer { $address } zulässt.
    .limit-place = Manche antworten nur in ihrem eigenen Netzwerk: zu Hause, aber nicht unterwegs.
    .limit-mailbox = Benutzername und Passwort sind die Ihres Postfachs dort, nicht die bei { $provider }.
    .user-hint = Der Name Ihres Postfachs bei diesem Server.
use-other-server = Über einen anderen Server senden
use-access = Über den Server von { $access } senden ({ $server })

ownAddress =
    .heading = Ihre Adresse, die auf @{ $own } endet
    .lead = { $provider } stellt die E-Mails von { $domain } zu, aber anmelden können Sie sich nur mit einer Adresse dieses Anbieters selbst. Ihre kam mit dem Konto und endet auf @{ $own }.
    .label = Adresse zum Anmelden
    .keep = Trotzdem als { $address } anmelden
    .primary = Mit dieser Adresse anmelden
own-address-apple = Auf einem iPhone, iPad oder Mac steht sie in den Einstellungen: Ihr Name, dann „iCloud“, dann „Mail“.
own-address-problem-empty = Geben Sie zuerst die Adresse ein, die auf @{ $own } endet.
own-address-problem-notAnAddress = Das ist keine E-Mail-Adresse. Ihre sieht aus wie anna@{ $own }.
own-address-problem-elsewhere = Das ist keine Adresse von { $provider }. Ihre endet auf @{ $own }.

certificate =
    .heading = Das Zertifikat des Programms auf diesem Computer
    .lead = Wählen Sie die Datei, die das Programm exportiert hat. Genau diesem Zertifikat wird dann vertraut, nur für seine Server auf diesem Computer und für nichts anderes.
    .lead-again = Wählen Sie die neue Datei des Programms: Sie tritt an die Stelle der bisherigen. Genau diesem Zertifikat wird dann vertraut, auf diesem Computer und für nichts anderes.
    .primary = Dieses Zertifikat verwenden
    .file = Zertifikatsdatei
    .file-hint = Sie endet meist auf .pem, .crt oder .cer.
    .servers = Es gilt für
    .before = Bisher gewählt: { $fingerprint }… (SHA-256)
certificate-problem-empty = Wählen Sie zuerst die Datei.
certificate-problem-tooLong = Diese Datei ist zu lang für ein Zertifikat. Wählen Sie die, die das Programm exportiert hat.
certificate-problem-privateKey = Das ist ein privater Schlüssel. Wählen Sie das Zertifikat daneben, etwa cert.pem. Vom Schlüssel wurde nichts behalten.
certificate-problem-keystore = Das ist ein Schlüsselspeicher, der auch den privaten Schlüssel enthält. Exportieren Sie daraus nur das Zertifikat und wählen Sie diese Datei.
certificate-problem-several = In dieser Datei ist mehr als ein Zertifikat. Wählen Sie eine Datei nur mit dem des Programms.
certificate-problem-notACertificate = Das ist kein Zertifikat. Wählen Sie die Datei, die das Programm exportiert hat.
certificate-problem-expired = Dieses Zertifikat ist abgelaufen. Lassen Sie das Programm ein neues erstellen und wählen Sie das.
certificate-problem-notYetValid = Dieses Zertifikat gilt noch nicht. Falls die Uhr dieses Computers falsch geht, stellen Sie sie richtig.
certificate-chosen = Für { $host } gilt das Zertifikat, das Sie gewählt haben: { $fingerprint }… (SHA-256)

canItWork =
    .place = Frage { $at } von { $of }
    .skip = Ohne diese Fragen weiter
    .done = Das habe ich getan
    .anyway = Trotzdem weiter
    .copy = Diesen Text kopieren
can-twoStep =
    .question = Ist die 2-Faktor-Authentifizierung eingeschaltet?
    .why = { $owner } erstellt App-Passwörter nur für Konten, die sie haben.
    .yes = Ja, es wird ein zweiter Schritt verlangt
    .no = Nein, ein Passwort genügt
    .title = Zuerst kommt die 2-Faktor-Authentifizierung
    .what = Ohne sie gibt es bei { $owner } keine Seite für App-Passwörter.
    .do = Schalten Sie sie in den Sicherheitseinstellungen Ihres Kontos bei { $owner } ein und machen Sie dann hier weiter.
can-securityKeysOnly =
    .question = Ist ein Sicherheitsschlüssel Ihr einziger zweiter Schritt?
    .why = Mit Sicherheitsschlüsseln allein bietet { $owner } keine App-Passwörter an.
    .yes = Ja, nur Sicherheitsschlüssel
    .no = Nein, auch ein Telefon oder eine App
    .title = Mit Sicherheitsschlüsseln allein gibt es kein App-Passwort
    .what = { $owner } blendet die Seite für App-Passwörter aus, solange ein Schlüssel der einzige zweite Schritt ist.
    .do = Fügen Sie ein Telefon oder eine Code-App als weiteren zweiten Schritt hinzu und machen Sie dann hier weiter. Oder bleiben Sie bei den Schlüsseln und verwenden Sie ein E-Mail-Programm, das die Anmeldeseite von { $owner } öffnet, wie Thunderbird, Evolution oder Apple Mail: Es braucht kein App-Passwort.
can-advancedProtection =
    .question = Ist das Konto im Erweiterten Sicherheitsprogramm?
    .why = Es ist für Menschen, die ernsthaft angegriffen werden, und Sie wären ihm selbst beigetreten.
    .yes = Ja
    .no = Nein
    .title = Im Erweiterten Sicherheitsprogramm gibt es keine App-Passwörter
    .what = Es lässt Passwörter dieser Art gar nicht zu.
    .do = Verwenden Sie für diese E-Mails die Seite oder die App von { $owner }. Oder versuchen Sie ein E-Mail-Programm, das die Anmeldeseite von { $owner } öffnet: { $owner } lässt einige davon zu.
can-workAccount =
    .question = Verwaltet eine Firma, eine Schule oder ein Verein dieses Konto?
    .why = Wer { $domain } verwaltet, entscheidet, ob E-Mail-Programme zugelassen sind.
    .yes = Ja, das macht jemand anders
    .no = Nein, ich verwalte es selbst
    .title = Das entscheidet Ihre Organisation
    .what = Wenn ihr Administrator IMAP oder App-Passwörter nicht zulässt, kann nichts funktionieren, was hier eingegeben wird.
    .do = Fragen Sie mit dem Text unten nach. Ist beides erlaubt, machen Sie weiter. Wo nicht, ist oft immerhin ein E-Mail-Programm erlaubt, das die Anmeldeseite von { $owner } öffnet, wie Thunderbird, Evolution oder Apple Mail.
can-letter =
    Guten Tag,
    ich möchte meine E-Mails ({ $address }) in einem E-Mail-Programm lesen, über IMAP und SMTP. Könnten Sie mir sagen, ob Folgendes für mein Konto erlaubt ist?
    1. IMAP-Zugriff, für beliebige E-Mail-Programme
    2. 2-Faktor-Authentifizierung, die für App-Passwörter nötig ist
    3. App-Passwörter
    Falls nicht: Welches E-Mail-Programm darf ich verwenden, und darf es sich über die Seite von { $owner } anmelden (OAuth)?
    Vielen Dank.
can-supervised =
    .question = Ist es das Konto eines Kindes oder von einem Elternteil beaufsichtigt?
    .why = Solchen Konten werden App-Passwörter vielleicht nicht angeboten.
    .yes = Ja
    .no = Nein
    .title = Ein beaufsichtigtes Konto bekommt vielleicht kein App-Passwort
    .what = Was damit möglich ist, entscheiden der Elternteil, der es beaufsichtigt, und { $owner }.
    .do = Bitten Sie diesen Elternteil nachzusehen, ob App-Passwörter angeboten werden. Wenn nicht, verwenden Sie die Seite oder die App von { $owner }, oder ein E-Mail-Programm, das die Anmeldeseite von { $owner } öffnet.
can-plan =
    .question = Lässt Ihr Tarif E-Mail-Programme zu?
    .why = { $key ->
        [fastmail] Im Tarif „Basic“ von Fastmail gibt es keine App-Passwörter; in den anderen schon.
        [mailcom] Bei mail.com sind E-Mail-Programme nur mit Premium zugelassen.
        [proton] Proton Mail Bridge, das E-Mail-Programme brauchen, gehört zu den bezahlten Tarifen.
       *[none] { $provider } lässt E-Mail-Programme nur in einigen Tarifen zu.
    }
    .yes = Ja
    .no = Nein
    .title = Dieser Tarif lässt keine E-Mail-Programme zu
    .what = Daran kann kein Passwort etwas ändern.
    .do = Lesen Sie diese E-Mails auf der Seite von { $provider } oder in der App dazu. Oder wechseln Sie in einen Tarif, der E-Mail-Programme zulässt, und kommen Sie dann wieder.
can-usualBrowser =
    .question = Verwenden Sie { $provider } seit einigen Tagen in Ihrem Browser?
    .why = { $owner } erstellt App-Passwörter nur in einem Browser, der dort seit mehreren Tagen bekannt ist, und nicht in einem privaten Fenster.
    .yes = Ja, im üblichen Browser dieses Computers
    .no = Nein, noch nicht lange
    .title = { $owner } muss den Browser erst kennen
    .what = Der Kundendienst dort kann keine Ausnahme machen.
    .do = Wenn sonst ein anderer Browser oder Computer der übliche ist, erstellen Sie das App-Passwort dort und machen Sie dann hier weiter. Andernfalls lesen Sie Ihre E-Mails einige Tage lang in ein und demselben Browser und kommen Sie wieder. Bis dahin braucht ein E-Mail-Programm, das die Anmeldeseite von { $owner } öffnet, wie Thunderbird, kein App-Passwort.
can-newAccount =
    .question = Wurde das Konto in den letzten Tagen eröffnet?
    .why = Ein neues Konto ist noch in keinem Browser bekannt, deshalb werden ihm App-Passwörter vielleicht nicht angeboten.
    .yes = Ja, es ist neu
    .no = Nein, es ist älter
    .title = Ein neues Konto muss warten
    .what = { $owner } bietet App-Passwörter vielleicht erst nach einigen Tagen an.
    .do = Lesen Sie Ihre E-Mails einige Tage lang im selben Browser und kommen Sie wieder. Bis dahin braucht ein E-Mail-Programm, das die Anmeldeseite von { $owner } öffnet, wie Thunderbird, kein App-Passwort.
can-imapSwitch =
    .question = Ist der Zugriff für E-Mail-Programme (IMAP) eingeschaltet?
    .why = Bei { $provider } gibt es dafür einen eigenen Schalter. Solange er aus ist, wird jedes Passwort abgelehnt.
    .yes = Ja, er ist an
    .no = Nein, oder ich habe nie nachgesehen
    .title = Schalten Sie zuerst IMAP ein
    .what = Der Schalter ist in den E-Mail-Einstellungen, auf der Webseite von { $provider }.
    .do = Suchen Sie dort nach „IMAP“, „POP3/IMAP“ oder „E-Mail-Programme“ und schalten Sie es ein. Machen Sie dann hier weiter.
can-smtpSwitch =
    .question = Ist das Senden aus E-Mail-Programmen eingeschaltet?
    .why = { $provider } hat dafür einen Schalter („SMTP authentifié“). Solange er aus ist, lehnt der Postausgangsserver jedes Passwort ab.
    .yes = Ja, er ist an
    .no = Nein, oder ich habe nie nachgesehen
    .title = Schalten Sie zuerst das Senden ein
    .what = Es wird für jede Adresse einzeln eingeschaltet, auf der Webseite von { $provider }.
    .do = Suchen Sie dort nach „SMTP authentifié“ und schalten Sie es ein. Machen Sie dann hier weiter.
can-whichPassword =
    .question = Melden Sie sich bei { $owner } mit einem zweiten Schritt an, etwa einem Code?
    .why = Davon hängt ab, welches Passwort E-Mail-Programme brauchen: mit zweitem Schritt ein App-Passwort, ohne ihn das Passwort, mit dem Sie sich anmelden.
    .yes = Ja, mit einem zweiten Schritt
    .no = Nein, nur mit dem Passwort
    .title = Vielleicht gibt es bei Ihnen keinen zweiten Schritt
    .do = Ohne ihn erstellt { $owner } keine App-Passwörter. E-Mail-Programme verwenden dann das Passwort, mit dem Sie sich anmelden.
use-account-password = Ich melde mich nur mit dem Passwort an

appPassword =
    .heading = Ein App-Passwort erstellen
    .lead = { $owner } gibt E-Mail-Programmen ein eigenes Passwort. Sie erstellen es auf der Seite von { $owner } und können es dort jederzeit widerrufen.
    .lead-revoked = Erstellen Sie ein neues. Es tritt im Schlüsselbund an die Stelle des alten; für andere Programme werden die Schritte gezeigt.
    .lead-elsewhere = Ihre Adresse ist bei { $provider }, aber die Server, die Sie eingegeben haben, sind es nicht. Wenn es dort eigene Passwörter gibt, erstellen Sie dort eines und kommen Sie damit zurück.
    .lead-unknown = Es ist nicht bekannt, ob es bei { $owner } App-Passwörter gibt, also eigene Passwörter für E-Mail-Programme. Bietet die Seite eines an, erstellen Sie es dort. Wenn nicht, nehmen Sie das Passwort Ihres Postfachs.
    .lead-practice = In dieser Übung wird die Seite des Anbieters hier gezeigt. Eine echte öffnet sich in Ihrem Browser.
    .primary = Ich habe das App-Passwort
    .name = E-Mail auf { $computer }
    .name-any = E-Mail auf meinem Computer
    .name-label = Ein Name dafür, an dem Sie es wiedererkennen
    .shape-label = So sieht es aus
page-appPasswords = App-Passwörter bei { $owner } öffnen
page-twoStep = 2-Faktor-Authentifizierung öffnen
page-help = Hilfe von { $owner } lesen
page-webLogin = Anmeldung bei { $owner } bestätigen
page-mailSettings = E-Mail-Einstellungen bei { $provider } öffnen
opened-opening = Ihr Browser wird gebeten, die Seite zu öffnen …
opened-opened = Die Seite ist in Ihrem Browser offen. Kommen Sie mit dem App-Passwort hierher zurück.
opened-other = Die Seite ist in Ihrem Browser offen. Kommen Sie danach hierher zurück.
opened-failed = Es ließ sich kein Browser öffnen. Öffnen Sie diese Adresse selbst, auf einem beliebigen Gerät:
app-password-step-generic = Öffnen Sie auf der Webseite von { $owner } die Sicherheitseinstellungen Ihres Kontos. Suchen Sie nach „App-Passwörter“, „anwendungsspezifische Passwörter“ oder einem Passwort für E-Mail-Programme.
app-password-step-ownPath = Wählen Sie auf den Seiten von { $owner } nacheinander: { $ownPath }. Ist die Seite in einer anderen Sprache, heißt es dort vielleicht anders.
app-password-step-signIn = Melden Sie sich bei { $owner } mit Ihrem üblichen Passwort an, wenn danach gefragt wird.
app-password-step-twoStep = Wenn die Seite sagt, dass App-Passwörter nicht verfügbar sind, schalten Sie die 2-Faktor-Authentifizierung ein und kommen Sie wieder.
app-password-step-usualBrowser = Verwenden Sie den Browser, in dem Sie { $provider } sonst lesen. Anderen werden App-Passwörter vielleicht nicht angeboten.
app-password-step-externalConnections = Suchen Sie „External connections“ (externe Verbindungen) und darin „Create app password“ (App-Passwort erstellen).
app-password-step-appSpecific = Wählen Sie „Anmelden und Sicherheit“, dann „App-spezifische Passwörter“.
app-password-step-mailScope = Wenn gefragt wird, wofür das Passwort ist, wählen Sie E-Mail, und zwar Lesen (IMAP) und Senden (SMTP).
app-password-step-switchOnImap = Schalten Sie in den E-Mail-Einstellungen den Zugriff für E-Mail-Programme (IMAP) ein.
app-password-step-nameIt = Geben Sie ihm einen Namen, den Sie wiedererkennen, etwa „E-Mail auf meinem Laptop“.
app-password-step-copyOnce = Kopieren Sie das Passwort. Es wird nur einmal gezeigt; lassen Sie die Seite also offen, bis Sie hier fertig sind.
app-password-step-bridgeStart = Starten Sie Proton Mail Bridge auf diesem Computer und melden Sie sich darin an. Es gehört zu den bezahlten Tarifen von Proton.
app-password-step-bridgeDetails = Wählen Sie dort Ihr Konto, dann „Mailbox details“: Dort steht das Passwort für E-Mail-Programme.
app-password-step-copyAgain = Kopieren Sie das Passwort. Sie können es dort jederzeit wieder ansehen.
app-password-step-purelymailUser = Wählen Sie auf den Kontoseiten von Purelymail (nicht im Webmail) „User“, Ihre Adresse, dann „App Passwords“ und „Add New“.
app-password-step-seznamPassword = Suchen Sie unter „Two-Factor Authentication“ nach „Application Password“ und wählen Sie „Set“. Dieses Passwort wählen Sie selbst; es darf nicht das sein, mit dem Sie sich anmelden.
app-password-step-tonlinePassword = Wählen Sie in den E-Mail-Einstellungen „Passwörter“, dann „Passwort für E-Mail-Programme“. Dieses Passwort wählen Sie selbst; das für die Webseite funktioniert hier nicht.
app-password-step-pretendPage = Sehen Sie sich unten die Seite des Übungsanbieters an. Eine echte wäre in Ihrem Browser.
drawing =
    .page = Auf „{ $page }“: { $parts }.
    .entry = „{ $words }“ suchen
    .press = „{ $words }“ drücken
    .choose = „{ $words }“ wählen
    .switch = „{ $words }“ einschalten
    .name = den Namen „{ $name }“ eintippen
    .name-in = unter „{ $words }“ den Namen „{ $name }“ eintippen
    .own = unter „{ $words }“ ein eigenes Passwort eintippen
    .password = das App-Passwort kopieren

notOffered =
    .heading = Wenn { $owner } kein App-Passwort anbietet
    .lead = Dafür gibt es ein paar übliche Gründe. Das sind bei { $provider } die wahrscheinlichsten, und was jeweils zu tun ist.
    .offer = Die Seite bietet keines an oder sagt, es sei nicht verfügbar
    .again = Noch einmal danach suchen
    .any = Vielleicht ist es an einer anderen Stelle
    .any-do = Suchen Sie in den Sicherheits- und in den E-Mail-Einstellungen Ihres Kontos nach „App-Passwörter“ oder „Anwendungspasswörter“. Vielleicht hat { $owner } sie auch verlegt: Die eigene Hilfe sagt, wo sie sind.

appleMail =
    .heading = Ist es für Apple Mail? Dann brauchen Sie kein App-Passwort
    .lead = macOS meldet sich von selbst bei { $owner } an. Fügen Sie den Account in „Internetaccounts“ neu hinzu und melden Sie sich auf der eigenen Seite von { $owner } an. Nur andere Programme brauchen ein App-Passwort.
    .open = Internetaccounts öffnen
    .other = Es ist für ein anderes Programm
    .steps = Was dort zu tun ist
apple-mail-step-removeOld = Wenn { $address } in der Liste steht, wählen Sie den Eintrag und löschen Sie den Account dort. Die E-Mails selbst bleiben bei { $owner }.
apple-mail-step-addOwner = Wählen Sie „Account hinzufügen“, dann „{ $owner }“. „Anderer Mail-Account“ ist der Eintrag, der nach einem App-Passwort fragt.
apple-mail-step-signIn = Melden Sie sich auf der Seite von { $owner } an wie immer und lassen Sie „Mail“ eingeschaltet.
apple-mail-step-sendOne = Öffnen Sie Mail und senden Sie sich selbst eine Nachricht. Kommt sie an, ist alles gut.

otherWay =
    .heading = Ein Programm, das sich auf der Seite von { $owner } anmeldet
    .lead-refused = { $provider } nimmt von E-Mail-Programmen kein Passwort an, auch kein App-Passwort. Diese Programme öffnen stattdessen die Anmeldeseite von { $owner }, und das funktioniert.
    .lead-refused-unknown = { $provider } nimmt von E-Mail-Programmen kein Passwort an, auch kein App-Passwort. Zugelassen sind nur Programme, die die Anmeldeseite von { $owner } öffnen. Welche das sind, steht dort in der Hilfe.
    .lead = Diese Programme öffnen die Anmeldeseite von { $owner }. Keines davon braucht ein App-Passwort.
    .steps = Was darin zu tun ist
    .here = Auf diesem Computer
    .others = Genauso geht es mit { $names }.
    .offer = Programme zeigen, die kein App-Passwort brauchen
other-way-step-open = Öffnen Sie das Programm und fügen Sie darin ein E-Mail-Konto hinzu.
other-way-step-type = Geben Sie { $address } als Adresse ein, und kein Passwort.
other-way-step-signIn = Die Seite von { $owner } öffnet sich. Melden Sie sich dort an wie immer, und erlauben Sie dem Programm, Ihre E-Mails zu lesen.

unused-missing = Im Schlüsselbund fehlt das Passwort für ausgehende oder für eingehende E-Mails, oder die beiden unterscheiden sich. Geben Sie es hier ein: Sobald beide Server es akzeptieren, wird es aufbewahrt.
unused-elsewhere = Das gespeicherte Passwort von { $address } hat der Server { $proven } akzeptiert. An { $host } wird es nicht von selbst gesendet.
unused-unknown = Nirgends steht, welcher Server das gespeicherte Passwort von { $address } akzeptiert hat. An { $host } wird es nicht von selbst gesendet.
unused-next = Ist { $host } der richtige Server, geben Sie das Passwort dafür ein. Sonst ändern Sie die Server.

outgoing =
    .heading = Ausgehende E-Mails
    .lead = { $kind ->
        [mailbox] Geben Sie das Passwort Ihres Postfachs einmal ein: App-Passwörter gibt es bei { $provider } nicht. Bei einem Webhoster ist es nicht das Ihres Kundenkontos. Es wird zuerst für ausgehende E-Mails ausprobiert, gleich danach für eingehende.
        [either] Geben Sie das Passwort einmal ein: das App-Passwort, wenn Sie eines erstellt haben, sonst das Ihres Postfachs. Es wird zuerst für ausgehende E-Mails ausprobiert, gleich danach für eingehende.
       *[app] Fügen Sie das App-Passwort einmal ein. Es wird zuerst am Postausgangsserver von { $provider } ausprobiert, gleich danach am Posteingangsserver.
    }
    .lead-two = Geben Sie beide Passwörter ein: Ausgehende E-Mails haben ein eigenes. Jedes wird an seinem eigenen Server ausprobiert, und nur dort.
    .lead-running = Der Postausgangsserver von { $provider } wird gefragt. Nichts wird gespeichert, bevor beide Server Ja gesagt haben.
    .lead-held-back = Das gespeicherte Passwort lässt sich prüfen, wenn die Pause vorbei ist. Nichts wurde gesendet.
    .lead-cancelled = Die Prüfung wurde abgebrochen. Nichts wurde geändert.
    .lead-refused = Der Postausgangsserver von { $provider } wurde sicher erreicht und hat Nein gesagt.
    .lead-later = Der Postausgangsserver von { $provider } wurde sicher erreicht und hat gesagt: jetzt nicht.
    .lead-ended = Der Postausgangsserver von { $provider } wurde erreicht, aber das Gespräch endete ohne Antwort.
    .lead-unsafe = Die Verbindung zum Postausgangsserver von { $provider } ließ sich nicht sicher machen. Das Passwort wurde nicht an ihn gesendet.
    .lead-unreached = Der Postausgangsserver von { $provider } ließ sich von hier aus nicht erreichen. Das Passwort wurde nicht an ihn gesendet.
    .primary = Passwort prüfen
    .next = Als Nächstes kommen die eingehenden E-Mails
incoming =
    .heading = Eingehende E-Mails
    .lead-running = Senden funktioniert. Der Posteingangsserver von { $provider } wird mit demselben Passwort gefragt.
    .lead-running-two = Senden funktioniert. Der Posteingangsserver wird mit dem Passwort für eingehende E-Mails gefragt.
    .lead-cancelled = Die Prüfung wurde abgebrochen. Nichts wurde geändert.
    .lead-passed-two = Jeder Server akzeptiert sein eigenes Passwort, und der Posteingang öffnet sich.
    .lead-passed = Beide Server von { $provider } akzeptieren das Passwort, und der Posteingang öffnet sich.
    .lead-refused = Der Posteingangsserver von { $provider } wurde sicher erreicht und hat Nein gesagt.
    .lead-later = Der Posteingangsserver von { $provider } wurde sicher erreicht und hat gesagt: jetzt nicht.
    .lead-ended = Der Posteingangsserver von { $provider } wurde erreicht, aber das Gespräch endete ohne Antwort.
    .lead-unsafe = Die Verbindung zum Posteingangsserver von { $provider } ließ sich nicht sicher machen. Das Passwort wurde nicht an ihn gesendet.
    .lead-unreached = Der Posteingangsserver von { $provider } ließ sich von hier aus nicht erreichen. Das Passwort wurde nicht an ihn gesendet.
    .primary-passed = Weiter zum Aufbewahren
    .primary-verified = Weiter
checking = Wird geprüft …
password = App-Passwort
password-mailbox = Passwort Ihres Postfachs
password-either = App-Passwort oder Passwort Ihres Postfachs
password-outgoing-ownPassword = Passwort für ausgehende E-Mails
password-outgoing-otherServer = Passwort des anderen Servers
password-incoming = Passwort für eingehende E-Mails
password-outgoing-hint = Es geht nur an { $host }.
shape-letters = { $count } Buchstaben, wie { $owner } sie zeigt. Leerzeichen spielen keine Rolle.
shape-dashedGroups = { $groups } Gruppen aus { $length } Buchstaben, mit den Strichen dazwischen.
shape-lettersAndDigits = { $count } Buchstaben und Ziffern, wie { $owner } sie zeigt. Leerzeichen spielen keine Rolle.
shape-any = { $kind ->
    [mailbox] Das, mit dem Sie diese E-Mails auf der Webseite lesen.
    [either] Das App-Passwort genau so, wie { $owner } es zeigt, oder das, mit dem Sie diese E-Mails auf der Webseite lesen.
   *[app] Genau so, wie { $owner } es zeigt.
}
secret-problem-empty = Fügen Sie zuerst das Passwort ein.
secret-problem-lineBreak = Mitten darin ist ein Zeilenumbruch. Kopieren Sie nur das Passwort selbst.
secret-problem-tooLong = Das ist zu lang für ein Passwort. Kopieren Sie nur das Passwort selbst.
doubt-length =
    .title = { $letters ->
        [one] Das ist { $letters } Zeichen, nicht { $expected }
       *[other] Das sind { $letters } Zeichen, nicht { $expected }
    }
    .what = Vielleicht fehlt ein Teil, oder etwas wurde mitkopiert. Kopieren Sie es noch einmal von der Seite von { $owner }.
doubt-altered =
    .title = Das ist nicht ganz so, wie { $owner } es schreibt
    .what = Es sieht aus wie ein App-Passwort, an dem etwas geändert oder hinzugefügt wurde.
doubt-accountPassword =
    .title = Das sieht nicht wie ein App-Passwort aus
    .what = Es ist vielleicht Ihr übliches Passwort bei { $owner }. Das ist für die Seiten von { $owner }; E-Mail-Programme brauchen ein App-Passwort.
send-anyway = Trotzdem senden
pause =
    .title = Eine Pause, damit das Konto nicht gesperrt wird
    .what = { $count ->
        [one] { $provider } bittet um eine Pause. Bis sie vorbei ist, wird nichts gesendet.
       *[other] { $count } Passwörter wurden hintereinander abgelehnt. { $provider } sperrt das Konto vielleicht, wenn gleich weitere folgen. Bis die Pause vorbei ist, wird nichts gesendet.
    }
pause-left = noch { $time }
server-said = Der Server sagte

connections-ready = Die Server von { $provider } antworten und warten auf das Passwort.
connection-instead-smtp =
    .title = Ausgehende E-Mails: Port { $port } antwortet hier nicht
    .what = Dieses Netzwerk lässt nichts zu Port { $port } von { $host } durch. Port { $other } desselben Servers antwortet und ist genauso sicher.
connection-instead-imap =
    .title = Eingehende E-Mails: Port { $port } antwortet hier nicht
    .what = Dieses Netzwerk lässt nichts zu Port { $port } von { $host } durch. Port { $other } desselben Servers antwortet und ist genauso sicher.
use-instead = Port { $other } verwenden
connection-go-on = Es wurde kein Passwort gesendet. Sie können weitermachen: Inzwischen wird es immer wieder versucht.

result-issued = Zertifikat ausgestellt von { $issuer }
result-chosen = Das Zertifikat, das Sie gewählt haben: { $fingerprint }… (SHA-256)
result-smtp = Ausgehende E-Mails
result-imap = Eingehende E-Mails
result-passed = Das Passwort wurde akzeptiert.
result-skipped = Nicht versucht: Eine Ablehnung genügt.

stage-smtp-resolve =
    .waiting = { $host } finden
    .running = { $host } wird gesucht …
    .done = { $host } wurde gefunden
    .failed = { $host } wurde nicht gefunden
stage-smtp-connect =
    .waiting = Auf Port { $port } erreichen
    .running = Verbindung zu { $host } auf Port { $port } …
    .done = { $host } antwortet auf Port { $port }
    .failed = { $host } antwortet nicht auf Port { $port }
stage-smtp-startTls =
    .waiting = Auf Verschlüsselung umschalten
    .running = Umschalten auf Verschlüsselung …
    .done = Der Server schaltet auf Verschlüsselung um
    .failed = Der Server schaltet nicht auf Verschlüsselung um
stage-smtp-tls =
    .waiting = Verbindung sicher machen
    .running = Verbindung wird sicher gemacht …
    .done = Die Verbindung ist verschlüsselt, und es ist wirklich { $host }
    .failed = Es kam keine sichere Verbindung zustande
stage-smtp-greeting =
    .waiting = Auf die Begrüßung warten
    .running = Warten auf die Begrüßung …
    .done = Es ist ein Postausgangsserver
    .failed = Er hat sich nicht wie ein Postausgangsserver gemeldet
stage-smtp-capability =
    .waiting = Fragen, wie man sich anmeldet
    .running = Nachfrage, wie man sich anmeldet …
    .done = Er nimmt ein Passwort an
    .failed = Er hat nicht gesagt, wie man sich anmeldet
stage-smtp-signIn =
    .waiting = Anmelden
    .running = Anmeldung läuft …
    .done = Er akzeptiert das Passwort zum Senden
    .failed = Die Anmeldung ist nicht gelungen
stage-smtp-handOver =
    .waiting = Nachricht übergeben
    .running = Nachricht wird übergeben …
    .done = Er hat die Nachricht angenommen
    .failed = Er hat die Nachricht nicht angenommen
stage-imap-resolve =
    .waiting = { $host } finden
    .running = { $host } wird gesucht …
    .done = { $host } wurde gefunden
    .failed = { $host } wurde nicht gefunden
stage-imap-connect =
    .waiting = Auf Port { $port } erreichen
    .running = Verbindung zu { $host } auf Port { $port } …
    .done = { $host } antwortet auf Port { $port }
    .failed = { $host } antwortet nicht auf Port { $port }
stage-imap-startTls =
    .waiting = Auf Verschlüsselung umschalten
    .running = Umschalten auf Verschlüsselung …
    .done = Der Server schaltet auf Verschlüsselung um
    .failed = Der Server schaltet nicht auf Verschlüsselung um
stage-imap-tls =
    .waiting = Verbindung sicher machen
    .running = Verbindung wird sicher gemacht …
    .done = Die Verbindung ist verschlüsselt, und es ist wirklich { $host }
    .failed = Es kam keine sichere Verbindung zustande
stage-imap-greeting =
    .waiting = Auf die Begrüßung warten
    .running = Warten auf die Begrüßung …
    .done = Es ist ein Posteingangsserver
    .failed = Er hat sich nicht wie ein Posteingangsserver gemeldet
stage-imap-capability =
    .waiting = Fragen, wie man sich anmeldet
    .running = Nachfrage, wie man sich anmeldet …
    .done = Er nimmt ein Passwort an
    .failed = Er hat nicht gesagt, wie man sich anmeldet
stage-imap-signIn =
    .waiting = Anmelden
    .running = Anmeldung läuft …
    .done = Er akzeptiert das Passwort zum Lesen
    .failed = Die Anmeldung ist nicht gelungen
stage-imap-followUp =
    .waiting = Posteingang öffnen
    .running = Posteingang wird geöffnet …
    .done = Der Posteingang öffnet sich
    .failed = Der Posteingang öffnet sich nicht
stage-imap-arrival =
    .waiting = Nach der Nachricht sehen
    .running = Nachricht wird gesucht …
    .done = Die Nachricht ist da
    .failed = Die Nachricht war nicht zu sehen

action-createAppPassword = App-Passwort erstellen
action-tryWithout = { $suspect ->
        [spaceBefore] Ohne das Leerzeichen versuchen
        [spaceBehind] Ohne das Leerzeichen versuchen
        [spacesBetweenGroups] Ohne die Leerzeichen versuchen
        [spacesWithin] Ohne die Leerzeichen versuchen
        [invisible] Ohne dieses Zeichen versuchen
        [quotes] Ohne Anführungszeichen versuchen
        [capitals] Mit Kleinbuchstaben versuchen
        [lookAlike] Mit gewöhnlichen Zeichen versuchen
        [dashes] So versuchen, wie { $owner } es schreibt
        [copiedAlong] Nur das App-Passwort versuchen
       *[several] Ohne all das versuchen
    }
action-enterPassword = Anderes Passwort eingeben
action-editAddress = Adresse ändern
action-editServers = { $name ->
        [open] Benutzername oder Server ändern
        [unlikely] Benutzername ändern
       *[expected] Server ändern
    }
action-tryAgain = Noch einmal versuchen
action-wait = Gewartet: noch einmal versuchen
action-confirmInBrowser = Anmeldung bei { $owner } bestätigen
action-switchOnImap = E-Mail-Einstellungen bei { $provider } öffnen
action-askAdministrator = Fragen Sie, wer sich um Ihr Konto kümmert.
action-openNetworkPage = Im Netzwerk angemeldet: noch einmal versuchen
action-changeNetwork = Anderes Netzwerk: noch einmal versuchen
action-chooseCertificate = Zertifikatsdatei wählen
action-startProgram = Das Programm läuft: noch einmal versuchen
action-useNamedServer = { $suggested } verwenden
action-allowInterception = Weiter, obwohl mitgelesen wird
action-useOtherPort = Verwenden Sie den Port, der funktioniert.
action-switchOffVpn = Das VPN ist aus: noch einmal versuchen
action-checkClock = Die Uhr stimmt: noch einmal versuchen
action-unlockKeychain = Schlüsselbund entsperren
action-installKeychain = Der Schlüsselbund läuft: noch einmal versuchen
action-useOauthProgram = Verwenden Sie ein E-Mail-Programm, das die Anmeldeseite von { $owner } öffnet, wie Thunderbird, Evolution oder Apple Mail.
action-readHelp = Hilfe von { $owner } lesen

keep =
    .heading = Sicher aufbewahren
    .lead = Beide Server akzeptieren das Passwort. Lassen Sie es Ihren Schlüsselbund aufbewahren.
    .lead-keeping = Der Schlüsselbund fragt vielleicht in einem eigenen Fenster um Ihre Erlaubnis.
    .lead-keeping-practice = Der Übungsschlüsselbund fragt nichts. Ein echter fragt vielleicht in einem eigenen Fenster um Ihre Erlaubnis.
    .lead-kept = Das Passwort ist in Ihrem Schlüsselbund, für ausgehende und für eingehende E-Mails.
    .lead-kept-practice = Das Passwort ist im Übungsschlüsselbund, für ausgehende und für eingehende E-Mails.
    .lead-refused = Das Passwort funktioniert, aber es ließ sich nicht aufbewahren.
    .lead-practice = Beide Server akzeptieren das Passwort. In der Übung kommt es in einen Übungsschlüsselbund, der am Ende verschwindet.
    .point-locked = Dort ist es verschlüsselt und nur zugänglich, solange Sie an diesem Computer angemeldet sind.
    .point-locked-practice = Ihr eigener Schlüsselbund wird nicht angerührt.
    .point-two = Es gibt zwei Einträge, einen für den Postausgangsserver von { $provider } und einen für den Posteingangsserver.
    .point-read-back = Beide werden wieder ausgelesen und verglichen, bevor Sie hören, dass sie aufbewahrt sind.
    .point-checked = Beide Einträge wurden wieder ausgelesen und sind genau das, was die Server akzeptiert haben.
    .primary = Im Schlüsselbund aufbewahren
    .busy = Speichern, auslesen, vergleichen …
    .primary-keeping = Wird aufbewahrt …
    .primary-kept = Nach alten Passwörtern sehen
    .skip = Weiter, ohne es aufzubewahren

oldItems =
    .heading = Alte Passwörter auf diesem Computer
    .lead = Beide Server akzeptieren das neue. Diese älteren Einträge können ihm noch in die Quere kommen. Die ausgewählten bekommen das neue oder werden entfernt und lassen sich { $days } Tage lang zurückholen.
    .lead-missing = Beide Server akzeptieren das neue. Programme bewahren hier ein älteres auf oder suchen eines, das nicht da ist. Die ausgewählten Einträge bekommen das neue oder werden entfernt; das lässt sich { $days } Tage lang rückgängig machen.
    .open = Schließen Sie zuerst { $program }. Solange es offen ist, setzt es vielleicht sein altes Passwort wieder ein.
    .lead-none = Nichts steht im Weg: Kein anderes Programm bewahrt im Schlüsselbund ein Passwort für { $address } auf.
    .lead-scanning = Der Schlüsselbund wird nach anderen Einträgen von { $address } durchsucht. Dabei wird kein Passwort gelesen.
    .lead-unlocking = Der Schlüsselbund wird gebeten, sich zu öffnen. Antworten Sie in seinem eigenen Fenster.
    .lead-clearing = Jeder Eintrag wird zuerst gesichert und die Sicherung zur Kontrolle gelesen. Erst dann wird er geändert.
    .none-how = Der Schlüsselbund wurde nach E-Mail-Einträgen dieses Kontos durchsucht. Kein Passwort wurde gelesen.
    .lead-none-seen = Soweit der Schlüsselbund einsehbar ist, bewahrt kein anderes Programm darin ein Passwort für { $address } auf.
    .lead-cleared = Das wurde getan. Es lässt sich { $days } Tage lang rückgängig machen.
    .lead-cleared-practice = Das wurde getan. Es lässt sich rückgängig machen, bis die Übung endet.
    .lead-cleared-partly = Nicht alles wurde getan: Bei jedem Eintrag steht, warum. Was geändert wurde, lässt sich { $days } Tage lang rückgängig machen.
    .lead-cleared-partly-practice = Nicht alles wurde getan: Bei jedem Eintrag steht, warum. Was geändert wurde, lässt sich rückgängig machen, bis die Übung endet.
    .lead-cleared-nothing = Nichts wurde geändert: Bei jedem Eintrag steht, warum.
    .lead-cleared-restored = Was geändert wurde, ist wieder, wie es war.
    .lead-restoring = Was da war, kommt aus der Sicherung wieder an seinen Platz.
    .lead-refused = Das hat nicht geklappt. Was nicht geändert wurde, ist noch, wie es war.
    .lead-practice = Das sind Übungseinträge, wie andere Programme sie hinterlassen. Ändern Sie sie und holen Sie sie zurück, ganz wie Sie möchten.
    .busy-scanning = Suche läuft …
    .busy-long = Bei sehr vielen Einträgen dauert das bis zu { $seconds } Sekunden. Sie können auch ohne weitermachen.
    .busy-unlocking = Der Schlüsselbund wird gebeten, sich zu öffnen …
    .busy-clearing = Sichern, kontrollieren, ändern …
    .busy-restoring = Wird zurückgeholt …
    .locked = { $count ->
        [0] Ein Teil des Schlüsselbunds ist gesperrt. Darin können Einträge sein, die nicht zu sehen sind.
        [one] Ein Teil des Schlüsselbunds ist gesperrt. Mindestens { $count } Eintrag darin sieht nach einem E-Mail-Passwort dieses Kontos aus. Entsperren Sie ihn, um zu sehen, welcher.
       *[other] Ein Teil des Schlüsselbunds ist gesperrt. Mindestens { $count } Einträge darin sehen nach E-Mail-Passwörtern dieses Kontos aus. Entsperren Sie ihn, um zu sehen, welche.
    }
    .column-program = Aufbewahrt von
    .column-use = Wofür
    .column-choose = Auswahl
    .column-match = Konto
    .column-fate = Was getan wurde
    .store = in „{ $store }“
    .no-server = kein Server genannt
    .no-user = kein Konto genannt
    .modified = letzte Änderung: { $date }
    .no-date = nicht bekannt
    .primary-none = Weiter zum E-Mail-Programm
    .primary = { $count ->
        [one] { $count } Eintrag entfernen
       *[other] { $count } Einträge entfernen
    }
    .primary-replace = { $count ->
        [one] Neues Passwort in { $count } Eintrag einsetzen
       *[other] Neues Passwort in { $count } Einträge einsetzen
    }
    .primary-both = { $count } Einträge aktualisieren
    .primary-clearing = { $count ->
        [one] { $count } Eintrag wird geändert …
       *[other] { $count } Einträge werden geändert …
    }
    .primary-cleared = Weiter zum E-Mail-Programm
    .go-on = Ohne weiter
    .leave = So lassen
    .leave-one = So lassen
    .of = { $program }, { $server }
    .of-label = { $program }, { $label }
    .undo = Zurückholen
    .undo-all = Alle zurückholen
row-next = { $row }, { $next }
named = { $name }: { $value }
use-smtp = Senden
use-imap = Empfangen
match-exact = dieses Konto
match-likely = vielleicht dieses Konto
choice-clear = wird entfernt
choice-replace = bekommt das neue Passwort
choose-clear = Entfernen
choose-replace = Neues Passwort einsetzen
choose-leave = So lassen
undo-possible = lässt sich zurückholen
undo-make = lässt sich wieder entfernen
undo-impossible = lässt sich nicht zurückholen
fate-cleared = entfernt
fate-replaced = hat das neue Passwort
fate-restored = zurückgeholt
fate-kept = gelassen, wie es war
fate-stillCleared = nicht zurückgeholt; bleibt in der Sicherung
fate-stillReplaced = hat das neue Passwort; das alte bleibt in der Sicherung

records-unreadable =
    .title = Die Liste der Konten lässt sich nicht lesen
    .what = Die Datei, in der steht, welche Konten hier eingerichtet wurden, ist beschädigt. Passwörter stehen nicht darin.
    .do = Benennen Sie „accounts.json“ im Ordner „mail-setup-wizard“ bei Ihren Programmdaten um und versuchen Sie es dann noch einmal.
records-damaged =
    .title = Die Liste der Konten war beschädigt
    .what = Die Datei, in der steht, welche Konten hier eingerichtet wurden, ließ sich nicht lesen. Sie ist als „{ $file }“ daneben aufgehoben, und die Liste beginnt von vorn. Passwörter stehen nicht darin.
    .do = Richten Sie die Konten wieder ein, oder holen Sie die alte Datei aus einer Sicherung zurück.
records-later =
    .title = Eine Datei ist von einer neueren Version
    .what = Eine neuere Version dieses Programms hat die Datei „{ $file }“ geschrieben; sie blieb deshalb unberührt.
    .do = Verwenden Sie die neuere Version.
records-file =
    .title = Die Liste der Konten lässt sich nicht schreiben
    .what = Dieser Computer hat den Assistenten seine Liste der Konten nicht lesen oder schreiben lassen. Passwörter stehen nicht darin.
    .do = Sehen Sie nach, ob die Festplatte voll ist, und versuchen Sie es dann noch einmal.

of-an-app = { $kind ->
    [mailbox] {""}
    [either] {""}
   *[app] App-
}
handOver =
    .heading = Ihr E-Mail-Programm
    .lead = Lassen Sie Ihr E-Mail-Programm das neue Passwort verwenden. Das sind seine Einstellungen.
    .smtp = Ausgehende E-Mails (SMTP)
    .imap = Eingehende E-Mails (IMAP)
    .host = Server
    .port = Port
    .security = Verschlüsselung
    .user = Benutzername
    .password = Passwort
    .password-words = das { of-an-app }Passwort
    .copy-smtp = Für ausgehende E-Mails kopieren
    .copy-imap = Für eingehende E-Mails kopieren
    .copied-smtp = Für ausgehende E-Mails kopiert
    .copied-imap = Für eingehende E-Mails kopiert
    .programs = In den E-Mail-Programmen auf diesem Computer
    .no-programs = In Ihrem E-Mail-Programm
    .before = Dieses Konto ist hier schon eingerichtet: Geben Sie ihm das Passwort, das funktioniert.
    .again = Sie brauchen das { of-an-app }Passwort später noch einmal? Wenn Ihr Schlüsselbund es aufbewahrt, kopiert „mail-setup password { $address } --for smtp --copy“ es in einem Terminal.
    .primary = Weiter
    .trap = Was oft schiefgeht
    .forget = Damit es das alte Passwort vergisst
pretendProgram =
    .offer = Ein Übungs-E-Mail-Programm öffnen
    .heading-smtp = Das Übungs-E-Mail-Programm fragt nach dem Passwort
    .heading-imap = Es fragt noch einmal
    .lead-smtp = Es möchte senden und braucht dafür das App-Passwort. Fügen Sie es ein.
    .lead-imap = Das war richtig. Zum Abrufen fragt es noch einmal, wie echte Programme: Fügen Sie dasselbe Passwort ein.
    .lead-refused = Das ist nicht das Passwort, das die Übungsserver angenommen haben. Kopieren Sie es mit der Schaltfläche und fügen Sie es ein.
    .primary = Eingeben
clipboard-left = Das { of-an-app }Passwort ist noch { $time } in der Zwischenablage. Fügen Sie es jetzt ein.
clipboard-over = Es wurde aus der Zwischenablage genommen. Kopieren Sie es wieder, so oft Sie es brauchen. Führt hier ein Programm einen Verlauf der Zwischenablage, kann es noch dort stehen: Löschen Sie es auch da.
clipboard-missing = Diese Sitzung hat keine Zwischenablage, die ein Programm verwenden kann. Tippen Sie das { of-an-app }Passwort ein, oder sehen Sie es mit „mail-setup password { $address } --for smtp“ in einem Terminal an.
clipboard-refused = Die Zwischenablage lässt sich gerade nicht verwenden: Ein anderes Programm hält sie fest. Versuchen Sie es noch einmal.
hand-over-other =
    Öffnen Sie die Einstellungen des Kontos und suchen Sie, wo sein Passwort eingegeben wird: Oft sind es zwei Stellen, für eingehende und für ausgehende E-Mails.
    Fügen Sie das { of-an-app }Passwort an beiden ein und senden Sie sich dann selbst eine Nachricht.
open-program = { $program } öffnen
program-opening = { $program } wird geöffnet …
program-opened = { $program } wurde gebeten, sich zu öffnen.
program-failed = { $program } ließ sich von hier aus nicht öffnen. Öffnen Sie es selbst.

self-message =
    .subject = Es funktioniert: eine Nachricht an Sie selbst
    .body = Diese Nachricht haben Sie sich selbst mit Mail Setup Wizard geschickt, um zu sehen, ob E-Mails hinausgehen und hereinkommen. Beides funktioniert. Sie können sie löschen.

testMessage =
    .heading = Senden Sie sich eine Nachricht
    .lead = Sehen Sie selbst, ob E-Mails hinausgehen und hereinkommen: eine kurze Nachricht von { $address } an { $address }.
    .lead-practice = Sehen Sie, ob E-Mails hinausgehen und hereinkommen: eine kurze Nachricht vom Übungskonto an sich selbst. Sie verlässt diesen Computer nicht.
    .lead-sending = Das dauert ein paar Sekunden, höchstens eine Minute.
    .lead-cancelled = Auf die Nachricht wird nicht mehr gewartet. Falls sie schon gesendet wurde, kommt sie in Ihren Posteingang.
    .lead-arrived = E-Mails gehen hinaus, und E-Mails kommen herein.
    .lead-not-arrived = Das Passwort stimmt. Aber die Nachricht hat nicht den ganzen Weg geschafft.
    .lead-not-sent = Die Nachricht ließ sich nicht übergeben.
    .lead-not-seen = Die Nachricht ist unterwegs, aber es ließ sich nicht nach ihr sehen.
    .what = Sie sagt, dass es funktioniert, und nichts über Ihr Konto oder diesen Computer. Wenn sie angekommen ist, lässt sie sich hier löschen.
    .primary = Nachricht senden
    .skip = Ohne Nachricht abschließen
    .offer = Sich eine Nachricht senden
    .doing-signIn = Anmeldung läuft …
    .doing-handOver = Nachricht wird übergeben …
    .doing-arrival = Sie wurde angenommen. Jetzt wird sie im Posteingang und bei den unerwünschten E-Mails gesucht …
    .arrived-inbox =
        { $seconds ->
            [one] Die Nachricht wurde gesendet und war binnen einer Sekunde im Posteingang.
           *[other] Die Nachricht wurde gesendet und war nach { $seconds } Sekunden im Posteingang.
        }
    .arrived-junk =
        { $seconds ->
            [one] Die Nachricht wurde gesendet und war binnen einer Sekunde bei den unerwünschten E-Mails: in „{ $folder }“.
           *[other] Die Nachricht wurde gesendet und war nach { $seconds } Sekunden bei den unerwünschten E-Mails: in „{ $folder }“.
        }
    .arrived-allMail =
        { $seconds ->
            [one] Die Nachricht wurde gesendet und war binnen einer Sekunde in „{ $folder }“.
           *[other] Die Nachricht wurde gesendet und war nach { $seconds } Sekunden in „{ $folder }“.
        }
    .hint-junk = Markieren Sie sie in Ihrem E-Mail-Programm als erwünscht, damit die nächste in den Posteingang kommt.
    .hint-allMail = Vielleicht hält ein Filter sie vom Posteingang fern: Sehen Sie in den Einstellungen des Kontos nach.
    .sent = Der Server hat die Nachricht angenommen.
    .not-sent = Die Nachricht wurde nicht gesendet.
    .remove = Nachricht löschen
    .removal-offered = Die Nachricht lässt sich löschen. Keine andere wird angerührt.
    .removal-byHand = Der Server bietet keinen Weg, nur diese Nachricht zu löschen. Löschen Sie sie in Ihrem E-Mail-Programm.
    .removal-running = Nachricht wird gelöscht …
    .removal-done = Die Nachricht wurde gelöscht. Keine andere wurde angerührt.
    .removal-failed = Die Nachricht ließ sich von hier aus nicht löschen. Löschen Sie sie in Ihrem E-Mail-Programm.
    .again = Noch einmal senden
    .go-on = Abschließen
    .go-on-without = Ohne Nachricht abschließen

done =
    .heading = Ihre E-Mail ist eingerichtet
    .heading-revoked = Das neue Passwort ist an seinem Platz
    .heading-verify = Alles stimmt
    .heading-practice = Sie kennen den Weg
    .lead = { $kind ->
        [mailbox] { $address } kann mit dem Passwort des Postfachs senden und empfangen.
        [either] { $address } kann mit diesem Passwort senden und empfangen.
       *[app] { $address } kann mit dem App-Passwort senden und empfangen.
    }
    .lead-verify = Beide Server akzeptieren in diesem Netzwerk das gespeicherte Passwort von { $address }.
    .lead-practice = Das war alles. Nichts hat diesen Computer verlassen, und Ihr Schlüsselbund wurde nicht angerührt.
    .proved = Beide Server haben das Passwort akzeptiert, und der Posteingang hat sich geöffnet.
    .kept = Das Passwort ist in Ihrem Schlüsselbund.
    .kept-practice = Das Passwort ist im Übungsschlüsselbund.
    .not-kept = Das Passwort wurde nicht im Schlüsselbund aufbewahrt.
    .cleared = { $count ->
        [0] Kein alter Eintrag wurde geändert.
        [one] { $count } alter Eintrag wurde geändert. Er lässt sich { $days } Tage lang zurückholen.
       *[other] { $count } alte Einträge wurden geändert. Sie lassen sich { $days } Tage lang zurückholen.
    }
    .cleared-practice = { $count ->
        [0] Kein Übungseintrag wurde geändert.
        [one] { $count } Übungseintrag wurde geändert.
       *[other] { $count } Übungseinträge wurden geändert.
    }
    .settings = Die Einstellungen für { $program } stehen in { $file }.
    .in-program = { $program } hat das neue Passwort.
    .message-lost = Eine Nachricht an Sie selbst wurde gesendet, aber es war nicht zu sehen, dass sie ankam.
    .message-not-sent = Eine Nachricht an Sie selbst ließ sich nicht senden.
    .todos = Was Sie noch selbst tun müssen
    .pretend-program = Das Übungs-E-Mail-Programm hat das Passwort, an beiden Stellen.
    .todo-smtp = Fügen Sie das Passwort in Ihr E-Mail-Programm ein, für ausgehende E-Mails.
    .todo-imap = Fügen Sie das Passwort in Ihr E-Mail-Programm ein, für eingehende E-Mails.
    .todo-program = Geben Sie { $program } das Passwort.
    .todo-file = Richten Sie { $program } mit { $file } ein.
    .todo-merge = Übernehmen Sie, was { $program } braucht, aus { $file } in { $taken }.
    .todo-forget = Entfernen Sie dort das alte Passwort: { $program }.
    .todo-test = Senden Sie sich aus Ihrem E-Mail-Programm eine Nachricht. Kommt sie an, ist alles gut.
    .tick = Erledigt
    .untick = Noch nicht erledigt
    .copy-list = Liste kopieren
    .print = Seite drucken
    .next = Wie es weitergeht
    .next-revoke = { $kind ->
        [mailbox] Wenn das Passwort des Postfachs geändert wird, stehen die E-Mails hier still, bis Sie mit dem neuen wiederkommen.
       *[app] Wenn Sie Ihr Passwort bei { $owner } ändern, werden vielleicht App-Passwörter widerrufen. Stehen die E-Mails wieder still, kommen Sie hierher zurück.
    }
    .primary = Zurück zum Anfang
    .restore = Alte Einträge zurückholen

back = Zurück
cancel = Abbrechen
start-over = Von vorn beginnen
show = Anzeigen
hide = Verbergen
copy = Kopieren
copied = Kopiert
network =
    .heading = Was dieses Netzwerk mit E-Mails macht
    .lead-looking = Es wird angesehen, ohne Ihr Passwort.
    .lead-cancelled = Sie haben abgebrochen, bevor es bekannt war.
    .lead-seen = Das wurde beobachtet, und das können Sie tun.
    .looking = Es wird angesehen, was dieses Netzwerk mit E-Mails macht, ohne Ihr Passwort.
    .look = Was macht dieses Netzwerk?
    .again = Noch einmal ansehen
    .with-names = Bericht mit Namen und Adressen zeigen
    .without-names = Namen und Adressen weglassen
    .observations = Was beobachtet wurde
    .report-what = Der Bericht sagt, was beobachtet wurde, ohne Ihre Adresse und Ihre eigenen Namen. Senden Sie ihn jemandem, der hilft.
    .report-named = Ihre Adresse und die Namen Ihrer Server stehen im Bericht.
    .copy-text = Bericht kopieren
    .copy-json = Für Programme kopieren (JSON)
reader =
    .heading =
        { $interceptor ->
            [none] Etwas liest die Verbindung zu { $host } mit
           *[other] { $interceptor } liest die Verbindung zu { $host } mit
        }
    .lead = Dieser Computer vertraut dem Zertifikat von „{ $issuer }“, und das ist nicht das des Servers. Wer es hat, kann Ihr Passwort und Ihre E-Mails lesen.
    .what = Wenn es das Schutzprogramm ist, das Sie gewählt haben, oder das Netzwerk Ihrer Firma, können Sie weitermachen: Sie werden in diesem Netzwerk einmal gefragt. Wenn Sie es nicht kennen, gehen Sie zurück und verwenden Sie ein anderes Netzwerk. Bis Sie entscheiden, wird kein Passwort gesendet.
    .primary = Weiter, und hier mitlesen lassen
use-other-port = Ab jetzt Port { $other } verwenden
