//! Whether a certificate is one that the whole world believes, or this computer alone.
//!
//! A security program and a company's network put certificates of their own in the place of the servers', and roots
//! of their own among the system's: such a connection is verified, and read along. The roots that Mozilla believes
//! tell it.

use std::path::Path;
use std::sync::Arc;

use rustls::client::WebPkiServerVerifier;
use rustls::crypto::ring;
use rustls::{CertificateError, RootCertStore};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, ServerName, UnixTime};
use tokio_rustls::client::TlsStream;
use x509_parser::prelude::{FromDer, X509Certificate};

use super::certificate;
use super::trust::{Believed, Trust};
use account::interceptor::Interceptor;

/// The roots that everybody believes.
#[derive(Clone, Debug)]
pub struct PublicRoots(Believed);

/// Who stands behind a certificate that was believed.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Root {
    /// An authority that everybody believes.
    Public,
    /// One that this computer believes.
    Private {
        /// Who issued the certificate.
        issuer: String,
        /// The key of the program or network that is known to issue such.
        interceptor: Option<&'static str>,
    },
}

impl PublicRoots {
    /// Mozilla's, and those that a person gave; the variable `MAIL_SETUP_PUBLIC_ROOTS` names a PEM file with others
    /// in the place of Mozilla's, for networks that play the world.
    pub fn read_with(trust: &Trust) -> Option<Self> {
        let mut store = match std::env::var_os("MAIL_SETUP_PUBLIC_ROOTS") {
            Some(file) => listed(Path::new(&file))?,
            None => RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() },
        };
        let given: &[_] = match trust {
            Trust::System => &[],
            Trust::SystemAnd(roots) | Trust::PracticeOnly(roots) => roots,
        };
        for root in given {
            let _ = store.add(root.clone());
        }
        let provider = Arc::new(ring::default_provider());
        let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(store), provider).build().ok()?;
        Some(Self(verifier))
    }

    /// Who stands behind the certificate of a verified connection. Whether it holds today was seen before: here
    /// only the authority counts.
    pub fn behind<S>(&self, stream: &TlsStream<S>, host: &str) -> Root {
        let (_, session) = stream.get_ref();
        let Some([leaf, chain @ ..]) = session.peer_certificates() else { return private(None) };
        let Ok(name) = ServerName::try_from(host) else { return private(Some(leaf)) };
        match self.0.verify_server_cert(leaf, chain, &name, &[], UnixTime::now()) {
            Err(rustls::Error::InvalidCertificate(CertificateError::UnknownIssuer)) => private(Some(leaf)),
            Ok(_) | Err(_) => Root::Public,
        }
    }
}

fn listed(file: &Path) -> Option<RootCertStore> {
    let mut store = RootCertStore::empty();
    for root in CertificateDer::pem_file_iter(file).ok()? {
        store.add(root.ok()?).ok()?;
    }
    Some(store)
}

fn private(leaf: Option<&CertificateDer<'_>>) -> Root {
    let parsed = leaf.and_then(|der| X509Certificate::from_der(der).ok());
    let Some((_, certificate)) = parsed else {
        return Root::Private { issuer: String::new(), interceptor: None };
    };
    let interceptor = Interceptor::that_issued(certificate::issuers(&certificate));
    Root::Private {
        issuer: certificate::issuer(&certificate),
        interceptor: interceptor.map(|known| known.key.as_str()),
    }
}
