//! Whose mail it is: addresses, the servers typed by a person or known of a provider, and the
//! records of finished accounts. Nothing here is secret.

use std::fmt;
use std::num::NonZeroU16;

use serde::{Deserialize, Serialize};

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
    /// White space around it is dropped, the domain is lowered and turned into ASCII (IDNA 2008), one
    /// dot at its end is dropped. Quoted local parts and address literals are refused.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        let text = text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c));
        if text.is_empty() {
            return Err(AddressError::Empty);
        }
        if text.len() > Self::MAX_LENGTH {
            return Err(AddressError::TooLong);
        }
        if let Some(bad) = text.chars().find(|c| c.is_control() || c.is_whitespace() || is_invisible(*c)) {
            return Err(AddressError::Character { character: bad.escape_unicode().to_string() });
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
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
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
    /// A character that mail addresses do not have.
    #[error("the character {character} cannot stand in a mail address")]
    Character {
        /// The character, or its escape when it cannot be seen.
        character: String,
    },
    /// More than [`Address::MAX_LENGTH`] bytes, or more than 64 before the `@`.
    #[error("too long")]
    TooLong,
}

/// The two protocols, in the order in which they are checked.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Protocol {
    /// Outgoing mail (RFC 6409).
    Smtp,
    /// Incoming mail (RFC 9051, RFC 3501).
    Imap,
}

/// How a connection becomes encrypted. There is no third way.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "lowercase")]
pub enum Security {
    /// TLS from the first byte (RFC 8314).
    Tls,
    /// A plain greeting, then STARTTLS, before anything else is said.
    StartTls,
}

/// One server and the name to sign in with.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Server {
    /// Host name in ASCII, or an address literal without brackets.
    pub host: String,
    /// TCP port.
    pub port: NonZeroU16,
    /// How it becomes encrypted.
    pub security: Security,
    /// User name for the sign-in.
    pub user: String,
}

/// Where the mail of an account goes out and comes in.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Servers {
    /// Outgoing mail.
    pub smtp: Server,
    /// Incoming mail.
    pub imap: Server,
}

impl Servers {
    /// The server of one protocol.
    pub fn of(&self, protocol: Protocol) -> &Server {
        match protocol {
            Protocol::Smtp => &self.smtp,
            Protocol::Imap => &self.imap,
        }
    }

    /// The server of one protocol, to be put right.
    pub fn of_mut(&mut self, protocol: Protocol) -> &mut Server {
        match protocol {
            Protocol::Smtp => &mut self.smtp,
            Protocol::Imap => &mut self.imap,
        }
    }
}

/// Other servers of the account, tried if the first does not answer.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Alternatives {
    /// Outgoing mail, best first.
    pub smtp: Vec<Server>,
    /// Incoming mail, best first.
    pub imap: Vec<Server>,
}

impl Alternatives {
    /// Those of one protocol.
    pub fn of(&self, protocol: Protocol) -> &[Server] {
        match protocol {
            Protocol::Smtp => &self.smtp,
            Protocol::Imap => &self.imap,
        }
    }
}

/// A server as a person typed it: nothing is known to be right.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EnteredServer {
    /// Host name or address.
    pub host: String,
    /// Port, in digits.
    pub port: String,
    /// How it becomes encrypted.
    pub security: Security,
    /// User name; empty means the address.
    pub user: String,
}

impl EnteredServer {
    /// A filled-in form for a known server.
    pub fn from_server(server: &Server) -> Self {
        Self {
            host: server.host.clone(),
            port: server.port.to_string(),
            security: server.security,
            user: server.user.clone(),
        }
    }

    /// Reads the form; the user name defaults to `address`.
    pub fn parse(&self, address: &Address) -> Result<Server, ServerProblem> {
        let user = self.user.trim();
        if user.len() > 320 || user.chars().any(char::is_control) {
            return Err(ServerProblem::User);
        }
        Ok(Server {
            host: parse_host(&self.host).ok_or(ServerProblem::Host)?,
            port: self.port.trim().parse().map_err(|_| ServerProblem::Port)?,
            security: self.security,
            user: if user.is_empty() { address.to_string() } else { user.to_owned() },
        })
    }
}

/// Which field of a typed server is wrong.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, thiserror::Error)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum ServerProblem {
    /// Not a host name or an address.
    #[error("not a host name")]
    Host,
    /// Not a number from 1 to 65535.
    #[error("not a port")]
    Port,
    /// Control characters in it, or over 320 bytes.
    #[error("not a user name")]
    User,
}

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
        assert!(address.is("anna.lee+X@gmail.com"));
        assert!(!address.is("anna.lee@gmail.com"));
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
            ("a b@gmail.com", AddressError::Character { character: "\\u{20}".into() }),
            ("a@b@gmail.com", AddressError::Character { character: "@".into() }),
            ("\"a\"@gmail.com", AddressError::Character { character: "\"".into() }),
            ("a..b@gmail.com", AddressError::Character { character: ".".into() }),
        ] {
            assert_eq!(Address::parse(text), Err(error), "{text:?}");
        }
        assert_eq!(Address::parse(&format!("{}@gmail.com", "a".repeat(65))), Err(AddressError::TooLong));
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
