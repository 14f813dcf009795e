//! The steps, walked through by journey; at the foot, the ways to each page.

mod account;
mod check;
mod items;
mod warmth;
mod welcome;

use std::collections::BTreeMap;

use super::*;
use crate::check::{CheckError, Leg, LegEnd, Reply, Report, Stage};
use crate::secret::EnteredSecret;

#[test]
fn the_windows_types_are_written_from_these() {
    use ts_rs::TS;
    let config = ts_rs::Config::from_env();
    View::export_all(&config).unwrap();
    Event::export_all(&config).unwrap();
    let written = std::fs::read_to_string(config.out_dir().join("view.ts")).unwrap();
    assert!(written.contains("export type View =") && written.contains("export type Event ="));
}

fn welcome() -> Wizard {
    Wizard::new(Language::english()).0
}

fn look_around(wizard: &mut Wizard, accounts: Vec<AccountRecord>) {
    let outcome =
        Outcome::LookedAround { accounts: Ok(accounts), recovered: Ok(vec![]), backups: Ok(vec![]) };
    wizard.finish(wizard.turn(), outcome);
}

fn at_address() -> Wizard {
    let mut wizard = welcome();
    wizard.handle(Event::Start { intent: Intent::SetUp });
    wizard
}

fn at_app_password() -> Wizard {
    let mut wizard = at_address();
    wizard.handle(address("anna@gmail.com"));
    wizard
}

fn at_password() -> Wizard {
    let mut wizard = at_app_password();
    wizard.handle(Event::Continue {});
    wizard
}

fn address(text: &str) -> Event {
    Event::SubmitAddress { address: text.into() }
}

fn password(text: &str) -> Event {
    Event::SubmitPassword { password: EnteredSecret::from(text.to_owned()) }
}

fn check_state(wizard: &Wizard) -> CheckState {
    match wizard.view().page {
        Page::Outgoing(page) | Page::Incoming(page) => page.state,
        other => panic!("{other:?}"),
    }
}

fn doubt(wizard: &Wizard) -> Option<Doubt> {
    match check_state(wizard) {
        CheckState::Ready { doubt, .. } => doubt,
        other => panic!("{other:?}"),
    }
}

fn gmail() -> Servers {
    let address = Address::parse("anna@gmail.com").unwrap();
    Provider::with_key("gmail").unwrap().servers(&address).unwrap()
}

fn refused(cause: Cause) -> Report {
    let error = CheckError {
        protocol: Protocol::Smtp,
        stage: Stage::SignIn,
        cause,
        may_be: vec![],
        temporary: false,
        reply: Some(Reply {
            code: Some(534),
            enhanced: Some("5.7.9".into()),
            said: "Application-specific password required.".into(),
        }),
        facts: BTreeMap::new(),
    };
    let leg = |server, end| Leg { server, issuer: None, stages: vec![], end };
    Report::pretend(leg(gmail().smtp, LegEnd::Failed(error)), leg(gmail().imap, LegEnd::Skipped))
}

/// What is asked for besides connections to be kept ready or let go.
fn apart_from_warmth(mut effects: Vec<Effect>) -> Vec<Effect> {
    effects.retain(|effect| !matches!(effect, Effect::WarmUp { .. } | Effect::CoolDown));
    effects
}
