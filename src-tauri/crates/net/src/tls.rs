//! TLS: the handshake, and why there is none.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use rustls::crypto::ring;
use rustls::{AlertDescription, ClientConfig, RootCertStore};
use rustls_pki_types::{CertificateDer, ServerName};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use x509_parser::prelude::{FromDer, X509Certificate};

use super::certificate;
use super::connect::Socket;
use super::error::NetError;
use super::trust::{Believed, Witness};
use account::Security;
use account::cause::Cause;

/// The handshake: `security` tells how the connection came here.
pub async fn handshake<S>(
    socket: S,
    host: &str,
    security: Security,
    believed: Believed,
) -> Result<TlsStream<Sniffed<S>>, NetError>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let name = ServerName::try_from(host.to_owned()).map_err(|_| NetError::from(Cause::HostNotFound))?;
    let witness = Arc::new(Witness::of(believed));
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|_| NetError::from(Cause::TlsTooOld))?
        .dangerous()
        .with_custom_certificate_verifier(Arc::clone(&witness) as Believed)
        .with_no_client_auth();
    let first = Sniffed { inner: socket, first: Arc::default() };
    let sniffed = Arc::clone(&first.first);
    TlsConnector::from(Arc::new(config)).connect(name, first).await.map_err(|error| {
        let typed = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
        match typed {
            Some(error) => tls_error(error, host, security, &taken(&sniffed), witness.certificate().as_ref()),
            None => io_error(&error),
        }
    })
}

/// Offers TLS, and tells whether the answer is TLS, be it an alert. Nobody is believed, so that no connection comes
/// of it over which anything could be sent.
pub async fn speaks_tls<S>(socket: S, host: &str) -> bool
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let Ok(name) = ServerName::try_from(host.to_owned()) else { return false };
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()));
    let Ok(config) = config.with_safe_default_protocol_versions() else { return false };
    let config = config.with_root_certificates(RootCertStore::empty()).with_no_client_auth();
    let first = Sniffed { inner: socket, first: Arc::default() };
    let sniffed = Arc::clone(&first.first);
    let _ = TlsConnector::from(Arc::new(config)).connect(name, first).await;
    is_tls(&taken(&sniffed))
}

/// The fact of what was said in clear where TLS has to begin, as it came. It is to tell a program by, never to be
/// shown: anybody may have said it.
pub const GREETING: &str = "greeting";

/// Who issued the certificate of a verified connection.
pub fn issuer_of<S>(stream: &TlsStream<S>) -> Option<String> {
    let der = stream.get_ref().1.peer_certificates()?.first()?;
    let (_, certificate) = X509Certificate::from_der(der).ok()?;
    Some(certificate::issuer(&certificate)).filter(|issuer| !issuer.is_empty())
}

fn tls_error(
    error: &rustls::Error,
    host: &str,
    security: Security,
    first: &[u8],
    certificate: Option<&CertificateDer<'static>>,
) -> NetError {
    if let rustls::Error::InvalidCertificate(fault) = error {
        return certificate::error(fault, certificate, host);
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
        (true, Security::Tls) => {
            let greeting = String::from_utf8_lossy(first).into_owned();
            NetError { facts: [(GREETING.to_owned(), greeting)].into(), ..Cause::NotTls.into() }
        }
        // Something in clear after the server agreed to begin TLS.
        (true, Security::StartTls) => Cause::StartTlsTampered.into(),
        (false, _) => Cause::ProtocolViolation.into(),
    }
}

fn io_error(error: &io::Error) -> NetError {
    let kind = error.kind();
    if kind == io::ErrorKind::TimedOut {
        Cause::TimedOut.into()
    } else if matches!(kind, io::ErrorKind::HostUnreachable | io::ErrorKind::NetworkUnreachable) {
        Cause::Unreachable.into()
    } else {
        Cause::HungUp.into()
    }
}

/// True for the beginning of a TLS record (RFC 8446 section 5.1).
fn is_tls(first: &[u8]) -> bool {
    matches!(first, [20..=23, 3, ..])
}

/// True for the beginning of an HTTP answer or of a page: a network's login page stands in between.
pub fn is_web_page(first: &[u8]) -> bool {
    let text = String::from_utf8_lossy(&first[..first.len().min(64)]).trim_start().to_ascii_lowercase();
    text.starts_with("http/") || text.starts_with("<!doctype") || text.starts_with("<html")
}

/// A connection over which a password may be sent.
pub type Encrypted = TlsStream<Sniffed<Socket>>;

/// A connection that remembers the first bytes that came over it, in case they are not TLS.
#[derive(Debug)]
pub struct Sniffed<S> {
    inner: S,
    first: Arc<Mutex<Vec<u8>>>,
}

impl<S> Sniffed<S> {
    /// Long enough for the whole of a greeting.
    const KEPT: usize = 256;

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
    use rustls::ServerConfig;
    use rustls::client::WebPkiServerVerifier;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio_rustls::TlsAcceptor;

    use super::*;
    use crate::authority::{Authority, Kind};

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

    /// A certificate that signed itself may lie among the system's roots, under a name that others have, too.
    #[tokio::test]
    async fn an_authority_of_the_same_name_is_not_the_one_that_issued_it() {
        for kind in Kind::ALL {
            let authority = Authority::with_key_of(kind);
            assert_eq!(authority.meets("mail.example.org", &[], 1).await, Ok(()), "{kind:?}");
            // The RSA key is always the same one.
            for other in Kind::ALL.into_iter().filter(|other| (kind, *other) != (Kind::Rsa, Kind::Rsa)) {
                let namesake = Authority::with_key_of(other);
                let met = authority.meets_who_believes(&[&namesake], "mail.example.org", &[], 1).await;
                assert_eq!(met, Err(Cause::CertificateUntrusted), "{kind:?} taken for {other:?}");
                let both = [&namesake, &authority];
                let met = authority.meets_who_believes(&both, "mail.example.org", &[], 1).await;
                assert_eq!(met, Ok(()), "{kind:?} beside {other:?}");
            }
        }
    }

    #[tokio::test]
    async fn a_server_that_speaks_tls_is_known_though_nobody_is_believed() {
        let authority = Authority::new();
        let (near, far) = tokio::io::duplex(64 * 1024);
        let acceptor = TlsAcceptor::from(Arc::new(authority.server(1)));
        let (speaks, accepted) = tokio::join!(speaks_tls(near, "mail.example.org"), acceptor.accept(far));
        assert!(speaks);
        assert!(accepted.is_err(), "a connection came of it");
        for (said, expected) in [
            (&[21, 3, 1, 0, 2, 2, 70][..], true),
            (b"220 mail.example.org ESMTP\r\n", false),
            (b"* BAD what\r\n", false),
            (b"", false),
        ] {
            let (near, mut far) = tokio::io::duplex(64 * 1024);
            let answers = async {
                let hello = far.read_u8().await;
                let _ = far.write_all(said).await;
                drop(far);
                hello
            };
            let (speaks, hello) = tokio::join!(speaks_tls(near, "mail.example.org"), answers);
            assert_eq!((speaks, hello.unwrap()), (expected, 22), "{said:?}");
        }
    }

    #[test]
    fn a_server_that_does_not_know_the_name_is_the_wrong_one() {
        let alert = rustls::Error::AlertReceived(AlertDescription::UnrecognisedName);
        let cause = tls_error(&alert, "mail.example.org", Security::Tls, &[], None).cause;
        assert_eq!(cause, Cause::CertificateForAnotherName);
    }

    impl Authority {
        /// A server whose certificate has this number.
        fn server(&self, serial: u64) -> ServerConfig {
            let (leaf, key) = self.leaf(serial);
            ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
                .with_safe_default_protocol_versions()
                .unwrap()
                .with_no_client_auth()
                .with_single_cert(vec![leaf], key)
                .unwrap()
        }

        /// Shakes hands with a server of this name whose certificate has this number.
        async fn meets(&self, host: &str, revoked: &[u64], serial: u64) -> Result<(), Cause> {
            self.meets_who_believes(&[self], host, revoked, serial).await
        }

        /// The same, with somebody who believes these.
        async fn meets_who_believes(
            &self,
            believed: &[&Self],
            host: &str,
            revoked: &[u64],
            serial: u64,
        ) -> Result<(), Cause> {
            let provider = Arc::new(ring::default_provider());
            let server = self.server(serial);
            let mut roots = RootCertStore::empty();
            for root in believed {
                roots.add(root.0.der().clone()).unwrap();
            }
            let believed = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider)
                .with_crls([self.withdraws(revoked)])
                .build()
                .unwrap();
            let (near, far) = tokio::io::duplex(64 * 1024);
            let acceptor = TlsAcceptor::from(Arc::new(server));
            let (met, _) = tokio::join!(handshake(near, host, Security::Tls, believed), acceptor.accept(far));
            met.map(|_| ()).map_err(|failure| failure.cause)
        }
    }
}
