//! Why the records could not be read or written.

use std::io;

/// Why the records could not be read or written.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum RecordsError {
    /// The file system said no.
    #[error("file of accounts: {0}")]
    File(io::ErrorKind),
    /// The file is not one of ours.
    #[error("file of accounts cannot be understood")]
    Unreadable,
}

impl From<io::Error> for RecordsError {
    fn from(error: io::Error) -> Self {
        Self::File(error.kind())
    }
}
