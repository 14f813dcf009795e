//! A message to oneself: sent on a press alone, and what comes of it.

use std::time::Duration;

use super::gallery::at_view;
use super::gallery::ways::{after, finished, practising_and_kept};
use super::*;
use check::Progress;
use check::send::{Folder, Handed, NotArrived};

#[test]
fn nothing_is_sent_before_it_is_pressed_and_one_press_sends_once() {
    let mut wizard = proven_at(Step::HandOver);
    let effects = wizard.handle(Act::Continue {});
    assert!(sends(&effects).is_empty(), "{effects:?}");
    assert!(matches!(wizard.view().page, Page::TestMessage { state: TestMessageState::Ready }));
    let effects = wizard.handle(Act::SendMessage {});
    assert_eq!(sends(&effects).len(), 1);
    let again = wizard.handle(Act::SendMessage {});
    assert!(sends(&again).is_empty(), "it is on its way: {again:?}");
}

#[test]
fn whoever_goes_on_without_it_is_at_the_end() {
    let wizard = after(proven_at(Step::TestMessage), [Act::Continue {}]);
    let Page::Done { points, .. } = wizard.view().page else { panic!("{:?}", wizard.view().page) };
    assert!(points.iter().all(|point| !point.words.id.starts_with("testMessage")), "{points:?}");
}

#[test]
fn what_was_seen_is_said_at_the_end() {
    for (view, id, state) in [
        ("testMessage-arrived", "testMessage.arrived-inbox", PointState::Done),
        ("testMessage-junk", "testMessage.arrived-junk", PointState::Done),
        ("testMessage-lost", "done.message-lost", PointState::Left),
        ("testMessage-refused", "done.message-not-sent", PointState::Left),
    ] {
        let wizard = after(at_view(view), [Act::Continue {}]);
        let Page::Done { points, .. } = wizard.view().page else { panic!("{view}") };
        assert!(
            points.iter().any(|point| point.words.id == id && point.state == state),
            "{view}: {points:?}"
        );
    }
}

#[test]
fn cancelling_ends_it_at_once_and_what_comes_later_does_not_count() {
    let mut wizard = sending();
    let turn = wizard.turn();
    let effects = wizard.handle(Act::Cancel {});
    assert!(matches!(&effects[..], [Effect::StopMessage]), "{effects:?}");
    wizard.finish(turn, arrived(Folder::Inbox, Removal::Offered));
    assert!(matches!(wizard.view().page, Page::TestMessage { state: TestMessageState::Cancelled }));
    let mut wizard = sending();
    let effects = wizard.handle(Act::Back {});
    assert!(effects.iter().any(|effect| matches!(effect, Effect::StopMessage)), "{effects:?}");
}

#[test]
fn a_message_is_removed_on_a_press_and_only_where_that_can_be_done_alone() {
    let mut wizard = at_view("testMessage-arrived");
    let effects = wizard.handle(Act::RemoveMessage {});
    assert!(matches!(&effects[..], [Effect::RemoveMessage]), "{effects:?}");
    assert!(!wizard.view().is_offered(&Act::RemoveMessage {}));
    assert!(!at_view("testMessage-junk").view().is_offered(&Act::RemoveMessage {}));
}

#[test]
fn a_refused_password_is_not_tried_again_as_it_is() {
    let is_offered = |view: &str, act: &Act| at_view(view).view().is_offered(act);
    assert!(is_offered("testMessage-refused", &Act::TryAgain {}));
    assert!(!is_offered("testMessage-revoked", &Act::TryAgain {}));
    assert!(is_offered("testMessage-revoked", &Act::EnterPassword {}));
}

#[test]
fn what_is_left_to_do_is_ticked_and_what_was_copied_is_ticked_already() {
    let ticked = |wizard: &Wizard| {
        let Page::Done { todos, .. } = wizard.view().page else { panic!("{:?}", wizard.view().page) };
        let done = todos.into_iter().filter(|todo| todo.state == PointState::Done);
        done.map(|todo| todo.id).collect::<Vec<_>>()
    };
    let wizard = at_view("done-todo");
    assert_eq!(ticked(&wizard), ["smtp", "test"]);
    let wizard = after(wizard, [Act::Tick { id: "smtp".into() }, Act::Tick { id: "imap".into() }]);
    assert_eq!(ticked(&wizard), ["imap", "test"]);
}

#[test]
fn a_stored_password_that_was_verified_may_send_one_too() {
    let mut wizard = at_view("done-verify");
    let effects = wizard.handle(Act::SendMessage {});
    assert!(sends(&effects).is_empty(), "that page asks first: {effects:?}");
    let effects = wizard.handle(Act::SendMessage {});
    assert_eq!(sends(&effects).len(), 1);
    wizard.handle(Act::Cancel {});
    wizard.handle(Act::Back {});
    assert!(matches!(wizard.view().page, Page::Done { .. }));
}

/// The views of this page.
pub(super) fn pages() -> Vec<(&'static str, Wizard)> {
    let practice = {
        let mut wizard = practising_and_kept();
        arrive(&mut wizard, Step::TestMessage);
        wizard
    };
    let handing = |took| Progress { protocol: Protocol::Smtp, stage: Stage::HandOver, took };
    let failed = |cause: Cause, handed, said: Option<&str>| {
        let at_sign_in = cause == Cause::WrongPassword;
        let (protocol, stage) = match handed {
            Handed::Over => (Protocol::Imap, Stage::Arrival),
            Handed::Not => (Protocol::Smtp, Stage::HandOver),
        };
        let error = CheckError {
            protocol,
            stage: if at_sign_in { Stage::SignIn } else { stage },
            cause,
            may_be: vec![],
            temporary: cause.passes(),
            reply: said.map(|said| Reply {
                code: Some(550),
                enhanced: Some("5.7.1".into()),
                said: said.into(),
            }),
            facts: BTreeMap::from([("host".into(), "smtp.gmail.com".into()), ("port".into(), "465".into())]),
        };
        finished(sending(), Outcome::MessageCame(Box::new(Err(NotArrived { handed, error }))))
    };
    let in_inbox = || finished(sending(), arrived(Folder::Inbox, Removal::Offered));
    let removing = || after(in_inbox(), [Act::RemoveMessage {}]);
    vec![
        ("testMessage", proven_at(Step::TestMessage)),
        ("testMessage-practice", practice),
        ("testMessage-sending", sending()),
        ("testMessage-handing-over", finished(sending(), Outcome::Progress(handing(None)))),
        ("testMessage-looking", finished(sending(), Outcome::Progress(handing(Some(Duration::ZERO))))),
        ("testMessage-cancelled", after(sending(), [Act::Cancel {}])),
        ("testMessage-arrived", in_inbox()),
        ("testMessage-junk", finished(sending(), arrived(Folder::Junk, Removal::ByHand))),
        ("testMessage-all-mail", finished(sending(), arrived(Folder::AllMail, Removal::Offered))),
        ("testMessage-removing", removing()),
        ("testMessage-removed", finished(removing(), Outcome::MessageRemoved(Ok(())))),
        ("testMessage-not-removed", {
            let error = CheckError {
                protocol: Protocol::Imap,
                stage: Stage::Arrival,
                cause: Cause::HungUp,
                may_be: vec![],
                temporary: false,
                reply: None,
                facts: BTreeMap::new(),
            };
            finished(removing(), Outcome::MessageRemoved(Err(error)))
        }),
        ("testMessage-lost", failed(Cause::NeverArrived, Handed::Over, None)),
        (
            "testMessage-refused",
            failed(Cause::SenderNotAllowed, Handed::Not, Some("Sender address rejected: not owned by user")),
        ),
        ("testMessage-revoked", failed(Cause::WrongPassword, Handed::Not, Some("not accepted"))),
        ("testMessage-unseen", failed(Cause::WrongPassword, Handed::Over, Some("not accepted"))),
        ("testMessage-relay", failed(Cause::RelayDenied, Handed::Not, Some("Relay access denied"))),
    ]
}

fn sending() -> Wizard {
    after(proven_at(Step::TestMessage), [Act::SendMessage {}])
}

fn arrived(folder: Folder, removal: Removal) -> Outcome {
    let name = match folder {
        Folder::Inbox => "INBOX",
        Folder::Junk => "[Gmail]/Spam",
        Folder::AllMail => "[Gmail]/All Mail",
    };
    let after = Duration::from_millis(2_300);
    Outcome::MessageCame(Box::new(Ok(ArrivedMessage { folder, name: name.to_owned(), after, removal })))
}

fn sends(effects: &[Effect]) -> Vec<&Effect> {
    effects.iter().filter(|effect| matches!(effect, Effect::SendMessage { .. })).collect()
}
