//! What programs' settings say of keychain items: whose those are that do not say it themselves, and which the
//! program will look for.
//!
//! Looking changes nothing, and no password is kept, told or logged.

mod balsa;
mod evolution;
mod geary;
pub(super) mod key_file;
mod kmail;
mod looked_up;

use serde::Deserialize;

use super::folders::Folders;
use super::logins::LoginFiles;
use account::Account;
use keychain::WantedItem;
use keychain::search::KnownItem;

/// Where a program's settings are, and how they are read.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
pub(super) enum Settings {
    /// Folders of Balsa's settings.
    Balsa { folders: Vec<String> },
    /// Folders of Evolution's sources.
    Evolution { folders: Vec<String> },
    /// Folders of Geary's accounts.
    Geary { folders: Vec<String> },
    /// Folders of KMail's settings.
    Kmail { folders: Vec<String> },
    /// Files that describe sign-ins.
    Logins(LoginFiles),
}

impl Settings {
    /// The items of the account, and of others too where that cannot be told yet. Reads files: may block.
    pub(super) fn items(&'static self, folders: &Folders, account: &Account) -> Vec<KnownItem> {
        match self {
            Self::Evolution { folders: named } => evolution::items(folders, named, account),
            Self::Kmail { folders: named } => kmail::items(folders, named),
            Self::Logins(files) => looked_up::items(files, folders, account),
            // Their items say it themselves.
            Self::Balsa { .. } | Self::Geary { .. } => vec![],
        }
    }

    /// Where the program will look for the account's passwords. Reads files: may block.
    pub(super) fn wanted_items(&'static self, folders: &Folders, account: &Account) -> Vec<WantedItem> {
        match self {
            Self::Balsa { folders: named } => balsa::wanted_items(folders, named, account),
            Self::Evolution { folders: named } => evolution::wanted_items(folders, &outside(named), account),
            Self::Geary { folders: named } => geary::wanted_items(folders, named, account),
            Self::Kmail { folders: named } => {
                kmail::wanted_items(folders, &outside(named), account, kmail::Keeper::of_this_desktop())
            }
            Self::Logins(files) => files.wanted_items(folders, account),
        }
    }

    /// True if one of Evolution's sources in this folder is the account's mail.
    pub(super) fn evolution_has(folder: &str, folders: &Folders, account: &Account) -> bool {
        !evolution::items(folders, &[folder.to_owned()], account).is_empty()
    }
}

/// Folders of programs that are in no sandbox: what those in one keep is where only they look.
fn outside(named: &[String]) -> Vec<String> {
    named.iter().filter(|folder| folder.starts_with("config/")).cloned().collect()
}
