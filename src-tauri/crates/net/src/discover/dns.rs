//! Questions to the resolver of the system that the system's own calls have no words for.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use account::parse_host;
use hickory_resolver::TokioResolver;
use hickory_resolver::config::LookupIpStrategy;
use hickory_resolver::lookup::Lookup;
use hickory_resolver::net::NetError;
use hickory_resolver::proto::rr::{Name, RData, RecordType};

use super::answer::Outcome;

/// Most records of one answer that are looked at.
const MAX_RECORDS: usize = 32;

/// The system's resolver. What is asked is called off when nobody waits for it any longer.
pub(super) struct Dns(TokioResolver);

/// A server that a domain names for a service (RFC 2782).
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Service {
    pub(super) priority: u16,
    pub(super) weight: u16,
    pub(super) port: u16,
    /// Empty if the service is not offered.
    pub(super) host: String,
}

impl Dns {
    /// Reads which resolver the system uses.
    pub(super) fn of_system() -> Result<Self, Outcome> {
        let mut builder = TokioResolver::builder_tokio().map_err(|_| Outcome::Unreachable)?;
        let options = builder.options_mut();
        options.timeout = Duration::from_millis(1500);
        options.attempts = 2;
        options.ip_strategy = LookupIpStrategy::Ipv4AndIpv6;
        options.try_tcp_on_error = true;
        Ok(Self(builder.build().map_err(|_| Outcome::Unreachable)?))
    }

    /// The servers that receive the mail of a domain and are to be tried first.
    pub(super) async fn mx(&self, domain: &str) -> Result<Vec<String>, Outcome> {
        let found = self.0.mx_lookup(absolute(domain)).await.map_err(|error| match error.is_nx_domain() {
            true => Outcome::NoSuchDomain,
            false => outcome(&error),
        })?;
        let mut servers: Vec<(u16, String)> = records(&found, |data| {
            let RData::MX(mx) = data else { return None };
            Some((mx.preference, host(&mx.exchange)?))
        });
        // A lone dot stands for a domain that receives no mail (RFC 7505).
        servers.retain(|(_, host)| !host.is_empty());
        let best = servers.iter().map(|(preference, _)| *preference).min().ok_or(Outcome::Nothing)?;
        Ok(servers.into_iter().filter(|(preference, _)| *preference == best).map(|(_, host)| host).collect())
    }

    /// The servers of a service, in the order in which they are to be tried.
    pub(super) async fn services(&self, name: &str) -> Result<Vec<Service>, Outcome> {
        let found = self.0.srv_lookup(absolute(name)).await.map_err(|error| outcome(&error))?;
        let mut services = records(&found, |data| {
            let RData::SRV(srv) = data else { return None };
            let host = host(&srv.target)?;
            Some(Service { priority: srv.priority, weight: srv.weight, port: srv.port, host })
        });
        services.sort_by_key(|service| (service.priority, u16::MAX - service.weight));
        Ok(services)
    }

    /// What a name is another one for (CNAME).
    pub(super) async fn alias(&self, name: &str) -> Result<String, Outcome> {
        let found =
            self.0.lookup(absolute(name), RecordType::CNAME).await.map_err(|error| outcome(&error))?;
        let names = records(&found, |data| {
            let RData::CNAME(name) = data else { return None };
            host(&name.0)
        });
        names.into_iter().next().ok_or(Outcome::Nothing)
    }

    /// The texts at a name, each in one piece.
    pub(super) async fn texts(&self, name: &str) -> Result<Vec<String>, Outcome> {
        let found = self.0.txt_lookup(absolute(name)).await.map_err(|error| outcome(&error))?;
        Ok(records(&found, |data| {
            let RData::TXT(text) = data else { return None };
            String::from_utf8(text.txt_data.concat()).ok()
        }))
    }

    /// What an address is called (reverse DNS).
    pub(super) async fn called(&self, address: IpAddr) -> Result<Vec<String>, Outcome> {
        let found = self.0.reverse_lookup(Name::from(address)).await.map_err(|error| outcome(&error))?;
        Ok(records(&found, |data| {
            let RData::PTR(name) = data else { return None };
            host(&name.0)
        }))
    }

    /// The addresses of a host.
    pub(super) async fn addresses(&self, host: &str, port: u16) -> Result<Vec<SocketAddr>, Outcome> {
        let found = self.0.lookup_ip(absolute(host)).await.map_err(|error| outcome(&error))?;
        let addresses: Vec<IpAddr> = found.iter().take(MAX_RECORDS).collect();
        let (six, four): (Vec<_>, Vec<_>) = addresses.into_iter().partition(IpAddr::is_ipv6);
        let in_turn = (0..six.len().max(four.len())).flat_map(|at| [six.get(at), four.get(at)]);
        let found: Vec<_> = in_turn.flatten().map(|address| SocketAddr::new(*address, port)).collect();
        if found.is_empty() { Err(Outcome::Nothing) } else { Ok(found) }
    }
}

/// A name as it is, to which nothing of this network is added.
fn absolute(name: &str) -> String {
    format!("{name}.")
}

/// The name of a host; empty for the root.
pub(super) fn host(name: &Name) -> Option<String> {
    if name.is_root() { Some(String::new()) } else { parse_host(&name.to_ascii()) }
}

fn records<T>(found: &Lookup, read: impl Fn(&RData) -> Option<T>) -> Vec<T> {
    found.answers().iter().take(MAX_RECORDS).filter_map(|record| read(&record.data)).collect()
}

fn outcome(error: &NetError) -> Outcome {
    if error.is_no_records_found() {
        Outcome::Nothing
    } else if matches!(error, NetError::Timeout) {
        Outcome::TimedOut
    } else {
        Outcome::Unreachable
    }
}
