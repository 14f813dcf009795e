//! How this computer is asked about its network, without sending a packet.
//!
//! On Linux the answers are files of the kernel. Elsewhere only what every system tells is known: whether a route
//! leads out, and from which address.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(not(target_os = "linux"))]
mod unknown;

use std::net::{IpAddr, SocketAddr, UdpSocket};

#[cfg(target_os = "linux")]
use self::linux as system;
#[cfg(not(target_os = "linux"))]
use self::unknown as system;
use super::local::Local;

/// Looks at the network of this computer.
pub fn look() -> Local {
    Local {
        v4: source("0.0.0.0:0", "192.0.2.1:9"),
        v6: source("[::]:0", "[2001:db8::1]:9"),
        has_proxy: proxies().next().is_some(),
        ..system::told()
    }
}

/// The proxies that the environment names for web pages, as other programs read it.
pub fn proxies() -> impl Iterator<Item = String> {
    let names = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "http_proxy"];
    names.into_iter().filter_map(|name| std::env::var(name).ok()).filter(|url| !url.is_empty())
}

/// True if the router was asked for and does not answer, not even for itself.
pub fn router_is_mute(local: &Local) -> bool {
    local.gateway.is_some_and(system::is_mute)
}

/// The address from which packets to `far` would leave, by the routing table; `None` if this computer knows no way.
pub fn leaves_from(far: IpAddr) -> Option<IpAddr> {
    let from = if far.is_ipv6() { "[::]:0" } else { "0.0.0.0:0" };
    source(from, &SocketAddr::new(far, 9).to_string())
}

/// True if this computer itself lets nothing out to `far`. One empty datagram to the port of the web is sent there
/// unless it does not: what a firewall on this computer drops, the system says of no other kind of packet.
pub fn is_forbidden(far: IpAddr) -> bool {
    let from = if far.is_ipv6() { "[::]:0" } else { "0.0.0.0:0" };
    let sent = UdpSocket::bind(from).and_then(|socket| {
        socket.set_nonblocking(true)?;
        socket.connect(SocketAddr::new(far, 443))?;
        socket.send(&[])
    });
    sent.is_err_and(|error| error.kind() == std::io::ErrorKind::PermissionDenied)
}

/// The address from which packets to `far` would leave, by the routing table: connecting a UDP socket sends nothing.
/// The far addresses are for documentation (RFC 5737, RFC 3849) and lead wherever the default route leads.
fn source(from: &str, far: &str) -> Option<IpAddr> {
    let socket = UdpSocket::bind(from).ok()?;
    socket.connect(far).ok()?;
    let source = socket.local_addr().map(|local| local.ip()).ok()?;
    let is_lost = match source {
        IpAddr::V4(address) => address.is_link_local() || address.is_unspecified(),
        IpAddr::V6(address) => address.is_unicast_link_local() || address.is_unspecified(),
    };
    (!is_lost && !source.is_loopback()).then_some(source)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn to_this_computer_nothing_leaves() {
        assert_eq!(leaves_from(IpAddr::from([127, 0, 0, 1])), None);
    }

    #[test]
    fn to_this_computer_nothing_is_forbidden() {
        assert!(!is_forbidden(IpAddr::from([127, 0, 0, 1])));
    }

    #[test]
    fn looking_ends() {
        let local = look();
        assert!(!local.resolvers.iter().any(IpAddr::is_multicast), "{local:?}");
    }
}
