//! `mail-setup`'s commands from outside: their answers, their exit codes, and a person at their prompts.

use std::io::Write as _;
use std::process::{Output, Stdio};

use practice::{Mood, Protocol, Provider};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::person::{Person, program};

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
    let answer = check_at(&home, &provider, CANARY, &["--json", "--send-test"]).await;
    assert_eq!(answer.status.code(), Some(3), "nothing is known of this password");
    let json: Value = serde_json::from_slice(&answer.stdout).unwrap();
    assert_eq!((&json["error"]["code"], &json["sendTest"]["sent"]), (&json!("paused"), &json!(false)));
    let told = check_at(&home, &provider, CANARY, &[]).await;
    assert!(String::from_utf8_lossy(&told.stdout).contains("Nothing is sent for 0:"), "{told:?}");
    assert_eq!(provider.log().sign_ins(Protocol::Smtp), 3, "nothing was sent in the pause");
    let answer = check(&provider, CANARY, &["--json"]).await;
    assert_eq!(answer.status.code(), Some(1), "another person's home knows nothing of it");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_goes_over_the_sign_in_of_the_check() {
    let provider = Provider::start(Mood::AllWell).await.unwrap();
    let answer = check(&provider, provider.app_password(), &["--send-test", "--json"]).await;
    let json: Value = serde_json::from_slice(&answer.stdout).unwrap();
    assert_eq!(
        (answer.status.code(), &json["sendTest"]["arrived"]),
        (Some(0), &Value::Bool(true)),
        "{json:#}"
    );
    for protocol in [Protocol::Smtp, Protocol::Imap] {
        assert_eq!(provider.log().sign_ins(protocol), 1, "{protocol:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_that_was_asked_for_and_could_not_be_sent_is_told_of() {
    for mood in [Mood::WrongPassword, Mood::ImapOff, Mood::Silent] {
        let provider = Provider::start(mood).await.unwrap();
        let answer =
            check(&provider, provider.app_password(), &["--send-test", "--json", "--timeout", "3"]).await;
        let json: Value = serde_json::from_slice(&answer.stdout).unwrap();
        let sent = &json["sendTest"];
        assert_eq!((&sent["sent"], &sent["arrived"]), (&Value::Bool(false), &Value::Bool(false)), "{json:#}");
        let answer = check(&provider, provider.app_password(), &["--send-test", "--timeout", "3"]).await;
        assert!(String::from_utf8_lossy(&answer.stdout).contains("No message was sent"), "{answer:?}");
        let answer = check(&provider, provider.app_password(), &["--timeout", "3"]).await;
        assert!(!String::from_utf8_lossy(&answer.stdout).contains("message was sent"), "{answer:?}");
    }
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
        (&["check", "anna@gmail.com", "--smtp", "mail.example.org:submission"], "mail.example.org:465"),
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
fn bad_usage_is_told_in_the_language_that_was_asked_for() {
    for (line, says) in [
        (&["check", "--lang", "de"][..], "fehlt"),
        (&["nonsense", "--lang=de"], "Befehl"),
        (&["--lang", "de", "check", "anna@gmail.com", "another"], "Angabe"),
    ] {
        let told = String::from_utf8(run(line).stderr).unwrap();
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
fn help_in_another_language_says_that_it_is_in_english() {
    const LIMIT: &str =
        "\nDiese Hilfe gibt es nur auf Englisch. Alles andere sagt mail-setup in Ihrer Sprache.\n";
    let help = |arguments: &[&str]| {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    for line in [&["--help", "--lang", "de"][..], &["check", "--lang=de", "--help"]] {
        let told = help(line);
        assert!(told.ends_with(LIMIT), "{line:?}: {told}");
    }
    for line in [&["--help", "--lang", "en"][..], &["--version", "--lang", "de"]] {
        let told = help(line);
        assert!(!told.contains("in English") && !told.contains("Englisch"), "{told}");
    }
}

#[test]
fn every_command_explains_itself_with_examples() {
    let mut to_explain = vec![String::new()];
    let mut explained = 0;
    while let Some(command) = to_explain.pop() {
        let line: Vec<_> = command.split_whitespace().chain(["--help"]).collect();
        let answer = run(&line);
        let help = String::from_utf8(answer.stdout).unwrap();
        assert_eq!(answer.status.code(), Some(0), "{line:?}");
        let example = format!("\n  mail-setup {command}");
        let examples = help.split_once("Examples:").map_or("", |(_, examples)| examples);
        assert!(examples.contains(example.trim_end()), "{command}: {help}");
        assert!(help.contains("--json") && help.contains("--lang"), "{help}");
        let below = commands_in(&help).map(|name| format!("{command} {name}").trim_start().to_owned());
        to_explain.extend(below);
        explained += 1;
    }
    assert!(explained > 20, "{explained} commands were found");
}

/// The names under "Commands:"; what does not fit beside a name goes on further in.
fn commands_in(help: &str) -> impl Iterator<Item = &str> {
    let list = help.split_once("\nCommands:\n").map_or("", |(_, list)| list);
    let list = list.split_once("\n\n").map_or(list, |(list, _)| list);
    let rows = list.lines().filter_map(|row| row.strip_prefix("  "));
    rows.filter(|row| !row.starts_with(' ')).filter_map(|row| row.split_whitespace().next())
}

#[test]
fn a_setting_is_as_it_was_until_it_is_chosen_and_leaves_nothing_when_it_is_taken_back() {
    let home = tempfile::tempdir().unwrap();
    let settings = |arguments: &[&str]| {
        let answer = program(&home).arg("settings").args(arguments).output().unwrap();
        assert_eq!(answer.status.code(), Some(0), "{arguments:?}");
        String::from_utf8(answer.stdout).unwrap()
    };
    let told = || serde_json::from_str::<Value>(&settings(&["--json"])).unwrap();
    let both = |address: &str, pages: &str| serde_json::json!({ "schema": 1, "autoconfigAddress": address, "networkPages": pages });
    let is = |choice| both(choice, "on");
    assert_eq!(told(), is("off"));
    assert!(settings(&["autoconfig-address", "on"]).contains("may hear your whole address"));
    assert_eq!(told(), is("on"));
    assert!(settings(&["autoconfig-address", "off"]).contains("only the domain"));
    assert_eq!(told(), is("off"));
    assert!(settings(&["network-pages", "off"]).contains("No page is asked for"));
    assert_eq!(told(), both("off", "off"));
    assert!(settings(&["network-pages", "on"]).contains("two pages of Mozilla and Apple"));
    assert_eq!(told(), is("off"));
    let is_choice = |name: &String| ["autoconfig", "network-pages"].iter().any(|of| name.contains(of));
    let left: Vec<_> = walk(home.path()).into_iter().filter(is_choice).collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn where_no_page_is_wanted_none_is_asked_for_unless_this_run_names_one() {
    let home = tempfile::tempdir().unwrap();
    let off = program(&home).args(["settings", "network-pages", "off"]).output().unwrap();
    assert_eq!(off.status.code(), Some(0));
    let page = "http://127.0.0.1:1/alive=204";
    let looked = |options: &[&str], variable: Option<&str>| {
        let mut diagnose = program(&home);
        diagnose.args(["diagnose", "anna@shop.example", "--json"]);
        diagnose.args(["--smtp", "127.0.0.1:1:tls", "--imap", "127.0.0.1:1:tls"]).args(options);
        if let Some(variable) = variable {
            diagnose.env("MAIL_SETUP_PROBES", variable);
        }
        let answer = diagnose.output().unwrap();
        let told: Value = serde_json::from_slice(&answer.stdout).unwrap();
        let seen = told["observations"].as_array().unwrap();
        seen.iter().filter(|seen| seen["probe"] == "page").count()
    };
    assert_eq!(looked(&[], None), 0);
    assert_eq!(looked(&[], Some(page)), 1);
    assert_eq!(looked(&["--probe", page], None), 1);
}

/// The names of all files below a folder.
fn walk(folder: &std::path::Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let names = |path: std::path::PathBuf| {
        if path.is_dir() { walk(&path) } else { vec![path.to_string_lossy().into_owned()] }
    };
    entries.flat_map(names).collect()
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
