//! What this network does to mail, found out without a password.
//!
//! Observations are made in pairs that differ in one thing: the port, the kind of addresses, the server, a name
//! against an address, the size of the pieces. What they come to is drawn from them once, in `tree`.
//!
//! | file | what is in it |
//! | --- | --- |
//! | `last_good` | the network in which mail last worked, and how this one is like it |
//! | `seen` | what was seen: names, pages, ports |
//! | `page`, `port` | how it is seen |
//! | `plan` | what is tried next, and when enough was seen |
//! | `sign` | by which of several signs a cause was seen |
//! | `tree` | from what was seen to one cause, what there is besides, and how certain it is |

mod last_good;
mod page;
mod plan;
mod port;
mod seen;
mod sign;
mod tree;

use std::collections::BTreeSet;
use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, SystemTime};

use account::Servers;
use account::cause::Cause;
use account::provider::Provider;
use futures_util::FutureExt as _;
use futures_util::StreamExt as _;
use futures_util::future::BoxFuture;
use futures_util::stream::FuturesUnordered;
use net::{Answering, Family, Local, LookupFault, Names, Network, PublicRoots, lookup};
use tokio::time::{Instant, sleep_until, timeout};

pub use self::last_good::{Compare, LastGood, Likeness, Sameness, TOLERATED};
pub use self::page::Page;
pub use self::sign::Sign;
pub use self::tree::{Certainty, Diagnosis, Met};

use self::plan::{BEAT, END, Job, Plan};
use self::port::{Believers, Connected, try_here, try_listening, try_port};
use self::seen::{NameSeen, PageEnd, PageSeen, PortEnd, PortSeen, ProxyEnd, ProxySeen, Seen};

/// Whose way to which servers is looked at.
#[derive(Clone, Debug)]
pub struct Request {
    /// The servers of the account.
    pub servers: Servers,
    /// The provider, whose servers are known to exist.
    pub provider: Option<&'static Provider>,
    /// Whose names and certificates are believed.
    pub network: Network,
    /// The network in which mail last worked, if that is on record.
    pub last_good: Option<LastGood>,
    /// The pages that tell a sign-in page from the internet; none to ask nobody but the mail servers.
    pub pages: Vec<Page>,
}

/// One thing that was seen, for people and programs.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Observation {
    /// What was tried.
    pub probe: Probe,
    /// The host, if there is one.
    pub host: Option<String>,
    /// The port, if there is one.
    pub port: Option<u16>,
    /// Over which kind of addresses.
    pub family: Option<Family>,
    /// What was wrong with it, if something was.
    pub cause: Option<Cause>,
    /// How long it took.
    pub took: Duration,
}

/// What was tried.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Probe {
    /// The way out, by what this computer says itself.
    Route,
    /// The addresses of a name.
    Names,
    /// A page that is known to be always the same.
    Page,
    /// A port of a mail server: connection, encryption, first words.
    Mail,
    /// The control: port 443.
    Web,
    /// A port once more, in small pieces.
    SmallPieces,
    /// A connection once more.
    Again,
    /// The proxy that is set.
    Proxy,
    /// The resolver, asked past the system.
    Nameserver,
    /// Where a server was last time, whatever its name leads to.
    Known,
}

/// Looks at the network. Ends after 14 seconds even if everything is silent; dropping the future ends it at once.
pub async fn diagnose(request: &Request, tell: &(dyn Fn(&Observation) + Send + Sync)) -> Diagnosis {
    let begun = Instant::now();
    let known = request.last_good.as_ref().map(|last| last.addresses.as_slice()).unwrap_or_default();
    let worked = known.iter().map(|(_, address)| address.ip()).collect();
    let mut seen = Seen { local: net::look(), worked, ..Seen::default() };
    tell(&Observation::of_route(&seen.local, begun.elapsed()));
    let mut plan = Plan::new(&request.servers, request.provider, known, &request.pages);
    let believers = Believers {
        roots: request.network.believed(),
        public: PublicRoots::read_with(&request.network.trust),
        network: request.network.clone(),
    };
    let mut running: FuturesUnordered<BoxFuture<'static, Found>> = FuturesUnordered::new();
    if plan.end(&seen) > Duration::ZERO || seen.local.interfaces.is_none() {
        for host in plan.hosts() {
            for family in [Family::V4, Family::V6] {
                running.push(look_up(host.to_owned(), family, request.network.names.clone()));
            }
        }
        for page in &request.pages {
            running.push(page::ask(page.clone(), request.network.names.clone()).map(Found::Page).boxed());
        }
    }
    let provider = request.provider.map(|provider| provider.key.as_str());
    let mut proxy = page::proxy_that_is_set();
    let mut connections: Vec<(seen::Target, Connected)> = Vec::new();
    loop {
        seen.elapsed = begun.elapsed();
        seen.router_is_mute =
            seen.router_is_mute || (seen.elapsed > ROUTER && net::router_is_mute(&seen.local));
        for job in plan.due(&seen) {
            match job {
                Job::Lookup(host, family) => {
                    running.push(look_up(host, family, request.network.names.clone()));
                }
                Job::Port(target) => {
                    let left = END.saturating_sub(seen.elapsed);
                    let connected = Connected::default();
                    connections.push((target.clone(), connected.clone()));
                    let tried = try_port(target, provider, believers.clone(), left, connected);
                    running.push(tried.map(Found::Port).boxed());
                }
                Job::Nameserver(server, host) => running.push(ask(server, host)),
                Job::Here(address) => {
                    let tried = try_here(address).map(move |end| Found::Here(address, Some(end)));
                    running.push(tried.boxed());
                }
                Job::Listening(address) => {
                    let tried = try_listening(address).map(move |end| Found::Here(address, end));
                    running.push(tried.boxed());
                }
                Job::Proxy(hosts) => {
                    if let Some(proxy) = proxy.take() {
                        let asked = page::ask_proxy(proxy, hosts, request.network.names.clone());
                        running.push(asked.map(Found::Proxy).boxed());
                    }
                }
            }
        }
        let end = plan.end(&seen).min(END);
        if seen.elapsed >= end || running.is_empty() {
            break;
        }
        let wake = (seen.elapsed + BEAT).min(end);
        tokio::select! {
            biased;
            Some(found) = running.next() => {
                seen.elapsed = begun.elapsed();
                for observation in seen.add(found) {
                    tell(&observation);
                }
            }
            () = sleep_until(begun + wake) => {}
        }
    }
    let afterwards = net::look();
    if let Some(last) = &request.last_good {
        seen.then = last.seen_from(&afterwards, seconds_since_1970());
    }
    seen.afterwards = Some(afterwards);
    let asked = seen.ports.iter().map(|port| port.target.address.ip()).chain(seen.local.resolvers.clone());
    let asked: BTreeSet<_> = asked.collect();
    if !seen.anything_connects() {
        seen.forbidden = asked.iter().copied().filter(|address| net::is_forbidden(*address)).collect();
    }
    seen.ways = asked.into_iter().map(|address| (address, net::leaves_from(address))).collect();
    seen.pending = plan.pending(&seen);
    for port in &mut seen.pending {
        let of_it = connections.iter().find(|(target, _)| *target == port.target);
        port.connected = of_it.and_then(|(_, connected)| connected.get().copied());
        if port.connected.is_some() {
            port.end = PortEnd::Mute { greeted: false };
        }
    }
    // What was given up because enough was known says nothing.
    for port in seen.pending.iter().filter(|port| port.took >= WAITED) {
        tell(&Observation::of_port(port));
    }
    tree::diagnosis(&seen, &request.servers, request.provider, begun.elapsed())
}

fn seconds_since_1970() -> u64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// Two packets lost.
const WAITED: Duration = Duration::from_secs(2);

/// How long a router has to say where it is.
const ROUTER: Duration = Duration::from_millis(2500);

/// What came of a job.
enum Found {
    Name(NameSeen),
    Page(PageSeen),
    Port(PortSeen),
    Proxy(ProxySeen),
    Nameserver(Answering, Duration),
    Here(SocketAddr, Option<PortEnd>),
}

fn ask(server: IpAddr, host: String) -> BoxFuture<'static, Found> {
    async move {
        let begun = Instant::now();
        Found::Nameserver(net::ask(server, &host).await, begun.elapsed())
    }
    .boxed()
}

fn look_up(host: String, family: Family, names: Names) -> BoxFuture<'static, Found> {
    async move {
        let begun = Instant::now();
        let found = timeout(page::LOOKUP, lookup(&host, family, &names)).await;
        let found = found.unwrap_or(Err(LookupFault::Unavailable));
        Found::Name(NameSeen { host, family, found, took: begun.elapsed() })
    }
    .boxed()
}

impl Seen {
    fn add(&mut self, found: Found) -> Vec<Observation> {
        match found {
            Found::Name(name) => {
                let observation = Observation::of_name(&name);
                self.names.push(name);
                vec![observation]
            }
            Found::Page(page) => {
                let observation = Observation::of_page(&page);
                self.pages.push(page);
                vec![observation]
            }
            Found::Port(port) => {
                let observation = Observation::of_port(&port);
                self.ports.push(port);
                vec![observation]
            }
            Found::Proxy(proxy) => {
                self.proxy = Some(proxy);
                vec![Observation::of_proxy(proxy)]
            }
            // It is nothing of the network.
            Found::Here(address, end) => {
                self.here.extend(end.map(|end| (address, end)));
                vec![]
            }
            Found::Nameserver(answering, took) => {
                self.nameserver = Some(answering);
                vec![Observation::of_nameserver(answering, took)]
            }
        }
    }
}

impl Observation {
    fn new(probe: Probe, cause: Option<Cause>, took: Duration) -> Self {
        Self { probe, host: None, port: None, family: None, cause, took }
    }

    fn of_route(local: &Local, took: Duration) -> Self {
        let cause = if !local.has_link() {
            Some(Cause::Offline)
        } else if local.v4.is_none() && local.v6.is_none() {
            Some(Cause::NoRoute)
        } else {
            None
        };
        Self::new(Probe::Route, cause, took)
    }

    fn of_name(name: &NameSeen) -> Self {
        let cause = name.found.as_ref().err().map(|fault| match fault {
            LookupFault::NotFound => Cause::HostNotFound,
            LookupFault::Unavailable => Cause::ResolverUnavailable,
        });
        Self {
            host: Some(name.host.clone()),
            family: Some(name.family),
            ..Self::new(Probe::Names, cause, name.took)
        }
    }

    fn of_page(page: &PageSeen) -> Self {
        let cause = match page.end {
            PageEnd::Matches { .. } => None,
            PageEnd::Differs | PageEnd::Unwell => Some(Cause::CaptivePortal),
            PageEnd::Mute | PageEnd::Silent => Some(Cause::TimedOut),
            PageEnd::Nameless(LookupFault::NotFound) => Some(Cause::HostNotFound),
            PageEnd::Nameless(LookupFault::Unavailable) => Some(Cause::ResolverUnavailable),
        };
        Self { host: Some(page.host.clone()), ..Self::new(Probe::Page, cause, page.took) }
    }

    fn of_port(port: &PortSeen) -> Self {
        let probe = match (port.target.role, port.target.speech) {
            (seen::Role::Contrast, _) => Probe::SmallPieces,
            (seen::Role::Again, _) => Probe::Again,
            (seen::Role::Known, _) => Probe::Known,
            (seen::Role::Resolver, _) => Probe::Nameserver,
            (_, seen::Speech::Web) => Probe::Web,
            (_, seen::Speech::Mail(..)) => Probe::Mail,
        };
        let is_only_dialled = port.target.role.is_dialled_alone() && port.connected.is_some();
        Self {
            host: Some(port.target.host.clone()),
            port: Some(port.target.address.port()),
            family: Some(port.target.family()),
            ..Self::new(probe, port.end.cause().filter(|_| !is_only_dialled), port.took)
        }
    }

    fn of_nameserver(answering: Answering, took: Duration) -> Self {
        let cause = (answering != Answering::Well).then_some(Cause::ResolverUnavailable);
        Self::new(Probe::Nameserver, cause, took)
    }

    fn of_proxy(proxy: ProxySeen) -> Self {
        Self::new(
            Probe::Proxy,
            (proxy.end == ProxyEnd::LeadsNowhere).then_some(Cause::Unreachable),
            proxy.took,
        )
    }
}
