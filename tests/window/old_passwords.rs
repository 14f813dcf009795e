//! The step of the old passwords, on a real keychain, and the first page's list of what can be brought
//! back. The servers are pretended, so that nothing here needs root.

use std::ffi::OsString;
use std::fs;
use std::process::Command;

use practice::{Mood, Provider};

use super::is_own;
use super::person::{Look, Window};
use crate::keychain_server::{Door, Kept, KeychainServer, PASSWORD as KEYCHAIN_PASSWORD, Prompter};
use crate::program::mail_setup;

#[tokio::test]
#[ignore = "needs gnome-keyring, a display and WebDriver: cargo xtask test"]
async fn nothing_found_is_said_and_the_way_goes_on() {
    let computer = Computer::new().await;
    computer.keyring.store("Geary SMTP password", &geary("SMTP", "bert@practice.example"), b"not hers");
    let window = computer.looks_for_old_passwords("old-passwords-none").await;
    window.sees("Nothing is in the way").await;
    window.presses("Go on to your mail program").await;
    window.sees_heading("Your mail program").await;
    window.close().await;
}

#[tokio::test]
#[ignore = "needs gnome-keyring, a display and WebDriver: cargo xtask test"]
async fn old_passwords_are_found_and_told_cleared_and_brought_back_after_a_restart() {
    let computer = Computer::new().await;
    computer.has_old_passwords();
    let before = computer.keyring.everything();
    let window = computer.looks_for_old_passwords("old-passwords").await;
    window.sees("Put the new password into 3 entries").await;
    for fact in [
        "Geary",
        "in “Login”",
        "localhost",
        "It names this account and a mail protocol.",
        "It may be the password of another service.",
        "can be brought back",
        "It keeps a password for anna@practice.example.",
    ] {
        window.reads_somewhere(fact).await;
    }
    for look in [Look::Narrow, Look::Large, Look::Usual] {
        window.looks(look).await;
        window.scrolls_to("Kept by").await;
        window.takes_picture(&format!("some found {look:?}")).await;
    }
    window.scrolls_to("To be removed by hand").await;
    window.takes_picture("to be removed by hand").await;
    window.presses_labelled("Clear it instead: msmtp, localhost").await;
    window.presses("Update 3 entries").await;
    window.sees("This is what was done.").await;
    window.presses_labelled("Bring back: msmtp, localhost").await;
    window.sees("brought back").await;
    window.close().await;

    let window = computer.opens("old-passwords-after-restart").await;
    window.presses_labelled_starting_with("Bring back: 2 entries of anna@practice.example").await;
    window.sees("2 entries are back where they were.").await;
    window.misses("Old passwords that can be brought back").await;
    window.close().await;
    assert_eq!(others(&computer.keyring), others_of(before), "byte for byte");
}

#[tokio::test]
#[ignore = "needs gnome-keyring, a display and WebDriver: cargo xtask test"]
async fn a_backup_is_discarded_only_after_a_second_press() {
    let computer = Computer::new().await;
    computer.has_old_passwords();
    computer.has_cleared();
    let window = computer.opens("old-passwords-discard").await;
    window.presses_labelled_starting_with("Discard: 3 entries of anna@practice.example").await;
    window.sees("Discard this backup?").await;
    window.presses("Keep it").await;
    window.misses("Discard this backup?").await;
    assert_eq!(computer.backups(), 2, "a journal and what was sealed");
    window.presses_labelled_starting_with("Discard: 3 entries of anna@practice.example").await;
    window.presses("Discard it for good").await;
    window.sees("The backup is gone for good.").await;
    window.misses("Old passwords that can be brought back").await;
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
    window.sees("The keychain is locked").await;
    window.reads_somewhere("3 entries of anna@practice.example").await;

    window.presses("Unlock the keychain").await;
    prompter.asks();
    window.sees("Waiting for the keychain.").await;
    prompter.dismiss();
    window.sees("The keychain said no").await;
    window.presses("Unlock the keychain").await;
    prompter.asks();
    prompter.answer(KEYCHAIN_PASSWORD);
    window.misses("The keychain said no").await;
    window.misses("The keychain is locked").await;
    window.presses_labelled_starting_with("Bring back: 3 entries").await;
    window.sees("3 entries are back where they were.").await;
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
    window.presses("Look for old passwords").await;
    window.sees("Part of the keychain is locked").await;

    window.presses("Unlock the keychain").await;
    prompter.asks();
    window.sees("Waiting for the keychain.").await;
    prompter.dismiss();
    window.sees("The keychain said no").await;
    window.presses("Unlock the keychain").await;
    prompter.asks();
    prompter.answer(KEYCHAIN_PASSWORD);
    window.sees("Put the new password into 3 entries").await;

    computer.keyring.lock();
    window.presses("Put the new password into 3 entries").await;
    prompter.asks();
    window.sees("Waiting for the keychain.").await;
    prompter.dismiss();
    window.sees("The keychain said no").await;
    window.reads_somewhere("What was not changed is still as it was.").await;
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
    window.presses("Look for old passwords").await;
    window.sees("With very many entries this takes up to 20 seconds.").await;
    window.presses("Cancel").await;
    window.presses("Look for old passwords").await;
    window.presses("Go on without it").await;
    window.sees_heading("Your mail program").await;
    window.presses("Back").await;
    window.reads_somewhere("Looking…").await;
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
        window.presses("Look for old passwords").await;
        window
    }

    /// All the steps before that one.
    async fn has_kept(&self, journey: &str) -> Window {
        let window = self.opens(journey).await;
        let server = |port: u16| format!("localhost:{port}:tls");
        window.presses("Set up an app password").await;
        window.types("Mail address", self.provider.address()).await;
        window.presses("Use this address").await;
        window.fills_server("Outgoing mail (SMTP)", &server(self.provider.smtp_port())).await;
        window.fills_server("Incoming mail (IMAP)", &server(self.provider.imap_port())).await;
        window.presses("Use these servers").await;
        window.presses("I have the app password").await;
        window.types("App password", self.provider.app_password()).await;
        window.presses("Check the password").await;
        window.presses("Go on to keep it safe").await;
        window.presses("Keep it in the keychain").await;
        window.reads_somewhere("Both entries were read back").await;
        window
    }
}

fn geary<'a>(protocol: &'a str, login: &'a str) -> [(&'a str, &'a str); 4] {
    [("xdg:schema", "org.gnome.Geary"), ("login", login), ("host", "localhost"), ("proto", protocol)]
}

/// What other programs keep.
fn others(keyring: &KeychainServer) -> Vec<Kept> {
    others_of(keyring.everything())
}

fn others_of(everything: Vec<Kept>) -> Vec<Kept> {
    everything.into_iter().filter(|kept| !is_own(kept)).collect()
}
