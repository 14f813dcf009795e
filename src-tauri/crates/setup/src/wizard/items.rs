//! The page of old items: found, chosen, cleared, brought back.

use super::effect::Effect;
use super::view::{ChosenItem, ClearedItem, Fate, OldItemsState};
use crate::account::Address;
use crate::advice::{self, Action, Advice};
use crate::keychain::{Cleared, Item, KeychainError, Match, Scan, Undone};

/// How far the old items are.
#[derive(Debug)]
pub(super) enum OldItems {
    Scanning,
    Found { items: Vec<ChosenItem>, locked: bool },
    Clearing { items: Vec<Item> },
    Cleared { run: String, items: Vec<ClearedItem>, problem: Option<Advice> },
    Restoring { run: String, items: Vec<ClearedItem> },
    Refused(Advice),
}

impl OldItems {
    pub(super) fn scanned(&mut self, scan: Result<Scan, KeychainError>) -> Vec<Effect> {
        *self = match scan {
            Ok(scan) => Self::Found {
                items: scan
                    .items
                    .into_iter()
                    .map(|item| ChosenItem { chosen: item.matched == Match::Exact, item })
                    .collect(),
                locked: scan.locked,
            },
            Err(error) => Self::Refused(advice::on_keychain(&error)),
        };
        vec![]
    }

    pub(super) fn choose(&mut self, id: &str, chosen: bool) -> Vec<Effect> {
        if let Self::Found { items, .. } = self {
            for item in items.iter_mut().filter(|item| item.item.id == id) {
                item.chosen = chosen;
            }
        }
        vec![]
    }

    pub(super) fn clear(&mut self, address: &Address) -> Vec<Effect> {
        let Self::Found { items, .. } = self else { return vec![] };
        let chosen: Vec<_> = items.iter().filter(|item| item.chosen).map(|item| item.item.clone()).collect();
        if chosen.is_empty() {
            return vec![];
        }
        let ids = chosen.iter().map(|item| item.id.clone()).collect();
        *self = Self::Clearing { items: chosen };
        vec![Effect::Clear { address: address.clone(), ids }]
    }

    pub(super) fn cleared(&mut self, cleared: Result<Cleared, KeychainError>) -> Vec<Effect> {
        let Self::Clearing { items } = self else { return vec![] };
        *self = match cleared {
            Ok(cleared) => Self::Cleared {
                items: std::mem::take(items)
                    .into_iter()
                    .map(|item| {
                        let kept = cleared.kept.iter().find(|kept| kept.id == item.id);
                        let fate = if cleared.cleared.contains(&item.id) {
                            Fate::Cleared
                        } else {
                            Fate::Kept { why: kept.map_or("failed", |kept| kept.why.as_str()).to_owned() }
                        };
                        ClearedItem { item, fate }
                    })
                    .collect(),
                run: cleared.run,
                problem: None,
            },
            Err(error) => Self::Refused(advice::on_keychain(&error)),
        };
        vec![]
    }

    /// Brings back one item, or all of the run.
    pub(super) fn restore(&mut self, id: Option<String>) -> Vec<Effect> {
        let Self::Cleared { run, items, .. } = self else { return vec![] };
        let wanted: Vec<_> = items
            .iter()
            .filter(|item| is_cleared(item) && id.as_ref().is_none_or(|id| *id == item.item.id))
            .map(|item| item.item.id.clone())
            .collect();
        if wanted.is_empty() {
            return vec![];
        }
        let run = std::mem::take(run);
        *self = Self::Restoring { run: run.clone(), items: std::mem::take(items) };
        vec![Effect::Undo { run, ids: Some(wanted) }]
    }

    pub(super) fn undone(&mut self, undone: Result<Undone, KeychainError>) -> Vec<Effect> {
        let Self::Restoring { run, items } = self else { return vec![] };
        let (run, mut items) = (std::mem::take(run), std::mem::take(items));
        let problem = match undone {
            Ok(undone) => {
                for item in &mut items {
                    if undone.restored.contains(&item.item.id) {
                        item.fate = Fate::Restored;
                    } else if let Some(kept) = undone.kept.iter().find(|kept| kept.id == item.item.id) {
                        item.fate = Fate::StillCleared { why: kept.why.clone() };
                    }
                }
                None
            }
            Err(error) => Some(advice::on_keychain(&error)),
        };
        *self = Self::Cleared { run, items, problem };
        vec![]
    }

    /// True while something is being changed that must not be left half done.
    pub(super) fn is_changing(&self) -> bool {
        matches!(self, Self::Clearing { .. } | Self::Restoring { .. })
    }

    /// True if there may be more to see once something is unlocked.
    pub(super) fn something_is_locked(&self) -> bool {
        match self {
            Self::Found { locked, .. } => *locked,
            Self::Refused(advice) => advice.actions.contains(&Action::UnlockKeychain),
            Self::Scanning | Self::Clearing { .. } | Self::Cleared { .. } | Self::Restoring { .. } => false,
        }
    }

    pub(super) fn can_leave(&self) -> bool {
        !self.is_changing()
    }

    /// True if there is nothing to choose any more: "Continue" is the way on.
    pub(super) fn nothing_left_to_decide(&self) -> bool {
        match self {
            Self::Found { items, .. } => items.is_empty(),
            Self::Cleared { .. } => true,
            Self::Scanning | Self::Clearing { .. } | Self::Restoring { .. } | Self::Refused(_) => false,
        }
    }

    pub(super) fn run(&self) -> Option<&String> {
        match self {
            Self::Cleared { run, .. } => Some(run),
            Self::Scanning
            | Self::Found { .. }
            | Self::Clearing { .. }
            | Self::Restoring { .. }
            | Self::Refused(_) => None,
        }
    }

    pub(super) fn cleared_count(&self) -> usize {
        match self {
            Self::Cleared { items, .. } => items.iter().filter(|item| is_cleared(item)).count(),
            Self::Scanning
            | Self::Found { .. }
            | Self::Clearing { .. }
            | Self::Restoring { .. }
            | Self::Refused(_) => 0,
        }
    }

    pub(super) fn view(&self) -> OldItemsState {
        match self {
            Self::Scanning => OldItemsState::Scanning,
            Self::Found { items, locked } => OldItemsState::Found { items: items.clone(), locked: *locked },
            Self::Clearing { items } => OldItemsState::Clearing { count: items.len() },
            Self::Cleared { run, items, problem } => {
                OldItemsState::Cleared { run: run.clone(), items: items.clone(), problem: problem.clone() }
            }
            Self::Restoring { .. } => OldItemsState::Restoring,
            Self::Refused(advice) => OldItemsState::Refused { advice: advice.clone() },
        }
    }
}

/// True if the item is gone from the keychain and in the backup.
fn is_cleared(item: &ClearedItem) -> bool {
    match item.fate {
        Fate::Cleared | Fate::StillCleared { .. } => true,
        Fate::Restored | Fate::Kept { .. } => false,
    }
}
