//! Keeping the proven password in the keychain.

use super::check::Check;
use crate::advice;
use crate::wizard::effect::{Effect, Outcome};
use crate::wizard::event::Act;
use crate::wizard::offer::{Offers, Weight, act_of};
use crate::wizard::page::{KeepState, Page};
use crate::wizard::scene::Scene;
use crate::wizard::stop::{Arrival, Move, Stop};
use crate::wizard::text::Text;
use crate::wizard::view::Step;
use check::Verified;
use keychain::KeychainError;

/// Keeping what was proven.
#[derive(Debug)]
pub(in crate::wizard) struct Keep {
    verified: Verified,
    state: KeepState,
}

impl Keep {
    pub(in crate::wizard) fn arrive(scene: &mut Scene) -> Option<Arrival> {
        Some((Box::new(Self { verified: scene.proof()?.clone(), state: KeepState::Ready }), vec![]))
    }

    pub(in crate::wizard) fn again(scene: &mut Scene) -> Option<Arrival> {
        let kept = scene.journey.as_ref()?.kept;
        let state = if kept { KeepState::Kept } else { KeepState::Ready };
        Some((Box::new(Self { verified: scene.proof()?.clone(), state }), vec![]))
    }

    fn keep(&mut self, scene: &Scene) -> Move {
        let Some(account) = scene.account().cloned() else { return Move::stay() };
        self.state = KeepState::Keeping;
        Move::anew(vec![Effect::Keep { account, verified: Box::new(self.verified.clone()) }])
    }

    fn kept(&mut self, scene: &mut Scene) -> Move {
        self.state = KeepState::Kept;
        let Some(journey) = &mut scene.journey else { return Move::stay() };
        journey.kept = true;
        Move::doing(journey.mailbox.iter().map(|mailbox| mailbox.record(&self.verified)).collect())
    }
}

impl Stop for Keep {
    fn step(&self) -> Option<Step> {
        Some(Step::Keep)
    }

    fn page(&self, _: &Scene) -> Page {
        Page::Keep { state: self.state.clone() }
    }

    fn heading(&self, _: &Scene) -> Text {
        Text::of("keep.heading")
    }

    fn lead(&self, scene: &Scene) -> Text {
        Text::of(match &self.state {
            KeepState::Ready if scene.is_practice() => "keep.lead-practice",
            KeepState::Ready => "keep.lead",
            KeepState::Keeping if scene.is_practice() => "keep.lead-keeping-practice",
            KeepState::Keeping => "keep.lead-keeping",
            KeepState::Kept if scene.is_practice() => "keep.lead-kept-practice",
            KeepState::Kept => "keep.lead-kept",
            KeepState::Refused { .. } => "keep.lead-refused",
        })
    }

    fn announcement(&self, scene: &Scene) -> Option<Text> {
        match self.state {
            KeepState::Ready | KeepState::Keeping | KeepState::Kept => Some(self.lead(scene)),
            KeepState::Refused { .. } => None,
        }
    }

    fn offers(&self, _: &Scene, offers: &mut Offers) {
        match &self.state {
            KeepState::Ready => offers.add(Weight::Primary, "keep.primary", Act::Continue {}),
            KeepState::Keeping => {}
            KeepState::Kept => offers.add(Weight::Primary, "keep.primary-kept", Act::Continue {}),
            KeepState::Refused { advice } => {
                offers.remedies(advice, |action| act_of(action, None));
                offers.add(Weight::Plain, "keep.skip", Act::Continue {});
            }
        }
    }

    fn act(&mut self, act: Act, scene: &mut Scene) -> Move {
        match (act, &self.state) {
            (Act::Continue {}, KeepState::Ready)
            | (Act::TryAgain {} | Act::UnlockKeychain {}, KeepState::Refused { .. }) => self.keep(scene),
            (Act::Continue {}, _) => Move::next(),
            (Act::EnterPassword {}, _) => Move::to(Check::asking()),
            _ => Move::stay(),
        }
    }

    fn finish(&mut self, outcome: Outcome, scene: &mut Scene) -> Move {
        match outcome {
            Outcome::Kept(Ok(())) => self.kept(scene),
            Outcome::Kept(Err(error)) => {
                self.state = KeepState::Refused { advice: advice::on_keychain(&error) };
                Move::stay()
            }
            _ => Move::stay(),
        }
    }

    fn cancel(&mut self, _: &mut Scene) -> Move {
        self.state = KeepState::Refused { advice: advice::on_keychain(&KeychainError::Cancelled) };
        Move::anew(vec![Effect::StopKeychain])
    }

    fn is_changing(&self) -> bool {
        self.state == KeepState::Keeping
    }
}
