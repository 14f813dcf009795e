//! What the ports of mail say.

use std::net::IpAddr;
use std::time::Duration;

use account::cause::{Action, Cause};
use account::{Protocol, Security};

use super::super::seen::{PortEnd, PortSeen, Role, Speech};
use super::super::sign::Sign;
use super::Certainty::{Certain, Likely, Possible};
use super::{BOTH, Finding, Judge};

impl Judge<'_> {
    /// The account's port is shut, and mail goes by another of the same server.
    pub(super) fn other_port(&self) -> Option<Finding> {
        BOTH.into_iter().find_map(|protocol| {
            let other = self.port_to_use(protocol)?;
            let found = self.own_port_is_shut(protocol)?;
            Some(found.with("other", other).doing(&[Action::UseOtherPort, Action::ChangeNetwork]))
        })
    }

    /// The same where another port alone is of no use: the other server cannot be reached.
    pub(super) fn shut_beside_what_fails(&self) -> Option<Finding> {
        let is_open_beside = |protocol: &Protocol| self.port_that_works(*protocol).is_some();
        let found = BOTH.into_iter().filter(is_open_beside).find_map(|leg| self.own_port_is_shut(leg))?;
        let found = Finding { certainty: found.certainty.min(Likely), ..found };
        Some(found.doing(&[Action::ChangeNetwork, Action::TryAgain]))
    }

    /// The account's port is shut at every address of a server.
    fn own_port_is_shut(&self, protocol: Protocol) -> Option<Finding> {
        let is_shut = |port: &PortSeen| port.is_shut() || port.end.cause() == Some(Cause::HungUp);
        let own: Vec<_> = self.own(protocol).collect();
        if self.seen.speaks(protocol) || own.is_empty() || !own.iter().all(|port| is_shut(port)) {
            return None;
        }
        // One silence alone may be packets that got lost.
        let is_told = own.iter().any(|port| matches!(port.end, PortEnd::Refused | PortEnd::Unreachable));
        let certainty = if is_told || own.len() > 1 { Certain } else { Likely };
        let server = self.servers.of(protocol);
        let found = Finding::shut(certainty).at(server);
        // A server that nobody knows may have no such port.
        let is_closed =
            !self.is_of_table(&server.host) && own.iter().all(|port| port.end == PortEnd::Refused);
        Some(if is_closed { found.seen_by(Sign::Closed) } else { found })
    }

    /// The account's port is shut, and on another of the same server encryption was taken out.
    pub(super) fn stripped_beside(&self) -> Option<Finding> {
        BOTH.into_iter().find_map(|protocol| {
            let mut own = self.own(protocol).peekable();
            let is_shut = own.peek().is_some() && own.all(PortSeen::is_shut);
            if !is_shut {
                return None;
            }
            let (port, cause) = self
                .mail(protocol)
                .find_map(|port| Some((port.target.address.port(), port.end.encryption_taken_out()?)))?;
            // A server that nobody knows may be one that does not encrypt there.
            let (certainty, further) = if self.is_known_to_encrypt(protocol, port) {
                (Likely, Action::TryAgain)
            } else {
                (Possible, Action::EditServers)
            };
            let found = self.taken_out(cause, certainty, protocol, port).with("port", port);
            Some(found.doing(&[Action::ChangeNetwork, further]))
        })
    }

    /// The server itself says why not.
    pub(super) fn words(&self) -> Option<Finding> {
        BOTH.into_iter().find_map(|protocol| {
            let said = self
                .own(protocol)
                .filter_map(|port| port.end.cause())
                .find(|cause| cause.is_said_before_sign_in())?;
            (!self.seen.speaks(protocol))
                .then(|| Finding::answered(said, Certain).at(self.servers.of(protocol)))
        })
    }

    /// Connections are cut as soon as they begin to be encrypted, on the ports of mail alone.
    pub(super) fn cut_off(&self) -> Option<Finding> {
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
                Finding::unanswered(Cause::HungUp, certainty)
                    .at(self.servers.of(protocol))
                    .doing(&[Action::ChangeNetwork, Action::TryAgain])
            })
        })
    }

    /// Every port of mail was refused by a host of which nobody but the person says that it has one. Mail that never
    /// went there is rather sent to the wrong host than shut out.
    pub(super) fn nothing_listens(&self) -> Option<Finding> {
        BOTH.into_iter().find_map(|protocol| {
            let server = self.servers.of(protocol);
            let is_refused = self.all_shut(protocol)
                && self.mail(protocol).all(|port| port.end == PortEnd::Refused && !self.has_worked(port));
            let found = |certainty| Finding::answered(Cause::Refused, certainty).at(server);
            let found = if self.refuses_by_itself(protocol) {
                found(Likely)
            } else {
                found(Possible).or_perhaps(&[Cause::PortBlocked])
            };
            let is_said = is_refused
                && !self.is_of_table(&server.host)
                && !self.is_turned_away_near_by(protocol)
                && self.invented().is_none();
            is_said
                .then(|| found.doing(&[Action::EditServers, Action::ChangeNetwork, Action::AskAdministrator]))
        })
    }

    /// True if mail was at this address before.
    fn has_worked(&self, port: &PortSeen) -> bool {
        self.seen.worked.contains(&port.target.address.ip())
    }

    /// True if a server that nobody knows refused every port although mail gets through to the other one, or took as
    /// long for it as that very address for its web: then it was no network that answered.
    fn refuses_by_itself(&self, protocol: Protocol) -> bool {
        let other_speaks = BOTH.into_iter().any(|other| other != protocol && self.seen.speaks(other));
        let its_web =
            |port: &&PortSeen| port.target.speech == Speech::Web && self.is_same_address(port, protocol);
        let connected = self.seen.ports.iter().filter(its_web).find_map(|port| port.connected);
        let answers = |port: &PortSeen| {
            let is_as_far = connected.is_some_and(|took| took >= FAR && port.took * 2 >= took);
            port.end == PortEnd::Refused && !self.has_worked(port) && (other_speaks || is_as_far)
        };
        !self.is_of_table(&self.servers.of(protocol).host) && self.mail(protocol).all(answers)
    }

    /// Every port of a mail server is shut, and the web is open.
    pub(super) fn blocked(&self) -> Option<Finding> {
        BOTH.into_iter().find_map(|protocol| {
            if !self.all_shut(protocol) || self.refuses_by_itself(protocol) {
                return None;
            }
            let server = self.servers.of(protocol);
            let other_leg = BOTH.into_iter().any(|other| other != protocol && self.seen.speaks(other));
            // Who takes a connection and proves nothing may be the network itself, unless pages come as they are.
            let gets_through = |port: &PortSeen| port.spoke() || self.seen.a_page_matches() && is_open(port);
            let is_control = |port: &&PortSeen| port.target.speech == Speech::Web && gets_through(port);
            let controls: Vec<_> = self.seen.ports.iter().filter(is_control).collect();
            let same_host = controls
                .iter()
                .any(|port| port.target.host == server.host || self.is_same_address(port, protocol));
            // A host that is not there is no port that is shut.
            let is_told = self.mail(protocol).any(|port| {
                port.end == PortEnd::Unreachable
                    && port.took < Duration::from_millis(2500)
                    && !self.is_gone(port.target.address.ip())
            });
            let whole = self.seen.a_page_matches() || !controls.is_empty();
            let is_near_by = self.is_turned_away_near_by(protocol);
            let certainty = if whole && is_near_by {
                Possible
            } else if is_told && whole {
                Certain
            } else if same_host || other_leg || !controls.is_empty() {
                Likely
            } else {
                return None;
            };
            let found = Finding::shut(certainty).at(server);
            let found = if is_near_by { found.seen_by(Sign::Near) } else { found };
            // A name that is one's own may be wrong.
            let further = if self.is_of_table(&server.host) { None } else { Some(Action::EditServers) };
            let actions = [Action::ChangeNetwork, Action::AskAdministrator].into_iter().chain(further);
            Some(found.doing(&actions.collect::<Vec<_>>()))
        })
    }

    /// As [`Self::blocked`], in the very network in which mail worked: that shut no port then, and it is rather the server.
    /// Who said that the way is shut, or is close by, has said more.
    pub(super) fn down_where_it_worked(&self) -> Option<Finding> {
        let shut = self.blocked().filter(|found| found.certainty == Likely)?;
        let of_it = |fact: &str| shut.facts.get(fact).cloned().unwrap_or_default();
        let found = || Finding::down(Likely).with("host", of_it("host")).with("port", of_it("port"));
        self.seen.is_the_same_way().then(found)
    }

    /// True if every port was turned away long before anybody far off could answer: here, or close to here. Over IPv6
    /// the system waits a second before it says so of messages.
    fn is_turned_away_near_by(&self, protocol: Protocol) -> bool {
        let at_once = |port: &PortSeen| match port.end {
            PortEnd::Refused => port.took < AT_ONCE,
            PortEnd::Unreachable => port.took < AT_ONCE || port.target.address.is_ipv6(),
            PortEnd::Spoke(_)
            | PortEnd::Denied
            | PortEnd::Silent
            | PortEnd::Mute { .. }
            | PortEnd::Failed(..) => false,
        };
        let is_timed = self.mail(protocol).any(|port| port.took < AT_ONCE);
        let mut far = self.seen.ports.iter().filter_map(|port| port.connected).peekable();
        let are_far = far.peek().is_some() && far.all(|took| took >= FAR);
        is_timed && self.mail(protocol).all(at_once) && are_far
    }

    /// True if whoever is asked for the way says of every port of this address that there is none, of the web's too.
    fn is_gone(&self, address: IpAddr) -> bool {
        let of_it: Vec<_> =
            self.seen.ports.iter().filter(|port| port.target.address.ip() == address).collect();
        let is_web = |port: &PortSeen| port.target.speech == Speech::Web && port.end == PortEnd::Unreachable;
        of_it.iter().any(|port| is_web(port))
            && of_it.iter().all(|port| matches!(port.end, PortEnd::Unreachable | PortEnd::Silent))
    }

    /// A server takes every connection and never says a word, in clear neither, while the other server speaks: whoever
    /// shuts out what is said shuts it out of both.
    pub(super) fn server_hangs(&self) -> Option<Finding> {
        BOTH.into_iter().find_map(|protocol| {
            let greets_in_clear =
                |port: &PortSeen| matches!(port.target.speech, Speech::Mail(_, Security::StartTls));
            let says_nothing = |port: &PortSeen| port.end == PortEnd::Mute { greeted: false };
            let hangs = self.mail(protocol).all(|port| port.is_dead() && says_nothing(port));
            let is_of_the_other =
                |port: &PortSeen| port.target.protocol().is_some_and(|other| other != protocol);
            let is_well = |port: &PortSeen| port.spoke() && is_of_the_other(port);
            let found = || Finding::down(Likely).at(self.servers.of(protocol));
            (hangs && self.mail(protocol).any(greets_in_clear) && self.seen.ports.iter().any(is_well))
                .then(found)
        })
    }

    /// There is no way to the host itself, or the server for reading answers nobody while the one for sending speaks:
    /// a network that shuts mail out shuts out sending first.
    pub(super) fn server_gone(&self) -> Option<Finding> {
        BOTH.into_iter().find_map(|protocol| {
            let server = self.servers.of(protocol);
            if !self.all_shut(protocol) || !self.is_of_table(&server.host) {
                return None;
            }
            let here = |port: &&PortSeen| self.is_same_address(port, protocol);
            let is_one = |port: &PortSeen| port.spoke() && !here(&port);
            let well = self.seen.a_page_matches() || self.seen.ports.iter().any(is_one);
            let is_gone = well && self.mail(protocol).all(|port| self.is_gone(port.target.address.ip()));
            // A router waits for a neighbour that is switched off; it prohibits at once.
            let is_waited_for = self.mail(protocol).any(|port| port.took >= NEIGHBOUR);
            let says_nothing = |port: &PortSeen| port.is_dead() && port.end != PortEnd::Unreachable;
            // Whoever refuses one port and swallows another is a filter.
            let refused = self.mail(protocol).filter(|port| port.end == PortEnd::Refused).count();
            let is_one_kind = refused == 0 || refused == self.mail(protocol).count();
            let reads_alone = protocol == Protocol::Imap
                && self.seen.speaks(Protocol::Smtp)
                && self.seen.ports.iter().filter(here).all(says_nothing)
                && is_one_kind;
            let certainty = if reads_alone || is_waited_for { Likely } else { Possible };
            (reads_alone || is_gone).then(|| Finding::down(certainty).at(server))
        })
    }

    /// The internet is well, the provider's servers are not.
    pub(super) fn provider_down(&self) -> Option<Finding> {
        BOTH.into_iter().find_map(|protocol| {
            let mut open = self.seen.ports.iter().filter(|port| is_open(port));
            let is_up = open.any(|port| self.is_same_address(port, protocol));
            let is_shut = self.all_shut(protocol) && self.seen.a_page_matches() && !is_up;
            let server = self.servers.of(protocol);
            let finding = || {
                // Others fall silent as well, or it greeted and then fell silent: it is rather what lies in between.
                if self.another_is_mute() || self.greets(protocol) {
                    let found = Finding::shut(Possible).at(server);
                    return found.doing(&[Action::ChangeNetwork, Action::TryAgain]);
                }
                let own_name = if self.is_of_table(&server.host) { Likely } else { Possible };
                Finding::down(own_name).at(server)
            };
            is_shut.then(finding)
        })
    }

    /// True if the web server of another, at another address, takes a connection and then falls silent.
    fn another_is_mute(&self) -> bool {
        let is_another = |port: &PortSeen| {
            port.target.role == Role::Control && !BOTH.iter().any(|leg| self.is_same_address(port, *leg))
        };
        let is_mute = |port: &PortSeen| matches!(port.end, PortEnd::Mute { .. }) && port.is_dead();
        self.seen.ports.iter().any(|port| is_another(port) && is_mute(port))
    }

    /// True if a server for this protocol has said a word on one of its ports, and then fell silent.
    fn greets(&self, protocol: Protocol) -> bool {
        self.mail(protocol).any(|port| port.end == PortEnd::Mute { greeted: true })
    }

    /// What is left: what the account's own ports came to.
    pub(super) fn legs_by_themselves(&self) -> impl Iterator<Item = Finding> {
        BOTH.into_iter().filter(move |protocol| !self.seen.speaks(*protocol)).map(move |protocol| {
            let server = self.servers.of(protocol);
            let cause = self.own(protocol).find_map(|port| port.end.cause());
            if let (None, Some(found)) = (cause, self.without_way(server)) {
                return found;
            }
            Finding::answered(cause.unwrap_or(Cause::TimedOut), Possible).at(server)
        })
    }
}

/// Longer than this computer takes to answer itself.
const AT_ONCE: Duration = Duration::from_millis(2);

/// Nobody close by takes as long to answer.
const FAR: Duration = Duration::from_millis(8);

/// How long a router asks for a neighbour, shortened by what was asked of it before.
const NEIGHBOUR: Duration = Duration::from_millis(2000);

fn is_open(port: &PortSeen) -> bool {
    port.connected.is_some() && !matches!(port.end, PortEnd::Mute { .. })
}
