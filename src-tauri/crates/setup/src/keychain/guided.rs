//! Old passwords that cannot be cleared from here: which programs keep them, and what to do there.
//!
//! Looking changes nothing, and no password is kept, told or logged. The facts are data
//! (`guided/programs.toml`).

mod place;

use std::path::PathBuf;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

pub use self::place::Place;
use crate::account::Address;

/// A program whose old password cannot be cleared from here.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Guided {
    /// Code of the program: words `guided-…`.
    pub program: String,
    /// True if it was seen to keep a password for this account; false if that cannot be seen from here.
    pub found: bool,
    /// Codes of the steps to take there, in order: words `guided-step-…`.
    pub steps: Vec<String>,
    /// The place that a button opens.
    pub place: Option<Place>,
}

/// The folders in which programs keep their settings.
#[derive(Clone, Debug)]
pub struct Folders {
    /// The person's home.
    pub home: PathBuf,
    /// `XDG_CONFIG_HOME` or `~/.config`; `%APPDATA%` on Windows.
    pub config: PathBuf,
}

impl Folders {
    /// Those of whoever runs this; `None` if the system does not say.
    pub fn of_this_person() -> Option<Self> {
        let dirs = directories::BaseDirs::new()?;
        // Programs that came from Unix keep to XDG's folders on macOS too.
        let config = match std::env::consts::OS {
            "macos" => dirs.home_dir().join(".config"),
            _ => dirs.config_dir().to_owned(),
        };
        Some(Self { home: dirs.home_dir().to_owned(), config })
    }
}

/// The programs of this system that keep, or may keep, an old password of this account; those that were
/// seen to keep one come first.
pub(super) fn look(_: &Folders, _: &Address) -> Vec<Guided> {
    let here = PROGRAMS.iter().filter(|program| program.systems.iter().any(|system| system == OS));
    here.filter(|program| matches!(program.look, Look::Nowhere))
        .map(|program| program.guided(false))
        .collect()
}

const OS: &str = std::env::consts::OS;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Program {
    id: String,
    /// Where it is found: `linux`, `macos`, `windows`.
    systems: Vec<String>,
    steps: Vec<String>,
    place: Option<Place>,
    look: Look,
}

impl Program {
    fn guided(&self, found: bool) -> Guided {
        Guided { program: self.id.clone(), found, steps: self.steps.clone(), place: self.place }
    }
}

/// Where traces of a program are.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
enum Look {
    /// The system lets nobody look.
    Nowhere,
}

static PROGRAMS: LazyLock<Vec<Program>> = LazyLock::new(|| {
    #[derive(Deserialize)]
    struct File {
        program: Vec<Program>,
    }
    let file: File = toml::from_str(include_str!("guided/programs.toml"))
        .unwrap_or_else(|error| panic!("programs.toml: {error}"));
    file.program
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_program_step_and_place_has_its_words() {
        let words = crate::words::Words::english();
        for program in PROGRAMS.iter() {
            assert!(words.has(&format!("guided-{}", program.id)), "{}", program.id);
            assert!(!program.steps.is_empty(), "{}", program.id);
            for step in &program.steps {
                assert!(words.has(&format!("guided-step-{step}")), "{step}");
            }
        }
    }
}
