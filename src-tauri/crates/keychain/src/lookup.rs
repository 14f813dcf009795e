//! How a command finds an item: the attributes that it asks each keychain for.

use super::store::Attributes;
use super::{credential, password_item, schema, wallet_entry};

/// What `secret-tool lookup NAME VALUE …` asks for. `None` if that is nothing, what no program but its own can ask
/// for, or what must never be touched.
pub fn in_the_secret_service(pairs: &[(String, String)]) -> Option<Attributes> {
    const ELSEWHERE: [&str; 4] =
        [wallet_entry::SCHEMA, credential::SCHEMA, password_item::INTERNET, password_item::GENERIC];
    // An item without a schema has this one as soon as gnome-keyring has read its file again.
    let named =
        pairs.iter().filter(|(name, value)| name != SCHEMA || value != "org.freedesktop.Secret.Generic");
    let attributes: Attributes = named.cloned().collect();
    let is_elsewhere = attributes.get(SCHEMA).is_some_and(|schema| ELSEWHERE.contains(&schema.as_str()));
    let says_something = attributes.iter().any(|(name, value)| name != SCHEMA && !value.is_empty());
    (says_something && !is_elsewhere && !schema::is_never_touched(&attributes)).then_some(attributes)
}

/// What a library asks for that keeps a password under a service and a user name (`keyring get SERVICE USER`,
/// Python's and Rust's), in each keychain.
pub fn of_a_library(service: &str, user: &str) -> Vec<Attributes> {
    let set = |pairs: &[(&str, &str)]| {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect::<Attributes>()
    };
    vec![
        set(&[("service", service), ("username", user)]),
        set(&[(SCHEMA, password_item::GENERIC), ("svce", service), ("acct", user)]),
        // Rust's, then Python's; the latter has the second form where a service has several users.
        set(&[(SCHEMA, credential::SCHEMA), ("target", &format!("{user}.{service}"))]),
        set(&[(SCHEMA, credential::SCHEMA), ("target", service), ("user", user)]),
        set(&[(SCHEMA, credential::SCHEMA), ("target", &format!("{user}@{service}"))]),
    ]
}

/// What QtKeychain asks for: an item of the Secret Service, or an entry of KWallet.
pub fn of_qtkeychain(service: &str, key: &str) -> [Attributes; 2] {
    let item = [(SCHEMA, "org.qt.keychain"), ("server", service), ("user", key)]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
    [item.into(), wallet_entry::attributes(service, key)]
}

/// A class of the passwords that macOS's `security` finds.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum MacPassword {
    /// `find-internet-password`
    Internet,
    /// `find-generic-password`
    Generic,
}

/// What `security find-…-password` asks for, by its options; `None` if that is nothing, or is not understood.
pub fn on_macos(class: MacPassword, options: &[(char, String)]) -> Option<Attributes> {
    let schema = match class {
        MacPassword::Internet => password_item::INTERNET,
        MacPassword::Generic => password_item::GENERIC,
    };
    let mut attributes = Attributes::new();
    for (option, value) in options {
        let name = match (class, option) {
            (_, 'a') => "acct",
            (_, 'l') => "labl",
            (_, 'D') => "desc",
            (_, 'j') => "icmt",
            (MacPassword::Internet, 's') => "srvr",
            (MacPassword::Internet, 'd') => "sdmn",
            (MacPassword::Internet, 'p') => "path",
            (MacPassword::Internet, 'P') => "port",
            (MacPassword::Internet, 'r') => "ptcl",
            (MacPassword::Internet, 't') => "atyp",
            (MacPassword::Generic, 's') => "svce",
            (_, _) => return None,
        };
        // Codes of four letters are filled up with spaces.
        attributes.insert(name.to_owned(), value.trim_end().to_owned());
    }
    // A label alone decides nothing.
    let says_something = ["acct", "srvr", "svce"].iter().any(|name| attributes.contains_key(*name));
    attributes.insert(SCHEMA.to_owned(), schema.to_owned());
    says_something.then_some(attributes)
}

const SCHEMA: &str = "xdg:schema";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lookup_that_names_nothing_or_another_keychain_is_none() {
        let asked = |text: &str| in_the_secret_service(&pairs(text));
        assert_eq!(
            asked("service=gmail user=anna"),
            Some(pairs("service=gmail user=anna").into_iter().collect())
        );
        assert_eq!(
            asked("xdg:schema=org.freedesktop.Secret.Generic a=b"),
            Some(pairs("a=b").into_iter().collect())
        );
        for nothing in [
            "",
            "a=",
            "xdg:schema=org.gnome.Geary",
            "xdg:schema=org.kde.kwallet folder=imap key=a",
            "xdg:schema=macos.internet srvr=imap.gmail.com",
            "xdg:schema=windows.credential target=a",
        ] {
            assert_eq!(asked(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn what_security_finds_is_found_by_the_same_fields() {
        let asked = |class, options: &[(char, &str)]| {
            let options: Vec<_> = options.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
            on_macos(class, &options)
        };
        let internet = [('s', "imap.gmail.com"), ('a', "anna@gmail.com"), ('r', "imap"), ('P', "993")];
        assert_eq!(
            asked(MacPassword::Internet, &internet),
            Some(
                pairs("xdg:schema=macos.internet srvr=imap.gmail.com acct=anna@gmail.com ptcl=imap port=993")
                    .into_iter()
                    .collect()
            )
        );
        assert_eq!(
            asked(MacPassword::Generic, &[('s', "mbsync"), ('l', "Mail")]),
            Some(pairs("xdg:schema=macos.generic svce=mbsync labl=Mail").into_iter().collect())
        );
        assert_eq!(asked(MacPassword::Generic, &[('l', "Mail")]), None);
        assert_eq!(asked(MacPassword::Generic, &[('r', "imap"), ('s', "mbsync")]), None);
        assert_eq!(asked(MacPassword::Internet, &[]), None);
    }

    fn pairs(text: &str) -> Vec<(String, String)> {
        let pairs = text.split_whitespace().map(|pair| pair.split_once('=').unwrap());
        pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }
}
