//! What stands between this computer and every server: its own line, the router, a proxy, a sign-in page.

use std::net::IpAddr;
use std::time::Duration;

use account::cause::{Action, Cause};
use account::{HostScope, Protocol, Server};
use net::{Answering, Family, LookupFault, is_odd};

use super::super::WAITED;
use super::super::plan::{SLOW, WEB, page_host};
use super::super::seen::{Large, PageEnd, PageSeen, PortEnd, PortSeen, ProxyEnd, Role, Speech};
use super::super::sign::Sign;
use super::Certainty::{Certain, Likely, Possible};
use super::{BOTH, Certainty, Finding, Judge};

impl Judge<'_> {
    /// One kind of addresses is dead, the other works.
    pub(super) fn broken(&self, family: Family) -> Option<Finding> {
        let other = if family == Family::V6 { Family::V4 } else { Family::V6 };
        if !self.seen.local.leads_out(family) || self.seen.carries(family) {
            return None;
        }
        let spoke = |port: &&PortSeen| port.spoke() && port.target.family() == other;
        let took =
            self.seen.ports.iter().filter(spoke).map(|port| port.encrypted.unwrap_or(port.took)).min()?;
        let has_address = |host: &str| self.seen.name(host, family).is_some_and(|name| name.found.is_ok());
        if !has_address(&self.servers.smtp.host) && !has_address(&self.servers.imap.host) {
            return None;
        }
        // The other kind had answered long before.
        let waited = |port: &&PortSeen| port.took >= WAITED;
        let all = self.seen.ports.iter().chain(self.seen.pending.iter().filter(waited));
        // An address that no public name has says nothing of the kind.
        let is_of_it = |port: &&PortSeen| port.target.family() == family && !is_odd(port.target.address.ip());
        // Where others can be reached, it is what mail came to that counts.
        let connects = self.seen.connects(family);
        // What mail comes to over neither is no fault of one.
        if connects && !self.seen.carries(other) {
            return None;
        }
        let counts = |port: &&PortSeen| !connects || port.target.protocol().is_some();
        let tried: Vec<_> = all.filter(is_of_it).filter(counts).collect();
        // Whoever takes a connection is waited for much longer than the other kind took.
        let is_over = |port: &&PortSeen| match port.end {
            PortEnd::Mute { .. } => port.took >= WAITED + took * 2,
            PortEnd::Failed(ref cause, _) => *cause == Cause::HungUp,
            PortEnd::Spoke(_)
            | PortEnd::Refused
            | PortEnd::Unreachable
            | PortEnd::Denied
            | PortEnd::Silent => true,
        };
        let is_under_way = |port: &PortSeen| {
            port.target.family() == family && port.connected.is_some() && port.took < WAITED
        };
        if connects && (!tried.iter().all(is_over) || self.seen.pending.iter().any(is_under_way)) {
            return None;
        }
        // Two pages that differ are a network that wants a sign-in for this kind, and lets the other through.
        if !connects && !tried.is_empty() && self.seen.pages_that_differ() > 1 {
            return Some(Finding::answered(Cause::CaptivePortal, Likely).at(&self.servers.imap));
        }
        // On a way that loses packets some connections are silent, and hardly all of them.
        let is_told = tried.iter().any(|port| port.end == PortEnd::Unreachable);
        // Where nothing but the mail servers was tried, it may be they.
        let is_of_mail =
            |port: &&PortSeen| BOTH.iter().any(|leg| self.servers.of(*leg).host == port.target.host);
        let certainty = match tried.len() {
            0 => return None,
            1 | 2 if !is_told => return None,
            _ if tried.iter().all(is_of_mail) => Likely,
            3 if !is_told => Likely,
            _ => Certain,
        };
        let cause = if family == Family::V6 { Cause::Ipv6Broken } else { Cause::Ipv4Broken };
        let found = Finding::unanswered(cause, certainty);
        let through_vpn = self.leads_through_tunnel(family);
        let first = [Action::SwitchOffVpn].into_iter().filter(|_| through_vpn);
        let actions: Vec<_> = first.chain(cause.mending().iter().copied()).collect();
        Some(found.doing(&actions))
    }

    /// True if a kind of addresses leads into a VPN: which gives addresses of IPv6 that are not of the internet.
    fn leads_through_tunnel(&self, family: Family) -> bool {
        let local = &self.seen.local;
        let is_private = |address: &IpAddr| HostScope::of_address(*address) != HostScope::Internet;
        local.leads_through_tunnel()
            || family == Family::V6 && local.has_tunnel() && local.v6.as_ref().is_some_and(is_private)
    }

    /// Every connection takes long, the second one, too.
    pub(super) fn slow(&self) -> Option<Finding> {
        let times = |host: &str| {
            let of_host = self.seen.ports.iter().filter(|port| port.target.host == host);
            of_host.filter_map(|port| port.connected).min()
        };
        let (smtp, imap) = (times(&self.servers.smtp.host)?, times(&self.servers.imap.host)?);
        let is_slow = smtp >= SLOW && imap >= SLOW;
        is_slow
            .then(|| Finding::unanswered(Cause::SlowNetwork, Certain).with("ms", smtp.min(imap).as_millis()))
    }

    /// Mail comes through, and it is measured that everything takes long: encryption with both servers, or several
    /// connections whose first packets got lost.
    pub(super) fn slow_although_well(&self) -> Option<Cause> {
        const LONG: Duration = Duration::from_millis(700);
        // Encryption takes two ways there and back, of a server that is far off as of one near by.
        let is_late = |port: &PortSeen| {
            let taken = port.encrypted.zip(port.connected);
            taken.is_some_and(|(encrypted, connected)| encrypted >= connected + LONG.max(connected * 3))
        };
        let is_slow = |protocol| {
            let mut spoke = self.own(protocol).filter(|port| port.spoke()).peekable();
            spoke.peek().is_some() && spoke.all(is_late)
        };
        (BOTH.into_iter().all(is_slow) || self.late_connections() > 1).then_some(Cause::SlowNetwork)
    }

    /// How many connections came about only when they were asked for once more: after a second.
    fn late_connections(&self) -> usize {
        const ONCE_MORE: Duration = Duration::from_millis(950);
        let is_late = |port: &&PortSeen| port.connected.is_some_and(|took| took >= ONCE_MORE);
        self.seen.ports.iter().filter(is_late).count()
    }

    /// This computer lets no mail out.
    pub(super) fn firewall(&self) -> Option<Finding> {
        // Nothing answers, and nothing was let out to any address that was tried.
        let forbidden = &self.seen.forbidden;
        let are_forbidden = self.seen.ports.iter().all(|port| forbidden.contains(&port.target.address.ip()));
        if let Some(address) = forbidden.first().filter(|_| are_forbidden) {
            return Some(Finding::unanswered(Cause::LocalFirewall, Certain).with("host", address));
        }
        let is_mail = |port: &&PortSeen| port.target.role == Role::Own;
        let mail = || self.seen.ports.iter().filter(is_mail);
        let denied = self.seen.ports.iter().find(|port| port.end == PortEnd::Denied);
        let denied = denied.map(|port| (port, Certain));
        // What is not let out to this computer itself, where the web is.
        let shut_here = || mail().find_map(|port| Some((port, self.shut_here(port)?)));
        let no_way = || mail().find(|port| self.has_no_way(port)).map(|port| (port, Likely));
        let (port, certainty) = denied.or_else(shut_here).or_else(no_way)?;
        let found = Finding::unanswered(Cause::LocalFirewall, certainty)
            .with("host", &port.target.host)
            .with("port", port.target.address.port());
        let other = port.target.protocol().and_then(|protocol| self.port_to_use(protocol));
        Some(match other {
            Some(other) => found.with("other", other).doing(&[Action::UseOtherPort, Action::TryAgain]),
            None => found,
        })
    }

    /// Whether a firewall on this computer shuts a port that nobody spoke at: at its own address, too, it is not as
    /// that of the web is there. Of a server on this computer that says nothing: it is the same port.
    fn shut_here(&self, port: &PortSeen) -> Option<Certainty> {
        let server = port.target.address.ip();
        if self.seen.ways.get(&server) == Some(&Some(server)) {
            return None;
        }
        let here = |number| {
            let of_it = self.seen.here.iter().filter(move |(address, _)| {
                address.port() == number && Family::of(address.ip()) == port.target.family()
            });
            of_it.map(|(_, end)| end)
        };
        if !port.end.is_dead() || !here(WEB).any(|end| *end == PortEnd::Refused) {
            return None;
        }
        let certainty = |end: &PortEnd| match end {
            PortEnd::Unreachable | PortEnd::Denied => Some(Certain),
            PortEnd::Silent => Some(Likely),
            PortEnd::Spoke(_) | PortEnd::Refused | PortEnd::Mute { .. } | PortEnd::Failed(..) => None,
        };
        here(port.target.address.port()).filter_map(certainty).max()
    }

    /// True if this computer itself knows no way to where a port is, and leads out otherwise.
    fn has_no_way(&self, port: &PortSeen) -> bool {
        port.end == PortEnd::Unreachable
            && self.seen.local.leads_out(port.target.family())
            && self.seen.ways.get(&port.target.address.ip()) == Some(&None)
    }

    /// The way out leads through a VPN, and there it ends; or a VPN that is gone left its resolver behind.
    pub(super) fn vpn(&self) -> Option<Finding> {
        let seen = self.seen;
        let through = seen.local.leads_through_tunnel();
        // What is sent to an address that no server has says nothing of the way there.
        if self.odd_address().is_some_and(|(host, _)| self.is_of_table(&host)) {
            return None;
        }
        // Through such a VPN mail went in this very network: it may be what is behind it.
        let has_worked = seen.then.went_through_tunnel();
        let certainty = if has_worked { Possible } else { Likely };
        let found = Finding::unanswered(Cause::VpnInterferes, certainty);
        if through && !seen.anything_connects() && seen.resolver_is_there() != Some(true) {
            let found = found.seen_by(Sign::Dead);
            return Some(if has_worked { found.or_perhaps(&[Cause::UplinkDown]) } else { found });
        }
        if through && self.blocked().is_some() {
            let found = found.seen_by(Sign::Mail);
            return Some(if has_worked { found.or_perhaps(&[Cause::ProviderDown]) } else { found });
        }
        if BOTH.into_iter().any(|protocol| self.all_shut(protocol) && self.is_detoured(protocol)) {
            return Some(Finding::unanswered(Cause::VpnInterferes, Likely).seen_by(Sign::Alone));
        }
        if let Some(certainty) = self.asked_in_vain_through_vpn() {
            return Some(Finding::unanswered(Cause::VpnInterferes, certainty).seen_by(Sign::Resolver));
        }
        let is_left_over = |address: &IpAddr| {
            HostScope::of_address(*address) == HostScope::PrivateNetwork
                && !seen.local.is_near(*address)
                && seen.local.gateway != Some(*address)
        };
        // Who was asked in this very network when mail worked, and no VPN was there, is left over from none.
        let left_over = !seen.local.resolvers.is_empty()
            && seen.local.resolvers.iter().all(is_left_over)
            && !seen.then.asked_as_here();
        // Whoever says that there is no such name is there.
        let answers = seen.names.iter().any(|name| name.found == Err(LookupFault::NotFound));
        // Where what needs no name is dead, too, it is not the resolver.
        let line_is_dead = self.line_without_names().is_some();
        let found =
            || Finding::unanswered(Cause::VpnInterferes, Likely).or_perhaps(&[Cause::ResolverUnavailable]);
        (left_over && !seen.any_name() && !answers && !seen.router_is_mute && !line_is_dead)
            .then(|| found().seen_by(Sign::Names))
    }

    /// Whether names are asked for through a VPN that everything else goes past, and nobody answers there: certain if
    /// what needs no name answers past it.
    fn asked_in_vain_through_vpn(&self) -> Option<Certainty> {
        let seen = self.seen;
        let is_detour = |resolver: &IpAddr| self.leaves_elsewhere(*resolver);
        let has_tunnel = seen.local.has_tunnel() && !seen.local.leads_through_tunnel();
        let all_through = !seen.local.resolvers.is_empty() && seen.local.resolvers.iter().all(is_detour);
        let is_silent = seen.nameserver.is_none_or(|answering| answering == Answering::Never);
        let is_past_it = self.known().any(|port| port.connected.is_some());
        (has_tunnel && all_through && is_silent && !seen.any_name()).then_some(if is_past_it {
            Certain
        } else {
            Likely
        })
    }

    /// True if packets to an address leave from another address of this computer than everything else.
    pub(super) fn leaves_elsewhere(&self, far: IpAddr) -> bool {
        let usual = if far.is_ipv6() { self.seen.local.v6 } else { self.seen.local.v4 };
        let way = self.seen.ways.get(&far).copied().flatten();
        matches!((usual, way), (Some(usual), Some(way)) if !is_of_one_network(usual, way))
    }

    /// True if a VPN is there, and all ways to a mail server leave from another address than everything else.
    fn is_detoured(&self, protocol: Protocol) -> bool {
        let local = &self.seen.local;
        let is_detour = |port: &PortSeen| self.leaves_elsewhere(port.target.address.ip());
        local.has_tunnel() && !local.leads_through_tunnel() && self.mail(protocol).all(is_detour)
    }

    /// The network wants a sign-in.
    pub(super) fn portal(&self) -> Option<Finding> {
        let seen = self.seen;
        let in_place_of_mail =
            seen.ports.iter().any(|port| matches!(port.end, PortEnd::Failed(Cause::CaptivePortal, _)));
        let certainty = match (seen.pages_that_differ(), in_place_of_mail) {
            // Some let the web of somebody through before a sign-in.
            (2.., false) if seen.is_let_out() && !self.any_speaks_mail() => Likely,
            _ if seen.is_let_out() => return None,
            (2.., _) | (1, true) => Certain,
            (1, false) if !seen.a_page_matches() => Likely,
            (0, true) if !seen.a_page_matches() => Likely,
            (0 | 1, _) => return None,
        };
        Some(Finding::answered(Cause::CaptivePortal, certainty).at(&self.servers.imap))
    }

    /// The network may want a sign-in: a page was answered otherwise than it is, and no connection came about.
    pub(super) fn perhaps_portal(&self) -> Option<Finding> {
        let seen = self.seen;
        let is_odd = |page: &PageSeen| matches!(page.end, PageEnd::Unwell | PageEnd::Mute);
        let is_answered_for =
            seen.pages_that_differ() > 0 || !seen.a_page_matches() && seen.pages.iter().any(is_odd);
        let found = Finding::answered(Cause::CaptivePortal, Possible).at(&self.servers.imap);
        (is_answered_for && self.nothing_connects() || self.web_is_taken_alone())
            .then(|| found.or_perhaps(&[Cause::PortBlocked, Cause::ProviderDown]))
    }

    /// True if no page is as it has to be, and nobody takes a connection but somebody who stands in the place of a
    /// provider's web servers and is another.
    fn web_is_taken_alone(&self) -> bool {
        let seen = self.seen;
        let is_known =
            |host: &str| self.is_of_table(host) || self.provider.and_then(page_host).as_deref() == Some(host);
        let is_taken = |port: &&PortSeen| {
            let is_another = [Cause::CertificateForAnotherName, Cause::CertificateUntrusted];
            let is_another = port.end.cause().is_some_and(|cause| is_another.contains(&cause));
            port.target.speech == Speech::Web && is_another && is_known(&port.target.host)
        };
        let connected: Vec<_> = seen.ports.iter().filter(|port| port.connected.is_some()).collect();
        !seen.pages.is_empty()
            && !seen.a_page_matches()
            && !connected.is_empty()
            && connected.iter().all(is_taken)
    }

    /// Pages without encryption come, and nothing else of anybody, whether of mail or not: a network that wants a
    /// sign-in may let them pass, or one lets nothing else pass.
    pub(super) fn pages_alone(&self) -> Option<Finding> {
        let seen = self.seen;
        let is_elsewhere = |port: &&PortSeen| {
            port.target.role == Role::Control
                && !BOTH.iter().any(|protocol| self.is_same_address(port, *protocol))
        };
        let is_tried = seen.ports.iter().any(|port| is_elsewhere(&port));
        (is_tried && seen.a_page_matches() && self.nothing_connects()).then(|| {
            let found = Finding::shut(Possible).at(&self.servers.imap);
            found.doing(&[Action::ChangeNetwork, Action::OpenNetworkPage])
        })
    }

    /// True if ports were tried, and no connection came about.
    fn nothing_connects(&self) -> bool {
        !self.seen.ports.is_empty() && self.seen.ports.iter().all(|port| port.connected.is_none())
    }

    /// Nothing gets out but through the proxy.
    pub(super) fn proxy(&self) -> Option<Finding> {
        let seen = self.seen;
        if seen.anything_connects() {
            return None;
        }
        match seen.proxy?.end {
            // Without an address nothing was tried past it.
            ProxyEnd::LeadsOut if seen.any_name() => Some(Finding::answered(Cause::ProxyRequired, Certain)),
            ProxyEnd::LeadsOut | ProxyEnd::WantsSignIn => {
                Some(Finding::answered(Cause::ProxyRequired, Likely))
            }
            ProxyEnd::LeadsNowhere => None,
        }
    }

    /// The servers have addresses of one kind alone, and of that kind nothing answers here.
    pub(super) fn only_kind_is_broken(&self) -> Option<Finding> {
        let has = |server: &Server, family| {
            self.seen.name(&server.host, family).is_some_and(|name| name.found.is_ok())
        };
        [(Family::V6, Family::V4), (Family::V4, Family::V6)].into_iter().find_map(|(family, other)| {
            let is_only = |protocol| {
                let server = self.servers.of(protocol);
                has(server, family) && !has(server, other)
            };
            let broken = self.broken(family)?;
            let alone = || broken.seen_by(Sign::Alone).at(&self.servers.imap);
            BOTH.into_iter().all(is_only).then(alone)
        })
    }

    /// The router is dead, or nothing behind it answers.
    pub(super) fn uplink(&self) -> Option<Finding> {
        let seen = self.seen;
        if seen.anything_connects() {
            return None;
        }
        if seen.router_is_mute {
            return Some(Finding::unanswered(Cause::UplinkDown, Certain).seen_by(Sign::Router));
        }
        if !seen.any_name() {
            return self.line_without_names();
        }
        let tried = seen.ports.iter().filter(|port| port.target.role != Role::Again).count();
        let all_silent =
            seen.ports.iter().all(|port| matches!(port.end, PortEnd::Silent | PortEnd::Unreachable));
        let pages_silent = !seen.pages.is_empty() && !seen.a_page_matches();
        if tried < 2 || !all_silent || !pages_silent || self.odd_address().is_some() {
            return None;
        }
        // Names come over the line from whoever is far off; a router knows them for a while without it.
        let is_far = |resolver: &IpAddr| HostScope::of_address(*resolver) == HostScope::Internet;
        let resolvers = &seen.local.resolvers;
        if !resolvers.is_empty() && resolvers.iter().all(is_far) {
            let found = Finding::shut(Possible).at(&self.servers.imap).or_perhaps(&[Cause::UplinkDown]);
            return Some(found.doing(&[Action::ChangeNetwork, Action::AskAdministrator]));
        }
        Some(Finding::unanswered(Cause::UplinkDown, Likely).seen_by(Sign::Behind))
    }

    /// What comes is whole, and what is sent in large pieces gets lost: twice, and not in small ones.
    pub(super) fn large_lost_upwards(&self) -> Option<Finding> {
        let sent = |role, large| {
            let of_it = self.seen.ports.iter().filter(move |port| port.target.role == role);
            of_it.filter(move |port| port.large == large).count()
        };
        let is_healed = sent(Role::Own, Large::Lost) > 1
            && sent(Role::Own, Large::Arrived) == 0
            && sent(Role::Contrast, Large::Arrived) > 0;
        // A way that loses packets of every size can look so.
        let certainty = if self.late_connections() == 0 { Certain } else { Likely };
        is_healed.then(|| self.large_lost(certainty).seen_by(Sign::Up))
    }

    fn large_lost(&self, certainty: Certainty) -> Finding {
        let found = Finding::answered(Cause::MtuBlackhole, certainty);
        let vpn = self.seen.local.has_tunnel();
        let first: &[_] = if vpn { &[Action::SwitchOffVpn] } else { &[] };
        found.doing(&[first, &[Action::ChangeNetwork]].concat())
    }

    /// Small pieces pass, large ones do not.
    pub(super) fn mtu(&self) -> Option<Finding> {
        let healed = self.seen.ports.iter().any(|port| port.target.role == Role::Contrast && port.spoke());
        // Where others speak in large ones, it may have been one that got lost.
        let usual = self.seen.ports.iter().any(|port| port.target.role != Role::Contrast && port.spoke());
        let is_upwards = self.seen.ports.iter().any(PortSeen::is_first_loss);
        (healed && !is_upwards).then(|| self.large_lost(if usual { Likely } else { Certain }))
    }

    /// The server has no IPv6 address, and this network has no IPv4.
    pub(super) fn v4_missing(&self) -> Option<Finding> {
        if self.seen.local.v4.is_some() {
            return None;
        }
        BOTH.into_iter().find_map(|protocol| {
            let server = self.servers.of(protocol);
            let found = |family| self.seen.name(&server.host, family).map(|name| name.found.clone());
            let has_no_other = matches!(found(Family::V4), Some(Ok(_)))
                && matches!(found(Family::V6), Some(Err(LookupFault::NotFound)));
            has_no_other.then(|| Finding::unanswered(Cause::Ipv4Missing, Certain).at(server))
        })
    }

    /// This network has no IPv4, and nobody answers at the addresses that stand for those of IPv4 (RFC 6052).
    pub(super) fn untranslated(&self) -> Option<Finding> {
        let is_translated = |port: &PortSeen| match port.target.address.ip() {
            IpAddr::V6(address) => address.segments()[..6] == [0x64, 0xff9b, 0, 0, 0, 0],
            IpAddr::V4(_) => false,
        };
        let (through, past): (Vec<_>, Vec<_>) = self.seen.ports.iter().partition(|port| is_translated(port));
        let is_dead = !through.is_empty() && through.iter().all(|port| port.end.is_dead());
        let others_answer = past.iter().any(|port| port.connected.is_some()) || self.seen.a_page_matches();
        let server = BOTH.map(|protocol| self.servers.of(protocol)).into_iter();
        let mut server = server.filter(|server| through.iter().any(|port| port.target.host == server.host));
        (self.seen.local.v4.is_none() && is_dead && others_answer)
            .then(|| Some(Finding::unanswered(Cause::Ipv4Missing, Likely).at(server.next()?)))?
    }

    /// The network changed while it was looked at.
    pub(super) fn unstable(&self) -> Option<Finding> {
        let afterwards = self.seen.afterwards.as_ref()?;
        let before = &self.seen.local;
        let has_changed = (before.v4, before.v6, before.gateway, &before.way_out)
            != (afterwards.v4, afterwards.v6, afterwards.gateway, &afterwards.way_out);
        has_changed.then(|| Finding::answered(Cause::Unstable, Likely))
    }

    /// Connections come about, late, and then nothing in time.
    pub(super) fn slow_behind_silence(&self) -> Option<Finding> {
        let slow = |port: &PortSeen| port.connected.is_some_and(|took| took >= SLOW);
        let connected: Vec<_> = self.seen.ports.iter().filter(|port| port.connected.is_some()).collect();
        let all_slow = connected.len() > 1 && connected.iter().all(|port| slow(port));
        all_slow.then(|| Finding::unanswered(Cause::SlowNetwork, Possible))
    }
}

/// True for one address of IPv4, or two of IPv6 that begin alike: a computer has several of those.
fn is_of_one_network(one: IpAddr, other: IpAddr) -> bool {
    match (one, other) {
        (IpAddr::V6(one), IpAddr::V6(other)) => one.segments()[..4] == other.segments()[..4],
        (IpAddr::V4(_), _) | (_, IpAddr::V4(_)) => one == other,
    }
}
