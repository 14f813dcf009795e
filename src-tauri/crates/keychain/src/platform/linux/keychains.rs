//! The keychains of Linux: the Secret Service, and KWallet's own folders. A path tells which has an item.

use super::items::SecretServiceItems;
use super::kwallet::{self, KWallet};
use crate::error::KeychainError;
use crate::store::{Attributes, Collection, Contents, Listed, Record};

/// Items of other programs, wherever they are.
#[derive(Default)]
pub(crate) struct Keychains {
    secret_service: SecretServiceItems,
    kwallet: KWallet,
}

impl Keychains {
    pub(crate) fn available(&mut self) -> Result<(), KeychainError> {
        self.secret_service.available()
    }

    pub(crate) fn unlock_default(&mut self) -> Result<(), KeychainError> {
        self.secret_service.unlock_default()
    }

    pub(crate) fn unlock_entry(&mut self, attributes: &[(&str, &str)]) -> Result<(), KeychainError> {
        self.secret_service.unlock_entry(attributes)
    }

    pub(crate) fn save_default(&mut self) {
        self.secret_service.save_default();
    }

    pub(crate) fn locked(&mut self) -> Result<Vec<Collection>, KeychainError> {
        Ok([self.secret_service.locked()?, self.kwallet.locked()?].concat())
    }

    pub(crate) fn search(&mut self, sets: &[Attributes]) -> Result<Vec<Listed>, KeychainError> {
        let (of_kwallet, others): (Vec<_>, Vec<_>) = sets.iter().cloned().partition(kwallet::is_sought);
        let mut found = self.secret_service.search(&others)?;
        let mut entries = self.kwallet.search(&of_kwallet)?;
        entries.retain(|entry| !found.iter().any(|item| kwallet::is_shown_as(entry, item)));
        found.append(&mut entries);
        Ok(found)
    }

    pub(crate) fn look(
        &mut self,
        path: &str,
        collection: &Collection,
    ) -> Result<Option<Listed>, KeychainError> {
        if KWallet::has(path) { self.kwallet.look(path) } else { self.secret_service.look(path, collection) }
    }

    pub(crate) fn unlock(&mut self, collection: &Collection) -> Result<(), KeychainError> {
        if KWallet::has(&collection.path) {
            self.kwallet.unlock(collection)
        } else {
            self.secret_service.unlock(collection)
        }
    }

    pub(crate) fn allow(&mut self, items: &[Listed]) -> Result<(), KeychainError> {
        let others: Vec<_> = items.iter().filter(|item| !KWallet::has(&item.path)).cloned().collect();
        self.secret_service.allow(&others)
    }

    pub(crate) fn read(&mut self, item: &Listed) -> Result<Option<Contents>, KeychainError> {
        if KWallet::has(&item.path) { self.kwallet.read(item) } else { self.secret_service.read(item) }
    }

    pub(crate) fn delete(&mut self, item: &Listed) -> Result<(), KeychainError> {
        if KWallet::has(&item.path) { self.kwallet.delete(item) } else { self.secret_service.delete(item) }
    }

    pub(crate) fn replace(&mut self, item: &Listed, contents: &Contents) -> Result<(), KeychainError> {
        if KWallet::has(&item.path) {
            self.kwallet.replace(item, contents)
        } else {
            self.secret_service.replace(item, contents)
        }
    }

    pub(crate) fn home(&mut self, attributes: &Attributes) -> Result<Option<Collection>, KeychainError> {
        if kwallet::is_sought(attributes) {
            self.kwallet.home()
        } else {
            self.secret_service.home().map(Some)
        }
    }

    pub(crate) fn restore(&mut self, record: &Record) -> Result<Listed, KeychainError> {
        if KWallet::has(&record.collection.path) {
            self.kwallet.restore(record)
        } else {
            self.secret_service.restore(record)
        }
    }
}
