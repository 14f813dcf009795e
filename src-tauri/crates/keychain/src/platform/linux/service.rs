//! Which program answers as the Secret Service, and what it does otherwise than the others.

use std::time::Duration;

use zbus::blocking::Connection;
use zbus::blocking::fdo::DBusProxy;
use zbus::names::BusName;

use crate::store::Attributes;

/// The program behind the name `org.freedesktop.secrets`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Service {
    /// About one of its encrypted sessions in a hundred fails, or keeps an empty secret.
    KWallet,
    /// Shows a person's own passwords too, and falls over when it is written to in quick succession.
    KeePassXc,
    /// gnome-keyring, oo7 and what behaves like them.
    Other,
}

impl Service {
    /// Recognised by another name of the same connection. The service must have been started.
    pub(super) fn on(bus: &Connection) -> Self {
        let Ok(names) = DBusProxy::new(bus) else { return Self::Other };
        let owner = |name: &'static str| {
            BusName::try_from(name).ok().and_then(|name| names.get_name_owner(name).ok())
        };
        let Some(service) = owner("org.freedesktop.secrets") else { return Self::Other };
        let is_one_of =
            |known: &[&'static str]| known.iter().any(|name| owner(name).as_ref() == Some(&service));
        if is_one_of(&["org.kde.kwalletd5", "org.kde.kwalletd6", "org.kde.ksecretd"]) {
            Self::KWallet
        } else if is_one_of(&["org.keepassxc.KeePassXC.MainWindow"]) {
            Self::KeePassXc
        } else {
            Self::Other
        }
    }

    /// The attributes that a program stored; `None` for what a person wrote down there, which is nobody
    /// else's business.
    ///
    /// KeePassXC shows the fields of an entry as attributes that nobody can store.
    pub(super) fn stored(self, mut attributes: Attributes) -> Option<Attributes> {
        // gnome-keyring gives an item without a schema this one as soon as it has read its file again.
        if attributes.get("xdg:schema").is_some_and(|schema| schema == "org.freedesktop.Secret.Generic") {
            attributes.remove("xdg:schema");
        }
        // oo7 shows the media type of the secret as an attribute.
        attributes.remove("xdg:content-type");
        if self != Self::KeePassXc {
            return Some(attributes);
        }
        let is_a_persons = ["UserName", "URL", "Notes"]
            .into_iter()
            .any(|field| attributes.get(field).is_some_and(|text| !text.is_empty()));
        attributes.retain(|name, _| !FIELDS.contains(&name.as_str()));
        (!is_a_persons && !attributes.is_empty()).then_some(attributes)
    }

    /// True if it opens a database of its own accord when it is asked for items with an attribute: then what
    /// is open is looked through item by item.
    pub(super) fn may_prompt_for_a_search(self) -> bool {
        self == Self::KeePassXc
    }

    /// Whether the person is asked before a program reads an item that it did not make.
    pub(super) fn asks_for_each_item(self) -> bool {
        self == Self::KeePassXc
    }

    /// How long it must be left alone between two writes.
    pub(super) fn pause(self) -> Duration {
        match self {
            Self::KeePassXc => Duration::from_millis(150),
            Self::KWallet | Self::Other => Duration::ZERO,
        }
    }
}

const FIELDS: [&str; 8] =
    ["FDO_SECRETS_CONTENT_TYPE", "Notes", "Password", "Path", "Title", "URL", "UserName", "Uuid"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_program_stored_is_seen_as_it_stored_it() {
        let stored = "host=smtp.gmail.com service=smtp user=anna@gmail.com";
        for (service, shown) in [
            (Service::Other, format!("{stored} xdg:schema=org.freedesktop.Secret.Generic")),
            (Service::Other, format!("{stored} xdg:content-type=text/plain")),
            (Service::KWallet, stored.to_owned()),
            (
                Service::KeePassXc,
                format!(
                    "{stored} Title=Mail UserName= URL= Notes= Path=/Mail Uuid=6a6d FDO_SECRETS_CONTENT_TYPE=text/plain"
                ),
            ),
        ] {
            assert_eq!(service.stored(read(&shown)), Some(read(stored)), "{shown}");
        }
    }

    #[test]
    fn what_a_person_wrote_into_keepassxc_is_not_seen() {
        for shown in [
            "Title=Bank UserName=anna URL=https://bank.example Notes= Path=/Bank Uuid=22",
            "Title=Bank UserName= URL= Notes= Path=/Bank Uuid=22",
            "Title=Mail UserName=anna@gmail.com URL= Notes= Path=/Mail Uuid=22 service=smtp host=smtp.gmail.com",
            "Title=Mail UserName= URL=imap://imap.gmail.com Notes= Path=/Mail Uuid=22 user=anna@gmail.com",
            "Title=Mail UserName= URL= Notes=see~Bank Path=/Mail Uuid=22 user=anna@gmail.com",
        ] {
            assert_eq!(Service::KeePassXc.stored(read(shown)), None, "{shown}");
        }
    }

    fn read(text: &str) -> Attributes {
        text.split_whitespace()
            .map(|pair| pair.split_once('=').unwrap())
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect()
    }
}
