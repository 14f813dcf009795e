//! A keychain that is locked, hides what it holds, or is not there.

use keychain_steps::cut_short::ask;
use serde_json::{Value, json};

use crate::stage::computer::Computer;
use crate::stage::items::OLD_ITEMS;
use crate::stage::keychain_server::Door;

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn a_locked_keychain_is_named_and_nothing_is_changed() {
    let computer = Computer::with_old_items();
    computer.server.lock();
    assert_eq!(computer.ask("available"), json!({ "error": "locked" }));
    assert_eq!(computer.ask("unlock"), json!({ "error": "locked" }));
    assert_eq!(computer.ask("clear"), json!({ "error": "locked" }));
    let found = computer.ask("scan");
    assert_eq!(found["ok"][1], json!(true));
    assert_eq!(found["ok"][0].as_array().map(Vec::len), Some(OLD_ITEMS.len()));
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn a_keychain_that_hides_everything_is_waited_for() {
    let mut computer = Computer::with_old_items();
    let before = computer.server.everything();
    let found = computer.ask("scan");
    // Journal, key, backup, journal, and two of the items.
    drop(computer.start("clear", &["5"]));

    computer.server.restart(Door::Locked);
    assert_eq!(computer.ask("scan"), json!({ "ok": [[], true, OLD_ITEMS.len() - 2] }));
    assert_eq!(computer.ask("recover")["error"], Value::Null);

    computer.server.restart(Door::Open);
    assert_eq!(computer.ask("recover")["ok"].as_array().map(Vec::len), Some(1));
    assert_eq!(computer.ask("backups")["ok"][0]["items"].as_array().map(Vec::len), Some(2));
    let left = computer.ask("scan");
    let left = left["ok"][0].as_array().expect("items");
    assert_eq!(left.len(), OLD_ITEMS.len() - 2);
    let known = found["ok"][0].as_array().expect("items");
    assert!(left.iter().all(|item| known.contains(item)), "a restart changes no id");

    computer.ask("undo");
    assert_eq!(computer.server.everything(), before);
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn without_a_keychain_that_is_said() {
    let computer = Computer::empty();
    let nowhere = computer.server.home().join("no-bus");
    let mut command = computer.command("available", &[]);
    command.env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", nowhere.display()));
    assert_eq!(ask(command), json!({ "error": "no keychain" }));
}
