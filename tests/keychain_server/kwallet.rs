//! KWallet (kwalletd5), open, without a window.

use std::path::Path;
use std::process::{Command, Stdio};

use zbus::blocking::Connection;

use super::{Ends, missing, until, variables};

/// Starts it with one open wallet, `kdewallet`.
pub(super) fn start(home: &Path, address: &str, bus: &Connection) -> Ends {
    std::fs::create_dir_all(home.join(".local/share/kwalletd")).expect("a folder");
    std::fs::write(home.join(".config/kwalletrc"), SETTINGS).expect("written settings");
    // A wallet is shown on the bus only by a daemon that finds it when it starts.
    if !home.join(".local/share/kwalletd/kdewallet.kwl").exists() {
        drop(started(home, address, bus));
    }
    started(home, address, bus)
}

fn started(home: &Path, address: &str, bus: &Connection) -> Ends {
    let daemon = Command::new("kwalletd5")
        .envs(variables(home, address))
        .env("QT_QPA_PLATFORM", "offscreen")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| missing("kwalletd5", "libkf5wallet-bin", &error));
    let daemon = Ends(daemon);
    // The key that a log-in would derive from the password. It makes the wallet, or opens it.
    let key: Vec<u8> = (0..56).collect();
    until("kwalletd5 opened no wallet", || {
        bus.call_method(
            Some("org.kde.kwalletd5"),
            "/modules/kwalletd5",
            Some("org.kde.KWallet"),
            "pamOpen",
            &("kdewallet", &key, 0_i32),
        )
        .is_ok()
    });
    daemon
}

/// Has it write its wallet to the file.
pub(super) fn save(bus: &Connection) {
    let to = (Some("org.kde.kwalletd5"), "/modules/kwalletd5", Some("org.kde.KWallet"));
    let opened = bus.call_method(to.0, to.1, to.2, "open", &("kdewallet", 0_i64, ""));
    let handle: i32 = opened.expect("an open wallet").body().deserialize().expect("a handle");
    bus.call_method(to.0, to.1, to.2, "sync", &(handle, "")).expect("a written file");
}

/// No first question, no question at each access.
const SETTINGS: &str = "[Wallet]
Enabled=true
First Use=false
Default Wallet=kdewallet
Prompt on Open=false
Leave Open=true

[org.freedesktop.secrets]
apiEnabled=true
";
