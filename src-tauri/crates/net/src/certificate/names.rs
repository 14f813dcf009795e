//! The names that a certificate is for, and which of them may be the server that was meant.

use std::net::IpAddr;

use account::{HostScope, parse_host};
use x509_parser::prelude::{GeneralName, X509Certificate};

/// Most names that are looked at. Some certificates have hundreds.
const MOST: usize = 100;

/// The first names and addresses that a certificate is for.
pub(super) fn listed(certificate: &X509Certificate<'_>) -> String {
    let names = alternatives(certificate).filter_map(|name| {
        if let GeneralName::DNSName(name) = name {
            Some((*name).to_owned())
        } else if let GeneralName::IPAddress(bytes) = name {
            address(bytes).map(|address| address.to_string())
        } else {
            None
        }
    });
    names.take(3).collect::<Vec<_>>().join(", ")
}

/// The name to use in place of `host`: one that stands in the certificate as it is, so that the certificate is good
/// for it, and that looks most like a mail server's. `None` if there are only wildcards, which name no server, or
/// nothing that is a public host name.
pub(super) fn suggested(certificate: &X509Certificate<'_>, host: &str) -> Option<String> {
    let names = alternatives(certificate)
        .take(MOST)
        .filter_map(|name| if let GeneralName::DNSName(name) = name { parse_host(name) } else { None });
    let mut best: Option<(u8, String)> = None;
    for name in names.filter(|name| name != host && is_public_name(name)) {
        let likeness = likeness(&name, host);
        if likeness > best.as_ref().map_or(0, |(most, _)| *most) {
            best = Some((likeness, name));
        }
    }
    best.map(|(_, name)| name)
}

fn alternatives<'a>(certificate: &'a X509Certificate<'_>) -> impl Iterator<Item = &'a GeneralName<'a>> {
    let extension = certificate.subject_alternative_name().ok().flatten();
    extension.into_iter().flat_map(|extension| &extension.value.general_names)
}

fn is_public_name(name: &str) -> bool {
    HostScope::of(name) == HostScope::Internet && name.parse::<IpAddr>().is_err()
}

/// How much a name looks like the mail server that was meant; 0 if it does not.
fn likeness(name: &str, host: &str) -> u8 {
    const OF_MAIL: [&str; 10] =
        ["mail", "imap", "smtp", "mx", "email", "mailserver", "mailhost", "webmail", "pop", "pop3"];
    const OF_OTHERS: [&str; 10] = [
        "www",
        "ftp",
        "cpanel",
        "whm",
        "webdisk",
        "cpcalendars",
        "cpcontacts",
        "autodiscover",
        "autoconfig",
        "mta-sts",
    ];
    let first = |name: &str| name.split('.').next().unwrap_or_default().to_owned();
    let label = first(name);
    if OF_OTHERS.contains(&label.as_str()) {
        0
    } else if label == first(host) {
        4
    } else if OF_MAIL.contains(&label.as_str()) {
        3
    } else if name.matches('.').count() > 1 {
        2
    } else {
        1
    }
}

/// An address in a certificate (RFC 5280 section 4.2.1.6): 4 bytes or 16.
fn address(bytes: &[u8]) -> Option<IpAddr> {
    let four = <[u8; 4]>::try_from(bytes).map(IpAddr::from);
    four.or_else(|_| <[u8; 16]>::try_from(bytes).map(IpAddr::from)).ok()
}

#[cfg(test)]
mod tests {
    use rcgen::{CertificateParams, KeyPair, SanType};
    use x509_parser::prelude::FromDer;

    use super::*;

    #[test]
    fn the_first_names_are_listed_and_addresses_too() {
        assert_eq!(
            with(&["192.0.2.7", "2001:db8::7", "mail.example.org", "x.example"], listed),
            "192.0.2.7, 2001:db8::7, mail.example.org"
        );
        assert_eq!(with(&["*.hoster.example", "hoster.example"], listed), "*.hoster.example, hoster.example");
    }

    #[test]
    fn the_name_that_looks_like_the_mail_server_is_suggested() {
        for (names, host, suggested) in [
            (&["server12.hoster.example"][..], "mail.shop.example", Some("server12.hoster.example")),
            (
                &["www.hoster.example", "mail.hoster.example"],
                "mail.shop.example",
                Some("mail.hoster.example"),
            ),
            (
                &["mail.hoster.example", "smtp.hoster.example"],
                "smtp.shop.example",
                Some("smtp.hoster.example"),
            ),
            (
                &["mail.hoster.example", "imap.hoster.example"],
                "imap.shop.example",
                Some("imap.hoster.example"),
            ),
            (&["hoster.example", "s7.hoster.example"], "shop.example", Some("s7.hoster.example")),
            (&["*.hoster.example", "hoster.example"], "mail.shop.example", Some("hoster.example")),
            (&["mail.hoster.example"], "192.0.2.7", Some("mail.hoster.example")),
            (&["MAIL.Hoster.EXAMPLE"], "mail.shop.example", Some("mail.hoster.example")),
        ] {
            assert_eq!(
                with(names, |of| super::suggested(of, host)).as_deref(),
                suggested,
                "{names:?} {host}"
            );
        }
    }

    #[test]
    fn what_is_no_servers_name_is_never_suggested() {
        for names in [
            &["*.hoster.example"][..],
            &["*"],
            &["mail.*.example"],
            &["www.hoster.example", "cpanel.hoster.example", "autodiscover.hoster.example"],
            &["localhost", "nas", "mail.local", "192.0.2.7", "10.0.0.1", "::1"],
            &["mail.shop.example"],
            &[
                "mail hoster.example",
                "mail.hoster.example/x",
                "-mail.hoster.example",
                "mail\u{0}.hoster.example",
            ],
            &["mail.hoster.example\u{202e}", "a@mail.hoster.example", "https://mail.hoster.example"],
            &[],
        ] {
            assert_eq!(with(names, |of| suggested(of, "mail.shop.example")), None, "{names:?}");
        }
    }

    #[test]
    fn of_names_without_end_only_the_first_are_looked_at() {
        let mut names: Vec<_> = (0..MOST).map(|number| format!("*.w{number}.example")).collect();
        names.push("mail.hoster.example".to_owned());
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        assert_eq!(with(&names, |of| suggested(of, "mail.shop.example")), None);
    }

    /// What is read out of a certificate for these names and addresses.
    fn with<T>(names: &[&str], read: impl Fn(&X509Certificate<'_>) -> T) -> T {
        let mut params = CertificateParams::default();
        params.subject_alt_names = names
            .iter()
            .map(|name| match name.parse() {
                Ok(address) => SanType::IpAddress(address),
                Err(_) => match (*name).try_into() {
                    Ok(name) => SanType::DnsName(name),
                    // No string of ASCII: nothing that a certificate can carry as a name.
                    Err(_) => SanType::DnsName("*".try_into().unwrap()),
                },
            })
            .collect();
        let made = params.self_signed(&KeyPair::generate().unwrap()).unwrap();
        let (_, certificate) = X509Certificate::from_der(made.der()).unwrap();
        read(&certificate)
    }
}
