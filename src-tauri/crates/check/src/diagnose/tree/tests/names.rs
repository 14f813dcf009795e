//! What names say.

use super::scene::*;
use super::*;

#[test]
fn an_own_server_on_this_computer_has_no_wrong_address() {
    let failed = PortEnd::Failed(Cause::CertificateForAnotherName, BTreeMap::new());
    let at_provider = Scene::at("127.0.0.1", &failed).drawn();
    assert_eq!((at_provider.cause, at_provider.certainty), (Some(Cause::DnsHijacked), Certain));
    for end in [failed, PortEnd::Failed(Cause::CertificateUntrusted, BTreeMap::new()), spoke()] {
        let own = Scene::at("127.0.0.1", &end).drawn_for_an_own_domain();
        assert_ne!(own.cause, Some(Cause::DnsHijacked), "{end:?}");
        assert!(!own.also.contains(&Cause::DnsHijacked), "{end:?}");
    }
}

#[test]
fn an_address_that_a_name_of_ones_own_has_here_may_be_meant() {
    let drawn = Scene::at("10.77.0.9", &PortEnd::Silent).drawn_for_an_own_domain();
    assert_eq!((drawn.cause, drawn.certainty), (Some(Cause::DnsHijacked), Possible));
    assert!(drawn.actions.contains(&Action::EditServers), "{drawn:?}");
}

#[test]
fn a_name_with_addresses_of_one_kind_exists() {
    let mut scene = Scene::with(&PortEnd::Silent).pages(&PageEnd::Silent);
    scene.seen.ports.clear();
    for name in &mut scene.seen.names {
        name.found = match name.family {
            Family::V4 => Err(LookupFault::NotFound),
            Family::V6 => Ok(vec!["2001:db8:113::25".parse().unwrap()]),
        };
    }
    let drawn = scene.drawn();
    assert_eq!((drawn.cause, drawn.certainty), (Some(Cause::Unreachable), Possible), "{drawn:?}");
    assert!(!drawn.also.contains(&Cause::HostNotFound), "{drawn:?}");
}

#[test]
fn a_name_that_leads_where_every_name_beside_it_leads_was_not_given_to_a_server() {
    let invented = |end: &PortEnd, address: &str| {
        let mut scene = Scene::with(end).web();
        let found = Ok(vec![address.parse().unwrap()]);
        scene.seen.names.push(name(&beside("mail.example.org").unwrap(), Family::V4, found));
        scene
    };
    let said = |scene: Scene| {
        let drawn = scene.drawn_for_an_own_domain();
        (drawn.cause.unwrap(), drawn.certainty)
    };
    let there = "203.0.113.25";
    let drawn = invented(&PortEnd::Refused, there).drawn_for_an_own_domain();
    assert_eq!((drawn.cause, drawn.certainty), (Some(Cause::HostNotFound), Likely));
    assert_eq!((drawn.facts["why"].as_str(), drawn.actions[0]), ("wildcard", Action::EditServers));
    assert_eq!(drawn.also, vec![], "its web answers from as far off");
    assert_eq!(said(invented(&PortEnd::Silent, there)), (Cause::HostNotFound, Possible));
    assert_eq!(said(invented(&PortEnd::Refused, "203.0.113.9")), (Cause::Refused, Likely));
    assert_eq!(said(invented(&PortEnd::Refused, there).worked()), (Cause::PortBlocked, Likely));
    assert_eq!(said(invented(&PortEnd::Refused, there).imap(&spoke())), (Cause::HostNotFound, Possible));
    assert_eq!(invented(&PortEnd::Refused, there).drawn().cause, Some(Cause::PortBlocked), "of the table");
}

#[test]
fn names_of_mail_that_alone_are_never_answered_are_withheld() {
    let unanswered = |page_took| {
        let mut scene = Scene::nameless(LookupFault::Unavailable).pages(&PageEnd::Matches { ahead: None });
        scene.seen.names.iter_mut().for_each(|name| name.took = Duration::from_millis(6500));
        scene.seen.pages.iter_mut().for_each(|page| page.took = page_took);
        let drawn = scene.drawn();
        (drawn.cause.unwrap(), drawn.certainty)
    };
    assert_eq!(unanswered(TOOK), (Cause::DnsHijacked, Likely));
    assert_ne!(unanswered(Duration::from_secs(5)).0, Cause::DnsHijacked, "everything is late");
}

#[test]
fn the_name_of_one_server_that_alone_is_never_answered_is_withheld() {
    let unanswered = |other_took| {
        let mut scene = Scene::with(&PortEnd::Silent).pages(&PageEnd::Silent).other(465, &spoke());
        scene.seen.ports.retain(|port| port.target.host == HOSTS[0]);
        for name in &mut scene.seen.names {
            let is_withheld = name.host == HOSTS[1];
            name.took = if is_withheld { Duration::from_millis(6500) } else { other_took };
            if is_withheld {
                name.found = Err(LookupFault::Unavailable);
            }
        }
        let drawn = scene.drawn();
        (drawn.cause.unwrap(), drawn.certainty, drawn.facts["host"].clone())
    };
    assert_eq!(unanswered(TOOK), (Cause::DnsHijacked, Likely, HOSTS[1].to_owned()));
    assert_ne!(unanswered(Duration::from_secs(5)).0, Cause::DnsHijacked, "the other was late");
}

#[test]
fn an_address_where_a_server_has_proved_itself_is_no_wrong_one() {
    let other = PortEnd::Failed(Cause::CertificateForAnotherName, BTreeMap::new());
    let said = |scene: Scene| {
        let drawn = scene.drawn();
        (drawn.cause.unwrap(), drawn.certainty)
    };
    assert_eq!(said(Scene::with(&other)), (Cause::DnsHijacked, Likely));
    let sends = Scene::with(&other).other(465, &spoke()).other(587, &spoke());
    assert_eq!(said(sends), (Cause::CertificateForAnotherName, Possible));
    assert_eq!(said(Scene::with(&other).web()), (Cause::CertificateForAnotherName, Possible));
}

#[test]
fn a_page_of_somebody_else_in_the_place_of_a_server_is_a_wrong_address() {
    let at = |presented: &str| {
        let facts = BTreeMap::from([("presented".to_owned(), presented.to_owned())]);
        Scene::with(&PortEnd::Refused).other(443, &PortEnd::Failed(Cause::CertificateForAnotherName, facts))
    };
    let said = |scene: Scene| {
        let drawn = scene.drawn();
        (drawn.cause.unwrap(), drawn.certainty)
    };
    assert_eq!(said(at("blocked.example")), (Cause::DnsHijacked, Likely));
    assert_eq!(said(at("invalid.example, *.google.com")), (Cause::PortBlocked, Likely), "the provider's");
    assert_eq!(said(at("blocked.example").worked()), (Cause::PortBlocked, Likely));
    assert_eq!(said(at("blocked.example").other(465, &PortEnd::Silent)).0, Cause::PortBlocked);
}

#[test]
fn who_asks_for_names_in_its_turn_tells_no_more_than_a_router() {
    let said = |scene: Scene| {
        let drawn = scene.drawn();
        (drawn.cause.unwrap(), drawn.certainty, drawn.also)
    };
    let either = (Cause::UplinkDown, Possible, vec![Cause::ResolverUnavailable]);
    for resolver in ["10.77.0.1", "127.0.0.53", "10.77.0.5"] {
        let nameless = || Scene::nameless(LookupFault::Unavailable).asking(resolver);
        assert_eq!(said(nameless().told(Answering::CannotTell)), either, "{resolver}");
        assert_eq!(said(nameless()), (Cause::ResolverUnavailable, Possible, vec![]), "{resolver}");
    }
    let far = Scene::nameless(LookupFault::Unavailable).asking("9.9.9.9").told(Answering::CannotTell);
    assert_eq!(said(far), (Cause::ResolverUnavailable, Likely, vec![]));
}

#[test]
fn whether_who_is_asked_for_names_far_off_is_there_tells_the_line_from_it() {
    let nameless = || Scene::nameless(LookupFault::Unavailable).told(Answering::Never);
    let said = |end: &PortEnd| {
        let mut scene = nameless();
        for port in [53, 443] {
            let at = "9.9.9.9".parse().unwrap();
            scene.seen.ports.push(seen_port("9.9.9.9", at, port, Speech::Web, Role::Resolver, end));
        }
        let drawn = scene.drawn();
        (drawn.cause.unwrap(), drawn.certainty, drawn.also)
    };
    let either = (Cause::UplinkDown, Possible, vec![Cause::ResolverUnavailable]);
    assert_eq!(said(&PortEnd::Silent), either);
    assert_eq!(said(&PortEnd::Refused), (Cause::ResolverUnavailable, Likely, vec![]));
}

#[test]
fn the_ports_of_who_is_asked_for_names_are_tried_if_that_is_somebody_far_off() {
    let account = Account::of(Address::parse("anna@gmail.com").unwrap());
    let servers = account.servers().unwrap();
    for (resolver, ports) in [("9.9.9.9", 2), ("10.77.0.1", 0), ("10.99.0.1", 0)] {
        let scene = Scene::nameless(LookupFault::Unavailable).asking(resolver);
        let jobs = Plan::new(&servers, account.provider(), &[], &[]).due(&scene.seen);
        let is_of_resolver = |job: &&Job| matches!(job, Job::Port(target) if target.role == Role::Resolver);
        assert_eq!(jobs.iter().filter(is_of_resolver).count(), ports, "{resolver}");
    }
}
