//! What of a server's words is shown: without the secret that they may echo, and nothing invisible.

use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use regex_lite::Regex;
use zeroize::Zeroizing;

use super::parse::pattern;
use account::secret::Secret;
use account::text::visible;

/// Longest text that is shown, in characters.
pub(super) const MAX_SAID: usize = 1000;

/// The lines, joined, as they may be shown.
pub(super) fn shown(lines: &[String], user: &str, secret: &Secret) -> String {
    let said = single_spaced(&masked(&lines.join("\n"), user, secret));
    visible(&GOOGLE_ID.replace(&said, "")).chars().take(MAX_SAID).collect()
}

/// Whether the secret would have to be masked.
pub(super) fn is_echo(said: &str, user: &str, secret: &Secret) -> bool {
    masked(said, user, secret) != said
}

/// Servers may echo what they were sent, over several lines and with other spaces.
fn masked(said: &str, user: &str, secret: &Secret) -> String {
    let secret = secret.expose();
    let plain = Zeroizing::new(format!("\0{user}\0{secret}"));
    let quoted = Zeroizing::new(secret.replace('\\', "\\\\").replace('"', "\\\""));
    let encoded = [Zeroizing::new(BASE64.encode(plain.as_bytes())), Zeroizing::new(BASE64.encode(secret))];
    // Servers that do not know other letters leave them out.
    let left = Zeroizing::new(secret.chars().filter(char::is_ascii).collect::<String>());
    let left = if left.len() < 4 { "" } else { left.as_str() };
    let whole = [encoded[0].as_str(), encoded[1].as_str(), quoted.as_str(), secret, left];
    let masked = whole.iter().fold(said.to_owned(), |text, form| without(&text, form));
    without_pieces(&masked, &encoded)
}

const MASK: &str = "•••";

/// The text with each occurrence of `form` masked, however white space differs.
fn without(text: &str, form: &str) -> String {
    let form = Zeroizing::new(form.split_whitespace().collect::<String>());
    if form.is_empty() {
        return text.to_owned();
    }
    let mut rest = text;
    let mut masked = String::new();
    while let Some(c) = rest.chars().next() {
        if let Some(after) = after(rest, &form) {
            masked.push_str(MASK);
            rest = after;
        } else {
            masked.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    masked
}

/// What follows `form`, which has no white space, if the text begins with it. Letters outside ASCII may be
/// others, more or fewer than they were, or question marks: whoever echoes a literal may read it in another
/// encoding, or in none. What else there is of the form tells it.
fn after<'a>(text: &'a str, form: &str) -> Option<&'a str> {
    let is_other = |c: char| !c.is_ascii() || c == '?';
    let is_garbled = form.chars().filter(|c| !is_other(*c)).count() >= 2;
    let (mut rest, mut form) = (text, form);
    let mut begun = false;
    while let Some(expected) = form.chars().next() {
        let here = if begun { rest.trim_start() } else { rest };
        begun = true;
        if expected.is_ascii() || !is_garbled {
            rest = here.strip_prefix(expected)?;
            form = &form[expected.len_utf8()..];
        } else {
            rest = here.trim_start_matches(is_other);
            form = form.trim_start_matches(is_other);
            if rest.len() == here.len() {
                return None;
            }
        }
    }
    Some(rest)
}

/// The text with each run of base64 masked that is a piece of what was sent. A chance hit of the shortest
/// that count, four characters, is rare enough.
fn without_pieces(text: &str, encoded: &[Zeroizing<String>]) -> String {
    let is_base64 = |c: char| c.is_ascii_alphanumeric() || "+/=".contains(c);
    let mut masked = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (run, after) = rest.split_at(rest.find(|c| !is_base64(c)).unwrap_or(rest.len()));
        let (between, after) = after.split_at(after.find(is_base64).unwrap_or(after.len()));
        let echoes = run.len() >= 4 && encoded.iter().any(|form| form.contains(run));
        masked.push_str(if echoes { MASK } else { run });
        masked.push_str(between);
        rest = after;
    }
    masked
}

fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The transaction id that Google appends.
static GOOGLE_ID: LazyLock<Regex> = LazyLock::new(|| pattern(r"\s+\S+ - gsmtp$"));
