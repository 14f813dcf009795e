//! What can be pressed about a check.

use super::phase::{CheckPhase, Shown};
use super::typed::{Typed, shape_for, without_suspects};
use super::{Check, network};
use crate::advice;
use crate::verify::Unused;
use crate::wizard::event::Act;
use crate::wizard::offer::{Offer, Offers, Weight, act_about, act_of};
use crate::wizard::page::{Doubt, Refusal};
use crate::wizard::scene::Scene;
use crate::wizard::text::Text;
use crate::wizard::view::Step;
use crate::wizard::warming;
use account::Protocol;
use account::cause::{Action, Subject};

impl Check {
    /// What can be pressed where it stands.
    pub(super) fn put_offers(&self, scene: &Scene, offers: &mut Offers) {
        let may_send = scene.pause().is_none();
        if let Shown::Network(names) = self.shown {
            network::offer_remedy(self.focus, scene, offers);
            if self.can_try_again() && may_send && network::has_seen(scene) {
                offers.add(Weight::Plain, "action-tryAgain", Act::TryAgain {});
            }
            return network::offer_looks(names, scene, offers);
        }
        match &self.phase {
            CheckPhase::Ready(typed) => self.offer_before(typed, scene, offers),
            CheckPhase::Cancelled { .. } | CheckPhase::HeldBack if may_send => {
                offers.add(Weight::Primary, "action-tryAgain", Act::TryAgain {});
                offers.add(Weight::Plain, "action-enterPassword", Act::EnterPassword {});
            }
            CheckPhase::Refused { open, .. } => {
                if let Some(refusal) = self.refusal(scene) {
                    self.offer_remedies(&refusal, scene, offers);
                }
                if open.is_some() {
                    offers.add(Weight::Plain, "network.look", Act::LookAtNetwork {});
                }
            }
            CheckPhase::Passed => {
                let ends = scene.journey.as_ref().is_some_and(|journey| !journey.route.has(Step::Keep));
                let words = if ends { "incoming.primary-verified" } else { "incoming.primary-passed" };
                offers.add(Weight::Primary, words, Act::Continue {});
            }
            CheckPhase::HeldBack
            | CheckPhase::Cancelled { .. }
            | CheckPhase::Running { .. }
            | CheckPhase::Recalling => {}
        }
    }

    /// What can be pressed before a password is sent: about what was typed, and about the way to the servers.
    fn offer_before(&self, typed: &Typed, scene: &Scene, offers: &mut Offers) {
        if let (Typed::Doubted { about, doubt, secrets }, None) = (typed, scene.pause()) {
            if without_suspects(*about, secrets, scene).is_some() {
                let suspects = secrets.of(*about).suspects(shape_for(*about, scene));
                let left_out = advice::what_is_left_out(suspects);
                let words = Text::of("action-tryWithout").with("suspect", left_out);
                let act = Act::TryWithout {};
                offers.put(Offer { words, about: None, act, weight: Weight::Remedy });
            }
            offers.add(Weight::Remedy, "send-anyway", Act::SendAnyway {});
            if *doubt == Doubt::AccountPassword {
                offers.add(Weight::Remedy, "action-createAppPassword", Act::MakeAppPassword {});
            }
        }
        if let Some(Unused::Elsewhere { .. }) = self.unused
            && let Some(act) = act_of(Action::EditServers, scene.provider())
        {
            let words = Text::of("action-editServers").with("name", "expected");
            offers.put(Offer { words, about: None, act, weight: Weight::Plain });
        }
        warming::offer_mending(&scene.connections(), offers);
        if scene.is_outgoing_blocked() {
            offers.put(scene.other_outgoing_server(Weight::Entry));
        }
        if scene.look().is_some() {
            offers.add(Weight::Plain, "network.look", Act::LookAtNetwork {});
        }
    }

    /// What can be pressed about a refusal. In a pause nothing may lead to another sign-in.
    fn offer_remedies(&self, refusal: &Refusal, scene: &Scene, offers: &mut Offers) {
        let advice = &refusal.advice;
        let act_of = |action| act_about(action, advice, self.focus, scene.provider());
        if scene.pause().is_none() {
            offers.remedies(advice, act_of);
            if !offers.has_any_of(Weight::Remedy) {
                offers.add(Weight::Remedy, "action-tryAgain", Act::TryAgain {});
            }
            if self.may_send_elsewhere(refusal, scene) {
                offers.put(scene.other_outgoing_server(Weight::Remedy));
            }
            return;
        }
        offers.remedies(advice, |action| {
            act_of(action).filter(|act| {
                matches!(
                    act,
                    Act::OpenPage { .. }
                        | Act::EditServers {}
                        | Act::EditAddress {}
                        | Act::UseNamedServer { .. }
                        | Act::ChooseCertificate {}
                )
            })
        });
    }

    /// True if a server of somebody else's may take what this one does not, or what does not get there: where it is
    /// sending alone that is stopped.
    fn may_send_elsewhere(&self, refusal: &Refusal, scene: &Scene) -> bool {
        let is_cut_off = matches!(&self.phase, CheckPhase::Refused { is_outgoing_cut_off: true, .. })
            && refusal.cause.subject() == Subject::Silence;
        let is_stopped = refusal.cause.stops_sending_alone() || is_cut_off;
        self.focus == Protocol::Smtp && is_stopped && !scene.is_practice()
    }
}
