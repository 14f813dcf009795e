//! What was chosen for the watch, on disk for as long as it is on.

use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use account::folder::{Disk, Folder as _};

/// What was chosen.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Settings {
    /// Whether a notification names the account: it may stand on a lock screen, for everybody to read.
    pub show_address: bool,
    /// When the last round began, in seconds since 1970 UTC.
    pub last_round: Option<u64>,
}

/// The file in a folder of ours.
#[derive(Clone, Debug)]
pub(crate) struct SettingsFile {
    folder: Disk,
    at: PathBuf,
}

impl SettingsFile {
    pub(crate) fn in_folder(data: &Path) -> Self {
        let at = data.join("watch");
        Self { folder: Disk::new(at.clone()), at }
    }

    /// `None` if there is none, or it cannot be understood: then it is as if nothing had been chosen.
    pub(crate) fn read(&self) -> Option<Settings> {
        serde_json::from_slice(&self.folder.read(FILE).ok()?).ok()
    }

    pub(crate) fn write(&self, settings: &Settings) -> io::Result<()> {
        let _held = self.folder.lock()?;
        self.folder.write(FILE, &serde_json::to_vec_pretty(settings)?)
    }

    pub(super) fn remove(&self) -> io::Result<()> {
        match std::fs::remove_dir_all(&self.at) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            Ok(()) | Err(_) => Ok(()),
        }
    }
}

const FILE: &str = "settings.json";
