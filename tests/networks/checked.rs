//! What `mail-setup check` says where a network does not let it check: the cause and the step of `diagnose`, and never
//! that the servers of a provider are misspelt.

use serde_json::Value;

use crate::stage::networks as stage;

/// The network, what is said, and the first thing to do.
const NETWORKS: [(&str, &str, &str); 20] = [
    ("down", "offline", "tryAgain"),
    ("no-route", "noRoute", "changeNetwork"),
    ("router-dead", "uplinkDown", "changeNetwork"),
    ("line-dead", "uplinkDown", "changeNetwork"),
    ("names-silent", "resolverUnavailable", "tryAgain"),
    ("names-missing", "dnsHijacked", "changeNetwork"),
    ("names-sinkhole", "dnsHijacked", "changeNetwork"),
    ("names-lie", "dnsHijacked", "changeNetwork"),
    ("portal", "captivePortal", "openNetworkPage"),
    ("portal-refuses", "captivePortal", "openNetworkPage"),
    ("465-dropped", "portBlocked", "useOtherPort"),
    ("mail-dropped", "portBlocked", "changeNetwork"),
    ("mail-prohibited", "portBlocked", "changeNetwork"),
    ("large-lost", "mtuBlackhole", "changeNetwork"),
    ("silent", "providerDown", "tryAgain"),
    ("mute", "providerDown", "tryAgain"),
    ("vpn-dead", "vpnInterferes", "switchOffVpn"),
    ("vpn-gone", "vpnInterferes", "switchOffVpn"),
    ("proxy-alone", "proxyRequired", "changeNetwork"),
    ("v6-only-no-translation", "ipv4Missing", "changeNetwork"),
];

#[test]
#[ignore = "needs root and network namespaces: cargo xtask test"]
fn where_nothing_can_be_checked_it_is_said_what_the_network_does() {
    let wrong = stage::in_each(NETWORKS.into_iter(), |(network, cause, action)| {
        let told = checked(network, &[]);
        let verdict = &told["verdict"];
        let actions: Vec<_> =
            verdict["actions"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        let is_right = verdict["cause"] == cause
            && actions.first() == Some(&action)
            && !actions.contains(&"editServers")
            && (actions.contains(&"switchOffVpn") == (cause == "vpnInterferes"))
            && !verdict["certainty"].is_null();
        let port = if action == "useOtherPort" { Value::from(587) } else { Value::Null };
        (!is_right || verdict["otherPort"] != port)
            .then(|| format!("{network}: not {cause} {action}: {told}"))
    });
    let wrong: Vec<_> = wrong.into_iter().flatten().collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
#[ignore = "needs root and network namespaces: cargo xtask test"]
fn where_other_programs_work_names_are_found() {
    stage::in_each(["healthy", "names-late", "names-no-aaaa", "v6-dropped"].into_iter(), |network| {
        let told = checked(network, &[]);
        for leg in ["smtp", "imap"] {
            let is_reached =
                told[leg]["stages"].as_array().unwrap().iter().any(|stage| stage["stage"] == "signIn");
            assert!(leg == "imap" || is_reached, "{network} {leg}: {told}");
        }
    });
}

#[test]
#[ignore = "needs root and network namespaces: cargo xtask test"]
fn no_password_is_sent_while_somebody_reads_along_whom_nobody_let() {
    let told = checked("read-along", &[]);
    assert_eq!(told["verdict"]["cause"], "interception", "{told}");
    assert_eq!(told["smtp"]["stage"], "tls", "{told}");
    assert!(
        told["verdict"]["title"].as_str().unwrap().starts_with("\u{2068}Avast")
            || told["verdict"]["title"].as_str().unwrap().contains("Avast"),
        "{told}"
    );
    let told = checked("read-along", &["--allow-interception"]);
    let is_sign_in = |stage: &Value| stage["stage"] == "signIn";
    assert!(told["smtp"]["stages"].as_array().unwrap().iter().any(is_sign_in), "{told}");
}

/// What a check says in a network.
fn checked(network: &str, options: &[&str]) -> Value {
    let home = tempfile::tempdir().unwrap();
    let arguments = [&["check", "anna@gmail.com", "--password-stdin", "--json"], options].concat();
    let out = stage::run(network, home.path(), &arguments, "abcdefghijklmnop\n");
    assert_eq!(out.status.code(), Some(3), "{network}: {}", String::from_utf8_lossy(&out.stdout));
    serde_json::from_slice(&out.stdout)
        .unwrap_or_else(|error| panic!("{network}: {error}: {}", String::from_utf8_lossy(&out.stderr)))
}
