//! The provider's certificates, made afresh at each start: an own root, and a leaf for its servers.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair,
    KeyUsagePurpose, SanType,
};
use rustls::ServerConfig;
use rustls_pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};

use crate::error::StartError;
use crate::mood::Mood;

/// The name that the servers are reached by and, unless the mood says otherwise, certified for.
pub(crate) const HOST: &str = "localhost";

/// The only name in the certificate of [`Mood::WrongName`].
pub(crate) const OTHER_HOST: &str = "mail.somewhere-else.example";

pub(crate) struct Certificates {
    pub(crate) root: CertificateDer<'static>,
    pub(crate) root_pem: String,
    pub(crate) server: Arc<ServerConfig>,
}

impl Certificates {
    pub(crate) fn make(mood: Mood) -> Result<Self, StartError> {
        let root = CertifiedIssuer::self_signed(root(), KeyPair::generate()?)?;
        let leaf_key = KeyPair::generate()?;
        let leaf = leaf(mood)?.signed_by(&leaf_key, &root)?;
        let private = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(leaf_key.serialize_der()));
        let server = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(vec![leaf.der().clone(), root.der().clone()], private)?;
        Ok(Self { root: root.der().clone(), root_pem: root.pem(), server: Arc::new(server) })
    }
}

fn root() -> CertificateParams {
    let mut params = named("Practice Mail root");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::DigitalSignature];
    (params.not_before, params.not_after) = ((now() - 500 * DAY).into(), (now() + 30 * DAY).into());
    params
}

fn leaf(mood: Mood) -> Result<CertificateParams, StartError> {
    let mut params = named("Practice Mail");
    params.subject_alt_names = if mood == Mood::WrongName {
        vec![SanType::DnsName(OTHER_HOST.try_into()?)]
    } else {
        vec![SanType::DnsName(HOST.try_into()?), SanType::IpAddress(IpAddr::V4(Ipv4Addr::LOCALHOST))]
    };
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.use_authority_key_identifier_extension = true;
    let (from, until) = if mood == Mood::ExpiredCertificate {
        (now() - 400 * DAY, now() - 10 * DAY)
    } else {
        (now() - DAY, now() + 30 * DAY)
    };
    (params.not_before, params.not_after) = (from.into(), until.into());
    Ok(params)
}

fn named(name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    params
}

fn now() -> SystemTime {
    SystemTime::now()
}

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
