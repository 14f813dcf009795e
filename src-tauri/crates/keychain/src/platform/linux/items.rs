//! Items of other programs in the Secret Service (freedesktop.org Secret Service API, draft 0.2).

use std::collections::HashMap;
use std::time::{Duration, Instant};

use secret_service::Error;
use secret_service::blocking::{Collection as ServiceCollection, SecretService};
use zbus::blocking::Connection;
use zbus::blocking::fdo::DBusProxy;
use zbus::zvariant::OwnedObjectPath;
use zeroize::Zeroizing;

use super::errors::{error_of, unless_gone};
use super::open::Open;
use super::service::Service;
use super::{kwallet, question, search};
use crate::error::KeychainError;
use crate::store::{Attributes, Collection, Contents, Listed, Record};

/// The connection to the Secret Service; made when it is first needed, and anew after a failure.
#[derive(Default)]
pub(super) struct SecretServiceItems {
    open: Option<Open>,
    last_change: Option<Instant>,
}

impl SecretServiceItems {
    /// Whether there is a collection that lasts, and whether it is open. Never prompts.
    pub(super) fn available(&mut self) -> Result<(), KeychainError> {
        self.observe(|Open { service, .. }| {
            let default = service.get_default_collection()?;
            // A collection of the session is gone at the next log-in, with all that was kept.
            match service.get_collection_by_alias("session") {
                Ok(session) if session.collection_path == default.collection_path => Err(Error::NoResult),
                Ok(_) | Err(_) => default.ensure_unlocked(),
            }
        })
    }

    /// Unlocks the collection where our own secrets go.
    pub(super) fn unlock_default(&mut self) -> Result<(), KeychainError> {
        self.unlock_one(|service| locked_path(service.get_default_collection()?))
    }

    /// Unlocks the item with these attributes, unless there is an open one or none.
    ///
    /// Where each program is asked about for itself, this one's leave would be of no use to the store of our
    /// entries, which has a connection of its own.
    pub(super) fn unlock_entry(&mut self, attributes: &[(&str, &str)]) -> Result<(), KeychainError> {
        if self.opened()?.program.asks_for_each_item() {
            return Ok(());
        }
        self.unlock_one(|service| {
            let found = service.search_items(attributes.iter().copied().collect())?;
            let is_open = !found.unlocked.is_empty();
            Ok(found.locked.into_iter().next().filter(|_| !is_open).map(|item| item.item_path))
        })
    }

    pub(super) fn unlock(&mut self, collection: &Collection) -> Result<(), KeychainError> {
        let path = object_path(&collection.path)?;
        self.unlock_one(|service| locked_path(service.get_collection_by_path(path)?))
    }

    /// Asks whether these items may be read, where that is asked at all: once for all of them.
    pub(super) fn allow(&mut self, items: &[Listed]) -> Result<(), KeychainError> {
        let Open { bus, program, .. } = self.opened()?;
        if items.is_empty() || !program.asks_for_each_item() {
            return Ok(());
        }
        let bus = bus.clone();
        let paths = items.iter().map(|item| object_path(&item.path)).collect::<Result<Vec<_>, _>>()?;
        self.change(|_| zbus::block_on(question::unlock(bus.inner(), &paths)))
    }

    pub(super) fn locked(&mut self) -> Result<Vec<Collection>, KeychainError> {
        self.observe(|open| zbus::block_on(search::locked(open.bus.inner())))
    }

    pub(super) fn search(&mut self, sets: &[Attributes]) -> Result<Vec<Listed>, KeychainError> {
        self.observe(|open| zbus::block_on(search::search(open.bus.inner(), open.program, sets)))
    }

    pub(super) fn look(
        &mut self,
        path: &str,
        collection: &Collection,
    ) -> Result<Option<Listed>, KeychainError> {
        let path = object_path(path)?;
        self.observe(|open| zbus::block_on(search::look(open.bus.inner(), open.program, &path, collection)))
    }

    pub(super) fn read(&mut self, item: &Listed) -> Result<Option<Contents>, KeychainError> {
        let path = object_path(&item.path)?;
        let mut contents = self.contents(&path);
        if contents == Err(KeychainError::Locked) && self.opened()?.program.asks_for_each_item() {
            self.allow(std::slice::from_ref(item))?;
            contents = self.contents(&path);
        }
        let contents = contents?;
        // A broken session of KWallet's gives an empty secret instead of an error: asked again in another.
        if contents.as_ref().is_some_and(|contents| contents.secret.is_empty()) {
            self.open = None;
            return self.contents(&path);
        }
        Ok(contents)
    }

    pub(super) fn delete(&mut self, item: &Listed) -> Result<(), KeychainError> {
        let path = object_path(&item.path)?;
        self.change(|service| {
            unless_gone(service.get_item_by_path(path).and_then(|item| item.delete())).map(|_| ())
        })?;
        self.save(&item.collection);
        Ok(())
    }

    pub(super) fn replace(&mut self, item: &Listed, contents: &Contents) -> Result<(), KeychainError> {
        let path = object_path(&item.path)?;
        self.change(|service| {
            service.get_item_by_path(path)?.set_secret(&contents.secret, &contents.content_type)
        })?;
        self.save(&item.collection);
        Ok(())
    }

    pub(super) fn restore(&mut self, record: &Record) -> Result<Listed, KeychainError> {
        let (path, collection) = self.change(|service| {
            let collection = collection_for(service, &record.collection)?;
            // KeePassXC answers before its database is open, and what is written then waits for ever.
            collection.ensure_unlocked()?;
            let attributes: HashMap<_, _> =
                record.attributes.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let contents = &record.contents;
            let item = collection.create_item(
                &record.label,
                attributes,
                &contents.secret,
                false,
                &contents.content_type,
            )?;
            Ok((item.item_path, described(&collection)?))
        })?;
        self.save(&collection);
        self.look(&path, &collection)?
            .ok_or_else(|| KeychainError::Failed("what was made is gone".to_owned()))
    }

    /// Where programs put what they store.
    pub(super) fn home(&mut self) -> Result<Collection, KeychainError> {
        self.observe(|open| described(&open.service.get_default_collection()?))
    }

    /// Sees to it that our own secrets outlast the keychain's program.
    pub(super) fn save_default(&mut self) {
        if let Ok(collection) = self.observe(|open| described(&open.service.get_default_collection()?)) {
            self.save(&collection);
        }
    }

    fn save(&self, collection: &Collection) {
        if let Some(Open { bus, program: Service::KWallet, .. }) = &self.open {
            kwallet::save(bus, &collection.label);
        }
    }

    fn contents(&mut self, path: &OwnedObjectPath) -> Result<Option<Contents>, KeychainError> {
        self.observe(|Open { service, .. }| {
            let item = service.get_item_by_path(path.clone())?;
            let Some(secret) = unless_gone(item.get_secret())? else { return Ok(None) };
            let secret = Zeroizing::new(secret);
            Ok(Some(Contents { secret, content_type: item.get_secret_content_type()? }))
        })
    }

    /// Unlocks what is found to be locked.
    fn unlock_one(
        &mut self,
        find: impl for<'a> FnOnce(&'a SecretService<'a>) -> Result<Option<OwnedObjectPath>, Error>,
    ) -> Result<(), KeychainError> {
        let bus = self.opened()?.bus.clone();
        self.change(|service| match find(service)? {
            Some(path) => zbus::block_on(question::unlock(bus.inner(), &[path])),
            None => Ok(()),
        })
        .map_err(|error| {
            if error == KeychainError::Denied && !self.can_ask() { KeychainError::Locked } else { error }
        })
    }

    /// gnome-keyring asks through another program; where that is missing, it answers for the person.
    fn can_ask(&self) -> bool {
        self.open.as_ref().is_none_or(|open| has_prompter(&open.bus).unwrap_or(true))
    }

    /// Runs what changes nothing; if the connection or the session failed, once more in another.
    fn observe<T>(&mut self, work: impl Fn(&Open) -> Result<T, Error>) -> Result<T, KeychainError> {
        match work(self.opened()?) {
            Ok(found) => Ok(found),
            Err(Error::Locked) => Err(KeychainError::Locked),
            Err(_) => {
                self.open = None;
                work(self.opened()?).map_err(|error| error_of(&error))
            }
        }
    }

    /// Runs what changes something: once.
    fn change<T>(
        &mut self,
        work: impl for<'a> FnOnce(&'a SecretService<'a>) -> Result<T, Error>,
    ) -> Result<T, KeychainError> {
        let pause = self.opened()?.program.pause();
        let due = self.last_change.map_or(Duration::ZERO, |last| pause.saturating_sub(last.elapsed()));
        std::thread::sleep(due);
        let done = work(&self.opened()?.service);
        self.last_change = Some(Instant::now());
        done.map_err(|error| {
            let error = error_of(&error);
            if matches!(error, KeychainError::Missing | KeychainError::Failed(_)) {
                self.open = None;
            }
            error
        })
    }

    fn opened(&mut self) -> Result<&Open, KeychainError> {
        let open = match self.open.take() {
            Some(open) => open,
            None => Open::connect().map_err(|error| error_of(&error))?,
        };
        Ok(self.open.insert(open))
    }
}

fn locked_path(collection: ServiceCollection<'_>) -> Result<Option<OwnedObjectPath>, Error> {
    Ok(collection.is_locked()?.then_some(collection.collection_path))
}

fn described(collection: &ServiceCollection<'_>) -> Result<Collection, Error> {
    Ok(Collection { path: collection.collection_path.to_string(), label: collection.get_label()? })
}

/// The collection of a record; if that is gone, one of the same name; else the default.
fn collection_for<'a>(
    service: &'a SecretService<'a>,
    wanted: &Collection,
) -> Result<ServiceCollection<'a>, Error> {
    let mut namesake = None;
    for collection in service.get_all_collections()? {
        if collection.collection_path.as_str() == wanted.path {
            return Ok(collection);
        }
        if collection.get_label()? == wanted.label {
            namesake = Some(collection);
        }
    }
    namesake.map_or_else(|| service.get_default_collection(), Ok)
}

fn object_path(path: &str) -> Result<OwnedObjectPath, KeychainError> {
    OwnedObjectPath::try_from(path).map_err(|_| KeychainError::Failed("not an object path".to_owned()))
}

fn has_prompter(bus: &Connection) -> zbus::Result<bool> {
    let names = DBusProxy::new(bus)?;
    let is_gnomes = names.name_has_owner("org.gnome.keyring".try_into()?)?;
    let prompter = "org.gnome.keyring.SystemPrompter";
    Ok(!is_gnomes
        || names.name_has_owner(prompter.try_into()?)?
        || names.list_activatable_names()?.iter().any(|name| name.as_str() == prompter))
}
