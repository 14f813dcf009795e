//! The first page: what the person is here for; opening the keychain; bringing back what was cleared, and
//! discarding its backup.

use std::collections::BTreeSet;

use super::can_it_work::CanItWork;
use super::practice::ChoosePractice;
use crate::advice::{self, Advice};
use crate::records::{AccountRecord, Audience, Finding, Found};
use crate::wizard::effect::{Effect, Outcome};
use crate::wizard::event::{Act, Intent};
use crate::wizard::journey::Journey;
use crate::wizard::mailbox::Mailbox;
use crate::wizard::offer::{Offer, Offers, Weight, act_of};
use crate::wizard::page::{AccountStanding, Page, WelcomeState};
use crate::wizard::scene::Scene;
use crate::wizard::stop::{Move, Stop};
use crate::wizard::text::{Arg, Text, code};
use crate::wizard::view::Step;
use account::Address;
use account::cause::Action;
use keychain::{Backup, KeychainError, Undone};

/// The welcome page.
#[derive(Debug)]
pub(in crate::wizard) struct Welcome {
    state: WelcomeState,
    /// The addresses that are being checked.
    running: BTreeSet<String>,
    /// How many accounts this check of all has found right so far.
    right: usize,
    /// How many it has not asked, because of a pause.
    paused: usize,
}

impl Welcome {
    pub(in crate::wizard) fn choosing() -> Self {
        Self::in_state(WelcomeState::Choosing)
    }

    /// After something that could not be done anywhere else.
    pub(super) fn refused(advice: Advice) -> Self {
        Self::in_state(WelcomeState::Refused { advice })
    }

    fn in_state(state: WelcomeState) -> Self {
        Self { state, running: BTreeSet::new(), right: 0, paused: 0 }
    }

    fn opened(&mut self, unlocked: Result<(), KeychainError>, scene: &mut Scene) -> Vec<Effect> {
        if self.state == WelcomeState::Unlocking {
            self.state = WelcomeState::Choosing;
        }
        scene.known.unlocked(unlocked)
    }

    fn restored(&mut self, undone: Result<Undone, KeychainError>) -> Vec<Effect> {
        self.state = match undone {
            Ok(undone) => WelcomeState::Restored { count: undone.restored.len(), kept: undone.kept },
            Err(error) => WelcomeState::Refused { advice: advice::on_keychain(&error) },
        };
        vec![Effect::LookAround]
    }

    fn discarded(&mut self, discarded: Result<(), KeychainError>) -> Vec<Effect> {
        self.state = match discarded {
            Ok(()) => WelcomeState::Discarded,
            Err(error) => WelcomeState::Refused { advice: advice::on_keychain(&error) },
        };
        vec![Effect::LookAround]
    }

    fn is_verifying(&self) -> bool {
        matches!(self.state, WelcomeState::Verifying { .. })
    }

    fn verify_all(&mut self, scene: &Scene) -> Move {
        let accounts = scene.known.accounts.clone();
        *self = Self::in_state(WelcomeState::Verifying { done: 0, all: accounts.len() });
        self.running = accounts.iter().map(|record| record.account.address().to_string()).collect();
        Move::anew(vec![Effect::VerifyAll { accounts }])
    }

    fn verified(&mut self, address: &Address, found: Option<(Found, u64)>, scene: &mut Scene) -> Vec<Effect> {
        self.running.remove(&address.to_string());
        if let WelcomeState::Verifying { done, .. } = &mut self.state {
            *done += 1;
        }
        match found {
            Some((found, at)) => {
                self.right += usize::from(found == Found::Right);
                let known = &mut scene.known;
                let key = address.lower_case();
                let finding = Finding::after(known.findings.get(&key).copied(), found, at);
                known.findings.insert(key, finding.shown_to(Audience::Person));
                known.looked = known.looked.max(at);
            }
            None => self.paused += 1,
        }
        vec![]
    }

    /// What was found before does not count: only what this check has seen is right.
    fn all_verified(&mut self, ended: Result<(), KeychainError>) -> Vec<Effect> {
        self.running.clear();
        let Self { right, paused, .. } = *self;
        self.state = match (ended, &self.state) {
            (Ok(()), WelcomeState::Verifying { all, .. }) => {
                WelcomeState::Verified { right, paused, all: *all }
            }
            (Ok(()), _) => return vec![],
            (Err(error), _) => WelcomeState::Refused { advice: advice::on_keychain(&error) },
        };
        vec![Effect::LookAround]
    }

    /// One press for each account, which does the right thing.
    fn offer_accounts(scene: &Scene, offers: &mut Offers) {
        for known in scene.known.views() {
            let address = known.address.clone();
            let (words, act) = match known.standing {
                AccountStanding::Refused => ("account-state.mend", Act::MendAccount { address }),
                AccountStanding::Right | AccountStanding::Unsure | AccountStanding::Running => {
                    ("account-state.check", Act::CheckAccount { address })
                }
            };
            let about = Some(Text::of("chooseAccount.known").with("account", known.address));
            offers.put(Offer { words: Text::of(words), about, act, weight: Weight::Entry });
        }
        if scene.known.accounts.len() > 1 {
            offers.add(Weight::Entry, "account-state.check-all", Act::CheckAll {});
        }
    }

    /// Begins the journey of a known account.
    fn start(intent: Intent, record: &AccountRecord, scene: &mut Scene) -> Move {
        scene.journey = Some(Journey::new(intent));
        CanItWork::before_next(Mailbox::of_record(record), scene)
    }

    fn offer_runs(scene: &Scene, offers: &mut Offers) {
        for backup in &scene.known.backups {
            let entry = |words, act| Offer {
                words: Text::of(words),
                about: Some(Text::from(backup)),
                act,
                weight: Weight::Entry,
            };
            offers.put(entry("backup.restore", Act::RestoreRun { run: backup.run.clone() }));
            offers.put(entry("backup.discard", Act::DiscardRun { run: backup.run.clone() }));
        }
    }
}

impl Stop for Welcome {
    fn step(&self) -> Option<Step> {
        Some(Step::Address)
    }

    fn page(&self, scene: &Scene) -> Page {
        let known = &scene.known;
        Page::Welcome {
            accounts: known
                .views()
                .into_iter()
                .map(|view| if self.running.contains(&view.address) { view.running() } else { view })
                .collect(),
            backups: known.backups.clone(),
            recovered: known.recovered.clone(),
            trouble: known.keychain.iter().chain(&known.records).cloned().collect(),
            state: self.state.clone(),
        }
    }

    fn heading(&self, _: &Scene) -> Text {
        Text::of("welcome.heading")
    }

    fn lead(&self, _: &Scene) -> Text {
        Text::of("welcome.lead")
    }

    fn announcement(&self, _: &Scene) -> Option<Text> {
        match &self.state {
            WelcomeState::Unlocking => Some(Text::of("unlocking")),
            WelcomeState::Discarding { .. } => Some(Text::of("discard-running")),
            WelcomeState::Discarded => Some(Text::of("discard-done")),
            WelcomeState::Restoring => Some(Text::of("undo-restoring")),
            WelcomeState::Restored { count, .. } => Some(Text::of("undo-restored").with("count", *count)),
            WelcomeState::Verifying { done, all } => {
                Some(Text::of("accounts-checked").with("done", *done).with("all", *all))
            }
            WelcomeState::Verified { right, paused, all } => {
                let right = Text::of("accounts-right").with("right", *right);
                Some(right.with("paused", *paused).with("all", *all))
            }
            // The question and the advice speak for themselves.
            WelcomeState::Choosing
            | WelcomeState::ConfirmingDiscard { .. }
            | WelcomeState::Refused { .. } => None,
        }
    }

    fn offers(&self, scene: &Scene, offers: &mut Offers) {
        if self.is_changing() || self.is_verifying() {
            return;
        }
        if let WelcomeState::ConfirmingDiscard { .. } = self.state {
            offers.add(Weight::Primary, "backup.keep", Act::KeepRun {});
            offers.add(Weight::Plain, "backup.discard-confirm", Act::ConfirmDiscard {});
            return;
        }
        let intents = [Intent::SetUp, Intent::Revoked, Intent::Verify];
        let ways = intents.map(|intent| (code(intent), Act::Start { intent }));
        for (name, act) in ways.into_iter().chain([("practise".to_owned(), Act::ChoosePractice {})]) {
            let words = Text::of(format!("intent-{name}.title"));
            let about = Some(Text::of(format!("intent-{name}.what")));
            offers.put(Offer { words, about, act, weight: Weight::Choice });
        }
        if self.state == WelcomeState::Unlocking {
            return;
        }
        Self::offer_accounts(scene, offers);
        Self::offer_runs(scene, offers);
        let refused = match &self.state {
            WelcomeState::Refused { advice } => Some(advice),
            _ => None,
        };
        for advice in scene.known.keychain.iter().chain(&scene.known.records).chain(refused) {
            offers.remedies(advice, |action| act_of(action, None).filter(can_be_done_here));
        }
    }

    fn act(&mut self, act: Act, scene: &mut Scene) -> Move {
        match act {
            Act::Start { intent } => {
                scene.journey = Some(Journey::new(intent));
                Move::first()
            }
            Act::MendAccount { address } => match scene.known.account(&address).cloned() {
                Some(record) => Self::start(intent_of(&record, scene.known.finding(&record)), &record, scene),
                None => Move::stay(),
            },
            Act::CheckAccount { address } => match scene.known.account(&address).cloned() {
                Some(record) => Self::start(Intent::Verify, &record, scene),
                None => Move::stay(),
            },
            Act::CheckAll {} => self.verify_all(scene),
            Act::ChoosePractice {} => Move::to(ChoosePractice::choosing()),
            Act::RestoreRun { run } => {
                self.state = WelcomeState::Restoring;
                Move::anew(vec![Effect::Undo { run, ids: None }])
            }
            Act::DiscardRun { run } => {
                self.state = WelcomeState::ConfirmingDiscard { run };
                Move::anew(vec![])
            }
            Act::ConfirmDiscard {} => {
                let WelcomeState::ConfirmingDiscard { run } = &self.state else { return Move::stay() };
                let run = run.clone();
                self.state = WelcomeState::Discarding { run: run.clone() };
                Move::anew(vec![Effect::Discard { run }])
            }
            Act::KeepRun {} => {
                self.state = WelcomeState::Choosing;
                Move::anew(vec![])
            }
            Act::UnlockKeychain {} => {
                scene.known.keychain = None;
                self.state = WelcomeState::Unlocking;
                Move::anew(vec![Effect::Unlock])
            }
            Act::TryAgain {} => {
                self.state = WelcomeState::Choosing;
                Move::anew(vec![Effect::LookAround])
            }
            _ => Move::stay(),
        }
    }

    fn finish(&mut self, outcome: Outcome, scene: &mut Scene) -> Move {
        Move::doing(match outcome {
            Outcome::Undone(undone) => self.restored(undone),
            Outcome::Discarded(discarded) => self.discarded(discarded),
            Outcome::Unlocked(unlocked) => self.opened(unlocked, scene),
            Outcome::AccountVerified { address, found } => self.verified(&address, found, scene),
            Outcome::AllVerified(ended) => self.all_verified(ended),
            _ => vec![],
        })
    }

    fn can_be_cancelled(&self, _: &Scene) -> bool {
        self.is_verifying()
    }

    fn ends(&self) -> Vec<Effect> {
        if self.is_verifying() { vec![Effect::StopKeychain] } else { vec![] }
    }

    fn cancel(&mut self, scene: &mut Scene) -> Move {
        if self.is_verifying() {
            // What was found stays: it is known already, and may not be written down yet.
            *self = Self::choosing();
            return Move::anew(vec![Effect::StopKeychain]);
        }
        if self.is_changing() {
            self.state = WelcomeState::Refused { advice: advice::on_keychain(&KeychainError::Cancelled) };
        } else {
            self.opened(Err(KeychainError::Cancelled), scene);
        }
        Move::anew(vec![Effect::StopKeychain])
    }

    fn is_changing(&self) -> bool {
        matches!(self.state, WelcomeState::Discarding { .. } | WelcomeState::Restoring)
    }
}

/// What a refused account needs: another password, where that is what mends it; else to see what is wrong. Of two
/// passwords only a check tells which one is refused.
fn intent_of(record: &AccountRecord, finding: Option<&Finding>) -> Intent {
    let has_two = record.account.outgoing().has_own_password();
    match finding.map(|finding| finding.found) {
        Some(Found::Refused { cause, .. })
            if !has_two && cause.mending().contains(&Action::CreateAppPassword) =>
        {
            Intent::Revoked
        }
        Some(Found::Refused { .. } | Found::NotStored | Found::Right | Found::Unreached { .. }) | None => {
            Intent::Verify
        }
    }
}

/// What an action can do where there is no account.
fn can_be_done_here(act: &Act) -> bool {
    matches!(act, Act::TryAgain {} | Act::UnlockKeychain {})
}

impl From<&Backup> for Text {
    fn from(backup: &Backup) -> Self {
        Self::of("backup.what")
            .with("address", backup.address.as_str())
            .with("count", backup.items.len())
            .with("date", Arg::Day { day: backup.made })
    }
}
