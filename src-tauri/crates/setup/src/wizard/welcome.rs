//! The first page: opening the keychain, bringing back what was cleared, discarding its backup.

use super::effect::Effect;
use super::view::{KeepState, WelcomeState};
use super::{State, Wizard};
use crate::advice::{self, Advice};
use crate::keychain::{KeychainError, Undone};

impl Wizard {
    /// Asks for the keychain to be unlocked, on whichever page its being locked stands in the way.
    pub(super) fn unlock_keychain(&mut self) -> Vec<Effect> {
        match &mut self.state {
            State::Welcome(WelcomeState::Unlocking) => vec![],
            State::Welcome(state) if !state.is_changing() => {
                self.known.keychain = None;
                self.go(State::Welcome(WelcomeState::Unlocking));
                vec![Effect::Unlock]
            }
            State::AppPassword { .. } if self.known.keychain.take().is_some() => vec![Effect::Unlock],
            State::Keep { verified, state: KeepState::Refused { .. } } => {
                let verified = verified.clone();
                self.keep(verified)
            }
            State::OldItems { items, .. } => {
                let effects = items.unlock();
                self.turn.0 += u64::from(!effects.is_empty());
                effects
            }
            _ => vec![],
        }
    }

    pub(super) fn keychain_unlocked(&mut self, unlocked: Result<(), KeychainError>) -> Vec<Effect> {
        if let State::Welcome(state @ WelcomeState::Unlocking) = &mut self.state {
            *state = WelcomeState::Choosing;
        }
        match unlocked {
            Ok(()) => vec![Effect::LookAround],
            Err(error) => {
                self.known.keychain = Some(advice::on_unlocking(&error));
                vec![]
            }
        }
    }

    /// Brings back all items of a run that is listed here.
    pub(super) fn restore_known_run(&mut self, run: String) -> Vec<Effect> {
        if !self.knows_run(&run) || !self.can_leave() {
            return vec![];
        }
        self.go(State::Welcome(WelcomeState::Restoring));
        vec![Effect::Undo { run, ids: None }]
    }

    pub(super) fn run_restored(&mut self, undone: Result<Undone, KeychainError>) -> Vec<Effect> {
        self.state = State::Welcome(match undone {
            Ok(undone) => WelcomeState::Restored { count: undone.restored.len(), kept: undone.kept },
            Err(error) => WelcomeState::Refused { advice: advice::on_keychain(&error) },
        });
        vec![Effect::LookAround]
    }

    pub(super) fn discard_run(&mut self, run: String) -> Vec<Effect> {
        match self.state {
            State::Welcome(_) if self.knows_run(&run) && self.can_leave() => {
                self.go(State::Welcome(WelcomeState::ConfirmingDiscard { run }))
            }
            _ => vec![],
        }
    }

    pub(super) fn confirm_discard(&mut self) -> Vec<Effect> {
        match &self.state {
            State::Welcome(WelcomeState::ConfirmingDiscard { run }) => {
                let run = run.clone();
                self.go(State::Welcome(WelcomeState::Discarding { run: run.clone() }));
                vec![Effect::Discard { run }]
            }
            _ => vec![],
        }
    }

    pub(super) fn keep_run(&mut self) -> Vec<Effect> {
        match &self.state {
            State::Welcome(WelcomeState::ConfirmingDiscard { .. }) => {
                self.go(State::Welcome(WelcomeState::Choosing))
            }
            _ => vec![],
        }
    }

    pub(super) fn run_discarded(&mut self, discarded: Result<(), KeychainError>) -> Vec<Effect> {
        if let State::Welcome(state @ WelcomeState::Discarding { .. }) = &mut self.state {
            *state = match discarded {
                Ok(()) => WelcomeState::Discarded,
                Err(error) => WelcomeState::Refused { advice: advice::on_keychain(&error) },
            };
        }
        vec![Effect::LookAround]
    }

    /// Nobody waits for the keychain's answer any longer.
    pub(super) fn stop_waiting_here(&mut self, cancelled: Advice) {
        match &mut self.state {
            State::Welcome(state) if state.is_changing() => {
                *state = WelcomeState::Refused { advice: cancelled };
            }
            _ => {
                self.keychain_unlocked(Err(KeychainError::Cancelled));
            }
        }
    }

    fn knows_run(&self, run: &str) -> bool {
        self.known.backups.iter().any(|backup| backup.run == run)
    }
}

impl WelcomeState {
    /// True while something runs that must not be left half done.
    pub(super) fn is_changing(&self) -> bool {
        matches!(self, Self::Discarding { .. } | Self::Restoring)
    }
}
