//! A configuration profile for Apple Mail, from here to the pane of macOS where the person allows it: it sets up
//! outgoing and incoming mail at once, and macOS asks for the password.

use std::path::PathBuf;

use account::{Account, Servers};
use serde::Serialize;

use super::export::Format;
use super::export::saved::SaveError;
use super::export::written::among_downloads;
use super::file;
use super::folders::Folders;
use super::macos_version;

/// Where macOS asks whether a profile may be installed. Words `profile-pane-<code>`.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[serde(transparent)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts", type = "string"))]
pub struct Pane(&'static str);

impl Pane {
    /// That of this computer's macOS; of the newest one if the version is not told.
    pub fn of_this_computer() -> Self {
        Self::of_version(macos_version::of_this_computer())
    }

    /// That of a version of macOS.
    pub(super) fn of_version(version: u32) -> Self {
        let panes = file::all().iter().flat_map(|program| &program.facts.profile_panes);
        let newest = panes.filter(|pane| pane.from <= version).max_by_key(|pane| pane.from);
        Self(newest.map_or("", |pane| pane.words.as_str()))
    }

    /// Its code.
    pub fn code(&self) -> &'static str {
        self.0
    }
}

/// The text of an account's profile. The password is not in it.
pub fn text(account: &Account, servers: &Servers) -> String {
    // A profile takes every account.
    Format::Mobileconfig.text_here(account, servers).unwrap_or_default()
}

/// Writes an account's profile into the folder of downloads, never over another file; says where it is.
pub(super) fn write(folders: &Folders, account: &Account, servers: &Servers) -> Result<PathBuf, SaveError> {
    let text = text(account, servers);
    let place = among_downloads(Format::Mobileconfig, &text, account, &folders.downloads)?;
    place.make_folder()?;
    place.write(&text)?;
    Ok(place.file().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use account::{Address, Outgoing};

    #[test]
    fn each_version_of_macos_has_its_pane_with_words() {
        let words = words::Words::english();
        for (version, code) in [
            (11, "systemPreferences"),
            (12, "systemPreferences"),
            (13, "privacySecurity"),
            (14, "privacySecurity"),
            (15, "deviceManagement"),
            (26, "deviceManagement"),
        ] {
            assert_eq!(Pane::of_version(version).code(), code, "{version}");
            assert!(words.has(&format!("profile-pane-{code}")), "{code}");
        }
    }

    #[test]
    fn macos_asks_for_each_password_where_outgoing_mail_has_its_own() {
        for (outgoing, is_same) in [
            (Outgoing::AsIncoming, "<true/>"),
            (Outgoing::OwnPassword, "<false/>"),
            (Outgoing::OtherServer, "<false/>"),
        ] {
            let account = Account::of(Address::parse("anna@gmail.com").unwrap()).sending(outgoing);
            let text = text(&account, &account.servers().unwrap());
            let (_, behind) = text.split_once("OutgoingPasswordSameAsIncomingPassword</key>").unwrap();
            assert!(behind.trim_start().starts_with(is_same), "{outgoing:?}: {behind}");
        }
    }

    #[test]
    fn a_profile_is_written_once_and_never_over_another() {
        let folder = tempfile::tempdir().unwrap();
        let account = Account::of(Address::parse("anna@gmail.com").unwrap());
        let servers = account.servers().unwrap();
        let folders = Folders::of_home(folder.path());
        let file = write(&folders, &account, &servers).unwrap();
        assert_eq!(file, folders.downloads.join("anna@gmail.com.mobileconfig"));
        assert_eq!(write(&folders, &account, &servers).unwrap(), file);
        std::fs::write(&file, "another").unwrap();
        let beside = write(&folders, &account, &servers).unwrap();
        assert_eq!(beside, folders.downloads.join("anna@gmail.com-2.mobileconfig"));
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "another");
        assert_eq!(std::fs::read_to_string(&beside).unwrap(), text(&account, &servers));
    }
}
