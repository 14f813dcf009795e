//! The places that a button opens: a program's own, and the folders in which people keep settings.

use std::io;

use serde::Serialize;

use super::file;
use super::folders::Folders;
use super::way::{AT_ONCE, Way};

/// A place where the person can remove a password by hand. Words `place-<code>`.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts", type = "string"))]
#[serde(into = "&'static str")]
pub enum Place {
    /// What belongs to the program with this code.
    OfProgram(&'static str),
    /// The person's home folder.
    HomeFolder,
    /// The folder of programs' settings.
    ConfigFolder,
}

impl From<Place> for &'static str {
    fn from(place: Place) -> Self {
        match place {
            Place::OfProgram(id) => id,
            Place::HomeFolder => "homeFolder",
            Place::ConfigFolder => "configFolder",
        }
    }
}

impl Place {
    /// Opens it; it goes on by itself.
    ///
    /// # Errors
    /// If it is not a place of this system, or the system does not open it.
    pub fn open(self) -> io::Result<()> {
        let folder: fn(Folders) -> std::path::PathBuf = match self {
            Self::OfProgram(id) => {
                return way(id, std::env::consts::OS).ok_or(io::ErrorKind::Unsupported)?.open();
            }
            Self::HomeFolder => |folders| folders.home,
            Self::ConfigFolder => |folders| folders.config,
        };
        let folders = Folders::of_this_person().ok_or(io::ErrorKind::NotFound)?;
        open::that_detached_with_timeout(folder(folders), AT_ONCE)
    }
}

/// How a program's own place is opened on a system; `None` if the system has no such place.
fn way(id: &str, system: &str) -> Option<&'static Way> {
    file::all().iter().find(|program| program.id == id)?.facts.place.get(system)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_program_of_a_system_has_a_place_that_this_system_can_open() {
        let mut count = 0;
        for program in file::all() {
            for passwords in &program.facts.passwords {
                if program.facts.place.is_empty()
                    && passwords.steps.iter().all(|step| IN_A_TERMINAL.contains(&&**step))
                {
                    continue;
                }
                if program.facts.place.is_empty() {
                    assert!(passwords.traces.are_in_files(), "{}: nothing is opened", program.id);
                    continue;
                }
                for system in &passwords.systems {
                    let way = way(program.id, system).unwrap_or_else(|| panic!("{} on {system}", program.id));
                    assert_ne!(*way, Way::Programs(vec![]), "{}", program.id);
                    count += 1;
                }
            }
        }
        assert!(count > 7, "{count}");
    }

    /// Steps that are taken where nothing can be opened from here.
    const IN_A_TERMINAL: [&str; 4] = ["editEntry", "encryptAnew", "lookAtLine", "replaceWhereItLooks"];

    #[test]
    fn a_place_of_another_system_is_not_opened() {
        for (id, systems) in [
            ("appleMail", ["linux", "windows"]),
            ("onlineAccounts", ["macos", "windows"]),
            ("outlook", ["linux", "macos"]),
            ("office", ["linux", "macos"]),
            ("netrc", ["linux", "windows"]),
        ] {
            assert_eq!(systems.map(|system| way(id, system)), [None, None], "{id}");
        }
    }

    #[test]
    fn every_place_has_its_words() {
        let words = words::Words::english();
        let own = file::all().iter().filter(|program| !program.facts.place.is_empty());
        let places = own.map(|program| Place::OfProgram(program.id));
        for place in places.chain([Place::HomeFolder, Place::ConfigFolder]) {
            let code: &str = place.into();
            assert!(words.has(&format!("place-{code}")), "{code}");
        }
    }
}
