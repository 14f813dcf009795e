//! The ports, who answers on them, and how a connection passes from network to conversation.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use socket2::{Domain, Socket, Type};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsAcceptor;

use crate::conversation::{Footing, Next, Scene};
use crate::lines::{self, End, Lines, Stream};
use crate::log::{Book, Page};
use crate::mailbox::Mailbox;
use crate::mood::Mood;
use crate::protocol::Protocol;
use crate::tap::Tap;
use crate::{delay, imap, smtp};

/// What all connections have in common.
pub(crate) struct Shared {
    pub(crate) mood: Mood,
    pub(crate) round_trip: Duration,
    pub(crate) tls: TlsAcceptor,
    pub(crate) book: Book,
    pub(crate) mailbox: Arc<Mailbox>,
}

/// What is behind a port.
#[derive(Clone, Copy)]
pub(crate) struct Door {
    pub(crate) protocol: Protocol,
    pub(crate) opening: Opening,
}

/// How a connection becomes encrypted.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(crate) enum Opening {
    /// TLS from the first byte.
    Tls,
    /// In clear, and STARTTLS does what it should.
    StartTls,
    /// In clear, and somebody on the way took STARTTLS out.
    Stripped,
}

/// Takes a free port of 127.0.0.1.
pub(crate) async fn bind() -> io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await
}

/// Answers on a port until the task is dropped, and all its connections with it.
pub(crate) async fn serve(listener: TcpListener, door: Door, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept(), if connections.len() < CONNECTIONS => match accepted {
                Ok((tcp, _)) => {
                    connections.spawn(attend(tcp, door, Arc::clone(&shared)));
                }
                // Out of file descriptors, for example: the next moment may be better.
                Err(_) => sleep(Duration::from_millis(100)).await,
            },
            Some(ended) = connections.join_next() => {
                if ended.is_err_and(|error| error.is_panic()) {
                    shared.book.panicked();
                }
            }
        }
    }
}

/// A port on which nothing ever answers, for as long as this is kept.
pub(crate) struct BlockedPort {
    listener: Socket,
    _fillers: Vec<Socket>,
}

impl BlockedPort {
    /// On Linux, a listener with a full queue: further SYNs are dropped in silence, as by a firewall.
    /// Elsewhere a port that is held and refuses.
    pub(crate) fn bind() -> io::Result<Self> {
        let listener = Socket::new(Domain::IPV4, Type::STREAM, None)?;
        listener.bind(&SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into())?;
        let mut fillers = Vec::new();
        if cfg!(target_os = "linux") {
            listener.listen(0)?;
            let full = listener.local_addr()?;
            for _ in 0..FILLERS {
                let filler = Socket::new(Domain::IPV4, Type::STREAM, None)?;
                filler.set_nonblocking(true)?;
                // The first gets into the queue, the others stay on their way: neither is an error.
                let _ = filler.connect(&full);
                fillers.push(filler);
            }
        }
        Ok(Self { listener, _fillers: fillers })
    }

    pub(crate) fn number(&self) -> io::Result<u16> {
        let address = self.listener.local_addr()?.as_socket();
        address.map(|address| address.port()).ok_or(io::ErrorKind::AddrNotAvailable.into())
    }
}

async fn attend(tcp: TcpStream, door: Door, shared: Arc<Shared>) {
    let page = Arc::new(shared.book.page(door.protocol));
    let _ = tcp.set_nodelay(true);
    if shared.round_trip.is_zero() {
        open(Tap::new(tcp, Arc::clone(&page)), door, &shared, page).await;
    } else {
        let open = |far| open(Tap::new(far, Arc::clone(&page)), door, &shared, Arc::clone(&page));
        delay::at_distance(shared.round_trip, tcp, open).await;
    }
}

async fn open(stream: impl Stream, door: Door, shared: &Shared, page: Arc<Page>) {
    match (shared.mood, door.opening) {
        (Mood::Silent, _) => lines::ignore(stream).await,
        (Mood::CaptivePortal, _) => portal(stream).await,
        (_, Opening::Tls) => {
            if let Ok(Ok(tls)) = timeout(HANDSHAKE, shared.tls.accept(stream)).await {
                converse(tls, door, shared, page, Footing::Tls).await;
            }
        }
        (_, Opening::Stripped) => {
            converse(stream, door, shared, page, Footing::Stripped).await;
        }
        (_, Opening::StartTls) => {
            let upgrade = converse(stream, door, shared, Arc::clone(&page), Footing::Clear).await;
            let Some(stream) = upgrade else { return };
            if let Ok(Ok(tls)) = timeout(HANDSHAKE, shared.tls.accept(stream)).await {
                converse(tls, door, shared, page, Footing::Upgraded).await;
            }
        }
    }
}

/// Talks to the client to the end, or to STARTTLS: then the stream comes back.
async fn converse<S: Stream>(
    stream: S,
    door: Door,
    shared: &Shared,
    page: Arc<Page>,
    footing: Footing,
) -> Option<S> {
    let mut lines = Lines::new(stream, pace(shared.mood));
    let scene = Scene { mood: shared.mood, footing, page, mailbox: Arc::clone(&shared.mailbox) };
    let next = match door.protocol {
        Protocol::Smtp => smtp::converse(&mut lines, &scene).await,
        Protocol::Imap => imap::converse(&mut lines, &scene).await,
    };
    match next {
        Ok(Next::StartTls) => lines.into_stream(),
        Ok(Next::HangUp) => None,
        Ok(Next::Close) => {
            lines.close().await;
            None
        }
        Err(end) => {
            let _ = farewell(door.protocol, &mut lines, end).await;
            lines.close().await;
            None
        }
    }
}

async fn farewell(protocol: Protocol, lines: &mut Lines<impl Stream>, end: End) -> Result<(), End> {
    match protocol {
        Protocol::Smtp => smtp::farewell(lines, end).await,
        Protocol::Imap => imap::farewell(lines, end).await,
    }
}

fn pace(mood: Mood) -> Duration {
    if mood == Mood::Slow { Duration::from_millis(600) } else { Duration::ZERO }
}

/// What a hotel's network says to whoever has not paid.
async fn portal(mut stream: impl Stream) {
    let page = "<html><head><title>Guest network</title></head><body>Please sign in.</body></html>";
    let answer = format!(
        "HTTP/1.1 302 Found\r\n\
         Location: http://portal.hotel.example/login\r\n\
         Content-Type: text/html\r\n\
         Content-Length: {}\r\n\
         Connection: close\r\n\r\n\
         {page}",
        page.len()
    );
    let _ = stream.write_all(answer.as_bytes()).await;
    lines::close(stream).await;
}

const CONNECTIONS: usize = 64;
const FILLERS: usize = 4;
const HANDSHAKE: Duration = Duration::from_secs(60);
