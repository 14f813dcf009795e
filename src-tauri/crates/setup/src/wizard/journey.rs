//! One way through the steps, and the table of all ways. Rail, forward and back follow from it.

use super::effect::Practice;
use super::event::Intent;
use super::mailbox::Mailbox;
use super::results::{Cleared, ProgramSettings, TestMessageSeen};
use super::view::{Step, StepState, StepView};
use crate::records::SetUpProgram;
use account::{Account, Address, Protocol};
use check::Verified;

/// The steps in their order, each with the ways that it is on.
const STEPS: [(Step, &[Route]); 8] = {
    use Route::{Mailbox, Revoked, SetUp, VerifyStored, VerifyTyped};
    const EVERY: &[Route] = &[SetUp, Revoked, Mailbox, VerifyStored, VerifyTyped];
    const KEEPING: &[Route] = &[SetUp, Revoked, Mailbox, VerifyTyped];
    [
        (Step::Address, EVERY),
        (Step::AppPassword, &[SetUp, Revoked]),
        (Step::Outgoing, EVERY),
        (Step::Incoming, EVERY),
        (Step::Keep, KEEPING),
        (Step::OldItems, KEEPING),
        (Step::HandOver, KEEPING),
        (Step::TestMessage, &[SetUp, Revoked, VerifyTyped]),
    ]
};

/// The ways through the steps.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Route {
    SetUp,
    Revoked,
    /// The password is there already, that of the mailbox or the account: no app password is made.
    Mailbox,
    /// The password that the keychain has is checked, and nothing is changed.
    VerifyStored,
    /// There was none, or it is wrong: the one that is typed is kept.
    VerifyTyped,
}

impl Route {
    pub(super) fn steps(self) -> impl DoubleEndedIterator<Item = Step> {
        STEPS.iter().filter(move |(_, ways)| ways.contains(&self)).map(|(step, _)| *step)
    }

    pub(super) fn has(self, step: Step) -> bool {
        self.steps().any(|other| other == step)
    }

    /// The rail, seen from `here`; all is done where `here` is none of the steps. What `failed` is not done.
    pub(super) fn rail(self, here: Option<Step>, failed: Option<Step>) -> Vec<StepView> {
        let at = here.and_then(|here| self.steps().position(|step| step == here));
        let state = |place, step| match at {
            Some(at) if place == at => StepState::Here,
            Some(at) if place > at || failed == Some(step) => StepState::Ahead,
            Some(_) | None => StepState::Done,
        };
        self.steps().enumerate().map(|(place, step)| StepView { step, state: state(place, step) }).collect()
    }

    /// The step behind this one, which may be one that was left out on the way. Outgoing and incoming are one: one press
    /// for both.
    pub(super) fn after(self, step: Step) -> Option<Step> {
        let step = if step == Step::Outgoing { Step::Incoming } else { step };
        let behind = STEPS.iter().map(|(step, _)| *step).skip_while(|other| *other != step).skip(1);
        behind.into_iter().find(|later| self.has(*later))
    }

    pub(super) fn before(self, step: Step) -> Option<Step> {
        let step = if step == Step::Incoming { Step::Outgoing } else { step };
        self.steps().take_while(|other| *other != step).last()
    }
}

impl Route {
    /// The way of an account, from its beginning.
    pub(super) fn of(intent: Intent, account: &Account) -> Self {
        match (intent, account.wants_mailbox_password()) {
            (Intent::SetUp | Intent::Revoked, true) => Self::Mailbox,
            (Intent::SetUp | Intent::Revoked | Intent::Verify, _) => intent.into(),
        }
    }
}

/// Which password mail programs use, where a provider has both.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum PasswordKind {
    /// One that is made for them.
    App,
    /// The one that a person signs in with: there is no second step.
    Account,
}

impl From<Intent> for Route {
    fn from(intent: Intent) -> Self {
        match intent {
            Intent::SetUp => Self::SetUp,
            Intent::Revoked => Self::Revoked,
            Intent::Verify => Self::VerifyStored,
        }
    }
}

/// One way through the steps.
#[derive(Debug)]
pub(super) struct Journey {
    pub(super) intent: Intent,
    pub(super) route: Route,
    pub(super) practice: Option<Practice>,
    pub(super) mailbox: Option<Mailbox>,
    /// The account about which all was answered that is asked before a password is made.
    pub(super) answered: Option<Address>,
    /// Of the password that both servers took.
    pub(super) proof: Option<Verified>,
    pub(super) kept: bool,
    /// What became of old items, once they were left.
    pub(super) cleared: Option<Cleared>,
    /// For which places the password was copied.
    pub(super) copied: Vec<Protocol>,
    /// The programs to which the account was taken, in the order of that.
    pub(super) set_up: Vec<SetUpProgram>,
    /// The settings that were written for programs, in the order in which they were asked for.
    pub(super) settings: Vec<ProgramSettings>,
    /// True once the pretend mail program has the password in both places.
    pub(super) pretend_program: bool,
    /// What became of the message to oneself, if one was sent.
    pub(super) message: Option<TestMessageSeen>,
}

impl Journey {
    pub(super) fn new(intent: Intent) -> Self {
        Self {
            intent,
            route: intent.into(),
            practice: None,
            mailbox: None,
            answered: None,
            proof: None,
            kept: false,
            cleared: None,
            copied: vec![],
            set_up: vec![],
            settings: vec![],
            pretend_program: false,
            message: None,
        }
    }

    /// Notes settings that were written for a program, in the place of those before.
    pub(super) fn note_settings(&mut self, written: ProgramSettings) {
        match self.settings.iter_mut().find(|other| other.program == written.program) {
            Some(there) => *there = written,
            None => self.settings.push(written),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rail_forward_and_back_follow_from_the_table() {
        let states = |here| {
            Route::VerifyStored.rail(here, None).into_iter().map(|step| step.state).collect::<Vec<_>>()
        };
        assert_eq!(states(Some(Step::Outgoing)), [StepState::Done, StepState::Here, StepState::Ahead]);
        assert_eq!(states(None), [StepState::Done; 3]);
        assert_eq!(Route::VerifyStored.after(Step::Outgoing), None);
        assert_eq!(Route::VerifyTyped.after(Step::Outgoing), Some(Step::Keep));
        assert_eq!(Route::Mailbox.after(Step::Address), Some(Step::Outgoing));
        assert_eq!(Route::SetUp.before(Step::Incoming), Some(Step::AppPassword));
        assert_eq!(Route::SetUp.before(Step::Address), None);
        assert_eq!(Route::SetUp.after(Step::TestMessage), None);
    }
}
