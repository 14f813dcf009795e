//! The step of the old passwords, on a real keychain, and the first page's list of what can be brought
//! back. The servers are pretended, so that nothing here needs root.

use std::ffi::OsString;
use std::fs;
use std::process::Command;

use practice::{Mood, Provider};

use super::journeys::is_own;
use super::person::{Look, Window};
use crate::stage::keychain_server::{
    Door, KeychainServer, PASSWORD as KEYCHAIN_PASSWORD, Prompter, StoredItem,
};
use crate::stage::program::mail_setup;

#[tokio::test]
#[ignore = "needs gnome-keyring, a display and WebDriver: cargo xtask test"]
async fn nothing_found_is_said_and_the_way_goes_on() {
    let computer = Computer::new().await;
    computer.keyring.store("Geary SMTP password", &geary("SMTP", "bert@practice.example"), b"not hers");
    let window = computer.looks_for_old_passwords("old-passwords-none").await;
    window.sees("oldItems.lead-none").await;
    window.presses("oldItems.primary-none").await;
    window.sees("handOver.heading").await;
    window.close().await;
}

#[tokio::test]
#[ignore = "needs gnome-keyring, a display and WebDriver: cargo xtask test"]
async fn old_passwords_are_found_and_told_cleared_and_brought_back_after_a_restart() {
    let computer = Computer::new().await;
    computer.has_old_passwords();
    let before = computer.keyring.everything();
    let window = computer.looks_for_old_passwords("old-passwords").await;
    window.sees_of("oldItems.primary-replace", "3").await;
    for (words, part) in [
        ("program-geary", ""),
        ("oldItems.store", "Login"),
        ("why-accountAndProtocol", ""),
        ("why-anotherServer", ""),
        ("undo-possible", ""),
        ("guided.found", "anna@practice.example"),
    ] {
        window.reads_of(words, part).await;
    }
    window.reads_somewhere("localhost").await;
    for look in [Look::Narrow, Look::Large, Look::Usual] {
        window.looks(look).await;
        window.scrolls_to("oldItems.column-program").await;
        window.takes_picture(&format!("some found {look:?}")).await;
    }
    window.scrolls_to("guided.heading").await;
    window.takes_picture("to be removed by hand").await;
    window.presses_of("choose-clear", "msmtp, localhost").await;
    window.presses("oldItems.primary-both").await;
    window.sees("oldItems.lead-cleared").await;
    window.presses_of("oldItems.undo", "msmtp, localhost").await;
    window.sees("fate-restored").await;
    window.close().await;

    let window = computer.opens("old-passwords-after-restart").await;
    window.presses_of("backup.restore", "anna@practice.example").await;
    window.sees_of("undo-restored", "2").await;
    window.misses("backup.title").await;
    window.close().await;
    assert_eq!(others(&computer.keyring), others_of(before), "byte for byte");
}

#[tokio::test]
#[ignore = "needs gnome-keyring, a display and WebDriver: cargo xtask test"]
async fn what_geary_looks_for_and_does_not_find_is_made_with_one_press_and_taken_away_again() {
    let computer = Computer::new().await;
    computer.has_a_geary_without_passwords();
    let window = computer.looks_for_old_passwords("old-passwords-missing").await;
    window.sees("oldItems.lead-missing").await;
    window.reads_of("program-geary", "").await;
    window.sees_of("oldItems.primary-replace", "2").await;
    window.presses("oldItems.primary-replace").await;
    window.sees("oldItems.lead-cleared").await;
    let address = computer.provider.address();
    let password = computer.provider.app_password().replace(' ', "");
    let mut made = others(&computer.keyring);
    made.sort_by(|a, b| a.label.cmp(&b.label));
    assert_eq!(made.len(), 2, "{made:?}");
    for (made, protocol) in made.iter().zip(["IMAP", "SMTP"]) {
        for (name, value) in geary(protocol, address) {
            assert_eq!(made.attributes.get(name).map(String::as_str), Some(value), "{made:?}");
        }
        assert_eq!(made.secret, password.as_bytes(), "{made:?}");
    }
    window.presses("oldItems.undo-all").await;
    window.sees("oldItems.lead-cleared-restored").await;
    assert_eq!(others(&computer.keyring), []);
    window.close().await;
}

#[tokio::test]
#[ignore = "needs gnome-keyring, a display and WebDriver: cargo xtask test"]
async fn a_backup_is_discarded_only_after_a_second_press() {
    let computer = Computer::new().await;
    computer.has_old_passwords();
    computer.has_cleared();
    let window = computer.opens("old-passwords-discard").await;
    window.presses_of("backup.discard", "anna@practice.example").await;
    window.sees("backup.discard-title").await;
    window.presses("backup.keep").await;
    window.misses("backup.discard-title").await;
    assert_eq!(computer.backups(), 2, "a journal and what was sealed");
    window.presses_of("backup.discard", "anna@practice.example").await;
    window.presses("backup.discard-confirm").await;
    window.sees("discard-done").await;
    window.misses("backup.title").await;
    assert_eq!(computer.backups(), 0);
    assert!(!computer.keyring.everything().iter().any(is_own), "the key is gone with it");
    window.close().await;
}

#[tokio::test]
#[ignore = "needs gnome-keyring, gcr, xdotool, a display and WebDriver: cargo xtask test"]
async fn a_locked_keychain_is_opened_from_the_first_page() {
    let mut computer = Computer::new().await;
    computer.has_old_passwords();
    let before = others(&computer.keyring);
    computer.has_cleared();
    computer.keyring.restart(Door::Locked);
    let prompter = Prompter::start(&computer.keyring);
    let window = computer.opens("locked-at-the-start").await;
    window.sees("keychain-locked.title").await;
    window.sees_of("backup.what", "anna@practice.example").await;

    window.presses("action-unlockKeychain").await;
    prompter.asks();
    window.sees("keychain-waiting").await;
    prompter.dismiss();
    window.sees("keychain-denied.title").await;
    window.presses("action-unlockKeychain").await;
    prompter.asks();
    prompter.answer(KEYCHAIN_PASSWORD);
    window.misses("keychain-denied.title").await;
    window.misses("keychain-locked.title").await;
    window.presses("backup.restore").await;
    window.sees_of("undo-restored", "3").await;
    window.close().await;
    assert!(!prompter.has_asked(), "once is enough");
    assert_eq!(others(&computer.keyring), before, "byte for byte");
}

#[tokio::test]
#[ignore = "needs gnome-keyring, gcr, xdotool, a display and WebDriver: cargo xtask test"]
async fn old_passwords_in_a_locked_keychain_are_asked_for_and_a_no_changes_nothing() {
    let mut computer = Computer::new().await;
    computer.has_old_passwords();
    let before = others(&computer.keyring);
    let window = computer.has_kept("old-passwords-locked").await;
    computer.keyring.restart(Door::Locked);
    let prompter = Prompter::start(&computer.keyring);
    window.presses("keep.primary-kept").await;
    window.sees("oldItems.locked").await;

    window.presses("action-unlockKeychain").await;
    prompter.asks();
    window.sees("keychain-waiting").await;
    prompter.dismiss();
    window.sees("keychain-denied.title").await;
    window.presses("action-unlockKeychain").await;
    prompter.asks();
    prompter.answer(KEYCHAIN_PASSWORD);
    window.sees_of("oldItems.primary-replace", "3").await;

    computer.keyring.lock();
    window.presses("oldItems.primary-replace").await;
    prompter.asks();
    window.sees("keychain-waiting").await;
    prompter.dismiss();
    window.sees("keychain-denied.title").await;
    window.sees("oldItems.lead-refused").await;
    window.close().await;
    computer.keyring.restart(Door::Open);
    assert_eq!(others(&computer.keyring), before);
}

#[tokio::test]
#[ignore = "needs gnome-keyring, a display and WebDriver: cargo xtask test"]
async fn a_keychain_that_takes_long_can_be_left_and_holds_up_no_window() {
    let computer = Computer::new().await;
    let window = computer.has_kept("old-passwords-slow").await;
    let _silence = computer.keyring.falls_silent();
    window.presses("keep.primary-kept").await;
    window.sees("oldItems.busy-long").await;
    window.presses("cancel").await;
    window.presses("keep.primary-kept").await;
    window.presses("oldItems.go-on").await;
    window.sees("handOver.heading").await;
    window.presses("back").await;
    window.sees("oldItems.busy-scanning").await;
    window.closes_at_once().await;
}

/// A person's computer with a keychain, and a pretend provider in the network.
struct Computer {
    keyring: KeychainServer,
    provider: Provider,
}

impl Computer {
    async fn new() -> Self {
        let (keyring, provider) = (KeychainServer::start(), Provider::start(Mood::AllWell).await.unwrap());
        fs::write(keyring.home().join("root.pem"), provider.root_pem()).unwrap();
        Self { keyring, provider }
    }

    /// Three that are hers, one that may be, and one that no wizard can reach.
    fn has_old_passwords(&self) {
        let address = self.provider.address();
        self.keyring.store("Geary SMTP password", &geary("SMTP", address), "stale one \u{fc}".as_bytes());
        self.keyring.store("Geary IMAP password", &geary("IMAP", address), b"stale two");
        let msmtp = [("host", "localhost"), ("service", "smtp"), ("user", address)];
        self.keyring.store("msmtp", &msmtp, b"stale three");
        let elsewhere = [
            ("xdg:schema", "org.gnome.keyring.NetworkPassword"),
            ("protocol", "imap"),
            ("server", "imap.of-another-service-with-a-long-name.departments.example"),
            ("user", address),
        ];
        self.keyring.store("Mail", &elsewhere, b"another service");
        self.keyring.store("Geary SMTP password", &geary("SMTP", "bert@practice.example"), b"not hers");
        let netrc = format!("machine localhost login {address} password stale-four\n");
        fs::write(self.keyring.home().join(".netrc"), netrc).unwrap();
    }

    /// Her account is set up there, and what it looks for is not in the keychain.
    fn has_a_geary_without_passwords(&self) {
        let folder = self.keyring.home().join(".config/geary/account_01");
        fs::create_dir_all(&folder).unwrap();
        let address = self.provider.address();
        let service = |port: u16| {
            format!(
                "login={address}\nremember_password=true\nhost=localhost\nport={port}\n\
                 transport_security=transport\ncredentials=custom\n"
            )
        };
        let settings = format!(
            "[Metadata]\nversion=1\nstatus=enabled\n\n[Account]\nordinal=0\nlabel=Anna\n\
             sender_mailboxes={address};\nservice_provider=other\n\n[Incoming]\n{}\n[Outgoing]\n{}",
            service(self.provider.imap_port()),
            service(self.provider.smtp_port())
        );
        fs::write(folder.join("geary.ini"), settings).unwrap();
    }

    /// An earlier run cleared all that is surely hers.
    fn has_cleared(&self) {
        let mut clear = Command::new(mail_setup());
        clear.args(["keychain", "clear", self.provider.address(), "--matching", "--yes"]);
        let cleared = self.keyring.give_to(&mut clear).output().unwrap();
        assert!(cleared.status.success(), "{cleared:?}");
    }

    /// How many files there are of backups, apart from the lock.
    fn backups(&self) -> usize {
        let folder = self.keyring.home().join(".local/share/mail-setup-wizard/backups");
        let files = fs::read_dir(folder).unwrap();
        files
            .filter(|file| {
                let name = file.as_ref().unwrap().file_name();
                let name = name.to_string_lossy();
                name.ends_with(".json") || name.ends_with(".sealed")
            })
            .count()
    }

    async fn opens(&self, journey: &str) -> Window {
        let mut environment = self.keyring.variables();
        let root: OsString = self.keyring.home().join("root.pem").into();
        environment.push(("SSL_CERT_FILE", root));
        Window::open(journey, &environment).await
    }

    async fn looks_for_old_passwords(&self, journey: &str) -> Window {
        let window = self.has_kept(journey).await;
        window.presses("keep.primary-kept").await;
        window
    }

    /// All the steps before that one.
    async fn has_kept(&self, journey: &str) -> Window {
        let window = self.opens(journey).await;
        let [smtp, imap] = [self.provider.smtp_port(), self.provider.imap_port()]
            .map(|port| format!("localhost:{port}:tls"));
        window.sets_up(self.provider.address(), [&smtp, &imap], self.provider.app_password()).await;
        window
    }
}

fn geary<'a>(protocol: &'a str, login: &'a str) -> [(&'a str, &'a str); 4] {
    [("xdg:schema", "org.gnome.Geary"), ("login", login), ("host", "localhost"), ("proto", protocol)]
}

/// What other programs keep.
fn others(keyring: &KeychainServer) -> Vec<StoredItem> {
    others_of(keyring.everything())
}

fn others_of(everything: Vec<StoredItem>) -> Vec<StoredItem> {
    everything.into_iter().filter(|kept| !is_own(kept)).collect()
}
