//! Passwords that settings of programs look up outside of keychains: in stores of pass, in files of their own, and
//! where only a command knows.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::seen::{Seen, Sight, What, Written};
use crate::folders::{Folders, entries};
use crate::logins::{PasswordLine, PasswordPlace, Seal};
use account::Account;

/// Where it is that they look.
#[derive(Debug, Deserialize)]
#[serde(tag = "where", rename_all = "camelCase", deny_unknown_fields)]
pub(crate) enum Elsewhere {
    /// In stores of pass, in these folders.
    Pass { folders: Vec<String> },
    /// In encrypted files.
    SealedFiles,
    /// In files with nothing but a password.
    OpenFiles,
    /// Where another program knows.
    Commands,
}

impl Elsewhere {
    pub(super) fn is_a_file(&self) -> bool {
        match self {
            Self::OpenFiles => true,
            Self::Pass { .. } | Self::SealedFiles | Self::Commands => false,
        }
    }

    pub(super) fn seen(&self, sight: &Sight<'_>) -> Option<Seen> {
        let logins = sight.logins.values().flatten();
        let kept: Vec<&PasswordLine> = logins.flat_map(|login| &login.kept).collect();
        let mut files = vec![];
        let mut lines = vec![];
        for kept in kept {
            let found = match (self, &kept.place) {
                (Self::Pass { folders }, PasswordPlace::Entry(name)) => {
                    entries_named(name, folders, sight.folders)
                }
                (Self::SealedFiles, PasswordPlace::File(file, Seal::Encrypted))
                | (Self::OpenFiles, PasswordPlace::File(file, Seal::Open))
                    if file.is_file() =>
                {
                    vec![file.clone()]
                }
                (Self::Commands, PasswordPlace::Command) => vec![],
                (_, _) => continue,
            };
            files.extend(found.into_iter().map(Written::whole));
            lines.push(Written { file: kept.spot.file.clone(), line: Some(kept.spot.line) });
        }
        if let Self::Pass { folders } = self {
            let named =
                folders.iter().flat_map(|folder| entries_for(&sight.folders.path(folder), sight.account));
            files.extend(named.map(Written::whole));
        }
        let is_seen = !files.is_empty() || (!lines.is_empty() && matches!(self, Self::Commands));
        let what = if is_seen { What::Password } else { What::Program };
        for all in [&mut files, &mut lines] {
            all.sort();
            all.dedup();
        }
        files.extend(lines);
        (!files.is_empty()).then_some(Seen { what, files })
    }
}

/// The files of an entry, in whichever store.
fn entries_named(name: &str, stores: &[String], folders: &Folders) -> Vec<PathBuf> {
    // A name does not lead out of its store.
    if Path::new(name).components().any(|part| !matches!(part, std::path::Component::Normal(_))) {
        return vec![];
    }
    let files = stores
        .iter()
        .flat_map(|store| ["gpg", "age"].map(|end| folders.path(store).join(format!("{name}.{end}"))));
    files.filter(|file| file.is_file()).collect()
}

/// Entries that name the address as their own and are for mail, or for nothing else.
fn entries_for(store: &Path, account: &Account) -> Vec<PathBuf> {
    let mut found = vec![];
    let mut folders = vec![(store.to_owned(), 0)];
    let mut left = MOST_ENTRIES;
    while let Some((folder, depth)) = folders.pop() {
        for path in entries(&folder) {
            left -= 1;
            if left == 0 {
                return found;
            }
            let Ok(name) = path.strip_prefix(store) else { continue };
            let Some(name) = name.to_str().filter(|name| !name.starts_with('.')) else { continue };
            match name.strip_suffix(".gpg").or_else(|| name.strip_suffix(".age")) {
                Some(name) if is_for_mail_of(name, account) => found.push(path),
                Some(_) => {}
                None if depth < DEEPEST && path.is_dir() => folders.push((path, depth + 1)),
                None => {}
            }
        }
    }
    found.sort();
    found
}

const DEEPEST: usize = 4;
const MOST_ENTRIES: usize = 20_000;

/// `anna@gmail.com`, `mutt-wizard-anna@gmail.com`, `mail/gmail/anna@gmail.com`.
fn is_for_mail_of(name: &str, account: &Account) -> bool {
    let (folder, last) = name.rsplit_once('/').unwrap_or(("", name));
    // What stands before the address is told from it by a dash.
    let mut dashes = last.match_indices('-').map(|(at, _)| &last[at + 1..]);
    let is_it = account.is(last) || dashes.any(|rest| account.is(rest));
    let says_mail = name.to_ascii_lowercase().split(['/', '-', '_', '.', '@']).any(|word| {
        matches!(
            word,
            "mail" | "email" | "emails" | "imap" | "smtp" | "mutt" | "neomutt" | "mbsync" | "isync" | "msmtp"
        )
    });
    is_it && (folder.is_empty() || says_mail)
}

#[cfg(test)]
mod tests {
    use super::*;
    use account::Address;

    #[test]
    fn an_entry_is_the_accounts_mail_by_its_name() {
        let anna = Account::of(Address::parse("anna@gmail.com").unwrap());
        let is_it = |name: &str| is_for_mail_of(name, &anna);
        for name in [
            "anna@gmail.com",
            "Anna@Gmail.com",
            "mutt-wizard-anna@gmail.com",
            "mail/anna@gmail.com",
            "private/email/gmail/anna@gmail.com",
            "google/imap-anna@gmail.com",
        ] {
            assert!(is_it(name), "{name}");
        }
        for name in [
            "ben@gmail.com",
            "joanna@gmail.com",
            "github.com/anna@gmail.com",
            "google.com/anna@gmail.com",
            "mail/anna",
            "mail/anna@gmail.com/old",
            "anna@gmail.com.bak",
        ] {
            assert!(!is_it(name), "{name}");
        }
    }
}
