//! `mail-setup`: the wizard in a terminal, and its parts as commands.
//!
//! Decides nothing: it turns what is typed into the events and calls of [`setup`], and draws what comes back.

mod accounts;
mod arguments;
mod check;
mod code;
mod completions;
mod console;
mod diagnose;
mod discover;
mod exit;
mod export;
mod found;
mod growing;
mod home;
mod items;
mod keychain;
mod lines;
mod located;
mod manual;
mod network;
mod password;
mod practice;
mod programs;
mod put;
mod removals;
mod send_test;
mod settings;
mod standing;
mod stored_password;
mod terminal;
mod told;
mod verify;
mod waiting;
mod watch;
mod wizard;

use std::process::ExitCode;

use arguments::{Arguments, Command};
use console::{Console, Format};
use exit::{Exit, Failure};
use setup::seclusion;
use terminal::Terminal;

fn main() -> ExitCode {
    seclusion::seclude();
    let arguments = match Arguments::read(std::env::args_os()) {
        Ok(arguments) => arguments,
        Err(refused) => return Console::show(&refused).into(),
    };
    let console = match Console::new(arguments.output.format(), arguments.output.lang.as_deref()) {
        Ok(console) => console,
        Err(refused) => return Console::show(&refused).into(),
    };
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(_) => return console.fail(&Failure::usage("terminal-no-runtime")).into(),
    };
    let exit = runtime.block_on(async {
        match run(arguments, &console).await {
            Ok(exit) => exit,
            Err(failure) => console.fail(&failure),
        }
    });
    // Whatever still waits for the network or the keychain is not waited for.
    runtime.shutdown_background();
    exit.into()
}

async fn run(arguments: Arguments, console: &Console) -> Result<Exit, Failure> {
    let mut terminal = Terminal::open()?;
    match arguments.command {
        None if console.format == Format::Json => Err(Failure::usage("usage-wizard-json")),
        None => Box::pin(wizard::run(console, &mut terminal)).await,
        Some(Command::Check(options)) => Box::pin(check::run(options, console, &mut terminal)).await,
        Some(Command::Discover(options)) => Box::pin(discover::run(&options, console, &mut terminal)).await,
        Some(Command::Diagnose(options)) => Box::pin(diagnose::run(options, console, &mut terminal)).await,
        Some(Command::Verify(options)) => Box::pin(verify::run(options, console, &mut terminal)).await,
        Some(Command::Watch(command)) => Box::pin(watch::run(command, console, &mut terminal)).await,
        Some(Command::Accounts { command }) => {
            Box::pin(accounts::accounts(command, console, &mut terminal)).await
        }
        Some(Command::Keychain(command)) => Box::pin(keychain::run(command, console, &mut terminal)).await,
        Some(Command::Password(options)) => {
            Box::pin(stored_password::run(options, console, &mut terminal)).await
        }
        Some(Command::Export(options)) => export::run(&options, console),
        Some(Command::Programs(options)) => programs::run(&options, console),
        Some(Command::Settings { command }) => settings::run(command, console),
        Some(Command::Practice(options)) => Box::pin(practice::run(options, console, &mut terminal)).await,
        Some(Command::Completions(options)) => Ok(completions::run(&options, console)),
        Some(Command::Man(options)) => manual::run(&options, console),
    }
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::*;
    use words::Words;

    /// What is done for a command is many kilobytes, most of them for what it rarely comes to.
    #[test]
    fn there_is_room_for_the_command_that_is_run_alone() {
        let arguments = Arguments::read(["mail-setup", "check", "anna@gmail.com"].map(Into::into)).unwrap();
        let console = Console::new(Format::Text, Some("en")).unwrap();
        let size = size_of_val(&run(arguments, &console));
        assert!(size < 4096, "{size} bytes");
    }

    #[test]
    fn every_message_that_is_named_exists() {
        let words = Words::english();
        let mut seen = 0;
        for file in sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))) {
            let text = std::fs::read_to_string(&file).unwrap();
            let program = text.split("#[cfg(test)]").next().unwrap();
            for id in program.split('"').filter(|text| is_message_of_ours(text)) {
                assert_ne!(words.text(id, &[]), id, "{}", file.display());
                seen += 1;
            }
            for (message, attribute) in pairs(program).chain(dotted(program)) {
                let missing = format!("{message}.{attribute}");
                assert_ne!(words.attribute(message, attribute, &[]), missing, "{}", file.display());
                seen += 1;
            }
        }
        assert!(seen > 100, "{seen} messages were found");
    }

    fn is_message_of_ours(text: &str) -> bool {
        (text.starts_with("terminal-") || text.starts_with("usage-"))
            && !text.ends_with('-')
            && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
    }

    /// The messages and attributes that are named side by side, as in `attribute("keep", "lead")`.
    fn pairs(program: &str) -> impl Iterator<Item = (&str, &str)> {
        let called = program.split(['(', ')']);
        called.clone().zip(called.skip(1)).filter_map(|(call, arguments)| {
            // Behind the message of a failure stands a variable.
            if call.ends_with("usage_of") {
                return None;
            }
            let mut parts = arguments.split('"');
            let (_, message, between, attribute) =
                (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
            // Behind a message of ours stands a variable: ours have no attributes.
            let are_names = between == ", " && !is_message_of_ours(message) && !attribute.contains(' ');
            (are_names && Words::english().has(message)).then_some((message, attribute))
        })
    }

    /// The attributes that are named behind their message, as in `"keep.lead"`.
    fn dotted(program: &str) -> impl Iterator<Item = (&str, &str)> {
        let names = program.split('"').filter_map(|text| text.split_once('.'));
        names.filter(|(message, attribute)| {
            let is_name = attribute.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
            is_name && !attribute.is_empty() && Words::english().has(message)
        })
    }

    fn sources(folder: &Path) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
    }
}
