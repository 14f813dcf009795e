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
