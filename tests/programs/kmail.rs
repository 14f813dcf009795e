//! KMail's passwords: its settings say whose they are.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use keychain_steps::cut_short::{ITEMS, ask, nothing_is_lost_wherever};
use serde_json::{Value, json};

use crate::stage::computer::{Computer, text};
use crate::stage::items::REPLACEABLE;
use crate::stage::keychain_server::{KeychainServer, Program};

#[test]
#[ignore = "needs KWallet: cargo xtask test"]
fn passwords_of_kmail_in_kwallet_are_found_and_nothing_else_is() {
    let computer = with_kmail();
    computer.fill();
    let found = computer.ask("scan");
    assert_eq!(
        of_kmail(&found),
        [
            found_as("imap/akonadi_imap_resource_0rc", "imap.gmail.com", "imap"),
            found_as("kmail/transport-1000", "smtp.gmail.com", "smtp"),
            found_as("mailtransports/1000", "smtp.gmail.com", "smtp"),
        ]
    );
    assert_eq!(found, computer.ask("scan"), "ids are stable from one process to the next");
}

#[test]
#[ignore = "needs KWallet: cargo xtask test"]
fn passwords_of_kmail_come_back_as_the_entries_that_they_were() {
    let computer = with_kmail();
    let wallet = computer.server.wallet();
    let entries = || ALL.map(|(folder, key)| (folder, key, wallet.entry(folder, key)));
    // KWallet's own tool sees an entry as KMail does.
    assert_eq!(queried(&computer.server, "mailtransports", "1000"), "old outgoing paßwörd\n");
    let (before, everything) = (entries(), computer.server.everything());

    let cleared = computer.ask("clear");
    assert_eq!(cleared["ok"]["cleared"].as_array().map(Vec::len), Some(ANNAS.len()), "{cleared}");
    assert_eq!(cleared["ok"]["kept"], json!([]));
    for (folder, key, (kind, bytes)) in entries() {
        if ANNAS.contains(&(folder, key)) {
            assert_eq!((kind, bytes), (0, vec![]), "{folder}/{key} is there");
        } else {
            assert!(before.contains(&(folder, key, (kind, bytes))), "{folder}/{key} was touched");
        }
    }

    let undone = computer.ask("undo");
    assert_eq!(undone["ok"][0]["kept"], json!([]), "{undone}");
    assert_eq!(entries(), before);
    assert_eq!(computer.server.everything(), everything);
    let session = computer.server.wallet();
    assert_eq!(session.password("mailtransports", "1000"), "old outgoing paßwörd");
    assert_eq!(queried(&computer.server, "mailtransports", "1000"), "old outgoing paßwörd\n");
    assert_eq!(computer.ask("backups"), json!({ "ok": [] }));
}

#[test]
#[ignore = "needs KWallet: cargo xtask test"]
fn a_password_that_kmail_stores_meanwhile_is_not_written_over() {
    let computer = with_kmail();
    computer.ask("clear");
    computer.server.wallet().write_password("mailtransports", "1000", "newer");
    let undone = computer.ask("undo");
    let kept = undone["ok"][0]["kept"].as_array().expect("a list");
    assert_eq!(kept.iter().map(|kept| text(&kept["why"])).collect::<Vec<_>>(), ["replaced"], "{undone}");
    assert_eq!(computer.server.wallet().password("mailtransports", "1000"), "newer");
}

#[test]
#[ignore = "needs KWallet: cargo xtask test"]
fn an_entry_that_the_secret_service_shows_too_is_one_item() {
    let computer = Computer::of(Program::KWallet);
    write_settings(computer.server.home());
    computer.server.store("mailtransports/1000", &QTKEYCHAIN, b"old outgoing password");
    assert_eq!(computer.server.wallet().entry("mailtransports", "1000").0, 1, "they are one");
    let before = computer.server.everything();

    let found = computer.ask("scan");
    assert_eq!(of_kmail(&found), [found_as("mailtransports/1000", "smtp.gmail.com", "smtp")]);
    computer.ask("clear");
    assert_eq!(computer.server.wallet().entry("mailtransports", "1000").0, 0);
    computer.ask("undo");
    assert_eq!(computer.server.everything(), before);
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn passwords_of_kmail_on_another_desktop_are_found_and_come_back() {
    let computer = Computer::empty();
    write_settings(computer.server.home());
    computer.server.store("mailtransports/1000", &QTKEYCHAIN, b"old outgoing password");
    let of_ben = QTKEYCHAIN.map(|(name, value)| (name, if name == "user" { "2000" } else { value }));
    computer.server.store("mailtransports/2000", &of_ben, b"ben's password");
    let before = computer.server.everything();

    let found = computer.ask("scan");
    assert_eq!(of_kmail(&found), [found_as("mailtransports/1000", "smtp.gmail.com", "smtp")]);
    computer.ask("clear");
    assert_eq!(computer.labels().iter().filter(|label| label.starts_with("mail")).count(), 1);
    computer.ask("undo");
    assert_eq!(computer.server.everything(), before);
}

#[test]
#[ignore = "needs KWallet: cargo xtask test"]
fn what_kmail_looks_for_is_made_in_kwallet_and_taken_away_again() {
    let computer = Computer::of(Program::KWallet);
    let settings = "[Transport 7]\nhost=localhost\nuser=anna@practice.example\n";
    fs::write(computer.server.home().join(".config/mailtransports"), settings).expect("written settings");
    let before = computer.server.everything();
    let mut put = computer.command("replace", &[]);
    put.env("XDG_CURRENT_DESKTOP", "KDE");
    let put = ask(put);
    assert_eq!(put["ok"]["replaced"].as_array().map(Vec::len), Some(1), "{put}");
    assert_eq!(computer.server.wallet().entry("mailtransports", "7").0, 1, "a password");
    assert_eq!(queried(&computer.server, "mailtransports", "7"), "mdrkwzhaptqevluo\n");

    let undone = computer.ask("undo");
    assert_eq!(undone["ok"][0]["kept"], json!([]), "{undone}");
    assert_eq!(computer.server.wallet().entry("mailtransports", "7").0, 0);
    assert_eq!(computer.server.everything(), before);
}

#[test]
#[ignore = "needs KWallet: cargo xtask test"]
fn nothing_of_kmails_is_lost_wherever_the_program_is_killed() {
    let mut computer = Computer::of(Program::KWallet);
    write_settings(computer.server.home());
    let wallet = computer.server.wallet();
    wallet.write_password("mailtransports", "1000", "old outgoing paßwörd");
    wallet.write_password("imap", "akonadi_imap_resource_0rc", "old incoming password");
    wallet.write_password("mailtransports", "2000", "ben's password");
    computer.fill_with(&REPLACEABLE[..ITEMS]);
    nothing_is_lost_wherever(&mut computer, |_, standing| drop(standing));
}

/// As QtKeychain writes an item where there is no KWallet.
const QTKEYCHAIN: [(&str, &str); 4] = [
    ("xdg:schema", "org.qt.keychain"),
    ("server", "mailtransports"),
    ("user", "1000"),
    ("type", "plaintext"),
];

/// The entries of one account, in folders where there are others.
const ANNAS: [(&str, &str); 3] =
    [("mailtransports", "1000"), ("imap", "akonadi_imap_resource_0rc"), ("kmail", "transport-1000")];

const ALL: [(&str, &str); 9] = [
    ANNAS[0],
    ANNAS[1],
    ANNAS[2],
    // Ben's, a token's, one of no transport, those of Sieve, and what is no mail.
    ("mailtransports", "2000"),
    ("mailtransports", "3000"),
    ("mailtransports", "4000"),
    ("imap", "akonadi_imap_resource_1rc"),
    ("imap", "custom_sieve_akonadi_imap_resource_0rc"),
    ("Passwords", "anna@gmail.com"),
];

/// A computer with KMail's passwords: one of each type of entry, and others.
fn with_kmail() -> Computer {
    let computer = Computer::of(Program::KWallet);
    write_settings(computer.server.home());
    let wallet = computer.server.wallet();
    for (folder, key) in ALL {
        wallet.write_password(folder, key, "another password");
    }
    wallet.write_password("mailtransports", "1000", "old outgoing paßwörd");
    wallet.write_entry("imap", "akonadi_imap_resource_0rc", b"\x00old\xff", 2);
    // A map of KWallet's: one pair of texts in UTF-16.
    wallet.write_entry("kmail", "transport-1000", b"\0\0\0\x01\0\0\0\x02\0a\0\0\0\x02\0b", 3);
    computer
}

/// As KMail writes them.
fn write_settings(home: &Path) {
    let transport = |number: &str, user: &str, kind: &str| {
        format!(
            "[Transport {number}]\nauth=true\nauthtype={kind}\nencryption=SSL\nhost=smtp.gmail.com\nid={number}\n\
             identifier=SMTP\nname=Gmail\nport=465\nstorepass=true\nuser={user}\n\n"
        )
    };
    let transports = [
        "[General]\ndefault-transport=1000\n\n".to_owned(),
        transport("1000", "Anna@gmail.com", "PLAIN"),
        transport("2000", "ben@gmail.com", "PLAIN"),
        transport("3000", "anna@gmail.com", "XOAUTH2"),
    ];
    let resource = |user: &str| {
        format!(
            "[network]\nAuthentication=7\nImapPort=993\nImapServer=imap.gmail.com\nSafety=SSL\n\
             UserName={user}\n\n[siever]\nSieveSupport=true\nSieveReuseConfig=false\n"
        )
    };
    let write = |name: &str, text: &str| {
        fs::write(home.join(".config").join(name), text).expect("written settings");
    };
    write("mailtransports", &transports.concat());
    write("akonadi_imap_resource_0rc", &resource("anna@gmail.com"));
    write("akonadi_imap_resource_1rc", &resource("ben@gmail.com"));
}

/// What KWallet's own tool shows of an entry.
fn queried(server: &KeychainServer, folder: &str, key: &str) -> String {
    let mut query = Command::new("kwallet-query");
    query.args(["--read-password", key, "--folder", folder, "kdewallet"]);
    let output = server
        .give_to(&mut query)
        .env("QT_QPA_PLATFORM", "offscreen")
        .stderr(Stdio::null())
        .output()
        .expect("kwallet-query");
    assert!(output.status.success(), "kwallet-query: {}", output.status);
    String::from_utf8(output.stdout).expect("text")
}

/// Label, server, protocol, and how sure it is, by label.
fn of_kmail(scan: &Value) -> Vec<[String; 4]> {
    let items = scan["ok"][0].as_array().expect("items").iter();
    let mut found: Vec<_> = items
        .filter(|item| item["program"] == "kmail")
        .map(|item| ["label", "server", "protocol", "match"].map(|name| text(&item[name])))
        .collect();
    found.sort();
    found
}

fn found_as(label: &str, server: &str, protocol: &str) -> [String; 4] {
    [label, server, protocol, "exact"].map(str::to_owned)
}
