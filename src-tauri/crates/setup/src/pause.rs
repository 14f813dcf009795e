//! Refusals in a row, and the growing pause after them: a provider that sees many wrong passwords locks the
//! account, and takes far longer to open it again.

use std::time::Duration;

use crate::clock::now;
use crate::records::{RecordsError, RefusalRecords, Refused, Turn};
use account::cause::Cause;
use account::{Address, Servers};
use check::{CheckOutcome, LegEnd, Stage};

/// Sign-ins to accounts: none is tried in a pause, and what comes of one is counted.
#[derive(Clone, Debug)]
pub struct Attempts {
    refusals: RefusalRecords,
    /// What cannot be written down is counted for as long as the program runs.
    unwritten: RefusalRecords,
}

/// What came of a sign-in.
#[derive(Debug)]
pub struct Attempt {
    /// What came of it.
    pub report: CheckOutcome,
    /// What the account was refused with it, if it was.
    pub refused: Option<Refused>,
}

impl Attempts {
    /// Counted in `refusals`.
    pub fn counted_in(refusals: RefusalRecords) -> Self {
        Self { refusals, unwritten: RefusalRecords::in_memory() }
    }

    /// What an account was refused, if there is a pause at this moment. What cannot be read holds nobody up.
    pub fn pause(&self, address: &Address) -> Option<Refused> {
        let now = now();
        let paused = |refusals: &RefusalRecords| {
            refusals.of(address, now).ok().flatten().filter(|refused| refused.pause(now).is_some())
        };
        paused(&self.refusals).or_else(|| paused(&self.unwritten))
    }

    /// Signs in at these servers, and counts what comes of it. It waits for whoever else signs in as the same user
    /// at this moment, in another run of the program too.
    ///
    /// # Errors
    /// If there is a pause: then nothing is sent.
    pub async fn attempt<Checking>(
        &self,
        address: &Address,
        servers: &Servers,
        sign_in: impl FnOnce() -> Checking,
    ) -> Result<Attempt, Refused>
    where
        Checking: Future<Output = CheckOutcome>,
    {
        let permit = self.permit(address, servers).await?;
        Ok(permit.settle(sign_in().await))
    }

    /// Leave to sign in once, as [`Attempts::attempt`] does.
    ///
    /// # Errors
    /// If there is a pause.
    pub(crate) async fn permit<'a>(
        &'a self,
        address: &'a Address,
        servers: &Servers,
    ) -> Result<Permit<'a>, Refused> {
        let turn = self.refusals.turn(servers).await;
        match self.pause(address) {
            Some(refused) => Err(refused),
            None => Ok(Permit { attempts: self, address, _turn: turn }),
        }
    }

    fn settle(&self, address: &Address, report: &CheckOutcome, now: u64) -> Option<Refused> {
        let written = settle(&self.refusals, address, report, now);
        if written.is_ok() && report.verified().is_none() {
            return written.ok().flatten();
        }
        settle(&self.unwritten, address, report, now).ok().flatten()
    }
}

/// Leave to sign in once: nobody else signs in as the same user until it is settled or dropped.
pub(crate) struct Permit<'a> {
    attempts: &'a Attempts,
    address: &'a Address,
    _turn: Turn,
}

impl Permit<'_> {
    /// Counts what came of it. Nothing is waited for: whoever leaves right after an answer has it counted all the same.
    pub(crate) fn settle(self, report: CheckOutcome) -> Attempt {
        let refused = self.attempts.settle(self.address, &report, now());
        Attempt { report, refused }
    }
}

/// Takes what came of a check: a success forgets the refusals of the account, each server that refused it counts, and
/// from the third refusal on there is a pause. `now` is in seconds since 1970 UTC. What the account was refused, if it
/// was.
fn settle(
    refusals: &RefusalRecords,
    address: &Address,
    report: &CheckOutcome,
    now: u64,
) -> Result<Option<Refused>, RecordsError> {
    if report.verified().is_some() {
        return refusals.forget(address, now).map(|()| None);
    }
    let mut refused = None;
    for cause in refusals_in(report) {
        refused = Some(refusals.note(address, now, |count| after(count, cause))?);
    }
    Ok(refused)
}

/// Refusals without a pause; from the next on there is one.
const FREE: u32 = 2;

/// The first pause. Each further refusal doubles it, also one of two in a check.
const FIRST: Duration = Duration::from_secs(30);

/// The longest pause.
const LONGEST: Duration = Duration::from_secs(15 * 60);

/// The pause after so many refusals in a row.
fn after(count: u32, cause: Cause) -> Option<Duration> {
    if cause == Cause::TooManyAttempts {
        return Some(LONGEST);
    }
    let beyond = count.checked_sub(FREE + 1)?;
    Some((FIRST * (1 << beyond.min(16))).min(LONGEST))
}

/// What the servers said no with, to the sign-in itself. Where each has a password of its own, both may have.
fn refusals_in(report: &CheckOutcome) -> impl Iterator<Item = Cause> {
    [&report.smtp, &report.imap].into_iter().filter_map(|leg| match &leg.end {
        LegEnd::Failed(error)
            if error.stage == Stage::SignIn && error.reply.is_some() && error.cause.nears_lockout() =>
        {
            Some(error.cause)
        }
        LegEnd::Failed(_) | LegEnd::Passed | LegEnd::Skipped => None,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use account::Protocol;
    use account::provider::Provider;
    use check::{CheckError, Leg, Reply};

    #[test]
    fn after_three_refusals_there_is_a_pause_that_grows() {
        let (refusals, anna) = (RefusalRecords::in_memory(), anna());
        let mut now = 1_000_000;
        for expected in [0, 0, 30, 60, 120, 240, 480, 900, 900] {
            let refused = settle(&refusals, &anna, &refused(Cause::WrongPassword), now).unwrap().unwrap();
            assert_eq!(refused.pause(now).map_or(0, |until| until - now), expected);
            now += 1000;
        }
        assert_eq!(settle(&refusals, &anna, &passed(), now).unwrap(), None);
        let again = settle(&refusals, &anna, &refused(Cause::WrongPassword), now).unwrap().unwrap();
        assert_eq!((again.count, again.until), (1, None), "a success forgets");
    }

    #[test]
    fn every_pause_is_over_when_a_refusal_is_looked_at_again() {
        assert!(LONGEST.as_secs() <= crate::records::CONFIRMED_AFTER);
    }

    #[test]
    fn the_providers_own_pause_is_kept_at_once_and_what_is_no_refusal_does_not_count() {
        let (refusals, anna) = (RefusalRecords::in_memory(), anna());
        assert_eq!(settle(&refusals, &anna, &refused(Cause::ServerBusy), 7).unwrap(), None);
        let too_many = settle(&refusals, &anna, &refused(Cause::TooManyAttempts), 7).unwrap().unwrap();
        assert_eq!(too_many.pause(7), Some(7 + 900));
        assert_eq!(refusals.paused(8).unwrap(), [(anna, too_many)]);
        assert_eq!(refusals.paused(7 + 900).unwrap(), []);
    }

    #[test]
    fn of_two_servers_that_refuse_in_one_check_each_counts() {
        let (refusals, anna) = (RefusalRecords::in_memory(), anna());
        let wrong = Cause::WrongPassword;
        let mut now = 1_000_000;
        for (count, expected) in [(2, 0), (4, 60), (6, 240), (8, 900)] {
            let refused = settle(&refusals, &anna, &refused_by_both(wrong, wrong), now).unwrap().unwrap();
            assert_eq!(refused.count, count);
            assert_eq!(refused.pause(now).map_or(0, |until| until - now), expected, "{count}");
            now += 1000;
        }
        for (smtp, imap) in [(wrong, Cause::TooManyAttempts), (Cause::TooManyAttempts, wrong)] {
            let refusals = RefusalRecords::in_memory();
            let refused = settle(&refusals, &anna, &refused_by_both(smtp, imap), 7).unwrap().unwrap();
            assert_eq!((refused.count, refused.pause(7)), (2, Some(7 + 900)), "{smtp:?} {imap:?}");
        }
        let refusals = RefusalRecords::in_memory();
        let one = refused_by_both(Cause::ServerBusy, wrong);
        assert_eq!(settle(&refusals, &anna, &one, 7).unwrap().unwrap().count, 1, "the other said nothing");
    }

    #[tokio::test]
    async fn what_comes_of_a_sign_in_is_counted_once_and_none_is_tried_in_a_pause() {
        let refusals = RefusalRecords::in_memory();
        let attempts = Attempts::counted_in(refusals.clone());
        for count in 1..=3 {
            let sign_in = async || refused(Cause::WrongPassword);
            let attempt = attempts.attempt(&anna(), &servers(), sign_in).await.unwrap();
            assert_eq!(attempt.refused.unwrap().count, count);
        }
        let sign_in = async || -> CheckOutcome { panic!("signed in") };
        let paused = attempts.attempt(&anna(), &servers(), sign_in).await.unwrap_err();
        assert_eq!((paused.count, refusals.of(&anna(), now()).unwrap()), (3, Some(paused)));
    }

    #[tokio::test]
    async fn what_cannot_be_written_down_is_counted_all_the_same() {
        let home = tempfile::tempdir().unwrap();
        std::fs::write(home.path().join("refusals.json"), r#"{"schema":2,"refused":{}}"#).unwrap();
        let attempts = Attempts::counted_in(RefusalRecords::in_folder(home.path()));
        for _ in 0..3 {
            attempts.attempt(&anna(), &servers(), async || refused(Cause::WrongPassword)).await.unwrap();
        }
        assert_eq!(attempts.pause(&anna()).unwrap().count, 3);
    }

    fn anna() -> Address {
        Address::parse("anna@gmail.com").unwrap()
    }

    fn servers() -> Servers {
        Provider::with_key("gmail").unwrap().servers(&anna()).unwrap()
    }

    fn refused(cause: Cause) -> CheckOutcome {
        report(no(Protocol::Smtp, cause), LegEnd::Skipped)
    }

    /// As where each server has a password of its own: the second is asked whatever the first says.
    fn refused_by_both(smtp: Cause, imap: Cause) -> CheckOutcome {
        report(no(Protocol::Smtp, smtp), no(Protocol::Imap, imap))
    }

    fn no(protocol: Protocol, cause: Cause) -> LegEnd {
        LegEnd::Failed(CheckError {
            protocol,
            stage: Stage::SignIn,
            cause,
            may_be: vec![],
            temporary: false,
            reply: Some(Reply { code: Some(535), enhanced: None, said: "no".into() }),
            facts: BTreeMap::new(),
        })
    }

    fn passed() -> CheckOutcome {
        report(LegEnd::Passed, LegEnd::Passed)
    }

    fn report(smtp: LegEnd, imap: LegEnd) -> CheckOutcome {
        CheckOutcome::pretend(Leg::pretend(servers().smtp, smtp), Leg::pretend(servers().imap, imap))
    }
}
