//! What can be typed behind `mail-setup`.
//!
//! The help texts are the doc comments here, in English, as clap's own frame around them is. Nothing that
//! was typed is ever repeated: it may have been a password.

mod examples;
mod misuse;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::{Args, Parser, Subcommand};
use net::discover::Disclosed;
use practice::Mood;
use programs::export;
use serde::Serialize;
use setup::records::DisclosureRecord;
use setup::session::data_folder;
use setup::verify::side_by_side::MOST_AT_ONCE;
use words::language::Language;

use self::misuse::misuse;
use crate::code::code;
use crate::console::{Format, Refused};

/// Sets up mail with an app password: makes sure that it works, keeps it, clears old ones.
#[derive(Debug, Parser)]
#[command(name = "mail-setup", version, after_help = examples::MAIL_SETUP, disable_help_subcommand = true)]
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
    #[command(after_help = examples::CHECK)]
    Check(CheckOptions),
    /// Find the servers of an address; only its domain is asked for
    #[command(after_help = examples::DISCOVER)]
    Discover(DiscoverOptions),
    /// Find out what this network does to mail; asks for no password
    #[command(after_help = examples::DIAGNOSE)]
    Diagnose(DiagnoseOptions),
    /// Check the accounts that were set up, with their stored passwords
    #[command(after_help = examples::VERIFY)]
    Verify(VerifyOptions),
    /// Check the accounts once a day and after a change of the network, and show a notification when one is refused
    #[command(subcommand, after_help = examples::WATCH)]
    Watch(WatchCommand),
    /// List the accounts that were set up, or remove one
    #[command(after_help = examples::ACCOUNTS)]
    Accounts {
        #[command(subcommand)]
        command: Option<AccountsCommand>,
    },
    /// Find, clear and bring back what other programs keep in the keychain for an address
    #[command(subcommand, after_help = examples::backed_up(examples::KEYCHAIN))]
    Keychain(KeychainCommand),
    /// Print a stored password, for programs that ask for it by a command, or copy it
    #[command(after_help = examples::PASSWORD)]
    Password(PasswordOptions),
    /// Write down an account for another program, without the password
    #[command(after_help = examples::EXPORT)]
    Export(ExportOptions),
    /// Say where the app password goes in a mail program, a phone or a printer
    #[command(after_help = examples::PROGRAMS)]
    Programs(ProgramsOptions),
    /// Show what you chose for the commands and for the window, or choose otherwise
    #[command(after_help = examples::SETTINGS)]
    Settings {
        #[command(subcommand)]
        command: Option<SettingsCommand>,
    },
    /// Run a pretend provider on this computer, to try things out
    #[command(after_help = examples::PRACTICE)]
    Practice(PracticeOptions),
    /// Print what a shell needs to complete these commands
    #[command(after_help = examples::COMPLETIONS)]
    Completions(CompletionsOptions),
    /// Write the manual pages into a folder
    #[command(after_help = examples::MAN)]
    Man(ManOptions),
}

#[derive(Debug, Subcommand)]
pub(crate) enum AccountsCommand {
    /// Forget an account: its record and both of its passwords in the keychain
    #[command(after_help = examples::ACCOUNTS)]
    Remove(RemoveOptions),
}

#[derive(Debug, Subcommand)]
pub(crate) enum SettingsCommand {
    /// Whether the provider may hear the whole address when its own file of servers is asked for
    ///
    /// A provider may name other servers for some of its addresses. Without this, it hears the domain alone; nobody
    /// else hears the address in either case.
    #[command(after_help = examples::SETTINGS)]
    AutoconfigAddress {
        /// Whether it may hear it
        choice: Choice,
    },
    /// Whether two pages of Mozilla and Apple are asked for where a server cannot be reached
    ///
    /// They are always the same: what answers otherwise is the sign-in page of a network. The variable
    /// `MAIL_SETUP_PROBES`, and `--probe` and `--no-probes` of `diagnose`, come before what is chosen here.
    #[command(after_help = examples::SETTINGS)]
    NetworkPages {
        /// Whether they are asked for
        choice: Choice,
    },
}

/// Whether something may be.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(crate) enum Choice {
    /// Yes.
    On,
    /// No.
    Off,
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
    /// Switch it on: the system's own scheduler starts it once a day, and after a change of the network
    #[command(after_help = examples::WATCH)]
    Enable {
        /// Name the account in a notification: it may stand on a lock screen, for everybody to read
        #[arg(long)]
        show_address: bool,
    },
    /// Switch it off, and remove all that it left
    #[command(after_help = examples::WATCH)]
    Disable,
    /// Say whether it is on, and how the accounts are
    #[command(after_help = examples::WATCH)]
    Status,
    /// Check the accounts that are due and show a notification if one is refused for sure, as the scheduler does
    #[command(after_help = examples::WATCH)]
    Run(WatchRunOptions),
}

/// Options of `watch run`.
#[derive(Args, Debug)]
pub(crate) struct WatchRunOptions {
    /// Say what would be checked, and send and show nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Stay until a refusal that was not there before is looked at again, 15 minutes later, and until the notification is
    /// pressed or closed, for 8 hours at most; open the wizard on a press
    #[arg(long, conflicts_with = "dry_run")]
    pub(crate) wait: bool,
    /// What begins it: after a change of the network, what was checked lately is left alone
    #[arg(long, value_name = "day|network", hide_possible_values = true, default_value = "day")]
    pub(crate) trigger: Begins,
    /// Trust the certificates in this PEM file too: of a company, or of a program on this computer
    #[arg(long, value_name = "FILE.pem")]
    pub(crate) ca_file: Option<PathBuf>,
}

/// What begins a check of all.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(crate) enum Begins {
    /// The day, or whoever types it.
    Day,
    /// A change of the network.
    Network,
}

#[derive(Debug, Subcommand)]
pub(crate) enum KeychainCommand {
    /// List other programs' mail entries for an address; reads no secret, asks for nothing
    #[command(after_help = examples::SCAN)]
    Scan {
        /// The mail address
        address: String,
    },
    /// Put the stored password into the entries that programs look for
    ///
    /// What is missing is made, what is there gets the new password: only where the program's own settings say that
    /// it looks there. The password is checked first, with one sign-in.
    #[command(after_help = examples::backed_up(examples::PUT))]
    Put(PutOptions),
    /// Back up entries and clear them
    ///
    /// The wizard (mail-setup without a command) and `put` can put the new password into some of them instead, in
    /// the place of the old one, once it has been checked.
    #[command(after_help = examples::backed_up(examples::CLEAR))]
    Clear(ClearOptions),
    /// Bring back what was cleared
    #[command(after_help = examples::UNDO)]
    Undo {
        /// The backup, by its name in the list of `backups` [default: the newest]
        #[arg(value_name = "BACKUP")]
        run: Option<String>,
    },
    /// List the backups that can be brought back, or discard one
    #[command(after_help = examples::BACKUPS)]
    Backups {
        /// Delete this backup for good: it cannot be brought back any more
        #[arg(long, value_name = "BACKUP")]
        discard: Option<String>,
    },
}

/// Options of `keychain clear`.
#[derive(Args, Debug)]
#[command(group(clap::ArgGroup::new("which").required(true).args(["items", "matching"])))]
pub(crate) struct ClearOptions {
    /// The mail address
    pub(crate) address: String,
    /// Clear the entries with these ids, as listed by `scan`
    #[arg(long, value_name = "ID", num_args = 1..)]
    pub(crate) items: Option<Vec<String>>,
    /// Clear every entry that is certain to belong to the address
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
    /// The program, by its code or as `export` names it [default: list all, those on this computer first]
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
    /// Tell the provider the whole address when its own file of servers is asked for, this once [default: as in
    /// `settings`, where it is off]
    #[arg(long)]
    autoconfig_address: bool,
}

impl Autoconfig {
    /// What it hears: what is said for this run, else what the person chose.
    pub(crate) fn disclosed(&self) -> Disclosed {
        if self.autoconfig_address {
            return Disclosed::Address;
        }
        let chosen = data_folder().map(|data| DisclosureRecord::in_folder(&data).chosen());
        chosen.unwrap_or(Disclosed::Domain)
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
    /// Ask for no page, neither these two nor another
    #[arg(long)]
    pub(crate) no_probes: bool,
    /// Write a report to be sent to somebody who helps: without the address, own names and addresses
    #[arg(long)]
    pub(crate) share: bool,
    /// With the mail address and the names of its servers in that report
    #[arg(long, requires = "share")]
    pub(crate) include_names: bool,
}

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
        let line = asking_for_help(line.into_iter().collect());
        Self::try_parse_from(&line).map_err(|error| {
            if error.kind() == ErrorKind::DisplayVersion {
                return Refused::Asked(error.render().to_string());
            }
            if error.kind() == ErrorKind::DisplayHelp {
                return Refused::Help { text: error.render().to_string(), language: language(&line) };
            }
            let asks_for_json = options(&line).any(|part| part == "--json");
            let format = if asks_for_json { Format::Json } else { Format::Text };
            Refused::Wrong { failure: misuse(&error), format, language: language(&line) }
        })
    }
}

/// The line in which `help` stands as `--help`, also for the command behind it.
fn asking_for_help(mut line: Vec<OsString>) -> Vec<OsString> {
    if line.get(1).is_some_and(|word| word == "help") {
        line.remove(1);
        line.push("--help".into());
    }
    line
}

/// What may be options in a line that cannot be understood.
fn options(line: &[OsString]) -> impl Iterator<Item = &str> {
    line.iter().take_while(|part| *part != "--").map(|part| part.to_str().unwrap_or_default())
}

/// The language that such a line asks for.
fn language(line: &[OsString]) -> Option<Language> {
    let mut options = options(line);
    while let Some(part) = options.next() {
        let tag = if part == "--lang" { options.next() } else { part.strip_prefix("--lang=") };
        if let Some(tag) = tag {
            return Language::named(tag).ok();
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;
    use crate::exit::Failure;

    #[test]
    fn the_command_line_is_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn an_address_may_begin_like_an_option() {
        let line = ["mail-setup", "password", "--for", "imap", "--", "--copy@shop.example"];
        let Ok(Arguments { command: Some(Command::Password(read)), .. }) =
            Arguments::read(line.map(OsString::from))
        else {
            panic!("it was not taken")
        };
        assert_eq!((read.address.as_str(), read.copy), ("--copy@shop.example", false));
    }

    #[test]
    fn help_knows_the_language_in_which_its_limit_is_told() {
        let read = |line: &[&str]| Arguments::read(line.iter().map(OsString::from)).unwrap_err();
        for line in
            [&["mail-setup", "--help", "--lang", "de"][..], &["mail-setup", "check", "--lang=de", "--help"]]
        {
            let Refused::Help { text, language: Some(language) } = read(line) else { panic!("{line:?}") };
            assert!(text.contains("Usage: mail-setup") && language.tag() == "de", "{line:?}: {text}");
        }
        assert!(matches!(read(&["mail-setup", "--version"]), Refused::Asked(_)));
    }

    #[test]
    fn help_is_asked_for_in_two_ways() {
        for line in [&["help"][..], &["help", "check"], &["help", "keychain", "undo"]] {
            let read = |line: &[&str]| {
                let typed = std::iter::once(&"mail-setup").chain(line).map(OsString::from);
                let Err(Refused::Help { text, .. }) = Arguments::read(typed) else { panic!("{line:?}") };
                text
            };
            assert_eq!(read(line), read(&[&line[1..], &["--help"]].concat()), "{line:?}");
        }
    }

    #[test]
    fn of_a_choice_what_can_be_chosen_is_named() {
        for (line, message, known) in [
            ("settings network-pages perhaps", "usage-value-known", "on, off"),
            ("password a@b.example --for=pop", "usage-option-value-known", "smtp, imap"),
            ("check a@b.example --timeout soon", "usage-bad-option-value", ""),
        ] {
            let typed = ["mail-setup"].into_iter().chain(line.split(' ')).map(OsString::from);
            let Err(Refused::Wrong { failure: Failure::Usage { message: told, args }, .. }) =
                Arguments::read(typed)
            else {
                panic!("{line} was taken")
            };
            let named = args.into_iter().find(|(name, _)| *name == "known");
            assert_eq!((told, named.map_or(String::new(), |(_, known)| known).as_str()), (message, known));
        }
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
            let Err(Refused::Wrong { failure, .. }) = Arguments::read(typed) else {
                panic!("{line:?} was taken")
            };
            assert!(!format!("{failure:?}").contains("hunter2"), "{line:?}: {failure:?}");
        }
    }

    #[test]
    fn a_line_that_cannot_be_understood_is_answered_as_it_asks() {
        for (line, asked) in [
            ("check --lang de", (Format::Text, Some("de"))),
            ("--lang=pt nonsense --json", (Format::Json, Some("pt-BR"))),
            ("check --lang", (Format::Text, None)),
            ("check --lang tlh", (Format::Text, None)),
            ("check a b -- --lang de --json", (Format::Text, None)),
        ] {
            let typed = ["mail-setup"].into_iter().chain(line.split(' ')).map(OsString::from);
            let Err(Refused::Wrong { format, language, .. }) = Arguments::read(typed) else {
                panic!("{line} was taken")
            };
            let language = language.map(|language| language.tag());
            assert_eq!((format, language.as_deref()), asked, "{line}");
        }
    }
}
