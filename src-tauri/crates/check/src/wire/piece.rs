//! An IMAP command, cut where it waits for the server: behind the announcement of a literal (RFC 3501
//! section 4.3). One that does not wait, `{n+}` (RFC 7888), cuts nothing.

/// The part of a command that goes out at once.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct Piece {
    /// Where it ends in the command.
    pub(super) end: usize,
    /// The length of the literal that it announces, and that the next piece begins with.
    literal: usize,
}

impl Piece {
    /// All of it.
    pub(super) fn whole(command: &[u8]) -> Self {
        Self { end: command.len(), literal: 0 }
    }

    /// The piece behind this one, which begins at `begin`; behind no piece, the first.
    pub(super) fn next(self, command: &[u8], begin: usize) -> Self {
        // What is in a literal means nothing, line ends included.
        let mut at = begin + self.literal;
        while let Some(length) = line_length(command.get(at..).unwrap_or_default()) {
            let end = at + length;
            match announced(&command[at..end]) {
                Some(Announced { length, waits: Waits::Yes }) => return Self { end, literal: length },
                Some(Announced { length, waits: Waits::No }) => at = end + length,
                None => break,
            }
        }
        Self::whole(command)
    }
}

/// A literal that is announced at the end of a line.
struct Announced {
    length: usize,
    waits: Waits,
}

/// Whether the server has to ask for it.
enum Waits {
    Yes,
    No,
}

fn announced(line: &[u8]) -> Option<Announced> {
    let inner = line.strip_suffix(b"}\r\n")?;
    let begin = inner.iter().rposition(|&byte| byte == b'{')? + 1;
    let (digits, waits) = match inner[begin..].strip_suffix(b"+") {
        Some(digits) => (digits, Waits::No),
        None => (&inner[begin..], Waits::Yes),
    };
    let length = std::str::from_utf8(digits).ok()?.parse().ok()?;
    Some(Announced { length, waits })
}

/// The length of the first line, its end included.
fn line_length(text: &[u8]) -> Option<usize> {
    text.windows(2).position(|pair| pair == b"\r\n").map(|at| at + 2)
}

/// The tag of a command, unless it answers a challenge.
pub(super) fn first_word(command: &[u8]) -> String {
    let word = command.split(|byte| byte.is_ascii_whitespace()).next().unwrap_or_default();
    String::from_utf8_lossy(word).into_owned()
}

/// True for AUTHENTICATE without an initial response (RFC 4959), which is owed one challenge.
pub(super) fn authenticates(command: &[u8]) -> bool {
    let mut words = command.trim_ascii().split(|&byte| byte == b' ').skip(1);
    words.next().is_some_and(|verb| verb.eq_ignore_ascii_case(b"AUTHENTICATE")) && words.count() == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_cut_behind_each_literal_that_waits() {
        for (command, pieces) in [
            ("A1 NOOP\r\n", &["A1 NOOP\r\n"][..]),
            ("A1 LOGIN {4}\r\nanna {3}\r\na\u{e9}\r\n", &["A1 LOGIN {4}\r\n", "anna {3}\r\n", "a\u{e9}\r\n"]),
            ("A1 LOGIN \"anna\" {3}\r\na\u{e9}\r\n", &["A1 LOGIN \"anna\" {3}\r\n", "a\u{e9}\r\n"]),
            ("A1 LOGIN {4+}\r\nanna {3+}\r\na\u{e9}\r\n", &["A1 LOGIN {4+}\r\nanna {3+}\r\na\u{e9}\r\n"]),
            ("A1 LOGIN {4+}\r\nanna {3}\r\na\u{e9}\r\n", &["A1 LOGIN {4+}\r\nanna {3}\r\n", "a\u{e9}\r\n"]),
            // What looks like the end of a line, or like a literal, is part of a literal here.
            (
                "A1 LOGIN {9}\r\na {2}\r\nbc {1}\r\nd\r\n",
                &["A1 LOGIN {9}\r\n", "a {2}\r\nbc {1}\r\n", "d\r\n"],
            ),
            ("A1 LOGIN {0}\r\n {1}\r\nd\r\n", &["A1 LOGIN {0}\r\n", " {1}\r\n", "d\r\n"]),
            ("A1 LOGIN \"{4}\" \"x{5}\"\r\n", &["A1 LOGIN \"{4}\" \"x{5}\"\r\n"]),
            ("A1 LOGIN {} {x}\r\n", &["A1 LOGIN {} {x}\r\n"]),
            // Shorter than announced: what there is of it.
            ("A1 LOGIN {99}\r\nanna\r\n", &["A1 LOGIN {99}\r\n", "anna\r\n"]),
        ] {
            let (mut begin, mut piece, mut found) = (0, Piece::default(), vec![]);
            while begin < command.len() {
                piece = piece.next(command.as_bytes(), begin);
                found.push(&command[begin..piece.end]);
                begin = piece.end;
            }
            assert_eq!(found, pieces, "{command:?}");
        }
    }

    #[test]
    fn authenticate_without_a_response_waits() {
        for (command, waits) in [
            ("A1 AUTHENTICATE PLAIN\r\n", true),
            ("A1 authenticate PLAIN\r\n", true),
            ("A1 AUTHENTICATE PLAIN AGEAYg==\r\n", false),
            ("A1 LOGIN a\r\n", false),
            ("AGEAYg==\r\n", false),
        ] {
            assert_eq!(authenticates(command.as_bytes()), waits, "{command:?}");
        }
    }
}
