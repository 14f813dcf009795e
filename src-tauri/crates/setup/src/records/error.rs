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
    /// The file was cut short or spoilt. It is kept under another name, and the list begins anew.
    #[error("file of accounts was damaged")]
    Damaged {
        /// What it is called where it was.
        kept: String,
    },
    /// A later version of this program wrote a file of ours, which was left alone.
    #[error("{file} is of a later version")]
    Later {
        /// What it is called.
        file: &'static str,
    },
}

impl From<serde_json::Error> for RecordsError {
    fn from(error: serde_json::Error) -> Self {
        Self::from(io::Error::from(error))
    }
}

impl From<io::Error> for RecordsError {
    fn from(error: io::Error) -> Self {
        Self::File(error.kind())
    }
}
