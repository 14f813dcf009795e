//! A message to oneself, over sockets to the pretend provider: seen where it arrives, removed alone, and each
//! refusal told apart from the password.

#[cfg(target_os = "linux")]
mod real_servers;

use std::num::NonZeroU16;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use account::cause::Cause;
use account::secret::Secret;
use account::{Address, Alternatives, Security, Server, Servers};
use check::send::{Arrived, Folder, Handed, NotArrived, Note, over, to_oneself};
use check::{Progress, Stage, Verified, Warm};
use net::{Deadlines, Network, Trust};
use practice::{Mood, Options, Post, Protocol, Provider};

#[tokio::test]
async fn a_message_is_seen_where_it_arrives_and_is_removed_with_one_sign_in_each() {
    for (post, folder, name) in
        [(Post::Delivers, Folder::Inbox, "INBOX"), (Post::TakesForJunk, Folder::Junk, "[Gmail]/Spam")]
    {
        let provider = start(Mood::AllWell, post).await;
        let stages = Mutex::new(vec![]);
        let progress = |step: Progress| stages.lock().unwrap().push((step.stage, step.took.is_some()));
        let arrived = send(&provider, Deadlines::default(), &progress).await.unwrap();
        assert_eq!((arrived.folder(), arrived.folder_name()), (folder, name), "{post:?}");
        assert!(arrived.after() < Duration::from_secs(10), "{arrived:?}");
        assert!(arrived.can_be_removed(), "{arrived:?}");
        arrived.remove().await.unwrap();
        for protocol in [Protocol::Smtp, Protocol::Imap] {
            assert_eq!(provider.log().sign_ins(protocol), 1, "{post:?} {protocol:?}");
        }
        let commands = commands(&provider, Protocol::Smtp);
        assert_eq!(commands.iter().filter(|command| *command == "DATA").count(), 1, "{commands:?}");
        let stages = stages.into_inner().unwrap();
        for stage in [(Stage::HandOver, false), (Stage::HandOver, true), (Stage::Arrival, false)] {
            assert!(stages.contains(&stage), "{stage:?} in {stages:?}");
        }
    }
}

#[tokio::test]
async fn what_a_check_has_signed_in_to_sends_without_another_sign_in() {
    let provider = start(Mood::AllWell, Post::Delivers).await;
    let (network, servers) = (network(&provider, Deadlines::default()), servers(&provider));
    let warm = Warm::up(&network, &servers, &Alternatives::default(), Some("practice"));
    let (report, signed_in) = warm.sign_in_and_stay(secret(&provider), &|_| {}).await;
    assert!(report.verified().is_some(), "{report:?}");
    let stages = Mutex::new(vec![]);
    let progress = |step: Progress| stages.lock().unwrap().push((step.stage, step.took.is_some()));
    let address = Address::parse(provider.address()).unwrap();
    let arrived = over(signed_in.unwrap(), &address, &note(), &progress).await.unwrap();
    assert_eq!(arrived.folder(), Folder::Inbox);
    arrived.remove().await.unwrap();
    for protocol in [Protocol::Smtp, Protocol::Imap] {
        assert_eq!(provider.log().sign_ins(protocol), 1, "{protocol:?}");
        assert_eq!(provider.log().connections(protocol).count(), 1, "{protocol:?}");
    }
    // What the check told is not told again.
    let stages = stages.into_inner().unwrap();
    assert!(stages.iter().all(|(stage, _)| [Stage::HandOver, Stage::Arrival].contains(stage)), "{stages:?}");
}

#[tokio::test]
async fn a_check_that_did_not_succeed_leaves_nothing_to_send_over() {
    for mood in [Mood::WrongPassword, Mood::ImapOff] {
        let provider = start(mood, Post::Delivers).await;
        let (network, servers) = (network(&provider, Deadlines::default()), servers(&provider));
        let warm = Warm::up(&network, &servers, &Alternatives::default(), Some("practice"));
        let (report, signed_in) = warm.sign_in_and_stay(secret(&provider), &|_| {}).await;
        assert!(report.verified().is_none() && signed_in.is_none(), "{mood:?}: {report:?}");
    }
}

#[tokio::test]
async fn a_refusal_after_the_sign_in_has_a_cause_of_its_own_and_the_password_is_not_blamed() {
    use Cause::*;
    for (post, cause, temporary) in [
        (
            Post::RefusesSender("553 5.7.1 <a@b>: Sender address rejected: not owned by user b"),
            SenderNotAllowed,
            false,
        ),
        (Post::RefusesRecipient("554 5.7.1 <a@b>: Relay access denied"), RelayDenied, false),
        (
            Post::RefusesRecipient("552 5.2.2 <a@b> Quota exceeded (mailbox for user is full)"),
            RecipientFull,
            false,
        ),
        (Post::RefusesRecipient("452 4.2.2 Mailbox full"), RecipientFull, true),
        (
            Post::RefusesRecipient("450 4.7.1 <a@b>: Recipient address rejected: Greylisted, try later"),
            Greylisted,
            true,
        ),
        (Post::RefusesRecipient("550 5.1.1 <a@b>: User unknown"), RecipientUnknown, false),
        (Post::RefusesRecipient("451 4.3.0 Try later"), TemporarilyUnavailable, true),
        (Post::RefusesMessage("552 5.3.4 Message size exceeds fixed limit"), MessageTooBig, false),
        (Post::RefusesMessage("550 5.7.1 message content rejected"), ContentRefused, false),
        (Post::RefusesMessage("550 5.4.5 Daily sending quota exceeded"), QuotaExceeded, false),
        (Post::RefusesMessage("554 5.0.0 no"), ServerRefuses, false),
        // Whatever it says of the password: that was taken.
        (Post::RefusesMessage("535 5.7.8 Username and Password not accepted"), ServerRefuses, false),
    ] {
        let provider = start(Mood::AllWell, post).await;
        let NotArrived { handed, error } = send(&provider, Deadlines::default(), &|_| {}).await.unwrap_err();
        assert_eq!((handed, error.stage, error.cause), (Handed::Not, Stage::HandOver, cause), "{post:?}");
        assert!(error.temporary == temporary || cause == QuotaExceeded, "{post:?}: {error:?}");
        assert!(error.reply.is_some_and(|reply| !reply.said.is_empty() || reply.code.is_some()), "{post:?}");
        assert_eq!(provider.log().sign_ins(Protocol::Imap), 0, "{post:?}");
    }
}

#[tokio::test]
async fn an_address_that_no_message_can_bear_there_is_told_as_such_and_nothing_is_sent() {
    let provider = start(Mood::AllWell, Post::Delivers).await;
    let address = Address::parse("jürgen@practice.example").unwrap();
    let came = send_from(&address, &provider, Deadlines::default(), &|_| {}).await;
    let NotArrived { handed, error } = came.unwrap_err();
    assert_eq!(
        (handed, error.stage, error.cause, error.reply),
        (Handed::Not, Stage::HandOver, Cause::AddressNotWritable, None)
    );
    let commands = commands(&provider, Protocol::Smtp);
    assert!(!commands.contains(&"MAIL".to_owned()), "{commands:?}");
    assert_eq!(provider.log().sign_ins(Protocol::Imap), 0);
}

#[tokio::test]
async fn a_message_that_is_taken_and_never_seen_is_told_at_the_end_of_the_time() {
    let provider = start(Mood::AllWell, Post::Loses).await;
    let begun = Instant::now();
    let limit = Duration::from_secs(3);
    let NotArrived { handed, error } = send(&provider, within(limit), &|_| {}).await.unwrap_err();
    assert_eq!(
        (handed, error.cause, error.temporary),
        (Handed::Over, Cause::NeverArrived, true),
        "{error:?}"
    );
    assert!(begun.elapsed() >= limit && begun.elapsed() < limit * 3, "{:?}", begun.elapsed());
    assert_eq!(provider.log().sign_ins(Protocol::Imap), 1);
}

#[tokio::test]
async fn a_password_that_is_refused_meanwhile_sends_nothing_and_imap_is_not_asked() {
    let provider = start(Mood::WrongPassword, Post::Delivers).await;
    let NotArrived { handed, error } = send(&provider, Deadlines::default(), &|_| {}).await.unwrap_err();
    assert_eq!((handed, error.stage, error.cause), (Handed::Not, Stage::SignIn, Cause::WrongPassword));
    assert_eq!(provider.log().sign_ins(Protocol::Imap), 0);
    assert!(!commands(&provider, Protocol::Smtp).contains(&"MAIL".to_owned()));
}

#[tokio::test]
async fn whoever_cancels_has_both_connections_closed_at_once() {
    let provider = start(Mood::AllWell, Post::Loses).await;
    let mut log = provider.watch_log();
    let sending = async { send(&provider, Deadlines::default(), &|_| {}).await };
    let looked = async {
        let is_looking = |log: &practice::Log| {
            log.connections(Protocol::Imap)
                .any(|connection| connection.commands().contains(&"UID".to_owned()))
        };
        log.wait_for(is_looking).await.map(drop)
    };
    tokio::select! {
        came = sending => panic!("{came:?}"),
        looked = looked => looked.unwrap(),
    }
    let cancelled = Instant::now();
    let closed = |log: &practice::Log| log.open(Protocol::Imap) + log.open(Protocol::Smtp) == 0;
    provider.watch_log().wait_for(closed).await.unwrap();
    assert!(cancelled.elapsed() < Duration::from_millis(200), "{:?}", cancelled.elapsed());
}

async fn start(mood: Mood, post: Post) -> Provider {
    Provider::start_with(Options { mood, post, ..Options::default() }).await.unwrap()
}

async fn send(
    provider: &Provider,
    deadlines: Deadlines,
    progress: &(dyn Fn(Progress) + Send + Sync),
) -> Result<Arrived, NotArrived> {
    send_from(&Address::parse(provider.address()).unwrap(), provider, deadlines, progress).await
}

async fn send_from(
    address: &Address,
    provider: &Provider,
    deadlines: Deadlines,
    progress: &(dyn Fn(Progress) + Send + Sync),
) -> Result<Arrived, NotArrived> {
    let verified = Verified::pretend(servers(provider), secret(provider));
    let network = network(provider, deadlines);
    to_oneself(&network, &verified, address, &note(), Some("practice"), progress).await
}

fn servers(provider: &Provider) -> Servers {
    let server = |port: u16| Server {
        host: provider.host().to_owned(),
        port: NonZeroU16::new(port).unwrap(),
        security: Security::Tls,
        user: provider.address().to_owned(),
    };
    Servers { smtp: server(provider.smtp_port()), imap: server(provider.imap_port()) }
}

fn secret(provider: &Provider) -> Secret {
    Secret::new(provider.app_password().replace(' ', ""))
}

fn network(provider: &Provider, deadlines: Deadlines) -> Network {
    Network { trust: Trust::PracticeOnly(vec![provider.root()]), deadlines, ..Network::default() }
}

fn note() -> Note {
    Note { subject: "It works".to_owned(), body: ".\nIt works.\n".repeat(200) }
}

fn within(total: Duration) -> Deadlines {
    Deadlines { total, ..Deadlines::default() }
}

fn commands(provider: &Provider, protocol: Protocol) -> Vec<String> {
    let log = provider.log();
    log.connections(protocol).flat_map(|connection| connection.commands().to_vec()).collect()
}
