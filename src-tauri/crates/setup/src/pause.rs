//! Refusals in a row, and the growing pause after them: a provider that sees many wrong passwords locks the
//! account, and takes far longer to open it again.

use std::time::Duration;

use crate::records::{RecordsError, RefusalRecords, Refused};
use account::Address;
use account::cause::Cause;
use check::{LegEnd, Report, Stage};

/// Takes what came of a check: a success forgets the refusals of the account, a refusal is counted, and from the
/// third on there is a pause. `now` is in seconds since 1970 UTC. What the account was refused, if it was.
///
/// # Errors
/// If the refusals cannot be read or written.
pub fn settle(
    refusals: &RefusalRecords,
    address: &Address,
    report: &Report,
    now: u64,
) -> Result<Option<Refused>, RecordsError> {
    if report.verified().is_some() {
        return refusals.forget(address, now).map(|()| None);
    }
    let Some(cause) = refusal(report) else { return Ok(None) };
    refusals.note(address, now, |count| after(count, cause)).map(Some)
}

/// Refusals without a pause; from the next on there is one.
const FREE: u32 = 2;

/// The first pause. Each further refusal doubles it.
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use account::Protocol;
    use account::provider::Provider;
    use check::{CheckError, Leg, Reception, Reply};

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
    fn the_providers_own_pause_is_kept_at_once_and_what_is_no_refusal_does_not_count() {
        let (refusals, anna) = (RefusalRecords::in_memory(), anna());
        assert_eq!(settle(&refusals, &anna, &refused(Cause::ServerBusy), 7).unwrap(), None);
        let too_many = settle(&refusals, &anna, &refused(Cause::TooManyAttempts), 7).unwrap().unwrap();
        assert_eq!(too_many.pause(7), Some(7 + 900));
        assert_eq!(refusals.paused(8).unwrap(), [(anna, too_many)]);
        assert_eq!(refusals.paused(7 + 900).unwrap(), []);
    }

    fn anna() -> Address {
        Address::parse("anna@gmail.com").unwrap()
    }

    fn refused(cause: Cause) -> Report {
        let reply = Some(Reply { code: Some(535), enhanced: None, said: "no".into() });
        let error = CheckError {
            protocol: Protocol::Smtp,
            stage: Stage::SignIn,
            cause,
            may_be: vec![],
            temporary: false,
            reply,
            facts: BTreeMap::new(),
        };
        report(LegEnd::Failed(error), LegEnd::Skipped)
    }

    fn passed() -> Report {
        report(LegEnd::Passed, LegEnd::Passed)
    }

    fn report(smtp: LegEnd, imap: LegEnd) -> Report {
        let servers = Provider::with_key("gmail").unwrap().servers(&anna()).unwrap();
        let leg = |server, end| Leg {
            server,
            issuer: None,
            chosen: None,
            reception: Reception::default(),
            stages: vec![],
            end,
        };
        Report::pretend(leg(servers.smtp, smtp), leg(servers.imap, imap))
    }
}
