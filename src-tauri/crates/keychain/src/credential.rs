//! Windows credentials as items: which are old mail passwords, and how one is written down whole.
//!
//! Nothing here calls Windows: `windows.rs` does.

use super::claim::{Claim, MailProtocol};
use super::store::{Attributes, CREDENTIAL};
use account::Address;

/// The schema under which a credential's fields are attributes.
pub(super) const SCHEMA: &str = CREDENTIAL;

/// What a credential says of itself; `None` if it is not one that mail programs write.
///
/// Credentials of Windows, of Office, of remote desktops and the like have targets of their own and are
/// never read as anything else.
pub(super) fn claim(attributes: &Attributes) -> Option<Claim<'_>> {
    let target = attributes.get(TARGET)?;
    let user = attributes.get(USER).map(String::as_str).filter(|user| !user.is_empty());
    if is_a_systems(attributes) {
        return None;
    }
    claim_of_git(target, user, attributes)
        .or_else(|| claim_of_keyring(target, user))
        .or_else(|| claim_of_keytar(target, user))
}

/// True for a credential whose target begins with one of `targets` and which names the address, as its user
/// or in its target.
pub(crate) fn names(attributes: &Attributes, targets: &[String], address: &Address) -> bool {
    let Some(target) = attributes.get(TARGET) else { return false };
    attributes.get("xdg:schema").is_some_and(|schema| schema == SCHEMA)
        && targets.iter().any(|begin| starts_with(target, begin))
        && (attributes.get(USER).is_some_and(|user| address.is(user))
            || target.split([':', '/', '=', ' ']).any(|part| address.is(part)))
}

/// True for a credential of Windows, of Office or of a whole account.
pub(super) fn is_a_systems(attributes: &Attributes) -> bool {
    let is_theirs = |target: &String| NEVER_TOUCHED.iter().any(|prefix| starts_with(target, prefix));
    attributes.get(TARGET).is_none_or(is_theirs)
}

/// Targets that belong to Windows, to Office or to a whole account. Compared without regard to case.
const NEVER_TOUCHED: &[&str] = &[
    "Adobe",
    "Domain:",
    "LegacyGeneric:",
    "Mailspring/",
    "Microsoft",
    "MS.Outlook",
    "msteams",
    "OneDrive",
    "outlook:",
    "SSO_POP_",
    "TERMSRV/",
    "virtualapp/",
    "WindowsLive:",
    "XboxLive",
];

/// `git:<protocol>://[user@]host[:port][/path]`, of Git Credential Manager and of wincred. Of a user name
/// with an @ the manager writes only a part into the target; the field has all of it.
fn claim_of_git<'a>(target: &'a str, user: Option<&'a str>, attributes: &Attributes) -> Option<Claim<'a>> {
    let (scheme, rest) = target.strip_prefix("git:")?.split_once("://")?;
    let authority = rest.split('/').next()?;
    let server = authority.rsplit('@').next().filter(|server| !server.is_empty())?;
    Some(Claim {
        program: if is_of_wincred(attributes) { "gitWincred" } else { "git" },
        server: Some(server),
        user,
        protocol: Some(MailProtocol::named(scheme)?),
        is_mail_by_schema: false,
    })
}

/// `<user>.<service>`, of programs that use Rust's keyring. A user name has dots too: the field says where
/// it ends.
fn claim_of_keyring<'a>(target: &'a str, user: Option<&'a str>) -> Option<Claim<'a>> {
    let service = target.strip_prefix(user?)?.strip_prefix('.')?;
    claim_of_service("keyring", service, user)
}

/// `<service>/<account>`, of programs that use keytar.
fn claim_of_keytar<'a>(target: &'a str, user: Option<&'a str>) -> Option<Claim<'a>> {
    let (service, account) = target.rsplit_once('/')?;
    claim_of_service("keytar", service, user.or(Some(account)))
        .filter(|_| user.is_none_or(|user| user == account))
}

/// A service that names a mail protocol (`imap`, `smtp://host:587`) or a mail server. Any other is not mail.
pub(super) fn claim_of_service<'a>(
    program: &'static str,
    service: &'a str,
    user: Option<&'a str>,
) -> Option<Claim<'a>> {
    let (protocol, server) = match service.split_once("://") {
        Some((scheme, rest)) => (Some(MailProtocol::named(scheme)?), rest.split('/').next()),
        None => match MailProtocol::named(service) {
            Some(protocol) => (Some(protocol), None),
            None => (None, Some(service).filter(|service| is_host(service))),
        },
    };
    (protocol.is_some() || server.is_some()).then_some(Claim {
        program,
        server,
        user,
        protocol,
        is_mail_by_schema: false,
    })
}

fn is_host(service: &str) -> bool {
    service.contains('.')
        && service.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':'))
}

fn is_of_wincred(attributes: &Attributes) -> bool {
    attributes.get(COMMENT).is_some_and(|comment| comment == "saved by git-credential-wincred")
        || attributes.keys().any(|name| name.starts_with(ATTRIBUTE) && name.ends_with(":git_protocol"))
}

fn starts_with(target: &str, prefix: &str) -> bool {
    target.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}

const TARGET: &str = "target";
const USER: &str = "user";
const COMMENT: &str = "comment";
const ATTRIBUTE: &str = "attribute:";

#[cfg(windows)]
pub(super) use self::record::{Attribute, Credential};

#[cfg(any(windows, test))]
mod record {
    //! A credential written down whole, so that the same can be written once more.

    use zeroize::Zeroizing;

    use super::{ATTRIBUTE, COMMENT, SCHEMA, TARGET, USER, is_of_wincred};
    use crate::error::KeychainError;
    use crate::store::{Attributes, Collection, Contents, Listed, Record};

    /// What a credential can hold at most, in bytes (`CRED_MAX_CREDENTIAL_BLOB_SIZE`).
    const LONGEST_SECRET: usize = 2560;

    /// A generic credential without its secret: every other field of `CREDENTIALW`.
    #[derive(Clone, Debug, Eq, PartialEq)]
    pub(crate) struct Credential {
        pub(crate) target: String,
        pub(crate) user: Option<String>,
        pub(crate) comment: Option<String>,
        pub(crate) alias: Option<String>,
        pub(crate) flags: u32,
        pub(crate) persist: u32,
        pub(crate) attributes: Vec<Attribute>,
        /// Last change, as a `FILETIME`: in 100 ns since 1601 UTC.
        pub(crate) written: u64,
    }

    /// A field that a program gave its credential.
    #[derive(Clone, Debug, Eq, PartialEq)]
    pub(crate) struct Attribute {
        pub(crate) keyword: String,
        pub(crate) flags: u32,
        pub(crate) value: Vec<u8>,
    }

    impl Credential {
        /// As it is listed.
        pub(crate) fn listed(&self) -> Listed {
            Listed {
                path: self.target.clone(),
                collection: collection(),
                label: self.target.clone(),
                attributes: self.attributes(),
                modified: self.modified(),
            }
        }

        /// What a record says, or an error if it is not one of a credential.
        pub(crate) fn of(record: &Record) -> Result<Self, KeychainError> {
            Self::read(&record.attributes)
                .ok_or_else(|| KeychainError::Failed("not the record of a credential".to_owned()))
        }

        /// The secret as it is told: text where it is known to be text, else the bytes.
        pub(crate) fn contents(&self, blob: Zeroizing<Vec<u8>>) -> Contents {
            let text = if self.keeps_utf16() { text_of(&blob) } else { None };
            match text {
                Some(secret) => Contents { secret, content_type: UTF16.to_owned() },
                None => Contents { secret: blob, content_type: BYTES.to_owned() },
            }
        }

        /// The secret as Windows is to keep it.
        pub(crate) fn blob(contents: &Contents) -> Result<Zeroizing<Vec<u8>>, KeychainError> {
            let blob = if contents.content_type == UTF16 {
                let text = str::from_utf8(&contents.secret)
                    .map_err(|_| KeychainError::Failed("the secret is not text".to_owned()))?;
                let mut blob = Zeroizing::new(Vec::with_capacity(2 * text.len()));
                text.encode_utf16().for_each(|unit| blob.extend(unit.to_le_bytes()));
                blob
            } else {
                contents.secret.clone()
            };
            if blob.len() > LONGEST_SECRET {
                return Err(KeychainError::Failed(format!("a secret is longer than {LONGEST_SECRET} bytes")));
            }
            Ok(blob)
        }

        /// Git Credential Manager stores text as UTF-16; wincred stores a structure of its own.
        fn keeps_utf16(&self) -> bool {
            self.target.starts_with("git:") && !is_of_wincred(&self.attributes())
        }

        fn modified(&self) -> Option<u64> {
            (self.written / 10_000_000).checked_sub(SECONDS_FROM_1601_TO_1970).filter(|seconds| *seconds > 0)
        }

        fn attributes(&self) -> Attributes {
            let mut attributes = Attributes::from([
                ("xdg:schema".to_owned(), SCHEMA.to_owned()),
                (TARGET.to_owned(), self.target.clone()),
                ("flags".to_owned(), self.flags.to_string()),
                ("persist".to_owned(), self.persist.to_string()),
            ]);
            for (name, value) in [(USER, &self.user), (COMMENT, &self.comment), ("alias", &self.alias)] {
                if let Some(value) = value {
                    attributes.insert(name.to_owned(), value.clone());
                }
            }
            for (at, attribute) in self.attributes.iter().enumerate() {
                let name = format!("{ATTRIBUTE}{at:02}:{}", attribute.keyword);
                attributes.insert(name, format!("{}:{}", attribute.flags, hex(&attribute.value)));
            }
            attributes
        }

        fn read(attributes: &Attributes) -> Option<Self> {
            attributes.get("xdg:schema").filter(|schema| *schema == SCHEMA)?;
            let number = |name: &str| attributes.get(name)?.parse().ok();
            let own =
                attributes.iter().filter_map(|(name, value)| Some((name.strip_prefix(ATTRIBUTE)?, value)));
            Some(Self {
                target: attributes.get(TARGET)?.clone(),
                user: attributes.get(USER).cloned(),
                comment: attributes.get(COMMENT).cloned(),
                alias: attributes.get("alias").cloned(),
                flags: number("flags")?,
                persist: number("persist")?,
                attributes: own.map(|(name, value)| Attribute::read(name, value)).collect::<Option<_>>()?,
                written: 0,
            })
        }
    }

    impl Attribute {
        fn read(name: &str, value: &str) -> Option<Self> {
            let (_, keyword) = name.split_once(':')?;
            let (flags, value) = value.split_once(':')?;
            Some(Self { keyword: keyword.to_owned(), flags: flags.parse().ok()?, value: bytes(value)? })
        }
    }

    fn collection() -> Collection {
        Collection { path: "windows".to_owned(), label: "Windows Credential Manager".to_owned() }
    }

    /// `None` if it is not UTF-16 from the first byte to the last: then it could not come back as it was.
    fn text_of(blob: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (pairs, rest) = blob.as_chunks::<2>();
        if !rest.is_empty() {
            return None;
        }
        let units = pairs.iter().map(|pair| u16::from_le_bytes(*pair));
        let mut text = Zeroizing::new(Vec::with_capacity(2 * blob.len()));
        for c in char::decode_utf16(units) {
            text.extend_from_slice(c.ok()?.encode_utf8(&mut [0; 4]).as_bytes());
        }
        Some(text)
    }

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn bytes(hex: &str) -> Option<Vec<u8>> {
        let digit = |at: usize| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok();
        (0..hex.len()).step_by(2).map(digit).collect()
    }

    const UTF16: &str = "text/plain;charset=utf-16le";
    const BYTES: &str = "application/octet-stream";
    const SECONDS_FROM_1601_TO_1970: u64 = 11_644_473_600;

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn a_credential_comes_back_from_its_record_whole() {
            let credential = Credential {
                target: "git:smtp://smtp.gmail.com:587".into(),
                user: Some("anna@gmail.com".into()),
                comment: Some("an old one".into()),
                alias: Some(String::new()),
                flags: 4,
                persist: 3,
                attributes: vec![
                    Attribute { keyword: "a:b".into(), flags: 7, value: vec![0, 255, 16] },
                    Attribute { keyword: "a:b".into(), flags: 0, value: vec![] },
                ],
                written: 0,
            };
            let listed = credential.listed();
            let record = Record {
                collection: listed.collection,
                label: listed.label,
                attributes: listed.attributes,
                contents: contents(b"", BYTES),
            };
            assert_eq!(Credential::of(&record).unwrap(), credential);
        }

        #[test]
        fn text_is_kept_as_each_program_keeps_it_and_no_byte_is_lost() {
            let manager = credential("git:smtp://smtp.gmail.com", None);
            let wincred = credential("git:smtp://smtp.gmail.com", Some("saved by git-credential-wincred"));
            for (credential, blob, secret, kind) in [
                (&manager, b"p\0\xe4\0".as_slice(), "pä".as_bytes(), UTF16),
                (&manager, b"odd", b"odd", BYTES),
                (&manager, b"\x00\xd8", b"\x00\xd8", BYTES),
                (&wincred, b"p\0", b"p\0", BYTES),
            ] {
                let told = credential.contents(Zeroizing::new(blob.to_vec()));
                assert_eq!((told.secret.as_slice(), told.content_type.as_str()), (secret, kind));
                assert_eq!(Credential::blob(&told).unwrap().as_slice(), blob);
            }
        }

        #[test]
        fn a_secret_that_windows_would_cut_is_refused_before_it_is_written() {
            assert!(Credential::blob(&contents(&[b'x'; LONGEST_SECRET], BYTES)).is_ok());
            assert!(Credential::blob(&contents(&[b'x'; LONGEST_SECRET + 1], BYTES)).is_err());
            assert!(Credential::blob(&contents(&[b'x'; LONGEST_SECRET / 2 + 1], UTF16)).is_err());
        }

        #[test]
        fn the_time_of_the_last_change_is_told_in_unix_time() {
            let mut credential = credential("a", None);
            credential.written = 133_536_384_000_000_000;
            assert_eq!(credential.listed().modified, Some(1_709_164_800));
            credential.written = 0;
            assert_eq!(credential.listed().modified, None);
        }

        fn credential(target: &str, comment: Option<&str>) -> Credential {
            Credential {
                target: target.to_owned(),
                user: None,
                comment: comment.map(str::to_owned),
                alias: None,
                flags: 0,
                persist: 2,
                attributes: vec![],
                written: 0,
            }
        }

        fn contents(secret: &[u8], kind: &str) -> Contents {
            Contents { secret: Zeroizing::new(secret.to_vec()), content_type: kind.to_owned() }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail_item::MailItem;
    use crate::search::Search;
    use account::{Account, Address};

    #[test]
    fn old_mail_passwords_are_recognised() {
        for (target, user, program) in [
            ("git:smtp://smtp.gmail.com:587", "anna@gmail.com", "git"),
            ("git:smtp://anna_gmail.com@smtp.gmail.com", "Anna@gmail.com", "git"),
            ("git:imaps://imap.gmail.com/INBOX", "anna@gmail.com", "git"),
            ("anna@gmail.com.smtp.gmail.com", "anna@gmail.com", "keyring"),
            ("anna@gmail.com.imap", "anna@gmail.com", "keyring"),
            ("imap.gmail.com/anna@gmail.com", "anna@gmail.com", "keytar"),
            ("smtps://smtp.gmail.com:465/anna@gmail.com", "", "keytar"),
        ] {
            let attributes = attributes(target, user);
            assert_eq!(claim(&attributes).map(|claim| claim.program), Some(program), "{target}");
            assert!(MailItem::of(&search(), &attributes).is_some(), "{target}");
        }
    }

    #[test]
    fn what_is_not_surely_an_old_mail_password_is_left_alone() {
        for (target, user) in [
            // Of the same account, but not mail.
            ("git:https://github.com", "anna@gmail.com"),
            ("github.com/anna@gmail.com", "anna@gmail.com"),
            ("anna@gmail.com.github", "anna@gmail.com"),
            ("https://imap.gmail.com/anna@gmail.com", "anna@gmail.com"),
            // Mail, but another's.
            ("git:smtp://smtp.gmail.com:587", "ben@gmail.com"),
            ("imap.gmail.com/ben@gmail.com", "ben@gmail.com"),
            // Of Windows, of Office, of a whole account.
            ("MicrosoftAccount:user=anna@gmail.com", "anna@gmail.com"),
            ("MicrosoftOffice16_Data:SSPI:anna@gmail.com", "anna@gmail.com"),
            ("MicrosoftOffice16_Data:ADAL:imap.gmail.com/anna@gmail.com", "anna@gmail.com"),
            ("outlook:anna@gmail.com", "anna@gmail.com"),
            ("MS.Outlook.15:anna@gmail.com:PUT", "anna@gmail.com"),
            ("virtualapp/didlogical", "02abc"),
            ("WindowsLive:target=virtualapp/didlogical", "02abc"),
            ("SSO_POP_User:anna@gmail.com", "anna@gmail.com"),
            ("termsrv/imap.gmail.com", "anna@gmail.com"),
            ("TERMSRV/imap.gmail.com", "anna@gmail.com"),
            ("Domain:target=imap.gmail.com", "anna@gmail.com"),
            ("Mailspring/Mailspring Keys", "Mailspring Keys"),
            // Ours.
            ("smtp:anna@gmail.com.mail-setup-wizard", "smtp:anna@gmail.com"),
            ("imap-server:anna@gmail.com.mail-setup-wizard", "imap-server:anna@gmail.com"),
            ("", ""),
        ] {
            assert_eq!(MailItem::of(&search(), &attributes(target, user)), None, "{target}");
        }
    }

    #[test]
    fn what_looks_like_a_mail_password_but_has_the_name_of_a_system_is_not_even_read() {
        for target in ["MS.Outlook.15/anna@gmail.com", "outlook:imap.gmail.com/anna@gmail.com"] {
            assert!(claim(&attributes(target, "anna@gmail.com")).is_none(), "{target}");
        }
        assert!(claim(&attributes("imap.a.example/anna@gmail.com", "anna@gmail.com")).is_some());
    }

    fn attributes(target: &str, user: &str) -> Attributes {
        Attributes::from([
            ("xdg:schema".to_owned(), SCHEMA.to_owned()),
            (TARGET.to_owned(), target.to_owned()),
            (USER.to_owned(), user.to_owned()),
        ])
    }

    fn search() -> Search {
        Search::of(Account::of(Address::parse("anna@gmail.com").unwrap()))
    }
}
