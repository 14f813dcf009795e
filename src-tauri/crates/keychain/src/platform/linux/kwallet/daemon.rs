//! The program behind KWallet (kwalletd5, kwalletd6) and its calls.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;
use zbus::blocking::Connection;
use zbus::blocking::fdo::DBusProxy;
use zbus::zvariant::Type;

use super::entry::{Done, Kind, Value};
use super::entry_path::EntryPath;
use crate::store::Contents;

/// Where KWallet answers. That of KDE Frameworks 6.14 answers under both names.
pub(super) struct Daemon {
    bus: Connection,
    address: Address,
}

#[derive(Clone, Copy)]
struct Address {
    service: &'static str,
    path: &'static str,
}

const ADDRESSES: [Address; 2] = [
    Address { service: "org.kde.kwalletd6", path: "/modules/kwalletd6" },
    Address { service: "org.kde.kwalletd5", path: "/modules/kwalletd5" },
];

impl Daemon {
    /// The one that runs.
    pub(super) fn running(bus: Connection) -> zbus::Result<Option<Self>> {
        let names = DBusProxy::new(&bus)?;
        for address in ADDRESSES {
            if names.name_has_owner(address.service.try_into()?)? {
                return Ok(Some(Self { bus, address }));
            }
        }
        Ok(None)
    }

    /// The one that runs; else, where there is a wallet, the one that a call starts: on a desktop of another
    /// kind KWallet is left alone.
    pub(super) fn running_or_startable(bus: Connection) -> zbus::Result<Option<Self>> {
        if let Some(running) = Self::running(bus.clone())? {
            return Ok(Some(running));
        }
        if !folder_of_wallets().is_some_and(|folder| has_a_wallet(&folder)) {
            return Ok(None);
        }
        let startable = DBusProxy::new(&bus)?.list_activatable_names()?;
        let found = ADDRESSES
            .into_iter()
            .find(|address| startable.iter().any(|name| name.as_str() == address.service));
        Ok(found.map(|address| Self { bus, address }))
    }

    /// The wallet in which programs keep what they keep, if there is one and KWallet is in use.
    pub(super) fn wallet_of_programs(&self) -> zbus::Result<Option<String>> {
        if !self.call("isEnabled", &())? {
            return Ok(None);
        }
        let wallet: String = self.call("networkWallet", &())?;
        Ok(self.wallets()?.contains(&wallet).then_some(wallet))
    }

    pub(super) fn wallets(&self) -> zbus::Result<Vec<String>> {
        self.call("wallets", &())
    }

    /// True for a closed wallet that was encrypted with OpenPGP: its names are encrypted too, and KWallet
    /// would ask for the key to tell them.
    pub(super) fn hides(&self, wallet: &str) -> bool {
        !self.call("isOpen", &(wallet,)).unwrap_or(false)
            && folder_of_wallets().is_some_and(|folder| is_openpgp(&folder.join(file_name(wallet))))
    }

    /// Whether there is such an entry. Asks nobody, unless [`Daemon::hides`].
    pub(super) fn has(&self, EntryPath { wallet, folder, key }: &EntryPath) -> zbus::Result<bool> {
        Ok(!self.call::<_, bool>("keyDoesNotExist", &(wallet, folder, key))?)
    }

    /// A handle; negative if the person said no. May ask.
    pub(super) fn open(&self, wallet: &str) -> zbus::Result<i32> {
        self.call("open", &(wallet, NO_WINDOW, OUR_NAME))
    }

    pub(super) fn close(&self, handle: i32) {
        // It may have ended by itself.
        let _ = self.call::<_, i32>("close", &(handle, false, OUR_NAME));
    }

    /// Has what was changed written to the file. By itself KWallet waits for five seconds: one that is
    /// killed before loses it.
    pub(super) fn sync(&self, handle: i32) -> zbus::Result<()> {
        self.call("sync", &(handle, OUR_NAME))
    }

    /// `None` if it cannot be read with this handle.
    pub(super) fn read(
        &self,
        handle: i32,
        EntryPath { folder, key, .. }: &EntryPath,
    ) -> zbus::Result<Option<Contents>> {
        let entry = (handle, folder, key, OUR_NAME);
        let Some(kind) = Kind::numbered(self.call("entryType", &entry)?) else { return Ok(None) };
        let secret = match kind {
            Kind::Password => self.call::<_, String>("readPassword", &entry)?.into_bytes(),
            Kind::Stream | Kind::Map => self.call("readEntry", &entry)?,
        };
        Ok((kind == Kind::Stream || !secret.is_empty()).then(|| kind.keeps(secret)))
    }

    pub(super) fn write(
        &self,
        handle: i32,
        EntryPath { folder, key, .. }: &EntryPath,
        value: Value<'_>,
    ) -> zbus::Result<Done> {
        match value {
            Value::Password(text) => self.done("writePassword", &(handle, folder, key, text, OUR_NAME)),
            Value::Stream(bytes) => self.done("writeEntry", &(handle, folder, key, bytes, OUR_NAME)),
            Value::Map(bytes) => self.done("writeMap", &(handle, folder, key, bytes, OUR_NAME)),
        }
    }

    pub(super) fn remove(
        &self,
        handle: i32,
        EntryPath { folder, key, .. }: &EntryPath,
    ) -> zbus::Result<Done> {
        self.done("removeEntry", &(handle, folder, key, OUR_NAME))
    }

    pub(super) fn make_folder(
        &self,
        handle: i32,
        EntryPath { folder, .. }: &EntryPath,
    ) -> zbus::Result<bool> {
        self.call("createFolder", &(handle, folder, OUR_NAME))
    }

    /// -1 is the answer to a handle that is not known, -3 that there is nothing to remove.
    fn done<B: Serialize + Type>(&self, method: &str, body: &B) -> zbus::Result<Done> {
        let answer: i32 = self.call(method, body)?;
        Ok(if answer == -1 { Done::HandleIsUnknown } else { Done::Yes })
    }

    fn call<B: Serialize + Type, A: DeserializeOwned + Type>(
        &self,
        method: &str,
        body: &B,
    ) -> zbus::Result<A> {
        let Address { service, path } = self.address;
        let answer = self.bus.call_method(Some(service), path, Some("org.kde.KWallet"), method, body)?;
        answer.body().deserialize()
    }
}

/// Has a wallet written to its file that was changed through the Secret Service: then it is open for
/// whoever gives no name, and nobody is asked. Where there is no such call (ksecretd of KDE Frameworks
/// 6.14), it is left to itself.
pub(in crate::platform::linux) fn save(bus: &Connection, wallet: &str) {
    for address in ADDRESSES {
        let daemon = Daemon { bus: bus.clone(), address };
        if let Ok(handle @ 1..) = daemon.call::<_, i32>("open", &(wallet, NO_WINDOW, NO_NAME)) {
            let _ = daemon.call::<_, ()>("sync", &(handle, NO_NAME));
            let _ = daemon.call::<_, i32>("close", &(handle, false, NO_NAME));
        }
    }
}

const NO_WINDOW: i64 = 0;
const NO_NAME: &str = "";
/// KWallet says it when it asks whether we may.
const OUR_NAME: &str = "Mail Setup Wizard";

fn folder_of_wallets() -> Option<PathBuf> {
    Some(directories::BaseDirs::new()?.data_dir().join("kwalletd"))
}

fn has_a_wallet(folder: &Path) -> bool {
    let Ok(files) = folder.read_dir() else { return false };
    files.flatten().any(|file| file.path().extension().is_some_and(|extension| extension == "kwl"))
}

/// As KWallet escapes the name of a wallet: with a semicolon for the percent sign.
fn file_name(wallet: &str) -> String {
    let plain =
        |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~^&'@{}[],$=!#()%+ \r\n\t\x0b\x0c".contains(&byte);
    let mut name = String::new();
    for byte in wallet.bytes() {
        if plain(byte) {
            name.push(byte.into());
        } else {
            name.push_str(&format!(";{byte:02X}"));
        }
    }
    name + ".kwl"
}

/// By the cipher that its first bytes name: `KWALLET\n\r\0\r\n`, version, cipher, hash.
fn is_openpgp(file: &Path) -> bool {
    const MAGIC: &[u8; 12] = b"KWALLET\n\r\0\r\n";
    const OPENPGP: u8 = 2;
    let mut begin = [0; 16];
    let read = File::open(file).and_then(|mut file| file.read_exact(&mut begin));
    read.is_ok() && begin.starts_with(MAGIC) && begin[14] == OPENPGP
}
