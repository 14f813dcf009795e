//! `mail-setup` from outside: its answers, its exit codes, and a person at its prompts.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use practice::{Mood, Protocol, Provider};
use rexpect::session::PtySession;
use serde_json::Value;
use tempfile::TempDir;

use crate::stage::program::mail_setup;

/// A password that is nowhere but on standard input.
const CANARY: &str = "canary-zqxjkvbw-canary";

#[tokio::test(flavor = "multi_thread")]
async fn every_mood_of_the_provider_has_its_cause_and_its_exit_code() {
    for mood in Mood::ALL {
        let provider = Provider::start(mood).await.unwrap();
        let password = if mood == Mood::NeedsAppPassword {
            provider.account_password()
        } else {
            provider.app_password()
        };
        let answer = check(&provider, password, &["--json", "--timeout", "4"]).await;
        let (cause, code) = expected(mood);
        let json: Value = serde_json::from_slice(&answer.stdout).unwrap();
        assert_eq!(json["schema"], 1, "{mood:?}");
        assert_eq!(json["verdict"]["cause"].as_str(), cause, "{mood:?}: {json:#}");
        assert_eq!(answer.status.code(), Some(code), "{mood:?}: {json:#}");
        assert_eq!(json["verified"], code == 0, "{mood:?}");
        assert_eq!(answer.stderr, b"", "{mood:?}: no terminal, no progress");
        if cause.is_some() {
            let advice = json["verdict"]["advice"].as_str().unwrap();
            assert!(advice.contains(' ') && !advice.contains("cause-"), "{mood:?}: {advice}");
        }
        provider.stop().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_is_never_shown() {
    for mood in [Mood::AllWell, Mood::WrongPassword, Mood::WebLoginRequired, Mood::HangsUp] {
        let provider = Provider::start(mood).await.unwrap();
        for more in [&["--json"][..], &[]] {
            let answer = check(&provider, CANARY, more).await;
            assert!(provider.log().sign_ins(Protocol::Smtp) > 0, "{mood:?}: the password was sent");
            for shown in [&answer.stdout, &answer.stderr] {
                let shown = String::from_utf8_lossy(shown);
                assert!(!shown.contains("canary"), "{mood:?}: {shown}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn separate_checks_keep_to_one_pause_after_refusals_in_a_row() {
    let provider = Provider::start(Mood::WrongPassword).await.unwrap();
    let home = tempfile::tempdir().unwrap();
    for _ in 0..3 {
        let answer = check_at(&home, &provider, CANARY, &["--json"]).await;
        assert_eq!(answer.status.code(), Some(1));
    }
    let answer = check_at(&home, &provider, CANARY, &["--json"]).await;
    assert_eq!(answer.status.code(), Some(3), "nothing is known of this password");
    let json: Value = serde_json::from_slice(&answer.stdout).unwrap();
    assert_eq!(json["error"]["code"], "paused", "{json:#}");
    let told = check_at(&home, &provider, CANARY, &[]).await;
    assert!(String::from_utf8_lossy(&told.stdout).contains("Nothing is sent for 0:"), "{told:?}");
    assert_eq!(provider.log().sign_ins(Protocol::Smtp), 3, "nothing was sent in the pause");
    let answer = check(&provider, CANARY, &["--json"]).await;
    assert_eq!(answer.status.code(), Some(1), "another person's home knows nothing of it");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_typed_at_the_prompt_is_not_echoed() {
    let provider = Provider::start(Mood::WrongPassword).await.unwrap();
    let home = tempfile::tempdir().unwrap();
    let arguments = check_arguments(&provider, home.path());
    let shown = tokio::task::spawn_blocking(move || {
        let mut person = Person::at(&home, &arguments.iter().map(String::as_str).collect::<Vec<_>>());
        person.sees("not shown");
        person.types(CANARY);
        person.leaves_with(1)
    })
    .await
    .unwrap();
    assert!(!shown.contains("canary"), "{shown}");
    assert!(shown.contains("Outgoing mail, localhost"), "{shown}");
}

#[test]
fn a_secret_given_as_an_argument_is_refused_and_not_repeated() {
    for line in [
        &["check", "anna@gmail.com", CANARY][..],
        &["check", "anna@gmail.com", "--password", CANARY],
        &["check", "anna@gmail.com", "--password=canary-zqxjkvbw-canary"],
        &["check", "anna@gmail.com", "-pcanary-zqxjkvbw-canary"],
        &["check", "anna@gmail.com", "--canary-zqxjkvbw-canary-canary"],
        &[CANARY],
    ] {
        let answer = run(line);
        assert_eq!(answer.status.code(), Some(2), "{line:?}");
        let told = String::from_utf8(answer.stderr).unwrap();
        assert!(!told.contains("canary"), "{line:?}: {told}");
        assert_eq!(told.lines().count(), 1, "{line:?}: {told}");
        assert_eq!(answer.stdout, b"", "{line:?}");
    }
    let told = String::from_utf8(run(&["check", "anna@gmail.com", CANARY]).stderr).unwrap();
    assert!(told.contains("--password-stdin"), "{told}");
}

#[test]
fn bad_input_is_refused_with_one_line_that_says_what_to_do() {
    for (line, says) in [
        (&["check", "anna"][..], "anna@example.org"),
        (&["check", "anna@nowhere.example"], "--smtp HOST:PORT"),
        (&["check", "anna@gmail.com", "--smtp", "mail.example.org"], "mail.example.org:465"),
        (&["check", "anna@gmail.com", "--ca-file", "/nonexistent.pem"], "/nonexistent.pem"),
        (&["check", "anna@gmail.com", "--timeout", "soon"], "--timeout"),
        (&["check", "anna@gmail.com"], "--password-stdin"),
        (&["check"], "<ADDRESS>"),
        (&["chekc", "anna@gmail.com"], "--help"),
        (&["accounts", "--lang", "tlh"], "en"),
        (&["practice", "--mood", "grumpy"], "needsAppPassword"),
        (&["keychain", "clear", "anna@gmail.com", "--matching"], "--yes"),
        (&["--json"], "--help"),
    ] {
        let answer = run(line);
        let told = String::from_utf8(answer.stderr).unwrap();
        assert_eq!(answer.status.code(), Some(2), "{line:?}: {told}");
        assert_eq!(told.lines().count(), 1, "{line:?}: {told}");
        assert!(told.contains(says), "{line:?}: {told}");
    }
}

#[test]
fn bad_usage_is_json_too_when_json_was_asked_for() {
    for line in [&["check", "anna", "--json"][..], &["check", "--json"], &["--json", "nonsense"]] {
        let answer = run(line);
        assert_eq!(answer.status.code(), Some(2), "{line:?}");
        let json: Value = serde_json::from_slice(&answer.stdout).unwrap();
        assert_eq!(json["schema"], 1);
        assert!(json["error"]["message"].as_str().unwrap().contains(' '), "{json}");
    }
}

#[test]
fn every_command_explains_itself_with_examples() {
    for line in [
        &["--help"][..],
        &["check", "--help"],
        &["verify", "--help"],
        &["accounts", "--help"],
        &["accounts", "remove", "--help"],
        &["keychain", "--help"],
        &["keychain", "scan", "--help"],
        &["keychain", "clear", "--help"],
        &["keychain", "undo", "--help"],
        &["keychain", "backups", "--help"],
        &["password", "--help"],
        &["practice", "--help"],
    ] {
        let answer = run(line);
        let help = String::from_utf8(answer.stdout).unwrap();
        assert_eq!(answer.status.code(), Some(0), "{line:?}");
        let command = line[..line.len() - 1].join(" ");
        let example = format!("\n  mail-setup {command}");
        let examples = help.split_once("Examples:").map_or("", |(_, examples)| examples);
        assert!(examples.contains(example.trim_end()), "{command}: {help}");
        assert!(help.contains("--json") && help.contains("--lang"), "{help}");
    }
}

#[test]
fn long_lines_break_at_words_in_a_narrow_terminal() {
    let home = tempfile::tempdir().unwrap();
    let mut accounts = program(&home);
    accounts.arg("accounts");
    let shown = Person::with_terminal("columns 30 rows 10", accounts).leaves_with(0);
    assert!(shown.starts_with("No account was set up yet.\r\n"), "{shown}");
    assert!(shown.ends_with(" sets one up.\r\n"), "{shown}");
}

#[test]
fn a_provider_that_takes_no_password_is_named_before_one_is_asked_for() {
    let answer = run(&["check", "anna@outlook.com", "--json"]);
    let json: Value = serde_json::from_slice(&answer.stdout).unwrap();
    assert_eq!(answer.status.code(), Some(1));
    assert_eq!(json["verdict"]["cause"], "oauthRequired");
    assert_eq!(json["smtp"]["skipped"], true);
}

#[test]
fn practice_prints_what_is_needed_and_leaves_nothing_behind() {
    let home = tempfile::tempdir().unwrap();
    let mut person = Person::at(&home, &["practice", "--mood", "needsAppPassword"]);
    let ca_file = person.reads_after("Certificate: ");
    assert!(std::fs::read_to_string(&ca_file).unwrap().starts_with("-----BEGIN CERTIFICATE-----"));
    person.sees("Ctrl-C");
    person.presses_ctrl_c();
    person.leaves_with(0);
    assert!(!std::path::Path::new(&ca_file).exists());
}

#[test]
fn the_wizard_leads_from_welcome_to_done() {
    let home = tempfile::tempdir().unwrap();
    let mut person = Person::practising(&home, Mood::AllWell);
    person.sees("Make an app password");
    let password = person.reads_after("Your app password: ");
    person.sees_and_types("I have the app password, b: back", "");
    person.sees_and_types("not shown", &password);
    person.sees("servers accept the password, and the inbox opens");
    person.sees_and_types("Your choice", "");
    person.sees("Keep it safe");
    person.sees_and_types("Your choice", "");
    person.sees("The password is in the pretend keychain");
    person.sees_and_types("Your choice", "");
    person.sees("[n]");
    person.sees_and_types("Your choice", "c");
    person.sees(": has the new password");
    person.sees_and_types("Your choice", "2");
    person.sees(": brought back");
    person.sees_and_types("Your choice", "");
    person.sees("Your mail program");
    person.sees_and_types("Your choice", "");
    person.sees("You know the way");
    person.sees_and_types("Your choice", "q");
    person.leaves_with(0);
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0, "practice leaves nothing behind");
}

#[test]
fn an_account_password_is_refused_and_the_app_password_mends_it() {
    let home = tempfile::tempdir().unwrap();
    let mut person = Person::practising(&home, Mood::NeedsAppPassword);
    let password = person.reads_after("Your app password: ");
    let account_password = person.reads_after("by mistake: ");
    person.sees_and_types("Your choice", "");
    person.sees_and_types("not shown", &account_password);
    person.sees("This does not look like an app password");
    person.sees("1  Send it all the same");
    person.sees("2  Make an app password");
    person.sees_and_types("not shown as you type, or a number from above", "1");
    person.sees("said no");
    person.sees("The server said");
    person.sees_and_types("Your choice", "1");
    person.sees("Make an app password");
    person.sees_and_types("Your choice", "");
    person.sees_and_types("not shown", &password);
    person.sees("servers accept the password, and the inbox opens");
    person.sees_and_types("Your choice", "q");
    person.leaves_with(130);
}

#[test]
fn in_a_pause_nothing_is_offered_that_leads_to_another_password() {
    let home = tempfile::tempdir().unwrap();
    let mut person = Person::practising(&home, Mood::WrongPassword);
    let password = person.reads_after("Your app password: ");
    person.sees_and_types("Your choice", "");
    for _ in 0..2 {
        person.sees_and_types("not shown", &password);
        person.sees("1  Enter another password");
        person.sees("2  Make an app password");
        person.sees_and_types("Your choice", "1");
    }
    person.sees_and_types("not shown", &password);
    person.sees("A pause, so that the account is not locked");
    let offered = person.reads_until("Your choice");
    assert!(!offered.contains("app password") && !offered.contains("another password"), "{offered}");
    person.sees_and_types("b: back", "q");
    person.leaves_with(130);
}

#[test]
fn the_start_is_one_key_away_from_every_page() {
    let home = tempfile::tempdir().unwrap();
    let mut person = Person::practising(&home, Mood::AllWell);
    person.sees_and_types("Your choice", "");
    person.sees_and_types("not shown", "h");
    person.sees("What does your mail need?");
    person.sees_and_types("Your choice", "q");
    person.leaves_with(130);
}

#[test]
fn ctrl_c_cancels_a_check_and_at_a_prompt_leaves() {
    let home = tempfile::tempdir().unwrap();
    let mut person = Person::practising(&home, Mood::Silent);
    let password = person.reads_after("Your app password: ");
    person.sees_and_types("Your choice", "");
    person.sees_and_types("not shown", &password);
    person.sees("outgoing server is asked");
    person.sees("Ctrl-C  Cancel");
    person.presses_ctrl_c();
    person.sees("The check was cancelled. Nothing was changed.");
    person.sees_and_types("Your choice", "2");
    person.sees("not shown");
    person.presses_ctrl_c();
    person.leaves_with(130);
}

#[tokio::test(flavor = "multi_thread")]
async fn ctrl_c_ends_a_check_and_closes_its_connections() {
    let provider = Provider::start(Mood::Silent).await.unwrap();
    let home = tempfile::tempdir().unwrap();
    let mut arguments = check_arguments(&provider, home.path());
    arguments.push("--json".to_owned());
    let shown = tokio::task::spawn_blocking(move || {
        let mut person = Person::at(&home, &arguments.iter().map(String::as_str).collect::<Vec<_>>());
        person.sees_and_types("not shown", CANARY);
        person.sees("Outgoing mail: Making the connection safe");
        person.presses_ctrl_c();
        person.leaves_with(130)
    })
    .await
    .unwrap();
    assert!(shown.contains(r#""code":"cancelled""#), "{shown}");
    let closed = |log: &practice::Log| log.open(Protocol::Smtp) + log.open(Protocol::Imap) == 0;
    let ended = provider.watch_log().wait_for(closed).await.unwrap().clone();
    assert_eq!(ended.sign_ins(Protocol::Smtp), 0);
}

#[test]
fn back_leads_through_every_page_to_the_start() {
    let home = tempfile::tempdir().unwrap();
    let mut person = Person::practising(&home, Mood::AllWell);
    person.sees_and_types("Your choice", "");
    person.sees_and_types("not shown", "b");
    person.sees("Make an app password");
    person.sees_and_types("Your choice", "b");
    person.sees_and_types("Mail address", "b");
    person.sees("What does your mail need?");
    person.sees_and_types("Your choice", "nonsense");
    person.sees("none of the choices");
    person.sees_and_types("Your choice", "q");
    person.leaves_with(130);
}

#[test]
fn the_wizard_takes_lines_from_a_pipe() {
    let home = tempfile::tempdir().unwrap();
    let mut wizard =
        program(&home).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    wizard.stdin.take().unwrap().write_all(b"1\nanna\nanna@gmail.com\n").unwrap();
    let shown = wizard.wait_with_output().unwrap();
    let text = String::from_utf8(shown.stdout).unwrap();
    assert!(text.contains("There is no @ in it."), "{text}");
    assert!(text.contains("Make an app password"), "{text}");
    assert!(!text.contains('\u{1b}'), "no colour without a terminal: {text}");
    assert_eq!(shown.status.code(), Some(130));
}

/// A real account, on real servers and a real keychain.
#[cfg(target_os = "linux")]
mod real_servers {
    use super::*;
    use crate::stage::keychain_server::{Kept, KeychainServer};
    use crate::stage::mail_servers::{ADDRESS, MailServers, PASSWORD};

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
        person.sees("Your mail is set up");
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
            &[
                ("xdg:schema", "org.gnome.Geary"),
                ("login", ADDRESS),
                ("host", "localhost"),
                ("proto", "SMTP"),
            ],
            b"stale one \xc3\xbc",
        ),
        (
            "Geary IMAP password",
            &[
                ("xdg:schema", "org.gnome.Geary"),
                ("login", ADDRESS),
                ("host", "localhost"),
                ("proto", "IMAP"),
            ],
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
        let known = |kept: &Kept| STALE.iter().chain(OTHERS).any(|(_, _, secret)| kept.secret == *secret);
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
}

/// What `check` says of a mood: the cause, and the exit code.
fn expected(mood: Mood) -> (Option<&'static str>, i32) {
    match mood {
        Mood::AllWell | Mood::Slow => (None, 0),
        Mood::NeedsAppPassword => (Some("appPasswordRequired"), 1),
        Mood::WrongPassword => (Some("wrongPassword"), 1),
        Mood::WebLoginRequired => (Some("webLoginRequired"), 1),
        Mood::ImapOff => (Some("imapDisabled"), 1),
        Mood::TooManyAttempts => (Some("tooManyAttempts"), 3),
        Mood::RevokedMidway => (Some("ambiguous"), 1),
        Mood::Busy => (Some("serverBusy"), 3),
        Mood::Silent => (Some("timedOut"), 3),
        Mood::HangsUp => (Some("hungUp"), 3),
        Mood::SmtpBlocked => (Some("portBlocked"), 3),
        Mood::CaptivePortal => (Some("captivePortal"), 3),
        Mood::StartTlsStripped => (Some("startTlsMissing"), 3),
        Mood::ExpiredCertificate => (Some("certificateExpired"), 3),
        Mood::WrongName => (Some("certificateForAnotherName"), 3),
    }
}

/// Runs `check` against a provider with a password on standard input.
async fn check(provider: &Provider, password: &str, more: &[&str]) -> Output {
    check_at(&tempfile::tempdir().unwrap(), provider, password, more).await
}

/// The same, in this home.
async fn check_at(home: &TempDir, provider: &Provider, password: &str, more: &[&str]) -> Output {
    let mut arguments = check_arguments(provider, home.path());
    arguments.extend(more.iter().map(|&more| more.to_owned()));
    arguments.push("--password-stdin".to_owned());
    let password = password.to_owned();
    let mut program = program(home);
    tokio::task::spawn_blocking(move || {
        let mut check = program
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        writeln!(check.stdin.take().unwrap(), "{password}").unwrap();
        check.wait_with_output().unwrap()
    })
    .await
    .unwrap()
}

fn check_arguments(provider: &Provider, folder: &std::path::Path) -> Vec<String> {
    let ca_file = folder.join("root.pem");
    std::fs::write(&ca_file, provider.root_pem()).unwrap();
    let security = match provider.security() {
        practice::Security::Tls => "tls",
        practice::Security::StartTls => "starttls",
    };
    let server = |port| format!("{}:{port}:{security}", provider.host());
    [
        "check",
        provider.address(),
        "--smtp",
        &server(provider.smtp_port()),
        "--imap",
        &server(provider.imap_port()),
        "--ca-file",
        ca_file.to_str().unwrap(),
    ]
    .map(str::to_owned)
    .to_vec()
}

/// Runs the program with nobody there.
fn run(arguments: &[&str]) -> Output {
    let home = tempfile::tempdir().unwrap();
    program(&home).args(arguments).stdin(Stdio::null()).output().unwrap()
}

/// The program in a home of its own, without a keychain.
fn program(home: &TempDir) -> Command {
    let mut program = Command::new(mail_setup());
    program
        .env("HOME", home.path())
        .env_remove("XDG_DATA_HOME")
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .env("XDG_RUNTIME_DIR", home.path())
        .env("NO_COLOR", "1")
        .env("PATH", "");
    program
}

/// A person at the program's prompts.
struct Person {
    terminal: PtySession,
    shown: String,
}

impl Person {
    fn at(home: &TempDir, arguments: &[&str]) -> Self {
        let mut program = program(home);
        program.args(arguments);
        Self::with(program)
    }

    /// With a terminal that echoes, as a person's does; rexpect's own does not.
    fn with(program: Command) -> Self {
        Self::with_terminal("echo", program)
    }

    /// With a terminal that is set so, in the words of stty.
    fn with_terminal(settings: &str, program: Command) -> Self {
        let mut set = Command::new("/bin/sh");
        set.args(["-c", &format!(r#"/bin/stty {settings} && exec "$0" "$@""#)]);
        set.arg(program.get_program()).args(program.get_args());
        for (name, value) in program.get_envs() {
            match value {
                Some(value) => set.env(name, value),
                None => set.env_remove(name),
            };
        }
        let terminal = rexpect::session::spawn_command(set, Some(20_000)).unwrap();
        Self { terminal, shown: String::new() }
    }

    /// At the page after the address, practising.
    fn practising(home: &TempDir, mood: Mood) -> Self {
        let mut person = Self::at(home, &[]);
        person.sees("4  Practise with a pretend account");
        person.sees_and_types("Your choice", "4");
        person.sees("Choose how its story goes");
        let number = Mood::ALL.iter().position(|other| *other == mood).unwrap() + 1;
        person.sees_and_types("Your choice", &number.to_string());
        person.sees_and_types("Mail address", "");
        person
    }

    fn sees(&mut self, text: &str) {
        match self.terminal.exp_string(text) {
            Ok(before) => {
                self.shown.push_str(&before);
                self.shown.push_str(text);
            }
            Err(error) => panic!("“{text}” never came: {error}\nafter:\n{}", self.shown),
        }
    }

    /// The rest of the line behind this text.
    fn reads_after(&mut self, text: &str) -> String {
        self.sees(text);
        let rest = self.terminal.exp_string("\r\n").unwrap();
        self.shown.push_str(&rest);
        rest
    }

    /// All that comes before this text.
    fn reads_until(&mut self, text: &str) -> String {
        let before = self.terminal.exp_string(text).unwrap();
        self.shown.push_str(&before);
        self.shown.push_str(text);
        before
    }

    fn types(&mut self, line: &str) {
        self.terminal.send_line(line).unwrap();
    }

    /// Types a line at a prompt: after its end, so that nothing is typed too early.
    fn sees_and_types(&mut self, prompt: &str, line: &str) {
        self.sees(prompt);
        self.sees("): ");
        self.types(line);
    }

    fn presses_ctrl_c(&mut self) {
        self.terminal.send_control('c').unwrap();
    }

    /// Waits for the end; returns all that was shown.
    fn leaves_with(mut self, code: i32) -> String {
        let rest = self.terminal.exp_eof().unwrap();
        self.shown.push_str(&rest);
        // Its type has no name outside rexpect.
        let status = format!("{:?}", self.terminal.process().wait().unwrap());
        let ended = format!(", {code})");
        assert!(status.starts_with("Exited") && status.ends_with(&ended), "{status}\n{}", self.shown);
        self.shown
    }
}
