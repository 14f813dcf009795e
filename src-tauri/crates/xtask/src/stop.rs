//! Why nothing more can be done.

use std::fmt;

/// Why nothing more can be done, in one line for the person at the keyboard.
#[derive(Debug)]
pub(crate) struct Stop(pub(crate) String);

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
