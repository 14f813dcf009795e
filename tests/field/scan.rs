//! Each report of `scan.toml`, played to `mail-setup keychain` over a keychain of its own.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{LazyLock, mpsc};
use std::thread;
use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;

use crate::stage::computer::Computer;
use crate::stage::program::mail_setup;

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn every_old_password_is_listed_or_told() {
    let mut wrong = Vec::new();
    for case in &CASES.case {
        wrong.extend(case.play().into_iter().map(|what| format!("{}: {what}", case.id)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_old_password_says_where_it_was_seen_and_what_would_be_right() {
    for case in &CASES.case {
        for text in [&case.id, &case.source, &case.did, &case.right] {
            assert!(!text.is_empty(), "{}", case.id);
        }
        assert_eq!(CASES.case.iter().filter(|other| other.id == case.id).count(), 1, "{}", case.id);
    }
}

/// What is opened for reading there waits until somebody writes.
#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn settings_that_are_a_pipe_keep_nobody_waiting() {
    let computer = Computer::empty();
    let home = computer.server.home().to_owned();
    for name in [
        ".mbsyncrc",
        ".netrc",
        ".authinfo.gpg",
        ".gitconfig",
        ".git-credentials",
        ".offlineimaprc",
        ".config/msmtp/config",
        ".config/aerc/accounts.conf",
        ".config/Mailspring/config.json",
        ".claws-mail/accountrc",
        ".claws-mail/passwordstorerc",
        ".thunderbird/profiles.ini",
        ".thunderbird/a.default/logins.json",
        ".var/app/org.gnome.Geary/config/geary/account_01/geary.ini",
        ".var/app/org.gnome.Geary/data/keyrings/default.keyring",
        ".config/evolution/sources/a.source",
        ".config/emailidentities",
        ".config/mailtransports",
        ".config/goa-1.0/accounts.conf",
        ".mutt/secrets",
    ] {
        let pipe = home.join(name);
        make_folder_of(&pipe);
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success(), "{name}");
    }
    // One that is named by settings that are none.
    write(
        &home.join(".muttrc"),
        "set imap_user = anna@gmail.com\nsource ~/.mutt/secrets\nset imap_pass = `cat ~/.netrc`\n",
    );

    let (tell, told) = mpsc::channel();
    let mut scan = mail_setup_on(&computer, &["scan", "anna@gmail.com"]);
    let mut scan = scan.stdout(Stdio::piped()).spawn().unwrap();
    let id = scan.id();
    let waiting = thread::spawn(move || tell.send(scan.wait().unwrap()).unwrap());
    let ended = told.recv_timeout(Duration::from_secs(20));
    if ended.is_err() {
        let _ = Command::new("kill").args(["-KILL", &id.to_string()]).status();
    }
    waiting.join().unwrap();
    assert!(ended.is_ok_and(|ended| ended.success()), "it waits for somebody to write");
}

static CASES: LazyLock<Cases> = LazyLock::new(|| toml::from_str(include_str!("scan.toml")).unwrap());

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    source: String,
    did: String,
    right: String,
    address: String,
    #[serde(default)]
    items: Vec<BTreeMap<String, String>>,
    #[serde(default)]
    files: BTreeMap<String, String>,
    #[serde(default)]
    listed: usize,
    #[serde(default)]
    read_by: Vec<String>,
    #[serde(default)]
    guided: Vec<String>,
    #[serde(default)]
    possible: Vec<String>,
    #[serde(default)]
    lines: Vec<String>,
    #[serde(default)]
    shared: bool,
}

/// In every file and item; nobody is ever told it.
const OLD: &str = "oldoldoldoldoldo";

impl Case {
    /// In what the answers are not right.
    fn play(&self) -> Vec<String> {
        let computer = Computer::empty();
        for (at, item) in self.items.iter().enumerate() {
            let attributes: Vec<_> =
                item.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            computer.server.store(&format!("item {at}"), &attributes, OLD.as_bytes());
        }
        for (name, text) in &self.files {
            write(&computer.server.home().join(name), text);
        }
        let mut wrong = Vec::new();
        let mut expect = |right: bool, what: String| {
            if !right {
                wrong.push(what);
            }
        };

        let before = computer.secrets();
        let said = self.said(&computer, &["scan", &self.address]);
        let listed = said["items"].as_array().map_or(0, Vec::len);
        expect(listed == self.listed, format!("{listed} listed: {said}"));
        let readers = said["items"].as_array().into_iter().flatten().flat_map(|item| places(&item["readBy"]));
        let readers: Vec<_> = readers.collect();
        for line in &self.read_by {
            expect(readers.contains(line), format!("{line} is not among {readers:?}"));
        }
        let told = |found: bool| {
            let guided = said["guided"].as_array().into_iter().flatten();
            guided.filter(move |program| program["found"] == found)
        };
        for (found, programs) in [(true, &self.guided), (false, &self.possible)] {
            let mut seen: Vec<_> = told(found).filter_map(|program| program["program"].as_str()).collect();
            seen.sort_unstable();
            expect(seen == *programs, format!("told is {seen:?}"));
        }
        let guided = || told(true).chain(told(false));
        let lines: Vec<_> = guided().flat_map(|program| places(&program["files"])).collect();
        for line in &self.lines {
            expect(lines.contains(line), format!("{line} is not among {lines:?}"));
        }
        let has_steps = |program: &Value| program["steps"].as_array().is_some_and(|steps| !steps.is_empty());
        expect(guided().all(has_steps), "told without a step".into());
        expect(computer.secrets() == before, "looking has changed something".into());

        // What is cleared is what was listed for certain, and it comes back as it was.
        let certain = if self.shared { 0 } else { self.listed };
        let cleared = self.said(&computer, &["clear", &self.address, "--matching", "--yes"]);
        let gone = before.iter().filter(|one| !computer.secrets().contains(one)).count();
        expect(gone == certain, format!("{gone} cleared: {cleared}"));
        if certain > 0 {
            let undone = self.said(&computer, &["undo"]);
            let kept = computer.secrets();
            expect(before.iter().all(|one| kept.contains(one)), format!("not brought back: {undone}"));
            let again = self.said(&computer, &["scan", &self.address]);
            let listed = again["items"].as_array().map_or(0, Vec::len);
            expect(listed == self.listed, format!("{listed} listed after undo"));
        }
        wrong
    }

    /// What the program answers: never a password.
    fn said(&self, computer: &Computer, arguments: &[&str]) -> Value {
        let output = mail_setup_on(computer, arguments).arg("--json").output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(
            !text.contains(OLD) && !errors.contains(OLD),
            "{}: a password is told: {text}{errors}",
            self.id
        );
        serde_json::from_str(&text).unwrap_or_else(|_| panic!("{} {arguments:?}: {text}{errors}", self.id))
    }
}

/// `mail-setup keychain …` as the person at this computer.
fn mail_setup_on(computer: &Computer, arguments: &[&str]) -> Command {
    let mut program = Command::new(mail_setup());
    computer.server.give_to(program.arg("keychain").args(arguments));
    program.env("LC_ALL", "C.UTF-8").stdin(Stdio::null());
    program
}

/// `file:line`, or the file alone.
fn places(list: &Value) -> Vec<String> {
    let place = |one: &Value| match (one["path"].as_str()?, one["line"].as_u64()) {
        (path, Some(line)) => Some(format!("{path}:{line}")),
        (path, None) => Some(path.to_owned()),
    };
    list.as_array().into_iter().flatten().filter_map(place).collect()
}

fn write(file: &Path, text: &str) {
    make_folder_of(file);
    fs::write(file, text).unwrap();
}

fn make_folder_of(file: &Path) {
    fs::create_dir_all(file.parent().unwrap()).unwrap();
}
