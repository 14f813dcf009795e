//! The proven password on its way to where it is pasted: offered on every page that says so.

use super::effect::Effect;
use super::event::Act;
use super::offer::{Offers, Weight};
use super::page::{CopyProblem, CopyingView};
use super::scene::Scene;
use super::stop::Move;
use crate::clipboard::ClipboardError;
use account::Protocol;

/// What was asked for last.
#[derive(Debug, Default)]
pub(super) struct Copying {
    /// For which place it is being copied.
    place: Option<Protocol>,
    problem: Option<CopyProblem>,
}

impl Scene {
    /// A button for each place, once there is a password that both servers took.
    pub(super) fn offer_copying(&self, offers: &mut Offers) {
        for protocol in [Protocol::Smtp, Protocol::Imap] {
            self.offer_copying_for(protocol, offers);
        }
    }

    /// The button for one place.
    pub(super) fn offer_copying_for(&self, protocol: Protocol, offers: &mut Offers) {
        let words = match protocol {
            Protocol::Smtp => "handOver.copy-smtp",
            Protocol::Imap => "handOver.copy-imap",
        };
        if self.proof().is_some() {
            offers.add(Weight::Entry, words, Act::CopyPassword { protocol });
        }
    }

    pub(super) fn copy(&mut self, protocol: Protocol) -> Move {
        let Some(proof) = self.proof() else { return Move::stay() };
        let secret = proof.secret(protocol).clone();
        self.copying = Copying { place: Some(protocol), problem: None };
        Move::doing(vec![Effect::CopyPassword { secret }])
    }

    pub(super) fn take_copied(&mut self, copied: Result<(), ClipboardError>) {
        let place = self.copying.place.take();
        self.copying.problem = copied.err().map(|error| match error {
            ClipboardError::Missing => CopyProblem::Missing,
            ClipboardError::Refused => CopyProblem::Refused,
        });
        if let (Some(place), None, Some(journey)) = (place, self.copying.problem, &mut self.journey)
            && !journey.copied.contains(&place)
        {
            journey.copied.push(place);
        }
    }

    pub(super) fn copying(&self) -> CopyingView {
        CopyingView {
            copied: self.journey.as_ref().map(|journey| journey.copied.clone()).unwrap_or_default(),
            until: self.on_clipboard,
            problem: self.copying.problem,
        }
    }
}
