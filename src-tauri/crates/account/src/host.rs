//! Host names, as they are looked up.

/// A host name or address literal as it is looked up: ASCII, lower case, no dot at the end, no brackets.
pub fn parse_host(text: &str) -> Option<String> {
    let text = text.trim();
    let bare = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(text);
    if let Ok(address) = bare.parse::<std::net::IpAddr>() {
        return Some(address.to_string());
    }
    let name = idna::domain_to_ascii_strict(text.strip_suffix('.').unwrap_or(text)).ok()?;
    let looks_numeric = name.rsplit('.').next().is_some_and(|last| last.bytes().all(|b| b.is_ascii_digit()));
    (!name.is_empty() && name.len() <= 253 && !looks_numeric).then_some(name)
}

/// True for a domain and what is below it; both in lower case, as [`parse_host`] gives them.
pub fn is_at_or_below(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|name| name.is_empty() || name.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_ends_at_a_dot() {
        assert!(is_at_or_below("gmail.com", "gmail.com") && is_at_or_below("smtp.gmail.com", "gmail.com"));
        assert!(!is_at_or_below("notgmail.com", "gmail.com") && !is_at_or_below("com", "gmail.com"));
    }

    #[test]
    fn hosts_are_names_or_literals() {
        assert_eq!(parse_host(" Mail.Example.ORG. ").as_deref(), Some("mail.example.org"));
        assert_eq!(parse_host("[::1]").as_deref(), Some("::1"));
        assert_eq!(parse_host("127.0.0.1").as_deref(), Some("127.0.0.1"));
        for bad in ["", "a b", "a/b", "1.2.3", "-a.example", "http://a.example"] {
            assert_eq!(parse_host(bad), None, "{bad:?}");
        }
    }
}
