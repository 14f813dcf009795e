//! Traces of the passwords that a program keeps itself: whether one of the account is there, never which.
//!
//! Looking changes nothing, and no password is kept, told or logged.

mod elsewhere;
mod outlook;
mod seen;
mod text;

use std::path::Path;

use serde::Deserialize;

use self::elsewhere::Elsewhere;
pub(super) use self::seen::{Seen, Sight, What, Written};
use super::folders::{Folders, entries, settings_of, text_of};
use super::logins::{Owner, PasswordPlace, is_server_of};
use super::settings::Settings;
use account::Account;

/// Where traces of a program are, and how they are read.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
pub(super) enum Traces {
    /// The system lets nobody look.
    Nowhere,
    /// The registry's keys of Outlook's profiles, and a folder that is there if it was used.
    Outlook { profiles: Vec<String>, folder: String },
    /// Generic credentials of Windows whose targets begin so; the keychain is asked for them.
    Credentials { targets: Vec<String> },
    /// Folders of Mozilla's profiles.
    Logins { folders: Vec<String> },
    /// Folders of Claws Mail.
    Claws { folders: Vec<String> },
    /// GNOME's online accounts.
    OnlineAccounts { files: Vec<String> },
    /// Settings of Mailspring.
    Mailspring { files: Vec<String> },
    /// What alpine saves passwords in, and the settings that say whose.
    Alpine { files: Vec<String>, settings: Vec<String> },
    /// Keychains of their own that programs have in a sandbox.
    Sandbox { sandboxes: Vec<Sandbox> },
    /// The settings of the same data file: what stands in them itself.
    Settings,
    /// The settings of all programs: what they look up outside of keychains.
    LookedUp(Elsewhere),
}

/// A program in Flatpak or Snap. Its library keeps passwords in a file there, encrypted, where the system has a
/// portal for that, and in the keychain else (libsecret, `secret-backend.c`).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sandbox {
    /// The file with the passwords.
    keyring: String,
    /// The folder with the settings.
    folder: String,
    /// Whose settings they are.
    of: InSandbox,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
enum InSandbox {
    Evolution,
    Geary,
}

impl Traces {
    /// What can be seen without asking the keychain. Reads files: may block.
    pub(super) fn seen(&self, id: &str, settings: Option<&Settings>, sight: &Sight<'_>) -> Option<Seen> {
        let Sight { folders, account, .. } = *sight;
        match self {
            Self::Nowhere => Some(Seen::program(vec![])),
            Self::Outlook { profiles, folder } => {
                let accounts: Vec<_> = profiles.iter().flat_map(|key| outlook::accounts(key)).collect();
                if accounts.is_empty() && folders.path(folder).is_dir() {
                    Some(Seen::program(vec![]))
                } else {
                    in_profiles(account, &accounts)
                }
            }
            Self::Credentials { .. } => None,
            Self::Logins { folders: named } => {
                let profiles = named.iter().flat_map(|folder| entries(&folders.path(folder)));
                let texts = profiles.filter_map(|profile| text_of(&profile.join("logins.json")));
                let mut hosts = texts.flat_map(|text| text::logins(&text));
                hosts.any(|host| is_server_of(account, &host)).then(|| Seen::password(vec![]))
            }
            Self::Claws { folders: named } => {
                named.iter().find_map(|folder| in_claws(&folders.path(folder), account))
            }
            Self::OnlineAccounts { files } => {
                let mut texts = files.iter().filter_map(|file| text_of(&folders.path(file)));
                let is_there = texts.any(|text| is_any(&text::online_accounts(&text), account));
                is_there.then(|| Seen::password(vec![]))
            }
            Self::Mailspring { files } => {
                let texts = files.iter().filter_map(|file| text_of(&folders.path(file)));
                let mut accounts = texts.flat_map(|text| text::mailspring(&text));
                let (_, is_password) = accounts.find(|(known, _)| account.is(known))?;
                Some(if is_password { Seen::password(vec![]) } else { Seen::program(vec![]) })
            }
            Self::Alpine { files, settings } => {
                let there: Vec<_> =
                    files.iter().map(|file| folders.path(file)).filter(|file| file.is_file()).collect();
                let owners: Vec<_> = settings
                    .iter()
                    .filter_map(|file| settings_of(&folders.path(file)))
                    .flat_map(|text| text::alpine(&text))
                    .collect();
                let may_be = !there.is_empty() && (owners.is_empty() || is_any(&owners, account));
                may_be.then(|| Seen::program(there.into_iter().map(Written::whole).collect()))
            }
            Self::Sandbox { sandboxes } => {
                let files: Vec<_> = sandboxes
                    .iter()
                    .filter(|sandbox| {
                        folders.path(&sandbox.keyring).is_file() && sandbox.is_for(folders, account)
                    })
                    .map(|sandbox| Written::whole(folders.path(&sandbox.keyring)))
                    .collect();
                (!files.is_empty()).then(|| Seen::program(files))
            }
            Self::Settings => in_settings(id, settings, sight),
            Self::LookedUp(elsewhere) => elsewhere.seen(sight),
        }
    }

    /// True if what is opened for them is the folder of a file.
    pub(super) fn are_in_files(&self) -> bool {
        match self {
            Self::Settings | Self::Alpine { .. } => true,
            Self::LookedUp(elsewhere) => elsewhere.is_a_file(),
            Self::Nowhere
            | Self::Outlook { .. }
            | Self::Credentials { .. }
            | Self::Logins { .. }
            | Self::Claws { .. }
            | Self::OnlineAccounts { .. }
            | Self::Mailspring { .. }
            | Self::Sandbox { .. } => false,
        }
    }
}

impl Sandbox {
    fn is_for(&self, folders: &Folders, account: &Account) -> bool {
        match self.of {
            InSandbox::Evolution => Settings::evolution_has(&self.folder, folders, account),
            InSandbox::Geary => entries(&folders.path(&self.folder))
                .filter_map(|account| settings_of(&account.join("geary.ini")))
                .any(|text| is_any(&text::geary(&text), account)),
        }
    }
}

/// Lines of a program's settings that hold a password themselves; its encrypted files may.
fn in_settings(id: &str, settings: Option<&Settings>, sight: &Sight<'_>) -> Option<Seen> {
    let kept = sight.logins.get(id).into_iter().flatten().flat_map(|login| &login.kept);
    let lines = kept.filter(|kept| kept.place == PasswordPlace::Line);
    let mut files: Vec<_> =
        lines.map(|kept| Written { file: kept.spot.file.clone(), line: Some(kept.spot.line) }).collect();
    files.sort();
    files.dedup();
    let what = if files.is_empty() { What::Program } else { What::Password };
    if let Some(Settings::Logins(named)) = settings {
        files.extend(named.sealed_files(sight.folders).into_iter().map(Written::whole));
    }
    (!files.is_empty()).then_some(Seen { what, files })
}

/// An account without a password may ask for it each time, or sign in otherwise.
fn in_profiles(account: &Account, accounts: &[outlook::Account]) -> Option<Seen> {
    let mut of_the_account = accounts.iter().filter(|one| one.owners().any(|owner| owner.is(account)));
    let first = of_the_account.next()?;
    let is_there = first.keeps_password || of_the_account.any(|other| other.keeps_password);
    Some(if is_there { Seen::password(vec![]) } else { Seen::program(vec![]) })
}

/// Where Claws Mail keeps a password of the account.
fn in_claws(folder: &Path, account: &Account) -> Option<Seen> {
    let accounts = text::claws(&text_of(&folder.join("accountrc"))?);
    let stored = folder.join("passwordstorerc");
    let store = text_of(&stored);
    let own = accounts.into_iter().filter(|(_, _, owners)| is_any(owners, account));
    let mut files = vec![];
    for (number, is_in_settings, _) in own {
        let heading = format!("[account:{number}]");
        let line = store.as_ref().and_then(|text| text.lines().position(|line| line.trim() == heading));
        if let Some(line) = line {
            files.push(Written { file: stored.clone(), line: u32::try_from(line + 1).ok() });
        }
        if is_in_settings {
            files.push(Written::whole(folder.join("accountrc")));
        }
    }
    (!files.is_empty()).then(|| Seen::password(files))
}

fn is_any(owners: &[Owner], account: &Account) -> bool {
    owners.iter().any(|owner| owner.is(account))
}
