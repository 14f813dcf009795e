//! What a run is about to do and what it has done. Holds no secret.

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use super::answer::{Backup, Changed, LeftAlone};
use super::reason::LOCKED;
use super::retention::LIFETIME;
use crate::error::KeychainError;
use crate::item::{Item, ItemAction};
use crate::store::{Attributes, Collection, Listed, same_place, same_state};
use account::Address;

/// The journal of one run.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Journal {
    schema: u32,
    pub(super) run: String,
    address: String,
    /// In seconds since 1970 UTC, as the next.
    made: u64,
    pub(super) expires: u64,
    pub(super) phase: RunPhase,
    pub(super) entries: Vec<Entry>,
    /// Ids of items that lay beside the entries with the same attributes and stay.
    pub(super) beside: Vec<String>,
}

/// How far the run has come.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum RunPhase {
    /// Nothing was changed.
    Planned,
    /// The backup was read back; any of the entries may be cleared or replaced.
    BackedUp,
    /// The fate of each entry is known.
    Done,
}

/// One item of the run.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(super) struct Entry {
    /// Its action is the one that was chosen.
    pub(super) item: Item,
    pub(super) path: String,
    pub(super) attributes: Attributes,
    pub(super) collection: Collection,
    pub(super) fate: EntryFate,
}

/// What became of an item.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub(super) enum EntryFate {
    /// To be cleared or replaced; it may have been.
    Planned,
    /// Left in the keychain.
    #[serde(rename = "kept")]
    Left {
        /// Words `kept-…`.
        why: String,
    },
    /// Deleted; in the backup.
    Cleared,
    /// Keeps another secret, the old one is in the backup; or was made.
    Replaced,
    /// Being brought back, from the backup; or being taken away, if it was made.
    Restoring,
    /// In the keychain again, or out of it.
    Restored {
        /// Where; empty for what was made and is gone.
        path: String,
    },
}

impl Journal {
    /// The journal of a run that has not changed anything yet.
    pub(super) fn begin(
        address: &Address,
        now: u64,
        entries: Vec<Entry>,
        beside: Vec<String>,
    ) -> Result<Self, KeychainError> {
        Ok(Self {
            schema: SCHEMA,
            run: name_run(now)?,
            address: address.to_string(),
            made: now,
            expires: now.saturating_add(LIFETIME),
            phase: RunPhase::Planned,
            entries,
            beside,
        })
    }

    /// `None` if these bytes are not a journal of this version.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok().filter(|journal: &Self| journal.schema == SCHEMA)
    }

    pub(super) fn bytes(&self) -> Result<Vec<u8>, KeychainError> {
        serde_json::to_vec_pretty(self).map_err(|_| KeychainError::Backup)
    }

    pub(super) fn entry_mut(&mut self, id: &str) -> Option<&mut Entry> {
        self.entries.iter_mut().find(|entry| entry.item.id == id)
    }

    pub(super) fn settle(&mut self, id: &str, fate: EntryFate) {
        if let Some(entry) = self.entry_mut(id) {
            entry.fate = fate;
        }
    }

    /// True if only the backup tells what an entry keeps.
    pub(super) fn is_told_by_its_backup(&self) -> bool {
        self.entries.iter().any(|entry| entry.item.action != ItemAction::Clear)
    }

    pub(super) fn ids_to_bring_back(&self) -> Vec<String> {
        self.entries
            .iter()
            .filter(|entry| entry.can_be_brought_back())
            .map(|entry| entry.item.id.clone())
            .collect()
    }

    pub(super) fn ids_being_restored(&self) -> Vec<String> {
        self.entries
            .iter()
            .filter(|entry| entry.fate == EntryFate::Restoring)
            .map(|entry| entry.item.id.clone())
            .collect()
    }

    /// True if an item at this path was brought back by this run.
    pub(super) fn has_restored(&self, path: &str) -> bool {
        self.entries
            .iter()
            .any(|entry| matches!(&entry.fate, EntryFate::Restored { path: restored } if restored == path))
    }

    /// True if this item was there when the run was made, and never went away.
    pub(super) fn knows(&self, item: &Listed) -> bool {
        self.beside.iter().any(|known| same_place(known, &item.path) || same_state(known, item))
            || self.entries.iter().any(|entry| entry.is_at(item))
    }

    /// True if more than one item had these attributes when the run was made.
    pub(super) fn has_alike(&self, attributes: &Attributes) -> bool {
        let alike = self.entries.iter().filter(|entry| entry.attributes == *attributes);
        !self.beside.is_empty() || alike.count() > 1
    }

    /// True if nothing would be lost with the backup.
    pub(super) fn needs_no_backup(&self) -> bool {
        self.entries
            .iter()
            .all(|entry| matches!(entry.fate, EntryFate::Left { .. } | EntryFate::Restored { .. }))
    }

    /// What the run did, besides what was `kept` before it began.
    pub(super) fn into_changed(self, mut kept: Vec<LeftAlone>) -> Changed {
        let (mut cleared, mut replaced) = (vec![], vec![]);
        for entry in self.entries {
            let action = entry.item.action;
            let id = entry.item.id;
            match entry.fate {
                EntryFate::Replaced => replaced.push(id),
                EntryFate::Restoring | EntryFate::Restored { .. } if action != ItemAction::Clear => {
                    replaced.push(id)
                }
                EntryFate::Cleared | EntryFate::Restoring | EntryFate::Restored { .. } => cleared.push(id),
                EntryFate::Left { why } => kept.push(LeftAlone { id, why }),
                EntryFate::Planned => kept.push(LeftAlone { id, why: LOCKED.to_owned() }),
            }
        }
        Changed { run: self.run, cleared, replaced, kept }
    }

    /// What can be undone of the run, if anything.
    pub(super) fn into_backup(self) -> Option<Backup> {
        let items: Vec<Item> =
            self.entries.into_iter().filter(Entry::can_be_brought_back).map(|entry| entry.item).collect();
        if items.is_empty() {
            return None;
        }
        Some(Backup { run: self.run, address: self.address, made: self.made, expires: self.expires, items })
    }
}

impl Entry {
    /// True if this can be its item, wherever it lies: of one that is replaced, the time may differ.
    pub(super) fn can_be(&self, item: &Listed) -> bool {
        self.collection.path == item.collection.path
            && match self.item.action {
                ItemAction::Clear => same_state(&self.item.id, item),
                ItemAction::Replace | ItemAction::Make => self.attributes == item.attributes,
            }
    }

    /// True if this is its item, which was not cleared and has not come back.
    pub(super) fn is_at(&self, item: &Listed) -> bool {
        let may_be_there = match &self.fate {
            EntryFate::Planned | EntryFate::Left { .. } => true,
            EntryFate::Cleared | EntryFate::Replaced | EntryFate::Restoring => {
                self.item.action != ItemAction::Clear
            }
            EntryFate::Restored { .. } => false,
        };
        may_be_there && self.path == item.path && self.can_be(item)
    }

    /// True if what the item kept is known to be nowhere else.
    pub(super) fn can_be_brought_back(&self) -> bool {
        matches!(self.fate, EntryFate::Cleared | EntryFate::Replaced | EntryFate::Restoring)
    }

    /// Its fate if what was to be done was done.
    pub(super) fn when_changed(&self) -> EntryFate {
        match self.item.action {
            ItemAction::Clear => EntryFate::Cleared,
            ItemAction::Replace | ItemAction::Make => EntryFate::Replaced,
        }
    }
}

/// The time in UTC, the nanoseconds since then, and a few letters: runs of one second differ, and stand in their order,
/// in which they are undone.
fn name_run(now: u64) -> Result<String, KeychainError> {
    let at = i64::try_from(now).ok().and_then(|now| jiff::Timestamp::from_second(now).ok());
    let clock = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let since = clock.saturating_sub(Duration::from_secs(now)).as_nanos();
    let mut tag = [0];
    let (Some(at), Ok(())) = (at, getrandom::fill(&mut tag)) else {
        return Err(KeychainError::Backup);
    };
    Ok(format!("{}-{since:010x}{:02x}", at.strftime("%Y%m%d-%H%M%S"), tag[0]))
}

const SCHEMA: u32 = 1;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_one_second_stand_in_their_order() {
        let clock = || SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
        let second = clock().as_secs();
        let mut names = vec![];
        // Also of those whose search for items ended in the next second.
        while names.len() < 20 || clock().as_secs() == second {
            let begun = clock();
            // Some clocks move in steps: no two runs are named within one.
            while clock() <= begun {}
            names.push(name_run(second).unwrap());
        }
        assert!(names.is_sorted_by(|a, b| a < b), "{names:?}");
    }
}
