//! Changing items of other programs so that nothing is lost: journal, backup, undo, expiry.
//!
//! The order of a run is fixed: journal → backup → read the backup back → clear or replace → list again →
//! journal. A run can end at any point, by an error or with the process. The journal then says how far it
//! may have come, and [`Vault::recover`] finds out how far it came: an item that is still listed was not
//! deleted, one that keeps what it kept was not replaced, every other one is in the backup. An item that was
//! made had nothing before it: undoing takes it away, unless its program has stored something else there since.

mod answer;
mod backup;
mod change;
#[cfg(test)]
mod computer;
mod conclude;
mod journal;
mod make;
mod reason;
mod recover;
mod restore;
mod retention;
mod shelf;
mod undo;
mod vault;
mod wish;

pub use self::answer::{Backup, Changed, LeftAlone, Undone};
pub use self::retention::BACKUP_DAYS;
pub use self::vault::Vault;
pub use self::wish::Wish;
