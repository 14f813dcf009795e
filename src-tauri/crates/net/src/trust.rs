//! Whose certificates are believed.

use std::sync::{Arc, Mutex, PoisonError};

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared};
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring};
use rustls::{DigitallySignedStruct, RootCertStore, SignatureScheme};
use rustls_pki_types::{CertificateDer, ServerName, UnixTime};
use rustls_platform_verifier::Verifier;

use super::error::NetError;
use account::cause::Cause;

/// Whose certificates are believed.
#[derive(Clone, Debug, Default)]
pub enum Trust {
    /// The system's roots.
    #[default]
    System,
    /// The system's roots and these (`--ca-file`). One of them that a program on this computer shows as its own is
    /// believed there, too: such programs sign their certificates themselves, as no server's may be.
    SystemAnd(Vec<CertificateDer<'static>>),
    /// These alone: the pretend provider's. Nothing else is reached in practice.
    PracticeOnly(Vec<CertificateDer<'static>>),
}

/// A verifier of certificates, ready for use.
pub type Believed = Arc<dyn ServerCertVerifier>;

/// The roots, read once for both conversations while names are looked up.
pub type Roots = Shared<BoxFuture<'static, Result<Believed, NetError>>>;

/// Begins to read the roots.
pub fn read_roots(trust: Trust) -> Roots {
    let reading = tokio::task::spawn_blocking(move || believe(&trust));
    reading.map(|read| read.unwrap_or_else(|_| Err(Cause::CertificateUntrusted.into()))).boxed().shared()
}

/// Reads the roots. Takes some milliseconds, without a network.
fn believe(trust: &Trust) -> Result<Believed, NetError> {
    let provider = Arc::new(ring::default_provider());
    let verifier: Result<Believed, rustls::Error> = match trust {
        Trust::System => Verifier::new(provider).map(|verifier| Arc::new(verifier) as Believed),
        Trust::SystemAnd(roots) => Verifier::new_with_extra_roots(roots.iter().cloned(), provider)
            .map(|verifier| Arc::new(verifier) as Believed),
        Trust::PracticeOnly(roots) => only(roots, provider),
    };
    verifier.map_err(|_| Cause::CertificateUntrusted.into())
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

/// Keeps the certificate that was shown, to name its issuer and its names.
#[derive(Debug)]
pub(super) struct Witness {
    believed: Believed,
    seen: Mutex<Option<CertificateDer<'static>>>,
}

impl Witness {
    pub(super) fn of(believed: Believed) -> Self {
        Self { believed, seen: Mutex::default() }
    }

    /// What was shown.
    pub(super) fn certificate(&self) -> Option<CertificateDer<'static>> {
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
