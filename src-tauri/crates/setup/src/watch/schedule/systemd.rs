//! Linux: a timer of the person's own systemd.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use directories::BaseDirs;

use super::{ARGUMENTS, Schedule, ScheduleError, Scheduled, TITLE, as_text, remove, succeeds};

/// The person's systemd.
#[derive(Clone, Debug)]
pub struct Systemd {
    /// What speaks to it.
    tool: &'static str,
    /// The folder of the person's units, and that of the times at which timers last ran.
    folders: Option<(PathBuf, PathBuf)>,
}

impl Systemd {
    /// With the folders of this person.
    pub fn of(dirs: Option<&BaseDirs>) -> Self {
        Self {
            tool: "systemctl",
            folders: dirs.map(|dirs| {
                (dirs.config_dir().join("systemd/user"), dirs.data_local_dir().join("systemd/timers"))
            }),
        }
    }

    fn control(&self, arguments: &[&str]) -> bool {
        succeeds(self.tool, &[&["--user", "--no-ask-password"], arguments].concat())
    }

    fn units(&self) -> Result<&Path, ScheduleError> {
        self.folders.as_ref().map(|(units, _)| units.as_path()).ok_or(ScheduleError::Missing)
    }
}

impl Schedule for Systemd {
    fn is_there(&self) -> bool {
        self.folders.is_some() && succeeds(self.tool, &["--version"])
    }

    fn enable(&self, program: &Path) -> Result<Scheduled, ScheduleError> {
        let units = self.units()?;
        if !self.is_there() {
            return Err(ScheduleError::Missing);
        }
        let (wants, service) = (units.join(WANTS), service(program)?);
        fs::create_dir_all(&wants)?;
        fs::write(units.join(SERVICE), service)?;
        fs::write(units.join(TIMER), timer())?;
        link(&Path::new("..").join(TIMER), &wants.join(TIMER))?;
        let runs = self.control(&["daemon-reload"]) && self.control(&["restart", TIMER]);
        Ok(if runs { Scheduled::Running } else { Scheduled::AtNextSignIn })
    }

    fn disable(&self) -> Result<(), ScheduleError> {
        let Some((units, stamps)) = &self.folders else { return Ok(()) };
        let was_there = self.status().is_some();
        if was_there {
            self.control(&["stop", TIMER]);
        }
        for file in [units.join(WANTS).join(TIMER), units.join(TIMER), units.join(SERVICE)] {
            remove(&file)?;
        }
        remove(&stamps.join(format!("stamp-{TIMER}")))?;
        for emptied in units.join(WANTS).ancestors().take(3) {
            // Only if nobody else has something in it.
            let _ = fs::remove_dir(emptied);
        }
        if was_there {
            self.control(&["daemon-reload"]);
        }
        Ok(())
    }

    fn status(&self) -> Option<Scheduled> {
        let timer = self.units().ok()?.join(WANTS).join(TIMER);
        timer.symlink_metadata().ok()?;
        Some(match self.control(&["is-active", "--quiet", TIMER]) {
            true => Scheduled::Running,
            false => Scheduled::AtNextSignIn,
        })
    }
}

/// The service. What a press on the notification opened goes on when it ends; and what it found is told to the person,
/// so that it counts as done whatever that was. It is started by `env`, since systemd takes no path with a quote in it
/// as a program, but any as an argument.
///
/// # Errors
/// If the path is no text, has a line end in it or does not begin at the root; or has a `=`, which `env` takes for a
/// variable.
pub fn service(program: &Path) -> Result<String, ScheduleError> {
    let arguments = ARGUMENTS.join(" ");
    let is_fit = |path: &&str| path.starts_with('/') && !path.contains('=');
    let program = quoted(Some(as_text(program)?).filter(is_fit).ok_or(ScheduleError::Path)?);
    Ok(format!(
        "[Unit]\nDescription={TITLE}\n\n\
         [Service]\nType=exec\nExecStart=/usr/bin/env {program} {arguments}\nKillMode=process\nNice=10\nSuccessExitStatus=1 3 4\n"
    ))
}

/// The timer: each person's minute stays the same from day to day.
pub fn timer() -> String {
    format!(
        "[Unit]\nDescription={TITLE}\n\n\
         [Timer]\nOnCalendar=*-*-* 08:00:00\nRandomizedDelaySec=10h\nFixedRandomDelay=true\nAccuracySec=15min\n\
         Persistent=true\n\n\
         [Install]\nWantedBy=timers.target\n"
    )
}

/// A path as systemd reads it behind the program (`systemd.service(5)`, “Command lines”).
fn quoted(path: &str) -> String {
    let escaped = path.replace('\\', "\\\\").replace('"', "\\\"").replace('%', "%%").replace('$', "$$");
    format!("\"{escaped}\"")
}

#[cfg(unix)]
fn link(to: &Path, at: &Path) -> io::Result<()> {
    remove(at)?;
    std::os::unix::fs::symlink(to, at)
}

#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

const SERVICE: &str = "mail-setup-watch.service";
const TIMER: &str = "mail-setup-watch.timer";
const WANTS: &str = "timers.target.wants";

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn the_units_are_written_and_removed_without_trace() {
        let home = tempfile::tempdir().unwrap();
        let (units, stamps) = (home.path().join("config/systemd/user"), home.path().join("data"));
        let systemd = |tool| Systemd { tool, folders: Some((units.clone(), stamps.clone())) };
        fs::create_dir_all(&stamps).unwrap();
        fs::create_dir_all(units.parent().unwrap()).unwrap();
        // No test talks to the systemd of whoever runs it.
        let [none, away, running] = ["no-such-systemctl", "/bin/false", "/bin/true"].map(systemd);
        let program = Path::new("/usr/bin/mail-setup");
        assert_eq!((none.status(), running.status()), (None, None));
        running.disable().unwrap();
        for missing in [none, away] {
            assert_eq!(missing.enable(program), Err(ScheduleError::Missing));
        }
        assert!(!units.exists(), "nothing was written for nobody");

        let systemd = running;
        for _ in 0..2 {
            assert_eq!(systemd.enable(program), Ok(Scheduled::Running));
        }
        assert_eq!(systemd.status(), Some(Scheduled::Running));
        assert_eq!(
            fs::read_to_string(units.join(WANTS).join(TIMER)).unwrap(),
            timer(),
            "the link leads there"
        );
        fs::write(stamps.join("stamp-mail-setup-watch.timer"), "").unwrap();
        fs::write(stamps.join("stamp-other.timer"), "").unwrap();

        systemd.disable().unwrap();
        assert_eq!(systemd.status(), None);
        assert!(!units.parent().unwrap().exists());
        let left: Vec<_> = fs::read_dir(&stamps).unwrap().map(|file| file.unwrap().file_name()).collect();
        assert_eq!(left, ["stamp-other.timer"]);
    }

    #[test]
    fn a_path_is_written_as_systemd_reads_it() {
        let service = service(Path::new(r#"/opt/my "own" 50%/$mail\setup"#)).unwrap();
        let line = service.lines().find(|line| line.starts_with("ExecStart=")).unwrap();
        assert_eq!(line, r#"ExecStart=/usr/bin/env "/opt/my \"own\" 50%%/$$mail\\setup" watch run --wait"#);
    }

    #[test]
    fn a_path_that_cannot_be_written_down_is_not() {
        use std::os::unix::ffi::OsStrExt as _;
        let no_text = Path::new(std::ffi::OsStr::from_bytes(b"/opt/\xff/mail-setup"));
        let others =
            ["mail-setup", "", "/opt/a=b/mail-setup", "/opt/a\nExecStartPost=/b", "/opt/a\r", "/opt/a\u{7f}"];
        for path in others.map(Path::new).into_iter().chain([no_text]) {
            assert_eq!(service(path), Err(ScheduleError::Path), "{path:?}");
        }
        let home = tempfile::tempdir().unwrap();
        let folders = (home.path().join("systemd/user"), home.path().join("data"));
        let systemd = Systemd { tool: "/bin/true", folders: Some(folders) };
        assert_eq!(systemd.enable(no_text), Err(ScheduleError::Path));
        assert!(!home.path().join("systemd").exists(), "nothing was written");
    }
}
