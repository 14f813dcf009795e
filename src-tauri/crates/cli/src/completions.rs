//! `mail-setup completions`: what a shell needs to complete the commands.

use std::io::Write as _;

use clap::CommandFactory as _;
use clap_complete::Generator;
use clap_complete::shells::{Bash, Fish, PowerShell, Zsh};
use clap_complete_nushell::Nushell;
use serde::Serialize;
use setup::json_contract::SCHEMA;

use crate::arguments::{Arguments, CompletionsOptions, Shell};
use crate::console::{Console, Format};
use crate::exit::Exit;

/// Runs the command.
pub(crate) fn run(options: &CompletionsOptions, console: &Console) -> Exit {
    let script = script(options.shell);
    match console.format {
        Format::Json => {
            console.json(&CompletionsAnswer { schema: SCHEMA, shell: options.shell, script: &script });
        }
        // A reader that has gone away (`| head`) is no reason to fail.
        Format::Text => drop(std::io::stdout().write_all(script.as_bytes())),
    }
    Exit::Right
}

fn script(shell: Shell) -> String {
    match shell {
        Shell::Bash => generated(Bash),
        Shell::Fish => generated(Fish),
        Shell::Nushell => generated(Nushell),
        Shell::Powershell => generated(PowerShell),
        Shell::Zsh => generated(Zsh),
    }
}

fn generated(shell: impl Generator) -> String {
    let mut script = vec![];
    clap_complete::generate(shell, &mut Arguments::command(), "mail-setup", &mut script);
    String::from_utf8_lossy(&script).into_owned()
}

#[derive(Serialize)]
struct CompletionsAnswer<'a> {
    schema: u32,
    shell: Shell,
    script: &'a str,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shell_is_told_of_every_command() {
        for shell in [Shell::Bash, Shell::Fish, Shell::Nushell, Shell::Powershell, Shell::Zsh] {
            let script = script(shell);
            for command in Arguments::command().get_subcommands() {
                assert!(script.contains(command.get_name()), "{shell:?} lacks {}", command.get_name());
            }
            assert!(script.contains("password-stdin"), "{shell:?}");
        }
    }
}
