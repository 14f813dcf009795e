//! What Evolution keeps: its own library makes the sources and stores the passwords.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::stage::computer::{Computer, text};
use crate::stage::keychain_server::Door;

/// Sources of Anna's mail that keep a password: Evolution keeps that of the account with the collection.
const OF_ANNA: [&str; 2] = ["anna-account", "anna-transport"];
const OF_OTHERS: [&str; 4] = ["ben-account", "ben-transport", "calendar", "contacts"];

#[test]
#[ignore = "needs Evolution's library and gnome-keyring: cargo xtask test"]
fn what_evolution_stored_is_found_cleared_and_brought_back() {
    let computer = Computer::empty();
    evolution(&computer, "set-up");
    let before = computer.server.everything();
    let passwords = evolution(&computer, "passwords");
    for uid in OF_ANNA.iter().chain(&OF_OTHERS) {
        assert_eq!(passwords[uid], json!(format!("old password of {uid}")));
    }

    let found = computer.ask("scan");
    let mut rows: Vec<_> = found["ok"][0].as_array().expect("items").iter().map(row).collect();
    rows.sort();
    assert_eq!(
        rows,
        [
            ["evolution", "imap.gmail.com", "anna@gmail.com", "imap", "exact", "replace", "settings"],
            ["evolution", "smtp.gmail.com", "anna@gmail.com", "smtp", "exact", "replace", "settings"],
        ]
    );
    assert_eq!(found, computer.ask("scan"), "ids are stable from one process to the next");

    let cleared = computer.ask("clear");
    assert_eq!(cleared["ok"]["cleared"].as_array().map(Vec::len), Some(OF_ANNA.len()), "{cleared}");
    let left = evolution(&computer, "passwords");
    for uid in OF_ANNA {
        assert_eq!(left[uid], Value::Null, "{uid}");
    }
    for uid in OF_OTHERS {
        assert_eq!(left[uid], passwords[uid], "{uid}");
    }

    computer.ask("undo");
    assert_eq!(computer.server.everything(), before);
    assert_eq!(evolution(&computer, "passwords"), passwords);
}

#[test]
#[ignore = "needs Evolution's library and gnome-keyring: cargo xtask test"]
fn what_evolution_stored_is_counted_where_it_cannot_be_seen() {
    let mut computer = Computer::empty();
    evolution(&computer, "set-up");
    computer.server.restart(Door::Locked);
    assert_eq!(computer.ask("scan"), json!({ "ok": [[], true, OF_ANNA.len()] }));
}

/// Evolution's library at work; its answer, if it gives one.
#[test]
#[ignore = "needs Evolution's library and gnome-keyring: cargo xtask test"]
fn evolution_uses_the_passwords_that_were_made_for_it() {
    let computer = Computer::empty();
    evolution(&computer, "set-up-forgetful");
    let nothing = json!({ "forgetful-account": null, "forgetful-transport": null });
    assert_eq!(evolution(&computer, "forgetful-passwords"), nothing);
    let before = computer.server.everything();

    let put = computer.ask("replace");
    assert_eq!(put["ok"]["replaced"].as_array().map(Vec::len), Some(2), "{put}");
    let both = json!({ "forgetful-account": "mdrkwzhaptqevluo", "forgetful-transport": "mdrkwzhaptqevluo" });
    assert_eq!(evolution(&computer, "forgetful-passwords"), both);

    computer.ask("undo");
    assert_eq!(evolution(&computer, "forgetful-passwords"), nothing);
    assert_eq!(computer.server.everything(), before);
}

fn evolution(computer: &Computer, work: &str) -> Value {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("programs/evolution.py");
    let mut python = Command::new("/usr/bin/python3");
    let output = computer.server.give_to(python.arg(script).arg(work)).output().expect("python3");
    assert!(output.status.success(), "{work}: {output:?}");
    serde_json::from_slice(&output.stdout).unwrap_or_default()
}

fn row(item: &Value) -> [String; 7] {
    ["program", "server", "user", "protocol", "match", "action", "why"].map(|field| text(&item[field]))
}
