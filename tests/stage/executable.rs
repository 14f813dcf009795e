//! A program at another place.

use std::path::Path;
use std::process::Command;

/// Copies a program, by a process of its own: what this one writes, its other tests may be handing to a child at that
/// moment, and a file that is open for writing cannot be started.
pub(crate) fn copy(program: &Path, to: &Path) {
    let copied = Command::new("cp").arg(program).arg(to).status().unwrap();
    assert!(copied.success(), "{} cannot be copied", program.display());
}
