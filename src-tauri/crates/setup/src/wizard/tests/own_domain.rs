//! An address of an own domain at the servers of a known provider.

use super::*;
use account::provider::PageName;

pub(super) const ICLOUD: [&str; 2] = ["smtp.mail.me.com", "imap.mail.me.com"];

#[test]
fn an_own_domain_gets_what_the_providers_own_addresses_get() {
    for (hosts, key, name, first_step, page) in [
        (["smtp.gmail.com", "imap.gmail.com"], "gmail", "Gmail", "signIn", "https://myaccount.google.com"),
        (
            ["smtp.fastmail.com", "imap.fastmail.com"],
            "fastmail",
            "Fastmail",
            "signIn",
            "https://app.fastmail.com",
        ),
        (["smtppro.zoho.eu", "imappro.zoho.eu"], "zohoeu", "Zoho Mail", "signIn", "https://accounts.zoho.eu"),
        (["smtp.yandex.ru", "imap.yandex.ru"], "yandex", "Yandex", "signIn", "https://id.yandex.com"),
        (
            ["smtp.bizmail.yahoo.com", "imap.mail.yahoo.com"],
            "yahoo",
            "Yahoo",
            "usualBrowser",
            "https://login.yahoo.com",
        ),
        (["smtp.mail.ru", "imap.mail.ru"], "mailru", "Mail.ru", "signIn", "https://account.mail.ru"),
    ] {
        let mut wizard = past_questions(at(hosts));
        let view = wizard.view();
        let Page::AppPassword { instructions, .. } = &view.page else { panic!("{hosts:?}: {:?}", view.page) };
        assert_eq!(instructions[0].step, first_step, "{hosts:?}");
        let account = view.account.as_ref().unwrap();
        assert_eq!((account.provider.as_deref(), account.provider_name.as_str()), (Some(key), name));
        assert_eq!(
            (view.facts["provider"].as_str(), view.facts["address"].as_str()),
            (name, "info@shop.example")
        );
        let open = Act::OpenPage { page: PageName::AppPasswords };
        assert!(view.is_offered(&open) && view.is_offered(&Act::EditServers {}), "{hosts:?}");
        let effects = apart_from_warmth(wizard.handle(open));
        let [Effect::OpenPage { address }] = effects.as_slice() else { panic!("{effects:?}") };
        assert!(address.starts_with(page), "{address}");
        wizard.handle(Act::Back {});
        let Page::Servers { smtp, .. } = wizard.view().page else { panic!("{:?}", wizard.view().page) };
        assert_eq!(smtp.host, hosts[0], "back at what was typed");
    }
}

#[test]
fn spaces_of_an_app_password_are_dropped_for_an_own_domain_as_for_the_providers_own() {
    for (hosts, typed, sent) in [
        (["smtp.gmail.com", "imap.gmail.com"], "qzjx kvwp mfyh trgd", "qzjxkvwpmfyhtrgd"),
        (["smtp.googlemail.com", "imap.googlemail.com"], "qzjx kvwp mfyh trgd\n", "qzjxkvwpmfyhtrgd"),
        (["smtp.bizmail.yahoo.com", "imap.mail.yahoo.com"], "qzjx kvwp mfyh trgd", "qzjxkvwpmfyhtrgd"),
        (["mail.shop.example", "mail.shop.example"], "qzjx kvwp mfyh trgd", "qzjx kvwp mfyh trgd"),
    ] {
        let mut wizard = past_questions(at(hosts));
        wizard.handle(Act::Continue {});
        let effects = apart_from_warmth(wizard.handle(password(typed)));
        let [Effect::Check { secrets, .. }] = effects.as_slice() else { panic!("{hosts:?}: {effects:?}") };
        assert_eq!(secrets.of(Protocol::Imap).expose(), sent, "{hosts:?}");
    }
}

#[test]
fn the_other_ports_of_the_provider_are_tried_for_an_own_domain() {
    let mut wizard = at(["mail.shop.example", "mail.shop.example"]);
    wizard.handle(Act::EditServers {});
    let effects = wizard.handle(servers(["smtppro.zoho.com", "imappro.zoho.com"], "info@shop.example"));
    let warm_up = effects.iter().find_map(|effect| match effect {
        Effect::WarmUp { alternatives, providers, .. } => Some((alternatives, providers)),
        _ => None,
    });
    let (alternatives, providers) = warm_up.expect("connections are brought up");
    assert_eq!((providers.smtp, providers.imap), (Some("zoho"), Some("zoho")));
    assert_eq!((&*alternatives.smtp[0].host, alternatives.smtp[0].port.get()), ("smtppro.zoho.com", 587));
}

#[test]
fn at_icloud_the_address_of_its_own_is_asked_for_and_signs_in() {
    for (typed, users) in [
        ("anna.t@icloud.com", ["anna.t@icloud.com", "anna.t"]),
        ("anna.t", ["anna.t@icloud.com", "anna.t"]),
        (" Anna@me.com ", ["Anna@me.com", "Anna"]),
    ] {
        let mut wizard = at(ICLOUD);
        let view = wizard.view();
        let Page::OwnAddress { domain, found, problem: None, .. } = &view.page else {
            panic!("{:?}", view.page)
        };
        assert_eq!((domain.as_str(), found.as_str()), ("icloud.com", "own-address-apple"));
        wizard.handle(name(typed));
        wizard = past_questions(wizard);
        let Page::AppPassword { instructions, .. } = wizard.view().page else { panic!("{typed}") };
        assert_eq!(instructions[1].step, "appSpecific");
        assert_eq!(names_that_sign_in(&wizard), users, "{typed:?}");
        wizard.handle(Act::Back {});
        let Page::Servers { smtp, imap, .. } = wizard.view().page else { panic!() };
        assert_eq!([smtp.user.as_str(), imap.user.as_str()], users);
        wizard.handle(Submit::Servers { smtp, imap });
        wizard = past_questions(wizard);
        assert!(matches!(wizard.view().page, Page::AppPassword { .. }), "it is not asked for again");
    }
}

#[test]
fn what_is_no_address_of_the_provider_is_told_and_what_was_typed_is_kept() {
    use account::OwnAddressProblem::{Elsewhere, Empty, NotAnAddress};
    let mut wizard = at(ICLOUD);
    for (typed, expected) in
        [("", Empty), ("info@shop.example", Elsewhere), ("a b", NotAnAddress), ("anna@gmail.com", Elsewhere)]
    {
        wizard.handle(name(typed));
        let Page::OwnAddress { entered, problem: Some(problem), .. } = wizard.view().page else {
            panic!("{typed}")
        };
        assert_eq!((entered.as_str(), problem), (typed, expected));
    }
    wizard.handle(name("anna@icloud.com"));
    wizard = past_questions(wizard);
    assert!(matches!(wizard.view().page, Page::AppPassword { .. }));
}

#[test]
fn the_own_address_is_left_as_it_is_only_where_the_person_says_so() {
    let mut wizard = at(ICLOUD);
    wizard.handle(Act::Continue {});
    wizard = past_questions(wizard);
    assert!(matches!(wizard.view().page, Page::AppPassword { .. }));
    assert_eq!(names_that_sign_in(&wizard), ["info@shop.example"; 2]);
    let mut wizard = at(ICLOUD);
    wizard.handle(Act::Back {});
    let Page::Servers { smtp, .. } = wizard.view().page else { panic!() };
    assert_eq!((smtp.host.as_str(), smtp.user.as_str()), (ICLOUD[0], "info@shop.example"));
}

#[test]
fn a_name_that_icloud_takes_is_not_asked_for_once_more() {
    for (address, hosts, user, is_asked) in [
        ("info@shop.example", ICLOUD, "anna.t@icloud.com", false),
        ("info@shop.example", ICLOUD, "anna.t", false),
        ("info@shop.example", ["p42-smtp.mail.me.com", "p42-imap.mail.me.com"], "", true),
        ("info@shop.example", ICLOUD, "anna@gmail.com", true),
        ("info@shop.example", ["smtp.gmail.com", "imap.gmail.com"], "", false),
        ("info@shop.example", ["mail.shop.example", "mail.shop.example"], "", false),
        ("info@shop.example", ["smtp.mail.me.com", "imap.gmail.com"], "", false),
    ] {
        let mut wizard = at_address();
        wizard.handle(super::address(address));
        wizard.handle(Act::EditServers {});
        wizard.handle(servers(hosts, user));
        let page = wizard.view().page;
        assert_eq!(matches!(page, Page::OwnAddress { .. }), is_asked, "{hosts:?} {user}: {page:?}");
    }
}

#[test]
fn an_own_domain_whose_servers_take_no_password_is_told_so_before_one_is_asked_for() {
    let mut wizard = at(["smtp.office365.com", "outlook.office365.com"]);
    let Page::Servers { smtp, refusal: Some(advice), .. } = wizard.view().page else { panic!() };
    assert_eq!((smtp.host.as_str(), advice.message.as_str()), ("smtp.office365.com", "cause-oauthRequired"));
    assert_eq!(advice.args["provider"], "Microsoft 365");
    wizard.handle(servers(["mail.shop.example", "mail.shop.example"], ""));
    assert!(matches!(wizard.view().page, Page::AppPassword { .. }), "others are taken");
}

#[test]
fn where_address_and_servers_differ_the_address_decides_and_it_is_told() {
    let view = elsewhere().view();
    assert_eq!(view.account.as_ref().unwrap().provider.as_deref(), Some("gmail"));
    assert_eq!(view.lead.id, "appPassword.lead-elsewhere");
    let Page::AppPassword { instructions, .. } = &view.page else { panic!() };
    assert_eq!(instructions[1].step, "twoStep");
    assert!(view.is_offered(&Act::EditServers {}));
    let known = at_app_password().view();
    assert_eq!(known.lead.id, "appPassword.lead");
    assert!(known.is_offered(&Act::EditServers {}), "another name or password for sending, before a refusal");
}

#[test]
fn the_record_of_an_own_domain_has_the_name_that_signs_in() {
    let mut wizard = at(ICLOUD);
    wizard.handle(name("anna.t@icloud.com"));
    let mailbox = wizard.scene.mailbox().unwrap().clone();
    let verified = Verified::pretend(mailbox.servers.clone(), Secret::new("new".to_owned()));
    let Effect::Record(record) = mailbox.record(&verified) else { panic!() };
    assert_eq!((record.account.key(), record.servers.imap.user.as_str()), (Some("icloud"), "anna.t"));
    assert!(record.account.is("anna.t@icloud.com") && record.account.is("info@shop.example"));
    let read: AccountRecord = serde_json::from_value(serde_json::to_value(&record).unwrap()).unwrap();
    assert_eq!(read, *record);
}

/// An own domain, once its servers were typed.
pub(super) fn at(hosts: [&str; 2]) -> Wizard {
    let mut wizard = at_address();
    wizard.handle(address("info@shop.example"));
    wizard.handle(Act::EditServers {});
    wizard.handle(servers(hosts, ""));
    wizard
}

pub(super) fn name(user: &str) -> Submit {
    Submit::OwnAddress { user: user.to_owned() }
}

/// An address of Gmail whose servers are elsewhere.
pub(super) fn elsewhere() -> Wizard {
    let mut wizard = at_password();
    wizard.handle(password("qzjxkvwpmfyhtrgd"));
    wizard.finish(wizard.turn(), Outcome::Checked(Box::new(refused(Cause::EncryptionRequired))));
    wizard.handle(Act::EditServers {});
    wizard.handle(servers(["mail.shop.example", "mail.shop.example"], "anna@gmail.com"));
    wizard
}

pub(super) fn servers(hosts: [&str; 2], user: &str) -> Submit {
    let server = |host: &str, port: &str| EnteredServer {
        host: host.to_owned(),
        port: port.to_owned(),
        security: account::Security::Tls,
        user: user.to_owned(),
    };
    Submit::Servers { smtp: server(hosts[0], "465"), imap: server(hosts[1], "993") }
}

fn names_that_sign_in(wizard: &Wizard) -> [String; 2] {
    let servers = &wizard.scene.mailbox().unwrap().servers;
    [servers.smtp.user.clone(), servers.imap.user.clone()]
}
