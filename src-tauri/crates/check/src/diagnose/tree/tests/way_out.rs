//! What stands between this computer and every server.

use super::scene::*;
use super::*;

#[test]
fn addresses_of_one_kind_alone_are_tried_in_vain_where_that_kind_is_dead() {
    let mut scene = Scene::well().with_dead_ipv6().control(&spoke());
    scene.seen.ports.retain(|port| port.target.role == Role::Control || port.target.family() == Family::V6);
    for name in scene.seen.names.iter_mut().filter(|name| name.family == Family::V4) {
        name.found = Err(LookupFault::NotFound);
    }
    let drawn = scene.drawn();
    assert_eq!((drawn.cause, drawn.also), (Some(Cause::Ipv6Broken), vec![]));
    assert_eq!(drawn.facts["why"], "alone");
}

#[test]
fn a_kind_of_addresses_is_dead_if_more_than_the_mail_servers_is() {
    let of_mail = Scene::well().with_dead_ipv6_of_mail().drawn();
    assert_eq!((of_mail.cause, of_mail.certainty), (Some(Cause::Ipv6Broken), Likely));
    let mut connects = Scene::well().with_dead_ipv6_of_mail();
    let mut pending = connects.seen.ports.pop().unwrap();
    pending.connected = Some(TOOK);
    connects.seen.pending.push(pending);
    assert_eq!(connects.drawn().cause, None, "one of them connects");
    let mut odd = Scene::well().with_dead_ipv6();
    for port in odd.seen.ports.iter_mut().filter(|port| port.target.address.is_ipv6()) {
        port.target.address.set_ip("fd00::9".parse().unwrap());
    }
    assert_eq!(odd.drawn().cause, None, "no public server is there");
    let portal = Scene::well().with_dead_ipv6().pages(&PageEnd::Differs).drawn();
    assert_eq!((portal.cause, portal.certainty), (Some(Cause::CaptivePortal), Likely));
}

#[test]
fn where_nobody_translates_addresses_ipv4_is_missing() {
    let mut scene = Scene::at("64:ff9b::c633:6419", &PortEnd::Unreachable);
    (scene.seen.local.v4, scene.seen.local.v6) = (None, Some("2001:db8:77::2".parse().unwrap()));
    let drawn = scene.drawn();
    assert_eq!((drawn.cause, drawn.certainty), (Some(Cause::Ipv4Missing), Likely));
}

#[test]
fn a_vpn_that_takes_mail_alone_is_in_the_way() {
    let leaving = |from: &str| {
        let mut scene = Scene::with(&PortEnd::Silent).web();
        let tunnel = Interface { name: "tun0".to_owned(), kind: Kind::Tunnel, is_up: true };
        scene.seen.local.interfaces.get_or_insert_default().push(tunnel);
        scene.seen.ways.insert("203.0.113.25".parse().unwrap(), from.parse().ok());
        scene.drawn().cause
    };
    assert_eq!(leaving("10.99.0.2"), Some(Cause::VpnInterferes));
    assert_eq!(leaving("10.77.0.2"), Some(Cause::PortBlocked));
}

#[test]
fn a_kind_of_addresses_that_dies_in_a_vpn_is_mended_by_switching_it_off() {
    let mut scene = Scene::well().with_dead_ipv6();
    let tunnel = Interface { name: "tun0".to_owned(), kind: Kind::Tunnel, is_up: true };
    scene.seen.local.interfaces.get_or_insert_default().push(tunnel);
    scene.seen.local.v6 = Some("fd99::2".parse().unwrap());
    assert_eq!(scene.drawn().actions[0], Action::SwitchOffVpn);
}

#[test]
fn wrong_addresses_are_no_fault_of_a_vpn() {
    let scene = Scene::at("0.0.0.0", &PortEnd::Refused).control(&spoke()).through_tunnel();
    let drawn = scene.drawn();
    assert_eq!((drawn.cause, drawn.certainty), (Some(Cause::DnsHijacked), Certain));
}

#[test]
fn names_that_are_asked_for_through_a_vpn_in_vain_are_its_fault() {
    let nameless = |asked| Scene::nameless(LookupFault::Unavailable).asking(asked);
    let said = |scene: Scene| {
        let drawn = scene.drawn();
        (drawn.cause.unwrap(), drawn.certainty, drawn.facts.get("why").cloned())
    };
    let through = || nameless("10.200.0.53").past_a_tunnel_but("10.200.0.53");
    let resolver = || Some("resolver".to_owned());
    assert_eq!(said(through()), (Cause::VpnInterferes, Likely, resolver()));
    assert_eq!(said(through().known(&spoke())), (Cause::VpnInterferes, Certain, resolver()));
    let public = said(nameless("9.9.9.9").past_a_tunnel_but("10.200.0.53"));
    assert_eq!(public.0, Cause::ResolverUnavailable, "it is asked past the VPN");
    let left = nameless("10.99.0.1").drawn();
    assert_eq!((left.cause, left.certainty), (Some(Cause::VpnInterferes), Likely));
    assert_eq!(left.also, [Cause::ResolverUnavailable], "it may be no VPN's");
    let left = nameless("10.99.0.1").known(&spoke()).drawn();
    assert_eq!((left.cause, left.certainty), (Some(Cause::VpnInterferes), Likely), "the line is well");
}

#[test]
fn what_is_lost_in_large_pieces_alone_is_lost_upwards() {
    use Large::{Arrived, Lost, NotSent};
    let drawn = Scene::well().large([Lost, Lost, Arrived]).drawn();
    assert_eq!((drawn.cause, drawn.certainty), (Some(Cause::MtuBlackhole), Certain));
    assert_eq!(drawn.facts["why"], "up");
    for healthy in [[Lost, Arrived, Arrived], [Lost, Lost, Lost], [Lost, Lost, NotSent], [Arrived; 3]] {
        assert_eq!(Scene::well().large(healthy).drawn().cause, None, "{healthy:?}");
    }
    let mut lossy = Scene::well().large([Lost, Lost, Arrived]);
    lossy.seen.ports[0].connected = Some(Duration::from_millis(1030));
    assert_eq!(lossy.drawn().certainty, Likely);
}

#[test]
fn large_pieces_that_got_lost_are_sent_once_more_and_in_small_ones() {
    let account = Account::of(Address::parse("anna@gmail.com").unwrap());
    let servers = account.servers().unwrap();
    let mut plan = Plan::new(&servers, account.provider(), &[], &[]);
    let mut scene = Scene::well().large([Large::Lost, Large::Lost, Large::Arrived]);
    let ended = scene.seen.ports.split_off(2);
    let jobs = plan.due(&scene.seen);
    let begun = jobs.iter().filter_map(|job| {
        let Job::Port(target) = job else { return None };
        (target.before > 0 || target.role == Role::Contrast).then_some(target)
    });
    assert_eq!(begun.collect::<Vec<_>>(), ended.iter().map(|port| &port.target).collect::<Vec<_>>());
    assert_eq!(plan.end(&scene.seen), END);
    scene.seen.ports.extend(ended);
    assert_eq!(plan.end(&scene.seen), Duration::ZERO);
}

#[test]
fn a_kind_of_addresses_over_which_connections_come_about_and_nothing_is_said_is_broken() {
    let mute = PortEnd::Mute { greeted: false };
    let cut = PortEnd::Failed(Cause::HungUp, BTreeMap::new());
    let over_ipv6 = |end: &PortEnd, took: u64| {
        let mut scene = Scene::well().with_dead_ipv6();
        for port in scene.seen.ports.iter_mut().filter(|port| port.target.family() == Family::V6) {
            (port.end, port.connected, port.took) = (end.clone(), Some(TOOK), Duration::from_secs(took));
        }
        scene
    };
    let said = |scene: Scene| {
        let drawn = scene.drawn();
        (drawn.cause, drawn.certainty)
    };
    let broken = (Some(Cause::Ipv6Broken), Likely);
    assert_eq!(said(over_ipv6(&mute, 4)), broken);
    assert_eq!(said(over_ipv6(&cut, 0)), broken);
    assert_eq!(said(over_ipv6(&mute, 1)), (None, Certain), "not waited for");
    let busy = PortEnd::Failed(Cause::ServerBusy, BTreeMap::new());
    assert_eq!(said(over_ipv6(&busy, 0)), (None, Certain), "somebody said something");
    let mut one_speaks = over_ipv6(&mute, 4);
    one_speaks.seen.ports.iter_mut().find(|port| port.target.family() == Family::V6).unwrap().end = spoke();
    assert_eq!(said(one_speaks), (None, Certain));
    let unbelieved = PortEnd::Failed(Cause::CertificateUntrusted, BTreeMap::new());
    assert_eq!(said(over_ipv6(&unbelieved, 0)), (Some(Cause::Interception), Likely));
}

#[test]
fn a_sign_in_page_may_let_the_web_of_a_provider_through() {
    let signing_in = || Scene::with(&PortEnd::Silent).pages(&PageEnd::Differs);
    let said = |scene: Scene| {
        let drawn = scene.drawn();
        (drawn.cause, drawn.certainty)
    };
    assert_eq!(said(signing_in().control(&spoke())), (Some(Cause::CaptivePortal), Likely));
    assert_eq!(said(signing_in()), (Some(Cause::CaptivePortal), Certain));
    let past = signing_in().control(&spoke()).other(587, &spoke());
    assert_ne!(said(past).0, Some(Cause::CaptivePortal), "mail goes past it");
}

#[test]
fn where_names_come_from_far_off_the_line_is_not_dead() {
    let asking = |resolver: &str| {
        let drawn = Scene::with(&PortEnd::Silent).pages(&PageEnd::Silent).asking(resolver).drawn();
        (drawn.cause.unwrap(), drawn.certainty, drawn.actions[0])
    };
    assert_eq!(asking("9.9.9.9"), (Cause::PortBlocked, Possible, Action::ChangeNetwork));
    assert_eq!(asking("10.77.0.1").0, Cause::UplinkDown, "a router knows names for a while");
}

#[test]
fn a_resolver_that_answers_is_left_over_from_no_vpn() {
    let asking = |fault| Scene::nameless(fault).asking("10.99.0.1").drawn().cause;
    assert_eq!(asking(LookupFault::Unavailable), Some(Cause::VpnInterferes));
    assert_ne!(asking(LookupFault::NotFound), Some(Cause::VpnInterferes));
}
