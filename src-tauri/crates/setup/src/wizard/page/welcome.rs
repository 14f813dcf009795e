//! What the welcome page shows.

use serde::Serialize;

use crate::advice::Advice;
use crate::records::AccountRecord;
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
    /// When both servers last took its password.
    pub last_good: Text,
}

impl From<&AccountRecord> for KnownAccount {
    fn from(record: &AccountRecord) -> Self {
        Self {
            address: record.account.address().to_string(),
            provider_name: record.account.provider_name().to_owned(),
            last_good: match record.last_good {
                Some(day) => Text::of("known-accounts.last-good").with("date", Arg::Day { day }),
                None => Text::of("known-accounts.never"),
            },
        }
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
    /// What was asked for here did not work.
    Refused {
        /// Why, and what to do.
        advice: Advice,
    },
}
