//! What other programs keep for the account.

use keychain::ItemAction;
use programs::removal::ManualRemoval;
use setup::wizard::{Choice, Fate, OldItemsState, OpenedProgram};

use super::body::Body;
use crate::code::code;
use crate::{items, removals};

impl Body<'_> {
    /// The items, and what became of them.
    pub(super) fn old_items(&self, state: &OldItemsState) {
        match state {
            OldItemsState::Found { items, locked, problem, open } => {
                for program in open {
                    let name = self.text(&format!("program-{program}"), &[]);
                    self.paragraph(self.text("oldItems.open", &[("program", name.into())]));
                }
                for (at, item) in items.iter().enumerate() {
                    let mark = match item.choice {
                        Choice::Leave => " ",
                        Choice::Clear => "x",
                        Choice::Replace => "n",
                    };
                    self.console.say(format!(
                        "  {}  [{mark}] {}",
                        at + 1,
                        items::line(&item.item, &self.console.words)
                    ));
                    self.console.say(format!("         {}", items::detail(&item.item, &self.console.words)));
                    for reader in items::readers(&item.item, &self.console.words) {
                        self.console.say(format!("         {reader}"));
                    }
                }
                if !items.is_empty() {
                    self.console.say("");
                    self.paragraph(self.text("terminal-items-how", &[]));
                    if items.iter().any(|item| item.item.action != ItemAction::Clear) {
                        self.paragraph(self.text("terminal-items-how-replace", &[]));
                    }
                }
                match (problem, locked) {
                    (Some(advice), _) => self.advice(advice),
                    (None, Some(count)) => {
                        let args = [("count", (*count).into())];
                        self.paragraph(self.text("oldItems.locked", &args));
                    }
                    (None, None) => {}
                }
            }
            OldItemsState::Cleared { items, problem, .. } => {
                if let Some(advice) = problem {
                    self.advice(advice);
                }
                for item in items {
                    let fate = match &item.fate {
                        Fate::Cleared => self.text("fate-cleared", &[]),
                        Fate::Replaced => self.text("fate-replaced", &[]),
                        Fate::Restored => self.text("fate-restored", &[]),
                        Fate::Kept { why } => self.fate("fate-kept", why),
                        Fate::StillCleared { why } => self.fate("fate-stillCleared", why),
                        Fate::StillReplaced { why } => self.fate("fate-stillReplaced", why),
                    };
                    self.console.say(format!("  {}: {fate}", items::line(&item.item, &self.console.words)));
                }
                self.console.say("");
            }
            OldItemsState::Refused { advice } => self.advice(advice),
            OldItemsState::Scanning { .. }
            | OldItemsState::Unlocking
            | OldItemsState::Clearing { .. }
            | OldItemsState::Restoring => {}
        }
    }

    fn fate(&self, fate: &str, why: &str) -> String {
        let (fate, why) = (self.text(fate, &[]), self.text(&format!("kept-{why}"), &[]));
        self.text("named", &[("name", fate.into()), ("value", why.into())])
    }

    /// What cannot be cleared from here, with the steps to take there.
    pub(super) fn guided(&self, guided: &[ManualRemoval], opened: Option<&OpenedProgram>) {
        for line in removals::lines(guided, &self.speech.facts(), &self.console.words) {
            self.console.say(line);
        }
        if let Some(opened) = opened {
            self.paragraph(self.text(&format!("place-{}", code(opened.state)), &[]));
        }
    }
}
