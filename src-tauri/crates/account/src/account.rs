//! A mail account: whose it is, and at which provider. Everything that depends on the provider asks here.

use std::num::NonZeroU16;

use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

use crate::address::Address;
use crate::cause::Cause;
use crate::outgoing::{Outgoing, ProviderKeys};
use crate::provider::{PasswordRule, Provider};
use crate::secret::PasswordShape;
use crate::server::{Alternatives, Protocol, Server, Servers};

/// A mail account, and its provider if that is known. Nothing here is secret.
///
/// The provider decides how a password is cleaned and how it looks, what the user name is, which pages are opened
/// and what they are called. It is known by the domain of the address, else by the servers. Where both are known
/// and differ (an address at Gmail whose servers are elsewhere), the address decides: that is what the person
/// typed first, and what its provider's passwords look like is true wherever they are typed. Only what
/// belongs to servers, such as their other ports, is then not the provider's.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Account {
    address: Address,
    provider: Option<&'static Provider>,
    /// Other addresses under which it signs in.
    names: Vec<String>,
    /// Servers of its provider that it uses in place of those that are tried first.
    hosts: Vec<(String, NonZeroU16)>,
    outgoing: Outgoing,
}

impl Account {
    /// The account of an address: its provider is known by the domain.
    pub fn of(address: Address) -> Self {
        let outgoing = Outgoing::default();
        Self { provider: Provider::of(&address), address, names: vec![], hosts: vec![], outgoing }
    }

    /// An account at the pretend provider, whatever its address says.
    pub fn in_practice(address: Address) -> Self {
        Self { provider: Provider::with_key("practice"), ..Self::of(address) }
    }

    /// The same, with its outgoing mail taken so.
    #[must_use]
    pub fn sending(self, outgoing: Outgoing) -> Self {
        Self { outgoing, ..self }
    }

    /// The same, at this provider unless the address says one: an address says more than a note or a guess.
    #[must_use]
    pub fn or_at(self, provider: Option<&'static Provider>) -> Self {
        Self { provider: self.provider.or(provider), ..self }
    }

    /// The same, at the provider whose servers all of these hosts are, unless the address says one.
    #[must_use]
    pub fn or_behind(self, hosts: &[&str]) -> Self {
        match self.provider {
            Some(_) => self,
            None => self.or_at(Provider::with_hosts(hosts)),
        }
    }

    /// The same, with what its servers tell: the provider, unless the address says one, and the names that
    /// sign in there. Of somebody else's server for outgoing mail nothing is the account's.
    #[must_use]
    pub fn with_servers(self, servers: &Servers) -> Self {
        let own: Vec<_> = self.own(servers).collect();
        let known = self.or_behind(&own.iter().map(|server| server.host.as_str()).collect::<Vec<_>>());
        let mut names: Vec<_> = own.iter().map(|server| server.user.clone()).collect();
        names.retain(|name| name.contains('@') && !known.address.is(name));
        names.dedup();
        let mut hosts: Vec<_> = own.iter().map(|server| (server.host.clone(), server.port)).collect();
        hosts.retain(|(host, _)| {
            known.provider.is_some_and(|provider| provider.has_server(host) && !provider.is_first(host))
        });
        Self { names, hosts, ..known }
    }

    /// Its address.
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// Its provider, if that is known.
    pub fn provider(&self) -> Option<&'static Provider> {
        self.provider
    }

    /// Whose server takes its outgoing mail, and with which password.
    pub fn outgoing(&self) -> Outgoing {
        self.outgoing
    }

    /// The provider whose server a protocol has, if that is known.
    pub fn provider_at(&self, protocol: Protocol) -> Option<&'static Provider> {
        self.provider.filter(|_| !self.outgoing.is_elsewhere(protocol))
    }

    /// The keys of the providers whose servers it has.
    pub fn keys(&self) -> ProviderKeys {
        let key = |protocol| self.provider_at(protocol).map(|provider| provider.key.as_str());
        ProviderKeys { smtp: key(Protocol::Smtp), imap: key(Protocol::Imap) }
    }

    /// True for the name of this account in the entry of a program: its address, or the one that it signs in with.
    pub fn is(&self, name: &str) -> bool {
        self.address.is(name) || self.names.iter().any(|known| known.eq_ignore_ascii_case(name))
    }

    /// True for what stands before the `@` in one of its names. Accounts elsewhere may have it, too.
    pub fn is_before_at(&self, name: &str) -> bool {
        let locals = self.names.iter().filter_map(|known| known.rsplit_once('@')).map(|(local, _)| local);
        locals.chain([self.address.local_part()]).any(|local| local.eq_ignore_ascii_case(name))
    }

    /// Its address and the other addresses under which it signs in.
    pub fn names(&self) -> impl Iterator<Item = String> {
        [self.address.to_string()].into_iter().chain(self.names.iter().cloned())
    }

    /// Servers of its provider, with their ports: those that are tried first, and those that it uses itself.
    pub fn hosts(&self) -> impl Iterator<Item = (&str, NonZeroU16)> {
        let first = self.provider.into_iter().flat_map(|known| known.smtp.iter().chain(&known.imap));
        let own = self.hosts.iter().map(|(host, port)| (host.as_str(), *port));
        first.map(|server| (server.host.as_str(), server.port)).chain(own)
    }

    /// True if its provider is known, and not by its address: its domain is its own.
    pub fn has_own_domain(&self) -> bool {
        self.provider.is_some_and(|provider| !provider.has_address(&self.address))
    }

    /// True if its provider is known by its address and has none of these servers.
    pub fn is_elsewhere(&self, servers: &Servers) -> bool {
        self.provider.is_some_and(|provider| !self.are_of(provider, servers)) && !self.has_own_domain()
    }

    /// True if these are servers of this provider; somebody else's for outgoing mail does not count.
    pub fn are_of(&self, provider: &Provider, servers: &Servers) -> bool {
        self.own(servers).all(|server| provider.is_at(server))
    }

    /// Those of its servers that are the provider's.
    fn own<'a>(&self, servers: &'a Servers) -> impl Iterator<Item = &'a Server> + use<'a> {
        let outgoing = self.outgoing;
        let all = [Protocol::Smtp, Protocol::Imap].into_iter();
        all.filter(move |protocol| !outgoing.is_elsewhere(*protocol)).map(|protocol| servers.of(protocol))
    }

    /// True if a name that is to sign in at these servers is none that its provider takes: it wants an address of its own.
    pub fn wants_another_name(&self, servers: &Servers) -> bool {
        let Some(provider) = self.provider.filter(|provider| provider.own_address.is_some()) else {
            return false;
        };
        let is_another = |name: &String| {
            let domain = name.rsplit_once('@').map(|(_, domain)| domain.to_ascii_lowercase());
            domain.is_some_and(|domain| !provider.domains.contains(&domain))
        };
        self.are_of(provider, servers) && self.own(servers).any(|server| is_another(&server.user))
    }

    /// The name that signs in at a server, if nobody says another.
    pub fn user_at(&self, protocol: Protocol, host: &str) -> String {
        match self.provider.filter(|provider| provider.has_server(host)) {
            Some(provider) => provider.user(protocol, &self.address),
            None => self.address.to_string(),
        }
    }

    /// Key of its provider, if that is known.
    pub fn key(&self) -> Option<&'static str> {
        self.provider.map(|provider| provider.key.as_str())
    }

    /// Name of its provider for people, or its domain.
    pub fn provider_name(&self) -> &str {
        self.provider.map_or(self.address.domain(), |provider| &provider.name)
    }

    /// Who runs its pages, or its domain.
    pub fn owner(&self) -> &str {
        self.provider.map_or(self.address.domain(), |provider| &provider.owner)
    }

    /// How its app passwords look, if they always look alike.
    pub fn shape(&self) -> Option<&'static PasswordShape> {
        self.shape_for(Protocol::Imap)
    }

    /// How the password for a protocol looks, if that is certain.
    pub fn shape_for(&self, protocol: Protocol) -> Option<&'static PasswordShape> {
        self.provider_at(protocol).and_then(|provider| provider.shape.as_ref())
    }

    /// False if its provider is known to take no password from mail programs.
    pub fn takes_passwords(&self) -> bool {
        self.refusal().is_none()
    }

    /// Why no password can work with mail programs, if that is known of its provider.
    pub fn refusal(&self) -> Option<Cause> {
        self.provider.and_then(|provider| provider.password.refusal())
    }

    /// True if the password of the mailbox is the one that mail programs use.
    pub fn wants_mailbox_password(&self) -> bool {
        self.provider.is_some_and(|provider| provider.password == PasswordRule::Mailbox)
    }

    /// True if that depends on whether the account has a second step: with one it is an app password.
    pub fn may_want_account_password(&self) -> bool {
        self.provider.is_some_and(|provider| provider.password == PasswordRule::AppPasswordWithTwoFactor)
    }

    /// The servers to try first, if its provider has some that take a password.
    pub fn servers(&self) -> Option<Servers> {
        self.provider?.servers(&self.address)
    }

    /// Where else the servers of its provider may answer.
    pub fn alternatives(&self, servers: &Servers) -> Alternatives {
        servers.alternatives(self.provider)
    }
}

impl Serialize for Account {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut account = serializer.serialize_struct("Account", 3)?;
        account.serialize_field("address", &self.address)?;
        account.serialize_field("provider", &self.key())?;
        if self.outgoing != Outgoing::default() {
            account.serialize_field("outgoing", &self.outgoing)?;
        }
        account.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::{Security, Server};

    #[test]
    fn an_account_is_called_by_its_provider_or_its_domain() {
        let gmail = account("anna@googlemail.com");
        assert_eq!((gmail.key(), gmail.provider_name(), gmail.owner()), (Some("gmail"), "Gmail", "Google"));
        let own = account("anna@shop.example");
        assert_eq!((own.key(), own.provider_name(), own.owner()), (None, "shop.example", "shop.example"));
        assert!(own.takes_passwords() && !account("anna@hotmail.com").takes_passwords());
    }

    #[test]
    fn an_own_domain_is_known_by_its_servers() {
        for (smtp, imap, expected) in [
            ("smtp.gmail.com", "imap.gmail.com", Some("gmail")),
            ("smtp.googlemail.com", "imap.googlemail.com", Some("gmail")),
            ("smtp-relay.gmail.com", "imap.gmail.com", Some("gmail")),
            ("smtp.mail.me.com", "imap.mail.me.com", Some("icloud")),
            ("p42-smtp.mail.me.com", "p42-imap.mail.me.com", Some("icloud")),
            ("smtp.fastmail.com", "imap.fastmail.com", Some("fastmail")),
            ("mail.messagingengine.com", "mail.messagingengine.com", Some("fastmail")),
            ("smtps-proxy.fastmail.com", "imaps-proxy.fastmail.com", Some("fastmail")),
            ("smtppro.zoho.com", "imappro.zoho.com", Some("zoho")),
            ("smtp.zoho.com", "imappro.zoho.com", Some("zoho")),
            ("smtppro.zoho.eu", "imappro.zoho.eu", Some("zohoeu")),
            ("smtppro.zoho.com.au", "imap.zoho.com.au", Some("zohoau")),
            ("smtp.zohocloud.ca", "imap.zohocloud.ca", Some("zohoca")),
            ("smtppro.zoho.sa", "imappro.zoho.sa", Some("zohosa")),
            ("smtp.yandex.com", "imap.yandex.com", Some("yandex")),
            ("smtp.yandex.ru", "imap.yandex.ru", Some("yandex")),
            ("smtp.yandex.com.tr", "imap.yandex.com", Some("yandex")),
            ("smtp.mail.ru", "imap.mail.ru", Some("mailru")),
            ("smtp.mailbox.org", "imap.mailbox.org", Some("mailboxorg")),
            ("smtp.bizmail.yahoo.com", "imap.mail.yahoo.com", Some("yahoo")),
            ("plus.smtp.mail.yahoo.com", "export.imap.mail.yahoo.com", Some("yahoo")),
            ("smtp.mail.yahoo.co.uk", "imap.mail.yahoo.co.uk", Some("yahoo")),
            ("smtp.mail.yahoo.co.jp", "imap.mail.yahoo.co.jp", Some("yahoojp")),
            ("smtp.mail.att.net", "imap.att.yahoo.com", Some("att")),
            ("smtp.de.aol.com", "imap.de.aol.com", Some("aol")),
            ("smtp.office365.com", "outlook.office365.com", Some("microsoft365")),
            // One of them is somebody else's, or another data centre's.
            ("mail.shop.example", "imap.gmail.com", None),
            ("smtp.zoho.com", "imap.zoho.eu", None),
            ("smtp.gmail.com", "imap.fastmail.com", None),
            // Only the end of the name is alike, or the provider's own people have pages there.
            ("smtp.notgmail.com", "imap.notgmail.com", None),
            ("smtp.gmail.com.shop.example", "imap.gmail.com.shop.example", None),
            ("anna.fastmail.com", "anna.fastmail.com", None),
            ("anna.narod.ru", "anna.narod.ru", None),
            // Any program can answer there.
            ("127.0.0.1", "127.0.0.1", None),
            ("localhost", "localhost", None),
        ] {
            let account = own().with_servers(&servers([smtp, imap], ["info@shop.example"; 2]));
            assert_eq!(account.key(), expected, "{smtp} {imap}");
            assert_eq!(account.has_own_domain(), expected.is_some(), "{smtp} {imap}");
        }
        assert_eq!(own().or_behind(&["smtp.gmail.com"]).key(), Some("gmail"));
        assert_eq!(own().or_behind(&[]).key(), None);
    }

    #[test]
    fn where_address_and_servers_differ_the_address_decides() {
        for (hosts, is_elsewhere) in [
            (["mail.shop.example"; 2], true),
            (["smtp.fastmail.com", "imap.fastmail.com"], true),
            (["smtp.gmail.com", "mail.shop.example"], true),
            (["smtp.gmail.com", "imap.gmail.com"], false),
        ] {
            let servers = servers(hosts, ["anna@gmail.com"; 2]);
            let account = account("anna@gmail.com").with_servers(&servers);
            assert_eq!((account.key(), account.has_own_domain()), (Some("gmail"), false), "{hosts:?}");
            assert_eq!(account.is_elsewhere(&servers), is_elsewhere, "{hosts:?}");
        }
        let servers = servers(["smtp.gmail.com", "imap.gmail.com"], ["info@shop.example"; 2]);
        assert!(!own().with_servers(&servers).is_elsewhere(&servers) && !own().is_elsewhere(&servers));
    }

    #[test]
    fn the_name_that_signs_in_has_the_form_that_the_provider_wants() {
        for (address, protocol, host, expected) in [
            ("anna@gmail.com", Protocol::Imap, "imap.gmail.com", "anna@gmail.com"),
            ("anna@web.de", Protocol::Smtp, "smtp.web.de", "anna"),
            ("anna@me.com", Protocol::Smtp, "smtp.mail.me.com", "anna@me.com"),
            ("anna@me.com", Protocol::Imap, "p42-imap.mail.me.com", "anna"),
            ("anna@me.com", Protocol::Imap, "imap.shop.example", "anna@me.com"),
            ("info@shop.example", Protocol::Imap, "imap.mail.me.com", "info@shop.example"),
            ("info@shop.example", Protocol::Imap, "imap.shop.example", "info@shop.example"),
        ] {
            let account = account(address).or_behind(&[host]);
            assert_eq!(account.user_at(protocol, host), expected, "{address} {host}");
        }
    }

    #[test]
    fn at_icloud_an_address_of_its_own_signs_in() {
        let icloud = ["smtp.mail.me.com", "imap.mail.me.com"];
        for (address, hosts, users, expected) in [
            ("info@shop.example", icloud, ["info@shop.example"; 2], true),
            ("info@shop.example", icloud, ["anna@icloud.com", "info@shop.example"], true),
            ("info@shop.example", icloud, ["anna@gmail.com"; 2], true),
            ("info@shop.example", icloud, ["anna@icloud.com", "anna"], false),
            ("info@shop.example", icloud, ["Anna@ME.com", "anna@mac.com"], false),
            ("info@shop.example", ["smtp.gmail.com", "imap.gmail.com"], ["info@shop.example"; 2], false),
            ("info@shop.example", ["mail.shop.example"; 2], ["info@shop.example"; 2], false),
            ("anna@icloud.com", icloud, ["anna@icloud.com", "anna"], false),
            ("anna@icloud.com", icloud, ["info@shop.example"; 2], true),
            ("anna@icloud.com", ["mail.shop.example"; 2], ["info@shop.example"; 2], false),
        ] {
            let servers = servers(hosts, users);
            let account = account(address).with_servers(&servers);
            assert_eq!(account.wants_another_name(&servers), expected, "{address} {users:?}");
        }
    }

    #[test]
    fn an_account_is_known_by_the_addresses_that_sign_in_too() {
        let servers = servers(["smtp.mail.me.com", "imap.mail.me.com"], ["Anna.T@icloud.com", "anna.t"]);
        let account = own().with_servers(&servers);
        for name in ["info@shop.example", "INFO@shop.example", "anna.t@icloud.com"] {
            assert!(account.is(name), "{name}");
        }
        for name in ["anna.t", "info", "anna@icloud.com", "", "info@shop.example.example"] {
            assert!(!account.is(name), "{name}");
        }
        assert!(
            account.is_before_at("anna.t") && account.is_before_at("Info") && !account.is_before_at("anna")
        );
        assert_eq!(account.names().collect::<Vec<_>>(), ["info@shop.example", "Anna.T@icloud.com"]);
    }

    #[test]
    fn an_account_has_the_servers_of_its_provider_and_its_own_among_them() {
        for (hosts, expected) in [
            (["smtp.zoho.com", "imap.zoho.com"], &["smtp.zoho.com", "smtp.zoho.com", "imap.zoho.com"][..]),
            (
                ["smtppro.zoho.com", "imap.zoho.com"],
                &["smtp.zoho.com", "smtp.zoho.com", "imap.zoho.com", "smtppro.zoho.com"],
            ),
            (["smtp.zoho.com", "mail.shop.example"], &[]),
        ] {
            let account = own().with_servers(&servers(hosts, ["info@shop.example"; 2]));
            assert_eq!(account.hosts().map(|(host, _)| host).collect::<Vec<_>>(), expected, "{hosts:?}");
        }
    }

    #[test]
    fn an_account_is_written_with_the_key_of_its_provider() {
        let written = serde_json::to_value(Account::of(Address::parse("anna@gmail.com").unwrap())).unwrap();
        assert_eq!(written, serde_json::json!({ "address": "anna@gmail.com", "provider": "gmail" }));
    }

    #[test]
    fn of_somebody_elses_server_nothing_is_the_accounts() {
        let servers =
            servers(["mail.access.example", "imap.gmail.com"], ["anna@access.example", "a@gmail.com"]);
        let account = account("anna@gmail.com").sending(Outgoing::OtherServer).with_servers(&servers);
        assert!(!account.is_elsewhere(&servers) && !account.is("anna@access.example"));
        assert_eq!(account.keys(), ProviderKeys { smtp: None, imap: Some("gmail") });
        assert!(account.shape_for(Protocol::Smtp).is_none() && account.shape().is_some());
        assert_eq!(account.names().collect::<Vec<_>>(), ["anna@gmail.com", "a@gmail.com"]);
        let own = own().sending(Outgoing::OtherServer).with_servers(&servers);
        assert_eq!(own.key(), Some("gmail"), "known by who takes its incoming mail");
        let written = serde_json::to_value(&own).unwrap();
        assert_eq!(written["outgoing"], "otherServer");
    }

    fn own() -> Account {
        account("info@shop.example")
    }

    fn account(address: &str) -> Account {
        Account::of(Address::parse(address).unwrap())
    }

    /// Outgoing and incoming.
    fn servers(hosts: [&str; 2], users: [&str; 2]) -> Servers {
        let server = |at: usize| Server {
            host: hosts[at].to_owned(),
            port: 993.try_into().unwrap(),
            security: Security::Tls,
            user: users[at].to_owned(),
        };
        Servers { smtp: server(0), imap: server(1) }
    }
}
