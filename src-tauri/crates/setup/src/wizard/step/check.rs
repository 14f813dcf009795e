//! Proving the password: outgoing, then incoming, one press for both.
//!
//! Where that stands is a [`CheckPhase`]; what it does is in `run`, what is told of it in `told`, and what can be pressed
//! about it in `offered`.

mod network;
mod offered;
mod phase;
mod refusal;
mod run;
mod stages;
mod told;
mod typed;

use std::collections::BTreeMap;

use phase::{CheckPhase, PasswordOrigin, Shown};
use stages::Stages;
use typed::Typed;

use super::app_password::AppPassword;
use super::certificate::CertificateStop;
use super::outgoing_server::OutgoingServerStop;
use super::reader::ReaderStop;
use super::servers::ServersStop;
use crate::network_report::Named;
use crate::verify::Unused;
use crate::wizard::effect::{Effect, Outcome};
use crate::wizard::event::{Act, Form, Submit};
use crate::wizard::journey::{PasswordKind, Route};
use crate::wizard::look::NetworkLook;
use crate::wizard::offer::{FormOffer, Offers};
use crate::wizard::page::{Believed, Page, StageState};
use crate::wizard::scene::Scene;
use crate::wizard::stop::{Arrival, Move, Stop};
use crate::wizard::text::Text;
use crate::wizard::view::Step;
use crate::wizard::warming;
use account::{Protocol, Secrets};

/// A check on screen.
#[derive(Debug)]
pub(in crate::wizard) struct Check {
    focus: Protocol,
    source: PasswordOrigin,
    /// The password that the keychain has, or one for each protocol, if it was asked.
    stored: Option<Secrets>,
    /// Why that is not tried, until another is typed.
    unused: Option<Unused>,
    smtp: Stages,
    imap: Stages,
    believed: BTreeMap<Protocol, Believed>,
    phase: CheckPhase,
    shown: Shown,
}

impl Check {
    /// With the stored password where it is to be verified, else with one that is typed.
    pub(in crate::wizard) fn arrive(scene: &mut Scene) -> Option<Arrival> {
        let verifying = scene.mailbox()?.verify();
        Some(match scene.journey.as_ref()?.route {
            Route::VerifyStored => {
                let check = Self::new(PasswordOrigin::Stored, CheckPhase::Recalling);
                (Box::new(check), [scene.end_looks(), vec![verifying]].concat())
            }
            Route::SetUp | Route::Revoked | Route::Mailbox | Route::VerifyTyped => {
                (Box::new(Self::asking()), vec![])
            }
        })
    }

    /// A check that has succeeded, shown again.
    pub(in crate::wizard) fn again(scene: &mut Scene) -> Option<Arrival> {
        if scene.proof().is_none() {
            return Some((Box::new(Self::asking()), vec![]));
        }
        let source = match scene.journey.as_ref()?.route {
            Route::VerifyStored => PasswordOrigin::Stored,
            Route::SetUp | Route::Revoked | Route::Mailbox | Route::VerifyTyped => PasswordOrigin::Typed,
        };
        let mut check = Self::new(source, CheckPhase::Passed);
        check.focus = Protocol::Imap;
        check.smtp.finish_all();
        check.imap.finish_all();
        Some((Box::new(check), vec![]))
    }

    /// Asks for a password.
    pub(super) fn asking() -> Self {
        Self::new(PasswordOrigin::Typed, CheckPhase::asking())
    }

    fn new(source: PasswordOrigin, phase: CheckPhase) -> Self {
        Self {
            focus: Protocol::Smtp,
            source,
            stored: None,
            unused: None,
            smtp: Stages::of(Protocol::Smtp),
            imap: Stages::of(Protocol::Imap),
            believed: BTreeMap::new(),
            phase,
            shown: Shown::Check,
        }
    }

    fn is_running(&self) -> bool {
        matches!(self.phase, CheckPhase::Running { .. } | CheckPhase::Recalling)
    }

    /// True if there is a password that was sent, or was to be.
    fn can_try_again(&self) -> bool {
        !matches!(self.phase, CheckPhase::Ready(_))
    }

    /// Shows what the network does; there, looks once more.
    fn look_at_network(&mut self, scene: &mut Scene) -> Move {
        let is_there = self.shown != Shown::Check;
        let has_one = scene.look().is_some();
        self.shown = Shown::Network(Named::LeftOut);
        if has_one && !is_there {
            return Move::stay();
        }
        if let CheckPhase::Ready(_) = self.phase {
            return Move::doing(scene.look_again_early());
        }
        let mut effects = scene.end_looks();
        if let Some((look, effect)) = scene.mailbox().map(NetworkLook::begin) {
            scene.look = Some(look);
            effects.push(effect);
        }
        Move::doing(effects)
    }
}

impl Stop for Check {
    fn step(&self) -> Option<Step> {
        Some(match self.focus {
            Protocol::Smtp => Step::Outgoing,
            Protocol::Imap => Step::Incoming,
        })
    }

    fn page(&self, scene: &Scene) -> Page {
        self.as_page(scene)
    }

    fn heading(&self, _: &Scene) -> Text {
        match self.shown {
            Shown::Check => Text::of(format!("{}.heading", self.message())),
            Shown::Network(_) => Text::of("network.heading"),
        }
    }

    fn lead(&self, scene: &Scene) -> Text {
        self.stands(scene)
    }

    fn announcement(&self, scene: &Scene) -> Option<Text> {
        self.told_aloud(scene)
    }

    fn offers(&self, scene: &Scene, offers: &mut Offers) {
        self.put_offers(scene, offers);
    }

    fn form(&self, scene: &Scene) -> Option<FormOffer> {
        if self.shown != Shown::Check {
            return None;
        }
        match (&self.phase, scene.pause()) {
            (CheckPhase::Ready(_), None) => {
                let has_two = scene.sends_apart();
                let form = if has_two { Form::Passwords } else { Form::Password };
                Some(FormOffer { form, words: Text::of("outgoing.primary") })
            }
            _ => None,
        }
    }

    fn act(&mut self, act: Act, scene: &mut Scene) -> Move {
        match act {
            Act::Continue {} => Move::next(),
            Act::SendAnyway {} => self.send_anyway(scene),
            Act::TryAgain {} => self.try_again(scene),
            Act::TryWithout {} => self.try_without(scene),
            Act::EnterPassword {} => self.ask_again(scene),
            Act::MakeAppPassword {} => {
                scene.use_password(PasswordKind::App);
                Move::to(AppPassword::default())
            }
            Act::EditAddress {} => match scene.address() {
                Some(address) => Move::address(address.to_string()),
                None => Move::stay(),
            },
            Act::EditServers {} => ServersStop::of_account(scene).map_or_else(Move::stay, Move::to),
            Act::OtherOutgoingServer {} => {
                OutgoingServerStop::asking(scene).map_or_else(Move::stay, Move::to)
            }
            Act::UseNamedServer { protocol, host } => {
                ServersStop::named(scene, protocol, host).map_or_else(Move::stay, Move::to)
            }
            Act::ChooseCertificate {} => Move::to(CertificateStop::asking(match &self.phase {
                CheckPhase::Refused { refusal, .. } => refusal.advice.steps.clone(),
                _ => warming::steps_to_certificate(&scene.connections()),
            })),
            Act::OpenPage { page } => Move::opening(page, scene),
            Act::UseInstead { protocol } => {
                scene.use_instead(protocol);
                Move::stay()
            }
            Act::UseOtherPort { protocol, port } => {
                scene.use_port(protocol, port);
                if self.can_try_again() {
                    return self.try_again(scene);
                }
                self.shown = Shown::Check;
                Move::stay()
            }
            Act::AskAboutReader {} => {
                let connections = scene.connections();
                let refusal = self.refusal(scene);
                let told = refusal.as_ref().map(|refusal| &refusal.advice);
                let told = told.or_else(|| warming::told_of_reader(&connections));
                told.and_then(ReaderStop::about).map_or_else(Move::stay, Move::to)
            }
            Act::LookAtNetwork {} => self.look_at_network(scene),
            Act::ShowNames { names } => {
                self.shown = Shown::Network(names);
                Move::stay()
            }
            _ => Move::stay(),
        }
    }

    fn submit(&mut self, submit: Submit, scene: &mut Scene) -> Move {
        match submit {
            Submit::Password { password } => self.take(Typed::one(&password, scene), scene),
            Submit::Passwords { smtp, imap } => self.take(Typed::two(&smtp, &imap, scene), scene),
            Submit::Address { .. }
            | Submit::Servers { .. }
            | Submit::OutgoingServer { .. }
            | Submit::OwnAddress { .. }
            | Submit::Certificate { .. } => Move::stay(),
        }
    }

    fn finish(&mut self, outcome: Outcome, scene: &mut Scene) -> Move {
        match outcome {
            Outcome::Recalled(stored) => self.recalled(stored, scene),
            Outcome::Progress(progress) => {
                self.progress(progress);
                Move::stay()
            }
            Outcome::HeldBack => self.held_back(),
            Outcome::Checked(report) => {
                self.checked(&report, scene);
                Move::stay()
            }
            _ => Move::stay(),
        }
    }

    /// From incoming to outgoing, where a password was typed; else to the step before.
    fn back(&mut self, scene: &mut Scene) -> Move {
        if self.shown != Shown::Check {
            self.shown = Shown::Check;
            let looks = if self.looks_early() { scene.look_early() } else { vec![] };
            return Move::doing(looks);
        }
        if self.focus == Protocol::Smtp || self.source == PasswordOrigin::Stored {
            return Move::back();
        }
        let ends = self.ends();
        self.begin(CheckPhase::asking());
        Move::anew(ends)
    }

    fn can_be_cancelled(&self, scene: &Scene) -> bool {
        let looks = self.shown != Shown::Check && scene.look().is_some_and(NetworkLook::is_running);
        self.is_running() || looks
    }

    fn cancel(&mut self, scene: &mut Scene) -> Move {
        if self.shown != Shown::Check && scene.look().is_some_and(NetworkLook::is_running) {
            return Move::doing(scene.cancel_look());
        }
        match &self.phase {
            CheckPhase::Running { secrets } => {
                self.phase = CheckPhase::Cancelled { secrets: secrets.clone() };
                self.smtp.stop();
                self.imap.stop();
                Move::anew(vec![Effect::StopCheck])
            }
            _ => self.back(scene),
        }
    }

    fn ends(&self) -> Vec<Effect> {
        match self.phase {
            CheckPhase::Running { .. } => vec![Effect::StopCheck],
            CheckPhase::Recalling => vec![Effect::StopKeychain],
            _ => vec![],
        }
    }

    fn wants_look(&self) -> bool {
        matches!(self.phase, CheckPhase::Running { .. } | CheckPhase::Refused { .. } | CheckPhase::Recalling)
    }

    /// Where the keychain is asked, a check follows at once; and what is read of the network stays while it is read.
    fn looks_early(&self) -> bool {
        self.shown == Shown::Check && matches!(self.phase, CheckPhase::Ready(_) | CheckPhase::Refused { .. })
    }

    /// Who has cancelled wants nothing to run.
    fn wants_connections(&self) -> bool {
        matches!(self.phase, CheckPhase::Ready(_) | CheckPhase::Refused { .. } | CheckPhase::Recalling)
    }

    fn has_failed(&self) -> Option<Step> {
        self.smtp.views().iter().any(|stage| stage.state == StageState::Failed).then_some(Step::Outgoing)
    }
}
