//! From addresses to a TCP connection.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpSocket, TcpStream};

use super::error::NetError;
#[cfg(any(test, feature = "testing"))]
use super::faults::{Fault, Faults};
use super::route::{Route, has_route};
use account::cause::Cause;

/// Head start of one address over the next (RFC 8305 section 5).
const STAGGER: Duration = Duration::from_millis(250);

/// Connects to the first address that answers: the next is tried when one fails, or after [`STAGGER`].
///
/// What came of those that failed is known at the `limit` too: one that refused tells more than one that is
/// silent.
pub async fn connect(addresses: &[SocketAddr], limit: Duration) -> Result<Socket, NetError> {
    let mut failures = Vec::new();
    match tokio::time::timeout(limit, race(addresses, TcpStream::connect, &mut failures)).await {
        Ok(Some(tcp)) => {
            // A command is one segment; a delay would only add to the round trip.
            let _ = tcp.set_nodelay(true);
            Ok(Socket {
                tcp,
                heard: Heard::default(),
                #[cfg(any(test, feature = "testing"))]
                faults: None,
            })
        }
        Ok(None) => Err(connect_cause(&failures, has_route()).into()),
        Err(_) => Err(connect_cause(&[failures, vec![io::ErrorKind::TimedOut]].concat(), has_route()).into()),
    }
}

/// How large the pieces are in which the other end may send.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Pieces {
    /// As large as the way is said to take.
    Usual,
    /// So small that they pass where large ones are lost without a word.
    Small,
}

/// Connects to one address. The error is the system's own: which it is tells who turned the connection away.
pub async fn dial(address: SocketAddr, pieces: Pieces) -> io::Result<Socket> {
    let socket = if address.is_ipv6() { TcpSocket::new_v6() } else { TcpSocket::new_v4() }?;
    if pieces == Pieces::Small {
        #[cfg(unix)]
        socket2::SockRef::from(&socket).set_tcp_mss(SMALL_PIECE)?;
        // Windows has no such switch.
        #[cfg(not(unix))]
        return Err(io::ErrorKind::Unsupported.into());
    }
    let tcp = socket.connect(address).await?;
    let _ = tcp.set_nodelay(true);
    Ok(Socket {
        tcp,
        heard: Heard::default(),
        #[cfg(any(test, feature = "testing"))]
        faults: None,
    })
}

/// What every way takes (RFC 9293 section 3.7.1).
#[cfg(unix)]
const SMALL_PIECE: u32 = 536;

/// A TCP connection; in tests, one that can fail on demand.
#[derive(Debug)]
pub struct Socket {
    tcp: TcpStream,
    heard: Heard,
    #[cfg(any(test, feature = "testing"))]
    faults: Option<Arc<Faults>>,
}

/// Whether one byte of the server came over a connection. A network that blocks a port lets none through;
/// what was said, encrypted or not, does not matter.
#[derive(Clone, Debug, Default)]
pub struct Heard(Arc<AtomicBool>);

impl Heard {
    /// True from the first byte on.
    pub fn anything(&self) -> bool {
        self.0.load(Relaxed)
    }
}

impl Socket {
    /// Whether one byte came over it, as long as it lives and afterwards.
    pub fn heard(&self) -> Heard {
        self.heard.clone()
    }

    /// The address of the other end, while there is one.
    pub fn peer(&self) -> Option<SocketAddr> {
        self.tcp.peer_addr().ok()
    }
}

#[cfg(any(test, feature = "testing"))]
impl Socket {
    /// The same connection, with these faults.
    pub fn failing(self, faults: Option<Arc<Faults>>) -> Self {
        Self { faults, ..self }
    }

    fn fault(&self) -> Option<Fault> {
        self.faults.as_ref()?.next()
    }
}

impl AsyncRead for Socket {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        #[cfg(any(test, feature = "testing"))]
        if let Some(fault) = self.fault() {
            return fault.strike(Ok(()));
        }
        let before = buffer.filled().len();
        let polled = Pin::new(&mut self.tcp).poll_read(cx, buffer);
        if buffer.filled().len() > before {
            self.heard.0.store(true, Relaxed);
        }
        polled
    }
}

impl AsyncWrite for Socket {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        #[cfg(any(test, feature = "testing"))]
        if let Some(fault) = self.fault() {
            return fault.strike(Err(io::ErrorKind::BrokenPipe.into()));
        }
        Pin::new(&mut self.tcp).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_shutdown(cx)
    }
}

/// The first to answer, if one does; what each of the others came to is added to `failures`.
async fn race<S, F>(
    addresses: &[SocketAddr],
    dial: impl Fn(SocketAddr) -> F,
    failures: &mut Vec<io::ErrorKind>,
) -> Option<S>
where
    F: Future<Output = io::Result<S>>,
{
    let mut waiting = addresses.iter();
    let mut attempts = FuturesUnordered::new();
    loop {
        match waiting.next() {
            Some(address) => attempts.push(dial(*address)),
            None if attempts.is_empty() => return None,
            None => {}
        }
        let turn = tokio::time::sleep(STAGGER);
        tokio::select! {
            biased;
            Some(attempt) = attempts.next() => match attempt {
                Ok(socket) => return Some(socket),
                Err(error) => failures.push(error.kind()),
            },
            () = turn, if waiting.len() > 0 => {}
        }
    }
}

fn connect_cause(failures: &[io::ErrorKind], route: Route) -> Cause {
    let any = |kind| failures.contains(&kind);
    if any(io::ErrorKind::ConnectionRefused) || any(io::ErrorKind::ConnectionReset) {
        Cause::Refused
    } else if any(io::ErrorKind::TimedOut) {
        Cause::TimedOut
    } else if route == Route::Missing {
        Cause::Offline
    } else {
        Cause::Unreachable
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

    use tokio::time::Instant;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn dead_ipv6_costs_a_quarter_of_a_second() {
        let begun = Instant::now();
        let found = race(&sockets(&["2001:db8::1", "192.0.2.1"]), dial_ipv4_only, &mut vec![]).await.unwrap();
        assert!(found.is_ipv4());
        assert_eq!(begun.elapsed(), STAGGER);
    }

    #[tokio::test(start_paused = true)]
    async fn an_address_that_is_slow_to_answer_is_not_given_up() {
        let slow = |address| async move {
            tokio::time::sleep(Duration::from_secs(3)).await;
            Ok(address)
        };
        let begun = Instant::now();
        let tried = sockets(&["192.0.2.1", "192.0.2.2"]);
        assert_eq!(race(&tried, slow, &mut vec![]).await, Some(tried[0]));
        assert_eq!(begun.elapsed(), Duration::from_secs(3));
    }

    #[tokio::test(start_paused = true)]
    async fn an_address_that_fails_hands_on_at_once() {
        let begun = Instant::now();
        let refuses = |address: SocketAddr| async move {
            if address.is_ipv6() { Err(io::ErrorKind::ConnectionRefused.into()) } else { Ok(address) }
        };
        let list = ["2001:db8::1", "2001:db8::2", "2001:db8::3", "192.0.2.1"];
        assert!(race(&sockets(&list), refuses, &mut vec![]).await.is_some());
        assert_eq!(begun.elapsed(), Duration::ZERO);
    }

    #[tokio::test(start_paused = true)]
    async fn fifty_dead_addresses_are_all_tried_and_end_with_the_one_deadline() {
        let dialled = AtomicUsize::new(0);
        let dead = |_| {
            dialled.fetch_add(1, Relaxed);
            std::future::pending::<io::Result<()>>()
        };
        let many: Vec<_> = (1..=50).map(|last| SocketAddr::from(([192, 0, 2, last], 465))).collect();
        let deadline = Duration::from_secs(15);
        let begun = Instant::now();
        assert!(tokio::time::timeout(deadline, race(&many, dead, &mut vec![])).await.is_err());
        assert_eq!((begun.elapsed(), dialled.load(Relaxed)), (deadline, 50));
    }

    #[tokio::test(start_paused = true)]
    async fn a_refusal_is_known_though_another_address_is_silent() {
        let refuses = |address: SocketAddr| async move {
            if address.is_ipv6() {
                std::future::pending().await
            } else {
                Err::<(), _>(io::ErrorKind::ConnectionRefused.into())
            }
        };
        let mut failures = vec![];
        let tried = sockets(&["2001:db8::1", "192.0.2.1"]);
        let limit = Duration::from_secs(10);
        assert!(tokio::time::timeout(limit, race(&tried, refuses, &mut failures)).await.is_err());
        assert_eq!(failures, [io::ErrorKind::ConnectionRefused]);
    }

    #[tokio::test]
    async fn nobody_listening_is_a_refusal() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        drop(listener);
        assert_eq!(connect(&[address], Duration::from_secs(10)).await.unwrap_err().cause, Cause::Refused);
    }

    #[test]
    fn a_refusal_by_one_address_outranks_silence_of_another() {
        let kinds = [io::ErrorKind::TimedOut, io::ErrorKind::ConnectionRefused];
        assert_eq!(connect_cause(&kinds, Route::Present), Cause::Refused);
        assert_eq!(connect_cause(&[io::ErrorKind::NetworkUnreachable], Route::Missing), Cause::Offline);
        assert_eq!(connect_cause(&[io::ErrorKind::NetworkUnreachable], Route::Present), Cause::Unreachable);
    }

    async fn dial_ipv4_only(address: SocketAddr) -> io::Result<SocketAddr> {
        if address.is_ipv6() { std::future::pending().await } else { Ok(address) }
    }

    fn sockets(list: &[&str]) -> Vec<SocketAddr> {
        list.iter().map(|address| SocketAddr::new(address.parse().unwrap(), 465)).collect()
    }
}
