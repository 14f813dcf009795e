//! A mail server on 127.0.0.1 that plays a script, whatever the protocol wants, and writes down each byte
//! it gets: what came in clear, the lines that came over TLS, and in how many TLS records.

use std::io;
use std::net::{IpAddr, Ipv4Addr};
use std::num::NonZeroU16;
use std::pin::Pin;
use std::sync::{Arc, LazyLock};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, SanType};
use rustls::ServerConfig;
use rustls_pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

/// One thing that the server does. After the last it says nothing more and stays until the client goes.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    /// Reads a line that begins with this. `* ` stands for the tag of an IMAP command.
    Hear(&'static str),
    /// Says this at once. `<tag>` stands for the tag heard last.
    Say(Vec<u8>),
    /// Says this one byte at a time, each in a segment of its own.
    Drip(Vec<u8>),
    /// Says this so many times, or until the client goes.
    Repeat(Vec<u8>, usize),
    /// Says nothing for this long: what a server does that wants to slow a guesser down.
    Pause(Duration),
    /// Shakes hands; all that follows is said over TLS.
    StartTls,
    /// Ends the connection in good order.
    Close,
    /// Ends it without TLS's goodbye.
    Cut,
    /// Ends it with a reset.
    Reset,
}

/// A running server. It ends, with all its connections, when this is dropped.
pub(crate) struct Hostile {
    port: NonZeroU16,
    book: watch::Sender<Vec<Heard>>,
    _serving: JoinSet<()>,
}

/// What came over one connection.
#[derive(Clone, Debug, Default)]
pub(crate) struct Heard {
    /// Every byte as it came over the network, TLS and all.
    pub(crate) raw: Vec<u8>,
    /// How many of them came before the server was ready for the handshake.
    pub(crate) clear_bytes: usize,
    /// The lines, without their ends, in clear and over TLS.
    pub(crate) lines: Vec<String>,
    /// How many of them came before the handshake.
    pub(crate) clear_lines: usize,
    /// A line that the script does not have, or a client that went before its line.
    pub(crate) surprise: Option<String>,
    /// Whether the server was ready for the handshake.
    pub(crate) shakes_hands: bool,
    /// Whether the connection is over.
    pub(crate) over: bool,
}

impl Hostile {
    /// A server with a good certificate.
    pub(crate) async fn start(script: Vec<Act>) -> Self {
        Self::start_with(script, Arc::clone(&GOOD)).await
    }

    /// A server with this certificate.
    pub(crate) async fn start_with(script: Vec<Act>, tls: Arc<ServerConfig>) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port().try_into().unwrap();
        let book = watch::Sender::new(Vec::new());
        let mut serving = JoinSet::new();
        serving.spawn(serve(listener, script, tls, book.clone()));
        Self { port, book, _serving: serving }
    }

    pub(crate) fn port(&self) -> NonZeroU16 {
        self.port
    }

    /// What was heard so far, a connection each.
    pub(crate) fn heard(&self) -> Vec<Heard> {
        self.book.borrow().clone()
    }

    /// What was heard, once the client has gone.
    pub(crate) async fn all_heard(&self) -> Vec<Heard> {
        let mut book = self.book.subscribe();
        book.wait_for(|book| book.iter().all(|heard| heard.over)).await.unwrap().clone()
    }

    /// Returns as soon as what was heard fulfils this.
    pub(crate) async fn wait_for(&self, fulfils: impl FnMut(&Vec<Heard>) -> bool) {
        drop(self.book.subscribe().wait_for(fulfils).await.unwrap());
    }
}

impl Heard {
    /// How many sign-ins were begun: lines with the command AUTH (SMTP), LOGIN or AUTHENTICATE (IMAP).
    pub(crate) fn sign_ins(&self) -> usize {
        self.lines.iter().filter(|line| signs_in(line)).count()
    }

    /// How many TLS records with commands came: not the handshake's last, which looks the same outside.
    pub(crate) fn command_records(&self) -> usize {
        let mut rest = &self.raw[self.clear_bytes..];
        let mut data = 0;
        while let [kind, _, _, high, low, after @ ..] = rest {
            data += usize::from(*kind == 0x17);
            let length = usize::from(u16::from_be_bytes([*high, *low]));
            rest = after.get(length..).unwrap_or_default();
        }
        data.saturating_sub(1)
    }
}

fn signs_in(line: &str) -> bool {
    let mut words = line.split(' ').map(str::to_ascii_uppercase);
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    first == "AUTH" || second == "LOGIN" || second == "AUTHENTICATE"
}

/// The root that all good certificates hang on.
pub(crate) static ROOT: LazyLock<CertifiedIssuer<'static, KeyPair>> = LazyLock::new(|| {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, "Hostile servers under test");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
});

static GOOD: LazyLock<Arc<ServerConfig>> = LazyLock::new(|| {
    let mut params = CertificateParams::default();
    params.subject_alt_names = vec![
        SanType::DnsName("localhost".try_into().unwrap()),
        SanType::IpAddress(IpAddr::V4(Ipv4Addr::LOCALHOST)),
    ];
    with_certificate(params)
});

/// TLS with a certificate that [`ROOT`] signs.
pub(crate) fn with_certificate(params: CertificateParams) -> Arc<ServerConfig> {
    let key = KeyPair::generate().unwrap();
    let chain = vec![params.signed_by(&key, &*ROOT).unwrap().der().clone(), root()];
    let private = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, private)
        .unwrap();
    Arc::new(config)
}

/// The root's certificate.
pub(crate) fn root() -> CertificateDer<'static> {
    ROOT.der().clone()
}

async fn serve(
    listener: TcpListener,
    script: Vec<Act>,
    tls: Arc<ServerConfig>,
    book: watch::Sender<Vec<Heard>>,
) {
    let mut connections = JoinSet::new();
    while let Ok((socket, _)) = listener.accept().await {
        let _ = socket.set_nodelay(true);
        let mut at = 0;
        book.send_modify(|book| {
            at = book.len();
            book.push(Heard::default());
        });
        let note = Note { book: book.clone(), at };
        let line = Line::Clear(Tap { socket, note: note.clone() });
        let stage = Stage { line, note, inbox: Vec::new(), tag: String::new() };
        connections.spawn(stage.play(script.clone(), TlsAcceptor::from(Arc::clone(&tls))));
    }
}

/// The place in the book of one connection.
#[derive(Clone)]
struct Note {
    book: watch::Sender<Vec<Heard>>,
    at: usize,
}

impl Note {
    fn write(&self, change: impl FnOnce(&mut Heard)) {
        self.book.send_modify(|book| change(&mut book[self.at]));
    }
}

/// One connection and what is left over of its last read.
struct Stage {
    line: Line,
    note: Note,
    inbox: Vec<u8>,
    tag: String,
}

enum Line {
    Clear(Tap),
    Tls(Box<TlsStream<Tap>>),
    Over,
}

impl Stage {
    async fn play(mut self, script: Vec<Act>, tls: TlsAcceptor) {
        // Whatever goes wrong between here and the client, the client has gone.
        let _ = self.perform(script, tls).await;
        self.listen().await;
        self.note.write(|heard| {
            if !heard.shakes_hands {
                heard.clear_lines = heard.lines.len();
            }
            heard.over = true;
        });
    }

    async fn perform(&mut self, script: Vec<Act>, tls: TlsAcceptor) -> io::Result<()> {
        for act in script {
            match act {
                Act::Hear(expected) => self.hear(expected).await?,
                Act::Say(words) => self.say(&words).await?,
                Act::Drip(words) => {
                    for byte in self.tagged(&words) {
                        self.say(&[byte]).await?;
                        tokio::task::yield_now().await;
                    }
                }
                Act::Repeat(words, times) => {
                    for _ in 0..times {
                        self.say(&words).await?;
                    }
                }
                Act::Pause(time) => tokio::time::sleep(time).await,
                Act::StartTls => {
                    let Line::Clear(tap) = std::mem::replace(&mut self.line, Line::Over) else {
                        return Err(io::ErrorKind::InvalidInput.into());
                    };
                    self.note.write(|heard| {
                        heard.shakes_hands = true;
                        heard.clear_lines = heard.lines.len();
                    });
                    self.line = Line::Tls(Box::new(tls.accept(tap).await?));
                }
                Act::Close => {
                    self.line.shutdown().await?;
                    self.line = Line::Over;
                }
                Act::Cut => self.line = Line::Over,
                Act::Reset => {
                    self.line.socket().set_zero_linger()?;
                    self.line = Line::Over;
                }
            }
        }
        Ok(())
    }

    async fn hear(&mut self, expected: &'static str) -> io::Result<()> {
        let Some(line) = self.line_of_client().await? else {
            self.note.write(|heard| heard.surprise = Some(format!("no {expected}")));
            return Err(io::ErrorKind::UnexpectedEof.into());
        };
        let words = match expected.strip_prefix("* ") {
            None => line.starts_with(expected),
            Some(command) => line.split_once(' ').is_some_and(|(_, rest)| rest.starts_with(command)),
        };
        if !words {
            self.note.write(|heard| heard.surprise = Some(format!("{line}, not {expected}")));
            return Err(io::ErrorKind::InvalidData.into());
        }
        self.tag = line.split(' ').next().unwrap_or_default().to_owned();
        Ok(())
    }

    async fn line_of_client(&mut self) -> io::Result<Option<String>> {
        loop {
            if let Some(end) = self.inbox.iter().position(|&byte| byte == b'\n') {
                let line: Vec<u8> = self.inbox.drain(..=end).collect();
                let line = String::from_utf8_lossy(&line).trim_end_matches(['\r', '\n']).to_owned();
                self.note.write(|heard| heard.lines.push(line.clone()));
                return Ok(Some(line));
            }
            if self.line.read(&mut self.inbox).await? == 0 {
                return Ok(None);
            }
        }
    }

    async fn say(&mut self, words: &[u8]) -> io::Result<()> {
        let words = self.tagged(words);
        self.line.write(&words).await
    }

    fn tagged(&self, words: &[u8]) -> Vec<u8> {
        let mut said = Vec::with_capacity(words.len());
        let mut rest = words;
        while let Some(at) = rest.windows(5).position(|piece| piece == b"<tag>") {
            said.extend_from_slice(&rest[..at]);
            said.extend_from_slice(self.tag.as_bytes());
            rest = &rest[at + 5..];
        }
        said.extend_from_slice(rest);
        said
    }

    /// Writes down what else the client says, until it goes.
    async fn listen(&mut self) {
        while let Ok(Some(_)) = self.line_of_client().await {}
    }
}

impl Line {
    async fn read(&mut self, into: &mut Vec<u8>) -> io::Result<usize> {
        match self {
            Self::Clear(tap) => tap.read_buf(into).await,
            Self::Tls(stream) => stream.read_buf(into).await,
            Self::Over => Ok(0),
        }
    }

    async fn write(&mut self, words: &[u8]) -> io::Result<()> {
        match self {
            Self::Clear(tap) => tap.write_all(words).await,
            Self::Tls(stream) => {
                stream.write_all(words).await?;
                stream.flush().await
            }
            Self::Over => Err(io::ErrorKind::NotConnected.into()),
        }
    }

    async fn shutdown(&mut self) -> io::Result<()> {
        match self {
            Self::Clear(tap) => tap.shutdown().await,
            Self::Tls(stream) => stream.shutdown().await,
            Self::Over => Ok(()),
        }
    }

    fn socket(&self) -> &TcpStream {
        match self {
            Self::Clear(tap) => &tap.socket,
            Self::Tls(stream) => &stream.get_ref().0.socket,
            Self::Over => panic!("the script goes on after its end"),
        }
    }
}

/// A connection that writes down what comes over it.
struct Tap {
    socket: TcpStream,
    note: Note,
}

impl AsyncRead for Tap {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.socket).poll_read(cx, buffer))?;
        let read = &buffer.filled()[before..];
        self.note.write(|heard| {
            heard.raw.extend_from_slice(read);
            if !heard.shakes_hands {
                heard.clear_bytes = heard.raw.len();
            }
        });
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Tap {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.socket).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.socket).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.socket).poll_shutdown(cx)
    }
}
