//! Networks that are broken in one way each, made of namespaces: what `mail-setup diagnose` says in them.
//!
//! Each bad one differs from `healthy` in one thing, which `stage/networks/stage.sh` says.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::stage::program;

/// The network, its cause, how certain that is, and the first thing to do.
const NETWORKS: [(&str, &str, &str, &str); 43] = [
    ("healthy", "healthy", "certain", ""),
    ("healthy-v4", "healthy", "certain", ""),
    ("no-pages", "healthy", "certain", ""),
    ("pages-other", "healthy", "certain", ""),
    ("down", "offline", "certain", "tryAgain"),
    ("no-route", "noRoute", "certain", "changeNetwork"),
    ("no-address", "noRoute", "certain", "changeNetwork"),
    ("router-dead", "uplinkDown", "certain", "changeNetwork"),
    ("line-dead", "uplinkDown", "likely", "changeNetwork"),
    ("names-silent", "resolverUnavailable", "possible", "tryAgain"),
    ("names-fail", "resolverUnavailable", "possible", "tryAgain"),
    ("names-missing", "dnsHijacked", "certain", "changeNetwork"),
    ("names-sinkhole", "dnsHijacked", "certain", "changeNetwork"),
    ("names-private", "dnsHijacked", "certain", "changeNetwork"),
    ("names-lie", "dnsHijacked", "likely", "changeNetwork"),
    ("names-late", "resolverSlow", "certain", "changeNetwork"),
    ("names-no-aaaa", "resolverSlow", "certain", "changeNetwork"),
    ("portal", "captivePortal", "certain", "openNetworkPage"),
    ("portal-refuses", "captivePortal", "certain", "openNetworkPage"),
    ("portal-answers-all", "captivePortal", "certain", "openNetworkPage"),
    ("sends-dropped", "portBlocked", "likely", "changeNetwork"),
    ("sends-refused", "portBlocked", "likely", "changeNetwork"),
    ("465-dropped", "portBlocked", "certain", "useOtherPort"),
    ("reads-dropped", "portBlocked", "likely", "changeNetwork"),
    ("mail-dropped", "portBlocked", "likely", "changeNetwork"),
    ("mail-prohibited", "portBlocked", "certain", "changeNetwork"),
    ("web-alone", "portBlocked", "likely", "changeNetwork"),
    ("half-open", "portBlocked", "likely", "changeNetwork"),
    ("cut", "hungUp", "likely", "changeNetwork"),
    ("v6-dropped", "ipv6Broken", "certain", "changeNetwork"),
    ("v6-refused", "ipv6Broken", "certain", "changeNetwork"),
    ("v4-dropped", "ipv4Broken", "certain", "changeNetwork"),
    ("v6-only-no-translation", "ipv4Missing", "certain", "changeNetwork"),
    ("read-along", "interception", "certain", "changeNetwork"),
    ("read-along-unbelieved", "interception", "likely", "changeNetwork"),
    ("large-lost", "mtuBlackhole", "certain", "changeNetwork"),
    ("silent", "providerDown", "likely", "tryAgain"),
    ("mute", "providerDown", "likely", "tryAgain"),
    ("banned", "ipBlocked", "certain", "changeNetwork"),
    ("busy", "tooManyConnections", "certain", "wait"),
    ("vpn-dead", "vpnInterferes", "likely", "switchOffVpn"),
    ("vpn-gone", "vpnInterferes", "likely", "switchOffVpn"),
    ("proxy-alone", "proxyRequired", "certain", "changeNetwork"),
];

/// And servers that are asked for by STARTTLS.
const OTHERS: [(&str, &[&str], &str, &str); 2] = [
    ("start-tls-gone", &["--smtp", "smtp.gmail.com:587"], "startTlsMissing", "useOtherPort"),
    ("start-tls-blotted", &["--smtp", "smtp.gmail.com:587"], "startTlsTampered", "useOtherPort"),
];

#[test]
#[ignore = "needs root and network namespaces: cargo xtask test"]
fn each_network_is_named_with_its_next_step_in_fifteen_seconds() {
    let mut wrong = Vec::new();
    for (network, cause, certainty, action) in NETWORKS {
        let (told, took) = diagnosed(network, &[]);
        let verdict = &told["verdict"];
        let first = verdict["actions"][0].as_str().unwrap_or_default();
        let said = [verdict["cause"].as_str().unwrap(), verdict["certainty"].as_str().unwrap(), first];
        if said != [cause, certainty, action] || took > Duration::from_secs(15) {
            wrong
                .push(format!("{network}: {said:?} in {took:.1?}, not {cause} {certainty} {action}: {told}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
#[ignore = "needs root and network namespaces: cargo xtask test"]
fn what_is_taken_out_of_a_conversation_is_named() {
    for (network, options, cause, action) in OTHERS {
        let (told, _) = diagnosed(network, options);
        assert_eq!(told["verdict"]["cause"], cause, "{network}: {told}");
        assert_eq!(told["verdict"]["actions"][0], action, "{network}: {told}");
    }
}

/// What is said in a network, and how long it took to say it.
fn diagnosed(network: &str, options: &[&str]) -> (serde_json::Value, Duration) {
    let stage = Path::new(env!("CARGO_MANIFEST_DIR")).join("stage/networks/stage.sh");
    let begun = Instant::now();
    let out = Command::new(stage)
        .arg(network)
        .arg(program::mail_setup())
        .args(["diagnose", "anna@gmail.com", "--json"])
        .args(options)
        .output()
        .unwrap();
    let told: serde_json::Value = serde_json::from_slice(&out.stdout)
        .unwrap_or_else(|error| panic!("{network}: {error}: {}", String::from_utf8_lossy(&out.stderr)));
    let expected = if told["verdict"]["cause"] == "healthy" { 0 } else { 3 };
    assert_eq!(out.status.code(), Some(expected), "{network}: {told}");
    let milliseconds = told["elapsedMs"].as_u64().unwrap();
    assert!(begun.elapsed() >= Duration::from_millis(milliseconds), "{network}");
    (told, Duration::from_millis(milliseconds))
}
