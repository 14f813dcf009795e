//! Whether the tests changed what is committed.

use std::process::Command;

use crate::step::ask;
use crate::tree::Tree;

/// What git says is different in the UI's folder from what is committed.
#[derive(Eq, PartialEq)]
pub(super) enum Checkout {
    Git(String),
    Unknown,
}

impl Checkout {
    pub(super) fn of(tree: &Tree) -> Self {
        let git = |arguments: &[&str]| ask(Command::new("git").current_dir(&tree.root).args(arguments));
        match (git(&["status", "--porcelain", "--", "ui"]), git(&["diff", "--", "ui"])) {
            (Some(status), Some(changes)) => Self::Git(format!("{status}\n{changes}")),
            (None, _) | (_, None) => Self::Unknown,
        }
    }
}
