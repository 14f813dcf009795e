//! `mail-setup export`: an account in another program's own words.

use std::io::IsTerminal as _;
use std::path::Path;

use programs::export::saved::{Change, Destination, SaveError};
use programs::export::shared::Shared;
use programs::export::{Format, Unfit};
use programs::folders::Folders;
use serde::Serialize;
use setup::json_contract::SCHEMA;

use crate::accounts::on_record;
use crate::arguments::ExportOptions;
use crate::console::{self, Console};
use crate::exit::{Exit, Failure};
use crate::home::Home;
use crate::located::address;

/// Runs the command.
pub(crate) fn run(options: &ExportOptions, console: &Console) -> Result<Exit, Failure> {
    let format = Format::with_code(&options.format).ok_or_else(|| {
        Failure::usage_of("usage-format", "known", Format::ALL.map(Format::code).join(", "))
    })?;
    let address = address(&options.address)?;
    let all = Home::find()?.records.all()?;
    let record = on_record(&all, &address)?;
    let unfit = |Unfit::StartTls| Failure::usage_of("settings-problem-startTls", "program", format.code());
    let text = format.text_here(&record.account, &record.servers).map_err(unfit)?;
    let all = all.iter().map(|record| (record.account.address(), &record.servers));
    let shared = Shared::of(format, record.account.address(), &record.servers, all);
    let Some(file) = &options.out else {
        print(format, &record.account.address().to_string(), &text, shared.as_ref(), console);
        return Ok(Exit::Right);
    };
    let unwritable = |why| {
        let message = match why {
            SaveError::Full => "settings-problem-full",
            SaveError::Unreadable | SaveError::NoFolder | SaveError::NotAllowed | SaveError::System(_) => {
                "usage-export-file"
            }
        };
        Failure::usage_of(message, "file", file.display().to_string())
    };
    let place = Destination::for_text(&text, file, format.nature()).map_err(unwritable)?;
    let state = if options.dry_run {
        State::DryRun
    } else {
        State::of(&place, place.write(&text).map_err(unwritable)?)
    };
    let added = place.difference(&text).map_err(unwritable)?;
    match console.format {
        console::Format::Json => console.json(&Exported {
            schema: SCHEMA,
            format: format.code(),
            address: &record.account.address().to_string(),
            path: Some(&place.file().display().to_string()),
            place: usual_place(format).as_deref(),
            state,
            text: &text,
            difference: added.as_deref(),
            same_server: others(shared.as_ref()),
        }),
        console::Format::Text => {
            tell(&place, state, &text, added.as_deref(), console);
            shared.iter().for_each(|shared| console.say(told_of(shared, format, console)));
        }
    }
    Ok(Exit::Right)
}

/// Prints the text alone; where it belongs is a remark.
fn print(format: Format, address: &str, text: &str, shared: Option<&Shared>, console: &Console) {
    if console.format == console::Format::Json {
        console.json(&Exported {
            schema: SCHEMA,
            format: format.code(),
            address,
            path: None,
            place: usual_place(format).as_deref(),
            state: State::Printed,
            text,
            difference: None,
            same_server: others(shared),
        });
        return;
    }
    console.verbatim(text);
    let folders = Folders::of_this_person().filter(|_| std::io::stdout().is_terminal());
    if let Some(place) = folders.and_then(|folders| Some(folders.shown(&format.file(&folders)?))) {
        console.progress(|| console.text("terminal-export-place", &[("file", place.into())]));
    }
    shared.iter().for_each(|shared| console.progress(|| told_of(shared, format, console)));
}

/// What holds of accounts at one server.
fn told_of(shared: &Shared, format: Format, console: &Console) -> String {
    let args = [
        ("host", shared.host.as_str().into()),
        ("others", console.words.list(shared.others.iter().cloned()).into()),
    ];
    console.text(&format!("settings-shared-{}", format.code()), &args)
}

fn others(shared: Option<&Shared>) -> &[String] {
    shared.map_or(&[], |shared| &shared.others)
}

/// The file that the program of this person reads, or would.
fn usual_place(format: Format) -> Option<String> {
    Some(format.file(&Folders::of_this_person()?)?.display().to_string())
}

fn tell(place: &Destination, state: State, text: &str, added: Option<&str>, console: &Console) {
    let message = match (place, state) {
        (Destination::Has(_), _) => "terminal-export-there",
        (Destination::Free(_), State::DryRun) => "terminal-export-would-write",
        (Destination::Free(_), _) => "terminal-export-written",
        (Destination::Beside { .. }, State::DryRun) => "terminal-export-would-write-beside",
        (Destination::Beside { .. }, State::UnchangedBeside) => "settings-unchangedBeside",
        (Destination::Beside { .. }, _) => "terminal-export-beside",
    };
    let shown = |file: &Path| file.display().to_string();
    let taken = match place {
        Destination::Beside { taken, .. } => shown(taken),
        Destination::Free(file) | Destination::Has(file) => shown(file),
    };
    console.say(console.text(message, &[("file", shown(place.file()).into()), ("taken", taken.into())]));
    match (place, added) {
        (Destination::Beside { .. }, Some(added)) => {
            console.say(console.text("terminal-export-add", &[]));
            console.say("");
            console.verbatim(added);
        }
        (Destination::Free(_), _) if state == State::DryRun => {
            console.say("");
            console.verbatim(text);
        }
        (Destination::Beside { .. } | Destination::Free(_) | Destination::Has(_), _) => {}
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Exported<'a> {
    schema: u32,
    format: &'static str,
    address: &'a str,
    /// The file that has the text, or would have.
    path: Option<&'a str>,
    /// The file that the program reads by itself, or would; nothing where it is opened or published.
    place: Option<&'a str>,
    state: State,
    text: &'a str,
    /// What would have to be added to the file that stays as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    difference: Option<&'a str>,
    /// Other accounts at the same server, where the program does not keep them apart by itself.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    same_server: &'a [String],
}

/// What became of the text.
#[derive(Clone, Copy, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
enum State {
    Printed,
    Written,
    WrittenBeside,
    Unchanged,
    UnchangedBeside,
    DryRun,
}

impl State {
    fn of(place: &Destination, change: Change) -> Self {
        match (place, change) {
            (Destination::Beside { .. }, Change::Made) => Self::WrittenBeside,
            (Destination::Beside { .. }, Change::Nothing) => Self::UnchangedBeside,
            (Destination::Free(_) | Destination::Has(_), Change::Made) => Self::Written,
            (Destination::Free(_) | Destination::Has(_), Change::Nothing) => Self::Unchanged,
        }
    }
}
