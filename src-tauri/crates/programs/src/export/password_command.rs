//! The command by which another program gets the password.

use std::env;
use std::path::Path;

use account::{Address, Protocol};

use super::cmd;
use crate::command;

/// The command that prints a stored password.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PasswordCommand {
    program: String,
    system: System,
}

/// What runs a line that a program hands to its system.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum System {
    /// `sh`.
    Unix,
    /// `cmd`.
    Windows,
}

impl PasswordCommand {
    /// The `mail-setup` of this computer: by its name if the shell finds it, else where it lies beside the program
    /// that runs.
    pub fn of_this_computer() -> Self {
        let path = env::var_os("PATH").unwrap_or_default();
        if command::find(NAME, &path).is_some() {
            return Self::called(NAME);
        }
        let here = env::current_exe().ok();
        let beside = here.as_deref().and_then(Path::parent).map(|folder| folder.join(NAME));
        let beside = beside.map(|file| file.with_extension(env::consts::EXE_EXTENSION));
        match beside.filter(|file| file.exists()) {
            Some(file) => Self::called(&file.to_string_lossy()),
            None => Self::called(NAME),
        }
    }

    /// A program that is called so.
    pub fn called(program: &str) -> Self {
        let system = if cfg!(windows) { System::Windows } else { System::Unix };
        Self { program: program.to_owned(), system }
    }

    /// True where programs hand a line to `cmd`.
    pub(super) fn is_for_windows(&self) -> bool {
        self.system == System::Windows
    }

    /// As `popen` takes it, which runs it with the shell of the system.
    pub(super) fn line_for_popen(&self, address: &Address, protocol: Protocol) -> String {
        match self.system {
            System::Unix => self.line(address, protocol),
            System::Windows => cmd::line(&self.words(address, protocol)),
        }
    }

    /// As an argument of the shell of the system, where the program that gives it quotes it once more: on Windows as
    /// Rust does (`std::process::Command`).
    pub(super) fn line_as_argument(&self, address: &Address, protocol: Protocol) -> String {
        match self.system {
            System::Unix => self.line(address, protocol),
            System::Windows => cmd::line_without_quotes(&self.words(address, protocol)),
        }
    }

    /// As a line for a shell (POSIX). On Windows, too, for programs that bring one along: git, and what comes with Cygwin.
    pub(super) fn line(&self, address: &Address, protocol: Protocol) -> String {
        // Only a NUL cannot be quoted, and neither a path nor an address has one.
        let words = self.words(address, protocol);
        shlex::try_join(words.iter().map(String::as_str)).unwrap_or_default()
    }

    /// Word for word, for programs that start it without a shell. An address may begin like an option.
    pub(super) fn words(&self, address: &Address, protocol: Protocol) -> [String; 6] {
        let purpose = match protocol {
            Protocol::Smtp => "smtp",
            Protocol::Imap => "imap",
        };
        [self.program.as_str(), "password", "--for", purpose, "--", &address.to_string()].map(str::to_owned)
    }
}

#[cfg(test)]
impl PasswordCommand {
    /// A program that is called so on Windows.
    pub(super) fn called_on_windows(program: &str) -> Self {
        Self { program: program.to_owned(), system: System::Windows }
    }
}

const NAME: &str = "mail-setup";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_shell_would_take_apart_is_quoted() {
        let line = |program, address| {
            PasswordCommand::called(program).line(&Address::parse(address).unwrap(), Protocol::Imap)
        };
        assert_eq!(
            line("mail-setup", "anna@example.org"),
            "mail-setup password --for imap -- anna@example.org"
        );
        let quoted = line("/opt/mail setup/mail-setup", "o'hara&co@example.org");
        let words = shlex::split(&quoted).unwrap();
        assert_eq!(
            words,
            ["/opt/mail setup/mail-setup", "password", "--for", "imap", "--", "o'hara&co@example.org"]
        );
    }
}
