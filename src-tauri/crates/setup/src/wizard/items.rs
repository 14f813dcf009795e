//! The page of old items: found, chosen, cleared or replaced, brought back.

use super::effect::Effect;
use super::view::{Choice, ChosenItem, ClearedItem, Fate, OldItemsState};
use crate::account::Address;
use crate::advice::{self, Advice};
use crate::check::Verified;
use crate::keychain::{Changed, Item, ItemAction, KeychainError, Match, Undone, Wish};
use crate::programs::Scan;

/// How far the old items are.
#[derive(Debug)]
pub(super) enum OldItems {
    /// What is locked did not open, if there is a problem.
    Scanning {
        problem: Option<Advice>,
    },
    Unlocking,
    Found {
        items: Vec<ChosenItem>,
        locked: Option<usize>,
        problem: Option<Advice>,
    },
    Clearing {
        items: Vec<Item>,
    },
    Cleared {
        run: String,
        items: Vec<ClearedItem>,
        problem: Option<Advice>,
    },
    Restoring {
        run: String,
        items: Vec<ClearedItem>,
    },
    Refused(Advice),
}

impl OldItems {
    /// What was found. Without proof of a password, or for another server, nothing is replaced.
    pub(super) fn scanned(
        &mut self,
        scan: Result<Scan, KeychainError>,
        address: Option<&Address>,
        verified: Option<&Verified>,
    ) -> Vec<Effect> {
        let takes = |item: &Item| {
            address.zip(verified).is_some_and(|(address, verified)| item.takes(address, verified))
        };
        let Self::Scanning { problem } = self else { return vec![] };
        *self = match scan {
            Ok(scan) => Self::Found {
                items: scan
                    .items
                    .into_iter()
                    .map(|item| {
                        let action = if takes(&item) { ItemAction::Replace } else { ItemAction::Clear };
                        ChosenItem::of(Item { action, ..item })
                    })
                    .collect(),
                problem: problem.take().filter(|_| scan.locked),
                locked: scan.locked.then_some(scan.locked_items),
            },
            Err(error) => Self::Refused(advice::on_keychain(&error)),
        };
        vec![]
    }

    /// Asks for what is locked to be unlocked, and looks again after that.
    pub(super) fn unlock(&mut self) -> Vec<Effect> {
        match self {
            Self::Found { .. } | Self::Refused(_) => {
                *self = Self::Unlocking;
                vec![Effect::Unlock]
            }
            Self::Cleared { problem: Some(_), .. } => self.restore(None),
            Self::Scanning { .. }
            | Self::Unlocking
            | Self::Clearing { .. }
            | Self::Cleared { problem: None, .. }
            | Self::Restoring { .. } => vec![],
        }
    }

    /// Whether it opened or not, what can be seen is looked at.
    pub(super) fn unlocked(&mut self, unlocked: Result<(), KeychainError>, address: Address) -> Vec<Effect> {
        let Self::Unlocking = self else { return vec![] };
        *self = Self::Scanning { problem: unlocked.err().map(|error| advice::on_unlocking(&error)) };
        vec![Effect::Scan { address }]
    }

    pub(super) fn choose(&mut self, id: &str, choice: Choice) -> Vec<Effect> {
        if let Self::Found { items, .. } = self {
            for item in items.iter_mut().filter(|item| item.item.id == id) {
                if choice != Choice::Replace || item.item.action == ItemAction::Replace {
                    item.choice = choice;
                }
            }
        }
        vec![]
    }

    pub(super) fn change(&mut self, address: &Address, verified: Option<&Verified>) -> Vec<Effect> {
        let Self::Found { items, .. } = self else { return vec![] };
        let ids = |choice| {
            let chosen = items.iter().filter(|item| item.choice == choice);
            chosen.map(|item| item.item.id.clone()).collect()
        };
        let mut wish = Wish::to_clear(ids(Choice::Clear));
        if let Some(verified) = verified {
            wish = wish.and_to_replace(ids(Choice::Replace), verified.clone());
        }
        let chosen: Vec<Item> =
            items.iter().filter(|item| item.choice != Choice::Leave).map(|item| item.item.clone()).collect();
        if chosen.is_empty() {
            return vec![];
        }
        *self = Self::Clearing { items: chosen };
        vec![Effect::Change { address: address.clone(), wish: Box::new(wish) }]
    }

    pub(super) fn changed(&mut self, changed: Result<Changed, KeychainError>) -> Vec<Effect> {
        let Self::Clearing { items } = self else { return vec![] };
        *self = match changed {
            Ok(changed) => Self::Cleared {
                items: std::mem::take(items)
                    .into_iter()
                    .map(|item| {
                        let kept = changed.kept.iter().find(|kept| kept.id == item.id);
                        let fate = if changed.cleared.contains(&item.id) {
                            Fate::Cleared
                        } else if changed.replaced.contains(&item.id) {
                            Fate::Replaced
                        } else {
                            Fate::Kept { why: kept.map_or("failed", |kept| kept.why.as_str()).to_owned() }
                        };
                        ClearedItem { item, fate }
                    })
                    .collect(),
                run: changed.run,
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
            .filter(|item| item.can_be_brought_back() && id.as_ref().is_none_or(|id| *id == item.item.id))
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
                        item.fate = item.fate.after_failing_to_undo(&kept.why);
                    }
                }
                None
            }
            Err(error) => Some(advice::on_keychain(&error)),
        };
        *self = Self::Cleared { run, items, problem };
        vec![]
    }

    /// What was being done is over as far as the person is concerned.
    pub(super) fn stop_waiting(&mut self, advice: Advice) {
        *self = match std::mem::replace(self, Self::Unlocking) {
            Self::Restoring { run, items } => Self::Cleared { run, items, problem: Some(advice) },
            Self::Scanning { .. }
            | Self::Unlocking
            | Self::Found { .. }
            | Self::Clearing { .. }
            | Self::Cleared { .. }
            | Self::Refused(_) => Self::Refused(advice),
        };
    }

    /// True while something is being changed that must not be left half done.
    pub(super) fn is_changing(&self) -> bool {
        matches!(self, Self::Clearing { .. } | Self::Restoring { .. })
    }

    pub(super) fn is_scanning(&self) -> bool {
        matches!(self, Self::Scanning { .. })
    }

    pub(super) fn is_unlocking(&self) -> bool {
        matches!(self, Self::Unlocking)
    }

    pub(super) fn can_leave(&self) -> bool {
        !self.is_changing()
    }

    /// True if there is nothing to choose any more: "Continue" is the way on.
    pub(super) fn nothing_left_to_decide(&self) -> bool {
        match self {
            Self::Found { items, .. } => items.is_empty(),
            Self::Cleared { .. } => true,
            Self::Scanning { .. }
            | Self::Unlocking
            | Self::Clearing { .. }
            | Self::Restoring { .. }
            | Self::Refused(_) => false,
        }
    }

    pub(super) fn run(&self) -> Option<&String> {
        match self {
            Self::Cleared { run, .. } => Some(run),
            Self::Scanning { .. }
            | Self::Unlocking
            | Self::Found { .. }
            | Self::Clearing { .. }
            | Self::Restoring { .. }
            | Self::Refused(_) => None,
        }
    }

    pub(super) fn cleared_count(&self) -> usize {
        match self {
            Self::Cleared { items, .. } => items.iter().filter(|item| item.can_be_brought_back()).count(),
            Self::Scanning { .. }
            | Self::Unlocking
            | Self::Found { .. }
            | Self::Clearing { .. }
            | Self::Restoring { .. }
            | Self::Refused(_) => 0,
        }
    }

    pub(super) fn view(&self) -> OldItemsState {
        match self {
            Self::Scanning { .. } => OldItemsState::Scanning,
            Self::Unlocking => OldItemsState::Unlocking,
            Self::Found { items, locked, problem } => {
                OldItemsState::Found { items: items.clone(), locked: *locked, problem: problem.clone() }
            }
            Self::Clearing { items } => OldItemsState::Clearing { count: items.len() },
            Self::Cleared { run, items, problem } => {
                OldItemsState::Cleared { run: run.clone(), items: items.clone(), problem: problem.clone() }
            }
            Self::Restoring { .. } => OldItemsState::Restoring,
            Self::Refused(advice) => OldItemsState::Refused { advice: advice.clone() },
        }
    }
}

impl ChosenItem {
    fn of(item: Item) -> Self {
        let choice = match (item.matched, item.action) {
            (Match::Likely, _) => Choice::Leave,
            (Match::Exact, ItemAction::Clear) => Choice::Clear,
            (Match::Exact, ItemAction::Replace) => Choice::Replace,
        };
        Self { item, choice }
    }
}

impl ClearedItem {
    /// True if what it kept is in the backup and not in the keychain.
    pub fn can_be_brought_back(&self) -> bool {
        match self.fate {
            Fate::Cleared | Fate::Replaced | Fate::StillCleared { .. } | Fate::StillReplaced { .. } => true,
            Fate::Restored | Fate::Kept { .. } => false,
        }
    }
}

impl Fate {
    fn after_failing_to_undo(&self, why: &str) -> Self {
        let why = why.to_owned();
        match self {
            Self::Replaced | Self::StillReplaced { .. } => Self::StillReplaced { why },
            Self::Cleared | Self::StillCleared { .. } | Self::Restored | Self::Kept { .. } => {
                Self::StillCleared { why }
            }
        }
    }
}
