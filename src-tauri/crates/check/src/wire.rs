//! The guarded stream under both protocols.
//!
//! A library above it sees one line at a time, in plain ASCII, of answers that are whole and that came
//! after the command they answer. The server's own bytes are recorded as they were: the verdict is drawn
//! from that record and never from what a library made of it.
//!
//! | file | what is in it |
//! | --- | --- |
//! | `inbox` | what was received, cut into lines within their limits |
//! | `line`, `answers` | what a line is to a command; whole answers, each to its own |
//! | `piece` | a command with literals, cut where it waits for the server |
//! | `handover` | the copy of an answer that the library reads |

mod answers;
mod handover;
mod inbox;
mod line;
mod piece;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use lettre::transport::smtp::client::AsyncTokioStream;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use zeroize::{Zeroize, Zeroizing};

use self::answers::{Answers, Before, Due, More};
use self::piece::{Piece, authenticates, first_word};
use super::transcript::{Answer, Fault, Record};
use account::Protocol;

/// Longest command, in bytes. The buffer never grows: a grown one would leave a copy that is not wiped.
const MAX_COMMAND: usize = 4 * 1024;

/// Whether a server still answers.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Alive {
    Yes,
    No,
}

/// The stream. `S` is the connection under it: plain while STARTTLS is negotiated, else TLS.
pub(super) struct Wire<S> {
    socket: S,
    protocol: Protocol,
    answers: Answers,
    /// The library's copy of a whole answer, a line each.
    handover: VecDeque<Vec<u8>>,
    /// The command that the library is writing.
    outbox: Zeroizing<Vec<u8>>,
    /// How many bytes of it are sent.
    sent: usize,
    /// The part of it that goes out at once.
    piece: Piece,
    sending: Sending,
    record: Arc<Record>,
}

/// What is to be done next for the command in the outbox.
#[derive(Clone, Copy)]
enum Sending {
    /// See that nothing came before the piece that is to go.
    Check,
    /// Write the piece.
    Write,
    /// Have it sent.
    Flush,
    /// Wait until the server asks for what comes behind it.
    Wait,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Wire<S> {
    pub(super) fn new(socket: S, protocol: Protocol) -> Self {
        Self {
            socket,
            protocol,
            answers: Answers::new(protocol),
            handover: VecDeque::new(),
            outbox: Zeroizing::new(Vec::with_capacity(MAX_COMMAND)),
            sent: 0,
            piece: Piece::default(),
            sending: Sending::Check,
            record: Arc::default(),
        }
    }

    /// What the server says is kept here too.
    pub(super) fn record(&self) -> Arc<Record> {
        Arc::clone(&self.record)
    }

    /// Reads the greeting.
    pub(super) async fn greeting(&mut self) -> Result<Answer, Fault> {
        poll_fn(|cx| self.poll_answer(cx)).await
    }

    /// Sends a command, without its line end, and reads the answer.
    pub(super) async fn exchange(&mut self, command: &str) -> Result<Answer, Fault> {
        self.outbox.extend_from_slice(command.as_bytes());
        self.outbox.extend_from_slice(b"\r\n");
        poll_fn(|cx| self.poll_send(cx)).await?;
        poll_fn(|cx| self.poll_answer(cx)).await
    }

    /// Plays a greeting to a library that waits for one: the server's own was read and judged before.
    pub(super) fn play_greeting(&mut self) {
        self.handover.push_back(b"220 ready\r\n".to_vec());
    }

    /// Gives back the connection for the TLS handshake.
    ///
    /// Fails if a byte came after the answer to STARTTLS: it was sent in clear, by whoever sits between,
    /// and would be taken for something said inside TLS.
    pub(super) async fn into_socket(mut self) -> Result<S, Fault> {
        poll_fn(|cx| Poll::Ready(self.refuse_any(cx))).await?;
        Ok(self.socket)
    }

    fn poll_answer(&mut self, cx: &mut Context<'_>) -> Poll<Result<Answer, Fault>> {
        loop {
            if let Some(answer) = self.answers.next()? {
                return Poll::Ready(Ok(answer));
            }
            if ready!(self.poll_receive(cx))? == 0 {
                return Poll::Ready(Err(self.answers.closed()));
            }
        }
    }

    /// Reads what there is; 0 if the server has closed.
    fn poll_receive(&mut self, cx: &mut Context<'_>) -> Poll<Result<usize, Fault>> {
        let mut space = [0; 4 * 1024];
        let most = space.len().min(self.answers.room());
        if most == 0 {
            return Poll::Ready(Err(Fault::TooLong));
        }
        let mut buffer = ReadBuf::new(&mut space[..most]);
        match ready!(Pin::new(&mut self.socket).poll_read(cx, &mut buffer)) {
            Ok(()) => {
                let read = buffer.filled();
                self.answers.add(read);
                Poll::Ready(Ok(read.len()))
            }
            // TLS without close_notify, and a reset, end the conversation as a plain close does.
            Err(error) if is_close(error.kind()) => Poll::Ready(Ok(0)),
            Err(error) => Poll::Ready(Err(Fault::Broken(error.kind()))),
        }
    }

    /// Nothing at all may be waiting.
    fn refuse_any(&mut self, cx: &mut Context<'_>) -> Result<(), Fault> {
        let waiting = self.poll_receive(cx)?;
        match (self.answers.anything(), waiting) {
            (Some(early), _) => Err(early),
            (None, Poll::Ready(_)) => Err(self.answers.closed()),
            (None, Poll::Pending) => Ok(()),
        }
    }

    /// An answer must come after its command. A line that was begun is waited for: what it is must not depend
    /// on how much of it has arrived.
    fn poll_before(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Answer>, Fault>> {
        if !self.handover.is_empty() {
            return Poll::Ready(Err(Fault::Early(Answer::default())));
        }
        let tag = first_word(&self.outbox);
        loop {
            let before = self.answers.before(&tag)?;
            if let Before::End(answer) = before {
                return Poll::Ready(Ok(Some(answer)));
            }
            match self.poll_receive(cx)? {
                Poll::Ready(0) => return Poll::Ready(Err(self.answers.closed())),
                Poll::Ready(_) => {}
                Poll::Pending if before == Before::Nothing => return Poll::Ready(Ok(None)),
                Poll::Pending => return Poll::Pending,
            }
        }
    }

    fn poll_send(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Fault>> {
        loop {
            match self.sending {
                Sending::Check => {
                    if let Some(answer) = ready!(self.poll_before(cx))? {
                        self.answered(answer);
                        break;
                    }
                    self.begin_piece();
                    self.sending = Sending::Write;
                }
                Sending::Write if self.sent < self.piece.end => {
                    let rest = &self.outbox[self.sent..self.piece.end];
                    match ready!(Pin::new(&mut self.socket).poll_write(cx, rest)) {
                        Ok(written) if written > 0 => self.sent += written,
                        // The server may have answered before it closed: reading tells.
                        Ok(_) | Err(_) => self.sent = self.outbox.len(),
                    }
                }
                Sending::Write => self.sending = Sending::Flush,
                Sending::Flush => match ready!(Pin::new(&mut self.socket).poll_flush(cx)) {
                    Err(error) if !is_close(error.kind()) => {
                        return Poll::Ready(Err(Fault::Broken(error.kind())));
                    }
                    Ok(()) if self.sent < self.outbox.len() => self.sending = Sending::Wait,
                    Ok(()) | Err(_) => break,
                },
                Sending::Wait => {
                    let answer = ready!(self.poll_answer(cx))?;
                    if !matches!(self.answers.due(), Due::Challenged(_)) {
                        self.answered(answer);
                        break;
                    }
                    self.answers.take_back(answer);
                    self.sending = Sending::Check;
                }
            }
        }
        self.forget_command();
        Poll::Ready(Ok(()))
    }

    fn begin_piece(&mut self) {
        self.piece = match self.protocol {
            Protocol::Smtp => Piece::whole(&self.outbox),
            Protocol::Imap => self.piece.next(&self.outbox, self.sent),
        };
        if self.protocol == Protocol::Imap {
            let waits = self.piece.end < self.outbox.len() || authenticates(&self.outbox);
            let more = if waits { More::Challenge } else { More::Nothing };
            self.answers.expect(&first_word(&self.outbox), more);
        }
        if self.sent == 0 {
            self.record.begin();
        }
    }

    fn forget_command(&mut self) {
        self.outbox.zeroize();
        (self.sent, self.piece, self.sending) = (0, Piece::default(), Sending::Check);
    }

    /// The copy goes to the library, the answer itself into the record.
    fn answered(&mut self, answer: Answer) {
        match (self.protocol, self.answers.due()) {
            (Protocol::Smtp, _) => self.handover.extend(handover::reply(&answer)),
            (Protocol::Imap, Due::Greeting) => self.handover.push_back(handover::greeting()),
            (Protocol::Imap, Due::Challenged(_)) => self.handover.push_back(handover::challenge()),
            (Protocol::Imap, Due::Tagged(tag) | Due::Challenge(tag)) => {
                self.handover.push_back(handover::end(tag, &answer));
            }
        }
        self.record.keep(Ok(answer));
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncRead for Wire<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        while self.handover.is_empty() {
            match ready!(self.poll_answer(cx)) {
                Ok(answer) => self.answered(answer),
                Err(fault) => {
                    self.record.keep(Err(fault));
                    return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()));
                }
            }
        }
        if let Some(line) = self.handover.front_mut() {
            let taken = line.len().min(buffer.remaining());
            buffer.put_slice(&line[..taken]);
            line.drain(..taken);
            if line.is_empty() {
                self.handover.pop_front();
            }
        }
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Wire<S> {
    fn poll_write(mut self: Pin<&mut Self>, _: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        if self.outbox.len() + bytes.len() > MAX_COMMAND {
            return Poll::Ready(Err(io::ErrorKind::InvalidInput.into()));
        }
        self.outbox.extend_from_slice(bytes);
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        // lettre says QUIT when it gives up, and waits for the answer: nobody has the time.
        if self.outbox.as_slice() == b"QUIT\r\n" {
            self.outbox.zeroize();
            return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
        }
        if self.outbox.is_empty() {
            return Poll::Ready(Ok(()));
        }
        match ready!(self.poll_send(cx)) {
            Ok(()) => Poll::Ready(Ok(())),
            Err(fault) => {
                self.forget_command();
                self.record.keep(Err(fault));
                Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()))
            }
        }
    }

    /// The connection ends when the wire is dropped.
    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

impl<S> fmt::Debug for Wire<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Wire")
    }
}

impl<S: AsyncRead + AsyncWrite + Send + Sync + Unpin> AsyncTokioStream for Wire<S> {
    fn peer_addr(&self) -> io::Result<std::net::SocketAddr> {
        Err(io::ErrorKind::Unsupported.into())
    }
}

fn is_close(kind: io::ErrorKind) -> bool {
    matches!(
        kind,
        io::ErrorKind::UnexpectedEof
            | io::ErrorKind::ConnectionReset
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::BrokenPipe
    )
}
