//! What the page of old items shows: what was found and chosen, and what became of each.

use serde::Serialize;

use crate::advice::Advice;
use crate::wizard::event::Choice;
use crate::wizard::text::Text;
use keychain::{Changed, Item, ItemAction, Match};

/// How far clearing old items is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum OldItemsState {
    /// The keychain is looked through.
    Scanning {
        /// How long that may take, in seconds.
        #[cfg_attr(test, ts(type = "number"))]
        seconds: u64,
    },
    /// What is locked was asked to open.
    Unlocking,
    /// These were found; none may be.
    Found {
        /// The items, exact matches first.
        items: Vec<ChosenItem>,
        /// If a collection is locked: how many mail entries of this account are known to be in it.
        locked: Option<usize>,
        /// Why what is locked did not open, if it was asked to.
        problem: Option<Advice>,
        /// Codes of the programs of these that are open and may put an old password back: words `program-…`.
        open: Vec<String>,
    },
    /// The chosen ones are being backed up and cleared or replaced.
    Clearing {
        /// How many.
        count: usize,
    },
    /// It is done.
    Cleared {
        /// Names the run for undo.
        run: String,
        /// What was chosen, and what became of each.
        items: Vec<ClearedItem>,
        /// Why bringing back did not work, if it did not.
        problem: Option<Advice>,
    },
    /// Something is being brought back.
    Restoring,
    /// It did not work; what was not done is still as it was.
    Refused {
        /// Why, and what to do.
        advice: Advice,
    },
}

/// An item with the person's choice.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct ChosenItem {
    /// The item, or the one to be made; its action is what is offered for it.
    pub item: Item,
    /// What is to be done with it. Exact matches start with the action, likely ones are left.
    pub choice: Choice,
}

/// An item after a clear.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct ClearedItem {
    /// The item.
    pub item: Item,
    /// What became of it.
    pub fate: Fate,
}

/// What became of an item.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Fate {
    /// Gone, with a backup.
    Cleared,
    /// It keeps the checked password; the old one is in the backup.
    Replaced,
    /// Brought back.
    Restored,
    /// Left as it was.
    Kept {
        /// Code of the reason: words `kept-…`.
        why: String,
    },
    /// Could not be brought back; it is still in the backup.
    StillCleared {
        /// Code of the reason: words `kept-…`.
        why: String,
    },
    /// The old password could not be put back; it is still in the backup.
    StillReplaced {
        /// Code of the reason: words `kept-…`.
        why: String,
    },
}

impl ChosenItem {
    pub(in crate::wizard) fn of(item: Item) -> Self {
        let choice = match (item.matched, item.action) {
            (Match::Likely, _) => Choice::Leave,
            (Match::Exact, ItemAction::Clear) => Choice::Clear,
            (Match::Exact, ItemAction::Replace | ItemAction::Make) => Choice::Replace,
        };
        Self { item, choice }
    }

    /// What else can be chosen, round and round: the action that is offered, clear, leave.
    pub(in crate::wizard) fn other_choices(&self) -> Vec<Choice> {
        let all: &[Choice] = match self.item.action {
            ItemAction::Clear => &[Choice::Clear, Choice::Leave],
            ItemAction::Replace => &[Choice::Replace, Choice::Clear, Choice::Leave],
            ItemAction::Make => &[Choice::Replace, Choice::Leave],
        };
        let here = all.iter().position(|choice| *choice == self.choice).unwrap_or(0);
        all[here + 1..].iter().chain(&all[..here]).copied().collect()
    }
}

impl ClearedItem {
    /// True if what it kept is in the backup and not in the keychain.
    pub fn can_be_brought_back(&self) -> bool {
        match self.fate {
            Fate::Cleared | Fate::Replaced | Fate::StillCleared { .. } | Fate::StillReplaced { .. } => {
                self.item.undo
            }
            Fate::Restored | Fate::Kept { .. } => false,
        }
    }
}

impl Fate {
    pub(in crate::wizard) fn of(item: &Item, changed: &Changed) -> Self {
        if changed.cleared.contains(&item.id) {
            return Self::Cleared;
        }
        if changed.replaced.contains(&item.id) {
            return Self::Replaced;
        }
        let kept = changed.kept.iter().find(|kept| kept.id == item.id);
        Self::Kept { why: kept.map_or("failed", |kept| kept.why.as_str()).to_owned() }
    }

    pub(in crate::wizard) fn after_failing_to_undo(&self, why: &str) -> Self {
        let why = why.to_owned();
        match self {
            Self::Replaced | Self::StillReplaced { .. } => Self::StillReplaced { why },
            Self::Cleared | Self::StillCleared { .. } | Self::Restored | Self::Kept { .. } => {
                Self::StillCleared { why }
            }
        }
    }
}

/// Which one it is.
impl From<&Item> for Text {
    fn from(item: &Item) -> Self {
        let which = match &item.server {
            Some(server) => Self::of("oldItems.of").with("server", server.as_str()),
            None => Self::of("oldItems.of-label").with("label", item.label.as_str()),
        };
        which.with("program", Self::of(format!("program-{}", item.program)))
    }
}
