//! The packages that `cargo xtask package` made.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// The folder that they are in.
pub(super) fn folder() -> PathBuf {
    let folder = std::env::var_os("MAIL_SETUP_PACKAGES");
    PathBuf::from(folder.expect("MAIL_SETUP_PACKAGES says where the packages are"))
}

/// The one package whose name ends so.
pub(super) fn package(end: &str) -> PathBuf {
    let entries = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut found: Vec<_> = entries.filter(|path| path.to_string_lossy().ends_with(end)).collect();
    assert_eq!(found.len(), 1, "packages that end with {end}: {found:?}");
    found.remove(0)
}

/// What is installed on a Debian, in a folder.
pub(super) fn unpacked() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    well(Command::new("dpkg-deb").arg("--extract").arg(package(".deb")).arg(root.path()));
    root
}

/// What a command prints, which must end well.
pub(super) fn well(command: &mut Command) -> String {
    let Output { status, stdout, stderr } = command.output().unwrap();
    let told = [stdout, stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    assert!(status.success(), "{command:?}: {status}\n{told}");
    told
}

/// Every file under a folder, as a path from there.
pub(super) fn files(folder: &Path) -> Vec<String> {
    let found = well(Command::new("find").arg(folder).args(["-type", "f", "-printf", "%P\\n"]));
    let mut files: Vec<String> = found.lines().map(str::to_owned).collect();
    files.sort();
    files
}
