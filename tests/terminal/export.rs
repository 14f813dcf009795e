//! `mail-setup export`: what is written, where, and what is left alone.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::stage::program::mail_setup;
use crate::stage::small_disk::{FILLER, SmallDisk};

#[test]
fn every_format_is_printed_with_json_and_without() {
    let home = with_accounts();
    for format in FORMATS {
        let text = export(&home, &[format, "anna@gmail.com"]);
        assert_eq!(text.status.code(), Some(0), "{format}: {text:?}");
        assert_eq!(text.stderr, b"", "{format}: no terminal, no remarks");
        let told = export(&home, &[format, "ANNA@gmail.com", "--json"]);
        let told: Value = serde_json::from_slice(&told.stdout).unwrap();
        assert_eq!(told["text"].as_str().unwrap().as_bytes(), text.stdout, "{format}");
        assert_eq!((&told["path"], &told["state"]), (&Value::Null, &json!("printed")), "{format}");
        let is_read_by_itself = !["mobileconfig", "thunderbird"].contains(&format);
        assert_eq!(told["place"].is_string(), is_read_by_itself, "{format}: {}", told["place"]);
        assert_eq!(told["address"], "anna@gmail.com", "{format}: as it was set up");
    }
}

#[test]
fn a_file_is_written_once_and_one_that_is_there_is_left_alone() {
    let home = with_accounts();
    let file = home.path().join("msmtprc");
    let run = |more: &[&str]| {
        let out = file.to_str().unwrap();
        let told = export(&home, &[&["msmtp", "anna@gmail.com", "--out", out, "--json"], more].concat());
        assert_eq!(told.status.code(), Some(0), "{told:?}");
        serde_json::from_slice::<Value>(&told.stdout).unwrap()
    };
    assert_eq!(run(&["--dry-run"])["state"], "dryRun");
    assert!(!file.exists());
    let written = run(&[]);
    assert_eq!((&written["state"], &written["path"]), (&json!("written"), &json!(file)));
    assert_eq!(written["text"], fs::read_to_string(&file).unwrap());
    assert_eq!(run(&[])["state"], "unchanged");

    fs::write(&file, "# mine\n").unwrap();
    let beside = run(&[]);
    let other = home.path().join("msmtprc.mail-setup");
    assert_eq!((&beside["state"], &beside["path"]), (&json!("writtenBeside"), &json!(other)));
    assert_eq!(fs::read_to_string(&file).unwrap(), "# mine\n");
    let difference = beside["difference"].as_str().unwrap();
    assert!(difference.contains("@@ -1,0 +2,"), "{difference}");
    assert_eq!(run(&[])["state"], "unchangedBeside");
    assert_eq!(names(home.path()), ["msmtprc", "msmtprc.mail-setup"], "a second run makes nothing more");
}

#[test]
#[ignore = "needs root: cargo xtask test"]
fn where_the_disk_is_full_nothing_changes_and_with_room_it_is_written() {
    let home = with_accounts();
    for format in FORMATS {
        let disk = SmallDisk::mount();
        let [free, taken] = ["free", "taken"].map(|name| disk.path().join(name));
        fs::write(&taken, "# mine\n").unwrap();
        let run = |file: &Path| export(&home, &[format, "anna@gmail.com", "--out", file.to_str().unwrap()]);
        let full = disk.fill();
        for file in [&free, &taken] {
            let told = run(file);
            let says = String::from_utf8_lossy(&told.stderr);
            assert_eq!(told.status.code(), Some(2), "{format}: {told:?}");
            assert!(says.contains("no room on the disk") && says.contains("Make room"), "{format}: {says}");
            assert_eq!(names(disk.path()), [FILLER, "taken"], "{format}: a part of it is left");
            assert_eq!(fs::read_to_string(&taken).unwrap(), "# mine\n", "{format}");
        }
        drop(full);
        for file in [&free, &taken] {
            let told = run(file);
            assert_eq!(told.status.code(), Some(0), "{format}: {told:?}");
        }
        assert_eq!(names(disk.path()), ["free", "taken", "taken.mail-setup"], "{format}");
        let text = export(&home, &[format, "anna@gmail.com"]).stdout;
        for (name, expected) in [("free", &text[..]), ("taken", b"# mine\n"), ("taken.mail-setup", &text[..])]
        {
            assert_eq!(fs::read(disk.path().join(name)).unwrap(), expected, "{format}: {name}");
        }
    }
}

#[test]
fn accounts_at_one_server_are_told_of_where_a_program_has_one_place_for_both() {
    let home = with_accounts();
    for format in FORMATS {
        let told = export(&home, &[format, "dora@shop.example", "--json"]);
        let Some(told) = told.status.success().then_some(told.stdout) else { continue };
        let told: Value = serde_json::from_slice(&told).unwrap();
        let is_shared = ["git", "neomutt"].contains(&format);
        let expected = if is_shared { json!(["carl@shop.example"]) } else { Value::Null };
        assert_eq!(told["sameServer"], expected, "{format}");
        let file = home.path().join(format);
        let told = export(&home, &[format, "dora@shop.example", "--out", file.to_str().unwrap()]);
        let says = String::from_utf8(told.stdout).unwrap();
        assert_eq!(says.contains("also that of") && says.contains("carl@shop.example"), is_shared, "{says}");
        let anna = export(&home, &[format, "anna@gmail.com", "--json"]);
        let anna: Value = serde_json::from_slice(&anna.stdout).unwrap();
        assert_eq!(anna["sameServer"], Value::Null, "{format}");
    }
}

#[test]
fn what_cannot_be_done_says_what_to_do() {
    let home = with_accounts();
    let nowhere = home.path().join("no/such/folder");
    for (line, code, says) in [
        (&["pine", "anna@gmail.com"][..], 2, "offlineimap"),
        (&["msmtp", "anna"], 2, "anna@example.org"),
        (&["msmtp", "ben@gmail.com"], 1, "mail-setup accounts"),
        (&["getmail", "carl@shop.example"], 2, "getmail encrypts reliably only with TLS"),
        (&["offlineimap", "carl@shop.example"], 2, "offlineimap encrypts reliably only with TLS"),
        (&["msmtp", "anna@gmail.com", "--out", nowhere.to_str().unwrap()], 2, "another file"),
    ] {
        let told = export(&home, line);
        let says_it = String::from_utf8_lossy(&told.stderr).contains(says);
        assert!(told.status.code() == Some(code) && says_it, "{line:?}: {told:?}");
    }
}

const FORMATS: [&str; 12] = [
    "mobileconfig",
    "thunderbird",
    "msmtp",
    "mbsync",
    "himalaya",
    "aerc",
    "neomutt",
    "git",
    "offlineimap",
    "fetchmail",
    "getmail",
    "meli",
];

fn with_accounts() -> TempDir {
    let home = tempfile::tempdir().unwrap();
    let server = |host: &str, port: u16, security: &str, user: &str| json!({ "host": host, "port": port, "security": security, "user": user });
    let account = |address: &str, smtp: Value, imap: Value| json!({ "address": address, "servers": { "smtp": smtp, "imap": imap } });
    let anna = account(
        "anna@gmail.com",
        server("smtp.gmail.com", 465, "tls", "anna@gmail.com"),
        server("imap.gmail.com", 993, "tls", "anna@gmail.com"),
    );
    let [carl, dora] = ["carl", "dora"].map(|name| {
        account(
            &format!("{name}@shop.example"),
            server("mail.shop.example", 587, "starttls", name),
            server("mail.shop.example", 143, "starttls", name),
        )
    });
    let data = home.path().join(".local/share/mail-setup-wizard");
    fs::create_dir_all(&data).unwrap();
    let accounts = json!({ "schema": 1, "accounts": [anna, carl, dora] }).to_string();
    fs::write(data.join("accounts.json"), accounts).unwrap();
    home
}

fn export(home: &TempDir, arguments: &[&str]) -> Output {
    let mut program = Command::new(mail_setup());
    program.env("HOME", home.path()).env_remove("XDG_DATA_HOME").env("PATH", "").env("LC_ALL", "C.UTF-8");
    program.arg("export").args(arguments).stdin(Stdio::null()).output().unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.filter(|name| !name.starts_with('.')).collect();
    names.sort();
    names
}
