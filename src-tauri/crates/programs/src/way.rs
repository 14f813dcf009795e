//! How something is opened: a page of the system's settings, or a program. Nothing that was read from a file of
//! the person's decides what is opened.

use std::ffi::OsStr;
use std::io;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use serde::Deserialize;

use super::{command, macos_version};

/// How a place is opened.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub(super) enum Way {
    /// A page of the settings of macOS, which has another address from some version on.
    Pages(Vec<SettingsPage>),
    /// The first of these programs that is there.
    Programs(Vec<Call>),
}

/// A page of the settings of macOS.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
pub(super) struct SettingsPage {
    /// The first version of macOS that knows it.
    from: u32,
    /// Its address.
    page: String,
}

/// A program and its arguments.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(try_from = "Vec<String>")]
pub(super) struct Call {
    program: String,
    arguments: Vec<String>,
}

impl TryFrom<Vec<String>> for Call {
    type Error = NoProgram;

    fn try_from(mut words: Vec<String>) -> Result<Self, NoProgram> {
        if words.is_empty() {
            return Err(NoProgram);
        }
        let arguments = words.split_off(1);
        Ok(Self { program: words.remove(0), arguments })
    }
}

/// A call names no program.
#[derive(Debug, thiserror::Error)]
#[error("no program is named")]
pub(super) struct NoProgram;

impl Way {
    /// Opens it; it goes on by itself.
    pub(super) fn open(&self) -> io::Result<()> {
        match self {
            Self::Pages(pages) => {
                let page = page_of(pages, macos_version::of_this_computer());
                open::that_detached(page.ok_or(io::ErrorKind::Unsupported)?)
            }
            Self::Programs(calls) => {
                let path = std::env::var_os("PATH").unwrap_or_default();
                went_on(command(calls, &path).ok_or(io::ErrorKind::NotFound)?.spawn()?)
            }
        }
    }
}

/// The newest page that a version of macOS knows.
fn page_of(pages: &[SettingsPage], version: u32) -> Option<&str> {
    let known = pages.iter().filter(|page| page.from <= version);
    known.max_by_key(|page| page.from).map(|page| page.page.as_str())
}

fn command(calls: &[Call], path: &OsStr) -> Option<Command> {
    let there = |call: &Call| Some((command::find(&call.program, path)?, call.arguments.clone()));
    let (program, arguments) = calls.iter().find_map(there)?;
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
pub(super) const AT_ONCE: Duration = Duration::from_secs(3);

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(target_os = "linux")]
    #[test]
    fn the_first_program_that_is_there_is_called_with_its_arguments() {
        for (there, id, system, called) in [
            ("thunderbird-esr flatpak", "thunderbird", "linux", "thunderbird-esr"),
            ("flatpak", "thunderbird", "linux", "flatpak run org.mozilla.Thunderbird"),
            ("open", "thunderbird", "macos", "open -b org.mozilla.thunderbird"),
            ("thunderbird", "thunderbird", "windows", "thunderbird"),
            ("claws-mail", "clawsMail", "linux", "claws-mail"),
            ("control outlook", "outlook", "windows", "outlook /manageprofiles"),
            ("control", "outlook", "windows", "control mlcfg32.cpl"),
            ("control", "office", "windows", "control /name Microsoft.CredentialManager"),
            ("env gnome-online-accounts-gtk", "onlineAccounts", "linux", "gnome-online-accounts-gtk"),
            (
                "env",
                "onlineAccounts",
                "linux",
                "env XDG_CURRENT_DESKTOP=GNOME gnome-control-center online-accounts",
            ),
        ] {
            assert_eq!(call(id, system, there).as_deref(), Some(called), "{there}");
        }
        assert_eq!(call("clawsMail", "linux", "thunderbird"), None);
    }

    #[test]
    fn each_version_of_macos_knows_internet_accounts_by_its_own_address() {
        let Way::Pages(pages) = way("appleMail", "macos") else { panic!() };
        for (version, page) in [
            (11, "com.apple.preferences.internetaccounts"),
            (12, "com.apple.preferences.internetaccounts"),
            (13, "com.apple.Internet-Accounts-Settings.extension"),
            (26, "com.apple.Internet-Accounts-Settings.extension"),
        ] {
            let expected = format!("x-apple.systempreferences:{page}");
            assert_eq!(page_of(&pages, version), Some(expected.as_str()), "{version}");
        }
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

    #[test]
    fn a_call_names_a_program() {
        Call::try_from(vec![]).unwrap_err();
        let call = Call::try_from(vec!["control".to_owned(), "/name".to_owned()]).unwrap();
        assert_eq!((call.program.as_str(), call.arguments.len()), ("control", 1));
    }

    /// What the place of a program calls where these programs are there; the program without its folder.
    #[cfg(target_os = "linux")]
    fn call(id: &str, system: &str, there: &str) -> Option<String> {
        let folder = tempfile::tempdir().unwrap();
        there.split(' ').for_each(|name| std::fs::write(folder.path().join(name), "").unwrap());
        let Way::Programs(calls) = way(id, system) else { panic!("{id}: no program") };
        let command = command(&calls, folder.path().as_os_str())?;
        let program = std::path::Path::new(command.get_program()).strip_prefix(folder.path()).unwrap();
        let words = std::iter::once(program.as_os_str()).chain(command.get_args());
        Some(words.map(|word| word.to_str().unwrap()).collect::<Vec<_>>().join(" "))
    }

    fn way(id: &str, system: &str) -> Way {
        let text =
            std::fs::read_to_string(format!("{}/programs/{id}.toml", env!("CARGO_MANIFEST_DIR"))).unwrap();
        let file: toml::Table = toml::from_str(&text).unwrap();
        file["place"][system].clone().try_into().unwrap()
    }
}
