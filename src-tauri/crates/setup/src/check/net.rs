//! From a host name to a TCP connection.

use std::io;
use std::net::{IpAddr, SocketAddr, UdpSocket};
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use tokio::net::{TcpStream, lookup_host};

use super::{Cause, Failure};
use crate::account::Server;

/// Head start of one address over the next (RFC 8305 section 5).
const STAGGER: Duration = Duration::from_millis(250);

/// Looks up a server's addresses, in the order in which they are to be tried.
pub(super) async fn resolve(server: &Server) -> Result<Vec<SocketAddr>, Failure> {
    if let Ok(address) = server.host.parse::<IpAddr>() {
        return Ok(vec![SocketAddr::new(address, server.port.get())]);
    }
    match lookup_host((server.host.as_str(), server.port.get())).await {
        Ok(found) => {
            let found = interleave(found.collect());
            if found.is_empty() { Err(Cause::HostNotFound.into()) } else { Ok(found) }
        }
        Err(error) => Err(lookup_cause(&error, has_route()).into()),
    }
}

/// Connects to the first address that answers: the next is tried when one fails, or after [`STAGGER`].
pub(super) async fn connect(addresses: &[SocketAddr]) -> Result<TcpStream, Failure> {
    let mut waiting = addresses.iter();
    let mut attempts = FuturesUnordered::new();
    let mut failures = Vec::new();
    loop {
        match waiting.next() {
            Some(address) => attempts.push(TcpStream::connect(*address)),
            None if attempts.is_empty() => return Err(connect_cause(&failures, has_route()).into()),
            None => {}
        }
        let turn = tokio::time::sleep(STAGGER);
        tokio::select! {
            biased;
            Some(attempt) = attempts.next() => match attempt {
                Ok(socket) => {
                    // A command is one segment; a delay would only add to the round trip.
                    let _ = socket.set_nodelay(true);
                    return Ok(socket);
                }
                Err(error) => failures.push(error.kind()),
            },
            () = turn, if waiting.len() > 0 => {}
        }
    }
}

/// The resolver's order, with the address families taking turns (RFC 8305 section 4).
fn interleave(addresses: Vec<SocketAddr>) -> Vec<SocketAddr> {
    let Some(first) = addresses.first().map(SocketAddr::is_ipv6) else { return addresses };
    let (mut one, mut other) = (Vec::new(), Vec::new());
    for address in addresses {
        if address.is_ipv6() == first { one.push(address) } else { other.push(address) }
    }
    let mut other = other.into_iter();
    let mut order: Vec<_> = one.into_iter().flat_map(|a| [Some(a), other.next()]).flatten().collect();
    order.extend(other);
    order
}

fn lookup_cause(error: &io::Error, route: Route) -> Cause {
    // WSATRY_AGAIN; elsewhere the standard library keeps no more than the text of EAI_AGAIN.
    let again = error.raw_os_error() == Some(11002) || error.to_string().contains("emporary failure");
    match (route, again) {
        (Route::Missing, _) => Cause::Offline,
        (Route::Present, true) => Cause::ResolverUnavailable,
        (Route::Present, false) => Cause::HostNotFound,
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
    use super::*;

    #[test]
    fn address_families_take_turns() {
        let addresses = |list: &[&str]| list.iter().map(|a| a.parse().unwrap()).collect::<Vec<SocketAddr>>();
        let found = addresses(&["[::1]:1", "[::2]:1", "[::3]:1", "1.1.1.1:1"]);
        assert_eq!(interleave(found), addresses(&["[::1]:1", "1.1.1.1:1", "[::2]:1", "[::3]:1"]));
        let found = addresses(&["1.1.1.1:1", "[::1]:1", "[::2]:1"]);
        assert_eq!(interleave(found), addresses(&["1.1.1.1:1", "[::1]:1", "[::2]:1"]));
    }

    #[tokio::test]
    async fn a_refusing_address_costs_nothing() {
        let good = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let refusing = refusing_address().await;
        let addresses = [refusing, good.local_addr().unwrap()];
        let begun = std::time::Instant::now();
        let socket = connect(&addresses).await.unwrap();
        assert_eq!(socket.peer_addr().unwrap(), addresses[1]);
        assert!(begun.elapsed() < STAGGER);
    }

    #[tokio::test]
    async fn nobody_listening_is_a_refusal() {
        assert_eq!(connect(&[refusing_address().await]).await.unwrap_err().cause, Cause::Refused);
    }

    #[test]
    fn a_failed_lookup_is_told_apart() {
        let unknown = io::Error::other("failed to lookup address information: Name or service not known");
        let again =
            io::Error::other("failed to lookup address information: Temporary failure in name resolution");
        assert_eq!(lookup_cause(&unknown, Route::Present), Cause::HostNotFound);
        assert_eq!(lookup_cause(&again, Route::Present), Cause::ResolverUnavailable);
        assert_eq!(lookup_cause(&again, Route::Missing), Cause::Offline);
    }

    #[test]
    fn a_refusal_by_one_address_outranks_silence_of_another() {
        let kinds = [io::ErrorKind::TimedOut, io::ErrorKind::ConnectionRefused];
        assert_eq!(connect_cause(&kinds, Route::Present), Cause::Refused);
        assert_eq!(connect_cause(&[io::ErrorKind::NetworkUnreachable], Route::Missing), Cause::Offline);
        assert_eq!(connect_cause(&[io::ErrorKind::NetworkUnreachable], Route::Present), Cause::Unreachable);
    }

    async fn refusing_address() -> SocketAddr {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        listener.local_addr().unwrap()
    }
}
