//! The welcome, practice, and the way back there.

use super::*;
use crate::keychain::KeychainError;

#[test]
fn trouble_at_the_start_is_told_and_goes_when_it_is_over() {
    let mut wizard = welcome();
    let outcome = Outcome::LookedAround {
        accounts: Err(RecordsError::Unreadable),
        keychain: Err(KeychainError::Missing),
    };
    wizard.finish(wizard.turn(), outcome);
    let trouble = |wizard: &Wizard| match wizard.view().page {
        Page::Welcome { trouble, .. } => trouble.into_iter().map(|advice| advice.message).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    assert_eq!(trouble(&wizard), ["keychain-missing", "records-unreadable"]);
    assert!(matches!(apart_from_warmth(wizard.handle(Event::TryAgain {})).as_slice(), [Effect::LookAround]));
    look_around(&mut wizard, vec![]);
    assert!(trouble(&wizard).is_empty());
}

#[test]
fn a_practice_that_cannot_start_is_told() {
    let mut wizard = welcome();
    wizard.handle(Event::ChoosePractice {});
    wizard.handle(Event::Practise { mood: practice::Mood::AllWell });
    wizard.finish(wizard.turn(), Outcome::PracticeFailed);
    let page = wizard.view().page;
    assert!(matches!(page, Page::ChoosePractice { start: PracticeStart::Failed, .. }), "{page:?}");
    assert!(!apart_from_warmth(wizard.handle(Event::Practise { mood: practice::Mood::AllWell })).is_empty());
}

#[test]
fn back_leads_from_every_page_to_the_welcome() {
    let mut wizard = at_password();
    wizard.handle(password("abcdefghijklmnop"));
    let mut stops = 0;
    for _ in 0..4 {
        stops += wizard.handle(Event::Back {}).iter().filter(|e| matches!(e, Effect::StopCheck)).count();
    }
    assert_eq!(stops, 1, "the running check is stopped once");
    assert!(matches!(wizard.view().page, Page::Welcome { .. }));
    assert!(!wizard.view().can_go_back);
}
