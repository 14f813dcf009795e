//! Where a program is on this computer: a command, a Flatpak, a Snap, an application of macOS, or what Windows was
//! told.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::command;
use super::file::HandOver;

/// How a program that is there is started.
#[derive(Debug, Eq, PartialEq)]
pub(super) enum Start {
    /// By this file.
    Program(PathBuf),
    /// By macOS: an application is a folder.
    Application(PathBuf),
}

/// Where programs are looked for.
pub(super) struct Computer {
    path: OsString,
    home: PathBuf,
    root: PathBuf,
}

impl Computer {
    /// Whoever runs this, on this computer.
    pub(super) fn of_this_person() -> Self {
        let home = directories::BaseDirs::new().map(|dirs| dirs.home_dir().to_owned()).unwrap_or_default();
        Self { path: env::var_os("PATH").unwrap_or_default(), home, root: PathBuf::from("/") }
    }

    /// How the program is started, if it is there.
    pub(super) fn find(&self, program: &HandOver) -> Option<Start> {
        let command = program.commands.iter().find_map(|name| command::find(name, &self.path));
        let programs = command
            .or_else(|| self.in_one_of(&["var/lib/flatpak/exports/bin"], &program.flatpaks))
            .or_else(|| below(&self.home, &[".local/share/flatpak/exports/bin"], &program.flatpaks))
            .or_else(|| self.in_one_of(&["snap/bin", "var/lib/snapd/snap/bin"], &program.snaps))
            .or_else(|| self.in_one_of(&[""], &program.files))
            .or_else(|| program.registry.iter().find_map(|name| told_to_windows(name)));
        let applications = || {
            self.in_one_of(&["Applications", "System/Applications"], &program.bundles)
                .or_else(|| below(&self.home, &["Applications"], &program.bundles))
        };
        programs.map(Start::Program).or_else(|| applications().map(Start::Application))
    }

    fn in_one_of(&self, folders: &[&str], names: &[String]) -> Option<PathBuf> {
        below(&self.root, folders, names)
    }
}

/// The first of these names that is in one of these folders.
fn below(root: &Path, folders: &[&str], names: &[String]) -> Option<PathBuf> {
    let places = folders.iter().flat_map(|folder| {
        names.iter().map(move |name| root.join(folder).join(name.trim_start_matches('/')))
    });
    places.into_iter().find(|file| file.exists())
}

/// What an installer wrote for a mail program, for the person or for all.
#[cfg(windows)]
fn told_to_windows(name: &str) -> Option<PathBuf> {
    use windows_registry::{CURRENT_USER, LOCAL_MACHINE};
    let key = format!(r"Software\Clients\Mail\{name}\shell\open\command");
    [CURRENT_USER, LOCAL_MACHINE]
        .into_iter()
        .filter_map(|all| all.open(&key).ok()?.get_string("").ok())
        .filter_map(|line| started_by(&line).map(PathBuf::from))
        .find(|file| file.is_file())
}

/// The program that a line of the registry starts.
#[cfg(any(windows, test))]
fn started_by(line: &str) -> Option<String> {
    let (file, rest) = match line.trim_start().strip_prefix('"') {
        Some(quoted) => quoted.split_once('"')?,
        None => line.split_once(" /").unwrap_or((line, "")),
    };
    // An updater (Squirrel) that starts what lies beside it.
    let Some((_, started)) = rest.split_once("--processStart ") else { return Some(file.to_owned()) };
    let (folder, _) = file.rsplit_once('\\')?;
    Some(format!("{folder}\\{}", started.split_whitespace().next()?.trim_matches('"')))
}

/// Elsewhere there is no registry.
#[cfg(not(windows))]
fn told_to_windows(_: &str) -> Option<PathBuf> {
    None
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use crate::file;

    #[test]
    fn a_program_is_found_however_it_was_installed() {
        for (program, place, is_an_application) in [
            ("thunderbird", "usr/bin/thunderbird-esr", false),
            ("thunderbird", "var/lib/flatpak/exports/bin/org.mozilla.Thunderbird", false),
            ("geary", "home/.local/share/flatpak/exports/bin/org.gnome.Geary", false),
            ("thunderbird", "snap/bin/thunderbird", false),
            ("evolution", "var/lib/snapd/snap/bin/evolution", false),
            ("git", "usr/lib/git-core/git-send-email", false),
            ("onlineAccounts", "usr/bin/gnome-control-center", false),
            ("appleMail", "System/Applications/Mail.app/Contents", true),
            ("emClient", "home/Applications/eM Client.app/Contents", true),
        ] {
            let root = tempfile::tempdir().unwrap();
            let computer = Computer {
                path: root.path().join("usr/bin").into(),
                home: root.path().join("home"),
                root: root.path().to_owned(),
            };
            let facts = file::all().iter().find(|file| file.id == program).unwrap();
            let hand_over = facts.facts.hand_over.as_ref().unwrap();
            assert_eq!(computer.find(hand_over), None, "{program}");
            let there = root.path().join(place);
            std::fs::create_dir_all(there.parent().unwrap()).unwrap();
            std::fs::write(&there, "").unwrap();
            let expected = if is_an_application {
                Start::Application(there.parent().unwrap().to_owned())
            } else {
                Start::Program(there)
            };
            assert_eq!(computer.find(hand_over), Some(expected), "{place}");
        }
    }

    #[test]
    fn what_a_line_of_the_registry_starts_is_found() {
        for (line, file) in [
            (
                r#""C:\Program Files\Mozilla Thunderbird\thunderbird.exe" -mail"#,
                r"C:\Program Files\Mozilla Thunderbird\thunderbird.exe",
            ),
            (r"C:\Program Files\Claws Mail\claws-mail.exe", r"C:\Program Files\Claws Mail\claws-mail.exe"),
            (r"C:\Office\OUTLOOK.EXE /recycle", r"C:\Office\OUTLOOK.EXE"),
            (
                r#""C:\a\Mailspring\Update.exe" --processStart mailspring.exe"#,
                r"C:\a\Mailspring\mailspring.exe",
            ),
            (r#""C:\a\Update.exe" --processStart "b.exe" --x"#, r"C:\a\b.exe"),
        ] {
            assert_eq!(started_by(line).as_deref(), Some(file), "{line}");
        }
        assert_eq!(started_by("\"open"), None);
    }
}
