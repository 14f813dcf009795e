//! Whose mail it is: an address that can stand in a sign-in.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::host::parse_host;
use crate::text::is_invisible;

/// A mail address that can stand in a sign-in: one `@`, a plain local part, a domain in ASCII.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Address {
    local: String,
    domain: String,
}

impl Address {
    /// Longest address that is taken, in bytes (RFC 5321 section 4.5.3.1.3 less the brackets).
    pub const MAX_LENGTH: usize = 254;

    /// Reads an address as a person types or pastes it.
    ///
    /// What stands around it where it was copied is dropped: white space, quotation marks and brackets, a name before
    /// it (`Anna <anna@example.org>`), `mailto:`, a remark behind it. The domain is lowered and turned into ASCII
    /// (IDNA 2008), one dot at its end is dropped. Quoted local parts and address literals are refused.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        let text = bare(text).replace(['＠', '﹫'], "@");
        let text = text.as_str();
        if text.is_empty() {
            return Err(AddressError::Empty);
        }
        if text.len() > Self::MAX_LENGTH {
            return Err(AddressError::TooLong);
        }
        if text.contains(char::is_whitespace) {
            return Err(AddressError::Space);
        }
        if text.contains(|c: char| c.is_control() || is_invisible(c)) {
            return Err(AddressError::Unseen);
        }
        let Some((local, domain)) = text.rsplit_once('@') else {
            return Err(AddressError::NoAt);
        };
        if local.is_empty() {
            return Err(AddressError::NoName);
        }
        if local.len() > 64 {
            return Err(AddressError::TooLong);
        }
        if let Some(bad) = local.chars().find(|c| !is_local_part_character(*c)) {
            return Err(AddressError::Character { character: bad.to_string() });
        }
        if local.starts_with('.') || local.ends_with('.') || local.contains("..") {
            return Err(AddressError::Character { character: ".".to_owned() });
        }
        let address = Self { local: local.to_owned(), domain: parse_domain(domain)? };
        // In ASCII a domain may be longer than as typed.
        if address.local.len() + 1 + address.domain.len() > Self::MAX_LENGTH {
            return Err(AddressError::TooLong);
        }
        Ok(address)
    }

    /// The part before the `@`, as typed.
    pub fn local_part(&self) -> &str {
        &self.local
    }

    /// The part after the `@`: ASCII, lower case, no dot at the end.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// One spelling for all that are the same account, as a key: providers do not look at case.
    pub fn lower_case(&self) -> String {
        self.to_string().to_lowercase()
    }

    /// True if `name` is this address, without regard to case (keychain items, user names).
    pub fn is(&self, name: &str) -> bool {
        Self::parse(name)
            .is_ok_and(|other| other.domain == self.domain && other.local.eq_ignore_ascii_case(&self.local))
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.local, self.domain)
    }
}

impl Serialize for Address {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Address {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

/// Why a text is not a mail address.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, thiserror::Error)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum AddressError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// There is no `@`.
    #[error("no @")]
    NoAt,
    /// Nothing stands before the `@`.
    #[error("nothing before the @")]
    NoName,
    /// What stands after the `@` is not a domain name.
    #[error("not a domain name after the @")]
    Domain,
    /// There is white space in it.
    #[error("a space")]
    Space,
    /// There is a character in it that cannot be seen.
    #[error("a character that cannot be seen")]
    Unseen,
    /// A character that mail addresses do not have.
    #[error("the character {character} cannot stand in a mail address")]
    Character {
        /// The character.
        character: String,
    },
    /// More than [`Address::MAX_LENGTH`] bytes, or more than 64 before the `@`.
    #[error("too long")]
    TooLong,
}

/// The address alone, of what was copied with it from a letter's head, a link or a list.
fn bare(text: &str) -> &str {
    let around = |c: char| c.is_whitespace() || is_invisible(c) || AROUND.contains(&c);
    let text = text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c));
    let bracketed = [('<', '>'), ('‹', '›'), ('＜', '＞')].into_iter().find_map(|(open, close)| {
        let (_, rest) = text.rsplit_once(open)?;
        rest.split_once(close).map(|(inner, _)| inner)
    });
    let text = bracketed.filter(|inner| inner.contains(['@', '＠'])).unwrap_or(text);
    let text = match text.get(.."mailto:".len()) {
        Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => {
            text["mailto:".len()..].split('?').next().unwrap_or_default()
        }
        _ => text,
    };
    let text = match text.split_once(" (") {
        Some((address, remark)) if remark.ends_with(')') => address,
        _ => text,
    };
    let inner = text.trim_matches(around);
    // An address may begin with an apostrophe, and end with none.
    let inner = inner.strip_suffix('\'').map_or(inner, |rest| rest.strip_prefix('\'').unwrap_or(rest));
    // A local part in quotation marks keeps them, and is refused for them.
    let quoted_name = inner.split_once('@').is_some_and(|(name, _)| name.ends_with('"'));
    if quoted_name { text } else { inner }
}

/// What stands around an address in a text.
const AROUND: [char; 21] = [
    '"', '“', '”', '„', '‘', '’', '«', '»', '「', '」', '(', ')', '[', ']', '<', '>', ',', ';', ':', '，',
    '；',
];

fn parse_domain(text: &str) -> Result<String, AddressError> {
    let name = parse_host(text).ok_or(AddressError::Domain)?;
    if name.parse::<std::net::IpAddr>().is_ok() || !name.contains('.') {
        return Err(AddressError::Domain);
    }
    Ok(name)
}

/// RFC 5322 `atext`, the dot, and what RFC 6531 adds. No quoted strings.
fn is_local_part_character(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c) || (!c.is_ascii() && c.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pasted_address_is_cleaned_and_lowered() {
        let address = Address::parse("\u{feff} Anna.Lee+x@GMail.COM.\n").unwrap();
        assert_eq!(address.to_string(), "Anna.Lee+x@gmail.com");
        assert_eq!(address.lower_case(), "anna.lee+x@gmail.com");
        assert!(address.is("anna.lee+X@gmail.com"));
        assert!(!address.is("anna.lee@gmail.com"));
    }

    #[test]
    fn what_was_copied_with_an_address_is_left_out() {
        for text in [
            "Anna <anna@gmail.com>",
            "\"Lee, Anna\" <anna@gmail.com>;",
            "<anna@gmail.com>",
            "‹anna@gmail.com›",
            "mailto:anna@gmail.com",
            "MAILTO:anna@gmail.com?subject=Hello",
            "\"anna@gmail.com\"",
            "“anna@gmail.com”",
            "(anna@gmail.com)",
            "anna@gmail.com,",
            "anna@gmail.com ; ",
            "anna@gmail.com (Anna Lee)",
            "anna＠gmail.com",
        ] {
            assert_eq!(
                Address::parse(text).map(|address| address.to_string()).as_deref(),
                Ok("anna@gmail.com"),
                "{text}"
            );
        }
        assert_eq!(Address::parse("'anna@gmail.com'").unwrap().local_part(), "anna");
        assert_eq!(Address::parse("'@gmail.com").unwrap().local_part(), "'");
        assert_eq!(Address::parse("a'b@gmail.com").unwrap().local_part(), "a'b");
    }

    #[test]
    fn an_international_domain_becomes_ascii() {
        assert_eq!(Address::parse("a@bücher.example").unwrap().domain(), "xn--bcher-kva.example");
    }

    #[test]
    fn what_is_not_an_address_is_refused_by_name() {
        for (text, error) in [
            ("  ", AddressError::Empty),
            ("anna", AddressError::NoAt),
            ("@gmail.com", AddressError::NoName),
            ("a@b", AddressError::Domain),
            ("a@1.2.3.4", AddressError::Domain),
            ("a@[::1]", AddressError::Domain),
            ("a b@gmail.com", AddressError::Space),
            ("a\u{a0}b@gmail.com", AddressError::Space),
            ("a\u{200b}b@gmail.com", AddressError::Unseen),
            ("a\u{7}b@gmail.com", AddressError::Unseen),
            ("a@b@gmail.com", AddressError::Character { character: "@".into() }),
            ("\"a\"@gmail.com", AddressError::Character { character: "\"".into() }),
            ("a..b@gmail.com", AddressError::Character { character: ".".into() }),
        ] {
            assert_eq!(Address::parse(text), Err(error), "{text:?}");
        }
        assert_eq!(Address::parse(&format!("{}@gmail.com", "a".repeat(65))), Err(AddressError::TooLong));
    }
}
