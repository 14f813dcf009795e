//! Networks that are broken in one way each, made of namespaces: what `mail-setup diagnose` says in them.
//!
//! Each bad one differs from `healthy` in one thing, which `stage/networks/stage.sh` says.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::stage::networks as stage;
use crate::stage::networks::expected::{Expected, networks};

#[test]
#[ignore = "needs root and network namespaces: cargo xtask test"]
fn each_network_is_named_with_its_next_step_in_fifteen_seconds() {
    assert!(networks().count() > 40);
    let wrong = stage::in_each(networks(), |Expected { network, cause, certainty, action, options }| {
        let (told, took) = diagnosed(network, &options);
        let verdict = &told["verdict"];
        let first = verdict["actions"][0].as_str().unwrap_or("-");
        let said = [verdict["cause"].as_str().unwrap(), verdict["certainty"].as_str().unwrap(), first];
        let is_right = said == [cause, certainty, action] && took <= Duration::from_secs(15);
        (!is_right)
            .then(|| format!("{network}: {said:?} in {took:.1?}, not {cause} {certainty} {action}: {told}"))
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
    let data = home.path().join("mail-setup-wizard");
    let server = |host: &str, port: u16| json!({ "host": host, "port": port, "security": "tls", "user": "anna@gmail.com" });
    let picture =
        |port: u16| json!({ "addresses": ["198.51.100.25"], "port": port, "issuer": "Somebody Else" });
    let network = json!({ "at": 1, "network": null, "link": null, "families": [], "resolver": null,
                          "smtp": picture(465), "imap": picture(993) });
    let servers = json!({ "smtp": server("smtp.gmail.com", 465), "imap": server("imap.gmail.com", 993) });
    let record = json!({ "address": "anna@gmail.com", "provider": "gmail", "servers": servers, "lastGood": 1,
                         "past": { "network": network } });
    std::fs::create_dir_all(&data).unwrap();
    std::fs::write(data.join("accounts.json"), json!({ "schema": 2, "accounts": [record] }).to_string())
        .unwrap();
    for is_told in [true, false] {
        let (told, _) = diagnosed_at(&home, "healthy", &[]);
        assert_eq!(told["verdict"]["cause"], "healthy", "{told}");
        let changes = told["compared"]["changes"].as_array().unwrap();
        assert_eq!(changes.contains(&json!("issuerChanged")), is_told, "{told}");
    }
}

/// What is said in a network, and how long it took to say it.
fn diagnosed(network: &str, options: &[&str]) -> (Value, Duration) {
    diagnosed_at(&tempfile::tempdir().unwrap(), network, options)
}

/// The same, with what is kept in this home.
fn diagnosed_at(home: &TempDir, network: &str, options: &[&str]) -> (Value, Duration) {
    let begun = Instant::now();
    let out =
        stage::run(network, home.path(), &[&["diagnose", "anna@gmail.com", "--json"], options].concat(), "");
    let told: Value = serde_json::from_slice(&out.stdout)
        .unwrap_or_else(|error| panic!("{network}: {error}: {}", String::from_utf8_lossy(&out.stderr)));
    let expected = if told["verdict"]["cause"] == "healthy" { 0 } else { 3 };
    assert_eq!(out.status.code(), Some(expected), "{network}: {told}");
    let milliseconds = told["elapsedMs"].as_u64().unwrap();
    assert!(begun.elapsed() >= Duration::from_millis(milliseconds), "{network}");
    (told, Duration::from_millis(milliseconds))
}
