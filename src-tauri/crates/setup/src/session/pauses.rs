//! The pauses of accounts: told as they begin and as they end.

use std::time::Duration;

use super::{Inner, Session};
use crate::clock::now;
use crate::records::{RefusalRecords, Refused};
use crate::wizard::{Outcome, PauseView, Turn};
use account::Address;

impl Session {
    /// The pauses that earlier runs began.
    pub(super) fn keep_to_pauses(&self, inner: &mut Inner, refusals: RefusalRecords) {
        let session = self.clone();
        let work = async move {
            let paused = tokio::task::spawn_blocking(move || refusals.paused(now())).await;
            for (address, refused) in paused.ok().and_then(Result::ok).unwrap_or_default() {
                session.hold(address, refused);
            }
        };
        inner.pauses.spawn_on(work, &self.shared.runtime);
    }

    /// Tells the machine of the pause of an account, if there is one, and of its end.
    pub(super) fn hold(&self, address: Address, refused: Refused) {
        let Some(until) = refused.pause(refused.at.max(now())) else { return };
        let pause = PauseView { refusals: refused.count, until };
        let mut inner = self.lock();
        let begun = Outcome::Paused { address: address.clone(), pause };
        self.finish_locked(&mut inner, Turn::default(), begun);
        let session = self.clone();
        let end = async move {
            tokio::time::sleep(Duration::from_secs(until.saturating_sub(now()))).await;
            session.finish(Turn::default(), Outcome::PauseOver { address, until });
        };
        inner.pauses.spawn_on(end, &self.shared.runtime);
    }

    /// A sign-in that a pause keeps back.
    pub(super) fn held_back(&self, address: &Address, refused: Refused) -> Outcome {
        self.hold(address.clone(), refused);
        Outcome::HeldBack
    }
}
