//! The check of a password: before it, its stages, and its end.

use std::time::SystemTime;

use account::secret::PasswordShape;
use account::text::isolated;
use setup::wizard::{
    Believed, CheckPage, CheckState, Doubt, LookState, Page, PauseView, ResultEnd, ResultView, StageState,
    StageView,
};

use super::body::Body;
use crate::code::code;

impl Body<'_> {
    /// What stands on the page before anything is sent.
    pub(super) fn before_check(&self, page: &CheckPage) {
        match &page.state {
            CheckState::Ready { problem, doubt, about } => {
                self.connections(&page.connections);
                if let Some(pause) = &page.pause {
                    self.pause(pause);
                }
                for text in &page.asked {
                    self.paragraph(self.speech.text(text));
                }
                if page.outgoing.has_own_password() && (problem.is_some() || doubt.is_some()) {
                    self.console.say(self.speech.server(*about));
                }
                if let Some(problem) = problem {
                    self.problem(&self.text(&format!("secret-problem-{}", code(problem)), &[]));
                }
                if let Some(doubt) = doubt {
                    self.doubt(doubt);
                } else {
                    self.paragraph(self.shape(page));
                }
            }
            CheckState::HeldBack => {
                if let Some(pause) = &page.pause {
                    self.pause(pause);
                }
            }
            CheckState::Running | CheckState::Cancelled | CheckState::Refused(_) | CheckState::Passed => {}
        }
    }

    /// A stage of a check that ended.
    pub(in crate::wizard) fn stage(&self, stage: StageView) -> String {
        let protocol = if matches!(self.view.page, Page::Incoming(_)) { "imap" } else { "smtp" };
        let text = self.text(&format!("stage-{protocol}-{}.{}", code(stage.stage), code(stage.state)), &[]);
        match (stage.state, stage.ms) {
            (StageState::Done, Some(ms)) => {
                self.text("terminal-stage-took", &[("stage", text.into()), ("ms", ms.into())])
            }
            (StageState::Done, None) => self.text("terminal-stage-done", &[("stage", text.into())]),
            _ => self.text("terminal-stage-failed", &[("stage", text.into())]),
        }
    }

    /// What stands below the stages.
    pub(in crate::wizard) fn end_of_check(&self, page: &CheckPage) {
        match &page.state {
            CheckState::Refused(refusal) => {
                if refusal.look == LookState::Looking {
                    self.paragraph(self.text("network.looking", &[]));
                }
                self.console.say("");
                self.advice(&refusal.advice);
                self.results(&refusal.results);
                if let Some(pause) = &page.pause {
                    self.pause(pause);
                }
            }
            CheckState::Passed | CheckState::Cancelled => self.console.say(""),
            CheckState::Ready { .. } | CheckState::HeldBack | CheckState::Running => {}
        }
    }

    fn doubt(&self, doubt: &Doubt) {
        let (id, args, suspects) = match doubt {
            Doubt::Length { letters, expected } => {
                let args = vec![("letters", (*letters).into()), ("expected", (*expected).into())];
                ("doubt-length", args, [].as_slice())
            }
            Doubt::Altered { suspects } => ("doubt-altered", vec![], suspects.as_slice()),
            Doubt::AccountPassword => ("doubt-accountPassword", vec![], [].as_slice()),
        };
        self.problem(&self.text(&format!("{id}.title"), &args));
        self.console.say(self.text(&format!("{id}.what"), &args));
        for suspect in suspects {
            self.console.say(self.text(&format!("suspect.{}", code(suspect)), &[]));
        }
        self.console.say("");
    }

    fn shape(&self, page: &CheckPage) -> String {
        match page.shape {
            Some(PasswordShape::Letters { count }) => self.text("shape-letters", &[("count", count.into())]),
            Some(PasswordShape::LettersAndDigits { count }) => {
                self.text("shape-lettersAndDigits", &[("count", count.into())])
            }
            Some(PasswordShape::DashedGroups { groups, length }) => {
                self.text("shape-dashedGroups", &[("groups", groups.into()), ("length", length.into())])
            }
            None => self.text("shape-any", &[]),
        }
    }

    fn pause(&self, pause: &PauseView) {
        let args = [("count", pause.refusals.into())];
        self.problem(&self.text("pause.title", &args));
        self.paragraph(self.text("pause.what", &args));
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let left = pause.until.saturating_sub(now.as_secs());
        let time = format!("{}:{:02}", left / 60, left % 60);
        self.paragraph(self.text("pause-left", &[("time", time.as_str().into())]));
    }

    fn results(&self, results: &[ResultView]) {
        for ResultView { server, believed, end } in results {
            let outcome = match end {
                ResultEnd::Passed => self.text("result-passed", &[]),
                ResultEnd::Skipped => self.text("result-skipped", &[]),
                ResultEnd::Failed { advice, .. } => advice.told(&self.console.words).title,
            };
            let name = self.text(&format!("result-{}", code(server.protocol)), &[]);
            self.console.say(format!("  {name} ({}:{}): {outcome}", server.host, server.port));
            if let ResultEnd::Failed { stage, .. } = end {
                let place = [("host", server.host.as_str().into()), ("port", server.port.to_string().into())];
                let id = format!("stage-{}-{}.failed", code(server.protocol), code(stage));
                let stage = self.text(&id, &place);
                self.console.say(format!("    {stage}"));
            }
            if let Some(believed) = believed {
                self.console.say(format!("    {}", self.believed(believed)));
            }
            if let ResultEnd::Failed { said: Some(said), .. } = end {
                self.console
                    .say(format!("    {}", self.text("terminal-said", &[("said", isolated(said).into())])));
            }
        }
        self.console.say("");
    }

    fn believed(&self, believed: &Believed) -> String {
        match believed {
            Believed::Issued { issuer } => self.text("result-issued", &[("issuer", issuer.as_str().into())]),
            Believed::Chosen { fingerprint } => {
                self.text("result-chosen", &[("fingerprint", fingerprint.as_str().into())])
            }
        }
    }
}
