### Words in Turkish that only the window needs.

steps-label = Adımlar
steps-done = bitti
language-label = Dil
stages-label = Denenenler
stages-past = Denenmiş olanlar
results-label = İki sonuç
promise-safe = Şifreniz bu bilgisayardan yalnızca şifrelenmiş olarak ve yalnızca sağlayıcınıza gider.
promise-once = Bir basış, her sunucuda bir kez oturum açmadır. Sizden habersiz hiçbir şey denenmez.
promise-backup = Yedeği geri okunmadan hiçbir şey temizlenmez.
foot-quiet = Şifreniz yalnızca e-posta sunucularınıza gider.
foot-account = Şifreniz yalnızca { $provider } sunucularına gider.
foot-practice = Alıştırma: bu bilgisayardan hiçbir şey çıkmaz.
choices-label = Ne yapılacak
moods-label = Nasıl davranacak
took = { $ms } ms
took-seconds = { $seconds } sn
copy-report = Raporu kopyala
copy-name = Bu adı kopyala
copy-address = Adresi kopyala
copy-app-password = Uygulama şifresini kopyala
copy-account-password = Hesap şifresini kopyala
copy-settings = Bütün ayarları kopyala
copy-value = Kopyala: { $what }
copy-failed = Kopyalanamadı. Metni seçip klavyeyle kopyalayın.
steps-title = Nasıl alınır
paste = Yapıştır
paste-failed = Burada bu düğmeyle yapıştırmaya izin verilmiyor. Alana tıklayıp Ctrl+V, Mac’te ⌘V tuşlarına basın.
look-fits = { $owner } onu tam böyle yazar.
look-short = { $left } karakter daha gerekiyor.
look-long = { $over } karakter fazla.
look-differs = { $owner } uygulama şifrelerini başka biçimde yazar.
connecting = Başlatılıyor…
lost =
    .heading = Sihirbaz yanıt vermiyor
    .what = Bu pencereyi kapatıp sihirbazı yeniden başlatın. Yarım kalan iş o zaman tamamlanır veya eski hâline getirilir; hiçbir şey kaybolmaz.

## The report, plain text without secrets

report-title = Mail Setup raporu
report-address = Hesap: { $address } ({ $provider })
report-server = Sunucu: { $host }, port { $port }, { $security }
report-cause = Neden: { $cause }, şu adımda: “{ $stage }”
report-said = Sunucunun yanıtı: { $said }
report-results = İki sonuç:
report-stages = Adımlar:
report-practice = Bu bir alıştırmaydı: { $mood }

file-choose = Dosya seç
file-none = Dosya seçilmedi
