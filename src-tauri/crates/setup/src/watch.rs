//! The watch: once a day, and after a change of the network, the system's own scheduler has the stored passwords checked,
//! and one notification says when an account needs the person. It is off until it is switched on, and leaves nothing when
//! it is switched off.
//!
//! | room | what is in it |
//! | --- | --- |
//! | [`schedule`] | the entries in the scheduler of each system |
//! | `lasting` | whether the program stays where the scheduler will look for it |
//! | [`settings`] | what was chosen, on disk |
//! | [`trigger`] | what begins a round |
//! | [`round`] | one check of all, and who is told of it |
//! | [`notice`] | the notification, and what a press on it opens |

mod lasting;
pub mod notice;
pub mod round;
pub mod schedule;
pub mod settings;
pub mod trigger;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fmt, io};

use account::folder::Disk;
use directories::BaseDirs;

use schedule::launchd::Launchd;
use schedule::systemd::Systemd;
use schedule::task_scheduler::TaskScheduler;
use schedule::{Schedule, ScheduleError, Scheduled};
use settings::{Settings, SettingsFile};

/// The watch of this person, or a test's stand-in for it.
#[derive(Clone)]
pub struct Watch {
    scheduler: Arc<dyn Schedule>,
    settings: SettingsFile,
    data: PathBuf,
    program: Option<PathBuf>,
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Watch").field("program", &self.program).finish_non_exhaustive()
    }
}

/// How the watch is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Status {
    /// It cannot be had here: there is no scheduler, or the program that it starts is not there.
    Missing,
    /// It is off.
    Off,
    /// It is on.
    On {
        /// Whether the scheduler runs.
        scheduled: Scheduled,
        /// What was chosen.
        settings: Settings,
    },
}

impl Watch {
    /// That of this person, with what was chosen in `data`.
    pub fn of_this_person(data: &Path) -> Self {
        Self::with(scheduler_of_this_system(), data, program_named("mail-setup"))
    }

    /// With this scheduler, which starts this program.
    pub fn with(scheduler: Arc<dyn Schedule>, data: &Path, program: Option<PathBuf>) -> Self {
        Self { scheduler, settings: SettingsFile::in_folder(data), data: data.to_owned(), program }
    }

    /// Switches it on, or changes what was chosen.
    ///
    /// # Errors
    /// If the scheduler cannot be had or said no, the program lies where it will not stay, or a file cannot be written.
    /// Then it is as it was, or off.
    pub fn enable(&self, chosen: Settings) -> Result<Scheduled, ScheduleError> {
        let program = lasting::lasting(self.program.as_deref().ok_or(ScheduleError::NoProgram)?)?;
        let before = self.settings.read();
        let last = before.and_then(|before| before.last_round);
        self.settings.write(&Settings { last_round: last, ..chosen })?;
        let scheduled = self.scheduler.enable(program);
        if scheduled.is_err() {
            let _ = self.disable();
        }
        scheduled
    }

    /// Switches it off, and removes all that it left. That it was off is success.
    ///
    /// # Errors
    /// If the scheduler said no, or a file cannot be removed.
    pub fn disable(&self) -> Result<(), ScheduleError> {
        self.scheduler.disable()?;
        self.settings.remove()?;
        round::alone(&self.data).remove_if_empty()?;
        Ok(Disk::new(round::turns(&self.data)).remove_if_empty()?)
    }

    /// How it is.
    pub fn status(&self) -> Status {
        match (self.scheduler.status(), self.settings.read()) {
            (Some(scheduled), settings) => Status::On { scheduled, settings: settings.unwrap_or_default() },
            (None, _) if self.program.is_none() || !self.scheduler.is_there() => Status::Missing,
            (None, _) => Status::Off,
        }
    }

    /// What was chosen, if it is on.
    pub fn settings(&self) -> Option<Settings> {
        self.settings.read()
    }

    /// Remembers when the last round began, where the watch is on.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn note_round(&self, at: u64) -> io::Result<()> {
        match self.settings.read() {
            Some(settings) => self.settings.write(&Settings { last_round: Some(at), ..settings }),
            None => Ok(()),
        }
    }
}

fn scheduler_of_this_system() -> Arc<dyn Schedule> {
    let dirs = BaseDirs::new();
    if cfg!(target_os = "macos") {
        Arc::new(Launchd::of(dirs.as_ref().map(BaseDirs::home_dir)))
    } else if cfg!(windows) {
        Arc::new(TaskScheduler)
    } else {
        Arc::new(Systemd::of(dirs.as_ref()))
    }
}

/// A program of ours: beside this one, as packages put them, else where programs are looked for.
pub(crate) fn program_named(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    let here = std::env::current_exe().ok()?;
    let beside = here.parent().map(Path::to_owned);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = beside.into_iter().chain(std::env::split_paths(&path));
    folders.map(|folder| folder.join(&file)).find(|program| program.is_file())
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;
    use crate::records::Records;
    use round::Round;
    use trigger::Trigger;

    #[test]
    fn it_is_off_until_it_is_switched_on_and_leaves_nothing() {
        let data = tempfile::tempdir().unwrap();
        let watch = watch(data.path(), Ok(Scheduled::Running));
        assert_eq!(watch.status(), Status::Off);
        watch.note_round(7).unwrap();
        assert_eq!(watch.settings(), None, "what is off remembers nothing");

        let chosen = Settings { show_address: true, last_round: None };
        watch.enable(chosen).unwrap();
        watch.note_round(7).unwrap();
        watch.enable(Settings::default()).unwrap();
        let settings = Settings { show_address: false, last_round: Some(7) };
        assert_eq!(watch.status(), Status::On { scheduled: Scheduled::Running, settings });
        let round = Round::begin(data.path(), Records::in_folder(data.path()), Trigger::Day, 7).unwrap();
        assert!(data.path().join("turns/watch").is_dir());
        drop(round);
        watch.disable().unwrap();
        watch.disable().unwrap();
        assert_eq!(watch.status(), Status::Off);
        let left: Vec<_> = std::fs::read_dir(data.path()).unwrap().map(|file| file.unwrap().path()).collect();
        assert!(left.is_empty(), "{left:?}");
    }

    #[test]
    fn where_the_scheduler_says_no_nothing_is_left() {
        let data = tempfile::tempdir().unwrap();
        let watch = watch(data.path(), Err(()));
        assert!(watch.enable(Settings::default()).is_err());
        assert_eq!((watch.status(), watch.settings()), (Status::Off, None));
        let none = Watch { program: None, ..watch };
        assert_eq!(none.status(), Status::Missing);
        assert!(matches!(none.enable(Settings::default()), Err(ScheduleError::NoProgram)));
    }

    #[test]
    fn a_program_that_will_be_gone_changes_nothing() {
        let data = tempfile::tempdir().unwrap();
        let watch = watch(data.path(), Ok(Scheduled::Running));
        watch.enable(Settings::default()).unwrap();
        let before = watch.status();
        let passing = Watch { program: Some(data.path().join(".mount_Mail3f/mail-setup")), ..watch.clone() };
        let chosen = Settings { show_address: true, last_round: None };
        assert_eq!(passing.enable(chosen), Err(ScheduleError::Passing));
        assert_eq!(watch.status(), before);
    }

    fn watch(data: &Path, answers: Result<Scheduled, ()>) -> Watch {
        let scheduler = Pretend { answers, on: Mutex::new(None) };
        let program = if cfg!(windows) { r"C:\Mail Setup\mail-setup.exe" } else { "/usr/bin/mail-setup" };
        Watch::with(Arc::new(scheduler), data, Some(PathBuf::from(program)))
    }

    struct Pretend {
        answers: Result<Scheduled, ()>,
        on: Mutex<Option<Scheduled>>,
    }

    impl Schedule for Pretend {
        fn is_there(&self) -> bool {
            true
        }

        fn enable(&self, _: &Path) -> Result<Scheduled, ScheduleError> {
            let scheduled = self.answers.map_err(|()| ScheduleError::Refused)?;
            *self.on.lock().unwrap() = Some(scheduled);
            Ok(scheduled)
        }

        fn disable(&self) -> Result<(), ScheduleError> {
            *self.on.lock().unwrap() = None;
            Ok(())
        }

        fn status(&self) -> Option<Scheduled> {
            *self.on.lock().unwrap()
        }
    }
}
