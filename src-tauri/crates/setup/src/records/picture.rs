//! The network in which mail last worked, and how another differs from it.

use std::collections::BTreeSet;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use account::cause::Cause;
use account::provider::Provider;
use account::{HostScope, Protocol, Security, Servers};
use check::diagnose::{Diagnosis, LastGood, Likeness, Met, Sameness, TOLERATED};
use check::{CheckOutcome, Stage};
use net::{Family, Kind, Local};
use serde::{Deserialize, Serialize};

use super::network_key::{NetworkKey, NetworkMark};

/// A network as it was when mail worked. There is no address in it but those of the mail servers.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Picture {
    /// When, in seconds since 1970 UTC.
    pub at: u64,
    /// By what it is known again.
    pub network: Option<NetworkMark>,
    /// What the way out was: a cable, a radio, a VPN.
    pub link: Option<Link>,
    /// Kinds of addresses that led out.
    pub families: BTreeSet<AddressKind>,
    /// Where the resolver was.
    pub resolver: Option<Whereabouts>,
    /// Whether a proxy was set for web pages. An earlier version did not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proxy: Option<ProxySetting>,
    /// Seconds by which the clock of the internet was ahead of this computer's, if that was seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ahead: Option<i64>,
    /// The server for outgoing mail.
    pub smtp: ServerPicture,
    /// The server for incoming mail.
    pub imap: ServerPicture,
}

/// A server as it was reached.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ServerPicture {
    /// The addresses that answered.
    pub addresses: Vec<IpAddr>,
    /// The port that did.
    pub port: u16,
    /// Who issued its certificate.
    pub issuer: Option<String>,
    /// How it became encrypted there. An earlier version did not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub security: Option<Security>,
    /// Milliseconds until there was a connection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connect_ms: Option<u64>,
}

/// Whether a proxy is set.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum ProxySetting {
    /// None is.
    None,
    /// One is.
    Set,
}

/// What the way out is.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Link {
    /// A cable, or what behaves so.
    Cable,
    /// A radio.
    Wireless,
    /// A VPN.
    Tunnel,
}

/// A kind of addresses.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum AddressKind {
    /// IPv4.
    Ipv4,
    /// IPv6.
    Ipv6,
}

/// Where an address is.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Whereabouts {
    /// On this computer.
    Here,
    /// The router.
    Router,
    /// Elsewhere in a private network.
    Private,
    /// Out on the internet.
    Public,
}

/// How the network differs from the one in which mail last worked.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Compared {
    /// When that was, in seconds since 1970 UTC.
    pub at: u64,
    /// In what it differs. Alone, none of it is a cause.
    pub changes: Vec<Change>,
}

/// One difference; also that there is none in which network it is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Change {
    /// It is another network.
    AnotherNetwork,
    /// It is the same network.
    SameNetwork,
    /// One kind of addresses leads out no longer.
    FamilyLost(AddressKind),
    /// Names are asked for elsewhere.
    ResolverChanged,
    /// The way out is a VPN, and was none.
    TunnelAppeared,
    /// The way out was a VPN.
    TunnelGone,
    /// A proxy is set, and was not.
    ProxyAppeared,
    /// A port that answered is silent.
    PortLost(u16),
    /// Somebody else issues the certificates.
    IssuerChanged,
    /// The servers have other addresses.
    AddressesMoved,
    /// Connections take much longer.
    Slower,
    /// The clock of this computer is not what it was.
    ClockJumped,
    /// The switch to encryption was offered, and is not.
    StartTlsGone,
}

impl Change {
    /// How much it says; the less, the more.
    pub fn weight(&self) -> u8 {
        match self {
            Self::IssuerChanged => 0,
            Self::StartTlsGone => 1,
            Self::ClockJumped => 2,
            Self::TunnelAppeared => 3,
            Self::TunnelGone => 4,
            Self::PortLost(_) => 5,
            Self::AddressesMoved => 6,
            Self::ProxyAppeared => 7,
            Self::FamilyLost(_) => 8,
            Self::Slower => 9,
            Self::ResolverChanged => 10,
            Self::AnotherNetwork => 11,
            Self::SameNetwork => 12,
        }
    }

    /// Its name in JSON and in the ids of words, without what stands behind a colon.
    pub fn code(&self) -> &'static str {
        match self {
            Self::AnotherNetwork => "anotherNetwork",
            Self::SameNetwork => "sameNetwork",
            Self::FamilyLost(_) => "familyLost",
            Self::ResolverChanged => "resolverChanged",
            Self::TunnelAppeared => "tunnelAppeared",
            Self::TunnelGone => "tunnelGone",
            Self::PortLost(_) => "portLost",
            Self::IssuerChanged => "issuerChanged",
            Self::AddressesMoved => "addressesMoved",
            Self::ProxyAppeared => "proxyAppeared",
            Self::Slower => "slower",
            Self::ClockJumped => "clockJumped",
            Self::StartTlsGone => "startTlsGone",
        }
    }
}

impl Serialize for Change {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::FamilyLost(AddressKind::Ipv4) => serializer.serialize_str("familyLost:ipv4"),
            Self::FamilyLost(AddressKind::Ipv6) => serializer.serialize_str("familyLost:ipv6"),
            Self::PortLost(port) => serializer.collect_str(&format_args!("portLost:{port}")),
            Self::AnotherNetwork
            | Self::SameNetwork
            | Self::ResolverChanged
            | Self::TunnelAppeared
            | Self::TunnelGone
            | Self::IssuerChanged
            | Self::AddressesMoved
            | Self::ProxyAppeared
            | Self::Slower
            | Self::ClockJumped
            | Self::StartTlsGone => serializer.serialize_str(self.code()),
        }
    }
}

impl Picture {
    /// The network of a check that both servers passed; `None` for any other check.
    pub fn of_check(report: &CheckOutcome, local: &Local, key: &NetworkKey, at: u64) -> Option<Self> {
        report.verified()?;
        let server = |protocol| {
            let leg = report.of(protocol);
            ServerPicture {
                addresses: leg.peer.map(|peer| peer.ip()).into_iter().collect(),
                port: leg.server.port.get(),
                issuer: leg.issuer.clone(),
                security: Some(leg.server.security),
                connect_ms: leg
                    .stages
                    .iter()
                    .rfind(|(stage, _)| *stage == Stage::Connect)
                    .map(|(_, took)| ms(*took)),
            }
        };
        Some(Self::of(local, key, at, server(Protocol::Smtp), server(Protocol::Imap)))
    }

    /// The network of a look at it that found nothing wrong; `None` for any other.
    pub fn of_look(diagnosis: &Diagnosis, servers: &Servers, key: &NetworkKey, at: u64) -> Option<Self> {
        if diagnosis.cause.is_some() {
            return None;
        }
        let server = |protocol| {
            let spoke = || diagnosis.met.iter().filter(move |met| met.protocol == protocol && met.spoke);
            ServerPicture {
                addresses: spoke().map(|met| met.address.ip()).collect(),
                port: servers.of(protocol).port.get(),
                issuer: spoke().find_map(|met| met.issuer.clone()),
                security: Some(servers.of(protocol).security),
                connect_ms: connect_ms(spoke()),
            }
        };
        let (smtp, imap) = (server(Protocol::Smtp), server(Protocol::Imap));
        Some(Self { ahead: diagnosis.ahead, ..Self::of(&diagnosis.local, key, at, smtp, imap) })
    }

    fn of(local: &Local, key: &NetworkKey, at: u64, smtp: ServerPicture, imap: ServerPicture) -> Self {
        let leads = [(Family::V4, AddressKind::Ipv4), (Family::V6, AddressKind::Ipv6)];
        let families = leads.into_iter().filter(|(family, _)| local.leads_out(*family)).map(|(_, kind)| kind);
        Self {
            at,
            network: local.mark().map(|mark| key.mark(&mark)),
            link: local.link().map(Link::from),
            families: families.collect(),
            resolver: whereabouts(local),
            proxy: Some(ProxySetting::of(local)),
            ahead: None,
            smtp,
            imap,
        }
    }

    /// What a look at another network is compared with. The key is read only where one is looked at.
    pub(super) fn last_good(
        &self,
        servers: &Servers,
        key: impl Fn() -> Option<NetworkKey> + Send + Sync + 'static,
    ) -> LastGood {
        let both = [(Protocol::Smtp, &self.smtp), (Protocol::Imap, &self.imap)];
        let switched = both.into_iter().filter(|(_, server)| server.security == Some(Security::StartTls));
        let start_tls = switched.map(|(protocol, server)| (protocol, server.port)).collect();
        let (network, resolver) = (self.network.clone(), self.resolver);
        let had_tunnel = self.link == Some(Link::Tunnel);
        let likeness = Arc::new(move |local: &Local| Likeness {
            network: sameness(network.as_ref(), local, &key),
            had_tunnel,
            asks_as_then: resolver.is_some() && resolver == whereabouts(local),
        });
        LastGood { at: self.at, addresses: self.addresses(servers), start_tls, ahead: self.ahead, likeness }
    }

    /// Where the servers were, at the ports that the account has.
    fn addresses(&self, servers: &Servers) -> Vec<(Protocol, SocketAddr)> {
        let of = |protocol, picture: &Self| {
            let server = match protocol {
                Protocol::Smtp => picture.smtp.clone(),
                Protocol::Imap => picture.imap.clone(),
            };
            let port = servers.of(protocol).port.get();
            server.addresses.into_iter().take(2).map(move |ip| (protocol, SocketAddr::new(ip, port)))
        };
        of(Protocol::Smtp, self).chain(of(Protocol::Imap, self)).collect()
    }

    /// How a network that was looked at differs from this one.
    pub fn compared(
        &self,
        diagnosis: &Diagnosis,
        servers: &Servers,
        key: &NetworkKey,
        provider: Option<&Provider>,
        now: u64,
    ) -> Compared {
        let local = &diagnosis.local;
        let mut changes = vec![];
        changes.extend(sameness(self.network.as_ref(), local, || Some(key.clone())).map(|same| match same {
            Sameness::Same => Change::SameNetwork,
            Sameness::Another => Change::AnotherNetwork,
        }));
        for (family, kind) in [(Family::V4, AddressKind::Ipv4), (Family::V6, AddressKind::Ipv6)] {
            if self.families.contains(&kind) && !local.leads_out(family) {
                changes.push(Change::FamilyLost(kind));
            }
        }
        let resolver = whereabouts(local);
        if self.resolver.is_some() && resolver.is_some() && self.resolver != resolver {
            changes.push(Change::ResolverChanged);
        }
        match (self.link, local.link().map(Link::from)) {
            (Some(then), Some(Link::Tunnel)) if then != Link::Tunnel => changes.push(Change::TunnelAppeared),
            (Some(Link::Tunnel), Some(here)) if here != Link::Tunnel => changes.push(Change::TunnelGone),
            _ => {}
        }
        if (self.proxy, ProxySetting::of(local)) == (Some(ProxySetting::None), ProxySetting::Set) {
            changes.push(Change::ProxyAppeared);
        }
        if self.clock_jumped(diagnosis.ahead, now) {
            changes.push(Change::ClockJumped);
        }
        for (protocol, then) in [(Protocol::Smtp, &self.smtp), (Protocol::Imap, &self.imap)] {
            let met: Vec<_> = diagnosis.met.iter().filter(|met| met.protocol == protocol).collect();
            let at_port: Vec<_> = met.iter().filter(|met| met.address.port() == then.port).collect();
            let is_taken_out = |met: &&&Met| met.cause.is_some_and(Cause::is_in_clear);
            let speaks = at_port.iter().any(|met| met.spoke);
            if then.security == Some(Security::StartTls) && !speaks && at_port.iter().any(is_taken_out) {
                changes.push(Change::StartTlsGone);
            } else if !at_port.is_empty() && !speaks {
                changes.push(Change::PortLost(then.port));
            }
            let took = connect_ms(met.iter().copied());
            if is_slower(then.connect_ms, took) && !changes.contains(&Change::Slower) {
                changes.push(Change::Slower);
            }
            let is_other_issuer =
                |met: &&&Met| met.issuer.is_some() && then.issuer.is_some() && met.issuer != then.issuer;
            if met.iter().any(|met| is_other_issuer(&met)) && !changes.contains(&Change::IssuerChanged) {
                changes.push(Change::IssuerChanged);
            }
            // The large providers have many addresses, and give out others every minute.
            let moves = provider.is_some_and(|provider| provider.has_server(&servers.of(protocol).host));
            let has_moved = !then.addresses.is_empty()
                && !met.is_empty()
                && !met.iter().any(|met| then.addresses.contains(&met.address.ip()));
            let is_suspect = !moves || met.iter().all(|met| net::is_odd(met.address.ip()));
            if has_moved && is_suspect && !changes.contains(&Change::AddressesMoved) {
                changes.push(Change::AddressesMoved);
            }
        }
        Compared { at: self.at, changes }
    }

    /// True if the clock of this computer is not what it was: it is before the moment at which mail worked, or the
    /// internet's is no longer ahead of it by so much.
    fn clock_jumped(&self, ahead: Option<i64>, now: u64) -> bool {
        let tolerated = TOLERATED.unsigned_abs();
        let is_set_back = now.saturating_add(tolerated) < self.at;
        let differs = |(then, here): (i64, i64)| then.abs_diff(here) > tolerated;
        is_set_back || self.ahead.zip(ahead).is_some_and(differs)
    }
}

/// Whether a network is this one; `None` where nothing tells one from another.
fn sameness(
    then: Option<&NetworkMark>,
    local: &Local,
    key: impl FnOnce() -> Option<NetworkKey>,
) -> Option<Sameness> {
    let (then, mark) = (then?, local.mark()?);
    let is_same = key()?.mark(&mark) == *then;
    Some(if is_same { Sameness::Same } else { Sameness::Another })
}

/// True if a connection takes so much longer that a person notices it: as long as is called slow, and three times as
/// long as then.
fn is_slower(then: Option<u64>, took: Option<u64>) -> bool {
    then.zip(took).is_some_and(|(then, took)| took >= 500 && took >= then.saturating_mul(3))
}

/// The quickest of these connections, in milliseconds.
fn connect_ms<'a>(met: impl Iterator<Item = &'a Met>) -> Option<u64> {
    met.filter_map(|met| met.connected).min().map(ms)
}

fn ms(took: Duration) -> u64 {
    u64::try_from(took.as_millis()).unwrap_or(u64::MAX)
}

impl ProxySetting {
    fn of(local: &Local) -> Self {
        if local.has_proxy { Self::Set } else { Self::None }
    }
}

impl From<Kind> for Link {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Link => Self::Cable,
            Kind::Wireless => Self::Wireless,
            Kind::Tunnel => Self::Tunnel,
        }
    }
}

/// Where the resolver is that is asked first.
fn whereabouts(local: &Local) -> Option<Whereabouts> {
    let first = *local.resolvers.first()?;
    Some(match HostScope::of_address(first) {
        _ if local.gateway == Some(first) => Whereabouts::Router,
        HostScope::ThisComputer => Whereabouts::Here,
        HostScope::PrivateNetwork => Whereabouts::Private,
        HostScope::Internet => Whereabouts::Public,
    })
}

#[cfg(test)]
mod tests;
