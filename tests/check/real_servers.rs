//! The program against real Dovecot and Postfix.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

use crate::stage::mail_servers::{ADDRESS, MailServers, PASSWORD, Whims};
use crate::stage::program::mail_setup;

#[test]
#[ignore = "needs root, Dovecot and Postfix: cargo xtask test"]
fn the_right_password_is_verified_over_tls_and_over_starttls() {
    let servers = MailServers::start();
    for (smtp, imap) in
        [(servers.smtp_tls(), servers.imap_tls()), (servers.smtp_starttls(), servers.imap_starttls())]
    {
        let (status, answer) = check(&servers, &smtp, &imap, PASSWORD);
        assert_eq!(status, 0, "{answer:#}\n{}", servers.log());
        assert_eq!(answer["verified"], true, "{answer:#}");
        assert_eq!(answer["smtp"]["ok"], true, "{answer:#}");
        assert_eq!(answer["imap"]["ok"], true, "{answer:#}");
    }
}

#[test]
#[ignore = "needs root, Dovecot and Postfix: cargo xtask test"]
fn a_wrong_password_is_named_and_imap_is_not_asked() {
    let servers = MailServers::start();
    let (status, answer) = check(&servers, &servers.smtp_tls(), &servers.imap_tls(), "not her password");
    assert_eq!(status, 1, "{answer:#}\n{}", servers.log());
    assert_eq!(answer["verified"], false, "{answer:#}");
    assert_eq!(answer["verdict"]["cause"], "wrongPassword", "{answer:#}");
    assert_eq!(answer["smtp"]["cause"], "wrongPassword", "{answer:#}");
    assert_eq!(answer["imap"]["skipped"], true, "{answer:#}");
    assert!(!servers.log().contains("auth failed, "), "{}", servers.log());
}

#[test]
#[ignore = "needs root, Dovecot and Postfix: cargo xtask test"]
fn a_refusal_that_is_held_back_is_waited_for() {
    let servers =
        MailServers::start_with(Whims { dovecot: "auth_failure_delay = 4 secs\n", ..Whims::default() });
    let (status, answer) = check(&servers, &servers.smtp_tls(), &servers.imap_tls(), "not her password");
    assert_eq!((status, &answer["smtp"]["cause"]), (1, &json!("wrongPassword")), "{answer:#}");
    assert!(answer["smtp"]["elapsedMs"].as_u64() >= Some(3_500), "{answer:#}");
    assert_eq!(answer["imap"]["skipped"], true);
}

#[test]
#[ignore = "needs root, Dovecot and Postfix: cargo xtask test"]
fn a_greeting_that_is_held_back_is_waited_for() {
    let servers = MailServers::start_with(Whims {
        postfix: "smtpd_delay_reject = no\nsmtpd_client_restrictions = sleep 3, permit\n",
        ..Whims::default()
    });
    for (smtp, imap) in
        [(servers.smtp_tls(), servers.imap_tls()), (servers.smtp_starttls(), servers.imap_starttls())]
    {
        let (status, answer) = check(&servers, &smtp, &imap, PASSWORD);
        assert_eq!(status, 0, "{answer:#}\n{}", servers.log());
        assert!(answer["smtp"]["elapsedMs"].as_u64() >= Some(2_500), "{answer:#}");
    }
}

#[test]
#[ignore = "needs root, Dovecot and Postfix: cargo xtask test"]
fn login_that_is_disabled_in_clear_is_possible_after_starttls() {
    let servers = MailServers::start_with(Whims {
        dovecot: "ssl = yes\nauth_allow_cleartext = no\n",
        ..Whims::default()
    });
    let (status, answer) = check(&servers, &servers.smtp_starttls(), &servers.imap_starttls(), PASSWORD);
    assert_eq!(status, 0, "{answer:#}\n{}", servers.log());
}

#[test]
#[ignore = "needs root, Dovecot and Postfix: cargo xtask test"]
fn a_server_without_a_way_to_send_a_password_is_named() {
    let servers = MailServers::start_with(Whims {
        dovecot: "auth_mechanisms = xoauth2 oauthbearer\n",
        ..Whims::default()
    });
    let (status, answer) = check(&servers, &servers.smtp_tls(), &servers.imap_tls(), PASSWORD);
    assert_eq!(
        (status, &answer["imap"]["cause"]),
        (1, &json!("oauthRequired")),
        "{answer:#}\n{}",
        servers.log()
    );
    assert!(!servers.log().contains("auth failed, "), "{}", servers.log());
}

#[test]
#[ignore = "needs root, Dovecot and Postfix: cargo xtask test"]
fn a_server_for_sending_without_sign_in_is_named_and_imap_is_asked() {
    let servers =
        MailServers::start_with(Whims { postfix: "smtpd_sasl_auth_enable = no\n", ..Whims::default() });
    let (status, answer) = check(&servers, &servers.smtp_tls(), &servers.imap_tls(), PASSWORD);
    assert_eq!((status, &answer["smtp"]["cause"]), (1, &json!("mechanismUnsupported")), "{answer:#}");
    assert_eq!(answer["smtp"]["stage"], "capability", "{answer:#}");
    assert_eq!(answer["imap"]["ok"], true, "{answer:#}");
}

#[test]
#[ignore = "needs root, Dovecot and Postfix: cargo xtask test"]
fn too_many_connections_are_named_and_are_not_a_wrong_password() {
    let servers =
        MailServers::start_with(Whims { dovecot: "mail_max_userip_connections = 1\n", ..Whims::default() });
    let held = Connection::signed_in(&servers);
    let (status, answer) = check(&servers, &servers.smtp_tls(), &servers.imap_tls(), PASSWORD);
    assert_eq!(
        (status, &answer["imap"]["cause"]),
        (3, &json!("tooManyConnections")),
        "{answer:#}\n{}",
        servers.log()
    );
    assert_eq!(answer["verdict"]["temporary"], true, "{answer:#}");
    drop(held);
}

#[test]
#[ignore = "needs root, Dovecot and Postfix: cargo xtask test"]
fn tls_and_starttls_mixed_up_are_told_apart() {
    let servers = MailServers::start();
    let mixed = |place: String, from: &str, to: &str| place.replace(from, to);
    let (smtp, imap) = (
        mixed(servers.smtp_starttls(), ":starttls", ":tls"),
        mixed(servers.imap_starttls(), ":starttls", ":tls"),
    );
    let (status, answer) = check(&servers, &smtp, &imap, PASSWORD);
    assert_eq!((status, &answer["smtp"]["cause"]), (3, &json!("notTls")), "{answer:#}");
    assert_eq!(answer["imap"]["cause"], "notTls", "{answer:#}");
    let (smtp, imap) =
        (mixed(servers.smtp_tls(), ":tls", ":starttls"), mixed(servers.imap_tls(), ":tls", ":starttls"));
    let (status, answer) = check_within("6", &servers, &smtp, &imap, PASSWORD);
    for leg in ["smtp", "imap"] {
        assert_eq!((status, &answer[leg]["cause"]), (3, &json!("encryptionRequired")), "{answer:#}");
        assert_eq!(answer[leg]["stage"], "greeting", "{answer:#}");
    }
    assert!(answer["verdict"]["title"].as_str().unwrap().contains("wants TLS"), "{answer:#}");
    assert!(!servers.log().contains("sasl_username"), "{}", servers.log());
}

#[test]
#[ignore = "needs root, Dovecot and Postfix: cargo xtask test"]
fn a_server_of_many_names_is_told_which_one_is_meant() {
    let servers = MailServers::start_with(Whims {
        dovecot: "ssl_server_cert_file = {here}/other.pem\nlocal_name localhost {\n  ssl_server_cert_file = {here}/certificate.pem\n}\n",
        ..Whims::default()
    });
    let (status, answer) = check(&servers, &servers.smtp_tls(), &servers.imap_tls(), PASSWORD);
    assert_eq!(status, 0, "{answer:#}\n{}", servers.log());
}

/// A connection to Dovecot that somebody else has open.
struct Connection {
    client: Child,
}

impl Connection {
    fn signed_in(servers: &MailServers) -> Self {
        let mut client = Command::new("openssl")
            .args([
                "s_client",
                "-quiet",
                "-connect",
                &format!("127.0.0.1:{}", servers.imap_tls_port()),
                "-CAfile",
            ])
            .arg(servers.ca_file())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        writeln!(client.stdin.as_mut().unwrap(), "a LOGIN {ADDRESS} {PASSWORD}\r").unwrap();
        let answers = BufReader::new(client.stdout.as_mut().unwrap()).lines();
        let taken = answers.map(Result::unwrap).find(|line| line.starts_with("a "));
        assert!(taken.is_some_and(|line| line.starts_with("a OK")), "{}", servers.log());
        Self { client }
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        let _ = self.client.kill();
        let _ = self.client.wait();
    }
}

/// `mail-setup check --json` as somebody would run it: its exit status and what it answered.
fn check(servers: &MailServers, smtp: &str, imap: &str, password: &str) -> (i32, Value) {
    check_within("60", servers, smtp, imap, password)
}

fn check_within(
    seconds: &str,
    servers: &MailServers,
    smtp: &str,
    imap: &str,
    password: &str,
) -> (i32, Value) {
    // Whoever is refused often has to wait, and remembers it at home.
    let home = tempfile::tempdir().unwrap();
    let mut program = Command::new(mail_setup())
        .env("HOME", home.path())
        .env_remove("XDG_DATA_HOME")
        .args([
            "check",
            ADDRESS,
            "--json",
            "--password-stdin",
            "--timeout",
            seconds,
            "--smtp",
            smtp,
            "--imap",
            imap,
            "--ca-file",
        ])
        .arg(servers.ca_file())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    writeln!(program.stdin.take().unwrap(), "{password}").unwrap();
    let output = program.wait_with_output().unwrap();
    let answer = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stdout)));
    (output.status.code().unwrap(), answer)
}
