//! Passwords of a macOS keychain as items: which are old mail passwords, and how one is written down whole.
//!
//! Nothing here calls macOS: `macos.rs` does. Attributes have macOS's own names of four letters.

use super::claim::{Claim, MailProtocol};
use super::credential::claim_of_service;
use super::store::Attributes;

/// The schema of an internet password.
pub(super) const INTERNET: &str = "macos.internet";
/// The schema of a generic password.
pub(super) const GENERIC: &str = "macos.generic";

/// What a password says of itself; `None` if it is not one that mail programs write.
pub(super) fn claim(attributes: &Attributes) -> Option<Claim<'_>> {
    match attributes.get("xdg:schema").map(String::as_str) {
        Some(INTERNET) => claim_of_internet(attributes),
        Some(GENERIC) => claim_of_generic(attributes),
        Some(_) | None => None,
    }
}

/// A password with another protocol than mail's, or typed into a page, is a website's.
fn claim_of_internet(attributes: &Attributes) -> Option<Claim<'_>> {
    if value(attributes, "atyp") == Some("form") {
        return None;
    }
    let protocol = match value(attributes, "ptcl") {
        None | Some("0") => None,
        Some("imps") => Some(MailProtocol::Imap),
        Some("pops") => Some(MailProtocol::Pop3),
        Some(name) => Some(MailProtocol::named(name)?),
    };
    Some(Claim {
        program: "network",
        server: value(attributes, "srvr"),
        user: value(attributes, "acct"),
        protocol,
        is_mail_by_schema: false,
    })
}

fn claim_of_generic(attributes: &Attributes) -> Option<Claim<'_>> {
    let service = value(attributes, "svce").filter(|service| !service.starts_with("com.apple."))?;
    claim_of_service("keyring", service, value(attributes, "acct"))
}

fn value<'a>(attributes: &'a Attributes, name: &str) -> Option<&'a str> {
    attributes.get(name).map(String::as_str).filter(|value| !value.is_empty())
}

#[cfg(any(target_os = "macos", test))]
pub(super) mod record {
    //! A password written down whole, so that the same can be made once more, and what macOS is asked for it.

    use super::{GENERIC, INTERNET};
    use crate::error::KeychainError;
    use crate::store::{Attributes, Collection, Listed};

    /// A word of a query. None leads to the data-protection keychain or to what iCloud synchronises: macOS
    /// looks there only if it is told to (`kSecUseDataProtectionKeychain`, `kSecAttrSynchronizable`).
    #[derive(Clone, Debug, Eq, PartialEq)]
    pub(crate) enum Term {
        /// `kSecClass`.
        Class(Class),
        /// `kSecMatchSearchList`: in the default keychain and no other.
        InDefaultKeychain,
        /// `kSecMatchItemList`: this one item and no other.
        ThisItem,
        /// `kSecMatchLimit`: all.
        All,
        /// `kSecReturnAttributes`.
        ReturnAttributes,
        /// `kSecReturnRef`.
        ReturnReference,
        /// `kSecReturnData`: macOS asks the person.
        ReturnData,
        /// `kSecUseKeychain`: it is made in the default keychain.
        IntoDefaultKeychain,
        /// `kSecValueData`.
        Secret,
        /// A field and its text.
        Text(&'static str, String),
        /// A field and its number.
        Number(&'static str, i64),
    }

    /// Lists all passwords of a class, without their secrets.
    pub(crate) fn to_list(class: Class) -> Vec<Term> {
        vec![
            Term::Class(class),
            Term::All,
            Term::InDefaultKeychain,
            Term::ReturnAttributes,
            Term::ReturnReference,
        ]
    }

    /// Reads the secret of one item.
    pub(crate) fn to_read(class: Class) -> Vec<Term> {
        vec![Term::Class(class), Term::ThisItem, Term::ReturnData]
    }

    /// Finds one item, to replace its secret.
    pub(crate) fn to_replace(class: Class) -> Vec<Term> {
        vec![Term::Class(class), Term::ThisItem]
    }

    /// Makes a password from the attributes of a record.
    pub(crate) fn to_restore(attributes: &Attributes) -> Result<Vec<Term>, KeychainError> {
        let mut terms = vec![Term::Class(Class::of(attributes)?), Term::IntoDefaultKeychain, Term::Secret];
        let text = |name: &'static str| Some(Term::Text(name, attributes.get(name)?.clone()));
        let number = |name: &'static str| Some(Term::Number(name, attributes.get(name)?.parse().ok()?));
        terms.extend(TEXTS.into_iter().filter_map(text));
        terms.extend(NUMBERS.into_iter().filter_map(number));
        Ok(terms)
    }

    /// A field of an item as macOS gives it.
    #[derive(Clone, Debug, PartialEq)]
    pub(crate) enum Value {
        Text(String),
        Number(i64),
        Flag(bool),
        /// How many bytes there are.
        Bytes(usize),
        /// In seconds since 2001 UTC.
        Time(f64),
        Other,
    }

    /// Fields that hold text.
    const TEXTS: [&str; 10] =
        ["acct", "srvr", "sdmn", "ptcl", "atyp", "path", "svce", "labl", "icmt", "desc"];
    /// Fields that hold a number.
    const NUMBERS: [&str; 3] = ["port", "crtr", "type"];

    /// A class of passwords.
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub(crate) enum Class {
        /// Of a server.
        Internet,
        /// Of anything else.
        Generic,
    }

    impl Class {
        /// The class that a record's attributes name.
        pub(crate) fn of(attributes: &Attributes) -> Result<Self, KeychainError> {
            match attributes.get("xdg:schema").map(String::as_str) {
                Some(INTERNET) => Ok(Self::Internet),
                Some(GENERIC) => Ok(Self::Generic),
                Some(_) | None => Err(KeychainError::Failed("not the record of a password".to_owned())),
            }
        }

        fn schema(self) -> &'static str {
            match self {
                Self::Internet => INTERNET,
                Self::Generic => GENERIC,
            }
        }

        /// What tells it from all others of its class in one keychain.
        fn key(self) -> &'static [&'static str] {
            match self {
                Self::Internet => &["acct", "srvr", "sdmn", "ptcl", "atyp", "port", "path"],
                Self::Generic => &["acct", "svce"],
            }
        }
    }

    /// A password without its secret: everything that can be set when one is made.
    #[derive(Clone, Debug, Eq, PartialEq)]
    pub(crate) struct PasswordItem {
        pub(crate) class: Class,
        pub(crate) fields: Attributes,
        /// Last change, in whole seconds since 2001 UTC.
        pub(crate) changed: Option<u64>,
    }

    impl PasswordItem {
        /// Reads the fields of an item; `None` if it is synchronised, or holds something that could not be
        /// written down and brought back.
        pub(crate) fn read(class: Class, value: impl Fn(&str) -> Option<Value>) -> Option<Self> {
            let is_synchronised =
                !matches!(value("sync"), None | Some(Value::Number(0) | Value::Flag(false)));
            let has_bytes_of_its_own = !matches!(value("gena"), None | Some(Value::Bytes(0)));
            if is_synchronised || has_bytes_of_its_own {
                return None;
            }
            let text = |name: &str| match value(name)? {
                Value::Text(text) => Some((name.to_owned(), text)),
                Value::Number(_) | Value::Flag(_) | Value::Bytes(_) | Value::Time(_) | Value::Other => None,
            };
            let number = |name: &str| match value(name)? {
                Value::Number(number) => Some((name.to_owned(), number.to_string())),
                Value::Text(_) | Value::Flag(_) | Value::Bytes(_) | Value::Time(_) | Value::Other => None,
            };
            let texts = TEXTS.into_iter().filter_map(text);
            let fields = texts.chain(NUMBERS.into_iter().filter_map(number)).collect();
            let changed = match value("mdat") {
                Some(Value::Time(time)) => Some(time.max(0.0) as u64),
                Some(_) | None => None,
            };
            Some(Self { class, fields, changed })
        }

        /// As it is listed.
        pub(crate) fn listed(&self) -> Listed {
            let mut attributes = self.fields.clone();
            attributes.insert("xdg:schema".to_owned(), self.class.schema().to_owned());
            let empty = String::new();
            let fields = self.class.key().iter().map(|name| self.fields.get(*name).unwrap_or(&empty));
            // Lengths keep two lists of fields from looking alike.
            let key: String = fields.map(|field| format!("{}:{field}", field.len())).collect();
            Listed {
                path: format!("{}/{key}", self.class.schema()),
                collection: Collection { path: "default".to_owned(), label: "Login".to_owned() },
                label: self.fields.get("labl").cloned().unwrap_or_default(),
                attributes,
                modified: self.changed.map(|changed| changed + SECONDS_FROM_1970_TO_2001),
            }
        }
    }

    /// What an `OSStatus` other than 0 means (`SecBase.h`).
    pub(crate) fn error_of(status: i32) -> KeychainError {
        match status {
            // errSecInvalidOwnerEdit, userCanceledErr, errSecAuthFailed.
            -25244 | -128 | -25293 => KeychainError::Denied,
            // errSecInteractionNotAllowed, errSecInteractionRequired.
            -25308 | -25315 => KeychainError::Locked,
            // errSecNotAvailable, errSecNoDefaultKeychain, errSecNoSuchKeychain.
            -25291 | -25307 | -25294 => KeychainError::Missing,
            status => KeychainError::Failed(format!("macOS status {status}")),
        }
    }

    const SECONDS_FROM_1970_TO_2001: u64 = 978_307_200;

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn passwords_that_differ_in_one_field_of_their_key_have_places_of_their_own() {
            let one = item(&[("acct", "anna"), ("srvr", "imap.gmail.com"), ("labl", "a")]);
            for other in [
                item(&[("acct", "ann"), ("srvr", "aimap.gmail.com")]),
                item(&[("acct", "anna"), ("srvr", "imap.gmail.com"), ("port", "993")]),
                PasswordItem { class: Class::Generic, ..one.clone() },
            ] {
                assert_ne!(one.listed().path, other.listed().path);
            }
            let renamed = item(&[("acct", "anna"), ("srvr", "imap.gmail.com"), ("labl", "b")]);
            assert_eq!(one.listed().path, renamed.listed().path);
            assert_ne!(one.listed().id(), renamed.listed().id());
        }

        #[test]
        fn a_no_of_the_system_or_of_a_person_is_told_as_such() {
            for status in [-25244, -128, -25293] {
                assert_eq!(error_of(status), KeychainError::Denied);
            }
            assert_eq!(error_of(-25308), KeychainError::Locked);
            assert_eq!(error_of(-25307), KeychainError::Missing);
            assert_eq!(error_of(-50), KeychainError::Failed("macOS status -50".to_owned()));
        }

        #[test]
        fn what_is_listed_is_in_the_default_keychain_and_no_secret_is_asked_for() {
            for class in [Class::Internet, Class::Generic] {
                let listed = to_list(class);
                assert!(listed.contains(&Term::InDefaultKeychain) && !listed.contains(&Term::ReturnData));
                for one in [to_read(class), to_replace(class)] {
                    assert!(one.contains(&Term::ThisItem) && !one.contains(&Term::All), "{one:?}");
                }
            }
        }

        #[test]
        fn nothing_is_made_that_is_synchronised_or_outside_the_default_keychain() {
            let mut attributes = item(&[("acct", "anna"), ("port", "993")]).listed().attributes;
            for name in ["sync", "nleg", "agrp", "pdmn", "v_Data", "u_Keychain"] {
                attributes.insert(name.to_owned(), "1".to_owned());
            }
            assert_eq!(
                to_restore(&attributes).unwrap(),
                [
                    Term::Class(Class::Internet),
                    Term::IntoDefaultKeychain,
                    Term::Secret,
                    Term::Text("acct", "anna".to_owned()),
                    Term::Number("port", 993),
                ]
            );
        }

        #[test]
        fn what_is_synchronised_or_not_understood_is_not_listed() {
            let fields = |more: Option<(&'static str, Value)>| {
                move |name: &str| match (name, &more) {
                    ("srvr", _) => Some(Value::Text("imap.gmail.com".to_owned())),
                    ("port", _) => Some(Value::Number(993)),
                    ("mdat", _) => Some(Value::Time(1.9)),
                    (name, Some((more, value))) if *more == name => Some(value.clone()),
                    _ => None,
                }
            };
            let read = |more| PasswordItem::read(Class::Internet, fields(more));
            let whole = item(&[("srvr", "imap.gmail.com"), ("port", "993")]);
            assert_eq!(read(None), Some(whole.clone()));
            for harmless in
                [("sync", Value::Number(0)), ("sync", Value::Flag(false)), ("gena", Value::Bytes(0))]
            {
                assert_eq!(read(Some(harmless)), Some(whole.clone()));
            }
            for never in [
                ("sync", Value::Number(1)),
                ("sync", Value::Flag(true)),
                ("sync", Value::Text("1".to_owned())),
                ("sync", Value::Other),
                ("gena", Value::Bytes(1)),
                ("gena", Value::Other),
            ] {
                assert_eq!(read(Some(never.clone())), None, "{never:?}");
            }
        }

        #[test]
        fn the_class_comes_back_from_the_record() {
            assert_eq!(Class::of(&item(&[]).listed().attributes), Ok(Class::Internet));
            assert!(Class::of(&Attributes::new()).is_err());
        }

        fn item(fields: &[(&str, &str)]) -> PasswordItem {
            let fields = fields.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect();
            PasswordItem { class: Class::Internet, fields, changed: Some(1) }
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
        for attributes in [
            "xdg:schema=macos.internet acct=anna@gmail.com srvr=imap.gmail.com ptcl=imps port=993",
            "xdg:schema=macos.internet acct=Anna@gmail.com srvr=smtp.gmail.com ptcl=smtp atyp=dflt",
            "xdg:schema=macos.internet acct=anna@gmail.com srvr=imap.gmail.com ptcl=0",
            "xdg:schema=macos.generic acct=anna@gmail.com svce=imap.gmail.com",
            "xdg:schema=macos.generic acct=anna@gmail.com svce=smtp",
        ] {
            assert!(MailItem::of(&search(), &read(attributes)).is_some(), "{attributes}");
        }
    }

    #[test]
    fn what_is_not_surely_an_old_mail_password_is_left_alone() {
        for attributes in [
            "xdg:schema=macos.internet acct=anna@gmail.com srvr=accounts.google.com ptcl=htps",
            "xdg:schema=macos.internet acct=anna@gmail.com srvr=imap.gmail.com ptcl=htps",
            "xdg:schema=macos.internet acct=anna@gmail.com srvr=imap.gmail.com ptcl=imap atyp=form",
            "xdg:schema=macos.internet acct=ben@gmail.com srvr=imap.gmail.com ptcl=imap",
            "xdg:schema=macos.generic acct=anna@gmail.com svce=com.apple.account.IMAP.password",
            "xdg:schema=macos.generic acct=anna@gmail.com svce=AirPort",
            "xdg:schema=macos.generic acct=Mailspring~Keys svce=Mailspring",
            "xdg:schema=macos.generic acct=Chrome svce=Chrome~Safe~Storage",
            "xdg:schema=macos.generic acct=smtp:anna@gmail.com svce=mail-setup-wizard",
            "xdg:schema=macos.generic acct=imap-server:anna@gmail.com svce=mail-setup-wizard",
        ] {
            assert_eq!(MailItem::of(&search(), &read(attributes)), None, "{attributes}");
        }
    }

    /// `name=value` pairs; `~` stands for a space.
    fn read(text: &str) -> Attributes {
        let pairs = text.split_whitespace().map(|pair| pair.split_once('=').unwrap());
        pairs.map(|(name, value)| (name.to_owned(), value.replace('~', " "))).collect()
    }

    fn search() -> Search {
        Search::of(Account::of(Address::parse("anna@gmail.com").unwrap()))
    }
}
