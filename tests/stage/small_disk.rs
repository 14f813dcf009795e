//! A disk that a test can fill.

use std::fs::File;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// A disk of its own, until this is dropped.
pub(crate) struct SmallDisk {
    at: TempDir,
}

impl SmallDisk {
    /// Mounts one that is empty: for root.
    pub(crate) fn mount() -> Self {
        let at = tempfile::tempdir().expect("a temporary folder");
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=4M", "tmpfs"]).arg(at.path());
        assert!(mount.status().expect("mount").success(), "only root can mount a disk");
        Self { at }
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        self.at.path()
    }

    /// Leaves no room until the answer is dropped.
    pub(crate) fn fill(&self) -> Full {
        let at = self.at.path().join(FILLER);
        let mut filler = File::create(&at).expect("a file");
        let page = [0; 4096];
        let full = std::iter::repeat_with(|| filler.write_all(&page)).find_map(Result::err).expect("an end");
        assert_eq!(full.kind(), ErrorKind::StorageFull);
        Full { at }
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.at.path()).status();
    }
}

/// What fills a disk, until this is dropped.
pub(crate) struct Full {
    at: PathBuf,
}

impl Drop for Full {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.at);
    }
}

/// The file that takes all the room.
pub(crate) const FILLER: &str = "filler";
