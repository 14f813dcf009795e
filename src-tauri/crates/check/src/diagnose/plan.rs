//! What is to be tried next, and when enough was seen.
//!
//! The account's own ports come first, outgoing mail over IPv6 and incoming mail over IPv4 where there are both: if
//! all is well, two connections show it. Only what does not speak at once brings the other ports and the controls:
//! servers count connections.

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::num::NonZeroU16;
use std::time::Duration;

use account::provider::Provider;
use account::{HostScope, Protocol, Security, Server, Servers};
use net::{Family, LookupFault};

use super::page::Page;
use super::port::CONNECT;
use super::seen::{Large, PageEnd, PortEnd, PortSeen, Role, Seen, Speech, Target};

/// When everything ends, whatever is still silent.
pub(super) const END: Duration = Duration::from_secs(14);

/// How often what is due is looked for while nothing happens.
pub(super) const BEAT: Duration = Duration::from_millis(50);

/// How long the kind of addresses that is tried second waits for the first (RFC 8305 says 250 ms for the next).
const SECOND: Duration = Duration::from_millis(300);

/// How long the account's own ports have for themselves.
const ALONE: Duration = Duration::from_millis(900);

/// How long a kind of addresses that is silent while the other speaks is waited for: two packets lost.
const OTHER_KIND: Duration = Duration::from_millis(2500);

/// How long a sign that means one thing waits for a contradiction.
const CONTRADICTION: Duration = Duration::from_millis(1500);

/// How long a port of the account is silent until it is tried once more: three packets lost.
const SILENT: Duration = Duration::from_millis(3200);

/// How long no name has an address until what needs none is tried.
const NAMELESS: Duration = Duration::from_millis(1500);

/// Connections that take so long are slow.
pub(super) const SLOW: Duration = Duration::from_millis(500);

/// The port of the web.
pub(super) const WEB: u16 = 443;

/// What is planned.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    servers: &'a Servers,
    provider: Option<&'static Provider>,
    /// Where the servers were last time.
    known: &'a [(Protocol, SocketAddr)],
    nameserver: Asked,
    begun: Vec<(Target, Duration)>,
    control: Option<String>,
    pages: &'a [Page],
    /// Hosts of pages that were asked for over one kind of addresses.
    elsewhere: Vec<(String, Family)>,
    /// This computer's own addresses, with ports that were tried there.
    here: Vec<SocketAddr>,
    /// Names that nobody gave to a host, beside those of the servers.
    invented: Vec<String>,
}

/// True if the resolver was asked directly, past the system.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Asked {
    NotYet,
    Already,
}

/// What is to be done.
#[derive(Debug)]
pub(super) enum Job {
    /// Ask the resolver, past the system.
    Nameserver(IpAddr, String),
    /// Look up a host's addresses of one kind.
    Lookup(String, Family),
    /// Try a port.
    Port(Target),
    /// Ask the proxy that is set for a way to one of these hosts.
    Proxy(Vec<String>),
    /// Try a port at this computer's own address.
    Here(SocketAddr),
    /// Try a port at an address that only this computer reaches, while somebody listens there.
    Listening(SocketAddr),
}

impl<'a> Plan<'a> {
    pub(super) fn new(
        servers: &'a Servers,
        provider: Option<&'static Provider>,
        known: &'a [(Protocol, SocketAddr)],
        pages: &'a [Page],
    ) -> Self {
        let (nameserver, begun, control) = (Asked::NotYet, vec![], None);
        let (elsewhere, here, invented) = (vec![], vec![], vec![]);
        Self { servers, provider, known, nameserver, begun, control, pages, elsewhere, here, invented }
    }

    /// The hosts of the account, each once.
    pub(super) fn hosts(&self) -> Vec<&'a str> {
        let mut hosts = vec![self.servers.smtp.host.as_str(), self.servers.imap.host.as_str()];
        hosts.dedup();
        hosts
    }

    /// What was begun and has not ended, with the time since.
    pub(super) fn pending(&self, seen: &Seen) -> Vec<PortSeen> {
        let has_ended = |target: &Target| seen.ports.iter().any(|port| port.target == *target);
        let pending = self.begun.iter().filter(|(target, _)| !has_ended(target));
        let waited = |at: Duration| seen.elapsed.saturating_sub(at);
        pending
            .map(|(target, at)| PortSeen {
                target: target.clone(),
                connected: None,
                encrypted: None,
                issuer: None,
                large: Large::NotSent,
                end: PortEnd::Silent,
                took: waited(*at),
            })
            .collect()
    }

    /// What is to be begun by now.
    pub(super) fn due(&mut self, seen: &Seen) -> Vec<Job> {
        let mut due = Vec::new();
        for protocol in [Protocol::Smtp, Protocol::Imap] {
            self.own(protocol, seen, &mut due);
        }
        if self.needs_more(seen) {
            self.others(seen, &mut due);
            self.here(seen, &mut due);
            self.invented(&mut due);
        }
        for family in [Family::V4, Family::V6] {
            if self.is_doubtful(family, seen) {
                self.ports_of(&[family], seen, &mut due);
                self.elsewhere(family, seen, &mut due);
            }
        }
        self.once_more(seen, &mut due);
        self.without_names(seen, &mut due);
        due
    }

    /// What needs no name, while none has an address: where the servers were last time, and the resolver.
    fn without_names(&mut self, seen: &Seen, due: &mut Vec<Job>) {
        let failed = self.no_name_is_found(seen);
        let is_open = seen.elapsed >= NAMELESS && !seen.names.iter().any(|name| name.found.is_ok());
        if !failed && !is_open {
            return;
        }
        for (protocol, address) in self.known {
            if seen.local.leads_out(Family::of(address.ip())) {
                let server = self.servers.of(*protocol);
                let speech = Speech::Mail(*protocol, server.security);
                let target = Target {
                    host: server.host.clone(),
                    address: *address,
                    speech,
                    role: Role::Known,
                    before: 0,
                };
                self.begin_target(target, seen, due);
            }
        }
        let is_unavailable = |fault: &LookupFault| *fault == LookupFault::Unavailable;
        let nobody_answers = !seen.names.iter().any(|name| !name.found.as_ref().is_err_and(is_unavailable));
        if let (Asked::NotYet, true, Some(server)) =
            (self.nameserver, nobody_answers, seen.local.resolvers.first())
        {
            self.nameserver = Asked::Already;
            due.push(Job::Nameserver(*server, self.servers.imap.host.clone()));
            self.ports_of_resolver(*server, seen, due);
        }
    }

    /// Ports of the resolver, if that is somebody far off: whether the line is dead, or only that.
    fn ports_of_resolver(&mut self, server: IpAddr, seen: &Seen, due: &mut Vec<Job>) {
        if HostScope::of_address(server) != HostScope::Internet || !seen.local.leads_out(Family::of(server)) {
            return;
        }
        for port in [53, WEB] {
            let (host, address) = (server.to_string(), SocketAddr::new(server, port));
            let target = Target { host, address, speech: Speech::Web, role: Role::Resolver, before: 0 };
            self.begin_target(target, seen, due);
        }
    }

    /// True if every name was asked for, and none has an address.
    fn no_name_is_found(&self, seen: &Seen) -> bool {
        let asked = self.hosts().len() * 2;
        seen.names.len() >= asked && seen.names.iter().all(|name| name.found.is_err())
    }

    /// True if everything that was begun has ended.
    fn is_at_rest(&self, seen: &Seen) -> bool {
        !self.begun.is_empty() && self.pending(seen).is_empty()
    }

    /// The account's own ports that kept silent while something else spoke: packets get lost, and a few more
    /// connections tell that from a port that is shut.
    fn those_that_are_silent(&self, protocol: Protocol, seen: &Seen) -> Vec<Target> {
        if seen.speaks(protocol) || !seen.ports.iter().any(PortSeen::spoke) {
            return vec![];
        }
        let is_first = |target: &Target| {
            target.role == Role::Own && target.protocol() == Some(protocol) && target.before == 0
        };
        let is_silent =
            |target: &Target, at: Duration| match seen.ports.iter().find(|port| port.target == *target) {
                Some(port) => matches!(port.end, PortEnd::Silent | PortEnd::Mute { .. }),
                None => seen.elapsed >= at + SILENT,
            };
        let own = self.begun.iter().filter(|(target, _)| is_first(target));
        let silent: Vec<_> =
            own.filter(|(target, at)| is_silent(target, *at)).map(|(target, _)| target).collect();
        let times = if silent.len() == 1 { 1..=2 } else { 1..=1 };
        let again = |before| silent.iter().map(move |target| Target { before, ..(*target).clone() });
        times.flat_map(again).collect()
    }

    /// True if mail works, and one kind of addresses has kept silent for a while: packets get lost, and a few more
    /// connections tell that from a kind that is dead.
    fn is_doubtful(&self, family: Family, seen: &Seen) -> bool {
        let is_of_it = |target: &Target| target.family() == family && target.role == Role::Own;
        let first = self.begun.iter().filter(|(target, _)| is_of_it(target)).map(|(_, at)| *at).min();
        let is_silent = first.is_some_and(|at| seen.elapsed >= at + Duration::from_secs(1));
        let has_failed = self.has_failed(family, seen);
        seen.mail_speaks() && (is_silent || has_failed) && !seen.carries(family)
    }

    /// A host that has nothing to do with mail and answered, over this kind of addresses: whether it is the kind that
    /// is dead, or the mail servers.
    fn elsewhere(&mut self, family: Family, seen: &Seen, due: &mut Vec<Job>) {
        let matches = |page: &&Page| {
            let is_well = |end: &PageEnd| matches!(end, PageEnd::Matches { .. });
            seen.pages.iter().any(|seen| seen.host == page.host() && is_well(&seen.end))
        };
        let Some(page) = self.pages.iter().find(matches) else { return };
        let asked = (page.host().to_owned(), family);
        if !self.elsewhere.iter().any(|(_, of)| *of == family) {
            due.push(Job::Lookup(asked.0.clone(), family));
            self.elsewhere.push(asked);
        } else if let Some(address) = first_of(seen, &asked.0, family) {
            let address = SocketAddr::new(address, page.port());
            let target =
                Target { host: asked.0, address, speech: Speech::Web, role: Role::Elsewhere, before: 0 };
            self.begin_target(target, seen, due);
        }
    }

    /// True if everything that was begun over a kind of addresses has ended, and nothing is to be begun.
    fn has_failed(&self, family: Family, seen: &Seen) -> bool {
        let begun = self.begun.iter().filter(|(target, _)| target.family() == family).count();
        let ended = seen.ports.iter().filter(|port| port.target.family() == family).count();
        let is_asked = |(host, of): &(String, Family)| *of == family && seen.name(host, family).is_none();
        begun > 0 && ended == begun && !self.elsewhere.iter().any(is_asked)
    }

    /// The account's own port, over the kind that is its turn.
    fn own(&mut self, protocol: Protocol, seen: &Seen, due: &mut Vec<Job>) {
        let server = self.servers.of(protocol);
        let order = match protocol {
            Protocol::Smtp => [Family::V6, Family::V4],
            Protocol::Imap => [Family::V4, Family::V6],
        };
        let known = order.map(|family| first_of(seen, &server.host, family));
        let speech = Speech::Mail(protocol, server.security);
        match known {
            [Some(first), second] => {
                self.begin(server, first, speech, Role::Own, seen, due);
                let waits_long = self.begun_at(server, first).is_some_and(|at| seen.elapsed >= at + SECOND);
                let failed = ended(seen, server, first).is_some_and(|port| !port.spoke());
                let must_prove = seen.mail_speaks() && second.is_some_and(|ip| !seen.carries(Family::of(ip)));
                let spoke = ended(seen, server, first).is_some_and(PortSeen::spoke);
                if let Some(second) = second.filter(|_| (waits_long && !spoke) || failed || must_prove) {
                    self.begin(server, second, speech, Role::Own, seen, due);
                }
            }
            // The answer for the other kind is waited for a moment (RFC 8305 section 3), and not at all if it came to
            // nothing.
            [None, Some(second)] => {
                let name = seen.name(&server.host, order[1]);
                let waited = name.is_some_and(|name| seen.elapsed >= name.took + Duration::from_millis(50));
                let is_out = seen.name(&server.host, order[0]).is_some() || !seen.local.leads_out(order[0]);
                if waited || is_out {
                    self.begin(server, second, speech, Role::Own, seen, due);
                }
            }
            [None, None] => {}
        }
    }

    /// True if the account's own ports do not speak, or not soon.
    fn needs_more(&self, seen: &Seen) -> bool {
        if seen.mail_speaks() {
            return false;
        }
        let own = self.begun.iter().filter(|(target, _)| target.role == Role::Own);
        let first = own.map(|(_, at)| *at).min();
        let is_late = first.is_some_and(|at| seen.elapsed >= at + ALONE);
        let fails = |protocol| {
            let ended = seen.ports.iter().filter(|port| port.is_of(protocol));
            let begun = self
                .begun
                .iter()
                .filter(|(target, _)| target.role == Role::Own && target.protocol() == Some(protocol));
            let ended: Vec<_> = ended.collect();
            !ended.is_empty() && ended.len() == begun.count() && !ended.iter().any(|port| port.spoke())
        };
        is_late || fails(Protocol::Smtp) || fails(Protocol::Imap)
    }

    /// The other ports of the account's servers, and the controls.
    fn others(&mut self, seen: &Seen, due: &mut Vec<Job>) {
        self.ports_of(&[Family::V4, Family::V6], seen, due);
        let Some(host) = self.provider.and_then(page_host) else { return };
        if self.control.is_none() {
            self.control = Some(host.clone());
            due.extend([Family::V4, Family::V6].map(|family| Job::Lookup(host.clone(), family)));
        }
        for address in addresses(seen, &host, &[Family::V4, Family::V6]) {
            self.control(&host, address, seen, due);
        }
    }

    /// The account's own ports, and that of the web, at this computer's own address: what a firewall on it forbids, it
    /// may forbid there, too.
    fn here(&mut self, seen: &Seen, due: &mut Vec<Job>) {
        let own = self.begun.iter().filter(|(target, _)| target.role == Role::Own);
        let ports: BTreeSet<_> = own.map(|(target, _)| target.address.port()).collect();
        let own = [
            (seen.local.v4, IpAddr::V4(Ipv4Addr::LOCALHOST)),
            (seen.local.v6, IpAddr::V6(Ipv6Addr::LOCALHOST)),
        ];
        for port in ports.into_iter().chain([WEB]) {
            for (address, inside) in own.iter().filter_map(|(own, inside)| Some(((*own)?, *inside))) {
                let address = SocketAddr::new(address, port);
                if !self.here.contains(&address) {
                    self.here.push(address);
                    due.push(Job::Here(address));
                    due.extend((port != WEB).then_some(Job::Listening(SocketAddr::new(inside, port))));
                }
            }
        }
    }

    /// A name beside that of a server which no provider is known to have: where it leads, nobody has put a host.
    fn invented(&mut self, due: &mut Vec<Job>) {
        let is_known = |host: &str| self.provider.is_some_and(|provider| provider.has_server(host));
        let own = self.hosts().into_iter().filter(|host| !is_known(host));
        for name in own.filter_map(beside).collect::<BTreeSet<_>>() {
            if !self.invented.contains(&name) {
                due.extend([Family::V4, Family::V6].map(|family| Job::Lookup(name.clone(), family)));
                self.invented.push(name);
            }
        }
    }

    /// All ports of the account's servers, over these kinds of addresses.
    fn ports_of(&mut self, families: &[Family], seen: &Seen, due: &mut Vec<Job>) {
        for protocol in [Protocol::Smtp, Protocol::Imap] {
            let server = self.servers.of(protocol);
            for address in addresses(seen, &server.host, families) {
                for (port, security) in ports(protocol) {
                    let Some(port) = NonZeroU16::new(port).filter(|port| *port != server.port) else {
                        continue;
                    };
                    let other = Server { port, security, ..server.clone() };
                    self.begin(&other, address, Speech::Mail(protocol, security), Role::Other, seen, due);
                }
                self.control(&server.host, address, seen, due);
            }
        }
    }

    fn control(&mut self, host: &str, address: IpAddr, seen: &Seen, due: &mut Vec<Job>) {
        let address = SocketAddr::new(address, WEB);
        let target =
            Target { host: host.to_owned(), address, speech: Speech::Web, role: Role::Control, before: 0 };
        self.begin_target(target, seen, due);
    }

    /// What is tried a second time: a connection that was slow, one that fell silent, and the way through a proxy.
    fn once_more(&mut self, seen: &Seen, due: &mut Vec<Job>) {
        for port in &seen.ports {
            let again = Target { role: Role::Again, ..port.target.clone() };
            let is_slow = port.connected.is_some_and(|took| took >= SLOW);
            if port.target.role == Role::Own && port.spoke() && is_slow {
                self.begin_target(again, seen, due);
            }
            if port.is_first_loss() {
                for again in again_in_large_and_small(&port.target) {
                    self.begin_target(again, seen, due);
                }
            }
        }
        if let Some(mute) = self.mute(seen) {
            self.begin_target(Target { role: Role::Contrast, ..mute }, seen, due);
        }
        for protocol in [Protocol::Smtp, Protocol::Imap] {
            for again in self.those_that_are_silent(protocol, seen) {
                self.begin_target(again, seen, due);
            }
        }
        let is_time = seen.elapsed >= OTHER_KIND || self.no_name_is_found(seen) || self.is_at_rest(seen);
        if is_time && !seen.anything_connects() && seen.proxy.is_none() {
            let page = self.provider.and_then(page_host);
            due.push(Job::Proxy(page.into_iter().chain([self.servers.imap.host.clone()]).collect()));
        }
    }

    /// A port that connects and says nothing, where no port of mail speaks: those of the account first. What has not
    /// ended after the longest that a connection may take has connected.
    fn mute(&self, seen: &Seen) -> Option<Target> {
        if seen.ports.iter().any(|port| port.spoke() && port.target.protocol().is_some()) {
            return None;
        }
        let is_mute = |(target, at): &&(Target, Duration)| {
            let ended = seen.ports.iter().find(|port| port.target == *target);
            !target.role.is_dialled_alone()
                && ended.map_or(seen.elapsed > *at + CONNECT + BEAT, |port| {
                    matches!(port.end, PortEnd::Mute { .. })
                })
        };
        let mute = self.begun.iter().filter(is_mute).map(|(target, _)| target);
        mute.min_by_key(|target| (target.role != Role::Own, target.role != Role::Control)).cloned()
    }

    fn begin(
        &mut self,
        server: &Server,
        address: IpAddr,
        speech: Speech,
        role: Role,
        seen: &Seen,
        due: &mut Vec<Job>,
    ) {
        let address = SocketAddr::new(address, server.port.get());
        self.begin_target(Target { host: server.host.clone(), address, speech, role, before: 0 }, seen, due);
    }

    /// Begins what was not begun yet. Two hosts at one address have one web server.
    fn begin_target(&mut self, target: Target, seen: &Seen, due: &mut Vec<Job>) {
        let is_same = |(begun, _): &(Target, Duration)| {
            begun.address == target.address
                && match target.role {
                    Role::Contrast => begun.role == Role::Contrast,
                    Role::Again => begun.role == Role::Again,
                    Role::Control => begun.speech == Speech::Web,
                    Role::Known | Role::Elsewhere | Role::Resolver => begun.role == target.role,
                    Role::Own | Role::Other => {
                        begun.speech == target.speech
                            && begun.before == target.before
                            && !begun.role.is_dialled_alone()
                    }
                }
        };
        let contrasts = self.begun.iter().filter(|(begun, _)| begun.role == Role::Contrast).count();
        let is_enough = target.role == Role::Contrast && contrasts >= 2;
        if !is_enough && !self.begun.iter().any(is_same) {
            self.begun.push((target.clone(), seen.elapsed));
            due.push(Job::Port(target));
        }
    }

    fn begun_at(&self, server: &Server, address: IpAddr) -> Option<Duration> {
        let address = SocketAddr::new(address, server.port.get());
        self.begun.iter().find(|(target, _)| target.address == address).map(|(_, at)| *at)
    }

    /// The time at which the look ends, unless something more is seen.
    pub(super) fn end(&self, seen: &Seen) -> Duration {
        if !seen.local.has_link() || !(seen.local.leads_out(Family::V4) || seen.local.leads_out(Family::V6)) {
            return Duration::ZERO;
        }
        if seen.mail_speaks() {
            return self.end_when_well(seen);
        }
        // What small pieces heal has one reason.
        if seen.ports.iter().any(|port| port.target.role == Role::Contrast && port.spoke()) {
            return Duration::ZERO;
        }
        let pages = seen.pages.iter().filter(|page| page.end == PageEnd::Differs);
        let pages: Vec<_> = pages.map(|page| page.took).collect();
        if pages.len() >= 2 && !seen.is_let_out() {
            return pages.iter().max().map_or(END, |last| *last + CONTRADICTION);
        }
        if seen.router_is_mute && !seen.anything_connects() && !seen.any_name() {
            return Duration::from_millis(3500);
        }
        END
    }

    fn end_when_well(&self, seen: &Seen) -> Duration {
        let is_open = |family| {
            if !seen.local.leads_out(family) || seen.carries(family) {
                return false;
            }
            self.hosts().iter().any(|host| match seen.name(host, family) {
                // Nobody has answered yet whether there are such addresses.
                None => true,
                Some(name) => name.found.is_ok(),
            })
        };
        let waits = |family| is_open(family) && !self.has_failed(family, seen);
        let again = self.begun.iter().filter(|(target, _)| target.role == Role::Again);
        let again_ended = seen.ports.iter().filter(|port| port.target.role == Role::Again).count();
        if waits(Family::V4) || waits(Family::V6) {
            let last = self.begun.iter().map(|(_, at)| *at).max().unwrap_or_default();
            return last + OTHER_KIND;
        }
        let has_ended = |target: &Target| seen.ports.iter().any(|port| port.target == *target);
        let mut lost = seen.ports.iter().filter(|port| port.is_first_loss());
        let is_lost_once = lost.any(|port| !again_in_large_and_small(&port.target).iter().all(has_ended));
        if again.count() > again_ended || is_lost_once {
            return END;
        }
        Duration::ZERO
    }
}

/// What tells large pieces that got lost from a way that takes none.
fn again_in_large_and_small(target: &Target) -> [Target; 2] {
    [Target { before: 1, ..target.clone() }, Target { role: Role::Contrast, ..target.clone() }]
}

/// A name beside this one that nobody gives to a host; `None` where none would be of the same owner.
pub(super) fn beside(host: &str) -> Option<String> {
    let (_, domain) = host.split_once('.')?;
    let is_of_a_domain = domain.contains('.') && host.parse::<IpAddr>().is_err();
    is_of_a_domain.then(|| format!("no-such-host-here.{domain}"))
}

/// The ports that are used for a protocol, and how they become encrypted.
pub(super) fn ports(protocol: Protocol) -> [(u16, Security); 2] {
    match protocol {
        Protocol::Smtp => [(465, Security::Tls), (587, Security::StartTls)],
        Protocol::Imap => [(993, Security::Tls), (143, Security::StartTls)],
    }
}

/// The first address of a host of one kind, if it has one and such lead out.
fn first_of(seen: &Seen, host: &str, family: Family) -> Option<IpAddr> {
    if !seen.local.leads_out(family) {
        return None;
    }
    seen.name(host, family)?.found.as_ref().ok()?.first().copied()
}

fn addresses(seen: &Seen, host: &str, families: &[Family]) -> Vec<IpAddr> {
    families.iter().filter_map(|family| first_of(seen, host, *family)).collect()
}

fn ended<'a>(seen: &'a Seen, server: &Server, address: IpAddr) -> Option<&'a PortSeen> {
    let address = SocketAddr::new(address, server.port.get());
    seen.ports.iter().find(|port| port.target.address == address && port.target.role == Role::Own)
}

/// Where a provider's own page is: somebody else's web server would be another one to be told of.
pub(super) fn page_host(provider: &Provider) -> Option<String> {
    let page = provider.pages.app_passwords.as_ref().or(provider.pages.help.as_ref())?;
    let host = page.strip_prefix("https://")?.split('/').next()?;
    Some(host.to_owned())
}
