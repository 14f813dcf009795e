//! `mail-setup check` of a program on this computer that stands in for a mail server.

use std::io::Write as _;
use std::process::Stdio;

use serde_json::Value;

use super::person::program;
use crate::stage::hostile::{self, Hostile, Identity, Made, Step, says};

const HEARS: Step = Step::Hears;

#[tokio::test(flavor = "multi_thread")]
async fn protons_bridge_with_a_certificate_of_its_own() {
    let (smtp, imap) = servers(Made::First).await;
    let (json, code) = check(&["--smtp", &at(&smtp), "--imap", &at(&imap)]).await;
    assert_eq!((json["verdict"]["cause"].as_str(), code), (Some("certificateUntrusted"), 3), "{json:#}");
    let words = json["verdict"].to_string();
    assert!(words.contains("this computer") && words.contains("Bridge"), "{words}");
    assert!(!words.contains("another network"), "{words}");
    assert_eq!(smtp.seen().sign_ins() + imap.seen().sign_ins(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn protons_bridge_with_its_certificate_as_a_file() {
    let (smtp, imap) = servers(Made::First).await;
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, made| {
        let file = folder.path().join(name);
        std::fs::write(&file, hostile::exported(made)).unwrap();
        file.to_str().unwrap().to_owned()
    };
    let (own, other) = (file("cert.pem", Made::First), file("other.pem", Made::Again));
    let servers = ["--smtp", &at(&smtp), "--imap", &at(&imap), "--ca-file"];
    let (json, code) = check(&[&servers[..], &[&other]].concat()).await;
    assert_eq!((json["verdict"]["cause"].as_str(), code), (Some("certificateUntrusted"), 3), "{json:#}");
    assert_eq!(smtp.seen().sign_ins() + imap.seen().sign_ins(), 0);
    let (json, code) = check(&[&servers[..], &[&own]].concat()).await;
    assert_eq!((json["verified"].as_bool(), code), (Some(true), 0), "{json:#}");
    let fingerprint = serde_json::to_value(hostile::fingerprint(Made::First)).unwrap();
    assert_eq!(json["smtp"]["certificate"], fingerprint, "{json:#}");
}

#[tokio::test(flavor = "multi_thread")]
async fn proton_without_its_bridge() {
    // Its usual ports may be taken on the computer that runs this; nobody listens at these.
    let (smtp, imap) = servers(Made::First).await;
    let gone = [at(&smtp), at(&imap)];
    drop((smtp, imap));
    let (json, code) = check(&["--smtp", &gone[0], "--imap", &gone[1]]).await;
    assert_eq!((json["verdict"]["cause"].as_str(), code), (Some("refused"), 3), "{json:#}");
    let words = json["verdict"].to_string();
    assert!(words.contains("Proton Mail Bridge") && words.contains("this computer"), "{words}");
    assert!(!words.contains("another network"), "{words}");
}

async fn servers(made: Made) -> (Hostile, Hostile) {
    let tls = Step::Tls(Identity::Program(made));
    let smtp = vec![
        says("220 127.0.0.1 ESMTP Service Ready\r\n"),
        HEARS,
        says("250-127.0.0.1\r\n250 STARTTLS\r\n"),
        HEARS,
        says("220 2.0.0 Ready to start TLS\r\n"),
        tls.clone(),
        HEARS,
        says("250-127.0.0.1\r\n250 AUTH PLAIN\r\n"),
        HEARS,
        says("235 2.0.0 Authentication succeeded\r\n"),
    ];
    let imap = vec![
        says("* OK [CAPABILITY IMAP4rev1 STARTTLS] gluon session ID 3\r\n"),
        HEARS,
        says("* CAPABILITY IMAP4rev1 STARTTLS\r\n<tag> OK CAPABILITY\r\n"),
        HEARS,
        says("<tag> OK Begin TLS negotiation now\r\n"),
        tls,
        HEARS,
        says("* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\r\n<tag> OK CAPABILITY\r\n"),
        HEARS,
        says("<tag> OK LOGIN completed\r\n"),
        HEARS,
        says("* STATUS INBOX (MESSAGES 3)\r\n<tag> OK STATUS\r\n"),
    ];
    (Hostile::start(smtp).await, Hostile::start(imap).await)
}

fn at(server: &Hostile) -> String {
    format!("127.0.0.1:{}:starttls", server.port())
}

/// The answer of `check`, and how the program ended.
async fn check(more: &[&str]) -> (Value, i32) {
    let home = tempfile::tempdir().unwrap();
    let mut program = program(&home);
    program.args(["check", "anna@proton.me", "--json", "--password-stdin"]).args(more);
    tokio::task::spawn_blocking(move || {
        let mut check =
            program.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        writeln!(check.stdin.take().unwrap(), "T4kz!mW9-plon").unwrap();
        let answer = check.wait_with_output().unwrap();
        (serde_json::from_slice(&answer.stdout).unwrap(), answer.status.code().unwrap())
    })
    .await
    .unwrap()
}
