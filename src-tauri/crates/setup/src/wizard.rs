//! The steps, as one pure state machine: what the person did and what came of it go in, what must be
//! done comes out, and what is on screen is a value.
//!
//! It knows no clock, no socket and no keychain. States carry proof: keeping needs a [`Verified`], which
//! only a check can make. An event that does not fit the page does nothing; a result that belongs to a
//! page that was left is dropped.

#![expect(clippy::wildcard_enum_match_arm, reason = "an event that does not fit the page does nothing")]

mod checking;
mod drawing;
mod effect;
mod event;
mod items;
mod pause;
mod view;
mod warming;
mod welcome;

pub use effect::*;
pub use event::*;
pub use view::*;

use checking::Checking;
use items::OldItems;
use pause::Refusals;
use warming::Warming;

use crate::account::{Address, AddressError, EnteredServer, Protocol, Security, Servers};
use crate::advice::{self, Advice};
use crate::check::{Alternatives, Cause, Verified};
use crate::keychain::{Backup, KeychainError};
use crate::language::Language;
use crate::programs::installed::Program;
use crate::programs::removal::ManualRemoval;
use crate::provider::{PasswordRule, Provider};
use crate::records::{AccountRecord, RecordsError};
use crate::verdict::{History, Verdict};

/// The whole state of the wizard.
#[derive(Debug)]
pub struct Wizard {
    /// What the person reads.
    language: Language,
    revision: u64,
    turn: Turn,
    known: Known,
    journey: Option<Journey>,
    warming: Option<Warming>,
    refusals: Refusals,
    /// The page on which the keychain has been without an answer for long.
    waits_on: Option<Turn>,
    state: State,
}

/// Which of the pages, one after another, a result belongs to.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Turn(u64);

/// What was found on this computer at the start.
#[derive(Debug, Default)]
struct Known {
    accounts: Vec<AccountRecord>,
    backups: Vec<Backup>,
    recovered: Vec<String>,
    keychain: Option<Advice>,
    records: Option<Advice>,
}

impl Known {
    fn take(
        &mut self,
        accounts: Result<Vec<AccountRecord>, RecordsError>,
        recovered: Result<Vec<String>, KeychainError>,
        backups: Result<Vec<Backup>, KeychainError>,
    ) {
        match accounts {
            Ok(accounts) => (self.accounts, self.records) = (accounts, None),
            Err(error) => self.records = Some(advice::on_records(&error)),
        }
        let mut trouble = None;
        match recovered {
            Ok(recovered) => self.recovered.extend(recovered),
            Err(error) => trouble = Some(error),
        }
        match backups {
            Ok(backups) => self.backups = backups,
            Err(error) => trouble = trouble.or(Some(error)),
        }
        self.keychain = trouble.map(|error| advice::on_keychain(&error));
    }
}

/// One way through the steps.
#[derive(Debug)]
struct Journey {
    intent: Intent,
    practice: Option<Practice>,
    account: Option<Account>,
    kept: bool,
    cleared: Option<OldItems>,
    /// What cannot be cleared from here.
    guided: Vec<ManualRemoval>,
    /// The place of one of those that was asked to open.
    opened: Option<OpenedProgram>,
}

/// The account of a journey.
#[derive(Clone, Debug)]
struct Account {
    address: Address,
    provider: Option<&'static Provider>,
    servers: Servers,
    alternatives: Alternatives,
    history: History,
}

#[derive(Debug)]
enum State {
    Welcome(WelcomeState),
    ChoosePractice { start: PracticeStart },
    StartingPractice { mood: practice::Mood },
    ChooseAccount,
    Address { entered: String, problem: Option<AddressError>, refusal: Option<Advice> },
    Servers { address: Address, smtp: EnteredServer, imap: EnteredServer, problem: Option<ServersProblem> },
    AppPassword { opened: Option<OpenedPage> },
    Recalling,
    Check(Checking),
    Keep { verified: Verified, state: KeepState },
    OldItems { verified: Option<Verified>, items: OldItems },
    HandOver { verified: Option<Verified>, programs: Vec<Program>, opened: Option<OpenedProgram> },
    Done { verified: Option<Verified> },
}

impl Wizard {
    /// A wizard on its welcome page, and what must be done first.
    pub fn new(language: Language) -> (Self, Vec<Effect>) {
        let wizard = Self {
            language,
            revision: 0,
            turn: Turn::default(),
            known: Known::default(),
            journey: None,
            warming: None,
            refusals: Refusals::default(),
            waits_on: None,
            state: State::Welcome(WelcomeState::Choosing),
        };
        (wizard, vec![Effect::LookAround])
    }

    /// The page a result will belong to.
    pub fn turn(&self) -> Turn {
        self.turn
    }

    /// Takes what the person did; returns what must be done.
    pub fn handle(&mut self, event: Event) -> Vec<Effect> {
        self.revision += 1;
        let effects = self.take(event);
        self.keep_warm(effects)
    }

    fn take(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::Start { intent } => self.start(intent),
            Event::ChoosePractice {} => self.choose_practice(),
            Event::Practise { mood } => self.practise(mood),
            Event::ChooseAccount { address } => self.choose_account(&address),
            Event::OtherAccount {} => self.other_account(),
            Event::SubmitAddress { address } => self.submit_address(address),
            Event::EditServers {} => self.edit_servers(),
            Event::SubmitServers { smtp, imap } => self.submit_servers(smtp, imap),
            Event::OpenPage { page } => self.open_page(page),
            Event::UseInstead { protocol } => self.use_instead(protocol),
            Event::Continue {} => self.go_on(),
            Event::SubmitPassword { password } => {
                self.unless_paused(|check, account| check.submit(&password, account))
            }
            Event::SendAnyway {} => self.unless_paused(Checking::send_anyway),
            Event::EnterPassword {} => self.in_check(|check, _| check.ask_again()),
            Event::MakeAppPassword {} => self.make_app_password(),
            Event::TryAgain {} => self.try_again(),
            Event::ChooseItem { id, choice } => self.in_items(|items| items.choose(&id, choice)),
            Event::ClearChosen {} => self.change_items(),
            Event::LeaveItems {} => self.leave_items(),
            Event::RestoreItem { id } => self.in_items(|items| items.restore(Some(id))),
            Event::RestoreRun { run } => self.restore_run(run),
            Event::DiscardRun { run } => self.discard_run(run),
            Event::ConfirmDiscard {} => self.confirm_discard(),
            Event::KeepRun {} => self.keep_run(),
            Event::UnlockKeychain {} => self.unlock_keychain(),
            Event::OpenProgram { id } => self.open_program(id),
            Event::OpenPlace { program } => self.open_place(program),
            Event::Back {} => self.back(),
            Event::Cancel {} => self.cancel(),
            Event::StartOver {} => self.start_over(),
        }
    }

    /// Takes what came of something that was to be done on the page of `turn`.
    pub fn finish(&mut self, turn: Turn, outcome: Outcome) -> Vec<Effect> {
        // What is on this computer stays true whatever page is shown.
        if let Outcome::LookedAround { accounts, recovered, backups } = outcome {
            self.revision += 1;
            self.known.take(accounts, recovered, backups);
            return vec![];
        }
        if let Outcome::Recorded(recorded) = outcome {
            self.revision += 1;
            self.known.records = recorded.err().map(|error| advice::on_records(&error));
            return vec![];
        }
        if let Outcome::Reached { protocol, server, reach } = outcome {
            self.revision += 1;
            if let Some(warming) = &mut self.warming {
                warming.reached(protocol, &server, reach);
            }
            return vec![];
        }
        if let Outcome::Paused { address, until } = outcome {
            self.revision += 1;
            self.refusals.begin(&address, until);
            return vec![];
        }
        if let Outcome::PauseOver { address, until } = outcome {
            self.revision += 1;
            self.refusals.end(&address, until);
            return vec![];
        }
        if turn != self.turn {
            return match outcome {
                Outcome::Unlocked(_) => vec![Effect::LookAround],
                _ => vec![],
            };
        }
        self.revision += 1;
        self.waits_on = match outcome {
            Outcome::KeychainWaits(true) => Some(turn),
            _ => None,
        };
        let effects = self.take_outcome(outcome);
        self.keep_warm(effects)
    }

    fn take_outcome(&mut self, outcome: Outcome) -> Vec<Effect> {
        let address = self.address();
        match (&mut self.state, outcome) {
            (State::StartingPractice { .. }, Outcome::PracticeStarted(practice)) => {
                self.begin_practice(*practice)
            }
            (State::StartingPractice { .. }, Outcome::PracticeFailed) => {
                self.go(State::ChoosePractice { start: PracticeStart::Failed })
            }
            (State::AppPassword { opened: Some(opened) }, Outcome::PageOpened(state)) => {
                opened.state = state;
                vec![]
            }
            (State::Recalling, Outcome::Recalled(stored)) => self.verify_with(stored),
            (State::Check(check), Outcome::Progress(progress)) => {
                check.progress(progress);
                vec![]
            }
            (State::Check(_), Outcome::Checked(report)) => self.checked(*report),
            (State::Keep { verified, state }, Outcome::Kept(kept)) => match kept {
                Ok(()) => {
                    *state = KeepState::Kept;
                    let verified = verified.clone();
                    self.note_kept(&verified)
                }
                Err(error) => {
                    *state = KeepState::Refused { advice: advice::on_keychain(&error) };
                    vec![]
                }
            },
            (State::OldItems { verified, items }, Outcome::Scanned(scan)) => {
                if let (Some(journey), Ok(scan)) = (&mut self.journey, &scan) {
                    (journey.guided, journey.opened) = (scan.guided.clone(), None);
                }
                items.scanned(scan, address.as_ref(), verified.as_ref())
            }
            (State::OldItems { .. }, Outcome::PlaceOpened(state)) => {
                if let Some(opened) = self.journey.as_mut().and_then(|journey| journey.opened.as_mut()) {
                    opened.state = state;
                }
                vec![]
            }
            (State::OldItems { items, .. }, Outcome::Changed(changed)) => items.changed(changed),
            (State::OldItems { items, .. }, Outcome::Undone(undone)) => items.undone(undone),
            (State::OldItems { items, .. }, Outcome::Unlocked(unlocked)) => match address {
                Some(address) => items.unlocked(unlocked, address),
                None => vec![],
            },
            (State::Welcome(_), Outcome::Undone(undone)) => self.run_restored(undone),
            (State::Welcome(_), Outcome::Discarded(discarded)) => self.run_discarded(discarded),
            (State::Welcome(_) | State::AppPassword { .. }, Outcome::Unlocked(unlocked)) => {
                self.keychain_unlocked(unlocked)
            }
            (State::HandOver { programs, .. }, Outcome::ProgramsFound(found)) => {
                *programs = found;
                vec![]
            }
            (State::HandOver { opened: Some(opened), .. }, Outcome::ProgramOpened(state)) => {
                opened.state = state;
                vec![]
            }
            _ => vec![],
        }
    }

    fn start(&mut self, intent: Intent) -> Vec<Effect> {
        if !matches!(self.state, State::Welcome(_)) || !self.can_leave() {
            return vec![];
        }
        self.journey = Some(Journey::new(intent));
        let known_first = match intent {
            Intent::SetUp => false,
            Intent::Revoked | Intent::Verify => !self.known.accounts.is_empty(),
        };
        self.go(if known_first { State::ChooseAccount } else { State::ask_address() })
    }

    fn choose_practice(&mut self) -> Vec<Effect> {
        match self.state {
            State::Welcome(_) if self.can_leave() => {
                self.go(State::ChoosePractice { start: PracticeStart::Choosing })
            }
            _ => vec![],
        }
    }

    fn practise(&mut self, mood: practice::Mood) -> Vec<Effect> {
        match self.state {
            State::ChoosePractice { .. } => {
                self.go(State::StartingPractice { mood });
                vec![Effect::StartPractice { mood }]
            }
            _ => vec![],
        }
    }

    fn begin_practice(&mut self, practice: Practice) -> Vec<Effect> {
        let entered = practice.address.to_string();
        self.journey = Some(Journey { practice: Some(practice), ..Journey::new(Intent::SetUp) });
        self.go(State::Address { entered, problem: None, refusal: None })
    }

    fn choose_account(&mut self, address: &str) -> Vec<Effect> {
        let Some(record) = self.known.accounts.iter().find(|record| record.address.is(address)) else {
            return vec![];
        };
        let provider = record.provider.as_deref().and_then(Provider::with_key);
        let account = Account {
            address: record.address.clone(),
            provider,
            servers: record.servers.clone(),
            alternatives: record.servers.alternatives(provider),
            history: History { password_was_good: record.last_good.is_some(), ..History::default() },
        };
        match self.state {
            State::ChooseAccount => self.with_account(account),
            _ => vec![],
        }
    }

    fn other_account(&mut self) -> Vec<Effect> {
        match self.state {
            State::ChooseAccount => self.go(State::ask_address()),
            _ => vec![],
        }
    }

    fn submit_address(&mut self, entered: String) -> Vec<Effect> {
        let State::Address { .. } = self.state else { return vec![] };
        let address = match Address::parse(&entered) {
            Ok(address) => address,
            Err(problem) => {
                return self.go(State::Address { entered, problem: Some(problem), refusal: None });
            }
        };
        if let Some(practice) = self.journey.as_ref().and_then(|journey| journey.practice.as_ref()) {
            let account = Account {
                address,
                provider: Provider::with_key("practice"),
                servers: practice.servers.clone(),
                alternatives: practice.alternatives.clone(),
                history: History::default(),
            };
            return self.with_account(account);
        }
        if let Some(record) = self.known.accounts.iter().find(|record| record.address == address) {
            let provider = record.provider.as_deref().and_then(Provider::with_key);
            let servers = record.servers.clone();
            return self.with_account(Account::new(address, provider, servers));
        }
        let provider = Provider::of(&address);
        match provider.and_then(|provider| provider.servers(&address)) {
            Some(servers) => self.with_account(Account::new(address, provider, servers)),
            None => match provider {
                Some(provider) if provider.password == PasswordRule::Never => {
                    let verdict = Verdict::from(Cause::OauthRequired);
                    let refusal = Some(advice::on_verdict(&verdict, Some(provider)));
                    self.go(State::Address { entered, problem: None, refusal })
                }
                _ => self.go(State::ask_servers(address)),
            },
        }
    }

    /// The account is known: verify asks the keychain, everything else makes an app password.
    fn with_account(&mut self, account: Account) -> Vec<Effect> {
        let Some(journey) = &mut self.journey else { return vec![] };
        let address = account.address.clone();
        journey.account = Some(account);
        match journey.intent {
            Intent::Verify => {
                self.go(State::Recalling);
                vec![Effect::Recall { address }]
            }
            Intent::SetUp | Intent::Revoked => self.go(State::AppPassword { opened: None }),
        }
    }

    fn verify_with(&mut self, stored: StoredSecret) -> Vec<Effect> {
        let Some(account) = self.journey.as_ref().and_then(|journey| journey.account.clone()) else {
            return vec![];
        };
        match stored {
            Ok(Some(secret)) => {
                let (check, effects) = Checking::of_stored(secret, &account);
                self.go(State::Check(check));
                effects
            }
            Ok(None) => self.go(State::Check(Checking::asking())),
            Err(error) => {
                let effects = self.start_over();
                self.state = State::Welcome(WelcomeState::Refused { advice: advice::on_keychain(&error) });
                effects
            }
        }
    }

    fn edit_servers(&mut self) -> Vec<Effect> {
        let Some(journey) = &self.journey else { return vec![] };
        // The pretend provider is the only server in practice: nothing leaves the computer.
        if journey.practice.is_some() || !self.can_leave() {
            return vec![];
        }
        let effects = self.stop();
        match (&self.state, self.journey.as_ref().and_then(|journey| journey.account.as_ref())) {
            (State::Address { entered, .. }, _) => {
                if let Ok(address) = Address::parse(entered) {
                    self.go(State::ask_servers(address));
                }
            }
            (State::AppPassword { .. } | State::Check(_), Some(account)) => {
                let account = account.clone();
                self.go(State::Servers {
                    address: account.address,
                    smtp: EnteredServer::from_server(&account.servers.smtp),
                    imap: EnteredServer::from_server(&account.servers.imap),
                    problem: None,
                });
            }
            _ => {}
        }
        effects
    }

    fn submit_servers(&mut self, smtp: EnteredServer, imap: EnteredServer) -> Vec<Effect> {
        let State::Servers { address, .. } = &self.state else { return vec![] };
        let address = address.clone();
        let parsed = [(Protocol::Smtp, &smtp), (Protocol::Imap, &imap)].map(|(protocol, entered)| {
            entered.parse(&address).map_err(|problem| ServersProblem { protocol, problem })
        });
        let [smtp_server, imap_server] = parsed;
        match smtp_server.and_then(|smtp| imap_server.map(|imap| Servers { smtp, imap })) {
            Ok(servers) => {
                let provider = Provider::of(&address);
                self.with_account(Account::new(address, provider, servers))
            }
            Err(problem) => self.go(State::Servers { address, smtp, imap, problem: Some(problem) }),
        }
    }

    fn open_page(&mut self, page: crate::provider::PageName) -> Vec<Effect> {
        let provider = self.journey.as_ref().and_then(|journey| journey.account.as_ref()?.provider);
        let Some(address) = provider.and_then(|provider| provider.pages.address(page)) else {
            return vec![];
        };
        match &mut self.state {
            State::AppPassword { opened } => {
                *opened = Some(OpenedPage { page, address: address.to_owned(), state: OpenState::Opening });
            }
            State::Check(check) if !check.is_running() => {}
            _ => return vec![],
        }
        vec![Effect::OpenPage { address: address.to_owned() }]
    }

    /// Has connections ready while the person is about to use them, and only then.
    fn keep_warm(&mut self, mut effects: Vec<Effect>) -> Vec<Effect> {
        let wanted = match &self.state {
            State::AppPassword { .. } | State::Recalling => self.account(),
            State::Check(check) if check.may_be_pressed() => self.account(),
            _ => None,
        };
        match (wanted, &self.warming) {
            (Some(account), Some(warming)) if warming.is_of(&account.servers) => {}
            (Some(account), _) => {
                let (warming, effect) = Warming::begin(account);
                self.warming = Some(warming);
                effects.push(effect);
            }
            (None, Some(_)) => {
                self.warming = None;
                effects.push(Effect::CoolDown);
            }
            (None, None) => {}
        }
        effects
    }

    fn use_instead(&mut self, protocol: Protocol) -> Vec<Effect> {
        let server = self.warming.as_ref().and_then(|warming| warming.instead(protocol)).cloned();
        let account = self.journey.as_mut().and_then(|journey| journey.account.as_mut());
        if let (Some(server), Some(account)) = (server, account) {
            *account.servers.of_mut(protocol) = server;
        }
        vec![]
    }

    /// "Continue" on whichever page has it.
    fn go_on(&mut self) -> Vec<Effect> {
        let Some(journey) = &self.journey else { return vec![] };
        let intent = journey.intent;
        match &self.state {
            State::AppPassword { .. } => self.go(State::Check(Checking::asking())),
            State::Check(check) => match check.verified().cloned() {
                Some(verified) if check.focus() == Protocol::Imap => match intent {
                    Intent::Verify if check.is_of_stored() => {
                        self.go(State::Done { verified: Some(verified) })
                    }
                    Intent::SetUp | Intent::Revoked | Intent::Verify => {
                        self.go(State::Keep { verified, state: KeepState::Ready })
                    }
                },
                _ => vec![],
            },
            State::Keep { verified, state } => {
                let verified = verified.clone();
                match state {
                    KeepState::Ready => self.keep(verified),
                    KeepState::Keeping => vec![],
                    KeepState::Kept | KeepState::Refused { .. } => self.look_for_items(Some(verified)),
                }
            }
            State::OldItems { items, .. } if items.nothing_left_to_decide() => self.leave_items(),
            State::HandOver { verified, .. } => {
                let verified = verified.clone();
                self.go(State::Done { verified })
            }
            _ => vec![],
        }
    }

    fn keep(&mut self, verified: Verified) -> Vec<Effect> {
        let Some(address) = self.address() else { return vec![] };
        self.go(State::Keep { verified: verified.clone(), state: KeepState::Keeping });
        vec![Effect::Keep { address, verified: Box::new(verified) }]
    }

    fn note_kept(&mut self, verified: &Verified) -> Vec<Effect> {
        let Some(journey) = &mut self.journey else { return vec![] };
        journey.kept = true;
        journey.account.as_ref().map(|account| account.record(verified)).into_iter().collect()
    }

    fn look_for_items(&mut self, verified: Option<Verified>) -> Vec<Effect> {
        let Some(address) = self.address() else { return vec![] };
        self.go(State::OldItems { verified, items: OldItems::Scanning { problem: None } });
        vec![Effect::Scan { address }]
    }

    fn change_items(&mut self) -> Vec<Effect> {
        let Some(address) = self.address() else { return vec![] };
        match &mut self.state {
            State::OldItems { verified, items } if !items.is_changing() => {
                items.change(&address, verified.as_ref())
            }
            _ => vec![],
        }
    }

    fn leave_items(&mut self) -> Vec<Effect> {
        let mut effects = self.stop();
        match std::mem::replace(&mut self.state, State::Recalling) {
            State::OldItems { verified, items } if items.can_leave() => {
                if let Some(journey) = &mut self.journey {
                    journey.cleared = Some(items);
                }
                self.go(State::HandOver { verified, programs: vec![], opened: None });
                effects.push(Effect::FindPrograms);
                effects
            }
            other => {
                self.state = other;
                vec![]
            }
        }
    }

    fn restore_run(&mut self, run: String) -> Vec<Effect> {
        match &mut self.state {
            State::Welcome(_) => self.restore_known_run(run),
            State::OldItems { items, .. } if items.run() == Some(&run) => items.restore(None),
            State::Done { verified } => {
                let verified = verified.clone();
                match self.journey.as_mut().and_then(|journey| journey.cleared.take()) {
                    Some(mut items) if items.run() == Some(&run) => {
                        let effects = items.restore(None);
                        self.go(State::OldItems { verified, items });
                        effects
                    }
                    other => {
                        if let Some(journey) = &mut self.journey {
                            journey.cleared = other;
                        }
                        vec![]
                    }
                }
            }
            _ => vec![],
        }
    }

    fn make_app_password(&mut self) -> Vec<Effect> {
        match &self.state {
            State::Check(check) if !check.is_running() => self.go(State::AppPassword { opened: None }),
            _ => vec![],
        }
    }

    fn try_again(&mut self) -> Vec<Effect> {
        match &self.state {
            State::Check(_) => self.unless_paused(Checking::try_again),
            State::Keep { verified, state: KeepState::Refused { .. } } => {
                let verified = verified.clone();
                self.keep(verified)
            }
            State::OldItems { verified, items: OldItems::Refused(_) | OldItems::Found { .. } } => {
                let verified = verified.clone();
                self.look_for_items(verified)
            }
            State::AppPassword { .. } => {
                self.warming = None;
                vec![Effect::LookAround]
            }
            State::Welcome(_) if self.can_leave() => {
                self.go(State::Welcome(WelcomeState::Choosing));
                vec![Effect::LookAround]
            }
            _ => vec![],
        }
    }

    fn open_program(&mut self, id: String) -> Vec<Effect> {
        match &mut self.state {
            State::HandOver { programs, opened, .. } if programs.iter().any(|program| program.id == id) => {
                *opened = Some(OpenedProgram { id: id.clone(), state: OpenState::Opening });
                vec![Effect::OpenProgram { id }]
            }
            _ => vec![],
        }
    }

    /// The window names a program; what is opened for it is our own data.
    fn open_place(&mut self, program: String) -> Vec<Effect> {
        let (State::OldItems { .. }, Some(journey)) = (&self.state, &mut self.journey) else {
            return vec![];
        };
        let place =
            journey.guided.iter().find(|guided| guided.program == program).and_then(|guided| guided.place);
        let Some(place) = place else { return vec![] };
        journey.opened = Some(OpenedProgram { id: program, state: OpenState::Opening });
        vec![Effect::OpenPlace { place }]
    }

    fn back(&mut self) -> Vec<Effect> {
        if !self.can_leave() {
            return vec![];
        }
        let mut effects = self.stop();
        let knew_account =
            matches!(self.journey, Some(Journey { intent: Intent::Revoked | Intent::Verify, .. }))
                && !self.known.accounts.is_empty();
        let manual = self.account().is_some_and(|account| account.provider.is_none());
        let after_welcome = if knew_account { Some(State::ChooseAccount) } else { None };
        let state = std::mem::replace(&mut self.state, State::Recalling);
        let next = match state {
            State::Welcome(_) => State::Welcome(WelcomeState::Choosing),
            State::ChoosePractice { .. } | State::ChooseAccount => return self.start_over(),
            State::StartingPractice { .. } => State::ChoosePractice { start: PracticeStart::Choosing },
            State::Address { .. } => match after_welcome {
                Some(choose) => choose,
                None => return self.start_over(),
            },
            State::Servers { address, .. } => State::address_again(&address),
            State::AppPassword { .. } | State::Recalling if knew_account => State::ChooseAccount,
            State::AppPassword { .. } if manual => self.servers_again(),
            State::AppPassword { .. } | State::Recalling => self.address_entered(),
            State::Check(check) => match check.back() {
                Some(outgoing) => State::Check(outgoing),
                None if self.intent() == Some(Intent::Verify) && knew_account => State::ChooseAccount,
                None if self.intent() == Some(Intent::Verify) => self.address_entered(),
                None => State::AppPassword { opened: None },
            },
            State::Keep { verified, .. } => State::Check(Checking::passed(verified)),
            State::OldItems { verified: Some(verified), .. } => {
                let state = if self.journey.as_ref().is_some_and(|journey| journey.kept) {
                    KeepState::Kept
                } else {
                    KeepState::Ready
                };
                State::Keep { verified, state }
            }
            State::OldItems { verified: None, .. } => {
                effects.extend(self.start_over());
                return effects;
            }
            State::HandOver { verified, .. } => {
                match self.journey.as_mut().and_then(|journey| journey.cleared.take()) {
                    Some(items) if items.run().is_some() => State::OldItems { verified, items },
                    _ => return self.look_for_items(verified),
                }
            }
            State::Done { verified } => match (self.intent(), verified) {
                (Some(Intent::Verify), Some(verified)) if !self.kept() => {
                    State::Check(Checking::passed(verified))
                }
                (_, verified) => {
                    self.go(State::HandOver { verified, programs: vec![], opened: None });
                    return vec![Effect::FindPrograms];
                }
            },
        };
        self.go(next);
        effects
    }

    fn cancel(&mut self) -> Vec<Effect> {
        let waits = self.waits_for_keychain();
        match &mut self.state {
            State::Check(check) if check.is_running() => {
                check.cancel();
                self.turn.0 += 1;
                vec![Effect::StopCheck]
            }
            State::Recalling => {
                let mut effects = self.back();
                effects.push(Effect::StopKeychain);
                effects
            }
            State::OldItems { items, .. } if items.is_scanning() => self.back(),
            _ if waits => self.stop_waiting(),
            _ => vec![],
        }
    }

    fn waits_for_keychain(&self) -> bool {
        self.waits_on == Some(self.turn)
    }

    /// The question may stay on the screen; whatever is answered there, nothing follows from it.
    fn stop_waiting(&mut self) -> Vec<Effect> {
        let (advice, address) = (advice::on_keychain(&KeychainError::Cancelled), self.address());
        match &mut self.state {
            State::Keep { state, .. } => *state = KeepState::Refused { advice },
            State::OldItems { items, .. } => {
                let mut effects = vec![Effect::StopKeychain];
                match address {
                    Some(address) if items.is_unlocking() => {
                        effects.extend(items.unlocked(Err(KeychainError::Cancelled), address));
                    }
                    Some(_) | None => items.stop_waiting(advice),
                }
                self.turn.0 += 1;
                return effects;
            }
            State::Welcome(_) | State::AppPassword { .. } => self.stop_waiting_here(advice),
            _ => return vec![],
        }
        self.turn.0 += 1;
        vec![Effect::StopKeychain]
    }

    fn start_over(&mut self) -> Vec<Effect> {
        if !self.can_leave() {
            return vec![];
        }
        let mut effects = self.stop();
        if self.mood().is_some() {
            effects.push(Effect::EndPractice);
        }
        self.journey = None;
        self.known.recovered.clear();
        self.go(State::Welcome(WelcomeState::Choosing));
        effects.push(Effect::LookAround);
        effects
    }

    fn checked(&mut self, report: crate::check::Report) -> Vec<Effect> {
        let Some(account) = self.account().cloned() else { return vec![] };
        let mut effects = self.refusals.note(&account.address, &report);
        let State::Check(check) = &mut self.state else { return effects };
        check.checked(report, &account);
        if let (Some(verified), true) = (check.verified(), check.is_of_stored()) {
            effects.push(account.record(verified));
        }
        effects
    }

    /// What must be stopped before the page is left.
    fn stop(&self) -> Vec<Effect> {
        match &self.state {
            State::Check(check) if check.is_running() => vec![Effect::StopCheck],
            State::OldItems { items, .. } if items.is_scanning() || items.is_unlocking() => {
                vec![Effect::StopKeychain]
            }
            _ => vec![],
        }
    }

    /// False while something runs that must not be left half done.
    pub(crate) fn can_leave(&self) -> bool {
        match &self.state {
            State::Keep { state, .. } => *state != KeepState::Keeping,
            State::OldItems { items, .. } => !items.is_changing(),
            State::Welcome(state) => !state.is_changing(),
            State::ChoosePractice { .. }
            | State::StartingPractice { .. }
            | State::ChooseAccount
            | State::Address { .. }
            | State::Servers { .. }
            | State::AppPassword { .. }
            | State::Recalling
            | State::Check(_)
            | State::HandOver { .. }
            | State::Done { .. } => true,
        }
    }

    fn go(&mut self, state: State) -> Vec<Effect> {
        self.turn.0 += 1;
        self.state = state;
        vec![]
    }

    fn in_check(&mut self, step: impl FnOnce(&mut Checking, &Account) -> Vec<Effect>) -> Vec<Effect> {
        let Some(account) = self.account().cloned() else { return vec![] };
        match &mut self.state {
            State::Check(check) if !check.is_running() => {
                self.turn.0 += 1;
                step(check, &account)
            }
            _ => vec![],
        }
    }

    /// A step that may send a password.
    fn unless_paused(&mut self, step: impl FnOnce(&mut Checking, &Account) -> Vec<Effect>) -> Vec<Effect> {
        match self.account() {
            Some(account) if self.refusals.view(&account.address).is_some() => vec![],
            Some(_) | None => self.in_check(step),
        }
    }

    fn in_items(&mut self, step: impl FnOnce(&mut OldItems) -> Vec<Effect>) -> Vec<Effect> {
        match &mut self.state {
            State::OldItems { items, .. } if !items.is_changing() => step(items),
            _ => vec![],
        }
    }

    fn account(&self) -> Option<&Account> {
        self.journey.as_ref()?.account.as_ref()
    }

    fn address(&self) -> Option<Address> {
        self.account().map(|account| account.address.clone())
    }

    fn intent(&self) -> Option<Intent> {
        self.journey.as_ref().map(|journey| journey.intent)
    }

    fn kept(&self) -> bool {
        self.journey.as_ref().is_some_and(|journey| journey.kept)
    }

    fn mood(&self) -> Option<practice::Mood> {
        match &self.state {
            State::StartingPractice { mood } => Some(*mood),
            _ => self.journey.as_ref()?.practice.as_ref().map(|practice| practice.mood),
        }
    }

    fn address_entered(&self) -> State {
        self.account().map_or_else(State::ask_address, |account| State::address_again(&account.address))
    }

    fn servers_again(&self) -> State {
        self.account().map_or_else(State::ask_address, |account| State::Servers {
            address: account.address.clone(),
            smtp: EnteredServer::from_server(&account.servers.smtp),
            imap: EnteredServer::from_server(&account.servers.imap),
            problem: None,
        })
    }
}

impl Journey {
    fn new(intent: Intent) -> Self {
        Self {
            intent,
            practice: None,
            account: None,
            kept: false,
            cleared: None,
            guided: vec![],
            opened: None,
        }
    }
}

impl Account {
    fn new(address: Address, provider: Option<&'static Provider>, servers: Servers) -> Self {
        let alternatives = servers.alternatives(provider);
        Self { address, provider, servers, alternatives, history: History::default() }
    }

    fn record(&self, verified: &Verified) -> Effect {
        Effect::Record(AccountRecord {
            address: self.address.clone(),
            provider: self.provider.map(|provider| provider.key.clone()),
            servers: verified.servers().clone(),
            last_good: verified
                .at()
                .duration_since(std::time::SystemTime::UNIX_EPOCH)
                .ok()
                .map(|since| since.as_secs()),
        })
    }
}

impl State {
    fn ask_address() -> Self {
        Self::Address { entered: String::new(), problem: None, refusal: None }
    }

    fn address_again(address: &Address) -> Self {
        Self::Address { entered: address.to_string(), problem: None, refusal: None }
    }

    /// The form for a provider nothing is known of, with the usual names filled in.
    fn ask_servers(address: Address) -> Self {
        let guess = |host: &str, port: &str| EnteredServer {
            host: format!("{host}.{}", address.domain()),
            port: port.to_owned(),
            security: Security::Tls,
            user: address.to_string(),
        };
        Self::Servers { smtp: guess("smtp", "465"), imap: guess("imap", "993"), problem: None, address }
    }
}

#[cfg(test)]
mod tests;
