//! The servers of a provider: which to try for an address, and whether one is its own.

use super::Provider;
use super::server::{ProviderServer, UserForm};
use crate::address::Address;
use crate::host_scope::HostScope;
use crate::server::{Protocol, Server, Servers};

impl Provider {
    /// The servers to try first for an address; `None` if this provider has none that take a password.
    pub fn servers(&self, address: &Address) -> Option<Servers> {
        if !self.password.lets_programs_in() {
            return None;
        }
        let server = |protocol| {
            let known = self.known(protocol).first()?;
            let user = self.user(protocol, address);
            Some(Server { host: known.host.clone(), port: known.port, security: known.security, user })
        };
        Some(Servers { smtp: server(Protocol::Smtp)?, imap: server(Protocol::Imap)? })
    }

    /// All its servers for a protocol, best first; none if it takes no password.
    pub fn every_server(&self, protocol: Protocol, address: &Address) -> Vec<Server> {
        if !self.password.lets_programs_in() {
            return vec![];
        }
        let user = self.user(protocol, address);
        let server = |known: &ProviderServer| Server {
            host: known.host.clone(),
            port: known.port,
            security: known.security,
            user: user.clone(),
        };
        self.known(protocol).iter().map(server).collect()
    }

    /// Its servers for outgoing mail, best first, whoever signs in there: the user name is empty.
    pub fn outgoing_servers(&self) -> impl Iterator<Item = Server> {
        self.smtp.iter().map(|known| Server {
            host: known.host.clone(),
            port: known.port,
            security: known.security,
            user: String::new(),
        })
    }

    /// The name that signs in to one of its servers with this address, if nobody says another.
    pub fn user(&self, protocol: Protocol, address: &Address) -> String {
        let form = self.known(protocol).first().map(|server| server.user).unwrap_or_default();
        match form {
            UserForm::LocalPart if self.has_address(address) => address.local_part().to_owned(),
            UserForm::LocalPart | UserForm::Address => address.to_string(),
        }
    }

    /// True for a server that is tried first.
    pub(crate) fn is_first(&self, host: &str) -> bool {
        self.smtp.iter().chain(&self.imap).any(|known| known.host == host)
    }

    /// True for the name of one of its servers.
    pub fn has_server(&self, host: &str) -> bool {
        self.is_first(host)
            || self.hosts.iter().any(|known| match known.strip_prefix('*') {
                Some(end) => host.len() > end.len() && host.ends_with(end),
                None => host == known,
            })
    }

    /// True if both are servers of this provider, whatever their ports and the user names. Those of a program on
    /// this computer are wherever that answers here.
    pub fn has(&self, servers: &Servers) -> bool {
        [&servers.smtp, &servers.imap].into_iter().all(|server| self.is_at(server))
    }

    /// True for one of its servers, whatever the port and the user name.
    pub(crate) fn is_at(&self, server: &Server) -> bool {
        let is_here =
            || self.local_program.is_some() && HostScope::of(&server.host) == HostScope::ThisComputer;
        self.has_server(&server.host) || is_here()
    }

    /// True for one of its servers for a protocol: host, port and encryption, whatever the user name. A program on
    /// this computer answers at the ports that a person gave it.
    pub fn has_for(&self, protocol: Protocol, server: &Server) -> bool {
        if self.local_program.is_some() {
            return HostScope::of(&server.host) == HostScope::ThisComputer;
        }
        let is_known =
            |known: &ProviderServer| (known.port, known.security) == (server.port, server.security);
        self.has_host_for(protocol, &server.host) && self.known(protocol).iter().any(is_known)
    }

    /// True for the name of one of its servers that is not known as that for the other protocol alone.
    pub fn has_host_for(&self, protocol: Protocol, host: &str) -> bool {
        let other = match protocol {
            Protocol::Smtp => Protocol::Imap,
            Protocol::Imap => Protocol::Smtp,
        };
        let names = |protocol| self.known(protocol).iter().any(|known| known.host == host);
        self.has_server(host) && (names(protocol) || !names(other))
    }

    /// Its servers for a protocol, best first.
    pub(crate) fn known(&self, protocol: Protocol) -> &[ProviderServer] {
        match protocol {
            Protocol::Smtp => &self.smtp,
            Protocol::Imap => &self.imap,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU16;

    use super::*;
    use crate::cause::Cause;
    use crate::server::Security;

    #[test]
    fn a_server_belongs_to_one_provider() {
        for provider in Provider::all() {
            let own = provider.smtp.iter().chain(&provider.imap).map(|server| &server.host);
            for host in own.chain(&provider.hosts).filter(|_| provider.local_program.is_none()) {
                let owners = Provider::all().filter(|known| known.has_server(host));
                assert_eq!(owners.map(|known| &known.key).collect::<Vec<_>>(), [&provider.key], "{host}");
                let name = host.trim_start_matches(['*', '-', '.']);
                assert_eq!(crate::parse_host(name).as_deref(), Some(name));
            }
        }
    }

    #[test]
    fn where_there_is_no_imap_no_password_works() {
        for (domain, expected) in [
            ("hotmail.com", Some(Cause::OauthRequired)),
            ("tutanota.de", Some(Cause::NoImap)),
            ("hey.com", Some(Cause::NoImap)),
            ("duck.com", Some(Cause::OnlyForwards)),
            ("gandi.net", None),
        ] {
            let address = Address::parse(&format!("anna@{domain}")).unwrap();
            let provider = Provider::of(&address).unwrap();
            assert_eq!(provider.password.refusal(), expected, "{domain}");
            assert_eq!(provider.servers(&address).is_none(), expected.is_some(), "{domain}");
        }
    }

    #[test]
    fn outlook_takes_no_password() {
        for domain in ["hotmail.com", "hotmail.it", "hotmail.co.jp", "live.se", "outlook.com.br", "msn.com"] {
            let address = Address::parse(&format!("anna@{domain}")).unwrap();
            let provider = Provider::of(&address).unwrap();
            assert_eq!((provider.key.as_str(), provider.servers(&address)), ("outlook", None), "{domain}");
        }
    }

    #[test]
    fn proton_is_reached_through_its_bridge_on_this_computer() {
        for domain in ["proton.me", "protonmail.com", "pm.me"] {
            let address = Address::parse(&format!("anna@{domain}")).unwrap();
            let provider = Provider::of(&address).unwrap();
            assert_eq!(provider.local_program.as_deref(), Some("Proton Mail Bridge"));
            let Servers { smtp, imap } = provider.servers(&address).unwrap();
            for (server, port) in [(smtp, 1025), (imap, 1143)] {
                assert_eq!((server.host.as_str(), server.port.get()), ("127.0.0.1", port));
                assert_eq!(server.security, Security::StartTls);
            }
        }
    }

    #[test]
    fn a_program_on_this_computer_answers_at_ports_of_a_persons_choice() {
        let proton = Provider::with_key("proton").unwrap();
        let address = Address::parse("anna@proton.me").unwrap();
        let Servers { smtp, .. } = proton.servers(&address).unwrap();
        let at = |host: &str, port| Server {
            host: host.to_owned(),
            port: NonZeroU16::new(port).unwrap(),
            security: Security::Tls,
            ..smtp.clone()
        };
        for (server, is_its_own) in [
            (at("127.0.0.1", 2025), true),
            (at("localhost", 1025), true),
            (at("::1", 1025), true),
            (at("192.168.1.7", 1025), false),
            (at("mail.proton.me", 465), false),
        ] {
            assert_eq!(proton.has_for(Protocol::Smtp, &server), is_its_own, "{}", server.host);
        }
        let gmail = Provider::with_key("gmail").unwrap();
        assert!(!gmail.has_for(Protocol::Smtp, &at("127.0.0.1", 465)));
    }

    #[test]
    fn a_program_on_this_computer_has_servers_on_this_computer_alone() {
        for provider in Provider::all() {
            let is_here = |server: &ProviderServer| server.host == "127.0.0.1";
            let servers: Vec<_> = provider.smtp.iter().chain(&provider.imap).collect();
            assert_eq!(servers.iter().any(|server| is_here(server)), provider.local_program.is_some());
            assert_eq!(
                servers.iter().all(|server| is_here(server)),
                provider.local_program.is_some() || servers.is_empty()
            );
        }
    }
}
