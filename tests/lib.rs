//! What the integration tests (`tests.rs`), the measurements and their programs share.

pub mod cargo;
pub mod cut_short;
pub mod keychain_contract;
pub mod windows_crashes;
pub mod windows_credentials;
pub mod windows_profiles;
