//! One answer from two conversations: what is wrong, all in all.

use crate::check::{Cause, Report};
use crate::provider::Provider;

/// What is wrong, all in all.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Verdict {
    /// The one cause to act on.
    pub cause: Cause,
    /// What an ambiguous refusal may be, likeliest first.
    pub may_be: Vec<Cause>,
    /// True if waiting alone can cure it.
    pub temporary: bool,
}

/// What is known of the account besides this check.
#[derive(Clone, Copy, Debug, Default)]
pub struct History {
    /// True if this very password was accepted before.
    pub password_was_good: bool,
}

/// Draws the verdict; `None` if the check succeeded.
pub fn verdict(report: &Report, provider: Option<&Provider>, history: History) -> Option<Verdict> {
    let _ = (report, provider, history);
    None
}
