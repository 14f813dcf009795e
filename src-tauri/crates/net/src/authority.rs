//! Certificate authorities for tests, and what they issue and withdraw.

use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use rcgen::{
    BasicConstraints, CertificateParams, CertificateRevocationListParams, CertifiedIssuer, DnType, IsCa,
    KeyIdMethod, KeyPair, KeyUsagePurpose, PKCS_ECDSA_P256_SHA256, PKCS_ECDSA_P384_SHA384, PKCS_ED25519,
    RevokedCertParams,
};
use rustls_pki_types::{CertificateDer, CertificateRevocationListDer, PrivateKeyDer, PrivatePkcs8KeyDer};

/// An authority. All have the same name.
pub(super) struct Authority(pub(super) CertifiedIssuer<'static, KeyPair>);

/// A kind of key.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Kind {
    Rsa,
    P256,
    P384,
    Ed25519,
}

impl Kind {
    pub(super) const ALL: [Self; 4] = [Self::Rsa, Self::P256, Self::P384, Self::Ed25519];

    /// A new key; for RSA, the one below.
    fn key(self) -> KeyPair {
        let generate = |algorithm| KeyPair::generate_for(algorithm).unwrap();
        match self {
            Self::Rsa => {
                KeyPair::try_from(&PrivatePkcs8KeyDer::from(BASE64.decode(RSA_KEY).unwrap())).unwrap()
            }
            Self::P256 => generate(&PKCS_ECDSA_P256_SHA256),
            Self::P384 => generate(&PKCS_ECDSA_P384_SHA384),
            Self::Ed25519 => generate(&PKCS_ED25519),
        }
    }
}

impl Authority {
    pub(super) fn new() -> Self {
        Self::with_key_of(Kind::P256)
    }

    pub(super) fn with_key_of(kind: Kind) -> Self {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, "Root");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        Self(CertifiedIssuer::self_signed(params, kind.key()).unwrap())
    }

    pub(super) fn leaf(&self, serial: u64) -> (CertificateDer<'static>, PrivateKeyDer<'static>) {
        let names = ["192.0.2.7", "2001:db8::7", "mail.example.org", "*.sub.example.org"];
        let names = names.into_iter().chain(["xn--bcher-kva.example"]).map(str::to_owned);
        let mut params = CertificateParams::new(names.collect::<Vec<_>>()).unwrap();
        params.serial_number = Some(serial.into());
        params.use_authority_key_identifier_extension = true;
        let key = KeyPair::generate().unwrap();
        let leaf = params.signed_by(&key, &self.0).unwrap();
        (leaf.der().clone(), PrivateKeyDer::try_from(key.serialize_der()).unwrap())
    }

    pub(super) fn withdraws(&self, serials: &[u64]) -> CertificateRevocationListDer<'static> {
        let day = std::time::Duration::from_secs(24 * 60 * 60);
        let yesterday = SystemTime::now() - day;
        let revoked_certs = serials.iter().map(|serial| RevokedCertParams {
            serial_number: (*serial).into(),
            revocation_time: yesterday.into(),
            reason_code: None,
            invalidity_date: None,
        });
        let list = CertificateRevocationListParams {
            this_update: yesterday.into(),
            next_update: (SystemTime::now() + day).into(),
            crl_number: 1.into(),
            issuing_distribution_point: None,
            revoked_certs: revoked_certs.collect(),
            key_identifier_method: KeyIdMethod::Sha256,
        };
        list.signed_by(&self.0).unwrap().into()
    }
}

/// A key of 2,048 bits that nothing but these tests uses: no library here makes one.
const RSA_KEY: &str = "\
    MIIEvAIBADANBgkqhkiG9w0BAQEFAASCBKYwggSiAgEAAoIBAQC45bagPYjDprv4fHRlzQiHRyUrncEvVDQQHeA4VZHtL68315k3lDXKa9ZFdi\
    8pv2+uHZBZ/ifmCZ6sf7Xh+biA6zCytSWrymegIgrFg080UnovsSqy2C+u2YPlPgzIns0K0eWpKBJMj+BTVbxScbh9KCgYWDiSgZzb5sLLeR4l\
    lKqbexpND3Gmu+4IsIdTLNQ0SkU4OI+Gw9wzQ8vNX2CJtOwTu76yyIKsvJV6pSpfKc/wy7TpoJBue29z5dJU7tK//wHpwF/aZfgWYFx0LrPCKK\
    RY4vxpLGTPy8GND2sJp5wjZzGFmUDsbvV5vFfY8cV8OhVJGWWDWmU5DRWzRiO5AgMBAAECggEAQ3H31ifcFZJiitfLFb9e1wnKs0hOSddrTl23\
    hpUgL+bvAW2xxCZaIMaJWLktpwrf0CGUoF8narAjo0TKse2Hse8YyndtkGa6uhzw1O97GtjjHTaBHs/hROSvShYCT8Qtgz7hiXzGgAsThxKFKY\
    W2CGF3jrnPmRGSiFx6vgImTwp3E/myMCQKjn/AwYpNF5og/Rzy3cCFmLpQy+rYhmLr9K980dQR87KkohJVy0IS7P1r4DmRW3Gb45990jnYMgNH\
    3YURqsX4FSfglUV/sj8Xo42pt4Mkptregve+zxsO1OWx8TtyrOvgrptWNcyiip5zrcLv4Q5ftKQJviwt3SEHyQKBgQDe7KL9xrerjTpfe3Yvoo\
    mzV50Lj4p3mm6rcWilnaswCxqznmtDi45njidUQOf4JKyiulEtTvUcSy3Zntz8jCUjvWhX6jOmGoqrbF3qJj0Dw4jb4jtnQ3MyTsOcMBjFaUg1\
    vbqtajp9y0Rp9Wus5mo+5uk+DvDP79ojEIuKNThhYwKBgQDUVLDaFx7s0PD0rTFGuoTWjWmGj4V40pyUQld+J7Mi5hisT7I7SiFzgCvBSI+pRo\
    AUgEnPXMj5RoqAdfeRfIFb5xmpFDih5mh2kLcGr4iuGl3u1J/I9KPqVGrA0lTMOIPSWfcXfwo7kyX+7A0SRaOUPsMgeWEjlTeV8KwUP61fMwKB\
    gF9phPF9Zgtk7QEFBLaqqKk77JmQHEHItWlnptSLwUNU3V7XhS1pw8+KxkaHaUGJ4OHdQPVVgA9WFg+4sPjeut6rKMfIE8caQRPR0/ht2VuNCz\
    yhfa9a7SkxEQP+ifukbiWiSQ4EE3jX0TZQtn9QN1Uo29eV6Xf2PrUXVcIXuUPlAoGAe0r+MnVwgKTG9dzHm0FdN1R/7SHTqBfr0e8/7MJSs7YW\
    p5/TZ7gg+nd3cNGYkfudDcp8kYtYK985N2TIr9MzLlFgRhy20dP/3rEjhh9RZ39qAe+3JLJhqAUCxBqeIMPET9Xrs9oR8Av+6SraYDzNwpw7I9\
    U3gbj4wPkygsODAZ8CgYAYoMZpFSjirsWtWi+zcOAq2eXReQy0us1gdmdjtBGSh65LX4Wedbq6xgE6q/WkIt+8vGiCsQJ3aj+iPGlsq5raaK1H\
    M/d6UIXoXmxbhbHkXEvYyU+4saLRQ0Ib5Y/ie7VlD/4py/BxzYUUhLK5Mkb0x7eRtOhadsDnXDxDMy951Q==";
