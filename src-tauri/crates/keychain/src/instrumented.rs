//! A keychain whose every operation is announced: tests make a run fail, or end, at each of them. What a process
//! of its own is asked (`tests/keychain/steps`) reads this file too.

use std::io;
use std::sync::Arc;

use zeroize::Zeroizing;

use super::KeychainError;
use super::store::{Attributes, Collection, Contents, Listed, OwnEntry, Record, Store};
use account::folder::{Folder, Guard};

/// A point in a run.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Moment {
    /// This operation is about to begin.
    Before(&'static str),
    /// This operation has succeeded.
    After(&'static str),
}

/// Told of each moment. An error takes the place of the operation, or of its success.
pub type Observer = Arc<dyn Fn(Moment) -> Result<(), KeychainError> + Send + Sync>;

/// A [`Store`] or a [`Folder`] under watch.
#[derive(Clone)]
pub struct Instrumented<T> {
    inner: T,
    observer: Observer,
}

impl<T> Instrumented<T> {
    /// Tells `observer` what happens to `inner`.
    pub fn new(inner: T, observer: Observer) -> Self {
        Self { inner, observer }
    }

    fn run<A>(
        &mut self,
        operation: &'static str,
        work: impl FnOnce(&mut T) -> Result<A, KeychainError>,
    ) -> Result<A, KeychainError> {
        (self.observer)(Moment::Before(operation))?;
        let done = work(&mut self.inner)?;
        (self.observer)(Moment::After(operation))?;
        Ok(done)
    }

    fn run_file<A>(&self, operation: &'static str, work: impl FnOnce(&T) -> io::Result<A>) -> io::Result<A> {
        (self.observer)(Moment::Before(operation)).map_err(io::Error::other)?;
        let done = work(&self.inner)?;
        (self.observer)(Moment::After(operation)).map_err(io::Error::other)?;
        Ok(done)
    }
}

impl<T: Store> Store for Instrumented<T> {
    fn available(&mut self) -> Result<(), KeychainError> {
        self.run("available", T::available)
    }

    fn unlock_own(&mut self) -> Result<(), KeychainError> {
        self.run("unlock own", T::unlock_own)
    }

    fn own(&mut self, entry: &OwnEntry) -> Result<Option<Zeroizing<String>>, KeychainError> {
        self.run("read own", |store| store.own(entry))
    }

    fn set_own(&mut self, entry: &OwnEntry, secret: &str) -> Result<(), KeychainError> {
        self.run("store own", |store| store.set_own(entry, secret))
    }

    fn delete_own(&mut self, entry: &OwnEntry) -> Result<(), KeychainError> {
        self.run("delete own", |store| store.delete_own(entry))
    }

    fn own_entries(&mut self) -> Result<Vec<OwnEntry>, KeychainError> {
        self.run("list own", T::own_entries)
    }

    fn locked(&mut self) -> Result<Vec<Collection>, KeychainError> {
        self.run("locked", T::locked)
    }

    fn search(&mut self, sets: &[Attributes]) -> Result<Vec<Listed>, KeychainError> {
        self.run("search", |store| store.search(sets))
    }

    fn look(&mut self, path: &str, collection: &Collection) -> Result<Option<Listed>, KeychainError> {
        self.run("look", |store| store.look(path, collection))
    }

    fn unlock(&mut self, collection: &Collection) -> Result<(), KeychainError> {
        self.run("unlock", |store| store.unlock(collection))
    }

    fn allow(&mut self, items: &[Listed]) -> Result<(), KeychainError> {
        self.run("allow", |store| store.allow(items))
    }

    fn read(&mut self, item: &Listed) -> Result<Option<Contents>, KeychainError> {
        self.run("read", |store| store.read(item))
    }

    fn delete(&mut self, item: &Listed) -> Result<(), KeychainError> {
        self.run("delete", |store| store.delete(item))
    }

    fn replace(&mut self, item: &Listed, contents: &Contents) -> Result<(), KeychainError> {
        self.run("replace", |store| store.replace(item, contents))
    }

    fn home(&mut self, attributes: &Attributes) -> Result<Option<Collection>, KeychainError> {
        self.run("home", |store| store.home(attributes))
    }

    fn restore(&mut self, record: &Record) -> Result<Listed, KeychainError> {
        self.run("restore", |store| store.restore(record))
    }
}

impl<T: Folder> Folder for Instrumented<T> {
    fn names(&self) -> io::Result<Vec<String>> {
        self.run_file("list files", T::names)
    }

    fn read(&self, name: &str) -> io::Result<Vec<u8>> {
        self.run_file("read file", |folder| folder.read(name))
    }

    fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.run_file("write file", |folder| folder.write(name, bytes))
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        self.run_file("remove file", |folder| folder.remove(name))
    }

    fn lock(&self) -> io::Result<Guard> {
        self.run_file("lock", T::lock)
    }

    fn try_lock(&self) -> io::Result<Option<Guard>> {
        self.run_file("lock", T::try_lock)
    }
}
