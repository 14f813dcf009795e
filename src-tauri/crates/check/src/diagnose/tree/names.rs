//! What names say.

use std::net::IpAddr;
use std::time::Duration;

use account::Place;
use account::cause::Cause;
use net::{Answering, Family, LookupFault, is_odd};

use super::super::seen::{NameSeen, PageEnd, PortEnd, PortSeen, Role};
use super::Certainty::{Certain, Likely, Possible};
use super::{BOTH, Finding, Judge};

impl Judge<'_> {
    /// Names are found, and late; or one of the two questions is never answered.
    pub(super) fn slow_resolver(&self) -> Option<Finding> {
        const LATE: Duration = Duration::from_secs(2);
        let hosts = [&self.servers.smtp.host, &self.servers.imap.host];
        let of_mail = self.seen.names.iter().filter(|name| hosts.contains(&&name.host));
        let of_mail: Vec<_> = of_mail.collect();
        if !of_mail.iter().any(|name| name.found.is_ok()) {
            return None;
        }
        let late = of_mail.iter().filter(|name| name.took >= LATE).count();
        let is_open = |host: &&String| {
            let waits = |family| self.seen.name(host, family).is_none();
            host.parse::<IpAddr>().is_err()
                && self.seen.elapsed >= LATE
                && (waits(Family::V4) || waits(Family::V6))
        };
        let open = hosts.iter().filter(|host| is_open(host)).count();
        match late + open {
            0 => None,
            1 => Some(Finding::new(Cause::ResolverSlow, Likely)),
            _ => Some(Finding::new(Cause::ResolverSlow, Certain)),
        }
    }

    /// Whether it is the line, where no name is found: what was there last time is silent, or the router asks behind
    /// itself and gets nothing.
    pub(super) fn line_without_names(&self) -> Option<Finding> {
        let behind = |certainty| Some(Finding::new(Cause::UplinkDown, certainty).with("why", "behind"));
        let known: Vec<_> = self.known().collect();
        let is_dead = |port: &&PortSeen| matches!(port.end, PortEnd::Silent | PortEnd::Unreachable);
        if !known.is_empty() {
            return if known.iter().all(is_dead) { behind(Likely) } else { None };
        }
        let cannot_tell = self.seen.nameserver == Some(Answering::CannotTell);
        if cannot_tell && self.router_is_asked() { behind(Possible) } else { None }
    }

    /// True if the router is who is asked for names.
    fn router_is_asked(&self) -> bool {
        let local = &self.seen.local;
        local.gateway.is_some_and(|gateway| local.resolvers == [gateway])
    }

    /// Nobody says where anything is.
    pub(super) fn resolver(&self) -> Option<Finding> {
        let seen = self.seen;
        if !seen.any_name() && self.known().any(|port| port.connected.is_some()) {
            return Some(Finding::new(Cause::ResolverUnavailable, Certain));
        }
        if seen.any_name() || seen.anything_connects() {
            return None;
        }
        let is_unanswered = |name: &NameSeen| name.found == Err(LookupFault::Unavailable);
        let asked = seen.names.iter().any(is_unanswered) || seen.names.is_empty();
        // What a router answers for is its line as much as itself.
        let is_line = self.router_is_asked() && seen.nameserver != Some(Answering::Refuses);
        asked.then(|| Finding::new(Cause::ResolverUnavailable, if is_line { Possible } else { Likely }))
    }

    /// Somebody answers for names, and wrongly.
    pub(super) fn names(&self) -> Option<Finding> {
        let seen = self.seen;
        if let Some((host, address)) = self.odd_address() {
            let certainty = if self.is_of_table(&host) { Certain } else { Likely };
            return Some(
                Finding::new(Cause::DnsHijacked, certainty).with("host", host).with("address", address),
            );
        }
        for server in BOTH.map(|protocol| self.servers.of(protocol)) {
            let is_missing = |family| {
                seen.name(&server.host, family).is_some_and(|name| name.found == Err(LookupFault::NotFound))
            };
            let others = seen.pages.iter().any(|page| !matches!(page.end, PageEnd::Nameless(_)));
            if self.is_of_table(&server.host) && is_missing(Family::V4) && is_missing(Family::V6) {
                let certainty = if others { Certain } else { Likely };
                return Some(Finding::new(Cause::DnsHijacked, certainty).at(server));
            }
            let is_for_another = |port: &&PortSeen| {
                let cause = port.end.cause();
                let is_wrong = cause == Some(Cause::CertificateForAnotherName);
                is_wrong && port.target.host == server.host && port.target.role != Role::Control
            };
            if self.is_of_table(&server.host) && seen.ports.iter().any(|port| is_for_another(&port)) {
                return Some(Finding::new(Cause::DnsHijacked, Likely).at(server));
            }
        }
        None
    }

    /// An address that no public name has, where nobody proved to be the one who was meant.
    pub(super) fn odd_address(&self) -> Option<(String, IpAddr)> {
        let hosts = [&self.servers.smtp.host, &self.servers.imap.host];
        self.seen.names.iter().filter(|name| hosts.contains(&&name.host)).find_map(|name| {
            let is_public = Place::of(&name.host) == Place::Internet && name.host.parse::<IpAddr>().is_err();
            let odd = name.found.as_ref().ok()?.iter().find(|address| is_odd(**address))?;
            // A name of one's own may be for a server near by, if there is one.
            let is_own = !self.is_of_table(&name.host);
            let proves = |port: &PortSeen| port.spoke() || is_own && port.connected.is_some();
            let proved = self.seen.ports.iter().any(|port| port.target.address.ip() == *odd && proves(port));
            (is_public && !proved).then(|| (name.host.clone(), *odd))
        })
    }

    /// There is no such name, and nobody knows better.
    pub(super) fn unknown_name(&self) -> Option<Finding> {
        BOTH.into_iter().find_map(|protocol| {
            let server = self.servers.of(protocol);
            let is_missing = |family| {
                let name = self.seen.name(&server.host, family);
                name.is_some_and(|name| name.found == Err(LookupFault::NotFound))
            };
            let is_alone =
                is_missing(Family::V4) && is_missing(Family::V6) && !self.is_of_table(&server.host);
            let certainty = if self.seen.any_name() { Certain } else { Possible };
            is_alone.then(|| Finding::new(Cause::HostNotFound, certainty).at(server))
        })
    }
}
