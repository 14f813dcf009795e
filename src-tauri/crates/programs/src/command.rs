//! Where a command is on this computer.

use std::env;
use std::ffi::OsStr;
use std::path::PathBuf;

/// Where the program with this name (without `.exe`) is: in a folder of `path`, or where Windows was told that
/// it is.
pub(super) fn find(name: &str, path: &OsStr) -> Option<PathBuf> {
    env::split_paths(path)
        .map(|folder| folder.join(name).with_extension(env::consts::EXE_EXTENSION))
        .find(|file| file.is_file())
        .or_else(|| told_to_windows(name))
}

/// What an installer wrote under `App Paths`, for the person or for all.
#[cfg(windows)]
fn told_to_windows(name: &str) -> Option<PathBuf> {
    use windows_registry::{CURRENT_USER, LOCAL_MACHINE};
    let key = format!(r"Software\Microsoft\Windows\CurrentVersion\App Paths\{name}.exe");
    [CURRENT_USER, LOCAL_MACHINE]
        .into_iter()
        .filter_map(|all| all.open(&key).ok()?.get_string("").ok())
        .map(|file| PathBuf::from(file.trim_matches('"')))
        .find(|file| file.is_file())
}

/// Elsewhere all programs are on the path.
#[cfg(not(windows))]
fn told_to_windows(_: &str) -> Option<PathBuf> {
    None
}
