//! What one way of finding servers came to.

use account::cause::{Cause, Subject};
use account::provider::{PasswordRule, Provider};
use account::{Address, EnteredServer, HostScope, Protocol, Security, Server, parse_host};
use serde::Serialize;

/// Why one way of finding servers led nowhere, or that it led somewhere.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// It has servers.
    Found,
    /// It says that no password is taken.
    NoPasswords,
    /// There is nothing of its kind.
    Nothing,
    /// There is no such domain.
    NoSuchDomain,
    /// What it has cannot be used with a password over TLS: POP3 alone, or nothing encrypted.
    Unusable,
    /// Nobody answered in time.
    TimedOut,
    /// Whoever was to be asked could not be reached, or could not say.
    Unreachable,
    /// Nobody listens there.
    Refused,
    /// The certificate is not to be believed.
    Certificate,
    /// It leads to another domain, or out of TLS, or round in circles.
    Redirected,
    /// The answer is larger than such an answer can be.
    TooLarge,
    /// The answer cannot be read.
    Malformed,
    /// The answer is not the one that the domain vouches for.
    WrongDigest,
    /// A better one had answered before it could.
    NotNeeded,
}

impl Outcome {
    /// What it means that there is no connection, for this reason.
    pub(super) fn of(cause: Cause) -> Self {
        match CAUSES.iter().find(|(known, _)| *known == cause) {
            Some((_, outcome)) => *outcome,
            None if cause.subject() == Subject::Certificate => Self::Certificate,
            None => Self::Malformed,
        }
    }

    /// True if somebody was heard: an answer, if only that there is none.
    pub(super) fn is_an_answer(self) -> bool {
        !matches!(self, Self::TimedOut | Self::Unreachable | Self::NotNeeded)
    }
}

const CAUSES: [(Cause, Outcome); 6] = [
    (Cause::HostNotFound, Outcome::Nothing),
    (Cause::Refused, Outcome::Refused),
    (Cause::TimedOut, Outcome::TimedOut),
    (Cause::Offline, Outcome::Unreachable),
    (Cause::Unreachable, Outcome::Unreachable),
    (Cause::ResolverUnavailable, Outcome::Unreachable),
];

/// What one way found: servers for one protocol at least, or that no password is taken.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Answer {
    /// The provider, if it is one that is known.
    pub(super) provider: Option<&'static Provider>,
    /// What may be typed as a password, if that is known.
    pub(super) passwords: Option<PasswordRule>,
    /// Outgoing servers, best first.
    pub(super) smtp: Vec<Server>,
    /// Incoming servers, best first.
    pub(super) imap: Vec<Server>,
    /// Hosts that take no password, by which the provider may be known.
    pub(super) refusing: Vec<String>,
}

impl Answer {
    /// What is known of a provider.
    pub(super) fn of_provider(provider: &'static Provider, address: &Address) -> Self {
        Self {
            provider: Some(provider),
            passwords: Some(provider.password),
            smtp: provider.every_server(Protocol::Smtp, address),
            imap: provider.every_server(Protocol::Imap, address),
            refusing: vec![],
        }
    }

    /// That these hosts take no password.
    pub(super) fn refused_by(hosts: &[String]) -> Self {
        let refusing = hosts.iter().filter_map(|host| parse_host(host)).collect();
        Self { passwords: Some(PasswordRule::Never), refusing, ..Self::default() }
    }

    /// Servers of one protocol.
    pub(super) fn of(&self, protocol: Protocol) -> &[Server] {
        match protocol {
            Protocol::Smtp => &self.smtp,
            Protocol::Imap => &self.imap,
        }
    }

    /// True if no password is taken.
    pub(super) fn refuses(&self) -> bool {
        self.passwords.is_some_and(|rule| !rule.lets_programs_in())
    }
}

/// A server that somebody else names, read as one that a person typed: nothing is known to be right. It has to have a
/// public name, which a certificate can be for.
pub(super) fn named(
    host: &str,
    port: &str,
    security: Security,
    user: &str,
    address: &Address,
) -> Option<Server> {
    let entered =
        EnteredServer { host: host.to_owned(), port: port.to_owned(), security, user: user.to_owned() };
    let server = entered.parse(address).ok()?;
    let is_address = server.host.parse::<std::net::IpAddr>().is_ok();
    let is_name =
        server.host.contains('.') && !is_address && HostScope::of(&server.host) != HostScope::ThisComputer;
    is_name.then_some(server)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_that_somebody_names_has_a_public_name() {
        let address = Address::parse("anna@shop.example").unwrap();
        for (host, port, is_one) in [
            ("imap.shop.example", "993", true),
            ("IMAP.Bücher.example.", "993", true),
            ("127.0.0.1", "993", false),
            ("[::1]", "993", false),
            ("192.0.2.1", "993", false),
            ("localhost", "993", false),
            ("mail.localhost", "993", false),
            ("intranet", "993", false),
            ("imap.shop.example", "0", false),
            ("imap.shop.example", "99999", false),
            ("imap.shop.example/x", "993", false),
            ("", "993", false),
        ] {
            assert_eq!(named(host, port, Security::Tls, "", &address).is_some(), is_one, "{host}:{port}");
        }
        let server = named("imap.shop.example", "993", Security::Tls, "", &address).unwrap();
        assert_eq!(server.user, "anna@shop.example");
    }
}
