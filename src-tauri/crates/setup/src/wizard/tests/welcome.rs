//! The welcome, practice, and the way back there.

use super::gallery::ways::{after, finished, practising_from};
use super::*;
use crate::records::{Finding, Found};
use account::Outgoing;
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
fn each_practice_begins_with_a_fresh_count_and_none_is_left_behind() {
    let pause = PauseView { refusals: 3, until: u64::MAX };
    let told = || Outcome::Paused { address: Address::parse("anna@practice.example").unwrap(), pause };
    let practise = |wizard| after(practising_from(wizard, practice::Mood::AllWell), [Act::Continue {}]);
    let pause_of = |wizard: &Wizard| match wizard.view().page {
        Page::Outgoing(page) => page.pause,
        page => panic!("{page:?}"),
    };
    let paused = finished(practise(welcome()), told());
    assert_eq!(pause_of(&paused), Some(pause));
    let again = practise(after(paused, [Act::StartOver {}]));
    assert_eq!(pause_of(&again), None, "of an earlier practice");
    let late = practise(finished(after(again, [Act::StartOver {}]), told()));
    assert_eq!(pause_of(&late), None, "told late");
}

#[test]
fn no_password_is_typed_for_an_account_on_record_whose_provider_takes_none() {
    let account = Account::of(Address::parse("anna@hotmail.com").unwrap());
    let (servers, certificate, past) = (gmail(), None, Past::default());
    let record = AccountRecord { account, servers, certificate, last_good: Some(1), past };
    for intent in [Intent::Revoked, Intent::Verify] {
        let mut wizard = welcome();
        look_around(&mut wizard, vec![record.clone()]);
        let chosen = Act::ChooseAccount { address: "anna@hotmail.com".into() };
        let view = after(wizard, [Act::Start { intent }, chosen]).view();
        assert!(matches!(view.page, Page::OtherWay { .. }), "{:?}", view.page);
    }
}

#[test]
fn where_a_server_is_on_this_computer_nobody_speaks_of_the_network() {
    let unreached = |only| Finding {
        checked: 7,
        found: Found::Unreached { cause: Cause::Unreachable, only },
        since: 3,
        refused_before: None,
        told: None,
    };
    let known = |hosts: [&str; 2], only| {
        let mut servers = gmail();
        (servers.smtp.host, servers.imap.host) = (hosts[0].to_owned(), hosts[1].to_owned());
        let account = Account::of(Address::parse("anna@shop.example").unwrap());
        let record =
            AccountRecord { account, servers, certificate: None, last_good: None, past: Past::default() };
        KnownAccount::of(&record, Some(&unreached(only)), 9).stands.id
    };
    for (hosts, only, words) in [
        (["127.0.0.1", "localhost"], None, "unreached"),
        (["mail.shop.example", "127.0.0.1"], None, "unreached-network"),
        (["mail.shop.example", "127.0.0.1"], Some(Protocol::Imap), "unreached-imap"),
        (["mail.shop.example", "127.0.0.1"], Some(Protocol::Smtp), "unreached-smtp-network"),
    ] {
        assert_eq!(known(hosts, only), format!("account-state.{words}"), "{hosts:?} {only:?}");
    }
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

#[test]
fn a_refused_account_leads_to_another_password_and_what_no_password_mends_to_its_cause() {
    for (cause, is_mended_by_a_password) in [
        (Cause::PasswordRevoked, true),
        (Cause::AppPasswordRequired, true),
        (Cause::ImapDisabled, false),
        (Cause::Ambiguous, false),
    ] {
        let mut wizard = standing(Found::Refused { cause, only: None });
        let effects = wizard.handle(Act::MendAccount { address: "anna@gmail.com".into() });
        let verifies = effects.iter().any(|effect| matches!(effect, Effect::Verify { .. }));
        let page = wizard.view().page;
        assert_eq!(matches!(page, Page::AppPassword { .. }), is_mended_by_a_password, "{cause:?}: {page:?}");
        assert_eq!(verifies, !is_mended_by_a_password, "{cause:?}: {effects:?}");
        assert_eq!(wizard.view().account.unwrap().address, "anna@gmail.com");
    }
}

#[test]
fn what_was_refused_by_a_look_that_nobody_saw_is_checked_first() {
    let mut wizard = standing(Found::Right);
    let refused = Found::Refused { cause: Cause::WrongPassword, only: None };
    wizard.finish(wizard.turn(), finding_that_is_told(refused, None));
    assert_eq!(stands(&wizard), [(AccountStanding::Unsure, "account-state.refused-last".to_owned())]);
    assert!(wizard.handle(Act::MendAccount { address: "anna@gmail.com".into() }).is_empty());
    let effects = wizard.handle(Act::CheckAccount { address: "anna@gmail.com".into() });
    assert!(effects.iter().any(|effect| matches!(effect, Effect::Verify { .. })), "{effects:?}");
}

#[test]
fn what_a_check_of_all_finds_refused_is_seen_at_once() {
    let mut wizard = standing(Found::Right);
    look_around(&mut wizard, vec![record("anna@gmail.com"), record("bert@gmail.com")]);
    wizard.handle(Act::CheckAll {});
    let address = Address::parse("anna@gmail.com").unwrap();
    let refused = Found::Refused { cause: Cause::WrongPassword, only: None };
    wizard.finish(wizard.turn(), Outcome::AccountVerified { address, found: Some((refused, NOW)) });
    assert_eq!(stands(&wizard)[0], (AccountStanding::Refused, "account-state.refused".to_owned()));
}

#[test]
fn of_two_passwords_a_check_tells_first_which_one_is_refused() {
    let mut wizard = welcome();
    let one = record("anna@gmail.com");
    let two = AccountRecord { account: one.account.sending(Outgoing::OwnPassword), ..one };
    look_around(&mut wizard, vec![two]);
    wizard.finish(wizard.turn(), findings(Found::Refused { cause: Cause::PasswordRevoked, only: None }));
    let effects = wizard.handle(Act::MendAccount { address: "anna@gmail.com".into() });
    assert!(effects.iter().any(|effect| matches!(effect, Effect::Verify { .. })), "{effects:?}");
}

#[test]
fn all_accounts_are_checked_from_the_first_page_and_each_is_told_as_it_comes() {
    let mut wizard = standing(Found::Refused { cause: Cause::WrongPassword, only: None });
    look_around(&mut wizard, vec![record("anna@gmail.com"), record("bert@gmail.com")]);
    let effects = wizard.handle(Act::CheckAll {});
    assert!(
        matches!(effects.as_slice(), [Effect::VerifyAll { accounts }] if accounts.len() == 2),
        "{effects:?}"
    );
    assert!(wizard.handle(Act::CheckAll {}).is_empty(), "one press is one check");
    let standings = |wizard: &Wizard| match wizard.view().page {
        Page::Welcome { accounts, .. } => {
            accounts.into_iter().map(|account| account.standing).collect::<Vec<_>>()
        }
        other => panic!("{other:?}"),
    };
    assert_eq!(standings(&wizard), [AccountStanding::Running; 2]);
    let mut found = |address: &str, found| {
        let address = Address::parse(address).unwrap();
        wizard.finish(wizard.turn(), Outcome::AccountVerified { address, found: Some((found, NOW)) });
        (standings(&wizard), state(&wizard))
    };
    let (after_one, running) =
        found("bert@gmail.com", Found::Unreached { cause: Cause::ServerBusy, only: None });
    assert_eq!(after_one, [AccountStanding::Running, AccountStanding::Unsure]);
    assert_eq!(running, WelcomeState::Verifying { done: 1, all: 2 });
    assert_eq!(found("anna@gmail.com", Found::Right).0, [AccountStanding::Right, AccountStanding::Unsure]);
    let effects = wizard.finish(wizard.turn(), Outcome::AllVerified(Ok(())));
    assert!(matches!(effects.as_slice(), [Effect::LookAround]), "{effects:?}");
    assert_eq!(state(&wizard), WelcomeState::Verified { right: 1, paused: 0, all: 2 });
}

#[test]
fn an_account_that_was_not_asked_is_not_counted_as_right_though_it_was_before() {
    let mut wizard = standing(Found::Right);
    look_around(&mut wizard, vec![record("anna@gmail.com"), record("bert@gmail.com")]);
    for _ in 0..2 {
        wizard.handle(Act::CheckAll {});
        for (address, found) in [("anna@gmail.com", None), ("bert@gmail.com", Some((Found::Right, NOW)))] {
            let address = Address::parse(address).unwrap();
            wizard.finish(wizard.turn(), Outcome::AccountVerified { address, found });
        }
        wizard.finish(wizard.turn(), Outcome::AllVerified(Ok(())));
        assert_eq!(state(&wizard), WelcomeState::Verified { right: 1, paused: 1, all: 2 });
    }
}

#[test]
fn a_check_of_all_that_is_cancelled_keeps_what_was_found() {
    let mut wizard = standing(Found::Right);
    look_around(&mut wizard, vec![record("anna@gmail.com"), record("bert@gmail.com")]);
    wizard.handle(Act::CheckAll {});
    let address = Address::parse("bert@gmail.com").unwrap();
    wizard.finish(wizard.turn(), Outcome::AccountVerified { address, found: Some((Found::Right, NOW)) });
    let effects = wizard.handle(Act::Cancel {});
    assert!(matches!(effects.as_slice(), [Effect::StopKeychain]), "{effects:?}");
    let Page::Welcome { accounts, state: WelcomeState::Choosing, .. } = wizard.view().page else { panic!() };
    assert!(accounts.iter().all(|account| account.standing == AccountStanding::Right), "{accounts:?}");
}

#[test]
fn a_press_on_a_notification_leads_to_the_account_once_it_is_known() {
    let (mut wizard, _) =
        Wizard::at_account(Computer::default(), Language::english(), "Anna@gmail.com".into());
    wizard.finish(wizard.turn(), findings(Found::Refused { cause: Cause::PasswordRevoked, only: None }));
    look_around(&mut wizard, vec![record("anna@gmail.com")]);
    assert!(matches!(wizard.view().page, Page::AppPassword { .. }), "{:?}", wizard.view().page);
    wizard.handle(Act::StartOver {});
    look_around(&mut wizard, vec![record("anna@gmail.com")]);
    assert!(matches!(wizard.view().page, Page::Welcome { .. }), "once");

    let (mut wizard, _) =
        Wizard::at_account(Computer::default(), Language::english(), "carl@gmail.com".into());
    wizard.finish(wizard.turn(), findings(Found::Right));
    look_around(&mut wizard, vec![record("anna@gmail.com")]);
    assert!(matches!(wizard.view().page, Page::Welcome { .. }), "an account that is not known");
}

/// How the accounts stand, and the message that says it.
fn stands(wizard: &Wizard) -> Vec<(AccountStanding, String)> {
    let Page::Welcome { accounts, .. } = wizard.view().page else { panic!("{:?}", wizard.view().page) };
    accounts.into_iter().map(|account| (account.standing, account.stands.id)).collect()
}

/// With one account, of which a check found this.
fn standing(found: Found) -> Wizard {
    let mut wizard = welcome();
    look_around(&mut wizard, vec![record("anna@gmail.com")]);
    wizard.finish(wizard.turn(), findings(found));
    wizard
}

fn findings(found: Found) -> Outcome {
    finding_that_is_told(found, Some(NOW))
}

/// As a check found it that the person saw then, or nobody.
fn finding_that_is_told(found: Found, told: Option<u64>) -> Outcome {
    let finding = Finding { checked: NOW, found, since: NOW, refused_before: None, told };
    Outcome::Findings { findings: [("anna@gmail.com".to_owned(), finding)].into(), at: NOW }
}

fn record(address: &str) -> AccountRecord {
    let account = Account::of(Address::parse(address).unwrap());
    let servers = account.servers().unwrap();
    AccountRecord { account, servers, certificate: None, last_good: Some(NOW), past: Past::default() }
}

const NOW: u64 = 1_800_000_000;

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
