//! What goes into a mail program, and where.

use programs::installed::{Group, Program};
use setup::clock;
use setup::wizard::{CopyingView, OpenedProgram, ProfileView, ServerView, SettingsView};

use super::body::Body;
use crate::code::code;

/// The steps in a program of which nothing is known.
const OTHER: &str = "hand-over-other";

impl Body<'_> {
    /// The servers, the password, and the steps in each program.
    pub(super) fn hand_over(
        &self,
        servers: &[ServerView],
        copying: &CopyingView,
        programs: &[Program],
        before: &[String],
        opened: Option<&OpenedProgram>,
        profile: Option<&ProfileView>,
    ) {
        for server in servers {
            self.console.say(format!("  {}", self.server(server)));
        }
        self.console.say("");
        self.copying(copying);
        let (here, others): (Vec<_>, Vec<_>) =
            programs.iter().partition(|program| program.group == Group::Here);
        if here.is_empty() {
            self.console.say(self.text("handOver.no-programs", &[]));
            self.program_steps("other");
        }
        for program in here {
            self.console.say(&program.name);
            if before.contains(&program.id) {
                self.console.say(format!("  {}", self.text("handOver.before", &[])));
            }
            if let Some(only) = &program.only {
                self.console.say(format!("  {}", self.text(&format!("hand-over-only-{only}"), &[])));
            }
            self.program_steps(&program.id);
        }
        if !others.is_empty() {
            let names = others.iter().map(|program| program.name.clone());
            let args = [("names", self.console.words.list(names).into())];
            self.paragraph(self.text("terminal-other-programs", &args));
        }
        if let Some(ProfileView { state, pane }) = profile {
            self.paragraph(self.text(&format!("profile-{}", code(*state)), &[]));
            if let Some(pane) = pane {
                self.paragraph(self.text(&format!("profile-pane-{}", pane.code()), &[]));
                self.paragraph(self.text("profile-after", &[]));
            }
        }
        if self.view.practice.is_none() {
            self.paragraph(self.text("handOver.again", &[]));
        }
        if let Some(opened) = opened {
            let name = programs.iter().find(|p| p.id == opened.id).map_or(&opened.id, |p| &p.name);
            let id = format!("program-{}", code(opened.state));
            self.paragraph(self.text(&id, &[("program", name.as_str().into())]));
        }
    }

    /// What became of settings that were to be written, with the lines that the person can add.
    pub(super) fn settings(&self, settings: &[SettingsView]) {
        for SettingsView { words, lines, .. } in settings {
            for text in words {
                self.paragraph(self.speech.text(text));
            }
            if let Some(lines) = lines {
                self.console.verbatim(lines);
                self.console.say("");
            }
        }
    }

    /// For which places the password was copied, and that it is there for a while.
    pub(super) fn copying(&self, copying: &CopyingView) {
        for protocol in &copying.copied {
            let words = self.text(&format!("handOver.copied-{}", code(protocol)), &[]);
            self.console.say(format!("  ✓ {words}"));
        }
        let message = match (copying.problem, copying.until) {
            (Some(problem), _) => format!("clipboard-{}", code(problem)),
            (None, Some(until)) => {
                let time = left(until, clock::now());
                return self.paragraph(self.text("clipboard-left", &[("time", time.into())]));
            }
            (None, None) if copying.copied.is_empty() => return,
            (None, None) => "clipboard-over".to_owned(),
        };
        self.paragraph(self.text(&message, &[]));
    }

    fn program_steps(&self, program: &str) {
        let id = format!("hand-over-{program}");
        let id = if self.console.words.has(&id) { id } else { OTHER.to_owned() };
        for (at, step) in self.text(&id, &[]).lines().enumerate() {
            self.console.say(format!("  {}. {step}", at + 1));
        }
        for more in ["trap", "forget"] {
            if id != OTHER {
                let name = self.text(&format!("handOver.{more}"), &[]);
                let told = self.text(&format!("{id}.{more}"), &[]);
                let told = self.text("named", &[("name", name.into()), ("value", told.into())]);
                self.console.say(format!("  {told}"));
            }
        }
        self.console.say("");
    }
}

/// How long it is until then, in minutes and seconds.
fn left(until: u64, now: u64) -> String {
    let left = until.saturating_sub(now);
    format!("{}:{:02}", left / 60, left % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_that_is_left_is_told() {
        for (now, told) in [(1000, "1:00"), (1018, "0:42"), (1055, "0:05"), (1060, "0:00"), (1061, "0:00")] {
            assert_eq!(left(1060, now), told);
        }
    }
}
