//! A message to oneself through real Postfix and Dovecot.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

use crate::stage::mail_servers::{ADDRESS, MailServers, PASSWORD, Whims};
use crate::stage::program::mail_setup;

#[test]
#[ignore = "needs root, Dovecot and Postfix: cargo xtask test"]
fn a_message_arrives_in_the_inbox() {
    let servers = MailServers::start();
    let connections = || servers.log().matches(": connect from ").count();
    let before = connections();
    let (status, answer) = send_test(&servers, "60");
    let sent = &answer["sendTest"];
    assert_eq!(status, 0, "{answer:#}\n{}", servers.log());
    assert_eq!(
        (&sent["sent"], &sent["arrived"], &sent["folder"]),
        (&json!(true), &json!(true), &json!("inbox"))
    );
    assert!(sent["seconds"].as_f64().is_some_and(|seconds| seconds < 20.0), "{answer:#}");
    assert_eq!(sent["cause"], Value::Null);
    assert!(!answer.to_string().contains(PASSWORD) && !servers.log().contains(PASSWORD));
    // In the words of Dovecot 2.3 and of 2.4: of the check and of the message together.
    let is_reading = |line: &&str| {
        line.contains("imap-login: ")
            && ["Login: user=<", "Logged in: user=<"].iter().any(|it| line.contains(it))
    };
    let log = servers.log();
    assert_eq!(log.lines().filter(is_reading).count(), 1, "{log}");
    assert_eq!(connections(), before + 1, "{log}");
}

#[test]
#[ignore = "needs root, Dovecot and Postfix: cargo xtask test"]
fn a_mailbox_that_is_full_is_told_as_real_dovecot_tells_real_postfix() {
    let servers = MailServers::start_with(Whims { room: Some(1), ..Whims::default() });
    let (status, answer) = send_test(&servers, "60");
    assert_eq!(status, 0, "{answer:#}\n{}", servers.log());
    let (status, answer) = send_test(&servers, "60");
    let sent = &answer["sendTest"];
    assert_eq!(answer["verified"], true, "{answer:#}\n{}", servers.log());
    let told = (&sent["cause"], &sent["stage"], &sent["sent"]);
    assert_eq!(
        told,
        (&json!("recipientFull"), &json!("handOver"), &json!(false)),
        "{answer:#}\n{}",
        servers.log()
    );
    assert!(sent["said"].as_str().is_some_and(|said| said.contains("uota")), "{answer:#}");
    assert_eq!(status, 1, "{answer:#}");
    // A person is told first that the password is right, then what is wrong.
    let told = String::from_utf8(check(&servers, &["--send-test", "--lang", "en"]).stdout).unwrap();
    let order = ["works for outgoing and incoming mail", "was not sent", "full", "The server said"];
    let places: Vec<_> = order.iter().map(|part| told.find(part)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{told}");
}

#[test]
#[ignore = "needs root, Dovecot and Postfix: cargo xtask test"]
fn a_message_that_is_filed_under_junk_is_found_there_by_its_use_and_by_its_name() {
    for (postfix, dovecot, name) in [
        (
            "virtual_mailbox_maps = inline:{ { anna@mail.test = anna@mail.test/.Unwanted/ } }\n",
            "namespace inbox {\n  mailbox Unwanted {\n    auto = create\n    special_use = \\Junk\n  }\n}\n",
            "Unwanted",
        ),
        (
            "virtual_mailbox_maps = inline:{ { anna@mail.test = anna@mail.test/.Spam/ } }\n",
            "namespace inbox {\n  mailbox Spam {\n    auto = create\n  }\n}\n",
            "Spam",
        ),
    ] {
        let servers = MailServers::start_with(Whims { postfix, dovecot, ..Whims::default() });
        let (status, answer) = send_test(&servers, "60");
        assert_eq!(status, 0, "{answer:#}\n{}", servers.log());
        let sent = &answer["sendTest"];
        assert_eq!((&sent["folder"], &sent["folderName"]), (&json!("junk"), &json!(name)), "{answer:#}");
    }
}

#[test]
#[ignore = "needs root, Dovecot and Postfix: cargo xtask test"]
fn what_real_postfix_refuses_after_the_sign_in_is_told_apart_from_the_password() {
    for (postfix, cause, code, status) in [
        (
            "smtpd_sender_login_maps = inline:{ { anna@mail.test = bert@mail.test } }\n\
             smtpd_sender_restrictions = reject_sender_login_mismatch\n",
            "senderNotAllowed",
            553,
            1,
        ),
        (
            "virtual_mailbox_domains = elsewhere.test\n\
             smtpd_relay_restrictions = reject_unauth_destination\n",
            "relayDenied",
            554,
            1,
        ),
        ("message_size_limit = 100\n", "messageTooBig", 552, 1),
        (
            "smtpd_recipient_restrictions = check_recipient_access \
             inline:{ { anna@mail.test = 552 5.2.2 Quota exceeded (mailbox for user is full) } }\n",
            "recipientFull",
            552,
            1,
        ),
        (
            "smtpd_recipient_restrictions = check_recipient_access \
             inline:{ { anna@mail.test = 450 4.7.1 Greylisted, please try again } }\n",
            "greylisted",
            450,
            3,
        ),
        ("header_checks = static:REJECT\n", "contentRefused", 550, 1),
        (
            "virtual_mailbox_maps = inline:{ { bert@mail.test = bert@mail.test/ } }\n",
            "recipientUnknown",
            550,
            1,
        ),
    ] {
        let servers = MailServers::start_with(Whims { postfix, ..Whims::default() });
        let (exit, answer) = send_test(&servers, "60");
        let sent = &answer["sendTest"];
        assert_eq!(answer["verified"], true, "{cause}: {answer:#}\n{}", servers.log());
        let told = (&sent["cause"], &sent["code"], &sent["stage"], &sent["sent"]);
        let expected = (&json!(cause), &json!(code), &json!("handOver"), &json!(false));
        assert_eq!(told, expected, "{answer:#}\n{}", servers.log());
        assert_eq!(exit, status, "{answer:#}");
        assert!(!answer.to_string().contains(PASSWORD));
    }
}

#[test]
#[ignore = "needs root, Dovecot and Postfix: cargo xtask test"]
fn a_message_that_real_postfix_takes_and_throws_away_never_arrives() {
    let servers = MailServers::start_with(Whims {
        postfix: "smtpd_recipient_restrictions = check_recipient_access \
                  inline:{ { anna@mail.test = DISCARD } }\n",
        ..Whims::default()
    });
    let (status, answer) = send_test(&servers, "6");
    let sent = &answer["sendTest"];
    assert_eq!(
        (&sent["cause"], &sent["sent"], &sent["arrived"]),
        (&json!("neverArrived"), &json!(true), &json!(false)),
        "{answer:#}\n{}",
        servers.log()
    );
    assert_eq!(status, 3, "{answer:#}");
}

/// `mail-setup check --send-test --json`: its exit status and what it answered.
fn send_test(servers: &MailServers, seconds: &str) -> (i32, Value) {
    let output = check(servers, &["--send-test", "--json", "--timeout", seconds]);
    let answer = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stdout)));
    (output.status.code().unwrap(), answer)
}

/// `mail-setup check`, with the right password.
fn check(servers: &MailServers, options: &[&str]) -> Output {
    let home = tempfile::tempdir().unwrap();
    let mut program = Command::new(mail_setup())
        .env("HOME", home.path())
        .env_remove("XDG_DATA_HOME")
        .args(["check", ADDRESS, "--password-stdin"])
        .args(options)
        .args(["--smtp", &servers.smtp_starttls(), "--imap", &servers.imap_tls(), "--ca-file"])
        .arg(servers.ca_file())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    writeln!(program.stdin.take().unwrap(), "{PASSWORD}").unwrap();
    program.wait_with_output().unwrap()
}
