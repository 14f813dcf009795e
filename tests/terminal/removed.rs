//! What `mail-setup accounts remove --all` leaves in a real keychain and on disk.

use std::fs;
use std::process::Command;

use serde_json::{Value, json};

use crate::stage::keychain_server::KeychainServer;
use crate::stage::program::mail_setup;

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn a_list_that_was_damaged_leaves_no_entry_behind() {
    let keychain = KeychainServer::start();
    for user in ["smtp:anna@gmail.com", "imap:anna@gmail.com", "smtp-server:anna@gmail.com", "backup-key"] {
        let attributes = [("service", "mail-setup-wizard"), ("username", user)];
        keychain.store(&format!("keyring:{user}@mail-setup-wizard"), &attributes, b"abcdefghijklmnop");
    }
    let another = [("service", "another-program"), ("username", "smtp:anna@gmail.com")];
    keychain.store("another", &another, b"not ours");
    let data = keychain.home().join(".local/share/mail-setup-wizard");
    fs::create_dir_all(&data).unwrap();
    fs::write(data.join("accounts.json"), r#"{"schema":2,"accounts":[{"addre"#).unwrap();

    let mut remove = Command::new(mail_setup());
    let removed = keychain.give_to(remove.args(["accounts", "remove", "--all", "--json"])).output().unwrap();
    assert_eq!(removed.status.code(), Some(0), "{removed:?}");
    let answer: Value = serde_json::from_slice(&removed.stdout).unwrap();
    assert_eq!(answer["removed"], json!(["anna@gmail.com"]), "{answer}");
    let left: Vec<_> = keychain.everything().into_iter().map(|kept| kept.label).collect();
    assert_eq!(left, ["another"]);
    assert!(!data.exists(), "{data:?} is left");
}
