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

    pub(super) fn store_and_folder(&mut self) -> (&mut dyn Store, &dyn Folder) {
        (self.store.as_mut(), self.folder.as_ref())
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
        if self.is_empty()? {
            return Ok(vec![]);
        }
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
        if known { self.remove_run(run) } else { Ok(()) }
    }

    /// Finishes or rolls back runs that were cut short; says which. Does nothing while another wizard is
    /// at work.
    pub(super) fn recover(&mut self, now: u64, running: &Running) -> Result<Vec<String>, KeychainError> {
        if self.is_empty()? {
            return Ok(vec![]);
        }
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
                touched.push(run.clone());
            }
            let unfinished = journal.ids_being_restored();
            if journal.needs_no_backup() {
                self.remove_run(&run)?;
                touched.push(run);
            } else if !unfinished.is_empty() {
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
        match self.store.look(item)? {
            None => return Ok(Some(VANISHED)),
            Some(found) if found != *item => return Ok(Some(CHANGED)),
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
            if journal.knows(&item.id()) {
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

    /// True if there never was a run, or all are gone: then the folder need not be made for a look at it.
    fn is_empty(&self) -> Result<bool, KeychainError> {
        Ok(self.folder.names().map_err(|error| no_backup(&error))?.is_empty())
    }

    fn has_backup(&self, run: &str) -> Result<bool, KeychainError> {
        Ok(self.folder.names().map_err(|error| no_backup(&error))?.contains(&sealed_name(run)))
    }

    /// The journal goes last: as long as it is there, the next start finishes this. With the last backup
    /// goes the key; nobody is asked to unlock a keychain for that.
    fn remove_run(&mut self, run: &str) -> Result<(), KeychainError> {
        self.folder.remove(&sealed_name(run)).map_err(|error| no_backup(&error))?;
        let names = self.folder.names().map_err(|error| no_backup(&error))?;
        let key_is_needed = names.iter().any(|name| name.ends_with(SEALED));
        if !key_is_needed && self.store.available().is_ok() {
            let _ = self.store.delete_own(&OwnEntry::backup_key());
        }
        self.folder.remove(&journal_name(run)).map_err(|error| no_backup(&error))
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
    format!("{run}{SEALED}")
}

const JOURNAL: &str = ".json";
const SEALED: &str = ".sealed";

/// Why an item was left: words `kept-…`.
#[cfg(test)]
const REASONS: [&str; 6] = [CHANGED, FAILED, LOCKED, REPLACED, UNREADABLE, VANISHED];
const CHANGED: &str = "changed";
const FAILED: &str = "failed";
const LOCKED: &str = "locked";
const REPLACED: &str = "replaced";
const UNREADABLE: &str = "unreadable";
const VANISHED: &str = "vanished";

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use zeroize::Zeroizing;

    use super::*;
    use crate::keychain::folder::InMemory;
    use crate::keychain::memory::Memory;
    use crate::keychain::store::{Attributes, Collection};
    use crate::keychain::watched::{Moment, Watched, Watcher};

    #[test]
    fn what_was_cleared_comes_back_byte_for_byte() {
        let world = World::stocked();
        let before = world.contents();
        let cleared = world.clear_all().unwrap();

        assert_eq!((cleared.cleared.len(), cleared.kept.len()), (4, 0));
        assert_eq!(world.contents().len(), before.len() - 4);
        assert_eq!(world.vault().backups(NOW).unwrap()[0].items.len(), 4);

        let undone = world.vault().undo(&cleared.run, None, &running()).unwrap();
        assert_eq!(undone.restored, cleared.cleared);
        assert_eq!(world.contents(), before);
        assert_eq!(world.files(), Vec::<String>::new());
        assert_eq!(world.key(), None);
    }

    #[test]
    fn one_item_can_be_brought_back_alone() {
        let world = World::stocked();
        let before = world.contents();
        let cleared = world.clear_all().unwrap();
        let one = &cleared.cleared[1..2];

        let undone = world.vault().undo(&cleared.run, Some(one), &running()).unwrap();
        assert_eq!(undone.restored, one);
        assert_eq!(world.vault().backups(NOW).unwrap()[0].items.len(), 3);
        // Once more changes nothing.
        let undone = world.vault().undo(&cleared.run, Some(one), &running()).unwrap();
        assert_eq!(undone.restored, one);
        assert_eq!(world.contents().len(), before.len() - 3);
    }

    #[test]
    fn items_that_changed_or_vanished_since_the_scan_are_left() {
        let world = World::stocked();
        let ids = world.ids();
        let items = world.memory.items();
        let [changed, vanished] = [&items[0].0, &items[1].0];
        world.memory.change(&changed.path, b"the program stored this just now");
        world.memory.clone().delete(vanished).unwrap();

        let cleared = world.vault().clear(&anna(), &ids, NOW, &running()).unwrap();
        assert_eq!(cleared.cleared.len(), 2);
        assert_eq!(why(&cleared.kept, &changed.id()), CHANGED);
        assert_eq!(why(&cleared.kept, &vanished.id()), VANISHED);
        assert!(
            world.contents().contains(&("Geary IMAP".into(), b"the program stored this just now".to_vec()))
        );
    }

    #[test]
    fn an_item_that_changes_after_its_backup_is_left() {
        let changes: [fn(&Memory, &str); 3] = [
            |memory, path| memory.change(path, b"newer"),
            |memory, path| memory.change_unseen(path, b"newer"),
            |memory, path| memory.rename(path, "newer"),
        ];
        for change in changes {
            let world = World::stocked();
            let ids = world.ids();
            let meddler = world.memory.clone();
            let item = meddler.items()[0].0.clone();
            let writes = AtomicUsize::new(0);
            // Journal, backup, journal: the first item is deleted next.
            let watcher: Watcher = Arc::new(move |moment| {
                if moment == Moment::After("write file") && writes.fetch_add(1, Ordering::SeqCst) == 2 {
                    change(&meddler, &item.path);
                }
                Ok(())
            });
            let cleared = world.watched(&watcher).clear(&anna(), &ids, NOW, &running()).unwrap();
            assert_eq!(cleared.cleared.len(), 3);
            assert_eq!(cleared.kept[0].why, CHANGED);
        }
    }

    #[test]
    fn nothing_is_deleted_when_the_disk_kept_something_else() {
        let world = World::stocked();
        let before = world.contents();
        let ids = world.ids();
        let folder = world.folder.clone();
        let watcher: Watcher = Arc::new(move |moment| {
            if moment == Moment::After("write file") {
                for name in folder.names().unwrap().iter().filter(|name| name.ends_with(SEALED)) {
                    let mut bytes = folder.read(name).unwrap();
                    bytes.truncate(bytes.len() - 1);
                    folder.write(name, &bytes).unwrap();
                }
            }
            Ok(())
        });
        let watched_folder = Watched::new(world.folder.clone(), watcher);
        let mut vault = Vault::new(world.memory.clone(), watched_folder);
        assert_eq!(vault.clear(&anna(), &ids, NOW, &running()), Err(KeychainError::Backup));
        assert_eq!(world.contents(), before);
        assert_eq!(world.files(), Vec::<String>::new());
    }

    #[test]
    fn ids_of_other_items_clear_nothing() {
        let world = World::stocked();
        let before = world.contents();
        let ids: Vec<String> = world.memory.items().iter().map(|(item, _)| item.id()).collect();
        let others: Vec<String> = ids.into_iter().filter(|id| !world.ids().contains(id)).collect();
        assert_eq!(others.len(), 2);

        let cleared = world.vault().clear(&anna(), &others, NOW, &running()).unwrap();
        assert_eq!((cleared.cleared.len(), cleared.kept.len()), (0, 2));
        assert_eq!(world.contents(), before);
        assert_eq!(world.files(), Vec::<String>::new());
    }

    #[test]
    fn a_failure_at_any_moment_of_a_clear_loses_nothing() {
        let mut failures = 0;
        for nth in 0.. {
            let world = World::stocked();
            let before = world.contents();
            let ids = world.ids();
            let counter = Arc::new(AtomicUsize::new(0));
            let seen = counter.clone();
            let watcher: Watcher = Arc::new(move |_| match counter.fetch_add(1, Ordering::SeqCst) {
                moment if moment == nth => Err(KeychainError::Failed("planned".to_owned())),
                _ => Ok(()),
            });
            let ended = world.watched(&watcher).clear(&anna(), &ids, NOW, &running());
            if seen.load(Ordering::SeqCst) <= nth {
                assert_eq!(ended.unwrap().cleared.len(), 4);
                break;
            }
            failures += 1;
            if let Ok(cleared) = &ended {
                assert_eq!(cleared.cleared.len() + cleared.kept.len(), 4, "failure {nth}");
            }
            world.recover_and_expect_everything(&before, &format!("failure {nth}"));
        }
        assert!(failures > 60, "{failures}");
    }

    #[test]
    fn a_crash_at_any_moment_of_a_clear_loses_nothing() {
        let crashes = at_every_moment(|world, watcher| {
            let ids = world.ids();
            world.watched(watcher).clear(&anna(), &ids, NOW, &running()).map(|_| ())
        });
        assert!(crashes > 60, "{crashes}");
    }

    #[test]
    fn a_crash_at_any_moment_of_an_undo_loses_nothing_and_doubles_nothing() {
        let crashes = at_every_moment(|world, watcher| {
            let run = world.clear_all()?.run;
            world.watched(watcher).undo(&run, None, &running()).map(|_| ())
        });
        assert!(crashes > 40, "{crashes}");
    }

    #[test]
    fn a_crash_at_any_moment_of_recovering_loses_nothing() {
        let crashes = at_every_moment(|world, watcher| {
            let ids = world.ids();
            let deletes = AtomicUsize::new(0);
            let crash: Watcher = Arc::new(move |moment| {
                let second = moment == Moment::After("delete") && deletes.fetch_add(1, Ordering::SeqCst) == 1;
                if second { panic!("planned") } else { Ok(()) }
            });
            quietly(|| world.watched(&crash).clear(&anna(), &ids, NOW, &running())).unwrap_err();
            world.watched(watcher).recover(NOW, &running()).map(|_| ())
        });
        assert!(crashes > 10, "{crashes}");
    }

    #[test]
    fn what_a_program_stored_meanwhile_is_not_covered_by_an_old_password() {
        let world = World::stocked();
        let (item, contents) = world.memory.items().remove(0);
        let cleared = world.clear_all().unwrap();
        let mut newer = record_of(&item, contents);
        newer.contents.secret = Zeroizing::new(b"newer".to_vec());
        world.memory.add(&newer);

        let undone = world.vault().undo(&cleared.run, None, &running()).unwrap();
        assert_eq!(undone.restored.len(), 3);
        assert_eq!(why(&undone.kept, &item.id()), REPLACED);
        assert_eq!(world.vault().backups(NOW).unwrap()[0].items.len(), 1);
    }

    #[test]
    fn a_locked_keychain_is_scanned_and_nothing_else() {
        let world = World::stocked();
        let ids = world.ids();
        let before = world.contents();
        world.memory.lock();
        assert!(world.vault().scan(&anna()).unwrap().locked);
        assert_eq!(world.vault().clear(&anna(), &ids, NOW, &running()), Err(KeychainError::Locked));
        world.memory.unlock();
        assert_eq!(world.contents(), before);
        assert_eq!(world.files(), Vec::<String>::new());
    }

    #[test]
    fn a_backup_is_kept_for_thirty_days() {
        let world = World::stocked();
        let run = world.clear_all().unwrap().run;
        let mut vault = world.vault();
        let kept = vault.backups(NOW + LIFETIME - 1).unwrap();
        assert_eq!(
            (kept[0].run.as_str(), kept[0].made, kept[0].expires),
            (run.as_str(), NOW, NOW + LIFETIME)
        );
        assert_eq!(vault.backups(NOW + LIFETIME).unwrap(), []);
        assert_eq!(world.files(), Vec::<String>::new());
    }

    #[test]
    fn a_discarded_backup_is_gone_with_its_key() {
        let world = World::stocked();
        let run = world.clear_all().unwrap().run;
        let mut vault = world.vault();
        vault.discard(&run).unwrap();
        assert_eq!(vault.backups(NOW).unwrap(), []);
        assert_eq!(vault.undo(&run, None, &running()).unwrap().restored, Vec::<String>::new());
        assert_eq!(world.files(), Vec::<String>::new());
        assert_eq!(world.key(), None);
    }

    #[test]
    fn the_names_of_files_come_from_the_folder_alone() {
        let world = World::stocked();
        world.clear_all().unwrap();
        let before = world.files();
        let mut vault = world.vault();
        for run in ["../outside", "", "/etc/passwd"] {
            vault.discard(run).unwrap();
            assert_eq!(vault.undo(run, None, &running()).unwrap().restored, Vec::<String>::new());
        }
        assert_eq!(world.files(), before);
    }

    #[test]
    fn one_who_was_told_that_time_is_up_loses_nothing_afterwards() {
        let world = World::stocked();
        let before = world.contents();
        let ids = world.ids();
        let given_up = Running::default();
        given_up.give_up();
        let ended = world.vault().clear(&anna(), &ids, NOW, &given_up);
        assert_eq!(ended, Err(KeychainError::TimedOut));
        assert_eq!(world.contents(), before);
    }

    #[test]
    fn every_reason_has_words() {
        let words = crate::words::Words::english();
        for why in REASONS {
            assert!(words.has(&format!("kept-{why}")), "{why}");
        }
    }

    #[test]
    fn giving_up_half_way_leaves_the_rest() {
        let world = World::stocked();
        let ids = world.ids();
        let given_up = Running::default();
        let while_deleting = given_up.clone();
        let watcher: Watcher = Arc::new(move |moment| {
            if moment == Moment::After("delete") {
                while_deleting.give_up();
            }
            Ok(())
        });
        let cleared = world.watched(&watcher).clear(&anna(), &ids, NOW, &given_up).unwrap();
        assert_eq!((cleared.cleared.len(), cleared.kept.len()), (1, 3));
        assert_eq!(world.memory.items().len(), 5);
    }

    /// A keychain and a folder that outlive the vault, as they outlive the program.
    struct World {
        memory: Memory,
        folder: InMemory,
    }

    impl World {
        /// Four items of the account, two of them alike in all but the secret, and two of others.
        fn stocked() -> Self {
            let memory = Memory::default();
            let geary = |protocol: &str, login: &str| {
                [("xdg:schema", "org.gnome.Geary"), ("proto", protocol), ("login", login)]
                    .map(|(name, value)| (name.to_owned(), value.to_owned()))
            };
            let msmtp = || {
                [("host", "smtp.gmail.com"), ("service", "smtp"), ("user", "anna@gmail.com")]
                    .map(|(name, value)| (name.to_owned(), value.to_owned()))
            };
            for (label, attributes, secret) in [
                ("Geary IMAP", geary("IMAP", "anna@gmail.com"), b"old".as_slice()),
                ("Geary SMTP", geary("SMTP", "anna@gmail.com"), b"\x00\xff not text \n"),
                ("msmtp", msmtp(), b"one"),
                ("msmtp", msmtp(), b"two"),
                ("Ben's", geary("IMAP", "ben@gmail.com"), b"ben"),
                (
                    "Chrome",
                    [("application", "chrome"), ("a", "b"), ("c", "d")]
                        .map(|(name, value)| (name.to_owned(), value.to_owned())),
                    b"key",
                ),
            ] {
                memory.add(&Record {
                    collection: Collection { path: "/login".into(), label: "Login".into() },
                    label: label.to_owned(),
                    attributes: Attributes::from(attributes),
                    contents: Contents {
                        secret: Zeroizing::new(secret.to_vec()),
                        content_type: "text/plain".to_owned(),
                    },
                });
            }
            Self { memory, folder: InMemory::default() }
        }

        fn vault(&self) -> Vault {
            Vault::new(self.memory.clone(), self.folder.clone())
        }

        fn watched(&self, watcher: &Watcher) -> Vault {
            Vault::new(
                Watched::new(self.memory.clone(), watcher.clone()),
                Watched::new(self.folder.clone(), watcher.clone()),
            )
        }

        fn ids(&self) -> Vec<String> {
            self.vault().scan(&anna()).unwrap().items.into_iter().map(|item| item.id).collect()
        }

        fn clear_all(&self) -> Result<Cleared, KeychainError> {
            self.vault().clear(&anna(), &self.ids(), NOW, &running())
        }

        /// Label and secret of each item there is, sorted.
        fn contents(&self) -> Vec<(String, Vec<u8>)> {
            let mut contents: Vec<_> = self
                .memory
                .items()
                .into_iter()
                .map(|(item, contents)| (item.label, contents.secret.to_vec()))
                .collect();
            contents.sort();
            contents
        }

        fn key(&self) -> Option<Zeroizing<String>> {
            self.memory.clone().own(&OwnEntry::backup_key()).unwrap()
        }

        fn files(&self) -> Vec<String> {
            self.folder.names().unwrap()
        }

        /// As at the next start: everything that was there is there or can be brought back, once.
        fn recover_and_expect_everything(&self, before: &[(String, Vec<u8>)], at: &str) {
            let mut vault = self.vault();
            vault.recover(NOW, &running()).unwrap();
            let there: BTreeSet<_> = self.contents().into_iter().collect();
            let backed_up: usize = vault.backups(NOW).unwrap().iter().map(|backup| backup.items.len()).sum();
            assert_eq!(there.len() + backed_up, before.len(), "{at}");
            for backup in vault.backups(NOW).unwrap() {
                let undone = vault.undo(&backup.run, None, &running()).unwrap();
                assert_eq!(undone.kept, [], "{at}");
            }
            assert_eq!(self.contents(), before, "{at}");
            assert_eq!(self.files(), Vec::<String>::new(), "{at}");
        }
    }

    /// Runs a story in fresh worlds, each cut short one moment later; says how many were.
    fn at_every_moment(story: impl Fn(&World, &Watcher) -> Result<(), KeychainError>) -> usize {
        for nth in 0.. {
            let world = World::stocked();
            let before = world.contents();
            let moments = AtomicUsize::new(0);
            let crash: Watcher = Arc::new(move |_| match moments.fetch_add(1, Ordering::SeqCst) {
                moment if moment == nth => panic!("planned"),
                _ => Ok(()),
            });
            if let Ok(ended) = quietly(|| story(&world, &crash)) {
                ended.unwrap();
                return nth;
            }
            world.recover_and_expect_everything(&before, &format!("crash {nth}"));
        }
        unreachable!("a story ends")
    }

    /// Catches a planned panic.
    fn quietly<T>(work: impl FnOnce() -> T) -> std::thread::Result<T> {
        catch_unwind(AssertUnwindSafe(work))
    }

    fn why<'a>(kept: &'a [Kept], id: &str) -> &'a str {
        kept.iter().find(|kept| kept.id == id).map_or("not kept", |kept| &kept.why)
    }

    fn running() -> Running {
        Running::default()
    }

    fn anna() -> Address {
        Address::parse("anna@gmail.com").unwrap()
    }

    const NOW: u64 = 1_800_000_000;
}
