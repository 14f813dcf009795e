//! `mail-setup check` of a program on this computer that stands in for a mail server.

use std::io::Write as _;
use std::process::Stdio;

use serde_json::Value;

use super::person::program;
use crate::stage::bridge::{at, servers};
use crate::stage::hostile::{self, Made};

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
