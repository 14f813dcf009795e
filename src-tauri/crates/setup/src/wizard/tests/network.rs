//! What the network does to mail, where a check cannot be made; and who reads along.

use std::time::Duration;

use super::gallery::{after, failed, failed_leg, finished, reached};
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
    let report = Report::pretend(silent, Leg::pretend(gmail().imap, LegEnd::Skipped));
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
