//! What `mail-setup check` says where a network does not let it check: the cause and the step of `diagnose`, and never
//! that the servers of a provider are misspelt.

use std::time::Duration;

use serde_json::Value;

use crate::stage::networks as stage;

/// The network, what is said, the first thing to do, and the port that is named if that is another port.
const NETWORKS: [(&str, &str, &str, Option<u16>); 27] = [
    ("down", "offline", "tryAgain", None),
    ("no-route", "noRoute", "changeNetwork", None),
    ("router-dead", "uplinkDown", "changeNetwork", None),
    ("line-dead", "uplinkDown", "changeNetwork", None),
    ("names-silent", "resolverUnavailable", "tryAgain", None),
    ("names-missing", "dnsHijacked", "changeNetwork", None),
    ("names-sinkhole", "dnsHijacked", "changeNetwork", None),
    ("names-lie", "dnsHijacked", "changeNetwork", None),
    ("portal", "captivePortal", "openNetworkPage", None),
    ("portal-refuses", "captivePortal", "openNetworkPage", None),
    ("portal-encrypts", "captivePortal", "openNetworkPage", None),
    ("portal-names", "captivePortal", "openNetworkPage", None),
    ("clock-behind", "clockWrong", "checkClock", None),
    ("clock-ahead", "clockWrong", "checkClock", None),
    ("465-dropped", "portBlocked", "useOtherPort", Some(587)),
    ("mail-dropped", "portBlocked", "changeNetwork", None),
    ("mail-prohibited", "portBlocked", "changeNetwork", None),
    ("sends-refused", "portBlocked", "changeNetwork", None),
    ("large-lost", "mtuBlackhole", "changeNetwork", None),
    ("silent", "providerDown", "tryAgain", None),
    ("mute", "providerDown", "tryAgain", None),
    ("refuses", "providerDown", "tryAgain", None),
    ("vpn-dead", "vpnInterferes", "switchOffVpn", None),
    ("vpn-gone", "vpnInterferes", "switchOffVpn", None),
    ("vpn-sends-dropped", "vpnInterferes", "switchOffVpn", None),
    ("proxy-alone", "proxyRequired", "changeNetwork", None),
    ("v6-only-no-translation", "ipv4Missing", "changeNetwork", None),
];

/// The same of an account that sends by port 587.
const NETWORKS_BY_587: [(&str, &str, &str, Option<u16>); 5] = [
    ("start-tls-gone", "startTlsMissing", "useOtherPort", Some(465)),
    ("start-tls-blotted", "startTlsTampered", "useOtherPort", Some(465)),
    ("587-of-another", "startTlsMissing", "useOtherPort", Some(465)),
    ("587-refused", "portBlocked", "useOtherPort", Some(465)),
    ("587-stripped-465-dropped", "startTlsMissing", "changeNetwork", None),
];

/// Networks in which a password is proven, as other programs prove it there.
const WELL: [&str; 16] = [
    "healthy",
    "v6-only",
    "far",
    "slow",
    "thin",
    "lossy",
    "few",
    "no-pages",
    "pages-other",
    "names-late",
    "names-first-dead",
    "names-cut",
    "names-no-aaaa",
    "names-aaaa-fails",
    "v6-dropped",
    "v4-dropped",
];

/// Networks in which TLS gets nowhere over IPv6, although connections come about.
const IPV6_WITHOUT_TLS: [&str; 3] = ["v6-large-lost", "v6-half-open", "v6-cut"];

/// How long a check may take there: less than until the network is looked at.
const LIMIT_BESIDE_IPV6: Duration = Duration::from_millis(2500);

/// How long a check may take at most: until the network is looked at, and until that look has to end.
const LIMIT: Duration = Duration::from_millis(2500 + 14_000 + 500);

#[test]
#[ignore = "needs root and network namespaces: cargo xtask test"]
fn where_nothing_can_be_checked_it_is_said_what_the_network_does() {
    let by_587 = NETWORKS_BY_587.into_iter().map(|said| (said, &["--smtp", "smtp.gmail.com:587"][..]));
    let all = NETWORKS.into_iter().map(|said| (said, &[][..])).chain(by_587);
    let wrong = stage::in_each(all, |((network, cause, action, port), options)| {
        let told = not_checked(network, options);
        let verdict = &told["verdict"];
        let actions: Vec<_> =
            verdict["actions"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        let is_right = verdict["cause"] == cause
            && actions.first() == Some(&action)
            && !actions.contains(&"editServers")
            && (actions.contains(&"switchOffVpn") == (cause == "vpnInterferes"))
            && !verdict["certainty"].is_null()
            && verdict["otherPort"] == port.map_or(Value::Null, Value::from);
        (!is_right).then(|| format!("{network}: not {cause} {action}: {told}"))
    });
    let wrong: Vec<_> = wrong.into_iter().flatten().collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
#[ignore = "needs root and network namespaces: cargo xtask test"]
fn where_other_programs_work_a_password_is_proven() {
    let wrong = stage::in_each(WELL.into_iter(), |network| {
        let (told, code) = checked(network, &[]);
        (code != Some(0) || told["verified"] != true).then(|| format!("{network}: {told}"))
    });
    let wrong: Vec<_> = wrong.into_iter().flatten().collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
#[ignore = "needs root and network namespaces: cargo xtask test"]
fn a_password_is_proven_over_ipv4_where_tls_gets_nowhere_over_ipv6() {
    let in_clear_first: &[&str] = &["--smtp", "smtp.gmail.com:587", "--imap", "imap.gmail.com:143"];
    let all =
        IPV6_WITHOUT_TLS.into_iter().flat_map(|network| [(network, &[][..]), (network, in_clear_first)]);
    let wrong = stage::in_each(all, |(network, options)| {
        let (told, code, took) = timed(network, options);
        let is_right = code == Some(0) && told["verified"] == true && took <= LIMIT_BESIDE_IPV6;
        (!is_right).then(|| format!("{network} {options:?} in {took:?}: {told}"))
    });
    let wrong: Vec<_> = wrong.into_iter().flatten().collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // Whoever shows a certificate that nobody believes is not gone past.
    let told = not_checked("v6-read-along-unbelieved", &[]);
    assert_eq!(told["smtp"]["cause"], "certificateUntrusted", "{told}");
}

#[test]
#[ignore = "needs root and network namespaces: cargo xtask test"]
fn no_password_is_sent_while_somebody_reads_along_whom_nobody_let() {
    let told = not_checked("read-along", &[]);
    assert_eq!(told["verdict"]["cause"], "interception", "{told}");
    assert_eq!(told["smtp"]["stage"], "tls", "{told}");
    assert!(
        told["verdict"]["title"].as_str().unwrap().starts_with("\u{2068}Avast")
            || told["verdict"]["title"].as_str().unwrap().contains("Avast"),
        "{told}"
    );
    let (told, code) = checked("read-along", &["--allow-interception"]);
    assert_eq!(code, Some(0), "{told}");
}

/// What a check says in a network in which nothing can be checked.
fn not_checked(network: &str, options: &[&str]) -> Value {
    let (told, code) = checked(network, options);
    assert_eq!(code, Some(3), "{network}: {told}");
    told
}

/// What a check says in a network, and the code with which it ends.
fn checked(network: &str, options: &[&str]) -> (Value, Option<i32>) {
    let (told, code, _) = timed(network, options);
    (told, code)
}

/// The same, and how long it took.
fn timed(network: &str, options: &[&str]) -> (Value, Option<i32>, Duration) {
    let home = tempfile::tempdir().unwrap();
    let arguments = [&["check", "anna@gmail.com", "--password-stdin", "--json"], options].concat();
    let ran = stage::run(network, home.path(), &arguments, "abcdefghijklmnop\n");
    assert!(ran.took <= LIMIT, "{network}: {:?}", ran.took);
    (ran.json(), ran.status.code(), ran.took)
}
