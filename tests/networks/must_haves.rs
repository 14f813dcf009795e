//! The conditions that have to be told apart, and the network of `stage.sh` that shows each: none gets lost unnoticed.

use std::collections::BTreeSet;

use crate::stage::networks::expected::networks;

/// What has to be found: 16 conditions, with the cause that is said, and a network that is in that condition.
const MUST: [(&str, &str, &str); 16] = [
    ("no interface with a link", "offline", "down"),
    ("no way out", "noRoute", "no-route"),
    ("a VPN that keeps mail in", "vpnInterferes", "vpn-sends-dropped"),
    ("a network that wants a sign-in", "captivePortal", "portal"),
    ("a dead line", "uplinkDown", "line-dead"),
    ("nobody says where a name leads", "resolverUnavailable", "names-silent"),
    ("a clock that is wrong", "clockWrong", "clock-behind"),
    ("wrong answers about names", "dnsHijacked", "names-lie"),
    ("somebody who reads along", "interception", "read-along"),
    ("encryption taken out", "startTlsMissing", "start-tls-gone"),
    ("one port shut, another open", "portBlocked", "465-dropped"),
    ("all ports of mail shut", "portBlocked", "mail-dropped"),
    ("large packets that get lost", "mtuBlackhole", "large-lost"),
    ("IPv6 that leads nowhere", "ipv6Broken", "v6-dropped"),
    ("a provider that is down", "providerDown", "silent"),
    ("a slow line", "slowNetwork", "slow"),
];

/// What is found besides.
const MORE: [(&str, &str, &str); 10] = [
    ("an address that the provider does not want", "ipBlocked", "banned"),
    ("too many connections", "tooManyConnections", "busy"),
    ("a proxy, and no other way", "proxyRequired", "proxy-alone"),
    ("IPv6 alone, without translation", "ipv4Missing", "v6-only-no-translation"),
    ("late answers about names", "resolverSlow", "names-late"),
    ("connections that are cut", "hungUp", "cut"),
    ("IPv4 that leads nowhere", "ipv4Broken", "v4-dropped"),
    ("a name that nobody gave to a host", "hostNotFound", "names-of-all"),
    ("a firewall of this computer", "localFirewall", "forbidden-here"),
    ("a network that changes", "unstable", "moving"),
];

#[test]
fn every_condition_that_has_to_be_found_is_shown_by_a_network() {
    assert_eq!(MUST.len(), 16);
    assert!(MORE.len() >= 6);
    let all: Vec<_> = networks().collect();
    let mut shown = BTreeSet::new();
    for (condition, cause, network) in MUST.iter().chain(&MORE) {
        let expected = all.iter().find(|expected| expected.network == *network);
        let said = expected.map(|expected| expected.said.iter().map(|said| said.cause).collect::<Vec<_>>());
        assert_eq!(said, Some(vec![*cause]), "{condition}: {network}");
        assert!(shown.insert(network), "{condition}: {network} shows another one");
    }
}
