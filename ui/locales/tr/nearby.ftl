### What a check found to be wrong, in Turkish, where the usual words of causes.ftl do not fit.

## A program on this computer

cause-resolverUnavailable-here =
    .title = Bu bilgisayar { $host } adını bulamıyor
    .what = { $host } bu bilgisayarın kendisi demektir, ama kendi ayarları bunu söylemiyor.
    .do = Sunucu olarak 127.0.0.1 girin, sonra yeniden deneyin.
    .may-be = Bu bilgisayar { $host } adını bulamıyor: yerine 127.0.0.1 girin.
cause-refused-here =
    .title = { $program ->
        [none] Bu bilgisayardaki program çalışmıyor veya başka bir port kullanıyor
       *[other] { $program } çalışmıyor veya başka bir port kullanıyor
    }
    .what = { $host } bu bilgisayardır ve { $port } numaralı portunda dinleyen yok.{ $program ->
        [none] { $programs ->
            [none] {" "}Postanız buradaki bir programdan geçecek; onun çalışması gerekir.
           *[other] {" "}Bu portu kullanan programlar: { $programs }.
        }
       *[other] {" "}Postanız { $program } programından geçiyor; bu bilgisayardaki bu programın çalışması gerekir.
    } Şifreniz gönderilmedi.
    .do = Sonra yeniden deneyin. Program zaten çalışıyorsa portu onun gösterdiğiyle karşılaştırın ve burada düzeltin.
    .may-be = Bu bilgisayardaki program çalışmıyor veya başka bir port kullanıyor.
cause-unreachable-here =
    .title = Bu bilgisayarda { $host } adresi yok
    .what = { $host } bu bilgisayarın kendisi demektir, ama ona yol yok: bu türden adresler burada kapatılmış olabilir. Şifreniz gönderilmedi.
    .do = Sunucu olarak 127.0.0.1 girin, sonra yeniden deneyin.
    .may-be = Bu bilgisayarın bu adresine yol yok: yerine 127.0.0.1 girin.
cause-timedOut-here =
    .title = { $program ->
        [none] Bu bilgisayardaki program yanıt vermiyor
       *[other] { $program } yanıt vermiyor
    }
    .what = { $host } bu bilgisayardır. { $port } numaralı portunda dinleyen var, ama sessiz kaldı. Program hâlâ başlıyor veya takılmış olabilir. Bu, şifreniz hakkında bir şey söylemez.
    .do = Sessiz kalırsa programı sonlandırıp yeniden başlatın. Sonra yeniden deneyin.
    .may-be = Bu bilgisayardaki program sessiz kalıyor.
cause-temporarilyUnavailable-here =
    .title = { $program ->
        [none] Bu bilgisayardaki program hazır değil
       *[other] { $program } hazır değil
    }
    .what = Yanıt veriyor, ama arkasındaki postaya şu anda ulaşamıyor. Bu, şifreniz hakkında hiçbir şey söylemez.
    .do = Penceresini açın: hesabınızda oturum açması gerekiyor veya hâlâ posta yüklüyor olabilir. Sonra yeniden deneyin.
    .may-be = Bu bilgisayardaki program henüz hazır olmayabilir: penceresini açın.
cause-hungUp-here =
    .title = { $program ->
        [none] Bu bilgisayardaki program bağlantıyı kapattı
       *[other] { $program } bağlantıyı kapattı
    }
    .what = { $host } bu bilgisayardır. { $port } numaralı porttaki program bağlantıyı aldı ve yanıt vermeden kapattı. Henüz oturum açmamış veya kendi penceresinde bir şey bekliyor olabilir. Bu, şifreniz hakkında bir şey söylemez.
    .do = Programın penceresine bakın, sonra yeniden deneyin.
    .may-be = Bu bilgisayardaki program bağlantıyı kapattı.
cause-notTls-here =
    .title = { $program ->
        [none] Bu bilgisayardaki program { $port } numaralı portta şifreleme kullanmıyor
       *[other] { $program }, { $port } numaralı portta şifreleme kullanmıyor
    }
    .what = { $host } bu bilgisayardır; oradaki program, şifrelemenin başlaması gereken yerde şifrelemeden yanıt veriyor. Şifreniz gönderilmedi: bu bilgisayarda da yalnızca şifreli bağlantıyla gönderilir.
    .do = Program bu port için “STARTTLS” gösteriyorsa burada onu seçin. Göstermiyorsa programın şifrelemesini açın, sonra yeniden deneyin.
    .may-be = Bu bilgisayardaki program bu portta şifreleme kullanmıyor.
cause-startTlsMissing-here =
    .title = { $program ->
        [none] Bu bilgisayardaki program şifreleme sunmuyor: orada açın
       *[other] { $program } şifreleme sunmuyor: orada açın
    }
    .what = { $host } bu bilgisayardır; { $port } numaralı porttaki program şifreleme (STARTTLS) sunmuyor. Şifreniz gönderilmedi: bu bilgisayarda da yalnızca şifreli bağlantıyla gönderilir.
    .do = Sonra burada, programın bu port için gösterdiğini, TLS’i veya STARTTLS’i seçin ve yeniden deneyin.
    .may-be = Bu bilgisayardaki program şifreleme sunmuyor.
cause-startTlsTampered-here =
    .title = Bu bilgisayardaki program şifrelemeye gerektiği gibi başlamıyor
    .what = { $host } bu bilgisayardır. { $port } numaralı porttaki program şifrelemeyi kabul etti, sonra başka bir şey gönderdi. Şifreniz gönderilmedi.
    .do = Programın daha yeni bir sürümü var mı, bakın. Seçebiliyorsanız STARTTLS yerine TLS kullanın.
    .may-be = Bu bilgisayardaki program şifrelemeye gerektiği gibi başlamıyor.
cause-certificateUntrusted-here =
    .title = { $program ->
        [none] Bu bilgisayardaki programın sertifikası henüz tanınmıyor: dosyasını seçin
       *[other] { $program } sertifikası henüz tanınmıyor: dosyasını seçin
    }
    .what = { $issuer ->
        [none] { $host } bu bilgisayardır. { $port } numaralı porttaki program sertifikasını kendisi oluşturmuş; bu yüzden ona kimse kefil olamaz.
       *[other] { $host } bu bilgisayardır. { $port } numaralı porttaki programın sertifikasını “{ $issuer }” vermiş: böyle bir program onu kendisi oluşturur; bu yüzden ona kimse kefil olamaz.
    } Onu programda dışa aktarıp dosyayı burada seçtiğinizde, yalnızca bu bilgisayarda tam olarak o sertifikaya güvenilir. Şifreniz gönderilmedi.
    .do = Sonra dosyayı burada seçin.
    .may-be = Bu bilgisayardaki programın sertifikası henüz tanınmıyor.
cause-certificateForAnotherName-here =
    .title = { $program ->
        [none] Bu bilgisayardaki programın sertifikasında başka bir ad var: dosyasını seçin
       *[other] { $program } sertifikasında başka bir ad var: dosyasını seçin
    }
    .what = { $presented ->
        [none] { $host } bu bilgisayardır; { $port } numaralı porttaki programın sertifikası başka bir ad için.
       *[other] { $host } bu bilgisayardır; { $port } numaralı porttaki programın sertifikası şunlar için: { $presented }.
    } Onu programda dışa aktarıp dosyayı burada seçtiğinizde, yalnızca bu bilgisayarda tam olarak o sertifikaya güvenilir. Şifreniz gönderilmedi.
    .do = Sonra dosyayı burada seçin.
    .may-be = Bu bilgisayardaki programın sertifikası başka bir ad için.
cause-certificateExpired-here =
    .title = { $program ->
        [none] Bu bilgisayardaki programın sertifikasının süresi dolmuş: yenisini oluştursun
       *[other] { $program } sertifikasının süresi dolmuş: yenisini oluştursun
    }
    .what = { $expired ->
        [none] { $port } numaralı porttaki programın sertifikasının süresi dolmuş.
       *[other] { $port } numaralı porttaki programın sertifikasının süresi { $expired } tarihinde dolmuş. Bu bilgisayarın saati { $clock } gösteriyor.
    } E-posta programları da onu kabul etmez. Şifreniz gönderilmedi.
    .do = Saat doğruysa önce program yeni bir sertifika oluştursun: bunu çoğunlukla yeniden başlatılınca veya ayarlarında yapar. Sonra yeni dosyayı burada seçin.
    .may-be = Bu bilgisayardaki programın sertifikasının süresi dolmuş.
cause-certificateRevoked-here =
    .title = Bu bilgisayardaki programın sertifikası geri çekilmiş
    .what = { $port } numaralı porttaki programın sertifikasını veren, onu geçersiz ilan etmiş. Şifreniz gönderilmedi.
    .do = Programa başka bir sertifika verin. Bunu aşmanın bir yolunu aramayın.
    .may-be = Bu bilgisayardaki programın sertifikası geri çekilmiş.
cause-wrongProtocol-here =
    .title = Bu bilgisayarın { $port } numaralı portunda başka bir program yanıt veriyor
    .what = { $host } bu bilgisayardır; { $port } numaralı portta yanıt veren, orada beklenen türden bir posta sunucusu değil. Giden ve gelen karışmış veya portu başka bir program almış olabilir. Şifreniz gönderilmedi.
    .do = Portu, posta için kullandığınız programın gösterdiğiyle karşılaştırın ve düzeltin.
    .may-be = Bu bilgisayarın bu portunda başka bir program yanıt veriyor.
cause-serverRefuses-here =
    .title = Bu bilgisayardaki program bilmediğimiz bir nedenle kabul etmiyor
    .what = { $host } bu bilgisayardır; { $port } numaralı porttaki program bağlantıyı veya isteği geri çevirdi.
    .do = Programın kendi penceresine bakın: orada daha fazlası yazıyor olabilir. Sonra yeniden deneyin.
    .may-be = Bu bilgisayardaki program kendine göre bir nedenle kabul etmiyor.
cause-protocolViolation-here =
    .title = Bu bilgisayardaki program tuhaf yanıt veriyor
    .what = { $host } bu bilgisayardır. { $port } numaralı porttaki programın yanıtı, posta sunucularının kurallarına uymuyor; bu yüzden ona inanılmadı.
    .do = Programın daha yeni bir sürümü var mı ve port doğru mu, bakın. Sonra yeniden deneyin.
    .may-be = Bu bilgisayardaki program, posta sunucularının kurallarına uymuyor.
cause-wrongPassword-here =
    .title = { $program ->
        [none] Bu bilgisayardaki program bu şifreyi kabul etmiyor
       *[other] { $program } bu şifreyi kabul etmiyor
    }
    .what = { $user ->
        [none] Kullanıcı adı veya şifre doğru değil.
       *[other] “{ $user }” kullanıcı adı veya şifre doğru değil.
    } { $program ->
        [none] Böyle bir programın çoğu zaman e-posta programları için ayrı bir şifresi vardır; bu, hesabınızın şifresi değildir.
       *[other] { $program }, e-posta programları için ayrı bir şifre kullanır; bu, hesabınızın şifresi değildir.
    }
    .do = Sonra o şifreyi buraya girin.
    .may-be = Kullanıcı adı veya şifre doğru değil: böyle bir programın çoğu zaman ayrı bir şifresi vardır.
cause-webLoginRequired-here =
    .title = { $owner } gerçekten siz olduğunuzu görmek istiyor
    .what = Bu bilgisayardaki program, oturum açmanın alışılmadık göründüğü için bekletildiğini iletti. Şifre pekâlâ doğru olabilir.
    .do = Bu bilgisayarda tarayıcıda hesabınızda oturum açın, bunun siz olduğunuzu onaylayın, birkaç dakika sonra yeniden deneyin.
    .may-be = Oturum açmanın onaylanması gerekiyor: bu bilgisayarda tarayıcıda hesabınızda oturum açın, sonra bir kez deneyin.
cause-ipBlocked-here =
    .title = { $provider } bu bilgisayarı geri çeviriyor
    .what = Bu bilgisayardaki program, bağlandığı adresin bir engel listesinde olduğunu iletti; çoğu zaman başka biri yüzünden. Sorun şifre değil.
    .do = Programın kendi penceresine bakın: orada daha fazlası yazıyor olabilir. Sonra birkaç saat bekleyip yeniden deneyin.
    .may-be = Sağlayıcı bu bilgisayarın adresini geri çeviriyor: birkaç saat bekleyin, sonra bir kez deneyin.

## A server in a private network

cause-hostNotFound-private =
    .title = { $host } bu ağda bulunamıyor
    .what = { $host } adını yalnızca evdeki veya işteki bir özel ağ bilir. Bu ağ bilmiyor.
    .do = Sunucunun bulunduğu ağa veya VPN’e bağlanın ya da sunucunun adını düzeltin. Adresi de olur (örneğin 192.168.…).
    .may-be = Bu ad bu ağda bilinmiyor.
cause-resolverUnavailable-private =
    .title = { $host } şu anda sorgulanamıyor
    .what = { $host } adını yalnızca evdeki veya işteki bir özel ağ bilir; nerede olduğunu söyleyebilecek kimse yanıt vermedi.
    .do = Sunucunun bulunduğu ağa veya VPN’e bağlanın, sonra yeniden deneyin. Adresi de olur (örneğin 192.168.…).
    .may-be = Adlar şu anda sorgulanamıyor.
cause-refused-private =
    .title = { $host }, { $port } numaralı portta posta bağlantısı kabul etmiyor
    .what = { $host } özel ağdaki bir bilgisayardır. Hemen yanıt verdi: bu portta dinleyen yok. Ya üzerindeki posta sunucusu çalışmıyor ya da başka bir port kullanıyor. Şifreniz gönderilmedi.
    .do = O bilgisayarda posta sunucusunun çalışıp çalışmadığına ve hangi portu kullandığına bakın. Sonra yeniden deneyin veya sunucuyu burada düzeltin.
    .may-be = Sunucuda bu portu dinleyen yok.
cause-unreachable-private =
    .title = Buradan { $host } sunucusuna yol yok
    .what = { $host } özel ağdaki bir bilgisayardır: evde, işte veya bir VPN’de. Şu anda buradan ona yol yok. Şifreniz gönderilmedi.
    .do = Sunucunun bulunduğu ağa veya VPN’e bağlanın, o bilgisayarın açık olup olmadığına bakın, sonra yeniden deneyin.
    .may-be = Buradan sunucuya yol yok.
cause-timedOut-private =
    .title = { $host } zamanında yanıt vermedi
    .what = { $host } özel ağdaki bir bilgisayardır ve { $port } numaralı portta sessiz kaldı. Kapalı veya uykuda olabilir, güvenlik duvarı postayı içeri almıyor olabilir ya da bu bilgisayar onun ağında olmayabilir. Bu, şifreniz hakkında bir şey söylemez.
    .do = O bilgisayarın açık olup olmadığına ve bu bilgisayarın aynı ağda veya VPN’inde olup olmadığına bakın. Sonra yeniden deneyin.
    .may-be = Sunucu sessiz kalıyor.
cause-hungUp-private =
    .title = { $host } bağlantıyı kapattı
    .what = { $host } özel ağdaki bir bilgisayardır. { $port } numaralı portta bağlantıyı aldı ve yanıt vermeden kapattı. Bu, şifreniz hakkında bir şey söylemez.
    .do = Üzerindeki posta sunucusunun ayarlarına veya günlüğüne bakın, sonra yeniden deneyin.
    .may-be = Sunucu bağlantıyı kapattı.
cause-protocolViolation-private =
    .title = { $host } tuhaf yanıt veriyor
    .what = Yanıt, posta sunucularının kurallarına uymuyor; bu yüzden ona inanılmadı.
    .do = Port doğru mu ve { $host } üzerindeki posta sunucusunun daha yeni bir sürümü var mı, bakın. Sonra yeniden deneyin.
    .may-be = Sunucu, posta sunucularının kurallarına uymuyor.
cause-serverRefuses-private =
    .title = { $host } bilmediğimiz bir nedenle kabul etmiyor
    .what = { $host } özel ağdaki bir bilgisayardır. Posta sunucusu bağlantıyı veya isteği geri çevirdi.
    .do = Üzerindeki posta sunucusunun ayarlarına veya günlüğüne bakın, sonra yeniden deneyin.
    .may-be = Sunucu kendine göre bir nedenle kabul etmiyor.
cause-ipBlocked-private =
    .title = { $host } bu bilgisayarı içeri almıyor
    .what = { $host } özel ağdaki bir bilgisayardır; posta sunucusu, bu bilgisayarın adresini geri çevirdikleri listesine almış: çoğu zaman çok fazla oturum açmadan sonra olur. Sorun şifre değil.
    .do = O bilgisayarda, bu bilgisayarın adresini listeden çıkarın (örneğin fail2ban listesinden) veya kendiliğinden çıkana kadar bekleyin. Sonra yeniden deneyin.
    .may-be = Sunucu bu bilgisayarın adresini geri çeviriyor.
cause-notTls-private =
    .title = { $host }, { $port } numaralı portta şifreleme kullanmıyor
    .what = { $host } özel ağdaki bir bilgisayardır; posta sunucusu, şifrelemenin başlaması gereken yerde şifrelemeden yanıt veriyor. Şifreniz gönderilmedi: özel ağda da yalnızca şifreli bağlantıyla gönderilir.
    .do = Bu port için STARTTLS’i veya sunucunun TLS ile başladığı portu seçin. İkisi de yoksa şifrelemesini açın: bunun için bir sertifika gerekir.
    .may-be = Sunucu bu portta şifreleme kullanmıyor.
cause-startTlsMissing-private =
    .title = { $host } şifreleme sunmuyor: orada açın
    .what = { $host } özel ağdaki bir bilgisayardır; posta sunucusu { $port } numaralı portta şifreleme (STARTTLS) sunmuyor. Şifreniz gönderilmedi: özel ağda da yalnızca şifreli bağlantıyla gönderilir.
    .do = Posta sunucusunun ayarlarında şifrelemeyi açın: bunun için bir sertifika gerekir. Ya da burada TLS’i ve sunucunun TLS için kullandığı portu seçin.
    .may-be = Sunucu şifreleme sunmuyor.
cause-startTlsTampered-private =
    .title = { $host } şifrelemeye gerektiği gibi başlamıyor
    .what = Sunucu şifrelemeyi kabul etti, sonra başka bir şey geldi. Şifreniz gönderilmedi.
    .do = { $host } üzerindeki posta sunucusunun daha yeni bir sürümü var mı, bakın. Seçebiliyorsanız STARTTLS yerine TLS kullanın.
    .may-be = Sunucu şifrelemeye gerektiği gibi başlamıyor.
cause-certificateUntrusted-private =
    .title = Bu bilgisayar { $host } sertifikasını tanımıyor: veren kurumu yükleyin
    .what = { $issuer ->
        [none] { $host } özel ağdaki bir bilgisayardır; sertifikasını veren, bu bilgisayarın tanıdığı bir kurum değil: çoğunlukla sunucu onu kendisi oluşturmuştur.
       *[other] { $host } özel ağdaki bir bilgisayardır. Sertifikasını “{ $issuer }” vermiş; bu bilgisayar onu tanımıyor: çoğunlukla sunucu onu kendisi oluşturmuştur.
    } Şifreniz gönderilmedi.
    .do = Veren kurumun sertifikasını sunucudan dışa aktarın veya sunucuyu yöneten kişiden isteyin ve bu bilgisayarda güvenilenler arasına yükleyin. Terminalde tek bir deneme için: mail-setup check --ca-file FILE.
    .may-be = Sunucunun sertifikasını veren, bu bilgisayarın tanıdığı bir kurum değil.
cause-certificateForAnotherName-private =
    .title = { $host } sertifikası başka bir ad için: o adı girin
    .what = { $presented ->
        [none] { $host } özel ağdaki bir bilgisayardır; sertifikası başka bir ad için.
       *[other] { $host } özel ağdaki bir bilgisayardır; sertifikası şunlar için: { $presented }.
    } Şifreniz gönderilmedi.
    .do = Sunucuyu, sertifikasının geçerli olduğu bir adla girin veya { $host } için bir sertifika hazırlatın.
    .may-be = Sunucunun sertifikası başka bir ad için.
cause-certificateExpired-private =
    .title = { $host } sertifikasının süresi dolmuş: yenisini hazırlatın
    .what = { $expired ->
        [none] { $host } sertifikasının süresi dolmuş.
       *[other] { $host } sertifikasının süresi { $expired } tarihinde dolmuş. Bu bilgisayarın saati { $clock } gösteriyor.
    } { $host } özel ağdaki bir bilgisayardır. Şifreniz gönderilmedi.
    .do = Önce bu bilgisayarın saatine bakın. Doğruysa sunucuda yeni bir sertifika oluşturun veya sunucuyu yöneten kişiye sorun.
    .may-be = Sunucunun sertifikasının süresi dolmuş.
cause-certificateRevoked-private =
    .title = { $host } sertifikası geri çekilmiş
    .what = Sertifikayı veren, onu geçersiz ilan etmiş. Şifreniz gönderilmedi.
    .do = Sunucuyu yöneten kişiden başka bir sertifika isteyin. Bunu aşmanın bir yolunu aramayın.
    .may-be = Sunucunun sertifikası geri çekilmiş.

## Who reads along

cause-certificateUntrusted-program =
    .title = { $interceptor } sunucunun yerine kendi sertifikasını gösteriyor: postaya karışmamasını sağlayın
    .what = { $host } için gösterilen sertifikayı “{ $issuer }” vermiş. Bu bilgisayardaki { $interceptor } programı, şifreli bağlantıları bu ad altında okur. Şifreniz gönderilmedi.
    .do = Sonra yeniden deneyin.
    .may-be = Bu bilgisayardaki bir program, sunucunun yerine kendi sertifikasını gösteriyor.
cause-certificateUntrusted-network =
    .title = { $interceptor } sunucunun yerine kendi sertifikasını gösteriyor: onun üzerinden oturum açmayın
    .what = { $host } için gösterilen sertifikayı “{ $issuer }” vermiş. { $interceptor }, çoğunlukla şirketlerde ve okullarda, şifreli bağlantıları bu ad altında okur. Şifreniz gönderilmedi.
    .do = Sonra yeniden deneyin.
    .may-be = Bu ağdaki bir şey, sunucunun yerine kendi sertifikasını gösteriyor.
cause-certificateUntrusted-tool =
    .title = { $interceptor } sunucunun yerine kendi sertifikasını gösteriyor: önce onu kapatın
    .what = { $host } için gösterilen sertifikayı “{ $issuer }” vermiş. Bir geliştirici aracı olan { $interceptor }, şifreli bağlantıları bu ad altında okur. Şifreniz gönderilmedi.
    .do = Sonra yeniden deneyin. Böyle bir araçtan haberiniz yoksa bu bilgisayarla ilgilenen kişiye sorun.
    .may-be = Bir geliştirici aracı, sunucunun yerine kendi sertifikasını gösteriyor.
cause-certificateForAnotherName-named =
    .title = Sertifika başka bir ad için: { $suggested }
    .what = { $host } şunlar için bir sertifika gösteriyor: { $presented }. Barındırma şirketlerinde sık görülür: posta sunucularının ayrı bir adı vardır ve sertifika yalnızca o ad için geçerlidir. Şifreniz gönderilmedi.
    .do = { $suggested } barındırma şirketinize veya sağlayıcınıza aitse sunucu olarak onu kullanın. Bu adı tanımıyorsanız kullanmayın: sunucuları sağlayıcınızın verdikleriyle karşılaştırın.
    .may-be = Sertifika { $suggested } için; doğru sunucu bu olabilir.

## Steps: one sentence each, in a list under what happened

bridge-step-startProgram = Postanızın geçtiği, bu bilgisayardaki programı başlatın; isterse oturum açın.
bridge-step-exportCertificate = Programda, sertifikasını dosya olarak dışa aktarın (.pem, .crt veya .cer). Ayarlarında veya yardımında “TLS”, “SSL” ya da “sertifika” sözcüklerini arayın.
bridge-step-switchOnEncryption = Programın ayarlarında şifrelemeyi (TLS veya STARTTLS) açın. Önce bir sertifika oluşturması gerekebilir.
bridge-step-passwordOfProgram = Programın e-posta programlarından hangi kullanıcı adını ve şifreyi istediğine programda bakın.
bridge-step-openProtonBridge = Bu bilgisayarda Proton Mail Bridge’i açın ve oturum açın. Proton’un ücretli planlarıyla gelir.
bridge-step-protonPorts = Orada hesabınızı, sonra “Mailbox details” (posta kutusu ayrıntıları) seçeneğini seçin: portları buraya girilenlerle karşılaştırın.
bridge-step-protonExport = Proton Mail Bridge’de ayarları, sonra “Advanced settings” (gelişmiş ayarlar) bölümünü açın ve “Export TLS certificates” (TLS sertifikalarını dışa aktar) seçeneğini seçin.
bridge-step-chooseCertPem = Yazdığı iki dosyadan burada seçilecek olan “cert.pem” dosyasıdır. “key.pem” dosyasını kimseye vermeyin.
bridge-step-protonSecurity = Proton Mail Bridge’de ayarları, sonra “Advanced settings” (gelişmiş ayarlar) ve “Connection mode” (bağlantı kipi) bölümünü açın: SSL veya STARTTLS kullanın ve burada aynısını seçin.
bridge-step-protonMailbox = Proton Mail Bridge’de hesabınızı, sonra “Mailbox details” (posta kutusu ayrıntıları) seçeneğini seçin. Kullanıcı adını ve şifreyi oradan kopyalayın.
bridge-step-serveHydroxide = Terminalde “hydroxide serve” komutunu çalıştırın ve çalışır durumda bırakın.
bridge-step-hydroxideCertificate = Seçilecek dosya, hydroxide’ın birlikte başlatıldığı dosyadır: “-tls-cert cert.pem”.
bridge-step-hydroxideTls = hydroxide’ı bir sertifikayla başlatın: “hydroxide -tls-cert cert.pem -tls-key key.pem serve”. Sonra burada TLS’i seçin.
bridge-step-hydroxidePassword = Şifre, “hydroxide auth” komutunun yazdığı “bridge password” şifresidir. Kaybolduysa “hydroxide auth” komutunu bir kez daha çalıştırın.
bridge-step-startDavmail = Bu bilgisayarda DavMail’i başlatın.
bridge-step-davmailExport = Terminalde, DavMail’in anahtar deposunun bulunduğu yerde: “keytool -exportcert -rfc -keystore davmail.p12 -file davmail.pem”. Seçilecek dosya davmail.pem dosyasıdır.
bridge-step-davmailKeystore = DavMail, bir anahtar deposu olunca şifreler. Terminalde: “keytool -genkeypair -keyalg rsa -keysize 2048 -validity 3650 -storetype pkcs12 -keystore davmail.p12 -dname CN=localhost”.
bridge-step-davmailSettings = DavMail ayarlarında, “Encryption” (şifreleme) altında PKCS12 türündeki anahtar deposunu, dosyasını ve şifresini girin. Sonra DavMail’i yeniden başlatın ve burada TLS’i seçin.
bridge-step-davmailPassword = DavMail, kuruluşunuzun postasının kullanıcı adını ve şifresini ister. Kendi penceresinde bir oturum açma sayfası açabilir.
bridge-step-startEmailProxy = Bu bilgisayarda Email OAuth 2.0 Proxy programını başlatın.
bridge-step-emailProxyCertificate = Seçilecek dosya, emailproxy.config içinde “local_certificate_path” satırının gösterdiği dosyadır.
bridge-step-emailProxyTls = emailproxy.config içinde, bu sunucu için “local_certificate_path” ve “local_key_path” satırlarını ayarlayın. Sonra vekil programı yeniden başlatın.
bridge-step-emailProxyPassword = Vekil program, sağlayıcınızdan aldığını, onun üzerinden ilk oturum açtığınız şifreyle saklar: o şifreyi kullanın. Kendi penceresinde bir oturum açma sayfası açabilir.
interceptor-step-letMailAlone = { $interceptor } içinde, şifreli posta bağlantılarının taranmasını kapatın. Çoğu zaman “Posta”, “E-posta koruması” veya “SSL/TLS” altındadır. Dosyalar yine taranır.
interceptor-step-mailShield = { $interceptor } içinde “Menu” (menü), “Settings” (ayarlar), “Protection” (koruma), “Core Shields” (temel kalkanlar) bölümünü açın. “Mail Shield” (posta kalkanı) altında gelen ve giden postanın taranmasını kapatın. Dosyalar yine taranır.
interceptor-step-nortonMail = Norton’da ayarları açın ve “Mail Shield”, “Safe Email” veya “Email Protection” (e-posta koruması) yazısını arayın. Bu bilgisayardaki e-posta programları için kapatın. Dosyalar yine taranır.
interceptor-step-kasperskyConnections = Kaspersky’de ayarları, sonra “Network settings” (ağ ayarları) ve “Encrypted connections scanning” (şifreli bağlantıların taranması) bölümünü açın. { $host } adresini güvenilen adreslere ekleyin veya şifreli bağlantıların taranmamasını seçin.
interceptor-step-esetMail = ESET’te gelişmiş ayarlar için F5 tuşuna basın. “Email client protection” (e-posta istemcisi koruması) ve “SSL/TLS” yazılarını arayın; IMAPS, POP3S ve SMTPS taramasını kapatın.
interceptor-step-bitdefenderScan = Bitdefender’da “Protection” (koruma), sonra “Online Threat Prevention” (çevrimiçi tehdit önleme) bölümünü ve ayarlarını açın. “Encrypted web scan” (şifreli web taraması) seçeneğini kapatın.
interceptor-step-adguardFilter = AdGuard’da ayarları, sonra “Network” (ağ) ve “Filtered applications” (filtrelenen uygulamalar) bölümünü açın. E-posta programlarını ve bu sihirbazı oradan çıkarın.
interceptor-step-removeProgram = { $interceptor } programını bu bilgisayardan kaldırın. Üreticisi onu geri çekti, çünkü bütün şifreli bağlantıları güvensiz kılıyor.
interceptor-step-askTheNetwork = Telefonunuzun kişisel erişim noktası gibi başka bir ağ kullanın veya bu ağı yöneten kişiden posta bağlantılarını okumadan geçirmesini isteyin.
interceptor-step-closeTool = { $interceptor } programını kapatın veya posta bağlantılarını okuduklarının dışında bırakın.
