//! A server's answer, taken apart: codes and words.

use std::sync::LazyLock;

use regex_lite::{Regex, RegexBuilder};

use super::dense::dense;
use crate::transcript::{Answer, Status};
use account::Protocol;

/// An answer, taken apart.
pub(super) struct Heard {
    pub(super) code: Option<u16>,
    pub(super) enhanced: Option<String>,
    pub(super) status: Option<Status>,
    pub(super) says_bye: bool,
    /// Response codes in brackets, upper case, the tagged line's first.
    pub(super) imap_codes: Vec<String>,
    /// The words of each line, without code and enhanced code.
    pub(super) lines: Vec<String>,
}

impl Heard {
    /// `lines` are the answer's, as text.
    pub(super) fn new(protocol: Protocol, answer: &Answer, lines: &[String]) -> Self {
        match protocol {
            Protocol::Smtp => Self::smtp(lines),
            Protocol::Imap => Self::imap(lines, answer),
        }
    }

    fn smtp(lines: &[String]) -> Self {
        let mut code = None;
        let mut enhanced = None;
        let words = lines.iter().map(|line| match SMTP_LINE.captures(line) {
            Some(parts) => {
                code = code.or_else(|| parts.get(1)?.as_str().parse().ok());
                enhanced = enhanced.take().or_else(|| Some(parts.get(2)?.as_str().to_owned()));
                parts.get(3).map(|words| words.as_str().to_owned()).unwrap_or_default()
            }
            None => line.clone(),
        });
        let lines = words.collect();
        Self { code, enhanced, status: None, says_bye: false, imap_codes: Vec::new(), lines }
    }

    fn imap(lines: &[String], answer: &Answer) -> Self {
        let mut heard = Self {
            code: None,
            enhanced: None,
            status: answer.imap_status(),
            says_bye: false,
            imap_codes: Vec::new(),
            lines: Vec::new(),
        };
        for line in lines {
            let untagged = line.strip_prefix("* ");
            let tagged = answer.tag.as_deref().and_then(|tag| line.strip_prefix(tag));
            let rest = untagged.or(tagged).unwrap_or(line).trim_start();
            let (word, words) = rest.split_once(' ').unwrap_or((rest, ""));
            let status = word.to_ascii_uppercase();
            let words = match untagged {
                Some(_) if is_sentence(word) => rest,
                Some(_) if !matches!(status.as_str(), "NO" | "BAD" | "BYE") => continue,
                Some(_) | None => words,
            };
            heard.says_bye |= status == "BYE";
            if let Some(code) = code_of(words) {
                let place = if tagged.is_some() { 0 } else { heard.imap_codes.len() };
                heard.imap_codes.insert(place, code.to_ascii_uppercase());
            }
            let known = untagged.is_some() || tagged.is_some();
            heard.lines.push(if known { words.to_owned() } else { line.clone() });
        }
        heard
    }

    /// The words as the rules see them, without the code in brackets that begins a line.
    pub(super) fn dense(&self) -> String {
        let without_code = |line: &'_ String| match line.split_once(']') {
            Some((_, words)) if !self.imap_codes.is_empty() && code_of(line).is_some() => words.to_owned(),
            _ => line.clone(),
        };
        dense_words(&self.lines.iter().map(without_code).collect::<Vec<_>>().join(" "))
    }

    /// Whether a code says that it may be otherwise later (RFC 5321 section 4.2.1, RFC 3463, RFC 5530).
    pub(super) fn is_transient(&self) -> bool {
        let later = ["UNAVAILABLE", "SERVERBUG", "INUSE", "CORRUPTION", "TEMPFAIL"];
        matches!(self.code, Some(400..=499))
            || self.enhanced.as_ref().is_some_and(|code| code.starts_with('4'))
            || self.imap_codes.iter().any(|code| later.contains(&code.as_str()))
    }
}

/// Words as the rules see them.
pub(super) fn dense_words(said: &str) -> String {
    let words =
        said.split_whitespace().map(|word| if word.contains('@') { "@".to_owned() } else { bare(word) });
    dense(&words.collect::<String>())
}

/// The response code in brackets that begins the words (RFC 3501 section 7.1). Exchange writes what it found out in
/// their place, as in `[Error="ImapDisabled" …]`: those are words.
fn code_of(words: &str) -> Option<&str> {
    let code = words.strip_prefix('[')?.split([' ', ']']).next()?;
    let is_atom =
        !code.is_empty() && code.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.:/".contains(&b));
    is_atom.then_some(code)
}

/// A word without what no rule looks at: an address, a host or an IP address is one sign, of a link the query is left,
/// and the full stops within other words end no sentence.
fn bare(word: &str) -> String {
    if word.contains("://") {
        return word.split_once('?').map(|(_, query)| query.to_owned()).unwrap_or_default();
    }
    let pieces: Vec<_> = word.split('.').collect();
    // “STOREDRV.Submission.Exception:SendAsDeniedException.…” of Exchange is none: behind a host comes its port.
    let is_labelled = word.split_once(':').is_some_and(|(_, rest)| rest.starts_with(char::is_alphabetic));
    let is_name = pieces.len() > 2
        && pieces.iter().all(|piece| !piece.is_empty())
        && !word.contains('/')
        && !is_labelled;
    if word.contains('@') || is_name {
        return "@".to_owned();
    }
    match word.strip_suffix('.') {
        Some(word) => word.replace('.', "") + ".",
        None => word.replace('.', ""),
    }
}

/// Whether words follow the asterisk that no status precedes, as in hMailServer's “* Too many invalid logon attempts.”
fn is_sentence(word: &str) -> bool {
    const BEGINNINGS: &str = "OK NO BAD BYE PREAUTH CAPABILITY ENABLED FLAGS ID LANGUAGE LIST LSUB NAMESPACE QUOTA \
        QUOTAROOT SEARCH ESEARCH SORT STATUS VANISHED XLIST";
    let is_number = word.chars().all(|c| c.is_ascii_digit());
    !is_number && BEGINNINGS.split(' ').all(|beginning| !beginning.eq_ignore_ascii_case(word))
}

/// Code, enhanced status code and words of a line of an SMTP reply.
static SMTP_LINE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(\d{3})(?:[ -](?:([245]\.\d{1,3}\.\d{1,3})(?:\s|$))?(.*))?$"));

/// A pattern of ours, of one line or more.
pub(super) fn pattern(text: &str) -> Regex {
    RegexBuilder::new(text)
        .case_insensitive(true)
        .dot_matches_new_line(true)
        .build()
        .unwrap_or_else(|error| panic!("{text}: {error}"))
}
