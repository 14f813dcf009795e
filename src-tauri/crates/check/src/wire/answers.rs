//! What a server has said, taken apart into answers: each to the command that is under way.

use super::inbox::Inbox;
use super::line::{Line, without_end};
use crate::transcript::{Answer, Fault, Status};
use account::Protocol;

/// What was received, up to the answer under way.
pub(super) struct Answers {
    protocol: Protocol,
    inbox: Inbox,
    due: Due,
    /// Lines of the answer under way. Over IMAP they may come before the command does.
    lines: Vec<Vec<u8>>,
}

/// What an IMAP server has to send. SMTP replies end by themselves.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Due {
    /// One untagged line.
    Greeting,
    /// The tagged response.
    Tagged(String),
    /// A request for more, and the tagged response once it was answered.
    Challenge(String),
    /// Nothing, until the client has given what it was asked for.
    Challenged(String),
}

impl Due {
    /// The tag of the command under way.
    fn tag(&self) -> Option<&str> {
        match self {
            Self::Greeting => None,
            Self::Tagged(tag) | Self::Challenge(tag) | Self::Challenged(tag) => Some(tag),
        }
    }
}

/// What came before a command.
#[derive(Debug, Eq, PartialEq)]
pub(super) enum Before {
    /// Nothing that answers anything.
    Nothing,
    /// A line that is not whole.
    Begun,
    /// The end of the command that the server had asked more of.
    End(Answer),
}

impl Answers {
    pub(super) fn new(protocol: Protocol) -> Self {
        Self { protocol, inbox: Inbox::new(protocol), due: Due::Greeting, lines: Vec::new() }
    }

    /// How many more bytes a server may send.
    pub(super) fn room(&self) -> usize {
        self.inbox.room()
    }

    /// Takes what came: no more than there is room for.
    pub(super) fn add(&mut self, bytes: &[u8]) {
        self.inbox.add(bytes);
    }

    /// What the answer is to be, or was.
    pub(super) fn due(&self) -> &Due {
        &self.due
    }

    /// An IMAP command goes out. Its tag, unless it gives what was asked for; `more` if the server has to ask
    /// for more of it.
    pub(super) fn expect(&mut self, tag: &str, more: More) {
        let tag = match &mut self.due {
            Due::Challenged(tag) => std::mem::take(tag),
            Due::Greeting | Due::Tagged(_) | Due::Challenge(_) => tag.to_owned(),
        };
        self.due = match more {
            More::Nothing => Due::Tagged(tag),
            More::Challenge => Due::Challenge(tag),
        };
    }

    /// The answer, once it is whole.
    pub(super) fn next(&mut self) -> Result<Option<Answer>, Fault> {
        while let Some(line) = self.inbox.next_line()? {
            if self.ends_answer(without_end(line))? {
                return Ok(Some(self.take()));
            }
        }
        Ok(None)
    }

    /// Takes the lines back, up to the last, which asked for more: they belong to the answer to the whole.
    pub(super) fn take_back(&mut self, mut asked: Answer) {
        asked.lines.pop();
        self.lines = asked.lines;
    }

    /// The end, with everything that came until then.
    pub(super) fn closed(&mut self) -> Fault {
        self.take_rest();
        Fault::Closed(self.take())
    }

    /// What came though nothing at all may have come, not even the beginning of a line.
    pub(super) fn anything(&mut self) -> Option<Fault> {
        self.take_rest();
        (!self.lines.is_empty()).then(|| Fault::Early(self.take()))
    }

    /// What has come before the command with this tag is sent: no answer may have. It is looked at line by
    /// line, so that it does not matter how much of a line has arrived.
    pub(super) fn before(&mut self, tag: &str) -> Result<Before, Fault> {
        match self.protocol {
            Protocol::Smtp => match self.next()? {
                Some(early) => Err(Fault::Early(early)),
                None => Ok(self.begun()),
            },
            Protocol::Imap => self.untagged(tag),
        }
    }

    /// An IMAP server may send untagged data at any time (RFC 3501 sections 2.2.2 and 7). It is kept for the
    /// answer to come: whether it was sent before the command or after it, nobody can tell.
    fn untagged(&mut self, tag: &str) -> Result<Before, Fault> {
        while let Some(line) = self.inbox.next_line()? {
            let line = without_end(line);
            let (what, is_asked) = match &self.due {
                Due::Challenged(tag) => (Line::of(&line, tag), true),
                Due::Greeting | Due::Tagged(_) | Due::Challenge(_) => (Line::of(&line, tag), false),
            };
            self.lines.push(line);
            match what {
                Line::Untagged | Line::Other => {}
                Line::Goodbye => return Err(Fault::Closed(self.take())),
                Line::End(Some(Status::No | Status::Bad)) if is_asked => {
                    self.expect("", More::Nothing);
                    return Ok(Before::End(self.take()));
                }
                Line::Challenge | Line::End(_) | Line::EndOfAnother => {
                    return Err(Fault::Early(self.take()));
                }
            }
        }
        Ok(if self.inbox.is_empty() { Before::Nothing } else { Before::Begun })
    }

    fn begun(&self) -> Before {
        if self.inbox.is_empty() && self.lines.is_empty() { Before::Nothing } else { Before::Begun }
    }

    /// Adds a line to the answer; true if it is its last.
    fn ends_answer(&mut self, line: Vec<u8>) -> Result<bool, Fault> {
        match self.protocol {
            Protocol::Smtp => {
                let code = line.len() >= 3 && line[..3].iter().all(u8::is_ascii_digit);
                let follows = line.get(3).copied();
                self.lines.push(line);
                match (code, follows) {
                    (true, Some(b'-')) => Ok(false),
                    (true, None | Some(b' ')) => Ok(true),
                    (true | false, _) => Err(Fault::Malformed(self.take())),
                }
            }
            Protocol::Imap => {
                let what = self.due.tag().map(|tag| Line::of(&line, tag));
                self.lines.push(line);
                match (what, &mut self.due) {
                    (None, _) => Ok(true),
                    (Some(Line::Goodbye), _) => Err(Fault::Closed(self.take())),
                    (Some(Line::Challenge), Due::Challenge(tag)) => {
                        self.due = Due::Challenged(std::mem::take(tag));
                        Ok(true)
                    }
                    (Some(Line::Challenge), _) => Err(Fault::Challenge),
                    // A server that was not given what it had to ask for has nothing to say yes to.
                    (Some(Line::End(Some(Status::Ok) | None)), Due::Challenge(_) | Due::Challenged(_)) => {
                        Err(Fault::Early(self.take()))
                    }
                    (Some(Line::End(_)), _) => Ok(true),
                    (Some(Line::Untagged | Line::EndOfAnother | Line::Other), _) => Ok(false),
                }
            }
        }
    }

    fn take(&mut self) -> Answer {
        Answer { lines: std::mem::take(&mut self.lines), tag: self.due.tag().map(str::to_owned) }
    }

    fn take_rest(&mut self) {
        if !self.inbox.is_empty() {
            self.lines.push(self.inbox.take_rest());
        }
    }
}

/// Whether an IMAP server has to ask for more of a command.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum More {
    /// It has all of it.
    Nothing,
    /// It has to ask.
    Challenge,
}
