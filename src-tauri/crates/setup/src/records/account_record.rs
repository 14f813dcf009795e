//! An account on record, and what of a file with one is believed.

use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};

use super::past::Past;
use account::provider::Provider;
use account::{Account, Address, EnteredServer, Fingerprint, HostScope, Outgoing, ServerProblem, Servers};
use check::Verified;

/// An account on record.
///
/// Read from a file that anyone with a text editor may have changed, and its stored password goes to its servers. So
/// they are parsed as typed ones are, and for an address or a key of a known provider only that provider's servers
/// are taken, on any port: others are replaced by them. Servers of which the table says nothing, those of a provider
/// that has none for a password (the pretend one, or one that takes none), and somebody else's for outgoing mail are
/// taken as they are: the keychain has to say, too, that the password was proven there (see `verify`). One record never
/// spoils the others, whatever the table says of its provider. A certificate counts for servers on this computer only:
/// beside others it is dropped.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", try_from = "StoredAccount")]
pub struct AccountRecord {
    /// Whose, and at which provider.
    #[serde(flatten)]
    pub account: Account,
    /// The servers that took its password.
    pub servers: Servers,
    /// The certificate of the program on this computer that they are, if a person chose one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate: Option<Fingerprint>,
    /// When both last did, in seconds since 1970 UTC.
    pub last_good: Option<u64>,
    /// What else is remembered of when mail worked.
    #[serde(skip_serializing_if = "Past::is_empty")]
    pub past: Past,
}

impl AccountRecord {
    /// The record of an account whose servers took its password.
    pub fn of(account: &Account, certificate: Option<Fingerprint>, verified: &Verified) -> Self {
        let last_good = verified.at().duration_since(UNIX_EPOCH).ok().map(|since| since.as_secs());
        Self {
            account: account.clone().with_servers(verified.servers()),
            servers: verified.servers().clone(),
            certificate: certificate.filter(|_| is_here(verified.servers())),
            last_good,
            past: Past { smtp: last_good, imap: last_good, ..Past::default() },
        }
    }

    /// True if it is the record of this address, without regard to case.
    pub fn is_of(&self, address: &Address) -> bool {
        self.account.address().is(&address.to_string())
    }
}

/// An account as it stands in the file: nothing is known to be right.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct StoredAccount {
    address: Address,
    provider: Option<String>,
    servers: Servers,
    certificate: Option<Fingerprint>,
    #[serde(default)]
    outgoing: Outgoing,
    last_good: Option<u64>,
    #[serde(default)]
    past: Past,
}

impl TryFrom<StoredAccount> for AccountRecord {
    type Error = ServerProblem;

    fn try_from(stored: StoredAccount) -> Result<Self, ServerProblem> {
        let StoredAccount { address, provider, servers, certificate, outgoing, last_good, past } = stored;
        let typed = |server| EnteredServer::from_server(server).parse(&address);
        let written = Servers { smtp: typed(&servers.smtp)?, imap: typed(&servers.imap)? };
        // A key that was taken out does not set the password free: the address says more.
        let by_key = provider.as_deref().and_then(Provider::with_key);
        let account = Account::of(address).or_at(by_key).sending(outgoing).with_servers(&written);
        let is_elsewhere = account.provider().is_some_and(|known| !account.are_of(known, &written));
        let servers = match account.servers().filter(|_| is_elsewhere) {
            Some(known) => match outgoing {
                Outgoing::AsIncoming | Outgoing::OwnPassword => known,
                Outgoing::OtherServer => Servers { smtp: written.smtp, ..known },
            },
            None => written,
        };
        let certificate = certificate.filter(|_| is_here(&servers));
        Ok(Self { account: account.with_servers(&servers), servers, certificate, last_good, past })
    }
}

/// True if one of the servers is on this computer: for no other may a certificate be chosen.
fn is_here(servers: &Servers) -> bool {
    [&servers.smtp, &servers.imap].iter().any(|server| HostScope::of(&server.host) == HostScope::ThisComputer)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use serde_json::json;

    use super::super::{Records, RecordsError};
    use super::*;
    use account::Server;

    #[test]
    fn servers_in_the_file_are_read_as_typed_ones_are() {
        let read = |host: &str, user: &str| read_one("anna@example.org", json!(null), host, user);
        let found = read(" Mail.Example.ORG. ", "").unwrap();
        assert_eq!(found.servers.smtp.host, "mail.example.org");
        assert_eq!(found.servers.smtp.user, "anna@example.org");
        assert_eq!(read("mail.example.org/x", "anna"), Err(RecordsError::Unreadable));
        assert_eq!(read("mail.example.org", "anna\r\nQUIT"), Err(RecordsError::Unreadable));
    }

    #[test]
    fn an_edited_file_sends_no_password_of_a_known_provider_elsewhere() {
        for (address, key) in [
            ("anna@gmail.com", json!("gmail")),
            ("anna@gmail.com", json!(null)),
            ("anna@gmail.com", json!("gmx")),
            ("anna@example.org", json!("gmail")),
        ] {
            for host in ["evil.example", "smtp.gmail.com.evil.example", "mail.gmx.net"] {
                let found = read_one(address, key.clone(), host, "anna").unwrap();
                assert_eq!(Some(found.servers), found.account.servers(), "{address} {key} {host}");
                assert_eq!(found.account.key(), Some("gmail"));
            }
        }
    }

    #[test]
    fn a_provider_without_servers_for_a_password_leaves_those_on_record_and_spoils_no_other() {
        for (address, key, host, takes_passwords) in [
            ("anna@practice.example", "practice", "127.0.0.1", true),
            ("anna@hotmail.com", "outlook", "smtp-mail.outlook.com", false),
            ("anna@hotmail.com", "outlook", "mail.shop.example", false),
        ] {
            let found = read_one(address, json!(key), host, "anna").unwrap();
            assert_eq!((found.servers.smtp.host.as_str(), found.servers.imap.host.as_str()), (host, host));
            assert_eq!(found.account.takes_passwords(), takes_passwords, "{address}");
        }
    }

    #[test]
    fn a_program_on_this_computer_stays_at_the_ports_that_a_person_gave_it() {
        let read = |host| read_one("anna@proton.me", json!("proton"), host, "anna").unwrap();
        for host in ["127.0.0.1", "localhost"] {
            let found = read(host).servers;
            assert_eq!((found.imap.host.as_str(), found.imap.port.get()), (host, 465));
        }
        for host in ["192.168.1.7", "evil.example"] {
            let found = read(host);
            assert_eq!(Some(found.servers), found.account.servers(), "{host}");
        }
    }

    #[test]
    fn every_server_of_a_provider_is_taken_as_it_is_on_record() {
        for provider in Provider::all() {
            let Some(domain) = provider.domains.first() else { continue };
            let account = Account::of(Address::parse(&format!("anna@{domain}")).unwrap());
            let Some(first) = account.servers() else { continue };
            for known in &provider.smtp {
                let smtp = Server {
                    host: known.host.clone(),
                    port: known.port,
                    security: known.security,
                    user: "anna".into(),
                };
                let servers = Servers { smtp, imap: first.imap.clone() };
                let written = AccountRecord {
                    account: account.clone(),
                    servers,
                    certificate: None,
                    last_good: None,
                    past: Past::default(),
                };
                let text = serde_json::to_string(&written).unwrap();
                assert_eq!(serde_json::from_str::<AccountRecord>(&text).unwrap(), written, "{text}");
            }
        }
    }

    #[test]
    fn somebody_elses_server_for_outgoing_mail_stays_and_frees_no_other() {
        let written = |imap: &str| {
            let server = |host: &str, user: &str| json!({ "host": host, "port": 465, "security": "tls", "user": user });
            let record = json!({
                "address": "anna@gmail.com",
                "provider": null,
                "outgoing": "otherServer",
                "servers": {
                    "smtp": server("mail.access.example", "anna@access.example"), "imap": server(imap, "anna@gmail.com"),
                },
                "lastGood": null,
            });
            serde_json::from_value::<AccountRecord>(record).unwrap()
        };
        for imap in ["imap.gmail.com", "evil.example"] {
            let found = written(imap);
            assert_eq!(found.servers.smtp.host, "mail.access.example");
            assert_eq!(
                (found.servers.imap.host.as_str(), found.account.key()),
                ("imap.gmail.com", Some("gmail"))
            );
            assert_eq!(found.account.outgoing(), Outgoing::OtherServer);
            assert!(!found.account.is("anna@access.example"), "that is another mailbox");
        }
    }

    #[test]
    fn an_own_domain_is_known_by_the_servers_on_record_and_keeps_them() {
        for (smtp, imap, key) in [
            ("smtp.gmail.com", "imap.gmail.com", Some("gmail")),
            ("smtp-relay.gmail.com", "imap.googlemail.com", Some("gmail")),
            ("smtppro.zoho.eu", "imappro.zoho.eu", Some("zohoeu")),
            ("p42-smtp.mail.me.com", "p42-imap.mail.me.com", Some("icloud")),
            ("smtp.yandex.ru", "imap.yandex.ru", Some("yandex")),
            ("smtp.fastmail.com", "mail.messagingengine.com", Some("fastmail")),
            ("mail.shop.example", "mail.shop.example", None),
            ("127.0.0.1", "127.0.0.1", None),
        ] {
            for noted in [json!(null), json!(key)] {
                let server =
                    |host| json!({ "host": host, "port": 2525, "security": "tls", "user": "a@me.com" });
                let stored = json!({
                    "address": "info@shop.example",
                    "provider": noted,
                    "servers": { "smtp": server(smtp), "imap": server(imap) },
                    "lastGood": null,
                });
                let found: AccountRecord = serde_json::from_value(stored).unwrap();
                assert_eq!(found.account.key(), key, "{smtp} {noted}");
                let hosts = [&found.servers.smtp, &found.servers.imap].map(|server| server.host.as_str());
                assert_eq!(hosts, [smtp, imap]);
                assert!(found.account.is("a@me.com"), "the name that signs in");
            }
        }
    }

    #[test]
    fn the_ports_of_a_program_on_this_computer_are_those_on_record() {
        for host in ["127.0.0.1", "localhost", "::1"] {
            let found = read_one("anna@proton.me", json!("proton"), host, "anna@proton.me").unwrap();
            assert_eq!((found.servers.imap.host.as_str(), found.servers.imap.port.get()), (host, 465));
        }
        let elsewhere =
            read_one("anna@proton.me", json!("proton"), "evil.example", "anna@proton.me").unwrap();
        assert_eq!((&*elsewhere.servers.imap.host, elsewhere.servers.imap.port.get()), ("127.0.0.1", 1143));
    }

    /// What is read of a file with one account, whose servers both have this host and user name.
    fn read_one(
        address: &str,
        provider: serde_json::Value,
        host: &str,
        user: &str,
    ) -> Result<AccountRecord, RecordsError> {
        let folder = tempfile::tempdir().unwrap();
        let server = json!({ "host": host, "port": 465, "security": "tls", "user": user });
        let account = json!({
            "address": address,
            "provider": provider,
            "servers": { "smtp": server, "imap": server },
            "lastGood": null,
        });
        let file = json!({ "schema": 1, "accounts": [account] });
        fs::write(folder.path().join("accounts.json"), file.to_string()).unwrap();
        let mut all = Records::in_folder(folder.path()).all()?;
        assert_eq!(all.len(), 1);
        Ok(all.remove(0))
    }
}
