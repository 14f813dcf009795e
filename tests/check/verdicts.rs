//! Never more is said than was seen: two servers that say what real ones say, over sockets, and what is made of both.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::num::NonZeroU16;
use std::sync::Arc;
use std::time::Duration;

use account::cause::{Action, Cause};
use account::provider::Provider;
use account::secret::Secret;
use account::{Security, Server, Servers};
use check::verdict::{History, Verdict, verdict};
use check::{CheckOutcome, LegEnd, sign_in};
use net::{Deadlines, Names, Network, Trust};
use setup::advice;
use words::Words;

use crate::stage::hostile::{self, Hostile, Identity, Step, says};

const TLS: Step = Step::Tls(Identity::Good);
const HEARS: Step = Step::Hears;

/// Where both servers are; each test plays them on this computer.
const SMTP: &str = "smtp.shop.example";
const IMAP: &str = "imap.shop.example";

/// What SMTP takes and IMAP refuses without a reason is neither switched off nor revoked for certain.
#[tokio::test]
async fn a_password_that_only_one_server_takes_leaves_several_reasons() {
    for said in [
        "NO [AUTHENTICATIONFAILED] Authentication failed.",
        "NO Login failed.",
        "NO [ALERT] Invalid login or password.",
        "NO LOGIN failed",
        "NO authentication failed",
        "NO Incorrect username or password",
        "NO [AUTHENTICATIONFAILED] (#MBR1212) Incorrect username, password or access token",
    ] {
        let scene = Scene::of(smtp_takes_it(), imap_says(said)).await;
        let drawn = scene.drawn(None).await;
        assert_eq!(drawn.cause, Cause::Ambiguous, "{said}: {drawn:?}");
        assert_eq!(drawn.may_be[0], Cause::OtherUserName, "{said}: {drawn:?}");
        for reason in [Cause::ImapDisabled, Cause::NotKnownYet] {
            assert!(drawn.may_be.contains(&reason), "{said}: {drawn:?}");
        }
        assert!(!drawn.may_be.contains(&Cause::PasswordRevoked), "{said}: nobody saw it good");
        let advice = advice::on_verdict(&drawn, None);
        for action in [Action::EditServers, Action::Wait, Action::SwitchOnImap] {
            assert!(advice.actions.contains(&action), "{said}: {:?}", advice.actions);
        }
        let told = advice.told(&Words::english());
        assert_eq!(told.title, "Sending works, but reading is refused", "{said}");
        let steps = told.may_be.join(" ");
        for step in ["another user name than “anna@shop.example”", "mail settings", "wait five minutes"] {
            assert!(steps.contains(step), "{said}: {steps}");
        }
    }
}

/// At a provider the likeliest reason is another one: its switch for mail programs, or a password made just now.
#[tokio::test]
async fn what_is_likeliest_depends_on_the_provider_and_on_what_was_before() {
    let was_good = History { password_was_good: true, ..History::default() };
    let says_no = || imap_says("NO [AUTHENTICATIONFAILED] Authentication failed.");
    for (provider, history, first) in [
        ("gmail", History::default(), Cause::NotKnownYet),
        ("yahoo", History::default(), Cause::NotKnownYet),
        ("gmx", History::default(), Cause::ImapDisabled),
        ("webde", History::default(), Cause::ImapDisabled),
        ("icloud", History::default(), Cause::OtherUserName),
        ("gmail", was_good, Cause::ImapDisabled),
    ] {
        let scene = Scene::of(smtp_takes_it(), says_no()).await;
        let report = scene.check().await;
        let drawn = verdict(&report, Provider::with_key(provider), history).unwrap();
        assert_eq!((drawn.cause, drawn.may_be[0]), (Cause::Ambiguous, first), "{provider}: {drawn:?}");
        assert_eq!(drawn.may_be.contains(&Cause::PasswordRevoked), history.password_was_good, "{provider}");
    }
}

/// Of a password that an earlier check proved, and that no server takes, revoked is certain; else it is not.
#[tokio::test]
async fn only_what_was_seen_good_is_revoked() {
    let was_good = History { password_was_good: true, ..History::default() };
    for said in [
        "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6",
        "535 Incorrect authentication data",
        "535 5.7.0 Invalid login or password",
        "535 5.7.8 Authentication failed",
        "535 Authentication failed",
    ] {
        let scene = Scene::of(smtp_says(said), vec![]).await;
        let report = scene.check().await;
        let cause = |history| verdict(&report, None, history).unwrap().cause;
        assert_eq!(cause(History::default()), Cause::WrongPassword, "{said}");
        assert_eq!(cause(was_good), Cause::PasswordRevoked, "{said}");
    }
}

/// A network that blocks a port lets nothing through: what greeted, or proved its certificate, is not blocked.
#[tokio::test]
async fn a_server_of_which_a_byte_came_is_not_blocked() {
    let greeting = || says("220 smtp.shop.example ESMTP\r\n");
    let offer = || says("250-smtp.shop.example\r\n250 STARTTLS\r\n");
    for (script, security, cause) in [
        (vec![TLS], Security::Tls, Cause::TimedOut),
        (vec![TLS, Step::HangsUp], Security::Tls, Cause::HungUp),
        (vec![TLS, says("2")], Security::Tls, Cause::TimedOut),
        (vec![TLS, says("220-smtp.shop.example"), Step::HangsUp], Security::Tls, Cause::HungUp),
        (vec![TLS, greeting(), HEARS], Security::Tls, Cause::TimedOut),
        (vec![TLS, greeting(), HEARS, Step::HangsUp], Security::Tls, Cause::HungUp),
        (vec![says("22")], Security::StartTls, Cause::TimedOut),
        (vec![greeting(), Step::HangsUp], Security::StartTls, Cause::HungUp),
        (vec![greeting(), HEARS], Security::StartTls, Cause::TimedOut),
        (vec![greeting(), HEARS, offer(), HEARS, Step::HangsUp], Security::StartTls, Cause::HungUp),
    ] {
        let scene = Scene::with(script.clone(), security, imap_takes_it()).await;
        let report = scene.check().await;
        assert_eq!(report.imap.end, LegEnd::Passed, "{script:?}");
        let drawn = verdict(&report, None, History::default()).unwrap();
        assert_eq!(drawn.cause, cause, "{script:?}: {drawn:?}");
    }
}

/// A mute connection can be the wrong encryption for a port, which a person chose: no network is blamed for it.
#[tokio::test]
async fn a_connection_that_stays_mute_is_not_blocked_at_a_server_that_a_person_named() {
    for (script, security) in [
        (vec![], Security::Tls),
        (vec![], Security::StartTls),
        (vec![HEARS], Security::Tls),
        (vec![Step::HangsUp], Security::StartTls),
        (vec![Step::HearsSomething, Step::Resets], Security::Tls),
    ] {
        let scene = Scene::with(script.clone(), security, imap_takes_it()).await;
        let drawn = scene.drawn(None).await;
        assert!([Cause::TimedOut, Cause::HungUp].contains(&drawn.cause), "{script:?}: {drawn:?}");
    }
}

/// That OAuth is listed says nothing of passwords; LOGIN is tried unless it is switched off.
#[tokio::test]
async fn oauth_is_required_only_where_a_password_is_refused_or_switched_off() {
    use Cause::{Ambiguous, MechanismUnsupported, OauthRequired};
    for (offer, said, expected) in [
        ("IMAP4rev1 AUTH=XOAUTH2", "OK in", None),
        ("IMAP4rev1 AUTH=XOAUTH2 AUTH=OAUTHBEARER SASL-IR", "OK in", None),
        ("IMAP4rev1 AUTH=XOAUTH2", "NO [AUTHENTICATIONFAILED] no", Some(Ambiguous)),
        ("IMAP4rev1 AUTH=OAUTHBEARER", "BAD what", Some(OauthRequired)),
        ("IMAP4rev1 AUTH=XOAUTH2 LOGINDISABLED", "", Some(OauthRequired)),
        ("IMAP4rev1 AUTH=XOAUTH2 AUTH=SCRAM-SHA-256 LOGINDISABLED", "", Some(MechanismUnsupported)),
        ("IMAP4rev1 LOGINDISABLED", "", Some(MechanismUnsupported)),
    ] {
        let scene = Scene::of(smtp_takes_it(), imap_offers(offer, said)).await;
        let drawn = verdict(&scene.check().await, None, History::default());
        assert_eq!(drawn.as_ref().map(|drawn| drawn.cause), expected, "{offer}: {said}: {drawn:?}");
        let sign_ins = scene.imap.seen().sign_ins();
        assert_eq!(sign_ins, usize::from(!said.is_empty()), "{offer}: what is switched off is not tried");
        if let Some(Verdict { cause: Ambiguous, may_be, .. }) = drawn {
            assert!(may_be.contains(&OauthRequired), "{offer}: {may_be:?}");
        }
    }
    for (offer, expected) in [
        ("AUTH XOAUTH2 PLAIN", None),
        ("AUTH OAUTHBEARER PLAIN LOGIN", None),
        ("AUTH XOAUTH2 OAUTHBEARER", Some(OauthRequired)),
        ("AUTH XOAUTH2 CRAM-MD5", Some(MechanismUnsupported)),
        ("AUTH XOAUTH2 NTLM", Some(MechanismUnsupported)),
    ] {
        let scene = Scene::of(smtp_offers(offer), imap_takes_it()).await;
        let drawn = verdict(&scene.check().await, None, History::default());
        assert_eq!(drawn.as_ref().map(|drawn| drawn.cause), expected, "{offer}: {drawn:?}");
    }
}

/// A server that a person named may want another user name: the words say so, and a button leads there.
#[tokio::test]
async fn a_refusal_by_a_server_of_ones_own_names_the_user_name() {
    for said in [
        "535 5.7.0 Invalid login or password",
        "535 5.7.8 Error: authentication failed: authentication failure",
        "535 Incorrect authentication data",
        "535 5.7.8 Username and Password not accepted",
        "535 Authentication credentials invalid",
        "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6",
    ] {
        let scene = Scene::of(smtp_says(said), vec![]).await;
        let drawn = scene.drawn(None).await;
        assert_eq!(drawn.cause, Cause::WrongPassword, "{said}");
        let advice = advice::on_verdict(&drawn, None);
        assert!(advice.actions.contains(&Action::EditServers), "{said}: {:?}", advice.actions);
        let told = advice.told(&Words::english());
        assert!(told.what.contains("user name “anna@shop.example”"), "{said}: {}", told.what);
    }
}

/// The two servers of an account.
struct Scene {
    smtp: Hostile,
    imap: Hostile,
    security: Security,
}

impl Scene {
    async fn of(smtp: Vec<Step>, imap: Vec<Step>) -> Self {
        Self::with(smtp, Security::Tls, imap).await
    }

    /// With this encryption for outgoing mail.
    async fn with(smtp: Vec<Step>, security: Security, imap: Vec<Step>) -> Self {
        Self { smtp: Hostile::start(smtp).await, imap: Hostile::start(imap).await, security }
    }

    async fn drawn(&self, provider: Option<&Provider>) -> Verdict {
        verdict(&self.check().await, provider, History::default()).expect("one refuses")
    }

    async fn check(&self) -> CheckOutcome {
        let server = |host: &str, port: u16, security| Server {
            host: host.to_owned(),
            port: NonZeroU16::new(port).unwrap(),
            security,
            user: "anna@shop.example".to_owned(),
        };
        let servers = Servers {
            smtp: server(SMTP, self.smtp.port(), self.security),
            imap: server(IMAP, self.imap.port(), Security::Tls),
        };
        let here = [SMTP, IMAP].map(|host| (host.to_owned(), Ok(vec![Ipv4Addr::LOCALHOST.into()])));
        let second = Duration::from_secs(1);
        let network = Network {
            names: Names::Listed(Arc::new(BTreeMap::from(here))),
            trust: Trust::PracticeOnly(vec![hostile::root()]),
            deadlines: Deadlines { tls: second, greeting: second, reply: second, ..Deadlines::default() },
            ..Network::default()
        };
        sign_in(&network, &servers, &Secret::new("T4kz!mW9-plon".to_owned()), None, &|_| {}).await
    }
}

fn smtp_takes_it() -> Vec<Step> {
    smtp_says("235 2.7.0 Accepted")
}

fn smtp_says(said: &str) -> Vec<Step> {
    let end = [HEARS, says(format!("{said}\r\n"))];
    [smtp_begins("AUTH PLAIN LOGIN"), end.into()].concat()
}

fn smtp_offers(offer: &str) -> Vec<Step> {
    [smtp_begins(offer), vec![HEARS, says("235 2.7.0 Accepted\r\n")]].concat()
}

fn smtp_begins(offer: &str) -> Vec<Step> {
    vec![TLS, says(format!("220 {SMTP}\r\n")), HEARS, says(format!("250-{SMTP}\r\n250 {offer}\r\n"))]
}

fn imap_takes_it() -> Vec<Step> {
    imap_says("OK in")
}

fn imap_says(said: &str) -> Vec<Step> {
    imap_offers("IMAP4rev1 SASL-IR AUTH=PLAIN", said)
}

/// `said` is written without the tag.
fn imap_offers(offer: &str, said: &str) -> Vec<Step> {
    let hello = format!("* CAPABILITY {offer}\r\n<tag> OK done\r\n");
    let begins = [TLS, says("* OK IMAP4rev1\r\n"), HEARS, says(hello), HEARS];
    let ends =
        [says(format!("<tag> {said}\r\n")), HEARS, says("* STATUS INBOX (MESSAGES 3)\r\n<tag> OK done\r\n")];
    [begins.to_vec(), ends.to_vec()].concat()
}
