//! What is asked of a keychain, whichever it is: our own secrets, and items of other programs.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::error::KeychainError;
use account::{Address, Protocol};

/// A keychain. Calls block and may prompt only where it is said; they run on the keychain thread.
pub trait Store: Send {
    /// Whether secrets can be kept here, without prompting.
    fn available(&mut self) -> Result<(), KeychainError>;

    /// Unlocks the place of our own secrets; may prompt.
    fn unlock_own(&mut self) -> Result<(), KeychainError>;

    /// One of our own secrets; may prompt.
    fn own(&mut self, entry: &OwnEntry) -> Result<Option<Zeroizing<String>>, KeychainError>;

    /// Stores one of our own secrets; may prompt.
    fn set_own(&mut self, entry: &OwnEntry, secret: &str) -> Result<(), KeychainError>;

    /// Removes one of our own secrets; not having it is success. May prompt.
    fn delete_own(&mut self, entry: &OwnEntry) -> Result<(), KeychainError>;

    /// The places of our own secrets that are there. Reads no secret, never prompts: what is locked may be missing.
    fn own_entries(&mut self) -> Result<Vec<OwnEntry>, KeychainError> {
        let found = self.search(&OwnEntry::search_sets())?;
        Ok(found.iter().filter_map(|item| OwnEntry::of_item(&item.attributes)).collect())
    }

    /// The collections that are locked: what they hold may be hidden. Never prompts.
    fn locked(&mut self) -> Result<Vec<Collection>, KeychainError>;

    /// The items that have all attributes of one of these sets. Reads no secret, never prompts. Entries of
    /// KWallet's own folders are found by sets that name them in full.
    fn search(&mut self, sets: &[Attributes]) -> Result<Vec<Listed>, KeychainError>;

    /// The item at a place, as it is at this moment; `None` if it is gone. Reads no secret, never prompts.
    fn look(&mut self, path: &str, collection: &Collection) -> Result<Option<Listed>, KeychainError>;

    /// Unlocks a collection; may prompt.
    fn unlock(&mut self, collection: &Collection) -> Result<(), KeychainError>;

    /// Asks whether the secrets of these items may be read, where a keychain wants to be asked that: once
    /// for all. Without it, [`Store::read`] asks for each.
    fn allow(&mut self, _items: &[Listed]) -> Result<(), KeychainError> {
        Ok(())
    }

    /// What an item keeps; `None` if it is gone. May prompt.
    fn read(&mut self, item: &Listed) -> Result<Option<Contents>, KeychainError>;

    /// Deletes an item; its being gone is success.
    fn delete(&mut self, item: &Listed) -> Result<(), KeychainError>;

    /// Puts other contents into an item, which keeps its place, label, attributes and access. An item that
    /// is gone is an error, and none is made.
    fn replace(&mut self, item: &Listed, contents: &Contents) -> Result<(), KeychainError>;

    /// Where a program that stores these attributes puts an item; `None` if that is not known here. Never prompts.
    fn home(&mut self, _attributes: &Attributes) -> Result<Option<Collection>, KeychainError> {
        Ok(None)
    }

    /// Makes an item from a record, in the record's collection, beside what is there.
    fn restore(&mut self, record: &Record) -> Result<Listed, KeychainError>;
}

/// The attributes of an item.
pub type Attributes = BTreeMap<String, String>;

/// True if these attributes have all of one of the sets.
pub fn are_searched(attributes: &Attributes, sets: &[Attributes]) -> bool {
    sets.iter().any(|set| set.iter().all(|(name, value)| attributes.get(name) == Some(value)))
}

/// A place of our own in the keychain. An address is in lower case in it: Windows knows no case.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct OwnEntry {
    user: String,
}

impl OwnEntry {
    /// The service under which all our secrets are kept.
    pub const SERVICE: &'static str = "mail-setup-wizard";

    /// The password of an account for one protocol.
    pub fn password(address: &Address, protocol: Protocol) -> Self {
        Self { user: format!("{}:{}", scheme(protocol), address.lower_case()) }
    }

    /// What the password of an account was before, while another is being kept.
    pub fn password_before(address: &Address, protocol: Protocol) -> Self {
        Self { user: format!("{}-before:{}", scheme(protocol), address.lower_case()) }
    }

    /// The server at which the password of an account was proven for one protocol. It is no secret; but in a file that
    /// anyone can edit it could send the password anywhere.
    pub fn server(address: &Address, protocol: Protocol) -> Self {
        Self { user: format!("{}-server:{}", scheme(protocol), address.lower_case()) }
    }

    /// At which server what the password was before was proven, while another is being kept.
    pub fn server_before(address: &Address, protocol: Protocol) -> Self {
        Self { user: format!("{}-server-before:{}", scheme(protocol), address.lower_case()) }
    }

    /// The key of the backups.
    pub fn backup_key() -> Self {
        Self { user: "backup-key".to_owned() }
    }

    /// What finds all of ours in a keychain of each system; other items, too, on Windows, where no attribute is ours alone.
    fn search_sets() -> [Attributes; 3] {
        let set = |name: &str, value: &str| Attributes::from([(name.to_owned(), value.to_owned())]);
        [set("service", Self::SERVICE), set("svce", Self::SERVICE), set("xdg:schema", CREDENTIAL)]
    }

    /// The place that an item is, if it is one of ours: in the Secret Service, on macOS, on Windows.
    fn of_item(attributes: &Attributes) -> Option<Self> {
        let is = |name, value| attributes.get(name).is_some_and(|found: &String| found == value);
        let user = if is("service", Self::SERVICE) {
            attributes.get("username")?
        } else if is("svce", Self::SERVICE) {
            attributes.get("acct")?
        } else if is("xdg:schema", CREDENTIAL) {
            attributes.get("target")?.strip_suffix(Self::SERVICE)?.strip_suffix('.')?
        } else {
            return None;
        };
        Some(Self { user: user.to_owned() })
    }

    /// Of whose account it is, in lower case; `None` if it is of none.
    pub(crate) fn address(&self) -> Option<Address> {
        let (_, address) = self.user.split_once(':')?;
        let address = Address::parse(address).ok()?;
        let protocols = [Protocol::Smtp, Protocol::Imap];
        let kinds = [Self::password, Self::password_before, Self::server, Self::server_before];
        let is_of =
            |of: fn(&Address, Protocol) -> Self| protocols.iter().any(|each| of(&address, *each) == *self);
        kinds.into_iter().any(is_of).then_some(address)
    }

    /// The user name under which it is kept. Windows joins it with the service by a dot: the service is
    /// the same for all, so the joined names differ as these do.
    pub fn user(&self) -> &str {
        &self.user
    }
}

/// The schema under which the fields of a credential of Windows are attributes.
pub(super) const CREDENTIAL: &str = "windows.credential";

/// A part of a keychain that is locked and unlocked as one.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Collection {
    /// Its name in the keychain.
    pub path: String,
    /// Its name for people.
    pub label: String,
}

/// An item as it can be seen without a prompt.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Listed {
    /// Its name in the keychain.
    pub path: String,
    /// Where it lies.
    pub collection: Collection,
    /// Its name for people.
    pub label: String,
    /// Its attributes.
    pub attributes: Attributes,
    /// Last change, in seconds since 1970 UTC.
    pub modified: Option<u64>,
}

impl Listed {
    /// A short name for the item that holds while it is unchanged.
    ///
    /// The part before the dash names the place, the part after it the state: see [`same_place`].
    pub fn id(&self) -> String {
        let mut state = Sha256::new();
        feed(&mut state, self.label.as_bytes());
        feed(&mut state, &self.modified.unwrap_or_default().to_be_bytes());
        for (name, value) in &self.attributes {
            feed(&mut state, name.as_bytes());
            feed(&mut state, value.as_bytes());
        }
        format!("{}-{}", place(&self.path), short(&state.finalize()))
    }
}

impl Listed {
    /// True for an item of a collection that gnome-keyring has not opened since it started: it answers a search
    /// for what the item has, and shows hashes of it.
    pub fn is_hidden(&self) -> bool {
        self.attributes.keys().any(|name| name.starts_with("gkr:compat:hashed:"))
    }

    /// True if both are the same item and only the time of the last change may differ.
    pub fn differs_in_time_only(&self, other: &Self) -> bool {
        let Self { path, collection, label, attributes, modified: _ } = other;
        self.path == *path
            && self.collection == *collection
            && self.label == *label
            && self.attributes == *attributes
    }
}

/// True if the item at `path` is, or has taken the place of, the one that `id` names.
pub fn same_place(id: &str, path: &str) -> bool {
    id.split_once('-').is_some_and(|(named, _)| named == place(path))
}

/// True if the item looks as the one that `id` names did, wherever it lies.
pub fn same_state(id: &str, item: &Listed) -> bool {
    let state = |id: &str| id.split_once('-').map(|(_, state)| state.to_owned());
    state(id).is_some_and(|named| state(&item.id()) == Some(named))
}

/// What an item keeps. Wiped when dropped.
#[derive(Clone, Eq, PartialEq)]
pub struct Contents {
    /// The secret: any bytes.
    pub secret: Zeroizing<Vec<u8>>,
    /// Its media type, as the program that stored it said.
    pub content_type: String,
}

impl fmt::Debug for Contents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

/// All that is needed to make an item once more.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Record {
    /// Where it lay.
    pub collection: Collection,
    /// Its name for people.
    pub label: String,
    /// Its attributes.
    pub attributes: Attributes,
    /// What it kept.
    pub contents: Contents,
}

fn scheme(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::Smtp => "smtp",
        Protocol::Imap => "imap",
    }
}

fn place(path: &str) -> String {
    short(&Sha256::digest(path.as_bytes()))
}

/// Length first, so that no two lists of fields look alike.
fn feed(hash: &mut Sha256, field: &[u8]) {
    hash.update((field.len() as u64).to_be_bytes());
    hash.update(field);
}

fn short(digest: &[u8]) -> String {
    digest[..5].iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_names_the_place_and_the_state() {
        let item = Listed {
            path: "/a/1".into(),
            collection: Collection { path: "/a".into(), label: "Login".into() },
            label: "old".into(),
            attributes: Attributes::from([("host".into(), "smtp.gmail.com".into())]),
            modified: Some(7),
        };
        let mut later = item.clone();
        later.modified = Some(8);
        let mut elsewhere = item.clone();
        elsewhere.path = "/a/2".into();

        assert_eq!(item.id(), item.id());
        assert_ne!(item.id(), later.id());
        assert!(same_place(&item.id(), &later.path) && !same_state(&item.id(), &later));
        assert!(!same_place(&item.id(), &elsewhere.path) && same_state(&item.id(), &elsewhere));
    }

    #[test]
    fn fields_cannot_run_into_each_other() {
        let with = |name: &str, value: &str| Listed {
            path: String::new(),
            collection: Collection { path: String::new(), label: String::new() },
            label: String::new(),
            attributes: Attributes::from([(name.into(), value.into())]),
            modified: None,
        };
        assert_ne!(with("ab", "c").id(), with("a", "bc").id());
    }

    #[test]
    fn our_own_places_differ() {
        let anna = Address::parse("anna@gmail.com").unwrap();
        let places = [
            OwnEntry::password(&anna, Protocol::Smtp),
            OwnEntry::password(&anna, Protocol::Imap),
            OwnEntry::password_before(&anna, Protocol::Smtp),
            OwnEntry::password_before(&anna, Protocol::Imap),
            OwnEntry::server(&anna, Protocol::Smtp),
            OwnEntry::server(&anna, Protocol::Imap),
            OwnEntry::server_before(&anna, Protocol::Smtp),
            OwnEntry::server_before(&anna, Protocol::Imap),
            OwnEntry::backup_key(),
        ];
        assert_eq!(places.iter().collect::<std::collections::BTreeSet<_>>().len(), places.len());
    }

    #[test]
    fn an_entry_of_ours_is_known_in_each_keychain_and_names_its_account() {
        let of = |attributes: &[(&str, &str)]| {
            let attributes = attributes.iter().map(|(name, value)| (name.to_string(), value.to_string()));
            OwnEntry::of_item(&attributes.collect())
        };
        let anna = Address::parse("anna.t@gmail.com").unwrap();
        for entry in
            [OwnEntry::password(&anna, Protocol::Smtp), OwnEntry::server_before(&anna, Protocol::Imap)]
        {
            let target = format!("{}.mail-setup-wizard", entry.user());
            for item in [
                [("service", "mail-setup-wizard"), ("username", entry.user())],
                [("svce", "mail-setup-wizard"), ("acct", entry.user())],
                [("xdg:schema", "windows.credential"), ("target", target.as_str())],
            ] {
                assert_eq!(of(&item), Some(entry.clone()), "{item:?}");
            }
            assert_eq!(entry.address(), Some(anna.clone()));
        }
        for other in [
            [("service", "mail-setup"), ("username", "smtp:anna@gmail.com")],
            [("xdg:schema", "windows.credential"), ("target", "smtp:anna@gmail.com.thunderbird")],
            [("xdg:schema", "org.gnome.Geary"), ("target", "smtp:anna@gmail.com.mail-setup-wizard")],
        ] {
            assert_eq!(of(&other), None, "{other:?}");
        }
        for user in ["backup-key", "pop3:anna@gmail.com", "smtp:anna", "smtp:Anna@gmail.com"] {
            assert_eq!(OwnEntry { user: user.to_owned() }.address(), None, "{user}");
        }
    }

    #[test]
    fn an_address_has_the_same_places_however_it_is_typed() {
        let [one, other] = ["Anna@gmail.com", " anna@GMAIL.com "].map(|text| Address::parse(text).unwrap());
        for protocol in [Protocol::Smtp, Protocol::Imap] {
            assert_eq!(OwnEntry::password(&one, protocol), OwnEntry::password(&other, protocol));
        }
    }

    /// Windows takes 2560 bytes of UTF-16 as a secret and 513 characters as a user name; nobody takes less.
    #[test]
    fn the_longest_address_and_password_fit_every_keychain() {
        let longest = format!("{}@{}.example", "a".repeat(64), ["b".repeat(59).as_str(); 3].join("."));
        let longest = Address::parse(&longest).unwrap();
        let entry = OwnEntry::server_before(&longest, Protocol::Imap);
        assert!(entry.user().len() + OwnEntry::SERVICE.len() < 513);
        let most_units = account::secret::Secret::MAX_LENGTH;
        assert!(2 * most_units <= 2560);
    }

    #[test]
    fn contents_do_not_show_themselves() {
        let contents =
            Contents { secret: Zeroizing::new(b"hunter2".to_vec()), content_type: "text/plain".into() };
        assert_eq!(format!("{contents:?}"), "[secret]");
    }
}
