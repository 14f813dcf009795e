//! Where a registrable domain ends: what is below it belongs to whoever registered it.

use std::net::IpAddr;

/// The part of a name that somebody registered: `shop.co.uk` of `mail.shop.co.uk`. `None` for what nobody can.
pub(super) fn registrable(name: &str) -> Option<&str> {
    psl::domain_str(name)
}

/// The hoster of a name of which each customer has one: `kasserver.com` of `w0123456.kasserver.com`.
pub(super) fn hoster(name: &str) -> Option<&str> {
    let suffix = psl::suffix(name.as_bytes()).filter(|suffix| suffix.typ() == Some(psl::Type::Private))?;
    name.get(name.len() - suffix.as_bytes().len()..)
}

/// True if both names belong to whoever registered their domain. An address has no domain: it is its own alone.
pub fn same_owner(one: &str, other: &str) -> bool {
    if [one, other].iter().any(|name| name.parse::<IpAddr>().is_ok()) {
        return one == other;
    }
    registrable(one).is_some_and(|domain| registrable(other) == Some(domain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_below_a_public_suffix_has_one_owner() {
        for (name, expected) in [
            ("mail.shop.co.uk", Some("shop.co.uk")),
            ("shop.example", Some("shop.example")),
            ("mx.eu.mail.shop.de", Some("shop.de")),
            ("xn--bcher-kva.example", Some("xn--bcher-kva.example")),
            ("a.github.io", Some("a.github.io")),
            ("co.uk", None),
            ("de", None),
            ("", None),
        ] {
            assert_eq!(registrable(name), expected, "{name}");
        }
        assert!(same_owner("autoconfig.shop.de", "www.shop.de"));
        assert!(!same_owner("a.co.uk", "b.co.uk") && !same_owner("co.uk", "co.uk"));
        assert!(!same_owner("a.github.io", "b.github.io"));
        assert!(!same_owner("192.0.2.7", "198.51.2.7") && same_owner("192.0.2.7", "192.0.2.7"));
    }
}
