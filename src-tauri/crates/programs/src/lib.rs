//! Other mail programs: which are on this computer, where they keep old passwords, and what their settings
//! tell of those. What is known of a program is data: its file in `programs/`.
//!
//! | file | what is in it |
//! | --- | --- |
//! | `file` | what the data file of a program can say |
//! | [`installed`], `whereabouts`, `command` | where the password goes in each, which are here, and how one is opened |
//! | `settings` | whose the keychain items are that do not say it themselves; where a program will look |
//! | `running` | which programs are open and may write their old password back |
//! | `logins` | the sign-ins that settings describe, and where the password of each is |
//! | `traces` | whether a program keeps a password itself |
//! | [`removal`], [`places`], `way` | what only the person can remove, and what a button opens for that |
//! | [`export`], [`profile`] | an account in the words of another program; the way of a profile into macOS |
//! | `macos_version` | which macOS this is |
//! | [`folders`] | where settings are, and how their files are read |

#[cfg(test)]
mod chance;
mod command;
pub mod export;
mod file;
pub mod folders;
pub mod installed;
mod logins;
mod macos_version;
pub mod places;
pub mod profile;
pub mod removal;
mod running;
mod settings;
mod traces;
mod way;
mod whereabouts;

use std::path::PathBuf;
use std::time::Duration;

use self::export::Format;
use self::export::saved::SaveError;
use self::export::written::{self, WriteError, Written};
use self::folders::Folders;
use self::removal::ManualRemoval;
use account::{Account, Servers};
use keychain::search::{Listing, Search};
use keychain::{Item, Keychain, KeychainError};

/// The programs of a computer.
#[derive(Clone, Debug)]
pub struct Programs {
    /// Where their settings are looked for; nowhere in practice.
    folders: Option<Folders>,
}

/// Old passwords of an account: what can be changed from here, and what only the person can remove.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Scan {
    /// The items of the keychain, exact matches first.
    pub items: Vec<Item>,
    /// What programs will look for and not find, where it can be made.
    pub missing: Vec<Item>,
    /// Codes of the programs that keep or miss one of these and are open: words `program-…`.
    pub running: Vec<String>,
    /// What cannot be reached from here, with the steps to take there; what was found first.
    pub guided: Vec<ManualRemoval>,
    /// True if something could not be seen because a collection is locked.
    pub locked: bool,
    /// How many items that cannot be seen look like mail passwords of this account.
    pub locked_items: usize,
}

impl Programs {
    /// Those of whoever runs this.
    pub fn of_this_person() -> Self {
        Self { folders: Folders::of_this_person() }
    }

    /// Those with their settings in these folders.
    pub fn in_folders(folders: Folders) -> Self {
        Self { folders: Some(folders) }
    }

    /// None at all, for practice.
    pub fn none() -> Self {
        Self { folders: None }
    }

    /// Looks for old passwords of an account; nothing prompts, and no secret is read.
    ///
    /// # Errors
    /// If the keychain cannot be listed.
    pub async fn scan(&self, keychain: &Keychain, account: &Account) -> Result<Scan, KeychainError> {
        let items = async { keychain.list(self.search(account).await).await };
        let (listing, elsewhere) = tokio::join!(items, self.look(account, removal::look));
        let listing = listing?;
        let mut guided = removal::seen_by_the_keychain(&listing.reserved);
        guided.extend(elsewhere);
        guided.sort_by_key(|guided| !guided.found);
        let Listing { items, missing, locked, locked_items, .. } = listing;
        let programs: Vec<String> = items.iter().chain(&missing).map(|item| item.program.clone()).collect();
        let running = match &self.folders {
            Some(_) => running::of(&programs),
            None => vec![],
        };
        Ok(Scan { items, missing, running, guided, locked, locked_items })
    }

    /// What the keychain is to look for: the account's items, with those that programs' settings say are its
    /// own.
    pub async fn search(&self, account: &Account) -> Search {
        let known = self.look(account, |folders, account| {
            settings().flat_map(|settings| settings.items(folders, account)).collect()
        });
        let wanted = self.look(account, |folders, account| {
            settings().flat_map(|settings| settings.wanted_items(folders, account)).collect()
        });
        let (known, wanted) = tokio::join!(known, wanted);
        Search { account: account.clone(), known, reserved: removal::reserved(), wanted }
    }

    /// Writes an account's settings where a program reads them, without the password and never over another file; twice
    /// is as once.
    ///
    /// # Errors
    /// If the program cannot do what the account needs, or the file is not written: then nothing of it is.
    pub async fn write_settings(
        &self,
        format: Format,
        account: &Account,
        servers: &Servers,
    ) -> Result<Written, WriteError> {
        let folders = self.folders.clone().ok_or(WriteError::NoHome)?;
        let (account, servers) = (account.clone(), servers.clone());
        let write = move || written::write(format, &account, &servers, &folders);
        let told = tokio::time::timeout(PATIENCE, tokio::task::spawn_blocking(write)).await;
        told.ok().and_then(Result::ok).ok_or(WriteError::NoAnswer)?
    }

    /// Writes an account's profile for Apple's programs, without the password and never over another file; says where
    /// it is. May block.
    ///
    /// # Errors
    /// If it cannot be written: then nothing of it is.
    pub fn write_profile(&self, account: &Account, servers: &Servers) -> Result<PathBuf, SaveError> {
        profile::write(self.folders.as_ref().ok_or(SaveError::NoFolder)?, account, servers)
    }

    /// What is seen in files. A disk that does not answer must not hold up the rest.
    async fn look<T: Send + 'static>(
        &self,
        account: &Account,
        look: fn(&Folders, &Account) -> Vec<T>,
    ) -> Vec<T> {
        let Some(folders) = self.folders.clone() else { return vec![] };
        let account = account.clone();
        let told = tokio::task::spawn_blocking(move || look(&folders, &account));
        match tokio::time::timeout(PATIENCE, told).await {
            Ok(Ok(told)) => told,
            Ok(Err(_)) | Err(_) => vec![],
        }
    }
}

/// The settings of all programs that have some.
fn settings() -> impl Iterator<Item = &'static settings::Settings> {
    file::all().iter().filter_map(|program| program.facts.settings.as_ref())
}

/// How long files may be looked through, or one be written.
const PATIENCE: Duration = Duration::from_secs(5);
