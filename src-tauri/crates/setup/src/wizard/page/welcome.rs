//! What the welcome page shows.

use serde::Serialize;

use crate::advice::Advice;
use crate::records::{AccountRecord, Finding, Standing};
use crate::wizard::text::{Arg, Text};
use keychain::LeftAlone;

/// An account that was set up before.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct KnownAccount {
    /// Its address.
    pub address: String,
    /// Name of the provider, or the domain.
    pub provider_name: String,
    /// How it stands.
    pub standing: AccountStanding,
    /// The same in words.
    pub stands: Text,
}

/// How an account stands, at a glance.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum AccountStanding {
    /// Its password was taken, not long ago.
    Right,
    /// Only the person can mend it.
    Refused,
    /// Nothing is known for sure.
    Unsure,
    /// It is being checked.
    Running,
}

impl KnownAccount {
    /// An account as it stood when a check last looked at it, seen at `now` in seconds since 1970 UTC.
    pub(in crate::wizard) fn of(record: &AccountRecord, finding: Option<&Finding>, now: u64) -> Self {
        let standing = Standing::of(record, finding, now);
        let (message, attribute, day) = standing.words();
        let words = Text::of(format!("{message}.{attribute}"));
        Self {
            address: record.account.address().to_string(),
            provider_name: record.account.provider_name().to_owned(),
            standing: match standing {
                Standing::Right { .. } => AccountStanding::Right,
                Standing::Refused { .. } | Standing::NotStored => AccountStanding::Refused,
                Standing::Unconfirmed { .. }
                | Standing::Unreached { .. }
                | Standing::Stale { .. }
                | Standing::Never => AccountStanding::Unsure,
            },
            stands: match day {
                Some(day) => words.with("date", Arg::Day { day }),
                None => words,
            },
        }
    }

    /// The same while it is being checked.
    pub(in crate::wizard) fn running(self) -> Self {
        let stands = Text::of("account-state.running");
        Self { standing: AccountStanding::Running, stands, ..self }
    }
}

/// What is being done on the welcome page with the keychain and the backups.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum WelcomeState {
    /// Nothing: the person chooses what to do.
    Choosing,
    /// The keychain was asked to open.
    Unlocking,
    /// A backup is to be discarded: is it for good?
    ConfirmingDiscard {
        /// The run.
        run: String,
    },
    /// It is being discarded.
    Discarding {
        /// The run.
        run: String,
    },
    /// It was discarded.
    Discarded,
    /// A run is being undone.
    Restoring,
    /// It was undone.
    Restored {
        /// How many are back.
        count: usize,
        /// What could not be brought back.
        kept: Vec<LeftAlone>,
    },
    /// The accounts are checked, one beside the other.
    Verifying {
        /// How many are done.
        done: usize,
        /// How many there are.
        all: usize,
    },
    /// All were checked.
    Verified {
        /// How many are right.
        right: usize,
        /// How many were not asked, because of a pause.
        paused: usize,
        /// How many there are.
        all: usize,
    },
    /// What was asked for here did not work.
    Refused {
        /// Why, and what to do.
        advice: Advice,
    },
}
