//! From a host name to addresses.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
#[cfg(any(test, feature = "testing"))]
use std::sync::Arc;
use std::time::Duration;

use dns_lookup::LookupErrorKind;
use futures_util::future::{Either, select};
use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::error::NetError;
use super::family::Family;
use super::route::{Route, has_route, leads};
use account::cause::Cause;
use account::{HostScope, Server};

/// Most addresses of one server that are tried.
const MAX_ADDRESSES: usize = 50;

/// Most names that are looked up at once. A lookup cannot be called off: one whose answer nobody waits for any longer
/// keeps its thread until the system gives up (glibc: after 10 s), and must not hold up the next. In a network that is
/// silent about one kind of addresses each check leaves two of them behind, and many accounts may be checked in that
/// time.
static LOOKUPS: Semaphore = Semaphore::const_new(256);

/// How long an answer for one kind of addresses waits for the other: RFC 8305 section 3 says 50 ms, and what comes late
/// is not taken any more here.
const OTHER_KIND: Duration = Duration::from_millis(150);

/// Where the addresses of host names come from.
#[derive(Clone, Debug, Default)]
pub enum Names {
    /// The system.
    #[default]
    System,
    /// A list, for tests; what is not in it does not exist.
    #[cfg(any(test, feature = "testing"))]
    Listed(Arc<BTreeMap<String, Result<Vec<IpAddr>, LookupFault>>>),
}

/// Why a name has no address.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum LookupFault {
    /// There is no such name.
    NotFound,
    /// Nobody could say: no answer, or a failure of whoever was asked.
    Unavailable,
}

/// Looks up the addresses of one kind that a host has. Two lookups beside each other tell which of the two questions
/// a network does not answer.
pub async fn lookup(host: &str, family: Family, names: &Names) -> Result<Vec<IpAddr>, LookupFault> {
    if let Ok(address) = host.parse::<IpAddr>() {
        return if Family::of(address) == family { Ok(vec![address]) } else { Err(LookupFault::NotFound) };
    }
    let mut found = match names {
        Names::System => system_lookup(host.to_owned(), family).await?,
        #[cfg(any(test, feature = "testing"))]
        Names::Listed(listed) => listed.get(host).cloned().unwrap_or(Err(LookupFault::NotFound))?,
    };
    found.retain(|address| Family::of(*address) == family);
    found.dedup();
    if found.is_empty() { Err(LookupFault::NotFound) } else { Ok(found) }
}

/// Looks up a server's addresses, in the order in which they are to be tried.
pub async fn resolve(server: &Server, names: &Names) -> Result<Vec<SocketAddr>, NetError> {
    let found = match server.host.parse::<IpAddr>() {
        Ok(address) => Ok(vec![address]),
        Err(_) => both_kinds(&server.host, names).await,
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

/// The addresses of both kinds, asked for apart: a network may answer one of the two questions and never the other.
async fn both_kinds(host: &str, names: &Names) -> Result<Vec<IpAddr>, LookupFault> {
    let four = std::pin::pin!(lookup(host, Family::V4, names));
    let six = std::pin::pin!(lookup(host, Family::V6, names));
    let (four, six) = match select(four, six).await {
        Either::Left((four, six)) => {
            let six = beside(&four, six).await;
            (four, six)
        }
        Either::Right((six, four)) => (beside(&six, four).await, six),
    };
    match (four, six) {
        (Ok(four), Ok(six)) => Ok(match leads(Family::V6) {
            Route::Present => [six, four].concat(),
            Route::Missing => [four, six].concat(),
        }),
        (Ok(found), Err(_)) | (Err(_), Ok(found)) => Ok(found),
        (Err(LookupFault::NotFound), Err(LookupFault::NotFound)) => Err(LookupFault::NotFound),
        (Err(_), Err(_)) => Err(LookupFault::Unavailable),
    }
}

/// What the other question comes to, which is not waited for long if this one was answered.
async fn beside(
    answered: &Result<Vec<IpAddr>, LookupFault>,
    other: impl Future<Output = Result<Vec<IpAddr>, LookupFault>>,
) -> Result<Vec<IpAddr>, LookupFault> {
    match answered {
        Ok(_) => timeout(OTHER_KIND, other).await.unwrap_or(Err(LookupFault::Unavailable)),
        Err(_) => other.await,
    }
}

/// What it means that a lookup does not end.
pub fn silent_lookup() -> Cause {
    lookup_cause(LookupFault::Unavailable, has_route())
}

/// What the addresses of a server tell if it cannot be reached: `family` is `ipv6` or `ipv4` if it has no
/// other, and `address` is one that no public name should have.
pub fn facts(server: &Server, addresses: &[SocketAddr]) -> BTreeMap<String, String> {
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
    let odd = addresses.iter().map(SocketAddr::ip).find(|address| is_odd(*address));
    if let (true, Some(address)) = (is_public_name, odd) {
        facts.insert("address".to_owned(), address.to_string());
    }
    facts
}

/// Asks the system, which knows what the network, a VPN and the person's own settings say of a name.
async fn system_lookup(host: String, family: Family) -> Result<Vec<IpAddr>, LookupFault> {
    let permit = LOOKUPS.acquire().await.map_err(|_| LookupFault::Unavailable)?;
    let (tell, told) = tokio::sync::oneshot::channel();
    // A thread of its own: the runtime would wait for one of its threads at the end of the program.
    let lookup = move || {
        let _permit = permit;
        let _ = tell.send(ask_system(&host, family));
    };
    let begun = std::thread::Builder::new().name("lookup".to_owned()).spawn(lookup);
    begun.map_err(|_| LookupFault::Unavailable)?;
    told.await.unwrap_or(Err(LookupFault::Unavailable))
}

fn ask_system(host: &str, family: Family) -> Result<Vec<IpAddr>, LookupFault> {
    let hints = dns_lookup::AddrInfoHints {
        socktype: dns_lookup::SockType::Stream.into(),
        address: number(family),
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

/// The kind of addresses, as the system calls it.
fn number(family: Family) -> i32 {
    match family {
        Family::V4 => dns_lookup::AddrFamily::Inet.into(),
        Family::V6 => dns_lookup::AddrFamily::Inet6.into(),
    }
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

/// Addresses that no public name has: of this computer, of a home or an office, of nobody, or made up by a program on
/// this computer (198.18.0.0/15). A filter, or a login page, gives them for the names of others; only TLS tells whether
/// it is the server all the same.
pub fn is_odd(address: IpAddr) -> bool {
    let is_made_up =
        |address: Ipv4Addr| matches!(address.octets(), [0, ..] | [198, 18..=19, _, _] | [240..=255, ..]);
    HostScope::of_address(address) != HostScope::Internet
        || matches!(address.to_canonical(), IpAddr::V4(address) if is_made_up(address))
}

fn lookup_cause(fault: LookupFault, route: Route) -> Cause {
    match (route, fault) {
        (Route::Missing, _) => Cause::Offline,
        (Route::Present, LookupFault::Unavailable) => Cause::ResolverUnavailable,
        (Route::Present, LookupFault::NotFound) => Cause::HostNotFound,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn address_families_take_turns() {
        let found = addresses(&["::1", "::2", "::3", "1.1.1.1"]);
        assert_eq!(interleave(found), addresses(&["::1", "1.1.1.1", "::2", "::3"]));
        let found = addresses(&["1.1.1.1", "::1", "::2"]);
        assert_eq!(interleave(found), addresses(&["1.1.1.1", "::1", "::2"]));
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

    #[test]
    fn a_failed_lookup_is_told_apart() {
        use LookupFault::{NotFound, Unavailable};
        assert_eq!(lookup_cause(NotFound, Route::Present), Cause::HostNotFound);
        assert_eq!(lookup_cause(Unavailable, Route::Present), Cause::ResolverUnavailable);
        assert_eq!(lookup_cause(Unavailable, Route::Missing), Cause::Offline);
        assert_eq!(lookup_cause(NotFound, Route::Missing), Cause::Offline);
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
            ("mail.example.org", &["100.64.0.1"], Some("ipv4"), Some("100.64.0.1")),
            ("mail.example.org", &["198.18.0.7"], Some("ipv4"), Some("198.18.0.7")),
            ("mail.example.org", &["0.0.0.1"], Some("ipv4"), Some("0.0.0.1")),
            ("mail.example.org", &["::ffff:127.0.0.1"], Some("ipv6"), Some("::ffff:127.0.0.1")),
            ("localhost", &["127.0.0.1"], Some("ipv4"), None),
            ("192.168.0.2", &["192.168.0.2"], Some("ipv4"), None),
        ] {
            let facts = facts(&server(host), &sockets(list));
            assert_eq!(facts.get("family").map(String::as_str), family, "{host} {list:?}");
            assert_eq!(facts.get("address").map(String::as_str), address, "{host} {list:?}");
        }
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
            security: account::Security::Tls,
            user: "anna".to_owned(),
        }
    }

    fn listed(host: &str, lookup: Result<Vec<IpAddr>, LookupFault>) -> Names {
        Names::Listed(Arc::new([(host.to_owned(), lookup)].into()))
    }
}
