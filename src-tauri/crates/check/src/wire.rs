//! The guarded stream under both protocols.
//!
//! A library above it sees one line at a time, in plain ASCII, of answers that are whole and that came
//! after the command they answer. The server's own bytes are recorded as they were: the verdict is drawn
//! from that record and never from what a library made of it.

mod inbox;

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

use self::inbox::Inbox;
use super::transcript::{Answer, Fault, Record, Status};
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
    due: Due,
    inbox: Inbox,
    /// Lines of the answer under way.
    lines: Vec<Vec<u8>>,
    /// The library's copy of a whole answer, a line each.
    handover: VecDeque<Vec<u8>>,
    /// The command that the library is writing.
    outbox: Zeroizing<Vec<u8>>,
    sent: usize,
    record: Arc<Record>,
}

/// What an IMAP server has to send. SMTP replies end by themselves.
enum Due {
    /// One untagged line.
    Greeting,
    /// The tagged response; until then, as many challenges as this.
    Tagged { tag: String, challenges: u8 },
    /// Nothing, until the client has answered the challenge.
    Challenged { tag: String },
}

impl<S: AsyncRead + AsyncWrite + Unpin> Wire<S> {
    pub(super) fn new(socket: S, protocol: Protocol) -> Self {
        Self {
            socket,
            protocol,
            due: Due::Greeting,
            inbox: Inbox::new(protocol),
            lines: Vec::new(),
            handover: VecDeque::new(),
            outbox: Zeroizing::new(Vec::with_capacity(MAX_COMMAND)),
            sent: 0,
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
        poll_fn(|cx| Poll::Ready(self.refuse_early(cx))).await?;
        Ok(self.socket)
    }

    fn poll_answer(&mut self, cx: &mut Context<'_>) -> Poll<Result<Answer, Fault>> {
        loop {
            while let Some(line) = self.inbox.next_line()? {
                if self.ends_answer(line)? {
                    return Poll::Ready(Ok(self.take_lines()));
                }
            }
            if ready!(self.poll_receive(cx))? == 0 {
                if !self.inbox.is_empty() {
                    self.lines.push(self.inbox.take_rest());
                }
                return Poll::Ready(Err(Fault::Closed(self.take_lines())));
            }
        }
    }

    fn take_lines(&mut self) -> Answer {
        let tag = match &self.due {
            Due::Greeting => None,
            Due::Tagged { tag, .. } | Due::Challenged { tag } => Some(tag.clone()),
        };
        Answer { lines: std::mem::take(&mut self.lines), tag }
    }

    /// Adds a line to the answer; true if it is its last.
    fn ends_answer(&mut self, line: Vec<u8>) -> Result<bool, Fault> {
        let line = without_end(line);
        match self.protocol {
            Protocol::Smtp => {
                let code = line.len() >= 3 && line[..3].iter().all(u8::is_ascii_digit);
                let follows = line.get(3).copied();
                self.lines.push(line);
                match (code, follows) {
                    (true, Some(b'-')) => Ok(false),
                    (true, None | Some(b' ')) => Ok(true),
                    (true | false, _) => Err(Fault::Malformed(self.take_lines())),
                }
            }
            Protocol::Imap => {
                let is_challenge = line.first() == Some(&b'+');
                self.lines.push(line);
                match &mut self.due {
                    Due::Greeting => Ok(true),
                    Due::Challenged { .. } => Ok(false),
                    Due::Tagged { challenges: 0, .. } if is_challenge => Err(Fault::Challenge),
                    Due::Tagged { tag, .. } if is_challenge => {
                        self.due = Due::Challenged { tag: std::mem::take(tag) };
                        Ok(true)
                    }
                    Due::Tagged { tag, .. } => Ok(self.lines.last().is_some_and(|line| is_tagged(line, tag))),
                }
            }
        }
    }

    /// Reads what there is; 0 if the server has closed.
    fn poll_receive(&mut self, cx: &mut Context<'_>) -> Poll<Result<usize, Fault>> {
        let mut space = [0; 4 * 1024];
        let most = space.len().min(self.inbox.room());
        if most == 0 {
            return Poll::Ready(Err(Fault::TooLong));
        }
        let mut buffer = ReadBuf::new(&mut space[..most]);
        match ready!(Pin::new(&mut self.socket).poll_read(cx, &mut buffer)) {
            Ok(()) => {
                let read = buffer.filled();
                self.inbox.add(read);
                Poll::Ready(Ok(read.len()))
            }
            // TLS without close_notify, and a reset, end the conversation as a plain close does.
            Err(error) if is_close(error.kind()) => Poll::Ready(Ok(0)),
            Err(error) => Poll::Ready(Err(Fault::Broken(error.kind()))),
        }
    }

    /// An answer must come after its command: nothing may be waiting when one is sent.
    fn refuse_early(&mut self, cx: &mut Context<'_>) -> Result<(), Fault> {
        let waiting = self.poll_receive(cx)?;
        if self.inbox.is_empty() && self.lines.is_empty() && self.handover.is_empty() {
            return match waiting {
                Poll::Ready(_) => Err(Fault::Closed(Answer::default())),
                Poll::Pending => Ok(()),
            };
        }
        while let Some(line) = self.inbox.next_line()? {
            self.lines.push(without_end(line));
        }
        self.lines.push(self.inbox.take_rest());
        Err(Fault::Early(self.take_lines()))
    }

    fn poll_send(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Fault>> {
        if self.sent == 0 {
            self.refuse_early(cx)?;
            self.begin_command();
        }
        while self.sent < self.outbox.len() {
            match ready!(Pin::new(&mut self.socket).poll_write(cx, &self.outbox[self.sent..])) {
                Ok(written) if written > 0 => self.sent += written,
                // The server may have answered before it closed: reading tells.
                Ok(_) | Err(_) => break,
            }
        }
        let flushed = ready!(Pin::new(&mut self.socket).poll_flush(cx));
        self.outbox.zeroize();
        self.sent = 0;
        match flushed {
            Err(error) if !is_close(error.kind()) => Poll::Ready(Err(Fault::Broken(error.kind()))),
            Ok(()) | Err(_) => Poll::Ready(Ok(())),
        }
    }

    fn begin_command(&mut self) {
        if self.protocol == Protocol::Imap {
            self.due = match &mut self.due {
                Due::Challenged { tag } => Due::Tagged { tag: std::mem::take(tag), challenges: 0 },
                Due::Greeting | Due::Tagged { .. } => due_after(&self.outbox),
            };
        }
        self.record.begin();
    }

    /// The copy for the library: in ASCII, with line ends that it knows. Of an IMAP answer it gets no more
    /// than how the command ended: a parser of everything else could only fail, or panic, on it.
    fn hand_over(&mut self, answer: &Answer) {
        match self.protocol {
            Protocol::Smtp => self.handover.extend(answer.lines.iter().map(|line| {
                let mut copy: Vec<u8> =
                    line.iter().map(|byte| if is_text(*byte) { *byte } else { b'?' }).collect();
                if copy.len() == 3 {
                    copy.push(b' ');
                }
                copy.extend_from_slice(b"\r\n");
                copy
            })),
            Protocol::Imap => self.handover.push_back(match &self.due {
                Due::Challenged { .. } => b"+ \r\n".to_vec(),
                Due::Greeting => b"* OK greeted\r\n".to_vec(),
                Due::Tagged { tag, .. } => {
                    let status = answer.imap_status().unwrap_or(Status::Bad);
                    format!("{tag} {} ended\r\n", status.name()).into_bytes()
                }
            }),
        }
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
                Ok(answer) => {
                    self.hand_over(&answer);
                    self.record.keep(Ok(answer));
                }
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
                self.outbox.zeroize();
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

fn without_end(mut line: Vec<u8>) -> Vec<u8> {
    if line.last() == Some(&b'\n') {
        line.pop();
    }
    if line.last() == Some(&b'\r') {
        line.pop();
    }
    line
}

fn is_tagged(line: &[u8], tag: &str) -> bool {
    line.strip_prefix(tag.as_bytes()).is_some_and(|rest| rest.first().is_none_or(|&byte| byte == b' '))
}

/// What an IMAP command makes due. AUTHENTICATE without an initial response is owed one challenge.
fn due_after(command: &[u8]) -> Due {
    let mut words = command.trim_ascii().split(|&byte| byte == b' ');
    let tag = String::from_utf8_lossy(words.next().unwrap_or_default()).into_owned();
    let authenticates = words.next().is_some_and(|verb| verb.eq_ignore_ascii_case(b"AUTHENTICATE"));
    let waits = authenticates && words.count() == 1;
    Due::Tagged { tag, challenges: u8::from(waits) }
}

/// Printable ASCII and the tab.
fn is_text(byte: u8) -> bool {
    matches!(byte, b' '..=b'~' | b'\t')
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

#[cfg(test)]
mod tests {
    use super::inbox::{MAX_LINE, MAX_LITERAL, MAX_TOTAL};
    use super::*;
    use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream, duplex};

    #[tokio::test]
    async fn an_smtp_reply_is_handed_over_whole_and_line_by_line() {
        let (mut wire, mut server) = wire(Protocol::Smtp);
        server.write_all(b"250-one\r\n250 t").await.unwrap();
        assert!(read_now(&mut wire).await.is_none(), "a reply that is not whole");
        server.write_all(b"wo\r\n").await.unwrap();
        assert_eq!(read_now(&mut wire).await.unwrap(), b"250-one\r\n");
        assert_eq!(read_now(&mut wire).await.unwrap(), b"250 two\r\n");
        assert_eq!(wire.record.take(), Ok(answer(&["250-one", "250 two"])));
    }

    #[tokio::test]
    async fn what_lettre_cannot_read_is_mended_in_its_copy_alone() {
        for (said, copy, recorded) in [
            (&b"235\r\n"[..], &b"235 \r\n"[..], &b"235"[..]),
            (b"235 ok\n", b"235 ok\r\n", b"235 ok"),
            (b"535 caf\xe9 \x1b[m\x00\r\n", b"535 caf? ?[m?\r\n", b"535 caf\xe9 \x1b[m\x00"),
        ] {
            let (mut wire, mut server) = wire(Protocol::Smtp);
            server.write_all(said).await.unwrap();
            assert_eq!(read_now(&mut wire).await.unwrap(), copy);
            assert_eq!(wire.record.take().unwrap().lines, [recorded]);
        }
    }

    #[tokio::test]
    async fn a_line_without_end_is_cut_off() {
        for protocol in [Protocol::Smtp, Protocol::Imap] {
            let (mut wire, mut server) = wire(protocol);
            server.write_all(&[b'2'; MAX_LINE]).await.unwrap();
            assert_eq!(now(wire.greeting()).await, Err(Fault::TooLong));
        }
    }

    #[tokio::test]
    async fn the_longest_line_is_still_a_line() {
        let (mut wire, mut server) = wire(Protocol::Smtp);
        let line = format!("220 {}\r\n", "x".repeat(MAX_LINE - 6));
        assert_eq!(line.len(), MAX_LINE);
        server.write_all(line.as_bytes()).await.unwrap();
        assert_eq!(now(wire.greeting()).await.unwrap().lines.len(), 1);
    }

    #[tokio::test]
    async fn talk_without_end_is_cut_off() {
        let (mut wire, mut server) = wire(Protocol::Smtp);
        let flood = tokio::spawn(async move { while server.write_all(b"220-more\r\n").await.is_ok() {} });
        assert_eq!(wire.greeting().await, Err(Fault::TooLong));
        assert_eq!(wire.inbox.room(), 0);
        drop(wire);
        flood.await.unwrap();
    }

    #[tokio::test]
    async fn a_long_literal_is_refused_before_it_comes() {
        for (line, result) in [
            ("* STATUS {5}\r\ninbox (MESSAGES 1)\r\n", Ok(1)),
            ("* 1 FETCH (BODY[] {500000000}\r\n", Err(Fault::TooLong)),
            ("* 1 FETCH (BODY[] {500000000+}\r\n", Err(Fault::TooLong)),
            ("* 1 FETCH {99999999999999999999999}\r\n", Err(Fault::TooLong)),
            ("* OK {} {x}\r\n", Ok(1)),
        ] {
            let (mut wire, mut server) = wire(Protocol::Imap);
            server.write_all(line.as_bytes()).await.unwrap();
            assert_eq!(now(wire.greeting()).await.map(|answer| answer.lines.len()), result, "{line:?}");
        }
    }

    #[tokio::test]
    async fn a_line_of_literals_without_end_is_cut_off() {
        let (mut wire, mut server) = wire(Protocol::Imap);
        server.write_all("* STATUS {8}\r\n12345678".repeat(1_000).as_bytes()).await.unwrap();
        assert_eq!(now(wire.greeting()).await, Err(Fault::TooLong));
        let received = MAX_TOTAL - wire.inbox.room();
        assert!(received <= MAX_LINE + MAX_LITERAL + 4 * 1024, "{received}");
    }

    #[tokio::test]
    async fn an_answer_sent_before_its_command_is_refused() {
        for protocol in [Protocol::Smtp, Protocol::Imap] {
            let (mut wire, mut server) = wire(protocol);
            let early = if protocol == Protocol::Smtp { "235 ok" } else { "A1 OK done" };
            server.write_all(format!("{early}\r\n").as_bytes()).await.unwrap();
            let fault = now(wire.exchange("A1 command")).await.unwrap_err();
            let Fault::Early(said) = fault else { panic!("{fault:?}") };
            assert_eq!(said.lines[0], early.as_bytes());
            drop(wire);
            let mut sent = Vec::new();
            server.read_to_end(&mut sent).await.unwrap();
            assert!(sent.is_empty(), "the command was sent all the same");
        }
    }

    #[tokio::test]
    async fn what_follows_a_whole_reply_at_once_is_refused_at_the_next_command() {
        let (mut wire, mut server) = wire(Protocol::Smtp);
        server.write_all(b"250 hello\r\n235 ok\r\n").await.unwrap();
        assert_eq!(read_now(&mut wire).await.unwrap(), b"250 hello\r\n");
        wire.write_all(b"AUTH PLAIN x\r\n").await.unwrap();
        assert!(wire.flush().await.is_err());
        assert!(matches!(wire.record.take(), Err(Fault::Early(_))));
    }

    #[tokio::test]
    async fn nothing_may_follow_the_answer_to_starttls() {
        for (said, injected) in
            [(&b"220 go\r\n"[..], false), (b"220 go\r\n250 injected\r\n", true), (b"220 go\r\n2", true)]
        {
            let (mut wire, mut server) = wire(Protocol::Smtp);
            let asked = async {
                assert!(wire.exchange("STARTTLS").await.is_ok());
                wire.into_socket().await
            };
            let answers = async {
                server.read_exact(&mut [0; 10]).await.unwrap();
                server.write_all(said).await.unwrap();
            };
            let (socket, ()) = tokio::join!(asked, answers);
            assert_eq!(matches!(socket, Err(Fault::Early(_))), injected);
        }
    }

    #[tokio::test]
    async fn a_command_in_pieces_is_sent_in_one() {
        let (mut wire, mut server) = wire(Protocol::Imap);
        for piece in [&b"A1"[..], b" ", b"NOOP", b"\r\n"] {
            wire.write_all(piece).await.unwrap();
        }
        let mut sent = vec![0; 64];
        assert!(futures_util::poll!(std::pin::pin!(server.read(&mut sent))).is_pending());
        wire.flush().await.unwrap();
        let length = server.read(&mut sent).await.unwrap();
        assert_eq!(&sent[..length], b"A1 NOOP\r\n");
        assert_eq!(wire.record.flights(), 1);
    }

    #[tokio::test]
    async fn of_an_imap_answer_only_its_own_end_is_handed_over() {
        let (mut wire, mut server) = wire(Protocol::Imap);
        wire.write_all(b"A1 LOGIN a b\r\n").await.unwrap();
        wire.flush().await.unwrap();
        server.write_all(b"A9 NO other\r\n* OK [ALERT]\xc3\xa9\r\nA1 OK [X {\r\n").await.unwrap();
        assert_eq!(read_now(&mut wire).await.unwrap(), b"A1 OK ended\r\n");
        let answer = wire.record.take().unwrap();
        assert_eq!((answer.tag.as_deref(), answer.lines.len()), (Some("A1"), 3));
    }

    #[tokio::test]
    async fn one_challenge_is_due_to_authenticate_and_none_to_login() {
        for (command, due) in [
            ("A1 AUTHENTICATE PLAIN", true),
            ("A1 AUTHENTICATE PLAIN AGEAYg==", false),
            ("A1 LOGIN a b", false),
            ("A1 CAPABILITY", false),
        ] {
            let (mut wire, mut server) = wire(Protocol::Imap);
            wire.write_all(format!("{command}\r\n").as_bytes()).await.unwrap();
            wire.flush().await.unwrap();
            server.write_all(b"+ go ahead\r\n").await.unwrap();
            if !due {
                assert!(now(wire.read(&mut [0; 64])).await.is_err(), "{command}");
                assert_eq!(wire.record.take(), Err(Fault::Challenge), "{command}");
                continue;
            }
            assert_eq!(read_now(&mut wire).await.unwrap(), b"+ \r\n");
            wire.write_all(b"AGEAYg==\r\n").await.unwrap();
            wire.flush().await.unwrap();
            server.write_all(b"+ again\r\n").await.unwrap();
            assert!(now(wire.read(&mut [0; 64])).await.is_err());
            assert_eq!(wire.record.take(), Err(Fault::Challenge));
        }
    }

    #[tokio::test]
    async fn what_was_said_before_the_close_is_kept() {
        let (mut wire, mut server) = wire(Protocol::Imap);
        wire.write_all(b"A1 LOGIN a b\r\n").await.unwrap();
        wire.flush().await.unwrap();
        server.write_all(b"* BYE good night\r\nA1 ").await.unwrap();
        drop(server);
        assert!(now(wire.read(&mut [0; 64])).await.is_err());
        let Err(Fault::Closed(said)) = wire.record.take() else { panic!("no close") };
        assert_eq!(said.lines, [&b"* BYE good night"[..], b"A1 "]);
    }

    #[tokio::test]
    async fn quit_is_never_sent() {
        let (mut wire, mut server) = wire(Protocol::Smtp);
        wire.write_all(b"QUIT\r\n").await.unwrap();
        assert!(wire.flush().await.is_err());
        drop(wire);
        let mut sent = Vec::new();
        server.read_to_end(&mut sent).await.unwrap();
        assert!(sent.is_empty());
    }

    fn wire(protocol: Protocol) -> (Wire<DuplexStream>, DuplexStream) {
        let (client, server) = duplex(64 * 1024);
        (Wire::new(client, protocol), server)
    }

    fn answer(lines: &[&str]) -> Answer {
        Answer { lines: lines.iter().map(|line| line.as_bytes().to_vec()).collect(), tag: None }
    }

    /// What is done without waiting for the server.
    async fn now<T>(work: impl Future<Output = T>) -> T {
        match futures_util::poll!(std::pin::pin!(work)) {
            Poll::Ready(done) => done,
            Poll::Pending => panic!("waits for the server"),
        }
    }

    /// One read by the library; `None` if it has to wait.
    async fn read_now(wire: &mut Wire<DuplexStream>) -> Option<Vec<u8>> {
        let mut buffer = vec![0; 8192];
        match futures_util::poll!(std::pin::pin!(wire.read(&mut buffer))) {
            Poll::Ready(read) => {
                buffer.truncate(read.unwrap());
                Some(buffer)
            }
            Poll::Pending => None,
        }
    }
}
