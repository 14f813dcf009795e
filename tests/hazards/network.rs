//! Rows N: between here and the server.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};
use std::num::NonZeroU16;
use std::sync::Arc;
use std::time::{Duration, Instant};

use account::cause::Cause::*;
use account::secret::Secret;
use account::{Alternatives, Protocol, Security, Server, Servers};
use check::Stage::*;
use check::verdict::{History, verdict};
use check::{CheckOutcome, Reception, Warm, sign_in};
use net::{Deadlines, LookupFault, Names, Network, Trust};
use practice::{Mood, Provider};

use super::{Row, error, rows};
use crate::stage::hostile::{Hostile, Identity, Identity::Good, Step, says};

const TLS: Step = Step::Tls(Good);
const HEARS: Step = Step::Hears;

rows! {
    n06_a_reset_where_tls_is_due: Row::smtp([HEARS, Step::Resets]).fails(Tls, HungUp);
    n07_a_close_where_tls_is_due: Row::smtp([HEARS, Step::HangsUp]).fails(Tls, HungUp);
    n08_silence_after_the_connect: Row::smtp([]).fails(Tls, TimedOut).within_a_second();
    n08_silence_after_the_connect_in_clear:
        Row::smtp([]).with_starttls().fails(Greeting, TimedOut).within_a_second();
    n08_silence_after_tls: Row::smtp([TLS]).fails(Greeting, TimedOut).within_a_second();
    n08_silence_after_the_greeting: Row::smtp([TLS, says("220 mail\r\n")]).fails(Capability, TimedOut).within_a_second();
    n08_silence_after_the_sign_in:
        Row::smtp([TLS, says("220 mail\r\n"), HEARS, says("250-mail\r\n250 AUTH PLAIN\r\n"), HEARS])
            .refuses(TimedOut)
            .within_a_second();
    n08_silence_after_the_follow_up:
        Row::imap([
            TLS, says("* OK\r\n"), HEARS, says("* CAPABILITY SASL-IR AUTH=PLAIN\r\n<tag> OK\r\n"), HEARS,
            says("<tag> OK in\r\n"), HEARS,
        ]).refuses_at(FollowUp, TimedOut).within_a_second();
    n09_a_greeting_a_byte_at_a_time:
        Row::smtp([TLS, Step::Drips(b"220 mail.example.org ESMTP\r\n".to_vec(), Duration::from_millis(300))])
            .fails(Greeting, TimedOut)
            .within_a_second();
    n09_a_refusal_a_byte_at_a_time:
        Row::imap([
            TLS, says("* OK\r\n"), HEARS, says("* CAPABILITY SASL-IR AUTH=PLAIN\r\n<tag> OK\r\n"), HEARS,
            Step::Drips(b"<tag> NO [AUTHENTICATIONFAILED] no\r\n".to_vec(), Duration::from_millis(300)),
        ]).refuses(TimedOut).within_a_second();
    n18_every_byte_by_itself:
        Row::smtp([
            TLS, Step::Drips(b"220 mail\r\n".to_vec(), Duration::ZERO), HEARS,
            Step::Drips(b"250-mail\r\n250 AUTH PLAIN\r\n".to_vec(), Duration::ZERO), HEARS,
            Step::Drips(b"235 ok\r\n".to_vec(), Duration::ZERO),
        ]);
}

#[tokio::test]
async fn n01_a_name_that_does_not_exist() {
    let (report, took) = looked_up([]).await;
    assert!(took < Duration::from_secs(5), "{took:?}");
    for leg in [&report.smtp, &report.imap] {
        let found = (error(&leg.end).stage, error(&leg.end).cause);
        assert!([(Resolve, HostNotFound), (Resolve, Offline)].contains(&found), "{found:?}");
    }
}

#[tokio::test]
async fn n02_a_resolver_that_fails() {
    let (report, _) = looked_up([("mail.example.org", Err(LookupFault::Unavailable))]).await;
    let found = (error(&report.smtp.end).stage, error(&report.smtp.end).cause);
    assert!([(Resolve, ResolverUnavailable), (Resolve, Offline)].contains(&found), "{found:?}");
}

#[tokio::test]
async fn n04_a_port_that_nobody_listens_on() {
    let (report, took) = looked_up([("mail.example.org", Ok(vec![Ipv4Addr::LOCALHOST.into()]))]).await;
    assert!(took < Duration::from_secs(2), "{took:?}");
    let failed = error(&report.smtp.end);
    assert_eq!((failed.stage, failed.cause), (Connect, Refused));
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn n05_a_port_that_swallows_everything() {
    let blocked = Provider::start(Mood::SmtpBlocked).await.unwrap();
    let network = Network {
        trust: Trust::PracticeOnly(vec![blocked.root()]),
        deadlines: Deadlines { connect: Duration::from_secs(1), ..Deadlines::default() },
        ..Network::default()
    };
    let report = sign_in(&network, &servers(&blocked), &password(&blocked), None, &|_| {}).await;
    let failed = error(&report.smtp.end);
    assert_eq!((failed.stage, failed.cause), (Connect, TimedOut));
    // N16: one port is blocked and the other is not.
    let pretend = account::provider::Provider::with_key("practice");
    let drawn = verdict(&report, pretend, History::default()).unwrap();
    assert_eq!((drawn.cause, drawn.protocol), (PortBlocked, Some(Protocol::Smtp)));
}

#[tokio::test]
async fn n11_an_address_that_refuses_before_one_that_is_good() {
    let provider = Provider::start(Mood::AllWell).await.unwrap();
    let addresses = vec!["::1".parse().unwrap(), "127.0.0.2".parse().unwrap(), Ipv4Addr::LOCALHOST.into()];
    let begun = Instant::now();
    let report = sign_in(
        &network_of(&provider, [("localhost", Ok(addresses))]),
        &servers(&provider),
        &password(&provider),
        None,
        &|_| {},
    )
    .await;
    assert!(report.verified().is_some(), "{report:?}");
    assert!(begun.elapsed() < Duration::from_secs(2));
}

#[tokio::test]
async fn n13_a_filter_that_gives_an_address_of_this_place() {
    let stranger = Hostile::start(vec![says("HTTP/1.1 200 OK\r\n\r\n")]).await;
    let listed = [("mail.example.org", Ok(vec![IpAddr::V4(Ipv4Addr::LOCALHOST)]))];
    let servers = both(|_| server("mail.example.org", stranger.port()));
    let trust = Trust::PracticeOnly(vec![crate::stage::hostile::root()]);
    let network = Network { names: names(listed), trust, ..Network::default() };
    let report = sign_in(&network, &servers, &Secret::new("x".to_owned()), None, &|_| {}).await;
    let failed = error(&report.smtp.end);
    assert_eq!((failed.stage, failed.cause), (Tls, CaptivePortal));
    assert_eq!(failed.facts["address"], "127.0.0.1");
}

#[tokio::test]
async fn n14_the_network_goes_between_the_two_protocols() {
    let provider = Provider::start(Mood::AllWell).await.unwrap();
    let cut = Hostile::start(vec![TLS, says("* OK\r\n"), HEARS, Step::HangsUp]).await;
    let servers = Servers { imap: server("localhost", cut.port()), ..servers(&provider) };
    let trust = Trust::PracticeOnly(vec![provider.root(), crate::stage::hostile::root()]);
    let network = Network { trust, ..Network::default() };
    let report = sign_in(&network, &servers, &password(&provider), None, &|_| {}).await;
    assert_eq!(report.smtp.end, check::LegEnd::Passed);
    assert_eq!((error(&report.imap.end).stage, error(&report.imap.end).cause), (Capability, HungUp));
    assert!(report.verified().is_none());
}

#[tokio::test]
async fn whether_one_byte_of_the_server_came_is_told() {
    for (script, security, reception) in [
        (vec![], Security::Tls, Reception::Nothing),
        (vec![], Security::StartTls, Reception::Nothing),
        (vec![HEARS, Step::HangsUp], Security::Tls, Reception::Nothing),
        (vec![says("2"), Step::HangsUp], Security::StartTls, Reception::Something),
        (vec![says("220 mail\r\n")], Security::Tls, Reception::Something),
        (vec![Step::Tls(Identity::Expired)], Security::Tls, Reception::Something),
        (vec![TLS, Step::HangsUp], Security::Tls, Reception::Something),
    ] {
        let told = format!("{script:?} {security:?}");
        let stranger = Hostile::start(script).await;
        let servers = both(|_| Server { security, ..server("localhost", stranger.port()) });
        let second = Duration::from_secs(1);
        let deadlines = Deadlines { tls: second, greeting: second, ..Deadlines::default() };
        let trust = Trust::PracticeOnly(vec![crate::stage::hostile::root()]);
        let network = Network { trust, deadlines, ..Network::default() };
        let report = sign_in(&network, &servers, &Secret::new("x".to_owned()), None, &|_| {}).await;
        assert_eq!((report.smtp.reception, report.imap.reception), (reception, reception), "{told}");
    }
}

#[tokio::test]
async fn n19_who_cancels_at_any_stage_leaves_nothing_open() {
    let offer = says("250-mail\r\n250 AUTH PLAIN\r\n");
    let greeting = says("220 mail\r\n");
    for (stage, script) in [
        (Tls, vec![]),
        (Greeting, vec![TLS]),
        (Capability, vec![TLS, greeting.clone()]),
        (SignIn, vec![TLS, greeting.clone(), HEARS, offer]),
    ] {
        let silent = Hostile::start(script).await;
        let servers = both(|_| server("localhost", silent.port()));
        let trust = Trust::PracticeOnly(vec![crate::stage::hostile::root()]);
        let network = Network { trust, ..Network::default() };
        let (reached, mut there) = tokio::sync::watch::channel(false);
        let secret = Secret::new("x".to_owned());
        let progress = |step: check::Progress| {
            if (step.protocol, step.stage) == (Protocol::Smtp, stage) {
                reached.send_replace(true);
            }
        };
        let warm = Warm::up(&network, &servers, &Alternatives::default(), None);
        let tasks = tokio::runtime::Handle::current().metrics();
        tokio::select! {
            _ = warm.sign_in(&secret, &progress) => panic!("{stage:?}: it ended by itself"),
            _ = there.wait_for(|there| *there) => {}
        }
        let begun = Instant::now();
        // The listener and its two connections end with the server, not with the check.
        while tasks.num_alive_tasks() > 3 {
            tokio::task::yield_now().await;
        }
        assert!(begun.elapsed() < Duration::from_millis(200), "{stage:?}: {:?}", begun.elapsed());
    }
}

/// A check of servers with one name, which is looked up in a list.
async fn looked_up<const N: usize>(
    listed: [(&str, Result<Vec<IpAddr>, LookupFault>); N],
) -> (CheckOutcome, Duration) {
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let network = Network { names: names(listed), trust: Trust::PracticeOnly(vec![]), ..Network::default() };
    let servers = both(|_| server("mail.example.org", nobody));
    let begun = Instant::now();
    let report = sign_in(&network, &servers, &Secret::new("x".to_owned()), None, &|_| {}).await;
    (report, begun.elapsed())
}

fn names<const N: usize>(listed: [(&str, Result<Vec<IpAddr>, LookupFault>); N]) -> Names {
    let listed = listed.map(|(name, found)| (name.to_owned(), found));
    Names::Listed(Arc::new(BTreeMap::from(listed)))
}

fn network_of<const N: usize>(
    provider: &Provider,
    listed: [(&str, Result<Vec<IpAddr>, LookupFault>); N],
) -> Network {
    Network { names: names(listed), trust: Trust::PracticeOnly(vec![provider.root()]), ..Network::default() }
}

fn both(of: impl Fn(Protocol) -> Server) -> Servers {
    Servers { smtp: of(Protocol::Smtp), imap: of(Protocol::Imap) }
}

fn servers(provider: &Provider) -> Servers {
    let user = provider.address().to_owned();
    Servers {
        smtp: Server { user: user.clone(), ..server(provider.host(), provider.smtp_port()) },
        imap: Server { user, ..server(provider.host(), provider.imap_port()) },
    }
}

fn server(host: &str, port: u16) -> Server {
    Server {
        host: host.to_owned(),
        port: NonZeroU16::new(port).unwrap(),
        security: Security::Tls,
        user: "anna@example.org".to_owned(),
    }
}

fn password(provider: &Provider) -> Secret {
    Secret::new(provider.app_password().replace(' ', ""))
}
