### Words of the terminal alone, in Turkish.

window-no-home = Pencere açılamıyor: bu oturumun ev klasörü yok.
window-no-page = Pencere açılamıyor: sistemin web görünümü başlamadı. “mail-setup”, aynı sihirbazın terminaldeki hâlidir.

## Bad usage: one line that says what to type instead. Nothing typed is repeated.

usage-extra-argument = Fazladan bir bağımsız değişken var. Bir şifreyse: şifreler sorulduğunda yazılır veya --password-stdin ile verilir; bu şifre şimdi kabuğunuzun geçmişinde duruyor.
terminal-help-english = Bu yardım yalnızca İngilizcedir. mail-setup geri kalan her şeyi sizin dilinizde söyler.
usage-unknown-option = Burada { $option } seçeneği yok. Aynı komut --help ile seçenekleri sıralar. Ardından bir şifre geldiyse: şifreler sorulduğunda yazılır veya --password-stdin ile verilir.
usage-unknown-command = Böyle bir komut yok. “mail-setup --help” komutları sıralar.
usage-missing-argument = Bir şey eksik. Aynı komut --help ile oraya ne geleceğini gösterir.
usage-missing-named = Şu eksik: { $missing }. Aynı komut --help ile oraya ne geleceğini gösterir.
usage-conflict = Bu seçenekler birlikte kullanılamaz. Aynı komut --help ile bunları açıklar.
usage-bad-value = Bir değer kullanılamıyor. Aynı komut --help ile oraya ne geleceğini gösterir.
usage-bad-option-value = { $option } için verilen değer kullanılamıyor. Aynı komut --help ile oraya ne geleceğini gösterir.
usage-option-value-known = { $option } için böyle bir değer yok. Bilinenler: { $known }.
usage-value-known = Böyle bir değer yok. Bilinenler: { $known }.
usage-unknown-language = Bu dilde metin yok. --lang ile bilinenler: { $known }.
usage-server = { $option } bir ana makine, iki nokta ve bir porttur: mail.example.org:465; gerekirse ardından :tls veya :starttls gelir; IPv6 adresi köşeli ayraç içinde yazılır.
usage-servers-unknown = Bu adresin sunucuları bilinmiyor. İkisini de verin: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-meant = Bu adresin sunucuları bilinmiyor. { $meant } mi demek istediniz? Değilse ikisini de verin: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-offline = Bu adresin sunucuları kimseye sorulamadı. Bu bilgisayarın çevrimiçi olduğundan emin olun veya ikisini de verin: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-unconfirmed = Bu adresin sunucularının { $smtp } ve { $imap } olduğunu yalnızca DNS söylüyor; o taklit edilebilir. Sağlayıcınızın sunucularıysa verin: { $options }.
usage-user = Bu kullanıcı adı gönderilemez: boş, çok uzun veya içinde denetim karakterleri ya da görünmeyen karakterler var.
usage-ca-file = { $file } sertifika olarak okunamıyor. --ca-file bir PEM dosyası ister (“-----BEGIN CERTIFICATE-----”).
usage-wizard-json = Sihirbaz insanlarla konuşur. JSON için bir komut verin; “mail-setup --help” komutları sıralar.
usage-clear-unconfirmed = Hiçbir şey temizlenmedi: onaylayacak kimse yok. “keychain scan” ile bakın, sonra --yes ekleyin.
usage-format = Böyle bir biçim yok. Bilinenler: { $known }.
usage-export-file = { $file } okunamıyor veya yazılamıyor. Var olan ve size ait bir klasörde başka bir dosya verin.
usage-man-folder = { $folder } klasörüne yazılamıyor. Size ait bir klasör belirtin.
usage-mood = Böyle bir davranış yok. Bilinenler: { $known }.
usage-password-empty = Şifre verilmedi. Sorulduğunda yazın veya --password-stdin ile standart girdinin ilk satırı olarak verin.
usage-password-line-break = Bu şifrede satır sonu veya NUL var; hiçbir posta sunucusu bunu kabul etmez. Bir kez daha kopyalayın.
usage-password-too-long = Bu şifre 1.024 bayttan uzun; hiçbir posta sunucusu bunu kabul etmez. Bir kez daha kopyalayın.
usage-password-not-text = Bu şifre metin (UTF-8) değil. Bir kez daha kopyalayın.

## Common

terminal-cancelled = İptal edildi. Hiçbir şey değişmedi.
terminal-no-runtime = Sistem, çalışmak için gerekenleri (dosyalar veya sinyaller) vermedi. Öbür programları kapatıp yeniden deneyin.
terminal-told = { $title }. { $what } { $do }
terminal-cut-short = Anahtarlık çalışırken durduruldu. Yarım kalan iş, bir sonraki başlatmada tamamlanır veya eski hâline getirilir; hiçbir şey kaybolmaz.
terminal-no-home = Sistem, ev klasörünüzün nerede olduğunu söylemiyor. HOME değişkenini ayarlayıp yeniden deneyin.
terminal-records-file = Hesap listesi okunamıyor veya yazılamıyor. Diskinizin dolu olmadığından ve ev klasörünüze yazılabildiğinden emin olun, sonra yeniden deneyin.
terminal-records-unreadable = Hesap listesi anlaşılamıyor; bu yüzden dokunulmadı. accounts.json dosyasını başka yere taşıyın ve hesapları yeniden kurun.
terminal-window-is-open = Hesaplar kaldırıldı, ama pencere hâlâ açık. Pencereyi kapatın, sonra bu komutu yeniden yazın: kendisi için sakladıkları da kaldırılır.
terminal-not-text = Bu metin (UTF-8) değildi. Yeniden yazın.
terminal-unknown-choice = Bu, seçeneklerden biri değil. Birinin önünde yazanı yazın.

## check

terminal-password-prompt = { $address } için şifre (gösterilmez):{ " " }
terminal-password-prompt-smtp = { $address } giden posta şifresi (gösterilmez):{ " " }
terminal-password-prompt-imap = { $address } gelen posta şifresi (gösterilmez):{ " " }
terminal-progress-smtp = Giden posta: { $stage }
terminal-progress-imap = Gelen posta: { $stage }
terminal-paused = { $address } için art arda çok fazla şifre reddedildi. Hesap kilitlenmesin diye { $time } dakika boyunca hiçbir şey gönderilmez. Bu sürede doğru şifrenin hangisi olduğundan emin olun.
terminal-check-right = { $address } için şifre, giden ve gelen posta için çalışıyor.
terminal-check-access = Bu, { $access } ağı ve onun posta sunucusu burada yanıt veriyor. Orada bir posta kutunuz varsa onun üzerinden gönderebilirsiniz: --smtp { $server } --smtp-user NAME --two-passwords
terminal-smtp-passed = Giden posta, { $host }:{ $port }: oturum açıldı.
terminal-smtp-failed = Giden posta, { $host }:{ $port }: oturum açılmadı.
terminal-smtp-skipped = Giden posta, { $host }:{ $port }: denenmedi.
terminal-imap-passed = Gelen posta, { $host }:{ $port }: oturum açıldı.
terminal-imap-failed = Gelen posta, { $host }:{ $port }: oturum açılmadı.
terminal-imap-unopened = Gelen posta, { $host }:{ $port }: oturum açıldı, ama posta kutusu açılmadı.
terminal-imap-skipped = Gelen posta, { $host }:{ $port }: hesap kilitlenmesin diye denenmedi.
terminal-sent-inbox = { $address } adresine bir ileti gönderildi ve { $seconds } sn sonra gelen kutusuna geldi.
terminal-sent-junk = { $address } adresine bir ileti gönderildi ve { $seconds } sn sonra istenmeyen postalar arasına geldi: “{ $folder }” klasörüne.
terminal-sent-all-mail = { $address } adresine bir ileti gönderildi ve { $seconds } sn sonra geldi: “{ $folder }” klasörüne. Bir filtre onu gelen kutusundan uzak tutuyor olabilir.
terminal-sent-lost = { $address } adresine bir ileti gönderildi.
terminal-sent-not = { $address } adresine ileti gönderilmedi.
terminal-sent-unseen = { $address } adresine bir ileti gönderildi. Gelip gelmediği görülmedi.
terminal-sent-unproven = Hiçbir ileti gönderilmedi: ileti ancak her iki sunucu da şifreyi kabul ettikten sonra gönderilir.
terminal-sent-cancelled = { $address } adresine giden ileti, siz durdurmadan önce teslim edilmişti. Yine de gelebilir.
terminal-said = { "  " }Sunucunun yanıtı: “{ $said }”
terminal-stage-took = { "  " }✓ { $stage } ({ $ms } ms)

## discover

terminal-discover-provider = Sağlayıcı: { $provider }
terminal-discover-smtp = Giden posta: { $host }:{ $port } ({ $security }), kullanıcı adı { $user }. { $source }
terminal-discover-imap = Gelen posta: { $host }:{ $port } ({ $security }), kullanıcı adı { $user }. { $source }
terminal-discover-unconfirmed = Bunu yalnızca DNS söylüyor: şifre yazmadan önce sağlayıcınızın olduğundan emin olun.
terminal-discover-none = { $domain } için posta sunucusu bulunamadı. Sağlayıcınızın yardım sayfasında “IMAP” ve “SMTP” başlıkları altında bulunur.
terminal-discover-filtered = { $domain } postasını ulaşmadan önce { $found } süzüyor; bu yüzden postayı kimin sakladığı buradan görülemiyor. Sunucuları (“IMAP” ve “SMTP”) { $domain } ile ilgilenen kişiye sorun.
terminal-discover-no-domain = { $domain } diye bir alan adı yok. Adreste yazım hatası olup olmadığına bakın.
terminal-discover-offline = { $domain } kimseye sorulamadı. Bu bilgisayarın çevrimiçi olduğundan emin olun, sonra yeniden deneyin.
terminal-discover-tried = { $source }: { $outcome } ({ $ms } ms)

## The wizard

terminal-step = Adım { $at } / { $of }
terminal-ask = { $what } ({ $keys }):{ " " }
terminal-ask-with = { $what } [{ $entered }]
terminal-ask-or-number = { $what } veya yukarıdan bir sayı
terminal-ask-choice = Seçiminiz
terminal-ask-password = Uygulama şifresi (yazarken gösterilmez)
terminal-ask-password-mailbox = Posta kutunuzun şifresi (yazarken gösterilmez)
terminal-ask-password-either = Uygulama şifresi ya da posta kutunuzun şifresi (yazarken gösterilmez)
terminal-ask-password-ownPassword = Giden posta şifresi (yazarken gösterilmez)
terminal-ask-password-otherServer = Öbür sunucunun şifresi (yazarken gösterilmez)
terminal-ask-password-incoming = Gelen posta şifresi (yazarken gösterilmez)
terminal-ask-certificate = Sertifika dosyasının yolu
terminal-file-unreadable = Bu yolda okunabilen bir dosya yok. Yolun tamamını yazın veya dosyayı terminale bırakın.
terminal-app-password-name = Ona verilecek ad: { $name }
terminal-key-enter = Enter: { $label }
terminal-key-back = b: geri
terminal-key-home = h: baştan başla
terminal-key-quit = q: çık
terminal-stage-done = { "  " }✓ { $stage }
terminal-stage-failed = { "  " }✗ { $stage }
terminal-servers-how = Sunucu host:port:tls veya host:port:starttls biçiminde yazılır. Enter, köşeli ayraç içindekini korur.
terminal-field-place = { $server }
terminal-field-user = { $server }, kullanıcı adı
terminal-server = { $server }: { $host }, port { $port }, { $security }, kullanıcı adı { $user }
terminal-items-how = Bir kaydı seçmek veya bırakmak için numarasını yazın: [x] temizlenir, [ ] olduğu gibi kalır.
terminal-items-how-replace = [n] yeni şifreyi alır. Bunun yerine temizlemek için numarasını bir kez, olduğu gibi bırakmak için iki kez yazın.
terminal-entry = { $what }: { $about }
terminal-stop-waiting = Ctrl-C beklemeyi durdurur.

## keychain

terminal-use-any = giden ve gelen posta
terminal-item = { $program }: { $server }, { $user }, { $use }
terminal-item-detail = { $match }; son değişiklik: { $modified }; { $undo }. { $why }
terminal-item-id = kimlik: { $id }
# The program compares what is typed with this word; it has no letter that a foreign keyboard lacks.
terminal-clear-word = temizle
terminal-clear-confirm = { $count ->
    [one] Bu kaydı yedekleyip temizlemek için “{ $word }” yazın:{ " " }
   *[other] Bu { $count } kaydı yedekleyip temizlemek için “{ $word }” yazın:{ " " }
}
terminal-cleared-count = { $count ->
    [0] Hiçbir kayıt temizlenmedi.
    [one] { $count } kayıt temizlendi.
   *[other] { $count } kayıt temizlendi.
}
terminal-missing = Programlar burada şifre arıyor ve bulamıyor:
terminal-missing-how = Oraya koymak için: mail-setup keychain put { $address }
terminal-any-address = ADRES
list-next = { $list }, { $next }
list-last = { $list } ve { $last }
    .before-i = { $list } ve { $last }
terminal-other-programs = Başka bir programda, telefonda veya yazıcıda: nereye yazılacağını “mail-setup programs” söyler. Bilinenler: { $names }.
usage-program = “{ $program }” diye bir program yok. “mail-setup programs” kodlarını sıralar.
terminal-put-count = { $count ->
    [0] Hiçbir program, kendisinde olmayan bir şifreyi aramıyor.
    [one] { $count } kayıtta denenen şifre var:
   *[other] { $count } kayıtta denenen şifre var:
}
terminal-put-undo = Bunu geri almak için: mail-setup keychain undo { $run }
terminal-cleared-undo = Temizleneni geri getirmek için: mail-setup keychain undo { $run }
terminal-kept = { $item }: { $why }
terminal-nothing-to-undo = Geri getirilecek bir şey yok. Geri getirilebilecekleri “mail-setup keychain backups” sıralar.
terminal-no-backups = Geri getirilecek bir şey yok.
terminal-backup = { $run }: { $what }, { $until }
terminal-discarded = Bu yedek kalıcı olarak silindi.

## Accounts

terminal-no-accounts = Henüz hiçbir hesap kurulmadı. “mail-setup” bir hesap kurar.
terminal-account = { $address } ({ $worked })
terminal-account-certificate = { "  " }Bu bilgisayardaki sunucuları için seçtiğiniz sertifika: { $fingerprint }… (SHA-256)
terminal-account-removed = { $address } kaldırıldı; şifreleri artık anahtarlıkta değil.
terminal-accounts-removed =
    { $count ->
        [0] Burada kurulu bir hesap yoktu.
        [one] Bir hesap kaldırıldı; şifreleri artık anahtarlıkta değil.
       *[other] { $count } hesap kaldırıldı; şifreleri artık anahtarlıkta değil.
    }
terminal-files-removed = Bu program artık bu bilgisayarda hiçbir dosya tutmuyor.
terminal-backups-stay = Başka programların temizlenen şifreleri hâlâ geri getirilebilir. “mail-setup keychain backups” onları sıralar ve siler.
terminal-not-set-up = { $address } burada kurulmadı. Kurulanları “mail-setup accounts” sıralar.
terminal-unused-next = “mail-setup” içinde hesabı seçin. { $host } doğru sunucuysa şifreyi orada girin. Değilse sunucuları düzeltin.
terminal-not-stored = Anahtarlıkta { $address } hesabının sunucuları için şifre yok. “mail-setup” ile yeniden kurun.
terminal-watch-on = Hesaplar günde bir kez denenir. Biri reddedilirse bir bildirim çıkar.
terminal-watch-next-sign-in = Günlük deneme kuruldu. Bu bilgisayarda bir sonraki oturumunuzda başlar.
terminal-watch-network = Ağ değişince, ulaşılamamış veya { $hours } saattir denenmemiş hesaplar denenir.
terminal-watch-daily-alone = Ağın değişmesi bir deneme başlatmaz. Bu sistem haber veriyorsa “mail-setup watch enable” bunu kurar.
terminal-watch-off = Günlük deneme kapalı.
terminal-watch-missing = Burada günlük deneme kurulamıyor: bu sistemde “mail-setup” programının tanıdığı bir zamanlayıcı yok.
terminal-watch-refused = Bu sistemin zamanlayıcısı değişikliği almadı. Oturumu kapatıp yeniden açtıktan sonra yeniden deneyin.
terminal-watch-misplaced = Zamanlayıcı bu programı bulunduğu yerden her gün başlatamaz: bu klasör kalıcı değil veya adında zamanlayıcının kabul etmediği karakterler var. Programı kurun ya da kalıcı bir klasöre taşıyın (Mac’te “Uygulamalar”) ve oradan başlatın.
terminal-watch-file = Günlük denemenin bir dosyası yazılamıyor veya silinemiyor. Diskinizin dolu olmadığından ve ev klasörünüze yazılabildiğinden emin olun, sonra yeniden deneyin.
terminal-watch-another = Şu anda başka bir deneme sürüyor. Hiçbir şey yapılmadı.
terminal-watch-last = Son deneme: { $date }
terminal-watch-would-check = { $address } denenirdi.
terminal-watch-rests = { $address } şimdilik denenmiyor: şifresi reddedildi. “mail-setup” sizinle birlikte yenisini oluşturur.
terminal-watch-recent = { $address } atlanıyor: son denemenin üzerinden { $hours } saat geçmedi.
terminal-watch-unconfirmed = { $address } bir denemede reddedildi. En az { $minutes } dakika sonra yine reddedilirse bir bildirim gösterilir.
terminal-watch-would-tell = { $address } için bir bildirim çıkardı.
terminal-watch-told = Bir bildirim gösterildi.
terminal-watch-nobody-shows = Burada bildirim gösteren yok: bu oturumun masaüstü yok.

## password --copy

terminal-copied = { $address } için şifre { $seconds } saniye boyunca panoda. Yapıştırın; Ctrl-C onu hemen kaldırır.
terminal-copy-over = Artık panoda değil; bu arada başka bir şey kopyalandıysa o hâlâ duruyor. Burada bir program pano geçmişi tutuyorsa şifre orada kalmış olabilir: oradan da silin.
terminal-no-clipboard = Bu oturumda pano yok. “--copy” olmadan { $address } için şifre ekrana yazılır.
terminal-clipboard-refused = Pano şu anda kullanılamıyor: başka bir program tutuyor. Yeniden deneyin.

## man

terminal-man-written =
    { $count ->
        [one] { $folder } klasörüne bir kılavuz sayfası yazıldı.
       *[other] { $folder } klasörüne { $count } kılavuz sayfası yazıldı.
    }

## export

terminal-export-place = Bunun yeri: { $file }.
terminal-export-written = Şuraya yazıldı: { $file }.
terminal-export-would-write = { $file } şu içerikle yazılırdı:
terminal-export-there = { $file } içinde zaten var. Hiçbir şey değişmedi.
terminal-export-beside = { $taken } zaten var ve olduğu gibi kalıyor. Yanına yazıldı: { $file }.
terminal-export-would-write-beside = { $taken } zaten var ve olduğu gibi kalırdı. Yanına şu yazılırdı: { $file }.
terminal-export-add = Bu satırları ona ekleyin (baştaki işaretler olmadan) veya bunu “patch” yapsın:

## settings

terminal-settings-autoconfig-address = Sağlayıcınız, kendi sunucu dosyası istenirken adresinizin tamamını öğrenebilir.
terminal-settings-autoconfig-domain = Sağlayıcınız, kendi sunucu dosyası istenirken adresinizin yalnızca alan adını öğrenir.
terminal-settings-network-pages-on = Bir sunucuya ulaşılamazsa, ağın giriş sayfasını tanımak için Mozilla ve Apple’ın iki sayfası istenir.
terminal-settings-network-pages-off = Bir sunucuya ulaşılamazsa hiçbir sayfa istenmez. O zaman ağın giriş sayfası fark edilmeyebilir.
terminal-settings-file = Ayar yazılamıyor veya silinemiyor. Diskinizin dolu olmadığından ve ev klasörünüze yazılabildiğinden emin olun, sonra yeniden deneyin.

## practice

terminal-practice-address = Adres: { $value }
terminal-practice-smtp = Giden posta: { $value }
terminal-practice-imap = Gelen posta: { $value }
terminal-practice-ca-file = Sertifika: { $value }
terminal-practice-password = Uygulama şifresi: { $value }
terminal-practice-account-password = Hesap şifresi: { $value }
terminal-practice-end = Siz Ctrl-C tuşlarına basana kadar çalışır.
terminal-no-practice = Deneme sağlayıcısı başlatılamadı: sistem 127.0.0.1 üzerinde port vermedi. Öbür programları kapatıp yeniden deneyin.
terminal-no-temporary-folder = Sertifika geçici klasöre yazılamadı. Diskinizin dolu olmadığından emin olun, sonra yeniden deneyin.

## diagnose

terminal-diagnose-seen = Görülenler:
usage-probe = --probe şunu alır: http://HOST/PATH=EXPECTED; beklenen, 204 gibi bir durum kodu veya sayfanın nasıl başladığıdır.
terminal-records-damaged = Hesap listesi bozulmuştu. Program verileriniz arasındaki mail-setup-wizard klasöründe { $file } adıyla saklandı; liste baştan başlıyor. İçinde şifre yok.
terminal-records-later = { $file } dosyasını bu programın daha yeni bir sürümü yazmış; bu yüzden ona dokunulmadı. Yeni sürümü kullanın.
terminal-decimal-mark = ,
terminal-day = { $day } { $month ->
        [1] Ocak
        [2] Şubat
        [3] Mart
        [4] Nisan
        [5] Mayıs
        [6] Haziran
        [7] Temmuz
        [8] Ağustos
        [9] Eylül
        [10] Ekim
        [11] Kasım
       *[other] Aralık
    } { $year }
