//! Whether somebody still waits for a call.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::error::KeychainError;

/// Tells a call whether somebody still waits for it.
#[derive(Clone, Debug, Default)]
pub(super) struct Running {
    given_up: Arc<AtomicBool>,
}

impl Running {
    /// An error once nobody waits any longer. To be asked before each step that changes something.
    pub(super) fn check(&self) -> Result<(), KeychainError> {
        if self.given_up.load(Ordering::SeqCst) { Err(KeychainError::TimedOut) } else { Ok(()) }
    }

    pub(super) fn give_up(&self) {
        self.given_up.store(true, Ordering::SeqCst);
    }
}
