//! Proving the password: outgoing, then incoming, one press for both.

mod network;
mod refusal;
mod stages;

use std::collections::BTreeMap;

use refusal::refused;
use stages::Stages;

use super::app_password::AppPassword;
use super::certificate::CertificateStop;
use super::outgoing_server::OutgoingServerStop;
use super::reader::ReaderStop;
use super::servers::ServersStop;
use super::welcome::Welcome;
use crate::advice;
use crate::network_report::Named;
use crate::wizard::effect::{Effect, Outcome, StoredSecrets};
use crate::wizard::event::{Act, Form, Submit};
use crate::wizard::journey::{Mailbox, Route};
use crate::wizard::look::NetworkLook;
use crate::wizard::offer::{FormOffer, Offer, Offers, Weight, act_about};
use crate::wizard::page::{Believed, CheckPage, CheckState, Doubt, Page, Refusal, StageState, StageView};
use crate::wizard::scene::Scene;
use crate::wizard::stop::{Arrival, Move, Stop};
use crate::wizard::text::{Text, code};
use crate::wizard::view::Step;
use crate::wizard::warming;
use account::cause::Subject;
use account::secret::{EnteredSecret, Look, PasswordShape, Secret, SecretProblem};
use account::{Account, Protocol, Secrets};
use check::verdict::Verdict;
use check::{LegEnd, Progress, Report, Stage, Verified};

/// A check on screen.
#[derive(Debug)]
pub(in crate::wizard) struct Check {
    focus: Protocol,
    source: Source,
    /// The password that the keychain has, or one for each protocol, if it was asked.
    stored: Option<Secrets>,
    smtp: Stages,
    imap: Stages,
    believed: BTreeMap<Protocol, Believed>,
    phase: Phase,
    shown: Shown,
}

/// What is on screen.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Shown {
    Check,
    /// What the network does, with a report in which names stand or do not.
    Network(Named),
}

/// Where the password comes from.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Source {
    Typed,
    Stored,
}

#[derive(Debug)]
enum Phase {
    /// The keychain is asked for the stored password.
    Recalling,
    /// There is a pause: the stored password was not sent.
    HeldBack,
    Ready(Typed),
    Running {
        secrets: Secrets,
    },
    Cancelled {
        secrets: Secrets,
    },
    Refused {
        secrets: Secrets,
        at: Stage,
        refusal: Box<Refusal>,
        /// What the check says by itself, where a look at the network can say more.
        open: Option<Box<Verdict>>,
        /// True if this network lets incoming mail through, and outgoing mail not.
        is_outgoing_cut_off: bool,
    },
    Passed,
}

/// What came of what was typed, before anything is sent.
#[derive(Debug)]
enum Typed {
    Nothing,
    /// One of them cannot be sent.
    Problem(Protocol, SecretProblem),
    /// One of them looks wrong.
    Doubted {
        about: Protocol,
        doubt: Doubt,
        secrets: Secrets,
    },
}

impl Check {
    /// With the stored password where it is to be verified, else with one that is typed.
    pub(in crate::wizard) fn arrive(scene: &mut Scene) -> Option<Arrival> {
        let verifying = verify(scene.mailbox()?);
        Some(match scene.journey.as_ref()?.route {
            Route::VerifyStored => {
                let check = Self::new(Source::Stored, Phase::Recalling);
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
            Route::VerifyStored => Source::Stored,
            Route::SetUp | Route::Revoked | Route::Mailbox | Route::VerifyTyped => Source::Typed,
        };
        let mut check = Self::new(source, Phase::Passed);
        check.focus = Protocol::Imap;
        check.smtp.finish_all();
        check.imap.finish_all();
        Some((Box::new(check), vec![]))
    }

    /// Asks for a password.
    pub(super) fn asking() -> Self {
        Self::new(Source::Typed, Phase::asking())
    }

    fn new(source: Source, phase: Phase) -> Self {
        Self {
            focus: Protocol::Smtp,
            source,
            stored: None,
            smtp: Stages::of(Protocol::Smtp),
            imap: Stages::of(Protocol::Imap),
            believed: BTreeMap::new(),
            phase,
            shown: Shown::Check,
        }
    }

    fn is_running(&self) -> bool {
        matches!(self.phase, Phase::Running { .. } | Phase::Recalling)
    }

    /// True if there is a password that was sent, or was to be.
    fn can_try_again(&self) -> bool {
        !matches!(self.phase, Phase::Ready(_))
    }

    /// The message of the page on which this is told.
    fn message(&self) -> &'static str {
        match self.focus {
            Protocol::Smtp => "outgoing",
            Protocol::Imap => "incoming",
        }
    }

    fn recalled(&mut self, stored: StoredSecrets, scene: &mut Scene) -> Move {
        if !matches!(self.phase, Phase::Recalling) {
            return Move::stay();
        }
        match stored {
            Ok(Some(secrets)) => {
                self.stored = Some(secrets.clone());
                self.begin(Phase::Running { secrets });
                Move::stay()
            }
            Ok(None) => self.ask_again(scene),
            Err(error) => {
                let refused = Welcome::refused(advice::on_keychain(&error));
                scene.journey = None;
                Move::to(refused).and(Effect::LookAround)
            }
        }
    }

    /// There is a pause: nothing was sent. What was typed is to be typed again behind it.
    fn held_back(&mut self) -> Move {
        if self.is_running() {
            self.begin(match self.source {
                Source::Stored => Phase::HeldBack,
                Source::Typed => Phase::asking(),
            });
        }
        Move::stay()
    }

    fn take_password(&mut self, entered: &EnteredSecret, scene: &mut Scene) -> Move {
        let shape = scene.account().and_then(Account::shape);
        let secret = match entered.normalise(shape) {
            Ok(secret) => secret,
            Err(problem) => return self.taken(Typed::Problem(Protocol::Smtp, problem)),
        };
        self.take(secret.into(), scene)
    }

    fn take_passwords(&mut self, smtp: &EnteredSecret, imap: &EnteredSecret, scene: &mut Scene) -> Move {
        let shape = |protocol| scene.account().and_then(|account| account.shape_for(protocol));
        let normalise = |protocol, entered: &EnteredSecret| {
            entered.normalise(shape(protocol)).map_err(|problem| Typed::Problem(protocol, problem))
        };
        let secrets = normalise(Protocol::Smtp, smtp)
            .and_then(|smtp| Ok(Secrets::each(smtp, normalise(Protocol::Imap, imap)?)));
        match secrets {
            Ok(secrets) => self.take(secrets, scene),
            Err(typed) => self.taken(typed),
        }
    }

    /// They are sent unless one of them looks wrong.
    fn take(&mut self, secrets: Secrets, scene: &mut Scene) -> Move {
        let doubted = [Protocol::Smtp, Protocol::Imap].into_iter().find_map(|about| {
            let shape = scene.account()?.shape_for(about)?;
            Some((about, doubt(secrets.of(about), shape)?))
        });
        match doubted {
            Some((about, doubt)) => self.taken(Typed::Doubted { about, doubt, secrets }),
            None => self.run_typed(secrets, scene),
        }
    }

    fn taken(&mut self, typed: Typed) -> Move {
        self.phase = Phase::Ready(typed);
        Move::anew(vec![])
    }

    fn run_typed(&mut self, secrets: Secrets, scene: &mut Scene) -> Move {
        self.source = Source::Typed;
        self.run(secrets, scene)
    }

    /// One press: one sign-in per protocol.
    fn run(&mut self, secrets: Secrets, scene: &mut Scene) -> Move {
        let looked = scene.seen_early();
        let mut effects = scene.end_looks();
        let Some(mailbox) = scene.mailbox() else { return Move::stay() };
        self.begin(Phase::Running { secrets: secrets.clone() });
        effects.push(Effect::Check {
            account: mailbox.account.clone(),
            servers: mailbox.servers.clone(),
            secrets,
            chosen: mailbox.chosen,
            looked,
        });
        Move::anew(effects)
    }

    /// Shows what the network does; there, looks once more.
    fn look_at_network(&mut self, scene: &mut Scene) -> Move {
        let is_there = self.shown != Shown::Check;
        let has_one = scene.look().is_some();
        self.shown = Shown::Network(Named::LeftOut);
        if has_one && !is_there {
            return Move::stay();
        }
        if let Phase::Ready(_) = self.phase {
            return Move::doing(scene.look_again_early());
        }
        let mut effects = scene.end_looks();
        if let Some((look, effect)) = scene.mailbox().map(NetworkLook::begin) {
            scene.look = Some(look);
            effects.push(effect);
        }
        Move::doing(effects)
    }

    fn ask_again(&mut self, scene: &mut Scene) -> Move {
        verify_as_typed(scene);
        self.source = Source::Typed;
        self.begin(Phase::asking());
        Move::anew(vec![])
    }

    fn begin(&mut self, phase: Phase) {
        self.focus = Protocol::Smtp;
        self.smtp.clear();
        self.imap.clear();
        self.phase = phase;
        self.shown = Shown::Check;
    }

    fn progress(&mut self, progress: Progress) {
        if !self.is_running() {
            return;
        }
        match progress.protocol {
            Protocol::Smtp => self.smtp.take(progress),
            Protocol::Imap => self.imap.take(progress),
        }
        if (progress.protocol, progress.stage) == (Protocol::Smtp, Stage::SignIn) && progress.took.is_some() {
            self.focus = Protocol::Imap;
        }
    }

    fn checked(&mut self, report: &Report, scene: &mut Scene) {
        let (Phase::Running { secrets }, Some(mailbox)) = (&self.phase, scene.mailbox().cloned()) else {
            return;
        };
        let (secrets, mailbox) = (secrets.clone(), &mailbox);
        let legs = [Protocol::Smtp, Protocol::Imap].map(|protocol| (protocol, report.of(protocol)));
        self.believed = legs.iter().filter_map(|(of, leg)| Some((*of, Believed::of(leg)?))).collect();
        if let Some(verified) = report.verified() {
            self.passed(verified, scene);
        } else if let Some(refused) = refused(report, &secrets, self.stored.as_ref(), mailbox) {
            self.show(report);
            self.focus = refused.protocol;
            let open = refused.open.filter(|_| !scene.is_practice()).map(Box::new);
            if open.is_some() {
                let servers = &mailbox.servers;
                scene.look.get_or_insert_with(|| NetworkLook::under_way(servers));
            }
            self.phase = Phase::Refused {
                secrets,
                at: refused.at,
                refusal: Box::new(refused.view),
                open,
                is_outgoing_cut_off: refused.is_outgoing_cut_off,
            };
        } else {
            self.phase = Phase::asking();
        }
    }

    fn passed(&mut self, verified: &Verified, scene: &mut Scene) {
        self.smtp.finish_all();
        self.imap.finish_all();
        self.focus = Protocol::Imap;
        self.phase = Phase::Passed;
        scene.look = None;
        if let Some(journey) = &mut scene.journey {
            journey.proof = Some(verified.clone());
        }
    }

    fn show(&mut self, report: &Report) {
        for (leg, stages) in [(&report.smtp, &mut self.smtp), (&report.imap, &mut self.imap)] {
            match (leg.ended_at(), &leg.end) {
                (Some(stage), _) => stages.fail(stage),
                (None, LegEnd::Skipped) => stages.stop(),
                (None, LegEnd::Passed | LegEnd::Failed(_)) => stages.finish_all(),
            }
        }
    }

    fn try_again(&mut self, scene: &mut Scene) -> Move {
        match &self.phase {
            Phase::Cancelled { .. } | Phase::Refused { .. } | Phase::HeldBack
                if self.source == Source::Stored =>
            {
                self.verify_again(scene)
            }
            Phase::Cancelled { secrets } | Phase::Refused { secrets, .. } => {
                let secrets = secrets.clone();
                self.run(secrets, scene)
            }
            _ => Move::stay(),
        }
    }

    fn verify_again(&mut self, scene: &mut Scene) -> Move {
        let mut effects = scene.end_looks();
        let Some(mailbox) = scene.mailbox() else { return Move::stay() };
        self.begin(Phase::Recalling);
        effects.push(verify(mailbox));
        Move::anew(effects)
    }

    /// One press: one sign-in, with the same password but for what is suspect about it. What was stored is
    /// replaced, so it is to be kept, too.
    fn try_without(&mut self, scene: &mut Scene) -> Move {
        let (about, secrets) = match &self.phase {
            Phase::Refused { secrets, .. } => (self.focus, secrets),
            Phase::Ready(Typed::Doubted { about, secrets, .. }) => (*about, secrets),
            _ => return Move::stay(),
        };
        let Some(without) = without_suspects(about, secrets, scene) else { return Move::stay() };
        let secrets = secrets.clone().with(about, without);
        verify_as_typed(scene);
        self.run_typed(secrets, scene)
    }

    fn send_anyway(&mut self, scene: &mut Scene) -> Move {
        match &self.phase {
            Phase::Ready(Typed::Doubted { secrets, .. }) => {
                let secrets = secrets.clone();
                self.run_typed(secrets, scene)
            }
            _ => Move::stay(),
        }
    }

    /// Why it did not succeed, as far as that is known by now.
    fn refusal(&self, scene: &Scene) -> Option<Refusal> {
        let Phase::Refused { refusal, open, .. } = &self.phase else { return None };
        Some(network::in_light_of((**refusal).clone(), open.as_deref(), scene))
    }

    /// True if a server of somebody else's may take what this one does not, or what does not get there: where it is
    /// sending alone that is stopped.
    fn may_send_elsewhere(&self, refusal: &Refusal, scene: &Scene) -> bool {
        let is_cut_off = matches!(&self.phase, Phase::Refused { is_outgoing_cut_off: true, .. })
            && refusal.cause.subject() == Subject::Silence;
        let is_stopped = refusal.cause.stops_sending_alone() || is_cut_off;
        self.focus == Protocol::Smtp && is_stopped && !scene.is_practice()
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

    fn state(&self, scene: &Scene) -> CheckState {
        if let Some(refusal) = self.refusal(scene) {
            return CheckState::Refused(Box::new(refusal));
        }
        match &self.phase {
            Phase::Ready(typed) => match typed {
                Typed::Nothing => CheckState::Ready { problem: None, doubt: None, about: Protocol::Smtp },
                Typed::Problem(about, problem) => {
                    CheckState::Ready { problem: Some(*problem), doubt: None, about: *about }
                }
                Typed::Doubted { about, doubt, .. } => {
                    CheckState::Ready { problem: None, doubt: Some(doubt.clone()), about: *about }
                }
            },
            Phase::Running { .. } | Phase::Recalling => CheckState::Running,
            Phase::HeldBack => CheckState::HeldBack,
            Phase::Cancelled { .. } => CheckState::Cancelled,
            Phase::Refused { refusal, .. } => CheckState::Refused(refusal.clone()),
            Phase::Passed => CheckState::Passed,
        }
    }

    fn stages(&self) -> &Stages {
        match self.focus {
            Protocol::Smtp => &self.smtp,
            Protocol::Imap => &self.imap,
        }
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
        let Some(mailbox) = scene.mailbox() else { return Page::ChooseAccount { accounts: vec![] } };
        if let Shown::Network(names) = self.shown {
            return network::page(names, scene);
        }
        let page = CheckPage {
            server: mailbox.server_view(self.focus),
            shape: mailbox.account.shape().cloned(),
            outgoing: mailbox.account.outgoing(),
            outgoing_shape: mailbox.account.shape_for(Protocol::Smtp).cloned(),
            asks_password: self.source == Source::Typed && self.focus == Protocol::Smtp,
            state: self.state(scene),
            stages: self.stages().views().to_vec(),
            pause: scene.pause(),
            believed: self.believed.get(&self.focus).cloned(),
            connections: scene.connections(),
        };
        match self.focus {
            Protocol::Smtp => Page::Outgoing(page),
            Protocol::Imap => Page::Incoming(page),
        }
    }

    fn heading(&self, _: &Scene) -> Text {
        match self.shown {
            Shown::Check => Text::of(format!("{}.heading", self.message())),
            Shown::Network(_) => Text::of("network.heading"),
        }
    }

    fn lead(&self, scene: &Scene) -> Text {
        if let Shown::Network(_) = self.shown {
            return network::lead(scene);
        }
        let has_two = scene.sends_apart();
        let name = match &self.phase {
            Phase::Ready(_) if has_two => "lead-two",
            Phase::Ready(_) => "lead",
            Phase::Running { .. } if has_two && self.focus == Protocol::Imap => "lead-running-two",
            Phase::Running { .. } | Phase::Recalling => "lead-running",
            Phase::HeldBack => "lead-held-back",
            Phase::Cancelled { .. } => "lead-cancelled",
            Phase::Passed if has_two => "lead-passed-two",
            Phase::Passed => "lead-passed",
            Phase::Refused { at, refusal, .. } => lead_of(*at, refusal),
        };
        let lead = Text::of(format!("{}.{name}", self.message()));
        // Somebody else's server is not the provider's.
        match scene.mailbox() {
            Some(mailbox) if mailbox.account.outgoing().is_elsewhere(self.focus) => {
                lead.with("provider", mailbox.servers.of(self.focus).host.as_str())
            }
            _ => lead,
        }
    }

    fn announcement(&self, scene: &Scene) -> Option<Text> {
        if let Shown::Network(_) = self.shown {
            return Some(network::lead(scene));
        }
        match &self.phase {
            Phase::HeldBack | Phase::Cancelled { .. } | Phase::Passed => return Some(self.lead(scene)),
            Phase::Running { .. } | Phase::Recalling => {}
            Phase::Ready(_) | Phase::Refused { .. } => return None,
        }
        let under_way = |stage: &&StageView| matches!(stage.state, StageState::Running | StageState::Done);
        let Some(stage) = self.stages().views().iter().rfind(under_way) else {
            return Some(Text::of("checking"));
        };
        let server = scene.mailbox()?.server_view(self.focus);
        let message = format!("stage-{}-{}.{}", code(self.focus), code(stage.stage), code(stage.state));
        Some(Text::of(message).with("host", server.host).with("port", server.port.to_string()))
    }

    fn offers(&self, scene: &Scene, offers: &mut Offers) {
        let may_send = scene.pause().is_none();
        if let Shown::Network(names) = self.shown {
            network::offer_remedy(self.focus, scene, offers);
            if self.can_try_again() && may_send && network::has_seen(scene) {
                offers.add(Weight::Plain, "action-tryAgain", Act::TryAgain {});
            }
            return network::offer_looks(names, scene, offers);
        }
        match &self.phase {
            Phase::Ready(typed) => {
                if let (Typed::Doubted { about, doubt, secrets }, true) = (typed, may_send) {
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
                warming::offer_mending(&scene.connections(), offers);
                if scene.is_outgoing_blocked() {
                    offers.put(scene.other_outgoing_server(Weight::Entry));
                }
                if scene.look().is_some() {
                    offers.add(Weight::Plain, "network.look", Act::LookAtNetwork {});
                }
            }
            Phase::Cancelled { .. } | Phase::HeldBack if may_send => {
                offers.add(Weight::Primary, "action-tryAgain", Act::TryAgain {});
                offers.add(Weight::Plain, "action-enterPassword", Act::EnterPassword {});
            }
            Phase::Refused { open, .. } => {
                if let Some(refusal) = self.refusal(scene) {
                    self.offer_remedies(&refusal, scene, offers);
                }
                if open.is_some() {
                    offers.add(Weight::Plain, "network.look", Act::LookAtNetwork {});
                }
            }
            Phase::Passed => {
                let ends = scene.journey.as_ref().is_some_and(|journey| !journey.route.has(Step::Keep));
                let words = if ends { "incoming.primary-verified" } else { "incoming.primary-passed" };
                offers.add(Weight::Primary, words, Act::Continue {});
            }
            Phase::HeldBack | Phase::Cancelled { .. } | Phase::Running { .. } | Phase::Recalling => {}
        }
    }

    fn form(&self, scene: &Scene) -> Option<FormOffer> {
        if self.shown != Shown::Check {
            return None;
        }
        match (&self.phase, scene.pause()) {
            (Phase::Ready(_), None) => {
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
            Act::MakeAppPassword {} => Move::to(AppPassword::default()),
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
                Phase::Refused { refusal, .. } => refusal.advice.steps.clone(),
                _ => warming::steps_to_certificate(&scene.connections()),
            })),
            Act::OpenPage { page } => match scene.page_address(page) {
                Some(address) => Move::doing(vec![Effect::OpenPage { address }]),
                None => Move::stay(),
            },
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
            Submit::Password { password } => self.take_password(&password, scene),
            Submit::Passwords { smtp, imap } => self.take_passwords(&smtp, &imap, scene),
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
        if self.focus == Protocol::Smtp || self.source == Source::Stored {
            return Move::back();
        }
        let ends = self.ends();
        self.begin(Phase::asking());
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
            Phase::Running { secrets } => {
                self.phase = Phase::Cancelled { secrets: secrets.clone() };
                self.smtp.stop();
                self.imap.stop();
                Move::anew(vec![Effect::StopCheck])
            }
            _ => self.back(scene),
        }
    }

    fn ends(&self) -> Vec<Effect> {
        match self.phase {
            Phase::Running { .. } => vec![Effect::StopCheck],
            Phase::Recalling => vec![Effect::StopKeychain],
            _ => vec![],
        }
    }

    fn wants_look(&self) -> bool {
        matches!(self.phase, Phase::Running { .. } | Phase::Refused { .. } | Phase::Recalling)
    }

    /// Where the keychain is asked, a check follows at once; and what is read of the network stays while it is read.
    fn looks_early(&self) -> bool {
        self.shown == Shown::Check && matches!(self.phase, Phase::Ready(_) | Phase::Refused { .. })
    }

    /// Who has cancelled wants nothing to run.
    fn wants_connections(&self) -> bool {
        matches!(self.phase, Phase::Ready(_) | Phase::Refused { .. } | Phase::Recalling)
    }

    fn has_failed(&self) -> Option<Step> {
        self.smtp.views().iter().any(|stage| stage.state == StageState::Failed).then_some(Step::Outgoing)
    }
}

impl Phase {
    fn asking() -> Self {
        Self::Ready(Typed::Nothing)
    }
}

/// Has the stored password of an account verified.
fn verify(mailbox: &Mailbox) -> Effect {
    Effect::Verify {
        account: mailbox.account.clone(),
        servers: mailbox.servers.clone(),
        named_by: mailbox.named_by,
        chosen: mailbox.chosen,
        last_good: mailbox.last_good,
    }
}

fn lead_of(at: Stage, refusal: &Refusal) -> &'static str {
    match at {
        Stage::Resolve | Stage::Connect => "lead-unreached",
        Stage::StartTls | Stage::Tls => "lead-unsafe",
        Stage::Greeting
        | Stage::Capability
        | Stage::SignIn
        | Stage::FollowUp
        | Stage::HandOver
        | Stage::Arrival => match &refusal.said {
            None => "lead-ended",
            Some(_) if refusal.temporary => "lead-later",
            Some(_) => "lead-refused",
        },
    }
}

fn shape_for(protocol: Protocol, scene: &Scene) -> Option<&'static PasswordShape> {
    scene.account().and_then(|account| account.shape_for(protocol))
}

/// One of the passwords without what is suspect about it; `None` if nothing is that can be left out.
fn without_suspects(protocol: Protocol, secrets: &Secrets, scene: &Scene) -> Option<Secret> {
    secrets.of(protocol).without_suspects(shape_for(protocol, scene))
}

/// Why a password looks wrong for the provider's shape, before it is sent.
fn doubt(secret: &Secret, shape: &PasswordShape) -> Option<Doubt> {
    match secret.look(Some(shape)) {
        Look::Unknown | Look::Fits => None,
        Look::Slipped { letters, expected } => Some(Doubt::Length { letters, expected }),
        Look::Altered => Some(Doubt::Altered { suspects: secret.suspects(Some(shape)).iter().collect() }),
        Look::Differs => Some(Doubt::AccountPassword),
    }
}

/// What is typed takes the place of what is stored: it is to be kept, too.
fn verify_as_typed(scene: &mut Scene) {
    if let Some(journey) = &mut scene.journey
        && journey.route == Route::VerifyStored
    {
        journey.route = Route::VerifyTyped;
    }
}
