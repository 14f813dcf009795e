//! A real account, on real servers and a real keychain.

use std::process::Command;

use serde_json::Value;

use super::person::Person;
use crate::stage::keychain_server::{KeychainServer, StoredItem};
use crate::stage::mail_servers::{ADDRESS, MailServers, PASSWORD};
use crate::stage::program::mail_setup;

#[test]
#[ignore = "needs root, Dovecot, Postfix and gnome-keyring: cargo xtask test"]
fn a_real_account_is_set_up_and_its_stale_items_are_cleared_and_come_back() {
    let (servers, keychain) = (MailServers::start(), KeychainServer::start());
    for (label, attributes, secret) in STALE.iter().chain(OTHERS) {
        keychain.store(label, attributes, secret);
    }
    let before = keychain.everything();

    let mut person = Person::with(on(&servers, &keychain, &[]));
    person.sees_and_types("Your choice", "1");
    person.sees_and_types("Mail address", ADDRESS);
    person.sees("The mail servers");
    person.sees_and_types("Outgoing mail (SMTP)", "localhost:none:tls");
    person.sees_and_types("Outgoing mail (SMTP), user name", "");
    person.sees_and_types("Incoming mail (IMAP)", &servers.imap_tls());
    person.sees_and_types("Incoming mail (IMAP), user name", "");
    person.sees("A port is a number from 1 to 65535.");
    person.sees_and_types("Outgoing mail (SMTP) [localhost:none:tls]", &servers.smtp_tls());
    person.sees_and_types("Outgoing mail (SMTP), user name", "");
    person.sees_and_types("Incoming mail (IMAP)", "");
    person.sees_and_types("Incoming mail (IMAP), user name", "");
    person.sees("Make an app password");
    person.sees_and_types("Your choice", "");
    person.sees_and_types("not shown", PASSWORD);
    person.sees("servers accept the password, and the inbox opens");
    person.sees_and_types("Your choice", "");
    person.sees_and_types("Keep it in the keychain", "");
    person.sees("The password is in your keychain");
    person.sees_and_types("Your choice", "");
    person.sees("3  [n]");
    person.sees_and_types("Your choice", "3");
    person.sees("3  [x]");
    person.sees_and_types("Update 3 entries", "c");
    person.sees(": has the new password");
    person.sees(": cleared");
    person.sees("Bring back all");
    assert_eq!(secrets(&keychain), [&b"not hers"[..]], "the stale ones are gone, the other is untouched");

    person.sees_and_types("Your choice", "2");
    person.sees(": brought back");
    let back = keychain.everything();
    assert_eq!(secrets(&keychain).len(), 2);
    assert_eq!(before.iter().filter(|kept| back.contains(kept)).count(), 2, "byte for byte");
    person.sees_and_types("Your choice", "");
    person.sees("Your mail program");
    person.sees_and_types("Your choice", "");
    person.sees("Send yourself a message");
    person.sees_and_types("Your choice", "");
    person.sees("was in the inbox");
    person.sees_and_types("Your choice", "2");
    person.sees("The message was removed. No other was touched.");
    person.sees_and_types("Your choice", "");
    person.sees("Your mail is set up");
    person.sees("What is left to do by hand");
    person.sees_and_types("Your choice", "q");
    let shown = person.leaves_with(0);
    assert!(!shown.contains(PASSWORD), "{shown}");

    for protocol in ["smtp", "imap"] {
        let told = on(&servers, &keychain, &["password", ADDRESS, "--for", protocol]).output().unwrap();
        assert_eq!(String::from_utf8(told.stdout).unwrap(), format!("{PASSWORD}\n"), "{protocol}");
    }
    let verified = json(&mut on(&servers, &keychain, &["verify", "--json"]), 0);
    assert_eq!(verified["accounts"][0]["address"], ADDRESS, "{verified:#}");
    assert_eq!(verified["accounts"][0]["verified"], true, "{verified:#}");
    let mut person = Person::with(on(&servers, &keychain, &[]));
    person.sees_and_types("Your choice", "3");
    person.sees("Which account?");
    person.sees_and_types("Your choice", "1");
    person.sees("servers accept the password, and the inbox opens");
    person.sees("1  Go on\r\n");
    person.sees_and_types("Enter: Go on, b: back", "");
    person.sees("Everything is right");
    person.sees_and_types("Your choice", "q");
    let shown = person.leaves_with(0);
    assert!(!shown.contains("Keep it") && !shown.contains("keychain."), "nothing is kept: {shown}");
    let accounts = json(&mut on(&servers, &keychain, &["accounts", "--json"]), 0);
    assert!(accounts["accounts"][0]["lastGood"].is_u64(), "{accounts:#}");

    let undone = json(&mut on(&servers, &keychain, &["keychain", "undo", "--json"]), 0);
    assert_eq!(undone["restored"].as_array().map(Vec::len), Some(2), "{undone:#}");
    let back = keychain.everything();
    assert!(before.iter().all(|kept| back.contains(kept)), "byte for byte: {back:#?}");
    let nothing = json(&mut on(&servers, &keychain, &["keychain", "undo", "--json"]), 1);
    assert_eq!(nothing["error"]["code"], "terminal-nothing-to-undo");

    let removed = on(&servers, &keychain, &["accounts", "remove", ADDRESS]).output().unwrap();
    assert_eq!(removed.status.code(), Some(0));
    assert_eq!(keychain.everything(), before, "our own entries are gone, the others are as they were");
    json(&mut on(&servers, &keychain, &["password", ADDRESS, "--for", "smtp", "--json"]), 1);
}

#[test]
#[ignore = "needs root, Dovecot, Postfix and gnome-keyring: cargo xtask test"]
fn items_are_cleared_by_commands_only_when_it_is_confirmed() {
    let (servers, keychain) = (MailServers::start(), KeychainServer::start());
    for (label, attributes, secret) in STALE.iter().chain(OTHERS) {
        keychain.store(label, attributes, secret);
    }
    let before = keychain.everything();

    let found = json(&mut on(&servers, &keychain, &["keychain", "scan", ADDRESS, "--json"]), 0);
    let items = found["items"].as_array().unwrap();
    assert_eq!(items.len(), 3, "{found:#}");
    assert_eq!(found["guided"], serde_json::json!([]));
    assert_eq!(found["locked"], false);
    assert_eq!(keychain.everything(), before);

    json(&mut on(&servers, &keychain, &["keychain", "clear", ADDRESS, "--matching", "--json"]), 2);
    assert_eq!(keychain.everything(), before, "nobody was there to confirm it");
    let mut person = Person::with(on(&servers, &keychain, &["keychain", "clear", ADDRESS, "--matching"]));
    person.sees("these 3 entries: ");
    person.types("yes");
    person.leaves_with(130);
    assert_eq!(keychain.everything(), before, "another word was typed");

    let id = items[0]["id"].as_str().unwrap();
    let clear = ["keychain", "clear", ADDRESS, "--items", id, "--yes", "--json"];
    let cleared = json(&mut on(&servers, &keychain, &clear), 0);
    assert_eq!(cleared["cleared"], serde_json::json!([id]));
    assert_eq!(keychain.everything().iter().filter(|kept| !before.contains(kept)).count(), 1, "its key");
    assert_eq!(secrets(&keychain).len(), 3);
    let run = cleared["run"].as_str().unwrap();
    let undone = json(&mut on(&servers, &keychain, &["keychain", "undo", run, "--json"]), 0);
    assert_eq!(undone["restored"], serde_json::json!([id]));
    assert_eq!(keychain.everything(), before);
}

type Stored = (&'static str, &'static [(&'static str, &'static str)], &'static [u8]);

/// What other programs keep for the account, from before.
const STALE: &[Stored] = &[
    (
        "Geary SMTP password",
        &[("xdg:schema", "org.gnome.Geary"), ("login", ADDRESS), ("host", "localhost"), ("proto", "SMTP")],
        b"stale one \xc3\xbc",
    ),
    (
        "Geary IMAP password",
        &[("xdg:schema", "org.gnome.Geary"), ("login", ADDRESS), ("host", "localhost"), ("proto", "IMAP")],
        b"stale two",
    ),
    ("msmtp", &[("host", "localhost"), ("service", "smtp"), ("user", ADDRESS)], b"stale three"),
];

/// What is none of this account's.
const OTHERS: &[Stored] = &[(
    "Geary SMTP password",
    &[
        ("xdg:schema", "org.gnome.Geary"),
        ("login", "bert@mail.test"),
        ("host", "localhost"),
        ("proto", "SMTP"),
    ],
    b"not hers",
)];

/// The secrets of other programs that are there.
fn secrets(keychain: &KeychainServer) -> Vec<Vec<u8>> {
    let known = |kept: &StoredItem| STALE.iter().chain(OTHERS).any(|(_, _, secret)| kept.secret == *secret);
    keychain.everything().into_iter().filter(known).map(|kept| kept.secret).collect()
}

/// The program on a computer with this keychain that trusts these servers.
fn on(servers: &MailServers, keychain: &KeychainServer, arguments: &[&str]) -> Command {
    let mut program = Command::new(mail_setup());
    keychain.give_to(&mut program);
    program.env("SSL_CERT_FILE", servers.ca_file()).env("NO_COLOR", "1").args(arguments);
    program
}

fn json(program: &mut Command, code: i32) -> Value {
    let answer = program.output().unwrap();
    let told = String::from_utf8_lossy(&answer.stderr);
    assert_eq!(answer.status.code(), Some(code), "{program:?}: {told}");
    serde_json::from_slice(&answer.stdout).unwrap()
}
