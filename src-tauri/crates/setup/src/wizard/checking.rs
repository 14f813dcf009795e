//! The two pages of a check: outgoing, then incoming, one press for both.

use std::collections::BTreeMap;

use super::Account;
use super::effect::Effect;
use super::view::{
    CheckPage, CheckState, ConnectionView, Doubt, Page, PauseView, Refusal, ResultEnd, ResultView,
    StageState, StageView,
};
use crate::account::Protocol;
use crate::advice::{self, Action};
use crate::check::{LegEnd, Progress, Report, Stage, Verified};
use crate::provider::{Look, PageName, PasswordShape};
use crate::secret::{EnteredSecret, Secret, SecretProblem};
use crate::verdict::{Verdict, verdict};

/// A check on screen.
#[derive(Debug)]
pub(super) struct Checking {
    focus: Protocol,
    source: Source,
    smtp: Rows,
    imap: Rows,
    issuers: BTreeMap<Protocol, String>,
    phase: Phase,
}

/// Where the password comes from.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Source {
    Typed,
    Stored,
}

#[derive(Debug)]
enum Phase {
    Ready {
        problem: Option<SecretProblem>,
        doubt: Option<(Doubt, Secret)>,
    },
    Running {
        secret: Secret,
    },
    Cancelled {
        secret: Secret,
    },
    Refused {
        secret: Secret,
        refusal: Box<Refusal>,
    },
    Passed(Verified),
    /// The keychain is asked for the stored password.
    Recalling,
}

impl Checking {
    /// Asks for a password.
    pub(super) fn asking() -> Self {
        Self::new(Source::Typed, Phase::Ready { problem: None, doubt: None })
    }

    /// Waits for the stored password.
    pub(super) fn recalling() -> Self {
        Self::new(Source::Stored, Phase::Recalling)
    }

    /// Checks the stored password.
    pub(super) fn of_stored(secret: Secret, account: &Account) -> (Self, Vec<Effect>) {
        let mut check = Self::recalling();
        let effects = check.run(secret, account);
        (check, effects)
    }

    /// A check that has succeeded, shown again.
    pub(super) fn passed(verified: Verified) -> Self {
        let mut check = Self::new(Source::Typed, Phase::Passed(verified));
        check.focus = Protocol::Imap;
        check.smtp.finish_all();
        check.imap.finish_all();
        check
    }

    pub(super) fn focus(&self) -> Protocol {
        self.focus
    }

    /// Whether this check ended badly for outgoing mail, whatever page tells it.
    pub(super) fn outgoing_failed(&self) -> bool {
        self.smtp.0.iter().any(|row| row.state == StageState::Failed)
    }

    pub(super) fn is_running(&self) -> bool {
        matches!(self.phase, Phase::Running { .. } | Phase::Recalling)
    }

    /// Whether connections are worth having ready. Who has cancelled wants nothing to run.
    pub(super) fn may_be_pressed(&self) -> bool {
        match self.phase {
            Phase::Ready { .. } | Phase::Refused { .. } => true,
            Phase::Running { .. } | Phase::Recalling | Phase::Cancelled { .. } | Phase::Passed(_) => false,
        }
    }

    pub(super) fn is_of_stored(&self) -> bool {
        self.source == Source::Stored
    }

    pub(super) fn verified(&self) -> Option<&Verified> {
        match &self.phase {
            Phase::Passed(verified) => Some(verified),
            Phase::Ready { .. }
            | Phase::Running { .. }
            | Phase::Cancelled { .. }
            | Phase::Refused { .. }
            | Phase::Recalling => None,
        }
    }

    pub(super) fn submit(&mut self, entered: &EnteredSecret, account: &Account) -> Vec<Effect> {
        let shape = account.provider.and_then(|provider| provider.shape.as_ref());
        match entered.normalise(shape) {
            Err(problem) => {
                self.phase = Phase::Ready { problem: Some(problem), doubt: None };
                vec![]
            }
            Ok(secret) => match shape.and_then(|shape| doubt(&secret, shape)) {
                Some(doubt) => {
                    self.phase = Phase::Ready { problem: None, doubt: Some((doubt, secret)) };
                    vec![]
                }
                None => {
                    self.source = Source::Typed;
                    self.run(secret, account)
                }
            },
        }
    }

    pub(super) fn send_anyway(&mut self, account: &Account) -> Vec<Effect> {
        match &self.phase {
            Phase::Ready { doubt: Some((_, secret)), .. } => {
                let secret = secret.clone();
                self.source = Source::Typed;
                self.run(secret, account)
            }
            Phase::Ready { doubt: None, .. }
            | Phase::Running { .. }
            | Phase::Cancelled { .. }
            | Phase::Refused { .. }
            | Phase::Passed(_)
            | Phase::Recalling => vec![],
        }
    }

    pub(super) fn try_again(&mut self, account: &Account) -> Vec<Effect> {
        match &self.phase {
            Phase::Cancelled { secret } | Phase::Refused { secret, .. } => {
                let secret = secret.clone();
                self.run(secret, account)
            }
            Phase::Ready { .. } | Phase::Running { .. } | Phase::Passed(_) | Phase::Recalling => vec![],
        }
    }

    pub(super) fn ask_again(&mut self) -> Vec<Effect> {
        if !matches!(self.phase, Phase::Passed(_)) {
            self.focus = Protocol::Smtp;
            self.smtp.clear();
            self.imap.clear();
            self.phase = Phase::Ready { problem: None, doubt: None };
        }
        vec![]
    }

    pub(super) fn cancel(&mut self) {
        if let Phase::Running { secret } = &self.phase {
            self.phase = Phase::Cancelled { secret: secret.clone() };
            self.smtp.stop();
            self.imap.stop();
        } else {
            self.phase = Phase::Ready { problem: None, doubt: None };
        }
    }

    /// From incoming to outgoing; `None` if outgoing is already shown.
    pub(super) fn back(mut self) -> Option<Self> {
        if self.focus == Protocol::Smtp || self.is_of_stored() {
            return None;
        }
        self.focus = Protocol::Smtp;
        self.smtp.clear();
        self.imap.clear();
        self.phase = Phase::Ready { problem: None, doubt: None };
        Some(self)
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

    pub(super) fn checked(&mut self, report: Report, account: &Account) {
        let Phase::Running { secret } = &self.phase else { return };
        let secret = secret.clone();
        let legs = [Protocol::Smtp, Protocol::Imap].map(|protocol| (protocol, report.of(protocol)));
        self.issuers = legs.iter().filter_map(|(of, leg)| Some((*of, leg.issuer.clone()?))).collect();
        if let Some(verified) = report.verified() {
            self.smtp.finish_all();
            self.imap.finish_all();
            self.focus = Protocol::Imap;
            self.phase = Phase::Passed(verified.clone());
            return;
        }
        let Some(refusal) = refusal(&report, &secret, account) else {
            self.phase = Phase::Ready { problem: None, doubt: None };
            return;
        };
        for (leg, rows) in [(&report.smtp, &mut self.smtp), (&report.imap, &mut self.imap)] {
            match &leg.end {
                LegEnd::Passed => rows.finish_all(),
                LegEnd::Failed(error) => rows.fail(error.stage),
                LegEnd::Skipped => rows.stop(),
            }
        }
        self.focus = refusal.protocol;
        self.phase = Phase::Refused { secret, refusal: Box::new(refusal.view) };
    }

    pub(super) fn page(
        &self,
        account: &Account,
        pause: Option<PauseView>,
        connections: Vec<ConnectionView>,
    ) -> Page {
        let page = CheckPage {
            server: account.server_view(self.focus),
            shape: account.provider.and_then(|provider| provider.shape.clone()),
            asks_password: self.source == Source::Typed && self.focus == Protocol::Smtp,
            state: match &self.phase {
                Phase::Ready { problem, doubt } => {
                    CheckState::Ready { problem: *problem, doubt: doubt.as_ref().map(|(doubt, _)| *doubt) }
                }
                Phase::Running { .. } | Phase::Recalling => CheckState::Running,
                Phase::Cancelled { .. } => CheckState::Cancelled,
                Phase::Refused { refusal, .. } => CheckState::Refused((**refusal).clone()),
                Phase::Passed(_) => CheckState::Passed,
            },
            stages: match self.focus {
                Protocol::Smtp => self.smtp.0.clone(),
                Protocol::Imap => self.imap.0.clone(),
            },
            pause,
            issuer: self.issuers.get(&self.focus).cloned(),
            connections,
        };
        match self.focus {
            Protocol::Smtp => Page::Outgoing(page),
            Protocol::Imap => Page::Incoming(page),
        }
    }

    fn new(source: Source, phase: Phase) -> Self {
        Self {
            focus: Protocol::Smtp,
            source,
            smtp: Rows::of(Protocol::Smtp),
            imap: Rows::of(Protocol::Imap),
            issuers: BTreeMap::new(),
            phase,
        }
    }

    /// One press: one sign-in per protocol.
    fn run(&mut self, secret: Secret, account: &Account) -> Vec<Effect> {
        self.focus = Protocol::Smtp;
        self.smtp.clear();
        self.imap.clear();
        self.phase = Phase::Running { secret: secret.clone() };
        vec![Effect::Check {
            servers: account.servers.clone(),
            secret,
            provider: account.provider.map(|provider| provider.key.clone()),
        }]
    }
}

/// The stages as a person sees them: fewer than the wire has.
#[derive(Debug)]
struct Rows(Vec<StageView>);

impl Rows {
    fn of(protocol: Protocol) -> Self {
        let mut stages = vec![Stage::Connect, Stage::Tls, Stage::Greeting, Stage::SignIn];
        if protocol == Protocol::Imap {
            stages.push(Stage::FollowUp);
        }
        Self(
            stages
                .into_iter()
                .map(|stage| StageView { stage, state: StageState::Waiting, ms: None })
                .collect(),
        )
    }

    /// The row that shows a stage.
    fn row(&mut self, stage: Stage) -> Option<&mut StageView> {
        let shown = match stage {
            Stage::Resolve | Stage::Connect => Stage::Connect,
            Stage::StartTls | Stage::Tls => Stage::Tls,
            Stage::Greeting | Stage::Capability => Stage::Greeting,
            Stage::SignIn => Stage::SignIn,
            Stage::FollowUp => Stage::FollowUp,
        };
        self.0.iter_mut().find(|row| row.stage == shown)
    }

    fn take(&mut self, progress: Progress) {
        let Some(row) = self.row(progress.stage) else { return };
        match progress.took {
            None => row.state = StageState::Running,
            Some(took) => {
                let ms = u32::try_from(took.as_millis()).unwrap_or(u32::MAX);
                row.ms = Some(row.ms.unwrap_or(0).saturating_add(ms));
                // With STARTTLS the server greets, and names its capabilities, before TLS and after it.
                let ends_row = !matches!(progress.stage, Stage::Resolve | Stage::StartTls | Stage::Greeting);
                row.state = if ends_row { StageState::Done } else { StageState::Running };
            }
        }
    }

    fn fail(&mut self, stage: Stage) {
        if let Some(row) = self.row(stage) {
            row.state = StageState::Failed;
            row.ms = None;
        }
        let failed = self.0.iter().position(|row| row.state == StageState::Failed).unwrap_or(0);
        for (at, row) in self.0.iter_mut().enumerate() {
            match at.cmp(&failed) {
                std::cmp::Ordering::Less => row.state = StageState::Done,
                std::cmp::Ordering::Equal => {}
                std::cmp::Ordering::Greater => row.state = StageState::Waiting,
            }
        }
    }

    /// What was under way is under way no more.
    fn stop(&mut self) {
        for row in self.0.iter_mut().filter(|row| row.state == StageState::Running) {
            row.state = StageState::Waiting;
        }
    }

    fn finish_all(&mut self) {
        for row in &mut self.0 {
            row.state = StageState::Done;
        }
    }

    fn clear(&mut self) {
        for row in &mut self.0 {
            row.state = StageState::Waiting;
            row.ms = None;
        }
    }
}

/// False for a button that would do nothing: the provider has no such page, or the pretend provider's
/// servers are not the person's to change.
fn has_effect(action: Action, account: &Account) -> bool {
    let pages = [
        (Action::ConfirmInBrowser, PageName::WebLogin),
        (Action::SwitchOnImap, PageName::MailSettings),
        (Action::ReadHelp, PageName::Help),
    ];
    if action == Action::EditServers {
        return account.provider.is_none_or(|provider| provider.key != "practice");
    }
    match pages.iter().find(|(opens, _)| *opens == action) {
        Some((_, page)) => account.provider.is_some_and(|provider| provider.pages.address(*page).is_some()),
        None => true,
    }
}

/// Why a check did not succeed, and the conversation that tells it.
struct Refused {
    protocol: Protocol,
    view: Refusal,
}

/// `None` if nothing failed.
fn refusal(report: &Report, secret: &Secret, account: &Account) -> Option<Refused> {
    let history = account.history.with(secret, account.provider);
    let verdict = verdict(report, account.provider, history)?;
    let protocol = verdict.protocol?;
    let LegEnd::Failed(error) = &report.of(protocol).end else { return None };
    let mut advice = advice::on_verdict(&verdict, account.provider);
    advice.actions.retain(|action| has_effect(*action, account));
    if advice.actions.is_empty() {
        advice.actions.push(Action::TryAgain);
    }
    let view = Refusal {
        advice,
        cause: verdict.cause,
        stage: error.stage,
        temporary: verdict.temporary,
        said: error.reply.as_ref().map(said),
        results: [Protocol::Smtp, Protocol::Imap].map(|protocol| result(report, protocol, account)).into(),
    };
    Some(Refused { protocol, view })
}

fn result(report: &Report, protocol: Protocol, account: &Account) -> ResultView {
    let leg = report.of(protocol);
    let end = match &leg.end {
        LegEnd::Passed => ResultEnd::Passed,
        LegEnd::Skipped => ResultEnd::Skipped,
        LegEnd::Failed(error) => ResultEnd::Failed {
            advice: advice::on_verdict(&Verdict::of_one(error, &leg.server), account.provider),
            stage: error.stage,
            said: error.reply.as_ref().map(said),
        },
    };
    ResultView { server: account.server_view(protocol), issuer: leg.issuer.clone(), end }
}

/// A reply as one line: code, enhanced code, text.
fn said(reply: &crate::check::Reply) -> String {
    let code = reply.code.map(|code| code.to_string());
    let parts = [code.as_deref(), reply.enhanced.as_deref(), Some(reply.said.as_str())];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Why a password looks wrong for the provider's shape, before it is sent.
fn doubt(secret: &Secret, shape: &PasswordShape) -> Option<Doubt> {
    match Look::of(secret, Some(shape)) {
        Look::Unknown | Look::Fits => None,
        Look::Slipped { letters, expected } => Some(Doubt::Length { letters, expected }),
        Look::Differs => Some(Doubt::AccountPassword),
    }
}
