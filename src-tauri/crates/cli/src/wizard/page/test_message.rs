//! A message to oneself.

use account::text::isolated;
use check::send::Folder;
use setup::wizard::TestMessageState;

use super::body::Body;
use crate::code::code;

impl Body<'_> {
    /// How far it is, and where it arrived.
    pub(super) fn test_message(&self, state: &TestMessageState) {
        match state {
            TestMessageState::Ready => self.paragraph(self.text("testMessage.what", &[])),
            TestMessageState::Sending { doing } => self.console.say(self.speech.text(doing)),
            TestMessageState::Cancelled => {}
            TestMessageState::Arrived { words, folder, removal } => {
                self.paragraph(format!("✓ {}", self.speech.text(words)));
                if *folder != Folder::Inbox {
                    self.paragraph(self.text(&format!("testMessage.hint-{}", code(folder)), &[]));
                }
                self.paragraph(self.text(&format!("testMessage.removal-{}", code(removal)), &[]));
            }
            TestMessageState::NotArrived { words, advice, said } => {
                self.paragraph(self.speech.text(words));
                self.advice(advice);
                if let Some(said) = said {
                    self.console.say(self.text("terminal-said", &[("said", isolated(said).into())]));
                }
            }
        }
    }
}
