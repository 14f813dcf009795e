//! What other programs of the same person see of `mail-setup` while it runs.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::MetadataExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use crate::stage::executable;
use crate::stage::program::mail_setup;

/// Another program of the same person, whose memory is open to them, as that of most programs is.
const OPEN: &str = "/bin/cat";

#[test]
fn its_memory_is_closed_to_other_programs_of_the_same_person_and_it_leaves_no_core_file() {
    let place = PersonsFolder::new();
    let open = Running(place.command(OPEN).stdin(Stdio::piped()).spawn().unwrap());
    assert_eq!(place.reads(&open), Access::Given, "the person can look at their own programs");

    let program = place.copy_of(mail_setup());
    let mut closed = place.command(program.to_str().unwrap());
    closed.args(["practice", "--json"]).stdout(Stdio::piped()).stdin(Stdio::piped());
    let mut closed = Running(closed.spawn().unwrap());
    let mut told = String::new();
    BufReader::new(closed.0.stdout.take().unwrap()).read_line(&mut told).unwrap();
    assert!(told.starts_with('{'), "it runs: {told}");

    assert_eq!(place.reads(&closed), Access::Denied);
    let limits = fs::read_to_string(format!("/proc/{}/limits", closed.0.id())).unwrap();
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().collect::<Vec<_>>()[4..6], ["0", "0"], "{core}");
}

#[derive(Debug, Eq, PartialEq)]
enum Access {
    Given,
    Denied,
}

/// A folder of a person who is not the administrator: nothing is closed to that one.
struct PersonsFolder {
    folder: TempDir,
    person: Option<u32>,
}

impl PersonsFolder {
    fn new() -> Self {
        let folder = tempfile::Builder::new().prefix("msw").tempdir().unwrap();
        let is_administrator = fs::metadata(folder.path()).unwrap().uid() == 0;
        let person = is_administrator.then_some(NOBODY);
        if let Some(id) = person {
            std::os::unix::fs::chown(folder.path(), Some(id), Some(id)).unwrap();
        }
        Self { folder, person }
    }

    /// The program, where that person can start it.
    fn copy_of(&self, program: &Path) -> std::path::PathBuf {
        let copy = self.folder.path().join("mail-setup");
        executable::copy(program, &copy);
        copy
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env("HOME", self.folder.path()).env("TMPDIR", self.folder.path());
        if let Some(id) = self.person {
            command.uid(id).gid(id);
        }
        command
    }

    /// What comes of reading another process's variables, which asks for the same permission as its memory does.
    fn reads(&self, other: &Running) -> Access {
        let environment = format!("/proc/{}/environ", other.0.id());
        let read = self.command("/bin/cat").arg(environment).output().unwrap();
        if read.status.success() { Access::Given } else { Access::Denied }
    }
}

/// Debian's user for what owns nothing.
const NOBODY: u32 = 65534;

/// Ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
