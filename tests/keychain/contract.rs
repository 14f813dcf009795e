//! What every keychain must do, in each that can be run.

use keychain::memory::Memory;
use keychain::store::Collection;
use serde_json::json;

use crate::stage::computer::Computer;
use crate::stage::items::{OLD_ITEMS, OTHERS};
use crate::stage::keychain_server::Program;

#[test]
fn the_contract_holds_in_memory() {
    let collection = Collection { path: "/memory".into(), label: "Memory".into() };
    let specimen = keychain_steps::contract::Specimen::of_the_secret_service(collection);
    keychain_steps::contract::hold(&mut Memory::default(), &specimen);
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn the_contract_holds_in_gnome_keyring() {
    let computer = Computer::empty();
    assert_eq!(computer.hold_the_contract("login"), json!({ "ok": null }));
    assert_eq!(computer.server.everything(), []);
}

#[test]
#[ignore = "needs KWallet: cargo xtask test"]
fn the_contract_holds_in_kwallet() {
    let computer = Computer::of(Program::KWallet);
    assert_eq!(computer.hold_the_contract("kdewallet"), json!({ "ok": null }));
    assert_eq!(computer.server.everything(), []);
}

#[test]
#[ignore = "needs KWallet: cargo xtask test"]
fn the_contract_holds_in_the_folders_of_kwallet() {
    let computer = Computer::of(Program::KWallet);
    assert_eq!(computer.hold_the_contract_of_kwallet("kdewallet"), json!({ "ok": null }));
    assert_eq!(computer.server.everything(), []);
}

#[test]
#[ignore = "needs KeePassXC: cargo xtask test"]
fn the_contract_holds_in_keepassxc() {
    let computer = Computer::of(Program::KeePassXc);
    let before = computer.server.everything();
    assert_eq!(computer.hold_the_contract("test"), json!({ "ok": null }));
    assert_eq!(computer.server.everything(), before);
}

#[test]
#[ignore = "needs oo7-daemon: cargo xtask test"]
fn the_contract_holds_in_oo7() {
    let computer = Computer::of(Program::Oo7);
    assert_eq!(computer.hold_the_contract("login"), json!({ "ok": null }));
    assert_eq!(computer.server.everything(), []);
}

#[test]
#[ignore = "needs oo7-daemon: cargo xtask test"]
fn what_we_keep_is_where_the_store_of_keyring_itself_has_it() {
    let computer = Computer::of(Program::Oo7);
    assert_eq!(computer.ask("rust-keyring-exchange"), json!({ "ok": ["ours", "theirs", null] }));
    assert_eq!(computer.server.everything(), []);
}

/// gnome-keyring may abort over such a session: it may not have noted yet who asks (its issues 190, 196 and 199).
#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn no_connection_asks_for_a_session_before_anything_else() {
    let computer = Computer::with_old_items();
    let asked = computer.server.overhear(|| {
        for command in ["available", "keep", "recall", "clear", "undo", "forget"] {
            assert_eq!(computer.ask(command)["error"], json!(null), "{command}");
        }
    });

    assert!(asked.iter().filter(|(_, asked)| asked.iter().any(|call| call == "OpenSession")).count() >= 6);
    for (connection, asked) in asked {
        assert_ne!(asked[0], "OpenSession", "{connection} asked for {asked:?}");
    }
}

#[test]
#[ignore = "needs KWallet, KeePassXC and oo7-daemon: cargo xtask test"]
fn old_items_are_cleared_and_come_back_in_the_other_keychains_too() {
    for program in [Program::KWallet, Program::KeePassXc, Program::Oo7] {
        let computer = Computer::of(program);
        computer.fill();
        let before = computer.secrets();

        let cleared = computer.ask("clear");
        assert_eq!(cleared["ok"]["cleared"].as_array().map(Vec::len), Some(OLD_ITEMS.len()), "{program:?}");
        assert_eq!(cleared["ok"]["kept"], json!([]), "{program:?}");
        let left = computer.labels();
        assert!(OLD_ITEMS.iter().all(|(label, ..)| !left.contains(&(*label).to_owned())), "{program:?}");
        assert!(OTHERS.iter().all(|(label, ..)| left.contains(&(*label).to_owned())), "{program:?}");

        computer.ask("undo");
        assert_eq!(computer.secrets(), before, "{program:?}");
    }
}
