//! Bringing back what a run changed: byte for byte, once, and never over something newer.

use super::backup::Saved;
use super::journal::{Fate, Journal, Phase};
use super::vault::{FAILED, LOCKED, REPLACED, VANISHED, Vault};
use crate::keychain::store::{Contents, Listed, Record};
use crate::keychain::thread::Running;
use crate::keychain::{Kept, KeychainError, Undone};

impl Vault {
    /// Brings back what a run changed: all of it, or the items with these ids. A run that is not known
    /// has nothing to bring back.
    pub(in crate::keychain) fn undo(
        &mut self,
        run: &str,
        ids: Option<&[String]>,
        running: &Running,
    ) -> Result<Undone, KeychainError> {
        // Before the folder is held: a prompt that nobody answers must not keep others from it.
        if let Some(journal) = self.shelf.journal(run)? {
            for collection in self.store.locked()? {
                if journal.entries.iter().any(|entry| entry.collection == collection) {
                    self.store.unlock(&collection)?;
                }
            }
        }
        running.check()?;
        let _guard = self.shelf.lock()?;
        // What cannot be put right stays for the next start, and is no reason to leave this run.
        let _ = self.put_right(running);
        self.bring_back(run, ids, running)
    }

    /// As [`Vault::undo`], with the folder held and everything unlocked that can be.
    pub(super) fn bring_back(
        &mut self,
        run: &str,
        ids: Option<&[String]>,
        running: &Running,
    ) -> Result<Undone, KeychainError> {
        let mut undone = Undone { run: run.to_owned(), restored: vec![], kept: vec![] };
        let Some(mut journal) = self.shelf.journal(run)? else {
            undone.kept = ids.unwrap_or_default().iter().map(|id| Kept::new(id, VANISHED)).collect();
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
                entry.fate = Fate::Restoring;
            }
        }
        self.shelf.write(&journal)?;
        for id in &wanted {
            match self.bring_one_back(&mut journal, &saved, id, running)? {
                None => undone.restored.push(id.clone()),
                Some(why) => undone.kept.push(Kept::new(id, why)),
            }
        }
        if journal.needs_no_backup() && journal.phase == Phase::Done {
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
            Fate::Restored { .. } => return Ok(None),
            Fate::Restoring => {}
            // It never went away.
            Fate::Planned | Fate::Kept { .. } | Fate::Cleared | Fate::Replaced => return Ok(Some(VANISHED)),
        }
        running.check()?;
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
                Ok(path) => Fate::Restored { path: path.clone() },
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

#[cfg(test)]
mod tests {
    use zeroize::Zeroizing;

    use super::super::computer::{NOW, World, at_every_moment, running, why};
    use super::*;
    use crate::keychain::store::Store;

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
    fn what_was_replaced_is_put_back_in_its_place() {
        let world = World::stocked();
        let (before, secrets) = (world.memory.items(), world.contents());
        let changed = world.replace_all().unwrap();
        let undone = world.vault().undo(&changed.run, None, &running()).unwrap();
        assert_eq!((undone.restored.len(), undone.kept), (4, vec![]));
        assert_eq!(world.contents(), secrets);
        for ((old, _), (item, _)) in before.iter().zip(&world.memory.items()) {
            assert!(old.differs_in_time_only(item), "{old:?}");
        }
        assert_eq!((world.files(), world.key()), (vec![], None));
    }

    #[test]
    fn a_replaced_item_that_vanished_is_made_once_more() {
        let world = World::stocked();
        let before = world.contents();
        let changed = world.replace_all().unwrap();
        for (item, _) in world.memory.items().iter().take(2) {
            world.memory.clone().delete(item).unwrap();
        }
        let undone = world.vault().undo(&changed.run, None, &running()).unwrap();
        assert_eq!(undone.kept, []);
        assert_eq!(world.contents(), before);
    }

    #[test]
    fn what_a_program_stored_over_the_new_password_stays() {
        let world = World::stocked();
        let changed = world.replace_all().unwrap();
        let item = world.memory.items()[0].0.clone();
        world.memory.change(&item.path, b"newest");
        let undone = world.vault().undo(&changed.run, None, &running()).unwrap();
        assert_eq!((undone.restored.len(), undone.kept[0].why.as_str()), (3, REPLACED));
        assert_eq!(world.memory.items()[0].1.secret.as_slice(), b"newest");
        assert_eq!(world.vault().backups(NOW).unwrap()[0].items.len(), 1);
    }

    #[test]
    fn a_crash_at_any_moment_of_undoing_a_replacement_loses_nothing_and_doubles_nothing() {
        let crashes = at_every_moment(|world, watcher| {
            let run = world.replace_all()?.run;
            world.watched(watcher).undo(&run, None, &running()).map(|_| ())
        });
        assert!(crashes > 40, "{crashes}");
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
    fn what_a_program_stored_meanwhile_is_not_covered_by_an_old_password() {
        let world = World::stocked();
        let (item, contents) = world.memory.items().remove(0);
        let cleared = world.clear_all().unwrap();
        let mut newer = Record {
            collection: item.collection.clone(),
            label: item.label.clone(),
            attributes: item.attributes.clone(),
            contents,
        };
        newer.contents.secret = Zeroizing::new(b"newer".to_vec());
        world.memory.add(&newer);

        let undone = world.vault().undo(&cleared.run, None, &running()).unwrap();
        assert_eq!(undone.restored.len(), 3);
        assert_eq!(why(&undone.kept, &item.id()), REPLACED);
        assert_eq!(world.vault().backups(NOW).unwrap()[0].items.len(), 1);
    }

    #[test]
    fn an_item_that_is_at_its_place_again_is_not_made_once_more() {
        let world = World::stocked();
        let (before, items) = (world.contents(), world.memory.items());
        let cleared = world.clear_all().unwrap();
        for (item, contents) in &items[..3] {
            world.memory.put_back(item, contents);
        }
        let undone = world.vault().undo(&cleared.run, None, &running()).unwrap();
        assert_eq!((undone.restored.len(), undone.kept), (4, vec![]));
        assert_eq!(world.contents(), before);
    }

    #[test]
    fn a_crash_at_any_moment_of_an_undo_loses_nothing_and_doubles_nothing() {
        let crashes = at_every_moment(|world, watcher| {
            let run = world.clear_all()?.run;
            world.watched(watcher).undo(&run, None, &running()).map(|_| ())
        });
        assert!(crashes > 40, "{crashes}");
    }
}
