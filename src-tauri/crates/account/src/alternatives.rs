//! Where else the servers of an account may answer.

use std::num::NonZeroU16;

use crate::provider::Provider;
use crate::server::{Alternatives, Protocol, Security, Server, Servers};

impl Servers {
    /// Where else the same servers may answer: on the ports that their provider is known to have, else on the other of the two usual ports
    /// (RFC 8314, RFC 6409).
    pub fn alternatives(&self, provider: Option<&Provider>) -> Alternatives {
        let others = |protocol| {
            let server = self.of(protocol);
            match provider.filter(|provider| provider.has_server(&server.host)) {
                Some(provider) => provider
                    .known(protocol)
                    .iter()
                    .filter(|known| (known.port, known.security) != (server.port, server.security))
                    .map(|known| Server { port: known.port, security: known.security, ..server.clone() })
                    .collect(),
                None => server.on_the_other_port(protocol).into_iter().collect(),
            }
        };
        Alternatives { smtp: others(Protocol::Smtp), imap: others(Protocol::Imap) }
    }
}

impl Server {
    fn on_the_other_port(&self, protocol: Protocol) -> Option<Self> {
        let (port, security) = match (protocol, self.port.get()) {
            (Protocol::Smtp, 465) => (587, Security::StartTls),
            (Protocol::Smtp, 587 | 25) => (465, Security::Tls),
            (Protocol::Imap, 993) => (143, Security::StartTls),
            (Protocol::Imap, 143) => (993, Security::Tls),
            (Protocol::Smtp | Protocol::Imap, _) => return None,
        };
        Some(Self { port: NonZeroU16::new(port)?, security, ..self.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_of_a_provider_keeps_its_name_on_the_ports_known_there() {
        for (host, key, expected) in [
            ("smtp.gmail.com", Some("gmail"), Some(("smtp.gmail.com", 587))),
            ("smtppro.zoho.com", Some("zoho"), Some(("smtppro.zoho.com", 587))),
            // There is no other.
            ("smtp.yandex.ru", Some("yandex"), None),
            // None of its own: the address is there, the mail is not.
            ("mail.shop.example", Some("gmail"), Some(("mail.shop.example", 587))),
            ("mail.shop.example", None, Some(("mail.shop.example", 587))),
        ] {
            let server = |host: &str, port| Server {
                host: host.to_owned(),
                port: NonZeroU16::new(port).unwrap(),
                security: Security::Tls,
                user: "anna@shop.example".to_owned(),
            };
            let servers = Servers { smtp: server(host, 465), imap: server("imap.shop.example", 993) };
            let others = servers.alternatives(key.and_then(Provider::with_key)).smtp;
            let found = others.first().map(|other| (other.host.as_str(), other.port.get()));
            assert_eq!(found, expected, "{host} {key:?}");
            assert!(others.iter().all(|other| other.security == Security::StartTls), "{host}");
        }
    }
}
