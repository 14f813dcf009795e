//! From the address to the servers and the page of the provider.

use super::*;

#[test]
fn a_known_provider_leads_from_the_address_to_the_app_password() {
    let mut wizard = at_address();
    assert!(apart_from_warmth(wizard.handle(address("anna@gmail.com"))).is_empty());
    let view = past_questions(wizard).view();
    let Page::AppPassword { instructions, .. } = &view.page else { panic!("{:?}", view.page) };
    assert!(
        instructions.iter().map(|each| each.step.as_str()).eq(["signIn", "twoStep", "nameIt", "copyOnce"])
    );
    assert!(view.is_offered(&Act::OpenPage { page: account::provider::PageName::AppPasswords }));
    assert_eq!(view.account.unwrap().owner, "Google");
}

#[test]
fn a_bad_address_is_told_and_what_was_typed_is_kept() {
    let mut wizard = at_address();
    wizard.handle(address("anna"));
    assert_eq!(
        wizard.view().page,
        Page::Address { entered: "anna".into(), problem: Some(AddressError::NoAt), refusal: None }
    );
}

#[test]
fn an_account_that_takes_no_password_is_told_so_before_one_is_asked_for() {
    let mut wizard = at_address();
    wizard.handle(address("anna@hey.com"));
    assert!(matches!(wizard.view().page, Page::Address { refusal: Some(_), .. }));
}

#[test]
fn an_unknown_domain_leads_to_the_servers_and_they_are_read_field_by_field() {
    let mut wizard = at_address();
    wizard.handle(address("anna@mail.example"));
    wizard.handle(Act::EditServers {});
    let Page::Servers { smtp, imap, problem: None, .. } = wizard.view().page else { panic!() };
    assert_eq!((smtp.host.as_str(), imap.port.as_str()), ("smtp.mail.example", "993"));
    let wrong = EnteredServer { port: "x".into(), ..imap.clone() };
    wizard.handle(Submit::Servers { smtp: smtp.clone(), imap: wrong });
    let Page::Servers { problem: Some(problem), .. } = wizard.view().page else { panic!() };
    assert_eq!(problem.protocol, Protocol::Imap);
    wizard.handle(Submit::Servers { smtp, imap });
    assert!(matches!(wizard.view().page, Page::AppPassword { .. }));
    wizard.handle(Act::Back {});
    assert!(matches!(wizard.view().page, Page::Servers { .. }));
}

#[test]
fn only_pages_of_the_provider_are_opened() {
    let mut wizard = at_app_password();
    let page = account::provider::PageName::AppPasswords;
    let effects = apart_from_warmth(wizard.handle(Act::OpenPage { page }));
    let [Effect::OpenPage { address }] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!(address, "https://myaccount.google.com/apppasswords");
    let turn = wizard.turn();
    wizard.finish(turn, Outcome::PageOpened(OpenState::Failed));
    assert_eq!(wizard.view().opened.map(|opened| opened.state), Some(OpenState::Failed));
    assert!(
        apart_from_warmth(wizard.handle(Act::OpenPage { page: account::provider::PageName::WebLogin }))
            .is_empty(),
        "it is not offered here"
    );
}

#[test]
fn asking_the_keychain_for_a_stored_password_can_be_cancelled() {
    let mut wizard = welcome();
    wizard.handle(Act::Start { intent: Intent::Verify });
    wizard.handle(address("anna@gmail.com"));
    assert!(wizard.view().is_offered(&Act::Cancel {}));
    let late = wizard.turn();
    wizard.handle(Act::Cancel {});
    assert!(matches!(wizard.view().page, Page::Address { .. }));
    assert!(apart_from_warmth(wizard.finish(late, Outcome::Recalled(Ok(Err(Unused::Missing))))).is_empty());
}

#[test]
fn revoked_and_verify_begin_with_the_known_accounts() {
    for intent in [Intent::Revoked, Intent::Verify] {
        let mut wizard = welcome();
        let account = AccountRecord {
            account: Account::of(Address::parse("anna@gmail.com").unwrap()),
            servers: gmail(),
            certificate: None,
            last_good: Some(7),
            past: Past::default(),
        };
        look_around(&mut wizard, vec![account]);
        wizard.handle(Act::Start { intent });
        assert!(matches!(wizard.view().page, Page::ChooseAccount { .. }));
        let chosen = Act::ChooseAccount { address: "anna@gmail.com".into() };
        let effects = apart_from_warmth(wizard.handle(chosen));
        match intent {
            Intent::Verify => assert!(matches!(effects.as_slice(), [Effect::Verify { .. }])),
            Intent::SetUp | Intent::Revoked => {
                assert!(matches!(wizard.view().page, Page::AppPassword { .. }));
            }
        }
    }
}

#[test]
fn a_stored_password_is_checked_without_asking_and_a_missing_one_is_asked_for() {
    for stored in [Some("abcdefghijklmnop"), None] {
        let mut wizard = welcome();
        wizard.handle(Act::Start { intent: Intent::Verify });
        wizard.handle(address("anna@gmail.com"));
        let secret = stored.map(|text| Secret::new(text.into()).into());
        let recalled = Outcome::Recalled(Ok(secret.ok_or(Unused::Missing)));
        let effects = apart_from_warmth(wizard.finish(wizard.turn(), recalled));
        assert!(effects.is_empty(), "whoever recalls it checks it: {effects:?}");
        let Page::Outgoing(page) = wizard.view().page else { panic!() };
        assert_eq!(page.asks_password, stored.is_none());
        assert_eq!(page.state == CheckState::Running, stored.is_some());
    }
}

#[test]
fn where_the_mailbox_has_the_only_password_none_is_made() {
    let mut wizard = at_address();
    wizard.handle(address("anna@gandi.net"));
    let view = wizard.view();
    let Page::Outgoing(page) = &view.page else { panic!("{:?}", view.page) };
    assert!(page.asks_password);
    assert!(view.steps.iter().all(|step| step.step != Step::AppPassword));
    assert_eq!(view.facts["kind"], "mailbox");
    wizard.handle(Act::Back {});
    assert!(matches!(wizard.view().page, Page::Address { .. }));
}

#[test]
fn where_there_is_no_imap_it_is_told_at_once() {
    let mut wizard = at_address();
    wizard.handle(address("anna@tuta.io"));
    let Page::Address { refusal: Some(advice), .. } = wizard.view().page else { panic!() };
    assert_eq!((advice.message.as_str(), advice.args["provider"].as_str()), ("cause-noImap", "Tuta"));
}
