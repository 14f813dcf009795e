//! Certificates: of a program on this computer, chosen as a file; of a hoster, with its own name; of who reads along.

use super::gallery::ends::{failed, failed_leg, passed_leg};
use super::gallery::ways::{after, finished, reached, sent};
use super::*;
use account::Fingerprint;
use check::Reach;
use net::{CertificateFile, CertificateProblem};

#[test]
fn a_certificate_file_is_chosen_and_counts_for_connections_and_for_the_check() {
    let mut wizard = refused_by_bridge(Cause::CertificateUntrusted);
    assert_eq!(offered(&wizard)[0], Act::ChooseCertificate {}, "it mends the cause first");
    wizard.handle(Act::ChooseCertificate {});
    let Page::Certificate { servers, steps, chosen: None, problem: None } = wizard.view().page else {
        panic!("{:?}", wizard.view().page)
    };
    assert_eq!(servers.iter().map(|server| server.port).collect::<Vec<_>>(), [1025, 1143]);
    assert_eq!(steps, ["bridge-step-protonExport", "bridge-step-chooseCertPem"]);

    let effects = wizard.handle(file(CERTIFICATE.as_bytes()));
    let [Effect::WarmUp { chosen, .. }] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!(*chosen, Some(of_bridge()));
    let Page::AppPassword { connections, .. } = wizard.view().page else { panic!() };
    let shown: Vec<_> = connections.iter().map(|connection| connection.chosen.as_deref()).collect();
    assert_eq!(shown, [Some("79:B9:8E:E5:01:3A:8C:47"); 2]);
    wizard.handle(Act::Continue {});
    let effects = wizard.handle(password("T4kz!mW9-plon"));
    let [Effect::Check { chosen, .. }, Effect::CoolDown] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!(*chosen, Some(of_bridge()));
}

#[test]
fn a_file_of_another_kind_is_told_and_another_can_be_chosen() {
    let mut wizard = after(refused_by_bridge(Cause::CertificateUntrusted), [Act::ChooseCertificate {}]);
    for (bytes, problem) in [
        (&b""[..], CertificateProblem::Empty),
        (b"-----BEGIN PRIVATE KEY-----\nMA==\n-----END PRIVATE KEY-----\n", CertificateProblem::PrivateKey),
        (b"Dear Anna", CertificateProblem::NotACertificate),
    ] {
        assert!(apart_from_warmth(wizard.handle(file(bytes))).is_empty());
        let Page::Certificate { problem: told, .. } = wizard.view().page else { panic!() };
        assert_eq!(told, Some(problem));
    }
    wizard.handle(file(CERTIFICATE.as_bytes()));
    assert!(matches!(wizard.view().page, Page::AppPassword { .. }));
}

#[test]
fn the_certificate_on_record_is_used_when_its_account_is_verified() {
    let certificate = Some(of_bridge());
    let mut wizard = at_stored_bridge();
    wizard.handle(Act::Cancel {});
    let effects = wizard.handle(Act::ChooseAccount { address: "anna@proton.me".into() });
    let verify = effects.iter().find_map(|effect| match effect {
        Effect::Verify { servers, chosen, .. } => Some((servers, *chosen)),
        _ => None,
    });
    let (servers, chosen) = verify.unwrap();
    assert_eq!(chosen, certificate);
    let recalled = Outcome::Recalled(Ok(Ok(Secret::new("T4kz!mW9-plon".to_owned()).into())));
    wizard.finish(wizard.turn(), recalled);
    let passed = CheckOutcome::pretend(chosen_leg(servers.smtp.clone()), chosen_leg(servers.imap.clone()));
    wizard.finish(wizard.turn(), Outcome::Checked(Box::new(passed)));
    assert_eq!(check_state(&wizard), CheckState::Passed);
}

#[test]
fn a_certificate_that_changed_is_refused_told_and_can_be_chosen_anew() {
    let mut wizard = changed();
    let CheckState::Refused(refusal) = check_state(&wizard) else { panic!() };
    assert_eq!(refusal.advice.message, "cause-certificateChanged");
    wizard.handle(Act::ChooseCertificate {});
    let Page::Certificate { chosen, .. } = wizard.view().page else { panic!() };
    assert_eq!(chosen.as_deref(), Some("79:B9:8E:E5:01:3A:8C:47"));
    assert_eq!(wizard.view().lead.id, "certificate.lead-again");
    let before = wizard.view().page;
    wizard.handle(Act::Back {});
    assert!(
        !matches!(wizard.view().page, Page::Outgoing(_)),
        "going back tries no stored password: {before:?}"
    );
}

#[test]
fn other_servers_on_this_computer_keep_the_certificate_and_those_elsewhere_have_no_use_for_it() {
    for (host, counts) in [("127.0.0.1", true), ("mail.example.org", false)] {
        let mut wizard = after(at_bridge(), [Act::Continue {}]);
        wizard.scene.journey.as_mut().unwrap().mailbox.as_mut().unwrap().chosen = Some(of_bridge());
        let wizard = &mut sent(wizard, password("T4kz!mW9-plon"));
        let report = report_of(wizard, failed(Cause::Refused, Stage::Connect, None));
        wizard.finish(wizard.turn(), Outcome::Checked(Box::new(report)));
        wizard.handle(Act::EditServers {});
        let Page::Servers { smtp, imap, .. } = wizard.view().page else { panic!("{:?}", wizard.view().page) };
        let [smtp, imap] =
            [smtp, imap].map(|server| EnteredServer { host: host.into(), port: "2025".into(), ..server });
        wizard.handle(Submit::Servers { smtp, imap });
        let Page::AppPassword { connections, .. } = wizard.view().page else { panic!() };
        assert_eq!(connections.iter().all(|connection| connection.chosen.is_some()), counts, "{host}");
        assert_eq!(connections.iter().any(|connection| connection.chosen.is_some()), counts, "{host}");
    }
}

#[test]
fn no_certificate_is_chosen_for_a_server_anywhere_else() {
    for host in ["10.0.0.5", "mail.example.org"] {
        let mut wizard = refused_at(host, failed(Cause::CertificateUntrusted, Stage::Tls, None), &[]);
        assert!(!offered(&wizard).contains(&Act::ChooseCertificate {}), "{host}");
        wizard.handle(Act::ChooseCertificate {});
        assert!(matches!(wizard.view().page, Page::Outgoing(_)), "{host}");
        wizard.handle(file(CERTIFICATE.as_bytes()));
        assert_eq!(wizard.scene.mailbox().unwrap().chosen, None, "{host}");
    }
}

#[test]
fn the_name_in_a_certificate_fills_the_form_and_is_never_used_unasked() {
    let mut wizard = with_hosters_certificate();
    let named = Act::UseNamedServer { protocol: Protocol::Smtp, host: "server12.hoster.example".into() };
    assert_eq!(offered(&wizard)[0], named);
    let another = Act::UseNamedServer { protocol: Protocol::Smtp, host: "evil.example".into() };
    assert!(wizard.handle(another).is_empty(), "only what is offered");
    let before = wizard.scene.mailbox().unwrap().servers.clone();
    assert!(!matches!(wizard.handle(named).as_slice(), [Effect::WarmUp { .. }, ..]));
    assert_eq!(wizard.scene.mailbox().unwrap().servers, before, "it is only filled in");
    let Page::Servers { smtp, imap, .. } = wizard.view().page else { panic!() };
    assert_eq!(
        (smtp.host.as_str(), imap.host.as_str()),
        ("server12.hoster.example", "server12.hoster.example")
    );
    assert_eq!((smtp.port.as_str(), imap.port.as_str()), ("465", "993"));
    assert_eq!(wizard.view().lead.id, "servers.lead-named");
    wizard.handle(Submit::Servers { smtp, imap });
    assert_eq!(wizard.scene.mailbox().unwrap().servers.smtp.host, "server12.hoster.example");
}

#[test]
fn a_server_of_another_name_keeps_it_when_the_other_is_named() {
    let [smtp, imap] = ["smtp.shop.example", "imap.shop.example"];
    let wizard = refused_at_both(smtp, imap, hosters_certificate());
    let named = Act::UseNamedServer { protocol: Protocol::Smtp, host: "server12.hoster.example".into() };
    let Page::Servers { smtp, imap, .. } = after(wizard, [named]).view().page else { panic!() };
    assert_eq!((smtp.host.as_str(), imap.host.as_str()), ("server12.hoster.example", "imap.shop.example"));
}

#[test]
fn before_a_password_is_typed_the_certificate_can_be_chosen_and_the_name_used() {
    let wizard = unknown_to_us();
    assert!(wizard.view().is_offered(&Act::ChooseCertificate {}));
    let Page::Certificate { steps, .. } = after(wizard, [Act::ChooseCertificate {}]).view().page else {
        panic!()
    };
    assert_eq!(steps[0], "bridge-step-protonExport");
    let wizard = reached_with_hosters_certificate();
    let named = Act::UseNamedServer { protocol: Protocol::Smtp, host: "server12.hoster.example".into() };
    assert!(matches!(after(wizard, [named]).view().page, Page::Servers { .. }));
}

/// The views, for the gallery.
pub(super) fn pages() -> Vec<(&'static str, Wizard)> {
    let choosing = || after(refused_by_bridge(Cause::CertificateUntrusted), [Act::ChooseCertificate {}]);
    let read = |interceptor: &str, issuer: &str| {
        let facts = [("issuer", issuer), ("interceptor", interceptor)];
        refused_at("mail.shop.example", failed(Cause::CertificateUntrusted, Stage::Tls, None), &facts)
    };
    let chosen = || sent(choosing(), file(CERTIFICATE.as_bytes()));
    let to_the_check = sent(after(chosen(), [Act::Continue {}]), password("T4kz!mW9-plon"));
    let Servers { smtp, imap } = to_the_check.scene.mailbox().unwrap().servers.clone();
    let passed = CheckOutcome::pretend(chosen_leg(smtp), chosen_leg(imap));
    let named = Act::UseNamedServer { protocol: Protocol::Smtp, host: "server12.hoster.example".into() };
    let own = ("issuer", "Home CA");
    vec![
        ("certificate", choosing()),
        ("certificate-problem", sent(choosing(), file(b"Dear Anna"))),
        ("certificate-again", after(changed(), [Act::ChooseCertificate {}])),
        ("appPassword-bridge-not-running", not_running()),
        ("appPassword-bridge-unknown", unknown_to_us()),
        ("appPassword-bridge-chosen", reached(chosen(), Reach::Ready, Reach::Ready)),
        ("outgoing-bridge-not-running", refused_by_bridge(Cause::Refused)),
        ("outgoing-bridge-unknown", refused_by_bridge(Cause::CertificateUntrusted)),
        ("outgoing-bridge-in-clear", refused_by_bridge(Cause::StartTlsMissing)),
        ("outgoing-bridge-changed", changed()),
        ("incoming-passed-chosen", finished(to_the_check, Outcome::Checked(Box::new(passed)))),
        (
            "outgoing-private",
            refused_at("nas.local", failed(Cause::CertificateUntrusted, Stage::Tls, None), &[own]),
        ),
        ("outgoing-read-by-program", read("avast", "Avast Web/Mail Shield")),
        ("outgoing-read-by-network", read("zscaler", "Zscaler Inc.")),
        ("outgoing-named", with_hosters_certificate()),
        ("servers-named", after(with_hosters_certificate(), [named])),
    ]
}

/// At Proton, before a password is typed.
fn at_bridge() -> Wizard {
    past_questions(sent(at_address(), address("anna@proton.me")))
}

fn not_running() -> Wizard {
    let refused = |protocol| of_bridge_at(protocol, failed(Cause::Refused, Stage::Connect, None));
    reached(at_bridge(), refused(Protocol::Smtp), refused(Protocol::Imap))
}

fn unknown_to_us() -> Wizard {
    let unknown = |protocol| of_bridge_at(protocol, failed(Cause::CertificateUntrusted, Stage::Tls, None));
    reached(at_bridge(), unknown(Protocol::Smtp), unknown(Protocol::Imap))
}

fn of_bridge_at(protocol: Protocol, error: CheckError) -> Reach {
    let facts = [("issuer", "Proton AG"), ("bridge", "protonBridge")];
    Reach::Failed { error: Box::new(with(CheckError { protocol, ..error }, &facts)), instead: None }
}

fn refused_by_bridge(cause: Cause) -> Wizard {
    let stage = match cause {
        Cause::Refused => Stage::Connect,
        Cause::StartTlsMissing => Stage::StartTls,
        _ => Stage::Tls,
    };
    let wizard = sent(after(at_bridge(), [Act::Continue {}]), password("T4kz!mW9-plon"));
    let facts = [("issuer", "Proton AG"), ("bridge", "protonBridge")];
    let report = report_of(&wizard, with(failed(cause, stage, None), &facts));
    finished(wizard, Outcome::Checked(Box::new(report)))
}

/// A stored account with a certificate, on the way to be verified.
fn at_stored_bridge() -> Wizard {
    let mut wizard = welcome();
    let account = Account::of(Address::parse("anna@proton.me").unwrap());
    let record = AccountRecord {
        servers: account.servers().unwrap(),
        account,
        certificate: Some(of_bridge()),
        last_good: Some(7),
        past: Past::default(),
    };
    look_around(&mut wizard, vec![record]);
    let chosen = Act::ChooseAccount { address: "anna@proton.me".into() };
    after(wizard, [Act::Start { intent: Intent::Verify }, chosen])
}

fn changed() -> Wizard {
    let stored = Outcome::Recalled(Ok(Ok(Secret::new("T4kz!mW9-plon".to_owned()).into())));
    let wizard = finished(at_stored_bridge(), stored);
    let error = with(failed(Cause::CertificateChanged, Stage::Tls, None), &[("issuer", "Proton AG")]);
    let report = report_of(&wizard, error);
    finished(wizard, Outcome::Checked(Box::new(report)))
}

fn with_hosters_certificate() -> Wizard {
    refused_at_both("mail.shop.example", "mail.shop.example", hosters_certificate())
}

fn hosters_certificate() -> CheckError {
    let facts = [
        ("presented", "*.hoster.example, server12.hoster.example"),
        ("suggested", "server12.hoster.example"),
    ];
    with(failed(Cause::CertificateForAnotherName, Stage::Tls, None), &facts)
}

fn reached_with_hosters_certificate() -> Wizard {
    let wizard = at_servers("mail.shop.example", "mail.shop.example");
    let of = |protocol| Reach::Failed {
        error: Box::new(CheckError { protocol, ..hosters_certificate() }),
        instead: None,
    };
    reached(wizard, of(Protocol::Smtp), of(Protocol::Imap))
}

fn refused_at(host: &str, error: CheckError, facts: &[(&str, &str)]) -> Wizard {
    refused_at_both(host, host, with(error, facts))
}

/// The server for outgoing mail was asked, and the check ended so.
fn refused_at_both(smtp: &str, imap: &str, error: CheckError) -> Wizard {
    let wizard = sent(after(at_servers(smtp, imap), [Act::Continue {}]), password("T4kz!mW9-plon"));
    let report = report_of(&wizard, error);
    finished(wizard, Outcome::Checked(Box::new(report)))
}

/// At servers of these names, before a password is typed.
fn at_servers(smtp: &str, imap: &str) -> Wizard {
    let wizard = after(sent(at_address(), address("anna@shop.example")), [Act::EditServers {}]);
    let Page::Servers { smtp: outgoing, imap: incoming, .. } = wizard.view().page else { panic!() };
    let smtp = EnteredServer { host: smtp.into(), ..outgoing };
    let imap = EnteredServer { host: imap.into(), ..incoming };
    sent(wizard, Submit::Servers { smtp, imap })
}

fn report_of(wizard: &Wizard, error: CheckError) -> CheckOutcome {
    let Servers { smtp, imap } = wizard.scene.mailbox().unwrap().servers.clone();
    let skipped = Leg { end: LegEnd::Skipped, issuer: None, ..passed_leg(imap) };
    CheckOutcome::pretend(Leg { issuer: None, ..failed_leg(smtp, error) }, skipped)
}

fn chosen_leg(server: account::Server) -> Leg {
    Leg { issuer: Some("Proton AG".into()), chosen: Some(of_bridge()), ..passed_leg(server) }
}

fn with(error: CheckError, facts: &[(&str, &str)]) -> CheckError {
    let facts = facts.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    CheckError { facts, ..error }
}

/// What mends the refusal, the best first.
fn offered(wizard: &Wizard) -> Vec<Act> {
    let offers = wizard.view().offers.into_iter();
    offers.filter(|offer| offer.weight == Weight::Remedy).map(|offer| offer.act).collect()
}

fn file(bytes: &[u8]) -> Submit {
    Submit::Certificate { file: CertificateFile::from(bytes.to_vec()) }
}

fn of_bridge() -> Fingerprint {
    let text = "79b98ee5013a8c473e2edeb091162bd5ad83c5eb6ea870d62eab7ed453c79a66";
    serde_json::from_value(text.into()).unwrap()
}

/// As Proton Mail Bridge makes its certificates, good from 2020 to 2056.
const CERTIFICATE: &str = "\
-----BEGIN CERTIFICATE-----
MIIBmjCCAT+gAwIBAgIBATAKBggqhkjOPQQDAjAoMRIwEAYDVQQKDAlQcm90b24g
QUcxEjAQBgNVBAMMCTEyNy4wLjAuMTAgFw0yMDAxMDEwMDAwMDBaGA8yMDU2MDEw
MTAwMDAwMFowKDESMBAGA1UECgwJUHJvdG9uIEFHMRIwEAYDVQQDDAkxMjcuMC4w
LjEwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAS4vlO+GEu6s06jK5oDufWHi7GT
wrcLgGOSMDpuDW1BJQ8lrVju6+TadIH2QNGMn3xaMRI+6pQOCs+PjvG786MRo1gw
VjAPBgNVHREECDAGhwR/AAABMA8GA1UdEwEB/wQFMAMBAf8wEwYDVR0lBAwwCgYI
KwYBBQUHAwEwHQYDVR0OBBYEFDlOgAeEHohE940I96o/owNDZvdJMAoGCCqGSM49
BAMCA0kAMEYCIQDfjSgqGLaSWxyYLV9RLSokjweLoOh0j5xpdGLotXloBAIhAJV9
I9h2Zw0NAgAIJtWazKiX+ocALo/s5k9j1aGLqyYR
-----END CERTIFICATE-----
";
