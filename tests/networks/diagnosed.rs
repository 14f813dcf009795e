//! Networks that are broken in one way each, made of namespaces: what `mail-setup diagnose` says in them.
//!
//! Each bad one differs from `healthy` in one thing, which `stage/networks/stage.sh` says.

use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::stage::networks as stage;
use crate::stage::networks::Keys;
use crate::stage::networks::expected::networks;

#[test]
#[ignore = "needs root and network namespaces: cargo xtask test"]
fn each_network_is_named_with_its_next_step_in_fifteen_seconds() {
    assert!(networks().count() > 40);
    let wrong = stage::in_each(networks(), |expected| {
        let network = expected.network;
        let (told, took) = diagnosed(network, &expected.options);
        let verdict = &told["verdict"];
        let first = verdict["actions"][0].as_str().unwrap_or("-");
        let said = [verdict["cause"].as_str().unwrap(), verdict["certainty"].as_str().unwrap(), first];
        let is_right = expected.admits(said) && took <= Duration::from_secs(15);
        (!is_right).then(|| format!("{network}: {said:?} in {took:.1?}, not {expected}: {told}"))
    });
    let wrong: Vec<_> = wrong.into_iter().flatten().collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
#[ignore = "needs root and network namespaces: cargo xtask test"]
fn nothing_is_asked_for_but_the_mail_servers_and_two_pages() {
    let servers = ["imap.gmail.com", "smtp.gmail.com"];
    let pages = ["captive.apple.com", "detectportal.firefox.com"];
    for (options, chosen, names) in [
        (&[][..], None, [pages, servers].concat()),
        (&["--no-probes"], None, servers.to_vec()),
        (&[], Some("off"), servers.to_vec()),
    ] {
        let home = tempfile::tempdir().unwrap();
        if let Some(chosen) = chosen {
            let data = home.path().join("mail-setup-wizard");
            std::fs::create_dir_all(&data).unwrap();
            std::fs::write(data.join("network-pages"), chosen).unwrap();
        }
        let arguments = [&["diagnose", "anna@gmail.com", "--json"], options].concat();
        let left = stage::what_leaves("healthy", home.path(), &arguments);
        assert_eq!(left["names"], json!(names), "{left}");
        assert!((10..100).contains(&left["packets"].as_u64().unwrap()), "{left}");
    }
}

#[test]
#[ignore = "needs root and network namespaces: cargo xtask test"]
fn that_somebody_else_issues_the_certificates_is_told_once_where_nothing_is_wrong() {
    let home = tempfile::tempdir().unwrap();
    let picture =
        |port: u16| json!({ "addresses": ["198.51.100.25"], "port": port, "issuer": "Somebody Else" });
    let network = json!({ "at": 1, "network": null, "link": null, "families": [], "resolver": null,
                          "smtp": picture(465), "imap": picture(993) });
    on_record(&home, &json!({ "network": network }));
    for is_told in [true, false] {
        let (told, _) = diagnosed_at(&home, "healthy", &[]);
        assert_eq!(told["verdict"]["cause"], "healthy", "{told}");
        let changes = told["compared"]["changes"].as_array().unwrap();
        assert_eq!(changes.contains(&json!("issuerChanged")), is_told, "{told}");
    }
}

#[test]
#[ignore = "needs root and network namespaces: cargo xtask test"]
fn where_mail_worked_before_is_compared_with_where_it_does_not() {
    let home = tempfile::tempdir().unwrap();
    on_record(&home, &json!({}));
    let begun = std::time::SystemTime::now();
    let (told, _) = diagnosed_at(&home, "healthy", &[]);
    assert_eq!(told["compared"], Value::Null, "{told}");
    for (network, cause, certainty, changes) in [
        // This network shut no port then: it is rather the provider.
        ("mail-dropped", "providerDown", "likely", json!(["sameNetwork", "portLost:465", "portLost:993"])),
        ("mail-prohibited", "portBlocked", "certain", json!(["sameNetwork", "portLost:465", "portLost:993"])),
        (
            "hotel",
            "portBlocked",
            "likely",
            json!(["anotherNetwork", "resolverChanged", "portLost:465", "portLost:993"]),
        ),
        // What needs no name is tried where it was: that it answers is what makes this certain.
        ("names-silent", "resolverUnavailable", "certain", json!(["sameNetwork"])),
        ("vpn-gone", "vpnInterferes", "likely", json!(["sameNetwork", "resolverChanged"])),
        (
            "proxy-alone",
            "proxyRequired",
            "certain",
            json!(["sameNetwork", "proxyAppeared", "portLost:465", "portLost:993"]),
        ),
        ("slow", "slowNetwork", "certain", json!(["sameNetwork", "slower"])),
        (
            "clock-behind",
            "clockWrong",
            "certain",
            json!(["sameNetwork", "clockJumped", "portLost:465", "portLost:993"]),
        ),
        ("healthy", "healthy", "certain", json!(["sameNetwork"])),
    ] {
        let (told, _) = diagnosed_at(&home, network, &[]);
        let verdict = &told["verdict"];
        assert_eq!([&verdict["cause"], &verdict["certainty"]], [cause, certainty], "{network}: {told}");
        let compared = &told["compared"];
        assert_eq!(compared["changes"], changes, "{network}: {told}");
        let when = std::time::UNIX_EPOCH + Duration::from_secs(compared["at"].as_u64().unwrap() + 1);
        assert!(when >= begun, "{network}: {told}");
    }
}

#[test]
#[ignore = "needs root and network namespaces: cargo xtask test"]
fn what_was_there_when_mail_worked_makes_a_cause_more_or_less_certain() {
    let by_587: &[&str] = &["--smtp", "smtp.gmail.com:587"];
    let no_pages: &[&str] = &["--no-probes"];
    for (before, network, options, said, changes, also) in [
        // Where the switch to encryption was is known, whatever the table says.
        (
            "healthy",
            "start-tls-gone",
            by_587,
            ["startTlsMissing", "certain"],
            json!(["sameNetwork", "startTlsGone"]),
            json!([]),
        ),
        // Mail went through this VPN: it may be the provider as well.
        (
            "vpn",
            "vpn-sends-dropped",
            &[],
            ["vpnInterferes", "possible"],
            json!(["sameNetwork", "portLost:465"]),
            json!(["providerDown"]),
        ),
        // Who is asked for names is who was asked: no VPN left them behind.
        (
            "asked-far-off",
            "vpn-gone",
            &[],
            ["resolverUnavailable", "certain"],
            json!(["sameNetwork"]),
            json!([]),
        ),
        ("healthy", "clock-behind", no_pages, ["clockWrong", "likely"], json!(null), json!([])),
    ] {
        let home = tempfile::tempdir().unwrap();
        on_record(&home, &json!({}));
        let (told, _) = diagnosed_at(&home, before, options);
        assert_eq!(told["verdict"]["cause"], "healthy", "{before}: {told}");
        let (told, _) = diagnosed_at(&home, network, options);
        let verdict = &told["verdict"];
        assert_eq!([&verdict["cause"], &verdict["certainty"]], said, "{network}: {told}");
        assert!(changes.is_null() || told["compared"]["changes"] == changes, "{network}: {told}");
        assert_eq!(told["also"], also, "{network}: {told}");
    }
}

#[test]
#[ignore = "needs root and network namespaces: cargo xtask test"]
fn a_clock_that_is_before_the_moment_at_which_mail_worked_is_wrong() {
    let day = 86_400;
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    for (at, ahead, certainty) in [
        (now - day, json!(0), "likely"),
        (now + day, json!(0), "certain"),
        (now + day, json!(null), "likely"),
    ] {
        let home = tempfile::tempdir().unwrap();
        let server = |port: u16| json!({ "addresses": [], "port": port, "issuer": null });
        let network = json!({ "at": at, "network": null, "link": null, "families": [], "resolver": null,
                              "ahead": ahead, "smtp": server(465), "imap": server(993) });
        on_record(&home, &json!({ "network": network }));
        let (told, _) = diagnosed_at(&home, "clock-behind", &["--no-probes"]);
        let verdict = &told["verdict"];
        assert_eq!([&verdict["cause"], &verdict["certainty"]], ["clockWrong", certainty], "{at}: {told}");
        let jumped = told["compared"]["changes"].as_array().unwrap().contains(&json!("clockJumped"));
        assert_eq!(jumped, at > now, "{told}");
    }
}

#[test]
#[ignore = "needs root and network namespaces: cargo xtask test"]
fn in_a_dead_network_something_is_on_the_screen_at_once_and_the_end_is_soon() {
    for network in ["line-dead", "mute", "vpn-dead"] {
        let home = tempfile::tempdir().unwrap();
        let ran =
            stage::run_at_terminal(network, home.path(), &["diagnose", "anna@gmail.com"], Keys::default());
        assert_eq!(ran.status.code(), Some(3), "{network}: {:?}", ran.lines);
        assert!(ran.lines[0].0 <= Duration::from_secs(1), "{network}: {:?}", ran.lines);
        assert!(ran.took <= Duration::from_secs(15), "{network}: {:?}", ran.took);
        let ran = stage::run(network, home.path(), &["diagnose", "anna@gmail.com"], "");
        assert_eq!(ran.status.code(), Some(3), "{network}: {:?}", ran.lines);
        assert!(!ran.out.is_empty() && ran.took <= Duration::from_secs(15), "{network}: {:?}", ran.took);
    }
}

#[test]
#[ignore = "needs root and network namespaces: cargo xtask test"]
fn ctrl_c_ends_at_once_what_waits() {
    const LOOK: (&[&str], &str) = (&["diagnose", "anna@gmail.com"], "");
    const CHECK: (&[&str], &str) = (&["check", "anna@gmail.com", "--password-stdin"], "abcdefghijklmnop\n");
    for network in ["line-dead", "names-silent", "mute"] {
        for (arguments, before) in [LOOK, CHECK] {
            let home = tempfile::tempdir().unwrap();
            let keys = Keys { before, at_first_line: "\u{3}" };
            let ran = stage::run_at_terminal(network, home.path(), arguments, keys);
            assert_eq!(ran.status.code(), Some(130), "{network} {arguments:?}: {:?}", ran.lines);
            let took = ran.took - ran.lines[0].0;
            assert!(took < Duration::from_millis(200), "{network} {arguments:?}: {took:?} {:?}", ran.lines);
        }
    }
}

/// What is said in a network, and how long it took to say it.
fn diagnosed(network: &str, options: &[&str]) -> (Value, Duration) {
    diagnosed_at(&tempfile::tempdir().unwrap(), network, options)
}

/// The same, with what is kept in this home.
fn diagnosed_at(home: &TempDir, network: &str, options: &[&str]) -> (Value, Duration) {
    let ran =
        stage::run(network, home.path(), &[&["diagnose", "anna@gmail.com", "--json"], options].concat(), "");
    let told = ran.json();
    let expected = if told["verdict"]["cause"] == "healthy" { 0 } else { 3 };
    assert_eq!(ran.status.code(), Some(expected), "{network}: {told}");
    let took = Duration::from_millis(told["elapsedMs"].as_u64().unwrap());
    assert!(ran.took >= took, "{network}");
    (told, took)
}

/// Has the account on record, with what is remembered of it.
fn on_record(home: &TempDir, past: &Value) {
    let data = home.path().join("mail-setup-wizard");
    let server = |host: &str, port: u16| json!({ "host": host, "port": port, "security": "tls", "user": "anna@gmail.com" });
    let servers = json!({ "smtp": server("smtp.gmail.com", 465), "imap": server("imap.gmail.com", 993) });
    let record = json!({ "address": "anna@gmail.com", "provider": "gmail", "servers": servers, "lastGood": 1,
                         "past": past });
    std::fs::create_dir_all(&data).unwrap();
    std::fs::write(data.join("accounts.json"), json!({ "schema": 2, "accounts": [record] }).to_string())
        .unwrap();
}
