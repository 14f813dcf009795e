### What a check found to be wrong, in Turkish: one message for each cause.

## The way to the server

cause-hostNotFound =
    .title = Bu adda bir sunucu yok
    .what = { $host } adı yok. Yanlış yazılmış olabilir.
    .do = Sunucunun adını sağlayıcınızın verdiğiyle karşılaştırın ve düzeltin.
    .may-be = Bu adda bir sunucu yok.
cause-resolverUnavailable =
    .title = Adlar şu anda sorgulanamıyor
    .what = Bu ağ, { $host } sunucusunun nerede olduğunu söylemedi. Bu, şifrenizin değil, ağın bir kusurudur.
    .do = Biraz bekleyip yeniden deneyin. Böyle kalırsa başka bir ağ kullanın.
    .may-be = Adlar şu anda sorgulanamıyor.
cause-offline =
    .title = Bu bilgisayar çevrimdışı
    .what = Bu bilgisayardan internete çıkış yok; bu yüzden { $host } sunucusuna ulaşılamadı. Şifreniz gönderilmedi.
    .do = Bir ağa bağlanın, sonra yeniden deneyin.
    .may-be = Bu bilgisayar çevrimdışı.
cause-refused =
    .title = { $host }, { $port } numaralı portta bağlantı kabul etmiyor
    .what = Yanıt hemen geldi: orada dinleyen yok. Ya port yanlış ya da bu ağ böyle bağlantıları geri çeviriyor. Şifreniz gönderilmedi.{ $family ->
        [ipv6] {" "}Sunucunun yalnızca IPv6 adresi var; her ağ ona ulaşamaz.
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] {" "}Bu ağ, { $host } için { $address } adresini veriyor; bu, internetteki hiçbir sunucunun adresi değildir: arada bir filtre veya oturum açma sayfası olabilir.
    }
    .do = Başka bir ağda yeniden deneyin. Orada da aynıysa sunucuyu düzeltin.
    .may-be = Sunucuda bu portu dinleyen yok.
cause-unreachable =
    .title = { $host } sunucusuna buradan ulaşılamıyor
    .what = Bu ağ, sunucuya giden bir yol bilmiyor. Nedeni bir VPN, bir güvenlik duvarı veya ağın kendisi olabilir. Şifreniz gönderilmedi.{ $family ->
        [ipv6] {" "}Sunucunun yalnızca IPv6 adresi var; her ağ ona ulaşamaz.
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] {" "}Bu ağ, { $host } için { $address } adresini veriyor; bu, internetteki hiçbir sunucunun adresi değildir: arada bir filtre veya oturum açma sayfası olabilir.
    }
    .do = VPN’i kapatın veya başka bir ağ kullanın, sonra yeniden deneyin.
    .may-be = Ağ, sunucuya giden bir yol bilmiyor.
cause-timedOut =
    .title = { $host } zamanında yanıt vermedi
    .what = Sunucu { $port } numaralı portta sessiz kaldı. Nedeni bir güvenlik duvarı, zayıf bir bağlantı veya sunucudaki bir sorun olabilir. Bu, şifreniz hakkında bir şey söylemez.{ $family ->
        [ipv6] {" "}Sunucunun yalnızca IPv6 adresi var; her ağ ona ulaşamaz.
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] {" "}Bu ağ, { $host } için { $address } adresini veriyor; bu, internetteki hiçbir sunucunun adresi değildir: arada bir filtre veya oturum açma sayfası olabilir.
    }
    .do = Yeniden deneyin. Yine sessiz kalırsa başka bir ağ kullanın; örneğin telefonunuzun kişisel erişim noktasını.
    .may-be = Sunucu sessiz kalıyor.
cause-portBlocked =
    .title = Buradan { $host } sunucusuna hiçbir şey geçmiyor
    .what = Öbür posta sunucusuna ulaşılabiliyor, ama bundan { $port } numaralı portta tek bayt bile gelmiyor. Otel, okul ve işyerlerindeki birçok ağ bu portu kapatır. Sorun şifreniz değil.
    .do = Telefonunuzun kişisel erişim noktası gibi başka bir ağ kullanın veya bu ağı yöneten kişiden portu açmasını isteyin. Orada da aynıysa portu düzeltin.
    .may-be = Bu ağ portu engelliyor.
cause-captivePortal =
    .title = Bu ağ önce oturum açmanızı istiyor
    .what = { $host } yerine ağın bir web sayfası yanıt verdi; otel, tren ve havaalanlarında olduğu gibi. Şifreniz gönderilmedi.
    .do = Tarayıcıyı açın, çıkan sayfada ağa giriş yapın, sonra yeniden deneyin.
    .may-be = Ağ, önce kendisinde oturum açmanızı istiyor.

## Encryption

cause-notTls =
    .title = { $host }, { $port } numaralı portta şifreleme kullanmıyor
    .what = Sunucu, şifrelemenin başlaması gereken yerde şifrelemeden yanıt verdi. Şifreniz gönderilmedi.{ $address ->
        [none] {""}
       *[other] {" "}Bu ağ, { $host } için { $address } adresini veriyor; bu, internetteki hiçbir sunucunun adresi değildir: arada bir filtre veya oturum açma sayfası olabilir.
    }
    .do = { $port } numaralı port için STARTTLS seçin. TLS’te kalmak için sağlayıcınızın TLS için verdiği portu seçin: çoğunlukla giden posta için 465, gelen posta için 993.
    .may-be = Sunucu bu portta şifreleme kullanmıyor.
cause-tlsTooOld =
    .title = { $host } yalnızca eskimiş şifreleme biliyor
    .what = Hâlâ güvenli olan ve sunucunun da bildiği bir şifreleme bulunamadı. Şifreniz gönderilmedi.
    .do = Sunucuyu sağlayıcınızın verdiğiyle karşılaştırın. Doğruysa sunucuyu yöneten kişiden güncellemesini isteyin.
    .may-be = Sunucu yalnızca eskimiş şifreleme biliyor.
cause-certificateExpired =
    .title = { $why ->
        [theirs] Sunucunun sertifikasının süresi dolmuş
       *[other] Sunucunun sertifikasının süresi dolmuş: bu bilgisayarın saatine bakın
    }
    .what = { $expired ->
        [none] { $host } sertifikasının süresi dolmuş.
       *[other] { $host } sertifikasının süresi { $expired } tarihinde dolmuş. Bu bilgisayarın saati { $clock } gösteriyor.
    } Geçerli bir sertifika olmadan bunun gerçekten o sunucu olduğunu kimse bilemez. Şifreniz gönderilmedi.
    .do = { $why ->
        [theirs] Bu bilgisayarın saati doğru. Bunu yalnızca sunucuyu yöneten kişi düzeltebilir: daha sonra veya başka bir ağda yeniden deneyin.
       *[other] Önce bu bilgisayarın saatine bakın. Doğruysa bunu yalnızca sunucuyu yöneten kişi düzeltebilir: daha sonra veya başka bir ağda yeniden deneyin.
    }
    .may-be = Sunucunun sertifikasının süresi dolmuş.
cause-certificateNotYetValid =
    .title = { $why ->
        [theirs] Sunucunun sertifikası henüz geçerli değil
       *[other] Sunucunun sertifikası henüz geçerli değil: bu bilgisayarın saatini düzeltin
    }
    .what = { $begins ->
        [none] { $host } sertifikası gelecekte başlıyor.
       *[other] { $host } sertifikası { $begins } tarihinden itibaren geçerli. Bu bilgisayarın saati { $clock } gösteriyor.
    } Çoğu zaman yanlış olan saattir. Şifreniz gönderilmedi.
    .do = { $why ->
        [theirs] Bu bilgisayarın saati doğru. Bunu yalnızca sunucuyu yöneten kişi düzeltebilir: daha sonra veya başka bir ağda yeniden deneyin.
       *[other] Bu bilgisayarın saatini düzeltin, sonra yeniden deneyin.
    }
    .may-be = Sunucunun sertifikası henüz geçerli değil.
cause-certificateForAnotherName =
    .title = Sertifika başka bir sunucu için: adı karşılaştırın
    .what = { $presented ->
        [none] { $host } sunucusunun gösterdiği sertifika başka bir ad için.
       *[other] { $host } sunucusunun gösterdiği sertifika şunlar için: { $presented }.
    } Ya sunucunun adı tam doğru değil ya da araya bir şey girmiş. Şifreniz gönderilmedi.{ $address ->
        [none] {""}
       *[other] {" "}Bu ağ, { $host } için { $address } adresini veriyor; bu, internetteki hiçbir sunucunun adresi değildir: arada bir filtre veya oturum açma sayfası olabilir.
    }
    .do = Sunucunun adını sağlayıcınızın verdiğiyle karşılaştırın. Doğruysa başka bir ağ kullanın.
    .may-be = Sunucunun sertifikası başka bir ad için.
cause-certificateUntrusted =
    .title = { $host } sertifikasını tanınmayan bir kurum vermiş: burada oturum açmayın
    .what = { $issuer ->
        [none] { $host } sertifikasını veren, bu bilgisayarın tanıdığı bir kurum değil.
       *[other] { $host } sertifikasını “{ $issuer }” vermiş; bu bilgisayar onu tanımıyor. Araya bir virüs koruma programı veya bir şirketin ağı girmiş olabilir.
    } Şifreniz gönderilmedi.{ $address ->
        [none] {""}
       *[other] {" "}Bu ağ, { $host } için { $address } adresini veriyor; bu, internetteki hiçbir sunucunun adresi değildir: arada bir filtre veya oturum açma sayfası olabilir.
    }
    .do = Sunucunun adını sağlayıcınızın verdiğiyle karşılaştırın. Doğruysa başka bir ağ deneyin; buradaki bir güvenlik programı postayı denetliyorsa posta bağlantılarına karışmamasını sağlayın.
    .may-be = Sunucunun sertifikasını veren, bu bilgisayarın tanıdığı bir kurum değil.
cause-certificateRevoked =
    .title = Sunucunun sertifikası geri çekilmiş: burada oturum açmayın
    .what = { $host } sertifikasını veren kurum, onu geçersiz ilan etmiş. Şifreniz gönderilmedi.
    .do = Daha sonra veya başka bir ağda yeniden deneyin. Bunu aşmanın bir yolunu aramayın.
    .may-be = Sunucunun sertifikası geri çekilmiş.
cause-certificateChanged =
    .title = Bu bilgisayardaki program, seçtiğinizden başka bir sertifika gösteriyor
    .what = { $host } bu bilgisayardır ve { $port } numaralı porttaki programın sertifikası, onun için seçtiğiniz değil. Program yeni bir tane oluşturmuş olabilir, örneğin yeniden kurulduğunda; ya da onun yerine başka bir program yanıt veriyor. Şifreniz gönderilmedi.
    .do = Neden değiştiğini biliyorsanız yeni dosyayı burada seçin. Bilmiyorsanız önce bunun hangi program olduğunu öğrenin.
    .may-be = Bu bilgisayardaki program, seçtiğinizden başka bir sertifika gösteriyor.
cause-startTlsMissing =
    .title = { $host } şifrelemeye geçmiyor
    .what = Sunucunun { $port } numaralı portta şifrelemeye (STARTTLS) geçmesi gerekir; ya bunu sunmuyor ya da yapmıyor. Böyle kurulmuş olabilir veya yoldaki bir şey bu seçeneği kaldırıyor olabilir. Şifreniz gönderilmedi.
    .do = TLS’i ve sağlayıcınızın TLS için verdiği portu seçin: çoğunlukla giden posta için 465, gelen posta için 993. Yoksa başka bir ağ deneyin veya sunucuyu yöneten kişiye sorun.
    .may-be = Sunucu şifrelemeye geçmiyor: TLS’i ve sağlayıcınızın TLS için verdiği portu seçin.
cause-startTlsTampered =
    .title = Bir şey şifrelemeye karıştı
    .what = { $host } ile bağlantı tam şifrelenecekken araya veri sokuldu. Düzgün bir sunucu bunu yapmaz. Şifreniz gönderilmedi.
    .do = Başka bir ağ kullanın. Seçebiliyorsanız STARTTLS yerine TLS kullanın.
    .may-be = Yoldaki bir şey şifrelemeye karışıyor.

## The server

cause-wrongProtocol =
    .title = Bu başka türden bir sunucu
    .what = { $host } sunucusunun { $port } numaralı portunda yanıt veren, orada beklenen türden bir posta sunucusu değil. Giden ve gelen karışmış olabilir. Şifreniz gönderilmedi.
    .do = Sunucuyu ve portu sağlayıcınızın verdikleriyle karşılaştırın ve düzeltin. Port çoğunlukla giden posta için 465 veya 587, gelen posta için 993’tür.
    .may-be = Bu başka türden bir sunucu.
cause-serverBusy =
    .title = { $host } meşgul
    .what = Sunucu daha sonra gelinmesini istiyor. Bu, şifreniz hakkında bir şey söylemez; şifre gönderilmedi.
    .do = Birkaç dakika bekleyin, sonra yeniden deneyin.
    .may-be = Sunucu meşgul.
cause-serverRefuses =
    .title = { $host } bilmediğimiz bir nedenle kabul etmiyor
    .what = Sunucu bu bağlantıyı veya bu isteği geri çevirdi.{ $said ->
        [below] {" "}Kendi sözleri aşağıda.
       *[none] {""}
    }
    .do = { $said ->
        [below] Sunucunun ne dediğini okuyun. Başka bir ağ veya birkaç saat beklemek çoğu zaman işe yarar.
       *[none] Başka bir ağ deneyin veya birkaç saat bekleyip yeniden deneyin. Böyle kalırsa sunucuyu ve portu sağlayıcınızın verdikleriyle karşılaştırın.
    }
    .may-be = Sunucu kendine göre bir nedenle kabul etmiyor.
cause-hungUp =
    .title = { $host } bağlantıyı kapattı
    .what = Sunucu, yanıt vermeden önce bağlantıyı kapattı.{ $said ->
        [below] {" "}Kendi sözleri aşağıda.
       *[none] {""}
    } Bu, şifreniz hakkında bir şey söylemez.
    .do = Yeniden deneyin. Yine olursa başka bir ağ kullanın.
    .may-be = Sunucu bağlantıyı kapattı.
cause-protocolViolation =
    .title = { $host } tuhaf yanıt veriyor
    .what = Yanıt, posta sunucularının kurallarına uymuyor; bu yüzden ona inanılmadı. Bu, şifreniz hakkında bir şey söylemez.
    .do = Yeniden deneyin. Böyle kalırsa başka bir ağ kullanın veya sunucuyu sağlayıcınızın verdiğiyle karşılaştırın.
    .may-be = Sunucu, posta sunucularının kurallarına uymuyor.
cause-preauthenticated =
    .title = { $host } şifresiz içeri aldı
    .what = Sunucu, hiçbir şifre gönderilmeden posta kutusunu açtı; bu yüzden şifre denenemedi. Bir sağlayıcı böyle davranmaz.
    .do = Sunucuyu sağlayıcınızın verdiğiyle karşılaştırın veya onu yöneten kişiye sorun.
    .may-be = Sunucu şifre istemiyor.

## The sign-in

cause-wrongPassword =
    .title = { $name ->
        [expected] { $provider } bu şifreyi kabul etmiyor
       *[open] { $provider } bu kullanıcı adını bu şifreyle kabul etmiyor
    }
    .what = { $name ->
        [expected] Adres veya şifre doğru değil.
        [unlikely] Sunucuya “{ $user }” kullanıcı adı verildi. { $provider } sizi kendi verdiği adresle tanır, örneğin ad@{ $primary }; başka bir alan adındaki adresle değil.
       *[open] Kullanıcı adı veya şifre doğru değil. Sunucuya “{ $user }” kullanıcı adı verildi. Başka bir ad istiyor olabilir: adresin tamamını, yalnızca @ işaretinden öncesini veya ayrı bir adı.
    } { $kind ->
        [mailbox] İstenen, posta kutusunun şifresidir. Bir web barındırma şirketinde bu, müşteri hesabınızın şifresi değildir.
        [either] { $owner } oturumunuzu ikinci bir adımla açıyorsanız burada uygulama şifresi istenir; yoksa oturum açarken kullandığınız şifre.
       *[app] Uygulama şifresi; yanlış yazıldıysa, iptal edildiyse veya başka bir hesaba aitse de reddedilir.
    }
    .do = { $name ->
        [expected] { $kind ->
            [mailbox] Posta kutusunun şifresini bir kez daha girin.
            [either] Şifreyi bir kez daha kopyalayın.
           *[app] Uygulama şifresini bir kez daha kopyalayın.
        }
        [unlikely] Kullanıcı adını düzeltin, sonra aynı şifreyi yeniden girin.
       *[open] Kullanıcı adına sağlayıcınızın yardım sayfasından bakın ve şifreyi bir kez daha kopyalayın.
    } { $kind ->
        [mailbox] Yine reddedilirse posta kutusunun yönetildiği yerde yeni bir şifre belirleyin.
        [either] Yine reddedilirse { $owner } sayfasında oturum açın: orada ikinci bir adım istenip istenmediği, hangi şifrenin doğru olduğunu gösterir.
       *[app] Yine reddedilirse tam olarak bu hesapta oturum açmışken yeni bir tane oluşturun.
    }
    .may-be = { $name ->
        [expected] Adres veya şifre doğru değil: ikisini de karşılaştırın ve şifreyi bir kez daha kopyalayın.
       *[open] “{ $user }” kullanıcı adı veya şifre doğru değil: ikisini de karşılaştırın ve şifreyi bir kez daha kopyalayın.
    }
cause-appPasswordRequired =
    .title = { $provider } burada uygulama şifresi istiyor
    .what = { $look ->
        [differs] Bu, hesabınızın şifresine benziyor. { $provider } onu yalnızca kendi sayfalarında kabul eder; e-posta programları için uygulama şifresi gerekir.
       *[none] { $provider } e-posta programlarına hesabınızın şifresiyle değil, yalnızca uygulama şifresiyle izin verir.
    }
    .do = Bir uygulama şifresi oluşturun, sonra buraya girin.
    .may-be = Hesabın şifresi yerine uygulama şifresi gerekiyor: bir tane oluşturun ve buraya girin.
cause-webLoginRequired =
    .title = { $owner } gerçekten siz olduğunuzu görmek istiyor
    .what = Oturum açma bekletildi, çünkü alışılmadık göründü: { $owner } için henüz tanıdık olmayan bir yer, ağ veya bilgisayar. Şifre pekâlâ doğru olabilir.
    .do = Bu ağda tarayıcıda hesabınızda oturum açın, bunun siz olduğunuzu onaylayın, birkaç dakika sonra yeniden deneyin.
    .may-be = Oturum açmanın onaylanması gerekiyor: bu ağda tarayıcıda hesabınızda oturum açın, sonra bir kez deneyin.
cause-tooManyAttempts =
    .title = Kısa sürede çok fazla oturum açma
    .what = { $provider } bütün oturum açmaları bir süre erteliyor. Eski şifreyi kullanan başka bir program tekrar tekrar deniyor olabilir. Yeni denemeler süreyi yalnızca uzatır.
    .do = Öbür e-posta programlarını kapatın. 15 dakika geçince bir kez daha deneyin.
    .may-be = Çok fazla deneme oldu: 15 dakika bekleyin, sonra bir kez deneyin.
cause-temporarilyUnavailable =
    .title = { $provider } şu anda bir sorun yaşıyor
    .what = Sunucu şifreyi az önce denetleyemedi. Bu, şifre hakkında bir şey söylemez.
    .do = Birkaç dakika bekleyin, sonra yeniden deneyin. Başka bir şifreye gerek yok.
    .may-be = Sunucuda geçici bir sorun var: birkaç dakika bekleyin, sonra bir kez deneyin.
cause-accountDisabled =
    .title = { $provider } bu hesabı kapatmış veya kilitlemiş
    .what = Böyle olduğu sürece hiçbir şifre kabul edilmez, doğru olan bile.
    .do = Tarayıcıda hesabınızda oturum açın: sayfa çoğu zaman nedenini ve hesabın nasıl yeniden açılacağını söyler. Söylemezse { $owner } yardım sayfalarından veya telefonla sorun.
    .may-be = Hesap kilitli: tarayıcıda sizi hâlâ içeri alıp almadığına bakın.
cause-imapDisabled =
    .title = Başka programlarda posta okuma kapalı
    .what = Sorun şifre değil: hesabınızın ayarlarında e-posta programlarının erişimi (IMAP) kapalı.
    .do = { $provider } posta ayarlarını açın, IMAP’i açın, sonra yeniden deneyin.
    .may-be = E-posta programlarının erişimi (IMAP) kapalı: posta ayarlarına bakın ve açın.
cause-imapDisabledByAdmin =
    .title = Kuruluşunuz IMAP’e izin vermiyor
    .what = Sorun şifre değil: kuruluşunuzun postasını yöneten kişi, e-posta programlarının erişimini (IMAP) kapatmış.
    .do = Yöneticinizden hesabınız için IMAP’e izin vermesini isteyin.
    .may-be = Kuruluşunuz e-posta programlarının erişimine (IMAP) izin vermiyor: yöneticinize sorun.
cause-smtpAuthDisabled =
    .title = Şifreyle gönderme kapalı
    .what = Sorun şifre değil: başka programlardan şifreyle posta gönderme, hesabınız veya kuruluşunuz için kapalı.
    .do = Tarayıcıda { $provider } posta ayarlarını açın ve e-posta programlarından göndermeyi (SMTP, çoğu zaman IMAP ile birlikte) açın. Böyle bir düğme yoksa izin verilmesi için (“authenticated SMTP”) yöneticinize veya { $provider } desteğine başvurun.
    .may-be = Şifreyle gönderme kapalı: posta ayarlarına bakın veya yöneticinize sorun.
cause-basicAuthDisabled =
    .title = { $provider } artık e-posta programlarından şifre kabul etmiyor
    .what = Her şifre reddedilir, uygulama şifreleri de. { $owner } e-posta programlarına yalnızca kendi oturum açma sayfası üzerinden izin verir.
    .do = { $owner } oturum açma sayfasını kendisi açan bir e-posta programı kullanın; örneğin Thunderbird, Evolution veya Apple Mail.
    .may-be = Artık e-posta programlarından şifre kabul edilmiyor: { $owner } oturum açma sayfasını kendisi açan bir program kullanın.
cause-oauthRequired =
    .title = { $provider } e-posta programlarından şifre kabul etmiyor
    .what = Yalnızca { $owner } oturum açma sayfasını kendisi açan e-posta programlarına izin verilir. Uygulama şifresi burada işe yaramaz.
    .do = { $owner } oturum açma sayfasını kendisi açan bir e-posta programı kullanın; örneğin Thunderbird, Evolution veya Apple Mail.
    .may-be = Yalnızca sağlayıcının kendi oturum açma sayfası kabul ediliyor: onu açan bir e-posta programı kullanın.
cause-encryptionRequired =
    .title = { $encryption ->
        [tls] { $host }, { $port } numaralı portta STARTTLS değil, TLS istiyor
       *[none] { $host } şifreleme istiyor
    }
    .what = { $encryption ->
        [tls] Şifrelemeden başlayan STARTTLS seçilmişti. Bu sunucu ilk bayttan itibaren şifreler: sessizce bekledi, TLS ile seslenilince yanıt verdi. Şifreniz gönderilmedi.
       *[none] Sunucu ilerlemiyor, çünkü bağlantıyı şifrelenmemiş sayıyor. Bu, şifreniz hakkında bir şey söylemez.
    }
    .do = { $encryption ->
        [tls] { $port } numaralı port için TLS seçin. STARTTLS’te kalmak için sağlayıcınızın onun için verdiği portu seçin: çoğunlukla giden posta için 587, gelen posta için 143.
       *[none] Portu ve şifrelemeyi sağlayıcınızın verdikleriyle karşılaştırın ve düzeltin. Doğruysalar bunu sunucuyu yöneten kişinin düzeltmesi gerekir.
    }
    .may-be = Sunucu başka türden bir şifreleme istiyor: portu sağlayıcınızın yardım sayfasındakiyle karşılaştırın.
cause-tooManyConnections =
    .title = Çok fazla program bağlı
    .what = { $connections ->
        [none] { $provider } aynı anda ancak belli sayıda bağlantıya izin verir ve hepsi dolu.
       *[known] { $provider } aynı anda { $connections } bağlantıya izin verir ve hepsi dolu.
    } Sorun şifre değil.
    .do = Telefondakiler de içinde, öbür e-posta programlarını kapatın, birkaç dakika bekleyin, sonra yeniden deneyin.
    .may-be = Çok fazla program bağlı: telefondakiler de içinde, öbürlerini kapatın, sonra bir kez deneyin.
cause-quotaExceeded =
    .title = { $limit ->
        [room] Posta kutunuz dolu
       *[other] Bir { $provider } sınırı doldu
    }
    .what = { $limit ->
        [room] İçinde yer kalmadı ve { $provider } yer açılana kadar ilerlemiyor.
        [rate] Kısa sürede o kadar çok posta gönderildi veya alındı ki { $provider } bir ara verilmesini istiyor.
       *[none] Ya posta kutusu dolu ya da kısa sürede o kadar çok posta gönderildi veya alındı ki { $provider } bir ara verilmesini istiyor.
    } Sorun şifre değil.{ $perDay ->
        [none] {""}
       *[known] { $limit ->
            [room] {""}
           *[other] {" "}{ $provider } günde { $perDay } iletiye izin verir.
        }
    }
    .do = { $limit ->
        [room] Postanızı tarayıcıda açın, artık gerekmeyenleri silin ve çöp kutusunu boşaltın. Sonra yeniden deneyin.
        [rate] Bekleyin, sonra yeniden deneyin. Bir güne kadar sürebilir.
       *[none] Postanıza tarayıcıda bakın. Posta kutusu doluysa artık gerekmeyenleri silin ve çöp kutusunu boşaltın. Dolu değilse bekleyin: bir güne kadar sürebilir.
    }
    .may-be = Posta kutusu dolu veya çok fazla posta gönderildi ya da alındı: postanıza tarayıcıda bakın veya bir güne kadar bekleyin.
cause-mechanismUnsupported =
    .title = { $host } şifreyle oturum açma yolu sunmuyor
    .what = Sunucu { $port } numaralı portta şifreyle oturum açmayı sunmuyor. Şifreniz gönderilmedi ya da ona bakılmadı.
    .do = Sunucuyu ve portu sağlayıcınızın verdikleriyle karşılaştırın veya sunucuyu yöneten kişiye sorun.
    .may-be = Sunucu şifreyle oturum açmayı sunmuyor: sunucuyu ve portu sağlayıcınızın yardım sayfasındakilerle karşılaştırın.
cause-policyBlocked =
    .title = Bir kural bu oturum açmayı yasaklıyor
    .what = { $provider } sağlayıcısının veya kuruluşunuzun bir kuralı bu oturum açmayı geri çeviriyor.{ $said ->
        [below] {" "}Sunucunun sözleri aşağıda.
       *[none] {""}
    }
    .do = Ne gerektiğini yöneticinize veya { $provider } desteğine sorun.
    .may-be = Sağlayıcının veya kuruluşunuzun bir kuralı bunu yasaklıyor: yöneticinize sorun.
cause-ipBlocked =
    .title = { $provider } bu ağa güvenmiyor
    .what = Bu ağın internete gösterdiği adres bir engel listesinde; çoğu zaman aynı adresi kullanan başka biri yüzünden. Sorun şifre değil.
    .do = VPN’i kapatın veya başka bir ağ kullanın.
    .may-be = Sağlayıcı bu ağa güvenmiyor: VPN’i kapatın veya başka bir ağ kullanın.
cause-passwordRevoked =
    .title = { $kind ->
        [mailbox] Posta kutusunun şifresi artık başka
        [either] Bu şifre artık doğru değil
       *[app] Bu uygulama şifresi iptal edilmiş
    }
    .what = Daha önce kabul edilmişti, şimdi reddediliyor; yani yanlış yazılmadı. { $kind ->
        [mailbox] Siz veya posta kutusunu yöneten kişi yeni bir şifre belirlemiş olabilir.
        [either] Hesabın şifresi değiştirilmiş veya bu arada 2 adımlı doğrulama açılmış olabilir; uygulama şifresi iptal edilmiş olabilir.
       *[app] { $revoked ->
            [withPassword] { $owner } hesap şifresi değiştirilince bütün uygulama şifrelerini iptal eder; siz veya başka biri de istediğiniz zaman birini iptal edebilir.
            [byHand] { $owner } hesap şifresi değişince uygulama şifrelerine dokunmaz: bu şifreyi siz veya başka biri silmiş.
           *[none] Birçok sağlayıcı, hesap şifresi değiştirilince uygulama şifrelerini iptal eder; siz veya başka biri de istediğiniz zaman birini iptal edebilir.
        }
    }
    .do = { $kind ->
        [mailbox] Posta kutusunun şimdiki şifresini girin.
        [either] Oturum açarken ikinci bir adım varsa yeni bir uygulama şifresi oluşturun. Yoksa hesabın şimdiki şifresini girin.
       *[app] Yeni bir uygulama şifresi oluşturun ve bunun yerine kullanın.
    }
    .may-be = { $kind ->
        [mailbox] Posta kutusunun şifresi değiştirilmiş: şimdikini girin.
        [either] Şifre değiştirilmiş veya iptal edilmiş: hesabın şimdiki şifresini girin ya da başka bir uygulama şifresi oluşturun.
       *[app] Uygulama şifresi iptal edilmiş: oluşturulduğu sayfada hâlâ listede olup olmadığına bakın.
    }
cause-ambiguous =
    .title = { $passed ->
        [smtp] Gönderme çalışıyor, ama okuma reddediliyor
        [imap] Okuma çalışıyor, ama gönderme reddediliyor
       *[none] { $provider } reddediyor ve nedeni belli değil
    }
    .what = { $passed ->
        [smtp] Giden posta sunucusu bu şifreyi az önce kabul etti. { $host } reddediyor ve nedeni belli değil.
        [imap] Gelen posta sunucusu bu şifreyi az önce kabul etti. { $host } reddediyor ve nedeni belli değil.
       *[none] Bu yanıt birkaç nedenle verilir.
    } Şunlardan biri olabilir, en olası olan başta:
    .do = Nedenlere bu sırayla bakın. Her birinden sonra yalnızca bir kez deneyin ki hesap kilitlenmesin.
cause-otherUserName =
    .title = { $provider } başka bir kullanıcı adı istiyor
    .what = Sunucuya “{ $user }” kullanıcı adı verildi; sunucu bunu tanımıyor.
    .do = Kullanıcı adına sağlayıcınızın yardım sayfasından bakın. Adresin tamamı, @ işaretinden öncesi veya ayrı bir ad olabilir. Düzeltin, sonra yeniden deneyin.
    .may-be = Bu sunucu “{ $user }” yerine başka bir kullanıcı adı istiyor: sağlayıcınızın yardım sayfasından bakın ve düzeltin.
cause-notKnownYet =
    .title = Bu şifre henüz her yerde bilinmiyor
    .what = Yeni bir şifrenin bütün { $provider } sunucularına ulaşması birkaç dakika sürebilir.
    .do = Beş dakika bekleyin, sonra bir kez deneyin. Başka bir şifreye gerek yok.
    .may-be = Az önce oluşturulan bir şifre henüz her yerde bilinmiyor olabilir: beş dakika bekleyin, sonra bir kez deneyin.

cause-noImap =
    .title = { $provider } e-posta programlarına kapalı
    .what = Postası hiçbir programla IMAP üzerinden okunamaz. Bunu hiçbir şifre değiştirmez.
    .do = Bu postayı { $provider } programında veya web sayfasında okuyun. Kendi seçtiğiniz bir e-posta programında, iletilerin yönlendirilebileceği başka bir sağlayıcıdaki hesap çalışır.
    .may-be = { $provider } IMAP sunmuyor: bu postayı kendi programında veya web sayfasında okuyun.
cause-onlyForwards =
    .title = { $provider } bu postayı başka bir kutuya yönlendiriyor
    .what = Bu adreste ne bir posta kutusu ne de bir şifre var: buraya gönderilenler başka bir kutunuza gelir.
    .do = Bu postanın geldiği kutunun adresini yazın. Hangisi olduğunu { $provider } ayarları söyler.
    .may-be = Bu adrese gelen posta yalnızca yönlendiriliyor: geldiği kutunun adresini yazın.
cause-mailboxMissing =
    .title = { $provider } bu adda bir posta kutusu tanımıyor
    .what = Sunucuya “{ $user }” kullanıcı adı verildi; sunucu bunun için posta kutusu olmadığını söylüyor. Bir harf yanlış olabilir veya sunucu başka bir ad istiyordur. Takma adların ve yönlendirmelerin kendi oturumu yoktur. Ya da posta kutusu kapatılmış veya henüz açılmamıştır. Bu, şifre hakkında bir şey söylemez.
    .do = Her harfini karşılaştırın. Hepsi doğruysa tarayıcıda posta kutusunun orada olup olmadığına bakın ve kullanıcı adını sağlayıcınızın yardım sayfasında arayın.
    .may-be = “{ $user }” diye bir posta kutusu yok: her harfini karşılaştırın.
cause-passwordExpired =
    .title = Bu şifrenin süresi dolmuş: yenisini belirleyin
    .what = { $provider } şifrenin artık geçmediğini veya e-posta programlarında kullanılmadan önce değiştirilmesi gerektiğini söylüyor.
    .do = Tarayıcıda hesabınızda oturum açıp orada yeni bir şifre belirleyin veya bunu yöneticinizden isteyin. Bu bir uygulama şifresiyse yenisini oluşturun. Sonra buraya girin.
    .may-be = Şifrenin süresi dolmuş veya değiştirilmesi gerekiyor: tarayıcıda yenisini belirleyin.

## A message was not taken, or not seen; the password was right

cause-senderNotAllowed =
    .title = { $provider } bu adresten göndermenize izin vermiyor
    .what = Şifre doğru. Ama oturum açan adın bu adresten posta göndermesine izin yok; bu yüzden ileti alınmadı.
    .do = Hesabın ayarlarında bu adresin gönderme için tanımlı olup olmadığına bakın veya adresi kuran kişiden izin isteyin.
    .may-be = Oturum açan adın bu adresten göndermesine izin yok: hesabın ayarlarında izin verilmesini sağlayın.
cause-recipientUnknown =
    .title = Sunucu bu adresi tanımıyor
    .what = Şifre doğru. Ama sunucu böyle bir adres olmadığını söylüyor; bu yüzden ileti alınmadı.
    .do = Adresin doğru yazılıp yazılmadığına bakın. Doğruysa onu yöneten kişiden posta almaya açmasını isteyin.
    .may-be = Böyle bir adres yok: doğru yazılıp yazılmadığına bakın.
cause-recipientFull =
    .title = Posta kutusu dolu
    .what = Şifre doğru. Ama posta kutusunda yer kalmadı; bu yüzden ileti alınmadı. Başkalarından posta da gelmez.
    .do = Büyük veya eski postaları silin, çöp kutusunu boşaltın, sonra yeniden deneyin.
    .may-be = Posta kutusu dolu: büyük veya eski postaları silin ve çöp kutusunu boşaltın.
cause-relayDenied =
    .title = { $host } postayı iletmiyor
    .what = Şifre doğru. Ama bu sunucu yalnızca kendi adreslerine gelen postayı alır; bu iletiyi ileriye iletmez.
    .do = Giden posta sunucusunu ve portunu sağlayıcınızın verdikleriyle karşılaştırın: gönderme için 465 veya 587 numaralı port kullanılır.
    .may-be = Bu sunucu postayı iletmiyor: giden posta sunucusunu ve portunu sağlayıcınızın verdikleriyle karşılaştırın.
cause-greylisted =
    .title = { $provider } iletiyi ikinci kez istiyor
    .what = Şifre doğru. Sunucu, istenmeyen postayı uzak tutmak için daha önce görmediğini erteliyor. E-posta programları kendiliğinden yeniden gönderir.
    .do = Beş dakika bekleyin, sonra yeniden deneyin.
    .may-be = Sunucu daha önce görmediğini erteliyor: beş dakika bekleyin, sonra yeniden deneyin.
cause-messageTooBig =
    .title = { $host } bu boyutta ileti almıyor
    .what = Şifre doğru. Ama bu kısa ileti bile sunucu için çok büyük.
    .do = Sunucuyu yöneten kişiden ileti boyutu sınırını yükseltmesini isteyin.
    .may-be = İleti sunucu için çok büyük: sınırın yükseltilmesini isteyin.
cause-contentRefused =
    .title = { $host } bu iletiyi içeriği yüzünden almıyor
    .what = Şifre doğru. Ama istenmeyen posta filtresi veya nelerin gönderilebileceğine ilişkin bir kural iletiyi geri çevirdi.
    .do = Sunucunun ne dediğini okuyun. Hesabı yöneten kişiden izin vermesini isteyin; kendi yazdığınız bir ileti geçebilir.
    .may-be = Bir filtre iletiyi içeriği yüzünden geri çevirdi: hesabı yöneten kişiye sorun.
cause-addressNotWritable =
    .title = Bu adres, { $host } sunucusunun aldığı bir iletiye yazılamıyor
    .what = Şifre doğru. Ama @ işaretinden önceki bölümde { $host } sunucusunun iletide kabul etmediği harfler veya işaretler var; bu yüzden hiçbir şey gönderilmedi.
    .do = { $provider } sağlayıcısına bu posta kutusunun yalın harflerden (a–z) ve rakamlardan oluşan ikinci bir adresi olup olmadığını sorun ve o adresten gönderin.
    .may-be = Adreste sunucunun iletide kabul etmediği harfler veya işaretler var: yalın harflerden oluşan bir adresten gönderin.
cause-neverArrived =
    .title = İleti alındı, ama henüz gelmedi
    .what = Şifre doğru ve sunucu iletiyi aldı. Bir dakika boyunca ne gelen kutusundaydı ne de istenmeyen postalar arasında.
    .do = Birkaç dakika sonra postanıza bakın. Gelmezse hesabın ayarlarında filtrelere ve yönlendirmelere bakın: onu başka bir yere koyuyor olabilirler.
    .may-be = İleti alındı, ama gelmedi: hesabın ayarlarında filtrelere ve yönlendirmelere bakın.

## What about the password may be the reason

suspect =
    .spaceBefore = Bu şifrenin başında boşluk var.
    .spaceBehind = Bu şifrenin sonunda boşluk var.
    .invisible = Bu şifrede görünmeyen bir karakter var.
    .quotes = Bu şifre tırnak işaretleri içinde.
    .spacesBetweenGroups = Bu şifrede gruplar arasında boşluklar var. Çoğu zaman yalnızca okumayı kolaylaştırmak içindir.
    .spacesWithin = Bu şifrede boşluklar var. Yalnızca okumayı kolaylaştırmak içinse yazmayın.
    .capitals = Bu şifrede büyük harf var. { $owner } uygulama şifrelerinde büyük harf olmaz.
    .lookAlike = Bu şifrede alışılmış bir karaktere yalnızca benzeyen bir karakter var: başka bir alfabenin harfi veya bir programın koyduğu bir işaret.
    .dashes = { $owner } uygulama şifrelerinde kısa çizgiler başka yerlerdedir ya da hiç yoktur.
    .copiedAlong = Bu şifreyle birlikte başka bir şey de kopyalanmış.
    .length = Bu şifrede { $letters } harf ve rakam var. { $owner } uygulama şifrelerinde { $expected } olur.
    .otherCharacter = Bu şifrede, { $owner } uygulama şifrelerinde bulunmayan bir karakter var.
    .outsideAscii = Bu şifrede ü, § veya € gibi, bazı sunucuların başka türlü okuduğu karakterler var. Web sayfasında doğruysa, orada bunları içermeyen bir şifre belirleyin.
