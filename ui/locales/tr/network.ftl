### What a network does to mail, in Turkish, found out without a password.

how-certain = { $certainty ->
    [certain] Bu kesin.
    [likely] Bu muhtemel.
   *[possible] Bu olabilir; kesin konuşmak için çok az şey görüldü.
}
seen-besides = Ayrıca: { $title }

network-healthy =
    .title = Bu ağ postayı geçiriyor
    .what = İki posta sunucusuna da ulaşıldı ve kimliklerini kanıtladılar.
    .do = Burada yapılacak bir şey yok. Posta yine de çalışmıyorsa şifreyi deneyin.

cause-noRoute =
    .title = Bu ağ hiçbir yere çıkmıyor
    .what = Bilgisayar bağlı, ama ağ ona internete giden bir yol vermedi.
    .do = Ağ bağlantısını kesip yeniden bağlanın. Bu yetmezse yönlendiriciyi (modemi) yeniden başlatın.
    .may-be = Ağ, internete giden bir yol vermiyor.
cause-uplinkDown =
    .title = Yönlendiricinin arkasındaki bağlantı kesik
    .what = { $why ->
        [router] Yönlendiricinin kendisi yanıt vermiyor.
       *[other] Ağ var, ama arkasında yanıt veren yok.
    }
    .do = Yönlendiriciyi (modemi) yeniden başlatın veya telefonunuzun kişisel erişim noktası gibi başka bir ağ kullanın.
    .may-be = Yönlendiricinin arkasındaki bağlantı kesik.
cause-dnsHijacked =
    .title = { $why ->
        [withheld] Bu ağ { $provider } için hiçbir adres vermiyor
       *[other] Bu ağ { $provider } için yanlış adresler veriyor
    }
    .what = { $address ->
        [none] { $why ->
            [withheld] Burada başka adlar bulunuyor, { $host } bulunmuyor.
           *[other] { $host } sorulunca ağ, bu sunucu olmayan bir şeyle yanıt veriyor.
        }
       *[other] Bu ağ, { $host } için { $address } adresini veriyor; bu bir posta sunucusunun adresi değil.
    } Bir filtre böyle ayarlanmış olabilir.
    .do = Başka bir ağ kullanın. Ad filtresi kullanıyorsanız posta sunucularına izin verin.
    .may-be = Ağ yanlış adresler veriyor.
cause-ipv6Broken =
    .title = { $why ->
        [alone] IPv6 burada çalışmıyor ve posta sunucularının başka adresi yok
       *[other] Posta çalışıyor, ama IPv6 burada çalışmıyor
    }
    .what = { $why ->
        [alone] Bu ağda posta sunucularının adları yalnızca IPv6 adreslerine götürüyor, IPv6 üzerinden ise hiçbir şey gelmiyor.
       *[other] Sunucular IPv4 üzerinden yanıt veriyor. Bu ağın söz verdiği IPv6 üzerinden hiçbir şey gelmiyor. Bu yüzden e-posta programları yarım dakika takılabilir.
    }
    .do = { $why ->
        [alone] Başka bir ağ kullanın.
       *[other] Bu bağlantı için IPv6’yı kapatın veya başka bir ağ kullanın.
    }
    .may-be = Bu ağda IPv6 çalışmıyor.
cause-ipv4Broken =
    .title = { $why ->
        [alone] IPv4 burada çalışmıyor ve posta sunucularının başka adresi yok
       *[other] Posta çalışıyor, ama IPv4 burada çalışmıyor
    }
    .what = { $why ->
        [alone] Bu ağda posta sunucularının adları yalnızca IPv4 adreslerine götürüyor, IPv4 üzerinden ise hiçbir şey gelmiyor.
       *[other] Sunucular IPv6 üzerinden yanıt veriyor. Bu ağın söz verdiği IPv4 üzerinden hiçbir şey gelmiyor. Bu yüzden e-posta programları yarım dakika takılabilir.
    }
    .do = { $why ->
        [alone] Başka bir ağ kullanın.
       *[other] Ağa yeniden bağlanın veya başka bir ağ kullanın.
    }
    .may-be = Bu ağda IPv4 çalışmıyor.
cause-ipv4Missing =
    .title = Bu ağda yalnızca IPv6 var; { $host } ise IPv6 kullanmıyor
    .what = Sunucunun yalnızca IPv4 adresi var; bu ağdan oraya yol yok.
    .do = Başka bir ağ kullanın.
    .may-be = Ağda yalnızca IPv6 var, sunucuda yok.
cause-vpnInterferes =
    .title = VPN postanın geçmesini engelliyor
    .what = { $why ->
        [dead] Her şey VPN’e giriyor ve hiçbir şey geri gelmiyor.
        [alone] Posta sunucularına giden yol bir VPN’e giriyor ve hiçbir şey geri gelmiyor; diğer bağlantılar onun dışından geçiyor.
        [resolver] Adlar bir VPN üzerinden sorgulanıyor ve orada kimse yanıt vermiyor.
        [names] Adların, artık orada olmayan bir VPN üzerinden sorgulanması isteniyor.
       *[other] VPN üzerinden web’e ulaşılabiliyor, ama posta sunucularına ulaşılamıyor.
    }
    .do = VPN’i kapatıp yeniden deneyin. Açık bir VPN yoksa ağ bağlantısını kesip yeniden bağlanın.
    .may-be = Bir VPN postanın geçmesini engelliyor.
cause-interception =
    .title = { $interceptor ->
        [none] Bir şey { $host } ile bağlantıyı okuyor
       *[other] { $interceptor }, { $host } ile bağlantıyı okuyor
    }
    .what = { $issuer ->
        [none] Sertifika, sunucunun kendi sertifikası değil.
       *[other] Sertifika, sunucunun kendi sertifikası değil: onu “{ $issuer }” vermiş.
    } Onu veren, şifrenizi ve postanızı okuyabilir.
    .do = { $interceptor ->
        [none] Başka bir ağ kullanın veya bu bilgisayardaki güvenlik programının posta bağlantılarına karışmamasını sağlayın.
       *[other] { $interceptor } posta bağlantılarına karışmayacak biçimde ayarlansın veya başka bir ağ kullanın. Ondan önce hiçbir şifre yazmayın.
    }
    .may-be = Bir şey bağlantıyı okuyor.
cause-clockWrong =
    .title = Bu bilgisayarın saati yanlış
    .what = Sunucuların sertifikaları geçerli görünmüyor; oysa farklı olan saat.
    .do = Saati ayarlayın, sonra yeniden deneyin.
    .may-be = Bu bilgisayarın saati yanlış.
cause-mtuBlackhole =
    .title = Bu ağ büyük paketleri kaybediyor
    .what = { $why ->
        [up] Gelenler eksiksiz; büyük paketlerle gönderilenler sessizce yok oluyor. Posta okunabiliyor, ama uzunca bir iletinin gönderilmesi takılıyor.
       *[other] Küçük paketler geçiyor, büyükler sessizce yok oluyor. Şifreli bağlantılar başlıyor, sonra takılıyor.
    }
    .do = Varsa VPN’i kapatın; yoksa yönlendiricide daha küçük bir MTU (1400) ayarlayın veya başka bir ağ kullanın.
    .may-be = Ağ büyük paketleri kaybediyor.
cause-slowNetwork =
    .title = { $ms ->
        [none] Bu ağ çok yavaş
       *[other] Posta çalışıyor, ama bu ağ çok yavaş
    }
    .what = { $ms ->
        [none] Bağlantılar geç kuruluyor.
       *[other] Her bağlantının kurulması yarım saniyeden uzun sürüyor.
    }
    .do = Çekim daha iyiyken yeniden deneyin. E-posta programınız vazgeçiyorsa bekleme süresini uzatın.
    .may-be = Ağ çok yavaş.
cause-resolverSlow =
    .title = Posta çalışıyor, ama adlar burada yavaş sorgulanıyor
    .what = Sunucuların nerede olduğunun yanıtı geç geliyor ya da yarısı hiç gelmiyor. Bu yüzden e-posta programları takılabilir.
    .do = Bu bağlantı için başka bir DNS sunucusu veya başka bir ağ kullanın.
    .may-be = Adlar yavaş sorgulanıyor.
cause-providerDown =
    .title = { $provider } posta sunucuları yanıt vermiyor
    .what = İnternet çalışıyor, ama { $host } yanıt vermiyor. Sorun burada değil, orada görünüyor.
    .do = Bekleyin ve daha sonra yeniden deneyin. Bu bilgisayarda değiştirilecek bir şey yok.
    .may-be = Sağlayıcının posta sunucuları çalışmıyor.
cause-proxyRequired =
    .title = Bu ağdan yalnızca web sayfaları çıkabiliyor
    .what = Her şeyin ağın vekil sunucusundan (proxy) geçmesi gerekiyor; e-posta programları bunu yapamaz.
    .do = Başka bir ağ kullanın veya bu ağı yöneten kişiden posta portlarını açmasını isteyin.
    .may-be = Bu ağdan yalnızca bir vekil sunucu üzerinden çıkılıyor.
cause-localFirewall =
    .title = Bu bilgisayar postayı dışarı bırakmıyor
    .what = Buradaki bir güvenlik duvarı veya güvenlik programı { $host } ile bağlantıyı yasaklıyor.
    .do = Bu bilgisayarın güvenlik duvarında veya güvenlik programında postaya izin verin.
    .may-be = Bu bilgisayardaki bir güvenlik duvarı bunu yasaklıyor.
cause-unstable =
    .title = Ağ, incelenirken değişti
    .what = Bu arada bağlantı koptu veya değişti; bu yüzden görülenler sayılmaz.
    .do = Bağlantı oturana kadar bekleyin, erişim noktasına yaklaşın ve yeniden deneyin.
    .may-be = Ağ kararsız.

network-offline =
    .title = Bu bilgisayar çevrimdışı
    .what = Bağlı bir ağ yok.
    .do = Bir ağa bağlanın, sonra yeniden deneyin.
network-hostNotFound =
    .title = Bu adda bir sunucu yok
    .what = { $why ->
        [wildcard] Alan adındaki her ad, { $host } adının gittiği yere gidiyor ve orada hiçbir posta sunucusu yanıt vermiyor: ad büyük olasılıkla yanlış.
       *[other] Başka adlar bulunuyor, { $host } bulunmuyor.
    }
    .do = Sunucunun adını sağlayıcınızın verdiğiyle karşılaştırın ve düzeltin.
network-resolverUnavailable =
    .title = Adlar burada sorgulanamıyor
    .what = Bu ağda kimse posta sunucularının nerede olduğunu söylemiyor.
    .do = Biraz bekleyip yeniden deneyin. Böyle kalırsa başka bir DNS sunucusu veya başka bir ağ kullanın.
network-captivePortal =
    .title = Bu ağ önce oturum açmanızı istiyor
    .what = Başkalarının yerine ağın bir sayfası yanıt veriyor; otel, tren ve havaalanlarında olduğu gibi.
    .do = Tarayıcıyı açın ve çıkan sayfada ağa giriş yapın, sonra yeniden deneyin.
network-portBlocked =
    .title = { $other ->
        [none] { $why ->
            [near] { $host } sunucusuna giden posta yakın bir yerde geri çevriliyor
           *[other] Bu ağ { $host } sunucusuna giden postayı engelliyor
        }
       *[other] { $why ->
            [closed] { $host } sunucusunun { $port } numaralı portu kapalı; { $other } numaralı port çalışıyor
           *[other] Bu ağ { $port } numaralı portu engelliyor; { $other } numaralı port çalışıyor
        }
    }
    .what = { $other ->
        [none] { $why ->
            [near] Başka bağlantılar geçiyor. Posta portlarına gidenler, sunucunun haberi olamadan geri çevriliyor: bu bilgisayardaki bir güvenlik duvarı veya güvenlik programı ya da bu ağda yakındaki bir şey tarafından.
           *[other] Başka bağlantılar geçiyor, posta portlarına gidenler geçmiyor. Otel, okul ve işyerlerindeki birçok ağ böyle ayarlıdır.
        }
       *[other] { $why ->
            [closed] { $host } sunucusu { $port } numaralı portta bağlantı kabul etmiyor; { $other } numaralı portta ise gerektiği gibi yanıt veriyor.
            [another] { $port } numaralı portta { $host } yerine başka bir sunucu yanıt veriyor; { $other } numaralı portta ise kendisi yanıt veriyor.
           *[other] { $host } sunucusundan { $port } numaralı portta hiçbir şey gelmiyor; { $other } numaralı portta ise gerektiği gibi yanıt veriyor.
        }
    }
    .do = { $other ->
        [none] { $why ->
            [near] Bu bilgisayardaki bir güvenlik duvarının veya güvenlik programının postayı yasaklayıp yasaklamadığına bakın; yoksa başka bir ağ kullanın.
           *[other] Telefonunuzun kişisel erişim noktası gibi başka bir ağ kullanın veya bu ağı yöneten kişiden posta portlarını açmasını isteyin.
        }
       *[other] Bundan sonra { $other } numaralı portu kullanın.
    }
network-startTlsMissing =
    .title = { $why ->
        [unlisted] { $host }, { $port } numaralı portta şifreleme sunmuyor
       *[other] { $host } şifrelemesi yolda kaldırılıyor
    }
    .what = Sunucu { $port } numaralı portta şifrelemeye geçmeyi sunmuyor.{ $other ->
        [none] {""}
       *[other] {" "}{ $other } numaralı portta bağlantı baştan itibaren şifreli.
    }
    .do = { $other ->
        [none] Başka bir ağ kullanın. Orada da aynıysa sunucuyu düzeltin.
       *[other] { $other } numaralı portu TLS ile kullanın.
    }
network-startTlsTampered =
    .title = Yoldaki bir şey { $host } şifrelemesini karalıyor
    .what = Sunucunun şifrelemeye geçme önerisi { $port } numaralı portta üstü çizilmiş olarak geliyor: bunu yoldaki bir güvenlik duvarı yapar.{ $other ->
        [none] {""}
       *[other] {" "}{ $other } numaralı portta bağlantı baştan itibaren şifreli.
    }
    .do = { $other ->
        [none] Başka bir ağ kullanın.
       *[other] { $other } numaralı portu TLS ile kullanın.
    }
network-hungUp =
    .title = { $host } ile posta bağlantıları kesiliyor
    .what = Bağlantı şifrelenecek olur olmaz kesiliyor. Ağ postayı süzüyor gibi görünüyor.
    .do = Telefonunuzun kişisel erişim noktası gibi başka bir ağ kullanın.
network-timedOut =
    .title = { $host } yanıt vermiyor
    .what = Hiçbir şey gelmedi; nedeni anlaşılamıyor.
    .do = Aynısını telefonunuzun kişisel erişim noktasında deneyin: orada çalışırsa neden bu ağdır.
network-refused =
    .title = { $host }, { $port } numaralı portta bağlantı kabul etmiyor
    .what = Yanıt hemen geldi: orada dinleyen yok.
    .do = Portu sağlayıcınızın verdiğiyle karşılaştırın; aynıysa başka bir ağ deneyin.
network-unreachable =
    .title = Buradan { $host } sunucusuna yol yok
    .what = { $family ->
        [ipv6] Bu ağda bu ad yalnızca IPv6 adreslerine götürüyor, buradan IPv6 üzerinden dışarı çıkan bir yol ise yok.
       *[other] Yoldaki bir şey, sunucuya ulaşılamadığını söylüyor.
    }
    .do = Başka bir ağ kullanın.

## What was seen, one line each

seen = { $probe ->
    [route] Dışarı giden yol: { $end }
    [names] { $host } ({ $family ->
        [ipv4] IPv4
       *[other] IPv6
    }): { $end }, { $ms } ms
    [page] { $host } sayfası: { $end }, { $ms } ms
    [smallPieces] { $host }:{ $port }, küçük parçalarla: { $end }, { $ms } ms
    [proxy] Vekil sunucu üzerinden: { $end }, { $ms } ms
   *[other] { $host }:{ $port }, { $family ->
        [ipv4] IPv4
       *[other] IPv6
    } üzerinden: { $end }, { $ms } ms
}
seen-well = iyi
seen-offline = ağ yok
seen-noRoute = yok
seen-hostNotFound = böyle bir ad yok
seen-resolverUnavailable = yanıt veren yok
seen-refused = reddedildi
seen-unreachable = oraya yol yok
seen-timedOut = sessiz
seen-localFirewall = bu bilgisayarda yasak
seen-captivePortal = başka bir sayfa yanıt veriyor
seen-interception = okunuyor
seen-hungUp = kesildi
seen-certificateUntrusted = sertifikaya güvenilmiyor
seen-certificateForAnotherName = başka bir sunucunun sertifikası
seen-certificateExpired = sertifikanın süresi dolmuş
seen-certificateNotYetValid = sertifika henüz geçerli değil
seen-startTlsMissing = şifreleme sunulmuyor
seen-startTlsTampered = şifreleme karalanmış
cause-hostNotFound-known =
    .title = Bu ağ { $host } adını tanımıyor
    .what = { $host } adı doğru, ama bu ağ böyle bir ad olmadığını söylüyor. Bir filtre böyle ayarlanmış olabilir. Şifreniz gönderilmedi.
    .do = Telefonunuzun kişisel erişim noktası gibi başka bir ağda yeniden deneyin.
    .may-be = Sunucunun adı doğru, ama bu ağ onu tanımıyor.
cause-refused-known =
    .title = { $host } ile bağlantı { $port } numaralı portta geri çevriliyor
    .what =
        Port doğru ve yanıt hemen geldi: orada bağlantı kabul edilmiyor. Ağ geri çeviriyor olabilir veya sunucu çalışmıyor olabilir. Şifreniz gönderilmedi.{ $address ->
            [none] { "" }
           *[other] { " " }Bu ağ, { $host } için { $address } adresini veriyor; bu, internetteki hiçbir sunucunun adresi değildir: arada bir filtre veya oturum açma sayfası olabilir.
        }
    .do = Başka bir ağda yeniden deneyin. Orada da aynıysa bekleyin: o zaman neden sunucudur.
    .may-be = Sunucuyla bağlantılar geri çevriliyor.
cause-unreachable-known =
    .title = { $host } sunucusuna buradan ulaşılamıyor
    .what =
        Bu ağ, sunucuya giden bir yol bilmiyor veya oraya kimseyi bırakmıyor. Şifreniz gönderilmedi.{ $address ->
            [none] { "" }
           *[other] { " " }Bu ağ, { $host } için { $address } adresini veriyor; bu, internetteki hiçbir sunucunun adresi değildir: arada bir filtre veya oturum açma sayfası olabilir.
        }
    .do = Başka bir ağ kullanın, sonra yeniden deneyin.
    .may-be = Ağdan sunucuya yol yok.
cause-hungUp-known =
    .title = { $host } ile bağlantı kesildi
    .what =
        Sunucu yanıt vermeden önce bağlantı sona erdi.{ $said ->
            [below] { " " }Söylenenler aşağıda.
           *[none] { "" }
        } Bu, şifreniz hakkında bir şey söylemez.
    .do = Yeniden deneyin. Yine olursa başka bir ağ kullanın.
    .may-be = Sunucuyla bağlantı kesildi.
cause-certificateForAnotherName-known =
    .title = { $host } yerine başka bir şey yanıt veriyor
    .what =
        { $presented ->
            [none] Gösterilen sertifika başka bir ad için.
           *[other] Gösterilen sertifika şunlar için: { $presented }.
        } Sunucunun adı doğru; demek ki araya bir şey girmiş. Şifreniz gönderilmedi.{ $address ->
            [none] { "" }
           *[other] { " " }Bu ağ, { $host } için { $address } adresini veriyor; bu, internetteki hiçbir sunucunun adresi değildir: arada bir filtre veya oturum açma sayfası olabilir.
        }
    .do = Başka bir ağ kullanın.
    .may-be = Sunucunun yerine başka bir şey yanıt veriyor.
cause-certificateUntrusted-known =
    .title = { $host } ile aranıza bir şey girmiş: burada oturum açmayın
    .what =
        { $issuer ->
            [none] Gösterilen sertifikayı veren, bu bilgisayarın tanıdığı bir kurum değil.
           *[other] Gösterilen sertifikayı “{ $issuer }” vermiş; bu bilgisayar onu tanımıyor. Araya bir virüs koruma programı veya bir şirketin ağı girmiş olabilir.
        } Şifreniz gönderilmedi.{ $address ->
            [none] { "" }
           *[other] { " " }Bu ağ, { $host } için { $address } adresini veriyor; bu, internetteki hiçbir sunucunun adresi değildir: arada bir filtre veya oturum açma sayfası olabilir.
        }
    .do = Başka bir ağ kullanın. Buradaki bir güvenlik programı postayı denetliyorsa posta bağlantılarına karışmamasını sağlayın.
    .may-be = Sunucuyla aranıza bir şey girmiş.
cause-portBlocked-known =
    .title = Buradan { $host } sunucusuna hiçbir şey geçmiyor
    .what = Öbür posta sunucusuna ulaşılabiliyor, ama bundan { $port } numaralı portta tek bayt bile gelmiyor. Otel, okul ve işyerlerindeki birçok ağ bu portu kapatır. Sorun şifreniz değil.
    .do = Telefonunuzun kişisel erişim noktası gibi başka bir ağ kullanın veya bu ağı yöneten kişiden portu açmasını isteyin.
    .may-be = Bu ağ portu engelliyor.
seen-at-resolver = Adların sorulduğu yer: { $end }, { $ms } ms
seen-where-it-was = { $host }:{ $port }, geçen seferki yerinde: { $end }, { $ms } ms
network-compared =
    { $change ->
        [issuerChanged] Postanın en son çalıştığı { $date } tarihinde sertifikaları başkası veriyordu.
        [startTlsGone] Postanın en son çalıştığı { $date } tarihinde sunucu şifrelemeye geçmeyi sunuyordu.
        [clockJumped] Postanın en son çalıştığı { $date } tarihinden beri bu bilgisayarın saati değişti.
        [tunnelAppeared] Postanın en son çalıştığı { $date } tarihinde arada VPN yoktu.
        [tunnelGone] Postanın en son çalıştığı { $date } tarihinde posta bir VPN üzerinden geçiyordu.
        [portLost] Postanın en son çalıştığı { $date } tarihinde { $detail } numaralı port yanıt veriyordu.
        [addressesMoved] Postanın en son çalıştığı { $date } tarihinde sunucunun adresi başkaydı.
        [proxyAppeared] Postanın en son çalıştığı { $date } tarihinde vekil sunucu (proxy) ayarlı değildi.
        [familyLost] Postanın en son çalıştığı { $date } tarihinde ağda { $detail } vardı.
        [slower] Postanın en son çalıştığı { $date } tarihinde sunucu daha çabuk yanıt veriyordu.
        [resolverChanged] Postanın en son çalıştığı { $date } tarihinde adlar başka bir yerde sorgulanıyordu.
        [sameNetwork] Posta en son { $date } tarihinde bu aynı ağda çalıştı.
       *[anotherNetwork] Posta en son { $date } tarihinde başka bir ağda çalıştı.
    }
network-report = Mail Setup { $version } ({ $system }) programının bu ağ hakkındaki raporu, { $day }
