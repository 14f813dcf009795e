//! `keyring`'s store of our own entries: items of the Secret Service with a service and a user name.
//!
//! keyring brings a store for the Secret Service whose connection asks for a session before anything else, of KWallet
//! for an encrypted one: see [`Open::connect`] for what either does to the keychain. This one finds and names entries
//! as that one does (`service` and `username`, in the default collection), so each reads what the other kept.

use std::any::Any;
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use keyring_core::api::{Credential, CredentialApi, CredentialStore, CredentialStoreApi};
use keyring_core::{Entry, Error, Result};
use secret_service::blocking::Item;
use zbus::zvariant::OwnedObjectPath;

use super::open::Open;
use super::question;

/// The Secret Service, connected.
pub(crate) struct Entries {
    open: Arc<Open>,
}

impl Entries {
    pub(crate) fn connect() -> Result<Arc<CredentialStore>> {
        Ok(Arc::new(Self { open: Arc::new(Open::connect().map_err(failure)?) }))
    }
}

impl CredentialStoreApi for Entries {
    fn vendor(&self) -> String {
        "Secret Service".to_owned()
    }

    /// The name of its connection.
    fn id(&self) -> String {
        self.open.bus.unique_name().map(ToString::to_string).unwrap_or_default()
    }

    fn build(&self, service: &str, user: &str, modifiers: Option<&HashMap<&str, &str>>) -> Result<Entry> {
        if modifiers.is_some_and(|modifiers| !modifiers.is_empty()) {
            return Err(Error::NotSupportedByStore("modifiers".to_owned()));
        }
        Ok(Entry::new_with_credential(Arc::new(EntryCredential {
            open: Arc::clone(&self.open),
            service: service.to_owned(),
            user: user.to_owned(),
        })))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn debug_fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Entries")
    }
}

/// One entry, whether it is there or not.
struct EntryCredential {
    open: Arc<Open>,
    service: String,
    user: String,
}

impl CredentialApi for EntryCredential {
    /// Another secret for the entry that is there, or an entry in the default collection.
    fn set_secret(&self, secret: &[u8]) -> Result<()> {
        if let Some(item) = self.item()? {
            return item.set_secret(secret, MEDIA_TYPE).map_err(failure);
        }
        let collection = self.open.service.get_default_collection().map_err(failure)?;
        if collection.is_locked().map_err(failure)? {
            self.unlock(std::slice::from_ref(&collection.collection_path))?;
        }
        let label = format!("keyring:{}@{}", self.user, self.service);
        collection.create_item(&label, self.attributes(), secret, true, MEDIA_TYPE).map_err(failure)?;
        Ok(())
    }

    fn get_secret(&self) -> Result<Vec<u8>> {
        self.item()?.ok_or(Error::NoEntry)?.get_secret().map_err(failure)
    }

    fn delete_credential(&self) -> Result<()> {
        self.item()?.ok_or(Error::NoEntry)?.delete().map_err(failure)
    }

    /// It holds no item of its own: each call looks for it.
    fn get_credential(&self) -> Result<Option<Arc<Credential>>> {
        self.item()?.ok_or(Error::NoEntry).map(|_| None)
    }

    fn get_specifiers(&self) -> Option<(String, String)> {
        Some((self.service.clone(), self.user.clone()))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn debug_fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EntryCredential").field("service", &self.service).field("user", &self.user).finish()
    }
}

impl EntryCredential {
    /// The one item that the entry is; unlocked, which may prompt.
    fn item(&self) -> Result<Option<Item<'_>>> {
        let found = self.open.service.search_items(self.attributes()).map_err(failure)?;
        if !found.locked.is_empty() {
            let locked: Vec<_> = found.locked.iter().map(|item| item.item_path.clone()).collect();
            self.unlock(&locked)?;
        }
        let mut items: Vec<_> = found.unlocked.into_iter().chain(found.locked).collect();
        if items.len() > 1 {
            return Err(Error::Ambiguous(items.iter().map(|_| self.same()).collect()));
        }
        Ok(items.pop())
    }

    fn attributes(&self) -> HashMap<&str, &str> {
        HashMap::from([("service", self.service.as_str()), ("username", self.user.as_str())])
    }

    fn unlock(&self, objects: &[OwnedObjectPath]) -> Result<()> {
        zbus::block_on(question::unlock(self.open.bus.inner(), objects)).map_err(failure)
    }

    fn same(&self) -> Entry {
        let Self { open, service, user } = self;
        Entry::new_with_credential(Arc::new(Self {
            open: Arc::clone(open),
            service: service.clone(),
            user: user.clone(),
        }))
    }
}

const MEDIA_TYPE: &str = "application/octet-stream";

fn failure(error: secret_service::Error) -> Error {
    Error::PlatformFailure(Box::new(error))
}
