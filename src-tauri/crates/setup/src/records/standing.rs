//! How an account stands, at a glance: from what the last check found, and how long ago that was.

use super::account_record::AccountRecord;
use super::findings::{Finding, Found};
use account::cause::Cause;
use account::{HostScope, Protocol, Servers};

/// How an account stands. Times are in seconds since 1970 UTC.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Standing {
    /// Its password was taken, not long ago.
    Right {
        /// When.
        at: u64,
    },
    /// Only the person can mend it.
    Refused {
        /// Since when.
        since: u64,
        /// By the one server, if the other took the password.
        only: Option<Protocol>,
    },
    /// It was refused by the last check alone, which nobody saw: a server may say no for a moment.
    Unconfirmed {
        /// When.
        at: u64,
        /// By the one server, if the other took the password.
        only: Option<Protocol>,
    },
    /// It could not be checked: nothing is known about the password.
    Unreached {
        /// Since when.
        since: u64,
        /// At the one server, if the other took the password.
        only: Option<Protocol>,
        /// Why.
        cause: Cause,
        /// Where the server is.
        scope: HostScope,
    },
    /// Its password was taken, too long ago to be sure.
    Stale {
        /// When.
        at: u64,
    },
    /// The keychain has no password that was proven at its servers.
    NotStored,
    /// It was never checked.
    Never,
}

impl Standing {
    /// That of an account on record at `now`.
    pub fn of(record: &AccountRecord, finding: Option<&Finding>, now: u64) -> Self {
        let Some(finding) = finding else {
            return record.last_good.map_or(Self::Never, |at| Self::since_good(at, now));
        };
        let Finding { checked, found, since, .. } = finding;
        match found {
            Found::Refused { only, .. } if finding.is_unconfirmed_refusal() => {
                Self::Unconfirmed { at: *checked, only: *only }
            }
            Found::Right => Self::since_good(*checked, now),
            Found::Refused { only, .. } => Self::Refused { since: *since, only: *only },
            Found::Unreached { only, cause } => {
                let scope = scope(&record.servers, *only);
                Self::Unreached { since: *since, only: *only, cause: *cause, scope }
            }
            Found::NotStored => Self::NotStored,
        }
    }

    fn since_good(at: u64, now: u64) -> Self {
        if now.saturating_sub(at) < LASTING { Self::Right { at } } else { Self::Stale { at } }
    }

    /// A name that stays, for programs.
    pub fn code(self) -> &'static str {
        match self {
            Self::Right { .. } => "right",
            Self::Refused { .. } => "refused",
            Self::Unconfirmed { .. } => "unconfirmed",
            Self::Unreached { .. } => "unreached",
            Self::Stale { .. } => "stale",
            Self::NotStored => "notStored",
            Self::Never => "never",
        }
    }

    /// The message and attribute of its words, and the day in them.
    pub fn words(self) -> (&'static str, &'static str, Option<u64>) {
        match self {
            Self::Right { at } => ("known-accounts", "last-good", Some(at)),
            Self::Refused { since, only } => {
                ("account-state", of(only, ["refused", "refused-smtp", "refused-imap"]), Some(since))
            }
            Self::Unconfirmed { at, only } => {
                let words = ["refused-last", "refused-last-smtp", "refused-last-imap"];
                ("account-state", of(only, words), Some(at))
            }
            Self::Unreached { since, only, cause, scope }
                if cause.may_be_of_the_network() && scope != HostScope::ThisComputer =>
            {
                let words = ["unreached-network", "unreached-smtp-network", "unreached-imap-network"];
                ("account-state", of(only, words), Some(since))
            }
            Self::Unreached { since, only, .. } => {
                ("account-state", of(only, ["unreached", "unreached-smtp", "unreached-imap"]), Some(since))
            }
            Self::Stale { at } => ("account-state", "stale", Some(at)),
            Self::NotStored => ("account-state", "not-stored", None),
            Self::Never => ("known-accounts", "never", None),
        }
    }
}

/// Where the one server is, or the farther of both.
fn scope(servers: &Servers, only: Option<Protocol>) -> HostScope {
    let at = |protocol| HostScope::of(&servers.of(protocol).host);
    let [smtp, imap] = [Protocol::Smtp, Protocol::Imap].map(|protocol| at(only.unwrap_or(protocol)));
    if smtp == HostScope::ThisComputer { imap } else { smtp }
}

/// Of both servers, of the one for outgoing mail alone, or of the one for incoming mail.
fn of(only: Option<Protocol>, [both, smtp, imap]: [&'static str; 3]) -> &'static str {
    match only {
        None => both,
        Some(Protocol::Smtp) => smtp,
        Some(Protocol::Imap) => imap,
    }
}

/// How long an account counts as right, in seconds: a week. A password can be revoked at any time.
const LASTING: u64 = 7 * 24 * 60 * 60;

#[cfg(test)]
mod tests {
    use super::super::findings::CONFIRMED_AFTER;
    use super::super::past::Past;
    use super::*;
    use account::{Account, Address};

    #[test]
    fn the_one_server_that_it_is_of_and_that_it_may_be_the_network_are_in_the_words() {
        let account = Account::of(Address::parse("anna@gmail.com").unwrap());
        let servers = account.servers().unwrap();
        let (certificate, last_good) = (None, Some(1));
        let record = AccountRecord { account, servers, certificate, last_good, past: Past::default() };
        for (only, refused, unconfirmed, unreached, by_network) in [
            (None, "refused", "refused-last", "unreached", "unreached-network"),
            (
                Some(Protocol::Smtp),
                "refused-smtp",
                "refused-last-smtp",
                "unreached-smtp",
                "unreached-smtp-network",
            ),
            (
                Some(Protocol::Imap),
                "refused-imap",
                "refused-last-imap",
                "unreached-imap",
                "unreached-imap-network",
            ),
        ] {
            let at = |checked, told, found| {
                let finding = Finding { checked, found, since: 3, refused_before: None, told };
                Standing::of(&record, Some(&finding), checked + 1).words()
            };
            let words = |found| at(9, None, found);
            let found = Found::Refused { cause: Cause::ImapDisabled, only };
            assert_eq!(words(found), ("account-state", unconfirmed, Some(9)));
            assert_eq!(at(9, Some(9), found), ("account-state", refused, Some(3)));
            assert_eq!(at(3 + CONFIRMED_AFTER, None, found), ("account-state", refused, Some(3)));
            let found = Found::Unreached { cause: Cause::ServerBusy, only };
            assert_eq!(words(found), ("account-state", unreached, Some(3)));
            let found = Found::Unreached { cause: Cause::PortBlocked, only };
            assert_eq!(words(found), ("account-state", by_network, Some(3)));
        }
    }
}
