//! What comes along when a password is copied: around it, and between its characters.

use zeroize::Zeroizing;

use super::look_alike::plain;
use super::shape::PasswordShape;
use super::suspect::{Suspect, Suspects};
use crate::text::is_invisible;

/// The app password in a text, if nothing but one is left without white space, characters that cannot be
/// seen and quotation marks around it, with look-alikes read as what they look like, and capital letters as
/// small ones where the provider has no others.
pub(super) fn app_password(text: &str, shape: &PasswordShape) -> Option<Zeroizing<String>> {
    let bare = bare(text, shape);
    shape.matches(&bare).then_some(bare)
}

/// A text without what is never part of an app password.
pub(super) fn bare(text: &str, shape: &PasswordShape) -> Zeroizing<String> {
    let mut read = plain(&without_invisible(text));
    read.retain(|c| !c.is_whitespace());
    if !shape.has_capitals() {
        read.make_ascii_lowercase();
    }
    Zeroizing::new(read.trim_matches(is_quotation_mark).to_owned())
}

/// What is left of a text without what stands around it, and what was left out.
pub(super) struct Unwrapped {
    pub(super) inner: Zeroizing<String>,
    pub(super) around: Suspects,
}

/// Takes off white space at both ends, quotation marks around the whole, and characters that cannot be seen
/// wherever they are. A text that is nothing else stays.
pub(super) fn unwrapped(text: &str) -> Unwrapped {
    let seen = without_invisible(text);
    let mut around = Suspects::default();
    if seen.len() < text.len() {
        around.add(Suspect::Invisible);
    }
    let mut inner = seen.as_str();
    loop {
        if inner.starts_with(char::is_whitespace) {
            around.add(Suspect::SpaceBefore);
        }
        if inner.ends_with(char::is_whitespace) {
            around.add(Suspect::SpaceBehind);
        }
        inner = inner.trim();
        let Some(quoted) = without_quotation_marks(inner) else { break };
        around.add(Suspect::Quotes);
        inner = quoted;
    }
    if inner.is_empty() {
        return Unwrapped { inner: Zeroizing::new(text.to_owned()), around: Suspects::default() };
    }
    Unwrapped { inner: Zeroizing::new(inner.to_owned()), around }
}

/// The groups that a text is written in for reading, if they are: two or more, of equal length.
pub(super) fn groups(text: &str) -> Option<usize> {
    let mut lengths = text.split_whitespace().map(|group| group.chars().count());
    let first = lengths.next()?;
    let mut others = 0;
    (lengths.all(|length| {
        others += 1;
        length == first
    }) && others > 0
        && first >= SHORTEST_GROUP)
        .then_some(others + 1)
}

/// Shorter ones are words.
const SHORTEST_GROUP: usize = 3;

fn without_quotation_marks(text: &str) -> Option<&str> {
    let inner = text.strip_prefix(is_quotation_mark)?.strip_suffix(is_quotation_mark)?;
    (!inner.trim().is_empty()).then_some(inner)
}

/// Straight, curly and primes, as in code, of French, German and East Asian texts.
pub(super) fn is_quotation_mark(c: char) -> bool {
    matches!(
        c,
        '"' | '\'' | '`'
            | '\u{AB}' | '\u{B4}' | '\u{BB}'
            | '\u{2BB}' | '\u{2BC}'
            | '\u{2018}'..='\u{201F}'
            | '\u{2032}' | '\u{2033}' | '\u{2039}' | '\u{203A}'
            | '\u{275B}'..='\u{275E}'
            | '\u{3008}'..='\u{300F}'
            | '\u{301D}'..='\u{301F}'
            | '\u{FF02}' | '\u{FF07}' | '\u{FF40}' | '\u{FF62}' | '\u{FF63}'
    )
}

fn without_invisible(text: &str) -> Zeroizing<String> {
    let mut seen = Zeroizing::new(String::with_capacity(text.len()));
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some(after) = PASTE_MARKS.iter().find_map(|mark| rest.strip_prefix(mark)) {
            rest = after;
            continue;
        }
        if !is_invisible(c) && (!c.is_control() || c.is_whitespace()) {
            seen.push(c);
        }
        rest = &rest[c.len_utf8()..];
    }
    seen
}

/// What a terminal puts around pasted text if it was asked to, and nobody was there to take it off
/// (“bracketed paste” of xterm's control sequences).
const PASTE_MARKS: [&str; 2] = ["\u{1b}[200~", "\u{1b}[201~"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_around_is_taken_off_layer_by_layer() {
        use Suspect::{Invisible, Quotes, SpaceBefore, SpaceBehind};
        for (text, inner, around) in [
            ("abc", "abc", vec![]),
            ("abc ", "abc", vec![SpaceBehind]),
            ("\tabc", "abc", vec![SpaceBefore]),
            ("\u{feff}abc", "abc", vec![Invisible]),
            ("\u{1b}[200~abc\u{1b}[201~", "abc", vec![Invisible]),
            ("“abc”", "abc", vec![Quotes]),
            ("„abc“ ", "abc", vec![SpaceBehind, Quotes]),
            ("\"'abc'\"", "abc", vec![Quotes]),
            ("« abc »", "abc", vec![SpaceBefore, SpaceBehind, Quotes]),
            ("\u{200f} abc", "abc", vec![SpaceBefore, Invisible]),
            ("a\"b\"c", "a\"b\"c", vec![]),
            ("\"abc", "\"abc", vec![]),
            ("\"\"", "\"\"", vec![]),
            ("'", "'", vec![]),
            ("  ", "  ", vec![]),
            ("\u{200b}", "\u{200b}", vec![]),
        ] {
            let unwrapped = unwrapped(text);
            assert_eq!(unwrapped.inner.as_str(), inner, "{text:?}");
            assert_eq!(unwrapped.around, around.into_iter().collect(), "{text:?}");
        }
    }

    #[test]
    fn groups_are_of_equal_length() {
        for (text, expected) in [
            ("abcd efgh ijkl", Some(3)),
            ("abcde fghij", Some(2)),
            ("abcd", None),
            ("correct horse battery", None),
            ("to be or", None),
            ("", None),
        ] {
            assert_eq!(groups(text), expected, "{text}");
        }
    }
}
