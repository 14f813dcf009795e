//! Where an entry lies: in a folder of a wallet, by its key.

use crate::error::KeychainError;
use crate::store::{Attributes, Collection, Listed};
use crate::wallet_entry::{self, FOLDER, KEY, SCHEMA};

/// The place of an entry: there is one entry at most.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct EntryPath {
    pub(super) wallet: String,
    pub(super) folder: String,
    pub(super) key: String,
}

impl EntryPath {
    pub(super) fn new(wallet: &str, folder: &str, key: &str) -> Self {
        Self { wallet: wallet.to_owned(), folder: folder.to_owned(), key: key.to_owned() }
    }

    pub(super) fn is_path(path: &str) -> bool {
        path.starts_with(ROOT)
    }

    pub(super) fn of_path(path: &str) -> Result<Self, KeychainError> {
        let names: Option<Vec<_>> =
            path.strip_prefix(ROOT).map(|names| names.split('/').map(unescaped).collect());
        match names.as_deref() {
            Some([wallet, folder, key]) => Ok(Self::new(wallet, folder, key)),
            Some(_) | None => Err(KeychainError::Failed("not a place in KWallet".to_owned())),
        }
    }

    pub(super) fn collection(wallet: &str) -> Collection {
        Collection { path: format!("{ROOT}{}", escaped(wallet)), label: wallet.to_owned() }
    }

    pub(super) fn wallet_of(collection: &Collection) -> Result<String, KeychainError> {
        let wallet = collection.path.strip_prefix(ROOT).map(unescaped);
        wallet.ok_or_else(|| KeychainError::Failed("not a wallet".to_owned()))
    }

    /// Folder and key, if attributes name them.
    pub(super) fn named(attributes: &Attributes) -> Option<(String, String)> {
        let [folder, key] = [FOLDER, KEY].map(|name| attributes.get(name).cloned());
        let (folder, key) = (folder?, key?);
        (*attributes == wallet_entry::attributes(&folder, &key)).then_some((folder, key))
    }

    /// As it is listed. KWallet does not say when it was changed.
    pub(super) fn listed(&self) -> Listed {
        let Self { wallet, folder, key } = self;
        Listed {
            path: format!("{ROOT}{}/{}/{}", escaped(wallet), escaped(folder), escaped(key)),
            collection: Self::collection(wallet),
            label: format!("{folder}/{key}"),
            attributes: wallet_entry::attributes(folder, key),
            modified: None,
        }
    }
}

/// True for attributes that only an entry of KWallet's can have.
pub(in crate::platform::linux) fn is_sought(set: &Attributes) -> bool {
    set.get("xdg:schema").is_some_and(|schema| schema == SCHEMA)
}

/// True if the item of the Secret Service is the entry, shown once more: KWallet's service and that of KDE
/// Frameworks 6.14 do so.
pub(in crate::platform::linux) fn is_shown_as(entry: &Listed, item: &Listed) -> bool {
    let same = |of_the_entry: &str, of_the_item: &str| {
        entry.attributes.get(of_the_entry) == item.attributes.get(of_the_item)
    };
    item.collection.label == entry.collection.label && same(FOLDER, "server") && same(KEY, "user")
}

const ROOT: &str = "kwallet:/";

fn escaped(name: &str) -> String {
    name.replace('%', "%25").replace('/', "%2F")
}

fn unescaped(name: &str) -> String {
    name.replace("%2F", "/").replace("%25", "%")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_back_to_its_place() {
        for [wallet, folder, key] in [
            ["kdewallet", "mailtransports", "123456789"],
            ["My wallet/at home", "100%", "a%2Fb/c"],
            ["", "", ""],
        ] {
            let place = EntryPath::new(wallet, folder, key);
            let listed = place.listed();
            assert!(EntryPath::is_path(&listed.path) && EntryPath::is_path(&listed.collection.path));
            assert_eq!(EntryPath::of_path(&listed.path), Ok(place));
            assert_eq!(EntryPath::wallet_of(&listed.collection).as_deref(), Ok(wallet));
        }
    }

    #[test]
    fn what_is_elsewhere_is_no_place_of_kwallets() {
        for path in ["/org/freedesktop/secrets/collection/login/1", "kwallet:/kdewallet", "kwallet:/a/b/c/d"]
        {
            EntryPath::of_path(path).unwrap_err();
        }
        assert!(!EntryPath::is_path("/org/freedesktop/secrets/collection/kdewallet/1"));
    }

    #[test]
    fn only_folder_and_key_name_an_entry() {
        let entry = wallet_entry::attributes("imap", "akonadi_imap_resource_0rc");
        assert_eq!(
            EntryPath::named(&entry),
            Some(("imap".to_owned(), "akonadi_imap_resource_0rc".to_owned()))
        );
        for changed in ["xdg:schema", FOLDER, KEY] {
            let mut less = entry.clone();
            less.remove(changed);
            assert_eq!(EntryPath::named(&less), None, "without {changed}");
        }
        let mut more = entry;
        more.insert("user".to_owned(), "anna@gmail.com".to_owned());
        assert_eq!(EntryPath::named(&more), None);
    }

    #[test]
    fn an_entry_is_known_when_the_secret_service_shows_it_too() {
        let entry = EntryPath::new("kdewallet", "mailtransports", "123").listed();
        let item = |wallet: &str, server: &str, user: &str| Listed {
            path: "/org/freedesktop/secrets/collection/kdewallet/1".to_owned(),
            collection: Collection { path: String::new(), label: wallet.to_owned() },
            label: "mailtransports/123".to_owned(),
            attributes: [("server", server), ("user", user), ("type", "plaintext")]
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .into(),
            modified: Some(1),
        };
        assert!(is_shown_as(&entry, &item("kdewallet", "mailtransports", "123")));
        assert!(!is_shown_as(&entry, &item("Login", "mailtransports", "123")));
        assert!(!is_shown_as(&entry, &item("kdewallet", "imap", "123")));
        assert!(!is_shown_as(&entry, &item("kdewallet", "mailtransports", "1234")));
    }
}
