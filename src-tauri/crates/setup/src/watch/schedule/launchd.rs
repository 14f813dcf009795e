//! macOS: an agent of the person's, for as long as they are signed in.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use plist::{Dictionary, Value};

use super::{ARGUMENTS, Schedule, ScheduleError, Scheduled, as_text, remove, succeeds};

/// The person's launchd.
#[derive(Clone, Debug)]
pub struct Launchd {
    agents: Option<PathBuf>,
}

impl Launchd {
    /// With the agents of whoever has this home.
    pub fn of(home: Option<&Path>) -> Self {
        Self { agents: home.map(|home| home.join("Library/LaunchAgents")) }
    }

    fn file(&self) -> Option<PathBuf> {
        Some(self.agents.as_ref()?.join(format!("{LABEL}.plist")))
    }
}

impl Schedule for Launchd {
    fn is_there(&self) -> bool {
        cfg!(target_os = "macos") && self.agents.is_some()
    }

    fn enable(&self, program: &Path) -> Result<Scheduled, ScheduleError> {
        let file = self.file().ok_or(ScheduleError::Missing)?;
        let folder = file.parent().ok_or(ScheduleError::Missing)?;
        let was_there = file.symlink_metadata().is_ok();
        let agent = agent(program, Minute::of(folder))?;
        fs::create_dir_all(folder)?;
        fs::write(&file, agent)?;
        let Some(domain) = domain() else { return Ok(Scheduled::AtNextSignIn) };
        // One that is there with another program or time goes first.
        if was_there {
            succeeds("launchctl", &["bootout", &format!("{domain}/{LABEL}")]);
        }
        let runs = succeeds("launchctl", &["bootstrap", &domain, &file.to_string_lossy()]);
        Ok(if runs { Scheduled::Running } else { Scheduled::AtNextSignIn })
    }

    fn disable(&self) -> Result<(), ScheduleError> {
        let Some(file) = self.file() else { return Ok(()) };
        // Without a file it is not ours: launchd is the person's, whatever home this is.
        let was_there = file.symlink_metadata().is_ok();
        remove(&file)?;
        if let Some(domain) = domain().filter(|_| was_there) {
            succeeds("launchctl", &["bootout", &format!("{domain}/{LABEL}")]);
        }
        Ok(())
    }

    fn status(&self) -> Option<Scheduled> {
        self.file()?.symlink_metadata().ok()?;
        let runs = |domain| succeeds("launchctl", &["print", &format!("{domain}/{LABEL}")]);
        Some(if domain().is_some_and(runs) { Scheduled::Running } else { Scheduled::AtNextSignIn })
    }
}

/// When a person's check begins: launchd has no random delay, so it differs by their home, and stays.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Minute {
    hour: u32,
    minute: u32,
}

impl Minute {
    /// That of whoever has this folder: from 8 in the morning to 6 in the evening.
    pub fn of(folder: &Path) -> Self {
        let bytes = folder.to_string_lossy();
        let mix = |sum: u32, byte| sum.wrapping_mul(31).wrapping_add(u32::from(byte));
        let of_day = 8 * 60 + bytes.bytes().fold(0, mix) % (10 * 60);
        Self { hour: of_day / 60, minute: of_day % 60 }
    }
}

/// The agent, as `launchd.plist(5)` describes it. What was missed in sleep is made up for when it wakes; what a press
/// on the notification opened goes on when it ends.
///
/// # Errors
/// If the path is no text, or has a line end in it.
pub fn agent(program: &Path, at: Minute) -> Result<Vec<u8>, ScheduleError> {
    let text = |text: &str| Value::String(text.to_owned());
    let arguments = [as_text(program)?].into_iter().chain(ARGUMENTS).map(text).collect();
    let number = |(name, value): (&str, u32)| (name.to_owned(), Value::from(value));
    let time = [("Hour", at.hour), ("Minute", at.minute)].into_iter().map(number).collect();
    let agent = [
        ("Label", text(LABEL)),
        ("ProgramArguments", Value::Array(arguments)),
        ("StartCalendarInterval", Value::Dictionary(time)),
        ("ProcessType", text("Background")),
        ("AbandonProcessGroup", Value::Boolean(true)),
        ("LimitLoadToSessionType", text("Aqua")),
    ];
    let agent: Dictionary = agent.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    let mut written = vec![];
    Value::Dictionary(agent).to_writer_xml(&mut written).map_err(|_| ScheduleError::Path)?;
    Ok(written)
}

/// The domain of the person's own session.
fn domain() -> Option<String> {
    if !cfg!(target_os = "macos") {
        return None;
    }
    let told = Command::new("id").arg("-u").output().ok()?;
    let user = String::from_utf8(told.stdout).ok()?.trim().to_owned();
    (!user.is_empty()).then(|| format!("gui/{user}"))
}

const LABEL: &str = "io.github.mail-setup-wizard.watch";

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    // On macOS itself it would be given to the launchd of whoever runs the test.
    #[cfg(not(target_os = "macos"))]
    #[test]
    fn the_agent_is_written_for_any_path_and_removed() {
        let home = tempfile::tempdir().unwrap();
        let launchd = Launchd::of(Some(home.path()));
        assert_eq!(launchd.status(), None);
        assert_eq!(
            launchd.enable(Path::new("/Applications/A & <B>/mail-setup")),
            Ok(Scheduled::AtNextSignIn)
        );
        let read = Value::from_file(launchd.file().unwrap()).unwrap().into_dictionary().unwrap();
        let arguments = read["ProgramArguments"].as_array().unwrap();
        assert_eq!(arguments[0].as_string(), Some("/Applications/A & <B>/mail-setup"));
        assert_eq!(arguments.len(), 4);
        launchd.disable().unwrap();
        launchd.disable().unwrap();
        assert_eq!(launchd.status(), None);
    }

    #[test]
    fn people_are_checked_at_different_times_of_day() {
        let minutes: BTreeSet<_> = (0..200)
            .map(|home| Minute::of(Path::new(&format!("/Users/{home}"))))
            .inspect(|at| assert!((8..18).contains(&at.hour) && at.minute < 60, "{at:?}"))
            .map(|at| (at.hour, at.minute))
            .collect();
        assert!(minutes.len() > 100, "{}", minutes.len());
    }
}
