//! What this computer says of its network: interfaces, routes, resolvers.

use std::net::IpAddr;

use super::family::Family;

/// What this computer says of its network.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Local {
    /// The interfaces, the loopback one left out; `None` where the system does not tell.
    pub interfaces: Option<Vec<Interface>>,
    /// The address from which IPv4 leads out, if it does.
    pub v4: Option<IpAddr>,
    /// The address from which IPv6 leads out, if it does.
    pub v6: Option<IpAddr>,
    /// The router for IPv4, if it is known.
    pub gateway: Option<IpAddr>,
    /// Networks that are reached without a router: address and length of the prefix.
    pub near: Vec<(IpAddr, u8)>,
    /// Name of the interface over which IPv4 leads out (else IPv6), if it is known.
    pub way_out: Option<String>,
    /// The resolvers.
    pub resolvers: Vec<IpAddr>,
    /// What the router is told by in its own network, if it has answered: never to be shown or written as it is.
    pub router: Option<String>,
    /// True if a proxy is set for web pages.
    pub has_proxy: bool,
}

/// One interface.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Interface {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// True if it is switched on and has a link.
    pub is_up: bool,
}

/// What an interface is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    /// A cable, or what behaves so.
    Link,
    /// A radio.
    Wireless,
    /// The way into a VPN.
    Tunnel,
}

impl Local {
    /// True if the same way leads out, and the same are asked for names.
    pub fn leads_as(&self, other: &Self) -> bool {
        let way = |local: &Self| (local.v4, local.v6, local.gateway, local.way_out.clone());
        way(self) == way(other) && self.resolvers == other.resolvers && self.has_link() == other.has_link()
    }

    /// True if addresses of this kind lead out.
    pub fn leads_out(&self, family: Family) -> bool {
        match family {
            Family::V4 => self.v4.is_some(),
            Family::V6 => self.v6.is_some(),
        }
    }

    /// True if some interface is up, or if the system does not tell.
    pub fn has_link(&self) -> bool {
        self.interfaces.as_ref().is_none_or(|all| all.iter().any(|one| one.is_up))
    }

    /// True if what leaves this computer goes through a VPN.
    pub fn leads_through_tunnel(&self) -> bool {
        self.link() == Some(Kind::Tunnel)
    }

    /// What tells this network from others, to be kept as a hash alone: the router, else the resolver.
    /// `None` where nothing is known of it.
    pub fn mark(&self) -> Option<String> {
        let resolvers = || self.resolvers.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        let named = || Some(resolvers()).filter(|resolvers| !resolvers.is_empty());
        self.router.clone().or_else(named)
    }

    /// What the way out is.
    pub fn link(&self) -> Option<Kind> {
        let is_way_out = |one: &&Interface| self.way_out.as_deref() == Some(one.name.as_str());
        self.interfaces.iter().flatten().find(is_way_out).map(|one| one.kind)
    }

    /// True if some interface leads into a VPN.
    pub fn has_tunnel(&self) -> bool {
        self.interfaces.iter().flatten().any(|one| one.kind == Kind::Tunnel && one.is_up)
    }

    /// True for an address that is reached without a router.
    pub fn is_near(&self, address: IpAddr) -> bool {
        self.near.iter().any(|(network, length)| is_within(address, *network, *length))
    }
}

fn is_within(address: IpAddr, network: IpAddr, length: u8) -> bool {
    match (address, network) {
        (IpAddr::V4(address), IpAddr::V4(network)) => {
            let drop = 32 - u32::from(length.min(32));
            address.to_bits().checked_shr(drop).unwrap_or(0)
                == network.to_bits().checked_shr(drop).unwrap_or(0)
        }
        (IpAddr::V6(address), IpAddr::V6(network)) => {
            let drop = 128 - u32::from(length.min(128));
            address.to_bits().checked_shr(drop).unwrap_or(0)
                == network.to_bits().checked_shr(drop).unwrap_or(0)
        }
        (IpAddr::V4(_), IpAddr::V6(_)) | (IpAddr::V6(_), IpAddr::V4(_)) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_way_out_or_somebody_else_who_is_asked_for_names_is_another_network() {
        let address = |text: &str| Some(text.parse().unwrap());
        let home = Local { v4: address("192.168.7.2"), gateway: address("192.168.7.1"), ..Local::default() };
        let router = Local { router: Some("02:01".to_owned()), ..home.clone() };
        assert!(home.leads_as(&home) && home.leads_as(&router), "the router has answered meanwhile");
        for other in [
            Local { v4: address("10.0.0.2"), ..home.clone() },
            Local { v6: address("2001:db8::2"), ..home.clone() },
            Local { gateway: None, ..home.clone() },
            Local { way_out: Some("tun0".to_owned()), ..home.clone() },
            Local { resolvers: vec!["9.9.9.9".parse().unwrap()], ..home.clone() },
            Local { interfaces: Some(vec![]), ..home.clone() },
        ] {
            assert!(!home.leads_as(&other), "{other:?}");
        }
    }

    #[test]
    fn an_address_is_near_if_the_beginning_is_that_of_the_network() {
        for (address, network, length, expected) in [
            ("10.77.0.1", "10.77.0.0", 24, true),
            ("10.77.1.1", "10.77.0.0", 24, false),
            ("8.8.8.8", "0.0.0.0", 0, true),
            ("10.77.0.1", "10.77.0.1", 32, true),
            ("2001:db8:77::1", "2001:db8:77::", 64, true),
            ("2001:db8:78::1", "2001:db8:77::", 64, false),
            ("10.77.0.1", "2001:db8:77::", 64, false),
        ] {
            let near = is_within(address.parse().unwrap(), network.parse().unwrap(), length);
            assert_eq!(near, expected, "{address} {network}/{length}");
        }
    }
}
