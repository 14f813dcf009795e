//! A run: items are backed up, then cleared or given the password that was checked.

use zeroize::Zeroizing;

use super::backup::{self, Fingerprint, Saved};
use super::journal::{Entry, Fate, Journal, Phase};
use super::vault::{
    CHANGED, FAILED, LOCKED, NOT_CHECKED, STOPPED, TAKEN_BACK, UNREADABLE, VANISHED, Vault, shown,
};
use crate::keychain::search::Search;
use crate::keychain::store::{Attributes, Contents, Listed, Record, same_place};
use crate::keychain::thread::Running;
use crate::keychain::{Changed, ItemAction, Kept, KeychainError, Wish};

/// An item of the run, as it was found.
struct Chosen {
    item: Listed,
    saved: Saved,
    /// What it gets; nothing if it is cleared.
    put: Option<Contents>,
}

impl Vault {
    /// Does what is wished for with items of the account; `now` in seconds since 1970 UTC.
    pub(in crate::keychain) fn change(
        &mut self,
        search: &Search,
        wish: &Wish,
        now: u64,
        running: &Running,
    ) -> Result<Changed, KeychainError> {
        // Before the folder is held: a prompt that nobody answers must not keep others from it.
        let (items, _) = self.choose(search, wish)?;
        for item in &items {
            self.store.unlock(&item.collection)?;
        }
        self.store.allow(&items)?;
        running.check()?;
        let _guard = self.shelf.lock()?;
        // What cannot be put right stays for the next start, and is no reason to leave these items.
        let _ = self.put_right(running);
        let (items, mut kept) = self.choose(search, wish)?;
        let mut chosen = vec![];
        for item in items {
            match self.read(search, wish, item)? {
                Ok(one) => chosen.push(one),
                Err(one) => kept.push(one),
            }
        }
        running.check()?;
        let beside = self.beside(&chosen)?;
        let entries = chosen.iter().filter_map(|one| one.entry(search)).collect();
        let mut journal = Journal::begin(&search.address, now, entries, beside)?;
        if chosen.is_empty() {
            return Ok(journal.into_changed(kept));
        }

        let saved: Vec<Saved> = chosen.iter().map(|one| one.saved.clone()).collect();
        if let Err(error) = self.back_up(&mut journal, &saved, running) {
            // The failure that led here is what is told; what stays is found at the next start.
            let _ = self.shelf.remove_run(self.store.as_mut(), &journal.run);
            return Err(error);
        }
        let stopped = self.change_all(&chosen, &mut journal, running);
        self.conclude(&mut journal, &saved)?;
        if journal.needs_no_backup() {
            let _ = self.shelf.remove_run(self.store.as_mut(), &journal.run);
            stopped?;
        }
        Ok(journal.into_changed(kept))
    }

    /// Lists again and writes down what became of each item whose fate is not known.
    ///
    /// An item that is listed unchanged was not deleted, and one that keeps what it kept was not replaced.
    /// Where a collection hides what it holds, that cannot be told: the journal stays as it is, for the
    /// next start.
    pub(super) fn conclude(&mut self, journal: &mut Journal, saved: &[Saved]) -> Result<(), KeychainError> {
        let locked = self.store.locked()?;
        let mut everything_is_known = true;
        for entry in journal.entries.iter_mut().filter(|entry| entry.fate == Fate::Planned) {
            let there = self.store.look(&entry.path, &entry.collection)?;
            // Else it is another's place: KWallet gives each item one anew when it starts.
            let there = there.filter(|item| entry.can_be(item));
            let is_hidden = locked.contains(&entry.collection);
            let fate = match (entry.item.action, &there) {
                (ItemAction::Clear, Some(_)) => Some(Fate::Kept { why: FAILED.to_owned() }),
                (ItemAction::Replace, _) if is_hidden => None,
                (ItemAction::Replace, Some(item)) => {
                    match saved.iter().find(|saved| saved.id == entry.item.id) {
                        Some(saved) => Some(self.found_after_replacing(item, saved)?),
                        None => None,
                    }
                }
                (ItemAction::Clear, None) if is_hidden => None,
                (ItemAction::Clear, None) => Some(Fate::Cleared),
                // Whoever took it away, it is in the backup.
                (ItemAction::Replace, None) => Some(Fate::Cleared),
            };
            match fate {
                Some(fate) => entry.fate = fate,
                None => everything_is_known = false,
            }
        }
        if everything_is_known {
            journal.phase = Phase::Done;
        }
        self.shelf.write(journal)
    }

    /// Finds the items of a run that was cut short at the places that they have at this start: by what can be
    /// seen of them and, among items alike, by what they keep.
    pub(super) fn find_again(&mut self, journal: &mut Journal, saved: &[Saved]) -> Result<(), KeychainError> {
        let locked = self.store.locked()?;
        let mut found = vec![];
        for entry in &journal.entries {
            found.push(self.found_again(journal, entry, saved)?);
        }
        for (entry, place) in journal.entries.iter_mut().zip(found) {
            match place {
                Some(path) => entry.path = path,
                // Another may lie at the place that it had.
                None if entry.fate == Fate::Planned && !locked.contains(&entry.collection) => {
                    entry.fate = Fate::Cleared;
                }
                None => {}
            }
        }
        Ok(())
    }

    /// The place of an item, if it is there.
    fn found_again(
        &mut self,
        journal: &Journal,
        entry: &Entry,
        saved: &[Saved],
    ) -> Result<Option<String>, KeychainError> {
        let there = self.store.look(&entry.path, &entry.collection)?;
        let elsewhere = self.store.search(std::slice::from_ref(&entry.attributes))?;
        let saved = saved.iter().find(|saved| saved.id == entry.item.id);
        for item in there.into_iter().chain(elsewhere).filter(|item| entry.can_be(item)) {
            let is_it = match saved {
                Some(saved) if journal.has_alike(&entry.attributes) => {
                    self.store.read(&item)?.is_some_and(|contents| saved.has(&contents))
                }
                Some(_) | None => true,
            };
            if is_it {
                return Ok(Some(item.path));
            }
        }
        Ok(None)
    }

    /// What became of an item whose replacing was cut short. A broken write is taken back.
    fn found_after_replacing(&mut self, item: &Listed, saved: &Saved) -> Result<Fate, KeychainError> {
        let Some(contents) = self.store.read(item)? else { return Ok(Fate::Cleared) };
        if saved.after.as_ref().is_some_and(|after| *after == Fingerprint::of(&contents)) {
            return Ok(Fate::Replaced);
        }
        if contents == saved.record.contents {
            return Ok(Fate::Kept { why: FAILED.to_owned() });
        }
        if !contents.secret.is_empty() {
            return Ok(Fate::Kept { why: CHANGED.to_owned() });
        }
        // No program stores an empty password: this is half of what was to be written.
        self.store.replace(item, &saved.record.contents)?;
        match self.store.read(item)? {
            Some(read) if read == saved.record.contents => Ok(Fate::Kept { why: TAKEN_BACK.to_owned() }),
            Some(_) | None => Err(KeychainError::ReadBackDiffers),
        }
    }
}

impl Vault {
    /// The wished-for items as they are at this moment, and why the others are not among them.
    fn choose(&mut self, search: &Search, wish: &Wish) -> Result<(Vec<Listed>, Vec<Kept>), KeychainError> {
        let found = self.store.search(&search.sets())?;
        let mut chosen: Vec<Listed> = vec![];
        let mut kept = vec![];
        for id in wish.ids() {
            let unchanged = found.iter().find(|item| item.id() == *id && shown(search, item).is_some());
            match unchanged {
                Some(item) if chosen.contains(item) => {}
                Some(item) => chosen.push(item.clone()),
                None => {
                    let changed = found.iter().any(|item| same_place(id, &item.path));
                    kept.push(Kept::new(id, if changed { CHANGED } else { VANISHED }));
                }
            }
        }
        Ok((chosen, kept))
    }

    /// What an item keeps, and what it gets; or why it is left.
    fn read(
        &mut self,
        search: &Search,
        wish: &Wish,
        item: Listed,
    ) -> Result<Result<Chosen, Kept>, KeychainError> {
        let id = item.id();
        let contents = match self.store.read(&item) {
            Ok(Some(contents)) => contents,
            Ok(None) => return Ok(Err(Kept::new(&id, VANISHED))),
            Err(KeychainError::Failed(_)) => return Ok(Err(Kept::new(&id, UNREADABLE))),
            Err(error) => return Err(error),
        };
        let put = match wish.verified_for(&id) {
            None => None,
            Some(verified) => {
                let takes = shown(search, &item).is_some_and(|item| item.takes(&search.address, verified));
                if !takes {
                    return Ok(Err(Kept::new(&id, NOT_CHECKED)));
                }
                let secret = Zeroizing::new(verified.secret().expose().as_bytes().to_vec());
                Some(Contents { secret, content_type: contents.content_type.clone() })
            }
        };
        let after = put.as_ref().map(Fingerprint::of);
        let saved = Saved { id, record: record_of(&item, contents), after };
        Ok(Ok(Chosen { item, saved, put }))
    }

    /// Ids of the items that have the same attributes as a chosen one and were not chosen.
    fn beside(&mut self, chosen: &[Chosen]) -> Result<Vec<String>, KeychainError> {
        let sets: Vec<Attributes> = chosen.iter().map(|one| one.item.attributes.clone()).collect();
        let found = self.store.search(&sets)?;
        let is_beside = |item: &&Listed| {
            sets.contains(&item.attributes) && chosen.iter().all(|one| one.item.path != item.path)
        };
        Ok(found.iter().filter(is_beside).map(Listed::id).collect())
    }

    /// Journal, backup, and proof that the backup can be read.
    fn back_up(
        &mut self,
        journal: &mut Journal,
        saved: &[Saved],
        running: &Running,
    ) -> Result<(), KeychainError> {
        self.shelf.write(journal)?;
        let key = backup::key_or_new(self.store.as_mut())?;
        let sealed = backup::seal(&key, &journal.run, saved)?;
        self.shelf.write_sealed(&journal.run, &sealed)?;
        if self.open_backup(&journal.run)? != saved {
            return Err(KeychainError::Backup);
        }
        running.check()?;
        journal.phase = Phase::BackedUp;
        self.shelf.write(journal)
    }

    /// One after the other, each only if it is still what was backed up; the first failure stops.
    fn change_all(
        &mut self,
        chosen: &[Chosen],
        journal: &mut Journal,
        running: &Running,
    ) -> Result<(), KeychainError> {
        for (at, one) in chosen.iter().enumerate() {
            match running.check().and_then(|()| self.change_one(one)) {
                Ok(fate) => journal.settle(&one.saved.id, fate),
                Err(error) => {
                    // What became of this one is found out by listing again; the others were not tried.
                    let rest = if error == KeychainError::Locked { LOCKED } else { STOPPED };
                    for one in chosen.iter().skip(at + 1) {
                        journal.settle(&one.saved.id, Fate::Kept { why: rest.to_owned() });
                    }
                    return Err(error);
                }
            }
        }
        Ok(())
    }

    /// What became of it. That a cleared item is gone is proved by listing again.
    fn change_one(&mut self, one: &Chosen) -> Result<Fate, KeychainError> {
        let kept = |why: &str| Ok(Fate::Kept { why: why.to_owned() });
        match self.store.look(&one.item.path, &one.item.collection)? {
            None => return kept(VANISHED),
            Some(found) if found != one.item => return kept(CHANGED),
            Some(_) => {}
        }
        match self.store.read(&one.item)? {
            None => return kept(VANISHED),
            Some(contents) if contents != one.saved.record.contents => return kept(CHANGED),
            Some(_) => {}
        }
        let Some(put) = &one.put else {
            return self.store.delete(&one.item).map(|()| Fate::Planned);
        };
        self.store.replace(&one.item, put)?;
        let found = self.store.look(&one.item.path, &one.item.collection)?;
        let is_the_same_item = found.as_ref().is_some_and(|found| one.item.differs_in_time_only(found));
        if is_the_same_item && self.store.read(&one.item)?.as_ref() == Some(put) {
            return Ok(Fate::Replaced);
        }
        self.store.replace(&one.item, &one.saved.record.contents)?;
        Err(KeychainError::ReadBackDiffers)
    }
}

impl Chosen {
    fn entry(&self, search: &Search) -> Option<Entry> {
        let mut item = shown(search, &self.item)?;
        item.action = if self.put.is_some() { ItemAction::Replace } else { ItemAction::Clear };
        let Listed { path, attributes, collection, .. } = self.item.clone();
        Some(Entry { item, path, attributes, collection, fate: Fate::Planned })
    }
}

fn record_of(item: &Listed, contents: Contents) -> Record {
    Record {
        collection: item.collection.clone(),
        label: item.label.clone(),
        attributes: item.attributes.clone(),
        contents,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::super::computer::{
        NOW, World, at_every_moment, clearing, replacing, running, search, verified, why,
    };
    use super::super::shelf::SEALED;
    use super::*;
    use crate::check::Verified;
    use crate::keychain::folder::Folder;
    use crate::keychain::platform::memory::Memory;
    use crate::keychain::store::Store;
    use crate::keychain::watched::{Moment, Watched, Watcher};

    #[test]
    fn items_that_changed_or_vanished_since_the_scan_are_left() {
        let world = World::stocked();
        let ids = world.ids();
        let items = world.memory.items();
        let [changed, vanished] = [&items[0].0, &items[1].0];
        world.memory.change(&changed.path, b"the program stored this just now");
        world.memory.clone().delete(vanished).unwrap();

        let cleared = world.vault().change(&search(), &clearing(&ids), NOW, &running()).unwrap();
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
            let cleared =
                world.watched(&watcher).change(&search(), &clearing(&ids), NOW, &running()).unwrap();
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
        assert_eq!(vault.change(&search(), &clearing(&ids), NOW, &running()), Err(KeychainError::Backup));
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

        let cleared = world.vault().change(&search(), &clearing(&others), NOW, &running()).unwrap();
        assert_eq!((cleared.cleared.len(), cleared.kept.len()), (0, 2));
        assert_eq!(world.contents(), before);
        assert_eq!(world.files(), Vec::<String>::new());
    }

    #[test]
    fn what_is_replaced_keeps_its_place_and_all_but_its_secret() {
        let world = World::stocked();
        let before = world.memory.items();
        let ids = world.ids();
        let changed = world.replace_all().unwrap();
        assert_eq!((changed.replaced.len(), changed.cleared.len(), changed.kept.len()), (4, 0, 0));
        for ((old, kept), (now, keeps)) in before.iter().zip(&world.memory.items()) {
            assert!(old.differs_in_time_only(now), "{old:?}");
            let is_replaced = ids.contains(&old.id());
            assert_eq!(keeps.secret.as_slice() == b"new", is_replaced, "{old:?}");
            assert_eq!(keeps == kept, !is_replaced);
        }
        assert_eq!(world.vault().backups(NOW).unwrap()[0].items.len(), 4);
    }

    #[test]
    fn one_run_can_replace_some_and_clear_others() {
        let world = World::stocked();
        let ids = world.ids();
        let wish = clearing(&ids[1..3]).and_to_replace(ids[..1].to_vec(), verified());
        let changed = world.vault().change(&search(), &wish, NOW, &running()).unwrap();
        assert_eq!((changed.replaced, changed.cleared.as_slice()), (ids[..1].to_vec(), &ids[1..3]));
        assert_eq!(world.memory.items().len(), 4);
        assert_eq!(world.vault().backups(NOW).unwrap()[0].items.len(), 3);
    }

    #[test]
    fn a_password_goes_only_to_servers_of_whoever_took_it() {
        let elsewhere = |host: &str| {
            let mut servers = verified().servers().clone();
            (servers.smtp.host, servers.imap.host) = (host.to_owned(), host.to_owned());
            Verified::pretend(servers, verified().secret().clone())
        };
        let world = World::stocked();
        let before = world.contents();
        let wish = Wish::default().and_to_replace(world.ids(), elsewhere("mail.example.org"));
        let changed = world.vault().change(&search(), &wish, NOW, &running()).unwrap();
        assert_eq!(changed.replaced, Vec::<String>::new());
        assert!(changed.kept.iter().all(|kept| kept.why == NOT_CHECKED), "{:?}", changed.kept);
        assert_eq!((world.contents(), world.files()), (before, vec![]));
        // Another name of the same provider's servers.
        let wish = Wish::default().and_to_replace(world.ids(), elsewhere("smtp.googlemail.com"));
        assert_eq!(world.vault().change(&search(), &wish, NOW, &running()).unwrap().replaced.len(), 4);
    }

    #[test]
    fn an_item_that_changes_after_its_backup_is_not_replaced() {
        let changes: [fn(&Memory, &str); 3] = [
            |memory, path| memory.change(path, b"newer"),
            |memory, path| memory.change_unseen(path, b"newer"),
            |memory, path| memory.rename(path, "newer"),
        ];
        for change in changes {
            let world = World::stocked();
            let meddler = world.memory.clone();
            let item = meddler.items()[0].0.clone();
            let writes = AtomicUsize::new(0);
            let watcher: Watcher = Arc::new(move |moment| {
                if moment == Moment::After("write file") && writes.fetch_add(1, Ordering::SeqCst) == 2 {
                    change(&meddler, &item.path);
                }
                Ok(())
            });
            let wish = replacing(&world.ids());
            let changed = world.watched(&watcher).change(&search(), &wish, NOW, &running()).unwrap();
            assert_eq!((changed.replaced.len(), changed.kept[0].why.as_str()), (3, CHANGED));
            let (_, kept) = &world.memory.items()[0];
            assert_ne!(kept.secret.as_slice(), b"new");
        }
    }

    #[test]
    fn a_keychain_that_keeps_something_else_gets_the_old_password_back() {
        for spoilt in [b"".as_slice(), b"ne"] {
            let world = World::stocked();
            let before = world.contents();
            let (meddler, first) = (world.memory.clone(), world.ids().remove(0));
            let replaced = AtomicUsize::new(0);
            let spoil: Watcher = Arc::new(move |moment| {
                if moment == Moment::After("replace") && replaced.fetch_add(1, Ordering::SeqCst) == 0 {
                    for (item, _) in meddler.items().iter().filter(|(item, _)| same_place(&first, &item.path))
                    {
                        meddler.change_unseen(&item.path, spoilt);
                    }
                }
                Ok(())
            });
            let wish = replacing(&world.ids());
            let ended = world.watched(&spoil).change(&search(), &wish, NOW, &running());
            assert_eq!(ended, Err(KeychainError::ReadBackDiffers));
            assert_eq!((world.contents(), world.files()), (before, vec![]));
        }
    }

    #[test]
    fn the_order_of_a_run_is_fixed() {
        let log = |story: fn(&World, &Watcher)| {
            let world = World::stocked();
            let seen = Arc::new(std::sync::Mutex::new(vec![]));
            let calls = seen.clone();
            let watcher: Watcher = Arc::new(move |moment| {
                if let Moment::After(operation) = moment {
                    calls.lock().unwrap().push(operation);
                }
                Ok(())
            });
            story(&world, &watcher);
            let mut calls = std::mem::take(&mut *seen.lock().unwrap());
            calls.drain(..calls.iter().rposition(|call| *call == "lock").unwrap());
            calls
        };
        let prelude = [
            "lock",
            "list files",
            "search",
            "read",
            "search",     // hold; nothing cut short; what is it, what is beside
            "write file", // journal
            "read own",
            "store own",
            "read own", // key
            "write file",
            "read file",
            "read own",   // backup, read back
            "write file", // journal
        ];
        let clear = log(|world, watcher| {
            let wish = clearing(&world.ids()[..1]);
            world.watched(watcher).change(&search(), &wish, NOW, &running()).unwrap();
        });
        assert_eq!(
            clear,
            [&prelude[..], &["look", "read", "delete", "locked", "look", "write file"]].concat()
        );
        let replace = log(|world, watcher| {
            let wish = replacing(&world.ids()[..1]);
            world.watched(watcher).change(&search(), &wish, NOW, &running()).unwrap();
        });
        let steps = ["look", "read", "replace", "look", "read", "locked", "write file"];
        assert_eq!(replace, [&prelude[..], &steps].concat());
    }

    #[test]
    fn a_failure_at_any_moment_of_replacing_loses_nothing() {
        let mut failures = 0;
        for nth in 0.. {
            let world = World::stocked();
            let before = world.contents();
            let wish = replacing(&world.ids());
            let counter = Arc::new(AtomicUsize::new(0));
            let seen = counter.clone();
            let watcher: Watcher = Arc::new(move |_| match counter.fetch_add(1, Ordering::SeqCst) {
                moment if moment == nth => Err(KeychainError::Failed("planned".to_owned())),
                _ => Ok(()),
            });
            let ended = world.watched(&watcher).change(&search(), &wish, NOW, &running());
            if seen.load(Ordering::SeqCst) <= nth {
                assert_eq!(ended.unwrap().replaced.len(), 4);
                break;
            }
            failures += 1;
            if let Ok(changed) = &ended {
                assert_eq!(changed.replaced.len() + changed.kept.len(), 4, "failure {nth}");
            }
            world.recover_and_expect_everything(&before, &format!("failure {nth}"));
        }
        assert!(failures > 60, "{failures}");
    }

    #[test]
    fn a_crash_at_any_moment_of_replacing_loses_nothing() {
        let crashes = at_every_moment(|world, watcher| {
            let ids = world.ids();
            let wish = clearing(&ids[3..]).and_to_replace(ids[..3].to_vec(), verified());
            world.watched(watcher).change(&search(), &wish, NOW, &running()).map(|_| ())
        });
        assert!(crashes > 60, "{crashes}");
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
            let ended = world.watched(&watcher).change(&search(), &clearing(&ids), NOW, &running());
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
            world.watched(watcher).change(&search(), &clearing(&ids), NOW, &running()).map(|_| ())
        });
        assert!(crashes > 60, "{crashes}");
    }

    #[test]
    fn one_who_was_told_that_time_is_up_loses_nothing_afterwards() {
        let world = World::stocked();
        let before = world.contents();
        let ids = world.ids();
        let given_up = Running::default();
        given_up.give_up();
        let ended = world.vault().change(&search(), &clearing(&ids), NOW, &given_up);
        assert_eq!(ended, Err(KeychainError::TimedOut));
        assert_eq!(world.contents(), before);
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
        let cleared = world.watched(&watcher).change(&search(), &clearing(&ids), NOW, &given_up).unwrap();
        assert_eq!((cleared.cleared.len(), cleared.kept.len()), (1, 3));
        assert_eq!(world.memory.items().len(), 5);
    }
}
