//! What can be typed behind `mail-setup`.
//!
//! The help texts are the doc comments here, in English, as clap's own frame around them is. Nothing that
//! was typed is ever repeated: it may have been a password.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Args, Parser, Subcommand};

use crate::console::Format;
use crate::exit::Failure;

/// Sets up mail with an app password: makes sure that it works, keeps it, clears old ones.
///
/// Without a command it leads through everything, step by step. Nothing is sent anywhere but to your mail
/// servers.
#[derive(Debug, Parser)]
#[command(name = "mail-setup", version, after_help = EXAMPLES, disable_help_subcommand = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) output: Output,
}

/// How to answer.
#[derive(Args, Debug)]
pub(crate) struct Output {
    /// Answer with one JSON object on standard output
    #[arg(long, global = true, display_order = 900)]
    pub(crate) json: bool,
    /// Language of the answer
    #[arg(long, global = true, value_name = "LANGUAGE", default_value = "en", display_order = 901)]
    pub(crate) lang: String,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check a password with both mail servers; nothing is stored
    #[command(after_help = CHECK_EXAMPLES)]
    Check(CheckOptions),
}

/// Options of `check`.
#[derive(Args, Debug)]
pub(crate) struct CheckOptions {
    /// The mail address
    pub(crate) address: String,
    /// Server for outgoing mail, where it is not known: `:tls` (default) or `:starttls` (default for port 587)
    #[arg(long, value_name = "HOST:PORT[:tls|:starttls]")]
    pub(crate) smtp: Option<String>,
    /// Server for incoming mail, likewise: `:starttls` is the default for port 143
    #[arg(long, value_name = "HOST:PORT[:tls|:starttls]")]
    pub(crate) imap: Option<String>,
    /// User name for outgoing mail [default: what the provider wants, else the address]
    #[arg(long, value_name = "NAME")]
    pub(crate) smtp_user: Option<String>,
    /// User name for incoming mail [default: what the provider wants, else the address]
    #[arg(long, value_name = "NAME")]
    pub(crate) imap_user: Option<String>,
    /// Take the password from the first line of standard input
    #[arg(long)]
    pub(crate) password_stdin: bool,
    /// Trust the certificates in this PEM file too
    #[arg(long, value_name = "FILE.pem")]
    pub(crate) ca_file: Option<PathBuf>,
    /// Give up after this many seconds
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub(crate) timeout: Option<u64>,
}

const EXAMPLES: &str = "\
Examples:
  mail-setup                            step by step, with a practice run to choose
  mail-setup check anna@gmail.com       does this password work?

Exit codes: 0 right, 1 refused, 2 bad usage, 3 could not be checked, 4 keychain, 130 cancelled.
Passwords are typed at the prompt or come from standard input, never from an argument.";

const CHECK_EXAMPLES: &str = "\
Examples:
  mail-setup check anna@gmail.com
  mail-setup check anna@example.org --smtp mail.example.org:587 --imap mail.example.org:993
  pass show mail/anna | mail-setup check anna@gmail.com --password-stdin --json

Exit codes: 0 both servers took it, 1 refused, 2 bad usage, 3 could not be checked, 130 cancelled.";

impl Arguments {
    /// Reads the command line, with the program's name first.
    pub(crate) fn read(line: impl IntoIterator<Item = OsString>) -> Result<Self, Refused> {
        let line: Vec<_> = line.into_iter().collect();
        let format = if line.iter().any(|part| part == "--json") { Format::Json } else { Format::Text };
        Self::try_parse_from(line).map_err(|error| {
            if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
                Refused::Asked(error.render().to_string())
            } else {
                Refused::Wrong(format, misuse(&error))
            }
        })
    }
}

/// Why there is nothing to run.
#[derive(Debug)]
pub(crate) enum Refused {
    /// Help or the version was asked for, and here it is.
    Asked(String),
    /// The command line cannot be understood.
    Wrong(Format, Failure),
}

/// What is wrong with the command line, by clap's finding.
fn misuse(error: &clap::Error) -> Failure {
    let option = named_option(error);
    let missing = missing_arguments(error);
    let message = match MISUSES.iter().find(|(kind, _)| *kind == error.kind()) {
        Some((ErrorKind::UnknownArgument, _)) if option.is_some() => "usage-unknown-option",
        Some((ErrorKind::MissingRequiredArgument, _)) if missing.is_some() => "usage-missing-named",
        Some((_, message)) => message,
        None if option.is_some() => "usage-bad-option-value",
        None => "usage-bad-value",
    };
    let named = option.map(|option| ("option", option));
    Failure::Usage {
        message,
        args: named.into_iter().chain(missing.map(|missing| ("missing", missing))).collect(),
    }
}

const MISUSES: [(ErrorKind, &str); 6] = [
    (ErrorKind::UnknownArgument, "usage-extra-argument"),
    (ErrorKind::InvalidSubcommand, "usage-unknown-command"),
    (ErrorKind::MissingRequiredArgument, "usage-missing-argument"),
    (ErrorKind::MissingSubcommand, "usage-missing-argument"),
    (ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand, "usage-missing-argument"),
    (ErrorKind::ArgumentConflict, "usage-conflict"),
];

/// The name of the option an error is about, if it has one; never a value.
fn named_option(error: &clap::Error) -> Option<String> {
    let Some(ContextValue::String(text)) = error.get(ContextKind::InvalidArg) else {
        return None;
    };
    // `--name=value` and `--name <VALUE>`: the name alone.
    let name = text.split(['=', ' ']).next()?;
    let bare = name.strip_prefix("--")?;
    let is_name =
        !bare.is_empty() && bare.len() <= 20 && bare.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    is_name.then(|| name.to_owned())
}

/// What has to be given and was not, as it stands in the usage line.
fn missing_arguments(error: &clap::Error) -> Option<String> {
    match error.get(ContextKind::InvalidArg) {
        Some(ContextValue::Strings(names)) => Some(names.join(" ")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn nothing_typed_is_repeated() {
        for line in [
            vec!["check", "a@b.example", "hunter2"],
            vec!["check", "a@b.example", "--password=hunter2"],
            vec!["check", "a@b.example", "--hunter2hunter2hunter2x"],
            vec!["check", "a@b.example", "-phunter2"],
            vec!["check", "a@b.example", "--timeout", "hunter2"],
            vec!["check", "a@b.example", "--json=hunter2"],
            vec!["hunter2"],
        ] {
            let typed = std::iter::once("mail-setup").chain(line.iter().copied()).map(OsString::from);
            let Err(Refused::Wrong(_, failure)) = Arguments::read(typed) else {
                panic!("{line:?} was taken")
            };
            assert!(!format!("{failure:?}").contains("hunter2"), "{line:?}: {failure:?}");
        }
    }
}
