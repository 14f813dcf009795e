//! Makes the rules of `replies/` part of the program. What the servers said stays behind: the tests read it.
//!
//! A pattern is read here, so that the program can tell at once, without it, that it fits nothing: each comes with
//! the words of which one has to be there.

#[path = "src/refusal/dense.rs"]
mod dense;

use std::fmt::Write as _;
use std::io::{Error, Result};
use std::{fs, process};

use regex_syntax::hir::{Hir, HirKind};
use serde::Deserialize;
use serde::de::IgnoredAny;

use self::dense::dense;

/// What `…` stands for in a pattern: a piece of the same clause.
const WITHIN_THE_CLAUSE: &str = r"[^.:;!?。：；！？]{0,40}";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// When the sources were last looked at.
    #[serde(rename = "checked", default)]
    _checked: IgnoredAny,
    rule: Vec<Rule>,
}

/// A rule as it is written; `replies/README.md` explains it. A misspelt key is none: the build ends.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    #[serde(default)]
    providers: Vec<String>,
    #[serde(default)]
    hosts: Vec<String>,
    protocol: Option<String>,
    smtp_code: Option<u16>,
    enhanced: Option<String>,
    imap_code: Option<String>,
    #[serde(default)]
    text: Vec<String>,
    cause: String,
    #[serde(default)]
    may_be: Vec<String>,
    temporary: Option<bool>,
    fact: Option<(String, String)>,
    /// What servers said, for the tests.
    #[serde(rename = "reply")]
    _reply: IgnoredAny,
}

fn main() -> Result<()> {
    let mut rules = "&[\n".to_owned();
    for (path, file) in data_folders::files("replies", "toml")? {
        let text = fs::read_to_string(file)?;
        let file: File = toml::from_str(&text).unwrap_or_else(|error| wrong(&path, &error.to_string()));
        for rule in file.rule {
            writeln!(rules, "{},", rule.written(&path)).map_err(Error::other)?;
        }
    }
    rules.push(']');
    data_folders::write("rules", &rules)
}

impl Rule {
    /// As it stands in the program.
    fn written(&self, path: &str) -> String {
        let variant = |name: &String| {
            let mut letters = name.chars();
            let first = letters.next().map(|first| first.to_ascii_uppercase());
            first.into_iter().chain(letters).collect::<String>()
        };
        let option = |value: Option<String>| match value {
            Some(value) => format!("Some({value})"),
            None => "None".to_owned(),
        };
        let quoted = |text: &Option<String>| option(text.as_ref().map(|text| format!("{text:?}")));
        let protocol = option(self.protocol.as_ref().map(|name| format!("Protocol::{}", variant(name))));
        let phrases: String = self.text.iter().map(|phrase| written(phrase, path)).collect();
        let may_be: Vec<_> = self.may_be.iter().map(|name| format!("Cause::{}", variant(name))).collect();
        format!(
            "Rule {{ providers: &{:?}, hosts: &{:?}, protocol: {protocol}, smtp_code: {:?}, enhanced: {}, \
             imap_code: {}, text: Phrases({:?}), cause: Cause::{}, may_be: &[{}], temporary: {:?}, fact: {:?} }}",
            self.providers,
            self.hosts,
            self.smtp_code,
            quoted(&self.enhanced),
            quoted(&self.imap_code),
            phrases,
            variant(&self.cause),
            may_be.join(", "),
            self.temporary,
            self.fact,
        )
    }
}

/// One generated line: the pattern, and the words of which every match has at least one; no pattern where a word is all
/// of it.
fn written(phrase: &str, path: &str) -> String {
    let pattern = dense(phrase).replace('…', WITHIN_THE_CLAUSE);
    let hir = regex_syntax::parse(&pattern).unwrap_or_else(|error| wrong(path, &error.to_string()));
    let Some(needles) = needles(&hir) else { wrong(path, &format!("{phrase}: may be anything")) };
    let shortest = needles.iter().map(|needle| needle.chars().count()).min();
    if shortest.is_none_or(|length| length < 2) {
        wrong(path, &format!("{phrase}: so little is in many a text"));
    }
    let is_all = matches!(hir.kind(), HirKind::Literal(_));
    let pattern = if is_all { String::new() } else { pattern };
    let parts = [vec![pattern], needles].concat();
    if parts.iter().any(|part| part.contains(['\t', '\n', '\r'])) {
        wrong(path, &format!("{phrase}: is more than a line"));
    }
    parts.join("\t") + "\n"
}

/// The words of which at least one is in whatever fits; of the sets there are, the one that says most.
fn needles(hir: &Hir) -> Option<Vec<String>> {
    match hir.kind() {
        HirKind::Literal(literal) => Some(vec![String::from_utf8(literal.0.to_vec()).ok()?]),
        HirKind::Capture(group) => needles(&group.sub),
        HirKind::Repetition(again) if again.min > 0 => needles(&again.sub),
        HirKind::Concat(parts) => {
            let sets = parts.iter().filter_map(needles);
            sets.max_by_key(|set| set.iter().map(|needle| needle.chars().count()).min())
        }
        HirKind::Alternation(parts) => {
            let sets: Option<Vec<_>> = parts.iter().map(needles).collect();
            sets.map(|sets| sets.concat())
        }
        HirKind::Empty | HirKind::Class(_) | HirKind::Look(_) | HirKind::Repetition(_) => None,
    }
}

/// Ends the build.
fn wrong(path: &str, what: &str) -> ! {
    println!("cargo::error=replies/{path}: {what}");
    process::exit(1)
}
