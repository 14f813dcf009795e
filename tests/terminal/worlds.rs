//! The terminal in a small internet: accounts on record while somebody reads along, and what the wizard tells of an address.

use std::fs;
use std::process::Command;

use serde_json::{Value, json};

use super::person::Person;
use crate::stage::keychain_server::KeychainServer;
use crate::stage::program::mail_setup;
use crate::stage::small_internet::{ALL, Page, SmallInternet, plain};

const ADDRESS: &str = "anna@gmail.com";
const PASSWORD: &str = "abcdefghijklmnop";

/// The computer believes the world's authority, as it does that of a security program: it is not Mozilla's.
#[test]
#[ignore = "needs namespaces and gnome-keyring: cargo xtask test"]
fn a_stored_password_goes_past_who_reads_along_only_if_that_is_allowed() {
    let at = |name: &str| format!("--host-record={name},{ALL}");
    let world = SmallInternet::new(&[at("smtp.gmail.com"), at("imap.gmail.com")], &[], &[]);
    let keychain = KeychainServer::start();
    put_on_record(&keychain);

    let told = verified(&world, &keychain, &[], 3);
    assert_eq!(told["verified"], false, "{told:#}");
    assert_eq!(told["verdict"]["cause"], "interception", "{told:#}");
    assert!(!world.asked().contains(&plain(ADDRESS, PASSWORD)), "no password is sent: {}", world.asked());

    let told = verified(&world, &keychain, &["--allow-interception"], 0);
    assert_eq!((&told["address"], &told["verified"]), (&json!(ADDRESS), &json!(true)), "{told:#}");
    assert!(world.asked().contains(&plain(ADDRESS, PASSWORD)), "{}", world.asked());

    let told = verified(&world, &keychain, &[], 3);
    assert_eq!(told["verdict"]["cause"], "interception", "what was allowed once is not kept: {told:#}");
}

#[test]
#[ignore = "needs namespaces: cargo xtask test"]
fn the_wizard_tells_the_providers_own_autoconfig_the_address_only_where_that_was_chosen() {
    let at = |name: &str| format!("--host-record={name},{ALL}");
    let place = "autoconfig.own.test/mail/config-v1.1.xml?emailaddress=anna%40own.test";
    let server = |element: &str, kind: &str, host: &str, port: u16| {
        format!(
            "<{element} type=\"{kind}\"><hostname>{host}</hostname><port>{port}</port>\
             <socketType>SSL</socketType></{element}>"
        )
    };
    let file = format!(
        "<clientConfig><emailProvider id=\"x\">{}{}</emailProvider></clientConfig>",
        server("incomingServer", "imap", "imap.own.test", 993),
        server("outgoingServer", "smtp", "smtp.own.test", 465)
    );
    let world = SmallInternet::new(&[at("autoconfig.own.test")], &[(place, Page::text(file))], &[]);
    let at_the_servers = || {
        let mut wizard = world.own_program();
        wizard.env("SSL_CERT_FILE", world.ca_file()).env("NO_COLOR", "1");
        let mut person = Person::with(wizard);
        person.sees_and_types("Your choice", "1");
        person.sees_and_types("Mail address", "anna@own.test");
        person
    };
    let leaves = |mut person: Person| {
        person.presses_ctrl_c();
        person.leaves_with(130);
    };
    let kept = || {
        let told = world.own_program().args(["settings", "--json"]).output().unwrap();
        let told: Value = serde_json::from_slice(&told.stdout).unwrap();
        told["autoconfigAddress"].as_str().unwrap().to_owned()
    };
    let mut person = at_the_servers();
    let searched = person.reads_until("They are not known for this address");
    assert_eq!(searched.matches("Looking for the mail servers").count(), 1, "{searched}");
    assert!(searched.contains("Names in DNS: nothing there ("), "{searched}");
    person.sees("autoconfig.own.test");
    assert!(!world.asked().contains("anna"), "{}", world.asked());
    person.sees_and_types("Search again with the whole address", "2");
    person.sees("Your provider names these servers for mail programs");
    assert!(world.asked().contains("emailaddress=anna%40own.test"), "{}", world.asked());
    leaves(person);
    assert_eq!(kept(), "on");
    let mut person = at_the_servers();
    person.sees("Your provider names these servers for mail programs");
    person.sees_and_types("Search again with the domain alone", "2");
    person.sees("They are not known for this address");
    leaves(person);
    assert_eq!(kept(), "off");
    let heard = world.asked().matches("emailaddress=").count();
    let chosen = world.own_program().args(["settings", "autoconfig-address", "on"]).output().unwrap();
    assert!(chosen.status.success(), "{chosen:?}");
    let mut person = at_the_servers();
    person.sees("Your provider names these servers for mail programs");
    leaves(person);
    assert_eq!(world.asked().matches("emailaddress=").count(), heard + 1, "{}", world.asked());
}

/// An account as a check that passed leaves it: its record, and its password for both protocols.
fn put_on_record(keychain: &KeychainServer) {
    for protocol in ["smtp", "imap"] {
        let user = format!("{protocol}:{ADDRESS}");
        let attributes = [("service", "mail-setup-wizard"), ("username", user.as_str())];
        keychain.store("Mail Setup Wizard", &attributes, PASSWORD.as_bytes());
    }
    let server =
        |host: &str, port: u16| json!({ "host": host, "port": port, "security": "tls", "user": ADDRESS });
    let servers = json!({ "smtp": server("smtp.gmail.com", 465), "imap": server("imap.gmail.com", 993) });
    let record = json!({ "address": ADDRESS, "provider": "gmail", "lastGood": 1, "servers": servers });
    let data = keychain.home().join(".local/share/mail-setup-wizard");
    fs::create_dir_all(&data).unwrap();
    fs::write(data.join("accounts.json"), json!({ "schema": 1, "accounts": [record] }).to_string()).unwrap();
}

/// What `mail-setup verify` says of the one account.
fn verified(world: &SmallInternet, keychain: &KeychainServer, options: &[&str], code: i32) -> Value {
    let mut program: Command = world.command(mail_setup());
    keychain.give_to(&mut program);
    program.env("SSL_CERT_FILE", world.ca_file()).args(["verify", "--json"]).args(options);
    let answer = program.output().unwrap();
    let said = String::from_utf8_lossy(&answer.stdout);
    assert_eq!(
        answer.status.code(),
        Some(code),
        "{options:?}: {said}\n{}",
        String::from_utf8_lossy(&answer.stderr)
    );
    let told: Value = serde_json::from_slice(&answer.stdout).unwrap();
    told["accounts"][0].clone()
}
