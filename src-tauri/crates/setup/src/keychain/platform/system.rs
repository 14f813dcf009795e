//! The keychain of the system: our own secrets through `keyring`, other programs' items where it is known
//! how.

use std::collections::HashMap;
use std::sync::Arc;

use keyring_core::CredentialStore;
use zeroize::Zeroizing;

#[cfg(target_os = "linux")]
use super::linux::{Keychains as Items, error_of};
#[cfg(target_os = "macos")]
use super::macos::DefaultKeychain as Items;
#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
use super::no_items::NoItems as Items;
#[cfg(windows)]
use super::windows::CredentialManager as Items;
use crate::keychain::KeychainError;
use crate::keychain::store::{Attributes, Collection, Contents, Listed, OwnEntry, Record, Store};

/// The person's own keychain.
///
/// `keyring`'s own entry point opens the store once for the whole process: one failure, or one panic,
/// would hold until the program ends. The stores it is made of can be opened anew, and are, after each
/// failure.
#[derive(Default)]
pub struct System {
    own: Option<Arc<CredentialStore>>,
    items: Items,
}

impl System {
    fn entry(&mut self, entry: &OwnEntry) -> Result<keyring::Entry, KeychainError> {
        let store = match &self.own {
            Some(store) => store,
            None => self.own.insert(open_own()?),
        };
        let inner = store
            .build(OwnEntry::SERVICE, entry.user(), modifiers().as_ref())
            .map_err(|error| own_error(&error))?;
        Ok(keyring::Entry { inner })
    }

    /// Does something with one of our entries; after a failure the store is opened anew next time.
    fn with_entry<T>(
        &mut self,
        entry: &OwnEntry,
        work: impl FnOnce(&keyring::Entry) -> keyring_core::Result<T>,
    ) -> Result<Option<T>, KeychainError> {
        let entry = self.entry(entry)?;
        match work(&entry) {
            Ok(done) => Ok(Some(done)),
            Err(keyring_core::Error::NoEntry) => Ok(None),
            Err(error) => {
                self.own = None;
                Err(own_error(&error))
            }
        }
    }
}

impl System {
    #[cfg(target_os = "linux")]
    fn save_own(&mut self) {
        self.items.save_default();
    }

    /// Elsewhere what was stored lasts.
    #[cfg(not(target_os = "linux"))]
    fn save_own(&self) {}
}

impl Store for System {
    fn available(&mut self) -> Result<(), KeychainError> {
        self.items.available()
    }

    fn unlock_own(&mut self) -> Result<(), KeychainError> {
        self.items.unlock_default()
    }

    fn own(&mut self, entry: &OwnEntry) -> Result<Option<Zeroizing<String>>, KeychainError> {
        // `keyring` would ask too, and wait for ever if the service ends meanwhile.
        #[cfg(target_os = "linux")]
        self.items.unlock_entry(&[("service", OwnEntry::SERVICE), ("username", entry.user())])?;
        Ok(self.with_entry(entry, keyring::Entry::get_password)?.map(Zeroizing::new))
    }

    fn set_own(&mut self, entry: &OwnEntry, secret: &str) -> Result<(), KeychainError> {
        self.with_entry(entry, |entry| entry.set_password(secret))?;
        self.save_own();
        Ok(())
    }

    fn delete_own(&mut self, entry: &OwnEntry) -> Result<(), KeychainError> {
        self.with_entry(entry, keyring::Entry::delete_credential)?;
        self.save_own();
        Ok(())
    }

    fn locked(&mut self) -> Result<Vec<Collection>, KeychainError> {
        self.items.locked()
    }

    fn search(&mut self, sets: &[Attributes]) -> Result<Vec<Listed>, KeychainError> {
        self.items.search(sets)
    }

    fn look(&mut self, path: &str, collection: &Collection) -> Result<Option<Listed>, KeychainError> {
        self.items.look(path, collection)
    }

    fn unlock(&mut self, collection: &Collection) -> Result<(), KeychainError> {
        self.items.unlock(collection)
    }

    #[cfg(target_os = "linux")]
    fn allow(&mut self, items: &[Listed]) -> Result<(), KeychainError> {
        self.items.allow(items)
    }

    fn read(&mut self, item: &Listed) -> Result<Option<Contents>, KeychainError> {
        self.items.read(item)
    }

    fn delete(&mut self, item: &Listed) -> Result<(), KeychainError> {
        self.items.delete(item)
    }

    fn replace(&mut self, item: &Listed, contents: &Contents) -> Result<(), KeychainError> {
        self.items.replace(item, contents)
    }

    fn restore(&mut self, record: &Record) -> Result<Listed, KeychainError> {
        self.items.restore(record)
    }
}

/// The store of our own secrets, opened.
pub(super) fn open_own() -> Result<Arc<CredentialStore>, KeychainError> {
    open().map_err(|error| own_error(&error))
}

/// About one session with KWallet in a hundred cannot be opened, or keeps an empty secret without a word:
/// there, what is opened has to keep something first.
#[cfg(target_os = "linux")]
fn open() -> keyring_core::Result<Arc<CredentialStore>> {
    const TRIES: usize = 4;
    if !super::linux::is_kwallet() {
        return Ok(zbus_secret_service_keyring_store::Store::new()?);
    }
    let mut failure = keyring_core::Error::NoDefaultStore;
    for _ in 0..TRIES {
        let opened =
            zbus_secret_service_keyring_store::Store::new().map(|store| store as Arc<CredentialStore>);
        match opened.and_then(|store| keeps_a_secret(&store).map(|()| store)) {
            Ok(store) => return Ok(store),
            Err(error) => failure = error,
        }
    }
    Err(failure)
}

#[cfg(target_os = "linux")]
fn keeps_a_secret(store: &Arc<CredentialStore>) -> keyring_core::Result<()> {
    const CANARY: &str = "canary";
    let entry = store.build(OwnEntry::SERVICE, CANARY, None)?;
    let kept = entry.set_password(CANARY).and_then(|()| entry.get_password());
    // Also what a broken session left empty.
    let deleted = entry.delete_credential();
    if kept? != CANARY {
        return Err(keyring_core::Error::BadStoreFormat(String::new()));
    }
    deleted
}

#[cfg(windows)]
fn open() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(windows_native_keyring_store::Store::new()?)
}

/// Lets `keyring` choose the system's store.
#[cfg(not(any(target_os = "linux", windows)))]
fn open() -> keyring_core::Result<Arc<CredentialStore>> {
    match keyring::Entry::store_status() {
        Ok(()) => keyring_core::get_default_store().ok_or(keyring_core::Error::NoDefaultStore),
        Err(_) => Err(keyring_core::Error::NoDefaultStore),
    }
}

/// Our secrets stay on this computer: Windows would let them roam with the person's profile.
fn modifiers() -> Option<HashMap<&'static str, &'static str>> {
    cfg!(windows).then(|| HashMap::from([("persistence", "local")]))
}

/// The cause, without the secret bytes that some of these errors carry.
fn own_error(error: &keyring_core::Error) -> KeychainError {
    match error {
        // There is no log-on session with credentials, as over a network.
        #[cfg(windows)]
        keyring_core::Error::NoStorageAccess(_) => KeychainError::Missing,
        #[cfg(windows)]
        keyring_core::Error::PlatformFailure(_) => KeychainError::Failed("Windows refused".to_owned()),
        #[cfg(not(windows))]
        keyring_core::Error::PlatformFailure(inner) | keyring_core::Error::NoStorageAccess(inner) => {
            inner_error(inner.as_ref())
        }
        keyring_core::Error::NoDefaultStore => KeychainError::Missing,
        keyring_core::Error::NoEntry => KeychainError::Failed("no such entry".to_owned()),
        keyring_core::Error::BadEncoding(_) => KeychainError::Failed("not text".to_owned()),
        keyring_core::Error::BadDataFormat(..) | keyring_core::Error::BadStoreFormat(_) => {
            KeychainError::Failed("bad data format".to_owned())
        }
        keyring_core::Error::Ambiguous(entries) => {
            KeychainError::Failed(format!("{} entries of ours where one is expected", entries.len()))
        }
        keyring_core::Error::TooLong(attribute, limit) => {
            KeychainError::Failed(format!("{attribute} is longer than {limit}"))
        }
        keyring_core::Error::Invalid(..) | keyring_core::Error::NotSupportedByStore(_) | _ => {
            KeychainError::Failed("the keychain refused".to_owned())
        }
    }
}

#[cfg(target_os = "linux")]
fn inner_error(inner: &(dyn std::error::Error + Send + Sync + 'static)) -> KeychainError {
    inner.downcast_ref().map_or_else(|| KeychainError::Failed("the keychain refused".to_owned()), error_of)
}

#[cfg(target_os = "macos")]
fn inner_error(inner: &(dyn std::error::Error + Send + Sync + 'static)) -> KeychainError {
    match inner.downcast_ref::<security_framework::base::Error>() {
        Some(error) => crate::keychain::password_item::record::error_of(error.code()),
        None => KeychainError::Failed("the keychain refused".to_owned()),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
fn inner_error(_: &(dyn std::error::Error + Send + Sync + 'static)) -> KeychainError {
    KeychainError::Denied
}
