//! The accounts for which no password is sent for a while.

use std::collections::BTreeMap;

use super::page::PauseView;
use account::Address;

/// The pauses there are, by account.
#[derive(Debug, Default)]
pub(super) struct Pauses(BTreeMap<String, PauseView>);

impl Pauses {
    /// A pause has begun.
    pub(super) fn begin(&mut self, address: &Address, pause: PauseView) {
        self.0.insert(account(address), pause);
    }

    /// The pause that ends then is over; a longer one is not.
    pub(super) fn end(&mut self, address: &Address, until: u64) {
        if self.of(address).is_some_and(|pause| pause.until == until) {
            self.0.remove(&account(address));
        }
    }

    /// The pause of an account, if there is one.
    pub(super) fn of(&self, address: &Address) -> Option<PauseView> {
        self.0.get(&account(address)).copied()
    }
}

/// The account of an address: providers do not look at case.
fn account(address: &Address) -> String {
    address.to_string().to_ascii_lowercase()
}
