//! What is known of when mail last worked makes a cause more or less certain, or another one.

use super::super::super::last_good::{Likeness, Sameness, SetBack, Then};
use super::scene::*;
use super::*;

impl Scene {
    fn remembering(mut self, then: Then) -> Self {
        self.seen.then = then;
        self
    }
}

fn in_network(sameness: Sameness) -> Then {
    let likeness = Likeness { network: Some(sameness), had_tunnel: false, asks_as_then: true };
    Then { likeness, ..Then::default() }
}

fn through_tunnel(sameness: Sameness) -> Then {
    let likeness = Likeness { network: Some(sameness), had_tunnel: true, asks_as_then: true };
    Then { likeness, ..Then::default() }
}

const DOWN: Cause = Cause::ProviderDown;
const SHUT: Cause = Cause::PortBlocked;
const VPN: Cause = Cause::VpnInterferes;

/// A network, what was good then, and what is drawn from both.
type Remembered<'a> = (&'a str, Scene, Then, Cause, Certainty, &'a [Cause]);

/// Each network without anything on record, and with it.
#[test]
fn where_mail_worked_before_changes_what_is_found() {
    use Sameness::{Another, Same};
    let failed = |cause| PortEnd::Failed(cause, BTreeMap::new());
    let early = || failed(Cause::CertificateNotYetValid);
    let blocked = || Scene::with(&PortEnd::Silent).web();
    let unanswered = || Scene::nameless(LookupFault::Unavailable).asking("10.99.0.1");
    let set_back = |by| Then { set_back: Some(by), ..Then::default() };
    let alone = || Scene::with(&early()).imap(&spoke()).pages(&PageEnd::Silent).control(&spoke());
    let networks: Vec<Remembered<'_>> = vec![
        ("ports shut", blocked(), Then::default(), SHUT, Likely, &[]),
        ("ports shut where mail worked", blocked(), in_network(Same), DOWN, Likely, &[SHUT]),
        ("ports shut elsewhere", blocked(), in_network(Another), SHUT, Likely, &[]),
        ("ports shut past a VPN through which mail went", blocked(), through_tunnel(Same), SHUT, Likely, &[]),
        ("ports said to be shut", prohibited(), Then::default(), SHUT, Certain, &[]),
        ("ports said to be shut where mail worked", prohibited(), in_network(Same), SHUT, Certain, &[]),
        ("a VPN without mail", blocked().through_tunnel(), Then::default(), VPN, Likely, &[]),
        (
            "a VPN without mail, through which mail went",
            blocked().through_tunnel(),
            through_tunnel(Same),
            VPN,
            Possible,
            &[DOWN],
        ),
        (
            "a VPN without mail, and another through which mail went",
            blocked().through_tunnel(),
            through_tunnel(Another),
            VPN,
            Likely,
            &[],
        ),
        (
            "a VPN without mail where mail went past one",
            blocked().through_tunnel(),
            in_network(Same),
            VPN,
            Likely,
            &[],
        ),
        ("somebody far off does not say names", unanswered(), Then::default(), VPN, Likely, &[]),
        (
            "who was asked for names when mail worked does not say them",
            unanswered(),
            in_network(Same),
            Cause::ResolverUnavailable,
            Likely,
            &[],
        ),
        (
            "who was asked for names through a VPN does not say them",
            unanswered(),
            through_tunnel(Same),
            VPN,
            Likely,
            &[Cause::ResolverUnavailable],
        ),
        (
            "not yet valid, and another is",
            alone(),
            Then::default(),
            Cause::CertificateNotYetValid,
            Possible,
            &[],
        ),
        (
            "not yet valid, and it was later",
            alone(),
            set_back(SetBack::WasRight),
            Cause::ClockWrong,
            Certain,
            &[],
        ),
        (
            "not yet valid, and it was later by a clock that nobody vouched for",
            alone(),
            set_back(SetBack::Unsaid),
            Cause::ClockWrong,
            Likely,
            &[],
        ),
        (
            "not yet valid, and it was later, and the internet says the same as the clock",
            alone().ahead(3),
            set_back(SetBack::WasRight),
            Cause::CertificateNotYetValid,
            Likely,
            &[],
        ),
    ];
    for (name, scene, then, cause, certainty, also) in networks {
        let drawn = scene.remembering(then).drawn();
        assert_eq!((drawn.cause, drawn.certainty), (Some(cause), certainty), "{name}: {drawn:?}");
        assert!(also.iter().all(|also| drawn.also.contains(also)), "{name}: {drawn:?}");
    }
}

#[test]
fn where_the_server_was_no_answer_about_names_was_wrong() {
    let another = || Scene::with(&PortEnd::Failed(Cause::CertificateForAnotherName, BTreeMap::new()));
    assert_eq!(another().drawn().cause, Some(Cause::DnsHijacked));
    let drawn = another().worked().drawn();
    assert_eq!(
        (drawn.cause, drawn.certainty),
        (Some(Cause::CertificateForAnotherName), Possible),
        "{drawn:?}"
    );
}

#[test]
fn a_server_that_nobody_knows_is_known_to_encrypt_if_it_did() {
    let bare = || PortEnd::Failed(Cause::StartTlsMissing, BTreeMap::new());
    let without = || Scene::with(&PortEnd::Silent).other(465, &bare());
    let then = Then { start_tls: vec![(Protocol::Smtp, 465)], ..Then::default() };
    for (then, unlisted, action) in
        [(Then::default(), true, Action::EditServers), (then, false, Action::TryAgain)]
    {
        let drawn = without().remembering(then).drawn_for_an_own_domain();
        assert_eq!(drawn.cause, Some(Cause::StartTlsMissing), "{drawn:?}");
        assert_eq!(Sign::among(&drawn.facts) == Some(Sign::Unlisted), unlisted, "{drawn:?}");
        assert_eq!(drawn.actions, [Action::ChangeNetwork, action], "{drawn:?}");
    }
    let beside = || Scene::with(&PortEnd::Silent).other(587, &bare());
    let then = Then { start_tls: vec![(Protocol::Smtp, 587)], ..Then::default() };
    for (then, certainty) in [(Then::default(), Possible), (then, Likely)] {
        let drawn = beside().remembering(then).drawn_for_an_own_domain();
        assert_eq!((drawn.cause, drawn.certainty), (Some(Cause::StartTlsMissing), certainty), "{drawn:?}");
    }
}

/// Every port is said to be shut, by somebody on the way.
fn prohibited() -> Scene {
    let mut scene = Scene::with(&PortEnd::Unreachable).web();
    scene.seen.ports.iter_mut().for_each(|port| port.took = TOOK);
    scene
}
