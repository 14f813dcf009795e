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

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::keychain::memory::Memory;
    use crate::keychain::watched::{Moment, Watched};

    #[test]
    fn a_kept_password_is_recalled_for_both_protocols_until_it_is_forgotten() {
        let mut memory = Memory::default();
        keep_in(&mut memory, "first").unwrap();
        keep_in(&mut memory, "second").unwrap();
        assert_eq!(recalled(&mut memory), ["second", "second"]);

        forget(&mut memory, &anna()).unwrap();
        forget(&mut memory, &anna()).unwrap();
        assert_eq!(recalled(&mut memory), ["", ""]);
    }

    #[test]
    fn whatever_fails_the_password_before_is_there_again() {
        for before in [["", ""], ["old", "old"], ["old", ""]] {
            let mut failures = 0;
            for nth in 0.. {
                let memory = stocked(before);
                let moments = Arc::new(AtomicUsize::new(0));
                let mut failing = Watched::new(
                    memory.clone(),
                    Arc::new(move |_| match moments.fetch_add(1, Ordering::SeqCst) {
                        moment if moment == nth => Err(KeychainError::Denied),
                        _ => Ok(()),
                    }),
                );
                if keep_in(&mut failing, "new").is_ok() {
                    assert_eq!(recalled(&mut memory.clone()), ["new", "new"]);
                    break;
                }
                failures += 1;
                assert_eq!(recalled(&mut memory.clone()), before, "failure {nth}");
            }
            assert_eq!(failures, 14, "unlock, two reads, then twice: store and read, before and after each");
        }
    }

    #[test]
    fn a_keychain_that_gives_back_something_else_has_not_kept_it() {
        let memory = stocked(["old", "old"]);
        let mut meddler = memory.clone();
        let mut spoilt = Watched::new(
            memory.clone(),
            Arc::new(move |moment| match moment {
                Moment::After("store own") => {
                    meddler.clone().set_own(&OwnEntry::password(&anna(), Protocol::Smtp), "sp")
                }
                Moment::Before(_) | Moment::After(_) => Ok(()),
            }),
        );
        assert_eq!(keep_in(&mut spoilt, "spoilt"), Err(KeychainError::ReadBackDiffers));
        meddler = memory;
        assert_eq!(recalled(&mut meddler)[1], "old");
    }

    fn anna() -> Address {
        Address::parse("anna@gmail.com").unwrap()
    }

    fn keep_in(store: &mut dyn Store, password: &str) -> Result<(), KeychainError> {
        keep(store, &anna(), &Secret::new(password.to_owned()), &Running::default())
    }

    /// Outgoing and incoming; empty for none.
    fn recalled(store: &mut dyn Store) -> [String; 2] {
        [Protocol::Smtp, Protocol::Imap].map(|protocol| {
            let found = recall(store, &anna(), protocol).unwrap();
            found.map(|secret| secret.expose().to_owned()).unwrap_or_default()
        })
    }

    fn stocked(passwords: [&str; 2]) -> Memory {
        let mut memory = Memory::default();
        for (entry, password) in entries(&anna()).iter().zip(passwords) {
            if !password.is_empty() {
                memory.set_own(entry, password).unwrap();
            }
        }
        memory
    }
}
