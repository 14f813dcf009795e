//! Words in quotation marks, as several programs write them.

use zeroize::Zeroizing;

/// What is meant by a value in `"…"` or `'…'`, or without them; in the former a backslash lets a mark stand. What
/// comes after the closing mark is left out.
pub(super) fn unquoted(value: &str) -> Zeroizing<String> {
    let value = value.trim();
    let mut chars = value.chars();
    let Some(mark @ ('"' | '\'')) = chars.next() else { return Zeroizing::new(value.to_owned()) };
    let mut meant = Zeroizing::new(String::with_capacity(value.len()));
    while let Some(c) = chars.next() {
        match c {
            c if c == mark => break,
            '\\' if mark == '"' => meant.extend(chars.next()),
            c => meant.push(c),
        }
    }
    meant
}

/// True if nothing is meant by it.
pub(super) fn is_empty(value: &str) -> bool {
    unquoted(value).trim().is_empty()
}

/// The address in `Anna <anna@gmail.com>`, or the whole.
pub(crate) fn address_in(sender: &str) -> &str {
    let sender = sender.trim();
    match sender.rsplit_once('<').and_then(|(_, rest)| rest.split_once('>')) {
        Some((address, _)) => address.trim(),
        None => sender,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_left_out_and_what_they_hold_stays() {
        for (value, meant) in [
            ("a b", "a b"),
            (" \"a b\" # note", "a b"),
            (r#""a \"b\" \\c""#, r#"a "b" \c"#),
            (r"'a\b'", r"a\b"),
            ("\"open", "open"),
            ("\"", ""),
            ("\"a\\", "a"),
            ("", ""),
        ] {
            assert_eq!(*unquoted(value), meant, "{value}");
        }
        assert_eq!(address_in("Anna <anna@gmail.com>"), "anna@gmail.com");
        assert_eq!(address_in(" anna@gmail.com "), "anna@gmail.com");
    }
}
