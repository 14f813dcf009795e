//! What is told of a check: its page, and where it stands.

use super::phase::{CheckPhase, PasswordOrigin, Shown};
use super::stages::Stages;
use super::typed::Typed;
use super::{Check, network};
use crate::verify::Unused;
use crate::wizard::page::{CheckPage, CheckState, Page, Refusal, StageState, StageView};
use crate::wizard::scene::Scene;
use crate::wizard::text::{Text, code};
use account::Protocol;
use account::cause::Cause;
use check::Stage;

impl Check {
    /// The page.
    pub(super) fn as_page(&self, scene: &Scene) -> Page {
        let Some(mailbox) = scene.mailbox() else { return Page::ChooseAccount { accounts: vec![] } };
        if let Shown::Network(names) = self.shown {
            return network::page(names, scene);
        }
        let page = CheckPage {
            server: mailbox.server_view(self.focus),
            shape: mailbox.account.shape().cloned(),
            outgoing: mailbox.account.outgoing(),
            outgoing_shape: mailbox.account.shape_for(Protocol::Smtp).cloned(),
            asks_password: self.source == PasswordOrigin::Typed && self.focus == Protocol::Smtp,
            asked: self.asked(),
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

    /// Where things stand.
    pub(super) fn stands(&self, scene: &Scene) -> Text {
        if let Shown::Network(_) = self.shown {
            return network::lead(scene);
        }
        let has_two = scene.sends_apart();
        let name = match &self.phase {
            CheckPhase::Ready(_) if has_two => "lead-two",
            CheckPhase::Ready(_) => "lead",
            CheckPhase::Running { .. } if has_two && self.focus == Protocol::Imap => "lead-running-two",
            CheckPhase::Running { .. } | CheckPhase::Recalling => "lead-running",
            CheckPhase::HeldBack => "lead-held-back",
            CheckPhase::Cancelled { .. } => "lead-cancelled",
            CheckPhase::Passed if has_two => "lead-passed-two",
            CheckPhase::Passed => "lead-passed",
            CheckPhase::Refused { at, refusal, .. } => lead_of(*at, refusal),
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

    /// What a screen reader is told of it.
    pub(super) fn told_aloud(&self, scene: &Scene) -> Option<Text> {
        if let Shown::Network(_) = self.shown {
            return Some(network::lead(scene));
        }
        match &self.phase {
            CheckPhase::HeldBack | CheckPhase::Cancelled { .. } | CheckPhase::Passed => {
                return Some(self.stands(scene));
            }
            CheckPhase::Running { .. } | CheckPhase::Recalling => {}
            CheckPhase::Ready(Typed::Nothing) => return self.asked().into_iter().next(),
            CheckPhase::Ready(_) | CheckPhase::Refused { .. } => return None,
        }
        let under_way = |stage: &&StageView| matches!(stage.state, StageState::Running | StageState::Done);
        let Some(stage) = self.stages().views().iter().rfind(under_way) else {
            return Some(Text::of("checking"));
        };
        let server = scene.mailbox()?.server_view(self.focus);
        let message = format!("stage-{}-{}.{}", code(self.focus), code(stage.stage), code(stage.state));
        Some(Text::of(message).with("host", server.host).with("port", server.port.to_string()))
    }

    /// Why it did not succeed, as far as that is known by now.
    pub(super) fn refusal(&self, scene: &Scene) -> Option<Refusal> {
        let CheckPhase::Refused { refusal, open, .. } = &self.phase else { return None };
        Some(network::in_light_of((**refusal).clone(), open.as_deref(), scene))
    }

    /// Why a password is asked for although one was to be there, and what to do about that.
    fn asked(&self) -> Vec<Text> {
        let (CheckPhase::Ready(_), Some(unused)) = (&self.phase, &self.unused) else { return vec![] };
        let (why, servers) = unused.words();
        let text = |id: &str| servers.iter().fold(Text::of(id), |text, (name, host)| text.with(name, *host));
        match unused {
            Unused::Missing => vec![text(why)],
            Unused::Elsewhere { .. } => vec![text(why), text("unused-next")],
        }
    }

    fn state(&self, scene: &Scene) -> CheckState {
        if let Some(refusal) = self.refusal(scene) {
            return CheckState::Refused(Box::new(refusal));
        }
        match &self.phase {
            CheckPhase::Ready(typed) => typed.state(),
            CheckPhase::Running { .. } | CheckPhase::Recalling => CheckState::Running,
            CheckPhase::HeldBack => CheckState::HeldBack,
            CheckPhase::Cancelled { .. } => CheckState::Cancelled,
            CheckPhase::Refused { refusal, .. } => CheckState::Refused(refusal.clone()),
            CheckPhase::Passed => CheckState::Passed,
        }
    }

    fn stages(&self) -> &Stages {
        match self.focus {
            Protocol::Smtp => &self.smtp,
            Protocol::Imap => &self.imap,
        }
    }

    /// The message of the page on which this is told.
    pub(super) fn message(&self) -> &'static str {
        match self.focus {
            Protocol::Smtp => "outgoing",
            Protocol::Imap => "incoming",
        }
    }
}

fn lead_of(at: Stage, refusal: &Refusal) -> &'static str {
    match at {
        Stage::Resolve | Stage::Connect => "lead-unreached",
        // Silence, and a connection that was cut, tell nothing of how safe it would have been.
        Stage::StartTls | Stage::Tls if [Cause::TimedOut, Cause::HungUp].contains(&refusal.cause) => {
            "lead-ended"
        }
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
