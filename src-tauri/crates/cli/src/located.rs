//! Where an account is: at the servers that were typed, that are on record, that its provider has, or that are found.

use std::num::NonZeroU16;

use account::cause::Cause;
use account::provider::Provider;
use account::{
    Account, Address, AddressError, Outgoing, Protocol, Security, Server, Servers, is_user_name, parse_host,
};
use net::Network;
use net::discover::{Disclosed, Discovery};
use setup::discovery::find_servers;
use setup::records::{AccountRecord, Records};

use crate::arguments::CheckOptions;
use crate::console::Console;
use crate::exit::Failure;
use crate::found::server_line;
use crate::terminal::Terminal;

/// The servers and user names that the options name.
pub(crate) struct Typed {
    smtp: Option<TypedServer>,
    imap: Option<TypedServer>,
    smtp_user: Option<String>,
    imap_user: Option<String>,
}

/// Where an account is.
pub(crate) enum Located {
    /// At these servers.
    At {
        /// The account, known by them.
        account: Account,
        /// Its servers.
        servers: Servers,
    },
    /// At a provider that lets no password in.
    Refused {
        /// The account.
        account: Account,
        /// Why not.
        cause: Cause,
        /// Its servers, if some are known all the same.
        servers: Option<Servers>,
    },
}

impl Typed {
    /// What the options of a check name.
    pub(crate) fn read(options: &CheckOptions) -> Result<Self, Failure> {
        for user in [&options.smtp_user, &options.imap_user].into_iter().flatten() {
            if !is_user_name(user) {
                return Err(Failure::usage("usage-user"));
            }
        }
        Ok(Self {
            smtp_user: options.smtp_user.clone(),
            imap_user: options.imap_user.clone(),
            ..Self::servers_alone(options.smtp.as_deref(), options.imap.as_deref())?
        })
    }

    /// Without user names.
    pub(crate) fn servers_alone(smtp: Option<&str>, imap: Option<&str>) -> Result<Self, Failure> {
        let server =
            |text: Option<&str>, protocol| text.map(|text| TypedServer::read(text, protocol)).transpose();
        let (smtp, imap) = (server(smtp, Protocol::Smtp)?, server(imap, Protocol::Imap)?);
        Ok(Self { smtp, imap, smtp_user: None, imap_user: None })
    }

    /// Where an account is: what was typed, else what is on record, else what its provider has, else what `find` finds.
    /// Beside a typed server of a provider that is known, the other one is that provider's.
    pub(crate) async fn place(
        &self,
        address: Address,
        record: Option<&AccountRecord>,
        find: impl AsyncFnOnce(&Address) -> Result<Discovery, Failure>,
    ) -> Result<Located, Failure> {
        let account = self.account(address);
        let record = match (&self.smtp, &self.imap) {
            (None, None) => record,
            (Some(_), None) | (None, Some(_)) => record.filter(|_| account.provider().is_none()),
            (Some(_), Some(_)) => None,
        };
        // No password is typed for servers of which the file alone knows that they take one.
        let record = record.filter(|record| record.account.takes_passwords());
        if let Some(AccountRecord { account, servers, .. }) = record {
            return self.place_of(account.clone(), Some(servers.clone()));
        }
        if account.provider().is_some() || (self.smtp.is_some() && self.imap.is_some()) {
            let known = account.servers();
            return self.place_of(account, known);
        }
        let found = find(account.address()).await?;
        let (refusal, servers) = (found.refusal(), found.servers());
        match refusal {
            Some(cause) => Ok(Located::Refused { account: found.account, cause, servers }),
            None => self.place_of(found.account, servers),
        }
    }

    fn place_of(&self, account: Account, known: Option<Servers>) -> Result<Located, Failure> {
        match (self.servers(&account, known.as_ref()), account.refusal()) {
            (Some(servers), _) => Ok(Located::At { account, servers }),
            (None, Some(cause)) if self.smtp.is_none() && self.imap.is_none() => {
                Ok(Located::Refused { account, cause, servers: None })
            }
            (None, _) => Err(match Provider::domain_meant_by(account.address().domain()) {
                Some(meant) => Failure::usage_of("usage-servers-meant", "meant", meant),
                None => Failure::usage("usage-servers-unknown"),
            }),
        }
    }

    /// The account of an address; its provider is known by the servers where the address does not tell it.
    fn account(&self, address: Address) -> Account {
        let named = [&self.smtp, &self.imap].into_iter().flatten();
        Account::of(address).or_behind(&named.map(|server| server.host.as_str()).collect::<Vec<_>>())
    }

    /// What was typed, else what is known, if that makes both.
    fn servers(&self, account: &Account, known: Option<&Servers>) -> Option<Servers> {
        let one = |protocol, typed: &Option<TypedServer>, user: &Option<String>| {
            let server = match typed {
                Some(typed) => Server {
                    host: typed.host.clone(),
                    port: typed.port,
                    security: typed.security,
                    user: account.user_at(protocol, &typed.host),
                },
                None => known?.of(protocol).clone(),
            };
            Some(Server { user: user.clone().unwrap_or(server.user), ..server })
        };
        let smtp = one(Protocol::Smtp, &self.smtp, &self.smtp_user)?;
        let imap = one(Protocol::Imap, &self.imap, &self.imap_user)?;
        Some(Servers { smtp, imap })
    }
}

/// Reads an address from the command line.
pub(crate) fn address(typed: &str) -> Result<Address, Failure> {
    Address::parse(typed).map_err(|error| match error {
        AddressError::Empty => Failure::usage("address-problem-empty"),
        AddressError::NoAt => Failure::usage("address-problem-noAt"),
        AddressError::NoName => Failure::usage("address-problem-noName"),
        AddressError::Domain => Failure::usage("address-problem-domain"),
        AddressError::Space => Failure::usage("address-problem-space"),
        AddressError::Unseen => Failure::usage("address-problem-unseen"),
        AddressError::Character { character } => {
            Failure::usage_of("address-problem-character", "character", character)
        }
        AddressError::TooLong => Failure::usage("address-problem-tooLong"),
    })
}

/// What is on record of the account, if something is.
pub(crate) fn on_record(records: &Records, address: &Address) -> Option<AccountRecord> {
    records.all().ok()?.into_iter().find(|record| record.is_of(address))
}

/// Finds the servers of an address that nothing is known of.
pub(crate) async fn search(
    address: &Address,
    network: &Network,
    disclosed: Disclosed,
    terminal: &mut Terminal,
) -> Result<Discovery, Failure> {
    let found = tokio::select! {
        found = find_servers(address, network, disclosed, &|_| {}) => found,
        () = terminal.interrupted() => return Err(Failure::Cancelled),
    };
    if found.is_offline() {
        return Err(Failure::Unreachable { message: "usage-servers-offline" });
    }
    Ok(found)
}

/// Shows which servers are taken of those that were found.
pub(crate) fn show_best(found: &Discovery, console: &Console) {
    for (protocol, servers) in [(Protocol::Smtp, &found.smtp), (Protocol::Imap, &found.imap)] {
        servers.iter().take(1).for_each(|server| console.progress(|| server_line(protocol, server, console)));
    }
}

/// Whose the server for outgoing mail is: with a password of its own it may be somebody else's than the provider's.
pub(crate) fn outgoing_of(account: &Account, servers: &Servers, options: &CheckOptions) -> Outgoing {
    let is_elsewhere = account.is_elsewhere(servers);
    match options.two_passwords {
        // What is on record of an own domain: the one password must not go to somebody else's server.
        false => account.outgoing(),
        true if is_elsewhere && !account.clone().sending(Outgoing::OtherServer).is_elsewhere(servers) => {
            Outgoing::OtherServer
        }
        true => Outgoing::OwnPassword,
    }
}

#[derive(Debug, Eq, PartialEq)]
struct TypedServer {
    host: String,
    port: NonZeroU16,
    security: Security,
}

impl TypedServer {
    /// Reads `HOST[:PORT][:tls|:starttls]`, also as other programs write it (`imaps://HOST/`, `HOST 993 SSL`); an IPv6
    /// address stands in brackets. Without a port it is the protocol's for TLS from the start (RFC 8314 section 3.3).
    fn read(text: &str, protocol: Protocol) -> Result<Self, Failure> {
        let option = match protocol {
            Protocol::Smtp => "--smtp",
            Protocol::Imap => "--imap",
        };
        let wrong = || Failure::usage_of("usage-server", "option", option);
        let text = text.trim().trim_end_matches('/');
        let text = text.split_once("://").map_or(text, |(_, rest)| rest);
        let (host, rest) = match text.strip_prefix('[') {
            Some(literal) => literal.split_once(']').ok_or_else(wrong)?,
            None => text.split_at(text.find(|c: char| c == ':' || c.is_whitespace()).unwrap_or(text.len())),
        };
        let words = rest.split(|c: char| c == ':' || c.is_whitespace()).filter(|word| !word.is_empty());
        let (mut port, mut security) = (None, None);
        for word in words {
            match word.to_ascii_lowercase().as_str() {
                "tls" | "ssl" | "ssl/tls" | "smtps" | "imaps" if security.is_none() => {
                    security = Some(Security::Tls);
                }
                "starttls" if security.is_none() => security = Some(Security::StartTls),
                number if port.is_none() && security.is_none() => {
                    port = Some(number.parse::<NonZeroU16>().map_err(|_| wrong())?);
                }
                _ => return Err(wrong()),
            }
        }
        let switch = |port: NonZeroU16| match port.get() {
            25 | 143 | 587 => Security::StartTls,
            _ => Security::Tls,
        };
        let security = security.or(port.map(switch)).unwrap_or(Security::Tls);
        let usual: u16 = match (protocol, security) {
            (Protocol::Smtp, Security::Tls) => 465,
            (Protocol::Smtp, Security::StartTls) => 587,
            (Protocol::Imap, Security::Tls) => 993,
            (Protocol::Imap, Security::StartTls) => 143,
        };
        let port = port.or(NonZeroU16::new(usual)).ok_or_else(wrong)?;
        Ok(Self { host: parse_host(host).ok_or_else(wrong)?, port, security })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::{Arguments, Command};
    use clap::Parser as _;
    use futures_util::FutureExt as _;
    use setup::records::Past;

    fn server(text: &str) -> Option<(String, u16, Security)> {
        TypedServer::read(text, Protocol::Smtp).ok().map(|s| (s.host, s.port.get(), s.security))
    }

    #[test]
    fn a_server_is_host_port_and_security() {
        let name = |host: &str, port, security| Some((host.to_owned(), port, security));
        assert_eq!(server("Mail.example.org:465"), name("mail.example.org", 465, Security::Tls));
        assert_eq!(server("mail.example.org:587"), name("mail.example.org", 587, Security::StartTls));
        assert_eq!(server("mail.example.org:587:tls"), name("mail.example.org", 587, Security::Tls));
        assert_eq!(
            server("mail.example.org:2525:starttls"),
            name("mail.example.org", 2525, Security::StartTls)
        );
        assert_eq!(server("[::1]:993"), name("::1", 993, Security::Tls));
        assert_eq!(server("127.0.0.1:993"), name("127.0.0.1", 993, Security::Tls));
    }

    #[test]
    fn a_server_is_read_as_other_programs_write_it() {
        let at = |port, security| Some(("mail.example.org".to_owned(), port, security));
        for (text, expected) in [
            ("mail.example.org", at(465, Security::Tls)),
            ("mail.example.org:starttls", at(587, Security::StartTls)),
            ("smtps://mail.example.org", at(465, Security::Tls)),
            ("https://mail.example.org:587/", at(587, Security::StartTls)),
            (" mail.example.org : 465 ", at(465, Security::Tls)),
            ("mail.example.org 465 SSL", at(465, Security::Tls)),
            ("mail.example.org:465:SSL/TLS", at(465, Security::Tls)),
            ("mail.example.org:587:STARTTLS", at(587, Security::StartTls)),
        ] {
            assert_eq!(server(text), expected, "{text:?}");
        }
        let imap = TypedServer::read("mail.example.org", Protocol::Imap).ok().map(|server| server.port.get());
        assert_eq!(imap, Some(993));
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            "mail.example.org:0",
            "mail.example.org:x",
            "::1:993",
            ":993",
            "a:1:none",
            "a:1:tls:ssl",
            "a:1:2",
        ] {
            assert_eq!(server(text), None, "{text:?}");
        }
    }

    #[test]
    fn what_is_not_typed_is_what_the_provider_has_even_for_an_own_domain() {
        for (address, options, expected) in [
            (
                "anna@gmail.com",
                &[][..],
                ["anna@gmail.com smtp.gmail.com:465", "anna@gmail.com imap.gmail.com:993"],
            ),
            (
                "info@shop.example",
                &["--smtp", "smtp.gmail.com:587", "--imap", "imap.gmail.com:993"],
                ["info@shop.example smtp.gmail.com:587", "info@shop.example imap.gmail.com:993"],
            ),
            (
                "info@shop.example",
                &["--imap", "imappro.zoho.eu:993"],
                ["info@shop.example smtp.zoho.eu:465", "info@shop.example imappro.zoho.eu:993"],
            ),
            (
                "anna@me.com",
                &["--imap", "p42-imap.mail.me.com:993"],
                ["anna@me.com smtp.mail.me.com:587", "anna p42-imap.mail.me.com:993"],
            ),
            (
                "info@shop.example",
                &["--smtp", "smtp.mail.me.com:587", "--smtp-user", "a@icloud.com", "--imap-user", "a"],
                ["a@icloud.com smtp.mail.me.com:587", "a imap.mail.me.com:993"],
            ),
            (
                "anna@gmail.com",
                &["--smtp", "mail.shop.example:465", "--imap", "mail.shop.example:993"],
                ["anna@gmail.com mail.shop.example:465", "anna@gmail.com mail.shop.example:993"],
            ),
        ] {
            let Servers { smtp, imap } = servers(address, options).unwrap().unwrap();
            let told = [smtp, imap].map(|server| format!("{} {}:{}", server.user, server.host, server.port));
            assert_eq!(told, expected, "{address} {options:?}");
        }
        let half = servers("info@shop.example", &["--smtp", "mail.shop.example:465"]);
        assert_eq!(half, Err(Failure::usage("usage-servers-unknown")));
        assert_eq!(servers("anna@hotmail.com", &[]), Ok(None));
        for user in ["", "an\u{7}na", "an\u{200b}na", "an\u{202e}na"] {
            let read = servers("anna@gmail.com", &["--imap-user", user]);
            assert_eq!(read, Err(Failure::usage("usage-user")), "{user:?}");
        }
    }

    fn servers(address: &str, options: &[&str]) -> Result<Option<Servers>, Failure> {
        let options = self::options(address, options);
        placed(&options, address, None).map(|place| match place {
            Located::At { servers, .. } => Some(servers),
            Located::Refused { .. } => None,
        })
    }

    #[test]
    fn an_account_on_record_is_at_its_servers_unless_others_are_typed() {
        let server = |host: &str| Server {
            host: host.to_owned(),
            port: NonZeroU16::new(2525).unwrap(),
            security: Security::Tls,
            user: "info".to_owned(),
        };
        let servers = Servers { smtp: server("out.access.example"), imap: server("in.shop.example") };
        let account = Account::of(Address::parse("info@shop.example").unwrap());
        let account = account.sending(Outgoing::OtherServer).with_servers(&servers);
        let record =
            AccountRecord { account, servers, certificate: None, last_good: None, past: Past::default() };
        for (typed, hosts, outgoing) in [
            (&[][..], ["out.access.example", "in.shop.example"], Outgoing::OtherServer),
            (
                &["--smtp", "new.shop.example:465"],
                ["new.shop.example", "in.shop.example"],
                Outgoing::OtherServer,
            ),
            (&["--imap", "imappro.zoho.eu:993"], ["smtp.zoho.eu", "imappro.zoho.eu"], Outgoing::AsIncoming),
            (
                &["--smtp", "a.shop.example:465", "--imap", "b.shop.example:993"],
                ["a.shop.example", "b.shop.example"],
                Outgoing::AsIncoming,
            ),
        ] {
            let options = options("info@shop.example", typed);
            let place = placed(&options, "info@shop.example", Some(&record)).unwrap();
            let Located::At { account, servers } = place else { panic!("{typed:?}") };
            assert_eq!([&*servers.smtp.host, &*servers.imap.host], hosts, "{typed:?}");
            assert_eq!(outgoing_of(&account, &servers, &options), outgoing, "{typed:?}");
        }
    }

    #[test]
    fn no_password_is_asked_for_since_a_file_says_so() {
        let account = Account::of(Address::parse("anna@hotmail.com").unwrap());
        let server = |host: &str| Server {
            host: host.to_owned(),
            port: NonZeroU16::new(465).unwrap(),
            security: Security::Tls,
            user: "anna".to_owned(),
        };
        let servers = Servers { smtp: server("mail.shop.example"), imap: server("mail.shop.example") };
        let record =
            AccountRecord { account, servers, certificate: None, last_good: None, past: Past::default() };
        let place = placed(&options("anna@hotmail.com", &[]), "anna@hotmail.com", Some(&record));
        assert!(matches!(place, Ok(Located::Refused { .. })));
    }

    fn options(address: &str, options: &[&str]) -> CheckOptions {
        let line = ["mail-setup", "check", address].into_iter().chain(options.iter().copied());
        let Some(Command::Check(options)) = Arguments::try_parse_from(line).unwrap().command else {
            panic!()
        };
        options
    }

    fn placed(
        options: &CheckOptions,
        address: &str,
        record: Option<&AccountRecord>,
    ) -> Result<Located, Failure> {
        let nothing = async |_: &Address| Err(Failure::usage("usage-servers-unknown"));
        let typed = Typed::read(options)?;
        typed.place(Address::parse(address).unwrap(), record, nothing).now_or_never().unwrap()
    }
}
