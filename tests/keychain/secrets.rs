//! Passwords are where they belong and nowhere else.

use std::io::Read;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::Value;

use crate::stage::computer::Computer;
use crate::stage::items::{OLD_ITEMS, REPLACEABLE};

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn no_password_is_on_the_bus_in_arguments_or_in_files() {
    let computer = Computer::with(REPLACEABLE);
    let mut monitor = Command::new("dbus-monitor");
    let (_, address) = computer
        .server
        .variables()
        .into_iter()
        .find(|(name, _)| *name == "DBUS_SESSION_BUS_ADDRESS")
        .expect("an address");
    monitor.arg("--address").arg(address).arg("--binary").stdout(Stdio::piped());
    let mut monitor = monitor.spawn().expect("dbus-monitor");
    let mut traffic = monitor.stdout.take().expect("its output");
    // It says something as soon as it listens.
    let mut heard = vec![0];
    traffic.read_exact(&mut heard).expect("traffic");
    let listener = std::thread::spawn(move || {
        traffic.read_to_end(&mut heard).expect("traffic");
        heard
    });

    assert_eq!(computer.ask("keep")["error"], Value::Null);
    let standing = computer.start("replace", &["5"]);
    let of_process =
        |name: &str| std::fs::read(format!("/proc/{}/{name}", standing.id())).expect("a file of the process");
    let mut seen = [of_process("cmdline"), of_process("environ")].concat();
    for file in std::fs::read_dir(computer.data()).expect("a folder") {
        seen.extend(std::fs::read(file.expect("a file").path()).expect("its bytes"));
    }
    drop(standing);
    for command in ["recover", "undo", "replace", "undo"] {
        let answer = computer.ask(command);
        assert_eq!(answer["error"], Value::Null, "{command}");
        seen.extend(answer.to_string().into_bytes());
    }
    let _ = monitor.kill();
    let _ = monitor.wait();
    let heard = listener.join().expect("the listener");
    assert!(heard.len() > 10_000, "it listened: {} bytes", heard.len());

    let is_password = |label: &str| label.contains("mail-setup") && !label.contains("-server:");
    let own = computer.server.everything().into_iter().filter(|item| is_password(&item.label));
    let mut secrets: Vec<Vec<u8>> = own.map(|item| item.secret).collect();
    assert_eq!(secrets.len(), 2, "the new password");
    secrets.extend(REPLACEABLE.iter().map(|(_, _, secret)| secret.to_vec()));
    for secret in secrets {
        for form in [secret.clone(), BASE64.encode(&secret).into_bytes()] {
            let is_in = |bytes: &[u8]| bytes.windows(form.len()).any(|window| window == form);
            assert!(!is_in(&heard), "on the bus: {}", String::from_utf8_lossy(&form));
            assert!(!is_in(&seen), "in a file or argument: {}", String::from_utf8_lossy(&form));
        }
    }
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn no_password_is_in_any_file_but_the_keychains_own() {
    let computer = Computer::with_old_items();
    computer.ask("clear");
    let files: Vec<PathBuf> = std::fs::read_dir(computer.data())
        .expect("a folder")
        .map(|file| file.expect("a file").path())
        .collect();
    assert_eq!(files.len(), 3, "journal, backup, lock: {files:?}");
    for file in files {
        let bytes = std::fs::read(&file).expect("a file");
        for (label, _, secret) in OLD_ITEMS {
            let found = bytes.windows(secret.len()).any(|window| window == *secret);
            assert!(!found, "the secret of {label} in {}", file.display());
        }
    }
}
