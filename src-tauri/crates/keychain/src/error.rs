//! Why the keychain did not do what was asked.

use std::io;

/// Why the keychain did not do what was asked.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum KeychainError {
    /// There is no keychain to talk to: no Secret Service on the bus, or no bus.
    #[error("no keychain")]
    Missing,
    /// It is locked and was not unlocked.
    #[error("locked")]
    Locked,
    /// The person or the system said no.
    #[error("denied")]
    Denied,
    /// No answer within the deadline; the question may still be on the screen.
    #[error("no answer in time")]
    TimedOut,
    /// The person stopped waiting; the question may still be on the screen.
    #[error("cancelled")]
    Cancelled,
    /// What was read back is not what was stored.
    #[error("read back something else")]
    ReadBackDiffers,
    /// The backup could not be written or read back; nothing was changed without one.
    #[error("no backup")]
    Backup,
    /// There is no room for journal and backup; nothing was changed without them.
    #[error("disk full")]
    DiskFull,
    /// The folder of journal and backup cannot be written; nothing was changed without them.
    #[error("folder cannot be written")]
    FolderClosed,
    /// The password is longer than every keychain takes; nothing was changed.
    #[error("too long")]
    TooLong,
    /// Anything else; the text is for the report, without secrets.
    #[error("failed: {0}")]
    Failed(String),
}

impl KeychainError {
    /// What it means that a file of ours could not be read or written.
    #[expect(clippy::wildcard_enum_match_arm, reason = "a file system has many more, all alike to a person")]
    pub(super) fn of_folder(error: &io::Error) -> Self {
        use io::ErrorKind;
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::FolderClosed,
            _ => Self::Backup,
        }
    }
}
