//! Why a provider could not start.

use std::io;

/// Why a provider could not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The system gave no port on 127.0.0.1.
    #[error("no port on 127.0.0.1")]
    Port(#[from] io::Error),
    /// No certificate could be made.
    #[error("no certificate")]
    Certificate(#[from] rcgen::Error),
    /// The TLS library did not take the certificate.
    #[error("no TLS")]
    Tls(#[from] rustls::Error),
}
