//! What became of the items of a run: found out by listing again.

use super::backup::{Fingerprint, Saved};
use super::journal::{Entry, EntryFate, Journal, RunPhase};
use super::reason::{CHANGED, FAILED, TAKEN_BACK};
use super::vault::Vault;
use crate::error::KeychainError;
use crate::item::ItemAction;
use crate::store::Listed;

impl Vault {
    /// Lists again and writes down what became of each item whose fate is not known.
    ///
    /// An item that is listed unchanged was not deleted, and one that keeps what it kept was not replaced.
    /// Where a collection hides what it holds, that cannot be told: the journal stays as it is, for the
    /// next start.
    pub(super) fn conclude(&mut self, journal: &mut Journal, saved: &[Saved]) -> Result<(), KeychainError> {
        let locked = self.store.locked()?;
        let mut everything_is_known = true;
        for entry in journal.entries.iter_mut().filter(|entry| entry.fate == EntryFate::Planned) {
            if entry.item.action == ItemAction::Make {
                match saved.iter().find(|saved| saved.id == entry.item.id) {
                    Some(saved) if !locked.contains(&entry.collection) => {
                        (entry.path, entry.fate) = self.found_after_making(entry, saved)?;
                    }
                    Some(_) | None => everything_is_known = false,
                }
                continue;
            }
            let there = self.store.look(&entry.path, &entry.collection)?;
            // Else it is another's place: KWallet gives each item one anew when it starts.
            let there = there.filter(|item| entry.can_be(item));
            let is_hidden = locked.contains(&entry.collection);
            let fate = match (entry.item.action, &there) {
                (ItemAction::Clear, Some(_)) => Some(EntryFate::Left { why: FAILED.to_owned() }),
                (ItemAction::Replace, _) if is_hidden => None,
                (ItemAction::Replace, Some(item)) => {
                    match saved.iter().find(|saved| saved.id == entry.item.id) {
                        Some(saved) => Some(self.found_after_replacing(item, saved)?),
                        None => None,
                    }
                }
                (ItemAction::Clear, None) if is_hidden => None,
                (ItemAction::Clear, None) => Some(EntryFate::Cleared),
                // Whoever took it away, it is in the backup.
                (ItemAction::Replace, None) => Some(EntryFate::Cleared),
                (ItemAction::Make, _) => None,
            };
            match fate {
                Some(fate) => entry.fate = fate,
                None => everything_is_known = false,
            }
        }
        if everything_is_known {
            journal.phase = RunPhase::Done;
        }
        self.shelf.write(journal)
    }

    /// Finds the items of a run that was cut short at the places that they have at this start: by what can be
    /// seen of them and, among items alike, by what they keep.
    pub(super) fn find_again(&mut self, journal: &mut Journal, saved: &[Saved]) -> Result<(), KeychainError> {
        let locked = self.store.locked()?;
        let mut found = vec![];
        for entry in &journal.entries {
            // What was made is looked for by what it keeps, whatever its place.
            if entry.item.action == ItemAction::Make {
                found.push(Some(entry.path.clone()));
                continue;
            }
            found.push(self.found_again(journal, entry, saved)?);
        }
        for (entry, place) in journal.entries.iter_mut().zip(found) {
            match place {
                Some(path) => entry.path = path,
                // Another may lie at the place that it had.
                None if entry.fate == EntryFate::Planned && !locked.contains(&entry.collection) => {
                    entry.fate = EntryFate::Cleared;
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
    fn found_after_replacing(&mut self, item: &Listed, saved: &Saved) -> Result<EntryFate, KeychainError> {
        let Some(contents) = self.store.read(item)? else { return Ok(EntryFate::Cleared) };
        if saved.after.as_ref().is_some_and(|after| *after == Fingerprint::of(&contents)) {
            return Ok(EntryFate::Replaced);
        }
        if contents == saved.record.contents {
            return Ok(EntryFate::Left { why: FAILED.to_owned() });
        }
        if !contents.secret.is_empty() {
            return Ok(EntryFate::Left { why: CHANGED.to_owned() });
        }
        // No program stores an empty password: this is half of what was to be written.
        self.store.replace(item, &saved.record.contents)?;
        match self.store.read(item)? {
            Some(read) if read == saved.record.contents => Ok(EntryFate::Left { why: TAKEN_BACK.to_owned() }),
            Some(_) | None => Err(KeychainError::ReadBackDiffers),
        }
    }
}
