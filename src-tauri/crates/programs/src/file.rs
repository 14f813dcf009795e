//! The data file of a program: `programs/<id>.toml`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use account::Protocol;
use serde::Deserialize;

use super::export::Format;
use super::settings::Settings;
use super::traces::Traces;
use super::way::Way;

/// What is known of a program.
#[derive(Debug)]
pub(super) struct ProgramFile {
    /// Its code: the name of its file.
    pub(super) id: &'static str,
    pub(super) facts: Facts,
}

/// What its file says.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Facts {
    /// It can be given the new password at the end: words `hand-over-<id>`, with `.trap` and `.forget`.
    pub(super) hand_over: Option<HandOver>,
    /// Its settings say whose some items of the keychain are.
    pub(super) settings: Option<Settings>,
    /// Names of its processes: while it runs, it may write its old password back.
    #[serde(default)]
    pub(super) processes: Vec<String>,
    /// Where it keeps passwords that only the person can remove: words `guided-<id>`.
    #[serde(default)]
    pub(super) passwords: Vec<Passwords>,
    /// Where macOS asks whether a profile may be installed, by its version.
    #[serde(default)]
    pub(super) profile_panes: Vec<ProfilePane>,
    /// What a button opens, on each system: words `place-<id>`.
    #[serde(default)]
    pub(super) place: BTreeMap<String, Way>,
}

/// Where a new password goes in the program, and how it is found on a computer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct HandOver {
    /// As it calls itself.
    pub(super) name: String,
    /// Where there is one: `linux`, `macos`, `windows`, or `device` for what is no computer.
    pub(super) systems: Vec<String>,
    /// The places for the password, in the order in which they are best filled.
    pub(super) places: Vec<Protocol>,
    /// Why there are not two: words `hand-over-only-<only>`.
    pub(super) only: Option<String>,
    /// Owners of the providers on whose own page it signs in (OAuth), so that no password is needed.
    #[serde(default)]
    pub(super) signs_in_at: Vec<String>,
    /// The words in which its settings can be written for it.
    pub(super) export: Option<Format>,
    /// True if it has no window of its own that a button could open.
    #[serde(default)]
    pub(super) in_terminal: bool,
    /// Names of its command; the first that is there counts.
    #[serde(default)]
    pub(super) commands: Vec<String>,
    /// Files that are there with it, where it has no command.
    #[serde(default)]
    pub(super) files: Vec<String>,
    /// Its names as a Flatpak.
    #[serde(default)]
    pub(super) flatpaks: Vec<String>,
    /// Its names as a Snap.
    #[serde(default)]
    pub(super) snaps: Vec<String>,
    /// Its application on macOS.
    #[serde(default)]
    pub(super) bundles: Vec<String>,
    /// Its name among the mail programs in the registry of Windows.
    #[serde(default)]
    pub(super) registry: Vec<String>,
}

/// A pane of macOS.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProfilePane {
    /// The first version that has it.
    pub(super) from: u32,
    /// Words `profile-pane-<words>`.
    pub(super) words: String,
}

/// Passwords of the program that cannot be cleared from here.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Passwords {
    /// Where they are: `linux`, `macos`, `windows`.
    pub(super) systems: Vec<String>,
    /// A step that comes before the others on a system.
    #[serde(default)]
    pub(super) before: BTreeMap<String, String>,
    /// What to do there, in order: words `guided-step-<step>`.
    pub(super) steps: Vec<String>,
    /// How it is seen that it keeps one.
    pub(super) traces: Traces,
}

/// All programs, in the order of their codes.
pub(super) fn all() -> &'static [ProgramFile] {
    &PROGRAMS
}

static PROGRAMS: LazyLock<Vec<ProgramFile>> = LazyLock::new(|| {
    FILES
        .iter()
        .map(|(name, text)| ProgramFile {
            id: name.trim_end_matches(".toml"),
            facts: toml::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}")),
        })
        .collect()
});

const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/programs.rs"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_folder_is_a_program() {
        let folder = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/programs")).unwrap();
        let mut names: Vec<_> =
            folder.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        let programs: Vec<_> = all().iter().map(|program| format!("{}.toml", program.id)).collect();
        assert_eq!(programs, names);
    }

    #[test]
    fn every_program_is_of_use() {
        for ProgramFile { id, facts } in all() {
            let Facts { hand_over, settings, processes: _, profile_panes: _, passwords, place } = facts;
            assert!(hand_over.is_some() || settings.is_some() || !passwords.is_empty(), "{id}");
            assert!(place.is_empty() || !passwords.is_empty(), "{id}: its place is never opened");
        }
    }

    #[test]
    fn every_hand_over_names_the_source_of_its_facts() {
        for (name, text) in FILES {
            let from = text.split_once("[hand-over]\n").map(|(_, rest)| rest);
            assert!(from.is_none_or(|rest| rest.starts_with("# ")), "{name}");
        }
    }

    #[test]
    fn every_path_begins_where_a_person_keeps_settings() {
        let mut count = 0;
        for (name, text) in FILES {
            for path in paths(&toml::Value::Table(toml::from_str(text).unwrap())) {
                assert!(path.starts_with("~/") || path.starts_with("config/"), "{name}: {path}");
                assert!(!path.contains(".."), "{name}: {path}");
                count += 1;
            }
        }
        assert!(count > 20, "{count}");
    }

    /// What stands under `folder`, `folders` and `files`, however deep.
    fn paths(value: &toml::Value) -> Vec<String> {
        let strings = |value: &toml::Value| {
            let listed = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
            listed.iter().map(|one| one.as_str().unwrap().to_owned()).collect()
        };
        if let Some(array) = value.as_array() {
            return array.iter().flat_map(paths).collect();
        }
        let table = value.as_table().into_iter().flatten();
        table
            .flat_map(|(key, value)| match key.as_str() {
                "hand-over" => vec![],
                "folder" | "folders" | "files" | "keyring" | "sealed" => strings(value),
                "settings" if value.is_array() => strings(value),
                _ => paths(value),
            })
            .collect()
    }
}
