//! Connections that are ready before the password is: over real sockets, as a server sees them.

use std::num::NonZeroU16;
use std::time::Duration;

use account::cause::Cause;
use account::secret::Secret;
use account::{Alternatives, Protocol, Security, Server, Servers};
use check::{LegEnd, Reach, Stage, Warm};
use net::{Deadlines, Network, Trust};
use practice::{Mood, Options, Provider};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::stage::hostile::{self, Hostile, Identity, Step, says};

#[tokio::test]
async fn from_the_press_to_both_answers_are_three_flights() {
    let round_trip = Duration::from_millis(20);
    let provider = Provider::start_with(Options { round_trip, ..Options::default() }).await.unwrap();
    let warm = up(&provider, &servers(&provider));
    ready(&warm).await;
    let before = commands(&provider);
    assert_eq!(before, [vec!["EHLO"], vec!["CAPABILITY"]]);
    let [smtp, imap] = flights(&provider);
    let report = warm.sign_in(&password(&provider), &|_| {}).await;
    assert!(report.verified().is_some(), "{report:?}");
    assert_eq!(flights(&provider), [smtp + 1, imap + 2]);
    let after = commands(&provider);
    assert_eq!(after, [vec!["EHLO", "AUTH"], vec!["CAPABILITY", "AUTHENTICATE", "STATUS"]]);
    let stages = |leg: &check::Leg| leg.stages.iter().map(|(stage, _)| *stage).collect::<Vec<_>>();
    use Stage::{Capability, Connect, FollowUp, Greeting, Resolve, SignIn, Tls};
    assert_eq!(stages(&report.smtp), [Resolve, Connect, Tls, Greeting, Capability, SignIn]);
    assert_eq!(stages(&report.imap), [Resolve, Connect, Tls, Greeting, Capability, SignIn, FollowUp]);
}

#[tokio::test]
async fn a_connection_that_died_is_replaced_without_a_word() {
    let provider = Provider::start(Mood::AllWell).await.unwrap();
    let (smtp, imap) = (Way::to(provider.smtp_port()).await, Way::to(provider.imap_port()).await);
    let mut servers = servers(&provider);
    (servers.smtp.port, servers.imap.port) = (port(smtp.port), port(imap.port));
    let warm = up(&provider, &servers);
    ready(&warm).await;
    smtp.cut();
    imap.cut();
    let mut log = provider.watch_log();
    let gone = |log: &practice::Log| {
        log.open(practice::Protocol::Smtp) == 0 && log.open(practice::Protocol::Imap) == 0
    };
    log.wait_for(gone).await.unwrap();
    let report = warm.sign_in(&password(&provider), &|_| {}).await;
    assert!(report.verified().is_some(), "{report:?}");
    let log = provider.log();
    for protocol in [practice::Protocol::Smtp, practice::Protocol::Imap] {
        assert_eq!((log.connections(protocol).count(), log.sign_ins(protocol)), (2, 1), "{protocol:?}");
    }
}

#[tokio::test]
async fn a_goodbye_that_waits_at_the_press_is_answered_with_one_other_connection_and_no_password() {
    let smtp = [
        Step::Tls(Identity::Good),
        says("220 ready\r\n"),
        Step::Hears,
        says("250-mail\r\n250 AUTH PLAIN\r\n421 4.4.2 idle for too long\r\n"),
        Step::Hears,
    ];
    let imap = [
        Step::Tls(Identity::Good),
        says("* OK ready\r\n"),
        Step::Hears,
        says("* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\r\n<tag> OK done\r\n* BYE idle for too long\r\n"),
        Step::Hears,
    ];
    let (smtp, imap) = (Hostile::start(smtp.to_vec()).await, Hostile::start(imap.to_vec()).await);
    let server = |number| Server {
        host: "127.0.0.1".to_owned(),
        port: port(number),
        security: Security::Tls,
        user: "anna".to_owned(),
    };
    let servers = Servers { smtp: server(smtp.port()), imap: server(imap.port()) };
    let trust = Trust::PracticeOnly(vec![hostile::root()]);
    let warm = Warm::up(&Network { trust, ..Network::default() }, &servers, &Alternatives::default(), None);
    ready(&warm).await;
    let report = warm.sign_in(&Secret::new("hunter2".to_owned()), &|_| {}).await;
    assert!(report.verified().is_none(), "{report:?}");
    for (server, leg) in [(&smtp, &report.smtp), (&imap, &report.imap)] {
        let seen = server.seen();
        assert_eq!((seen.connections, seen.sign_ins()), (2, 0), "{leg:?}");
    }
}

#[tokio::test]
async fn once_the_password_was_sent_a_lost_answer_is_no_reason_to_send_it_again() {
    let provider = Provider::start(Mood::HangsUp).await.unwrap();
    let warm = up(&provider, &servers(&provider));
    ready(&warm).await;
    let report = warm.sign_in(&password(&provider), &|_| {}).await;
    let LegEnd::Failed(error) = &report.smtp.end else { panic!("{report:?}") };
    assert_eq!((error.stage, error.cause), (Stage::SignIn, Cause::HungUp));
    let log = provider.log();
    assert_eq!(
        (log.connections(practice::Protocol::Smtp).count(), log.sign_ins(practice::Protocol::Smtp)),
        (1, 1)
    );
}

#[tokio::test]
async fn letting_go_closes_both_and_a_hundred_times_leaves_nothing_behind() {
    let provider = Provider::start(Mood::AllWell).await.unwrap();
    let servers = servers(&provider);
    let tasks = tokio::runtime::Handle::current().metrics();
    let before = tasks.num_alive_tasks();
    for _ in 0..100 {
        let warm = up(&provider, &servers);
        let mut smtp = warm.reach(Protocol::Smtp);
        smtp.wait_for(|reach| *reach == Reach::Ready).await.unwrap();
    }
    let gone = |log: &practice::Log| {
        log.open(practice::Protocol::Smtp) == 0 && log.open(practice::Protocol::Imap) == 0
    };
    provider.watch_log().wait_for(gone).await.unwrap();
    while tasks.num_alive_tasks() > before {
        tokio::task::yield_now().await;
    }
    assert_eq!(provider.log().sign_ins(practice::Protocol::Smtp), 0);
}

#[tokio::test]
async fn a_press_while_the_connection_comes_up_waits_for_it() {
    let provider = Provider::start(Mood::Slow).await.unwrap();
    let warm = up(&provider, &servers(&provider));
    let report = warm.sign_in(&password(&provider), &|_| {}).await;
    assert!(report.verified().is_some(), "{report:?}");
    assert_eq!(provider.log().connections(practice::Protocol::Smtp).count(), 1);
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_port_that_does_not_answer_is_told_with_one_that_does() {
    let provider = Provider::start(Mood::SmtpBlocked).await.unwrap();
    let servers = servers(&provider);
    let other = Server {
        port: port(provider.smtp_starttls_port()),
        security: Security::StartTls,
        ..servers.smtp.clone()
    };
    let alternatives = Alternatives { smtp: vec![other.clone()], imap: vec![] };
    let warm = Warm::up(&network(&provider), &servers, &alternatives, None);
    let mut reach = warm.reach(Protocol::Smtp);
    let told = reach
        .wait_for(|reach| matches!(reach, Reach::Failed { instead: Some(_), .. }))
        .await
        .unwrap()
        .clone();
    let Reach::Failed { error, instead } = told else { unreachable!() };
    assert_eq!((error.stage, error.cause), (Stage::Connect, Cause::TimedOut));
    assert_eq!(instead, Some(other.clone()));
    ready_of(&warm, Protocol::Imap).await;
    let servers = Servers { smtp: other, ..servers };
    let report = up(&provider, &servers).sign_in(&password(&provider), &|_| {}).await;
    assert!(report.verified().is_some(), "{report:?}");
    assert_eq!(provider.log().sign_ins(practice::Protocol::Smtp), 1);
}

fn up(provider: &Provider, servers: &Servers) -> Warm {
    Warm::up(&network(provider), servers, &Alternatives::default(), Some("practice"))
}

fn network(provider: &Provider) -> Network {
    let short = Duration::from_secs(2);
    let deadlines = Deadlines { connect: short, ..Deadlines::default() };
    Network { trust: Trust::PracticeOnly(vec![provider.root()]), deadlines, ..Network::default() }
}

async fn ready(warm: &Warm) {
    ready_of(warm, Protocol::Smtp).await;
    ready_of(warm, Protocol::Imap).await;
}

async fn ready_of(warm: &Warm, protocol: Protocol) {
    warm.reach(protocol).wait_for(|reach| *reach == Reach::Ready).await.unwrap();
}

/// Round trips so far, outgoing and incoming.
fn flights(provider: &Provider) -> [usize; 2] {
    let log = provider.log();
    [practice::Protocol::Smtp, practice::Protocol::Imap]
        .map(|protocol| log.connections(protocol).map(practice::Connection::flights).sum())
}

/// What the server was told, outgoing and incoming.
fn commands(provider: &Provider) -> [Vec<String>; 2] {
    let log = provider.log();
    [practice::Protocol::Smtp, practice::Protocol::Imap].map(|protocol| {
        let connections: Vec<_> = log.connections(protocol).collect();
        assert_eq!(connections.len(), 1);
        connections[0].commands().iter().map(|command| command.to_string()).collect()
    })
}

fn password(provider: &Provider) -> Secret {
    Secret::new(provider.app_password().replace(' ', ""))
}

fn servers(provider: &Provider) -> Servers {
    let server = |number| Server {
        host: provider.host().to_owned(),
        port: port(number),
        security: Security::Tls,
        user: provider.address().to_owned(),
    };
    Servers { smtp: server(provider.smtp_port()), imap: server(provider.imap_port()) }
}

fn port(number: u16) -> NonZeroU16 {
    NonZeroU16::new(number).unwrap()
}

/// The network between: what passes through it can be cut.
struct Way {
    port: u16,
    cut: watch::Sender<u32>,
    _task: JoinSet<()>,
}

impl Way {
    async fn to(server: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (cut, cuts) = watch::channel(0);
        let mut task = JoinSet::new();
        task.spawn(async move {
            let mut passing = JoinSet::new();
            while let Ok((mut client, _)) = listener.accept().await {
                let mut cuts = cuts.clone();
                cuts.mark_unchanged();
                passing.spawn(async move {
                    let mut server = TcpStream::connect(("127.0.0.1", server)).await.unwrap();
                    tokio::select! {
                        _ = tokio::io::copy_bidirectional(&mut client, &mut server) => {}
                        _ = cuts.changed() => {}
                    }
                });
            }
        });
        Self { port, cut, _task: task }
    }

    fn cut(&self) {
        self.cut.send_modify(|cuts| *cuts += 1);
    }
}
