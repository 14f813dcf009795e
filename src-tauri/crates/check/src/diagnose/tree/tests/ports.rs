//! What the ports of mail say.

use super::scene::*;
use super::*;

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
fn a_server_that_nobody_knows_may_have_no_such_port() {
    let scene = |end: &PortEnd| Scene::with(end).imap(&spoke()).other(587, &spoke());
    let why = |drawn: Diagnosis| (drawn.cause, drawn.facts.get("why").cloned());
    let own = why(scene(&PortEnd::Refused).drawn_for_an_own_domain());
    assert_eq!(own, (Some(Cause::PortBlocked), Some("closed".to_owned())));
    assert_eq!(why(scene(&PortEnd::Silent).drawn_for_an_own_domain()).1, None);
    assert_eq!(why(scene(&PortEnd::Refused).drawn()).1, None);
}

#[test]
fn where_nothing_listens_at_a_server_that_nobody_knows_the_network_is_not_blamed() {
    let said = |drawn: Diagnosis| (drawn.cause, drawn.certainty, drawn.actions[0], drawn.also);
    let took = |mut scene: Scene, took| {
        for port in &mut scene.seen.ports {
            (port.took, port.connected) = (took, port.connected.map(|_| took));
        }
        scene
    };
    let refused = || took(Scene::with(&PortEnd::Refused).web(), Duration::from_millis(3));
    let closed = |certainty, also| (Some(Cause::Refused), certainty, Action::EditServers, also);
    let beside_imap = refused().imap(&spoke()).drawn_for_an_own_domain();
    assert_eq!(said(beside_imap), closed(Likely, vec![]));
    assert_eq!(said(refused().drawn_for_an_own_domain()), closed(Possible, vec![Cause::PortBlocked]));
    let far = took(refused(), Duration::from_millis(40));
    assert_eq!(said(far.clone().drawn_for_an_own_domain()), closed(Likely, vec![]));
    assert_eq!(said(far.worked().drawn_for_an_own_domain()).0, Some(Cause::PortBlocked), "it listened");
    assert_eq!(said(refused().drawn()).0, Some(Cause::PortBlocked), "the provider is known to listen");
}

#[test]
fn a_server_that_nobody_knows_may_be_one_that_does_not_encrypt_on_another_port() {
    let failed = PortEnd::Failed(Cause::StartTlsMissing, BTreeMap::new());
    let scene = Scene::with(&PortEnd::Silent).imap(&spoke()).other(587, &failed);
    let drawn = scene.drawn_for_an_own_domain();
    assert_eq!((drawn.cause, drawn.certainty), (Some(Cause::StartTlsMissing), Possible));
    assert_eq!(drawn.actions, [Action::ChangeNetwork, Action::EditServers]);
    assert_eq!((drawn.facts["why"].as_str(), drawn.facts["port"].as_str()), ("unlisted", "587"));
}

#[test]
fn a_name_of_ones_own_may_be_wrong_where_its_ports_are_shut() {
    let drawn = Scene::with(&PortEnd::Silent).web().drawn_for_an_own_domain();
    assert_eq!((drawn.cause, drawn.certainty), (Some(Cause::PortBlocked), Likely));
    assert!(drawn.actions.contains(&Action::EditServers), "{drawn:?}");
    assert!(!Scene::with(&PortEnd::Silent).web().drawn().actions.contains(&Action::EditServers));
}

#[test]
fn another_port_is_named_only_where_mail_goes_both_ways_with_it() {
    let said = |scene: Scene| {
        let drawn = scene.drawn();
        (drawn.cause.unwrap(), drawn.actions[0], drawn.facts.get("other").cloned())
    };
    let one_way = || Scene::with(&PortEnd::Silent).web().other(143, &spoke());
    assert_eq!(said(one_way()), (Cause::PortBlocked, Action::ChangeNetwork, None));
    let both = one_way().other(587, &spoke());
    assert_eq!(said(both), (Cause::PortBlocked, Action::UseOtherPort, Some("587".to_owned())));
    let reads = one_way().other(465, &spoke());
    assert_eq!(said(reads), (Cause::PortBlocked, Action::UseOtherPort, Some("143".to_owned())));
    let stripped = PortEnd::Failed(Cause::StartTlsMissing, BTreeMap::new());
    let stripped = one_way().other(587, &stripped);
    assert_eq!(said(stripped), (Cause::StartTlsMissing, Action::ChangeNetwork, None));
    let wrong = PortEnd::Failed(Cause::WrongProtocol, BTreeMap::new());
    let wrong = one_way().other(465, &wrong).other(587, &wrong);
    assert_eq!(said(wrong), (Cause::PortBlocked, Action::ChangeNetwork, None));
}

#[test]
fn that_other_connections_get_through_is_said_only_if_they_did() {
    let another = PortEnd::Failed(Cause::CertificateForAnotherName, BTreeMap::new());
    let said = |scene: Scene| {
        let drawn = scene.drawn();
        (drawn.cause.unwrap(), drawn.certainty)
    };
    let taken = || Scene::with(&PortEnd::Silent).other(443, &another);
    assert_eq!(said(taken().pages(&PageEnd::Silent)), (Cause::CaptivePortal, Possible));
    assert_eq!(said(taken()), (Cause::PortBlocked, Likely), "pages came");
    let proven = taken().other(443, &spoke()).pages(&PageEnd::Silent);
    assert_eq!(said(proven), (Cause::PortBlocked, Likely));
    let own = taken().pages(&PageEnd::Silent).drawn_for_an_own_domain();
    assert_ne!(own.cause, Some(Cause::CaptivePortal), "a web server of one's own may be another's");
}

#[test]
fn a_server_is_not_said_to_be_down_where_others_fall_silent_as_well() {
    let mute = PortEnd::Mute { greeted: false };
    let said = |scene: Scene| {
        let drawn = scene.drawn();
        (drawn.cause.unwrap(), drawn.certainty, drawn.actions[0])
    };
    let down = (Cause::ProviderDown, Likely, Action::TryAgain);
    let shut = (Cause::PortBlocked, Possible, Action::ChangeNetwork);
    assert_eq!(said(Scene::with(&mute)), down);
    assert_eq!(said(Scene::with(&mute).control(&mute)), shut);
    assert_eq!(said(Scene::with(&mute).control(&PortEnd::Silent)), down);
    assert_eq!(said(Scene::with(&mute).other(587, &PortEnd::Mute { greeted: true })), shut);
}

#[test]
fn a_server_that_takes_every_connection_and_says_nothing_hangs() {
    let mute = PortEnd::Mute { greeted: false };
    let hanging = || {
        let mut scene = Scene::with(&mute).web();
        for port in scene.seen.ports.iter_mut().filter(|port| port.target.host == HOSTS[0]) {
            (port.end, port.connected) = (spoke(), Some(TOOK));
        }
        scene
    };
    let drawn = hanging().drawn();
    assert_eq!((drawn.cause, drawn.certainty), (Some(Cause::ProviderDown), Likely));
    assert_eq!((drawn.facts["host"].as_str(), drawn.also), (HOSTS[1], vec![Cause::PortBlocked]));
    let filtered = hanging().other(143, &PortEnd::Mute { greeted: true }).drawn();
    assert_ne!((filtered.cause, filtered.certainty), (Some(Cause::ProviderDown), Likely), "it greeted");
    assert_eq!(Scene::with(&mute).web().drawn().cause, Some(Cause::PortBlocked), "both are silent");
}
