//! An account in another program's own words: its servers, user names, and a command that prints the password
//! when the program asks for it. Never the password itself.

mod aerc;
mod fetchmail;
mod getmail;
mod git;
mod handed;
mod himalaya;
mod mbsync;
mod meli;
mod mobileconfig;
mod msmtp;
mod neomutt;
mod offlineimap;
mod password_command;
pub mod saved;
mod thunderbird;
pub mod written;

use std::path::PathBuf;
use std::process::{Command, Stdio};

use account::{Account, Servers};
use serde::Deserialize;

pub use self::handed::{Dialect, Handed, Nature, Unfit};
pub use self::password_command::PasswordCommand;
use crate::folders::Folders;

/// A format.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// A configuration profile for Apple's programs.
    Mobileconfig,
    /// What a provider would publish for Thunderbird.
    Thunderbird,
    /// `~/.msmtprc`
    Msmtp,
    /// `~/.mbsyncrc`
    Mbsync,
    /// `~/.config/himalaya/config.toml`
    Himalaya,
    /// `~/.config/aerc/accounts.conf`
    Aerc,
    /// `~/.config/neomutt/neomuttrc`
    Neomutt,
    /// `~/.gitconfig`, for `git send-email`.
    Git,
    /// `~/.offlineimaprc`
    Offlineimap,
    /// `~/.fetchmailrc`
    Fetchmail,
    /// `~/.config/getmail/getmailrc`
    Getmail,
    /// `~/.config/meli/config.toml`
    Meli,
}

impl Format {
    /// Every format, in the order of the contract.
    pub const ALL: [Self; 12] = [
        Self::Mobileconfig,
        Self::Thunderbird,
        Self::Msmtp,
        Self::Mbsync,
        Self::Himalaya,
        Self::Aerc,
        Self::Neomutt,
        Self::Git,
        Self::Offlineimap,
        Self::Fetchmail,
        Self::Getmail,
        Self::Meli,
    ];

    /// Its name on the command line.
    pub fn code(self) -> &'static str {
        match self {
            Self::Mobileconfig => "mobileconfig",
            Self::Thunderbird => "thunderbird",
            Self::Msmtp => "msmtp",
            Self::Mbsync => "mbsync",
            Self::Himalaya => "himalaya",
            Self::Aerc => "aerc",
            Self::Neomutt => "neomutt",
            Self::Git => "git",
            Self::Offlineimap => "offlineimap",
            Self::Fetchmail => "fetchmail",
            Self::Getmail => "getmail",
            Self::Meli => "meli",
        }
    }

    /// The format of this name.
    pub fn with_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.code() == code)
    }

    /// The file that the program of this person reads, or would; nothing where it is opened or published.
    pub fn file(self, folders: &Folders) -> Option<PathBuf> {
        let mut files = self.places().iter().map(|place| folders.path(place));
        let usual = files.next()?;
        Some(if usual.exists() { usual } else { files.find(|file| file.exists()).unwrap_or(usual) })
    }

    /// Where the program looks for it, in paths of the data: what is made goes to the first. What is at another must not
    /// be put out of use by a file that the program likes better.
    fn places(self) -> &'static [&'static str] {
        match self {
            Self::Mobileconfig | Self::Thunderbird => &[],
            // msmtp(1), “FILES”
            Self::Msmtp => &["~/.msmtprc", "config/msmtp/config"],
            // mbsync(1), “FILES”
            Self::Mbsync => &["~/.mbsyncrc", "config/isyncrc"],
            // himalaya's config.sample.toml
            Self::Himalaya => &["config/himalaya/config.toml", "~/.himalayarc"],
            // aerc-accounts(5)
            Self::Aerc => &["config/aerc/accounts.conf"],
            // neomutt(1), “FILES”
            Self::Neomutt => &[
                "config/neomutt/neomuttrc",
                "~/.neomuttrc",
                "~/.neomutt/neomuttrc",
                "~/.muttrc",
                "~/.mutt/muttrc",
                "config/mutt/muttrc",
            ],
            // git-config(1), “FILES”
            Self::Git => &["~/.gitconfig", "config/git/config"],
            // offlineimap(1), “-c”
            Self::Offlineimap => &["~/.offlineimaprc", "config/offlineimap/config"],
            // fetchmail(1), “FILES”
            Self::Fetchmail => &["~/.fetchmailrc"],
            // getmail6, docs/configuration.txt
            Self::Getmail => &["config/getmail/getmailrc", "~/.getmail/getmailrc"],
            // meli(1), “FILES”
            Self::Meli => &["config/meli/config.toml"],
        }
    }

    /// Who gives the program its password.
    pub fn password(self) -> PasswordFrom {
        match self {
            Self::Mobileconfig | Self::Thunderbird => PasswordFrom::Person,
            Self::Msmtp
            | Self::Mbsync
            | Self::Himalaya
            | Self::Aerc
            | Self::Neomutt
            | Self::Git
            | Self::Offlineimap
            | Self::Fetchmail
            | Self::Getmail
            | Self::Meli => PasswordFrom::Command,
        }
    }

    /// Whether the text can stand beside others in one file.
    pub fn nature(self) -> Nature {
        match self {
            // Each of these files is one account's, or names all accounts in one line.
            Self::Mobileconfig | Self::Thunderbird | Self::Offlineimap | Self::Getmail => Nature::Whole,
            Self::Msmtp
            | Self::Mbsync
            | Self::Himalaya
            | Self::Aerc
            | Self::Neomutt
            | Self::Git
            | Self::Fetchmail
            | Self::Meli => Nature::Block,
        }
    }

    /// An account for the program of this computer. Asks the program its version: may block.
    ///
    /// # Errors
    /// If the program cannot do what the account needs.
    pub fn text_here(self, account: &Account, servers: &Servers) -> Result<String, Unfit> {
        self.text(&Handed {
            address: account.address(),
            servers,
            outgoing: account.outgoing(),
            command: &PasswordCommand::of_this_computer(),
            dialect: self.dialect(),
        })
    }

    /// What the program of this computer reads, if it has changed its words.
    fn dialect(self) -> Dialect {
        let changed = CHANGED.iter().find(|(format, ..)| *format == self);
        let is_older = changed.and_then(|(_, program, since)| Some(version(program)? < *since));
        if is_older == Some(true) { Dialect::Older } else { Dialect::Current }
    }

    /// The text, in UTF-8, with a line end behind each line.
    ///
    /// # Errors
    /// If the program cannot do what the account needs.
    pub fn text(self, handed: &Handed<'_>) -> Result<String, Unfit> {
        Ok(match self {
            Self::Mobileconfig => mobileconfig::text(handed),
            Self::Thunderbird => thunderbird::text(handed),
            Self::Msmtp => msmtp::text(handed),
            Self::Mbsync => mbsync::text(handed),
            Self::Himalaya => himalaya::text(handed),
            Self::Aerc => aerc::text(handed),
            Self::Neomutt => neomutt::text(handed),
            Self::Git => git::text(handed),
            Self::Offlineimap => offlineimap::text(handed)?,
            Self::Fetchmail => fetchmail::text(handed),
            Self::Getmail => getmail::text(handed)?,
            Self::Meli => meli::text(handed),
        })
    }
}

/// Who gives a program its password.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum PasswordFrom {
    /// The command in its settings, from the keychain.
    Command,
    /// The person, when it asks.
    Person,
}

/// Which programs have changed their words, and in which version.
const CHANGED: [(Format, &str, (u32, u32)); 3] = [
    (Format::Himalaya, "himalaya", (2, 0)),
    (Format::Mbsync, "mbsync", (1, 5)),
    (Format::Meli, "meli", (0, 9)),
];

/// The version of a program, as the first number of the kind `1.4` that it tells of itself.
fn version(program: &str) -> Option<(u32, u32)> {
    let mut asked = Command::new(program);
    let told = asked.arg("--version").stdin(Stdio::null()).output().ok()?;
    version_in(&String::from_utf8_lossy(&told.stdout))
}

fn version_in(told: &str) -> Option<(u32, u32)> {
    let number = |text: &str| text.trim_start_matches('v').parse::<u32>().ok();
    told.split_whitespace().find_map(|word| {
        let mut parts = word.split(['.', '-']);
        Some((number(parts.next()?)?, number(parts.next()?)?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use account::{Address, Outgoing, Security, Server};
    use std::collections::BTreeMap;

    fn servers(security: Security, user: &str) -> Servers {
        let server = |host: &str, port: u16| Server {
            host: host.to_owned(),
            port: port.try_into().unwrap(),
            security,
            user: user.to_owned(),
        };
        Servers { smtp: server("smtp.example.org", 465), imap: server("imap.example.org", 993) }
    }

    fn all(address: &str, user: &str, security: Security, dialect: Dialect) -> Vec<(Format, String)> {
        let address = Address::parse(address).unwrap();
        let (servers, command) = (servers(security, user), PasswordCommand::called("mail-setup"));
        let outgoing = Outgoing::default();
        let handed = Handed { address: &address, servers: &servers, outgoing, command: &command, dialect };
        Format::ALL.into_iter().filter_map(|format| Some((format, format.text(&handed).ok()?))).collect()
    }

    #[test]
    fn every_format_has_a_name_of_its_own() {
        for format in Format::ALL {
            assert_eq!(Format::with_code(format.code()), Some(format));
            let in_data = toml::from_str::<BTreeMap<String, Format>>(&format!("it = {:?}", format.code()));
            assert_eq!(in_data.unwrap()["it"], format);
        }
        assert_eq!(Format::with_code("pine"), None);
    }

    #[test]
    fn every_text_names_the_servers_and_is_the_same_each_time() {
        for dialect in [Dialect::Current, Dialect::Older] {
            for (format, text) in all("anna@example.org", "anna", Security::Tls, dialect) {
                let receives = !matches!(format, Format::Msmtp | Format::Git);
                let sends = !matches!(
                    format,
                    Format::Mbsync | Format::Offlineimap | Format::Fetchmail | Format::Getmail
                );
                assert_eq!(text.contains("imap.example.org"), receives, "{format:?}: {text}");
                assert_eq!(text.contains("smtp.example.org"), sends, "{format:?}: {text}");
                assert!(text.ends_with('\n') && !text.contains('\r'), "{format:?}: {text}");
            }
        }
        let twice = [(); 2].map(|()| all("anna@example.org", "anna", Security::Tls, Dialect::Current));
        assert_eq!(twice[0], twice[1]);
    }

    #[test]
    fn what_reads_a_password_reads_it_by_the_command_of_its_protocol() {
        let handed = [Security::Tls, Security::StartTls]
            .map(|it| all("anna@example.org", "anna", it, Dialect::Current));
        for (format, text) in handed.into_iter().flatten() {
            if format.password() == PasswordFrom::Person {
                assert!(!text.contains("mail-setup password"), "{format:?}: {text}");
                continue;
            }
            let reads = |protocol: &str| {
                let shell = format!("mail-setup password --for {protocol} -- anna@example.org");
                let list = format!(
                    "\"mail-setup\", \"password\", \"--for\", \"{protocol}\", \"--\", \"anna@example.org\""
                );
                text.contains(&shell) || text.contains(&list)
            };
            assert_eq!(reads("imap"), text.contains("imap.example.org"), "{format:?}: {text}");
            assert_eq!(reads("smtp"), text.contains("smtp.example.org"), "{format:?}: {text}");
        }
    }

    #[test]
    fn a_name_that_is_no_plain_word_stays_one_word() {
        for (format, text) in
            all("o'hara+x@example.org", "O'Hara \"x\" 100%", Security::Tls, Dialect::Current)
        {
            assert!(!text.contains("-- o'hara"), "{format:?}: {text}");
            if [Format::Himalaya, Format::Meli].contains(&format) {
                toml::from_str::<toml::Table>(&text).unwrap();
            }
            if [Format::Aerc, Format::Neomutt].contains(&format) {
                assert!(text.contains("//O%27Hara%20%22x%22%20100%25@"), "{text}");
            }
            if format == Format::Offlineimap {
                assert!(text.contains("100%%"), "{text}");
            }
            if format == Format::Getmail {
                assert!(text.contains("100%\n"), "getmail reads values as they are: {text}");
            }
            if format == Format::Mobileconfig {
                let read = plist::Value::from_reader_xml(text.as_bytes()).unwrap();
                assert!(read.as_dictionary().is_some());
            }
        }
    }

    #[test]
    fn what_a_program_would_take_for_something_else_is_told_in_its_own_way() {
        let odd = all("o'hara/x#1%$y@example.org", "a \"b\" \\c#1", Security::Tls, Dialect::Current);
        for (format, line) in [
            // A note would begin at the number sign.
            (Format::Aerc, "from = `<o'hara/x#1%$y@example.org>`\n"),
            // It has no other sign for a quotation mark in a string.
            (Format::Fetchmail, "user \"a \\x22b\\x22 \\x5cc#1\" ssl"),
            // Sections are called as they are called: the percent sign is not doubled there.
            (Format::Offlineimap, "[Account o_hara_x_1__y@example.org]\n"),
            // One folder, and not a folder in another.
            (Format::Mbsync, "Path ~/Mail/o_hara_x_1__y@example.org/\n"),
            (Format::Getmail, "path = ~/Mail/o_hara_x_1__y@example.org/INBOX/\n"),
        ] {
            let (_, text) = odd.iter().find(|(known, _)| *known == format).unwrap();
            assert!(text.contains(line), "{format:?}: {text}");
        }
    }

    #[test]
    fn msmtp_fills_nothing_into_a_sender() {
        let sender = |address| {
            let texts = all(address, "anna", Security::Tls, Dialect::Current);
            let (_, text) = texts.into_iter().find(|(format, _)| *format == Format::Msmtp).unwrap();
            text.lines().find(|line| line.starts_with("from ")).map(str::to_owned)
        };
        assert_eq!(sender("a%u@example.org").as_deref(), Some("from a%u@example.org"));
        assert_eq!(sender("a%U@example.org"), None);
    }

    #[test]
    fn what_a_program_reads_already_is_not_put_out_of_use() {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::of_home(home.path());
        assert_eq!(Format::Thunderbird.file(&folders), None);
        assert_eq!(Format::Msmtp.file(&folders), Some(home.path().join(".msmtprc")));
        let own = home.path().join(".config/msmtp/config");
        std::fs::create_dir_all(own.parent().unwrap()).unwrap();
        std::fs::write(&own, "# mine\n").unwrap();
        assert_eq!(Format::Msmtp.file(&folders), Some(own));
        std::fs::write(home.path().join(".msmtprc"), "# mine, too\n").unwrap();
        assert_eq!(Format::Msmtp.file(&folders), Some(home.path().join(".msmtprc")));
    }

    #[test]
    fn a_version_is_found_in_what_a_program_says_of_itself() {
        assert_eq!(version_in("isync 1.4.4\n"), Some((1, 4)));
        assert_eq!(version_in("himalaya v2.2.1 +imap +smtp"), Some((2, 2)));
        assert_eq!(version_in("himalaya 1.2.0-rc"), Some((1, 2)));
        assert_eq!(version_in("something else"), None);
    }
}
