//! The store of our own secrets, as `keyring` has it for each system, and what its errors mean.

use std::collections::HashMap;
use std::sync::Arc;

use keyring_core::CredentialStore;

#[cfg(target_os = "linux")]
use super::linux::{Entries, error_of};
use crate::error::KeychainError;

/// The store of our own secrets, opened.
pub(super) fn open_own() -> Result<Arc<CredentialStore>, KeychainError> {
    open().map_err(|error| own_error(&error))
}

#[cfg(target_os = "linux")]
fn open() -> keyring_core::Result<Arc<CredentialStore>> {
    Entries::connect()
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
