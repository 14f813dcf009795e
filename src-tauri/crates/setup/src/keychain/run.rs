//! Changing items of other programs so that nothing is lost: journal, backup, undo, expiry.
//!
//! The order of a run is fixed: journal → backup → read the backup back → clear or replace → list again →
//! journal. A run can end at any point, by an error or with the process. The journal then says how far it
//! may have come, and [`Vault::recover`] finds out how far it came: an item that is still listed was not
//! deleted, one that keeps what it kept was not replaced, every other one is in the backup.

mod backup;
mod change;
#[cfg(test)]
mod computer;
mod journal;
mod restore;
mod shelf;
mod vault;

pub use self::vault::{BACKUP_DAYS, Vault};
