//! The file of accounts, with programs that write it at once, are killed as they write, or find the disk full.

#![cfg(unix)]

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::{AccountRecord, Past, Records};
use account::{Account, Address};

#[test]
fn a_kill_in_any_write_leaves_the_file_whole() {
    let home = tempfile::tempdir().unwrap();
    let mut last = 0;
    for turn in 0..30 {
        let mut writer = begin(home.path(), "kill");
        let saved = saved(&mut writer).nth(turn % 3).unwrap();
        // Some time into the next write, which differs from turn to turn.
        (0..turn * 30_000).for_each(|_| std::hint::spin_loop());
        writer.kill().unwrap();
        writer.wait().unwrap();
        let all = Records::in_folder(home.path()).all().unwrap();
        assert_eq!(all.len(), 1, "{turn}");
        assert!(all[0].last_good >= Some(saved), "{turn}: {all:?}");
        last = saved.max(last);
    }
    assert!(last > 0);
}

#[test]
fn programs_that_write_at_once_lose_nothing() {
    let home = tempfile::tempdir().unwrap();
    let mut writers = ["one", "two", "three"].map(|name| begin(home.path(), name));
    for writer in &mut writers {
        assert!(saved(writer).nth(9).is_some());
    }
    for writer in &mut writers {
        writer.kill().unwrap();
        writer.wait().unwrap();
    }
    let all = Records::in_folder(home.path()).all().unwrap();
    assert_eq!(all.len(), 3, "{all:?}");
    assert!(all.iter().all(|record| record.last_good >= Some(10)), "{all:?}");
}

#[test]
fn where_nothing_can_be_written_the_old_file_stays() {
    let home = tempfile::tempdir().unwrap();
    let records = Records::in_folder(home.path());
    records.save(record("anna", 7)).unwrap();
    let exe = std::env::current_exe().unwrap();
    // Every write fails as on a disk that is full.
    let out = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\""])
        .arg(exe)
        .args(WRITER)
        .env(FOLDER, home.path())
        .env(NAME, "anna")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&out.stdout).into_owned();
    assert!(said.contains("not saved: file of accounts: "), "{said}");
    assert_eq!(records.all(), Ok(vec![record("anna", 7)]));
}

/// What a writer is started as: this very program, with the one test below.
const WRITER: [&str; 4] =
    ["--exact", "records::survival::writes_until_it_is_killed", "--ignored", "--nocapture"];

const FOLDER: &str = "MAIL_SETUP_TEST_RECORDS";
const NAME: &str = "MAIL_SETUP_TEST_NAME";

#[test]
#[ignore = "writes on and on: the tests beside it start it, and kill it"]
fn writes_until_it_is_killed() {
    let (Some(folder), Ok(name)) = (std::env::var_os(FOLDER), std::env::var(NAME)) else { return };
    let records = Records::in_folder(Path::new(&folder));
    for count in 1.. {
        match records.save(record(&name, count)) {
            Ok(()) => say(&format!("saved {count}")),
            Err(error) => return say(&format!("not saved: {error}")),
        }
    }
}

#[expect(clippy::print_stdout, reason = "the other process reads it")]
fn say(line: &str) {
    println!("{line}");
}

fn begin(folder: &Path, name: &str) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(WRITER)
        .env(FOLDER, folder)
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

fn record(name: &str, count: u64) -> AccountRecord {
    let account = Account::of(Address::parse(&format!("{name}@gmail.com")).unwrap());
    AccountRecord {
        servers: account.servers().unwrap(),
        account,
        certificate: None,
        last_good: Some(count),
        past: Past::default(),
    }
}
