//! A run: items are backed up, then cleared or given the password that was checked.

use zeroize::Zeroizing;

use super::answer::{Changed, LeftAlone};
use super::backup::{self, Fingerprint, Saved};
use super::journal::{Entry, EntryFate, Journal, Phase};
use super::reason::{CHANGED, LOCKED, NOT_CHECKED, STOPPED, UNREADABLE, VANISHED};
use super::vault::Vault;
use super::wish::Wish;
use crate::error::KeychainError;
use crate::item::{Item, ItemAction};
use crate::mail_item::shown;
use crate::running::Running;
use crate::search::Search;
use crate::store::{Attributes, Contents, Listed, Record, same_place};

/// An item that is wished for.
struct Wanted {
    item: Listed,
    /// As it is shown.
    shown: Item,
}

/// An item of the run, as it was found.
struct Chosen {
    item: Listed,
    /// As it is shown.
    shown: Item,
    saved: Saved,
    /// What it gets; nothing if it is cleared.
    put: Option<Contents>,
}

impl Vault {
    /// Does what is wished for with items of the account; `now` in seconds since 1970 UTC.
    pub(crate) fn change(
        &mut self,
        search: &Search,
        wish: &Wish,
        now: u64,
        running: &Running,
    ) -> Result<Changed, KeychainError> {
        // Before the folder is held: a prompt that nobody answers must not keep others from it.
        let (items, _) = self.choose(search, wish)?;
        let items: Vec<Listed> = items.into_iter().map(|wanted| wanted.item).collect();
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
        for wanted in items {
            match self.read(search, wish, wanted)? {
                Ok(one) => chosen.push(one),
                Err(one) => kept.push(one),
            }
        }
        running.check()?;
        let beside = self.beside(&chosen)?;
        let entries = chosen.iter().map(Chosen::entry).collect();
        let mut journal = Journal::begin(search.account.address(), now, entries, beside)?;
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
}

impl Vault {
    /// The wished-for items as they are at this moment, and why the others are not among them.
    fn choose(
        &mut self,
        search: &Search,
        wish: &Wish,
    ) -> Result<(Vec<Wanted>, Vec<LeftAlone>), KeychainError> {
        let found = self.store.search(&search.sets())?;
        let there = shown(search, &found);
        let mut chosen: Vec<Wanted> = vec![];
        let mut kept = vec![];
        for id in wish.ids() {
            match there.iter().find(|(_, shown)| shown.id == *id) {
                Some((item, _)) if chosen.iter().any(|wanted| wanted.item == **item) => {}
                Some((item, shown)) => chosen.push(Wanted { item: (*item).clone(), shown: shown.clone() }),
                None => {
                    let changed = found.iter().any(|item| same_place(id, &item.path));
                    kept.push(LeftAlone::new(id, if changed { CHANGED } else { VANISHED }));
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
        Wanted { item, shown }: Wanted,
    ) -> Result<Result<Chosen, LeftAlone>, KeychainError> {
        let id = item.id();
        let contents = match self.store.read(&item) {
            Ok(Some(contents)) => contents,
            Ok(None) => return Ok(Err(LeftAlone::new(&id, VANISHED))),
            Err(KeychainError::Failed(_)) => return Ok(Err(LeftAlone::new(&id, UNREADABLE))),
            Err(error) => return Err(error),
        };
        let put = match wish.verified_for(&id) {
            None => None,
            Some(verified) => {
                if !shown.takes(&search.account, verified) {
                    return Ok(Err(LeftAlone::new(&id, NOT_CHECKED)));
                }
                let secret = Zeroizing::new(verified.secret().expose().as_bytes().to_vec());
                Some(Contents { secret, content_type: contents.content_type.clone() })
            }
        };
        let after = put.as_ref().map(Fingerprint::of);
        let saved = Saved { id, record: record_of(&item, contents), after };
        Ok(Ok(Chosen { item, shown, saved, put }))
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
                        journal.settle(&one.saved.id, EntryFate::Left { why: rest.to_owned() });
                    }
                    return Err(error);
                }
            }
        }
        Ok(())
    }

    /// What became of it. That a cleared item is gone is proved by listing again.
    fn change_one(&mut self, one: &Chosen) -> Result<EntryFate, KeychainError> {
        let kept = |why: &str| Ok(EntryFate::Left { why: why.to_owned() });
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
            return self.store.delete(&one.item).map(|()| EntryFate::Planned);
        };
        self.store.replace(&one.item, put)?;
        let found = self.store.look(&one.item.path, &one.item.collection)?;
        let is_the_same_item = found.as_ref().is_some_and(|found| one.item.differs_in_time_only(found));
        if is_the_same_item && self.store.read(&one.item)?.as_ref() == Some(put) {
            return Ok(EntryFate::Replaced);
        }
        self.store.replace(&one.item, &one.saved.record.contents)?;
        Err(KeychainError::ReadBackDiffers)
    }
}

impl Chosen {
    fn entry(&self) -> Entry {
        let mut item = self.shown.clone();
        item.action = if self.put.is_some() { ItemAction::Replace } else { ItemAction::Clear };
        let Listed { path, attributes, collection, .. } = self.item.clone();
        Entry { item, path, attributes, collection, fate: EntryFate::Planned }
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
        Computer, NOW, at_every_moment, clearing, replacing, running, search, verified, why,
    };
    use super::super::shelf::SEALED;
    use super::*;
    use crate::platform::memory::Memory;
    use crate::store::Store;
    use crate::watched::{Moment, Watched, Watcher};
    use account::folder::Folder;
    use check::Verified;

    #[test]
    fn items_that_changed_or_vanished_since_the_scan_are_left() {
        let computer = Computer::stocked();
        let ids = computer.ids();
        let items = computer.memory.items();
        let [changed, vanished] = [&items[0].0, &items[1].0];
        computer.memory.change(&changed.path, b"the program stored this just now");
        computer.memory.clone().delete(vanished).unwrap();

        let cleared = computer.vault().change(&search(), &clearing(&ids), NOW, &running()).unwrap();
        assert_eq!(cleared.cleared.len(), 2);
        assert_eq!(why(&cleared.kept, &changed.id()), CHANGED);
        assert_eq!(why(&cleared.kept, &vanished.id()), VANISHED);
        assert!(
            computer
                .contents()
                .contains(&("Geary IMAP".into(), b"the program stored this just now".to_vec()))
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
            let computer = Computer::stocked();
            let ids = computer.ids();
            let meddler = computer.memory.clone();
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
                computer.watched(&watcher).change(&search(), &clearing(&ids), NOW, &running()).unwrap();
            assert_eq!(cleared.cleared.len(), 3);
            assert_eq!(cleared.kept[0].why, CHANGED);
        }
    }

    #[test]
    fn nothing_is_deleted_when_the_disk_kept_something_else() {
        let computer = Computer::stocked();
        let before = computer.contents();
        let ids = computer.ids();
        let folder = computer.folder.clone();
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
        let watched_folder = Watched::new(computer.folder.clone(), watcher);
        let mut vault = Vault::new(computer.memory.clone(), watched_folder);
        assert_eq!(vault.change(&search(), &clearing(&ids), NOW, &running()), Err(KeychainError::Backup));
        assert_eq!(computer.contents(), before);
        assert_eq!(computer.files(), Vec::<String>::new());
    }

    #[test]
    fn ids_of_other_items_clear_nothing() {
        let computer = Computer::stocked();
        let before = computer.contents();
        let ids: Vec<String> = computer.memory.items().iter().map(|(item, _)| item.id()).collect();
        let others: Vec<String> = ids.into_iter().filter(|id| !computer.ids().contains(id)).collect();
        assert_eq!(others.len(), 2);

        let cleared = computer.vault().change(&search(), &clearing(&others), NOW, &running()).unwrap();
        assert_eq!((cleared.cleared.len(), cleared.kept.len()), (0, 2));
        assert_eq!(computer.contents(), before);
        assert_eq!(computer.files(), Vec::<String>::new());
    }

    #[test]
    fn what_is_replaced_keeps_its_place_and_all_but_its_secret() {
        let computer = Computer::stocked();
        let before = computer.memory.items();
        let ids = computer.ids();
        let changed = computer.replace_all().unwrap();
        assert_eq!((changed.replaced.len(), changed.cleared.len(), changed.kept.len()), (4, 0, 0));
        for ((old, kept), (now, keeps)) in before.iter().zip(&computer.memory.items()) {
            assert!(old.differs_in_time_only(now), "{old:?}");
            let is_replaced = ids.contains(&old.id());
            assert_eq!(keeps.secret.as_slice() == b"new", is_replaced, "{old:?}");
            assert_eq!(keeps == kept, !is_replaced);
        }
        assert_eq!(computer.vault().backups(NOW).unwrap()[0].items.len(), 4);
    }

    #[test]
    fn one_run_can_replace_some_and_clear_others() {
        let computer = Computer::stocked();
        let ids = computer.ids();
        let wish = clearing(&ids[1..3]).and_to_replace(ids[..1].to_vec(), verified());
        let changed = computer.vault().change(&search(), &wish, NOW, &running()).unwrap();
        assert_eq!((changed.replaced, changed.cleared.as_slice()), (ids[..1].to_vec(), &ids[1..3]));
        assert_eq!(computer.memory.items().len(), 4);
        assert_eq!(computer.vault().backups(NOW).unwrap()[0].items.len(), 3);
    }

    #[test]
    fn a_password_goes_only_to_servers_of_whoever_took_it() {
        let elsewhere = |host: &str| {
            let mut servers = verified().servers().clone();
            (servers.smtp.host, servers.imap.host) = (host.to_owned(), host.to_owned());
            Verified::pretend(servers, verified().secret().clone())
        };
        let computer = Computer::stocked();
        let before = computer.contents();
        let wish = Wish::default().and_to_replace(computer.ids(), elsewhere("mail.example.org"));
        let changed = computer.vault().change(&search(), &wish, NOW, &running()).unwrap();
        assert_eq!(changed.replaced, Vec::<String>::new());
        assert!(changed.kept.iter().all(|kept| kept.why == NOT_CHECKED), "{:?}", changed.kept);
        assert_eq!((computer.contents(), computer.files()), (before, vec![]));
        // Another name of the same provider's servers.
        let wish = Wish::default().and_to_replace(computer.ids(), elsewhere("smtp.googlemail.com"));
        assert_eq!(computer.vault().change(&search(), &wish, NOW, &running()).unwrap().replaced.len(), 4);
    }

    #[test]
    fn an_item_that_changes_after_its_backup_is_not_replaced() {
        let changes: [fn(&Memory, &str); 3] = [
            |memory, path| memory.change(path, b"newer"),
            |memory, path| memory.change_unseen(path, b"newer"),
            |memory, path| memory.rename(path, "newer"),
        ];
        for change in changes {
            let computer = Computer::stocked();
            let meddler = computer.memory.clone();
            let item = meddler.items()[0].0.clone();
            let writes = AtomicUsize::new(0);
            let watcher: Watcher = Arc::new(move |moment| {
                if moment == Moment::After("write file") && writes.fetch_add(1, Ordering::SeqCst) == 2 {
                    change(&meddler, &item.path);
                }
                Ok(())
            });
            let wish = replacing(&computer.ids());
            let changed = computer.watched(&watcher).change(&search(), &wish, NOW, &running()).unwrap();
            assert_eq!((changed.replaced.len(), changed.kept[0].why.as_str()), (3, CHANGED));
            let (_, kept) = &computer.memory.items()[0];
            assert_ne!(kept.secret.as_slice(), b"new");
        }
    }

    #[test]
    fn a_keychain_that_keeps_something_else_gets_the_old_password_back() {
        for spoilt in [b"".as_slice(), b"ne"] {
            let computer = Computer::stocked();
            let before = computer.contents();
            let (meddler, first) = (computer.memory.clone(), computer.ids().remove(0));
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
            let wish = replacing(&computer.ids());
            let ended = computer.watched(&spoil).change(&search(), &wish, NOW, &running());
            assert_eq!(ended, Err(KeychainError::ReadBackDiffers));
            assert_eq!((computer.contents(), computer.files()), (before, vec![]));
        }
    }

    #[test]
    fn the_order_of_a_run_is_fixed() {
        let log = |story: fn(&Computer, &Watcher)| {
            let computer = Computer::stocked();
            let seen = Arc::new(std::sync::Mutex::new(vec![]));
            let calls = seen.clone();
            let watcher: Watcher = Arc::new(move |moment| {
                if let Moment::After(operation) = moment {
                    calls.lock().unwrap().push(operation);
                }
                Ok(())
            });
            story(&computer, &watcher);
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
        let clear = log(|computer, watcher| {
            let wish = clearing(&computer.ids()[..1]);
            computer.watched(watcher).change(&search(), &wish, NOW, &running()).unwrap();
        });
        assert_eq!(
            clear,
            [&prelude[..], &["look", "read", "delete", "locked", "look", "write file"]].concat()
        );
        let replace = log(|computer, watcher| {
            let wish = replacing(&computer.ids()[..1]);
            computer.watched(watcher).change(&search(), &wish, NOW, &running()).unwrap();
        });
        let steps = ["look", "read", "replace", "look", "read", "locked", "write file"];
        assert_eq!(replace, [&prelude[..], &steps].concat());
    }

    #[test]
    fn a_failure_at_any_moment_of_replacing_loses_nothing() {
        let mut failures = 0;
        for nth in 0.. {
            let computer = Computer::stocked();
            let before = computer.contents();
            let wish = replacing(&computer.ids());
            let counter = Arc::new(AtomicUsize::new(0));
            let seen = counter.clone();
            let watcher: Watcher = Arc::new(move |_| match counter.fetch_add(1, Ordering::SeqCst) {
                moment if moment == nth => Err(KeychainError::Failed("planned".to_owned())),
                _ => Ok(()),
            });
            let ended = computer.watched(&watcher).change(&search(), &wish, NOW, &running());
            if seen.load(Ordering::SeqCst) <= nth {
                assert_eq!(ended.unwrap().replaced.len(), 4);
                break;
            }
            failures += 1;
            if let Ok(changed) = &ended {
                assert_eq!(changed.replaced.len() + changed.kept.len(), 4, "failure {nth}");
            }
            computer.recover_and_expect_everything(&before, &format!("failure {nth}"));
        }
        assert!(failures > 60, "{failures}");
    }

    #[test]
    fn a_crash_at_any_moment_of_replacing_loses_nothing() {
        let crashes = at_every_moment(|computer, watcher| {
            let ids = computer.ids();
            let wish = clearing(&ids[3..]).and_to_replace(ids[..3].to_vec(), verified());
            computer.watched(watcher).change(&search(), &wish, NOW, &running()).map(|_| ())
        });
        assert!(crashes > 60, "{crashes}");
    }

    #[test]
    fn a_failure_at_any_moment_of_a_clear_loses_nothing() {
        let mut failures = 0;
        for nth in 0.. {
            let computer = Computer::stocked();
            let before = computer.contents();
            let ids = computer.ids();
            let counter = Arc::new(AtomicUsize::new(0));
            let seen = counter.clone();
            let watcher: Watcher = Arc::new(move |_| match counter.fetch_add(1, Ordering::SeqCst) {
                moment if moment == nth => Err(KeychainError::Failed("planned".to_owned())),
                _ => Ok(()),
            });
            let ended = computer.watched(&watcher).change(&search(), &clearing(&ids), NOW, &running());
            if seen.load(Ordering::SeqCst) <= nth {
                assert_eq!(ended.unwrap().cleared.len(), 4);
                break;
            }
            failures += 1;
            if let Ok(cleared) = &ended {
                assert_eq!(cleared.cleared.len() + cleared.kept.len(), 4, "failure {nth}");
            }
            computer.recover_and_expect_everything(&before, &format!("failure {nth}"));
        }
        assert!(failures > 60, "{failures}");
    }

    #[test]
    fn a_crash_at_any_moment_of_a_clear_loses_nothing() {
        let crashes = at_every_moment(|computer, watcher| {
            let ids = computer.ids();
            computer.watched(watcher).change(&search(), &clearing(&ids), NOW, &running()).map(|_| ())
        });
        assert!(crashes > 60, "{crashes}");
    }

    #[test]
    fn one_who_was_told_that_time_is_up_loses_nothing_afterwards() {
        let computer = Computer::stocked();
        let before = computer.contents();
        let ids = computer.ids();
        let given_up = Running::default();
        given_up.give_up();
        let ended = computer.vault().change(&search(), &clearing(&ids), NOW, &given_up);
        assert_eq!(ended, Err(KeychainError::TimedOut));
        assert_eq!(computer.contents(), before);
    }

    #[test]
    fn giving_up_half_way_leaves_the_rest() {
        let computer = Computer::stocked();
        let ids = computer.ids();
        let given_up = Running::default();
        let while_deleting = given_up.clone();
        let watcher: Watcher = Arc::new(move |moment| {
            if moment == Moment::After("delete") {
                while_deleting.give_up();
            }
            Ok(())
        });
        let cleared = computer.watched(&watcher).change(&search(), &clearing(&ids), NOW, &given_up).unwrap();
        assert_eq!((cleared.cleared.len(), cleared.kept.len()), (1, 3));
        assert_eq!(computer.memory.items().len(), 5);
    }
}
