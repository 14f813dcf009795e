//! A thousand accounts on record: what they cost, seen from outside.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::UNIX_EPOCH;

use serde_json::{Value, json};

use crate::stage::program::{mail_setup, peak_memory};

/// How much more an account may take, in bytes: what is written down of it, read, and once more as it is shown. Held as
/// JSON, which every object in it makes larger by half a kilobyte, it would be three times as much.
const MOST: u64 = 5 * 1024;

#[test]
fn an_account_on_record_takes_little_memory() {
    let [few, many] = [100, 2100].map(peak);
    let each = (many - few) / 2000;
    assert!(each < MOST, "{each} bytes");
}

/// The most memory in which so many are listed, in bytes.
fn peak(accounts: usize) -> u64 {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join(".local/share/mail-setup-wizard");
    fs::create_dir_all(&data).unwrap();
    let records: Vec<_> = (0..accounts).map(record).collect();
    let findings: serde_json::Map<_, _> = (0..accounts)
        .map(|at| (address(at), json!({ "checked": now(), "since": 1, "found": { "kind": "right" } })))
        .collect();
    let files = [
        ("accounts.json", json!({ "schema": 2, "accounts": records })),
        ("findings.json", json!({ "schema": 2, "found": findings })),
    ];
    for (name, file) in files {
        fs::write(data.join(name), serde_json::to_vec_pretty(&file).unwrap()).unwrap();
    }
    let told = home.path().join("peak");
    let output = Command::new(peak_memory())
        .arg(&told)
        .arg(mail_setup())
        .args(["accounts", "--json"])
        .env("HOME", home.path())
        .env_remove("XDG_DATA_HOME")
        .output()
        .unwrap();
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    let listed = answer["accounts"].as_array().unwrap();
    assert_eq!(listed.len(), accounts);
    assert!(listed.iter().all(|account| account["state"] == "right"), "{}", listed[0]);
    read_number(&told)
}

/// In the form in which it is written once a check was good.
fn record(at: usize) -> Value {
    let server = |port: u16| json!({ "host": "mail.shop.example", "port": port, "security": "tls", "user": address(at) });
    let picture = |port: u16| json!({ "addresses": ["192.0.2.7"], "port": port, "issuer": "An Authority" });
    json!({
        "address": address(at),
        "provider": null,
        "servers": { "smtp": server(465), "imap": server(993) },
        "lastGood": now(),
        "past": {
            "smtp": 3,
            "imap": 3,
            "network": {
                "at": 3,
                "network": null,
                "link": "cable",
                "families": ["ipv4"],
                "resolver": "router",
                "smtp": picture(465),
                "imap": picture(993),
            },
            "letIn": [],
        },
    })
}

fn address(at: usize) -> String {
    format!("user{at}@shop.example")
}

fn now() -> u64 {
    UNIX_EPOCH.elapsed().unwrap().as_secs()
}

fn read_number(file: &Path) -> u64 {
    fs::read_to_string(file).unwrap().parse().unwrap()
}
