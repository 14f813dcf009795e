//! Traces of the passwords that a program keeps itself: whether one of the account is there, never which.
//!
//! Looking changes nothing, and no password is kept, told or logged.

mod outlook;
mod text;

use serde::Deserialize;

use self::text::Owner;
use super::folders::{Folders, entries, text_of};
use account::{Account, is_at_or_below};

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
    /// The files of ftp, curl and Emacs.
    Netrc { files: Vec<String> },
    /// msmtp's settings.
    Msmtp { files: Vec<String> },
    /// mbsync's settings.
    Mbsync { files: Vec<String> },
    /// mutt's and NeoMutt's settings.
    Mutt { files: Vec<String> },
}

/// What a look came to.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Seen<'a> {
    /// A password for the account.
    Password,
    /// A password for the account, in this file of the data.
    PasswordIn(&'a str),
    /// That the program may keep one.
    Program,
    /// No sign of either.
    Nothing,
}

impl Traces {
    /// What can be seen without asking the keychain. Reads files: may block.
    pub(super) fn seen(&self, folders: &Folders, account: &Account) -> Seen<'_> {
        let any = |files, read| first_with_a_password(files, read, folders, account);
        match self {
            Self::Nowhere => Seen::Program,
            Self::Outlook { profiles, folder } => {
                let accounts: Vec<_> = profiles.iter().flat_map(|key| outlook::accounts(key)).collect();
                if accounts.is_empty() && folders.path(folder).is_dir() {
                    Seen::Program
                } else {
                    seen_in(account, &accounts)
                }
            }
            Self::Credentials { .. } => Seen::Nothing,
            Self::Logins { folders: named } => {
                let profiles = named.iter().flat_map(|folder| entries(&folders.path(folder)));
                let texts = profiles.filter_map(|profile| text_of(&profile.join("logins.json")));
                let mut hosts = texts.flat_map(|text| text::logins(&text));
                seen_if(hosts.any(|host| is_server_of(account, &host)))
            }
            Self::Claws { folders: named } => {
                seen_if(named.iter().map(|folder| folders.path(folder)).any(|folder| {
                    folder.join("passwordstorerc").is_file()
                        && text_of(&folder.join("accountrc"))
                            .is_some_and(|text| text::claws(&text).iter().any(|owner| is_of(account, owner)))
                }))
            }
            Self::OnlineAccounts { files } => seen_if(any(files, text::online_accounts).is_some()),
            Self::Netrc { files } => seen_in_file(any(files, text::netrc)),
            Self::Msmtp { files } => seen_in_file(any(files, text::msmtp)),
            Self::Mbsync { files } => seen_in_file(any(files, text::mbsync)),
            Self::Mutt { files } => seen_in_file(any(files, text::mutt)),
        }
    }
}

#[cfg(test)]
impl Traces {
    /// True if what is opened for them is the folder of a file.
    pub(super) fn are_in_files(&self) -> bool {
        matches!(self, Self::Netrc { .. } | Self::Msmtp { .. } | Self::Mbsync { .. } | Self::Mutt { .. })
    }
}

/// Reads the text of a file: whose passwords are in it.
type Read = fn(&str) -> Vec<Owner<'_>>;

/// The first file of the data with a password of the account.
fn first_with_a_password<'a>(
    files: &'a [String],
    read: Read,
    folders: &Folders,
    account: &Account,
) -> Option<&'a str> {
    let has_one = |file: &&String| {
        text_of(&folders.path(file)).is_some_and(|text| read(&text).iter().any(|owner| is_of(account, owner)))
    };
    files.iter().find(has_one).map(String::as_str)
}

/// An account without a password may ask for it each time, or sign in otherwise.
fn seen_in(account: &Account, accounts: &[outlook::Account]) -> Seen<'static> {
    let mut of_the_account = accounts.iter().filter(|one| one.owners().any(|owner| is_of(account, &owner)));
    match of_the_account.next() {
        None => Seen::Nothing,
        Some(first) if first.keeps_password || of_the_account.any(|other| other.keeps_password) => {
            Seen::Password
        }
        Some(_) => Seen::Program,
    }
}

fn seen_in_file(file: Option<&str>) -> Seen<'_> {
    file.map_or(Seen::Nothing, Seen::PasswordIn)
}

fn seen_if(there_is_one: bool) -> Seen<'static> {
    if there_is_one { Seen::Password } else { Seen::Nothing }
}

/// True if it names the account, or its server and no other account.
fn is_of(account: &Account, owner: &Owner<'_>) -> bool {
    let address = account.address();
    match owner.user {
        Some(user) if address.is(user) => true,
        Some(user) if !user.eq_ignore_ascii_case(address.local_part()) => false,
        Some(_) | None => owner.server.is_some_and(|server| is_server_of(account, server)),
    }
}

/// True for the servers known of the account's provider, and for those below its domains.
fn is_server_of(account: &Account, server: &str) -> bool {
    let server = server.to_ascii_lowercase();
    let host = server.split(':').next().unwrap_or_default();
    match account.provider() {
        Some(provider) => provider.has_server(host) || provider.has_domain_of(host),
        None => is_at_or_below(host, account.address().domain()),
    }
}
