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
        self.0.insert(address.lower_case(), pause);
    }

    /// The pause that ends then is over; a longer one is not.
    pub(super) fn end(&mut self, address: &Address, until: u64) {
        if self.of(address).is_some_and(|pause| pause.until == until) {
            self.0.remove(&address.lower_case());
        }
    }

    /// The pause of an account, if there is one.
    pub(super) fn of(&self, address: &Address) -> Option<PauseView> {
        self.0.get(&address.lower_case()).copied()
    }
}
