//! From what was seen to one cause: the first that holds, in the order below. What holds besides and is not its
//! consequence is said, too.

mod encryption;
mod names;
mod ports;
mod way_out;

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::num::NonZeroU16;
use std::time::Duration;

use account::cause::{Action, Cause};
use account::provider::Provider;
use account::{HostScope, Protocol, Server, Servers};
use net::{Family, Local, Root};

use super::plan::ports;
use super::seen::{PortEnd, PortSeen, Role, Seen};
use super::sign::Sign;
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
    /// Seconds by which the clock of the internet is ahead of this computer's, if that was seen.
    pub ahead: Option<i64>,
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
    /// What was wrong with it, if something was.
    pub cause: Option<Cause>,
    /// How long the connection took, if there was one.
    pub connected: Option<Duration>,
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

use Certainty::Certain;

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
    let (met, ahead) = (met(seen), seen.ahead());
    let Some(first) = findings.next() else {
        let (facts, actions) = (BTreeMap::new(), vec![]);
        let also = judge.slow_although_well().into_iter().chain(judge.clock_although_well());
        let also: BTreeSet<_> = also.collect();
        let also = also.into_iter().collect();
        return Diagnosis { cause: None, certainty: Certain, facts, actions, also, took, local, met, ahead };
    };
    // What is seen of one that is said besides is not said, either.
    let mut also: Vec<Finding> = Vec::new();
    for finding in findings {
        let is_told = |said: &Finding| said.cause == finding.cause || said.takes_along(finding.cause);
        if !is_told(&first) && !also.iter().any(is_told) {
            also.push(finding);
        }
    }
    let also: BTreeSet<_> = also.into_iter().map(|finding| finding.cause).collect();
    Diagnosis {
        also: also.into_iter().collect(),
        actions: judge.actions(&first),
        cause: Some(first.cause),
        certainty: first.certainty,
        facts: first.facts,
        took,
        local,
        met,
        ahead,
    }
}

/// What the account's own ports came to.
fn met(seen: &Seen) -> Vec<Met> {
    let own = seen.ports.iter().filter(|port| port.target.role == Role::Own);
    let met = own.filter_map(|port| {
        Some(Met {
            protocol: port.target.protocol()?,
            address: port.target.address,
            spoke: port.spoke(),
            cause: port.end.cause(),
            connected: port.connected,
            issuer: port.issuer.clone(),
        })
    });
    met.collect()
}

/// Something that holds.
struct Finding {
    cause: Cause,
    certainty: Certainty,
    rests: Rests,
    facts: BTreeMap<String, String>,
    actions: Vec<Action>,
    /// What it is as likely as this, and is not left out if that holds, too.
    doubts: &'static [Cause],
    /// What is seen of it besides what every such cause takes along.
    seen_as: Option<Cause>,
}

/// What a finding rests on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Rests {
    /// Words, a page, a certificate, an address.
    OnAnswers,
    /// That nothing came back, or that this computer said so: it may be a route that came and went.
    OnSilence,
}

impl Finding {
    /// What somebody's answer shows.
    fn answered(cause: Cause, certainty: Certainty) -> Self {
        let (facts, actions, doubts) = (BTreeMap::new(), vec![], &[]);
        Self { cause, certainty, rests: Rests::OnAnswers, facts, actions, doubts, seen_as: None }
    }

    /// What shows in that answers are missing.
    fn unanswered(cause: Cause, certainty: Certainty) -> Self {
        Self { rests: Rests::OnSilence, ..Self::answered(cause, certainty) }
    }

    /// Ports that the network shuts; or the server, while that is not certain.
    fn shut(certainty: Certainty) -> Self {
        let found = Self::unanswered(Cause::PortBlocked, certainty);
        if certainty < Certain { found.or_perhaps(&[Cause::ProviderDown]) } else { found }
    }

    /// A server that is down; or a network that shuts its ports, while that is not certain.
    fn down(certainty: Certainty) -> Self {
        let found = Self::unanswered(Cause::ProviderDown, certainty);
        if certainty < Certain { found.or_perhaps(&[Cause::PortBlocked]) } else { found }
    }

    /// True if a cause is no more than what is seen of this.
    fn takes_along(&self, cause: Cause) -> bool {
        let is_seen_of_it = self.cause.explains(cause) || self.seen_as == Some(cause);
        is_seen_of_it && !self.doubts.contains(&cause)
    }

    /// True if it holds even if the network changed meanwhile.
    fn outlasts_a_change(&self) -> bool {
        self.certainty == Certain && self.rests == Rests::OnAnswers
    }

    fn or_perhaps(self, doubts: &'static [Cause]) -> Self {
        Self { doubts, ..self }
    }

    fn seen_as(self, cause: Cause) -> Self {
        Self { seen_as: Some(cause), ..self }
    }

    /// Shown by this one of the signs of its cause.
    fn seen_by(mut self, sign: Sign) -> Self {
        self.facts.insert(Sign::FACT.to_owned(), sign.to_string());
        self
    }

    fn with(mut self, fact: &str, value: impl ToString) -> Self {
        debug_assert_ne!(fact, Sign::FACT, "one that is not of the type is told nobody");
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
            return vec![Finding::unanswered(Cause::Offline, Certain)];
        }
        if self.seen.local.v4.is_none() && self.seen.local.v6.is_none() {
            return vec![Finding::unanswered(Cause::NoRoute, Certain)];
        }
        if self.is_well() {
            return self.interception().into_iter().chain(self.beside_mail_that_works()).collect();
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
            self.led_astray(),
            self.out_of_date(),
            self.interception(),
            self.start_tls(),
            self.other_port(),
            self.stripped_beside(),
            self.mtu(),
            self.words(),
            self.invented(),
            self.cut_off(),
            self.untranslated(),
            self.server_gone(),
            self.server_hangs(),
            self.only_kind_is_broken(),
            self.down_where_it_worked(),
            self.nothing_listens(),
            self.blocked(),
            self.perhaps_portal(),
            self.pages_alone(),
            self.provider_down(),
            self.shut_beside_what_fails(),
            self.v4_missing(),
            self.unstable(),
            self.unknown_name(),
            self.slow_behind_silence(),
        ];
        let mut found: Vec<_> = found.into_iter().flatten().collect();
        // Where the network changed under it, nothing that did not answer says anything.
        if !found.first().is_some_and(Finding::outlasts_a_change)
            && let Some(unstable) = found.iter().position(|finding| finding.cause == Cause::Unstable)
        {
            let unstable = found.remove(unstable);
            found.insert(0, unstable);
        }
        let rest = self.legs_by_themselves();
        let beside = self.interception_of_pages().into_iter().chain(self.beside_mail_that_works());
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

    /// What can be done. Where everything is as the table has it, there is nothing to correct.
    fn actions(&self, finding: &Finding) -> Vec<Action> {
        let actions = match &finding.actions[..] {
            [] => finding.cause.mending(),
            own => own,
        };
        let is_meant = |server: &&Server| finding.facts.get("host") == Some(&server.host);
        let is_right = BOTH.map(|protocol| (protocol, self.servers.of(protocol))).into_iter().any(
            |(protocol, server)| {
                is_meant(&server)
                    && self.is_of_table(&server.host)
                    && self.provider.is_some_and(|provider| provider.has_host_for(protocol, &server.host))
                    && ports(protocol).contains(&(server.port.get(), server.security))
            },
        );
        let stays = |action: &&Action| **action != Action::EditServers || !is_right;
        let left: Vec<_> = actions.iter().filter(stays).copied().collect();
        if left.is_empty() { vec![Action::TryAgain, Action::ChangeNetwork] } else { left }
    }

    fn is_of_table(&self, host: &str) -> bool {
        self.provider.is_some_and(|provider| provider.has_server(host))
            && HostScope::of_server(host, None) == HostScope::Internet
    }

    /// What other programs suffer from although mail works here.
    fn beside_mail_that_works(&self) -> Vec<Finding> {
        [
            self.large_lost_upwards(),
            self.broken(Family::V6),
            self.slow_resolver(),
            self.broken(Family::V4),
            self.slow(),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Where the servers were last time.
    fn known(&self) -> impl Iterator<Item = &PortSeen> {
        self.seen.ports.iter().filter(|port| port.target.role == Role::Known)
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
        let mut all = self.mail(protocol).peekable();
        let are_dead = all.peek().is_some() && all.all(PortSeen::is_dead);
        are_dead && self.own(protocol).all(PortSeen::is_shut)
    }

    fn is_same_address(&self, control: &PortSeen, protocol: Protocol) -> bool {
        self.mail(protocol).any(|port| port.target.address.ip() == control.target.address.ip())
    }

    fn any_speaks(&self) -> bool {
        self.seen.ports.iter().any(PortSeen::spoke)
    }

    /// True if a mail server of the account speaks, whichever of its ports.
    fn any_speaks_mail(&self) -> bool {
        self.seen.ports.iter().any(|port| port.spoke() && port.target.protocol().is_some())
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

    /// The same, where mail goes both ways with it: whoever changes a port for nothing has lost more than time.
    fn port_to_use(&self, protocol: Protocol) -> Option<NonZeroU16> {
        let goes = |leg| leg == protocol || self.seen.speaks(leg) || self.port_that_works(leg).is_some();
        self.port_that_works(protocol).filter(|_| BOTH.into_iter().all(goes))
    }
}

#[cfg(test)]
mod tests;
