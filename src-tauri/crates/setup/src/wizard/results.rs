//! What the steps of a journey came to, as its end tells it.

use super::page::{ClearedItem, SettingsView};
use super::text::Text;
use crate::advice::Advice;
use programs::export::written::Written;
use programs::export::{Format, PasswordFrom};
use programs::installed::Program;
use programs::removal::ManualRemoval;

/// Settings of the account that were written for a program.
#[derive(Clone, Debug)]
pub(super) struct ProgramSettings {
    /// Code of the program.
    pub(super) program: String,
    /// What it is called.
    pub(super) name: String,
    /// The file, as a person finds it.
    pub(super) file: String,
    /// What is left to be done with it.
    pub(super) left: SettingsLeft,
    /// How it was told.
    pub(super) told: SettingsView,
}

/// What is left to be done with settings that were written.
#[derive(Clone, Debug)]
pub(super) enum SettingsLeft {
    /// Nothing: the program reads them, and asks for the password by itself.
    Nothing,
    /// The program is set up with them by hand.
    SetUp,
    /// They are taken over into the file that the program reads.
    TakeOver {
        /// Which, as a person finds it.
        into: String,
    },
}

impl ProgramSettings {
    /// Of these for this program, told so.
    pub(super) fn of(program: &Program, format: Format, written: &Written, told: SettingsView) -> Self {
        let (file, left) = match (written, format.password()) {
            (Written::In { file, .. }, PasswordFrom::Command) => (file, SettingsLeft::Nothing),
            (Written::In { file, .. }, PasswordFrom::Person) => (file, SettingsLeft::SetUp),
            (Written::Beside { taken, file, .. }, _) => {
                (file, SettingsLeft::TakeOver { into: taken.clone() })
            }
        };
        Self { program: program.id.clone(), name: program.name.clone(), file: file.clone(), left, told }
    }
}

/// What became of a message to oneself.
#[derive(Clone, Debug)]
pub(super) enum TestMessageSeen {
    /// It was seen to arrive.
    Arrived {
        /// Where, and after how long.
        words: Text,
    },
    /// It was taken, and not seen.
    Lost,
    /// It was not taken.
    NotSent,
}

/// Old items that were cleared or replaced.
#[derive(Debug)]
pub(super) struct Cleared {
    pub(super) run: String,
    pub(super) items: Vec<ClearedItem>,
    /// Why bringing back did not work, if it did not.
    pub(super) problem: Option<Advice>,
    /// What could not be cleared from here.
    pub(super) guided: Vec<ManualRemoval>,
}

impl Cleared {
    /// How many were changed and not brought back.
    pub(super) fn gone(&self) -> usize {
        self.items.iter().filter(|item| item.can_be_brought_back()).count()
    }
}
