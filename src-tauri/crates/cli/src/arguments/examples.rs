//! What stands below the help of each command: what is to be known, examples, exit codes.

use keychain::BACKUP_DAYS;

pub(super) const MAIL_SETUP: &str = "\
Without a command it leads through everything, step by step. Your password goes to your mail servers only; what is \
asked besides is listed under `discover` and `diagnose`. Passwords are typed at the prompt or come from standard \
input, never from an argument.

Examples:
  mail-setup                                 step by step, or practise first
  mail-setup check anna@gmail.com            does this password work?
  mail-setup verify                          is everything still right?
  mail-setup watch enable                    and once a day by itself
  mail-setup diagnose anna@gmail.com         what does this network do to mail?
  mail-setup keychain scan anna@gmail.com    what do other programs keep?
  mail-setup export msmtp anna@gmail.com     the account for another program

Exit codes: 0 right, 1 refused or not there, 2 bad usage, 3 could not be checked, 4 keychain, 130 cancelled.";

pub(super) const CHECK: &str = "\
Examples:
  mail-setup check anna@gmail.com
  mail-setup check anna@example.org --smtp mail.example.org:587 --imap mail.example.org:993
  pass show mail/anna | mail-setup check anna@gmail.com --password-stdin --json
  mail-setup check anna@gmail.com --send-test      and send yourself a message
  mail-setup check anna@gmail.com --smtp mail.access.example:465 --smtp-user anna7 --two-passwords

Exit codes: 0 both servers took it (and the message arrived), 1 refused, 2 bad usage, 3 could not be checked, 130 cancelled.";

pub(super) const DISCOVER: &str = "\
It looks into the table of providers, at who receives the mail, at what the domain publishes, into Thunderbird's \
collection and into DNS, and tries the usual names. It takes 8 seconds at most.

Examples:
  mail-setup discover anna@example.org
  mail-setup discover anna@example.org --json
  mail-setup discover anna@example.org --autoconfig-address
  mail-setup settings autoconfig-address on        for the window too

Exit codes: 0 found, 1 none or no password is taken, 2 bad usage, 3 nobody could be asked, 130 cancelled.";

pub(super) const DIAGNOSE: &str = "\
It looks up the servers' names, connects to them without signing in, and asks two pages of Mozilla and Apple whether \
they are as always (--no-probes: it does not; `mail-setup settings network-pages off`: never). It ends after 14 \
seconds at the latest.

Examples:
  mail-setup diagnose anna@gmail.com
  mail-setup diagnose anna@example.org --smtp mail.example.org:587 --imap mail.example.org:993
  mail-setup diagnose anna@gmail.com --probe http://probe.example.org/alive=204 --json

Exit codes: 0 mail gets through, 2 bad usage, 3 something is wrong with this network, 130 cancelled.";

pub(super) const VERIFY: &str = "\
Each account is told as soon as it was checked. With --json that is a line of its own in the one object.

Examples:
  mail-setup verify
  mail-setup verify anna@gmail.com --json
  mail-setup verify --all --parallel 2
  mail-setup verify --allow-interception           who reads along may

Exit codes: 0 all are right, 1 one was refused, 2 bad usage, 3 one could not be checked, or there is none, 4 keychain, \
130 cancelled.";

pub(super) const SETTINGS: &str = "\
Examples:
  mail-setup settings
  mail-setup settings autoconfig-address on
  mail-setup settings autoconfig-address off
  mail-setup settings network-pages off      ask Mozilla and Apple for nothing

Exit codes: 0 told or changed, 2 bad usage, or it cannot be written.";

pub(super) const WATCH: &str = "\
One notification is shown when an account is refused for sure: not for a fault that passes, and not twice. So an account \
that is refused for the first time is checked again 15 minutes later, or with the next check of all. The notification \
does not name the account unless --show-address is given. Nothing asks for a locked keychain to be opened.

After a change of the network, those are checked that could not be reached, or were not checked for 6 hours.

Examples:
  mail-setup watch enable
  mail-setup watch status
  mail-setup watch run --dry-run
  mail-setup watch run --dry-run --trigger network
  mail-setup watch disable

Exit codes: 0 done, or all are right, 1 one is refused, or it cannot be had here, 2 bad usage, 3 one could not be \
checked, was refused for the first time, or there is none, 4 keychain, 130 cancelled.";

pub(super) const ACCOUNTS: &str = "\
Examples:
  mail-setup accounts
  mail-setup accounts remove anna@gmail.com
  mail-setup accounts remove --all           before the program is removed

Exit codes: 0 done, 1 no such account, 4 keychain, 130 cancelled.";

/// What is said of backups, before the examples of a command that clears.
pub(super) fn backed_up(examples: &str) -> String {
    format!(
        "Every entry is backed up, and the backup read back, before it is cleared. Backups are kept for {BACKUP_DAYS} \
         days.\n\n{examples}"
    )
}

pub(super) const KEYCHAIN: &str = "\
Examples:
  mail-setup keychain scan anna@gmail.com
  mail-setup keychain put anna@gmail.com
  mail-setup keychain clear anna@gmail.com --matching
  mail-setup keychain undo
  mail-setup keychain backups

Exit codes: 0 done, 1 not everything could be done, 2 bad usage, 4 keychain, 130 cancelled.";

pub(super) const SCAN: &str = "\
Examples:
  mail-setup keychain scan anna@gmail.com
  mail-setup keychain scan anna@gmail.com --json

Exit codes: 0 looked, whatever was found, 2 bad usage, 4 keychain, 130 cancelled.";

pub(super) const CLEAR: &str = "\
Examples:
  mail-setup keychain clear anna@gmail.com --matching
  mail-setup keychain clear anna@gmail.com --items ID ID --yes --json

Exit codes: 0 all cleared, 1 something was kept, 2 bad usage, 4 keychain, 130 cancelled.";

pub(super) const PUT: &str = "\
Examples:
  mail-setup keychain put anna@gmail.com
  mail-setup keychain put anna@gmail.com --program kmail --json

Exit codes: 0 done, 1 refused, not set up, or something was kept, 2 bad usage, 3 could not be checked, 4 keychain, 130 cancelled.";

pub(super) const UNDO: &str = "\
Examples:
  mail-setup keychain undo
  mail-setup keychain undo BACKUP --json

Exit codes: 0 all is back, 1 something is not, or there is nothing to bring back, 4 keychain, 130 cancelled.";

pub(super) const BACKUPS: &str = "\
Examples:
  mail-setup keychain backups
  mail-setup keychain backups --discard BACKUP

Exit codes: 0 done, 1 no such backup, 4 keychain, 130 cancelled.";

pub(super) const PASSWORD: &str = "\
Examples:
  mail-setup password anna@gmail.com --for imap
  mail-setup password anna@gmail.com --for smtp --copy

In the settings of other programs:
  passwordeval \"mail-setup password anna@gmail.com --for smtp\"      (msmtp)
  PassCmd \"mail-setup password anna@gmail.com --for imap\"           (mbsync)

Exit codes: 0 printed or copied, 1 none is stored or no clipboard, 2 bad usage, 4 keychain, 130 cancelled.";

pub(super) const EXPORT: &str = "\
It is never over a file that is there, and the password is never in it: the program gets it by \
“mail-setup password” when it needs it, or asks for it once.

Examples:
  mail-setup export msmtp anna@gmail.com
  mail-setup export mbsync anna@gmail.com --out ~/.mbsyncrc
  mail-setup export mobileconfig anna@gmail.com --out anna.mobileconfig
  mail-setup export git anna@gmail.com --out ~/.gitconfig --dry-run

Exit codes: 0 done, 1 no such account, 2 bad usage or a file that cannot be written, 130 cancelled.";

pub(super) const PROGRAMS: &str = "\
Examples:
  mail-setup programs
  mail-setup programs printer
  mail-setup programs neomutt --address anna@gmail.com --json

Exit codes: 0 told, 2 bad usage or no such program.";

pub(super) const PRACTICE: &str = "\
Examples:
  mail-setup practice
  mail-setup practice --mood needsAppPassword --json

It runs until Ctrl-C, on 127.0.0.1 only. The wizard has a practice of its own: mail-setup, then choose it.";

pub(super) const COMPLETIONS: &str = "\
The packages for Linux bring these files. Elsewhere the shell's own documentation says where they belong.

Examples:
  mail-setup completions bash > ~/.local/share/bash-completion/completions/mail-setup
  mail-setup completions zsh > ~/.zfunc/_mail-setup
  mail-setup completions fish > ~/.config/fish/completions/mail-setup.fish
  mail-setup completions nushell > mail-setup.nu
  mail-setup completions powershell >> $PROFILE

Exit codes: 0 printed, 2 bad usage.";

pub(super) const MAN: &str = "\
Examples:
  mail-setup man ~/.local/share/man/man1

Exit codes: 0 written, 2 bad usage or a folder that cannot be written to.";
