//! Accounts on real servers and in a real keychain, and what becomes of them between two looks.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use setup::records::CONFIRMED_AFTER;

use super::super::person::Person;
use crate::stage::keychain_server::{Door, KeychainServer};
use crate::stage::mail_servers::{ADDRESS, MailServers, PASSWORD};
use crate::stage::notifications::Notifications;
use crate::stage::patience::until;
use crate::stage::program::mail_setup;

const OTHER: &str = "bert@mail.test";
const NEW_PASSWORD: &str = "another-app-password";

#[test]
#[ignore = "needs root, Dovecot, Postfix and gnome-keyring: cargo xtask test"]
fn a_revoked_password_is_told_once_and_mended_where_the_first_page_says_so() {
    let (servers, keychain) = (MailServers::start(), KeychainServer::start());
    let desktop = Notifications::serve(&bus(&keychain));
    set_up(&servers, &keychain, ADDRESS, PASSWORD);
    let run = |line: &[&str], code| json_of(&mut on(&servers, &keychain, line), code);

    let right = run(&["watch", "run", "--json"], 0);
    assert_eq!(right["checked"][0]["state"], "right", "{right:#}");
    assert_eq!(desktop.shown(), []);

    servers.set_people(&[(ADDRESS, NEW_PASSWORD)]);
    let plan = run(&["watch", "run", "--dry-run", "--json"], 0);
    assert_eq!(plan["wouldCheck"], json!([ADDRESS]), "{plan:#}");
    let once = run(&["watch", "run", "--json"], 3);
    assert_eq!(once["checked"][0]["state"], "unconfirmed", "{once:#}");
    let too_soon = run(&["watch", "run", "--json"], 3);
    let of = |key: &str| too_soon[key].clone();
    assert_eq!((of("checked"), of("unconfirmed")), (json!([]), json!([ADDRESS])), "{too_soon:#}");
    assert_eq!(desktop.shown(), [], "one look alarms nobody");
    a_quarter_of_an_hour_passes(&keychain);
    let refused = run(&["watch", "run", "--json"], 1);
    assert_eq!(refused["checked"][0]["state"], "refused", "{refused:#}");
    assert_eq!(refused["told"], json!([ADDRESS]), "{refused:#}");
    let shown = desktop.shown();
    assert_eq!(shown.len(), 1, "{shown:?}");
    assert!(!format!("{shown:?}").contains('@'), "it may stand on a lock screen: {shown:?}");

    let again = run(&["watch", "run", "--json"], 1);
    assert_eq!((&again["told"], &again["resting"]), (&json!([]), &json!([ADDRESS])), "{again:#}");
    assert_eq!(desktop.shown(), [], "not twice");
    assert_eq!(again["checked"], json!([]), "a password that is known to be refused is not tried every day");

    let mut person = Person::with(on(&servers, &keychain, &[]));
    person.sees(&format!("{ADDRESS} (refused since "));
    person.sees(&format!("5  Mend it: {ADDRESS}"));
    person.sees_and_types("Your choice", "5");
    person.sees("Make an app password");
    person.sees_and_types("Your choice", "");
    person.sees_and_types("not shown", NEW_PASSWORD);
    person.sees("servers accept the password, and the inbox opens");
    person.sees_and_types("Your choice", "");
    person.sees_and_types("Keep it in the keychain", "");
    person.sees("The password is in your keychain");
    person.sees_and_types("Your choice", "q");
    person.leaves_with(130);
    let right = run(&["watch", "run", "--json"], 0);
    assert_eq!(
        (&right["checked"][0]["state"], &right["resting"]),
        (&json!("right"), &json!([])),
        "{right:#}"
    );
    let told = on(&servers, &keychain, &["password", ADDRESS, "--for", "imap"]).output().unwrap();
    assert_eq!(String::from_utf8(told.stdout).unwrap(), format!("{NEW_PASSWORD}\n"));
}

/// Postfix 3.7 answers a moment in which Dovecot cannot look anybody up as it answers a wrong password.
#[test]
#[ignore = "needs root, Dovecot, Postfix and gnome-keyring: cargo xtask test"]
fn servers_that_fail_once_alarm_nobody_and_a_password_that_is_revoked_then_does_once() {
    let (servers, keychain) = (MailServers::start(), KeychainServer::start());
    let desktop = Notifications::serve(&bus(&keychain));
    set_up(&servers, &keychain, ADDRESS, PASSWORD);
    let run = |line: &[&str], code| json_of(&mut on(&servers, &keychain, line), code);

    servers.lose_people();
    let failing = run(&["watch", "run", "--json"], 3);
    assert_eq!(failing["told"], json!([]), "{failing:#}\n{}", servers.log());
    let state = failing["checked"][0]["state"].as_str().unwrap();
    let says = match state {
        "unconfirmed" => format!("{ADDRESS} (refused at the last check, on "),
        // Of a server that tells its own fault from a wrong password.
        "unreached" => format!("{ADDRESS} (could not be checked since "),
        other => panic!("{other}: {failing:#}"),
    };
    let mut person = Person::with(on(&servers, &keychain, &[]));
    person.sees(&says);
    person.sees(&format!("5  Check it: {ADDRESS}"));
    person.sees_and_types("Your choice", "q");
    person.leaves_with(130);
    servers.set_people(&[(ADDRESS, PASSWORD)]);
    a_quarter_of_an_hour_passes(&keychain);
    let right = run(&["watch", "run", "--json"], 0);
    assert_eq!(right["checked"][0]["state"], "right", "{right:#}");
    assert_eq!(desktop.shown(), [], "a fault that passes alarms nobody");

    servers.set_people(&[(ADDRESS, NEW_PASSWORD)]);
    let mut told = vec![];
    for (code, shown) in [(3, 0), (1, 1), (1, 0)] {
        let round = run(&["watch", "run", "--json"], code);
        assert_eq!(desktop.shown().len(), shown, "{round:#}");
        told.push(round["told"].clone());
        a_quarter_of_an_hour_passes(&keychain);
    }
    assert_eq!(told, [json!([]), json!([ADDRESS]), json!([])]);
}

#[test]
#[ignore = "needs root, Dovecot, Postfix and gnome-keyring: cargo xtask test"]
fn of_two_accounts_the_broken_one_is_told_and_a_press_opens_the_window_there() {
    let (servers, keychain) = (MailServers::start(), KeychainServer::start());
    servers.set_people(&[(ADDRESS, PASSWORD), (OTHER, PASSWORD)]);
    for address in [ADDRESS, OTHER] {
        set_up(&servers, &keychain, address, PASSWORD);
    }
    servers.set_people(&[(ADDRESS, PASSWORD), (OTHER, NEW_PASSWORD)]);
    let desktop = Notifications::serve(&bus(&keychain));

    // It waits for the time at which another look tells more, and keeps nobody from theirs.
    let mut waits =
        on(&servers, &keychain, &["watch", "run", "--wait"]).stdout(Stdio::piped()).spawn().unwrap();
    let mut said = BufReader::new(waits.stdout.take().unwrap()).lines().map(Result::unwrap);
    let once = said.find(|line| line.contains("at least 15 minutes later")).unwrap();
    assert!(once.starts_with(&format!("{OTHER} was refused at one check")), "{once}");
    let plan = json_of(&mut on(&servers, &keychain, &["watch", "run", "--dry-run", "--json"]), 0);
    assert_eq!((&plan["unconfirmed"], &plan["wouldTell"]), (&json!([OTHER]), &json!([])), "{plan:#}");
    assert_eq!((waits.try_wait().unwrap(), desktop.shown()), (None, vec![]));
    waits.kill().unwrap();
    waits.wait().unwrap();
    a_quarter_of_an_hour_passes(&keychain);

    // As a package puts them: the window beside the terminal's program.
    let package = tempfile::tempdir().unwrap();
    let program = package.path().join("mail-setup");
    crate::stage::executable::copy(mail_setup(), &program);
    let window = package.path().join("mail-setup-wizard");
    let opened = package.path().join("opened");
    let mut script = fs::File::create(&window).unwrap();
    writeln!(script, "#!/bin/sh\necho \"$@\" > {0}.part && mv {0}.part {0}", opened.display()).unwrap();
    drop(script);
    fs::set_permissions(&window, fs::Permissions::from_mode(0o755)).unwrap();

    let mut watch = with(program, &servers, &keychain, &["watch", "run", "--wait"]);
    let mut watch = watch.stdout(Stdio::piped()).spawn().unwrap();
    let shown = desktop.next();
    assert!(!format!("{shown:?}").contains('@'), "{shown:?}");
    until("a notification that is left alone keeps the next round from its work", || {
        let plan = &["watch", "run", "--dry-run", "--json"];
        json_of(&mut on(&servers, &keychain, plan), 0)["another"] != json!(true)
    });
    desktop.press(&shown, "default");
    until("nothing happens on a press", || watch.try_wait().unwrap().is_some());
    let ended = watch.wait_with_output().unwrap();
    assert_eq!(ended.status.code(), Some(1));
    let said = String::from_utf8(ended.stdout).unwrap();
    assert!(said.contains(&format!("{ADDRESS} (worked on ")), "{said}");
    assert!(said.contains(&format!("{OTHER} (refused since ")), "{said}");
    // The window is a program of its own: it is there when it is there.
    until("the window was not opened", || opened.exists());
    assert_eq!(fs::read_to_string(&opened).unwrap(), format!("--mend {OTHER}\n"));

    let verified = json_of(&mut on(&servers, &keychain, &["verify", "--all", "--json"]), 1);
    let state = |address: &str| {
        let all = verified["accounts"].as_array().unwrap();
        all.iter().find(|account| account["address"] == address).unwrap()["verified"].clone()
    };
    assert_eq!((state(ADDRESS), state(OTHER)), (json!(true), json!(false)), "{verified:#}");
}

#[test]
#[ignore = "needs root, Dovecot, Postfix and gnome-keyring: cargo xtask test"]
fn imap_that_is_switched_off_is_named_while_sending_works_and_no_password_is_made_for_it() {
    let (servers, keychain) = (MailServers::start(), KeychainServer::start());
    let desktop = Notifications::serve(&bus(&keychain));
    set_up(&servers, &keychain, ADDRESS, PASSWORD);
    let run = |line: &[&str], code| json_of(&mut on(&servers, &keychain, line), code);

    servers.switch_off_imap("Please enable IMAP access in your account");
    let once = run(&["watch", "run", "--json"], 3);
    let of = |round: &Value| ["state", "cause", "only"].map(|key| round["checked"][0][key].clone());
    assert_eq!(of(&once), [json!("unconfirmed"), json!("imapDisabled"), json!("imap")], "{once:#}");
    a_quarter_of_an_hour_passes(&keychain);
    let refused = run(&["watch", "run", "--json"], 1);
    assert_eq!(of(&refused), [json!("refused"), json!("imapDisabled"), json!("imap")], "{refused:#}");
    let shown = desktop.shown();
    assert!(shown.len() == 1 && shown[0].body.contains("incoming mail"), "{shown:?}");

    let mut person = Person::with(on(&servers, &keychain, &[]));
    person.sees(&format!("{ADDRESS} (incoming mail refused since "));
    person.sees(&format!("5  Mend it: {ADDRESS}"));
    person.sees_and_types("Your choice", "5");
    person.sees("Reading mail in other programs is switched off");
    person.sees("switch IMAP on, then try again");
    person.sees("[CONTACTADMIN] Please enable IMAP access in your account");
    person.sees("1  Try again");
    servers.set_people(&[(ADDRESS, PASSWORD)]);
    person.sees_and_types("Your choice", "1");
    person.sees("servers accept the password, and the inbox opens");
    person.sees_and_types("Your choice", "q");
    person.leaves_with(130);
    let right = run(&["watch", "run", "--json"], 0);
    assert_eq!(right["checked"][0]["state"], "right", "{right:#}");
}

#[test]
#[ignore = "needs root, Dovecot, Postfix and gnome-keyring: cargo xtask test"]
fn servers_that_are_away_and_a_locked_keychain_are_no_alarm() {
    let (servers, mut keychain) = (MailServers::start(), KeychainServer::start());
    set_up(&servers, &keychain, ADDRESS, PASSWORD);
    let desktop = Notifications::serve(&bus(&keychain));
    let ca_file = servers.ca_file();
    let certificate = keychain.home().join("ca.pem");
    fs::copy(ca_file, &certificate).unwrap();
    drop(servers);
    let run = |keychain: &KeychainServer, code| {
        let mut program = Command::new(mail_setup());
        keychain.give_to(&mut program);
        program.env("SSL_CERT_FILE", &certificate).args(["watch", "run", "--json"]);
        json_of(&mut program, code)
    };
    for _ in 0..2 {
        let away = run(&keychain, 3);
        assert_eq!(
            (&away["checked"][0]["state"], &away["told"]),
            (&json!("unreached"), &json!([])),
            "{away:#}"
        );
    }
    assert_eq!(desktop.shown(), []);

    keychain.restart(Door::Locked);
    let locked = run(&keychain, 4);
    assert_eq!((&locked["checked"], &locked["told"]), (&json!([]), &json!([])), "{locked:#}");
    assert!(locked["error"]["code"].is_string(), "{locked:#}");
    assert_eq!(desktop.shown(), []);
}

/// Sets an account up as a person does.
fn set_up(servers: &MailServers, keychain: &KeychainServer, address: &str, password: &str) {
    let mut person = Person::with(on(servers, keychain, &[]));
    person.sees_and_types("Your choice", "1");
    person.sees_and_types("Mail address", address);
    person.sees("The mail servers");
    person.sees_and_types("Outgoing mail (SMTP)", &servers.smtp_tls());
    person.sees_and_types("Outgoing mail (SMTP), user name", "");
    person.sees_and_types("Incoming mail (IMAP)", &servers.imap_tls());
    person.sees_and_types("Incoming mail (IMAP), user name", "");
    person.sees("Make an app password");
    person.sees_and_types("Your choice", "");
    person.sees_and_types("not shown", password);
    person.sees("servers accept the password, and the inbox opens");
    person.sees_and_types("Your choice", "");
    person.sees_and_types("Keep it in the keychain", "");
    person.sees("The password is in your keychain");
    person.sees_and_types("Your choice", "q");
    person.leaves_with(130);
}

/// The program on a computer with this keychain that trusts these servers.
fn on(servers: &MailServers, keychain: &KeychainServer, arguments: &[&str]) -> Command {
    with(mail_setup().into(), servers, keychain, arguments)
}

fn with(
    program: std::path::PathBuf,
    servers: &MailServers,
    keychain: &KeychainServer,
    arguments: &[&str],
) -> Command {
    let mut program = Command::new(program);
    keychain.give_to(&mut program);
    program.env("SSL_CERT_FILE", servers.ca_file()).env("NO_COLOR", "1").args(arguments);
    program
}

/// For all that was found so far.
fn a_quarter_of_an_hour_passes(keychain: &KeychainServer) {
    let file = keychain.home().join(".local/share/mail-setup-wizard/findings.json");
    let mut all: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    for finding in all["found"].as_object_mut().unwrap().values_mut() {
        for time in ["checked", "since", "refusedBefore", "told"] {
            let Some(then) = finding.get(time).and_then(Value::as_u64) else { continue };
            finding[time] = (then - CONFIRMED_AFTER).into();
        }
    }
    fs::write(file, all.to_string()).unwrap();
}

fn bus(keychain: &KeychainServer) -> std::ffi::OsString {
    let variables = keychain.variables();
    variables.into_iter().find(|(name, _)| *name == "DBUS_SESSION_BUS_ADDRESS").unwrap().1
}

fn json_of(program: &mut Command, code: i32) -> Value {
    let answer = program.output().unwrap();
    let told = String::from_utf8_lossy(&answer.stderr);
    let said = String::from_utf8_lossy(&answer.stdout);
    assert_eq!(answer.status.code(), Some(code), "{program:?}: {told}\n{said}");
    serde_json::from_slice(&answer.stdout).unwrap()
}
