//! Bringing back what a run changed: byte for byte, once, and never over something newer.

use super::answer::{LeftAlone, Undone};
use super::backup::Saved;
use super::journal::{EntryFate, Journal, RunPhase};
use super::reason::{FAILED, LOCKED, REPLACED, VANISHED};
use super::vault::Vault;
use crate::error::KeychainError;
use crate::item::ItemAction;
use crate::running::Running;
use crate::store::{Contents, Listed, Record};

impl Vault {
    /// Brings back what a run changed: all of it, or the items with these ids. The folder is held.
    pub(super) fn bring_back(
        &mut self,
        run: &str,
        ids: Option<&[String]>,
        running: &Running,
    ) -> Result<Undone, KeychainError> {
        let mut undone = Undone { run: run.to_owned(), restored: vec![], kept: vec![] };
        let Some(mut journal) = self.shelf.journal(run)? else {
            undone.kept = ids.unwrap_or_default().iter().map(|id| LeftAlone::new(id, VANISHED)).collect();
            return Ok(undone);
        };
        let wanted = match ids {
            Some(ids) => ids.to_vec(),
            None => journal.ids_to_bring_back(),
        };
        let saved = self.open_backup(run)?;
        self.unlock_collections(&saved, &wanted)?;
        running.check()?;
        for id in &wanted {
            if let Some(entry) = journal.entry_mut(id)
                && entry.can_be_brought_back()
            {
                entry.fate = EntryFate::Restoring;
            }
        }
        self.shelf.write(&journal)?;
        for id in &wanted {
            match self.bring_one_back(&mut journal, &saved, id, running)? {
                None => undone.restored.push(id.clone()),
                Some(why) => undone.kept.push(LeftAlone::new(id, why)),
            }
        }
        if journal.needs_no_backup() && journal.phase == RunPhase::Done {
            self.shelf.remove_run(self.store.as_mut(), run)?;
        }
        Ok(undone)
    }
}

impl Vault {
    fn unlock_collections(&mut self, saved: &[Saved], wanted: &[String]) -> Result<(), KeychainError> {
        let locked = self.store.locked()?;
        for Saved { id, record, .. } in saved {
            if wanted.contains(id) && locked.contains(&record.collection) {
                self.store.unlock(&record.collection)?;
            }
        }
        Ok(())
    }

    /// Why it could not be brought back, or `None` if it is there, byte for byte.
    fn bring_one_back(
        &mut self,
        journal: &mut Journal,
        saved: &[Saved],
        id: &str,
        running: &Running,
    ) -> Result<Option<&'static str>, KeychainError> {
        let this = saved.iter().find(|saved| saved.id == id);
        let others: Vec<&Saved> = saved.iter().filter(|saved| saved.id != id).collect();
        let (Some(entry), Some(saved)) = (journal.entry_mut(id), this) else {
            return Ok(Some(VANISHED));
        };
        match &entry.fate {
            EntryFate::Restored { .. } => return Ok(None),
            EntryFate::Restoring => {}
            // It never went away.
            EntryFate::Planned | EntryFate::Left { .. } | EntryFate::Cleared | EntryFate::Replaced => {
                return Ok(Some(VANISHED));
            }
        }
        running.check()?;
        if entry.item.action == ItemAction::Make {
            let made = entry.clone();
            let ended = self.unmake(&made, saved)?;
            journal.settle(
                id,
                match ended {
                    Ok(()) => EntryFate::Restored { path: String::new() },
                    Err(_) => made.when_changed(),
                },
            );
            self.shelf.write(journal)?;
            return Ok(ended.err());
        }
        let path = entry.path.clone();
        let ended = match self.in_place(journal, &path, saved)? {
            Some((item, there)) => self.put_old_back(&item, &there, saved),
            None => match self.twin(journal, saved, &others)? {
                Some(Twin::Same(path)) => Ok(path),
                Some(Twin::Other) => Err(REPLACED),
                None => self.make_and_compare(&saved.record),
            },
        };
        if let Some(entry) = journal.entry_mut(id) {
            entry.fate = match &ended {
                Ok(path) => EntryFate::Restored { path: path.clone() },
                Err(_) => entry.when_changed(),
            };
        }
        self.shelf.write(journal)?;
        Ok(ended.err())
    }

    /// The item that was replaced, and what it keeps: the one at its place or, where places are given anew,
    /// one that looks as it did and keeps what it got.
    fn in_place(
        &mut self,
        journal: &Journal,
        path: &str,
        saved: &Saved,
    ) -> Result<Option<(Listed, Contents)>, KeychainError> {
        if saved.after.is_none() {
            return Ok(None);
        }
        let record = &saved.record;
        let looks_alike = |item: &Listed| {
            item.attributes == record.attributes && item.collection.path == record.collection.path
        };
        let mut candidates = vec![];
        if let Some(item) = self.store.look(path, &record.collection)?.filter(looks_alike)
            && let Some(contents) = self.store.read(&item)?
        {
            candidates.push((item, contents));
        }
        let is_found = candidates.iter().any(|(_, contents)| saved.has(contents));
        if !is_found || journal.has_alike(&record.attributes) {
            for item in self.store.search(std::slice::from_ref(&record.attributes))? {
                if looks_alike(&item)
                    && item.path != path
                    && !journal.knows(&item)
                    && let Some(contents) = self.store.read(&item)?
                    && saved.has(&contents)
                {
                    candidates.push((item, contents));
                }
            }
        }
        // Of items alike, the one that has its old password already is it.
        let is_back = |(_, contents): &(Listed, Contents)| *contents == record.contents;
        let is_it = |(_, contents): &(Listed, Contents)| saved.has(contents);
        let chosen = candidates.iter().position(is_back).or_else(|| candidates.iter().position(is_it));
        Ok((!candidates.is_empty()).then(|| candidates.swap_remove(chosen.unwrap_or(0))))
    }

    /// Puts what an item kept before into it, unless its program has stored something else since.
    fn put_old_back(
        &mut self,
        item: &Listed,
        there: &Contents,
        saved: &Saved,
    ) -> Result<String, &'static str> {
        let old = &saved.record.contents;
        if there == old {
            return Ok(item.path.clone());
        }
        if !saved.has(there) {
            return Err(REPLACED);
        }
        self.store.replace(item, old).map_err(|error| reason(&error))?;
        let is_right = self.store.read(item).is_ok_and(|read| read.as_ref() == Some(old));
        if is_right { Ok(item.path.clone()) } else { Err(FAILED) }
    }

    /// An item with the record's attributes that this run did not bring back, that is none of its `others`
    /// and was not there before it either.
    fn twin(
        &mut self,
        journal: &Journal,
        saved: &Saved,
        others: &[&Saved],
    ) -> Result<Option<Twin>, KeychainError> {
        let record = &saved.record;
        let mut twin = None;
        for item in self.store.search(std::slice::from_ref(&record.attributes))? {
            if item.attributes != record.attributes
                || journal.has_restored(&item.path)
                || journal.knows(&item)
            {
                continue;
            }
            let Some(contents) = self.store.read(&item)? else { continue };
            let is_at_home = item.label == record.label && item.collection.path == record.collection.path;
            if is_at_home && contents == record.contents {
                return Ok(Some(Twin::Same(item.path)));
            }
            // Back at a place that the journal does not know, or there again.
            if !others.iter().any(|other| other.record.contents == contents) {
                twin = Some(Twin::Other);
            }
        }
        Ok(twin)
    }

    /// The path of the item, or why there is none. What was made wrong is taken away again.
    fn make_and_compare(&mut self, record: &Record) -> Result<String, &'static str> {
        let made = self.store.restore(record).map_err(|error| reason(&error))?;
        let is_right = made.label == record.label
            && made.attributes == record.attributes
            && self.store.read(&made).is_ok_and(|read| read.is_some_and(|read| read == record.contents));
        if is_right {
            return Ok(made.path);
        }
        let _ = self.store.delete(&made);
        Err(FAILED)
    }
}

enum Twin {
    /// The very item, at this path.
    Same(String),
    /// The program has stored something else in the meantime.
    Other,
}

fn reason(error: &KeychainError) -> &'static str {
    match error {
        KeychainError::Locked | KeychainError::Denied => LOCKED,
        KeychainError::Missing
        | KeychainError::TimedOut
        | KeychainError::Cancelled
        | KeychainError::ReadBackDiffers
        | KeychainError::Backup
        | KeychainError::DiskFull
        | KeychainError::FolderClosed
        | KeychainError::TooLong
        | KeychainError::Failed(_) => FAILED,
    }
}
