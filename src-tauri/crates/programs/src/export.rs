//! An account in another program's own words: its servers, user names, and a command that prints the password
//! when the program asks for it. Never the password itself.

mod aerc;
mod cmd;
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
pub mod shared;
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
    /// `~/.config/mutt/muttrc`
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
        self.file_on(std::env::consts::OS, folders)
    }

    fn file_on(self, system: &str, folders: &Folders) -> Option<PathBuf> {
        let places = self.places(system);
        let usual = USUAL.iter().find(|(format, _)| *format == self).map(|(_, place)| place);
        let made = usual.or(places.first())?;
        let there = places.iter().map(|place| folders.path(place)).find(|file| file.exists());
        Some(there.unwrap_or_else(|| folders.path(made)))
    }

    /// Where the program looks for it on a system, in paths of the data: it reads the first that is there. What is at
    /// another must not be put out of use by a file that the program likes better.
    fn places(self, system: &str) -> &'static [&'static str] {
        match self {
            Self::Mobileconfig | Self::Thunderbird => &[],
            // msmtp(1), “FILES”
            Self::Msmtp if system == "windows" => &["config/msmtprc.txt"],
            Self::Msmtp => &["~/.msmtprc", "config/msmtp/config"],
            // mbsync(1), “FILES”
            Self::Mbsync => &["~/.mbsyncrc", "config/isyncrc"],
            // himalaya's config.sample.toml
            Self::Himalaya if system == "macos" => {
                &["~/Library/Application Support/himalaya/config.toml", HIMALAYA, "~/.himalayarc"]
            }
            Self::Himalaya => &[HIMALAYA, "~/.himalayarc"],
            // aerc-accounts(5); aerc lib/xdg
            Self::Aerc if system == "macos" => {
                &["~/Library/Preferences/aerc/accounts.conf", "config/aerc/accounts.conf"]
            }
            Self::Aerc => &["config/aerc/accounts.conf"],
            // neomutt main.c, find_cfg()
            Self::Neomutt => &[
                "config/neomutt/neomuttrc",
                "config/neomutt/muttrc",
                "config/mutt/neomuttrc",
                READ_BY_MUTT_TOO,
                "~/.neomutt/neomuttrc",
                "~/.neomutt/muttrc",
                "~/.mutt/neomuttrc",
                "~/.mutt/muttrc",
                "~/.neomuttrc",
                "~/.muttrc",
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

const HIMALAYA: &str = "config/himalaya/config.toml";

/// Where a file is made that is not the first the program looks for: every version reads it there.
const USUAL: [(Format, &str); 2] = [(Format::Neomutt, READ_BY_MUTT_TOO), (Format::Himalaya, HIMALAYA)];

/// Where mutt looks as well as NeoMutt: one of them may be there without the other.
const READ_BY_MUTT_TOO: &str = "config/mutt/muttrc";

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
    use crate::file;
    use crate::settings::Settings;
    use account::{Address, Outgoing, Security, Server};
    use std::collections::BTreeMap;
    use std::path::Path;

    /// Files that are looked through, and that the program does not read by itself.
    const NOT_OF_THE_EXPORT: [(&str, &str); 10] = [
        ("fetchmail", "config/fetchmail/fetchmailrc"),
        ("fetchmail", "config/fetchmailrc"),
        // Whole folders, with the file of the export.
        ("getmail", "~/.getmail/*"),
        ("getmail", "config/getmail/*"),
        ("git", "~/.git-credentials"),
        ("git", "config/git/credentials"),
        ("mbsyncFile", "config/isync/mbsyncrc"),
        ("mbsyncFile", "config/mbsync/mbsyncrc"),
        ("mbsyncFile", "config/mbsync/config"),
        ("msmtpFile", "config/msmtp/msmtprc"),
    ];

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
        assert_eq!(Format::Thunderbird.file_on("linux", &folders), None);
        assert_eq!(Format::Msmtp.file_on("linux", &folders), Some(home.path().join(".msmtprc")));
        let own = home.path().join(".config/msmtp/config");
        std::fs::create_dir_all(own.parent().unwrap()).unwrap();
        std::fs::write(&own, "# mine\n").unwrap();
        assert_eq!(Format::Msmtp.file_on("linux", &folders), Some(own));
        std::fs::write(home.path().join(".msmtprc"), "# mine, too\n").unwrap();
        assert_eq!(Format::Msmtp.file_on("linux", &folders), Some(home.path().join(".msmtprc")));
    }

    #[test]
    fn each_file_of_neomutt_stays_in_use() {
        for folder in ["config/neomutt/", "config/mutt/", "~/.neomutt/", "~/.mutt/", "~/."] {
            for name in ["neomuttrc", "muttrc"] {
                let home = tempfile::tempdir().unwrap();
                let folders = Folders::of_home(home.path());
                let own = folders.path(&format!("{folder}{name}"));
                std::fs::create_dir_all(own.parent().unwrap()).unwrap();
                std::fs::write(&own, "# mine\n").unwrap();
                assert_eq!(Format::Neomutt.file(&folders), Some(own));
            }
        }
    }

    #[test]
    fn what_is_made_is_where_the_program_of_the_system_looks() {
        let folders = Folders::of_home(Path::new("/home/anna"));
        for (format, system, file) in [
            (Format::Msmtp, "linux", "~/.msmtprc"),
            (Format::Msmtp, "macos", "~/.msmtprc"),
            (Format::Msmtp, "windows", "config/msmtprc.txt"),
            (Format::Aerc, "linux", "config/aerc/accounts.conf"),
            (Format::Aerc, "macos", "~/Library/Preferences/aerc/accounts.conf"),
            (Format::Himalaya, "macos", "config/himalaya/config.toml"),
            (Format::Neomutt, "linux", "config/mutt/muttrc"),
        ] {
            assert_eq!(format.file_on(system, &folders), Some(folders.path(file)), "{format:?}, {system}");
        }
    }

    #[test]
    fn a_file_in_which_a_password_is_looked_for_is_one_that_is_not_put_out_of_use() {
        for program in file::all() {
            let Some(format) = program.facts.hand_over.as_ref().and_then(|it| it.export) else { continue };
            let Some(Settings::Logins(logins)) = &program.facts.settings else { continue };
            for file in &logins.files {
                let is_place =
                    ["linux", "macos", "windows"].iter().any(|it| format.places(it).contains(&file.as_str()));
                let is_excepted = NOT_OF_THE_EXPORT.contains(&(program.id, file.as_str()));
                assert!(is_place != is_excepted, "{}: {file}", program.id);
            }
        }
    }

    #[test]
    fn a_version_is_found_in_what_a_program_says_of_itself() {
        assert_eq!(version_in("isync 1.4.4\n"), Some((1, 4)));
        assert_eq!(version_in("himalaya v2.2.1 +imap +smtp"), Some((2, 2)));
        assert_eq!(version_in("himalaya 1.2.0-rc"), Some((1, 2)));
        assert_eq!(version_in("something else"), None);
    }
}
