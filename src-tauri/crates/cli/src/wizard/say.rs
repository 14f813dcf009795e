//! What a view says, in words.

use account::Protocol;
use account::text::in_line;
use setup::wizard::{self, Page, Text, View};
use words::{Arg, Value, Words};

use crate::console::day;

/// The words, and the facts of a view that every message may use.
pub(super) struct Speech<'a> {
    /// The words of the chosen language.
    pub(super) words: &'a Words,
    facts: Vec<(&'a str, String)>,
}

impl<'a> Speech<'a> {
    /// What is said with the facts of this view; with its server, too, where a check is on screen.
    pub(super) fn of(view: &'a View, words: &'a Words) -> Self {
        let mut facts: Vec<_> =
            view.facts.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        if let Page::Outgoing(page) | Page::Incoming(page) = &view.page {
            facts.push(("host", page.server.host.clone()));
            facts.push(("port", page.server.port.to_string()));
        }
        Self { words, facts }
    }

    /// A fact that every message may use.
    pub(super) fn fact(&self, name: &str) -> Option<&str> {
        self.facts.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// All of them.
    pub(super) fn facts(&self) -> Vec<Arg<'_>> {
        self.facts.iter().map(|(name, value)| (*name, Value::from(value.as_str()))).collect()
    }

    /// A text of the view.
    pub(super) fn text(&self, text: &Text) -> String {
        let args: Vec<Arg<'_>> =
            text.args.iter().map(|(name, value)| (name.as_str(), self.value(value))).collect();
        self.say(&text.id, &args)
    }

    /// The message with this id, or with `.attribute` behind it an attribute of it.
    pub(super) fn say(&self, id: &str, args: &[Arg<'_>]) -> String {
        // What is named last counts.
        let args: Vec<Arg<'_>> = self.facts().into_iter().chain(args.iter().cloned()).collect();
        match id.split_once('.') {
            Some((message, name)) => self.words.attribute(message, name, &args),
            None => self.words.text(id, &args),
        }
    }

    /// The name of a server: outgoing or incoming mail.
    pub(super) fn server(&self, protocol: Protocol) -> String {
        self.say(
            match protocol {
                Protocol::Smtp => "servers.smtp",
                Protocol::Imap => "servers.imap",
            },
            &[],
        )
    }

    fn value(&self, value: &wizard::Arg) -> Value<'static> {
        match value {
            wizard::Arg::Number(number) => (*number).into(),
            // Another program may have written it.
            wizard::Arg::Name(name) => in_line(name).into(),
            wizard::Arg::List(names) => self.words.list(names.iter().map(|name| in_line(name))).into(),
            wizard::Arg::Day { day: seconds } => day(*seconds, self.words),
            wizard::Arg::Words(text) => self.text(text).into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use setup::wizard::{Act, Intent, Submit, Wizard};
    use std::collections::BTreeMap;

    #[test]
    fn a_text_is_said_with_its_own_variables_and_the_facts_of_the_view() {
        let mut wizard = Wizard::new(words::language::Language::english()).0;
        wizard.handle(Act::Start { intent: Intent::SetUp });
        wizard.handle(Submit::Address { address: "anna@gmail.com".into() });
        // Without the questions whether a password can work.
        wizard.handle(Act::Continue {});
        let view = wizard.view();
        let words = Words::english();
        let speech = Speech::of(&view, &words);
        assert!(speech.text(&view.lead).starts_with("Google gives mail programs a password"));
        let text = |id: &str, args: &[(&str, wizard::Arg)]| Text {
            id: id.to_owned(),
            args: args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
        };
        let day = text("known-accounts.last-good", &[("date", wizard::Arg::Day { day: 1_800_000_000 })]);
        let known = [("name", wizard::Arg::Name("Gmail".into())), ("last", wizard::Arg::Words(day))];
        assert_eq!(
            speech.text(&text("chooseAccount.known-what", &known)),
            "Gmail: worked on 15 January 2027"
        );
        let count = [("count", wizard::Arg::Number(1))];
        assert_eq!(speech.text(&text("oldItems.primary", &count)), "Clear 1 entry");
        let others =
            wizard::Arg::List(["a@b.example", "c@d.example", "e@f.example"].map(str::to_owned).into());
        let shared = text("settings-shared-git", &[("host", "imap.b.example".into()), ("others", others)]);
        let expected = "also that of a@b.example, c@d.example and e@f.example.";
        assert!(speech.text(&shared).contains(expected), "{}", speech.text(&shared));
        assert_eq!(speech.text(&Text { id: "no.such".into(), args: BTreeMap::new() }), "no.such");
    }
}
