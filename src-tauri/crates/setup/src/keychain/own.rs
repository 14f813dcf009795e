//! Our own secrets: the password of an account, once for each protocol.

use zeroize::Zeroizing;

use super::KeychainError;
use super::store::{OwnEntry, Store};
use super::thread::Running;
use crate::account::{Address, Protocol};
use crate::secret::Secret;

/// Stores a password for both protocols and reads both back; on failure what was there before is there
/// again.
pub(super) fn keep(
    store: &mut dyn Store,
    address: &Address,
    secret: &Secret,
    running: &Running,
) -> Result<(), KeychainError> {
    store.unlock_own()?;
    let entries = entries(address);
    let before = [store.own(&entries[0])?, store.own(&entries[1])?];
    // Nothing may happen behind the back of a person who was told that there was no answer in time.
    running.check()?;
    let stored = entries.iter().try_for_each(|entry| store_and_compare(store, entry, secret));
    if stored.is_err() {
        for (entry, before) in entries.iter().zip(&before) {
            put_back(store, entry, before.as_ref());
        }
    }
    stored
}

/// The stored password of an account for one protocol.
pub(super) fn recall(
    store: &mut dyn Store,
    address: &Address,
    protocol: Protocol,
) -> Result<Option<Secret>, KeychainError> {
    let found = store.own(&OwnEntry::password(address, protocol))?;
    Ok(found.map(|mut text| Secret::new(std::mem::take(&mut *text))))
}

/// Removes both entries of an account.
pub(super) fn forget(store: &mut dyn Store, address: &Address) -> Result<(), KeychainError> {
    entries(address).iter().try_for_each(|entry| store.delete_own(entry))
}

fn entries(address: &Address) -> [OwnEntry; 2] {
    [Protocol::Smtp, Protocol::Imap].map(|protocol| OwnEntry::password(address, protocol))
}

fn store_and_compare(store: &mut dyn Store, entry: &OwnEntry, secret: &Secret) -> Result<(), KeychainError> {
    store.set_own(entry, secret.expose())?;
    match store.own(entry)? {
        Some(read) if *read == secret.expose() => Ok(()),
        Some(_) | None => Err(KeychainError::ReadBackDiffers),
    }
}

/// As well as it can be done: the failure that led here is what is told.
fn put_back(store: &mut dyn Store, entry: &OwnEntry, before: Option<&Zeroizing<String>>) {
    let _ = match before {
        Some(secret) => store.set_own(entry, secret),
        None => store.delete_own(entry),
    };
}
