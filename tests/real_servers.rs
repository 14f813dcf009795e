//! The program against real Dovecot and Postfix.

use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::mail_servers::{ADDRESS, MailServers, PASSWORD};
use crate::program::mail_setup;

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

/// `mail-setup check --json` as somebody would run it: its exit status and what it answered.
fn check(servers: &MailServers, smtp: &str, imap: &str, password: &str) -> (i32, Value) {
    let mut program = Command::new(mail_setup())
        .args([
            "check",
            ADDRESS,
            "--json",
            "--password-stdin",
            "--timeout",
            "60",
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
