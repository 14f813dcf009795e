//! Other programs' settings: where they are, and how their files are read.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use account::text::visible;
use zeroize::Zeroizing;

/// The folders in which programs keep their settings.
#[derive(Clone, Debug)]
pub struct Folders {
    /// The person's home.
    pub home: PathBuf,
    /// `XDG_CONFIG_HOME` or `~/.config`; `%APPDATA%` on Windows.
    pub config: PathBuf,
    /// Where a person looks for what was downloaded; the home if the system does not say.
    pub downloads: PathBuf,
}

impl Folders {
    /// Those of whoever runs this; `None` if the system does not say.
    pub fn of_this_person() -> Option<Self> {
        let dirs = directories::BaseDirs::new()?;
        // Programs that came from Unix keep to XDG's folders on macOS too.
        let config = match std::env::consts::OS {
            "macos" => dirs.home_dir().join(".config"),
            _ => dirs.config_dir().to_owned(),
        };
        let home = dirs.home_dir().to_owned();
        let downloads = directories::UserDirs::new().and_then(|dirs| dirs.download_dir().map(Path::to_owned));
        Some(Self { config, downloads: downloads.unwrap_or_else(|| home.clone()), home })
    }

    /// The usual ones of a home.
    pub fn of_home(home: &Path) -> Self {
        Self { home: home.to_owned(), config: home.join(".config"), downloads: home.join("Downloads") }
    }

    /// A path of the data.
    pub(super) fn path(&self, named: &str) -> PathBuf {
        match named.split_once('/') {
            Some(("~", rest)) => self.home.join(rest),
            Some(("config", rest)) => self.config.join(rest),
            Some(_) | None => self.home.join(named),
        }
    }

    /// The files that a path of the data names: all of a folder if it ends in `/*`.
    pub(super) fn files(&self, named: &str) -> Vec<PathBuf> {
        match named.strip_suffix("/*") {
            Some(folder) => {
                let mut files: Vec<_> = entries(&self.path(folder)).collect();
                files.sort();
                files
            }
            None => vec![self.path(named)],
        }
    }

    /// A path as a person finds it: from the home, if it is in there.
    pub fn shown(&self, path: &Path) -> String {
        let shown = match path.strip_prefix(&self.home) {
            Ok(rest) => Path::new("~").join(rest),
            Err(_) => path.to_owned(),
        };
        visible(&shown.to_string_lossy())
    }
}

/// The text of a file of ordinary size, wiped when dropped; `None` if there is none that can be read. Only
/// regular files are opened: a pipe would wait for a writer.
pub(super) fn text_of(path: &Path) -> Option<Zeroizing<String>> {
    let about = fs::metadata(path).ok()?;
    if !about.is_file() || about.len() > LARGEST_FILE {
        return None;
    }
    // A buffer that grew would leave copies behind.
    let mut text = Zeroizing::new(String::with_capacity(usize::try_from(about.len()).ok()? + 1));
    File::open(path).ok()?.take(LARGEST_FILE).read_to_string(&mut text).ok()?;
    Some(text)
}

/// The text of a file of settings, in whichever encoding, wiped when dropped; `None` if there is none that can be
/// read. What looks like a file and is made by the system while it is read has no size.
pub(super) fn settings_of(path: &Path) -> Option<Zeroizing<String>> {
    let about = fs::metadata(path).ok()?;
    if !about.is_file() || about.len() == 0 || about.len() > LARGEST_SETTINGS {
        return None;
    }
    let mut bytes = Zeroizing::new(Vec::with_capacity(usize::try_from(about.len()).ok()? + 1));
    File::open(path).ok()?.take(LARGEST_SETTINGS).read_to_end(&mut bytes).ok()?;
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    // Text has no NUL.
    (!text.contains(&0)).then(|| Zeroizing::new(String::from_utf8_lossy(text).into_owned()))
}

/// What is right below a folder: not more than anybody has profiles or accounts.
pub(super) fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let entries = fs::read_dir(folder).into_iter().flatten().take(MOST_ENTRIES);
    entries.filter_map(|entry| Some(entry.ok()?.path()))
}

/// In bytes. Saved logins of some thousand pages stay below.
pub(super) const LARGEST_FILE: u64 = 4 * 1024 * 1024;
/// In bytes: far more than anybody writes by hand.
pub(super) const LARGEST_SETTINGS: u64 = 512 * 1024;
const MOST_ENTRIES: usize = 4096;
