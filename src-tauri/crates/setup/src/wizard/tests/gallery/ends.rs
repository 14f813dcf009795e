//! What a check comes to.

use super::super::*;

pub(in crate::wizard::tests) fn failed(cause: Cause, stage: Stage, said: Option<&str>) -> CheckError {
    let reply = said.map(|said| Reply { code: None, enhanced: None, said: said.into() });
    let facts = BTreeMap::from([("host".into(), "smtp.gmail.com".into()), ("port".into(), "465".into())]);
    CheckError { protocol: Protocol::Smtp, stage, cause, may_be: vec![], temporary: false, reply, facts }
}

pub(in crate::wizard::tests) fn failed_leg(server: account::Server, error: CheckError) -> Leg {
    of_google(Leg::pretend(server, LegEnd::Failed(error)))
}

pub(in crate::wizard::tests) fn passed_leg(server: account::Server) -> Leg {
    of_google(Leg::pretend(server, LegEnd::Passed))
}

fn of_google(leg: Leg) -> Leg {
    Leg { issuer: Some("Google Trust Services".into()), ..leg }
}

pub(in crate::wizard::tests) fn report_of(error: CheckError) -> CheckOutcome {
    let skipped = Leg { end: LegEnd::Skipped, ..passed_leg(gmail().imap) };
    CheckOutcome::pretend(failed_leg(gmail().smtp, error), skipped)
}

pub(super) fn passed() -> CheckOutcome {
    CheckOutcome::pretend(passed_leg(gmail().smtp), passed_leg(gmail().imap))
}
