//! Refusals in a row, and the growing pause after them: a provider that sees many wrong passwords locks the
//! account, and takes far longer to open it again.

use std::collections::BTreeMap;
use std::time::Duration;

use super::effect::Effect;
use super::view::PauseView;
use crate::account::Address;
use crate::cause::Cause;
use crate::check::{LegEnd, Report, Stage};

/// Refusals without a pause; from the next on there is one.
const FREE: u32 = 2;

/// The first pause. Each further refusal doubles it.
const FIRST: Duration = Duration::from_secs(30);

/// The longest pause.
const LONGEST: Duration = Duration::from_secs(15 * 60);

/// What each account was refused since it last succeeded, for as long as the program runs.
#[derive(Debug, Default)]
pub(super) struct Refusals(BTreeMap<String, Refused>);

#[derive(Debug, Default)]
struct Refused {
    count: u32,
    /// When the pause ends, in seconds since 1970 UTC; only while there is one.
    until: Option<u64>,
}

impl Refusals {
    /// Takes what came of a check; asks for a pause if it is time for one.
    pub(super) fn note(&mut self, address: &Address, report: &Report) -> Vec<Effect> {
        if report.verified().is_some() {
            self.0.remove(&account(address));
            return vec![];
        }
        let Some(cause) = refusal(report) else { return vec![] };
        let refused = self.0.entry(account(address)).or_default();
        refused.count += 1;
        let time = if cause == Cause::TooManyAttempts {
            LONGEST
        } else if refused.count > FREE {
            (FIRST * (1 << (refused.count - FREE - 1).min(16))).min(LONGEST)
        } else {
            return vec![];
        };
        vec![Effect::Pause { address: address.clone(), time }]
    }

    /// The pause has begun.
    pub(super) fn begin(&mut self, address: &Address, until: u64) {
        self.0.entry(account(address)).or_default().until = Some(until);
    }

    /// The pause that ends then is over; a longer one is not.
    pub(super) fn end(&mut self, address: &Address, until: u64) {
        if let Some(refused) = self.0.get_mut(&account(address))
            && refused.until == Some(until)
        {
            refused.until = None;
        }
    }

    /// The pause of an account, if there is one.
    pub(super) fn view(&self, address: &Address) -> Option<PauseView> {
        let refused = self.0.get(&account(address))?;
        Some(PauseView { refusals: refused.count, until: refused.until? })
    }
}

/// The account of an address: providers do not look at case.
fn account(address: &Address) -> String {
    address.to_string().to_ascii_lowercase()
}

/// What the server said no with, to the sign-in itself.
fn refusal(report: &Report) -> Option<Cause> {
    [&report.smtp, &report.imap].into_iter().find_map(|leg| match &leg.end {
        LegEnd::Failed(error)
            if error.stage == Stage::SignIn && error.reply.is_some() && error.cause.nears_lockout() =>
        {
            Some(error.cause)
        }
        LegEnd::Failed(_) | LegEnd::Passed | LegEnd::Skipped => None,
    })
}
