//! What the rows cost, seen from outside: the real program, one process for each row.

use std::process::{Command, Stdio};

use tokio::task::JoinSet;

use super::{Row, Scene, encryption, forms, incoming, network, outgoing};
use crate::stage::hostile::{self, Identity::Good, Step, says};
use crate::stage::program::{mail_setup, peak_memory};

/// How much more than for an honest server the program may need.
const MOST_GROWTH: u64 = 2 * 1024 * 1024;

/// How many programs run side by side.
const AT_ONCE: usize = 8;

#[tokio::test]
async fn no_server_makes_the_program_grow_or_tell_the_password() {
    // One that says no: the words for what is wrong are read when they are wanted.
    let honest = Row::smtp([
        Step::Tls(Good),
        says("220 mail\r\n"),
        Step::Hears,
        says("250-mail\r\n250 AUTH PLAIN\r\n"),
        Step::Hears,
        says("535 5.7.8 no\r\n"),
    ]);
    let mut usual = Vec::new();
    for _ in 0..5 {
        usual.push(peak("an honest server", honest.clone()).await);
    }
    usual.sort_unstable();
    let usual = usual[2];
    let mut rows = Vec::new();
    rows.extend(network::all());
    rows.extend(encryption::all());
    rows.extend(outgoing::all());
    rows.extend(incoming::all());
    assert!(rows.len() > 100, "{} rows", rows.len());
    let mut rows = rows.into_iter();
    let mut running = JoinSet::new();
    while let Some((name, row)) = rows.next() {
        running.spawn(async move { (name, peak(name, row).await) });
        // Some rows wait for a limit, and need no processor for that.
        while running.len() >= AT_ONCE || (rows.len() == 0 && !running.is_empty()) {
            let (name, peak) = running.join_next().await.unwrap().unwrap();
            assert!(peak < usual + MOST_GROWTH, "{name}: {peak} bytes, {usual} for an honest server");
        }
    }
}

/// The most memory that the program had at once, in bytes.
async fn peak(name: &str, row: Row) -> u64 {
    let scene = Scene::set(&row).await;
    let folder = tempfile::tempdir().unwrap();
    let roots = folder.path().join("roots.pem");
    std::fs::write(&roots, hostile::root_pem() + scene.good.root_pem()).unwrap();
    let secret = scene.secret.expose().to_owned();
    let peak = folder.path().join("peak");
    let mut command = Command::new(peak_memory());
    command.arg(&peak).arg(mail_setup());
    command.args([
        "check",
        scene.good.address(),
        "--json",
        "--password-stdin",
        "--timeout",
        "2",
        "--ca-file",
    ]);
    command.arg(&roots);
    for (option, user, server) in
        [("--smtp", "--smtp-user", &scene.servers.smtp), ("--imap", "--imap-user", &scene.servers.imap)]
    {
        let security = serde_json::to_value(server.security).unwrap();
        let place = format!("{}:{}:{}", server.host, server.port, security.as_str().unwrap());
        command.args([option, &place, user, &server.user]);
    }
    command
        .env("HOME", folder.path())
        .env_remove("XDG_DATA_HOME")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let ran = tokio::task::spawn_blocking(move || {
        use std::io::{Read as _, Write as _};
        let mut child = command.spawn().unwrap();
        writeln!(child.stdin.take().unwrap(), "{secret}").unwrap();
        let (mut out, mut err) = (String::new(), String::new());
        child.stdout.take().unwrap().read_to_string(&mut out).unwrap();
        child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
        (child.wait().unwrap().code(), out, err)
    });
    let (code, out, err) = ran.await.unwrap();
    assert!(matches!(code, Some(0 | 1 | 3)), "{name}: {code:?} {err}");
    let report: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert!(report["smtp"].is_object() && report["imap"].is_object(), "{name}: {out}");
    for form in forms(scene.secret.expose(), scene.good.address()) {
        assert!(!out.contains(&form) && !err.contains(&form), "{name}: {form} in {out} {err}");
    }
    std::fs::read_to_string(peak).unwrap().parse().unwrap()
}
