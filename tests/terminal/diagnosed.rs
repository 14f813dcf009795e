//! `mail-setup diagnose` and `check` of addresses whose servers are on record, and of providers that let nobody in.

use std::fs;
use std::io::Write as _;
use std::process::Stdio;

use serde_json::{Value, json};
use tempfile::TempDir;

use super::person::program;
use crate::stage::bridge::servers;
use crate::stage::hostile::{self, Hostile, Made};

const INFO: &str = "info@shop.example";

#[tokio::test(flavor = "multi_thread")]
async fn an_own_domain_is_looked_at_where_it_is_on_record_with_the_certificate_that_was_chosen() {
    let certificate = serde_json::to_value(hostile::fingerprint(Made::First)).unwrap();
    for (chosen, cause, code) in [(certificate, "healthy", 0), (Value::Null, "certificateUntrusted", 3)] {
        let servers = servers(Made::First).await;
        let home = home_with(&servers, chosen);
        let (json, ended) = answer(&home, &["diagnose", INFO, "--no-probes"], "").await;
        assert_eq!((&json["verdict"]["cause"], ended), (&json!(cause), code), "{json:#}");
        for port in [servers.0.port(), servers.1.port()] {
            let mut seen = json["observations"].as_array().unwrap().iter();
            assert!(seen.any(|seen| seen["port"] == port), "{port}: {json:#}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_own_domain_is_checked_where_it_is_on_record() {
    let servers = servers(Made::First).await;
    let certificate = serde_json::to_value(hostile::fingerprint(Made::First)).unwrap();
    let home = home_with(&servers, certificate);
    let (json, code) = answer(&home, &["check", INFO, "--password-stdin"], "T4kz!mW9-plon\n").await;
    assert_eq!((&json["verified"], code), (&json!(true), 0), "{json:#}");
    assert_eq!(json["smtp"]["port"], servers.0.port());
    assert_eq!(json["imap"]["port"], servers.1.port());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_provider_that_lets_no_password_in_is_told_in_the_form_of_a_look_at_the_network() {
    let home = tempfile::tempdir().unwrap();
    for (address, cause) in [("anna@hotmail.com", "oauthRequired"), ("anna@tuta.com", "noImap")] {
        let (json, code) = answer(&home, &["diagnose", address], "").await;
        assert_eq!((&json["verdict"]["cause"], code), (&json!(cause), 1), "{json:#}");
        assert_eq!(json["verdict"]["certainty"], "certain", "{json:#}");
        for none in ["also", "observations"] {
            assert_eq!(json[none], json!([]), "{json:#}");
        }
        assert_eq!(json["compared"], Value::Null, "{json:#}");
        let (shared, code) = answer(&home, &["diagnose", address, "--share"], "").await;
        assert_eq!((&shared["cause"], code), (&json!(cause), 1), "{shared:#}");
        assert_eq!(shared["observations"], json!([]), "{shared:#}");
        assert!(!shared.to_string().contains("anna"), "{shared:#}");
    }
}

/// A home in which the account is on record at these servers.
fn home_with((smtp, imap): &(Hostile, Hostile), certificate: Value) -> TempDir {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join(".local/share/mail-setup-wizard");
    fs::create_dir_all(&data).unwrap();
    let at = |server: &Hostile| json!({ "host": "127.0.0.1", "port": server.port(), "security": "starttls", "user": "info" });
    let record = json!({
        "address": INFO,
        "provider": null,
        "servers": { "smtp": at(smtp), "imap": at(imap) },
        "certificate": certificate,
        "lastGood": 1,
    });
    fs::write(data.join("accounts.json"), json!({ "schema": 2, "accounts": [record] }).to_string()).unwrap();
    home
}

/// The answer, and how the program ended.
async fn answer(home: &TempDir, line: &[&str], typed: &'static str) -> (Value, i32) {
    let mut program = program(home);
    program.args(line).arg("--json");
    tokio::task::spawn_blocking(move || {
        let piped = program.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut running = piped.spawn().unwrap();
        running.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
        let answer = running.wait_with_output().unwrap();
        let json = serde_json::from_slice(&answer.stdout);
        let json = json.unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&answer.stderr)));
        (json, answer.status.code().unwrap())
    })
    .await
    .unwrap()
}
