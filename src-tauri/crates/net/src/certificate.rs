//! Certificates that were not believed: why, and what they say.

mod names;

use std::collections::BTreeMap;

use rustls::{CertificateError, OtherError};
use rustls_pki_types::CertificateDer;
use x509_parser::prelude::{FromDer, X509Certificate};
use x509_parser::public_key::PublicKey;

use super::error::NetError;
use super::this_computer::Changed;
use account::bridge::Bridge;
use account::cause::{Action, Cause};
use account::interceptor::Interceptor;

/// What it means that the certificate shown by `host` was not believed.
pub(super) fn error(
    fault: &CertificateError,
    certificate: Option<&CertificateDer<'static>>,
    host: &str,
) -> NetError {
    let cause = cause_of(fault);
    let parsed = certificate.and_then(|der| X509Certificate::from_der(der).ok());
    let Some((_, certificate)) = parsed else { return cause.into() };
    if *fault == CertificateError::BadSignature && has_weak_key(&certificate) {
        return Cause::TlsTooOld.into();
    }
    let validity = certificate.validity();
    let mut facts = BTreeMap::from([("issuer", issuer(&certificate))]);
    if let Some(bridge) = issuers(&certificate).find_map(Bridge::that_issued) {
        facts.insert("bridge", bridge.key.clone());
    }
    if let Some(interceptor) = Interceptor::that_issued(issuers(&certificate)) {
        facts.insert("interceptor", interceptor.key.clone());
    }
    if cause.mending().contains(&Action::CheckClock) {
        facts.insert("clock", format(jiff::Timestamp::now().as_second(), "%Y-%m-%d %H:%M UTC"));
        facts.insert("expired", format(validity.not_after.timestamp(), "%Y-%m-%d"));
        facts.insert("begins", format(validity.not_before.timestamp(), "%Y-%m-%d"));
    }
    if cause == Cause::CertificateForAnotherName {
        facts.insert("presented", shown(&names::listed(&certificate)));
        facts.insert("suggested", names::suggested(&certificate, host).unwrap_or_default());
    }
    let facts = facts.into_iter().filter(|(_, fact)| !fact.is_empty());
    NetError { facts: facts.map(|(name, fact)| (name.to_owned(), fact)).collect(), ..cause.into() }
}

fn cause_of(fault: &CertificateError) -> Cause {
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
    } else if let CertificateError::UnsupportedSignatureAlgorithmContext { signature_algorithm_id, .. } =
        fault
        && is_outdated(signature_algorithm_id)
    {
        Cause::TlsTooOld
    } else if let CertificateError::Other(OtherError(other)) = fault
        && other.downcast_ref::<Changed>().is_some()
    {
        Cause::CertificateChanged
    } else {
        // Among these: an authority of the same name with another kind of key, which is not the one that issued it.
        Cause::CertificateUntrusted
    }
}

/// True if a certificate is signed in a way that is no longer believed. A way that is merely unknown here says
/// nothing of its age.
fn is_outdated(signature_algorithm: &[u8]) -> bool {
    OUTDATED.iter().any(|outdated| signature_algorithm.starts_with(outdated))
}

/// Object identifiers in DER: RSA with MD2, MD4, MD5 and SHA-1 (RFC 8017 appendix C), the same by OIW, ECDSA with
/// SHA-1 (RFC 3279 section 2.2.3), DSA with SHA-1 (section 2.2.2).
const OUTDATED: [&[u8]; 7] = [
    &[0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x02],
    &[0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x03],
    &[0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x04],
    &[0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x05],
    &[0x06, 0x05, 0x2b, 0x0e, 0x03, 0x02, 0x1d],
    &[0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x01],
    &[0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x38, 0x04, 0x03],
];

/// An RSA key that is too short for any signature to be believed.
fn has_weak_key(certificate: &X509Certificate<'_>) -> bool {
    matches!(certificate.public_key().parsed(), Ok(PublicKey::RSA(key)) if key.key_size() < 2048)
}

/// Who issued a certificate: the organisation, else the common name.
pub(super) fn issuer(certificate: &X509Certificate<'_>) -> String {
    let issuer = certificate.issuer();
    let name =
        issuer.iter_organization().chain(issuer.iter_common_name()).find_map(|name| name.as_str().ok());
    shown(name.unwrap_or_default())
}

/// Every name under which a certificate was issued: organisation, unit, common name.
pub(super) fn issuers<'a>(certificate: &'a X509Certificate<'_>) -> impl Iterator<Item = &'a str> {
    let issuer = certificate.issuer();
    let names = issuer.iter_organization().chain(issuer.iter_organizational_unit());
    names.chain(issuer.iter_common_name()).filter_map(|name| name.as_str().ok())
}

/// What a certificate says comes from whoever sent it.
fn shown(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric() || " .,-_*'()&:/".contains(*c)).take(200).collect()
}

fn format(seconds: i64, pattern: &str) -> String {
    jiff::Timestamp::from_second(seconds).map(|at| at.strftime(pattern).to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD as BASE64;

    use super::*;
    use crate::authority::Authority;

    #[test]
    fn a_signature_by_a_key_that_is_too_short_is_outdated_encryption() {
        let weak = CertificateDer::from(BASE64.decode(WEAK).unwrap());
        let strong = Authority::new().leaf(1).0;
        let cause =
            |certificate| error(&CertificateError::BadSignature, Some(certificate), "mail.example.org").cause;
        assert_eq!(cause(&weak), Cause::TlsTooOld);
        assert_eq!(cause(&strong), Cause::CertificateUntrusted);
    }

    #[test]
    fn only_a_signature_of_an_old_kind_is_outdated_encryption() {
        let cause = |signature: &[u8]| {
            cause_of(&CertificateError::UnsupportedSignatureAlgorithmContext {
                signature_algorithm_id: signature.to_vec(),
                supported_algorithms: vec![],
            })
        };
        let sha1_with_rsa = OUTDATED[3];
        assert_eq!(cause(&[sha1_with_rsa, &[0x05, 0x00]].concat()), Cause::TlsTooOld);
        let ed448 = &[0x06, 0x03, 0x2b, 0x65, 0x71];
        assert_eq!(cause(ed448), Cause::CertificateUntrusted);
        let ecdsa_with_sha512 = &[0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x04];
        assert_eq!(cause(ecdsa_with_sha512), Cause::CertificateUntrusted);
    }

    #[test]
    fn what_a_certificate_says_is_short_and_plain() {
        assert_eq!(shown("A\u{202e}c\u{1b}[me <b>\0"), "Acme b");
        assert_eq!(shown(&"x".repeat(1_000_000)).len(), 200);
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
