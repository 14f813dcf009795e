//! From a host name to a TCP connection.

use std::collections::BTreeMap;
use std::io;
use std::net::{IpAddr, SocketAddr, UdpSocket};
use std::pin::Pin;
#[cfg(any(test, feature = "testing"))]
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use dns_lookup::LookupErrorKind;
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::sync::Semaphore;

#[cfg(any(test, feature = "testing"))]
use super::faults::{Fault, Faults};
use super::{Cause, Failure, Names};
use crate::account::Server;

/// Head start of one address over the next (RFC 8305 section 5).
const STAGGER: Duration = Duration::from_millis(250);

/// Most addresses of one server that are tried.
const MAX_ADDRESSES: usize = 50;

/// Most names that are looked up at once. A lookup cannot be called off: one whose answer nobody waits for
/// any longer keeps its thread until the system gives up.
static LOOKUPS: Semaphore = Semaphore::const_new(8);

/// Looks up a server's addresses, in the order in which they are to be tried.
pub(super) async fn resolve(server: &Server, names: &Names) -> Result<Vec<SocketAddr>, Failure> {
    let found = match server.host.parse::<IpAddr>() {
        Ok(address) => Ok(vec![address]),
        Err(_) => match names {
            Names::System => system_lookup(server.host.clone()).await,
            #[cfg(any(test, feature = "testing"))]
            Names::Listed(listed) => listed.get(&server.host).cloned().unwrap_or(Err(LookupFault::NotFound)),
        },
    };
    match found {
        Ok(found) if found.is_empty() => Err(Cause::HostNotFound.into()),
        Ok(found) => {
            let mut addresses = interleave(found);
            addresses.truncate(MAX_ADDRESSES);
            Ok(addresses.into_iter().map(|address| SocketAddr::new(address, server.port.get())).collect())
        }
        Err(fault) => Err(lookup_cause(fault, has_route()).into()),
    }
}

/// Why a name has no address.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum LookupFault {
    /// There is no such name.
    NotFound,
    /// Nobody could say: no answer, or a failure of whoever was asked.
    Unavailable,
}

/// Connects to the first address that answers: the next is tried when one fails, or after [`STAGGER`].
///
/// What came of those that failed is known at the `limit` too: one that refused tells more than one that is
/// silent.
pub(super) async fn connect(addresses: &[SocketAddr], limit: Duration) -> Result<Socket, Failure> {
    let mut failures = Vec::new();
    match tokio::time::timeout(limit, race(addresses, TcpStream::connect, &mut failures)).await {
        Ok(Some(tcp)) => {
            // A command is one segment; a delay would only add to the round trip.
            let _ = tcp.set_nodelay(true);
            Ok(Socket {
                tcp,
                #[cfg(any(test, feature = "testing"))]
                faults: None,
            })
        }
        Ok(None) => Err(connect_cause(&failures, has_route()).into()),
        Err(_) => Err(connect_cause(&[failures, vec![io::ErrorKind::TimedOut]].concat(), has_route()).into()),
    }
}

/// What it means that a lookup does not end.
pub(super) fn silent_lookup() -> Cause {
    lookup_cause(LookupFault::Unavailable, has_route())
}

/// A TCP connection; in tests, one that can fail on demand.
#[derive(Debug)]
pub(super) struct Socket {
    tcp: TcpStream,
    #[cfg(any(test, feature = "testing"))]
    faults: Option<Arc<Faults>>,
}

#[cfg(any(test, feature = "testing"))]
impl Socket {
    /// The same connection, with these faults.
    pub(super) fn failing(self, faults: Option<Arc<Faults>>) -> Self {
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
        Pin::new(&mut self.tcp).poll_read(cx, buffer)
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

/// What the addresses of a server tell if it cannot be reached: `family` is `ipv6` or `ipv4` if it has no
/// other, and `address` is one that no public name should have.
pub(super) fn facts(server: &Server, addresses: &[SocketAddr]) -> BTreeMap<String, String> {
    let mut facts = BTreeMap::new();
    let family = if addresses.iter().all(SocketAddr::is_ipv6) {
        Some("ipv6")
    } else if addresses.iter().all(SocketAddr::is_ipv4) {
        Some("ipv4")
    } else {
        None
    };
    if let Some(family) = family {
        facts.insert("family".to_owned(), family.to_owned());
    }
    let is_public_name = server.host.contains('.') && server.host.parse::<IpAddr>().is_err();
    let odd = addresses.iter().map(SocketAddr::ip).find(|address| is_of_this_place(*address));
    if let (true, Some(address)) = (is_public_name, odd) {
        facts.insert("address".to_owned(), address.to_string());
    }
    facts
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

/// Asks the system, which knows what the network, a VPN and the person's own settings say of a name.
async fn system_lookup(host: String) -> Result<Vec<IpAddr>, LookupFault> {
    let permit = LOOKUPS.acquire().await.map_err(|_| LookupFault::Unavailable)?;
    let (tell, told) = tokio::sync::oneshot::channel();
    // A thread of its own: the runtime would wait for one of its threads at the end of the program.
    let lookup = move || {
        let _permit = permit;
        let _ = tell.send(ask_system(&host));
    };
    let begun = std::thread::Builder::new().name("lookup".to_owned()).spawn(lookup);
    begun.map_err(|_| LookupFault::Unavailable)?;
    told.await.unwrap_or(Err(LookupFault::Unavailable))
}

fn ask_system(host: &str) -> Result<Vec<IpAddr>, LookupFault> {
    let hints = dns_lookup::AddrInfoHints {
        socktype: dns_lookup::SockType::Stream.into(),
        ..dns_lookup::AddrInfoHints::default()
    };
    let found =
        dns_lookup::getaddrinfo(Some(host), None, Some(hints)).map_err(|error| match error.kind() {
            LookupErrorKind::NoName | LookupErrorKind::NoData => LookupFault::NotFound,
            LookupErrorKind::Again
            | LookupErrorKind::Badflags
            | LookupErrorKind::Fail
            | LookupErrorKind::Family
            | LookupErrorKind::Memory
            | LookupErrorKind::Service
            | LookupErrorKind::Socktype
            | LookupErrorKind::System
            | LookupErrorKind::Unknown
            | LookupErrorKind::IO => LookupFault::Unavailable,
        })?;
    Ok(found.filter_map(Result::ok).map(|info| info.sockaddr.ip()).collect())
}

/// The resolver's order, with the address families taking turns (RFC 8305 section 4).
fn interleave(addresses: Vec<IpAddr>) -> Vec<IpAddr> {
    let Some(first) = addresses.first().map(IpAddr::is_ipv6) else { return addresses };
    let (mut one, mut other) = (Vec::new(), Vec::new());
    for address in addresses {
        if address.is_ipv6() == first { one.push(address) } else { other.push(address) }
    }
    let mut other = other.into_iter();
    let mut order: Vec<_> = one.into_iter().flat_map(|a| [Some(a), other.next()]).flatten().collect();
    order.extend(other);
    order
}

/// Addresses of this computer, of a home or an office (RFC 1918, RFC 4193), or of nobody: a filter, or a
/// login page, gives them for the names of others.
fn is_of_this_place(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(address) => {
            address.is_loopback()
                || address.is_private()
                || address.is_unspecified()
                || address.is_link_local()
        }
        IpAddr::V6(address) => {
            address.is_loopback()
                || address.is_unspecified()
                || address.is_unique_local()
                || address.is_unicast_link_local()
        }
    }
}

fn lookup_cause(fault: LookupFault, route: Route) -> Cause {
    match (route, fault) {
        (Route::Missing, _) => Cause::Offline,
        (Route::Present, LookupFault::Unavailable) => Cause::ResolverUnavailable,
        (Route::Present, LookupFault::NotFound) => Cause::HostNotFound,
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

/// Whether this computer has a way to the internet.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Route {
    Present,
    Missing,
}

/// Asks the routing table: connecting a UDP socket sends nothing. The addresses are for documentation
/// (RFC 5737, RFC 3849) and lead wherever the default route leads.
fn has_route() -> Route {
    let leads = |from: &str, to: &str| UdpSocket::bind(from).is_ok_and(|socket| socket.connect(to).is_ok());
    if leads("0.0.0.0:0", "192.0.2.1:9") || leads("[::]:0", "[2001:db8::1]:9") {
        Route::Present
    } else {
        Route::Missing
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

    use tokio::time::Instant;

    use super::*;

    #[test]
    fn address_families_take_turns() {
        let found = addresses(&["::1", "::2", "::3", "1.1.1.1"]);
        assert_eq!(interleave(found), addresses(&["::1", "1.1.1.1", "::2", "::3"]));
        let found = addresses(&["1.1.1.1", "::1", "::2"]);
        assert_eq!(interleave(found), addresses(&["1.1.1.1", "::1", "::2"]));
    }

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

    #[tokio::test]
    async fn no_more_than_fifty_addresses_are_taken() {
        let many = (0..200).map(|last| IpAddr::from([192, 0, 2, last])).collect();
        assert_eq!(
            resolve(&server("many.example"), &listed("many.example", Ok(many))).await.unwrap().len(),
            50
        );
    }

    #[tokio::test]
    async fn a_name_without_addresses_does_not_exist() {
        for lookup in [Ok(vec![]), Err(LookupFault::NotFound)] {
            let found = resolve(&server("none.example"), &listed("none.example", lookup)).await;
            let cause = found.unwrap_err().cause;
            assert!(cause == Cause::HostNotFound || cause == Cause::Offline, "{cause:?}");
        }
    }

    #[tokio::test]
    async fn a_literal_is_looked_up_nowhere() {
        for host in ["192.0.2.7", "2001:db8::7"] {
            let found = resolve(&server(host), &listed("nothing", Ok(vec![]))).await.unwrap();
            assert_eq!(found, sockets(&[host]));
        }
    }

    #[tokio::test]
    async fn the_system_knows_this_computer() {
        let found = resolve(&server("localhost"), &Names::System).await.unwrap();
        assert!(found.iter().all(|address| address.ip().is_loopback() && address.port() == 465), "{found:?}");
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
    fn a_failed_lookup_is_told_apart() {
        use LookupFault::{NotFound, Unavailable};
        assert_eq!(lookup_cause(NotFound, Route::Present), Cause::HostNotFound);
        assert_eq!(lookup_cause(Unavailable, Route::Present), Cause::ResolverUnavailable);
        assert_eq!(lookup_cause(Unavailable, Route::Missing), Cause::Offline);
        assert_eq!(lookup_cause(NotFound, Route::Missing), Cause::Offline);
    }

    #[test]
    fn a_refusal_by_one_address_outranks_silence_of_another() {
        let kinds = [io::ErrorKind::TimedOut, io::ErrorKind::ConnectionRefused];
        assert_eq!(connect_cause(&kinds, Route::Present), Cause::Refused);
        assert_eq!(connect_cause(&[io::ErrorKind::NetworkUnreachable], Route::Missing), Cause::Offline);
        assert_eq!(connect_cause(&[io::ErrorKind::NetworkUnreachable], Route::Present), Cause::Unreachable);
    }

    #[test]
    fn the_addresses_tell_of_ipv6_and_of_a_filter() {
        for (host, list, family, address) in [
            ("mail.example.org", &["2001:db8::1"][..], Some("ipv6"), None),
            ("mail.example.org", &["192.0.2.1"], Some("ipv4"), None),
            ("mail.example.org", &["192.0.2.1", "2001:db8::1"], None, None),
            ("mail.example.org", &["10.0.0.1"], Some("ipv4"), Some("10.0.0.1")),
            ("mail.example.org", &["0.0.0.0"], Some("ipv4"), Some("0.0.0.0")),
            ("mail.example.org", &["fd00::1"], Some("ipv6"), Some("fd00::1")),
            ("mail.example.org", &["::ffff:127.0.0.1"], Some("ipv6"), Some("::ffff:127.0.0.1")),
            ("localhost", &["127.0.0.1"], Some("ipv4"), None),
            ("192.168.0.2", &["192.168.0.2"], Some("ipv4"), None),
        ] {
            let facts = facts(&server(host), &sockets(list));
            assert_eq!(facts.get("family").map(String::as_str), family, "{host} {list:?}");
            assert_eq!(facts.get("address").map(String::as_str), address, "{host} {list:?}");
        }
    }

    async fn dial_ipv4_only(address: SocketAddr) -> io::Result<SocketAddr> {
        if address.is_ipv6() { std::future::pending().await } else { Ok(address) }
    }

    fn addresses(list: &[&str]) -> Vec<IpAddr> {
        list.iter().map(|address| address.parse().unwrap()).collect()
    }

    fn sockets(list: &[&str]) -> Vec<SocketAddr> {
        addresses(list).into_iter().map(|address| SocketAddr::new(address, 465)).collect()
    }

    fn server(host: &str) -> Server {
        Server {
            host: host.to_owned(),
            port: 465.try_into().unwrap(),
            security: crate::account::Security::Tls,
            user: "anna".to_owned(),
        }
    }

    fn listed(host: &str, lookup: Result<Vec<IpAddr>, LookupFault>) -> Names {
        Names::Listed(Arc::new([(host.to_owned(), lookup)].into()))
    }
}
