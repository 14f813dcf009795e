//! What every keychain must do, whichever it is.

use setup::account::{Address, Protocol};
use setup::keychain::store::{Attributes, Collection, Contents, Listed, OwnEntry, Record, Store};

/// Panics where `store` does otherwise. It must be open, and `collection` must be one of its own.
pub fn hold(store: &mut dyn Store, collection: &Collection) {
    store.available().expect("a keychain");
    our_own_secrets_are_kept_apart(store);
    an_item_comes_back_byte_for_byte(store, collection);
    items_that_are_alike_live_side_by_side(store, collection);
    a_replaced_item_keeps_all_but_its_secret(store, collection);
    what_is_gone_is_no_error(store, collection);
}

fn our_own_secrets_are_kept_apart(store: &mut dyn Store) {
    let anna = Address::parse("anna@gmail.com").expect("an address");
    let smtp = OwnEntry::password(&anna, Protocol::Smtp);
    let imap = OwnEntry::password(&anna, Protocol::Imap);
    let long = "ä".repeat(512);

    store.set_own(&smtp, "first").expect("stored");
    store.set_own(&imap, &long).expect("stored");
    store.set_own(&smtp, " second \"\\ ").expect("stored over the first");
    assert_eq!(own(store, &smtp).as_deref(), Some(" second \"\\ "));
    assert_eq!(own(store, &imap).as_deref(), Some(long.as_str()));
    assert_eq!(own(store, &OwnEntry::backup_key()), None);

    store.delete_own(&smtp).expect("deleted");
    store.delete_own(&smtp).expect("deleting once more is no error");
    assert_eq!(own(store, &smtp), None);
    assert_eq!(own(store, &imap).as_deref(), Some(long.as_str()));
    store.delete_own(&imap).expect("deleted");
}

fn an_item_comes_back_byte_for_byte(store: &mut dyn Store, collection: &Collection) {
    for secret in [b"text".as_slice(), b"\x00\xff\n no text \r\n", "päß\n".as_bytes(), &[b'x'; 4096]] {
        let record = record(collection, secret);
        let made = store.restore(&record).expect("made");
        assert_eq!((&made.label, &made.attributes), (&record.label, &record.attributes));
        assert_eq!(made.collection.path, collection.path);

        let listed = find(store, &made.path).expect("listed");
        assert_eq!(listed.id(), made.id());
        assert_eq!(find(store, &made.path).map(|again| again.id()), Some(listed.id()));
        let read = store.read(&listed).expect("read").expect("there");
        assert_eq!(read.secret.as_slice(), secret);

        assert_eq!(store.look(&listed).expect("looked at"), Some(listed.clone()));
        store.delete(&listed).expect("deleted");
        assert_eq!(find(store, &made.path), None);
        assert_eq!(store.look(&listed).expect("no error"), None);
    }
}

fn items_that_are_alike_live_side_by_side(store: &mut dyn Store, collection: &Collection) {
    let one = store.restore(&record(collection, b"one")).expect("made");
    let two = store.restore(&record(collection, b"two")).expect("made beside the first");
    assert_ne!(one.path, two.path);
    let read = store.read(&one).expect("read").expect("there");
    assert_eq!(read.secret.as_slice(), b"one");

    store.delete(&one).expect("deleted");
    let read = store.read(&two).expect("read").expect("still there");
    assert_eq!(read.secret.as_slice(), b"two");
    store.delete(&two).expect("deleted");
}

fn a_replaced_item_keeps_all_but_its_secret(store: &mut dyn Store, collection: &Collection) {
    let beside = store.restore(&record(collection, b"beside")).expect("made");
    let item = store.restore(&record(collection, b"old")).expect("made");
    for secret in [b"newer".as_slice(), "päß \"\\\n".as_bytes(), &[b'x'; 4096], b"old"] {
        let contents = Contents { secret: secret.to_vec().into(), content_type: "text/plain".to_owned() };
        store.replace(&item, &contents).expect("replaced");
        let found = find(store, &item.path).expect("at its place");
        assert_eq!((&found.label, &found.attributes), (&item.label, &item.attributes));
        assert_eq!(store.read(&found).expect("read"), Some(contents));
    }
    let read = store.read(&beside).expect("read").expect("there");
    assert_eq!(read.secret.as_slice(), b"beside");

    let contents = store.read(&item).expect("read").expect("there");
    store.delete(&item).expect("deleted");
    store.replace(&item, &contents).expect_err("it is gone");
    assert_eq!(find(store, &item.path), None, "and none was made");
    store.delete(&beside).expect("deleted");
}

fn what_is_gone_is_no_error(store: &mut dyn Store, collection: &Collection) {
    let item = store.restore(&record(collection, b"gone soon")).expect("made");
    store.delete(&item).expect("deleted");
    store.delete(&item).expect("deleting once more is no error");
    assert_eq!(store.read(&item).expect("no error"), None);
}

fn own(store: &mut dyn Store, entry: &OwnEntry) -> Option<String> {
    store.own(entry).expect("read").map(|secret| secret.to_string())
}

fn find(store: &mut dyn Store, path: &str) -> Option<Listed> {
    store.list(&|at, _| at == path).expect("listed").items.pop()
}

/// Names and values that are hard to keep.
fn record(collection: &Collection, secret: &[u8]) -> Record {
    let attributes = [
        ("xdg:schema", "org.gnome.Geary"),
        ("host", "smtp.gmail.com"),
        ("empty", ""),
        ("two lines", "a\nb"),
        ("composed", "\u{e4}"),
        ("decomposed", "a\u{308}"),
    ];
    Record {
        collection: collection.clone(),
        label: "Ein „Schlüssel“ ✓".to_owned(),
        attributes: attributes
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect::<Attributes>(),
        contents: Contents { secret: secret.to_vec().into(), content_type: "text/plain".to_owned() },
    }
}
