//! The stages of one conversation, as a person sees them: fewer than the wire has.

use crate::wizard::page::{StageState, StageView};
use account::Protocol;
use check::{Progress, Stage};

/// The stages as a person sees them: fewer than the wire has.
#[derive(Debug)]
pub(super) struct Stages(Vec<StageView>);

impl Stages {
    pub(super) fn of(protocol: Protocol) -> Self {
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

    pub(super) fn views(&self) -> &[StageView] {
        &self.0
    }

    pub(super) fn take(&mut self, progress: Progress) {
        let stage = self.in_clear(progress.stage);
        let Some(row) = self.row(stage) else { return };
        match progress.took {
            None => row.state = StageState::Running,
            Some(took) => {
                let ms = u32::try_from(took.as_millis()).unwrap_or(u32::MAX);
                row.ms = Some(row.ms.unwrap_or(0).saturating_add(ms));
                let ends_row = !matches!(stage, Stage::Resolve | Stage::StartTls | Stage::Greeting);
                row.state = if ends_row { StageState::Done } else { StageState::Running };
            }
        }
    }

    pub(super) fn fail(&mut self, stage: Stage) {
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
    pub(super) fn stop(&mut self) {
        for row in self.0.iter_mut().filter(|row| row.state == StageState::Running) {
            row.state = StageState::Waiting;
        }
    }

    pub(super) fn finish_all(&mut self) {
        for row in &mut self.0 {
            row.state = StageState::Done;
        }
    }

    pub(super) fn clear(&mut self) {
        for row in &mut self.0 {
            row.state = StageState::Waiting;
            row.ms = None;
        }
    }

    /// With STARTTLS the server greets, and names its capabilities, before TLS and after it. Before, it is all on the
    /// way to a connection that is safe.
    fn in_clear(&self, stage: Stage) -> Stage {
        let is_safe = self.0.iter().any(|row| row.stage == Stage::Tls && row.state == StageState::Done);
        if is_safe {
            stage
        } else if [Stage::Greeting, Stage::Capability].contains(&stage) {
            Stage::StartTls
        } else {
            stage
        }
    }

    /// The row that shows a stage.
    fn row(&mut self, stage: Stage) -> Option<&mut StageView> {
        let shown = match stage {
            Stage::Resolve | Stage::Connect => Stage::Connect,
            Stage::StartTls | Stage::Tls => Stage::Tls,
            Stage::Greeting | Stage::Capability => Stage::Greeting,
            Stage::SignIn => Stage::SignIn,
            Stage::FollowUp => Stage::FollowUp,
            // No check comes to these.
            Stage::HandOver | Stage::Arrival => stage,
        };
        self.0.iter_mut().find(|row| row.stage == shown)
    }
}
