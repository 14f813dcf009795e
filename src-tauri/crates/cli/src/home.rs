//! What is kept on this computer: the keychain, other programs' settings, and the accounts on record.

use std::fs;
use std::path::PathBuf;

use account::folder::{Disk, Folder as _};
use keychain::Keychain;
use net::Readers;
use programs::Programs;
use setup::pause::Attempts;
use setup::records::{Audience, DisclosureRecord, NetworkPagesRecord, Records, RecordsError, RefusalRecords};
use setup::session::{data_folder, engine_folders};
use setup::verify::Verifier;
use setup::watch::Watch;

use crate::exit::Failure;

/// The person's own keychain, programs and records.
pub(crate) struct Home {
    /// The keychain.
    pub(crate) keychain: Keychain,
    /// Other mail programs.
    pub(crate) programs: Programs,
    /// The accounts.
    pub(crate) records: Records,
    /// What they were refused.
    pub(crate) refusals: RefusalRecords,
    /// What the provider's own autoconfig may hear.
    pub(crate) disclosure: DisclosureRecord,
    /// Whether pages are asked for that tell a network's sign-in page.
    pub(crate) network_pages: NetworkPagesRecord,
    /// The daily check.
    pub(crate) watch: Watch,
    /// The folder that they are in, with the backups.
    pub(crate) data: PathBuf,
    /// Where the window's engine keeps its own.
    pub(crate) engine: Vec<PathBuf>,
}

impl Home {
    /// Finds all. Nothing is opened yet.
    pub(crate) fn find() -> Result<Self, Failure> {
        let data = data_folder().map_err(|_| Failure::usage("terminal-no-home"))?;
        Ok(Self {
            keychain: Keychain::of_the_system(data.clone()),
            programs: Programs::of_this_person(),
            records: Records::in_folder(&data),
            refusals: RefusalRecords::in_folder(&data),
            disclosure: DisclosureRecord::in_folder(&data),
            network_pages: NetworkPagesRecord::in_folder(&data),
            watch: Watch::of_this_person(&data),
            data,
            engine: engine_folders(),
        })
    }

    /// Who may read along in this network: those that a person let.
    pub(crate) fn readers(&self) -> Readers {
        self.records.readers().map_or(Readers::Nobody, Readers::Issuers)
    }

    /// Removes every file in our folder but the backups that can still be brought back, and what they need; and what the
    /// window's engine kept.
    pub(crate) fn remove_files(&self) -> Result<(), Failure> {
        let failed = |_| Failure::usage("terminal-records-file");
        let data = Disk::new(self.data.clone());
        let guard = data.lock().map_err(failed)?;
        let is_file = |name: &&String| ![BACKUPS, TURNS].contains(&name.as_str());
        for name in data.names().map_err(failed)?.iter().filter(is_file) {
            data.remove(name).map_err(failed)?;
        }
        drop(guard);
        let turns = self.data.join(TURNS);
        let each = Disk::new(turns.clone()).names().map_err(failed)?.into_iter();
        let each = each.map(|turn| turns.join(turn)).collect::<Vec<_>>();
        for folder in each.into_iter().chain([turns, self.data.join(BACKUPS), self.data.clone()]) {
            Disk::new(folder).remove_if_empty().map_err(failed)?;
        }
        for folder in self.engine.iter().filter(|folder| folder.is_dir()) {
            fs::remove_dir_all(folder).map_err(|_| Failure::usage("terminal-window-is-open"))?;
        }
        Ok(())
    }

    /// Verifies what is stored here, for the person at the terminal.
    pub(crate) fn verifier(&self) -> Verifier {
        Verifier {
            keychain: self.keychain.clone(),
            attempts: Attempts::counted_in(self.refusals.clone()),
            records: Some(self.records.clone()),
            audience: Audience::Person,
        }
    }
}

/// The folder of the backups in ours.
const BACKUPS: &str = "backups";

/// The folder of the locks by which one sign-in waits for another: folders with nothing but a lock.
const TURNS: &str = "turns";

impl From<RecordsError> for Failure {
    fn from(error: RecordsError) -> Self {
        match error {
            RecordsError::File(_) => Self::usage("terminal-records-file"),
            RecordsError::Unreadable => Self::usage("terminal-records-unreadable"),
            RecordsError::Damaged { kept } => Self::usage_of("terminal-records-damaged", "file", kept),
            RecordsError::Later { file } => Self::usage_of("terminal-records-later", "file", file),
        }
    }
}
