//! The check against the pretend provider, over real sockets: each mood, the right cause, in time.

use std::num::NonZeroU16;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use account::cause::Cause;
use account::secret::{EnteredSecret, Secret};
use account::{Protocol, Security, Server, Servers};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use check::verdict::{History, verdict};
use check::{CheckError, CheckOutcome, LegEnd, Progress, Stage, sign_in};
use net::{Deadlines, Network, Trust};
use practice::{Mood, Options, Provider};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

#[tokio::test]
async fn each_mood_is_named_by_its_cause_within_its_deadline() {
    use Cause::*;
    use Stage::*;
    for (mood, smtp, imap, all_in_all) in [
        (Mood::AllWell, Passed, Passed, None),
        (Mood::WrongPassword, Failed(SignIn, WrongPassword), Skipped, Some(WrongPassword)),
        (Mood::WebLoginRequired, Failed(SignIn, WebLoginRequired), Skipped, Some(WebLoginRequired)),
        (Mood::ImapOff, Passed, Failed(SignIn, ImapDisabled), Some(ImapDisabled)),
        (Mood::TooManyAttempts, Failed(SignIn, TooManyAttempts), Skipped, Some(TooManyAttempts)),
        (Mood::RevokedMidway, Passed, Failed(SignIn, WrongPassword), Some(Ambiguous)),
        (Mood::Busy, Failed(Greeting, ServerBusy), Failed(Greeting, ServerBusy), Some(ServerBusy)),
        (Mood::Slow, Passed, Passed, None),
        (Mood::Silent, Failed(Tls, TimedOut), Failed(Tls, TimedOut), Some(TimedOut)),
        (Mood::HangsUp, Failed(SignIn, HungUp), Failed(SignIn, HungUp), Some(HungUp)),
        (Mood::CaptivePortal, Failed(Tls, CaptivePortal), Failed(Tls, CaptivePortal), Some(CaptivePortal)),
        (
            Mood::StartTlsStripped,
            Failed(StartTls, StartTlsMissing),
            Failed(StartTls, StartTlsMissing),
            Some(StartTlsMissing),
        ),
        (
            Mood::ExpiredCertificate,
            Failed(Tls, CertificateExpired),
            Failed(Tls, CertificateExpired),
            Some(CertificateExpired),
        ),
        (
            Mood::WrongName,
            Failed(Tls, CertificateForAnotherName),
            Failed(Tls, CertificateForAnotherName),
            Some(CertificateForAnotherName),
        ),
        #[cfg(target_os = "linux")]
        (Mood::SmtpBlocked, Failed(Connect, TimedOut), Passed, Some(PortBlocked)),
    ] {
        let provider = Provider::start(mood).await.unwrap();
        let report = check_with(&provider, provider.app_password()).await;
        assert_eq!((End::of(&report.smtp.end), End::of(&report.imap.end)), (smtp, imap), "{mood:?}");
        let drawn = verdict(&report, account::provider::Provider::with_key("practice"), History::default());
        assert_eq!(drawn.map(|drawn| drawn.cause), all_in_all, "{mood:?}");
        assert_eq!(report.verified().is_some(), all_in_all.is_none(), "{mood:?}");
        for (stage, took) in report.smtp.stages.iter().chain(&report.imap.stages) {
            assert!(*took < limit(*stage) + SCHEDULING, "{mood:?} {stage:?} took {took:?}");
        }
        let log = provider.log();
        assert!(!log.password_came_in_clear(), "{mood:?}");
        let most = usize::from(matches!(smtp, Passed | Failed(SignIn, _)));
        assert_eq!(log.sign_ins(practice::Protocol::Smtp), most, "{mood:?}");
        assert!(log.sign_ins(practice::Protocol::Imap) <= 1, "{mood:?}");
        if imap == Skipped {
            assert_eq!(log.sign_ins(practice::Protocol::Imap), 0, "{mood:?}");
        }
    }
}

#[tokio::test]
async fn no_library_logs_the_password() {
    LISTENER.install();
    log::error!("heard at all");
    let provider = Provider::start(Mood::AllWell).await.unwrap();
    let report = check_with(&provider, provider.app_password()).await;
    assert!(report.verified().is_some());
    let heard = LISTENER.0.lock().unwrap().clone();
    assert!(heard.contains("heard at all"), "nothing is collected");
    let sent = provider.app_password().replace(' ', "");
    let plain = format!("\0{}\0{sent}", provider.address());
    let forms = [provider.app_password().to_owned(), BASE64.encode(&sent), BASE64.encode(plain), sent];
    for form in forms {
        assert!(!heard.contains(&form), "{form}");
    }
}

#[tokio::test]
async fn starttls_leads_to_the_same_answers() {
    for (mood, cause) in [
        (Mood::AllWell, None),
        (Mood::WrongPassword, Some(Cause::WrongPassword)),
        (Mood::ExpiredCertificate, Some(Cause::CertificateExpired)),
        (Mood::Busy, Some(Cause::ServerBusy)),
        (Mood::Silent, Some(Cause::TimedOut)),
    ] {
        let provider = Provider::start(mood).await.unwrap();
        let mut servers = servers(&provider);
        (servers.smtp.port, servers.imap.port) =
            (port(provider.smtp_starttls_port()), port(provider.imap_starttls_port()));
        (servers.smtp.security, servers.imap.security) = (Security::StartTls, Security::StartTls);
        let report = run(&provider, &servers, provider.app_password(), &|_| {}).await;
        assert_eq!(error(&report.smtp.end).map(|error| error.cause), cause, "{mood:?}");
        assert_eq!(report.verified().is_some(), cause.is_none(), "{mood:?}");
        assert!(!provider.log().password_came_in_clear(), "{mood:?}");
    }
}

#[tokio::test]
async fn what_smtp_would_have_ended_is_named_over_imap_too() {
    // A server for outgoing mail that is busy decides nothing, so IMAP is asked.
    let busy = Provider::start(Mood::Busy).await.unwrap();
    for (mood, cause) in [
        (Mood::WrongPassword, Cause::WrongPassword),
        (Mood::NeedsAppPassword, Cause::AppPasswordRequired),
        (Mood::WebLoginRequired, Cause::WebLoginRequired),
        (Mood::TooManyAttempts, Cause::TooManyAttempts),
    ] {
        let provider = Provider::start(mood).await.unwrap();
        let servers = Servers { smtp: servers(&busy).smtp, imap: servers(&provider).imap };
        let trust = Trust::PracticeOnly(vec![busy.root(), provider.root()]);
        let network = Network { trust, deadlines: SHORT, ..Network::default() };
        let secret = Secret::new(provider.account_password().to_owned());
        let report = sign_in(&network, &servers, &secret, Some("practice"), &|_| {}).await;
        assert_eq!(End::of(&report.smtp.end), Failed(Stage::Greeting, Cause::ServerBusy), "{mood:?}");
        assert_eq!(End::of(&report.imap.end), Failed(Stage::SignIn, cause), "{mood:?}");
        let drawn = verdict(&report, account::provider::Provider::with_key("practice"), History::default());
        assert_eq!(drawn.map(|drawn| drawn.cause), Some(cause), "{mood:?}");
        assert_eq!(provider.log().sign_ins(practice::Protocol::Imap), 1, "{mood:?}");
    }
}

#[tokio::test]
async fn a_refusal_of_the_password_in_clear_says_nothing_of_the_password() {
    let (smtp, imap) = (
        greets_with("535 5.7.8 Username and Password not accepted. https://support.google.com/mail/?p=BadCredentials\r\n").await,
        greets_with("* BYE [ALERT] Application-specific password required\r\n").await,
    );
    let server = |number| Server {
        host: "127.0.0.1".to_owned(),
        port: port(number),
        security: Security::StartTls,
        user: "anna@gmail.com".to_owned(),
    };
    let servers = Servers { smtp: server(smtp), imap: server(imap) };
    let network = Network { trust: Trust::PracticeOnly(vec![]), deadlines: SHORT, ..Network::default() };
    let report = sign_in(&network, &servers, &Secret::new("x".to_owned()), Some("gmail"), &|_| {}).await;
    for end in [&report.smtp.end, &report.imap.end] {
        assert_eq!(End::of(end), Failed(Stage::Greeting, Cause::ServerRefuses));
    }
    let gmail = account::provider::Provider::with_key("gmail");
    let drawn = verdict(&report, gmail, History { password_was_good: true, ..History::default() }).unwrap();
    assert_eq!(drawn.cause, Cause::ServerRefuses);
}

#[tokio::test]
async fn the_account_password_is_told_from_a_wrong_one() {
    let provider = Provider::start(Mood::NeedsAppPassword).await.unwrap();
    for (password, cause) in [
        (provider.account_password(), Some(Cause::AppPasswordRequired)),
        ("mistyped", Some(Cause::WrongPassword)),
        (provider.app_password(), None),
    ] {
        let report = check_with(&provider, password).await;
        assert_eq!(error(&report.smtp.end).map(|error| error.cause), cause, "{password}");
    }
}

#[tokio::test]
async fn a_refusal_keeps_the_servers_words_and_never_the_password() {
    let provider = Provider::start(Mood::NeedsAppPassword).await.unwrap();
    let report = check_with(&provider, provider.account_password()).await;
    let reply = error(&report.smtp.end).unwrap().reply.clone().unwrap();
    assert_eq!((reply.code, reply.enhanced.as_deref()), (Some(534), Some("5.7.9")));
    assert!(reply.said.starts_with("Application-specific password required."), "{}", reply.said);
    assert!(!reply.said.contains("gsmtp"), "{}", reply.said);
    assert!(!format!("{report:?}").contains(provider.account_password()));
}

#[tokio::test]
async fn a_bad_certificate_comes_with_its_facts() {
    let provider = Provider::start(Mood::ExpiredCertificate).await.unwrap();
    let facts = error(&check_with(&provider, "x").await.imap.end).unwrap().facts.clone();
    assert!(facts["expired"] < facts["clock"], "{facts:?}");
    assert!(!facts["issuer"].is_empty());
    let provider = Provider::start(Mood::WrongName).await.unwrap();
    let facts = error(&check_with(&provider, "x").await.imap.end).unwrap().facts.clone();
    assert!(!facts["presented"].is_empty() && facts["presented"] != provider.host(), "{facts:?}");
}

#[tokio::test]
async fn a_certificate_that_nobody_here_vouches_for_is_refused() {
    let (provider, other) =
        (Provider::start(Mood::AllWell).await.unwrap(), Provider::start(Mood::AllWell).await.unwrap());
    for trust in [Trust::PracticeOnly(vec![other.root()]), Trust::PracticeOnly(vec![])] {
        let network = Network { trust, deadlines: SHORT, ..Network::default() };
        let secret = Secret::new(provider.app_password().to_owned());
        let report = sign_in(&network, &servers(&provider), &secret, None, &|_| {}).await;
        for end in [&report.smtp.end, &report.imap.end] {
            assert_eq!(End::of(end), Failed(Stage::Tls, Cause::CertificateUntrusted));
        }
        assert_eq!(provider.log().sign_ins(practice::Protocol::Smtp), 0);
    }
}

#[tokio::test]
async fn roots_of_ones_own_are_believed_beside_the_systems() {
    let provider = Provider::start(Mood::AllWell).await.unwrap();
    let secret = Secret::new(provider.app_password().replace(' ', ""));
    for (trust, verified) in [(Trust::SystemAnd(vec![provider.root()]), true), (Trust::System, false)] {
        let network = Network { trust, deadlines: SHORT, ..Network::default() };
        let report = sign_in(&network, &servers(&provider), &secret, None, &|_| {}).await;
        assert_eq!(report.verified().is_some(), verified);
        if !verified {
            assert_eq!(End::of(&report.imap.end), Failed(Stage::Tls, Cause::CertificateUntrusted));
        }
    }
}

#[tokio::test]
async fn outgoing_and_incoming_mixed_up_is_named() {
    let provider = Provider::start(Mood::AllWell).await.unwrap();
    let mut servers = servers(&provider);
    (servers.smtp.port, servers.imap.port) = (servers.imap.port, servers.smtp.port);
    let report = run(&provider, &servers, provider.app_password(), &|_| {}).await;
    for end in [&report.smtp.end, &report.imap.end] {
        assert_eq!(End::of(end), Failed(Stage::Greeting, Cause::WrongProtocol));
    }
}

#[tokio::test]
async fn a_plain_port_taken_for_tls_is_named() {
    let provider = Provider::start(Mood::AllWell).await.unwrap();
    let mut servers = servers(&provider);
    servers.smtp.port = port(provider.smtp_starttls_port());
    let report = run(&provider, &servers, provider.app_password(), &|_| {}).await;
    assert_eq!(End::of(&report.smtp.end), Failed(Stage::Tls, Cause::NotTls));
}

#[tokio::test]
async fn progress_tells_each_stage_as_it_begins_and_ends() {
    let provider = Provider::start(Mood::AllWell).await.unwrap();
    let seen = Mutex::new(Vec::new());
    run(&provider, &servers(&provider), provider.app_password(), &|step| seen.lock().unwrap().push(step))
        .await;
    let seen = seen.into_inner().unwrap();
    use Stage::{Capability, Connect, FollowUp, Greeting, Resolve, SignIn, Tls};
    for (protocol, stages) in [
        (Protocol::Smtp, &[Resolve, Connect, Tls, Greeting, Capability, SignIn][..]),
        (Protocol::Imap, &[Resolve, Connect, Tls, Greeting, Capability, SignIn, FollowUp]),
    ] {
        let steps = seen.iter().filter(|step| step.protocol == protocol);
        let steps: Vec<_> = steps.map(|step| (step.stage, step.took.is_some())).collect();
        let expected: Vec<_> = stages.iter().flat_map(|stage| [(*stage, false), (*stage, true)]).collect();
        assert_eq!(steps, expected);
    }
    let place = |protocol, stage, done| {
        seen.iter()
            .position(|s: &Progress| (s.protocol, s.stage, s.took.is_some()) == (protocol, stage, done))
    };
    assert!(place(Protocol::Imap, SignIn, false) > place(Protocol::Smtp, SignIn, true));
}

#[tokio::test]
async fn dropping_the_check_closes_both_connections() {
    let provider = Provider::start(Mood::Silent).await.unwrap();
    let mut log = provider.watch_log();
    let network = Network {
        trust: Trust::PracticeOnly(vec![provider.root()]),
        // With limits this long, nothing but the drop can close them.
        deadlines: Deadlines::of_an_hour(),
        ..Network::default()
    };
    let (servers, secret) = (servers(&provider), Secret::new("x".to_owned()));
    let open = |log: &practice::Log| (log.open(practice::Protocol::Smtp), log.open(practice::Protocol::Imap));
    tokio::select! {
        _ = sign_in(&network, &servers, &secret, None, &|_| {}) => panic!("it ended by itself"),
        reached = log.wait_for(|log| open(log) == (1, 1)) => drop(reached.unwrap()),
    }
    // How soon is a matter of this machine's load; that the drop alone does it is not.
    let closed = log.wait_for(|log| open(log) == (0, 0));
    tokio::time::timeout(SHORT.total, closed).await.expect("still open").unwrap();
}

#[tokio::test]
async fn a_whole_check_costs_six_round_trips_after_the_connect() {
    let round_trip = Duration::from_millis(50);
    let provider = Provider::start_with(Options { round_trip, ..Options::default() }).await.unwrap();
    let begun = Instant::now();
    let report = check_with(&provider, provider.app_password()).await;
    let took = begun.elapsed();
    assert!(report.verified().is_some());
    let log = provider.log();
    let flights = |protocol| log.connections(protocol).next().unwrap().flights();
    // ClientHello; Finished, answered by the greeting; EHLO; AUTH.
    assert_eq!(flights(practice::Protocol::Smtp), 4);
    // The same with CAPABILITY and AUTHENTICATE, and the follow-up.
    assert_eq!(flights(practice::Protocol::Imap), 5);
    // Connecting, and the six in a row: four over SMTP, then sign-in and follow-up over IMAP.
    assert!(took >= round_trip * 7, "{took:?}");
}

#[test]
fn a_check_can_move_between_threads() {
    fn is_send(_: impl Send) {}
    let (network, secret) = (Network::default(), Secret::new(String::new()));
    let server = |port| Server {
        host: "127.0.0.1".to_owned(),
        port: self::port(port),
        security: Security::Tls,
        user: String::new(),
    };
    let servers = Servers { smtp: server(1), imap: server(2) };
    is_send(sign_in(&network, &servers, &secret, None, &|_| {}));
}

/// Short enough for a test that waits for one to pass, and long enough for everything that answers.
const SHORT: Deadlines = Deadlines {
    resolve: Duration::from_secs(2),
    connect: Duration::from_secs(2),
    tls: Duration::from_secs(2),
    greeting: Duration::from_secs(2),
    reply: Duration::from_secs(3),
    sign_in: Duration::from_secs(3),
    total: Duration::from_secs(10),
};

/// Collects all that any library logs in this process.
struct Listener(Mutex<String>);

static LISTENER: Listener = Listener(Mutex::new(String::new()));

impl Listener {
    fn install(&'static self) {
        log::set_logger(self).unwrap();
        log::set_max_level(log::LevelFilter::Trace);
    }
}

impl log::Log for Listener {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let mut heard = self.0.lock().unwrap();
        heard.push_str(&record.args().to_string());
        heard.push('\n');
    }

    fn flush(&self) {}
}

/// How late a timer may fire on a busy machine; shorter than what a stage would wait without its own limit.
const SCHEDULING: Duration = Duration::from_secs(2);

fn limit(stage: Stage) -> Duration {
    match stage {
        Stage::Resolve => SHORT.resolve,
        Stage::Connect => SHORT.connect,
        Stage::Tls => SHORT.tls,
        Stage::StartTls | Stage::Greeting => SHORT.greeting,
        Stage::Capability | Stage::FollowUp => SHORT.reply,
        Stage::SignIn | Stage::HandOver | Stage::Arrival => SHORT.sign_in,
    }
}

/// How a conversation ended, in short.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum End {
    Passed,
    Skipped,
    Failed(Stage, Cause),
}

use End::{Failed, Passed, Skipped};

impl End {
    fn of(end: &LegEnd) -> Self {
        match end {
            LegEnd::Passed => Passed,
            LegEnd::Skipped => Skipped,
            LegEnd::Failed(error) => Failed(error.stage, error.cause),
        }
    }
}

async fn check_with(provider: &Provider, password: &str) -> CheckOutcome {
    run(provider, &servers(provider), password, &|_| {}).await
}

async fn run(
    provider: &Provider,
    servers: &Servers,
    password: &str,
    progress: &(dyn Fn(Progress) + Send + Sync),
) -> CheckOutcome {
    let network =
        Network { trust: Trust::PracticeOnly(vec![provider.root()]), deadlines: SHORT, ..Network::default() };
    let known = account::provider::Provider::with_key("practice").unwrap();
    let secret = EnteredSecret::from(password.to_owned()).normalise(known.shape.as_ref()).unwrap();
    sign_in(&network, servers, &secret, Some("practice"), progress).await
}

/// A server in clear that says one line and waits for the client to go; returns its port.
async fn greets_with(line: &'static str) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        let (mut client, _) = listener.accept().await.unwrap();
        client.write_all(line.as_bytes()).await.unwrap();
        client.read_to_end(&mut Vec::new()).await
    });
    port
}

fn error(end: &LegEnd) -> Option<&CheckError> {
    if let LegEnd::Failed(error) = end { Some(error) } else { None }
}

fn servers(provider: &Provider) -> Servers {
    let security = match provider.security() {
        practice::Security::Tls => Security::Tls,
        practice::Security::StartTls => Security::StartTls,
    };
    let server = |number| Server {
        host: provider.host().to_owned(),
        port: port(number),
        security,
        user: provider.address().to_owned(),
    };
    Servers { smtp: server(provider.smtp_port()), imap: server(provider.imap_port()) }
}

fn port(number: u16) -> NonZeroU16 {
    number.try_into().unwrap()
}
