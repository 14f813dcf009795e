//! TLS: whose certificates are believed, and why one was not.

use std::collections::BTreeMap;
use std::io;
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring};
use rustls::{
    AlertDescription, CertificateError, ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme,
};
use rustls_pki_types::{CertificateDer, ServerName, UnixTime};
use rustls_platform_verifier::Verifier;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use x509_parser::prelude::{FromDer, GeneralName, X509Certificate};
use x509_parser::public_key::PublicKey;

use super::{Cause, Failure, Trust};
use crate::account::Security;
use crate::cause::Action;

/// A verifier of certificates, ready for use.
pub(super) type Believed = Arc<dyn ServerCertVerifier>;

/// Reads the roots. Takes some milliseconds, without a network.
pub(super) fn believe(trust: &Trust) -> Result<Believed, Failure> {
    let provider = Arc::new(ring::default_provider());
    let verifier: Result<Believed, rustls::Error> = match trust {
        Trust::System => Verifier::new(provider).map(|verifier| Arc::new(verifier) as Believed),
        Trust::SystemAnd(roots) => Verifier::new_with_extra_roots(roots.iter().cloned(), provider)
            .map(|verifier| Arc::new(verifier) as Believed),
        Trust::PracticeOnly(roots) => only(roots, provider),
    };
    verifier.map_err(|_| Cause::CertificateUntrusted.into())
}

/// The handshake: `security` tells how the connection came here.
pub(super) async fn handshake<S>(
    socket: S,
    host: &str,
    security: Security,
    believed: Believed,
) -> Result<TlsStream<Sniffed<S>>, Failure>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let name = ServerName::try_from(host.to_owned()).map_err(|_| Failure::from(Cause::HostNotFound))?;
    let witness = Arc::new(Witness { believed, seen: Mutex::default() });
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|_| Failure::from(Cause::TlsTooOld))?
        .dangerous()
        .with_custom_certificate_verifier(Arc::clone(&witness) as Believed)
        .with_no_client_auth();
    let first = Sniffed { inner: socket, first: Arc::default() };
    let sniffed = Arc::clone(&first.first);
    TlsConnector::from(Arc::new(config)).connect(name, first).await.map_err(|error| {
        let typed = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
        match typed {
            Some(error) => tls_failure(error, security, &taken(&sniffed), witness.certificate().as_ref()),
            None => io_failure(&error),
        }
    })
}

/// Who issued the certificate of a verified connection.
pub(super) fn issuer_of<S>(stream: &TlsStream<S>) -> Option<String> {
    let der = stream.get_ref().1.peer_certificates()?.first()?;
    let (_, certificate) = X509Certificate::from_der(der).ok()?;
    Some(issuer(&certificate)).filter(|issuer| !issuer.is_empty())
}

fn only(roots: &[CertificateDer<'static>], provider: Arc<CryptoProvider>) -> Result<Believed, rustls::Error> {
    let mut store = RootCertStore::empty();
    for root in roots {
        store.add(root.clone())?;
    }
    let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(store), provider)
        .build()
        .map_err(|error| rustls::Error::General(error.to_string()))?;
    Ok(verifier)
}

fn tls_failure(
    error: &rustls::Error,
    security: Security,
    first: &[u8],
    certificate: Option<&CertificateDer<'static>>,
) -> Failure {
    if let rustls::Error::InvalidCertificate(fault) = error {
        return certificate_failure(fault, certificate);
    }
    let too_old = matches!(
        error,
        rustls::Error::PeerIncompatible(_)
            | rustls::Error::AlertReceived(
                AlertDescription::ProtocolVersion
                    | AlertDescription::HandshakeFailure
                    | AlertDescription::InsufficientSecurity
            )
    );
    if too_old {
        return Cause::TlsTooOld.into();
    }
    if *error == rustls::Error::AlertReceived(AlertDescription::UnrecognisedName) {
        return Cause::CertificateForAnotherName.into();
    }
    if is_web_page(first) {
        return Cause::CaptivePortal.into();
    }
    let not_tls = matches!(error, rustls::Error::InvalidMessage(_)) && !is_tls(first);
    match (not_tls, security) {
        (true, Security::Tls) => Cause::NotTls.into(),
        // Something in clear after the server agreed to begin TLS.
        (true, Security::StartTls) => Cause::StartTlsTampered.into(),
        (false, _) => Cause::ProtocolViolation.into(),
    }
}

fn io_failure(error: &io::Error) -> Failure {
    let kind = error.kind();
    if kind == io::ErrorKind::TimedOut {
        Cause::TimedOut.into()
    } else if matches!(kind, io::ErrorKind::HostUnreachable | io::ErrorKind::NetworkUnreachable) {
        Cause::Unreachable.into()
    } else {
        Cause::HungUp.into()
    }
}

fn certificate_failure(fault: &CertificateError, certificate: Option<&CertificateDer<'static>>) -> Failure {
    let cause = certificate_cause(fault);
    let parsed = certificate.and_then(|der| X509Certificate::from_der(der).ok());
    let Some((_, certificate)) = parsed else { return cause.into() };
    if *fault == CertificateError::BadSignature && has_weak_key(&certificate) {
        return Cause::TlsTooOld.into();
    }
    let validity = certificate.validity();
    let mut facts = BTreeMap::from([("issuer", issuer(&certificate))]);
    if cause.mending().contains(&Action::CheckClock) {
        facts.insert("clock", format(jiff::Timestamp::now().as_second(), "%Y-%m-%d %H:%M UTC"));
        facts.insert("expired", format(validity.not_after.timestamp(), "%Y-%m-%d"));
        facts.insert("begins", format(validity.not_before.timestamp(), "%Y-%m-%d"));
    }
    if cause == Cause::CertificateForAnotherName {
        facts.insert("presented", names(&certificate));
    }
    let facts = facts.into_iter().filter(|(_, fact)| !fact.is_empty());
    Failure { facts: facts.map(|(name, fact)| (name.to_owned(), fact)).collect(), ..cause.into() }
}

fn certificate_cause(fault: &CertificateError) -> Cause {
    if matches!(fault, CertificateError::Expired | CertificateError::ExpiredContext { .. }) {
        Cause::CertificateExpired
    } else if matches!(fault, CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. }) {
        Cause::CertificateNotYetValid
    } else if matches!(
        fault,
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. }
    ) {
        Cause::CertificateForAnotherName
    } else if matches!(fault, CertificateError::Revoked) {
        Cause::CertificateRevoked
    } else if matches!(
        fault,
        CertificateError::UnsupportedSignatureAlgorithmContext { .. }
            | CertificateError::UnsupportedSignatureAlgorithmForPublicKeyContext { .. }
    ) {
        Cause::TlsTooOld
    } else {
        Cause::CertificateUntrusted
    }
}

/// The first names and addresses that a certificate is for.
fn names(certificate: &X509Certificate<'_>) -> String {
    let alternatives = certificate.subject_alternative_name().ok().flatten();
    let names = alternatives.iter().flat_map(|extension| &extension.value.general_names);
    let names = names.filter_map(|name| {
        if let GeneralName::DNSName(name) = name {
            Some((*name).to_owned())
        } else if let GeneralName::IPAddress(bytes) = name {
            address(bytes).map(|address| address.to_string())
        } else {
            None
        }
    });
    shown(&names.take(3).collect::<Vec<_>>().join(", "))
}

/// An address in a certificate (RFC 5280 section 4.2.1.6): 4 bytes or 16.
fn address(bytes: &[u8]) -> Option<IpAddr> {
    let four = <[u8; 4]>::try_from(bytes).map(IpAddr::from);
    four.or_else(|_| <[u8; 16]>::try_from(bytes).map(IpAddr::from)).ok()
}

/// An RSA key that is too short for any signature to be believed.
fn has_weak_key(certificate: &X509Certificate<'_>) -> bool {
    matches!(certificate.public_key().parsed(), Ok(PublicKey::RSA(key)) if key.key_size() < 2048)
}

/// Who issued a certificate: the organisation, else the common name.
fn issuer(certificate: &X509Certificate<'_>) -> String {
    let issuer = certificate.issuer();
    let name =
        issuer.iter_organization().chain(issuer.iter_common_name()).find_map(|name| name.as_str().ok());
    shown(name.unwrap_or_default())
}

/// What a certificate says comes from whoever sent it.
fn shown(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric() || " .,-_*'()&:/".contains(*c)).take(200).collect()
}

fn format(seconds: i64, pattern: &str) -> String {
    jiff::Timestamp::from_second(seconds).map(|at| at.strftime(pattern).to_string()).unwrap_or_default()
}

/// True for the beginning of a TLS record (RFC 8446 section 5.1).
fn is_tls(first: &[u8]) -> bool {
    matches!(first, [20..=23, 3, ..])
}

/// True for the beginning of an HTTP answer or of a page: a network's login page stands in between.
pub(super) fn is_web_page(first: &[u8]) -> bool {
    let text = String::from_utf8_lossy(&first[..first.len().min(64)]).trim_start().to_ascii_lowercase();
    text.starts_with("http/") || text.starts_with("<!doctype") || text.starts_with("<html")
}

/// Keeps the certificate that was shown, to name its issuer and its names.
#[derive(Debug)]
struct Witness {
    believed: Believed,
    seen: Mutex<Option<CertificateDer<'static>>>,
}

impl Witness {
    fn certificate(&self) -> Option<CertificateDer<'static>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl ServerCertVerifier for Witness {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = Some(end_entity.clone().into_owned());
        self.believed.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.believed.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.believed.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.believed.supported_verify_schemes()
    }
}

/// A connection that remembers the first bytes that came over it, in case they are not TLS.
#[derive(Debug)]
pub(super) struct Sniffed<S> {
    inner: S,
    first: Arc<Mutex<Vec<u8>>>,
}

impl<S> Sniffed<S> {
    const KEPT: usize = 64;

    fn remember(&self, bytes: &[u8]) {
        let mut first = self.first.lock().unwrap_or_else(PoisonError::into_inner);
        let room = Self::KEPT.saturating_sub(first.len());
        first.extend_from_slice(&bytes[..bytes.len().min(room)]);
    }
}

fn taken(first: &Mutex<Vec<u8>>) -> Vec<u8> {
    std::mem::take(&mut first.lock().unwrap_or_else(PoisonError::into_inner))
}

impl<S: AsyncRead + Unpin> AsyncRead for Sniffed<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let polled = Pin::new(&mut self.inner).poll_read(cx, buffer);
        self.remember(&buffer.filled()[before..]);
        polled
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Sniffed<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD as BASE64;
    use rcgen::{
        BasicConstraints, CertificateParams, CertificateRevocationListParams, CertifiedIssuer, DnType, IsCa,
        KeyIdMethod, KeyPair, KeyUsagePurpose, RevokedCertParams,
    };
    use rustls::ServerConfig;
    use rustls_pki_types::PrivateKeyDer;
    use tokio_rustls::TlsAcceptor;

    use super::*;

    #[tokio::test]
    async fn a_withdrawn_certificate_is_named_as_such() {
        let authority = Authority::new();
        assert_eq!(authority.meets("mail.example.org", &[], 7).await, Ok(()));
        assert_eq!(authority.meets("mail.example.org", &[7], 7).await, Err(Cause::CertificateRevoked));
        assert_eq!(authority.meets("mail.example.org", &[8], 7).await, Ok(()));
    }

    #[tokio::test]
    async fn a_certificate_is_for_the_names_and_addresses_in_it_alone() {
        let authority = Authority::new();
        for (host, met) in [
            ("mail.example.org", true),
            ("MAIL.example.org", true),
            ("192.0.2.7", true),
            ("2001:db8::7", true),
            ("xn--bcher-kva.example", true),
            ("one.sub.example.org", true),
            ("two.one.sub.example.org", false),
            ("sub.example.org", false),
            ("192.0.2.8", false),
        ] {
            let expected = if met { Ok(()) } else { Err(Cause::CertificateForAnotherName) };
            assert_eq!(authority.meets(host, &[], 1).await, expected, "{host}");
        }
    }

    #[test]
    fn the_names_presented_include_addresses() {
        let leaf = Authority::new().leaf(1).0;
        let (_, certificate) = X509Certificate::from_der(&leaf).unwrap();
        assert_eq!(names(&certificate), "192.0.2.7, 2001:db8::7, mail.example.org");
    }

    #[test]
    fn a_signature_by_a_key_that_is_too_short_is_outdated_encryption() {
        let weak = CertificateDer::from(BASE64.decode(WEAK).unwrap());
        let strong = Authority::new().leaf(1).0;
        let cause =
            |certificate| certificate_failure(&CertificateError::BadSignature, Some(certificate)).cause;
        assert_eq!(cause(&weak), Cause::TlsTooOld);
        assert_eq!(cause(&strong), Cause::CertificateUntrusted);
    }

    #[test]
    fn a_server_that_does_not_know_the_name_is_the_wrong_one() {
        let alert = rustls::Error::AlertReceived(AlertDescription::UnrecognisedName);
        let cause = tls_failure(&alert, Security::Tls, &[], None).cause;
        assert_eq!(cause, Cause::CertificateForAnotherName);
    }

    #[test]
    fn what_a_certificate_says_is_short_and_plain() {
        assert_eq!(shown("A\u{202e}c\u{1b}[me <b>\0"), "Acme b");
        assert_eq!(shown(&"x".repeat(1_000_000)).len(), 200);
    }

    /// The one place that takes a verifier of its own hands on every question; no other switches anything off.
    #[test]
    fn nothing_in_the_sources_believes_a_certificate_unasked() {
        let crates = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
        let mut found = Vec::new();
        let mut folders = vec![std::path::PathBuf::from(crates), format!("{crates}/../src").into()];
        let mut read = 0;
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    read += 1;
                    let text = std::fs::read_to_string(&path).unwrap();
                    let code = text.split("#[cfg(test)]\nmod tests").next().unwrap();
                    let words = ["accept_invalid", "dangerous", "::assertion()", "HandshakeSignatureValid::"];
                    for word in words {
                        let times = code.matches(word).count();
                        found
                            .extend(std::iter::repeat_n((path.file_name().unwrap().to_owned(), word), times));
                    }
                }
            }
        }
        assert!(read > 50, "{read} files");
        assert_eq!(found, [("tls.rs".into(), "dangerous")]);
    }

    /// An authority that everybody here believes.
    struct Authority(CertifiedIssuer<'static, KeyPair>);

    impl Authority {
        fn new() -> Self {
            let mut params = CertificateParams::default();
            params.distinguished_name.push(DnType::CommonName, "Root");
            params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
            params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
            Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
        }

        fn leaf(&self, serial: u64) -> (CertificateDer<'static>, PrivateKeyDer<'static>) {
            let names = ["192.0.2.7", "2001:db8::7", "mail.example.org", "*.sub.example.org"];
            let names = names.into_iter().chain(["xn--bcher-kva.example"]).map(str::to_owned);
            let mut params = CertificateParams::new(names.collect::<Vec<_>>()).unwrap();
            params.serial_number = Some(serial.into());
            params.use_authority_key_identifier_extension = true;
            let key = KeyPair::generate().unwrap();
            let leaf = params.signed_by(&key, &self.0).unwrap();
            (leaf.der().clone(), PrivateKeyDer::try_from(key.serialize_der()).unwrap())
        }

        /// Shakes hands with a server of this name whose certificate has this number.
        async fn meets(&self, host: &str, revoked: &[u64], serial: u64) -> Result<(), Cause> {
            let provider = Arc::new(ring::default_provider());
            let (leaf, key) = self.leaf(serial);
            let server = ServerConfig::builder_with_provider(Arc::clone(&provider))
                .with_safe_default_protocol_versions()
                .unwrap()
                .with_no_client_auth()
                .with_single_cert(vec![leaf], key)
                .unwrap();
            let mut roots = RootCertStore::empty();
            roots.add(self.0.der().clone()).unwrap();
            let believed = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider)
                .with_crls([self.withdraws(revoked)])
                .build()
                .unwrap();
            let (near, far) = tokio::io::duplex(64 * 1024);
            let acceptor = TlsAcceptor::from(Arc::new(server));
            let (met, _) = tokio::join!(handshake(near, host, Security::Tls, believed), acceptor.accept(far));
            met.map(|_| ()).map_err(|failure| failure.cause)
        }

        fn withdraws(&self, serials: &[u64]) -> rustls_pki_types::CertificateRevocationListDer<'static> {
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

    /// A certificate with an RSA key of 1,024 bits.
    const WEAK: &str = "\
        MIIB/DCCAWWgAwIBAgIUDB0uSIA31aji+rdgla/qUpMux88wDQYJKoZIhvcNAQELBQAwDzENMAsGA1UEAwwEd2VhazAgFw0y\
        NjExMjMxMTQzNTZaGA8yMDUxMDcxNTExNDM1NlowDzENMAsGA1UEAwwEd2VhazCBnzANBgkqhkiG9w0BAQEFAAOBjQAwgYkC\
        gYEAwBHLlKTWnlVhUveprjc7AnH0fx7eOTwwLDoEgJyjVrJ6tqUEDnShloJhb8WquDKeIG7oTPKEbnl20arE2T+ajou5Rkub\
        SFJ7c00BqDWUZgTl3XgkDn9Fgw8f5YWmSYKIK2J2u06IaIF6nXeBVjsPmEW3Ibogpz3AK4BJzWOjfX8CAwEAAaNTMFEwHQYD\
        VR0OBBYEFDafGHVlxJRgA6lpTTP3EKgGXg90MB8GA1UdIwQYMBaAFDafGHVlxJRgA6lpTTP3EKgGXg90MA8GA1UdEwEB/wQF\
        MAMBAf8wDQYJKoZIhvcNAQELBQADgYEAov9pFtxxn7cf4nYhuwUSOVvQeYgCjMh+lB5Iulelqx5RQUd9YFxHt5tV/IFzaHAF\
        ibOGUnGxdxL8AT2rHuKokCT340iMTSj0q/EZ0cQ2i+s5L6C5wxzpuVlhvK8ch2wPEMNUpfuNlfdXHeEj6P1Yy7IYQkWQXKQz\
        7fpFjDzb9SU=";
}
