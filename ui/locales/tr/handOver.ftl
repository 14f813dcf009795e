### Where the app password goes in each mail program, in Turkish: one step in each line, in their order.

hand-over-aerc =
    ~/.config/aerc/accounts.conf dosyasını açın.
    “source-cred-cmd” ve “outgoing-cred-cmd” için birer komut yazın: “mail-setup export aerc { $address }” satırları gösterir.
    .trap = “source” veya “outgoing” içindeki bir şifre komuttan önce gelir; işaretleri bir adresteki gibi kodlanmalıdır.
    .forget = Onu “source” ve “outgoing” satırlarından çıkarın.
hand-over-alpine =
    alpine programını kapatın ve “Eski şifreler” sayfasında adı geçen şifre dosyasını silin.
    Programı yeniden açın. Sorduğunda ve posta gönderirken bir kez daha, { of-an-app }şifresini yapıştırın.
    .trap = O dosyada başka hesapların şifreleri de olabilir: alpine her birini bir kez daha sorar.
    .forget = Şifre dosyasını silin.
hand-over-androidFairEmail =
    Cihazda ayarları, sonra “Elle kurulum ve hesap ayarları” bölümünü açın.
    “Hesaplar” altında hesabınızı seçin ve { of-an-app }şifresini yazın.
    “Kimlikler” altında sizinkini seçin ve oraya da yazın.
    .trap = Alma “hesap”, gönderme “kimlik” diye geçer: her birinin ayrı şifresi vardır.
    .forget = İkisinde de üzerine yazın. Bir hesabı kaydederken kimliklerini de değiştirmeyi önerir.
hand-over-androidGmail =
    Cihazda menüyü, sonra “Ayarlar”ı açın ve hesabınızı seçin.
    “Gelen ayarları” altında { of-an-app }şifresini yazın.
    “Giden ayarları” altında da yazın.
    .trap = Google hesabında böyle ayarlar yoktur: cihazda oturum açıktır, { of-an-app }şifresi gerekmez.
    .forget = İki yerde de üzerine yazın veya cihazın ayarlarında, “Şifreler ve hesaplar” altında hesabı kaldırın.
hand-over-androidThunderbird =
    Cihazda menüyü, sonra hesabınızın ayarlarını açın.
    “Posta alma”, “Gelen sunucusu” altında { of-an-app }şifresini yazın.
    “Posta gönderme”, “Giden sunucusu” altında da yazın.
    .trap = “OAuth 2.0” ile oturum açan bir hesapta şifre yoktur: kimlik doğrulama olarak “Normal parola”yı seçin.
    .forget = İki yerde de üzerine yazın.
hand-over-appleMail =
    Mail’de Ayarlar’ı (macOS 13’ten önce: Tercihler’i), sonra “Hesaplar”, hesabınız, “Sunucu Ayarları” bölümünü açın. “Giden Posta Sunucusu” altında “Hesap” listesini açın, “Edit SMTP Server List” (SMTP sunucu listesini düzenle) seçeneğini seçin ve { of-an-app }şifresini oraya yapıştırın.
    “Sunucu Ayarları”na dönün ve gelen postanın şifresi olarak da yapıştırın.
    İki “Bağlantı ayarlarını otomatik olarak yönet” işaretini de kaldırın, sonra “Kaydet” düğmesine basın.
    Sistem Ayarları’nı (macOS 13’ten önce: Sistem Tercihleri’ni), sonra “İnternet Hesapları”nı açın, hesabınızı, ardından “Ayrıntılar”ı seçin ve oraya da yapıştırın.
    .trap = “Bağlantı ayarlarını otomatik olarak yönet” açıkken Mail, ağ kötü olduğunda başka portları ve başka şifreleri kendiliğinden dener.
    .forget = Mail’den çıkıp (⌘Q) yeniden açın. Hatırladığı şifre İnternet Hesapları’ndadır, Anahtar Zinciri Erişimi’nde değil.
hand-over-balsa =
    “Ayarlar”ı, sonra “Tercihler”, “Posta seçenekleri”ni açın. “Uzak posta kutusu sunucuları” altında hesabınızı değiştirin ve { of-an-app }şifresini yapıştırın.
    “Posta gönderme sunucuları” altında da aynısını yapın.
    .trap = Anahtarlığa yalnızca “Parolayı anımsa” işaretliyse bakar; yoksa her seferinde sorar.
    .forget = Kayıtlarını “Eski şifreler” sayfasında değiştirin veya temizleyin.
hand-over-betterbird =
    Ayarlar’ı, sonra “Gizlilik ve Güvenlik”, “Kayıtlı parolalar” bölümünü açın. Hesabınızın imap:// ve smtp:// ile başlayan kayıtlarını kaldırın.
    İletilerinizi alın. Sorduğunda { of-an-app }şifresini yapıştırın ve hatırlamasını seçin.
    Kendinize bir ileti gönderin. Giden posta için bir kez daha sorar: aynısını yapıştırın.
    .trap = Thunderbird ile aynı profili kullanabilir: öyleyse biri kapalıyken öbüründe değiştirin.
    .forget = “Kayıtlı parolalar” altındaki iki kaydını kaldırın.
hand-over-clawsMail =
    “Yapılandırma”yı, sonra “Hesapları düzenle”, hesabınız, “Düzenle” seçeneğini açın.
    “Temel” sayfasına { of-an-app }şifresini yapıştırın.
    “Gönderme” sayfasında, “SMTP Kimlik Doğrulama” altına da yapıştırın. Boş bırakılırsa yukarıdakini kullanır.
    .trap = Ana parola kullanılıyorsa önce onu sorabilir: o, yapıştırılacak şifre değildir.
    .forget = İki sayfada da üzerine yazın.
hand-over-emClient =
    Menüyü, sonra “Accounts” (hesaplar) bölümünü açın ve hesabınızı seçin.
    “IMAP” sekmesinde, “Authentication” (kimlik doğrulama) altında şifrenin yerine { of-an-app }şifresini yazın.
    “SMTP” sekmesinde de aynısını yapın; kimliğin oturum bilgilerini kullanıyorsa gerek yoktur.
    “Diagnostics” (tanılama) sekmesinde “Diagnose” düğmesine basın: ikisini de dener.
    .trap = Google oturumuyla eklenen bir hesapta şifre alanı yoktur: hesabı kaldırın ve “Other” (diğer) olarak ekleyin.
    .forget = İki şifrenin de üzerine yazın: başka yerde şifre tutmaz.
hand-over-evolution =
    Evolution’ı açın ve “Gönder / Al” düğmesine basın.
    Sorduğunda { of-an-app }şifresini yapıştırın ve “Add this password to your keyring” (bu şifreyi anahtarlığa ekle) seçeneğini işaretleyin. Her yön için bir kez sorar.
    .trap = Sormuyorsa eski şifresi hâlâ anahtarlıktadır: “Eski şifreler” sayfası onu değiştirir. GNOME Çevrim İçi Hesaplar’daki bir hesap orada değiştirilir.
    .forget = Kayıtlarını “Eski şifreler” sayfasında değiştirin veya temizleyin ya da “Dosya”, “Forget Passwords” (şifreleri unut) seçeneğini seçin.
hand-over-fetchmail =
    ~/.fetchmailrc dosyasını açın.
    Şifreyi hesabınızın satırından çıkarın: şifrenin nasıl sorulacağını “mail-setup export fetchmail { $address }” gösterir.
    .trap = Çalışmakta olan fetchmail eskisini kullanmayı sürdürür: “fetchmail --quit”, sonra yeniden başlatın.
    .forget = “password” bölümünü dosyadan, kaydı da ~/.netrc dosyasından çıkarın.
hand-over-geary =
    Geary’yi açın. Şifre sorarsa { of-an-app }şifresini yapıştırın ve “Parolayı anımsa”yı işaretleyin.
    Sormazsa: menü, Hesaplar, hesabınız; sonra her sunucuyu seçip { of-an-app }şifresini yapıştırın.
    .trap = Giden posta için gelen postanın şifresini kullanabilir: o zaman bir kez sorar. GNOME Çevrim İçi Hesaplar’daki bir hesap orada değiştirilir.
    .forget = Kayıtlarını “Eski şifreler” sayfasında değiştirin veya temizleyin.
hand-over-getmail =
    ~/.config/getmail/getmailrc veya ~/.getmail/getmailrc dosyasını açın.
    “password_command” satırını ayarlayın: “mail-setup export getmail { $address }” satırları gösterir.
    .trap = “password”, “password_command” satırından önce gelir.
    .forget = “password” satırını dosyadan çıkarın.
hand-over-git =
    “mail-setup export git { $address }” komutunu çalıştırın: ~/.gitconfig için satırları ve şifreyi buradan alan bir yardımcıyı gösterir.
    “sendemail.smtpPass” satırını ayarlarınızdan çıkarın.
    .trap = “sendemail.smtpPass” her yardımcıdan önce gelir ve dosyada okunabilir durumdadır.
    .forget = “git credential reject” komutunu protocol=smtp ve sunucunuzla çalıştırın veya kaydını “Eski şifreler” sayfasında temizleyin.
hand-over-himalaya =
    ~/.config/himalaya/config.toml dosyasını açın.
    İki şifrenin komutlarını ayarlayın: “mail-setup export himalaya { $address }” satırları gösterir.
    .trap = “imap.sasl” gelen posta, “smtp.sasl” giden posta içindir; sürüm 1’de “backend.auth” ve “message.send.backend.auth”.
    .forget = “password.raw” (sürüm 1: “auth.raw”) satırını dosyadan çıkarın; anahtarlıkta tuttuğu, “himalaya account configure” ile değiştirilir.
hand-over-iphone =
    Cihazda Ayarlar’ı, “Uygulamalar”, “Mail”, “Mail Hesapları” (iOS 18’den önce: Ayarlar, “Mail”, “Hesaplar”), hesabınız, “Hesap Ayarları” bölümünü açın.
    “Gelen Posta Sunucusu” altında şifreyi silin ve { of-an-app }şifresini yazın.
    “Giden Posta Sunucusu” altında “SMTP”ye, sonra “Birincil Sunucu” altındaki sunucuya dokunun ve oraya da yazın.
    İki kez “Bitti”ye dokunun.
    .trap = İkinci yer kolayca gözden kaçar: o zaman posta gelir, ama hiç gitmez. Gmail için “Hesap Ekle”, “Google” { of-an-app }şifresi istemez.
    .forget = İki yerde de üzerine yazın. Hesabı orada silerseniz postanız sunucuda kalır.
hand-over-kmail =
    KMail’i açın, sonra Ayarlar, “K Posta Uygulamasını Yapılandır”, “Hesaplar”.
    “Alım” altında hesabınızı, “Değiştir”i seçin ve { of-an-app }şifresini yapıştırın.
    “Gönderim” altında da aynısını yapın.
    .trap = Giden hesaplar ayrı bir listedir: birkaç tane varsa kimliğinizin gönderirken kullandığını değiştirin. KMail kapatıldığında Akonadi arka planda çalışmayı sürdürür: “akonadictl restart” yenisini okumasını sağlar.
    .forget = Kayıtlarını “Eski şifreler” sayfasında ya da K Cüzdan Yönetimi Aracı’nda “imap” ve “mailtransports” altında temizleyin.
hand-over-mailspring =
    Seçenekler’i (Preferences), sonra “Hesaplar”ı açın ve hesabınızı seçin. Eksi düğmesiyle kaldırın: postanız sunucuda kalır.
    Artı düğmesiyle “IMAP/SMTP” olarak yeniden ekleyin; gelen ve giden posta için { of-an-app }şifresini yapıştırın.
    .trap = “Gmail” düğmesi bunun yerine tarayıcıyla oturum açar. Anahtarlığını sıfırlamayın: bütün hesapların şifrelerini tek kayıtta tutar.
    .forget = Hesabı kaldırıp yeniden ekleyin.
hand-over-mbsyncFile =
    ~/.mbsyncrc veya ~/.config/isyncrc dosyasını açın.
    “PassCmd” satırını ayarlayın: “mail-setup export mbsync { $address }” satırları gösterir.
    .trap = “Pass”, “PassCmd” satırından önce gelir. Postanızı gönderen programın şifresi ayrı bir yerdedir.
    .forget = “Pass” satırını dosyadan çıkarın.
hand-over-meli =
    ~/.config/meli/config.toml dosyasını açın.
    “server_password” satırını ve “send_mail” altında şifrenin komutunu ayarlayın: “mail-setup export meli { $address }” satırları gösterir.
    .trap = Gelen ve giden posta iki ayrı bölümdür: her birinin kendi şifresi vardır.
    .forget = Eski şifreyi dosyadan çıkarın.
hand-over-mpopFile =
    ~/.mpoprc veya ~/.config/mpop/config dosyasını açın.
    “passwordeval” için “mail-setup password { $address } --for imap” yazın. O olmadan mpop anahtarlığa bakar.
    .trap = POP3 ile alır: bunun sağlayıcıda açılması gerekebilir.
    .forget = “password” satırını dosyadan çıkarın.
hand-over-msmtpFile =
    ~/.msmtprc veya ~/.config/msmtp/config dosyasını açın.
    “passwordeval” satırını ayarlayın: “mail-setup export msmtp { $address }” satırları gösterir. “password” ve “passwordeval” yoksa anahtarlığa bakar: “Eski şifreler” sayfası şifreyi oraya koyar.
    .trap = İçinde şifre olan dosyayı yalnızca siz okuyabilmelisiniz; yoksa msmtp onu kabul etmez.
    .forget = “password” satırını dosyadan çıkarın.
hand-over-muttFile =
    Ayarları açın (~/.muttrc, ~/.config/mutt/muttrc veya ~/.config/neomutt/neomuttrc).
    “smtp_pass” ve “imap_pass” şifreyi bir komuttan alsın: “mail-setup export neomutt { $address }” satırları gösterir.
    .trap = “smtp_url” veya “folder” içindeki kullanıcı adı ya da şifre öbürlerinden önce gelir. " ve $ işaretlerine tırnak içinde dikkat etmek gerekir.
    .forget = Yazılı olduğu yerde değiştirin: “Eski şifreler” sayfası satırı gösterir.
hand-over-newOutlook =
    Ayarlar’ı, sonra “Accounts” (hesaplar), “Your accounts” (hesaplarınız) bölümünü açın. Hesabınızda “Manage” (yönet), sonra “Fix” (düzelt) veya “Remove” (kaldır) seçeneğini seçin.
    Yeniden ekleyin. Gmail, Yahoo ve iCloud için sağlayıcının kendi oturum açma sayfasını açar.
    .trap = Hesabı Microsoft’un bulutunda tutar. Şifre sorduğu yerlerde şifre bu bilgisayarda değil, orada saklanır.
    .forget = Hesabı orada kaldırıp yeniden ekleyin.
hand-over-offlineimap =
    ~/.offlineimaprc veya ~/.config/offlineimap/config dosyasını açın.
    “remotepasseval” satırını ayarlayın: “mail-setup export offlineimap { $address }” satırları gösterir.
    .trap = “remotepass” ve “remotepassfile”, “remotepasseval” satırından önce gelir.
    .forget = “remotepass” satırını dosyadan çıkarın.
hand-over-onlineAccounts =
    Ayarlar’ı, sonra “Çevrim İçi Hesaplar”ı açın ve hesabınızı seçin.
    Oturum bilgilerinin süresinin dolduğunu söylerse “Giriş Yap” düğmesine basın; gelen ve giden posta için { of-an-app }şifresini yapıştırın.
    Söylemezse hesabı kaldırın ve “IMAP ve SMTP” olarak yeniden ekleyin.
    .trap = “Google” girişi tarayıcıyla oturum açar ve { of-an-app }şifresi kabul etmez. Evolution ve Geary burada kurulanı kullanır.
    .forget = Hesabı orada kaldırın. Postanız sunucuda kalır.
hand-over-outlook =
    Outlook’u kapatın. Denetim Masası’nı, sonra “Mail” (Posta), “E-posta Hesapları”nı açın.
    Hesabınızı, sonra “Değiştir”i seçin. “Oturum Açma Bilgileri” altına { of-an-app }şifresini yapıştırın.
    “Diğer Ayarlar”ı, sonra “Giden Sunucusu”nu seçin. Gelen postayla aynı ayarları kullanmıyorsa { of-an-app }şifresini oraya da yapıştırın.
    “İleri”ye basın: Outlook ikisini de dener.
    .trap = Outlook bir Google hesabında kendiliğinden tarayıcıyla oturum açabilir: o zaman { of-an-app }şifresi gerekmez.
    .forget = “Değiştir” bölümünde şifrenin üzerine yazın. Kimlik Bilgileri Yöneticisi’nde yalnızca Microsoft 365 oturumları bulunur.
hand-over-postbox =
    “Preferences” bölümünü (Windows’ta: “Tools”, “Options”), sonra “Security”, “Passwords”, “Saved Passwords” bölümünü açın. Hesabınızın kayıtlarını kaldırın.
    Postbox’ı yeniden başlatıp iletilerinizi alın. Sorduğunda { of-an-app }şifresini yapıştırın.
    Kendinize bir ileti gönderin ve giden posta için bir kez daha yapıştırın.
    .trap = Saklanan şifreler orada değiştirilemez, yalnızca kaldırılabilir. Postbox artık geliştirilmiyor.
    .forget = “Saved Passwords” altındaki kayıtlarını kaldırın, sonra yeniden başlatın.
hand-over-printer =
    Cihazın adresini tarayıcıya yazın, yöneticisi olarak oturum açın ve SMTP, “E-posta” veya “E-postaya tara” sayfasını açın.
    Giden postanızın sunucusunu, portunu ve şifrelemesini; gönderen olarak adresinizi ve kullanıcı adınızı yazın.
    Şifre alanına { of-an-app }şifresini boşluksuz yazın ve bir deneme gönderin.
    .trap = Birçok cihaz uzun şifreleri keser, boşluk kabul etmez veya yalnızca bir tür şifreleme bilir: o zaman öbür portu deneyin; 465 yerine STARTTLS ile 587. TLS 1.2 bilmeyen eski bir cihaz artık oturum açamaz.
    .forget = Orada üzerine yazın. Başkasına verilen cihazda şifre kalır: ayarlarını sıfırlayın ve { $kind ->
        [mailbox] şifreyi sağlayıcıda değiştirin.
        [either] şifreyi sağlayıcıda değiştirin.
       *[app] o uygulama şifresini sağlayıcıda silin.
    }
hand-over-sylpheed =
    “Yapılandırma”yı, sonra “Hesapları düzenle”, hesabınız, “Düzenle” seçeneğini açın.
    “Genel” sayfasına { of-an-app }şifresini yapıştırın.
    “Gönder” sayfasında, “SMTP Kimlik Denetimi” altına da yapıştırın.
    .trap = “Gönder” sayfasında boş bırakılırsa gelen postanınkini kullanır.
    .forget = İki sayfada da üzerine yazın.
hand-over-theBat =
    Posta kutusuna sağ tıklayın, sonra “Mailbox properties” (posta kutusu özellikleri), “Transport” (aktarım) seçeneğini açın.
    “Send mail” altında “Authentication” düğmesine basın. “Use settings of mail retrieval” aşağıdakini kullanır; onu seçmezseniz { of-an-app }şifresini yapıştırın.
    “Receive mail” altında şifre olarak { of-an-app }şifresini yapıştırın ve “Authentication” için “Regular” seçin.
    .trap = “Require secure (MD5) authentication” açıkken { of-an-app }şifresi reddedilebilir: o işareti kaldırın.
    .forget = “Transport” altında şifrenin üzerine yazın.
hand-over-thunderbird =
    Ayarlar’ı, sonra “Gizlilik ve Güvenlik”, “Kayıtlı parolalar” bölümünü açın. Hesabınızın imap:// ve smtp:// ile başlayan kayıtlarını kaldırın.
    İletilerinizi alın. Sorduğunda { of-an-app }şifresini yapıştırın ve hatırlamasını seçin.
    Kendinize bir ileti gönderin. Giden posta için bir kez daha sorar: aynısını yapıştırın.
    .trap = Hesap “OAuth2” ile oturum açıyorsa tarayıcıda sorar, { of-an-app }şifresini hiç sormaz: Hesap Ayarları’nda, hem sunucu için hem de “Giden sunucusu” altında kimlik doğrulama yöntemi olarak “Normal parola”yı seçin.
    .forget = “Kayıtlı parolalar” altındaki iki kaydını kaldırın. Bir soruyu iptal etmek eskisini korur.
hand-over-trojita =
    “IMAP”ı, sonra “Settings”i açın.
    “SMTP” sayfasına { of-an-app }şifresini yapıştırın veya IMAP’inkini kullanmasını işaretleyin.
    “IMAP” sayfasına da yapıştırın.
    .trap = Anahtarlık eklentisi yoksa şifreyi ayarlarında okunabilir biçimde tutar.
    .forget = İki sayfada da üzerine yazın.

## Why there is only one place to paste it, or none

hand-over-only-sends = Yalnızca gönderir: { of-an-app }şifresi tek bir yere yazılır.
hand-over-only-fetches = Yalnızca alır: { of-an-app }şifresi tek bir yere yazılır. Postanızı gönderen programın kendi yeri vardır.
hand-over-only-browser = Bunun için { of-an-app }şifresi kabul etmez: sağlayıcının kendi sayfasında oturum açar.

## Where a program is

hand-over-group-here = Bu bilgisayarda
hand-over-group-system = Bu sistem için başka programlar
hand-over-group-elsewhere = Başka sistemler için programlar
hand-over-group-device = Telefonlar, tabletler, yazıcılar

## Apple Mail: both places by one profile, and Google without an app password

hand-over-google = Google ile oturum aç: Apple Mail için { of-an-app }şifresi gerekmez
hand-over-profile = İki yeri birden bir profille kur
profile-opening = Profil açılıyor…
profile-opened = Profil açıldı. İndirilenler klasörünüzde; içinde şifre yok.
profile-failed = Profil buradan açılamadı. İndirilenler klasörünüzde bulup oradan açın.
profile-asks = { $passwords ->
    [each] Giden postanın kendi şifresi olduğu için macOS her yerin şifresini ayrı sorar: her birini yukarıdan kopyalayıp sorulduğu yere yapıştırın.
   *[same] macOS iki yer için şifreyi bir kez sorar: yukarıdan kopyalayıp oraya yapıştırın.
}
profile-pane-deviceManagement = Sistem Ayarları’nı, sonra “Genel”, “Aygıt Yönetimi”ni açın. Profili çift tıklayın ve “Yükle” düğmesine basın. { profile-asks }
profile-pane-privacySecurity = Sistem Ayarları’nı, sonra “Gizlilik ve Güvenlik”, “Profiller”i açın. Profili çift tıklayın ve “Yükle” düğmesine basın. { profile-asks }
profile-pane-systemPreferences = Sistem Tercihleri’ni, sonra “Profiller”i açın ve “Yükle” düğmesine basın. { profile-asks }
profile-after = Hesabı yeniden oluşturur: önce eskisini İnternet Hesapları’ndan kaldırın. macOS profil için “imzasız” der. Profilin kurduğu, yalnızca profille birlikte değiştirilebilir veya kaldırılabilir.

## The settings of an account, written for a program that reads them from a file

write-settings = { $program } programının ayarlarını yaz
settings-writing = { $program } programının ayarları yazılıyor…
settings-written = { $program } programının ayarları yazıldı: { $file }. İçinde şifre yok.
settings-unchanged = { $file } içinde bu ayarlar zaten var. Hiçbir şey değişmedi.
settings-writtenBeside = { $taken } zaten var ve olduğu gibi kalıyor. { $program } programının ayarları yanına yazıldı: { $file }. İçinde şifre yok.
settings-unchangedBeside = { $taken } olduğu gibi kalıyor; yanındaki { $file } içinde bu ayarlar zaten var. Hiçbir şey değişmedi.
settings-add = Kullanmak için bu satırları { $taken } dosyasının sonuna ekleyin:
settings-merge = { $program } yalnızca { $taken } dosyasını okur. Size gerekenleri { $file } dosyasından elle aktarın.
settings-next-command = { $program } gerektiğinde şifreyi “mail-setup” programına sorar; o da anahtarlıktan alır.
settings-next-thunderbird = Dosyayı { $domain }.xml adıyla, { $program } programının kurulu olduğu klasördeki “isp” klasörüne koyun. Sonra hesabı orada ekleyin: sunucular dolu gelir, şifre sorulur.
settings-next-mobileconfig = Dosyayı AirDrop ile veya kendinize bir ileti olarak cihaza gönderip orada açın. Sonra Ayarlar’da “Profil İndirildi” bölümünü açıp kurun: iki yeri de ayarlar ve { $passwords ->
    [each] giden postanın kendi şifresi olduğu için her yerin şifresini ayrı sorar
   *[same] şifreyi sorar
    }. Hesabı yeniden oluşturur; önce eskisini kaldırın.
settings-shared-git = { $host } sunucusu şunun da sunucusu: { $others }. git, şifreyi kullanıcı adına göre bulur; böylece her hesap kendi şifresini alır, ad verilmemişse sorar. “git send-email”, satırları en sonda duran hesapla gönderir.
settings-shared-neomutt = { $host } sunucusu şunun da sunucusu: { $others }. Tek bir dosyada en sonda duran satırlar ikisi için de geçerlidir; yalnızca sunucuyu adlandıran bir “account-hook” da öyle: her hesap için ayrı bir dosya tutun ve NeoMutt’u “-F” ve o dosyanın adıyla başlatın.
settings-problem-startTls = { $program } yalnızca ilk andan itibaren TLS ile güvenilir biçimde şifreler; bu hesabın gelen posta sunucusu ise STARTTLS istiyor. Başka bir program seçin veya hesabı sunucunun TLS portuyla (993) kurun.
settings-problem-unreadable = { $file } zaten var ve metin olarak okunamıyor. Olduğu gibi kalıyor. Başka bir yere taşıyın veya okuyabileceğiniz duruma getirin, sonra yeniden deneyin.
settings-problem-noFolder = { $file } için klasör yok ve oluşturulamıyor: aynı adda başka bir şey var. Hiçbir şey yazılmadı. Onu başka bir yere taşıyın, sonra yeniden deneyin.
settings-problem-notAllowed = { $file } dosyasını yazma izniniz yok: klasörü başkasına ait veya diski salt okunur. Hiçbir şey yazılmadı. Oraya yazma iznini kendinize verin, sonra yeniden deneyin.
settings-problem-full = Diskte { $file } için yer yok. Hiçbir şey yazılmadı. Yer açın, sonra yeniden deneyin.
settings-problem-failed = Ayarlar yazılamadı ve hiçbir şey değişmedi. Yeniden deneyin veya bir uçbirimde “mail-setup export { $format } { $address }” komutunu çalıştırın: ayarları gösterir.
