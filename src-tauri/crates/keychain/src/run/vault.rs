//! A keychain with the folder of its backups: what can be seen of both, and how a run that was cut short is put right.

use super::answer::Backup;
use super::backup;
use super::journal::{Journal, RunPhase};
use super::shelf::Shelf;

use crate::error::KeychainError;
use crate::item::Item;
use crate::mail_item::shown;
use crate::search::{Listing, Reserved, Search};
use crate::store::{OwnEntry, Store};
use account::folder::Folder;

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

    pub(crate) fn store(&mut self) -> &mut dyn Store {
        self.store.as_mut()
    }

    pub(crate) fn store_and_folder(&mut self) -> (&mut dyn Store, &dyn Folder) {
        (self.store.as_mut(), self.shelf.folder())
    }

    /// Lists the mail items of an account, exact matches first, and the programs to which other items of it
    /// belong that are theirs to remove.
    pub(crate) fn list(&mut self, search: &Search) -> Result<Listing, KeychainError> {
        let found = self.store.search(&search.sets())?;
        let is_there = |reserved: &&Reserved| {
            found.iter().any(|item| reserved.has(search.account.address(), &item.attributes))
        };
        let reserved = search.reserved.iter().filter(is_there).map(|reserved| reserved.program).collect();
        let mut items: Vec<Item> = shown(search, &found).into_iter().map(|(_, item)| item).collect();
        items.sort_by(|a, b| {
            let key = |item: &Item| (item.matched, item.program.clone(), item.protocol, item.id.clone());
            key(a).cmp(&key(b))
        });
        let missing = self.missing(search, &found)?.into_iter().map(|(_, item)| item).collect();
        let locked = !self.store.locked()?.is_empty();
        let locked_items = if locked { self.count_hidden(search)? } else { 0 };
        Ok(Listing { items, missing, reserved, locked, locked_items })
    }

    /// How many items that cannot be seen answer to a search for the account's mail.
    fn count_hidden(&mut self, search: &Search) -> Result<usize, KeychainError> {
        let found = self.store.search(&search.sets_of_the_account())?;
        Ok(found.iter().filter(|item| item.is_hidden()).count())
    }

    /// Unlocks every collection that is locked.
    pub(crate) fn unlock(&mut self) -> Result<(), KeychainError> {
        let locked = self.store.locked()?;
        locked.iter().try_for_each(|collection| self.store.unlock(collection))
    }

    /// The runs that can be undone, newest first; those past their time are discarded here.
    pub(crate) fn backups(&mut self, now: u64) -> Result<Vec<Backup>, KeychainError> {
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

    /// Removes the key of the backups where there is none.
    pub(crate) fn forget_unused_key(&mut self) -> Result<(), KeychainError> {
        let _guard = self.shelf.lock()?;
        if self.shelf.needs_key()? { Ok(()) } else { self.store.delete_own(&OwnEntry::backup_key()) }
    }

    /// Forgets a backup for good.
    pub(crate) fn discard(&mut self, run: &str) -> Result<(), KeychainError> {
        let _guard = self.shelf.lock()?;
        match self.shelf.journal(run)? {
            Some(_) => self.shelf.remove_run(self.store.as_mut(), run),
            None => Ok(()),
        }
    }

    /// Discards what is past its time.
    pub(super) fn purge(&mut self, now: u64) -> Result<(), KeychainError> {
        for journal in self.shelf.journals()? {
            if journal.phase == RunPhase::Done && journal.expires <= now {
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

#[cfg(test)]
mod tests {
    use super::super::computer::{Computer, NOW, clearing, running, search};
    use super::*;
    use crate::store::{Collection, Contents, Record};

    #[test]
    fn what_only_its_program_may_remove_is_told_and_never_listed() {
        let computer = Computer::stocked();
        let targets: &[String] = vec!["MicrosoftOffice16_Data:".to_owned()].leak();
        let search = Search { reserved: vec![Reserved { program: "office", targets }], ..search() };
        let before = computer.vault().list(&search).unwrap();
        assert_eq!(before.reserved, Vec::<&str>::new());
        let attributes =
            [("xdg:schema", "windows.credential"), ("target", "MicrosoftOffice16_Data:SSPI:anna@gmail.com")];
        computer.memory.add(&Record {
            collection: Collection { path: "windows".to_owned(), label: String::new() },
            label: String::new(),
            attributes: attributes.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
            contents: Contents { secret: b"token".to_vec().into(), content_type: String::new() },
        });
        let listing = computer.vault().list(&search).unwrap();
        assert_eq!(listing.items, before.items);
        assert_eq!(listing.reserved, ["office"]);
    }

    #[test]
    fn a_discarded_backup_is_gone_with_its_key() {
        let computer = Computer::stocked();
        let run = computer.clear_all().unwrap().run;
        let mut vault = computer.vault();
        vault.discard(&run).unwrap();
        assert_eq!(vault.backups(NOW).unwrap(), []);
        assert_eq!(vault.undo(&run, None, &running()).unwrap().restored, Vec::<String>::new());
        assert_eq!(computer.files(), Vec::<String>::new());
        assert_eq!(computer.key(), None);
    }

    #[test]
    fn the_names_of_files_come_from_the_folder_alone() {
        let computer = Computer::stocked();
        computer.clear_all().unwrap();
        let before = computer.files();
        let mut vault = computer.vault();
        for run in ["../outside", "", "/etc/passwd"] {
            vault.discard(run).unwrap();
            assert_eq!(vault.undo(run, None, &running()).unwrap().restored, Vec::<String>::new());
        }
        assert_eq!(computer.files(), before);
    }

    #[test]
    fn a_locked_keychain_is_scanned_and_nothing_else() {
        let computer = Computer::stocked();
        let ids = computer.ids();
        let before = computer.contents();
        computer.memory.lock();
        assert!(computer.vault().list(&search()).unwrap().locked);
        assert_eq!(
            computer.vault().change(&search(), &clearing(&ids), NOW, &running()),
            Err(KeychainError::Locked)
        );
        computer.memory.unlock();
        assert_eq!(computer.contents(), before);
        assert_eq!(computer.files(), Vec::<String>::new());
    }
}
