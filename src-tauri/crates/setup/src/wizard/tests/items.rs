//! Old passwords: choosing, clearing, bringing back, and a keychain that does not answer.

use super::*;
use keychain::{Item, ItemAction, KeychainError, LeftAlone, Match};
use programs::Scan;

#[test]
fn exact_matches_start_chosen_and_clearing_cannot_be_left() {
    let mut wizard = at_items();
    let Page::OldItems { state: OldItemsState::Found { items, .. }, .. } = wizard.view().page else {
        panic!()
    };
    assert_eq!(items.iter().map(|item| item.choice).collect::<Vec<_>>(), [Choice::Clear, Choice::Leave]);
    wizard.handle(Act::ChooseItem { id: "b".into(), choice: Choice::Clear });
    let effects = wizard.handle(Act::ClearChosen {});
    let [Effect::Change { wish, .. }] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!(wish.ids().collect::<Vec<_>>(), ["a", "b"]);
    for event in [Act::Back {}, Act::StartOver {}, Act::LeaveItems {}, Act::Continue {}] {
        assert!(apart_from_warmth(wizard.handle(event)).is_empty());
        let page = wizard.view().page;
        assert!(matches!(page, Page::OldItems { state: OldItemsState::Clearing { count: 2 }, .. }));
    }
}

#[test]
fn what_was_not_cleared_is_told_and_one_item_is_brought_back() {
    let mut wizard = at_items();
    wizard.handle(Act::ChooseItem { id: "b".into(), choice: Choice::Clear });
    wizard.handle(Act::ClearChosen {});
    let kept = LeftAlone { id: "b".into(), why: "changed".into() };
    let cleared =
        keychain::Changed { run: "r".into(), cleared: vec!["a".into()], replaced: vec![], kept: vec![kept] };
    wizard.finish(wizard.turn(), Outcome::Changed(Ok(cleared)));
    assert_eq!(fates(&wizard), [Fate::Cleared, Fate::Kept { why: "changed".into() }]);
    let effects = wizard.handle(Act::RestoreItem { id: "a".into() });
    let [Effect::Undo { run, ids: Some(ids) }] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!((run.as_str(), ids.as_slice()), ("r", ["a".to_owned()].as_slice()));
    let undone = keychain::Undone { run: "r".into(), restored: vec!["a".into()], kept: vec![] };
    wizard.finish(wizard.turn(), Outcome::Undone(Ok(undone)));
    assert_eq!(fates(&wizard)[0], Fate::Restored);
    assert!(matches!(apart_from_warmth(wizard.handle(Act::Continue {})).as_slice(), [Effect::FindPrograms]));
}

#[test]
fn a_locked_keychain_is_told_and_asked_to_be_unlocked() {
    let mut wizard = looking();
    wizard.finish(wizard.turn(), Outcome::Scanned(Err(KeychainError::Locked)));
    let page = wizard.view().page;
    assert!(matches!(page, Page::OldItems { state: OldItemsState::Refused { .. }, .. }));
    assert!(matches!(wizard.handle(Act::UnlockKeychain {}).as_slice(), [Effect::Unlock]));
    assert!(wizard.handle(Act::UnlockKeychain {}).is_empty(), "one press is one question");
    let effects = wizard.finish(wizard.turn(), Outcome::Unlocked(Ok(())));
    assert!(matches!(effects.as_slice(), [Effect::Scan { .. }]), "{effects:?}");
    wizard.finish(wizard.turn(), Outcome::Scanned(Err(KeychainError::Missing)));
    assert!(matches!(apart_from_warmth(wizard.handle(Act::TryAgain {})).as_slice(), [Effect::Scan { .. }]));
}

#[test]
fn what_stays_locked_leaves_what_can_be_seen_and_is_told() {
    for error in [KeychainError::Denied, KeychainError::Cancelled] {
        let mut wizard = looking();
        wizard.finish(wizard.turn(), Outcome::Scanned(Ok(Scan { locked: true, ..Scan::default() })));
        wizard.handle(Act::UnlockKeychain {});
        let page = wizard.view().page;
        assert!(matches!(page, Page::OldItems { state: OldItemsState::Unlocking, .. }), "{page:?}");
        let effects = match error {
            KeychainError::Cancelled => {
                wizard.finish(wizard.turn(), Outcome::KeychainWaits(true));
                let effects = wizard.handle(Act::Cancel {});
                assert!(matches!(effects.as_slice(), [Effect::StopKeychain, Effect::Scan { .. }]));
                effects
            }
            _ => wizard.finish(wizard.turn(), Outcome::Unlocked(Err(error.clone()))),
        };
        assert!(matches!(effects.last(), Some(Effect::Scan { .. })), "{effects:?}");
        let items = vec![item("a", Match::Exact)];
        let scan = Scan { items, locked: true, ..Scan::default() };
        wizard.finish(wizard.turn(), Outcome::Scanned(Ok(scan)));
        let page = wizard.view().page;
        let Page::OldItems { state: OldItemsState::Found { items, problem: Some(problem), .. }, .. } = page
        else {
            panic!("{page:?}")
        };
        assert_eq!((items.len(), problem), (1, crate::advice::on_unlocking(&error)));
    }
}

#[test]
fn a_long_look_can_be_stopped_and_gone_past() {
    let mut wizard = looking();
    let late = wizard.turn();
    assert!(wizard.view().is_offered(&Act::Cancel {}) && wizard.view().is_offered(&Act::Back {}));
    assert!(matches!(
        wizard.handle(Act::LeaveItems {}).as_slice(),
        [Effect::StopKeychain, Effect::FindPrograms]
    ));
    wizard.finish(late, Outcome::Scanned(Ok(Scan::default())));
    assert!(matches!(wizard.view().page, Page::HandOver { .. }));
    for event in [Act::Cancel {}, Act::Back {}] {
        let effects = looking().handle(event);
        assert!(matches!(effects.first(), Some(Effect::StopKeychain)), "{effects:?}");
    }
}

#[test]
fn nothing_stops_a_run_that_clears_because_unlocking_is_asked_for() {
    let mut wizard = at_items();
    wizard.handle(Act::ClearChosen {});
    assert!(wizard.handle(Act::UnlockKeychain {}).is_empty());
    let changed = keychain::Changed { run: "r".into(), cleared: vec!["a".into()], ..Default::default() };
    wizard.finish(wizard.turn(), Outcome::Changed(Ok(changed)));
    assert_eq!(fates(&wizard), [Fate::Cleared]);
}

#[test]
fn what_could_not_be_brought_back_is_told_and_can_be_tried_again() {
    let mut wizard = at_items();
    wizard.handle(Act::ClearChosen {});
    let cleared = keychain::Changed { run: "r".into(), cleared: vec!["a".into()], ..Default::default() };
    wizard.finish(wizard.turn(), Outcome::Changed(Ok(cleared)));
    wizard.handle(Act::RestoreItem { id: "a".into() });
    let kept = LeftAlone { id: "a".into(), why: "failed".into() };
    let undone = keychain::Undone { run: "r".into(), restored: vec![], kept: vec![kept] };
    wizard.finish(wizard.turn(), Outcome::Undone(Ok(undone)));
    assert_eq!(fates(&wizard), [Fate::StillCleared { why: "failed".into() }]);
    assert!(matches!(
        apart_from_warmth(wizard.handle(Act::RestoreItem { id: "a".into() })).as_slice(),
        [Effect::Undo { .. }]
    ));
    wizard.finish(wizard.turn(), Outcome::Undone(Err(KeychainError::Locked)));
    let Page::OldItems { state: OldItemsState::Cleared { run, problem, .. }, .. } = wizard.view().page else {
        panic!()
    };
    assert_eq!((run.as_str(), problem.is_some()), ("r", true));
}

#[test]
fn what_takes_the_password_is_offered_it_and_can_be_cleared_instead() {
    let mut wizard = proven_at(Step::OldItems);
    let replaceable = |id: &str| Item { action: ItemAction::Replace, ..item(id, Match::Exact) };
    let items = vec![replaceable("a"), replaceable("b"), item("c", Match::Exact)];
    wizard.finish(wizard.turn(), Outcome::Scanned(Ok(Scan { items, ..Scan::default() })));
    let choices = |wizard: &Wizard| match wizard.view().page {
        Page::OldItems { state: OldItemsState::Found { items, .. }, .. } => {
            items.into_iter().map(|item| item.choice).collect::<Vec<_>>()
        }
        other => panic!("{other:?}"),
    };
    assert_eq!(choices(&wizard), [Choice::Replace, Choice::Replace, Choice::Clear]);
    wizard.handle(Act::ChooseItem { id: "a".into(), choice: Choice::Clear });
    wizard.handle(Act::ChooseItem { id: "c".into(), choice: Choice::Replace });
    assert_eq!(choices(&wizard), [Choice::Clear, Choice::Replace, Choice::Clear]);
    assert!(matches!(wizard.handle(Act::ClearChosen {}).as_slice(), [Effect::Change { .. }]));
    let changed = keychain::Changed {
        run: "r".into(),
        cleared: vec!["a".into(), "c".into()],
        replaced: vec!["b".into()],
        kept: vec![],
    };
    wizard.finish(wizard.turn(), Outcome::Changed(Ok(changed)));
    assert_eq!(fates(&wizard), [Fate::Cleared, Fate::Replaced, Fate::Cleared]);
}

#[test]
fn what_a_program_looks_for_and_does_not_find_is_made_or_left() {
    let mut wizard = proven_at(Step::OldItems);
    let made = |id: &str| Item { action: ItemAction::Make, ..item(id, Match::Exact) };
    let elsewhere = Item { server: Some("imap.work.example".into()), ..made("x") };
    let scan = Scan {
        missing: vec![made("a"), elsewhere, made("b")],
        running: vec!["kmail".into()],
        ..Scan::default()
    };
    wizard.finish(wizard.turn(), Outcome::Scanned(Ok(scan)));
    let page = wizard.view().page;
    let Page::OldItems { state: OldItemsState::Found { items, open, .. }, .. } = page else {
        panic!("{page:?}")
    };
    assert_eq!(open, ["kmail"]);
    assert_eq!(items.iter().map(|item| item.choice).collect::<Vec<_>>(), [Choice::Replace; 2]);
    assert!(!wizard.view().is_offered(&Act::ChooseItem { id: "a".into(), choice: Choice::Clear }));
    wizard.handle(Act::ChooseItem { id: "a".into(), choice: Choice::Leave });
    let effects = wizard.handle(Act::ClearChosen {});
    let [Effect::Change { wish, .. }] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!(wish.ids().collect::<Vec<_>>(), ["b"]);
}

#[test]
fn a_keychain_that_does_not_answer_is_told_and_can_be_left() {
    let mut wizard = proven_at(Step::Keep);
    let effects = apart_from_warmth(wizard.handle(Act::Continue {}));
    assert!(matches!(effects.as_slice(), [Effect::Keep { .. }]), "{effects:?}");
    let turn = wizard.turn();
    assert!(!wizard.view().is_offered(&Act::Cancel {}));
    wizard.finish(turn, Outcome::KeychainWaits(true));
    assert!(wizard.view().waits_for_keychain && wizard.view().is_offered(&Act::Cancel {}));
    wizard.finish(turn, Outcome::KeychainWaits(false));
    assert!(!wizard.view().waits_for_keychain && !wizard.view().is_offered(&Act::Cancel {}));

    wizard.finish(turn, Outcome::KeychainWaits(true));
    assert!(matches!(wizard.handle(Act::Cancel {}).as_slice(), [Effect::StopKeychain]));
    assert!(wizard.finish(turn, Outcome::Kept(Ok(()))).is_empty(), "a late answer is dropped");
    let view = wizard.view();
    let Page::Keep { state: KeepState::Refused { advice } } = &view.page else { panic!("{view:?}") };
    assert_eq!((advice.message.as_str(), view.waits_for_keychain), ("keychain-cancelled", false));
    assert!(matches!(wizard.handle(Act::TryAgain {}).as_slice(), [Effect::Keep { .. }]));
}

#[test]
fn a_run_that_waits_for_ever_can_be_left_and_what_is_there_is_looked_at_again() {
    let mut wizard = at_items();
    wizard.handle(Act::ClearChosen {});
    assert!(wizard.handle(Act::Cancel {}).is_empty(), "while it works it is not left half done");
    wizard.finish(wizard.turn(), Outcome::KeychainWaits(true));
    assert!(matches!(wizard.handle(Act::Cancel {}).as_slice(), [Effect::StopKeychain]));
    let page = wizard.view().page;
    assert!(matches!(page, Page::OldItems { state: OldItemsState::Refused { .. }, .. }), "{page:?}");
    assert!(matches!(wizard.handle(Act::TryAgain {}).as_slice(), [Effect::Scan { .. }]));
}

fn looking() -> Wizard {
    let mut wizard = at_app_password();
    arrive(&mut wizard, Step::OldItems);
    wizard
}

fn at_items() -> Wizard {
    let mut wizard = looking();
    let items = vec![item("a", Match::Exact), item("b", Match::Likely)];
    wizard.finish(wizard.turn(), Outcome::Scanned(Ok(Scan { items, ..Scan::default() })));
    wizard
}

fn fates(wizard: &Wizard) -> Vec<Fate> {
    match wizard.view().page {
        Page::OldItems { state: OldItemsState::Cleared { items, .. }, .. } => {
            items.into_iter().map(|item| item.fate).collect()
        }
        other => panic!("{other:?}"),
    }
}

fn item(id: &str, matched: Match) -> Item {
    Item {
        id: id.into(),
        store: "Login".into(),
        program: "geary".into(),
        label: "Geary SMTP password".into(),
        server: Some("smtp.gmail.com".into()),
        user: Some("anna@gmail.com".into()),
        protocol: Some(Protocol::Smtp),
        modified: None,
        matched,
        action: ItemAction::Clear,
        undo: true,
        why: "account".into(),
        read_by: vec![],
    }
}
