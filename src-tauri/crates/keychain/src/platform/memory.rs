//! A keychain in memory, for practice and for tests. Nothing outlives the process.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use zeroize::Zeroizing;

use crate::error::KeychainError;
use crate::store::{Attributes, Collection, Contents, Listed, OwnEntry, Record, Store, are_searched};
use account::Address;

/// A keychain in memory. Clones share what is in it.
#[derive(Clone, Default)]
pub struct Memory {
    inside: Arc<Mutex<Inside>>,
}

#[derive(Default)]
struct Inside {
    own: BTreeMap<OwnEntry, Zeroizing<String>>,
    items: Vec<(Listed, Contents)>,
    made: u64,
    is_locked: bool,
    /// Paths of items that no question finds.
    #[cfg(test)]
    unlisted: Vec<String>,
}

impl Memory {
    /// A keychain with what a computer may have kept of an account over the years, and some items that
    /// must be left alone.
    pub fn for_practice(address: &Address) -> Self {
        let memory = Self::default();
        let user = address.to_string();
        let user = user.as_str();
        let imap = format!("imap.{}", address.domain());
        let smtp = format!("smtp.{}", address.domain());
        let geary = |protocol: &'static str, host: &str| {
            record(
                &format!("Geary {protocol} password"),
                &[("xdg:schema", "org.gnome.Geary"), ("proto", protocol), ("host", host), ("login", user)],
            )
        };
        memory.add(&geary("IMAP", &imap));
        memory.add(&geary("SMTP", &smtp));
        memory.add(&record("msmtp", &[("host", &smtp), ("service", "smtp"), ("user", user)]));
        memory.add(&record(
            &format!("{user} at a website"),
            &[
                ("xdg:schema", "org.gnome.keyring.NetworkPassword"),
                ("protocol", "https"),
                ("server", address.domain()),
                ("user", user),
            ],
        ));
        memory
    }

    /// Puts an item in, as another program would.
    pub fn add(&self, record: &Record) -> Listed {
        self.inside().add(record)
    }

    /// Puts another secret into an item, as the program it belongs to would.
    pub fn change(&self, path: &str, secret: &[u8]) {
        let secret = Zeroizing::new(secret.to_vec());
        self.inside().put(path, Contents { secret, content_type: "text/plain".to_owned() });
    }

    /// As [`Memory::change`], within the second of the last change: nothing but the secret differs.
    #[cfg(test)]
    pub fn change_unseen(&self, path: &str, secret: &[u8]) {
        self.inside().edit(path, |_, contents| contents.secret = Zeroizing::new(secret.to_vec()));
    }

    /// Puts an item where it was, as a keychain does that goes back to its file of before.
    #[cfg(test)]
    pub fn put_back(&self, item: &Listed, contents: &Contents) {
        self.inside().items.push((item.clone(), contents.clone()));
    }

    /// From here on the item is where it is, and no question finds it.
    #[cfg(test)]
    pub fn unlist(&self, path: &str) {
        self.inside().unlisted.push(path.to_owned());
    }

    /// As if everything had been stored within one second.
    #[cfg(test)]
    pub fn stored_at_once(&self) {
        self.inside().items.iter_mut().for_each(|(item, _)| item.modified = Some(FIRST_CHANGE));
    }

    /// Gives each item another place, in the order of their names, as KWallet does when it starts.
    #[cfg(test)]
    pub fn number_anew(&self) {
        let mut inside = self.inside();
        inside.items.sort_by(|(a, _), (b, _)| (&a.label, &b.path).cmp(&(&b.label, &a.path)));
        for (at, (item, _)) in inside.items.iter_mut().enumerate() {
            item.path = format!("{}/{}", item.collection.path, at + 1);
        }
    }

    /// Gives an item another label and leaves its secret.
    pub fn rename(&self, path: &str, label: &str) {
        self.inside().edit(path, |listed, _| listed.label = label.to_owned());
    }

    /// Opens it again after [`Memory::lock`].
    pub fn unlock(&self) {
        self.inside().is_locked = false;
    }

    /// All items, in the order in which they were made.
    pub fn items(&self) -> Vec<(Listed, Contents)> {
        self.inside().items.clone()
    }

    /// Locks it. Attributes stay readable, as in gnome-keyring.
    pub fn lock(&self) {
        self.inside().is_locked = true;
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inside {
    fn add(&mut self, record: &Record) -> Listed {
        self.made += 1;
        let listed = Listed {
            path: format!("{}/{}", record.collection.path, self.made),
            collection: record.collection.clone(),
            label: record.label.clone(),
            attributes: record.attributes.clone(),
            modified: Some(FIRST_CHANGE + self.made),
        };
        self.items.push((listed.clone(), record.contents.clone()));
        listed
    }

    /// False if there is no such item.
    fn put(&mut self, path: &str, contents: Contents) -> bool {
        self.made += 1;
        let modified = Some(FIRST_CHANGE + self.made);
        self.edit(path, |listed, kept| {
            listed.modified = modified;
            *kept = contents;
        })
    }

    fn edit(&mut self, path: &str, change: impl FnOnce(&mut Listed, &mut Contents)) -> bool {
        match self.items.iter_mut().find(|(listed, _)| listed.path == path) {
            Some((listed, contents)) => {
                change(listed, contents);
                true
            }
            None => false,
        }
    }

    fn unlocked(&mut self) -> Result<&mut Self, KeychainError> {
        if self.is_locked { Err(KeychainError::Locked) } else { Ok(self) }
    }
}

impl Store for Memory {
    fn available(&mut self) -> Result<(), KeychainError> {
        self.inside().unlocked().map(|_| ())
    }

    fn unlock_own(&mut self) -> Result<(), KeychainError> {
        self.inside().unlocked().map(|_| ())
    }

    fn own(&mut self, entry: &OwnEntry) -> Result<Option<Zeroizing<String>>, KeychainError> {
        Ok(self.inside().unlocked()?.own.get(entry).cloned())
    }

    fn set_own(&mut self, entry: &OwnEntry, secret: &str) -> Result<(), KeychainError> {
        self.inside().unlocked()?.own.insert(entry.clone(), Zeroizing::new(secret.to_owned()));
        Ok(())
    }

    fn delete_own(&mut self, entry: &OwnEntry) -> Result<(), KeychainError> {
        self.inside().unlocked()?.own.remove(entry);
        Ok(())
    }

    fn own_entries(&mut self) -> Result<Vec<OwnEntry>, KeychainError> {
        Ok(self.inside().own.keys().cloned().collect())
    }

    fn locked(&mut self) -> Result<Vec<Collection>, KeychainError> {
        Ok(if self.inside().is_locked { vec![collection()] } else { vec![] })
    }

    fn search(&mut self, sets: &[Attributes]) -> Result<Vec<Listed>, KeychainError> {
        let inside = self.inside();
        let items = inside.items.iter().map(|(listed, _)| listed);
        #[cfg(test)]
        let items = items.filter(|item| !inside.unlisted.contains(&item.path));
        Ok(items.filter(|item| are_searched(&item.attributes, sets)).cloned().collect())
    }

    fn look(&mut self, path: &str, _: &Collection) -> Result<Option<Listed>, KeychainError> {
        let inside = self.inside();
        let mut items = inside.items.iter().map(|(listed, _)| listed);
        Ok(items.find(|item| item.path == path).cloned())
    }

    fn unlock(&mut self, _: &Collection) -> Result<(), KeychainError> {
        self.inside().unlocked().map(|_| ())
    }

    fn read(&mut self, item: &Listed) -> Result<Option<Contents>, KeychainError> {
        let mut inside = self.inside();
        let found = inside.unlocked()?.items.iter().find(|(listed, _)| listed.path == item.path);
        Ok(found.map(|(_, contents)| contents.clone()))
    }

    fn delete(&mut self, item: &Listed) -> Result<(), KeychainError> {
        self.inside().unlocked()?.items.retain(|(listed, _)| listed.path != item.path);
        Ok(())
    }

    fn replace(&mut self, item: &Listed, contents: &Contents) -> Result<(), KeychainError> {
        if self.inside().unlocked()?.put(&item.path, contents.clone()) {
            Ok(())
        } else {
            Err(KeychainError::Failed("no such item".to_owned()))
        }
    }

    fn home(&mut self, _: &Attributes) -> Result<Option<Collection>, KeychainError> {
        Ok(Some(collection()))
    }

    fn restore(&mut self, record: &Record) -> Result<Listed, KeychainError> {
        Ok(self.inside().unlocked()?.add(record))
    }
}

/// An old item with a pretend password.
fn record(label: &str, attributes: &[(&str, &str)]) -> Record {
    Record {
        collection: collection(),
        label: label.to_owned(),
        attributes: attributes.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect(),
        contents: Contents {
            secret: Zeroizing::new(b"an old pretend password".to_vec()),
            content_type: "text/plain".to_owned(),
        },
    }
}

fn collection() -> Collection {
    Collection { path: "/practice".to_owned(), label: "Practice".to_owned() }
}

/// 1 March 2024, in seconds since 1970 UTC.
const FIRST_CHANGE: u64 = 1_709_251_200;
