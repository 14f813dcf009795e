//! How an account stands, at a glance: from what the last check found, and how long ago that was.

use super::findings::{Finding, Found};

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
    },
    /// It could not be checked: nothing is known about the password.
    Unreached {
        /// Since when.
        since: u64,
    },
    /// Its password was taken, too long ago to be sure.
    Stale {
        /// When.
        at: u64,
    },
    /// Its password is not in the keychain.
    NotStored,
    /// It was never checked.
    Never,
}

impl Standing {
    /// That of an account at `now`, which was `last_good` then.
    pub fn of(last_good: Option<u64>, finding: Option<&Finding>, now: u64) -> Self {
        let Some(Finding { checked, found, since, .. }) = finding else {
            return last_good.map_or(Self::Never, |at| Self::since_good(at, now));
        };
        match found {
            Found::Right => Self::since_good(*checked, now),
            Found::Refused { .. } => Self::Refused { since: *since },
            Found::Unreached { .. } => Self::Unreached { since: *since },
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
            Self::Refused { since } => ("account-state", "refused", Some(since)),
            Self::Unreached { since } => ("account-state", "unreached", Some(since)),
            Self::Stale { at } => ("account-state", "stale", Some(at)),
            Self::NotStored => ("account-state", "not-stored", None),
            Self::Never => ("known-accounts", "never", None),
        }
    }
}

/// How long an account counts as right, in seconds: a week. A password can be revoked at any time.
const LASTING: u64 = 7 * 24 * 60 * 60;
