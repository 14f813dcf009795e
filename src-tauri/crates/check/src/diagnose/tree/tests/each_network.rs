//! Each network as it is seen, and what is found in it.

use super::scene::*;
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
        (
            "line down",
            Scene::with(&silent()).pages(&PageEnd::Silent).asking("10.77.0.1"),
            Some(Cause::UplinkDown),
            Likely,
        ),
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
