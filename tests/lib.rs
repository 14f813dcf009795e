//! What the integration tests (`tests.rs`) and their programs share.

pub mod keychain_contract;
pub mod windows_credentials;
