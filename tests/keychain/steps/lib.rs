//! What a keychain is asked in a process of its own, for the tests that kill it, and in theirs.

pub mod contract;
pub mod cut_short;
/// The one that the unit tests of keychains have.
#[path = "../../../src-tauri/crates/keychain/src/instrumented.rs"]
pub mod instrumented;

use keychain::{KeychainError, store};

/// The Windows Credential Manager and registry, under Wine.
pub mod windows {
    pub mod crashes;
    pub mod credentials;
    pub mod installed;
    pub mod profiles;
}
