//! Clearing items so that nothing is lost: journal, backup, undo, expiry.
//!
//! The order of a run is fixed: journal → backup → read the backup back → delete → list again → journal.
//! A run can end at any point, by an error or with the process. The journal then says how far it may have
//! come, and [`Vault::recover`] finds out how far it came: an item that is still listed was not deleted,
//! every other one is in the backup.

mod backup;
mod journal;

use std::io;

use journal::{Entry, Fate, Journal, Phase};

use super::folder::Folder;
use super::mail_items::MailItem;
use super::store::{Contents, Listed, Listing, OwnEntry, Record, Store, same_place};
use super::thread::Running;
use super::{Backup, Cleared, Item, Kept, KeychainError, Scan, Undone};
use crate::account::Address;

/// How long a backup is kept, in seconds: 30 days.
pub(super) const LIFETIME: u64 = 30 * 24 * 60 * 60;

/// A keychain with the folder of its backups.
pub struct Vault {
    store: Box<dyn Store>,
    folder: Box<dyn Folder>,
}

impl Vault {
    /// Backups of what is cleared from `store` go to `folder`.
    pub fn new(store: impl Store + 'static, folder: impl Folder + 'static) -> Self {
        Self { store: Box::new(store), folder: Box::new(folder) }
    }

    pub(super) fn store(&mut self) -> &mut dyn Store {
        self.store.as_mut()
    }

    /// Lists the mail items of an account, exact matches first.
    pub(super) fn scan(&mut self, address: &Address) -> Result<Scan, KeychainError> {
        let listing = self.store.list(&|_, attributes| MailItem::of(address, attributes).is_some())?;
        let mut items: Vec<Item> = listing.items.iter().filter_map(|item| shown(address, item)).collect();
        items.sort_by(|a, b| {
            let key = |item: &Item| (item.matched, item.program.clone(), item.protocol, item.id.clone());
            key(a).cmp(&key(b))
        });
        Ok(Scan { items, locked: !listing.locked.is_empty() })
    }

    /// Unlocks every collection that is locked.
    pub(super) fn unlock(&mut self) -> Result<(), KeychainError> {
        let locked = self.store.list(&|_, _| false)?.locked;
        locked.iter().try_for_each(|collection| self.store.unlock(collection))
    }

    /// Clears the items with these ids; `now` in seconds since 1970 UTC.
    pub(super) fn clear(
        &mut self,
        address: &Address,
        ids: &[String],
        now: u64,
        running: &Running,
    ) -> Result<Cleared, KeychainError> {
        let _guard = self.folder.lock().map_err(|error| no_backup(&error))?;
        let (mut chosen, mut kept) = self.choose(address, ids)?;
        for item in &chosen {
            self.store.unlock(&item.collection)?;
        }
        running.check()?;

        let mut records = vec![];
        for item in std::mem::take(&mut chosen) {
            match self.store.read(&item) {
                Ok(Some(contents)) => {
                    records.push((item.id(), record_of(&item, contents)));
                    chosen.push(item);
                }
                Ok(None) => kept.push(Kept { id: item.id(), why: VANISHED.to_owned() }),
                Err(KeychainError::Failed(_)) => {
                    kept.push(Kept { id: item.id(), why: UNREADABLE.to_owned() });
                }
                Err(error) => return Err(error),
            }
        }
        let beside = self.beside(&chosen)?;
        let entries = chosen.iter().filter_map(|item| entry(address, item)).collect();
        let mut journal = Journal::begin(address, now, entries, beside)?;
        if chosen.is_empty() {
            return Ok(journal.into_cleared(kept));
        }

        if let Err(error) = self.back_up(&mut journal, &records, running) {
            self.drop_run(&journal.run);
            return Err(error);
        }
        let stopped = self.delete_all(&chosen, &records, &mut journal, running);
        self.conclude(&mut journal)?;
        if journal.needs_no_backup() {
            self.drop_run(&journal.run);
            stopped?;
        }
        Ok(journal.into_cleared(kept))
    }

    /// Brings back what a run cleared: all of it, or the items with these ids. A run that is not known
    /// has nothing to bring back.
    pub(super) fn undo(
        &mut self,
        run: &str,
        ids: Option<&[String]>,
        running: &Running,
    ) -> Result<Undone, KeychainError> {
        let _guard = self.folder.lock().map_err(|error| no_backup(&error))?;
        self.undo_locked(run, ids, running)
    }

    /// The runs that can be undone, newest first; those past their time are discarded here.
    pub(super) fn backups(&mut self, now: u64) -> Result<Vec<Backup>, KeychainError> {
        if let Some(_guard) = self.folder.try_lock().map_err(|error| no_backup(&error))? {
            self.purge(now)?;
        }
        let mut backups: Vec<Backup> =
            self.journals()?.into_iter().filter_map(Journal::into_backup).collect();
        backups.sort_by(|a, b| (b.made, &b.run).cmp(&(a.made, &a.run)));
        Ok(backups)
    }

    /// Forgets a backup for good.
    pub(super) fn discard(&mut self, run: &str) -> Result<(), KeychainError> {
        let _guard = self.folder.lock().map_err(|error| no_backup(&error))?;
        let known = self.journals()?.into_iter().any(|journal| journal.run == run);
        if known {
            self.remove_run(run)?;
            self.drop_unused_key();
        }
        Ok(())
    }

    /// Finishes or rolls back runs that were cut short; says which. Does nothing while another wizard is
    /// at work.
    pub(super) fn recover(&mut self, now: u64, running: &Running) -> Result<Vec<String>, KeychainError> {
        let Some(_guard) = self.folder.try_lock().map_err(|error| no_backup(&error))? else {
            return Ok(vec![]);
        };
        let mut touched = vec![];
        for mut journal in self.journals()? {
            let run = journal.run.clone();
            if journal.phase == Phase::Planned || !self.has_backup(&run)? {
                self.remove_run(&run)?;
                touched.push(run);
                continue;
            }
            if journal.phase == Phase::BackedUp {
                self.conclude(&mut journal)?;
                if journal.needs_no_backup() {
                    self.remove_run(&run)?;
                }
                touched.push(run.clone());
            }
            let unfinished = journal.ids_being_restored();
            if !unfinished.is_empty() {
                self.undo_locked(&run, Some(&unfinished), running)?;
                touched.push(run);
            }
        }
        touched.dedup();
        self.purge(now)?;
        Ok(touched)
    }
}

impl Vault {
    /// The items with these ids as they are now, and why the others are not among them.
    fn choose(
        &mut self,
        address: &Address,
        ids: &[String],
    ) -> Result<(Vec<Listed>, Vec<Kept>), KeychainError> {
        let listing = self.store.list(&|path, attributes| {
            MailItem::of(address, attributes).is_some() || ids.iter().any(|id| same_place(id, path))
        })?;
        let mut chosen: Vec<Listed> = vec![];
        let mut kept = vec![];
        for id in ids {
            let unchanged =
                listing.items.iter().find(|item| item.id() == *id && shown(address, item).is_some());
            match unchanged {
                Some(item) if chosen.contains(item) => {}
                Some(item) => chosen.push(item.clone()),
                None => {
                    let changed = listing.items.iter().any(|item| same_place(id, &item.path));
                    let why = if changed { CHANGED } else { VANISHED };
                    kept.push(Kept { id: id.clone(), why: why.to_owned() });
                }
            }
        }
        Ok((chosen, kept))
    }

    /// Ids of the items that have the same attributes as a chosen one and were not chosen.
    fn beside(&mut self, chosen: &[Listed]) -> Result<Vec<String>, KeychainError> {
        let listing = self.store.list(&|path, attributes| {
            chosen.iter().any(|item| item.attributes == *attributes)
                && chosen.iter().all(|item| item.path != path)
        })?;
        Ok(listing.items.iter().map(Listed::id).collect())
    }

    /// Journal, backup, and proof that the backup can be read.
    fn back_up(
        &mut self,
        journal: &mut Journal,
        records: &[(String, Record)],
        running: &Running,
    ) -> Result<(), KeychainError> {
        self.write(journal)?;
        let key = backup::key_or_new(self.store.as_mut())?;
        let sealed = backup::seal(&key, &journal.run, records)?;
        self.folder.write(&sealed_name(&journal.run), &sealed).map_err(|error| no_backup(&error))?;
        if self.open_backup(&journal.run)? != records {
            return Err(KeychainError::Backup);
        }
        running.check()?;
        journal.phase = Phase::BackedUp;
        self.write(journal)
    }

    /// Deletes one after the other, each only if it is still what was backed up; the first failure stops.
    fn delete_all(
        &mut self,
        chosen: &[Listed],
        records: &[(String, Record)],
        journal: &mut Journal,
        running: &Running,
    ) -> Result<(), KeychainError> {
        for (item, (id, record)) in chosen.iter().zip(records) {
            let ended = running.check().and_then(|()| self.delete_one(item, record));
            match ended {
                Ok(None) => {}
                Ok(Some(why)) => journal.keep(id, why),
                Err(error) => {
                    let why = if error == KeychainError::Locked { LOCKED } else { FAILED };
                    journal.keep_from(id, why);
                    return Err(error);
                }
            }
        }
        Ok(())
    }

    /// Why it was kept, or `None` if it is gone.
    fn delete_one(&mut self, item: &Listed, record: &Record) -> Result<Option<&'static str>, KeychainError> {
        let listing = self.store.list(&|path, _| path == item.path)?;
        match listing.items.first() {
            None => return Ok(Some(VANISHED)),
            Some(found) if found != item => return Ok(Some(CHANGED)),
            Some(_) => {}
        }
        match self.store.read(item)? {
            None => Ok(Some(VANISHED)),
            Some(contents) if contents != record.contents => Ok(Some(CHANGED)),
            Some(_) => self.store.delete(item).map(|()| None),
        }
    }

    /// Lists again and writes down what became of each item.
    ///
    /// An item that is listed unchanged was not deleted. Where a collection hides what it holds, that
    /// cannot be told: the journal stays as it is, for the next start.
    fn conclude(&mut self, journal: &mut Journal) -> Result<(), KeychainError> {
        let Listing { items, locked } = self
            .store
            .list(&|path, _| journal.entries.iter().any(|entry| same_place(&entry.item.id, path)))?;
        let mut everything_is_known = true;
        for entry in &mut journal.entries {
            let is_there = items.iter().any(|item| item.id() == entry.item.id);
            let is_hidden = locked.contains(&entry.collection);
            match &entry.fate {
                Fate::Planned if is_there => entry.fate = Fate::Kept { why: FAILED.to_owned() },
                Fate::Planned if is_hidden => everything_is_known = false,
                Fate::Planned => entry.fate = Fate::Cleared,
                // A delete that reported a failure may have worked.
                Fate::Kept { why } if (why == FAILED || why == LOCKED) && !is_there && !is_hidden => {
                    entry.fate = Fate::Cleared;
                }
                Fate::Kept { .. } | Fate::Cleared | Fate::Restoring | Fate::Restored { .. } => {}
            }
        }
        if everything_is_known {
            journal.phase = Phase::Done;
        }
        self.write(journal)
    }

    fn undo_locked(
        &mut self,
        run: &str,
        ids: Option<&[String]>,
        running: &Running,
    ) -> Result<Undone, KeychainError> {
        let mut undone = Undone { run: run.to_owned(), restored: vec![], kept: vec![] };
        let Some(mut journal) = self.journals()?.into_iter().find(|journal| journal.run == run) else {
            for id in ids.unwrap_or_default() {
                undone.kept.push(Kept { id: id.clone(), why: VANISHED.to_owned() });
            }
            return Ok(undone);
        };
        let wanted: Vec<String> = match ids {
            Some(ids) => ids.to_vec(),
            None => journal.ids_in_the_backup_only(),
        };
        let records = self.open_backup(run)?;
        self.unlock_collections(&records, &wanted)?;
        running.check()?;
        for id in &wanted {
            if let Some(entry) = journal.entry_mut(id)
                && entry.is_in_the_backup_only()
            {
                entry.fate = Fate::Restoring;
            }
        }
        self.write(&journal)?;
        for id in &wanted {
            match self.restore_one(&mut journal, &records, id, running)? {
                None => undone.restored.push(id.clone()),
                Some(why) => undone.kept.push(Kept { id: id.clone(), why: why.to_owned() }),
            }
        }
        if journal.needs_no_backup() {
            self.remove_run(run)?;
            self.drop_unused_key();
        }
        Ok(undone)
    }

    fn unlock_collections(
        &mut self,
        records: &[(String, Record)],
        wanted: &[String],
    ) -> Result<(), KeychainError> {
        let locked = self.store.list(&|_, _| false)?.locked;
        for (id, record) in records {
            if wanted.contains(id) && locked.contains(&record.collection) {
                self.store.unlock(&record.collection)?;
            }
        }
        Ok(())
    }

    /// Why it could not be brought back, or `None` if it is there, byte for byte.
    fn restore_one(
        &mut self,
        journal: &mut Journal,
        records: &[(String, Record)],
        id: &str,
        running: &Running,
    ) -> Result<Option<&'static str>, KeychainError> {
        let record = records.iter().find(|(of, _)| of == id).map(|(_, record)| record);
        let (Some(entry), Some(record)) = (journal.entry_mut(id), record) else {
            return Ok(Some(VANISHED));
        };
        match &entry.fate {
            Fate::Restored { .. } => return Ok(None),
            Fate::Restoring => {}
            // It never went away.
            Fate::Planned | Fate::Kept { .. } | Fate::Cleared => return Ok(Some(VANISHED)),
        }
        running.check()?;
        let ended = match self.twin(journal, record)? {
            Some(Twin::Same(path)) => Ok(path),
            Some(Twin::Other) => Err(REPLACED),
            None => self.make_and_compare(record),
        };
        if let Some(entry) = journal.entry_mut(id) {
            entry.fate = match &ended {
                Ok(path) => Fate::Restored { path: path.clone() },
                Err(_) => Fate::Cleared,
            };
        }
        self.write(journal)?;
        Ok(ended.err())
    }

    /// An item with the record's attributes that this run did not bring back and that was not there
    /// before it either.
    fn twin(&mut self, journal: &Journal, record: &Record) -> Result<Option<Twin>, KeychainError> {
        let listing = self
            .store
            .list(&|path, attributes| *attributes == record.attributes && !journal.has_restored(path))?;
        let mut twin = None;
        for item in listing.items {
            if journal.beside.contains(&item.id()) {
                continue;
            }
            let same = item.label == record.label
                && item.collection.path == record.collection.path
                && self.store.read(&item)?.is_some_and(|contents| contents == record.contents);
            if same {
                return Ok(Some(Twin::Same(item.path)));
            }
            twin = Some(Twin::Other);
        }
        Ok(twin)
    }

    /// The path of the item, or why there is none. What was made wrong is taken away again.
    fn make_and_compare(&mut self, record: &Record) -> Result<String, &'static str> {
        let made = self.store.restore(record).map_err(|error| match error {
            KeychainError::Locked | KeychainError::Denied => LOCKED,
            KeychainError::Missing
            | KeychainError::TimedOut
            | KeychainError::ReadBackDiffers
            | KeychainError::Backup
            | KeychainError::Failed(_) => FAILED,
        })?;
        let is_right = made.label == record.label
            && made.attributes == record.attributes
            && self.store.read(&made).is_ok_and(|read| read.is_some_and(|read| read == record.contents));
        if is_right {
            return Ok(made.path);
        }
        let _ = self.store.delete(&made);
        Err(FAILED)
    }

    /// Discards what is past its time.
    fn purge(&mut self, now: u64) -> Result<(), KeychainError> {
        let journals = self.journals()?;
        for journal in &journals {
            if journal.phase == Phase::Done && journal.expires <= now {
                self.remove_run(&journal.run)?;
            }
        }
        Ok(())
    }

    fn journals(&self) -> Result<Vec<Journal>, KeychainError> {
        let names = self.folder.names().map_err(|error| no_backup(&error))?;
        let mut journals = vec![];
        for name in names.iter().filter(|name| name.ends_with(JOURNAL)) {
            let bytes = match self.folder.read(name) {
                Ok(bytes) => bytes,
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(no_backup(&error)),
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

    fn write(&self, journal: &Journal) -> Result<(), KeychainError> {
        self.folder.write(&journal_name(&journal.run), &journal.bytes()?).map_err(|error| no_backup(&error))
    }

    fn open_backup(&mut self, run: &str) -> Result<Vec<(String, Record)>, KeychainError> {
        let sealed = self.folder.read(&sealed_name(run)).map_err(|error| no_backup(&error))?;
        let key = backup::key(self.store.as_mut())?.ok_or(KeychainError::Backup)?;
        backup::open(&key, run, &sealed)
    }

    fn has_backup(&self, run: &str) -> Result<bool, KeychainError> {
        Ok(self.folder.names().map_err(|error| no_backup(&error))?.contains(&sealed_name(run)))
    }

    /// The backup goes first: a journal without one is known to be of no use.
    fn remove_run(&mut self, run: &str) -> Result<(), KeychainError> {
        self.folder.remove(&sealed_name(run)).map_err(|error| no_backup(&error))?;
        self.folder.remove(&journal_name(run)).map_err(|error| no_backup(&error))
    }

    /// The key opens nothing once the last backup is gone. If it stays, it does no harm.
    fn drop_unused_key(&mut self) {
        if self.folder.names().is_ok_and(|names| names.is_empty()) {
            let _ = self.store.delete_own(&OwnEntry::backup_key());
        }
    }

    /// As [`Vault::remove_run`], where another error is told; what stays is found at the next start.
    fn drop_run(&mut self, run: &str) {
        let _ = self.remove_run(run);
    }
}

enum Twin {
    /// The very item, at this path.
    Same(String),
    /// The program has stored something else in the meantime.
    Other,
}

fn shown(address: &Address, listed: &Listed) -> Option<Item> {
    Some(MailItem::of(address, &listed.attributes)?.shown(listed))
}

fn entry(address: &Address, listed: &Listed) -> Option<Entry> {
    Some(Entry { item: shown(address, listed)?, collection: listed.collection.clone(), fate: Fate::Planned })
}

fn record_of(item: &Listed, contents: Contents) -> Record {
    Record {
        collection: item.collection.clone(),
        label: item.label.clone(),
        attributes: item.attributes.clone(),
        contents,
    }
}

fn no_backup(_: &io::Error) -> KeychainError {
    KeychainError::Backup
}

fn journal_name(run: &str) -> String {
    format!("{run}{JOURNAL}")
}

fn sealed_name(run: &str) -> String {
    format!("{run}.sealed")
}

const JOURNAL: &str = ".json";

// Words `kept-…`.
const CHANGED: &str = "changed";
const FAILED: &str = "failed";
const LOCKED: &str = "locked";
const REPLACED: &str = "replaced";
const UNREADABLE: &str = "unreadable";
const VANISHED: &str = "vanished";
