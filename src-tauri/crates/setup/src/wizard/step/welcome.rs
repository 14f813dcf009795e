//! The first page: what the person is here for; opening the keychain; bringing back what was cleared, and
//! discarding its backup.

use super::practice::ChoosePractice;
use crate::advice::{self, Advice};
use crate::wizard::effect::{Effect, Outcome};
use crate::wizard::event::{Act, Intent};
use crate::wizard::journey::Journey;
use crate::wizard::offer::{Offer, Offers, Weight, act_of};
use crate::wizard::page::{Page, WelcomeState};
use crate::wizard::scene::Scene;
use crate::wizard::stop::{Move, Stop};
use crate::wizard::text::{Arg, Text, code};
use crate::wizard::view::Step;
use keychain::{Backup, KeychainError, Undone};

/// The welcome page.
#[derive(Debug)]
pub(in crate::wizard) struct Welcome(WelcomeState);

impl Welcome {
    pub(in crate::wizard) fn choosing() -> Self {
        Self(WelcomeState::Choosing)
    }

    /// After something that could not be done anywhere else.
    pub(super) fn refused(advice: Advice) -> Self {
        Self(WelcomeState::Refused { advice })
    }

    fn opened(&mut self, unlocked: Result<(), KeychainError>, scene: &mut Scene) -> Vec<Effect> {
        if self.0 == WelcomeState::Unlocking {
            self.0 = WelcomeState::Choosing;
        }
        scene.known.unlocked(unlocked)
    }

    fn restored(&mut self, undone: Result<Undone, KeychainError>) -> Vec<Effect> {
        self.0 = match undone {
            Ok(undone) => WelcomeState::Restored { count: undone.restored.len(), kept: undone.kept },
            Err(error) => WelcomeState::Refused { advice: advice::on_keychain(&error) },
        };
        vec![Effect::LookAround]
    }

    fn discarded(&mut self, discarded: Result<(), KeychainError>) -> Vec<Effect> {
        self.0 = match discarded {
            Ok(()) => WelcomeState::Discarded,
            Err(error) => WelcomeState::Refused { advice: advice::on_keychain(&error) },
        };
        vec![Effect::LookAround]
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
            accounts: known.views(),
            backups: known.backups.clone(),
            recovered: known.recovered.clone(),
            trouble: known.keychain.iter().chain(&known.records).cloned().collect(),
            state: self.0.clone(),
        }
    }

    fn heading(&self, _: &Scene) -> Text {
        Text::of("welcome.heading")
    }

    fn lead(&self, _: &Scene) -> Text {
        Text::of("welcome.lead")
    }

    fn announcement(&self, _: &Scene) -> Option<Text> {
        match &self.0 {
            WelcomeState::Unlocking => Some(Text::of("unlocking")),
            WelcomeState::Discarding { .. } => Some(Text::of("discard-running")),
            WelcomeState::Discarded => Some(Text::of("discard-done")),
            WelcomeState::Restoring => Some(Text::of("undo-restoring")),
            WelcomeState::Restored { count, .. } => Some(Text::of("undo-restored").with("count", *count)),
            // The question and the advice speak for themselves.
            WelcomeState::Choosing
            | WelcomeState::ConfirmingDiscard { .. }
            | WelcomeState::Refused { .. } => None,
        }
    }

    fn offers(&self, scene: &Scene, offers: &mut Offers) {
        if self.is_changing() {
            return;
        }
        if let WelcomeState::ConfirmingDiscard { .. } = self.0 {
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
        if self.0 == WelcomeState::Unlocking {
            return;
        }
        Self::offer_runs(scene, offers);
        let refused = match &self.0 {
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
            Act::ChoosePractice {} => Move::to(ChoosePractice::choosing()),
            Act::RestoreRun { run } => {
                self.0 = WelcomeState::Restoring;
                Move::anew(vec![Effect::Undo { run, ids: None }])
            }
            Act::DiscardRun { run } => {
                self.0 = WelcomeState::ConfirmingDiscard { run };
                Move::anew(vec![])
            }
            Act::ConfirmDiscard {} => {
                let WelcomeState::ConfirmingDiscard { run } = &self.0 else { return Move::stay() };
                let run = run.clone();
                self.0 = WelcomeState::Discarding { run: run.clone() };
                Move::anew(vec![Effect::Discard { run }])
            }
            Act::KeepRun {} => {
                self.0 = WelcomeState::Choosing;
                Move::anew(vec![])
            }
            Act::UnlockKeychain {} => {
                scene.known.keychain = None;
                self.0 = WelcomeState::Unlocking;
                Move::anew(vec![Effect::Unlock])
            }
            Act::TryAgain {} => {
                self.0 = WelcomeState::Choosing;
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
            _ => vec![],
        })
    }

    fn cancel(&mut self, scene: &mut Scene) -> Move {
        if self.is_changing() {
            self.0 = WelcomeState::Refused { advice: advice::on_keychain(&KeychainError::Cancelled) };
        } else {
            self.opened(Err(KeychainError::Cancelled), scene);
        }
        Move::anew(vec![Effect::StopKeychain])
    }

    fn is_changing(&self) -> bool {
        matches!(self.0, WelcomeState::Discarding { .. } | WelcomeState::Restoring)
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
