//! Hand-over to the mail program: which ones are on this computer, and how to open them.

use std::env;
use std::io;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread;

use serde::Serialize;

use super::command;
use super::file::{self, HandOver};

/// A mail program found on this computer.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Program {
    /// Code of the program; words for its steps are `hand-over-…`.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// The mail programs found on this computer.
pub fn installed() -> Vec<Program> {
    all()
        .filter(|(_, hand_over)| find(hand_over).is_some())
        .map(|(id, hand_over)| Program { id: id.to_owned(), name: hand_over.name.clone() })
        .collect()
}

/// Opens a mail program by its code; it goes on by itself.
///
/// # Errors
/// If there is no such program, or the system does not start it.
pub fn open(id: &str) -> io::Result<()> {
    let file = all()
        .find(|(known, _)| *known == id)
        .and_then(|(_, hand_over)| find(hand_over))
        .ok_or(io::ErrorKind::NotFound)?;
    let mut program =
        Command::new(file).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    // Somebody has to wait for it, or it stays in the list of processes after its end.
    thread::spawn(move || program.wait());
    Ok(())
}

fn all() -> impl Iterator<Item = (&'static str, &'static HandOver)> {
    file::all().iter().filter_map(|program| Some((program.id, program.facts.hand_over.as_ref()?)))
}

fn find(hand_over: &HandOver) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    hand_over.commands.iter().find_map(|name| command::find(name, &path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_program_that_can_be_opened_has_its_words() {
        let words = words::Words::english();
        for (id, _) in all() {
            assert!(words.has(&format!("hand-over-{id}")), "{id}");
        }
        assert!(all().count() >= 4);
    }

    #[test]
    fn an_unknown_program_is_not_opened() {
        for id in ["../../bin/sh", "netrc"] {
            assert_eq!(open(id).unwrap_err().kind(), io::ErrorKind::NotFound, "{id}");
        }
    }
}
