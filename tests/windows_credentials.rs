//! Credentials as other programs write them into the Windows Credential Manager, and what becomes of them.

use setup::account::Address;
use setup::keychain::store::{Attributes, Contents, Store};
use setup::keychain::system::System;
use setup::keychain::{Keychain, KeychainError, Wish};

use crate::keychain_contract::Specimen;

/// Panics if anything but old mail passwords of `anna` is cleared, or if one does not come back whole. The
/// Credential Manager must be empty before.
pub async fn are_cleared_and_brought_back(keychain: &Keychain, anna: &Address) -> Result<(), KeychainError> {
    for (target, user, secret) in OLD.into_iter().chain(OTHERS) {
        store(target, user, secret);
    }
    let before = everything();
    assert_eq!(before.len(), OLD.len() + OTHERS.len());

    let items = keychain.scan(anna).await?.items;
    let mut found: Vec<&str> = items.iter().map(|item| item.label.as_str()).collect();
    found.sort_unstable();
    assert_eq!(found, OLD.map(|(target, ..)| target));

    let ids = items.into_iter().map(|item| item.id).collect();
    let changed = keychain.change(anna, Wish::to_clear(ids)).await?;
    assert_eq!((changed.cleared.len(), changed.kept), (OLD.len(), vec![]));
    let left: Vec<String> = everything().into_iter().map(|(target, ..)| target).collect();
    assert!(OLD.iter().all(|(target, ..)| !left.iter().any(|left| left == target)), "{left:?}");
    assert!(OTHERS.iter().all(|(target, ..)| left.iter().any(|left| left == target)), "{left:?}");

    let undone = keychain.undo(&changed.run, None).await?;
    assert_eq!((undone.restored.len(), undone.kept), (OLD.len(), vec![]));
    assert_eq!(everything(), before);
    Ok(())
}

/// Target, user and secret of old mail passwords, in the order of their targets.
const OLD: [(&str, &str, &[u8]); 3] = [
    ("anna@gmail.com.smtp.gmail.com", "anna@gmail.com", b"o\0l\0d\0"),
    ("git:smtp://smtp.gmail.com:587", "anna@gmail.com", b"o\0l\0d\0"),
    ("imap.gmail.com/anna@gmail.com", "anna@gmail.com", b"old"),
];

/// Those of another account or for something else.
const OTHERS: [(&str, &str, &[u8]); 4] = [
    ("MicrosoftOffice16_Data:SSPI:anna@gmail.com", "anna@gmail.com", b"office"),
    ("TERMSRV/imap.gmail.com", "anna@gmail.com", b"desktop"),
    ("git:https://github.com", "anna@gmail.com", b"t\0o\0k\0e\0n\0"),
    ("imap.gmail.com/ben@gmail.com", "ben@gmail.com", b"ben"),
];

fn store(target: &str, user: &str, secret: &[u8]) {
    let mut record = Specimen::of_windows().record(secret);
    target.clone_into(&mut record.label);
    for (name, value) in [("target", target), ("user", user)] {
        record.attributes.insert(name.to_owned(), value.to_owned());
    }
    System::default().restore(&record).expect("made");
}

/// Target, attributes and contents of all there is but what is our own.
fn everything() -> Vec<(String, Attributes, Contents)> {
    let mut system = System::default();
    let items = system.list(&|path, _| !path.ends_with(".mail-setup-wizard")).expect("listed").items;
    let mut everything: Vec<_> = items
        .into_iter()
        .map(|item| {
            let contents = system.read(&item).expect("read").expect("there");
            (item.label, item.attributes, contents)
        })
        .collect();
    everything.sort_by(|(a, ..), (b, ..)| a.cmp(b));
    everything
}
