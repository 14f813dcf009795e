//! Old passwords that cannot be cleared from here: which programs keep them, and what to do there.
//!
//! Looking changes nothing, and no password is kept, told or logged. The facts are data
//! (`by_hand.toml`).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::folders::{Folders, entries, text_of};
pub use super::places::Place;
use super::traces::text::Owner;
use super::traces::{outlook, text as traces};
use crate::account::Address;
use crate::keychain::credential;
use crate::keychain::store::{Attributes, Listed};
use crate::provider::Provider;

/// A program whose old password cannot be cleared from here.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Guided {
    /// Code of the program: words `guided-…`.
    pub program: String,
    /// True if it was seen to keep a password for this account; false if that cannot be seen from here.
    pub found: bool,
    /// Codes of the steps to take there, in order: words `guided-step-…`.
    pub steps: Vec<String>,
    /// The place that a button opens.
    pub place: Option<Place>,
}

/// The programs of this system that keep, or may keep, an old password of this account; those that were
/// seen to keep one come first.
pub(crate) fn look(folders: &Folders, address: &Address) -> Vec<Guided> {
    let here = PROGRAMS.iter().filter(|program| program.systems.iter().any(|system| system == OS));
    let mut guided: Vec<Guided> = here
        .filter_map(|program| match program.look.seen(folders, address) {
            Seen::Password => Some(program.guided(true)),
            Seen::PasswordIn(place) => Some(Guided { place: Some(place), ..program.guided(true) }),
            Seen::Program => Some(program.guided(false)),
            Seen::Nothing => None,
        })
        .collect();
    guided.sort_by_key(|guided| !guided.found);
    guided
}

/// The programs to which items of the account belong that are theirs alone to remove.
pub(crate) fn keepers(address: &Address, items: &[Listed]) -> Vec<Guided> {
    let keeps = |program: &&Program| items.iter().any(|item| program.look.is_item(address, &item.attributes));
    PROGRAMS.iter().filter(keeps).map(|program| program.guided(true)).collect()
}

const OS: &str = std::env::consts::OS;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Program {
    pub(super) id: String,
    /// Where it is found: `linux`, `macos`, `windows`.
    pub(super) systems: Vec<String>,
    /// A step that comes before the others on a system.
    #[serde(default)]
    before: BTreeMap<String, String>,
    steps: Vec<String>,
    /// Files are opened where they are.
    place: Option<Place>,
    look: Look,
}

impl Program {
    fn guided(&self, found: bool) -> Guided {
        let steps = self.before.get(OS).into_iter().chain(&self.steps).cloned().collect();
        Guided { program: self.id.clone(), found, steps, place: self.place }
    }
}

#[cfg(test)]
impl Program {
    /// The places that may be opened for it: at least one.
    pub(super) fn places(&self) -> Vec<Place> {
        let files = match &self.look {
            Look::Netrc { files } | Look::Msmtp { files } | Look::Mbsync { files } | Look::Mutt { files } => {
                files
            }
            Look::Nowhere
            | Look::Outlook { .. }
            | Look::Credentials { .. }
            | Look::Logins { .. }
            | Look::Claws { .. }
            | Look::OnlineAccounts { .. } => return vec![self.place.expect("a place")],
        };
        assert_eq!(self.place, None, "{}: it is where the file is", self.id);
        files.iter().map(|file| folder_of(file)).collect()
    }
}

/// Where traces of a program are, and how they are read.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
enum Look {
    /// The system lets nobody look.
    Nowhere,
    /// The registry's keys of Outlook's profiles, and a folder that is there if it was used.
    Outlook { profiles: Vec<String>, folder: String },
    /// Generic credentials of Windows whose targets begin so; the keychain is asked for them.
    Credentials { targets: Vec<String> },
    /// Folders of Mozilla's profiles.
    Logins { folders: Vec<String> },
    /// Folders of Claws Mail.
    Claws { folders: Vec<String> },
    /// GNOME's online accounts.
    OnlineAccounts { files: Vec<String> },
    /// The files of ftp, curl and Emacs.
    Netrc { files: Vec<String> },
    /// msmtp's settings.
    Msmtp { files: Vec<String> },
    /// mbsync's settings.
    Mbsync { files: Vec<String> },
    /// mutt's and NeoMutt's settings.
    Mutt { files: Vec<String> },
}

/// What a look came to.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Seen {
    /// A password for the account.
    Password,
    /// A password for the account, in a file of this folder.
    PasswordIn(Place),
    /// That the program may keep one.
    Program,
    /// No sign of either.
    Nothing,
}

impl Look {
    fn seen(&self, folders: &Folders, address: &Address) -> Seen {
        let any = |files: &[String], read: fn(&str) -> Vec<Owner<'_>>| {
            let keeps_one = |file: &&String| {
                text_of(&folders.path(file))
                    .is_some_and(|text| read(&text).iter().any(|owner| is_of(address, owner)))
            };
            files.iter().find(keeps_one).map_or(Seen::Nothing, |file| Seen::PasswordIn(folder_of(file)))
        };
        match self {
            Self::Nowhere => Seen::Program,
            Self::Outlook { profiles, folder } => {
                let accounts: Vec<_> = profiles.iter().flat_map(|key| outlook::accounts(key)).collect();
                if accounts.is_empty() && folders.path(folder).is_dir() {
                    Seen::Program
                } else {
                    seen_in(address, &accounts)
                }
            }
            Self::Credentials { .. } => Seen::Nothing,
            Self::Logins { folders: named } => {
                let profiles = named.iter().flat_map(|folder| entries(&folders.path(folder)));
                let texts = profiles.filter_map(|profile| text_of(&profile.join("logins.json")));
                let mut hosts = texts.flat_map(|text| traces::logins(&text));
                seen_if(hosts.any(|host| is_server_of(address, &host)))
            }
            Self::Claws { folders: named } => {
                seen_if(named.iter().map(|folder| folders.path(folder)).any(|folder| {
                    folder.join("passwordstorerc").is_file()
                        && text_of(&folder.join("accountrc")).is_some_and(|text| {
                            traces::claws(&text).iter().any(|owner| is_of(address, owner))
                        })
                }))
            }
            Self::OnlineAccounts { files } => seen_if(any(files, traces::online_accounts) != Seen::Nothing),
            Self::Netrc { files } => any(files, traces::netrc),
            Self::Msmtp { files } => any(files, traces::msmtp),
            Self::Mbsync { files } => any(files, traces::mbsync),
            Self::Mutt { files } => any(files, traces::mutt),
        }
    }

    fn is_item(&self, address: &Address, attributes: &Attributes) -> bool {
        matches!(self, Self::Credentials { targets } if credential::names(attributes, targets, address))
    }
}

/// An account without a password may ask for it each time, or sign in otherwise.
fn seen_in(address: &Address, accounts: &[outlook::Account]) -> Seen {
    let mut of_the_address =
        accounts.iter().filter(|account| account.owners().any(|owner| is_of(address, &owner)));
    match of_the_address.next() {
        None => Seen::Nothing,
        Some(first) if first.keeps_password || of_the_address.any(|other| other.keeps_password) => {
            Seen::Password
        }
        Some(_) => Seen::Program,
    }
}

/// The folder that is opened for a file of the data.
fn folder_of(file: &str) -> Place {
    if file.starts_with("config/") { Place::ConfigFolder } else { Place::HomeFolder }
}

fn seen_if(there_is_one: bool) -> Seen {
    if there_is_one { Seen::Password } else { Seen::Nothing }
}

/// True if it names the account, or its server and no other account.
fn is_of(address: &Address, owner: &Owner<'_>) -> bool {
    match owner.user {
        Some(user) if address.is(user) => true,
        Some(user) if !user.eq_ignore_ascii_case(address.local_part()) => false,
        Some(_) | None => owner.server.is_some_and(|server| is_server_of(address, server)),
    }
}

/// True for the servers known of the address's provider, and for those below its domains.
fn is_server_of(address: &Address, server: &str) -> bool {
    let server = server.to_ascii_lowercase();
    let host = server.split(':').next().unwrap_or_default();
    let is_below =
        |domain: &str| host.strip_suffix(domain).is_some_and(|name| name.is_empty() || name.ends_with('.'));
    match Provider::of(address) {
        Some(provider) => {
            provider.smtp.iter().chain(&provider.imap).any(|known| known.host == host)
                || provider.domains.iter().any(|domain| is_below(domain))
        }
        None => is_below(address.domain()),
    }
}

pub(super) static PROGRAMS: LazyLock<Vec<Program>> = LazyLock::new(|| {
    #[derive(Deserialize)]
    struct File {
        program: Vec<Program>,
    }
    let file: File =
        toml::from_str(include_str!("by_hand.toml")).unwrap_or_else(|error| panic!("programs.toml: {error}"));
    file.program
});

#[cfg(test)]
mod tests {
    #[cfg(target_os = "linux")]
    use std::fs;

    use super::*;
    use crate::keychain::store::Collection;
    #[cfg(target_os = "linux")]
    use crate::programs::folders::LARGEST_FILE;

    #[test]
    fn every_program_step_and_place_has_its_words() {
        let words = crate::words::Words::english();
        for program in PROGRAMS.iter() {
            assert!(words.has(&format!("guided-{}", program.id)), "{}", program.id);
            assert!(!program.steps.is_empty(), "{}", program.id);
            assert!(program.before.keys().all(|system| program.systems.contains(system)), "{}", program.id);
            for step in program.before.values().chain(&program.steps) {
                assert!(words.has(&format!("guided-step-{step}")), "{step}");
            }
        }
    }

    #[test]
    fn every_path_begins_where_a_person_keeps_settings() {
        let text = include_str!("by_hand.toml");
        let paths = text.split('"').filter(|part| part.contains('/') && !part.contains('\n'));
        let mut count = 0;
        for path in paths {
            assert!(path.starts_with("~/") || path.starts_with("config/"), "{path}");
            assert!(!path.contains(".."), "{path}");
            count += 1;
        }
        assert!(count > 15, "{count}");
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
            let mut item = item(&[("xdg:schema", "windows.credential"), ("target", target), ("user", user)]);
            let keepers = keepers(&anna(), &[item.clone(), item.clone()]);
            let programs: Vec<_> = keepers.iter().map(|guided| guided.program.as_str()).collect();
            assert_eq!(programs, if is_kept { vec!["office"] } else { vec![] }, "{target}");
            item.attributes.insert("xdg:schema".to_owned(), "org.gnome.Geary".to_owned());
            assert_eq!(super::keepers(&anna(), &[item]), [], "{target}");
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
        assert_eq!(home.found("anna@gmail.com"), ["thunderbird", "onlineAccounts", "netrc", "mbsyncFile"]);

        home.write(".claws-mail/passwordstorerc", "[account:1]");
        assert!(home.found("anna@gmail.com").contains(&"clawsMail".to_owned()));
        assert_eq!(home.found("ben@a.example"), ["msmtpFile"]);
        let places: Vec<_> = home.guided("anna@gmail.com").iter().map(|guided| guided.place).collect();
        let [thunderbird, online_accounts, claws_mail, netrc, mbsync] = [
            Place::Thunderbird,
            Place::OnlineAccounts,
            Place::ClawsMail,
            Place::HomeFolder,
            Place::ConfigFolder,
        ]
        .map(Some);
        assert_eq!(places, [thunderbird, online_accounts, claws_mail, netrc, mbsync]);
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

    fn item(attributes: &[(&str, &str)]) -> Listed {
        Listed {
            path: String::new(),
            collection: Collection { path: String::new(), label: String::new() },
            label: String::new(),
            attributes: attributes
                .iter()
                .map(|(name, value)| (name.to_string(), value.to_string()))
                .collect(),
            modified: None,
        }
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

        fn guided(&self, address: &str) -> Vec<Guided> {
            let home = self.folder.path().to_owned();
            let folders = Folders { config: home.join(".config"), home };
            look(&folders, &Address::parse(address).unwrap())
        }

        fn found(&self, address: &str) -> Vec<String> {
            let guided = self.guided(address);
            assert!(guided.iter().all(|guided| guided.found), "{guided:?}");
            guided.into_iter().map(|guided| guided.program).collect()
        }
    }
}
