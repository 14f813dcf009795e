### Words of the wizard in Turkish, for the window and for the terminal alike.

app-name = Mail Setup

## Welcome

welcome =
    .heading = E-postanız için ne gerekiyor?
    .lead = Size uyanı seçin. Siz istemedikçe bu bilgisayarda hiçbir şey değişmez.
intent-setUp =
    .title = Uygulama şifresi kur
    .what = Bir tane oluşturun, deneyin, güvenle saklayın ve eskilerini temizleyin.
intent-revoked =
    .title = Uygulama şifrem iptal edildi
    .what = Yenisini oluşturun. Anahtarlıkta eskisinin yerine geçer; öbür programlar için adımlar gösterilir.
intent-verify =
    .title = Her şey hâlâ çalışıyor mu, dene
    .what = Saklanan şifre burada denenir. Çalışmazsa nedenini öğrenirsiniz.
intent-practise =
    .title = Deneme hesabıyla alıştırma yap
    .what = Bütün yolu risksiz geçin. Neyin ters gideceğini siz seçersiniz.
known-accounts =
    .title = Bu bilgisayarda kurulu
    .last-good = { $date } tarihinde çalıştı
    .never = henüz denenmedi
account-state =
    .refused = { $date } tarihinden beri reddediliyor
    .refused-smtp = giden posta { $date } tarihinden beri reddediliyor
    .refused-imap = gelen posta { $date } tarihinden beri reddediliyor
    .refused-last = son denemede reddedildi, { $date }
    .refused-last-smtp = giden posta son denemede reddedildi, { $date }
    .refused-last-imap = gelen posta son denemede reddedildi, { $date }
    .unreached = { $date } tarihinden beri denenemedi
    .unreached-smtp = giden posta { $date } tarihinden beri denenemedi
    .unreached-imap = gelen posta { $date } tarihinden beri denenemedi
    .unreached-network = { $date } tarihinden beri denenemedi; nedeni ağ olabilir
    .unreached-smtp-network = giden posta { $date } tarihinden beri denenemedi; nedeni ağ olabilir
    .unreached-imap-network = gelen posta { $date } tarihinden beri denenemedi; nedeni ağ olabilir
    .stale = { $date } tarihinden beri denenmedi
    .not-stored = anahtarlıkta sunucuları için şifre yok
    .running = deneniyor
    .mend = Düzelt
    .check = Dene
    .check-all = Bütün hesapları dene
accounts-checked = { $all } hesaptan { $done } tanesi denendi
accounts-right =
    { $right ->
        [0] { $all } hesaptan hiçbiri yolunda değil.
        [one] { $all } hesaptan { $right } tanesi yolunda.
       *[other] { $all } hesaptan { $right } tanesi yolunda.
    }{ $paused ->
        [0] {""}
        [one] {" "}Ara verildiği için { $paused } tanesi denenmedi.
       *[other] {" "}Ara verildiği için { $paused } tanesi denenmedi.
    }
watch =
    .title = Her gün denensin
    .off = Saklanan şifre günde bir kez ve ağ değişince denenebilir. Reddedilirse bir bildirim çıkar; bildirim hesabı söylemez. Arada hiçbir şey çalışmaz.
    .on = Saklanan şifreler günde bir kez, bu sistem haber veriyorsa ağ değişince de denenir. Biri reddedilirse bir bildirim çıkar.
    .next-sign-in = Saklanan şifreler, bu bilgisayarda bir sonraki oturumunuzdan başlayarak günde bir kez ve ağ değişince denenir.
    .not-changed = Bu bilgisayarın zamanlayıcısı değişikliği almadı. Oturumu kapatıp yeniden açtıktan sonra yeniden deneyin.
    .misplaced = Zamanlayıcı bu programı bulunduğu yerden her gün başlatamaz: bu klasör kalıcı değil veya adında zamanlayıcının kabul etmediği karakterler var. Programı kurun ya da kalıcı bir klasöre taşıyın (Mac’te “Uygulamalar”) ve oradan başlatın.
    .enable = Her gün dene
    .disable = Artık deneme
watch-notice =
    .title = E-postanız sizi bekliyor
    .one = Bir e-posta hesabı sunucusu tarafından reddediliyor. Nedenini görmek ve düzeltmek için basın ya da “mail-setup” çalıştırın.
    .one-smtp = Bir hesabın giden postası sunucusu tarafından reddediliyor. Nedenini görmek ve düzeltmek için basın ya da “mail-setup” çalıştırın.
    .one-imap = Bir hesabın gelen postası sunucusu tarafından reddediliyor. Nedenini görmek ve düzeltmek için basın ya da “mail-setup” çalıştırın.
    .named = { $address } sunucusu tarafından reddediliyor. Nedenini görmek ve düzeltmek için basın ya da “mail-setup” çalıştırın.
    .named-smtp = { $address }: giden posta sunucusu tarafından reddediliyor. Nedenini görmek ve düzeltmek için basın ya da “mail-setup” çalıştırın.
    .named-imap = { $address }: gelen posta sunucusu tarafından reddediliyor. Nedenini görmek ve düzeltmek için basın ya da “mail-setup” çalıştırın.
    .several = { $count ->
        [one] { $count } e-posta hesabı sunucusu tarafından reddediliyor. Nedenini görmek ve düzeltmek için basın ya da “mail-setup” çalıştırın.
       *[other] { $count } e-posta hesabı sunucuları tarafından reddediliyor. Nedenini görmek ve düzeltmek için basın ya da “mail-setup” çalıştırın.
    }
    .open = Düzelt
backup =
    .title = Geri getirilebilecek eski şifreler
    .what = { $address } için { $count } kayıt, { $date } tarihinde değiştirildi
    .until = { $until } tarihine kadar saklanır
    .restore = Geri getir
    .discard = Sil
    .discard-title = Bu yedek silinsin mi?
    .discard-what = İçindekiler kalıcı olarak silinir ve geri getirilemez. Bunu ancak e-postanız çalıştıktan sonra yapın.
    .discard-confirm = Kalıcı olarak sil
    .keep = Kalsın
recovered = { $count ->
        [one] Sihirbaz son seferinde eski kayıtları değiştirirken yarıda kesilmişti. Düzeltildi: hiçbir şey kaybolmadı.
       *[other] Sihirbaz eski kayıtları değiştirirken { $count } kez yarıda kesilmişti. Düzeltildi: hiçbir şey kaybolmadı.
    }
unlocking = Anahtarlığın açılması isteniyor…
discard-running = Yedek siliniyor…
discard-done = Yedek kalıcı olarak silindi.
undo-restoring = Eski şifreler geri getiriliyor…
undo-restored = { $count ->
        [0] Hiçbir şey geri getirilmedi.
        [one] { $count } kayıt yerine geri kondu.
       *[other] { $count } kayıt yerine geri kondu.
    }
undo-kept = { $count } kayıt geri getirilemedi. Yedekte kalıyor.

## Practice

choosePractice =
    .heading = Deneme hesabıyla alıştırma yapın
    .lead = Yalnızca bu bilgisayarda var olan bir e-posta sağlayıcısı size eşlik eder. Nasıl davranacağını seçin.
    .lead-starting = Deneme sağlayıcısı başlatılıyor.
practice =
    .mood = Alıştırma: { $mood }
pretend =
    .title = Deneme sağlayıcısının sayfası
    .what = Gerçek bir sağlayıcı bunu tarayıcıda gösterirdi. Uygulama şifresini buradan kopyalayın.
    .app-password = Uygulama şifreniz
    .account-password = Hesap şifresi (yanlışlıkla kullanılırsa ne olduğunu görmek için)
practice-starting = Deneme sağlayıcısı başlatılıyor…
practice-failed = Deneme sağlayıcısı bu bilgisayarda başlatılamadı. Bir kez daha deneyin; yine olmazsa bilgisayarı yeniden başlatın.
mood-allWell =
    .title = Her şey yolunda
    .what = Uygulama şifresi her yerde çalışır.
mood-needsAppPassword =
    .title = Her zamanki şifre kabul edilmiyor
    .what = Hesap şifresi yetmez. Uygulama şifresi çalışır.
mood-wrongPassword =
    .title = Şifre doğru değil
    .what = Hiçbir şifre kabul edilmez.
mood-webLoginRequired =
    .title = Sağlayıcı önce sizi görmek istiyor
    .what = Oturum açma, tarayıcıda onaylanana kadar bekletilir.
mood-imapOff =
    .title = Posta okuma kapalı
    .what = Gönderme çalışır. E-posta programlarının erişimi (IMAP) kapalıdır.
mood-tooManyAttempts =
    .title = Çok fazla deneme
    .what = Sağlayıcı bütün oturum açmaları bir süre erteler.
mood-revokedMidway =
    .title = Yarı yolda iptal
    .what = Gönderme çalışır, sonra şifre iptal edilir.
mood-busy =
    .title = Sağlayıcı meşgul
    .what = İki sunucu da daha sonra gelmenizi ister.
mood-slow =
    .title = Yavaş bağlantı
    .what = Her şey çalışır, ama her yanıt zaman alır.
mood-silent =
    .title = Sessizlik
    .what = Sunucular bağlantıyı kabul eder ve tek söz etmez.
mood-hangsUp =
    .title = Kesilen bağlantı
    .what = Bağlantı, oturum açarken ortasında kesilir.
mood-smtpBlocked =
    .title = Gönderme burada engelli
    .what = Giden posta için hiçbir yanıt gelmez. Gelen posta çalışır.
mood-captivePortal =
    .title = Otelin giriş sayfası
    .what = Posta sunucularının yerine ağ yanıt verir.
mood-startTlsStripped =
    .title = Biri şifrelemeyi kaldırıyor
    .what = Sunucunun şifreleme sunması gerekir, ama sunmaz.
mood-expiredCertificate =
    .title = Süresi dolmuş sertifika
    .what = Sunucunun kimlik belgesinin süresi geçmiştir.
mood-wrongName =
    .title = Başka bir ad için sertifika
    .what = Sunucunun başka biri olduğu ortaya çıkar.

## Steps of the journey

step-address = Adresiniz
step-appPassword = Uygulama şifresi
step-outgoing = Giden posta
step-incoming = Gelen posta
step-keep = Güvenle saklama
step-oldItems = Eski şifreler
step-handOver = E-posta programınız
step-testMessage = Kendinize ileti

## Which account

chooseAccount =
    .heading = Hangi hesap?
    .lead-revoked = Uygulama şifresi iptal edilen hesabı seçin.
    .lead-verify = Denenecek hesabı seçin. Saklanan şifresi denenir; hiçbir şey değişmez.
    .other = Başka bir hesap
    .known = { $account }
    .known-what = { $name }: { $last }
    .other-what = Adresini yazın.

address =
    .heading = E-posta adresiniz
    .lead = Sunucular ve uygulama şifresine giden yol bu adresten bulunur.
    .label = E-posta adresi
    .primary = Bu adresi kullan
address-problem-empty = Önce e-posta adresinizi yazın.
address-problem-noAt = İçinde @ işareti yok. E-posta adresi şuna benzer: anna@example.org.
address-problem-noName = @ işaretinden önce adınız eksik.
address-problem-domain = @ işaretinden sonra bir şey eksik ya da yanlış yazılmış: bu bölüm gmail.com veya anna-design.com gibidir.
address-problem-character = Bir e-posta adresinde o yerde “{ $character }” bulunamaz.
address-problem-space = İçinde boşluk var. E-posta adresinde boşluk olmaz.
address-problem-unseen = İçinde görünmeyen bir karakter var. Adresi elle yazın.
address-problem-tooLong = Bu, bir e-posta adresi için çok uzun.
address-meant = { $meant } mi demek istediniz? O zaman geri dönüp adresi düzeltin.

found-by =
    .table = Bu sağlayıcı için biliniyor.
    .mx = Alan adının postasını alan sağlayıcı için biliniyor.
    .pacc = Alan adı, e-posta programlarına bunu bildiriyor.
    .autoconfig = Sağlayıcı, e-posta programlarına bunu bildiriyor.
    .ispdb = Thunderbird’ün sağlayıcı listesinde var.
    .srv = Alan adının DNS kayıtlarında yazıyor.
    .guess = Alışılmış ad; yanıt veriyor ve bu ad için sertifikası var.
looked-in =
    .table = Bilinen sağlayıcılar
    .mx = Postayı kim alıyor
    .pacc = Alan adının yayımladığı
    .autoconfig = Sağlayıcının kendi dosyası
    .ispdb = Thunderbird’ün listesi
    .srv = DNS’teki adlar
    .guess = Alışılmış adlar
looked-in-receiver =
    .autoconfig = Postayı alanın dosyası
    .ispdb = Thunderbird’ün listesi, postayı alan için
looked =
    .found = bulundu
    .noPasswords = şifre kabul edilmiyor
    .nothing = orada bir şey yok
    .noSuchDomain = böyle bir alan adı yok
    .unusable = TLS üzerinden şifreyle kullanılacak bir şey yok
    .timedOut = zamanında yanıt gelmedi
    .unreachable = sorulamadı
    .refused = orada dinleyen yok
    .certificate = güvenilmeyecek bir sertifika
    .redirected = başka yere yönlendiriyor
    .tooLarge = yanıt çok büyük
    .malformed = okunamayan bir yanıt
    .wrongDigest = alan adının kefil olduğu dosya değil
    .notNeeded = artık gerekmiyor

findServers =
    .heading = Posta sunucuları aranıyor
    .lead = Yalnızca { $domain } sorulur; adresiniz bu bilgisayarda kalır. En çok { $seconds } saniye sürer.
    .lead-address = Adresinizin tamamı, izin verdiğiniz gibi, yalnızca { $place } sunucusuna gider; başka yerlere { $domain } sorulur.
    .running = Aranıyor…
    .looked = Bakılan yerler
    .by-hand = Sunucuları elle yaz
autoconfig-address =
    .off = Bazı sağlayıcılar sunucularını ancak adresin tamamıyla sorulunca bildirir. İzin verirseniz adresiniz şifreli olarak { $place } sunucusuna gider, başka hiçbir yere gitmez. Siz geri alana kadar sonraki aramalarda da geçerlidir.
    .on = Adresinizin tamamı, izin verdiğiniz gibi, şifreli olarak { $place } sunucusuna gider; başka hiçbir yere gitmez.
    .not-kept = Bu seçim kaydedilemedi: program kapanana kadar geçerlidir.
    .tell = Adresin tamamıyla yeniden ara
    .keep = Yalnızca alan adıyla yeniden ara

servers =
    .heading = Posta sunucuları
    .lead-mx = { $domain } postasını alan: { $found }. Bu yüzden onun sunucuları yazıldı. Sağlayıcınız bu mu?
    .lead-autoconfig = Sağlayıcınız, e-posta programlarına bu sunucuları bildiriyor. Sağlayıcınız bu mu?
    .lead-ispdb = Thunderbird’ün listesinde { $domain } için bu sunucular var. Sağlayıcınız bu mu?
    .lead-srv = { $domain } DNS kayıtlarında bu sunucular yazıyor. Sağlayıcınız bu mu?
    .lead-guess = Bu sunucuların adları alışılmış adlar; yanıt veriyorlar ve bu adlar için sertifikaları var. Sağlayıcınız bu mu?
    .lead-unconfirmed = Bu sunucuları yalnızca { $domain } DNS kayıtları söylüyor; o kayıtlar taklit edilebilir. Sağlayıcınızın sunucuları olduğunu biliyorsanız kullanın.
    .lead-imap-alone = Yalnızca gelen posta için bir sunucu bulundu; giden posta için yazılan bir tahmindir. Sağlayıcınızın yardım sayfasında “SMTP” başlığı altında bulunur.
    .lead-smtp-alone = Yalnızca giden posta için bir sunucu bulundu; gelen posta için yazılan bir tahmindir. Sağlayıcınızın yardım sayfasında “IMAP” başlığı altında bulunur.
    .lead-no-domain = { $domain } diye bir alan adı yok: adreste yazım hatası olup olmadığına bakın. Yazılanlar tahmindir.
    .lead-offline = Kimseye sorulamadı: bu bilgisayar çevrimdışı görünüyor. Yazılanlar tahmindir.
    .lead = Bu adresin sunucuları bilinmiyor; yazılanlar tahmindir. Sağlayıcınızın yardım sayfasında “IMAP” ve “SMTP” başlıkları altında bulunur.
    .lead-filtered = { $domain } postasını ulaşmadan önce { $found } süzüyor; bu yüzden postayı kimin sakladığı buradan görülemiyor. Doldurulanlar bir tahmindir: sunucuları (“IMAP” ve “SMTP”) { $domain } ile ilgilenen kişiye sorun.
    .lead-known = Sağlayıcınızın yardım sayfasındakinden farklı olanı düzeltin.
    .lead-named = Sertifika şu ad için: { $suggested }. Bu yüzden bu ad yazıldı. Yalnızca sağlayıcınıza veya barındırma şirketinize aitse kullanın.
    .edit = Sunucuları düzelt
    .primary = Bu sunucuları kullan
    .smtp = Giden posta (SMTP)
    .imap = Gelen posta (IMAP)
    .host = Sunucu
    .port = Port
    .security = Şifreleme
    .user = Kullanıcı adı
    .user-hint = Adresinizin tamamıysa boş bırakın.
    .own-password = Giden postanın ayrı bir şifresi var
    .same-password = İkisi için tek şifre
outgoing-ownPassword = Giden postanın ayrı bir şifresi var. İkisi de sorulur ve her biri kendi sunucusunda denenir.
outgoing-otherServer = Giden posta, ayrı kullanıcı adı ve ayrı şifreyle başka bir sunucudan geçer. İki şifre de sorulur ve her biri kendi sunucusunda denenir.
security-tls = baştan itibaren (TLS)
security-starttls = karşılamadan sonra (STARTTLS)
server-problem-host = Bu bir sunucu adı değil. Şuna benzer: mail.example.org.
server-problem-port = Port, 1 ile 65535 arasında bir sayıdır.
server-problem-user = Bu bir kullanıcı adı olamaz. Fazladan karakter var mı, bakın.

outgoingServer =
    .heading = Başka bir sunucudan gönderin
    .lead = Gelen posta olduğu yerde kalır. Yalnızca gönderdikleriniz başka yoldan gider: örneğin internet bağlantınızı sağlayanın sunucusundan ya da sahip olduğunuz başka bir posta kutusununkinden.
    .lead-found = Bu, { $access } ağı ve onun posta sunucusu burada yanıt veriyor: alanlara o yazıldı. Orada bir posta kutunuzun olması ve şifresini bilmeniz gerekir. Gelen posta olduğu yerde kalır.
    .primary = Bu sunucudan gönder
    .providers = Yeniden { $provider } üzerinden gönder
    .limits = Bunu seçmeden önce
    .limit-sender = Böyle sunucuların birçoğu gönderen olarak yalnızca kendi adreslerini kabul eder. Kendinize göndereceğiniz bir ileti, sizinkinin { $address } adresini kabul edip etmediğini gösterir.
    .limit-place = Bazıları yalnızca kendi ağında yanıt verir: evde verir, yolda vermez.
    .limit-mailbox = Kullanıcı adı ve şifre oradaki posta kutunuza aittir, { $provider } hesabınıza değil.
    .user-hint = Posta kutunuzun o sunucudaki adı.
use-other-server = Başka bir sunucudan gönder
use-access = { $access } sunucusundan gönder ({ $server })

ownAddress =
    .heading = @{ $own } ile biten adresiniz
    .lead = { $domain } postasını { $provider } teslim ediyor, ama yalnızca kendi adresleriyle oturum açılabiliyor. Sizinki hesapla birlikte geldi ve @{ $own } ile biter.
    .label = Oturum açan adres
    .keep = Yine de { $address } ile oturum aç
    .primary = Bu adresle oturum aç
own-address-apple = iPhone, iPad veya Mac’te ayarlarda yazar: adınız, sonra “iCloud”, sonra “Mail”.
own-address-problem-empty = Önce @{ $own } ile biten adresi yazın.
own-address-problem-notAnAddress = Bu bir e-posta adresi değil. Sizinki şuna benzer: anna@{ $own }.
own-address-problem-elsewhere = Bu bir { $provider } adresi değil. Sizinki @{ $own } ile biter.

certificate =
    .heading = Bu bilgisayardaki programın sertifikası
    .lead = Programın dışa aktardığı dosyayı seçin. Bundan sonra tam olarak bu sertifikaya güvenilir; yalnızca programın bu bilgisayardaki sunucuları için.
    .lead-again = Programın yeni dosyasını seçin: daha önce seçilenin yerine geçer. Bundan sonra tam olarak bu sertifikaya güvenilir; yalnızca bu bilgisayarda.
    .primary = Bu sertifikayı kullan
    .file = Sertifika dosyası
    .file-hint = Adı çoğunlukla .pem, .crt veya .cer ile biter.
    .servers = Şunlar için
    .before = Daha önce seçilen: { $fingerprint }… (SHA-256)
certificate-problem-empty = Önce dosyayı seçin.
certificate-problem-tooLong = Bu dosya bir sertifika için çok uzun. Programın dışa aktardığını seçin.
certificate-problem-privateKey = Bu bir özel anahtar. Yanındaki sertifikayı seçin; adı örneğin cert.pem olur. Anahtardan hiçbir şey saklanmadı.
certificate-problem-keystore = Bu bir anahtar deposu; içinde özel anahtar da var. Ondan yalnızca sertifikayı dışa aktarın ve o dosyayı seçin.
certificate-problem-several = Bu dosyada birden çok sertifika var. İçinde yalnızca programın kendi sertifikası olan dosyayı seçin.
certificate-problem-notACertificate = Bu bir sertifika değil. Programın dışa aktardığı dosyayı seçin.
certificate-problem-expired = Bu sertifikanın süresi dolmuş. Program yeni bir tane oluştursun, onu seçin.
certificate-problem-notYetValid = Bu sertifika henüz geçerli değil. Bu bilgisayarın saati yanlışsa düzeltin.
certificate-chosen = { $host } için sizin seçtiğiniz sertifika geçerli: { $fingerprint }… (SHA-256)

## Whether a password can work at all: one question at a time

canItWork =
    .place = Soru { $at } / { $of }
    .skip = Bu soruları atla
    .done = Bunu yaptım
    .anyway = Yine de devam et
    .copy = Bu metni kopyala
can-twoStep =
    .question = 2 Adımlı Doğrulama açık mı?
    .why = { $owner } yalnızca bunu kullanan hesaplar için uygulama şifresi oluşturur.
    .yes = Evet, ikinci bir adım istiyor
    .no = Hayır, şifre yetiyor
    .title = Önce 2 Adımlı Doğrulama
    .what = O olmadan { $owner } uygulama şifresi sayfası sunmaz.
    .do = { $owner } hesabınızın güvenlik ayarlarında açın, sonra buradan devam edin.
can-securityKeysOnly =
    .question = İkinci adımınız yalnızca bir güvenlik anahtarı mı?
    .why = Yalnızca güvenlik anahtarı kullanılırsa { $owner } uygulama şifresi sunmaz.
    .yes = Evet, yalnızca güvenlik anahtarı
    .no = Hayır, telefon veya uygulama da var
    .title = Yalnızca güvenlik anahtarıyla uygulama şifresi olmaz
    .what = İkinci adım yalnızca anahtar olduğu sürece { $owner } uygulama şifresi sayfasını göstermez.
    .do = İkinci adım olarak bir telefon veya kod uygulaması da ekleyin, sonra buradan devam edin. Ya da yalnızca anahtarlarla kalın ve { $owner } oturum açma sayfasını kendisi açan bir e-posta programı kullanın; örneğin Thunderbird, Evolution veya Apple Mail. Onun için uygulama şifresi gerekmez.
can-advancedProtection =
    .question = Hesap Gelişmiş Koruma Programı’nda mı?
    .why = Bu program gerçekten saldırıya uğrayan kişiler içindir; ona siz kendiniz katılmış olurdunuz.
    .yes = Evet
    .no = Hayır
    .title = Gelişmiş Koruma uygulama şifrelerine izin vermez
    .what = Program bu türden şifrelerin hiçbirini kabul etmez.
    .do = Bu posta için { $owner } sayfasını veya uygulamasını kullanın. Ya da { $owner } oturum açma sayfasını kendisi açan bir e-posta programı deneyin: { $owner } bunlardan bazılarına izin verir.
can-workAccount =
    .question = Bu hesabı bir şirket, okul veya dernek mi yönetiyor?
    .why = E-posta programlarına izin verilip verilmeyeceğine { $domain } alan adını yöneten karar verir.
    .yes = Evet, başkası yönetiyor
    .no = Hayır, kendim yönetiyorum
    .title = Buna kuruluşunuz karar verir
    .what = Yönetici IMAP’e veya uygulama şifrelerine izin vermiyorsa buraya yazılan hiçbir şey işe yaramaz.
    .do = Aşağıdaki metinle sorun. İkisine de izin varsa devam edin. İzin yoksa { $owner } oturum açma sayfasını kendisi açan bir e-posta programına (Thunderbird, Evolution veya Apple Mail gibi) çoğu zaman yine de izin verilir.
can-letter =
    Merhaba,
    Postamı ({ $address }) bir e-posta programında, IMAP ve SMTP üzerinden okumak istiyorum. Hesabım için bunlara izin verilip verilmediğini söyleyebilir misiniz?
    1. Her tür e-posta programı için IMAP erişimi
    2. Uygulama şifreleri için gereken 2 Adımlı Doğrulama
    3. Uygulama şifreleri
    İzin yoksa: hangi e-posta programını kullanabilirim ve bu program { $owner } sayfası üzerinden (OAuth) oturum açabilir mi?
    Teşekkürler.
can-supervised =
    .question = Bu bir çocuk hesabı mı veya bir ebeveynin gözetiminde mi?
    .why = Böyle hesaplara uygulama şifresi sunulmayabilir.
    .yes = Evet
    .no = Hayır
    .title = Gözetim altındaki hesap uygulama şifresi alamayabilir
    .what = Neler yapabileceğine, onu gözeten ebeveyn ve { $owner } karar verir.
    .do = O ebeveynden, uygulama şifresi sunulup sunulmadığına bakmasını isteyin. Sunulmuyorsa { $owner } sayfasını veya uygulamasını ya da { $owner } oturum açma sayfasını kendisi açan bir e-posta programını kullanın.
can-plan =
    .question = Planınız e-posta programlarına izin veriyor mu?
    .why = { $key ->
        [fastmail] Fastmail’in Basic planında uygulama şifresi yoktur; öbürlerinde vardır.
        [mailcom] mail.com, e-posta programlarına yalnızca Premium ile izin verir.
        [proton] E-posta programlarının gerek duyduğu Proton Mail Bridge, ücretli planlarla gelir.
       *[none] { $provider } e-posta programlarına yalnızca bazı planlarında izin verir.
    }
    .yes = Evet
    .no = Hayır
    .title = Bu plan e-posta programlarına izin vermiyor
    .what = Bunu hiçbir şifre değiştiremez.
    .do = Bu postayı { $provider } sayfasında veya kendi uygulamasında okuyun. Ya da e-posta programlarına izin veren bir plana geçin, sonra buraya dönün.
can-usualBrowser =
    .question = Tarayıcınızda { $provider } sayfasını birkaç gündür kullanıyor musunuz?
    .why = { $owner } uygulama şifresini yalnızca birkaç gündür tanıdığı bir tarayıcıda oluşturur; gizli pencerede oluşturmaz.
    .yes = Evet, bu bilgisayarın her zamanki tarayıcısında
    .no = Hayır, çok olmadı
    .title = { $owner } önce tarayıcıyı tanımalı
    .what = Müşteri hizmetleri bunda istisna yapamaz.
    .do = Her zaman kullandığınız tarayıcı veya bilgisayar başkaysa uygulama şifresini orada oluşturun, sonra buradan devam edin. Yoksa postanızı birkaç gün aynı tarayıcıda okuyun ve buraya dönün. O zamana kadar { $owner } oturum açma sayfasını kendisi açan bir e-posta programı (Thunderbird gibi) uygulama şifresi istemez.
can-newAccount =
    .question = Hesap son birkaç gün içinde mi açıldı?
    .why = Yeni bir hesap henüz hiçbir tarayıcıda tanınmaz; bu yüzden uygulama şifresi sunulmayabilir.
    .yes = Evet, yeni
    .no = Hayır, daha eski
    .title = Yeni bir hesabın beklemesi gerekir
    .what = { $owner } uygulama şifresini ancak birkaç gün sonra sunabilir.
    .do = Postanızı birkaç gün aynı tarayıcıda okuyun ve buraya dönün. O zamana kadar { $owner } oturum açma sayfasını kendisi açan bir e-posta programı (Thunderbird gibi) uygulama şifresi istemez.
can-imapSwitch =
    .question = E-posta programlarının erişimi (IMAP) açık mı?
    .why = { $provider } için bunun ayrı bir düğmesi vardır. Kapalıyken hiçbir şifre kabul edilmez.
    .yes = Evet, açık
    .no = Hayır veya hiç bakmadım
    .title = Önce IMAP’i açın
    .what = { $provider } web sayfasında, posta ayarlarındadır.
    .do = Orada “IMAP”, “POP3/IMAP” veya “e-posta programları” sözcüklerini arayın ve açın. Sonra buradan devam edin.
can-smtpSwitch =
    .question = E-posta programlarından gönderme açık mı?
    .why = { $provider } için bunun ayrı bir düğmesi vardır (“SMTP authentifié”). Kapalıyken giden posta sunucusu hiçbir şifreyi kabul etmez.
    .yes = Evet, açık
    .no = Hayır veya hiç bakmadım
    .title = Önce göndermeyi açın
    .what = { $provider } web sayfasında, her adres için ayrı ayrı açılır.
    .do = Orada “SMTP authentifié” yazısını arayın ve açın. Sonra buradan devam edin.
can-whichPassword =
    .question = { $owner } oturumunuzu kod gibi ikinci bir adımla mı açıyorsunuz?
    .why = E-posta programlarının hangi şifreyi istediği buna bağlıdır: ikinci adım varsa uygulama şifresi, yoksa oturum açarken kullandığınız şifre.
    .yes = Evet, ikinci bir adımla
    .no = Hayır, yalnızca şifreyle
    .title = İkinci bir adımınız olmayabilir
    .do = İkinci adım yoksa { $owner } uygulama şifresi oluşturmaz. O zaman e-posta programları, oturum açarken kullandığınız şifreyi kullanır.
use-account-password = Yalnızca şifreyle oturum açıyorum

## Making the app password

appPassword =
    .heading = Uygulama şifresi oluşturun
    .lead = { $owner } e-posta programlarına ayrı bir şifre verir. Onu { $owner } sayfasında oluşturursunuz; istediğiniz zaman orada iptal edebilirsiniz.
    .lead-revoked = Yenisini oluşturun. Anahtarlıkta eskisinin yerine geçer; öbür programlar için adımlar gösterilir.
    .lead-elsewhere = Adresinizin sağlayıcısı { $provider }, ama yazdığınız sunucular onun değil. O sunucuların ayrı şifreleri varsa orada bir tane oluşturun ve onunla dönün.
    .lead-unknown = { $owner } için uygulama şifresi, yani yalnızca e-posta programlarına özel bir şifre olup olmadığı bilinmiyor. Sayfasında sunuluyorsa orada oluşturun. Sunulmuyorsa posta kutunuzun şifresini kullanın.
    .lead-practice = Bu alıştırmada sağlayıcının sayfası burada gösterilir. Gerçeği tarayıcınızda açılır.
    .primary = Uygulama şifresini aldım
    .name = Posta: { $computer }
    .name-any = Bilgisayarımdaki posta
    .name-label = Sonradan tanımanız için ona bir ad
    .shape-label = Nasıl görünür
page-appPasswords = { $owner } uygulama şifreleri sayfasını aç
page-twoStep = 2 Adımlı Doğrulama sayfasını aç
page-help = { $owner } yardımını oku
page-webLogin = { $owner } sayfasında oturumu onayla
page-mailSettings = { $provider } posta ayarlarını aç
opened-opening = Tarayıcınızdan sayfayı açması isteniyor…
opened-opened = Sayfa tarayıcınızda açık. Uygulama şifresiyle buraya dönün.
opened-other = Sayfa tarayıcınızda açık. Sonra buraya dönün.
opened-failed = Tarayıcı açılamadı. Şu adresi herhangi bir cihazda kendiniz açın:
app-password-step-generic = { $owner } web sayfasında hesabınızın güvenlik ayarlarını açın ve “Uygulama şifreleri” bölümünü veya e-posta programları için bir şifre arayın.
app-password-step-ownPath = { $owner } sayfalarında sırayla şunları seçin: { $ownPath }. Sayfa başka bir dildeyse adlar farklı olabilir.
app-password-step-signIn = İsterse { $owner } hesabınızda her zamanki şifrenizle oturum açın.
app-password-step-twoStep = Sayfa uygulama şifrelerinin kullanılamadığını söylerse 2 Adımlı Doğrulama’yı açıp geri dönün.
app-password-step-usualBrowser = Her zaman { $provider } okuduğunuz tarayıcıyı kullanın. Başka tarayıcılara uygulama şifresi sunulmayabilir.
app-password-step-externalConnections = “External connections” (dış bağlantılar) bölümünü, içinde de “Create app password” (uygulama şifresi oluştur) düğmesini bulun.
app-password-step-appSpecific = “Giriş Yapma ve Güvenlik”, sonra “Uygulamaya Özel Parolalar” (App-Specific Passwords) seçeneğini seçin.
app-password-step-mailScope = Şifrenin ne için olduğunu sorarsa postayı seçin: hem okuma (IMAP) hem gönderme (SMTP).
app-password-step-switchOnImap = Posta ayarlarında e-posta programlarının erişimini (IMAP) açın.
app-password-step-nameIt = Sonradan tanıyacağınız bir ad verin; örneğin “Dizüstümdeki posta”.
app-password-step-copyOnce = Şifreyi kopyalayın. Yalnızca bir kez gösterilir; buradaki işiniz bitene kadar sayfayı açık bırakın.
app-password-step-bridgeStart = Bu bilgisayarda Proton Mail Bridge’i başlatın ve oturum açın. Proton’un ücretli planlarıyla gelir.
app-password-step-bridgeDetails = Orada hesabınızı, sonra “Mailbox details” (posta kutusu ayrıntıları) seçeneğini seçin: e-posta programları için şifre orada görünür.
app-password-step-copyAgain = Şifreyi kopyalayın. İstediğiniz zaman orada yeniden bakabilirsiniz.
app-password-step-purelymailUser = Purelymail’in hesap sayfalarında (web postasında değil) “User”, adresiniz, sonra “App Passwords” ve “Add New” seçeneklerini seçin.
app-password-step-seznamPassword = “Two-Factor Authentication” bölümünde “Application Password” satırını bulun ve “Set” seçeneğini seçin. Bu şifreyi siz belirlersiniz; oturum açtığınız şifreyle aynı olmamalıdır.
app-password-step-tonlinePassword = E-posta ayarlarında “Passwörter”, sonra “Passwort für E-Mail-Programme” seçeneğini seçin. Bu şifreyi siz belirlersiniz; web sayfasının şifresi burada çalışmaz.
app-password-step-pretendPage = Aşağıdaki deneme sayfasına bakın. Gerçeği tarayıcınızda olurdu.
drawing =
    .page = “{ $page }” sayfasında: { $parts }.
    .entry = “{ $words }” bölümünü bulun
    .press = “{ $words }” öğesine basın
    .choose = “{ $words }” seçeneğini seçin
    .switch = “{ $words }” seçeneğini açın
    .name = “{ $name }” adını yazın
    .name-in = “{ $words }” alanına “{ $name }” adını yazın
    .own = “{ $words }” alanına kendi belirlediğiniz bir şifre yazın
    .password = uygulama şifresini kopyalayın

notOffered =
    .heading = { $owner } uygulama şifresi sunmuyorsa
    .lead = Bunun birkaç alışılmış nedeni var. { $provider } için en olası olanlar ve her birinde ne yapılacağı şöyle.
    .offer = Sayfa şifre sunmuyor ya da kullanılamadığını söylüyor
    .again = Bir kez daha ara
    .any = Başka bir yerde olabilir
    .any-do = Hesabınızın güvenlik ayarlarında ve posta ayarlarında “Uygulama şifreleri” veya “Uygulama parolaları” bölümünü arayın. { $owner } onları başka yere de taşımış olabilir: nerede olduklarını kendi yardım sayfası söyler.

appleMail =
    .heading = Apple Mail için mi? O zaman uygulama şifresi gerekmez
    .lead = macOS, { $owner } ile kendiliğinden oturum açar. Hesabı İnternet Hesapları’nda yeniden ekleyin ve { $owner } şirketinin kendi sayfasında oturum açın. Uygulama şifresi yalnızca başka programlara gerekir.
    .open = İnternet Hesapları’nı aç
    .other = Başka bir program için
    .steps = Orada yapılacaklar
apple-mail-step-removeOld = Listede { $address } varsa onu seçin ve hesabı orada silin. Postanın kendisi { $owner } sunucusunda kalır.
apple-mail-step-addOwner = “Hesap Ekle”yi, sonra “{ $owner }” seçeneğini seçin. Uygulama şifresi isteyen, “Başka Mail Hesabı”dır.
apple-mail-step-signIn = { $owner } sayfasında her zamanki gibi oturum açın ve “Mail”i açık bırakın.
apple-mail-step-sendOne = Mail’i açın ve kendinize bir ileti gönderin. Gelirse her şey yolunda demektir.

otherWay =
    .heading = { $owner } sayfasında oturum açan bir program
    .lead-refused = { $provider } e-posta programlarından hiçbir şifre kabul etmez, uygulama şifresi bile. Bu programlar onun yerine { $owner } oturum açma sayfasını açar ve bu çalışır.
    .lead-refused-unknown = { $provider } e-posta programlarından hiçbir şifre kabul etmez, uygulama şifresi bile. Yalnızca { $owner } oturum açma sayfasını kendisi açan programlara izin verilir. Hangileri olduğu yardım sayfalarında yazar.
    .lead = Bu programlar { $owner } oturum açma sayfasını açar. Hiçbirine uygulama şifresi gerekmez.
    .steps = Programda yapılacaklar
    .here = Bu bilgisayarda
    .others = Bunlar da aynı biçimde çalışır: { $names }.
    .offer = Uygulama şifresi gerekmeyen programları göster
other-way-step-open = Programı açın ve içinde bir posta hesabı ekleyin.
other-way-step-type = Adres olarak { $address } yazın, şifre yazmayın.
other-way-step-signIn = { $owner } sayfası açılır. Orada her zamanki gibi oturum açın ve programın postanızı okumasına izin verin.

## Proving it

unused-missing = Anahtarlıkta giden ya da gelen posta için şifre yok veya ikisi birbirinden farklı. Şifreyi buraya girin: iki sunucu da kabul edince saklanır.
unused-elsewhere = { $address } için saklanan şifreyi kabul eden sunucu { $proven } idi. { $host } sunucusuna kendiliğinden gönderilmez.
unused-unknown = { $address } için saklanan şifreyi hangi sunucunun kabul ettiği hiçbir yerde yazmıyor. { $host } sunucusuna kendiliğinden gönderilmez.
unused-next = { $host } doğru sunucuysa onun şifresini girin. Değilse sunucuları düzeltin.

outgoing =
    .heading = Giden posta
    .lead = { $kind ->
        [mailbox] Posta kutunuzun şifresini bir kez girin: { $provider } için uygulama şifresi yoktur. Bir web barındırma şirketinde bu, müşteri hesabınızın şifresi değildir. Önce giden posta, hemen ardından gelen posta için denenir.
        [either] Şifreyi bir kez girin: oluşturduysanız uygulama şifresini, oluşturmadıysanız posta kutunuzun şifresini. Önce giden posta, hemen ardından gelen posta için denenir.
       *[app] Uygulama şifresini bir kez yapıştırın. Önce { $provider } giden posta sunucusunda, hemen ardından gelen posta sunucusunda denenir.
    }
    .lead-two = İki şifreyi de girin: giden postanınki ayrı. Her biri kendi sunucusunda denenir, başka yerde denenmez.
    .lead-running = { $provider } giden posta sunucusuna soruluyor. İki sunucu da kabul etmeden hiçbir şey saklanmaz.
    .lead-held-back = Saklanan şifre, ara bitince denenebilir. Hiçbir şey gönderilmedi.
    .lead-cancelled = Deneme iptal edildi. Hiçbir şey değişmedi.
    .lead-refused = { $provider } giden posta sunucusuna güvenle ulaşıldı; sunucu kabul etmedi.
    .lead-later = { $provider } giden posta sunucusuna güvenle ulaşıldı; sunucu “şimdi değil” dedi.
    .lead-ended = { $provider } giden posta sunucusuna ulaşıldı, ama görüşme yanıtsız sona erdi.
    .lead-unsafe = { $provider } giden posta sunucusuyla bağlantı güvenli hâle getirilemedi. Şifre oraya gönderilmedi.
    .lead-unreached = { $provider } giden posta sunucusuna buradan ulaşılamadı. Şifre oraya gönderilmedi.
    .primary = Şifreyi dene
    .next = Sırada gelen posta var
incoming =
    .heading = Gelen posta
    .lead-running = Gönderme çalışıyor. { $provider } gelen posta sunucusuna aynı şifreyle soruluyor.
    .lead-running-two = Gönderme çalışıyor. Gelen posta sunucusuna gelen posta şifresiyle soruluyor.
    .lead-cancelled = Deneme iptal edildi. Hiçbir şey değişmedi.
    .lead-passed-two = Her sunucu kendi şifresini kabul ediyor ve gelen kutusu açılıyor.
    .lead-passed = { $provider } sunucularının ikisi de şifreyi kabul ediyor ve gelen kutusu açılıyor.
    .lead-refused = { $provider } gelen posta sunucusuna güvenle ulaşıldı; sunucu kabul etmedi.
    .lead-later = { $provider } gelen posta sunucusuna güvenle ulaşıldı; sunucu “şimdi değil” dedi.
    .lead-ended = { $provider } gelen posta sunucusuna ulaşıldı, ama görüşme yanıtsız sona erdi.
    .lead-unsafe = { $provider } gelen posta sunucusuyla bağlantı güvenli hâle getirilemedi. Şifre oraya gönderilmedi.
    .lead-unreached = { $provider } gelen posta sunucusuna buradan ulaşılamadı. Şifre oraya gönderilmedi.
    .primary-passed = Güvenle saklamaya geç
    .primary-verified = Devam et
checking = Deneniyor…
password = Uygulama şifresi
password-mailbox = Posta kutunuzun şifresi
password-either = Uygulama şifresi ya da posta kutunuzun şifresi
password-outgoing-ownPassword = Giden posta şifresi
password-outgoing-otherServer = Öbür sunucunun şifresi
password-incoming = Gelen posta şifresi
password-outgoing-hint = Yalnızca { $host } sunucusuna gider.
shape-letters = { $count } harf, { $owner } nasıl gösteriyorsa öyle. Boşluklar önemli değil.
shape-dashedGroups = { $length } harflik { $groups } grup, aralarında kısa çizgiyle.
shape-lettersAndDigits = { $count } harf ve rakam, { $owner } nasıl gösteriyorsa öyle. Boşluklar önemli değil.
shape-any = { $kind ->
    [mailbox] Bu postayı web sayfasında okurken kullandığınız şifre.
    [either] Tam olarak { $owner } nasıl gösteriyorsa öyle uygulama şifresi ya da bu postayı web sayfasında okurken kullandığınız şifre.
   *[app] Tam olarak { $owner } nasıl gösteriyorsa öyle.
}
secret-problem-empty = Önce şifreyi yapıştırın.
secret-problem-lineBreak = Ortasında satır sonu var. Yalnızca şifrenin kendisini kopyalayın.
secret-problem-tooLong = Bu, bir şifre için çok uzun. Yalnızca şifrenin kendisini kopyalayın.
doubt-length =
    .title = Burada { $letters } karakter var; { $expected } olmalıydı
    .what = Bir bölümü eksik olabilir ya da yanında başka bir şey kopyalanmış olabilir. { $owner } sayfasından bir kez daha kopyalayın.
doubt-altered =
    .title = Bu, { $owner } yazımıyla tam olarak aynı değil
    .what = Bir şeyi değişmiş veya eklenmiş bir uygulama şifresine benziyor.
doubt-accountPassword =
    .title = Bu, uygulama şifresine benzemiyor
    .what = { $owner } için her zaman kullandığınız şifre olabilir. O, { $owner } sayfaları içindir; e-posta programları için uygulama şifresi gerekir.
send-anyway = Yine de gönder
pause =
    .title = Hesap kilitlenmesin diye bir ara
    .what = { $count ->
        [one] { $provider } bir ara verilmesini istiyor. Ara bitene kadar hiçbir şey gönderilmez.
       *[other] Art arda { $count } şifre reddedildi. Hemen yenileri gelirse { $provider } hesabı kilitleyebilir. Ara bitene kadar hiçbir şey gönderilmez.
    }
pause-left = { $time } kaldı
server-said = Sunucunun yanıtı

connections-ready = { $provider } sunucuları yanıt veriyor ve şifreyi bekliyor.
connection-instead-smtp =
    .title = Giden posta: { $port } numaralı port burada yanıt vermiyor
    .what = Bu ağ, { $host } sunucusunun { $port } numaralı portuna hiçbir şey geçirmiyor. Aynı sunucunun { $other } numaralı portu yanıt veriyor ve o da aynı derecede güvenli.
connection-instead-imap =
    .title = Gelen posta: { $port } numaralı port burada yanıt vermiyor
    .what = Bu ağ, { $host } sunucusunun { $port } numaralı portuna hiçbir şey geçirmiyor. Aynı sunucunun { $other } numaralı portu yanıt veriyor ve o da aynı derecede güvenli.
use-instead = { $other } numaralı portu kullan
connection-go-on = Şifre gönderilmedi. Devam edebilirsiniz: bu sırada bağlantı yeniden denenir.

result-issued = Sertifikayı veren: { $issuer }
result-chosen = Sizin seçtiğiniz sertifika: { $fingerprint }… (SHA-256)
result-smtp = Giden posta
result-imap = Gelen posta
result-passed = Şifre kabul edildi.
result-skipped = Denenmedi: bir ret yeter.

stage-smtp-resolve =
    .waiting = { $host } sunucusunu bulma
    .running = { $host } aranıyor…
    .done = { $host } bulundu
    .failed = { $host } bulunamadı
stage-smtp-connect =
    .waiting = { $port } numaralı porttan ulaşma
    .running = { $host } sunucusuna { $port } numaralı porttan ulaşılıyor…
    .done = { $host }, { $port } numaralı portta yanıt veriyor
    .failed = { $host }, { $port } numaralı portta yanıt vermiyor
stage-smtp-startTls =
    .waiting = Şifrelemeye geçme
    .running = Şifrelemeye geçiliyor…
    .done = Sunucu şifrelemeye geçiyor
    .failed = Sunucu şifrelemeye geçmiyor
stage-smtp-tls =
    .waiting = Bağlantıyı güvenli hâle getirme
    .running = Bağlantı güvenli hâle getiriliyor…
    .done = Bağlantı şifreli ve karşıdaki gerçekten { $host }
    .failed = Güvenli bir bağlantı kurulmadı
stage-smtp-greeting =
    .waiting = Sunucunun karşılamasını bekleme
    .running = Sunucunun karşılaması bekleniyor…
    .done = Bu bir giden posta sunucusu
    .failed = Giden posta sunucusu gibi karşılamadı
stage-smtp-capability =
    .waiting = Nasıl oturum açılacağını sorma
    .running = Nasıl oturum açılacağı soruluyor…
    .done = Şifre kabul ediyor
    .failed = Nasıl oturum açılacağını söylemedi
stage-smtp-signIn =
    .waiting = Oturum açma
    .running = Oturum açılıyor…
    .done = Gönderme için şifreyi kabul ediyor
    .failed = Oturum açılamadı
stage-smtp-handOver =
    .waiting = İletiyi teslim etme
    .running = İleti teslim ediliyor…
    .done = İletiyi aldı
    .failed = İletiyi almadı
stage-imap-resolve =
    .waiting = { $host } sunucusunu bulma
    .running = { $host } aranıyor…
    .done = { $host } bulundu
    .failed = { $host } bulunamadı
stage-imap-connect =
    .waiting = { $port } numaralı porttan ulaşma
    .running = { $host } sunucusuna { $port } numaralı porttan ulaşılıyor…
    .done = { $host }, { $port } numaralı portta yanıt veriyor
    .failed = { $host }, { $port } numaralı portta yanıt vermiyor
stage-imap-startTls =
    .waiting = Şifrelemeye geçme
    .running = Şifrelemeye geçiliyor…
    .done = Sunucu şifrelemeye geçiyor
    .failed = Sunucu şifrelemeye geçmiyor
stage-imap-tls =
    .waiting = Bağlantıyı güvenli hâle getirme
    .running = Bağlantı güvenli hâle getiriliyor…
    .done = Bağlantı şifreli ve karşıdaki gerçekten { $host }
    .failed = Güvenli bir bağlantı kurulmadı
stage-imap-greeting =
    .waiting = Sunucunun karşılamasını bekleme
    .running = Sunucunun karşılaması bekleniyor…
    .done = Bu bir gelen posta sunucusu
    .failed = Gelen posta sunucusu gibi karşılamadı
stage-imap-capability =
    .waiting = Nasıl oturum açılacağını sorma
    .running = Nasıl oturum açılacağı soruluyor…
    .done = Şifre kabul ediyor
    .failed = Nasıl oturum açılacağını söylemedi
stage-imap-signIn =
    .waiting = Oturum açma
    .running = Oturum açılıyor…
    .done = Okuma için şifreyi kabul ediyor
    .failed = Oturum açılamadı
stage-imap-followUp =
    .waiting = Gelen kutusunu açma
    .running = Gelen kutusu açılıyor…
    .done = Gelen kutusu açılıyor
    .failed = Gelen kutusu açılmıyor
stage-imap-arrival =
    .waiting = İletiyi arama
    .running = İleti aranıyor…
    .done = İleti orada
    .failed = İleti görülmedi

## What can be done about a failure

action-createAppPassword = Uygulama şifresi oluştur
action-tryWithout = { $suspect ->
        [spaceBefore] Boşluk olmadan dene
        [spaceBehind] Boşluk olmadan dene
        [spacesBetweenGroups] Boşluklar olmadan dene
        [spacesWithin] Boşluklar olmadan dene
        [invisible] O karakter olmadan dene
        [quotes] Tırnak işaretleri olmadan dene
        [capitals] Küçük harflerle dene
        [lookAlike] Düz karakterlerle dene
        [dashes] { $owner } yazımıyla dene
        [copiedAlong] Yalnızca uygulama şifresini dene
       *[several] Bunların hiçbiri olmadan dene
    }
action-enterPassword = Başka bir şifre gir
action-editAddress = Adresi düzelt
action-editServers = { $name ->
        [open] Kullanıcı adını veya sunucuları düzelt
        [unlikely] Kullanıcı adını düzelt
       *[expected] Sunucuları düzelt
    }
action-tryAgain = Yeniden dene
action-wait = Bekledim: yeniden dene
action-confirmInBrowser = { $owner } sayfasında oturumu onayla
action-switchOnImap = { $provider } posta ayarlarını aç
action-askAdministrator = Hesabınızla ilgilenen kişiye sorun.
action-openNetworkPage = Ağda oturum açtım: yeniden dene
action-changeNetwork = Başka bir ağdayım: yeniden dene
action-chooseCertificate = Sertifika dosyasını seç
action-startProgram = Program çalışıyor: yeniden dene
action-useNamedServer = Şunu kullan: { $suggested }
action-allowInterception = Okunsa da devam et
action-useOtherPort = Çalışan portu kullanın.
action-switchOffVpn = VPN kapalı: yeniden dene
action-checkClock = Saat doğru: yeniden dene
action-unlockKeychain = Anahtarlığın kilidini aç
action-installKeychain = Anahtarlık çalışıyor: yeniden dene
action-useOauthProgram = { $owner } oturum açma sayfasını kendisi açan bir e-posta programı kullanın; örneğin Thunderbird, Evolution veya Apple Mail.
action-readHelp = { $owner } yardımını oku

## Keeping it

keep =
    .heading = Şifreyi güvenle saklayın
    .lead = İki sunucu da şifreyi kabul ediyor. Anahtarlığınız onu saklasın.
    .lead-keeping = Anahtarlık, kendi penceresinde izninizi isteyebilir.
    .lead-keeping-practice = Deneme anahtarlığı bir şey sormaz. Gerçek bir anahtarlık, kendi penceresinde izninizi isteyebilir.
    .lead-kept = Şifre, giden ve gelen posta için anahtarlığınızda.
    .lead-kept-practice = Şifre, giden ve gelen posta için deneme anahtarlığında.
    .lead-refused = Şifre çalışıyor, ama saklanamadı.
    .lead-practice = İki sunucu da şifreyi kabul ediyor. Alıştırmada, sonunda yok olan bir deneme anahtarlığına konur.
    .point-locked = Orada şifrelenmiş durur ve yalnızca bu bilgisayarda oturumunuz açıkken açılır.
    .point-locked-practice = Kendi anahtarlığınıza dokunulmaz.
    .point-two = İki kayıt vardır: biri { $provider } giden posta sunucusu, biri gelen posta sunucusu için.
    .point-read-back = Saklandığı size söylenmeden önce ikisi de geri okunup karşılaştırılır.
    .point-checked = İki kayıt da geri okundu; tam olarak sunucuların kabul ettiği şifre.
    .primary = Anahtarlıkta sakla
    .busy = Saklanıyor, geri okunuyor, karşılaştırılıyor…
    .primary-keeping = Saklanıyor…
    .primary-kept = Eski şifreleri ara
    .skip = Saklamadan devam et

## Old passwords

oldItems =
    .heading = Bu bilgisayardaki eski şifreler
    .lead = İki sunucu da yeni şifreyi kabul ediyor. Bu eski kayıtlar yine de araya girebilir. Seçtikleriniz yeni şifreyi alır veya temizlenir; { $days } gün boyunca geri getirilebilirler.
    .lead-missing = İki sunucu da yeni şifreyi kabul ediyor. Programlar burada daha eski bir şifre tutuyor veya burada olmayan bir şifre arıyor. Seçtikleriniz yeni şifreyi alır veya temizlenir; bu, { $days } gün boyunca geri alınabilir.
    .open = Önce { $program } programını kapatın. Açıkken eski şifresini geri koyabilir.
    .lead-none = Engel yok: başka hiçbir program { $address } için anahtarlıkta şifre tutmuyor.
    .lead-scanning = Anahtarlıkta { $address } için başka kayıtlar aranıyor. Hiçbir şifre okunmaz.
    .lead-unlocking = Anahtarlığın açılması isteniyor. Kendi penceresinde yanıtlayın.
    .lead-clearing = Her kayıt önce yedeklenir ve yedek geri okunur. Ancak ondan sonra değiştirilir.
    .none-how = Anahtarlıkta bu hesabın posta kayıtları arandı. Hiçbir şifre okunmadı.
    .lead-none-seen = Anahtarlığın görülebilen bölümünde, başka hiçbir program { $address } için şifre tutmuyor.
    .lead-cleared = Yapılanlar bunlar. { $days } gün boyunca geri alınabilir.
    .lead-cleared-practice = Yapılanlar bunlar. Alıştırma bitene kadar geri alınabilir.
    .lead-cleared-partly = Hepsi yapılmadı: her kayıtta nedeni yazıyor. Değiştirilenler { $days } gün boyunca geri alınabilir.
    .lead-cleared-partly-practice = Hepsi yapılmadı: her kayıtta nedeni yazıyor. Değiştirilenler alıştırma bitene kadar geri alınabilir.
    .lead-cleared-nothing = Hiçbir şey değişmedi: her kayıtta nedeni yazıyor.
    .lead-cleared-restored = Değiştirilenler eski hâline getirildi.
    .lead-restoring = Önceki kayıtlar, yedeğinden eski yerine konuyor.
    .lead-refused = Bu olmadı. Değiştirilmeyenler olduğu gibi duruyor.
    .lead-practice = Bunlar, başka programların bıraktığı türden deneme kayıtları. İstediğiniz gibi değiştirip geri getirin.
    .busy-scanning = Aranıyor…
    .busy-long = Çok fazla kayıt varsa { $seconds } saniyeye kadar sürer. Beklemeden devam edebilirsiniz.
    .busy-unlocking = Anahtarlığın açılması isteniyor…
    .busy-clearing = Yedekleniyor, geri okunuyor, değiştiriliyor…
    .busy-restoring = Geri getiriliyor…
    .locked = { $count ->
        [0] Anahtarlığın bir bölümü kilitli. Orada görülemeyen kayıtlar olabilir.
        [one] Anahtarlığın bir bölümü kilitli. Oradaki en az { $count } kayıt bu hesabın posta şifresine benziyor. Hangisi olduğunu görmek için kilidi açın.
       *[other] Anahtarlığın bir bölümü kilitli. Oradaki en az { $count } kayıt bu hesabın posta şifresine benziyor. Hangileri olduğunu görmek için kilidi açın.
    }
    .column-program = Saklayan
    .column-use = Ne için
    .column-choose = Seçim
    .column-match = Ait olduğu yer
    .column-fate = Ne yapıldı
    .store = “{ $store }” içinde
    .no-server = sunucu belirtilmemiş
    .no-user = hesap belirtilmemiş
    .modified = son değişiklik: { $date }
    .no-date = bilinmiyor
    .primary-none = E-posta programınıza geç
    .primary = { $count } kaydı temizle
    .primary-replace = Yeni şifreyi { $count } kayda koy
    .primary-both = { $count } kaydı güncelle
    .primary-clearing = { $count } kayıt değiştiriliyor…
    .primary-cleared = E-posta programınıza geç
    .go-on = Yapmadan devam et
    .leave = Olduğu gibi bırak
    .leave-one = Olduğu gibi bırak
    .of = { $program }, { $server }
    .of-label = { $program }, { $label }
    .undo = Geri getir
    .undo-all = Hepsini geri getir
row-next = { $row }, { $next }
named = { $name }: { $value }
use-smtp = giden posta
use-imap = gelen posta
match-exact = bu hesap
match-likely = bu hesaba ait olabilir
choice-clear = temizlenir
choice-replace = yeni şifreyi alır
choose-clear = Temizle
choose-replace = Yeni şifreyi ver
choose-leave = Bırak
undo-possible = geri getirilebilir
undo-make = yeniden kaldırılabilir
undo-impossible = geri getirilemez
fate-cleared = temizlendi
fate-replaced = yeni şifreyi aldı
fate-restored = geri getirildi
fate-kept = olduğu gibi bırakıldı
fate-stillCleared = geri getirilmedi; yedekte kalıyor
fate-stillReplaced = yeni şifreyi aldı; eskisi yedekte kalıyor

## The file of accounts

records-unreadable =
    .title = Hesap listesi okunamıyor
    .what = Burada hangi hesapların kurulduğunu tutan dosya bozulmuş. İçinde şifre yoktur.
    .do = Program verilerinizdeki “mail-setup-wizard” klasöründe “accounts.json” dosyasının adını değiştirin, sonra yeniden deneyin.
records-damaged =
    .title = Hesap listesi bozulmuştu
    .what = Burada hangi hesapların kurulduğunu tutan dosya okunamadı. Aynı yerde “{ $file }” adıyla saklandı; liste baştan başlıyor. İçinde şifre yok.
    .do = Hesapları yeniden kurun veya eski dosyayı bir yedekten geri getirin.
records-later =
    .title = Daha yeni bir sürümden bir dosya var
    .what = “{ $file }” dosyasını bu programın daha yeni bir sürümü yazmış; bu yüzden ona dokunulmadı.
    .do = Yeni sürümü kullanın.
records-file =
    .title = Hesap listesi yazılamıyor
    .what = Bu bilgisayar, sihirbazın hesap listesini okumasına veya yazmasına izin vermedi. İçinde şifre yoktur.
    .do = Diskin dolu olmadığından emin olun, sonra yeniden deneyin.

## The mail program

of-an-app = { $kind ->
    [mailbox] posta kutusu{" "}
    [either] posta{" "}
   *[app] uygulama{" "}
}
handOver =
    .heading = E-posta programınız
    .lead = E-posta programınız yeni şifreyi kullansın. Ayarları bunlar.
    .smtp = Giden posta (SMTP)
    .imap = Gelen posta (IMAP)
    .host = Sunucu
    .port = Port
    .security = Şifreleme
    .user = Kullanıcı adı
    .password = Şifre
    .password-words = { of-an-app }şifresi
    .copy-smtp = Giden posta için kopyala
    .copy-imap = Gelen posta için kopyala
    .copied-smtp = Giden posta için kopyalandı
    .copied-imap = Gelen posta için kopyalandı
    .programs = Bu bilgisayardaki e-posta programlarında
    .no-programs = E-posta programınızda
    .before = Bu hesap burada zaten kurulu: ona çalışan şifreyi verin.
    .again = Sonra yine { of-an-app }şifresi mi gerekecek? Anahtarlığınız saklıyorsa terminalde “mail-setup password { $address } --for smtp --copy” komutu onu kopyalar.
    .primary = Devam et
    .trap = Sık karşılaşılan sorun
    .forget = Eski şifreyi unutması için
pretendProgram =
    .offer = Deneme e-posta programını aç
    .heading-smtp = Deneme e-posta programı şifreyi soruyor
    .heading-imap = Bir kez daha soruyor
    .lead-smtp = Göndermek istiyor ve bunun için uygulama şifresi gerekiyor. Yapıştırın.
    .lead-imap = Doğruydu. Almak için gerçek programlar gibi yeniden soruyor: aynı şifreyi yapıştırın.
    .lead-refused = Bu, deneme sunucularının kabul ettiği şifre değil. Düğmeyle kopyalayıp yapıştırın.
    .primary = Gir
clipboard-left = Panodaki { of-an-app }şifresi { $time } daha duracak. Şimdi yapıştırın.
clipboard-over = Panodan kaldırıldı. Gerektiği kadar yeniden kopyalayabilirsiniz. Burada bir program pano geçmişi tutuyorsa şifre orada kalmış olabilir: oradan da silin.
clipboard-missing = Bu oturumda bir programın kullanabileceği pano yok. Gereken yere { of-an-app }şifresini elle yazın veya terminalde “mail-setup password { $address } --for smtp” komutuyla bakın.
clipboard-refused = Pano şu anda kullanılamıyor: başka bir program tutuyor. Yeniden deneyin.
hand-over-other =
    Hesabın ayarlarını açın ve şifresinin yazıldığı yeri bulun: çoğu zaman iki yer vardır, gelen ve giden.
    İkisine de { of-an-app }şifresini yapıştırın, sonra kendinize bir ileti gönderin.
open-program = { $program } programını aç
program-opening = { $program } açılıyor…
program-opened = { $program } programından açılması istendi.
program-failed = { $program } buradan açılamadı. Kendiniz açın.

## A message to oneself

self-message =
    .subject = Çalışıyor: kendinize bir ileti
    .body = Bu iletiyi, postanın gidip geldiğini görmek için Mail Setup Wizard ile kendinize gönderdiniz. İkisi de çalışıyor. İletiyi silebilirsiniz.

testMessage =
    .heading = Kendinize bir ileti gönderin
    .lead = Postanın gidip geldiğini kendiniz görün: { $address } adresinden yine { $address } adresine kısa bir ileti.
    .lead-practice = Postanın gidip geldiğini görün: deneme hesabından kendisine kısa bir ileti. Bu bilgisayardan çıkmaz.
    .lead-sending = Birkaç saniye sürer, en çok bir dakika.
    .lead-cancelled = İleti artık beklenmiyor. Gönderildiyse gelen kutunuzda olacak.
    .lead-arrived = Posta gidiyor ve geliyor.
    .lead-not-arrived = Şifre doğru. Ama ileti yolun tamamını gidemedi.
    .lead-not-sent = İleti teslim edilemedi.
    .lead-not-seen = İleti yolda, ama geldiğine bakılamadı.
    .what = Çalıştığını söyler; hesabınızla veya bu bilgisayarla ilgili hiçbir şey içermez. Geldikten sonra buradan kaldırılabilir.
    .primary = İletiyi gönder
    .skip = Göndermeden bitir
    .offer = Kendine ileti gönder
    .doing-signIn = Oturum açılıyor…
    .doing-handOver = İleti teslim ediliyor…
    .doing-arrival = Alındı. Gelen kutusunda ve istenmeyen postalar arasında aranıyor…
    .arrived-inbox =
        { $seconds ->
            [one] İleti gönderildi ve bir saniye içinde gelen kutusundaydı.
           *[other] İleti gönderildi ve { $seconds } saniye sonra gelen kutusundaydı.
        }
    .arrived-junk =
        { $seconds ->
            [one] İleti gönderildi ve bir saniye içinde istenmeyen postalar arasındaydı: “{ $folder }” klasöründe.
           *[other] İleti gönderildi ve { $seconds } saniye sonra istenmeyen postalar arasındaydı: “{ $folder }” klasöründe.
        }
    .arrived-allMail =
        { $seconds ->
            [one] İleti gönderildi ve bir saniye içinde “{ $folder }” klasöründeydi.
           *[other] İleti gönderildi ve { $seconds } saniye sonra “{ $folder }” klasöründeydi.
        }
    .hint-junk = E-posta programınızda istenen posta olarak işaretleyin; sonraki gelen kutusuna düşsün.
    .hint-allMail = Bir filtre onu gelen kutusundan uzak tutuyor olabilir: hesabın ayarlarına bakın.
    .sent = Sunucu iletiyi aldı.
    .not-sent = İleti gönderilmedi.
    .remove = İletiyi kaldır
    .removal-offered = İleti kaldırılabilir. Başka hiçbir iletiye dokunulmaz.
    .removal-byHand = Sunucu yalnızca bu iletiyi kaldırmanın bir yolunu sunmuyor. E-posta programınızda silin.
    .removal-running = İleti kaldırılıyor…
    .removal-done = İleti kaldırıldı. Başkasına dokunulmadı.
    .removal-failed = İleti buradan kaldırılamadı. E-posta programınızda silin.
    .again = Yeniden gönder
    .go-on = Bitir
    .go-on-without = Göndermeden bitir

## The end

done =
    .heading = E-postanız kuruldu
    .heading-revoked = Yeni şifre yerinde
    .heading-verify = Her şey yolunda
    .heading-practice = Artık yolu biliyorsunuz
    .lead = { $kind ->
        [mailbox] { $address }, posta kutusunun şifresiyle gönderip alabiliyor.
        [either] { $address }, bu şifreyle gönderip alabiliyor.
       *[app] { $address }, uygulama şifresiyle gönderip alabiliyor.
    }
    .lead-verify = Bu ağda iki sunucu da { $address } için saklanan şifreyi kabul ediyor.
    .lead-practice = Hepsi bu kadardı. Bu bilgisayardan hiçbir şey çıkmadı ve anahtarlığınıza dokunulmadı.
    .proved = İki sunucu da şifreyi kabul etti ve gelen kutusu açıldı.
    .kept = Şifre anahtarlığınızda.
    .kept-practice = Şifre deneme anahtarlığında.
    .not-kept = Şifre anahtarlıkta saklanmadı.
    .cleared = { $count ->
        [0] Hiçbir eski kayıt değiştirilmedi.
        [one] { $count } eski kayıt değiştirildi. { $days } gün boyunca geri getirilebilir.
       *[other] { $count } eski kayıt değiştirildi. { $days } gün boyunca geri getirilebilirler.
    }
    .cleared-practice = { $count ->
        [0] Hiçbir deneme kaydı değiştirilmedi.
        [one] { $count } deneme kaydı değiştirildi.
       *[other] { $count } deneme kaydı değiştirildi.
    }
    .settings = { $program } programının ayarları { $file } dosyasında.
    .in-program = Yeni şifre { $program } programında.
    .message-lost = Kendinize bir ileti gönderildi, ama geldiği görülmedi.
    .message-not-sent = Kendinize ileti gönderilemedi.
    .todos = Elle yapılacaklar
    .pretend-program = Deneme e-posta programında şifre iki yerde de var.
    .todo-smtp = Şifreyi giden posta için e-posta programınıza yapıştırın.
    .todo-imap = Şifreyi gelen posta için e-posta programınıza yapıştırın.
    .todo-program = Şifreyi { $program } programına girin.
    .todo-file = { $program } programını { $file } dosyasıyla kurun.
    .todo-merge = { $program } için gerekenleri { $file } dosyasından { $taken } dosyasına aktarın.
    .todo-forget = Eski şifreyi şuradan kaldırın: { $program }.
    .todo-test = E-posta programınızdan kendinize bir ileti gönderin. Gelirse her şey yolundadır.
    .tick = Yapıldı
    .untick = Henüz yapılmadı
    .copy-list = Bu listeyi kopyala
    .print = Bu sayfayı yazdır
    .next = Bundan sonra
    .next-revoke = { $kind ->
        [mailbox] Posta kutusunun şifresi değiştirilirse posta burada durur; yeni şifreyle buraya dönün.
       *[app] { $owner } şifrenizi değiştirmek uygulama şifrelerini iptal edebilir. Posta yine durursa buraya dönün.
    }
    .primary = Başa dön
    .restore = Eski kayıtları geri getir

## Everywhere

back = Geri
cancel = İptal
start-over = Baştan başla
show = Göster
hide = Gizle
copy = Kopyala
copied = Kopyalandı
network =
    .heading = Bu ağ postaya ne yapıyor
    .lead-looking = Ağ, şifreniz kullanılmadan inceleniyor.
    .lead-cancelled = İncelemeyi, sonuç belli olmadan bitirdiniz.
    .lead-seen = Görülenler ve yapılabilecekler aşağıda.
    .looking = Bu ağın postaya ne yaptığı, şifreniz kullanılmadan inceleniyor.
    .look = Bu ağ ne yapıyor?
    .again = Yeniden incele
    .with-names = Raporu adlar ve adreslerle göster
    .without-names = Adları ve adresleri rapordan çıkar
    .observations = Görülenler
    .report-what = Rapor, neler görüldüğünü söyler; adresiniz ve size ait adlar içinde yoktur. Yardım eden birine gönderin.
    .report-named = Adresiniz ve sunucularınızın adları raporda yer alıyor.
    .copy-text = Raporu kopyala
    .copy-json = Programlar için kopyala (JSON)
reader =
    .heading =
        { $interceptor ->
            [none] Bir şey { $host } ile bağlantıyı okuyor
           *[other] { $interceptor }, { $host } ile bağlantıyı okuyor
        }
    .lead = Bu bilgisayar “{ $issuer }” sertifikasına güveniyor; bu, sunucunun kendi sertifikası değil. Onu elinde tutan, şifrenizi ve postanızı okuyabilir.
    .what = Bu, sizin seçtiğiniz güvenlik programı veya şirketinizin ağıysa devam edebilirsiniz: bu ağda bir kez sorulur. Tanımıyorsanız geri dönün ve başka bir ağ kullanın. Siz karar verene kadar hiçbir şifre gönderilmez.
    .primary = Devam et, burada okumasına izin ver
use-other-port = Bundan sonra { $other } numaralı portu kullan
