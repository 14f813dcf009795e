//! KWallet, of KDE Frameworks 6 (ksecretd, before it kwalletd6) or 5 (kwalletd5), open, without a window.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use zbus::blocking::Connection;
use zbus::zvariant::Type;

use super::{Ends, missing, until, variables};

/// The programs behind it, and where they answer.
#[derive(Clone, Copy)]
struct Edition {
    /// The first keeps the wallet, the last is asked by programs.
    daemons: &'static [Daemon],
    package: &'static str,
}

#[derive(Clone, Copy)]
struct Daemon {
    program: &'static str,
    service: &'static str,
    path: &'static str,
}

const KSECRETD: Daemon = Daemon { program: "ksecretd", service: "org.kde.ksecretd", path: "/ksecretd" };
const KWALLETD6: Daemon =
    Daemon { program: "kwalletd6", service: "org.kde.kwalletd6", path: "/modules/kwalletd6" };
const KWALLETD5: Daemon =
    Daemon { program: "kwalletd5", service: "org.kde.kwalletd5", path: "/modules/kwalletd5" };

/// The newest first: since 6.14, kwalletd6 only hands on to a Secret Service.
const EDITIONS: [Edition; 3] = [
    Edition { daemons: &[KSECRETD, KWALLETD6], package: "kwallet6" },
    Edition { daemons: &[KWALLETD6], package: "kwallet6" },
    Edition { daemons: &[KWALLETD5], package: "libkf5wallet-bin" },
];

impl Edition {
    /// The newest that is here.
    fn here() -> Self {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let is_here =
            |daemon: &Daemon| std::env::split_paths(&path).any(|it| it.join(daemon.program).exists());
        let [.., oldest] = EDITIONS;
        EDITIONS.into_iter().find(|edition| edition.daemons.iter().all(is_here)).unwrap_or(oldest)
    }

    fn keeps(self) -> Daemon {
        self.daemons[0]
    }

    fn is_asked(self) -> Daemon {
        self.daemons[self.daemons.len() - 1]
    }
}

/// Starts it with one open wallet, `kdewallet`.
pub(super) fn start(home: &Path, address: &str, bus: &Connection) -> Vec<Ends> {
    std::fs::create_dir_all(home.join(".local/share/kwalletd")).expect("a folder");
    std::fs::write(home.join(".config/kwalletrc"), SETTINGS).expect("written settings");
    // A wallet is shown on the bus only by a daemon that finds it when it starts.
    if !home.join(".local/share/kwalletd/kdewallet.kwl").exists() {
        drop(started(home, address, bus));
    }
    started(home, address, bus)
}

/// Puts a password into an entry as KDE's own tool does, which only fills entries that are there.
pub(super) fn store(home: &Path, address: &str, bus: &Connection, folder: &str, key: &str, password: &[u8]) {
    const US: &str = "test";
    let wallet: i32 = call(bus, "open", &("kdewallet", 0_i64, US));
    let _: bool = call(bus, "createFolder", &(wallet, folder, US));
    let _: i32 = call(bus, "writePassword", &(wallet, folder, key, "", US));
    let mut tool = query(home, address, "--write-password", folder, key).spawn().expect("kwallet-query");
    tool.stdin.take().expect("its input").write_all(password).expect("a password written");
    assert!(tool.wait().expect("kwallet-query").success(), "kwallet-query could not store {folder}/{key}");
}

/// The password of an entry, as KDE's own tool reads it.
pub(super) fn read(home: &Path, address: &str, folder: &str, key: &str) -> Vec<u8> {
    let mut output = query(home, address, "--read-password", folder, key).output().expect("kwallet-query");
    assert!(output.status.success(), "kwallet-query could not read {folder}/{key}");
    output.stdout.pop();
    output.stdout
}

fn query(home: &Path, address: &str, action: &str, folder: &str, key: &str) -> Command {
    let mut query = Command::new("kwallet-query");
    query.args([action, key, "--folder", folder, "kdewallet"]);
    query.envs(variables(home, address)).env("QT_QPA_PLATFORM", "offscreen");
    query.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    query
}

fn call<T: serde::de::DeserializeOwned + Type>(
    bus: &Connection,
    method: &str,
    arguments: &(impl serde::Serialize + zbus::zvariant::DynamicType),
) -> T {
    called(bus, method, arguments).expect("an answer").body().deserialize().expect("what was asked for")
}

fn called(
    bus: &Connection,
    method: &str,
    arguments: &(impl serde::Serialize + zbus::zvariant::DynamicType),
) -> zbus::Result<zbus::Message> {
    Edition::here().is_asked().called(bus, method, arguments)
}

impl Daemon {
    fn called(
        self,
        bus: &Connection,
        method: &str,
        arguments: &(impl serde::Serialize + zbus::zvariant::DynamicType),
    ) -> zbus::Result<zbus::Message> {
        bus.call_method(Some(self.service), self.path, Some("org.kde.KWallet"), method, arguments)
    }
}

fn started(home: &Path, address: &str, bus: &Connection) -> Vec<Ends> {
    let edition = Edition::here();
    let keeper = edition.keeps();
    let mut running = vec![];
    for Daemon { program, .. } in edition.daemons {
        let daemon = Command::new(program)
            .envs(variables(home, address))
            .env("QT_QPA_PLATFORM", "offscreen")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| missing(program, edition.package, &error));
        running.push(Ends(daemon));
        // The key that a log-in would derive from the password. It makes the wallet, or opens it.
        let key: Vec<u8> = (0..56).collect();
        let opens = || keeper.called(bus, "pamOpen", &("kdewallet", &key, 0_i32)).is_ok();
        until("KWallet opened no wallet", opens);
    }
    until("KWallet does not answer", || called(bus, "isEnabled", &()).is_ok());
    running
}

/// Has it write its wallet to the file.
pub(super) fn save(bus: &Connection) {
    let wallet: i32 = call(bus, "open", &("kdewallet", 0_i64, ""));
    let () = call(bus, "sync", &(wallet, ""));
}

/// An open wallet, as QtKeychain uses it for KMail.
pub(crate) struct Wallet {
    bus: Connection,
    handle: i32,
}

impl Wallet {
    pub(super) fn open(bus: Connection) -> Self {
        let mut wallet = Self { bus, handle: 0 };
        wallet.handle = wallet.call("open", &("kdewallet", 0_i64, KMAIL));
        assert!(wallet.handle > 0, "the wallet stays closed");
        wallet
    }

    pub(crate) fn write_password(&self, folder: &str, key: &str, text: &str) {
        let _: bool = self.call("createFolder", &(self.handle, folder, KMAIL));
        let written: i32 = self.call("writePassword", &(self.handle, folder, key, text, KMAIL));
        assert_eq!(written, 0, "{folder}/{key}");
    }

    /// Type 2 is a stream, 3 a map.
    pub(crate) fn write_entry(&self, folder: &str, key: &str, bytes: &[u8], kind: i32) {
        let _: bool = self.call("createFolder", &(self.handle, folder, KMAIL));
        let written: i32 = self.call("writeEntry", &(self.handle, folder, key, bytes, kind, KMAIL));
        assert_eq!(written, 0, "{folder}/{key}");
    }

    /// Its type and its bytes, as they lie in the wallet.
    pub(crate) fn entry(&self, folder: &str, key: &str) -> (i32, Vec<u8>) {
        let entry = (self.handle, folder, key, KMAIL);
        (self.call("entryType", &entry), self.call("readEntry", &entry))
    }

    /// As KMail reads it.
    pub(crate) fn password(&self, folder: &str, key: &str) -> String {
        self.call("readPassword", &(self.handle, folder, key, KMAIL))
    }

    fn call<B: serde::Serialize + Type, A: serde::de::DeserializeOwned + Type>(
        &self,
        method: &str,
        body: &B,
    ) -> A {
        call(&self.bus, method, body)
    }
}

/// QtKeychain says the service for the program.
const KMAIL: &str = "mailtransports";

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
