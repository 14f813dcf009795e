//! What was received, cut into lines: as long as a server may make them, and no longer.

use crate::transcript::Fault;
use account::Protocol;

/// Longest line a server may send, in bytes, its end included.
pub(super) const MAX_LINE: usize = 4 * 1024;
/// Most a server may send over one connection, in bytes.
pub(super) const MAX_TOTAL: usize = 64 * 1024;
/// Longest IMAP literal (RFC 9051 section 4.3), in bytes.
pub(super) const MAX_LITERAL: usize = 4 * 1024;

/// Bytes that were received and are not yet part of a line.
pub(super) struct Inbox {
    protocol: Protocol,
    bytes: Vec<u8>,
    place: LineSearch,
    received: usize,
}

/// How far the first line of the inbox is known.
#[derive(Clone, Copy, Default)]
struct LineSearch {
    /// Where its last piece begins: behind its last literal.
    piece: usize,
    /// Up to where there is no line end in that piece.
    searched: usize,
}

impl Inbox {
    pub(super) fn new(protocol: Protocol) -> Self {
        Self { protocol, bytes: Vec::new(), place: LineSearch::default(), received: 0 }
    }

    /// True if no line is begun.
    pub(super) fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// How many more bytes a server may send.
    pub(super) fn room(&self) -> usize {
        MAX_TOTAL - self.received
    }

    /// Takes what came: no more than there is room for.
    pub(super) fn add(&mut self, bytes: &[u8]) {
        self.received += bytes.len();
        self.bytes.extend_from_slice(bytes);
    }

    /// Takes what is no whole line.
    pub(super) fn take_rest(&mut self) -> Vec<u8> {
        self.place = LineSearch::default();
        std::mem::take(&mut self.bytes)
    }

    /// Takes the next line, with its end and its literals, out of it. What was looked at once is not
    /// looked at again: a server that sends a byte at a time would make that many times the work.
    pub(super) fn next_line(&mut self) -> Result<Option<Vec<u8>>, Fault> {
        loop {
            let LineSearch { piece, searched } = self.place;
            if piece > MAX_LINE + MAX_LITERAL {
                return Err(Fault::TooLong);
            }
            let unsearched = self.bytes.get(searched..).unwrap_or_default();
            let Some(length) = unsearched.iter().position(|&byte| byte == b'\n') else {
                self.place.searched = searched.max(self.bytes.len());
                let endless = self.bytes.len().saturating_sub(piece) >= MAX_LINE;
                return if endless { Err(Fault::TooLong) } else { Ok(None) };
            };
            let end = searched + length + 1;
            if end - piece > MAX_LINE {
                return Err(Fault::TooLong);
            }
            let literal = match self.protocol {
                Protocol::Smtp => None,
                Protocol::Imap => literal_after(&self.bytes[piece..end]),
            };
            match literal {
                None => {
                    self.place = LineSearch::default();
                    return Ok(Some(self.bytes.drain(..end).collect()));
                }
                Some(length) if length > MAX_LITERAL => return Err(Fault::TooLong),
                // The search goes on behind the literal, once that is there.
                Some(length) => self.place = LineSearch { piece: end + length, searched: end + length },
            }
        }
    }
}

/// The length of the literal that follows a line: `…{n}` or `…{n+}`.
fn literal_after(line: &[u8]) -> Option<usize> {
    let digits = line.trim_ascii_end().strip_suffix(b"}")?;
    let digits = digits.strip_suffix(b"+").unwrap_or(digits);
    let start = digits.iter().rposition(|&byte| byte == b'{')? + 1;
    let digits = std::str::from_utf8(&digits[start..]).ok()?;
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some(digits.parse().unwrap_or(usize::MAX))
}
