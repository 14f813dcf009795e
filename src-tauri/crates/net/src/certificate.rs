//! Certificates that were not believed: why, and what they say.

use std::collections::BTreeMap;
use std::net::IpAddr;

use rustls::CertificateError;
use rustls_pki_types::CertificateDer;
use x509_parser::prelude::{FromDer, GeneralName, X509Certificate};
use x509_parser::public_key::PublicKey;

use super::error::NetError;
use account::cause::{Action, Cause};

/// What it means that a certificate was not believed.
pub(super) fn error(fault: &CertificateError, certificate: Option<&CertificateDer<'static>>) -> NetError {
    let cause = cause_of(fault);
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
pub(super) fn issuer(certificate: &X509Certificate<'_>) -> String {
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

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD as BASE64;

    use super::*;
    use crate::authority::Authority;

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
        let cause = |certificate| error(&CertificateError::BadSignature, Some(certificate)).cause;
        assert_eq!(cause(&weak), Cause::TlsTooOld);
        assert_eq!(cause(&strong), Cause::CertificateUntrusted);
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
