//! The files of the runs: a journal and a sealed backup each.

use std::io;

use super::journal::Journal;
use crate::error::KeychainError;
use crate::store::{OwnEntry, Store};
use account::folder::{Folder, Guard};

/// The folder of journals and backups.
pub(super) struct Shelf {
    folder: Box<dyn Folder>,
}

impl Shelf {
    pub(super) fn new(folder: impl Folder + 'static) -> Self {
        Self { folder: Box::new(folder) }
    }

    pub(super) fn folder(&self) -> &dyn Folder {
        self.folder.as_ref()
    }

    /// Waits until no other wizard changes anything.
    pub(super) fn lock(&self) -> Result<Guard, KeychainError> {
        self.folder.lock().map_err(|error| KeychainError::of_folder(&error))
    }

    /// `None` if another wizard is at work.
    pub(super) fn try_lock(&self) -> Result<Option<Guard>, KeychainError> {
        self.folder.try_lock().map_err(|error| KeychainError::of_folder(&error))
    }

    /// True if there never was a run, or all are gone: then the folder need not be made for a look at it.
    pub(super) fn is_empty(&self) -> Result<bool, KeychainError> {
        Ok(self.names()?.is_empty())
    }

    /// The journals of all runs.
    pub(super) fn journals(&self) -> Result<Vec<Journal>, KeychainError> {
        let mut journals = vec![];
        for name in self.names()?.iter().filter(|name| name.ends_with(JOURNAL)) {
            let bytes = match self.folder.read(name) {
                Ok(bytes) => bytes,
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(KeychainError::of_folder(&error)),
            };
            // A journal of a later version is left for that version.
            if let Some(journal) = Journal::read(&bytes)
                && *name == journal_name(&journal.run)
            {
                journals.push(journal);
            }
        }
        Ok(journals)
    }

    /// The journal of one run. The name is only compared: it may come from outside.
    pub(super) fn journal(&self, run: &str) -> Result<Option<Journal>, KeychainError> {
        Ok(self.journals()?.into_iter().find(|journal| journal.run == run))
    }

    pub(super) fn write(&self, journal: &Journal) -> Result<(), KeychainError> {
        self.write_file(&journal_name(&journal.run), &journal.bytes()?)
    }

    pub(super) fn has_backup(&self, run: &str) -> Result<bool, KeychainError> {
        Ok(self.names()?.contains(&sealed_name(run)))
    }

    pub(super) fn sealed(&self, run: &str) -> Result<Vec<u8>, KeychainError> {
        self.folder.read(&sealed_name(run)).map_err(|error| KeychainError::of_folder(&error))
    }

    pub(super) fn write_sealed(&self, run: &str, sealed: &[u8]) -> Result<(), KeychainError> {
        self.write_file(&sealed_name(run), sealed)
    }

    /// The journal goes last: as long as it is there, the next start finishes this. With the last backup
    /// goes the key; nobody is asked to unlock a keychain for that.
    pub(super) fn remove_run(&self, store: &mut dyn Store, run: &str) -> Result<(), KeychainError> {
        self.remove_file(&sealed_name(run))?;
        if !self.needs_key()? && store.available().is_ok() {
            let _ = store.delete_own(&OwnEntry::backup_key());
        }
        self.remove_file(&journal_name(run))
    }

    /// True as long as there is a backup.
    pub(super) fn needs_key(&self) -> Result<bool, KeychainError> {
        Ok(self.names()?.iter().any(|name| name.ends_with(SEALED)))
    }

    fn names(&self) -> Result<Vec<String>, KeychainError> {
        self.folder.names().map_err(|error| KeychainError::of_folder(&error))
    }

    fn write_file(&self, name: &str, bytes: &[u8]) -> Result<(), KeychainError> {
        self.folder.write(name, bytes).map_err(|error| KeychainError::of_folder(&error))
    }

    fn remove_file(&self, name: &str) -> Result<(), KeychainError> {
        self.folder.remove(name).map_err(|error| KeychainError::of_folder(&error))
    }
}

fn journal_name(run: &str) -> String {
    format!("{run}{JOURNAL}")
}

fn sealed_name(run: &str) -> String {
    format!("{run}{SEALED}")
}

const JOURNAL: &str = ".json";
pub(super) const SEALED: &str = ".sealed";
