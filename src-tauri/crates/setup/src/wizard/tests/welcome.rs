//! The welcome, practice, and the way back there.

use super::*;
use account::cause::Action;
use keychain::{Backup, KeychainError};

#[test]
fn trouble_at_the_start_is_told_and_goes_when_it_is_over() {
    let mut wizard = welcome();
    let outcome = Outcome::LookedAround {
        accounts: Err(RecordsError::Unreadable),
        recovered: Err(KeychainError::Missing),
        backups: Ok(vec![]),
    };
    wizard.finish(wizard.turn(), outcome);
    assert_eq!(trouble(&wizard), ["keychain-missing", "records-unreadable"]);
    assert!(matches!(apart_from_warmth(wizard.handle(Act::TryAgain {})).as_slice(), [Effect::LookAround]));
    look_around(&mut wizard, vec![]);
    assert!(trouble(&wizard).is_empty());
}

#[test]
fn a_practice_that_cannot_start_is_told() {
    let mut wizard = welcome();
    wizard.handle(Act::ChoosePractice {});
    wizard.handle(Act::Practise { mood: practice::Mood::AllWell });
    wizard.finish(wizard.turn(), Outcome::PracticeFailed);
    let page = wizard.view().page;
    assert!(matches!(page, Page::ChoosePractice { start: PracticeStart::Failed, .. }), "{page:?}");
    assert!(!apart_from_warmth(wizard.handle(Act::Practise { mood: practice::Mood::AllWell })).is_empty());
}

#[test]
fn back_leads_from_every_page_to_the_welcome() {
    let mut wizard = at_password();
    wizard.handle(password("abcdefghijklmnop"));
    let mut stops = 0;
    for _ in 0..4 {
        stops += wizard.handle(Act::Back {}).iter().filter(|e| matches!(e, Effect::StopCheck)).count();
    }
    assert_eq!(stops, 1, "the running check is stopped once");
    assert!(matches!(wizard.view().page, Page::Welcome { .. }));
    assert!(!wizard.view().is_offered(&Act::Back {}));
}

#[test]
fn a_locked_keychain_is_asked_to_open_and_then_looked_at() {
    let mut wizard = wizard_with_a_run(Err(KeychainError::Locked));
    assert_eq!(trouble(&wizard), ["keychain-locked"]);
    assert_eq!(runs(&wizard), ["r"], "the list of backups needs no open keychain");
    assert!(matches!(wizard.handle(Act::UnlockKeychain {}).as_slice(), [Effect::Unlock]));
    assert_eq!((state(&wizard), trouble(&wizard)), (WelcomeState::Unlocking, vec![]));
    assert!(wizard.handle(Act::UnlockKeychain {}).is_empty(), "one press is one question");
    let effects = wizard.finish(wizard.turn(), Outcome::Unlocked(Ok(())));
    assert!(matches!(effects.as_slice(), [Effect::LookAround]), "{effects:?}");
    assert_eq!(state(&wizard), WelcomeState::Choosing);
}

#[test]
fn a_keychain_that_was_not_unlocked_can_be_asked_again() {
    let mut wizard = wizard_with_a_run(Err(KeychainError::Locked));
    wizard.handle(Act::UnlockKeychain {});
    wizard.finish(wizard.turn(), Outcome::Unlocked(Err(KeychainError::Denied)));
    let Page::Welcome { trouble, .. } = wizard.view().page else { panic!() };
    assert_eq!(trouble[0].actions, [Action::UnlockKeychain]);
    wizard.handle(Act::UnlockKeychain {});
    wizard.finish(wizard.turn(), Outcome::KeychainWaits(true));
    assert!(wizard.view().is_offered(&Act::Cancel {}));
    assert!(matches!(wizard.handle(Act::Cancel {}).as_slice(), [Effect::StopKeychain]));
    let Page::Welcome { trouble, state: WelcomeState::Choosing, .. } = wizard.view().page else { panic!() };
    assert_eq!(trouble[0].message, "keychain-cancelled");
    assert_eq!(trouble[0].actions, [Action::UnlockKeychain]);
}

#[test]
fn an_answer_that_comes_on_another_page_is_looked_at_too() {
    let mut wizard = wizard_with_a_run(Err(KeychainError::Locked));
    wizard.handle(Act::UnlockKeychain {});
    let asked = wizard.turn();
    wizard.handle(Act::Start { intent: Intent::SetUp });
    for unlocked in [Ok(()), Err(KeychainError::Denied)] {
        let effects = wizard.finish(asked, Outcome::Unlocked(unlocked));
        assert!(matches!(effects.as_slice(), [Effect::LookAround]), "{effects:?}");
    }
}

#[test]
fn a_backup_is_discarded_only_after_a_second_yes() {
    let mut wizard = wizard_with_a_run(Ok(vec![]));
    let discard = || Act::DiscardRun { run: "r".into() };
    assert!(wizard.handle(Act::ConfirmDiscard {}).is_empty());
    assert!(wizard.handle(discard()).is_empty());
    assert_eq!(state(&wizard), WelcomeState::ConfirmingDiscard { run: "r".into() });
    wizard.handle(Act::KeepRun {});
    assert!(wizard.handle(Act::ConfirmDiscard {}).is_empty(), "it was to be kept");
    wizard.handle(discard());
    let effects = wizard.handle(Act::ConfirmDiscard {});
    assert!(matches!(effects.as_slice(), [Effect::Discard { run }] if run == "r"), "{effects:?}");
    assert!(wizard.handle(Act::RestoreRun { run: "r".into() }).is_empty());
    assert!(wizard.handle(Act::Start { intent: Intent::SetUp }).is_empty());
    let effects = wizard.finish(wizard.turn(), Outcome::Discarded(Ok(())));
    assert!(matches!(effects.as_slice(), [Effect::LookAround]), "{effects:?}");
    assert_eq!(state(&wizard), WelcomeState::Discarded);
}

#[test]
fn only_a_run_that_is_listed_is_brought_back_or_discarded() {
    let mut wizard = wizard_with_a_run(Ok(vec![]));
    assert!(wizard.handle(Act::RestoreRun { run: "other".into() }).is_empty());
    wizard.handle(Act::DiscardRun { run: "other".into() });
    assert_eq!(state(&wizard), WelcomeState::Choosing);
    let effects = wizard.handle(Act::RestoreRun { run: "r".into() });
    assert!(matches!(effects.as_slice(), [Effect::Undo { run, ids: None }] if run == "r"), "{effects:?}");
    wizard.finish(wizard.turn(), Outcome::Undone(Err(KeychainError::Locked)));
    let WelcomeState::Refused { advice } = state(&wizard) else { panic!("{:?}", state(&wizard)) };
    assert_eq!(advice.message, "keychain-locked");
}

fn wizard_with_a_run(recovered: Result<Vec<String>, KeychainError>) -> Wizard {
    let run =
        Backup { run: "r".into(), address: "anna@gmail.com".into(), made: 1, expires: 2, items: vec![] };
    let (mut wizard, _) = Wizard::new(Language::english());
    let outcome = Outcome::LookedAround { accounts: Ok(vec![]), recovered, backups: Ok(vec![run]) };
    wizard.finish(wizard.turn(), outcome);
    wizard
}

fn state(wizard: &Wizard) -> WelcomeState {
    match wizard.view().page {
        Page::Welcome { state, .. } => state,
        other => panic!("{other:?}"),
    }
}

fn trouble(wizard: &Wizard) -> Vec<String> {
    match wizard.view().page {
        Page::Welcome { trouble, .. } => trouble.into_iter().map(|advice| advice.message).collect(),
        other => panic!("{other:?}"),
    }
}

fn runs(wizard: &Wizard) -> Vec<String> {
    match wizard.view().page {
        Page::Welcome { backups, .. } => backups.into_iter().map(|backup| backup.run).collect(),
        other => panic!("{other:?}"),
    }
}
