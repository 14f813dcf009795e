//! What every page is drawn with: paragraphs, steps, advice.

use account::text::in_line;
use setup::advice::Advice;
use setup::wizard::{ServerView, View};
use words::{Arg, Told};

use crate::code::code;
use crate::console::Console;
use crate::told::tell_beside;
use crate::wizard::say::Speech;

/// A page, without what can be typed.
pub(in crate::wizard) struct Body<'a> {
    pub(in crate::wizard) console: &'a Console,
    pub(in crate::wizard) speech: Speech<'a>,
    pub(in crate::wizard) view: &'a View,
}

impl Body<'_> {
    /// Steps, in their order.
    pub(super) fn numbered(&self, steps: &[String]) {
        for (at, step) in steps.iter().enumerate() {
            self.console.say(format!("  {}. {step}", at + 1));
        }
        self.console.say("");
    }

    /// A server, in one line.
    pub(super) fn server(&self, server: &ServerView) -> String {
        let args = [
            ("server", self.text(&format!("handOver.{}", code(server.protocol)), &[]).into()),
            ("host", in_line(&server.host).into()),
            ("port", server.port.to_string().into()),
            ("security", self.text(&format!("security-{}", code(server.security)), &[]).into()),
            ("user", in_line(&server.user).into()),
        ];
        self.text("terminal-server", &args)
    }

    /// What happened, why, and what to do, in this order; what can be pressed is among the offers.
    pub(super) fn advice(&self, advice: &Advice) {
        let Told { title, what, may_be, suspects, steps, remedy, also } = advice.told(&self.console.words);
        self.problem(&title);
        self.console.say(what);
        self.console.list(&may_be);
        suspects.into_iter().for_each(|suspect| self.console.say(suspect));
        self.console.list(&steps);
        self.console.say(remedy);
        tell_beside(advice, &also, self.console);
        self.console.say("");
    }

    /// What is wrong, so that it is seen.
    pub(super) fn problem(&self, text: &str) {
        self.console.say(self.console.warning(text));
    }

    /// A text, with an empty line behind it.
    pub(super) fn paragraph(&self, text: String) {
        self.console.say(text);
        self.console.say("");
    }

    /// A message, with the facts of the view.
    pub(super) fn text(&self, id: &str, args: &[Arg<'_>]) -> String {
        self.speech.say(id, args)
    }
}
