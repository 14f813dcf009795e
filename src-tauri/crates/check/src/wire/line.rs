//! What a line of an IMAP server is to a command (RFC 3501 section 7).

use crate::transcript::Status;

/// A line, as far as the wire has to know it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Line {
    /// `* …`: it may come at any time, and answers nothing by itself.
    Untagged,
    /// `* BYE …`: the server ends the conversation. Nothing comes behind it: only LOGOUT, which is never sent,
    /// is still answered.
    Goodbye,
    /// `+ …`: the server asks for more.
    Challenge,
    /// It ends the command; `None` if it does not say how.
    End(Option<Status>),
    /// It ends another command.
    EndOfAnother,
    /// No server says this.
    Other,
}

impl Line {
    /// What a line, without its end, is to the command with this tag.
    pub(super) fn of(line: &[u8], tag: &str) -> Self {
        let mut words = line.splitn(3, |&byte| byte == b' ');
        let (first, second) = (words.next().unwrap_or_default(), words.next());
        let status = second.and_then(Status::named);
        match first {
            [b'+', ..] => Self::Challenge,
            b"*" if second.is_some_and(|word| word.eq_ignore_ascii_case(b"BYE")) => Self::Goodbye,
            b"*" => Self::Untagged,
            _ if first == tag.as_bytes() => Self::End(status),
            _ if status.is_some() => Self::EndOfAnother,
            _ => Self::Other,
        }
    }
}

/// The line without CR LF, or what a server sends in its place.
pub(super) fn without_end(mut line: Vec<u8>) -> Vec<u8> {
    if line.last() == Some(&b'\n') {
        line.pop();
    }
    if line.last() == Some(&b'\r') {
        line.pop();
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_known_by_its_first_words() {
        for (line, what) in [
            ("* OK [ALERT] read this", Line::Untagged),
            ("* 3 EXISTS", Line::Untagged),
            ("* BYEBYE", Line::Untagged),
            ("*", Line::Untagged),
            ("* BYE", Line::Goodbye),
            ("* bye for now", Line::Goodbye),
            ("+ go ahead", Line::Challenge),
            ("+", Line::Challenge),
            ("A2 OK in", Line::End(Some(Status::Ok))),
            ("A2 no", Line::End(Some(Status::No))),
            ("A2 BAD", Line::End(Some(Status::Bad))),
            ("A2 FINE", Line::End(None)),
            ("A2", Line::End(None)),
            ("A22 OK in", Line::EndOfAnother),
            ("a2 OK in", Line::EndOfAnother),
            ("hello there", Line::Other),
            ("", Line::Other),
        ] {
            assert_eq!(Line::of(line.as_bytes(), "A2"), what, "{line:?}");
        }
    }
}
