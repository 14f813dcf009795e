//! Where a server is, as far as its name or address tells it: on this computer, in a network of one's own, or
//! out on the internet.

use std::net::{IpAddr, Ipv4Addr};

use crate::host::is_at_or_below;

/// Where a server is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum HostScope {
    /// On this computer: a loopback address, or `localhost` (RFC 6761 section 6.3). No network is between.
    ThisComputer,
    /// In a home, an office or a private overlay: an address or a name that means nothing anywhere else.
    PrivateNetwork,
    /// Anywhere else.
    Internet,
}

impl HostScope {
    /// The place that a host was typed for. A public name is out on the internet whatever somebody says that
    /// its address is: a filter or a login page may have said it.
    pub fn of(host: &str) -> Self {
        match host.parse::<IpAddr>() {
            Ok(address) => Self::of_address(address),
            Err(_) if is_at_or_below(host, "localhost") => Self::ThisComputer,
            Err(_) if !host.contains('.') => Self::PrivateNetwork,
            Err(_) if PRIVATE_DOMAINS.iter().any(|domain| is_at_or_below(host, domain)) => {
                Self::PrivateNetwork
            }
            Err(_) => Self::Internet,
        }
    }

    /// The place of a server of the provider with this key. The pretend one plays the internet on this computer.
    pub fn of_server(host: &str, provider: Option<&str>) -> Self {
        if provider == Some("practice") { Self::Internet } else { Self::of(host) }
    }

    /// The place of an address. The unspecified one (0.0.0.0, `::`) leads to this computer, too. An IPv4 address that is mapped into IPv6 (RFC 4291 section 2.5.5.2) counts as
    /// itself.
    pub fn of_address(address: IpAddr) -> Self {
        let address = address.to_canonical();
        let is_private = match address {
            IpAddr::V4(address) => address.is_private() || address.is_link_local() || is_shared(address),
            IpAddr::V6(address) => address.is_unique_local() || address.is_unicast_link_local(),
        };
        if address.is_loopback() || address.is_unspecified() {
            Self::ThisComputer
        } else if is_private {
            Self::PrivateNetwork
        } else {
            Self::Internet
        }
    }
}

/// Domains that no public name is in: found by multicast (RFC 6762), in homes (RFC 8375), kept for private use by
/// ICANN (2024), and what routers and offices call their own without asking.
const PRIVATE_DOMAINS: [&str; 9] =
    ["local", "home.arpa", "internal", "localdomain", "lan", "home", "corp", "intranet", "private"];

/// 100.64.0.0/10 (RFC 6598): behind a provider's own translation, and what overlays such as Tailscale give out.
fn is_shared(address: Ipv4Addr) -> bool {
    matches!(address.octets(), [100, 64..=127, _, _])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_tells_where_it_is() {
        use HostScope::{Internet, PrivateNetwork, ThisComputer};
        for (host, place) in [
            ("127.0.0.1", ThisComputer),
            ("127.8.9.10", ThisComputer),
            ("::1", ThisComputer),
            ("::ffff:127.0.0.1", ThisComputer),
            ("localhost", ThisComputer),
            ("mail.localhost", ThisComputer),
            ("0.0.0.0", ThisComputer),
            ("::", ThisComputer),
            ("10.1.2.3", PrivateNetwork),
            ("172.16.0.1", PrivateNetwork),
            ("172.31.255.255", PrivateNetwork),
            ("192.168.178.20", PrivateNetwork),
            ("169.254.1.1", PrivateNetwork),
            ("100.64.0.1", PrivateNetwork),
            ("100.127.255.255", PrivateNetwork),
            ("fd00::7", PrivateNetwork),
            ("fe80::1", PrivateNetwork),
            ("::ffff:10.0.0.1", PrivateNetwork),
            ("nas", PrivateNetwork),
            ("nas.local", PrivateNetwork),
            ("mail.home.arpa", PrivateNetwork),
            ("172.32.0.1", Internet),
            ("100.63.255.255", Internet),
            ("100.128.0.1", Internet),
            ("192.0.2.7", Internet),
            ("2001:db8::7", Internet),
            ("mail.example.org", Internet),
            ("notlocalhost.example", Internet),
            ("mylocalhost.org", Internet),
            ("mail.thelocal.example", Internet),
        ] {
            assert_eq!(HostScope::of(host), place, "{host}");
        }
    }
}
