//! What this computer forbids itself.

use super::scene::*;
use super::*;

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
    let by_587 = || Scene::with(&PortEnd::Denied).other(587, &spoke());
    for (scene, action) in [(by_587().imap(&spoke()), Action::UseOtherPort), (by_587(), Action::TryAgain)] {
        let one = scene.drawn();
        assert_eq!((one.cause, one.actions[0]), (Some(Cause::LocalFirewall), action));
    }
    let mut lost = Scene::with(&PortEnd::Unreachable).web();
    lost.seen.ways.insert("203.0.113.25".parse().unwrap(), None);
    assert_eq!(lost.drawn().cause, Some(Cause::LocalFirewall));
}

#[test]
fn whether_it_is_the_network_or_this_computer_that_refuses_at_once_is_not_known() {
    let turned_away = |end: &PortEnd, far| {
        let mut scene = Scene::with(end).web();
        for port in &mut scene.seen.ports {
            port.took = Duration::from_micros(300);
            port.connected = port.connected.map(|_| far);
        }
        let drawn = scene.drawn();
        (drawn.cause.unwrap(), drawn.certainty, drawn.facts.get("why").map(String::as_str) == Some("near"))
    };
    for end in [PortEnd::Refused, PortEnd::Unreachable] {
        assert_eq!(turned_away(&end, TOOK), (Cause::PortBlocked, Possible, true), "{end:?}");
    }
    let near = Duration::from_millis(1);
    assert_eq!(turned_away(&PortEnd::Refused, near), (Cause::PortBlocked, Likely, false), "all are near");
}

#[test]
fn who_turns_away_what_only_this_computer_reaches_is_on_it() {
    let listening = |end: PortEnd| {
        let mut scene = Scene::with(&PortEnd::Refused).web();
        let own = |port| SocketAddr::new(scene.seen.local.v4.unwrap(), port);
        let inside = SocketAddr::from(([127, 0, 0, 1], 465));
        scene.seen.here = vec![(own(443), PortEnd::Refused), (own(465), PortEnd::Refused), (inside, end)];
        let drawn = scene.drawn();
        (drawn.cause.unwrap(), drawn.certainty)
    };
    assert_eq!(listening(PortEnd::Denied), (Cause::LocalFirewall, Certain));
    assert_eq!(listening(PortEnd::Refused), (Cause::PortBlocked, Likely), "it was reached");
}

#[test]
fn where_this_computer_lets_nothing_out_it_is_no_line() {
    let mut scene = Scene::with(&PortEnd::Silent).pages(&PageEnd::Silent).asking("10.77.0.1");
    assert_eq!(scene.clone().drawn().cause, Some(Cause::UplinkDown));
    scene.seen.forbidden.insert("203.0.113.25".parse().unwrap());
    let drawn = scene.drawn();
    assert_eq!((drawn.cause, drawn.certainty), (Some(Cause::LocalFirewall), Certain));
    assert_eq!(drawn.facts["host"], "203.0.113.25");
}
