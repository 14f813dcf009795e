//! The keychain of the system: our own secrets through `keyring`, other programs' items where it is known
//! how.

use std::sync::Arc;

use keyring_core::CredentialStore;
use zeroize::Zeroizing;

#[cfg(target_os = "linux")]
use super::linux::Keychains as Items;
#[cfg(target_os = "macos")]
use super::macos::DefaultKeychain as Items;
#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
use super::no_items::NoItems as Items;
use super::own_store::{modifiers, open_own, own_error};
#[cfg(windows)]
use super::windows::CredentialManager as Items;
use crate::error::KeychainError;
use crate::store::{Attributes, Collection, Contents, Listed, OwnEntry, Record, Store};

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

    #[cfg(target_os = "linux")]
    fn home(&mut self, attributes: &Attributes) -> Result<Option<Collection>, KeychainError> {
        self.items.home(attributes)
    }

    fn restore(&mut self, record: &Record) -> Result<Listed, KeychainError> {
        self.items.restore(record)
    }
}
