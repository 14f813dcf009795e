//! Proves an app password over SMTP and then IMAP: the promises of the wire, the stages, the causes.
//!
//! Success is code 235 to our own AUTH over SMTP, and over IMAP the tagged OK to our own sign-in and to
//! the checked command after it. Everything else is a [`CheckError`] with a [`Cause`].

mod imap;
mod net;
mod reply;
#[cfg(test)]
mod script;
mod smtp;
mod tls;
mod wire;

use std::collections::BTreeMap;
use std::panic::AssertUnwindSafe;
use std::time::{Duration, SystemTime};

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared};
use rustls_pki_types::CertificateDer;
use serde::{Deserialize, Serialize};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::Instant;
use tokio_rustls::client::TlsStream;

use self::reply::Context;
use self::tls::{Believed, Sniffed};
use self::wire::Wire;
use crate::account::{Protocol, Security, Server, Servers};
use crate::secret::Secret;

/// How far a conversation is, in its order.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Stage {
    /// The host name is looked up.
    Resolve,
    /// A TCP connection is made.
    Connect,
    /// STARTTLS is asked for, where that is how the connection becomes encrypted.
    StartTls,
    /// The TLS handshake, with the certificate verified.
    Tls,
    /// The server's greeting.
    Greeting,
    /// EHLO or CAPABILITY.
    Capability,
    /// The sign-in.
    SignIn,
    /// IMAP only: the inbox's status, which some providers refuse after a good sign-in.
    FollowUp,
}

/// What was found to be wrong. The names are part of the JSON contract; none is ever renamed.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "each is explained by its words in causes.ftl")]
pub enum Cause {
    HostNotFound,
    ResolverUnavailable,
    Offline,
    Refused,
    Unreachable,
    TimedOut,
    CaptivePortal,
    NotTls,
    TlsTooOld,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateForAnotherName,
    CertificateUntrusted,
    CertificateRevoked,
    StartTlsMissing,
    StartTlsTampered,
    WrongProtocol,
    ServerBusy,
    ServerRefuses,
    HungUp,
    ProtocolViolation,
    Preauthenticated,
    WrongPassword,
    AppPasswordRequired,
    WebLoginRequired,
    TooManyAttempts,
    TemporarilyUnavailable,
    AccountDisabled,
    ImapDisabled,
    ImapDisabledByAdmin,
    SmtpAuthDisabled,
    BasicAuthDisabled,
    OauthRequired,
    EncryptionRequired,
    TooManyConnections,
    QuotaExceeded,
    MechanismUnsupported,
    PolicyBlocked,
    IpBlocked,
    PasswordRevoked,
    PortBlocked,
    Ambiguous,
}

impl Cause {
    /// Every cause, in the order of the contract.
    pub const ALL: [Self; 42] = [
        Self::HostNotFound,
        Self::ResolverUnavailable,
        Self::Offline,
        Self::Refused,
        Self::Unreachable,
        Self::TimedOut,
        Self::CaptivePortal,
        Self::NotTls,
        Self::TlsTooOld,
        Self::CertificateExpired,
        Self::CertificateNotYetValid,
        Self::CertificateForAnotherName,
        Self::CertificateUntrusted,
        Self::CertificateRevoked,
        Self::StartTlsMissing,
        Self::StartTlsTampered,
        Self::WrongProtocol,
        Self::ServerBusy,
        Self::ServerRefuses,
        Self::HungUp,
        Self::ProtocolViolation,
        Self::Preauthenticated,
        Self::WrongPassword,
        Self::AppPasswordRequired,
        Self::WebLoginRequired,
        Self::TooManyAttempts,
        Self::TemporarilyUnavailable,
        Self::AccountDisabled,
        Self::ImapDisabled,
        Self::ImapDisabledByAdmin,
        Self::SmtpAuthDisabled,
        Self::BasicAuthDisabled,
        Self::OauthRequired,
        Self::EncryptionRequired,
        Self::TooManyConnections,
        Self::QuotaExceeded,
        Self::MechanismUnsupported,
        Self::PolicyBlocked,
        Self::IpBlocked,
        Self::PasswordRevoked,
        Self::PortBlocked,
        Self::Ambiguous,
    ];

    /// True if waiting alone can cure it.
    pub fn passes(self) -> bool {
        matches!(
            self,
            Self::ServerBusy
                | Self::TooManyAttempts
                | Self::TemporarilyUnavailable
                | Self::TooManyConnections
                | Self::QuotaExceeded
                | Self::IpBlocked
        )
    }
}

/// A check that did not succeed.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{protocol:?} at {stage:?}: {cause:?}")]
pub struct CheckError {
    /// Which of the two conversations.
    pub protocol: Protocol,
    /// Where it ended.
    pub stage: Stage,
    /// Why.
    pub cause: Cause,
    /// What an [`Cause::Ambiguous`] refusal may be, likeliest first; empty for every other cause.
    pub may_be: Vec<Cause>,
    /// True if waiting alone can cure it.
    pub temporary: bool,
    /// What the server said, if it said anything over a verified connection.
    pub reply: Option<Reply>,
    /// Facts for the words, by Fluent variable name: `expired`, `presented`, `issuer`, `clock`.
    pub facts: BTreeMap<String, String>,
}

/// A server's answer, safe to show: secrets masked, controls made visible, at most 1,000 characters.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Reply {
    /// SMTP reply code (RFC 5321 section 4.2).
    pub code: Option<u16>,
    /// Enhanced status code (RFC 3463), such as `5.7.8`.
    pub enhanced: Option<String>,
    /// The text, lines joined by a space.
    pub said: String,
}

/// Proof that both servers took this password. Made only here, by a check that succeeded.
#[derive(Clone, Debug)]
pub struct Verified {
    servers: Servers,
    secret: Secret,
    at: SystemTime,
}

impl Verified {
    /// The servers that took the password.
    pub fn servers(&self) -> &Servers {
        &self.servers
    }

    /// The password they took.
    pub fn secret(&self) -> &Secret {
        &self.secret
    }

    /// When.
    pub fn at(&self) -> SystemTime {
        self.at
    }
}

/// What came of both conversations.
#[derive(Clone, Debug)]
pub struct Report {
    /// Outgoing mail.
    pub smtp: Leg,
    /// Incoming mail.
    pub imap: Leg,
    /// The proof, if both succeeded.
    pub verified: Option<Verified>,
}

/// One conversation.
#[derive(Clone, Debug)]
pub struct Leg {
    /// With whom.
    pub server: Server,
    /// The stages that were begun, with the time each took.
    pub stages: Vec<(Stage, Duration)>,
    /// How it ended.
    pub end: LegEnd,
}

/// How one conversation ended.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum LegEnd {
    /// Signed in, and the follow-up succeeded where there is one.
    Passed,
    /// It did not succeed.
    Failed(CheckError),
    /// No sign-in was tried, because the other protocol's refusal was definite.
    Skipped,
}

/// A step of a running check, as it happens.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Progress {
    /// Which conversation.
    pub protocol: Protocol,
    /// Which stage.
    pub stage: Stage,
    /// `None` when it begins; the time it took when it has succeeded.
    pub took: Option<Duration>,
}

/// Whose certificates are believed.
#[derive(Clone, Debug, Default)]
pub enum Trust {
    /// The system's roots.
    #[default]
    System,
    /// The system's roots and these (`--ca-file`).
    SystemAnd(Vec<CertificateDer<'static>>),
    /// These alone: the pretend provider's. Nothing else is reached in practice.
    PracticeOnly(Vec<CertificateDer<'static>>),
}

/// The limits of time. All are tested with shorter ones.
#[derive(Clone, Copy, Debug)]
pub struct Deadlines {
    /// Looking up a name.
    pub resolve: Duration,
    /// Connecting, over all addresses.
    pub connect: Duration,
    /// The TLS handshake.
    pub tls: Duration,
    /// The greeting.
    pub greeting: Duration,
    /// Any reply before the sign-in, and the follow-up.
    pub reply: Duration,
    /// The answer to the sign-in: servers delay refusals on purpose.
    pub sign_in: Duration,
    /// The whole run, both conversations and IMAP's wait for what comes of SMTP.
    pub total: Duration,
}

impl Deadlines {
    /// The same limits in a run of at most `total`: no stage may use up more than half of it, so that a
    /// protocol that does not answer leaves time to ask the other.
    pub fn within(self, total: Duration) -> Self {
        let half = total / 2;
        Self {
            resolve: self.resolve.min(half),
            connect: self.connect.min(half),
            tls: self.tls.min(half),
            greeting: self.greeting.min(half),
            reply: self.reply.min(half),
            sign_in: self.sign_in.min(half),
            total,
        }
    }
}

impl Default for Deadlines {
    fn default() -> Self {
        Self {
            resolve: Duration::from_secs(5),
            connect: Duration::from_secs(10),
            tls: Duration::from_secs(10),
            greeting: Duration::from_secs(20),
            reply: Duration::from_secs(15),
            sign_in: Duration::from_secs(30),
            total: Duration::from_secs(60),
        }
    }
}

/// The network a check runs on.
#[derive(Clone, Debug, Default)]
pub struct Network {
    /// Whose certificates are believed.
    pub trust: Trust,
    /// The limits of time.
    pub deadlines: Deadlines,
}

/// Checks a password: both servers are reached at once, then one sign-in over SMTP and, unless that was
/// refused for good, one over IMAP with a follow-up.
///
/// `provider` is the key of the provider for rules that hold for its servers only. Dropping the future
/// closes both connections at once: that is how a check is cancelled.
pub async fn check(
    network: &Network,
    servers: &Servers,
    secret: &Secret,
    provider: Option<&str>,
    progress: &(dyn Fn(Progress) + Send + Sync),
) -> Report {
    let begun = Instant::now();
    let believed = believed(network.trust.clone());
    let leg = |protocol| Course {
        context: Context { protocol, server: servers.of(protocol), provider, secret },
        believed: believed.clone(),
        deadlines: network.deadlines,
        begun,
        progress,
        stages: Vec::new(),
    };
    let (mut smtp, mut imap) = (leg(Protocol::Smtp), leg(Protocol::Imap));
    let (tell, told) = watch::channel(Permission::Awaited);
    let outgoing = async {
        let end = contained(&mut smtp, |course| course.outgoing().boxed()).await;
        tell.send_replace(permission(&end));
        end
    };
    let incoming = contained(&mut imap, |course| course.incoming(told).boxed());
    let (smtp_end, imap_end) = tokio::join!(outgoing, incoming);
    let passed = smtp_end == LegEnd::Passed && imap_end == LegEnd::Passed;
    let verified =
        passed.then(|| Verified { servers: servers.clone(), secret: secret.clone(), at: SystemTime::now() });
    Report { smtp: smtp.leg(smtp_end), imap: imap.leg(imap_end), verified }
}

/// Whether IMAP may be tried, once that is known.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Permission {
    Awaited,
    Given,
    Withheld,
}

/// A refusal of the sign-in over SMTP is final: a second try with the same password is one step nearer to
/// a locked account. What says nothing of the password leaves IMAP worth asking.
fn permission(smtp: &LegEnd) -> Permission {
    let withheld = match smtp {
        LegEnd::Passed => false,
        LegEnd::Skipped => true,
        LegEnd::Failed(error) => {
            let about_sending = matches!(
                error.cause,
                Cause::SmtpAuthDisabled
                    | Cause::MechanismUnsupported
                    | Cause::EncryptionRequired
                    | Cause::TemporarilyUnavailable
                    | Cause::QuotaExceeded
            );
            let answered = error.reply.is_some() && error.cause != Cause::HungUp;
            error.stage == Stage::SignIn && answered && !about_sending
        }
    };
    if withheld { Permission::Withheld } else { Permission::Given }
}

/// A failure of some stage, before it is known whose.
#[derive(Clone, Debug, Eq, PartialEq)]
struct Failure {
    cause: Cause,
    may_be: Vec<Cause>,
    temporary: bool,
    reply: Option<Reply>,
    facts: BTreeMap<String, String>,
}

impl From<Cause> for Failure {
    fn from(cause: Cause) -> Self {
        Self { cause, may_be: Vec::new(), temporary: cause.passes(), reply: None, facts: BTreeMap::new() }
    }
}

/// The roots, read once for both conversations while names are looked up.
type Roots = Shared<BoxFuture<'static, Result<Believed, Failure>>>;

fn believed(trust: Trust) -> Roots {
    let reading = tokio::task::spawn_blocking(move || tls::believe(&trust));
    reading.map(|read| read.unwrap_or_else(|_| Err(Cause::CertificateUntrusted.into()))).boxed().shared()
}

type Encrypted = TlsStream<Sniffed<TcpStream>>;

/// One conversation under way.
struct Course<'a> {
    context: Context<'a>,
    believed: Roots,
    deadlines: Deadlines,
    /// When the whole run began.
    begun: Instant,
    progress: &'a (dyn Fn(Progress) + Send + Sync),
    stages: Vec<(Stage, Duration)>,
}

impl Course<'_> {
    async fn outgoing(&mut self) -> Result<(), CheckError> {
        let wire = self.reach().await?;
        let hello = self.deadlines.reply;
        let ready = self.stage(Stage::Capability, hello, async |at| smtp::say_hello(wire, at).await).await?;
        let limit = self.deadlines.sign_in;
        self.stage(Stage::SignIn, limit, async |at| smtp::sign_in(ready, at).await).await
    }

    async fn incoming(&mut self, mut permission: watch::Receiver<Permission>) -> Result<LegEnd, CheckError> {
        let mut early = permission.clone();
        let ready = tokio::select! {
            ready = self.incoming_ready() => ready?,
            _ = early.wait_for(|permission| *permission == Permission::Withheld) => return Ok(LegEnd::Skipped),
        };
        let granted = permission.wait_for(|permission| *permission != Permission::Awaited).await;
        if !granted.is_ok_and(|permission| *permission == Permission::Given) {
            return Ok(LegEnd::Skipped);
        }
        let limit = self.deadlines.sign_in;
        let signed_in = self.stage(Stage::SignIn, limit, async |at| imap::sign_in(ready, at).await).await?;
        let limit = self.deadlines.reply;
        self.stage(Stage::FollowUp, limit, async |at| imap::follow_up(signed_in, at).await).await?;
        Ok(LegEnd::Passed)
    }

    async fn incoming_ready(&mut self) -> Result<imap::Ready<Encrypted>, CheckError> {
        let wire = self.reach().await?;
        let limit = self.deadlines.reply;
        self.stage(Stage::Capability, limit, async |at| imap::ask_capabilities(wire, at).await).await
    }

    /// Brings up a connection that is encrypted and has greeted.
    async fn reach(&mut self) -> Result<Wire<Encrypted>, CheckError> {
        let Deadlines { resolve, connect, tls, greeting, .. } = self.deadlines;
        let Context { protocol, server, .. } = self.context;
        let addresses = self.stage(Stage::Resolve, resolve, async |_| net::resolve(server).await).await?;
        let mut socket =
            self.stage(Stage::Connect, connect, async |_| net::connect(&addresses).await).await?;
        if server.security == Security::StartTls {
            socket = self.stage(Stage::StartTls, greeting, async |at| start_tls(socket, at).await).await?;
        }
        let believed = self.believed.clone();
        let encrypted = self
            .stage(Stage::Tls, tls, async |_| {
                tls::handshake(socket, &server.host, server.security, believed.await?).await
            })
            .await?;
        let mut wire = Wire::new(encrypted, protocol);
        // After STARTTLS the server waits for EHLO or a command: it does not greet again.
        if server.security == Security::Tls {
            wire = self.stage(Stage::Greeting, greeting, async |at| greet(wire, at).await).await?;
        }
        Ok(wire)
    }

    /// Runs one stage within its limit and what is left of the whole run. If nothing is left, nothing of it
    /// is done: no password leaves for an answer that nobody waits for.
    async fn stage<T>(
        &mut self,
        stage: Stage,
        limit: Duration,
        work: impl AsyncFnOnce(&Context<'_>) -> Result<T, Failure>,
    ) -> Result<T, CheckError> {
        let protocol = self.context.protocol;
        self.stages.push((stage, Duration::ZERO));
        (self.progress)(Progress { protocol, stage, took: None });
        let begun = Instant::now();
        let left = limit.min(self.deadlines.total.saturating_sub(self.begun.elapsed()));
        let ended = if left.is_zero() {
            Ok(Err(Cause::TimedOut.into()))
        } else {
            tokio::time::timeout(left, work(&self.context)).await
        };
        let took = begun.elapsed();
        if let Some(last) = self.stages.last_mut() {
            last.1 = took;
        }
        match ended.unwrap_or_else(|_| Err(Cause::TimedOut.into())) {
            Ok(done) => {
                (self.progress)(Progress { protocol, stage, took: Some(took) });
                Ok(done)
            }
            Err(failure) => Err(self.error(failure)),
        }
    }

    /// A failure at the stage that was begun last.
    fn error(&self, failure: Failure) -> CheckError {
        let Failure { cause, may_be, temporary, reply, facts } = failure;
        let stage = self.stages.last().map_or(Stage::Resolve, |(stage, _)| *stage);
        // What was said in clear may have been said by anybody.
        let reply = reply.filter(|_| stage > Stage::Tls);
        CheckError { protocol: self.context.protocol, stage, cause, may_be, temporary, reply, facts }
    }

    fn leg(self, end: LegEnd) -> Leg {
        Leg { server: self.context.server.clone(), stages: self.stages, end }
    }
}

/// Runs a conversation; a panic in a parser ends that conversation only.
async fn contained<'a, 'c, E: Into<LegEnd>>(
    course: &'a mut Course<'c>,
    run: impl for<'b> FnOnce(&'b mut Course<'c>) -> BoxFuture<'b, Result<E, CheckError>>,
) -> LegEnd {
    match AssertUnwindSafe(run(course)).catch_unwind().await {
        Ok(Ok(end)) => end.into(),
        Ok(Err(error)) => LegEnd::Failed(error),
        Err(_) => LegEnd::Failed(course.error(Cause::ProtocolViolation.into())),
    }
}

impl From<()> for LegEnd {
    fn from((): ()) -> Self {
        Self::Passed
    }
}

async fn greet(mut wire: Wire<Encrypted>, context: &Context<'_>) -> Result<Wire<Encrypted>, Failure> {
    let greeting = wire.greeting().await.map_err(|fault| context.fault(Stage::Greeting, fault))?;
    context.greeting(Stage::Greeting, &greeting)?;
    Ok(wire)
}

async fn start_tls(socket: TcpStream, context: &Context<'_>) -> Result<TcpStream, Failure> {
    let mut wire = Wire::new(socket, context.protocol);
    let greeting = wire.greeting().await.map_err(|fault| context.fault(Stage::StartTls, fault))?;
    context.greeting(Stage::StartTls, &greeting)?;
    match context.protocol {
        Protocol::Smtp => smtp::start_tls(wire, context).await,
        Protocol::Imap => imap::start_tls(wire, context).await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_stage_ends_at_its_own_limit_and_all_of_them_at_the_whole() {
        let (server, secret) = who();
        let mut course = course(&server, &secret);
        let begun = Instant::now();
        let slow = async |_: &Context<'_>| {
            tokio::time::sleep(Duration::from_secs(25)).await;
            Ok(())
        };
        course.stage(Stage::Greeting, Duration::from_secs(30), slow).await.unwrap();
        course.stage(Stage::Capability, Duration::from_secs(30), slow).await.unwrap();
        let error = course.stage(Stage::SignIn, Duration::from_secs(30), slow).await.unwrap_err();
        assert_eq!((error.stage, error.cause), (Stage::SignIn, Cause::TimedOut));
        assert_eq!(begun.elapsed(), Deadlines::default().total);
        let error = course.stage(Stage::FollowUp, Duration::from_secs(2), slow).await.unwrap_err();
        assert_eq!((error.stage, error.cause), (Stage::FollowUp, Cause::TimedOut));
        assert_eq!(begun.elapsed(), Deadlines::default().total);
    }

    #[tokio::test(start_paused = true)]
    async fn waiting_for_the_other_protocol_counts_towards_the_whole() {
        let (server, secret) = who();
        let mut course = course(&server, &secret);
        let begun = Instant::now();
        tokio::time::sleep(Duration::from_secs(45)).await;
        let silent = async |_: &Context<'_>| std::future::pending::<Result<(), Failure>>().await;
        let error = course.stage(Stage::SignIn, Duration::from_secs(30), silent).await.unwrap_err();
        assert_eq!((error.stage, error.cause), (Stage::SignIn, Cause::TimedOut));
        assert_eq!(begun.elapsed(), Deadlines::default().total);
    }

    #[tokio::test(start_paused = true)]
    async fn a_stage_without_time_left_is_not_begun() {
        let (server, secret) = who();
        let mut course = course(&server, &secret);
        tokio::time::sleep(Deadlines::default().total).await;
        let mut sent = false;
        let sign_in = async |_: &Context<'_>| {
            sent = true;
            Ok(())
        };
        let error = course.stage(Stage::SignIn, Duration::from_secs(30), sign_in).await.unwrap_err();
        assert_eq!((error.stage, error.cause, sent), (Stage::SignIn, Cause::TimedOut, false));
    }

    #[tokio::test(start_paused = true)]
    async fn silence_ends_at_the_limit_of_the_stage() {
        let (server, secret) = who();
        let mut course = course(&server, &secret);
        let begun = Instant::now();
        let silent = async |_: &Context<'_>| std::future::pending::<Result<(), Failure>>().await;
        let error = course.stage(Stage::Greeting, Duration::from_secs(20), silent).await.unwrap_err();
        assert_eq!(error.cause, Cause::TimedOut);
        assert_eq!(begun.elapsed(), Duration::from_secs(20));
        assert_eq!(course.stages, [(Stage::Greeting, Duration::from_secs(20))]);
    }

    #[tokio::test]
    async fn a_panic_in_a_parser_ends_its_conversation_only() {
        let (server, secret) = who();
        let mut course = course(&server, &secret);
        let end = contained(&mut course, |course| {
            async {
                let limit = Duration::from_secs(1);
                course.stage(Stage::SignIn, limit, async |_| -> Result<(), _> { panic!("a bad byte") }).await
            }
            .boxed()
        })
        .await;
        let LegEnd::Failed(error) = end else { panic!("{end:?}") };
        assert_eq!((error.stage, error.cause), (Stage::SignIn, Cause::ProtocolViolation));
    }

    #[test]
    fn a_definite_refusal_over_smtp_keeps_the_password_from_imap() {
        for (stage, cause, reply, expected) in [
            (Stage::SignIn, Cause::WrongPassword, true, Permission::Withheld),
            (Stage::SignIn, Cause::AppPasswordRequired, true, Permission::Withheld),
            (Stage::SignIn, Cause::WebLoginRequired, true, Permission::Withheld),
            (Stage::SignIn, Cause::TooManyAttempts, true, Permission::Withheld),
            (Stage::SignIn, Cause::Ambiguous, true, Permission::Withheld),
            (Stage::SignIn, Cause::SmtpAuthDisabled, true, Permission::Given),
            (Stage::SignIn, Cause::TemporarilyUnavailable, true, Permission::Given),
            (Stage::SignIn, Cause::HungUp, false, Permission::Given),
            (Stage::SignIn, Cause::TimedOut, false, Permission::Given),
            (Stage::Connect, Cause::TimedOut, false, Permission::Given),
            (Stage::Greeting, Cause::ServerRefuses, true, Permission::Given),
        ] {
            let end = LegEnd::Failed(CheckError {
                protocol: Protocol::Smtp,
                stage,
                cause,
                may_be: Vec::new(),
                temporary: false,
                reply: reply.then(Reply::default),
                facts: BTreeMap::new(),
            });
            assert_eq!(permission(&end), expected, "{stage:?} {cause:?}");
        }
        assert_eq!(permission(&LegEnd::Passed), Permission::Given);
    }

    #[test]
    fn what_was_said_in_clear_is_not_quoted() {
        let (server, secret) = who();
        let mut course = course(&server, &secret);
        let failure = Failure { reply: Some(Reply::default()), ..Cause::ServerBusy.into() };
        course.stages.push((Stage::StartTls, Duration::ZERO));
        assert_eq!(course.error(failure.clone()).reply, None);
        course.stages.push((Stage::Greeting, Duration::ZERO));
        assert_eq!(course.error(failure).reply, Some(Reply::default()));
    }

    fn course<'a>(server: &'a Server, secret: &'a Secret) -> Course<'a> {
        Course {
            context: Context { protocol: Protocol::Smtp, server, provider: None, secret },
            believed: std::future::ready(Err(Cause::CertificateUntrusted.into())).boxed().shared(),
            deadlines: Deadlines::default(),
            begun: Instant::now(),
            progress: &|_| {},
            stages: Vec::new(),
        }
    }

    fn who() -> (Server, Secret) {
        let (host, port) = ("mail.example.org".to_owned(), 465.try_into().unwrap());
        let server = Server { host, port, security: Security::Tls, user: "anna".to_owned() };
        (server, Secret::new("hunter2".to_owned()))
    }
}
