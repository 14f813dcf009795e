//! What a scan finds, what is cleared, and what comes back.

use serde_json::json;

use crate::stage::computer::{Computer, text};
use crate::stage::items::{OLD_ITEMS, OTHERS};

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn old_items_are_found_and_nothing_else_is() {
    let computer = Computer::with_old_items();
    let found = computer.ask("scan");
    let mut programs: Vec<_> = found["ok"][0]
        .as_array()
        .expect("items")
        .iter()
        .map(|item| (text(&item["program"]), text(&item["label"]), text(&item["match"])))
        .collect();
    programs.sort();
    assert_eq!(
        programs,
        [
            ("geary", "Geary IMAP password", "exact"),
            ("geary", "Geary SMTP password", "exact"),
            ("git", "Git: smtp://smtp.gmail.com:587/", "exact"),
            ("git", "Git: smtp://smtp.gmail.com:587/", "exact"),
            ("msmtp", "msmtp", "exact"),
            ("msmtp", "msmtp by hand", "exact"),
            ("network", "imap", "exact"),
        ]
        .map(|(program, label, matched)| (program.to_owned(), label.to_owned(), matched.to_owned()))
    );
    assert_eq!(found["ok"][1], json!(false));
    assert_eq!(found, computer.ask("scan"), "ids are stable from one process to the next");
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn what_was_cleared_is_gone_and_comes_back_byte_for_byte() {
    let computer = Computer::with_old_items();
    let before = computer.server.everything();

    let cleared = computer.ask("clear");
    assert_eq!(cleared["ok"]["cleared"].as_array().map(Vec::len), Some(OLD_ITEMS.len()));
    assert_eq!(cleared["ok"]["kept"], json!([]));
    let left: Vec<_> = computer.labels();
    for (label, ..) in OLD_ITEMS {
        assert!(!left.contains(&(*label).to_owned()), "{label}");
    }
    for (label, ..) in OTHERS {
        assert!(left.contains(&(*label).to_owned()), "{label}");
    }

    let undone = computer.ask("undo");
    assert_eq!(undone["ok"][0]["restored"].as_array().map(Vec::len), Some(OLD_ITEMS.len()));
    assert_eq!(computer.server.everything(), before);
    assert_eq!(computer.ask("backups"), json!({ "ok": [] }));
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn an_item_that_its_program_changes_after_the_backup_is_left() {
    let computer = Computer::with_old_items();
    // Journal, key, backup, journal: the first item would be deleted next.
    let mut clear = computer.start("clear", &["3"]);
    let geary = [("proto", "IMAP"), ("login", "anna@gmail.com")];
    computer.server.change(&geary, b"stored by Geary just now");

    let cleared = clear.go_on();
    assert_eq!(cleared["ok"]["cleared"].as_array().map(Vec::len), Some(OLD_ITEMS.len() - 1));
    assert_eq!(cleared["ok"]["kept"][0]["why"], json!("changed"));
    let kept = computer.server.everything();
    assert!(kept.iter().any(|item| item.secret == b"stored by Geary just now"));
}
