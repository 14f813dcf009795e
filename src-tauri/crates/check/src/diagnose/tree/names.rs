//! What names say.

use std::net::IpAddr;
use std::time::Duration;

use account::cause::{Action, Cause};
use account::{HostScope, Server};
use net::{Answering, Family, LookupFault, is_odd};

use super::super::plan::{beside, page_host};
use super::super::seen::{NameSeen, PageEnd, PortEnd, PortSeen, Role};
use super::super::sign::Sign;
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
            1 => Some(Finding::unanswered(Cause::ResolverSlow, Likely)),
            _ => Some(Finding::unanswered(Cause::ResolverSlow, Certain)),
        }
    }

    /// Whether it is the line, where no name is found: what was there last time is silent, or who is asked is
    /// far off and silent on every port, or asks behind itself and gets nothing.
    pub(super) fn line_without_names(&self) -> Option<Finding> {
        let behind =
            |certainty| Some(Finding::unanswered(Cause::UplinkDown, certainty).seen_by(Sign::Behind));
        let known: Vec<_> = self.known().collect();
        // A connection is all that is tried there.
        let is_dead = |port: &&PortSeen| {
            port.connected.is_none() && matches!(port.end, PortEnd::Silent | PortEnd::Unreachable)
        };
        if !known.is_empty() {
            return if known.iter().all(is_dead) { behind(Likely) } else { None };
        }
        let cannot_tell = self.seen.nameserver == Some(Answering::CannotTell);
        let is_behind =
            cannot_tell && self.asks_over_the_line() || self.seen.resolver_is_there() == Some(false);
        let as_well = |found: Finding| found.or_perhaps(&[Cause::ResolverUnavailable]);
        if is_behind { behind(Possible).map(as_well) } else { None }
    }

    /// True if the resolver asks in its turn over the same line: the router, another computer of this
    /// network, a program on this computer.
    fn asks_over_the_line(&self) -> bool {
        let local = &self.seen.local;
        let is_near = |resolver: &IpAddr| {
            let is_of_network = local.is_near(*resolver) && !self.leaves_elsewhere(*resolver);
            local.gateway == Some(*resolver) || is_of_network || resolver.is_loopback()
        };
        !local.resolvers.is_empty() && local.resolvers.iter().all(is_near)
    }

    /// Nobody says where anything is.
    pub(super) fn resolver(&self) -> Option<Finding> {
        let seen = self.seen;
        if !seen.any_name() && self.known().any(|port| port.connected.is_some()) {
            return Some(Finding::unanswered(Cause::ResolverUnavailable, Certain));
        }
        // Where the resolver is there, it is not the line.
        if !seen.any_name() && seen.resolver_is_there() == Some(true) {
            return Some(Finding::unanswered(Cause::ResolverUnavailable, Likely));
        }
        if seen.any_name() || seen.anything_connects() {
            return None;
        }
        let is_unanswered = |name: &NameSeen| name.found == Err(LookupFault::Unavailable);
        let asked = seen.names.iter().any(is_unanswered) || seen.names.is_empty();
        // What it does not answer may be its line as much as itself.
        let is_line = self.asks_over_the_line() && seen.nameserver != Some(Answering::Refuses);
        asked
            .then(|| Finding::unanswered(Cause::ResolverUnavailable, if is_line { Possible } else { Likely }))
    }

    /// Somebody answers for names, and wrongly.
    pub(super) fn names(&self) -> Option<Finding> {
        let seen = self.seen;
        if let Some((host, address)) = self.odd_address() {
            let is_of_table = self.is_of_table(&host);
            let found =
                Finding::answered(Cause::DnsHijacked, Certain).with("host", host).with("address", address);
            // A name of one's own may be meant to lead near by, or not be there: a domain that is searched may
            // invent it.
            return Some(if is_of_table {
                found
            } else {
                Finding { certainty: Possible, ..found }.doing(&[Action::ChangeNetwork, Action::EditServers])
            });
        }
        for server in BOTH.map(|protocol| self.servers.of(protocol)) {
            if !self.is_of_table(&server.host) {
                continue;
            }
            if let Some(withheld) = self.withheld(server) {
                return Some(withheld);
            }
            // Where the server was when mail last worked, it is no wrong answer that led there.
            let is_wrong = |port: &PortSeen| {
                let is_elsewhere = !seen.worked.contains(&port.target.address.ip());
                let is_meant = port.target.host == server.host && is_elsewhere;
                is_meant && self.is_of_another(port) && !self.is_proven(port.target.address.ip())
            };
            if seen.ports.iter().any(is_wrong) || self.is_page_of_another(server) {
                return Some(Finding::answered(Cause::DnsHijacked, Likely).at(server));
            }
        }
        None
    }

    /// A name of the table has no address, here.
    fn withheld(&self, server: &Server) -> Option<Finding> {
        /// Whoever answers so soon does not want to say it.
        const SOON: Duration = Duration::from_secs(2);
        let seen = self.seen;
        let of = |family| seen.name(&server.host, family);
        let (v4, v6) = (of(Family::V4)?, of(Family::V6)?);
        if v4.found.is_ok() || v6.found.is_ok() {
            return None;
        }
        let is_missing = |name: &NameSeen| name.found == Err(LookupFault::NotFound);
        let is_soon = v4.took < SOON && v6.took < SOON;
        // Where pages have come with their names at once, no way loses every question for mail.
        let is_soon_elsewhere =
            seen.pages.iter().any(|page| page.took < SOON && matches!(page.end, PageEnd::Matches { .. }));
        let hosts = [&self.servers.smtp.host, &self.servers.imap.host];
        let of_mail: Vec<_> = seen.names.iter().filter(|name| hosts.contains(&&name.host)).collect();
        let of_other: Vec<_> = of_mail.iter().filter(|name| name.host != server.host).collect();
        // The same where all that was asked about the other server was answered at once.
        let is_soon_for_other =
            of_other.iter().any(|name| name.found.is_ok()) && of_other.iter().all(|name| name.took < SOON);
        let is_kept_back = is_soon
            || is_soon_for_other
            || is_soon_elsewhere && of_mail.iter().all(|name| name.found.is_err());
        let pages_have_names = seen.pages.iter().any(|page| !matches!(page.end, PageEnd::Nameless(_)));
        let others = pages_have_names || seen.names.iter().any(|name| name.found.is_ok());
        let hijacked = |certainty| Finding::answered(Cause::DnsHijacked, certainty).at(server);
        let withheld = |certainty| Some(hijacked(certainty).seen_by(Sign::Withheld));
        match (is_missing(v4) && is_missing(v6), others) {
            (true, true) => withheld(Certain),
            (false, true) if is_kept_back => withheld(Likely),
            (true, false) if seen.pages.is_empty() => Some(hijacked(Possible)),
            // No name has an address: that is not about mail.
            (true, false) => Some(Finding::unanswered(Cause::ResolverUnavailable, Possible)),
            (false, _) => None,
        }
    }

    /// One port of a server leads to somebody else, and another port at the same address to the server.
    pub(super) fn led_astray(&self) -> Option<Finding> {
        BOTH.into_iter().find_map(|protocol| {
            let server = self.servers.of(protocol);
            let own: Vec<_> = self.own(protocol).collect();
            let is_astray = |port: &&PortSeen| self.is_of_another(port) && self.is_right_beside(port);
            if own.is_empty() || !own.iter().all(is_astray) || !self.is_of_table(&server.host) {
                return None;
            }
            let other = self.port_to_use(protocol)?;
            let found = Finding::shut(Likely).seen_as(Cause::CertificateForAnotherName).at(server);
            Some(
                found
                    .seen_by(Sign::Another)
                    .with("other", other)
                    .doing(&[Action::UseOtherPort, Action::ChangeNetwork]),
            )
        })
    }

    /// True if every port for mail of a server is refused, and the web server in its place is somebody's who has
    /// nothing to do with its provider: a page that says what was blocked.
    fn is_page_of_another(&self, server: &Server) -> bool {
        let mut mail = self.seen.ports.iter().filter(|port| {
            port.target.host == server.host
                && port.target.protocol().is_some()
                && !self.seen.worked.contains(&port.target.address.ip())
        });
        let is_of_server =
            |port: &&PortSeen| port.target.host == server.host && port.target.role == Role::Control;
        let is_anothers = |port: &PortSeen| {
            let PortEnd::Failed(Cause::CertificateForAnotherName, facts) = &port.end else { return false };
            facts.get("presented").is_some_and(|presented| !self.are_of_provider(presented))
        };
        let mut web = self.seen.ports.iter().filter(is_of_server);
        web.any(is_anothers) && mail.clone().next().is_some() && mail.all(|port| port.end == PortEnd::Refused)
    }

    /// True if one of the names that a certificate is for is in a domain of the provider's hosts and pages.
    fn are_of_provider(&self, presented: &str) -> bool {
        let page = self.provider.and_then(page_host);
        let hosts = [Some(self.servers.smtp.host.clone()), Some(self.servers.imap.host.clone()), page];
        let domains: Vec<_> = hosts.iter().flatten().map(|host| domain(host)).collect();
        presented.split([',', ' ']).any(|name| domains.contains(&domain(name)))
    }

    /// A name of one's own leads where every name beside it leads, and no mail server is there: it was not given to a
    /// host.
    pub(super) fn invented(&self) -> Option<Finding> {
        BOTH.into_iter().find_map(|protocol| {
            let server = self.servers.of(protocol);
            let beside = beside(&server.host)?;
            let found = |name: &NameSeen| name.found.clone().unwrap_or_default();
            let of_beside = self.seen.names.iter().filter(|name| name.host == beside);
            let invented: Vec<_> = of_beside.flat_map(found).collect();
            let leads_there = |port: &PortSeen| {
                let address = port.target.address.ip();
                invented.contains(&address) && !self.seen.worked.contains(&address)
            };
            let is_there = self.all_shut(protocol) && self.mail(protocol).all(leads_there);
            // A network may shut out the mail of a server that every name of its domain leads to.
            let is_refused = self.mail(protocol).all(|port| port.end == PortEnd::Refused);
            let certainty = if is_refused && !self.any_speaks_mail() { Likely } else { Possible };
            let found = Finding::answered(Cause::HostNotFound, certainty).seen_by(Sign::Wildcard).at(server);
            (is_there && !self.is_of_table(&server.host))
                .then(|| found.or_perhaps(&[Cause::PortBlocked, Cause::ProviderDown]))
        })
    }

    /// True if a mail port proved to be somebody else's.
    fn is_of_another(&self, port: &PortSeen) -> bool {
        let is_wrong = port.end.cause() == Some(Cause::CertificateForAnotherName);
        is_wrong && port.target.role != Role::Control
    }

    /// True if somebody proved to be who was meant at an address, whichever of the servers.
    fn is_proven(&self, address: IpAddr) -> bool {
        self.seen.ports.iter().any(|port| port.spoke() && port.target.address.ip() == address)
    }

    /// True if the server that was meant spoke at the same address.
    fn is_right_beside(&self, port: &PortSeen) -> bool {
        let spoke = |other: &PortSeen| {
            other.spoke()
                && other.target.address.ip() == port.target.address.ip()
                && other.target.protocol() == port.target.protocol()
        };
        self.seen.ports.iter().any(spoke)
    }

    /// An address that no public name has, where nobody proved to be the one who was meant.
    pub(super) fn odd_address(&self) -> Option<(String, IpAddr)> {
        let hosts = [&self.servers.smtp.host, &self.servers.imap.host];
        self.seen.names.iter().filter(|name| hosts.contains(&&name.host)).find_map(|name| {
            let is_public =
                HostScope::of(&name.host) == HostScope::Internet && name.host.parse::<IpAddr>().is_err();
            let odd = name.found.as_ref().ok()?.iter().find(|address| is_odd(**address))?;
            // A name of one's own may be for a server near by, if there is one.
            let is_own = !self.is_of_table(&name.host);
            let proves = |port: &PortSeen| port.spoke() || is_own && port.connected.is_some();
            let proved = self.seen.ports.iter().any(|port| port.target.address.ip() == *odd && proves(port));
            (is_public && !proved).then(|| (name.host.clone(), *odd))
        })
    }

    /// Why nothing could be tried at a server: it has no address, or only such as lead nowhere here.
    pub(super) fn without_way(&self, server: &Server) -> Option<Finding> {
        let of_it: Vec<_> = self.seen.names.iter().filter(|name| name.host == server.host).collect();
        let found: Vec<_> = of_it.iter().filter(|name| name.found.is_ok()).map(|name| name.family).collect();
        let is_missing = |name: &&NameSeen| name.found == Err(LookupFault::NotFound);
        let finding = |cause| Finding::answered(cause, Possible).at(server);
        match (&found[..], of_it.len()) {
            ([Family::V6], _) if !self.seen.local.leads_out(Family::V6) => {
                Some(finding(Cause::Unreachable).with("family", "ipv6"))
            }
            ([], 2) if of_it.iter().all(is_missing) => Some(finding(Cause::HostNotFound)),
            ([], 2) => Some(finding(Cause::ResolverUnavailable)),
            _ => None,
        }
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
            is_alone.then(|| Finding::answered(Cause::HostNotFound, certainty).at(server))
        })
    }
}

/// What two names of one owner mostly share: their last two labels.
fn domain(name: &str) -> String {
    let labels: Vec<_> =
        name.trim_matches(|sign: char| !sign.is_alphanumeric()).rsplit('.').take(2).collect();
    labels.join(".").to_ascii_lowercase()
}
