//! What is offered where: the same for the window and the terminal, since both draw this list.

use super::gallery::{at_view, words_of};
use super::*;
use account::provider::PageName;

#[test]
fn an_act_that_is_not_offered_does_nothing() {
    let mut wizard = at_password();
    let before = wizard.view();
    assert!(wizard.handle(Act::ClearChosen {}).is_empty());
    assert!(wizard.handle(Submit::Address { address: "bert@gmail.com".into() }).is_empty());
    assert_eq!(wizard.view(), before, "not even its revision changes");
}

#[test]
fn a_stored_password_that_is_right_leads_to_the_end_and_says_so() {
    assert_eq!(words_of("incoming-passed-verify", &Act::Continue {}), "incoming.primary-verified");
    assert_eq!(words_of("incoming-passed", &Act::Continue {}), "incoming.primary-passed");
    let mut wizard = at_view("incoming-passed-verify");
    wizard.handle(Act::Continue {});
    assert!(matches!(wizard.view().page, Page::Done { points, .. } if points.len() == 1));
}

#[test]
fn a_typed_password_that_was_verified_is_told_as_kept() {
    let view = at_view("done-verify-typed").view();
    let Page::Done { points, .. } = &view.page else { panic!() };
    assert_eq!((points[1].words.id.as_str(), points[1].state), ("done.kept", PointState::Done));
    assert_eq!(view.steps.len(), 7, "the rail tells of keeping, too");
}

#[test]
fn a_pause_offers_nothing_that_leads_to_another_sign_in() {
    for name in ["outgoing-paused", "outgoing-refused-paused"] {
        let view = at_view(name).view();
        assert_eq!(view.form, None, "{name}");
        for act in [Act::MakeAppPassword {}, Act::TryAgain {}, Act::EnterPassword {}, Act::SendAnyway {}] {
            assert!(!view.is_offered(&act), "{name}: {act:?}");
        }
        assert!(view.is_offered(&Act::Back {}) && view.is_offered(&Act::StartOver {}), "{name}");
    }
}

#[test]
fn what_looks_like_the_account_password_can_be_sent_replaced_or_typed_again() {
    let view = at_view("outgoing-doubt-account").view();
    assert!(view.is_offered(&Act::MakeAppPassword {}) && view.is_offered(&Act::SendAnyway {}));
    assert!(view.form.is_some());
    assert!(!at_view("outgoing-doubt-length").view().is_offered(&Act::MakeAppPassword {}));
}

#[test]
fn opening_the_providers_page_comes_first_until_it_was_opened() {
    let open = Act::OpenPage { page: PageName::AppPasswords };
    let primary = |name| {
        let offers = at_view(name).view().offers;
        offers.into_iter().find(|offer| offer.weight == Weight::Primary).unwrap().act
    };
    assert_eq!(primary("appPassword"), open);
    assert_eq!(primary("appPassword-opened"), Act::Continue {});
    assert_eq!(primary("appPassword-practice"), Act::Continue {}, "its page is shown here");
    assert!(at_view("appPassword-opened").view().is_offered(&open), "it can be opened again");
}

#[test]
fn after_a_failed_undo_trying_again_is_bringing_back() {
    let wizard = at_view("oldItems-cleared-problem");
    let all = Act::RestoreRun { run: "1".into() };
    assert_eq!(words_of("oldItems-cleared-problem", &all), "action-unlockKeychain");
    assert!(
        !wizard.view().is_offered(&Act::TryAgain {}) && !wizard.view().is_offered(&Act::UnlockKeychain {})
    );
    assert!(wizard.view().is_offered(&Act::Continue {}));
}

#[test]
fn a_search_can_be_cancelled_left_or_gone_past() {
    let view = at_view("oldItems-scanning").view();
    for act in [Act::Cancel {}, Act::LeaveItems {}, Act::Back {}] {
        assert!(view.is_offered(&act), "{act:?}");
    }
}

#[test]
fn a_password_that_the_keychain_finds_too_long_can_be_typed_anew() {
    let mut wizard = proven_at(Step::Keep);
    wizard.handle(Act::Continue {});
    wizard.finish(wizard.turn(), Outcome::Kept(Err(keychain::KeychainError::TooLong)));
    wizard.handle(Act::EnterPassword {});
    assert_eq!(check_state(&wizard), CheckState::Ready { problem: None, doubt: None, about: Protocol::Smtp });
}
