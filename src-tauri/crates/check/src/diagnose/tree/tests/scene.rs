//! A network as it is seen: one that is well, and what is wrong with it.

use super::*;

/// What was seen of a network, for an account at Gmail.
#[derive(Clone)]
pub(super) struct Scene {
    pub(super) seen: Seen,
}

/// Where the provider has its pages.
pub(super) const PAGE: &str = "myaccount.google.com";

pub(super) const HOSTS: [&str; 2] = ["smtp.gmail.com", "imap.gmail.com"];

impl Scene {
    pub(super) fn well() -> Self {
        Self::with(&spoke())
    }

    /// Everything that is tried of mail comes to this end; the pages are well.
    pub(super) fn with(end: &PortEnd) -> Self {
        Self::at("203.0.113.25", end)
    }

    pub(super) fn at(address: &str, end: &PortEnd) -> Self {
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
            has_proxy: false,
        };
        let seen = Seen { local, names: names.collect(), ports, ..Seen::default() };
        Self { seen }.pages(&PageEnd::Matches { ahead: Some(0) })
    }

    pub(super) fn nameless(fault: LookupFault) -> Self {
        let mut scene = Self::with(&PortEnd::Silent).pages(&PageEnd::Nameless(fault));
        scene.seen.ports.clear();
        for name in &mut scene.seen.names {
            name.found = Err(fault);
        }
        scene
    }

    pub(super) fn without_ipv4() -> Self {
        let mut scene = Self::well();
        scene.seen.ports.clear();
        scene.seen.local.v4 = None;
        scene.seen.local.v6 = Some("2001:db8:77::2".parse().unwrap());
        scene
    }

    pub(super) fn pages(mut self, end: &PageEnd) -> Self {
        let page = |host: &str| PageSeen { host: host.to_owned(), end: end.clone(), took: TOOK };
        self.seen.pages = ["one.example", "two.example"].map(page).into();
        self
    }

    pub(super) fn ahead(self, seconds: i64) -> Self {
        self.pages(&PageEnd::Matches { ahead: Some(seconds) })
    }

    pub(super) fn web(mut self) -> Self {
        for port in &mut self.seen.ports {
            if port.target.speech == Speech::Web {
                (port.end, port.connected) = (spoke(), Some(TOOK));
            }
        }
        self
    }

    /// The page that the provider has elsewhere.
    pub(super) fn control(mut self, end: &PortEnd) -> Self {
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
    pub(super) fn one_page(mut self, end: &PageEnd) -> Self {
        self.seen.pages[0].end = end.clone();
        self
    }

    pub(super) fn imap(mut self, end: &PortEnd) -> Self {
        self.set(993, end);
        self
    }

    pub(super) fn other(mut self, port: u16, end: &PortEnd) -> Self {
        self.set(port, end);
        self
    }

    pub(super) fn set(&mut self, number: u16, end: &PortEnd) {
        for port in self.seen.ports.iter_mut().filter(|port| port.target.address.port() == number) {
            (port.end, port.connected) = (end.clone(), Some(TOOK));
        }
    }

    pub(super) fn in_small_pieces(mut self) -> Self {
        let mut again = self.seen.ports[0].clone();
        (again.target.role, again.end) = (Role::Contrast, spoke());
        self.seen.ports.push(again);
        self
    }

    pub(super) fn without_link(mut self) -> Self {
        self.seen.local.interfaces = Some(vec![]);
        self
    }

    pub(super) fn without_route(mut self) -> Self {
        self.seen.local.v4 = None;
        self
    }

    pub(super) fn through_tunnel(mut self) -> Self {
        let tunnel = Interface { name: "tun0".to_owned(), kind: Kind::Tunnel, is_up: true };
        self.seen.local.interfaces = Some(vec![tunnel]);
        self.seen.local.way_out = Some("tun0".to_owned());
        self
    }

    pub(super) fn asking(mut self, resolver: &str) -> Self {
        self.seen.local.resolvers = vec![resolver.parse().unwrap()];
        self
    }

    pub(super) fn told(mut self, answering: Answering) -> Self {
        self.seen.nameserver = Some(answering);
        self
    }

    pub(super) fn known(mut self, end: &PortEnd) -> Self {
        let (address, speech) =
            ("203.0.113.25".parse().unwrap(), Speech::Mail(Protocol::Imap, Security::Tls));
        let port = seen_port(HOSTS[1], address, 993, speech, Role::Known, end);
        // Behind a connection nothing more is tried there.
        let end = if port.connected.is_some() { PortEnd::Silent } else { port.end };
        self.seen.ports.push(PortSeen { end, ..port });
        self
    }

    pub(super) fn with_mute_router(mut self) -> Self {
        self.seen.router_is_mute = true;
        self
    }

    pub(super) fn through_proxy(self) -> Self {
        self.proxy(ProxyEnd::LeadsOut)
    }

    pub(super) fn proxy(mut self, end: ProxyEnd) -> Self {
        self.seen.proxy = Some(ProxySeen { end, took: TOOK });
        self
    }

    /// Of mail, and elsewhere.
    pub(super) fn with_dead_ipv6(self) -> Self {
        let mut scene = self.with_dead_ipv6_of_mail();
        let address = "2001:db8:25::80".parse().unwrap();
        let elsewhere = seen_port("one.example", address, 80, Speech::Web, Role::Elsewhere, &PortEnd::Silent);
        scene.seen.ports.push(elsewhere);
        scene
    }

    pub(super) fn with_dead_ipv6_of_mail(mut self) -> Self {
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

    pub(super) fn late_names(mut self) -> Self {
        for name in &mut self.seen.names {
            name.took = Duration::from_secs(3);
        }
        self
    }

    pub(super) fn slow(mut self) -> Self {
        for port in &mut self.seen.ports {
            port.connected = Some(Duration::from_millis(600));
        }
        self
    }

    pub(super) fn changed(mut self) -> Self {
        self.seen.afterwards = Some(Local { v4: None, ..self.seen.local.clone() });
        self
    }

    pub(super) fn drawn(mut self) -> Diagnosis {
        let after = self.seen.local.clone();
        self.seen.afterwards.get_or_insert(after);
        let account = Account::of(Address::parse("anna@gmail.com").unwrap());
        diagnosis(&self.seen, &account.servers().unwrap(), account.provider(), TOOK)
    }

    /// A VPN is there, and everything goes past it but what is sent to this address.
    pub(super) fn past_a_tunnel_but(mut self, far: &str) -> Self {
        let tunnel = Interface { name: "tun0".to_owned(), kind: Kind::Tunnel, is_up: true };
        self.seen.local.interfaces.get_or_insert_default().push(tunnel);
        self.seen.ways.insert(far.parse().unwrap(), "10.99.0.2".parse().ok());
        self
    }

    /// Mail last worked where the servers are.
    pub(super) fn worked(mut self) -> Self {
        self.seen.worked = self.seen.ports.iter().map(|port| port.target.address.ip()).collect();
        self
    }

    /// The port for reading mail sent to in large pieces, twice and then in small ones.
    pub(super) fn large(mut self, [first, again, small]: [Large; 3]) -> Self {
        let is_imap = |port: &&mut PortSeen| port.is_of(Protocol::Imap);
        let imap = self.seen.ports.iter_mut().find(is_imap).unwrap();
        imap.large = first;
        let imap = imap.clone();
        let tried = |before, role, large| {
            let target = Target { before, role, ..imap.target.clone() };
            PortSeen { target, large, ..imap.clone() }
        };
        self.seen.ports.push(tried(1, Role::Own, again));
        self.seen.ports.push(tried(0, Role::Contrast, small));
        self
    }

    /// As if the servers were those of a domain that no provider has.
    pub(super) fn drawn_for_an_own_domain(mut self) -> Diagnosis {
        const OWN: &str = "mail.example.org";
        let account = Account::of(Address::parse("anna@gmail.com").unwrap());
        let mut servers = account.servers().unwrap();
        (servers.smtp.host, servers.imap.host) = (OWN.to_owned(), OWN.to_owned());
        let of_servers = self.seen.names.iter_mut().filter(|name| HOSTS.contains(&name.host.as_str()));
        of_servers.for_each(|name| name.host = OWN.to_owned());
        self.seen.ports.iter_mut().for_each(|port| port.target.host = OWN.to_owned());
        self.seen.afterwards = Some(self.seen.local.clone());
        diagnosis(&self.seen, &servers, None, TOOK)
    }
}

pub(super) const TOOK: Duration = Duration::from_millis(20);

pub(super) fn spoke() -> PortEnd {
    PortEnd::Spoke(Root::Public)
}

pub(super) fn avast() -> Root {
    Root::Private { issuer: "Avast".to_owned(), interceptor: Some("avast") }
}

pub(super) fn name(host: &str, family: Family, found: Result<Vec<IpAddr>, LookupFault>) -> NameSeen {
    NameSeen { host: host.to_owned(), family, found, took: TOOK }
}

pub(super) fn seen_port(
    host: &str,
    address: IpAddr,
    port: u16,
    speech: Speech,
    role: Role,
    end: &PortEnd,
) -> PortSeen {
    let target =
        Target { host: host.to_owned(), address: SocketAddr::new(address, port), speech, role, before: 0 };
    let is_connected = matches!(end, PortEnd::Spoke(_) | PortEnd::Mute { .. } | PortEnd::Failed(..));
    let connected = is_connected.then_some(TOOK);
    let (encrypted, large) = (connected, Large::NotSent);
    PortSeen { target, connected, encrypted, issuer: None, large, end: end.clone(), took: TOOK }
}
