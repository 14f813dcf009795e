//! Hand-over to the mail program: where the new password goes in each, which are on this computer, and how to open
//! them.

use std::io;
use std::process::{Command, Stdio};
use std::thread;

use account::Protocol;
use serde::Serialize;

use super::export::Format;
use super::file::{self, HandOver};
use super::whereabouts::{Computer, Start};

/// A mail program, or a device that sends mail.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Program {
    /// Code of the program: words `hand-over-…` for its steps, with `.trap` and `.forget`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where it is: the last part of a message `hand-over-group-…`.
    pub group: Group,
    /// The places for the password, in the order in which they are best filled.
    pub places: Vec<Protocol>,
    /// Why there are not two: the last part of a message `hand-over-only-…`.
    pub only: Option<String>,
    /// What opens it, if it is here and has a window.
    pub opens: Opens,
    /// Owners of the providers on whose own page it signs in, so that no password is needed.
    #[serde(skip)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub signs_in_at: Vec<String>,
    /// The words in which its settings can be written for it.
    #[serde(skip)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub export: Option<Format>,
}

/// Where a program is. In the order in which they are shown.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Group {
    /// On this computer.
    Here,
    /// Not on this computer; there is one for its system.
    System,
    /// On a phone, a tablet, a printer.
    Device,
    /// On computers of another system alone.
    Elsewhere,
}

/// Whether a button opens a program.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Opens {
    /// It is here, with a window.
    ByButton,
    /// It is not here, or runs in a terminal or by itself.
    Not,
}

/// Every program: those on this computer first, then those of its system, devices, and the others. Looks at files:
/// may block.
pub fn programs() -> Vec<Program> {
    let computer = Computer::of_this_person();
    let mut programs: Vec<Program> =
        all().map(|(id, hand_over)| described(id, hand_over, &computer)).collect();
    programs.sort_by_key(|program| (program.group, program.name.to_lowercase()));
    programs
}

/// True if some program signs in on the own page of this owner of a provider.
pub fn any_signs_in_at(owner: &str) -> bool {
    all().any(|(_, hand_over)| hand_over.signs_in_at.iter().any(|known| known == owner))
}

/// True if this program signs in on the own page of this owner of a provider.
pub fn signs_in_at(id: &str, owner: &str) -> bool {
    all().any(|(known, hand_over)| known == id && hand_over.signs_in_at.iter().any(|known| known == owner))
}

/// Opens a mail program by its code; it goes on by itself.
///
/// # Errors
/// If there is no such program, or the system does not start it.
pub fn open(id: &str) -> io::Result<()> {
    let start = all()
        .find(|(known, hand_over)| *known == id && !hand_over.in_terminal)
        .and_then(|(_, hand_over)| Computer::of_this_person().find(hand_over))
        .ok_or(io::ErrorKind::NotFound)?;
    let mut command = match start {
        Start::Program(file) => Command::new(file),
        Start::Application(folder) => {
            let mut open = Command::new("open");
            open.arg(folder);
            open
        }
    };
    let mut program = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    // Somebody has to wait for it, or it stays in the list of processes after its end.
    thread::spawn(move || program.wait());
    Ok(())
}

fn described(id: &str, hand_over: &HandOver, computer: &Computer) -> Program {
    let has = |system: &str| hand_over.systems.iter().any(|known| known == system);
    let group = match computer.find(hand_over) {
        Some(_) => Group::Here,
        None if has(std::env::consts::OS) => Group::System,
        None if has(DEVICE) => Group::Device,
        None => Group::Elsewhere,
    };
    Program {
        id: id.to_owned(),
        name: hand_over.name.clone(),
        group,
        places: hand_over.places.clone(),
        only: hand_over.only.clone(),
        signs_in_at: hand_over.signs_in_at.clone(),
        export: hand_over.export,
        opens: if group == Group::Here && !hand_over.in_terminal { Opens::ByButton } else { Opens::Not },
    }
}

fn all() -> impl Iterator<Item = (&'static str, &'static HandOver)> {
    file::all().iter().filter_map(|program| Some((program.id, program.facts.hand_over.as_ref()?)))
}

/// What is no computer.
const DEVICE: &str = "device";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_program_says_where_the_password_goes_what_goes_wrong_and_how_it_forgets() {
        let words = words::Words::english();
        for (id, hand_over) in all() {
            let steps = format!("hand-over-{id}");
            assert!(words.has(&steps), "{id}");
            assert_ne!(words.text(&steps, &[("address", "a".into()), ("provider", "p".into())]), steps);
            for attribute in ["trap", "forget"] {
                assert_ne!(words.attribute(&steps, attribute, &[]), format!("{steps}.{attribute}"), "{id}");
            }
            let HandOver { systems, places, only, .. } = hand_over;
            let both = places.contains(&Protocol::Smtp) && places.contains(&Protocol::Imap);
            assert_eq!(both, only.is_none(), "{id}: why are there not two places?");
            assert!(both && places.len() == 2 || places.len() < 2, "{id}");
            if let Some(only) = only {
                assert!(words.has(&format!("hand-over-only-{only}")), "{id}: {only}");
            }
            let known = ["linux", "macos", "windows", DEVICE];
            assert!(!systems.is_empty() && systems.iter().all(|one| known.contains(&one.as_str())), "{id}");
        }
    }

    #[test]
    fn whose_page_a_program_opens_is_known() {
        for (id, hand_over) in all() {
            for owner in &hand_over.signs_in_at {
                let is_known = account::provider::Provider::all().any(|provider| provider.owner == *owner);
                assert!(is_known, "{id}: {owner}");
            }
        }
        assert!(any_signs_in_at("Microsoft") && any_signs_in_at("Google") && !any_signs_in_at("Tuta"));
        assert!(signs_in_at("appleMail", "Yahoo") && !signs_in_at("appleMail", "GMX"));
        assert!(!signs_in_at("aerc", "Google"));
        assert!(signs_in_at("thunderbird", "Fastmail") && signs_in_at("androidFairEmail", "Fastmail"));
    }

    #[test]
    fn every_format_is_that_of_a_program() {
        for format in Format::ALL {
            let is_taken = all().any(|(_, hand_over)| hand_over.export == Some(format));
            assert!(is_taken, "{format:?}");
        }
    }

    #[test]
    fn every_program_of_a_computer_can_be_found_there() {
        for (id, hand_over) in all() {
            let HandOver { systems, commands, files, flatpaks, snaps, bundles, registry, .. } = hand_over;
            let ways_on = |system: &str| match system {
                "linux" => [commands, files, flatpaks, snaps].into_iter().flatten().count(),
                "macos" => [commands, files, bundles].into_iter().flatten().count(),
                "windows" => [commands, files, registry].into_iter().flatten().count(),
                _ => 1,
            };
            for system in systems {
                assert!(ways_on(system) > 0, "{id} on {system}");
            }
        }
    }

    #[test]
    fn no_program_that_people_use_is_left_out() {
        let ids: Vec<_> = all().map(|(id, _)| id).collect();
        for known in "thunderbird betterbird outlook newOutlook emClient mailspring theBat postbox evolution \
            onlineAccounts geary kmail clawsMail balsa trojita muttFile aerc alpine meli himalaya msmtpFile mbsyncFile \
            offlineimap fetchmail getmail git appleMail iphone androidThunderbird androidGmail androidFairEmail printer"
            .split_whitespace()
        {
            assert!(ids.contains(&known), "{known}");
        }
    }

    #[test]
    fn what_is_here_comes_first_and_what_is_elsewhere_last() {
        let groups: Vec<_> = programs().into_iter().map(|program| program.group).collect();
        assert!(groups.is_sorted() && groups.len() >= 32, "{groups:?}");
        let words = words::Words::english();
        for group in ["here", "system", "device", "elsewhere"] {
            assert!(words.has(&format!("hand-over-group-{group}")), "{group}");
        }
    }

    #[test]
    fn an_unknown_program_and_one_without_a_window_are_not_opened() {
        for id in ["../../bin/sh", "netrc", "muttFile"] {
            assert_eq!(open(id).unwrap_err().kind(), io::ErrorKind::NotFound, "{id}");
        }
    }
}
