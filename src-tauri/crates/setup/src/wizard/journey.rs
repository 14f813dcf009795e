//! One way through the steps, and the table of all ways. Rail, forward and back follow from it.

use super::effect::{Effect, Practice};
use super::event::Intent;
use super::page::{ClearedItem, ServerView, SettingsView};
use super::text::Text;
use super::view::{AccountView, Step, StepState, StepView};
use crate::advice::Advice;
use crate::records::{AccountRecord, SetUpProgram};
use crate::verify::NamedBy;
use account::{Account, Address, Alternatives, Fingerprint, Place, Protocol, Servers};
use check::Verified;
use programs::export::written::Written;
use programs::export::{Format, PasswordFrom};
use programs::installed::Program;
use programs::removal::ManualRemoval;

/// The steps of each way, in their order.
const ROUTES: [(Route, &[Step]); 5] = [
    (Route::SetUp, &WHOLE),
    (Route::Revoked, &WHOLE),
    (
        Route::Mailbox,
        &[Step::Address, Step::Outgoing, Step::Incoming, Step::Keep, Step::OldItems, Step::HandOver],
    ),
    (Route::VerifyStored, &[Step::Address, Step::Outgoing, Step::Incoming]),
    (
        Route::VerifyTyped,
        &[
            Step::Address,
            Step::Outgoing,
            Step::Incoming,
            Step::Keep,
            Step::OldItems,
            Step::HandOver,
            Step::TestMessage,
        ],
    ),
];

const WHOLE: [Step; 8] = [
    Step::Address,
    Step::AppPassword,
    Step::Outgoing,
    Step::Incoming,
    Step::Keep,
    Step::OldItems,
    Step::HandOver,
    Step::TestMessage,
];

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
    pub(super) fn steps(self) -> &'static [Step] {
        ROUTES.iter().find(|(route, _)| *route == self).map_or(&WHOLE, |(_, steps)| steps)
    }

    pub(super) fn has(self, step: Step) -> bool {
        self.steps().contains(&step)
    }

    /// The rail, seen from `here`; all is done where `here` is none of the steps. What `failed` is not done.
    pub(super) fn rail(self, here: Option<Step>, failed: Option<Step>) -> Vec<StepView> {
        let at = here.and_then(|here| self.place(here));
        let state = |place, step| match at {
            Some(at) if place == at => StepState::Here,
            Some(at) if place > at || failed == Some(step) => StepState::Ahead,
            Some(_) | None => StepState::Done,
        };
        let steps = self.steps().iter().enumerate();
        steps.map(|(place, step)| StepView { step: *step, state: state(place, *step) }).collect()
    }

    fn place(self, step: Step) -> Option<usize> {
        self.steps().iter().position(|other| *other == step)
    }

    /// The step behind this one, which may be one that was left out on the way. Outgoing and incoming are one: one press
    /// for both.
    pub(super) fn after(self, step: Step) -> Option<Step> {
        let step = if step == Step::Outgoing { Step::Incoming } else { step };
        let behind = WHOLE.iter().skip_while(|other| **other != step).skip(1);
        behind.copied().find(|later| self.has(*later))
    }

    pub(super) fn before(self, step: Step) -> Option<Step> {
        let place = self.place(if step == Step::Incoming { Step::Outgoing } else { step })?;
        place.checked_sub(1).and_then(|before| self.steps().get(before).copied())
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

/// Settings of the account that were written for a program.
#[derive(Clone, Debug)]
pub(super) struct ProgramSettings {
    /// Code of the program.
    pub(super) program: String,
    /// What it is called.
    pub(super) name: String,
    /// The file, as a person finds it.
    pub(super) file: String,
    /// What is left to be done with it.
    pub(super) left: SettingsLeft,
    /// How it was told.
    pub(super) told: SettingsView,
}

/// What is left to be done with settings that were written.
#[derive(Clone, Debug)]
pub(super) enum SettingsLeft {
    /// Nothing: the program reads them, and asks for the password by itself.
    Nothing,
    /// The program is set up with them by hand.
    SetUp,
    /// They are taken over into the file that the program reads.
    TakeOver {
        /// Which, as a person finds it.
        into: String,
    },
}

impl ProgramSettings {
    /// Of these for this program, told so.
    pub(super) fn of(program: &Program, format: Format, written: &Written, told: SettingsView) -> Self {
        let (file, left) = match (written, format.password()) {
            (Written::In { file, .. }, PasswordFrom::Command) => (file, SettingsLeft::Nothing),
            (Written::In { file, .. }, PasswordFrom::Person) => (file, SettingsLeft::SetUp),
            (Written::Beside { taken, file, .. }, _) => {
                (file, SettingsLeft::TakeOver { into: taken.clone() })
            }
        };
        Self { program: program.id.clone(), name: program.name.clone(), file: file.clone(), left, told }
    }
}

/// What became of a message to oneself.
#[derive(Clone, Debug)]
pub(super) enum TestMessageSeen {
    /// It was seen to arrive.
    Arrived {
        /// Where, and after how long.
        words: Text,
    },
    /// It was taken, and not seen.
    Lost,
    /// It was not taken.
    NotSent,
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

/// Old items that were cleared or replaced.
#[derive(Debug)]
pub(super) struct Cleared {
    pub(super) run: String,
    pub(super) items: Vec<ClearedItem>,
    /// Why bringing back did not work, if it did not.
    pub(super) problem: Option<Advice>,
    /// What could not be cleared from here.
    pub(super) guided: Vec<ManualRemoval>,
}

impl Cleared {
    /// How many were changed and not brought back.
    pub(super) fn gone(&self) -> usize {
        self.items.iter().filter(|item| item.can_be_brought_back()).count()
    }
}

/// The account of a journey, where its mail is, and what is known of its password.
#[derive(Clone, Debug)]
pub(super) struct Mailbox {
    pub(super) account: Account,
    pub(super) servers: Servers,
    pub(super) named_by: NamedBy,
    pub(super) alternatives: Alternatives,
    /// The certificate of the program on this computer that they are, if the person chose one.
    pub(super) chosen: Option<Fingerprint>,
    /// When an earlier check of ours proved the password that the keychain has, in seconds since 1970 UTC.
    pub(super) last_good: Option<u64>,
}

impl Mailbox {
    pub(super) fn new(account: Account, servers: Servers) -> Self {
        let alternatives = account.alternatives(&servers);
        let account = account.with_servers(&servers);
        Self { account, servers, named_by: NamedBy::Person, alternatives, chosen: None, last_good: None }
    }

    pub(super) fn of_record(record: &AccountRecord) -> Self {
        Self {
            named_by: NamedBy::Record,
            chosen: record.certificate,
            last_good: record.last_good,
            ..Self::new(record.account.clone(), record.servers.clone())
        }
    }

    /// Has its stored password verified.
    pub(super) fn verify(&self) -> Effect {
        Effect::Verify {
            account: self.account.clone(),
            servers: self.servers.clone(),
            named_by: self.named_by,
            chosen: self.chosen,
            last_good: self.last_good,
        }
    }

    /// Remembers that both servers took its password.
    pub(super) fn record(&self, verified: &Verified) -> Effect {
        Effect::Record(Box::new(AccountRecord::of(&self.account, self.chosen, verified)))
    }

    /// The certificate that was chosen, if it counts for this server: only on this computer can it.
    pub(super) fn chosen_for(&self, protocol: Protocol) -> Option<Fingerprint> {
        self.chosen.filter(|_| Place::of(&self.servers.of(protocol).host) == Place::ThisComputer)
    }

    pub(super) fn view(&self) -> AccountView {
        AccountView {
            address: self.account.address().to_string(),
            provider: self.account.key().map(str::to_owned),
            provider_name: self.account.provider_name().to_owned(),
            owner: self.account.owner().to_owned(),
        }
    }

    pub(super) fn server_views(&self) -> Vec<ServerView> {
        [Protocol::Smtp, Protocol::Imap].map(|protocol| self.server_view(protocol)).into()
    }

    pub(super) fn server_view(&self, protocol: Protocol) -> ServerView {
        let server = self.servers.of(protocol);
        ServerView {
            protocol,
            host: server.host.clone(),
            port: server.port.get(),
            security: server.security,
            user: server.user.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_has_its_row() {
        for route in [Route::SetUp, Route::Revoked, Route::Mailbox, Route::VerifyStored, Route::VerifyTyped] {
            assert_eq!(ROUTES.iter().filter(|(of, _)| *of == route).count(), 1, "{route:?}");
        }
    }

    #[test]
    fn the_rail_follows_from_the_route() {
        let states = |here| {
            Route::VerifyStored.rail(here, None).into_iter().map(|step| step.state).collect::<Vec<_>>()
        };
        assert_eq!(states(Some(Step::Outgoing)), [StepState::Done, StepState::Here, StepState::Ahead]);
        assert_eq!(states(None), [StepState::Done; 3]);
        assert_eq!(Route::VerifyStored.after(Step::Outgoing), None);
        assert_eq!(Route::VerifyTyped.after(Step::Outgoing), Some(Step::Keep));
        assert_eq!(Route::Mailbox.after(Step::Address), Some(Step::Outgoing));
        assert_eq!(Route::SetUp.before(Step::Incoming), Some(Step::AppPassword));
    }
}
