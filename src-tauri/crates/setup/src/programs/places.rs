//! The places that a button can open: programs, folders, pages of the system's settings. Nothing that was
//! read from a file decides what is opened.

use std::ffi::OsStr;
use std::io;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::folders::Folders;
use super::installed as handover;

/// A place where the person can remove a password by hand.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Place {
    /// macOS: System Settings, Internet Accounts.
    InternetAccounts,
    /// GNOME: Settings, Online Accounts.
    OnlineAccounts,
    /// Windows: the control panel "Mail", where Outlook's profiles are.
    MailControlPanel,
    /// Windows: the Credential Manager.
    CredentialManager,
    /// Thunderbird.
    Thunderbird,
    /// Claws Mail.
    ClawsMail,
    /// The person's home folder.
    HomeFolder,
    /// The folder of programs' settings.
    ConfigFolder,
}

impl Place {
    /// Opens it; it goes on by itself.
    ///
    /// # Errors
    /// If it is not a place of this system, or the system does not open it.
    pub fn open(self) -> io::Result<()> {
        match self.way(std::env::consts::OS).ok_or(io::ErrorKind::Unsupported)? {
            Way::Page(address) => open::that_detached(address),
            Way::Folder(folder) => {
                let folders = Folders::of_this_person().ok_or(io::ErrorKind::NotFound)?;
                let folder = match folder {
                    Folder::Home => folders.home,
                    Folder::Config => folders.config,
                };
                open::that_detached_with_timeout(folder, AT_ONCE)
            }
            Way::Program(runs) => {
                let path = std::env::var_os("PATH").unwrap_or_default();
                went_on(command(runs, &path).ok_or(io::ErrorKind::NotFound)?.spawn()?)
            }
        }
    }

    /// How it is opened on a system; `None` if the system has no such place.
    fn way(self, system: &str) -> Option<Way> {
        Some(match (self, system) {
            (Self::InternetAccounts, "macos") => {
                Way::Page("x-apple.systempreferences:com.apple.Internet-Accounts-Settings.extension")
            }
            // The program for other desktops first: GNOME's own refuses to start there, unless it is told that
            // it is at home.
            (Self::OnlineAccounts, "linux") => Way::Program(&[
                Run("gnome-online-accounts-gtk", &[]),
                Run("env", &["XDG_CURRENT_DESKTOP=GNOME", "gnome-control-center", "online-accounts"]),
            ]),
            // The control panel finds "Mail" only if Office was installed in the old way.
            (Self::MailControlPanel, "windows") => {
                Way::Program(&[Run("outlook", &["/manageprofiles"]), Run("control", &["mlcfg32.cpl"])])
            }
            (Self::CredentialManager, "windows") => {
                Way::Program(&[Run("control", &["/name", "Microsoft.CredentialManager"])])
            }
            (Self::Thunderbird, "macos") => Way::Program(&[Run("open", &["-b", "org.mozilla.thunderbird"])]),
            (Self::Thunderbird, "linux") => Way::Program(&[
                Run("thunderbird", &[]),
                Run("thunderbird-esr", &[]),
                Run("flatpak", &["run", "org.mozilla.Thunderbird"]),
            ]),
            (Self::Thunderbird, "windows") => Way::Program(&[Run("thunderbird", &[])]),
            (Self::ClawsMail, "linux" | "windows") => Way::Program(&[Run("claws-mail", &[])]),
            (Self::HomeFolder, _) => Way::Folder(Folder::Home),
            (Self::ConfigFolder, _) => Way::Folder(Folder::Config),
            (
                Self::InternetAccounts
                | Self::OnlineAccounts
                | Self::MailControlPanel
                | Self::CredentialManager
                | Self::Thunderbird
                | Self::ClawsMail,
                _,
            ) => return None,
        })
    }
}

/// How a place is opened.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Way {
    /// A page of the system's settings, by its address.
    Page(&'static str),
    Folder(Folder),
    /// The first of these programs that is there.
    Program(&'static [Run]),
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Folder {
    Home,
    Config,
}

/// A program and its arguments.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct Run(&'static str, &'static [&'static str]);

fn command(runs: &[Run], path: &OsStr) -> Option<Command> {
    let there = |Run(name, arguments): &Run| Some((handover::find(name, path)?, *arguments));
    let (program, arguments) = runs.iter().find_map(there)?;
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    Some(command)
}

/// A program that says at once that it cannot was not opened; one that goes on was.
fn went_on(mut child: Child) -> io::Result<()> {
    let (end, ended) = mpsc::channel();
    // Somebody has to wait for it, or it stays in the list of processes after its end.
    thread::spawn(move || end.send(child.wait()));
    match ended.recv_timeout(AT_ONCE) {
        Ok(Ok(status)) if !status.success() => Err(io::Error::other("it ended at once")),
        Ok(Ok(_)) | Err(_) => Ok(()),
        Ok(Err(error)) => Err(error),
    }
}

/// How long a program may take to say that it cannot.
const AT_ONCE: Duration = Duration::from_secs(3);

#[cfg(test)]
mod tests {
    use super::super::by_hand::PROGRAMS;
    use super::*;

    #[test]
    fn every_program_of_a_system_has_a_place_that_this_system_can_open() {
        let mut count = 0;
        for program in PROGRAMS.iter() {
            for system in &program.systems {
                for place in program.places() {
                    let way = place.way(system).unwrap_or_else(|| panic!("{}: none on {system}", program.id));
                    assert_ne!(way, Way::Program(&[]), "{}", program.id);
                    count += 1;
                }
            }
        }
        assert!(count > 15, "{count}");
    }

    #[test]
    fn a_place_of_another_system_is_not_opened() {
        for (place, systems) in [
            (Place::InternetAccounts, ["linux", "windows"]),
            (Place::OnlineAccounts, ["macos", "windows"]),
            (Place::MailControlPanel, ["linux", "macos"]),
            (Place::CredentialManager, ["linux", "macos"]),
        ] {
            assert_eq!(systems.map(|system| place.way(system)), [None, None], "{place:?}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_first_program_that_is_there_is_called_with_its_arguments() {
        for (there, place, system, called) in [
            ("thunderbird-esr flatpak", Place::Thunderbird, "linux", "thunderbird-esr"),
            ("flatpak", Place::Thunderbird, "linux", "flatpak run org.mozilla.Thunderbird"),
            ("open", Place::Thunderbird, "macos", "open -b org.mozilla.thunderbird"),
            ("thunderbird", Place::Thunderbird, "windows", "thunderbird"),
            ("claws-mail", Place::ClawsMail, "linux", "claws-mail"),
            ("control outlook", Place::MailControlPanel, "windows", "outlook /manageprofiles"),
            ("control", Place::MailControlPanel, "windows", "control mlcfg32.cpl"),
            ("control", Place::CredentialManager, "windows", "control /name Microsoft.CredentialManager"),
            ("env gnome-online-accounts-gtk", Place::OnlineAccounts, "linux", "gnome-online-accounts-gtk"),
            (
                "env",
                Place::OnlineAccounts,
                "linux",
                "env XDG_CURRENT_DESKTOP=GNOME gnome-control-center online-accounts",
            ),
        ] {
            assert_eq!(call(place, system, there).as_deref(), Some(called), "{there}");
        }
        assert_eq!(call(Place::ClawsMail, "linux", "thunderbird"), None);
    }

    #[cfg(unix)]
    #[test]
    fn what_ends_at_once_with_an_error_was_not_opened() {
        let ends_with = |status: &str| {
            went_on(Command::new("sh").args(["-c", &format!("exit {status}")]).spawn().unwrap())
        };
        assert!(ends_with("0").is_ok());
        assert!(ends_with("1").is_err());
    }

    /// What a place calls where these programs are there; the program without its folder.
    #[cfg(target_os = "linux")]
    fn call(place: Place, system: &str, there: &str) -> Option<String> {
        let folder = tempfile::tempdir().unwrap();
        there.split(' ').for_each(|name| std::fs::write(folder.path().join(name), "").unwrap());
        let Some(Way::Program(runs)) = place.way(system) else { panic!("{place:?}: no program") };
        let command = command(runs, folder.path().as_os_str())?;
        let program = std::path::Path::new(command.get_program()).strip_prefix(folder.path()).unwrap();
        let words = std::iter::once(program.as_os_str()).chain(command.get_args());
        Some(words.map(|word| word.to_str().unwrap()).collect::<Vec<_>>().join(" "))
    }
}
