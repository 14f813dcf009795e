//! Whether a password can work at all, and what there is where it cannot.

use programs::installed::Program;
use setup::wizard::{OpenState, OpenedProgram, Reason, Text};

use super::body::Body;
use crate::code::code;

impl Body<'_> {
    /// Which question it is, or what to do about its answer.
    pub(super) fn can_it_work(&self, at: usize, of: usize, remedy: Option<&Text>, letter: Option<&Text>) {
        match remedy {
            None if of > 1 => {
                let args = [("at", at.into()), ("of", of.into())];
                self.paragraph(self.text("canItWork.place", &args));
            }
            None => {}
            Some(remedy) => {
                self.paragraph(self.speech.text(remedy));
                if let Some(letter) = letter {
                    self.paragraph(self.speech.text(letter));
                }
            }
        }
    }

    /// What to do in Apple Mail, which signs in by itself.
    pub(super) fn apple_mail(&self, steps: &[String], opened: Option<OpenState>) {
        let steps: Vec<_> =
            steps.iter().map(|step| self.text(&format!("apple-mail-step-{step}"), &[])).collect();
        self.numbered(&steps);
        if let Some(state) = opened {
            self.paragraph(self.text(&format!("place-{}", code(state)), &[]));
        }
    }

    /// Which programs sign in on the provider's own page.
    pub(super) fn other_way(
        &self,
        steps: &[Text],
        here: &[Program],
        others: &[String],
        opened: Option<&OpenedProgram>,
    ) {
        let steps: Vec<_> = steps.iter().map(|step| self.speech.text(step)).collect();
        self.numbered(&steps);
        if !here.is_empty() {
            self.console.say(self.text("otherWay.here", &[]));
            self.console.list(&here.iter().map(|program| program.name.clone()).collect::<Vec<_>>());
        }
        if !others.is_empty() {
            let args = [("names", self.console.words.list(others.iter().cloned()).into())];
            self.paragraph(self.text("otherWay.others", &args));
        }
        if let Some(OpenedProgram { id, state }) = opened {
            let name = here.iter().find(|program| program.id == *id).map_or(id, |found| &found.name);
            let id = format!("program-{}", code(state));
            self.paragraph(self.text(&id, &[("program", name.as_str().into())]));
        }
    }

    /// Why the provider's page may offer no app password.
    pub(super) fn not_offered(&self, reasons: &[Reason], letter: Option<&Text>) {
        for Reason { title, remedy } in reasons {
            self.problem(&self.speech.text(title));
            self.paragraph(self.speech.text(remedy));
        }
        if let Some(letter) = letter {
            self.paragraph(self.speech.text(letter));
        }
    }
}
