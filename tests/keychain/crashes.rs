//! A run that is cut anywhere: by a kill, by the keychain, by the disk.

use serde_json::{Value, json};

use super::computer::{Computer, SmallDisk};
use super::items::{OLD_ITEMS, REPLACEABLE};
use crate::keychain_server::Door;

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn nothing_is_lost_wherever_a_clear_is_killed() {
    let computer = Computer::with_old_items();
    let before = computer.server.everything();
    let killed = computer.kill_after_every_change("clear", |moment| {
        assert_eq!(computer.ask("recover")["error"], Value::Null, "{moment}");
        let there = computer.server.everything();
        assert!(computer.others(&there).eq(computer.others(&before)), "{moment}");
        assert_eq!(computer.ask("undo")["error"], Value::Null, "{moment}");
        assert_eq!(computer.server.everything(), before, "{moment}");
        assert_eq!(computer.ask("backups"), json!({ "ok": [] }), "{moment}");
    });
    // Journal, key, backup, journal, each item, journal.
    assert_eq!(killed, 5 + OLD_ITEMS.len());
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn nothing_is_lost_or_doubled_wherever_an_undo_is_killed() {
    let computer = Computer::with_old_items();
    let before = computer.server.everything();
    computer.ask("clear");
    let killed = computer.kill_after_every_change("undo", |moment| {
        assert_eq!(computer.ask("recover")["error"], Value::Null, "{moment}");
        assert_eq!(computer.ask("undo")["error"], Value::Null, "{moment}");
        assert_eq!(computer.server.everything(), before, "{moment}");
        computer.ask("clear");
    });
    // Journal, each item and its journal, backup and journal removed, key.
    assert_eq!(killed, 4 + 2 * OLD_ITEMS.len());
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn nothing_is_lost_wherever_replacing_or_its_undo_is_killed() {
    let computer = Computer::with(REPLACEABLE);
    let before = computer.server.everything();
    let replaced = computer.kill_after_every_change("replace", |moment| {
        assert_eq!(computer.ask("recover")["error"], Value::Null, "{moment}");
        assert_eq!(computer.labels().iter().filter(|label| label.contains("Geary")).count(), 2, "{moment}");
        assert_eq!(computer.ask("undo")["error"], Value::Null, "{moment}");
        assert_eq!(computer.server.everything(), before, "{moment}");
        assert_eq!(computer.ask("backups"), json!({ "ok": [] }), "{moment}");
    });
    // Journal, key, backup, journal, each item, journal.
    assert_eq!(replaced, 5 + REPLACEABLE.len());
    let undone = computer.kill_after_every_change("undo", |moment| {
        assert_eq!(computer.ask("recover")["error"], Value::Null, "{moment}");
        assert_eq!(computer.ask("undo")["error"], Value::Null, "{moment}");
        assert_eq!(computer.server.everything(), before, "{moment}");
        computer.ask("replace");
    });
    // Journal, each item and its journal, backup and journal removed, key.
    assert_eq!(undone, 4 + 2 * REPLACEABLE.len());
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn our_own_entries_are_both_there_or_neither_wherever_a_keep_or_a_forget_is_killed() {
    let computer = Computer::empty();
    let kept = computer.kill_after_every_change("keep", |moment| {
        assert_eq!(computer.ask("recover")["error"], Value::Null, "{moment}");
        let own = computer.server.everything();
        assert!(own.is_empty() || own.len() == 2 && own[0].secret == own[1].secret, "{moment}: {own:?}");
        computer.ask("forget");
        assert_eq!(computer.server.everything(), [], "{moment}");
    });
    // Journal twice, two passwords, journal, journal removed.
    assert_eq!(kept, 6);
    let forgotten = computer.kill_after_every_change("forget", |moment| {
        assert_eq!(computer.ask("recover")["error"], Value::Null, "{moment}");
        assert_eq!(computer.server.everything(), [], "{moment}");
        computer.ask("keep");
    });
    // Journal, two passwords and where their copies would be, journal removed.
    assert_eq!(forgotten, 6);
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn nothing_is_lost_wherever_the_keychain_dies_or_is_locked_during_a_clear() {
    let mut computer = Computer::with_old_items();
    let before = computer.server.everything();
    for nth in 0..5 + OLD_ITEMS.len() {
        for is_locked in [false, true] {
            let mut clear = computer.start("clear", &[&nth.to_string()]);
            assert!(clear.said.starts_with("standing still"), "{}", clear.said);
            if is_locked {
                computer.server.lock();
            } else {
                computer.server.restart(Door::Open);
            }
            // It may have ended well, or with an error: what counts is what is there afterwards.
            let ended = clear.go_on();
            computer.server.restart(Door::Open);
            let at = format!("change {nth}, locked: {is_locked}, {ended}");
            assert_eq!(computer.ask("recover")["error"], Value::Null, "{at}");
            assert_eq!(computer.ask("undo")["error"], Value::Null, "{at}");
            let mut there = computer.server.everything();
            // The key of the backups cannot be removed while the keychain is locked.
            there.retain(|item| !item.label.starts_with("keyring:backup-key@"));
            assert_eq!(there, before, "{at}");
        }
    }
    computer.ask("clear");
    computer.ask("undo");
    assert_eq!(computer.server.everything(), before, "the next run takes the key along");
}

#[test]
#[ignore = "needs root and gnome-keyring: cargo xtask test"]
fn a_full_disk_is_named_at_every_size_and_nothing_is_deleted_without_a_backup() {
    let computer = Computer::with_old_items();
    let before = computer.server.everything();
    let mut full = 0;
    for pages in 2..12 {
        std::fs::create_dir_all(computer.data()).expect("a folder");
        let disk = SmallDisk::mount(&computer.data(), pages * 4096);
        let ended = computer.ask("clear");
        if ended["error"] == json!("disk full") {
            full += 1;
            assert_eq!(computer.server.everything(), before, "{pages} pages");
        } else {
            assert_eq!(ended["error"], Value::Null, "{pages} pages");
            assert_eq!(computer.ask("undo")["error"], Value::Null, "{pages} pages");
            assert_eq!(computer.server.everything(), before, "{pages} pages");
        }
        drop(disk);
    }
    assert!((1..10).contains(&full), "some are too small, some are not: {full}");
}
