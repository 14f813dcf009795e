//! A keychain with the folder of its backups: what can be seen of both, and how a run that was cut short is put right.

use super::backup;
use super::journal::{Journal, Phase};
use super::shelf::Shelf;

use crate::keychain::folder::Folder;
use crate::keychain::mail_item::MailItem;
use crate::keychain::search::{Reserved, Search};
use crate::keychain::store::{Listed, Store};
use crate::keychain::thread::Running;
use crate::keychain::{Backup, Item, KeychainError, Listing};

/// How long a backup is kept: `$days` of the words.
pub const BACKUP_DAYS: u64 = 30;

/// The same in seconds.
pub(super) const LIFETIME: u64 = BACKUP_DAYS * 24 * 60 * 60;

/// A keychain with the folder of its backups.
pub struct Vault {
    pub(super) store: Box<dyn Store>,
    pub(super) shelf: Shelf,
}

impl Vault {
    /// Backups of what is changed in `store` go to `folder`.
    pub fn new(store: impl Store + 'static, folder: impl Folder + 'static) -> Self {
        Self { store: Box::new(store), shelf: Shelf::new(folder) }
    }

    pub(in crate::keychain) fn store(&mut self) -> &mut dyn Store {
        self.store.as_mut()
    }

    pub(in crate::keychain) fn store_and_folder(&mut self) -> (&mut dyn Store, &dyn Folder) {
        (self.store.as_mut(), self.shelf.folder())
    }

    /// Lists the mail items of an account, exact matches first, and the programs to which other items of it
    /// belong that are theirs to remove.
    pub(in crate::keychain) fn list(&mut self, search: &Search) -> Result<Listing, KeychainError> {
        let found = self.store.search(&search.sets())?;
        let is_there =
            |reserved: &&Reserved| found.iter().any(|item| reserved.has(&search.address, &item.attributes));
        let reserved = search.reserved.iter().filter(is_there).map(|reserved| reserved.program).collect();
        let mut items: Vec<Item> = found.iter().filter_map(|item| shown(search, item)).collect();
        items.sort_by(|a, b| {
            let key = |item: &Item| (item.matched, item.program.clone(), item.protocol, item.id.clone());
            key(a).cmp(&key(b))
        });
        let locked = !self.store.locked()?.is_empty();
        let locked_items = if locked { self.count_hidden(search)? } else { 0 };
        Ok(Listing { items, reserved, locked, locked_items })
    }

    /// How many items that cannot be seen answer to a search for the account's mail.
    fn count_hidden(&mut self, search: &Search) -> Result<usize, KeychainError> {
        let found = self.store.search(&search.sets_of_the_account())?;
        Ok(found.iter().filter(|item| item.is_hidden()).count())
    }

    /// Unlocks every collection that is locked.
    pub(in crate::keychain) fn unlock(&mut self) -> Result<(), KeychainError> {
        let locked = self.store.locked()?;
        locked.iter().try_for_each(|collection| self.store.unlock(collection))
    }

    /// The runs that can be undone, newest first; those past their time are discarded here.
    pub(in crate::keychain) fn backups(&mut self, now: u64) -> Result<Vec<Backup>, KeychainError> {
        if self.shelf.is_empty()? {
            return Ok(vec![]);
        }
        if let Some(_guard) = self.shelf.try_lock()? {
            self.purge(now)?;
        }
        let mut backups: Vec<Backup> =
            self.shelf.journals()?.into_iter().filter_map(Journal::into_backup).collect();
        backups.sort_by(|a, b| (b.made, &b.run).cmp(&(a.made, &a.run)));
        Ok(backups)
    }

    /// Forgets a backup for good.
    pub(in crate::keychain) fn discard(&mut self, run: &str) -> Result<(), KeychainError> {
        let _guard = self.shelf.lock()?;
        match self.shelf.journal(run)? {
            Some(_) => self.shelf.remove_run(self.store.as_mut(), run),
            None => Ok(()),
        }
    }

    /// Finishes or rolls back runs that were cut short; says which. Does nothing while another wizard is
    /// at work.
    pub(in crate::keychain) fn recover(
        &mut self,
        now: u64,
        running: &Running,
    ) -> Result<Vec<String>, KeychainError> {
        if self.shelf.is_empty()? {
            return Ok(vec![]);
        }
        match self.shelf.try_lock()? {
            Some(_guard) => {
                let touched = self.put_right(running)?;
                self.purge(now)?;
                Ok(touched)
            }
            None => Ok(vec![]),
        }
    }

    /// As [`Vault::recover`], with the folder held.
    pub(super) fn put_right(&mut self, running: &Running) -> Result<Vec<String>, KeychainError> {
        let mut touched = vec![];
        let mut first_failure = Ok(());
        for journal in self.shelf.journals()? {
            let run = journal.run.clone();
            match self.put_run_right(journal, running) {
                Ok(Cut::Short) => touched.push(run),
                Ok(Cut::Not) => {}
                Err(error) => first_failure = first_failure.and(Err(error)),
            }
        }
        first_failure.map(|()| touched)
    }

    fn put_run_right(&mut self, mut journal: Journal, running: &Running) -> Result<Cut, KeychainError> {
        let run = journal.run.clone();
        if journal.phase == Phase::Planned || !self.shelf.has_backup(&run)? {
            self.shelf.remove_run(self.store.as_mut(), &run)?;
            return Ok(Cut::Short);
        }
        let locked = self.store.locked()?;
        if journal.phase == Phase::BackedUp
            && journal.entries.iter().any(|entry| locked.contains(&entry.collection))
        {
            // Nothing can be told of it before it is open, and nobody is asked for that here.
            return Ok(Cut::Not);
        }
        let mut cut = Cut::Not;
        if journal.phase == Phase::BackedUp {
            let saved = match self.open_backup(&run) {
                // What was not cleared is there, also without a key.
                Err(KeychainError::Backup) if !journal.has_replacements() => vec![],
                opened => opened?,
            };
            self.find_again(&mut journal, &saved)?;
            self.conclude(&mut journal, &saved)?;
            cut = Cut::Short;
        }
        let unfinished = journal.ids_being_restored();
        if journal.needs_no_backup() {
            self.shelf.remove_run(self.store.as_mut(), &run)?;
            cut = Cut::Short;
        } else if !unfinished.is_empty() {
            self.bring_back(&run, Some(&unfinished), running)?;
            cut = Cut::Short;
        }
        Ok(cut)
    }

    /// Discards what is past its time.
    fn purge(&mut self, now: u64) -> Result<(), KeychainError> {
        for journal in self.shelf.journals()? {
            if journal.phase == Phase::Done && journal.expires <= now {
                self.shelf.remove_run(self.store.as_mut(), &journal.run)?;
            }
        }
        Ok(())
    }

    pub(super) fn open_backup(&mut self, run: &str) -> Result<Vec<backup::Saved>, KeychainError> {
        let sealed = self.shelf.sealed(run)?;
        let key = backup::key(self.store.as_mut())?.ok_or(KeychainError::Backup)?;
        backup::open(&key, run, &sealed)
    }
}

/// Whether a run was cut short.
enum Cut {
    Short,
    Not,
}

pub(super) fn shown(search: &Search, listed: &Listed) -> Option<Item> {
    if listed.is_hidden() {
        return None;
    }
    Some(MailItem::of(search, &listed.attributes)?.shown(listed))
}

/// Why an item was left: words `kept-…`.
#[cfg(test)]
const REASONS: [&str; 9] =
    [CHANGED, FAILED, LOCKED, NOT_CHECKED, REPLACED, STOPPED, TAKEN_BACK, UNREADABLE, VANISHED];
pub(super) const CHANGED: &str = "changed";
pub(super) const FAILED: &str = "failed";
pub(super) const LOCKED: &str = "locked";
pub(super) const NOT_CHECKED: &str = "notChecked";
pub(super) const REPLACED: &str = "replaced";
pub(super) const STOPPED: &str = "stopped";
pub(super) const TAKEN_BACK: &str = "takenBack";
pub(super) const UNREADABLE: &str = "unreadable";
pub(super) const VANISHED: &str = "vanished";

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::super::computer::{NOW, World, at_every_moment, clearing, quietly, running, search};
    use super::*;
    use crate::keychain::store::{Collection, Contents, Record};
    use crate::keychain::watched::{Moment, Watcher};
    use crate::language::Language;

    #[test]
    fn a_backup_is_kept_for_its_days() {
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
    fn the_words_take_the_days_and_the_readme_has_them() {
        let written = format!("for {BACKUP_DAYS} days");
        let readme = include_str!("../../../../../../README.md");
        assert_eq!(readme.matches(&written).count(), readme.matches(" days").count());
        assert!(readme.contains(&written));
        let mut taken = 0;
        for (file, text) in Language::english().files() {
            taken += text.matches(" for { $days } days").count();
            let before_days = text.split(" days").filter(|part| part.ends_with(|c: char| c.is_ascii_digit()));
            assert_eq!(before_days.collect::<Vec<_>>(), Vec::<&str>::new(), "{file}");
        }
        assert!(taken >= 4, "{taken}");
    }

    #[test]
    fn what_only_its_program_may_remove_is_told_and_never_listed() {
        let world = World::stocked();
        let targets: &[String] = vec!["MicrosoftOffice16_Data:".to_owned()].leak();
        let search = Search { reserved: vec![Reserved { program: "office", targets }], ..search() };
        let before = world.vault().list(&search).unwrap();
        assert_eq!(before.reserved, Vec::<&str>::new());
        let attributes =
            [("xdg:schema", "windows.credential"), ("target", "MicrosoftOffice16_Data:SSPI:anna@gmail.com")];
        world.memory.add(&Record {
            collection: Collection { path: "windows".to_owned(), label: String::new() },
            label: String::new(),
            attributes: attributes.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
            contents: Contents { secret: b"token".to_vec().into(), content_type: String::new() },
        });
        let listing = world.vault().list(&search).unwrap();
        assert_eq!(listing.items, before.items);
        assert_eq!(listing.reserved, ["office"]);
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
    fn a_locked_keychain_is_scanned_and_nothing_else() {
        let world = World::stocked();
        let ids = world.ids();
        let before = world.contents();
        world.memory.lock();
        assert!(world.vault().list(&search()).unwrap().locked);
        assert_eq!(
            world.vault().change(&search(), &clearing(&ids), NOW, &running()),
            Err(KeychainError::Locked)
        );
        world.memory.unlock();
        assert_eq!(world.contents(), before);
        assert_eq!(world.files(), Vec::<String>::new());
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
            quietly(|| world.watched(&crash).change(&search(), &clearing(&ids), NOW, &running()))
                .unwrap_err();
            world.watched(watcher).recover(NOW, &running()).map(|_| ())
        });
        assert!(crashes > 10, "{crashes}");
    }

    #[test]
    fn every_reason_has_words() {
        let words = crate::words::Words::english();
        for why in REASONS {
            assert!(words.has(&format!("kept-{why}")), "{why}");
        }
    }
}
