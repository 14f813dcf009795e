//! The search for the servers of an address of which nothing is known.

use std::time::Duration;

use super::*;
use account::Server;
use net::discover::{Asked, Discovery, Found, Outcome as LookedFor, Source, Tried, Vouched};

#[test]
fn an_unknown_domain_is_searched_for_and_what_is_found_is_confirmed() {
    let (mut wizard, effects) = searching();
    assert!(
        matches!(effects.as_slice(), [Effect::FindServers { address }] if address.domain() == "mail.example")
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

/// A way that was gone.
pub(super) fn tried(source: Source, outcome: LookedFor) -> Tried {
    Tried { source, asked: Asked::Domain, outcome, took: Duration::from_millis(40) }
}
