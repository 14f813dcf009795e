//! Other programs' items and our own secrets, on a real keychain.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value, json};
use setup::keychain::memory::Memory;
use setup::keychain::store::Collection;

use crate::keychain_server::{Door, Kept, KeychainServer, Program};

#[test]
fn the_contract_holds_in_memory() {
    let collection = Collection { path: "/memory".into(), label: "Memory".into() };
    let specimen = tests::keychain_contract::Specimen::of_the_secret_service(collection);
    tests::keychain_contract::hold(&mut Memory::default(), &specimen);
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
#[ignore = "needs KeePassXC: cargo xtask test"]
fn the_contract_holds_in_keepassxc() {
    let computer = Computer::of(Program::KeePassXc);
    let before = computer.server.everything();
    assert_eq!(computer.hold_the_contract("test"), json!({ "ok": null }));
    assert_eq!(computer.server.everything(), before);
}

#[test]
#[ignore = "needs KWallet and KeePassXC: cargo xtask test"]
fn old_items_are_cleared_and_come_back_in_the_other_keychains_too() {
    for program in [Program::KWallet, Program::KeePassXc] {
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

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn old_items_are_found_and_nothing_else_is() {
    let computer = Computer::with_old_items();
    let found = computer.ask("scan");
    let mut programs: Vec<_> = found["ok"][0]
        .as_array()
        .expect("items")
        .iter()
        .map(|item| (text(&item["program"]), text(&item["label"]), text(&item["match"])))
        .collect();
    programs.sort();
    assert_eq!(
        programs,
        [
            ("geary", "Geary IMAP password", "exact"),
            ("geary", "Geary SMTP password", "exact"),
            ("git", "Git: smtp://smtp.gmail.com:587/", "exact"),
            ("git", "Git: smtp://smtp.gmail.com:587/", "exact"),
            ("msmtp", "msmtp", "exact"),
            ("msmtp", "msmtp by hand", "exact"),
            ("network", "imap", "exact"),
        ]
        .map(|(program, label, matched)| (program.to_owned(), label.to_owned(), matched.to_owned()))
    );
    assert_eq!(found["ok"][1], json!(false));
    assert_eq!(found, computer.ask("scan"), "ids are stable from one process to the next");
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn what_was_cleared_is_gone_and_comes_back_byte_for_byte() {
    let computer = Computer::with_old_items();
    let before = computer.server.everything();

    let cleared = computer.ask("clear");
    assert_eq!(cleared["ok"]["cleared"].as_array().map(Vec::len), Some(OLD_ITEMS.len()));
    assert_eq!(cleared["ok"]["kept"], json!([]));
    let left: Vec<_> = computer.labels();
    for (label, ..) in OLD_ITEMS {
        assert!(!left.contains(&(*label).to_owned()), "{label}");
    }
    for (label, ..) in OTHERS {
        assert!(left.contains(&(*label).to_owned()), "{label}");
    }

    let undone = computer.ask("undo");
    assert_eq!(undone["ok"][0]["restored"].as_array().map(Vec::len), Some(OLD_ITEMS.len()));
    assert_eq!(computer.server.everything(), before);
    assert_eq!(computer.ask("backups"), json!({ "ok": [] }));
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn an_item_that_its_program_changes_after_the_backup_is_left() {
    let computer = Computer::with_old_items();
    // Journal, key, backup, journal: the first item would be deleted next.
    let mut clear = computer.start("clear", &["3"]);
    let geary = [("proto", "IMAP"), ("login", "anna@gmail.com")];
    computer.server.change(&geary, b"stored by Geary just now");

    let cleared = clear.go_on();
    assert_eq!(cleared["ok"]["cleared"].as_array().map(Vec::len), Some(OLD_ITEMS.len() - 1));
    assert_eq!(cleared["ok"]["kept"][0]["why"], json!("changed"));
    let kept = computer.server.everything();
    assert!(kept.iter().any(|item| item.secret == b"stored by Geary just now"));
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn nothing_is_lost_wherever_a_clear_is_killed() {
    let computer = Computer::with_old_items();
    let before = computer.server.everything();
    let killed = computer.kill_after_every_change("clear", |moment| {
        assert_eq!(computer.ask("recover")["error"], Value::Null, "{moment}");
        let there = computer.server.everything();
        assert!(computer.others(&there).eq(computer.others(&before)), "{moment}");
        assert_eq!(computer.ask("undo")["error"], Value::Null, "{moment}");
        assert_eq!(computer.server.everything(), before, "{moment}");
        assert_eq!(computer.ask("backups"), json!({ "ok": [] }), "{moment}");
    });
    // Journal, key, backup, journal, each item, journal.
    assert_eq!(killed, 5 + OLD_ITEMS.len());
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn nothing_is_lost_or_doubled_wherever_an_undo_is_killed() {
    let computer = Computer::with_old_items();
    let before = computer.server.everything();
    computer.ask("clear");
    let killed = computer.kill_after_every_change("undo", |moment| {
        assert_eq!(computer.ask("recover")["error"], Value::Null, "{moment}");
        assert_eq!(computer.ask("undo")["error"], Value::Null, "{moment}");
        assert_eq!(computer.server.everything(), before, "{moment}");
        computer.ask("clear");
    });
    // Journal, each item and its journal, backup and journal removed, key.
    assert_eq!(killed, 4 + 2 * OLD_ITEMS.len());
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn nothing_is_lost_wherever_replacing_or_its_undo_is_killed() {
    let computer = Computer::with(REPLACEABLE);
    let before = computer.server.everything();
    let replaced = computer.kill_after_every_change("replace", |moment| {
        assert_eq!(computer.ask("recover")["error"], Value::Null, "{moment}");
        assert_eq!(computer.labels().iter().filter(|label| label.contains("Geary")).count(), 2, "{moment}");
        assert_eq!(computer.ask("undo")["error"], Value::Null, "{moment}");
        assert_eq!(computer.server.everything(), before, "{moment}");
        assert_eq!(computer.ask("backups"), json!({ "ok": [] }), "{moment}");
    });
    // Journal, key, backup, journal, each item, journal.
    assert_eq!(replaced, 5 + REPLACEABLE.len());
    let undone = computer.kill_after_every_change("undo", |moment| {
        assert_eq!(computer.ask("recover")["error"], Value::Null, "{moment}");
        assert_eq!(computer.ask("undo")["error"], Value::Null, "{moment}");
        assert_eq!(computer.server.everything(), before, "{moment}");
        computer.ask("replace");
    });
    // Journal, each item and its journal, backup and journal removed, key.
    assert_eq!(undone, 4 + 2 * REPLACEABLE.len());
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn our_own_entries_are_both_there_or_neither_wherever_a_keep_or_a_forget_is_killed() {
    let computer = Computer::empty();
    let kept = computer.kill_after_every_change("keep", |moment| {
        assert_eq!(computer.ask("recover")["error"], Value::Null, "{moment}");
        let own = computer.server.everything();
        assert!(own.is_empty() || own.len() == 2 && own[0].secret == own[1].secret, "{moment}: {own:?}");
        computer.ask("forget");
        assert_eq!(computer.server.everything(), [], "{moment}");
    });
    // Journal twice, two passwords, journal, journal removed.
    assert_eq!(kept, 6);
    let forgotten = computer.kill_after_every_change("forget", |moment| {
        assert_eq!(computer.ask("recover")["error"], Value::Null, "{moment}");
        assert_eq!(computer.server.everything(), [], "{moment}");
        computer.ask("keep");
    });
    // Journal, two passwords and where their copies would be, journal removed.
    assert_eq!(forgotten, 6);
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn nothing_is_lost_wherever_the_keychain_dies_or_is_locked_during_a_clear() {
    let mut computer = Computer::with_old_items();
    let before = computer.server.everything();
    for nth in 0..5 + OLD_ITEMS.len() {
        for is_locked in [false, true] {
            let mut clear = computer.start("clear", &[&nth.to_string()]);
            assert!(clear.said.starts_with("standing still"), "{}", clear.said);
            if is_locked {
                computer.server.lock();
            } else {
                computer.server.restart(Door::Open);
            }
            // It may have ended well, or with an error: what counts is what is there afterwards.
            let ended = clear.go_on();
            computer.server.restart(Door::Open);
            let at = format!("change {nth}, locked: {is_locked}, {ended}");
            assert_eq!(computer.ask("recover")["error"], Value::Null, "{at}");
            assert_eq!(computer.ask("undo")["error"], Value::Null, "{at}");
            let mut there = computer.server.everything();
            // The key of the backups cannot be removed while the keychain is locked.
            there.retain(|item| !item.label.starts_with("keyring:backup-key@"));
            assert_eq!(there, before, "{at}");
        }
    }
    computer.ask("clear");
    computer.ask("undo");
    assert_eq!(computer.server.everything(), before, "the next run takes the key along");
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn no_password_is_on_the_bus_in_arguments_or_in_files() {
    let computer = Computer::with(REPLACEABLE);
    let mut monitor = Command::new("dbus-monitor");
    let (_, address) = computer
        .server
        .variables()
        .into_iter()
        .find(|(name, _)| *name == "DBUS_SESSION_BUS_ADDRESS")
        .expect("an address");
    monitor.arg("--address").arg(address).arg("--binary").stdout(Stdio::piped());
    let mut monitor = monitor.spawn().expect("dbus-monitor");
    let mut traffic = monitor.stdout.take().expect("its output");
    // It says something as soon as it listens.
    let mut heard = vec![0];
    traffic.read_exact(&mut heard).expect("traffic");
    let listener = std::thread::spawn(move || {
        traffic.read_to_end(&mut heard).expect("traffic");
        heard
    });

    assert_eq!(computer.ask("keep")["error"], Value::Null);
    let standing = computer.start("replace", &["5"]);
    let of_process = |name: &str| {
        std::fs::read(format!("/proc/{}/{name}", standing.child.id())).expect("a file of the process")
    };
    let mut seen = [of_process("cmdline"), of_process("environ")].concat();
    for file in std::fs::read_dir(computer.data()).expect("a folder") {
        seen.extend(std::fs::read(file.expect("a file").path()).expect("its bytes"));
    }
    drop(standing);
    for command in ["recover", "undo", "replace", "undo"] {
        let answer = computer.ask(command);
        assert_eq!(answer["error"], Value::Null, "{command}");
        seen.extend(answer.to_string().into_bytes());
    }
    let _ = monitor.kill();
    let _ = monitor.wait();
    let heard = listener.join().expect("the listener");
    assert!(heard.len() > 10_000, "it listened: {} bytes", heard.len());

    let own = computer.server.everything().into_iter().filter(|item| item.label.contains("mail-setup"));
    let mut secrets: Vec<Vec<u8>> = own.map(|item| item.secret).collect();
    assert_eq!(secrets.len(), 2, "the new password");
    secrets.extend(REPLACEABLE.iter().map(|(_, _, secret)| secret.to_vec()));
    for secret in secrets {
        for form in [secret.clone(), BASE64.encode(&secret).into_bytes()] {
            let is_in = |bytes: &[u8]| bytes.windows(form.len()).any(|window| window == form);
            assert!(!is_in(&heard), "on the bus: {}", String::from_utf8_lossy(&form));
            assert!(!is_in(&seen), "in a file or argument: {}", String::from_utf8_lossy(&form));
        }
    }
}

#[test]
#[ignore = "needs root and gnome-keyring: cargo xtask test"]
fn a_full_disk_is_named_at_every_size_and_nothing_is_deleted_without_a_backup() {
    let computer = Computer::with_old_items();
    let before = computer.server.everything();
    let mut full = 0;
    for pages in 2..12 {
        std::fs::create_dir_all(computer.data()).expect("a folder");
        let disk = SmallDisk::mount(&computer.data(), pages * 4096);
        let ended = computer.ask("clear");
        if ended["error"] == json!("disk full") {
            full += 1;
            assert_eq!(computer.server.everything(), before, "{pages} pages");
        } else {
            assert_eq!(ended["error"], Value::Null, "{pages} pages");
            assert_eq!(computer.ask("undo")["error"], Value::Null, "{pages} pages");
            assert_eq!(computer.server.everything(), before, "{pages} pages");
        }
        drop(disk);
    }
    assert!((1..10).contains(&full), "some are too small, some are not: {full}");
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn a_locked_keychain_is_named_and_nothing_is_changed() {
    let computer = Computer::with_old_items();
    computer.server.lock();
    assert_eq!(computer.ask("available"), json!({ "error": "locked" }));
    assert_eq!(computer.ask("unlock"), json!({ "error": "locked" }));
    assert_eq!(computer.ask("clear"), json!({ "error": "locked" }));
    let found = computer.ask("scan");
    assert_eq!(found["ok"][1], json!(true));
    assert_eq!(found["ok"][0].as_array().map(Vec::len), Some(OLD_ITEMS.len()));
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn a_keychain_that_hides_everything_is_waited_for() {
    let mut computer = Computer::with_old_items();
    let before = computer.server.everything();
    let found = computer.ask("scan");
    // Journal, key, backup, journal, and two of the items.
    drop(computer.start("clear", &["5"]));

    computer.server.restart(Door::Locked);
    assert_eq!(computer.ask("scan"), json!({ "ok": [[], true] }));
    assert_eq!(computer.ask("recover")["error"], Value::Null);

    computer.server.restart(Door::Open);
    assert_eq!(computer.ask("recover")["ok"].as_array().map(Vec::len), Some(1));
    assert_eq!(computer.ask("backups")["ok"][0]["items"].as_array().map(Vec::len), Some(2));
    let left = computer.ask("scan");
    let left = left["ok"][0].as_array().expect("items");
    assert_eq!(left.len(), OLD_ITEMS.len() - 2);
    let known = found["ok"][0].as_array().expect("items");
    assert!(left.iter().all(|item| known.contains(item)), "a restart changes no id");

    computer.ask("undo");
    assert_eq!(computer.server.everything(), before);
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn without_a_keychain_that_is_said() {
    let computer = Computer::empty();
    let nowhere = computer.server.home().join("no-bus");
    let mut command = computer.command("available", &[]);
    command.env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", nowhere.display()));
    assert_eq!(answer(&mut command), json!({ "error": "no keychain" }));
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn no_password_is_in_any_file_but_the_keychains_own() {
    let computer = Computer::with_old_items();
    computer.ask("clear");
    let files: Vec<PathBuf> = std::fs::read_dir(computer.data())
        .expect("a folder")
        .map(|file| file.expect("a file").path())
        .collect();
    assert_eq!(files.len(), 3, "journal, backup, lock: {files:?}");
    for file in files {
        let bytes = std::fs::read(&file).expect("a file");
        for (label, _, secret) in OLD_ITEMS {
            let found = bytes.windows(secret.len()).any(|window| window == *secret);
            assert!(!found, "the secret of {label} in {}", file.display());
        }
    }
}

/// A computer with a keychain and a folder for backups.
struct Computer {
    server: KeychainServer,
}

impl Computer {
    fn empty() -> Self {
        Self::of(Program::GnomeKeyring)
    }

    fn of(program: Program) -> Self {
        Self { server: KeychainServer::start_program(program) }
    }

    fn with_old_items() -> Self {
        Self::with(OLD_ITEMS.iter().chain(OTHERS))
    }

    fn with<'a>(items: impl IntoIterator<Item = &'a Stored>) -> Self {
        let computer = Self::empty();
        computer.fill_with(items);
        computer
    }

    fn fill(&self) {
        self.fill_with(OLD_ITEMS.iter().chain(OTHERS));
    }

    fn fill_with<'a>(&self, items: impl IntoIterator<Item = &'a Stored>) {
        for (label, attributes, secret) in items {
            self.server.store(label, attributes, secret);
        }
    }

    fn hold_the_contract(&self, collection: &str) -> Value {
        answer(&mut self.command("contract", &[collection]))
    }

    /// What everything keeps, by label: KeePassXC gives each item a name of its own once more.
    fn secrets(&self) -> Vec<(String, Vec<u8>)> {
        let everything = self.server.everything().into_iter();
        let mut secrets: Vec<_> = everything.map(|item| (item.label, item.secret)).collect();
        secrets.sort();
        secrets
    }

    fn data(&self) -> PathBuf {
        self.server.home().join("backups")
    }

    fn command(&self, command: &str, arguments: &[&str]) -> Command {
        let mut steps = Command::new(env!("CARGO_BIN_EXE_keychain-steps"));
        self.server.give_to(steps.arg(self.data()).arg(command).args(arguments));
        steps
    }

    /// One process does it and answers.
    fn ask(&self, command: &str) -> Value {
        answer(&mut self.command(command, &[]))
    }

    /// Starts a process that stands still somewhere; returns when it does, or has answered. It is killed
    /// when this is dropped.
    fn start(&self, command: &str, arguments: &[&str]) -> Standing {
        let mut command = self.command(command, arguments);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("a process");
        let output = BufReader::new(child.stdout.take().expect("its output"));
        let mut standing = Standing { child, output, said: String::new() };
        standing.output.read_line(&mut standing.said).expect("a line");
        standing
    }

    /// Runs the command again and again, killed one change later each time; says how often.
    fn kill_after_every_change(&self, command: &str, then: impl Fn(&str)) -> usize {
        for nth in 0.. {
            let standing = self.start(command, &[&nth.to_string()]);
            let said = standing.said.clone();
            drop(standing);
            if !said.starts_with("standing still") {
                assert!(said.contains("\"ok\""), "{said}");
                return nth;
            }
            then(&format!("killed after change {nth}, {}", said.trim()));
        }
        unreachable!("a run ends")
    }

    fn labels(&self) -> Vec<String> {
        self.server.everything().into_iter().map(|item| item.label).collect()
    }

    fn others<'a>(&self, items: &'a [Kept]) -> impl Iterator<Item = &'a Kept> {
        items.iter().filter(|item| OTHERS.iter().any(|(label, ..)| *label == item.label))
    }
}

/// A disk of a few pages, until this is dropped.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn mount(at: &Path, bytes: usize) -> Self {
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &format!("size={bytes}"), "tmpfs"]).arg(at);
        assert!(mount.status().expect("mount").success(), "only root can mount a disk");
        Self(at.to_owned())
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

/// A process that stands still, or has said its answer.
struct Standing {
    child: Child,
    output: BufReader<ChildStdout>,
    said: String,
}

impl Standing {
    fn go_on(&mut self) -> Value {
        self.child.stdin.take().expect("its input").write_all(b"\n").expect("a line written");
        serde_json::from_reader(&mut self.output).expect("JSON")
    }
}

impl Drop for Standing {
    fn drop(&mut self) {
        // SIGKILL.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn answer(command: &mut Command) -> Value {
    let output = command.output().expect("a process");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    serde_json::from_slice(&output.stdout).expect("JSON")
}

fn text(value: &Value) -> String {
    value.as_str().expect("text").to_owned()
}

type Stored = (&'static str, &'static [(&'static str, &'static str)], &'static [u8]);

/// As the programs write them.
const OLD_ITEMS: &[Stored] = &[
    (
        "Geary IMAP password",
        &[
            ("xdg:schema", "org.gnome.Geary"),
            ("proto", "IMAP"),
            ("host", "imap.gmail.com"),
            ("login", "anna@gmail.com"),
        ],
        b"old incoming password",
    ),
    (
        "Geary SMTP password",
        &[
            ("xdg:schema", "org.gnome.Geary"),
            ("proto", "SMTP"),
            ("host", "smtp.gmail.com"),
            ("login", "Anna@Gmail.com"),
        ],
        "old outgoing paßwörd\nwith two lines".as_bytes(),
    ),
    (
        "msmtp",
        &[
            ("xdg:schema", "de.marlam.msmtp.password"),
            ("host", "smtp.gmail.com"),
            ("service", "smtp"),
            ("user", "anna@gmail.com"),
        ],
        b"old msmtp password",
    ),
    (
        "msmtp by hand",
        &[("host", "smtp.googlemail.com"), ("service", "smtp"), ("user", "anna@gmail.com")],
        b"old msmtp password by hand",
    ),
    (
        "Git: smtp://smtp.gmail.com:587/",
        &[
            ("xdg:schema", "org.git.Password"),
            ("protocol", "smtp"),
            ("server", "smtp.gmail.com"),
            ("port", "587"),
            ("user", "anna@gmail.com"),
        ],
        b"old git password",
    ),
    (
        "Git: smtp://smtp.gmail.com:587/",
        &[
            ("xdg:schema", "org.gnome.keyring.NetworkPassword"),
            ("protocol", "smtp"),
            ("server", "smtp.gmail.com"),
            ("port", "587"),
            ("user", "anna@gmail.com"),
        ],
        b"older git password",
    ),
    (
        "imap",
        &[
            ("xdg:schema", "org.gnome.keyring.NetworkPassword"),
            ("protocol", "imap"),
            ("server", "imap.gmail.com"),
            ("user", "anna@gmail.com"),
        ],
        b"old network password",
    ),
];

/// As programs write them for the account that the pretend provider checks.
const REPLACEABLE: &[Stored] = &[
    (
        "Geary IMAP password",
        &[
            ("xdg:schema", "org.gnome.Geary"),
            ("proto", "IMAP"),
            ("host", "localhost"),
            ("login", "anna@practice.example"),
        ],
        b"canary-old-incoming",
    ),
    (
        "Geary SMTP password",
        &[
            ("xdg:schema", "org.gnome.Geary"),
            ("proto", "SMTP"),
            ("host", "localhost"),
            ("login", "anna@practice.example"),
        ],
        b"canary-old-outgoing",
    ),
    (
        "msmtp",
        &[("host", "localhost"), ("service", "smtp"), ("user", "anna@practice.example")],
        b"canary-old-msmtp",
    ),
];

/// What must be left alone.
const OTHERS: &[Stored] = &[
    (
        "Ben's Geary",
        &[
            ("xdg:schema", "org.gnome.Geary"),
            ("proto", "IMAP"),
            ("host", "imap.gmail.com"),
            ("login", "ben@gmail.com"),
        ],
        b"ben's password",
    ),
    (
        "anna@gmail.com at a website",
        &[
            ("xdg:schema", "org.gnome.keyring.NetworkPassword"),
            ("protocol", "https"),
            ("server", "accounts.google.com"),
            ("user", "anna@gmail.com"),
        ],
        b"website password",
    ),
    (
        "Chrome Safe Storage",
        &[("xdg:schema", "chrome_libsecret_os_crypt_password_v2"), ("application", "chrome")],
        b"browser key",
    ),
    (
        "Mailspring/Mailspring Keys",
        &[
            ("xdg:schema", "org.gnome.keyring.NodeKeyTar"),
            ("service", "Mailspring"),
            ("account", "Mailspring Keys"),
        ],
        br#"{"anna@gmail.com-imap":"a","ben@gmail.com-imap":"b"}"#,
    ),
    (
        "Network secret for Home/802-11-wireless-security/psk",
        &[
            ("xdg:schema", "org.freedesktop.NetworkManager.Connection"),
            ("connection-uuid", "6a6d2a0f-5a4e-4f0b-9d3c-0d0e7d2a3b11"),
            ("setting-name", "802-11-wireless-security"),
            ("setting-key", "psk"),
        ],
        b"wireless password",
    ),
    ("imap.gmail.com anna@gmail.com", &[("note", "a label decides nothing")], b"a note"),
];
