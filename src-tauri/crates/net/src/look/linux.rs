//! Linux: the kernel's own files.

use std::fs;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::path::Path;

use crate::local::{Interface, Kind, Local};

/// What the kernel tells of itself.
pub(super) fn told() -> Local {
    let routes = routes(&read("/proc/net/route"));
    let routes6 = routes6(&read("/proc/net/ipv6_route"));
    let out = |routes: &[Route]| {
        routes.iter().filter(|route| route.length == 0).min_by_key(|route| route.metric).cloned()
    };
    let (out4, out6) = (out(&routes), out(&routes6));
    // A VPN splits the default route in two halves, which win over the one that was there.
    let halves = routes.iter().find(|route| route.length == 1).map(|route| route.interface.clone());
    Local {
        interfaces: Some(interfaces()),
        gateway: out4.as_ref().and_then(|route| route.gateway),
        router: out4.as_ref().and_then(|route| hardware(&read("/proc/net/arp"), route.gateway?)),
        way_out: halves.or_else(|| out4.or(out6).map(|route| route.interface)),
        near: routes
            .into_iter()
            .chain(routes6)
            .filter(|route| route.gateway.is_none() && route.length > 1)
            .map(|route| (route.to, route.length))
            .collect(),
        resolvers: resolvers(&read("/etc/resolv.conf")),
        ..Local::default()
    }
}

/// True if the kernel asked for this neighbour's address and has no answer.
pub(super) fn is_mute(gateway: IpAddr) -> bool {
    let table = read("/proc/net/arp");
    table.lines().skip(1).any(|line| {
        let mut columns = line.split_whitespace();
        let is_it = columns.next().and_then(|address| address.parse::<IpAddr>().ok()) == Some(gateway);
        // The flags: 0 while nobody has answered.
        is_it && columns.nth(1) == Some("0x0")
    })
}

/// The hardware address of a neighbour that has answered.
fn hardware(table: &str, neighbour: IpAddr) -> Option<String> {
    table.lines().skip(1).find_map(|line| {
        let columns: Vec<_> = line.split_whitespace().collect();
        let is_it = columns.first()?.parse::<IpAddr>().ok()? == neighbour && *columns.get(2)? != "0x0";
        is_it.then(|| columns.get(3).map(|address| (*address).to_owned()))?
    })
}

fn interfaces() -> Vec<Interface> {
    let Ok(entries) = fs::read_dir("/sys/class/net") else { return vec![] };
    let names = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    names.filter_map(|name| interface(&Path::new("/sys/class/net").join(&name), name)).collect()
}

fn interface(folder: &Path, name: String) -> Option<Interface> {
    let fact = |file: &str| fs::read_to_string(folder.join(file)).unwrap_or_default().trim().to_owned();
    let kind = match fact("type").as_str() {
        // if_arp.h: loopback.
        "772" => return None,
        // No hardware (tun, WireGuard), PPP, tunnels in IP.
        "65534" | "512" | "768" | "769" => Kind::Tunnel,
        _ if is_called_tunnel(&name) => Kind::Tunnel,
        _ if folder.join("wireless").exists() || folder.join("phy80211").exists() => Kind::Wireless,
        _ => Kind::Link,
    };
    let flags = u32::from_str_radix(fact("flags").trim_start_matches("0x"), 16).unwrap_or(0);
    let has_link = !matches!(fact("operstate").as_str(), "down" | "lowerlayerdown" | "notpresent");
    // IFF_UP.
    Some(Interface { name, kind, is_up: flags & 1 == 1 && has_link })
}

/// Names that VPN programs give, whatever the device is.
fn is_called_tunnel(name: &str) -> bool {
    ["tun", "tap", "wg", "ppp", "vpn", "nordlynx", "proton", "tailscale", "zt"]
        .iter()
        .any(|beginning| name.starts_with(beginning))
}

/// A line of a routing table.
#[derive(Clone, Debug)]
struct Route {
    interface: String,
    to: IpAddr,
    length: u8,
    gateway: Option<IpAddr>,
    metric: u32,
}

/// `/proc/net/route`: addresses in the byte order of the machine.
fn routes(table: &str) -> Vec<Route> {
    let route = |line: &str| {
        let columns: Vec<_> = line.split_whitespace().collect();
        let address = |at: usize| {
            let bits = u32::from_str_radix(columns.get(at)?, 16).ok()?;
            Some(Ipv4Addr::from(bits.to_ne_bytes()))
        };
        let is_up = u32::from_str_radix(columns.get(3)?, 16).ok()? & 1 == 1;
        let gateway = address(2)?;
        is_up.then_some(())?;
        Some(Route {
            interface: (*columns.first()?).to_owned(),
            to: address(1)?.into(),
            length: u8::try_from(address(7)?.to_bits().count_ones()).ok()?,
            gateway: (!gateway.is_unspecified()).then_some(gateway.into()),
            metric: columns.get(6)?.parse().ok()?,
        })
    };
    table.lines().skip(1).filter_map(route).collect()
}

/// `/proc/net/ipv6_route`.
fn routes6(table: &str) -> Vec<Route> {
    let route = |line: &str| {
        let columns: Vec<_> = line.split_whitespace().collect();
        let address = |at: usize| Some(Ipv6Addr::from(u128::from_str_radix(columns.get(at)?, 16).ok()?));
        let interface = (*columns.get(9)?).to_owned();
        // RTF_UP, and not RTF_REJECT; what leads to this computer itself is on the loopback interface.
        let flags = u32::from_str_radix(columns.get(8)?, 16).ok()?;
        (flags & 1 == 1 && flags & 0x200 == 0 && interface != "lo").then_some(())?;
        let gateway = address(4)?;
        Some(Route {
            interface,
            to: address(0)?.into(),
            length: u8::from_str_radix(columns.get(1)?, 16).ok()?,
            gateway: (!gateway.is_unspecified()).then_some(gateway.into()),
            metric: u32::from_str_radix(columns.get(5)?, 16).ok()?,
        })
    };
    table.lines().filter_map(route).collect()
}

fn resolvers(file: &str) -> Vec<IpAddr> {
    let address = |line: &str| {
        let mut words = line.split_whitespace();
        (words.next()? == "nameserver").then_some(())?;
        words.next()?.split('%').next()?.parse().ok()
    };
    file.lines().filter_map(address).collect()
}

fn read(file: &str) -> String {
    fs::read_to_string(file).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn routing_tables_are_read() {
        let table = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n\
                     h0\t00000000\t01004D0A\t0003\t0\t0\t0\t00000000\t0\t0\t0\n\
                     h0\t00004D0A\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0\n";
        if cfg!(target_endian = "big") {
            return;
        }
        let routes = routes(table);
        assert_eq!(routes.len(), 2);
        assert_eq!((routes[0].length, routes[0].gateway), (0, Some("10.77.0.1".parse().unwrap())));
        assert_eq!((routes[1].to, routes[1].length), ("10.77.0.0".parse().unwrap(), 24));
        let line = "00000000000000000000000000000000 00 00000000000000000000000000000000 00 \
                    20010db8007700000000000000000001 00000400 00000001 00000000 00000003       h0\n";
        let routes = routes6(line);
        assert_eq!((routes[0].length, routes[0].interface.as_str()), (0, "h0"));
    }

    #[test]
    fn a_router_that_has_answered_is_known_by_its_hardware() {
        let table = "IP address       HW type     Flags       HW address            Mask     Device\n\
                     10.77.0.1        0x1         0x2         02:00:00:00:00:01     *        h0\n\
                     10.77.0.9        0x1         0x0         00:00:00:00:00:00     *        h0\n";
        let of = |address: &str| hardware(table, address.parse().unwrap());
        assert_eq!(of("10.77.0.1").as_deref(), Some("02:00:00:00:00:01"));
        assert_eq!((of("10.77.0.9"), of("10.77.0.2")), (None, None));
    }

    #[test]
    fn resolvers_are_read() {
        let file = "# nameserver 9.9.9.9\nsearch example.org\nnameserver 10.77.0.1\nnameserver fe80::1%h0\n";
        assert_eq!(resolvers(file), ["10.77.0.1".parse::<IpAddr>().unwrap(), "fe80::1".parse().unwrap()]);
    }
}
