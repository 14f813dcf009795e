//! What a session acts on.

use std::path::PathBuf;
use std::sync::Arc;
use std::{fmt, io};

use crate::clipboard::Clipboard;
use crate::records::{DisclosureRecord, LanguageRecord, NetworkPagesRecord, Records, RefusalRecords};
use crate::watch::Watch;
use crate::wizard::{Computer, System};
use check::diagnose::Page as CheckedPage;
use keychain::Keychain;
use net::Network;
use programs::Programs;
use programs::places::Place;
use words::language::Language;

/// What the wizard acts on: the person's own computer, or a test's stand-in for parts of it.
#[derive(Clone, Debug)]
pub struct Environment {
    /// The network, with the system's trust.
    pub network: Network,
    /// The person's keychain.
    pub keychain: Keychain,
    /// Other mail programs.
    pub programs: Programs,
    /// Accounts on record.
    pub records: Records,
    /// What accounts were refused.
    pub refusals: RefusalRecords,
    /// The pages that tell a network's sign-in page from the internet.
    pub pages: Vec<CheckedPage>,
    /// The daily check.
    pub watch: Watch,
    /// Opens pages in the browser, and places on this computer.
    pub desk: Desk,
    /// Where a password can be copied to.
    pub clipboard: Clipboard,
    /// What the person reads at first.
    pub language: Language,
    /// Where another choice is remembered.
    pub chosen_language: LanguageRecord,
    /// What the provider's own autoconfig may hear.
    pub disclosure: DisclosureRecord,
    /// The computer itself.
    pub computer: Computer,
}

impl Environment {
    /// This computer.
    ///
    /// # Errors
    /// If the system does not say where programs keep their data.
    pub fn of_this_computer() -> Result<Self, NoDataFolder> {
        let data = data_folder()?;
        let chosen_language = LanguageRecord::in_folder(&data);
        let chosen_pages = || NetworkPagesRecord::in_folder(&data).chosen().pages();
        Ok(Self {
            network: Network::default(),
            keychain: Keychain::of_the_system(data.clone()),
            programs: Programs::of_this_person(),
            records: Records::in_folder(&data),
            refusals: RefusalRecords::in_folder(&data),
            pages: CheckedPage::wanted(chosen_pages()).unwrap_or_else(chosen_pages),
            watch: Watch::of_this_person(&data),
            desk: Desk::default(),
            clipboard: Clipboard::of_the_system(),
            language: chosen_language.to_speak(),
            chosen_language,
            disclosure: DisclosureRecord::in_folder(&data),
            computer: this_computer(),
        })
    }
}

fn this_computer() -> Computer {
    #[cfg(feature = "testing")]
    if std::env::var_os("MAIL_SETUP_SYSTEM").is_some_and(|system| system == "macos") {
        return Computer { system: System::MacOs, name: None };
    }
    let system = if cfg!(target_os = "macos") { System::MacOs } else { System::Other };
    Computer { system, name: own_name(&gethostname::gethostname().to_string_lossy()) }
}

/// The name of a computer without its network's; `None` if it is one that every computer has, or none for people.
fn own_name(full: &str) -> Option<String> {
    let name = full.split('.').next().unwrap_or_default();
    let is_own = !name.eq_ignore_ascii_case("localhost") && (1..=40).contains(&name.len());
    let is_plain = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    (is_own && is_plain).then(|| name.to_owned())
}

/// The folder where records, backups and the journal are kept: `mail-setup-wizard` among the person's
/// own program data.
///
/// # Errors
/// If the system does not say where programs keep their data.
pub fn data_folder() -> Result<PathBuf, NoDataFolder> {
    let dirs = directories::ProjectDirs::from("", "", "mail-setup-wizard").ok_or(NoDataFolder)?;
    Ok(dirs.data_local_dir().to_owned())
}

/// Where the engine of the window keeps what any page may have it keep: empty caches, and numbers that it made up. On
/// Linux and Windows Tauri chooses the folder, on macOS the system does.
pub fn engine_folders() -> Vec<PathBuf> {
    const WINDOW: &str = "io.github.mail-setup-wizard";
    let Some(dirs) = directories::BaseDirs::new() else { return vec![] };
    if cfg!(target_os = "macos") {
        let library = dirs.home_dir().join("Library");
        ["WebKit", "Caches"].map(|of| library.join(of).join(WINDOW)).into()
    } else {
        vec![dirs.data_local_dir().join(WINDOW)]
    }
}

/// The language that the person chose in the wizard, else that of the system.
pub fn language_to_speak() -> Language {
    let chosen = data_folder().map(|data| LanguageRecord::in_folder(&data).to_speak());
    chosen.unwrap_or_else(|NoDataFolder| Language::of_this_person())
}

/// The system does not say where programs keep their data: there is no home folder.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("no home folder")]
pub struct NoDataFolder;

/// Opens pages in the person's browser, and places on this computer.
#[derive(Clone)]
pub struct Desk {
    open_page: Arc<OpenPage>,
    open_place: Arc<OpenPlace>,
}

type OpenPage = dyn Fn(&str) -> io::Result<()> + Send + Sync;
type OpenPlace = dyn Fn(Place) -> io::Result<()> + Send + Sync;

impl Desk {
    /// A desk that opens pages with `open_page` and places with `open_place`.
    pub fn with(
        open_page: impl Fn(&str) -> io::Result<()> + Send + Sync + 'static,
        open_place: impl Fn(Place) -> io::Result<()> + Send + Sync + 'static,
    ) -> Self {
        Self { open_page: Arc::new(open_page), open_place: Arc::new(open_place) }
    }

    pub(super) fn open_page(&self, address: &str) -> io::Result<()> {
        (self.open_page)(address)
    }

    /// A file with the program that the system has for it.
    pub(super) fn open_file(&self, file: &std::path::Path) -> io::Result<()> {
        (self.open_page)(&file.to_string_lossy())
    }

    pub(super) fn open_place(&self, place: Place) -> io::Result<()> {
        (self.open_place)(place)
    }
}

impl Default for Desk {
    fn default() -> Self {
        Self::with(|address| open::that_detached(address), Place::open)
    }
}

impl fmt::Debug for Desk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Desk")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_computer_is_called_as_people_know_it() {
        for (full, expected) in [
            ("annas-macbook.fritz.box", Some("annas-macbook")),
            ("ANNA-PC", Some("ANNA-PC")),
            ("localhost.localdomain", None),
            ("", None),
            ("a name with spaces", None),
        ] {
            assert_eq!(own_name(full).as_deref(), expected, "{full}");
        }
    }
}
