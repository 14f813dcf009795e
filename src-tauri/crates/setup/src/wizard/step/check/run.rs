//! What a check does: a password is recalled or typed, sent, and what comes of it.

use super::Check;
use super::phase::{CheckPhase, PasswordOrigin, Shown};
use super::refusal::refused;
use super::typed::{Typed, without_suspects};
use crate::advice;
use crate::wizard::effect::{Effect, StoredSecrets};
use crate::wizard::journey::Route;
use crate::wizard::look::NetworkLook;
use crate::wizard::page::Believed;
use crate::wizard::scene::Scene;
use crate::wizard::step::welcome::Welcome;
use crate::wizard::stop::Move;
use account::{Protocol, Secrets};
use check::{CheckOutcome, LegEnd, Progress, Stage, Verified};

impl Check {
    /// A password was typed.
    pub(super) fn take(&mut self, typed: Result<Secrets, Typed>, scene: &mut Scene) -> Move {
        match typed {
            Ok(secrets) => self.run_typed(secrets, scene),
            Err(typed) => {
                self.phase = CheckPhase::Ready(typed);
                Move::anew(vec![])
            }
        }
    }

    pub(super) fn recalled(&mut self, stored: StoredSecrets, scene: &mut Scene) -> Move {
        if !matches!(self.phase, CheckPhase::Recalling) {
            return Move::stay();
        }
        match stored {
            Ok(Ok(secrets)) => {
                self.stored = Some(secrets.clone());
                self.begin(CheckPhase::Running { secrets });
                Move::stay()
            }
            Ok(Err(unused)) => {
                self.unused = Some(unused);
                self.ask_again(scene)
            }
            Err(error) => {
                let refused = Welcome::refused(advice::on_keychain(&error));
                scene.journey = None;
                Move::to(refused).and(Effect::LookAround)
            }
        }
    }

    /// There is a pause: nothing was sent. What was typed is to be typed again behind it.
    pub(super) fn held_back(&mut self) -> Move {
        if self.is_running() {
            self.begin(match self.source {
                PasswordOrigin::Stored => CheckPhase::HeldBack,
                PasswordOrigin::Typed => CheckPhase::asking(),
            });
        }
        Move::stay()
    }

    pub(super) fn progress(&mut self, progress: Progress) {
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

    pub(super) fn checked(&mut self, report: &CheckOutcome, scene: &mut Scene) {
        let (CheckPhase::Running { secrets }, Some(mailbox)) = (&self.phase, scene.mailbox().cloned()) else {
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
            self.phase = CheckPhase::Refused {
                secrets,
                at: refused.at,
                refusal: Box::new(refused.view),
                open,
                is_outgoing_cut_off: refused.is_outgoing_cut_off,
            };
        } else {
            self.phase = CheckPhase::asking();
        }
    }

    pub(super) fn try_again(&mut self, scene: &mut Scene) -> Move {
        match &self.phase {
            CheckPhase::Cancelled { .. } | CheckPhase::Refused { .. } | CheckPhase::HeldBack
                if self.source == PasswordOrigin::Stored =>
            {
                self.verify_again(scene)
            }
            CheckPhase::Cancelled { secrets } | CheckPhase::Refused { secrets, .. } => {
                let secrets = secrets.clone();
                self.run(secrets, scene)
            }
            _ => Move::stay(),
        }
    }

    /// One press: one sign-in, with the same password but for what is suspect about it. What was stored is
    /// replaced, so it is to be kept, too.
    pub(super) fn try_without(&mut self, scene: &mut Scene) -> Move {
        let (about, secrets) = match &self.phase {
            CheckPhase::Refused { secrets, .. } => (self.focus, secrets),
            CheckPhase::Ready(Typed::Doubted { about, secrets, .. }) => (*about, secrets),
            _ => return Move::stay(),
        };
        let Some(without) = without_suspects(about, secrets, scene) else { return Move::stay() };
        let secrets = secrets.clone().with(about, without);
        verify_as_typed(scene);
        self.run_typed(secrets, scene)
    }

    pub(super) fn send_anyway(&mut self, scene: &mut Scene) -> Move {
        match &self.phase {
            CheckPhase::Ready(Typed::Doubted { secrets, .. }) => {
                let secrets = secrets.clone();
                self.run_typed(secrets, scene)
            }
            _ => Move::stay(),
        }
    }

    pub(super) fn ask_again(&mut self, scene: &mut Scene) -> Move {
        verify_as_typed(scene);
        self.source = PasswordOrigin::Typed;
        self.begin(CheckPhase::asking());
        Move::anew(vec![])
    }

    pub(super) fn begin(&mut self, phase: CheckPhase) {
        self.focus = Protocol::Smtp;
        self.smtp.clear();
        self.imap.clear();
        self.phase = phase;
        self.shown = Shown::Check;
    }

    fn run_typed(&mut self, secrets: Secrets, scene: &mut Scene) -> Move {
        self.source = PasswordOrigin::Typed;
        self.unused = None;
        self.run(secrets, scene)
    }

    /// One press: one sign-in per protocol.
    fn run(&mut self, secrets: Secrets, scene: &mut Scene) -> Move {
        let looked = scene.seen_early();
        let mut effects = scene.end_looks();
        let Some(mailbox) = scene.mailbox() else { return Move::stay() };
        self.begin(CheckPhase::Running { secrets: secrets.clone() });
        effects.push(Effect::Check {
            account: mailbox.account.clone(),
            servers: mailbox.servers.clone(),
            secrets,
            chosen: mailbox.chosen,
            looked,
        });
        Move::anew(effects)
    }

    fn verify_again(&mut self, scene: &mut Scene) -> Move {
        let mut effects = scene.end_looks();
        let Some(mailbox) = scene.mailbox() else { return Move::stay() };
        self.begin(CheckPhase::Recalling);
        effects.push(mailbox.verify());
        Move::anew(effects)
    }

    fn passed(&mut self, verified: &Verified, scene: &mut Scene) {
        self.smtp.finish_all();
        self.imap.finish_all();
        self.focus = Protocol::Imap;
        self.phase = CheckPhase::Passed;
        scene.look = None;
        if let Some(journey) = &mut scene.journey {
            journey.proof = Some(verified.clone());
        }
    }

    fn show(&mut self, report: &CheckOutcome) {
        for (leg, stages) in [(&report.smtp, &mut self.smtp), (&report.imap, &mut self.imap)] {
            match (leg.ended_at(), &leg.end) {
                (Some(stage), _) => stages.fail(stage),
                (None, LegEnd::Skipped) => stages.stop(),
                (None, LegEnd::Passed | LegEnd::Failed(_)) => stages.finish_all(),
            }
        }
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
