//! What a server said, byte for byte. Causes are drawn from this and from nothing else.

use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A whole answer of the server, byte for byte.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Answer {
    /// The lines, without their ends. An IMAP line holds its literals.
    pub(super) lines: Vec<Vec<u8>>,
    /// The tag of the command that it answers (IMAP).
    pub(super) tag: Option<String>,
}

impl Answer {
    /// The code of an SMTP reply; `None` if its lines do not agree on one.
    pub(super) fn smtp_code(&self) -> Option<u16> {
        let code = |line: &Vec<u8>| std::str::from_utf8(line.get(..3)?).ok()?.parse().ok();
        let first: u16 = self.lines.first().and_then(code)?;
        self.lines.iter().all(|line| code(line) == Some(first)).then_some(first)
    }

    /// How an IMAP server ended the command that this answers.
    pub(super) fn imap_status(&self) -> Option<Status> {
        let tag = self.tag.as_deref()?;
        let rest = self.lines.last()?.strip_prefix(tag.as_bytes())?.trim_ascii_start();
        Status::named(rest.split(|&byte| byte == b' ').next()?)
    }
}

/// How an IMAP server ends a command.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Status {
    Ok,
    No,
    Bad,
}

impl Status {
    /// The one that this word names, in any case.
    pub(super) fn named(word: &[u8]) -> Option<Self> {
        let mut all = [Self::Ok, Self::No, Self::Bad].into_iter();
        all.find(|status| word.eq_ignore_ascii_case(status.name().as_bytes()))
    }

    /// As it is written.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Ok => "OK",
            Self::No => "NO",
            Self::Bad => "BAD",
        }
    }
}

/// Why there is no answer. What the server did say is kept.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Fault {
    /// The connection was closed, or the server said that it closes it, before the answer was whole.
    Closed(Answer),
    /// It sent something before the command that it would answer.
    Early(Answer),
    /// A line, a literal or everything together is too long.
    TooLong,
    /// Not a line of this protocol.
    Malformed(Answer),
    /// It asked for more where nothing more is due (`+` after LOGIN, a second challenge).
    Challenge,
    /// The connection failed.
    Broken(io::ErrorKind),
    /// The library gave up without asking the server.
    Library,
}

/// What came of the last command, shared with whoever drives the library.
#[derive(Debug, Default)]
pub(super) struct Record(Mutex<Recorded>);

#[derive(Debug, Default)]
struct Recorded {
    last: Option<Result<Answer, Fault>>,
    flights: usize,
}

impl Record {
    /// Takes the answer to the last command.
    pub(super) fn take(&self) -> Result<Answer, Fault> {
        self.lock().last.take().unwrap_or(Err(Fault::Library))
    }

    /// How many times something was sent.
    pub(super) fn flights(&self) -> usize {
        self.lock().flights
    }

    /// A command begins to be sent: what was answered before is over.
    pub(super) fn begin(&self) {
        let mut recorded = self.lock();
        recorded.last = None;
        recorded.flights += 1;
    }

    /// Keeps what came of the last command.
    pub(super) fn keep(&self, result: Result<Answer, Fault>) {
        self.lock().last = Some(result);
    }

    fn lock(&self) -> MutexGuard<'_, Recorded> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_disagree_have_no_code() {
        assert_eq!(answer("235-a\n535 b").smtp_code(), None);
        assert_eq!(answer("235-a\n235 b").smtp_code(), Some(235));
        assert_eq!(answer("235").smtp_code(), Some(235));
        assert_eq!(answer("23").smtp_code(), None);
    }

    fn answer(said: &str) -> Answer {
        Answer { lines: said.lines().map(|line| line.as_bytes().to_vec()).collect(), tag: None }
    }
}
