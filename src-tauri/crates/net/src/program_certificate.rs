//! The certificate of a program on this computer, out of the file that a person chose.

use std::fmt;

use account::Fingerprint;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use rustls::server::ParsedCertificate;
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use serde::{Deserialize, Serialize};
use x509_parser::prelude::{FromDer, X509Certificate};

use zeroize::Zeroizing;

use super::certificate;

/// A file that a person chose. It may be the wrong one and hold a private key: it is wiped when dropped, and shows
/// itself nowhere. From the window it comes in Base64 (RFC 4648 section 4).
#[derive(Clone, Deserialize, Eq, PartialEq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts", type = "string"))]
#[serde(try_from = "String")]
pub struct CertificateFile(Zeroizing<Vec<u8>>);

impl CertificateFile {
    /// Longest file that is taken, in bytes. A certificate has one or two thousand.
    pub const MAX_LENGTH: usize = 64 * 1024;
}

impl From<Vec<u8>> for CertificateFile {
    fn from(bytes: Vec<u8>) -> Self {
        Self(Zeroizing::new(bytes))
    }
}

impl TryFrom<String> for CertificateFile {
    type Error = base64::DecodeError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        // Of a longer file, as much as tells that it is longer.
        const MOST: usize = (CertificateFile::MAX_LENGTH / 3 + 1) * 4;
        let text = Zeroizing::new(text);
        let bytes = text.as_bytes();
        BASE64.decode(bytes.get(..MOST).unwrap_or(bytes)).map(Self::from)
    }
}

impl fmt::Debug for CertificateFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[file]")
    }
}

/// A certificate that was chosen. It is known by its fingerprint; nothing else of it is kept.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ProgramCertificate {
    /// What tells it from every other.
    pub fingerprint: Fingerprint,
    /// Who issued it: mostly the program itself.
    pub issuer: Option<String>,
}

/// Why a file is of no use. Each has its words, `certificate-problem-…`.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, thiserror::Error)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum CertificateProblem {
    /// No file was chosen, or there is nothing in it.
    #[error("empty")]
    Empty,
    /// Longer than [`CertificateFile::MAX_LENGTH`].
    #[error("too long")]
    TooLong,
    /// A private key without a certificate: the file beside the right one.
    #[error("a private key")]
    PrivateKey,
    /// A keystore (PKCS #12, JKS), which holds the key, too, behind a password.
    #[error("a keystore")]
    Keystore,
    /// More certificates than one.
    #[error("more than one certificate")]
    Several,
    /// Something else, or a certificate that no TLS library here can use.
    #[error("not a certificate")]
    NotACertificate,
    /// Its time is over.
    #[error("expired")]
    Expired,
    /// Its time has not begun: mostly this computer's clock is wrong.
    #[error("not valid yet")]
    NotYetValid,
}

impl ProgramCertificate {
    /// Reads a file: PEM (RFC 7468), whatever else stands in it, or DER.
    ///
    /// # Errors
    /// If there is not exactly one certificate in it, or its time is not now.
    pub fn read(CertificateFile(file): &CertificateFile) -> Result<Self, CertificateProblem> {
        let file = file.as_slice();
        if file.is_empty() {
            return Err(CertificateProblem::Empty);
        }
        if file.len() > CertificateFile::MAX_LENGTH {
            return Err(CertificateProblem::TooLong);
        }
        let der = if has(file, "-----BEGIN ") { only_one(file)? } else { CertificateDer::from(file) };
        let is_usable = ParsedCertificate::try_from(&der).is_ok();
        match X509Certificate::from_der(&der) {
            Ok(([], certificate)) if is_usable => {
                let (validity, now) = (certificate.validity(), jiff::Timestamp::now().as_second());
                if now > validity.not_after.timestamp() {
                    return Err(CertificateProblem::Expired);
                }
                if now < validity.not_before.timestamp() {
                    return Err(CertificateProblem::NotYetValid);
                }
                let issuer = Some(certificate::issuer(&certificate)).filter(|issuer| !issuer.is_empty());
                Ok(Self { fingerprint: Fingerprint::of(&der), issuer })
            }
            _ => Err(what_else(&der)),
        }
    }
}

/// The one certificate in a PEM file. A key beside it is left alone.
fn only_one(pem: &[u8]) -> Result<CertificateDer<'static>, CertificateProblem> {
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    let mut found = found.map_err(|_| CertificateProblem::NotACertificate)?;
    match (found.pop(), found.is_empty()) {
        (Some(only), true) => Ok(only),
        (Some(_), false) => Err(CertificateProblem::Several),
        (None, _) if has(pem, "PRIVATE KEY-----") => Err(CertificateProblem::PrivateKey),
        (None, _) => Err(CertificateProblem::NotACertificate),
    }
}

/// What it is if it is no certificate. A PKCS #12 file is a sequence that begins with its version, 3 (RFC 7292
/// section 4); a private key in DER, one that begins with 0 or 1 (RFC 5208, RFC 8017, RFC 5915).
fn what_else(der: &[u8]) -> CertificateProblem {
    const JKS: [u8; 4] = [0xfe, 0xed, 0xfe, 0xed];
    const JCEKS: [u8; 4] = [0xce, 0xce, 0xce, 0xce];
    if der.starts_with(&JKS) || der.starts_with(&JCEKS) {
        return CertificateProblem::Keystore;
    }
    match version_of_sequence(der) {
        Some(3) => CertificateProblem::Keystore,
        Some(0 | 1) => CertificateProblem::PrivateKey,
        Some(_) | None => CertificateProblem::NotACertificate,
    }
}

/// The number that a DER sequence begins with, if it is a small one.
fn version_of_sequence(der: &[u8]) -> Option<u8> {
    let [0x30, length, rest @ ..] = der else { return None };
    let of_length = if *length < 0x80 { 0 } else { usize::from(length & 0x7f) };
    match rest.get(of_length..)? {
        [0x02, 0x01, version, ..] => Some(*version),
        _ => None,
    }
}

fn has(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use rcgen::{CertificateParams, DnType, IsCa, KeyPair};

    use super::*;

    const DAY: Duration = Duration::from_secs(24 * 60 * 60);

    #[test]
    fn a_certificate_is_read_from_pem_and_from_der() {
        let (certificate, key) = made(-1, 30);
        let expected = Fingerprint::of(certificate.der());
        for file in [
            certificate.der().to_vec(),
            certificate.pem().into_bytes(),
            certificate.pem().replace('\n', "\r\n").into_bytes(),
            format!("subject=CN = 127.0.0.1\nissuer=CN = 127.0.0.1\n{}", certificate.pem()).into_bytes(),
            format!("{}{}", key.serialize_pem(), certificate.pem()).into_bytes(),
            format!("{}{}", certificate.pem(), key.serialize_pem()).into_bytes(),
        ] {
            let read = ProgramCertificate::read(&file.into()).unwrap();
            assert_eq!((read.fingerprint, read.issuer.as_deref()), (expected, Some("Proton AG")));
        }
    }

    #[test]
    fn anything_else_is_refused_by_name() {
        use CertificateProblem::*;
        let (certificate, key) = made(-1, 30);
        let (expired, early) = (made(-30, -1).0, made(1, 30).0);
        let pem = certificate.pem();
        for (what, file, problem) in [
            ("nothing", vec![], Empty),
            ("a film", vec![0; CertificateFile::MAX_LENGTH + 1], TooLong),
            ("a long file of text", pem.repeat(200).into_bytes(), TooLong),
            ("the key beside it", key.serialize_pem().into_bytes(), PrivateKey),
            ("the key in DER", key.serialize_der(), PrivateKey),
            (
                "a key behind a password",
                b"-----BEGIN ENCRYPTED PRIVATE KEY-----\nMA==\n-----END ENCRYPTED PRIVATE KEY-----\n"
                    .to_vec(),
                PrivateKey,
            ),
            ("a chain", format!("{pem}{pem}").into_bytes(), Several),
            ("a keystore", vec![0x30, 0x82, 0x0a, 0x10, 0x02, 0x01, 0x03, 0x30], Keystore),
            ("Java's keystore", vec![0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, 2], Keystore),
            ("text", b"Dear Anna".to_vec(), NotACertificate),
            ("a page", b"<!DOCTYPE html>".to_vec(), NotACertificate),
            ("a request", pem.replace("CERTIFICATE", "CERTIFICATE REQUEST").into_bytes(), NotACertificate),
            ("half of it", pem.as_bytes()[..pem.len() / 2].to_vec(), NotACertificate),
            ("broken base64", pem.replace('M', "!").into_bytes(), NotACertificate),
            ("bytes behind it", [certificate.der().as_ref(), b"x"].concat(), NotACertificate),
            ("an old one", expired.pem().into_bytes(), Expired),
            ("one of tomorrow", early.pem().into_bytes(), NotYetValid),
        ] {
            assert_eq!(ProgramCertificate::read(&file.into()), Err(problem), "{what}");
        }
    }

    #[test]
    fn what_the_window_sends_is_read_and_shows_itself_nowhere() {
        let (certificate, key) = made(-1, 30);
        let sent = |bytes: &[u8]| serde_json::from_value::<CertificateFile>(BASE64.encode(bytes).into());
        let file = sent(certificate.pem().as_bytes()).unwrap();
        assert!(ProgramCertificate::read(&file).is_ok());
        assert!(!format!("{:?}", sent(key.serialize_pem().as_bytes()).unwrap()).contains("KEY"));
        assert!(serde_json::from_value::<CertificateFile>("no base64".into()).is_err());
        for (length, problem) in [
            (CertificateFile::MAX_LENGTH, CertificateProblem::NotACertificate),
            (CertificateFile::MAX_LENGTH + 1, CertificateProblem::TooLong),
            (10 * CertificateFile::MAX_LENGTH, CertificateProblem::TooLong),
        ] {
            let file = sent(&vec![b'x'; length]).unwrap();
            assert_eq!(ProgramCertificate::read(&file), Err(problem), "{length}");
        }
    }

    #[test]
    fn no_beginning_of_a_file_ends_in_a_panic() {
        let (certificate, key) = made(-1, 30);
        let pem = certificate.pem();
        for file in [certificate.der().to_vec(), pem.trim_end().into(), key.serialize_der()] {
            for length in 0..file.len() {
                let file = file[..length].to_vec().into();
                assert!(ProgramCertificate::read(&file).is_err(), "{length}");
            }
        }
    }

    /// A certificate as Proton Mail Bridge makes it, good between these days from now.
    fn made(from: i32, until: i32) -> (rcgen::Certificate, KeyPair) {
        let day = |days: i32| {
            let distance = DAY * days.unsigned_abs();
            if days < 0 { SystemTime::now() - distance } else { SystemTime::now() + distance }
        };
        let mut params = CertificateParams::new(["127.0.0.1".to_owned()]).unwrap();
        params.distinguished_name.push(DnType::CommonName, "127.0.0.1");
        params.distinguished_name.push(DnType::OrganizationName, "Proton AG");
        params.is_ca = IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        (params.not_before, params.not_after) = (day(from).into(), day(until).into());
        let key = KeyPair::generate().unwrap();
        (params.self_signed(&key).unwrap(), key)
    }
}
