//! What is said beside the cause, and what can be done.

use super::scene::*;
use super::*;

#[test]
fn what_is_there_besides_is_said_and_its_consequences_are_not() {
    let drawn = Scene::with(&PortEnd::Silent).imap(&spoke()).with_dead_ipv6().drawn();
    assert_eq!((drawn.cause, drawn.also), (Some(Cause::PortBlocked), vec![Cause::Ipv6Broken]));
}

#[test]
fn where_it_may_be_the_line_or_who_is_asked_for_names_both_are_said() {
    let scene = Scene::nameless(LookupFault::Unavailable).asking("10.77.0.1");
    let drawn = scene.told(Answering::CannotTell).drawn();
    assert_eq!((drawn.cause, drawn.also), (Some(Cause::UplinkDown), vec![Cause::ResolverUnavailable]));
}

#[test]
fn the_port_that_works_is_named() {
    let drawn = Scene::with(&PortEnd::Silent).imap(&spoke()).other(587, &spoke()).drawn();
    assert_eq!(drawn.facts["other"], "587");
    assert_eq!(drawn.actions[0], Action::UseOtherPort);
}

#[test]
fn servers_that_the_table_has_are_not_to_be_edited() {
    let failed = PortEnd::Failed(Cause::WrongProtocol, BTreeMap::new());
    assert!(!Scene::with(&failed).drawn().actions.contains(&Action::EditServers));
    assert!(Scene::with(&failed).drawn_for_an_own_domain().actions.contains(&Action::EditServers));
}

#[test]
fn what_is_seen_of_something_that_is_said_besides_is_not_said() {
    let scene = Scene::with(&PortEnd::Silent).web().imap(&PortEnd::Spoke(avast()));
    let drawn = scene.drawn();
    assert_eq!((drawn.cause, drawn.also), (Some(Cause::Interception), vec![Cause::PortBlocked]));
}

#[test]
fn a_server_with_a_certificate_of_another_is_said_besides_a_port_that_is_shut() {
    let failed = PortEnd::Failed(Cause::CertificateForAnotherName, BTreeMap::new());
    let scene = Scene::with(&PortEnd::Silent).other(587, &spoke()).imap(&failed).other(143, &failed);
    let drawn = scene.drawn_for_an_own_domain();
    let said = (drawn.cause, drawn.also);
    assert_eq!(said, (Some(Cause::PortBlocked), vec![Cause::CertificateForAnotherName]));
}

#[test]
fn that_a_network_is_slow_is_said_besides_where_it_was_measured() {
    let also = |late: &[u16], took| {
        let mut scene = Scene::well();
        let is_late = |port: &&mut PortSeen| late.contains(&port.target.address.port());
        for port in scene.seen.ports.iter_mut().filter(is_late) {
            port.encrypted = Some(TOOK + took);
        }
        let drawn = scene.drawn();
        (drawn.cause, drawn.also)
    };
    let long = Duration::from_millis(1200);
    assert_eq!(also(&[465, 993], long), (None, vec![Cause::SlowNetwork]));
    assert_eq!(also(&[465], long), (None, vec![]), "one server");
    assert_eq!(also(&[465, 993], Duration::from_millis(600)), (None, vec![]));
    let mut far = Scene::well();
    for port in &mut far.seen.ports {
        (port.connected, port.encrypted) = (Some(TOOK * 15), Some(TOOK * 55));
    }
    assert_eq!(far.drawn().also, vec![], "it is far off");
    let mut lossy = Scene::well();
    let first = lossy.seen.ports[0].clone();
    lossy.seen.ports.push(PortSeen { connected: Some(Duration::from_millis(1020)), ..first.clone() });
    assert_eq!(lossy.clone().drawn().also, vec![], "one packet");
    lossy.seen.ports.push(PortSeen { connected: Some(Duration::from_millis(3050)), ..first });
    assert_eq!(lossy.drawn().also, vec![Cause::SlowNetwork]);
}

#[test]
fn a_server_that_turns_everybody_away_is_not_said_besides_one_that_says_why() {
    let failed = |cause| PortEnd::Failed(cause, BTreeMap::new());
    for (first, also) in [(Cause::IpBlocked, vec![]), (Cause::StartTlsMissing, vec![Cause::ServerRefuses])] {
        let drawn = Scene::with(&failed(first)).imap(&failed(Cause::ServerRefuses)).drawn();
        assert_eq!((drawn.cause, drawn.also), (Some(first), also));
    }
}

#[test]
fn a_clock_that_is_hours_wrong_is_said_where_mail_works() {
    let beside = |seconds| Scene::well().ahead(seconds).drawn().also;
    assert_eq!(beside(2 * 86_400), [Cause::ClockWrong]);
    assert_eq!(beside(-2 * 86_400), [Cause::ClockWrong]);
    assert_eq!(beside(600), vec![]);
}
