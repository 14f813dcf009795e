//! Networks as they are seen, and what is found in each.

use std::net::IpAddr;

use account::{Account, Address, Security};
use net::{Answering, Interface, Kind, LookupFault};

use super::super::plan::{END, Plan};
use super::super::seen::{NameSeen, PageEnd, PageSeen, ProxyEnd, ProxySeen, Speech, Target};
use super::Certainty::Likely;
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
        ("no resolver", Scene::nameless(LookupFault::Unavailable), Some(Cause::ResolverUnavailable), Likely),
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
            "a resolver far off, and what was there last time is silent",
            Scene::nameless(LookupFault::Unavailable).asking("10.99.0.1").known(&PortEnd::Silent),
            Some(Cause::UplinkDown),
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
        ("names lead nowhere", Scene::at("0.0.0.0", &PortEnd::Refused), Some(Cause::DnsHijacked), Certain),
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
            Likely,
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
        (
            "one port blocked, encryption taken out of the other",
            Scene::with(&silent()).imap(&spoke()).other(587, &failed(Cause::StartTlsMissing)),
            Some(Cause::StartTlsMissing),
            Likely,
        ),
        ("filtered by content", Scene::with(&mute()).web(), Some(Cause::PortBlocked), Likely),
        ("cut off", Scene::with(&failed(Cause::HungUp)).web(), Some(Cause::HungUp), Likely),
        ("provider silent", Scene::with(&silent()), Some(Cause::ProviderDown), Likely),
        ("provider refuses", Scene::with(&PortEnd::Refused), Some(Cause::ProviderDown), Likely),
        ("provider mute", Scene::with(&mute()), Some(Cause::ProviderDown), Likely),
        ("large packets lost", Scene::with(&mute()).in_small_pieces(), Some(Cause::MtuBlackhole), Certain),
        (
            "large packets of mail lost",
            Scene::with(&mute()).web().in_small_pieces(),
            Some(Cause::MtuBlackhole),
            Likely,
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

/// What was not seen is not said: each network, what holds, how certainly, and what must not be said besides.
#[test]
fn no_more_is_said_than_was_seen() {
    let silent = || PortEnd::Silent;
    let failed = |cause| PortEnd::Failed(cause, BTreeMap::new());
    let expired = || failed(Cause::CertificateExpired);
    let another = || failed(Cause::CertificateForAnotherName);
    let networks: Vec<(&str, Scene, Cause, Certainty, Option<Cause>)> = vec![
        (
            "web pages read along, mail blocked",
            Scene::with(&silent()).other(443, &PortEnd::Spoke(avast())),
            Cause::PortBlocked,
            Likely,
            None,
        ),
        (
            "web pages read along, not believed, mail blocked",
            Scene::with(&silent()).control(&failed(Cause::CertificateUntrusted)),
            Cause::PortBlocked,
            Likely,
            Some(Cause::Interception),
        ),
        (
            "expired there, by the clock of the internet",
            Scene::with(&expired()).ahead(3),
            Cause::CertificateExpired,
            Likely,
            Some(Cause::ClockWrong),
        ),
        (
            "expired there, and another server is in date",
            Scene::with(&expired()).pages(&PageEnd::Silent).control(&spoke()),
            Cause::CertificateExpired,
            Possible,
            Some(Cause::ClockWrong),
        ),
        (
            "everything expired, and no clock to compare with",
            Scene::with(&expired()).pages(&PageEnd::Silent),
            Cause::ClockWrong,
            Likely,
            None,
        ),
        (
            "one port leads to another server, the next one does not",
            Scene::with(&another()).imap(&spoke()).other(587, &spoke()),
            Cause::PortBlocked,
            Likely,
            Some(Cause::CertificateForAnotherName),
        ),
        (
            "the names of mail alone get no answer",
            Scene::nameless(LookupFault::Unavailable).pages(&PageEnd::Matches { ahead: None }),
            Cause::DnsHijacked,
            Likely,
            Some(Cause::ResolverUnavailable),
        ),
        (
            "no name exists",
            Scene::nameless(LookupFault::NotFound),
            Cause::ResolverUnavailable,
            Possible,
            Some(Cause::HostNotFound),
        ),
        (
            "pages forbidden, mail blocked",
            Scene::with(&silent()).web().pages(&PageEnd::Unwell),
            Cause::PortBlocked,
            Likely,
            Some(Cause::CaptivePortal),
        ),
        (
            "pages answer with trouble, all else is silent",
            Scene::with(&silent()).pages(&PageEnd::Unwell),
            Cause::CaptivePortal,
            Possible,
            Some(Cause::UplinkDown),
        ),
        (
            "pages take connections and say nothing, all else is silent",
            Scene::with(&silent()).pages(&PageEnd::Mute),
            Cause::CaptivePortal,
            Possible,
            Some(Cause::UplinkDown),
        ),
        (
            "a proxy leads out, and there are no names",
            Scene::nameless(LookupFault::NotFound).through_proxy(),
            Cause::ProxyRequired,
            Likely,
            Some(Cause::DnsHijacked),
        ),
        (
            "a proxy leads out, and pages come without it",
            Scene::with(&silent()).through_proxy(),
            Cause::ProviderDown,
            Likely,
            Some(Cause::ProxyRequired),
        ),
        (
            "a proxy that wants to know who asks",
            Scene::with(&silent()).pages(&PageEnd::Silent).proxy(ProxyEnd::WantsSignIn),
            Cause::ProxyRequired,
            Likely,
            Some(Cause::UplinkDown),
        ),
        (
            "a proxy that leads nowhere",
            Scene::with(&silent()).pages(&PageEnd::Silent).proxy(ProxyEnd::LeadsNowhere),
            Cause::UplinkDown,
            Likely,
            Some(Cause::ProxyRequired),
        ),
        (
            "one page differs, all else is silent",
            Scene::with(&silent()).one_page(&PageEnd::Differs),
            Cause::CaptivePortal,
            Possible,
            None,
        ),
        (
            "pages come, and nothing encrypted of anybody",
            Scene::with(&silent()).control(&silent()),
            Cause::PortBlocked,
            Possible,
            None,
        ),
    ];
    for (name, scene, cause, certainty, unsaid) in networks {
        let drawn = scene.drawn();
        assert_eq!((drawn.cause, drawn.certainty), (Some(cause), certainty), "{name}: {drawn:?}");
        assert!(!unsaid.is_some_and(|unsaid| drawn.also.contains(&unsaid)), "{name}: {drawn:?}");
        assert!(!drawn.actions.contains(&Action::AllowInterception), "{name}");
    }
}

#[test]
fn the_clock_is_to_be_looked_at_unless_the_internet_has_said_that_it_is_right() {
    let expired = PortEnd::Failed(Cause::CertificateExpired, BTreeMap::new());
    for (scene, is_asked) in [
        (Scene::with(&expired).ahead(3), false),
        (Scene::with(&expired).pages(&PageEnd::Silent).control(&spoke()), true),
    ] {
        let drawn = scene.drawn();
        assert_eq!(drawn.actions.contains(&Action::CheckClock), is_asked, "{drawn:?}");
    }
}

#[test]
fn an_address_that_a_name_of_ones_own_has_here_may_be_meant() {
    let drawn = Scene::at("10.77.0.9", &PortEnd::Silent).drawn_for_an_own_domain();
    assert_eq!((drawn.cause, drawn.certainty), (Some(Cause::DnsHijacked), Possible));
    assert!(drawn.actions.contains(&Action::EditServers), "{drawn:?}");
}

#[test]
fn a_name_with_addresses_of_one_kind_exists() {
    let mut scene = Scene::with(&PortEnd::Silent).pages(&PageEnd::Silent);
    scene.seen.ports.clear();
    for name in &mut scene.seen.names {
        name.found = match name.family {
            Family::V4 => Err(LookupFault::NotFound),
            Family::V6 => Ok(vec!["2001:db8:113::25".parse().unwrap()]),
        };
    }
    let drawn = scene.drawn();
    assert_eq!((drawn.cause, drawn.certainty), (Some(Cause::Unreachable), Possible), "{drawn:?}");
    assert!(!drawn.also.contains(&Cause::HostNotFound), "{drawn:?}");
}

#[test]
fn servers_that_the_table_has_are_not_to_be_edited() {
    let failed = PortEnd::Failed(Cause::WrongProtocol, BTreeMap::new());
    assert!(!Scene::with(&failed).drawn().actions.contains(&Action::EditServers));
    assert!(Scene::with(&failed).drawn_for_an_own_domain().actions.contains(&Action::EditServers));
}

#[test]
fn pages_that_differ_end_nothing_where_a_server_has_spoken() {
    let account = Account::of(Address::parse("anna@gmail.com").unwrap());
    let servers = account.servers().unwrap();
    let plan = Plan::new(&servers, account.provider(), &[], &[]);
    let portal = Scene::with(&PortEnd::Silent).pages(&PageEnd::Differs);
    assert!(plan.end(&portal.seen) < END);
    assert_eq!(plan.end(&portal.control(&spoke()).seen), END);
}

#[test]
fn addresses_of_one_kind_alone_are_tried_in_vain_where_that_kind_is_dead() {
    let mut scene = Scene::well().with_dead_ipv6().control(&spoke());
    scene.seen.ports.retain(|port| port.target.role == Role::Control || port.target.family() == Family::V6);
    for name in scene.seen.names.iter_mut().filter(|name| name.family == Family::V4) {
        name.found = Err(LookupFault::NotFound);
    }
    let drawn = scene.drawn();
    assert_eq!((drawn.cause, drawn.also), (Some(Cause::Ipv6Broken), vec![]));
    assert_eq!(drawn.facts["why"], "alone");
}

fn spoke() -> PortEnd {
    PortEnd::Spoke(Root::Public)
}

fn avast() -> Root {
    Root::Private { issuer: "Avast".to_owned(), interceptor: Some("avast") }
}

/// What was seen of a network, for an account at Gmail.
#[derive(Clone)]
struct Scene {
    seen: Seen,
}

/// Where the provider has its pages.
const PAGE: &str = "myaccount.google.com";

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
            for (host, port, protocol) in [(HOSTS[0], 587, Protocol::Smtp), (HOSTS[1], 143, Protocol::Imap)] {
                let speech = Speech::Mail(protocol, Security::StartTls);
                ports.push(seen_port(host, address, port, speech, Role::Other, end));
            }
            let dead = if end.is_dead() { end.clone() } else { PortEnd::Silent };
            ports.push(seen_port(HOSTS[0], address, 443, Speech::Web, Role::Control, &dead));
        }
        let names = HOSTS.into_iter().flat_map(|host| {
            [name(host, Family::V4, Ok(vec![address])), name(host, Family::V6, Err(LookupFault::NotFound))]
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

    /// The page that the provider has elsewhere.
    fn control(mut self, end: &PortEnd) -> Self {
        let address = "198.51.100.99".parse().unwrap();
        self.seen.ports.push(seen_port(
            "myaccount.google.com",
            address,
            443,
            Speech::Web,
            Role::Control,
            end,
        ));
        self
    }

    /// The first of the pages comes to this end.
    fn one_page(mut self, end: &PageEnd) -> Self {
        self.seen.pages[0].end = end.clone();
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

    fn through_proxy(self) -> Self {
        self.proxy(ProxyEnd::LeadsOut)
    }

    fn proxy(mut self, end: ProxyEnd) -> Self {
        self.seen.proxy = Some(ProxySeen { end, took: TOOK });
        self
    }

    /// Of mail, and elsewhere.
    fn with_dead_ipv6(self) -> Self {
        let mut scene = self.with_dead_ipv6_of_mail();
        let address = "2001:db8:25::80".parse().unwrap();
        let elsewhere = seen_port("one.example", address, 80, Speech::Web, Role::Elsewhere, &PortEnd::Silent);
        scene.seen.ports.push(elsewhere);
        scene
    }

    fn with_dead_ipv6_of_mail(mut self) -> Self {
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

fn seen_port(host: &str, address: IpAddr, port: u16, speech: Speech, role: Role, end: &PortEnd) -> PortSeen {
    let target =
        Target { host: host.to_owned(), address: SocketAddr::new(address, port), speech, role, before: 0 };
    let is_connected = matches!(end, PortEnd::Spoke(_) | PortEnd::Mute { .. } | PortEnd::Failed(..));
    let connected = is_connected.then_some(TOOK);
    PortSeen { target, connected, issuer: None, end: end.clone(), took: TOOK }
}

#[test]
fn whoever_was_only_slow_is_not_shut_out() {
    let greeted = PortEnd::Mute { greeted: true };
    let one = Scene::with(&greeted).imap(&spoke()).other(587, &spoke()).drawn();
    assert_ne!(one.cause, Some(Cause::PortBlocked), "a word was said: {one:?}");
    let mut far = Scene::with(&PortEnd::Mute { greeted: false }).web().imap(&spoke());
    far.seen.ports.iter_mut().for_each(|port| port.connected = Some(Duration::from_millis(800)));
    let far = far.drawn();
    assert_ne!(far.cause, Some(Cause::PortBlocked), "it takes long to come: {far:?}");
}

#[test]
fn a_kind_of_addresses_is_dead_if_more_than_the_mail_servers_is() {
    let of_mail = Scene::well().with_dead_ipv6_of_mail().drawn();
    assert_eq!((of_mail.cause, of_mail.certainty), (Some(Cause::Ipv6Broken), Likely));
    let mut connects = Scene::well().with_dead_ipv6_of_mail();
    let mut pending = connects.seen.ports.pop().unwrap();
    pending.connected = Some(TOOK);
    connects.seen.pending.push(pending);
    assert_eq!(connects.drawn().cause, None, "one of them connects");
    let mut odd = Scene::well().with_dead_ipv6();
    for port in odd.seen.ports.iter_mut().filter(|port| port.target.address.is_ipv6()) {
        port.target.address.set_ip("fd00::9".parse().unwrap());
    }
    assert_eq!(odd.drawn().cause, None, "no public server is there");
    let portal = Scene::well().with_dead_ipv6().pages(&PageEnd::Differs).drawn();
    assert_eq!((portal.cause, portal.certainty), (Some(Cause::CaptivePortal), Likely));
}

#[test]
fn a_host_that_is_not_there_is_no_port_that_is_shut() {
    let gone = |took| {
        let mut scene = Scene::with(&PortEnd::Unreachable);
        scene.seen.ports.iter_mut().for_each(|port| port.took = took);
        scene.drawn()
    };
    let off = gone(Duration::from_secs(3));
    assert_eq!((off.cause, off.certainty), (Some(Cause::ProviderDown), Likely));
    let told = gone(TOOK);
    assert_eq!((told.cause, told.certainty), (Some(Cause::ProviderDown), Possible));
}

#[test]
fn a_server_for_reading_that_answers_nobody_while_sending_works_is_down() {
    let mut scene = Scene::with(&PortEnd::Silent).other(465, &spoke());
    scene.seen.ports.retain(|port| port.target.speech != Speech::Web && port.target.address.port() != 587);
    let elsewhere = "198.51.100.99".parse().unwrap();
    scene.seen.ports.push(seen_port(PAGE, elsewhere, 443, Speech::Web, Role::Control, &spoke()));
    for port in scene.seen.ports.iter_mut().filter(|port| port.target.host == HOSTS[1]) {
        port.target.address.set_ip("198.51.100.26".parse().unwrap());
    }
    let drawn = scene.clone().drawn();
    assert_eq!((drawn.cause, drawn.certainty), (Some(Cause::ProviderDown), Likely));
    assert_eq!(drawn.also, [Cause::PortBlocked]);
    let filtered = scene.other(143, &PortEnd::Refused).drawn();
    assert_eq!(filtered.cause, Some(Cause::PortBlocked), "one is refused, one is silent");
}

#[test]
fn where_nobody_translates_addresses_ipv4_is_missing() {
    let mut scene = Scene::at("64:ff9b::c633:6419", &PortEnd::Unreachable);
    (scene.seen.local.v4, scene.seen.local.v6) = (None, Some("2001:db8:77::2".parse().unwrap()));
    let drawn = scene.drawn();
    assert_eq!((drawn.cause, drawn.certainty), (Some(Cause::Ipv4Missing), Likely));
}

#[test]
fn where_the_network_changed_only_what_was_said_counts() {
    for (end, cause) in [
        (PortEnd::Unreachable, Cause::Unstable),
        (PortEnd::Denied, Cause::Unstable),
        (PortEnd::Failed(Cause::IpBlocked, BTreeMap::new()), Cause::IpBlocked),
        (PortEnd::Spoke(avast()), Cause::Interception),
    ] {
        assert_eq!(Scene::with(&end).web().changed().drawn().cause, Some(cause), "{end:?}");
    }
}

#[test]
fn what_this_computer_forbids_to_itself_is_not_forbidden_by_the_network() {
    let here = |web, mail: &PortEnd| {
        let mut scene = Scene::with(&PortEnd::Unreachable).web();
        let address = |port| SocketAddr::new(scene.seen.local.v4.unwrap(), port);
        scene.seen.here = vec![(address(443), web), (address(465), mail.clone())];
        let drawn = scene.drawn();
        (drawn.cause.unwrap(), drawn.certainty)
    };
    assert_eq!(here(PortEnd::Refused, &PortEnd::Unreachable), (Cause::LocalFirewall, Certain));
    assert_eq!(here(PortEnd::Refused, &PortEnd::Silent), (Cause::LocalFirewall, Likely));
    assert_eq!(here(PortEnd::Refused, &PortEnd::Refused), (Cause::PortBlocked, Certain));
    assert_eq!(here(PortEnd::Silent, &PortEnd::Silent), (Cause::PortBlocked, Certain), "so is the web");
    let silent_from = |way: &str| {
        let mut scene = Scene::with(&PortEnd::Silent).web();
        let address = |port| SocketAddr::new(scene.seen.local.v4.unwrap(), port);
        scene.seen.here = vec![(address(443), PortEnd::Refused), (address(465), PortEnd::Silent)];
        scene.seen.ways.insert("203.0.113.25".parse().unwrap(), way.parse().ok());
        scene.drawn().cause
    };
    assert_eq!(silent_from("10.77.0.2"), Some(Cause::LocalFirewall));
    assert_eq!(silent_from("203.0.113.25"), Some(Cause::PortBlocked), "the server is this computer");
    let one = Scene::with(&PortEnd::Denied).other(587, &spoke()).drawn();
    assert_eq!((one.cause, one.actions[0]), (Some(Cause::LocalFirewall), Action::UseOtherPort));
    let mut lost = Scene::with(&PortEnd::Unreachable).web();
    lost.seen.ways.insert("203.0.113.25".parse().unwrap(), None);
    assert_eq!(lost.drawn().cause, Some(Cause::LocalFirewall));
}

#[test]
fn a_vpn_that_takes_mail_alone_is_in_the_way() {
    let leaving = |from: &str| {
        let mut scene = Scene::with(&PortEnd::Silent).web();
        let tunnel = Interface { name: "tun0".to_owned(), kind: Kind::Tunnel, is_up: true };
        scene.seen.local.interfaces.get_or_insert_default().push(tunnel);
        scene.seen.ways.insert("203.0.113.25".parse().unwrap(), from.parse().ok());
        scene.drawn().cause
    };
    assert_eq!(leaving("10.99.0.2"), Some(Cause::VpnInterferes));
    assert_eq!(leaving("10.77.0.2"), Some(Cause::PortBlocked));
}

#[test]
fn a_kind_of_addresses_that_dies_in_a_vpn_is_mended_by_switching_it_off() {
    let mut scene = Scene::well().with_dead_ipv6();
    let tunnel = Interface { name: "tun0".to_owned(), kind: Kind::Tunnel, is_up: true };
    scene.seen.local.interfaces.get_or_insert_default().push(tunnel);
    scene.seen.local.v6 = Some("fd99::2".parse().unwrap());
    assert_eq!(scene.drawn().actions[0], Action::SwitchOffVpn);
}

#[test]
fn whether_it_is_the_network_or_this_computer_that_refuses_at_once_is_not_known() {
    let refused = |far| {
        let mut scene = Scene::with(&PortEnd::Refused).web();
        for port in &mut scene.seen.ports {
            port.took = Duration::from_micros(300);
            port.connected = port.connected.map(|_| far);
        }
        let drawn = scene.drawn();
        (drawn.cause.unwrap(), drawn.certainty)
    };
    assert_eq!(refused(TOOK), (Cause::PortBlocked, Possible));
    assert_eq!(refused(Duration::from_millis(1)), (Cause::PortBlocked, Likely), "all are near");
}
