//! From what was seen to one cause: the first that holds, in the order below. What holds besides and is not its
//! consequence is said, too.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, SocketAddr};
use std::num::NonZeroU16;
use std::time::Duration;

use account::cause::{Action, Cause, Subject};
use account::provider::Provider;
use account::{Place, Protocol, Server, Servers};
use net::{Answering, Family, Local, LookupFault, Root, is_odd};

use super::plan::SLOW;
use super::seen::{PageEnd, PortEnd, PortSeen, Role, Seen, Speech};
use crate::read_along::is_reader;

/// What the network does to mail.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Diagnosis {
    /// The one cause to act on; `None` if mail works from here.
    pub cause: Option<Cause>,
    /// How certain it is.
    pub certainty: Certainty,
    /// Facts for the words, by Fluent variable name: `host`, `port`, the `other` port that works, the `issuer` and
    /// key of the `interceptor` that reads along, the odd `address`, `minutes` by which the clock is wrong.
    pub facts: BTreeMap<String, String>,
    /// What can be done, the action that mends it first.
    pub actions: Vec<Action>,
    /// What was seen besides.
    pub also: Vec<Cause>,
    /// How long it took.
    pub took: Duration,
    /// What this computer says of its network.
    pub local: Local,
    /// What the account's own ports came to, address by address.
    pub met: Vec<Met>,
}

/// What a port of the account came to at one address.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Met {
    /// Outgoing or incoming.
    pub protocol: Protocol,
    /// Where.
    pub address: SocketAddr,
    /// True if a server proved who it is, and spoke.
    pub spoke: bool,
    /// Who issued its certificate, if it spoke and that is said.
    pub issuer: Option<String>,
}

/// How certain a cause is.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Certainty {
    /// One observation says so.
    Possible,
    /// What would be otherwise is so; another reason is weak.
    Likely,
    /// A sign that means one thing.
    Certain,
}

use Certainty::{Certain, Likely, Possible};

/// Draws the diagnosis.
pub(super) fn diagnosis(
    seen: &Seen,
    servers: &Servers,
    provider: Option<&'static Provider>,
    took: Duration,
) -> Diagnosis {
    let judge = Judge { seen, servers, provider };
    let mut findings = judge.findings().into_iter();
    let local = seen.afterwards.clone().unwrap_or_else(|| seen.local.clone());
    let met = met(seen);
    let Some(first) = findings.next() else {
        let (facts, actions, also) = (BTreeMap::new(), vec![], vec![]);
        return Diagnosis { cause: None, certainty: Certain, facts, actions, also, took, local, met };
    };
    let also: BTreeSet<_> = findings.map(|finding| finding.cause).collect();
    // Where it may as well be who is asked for names, that is not left out.
    let is_doubt = |cause: Cause| {
        first.certainty == Possible && (first.cause, cause) == (Cause::UplinkDown, Cause::ResolverUnavailable)
    };
    let is_besides =
        |cause: &Cause| *cause != first.cause && (is_doubt(*cause) || !explains(first.cause, *cause));
    Diagnosis {
        also: also.into_iter().filter(is_besides).collect(),
        actions: if first.actions.is_empty() { first.cause.mending().to_vec() } else { first.actions },
        cause: Some(first.cause),
        certainty: first.certainty,
        facts: first.facts,
        took,
        local,
        met,
    }
}

/// What the account's own ports came to.
fn met(seen: &Seen) -> Vec<Met> {
    let own = seen.ports.iter().filter(|port| port.target.role == Role::Own);
    let met = own.filter_map(|port| {
        let (address, spoke, issuer) = (port.target.address, port.spoke(), port.issuer.clone());
        Some(Met { protocol: port.target.protocol()?, address, spoke, issuer })
    });
    met.collect()
}

/// True if the second is a consequence of the first.
fn explains(first: Cause, second: Cause) -> bool {
    use Cause::{
        CaptivePortal, ClockWrong, DnsHijacked, HostNotFound, HungUp, Interception, MtuBlackhole, NoRoute,
        Offline, PortBlocked, ProviderDown, Refused, ResolverUnavailable, SlowNetwork, TimedOut, Unreachable,
        Unstable, UplinkDown, VpnInterferes,
    };
    let silence = [Refused, Unreachable, TimedOut, HungUp, PortBlocked, ProviderDown, UplinkDown];
    let is_certificate = second.subject() == Subject::Certificate;
    let explained = |groups: &[&[Cause]]| groups.iter().any(|group| group.contains(&second));
    if [Offline, NoRoute, Unstable].contains(&first) {
        return true;
    }
    if first == CaptivePortal {
        return is_certificate || explained(&[&silence, &[DnsHijacked, Interception, ClockWrong]]);
    }
    if [VpnInterferes, UplinkDown].contains(&first) {
        return explained(&[&silence, &[ResolverUnavailable, MtuBlackhole, SlowNetwork]]);
    }
    if first == DnsHijacked {
        return is_certificate || explained(&[&silence, &[HostNotFound]]);
    }
    if [ClockWrong, Interception].contains(&first) {
        return is_certificate;
    }
    let is_doubt = first == PortBlocked && second == ProviderDown;
    explained(&[&silence]) && !is_doubt
}

/// Something that holds.
struct Finding {
    cause: Cause,
    certainty: Certainty,
    facts: BTreeMap<String, String>,
    actions: Vec<Action>,
}

impl Finding {
    fn new(cause: Cause, certainty: Certainty) -> Self {
        Self { cause, certainty, facts: BTreeMap::new(), actions: vec![] }
    }

    fn with(mut self, fact: &str, value: impl ToString) -> Self {
        self.facts.insert(fact.to_owned(), value.to_string());
        self
    }

    fn at(self, server: &Server) -> Self {
        self.with("host", &server.host).with("port", server.port)
    }

    fn doing(self, actions: &[Action]) -> Self {
        Self { actions: actions.to_vec(), ..self }
    }
}

/// What is known when it is judged.
struct Judge<'a> {
    seen: &'a Seen,
    servers: &'a Servers,
    provider: Option<&'static Provider>,
}

/// What can be done about somebody whom this computer does not believe: nobody can let them in.
const NOT_BELIEVED: [Action; 2] = [Action::ChangeNetwork, Action::TryAgain];

/// Both conversations.
const BOTH: [Protocol; 2] = [Protocol::Smtp, Protocol::Imap];

impl Judge<'_> {
    /// Everything that holds, in the order in which it counts.
    fn findings(&self) -> Vec<Finding> {
        if !self.seen.local.has_link() {
            return vec![Finding::new(Cause::Offline, Certain)];
        }
        if self.seen.local.v4.is_none() && self.seen.local.v6.is_none() {
            return vec![Finding::new(Cause::NoRoute, Certain)];
        }
        if self.is_well() {
            return self.beside_mail_that_works();
        }
        let found = [
            self.firewall(),
            self.vpn(),
            self.portal(),
            self.proxy(),
            self.uplink(),
            self.resolver(),
            self.clock(),
            self.names(),
            self.interception(),
            self.start_tls(),
            self.other_port(),
            self.mtu(),
            self.words(),
            self.cut_off(),
            self.blocked(),
            self.provider_down(),
            self.v4_missing(),
            self.unstable(),
            self.unknown_name(),
            self.slow_behind_silence(),
        ];
        let mut found: Vec<_> = found.into_iter().flatten().collect();
        // Where the network changed under it, nothing that was silent says anything.
        if found.first().is_none_or(|first| first.certainty < Certain)
            && let Some(unstable) = found.iter().position(|finding| finding.cause == Cause::Unstable)
        {
            let unstable = found.remove(unstable);
            found.insert(0, unstable);
        }
        let rest = self.leg_by_itself();
        let beside = self.beside_mail_that_works();
        found.into_iter().chain(rest).chain(beside).collect()
    }

    /// True if both servers speak and an authority that everybody believes stands behind them.
    fn is_well(&self) -> bool {
        BOTH.into_iter().all(|protocol| {
            self.seen.ports.iter().any(|port| {
                port.is_of(protocol)
                    && matches!(&port.end, PortEnd::Spoke(root) if !self.reads_along(port, root))
            })
        })
    }

    /// True if whoever stands behind a certificate has no business there: on a public name of the table nobody but
    /// the authorities of the world, elsewhere nobody who is known to read along.
    fn reads_along(&self, port: &PortSeen, root: &Root) -> bool {
        is_reader(root, &port.target.host, self.provider)
    }

    fn is_of_table(&self, host: &str) -> bool {
        self.provider.is_some_and(|provider| provider.has_server(host))
            && Place::of_server(host, None) == Place::Internet
    }

    /// What other programs suffer from although mail works here.
    fn beside_mail_that_works(&self) -> Vec<Finding> {
        [self.broken(Family::V6), self.slow_resolver(), self.broken(Family::V4), self.slow()]
            .into_iter()
            .flatten()
            .collect()
    }

    /// One kind of addresses is dead, the other works.
    fn broken(&self, family: Family) -> Option<Finding> {
        let other = if family == Family::V6 { Family::V4 } else { Family::V6 };
        if !self.seen.local.leads_out(family) || self.seen.connects(family) {
            return None;
        }
        let spoke = |port: &&PortSeen| port.spoke() && port.target.family() == other;
        self.seen.ports.iter().find(spoke)?;
        let has_address = |host: &str| self.seen.name(host, family).is_some_and(|name| name.found.is_ok());
        if !has_address(&self.servers.smtp.host) && !has_address(&self.servers.imap.host) {
            return None;
        }
        // Two packets lost, while the other kind had answered long before.
        let waited = |port: &&PortSeen| port.took >= Duration::from_secs(2);
        let all = self.seen.ports.iter().chain(self.seen.pending.iter().filter(waited));
        let tried: Vec<_> = all.filter(|port| port.target.family() == family).collect();
        // On a way that loses packets some connections are silent, and hardly all of them.
        let is_told = tried.iter().any(|port| port.end == PortEnd::Unreachable);
        let certainty = match tried.len() {
            0 => return None,
            _ if is_told => Certain,
            1 | 2 => return None,
            3 => Likely,
            _ => Certain,
        };
        let cause = if family == Family::V6 { Cause::Ipv6Broken } else { Cause::Ipv4Broken };
        Some(Finding::new(cause, certainty))
    }

    /// Names are found, and late; or one of the two questions is never answered.
    fn slow_resolver(&self) -> Option<Finding> {
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

    /// Every connection takes long, the second one, too.
    fn slow(&self) -> Option<Finding> {
        let times = |host: &str| {
            let of_host = self.seen.ports.iter().filter(|port| port.target.host == host);
            of_host.filter_map(|port| port.connected).min()
        };
        let (smtp, imap) = (times(&self.servers.smtp.host)?, times(&self.servers.imap.host)?);
        let is_slow = smtp >= SLOW && imap >= SLOW;
        is_slow.then(|| Finding::new(Cause::SlowNetwork, Certain).with("ms", smtp.min(imap).as_millis()))
    }

    /// This computer lets no mail out.
    fn firewall(&self) -> Option<Finding> {
        let denied = self.seen.ports.iter().find(|port| port.end == PortEnd::Denied)?;
        Some(
            Finding::new(Cause::LocalFirewall, Certain)
                .with("host", &denied.target.host)
                .with("port", denied.target.address.port()),
        )
    }

    /// The way out leads through a VPN, and there it ends; or a VPN that is gone left its resolver behind.
    fn vpn(&self) -> Option<Finding> {
        let seen = self.seen;
        let through = seen.local.leads_through_tunnel();
        if through && !seen.anything_connects() {
            return Some(Finding::new(Cause::VpnInterferes, Likely).with("why", "dead"));
        }
        if through && self.blocked().is_some() {
            return Some(Finding::new(Cause::VpnInterferes, Likely).with("why", "mail"));
        }
        let is_left_over = |address: &IpAddr| {
            Place::of_address(*address) == Place::PrivateNetwork
                && !seen.local.is_near(*address)
                && seen.local.gateway != Some(*address)
        };
        let left_over = !seen.local.resolvers.is_empty() && seen.local.resolvers.iter().all(is_left_over);
        (left_over && !seen.any_name() && !seen.router_is_mute)
            .then(|| Finding::new(Cause::VpnInterferes, Likely).with("why", "names"))
    }

    /// The network wants a sign-in.
    fn portal(&self) -> Option<Finding> {
        let seen = self.seen;
        if seen.ports.iter().any(|port| matches!(port.end, PortEnd::Spoke(Root::Public))) {
            return None;
        }
        let in_place_of_mail =
            seen.ports.iter().any(|port| matches!(port.end, PortEnd::Failed(Cause::CaptivePortal, _)));
        let certainty = match (seen.pages_that_differ(), in_place_of_mail) {
            (2.., _) | (1, true) => Certain,
            (1, false) if !seen.a_page_matches() => Likely,
            (0, true) if !seen.a_page_matches() => Likely,
            (0 | 1, _) => return None,
        };
        Some(Finding::new(Cause::CaptivePortal, certainty).at(&self.servers.imap))
    }

    /// Nothing gets out but through the proxy.
    fn proxy(&self) -> Option<Finding> {
        let leads_out = self.seen.proxy.is_some_and(|proxy| proxy.leads_out);
        (leads_out && !self.any_speaks()).then(|| Finding::new(Cause::ProxyRequired, Certain))
    }

    /// The router is dead, or nothing behind it answers.
    fn uplink(&self) -> Option<Finding> {
        let seen = self.seen;
        if seen.anything_connects() {
            return None;
        }
        if seen.router_is_mute {
            return Some(Finding::new(Cause::UplinkDown, Certain).with("why", "router"));
        }
        if !seen.any_name() {
            return self.line_without_names();
        }
        let tried = seen.ports.iter().filter(|port| port.target.role != Role::Again).count();
        let all_silent =
            seen.ports.iter().all(|port| matches!(port.end, PortEnd::Silent | PortEnd::Unreachable));
        let pages_silent = !seen.pages.is_empty() && !seen.a_page_matches();
        (tried >= 2 && all_silent && pages_silent && self.odd_address().is_none())
            .then(|| Finding::new(Cause::UplinkDown, Likely).with("why", "behind"))
    }

    /// Whether it is the line, where no name is found: what was there last time is silent, or the router asks behind
    /// itself and gets nothing.
    fn line_without_names(&self) -> Option<Finding> {
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

    /// Where the servers were last time.
    fn known(&self) -> impl Iterator<Item = &PortSeen> {
        self.seen.ports.iter().filter(|port| port.target.role == Role::Known)
    }

    /// Nobody says where anything is.
    fn resolver(&self) -> Option<Finding> {
        let seen = self.seen;
        if !seen.any_name() && self.known().any(|port| port.connected.is_some()) {
            return Some(Finding::new(Cause::ResolverUnavailable, Certain));
        }
        if seen.any_name() || seen.anything_connects() {
            return None;
        }
        let is_unanswered = |name: &super::seen::NameSeen| name.found == Err(LookupFault::Unavailable);
        let asked = seen.names.iter().any(is_unanswered) || seen.names.is_empty();
        // What a router answers for is its line as much as itself.
        let is_line = self.router_is_asked() && seen.nameserver != Some(Answering::Refuses);
        asked.then(|| Finding::new(Cause::ResolverUnavailable, if is_line { Possible } else { Likely }))
    }

    /// Certificates do not hold today, and it is the clock.
    fn clock(&self) -> Option<Finding> {
        const TOLERATED: i64 = 300;
        let failed = |wanted: Cause| {
            let with_it = self.seen.ports.iter().filter(|port| port.end.cause() == Some(wanted));
            with_it.map(|port| &port.target.host).collect::<BTreeSet<_>>().len()
        };
        let (early, late) = (failed(Cause::CertificateNotYetValid), failed(Cause::CertificateExpired));
        if early + late == 0 {
            return None;
        }
        let found = Finding::new(Cause::ClockWrong, Certain);
        match self.seen.ahead() {
            Some(ahead) if early > 0 && ahead > TOLERATED => Some(found.with("minutes", ahead / 60)),
            Some(ahead) if late > 0 && ahead < -TOLERATED => Some(found.with("minutes", ahead / 60)),
            Some(_) => None,
            None if early > 0 && is_before_the_table() => Some(found),
            None if early > 1 || late > 1 => Some(Finding { certainty: Likely, ..found }),
            None => None,
        }
    }

    /// Somebody answers for names, and wrongly.
    fn names(&self) -> Option<Finding> {
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
    fn odd_address(&self) -> Option<(String, IpAddr)> {
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

    /// Somebody reads along.
    fn interception(&self) -> Option<Finding> {
        let mut untrusted = BTreeSet::new();
        let mut issuers = BTreeSet::new();
        for port in &self.seen.ports {
            match &port.end {
                PortEnd::Spoke(root @ Root::Private { issuer, interceptor })
                    if self.reads_along(port, root) =>
                {
                    let found = Finding::new(Cause::Interception, Certain).with("host", &port.target.host);
                    let found = found.with("issuer", issuer);
                    return Some(match interceptor {
                        Some(key) => found.with("interceptor", key),
                        None => found,
                    });
                }
                PortEnd::Failed(Cause::CertificateUntrusted, facts)
                    if self.is_of_table(&port.target.host) =>
                {
                    untrusted.insert(port.target.address);
                    issuers.insert(facts.get("issuer").cloned().unwrap_or_default());
                    if let Some(key) = facts.get("interceptor") {
                        let found = Finding::new(Cause::Interception, Certain).with("interceptor", key);
                        let issuer = facts.get("issuer").cloned().unwrap_or_default();
                        let found = found.with("host", &port.target.host).with("issuer", issuer);
                        return Some(found.doing(&NOT_BELIEVED));
                    }
                }
                PortEnd::Spoke(_)
                | PortEnd::Refused
                | PortEnd::Unreachable
                | PortEnd::Denied
                | PortEnd::Silent
                | PortEnd::Mute { .. }
                | PortEnd::Failed(..) => {}
            }
        }
        (untrusted.len() > 1 && issuers.len() == 1).then(|| {
            Finding::new(Cause::Interception, Likely)
                .at(&self.servers.imap)
                .with("issuer", issuers.into_iter().next().unwrap_or_default())
                .doing(&NOT_BELIEVED)
        })
    }

    /// The switch to encryption was taken out.
    fn start_tls(&self) -> Option<Finding> {
        BOTH.into_iter().find_map(|protocol| {
            let own = self.own(protocol).find_map(|port| {
                port.end
                    .cause()
                    .filter(|cause| [Cause::StartTlsMissing, Cause::StartTlsTampered].contains(cause))
            })?;
            let found = Finding::new(own, Likely).at(self.servers.of(protocol));
            Some(match self.port_that_works(protocol) {
                Some(port) => Finding { certainty: Certain, ..found.with("other", port) }
                    .doing(&[Action::UseOtherPort, Action::ChangeNetwork]),
                None => found.doing(&[Action::ChangeNetwork, Action::EditServers]),
            })
        })
    }

    /// The account's port is shut, and another of the same server is open.
    fn other_port(&self) -> Option<Finding> {
        BOTH.into_iter().find_map(|protocol| {
            let is_shut = |port: &PortSeen| port.end.is_dead() || port.end.cause() == Some(Cause::HungUp);
            let own: Vec<_> = self.own(protocol).collect();
            if self.seen.speaks(protocol) || own.is_empty() || !own.iter().all(|port| is_shut(port)) {
                return None;
            }
            // One silence alone may be packets that got lost.
            let is_told = own.iter().any(|port| matches!(port.end, PortEnd::Refused | PortEnd::Unreachable));
            let certainty = if is_told || own.len() > 1 { Certain } else { Likely };
            let other = self.port_that_works(protocol)?;
            let found = Finding::new(Cause::PortBlocked, certainty).at(self.servers.of(protocol));
            Some(found.with("other", other).doing(&[Action::UseOtherPort, Action::ChangeNetwork]))
        })
    }

    /// Small pieces pass, large ones do not.
    fn mtu(&self) -> Option<Finding> {
        let healed = self.seen.ports.iter().any(|port| port.target.role == Role::Contrast && port.spoke());
        healed.then(|| {
            let found = Finding::new(Cause::MtuBlackhole, Certain);
            let vpn = self.seen.local.has_tunnel();
            let first: &[_] = if vpn { &[Action::SwitchOffVpn] } else { &[] };
            found.doing(&[first, &[Action::ChangeNetwork]].concat())
        })
    }

    /// The server itself says why not.
    fn words(&self) -> Option<Finding> {
        BOTH.into_iter().find_map(|protocol| {
            let said =
                self.own(protocol).filter_map(|port| port.end.cause()).find(|cause| SAID.contains(cause))?;
            (!self.seen.speaks(protocol)).then(|| Finding::new(said, Certain).at(self.servers.of(protocol)))
        })
    }

    /// Connections are cut as soon as they begin to be encrypted, on the ports of mail alone.
    fn cut_off(&self) -> Option<Finding> {
        let is_cut = |port: &PortSeen| port.end.cause() == Some(Cause::HungUp);
        let control = self
            .seen
            .ports
            .iter()
            .any(|port| port.target.speech == Speech::Web && port.connected.is_some() && !is_cut(port));
        BOTH.into_iter().find_map(|protocol| {
            let all: Vec<_> = self.mail(protocol).collect();
            let cut = all.len() > 1 && all.iter().all(|port| is_cut(port));
            let certainty = if control { Likely } else { Possible };
            cut.then(|| {
                Finding::new(Cause::HungUp, certainty)
                    .at(self.servers.of(protocol))
                    .doing(&[Action::ChangeNetwork, Action::TryAgain])
            })
        })
    }

    /// Every port of a mail server is shut, and the web is open.
    fn blocked(&self) -> Option<Finding> {
        BOTH.into_iter().find_map(|protocol| {
            if !self.all_shut(protocol) {
                return None;
            }
            let server = self.servers.of(protocol);
            let other_leg = BOTH.into_iter().any(|other| other != protocol && self.seen.speaks(other));
            let is_control = |port: &&PortSeen| port.target.speech == Speech::Web && is_open(port);
            let controls: Vec<_> = self.seen.ports.iter().filter(is_control).collect();
            let same_host = controls
                .iter()
                .any(|port| port.target.host == server.host || self.is_same_address(port, protocol));
            let is_told = self
                .mail(protocol)
                .any(|port| port.end == PortEnd::Unreachable && port.took < Duration::from_millis(2500));
            let whole = self.seen.a_page_matches() || !controls.is_empty();
            let certainty = if is_told && whole {
                Certain
            } else if same_host || other_leg || !controls.is_empty() {
                Likely
            } else {
                return None;
            };
            Some(
                Finding::new(Cause::PortBlocked, certainty)
                    .at(server)
                    .doing(&[Action::ChangeNetwork, Action::AskAdministrator]),
            )
        })
    }

    /// The internet is well, the provider's servers are not.
    fn provider_down(&self) -> Option<Finding> {
        BOTH.into_iter().find_map(|protocol| {
            let mut open = self.seen.ports.iter().filter(|port| is_open(port));
            let is_up = open.any(|port| self.is_same_address(port, protocol));
            let is_shut = self.all_shut(protocol) && self.seen.a_page_matches() && !is_up;
            let finding = || {
                let own_name =
                    if self.is_of_table(&self.servers.of(protocol).host) { Likely } else { Possible };
                Finding::new(Cause::ProviderDown, own_name).at(self.servers.of(protocol))
            };
            is_shut.then(finding)
        })
    }

    /// The server has no IPv6 address, and this network has no IPv4.
    fn v4_missing(&self) -> Option<Finding> {
        if self.seen.local.v4.is_some() {
            return None;
        }
        BOTH.into_iter().find_map(|protocol| {
            let server = self.servers.of(protocol);
            let found = |family| self.seen.name(&server.host, family).map(|name| name.found.clone());
            let has_no_other = matches!(found(Family::V4), Some(Ok(_)))
                && matches!(found(Family::V6), Some(Err(LookupFault::NotFound)));
            has_no_other.then(|| Finding::new(Cause::Ipv4Missing, Certain).at(server))
        })
    }

    /// The network changed while it was looked at.
    fn unstable(&self) -> Option<Finding> {
        let afterwards = self.seen.afterwards.as_ref()?;
        let before = &self.seen.local;
        let has_changed = (before.v4, before.v6, before.gateway, &before.way_out)
            != (afterwards.v4, afterwards.v6, afterwards.gateway, &afterwards.way_out);
        has_changed.then(|| Finding::new(Cause::Unstable, Likely))
    }

    /// There is no such name, and nobody knows better.
    fn unknown_name(&self) -> Option<Finding> {
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

    /// Connections come about, late, and then nothing in time.
    fn slow_behind_silence(&self) -> Option<Finding> {
        let slow = |port: &PortSeen| port.connected.is_some_and(|took| took >= SLOW);
        let connected: Vec<_> = self.seen.ports.iter().filter(|port| port.connected.is_some()).collect();
        let all_slow = connected.len() > 1 && connected.iter().all(|port| slow(port));
        all_slow.then(|| Finding::new(Cause::SlowNetwork, Possible))
    }

    /// What is left: what the account's own port came to.
    fn leg_by_itself(&self) -> Option<Finding> {
        BOTH.into_iter().find_map(|protocol| {
            if self.seen.speaks(protocol) {
                return None;
            }
            let server = self.servers.of(protocol);
            let cause = self.own(protocol).find_map(|port| port.end.cause());
            let cause = cause.or_else(|| {
                let name = self.seen.names.iter().find(|name| name.host == server.host);
                name.and_then(|name| name.found.as_ref().err()).map(|fault| match fault {
                    LookupFault::NotFound => Cause::HostNotFound,
                    LookupFault::Unavailable => Cause::ResolverUnavailable,
                })
            });
            Some(Finding::new(cause.unwrap_or(Cause::TimedOut), Possible).at(server))
        })
    }

    fn own(&self, protocol: Protocol) -> impl Iterator<Item = &PortSeen> {
        self.seen.ports.iter().filter(move |port| port.is_of(protocol))
    }

    /// All ports of mail of a server.
    fn mail(&self, protocol: Protocol) -> impl Iterator<Item = &PortSeen> {
        self.seen.ports.iter().filter(move |port| {
            port.target.protocol() == Some(protocol) && [Role::Own, Role::Other].contains(&port.target.role)
        })
    }

    fn all_shut(&self, protocol: Protocol) -> bool {
        // Whoever has said a word at the account's own port is not shut out.
        let has_greeted = self.own(protocol).any(|port| port.end == PortEnd::Mute { greeted: true });
        let mut all = self.mail(protocol).peekable();
        !has_greeted && all.peek().is_some() && all.all(|port| port.end.is_dead())
    }

    fn is_same_address(&self, control: &PortSeen, protocol: Protocol) -> bool {
        self.mail(protocol).any(|port| port.target.address.ip() == control.target.address.ip())
    }

    fn any_speaks(&self) -> bool {
        self.seen.ports.iter().any(PortSeen::spoke)
    }

    /// Another port of the account's server that speaks, as its provider has it or as everybody does.
    fn port_that_works(&self, protocol: Protocol) -> Option<NonZeroU16> {
        let works = |port: &&PortSeen| {
            port.target.role == Role::Other
                && matches!(&port.end, PortEnd::Spoke(root) if !self.reads_along(port, root))
        };
        let other = self.mail(protocol).find(works)?;
        NonZeroU16::new(other.target.address.port())
    }
}

/// What a server says of itself, or of whoever asks, before anybody has signed in.
const SAID: [Cause; 6] = [
    Cause::IpBlocked,
    Cause::TooManyConnections,
    Cause::ServerBusy,
    Cause::ServerRefuses,
    Cause::PolicyBlocked,
    Cause::TemporarilyUnavailable,
];

fn is_open(port: &PortSeen) -> bool {
    port.connected.is_some() && !matches!(port.end, PortEnd::Mute { .. })
}

/// True if this computer's clock is before a day on which something in the table was checked.
fn is_before_the_table() -> bool {
    let today = jiff::Timestamp::now().strftime("%Y-%m-%d").to_string();
    Provider::all().any(|provider| provider.checked > today)
}

#[cfg(test)]
mod tests {
    use account::{Account, Address, Security};
    use net::{Interface, Kind};

    use super::super::seen::{NameSeen, PageSeen, ProxySeen, Target};
    use super::*;

    /// Each network, what is found in it, and how certain that is; the first is the control of all others.
    #[test]
    fn each_network_has_its_cause() {
        let silent = || PortEnd::Silent;
        let mute = || PortEnd::Mute { greeted: false };
        let failed = |cause| PortEnd::Failed(cause, BTreeMap::new());
        let networks: Vec<(&str, Scene, Option<Cause>, Certainty)> = vec![
            ("healthy", Scene::well(), None, Certain),
            ("no probes", Scene::well().pages(&PageEnd::Silent), None, Certain),
            ("probes differ, mail speaks", Scene::well().pages(&PageEnd::Differs), None, Certain),
            ("no link", Scene::well().without_link(), Some(Cause::Offline), Certain),
            ("no route", Scene::well().without_route(), Some(Cause::NoRoute), Certain),
            (
                "sign-in page",
                Scene::with(&silent()).pages(&PageEnd::Differs),
                Some(Cause::CaptivePortal),
                Certain,
            ),
            (
                "page in place of mail",
                Scene::with(&failed(Cause::CaptivePortal)).pages(&PageEnd::Silent),
                Some(Cause::CaptivePortal),
                Likely,
            ),
            ("line down", Scene::with(&silent()).pages(&PageEnd::Silent), Some(Cause::UplinkDown), Likely),
            (
                "only a proxy",
                Scene::with(&silent()).pages(&PageEnd::Silent).through_proxy(),
                Some(Cause::ProxyRequired),
                Certain,
            ),
            (
                "router mute",
                Scene::nameless(LookupFault::Unavailable).with_mute_router(),
                Some(Cause::UplinkDown),
                Certain,
            ),
            (
                "no resolver",
                Scene::nameless(LookupFault::Unavailable),
                Some(Cause::ResolverUnavailable),
                Likely,
            ),
            (
                "the router cannot find out",
                Scene::nameless(LookupFault::Unavailable).asking("10.77.0.1").told(Answering::CannotTell),
                Some(Cause::UplinkDown),
                Possible,
            ),
            (
                "nothing listens at the router",
                Scene::nameless(LookupFault::Unavailable).asking("10.77.0.1").told(Answering::Refuses),
                Some(Cause::ResolverUnavailable),
                Likely,
            ),
            (
                "names fail, and what was there last time answers",
                Scene::nameless(LookupFault::Unavailable).told(Answering::CannotTell).known(&spoke()),
                Some(Cause::ResolverUnavailable),
                Certain,
            ),
            (
                "names fail, and what was there last time is silent",
                Scene::nameless(LookupFault::Unavailable).known(&PortEnd::Silent),
                Some(Cause::UplinkDown),
                Likely,
            ),
            (
                "a VPN left its resolver",
                Scene::nameless(LookupFault::Unavailable).asking("10.99.0.1"),
                Some(Cause::VpnInterferes),
                Likely,
            ),
            (
                "a VPN swallows all",
                Scene::nameless(LookupFault::Unavailable).through_tunnel(),
                Some(Cause::VpnInterferes),
                Likely,
            ),
            (
                "a VPN blocks mail",
                Scene::with(&silent()).web().through_tunnel(),
                Some(Cause::VpnInterferes),
                Likely,
            ),
            (
                "names of the table are missing",
                Scene::nameless(LookupFault::NotFound).pages(&PageEnd::Matches { ahead: None }),
                Some(Cause::DnsHijacked),
                Certain,
            ),
            ("names lead home", Scene::at("10.77.0.1", &PortEnd::Refused), Some(Cause::DnsHijacked), Certain),
            (
                "names lead nowhere",
                Scene::at("0.0.0.0", &PortEnd::Refused),
                Some(Cause::DnsHijacked),
                Certain,
            ),
            (
                "another server",
                Scene::with(&failed(Cause::CertificateForAnotherName)),
                Some(Cause::DnsHijacked),
                Likely,
            ),
            (
                "clock behind",
                Scene::with(&failed(Cause::CertificateNotYetValid)).ahead(86_400),
                Some(Cause::ClockWrong),
                Certain,
            ),
            (
                "clock ahead",
                Scene::with(&failed(Cause::CertificateExpired)).ahead(-86_400),
                Some(Cause::ClockWrong),
                Certain,
            ),
            (
                "clock right",
                Scene::with(&failed(Cause::CertificateExpired)).ahead(3),
                Some(Cause::CertificateExpired),
                Possible,
            ),
            ("read along", Scene::with(&PortEnd::Spoke(avast())), Some(Cause::Interception), Certain),
            (
                "read along, not believed",
                Scene::with(&failed(Cause::CertificateUntrusted)),
                Some(Cause::Interception),
                Likely,
            ),
            ("mail blocked", Scene::with(&silent()).web(), Some(Cause::PortBlocked), Likely),
            ("mail prohibited", Scene::with(&PortEnd::Unreachable).web(), Some(Cause::PortBlocked), Certain),
            ("sending blocked", Scene::with(&silent()).imap(&spoke()), Some(Cause::PortBlocked), Likely),
            (
                "one port blocked",
                Scene::with(&silent()).imap(&spoke()).other(587, &spoke()),
                Some(Cause::PortBlocked),
                Likely,
            ),
            ("filtered by content", Scene::with(&mute()).web(), Some(Cause::PortBlocked), Likely),
            ("cut off", Scene::with(&failed(Cause::HungUp)).web(), Some(Cause::HungUp), Likely),
            ("provider silent", Scene::with(&silent()), Some(Cause::ProviderDown), Likely),
            ("provider refuses", Scene::with(&PortEnd::Refused), Some(Cause::ProviderDown), Likely),
            ("provider mute", Scene::with(&mute()), Some(Cause::ProviderDown), Likely),
            (
                "large packets lost",
                Scene::with(&mute()).in_small_pieces(),
                Some(Cause::MtuBlackhole),
                Certain,
            ),
            ("banned", Scene::with(&failed(Cause::IpBlocked)), Some(Cause::IpBlocked), Certain),
            ("busy", Scene::with(&failed(Cause::ServerBusy)), Some(Cause::ServerBusy), Certain),
            ("forbidden here", Scene::with(&PortEnd::Denied), Some(Cause::LocalFirewall), Certain),
            ("IPv6 dead", Scene::well().with_dead_ipv6(), Some(Cause::Ipv6Broken), Certain),
            ("names come late", Scene::well().late_names(), Some(Cause::ResolverSlow), Certain),
            ("slow", Scene::well().slow(), Some(Cause::SlowNetwork), Certain),
            ("IPv6 alone", Scene::without_ipv4(), Some(Cause::Ipv4Missing), Certain),
            ("changed meanwhile", Scene::with(&silent()).changed(), Some(Cause::Unstable), Likely),
        ];
        for (name, scene, cause, certainty) in networks {
            let drawn = scene.drawn();
            assert_eq!((drawn.cause, drawn.certainty), (cause, certainty), "{name}: {drawn:?}");
            assert!(drawn.cause.is_none() || !drawn.actions.is_empty(), "{name}");
        }
    }

    #[test]
    fn the_port_that_works_is_named() {
        let drawn = Scene::with(&PortEnd::Silent).imap(&spoke()).other(587, &spoke()).drawn();
        assert_eq!(drawn.facts["other"], "587");
        assert_eq!(drawn.actions[0], Action::UseOtherPort);
    }

    #[test]
    fn what_is_there_besides_is_said_and_its_consequences_are_not() {
        let drawn = Scene::with(&PortEnd::Silent).imap(&spoke()).with_dead_ipv6().drawn();
        assert_eq!((drawn.cause, drawn.also), (Some(Cause::PortBlocked), vec![Cause::Ipv6Broken]));
    }

    #[test]
    fn only_whom_this_computer_believes_can_be_let_in() {
        for (end, can_be) in [
            (PortEnd::Spoke(avast()), true),
            (PortEnd::Failed(Cause::CertificateUntrusted, BTreeMap::new()), false),
        ] {
            let drawn = Scene::with(&end).drawn();
            assert_eq!(drawn.cause, Some(Cause::Interception));
            assert_eq!(drawn.actions.contains(&Action::AllowInterception), can_be, "{end:?}");
        }
    }

    #[test]
    fn where_it_may_be_the_line_or_who_is_asked_for_names_both_are_said() {
        let scene = Scene::nameless(LookupFault::Unavailable).asking("10.77.0.1");
        let drawn = scene.told(Answering::CannotTell).drawn();
        assert_eq!((drawn.cause, drawn.also), (Some(Cause::UplinkDown), vec![Cause::ResolverUnavailable]));
    }

    #[test]
    fn an_own_server_on_this_computer_has_no_wrong_address() {
        let failed = PortEnd::Failed(Cause::CertificateForAnotherName, BTreeMap::new());
        let at_provider = Scene::at("127.0.0.1", &failed).drawn();
        assert_eq!((at_provider.cause, at_provider.certainty), (Some(Cause::DnsHijacked), Certain));
        for end in [failed, PortEnd::Failed(Cause::CertificateUntrusted, BTreeMap::new()), spoke()] {
            let own = Scene::at("127.0.0.1", &end).drawn_for_an_own_domain();
            assert_ne!(own.cause, Some(Cause::DnsHijacked), "{end:?}");
            assert!(!own.also.contains(&Cause::DnsHijacked), "{end:?}");
        }
    }

    #[test]
    fn who_issued_the_certificates_is_told_although_everybody_believes_them() {
        let mut scene = Scene::well();
        for port in &mut scene.seen.ports {
            port.issuer = Some("Google Trust Services".to_owned());
        }
        let drawn = scene.drawn();
        let issuers: Vec<_> = drawn.met.iter().map(|met| met.issuer.as_deref()).collect();
        assert_eq!((drawn.cause, issuers), (None, vec![Some("Google Trust Services"); 2]));
    }

    fn spoke() -> PortEnd {
        PortEnd::Spoke(Root::Public)
    }

    fn avast() -> Root {
        Root::Private { issuer: "Avast".to_owned(), interceptor: Some("avast") }
    }

    /// What was seen of a network, for an account at Gmail.
    struct Scene {
        seen: Seen,
    }

    const HOSTS: [&str; 2] = ["smtp.gmail.com", "imap.gmail.com"];

    impl Scene {
        fn well() -> Self {
            Self::with(&spoke())
        }

        /// Everything that is tried of mail comes to this end; the pages are well.
        fn with(end: &PortEnd) -> Self {
            Self::at("203.0.113.25", end)
        }

        fn at(address: &str, end: &PortEnd) -> Self {
            let address: IpAddr = address.parse().unwrap();
            let own = [(HOSTS[0], 465, Protocol::Smtp), (HOSTS[1], 993, Protocol::Imap)];
            let mut ports: Vec<_> = own
                .into_iter()
                .map(|(host, port, protocol)| {
                    seen_port(host, address, port, Speech::Mail(protocol, Security::Tls), Role::Own, end)
                })
                .collect();
            if *end != spoke() {
                for (host, port, protocol) in
                    [(HOSTS[0], 587, Protocol::Smtp), (HOSTS[1], 143, Protocol::Imap)]
                {
                    let speech = Speech::Mail(protocol, Security::StartTls);
                    ports.push(seen_port(host, address, port, speech, Role::Other, end));
                }
                let dead = if end.is_dead() { end.clone() } else { PortEnd::Silent };
                ports.push(seen_port(HOSTS[0], address, 443, Speech::Web, Role::Control, &dead));
            }
            let names = HOSTS.into_iter().flat_map(|host| {
                [
                    name(host, Family::V4, Ok(vec![address])),
                    name(host, Family::V6, Err(LookupFault::NotFound)),
                ]
            });
            let link = Interface { name: "h0".to_owned(), kind: Kind::Link, is_up: true };
            let local = Local {
                interfaces: Some(vec![link]),
                v4: Some("10.77.0.2".parse().unwrap()),
                v6: None,
                gateway: Some("10.77.0.1".parse().unwrap()),
                near: vec![("10.77.0.0".parse().unwrap(), 24)],
                way_out: Some("h0".to_owned()),
                resolvers: vec!["9.9.9.9".parse().unwrap()],
                router: None,
            };
            let seen = Seen { local, names: names.collect(), ports, ..Seen::default() };
            Self { seen }.pages(&PageEnd::Matches { ahead: Some(0) })
        }

        fn nameless(fault: LookupFault) -> Self {
            let mut scene = Self::with(&PortEnd::Silent).pages(&PageEnd::Nameless(fault));
            scene.seen.ports.clear();
            for name in &mut scene.seen.names {
                name.found = Err(fault);
            }
            scene
        }

        fn without_ipv4() -> Self {
            let mut scene = Self::well();
            scene.seen.ports.clear();
            scene.seen.local.v4 = None;
            scene.seen.local.v6 = Some("2001:db8:77::2".parse().unwrap());
            scene
        }

        fn pages(mut self, end: &PageEnd) -> Self {
            let page = |host: &str| PageSeen { host: host.to_owned(), end: end.clone(), took: TOOK };
            self.seen.pages = ["one.example", "two.example"].map(page).into();
            self
        }

        fn ahead(self, seconds: i64) -> Self {
            self.pages(&PageEnd::Matches { ahead: Some(seconds) })
        }

        fn web(mut self) -> Self {
            for port in &mut self.seen.ports {
                if port.target.speech == Speech::Web {
                    (port.end, port.connected) = (spoke(), Some(TOOK));
                }
            }
            self
        }

        fn imap(mut self, end: &PortEnd) -> Self {
            self.set(993, end);
            self
        }

        fn other(mut self, port: u16, end: &PortEnd) -> Self {
            self.set(port, end);
            self
        }

        fn set(&mut self, number: u16, end: &PortEnd) {
            for port in self.seen.ports.iter_mut().filter(|port| port.target.address.port() == number) {
                (port.end, port.connected) = (end.clone(), Some(TOOK));
            }
        }

        fn in_small_pieces(mut self) -> Self {
            let mut again = self.seen.ports[0].clone();
            (again.target.role, again.end) = (Role::Contrast, spoke());
            self.seen.ports.push(again);
            self
        }

        fn without_link(mut self) -> Self {
            self.seen.local.interfaces = Some(vec![]);
            self
        }

        fn without_route(mut self) -> Self {
            self.seen.local.v4 = None;
            self
        }

        fn through_tunnel(mut self) -> Self {
            let tunnel = Interface { name: "tun0".to_owned(), kind: Kind::Tunnel, is_up: true };
            self.seen.local.interfaces = Some(vec![tunnel]);
            self.seen.local.way_out = Some("tun0".to_owned());
            self
        }

        fn asking(mut self, resolver: &str) -> Self {
            self.seen.local.resolvers = vec![resolver.parse().unwrap()];
            self
        }

        fn told(mut self, answering: Answering) -> Self {
            self.seen.nameserver = Some(answering);
            self
        }

        fn known(mut self, end: &PortEnd) -> Self {
            let (address, speech) =
                ("203.0.113.25".parse().unwrap(), Speech::Mail(Protocol::Imap, Security::Tls));
            self.seen.ports.push(seen_port(HOSTS[1], address, 993, speech, Role::Known, end));
            self
        }

        fn with_mute_router(mut self) -> Self {
            self.seen.router_is_mute = true;
            self
        }

        fn through_proxy(mut self) -> Self {
            self.seen.proxy = Some(ProxySeen { leads_out: true, took: TOOK });
            self
        }

        fn with_dead_ipv6(mut self) -> Self {
            let address: IpAddr = "2001:db8:113::25".parse().unwrap();
            self.seen.local.v6 = Some("2001:db8:77::2".parse().unwrap());
            for name in self.seen.names.iter_mut().filter(|name| name.family == Family::V6) {
                name.found = Ok(vec![address]);
            }
            let ports =
                [(465, Protocol::Smtp), (587, Protocol::Smtp), (143, Protocol::Imap), (993, Protocol::Imap)];
            for (port, protocol) in ports {
                let host = HOSTS[usize::from(protocol == Protocol::Imap)];
                let speech = Speech::Mail(protocol, Security::Tls);
                self.seen.ports.push(seen_port(host, address, port, speech, Role::Own, &PortEnd::Silent));
            }
            self
        }

        fn late_names(mut self) -> Self {
            for name in &mut self.seen.names {
                name.took = Duration::from_secs(3);
            }
            self
        }

        fn slow(mut self) -> Self {
            for port in &mut self.seen.ports {
                port.connected = Some(Duration::from_millis(600));
            }
            self
        }

        fn changed(mut self) -> Self {
            self.seen.afterwards = Some(Local { v4: None, ..self.seen.local.clone() });
            self
        }

        fn drawn(mut self) -> Diagnosis {
            let after = self.seen.local.clone();
            self.seen.afterwards.get_or_insert(after);
            let account = Account::of(Address::parse("anna@gmail.com").unwrap());
            diagnosis(&self.seen, &account.servers().unwrap(), account.provider(), TOOK)
        }

        /// As if the servers were those of a domain that no provider has.
        fn drawn_for_an_own_domain(mut self) -> Diagnosis {
            const OWN: &str = "mail.example.org";
            let account = Account::of(Address::parse("anna@gmail.com").unwrap());
            let mut servers = account.servers().unwrap();
            (servers.smtp.host, servers.imap.host) = (OWN.to_owned(), OWN.to_owned());
            self.seen.names.iter_mut().for_each(|name| name.host = OWN.to_owned());
            self.seen.ports.iter_mut().for_each(|port| port.target.host = OWN.to_owned());
            self.seen.afterwards = Some(self.seen.local.clone());
            diagnosis(&self.seen, &servers, None, TOOK)
        }
    }

    const TOOK: Duration = Duration::from_millis(20);

    fn name(host: &str, family: Family, found: Result<Vec<IpAddr>, LookupFault>) -> NameSeen {
        NameSeen { host: host.to_owned(), family, found, took: TOOK }
    }

    fn seen_port(
        host: &str,
        address: IpAddr,
        port: u16,
        speech: Speech,
        role: Role,
        end: &PortEnd,
    ) -> PortSeen {
        let target = Target {
            host: host.to_owned(),
            address: SocketAddr::new(address, port),
            speech,
            role,
            before: 0,
        };
        let is_connected = matches!(end, PortEnd::Spoke(_) | PortEnd::Mute { .. } | PortEnd::Failed(..));
        let connected = is_connected.then_some(TOOK);
        PortSeen { target, connected, issuer: None, end: end.clone(), took: TOOK }
    }
}
