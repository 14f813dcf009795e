//! What works without an app password: Apple Mail, programs that sign in on the provider's page; and what to do where
//! none is offered.

use super::find_servers::refusing;
use super::gallery::hand_over::program;
use super::gallery::ways::{after, finished, sent};
use super::own_domain::{self, servers};
use super::*;
use crate::wizard::text::code;
use account::provider::{PageName, PasswordRule, Prerequisite};
use programs::installed::{Group, Opens, Program, signs_in_at};
use programs::places::Place;

/// Its pages, for the window's tests.
pub(super) fn pages() -> Vec<(&'static str, Wizard)> {
    let open = Act::OpenPlace { program: "appleMail".into() };
    let opening = || after(on_a_mac(), [open.clone()]);
    let program = Act::OpenProgram { id: "thunderbird".into() };
    let opened = |state| {
        finished(after(with_programs(at_outlook()), [program.clone()]), Outcome::ProgramOpened(state))
    };
    let help = Act::OpenPage { page: PageName::Help };
    let helped = |state| {
        finished(after(at_app_password(), [Act::NotOffered {}, help.clone()]), Outcome::PageOpened(state))
    };
    vec![
        ("appleMail", on_a_mac()),
        ("appleMail-opening", opening()),
        ("appleMail-opened", finished(opening(), Outcome::PlaceOpened(OpenState::Opened))),
        ("appleMail-not-opened", finished(opening(), Outcome::PlaceOpened(OpenState::Failed))),
        ("otherWay-looking", at_outlook()),
        ("otherWay", with_programs(at_outlook())),
        ("otherWay-opened", opened(OpenState::Opened)),
        ("otherWay-not-opened", opened(OpenState::Failed)),
        ("otherWay-unknown", with_programs(at_nobody_known())),
        ("otherWay-question", with_programs(after(at_a_dead_end(), [Act::ShowOtherWay {}]))),
        ("canItWork-other-way", at_a_dead_end()),
        ("notOffered", after(at_app_password(), [Act::NotOffered {}])),
        ("notOffered-opened", helped(OpenState::Opened)),
        ("notOffered-not-opened", helped(OpenState::Failed)),
        (
            "notOffered-own-domain",
            after(past_questions(own_domain::at(["smtp.gmail.com", "imap.gmail.com"])), [Act::NotOffered {}]),
        ),
        ("notOffered-unknown", after(at_unknown(), [Act::NotOffered {}])),
        ("appPassword-named", named()),
    ]
}

#[test]
fn on_a_mac_gmail_needs_no_app_password_for_apple_mail_and_that_is_said_first() {
    let mut wizard = on_a_mac();
    let effects = apart_from_warmth(wizard.handle(Act::OpenPlace { program: "appleMail".into() }));
    assert!(matches!(effects.as_slice(), [Effect::OpenPlace { place: Place::OfProgram("appleMail") }]));
    wizard.handle(Act::Continue {});
    assert!(matches!(wizard.view().page, Page::CanItWork { .. }), "other programs need one");
    wizard.handle(Act::Back {});
    assert!(matches!(wizard.view().page, Page::AppleMail { .. }));
    wizard.handle(Act::Back {});
    assert!(matches!(wizard.view().page, Page::Address { entered, .. } if entered == "anna@gmail.com"));
}

#[test]
fn where_nothing_is_known_of_app_passwords_nothing_is_claimed_of_them() {
    let mut wizard = at_unknown();
    let view = wizard.view();
    assert_eq!(view.lead.id, "appPassword.lead-unknown");
    assert_eq!(view.facts["kind"], "either", "so are the field and what is said of it");
    let alone = Act::UseAccountPassword {};
    let offer = view.offers.iter().find(|offer| offer.act == alone).expect("it is offered");
    assert_eq!(offer.weight, Weight::Plain, "and seen");
    wizard.handle(alone);
    let view = wizard.view();
    assert!(matches!(view.page, Page::Outgoing(_)), "{:?}", view.page);
    assert_eq!(view.facts["kind"], "either");
}

#[test]
fn on_a_mac_yahoo_and_aol_need_none_for_apple_mail_either() {
    for (typed, owner) in [("anna@yahoo.com", "Yahoo"), ("anna@aol.com", "AOL")] {
        let wizard = at(System::MacOs, typed);
        assert!(matches!(wizard.view().page, Page::AppleMail { .. }), "{typed}");
        assert_eq!(wizard.view().facts["owner"], owner);
    }
}

#[test]
fn on_a_mac_microsoft_leads_to_apple_mail_among_the_programs_that_sign_in() {
    let wizard = at(System::MacOs, "anna@outlook.com");
    assert!(matches!(wizard.view().page, Page::OtherWay { .. }), "{:?}", wizard.view().page);
    assert!(signs_in_at("appleMail", "Microsoft"));
}

#[test]
fn nobody_else_is_sent_to_apple_mail() {
    for (system, typed) in [(System::Other, "anna@gmail.com"), (System::MacOs, "anna@icloud.com")] {
        let wizard = at(system, typed);
        assert!(!matches!(wizard.view().page, Page::AppleMail { .. }), "{typed}");
    }
    let mut wizard = Wizard::on(mac(), Language::english()).0;
    wizard.handle(Act::Start { intent: Intent::Verify });
    wizard.handle(address("anna@gmail.com"));
    assert!(!matches!(wizard.view().page, Page::AppleMail { .. }), "what is stored is to be checked");
}

#[test]
fn on_a_mac_an_own_domain_at_google_is_led_to_apple_mail_too() {
    for (hosts, leads) in
        [(["smtp.gmail.com", "imap.gmail.com"], true), (["smtp.fastmail.com", "imap.fastmail.com"], false)]
    {
        let wizard = after(at(System::MacOs, "info@shop.example"), [Act::EditServers {}]);
        let mut wizard = sent(wizard, servers(hosts, ""));
        assert_eq!(matches!(wizard.view().page, Page::AppleMail { .. }), leads, "{hosts:?}");
        if leads {
            wizard.handle(Act::Back {});
            assert!(matches!(wizard.view().page, Page::Servers { .. }), "{:?}", wizard.view().page);
        }
    }
}

#[test]
fn where_the_page_offers_none_every_provider_says_what_to_do() {
    let makes_one = |rule| matches!(rule, PasswordRule::AppPassword | PasswordRule::AppPasswordWithTwoFactor);
    let mut reached = 0;
    for provider in Provider::all().filter(|provider| makes_one(provider.password)) {
        let Provider { key, domains, smtp, imap, needs, .. } = provider;
        let wizard = match (domains.first(), smtp.first(), imap.first()) {
            (Some(domain), Some(_), _) => {
                past_questions(sent(at_address(), address(&format!("anna@{domain}"))))
            }
            (None, Some(smtp), Some(imap)) if provider.local_program.is_none() => {
                past_questions(own_domain::at([&smtp.host, &imap.host]))
            }
            _ => continue,
        };
        let wizard = after(wizard, [Act::NotOffered {}]);
        let Page::NotOffered { reasons, letter } = wizard.view().page else {
            panic!("{key}: {:?}", wizard.view())
        };
        let titles: Vec<_> = reasons.iter().map(|reason| reason.title.id.as_str()).collect();
        let own_domain = domains.is_empty();
        let expected = needs.iter().filter(|need| match need {
            Prerequisite::WorkAccount => own_domain,
            Prerequisite::Supervised => !own_domain,
            _ => true,
        });
        for need in expected {
            let title = format!("can-{}.title", code(*need));
            assert!(titles.contains(&title.as_str()), "{key}: {title} is not in {titles:?}");
        }
        assert_eq!(titles.last(), Some(&"notOffered.any"), "{key}");
        assert_eq!(letter.is_some(), titles.contains(&"can-workAccount.title"), "{key}");
        reached += 1;
    }
    assert!(reached >= 65, "{reached}");
}

#[test]
fn where_no_password_is_taken_the_programs_here_come_first_and_one_press_opens_one() {
    for typed in ["anna@outlook.com", "anna@hotmail.co.uk", "anna@live.se", "anna@msn.com"] {
        let mut wizard = at_address();
        assert!(matches!(wizard.handle(address(typed)).as_slice(), [Effect::FindPrograms]), "{typed}");
        let wizard = with_programs(wizard);
        let Page::OtherWay { here, others, .. } = wizard.view().page else { panic!("{typed}") };
        assert_eq!(here.iter().map(|program| program.name.as_str()).collect::<Vec<_>>(), ["Thunderbird"]);
        assert_eq!(others, ["iPhone/iPad"], "Geary opens no page of Microsoft’s");
    }
    let mut wizard = with_programs(at_outlook());
    let effects = wizard.handle(Act::OpenProgram { id: "thunderbird".into() });
    assert!(matches!(effects.as_slice(), [Effect::OpenProgram { id }] if id == "thunderbird"));
    assert!(!wizard.view().is_offered(&Act::OpenProgram { id: "geary".into() }));
    wizard.handle(Act::Back {});
    assert!(matches!(wizard.view().page, Page::Address { entered, .. } if entered == "anna@outlook.com"));
}

#[test]
fn a_dead_end_leads_to_the_programs_and_back() {
    let mut wizard = with_programs(after(at_a_dead_end(), [Act::ShowOtherWay {}]));
    assert_eq!(wizard.view().lead.id, "otherWay.lead");
    wizard.handle(Act::Back {});
    assert_eq!(wizard.view().heading.id, "can-advancedProtection.title");
}

#[test]
fn the_reasons_for_no_app_password_are_those_of_the_provider() {
    let wizard = after(at_app_password(), [Act::NotOffered {}]);
    let Page::NotOffered { reasons, .. } = wizard.view().page else { panic!() };
    let titles: Vec<_> = reasons.iter().map(|reason| reason.title.id.as_str()).collect();
    let expected = [
        "can-twoStep.title",
        "can-securityKeysOnly.title",
        "can-advancedProtection.title",
        "can-supervised.title",
    ];
    assert_eq!(titles[..4], expected);
    assert_eq!(titles[4..], ["notOffered.any"]);
    assert!(wizard.view().is_offered(&Act::OpenPage { page: PageName::TwoStep }));
    let wizard = after(wizard, [Act::MakeAppPassword {}]);
    assert!(matches!(wizard.view().page, Page::AppPassword { .. }));
    let Page::NotOffered { reasons, .. } = after(at_unknown(), [Act::NotOffered {}]).view().page else {
        panic!()
    };
    assert_eq!(reasons.len(), 1);
}

#[test]
fn the_app_password_is_named_after_the_computer() {
    let Page::AppPassword { name: Some(name), shape: Some(_), .. } = named().view().page else { panic!() };
    assert_eq!(
        (name.id.as_str(), &name.args["computer"]),
        ("appPassword.name", &Arg::Name("annas-laptop".into()))
    );
    let Page::AppPassword { name: Some(name), .. } = at_app_password().view().page else { panic!() };
    assert_eq!(name.id, "appPassword.name-any");
    let Page::AppPassword { name, .. } = at_unknown().view().page else { panic!() };
    assert_eq!(name, None, "there is nothing to name");
}

fn mac() -> Computer {
    Computer { system: System::MacOs, name: None }
}

fn at(system: System, typed: &str) -> Wizard {
    let mut wizard = Wizard::on(Computer { system, ..mac() }, Language::english()).0;
    wizard.handle(Act::Start { intent: Intent::SetUp });
    sent(wizard, address(typed))
}

fn on_a_mac() -> Wizard {
    at(System::MacOs, "anna@gmail.com")
}

fn named() -> Wizard {
    let computer = Computer { system: System::Other, name: Some("annas-laptop".to_owned()) };
    let mut wizard = Wizard::on(computer, Language::english()).0;
    wizard.handle(Act::Start { intent: Intent::SetUp });
    past_questions(sent(wizard, address("anna@gmail.com")))
}

fn at_outlook() -> Wizard {
    sent(at_address(), address("anna@outlook.com"))
}

/// At a domain that wants no password, and of whose provider nothing is known.
fn at_nobody_known() -> Wizard {
    let wizard = sent(at_address(), address("anna@mail.example"));
    finished(wizard, Outcome::ServersFound(Box::new(refusing(&[]))))
}

/// In the Advanced Protection Program.
fn at_a_dead_end() -> Wizard {
    use account::provider::Answer::{No, Yes};
    let answers = [Yes, No, Yes].map(|answer| Act::Answer { answer });
    after(sent(at_address(), address("anna@gmail.com")), answers)
}

fn at_unknown() -> Wizard {
    let wizard = after(sent(at_address(), address("anna@mail.example")), [Act::EditServers {}]);
    let Page::Servers { smtp, imap, .. } = wizard.view().page else { panic!() };
    sent(wizard, Submit::Servers { smtp, imap })
}

fn with_programs(wizard: Wizard) -> Wizard {
    let one = |id: &str, name: &str, owners: &[&str]| Program {
        id: id.into(),
        name: name.into(),
        signs_in_at: owners.iter().map(|owner| (*owner).to_owned()).collect(),
        ..program()
    };
    let phone = Program {
        group: Group::Device,
        opens: Opens::Not,
        ..one("iphone", "iPhone/iPad", &["Google", "Microsoft"])
    };
    let here =
        [one("geary", "Geary", &["Google"]), one("thunderbird", "Thunderbird", &["Google", "Microsoft"])];
    finished(wizard, Outcome::ProgramsFound(here.into_iter().chain([phone]).collect()))
}
