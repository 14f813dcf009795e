//! The names that tell whose network this is.

use std::net::IpAddr;
use std::time::Duration;

use futures_util::future::join_all;
use hickory_resolver::proto::rr::Name;
use hickory_resolver::system_conf::read_system_conf;
use tokio::time::timeout;

use super::dns::{Dns, host};
use crate::look::look;

/// How long reverse DNS may take.
const LIMIT: Duration = Duration::from_secs(3);

/// What this network calls itself, lower case: its search domains, and what reverse DNS calls the public addresses of
/// this computer and of its resolvers. Asks the system's resolver alone, and ends within three seconds.
pub async fn names_of_this_network() -> Vec<String> {
    let Ok((config, _)) = read_system_conf() else { return vec![] };
    let search = config.domain().into_iter().chain(config.search());
    // As an ending, so that a network that is called like the provider itself is its own, too.
    let mut names: Vec<String> = search.filter_map(within).collect();
    let local = look();
    let resolvers = config.name_servers().iter().map(|server| server.ip);
    let addresses: Vec<_> = [local.v6, local.v4].into_iter().flatten().chain(resolvers).collect();
    if let Ok(dns) = Dns::of_system() {
        let public = addresses.into_iter().filter(|address| is_public(*address));
        let called = join_all(public.map(|address| dns.called(address)));
        names.extend(timeout(LIMIT, called).await.unwrap_or_default().into_iter().flatten().flatten());
    }
    names
}

fn within(domain: &Name) -> Option<String> {
    host(domain).filter(|name| name.contains('.')).map(|name| format!(".{name}"))
}

/// True for an address that the whole internet knows; of others reverse DNS tells what somebody at home chose.
fn is_public(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(address) => {
            let is_shared = address.octets()[0] == 100 && (64..128).contains(&address.octets()[1]);
            !(address.is_private()
                || address.is_loopback()
                || address.is_link_local()
                || address.is_unspecified()
                || is_shared)
        }
        IpAddr::V6(address) => {
            !(address.is_loopback()
                || address.is_unspecified()
                || address.is_unique_local()
                || address.is_unicast_link_local())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_is_called_by_domains_and_not_by_single_words() {
        for (domain, expected) in [
            ("dip0.t-ipconnect.de.", Some(".dip0.t-ipconnect.de")),
            ("Example.NET.", Some(".example.net")),
            ("lan.", None),
            (".", None),
        ] {
            assert_eq!(within(&Name::from_ascii(domain).unwrap()).as_deref(), expected, "{domain}");
        }
    }

    #[test]
    fn only_public_addresses_are_asked_about() {
        for (address, expected) in [
            ("192.168.1.1", false),
            ("10.0.0.1", false),
            ("100.64.0.1", false),
            ("127.0.0.53", false),
            ("fe80::1", false),
            ("fd00::1", false),
            ("84.154.1.2", true),
            ("2003:e2::1", true),
        ] {
            assert_eq!(is_public(address.parse().unwrap()), expected, "{address}");
        }
    }
}
