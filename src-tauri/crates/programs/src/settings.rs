//! What programs' settings say of keychain items that name neither account nor server: whose they are.
//!
//! Looking changes nothing, and no password is kept, told or logged.

mod evolution;
pub(super) mod key_file;
mod kmail;

use serde::Deserialize;

use super::folders::Folders;
use account::Address;
use keychain::search::KnownItem;

/// Where a program's settings are, and how they are read.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
pub(super) enum Settings {
    /// Folders of Evolution's sources.
    Evolution { folders: Vec<String> },
    /// Folders of KMail's settings.
    Kmail { folders: Vec<String> },
}

impl Settings {
    /// The items of the account, and of others too where that cannot be told yet. Reads files: may block.
    pub(super) fn items(&self, folders: &Folders, address: &Address) -> Vec<KnownItem> {
        match self {
            Self::Evolution { folders: named } => evolution::items(folders, named, address),
            Self::Kmail { folders: named } => kmail::items(folders, named),
        }
    }
}
