//! The folder that the packages lie in.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use super::product::{Product, commit, write};
use crate::step;
use crate::stop::Stop;
use crate::tree::Tree;

/// `target/packages`.
pub(crate) struct Shelf {
    folder: PathBuf,
    work: PathBuf,
}

/// Says of which commit the packages are.
const COMMIT: &str = "COMMIT";
const SUMS: &str = "SHA256SUMS";

impl Shelf {
    /// # Errors
    /// If the folder cannot be made.
    pub(super) fn of(tree: &Tree) -> Result<Self, Stop> {
        let shelf = Self { folder: tree.target.join("packages"), work: tree.target.join("package/work") };
        fs::create_dir_all(&shelf.folder)
            .map_err(|error| Stop(format!("cannot make {}: {error}", shelf.folder.display())))?;
        Ok(shelf)
    }

    /// The folder with the packages of what is committed.
    ///
    /// # Errors
    /// Says so when there are none, or those of another commit.
    pub(crate) fn stocked(tree: &Tree) -> Result<PathBuf, Stop> {
        let folder = tree.target.join("packages");
        let made_of = fs::read_to_string(folder.join(COMMIT)).unwrap_or_default();
        let made_of = made_of.trim();
        match commit(tree)? {
            _ if made_of.is_empty() => Err(Stop("no packages were made: cargo xtask package".to_owned())),
            here if here == made_of => Ok(folder),
            _ => Err(Stop("the packages are of another commit: cargo xtask package".to_owned())),
        }
    }

    /// Where something of this name lies on it.
    pub(super) fn at(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// An empty folder to make something in.
    ///
    /// # Errors
    /// If it cannot be made.
    pub(super) fn work(&self, name: &str) -> Result<PathBuf, Stop> {
        let folder = self.work.join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder)
            .map_err(|error| Stop(format!("cannot make {}: {error}", folder.display())))?;
        Ok(folder)
    }

    /// The SHA-256 of something on it, if it is there.
    pub(super) fn checksum(&self, name: &str) -> Option<String> {
        let sums = step::ask(Command::new(SHA256[0]).args(&SHA256[1..]).arg(self.at(name)))?;
        sums.split_whitespace().next().map(str::to_owned)
    }

    /// Writes the checksums of everything on it, and of which commit it is.
    ///
    /// # Errors
    /// If they cannot be written.
    pub(super) fn close(&self, product: &Product) -> Result<(), Stop> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().filter_map(Result::ok);
        let files = entries.filter(|entry| entry.path().is_file());
        let mut names: Vec<_> = files.map(|it| it.file_name().to_string_lossy().into_owned()).collect();
        names.retain(|name| name != COMMIT && name != SUMS);
        names.sort();
        let sums = names.iter().filter_map(|name| Some(format!("{}  {name}\n", self.checksum(name)?)));
        let sums = sums.collect::<String>();
        print!("{sums}");
        write(&self.at(SUMS), &sums)?;
        write(&self.at(COMMIT), &format!("{}\n", product.commit))
    }
}

const SHA256: &[&str] = if cfg!(target_os = "macos") { &["shasum", "-a", "256"] } else { &["sha256sum"] };
