//! The steps, walked through by journey; at the foot, the ways to each page.

mod address;
mod can_it_work;
mod certificate;
mod find_servers;
mod gallery;
mod hand_over;
mod items;
mod language;
mod network;
mod offers;
mod outgoing;
mod own_domain;
mod password;
mod refusal;
mod test_message;
mod warmth;
mod welcome;
mod without;

use std::collections::BTreeMap;

#[cfg(not(test))]
pub use self::gallery::views;
use super::*;
use crate::records::{AccountRecord, Past, RecordsError};
use crate::verify::Unused;
use account::cause::Cause;
use account::provider::Provider;
use account::secret::{EnteredSecret, Secret};
use account::{Account, Address, AddressError, EnteredServer, Protocol, Servers};
use check::{CheckError, CheckOutcome, Leg, LegEnd, Reply, Stage, Verified};

#[test]
fn the_windows_types_are_written_from_these() {
    use ts_rs::TS;
    // It writes a file type by type.
    let folder = tempfile::tempdir().unwrap();
    let config = ts_rs::Config::from_env().with_out_dir(folder.path());
    View::export_all(&config).unwrap();
    Event::export_all(&config).unwrap();
    let written = std::fs::read_to_string(folder.path().join("view.ts")).unwrap();
    assert!(written.contains("export type View =") && written.contains("export type Event ="));
    assert!(written.contains("export type Mood ="));
    write_for_the_window("view.ts", &written);
}

#[cfg(test)]
/// Writes a file that the window is built on, whole, and only where it is another: the window's tests may be reading it.
fn write_for_the_window(name: &str, text: &str) {
    let folder = ts_rs::Config::from_env().out_dir().to_owned();
    let file = folder.join(name);
    if std::fs::read_to_string(&file).is_ok_and(|there| there == text) {
        return;
    }
    let whole = folder.join(format!(".{name}.new"));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(&whole, text).unwrap();
    std::fs::rename(whole, file).unwrap();
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
    wizard.handle(Act::Start { intent: Intent::SetUp });
    wizard
}

fn at_app_password() -> Wizard {
    let mut wizard = at_address();
    wizard.handle(address("anna@gmail.com"));
    past_questions(wizard)
}

/// Without what is asked before a password is made.
fn past_questions(mut wizard: Wizard) -> Wizard {
    if matches!(wizard.view().page, Page::CanItWork { .. }) {
        wizard.handle(Act::Continue {});
    }
    wizard
}

fn at_password() -> Wizard {
    let mut wizard = at_app_password();
    wizard.handle(Act::Continue {});
    wizard
}

fn address(text: &str) -> Submit {
    Submit::Address { address: text.into() }
}

fn password(text: &str) -> Submit {
    Submit::Password { password: EnteredSecret::from(text.to_owned()) }
}

/// At a step that needs a proven password.
fn proven_at(step: Step) -> Wizard {
    let mut wizard = at_app_password();
    let journey = wizard.scene.journey.as_mut().unwrap();
    journey.proof = Some(Verified::pretend(gmail(), Secret::new("new".to_owned())));
    arrive(&mut wizard, step);
    wizard
}

fn arrive(wizard: &mut Wizard, step: Step) {
    let (stop, effects) = arrival::arrive(step, &mut wizard.scene).unwrap();
    wizard.follow(Move { to: stop::To::Stop(stop), effects });
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
    Account::of(Address::parse("anna@gmail.com").unwrap()).servers().unwrap()
}

fn refused(cause: Cause) -> CheckOutcome {
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
    let failed = Leg::pretend(gmail().smtp, LegEnd::Failed(error));
    CheckOutcome::pretend(failed, Leg::pretend(gmail().imap, LegEnd::Skipped))
}

/// What is asked for besides connections to be kept ready or let go.
fn apart_from_warmth(mut effects: Vec<Effect>) -> Vec<Effect> {
    effects.retain(|effect| !matches!(effect, Effect::WarmUp { .. } | Effect::CoolDown));
    effects
}
