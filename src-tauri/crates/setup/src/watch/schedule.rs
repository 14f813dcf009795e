//! The entry in the system's own scheduler: what it is like, and how it is made and removed.
//!
//! | file | system |
//! | --- | --- |
//! | [`systemd`] | Linux: a timer of the person's own systemd |
//! | [`launchd`] | macOS: an agent of the person's |
//! | [`task_scheduler`] | Windows: a task of the person's |
//!
//! Each is written as text that every system can build and test. All three run it once a day at a time that differs
//! from person to person, so that no provider has everybody at once; make up for a time at which the computer slept;
//! and never run it twice at a time. A second entry of each runs it after a change of the network, as far as a person's
//! own scheduler is told of one: such a round asks the same program for less ([`Trigger::Network`]).

pub mod launchd;
pub mod systemd;
pub mod task_scheduler;

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

use super::trigger::Trigger;

/// A scheduler.
pub trait Schedule: Send + Sync {
    /// Whether this system has it.
    fn is_there(&self) -> bool;

    /// Has `program watch run` started once a day, and after a change of the network where that is told. That it is so
    /// already is success.
    ///
    /// # Errors
    /// If the scheduler is not there or said no, or a file cannot be written.
    fn enable(&self, program: &Path) -> Result<Scheduled, ScheduleError>;

    /// Removes both entries. That there is none is success.
    ///
    /// # Errors
    /// If the scheduler said no, or a file cannot be removed.
    fn disable(&self) -> Result<(), ScheduleError>;

    /// How the entry is; `None` if there is none.
    fn status(&self) -> Option<Scheduled>;
}

/// How the entry is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Scheduled {
    /// The scheduler has it, for each day and for changes of the network.
    Running,
    /// The scheduler has it for each day alone: of changes of the network it does not tell, or was not asked to.
    DailyAlone,
    /// It is written, and the scheduler finds it when the person signs in the next time.
    AtNextSignIn,
}

/// Why the watch could not be switched on or off.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum ScheduleError {
    /// This system has no scheduler that is known here.
    #[error("no scheduler")]
    Missing,
    /// The program that is to be started is not there.
    #[error("no program to start")]
    NoProgram,
    /// The program is there, but will not stay: it is in a temporary folder, or in an image that is not installed.
    #[error("the program does not stay where it is")]
    Passing,
    /// The path of the program cannot be written down for the scheduler.
    #[error("the path of the program is not one for a scheduler")]
    Path,
    /// The scheduler said no.
    #[error("the scheduler said no")]
    Refused,
    /// The file system said no.
    #[error("file of the schedule: {0}")]
    File(io::ErrorKind),
}

impl From<io::Error> for ScheduleError {
    fn from(error: io::Error) -> Self {
        Self::File(error.kind())
    }
}

/// Runs a tool of the system; true if it succeeded. What it says is for nobody.
fn succeeds(program: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Removes a file; that it is not there is success.
fn remove(file: &Path) -> io::Result<()> {
    match std::fs::remove_file(file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// A path as text, where nothing but its characters is written for a scheduler: no line ends, nothing that no text has.
fn as_text(path: &Path) -> Result<&str, ScheduleError> {
    path.to_str().filter(|text| !text.contains(char::is_control)).ok_or(ScheduleError::Path)
}

/// What the scheduler starts, behind the program.
fn arguments(trigger: Trigger) -> &'static [&'static str] {
    match trigger {
        Trigger::Day => &["watch", "run", "--wait"],
        Trigger::Network => &["watch", "run", "--trigger", "network", "--wait"],
    }
}

/// What it is called where people look at what is scheduled.
fn title(trigger: Trigger) -> &'static str {
    match trigger {
        Trigger::Day => "Checks once a day that mail can still sign in",
        Trigger::Network => "Checks after a change of the network that mail can still sign in",
    }
}
