//! Credentials as other programs write them into the Windows Credential Manager, and what becomes of them.

use account::{Account, Address, Protocol};
use check::Verified;
use keychain::store::{Attributes, Contents, OwnEntry, Store};
use keychain::system::System;
use keychain::{Item, ItemAction, Keychain, KeychainError, Wish};
use programs::Programs;

use crate::contract::Specimen;

/// Panics if anything but old mail passwords of `anna` is cleared, or if one does not come back whole. The
/// Credential Manager must be empty before.
pub async fn are_cleared_and_brought_back(
    keychain: &Keychain,
    programs: &Programs,
    anna: &Account,
) -> Result<(), KeychainError> {
    for (target, user, secret) in OLD.into_iter().chain(OTHERS) {
        store(target, user, secret);
    }
    domain::copy_of(OLD[2].0);
    let of_domains = domain::all();
    assert_eq!(of_domains.len(), 1);
    let before = everything();
    assert_eq!(before.len(), OLD.len() + OTHERS.len());

    let scan = programs.scan(keychain, anna).await?;
    let guided: Vec<_> = scan.guided.iter().map(|guided| (&*guided.program, guided.found)).collect();
    assert_eq!(guided, [("office", true)]);
    let items = scan.items;
    assert_eq!(labels(&items), OLD.map(|(target, ..)| target));

    let ids = items.into_iter().map(|item| item.id).collect();
    let changed = keychain.change(programs.search(anna).await, Wish::to_clear(ids)).await?;
    assert_eq!((changed.cleared.len(), changed.kept), (OLD.len(), vec![]));
    let left: Vec<String> = everything().into_iter().map(|(target, ..)| target).collect();
    assert!(OLD.iter().all(|(target, ..)| !left.iter().any(|left| left == target)), "{left:?}");
    assert!(OTHERS.iter().all(|(target, ..)| left.iter().any(|left| left == target)), "{left:?}");
    assert_eq!(domain::all(), of_domains);

    let undone = keychain.undo(&changed.run, None).await?;
    assert_eq!((undone.restored.len(), undone.kept), (OLD.len(), vec![]));
    assert_eq!(everything(), before);
    assert_eq!(domain::all(), of_domains);
    Ok(())
}

/// Panics if a credential that is understood does not get the checked password in its place, if any other is
/// touched, or if the old password does not come back.
pub async fn are_replaced_and_brought_back(
    keychain: &Keychain,
    programs: &Programs,
    account: &Account,
    verified: Verified,
) -> Result<(), KeychainError> {
    let host = verified.servers().of(Protocol::Smtp).host.clone();
    let (smtp, imap) = (format!("git:smtp://{host}:587"), format!("git:imaps://{host}"));
    let user = account.address().to_string();
    let likely = format!("{host}/{user}");
    store(&smtp, &user, b"o\0l\0d\0");
    store(&imap, &user, b"o\0l\0d\0");
    // Of a server that was not checked, and of a program that is not known well enough.
    store("git:smtp://smtp.elsewhere.example", &user, b"e\0l\0s\0e\0");
    store(&likely, &user, b"old");
    let before = everything();

    let items = programs.scan(keychain, account).await?.items;
    let ids: Vec<_> = items
        .iter()
        .filter(|item| item.action == ItemAction::Replace && item.takes(account, &verified))
        .map(|item| item.id.clone())
        .collect();
    let secret = verified.secret(Protocol::Imap).clone();
    let changed = keychain
        .change(programs.search(account).await, Wish::default().and_to_replace(ids, verified))
        .await?;
    assert_eq!((changed.replaced.len(), changed.cleared.len(), changed.kept), (2, 0, vec![]));
    for ((target, attributes, contents), (before_target, before_attributes, old)) in
        everything().into_iter().zip(&before)
    {
        assert_eq!((&target, &attributes), (before_target, before_attributes));
        if target == smtp || target == imap {
            assert_eq!(contents.secret.as_slice(), secret.expose().as_bytes());
            assert_eq!(contents.content_type, old.content_type, "{target}");
        } else {
            assert_eq!(contents, *old, "{target}");
        }
    }

    let undone = keychain.undo(&changed.run, None).await?;
    assert_eq!((undone.restored.len(), undone.kept), (2, vec![]));
    assert_eq!(everything(), before);
    Ok(())
}

/// Panics if our own entries would leave this computer, or if one that Windows would cut short is taken.
pub fn of_our_own_stay_here_and_whole() {
    let mut system = System::default();
    let anna = Address::parse("anna@gmail.com").expect("an address");
    let entry = OwnEntry::password(&anna, Protocol::Smtp);
    let longest = "x".repeat(LONGEST_SECRET / 2);
    system.set_own(&entry, &longest).expect("stored");
    system.set_own(&entry, &format!("{longest}x")).expect_err("it is too long");
    let kept = system.own(&entry).expect("read").expect("there");
    assert_eq!(*kept, longest);

    let mut items = system.search(&[all()]).expect("listed");
    items.retain(|item| item.path.ends_with(".mail-setup-wizard"));
    let persists: Vec<_> = items.iter().map(|item| item.attributes["persist"].as_str()).collect();
    assert_eq!(persists, [ON_THIS_COMPUTER]);
    system.delete_own(&entry).expect("deleted");
}

/// `CRED_PERSIST_LOCAL_MACHINE`: it does not roam with the person's profile.
const ON_THIS_COMPUTER: &str = "2";
/// In bytes of UTF-16 (`CRED_MAX_CREDENTIAL_BLOB_SIZE`).
const LONGEST_SECRET: usize = 2560;

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

fn labels(items: &[Item]) -> Vec<&str> {
    let mut labels: Vec<_> = items.iter().map(|item| item.label.as_str()).collect();
    labels.sort_unstable();
    labels
}

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
    let mut items = system.search(&[all()]).expect("listed");
    items.retain(|item| !item.path.ends_with(".mail-setup-wizard"));
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

/// Credentials of a domain, which Wine keeps in its registry beside the generic ones.
#[cfg(windows)]
mod domain {
    use windows_registry::{CURRENT_USER, Key};

    /// A credential of a domain with the target of a generic one.
    pub(super) fn copy_of(target: &str) {
        let all = credentials();
        let generic = all.open(format!("Generic: {target}")).expect("the generic one");
        let domain = all.create(format!("{DOMAIN}{target}")).expect("a key");
        for (name, value) in generic.values().expect("values") {
            domain.set_value(&name, &value).expect("written");
        }
        domain.set_u32("Type", CRED_TYPE_DOMAIN_PASSWORD).expect("written");
    }

    /// Names and values of all there are.
    pub(super) fn all() -> Vec<String> {
        let all = credentials();
        let names = all.keys().expect("keys").filter(|name| name.starts_with(DOMAIN));
        let told = |name: String| {
            let key = all.open(&name).expect("a key");
            let values: Vec<_> = key.values().expect("values").collect();
            format!("{name}: {values:?}")
        };
        names.map(told).collect()
    }

    fn credentials() -> Key {
        CURRENT_USER.open(r"Software\Wine\Credential Manager").expect("the Credential Manager of Wine")
    }

    const DOMAIN: &str = "DomPasswd: ";
    const CRED_TYPE_DOMAIN_PASSWORD: u32 = 2;
}

#[cfg(not(windows))]
mod domain {
    pub(super) fn copy_of(_: &str) {}

    pub(super) fn all() -> Vec<String> {
        panic!("only Windows has such credentials");
    }
}

/// What every credential has.
fn all() -> Attributes {
    Attributes::from([("xdg:schema".to_owned(), "windows.credential".to_owned())])
}
