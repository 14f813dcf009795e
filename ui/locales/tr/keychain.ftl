### Words about the keychain in Turkish, for the window and for the terminal alike.

## Why the keychain did not do what was asked

keychain-missing =
    .title = Anahtarlık bulunamadı
    .what = { $keychain ->
        [windows] Windows, Kimlik Bilgileri Yöneticisi’ni yalnızca şifrenizle oturum açtığınız yerde açar; örneğin ssh üzerinden açmaz.
        [macos] macOS’te şifre konabilecek bir anahtar zinciri yok: ya hiç yok ya da hiçbiri varsayılan değil.
       *[other] Anahtarlık, şifreleri şifrelenmiş olarak saklar. Bu oturumda çalışan bir anahtarlık yok.
    } Bu yüzden şifreniz için güvenli bir yer yok. Onun yerine bir dosyaya asla yazılmaz.
    .do = { $keychain ->
        [windows] Bu bilgisayarın başında veya Uzak Masaüstü ile oturum açın ve sihirbazı orada başlatın.
        [macos] “Anahtar Zinciri Erişimi” programını açın, “giriş” (login) anahtar zincirini seçin ve “Dosya” menüsünden varsayılan yapın. Sonra yeniden deneyin.
        [kde] Sistem Ayarları’nı, sonra “KDE Cüzdan” bölümünü açın (orada yoksa “kwalletmanager” paketini kurun). “KDE cüzdan alt sistemini etkinleştir” ve “Gizli Hizmet arayüzü için K Cüzdan kullan” seçeneklerini açın, oturumu kapatıp açın, sonra bir kez daha deneyin.
        [gnome] “gnome-keyring” paketini kurun, oturumu kapatıp açın (bu onu başlatır), sonra bir kez daha deneyin.
       *[other] “gnome-keyring” paketini kurun, sonra oturumu kapatıp açın; bu onu başlatır. Ya da KeePassXC ayarlarında “Gizli hizmet bütünleşmesi” (Secret Service Integration) seçeneğini açın, veri tabanınızın ayarlarında paylaşılacak grubu seçin ve veri tabanını açık bırakın. Sonra bir kez daha deneyin.
    } Şifrenizi onsuz da deneyebilirsiniz.
keychain-locked =
    .title = Anahtarlık kilitli
    .what = Kendi şifresiyle açılır; bu çoğunlukla bilgisayarda oturum açtığınız şifredir. Hiçbir şey değişmedi.
    .do = { $keychain ->
        [macos] macOS sorduğunda veya “Anahtar Zinciri Erişimi” programında kilidi açın, sonra yeniden deneyin.
        [kde] Kendi penceresi sorduğunda veya “K Cüzdan Yönetimi Aracı” programında kilidi açın, sonra yeniden deneyin.
        [gnome] Kendi penceresi sorduğunda veya “Parolalar ve Anahtarlar” programında kilidi açın, sonra yeniden deneyin.
       *[other] Kendi penceresi sorduğunda veya kendi programında kilidi açın, sonra yeniden deneyin.
    }
keychain-denied =
    .title = Anahtarlık izin vermedi
    .what = Sorusuna hayır yanıtı verildi veya soru kapatıldı. Hiçbir şey değişmedi.
    .do = { $keychain ->
        [macos] Yeniden deneyin ve macOS sorduğunda “İzin Ver” seçeneğini seçin. “Her Zaman İzin Ver” gerekmez.
       *[other] Yeniden deneyin ve anahtarlığın kendi penceresi sorduğunda izin verin.
    }
keychain-timedOut =
    .title = Anahtarlık yanıt vermedi
    .what = Kendi penceresinde, belki bu pencerenin arkasında, hâlâ sizi bekliyor olabilir; istenen işi sonradan da bitirebilir. Yerinde olmayan eski bir kayıt yedektedir: sihirbazın ilk sayfası onu geri getirmeyi sunar.
    .do = Sorusunu yanıtlayın veya kapatın, sonra yeniden deneyin.
keychain-cancelled =
    .title = Anahtarlığı beklemeyi bıraktınız
    .what = Sorusu hâlâ ekranda, belki bu pencerenin arkasında olabilir. Orada ne yanıt verilirse verilsin artık hiçbir şey değiştirilmez. Yerinde olmayan yedektedir.
    .do = O soruyu kapatın veya yeniden deneyip yanıtlayın.
keychain-waiting = Anahtarlık bekleniyor. Kendi penceresinde, belki bu pencerenin arkasında bir şey sorarsa orada yanıtlayın.
keychain-readBackDiffers =
    .title = Anahtarlık şifreyi doğru saklamadı
    .what = Geri verdiği, saklanan değil. Önceden orada olan geri kondu.
    .do = Yeniden deneyin. Bir kez daha olursa oturumu kapatıp açın; bu, anahtarlığı yeniden başlatır.
keychain-backup =
    .title = Yedek yazılamadı veya okunamadı
    .what = Kayıtlar ancak yedekleri geri okunduktan sonra temizlenir. Yerinde olmayan o yedektedir: sihirbazın ilk sayfası onu geri getirmeyi sunar.
    .do = Diskinizin dolu olmadığından ve ev klasörünüze yazılabildiğinden emin olun, sonra yeniden deneyin.
keychain-diskFull =
    .title = Disk dolu
    .what = Kayıtlar ancak yedekleri diske yazıldıktan sonra değiştirilir; bunun için yer yok. Yerinde olmayan daha önceki bir yedektedir.
    .do = Yer açın, örneğin çöp kutusunu boşaltın, sonra yeniden deneyin.
keychain-folderClosed =
    .title = Sihirbaz kendi dosyalarını yazamıyor
    .what = Kayıtlar ancak yedekleri diske yazıldıktan sonra değiştirilir. Sihirbazın ev klasörünüzdeki klasörü okunabiliyor, ama ona yazılamıyor.
    .do = Ev klasörünüzün size ait olduğundan ve diskin yazmaya karşı korumalı olmadığından emin olun, sonra yeniden deneyin.
keychain-tooLong =
    .title = Şifre saklanamayacak kadar uzun
    .what = Anahtarlıkların kabul ettiğinden daha uzun. Hiçbir şey değişmedi.
    .do = Yalnızca uygulama şifresini girin; onunla birlikte kopyalanan başka hiçbir şey olmasın.
keychain-failed =
    .title = Anahtarlıkta bir aksaklık oldu
    .what = İşinin ortasında durdu. Hiçbir kayıt kaybolmadı: her biri ya yerinde ya da yedektedir.
    .do = Yeniden deneyin. Bir kez daha olursa oturumu kapatıp açın; bu, anahtarlığı yeniden başlatır.

## Whose entry it is

program-aerc = aerc
program-balsa = Balsa
program-byHand = Elle saklanmış
program-evolution = Evolution
program-fetchmail = fetchmail
program-geary = Geary
program-getmail = getmail
program-git = git
program-gitWincred = git
program-himalaya = Himalaya
program-imapfilter = imapfilter
program-keyring = keyring kitaplığı kullanan bir program
program-keytar = keytar kullanan bir program
program-kmail = KMail
program-mailnag = Mailnag
program-mailx = mailx
program-mbsync = mbsync
program-meli = meli
program-mpop = mpop
program-msmtp = msmtp
program-mutt = mutt
program-netrc = .netrc okuyan bir program
program-network = Başka bir e-posta programı
program-offlineimap = OfflineIMAP
program-sylpheed = Sylpheed
program-trojita = Trojitá

## Why an entry is listed

why-accountAndProtocol = Bu hesabın postası için.
why-accountAndServer = Bu hesabı ve sağlayıcısının posta sunucusunu belirtiyor.
why-anotherServer = Bu hesabı ve bir posta protokolünü belirtiyor, ama sağlayıcınızın olmayan bir sunucuyu. Başka bir hizmetin şifresi olabilir.
why-nameBeforeAt = Sağlayıcının posta sunucusunu ve adresinizin ilk bölümünü belirtiyor.
why-serverWithoutAccount = Sağlayıcının posta sunucusunu belirtiyor, ama hesap belirtmiyor.
why-missing = Program burada bu hesabın şifresini arıyor ve bulamıyor. Onun için bir kayıt oluşturulur.
why-settings = Programın ayarları, bunun bu hesabın postası için olduğunu söylüyor.
why-lookedUp = Bu hesabın postasıyla ilgili ayarlar buna bakıyor.
why-perhapsLookedUp = Bazı ayarlar buna bakıyor, belki bu hesabın postası için. Başka bir şey için de olabilir.

read-by = { $program } bunu okuyor: { $path }, satır { $line }.

## Why an entry was left as it is

kept-changed = Bu arada değişti; bu yüzden dokunulmadı.
kept-failed = Anahtarlık bunu yapmadı. Kayıt olduğu gibi duruyor.
kept-locked = Kilitli; dokunulmadı.
kept-notChecked = Denenmemiş bir sunucu için; bu yüzden yeni şifreyi almadı.
kept-replaced = Program onun yerine daha yeni bir şey saklamış; ona dokunulmadı.
kept-stopped = Daha önceki bir kayıtta sorun çıktı; sihirbaz bundan önce durdu. Olduğu gibi duruyor.
kept-takenBack = Yeni şifre buna bütünüyle yazılamadı. Eskisi geri kondu.
kept-unreadable = Yedek için okunamadı; bu yüzden dokunulmadı.
kept-vanished = Zaten yoktu.

## What cannot be cleared from here: `guided-<program>`, and `guided-step-<step>` for what to do there

guided =
    .heading = Elle kaldırılacaklar
    .lead = Bu programlar, şifreleri yalnızca kendilerinin değiştirebildiği yerlerde tutar. Eskisi, siz orada değiştirene kadar kalır.
    .found = { $address } için bir şifre tutuyor.
    .possible = { $address } için bir şifre tutuyor olabilir; buradan görülemiyor.
    .line = { $path }, satır { $line }

guided-appleMail = Apple Mail
guided-outlook = Outlook
guided-office = Outlook ve Office oturumları
guided-thunderbird = Thunderbird
guided-onlineAccounts = GNOME Çevrim İçi Hesaplar
guided-clawsMail = Claws Mail
guided-netrc = .netrc veya .authinfo dosyası
guided-msmtpFile = msmtp ayarları
guided-mpopFile = mpop ayarları
guided-mbsyncFile = mbsync ayarları
guided-muttFile = mutt ayarları
guided-aerc = aerc ayarları
guided-alpine = alpine şifre dosyası
guided-betterbird = Betterbird
guided-evolution = Evolution (Flatpak veya Snap)
guided-fetchmail = fetchmail ayarları
guided-geary = Geary (Flatpak veya Snap)
guided-getmail = getmail ayarları
guided-git = git ayarları ve saklanan şifreleri
guided-himalaya = Himalaya ayarları
guided-imapfilter = imapfilter ayarları
guided-mailnag = Mailnag
guided-mailspring = Mailspring
guided-mailx = mailx ayarları
guided-meli = meli ayarları
guided-offlineimap = OfflineIMAP ayarları
guided-pass = pass, şifre deposu
guided-passwordCommand = Şifreyi getiren bir komut
guided-passwordFile = Şifre içeren bir dosya
guided-sealedFile = Şifre içeren şifrelenmiş bir dosya
guided-sylpheed = Sylpheed
guided-trojita = Trojitá

guided-step-quitMail = Mail’den çıkın (⌘Q).
guided-step-openInternetAccounts = Sistem Ayarları’nı (macOS 13’ten önce: Sistem Tercihleri’ni), sonra “İnternet Hesapları”nı açın ve { $address } hesabını seçin.
guided-step-retypePassword = “Ayrıntılar”ı seçin, oradaki şifreyi silin ve { of-an-app }şifresini yapıştırın.
guided-step-openMailAgain = Mail’i yeniden açın. Şifre sorarsa oraya da { of-an-app }şifresini yapıştırın.

guided-step-closeOutlook = Outlook’u kapatın.
guided-step-openMailProfiles = Denetim Masası’nda “Mail” (Posta), sonra “E-posta Hesapları”nı açın.
guided-step-changeAccount = { $address } hesabını, sonra “Değiştir”i seçin. Şifrenin yerine { of-an-app }şifresini yazın; “Diğer Ayarlar”, “Giden Sunucusu” altında da.
guided-step-openOutlookAgain = Outlook’u yeniden açın. Şifre sorarsa oraya da { of-an-app }şifresini yapıştırın.
guided-step-closeOffice = Outlook’u ve öbür bütün Office programlarını kapatın.
guided-step-openCredentialManager = Denetim Masası’nda “Kimlik Bilgileri Yöneticisi”ni, sonra “Windows Kimlik Bilgileri”ni açın.
guided-step-removeOffice = “Genel Kimlik Bilgileri” altında, adında “Outlook” veya “Office” ile { $address } geçen kayıtları kaldırın; başkalarını kaldırmayın.
guided-step-openThunderbirdSettings = Thunderbird’de “Ayarlar”ı, sonra “Gizlilik ve Güvenlik” bölümünü açın.
guided-step-savedPasswords = “Kayıtlı parolalar”ı seçin ve { $address } hesabının posta sunucularını arayın: imap:// ve smtp:// ile başlarlar.
guided-step-removeThunderbird = Bu iki kaydı kaldırın; başkalarını kaldırmayın.
guided-step-restartThunderbird = Thunderbird’ü yeniden başlatın ve postanızı alın. Sorduğunda, gelen ve giden posta için { of-an-app }şifresini yapıştırın.
guided-step-openOnlineAccounts = Ayarlar’ı, sonra “Çevrim İçi Hesaplar”ı açın ve { $address } hesabını seçin.
guided-step-removeOnlineAccount = “Kaldır”ı seçin. Postanız sunucuda kalır.
guided-step-addOnlineAccount = Hesabı “IMAP ve SMTP” olarak (eski sistemlerde “E-posta Sunucusu”, Email Server) yeniden ekleyin; gelen ve giden posta için { of-an-app }şifresini kullanın.
guided-step-openClawsAccounts = Claws Mail’de “Yapılandırma”yı, sonra “Hesapları düzenle”yi açın ve { $address } hesabını seçin.
guided-step-retypeClawsPasswords = “Temel” altındaki şifrenin ve varsa “Gönderme” altındakinin yerine { of-an-app }şifresini yazın.
guided-step-showDotFiles = Dosya yöneticiniz nokta ile başlayan adları göstersin: çoğunda Ctrl+H tuşlarına basın.
guided-step-showDotFilesMac = Finder nokta ile başlayan adları göstersin: ⌘⇧. (Komut, Shift ve nokta) tuşlarına basın.
guided-step-openNetrc = Burada adı geçen dosyayı bir metin düzenleyiciyle açın. Adı .gpg ile bitiyorsa şifrelenmiştir: Emacs ile açın; parolasını o sorar.
guided-step-openMsmtprc = Burada adı geçen dosyayı bir metin düzenleyiciyle açın.
guided-step-openMsmtprcTxt = Burada adı geçen dosyayı bir metin düzenleyiciyle açın.
guided-step-openMbsyncrc = Burada adı geçen dosyayı bir metin düzenleyiciyle açın.
guided-step-openMuttrc = Burada adı geçen dosyayı bir metin düzenleyiciyle açın.
guided-step-openFile = Burada adı geçen dosyayı bir metin düzenleyiciyle açın.
guided-step-replaceInFile = { $address } için yazılı şifreyi bulun, yerine { of-an-app }şifresini yazın ve dosyayı kaydedin.
guided-step-editEntry = Terminalde “pass edit” komutunu kaydın adıyla çalıştırın: ad, deponun klasörü ile .gpg arasında kalandır. İlk satıra { of-an-app }şifresini yazın.
guided-step-encryptAnew = Burada adı geçen şifrelenmiş dosyayı, içinde { of-an-app }şifresiyle, daha önce yaptığınız gibi yeniden oluşturun.
guided-step-lookAtLine = Burada belirtilen satıra bakın: şifreyi getiren bir komut içeriyor.
guided-step-replaceWhereItLooks = O komutun baktığı yerde, örneğin şifre yöneticinizde, eski şifrenin yerine { of-an-app }şifresini koyun.
guided-step-deletePassfile = alpine programını kapatın ve burada adı geçen dosyayı silin. İçinde başka hesapların şifreleri de olabilir: alpine her birini bir kez daha sorar.
guided-step-retypeInAlpine = alpine programını yeniden açın. { $address } için şifre sorduğunda { of-an-app }şifresini yapıştırın.
guided-step-openBetterbirdSettings = Betterbird’de “Ayarlar”ı, sonra “Gizlilik ve Güvenlik” bölümünü açın.
guided-step-restartBetterbird = Betterbird’ü yeniden başlatın ve postanızı alın. Sorduğunda, gelen ve giden posta için { of-an-app }şifresini yapıştırın.
guided-step-openEvolutionAccounts = Evolution’da “Düzenle”yi, sonra “Hesaplar”ı açın, { $address } hesabını seçin ve postanızı alın. Şifre sorarsa { of-an-app }şifresini yapıştırın.
guided-step-openGearyAccounts = Geary’de menüyü, sonra “Hesaplar”ı açın ve { $address } hesabını seçin.
guided-step-openMailnagSettings = Mailnag ayarlarını açın ve { $address } hesabını düzenleyin.
guided-step-openSylpheedAccounts = Sylpheed’de “Yapılandırma”yı, sonra “Hesapları düzenle”yi açın ve { $address } hesabını seçin.
guided-step-openTrojitaSettings = Trojitá’da “IMAP”ı, sonra “Settings”i açın.
guided-step-retypePasswords = Gelen ve giden posta için eski şifrenin yerine { of-an-app }şifresini yazın.
guided-step-openMailspringAccounts = Mailspring’de “Seçenekler”i (Preferences), sonra “Hesaplar”ı açın ve { $address } hesabını seçin.
guided-step-removeMailspringAccount = O hesabı eksi düğmesiyle kaldırın. Postanız sunucuda kalır. Anahtarlığın tamamını sıfırlamayın: başka şifreleri de saklar.
guided-step-addMailspringAccount = Hesabı artı düğmesiyle yeniden ekleyin ve { of-an-app }şifresini yapıştırın.

## The button that opens the place: `place-<program>`, or that of a folder

place-appleMail = İnternet Hesapları’nı aç
place-betterbird = Betterbird’ü aç
place-evolution = Evolution’ı aç
place-geary = Geary’yi aç
place-mailnag = Mailnag ayarlarını aç
place-mailspring = Mailspring’i aç
place-sylpheed = Sylpheed’i aç
place-trojita = Trojitá’yı aç
place-onlineAccounts = Çevrim İçi Hesaplar’ı aç
place-outlook = Posta profillerini aç
place-office = Kimlik Bilgileri Yöneticisi’ni aç
place-thunderbird = Thunderbird’ü aç
place-clawsMail = Claws Mail’i aç
place-homeFolder = Ev klasörünü aç
place-configFolder = Ayar klasörünü aç
place-opening = Açılıyor…
place-opened = Açılması istendi. İşiniz bitince buraya dönün.
place-failed = Buradan açılamadı. Kendiniz açın.
