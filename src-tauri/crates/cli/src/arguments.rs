//! What can be typed behind `mail-setup`.
//!
//! The help texts are the doc comments here, in English, as clap's own frame around them is. Nothing that
//! was typed is ever repeated: it may have been a password.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Args, Parser, Subcommand};
use keychain::BACKUP_DAYS;
use net::discover::Disclosed;
use practice::Mood;
use programs::export;
use serde::Serialize;
use setup::verify::side_by_side::MOST_AT_ONCE;

use crate::code::code;
use crate::console::{Format, Refused};
use crate::exit::Failure;

/// Sets up mail with an app password: makes sure that it works, keeps it, clears old ones.
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
    /// Language of the answer; else that of the environment
    #[arg(long, global = true, value_name = "LANGUAGE", display_order = 901)]
    pub(crate) lang: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check a password with both mail servers; nothing is stored
    #[command(after_help = CHECK_EXAMPLES)]
    Check(CheckOptions),
    /// Find the servers of an address; only its domain leaves this computer
    #[command(after_help = DISCOVER_EXAMPLES)]
    Discover(DiscoverOptions),
    /// Find out what this network does to mail; asks for no password
    #[command(after_help = DIAGNOSE_EXAMPLES)]
    Diagnose(DiagnoseOptions),
    /// Check the accounts that were set up, with their stored passwords
    #[command(after_help = VERIFY_EXAMPLES)]
    Verify(VerifyOptions),
    /// Check the accounts once a day, and show a notification when one is refused
    #[command(subcommand, after_help = WATCH_EXAMPLES)]
    Watch(WatchCommand),
    /// List the accounts that were set up, or remove one
    #[command(after_help = ACCOUNTS_EXAMPLES)]
    Accounts {
        #[command(subcommand)]
        command: Option<AccountsCommand>,
    },
    /// Find, clear and bring back what other programs keep in the keychain for an address
    #[command(subcommand, after_help = backed_up(KEYCHAIN_EXAMPLES))]
    Keychain(KeychainCommand),
    /// Print a stored password, for programs that ask for it by a command, or copy it
    #[command(after_help = PASSWORD_EXAMPLES)]
    Password(PasswordOptions),
    /// Write down an account for another program, without the password
    #[command(after_help = EXPORT_EXAMPLES)]
    Export(ExportOptions),
    /// Say where the app password goes in a mail program, a phone or a printer
    #[command(after_help = PROGRAMS_EXAMPLES)]
    Programs(ProgramsOptions),
    /// Run a pretend provider on this computer, to try things out
    #[command(after_help = PRACTICE_EXAMPLES)]
    Practice(PracticeOptions),
    /// Print what a shell needs to complete these commands
    #[command(after_help = COMPLETIONS_EXAMPLES)]
    Completions(CompletionsOptions),
    /// Write the manual pages into a folder
    #[command(after_help = MAN_EXAMPLES)]
    Man(ManOptions),
}

#[derive(Debug, Subcommand)]
pub(crate) enum AccountsCommand {
    /// Forget an account: its record and both of its passwords in the keychain
    #[command(after_help = ACCOUNTS_EXAMPLES)]
    Remove(RemoveOptions),
}

/// Options of `accounts remove`.
#[derive(Args, Debug)]
#[command(group(clap::ArgGroup::new("whose").required(true).args(["all", "address"])))]
pub(crate) struct RemoveOptions {
    /// The mail address
    pub(crate) address: Option<String>,
    /// Forget every account and their daily check, and remove every file of this program but the backups of old
    /// passwords
    #[arg(long)]
    pub(crate) all: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum WatchCommand {
    /// Switch it on: the system's own scheduler starts it once a day
    #[command(after_help = WATCH_EXAMPLES)]
    Enable {
        /// Name the account in a notification: it may stand on a lock screen, for everybody to read
        #[arg(long)]
        show_address: bool,
    },
    /// Switch it off, and remove all that it left
    #[command(after_help = WATCH_EXAMPLES)]
    Disable,
    /// Say whether it is on, and how the accounts are
    #[command(after_help = WATCH_EXAMPLES)]
    Status,
    /// Check the accounts that are due and show a notification if one is refused, as the scheduler does
    #[command(after_help = WATCH_EXAMPLES)]
    Run(WatchRunOptions),
}

/// Options of `watch run`.
#[derive(Args, Debug)]
pub(crate) struct WatchRunOptions {
    /// Say what would be checked, and send and show nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Stay until the notification is pressed or closed, for 8 hours at most, and open the wizard on a press
    #[arg(long, conflicts_with = "dry_run")]
    pub(crate) wait: bool,
    /// Trust the certificates in this PEM file too: of a company, or of a program on this computer
    #[arg(long, value_name = "FILE.pem")]
    pub(crate) ca_file: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum KeychainCommand {
    /// List other programs' mail items for an address; reads no secret, asks for nothing
    #[command(after_help = SCAN_EXAMPLES)]
    Scan {
        /// The mail address
        address: String,
    },
    /// Put the stored password into the items that programs look for
    ///
    /// What is missing is made, what is there gets the new password: only where the program's own settings say that
    /// it looks there. The password is checked first, with one sign-in.
    #[command(after_help = backed_up(PUT_EXAMPLES))]
    Put(PutOptions),
    /// Back up items and clear them
    ///
    /// The wizard (mail-setup without a command) and `put` can put the new password into some of them instead, in
    /// the place of the old one, once it has been checked.
    #[command(after_help = backed_up(CLEAR_EXAMPLES))]
    Clear(ClearOptions),
    /// Bring back what a run cleared
    #[command(after_help = UNDO_EXAMPLES)]
    Undo {
        /// The run, as listed by `backups` [default: the newest]
        run: Option<String>,
    },
    /// List the runs that can be brought back, or discard one
    #[command(after_help = BACKUPS_EXAMPLES)]
    Backups {
        /// Delete the backup of this run for good: it cannot be brought back any more
        #[arg(long, value_name = "RUN")]
        discard: Option<String>,
    },
}

/// Options of `keychain clear`.
#[derive(Args, Debug)]
#[command(group(clap::ArgGroup::new("which").required(true).args(["items", "matching"])))]
pub(crate) struct ClearOptions {
    /// The mail address
    pub(crate) address: String,
    /// Clear the items with these ids, as listed by `scan`
    #[arg(long, value_name = "ID", num_args = 1..)]
    pub(crate) items: Option<Vec<String>>,
    /// Clear every item that is certain to belong to the address
    #[arg(long)]
    pub(crate) matching: bool,
    /// Do not ask for a confirmation
    #[arg(long)]
    pub(crate) yes: bool,
}

/// Options of `keychain put`.
#[derive(Args, Debug)]
pub(crate) struct PutOptions {
    /// The mail address
    pub(crate) address: String,
    /// Only for these programs, by their codes in `scan --json` [default: all]
    #[arg(long, value_name = "CODE", num_args = 1..)]
    pub(crate) program: Vec<String>,
    /// Trust the certificates in this PEM file too: of a company, or of a program on this computer
    #[arg(long, value_name = "FILE.pem")]
    pub(crate) ca_file: Option<PathBuf>,
}

/// Options of `verify`.
#[derive(Args, Debug)]
pub(crate) struct VerifyOptions {
    /// The mail addresses [default: all]
    #[arg(value_name = "ADDRESS", conflicts_with = "all")]
    pub(crate) addresses: Vec<String>,
    /// Check every account that was set up
    #[arg(long)]
    pub(crate) all: bool,
    /// Check at most so many accounts at a time; those of one user are never checked side by side
    #[arg(long, value_name = "N", default_value_t = MOST_AT_ONCE.get(), value_parser = at_once)]
    pub(crate) parallel: usize,
    /// Trust the certificates in this PEM file too: of a company, or of a program on this computer
    #[arg(long, value_name = "FILE.pem")]
    pub(crate) ca_file: Option<PathBuf>,
    /// Go on although a security program or a company's network reads the connections
    #[arg(long)]
    pub(crate) allow_interception: bool,
}

/// Options of `password`.
#[derive(Args, Debug)]
pub(crate) struct PasswordOptions {
    /// The mail address
    pub(crate) address: String,
    /// What it is for: outgoing or incoming mail
    #[arg(long = "for", value_name = "smtp|imap", hide_possible_values = true)]
    pub(crate) purpose: PasswordFor,
    /// Copy it in place of printing it: for 60 seconds, or until Ctrl-C
    #[arg(long)]
    pub(crate) copy: bool,
}

/// What a password is for.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(crate) enum PasswordFor {
    /// Outgoing mail.
    Smtp,
    /// Incoming mail.
    Imap,
}

/// Options of `export`.
#[derive(Args, Debug)]
pub(crate) struct ExportOptions {
    #[arg(help = formats())]
    pub(crate) format: String,
    /// The mail address
    pub(crate) address: String,
    /// Write it to this file; one that is there stays as it is, and the text is written beside it
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// Say what would be written, and write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
}

/// Options of `programs`.
#[derive(Args, Debug)]
pub(crate) struct ProgramsOptions {
    /// The program, by its code [default: list all, those on this computer first]
    pub(crate) program: Option<String>,
    /// The mail address that the steps are for
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) address: Option<String>,
}

/// Options of `practice`.
#[derive(Args, Debug)]
pub(crate) struct PracticeOptions {
    #[arg(long, default_value = "allWell", help = moods())]
    pub(crate) mood: String,
}

/// Options of `completions`.
#[derive(Args, Debug)]
pub(crate) struct CompletionsOptions {
    /// The shell
    pub(crate) shell: Shell,
}

/// A shell that can complete commands.
#[derive(Clone, Copy, Debug, Serialize, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Shell {
    /// GNU Bash.
    Bash,
    /// The friendly interactive shell.
    Fish,
    /// Nushell.
    Nushell,
    /// PowerShell, that of Windows too.
    Powershell,
    /// The Z shell.
    Zsh,
}

/// Options of `man`.
#[derive(Args, Debug)]
pub(crate) struct ManOptions {
    /// The folder; pages that are there are written over
    pub(crate) folder: PathBuf,
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
    /// Outgoing mail has a password of its own: it is asked for first, and of standard input the first line is for
    /// outgoing, the second for incoming mail
    #[arg(long)]
    pub(crate) two_passwords: bool,
    /// Trust the certificates in this PEM file too: of a company, or of a program on this computer
    #[arg(long, value_name = "FILE.pem")]
    pub(crate) ca_file: Option<PathBuf>,
    /// Give up after this many seconds
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub(crate) timeout: Option<u64>,
    #[command(flatten)]
    pub(crate) autoconfig: Autoconfig,
    /// If the password is right, send a message from the address to itself, and look for it for a minute
    #[arg(long)]
    pub(crate) send_test: bool,
    /// Go on although a security program or a company's network reads the connection
    #[arg(long)]
    pub(crate) allow_interception: bool,
}

/// What the provider's own autoconfig may hear.
#[derive(Args, Debug)]
pub(crate) struct Autoconfig {
    /// Tell the provider's own autoconfig the whole address; without it, the domain alone
    #[arg(long)]
    autoconfig_address: bool,
}

impl Autoconfig {
    /// What it hears.
    pub(crate) fn disclosed(&self) -> Disclosed {
        if self.autoconfig_address { Disclosed::Address } else { Disclosed::Domain }
    }
}

/// Options of `discover`.
#[derive(Args, Debug)]
pub(crate) struct DiscoverOptions {
    #[command(flatten)]
    pub(crate) autoconfig: Autoconfig,
    /// The mail address
    pub(crate) address: String,
    /// Trust the certificates in this PEM file too: of a company
    #[arg(long, value_name = "FILE.pem")]
    pub(crate) ca_file: Option<PathBuf>,
}

/// Options of `diagnose`.
#[derive(Args, Debug)]
pub(crate) struct DiagnoseOptions {
    /// The mail address
    pub(crate) address: String,
    /// Server for outgoing mail, where it is not known: `:tls` (default) or `:starttls` (default for port 587)
    #[arg(long, value_name = "HOST:PORT[:tls|:starttls]")]
    pub(crate) smtp: Option<String>,
    /// Server for incoming mail, likewise: `:starttls` is the default for port 143
    #[arg(long, value_name = "HOST:PORT[:tls|:starttls]")]
    pub(crate) imap: Option<String>,
    /// Trust the certificates in this PEM file too: of a company, or of a program on this computer
    #[arg(long, value_name = "FILE.pem")]
    pub(crate) ca_file: Option<PathBuf>,
    /// Ask for this page, which is always the same, to tell a network's sign-in page: in place of the usual two
    #[arg(long = "probe", value_name = "URL=EXPECTED", conflicts_with = "no_probes")]
    pub(crate) probes: Vec<String>,
    /// Ask for no page: nothing is sent but to the mail servers and for their names
    #[arg(long)]
    pub(crate) no_probes: bool,
    /// Write a report to be sent to somebody who helps: without the address, own names and addresses
    #[arg(long)]
    pub(crate) share: bool,
    /// With the mail address and the names of its servers in that report
    #[arg(long, requires = "share")]
    pub(crate) include_names: bool,
}

const EXAMPLES: &str = "\
Without a command it leads through everything, step by step. Nothing is sent anywhere but to your mail servers.
Passwords are typed at the prompt or come from standard input, never from an argument.

Examples:
  mail-setup                                 step by step, with a practice run to choose
  mail-setup check anna@gmail.com            does this password work?
  mail-setup verify                          is everything still right?
  mail-setup watch enable                    and once a day by itself
  mail-setup diagnose anna@gmail.com         what does this network do to mail?
  mail-setup keychain scan anna@gmail.com    what do other programs keep?
  mail-setup export msmtp anna@gmail.com     the account for another program

Exit codes: 0 right, 1 refused or not there, 2 bad usage, 3 could not be checked, 4 keychain, 130 cancelled.";

const CHECK_EXAMPLES: &str = "\
Examples:
  mail-setup check anna@gmail.com
  mail-setup check anna@example.org --smtp mail.example.org:587 --imap mail.example.org:993
  pass show mail/anna | mail-setup check anna@gmail.com --password-stdin --json
  mail-setup check anna@gmail.com --send-test                     and a message to yourself: does it arrive?
  mail-setup check anna@gmail.com --smtp mail.access.example:465 --smtp-user anna7 --two-passwords

Exit codes: 0 both servers took it (and the message arrived), 1 refused, 2 bad usage, 3 could not be checked, 130 cancelled.";

const DISCOVER_EXAMPLES: &str = "\
It looks into the table of providers, at who receives the mail, at what the domain publishes, into Thunderbird's
collection and into DNS, and tries the usual names. It takes 8 seconds at most.

Examples:
  mail-setup discover anna@example.org
  mail-setup discover anna@example.org --json
  mail-setup discover anna@example.org --autoconfig-address       its own autoconfig may hear the whole address

Exit codes: 0 found, 1 none or no password is taken, 2 bad usage, 3 nobody could be asked, 130 cancelled.";

const DIAGNOSE_EXAMPLES: &str = "\
It looks up the servers' names, connects to them without signing in, and asks two pages of Mozilla and Apple whether
they are as always (--no-probes: it does not). It ends after 14 seconds at the latest.

Examples:
  mail-setup diagnose anna@gmail.com
  mail-setup diagnose anna@example.org --smtp mail.example.org:587 --imap mail.example.org:993
  mail-setup diagnose anna@gmail.com --probe http://probe.example.org/alive=204 --json

Exit codes: 0 mail gets through, 2 bad usage, 3 something is wrong with this network, 130 cancelled.";

const VERIFY_EXAMPLES: &str = "\
Each account is told as soon as it was checked. With --json that is a line of its own in the one object.

Examples:
  mail-setup verify
  mail-setup verify anna@gmail.com --json
  mail-setup verify --all --parallel 2
  mail-setup verify --allow-interception             a security program reads along, and may

Exit codes: 0 all are right, 1 one was refused, 2 bad usage, 3 one could not be checked, 4 keychain, 130 cancelled.";

const WATCH_EXAMPLES: &str = "\
One notification is shown when an account is refused for sure: not for a fault that passes, and not twice. It does not
name the account unless --show-address is given. Nothing asks for a locked keychain to be opened.

Examples:
  mail-setup watch enable
  mail-setup watch status
  mail-setup watch run --dry-run
  mail-setup watch disable

Exit codes: 0 done, or all are right, 1 one is refused, or it cannot be had here, 2 bad usage, 3 one could not be checked, \
4 keychain, 130 cancelled.";

const ACCOUNTS_EXAMPLES: &str = "\
Examples:
  mail-setup accounts
  mail-setup accounts remove anna@gmail.com
  mail-setup accounts remove --all                   before the program itself is removed

Exit codes: 0 done, 1 no such account, 4 keychain, 130 cancelled.";

fn backed_up(examples: &str) -> String {
    format!(
        "Every item is backed up, and the backup read back, before it is cleared. Backups are kept for {BACKUP_DAYS} \
         days.\n\n{examples}"
    )
}

const KEYCHAIN_EXAMPLES: &str = "\
Examples:
  mail-setup keychain scan anna@gmail.com
  mail-setup keychain put anna@gmail.com
  mail-setup keychain clear anna@gmail.com --matching
  mail-setup keychain undo
  mail-setup keychain backups

Exit codes: 0 done, 1 not everything could be done, 2 bad usage, 4 keychain, 130 cancelled.";

const SCAN_EXAMPLES: &str = "\
Examples:
  mail-setup keychain scan anna@gmail.com
  mail-setup keychain scan anna@gmail.com --json

Exit codes: 0 looked, whatever was found, 2 bad usage, 4 keychain, 130 cancelled.";

const CLEAR_EXAMPLES: &str = "\
Examples:
  mail-setup keychain clear anna@gmail.com --matching
  mail-setup keychain clear anna@gmail.com --items ID ID --yes --json

Exit codes: 0 all cleared, 1 something was kept, 2 bad usage, 4 keychain, 130 cancelled.";

const PUT_EXAMPLES: &str = "\
Examples:
  mail-setup keychain put anna@gmail.com
  mail-setup keychain put anna@gmail.com --program kmail --json

Exit codes: 0 done, 1 refused, not set up, or something was kept, 2 bad usage, 3 could not be checked, 4 keychain, 130 cancelled.";

const UNDO_EXAMPLES: &str = "\
Examples:
  mail-setup keychain undo
  mail-setup keychain undo RUN --json

Exit codes: 0 all is back, 1 something is not, or there is nothing to bring back, 4 keychain, 130 cancelled.";

const BACKUPS_EXAMPLES: &str = "\
Examples:
  mail-setup keychain backups
  mail-setup keychain backups --discard RUN

Exit codes: 0 done, 1 no such run, 4 keychain, 130 cancelled.";

const PASSWORD_EXAMPLES: &str = "\
Examples:
  mail-setup password anna@gmail.com --for imap
  mail-setup password anna@gmail.com --for smtp --copy

In the settings of other programs:
  passwordeval \"mail-setup password anna@gmail.com --for smtp\"      (msmtp)
  PassCmd \"mail-setup password anna@gmail.com --for imap\"           (mbsync)

Exit codes: 0 printed or copied, 1 none is stored or no clipboard, 2 bad usage, 4 keychain, 130 cancelled.";

const EXPORT_EXAMPLES: &str = "\
It is never over a file that is there, and the password is never in it: the program gets it by
“mail-setup password” when it needs it, or asks for it once.

Examples:
  mail-setup export msmtp anna@gmail.com
  mail-setup export mbsync anna@gmail.com --out ~/.mbsyncrc
  mail-setup export mobileconfig anna@gmail.com --out anna.mobileconfig
  mail-setup export git anna@gmail.com --out ~/.gitconfig --dry-run

Exit codes: 0 done, 1 no such account, 2 bad usage or a file that cannot be written, 130 cancelled.";

const PROGRAMS_EXAMPLES: &str = "\
Examples:
  mail-setup programs
  mail-setup programs printer
  mail-setup programs neomutt --address anna@gmail.com --json

Exit codes: 0 told, 2 bad usage or no such program.";

const PRACTICE_EXAMPLES: &str = "\
Examples:
  mail-setup practice
  mail-setup practice --mood needsAppPassword --json

It runs until Ctrl-C, on 127.0.0.1 only. The wizard has a practice of its own: mail-setup, then choose it.";

const COMPLETIONS_EXAMPLES: &str = "\
The packages for Linux bring these files. Elsewhere the shell's own documentation says where they belong.

Examples:
  mail-setup completions bash > ~/.local/share/bash-completion/completions/mail-setup
  mail-setup completions zsh > ~/.zfunc/_mail-setup
  mail-setup completions fish > ~/.config/fish/completions/mail-setup.fish
  mail-setup completions nushell > mail-setup.nu
  mail-setup completions powershell >> $PROFILE

Exit codes: 0 printed, 2 bad usage.";

const MAN_EXAMPLES: &str = "\
Examples:
  mail-setup man ~/.local/share/man/man1

Exit codes: 0 written, 2 bad usage or a folder that cannot be written to.";

/// Reads how many accounts are checked at a time.
fn at_once(typed: &str) -> Result<usize, String> {
    let known = typed.parse().ok().filter(|count| (1..=64).contains(count));
    known.ok_or_else(|| "1 to 64".to_owned())
}

/// The help on the format.
fn formats() -> String {
    format!("One of {}", export::Format::ALL.map(export::Format::code).join(", "))
}

/// The help on `--mood`.
fn moods() -> String {
    format!("What the provider does: {}", Mood::ALL.map(code).join(", "))
}

impl Output {
    /// How the answer is to be written.
    pub(crate) fn format(&self) -> Format {
        if self.json { Format::Json } else { Format::Text }
    }
}

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
