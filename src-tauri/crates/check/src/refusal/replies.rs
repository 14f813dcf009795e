//! Tests of `replies/`: each reply that was seen means what its rule says, however it is written.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::by_code::by_code;
use super::parse::pattern;
use super::rules::{RULES, Rule};
use super::spoken::{context, heard, imap, secret, server, smtp};
use crate::outcome::{Failure, Stage};
use account::Protocol;
use account::cause::{Cause, Subject};
use account::provider::Provider;

#[test]
fn every_rule_recognises_the_replies_it_was_made_from() {
    let mut wrong = vec![];
    for (rule, written) in rules() {
        assert!(!written.reply.is_empty(), "{rule:?}");
        for Reply { said, .. } in written.reply {
            let Failure { cause, may_be, .. } = heard_at(rule, &said);
            if (cause, may_be.as_slice()) != (rule.cause, rule.may_be) {
                wrong.push((said, cause, rule.cause));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_reply_is_recognised_in_another_case_and_broken_elsewhere() {
    for (rule, said) in replies() {
        let expected = heard_at(rule, &said).cause;
        assert_eq!(heard_at(rule, &said.to_uppercase()).cause, expected, "{said}");
        if is_smtp(&said) {
            for width in [9, 17, 33] {
                let broken = broken_every(width, &said);
                assert_eq!(heard_at(rule, &broken).cause, expected, "{broken}");
            }
        }
    }
}

#[test]
fn words_that_drifted_fall_back_to_what_the_codes_say_and_to_no_guess() {
    let drifted = pattern("[A-Za-z]{3,}");
    for (_, said) in replies().into_iter().filter(|(rule, said)| !rule.text.is_empty() && said.is_ascii()) {
        let words: Vec<_> = said
            .lines()
            .map(|line| {
                // Codes stay: digits, and what stands in brackets.
                let code = if is_smtp(&said) { line.find(' ') } else { line.find(']').or(line.find(' ')) };
                let (code, words) = line.split_at(code.unwrap_or(line.len()).min(line.len()));
                format!("{code}{}", drifted.replace_all(words, "xyzzy"))
            })
            .collect();
        let words = words.join("\n").replace("WEBALERT", "X").replace("[ALERT]", "[X]");
        let (protocol, failure) = match is_smtp(&said) {
            true => (Protocol::Smtp, smtp("mail.example.org", Stage::SignIn, &words)),
            false => (Protocol::Imap, imap("mail.example.org", Stage::SignIn, &words)),
        };
        if protocol == Protocol::Smtp {
            let heard = heard(&words);
            let (server, secret) = (server("mail.example.org"), secret());
            let by_code = by_code(&context(protocol, &server, None, &secret), Stage::SignIn, &heard).cause;
            let is_later = heard.is_transient() && failure.cause == Cause::TemporarilyUnavailable;
            assert!(failure.cause == by_code || is_later, "{words}: {:?}", failure.cause);
        }
        let says_so = is_smtp(&said) && (words.starts_with("535") || words.contains("5.7.8"))
            || words.contains("AUTHENTICATIONFAILED")
            || words.contains("AUTHORIZATIONFAILED")
            || words.contains("EXPIRED");
        assert!(failure.cause != Cause::WrongPassword || says_so, "{words}: a guess");
    }
}

#[test]
fn the_rules_are_whole() {
    let day = pattern(r"^\d{4}-\d\d-\d\d$");
    for (path, file) in files() {
        assert!(day.is_match(&file.checked), "{}", path.display());
        for rule in &file.rule {
            assert!(rule.reply.iter().all(|reply| !reply.seen.is_empty()), "{}: {rule:?}", path.display());
        }
    }
    for rule in RULES {
        assert!(rule.providers.iter().all(|key| Provider::with_key(key).is_some()), "{rule:?}");
        assert_eq!(rule.cause == Cause::Ambiguous, !rule.may_be.is_empty(), "{rule:?}");
        for phrase in rule.text.iter() {
            assert!(
                phrase.pattern.is_none_or(|pattern| regex_lite::Regex::new(pattern).is_ok()),
                "{phrase:?}"
            );
        }
    }
}

#[test]
fn so_many_replies_were_collected() {
    let mut said: Vec<_> = replies().into_iter().map(|(_, said)| said).collect();
    said.sort();
    said.dedup();
    assert!(said.len() >= 230, "{}", said.len());
}

#[derive(Deserialize)]
struct File {
    checked: String,
    rule: Vec<Written>,
}

/// Of a rule as it is written what the tests alone read.
#[derive(Debug, Deserialize)]
struct Written {
    reply: Vec<Reply>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reply {
    said: String,
    seen: String,
}

/// The rules of the program with what they were made from.
fn rules() -> impl Iterator<Item = (&'static Rule, Written)> {
    let written: Vec<_> = files().into_iter().flat_map(|(_, file)| file.rule).collect();
    assert_eq!(written.len(), RULES.len(), "not as it was built");
    RULES.iter().zip(written)
}

fn replies() -> Vec<(&'static Rule, String)> {
    rules()
        .flat_map(|(rule, written)| written.reply.into_iter().map(move |reply| (rule, reply.said)))
        .collect()
}

/// In the order of the rules.
fn files() -> Vec<(PathBuf, File)> {
    let entries = |folder: &Path| {
        let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        entries
    };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("replies");
    let folders = entries(&folder).into_iter().filter(|path| path.is_dir());
    let files = folders.flat_map(|folder| entries(&folder));
    files.map(|path| (path.clone(), toml::from_str(&fs::read_to_string(path).unwrap()).unwrap())).collect()
}

/// Heard where the rule holds.
fn heard_at(rule: &Rule, said: &str) -> Failure {
    let host = rule.hosts.first().unwrap_or(&"mail.example.org");
    let stage = if rule.cause.subject() == Subject::Message { Stage::HandOver } else { Stage::SignIn };
    if is_smtp(said) { smtp(host, stage, said) } else { imap(host, stage, said) }
}

fn is_smtp(said: &str) -> bool {
    said.starts_with(|c: char| c.is_ascii_digit())
}

/// The same reply with its words broken over lines of this width, each with the codes of the first.
fn broken_every(width: usize, said: &str) -> String {
    let heard = heard(said);
    let code = heard.code.map(|code| code.to_string()).unwrap_or_default();
    let enhanced = heard.enhanced.clone().map(|code| format!("{code} ")).unwrap_or_default();
    let words: Vec<char> = heard.lines.join(" ").chars().collect();
    let lines: Vec<String> = words.chunks(width).map(|line| line.iter().collect()).collect();
    let last = lines.len().saturating_sub(1);
    let line = |(at, words)| format!("{code}{}{enhanced}{words}", if at == last { ' ' } else { '-' });
    lines.iter().enumerate().map(line).collect::<Vec<_>>().join("\n")
}
