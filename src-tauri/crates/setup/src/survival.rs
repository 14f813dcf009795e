//! The files that are kept, with programs that write them at once, are killed as they write, or find the disk full.
//! What the keychain’s runs write is tested where they are: it needs a keychain.

#![cfg(unix)]

use std::fs;
use std::io::{BufRead as _, BufReader, ErrorKind};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::records::{
    AccountRecord, Audience, DisclosureRecord, Findings, Found, LanguageRecord, NetworkPages,
    NetworkPagesRecord, Past, Records, RefusalRecords,
};
use crate::watch::settings::{Settings, SettingsFile};
use account::{Account, Address};
use net::discover::Disclosed;
use words::language::Language;

/// A file that is kept.
struct Kept {
    name: &'static str,
    /// Writes it for the so-manyth time.
    write: fn(&Path, &Address, u64) -> Result<(), String>,
    /// For the how-manyth time it was written at least, as it shows; `None` if it is not whole.
    read: fn(&Path, &Address) -> Option<u64>,
}

/// All of them.
const KEPT: [Kept; 8] = [
    Kept {
        name: "accounts.json",
        write: |data, who, count| told(Records::in_folder(data).save(record(who, count))),
        read: |data, who| Records::in_folder(data).all().ok()?.iter().find(|one| one.is_of(who))?.last_good,
    },
    Kept {
        name: "refusals.json",
        write: |data, who, _| told(RefusalRecords::in_folder(data).note(who, NOW, |_| None).map(drop)),
        read: |data, who| Some(RefusalRecords::in_folder(data).of(who, NOW).ok()??.count.into()),
    },
    Kept {
        name: "findings.json",
        write: |data, who, count| {
            told(Findings::in_folder(data).note([(who.clone(), Found::Right, count, Audience::Nobody)]))
        },
        read: |data, who| Some(Findings::in_folder(data).of(who).ok()??.checked),
    },
    Kept {
        name: "network.key",
        // It is written once, so it is taken away before.
        write: |data, _, _| {
            let _ = fs::remove_file(data.join("network.key"));
            told(Records::in_folder(data).network_key().map(drop))
        },
        read: |data, _| match fs::read(data.join("network.key")) {
            Err(error) if error.kind() == ErrorKind::NotFound => WHOLE,
            Err(_) => None,
            Ok(bytes) => WHOLE.filter(|_| bytes.len() == 32),
        },
    },
    Kept {
        name: "language",
        write: |data, _, count| {
            let tag = if count % 2 == 1 { "de" } else { "zh-Hans" };
            told(LanguageRecord::in_folder(data).save(&Language::named(tag).unwrap()))
        },
        read: |data, _| {
            let tag = fs::read_to_string(data.join("language")).ok()?;
            WHOLE.filter(|_| ["de", "zh-Hans"].contains(&tag.as_str()))
        },
    },
    Kept {
        name: "network-pages",
        write: |data, _, count| {
            let chosen = if count % 2 == 1 { NetworkPages::LeftOut } else { NetworkPages::Asked };
            told(NetworkPagesRecord::in_folder(data).save(chosen))
        },
        read: |data, _| there_or_not(data, "network-pages", "off"),
    },
    Kept {
        name: "autoconfig-address",
        write: |data, _, count| {
            let chosen = if count % 2 == 1 { Disclosed::Address } else { Disclosed::Domain };
            told(DisclosureRecord::in_folder(data).save(chosen))
        },
        read: |data, _| there_or_not(data, "autoconfig-address", "on"),
    },
    Kept {
        name: "watch/settings.json",
        write: |data, _, count| {
            told(
                SettingsFile::in_folder(data)
                    .write(&Settings { show_address: true, last_round: Some(count) }),
            )
        },
        read: |data, _| SettingsFile::in_folder(data).read().filter(|chosen| chosen.show_address)?.last_round,
    },
];

/// What is whole and tells no count.
const WHOLE: Option<u64> = Some(u64::MAX);

const NOW: u64 = 1_800_000_000;

#[test]
fn a_kill_in_any_write_leaves_the_file_whole() {
    for Kept { name, read, .. } in &KEPT {
        let home = tempfile::tempdir().unwrap();
        let mut last = 0;
        for turn in 0..30 {
            let mut writer = begin(home.path(), name, "anna");
            let before = read(home.path(), &address("anna")).filter(|count| Some(*count) != WHOLE);
            let saved = saved(&mut writer).nth(turn % 3).unwrap();
            // Some time into the next write, which differs from turn to turn.
            (0..turn * 30_000).for_each(|_| std::hint::spin_loop());
            writer.kill().unwrap();
            writer.wait().unwrap();
            let found = read(home.path(), &address("anna"));
            let at_least = if *name == "refusals.json" { before.unwrap_or(0).max(saved) } else { saved };
            assert!(found >= Some(at_least), "{name} {turn}: {found:?} {saved}");
            last = saved.max(last);
        }
        assert!(last > 0);
    }
}

#[test]
fn programs_that_write_at_once_lose_nothing() {
    for Kept { name, read, .. } in &KEPT {
        let home = tempfile::tempdir().unwrap();
        let people = ["one", "two", "three"];
        let mut writers = people.map(|who| begin(home.path(), name, who));
        for writer in &mut writers {
            assert!(saved(writer).nth(9).is_some(), "{name}");
        }
        for writer in &mut writers {
            writer.kill().unwrap();
            writer.wait().unwrap();
        }
        // Where there is one for all, each has written it so often.
        for who in people {
            let found = read(home.path(), &address(who));
            assert!(found >= Some(10), "{name} {who}: {found:?}");
        }
    }
}

#[test]
fn where_nothing_can_be_written_the_old_file_stays() {
    // The key is not written over.
    for Kept { name, write, read } in KEPT.iter().filter(|kept| kept.name != "network.key") {
        let home = tempfile::tempdir().unwrap();
        write(home.path(), &address("anna"), 7).unwrap();
        let (file, before) = (home.path().join(name), read(home.path(), &address("anna")));
        let bytes = fs::read(&file).unwrap();
        // Every write fails as on a disk that is full.
        let out = Command::new("sh")
            .args(["-c", "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\""])
            .arg(std::env::current_exe().unwrap())
            .args(WRITER)
            .env(FOLDER, home.path())
            .env(FILE, name)
            .env(NAME, "anna")
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&out.stdout).into_owned();
        assert!(said.contains("not saved: "), "{name}: {said}");
        assert_eq!(fs::read(&file).unwrap(), bytes, "{name}");
        assert_eq!(read(home.path(), &address("anna")), before, "{name}");
    }
}

/// What a writer is started as: this very program, with the one test below.
const WRITER: [&str; 4] = ["--exact", "survival::writes_until_it_is_killed", "--ignored", "--nocapture"];

const FOLDER: &str = "MAIL_SETUP_TEST_RECORDS";
const FILE: &str = "MAIL_SETUP_TEST_FILE";
const NAME: &str = "MAIL_SETUP_TEST_NAME";

#[test]
#[ignore = "writes on and on: the tests beside it start it, and kill it"]
fn writes_until_it_is_killed() {
    let (Some(folder), Ok(name)) = (std::env::var_os(FOLDER), std::env::var(NAME)) else { return };
    let file = std::env::var(FILE).unwrap();
    let kept = KEPT.iter().find(|kept| kept.name == file).unwrap();
    for count in 1.. {
        match (kept.write)(Path::new(&folder), &address(&name), count) {
            Ok(()) => say(&format!("saved {count}")),
            Err(error) => return say(&format!("not saved: {error}")),
        }
    }
}

#[expect(clippy::print_stdout, reason = "the other process reads it")]
fn say(line: &str) {
    println!("{line}");
}

fn begin(folder: &Path, file: &str, name: &str) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(WRITER)
        .env(FOLDER, folder)
        .env(FILE, file)
        .env(NAME, name)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// The counts that a writer has saved, as it says so.
fn saved(writer: &mut Child) -> impl Iterator<Item = u64> {
    let lines = BufReader::new(writer.stdout.as_mut().unwrap()).lines();
    lines.map_while(Result::ok).filter_map(|line| line.rsplit_once("saved ")?.1.parse().ok())
}

/// A file that is there while something was chosen is whole if it is not there, too.
fn there_or_not(data: &Path, name: &str, text: &str) -> Option<u64> {
    match fs::read_to_string(data.join(name)) {
        Err(error) if error.kind() == ErrorKind::NotFound => WHOLE,
        Err(_) => None,
        Ok(said) => WHOLE.filter(|_| said == text),
    }
}

fn told<T>(result: Result<T, impl std::fmt::Display>) -> Result<T, String> {
    result.map_err(|error| error.to_string())
}

fn record(address: &Address, count: u64) -> AccountRecord {
    let account = Account::of(address.clone());
    AccountRecord {
        servers: account.servers().unwrap(),
        account,
        certificate: None,
        last_good: Some(count),
        past: Past::default(),
    }
}

fn address(name: &str) -> Address {
    Address::parse(&format!("{name}@gmail.com")).unwrap()
}
