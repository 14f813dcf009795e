//! Passwords of a macOS keychain as items: which are old mail passwords, and how one is written down whole.
//!
//! Nothing here calls macOS: `macos.rs` does. Attributes have macOS's own names of four letters.

use super::credential::claim_of_service;
use super::mail_items::{Claim, MailProtocol};
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
    //! A password written down whole, so that the same can be made once more.

    use super::{GENERIC, INTERNET};
    use crate::keychain::KeychainError;
    use crate::keychain::store::{Attributes, Collection, Listed};

    /// A class of passwords.
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub(in crate::keychain) enum Class {
        /// Of a server.
        Internet,
        /// Of anything else.
        Generic,
    }

    impl Class {
        /// The class that a record's attributes name.
        pub(in crate::keychain) fn of(attributes: &Attributes) -> Result<Self, KeychainError> {
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
    pub(in crate::keychain) struct PasswordItem {
        pub(in crate::keychain) class: Class,
        pub(in crate::keychain) fields: Attributes,
        /// Last change, in whole seconds since 2001 UTC.
        pub(in crate::keychain) changed: Option<u64>,
    }

    impl PasswordItem {
        /// As it is listed.
        pub(in crate::keychain) fn listed(&self) -> Listed {
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
    pub(in crate::keychain) fn error_of(status: i32) -> KeychainError {
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
    use crate::account::Address;
    use crate::keychain::mail_items::MailItem;
    use crate::keychain::sought::Sought;

    #[test]
    fn old_mail_passwords_are_recognised() {
        for attributes in [
            "xdg:schema=macos.internet acct=anna@gmail.com srvr=imap.gmail.com ptcl=imps port=993",
            "xdg:schema=macos.internet acct=Anna@gmail.com srvr=smtp.gmail.com ptcl=smtp atyp=dflt",
            "xdg:schema=macos.internet acct=anna@gmail.com srvr=imap.gmail.com ptcl=0",
            "xdg:schema=macos.generic acct=anna@gmail.com svce=imap.gmail.com",
            "xdg:schema=macos.generic acct=anna@gmail.com svce=smtp",
        ] {
            assert!(MailItem::of(&sought(), &read(attributes)).is_some(), "{attributes}");
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
        ] {
            assert_eq!(MailItem::of(&sought(), &read(attributes)), None, "{attributes}");
        }
    }

    /// `name=value` pairs; `~` stands for a space.
    fn read(text: &str) -> Attributes {
        let pairs = text.split_whitespace().map(|pair| pair.split_once('=').unwrap());
        pairs.map(|(name, value)| (name.to_owned(), value.replace('~', " "))).collect()
    }

    fn sought() -> Sought {
        Sought::of(Address::parse("anna@gmail.com").unwrap())
    }
}
