//! What programs' settings say of sign-ins: whose each is, and where its password is kept.
//!
//! A file of settings is untrusted: it may be large, broken, or lead in circles. Nothing that it names is run, and
//! of a password only the place is told. What is not understood says nothing.

mod aerc;
#[cfg(test)]
mod cases;
mod command;
mod fetchmail;
mod getmail;
mod git;
mod imapfilter;
mod ini;
mod login;
mod mailnag;
mod mailx;
mod mbsync;
mod msmtp;
mod mutt;
mod netrc;
mod offlineimap;
mod owner;
mod pages;
mod python;
mod quoted;
mod shell;
mod sylpheed;
mod tables;
mod trojita;
mod url;

use std::path::PathBuf;

use serde::Deserialize;

pub(super) use self::login::{Login, PasswordLine, PasswordPlace, Seal};
pub(super) use self::owner::{Owner, is_server_of};
use self::pages::Pages;
pub(super) use self::quoted::address_in;
use super::folders::Folders;
use account::{Account, Protocol};
use keychain::WantedItem;

/// Where settings with sign-ins are, and how they are written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LoginFiles {
    /// How they are written.
    pub(super) format: Format,
    /// The files; all of a folder where a name ends in `/*`.
    pub(super) files: Vec<String>,
    /// Files of the same that are encrypted.
    #[serde(default)]
    pub(super) sealed: Vec<String>,
    /// The code under which what they have looked up is listed: words `program-…`.
    pub(super) program: String,
}

/// How settings are written.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "camelCase")]
pub(super) enum Format {
    Aerc,
    Fetchmail,
    Getmail,
    Git,
    Himalaya,
    Imapfilter,
    Mailnag,
    Mailx,
    Mbsync,
    Meli,
    Mpop,
    Msmtp,
    Mutt,
    Netrc,
    Offlineimap,
    Sylpheed,
    Trojita,
}

impl LoginFiles {
    /// The account's sign-ins with a password.
    pub(super) fn of(&self, folders: &Folders, account: &Account) -> Vec<Login> {
        let mut logins = self.all(folders);
        logins.retain(|login| login.owner.is(account));
        logins
    }

    /// All sign-ins with a password. Reads files: may block.
    pub(super) fn all(&self, folders: &Folders) -> Vec<Login> {
        let pages = Pages::new(folders);
        let files = self.files.iter().flat_map(|named| folders.files(named));
        let pages_of_files = files.filter_map(|file| pages.open(&file));
        let mut logins: Vec<Login> =
            pages_of_files.flat_map(|page| self.format.read(&page, &pages)).collect();
        logins.retain(|login| !login.kept.is_empty());
        logins
    }

    /// Where the program will look in the keychain for the account's passwords. Reads files: may block.
    pub(super) fn wanted_items(&self, folders: &Folders, account: &Account) -> Vec<WantedItem> {
        let pages = Pages::new(folders);
        let files = self.files.iter().flat_map(|named| folders.files(named));
        let pages_of_files = files.filter_map(|file| pages.open(&file));
        pages_of_files
            .flat_map(|page| match self.format {
                Format::Git => git::wanted_items(&page, &pages, account),
                Format::Mpop => msmtp::wanted_items(&page, account, &msmtp::MPOP),
                Format::Msmtp => msmtp::wanted_items(&page, account, &msmtp::MSMTP),
                // They look up what people tell them to, or ask.
                Format::Aerc
                | Format::Fetchmail
                | Format::Getmail
                | Format::Himalaya
                | Format::Imapfilter
                | Format::Mailnag
                | Format::Mailx
                | Format::Mbsync
                | Format::Meli
                | Format::Mutt
                | Format::Netrc
                | Format::Offlineimap
                | Format::Sylpheed
                | Format::Trojita => vec![],
            })
            .collect()
    }

    /// The encrypted files that are there.
    pub(super) fn sealed_files(&self, folders: &Folders) -> Vec<PathBuf> {
        self.sealed.iter().map(|named| folders.path(named)).filter(|file| file.is_file()).collect()
    }
}

impl Format {
    fn read(self, page: &pages::Page, pages: &Pages<'_>) -> Vec<Login> {
        match self {
            Self::Aerc => aerc::logins(page, pages),
            Self::Fetchmail => fetchmail::logins(page, pages),
            Self::Getmail => getmail::logins(page, pages),
            Self::Git => git::logins(page, pages),
            Self::Himalaya => tables::himalaya(page, pages),
            Self::Imapfilter => imapfilter::logins(page, pages),
            Self::Mailnag => mailnag::logins(page),
            Self::Mailx => mailx::logins(page),
            Self::Mbsync => mbsync::logins(page, pages),
            Self::Meli => tables::meli(page, pages),
            Self::Mpop => msmtp::logins(page, pages, None),
            Self::Msmtp => msmtp::logins(page, pages, Some(Protocol::Smtp)),
            Self::Mutt => mutt::logins(page, pages),
            Self::Netrc => netrc::logins(page),
            Self::Offlineimap => offlineimap::logins(page, pages),
            Self::Sylpheed => sylpheed::logins(page),
            Self::Trojita => trojita::logins(page),
        }
    }
}
