//! The check's insides, as fuzz targets and property tests reach them: a conversation with a server whose
//! every byte is given beforehand, and the judgement of one answer. No program that people get has it.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context as Task, Poll};

use futures_util::FutureExt;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, ReadBuf};

use super::outcome::{CheckError, Failure, Stage};
use super::refusal::{Context, Footing};
use super::transcript::{Answer, Fault};
use super::wire::Wire;
use super::{imap, smtp};
use account::secret::Secret;
use account::{Protocol, Security, Server};

/// A server that has everything written down.
#[derive(Clone, Debug)]
pub struct Script {
    /// What it says first of all, then after each thing it is sent. In IMAP `<tag>` stands for the tag of
    /// what it was sent.
    pub turns: Vec<Vec<u8>>,
    /// The sizes of the pieces in which a turn arrives, over and over; empty if it arrives whole.
    pub pieces: Vec<usize>,
    /// What it does when its turns are over.
    pub ending: Ending,
}

/// What a server does when its turns are over.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Ending {
    /// It closes.
    Closes,
    /// It resets the connection.
    Resets,
    /// It says nothing more.
    IsSilent,
    /// It repeats its last turn for ever.
    Repeats,
}

/// Which conversation is held.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Part {
    /// From the greeting to the sign-in (SMTP) or the follow-up (IMAP), as inside TLS.
    SignIn,
    /// From the greeting to the point where TLS would begin.
    StartTls,
}

/// Who signs in, and where.
#[derive(Clone, Debug)]
pub struct Who {
    /// SMTP or IMAP.
    pub protocol: Protocol,
    /// Host name of the server, for the rules that hold for some hosts only.
    pub host: String,
    /// Key of the provider.
    pub provider: Option<&'static str>,
    /// User name.
    pub user: String,
    /// Password.
    pub password: String,
}

impl Who {
    fn server(&self) -> Server {
        let port = std::num::NonZeroU16::MIN;
        Server { host: self.host.clone(), port, security: Security::Tls, user: self.user.clone() }
    }

    fn context<'a>(&self, server: &'a Server, secret: &'a Secret) -> Context<'a> {
        let (protocol, provider, footing) = (self.protocol, self.provider, Footing::Encrypted);
        Context { protocol, server, provider, secret, footing }
    }

    fn error(&self, stage: Stage, failure: Failure) -> CheckError {
        failure.at(self.protocol, stage)
    }
}

/// What came of a conversation.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Held {
    /// How it ended; `None` if the client waits for a server that says nothing.
    pub end: Option<Result<(), CheckError>>,
    /// What the client sent, one element for each time that it did.
    pub sent: Vec<Vec<u8>>,
    /// What the server said: before `sent[0]`, after it, after `sent[1]` and so on.
    pub said: Vec<Vec<u8>>,
    /// How many bytes of the server's the client took.
    pub taken: usize,
}

/// Holds a conversation. Nothing in it takes time.
pub fn converse(who: &Who, part: Part, script: &Script) -> Held {
    let (socket, seen) = Canned::new(who.protocol, script);
    let (server, secret) = (who.server(), Secret::new(who.password.clone()));
    let context = who.context(&server, &secret);
    let mut stage = Stage::Greeting;
    let wire = Wire::new(socket, who.protocol);
    let end = match part {
        Part::StartTls => start_tls(wire, &context.in_clear(), &mut stage).now_or_never(),
        Part::SignIn => sign_in(wire, &context, &mut stage).now_or_never(),
    };
    let end = end.map(|end| end.map_err(|failure| who.error(stage, failure)));
    let seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
    Held { end, ..seen.clone() }
}

async fn start_tls(mut wire: Wire<Canned>, context: &Context<'_>, stage: &mut Stage) -> Result<(), Failure> {
    let greeting = wire.greeting().await.map_err(|fault| context.fault(Stage::Greeting, fault))?;
    context.greeting(&greeting)?;
    *stage = Stage::Capability;
    match context.protocol {
        Protocol::Smtp => {
            let (wire, hello) = smtp::say_hello_in_clear(wire, context).await?;
            *stage = Stage::StartTls;
            smtp::start_tls(wire, &hello, context).await.map(drop)
        }
        Protocol::Imap => {
            let (wire, offered) = imap::ask_capabilities_in_clear(wire, context).await?;
            *stage = Stage::StartTls;
            imap::start_tls(wire, &offered, context).await.map(drop)
        }
    }
}

async fn sign_in(mut wire: Wire<Canned>, context: &Context<'_>, stage: &mut Stage) -> Result<(), Failure> {
    let greeting = wire.greeting().await.map_err(|fault| context.fault(Stage::Greeting, fault))?;
    context.greeting(&greeting)?;
    *stage = Stage::Capability;
    match context.protocol {
        Protocol::Smtp => {
            let connection = smtp::say_hello(wire, context).await?;
            *stage = Stage::SignIn;
            smtp::sign_in(connection, context).await.map(drop)
        }
        Protocol::Imap => {
            let connection = imap::ask_capabilities(wire, context).await?;
            *stage = Stage::SignIn;
            let signed_in = imap::sign_in(connection, context).await?;
            *stage = Stage::FollowUp;
            imap::follow_up(signed_in, context).await.map(drop)
        }
    }
}

/// What the wire hands to a library that gives these commands one after the other and reads one answer
/// before each and after the last, until the wire has had enough. Each element is one read.
pub fn hand_over(protocol: Protocol, commands: &[&str], script: &Script) -> Vec<Vec<u8>> {
    let (socket, _) = Canned::new(protocol, script);
    let mut wire = Wire::new(socket, protocol);
    let mut reads = Vec::new();
    let mut next = commands.iter();
    let mut buffer = [0; 8 * 1024];
    while let Some(Ok(length @ 1..)) = wire.read(&mut buffer).now_or_never() {
        reads.push(buffer[..length].to_vec());
        // An SMTP reply ends with the line that has no dash; of IMAP the wire hands over one line.
        if protocol == Protocol::Smtp && buffer.get(3) == Some(&b'-') {
            continue;
        }
        let Some(command) = next.next() else { break };
        let sent = async {
            wire.write_all(command.as_bytes()).await?;
            wire.flush().await
        };
        if !matches!(sent.now_or_never(), Some(Ok(()))) {
            break;
        }
    }
    reads
}

/// How an answer came to be judged.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Judged {
    /// It is a whole answer, and no good one.
    Refusal,
    /// It is none to what was asked.
    Violation,
    /// The server closed in the middle of it.
    Closed,
    /// It came before its command.
    Early,
    /// It is not of this protocol.
    Malformed,
}

/// Judges an answer of these lines; the last of an IMAP answer is taken for the tagged one (`A0002`).
pub fn judge(who: &Who, stage: Stage, judged: Judged, lines: Vec<Vec<u8>>) -> CheckError {
    let (server, secret) = (who.server(), Secret::new(who.password.clone()));
    let context = match stage {
        Stage::StartTls => who.context(&server, &secret).in_clear(),
        Stage::Resolve
        | Stage::Connect
        | Stage::Tls
        | Stage::Greeting
        | Stage::Capability
        | Stage::SignIn
        | Stage::FollowUp
        | Stage::HandOver
        | Stage::Arrival => who.context(&server, &secret),
    };
    let answer = Answer { lines, tag: (who.protocol == Protocol::Imap).then(|| "A0002".to_owned()) };
    let failure = match judged {
        Judged::Refusal => context.refusal(stage, &answer),
        Judged::Violation => context.violation(&answer),
        Judged::Closed => context.fault(stage, Fault::Closed(answer)),
        Judged::Early => context.fault(stage, Fault::Early(answer)),
        Judged::Malformed => context.fault(stage, Fault::Malformed(answer)),
    };
    who.error(stage, failure)
}

/// The connection to a server that follows a [`Script`].
struct Canned {
    protocol: Protocol,
    script: Script,
    /// What can be read.
    arrived: VecDeque<Vec<u8>>,
    seen: Arc<Mutex<Held>>,
}

impl Canned {
    fn new(protocol: Protocol, script: &Script) -> (Self, Arc<Mutex<Held>>) {
        let seen = Arc::new(Mutex::new(Held { end: None, sent: Vec::new(), said: Vec::new(), taken: 0 }));
        let mut canned =
            Self { protocol, script: script.clone(), arrived: VecDeque::new(), seen: Arc::clone(&seen) };
        canned.take_turn(0, b"*");
        (canned, seen)
    }

    fn take_turn(&mut self, number: usize, tag: &[u8]) {
        let mut turn = self.script.turns.get(number).cloned().unwrap_or_default();
        if self.protocol == Protocol::Imap {
            turn = replaced(&turn, b"<tag>", tag);
        }
        self.arrive(&turn);
        self.seen().said.push(turn);
    }

    fn arrive(&mut self, mut turn: &[u8]) {
        let mut sizes = self.script.pieces.iter().cycle();
        while !turn.is_empty() {
            let size = sizes.next().copied().unwrap_or(turn.len()).clamp(1, turn.len());
            let (piece, rest) = turn.split_at(size);
            self.arrived.push_back(piece.to_vec());
            turn = rest;
        }
    }

    fn seen(&self) -> MutexGuard<'_, Held> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl AsyncRead for Canned {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Task<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let is_over = self.seen().said.len() >= self.script.turns.len();
        if self.arrived.is_empty() && is_over {
            match self.script.ending {
                Ending::Closes => return Poll::Ready(Ok(())),
                Ending::Resets => return Poll::Ready(Err(io::ErrorKind::ConnectionReset.into())),
                Ending::IsSilent => return Poll::Pending,
                Ending::Repeats => {
                    let last = self.script.turns.last().cloned().unwrap_or_default();
                    self.arrive(&last);
                }
            }
        }
        let Some(piece) = self.arrived.front_mut() else { return Poll::Pending };
        let taken = piece.len().min(buffer.remaining());
        buffer.put_slice(&piece[..taken]);
        piece.drain(..taken);
        if piece.is_empty() {
            self.arrived.pop_front();
        }
        self.seen().taken += taken;
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Canned {
    fn poll_write(mut self: Pin<&mut Self>, _: &mut Task<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.seen().sent.push(bytes.to_vec());
        let number = self.seen().sent.len();
        let tag = bytes.split(|byte| *byte == b' ').next().unwrap_or_default();
        self.take_turn(number, tag);
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Task<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Task<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

fn replaced(text: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut done = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.first() {
        if let Some(after) = rest.strip_prefix(from) {
            done.extend_from_slice(to);
            rest = after;
        } else {
            done.push(*first);
            rest = &rest[1..];
        }
    }
    done
}
