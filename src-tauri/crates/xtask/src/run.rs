//! `cargo xtask run`: the wizard, in its window or in the terminal.

use std::io::{self, IsTerminal, Write};
use std::process::{Command, ExitCode};

use crate::stop::Stop;
use crate::tree::Tree;
use crate::{display, packages, ui};

pub(crate) const HELP: &str = "\
cargo xtask run: builds the wizard and starts it.

  cargo xtask run [--terminal] [-- ARGUMENTS]

  --terminal    the wizard in this terminal; needs neither a display nor Node.js
  ARGUMENTS     are passed on to the wizard

Without a display it offers the wizard in the terminal.

Examples:
  cargo xtask run
  cargo xtask run --terminal
  cargo xtask run --terminal -- check me@gmail.com
";

/// Where the wizard meets the person.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Interface {
    Window,
    Terminal,
}

impl Interface {
    /// # Errors
    /// Stops at an option that does not exist.
    pub(crate) fn parse(options: &[&str]) -> Result<Self, Stop> {
        match options {
            [] => Ok(Self::Window),
            ["--terminal"] => Ok(Self::Terminal),
            unknown => Err(Stop(format!(
                "don't know `run {}`; `cargo xtask run --help` lists what there is",
                unknown.join(" ")
            ))),
        }
    }
}

/// Sets up what is missing, builds the wizard and starts it with these arguments.
///
/// # Errors
/// Stops when something is missing that cannot be installed, or the build fails.
pub(crate) fn run(tree: &Tree, place: Interface, arguments: &[&str]) -> Result<ExitCode, Stop> {
    match place {
        Interface::Window if display::is_there() => window(tree, arguments),
        Interface::Window => without_display(tree, arguments),
        Interface::Terminal => terminal(tree, arguments),
    }
}

fn window(tree: &Tree, arguments: &[&str]) -> Result<ExitCode, Stop> {
    packages::install(&[packages::BUILD, packages::WINDOW])?;
    ui::install(tree)?;
    ui::build(tree)?;
    let package = ["run", "--package", "mail-setup-wizard", "--features", "custom-protocol", "--"];
    become_wizard(tree.cargo().args(package).args(arguments))
}

fn without_display(tree: &Tree, arguments: &[&str]) -> Result<ExitCode, Stop> {
    if !(io::stdin().is_terminal() && io::stderr().is_terminal()) {
        eprintln!(
            "xtask: there is no display here; `cargo xtask run --terminal` starts the wizard in a terminal"
        );
        return Ok(ExitCode::SUCCESS);
    }
    eprint!("xtask: there is no display here. Start the wizard in this terminal instead? [Y/n] ");
    let _ = io::stderr().flush();
    let mut answer = String::new();
    match io::stdin().read_line(&mut answer) {
        Ok(read) if read > 0 && is_yes(&answer) => terminal(tree, arguments),
        Ok(_) | Err(_) => Ok(ExitCode::SUCCESS),
    }
}

/// Enter alone is a yes.
fn is_yes(answer: &str) -> bool {
    matches!(answer.trim().to_lowercase().as_str(), "" | "y" | "yes")
}

fn terminal(tree: &Tree, arguments: &[&str]) -> Result<ExitCode, Stop> {
    packages::install(&[packages::BUILD])?;
    let package = ["run", "--quiet", "--package", "mail-setup", "--"];
    eprintln!("xtask: building the wizard");
    let built = tree.cargo().args(["build", "--package", "mail-setup"]).status();
    if !built.is_ok_and(|status| status.success()) {
        return Err(Stop("the wizard could not be built; the lines above say why".to_owned()));
    }
    become_wizard(tree.cargo().args(package).args(arguments))
}

/// Hands the terminal over and takes the wizard's exit status for our own.
fn become_wizard(command: &mut Command) -> Result<ExitCode, Stop> {
    match command.status() {
        Ok(status) => {
            let code = status.code().and_then(|code| u8::try_from(code).ok());
            Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
        }
        Err(error) => Err(Stop(format!("cannot start cargo: {error}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_is_where_it_runs_unless_the_terminal_is_asked_for() {
        assert_eq!(Interface::parse(&[]).unwrap(), Interface::Window);
        assert_eq!(Interface::parse(&["--terminal"]).unwrap(), Interface::Terminal);
        assert!(Interface::parse(&["--terminal", "--window"]).is_err());
    }

    #[test]
    fn enter_alone_is_a_yes() {
        assert!(["\n", "y\n", "Yes\n"].iter().all(|answer| is_yes(answer)));
        assert!(["n\n", "no\n", "quit\n"].iter().all(|answer| !is_yes(answer)));
    }
}
