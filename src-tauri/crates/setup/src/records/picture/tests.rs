//! The picture of a network, and how another one is like it.

use std::collections::BTreeMap;

use account::{Account, Address};
use check::diagnose::Certainty;
use net::Interface;

use super::*;

#[test]
fn a_network_is_compared_with_the_one_in_which_mail_worked() {
    let (key, servers) = (NetworkKey::of([7; 32]), servers());
    let picture = picture(&key);
    let same = || [Change::SameNetwork].to_vec();
    for (name, local, met, expected) in [
        ("the same", home(), vec![], same()),
        (
            "another",
            Local { router: Some("02:02".to_owned()), ..home() },
            vec![],
            vec![Change::AnotherNetwork],
        ),
        (
            "IPv6 is gone",
            Local { v6: None, ..home() },
            vec![],
            vec![Change::SameNetwork, Change::FamilyLost(AddressKind::Ipv6)],
        ),
        (
            "a VPN",
            Local { way_out: Some("tun0".to_owned()), ..home() },
            vec![],
            vec![Change::SameNetwork, Change::TunnelAppeared],
        ),
        (
            "other names",
            Local { resolvers: vec!["9.9.9.9".parse().unwrap()], ..home() },
            vec![],
            vec![Change::SameNetwork, Change::ResolverChanged],
        ),
        (
            "a silent port",
            home(),
            vec![met("203.0.113.25:465", false, None)],
            vec![Change::SameNetwork, Change::PortLost(465)],
        ),
        (
            "somebody reads along",
            home(),
            vec![met("203.0.113.25:465", true, Some("Avast"))],
            vec![Change::SameNetwork, Change::IssuerChanged],
        ),
        (
            "led to the router",
            home(),
            vec![met("10.77.0.1:465", false, None)],
            vec![Change::SameNetwork, Change::PortLost(465), Change::AddressesMoved],
        ),
        (
            "a proxy",
            Local { has_proxy: true, ..home() },
            vec![],
            vec![Change::SameNetwork, Change::ProxyAppeared],
        ),
        (
            "late connections",
            home(),
            vec![Met { connected: Some(Duration::from_millis(600)), ..met("203.0.113.25:465", true, None) }],
            vec![Change::SameNetwork, Change::Slower],
        ),
        (
            "late connections of another kind of addresses alone",
            home(),
            vec![
                Met { connected: Some(Duration::from_millis(600)), ..met("[2001:db8::25]:465", true, None) },
                met("203.0.113.25:465", true, None),
            ],
            same(),
        ),
        (
            "a port without the switch to encryption that it never had",
            home(),
            vec![Met { cause: Some(Cause::StartTlsMissing), ..met("203.0.113.25:465", false, None) }],
            vec![Change::SameNetwork, Change::PortLost(465)],
        ),
        ("a large provider has many addresses", home(), vec![met("203.0.113.99:465", true, None)], same()),
    ] {
        let provider = Provider::with_key("gmail");
        let compared = picture.compared(&looked(local, met), &servers, &key, provider, 8);
        assert_eq!((compared.at, compared.changes), (7, expected), "{name}");
    }
}

#[test]
fn somebody_else_who_issues_the_certificates_is_told_also_after_looks_that_found_nothing_wrong() {
    let (key, servers) = (NetworkKey::of([7; 32]), servers());
    let provider = Provider::with_key("gmail");
    let look = |issuer| looked(home(), vec![met("203.0.113.25:465", true, Some(issuer))]);
    let mut known = picture(&key);
    for (at, issuer, changes) in [
        (8, "Google Trust Services", vec![Change::SameNetwork]),
        (9, "Avast", vec![Change::SameNetwork, Change::IssuerChanged]),
        (10, "Avast", vec![Change::SameNetwork]),
        (11, "Google Trust Services", vec![Change::SameNetwork, Change::IssuerChanged]),
    ] {
        let look = look(issuer);
        assert_eq!(known.compared(&look, &servers, &key, provider, at).changes, changes, "{at}");
        known = Picture::of_look(&look, &servers, &key, at).unwrap();
        assert_eq!((known.at, known.smtp.issuer.as_deref()), (at, Some(issuer)));
    }
}

#[test]
fn the_switch_to_encryption_is_missed_where_it_was_offered() {
    let (key, mut servers) = (NetworkKey::of([7; 32]), servers());
    servers.smtp.port = 587.try_into().unwrap();
    servers.smtp.security = Security::StartTls;
    let spoke = looked(home(), vec![met("203.0.113.25:587", true, None)]);
    let then = Picture::of_look(&spoke, &servers, &key, 7).unwrap();
    for (cause, changes) in [
        (Cause::StartTlsMissing, vec![Change::SameNetwork, Change::StartTlsGone]),
        (Cause::StartTlsTampered, vec![Change::SameNetwork, Change::StartTlsGone]),
        (Cause::TimedOut, vec![Change::SameNetwork, Change::PortLost(587)]),
    ] {
        let met = Met { cause: Some(cause), ..met("203.0.113.25:587", false, None) };
        let compared = then.compared(&looked(home(), vec![met]), &servers, &key, None, 8);
        assert_eq!(compared.changes, changes, "{cause:?}");
    }
}

#[test]
fn a_clock_jumped_if_it_is_before_then_or_no_longer_as_far_from_the_internets() {
    const AT: u64 = 1_800_000_000;
    let key = NetworkKey::of([7; 32]);
    let jumped = |then, here, now| Picture { at: AT, ahead: then, ..picture(&key) }.clock_jumped(here, now);
    for (then, here, now, expected) in [
        (Some(2), Some(4), AT + 60, false),
        (Some(2), Some(301), AT + 60, false),
        (Some(2), Some(400), AT + 60, true),
        (Some(-86_400), Some(3), AT + 60, true),
        (None, Some(86_400), AT + 60, false),
        (Some(2), None, AT + 60, false),
        (None, None, AT - 300, false),
        (None, None, AT - 301, true),
    ] {
        assert_eq!(jumped(then, here, now), expected, "{then:?} {here:?} {now}");
    }
}

#[test]
fn what_an_earlier_version_did_not_keep_is_no_change() {
    let (key, servers) = (NetworkKey::of([7; 32]), servers());
    let mut stored = serde_json::to_value(picture(&key)).unwrap();
    let whole = stored.as_object_mut().unwrap();
    assert!(whole.remove("proxy").is_some() && whole.remove("ahead").is_none());
    for server in ["smtp", "imap"] {
        let server = whole[server].as_object_mut().unwrap();
        assert!(server.remove("security").is_some() && server.remove("connectMs").is_some());
    }
    let earlier: Picture = serde_json::from_value(stored).unwrap();
    let slow = Met {
        cause: Some(Cause::StartTlsMissing),
        connected: Some(Duration::from_secs(2)),
        ..met("203.0.113.25:465", false, None)
    };
    let look = Diagnosis { ahead: Some(9000), ..looked(Local { has_proxy: true, ..home() }, vec![slow]) };
    let compared = earlier.compared(&look, &servers, &key, None, 8);
    assert_eq!(compared.changes, [Change::SameNetwork, Change::PortLost(465)]);
}

#[test]
fn what_another_network_is_compared_with_is_what_is_kept_of_this_one() {
    let key = NetworkKey::of([7; 32]);
    let kept = picture(&key).last_good(&servers(), || Some(NetworkKey::of([7; 32])));
    let tunnel = Local { way_out: Some("tun0".to_owned()), ..home() };
    let other = Local { router: Some("02:02".to_owned()), resolvers: vec![], ..home() };
    for (local, expected) in [
        (home(), (Some(Sameness::Same), true)),
        (tunnel, (Some(Sameness::Same), true)),
        (other, (Some(Sameness::Another), false)),
        (Local { router: None, resolvers: vec![], ..home() }, (None, false)),
    ] {
        let Likeness { network, had_tunnel, asks_as_then } = (kept.likeness)(&local);
        assert_eq!(((network, asks_as_then), had_tunnel), (expected, false), "{local:?}");
    }
}

#[test]
fn a_picture_tells_nobody_where_one_was_and_names_its_changes() {
    let key = NetworkKey::of([7; 32]);
    let picture = picture(&key);
    let text = serde_json::to_string(&picture).unwrap();
    assert_eq!(serde_json::from_str::<Picture>(&text).unwrap(), picture);
    for secret in ["02:01", "10.77.0.1", "192.168", "h0"] {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
    let changes = [
        Change::FamilyLost(AddressKind::Ipv6),
        Change::PortLost(465),
        Change::TunnelGone,
        Change::StartTlsGone,
        Change::ProxyAppeared,
        Change::Slower,
        Change::ClockJumped,
    ];
    let text = serde_json::to_string(&changes).unwrap();
    assert_eq!(
        text,
        r#"["familyLost:ipv6","portLost:465","tunnelGone","startTlsGone","proxyAppeared","slower","clockJumped"]"#
    );
}

#[test]
fn where_the_servers_were_is_tried_at_the_ports_that_the_account_has() {
    let mut servers = servers();
    servers.smtp.port = 587.try_into().unwrap();
    let known = picture(&NetworkKey::of([7; 32])).addresses(&servers);
    let expected = [
        (Protocol::Smtp, "203.0.113.25:587".parse().unwrap()),
        (Protocol::Imap, "203.0.113.26:993".parse().unwrap()),
    ];
    assert_eq!(known, expected);
}

fn picture(key: &NetworkKey) -> Picture {
    let server = |address: &str, port| ServerPicture {
        addresses: vec![address.parse().unwrap()],
        port,
        issuer: Some("Google Trust Services".to_owned()),
        security: Some(Security::Tls),
        connect_ms: Some(40),
    };
    Picture::of(&home(), key, 7, server("203.0.113.25", 465), server("203.0.113.26", 993))
}

fn home() -> Local {
    let interface = |name: &str, kind| Interface { name: name.to_owned(), kind, is_up: true };
    Local {
        interfaces: Some(vec![interface("h0", Kind::Wireless), interface("tun0", Kind::Tunnel)]),
        v4: Some("192.168.7.2".parse().unwrap()),
        v6: Some("2001:db8::2".parse().unwrap()),
        gateway: Some("10.77.0.1".parse().unwrap()),
        way_out: Some("h0".to_owned()),
        resolvers: vec!["10.77.0.1".parse().unwrap()],
        router: Some("02:01".to_owned()),
        ..Local::default()
    }
}

fn met(address: &str, spoke: bool, issuer: Option<&str>) -> Met {
    let issuer = issuer.map(str::to_owned);
    let (address, connected) = (address.parse().unwrap(), Some(Duration::from_millis(50)));
    Met { protocol: Protocol::Smtp, address, spoke, cause: None, connected, issuer }
}

fn looked(local: Local, met: Vec<Met>) -> Diagnosis {
    let (facts, actions, also) = (BTreeMap::new(), vec![], vec![]);
    let (certainty, took) = (Certainty::Certain, Duration::ZERO);
    Diagnosis { cause: None, certainty, facts, actions, also, took, local, met, ahead: None }
}

fn servers() -> Servers {
    Account::of(Address::parse("anna@gmail.com").unwrap()).servers().unwrap()
}
