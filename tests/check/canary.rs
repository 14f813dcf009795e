//! A password that can be told from everything else is searched for wherever it must not be.

use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use practice::{Mood, Provider};

use crate::stage::program::mail_setup;

const CANARY: &str = "CANARY-7f3a-PASSWORD";

#[tokio::test]
async fn no_journey_leaves_the_password_anywhere() {
    let journeys = [
        Mood::AllWell,
        Mood::ImapOff,
        Mood::WrongPassword,
        Mood::NeedsAppPassword,
        Mood::WebLoginRequired,
        Mood::HangsUp,
        Mood::Busy,
        Mood::CaptivePortal,
        Mood::ExpiredCertificate,
        Mood::StartTlsStripped,
        Mood::TooManyAttempts,
    ]
    .map(|mood| tokio::spawn(leaves_the_password_nowhere(mood)));
    for journey in journeys {
        journey.await.unwrap();
    }
}

async fn leaves_the_password_nowhere(mood: Mood) {
    let provider = Provider::start(mood).await.unwrap();
    // These two get as far as they do with the right password only.
    let canary = if matches!(mood, Mood::AllWell | Mood::ImapOff) {
        provider.app_password().replace(' ', "")
    } else {
        CANARY.to_owned()
    };
    for format in [&["--json", "--send-test"][..], &["--send-test"]] {
        let home = tempfile::tempdir().unwrap();
        let traces = run(&provider, &canary, home.path(), format).await;
        for form in forms(provider.address(), &canary) {
            for (place, text) in &traces {
                assert!(!contains(text, &form), "{mood:?}: in {place}");
            }
        }
        assert!(
            contains(&traces[0].1, b"smtp") || contains(&traces[0].1, b"localhost"),
            "{mood:?}: nothing was told"
        );
    }
    if canary != CANARY {
        // Where the password is right, a message was sent too, with the same sign-in.
        assert_eq!(provider.log().sign_ins(practice::Protocol::Imap), 2, "{mood:?}");
    }
}

#[test]
fn the_search_finds_what_it_looks_for() {
    for form in forms("anna@practice.example", CANARY) {
        assert!(contains(&[b"before ", form.as_slice(), b" behind"].concat(), &form));
    }
}

/// The password in every form in which it might be left.
fn forms(user: &str, password: &str) -> Vec<Vec<u8>> {
    let plain = format!("\0{user}\0{password}");
    let mut forms: Vec<Vec<u8>> =
        [password.to_owned(), BASE64.encode(password), BASE64.encode(plain)].map(String::into_bytes).into();
    forms.push(password.encode_utf16().flat_map(u16::to_le_bytes).collect());
    forms.push(password.bytes().map(|byte| format!("{byte:02x}")).collect::<String>().into_bytes());
    forms
}

fn contains(text: &[u8], form: &[u8]) -> bool {
    text.windows(form.len()).any(|window| window == form)
}

/// Runs a check and brings together everything that it leaves, by place.
async fn run(provider: &Provider, password: &str, home: &Path, format: &[&str]) -> Vec<(String, Vec<u8>)> {
    let root = home.join("root.pem");
    std::fs::write(&root, provider.root_pem()).unwrap();
    let security = match provider.security() {
        practice::Security::Tls => "tls",
        practice::Security::StartTls => "starttls",
    };
    let mut command = Command::new(mail_setup());
    command.args(["check", provider.address(), "--password-stdin", "--timeout", "6", "--ca-file"]).arg(&root);
    command.arg("--smtp").arg(format!("{}:{}:{security}", provider.host(), provider.smtp_port()));
    command.arg("--imap").arg(format!("{}:{}:{security}", provider.host(), provider.imap_port()));
    command
        .args(format)
        .env("HOME", home)
        .env_remove("XDG_DATA_HOME")
        .env("RUST_LOG", "trace")
        .env("RUST_BACKTRACE", "full");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let typed = format!("{password}\n");
    let ran = tokio::task::spawn_blocking(move || {
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
        let mut seen = Vec::new();
        #[cfg(target_os = "linux")]
        for name in ["cmdline", "environ"] {
            let path = format!("/proc/{}/{name}", child.id());
            seen.push((path.clone(), std::fs::read(path).unwrap_or_default()));
        }
        let (mut out, mut err) = (Vec::new(), Vec::new());
        child.stdout.take().unwrap().read_to_end(&mut out).unwrap();
        child.stderr.take().unwrap().read_to_end(&mut err).unwrap();
        child.wait().unwrap();
        let mut traces = vec![("standard output".to_owned(), out), ("standard error".to_owned(), err)];
        traces.append(&mut seen);
        traces
    });
    let mut traces = ran.await.unwrap();
    let mut folders = vec![home.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                traces.push((path.display().to_string(), std::fs::read(&path).unwrap()));
            }
        }
    }
    traces
}
