//! One round of the watch: what is checked, and who is told of it.
//!
//! Nobody is alarmed by one look. A server that cannot look a password up for a moment may say no as if it were wrong
//! (Postfix does while Dovecot's list of people is away), so a refusal that the account did not have is looked at again
//! when a fault that passes is over ([`CONFIRMED_AFTER`]), and told if it is still there. That makes two sign-ins, and
//! before the third there is the rest of a week. Whoever waits for the notification begins that look
//! ([`Round::confirming`]); where nobody does, or the computer was switched off, the next round makes it.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::time::Duration;

use futures_util::StreamExt as _;

use super::trigger::Trigger;
use crate::records::{AccountRecord, Audience, CONFIRMED_AFTER, Finding, Found, Records, RecordsError};
use crate::verify::side_by_side::SideBySide;
use crate::verify::{Verification, Verifier};
use account::cause::Subject;
use account::folder::{Disk, Folder as _, Guard};
use account::{Address, Protocol};
use check::diagnose::{Observation, Page};
use keychain::KeychainError;
use net::{Local, Network};

/// A round that may begin: no other runs.
pub struct Round {
    records: Records,
    due: Vec<AccountRecord>,
    resting: Vec<AccountRecord>,
    recent: Vec<AccountRecord>,
    early: Vec<AccountRecord>,
    before: BTreeMap<String, Finding>,
    _alone: Guard,
}

/// Why a round does not begin.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum NoRound {
    /// Another one runs.
    #[error("another round runs")]
    Another,
    /// Our own files cannot be read.
    #[error(transparent)]
    Records(#[from] RecordsError),
}

/// What a round came to.
#[derive(Debug, Default)]
pub struct Came {
    /// What was found of each account that was checked, as it came.
    pub checked: Vec<(AccountRecord, Verification)>,
    /// Of which of them the person is to be told.
    pub news: Vec<News>,
    /// Which of them were refused for the first time: whether that lasts is not known.
    pub unconfirmed: Vec<Address>,
    /// Why not all were checked, if they were not.
    pub stopped: Option<KeychainError>,
}

impl Came {
    /// A later look stands in the place of an earlier one.
    fn keep(&mut self, record: AccountRecord, verification: Verification) {
        let is_it = |(kept, _): &&mut (AccountRecord, _)| kept.account.address() == record.account.address();
        match self.checked.iter_mut().find(is_it) {
            Some(earlier) => *earlier = (record, verification),
            None => self.checked.push((record, verification)),
        }
    }

    /// The accounts that could not be reached, and may be over another network.
    fn unreached(&self) -> impl Iterator<Item = &AccountRecord> {
        let is_unreached = |(_, verification): &&(_, Verification)| {
            verification.found().is_some_and(may_be_reached_elsewhere)
        };
        self.checked.iter().filter(is_unreached).map(|(record, _)| record)
    }
}

/// An account that is refused, for sure, and the person does not know.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct News {
    /// Which one.
    pub address: Address,
    /// By which one of its servers, if the other took the password.
    pub only: Option<Protocol>,
}

impl Round {
    /// Sees what is to be done at `now`, in seconds since 1970 UTC, with the lock in `data`.
    ///
    /// # Errors
    /// If another round runs, or our own files cannot be read.
    pub fn begin(data: &Path, records: Records, trigger: Trigger, now: u64) -> Result<Self, NoRound> {
        let mut round = Self::of_none(data, records)?;
        for record in round.records.all()? {
            let finding = of(&round.before, &record);
            let place = match () {
                () if rests(finding, now) => &mut round.resting,
                () if is_early(finding, now) => &mut round.early,
                () if is_recent(trigger, finding, now) => &mut round.recent,
                () => &mut round.due,
            };
            place.push(record);
        }
        Ok(round)
    }

    /// The same for those alone of which a look would tell whether their refusal lasts.
    ///
    /// # Errors
    /// As for [`Round::begin`].
    pub fn confirming(data: &Path, records: Records, now: u64) -> Result<Self, NoRound> {
        let mut round = Self::of_none(data, records)?;
        let all = round.records.all()?;
        round.due =
            all.into_iter().filter(|record| may_be_confirmed(of(&round.before, record), now)).collect();
        Ok(round)
    }

    fn of_none(data: &Path, records: Records) -> Result<Self, NoRound> {
        let alone = alone(data).try_lock().map_err(RecordsError::from)?;
        let _alone = alone.ok_or(NoRound::Another)?;
        let before = records.findings().all()?;
        Ok(Self { records, due: vec![], resting: vec![], recent: vec![], early: vec![], before, _alone })
    }

    /// The accounts that are to be checked.
    pub fn due(&self) -> &[AccountRecord] {
        &self.due
    }

    /// The accounts whose password is known to be refused, by the person or by two checks: to try it every day would
    /// only bring them nearer to being locked.
    pub fn resting(&self) -> &[AccountRecord] {
        &self.resting
    }

    /// The accounts that were checked lately, so that a change of the network is no reason to check them again.
    pub fn recent(&self) -> &[AccountRecord] {
        &self.recent
    }

    /// The accounts that were refused by one look, so little time ago that another would tell nothing.
    pub fn early(&self) -> &[AccountRecord] {
        &self.early
    }

    /// Checks what is due, and again what could not be reached if `look` sees another network afterwards: schedulers do
    /// not start a job that is running. Nothing asks the person: where the keychain is locked, nothing is checked.
    /// `pages` tell a network's sign-in page from the internet, for where a server cannot be asked.
    pub async fn run(
        &self,
        verifier: Verifier,
        network: Network,
        pages: Vec<Page>,
        look: impl Fn() -> Local,
        now: impl Fn() -> u64,
    ) -> Came {
        let mut came = Came { news: self.untold().collect(), ..Came::default() };
        if self.due.is_empty() {
            return came;
        }
        if let Err(error) = verifier.keychain.available().await {
            came.stopped = Some(error);
            return came;
        }
        let tell = |_: &Observation| {};
        let verifier = Verifier { audience: Audience::Nobody, ..verifier };
        let mut due = self.due.clone();
        for left in (0..=AGAIN).rev() {
            let here = look();
            let (verifier, network, pages) = (verifier.clone(), network.clone(), pages.clone());
            let all = SideBySide { verifier, network, pages, tell: &tell, at_once: AT_ONCE };
            let mut verified = all.verify(due);
            while let Some((record, verification)) = verified.next().await {
                let verification = match verification {
                    Ok(verification) => verification,
                    Err(error) => {
                        came.stopped = Some(error);
                        return came;
                    }
                };
                if let Some(found) = verification.found() {
                    let finding = Finding::after(of(&self.before, &record), found, now());
                    let address = record.account.address().clone();
                    if is_news(&finding) {
                        came.news.push(News { address, only: found.only() });
                    } else if finding.is_unconfirmed_refusal() {
                        came.unconfirmed.push(address);
                    }
                }
                came.keep(record, verification);
            }
            if left == 0 || here.leads_as(&look()) {
                break;
            }
            due = came.unreached().cloned().collect();
            if due.is_empty() {
                break;
            }
        }
        came
    }

    /// What rests and could not be told so far: it is told as soon as somebody shows it, and nothing is tried for that.
    pub fn untold(&self) -> impl Iterator<Item = News> {
        self.resting.iter().filter_map(|record| {
            let finding = of(&self.before, record).filter(|finding| finding.told.is_none())?;
            Some(News { address: record.account.address().clone(), only: finding.found.only() })
        })
    }

    /// Remembers that the person was told.
    ///
    /// # Errors
    /// If it cannot be written down.
    pub fn told(&self, news: &[News], now: u64) -> Result<(), RecordsError> {
        news.iter().try_for_each(|news| self.records.findings().told(&news.address, now))
    }
}

/// The folder whose lock a round holds. It is made by the first one.
pub(super) fn alone(data: &Path) -> Disk {
    Disk::new(turns(data).join("watch"))
}

/// The folder that it is in.
pub(super) fn turns(data: &Path) -> PathBuf {
    data.join("turns")
}

/// Few: nobody waits for it, and a home's line is for the people there.
const AT_ONCE: NonZeroUsize = NonZeroUsize::new(2).unwrap();

/// How often a round begins anew because the network became another: a line that comes and goes is left alone.
const AGAIN: usize = 3;

/// How many hours a check counts when the network changes. A computer that is carried from network to network all day
/// signs in four times, by day and night, and no provider has a hundred sign-ins of one that comes and goes.
pub const RECENT_HOURS: u64 = 6;

/// How long an account rests that is known to be refused, in seconds: a week.
const REST: u64 = 7 * 24 * 60 * 60;

/// How long whoever confirms a refusal waits for it.
pub const CONFIRMING: Duration = Duration::from_secs(CONFIRMED_AFTER);

/// What was found of an account before.
fn of(before: &BTreeMap<String, Finding>, record: &AccountRecord) -> Option<Finding> {
    before.get(&record.account.address().lower_case()).copied()
}

/// True if the password is refused for sure, it was tried not long ago, and another try would say nothing that is not
/// known. A clock that was set back is no reason to rest.
fn rests(finding: Option<Finding>, now: u64) -> bool {
    let refused = |finding: &Finding| match finding.found {
        Found::Refused { cause, .. } => cause.nears_lockout() && finding.is_definite_refusal(),
        Found::Right | Found::Unreached { .. } | Found::NotStored => false,
    };
    let lately = |finding: &Finding| finding.checked <= now && now - finding.checked < REST;
    finding.filter(refused).is_some_and(|finding| lately(&finding))
}

/// True if it was refused by one look, and it is too early for the next. A clock that was set back is no reason to wait.
fn is_early(finding: Option<Finding>, now: u64) -> bool {
    finding.is_some_and(|it| it.is_unconfirmed_refusal() && it.checked <= now && !it.is_old_enough(now))
}

/// True if it was refused by one look, and another would tell whether that lasts. A server that says to wait is left
/// alone until the next day.
fn may_be_confirmed(finding: Option<Finding>, now: u64) -> bool {
    let waits = |found| matches!(found, Found::Refused { cause, .. } if cause.passes());
    finding.is_some_and(|it| it.is_unconfirmed_refusal() && it.is_old_enough(now) && !waits(it.found))
}

/// True if a change of the network is no reason to check it: it was checked not long ago, and what was found is neither of
/// the network nor to be confirmed. A clock that was set back says nothing of when that was.
fn is_recent(trigger: Trigger, finding: Option<Finding>, now: u64) -> bool {
    let lately = |finding: &Finding| finding.checked <= now && now - finding.checked < RECENT_HOURS * 60 * 60;
    match trigger {
        Trigger::Day => false,
        Trigger::Network => finding.is_some_and(|it| {
            lately(&it) && !may_be_reached_elsewhere(it.found) && !may_be_confirmed(finding, now)
        }),
    }
}

/// True if another network may reach what this one did not. A server that was reached and is busy, or keeps this
/// computer out, is none: it wants to be left alone.
fn may_be_reached_elsewhere(found: Found) -> bool {
    match found {
        Found::Unreached { cause, .. } => cause.may_be_of_the_network() || cause.subject() == Subject::Way,
        Found::Right | Found::Refused { .. } | Found::NotStored => false,
    }
}

/// True if the person is to be told: it is refused for sure, and they do not know.
fn is_news(finding: &Finding) -> bool {
    finding.is_definite_refusal() && finding.told.is_none()
}

#[cfg(test)]
mod tests;
