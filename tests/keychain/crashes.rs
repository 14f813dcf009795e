//! A run that is cut after every change: by a kill, by the keychain, by the bus, by the disk.

use std::collections::BTreeSet;

use keychain_steps::cut_short::{Standing, ask, nothing_is_lost_wherever};
use serde_json::json;

use crate::stage::computer::Computer;
use crate::stage::items::for_cuts;
use crate::stage::keychain_server::{Door, Program};

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn nothing_is_lost_wherever_the_program_is_killed() {
    nothing_is_lost_wherever(&mut Computer::with(for_cuts()), |_, standing| drop(standing));
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn nothing_is_lost_wherever_the_keychain_is_locked() {
    nothing_is_lost_wherever(&mut Computer::with(for_cuts()), |computer, standing| {
        computer.server.lock();
        ends_and_starts_in_vain(computer, standing);
        computer.server.restart(Door::Open);
    });
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn nothing_is_lost_wherever_the_keychain_dies() {
    nothing_is_lost_wherever(&mut Computer::with(for_cuts()), |computer, standing| {
        computer.server.kill();
        ends_and_starts_in_vain(computer, standing);
        computer.server.restart(Door::Open);
    });
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn nothing_is_lost_wherever_the_keychain_dies_and_comes_back_locked() {
    nothing_is_lost_wherever(&mut Computer::with(for_cuts()), |computer, standing| {
        computer.server.restart(Door::Locked);
        ends_and_starts_in_vain(computer, standing);
        computer.server.restart(Door::Open);
    });
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn nothing_is_lost_wherever_the_keychain_dies_and_comes_back() {
    nothing_is_lost_wherever(&mut Computer::with(for_cuts()), |computer, mut standing| {
        computer.server.restart(Door::Open);
        standing.go_on();
    });
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn nothing_is_lost_wherever_the_bus_dies() {
    nothing_is_lost_wherever(&mut Computer::with(for_cuts()), |computer, standing| {
        computer.server.kill_bus();
        ends_and_starts_in_vain(computer, standing);
        computer.server.restart_with_bus();
    });
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn nothing_is_lost_wherever_the_bus_dies_and_comes_back() {
    nothing_is_lost_wherever(&mut Computer::with(for_cuts()), |computer, mut standing| {
        computer.server.restart_with_bus();
        standing.go_on();
    });
}

#[test]
#[ignore = "needs root and gnome-keyring: cargo xtask test"]
fn nothing_is_lost_wherever_the_disk_is_full() {
    let mut computer = Computer::on_a_small_disk();
    computer.fill_with(for_cuts());
    let mut errors = BTreeSet::new();
    // The keychain has no room for its files either.
    nothing_is_lost_wherever(&mut computer, |computer, mut standing| {
        let full = computer.fill_disk();
        errors.extend(standing.go_on()["error"].as_str().map(str::to_owned));
        ask(computer.command("recover", &[]));
        drop(full);
        computer.server.restart(Door::Open);
    });
    assert!(errors.contains("disk full"), "{errors:?}");
    assert!(errors.iter().any(|error| error.starts_with("failed: ")), "by the keychain: {errors:?}");
}

#[test]
#[ignore = "needs root and gnome-keyring: cargo xtask test"]
fn a_disk_that_is_full_from_the_start_is_named_and_nothing_is_changed() {
    let computer = Computer::on_a_small_disk();
    computer.fill_with(for_cuts());
    let expect_it_named = |commands: &[&str]| {
        let before = computer.server.everything();
        let full = computer.fill_disk();
        for command in commands {
            assert_eq!(computer.ask(command), json!({ "error": "disk full" }), "{command}");
        }
        drop(full);
        assert_eq!(computer.server.everything(), before, "{commands:?}");
    };
    computer.ask("own");
    expect_it_named(&["clear", "replace", "keep", "forget"]);
    computer.ask("clear");
    expect_it_named(&["undo"]);
}

#[test]
#[ignore = "needs KWallet: cargo xtask test"]
fn nothing_is_lost_wherever_the_program_is_killed_over_kwallet() {
    let mut computer = Computer::of(Program::KWallet);
    computer.fill_with(for_cuts());
    nothing_is_lost_wherever(&mut computer, |_, standing| drop(standing));
}

#[test]
#[ignore = "needs KWallet: cargo xtask test"]
fn nothing_is_lost_wherever_kwallet_dies() {
    let mut computer = Computer::of(Program::KWallet);
    computer.fill_with(for_cuts());
    computer.server.save_wallet();
    nothing_is_lost_wherever(&mut computer, |computer, standing| {
        computer.server.kill();
        ends_and_starts_in_vain(computer, standing);
        computer.server.restart(Door::Open);
    });
}

/// It does so each time it starts, in the order of their names.
#[test]
#[ignore = "needs KWallet: cargo xtask test"]
fn what_was_changed_is_found_where_kwallet_numbers_its_items_anew() {
    let mut computer = Computer::of(Program::KWallet);
    computer.fill_with(for_cuts());
    let before = computer.server.everything();
    // Journal, key, backup, journal, and one of two items.
    for cut in [None, Some("5")] {
        for command in ["replace", "clear"] {
            drop(computer.start(command, cut.as_slice()));
            computer.server.restart(Door::Open);
        }
        let next_start = computer.ask("next-start");
        assert_eq!(next_start["ok"]["kept"], json!([]), "{cut:?}: {next_start}");
        assert_eq!(computer.server.everything(), before, "{cut:?}");
        // Places are given in the order in which items come, until the next start.
        for (label, attributes, secret) in for_cuts() {
            computer.server.forget(attributes);
            computer.server.store(label, attributes, secret);
        }
    }
}

#[test]
#[ignore = "needs KeePassXC: cargo xtask test"]
fn nothing_is_lost_wherever_the_program_is_killed_over_keepassxc() {
    let mut computer = Computer::of(Program::KeePassXc);
    computer.fill_with(for_cuts());
    nothing_is_lost_wherever(&mut computer, |_, standing| drop(standing));
}

/// It may end well, or with an error, and so may the next start: what counts is what comes of it.
fn ends_and_starts_in_vain(computer: &Computer, mut standing: Standing) {
    standing.go_on();
    ask(computer.command("recover", &[]));
}
