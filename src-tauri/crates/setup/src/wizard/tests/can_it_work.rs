//! Whether a password can work at all: the questions before one is made.

use super::gallery::ends::{failed, report_of};
use super::gallery::ways::{after, checking_to, finished};
use super::*;
use crate::wizard::text::code;
use ::words::Words;
use account::provider::{Answer, PageName, Prerequisite};

const YES: Act = Act::Answer { answer: Answer::Yes };
const NO: Act = Act::Answer { answer: Answer::No };

#[test]
fn that_a_page_opens_or_does_not_is_told_wherever_it_is_offered() {
    let web_login =
        || checking_to(report_of(failed(Cause::WebLoginRequired, Stage::SignIn, Some("534 5.7.14"))));
    let pages: [(&str, &dyn Fn() -> Wizard); 3] = [
        ("canItWork", &|| gallery::at_view("canItWork-mend")),
        ("notOffered", &|| gallery::at_view("notOffered")),
        ("outgoing", &web_login),
    ];
    for (name, at) in pages {
        let is_page = |offer: &&Offer| matches!(offer.act, Act::OpenPage { .. });
        let open = at().view().offers.iter().find(is_page).expect(name).act.clone();
        let opening = || after(at(), [open.clone()]);
        let says = |wizard: &Wizard| wizard.view().announcement.map(|text| text.id);
        assert_eq!(says(&opening()).as_deref(), Some("opened-opening"), "{name}");
        for (state, words) in [(OpenState::Opened, "opened-other"), (OpenState::Failed, "opened-failed")] {
            let went = finished(opening(), Outcome::PageOpened(state));
            let opened = went.view().opened.expect(name);
            assert_eq!((opened.told.id.as_str(), opened.state), (words, state), "{name}");
            assert!(opened.address.starts_with("https://"), "{name}");
            assert_eq!(after(went, [Act::StartOver {}]).view().opened, None, "{name}");
        }
    }
}

#[test]
fn only_what_the_provider_needs_is_asked_one_question_at_a_time() {
    for (typed, expected) in [
        (
            "anna@gmail.com",
            &["can-twoStep", "can-securityKeysOnly", "can-advancedProtection", "can-supervised"][..],
        ),
        ("anna@yahoo.com", &["can-usualBrowser", "can-newAccount"]),
        ("anna@gmx.de", &["can-imapSwitch", "can-whichPassword"]),
        ("anna@fastmail.com", &["can-plan"]),
        ("anna@free.fr", &["can-smtpSwitch"]),
        ("anna@mailbox.org", &["can-whichPassword"]),
        ("anna@gandi.net", &[]),
    ] {
        let mut wizard = at_address();
        wizard.handle(address(typed));
        for (place, question) in expected.iter().enumerate() {
            let view = wizard.view();
            let Page::CanItWork { at, of, remedy: None, letter: None } = view.page else {
                panic!("{typed}: {:?}", view.page)
            };
            let heading = format!("{question}.question");
            assert_eq!((&view.heading.id, at, of), (&heading, place + 1, expected.len()));
            assert!(view.is_offered(&YES) && view.is_offered(&NO), "{question}");
            wizard.handle(free(question));
        }
        let page = wizard.view().page;
        assert!(matches!(page, Page::AppPassword { .. } | Page::Outgoing(_)), "{typed}: {page:?}");
    }
}

#[test]
fn a_dead_end_says_what_works_instead_and_does_not_hold_anybody() {
    let mut wizard = at_address();
    wizard.handle(address("anna@gmail.com"));
    wizard.handle(YES);
    wizard.handle(NO);
    wizard.handle(YES);
    let view = wizard.view();
    assert_eq!(view.heading.id, "can-advancedProtection.title");
    let Page::CanItWork { remedy: Some(remedy), letter: None, .. } = &view.page else { panic!() };
    assert_eq!(remedy.id, "can-advancedProtection.do");
    assert!(!view.offers.iter().any(|offer| offer.weight == Weight::Primary), "nothing to press in haste");
    wizard.handle(Act::Back {});
    assert_eq!(wizard.view().heading.id, "can-advancedProtection.question");
    wizard.handle(YES);
    wizard.handle(Act::Continue {});
    assert_eq!(wizard.view().heading.id, "can-supervised.question");
}

#[test]
fn what_can_be_mended_leads_to_its_page_and_goes_on() {
    let mut wizard = at_address();
    wizard.handle(address("anna@gmx.de"));
    wizard.handle(NO);
    let view = wizard.view();
    assert_eq!(view.heading.id, "can-imapSwitch.title");
    let effects = apart_from_warmth(wizard.handle(Act::OpenPage { page: PageName::MailSettings }));
    let [Effect::OpenPage { address }] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!(address, "https://hilfe.gmx.net/pop-imap/einschalten.html");
    wizard.handle(Act::Continue {});
    assert_eq!(wizard.view().heading.id, "can-whichPassword.question");
}

#[test]
fn without_a_second_step_the_password_of_the_account_is_the_one() {
    for (answer, steps) in [(YES, 8), (NO, 6)] {
        let mut wizard = at_address();
        wizard.handle(address("anna@mailbox.org"));
        assert_eq!(wizard.view().heading.id, "can-whichPassword.question");
        wizard.handle(answer.clone());
        let view = wizard.view();
        assert_eq!(view.steps.len(), steps, "{answer:?}");
        assert_eq!(matches!(view.page, Page::AppPassword { .. }), answer == YES);
        assert_eq!(matches!(view.page, Page::Outgoing(_)), answer == NO);
    }
}

/// Whether two-step sign-in is on can be answered wrongly, or not at all.
#[test]
fn which_password_it_is_can_be_said_later_too() {
    let mut wizard = at_address();
    wizard.handle(address("anna@mailbox.org"));
    wizard.handle(Act::Continue {});
    assert!(matches!(wizard.view().page, Page::AppPassword { .. }));
    wizard.handle(Act::NotOffered {});
    let view = wizard.view();
    let Page::NotOffered { reasons, .. } = &view.page else { panic!("{:?}", view.page) };
    assert_eq!(reasons[0].title.id, "can-whichPassword.title");
    wizard.handle(Act::UseAccountPassword {});
    assert!(matches!(wizard.view().page, Page::Outgoing(_)));
    assert_eq!(wizard.view().steps.len(), 6);

    wizard.handle(Act::Back {});
    wizard.handle(address("anna@mailbox.org"));
    assert_eq!(wizard.view().heading.id, "can-whichPassword.question", "the answer can be another");
    wizard.handle(YES);
    assert_eq!(wizard.view().steps.len(), 8);
    wizard.handle(Act::UseAccountPassword {});
    assert!(matches!(wizard.view().page, Page::Outgoing(_)));
}

#[test]
fn a_work_account_gets_a_letter_to_its_administrator() {
    let mut wizard = own_domain::at(["smtp.gmail.com", "imap.gmail.com"]);
    let Page::CanItWork { of: 4, .. } = wizard.view().page else { panic!("{:?}", wizard.view().page) };
    wizard.handle(YES);
    wizard.handle(NO);
    wizard.handle(NO);
    assert_eq!(wizard.view().heading.id, "can-workAccount.question");
    wizard.handle(YES);
    let Page::CanItWork { letter: Some(letter), .. } = wizard.view().page else { panic!() };
    assert_eq!(letter.id, "can-letter");
    wizard.handle(Act::Continue {});
    assert!(matches!(wizard.view().page, Page::AppPassword { .. }));
}

#[test]
fn the_questions_can_be_left_out_and_gone_back_through() {
    let mut wizard = at_address();
    wizard.handle(address("anna@yahoo.com"));
    wizard.handle(YES);
    wizard.handle(Act::Back {});
    assert_eq!(wizard.view().heading.id, "can-usualBrowser.question");
    wizard.handle(Act::Back {});
    assert!(matches!(wizard.view().page, Page::Address { entered, .. } if entered == "anna@yahoo.com"));
    wizard.handle(address("anna@yahoo.com"));
    wizard.handle(Act::Continue {});
    assert!(matches!(wizard.view().page, Page::AppPassword { .. }));
}

#[test]
fn who_had_a_password_that_worked_is_asked_nothing() {
    let mut wizard = welcome();
    wizard.handle(Act::Start { intent: Intent::Revoked });
    wizard.handle(address("anna@gmail.com"));
    assert!(matches!(wizard.view().page, Page::AppPassword { .. }));
}

#[test]
fn which_password_it_is_is_asked_after_a_revocation_too() {
    let mut wizard = welcome();
    wizard.handle(Act::Start { intent: Intent::Revoked });
    wizard.handle(address("anna@gmx.de"));
    let Page::CanItWork { at: 1, of: 1, .. } = wizard.view().page else { panic!("{:?}", wizard.view().page) };
    assert_eq!(wizard.view().heading.id, "can-whichPassword.question");
}

#[test]
fn every_question_has_its_words() {
    let words = Words::english();
    for name in ["question", "why", "yes", "no", "title", "do"] {
        assert_ne!(words.attribute("can-whichPassword", name, &[]), format!("can-whichPassword.{name}"));
    }
    for question in Prerequisite::ALL {
        let id = format!("can-{}", code(question));
        for name in ["question", "why", "yes", "no", "title", "what", "do"] {
            assert_ne!(words.attribute(&id, name, &[]), format!("{id}.{name}"));
        }
    }
}

/// The answer that leaves the way free.
fn free(question: &str) -> Act {
    match question {
        "can-twoStep" | "can-plan" | "can-usualBrowser" | "can-imapSwitch" | "can-smtpSwitch" => YES,
        _ => NO,
    }
}
