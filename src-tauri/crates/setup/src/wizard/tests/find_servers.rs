//! The search for the servers of an address of which nothing is known.

use std::time::Duration;

use super::*;
use account::Server;
use account::mail_filter::MailFilter;
use account::provider::PasswordRule;
use net::discover::{Asked, Disclosed, Discovery, Found, Outcome as LookedFor, Source, Tried, Vouched};

#[test]
fn an_unknown_domain_is_searched_for_and_what_is_found_is_confirmed() {
    let (mut wizard, effects) = searching();
    assert!(
        matches!(effects.as_slice(), [Effect::FindServers { address, disclosed: Disclosed::Domain }] if address.domain() == "mail.example")
    );
    finish(&mut wizard, own_servers());
    let view = wizard.view();
    let Page::Servers { smtp, imap, .. } = view.page else { panic!("{:?}", view.page) };
    assert_eq!((smtp.host.as_str(), imap.host.as_str()), ("out.mail.example", "in.mail.example"));
    assert_eq!(view.lead.id, "servers.lead-autoconfig");
    assert!(wizard.scene.mailbox().is_none(), "nobody confirmed it");
    wizard.handle(Submit::Servers { smtp, imap });
    assert!(matches!(wizard.view().page, Page::AppPassword { .. }));
}

#[test]
fn a_provider_that_receives_the_mail_is_the_provider() {
    let (mut wizard, _) = searching();
    finish(&mut wizard, at_gmail());
    let view = wizard.view();
    assert_eq!(view.lead.id, "servers.lead-mx");
    let Page::Servers { smtp, imap, .. } = view.page else { panic!("{:?}", view.page) };
    wizard.handle(Submit::Servers { smtp, imap });
    let account = wizard.view().account.unwrap();
    assert_eq!((account.provider.as_deref(), account.address.as_str()), (Some("gmail"), "anna@mail.example"));
}

#[test]
fn a_provider_on_this_computer_is_known_by_who_receives_the_mail() {
    let (mut wizard, _) = searching();
    finish(&mut wizard, behind("mail.protonmail.ch"));
    let Page::Servers { smtp, imap, .. } = wizard.view().page else { panic!() };
    wizard.handle(Submit::Servers { smtp, imap });
    assert_eq!(wizard.view().account.unwrap().provider.as_deref(), Some("proton"));
}

#[test]
fn where_no_password_is_taken_none_is_asked_for() {
    let (mut wizard, _) = searching();
    finish(&mut wizard, behind("mail-example.mail.protection.outlook.com"));
    assert!(matches!(wizard.view().page, Page::OtherWay { .. }), "{:?}", wizard.view().page);
}

#[test]
fn where_the_domain_wants_no_password_the_programs_are_told_that_sign_in_at_its_provider() {
    for (host, lead) in [
        (Some("outlook.office365.com"), "otherWay.lead-refused"),
        (Some("imap.gmail.com"), "otherWay.lead"),
        (None, "otherWay.lead-refused-unknown"),
    ] {
        let (mut wizard, _) = searching();
        finish(&mut wizard, refusing(host.as_slice()));
        let Page::OtherWay { .. } = wizard.view().page else { panic!("{:?}", wizard.view().page) };
        assert_eq!(wizard.view().lead.id, lead, "{host:?}");
    }
}

#[test]
fn what_is_not_found_is_told_as_what_it_is() {
    for (outcome, lead) in [
        (LookedFor::Nothing, "servers.lead"),
        (LookedFor::NoSuchDomain, "servers.lead-no-domain"),
        (LookedFor::TimedOut, "servers.lead-offline"),
    ] {
        let (mut wizard, _) = searching();
        finish(&mut wizard, Discovery { tried: vec![tried(Source::Mx, outcome)], ..nothing() });
        assert_eq!(wizard.view().lead.id, lead);
        let Page::Servers { smtp, .. } = wizard.view().page else { panic!() };
        assert_eq!(smtp.host, "smtp.mail.example");
    }
    let (mut wizard, _) = searching();
    let filter = MailFilter::with_mx("mx1.mimecast.com");
    let tried = vec![tried(Source::Mx, LookedFor::Nothing)];
    finish(&mut wizard, Discovery { filter, tried, ..nothing() });
    let lead = wizard.view().lead;
    assert_eq!((lead.id.as_str(), &lead.args["found"]), ("servers.lead-filtered", &"Mimecast".into()));
    let (mut wizard, _) = searching();
    let by_dns = |host: &str| vec![Found { vouched: Vouched::ByDns, ..found(host, Source::Srv) }];
    finish(&mut wizard, Discovery { smtp: by_dns("a.example"), imap: by_dns("b.example"), ..nothing() });
    assert_eq!(wizard.view().lead.id, "servers.lead-unconfirmed");
}

#[test]
fn a_search_ends_when_it_is_cancelled_or_left() {
    for act in [Act::Cancel {}, Act::Back {}, Act::EditServers {}, Act::StartOver {}] {
        let (mut wizard, _) = searching();
        let turn = wizard.turn();
        let effects = wizard.handle(act.clone());
        assert!(effects.iter().any(|effect| matches!(effect, Effect::StopSearch)), "{act:?}: {effects:?}");
        let page = wizard.view().page;
        wizard.finish(turn, Outcome::ServersFound(Box::new(own_servers())));
        assert_eq!(wizard.view().page, page, "what was called off counts no more");
    }
}

#[test]
fn whether_the_provider_hears_the_whole_address_is_asked_where_that_could_find_more() {
    let is_offered = |found: &Discovery| {
        let (mut wizard, _) = searching();
        finish(&mut wizard, found.clone());
        wizard.view().is_offered(&Act::TellAutoconfigAddress {})
    };
    for (name, found) in ends() {
        let nobody_can_say = matches!(name, "servers-no-domain" | "servers-offline");
        assert_eq!(is_offered(&found), !nobody_can_say, "{name}");
    }
    let by = |source| Discovery {
        smtp: vec![found("out.mail.example", source)],
        imap: vec![found("in.mail.example", source)],
        ..nothing()
    };
    for (source, expected) in [
        (Source::Mx, false),
        (Source::Pacc, false),
        (Source::Autoconfig, false),
        (Source::Ispdb, true),
        (Source::Guess, true),
    ] {
        assert_eq!(is_offered(&by(source)), expected, "{source:?}");
    }
}

#[test]
fn the_whole_address_is_told_from_the_press_on_and_until_it_is_taken_back() {
    let tell = Act::TellAutoconfigAddress {};
    let (mut wizard, _) = searching();
    assert!(!wizard.view().is_offered(&tell), "nobody knows yet whether it is needed");
    finish(&mut wizard, found_nothing());
    let told = |wizard: &Wizard| match wizard.view().page {
        Page::Servers { told, .. } => told.into_iter().map(|text| text.id).collect::<Vec<_>>(),
        page => panic!("{page:?}"),
    };
    assert_eq!(told(&wizard), ["autoconfig-address.off"]);
    let effects = wizard.handle(tell);
    let is_told = [Effect::FindServers { address: anna(), disclosed: Disclosed::Address }];
    assert_eq!(searches(&effects), searches(&is_told));
    assert!(effects.iter().any(|effect| matches!(effect, Effect::KeepDisclosure(Disclosed::Address))));
    assert_eq!(wizard.view().lead.id, "findServers.lead-address");
    finish(&mut wizard, own_servers());
    assert_eq!(told(&wizard), ["autoconfig-address.on"], "it can be taken back");
    let effects = wizard.handle(Act::KeepAutoconfigAddress {});
    assert!(effects.iter().any(|effect| matches!(effect, Effect::KeepDisclosure(Disclosed::Domain))));
    assert_eq!(searches(&effects), [("mail.example".to_owned(), Disclosed::Domain)]);
    assert_eq!(wizard.view().lead.id, "findServers.lead");
    finish(&mut wizard, own_servers());
    assert!(told(&wizard).is_empty());
}

#[test]
fn a_choice_that_could_not_be_written_down_holds_and_is_told_as_such() {
    let (mut wizard, _) = searching();
    finish(&mut wizard, found_nothing());
    wizard.finish(Turn::default(), Outcome::Discloses(Disclosed::Address));
    wizard.handle(Act::KeepAutoconfigAddress {});
    wizard.finish(Turn::default(), Outcome::DisclosureKept(Err(RecordsError::Unreadable)));
    // What is on disk is what it was before.
    wizard.finish(Turn::default(), Outcome::Discloses(Disclosed::Address));
    finish(&mut wizard, found_nothing());
    let Page::Servers { told, .. } = wizard.view().page else { panic!("{:?}", wizard.view().page) };
    let told: Vec<_> = told.into_iter().map(|text| text.id).collect();
    assert_eq!(told, ["autoconfig-address.off", "autoconfig-address.not-kept"]);
}

/// Each search that is begun: for which domain, and what is told.
fn searches(effects: &[Effect]) -> Vec<(String, Disclosed)> {
    let search = |effect: &Effect| match effect {
        Effect::FindServers { address, disclosed } => Some((address.domain().to_owned(), *disclosed)),
        _ => None,
    };
    effects.iter().filter_map(search).collect()
}

/// A search that was answered, and has found nothing.
fn found_nothing() -> Discovery {
    Discovery { tried: vec![tried(Source::Mx, LookedFor::Nothing)], ..nothing() }
}

fn anna() -> Address {
    Address::parse("anna@mail.example").unwrap()
}

fn searching() -> (Wizard, Vec<Effect>) {
    let mut wizard = at_address();
    let effects = wizard.handle(address("anna@mail.example"));
    assert!(matches!(wizard.view().page, Page::FindServers { .. }));
    (wizard, effects)
}

fn finish(wizard: &mut Wizard, found: Discovery) {
    wizard.finish(wizard.turn(), Outcome::ServersFound(Box::new(found)));
}

fn found(host: &str, source: Source) -> Found {
    let server = Server { host: host.to_owned(), ..gmail().smtp };
    Found {
        server: Server { user: "anna@mail.example".to_owned(), ..server },
        source,
        vouched: Vouched::Known,
    }
}

fn nothing() -> Discovery {
    Discovery {
        account: Account::of(Address::parse("anna@mail.example").unwrap()),
        passwords: None,
        smtp: vec![],
        imap: vec![],
        filter: None,
        tried: vec![],
        took: Duration::from_millis(40),
    }
}

/// Each end of a search that has a sentence of its own, by a name for it.
pub(super) fn ends() -> Vec<(&'static str, Discovery)> {
    let by = |source| Discovery {
        smtp: vec![found("out.mail.example", source)],
        imap: vec![found("in.mail.example", source)],
        ..nothing()
    };
    let by_dns = |host: &str| vec![Found { vouched: Vouched::ByDns, ..found(host, Source::Srv) }];
    let not = |outcome| Discovery { tried: vec![tried(Source::Mx, outcome)], ..nothing() };
    vec![
        ("servers-ispdb", by(Source::Ispdb)),
        ("servers-srv", by(Source::Srv)),
        ("servers-guess", by(Source::Guess)),
        (
            "servers-unconfirmed",
            Discovery { smtp: by_dns("a.example"), imap: by_dns("b.example"), ..nothing() },
        ),
        ("servers-smtp-alone", Discovery { imap: vec![], ..by(Source::Autoconfig) }),
        ("servers-imap-alone", Discovery { smtp: vec![], ..by(Source::Autoconfig) }),
        ("servers-no-domain", not(LookedFor::NoSuchDomain)),
        ("servers-offline", not(LookedFor::TimedOut)),
        (
            "servers-filtered",
            Discovery { filter: MailFilter::with_mx("mx1.mimecast.com"), ..not(LookedFor::Nothing) },
        ),
    ]
}

/// A search in which the provider hears the whole address, what it ends with, and the same where that is not kept.
pub(super) fn with_the_address_told() -> Vec<(&'static str, Wizard)> {
    let telling = || {
        let (mut wizard, _) = searching();
        finish(&mut wizard, found_nothing());
        wizard.handle(Act::TellAutoconfigAddress {});
        wizard
    };
    let ended = |mut wizard: Wizard| {
        finish(&mut wizard, own_servers());
        wizard
    };
    let mut lost = telling();
    lost.finish(Turn::default(), Outcome::DisclosureKept(Err(RecordsError::Unreadable)));
    vec![
        ("findServers-address", telling()),
        ("servers-address", ended(telling())),
        ("servers-address-lost", ended(lost)),
    ]
}

/// What the domain itself names.
pub(super) fn own_servers() -> Discovery {
    Discovery {
        smtp: vec![found("out.mail.example", Source::Autoconfig)],
        imap: vec![found("in.mail.example", Source::Autoconfig)],
        ..nothing()
    }
}

/// A domain whose mail Google receives.
pub(super) fn at_gmail() -> Discovery {
    behind("aspmx.l.google.com")
}

fn behind(receiver: &str) -> Discovery {
    let provider = Provider::with_mx(receiver).unwrap();
    let account = nothing().account.or_at(Some(provider));
    let servers = |protocol| {
        let every = provider.every_server(protocol, account.address()).into_iter();
        every.map(|server| Found { server, source: Source::Mx, vouched: Vouched::Known }).collect()
    };
    let (smtp, imap) = (servers(Protocol::Smtp), servers(Protocol::Imap));
    let rule = Some(provider.password);
    Discovery { passwords: rule, smtp, imap, account, ..nothing() }
}

/// A domain whose own file says that these hosts take no password.
pub(super) fn refusing(hosts: &[&str]) -> Discovery {
    let account = nothing().account.or_behind(hosts);
    Discovery { account, passwords: Some(PasswordRule::Never), ..nothing() }
}

/// A way that was gone.
pub(super) fn tried(source: Source, outcome: LookedFor) -> Tried {
    Tried { source, asked: Asked::Domain, outcome, took: Duration::from_millis(40) }
}
