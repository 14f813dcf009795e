//! Connections that are ready before a password is typed.

use super::*;
use account::Server;
use check::{CheckError, CheckOutcome, LegEnd, Reach, Stage};

#[test]
fn connections_are_kept_ready_while_a_password_may_come_and_only_then() {
    let mut wizard = at_address();
    let warm = |effects: &[Effect]| effects.iter().filter(|e| matches!(e, Effect::WarmUp { .. })).count();
    let cool = |effects: &[Effect]| effects.iter().filter(|e| matches!(e, Effect::CoolDown)).count();
    assert_eq!(warm(&wizard.handle(address("anna@gmail.com"))), 1);
    let effects = wizard.handle(Act::Continue {});
    assert_eq!((warm(&effects), cool(&effects)), (0, 0), "the same are used");
    wizard.handle(Act::Continue {});
    let effects = wizard.handle(password("abcdefghijklmnop"));
    assert!(matches!(effects.as_slice(), [Effect::Check { .. }, Effect::CoolDown]), "{effects:?}");
    let report = Outcome::Checked(Box::new(refused(Cause::WrongPassword)));
    assert_eq!(warm(&wizard.finish(wizard.turn(), report)), 1, "ready for another");
    assert_eq!(cool(&wizard.handle(Act::StartOver {})), 1);
}

#[test]
fn a_port_that_does_not_answer_is_told_before_a_password_and_another_is_offered() {
    let mut wizard = at_app_password();
    let other = Servers::alternatives(&gmail(), Provider::with_key("gmail")).smtp.remove(0);
    assert_eq!(other.port.get(), 587);
    let silence = CheckError {
        stage: Stage::Connect,
        cause: Cause::TimedOut,
        reply: None,
        ..error_of(&refused(Cause::TimedOut))
    };
    let failed = |server: Server| Outcome::Reached {
        protocol: Protocol::Smtp,
        server,
        reach: Reach::Failed { error: Box::new(silence.clone()), instead: Some(other.clone()) },
    };
    wizard.finish(Turn::default(), failed(other.clone()));
    assert!(connections(&wizard).iter().all(|state| *state == ConnectionState::Connecting));
    wizard.finish(Turn::default(), failed(gmail().smtp));
    let states = connections(&wizard);
    let [ConnectionState::Failed { advice, instead: Some(587) }, ConnectionState::Connecting] =
        states.as_slice()
    else {
        panic!("{states:?}");
    };
    assert_eq!(advice.message, "cause-timedOut");
    let effects = wizard.handle(Act::UseInstead { protocol: Protocol::Smtp });
    let [Effect::StopLook, Effect::WarmUp { servers, .. }] = effects.as_slice() else {
        panic!("{effects:?}")
    };
    assert_eq!((servers.smtp.port.get(), &servers.imap), (587, &gmail().imap));
    wizard.handle(Act::Continue {});
    let effects = wizard.handle(password("abcdefghijklmnop"));
    let [Effect::Check { servers, .. }, _] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!(servers.smtp.port.get(), 587);
    assert!(wizard.handle(Act::UseInstead { protocol: Protocol::Smtp }).is_empty());
}

fn connections(wizard: &Wizard) -> Vec<ConnectionState> {
    match wizard.view().page {
        Page::AppPassword { connections, .. } => connections.into_iter().map(|one| one.state).collect(),
        other => panic!("{other:?}"),
    }
}

fn error_of(report: &CheckOutcome) -> CheckError {
    match &report.smtp.end {
        LegEnd::Failed(error) => error.clone(),
        LegEnd::Passed | LegEnd::Skipped => panic!("{report:?}"),
    }
}
