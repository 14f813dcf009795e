//! The store of our own secrets, as `keyring` has it for each system, and what its errors mean.

use std::collections::HashMap;
use std::sync::Arc;

use keyring_core::CredentialStore;

#[cfg(target_os = "linux")]
use super::linux::error_of;
use crate::error::KeychainError;
#[cfg(target_os = "linux")]
use crate::store::OwnEntry;

/// The store of our own secrets, opened.
pub(super) fn open_own() -> Result<Arc<CredentialStore>, KeychainError> {
    open().map_err(|error| own_error(&error))
}

/// About one session with KWallet in a hundred cannot be opened, or keeps an empty secret without a word:
/// there, what is opened has to keep something first.
#[cfg(target_os = "linux")]
fn open() -> keyring_core::Result<Arc<CredentialStore>> {
    const TRIES: usize = 4;
    if !super::linux::is_kwallet() {
        return Ok(zbus_secret_service_keyring_store::Store::new()?);
    }
    let mut failure = keyring_core::Error::NoDefaultStore;
    for _ in 0..TRIES {
        let opened =
            zbus_secret_service_keyring_store::Store::new().map(|store| store as Arc<CredentialStore>);
        match opened.and_then(|store| keeps_a_secret(&store).map(|()| store)) {
            Ok(store) => return Ok(store),
            Err(error) => failure = error,
        }
    }
    Err(failure)
}

#[cfg(target_os = "linux")]
fn keeps_a_secret(store: &Arc<CredentialStore>) -> keyring_core::Result<()> {
    const CANARY: &str = "canary";
    let entry = store.build(OwnEntry::SERVICE, CANARY, None)?;
    let kept = entry.set_password(CANARY).and_then(|()| entry.get_password());
    // Also what a broken session left empty.
    let deleted = entry.delete_credential();
    if kept? != CANARY {
        return Err(keyring_core::Error::BadStoreFormat(String::new()));
    }
    deleted
}

#[cfg(windows)]
fn open() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(windows_native_keyring_store::Store::new()?)
}

/// Lets `keyring` choose the system's store.
#[cfg(not(any(target_os = "linux", windows)))]
fn open() -> keyring_core::Result<Arc<CredentialStore>> {
    match keyring::Entry::store_status() {
        Ok(()) => keyring_core::get_default_store().ok_or(keyring_core::Error::NoDefaultStore),
        Err(_) => Err(keyring_core::Error::NoDefaultStore),
    }
}

/// Our secrets stay on this computer: Windows would let them roam with the person's profile.
pub(super) fn modifiers() -> Option<HashMap<&'static str, &'static str>> {
    cfg!(windows).then(|| HashMap::from([("persistence", "local")]))
}

/// The cause, without the secret bytes that some of these errors carry.
pub(super) fn own_error(error: &keyring_core::Error) -> KeychainError {
    match error {
        // There is no log-on session with credentials, as over a network.
        #[cfg(windows)]
        keyring_core::Error::NoStorageAccess(_) => KeychainError::Missing,
        #[cfg(windows)]
        keyring_core::Error::PlatformFailure(_) => KeychainError::Failed("Windows refused".to_owned()),
        #[cfg(not(windows))]
        keyring_core::Error::PlatformFailure(inner) | keyring_core::Error::NoStorageAccess(inner) => {
            inner_error(inner.as_ref())
        }
        keyring_core::Error::NoDefaultStore => KeychainError::Missing,
        keyring_core::Error::NoEntry => KeychainError::Failed("no such entry".to_owned()),
        keyring_core::Error::BadEncoding(_) => KeychainError::Failed("not text".to_owned()),
        keyring_core::Error::BadDataFormat(..) | keyring_core::Error::BadStoreFormat(_) => {
            KeychainError::Failed("bad data format".to_owned())
        }
        keyring_core::Error::Ambiguous(entries) => {
            KeychainError::Failed(format!("{} entries of ours where one is expected", entries.len()))
        }
        keyring_core::Error::TooLong(attribute, limit) => {
            KeychainError::Failed(format!("{attribute} is longer than {limit}"))
        }
        keyring_core::Error::Invalid(..) | keyring_core::Error::NotSupportedByStore(_) | _ => {
            KeychainError::Failed("the keychain refused".to_owned())
        }
    }
}

#[cfg(target_os = "linux")]
fn inner_error(inner: &(dyn std::error::Error + Send + Sync + 'static)) -> KeychainError {
    inner.downcast_ref().map_or_else(|| KeychainError::Failed("the keychain refused".to_owned()), error_of)
}

#[cfg(target_os = "macos")]
fn inner_error(inner: &(dyn std::error::Error + Send + Sync + 'static)) -> KeychainError {
    match inner.downcast_ref::<security_framework::base::Error>() {
        Some(error) => crate::password_item::record::error_of(error.code()),
        None => KeychainError::Failed("the keychain refused".to_owned()),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
fn inner_error(_: &(dyn std::error::Error + Send + Sync + 'static)) -> KeychainError {
    KeychainError::Denied
}
