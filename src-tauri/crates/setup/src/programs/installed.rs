//! Hand-over to the mail program: which ones are installed, and how to open them. The facts are data
//! (`installed.toml`).

use std::env;
use std::ffi::OsStr;
use std::io;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::LazyLock;
use std::thread;

use serde::Deserialize;

use crate::wizard::ProgramView;

/// The mail programs found on this computer, in the order of the data.
pub fn installed() -> Vec<ProgramView> {
    PROGRAMS
        .iter()
        .filter(|program| program.find().is_some())
        .map(|program| ProgramView { id: program.id.clone(), name: program.name.clone() })
        .collect()
}

/// Opens a mail program by its code; it goes on by itself.
///
/// # Errors
/// If there is no such program, or the system does not start it.
pub fn open(id: &str) -> io::Result<()> {
    let file = PROGRAMS
        .iter()
        .find(|program| program.id == id)
        .and_then(MailProgram::find)
        .ok_or(io::ErrorKind::NotFound)?;
    let mut program =
        Command::new(file).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    // Somebody has to wait for it, or it stays in the list of processes after its end.
    thread::spawn(move || program.wait());
    Ok(())
}

/// Where the program with this name (without `.exe`) is: in a folder of `path`, or where Windows was told that
/// it is.
pub(crate) fn find(name: &str, path: &OsStr) -> Option<PathBuf> {
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

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MailProgram {
    id: String,
    name: String,
    /// Names of its command; the first found on the path counts.
    commands: Vec<String>,
}

impl MailProgram {
    fn find(&self) -> Option<PathBuf> {
        let path = env::var_os("PATH")?;
        self.commands.iter().find_map(|command| find(command, &path))
    }
}

static PROGRAMS: LazyLock<Vec<MailProgram>> = LazyLock::new(|| {
    #[derive(Deserialize)]
    struct File {
        program: Vec<MailProgram>,
    }
    let file: File = toml::from_str(include_str!("installed.toml"))
        .unwrap_or_else(|error| panic!("programs.toml: {error}"));
    file.program
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_program_has_its_own_code_and_a_command() {
        let mut ids: Vec<_> = PROGRAMS.iter().map(|program| program.id.as_str()).collect();
        assert!(PROGRAMS.iter().all(|program| !program.commands.is_empty()));
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), PROGRAMS.len());
    }

    #[test]
    fn an_unknown_program_is_not_opened() {
        assert_eq!(open("../../bin/sh").unwrap_err().kind(), io::ErrorKind::NotFound);
    }
}
