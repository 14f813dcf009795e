//! The rules of `replies/`: what servers' words mean. They are data, and made part of the program when it is built.

use regex_lite::Regex;

use super::context::Context;
use super::parse::{Heard, dense_words};
use super::told::can_be_told_by_words;
use crate::outcome::{Failure, Stage};
use account::Protocol;
use account::cause::Cause;

/// The first rule that holds for what was heard.
pub(super) fn rule(context: &Context<'_>, stage: Stage, heard: &Heard) -> Option<&'static Rule> {
    first(context, stage, heard, &heard.dense())
}

/// The first rule that holds for a part of it, by these words.
pub(super) fn rule_of(
    context: &Context<'_>,
    stage: Stage,
    heard: &Heard,
    words: &str,
) -> Option<&'static Rule> {
    first(context, stage, heard, &dense_words(words)).filter(|rule| !rule.text.is_empty())
}

fn first(context: &Context<'_>, stage: Stage, heard: &Heard, said: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.holds_at(context, stage) && rule.fits(context, heard, said))
}

/// A rule; `replies/README.md` explains it.
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) providers: &'static [&'static str],
    pub(super) hosts: &'static [&'static str],
    pub(super) protocol: Option<Protocol>,
    pub(super) smtp_code: Option<u16>,
    pub(super) enhanced: Option<&'static str>,
    pub(super) imap_code: Option<&'static str>,
    pub(super) text: Phrases,
    pub(super) cause: Cause,
    pub(super) may_be: &'static [Cause],
    pub(super) temporary: Option<bool>,
    pub(super) fact: Option<(&'static str, &'static str)>,
}

/// The patterns of a rule, as one text: a table of them would be thousands of addresses, all of which are put into
/// memory whenever the program starts.
#[derive(Debug)]
pub(super) struct Phrases(&'static str);

impl Phrases {
    /// True if any words will do.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each of them. It is a line: the pattern, and behind tabs the needles; dense text has neither.
    pub(super) fn iter(&self) -> impl Iterator<Item = Phrase> {
        let lines = self.0.lines().filter_map(|line| line.split_once('\t'));
        lines.map(|(pattern, needles)| Phrase {
            needles,
            pattern: if pattern.is_empty() { None } else { Some(pattern) },
        })
    }
}

/// A pattern of dense text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Phrase {
    /// With tabs between.
    needles: &'static str,
    /// The pattern itself; `None` if a needle is all of it.
    pub(super) pattern: Option<&'static str>,
}

impl Rule {
    fn holds_at(&self, context: &Context<'_>, stage: Stage) -> bool {
        can_be_told_by_words(context.footing, stage, self.cause, self.may_be)
    }

    fn fits(&self, context: &Context<'_>, heard: &Heard, said: &str) -> bool {
        self.is_of(context)
            && self.protocol.is_none_or(|protocol| protocol == context.protocol)
            && self.smtp_code.is_none_or(|code| heard.code == Some(code))
            && self.enhanced.is_none_or(|code| heard.enhanced.as_deref() == Some(code))
            && self.imap_code.is_none_or(|code| heard.imap_codes.iter().any(|said| said == code))
            && (self.text.is_empty() || self.text.iter().any(|phrase| phrase.is_in(said)))
    }

    /// True if it holds at one provider's servers alone.
    pub(super) fn is_of_one_provider(&self) -> bool {
        !self.providers.is_empty() || !self.hosts.is_empty()
    }

    /// What it says that it is, or may be.
    pub(super) fn causes(&self) -> Vec<Cause> {
        if self.may_be.is_empty() { vec![self.cause] } else { self.may_be.to_vec() }
    }

    /// Whether it holds for this server: at a provider, at its hosts, or anywhere.
    fn is_of(&self, context: &Context<'_>) -> bool {
        let host = context.server.host.as_str();
        let is_below =
            |end: &&str| host.strip_suffix(end).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
        !self.is_of_one_provider()
            || context.provider.is_some_and(|key| self.providers.contains(&key))
            || self.hosts.iter().any(is_below)
    }

    /// Whether it says that no waiting cures this, whatever the codes say.
    pub(super) fn lasts(&self) -> bool {
        self.temporary == Some(false)
    }

    /// What it says.
    pub(super) fn failure(&self) -> Failure {
        let mut failure = Failure::from(self.cause);
        failure.may_be = self.may_be.to_vec();
        failure.temporary = self.temporary.unwrap_or(failure.temporary);
        failure.facts.extend(self.fact.map(|(name, value)| (name.to_owned(), value.to_owned())));
        failure
    }
}

impl Phrase {
    /// Of these one at least is in whatever fits.
    pub(super) fn needles(self) -> impl Iterator<Item = &'static str> {
        self.needles.split('\t')
    }

    /// A pattern is made when its words are there, and dropped again: few ever are, and a refusal is rare.
    fn is_in(self, said: &str) -> bool {
        self.needles().any(|needle| said.contains(needle))
            && self.pattern.is_none_or(|pattern| Regex::new(pattern).is_ok_and(|made| made.is_match(said)))
    }
}

/// All of them, in their order.
pub(super) const RULES: &[Rule] = include!(concat!(env!("OUT_DIR"), "/rules.rs"));
