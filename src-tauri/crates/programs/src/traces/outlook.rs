//! Outlook's profiles: the accounts they name, and whether a password is kept for them.
//!
//! A profile is in the registry. Of a password only its presence is asked for: its bytes are never read.

use crate::logins::Owner;

/// An account of a profile.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Account {
    /// User names, each with its server where that is known.
    names: Vec<(String, Option<String>)>,
    /// Whether a password is kept for it.
    pub(super) keeps_password: bool,
}

impl Account {
    /// Whose account it is: under any of these names.
    pub(super) fn owners(&self) -> impl Iterator<Item = Owner> {
        let owner = |(user, server): &(String, Option<String>)| Owner {
            user: Some(user.clone()),
            addresses: vec![],
            server: server.clone(),
        };
        self.names.iter().map(owner)
    }
}

/// The accounts of all profiles below a key of `HKEY_CURRENT_USER`; none if there is no such key.
#[cfg(windows)]
pub(super) fn accounts(profiles: &str) -> Vec<Account> {
    registry::accounts(profiles)
}

/// Other systems have no registry.
#[cfg(not(windows))]
pub(super) fn accounts(_: &str) -> Vec<Account> {
    vec![]
}

#[cfg(windows)]
mod registry {
    use windows_registry::{CURRENT_USER, Key};

    use super::{ACCOUNTS, Account, of_values, text};

    pub(super) fn accounts(profiles: &str) -> Vec<Account> {
        let Ok(profiles) = CURRENT_USER.open(profiles) else { return vec![] };
        let lists = below(&profiles).filter_map(|profile| profile.open(ACCOUNTS).ok());
        lists.flat_map(|list| below(&list).filter_map(|account| read(&account)).collect::<Vec<_>>()).collect()
    }

    fn read(account: &Key) -> Option<Account> {
        of_values(|name| text(account.get_value(name).ok()?.as_wide()), |name| account.get_type(name).is_ok())
    }

    /// The keys right below a key that may be read.
    fn below(key: &Key) -> impl Iterator<Item = Key> {
        let names = key.keys().into_iter().flatten();
        names.filter_map(|name| key.open(name).ok())
    }
}

/// The key of a profile below which its accounts are.
#[cfg(windows)]
const ACCOUNTS: &str = "9375CFF0413111d3B88A00104B2A6676";

/// What the values of a key say; `None` if it is not that of a mail account. `read` gives a text, `is_there`
/// tells whether there is a value.
#[cfg(any(windows, test))]
fn of_values(read: impl Fn(&str) -> Option<String>, is_there: impl Fn(&str) -> bool) -> Option<Account> {
    const PROTOCOLS: [&str; 3] = ["IMAP", "SMTP", "POP3"];
    let mut names: Vec<_> = PROTOCOLS
        .iter()
        .filter_map(|protocol| {
            Some((read(&format!("{protocol} User"))?, read(&format!("{protocol} Server"))))
        })
        .collect();
    names.extend(read("Email").map(|address| (address, None)));
    let keeps_password = PROTOCOLS.iter().any(|protocol| is_there(&format!("{protocol} Password")));
    (!names.is_empty()).then_some(Account { names, keeps_password })
}

/// A text of the registry, which Outlook writes as such or as bytes, with or without a NUL at its end.
#[cfg(any(windows, test))]
fn text(units: &[u16]) -> Option<String> {
    let units = units.split(|unit| *unit == 0).next()?;
    String::from_utf16(units).ok().filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_known_by_its_users_and_its_address() {
        let values = |name: &str| {
            let value = match name {
                "IMAP User" => "anna",
                "IMAP Server" => "imap.gmail.com",
                "Email" => "anna@gmail.com",
                _ => return None,
            };
            Some(value.to_owned())
        };
        let account = of_values(values, |name| name == "IMAP Password").unwrap();
        let owners = account.owners().map(|owner| (owner.user, owner.server)).collect::<Vec<_>>();
        let text = |text: &str| Some(text.to_owned());
        assert_eq!(owners, [(text("anna"), text("imap.gmail.com")), (text("anna@gmail.com"), None)]);
        assert!(account.keeps_password);
        assert!(!of_values(values, |_| false).unwrap().keeps_password);
        assert_eq!(of_values(|_| None, |_| true), None);
    }

    #[test]
    fn no_password_is_read() {
        let read = |name: &str| {
            assert!(!name.contains("Password"), "{name}");
            Some(String::new())
        };
        assert!(of_values(read, |_| true).is_some());
    }

    #[test]
    fn a_text_ends_where_its_nul_is() {
        let units = |text: &str| text.encode_utf16().collect::<Vec<_>>();
        assert_eq!(text(&units("anna@gmail.com\0")).as_deref(), Some("anna@gmail.com"));
        assert_eq!(text(&units("anna")).as_deref(), Some("anna"));
        assert_eq!(text(&units("\0")), None);
        assert_eq!(text(&[0xd800]), None);
    }
}
