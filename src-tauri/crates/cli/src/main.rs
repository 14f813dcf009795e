//! `mail-setup`: the wizard in a terminal, and its parts as commands.
//!
//! Decides nothing: it turns what is typed into the events and calls of [`setup`], and draws what comes back.

mod accounts;
mod arguments;
mod check;
mod console;
mod exit;
mod home;
mod items;
mod keychain;
mod password;
mod practice;
mod terminal;
mod wizard;

use std::process::ExitCode;

use arguments::{Arguments, Command};
use console::{Console, Format};
use exit::{Exit, Failure};
use terminal::Terminal;

fn main() -> ExitCode {
    let arguments = match Arguments::read(std::env::args_os()) {
        Ok(arguments) => arguments,
        Err(refused) => return Console::show(&refused).into(),
    };
    let console = match Console::new(&arguments.output) {
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
        None => wizard::run(console, &mut terminal).await,
        Some(Command::Check(options)) => check::run(options, console, &mut terminal).await,
        Some(Command::Verify(options)) => accounts::verify(options, console, &mut terminal).await,
        Some(Command::Accounts { command }) => accounts::accounts(command, console, &mut terminal).await,
        Some(Command::Keychain(command)) => keychain::run(command, console, &mut terminal).await,
        Some(Command::Password(options)) => accounts::password(options, console, &mut terminal).await,
        Some(Command::Practice(options)) => practice::run(options, console, &mut terminal).await,
    }
}
