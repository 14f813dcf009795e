//! Old passwords that cannot be cleared from here: which programs keep them, and what to do there.

use serde::Serialize;

use super::file::{self, Passwords, ProgramFile};
use super::folders::Folders;
use super::places::Place;
use super::settings::Settings;
use super::traces::{Seen, Sight, Traces, What};
use account::Account;
use keychain::search::Reserved;

/// An old password that only the person can remove, in the program that keeps it.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct ManualRemoval {
    /// Code of the program: words `guided-…`.
    pub program: String,
    /// True if it was seen to keep a password for this account; false if that cannot be seen from here.
    pub found: bool,
    /// Codes of the steps to take there, in order: words `guided-step-…`.
    pub steps: Vec<String>,
    /// The place that a button opens.
    pub place: Option<Place>,
    /// The files it is in, and what has it looked up.
    pub files: Vec<FileLine>,
}

/// A file that the person can look at, and the line in it.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct FileLine {
    /// The file, from the person's home if it is in there: `~/.netrc`.
    pub path: String,
    /// From 1; nothing if it cannot be read, or is for one password as a whole.
    pub line: Option<u32>,
}

/// The programs of this system whose files or registry say that they keep, or may keep, an old password of
/// this account. Reads files: may block.
pub(super) fn look(folders: &Folders, account: &Account) -> Vec<ManualRemoval> {
    let described = file::all().iter().filter_map(|program| match &program.facts.settings {
        Some(Settings::Logins(files)) => Some((program.id, files.of(folders, account))),
        Some(
            Settings::Balsa { .. }
            | Settings::Evolution { .. }
            | Settings::Geary { .. }
            | Settings::Kmail { .. },
        )
        | None => None,
    });
    let logins = described.collect();
    let sight = Sight { folders, account, logins: &logins };
    let here = all().filter(|(_, passwords)| passwords.systems.iter().any(|system| system == OS));
    here.filter_map(|(program, passwords)| {
        let seen = passwords.traces.seen(program.id, program.facts.settings.as_ref(), &sight)?;
        Some(ManualRemoval::seen(program, passwords, &seen, folders))
    })
    .collect()
}

/// What the keychain is to look for in place of the programs: items that are theirs alone to remove.
pub(super) fn reserved() -> Vec<Reserved> {
    all()
        .filter_map(|(program, passwords)| match &passwords.traces {
            Traces::Credentials { targets } => Some(Reserved { program: program.id, targets }),
            Traces::Nowhere
            | Traces::Outlook { .. }
            | Traces::Logins { .. }
            | Traces::Claws { .. }
            | Traces::OnlineAccounts { .. }
            | Traces::Mailspring { .. }
            | Traces::Alpine { .. }
            | Traces::Sandbox { .. }
            | Traces::Settings
            | Traces::LookedUp(_) => None,
        })
        .collect()
}

/// The programs of which the keychain has items.
pub(super) fn seen_by_the_keychain(programs: &[&str]) -> Vec<ManualRemoval> {
    all()
        .filter(|(program, _)| programs.contains(&program.id))
        .map(|(program, passwords)| ManualRemoval::of(program, passwords))
        .collect()
}

impl ManualRemoval {
    fn of(program: &ProgramFile, passwords: &Passwords) -> Self {
        Self {
            program: program.id.to_owned(),
            found: true,
            steps: passwords.before.get(OS).into_iter().chain(&passwords.steps).cloned().collect(),
            place: (!program.facts.place.is_empty()).then_some(Place::OfProgram(program.id)),
            files: vec![],
        }
    }

    fn seen(program: &ProgramFile, passwords: &Passwords, seen: &Seen, folders: &Folders) -> Self {
        let of = Self::of(program, passwords);
        let in_folder = || {
            let file = seen.files.first().filter(|_| passwords.traces.are_in_files())?;
            Some(if file.file.starts_with(&folders.config) { Place::ConfigFolder } else { Place::HomeFolder })
        };
        let files = seen.files.iter();
        Self {
            found: seen.what == What::Password,
            place: of.place.or_else(in_folder),
            files: files
                .map(|written| FileLine { path: folders.shown(&written.file), line: written.line })
                .collect(),
            ..of
        }
    }
}

fn all() -> impl Iterator<Item = (&'static ProgramFile, &'static Passwords)> {
    file::all().iter().flat_map(|program| program.facts.passwords.iter().map(move |one| (program, one)))
}

const OS: &str = std::env::consts::OS;

#[cfg(test)]
mod tests {
    #[cfg(target_os = "linux")]
    use std::fs;

    use super::*;
    #[cfg(target_os = "linux")]
    use crate::folders::LARGEST_FILE;
    #[cfg(target_os = "linux")]
    use account::Account;
    use account::Address;
    use keychain::store::Attributes;

    #[test]
    fn every_program_and_step_has_its_words() {
        let words = words::Words::english();
        for (program, passwords) in all() {
            let Passwords { systems, before, steps, traces: _ } = passwords;
            assert!(words.has(&format!("guided-{}", program.id)), "{}", program.id);
            assert!(!steps.is_empty(), "{}", program.id);
            assert!(before.keys().all(|system| systems.contains(system)), "{}", program.id);
            for step in before.values().chain(steps) {
                assert!(words.has(&format!("guided-step-{step}")), "{step}");
            }
        }
    }

    #[test]
    fn sign_ins_of_office_that_name_the_account_are_its_own_to_remove() {
        for (target, user, is_kept) in [
            ("MicrosoftOffice16_Data:SSPI:anna@gmail.com", "", true),
            ("microsoftoffice16_data:ADAL:0a1b2c", "Anna@gmail.com", true),
            ("MS.Outlook.15:anna@gmail.com:PUT", "", true),
            ("outlook:anna@gmail.com", "02abc", true),
            ("MicrosoftOffice16_Data:SSPI:ben@gmail.com", "ben@gmail.com", false),
            ("MicrosoftOffice16_Data:SSPI:joanna@gmail.com", "", false),
            ("MicrosoftOffice16_Data:orgid:02abc", "", false),
            ("MicrosoftAccount:user=anna@gmail.com", "anna@gmail.com", false),
            ("imap.gmail.com/anna@gmail.com", "anna@gmail.com", false),
        ] {
            let mut attributes: Attributes =
                [("xdg:schema", "windows.credential"), ("target", target), ("user", user)]
                    .map(|(name, value)| (name.to_owned(), value.to_owned()))
                    .into();
            assert_eq!(keepers(&attributes), if is_kept { vec!["office"] } else { vec![] }, "{target}");
            attributes.insert("xdg:schema".to_owned(), "org.gnome.Geary".to_owned());
            assert_eq!(keepers(&attributes), Vec::<String>::new(), "{target}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn passwords_of_the_account_are_found_in_a_home_and_those_of_others_are_not() {
        let home = Home::new();
        home.write(".netrc", "machine smtp.gmail.com login anna@gmail.com password hunter2");
        home.write(".msmtprc", "account a\nhost smtp.a.example\nuser ben@a.example\npassword hunter2");
        home.write(".config/isyncrc", "IMAPAccount a\nHost imap.gmail.com\nUser anna\nPass hunter2");
        home.write(
            ".thunderbird/x.default/logins.json",
            r#"{"logins":[{"hostname":"imap://imap.gmail.com"}]}"#,
        );
        home.write(
            ".config/goa-1.0/accounts.conf",
            "[Account a]\nProvider=imap_smtp\nEmailAddress=anna@gmail.com",
        );
        home.write(".claws-mail/accountrc", "[Account: 1]\naddress=anna@gmail.com");
        assert_eq!(home.found("anna@gmail.com"), ["mbsyncFile", "netrc", "onlineAccounts", "thunderbird"]);

        home.write(".claws-mail/passwordstorerc", "[account:1]\nrecv {x}\n");
        assert!(home.found("anna@gmail.com").contains(&"clawsMail".to_owned()));
        assert_eq!(home.found("ben@a.example"), ["msmtpFile"]);
        let places: Vec<_> = home.guided("anna@gmail.com").iter().map(|guided| guided.place).collect();
        let [claws_mail, online_accounts, thunderbird] =
            ["clawsMail", "onlineAccounts", "thunderbird"].map(|id| Some(Place::OfProgram(id)));
        let [mbsync, netrc] = [Place::ConfigFolder, Place::HomeFolder].map(Some);
        assert_eq!(places, [claws_mail, mbsync, netrc, online_accounts, thunderbird]);
        assert_eq!(home.found("carl@b.example"), Vec::<String>::new());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn files_that_a_file_manager_hides_are_shown_first() {
        let home = Home::new();
        home.write(".netrc", "machine smtp.gmail.com login anna@gmail.com password hunter2");
        assert_eq!(home.guided("anna@gmail.com")[0].steps, ["showDotFiles", "openNetrc", "replaceInFile"]);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_file_that_is_too_large_or_no_file_at_all_is_not_read() {
        let home = Home::new();
        let mut text = "machine smtp.gmail.com login anna@gmail.com password hunter2\n".to_owned();
        text.push_str(&"#".repeat(usize::try_from(LARGEST_FILE).unwrap()));
        home.write(".netrc", &text);
        fs::create_dir(home.folder.path().join(".msmtprc")).unwrap();
        std::os::unix::fs::symlink(".mbsyncrc", home.folder.path().join(".mbsyncrc")).unwrap();
        std::os::unix::net::UnixListener::bind(home.folder.path().join(".muttrc")).unwrap();
        assert_eq!(home.found("anna@gmail.com"), Vec::<String>::new());
    }

    /// The programs that alone may remove an item of Anna's with these attributes.
    fn keepers(attributes: &Attributes) -> Vec<String> {
        let there: Vec<_> = reserved()
            .into_iter()
            .filter(|reserved| reserved.has(&anna(), attributes))
            .map(|reserved| reserved.program)
            .collect();
        seen_by_the_keychain(&there).into_iter().map(|guided| guided.program).collect()
    }

    fn anna() -> Address {
        Address::parse("anna@gmail.com").unwrap()
    }

    #[cfg(target_os = "linux")]
    struct Home {
        folder: tempfile::TempDir,
    }

    #[cfg(target_os = "linux")]
    impl Home {
        fn new() -> Self {
            Self { folder: tempfile::tempdir().unwrap() }
        }

        fn write(&self, path: &str, text: &str) {
            let path = self.folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }

        fn guided(&self, address: &str) -> Vec<ManualRemoval> {
            let folders = Folders::of_home(self.folder.path());
            look(&folders, &Account::of(Address::parse(address).unwrap()))
        }

        fn found(&self, address: &str) -> Vec<String> {
            let guided = self.guided(address);
            assert!(guided.iter().all(|guided| guided.found), "{guided:?}");
            guided.into_iter().map(|guided| guided.program).collect()
        }
    }
}
