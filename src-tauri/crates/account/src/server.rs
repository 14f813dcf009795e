//! The servers of an account, known of a provider or typed by a person. Nothing here is secret.

use std::num::NonZeroU16;

use serde::{Deserialize, Serialize};

use crate::address::Address;
use crate::host::parse_host;
use crate::text::is_invisible;

/// The two protocols, in the order in which they are checked.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Protocol {
    /// Outgoing mail (RFC 6409).
    Smtp,
    /// Incoming mail (RFC 9051, RFC 3501).
    Imap,
}

/// How a connection becomes encrypted. There is no third way.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
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
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
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
        if !is_user_name(user) && !user.is_empty() {
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

/// True if it can be sent as a user name, and is what it looks like: not empty, at most 320 bytes, and nothing in it
/// that is not drawn or turns the text around.
pub fn is_user_name(user: &str) -> bool {
    !user.is_empty() && user.len() <= 320 && !user.chars().any(|c| c.is_control() || is_invisible(c))
}

/// Which field of a typed server is wrong.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, thiserror::Error)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum ServerProblem {
    /// Not a host name or an address.
    #[error("not a host name")]
    Host,
    /// Not a number from 1 to 65535.
    #[error("not a port")]
    Port,
    /// Characters in it that are not drawn, or over 320 bytes.
    #[error("not a user name")]
    User,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_name_is_what_it_looks_like() {
        let address = Address::parse("anna@shop.example").unwrap();
        let read = |user: &str| {
            let (host, port) = ("mail.shop.example".to_owned(), "993".to_owned());
            let typed = EnteredServer { host, port, security: Security::Tls, user: user.to_owned() };
            typed.parse(&address).map(|server| server.user)
        };
        assert_eq!(read(" "), Ok("anna@shop.example".to_owned()));
        for user in ["anna", "Müller, Änne", "أنّا", "SHOP\\anna"] {
            assert_eq!(read(user), Ok(user.to_owned()));
        }
        for c in ['\n', '\u{7f}', '\u{200b}', '\u{200f}', '\u{202e}', '\u{2066}', '\u{feff}', '\u{ad}'] {
            assert_eq!(read(&format!("an{c}na")), Err(ServerProblem::User), "{:x}", u32::from(c));
        }
        assert_eq!(read(&"a".repeat(321)), Err(ServerProblem::User));
    }
}
