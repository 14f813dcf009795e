//! The account of a journey: where its mail is, and what is known of its password.

use super::effect::Effect;
use super::page::ServerView;
use super::view::AccountView;
use crate::records::AccountRecord;
use crate::verify::NamedBy;
use account::{Account, Alternatives, Fingerprint, HostScope, Protocol, Servers};
use check::Verified;

/// The account of a journey, where its mail is, and what is known of its password.
#[derive(Clone, Debug)]
pub(super) struct Mailbox {
    pub(super) account: Account,
    pub(super) servers: Servers,
    pub(super) named_by: NamedBy,
    pub(super) alternatives: Alternatives,
    /// The certificate of the program on this computer that they are, if the person chose one.
    pub(super) chosen: Option<Fingerprint>,
    /// When an earlier check of ours proved the password that the keychain has, in seconds since 1970 UTC.
    pub(super) last_good: Option<u64>,
}

impl Mailbox {
    pub(super) fn new(account: Account, servers: Servers) -> Self {
        let alternatives = account.alternatives(&servers);
        let account = account.with_servers(&servers);
        Self { account, servers, named_by: NamedBy::Person, alternatives, chosen: None, last_good: None }
    }

    pub(super) fn of_record(record: &AccountRecord) -> Self {
        Self {
            named_by: NamedBy::Record,
            chosen: record.certificate,
            last_good: record.last_good,
            ..Self::new(record.account.clone(), record.servers.clone())
        }
    }

    /// Has its stored password verified.
    pub(super) fn verify(&self) -> Effect {
        Effect::Verify {
            account: self.account.clone(),
            servers: self.servers.clone(),
            named_by: self.named_by,
            chosen: self.chosen,
            last_good: self.last_good,
        }
    }

    /// Remembers that both servers took its password.
    pub(super) fn record(&self, verified: &Verified) -> Effect {
        Effect::Record(Box::new(AccountRecord::of(&self.account, self.chosen, verified)))
    }

    /// The certificate that was chosen, if it counts for this server: only on this computer can it.
    pub(super) fn chosen_for(&self, protocol: Protocol) -> Option<Fingerprint> {
        self.chosen.filter(|_| HostScope::of(&self.servers.of(protocol).host) == HostScope::ThisComputer)
    }

    pub(super) fn view(&self) -> AccountView {
        AccountView {
            address: self.account.address().to_string(),
            provider: self.account.key().map(str::to_owned),
            provider_name: self.account.provider_name().to_owned(),
            owner: self.account.owner().to_owned(),
        }
    }

    pub(super) fn server_views(&self) -> Vec<ServerView> {
        [Protocol::Smtp, Protocol::Imap].map(|protocol| self.server_view(protocol)).into()
    }

    pub(super) fn server_view(&self, protocol: Protocol) -> ServerView {
        let server = self.servers.of(protocol);
        ServerView {
            protocol,
            host: server.host.clone(),
            port: server.port.get(),
            security: server.security,
            user: server.user.clone(),
        }
    }
}
