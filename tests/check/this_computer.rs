//! Programs on this computer that stand in for a mail server, over real TLS: what is said of them, and whose
//! certificate is believed there.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};
use std::num::NonZeroU16;
use std::sync::Arc;
use std::time::Duration;

use account::cause::{Action, Cause};
use account::provider::Provider;
use account::secret::Secret;
use account::{Fingerprint, Security, Server, Servers};
use check::verdict::{History, Verdict, verdict};
use check::{CheckOutcome, sign_in};
use net::{Deadlines, Names, Network, Trust};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use setup::advice;
use words::Words;

use crate::stage::hostile::{self, Hostile, Identity, Made, Seen, Step, says};

const HEARS: Step = Step::Hears;

#[tokio::test]
async fn a_certificate_that_a_program_made_for_itself_is_to_be_exported_and_chosen() {
    for (host, address) in
        [("127.0.0.1", "127.0.0.1"), ("localhost", "127.0.0.1"), ("127.0.0.2", "127.0.0.2"), ("::1", "::1")]
    {
        let told = Scene::at(address, bridge(Made::First)).await.told(host, Some("proton")).await;
        assert_eq!(told.verdict.cause, Cause::CertificateUntrusted, "{host}");
        told.says_all(&["Proton Mail Bridge", "this computer", "Export"]);
        told.blames_no_network();
        assert_eq!(told.actions[0], Action::ChooseCertificate, "{host}");
        told.sent_nothing();
    }
}

#[tokio::test]
async fn the_program_is_known_by_its_greeting_and_by_its_certificate() {
    // Where TLS comes first, there is no greeting to know it by.
    for (mode, script) in [
        (Security::StartTls, bridge(Made::First)),
        (Security::Tls, both(vec![Step::Tls(Identity::Program(Made::First))])),
    ] {
        let told = Scene::with(mode, script).await.told("127.0.0.1", None).await;
        assert_eq!(told.verdict.facts["bridge"], "protonBridge", "{mode:?}");
        told.says_all(&["Proton Mail Bridge"]);
    }
    let unknown = Scene::with(Security::Tls, both(vec![Step::Tls(Identity::SelfSigned)])).await;
    let told = unknown.told("127.0.0.1", None).await;
    assert_eq!(told.verdict.facts.get("bridge"), None);
    assert_eq!(told.actions[0], Action::ChooseCertificate);
    told.says_all(&["this computer"]);
    told.blames_no_network();
}

#[tokio::test]
async fn a_program_that_is_not_running_is_to_be_started() {
    for host in ["127.0.0.1", "localhost"] {
        for (provider, named) in [(Some("proton"), "Proton Mail Bridge"), (None, "program")] {
            let told = Scene::gone().await.told(host, provider).await;
            assert_eq!(told.verdict.cause, Cause::Refused, "{host}");
            assert_eq!(told.actions[0], Action::StartProgram, "{host}");
            told.says_all(&[named, "this computer"]);
            told.blames_no_network();
        }
    }
}

#[tokio::test]
async fn davmail_without_encryption_is_to_be_given_a_keystore() {
    for (mode, cause) in [(Security::Tls, Cause::NotTls), (Security::StartTls, Cause::StartTlsMissing)] {
        let told = Scene::with(mode, davmail_in_clear()).await.told("localhost", None).await;
        assert_eq!(told.verdict.cause, cause);
        assert_eq!(told.verdict.facts["bridge"], "davmail", "{mode:?}");
        told.says_all(&["DavMail", "keystore"]);
        told.blames_no_network();
        told.sent_nothing();
    }
}

#[tokio::test]
async fn silence_and_a_page_are_of_the_program_and_not_of_a_network() {
    for (script, cause) in [
        (vec![], Cause::TimedOut),
        (vec![Step::HangsUp], Cause::HungUp),
        (vec![says("HTTP/1.1 302 Found\r\nLocation: /\r\n\r\n")], Cause::WrongProtocol),
        (vec![says("554 5.7.1 no\r\n")], Cause::NotTls),
    ] {
        let told = Scene::with(Security::Tls, both(script)).await.told("127.0.0.1", None).await;
        assert_eq!(told.verdict.cause, cause);
        told.blames_no_network();
    }
}

#[tokio::test]
async fn the_certificate_that_was_chosen_is_believed_and_shown() {
    for (host, address) in [("127.0.0.1", "127.0.0.1"), ("localhost", "127.0.0.1"), ("::1", "::1")] {
        let scene = Scene::at(address, bridge(Made::First)).await;
        let report = scene.check(host, &choosing(Made::First)).await;
        assert!(report.verified().is_some(), "{host}: {report:?}");
        for leg in [&report.smtp, &report.imap] {
            assert_eq!(leg.chosen, Some(hostile::fingerprint(Made::First)), "{host}");
        }
    }
    // One that an authority vouches for is not the one that was chosen.
    let vouched = Scene::at("127.0.0.1", conversations(Identity::Good)).await;
    let report = vouched.check("127.0.0.1", &choosing(Made::First)).await;
    assert!(report.verified().is_some());
    assert_eq!((report.smtp.chosen, report.imap.chosen), (None, None));
}

#[tokio::test]
async fn another_certificate_in_its_place_is_refused_and_told() {
    for shown in [Identity::Program(Made::Again), Identity::SelfSigned, Identity::Unknown] {
        let scene = Scene::at("127.0.0.1", conversations(shown)).await;
        let told = scene.told_over("127.0.0.1", Some("proton"), &choosing(Made::First)).await;
        assert_eq!(told.verdict.cause, Cause::CertificateChanged, "{shown:?}");
        assert_eq!(told.actions[0], Action::ChooseCertificate, "{shown:?}");
        told.says_all(&["Proton Mail Bridge", "another certificate"]);
        told.blames_no_network();
        told.sent_nothing();
    }
}

#[tokio::test]
async fn one_whose_time_is_over_is_refused_though_it_was_chosen() {
    let scene = Scene::at("127.0.0.1", bridge(Made::LongAgo)).await;
    let told = scene.told_over("127.0.0.1", Some("proton"), &choosing(Made::LongAgo)).await;
    assert_eq!(told.verdict.cause, Cause::CertificateExpired);
    told.says_all(&["Proton Mail Bridge", "Mail programs will not take it either"]);
    told.blames_no_network();
    told.sent_nothing();
}

#[tokio::test]
async fn what_was_chosen_counts_for_no_server_elsewhere() {
    for host in ["mail.shop.example", "nas.local", "10.0.0.7.example"] {
        let scene = Scene::at("127.0.0.1", bridge(Made::First)).await;
        let here = BTreeMap::from([(host.to_owned(), Ok(vec![Ipv4Addr::LOCALHOST.into()]))]);
        let network = Network { names: Names::Listed(Arc::new(here)), ..choosing(Made::First) };
        let told = scene.told_over(host, None, &network).await;
        assert_eq!(told.verdict.cause, Cause::CertificateUntrusted, "{host}");
        assert!(!told.actions.contains(&Action::ChooseCertificate), "{host}: {:?}", told.actions);
        told.sent_nothing();
        // Nor for one that only says that it is here: what its file says about another computer is refused as well.
        let given = Network { names: network.names.clone(), ..giving(Made::First) };
        let report = scene.check(host, &given).await;
        assert!(report.verified().is_none(), "{host}");
    }
}

#[tokio::test]
async fn what_was_given_for_one_run_is_believed_here_and_another_is_only_unknown() {
    let scene = Scene::at("127.0.0.1", bridge(Made::First)).await;
    let report = scene.check("127.0.0.1", &giving(Made::First)).await;
    assert!(report.verified().is_some(), "{report:?}");
    assert_eq!(report.imap.chosen, Some(hostile::fingerprint(Made::First)));
    let scene = Scene::at("127.0.0.1", bridge(Made::First)).await;
    let told = scene.told_over("127.0.0.1", Some("proton"), &giving(Made::Again)).await;
    assert_eq!(told.verdict.cause, Cause::CertificateUntrusted);
    told.sent_nothing();
}

#[tokio::test]
async fn a_hosters_own_name_is_offered_and_no_wildcard() {
    let scene = Scene::with(Security::Tls, both(vec![Step::Tls(Identity::Hoster)])).await;
    let here = BTreeMap::from([("mail.shop.example".to_owned(), Ok(vec![Ipv4Addr::LOCALHOST.into()]))]);
    let network = Network { names: Names::Listed(Arc::new(here)), ..choosing(Made::First) };
    let told = scene.told_over("mail.shop.example", None, &network).await;
    assert_eq!(told.verdict.cause, Cause::CertificateForAnotherName);
    assert_eq!(told.verdict.facts["suggested"], "mail7.hoster.example");
    assert_eq!(told.actions[0], Action::UseNamedServer);
    told.says_all(&["mail7.hoster.example", "If you do not know that name, do not"]);
    told.sent_nothing();
}

#[tokio::test]
async fn a_security_program_that_reads_along_is_named_first() {
    let scene = Scene::with(Security::Tls, both(vec![Step::Tls(Identity::SecurityProgram)])).await;
    let here = BTreeMap::from([("mail.shop.example".to_owned(), Ok(vec![Ipv4Addr::LOCALHOST.into()]))]);
    let network = Network { names: Names::Listed(Arc::new(here)), ..choosing(Made::First) };
    let told = scene.told_over("mail.shop.example", None, &network).await;
    assert_eq!(told.verdict.cause, Cause::CertificateUntrusted);
    assert_eq!(told.verdict.facts["interceptor"], "avast");
    told.says_all(&["Avast", "Mail Shield"]);
    told.sent_nothing();
}

/// A program with both of its servers.
struct Scene {
    smtp: Option<Hostile>,
    imap: Option<Hostile>,
    security: Security,
    ports: [u16; 2],
}

/// What each server does, outgoing mail first.
type Both = [Vec<Step>; 2];

impl Scene {
    /// One that is reached with STARTTLS.
    async fn at(address: &str, [smtp, imap]: Both) -> Self {
        let address: IpAddr = address.parse().unwrap();
        let (smtp, imap) = (Hostile::start_at(address, smtp).await, Hostile::start_at(address, imap).await);
        let ports = [smtp.port(), imap.port()];
        Self { smtp: Some(smtp), imap: Some(imap), security: Security::StartTls, ports }
    }

    /// One that is reached so.
    async fn with(security: Security, both: Both) -> Self {
        Self { security, ..Self::at("127.0.0.1", both).await }
    }

    /// One that is not running: nobody listens at its ports.
    async fn gone() -> Self {
        let scene = Self::at("127.0.0.1", [vec![], vec![]]).await;
        Self { smtp: None, imap: None, ..scene }
    }

    async fn told(&self, host: &str, provider: Option<&str>) -> ToldOf {
        self.told_over(host, provider, &Network { deadlines: short(), ..Network::default() }).await
    }

    async fn told_over(&self, host: &str, provider: Option<&str>, network: &Network) -> ToldOf {
        let provider = provider.and_then(Provider::with_key);
        let report = self.check(host, network).await;
        let verdict = verdict(&report, provider, History::default()).expect("it fails");
        let advice = advice::on_verdict(&verdict, provider);
        let told = advice.told(&Words::english());
        let words = [vec![told.title, told.what], told.steps, vec![told.remedy]].concat().join("\n");
        let heard = [&self.smtp, &self.imap].into_iter().flatten().map(Hostile::seen).collect();
        ToldOf { heard, verdict, actions: advice.actions, words }
    }

    async fn check(&self, host: &str, network: &Network) -> CheckOutcome {
        let server = |port| Server {
            host: host.to_owned(),
            port: NonZeroU16::new(port).unwrap(),
            security: self.security,
            user: "anna@proton.me".to_owned(),
        };
        let [smtp, imap] = self.ports;
        let servers = Servers { smtp: server(smtp), imap: server(imap) };
        sign_in(network, &servers, &Secret::new("T4kz!mW9-plon".to_owned()), None, &|_| {}).await
    }
}

/// What a person is told.
struct ToldOf {
    /// What each server heard until then.
    heard: Vec<Seen>,
    verdict: Verdict,
    actions: Vec<Action>,
    words: String,
}

impl ToldOf {
    fn says_all(&self, parts: &[&str]) {
        for part in parts {
            assert!(self.words.contains(part), "{part}: {}", self.words);
        }
    }

    /// Between here and here is none.
    fn blames_no_network(&self) {
        let words = self.words.to_lowercase();
        for blamed in ["another network", "this network", "your network", "the network", "phone", "wi-fi"] {
            assert!(!words.contains(blamed), "{blamed}: {words}");
        }
        for action in [Action::ChangeNetwork, Action::OpenNetworkPage] {
            assert!(!self.actions.contains(&action), "{:?}", self.actions);
        }
    }

    fn sent_nothing(&self) {
        for heard in &self.heard {
            assert_eq!(heard.sign_ins(), 0);
            let clear = String::from_utf8_lossy(&heard.clear);
            assert!(!clear.contains("T4kz"), "{clear}");
        }
    }
}

/// The same for both servers.
fn both(script: Vec<Step>) -> Both {
    [script.clone(), script]
}

/// Proton Mail Bridge, in its own words.
fn bridge(made: Made) -> Both {
    conversations(Identity::Program(made))
}

/// A whole conversation with STARTTLS, as Proton Mail Bridge holds it.
fn conversations(identity: Identity) -> Both {
    let smtp = vec![
        says("220 127.0.0.1 ESMTP Service Ready - Proton Mail Bridge\r\n"),
        HEARS,
        says("250-127.0.0.1\r\n250 STARTTLS\r\n"),
        HEARS,
        says("220 2.0.0 Ready to start TLS\r\n"),
        Step::Tls(identity),
        HEARS,
        says("250-127.0.0.1\r\n250 AUTH PLAIN\r\n"),
        HEARS,
        says("235 2.0.0 Authentication succeeded\r\n"),
    ];
    let imap = vec![
        says(
            "* OK [CAPABILITY ID IDLE IMAP4rev1 STARTTLS] Proton Mail Bridge 03.21 - gluon session ID 3\r\n",
        ),
        HEARS,
        says("* CAPABILITY IMAP4rev1 STARTTLS\r\n<tag> OK CAPABILITY\r\n"),
        HEARS,
        says("<tag> OK Begin TLS negotiation now\r\n"),
        Step::Tls(identity),
        HEARS,
        says("* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\r\n<tag> OK CAPABILITY\r\n"),
        HEARS,
        says("<tag> OK LOGIN completed\r\n"),
        HEARS,
        says("* STATUS INBOX (MESSAGES 3)\r\n<tag> OK STATUS\r\n"),
    ];
    [smtp, imap]
}

/// DavMail as it is until somebody gives it a keystore.
fn davmail_in_clear() -> Both {
    let smtp = vec![
        says("220 DavMail 6.2.2 SMTP ready at Thu Nov 26 18:00:00 UTC 2026\r\n"),
        HEARS,
        says("250-desk\r\n250-AUTH LOGIN PLAIN\r\n250-8BITMIME\r\n250 Hello\r\n"),
        HEARS,
    ];
    let imap = vec![
        says(
            "* OK [CAPABILITY IMAP4REV1 AUTH=LOGIN MOVE SPECIAL-USE] IMAP4rev1 DavMail 6.2.2 server ready\r\n",
        ),
        HEARS,
        says("* CAPABILITY IMAP4REV1 AUTH=LOGIN MOVE SPECIAL-USE\r\n<tag> OK CAPABILITY completed\r\n"),
        HEARS,
    ];
    [smtp, imap]
}

/// The network, with a certificate on record.
fn choosing(made: Made) -> Network {
    let chosen: Fingerprint = hostile::fingerprint(made);
    let trust = Trust::SystemAnd(vec![hostile::root()]);
    Network { chosen: Some(chosen), trust, deadlines: short(), ..Network::default() }
}

/// The network, with a certificate as a file for this run.
fn giving(made: Made) -> Network {
    let given = CertificateDer::from_pem_slice(hostile::exported(made).as_bytes()).unwrap();
    Network { trust: Trust::SystemAnd(vec![given]), deadlines: short(), ..Network::default() }
}

/// Silence ends soon.
fn short() -> Deadlines {
    let second = Duration::from_secs(1);
    Deadlines { tls: second, greeting: second, reply: second, ..Deadlines::default() }
}
