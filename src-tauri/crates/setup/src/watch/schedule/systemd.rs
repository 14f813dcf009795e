//! Linux: a timer of the person's own systemd, and a path unit that watches what a change of the network writes.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use directories::BaseDirs;

use super::{Schedule, ScheduleError, Scheduled, arguments, as_text, remove, succeeds, title};
use crate::watch::trigger::Trigger;

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

    /// What has what began, if the timer is there.
    fn scheduled(has: impl Fn(&str) -> bool) -> Scheduled {
        match (has(TIMER), has(PATH)) {
            (true, true) => Scheduled::Running,
            (true, false) => Scheduled::DailyAlone,
            (false, _) => Scheduled::AtNextSignIn,
        }
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
        let [daily, of_network] = [Trigger::Day, Trigger::Network].map(|trigger| service(program, trigger));
        let (daily, of_network) = (daily?, of_network?);
        for (unit, wants) in WANTED {
            let wants = units.join(wants);
            fs::create_dir_all(&wants)?;
            link(&Path::new("..").join(unit), &wants.join(unit))?;
        }
        let files = [(SERVICE, daily), (TIMER, timer()), (NETWORK_SERVICE, of_network), (PATH, path())];
        for (unit, text) in files {
            fs::write(units.join(unit), text)?;
        }
        let is_read = self.control(&["daemon-reload"]);
        Ok(Self::scheduled(|unit| is_read && self.control(&["restart", unit])))
    }

    fn disable(&self) -> Result<(), ScheduleError> {
        let Some((units, stamps)) = &self.folders else { return Ok(()) };
        let links = WANTED.map(|(unit, wants)| (unit, units.join(wants).join(unit)));
        let was_there = links.iter().any(|(_, link)| link.symlink_metadata().is_ok());
        for (unit, link) in links {
            if link.symlink_metadata().is_ok() {
                self.control(&["stop", unit]);
            }
            remove(&link)?;
        }
        for unit in [TIMER, SERVICE, PATH, NETWORK_SERVICE] {
            remove(&units.join(unit))?;
        }
        remove(&stamps.join(format!("stamp-{TIMER}")))?;
        let emptied = WANTED.iter().map(|(_, wants)| units.join(wants));
        for emptied in emptied.chain(units.ancestors().take(2).map(Path::to_owned)) {
            // Only if nobody else has something in it.
            let _ = fs::remove_dir(emptied);
        }
        if was_there {
            self.control(&["daemon-reload"]);
        }
        Ok(())
    }

    fn status(&self) -> Option<Scheduled> {
        let [(timer, wants), _] = WANTED;
        self.units().ok()?.join(wants).join(timer).symlink_metadata().ok()?;
        Some(Self::scheduled(|unit| self.control(&["is-active", "--quiet", unit])))
    }
}

/// The service that a trigger starts. What a press on the notification opened goes on when it ends; and what it found is
/// told to the person, so that it counts as done whatever that was. It is started by `env`, since systemd takes no path
/// with a quote in it as a program, but any as an argument.
///
/// A network that comes and goes may start it more often than `StartLimitBurst=` allows, and then systemd gives up the
/// path unit, too (`systemd.path(5)`): that limit is off, since a round which has nothing to do sends nothing.
///
/// # Errors
/// If the path is no text, has a line end in it or does not begin at the root; or has a `=`, which `env` takes for a
/// variable.
pub fn service(program: &Path, trigger: Trigger) -> Result<String, ScheduleError> {
    let (title, arguments) = (title(trigger), arguments(trigger).join(" "));
    let unlimited = match trigger {
        Trigger::Day => "",
        Trigger::Network => "StartLimitIntervalSec=0\n",
    };
    let is_fit = |path: &&str| path.starts_with('/') && !path.contains('=');
    let program = quoted(Some(as_text(program)?).filter(is_fit).ok_or(ScheduleError::Path)?);
    Ok(format!(
        "[Unit]\nDescription={title}\n{unlimited}\n\
         [Service]\nType=exec\nExecStart=/usr/bin/env {program} {arguments}\nKillMode=process\nNice=10\nSuccessExitStatus=1 3 4\n"
    ))
}

/// The timer: each person's minute stays the same from day to day.
pub fn timer() -> String {
    format!(
        "[Unit]\nDescription={}\n\n\
         [Timer]\nOnCalendar=*-*-* 08:00:00\nRandomizedDelaySec=10h\nFixedRandomDelay=true\nAccuracySec=15min\n\
         Persistent=true\n\n\
         [Install]\nWantedBy=timers.target\n",
        title(Trigger::Day)
    )
}

/// The path unit (`systemd.path(5)`): a person's own may watch what they may read, and needs neither a dispatcher of
/// NetworkManager nor a unit of the system. A file that is not there is waited for. What changes while the service runs
/// is not seen: [`Round::run`](crate::watch::round::Round::run) looks at the network again itself.
pub fn path() -> String {
    let watched: String = RESOLVERS.map(|file| format!("PathChanged={file}\n")).concat();
    format!(
        "[Unit]\nDescription={}\n\n\
         [Path]\n{watched}Unit={NETWORK_SERVICE}\n\n\
         [Install]\nWantedBy=paths.target\n",
        title(Trigger::Network)
    )
}

/// What is written anew when a network comes or goes, for everybody to read: by `systemd-resolved.service(8)`, by
/// NetworkManager (`NetworkManager.conf(5)`, `rc-manager`), and by whatever else looks after the resolvers
/// (`resolv.conf(5)`). A link is followed.
const RESOLVERS: [&str; 3] =
    ["/run/systemd/resolve/resolv.conf", "/run/NetworkManager/resolv.conf", "/etc/resolv.conf"];

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
const PATH: &str = "mail-setup-watch.path";
const NETWORK_SERVICE: &str = "mail-setup-watch-network.service";

/// What is started with the person's session, and where that is said.
const WANTED: [(&str, &str); 2] = [(TIMER, "timers.target.wants"), (PATH, "paths.target.wants")];

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
        for ((unit, wants), text) in WANTED.into_iter().zip([timer(), path()]) {
            let linked = fs::read_to_string(units.join(wants).join(unit)).unwrap();
            assert_eq!(linked, text, "the link leads there");
        }
        assert_eq!(fs::read_dir(&units).unwrap().count(), 6);
        fs::write(stamps.join("stamp-mail-setup-watch.timer"), "").unwrap();
        fs::write(stamps.join("stamp-other.timer"), "").unwrap();

        systemd.disable().unwrap();
        assert_eq!(systemd.status(), None);
        assert!(!units.parent().unwrap().exists());
        let left: Vec<_> = fs::read_dir(&stamps).unwrap().map(|file| file.unwrap().file_name()).collect();
        assert_eq!(left, ["stamp-other.timer"]);
    }

    /// As an earlier version left it, and where systemd takes no path unit.
    #[test]
    fn a_timer_without_the_path_unit_is_daily_alone_and_is_removed_as_well() {
        let home = tempfile::tempdir().unwrap();
        let tool = home.path().join("systemctl");
        fs::write(&tool, "#!/bin/sh\ncase \"$*\" in *mail-setup-watch.path*) exit 1;; esac\n").unwrap();
        let executable = std::os::unix::fs::PermissionsExt::from_mode(0o755);
        fs::set_permissions(&tool, executable).unwrap();
        let units = home.path().join("systemd/user");
        let tool = Box::leak(tool.to_str().unwrap().to_owned().into_boxed_str());
        let systemd = Systemd { tool, folders: Some((units.clone(), home.path().join("data"))) };
        assert_eq!(systemd.enable(Path::new("/usr/bin/mail-setup")), Ok(Scheduled::DailyAlone));
        assert_eq!(systemd.status(), Some(Scheduled::DailyAlone));
        for later in [PATH, NETWORK_SERVICE, "paths.target.wants/mail-setup-watch.path"] {
            fs::remove_file(units.join(later)).unwrap();
        }
        assert_eq!(systemd.status(), Some(Scheduled::DailyAlone));
        systemd.disable().unwrap();
        assert_eq!(systemd.status(), None);
        assert!(!home.path().join("systemd").exists());
    }

    #[test]
    fn a_path_is_written_as_systemd_reads_it() {
        for (trigger, arguments) in
            [(Trigger::Day, "watch run --wait"), (Trigger::Network, "watch run --trigger network --wait")]
        {
            let service = service(Path::new(r#"/opt/my "own" 50%/$mail\setup"#), trigger).unwrap();
            let line = service.lines().find(|line| line.starts_with("ExecStart=")).unwrap();
            let program = r#"ExecStart=/usr/bin/env "/opt/my \"own\" 50%%/$$mail\\setup""#;
            assert_eq!(line, format!("{program} {arguments}"));
        }
    }

    #[test]
    fn a_path_that_cannot_be_written_down_is_not() {
        use std::os::unix::ffi::OsStrExt as _;
        let no_text = Path::new(std::ffi::OsStr::from_bytes(b"/opt/\xff/mail-setup"));
        let others =
            ["mail-setup", "", "/opt/a=b/mail-setup", "/opt/a\nExecStartPost=/b", "/opt/a\r", "/opt/a\u{7f}"];
        for path in others.map(Path::new).into_iter().chain([no_text]) {
            assert_eq!(service(path, Trigger::Day), Err(ScheduleError::Path), "{path:?}");
        }
        let home = tempfile::tempdir().unwrap();
        let folders = (home.path().join("systemd/user"), home.path().join("data"));
        let systemd = Systemd { tool: "/bin/true", folders: Some(folders) };
        assert_eq!(systemd.enable(no_text), Err(ScheduleError::Path));
        assert!(!home.path().join("systemd").exists(), "nothing was written");
    }
}
