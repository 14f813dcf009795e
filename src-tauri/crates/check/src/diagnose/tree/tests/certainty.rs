//! What was not seen is not said.

use super::scene::*;
use super::*;

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
            Scene::with(&silent()).pages(&PageEnd::Unwell).asking("10.77.0.1"),
            Cause::CaptivePortal,
            Possible,
            Some(Cause::UplinkDown),
        ),
        (
            "pages take connections and say nothing, all else is silent",
            Scene::with(&silent()).pages(&PageEnd::Mute).asking("10.77.0.1"),
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
            Scene::with(&silent()).pages(&PageEnd::Silent).asking("10.77.0.1").proxy(ProxyEnd::WantsSignIn),
            Cause::ProxyRequired,
            Likely,
            Some(Cause::UplinkDown),
        ),
        (
            "a proxy that leads nowhere",
            Scene::with(&silent()).pages(&PageEnd::Silent).asking("10.77.0.1").proxy(ProxyEnd::LeadsNowhere),
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
fn where_the_network_changed_only_what_was_said_counts() {
    for (end, cause) in [
        (PortEnd::Unreachable, Cause::Unstable),
        (PortEnd::Denied, Cause::Unstable),
        (PortEnd::Failed(Cause::IpBlocked, BTreeMap::new()), Cause::IpBlocked),
        (PortEnd::Spoke(avast()), Cause::Interception),
    ] {
        assert_eq!(Scene::with(&end).web().changed().drawn().cause, Some(cause), "{end:?}");
    }
    let mut alone = Scene::well().with_dead_ipv6().control(&spoke()).changed();
    alone.seen.ports.retain(|port| port.target.role == Role::Control || port.target.family() == Family::V6);
    for name in alone.seen.names.iter_mut().filter(|name| name.family == Family::V4) {
        name.found = Err(LookupFault::NotFound);
    }
    assert_eq!(alone.drawn().cause, Some(Cause::Unstable), "that nothing came back over IPv6 is no answer");
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
fn pages_that_differ_end_nothing_where_a_server_has_spoken() {
    let account = Account::of(Address::parse("anna@gmail.com").unwrap());
    let servers = account.servers().unwrap();
    let plan = Plan::new(&servers, account.provider(), &[], &[]);
    let portal = Scene::with(&PortEnd::Silent).pages(&PageEnd::Differs);
    assert!(plan.end(&portal.seen) < END);
    assert_eq!(plan.end(&portal.control(&spoke()).seen), END);
}
