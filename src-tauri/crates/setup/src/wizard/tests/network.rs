//! What the network does to mail, where a check cannot be made; and who reads along.

use std::time::Duration;

use super::gallery::ends::{failed, failed_leg};
use super::gallery::ways::{after, finished, reached};
use super::*;
use crate::network_report::{Looked, Named};
use crate::records::{Change, Compared};
use account::Security;
use account::cause::Action;
use check::Reach;
use check::diagnose::{Certainty, Diagnosis, Observation, Probe};
use net::Family;

#[test]
fn why_a_server_cannot_be_asked_is_looked_for_and_the_port_that_works_is_used_with_the_same_password() {
    let mut wizard = silent();
    let CheckState::Refused(refusal) = check_state(&wizard) else { panic!() };
    assert_eq!((refusal.cause, refusal.look), (Cause::TimedOut, LookState::Looking));
    assert!(!offered(&wizard).iter().any(|act| matches!(act, Act::EditServers {})), "they are right");

    wizard = finished(wizard, Outcome::NetworkSeen(Box::new(blocked())));
    let CheckState::Refused(refusal) = check_state(&wizard) else { panic!() };
    assert_eq!((refusal.cause, refusal.look), (Cause::PortBlocked, LookState::Taken));
    assert_eq!(refusal.advice.message, "network-portBlocked");
    let port = 587.try_into().unwrap();
    let effects = wizard.handle(Act::UseOtherPort { protocol: Protocol::Smtp, port });
    let [Effect::Check { servers, secrets, .. }] = &apart_from_warmth(effects)[..] else { panic!() };
    assert_eq!((servers.smtp.port, servers.smtp.security), (port, Security::StartTls));
    assert_eq!(secrets.of(Protocol::Smtp).expose(), "abcdefghijklmnop");
}

#[test]
fn what_is_seen_of_a_network_is_shown_as_it_is_seen_and_the_look_can_be_ended_and_taken_again() {
    let mut wizard = after(silent(), [Act::LookAtNetwork {}]);
    let Page::Network { state: NetworkState::Looking, observations } = wizard.view().page else { panic!() };
    assert_eq!(observations.len(), 1);
    let effects = wizard.handle(Act::Cancel {});
    assert!(matches!(effects[..], [Effect::StopLook]), "{effects:?}");
    assert!(matches!(wizard.view().page, Page::Network { state: NetworkState::Cancelled, .. }));
    let effects = wizard.handle(Act::LookAtNetwork {});
    assert!(matches!(effects[..], [Effect::Look { .. }]), "{effects:?}");
    wizard.handle(Act::Back {});
    assert!(matches!(check_state(&wizard), CheckState::Refused(_)));
    let effects = wizard.handle(Act::StartOver {});
    assert!(effects.iter().any(|effect| matches!(effect, Effect::StopLook)), "{effects:?}");
}

#[test]
fn the_look_begins_by_itself_where_a_connection_cannot_be_brought_up_and_its_answer_is_there_at_the_press() {
    let mut wizard = at_app_password();
    let effects = reach(&mut wizard, Protocol::Smtp, kept_away(Cause::TimedOut));
    let [Effect::Look { servers, .. }] = &apart_from_access(effects)[..] else { panic!() };
    assert_eq!(*servers, gmail());
    assert!(apart_from_access(reach(&mut wizard, Protocol::Imap, kept_away(Cause::TimedOut))).is_empty());
    assert_eq!(told(&wizard), ["cause-timedOut", "cause-timedOut"]);

    wizard = finished(wizard, Outcome::Observed(observation(Some(Cause::TimedOut))));
    wizard = finished(wizard, Outcome::NetworkSeen(Box::new(portal())));
    assert_eq!(told(&wizard), ["network-captivePortal", "network-captivePortal"]);
    assert!(
        apart_from_access(reach(&mut wizard, Protocol::Smtp, kept_away(Cause::TimedOut))).is_empty(),
        "once"
    );
    wizard.handle(Act::Continue {});
    assert_eq!(told(&wizard), ["network-captivePortal", "network-captivePortal"]);
    let effects = wizard.handle(password("abcdefghijklmnop"));
    let [Effect::Check { looked: Some(looked), .. }, Effect::CoolDown] = &effects[..] else {
        panic!("{effects:?}")
    };
    assert_eq!(**looked, portal().looked);

    let silent = failed_leg(gmail().smtp, failed(Cause::TimedOut, Stage::Connect, None));
    let report = CheckOutcome::pretend(silent, Leg::pretend(gmail().imap, LegEnd::Skipped));
    wizard = finished(wizard, Outcome::Checked(Box::new(report)));
    wizard = finished(wizard, Outcome::NetworkSeen(Box::new(portal())));
    let CheckState::Refused(refusal) = check_state(&wizard) else { panic!() };
    assert_eq!((refusal.cause, refusal.look), (Cause::CaptivePortal, LookState::Taken));
    let effects = apart_from_warmth(wizard.handle(Act::TryAgain {}));
    assert!(matches!(effects[..], [Effect::Check { looked: None, .. }]), "another look then: {effects:?}");
}

#[test]
fn what_is_seen_before_a_password_is_typed_can_be_read_and_a_port_that_works_is_used_from_there() {
    let asking = || {
        let mut wizard = after(at_app_password(), [Act::Continue {}]);
        assert!(!offered(&wizard).contains(&Act::LookAtNetwork {}), "nothing was looked at");
        reach(&mut wizard, Protocol::Smtp, kept_away(Cause::TimedOut));
        after(wizard, [Act::LookAtNetwork {}])
    };
    let mut wizard = asking();
    assert!(matches!(wizard.view().page, Page::Network { state: NetworkState::Looking, .. }));
    assert!(matches!(wizard.handle(Act::Cancel {})[..], [Effect::StopLook]));
    assert!(matches!(wizard.view().page, Page::Network { state: NetworkState::Cancelled, .. }));
    let again = wizard.handle(Act::LookAtNetwork {});
    assert!(matches!(again[..], [Effect::Look { .. }]), "{again:?}");
    assert!(apart_from_access(reach(&mut wizard, Protocol::Smtp, Reach::Ready)).is_empty(), "it is read");
    wizard = finished(wizard, Outcome::NetworkSeen(Box::new(blocked())));
    assert!(matches!(wizard.view().page, Page::Network { state: NetworkState::Seen { .. }, .. }));
    assert!(!offered(&wizard).contains(&Act::TryAgain {}), "nothing was sent that could be sent again");
    wizard.handle(Act::Back {});
    assert!(!offered(&wizard).contains(&Act::LookAtNetwork {}), "forgotten, both are there");
    assert!(wizard.view().form.is_some());

    let mut wizard = finished(asking(), Outcome::NetworkSeen(Box::new(blocked())));
    let port = 587.try_into().unwrap();
    let effects = wizard.handle(Act::UseOtherPort { protocol: Protocol::Smtp, port });
    let warmed = effects
        .iter()
        .any(|effect| matches!(effect, Effect::WarmUp { servers, .. } if servers.smtp.port == port));
    assert!(warmed && !effects.iter().any(|effect| matches!(effect, Effect::Check { .. })), "{effects:?}");
    assert!(wizard.view().form.is_some(), "the password is asked for");
}

#[test]
fn nothing_is_looked_at_while_connections_come_about_nor_for_what_no_network_does() {
    for (smtp, imap) in [
        (Reach::Ready, Reach::Ready),
        (Reach::Connecting, Reach::Ready),
        (kept_away_at(Cause::WrongPassword, Stage::SignIn), Reach::Ready),
        (kept_away_at(Cause::Interception, Stage::Tls), Reach::Ready),
    ] {
        let mut wizard = at_app_password();
        for (protocol, reach_of) in [(Protocol::Smtp, smtp.clone()), (Protocol::Imap, imap.clone())] {
            let effects = apart_from_access(reach(&mut wizard, protocol, reach_of));
            assert!(effects.is_empty(), "{smtp:?} {imap:?}: {effects:?}");
        }
        wizard.handle(Act::Continue {});
        let effects = wizard.handle(password("abcdefghijklmnop"));
        assert!(matches!(effects[..], [Effect::Check { looked: None, .. }, Effect::CoolDown]), "{effects:?}");
    }
}

#[test]
fn what_was_seen_early_is_forgotten_with_its_reason_and_looked_at_anew_for_another() {
    let seen = || {
        let mut wizard = at_app_password();
        reach(&mut wizard, Protocol::Smtp, kept_away(Cause::TimedOut));
        finished(wizard, Outcome::NetworkSeen(Box::new(portal())))
    };
    let mut wizard = seen();
    let effects = apart_from_access(reach(&mut wizard, Protocol::Smtp, kept_away(Cause::HostNotFound)));
    assert!(matches!(effects[..], [Effect::Look { .. }]), "{effects:?}");
    assert_ne!(told(&wizard), ["network-captivePortal"], "that of before says nothing of it");
    let effects = apart_from_access(reach(&mut wizard, Protocol::Smtp, Reach::Ready));
    assert!(matches!(effects[..], [Effect::StopLook]), "{effects:?}");

    let mut wizard = seen();
    assert!(apart_from_access(reach(&mut wizard, Protocol::Smtp, Reach::Ready)).is_empty());
    wizard.handle(Act::Continue {});
    let effects = wizard.handle(password("abcdefghijklmnop"));
    assert!(matches!(effects[..], [Effect::Check { looked: None, .. }, Effect::CoolDown]), "{effects:?}");
}

#[test]
fn a_look_that_runs_at_the_press_or_on_leaving_is_ended_before_what_follows() {
    let looking = || {
        let mut wizard = at_app_password();
        reach(&mut wizard, Protocol::Smtp, kept_away(Cause::TimedOut));
        after(wizard, [Act::Continue {}])
    };
    let effects = looking().handle(password("abcdefghijklmnop"));
    let [Effect::StopLook, Effect::Check { looked: None, .. }, Effect::CoolDown] = &effects[..] else {
        panic!("{effects:?}")
    };
    let effects = looking().handle(Act::StartOver {});
    let order: Vec<_> =
        effects.iter().filter(|it| matches!(it, Effect::StopLook | Effect::CoolDown)).collect();
    assert!(matches!(order[..], [Effect::StopLook, Effect::CoolDown]), "{effects:?}");
}

#[test]
fn a_port_that_works_is_told_of_the_server_alone_that_has_it() {
    let mut wizard = at_app_password();
    for protocol in [Protocol::Smtp, Protocol::Imap] {
        reach(&mut wizard, protocol, kept_away(Cause::TimedOut));
    }
    wizard = finished(wizard, Outcome::NetworkSeen(Box::new(blocked())));
    assert_eq!(told(&wizard), ["network-portBlocked", "cause-timedOut"]);
    let port = 587.try_into().unwrap();
    let ports: Vec<_> =
        offered(&wizard).into_iter().filter(|act| matches!(act, Act::UseOtherPort { .. })).collect();
    assert_eq!(ports, [Act::UseOtherPort { protocol: Protocol::Smtp, port }]);
    let effects = wizard.handle(ports[0].clone());
    assert!(
        effects
            .iter()
            .any(|effect| matches!(effect, Effect::WarmUp { servers, .. } if servers.smtp.port == port)),
        "{effects:?}"
    );
}

#[test]
fn names_stand_in_the_report_only_when_they_are_asked_for() {
    let mut wizard = seen();
    let report = |wizard: &Wizard| match wizard.view().page {
        Page::Network { state: NetworkState::Seen { report, names, .. }, .. } => (report.text, names),
        other => panic!("{other:?}"),
    };
    assert_eq!(report(&wizard), ("nameless".to_owned(), Named::LeftOut));
    wizard.handle(Act::ShowNames { names: Named::Included });
    assert_eq!(report(&wizard), ("anna@gmail.com".to_owned(), Named::Included));
}

#[test]
fn who_reads_along_is_let_in_on_a_page_before_a_password_is_sent() {
    let mut wizard = read_along();
    assert!(offered(&wizard).contains(&Act::AskAboutReader {}));
    wizard.handle(Act::AskAboutReader {});
    let Page::Reader { issuer, host } = wizard.view().page else { panic!("{:?}", wizard.view().page) };
    assert_eq!((issuer.as_str(), host.as_str()), ("Avast Web/Mail Shield Root", "smtp.gmail.com"));
    let mut back = after(read_along(), [Act::AskAboutReader {}]);
    let effects = back.handle(Act::Back {});
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::LetReaderIn { .. })), "{effects:?}");
    let effects = wizard.handle(Act::AllowReader {});
    let order: Vec<_> = effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::LetReaderIn { issuer, .. } => Some(issuer.as_str()),
            Effect::WarmUp { .. } => Some("connections"),
            _ => None,
        })
        .collect();
    assert_eq!(order, ["Avast Web/Mail Shield Root", "connections"]);
}

pub(super) fn pages() -> Vec<(&'static str, Wizard)> {
    vec![
        ("appPassword-looked", {
            let looking = reached(at_app_password(), kept_away(Cause::TimedOut), kept_away(Cause::TimedOut));
            finished(looking, Outcome::NetworkSeen(Box::new(portal())))
        }),
        ("outgoing-looked", {
            let looking = reached(at_app_password(), kept_away(Cause::TimedOut), Reach::Ready);
            after(finished(looking, Outcome::NetworkSeen(Box::new(blocked()))), [Act::Continue {}])
        }),
        ("network-looked", {
            let looking = reached(at_app_password(), kept_away(Cause::TimedOut), Reach::Ready);
            let seen = finished(looking, Outcome::NetworkSeen(Box::new(blocked())));
            after(seen, [Act::Continue {}, Act::LookAtNetwork {}])
        }),
        ("outgoing-looking", silent()),
        ("outgoing-explained", finished(silent(), Outcome::NetworkSeen(Box::new(blocked())))),
        ("network-looking", after(silent(), [Act::LookAtNetwork {}])),
        ("network-cancelled", after(silent(), [Act::LookAtNetwork {}, Act::Cancel {}])),
        ("network-seen", seen()),
        ("network-named", after(seen(), [Act::ShowNames { names: Named::Included }])),
        (
            "network-healthy",
            after(finished(silent(), Outcome::NetworkSeen(Box::new(well()))), [Act::LookAtNetwork {}]),
        ),
        ("outgoing-read-along", after(read_along(), [Act::Continue {}])),
        ("reader", after(read_along(), [Act::AskAboutReader {}])),
    ]
}

fn offered(wizard: &Wizard) -> Vec<Act> {
    wizard.view().offers.into_iter().map(|offer| offer.act).collect()
}

/// The outgoing server keeps silent, and the network is looked at.
fn silent() -> Wizard {
    let mut wizard = at_password();
    wizard.handle(password("abcdefghijklmnop"));
    let wizard = finished(wizard, Outcome::Observed(observation(Some(Cause::TimedOut))));
    let silent = failed_leg(gmail().smtp, failed(Cause::TimedOut, Stage::Connect, None));
    let report = CheckOutcome::pretend(silent, Leg::pretend(gmail().imap, LegEnd::Skipped));
    finished(wizard, Outcome::Checked(Box::new(report)))
}

fn seen() -> Wizard {
    after(finished(silent(), Outcome::NetworkSeen(Box::new(blocked()))), [Act::LookAtNetwork {}])
}

/// A security program reads the connection.
fn read_along() -> Wizard {
    let mut error = failed(Cause::Interception, Stage::Tls, None);
    error.facts.insert("issuer".to_owned(), "Avast Web/Mail Shield Root".to_owned());
    error.facts.insert("interceptor".to_owned(), "avast".to_owned());
    let smtp = Reach::Failed { error: Box::new(error), instead: None };
    reached(at_app_password(), smtp, Reach::Ready)
}

/// Takes how far the connection to one server is; returns what is to be done.
fn reach(wizard: &mut Wizard, protocol: Protocol, reach: Reach) -> Vec<Effect> {
    let server = gmail().of(protocol).clone();
    wizard.finish(Turn::default(), Outcome::Reached { protocol, server, reach })
}

fn kept_away(cause: Cause) -> Reach {
    kept_away_at(cause, if cause == Cause::HostNotFound { Stage::Resolve } else { Stage::Connect })
}

fn kept_away_at(cause: Cause, stage: Stage) -> Reach {
    Reach::Failed { error: Box::new(failed(cause, stage, None)), instead: None }
}

/// Whoever gives the access to the network is looked for by itself, too.
fn apart_from_access(effects: Vec<Effect>) -> Vec<Effect> {
    effects.into_iter().filter(|effect| !matches!(effect, Effect::FindAccess)).collect()
}

/// What is told of the connections that could not be brought up.
fn told(wizard: &Wizard) -> Vec<String> {
    let connections = match wizard.view().page {
        Page::AppPassword { connections, .. } => connections,
        Page::Outgoing(page) => page.connections,
        other => panic!("{other:?}"),
    };
    let told = connections.into_iter().filter_map(|connection| match connection.state {
        ConnectionState::Failed { advice, .. } => Some(advice.message),
        ConnectionState::Connecting | ConnectionState::Ready => None,
    });
    told.collect()
}

/// A sign-in page stands before the internet.
fn portal() -> NetworkSeen {
    let cause = Some(Cause::CaptivePortal);
    let diagnosis = Diagnosis { cause, actions: vec![Action::OpenNetworkPage], ..healthy() };
    looked(diagnosis, vec![observation(Some(Cause::TimedOut))], None)
}

/// Port 465 is shut, and 587 is open.
fn blocked() -> NetworkSeen {
    let facts = [("host", "smtp.gmail.com"), ("port", "465"), ("other", "587")];
    let diagnosis = Diagnosis {
        cause: Some(Cause::PortBlocked),
        facts: facts.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
        actions: vec![Action::UseOtherPort, Action::ChangeNetwork],
        also: vec![Cause::Ipv6Broken],
        ..healthy()
    };
    let observations = vec![observation(Some(Cause::TimedOut)), observation(None)];
    let compared = Some(Compared { at: 1_763_600_000, changes: vec![Change::PortLost(465)] });
    looked(diagnosis, observations, compared)
}

fn well() -> NetworkSeen {
    looked(healthy(), vec![observation(None)], None)
}

fn looked(diagnosis: Diagnosis, observations: Vec<Observation>, compared: Option<Compared>) -> NetworkSeen {
    let report = |text: &str| ReportView { text: text.to_owned(), json: format!("{{\"text\":\"{text}\"}}") };
    NetworkSeen {
        looked: Looked { diagnosis, observations, compared },
        nameless: report("nameless"),
        named: report("anna@gmail.com"),
    }
}

fn healthy() -> Diagnosis {
    Diagnosis {
        cause: None,
        certainty: Certainty::Certain,
        facts: BTreeMap::new(),
        actions: vec![],
        also: vec![],
        took: Duration::from_millis(70),
        local: net::Local::default(),
        met: vec![],
        ahead: None,
    }
}

fn observation(cause: Option<Cause>) -> Observation {
    Observation {
        probe: Probe::Mail,
        host: Some("smtp.gmail.com".to_owned()),
        port: Some(465),
        family: Some(Family::V4),
        cause,
        took: Duration::from_millis(41),
    }
}
