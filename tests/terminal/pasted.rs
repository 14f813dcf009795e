//! What was pasted: `mail-setup check` gets it on standard input, and servers hear what is sent.

use std::io::Write as _;
use std::process::Stdio;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::Value;

use super::person::program;
use crate::stage::hostile::{Hostile, Identity, Step, root_pem, says};

/// An address, what was pasted, and the password that its servers take.
type Row = (&'static str, &'static str, &'static str);

#[tokio::test(flavor = "multi_thread")]
async fn an_app_password_is_sent_without_what_came_along_when_it_was_copied() {
    const GMAIL: &str = "qzjxkvwpmfyhtrgd";
    const ICLOUD: &str = "qzjx-kvwp-mfyh-trgd";
    let rows: [Row; 16] = [
        ("anna@gmail.com", "\"qzjx kvwp mfyh trgd\"\n", GMAIL),
        ("anna@gmail.com", "“qzjx kvwp mfyh trgd”\n", GMAIL),
        ("anna@gmail.com", "\u{feff}qzjx kvwp mfyh trgd\n", GMAIL),
        ("anna@gmail.com", "qzjx\u{a0}kvwp\u{a0}mfyh\u{a0}trgd\r\n", GMAIL),
        ("anna@googlemail.com", "qzjx\u{ad}kvwp\u{ad}mfyh\u{ad}trgd", GMAIL),
        ("anna@gmail.com", "qzjxkvwpmfyhtrgd\u{200f}\n", GMAIL),
        ("anna@gmail.com", "Qzjx Kvwp Mfyh Trgd\n", GMAIL),
        ("anna@yahoo.com", "ｑｚｊｘ ｋｖｗｐ ｍｆｙｈ ｔｒｇｄ\n", GMAIL),
        ("anna@aol.com", "qzjxkvwpmfyhtrgd\t\n", GMAIL),
        ("anna@gmail.com", "аbcd efgh ijkl mnop\n", "abcdefghijklmnop"), // a Cyrillic а
        ("anna@icloud.com", "qzjx–kvwp–mfyh–trgd \n", ICLOUD),
        ("anna@fastmail.com", "3k9x7q2m8v5t1z4w \n", "3k9x7q2m8v5t1z4w"),
        // At an own server all of it may belong to the password.
        ("anna@shop.example", "T4kz!mW9-plon \n", "T4kz!mW9-plon "),
        ("anna@shop.example", "\"T4kz!mW9-plon\"\r\n", "\"T4kz!mW9-plon\""),
        ("anna@shop.example", "\u{feff}T4kz\u{a0}mW9\n", "\u{feff}T4kz\u{a0}mW9"),
        ("anna@posteo.de", "QZJX KVWP\n", "QZJX KVWP"),
    ];
    for row @ (_, typed, _) in rows {
        let (told, code, sent) = check(row, "235 2.7.0 ok\r\n").await;
        assert_eq!((code, &told["verified"]), (Some(0), &Value::Bool(true)), "{typed:?}: {told}");
        assert_eq!(sent, row.2, "{typed:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_sent_as_typed_and_refused_is_told_with_what_is_suspect_about_it() {
    const NO: &str = "535 5.7.8 Error: authentication failed\r\n";
    const FASTMAIL: &str = "535 5.7.0 Incorrect username or password.\r\n";
    for (address, typed, said, suspects, says, tries) in [
        ("anna@shop.example", "T4kz!mW9-plon ", NO, &["spaceBehind"][..], "space behind", true),
        ("anna@shop.example", "\tT4kz!mW9-plon", NO, &["spaceBefore"], "space in front", true),
        ("anna@shop.example", "\u{feff}T4kz!mW9-plon", NO, &["invisible"], "cannot be seen", true),
        ("anna@shop.example", "«T4kz!mW9-plon»", NO, &["quotes"], "quotation marks", true),
        ("anna@shop.example", "T4kz mW9 plon!", NO, &["spacesWithin"], "spaces in it", true),
        ("anna@yandex.com", "qzjx kvwp mfyh trgd", NO, &["spacesBetweenGroups"], "spaces between", true),
        ("anna@shop.example", "don’t4kz", NO, &["lookAlike"], "only looks like", true),
        ("anna@icloud.com", "qzjxkvwpmfyhtrgd", NO, &["dashes"], "dashes", true),
        ("anna@gmail.com", "Password: qzjx kvwp mfyh trgd", NO, &["copiedAlong"], "copied along", true),
        ("anna@gmail.com", "\"qzjxkvwpmfyhtrg\"", NO, &["quotes", "length"], "15 letters and digits", false),
        ("anna@fastmail.com", "3k9x7q2m8v5t1z4", FASTMAIL, &["length"], "15 letters and digits", false),
        ("anna@zoho.com", "kzv9Tq3wLm2x ", FASTMAIL, &["spaceBehind"], "space behind", true),
        ("anna@shop.example", "T4kz!mW9-plon", NO, &[], "not right", false),
    ] {
        let (told, code, sent) = check((address, typed, typed), said).await;
        assert_eq!((code, sent.as_str()), (Some(1), typed), "{told}");
        let verdict = &told["verdict"];
        let none = Value::Array(vec![]);
        let named = verdict.get("suspects").unwrap_or(&none);
        assert_eq!(*named, Value::from(suspects), "{typed:?}: {told}");
        assert!(verdict["advice"].as_str().unwrap().contains(says), "{typed:?}: {verdict}");
        assert_eq!(verdict["actions"][0] == "tryWithout", tries, "{typed:?}: {verdict}");
        assert_ne!(verdict["cause"], "appPasswordRequired", "{typed:?}: no word of the account's password");
        assert!(!told.to_string().contains(typed.trim()), "{told}");
    }
}

/// What the program tells of a password, how it ends, and the password that the server for outgoing mail
/// hears and answers with `said`.
async fn check((address, typed, _): Row, said: &str) -> (Value, Option<i32>, String) {
    const TLS: Step = Step::Tls(Identity::Good);
    let smtp = Hostile::start(vec![
        TLS,
        says("220 mail ESMTP\r\n"),
        Step::Hears,
        says("250-mail\r\n250 AUTH PLAIN\r\n"),
        Step::Hears,
        says(said),
    ])
    .await;
    let imap = Hostile::start(vec![
        TLS,
        says("* OK ready\r\n"),
        Step::Hears,
        says("* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\r\n<tag> OK done\r\n"),
        Step::Hears,
        says("<tag> OK in\r\n"),
        Step::Hears,
        says("* STATUS INBOX (MESSAGES 1)\r\n<tag> OK done\r\n"),
    ])
    .await;
    let home = tempfile::tempdir().unwrap();
    let ca_file = home.path().join("root.pem");
    std::fs::write(&ca_file, root_pem()).unwrap();
    let mut program = program(&home);
    program.args(["check", address, "--password-stdin", "--json", "--ca-file"]).arg(&ca_file);
    for (option, server) in [("--smtp", &smtp), ("--imap", &imap)] {
        program.args([option, &format!("localhost:{}:tls", server.port())]);
    }
    let typed = typed.to_owned();
    let output = tokio::task::spawn_blocking(move || {
        let piped = program.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut check = piped.spawn().unwrap();
        check.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
        check.wait_with_output().unwrap()
    })
    .await
    .unwrap();
    let told = serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{output:?}"));
    let heard = String::from_utf8(smtp.seen().secure).unwrap();
    let message = heard.lines().find_map(|line| line.strip_prefix("AUTH PLAIN ")).expect("a sign-in");
    let message = String::from_utf8(BASE64.decode(message).unwrap()).unwrap();
    assert_eq!(smtp.seen().sign_ins(), 1);
    (told, output.status.code(), message.rsplit('\0').next().unwrap().to_owned())
}
