//! macOS: two agents of the person's, for as long as they are signed in.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use plist::{Dictionary, Value};

use super::{Schedule, ScheduleError, Scheduled, arguments, as_text, remove, succeeds};
use crate::watch::trigger::Trigger;

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

    fn file(&self, label: &str) -> Option<PathBuf> {
        Some(self.agents.as_ref()?.join(format!("{label}.plist")))
    }

    /// True if the agent was written and launchd has it. One that is there with another program or time goes first.
    fn start(&self, label: &str, agent: &[u8]) -> Result<bool, ScheduleError> {
        let file = self.file(label).ok_or(ScheduleError::Missing)?;
        let was_there = file.symlink_metadata().is_ok();
        fs::create_dir_all(file.parent().ok_or(ScheduleError::Missing)?)?;
        fs::write(&file, agent)?;
        let Some(domain) = domain() else { return Ok(false) };
        if was_there {
            succeeds("launchctl", &["bootout", &format!("{domain}/{label}")]);
        }
        Ok(succeeds("launchctl", &["bootstrap", &domain, &file.to_string_lossy()]))
    }

    /// Removes an agent; that there is none is success.
    fn stop(&self, label: &str) -> Result<(), ScheduleError> {
        let Some(file) = self.file(label) else { return Ok(()) };
        // Without a file it is not ours: launchd is the person's, whatever home this is.
        let was_there = file.symlink_metadata().is_ok();
        remove(&file)?;
        if let Some(domain) = domain().filter(|_| was_there) {
            succeeds("launchctl", &["bootout", &format!("{domain}/{label}")]);
        }
        Ok(())
    }
}

/// What is scheduled where these agents are.
fn scheduled(has: impl Fn(&str) -> bool) -> Scheduled {
    match (has(LABEL), has(NETWORK_LABEL)) {
        (true, true) => Scheduled::Running,
        (true, false) => Scheduled::DailyAlone,
        (false, _) => Scheduled::AtNextSignIn,
    }
}

impl Schedule for Launchd {
    fn is_there(&self) -> bool {
        cfg!(target_os = "macos") && self.agents.is_some()
    }

    fn enable(&self, program: &Path) -> Result<Scheduled, ScheduleError> {
        let agents = self.agents.as_ref().ok_or(ScheduleError::Missing)?;
        let [daily, of_network] =
            [When::Day(Minute::of(agents)), When::Network].map(|when| agent(program, when));
        let (daily, of_network) = (daily?, of_network?);
        let started =
            [(LABEL, self.start(LABEL, &daily)?), (NETWORK_LABEL, self.start(NETWORK_LABEL, &of_network)?)];
        Ok(scheduled(|label| started.contains(&(label, true))))
    }

    fn disable(&self) -> Result<(), ScheduleError> {
        self.stop(NETWORK_LABEL)?;
        self.stop(LABEL)
    }

    fn status(&self) -> Option<Scheduled> {
        self.file(LABEL)?.symlink_metadata().ok()?;
        let domain = domain();
        let has = |label: &str| {
            let print = |domain| succeeds("launchctl", &["print", &format!("{domain}/{label}")]);
            domain.as_ref().is_some_and(print)
        };
        Some(scheduled(has))
    }
}

/// When an agent begins.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum When {
    /// Each day.
    Day(Minute),
    /// After a change of the network.
    Network,
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
/// on the notification opened goes on when it ends. A change of a file may be missed, says that page of `WatchPaths`:
/// then the day's round or the next change finds what this one would have. `ThrottleInterval` has what comes soon after
/// another wait, and does not drop it.
///
/// # Errors
/// If the path is no text, or has a line end in it.
pub fn agent(program: &Path, when: When) -> Result<Vec<u8>, ScheduleError> {
    let text = |text: &str| Value::String(text.to_owned());
    let (label, trigger) = match when {
        When::Day(_) => (LABEL, Trigger::Day),
        When::Network => (NETWORK_LABEL, Trigger::Network),
    };
    let arguments = [as_text(program)?].iter().chain(arguments(trigger)).map(|part| text(part)).collect();
    let number = |(name, value): (&str, u32)| (name.to_owned(), Value::from(value));
    let when = match when {
        When::Day(at) => {
            let time = [("Hour", at.hour), ("Minute", at.minute)].into_iter().map(number).collect();
            vec![("StartCalendarInterval", Value::Dictionary(time))]
        }
        When::Network => vec![
            ("WatchPaths", Value::Array(RESOLVERS.map(text).into())),
            ("ThrottleInterval", Value::from(THROTTLE)),
        ],
    };
    let agent = [
        ("Label", text(label)),
        ("ProgramArguments", Value::Array(arguments)),
        ("ProcessType", text("Background")),
        ("AbandonProcessGroup", Value::Boolean(true)),
        ("LimitLoadToSessionType", text("Aqua")),
    ];
    let agent: Dictionary =
        agent.into_iter().chain(when).map(|(name, value)| (name.to_owned(), value)).collect();
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
const NETWORK_LABEL: &str = "io.github.mail-setup-wizard.watch-network";

/// What macOS writes anew when a network comes or goes (`resolver(5)`): not the link to it in `/etc`, whose own date
/// stays.
const RESOLVERS: [&str; 1] = ["/private/var/run/resolv.conf"];

/// How many seconds lie between two starts, at least.
const THROTTLE: u32 = 30;

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
        for (label, count) in [(LABEL, 4), (NETWORK_LABEL, 6)] {
            let read = Value::from_file(launchd.file(label).unwrap()).unwrap().into_dictionary().unwrap();
            assert_eq!(read["Label"].as_string(), Some(label));
            let arguments = read["ProgramArguments"].as_array().unwrap();
            assert_eq!(arguments[0].as_string(), Some("/Applications/A & <B>/mail-setup"));
            assert_eq!(arguments.len(), count);
        }
        launchd.disable().unwrap();
        launchd.disable().unwrap();
        assert_eq!(launchd.status(), None);
        let left = fs::read_dir(home.path().join("Library/LaunchAgents")).unwrap();
        assert_eq!(left.count(), 0);
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
