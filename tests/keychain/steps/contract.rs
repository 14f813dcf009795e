//! What every keychain must do, whichever it is.

use account::{Address, Protocol};
use keychain::store::{Attributes, Collection, Contents, Listed, OwnEntry, Record, Store};

/// An item that a keychain can keep, and what it does with such items.
pub struct Specimen {
    /// One of the keychain's own collections.
    pub collection: Collection,
    /// A label that it keeps.
    pub label: String,
    /// Attributes that it keeps.
    pub attributes: Attributes,
    /// What it calls a text.
    pub content_type: String,
    /// The longest secret that it takes, in bytes; `None` if it takes any.
    pub longest: Option<usize>,
    /// What it does with another item of the same attributes.
    pub twins: Twins,
    /// By what it finds an item.
    pub found_by: FoundBy,
}

/// What a keychain does with an item whose attributes another has already.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Twins {
    /// It keeps both.
    SideBySide,
    /// It has one place for both: the second is refused, and the first stays as it is.
    Refused,
}

/// By which attributes a keychain finds an item.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum FoundBy {
    /// By any of them.
    Each,
    /// Only by all of them together.
    AllTogether,
}

impl Specimen {
    /// Names and values that are hard to keep, for a Secret Service.
    pub fn of_the_secret_service(collection: Collection) -> Self {
        let attributes = [
            ("xdg:schema", "org.gnome.Geary"),
            ("host", "smtp.gmail.com"),
            ("empty", ""),
            ("two lines", "a\nb"),
            ("composed", "\u{e4}"),
            ("decomposed", "a\u{308}"),
        ];
        Self {
            collection,
            label: "Ein „Schlüssel“ ✓".to_owned(),
            attributes: owned(&attributes),
            content_type: "text/plain".to_owned(),
            longest: None,
            twins: Twins::SideBySide,
            found_by: FoundBy::Each,
        }
    }

    /// For the Windows Credential Manager.
    pub fn of_windows() -> Self {
        let target = "ein.„Schlüssel“ ✓/anna@gmail.com";
        let attributes = [
            ("xdg:schema", "windows.credential"),
            ("target", target),
            ("user", "anna@gmail.com"),
            ("comment", "composed \u{e4}, decomposed a\u{308}"),
            ("flags", "0"),
            ("persist", "2"),
        ];
        Self {
            collection: Collection {
                path: "windows".to_owned(),
                label: "Windows Credential Manager".to_owned(),
            },
            label: target.to_owned(),
            attributes: owned(&attributes),
            content_type: "application/octet-stream".to_owned(),
            longest: Some(2560),
            twins: Twins::Refused,
            found_by: FoundBy::Each,
        }
    }

    /// For KWallet's own folders: names that are hard to keep.
    pub fn of_kwallet(wallet: &str) -> Self {
        let attributes =
            [("xdg:schema", "org.kde.kwallet"), ("folder", "Ein „Ordner“ 100%/✓"), ("key", "a\u{308}/%2F 1")];
        Self {
            collection: Collection { path: format!("kwallet:/{wallet}"), label: wallet.to_owned() },
            label: "Ein „Ordner“ 100%/✓/a\u{308}/%2F 1".to_owned(),
            attributes: owned(&attributes),
            content_type: "text/plain".to_owned(),
            longest: None,
            twins: Twins::Refused,
            found_by: FoundBy::AllTogether,
        }
    }

    /// A record of it with this secret.
    pub fn record(&self, secret: &[u8]) -> Record {
        Record {
            collection: self.collection.clone(),
            label: self.label.clone(),
            attributes: self.attributes.clone(),
            contents: self.contents(secret),
        }
    }

    fn long_secret(&self) -> Vec<u8> {
        vec![b'x'; self.longest.unwrap_or(4096)]
    }

    fn contents(&self, secret: &[u8]) -> Contents {
        // Some keep as text what they are told is text.
        let content_type = match std::str::from_utf8(secret) {
            Ok(_) => self.content_type.as_str(),
            Err(_) => "application/octet-stream",
        };
        Contents { secret: secret.to_vec().into(), content_type: content_type.to_owned() }
    }
}

/// Panics where `store` does otherwise. It must be open.
pub fn hold(store: &mut dyn Store, specimen: &Specimen) {
    store.available().expect("a keychain");
    our_own_secrets_are_kept_apart(store);
    an_item_comes_back_byte_for_byte(store, specimen);
    match specimen.twins {
        Twins::SideBySide => items_that_are_alike_live_side_by_side(store, specimen),
        Twins::Refused => an_item_does_not_take_the_place_of_another(store, specimen),
    }
    a_replaced_item_keeps_all_but_its_secret(store, specimen);
    what_is_gone_is_no_error(store, specimen);
}

fn our_own_secrets_are_kept_apart(store: &mut dyn Store) {
    let anna = Address::parse("anna@gmail.com").expect("an address");
    let smtp = OwnEntry::password(&anna, Protocol::Smtp);
    let imap = OwnEntry::password(&anna, Protocol::Imap);
    let servers = [Protocol::Smtp, Protocol::Imap].map(|protocol| OwnEntry::server(&anna, protocol));
    let long = "ä".repeat(512);

    store.set_own(&smtp, "first").expect("stored");
    store.set_own(&imap, &long).expect("stored");
    store.set_own(&smtp, " second \"\\ ").expect("stored over the first");
    assert_eq!(own(store, &smtp).as_deref(), Some(" second \"\\ "));
    assert_eq!(own(store, &imap).as_deref(), Some(long.as_str()));
    assert_eq!(own(store, &OwnEntry::backup_key()), None);
    for (server, host) in servers.iter().zip(["smtp.gmail.com", "imap.gmail.com"]) {
        assert_eq!(own(store, server), None);
        store.set_own(server, host).expect("stored");
        assert_eq!(own(store, server).as_deref(), Some(host));
    }
    assert_eq!(own(store, &imap).as_deref(), Some(long.as_str()));

    for server in &servers {
        store.delete_own(server).expect("deleted");
        assert_eq!(own(store, server), None);
    }
    store.delete_own(&smtp).expect("deleted");
    store.delete_own(&smtp).expect("deleting once more is no error");
    assert_eq!(own(store, &smtp), None);
    assert_eq!(own(store, &imap).as_deref(), Some(long.as_str()));
    store.delete_own(&imap).expect("deleted");
}

fn an_item_comes_back_byte_for_byte(store: &mut dyn Store, specimen: &Specimen) {
    for secret in
        [b"text".as_slice(), b"\x00\xff\n no text \r\n", "päß\n".as_bytes(), &specimen.long_secret()]
    {
        let record = specimen.record(secret);
        let made = store.restore(&record).expect("made");
        assert_eq!((&made.label, &made.attributes), (&record.label, &record.attributes));
        assert_eq!(made.collection.path, specimen.collection.path);

        let listed = find(store, specimen, &made).expect("listed");
        assert_eq!(listed.id(), made.id());
        assert_eq!(find(store, specimen, &made).map(|again| again.id()), Some(listed.id()));
        let read = store.read(&listed).expect("read").expect("there");
        assert_eq!(read.secret.as_slice(), secret);

        assert_eq!(store.look(&listed.path, &listed.collection).expect("looked at"), Some(listed.clone()));
        store.delete(&listed).expect("deleted");
        assert_eq!(find(store, specimen, &made), None);
        assert_eq!(store.look(&listed.path, &listed.collection).expect("no error"), None);
    }
}

fn items_that_are_alike_live_side_by_side(store: &mut dyn Store, specimen: &Specimen) {
    let one = store.restore(&specimen.record(b"one")).expect("made");
    let two = store.restore(&specimen.record(b"two")).expect("made beside the first");
    assert_ne!(one.path, two.path);
    let read = store.read(&one).expect("read").expect("there");
    assert_eq!(read.secret.as_slice(), b"one");

    store.replace(&one, &specimen.contents(b"another")).expect("replaced");
    store.delete(&one).expect("deleted");
    let read = store.read(&two).expect("read").expect("still there");
    assert_eq!(read.secret.as_slice(), b"two");
    store.delete(&two).expect("deleted");
}

fn an_item_does_not_take_the_place_of_another(store: &mut dyn Store, specimen: &Specimen) {
    let one = store.restore(&specimen.record(b"one")).expect("made");
    store.restore(&specimen.record(b"two")).expect_err("there is one");
    let read = store.read(&one).expect("read").expect("there");
    assert_eq!(read.secret.as_slice(), b"one");

    if let Some(longest) = specimen.longest {
        let too_long = specimen.contents(&vec![b'x'; longest + 1]);
        store.replace(&one, &too_long).expect_err("it would be cut short");
        let read = store.read(&one).expect("read").expect("there");
        assert_eq!(read.secret.as_slice(), b"one");
    }
    store.delete(&one).expect("deleted");
}

fn a_replaced_item_keeps_all_but_its_secret(store: &mut dyn Store, specimen: &Specimen) {
    let item = store.restore(&specimen.record(b"old")).expect("made");
    for secret in [b"newer".as_slice(), "päß \"\\\n".as_bytes(), &specimen.long_secret(), b"old"] {
        let contents = specimen.contents(secret);
        store.replace(&item, &contents).expect("replaced");
        let found = find(store, specimen, &item).expect("at its place");
        assert_eq!((&found.label, &found.attributes), (&item.label, &item.attributes));
        assert_eq!(store.read(&found).expect("read"), Some(contents));
    }
    let contents = store.read(&item).expect("read").expect("there");
    store.delete(&item).expect("deleted");
    store.replace(&item, &contents).expect_err("it is gone");
    assert_eq!(find(store, specimen, &item), None, "and none was made");
}

fn what_is_gone_is_no_error(store: &mut dyn Store, specimen: &Specimen) {
    let item = store.restore(&specimen.record(b"gone soon")).expect("made");
    store.delete(&item).expect("deleted");
    store.delete(&item).expect("deleting once more is no error");
    assert_eq!(store.read(&item).expect("no error"), None);
}

fn own(store: &mut dyn Store, entry: &OwnEntry) -> Option<String> {
    store.own(entry).expect("read").map(|secret| secret.to_string())
}

/// By all of its attributes, and by each.
fn find(store: &mut dyn Store, specimen: &Specimen, item: &Listed) -> Option<Listed> {
    let mut found = search(store, item, &item.attributes);
    let by_each = item.attributes.iter().filter(|_| specimen.found_by == FoundBy::Each);
    for (name, value) in by_each {
        let found_by_one = search(store, item, &Attributes::from([(name.clone(), value.clone())]));
        assert_eq!(found_by_one, found, "by {name}");
    }
    let mut another = item.attributes.clone();
    another.insert("xdg:schema".to_owned(), "another".to_owned());
    assert_eq!(search(store, item, &another), []);
    found.pop()
}

fn search(store: &mut dyn Store, item: &Listed, set: &Attributes) -> Vec<Listed> {
    let mut found = store.search(std::slice::from_ref(set)).expect("an answer");
    found.retain(|found| found.path == item.path);
    found
}

fn owned(attributes: &[(&str, &str)]) -> Attributes {
    attributes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}
