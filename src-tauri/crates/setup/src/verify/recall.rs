//! The stored password of an account on its way to its servers: a password goes where it was proven.

use account::provider::Provider;
use account::{Account, HostScope, Outgoing, Protocol, Servers};
use keychain::{Keychain, KeychainError, Stored};
use net::discover::same_owner;

/// Who says at which servers a stored password is tried.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum NamedBy {
    /// The record of the account, a file that anyone can edit.
    Record,
    /// The person, in the wizard.
    Person,
}

/// Why a stored password is not tried.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Unused {
    /// One of the two entries is missing, or they differ: one must not be vouched for by the other.
    Missing,
    /// It does not go to a server at which it was not proven.
    Elsewhere {
        /// Outgoing or incoming.
        protocol: Protocol,
        /// The server that the account has.
        host: String,
        /// The one where the password was proven; `None` if nothing is known of that.
        proven: Option<String>,
    },
}

impl Unused {
    /// The message that says why, and the servers in it by the names of its variables.
    pub fn words(&self) -> (&'static str, Vec<(&'static str, &str)>) {
        match self {
            Self::Missing => ("unused-missing", vec![]),
            Self::Elsewhere { host, proven: Some(proven), .. } => {
                ("unused-elsewhere", vec![("host", host), ("proven", proven)])
            }
            Self::Elsewhere { host, proven: None, .. } => ("unused-unknown", vec![("host", host)]),
        }
    }
}

/// The stored passwords of an account, if both entries are there and as its record says. Whether they may differ, and at
/// which servers they are tried, stands in a file that anyone can edit; so the keychain has to say it, too.
pub(crate) async fn recall(
    keychain: &Keychain,
    account: &Account,
    servers: &Servers,
    named_by: NamedBy,
) -> Result<Result<Stored, Unused>, KeychainError> {
    let Some(stored) = keychain.stored(account.address()).await? else { return Ok(Err(Unused::Missing)) };
    let are_right = match account.outgoing() {
        Outgoing::AsIncoming => stored.secrets.are_alike(),
        Outgoing::OwnPassword | Outgoing::OtherServer => true,
    };
    if !are_right {
        return Ok(Err(Unused::Missing));
    }
    let elsewhere = [Protocol::Smtp, Protocol::Imap].into_iter().find_map(|protocol| {
        let (host, proven) = (servers.of(protocol).host.as_str(), stored.proven_at(protocol));
        let may_go = match proven {
            Some(proven) => may_follow(account, protocol, proven, host, named_by),
            None => is_vouched_for(account, protocol, host),
        };
        let proven = proven.map(str::to_owned);
        (!may_go).then(|| Unused::Elsewhere { protocol, host: host.to_owned(), proven })
    });
    Ok(elsewhere.map_or(Ok(stored), Err))
}

/// True if a password that was proven at one host may go to another: to the same one, from one of this computer's names
/// to another, to another server of the account's own provider, which the table knows, or, where the person says so, to
/// another of whoever registered its domain.
fn may_follow(account: &Account, protocol: Protocol, proven: &str, host: &str, named_by: NamedBy) -> bool {
    let are_both = |provider: &Provider| provider.has_server(proven) && provider.has_server(host);
    let are_here = [proven, host].iter().all(|host| HostScope::of(host) == HostScope::ThisComputer);
    proven.eq_ignore_ascii_case(host)
        || are_here
        || account.provider_at(protocol).is_some_and(are_both)
        || named_by == NamedBy::Person && same_owner(proven, host)
}

/// True if a password may go to a host although the keychain does not say where it was proven, since it was kept by a
/// version that did not keep that: to a server of the account's own provider, which the table knows, and to this
/// computer. Somebody else's server for outgoing mail was always kept.
fn is_vouched_for(account: &Account, protocol: Protocol, host: &str) -> bool {
    let is_providers = account.provider_at(protocol).is_some_and(|provider| provider.has_server(host));
    let is_elsewhere = account.outgoing().is_elsewhere(protocol);
    !is_elsewhere && (is_providers || HostScope::of(host) == HostScope::ThisComputer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use account::folder::InMemory;
    use account::secret::Secret;
    use account::{Address, Secrets, Server};
    use check::Verified;
    use keychain::Vault;
    use keychain::memory::Memory;
    use keychain::store::{OwnEntry, Store as _};

    #[tokio::test]
    async fn why_a_password_is_not_tried_says_where_it_was_proven_and_where_it_would_go() {
        let shop = Account::of(Address::parse("anna@shop.example").unwrap());
        let secret = Secret::new("T4kz!mW9-plon".to_owned());
        let proven = ["smtp.shop.example", "imap.shop.example"];
        let elsewhere = |protocol, host: &str, proven: Option<&str>| Unused::Elsewhere {
            protocol,
            host: host.to_owned(),
            proven: proven.map(str::to_owned),
        };
        let kept = keychain_of(&Memory::default());
        kept.keep(&shop, &Verified::pretend(hosts(proven), &secret)).await.unwrap();
        let before = keychain_of(&kept_before(shop.address()));
        let nothing = keychain_of(&Memory::default());
        for (keychain, asked, unused) in [
            (
                &kept,
                ["mail.other.example", "imap.other.example"],
                elsewhere(Protocol::Smtp, "mail.other.example", Some("smtp.shop.example")),
            ),
            (
                &kept,
                ["smtp.shop.example", "imap.other.example"],
                elsewhere(Protocol::Imap, "imap.other.example", Some("imap.shop.example")),
            ),
            (&before, proven, elsewhere(Protocol::Smtp, "smtp.shop.example", None)),
            (&nothing, proven, Unused::Missing),
        ] {
            let recalled = recall(keychain, &shop, &hosts(asked), NamedBy::Person).await.unwrap();
            assert!(words::Words::english().has(unused.words().0), "{unused:?}");
            assert_eq!(recalled.err(), Some(unused), "{asked:?}");
        }
    }

    #[tokio::test]
    async fn a_password_for_outgoing_mail_goes_to_the_server_it_was_kept_for_alone() {
        let at = |host: &str| {
            let servers = bridge().servers().unwrap();
            Servers { smtp: Server { host: host.to_owned(), ..servers.smtp }, ..servers }
        };
        let [own, other] = ["for incoming", "for outgoing"].map(|text| Secret::new(text.to_owned()));
        for (kept, kept_at, on_record, host, is_recalled) in [
            (Outgoing::AsIncoming, "127.0.0.1", Outgoing::AsIncoming, "127.0.0.1", true),
            (Outgoing::AsIncoming, "127.0.0.1", Outgoing::OtherServer, "evil.example", false),
            (Outgoing::OwnPassword, "127.0.0.1", Outgoing::OwnPassword, "127.0.0.1", true),
            (Outgoing::OwnPassword, "127.0.0.1", Outgoing::AsIncoming, "127.0.0.1", false),
            (Outgoing::OwnPassword, "127.0.0.1", Outgoing::OtherServer, "evil.example", false),
            (
                Outgoing::OtherServer,
                "mail.access.example",
                Outgoing::OtherServer,
                "mail.access.example",
                true,
            ),
            (Outgoing::OtherServer, "mail.access.example", Outgoing::OtherServer, "evil.example", false),
            (Outgoing::OtherServer, "mail.access.example", Outgoing::OwnPassword, "127.0.0.1", false),
        ] {
            let keychain = keychain_of(&Memory::default());
            let secrets = match kept {
                Outgoing::AsIncoming => own.clone().into(),
                Outgoing::OwnPassword | Outgoing::OtherServer => Secrets::each(other.clone(), own.clone()),
            };
            let account = bridge().sending(kept);
            keychain.keep(&account, &Verified::pretend(at(kept_at), secrets.clone())).await.unwrap();
            let account = account.sending(on_record);
            let recalled = recall(&keychain, &account, &at(host), NamedBy::Record).await.unwrap();
            let secrets = is_recalled.then_some(secrets);
            assert_eq!(recalled.ok().map(|stored| stored.secrets), secrets, "{kept:?} {on_record:?} {host}");
        }
    }

    #[tokio::test]
    async fn a_password_goes_to_the_servers_where_it_was_proven_and_only_the_person_leads_it_to_their_neighbours()
     {
        use NamedBy::{Person, Record};
        let shop = "anna@shop.example";
        let [smtp, imap] = ["smtp.shop.example", "imap.shop.example"];
        for (address, proven, asked, named_by, is_recalled) in [
            (shop, [smtp, imap], [smtp, imap], Record, true),
            (shop, [smtp, imap], ["SMTP.Shop.Example", imap], Record, true),
            (shop, [smtp, imap], [smtp, "imap.evil.example"], Record, false),
            (shop, [smtp, imap], ["smtp.evil.example", imap], Record, false),
            (shop, [smtp, imap], [smtp, "old.shop.example"], Record, false),
            (shop, [smtp, imap], [smtp, "old.shop.example"], Person, true),
            (shop, [smtp, imap], [smtp, "imap.evil.example"], Person, false),
            (shop, [smtp, imap], [smtp, "shop.example.evil.example"], Person, false),
            (shop, [smtp, imap], [smtp, "127.0.0.1"], Record, false),
            (shop, ["192.0.2.7"; 2], ["198.51.2.7"; 2], Person, false),
            (shop, ["127.0.0.1"; 2], ["localhost"; 2], Record, true),
            (shop, ["a.github.io"; 2], ["b.github.io"; 2], Person, false),
            (
                "anna@gmail.com",
                ["smtp.gmail.com", "imap.gmail.com"],
                ["smtp.googlemail.com", "imap.gmail.com"],
                Record,
                true,
            ),
            (
                "anna@gmail.com",
                ["smtp.evil.example", "imap.gmail.com"],
                ["smtp.gmail.com", "imap.gmail.com"],
                Record,
                false,
            ),
        ] {
            let keychain = keychain_of(&Memory::default());
            let account = Account::of(Address::parse(address).unwrap());
            let secret = Secret::new("T4kz!mW9-plon".to_owned());
            keychain.keep(&account, &Verified::pretend(hosts(proven), &secret)).await.unwrap();
            let asked = hosts(asked);
            let recalled = recall(&keychain, &account.with_servers(&asked), &asked, named_by).await.unwrap();
            assert_eq!(recalled.is_ok(), is_recalled, "{proven:?} {asked:?} {named_by:?}");
        }
    }

    #[tokio::test]
    async fn what_an_earlier_version_kept_goes_to_the_providers_own_servers_and_to_this_computer_alone() {
        for (address, outgoing, asked, is_recalled) in [
            ("anna@gmail.com", Outgoing::AsIncoming, ["smtp.gmail.com", "imap.gmail.com"], true),
            ("anna@gmail.com", Outgoing::AsIncoming, ["smtp.gmail.com", "imap.evil.example"], false),
            ("info@shop.example", Outgoing::AsIncoming, ["smtp.gmail.com", "imap.gmail.com"], true),
            ("info@shop.example", Outgoing::AsIncoming, ["smtp.shop.example", "imap.shop.example"], false),
            ("info@shop.example", Outgoing::OwnPassword, ["127.0.0.1", "imap.shop.example"], false),
            ("info@shop.example", Outgoing::AsIncoming, ["127.0.0.1", "localhost"], true),
            ("anna@gmail.com", Outgoing::OtherServer, ["mail.access.example", "imap.gmail.com"], false),
            ("anna@gmail.com", Outgoing::OtherServer, ["127.0.0.1", "imap.gmail.com"], false),
        ] {
            let servers = hosts(asked);
            let account =
                Account::of(Address::parse(address).unwrap()).sending(outgoing).with_servers(&servers);
            let keychain = keychain_of(&kept_before(account.address()));
            for named_by in [NamedBy::Record, NamedBy::Person] {
                let recalled = recall(&keychain, &account, &servers, named_by).await.unwrap();
                assert_eq!(recalled.is_ok(), is_recalled, "{address} {outgoing:?} {asked:?}");
            }
        }
    }

    /// As a version left it that did not keep where a password was proven.
    fn kept_before(address: &Address) -> Memory {
        let mut memory = Memory::default();
        for protocol in [Protocol::Smtp, Protocol::Imap] {
            memory.set_own(&OwnEntry::password(address, protocol), "T4kz!mW9-plon").unwrap();
        }
        memory
    }

    fn keychain_of(memory: &Memory) -> Keychain {
        let memory = memory.clone();
        Keychain::over(move || Vault::new(memory.clone(), InMemory::default()))
    }

    fn bridge() -> Account {
        Account::of(Address::parse("anna@proton.me").unwrap())
    }

    /// Servers of these names, for outgoing and for incoming mail.
    fn hosts(names: [&str; 2]) -> Servers {
        let known = bridge().servers().unwrap();
        let [smtp, imap] = names.map(str::to_owned);
        Servers { smtp: Server { host: smtp, ..known.smtp }, imap: Server { host: imap, ..known.imap } }
    }
}
