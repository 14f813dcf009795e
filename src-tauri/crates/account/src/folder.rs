//! Folders of ours whose files change whole or not at all: records, journals, backups.

use std::any::Any;
use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A flat folder of small files.
pub trait Folder: Send {
    /// The names of the files, in order. A folder that does not exist has none.
    fn names(&self) -> io::Result<Vec<String>>;

    /// The bytes of a file.
    fn read(&self, name: &str) -> io::Result<Vec<u8>>;

    /// Writes a file, whole or not at all; when this returns, it outlasts a power cut.
    fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()>;

    /// Removes a file; its not being there is success.
    fn remove(&self, name: &str) -> io::Result<()>;

    /// Waits until no other program has the folder, and holds it until the guard is dropped.
    fn lock(&self) -> io::Result<Guard>;

    /// As [`Folder::lock`], but `None` if another program has it.
    fn try_lock(&self) -> io::Result<Option<Guard>>;
}

/// Holds a folder until it is dropped, or the process ends.
pub struct Guard(#[expect(dead_code, reason = "held for its drop")] Box<dyn Any + Send>);

/// A folder on disk, for the person alone (mode 0700, files 0600). It is made when it is first needed.
#[derive(Clone, Debug)]
pub struct Disk {
    at: PathBuf,
}

impl Disk {
    /// The folder at this path.
    pub fn new(at: PathBuf) -> Self {
        Self { at }
    }

    /// Removes the folder if no file is left in it: its lock goes with it, and what was never finished.
    ///
    /// # Errors
    /// If something of it cannot be read or removed. That files are left in it, that another program has it or
    /// that it does not exist is none.
    pub fn remove_if_empty(&self) -> io::Result<()> {
        if !self.at.is_dir() || !self.names()?.is_empty() {
            return Ok(());
        }
        // Windows removes no folder that an open file is in.
        if self.try_lock()?.map(drop).is_none() {
            return Ok(());
        }
        for entry in fs::read_dir(&self.at)? {
            fs::remove_file(entry?.path())?;
        }
        fs::remove_dir(&self.at)
    }

    fn lock_file(&self) -> io::Result<File> {
        make_private_folder(&self.at)?;
        private().create(true).write(true).truncate(false).open(self.at.join(LOCK))
    }
}

impl Folder for Disk {
    fn names(&self) -> io::Result<Vec<String>> {
        let entries = match fs::read_dir(&self.at) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(vec![]),
            Err(error) => return Err(error),
        };
        let mut names = vec![];
        for entry in entries {
            if let Ok(name) = entry?.file_name().into_string()
                && name != LOCK
                && !name.ends_with(UNFINISHED)
            {
                names.push(name);
            }
        }
        names.sort();
        Ok(names)
    }

    fn read(&self, name: &str) -> io::Result<Vec<u8>> {
        fs::read(self.at.join(name))
    }

    fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        make_private_folder(&self.at)?;
        let unfinished = self.at.join(format!("{name}{UNFINISHED}"));
        let mut file = private().create(true).write(true).truncate(true).open(&unfinished)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        drop(file);
        fs::rename(&unfinished, self.at.join(name))?;
        sync_folder(&self.at)
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        match fs::remove_file(self.at.join(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            Ok(()) | Err(_) => sync_folder(&self.at),
        }
    }

    fn lock(&self) -> io::Result<Guard> {
        let file = self.lock_file()?;
        file.lock()?;
        Ok(Guard(Box::new(Locked(file))))
    }

    fn try_lock(&self) -> io::Result<Option<Guard>> {
        let file = self.lock_file()?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Guard(Box::new(Locked(file))))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

/// A file that is unlocked when this is dropped, and not only when its last descriptor is closed: a program that is
/// started meanwhile has one too, until it runs.
struct Locked(File);

impl Drop for Locked {
    fn drop(&mut self) {
        let _ = self.0.unlock();
    }
}

const LOCK: &str = "lock";
const UNFINISHED: &str = ".unfinished";

/// A folder in memory: nothing touches the disk. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct InMemory {
    files: Arc<Mutex<BTreeMap<String, Vec<u8>>>>,
}

impl InMemory {
    fn files(&self) -> MutexGuard<'_, BTreeMap<String, Vec<u8>>> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Folder for InMemory {
    fn names(&self) -> io::Result<Vec<String>> {
        Ok(self.files().keys().cloned().collect())
    }

    fn read(&self, name: &str) -> io::Result<Vec<u8>> {
        self.files().get(name).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.files().insert(name.to_owned(), bytes.to_vec());
        Ok(())
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        self.files().remove(name);
        Ok(())
    }

    fn lock(&self) -> io::Result<Guard> {
        Ok(Guard(Box::new(())))
    }

    fn try_lock(&self) -> io::Result<Option<Guard>> {
        self.lock().map(Some)
    }
}

#[cfg(unix)]
fn private() -> OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = OpenOptions::new();
    options.mode(0o600);
    options
}

#[cfg(not(unix))]
fn private() -> OpenOptions {
    OpenOptions::new()
}

fn make_private_folder(at: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(at)
}

/// A rename outlasts a power cut only when its folder was written too; Windows does that by itself.
#[cfg(unix)]
fn sync_folder(at: &Path) -> io::Result<()> {
    match File::open(at) {
        Ok(folder) => folder.sync_all(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "it fails elsewhere")]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_private_and_an_unfinished_one_is_not_seen() {
        let home = tempfile::tempdir().unwrap();
        let folder = Disk::new(home.path().join("data/backups"));
        assert_eq!(folder.names().unwrap(), Vec::<String>::new());

        folder.write("b", b"2").unwrap();
        folder.write("a", b"1").unwrap();
        fs::write(home.path().join("data/backups/c.unfinished"), b"half").unwrap();

        assert_eq!(folder.names().unwrap(), ["a", "b"]);
        assert_eq!(folder.read("a").unwrap(), b"1");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode =
                |path: &str| fs::metadata(home.path().join(path)).unwrap().permissions().mode() & 0o777;
            assert_eq!(mode("data/backups/a"), 0o600);
            assert_eq!(mode("data/backups"), 0o700);
        }
        folder.remove("a").unwrap();
        folder.remove("a").unwrap();
        assert_eq!(folder.names().unwrap(), ["b"]);
    }

    #[test]
    fn a_lock_ends_with_its_guard_though_a_program_that_starts_has_its_file_too() {
        let home = tempfile::tempdir().unwrap();
        let folder = Disk::new(home.path().to_owned());
        let file = folder.lock_file().unwrap();
        file.lock().unwrap();
        let _of_the_program = file.try_clone().unwrap();
        drop(Guard(Box::new(Locked(file))));
        assert!(folder.try_lock().unwrap().is_some());
    }

    #[test]
    fn a_folder_goes_only_when_no_file_is_left_in_it_and_nobody_has_it() {
        let home = tempfile::tempdir().unwrap();
        let at = home.path().join("data");
        let folder = Disk::new(at.clone());
        folder.remove_if_empty().unwrap();
        folder.write("a", b"1").unwrap();
        fs::write(at.join("b.unfinished"), b"half").unwrap();
        folder.remove_if_empty().unwrap();
        assert_eq!(folder.names().unwrap(), ["a"]);
        folder.remove("a").unwrap();
        let held = folder.lock().unwrap();
        folder.remove_if_empty().unwrap();
        assert!(at.exists(), "another program has it");
        drop(held);
        folder.remove_if_empty().unwrap();
        assert!(!at.exists());
    }

    #[test]
    fn one_at_a_time_has_the_folder() {
        let home = tempfile::tempdir().unwrap();
        let folder = Disk::new(home.path().to_owned());
        let held = folder.lock().unwrap();
        assert!(folder.try_lock().unwrap().is_none());
        drop(held);
        assert!(folder.try_lock().unwrap().is_some());
        assert_eq!(folder.names().unwrap(), Vec::<String>::new());
    }
}
