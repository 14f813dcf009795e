//! Connections that are brought up while the person reads, and kept ready for the password.

use std::fmt;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};

use super::conversation::{Conversation, Log, Patience, tell_progress};
use super::outcome::{CheckError, CheckOutcome, Failure, Leg, LegEnd, Passwords, Progress, Stage};
use super::permission::{Permission, permission};
use super::transcript::Record;
use super::wire::Alive;
use super::{imap, smtp};
use account::cause::{Cause, Subject};
use account::secret::Secret;
use account::{Alternatives, Protocol, ProviderKeys, Secrets, Server, Servers};
use net::{Encrypted, Network, Roots};

/// Between two signs of life on an idle connection. Servers drop one that has not signed in after some
/// minutes (Dovecot: three), and networks forget it sooner.
const PING: Duration = Duration::from_secs(25);

/// The limit of a sign of life.
const PONG: Duration = Duration::from_secs(5);

/// Between two tries to reach a server that could not be reached.
const RETRY: Duration = Duration::from_secs(20);

/// How long connections are kept, and retried, while nothing happens. Who comes back later waits a little.
const REST: Duration = Duration::from_secs(600);

/// Both connections, on the way to the point before the sign-in or there. Dropping this closes them.
pub struct Warm {
    servers: Servers,
    smtp: Warming<smtp::Connection>,
    imap: Warming<imap::Connection<Encrypted>>,
}

/// Both connections of a check that succeeded, signed in. Dropping this closes them.
pub struct SignedIn {
    pub(super) smtp: Open<smtp::SignedIn>,
    pub(super) imap: Open<imap::SignedIn<Encrypted>>,
}

/// A connection that is signed in.
pub(super) struct Open<C> {
    pub(super) conversation: Conversation,
    pub(super) signed_in: C,
}

/// How far a connection is that is being brought up.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Reach {
    /// On its way.
    Connecting,
    /// The server waits for a sign-in.
    Ready,
    /// It could not be brought up; it is tried again now and then.
    Failed {
        /// Why.
        error: Box<CheckError>,
        /// A server of the account that does answer.
        instead: Option<Server>,
    },
}

impl Warm {
    /// Begins to bring up both connections. Sends no password. Must be called inside a tokio runtime.
    ///
    /// `providers` are the keys of those whose rules hold for their servers only.
    pub fn up(
        network: &Network,
        servers: &Servers,
        alternatives: &Alternatives,
        providers: impl Into<ProviderKeys>,
    ) -> Self {
        let (roots, providers) = (network.believed(), providers.into());
        let conversation = |protocol| {
            let server = servers.of(protocol).clone();
            let provider = providers.of(protocol).map(str::to_owned);
            Conversation::new(protocol, server, provider, network.clone(), roots.clone())
        };
        let others = |protocol| alternatives.of(protocol).to_vec();
        Self {
            servers: servers.clone(),
            smtp: Warming::begin(conversation(Protocol::Smtp), others(Protocol::Smtp)),
            imap: Warming::begin(conversation(Protocol::Imap), others(Protocol::Imap)),
        }
    }

    /// What ends the waiting for servers that keep silent before the sign-in.
    pub(super) fn patience(&self) -> [watch::Sender<Patience>; 2] {
        [self.smtp.patience.clone(), self.imap.patience.clone()]
    }

    /// How far the connection of one protocol is, as it changes.
    pub fn reach(&self, protocol: Protocol) -> watch::Receiver<Reach> {
        match protocol {
            Protocol::Smtp => self.smtp.reach.clone(),
            Protocol::Imap => self.imap.reach.clone(),
        }
    }

    /// Signs in over both: SMTP first, then, unless the same password was refused for good, IMAP with a follow-up.
    ///
    /// A connection that died in the meantime is replaced, as long as nothing of the sign-in was sent.
    /// Dropping the future closes both connections at once: that is how a check is cancelled.
    pub async fn sign_in(
        self,
        secrets: impl Into<Secrets>,
        progress: &(dyn Fn(Progress) + Send + Sync),
    ) -> CheckOutcome {
        self.sign_in_with(secrets, progress, drop, drop).await
    }

    /// As [`Warm::sign_in`], and keeps what is signed in, if both are: what is done over it needs no other sign-in.
    pub async fn sign_in_and_stay(
        self,
        secrets: impl Into<Secrets>,
        progress: &(dyn Fn(Progress) + Send + Sync),
    ) -> (CheckOutcome, Option<SignedIn>) {
        let (mut smtp, mut imap) = (None, None);
        let take_smtp = |mut open: Open<smtp::SignedIn>| {
            open.conversation.begin_another_part();
            smtp = Some(open);
        };
        let take_imap = |mut open: Open<imap::SignedIn<Encrypted>>| {
            open.conversation.begin_another_part();
            imap = Some(open);
        };
        let report = self.sign_in_with(secrets, progress, take_smtp, take_imap).await;
        let signed_in = report.verified().and_then(|_| Some(SignedIn { smtp: smtp?, imap: imap? }));
        (report, signed_in)
    }

    async fn sign_in_with(
        self,
        secrets: impl Into<Secrets>,
        progress: &(dyn Fn(Progress) + Send + Sync),
        take_smtp: impl FnOnce(Open<smtp::SignedIn>),
        take_imap: impl FnOnce(Open<imap::SignedIn<Encrypted>>),
    ) -> CheckOutcome {
        let Self { servers, smtp, imap } = self;
        let secrets = secrets.into();
        let passwords = Passwords::of(&secrets);
        let (smtp_log, imap_log) = (smtp.log.clone(), imap.log.clone());
        let begun = Instant::now();
        let (tell, told) = watch::channel(Permission::Awaited);
        let outgoing = async {
            let log = smtp.log.clone();
            let run = async {
                take_smtp(outgoing(smtp, secrets.of(Protocol::Smtp), begun).await?);
                Ok(LegEnd::Passed)
            };
            let end = contained(Protocol::Smtp, &log, run).await;
            tell.send_replace(permission(&end, passwords));
            end
        };
        let incoming = async {
            let log = imap.log.clone();
            let run = async {
                let open = incoming(imap, secrets.of(Protocol::Imap), begun, told).await?;
                let end = if open.is_some() { LegEnd::Passed } else { LegEnd::Skipped };
                open.map(take_imap);
                Ok(end)
            };
            contained(Protocol::Imap, &log, run).await
        };
        let (smtp_end, imap_end, (), ()) = tokio::join!(
            outgoing,
            incoming,
            tell_progress(Protocol::Smtp, smtp_log.clone(), progress),
            tell_progress(Protocol::Imap, imap_log.clone(), progress),
        );
        let leg = |server, log: &watch::Receiver<Log>, end| Leg {
            server,
            issuer: log.borrow().issuer.clone(),
            chosen: log.borrow().chosen,
            peer: log.borrow().peer,
            reception: log.borrow().reception,
            stages: log.borrow().laps.iter().map(|lap| (lap.stage, lap.took())).collect(),
            end,
        };
        let Servers { smtp, imap } = servers;
        CheckOutcome::of_both(leg(smtp, &smtp_log, smtp_end), leg(imap, &imap_log, imap_end), &secrets)
    }
}

/// Brings up a connection to one server, up to the point before the sign-in: it has greeted, it has shown a certificate
/// for its name, and it is told what it can do. No password is sent, and it is not kept.
///
/// # Errors
/// If it could not be brought up.
pub async fn greets(
    network: &Network,
    roots: Roots,
    protocol: Protocol,
    server: Server,
) -> Result<(), CheckError> {
    let mut conversation = Conversation::new(protocol, server, None, network.clone(), roots);
    match protocol {
        Protocol::Smtp => conversation.bring_up_smtp().await.map(drop),
        Protocol::Imap => conversation.bring_up_imap().await.map(drop),
    }
}

impl fmt::Debug for SignedIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SignedIn")
    }
}

impl fmt::Debug for Warm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Warm")
    }
}

/// Outgoing mail: the sign-in is all.
async fn outgoing(
    warming: Warming<smtp::Connection>,
    secret: &Secret,
    begun: Instant,
) -> Result<Open<smtp::SignedIn>, CheckError> {
    let (conversation, signed_in) = warming.hand_over().await?.sign_in(secret, begun).await?;
    Ok(Open { conversation, signed_in })
}

/// Incoming mail, once it is known whether it may be tried; nothing if it may not.
async fn incoming(
    warming: Warming<imap::Connection<Encrypted>>,
    secret: &Secret,
    begun: Instant,
    mut permission: watch::Receiver<Permission>,
) -> Result<Option<Open<imap::SignedIn<Encrypted>>>, CheckError> {
    let mut early = permission.clone();
    let established = tokio::select! {
        established = warming.hand_over() => established?,
        _ = early.wait_for(|permission| *permission == Permission::Withheld) => return Ok(None),
    };
    let granted = permission.wait_for(|permission| *permission != Permission::Awaited).await;
    if !granted.is_ok_and(|permission| *permission == Permission::Given) {
        return Ok(None);
    }
    let (mut conversation, signed_in) = established.sign_in(secret, begun).await?;
    let signed_in = conversation.follow_up(signed_in).await?;
    Ok(Some(Open { conversation, signed_in }))
}

/// Runs a conversation; a panic in a parser ends that conversation only.
async fn contained(
    protocol: Protocol,
    log: &watch::Receiver<Log>,
    run: impl Future<Output = Result<LegEnd, CheckError>>,
) -> LegEnd {
    match AssertUnwindSafe(run).catch_unwind().await {
        Ok(Ok(end)) => end,
        Ok(Err(error)) => LegEnd::Failed(error),
        Err(_) => LegEnd::Failed(violation(protocol, log)),
    }
}

/// What a panic comes to, at the stage that was begun last.
fn violation(protocol: Protocol, log: &watch::Receiver<Log>) -> CheckError {
    let stage = log.borrow().laps.last().map_or(Stage::Resolve, |lap| lap.stage);
    Failure::from(Cause::ProtocolViolation).at(protocol, stage)
}

/// A connection with the task that brings it up and keeps it.
struct Warming<C> {
    protocol: Protocol,
    log: watch::Receiver<Log>,
    reach: watch::Receiver<Reach>,
    patience: watch::Sender<Patience>,
    pressed: watch::Sender<Pressed>,
    /// The one task; it ends with this.
    task: JoinSet<Result<Established<C>, CheckError>>,
}

/// Whether the connection is wanted for a sign-in.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Pressed {
    Awaited,
    Done,
}

impl<C: Connection> Warming<C> {
    /// `others` are servers of the account that may answer if this one does not, best first.
    fn begin(conversation: Conversation, others: Vec<Server>) -> Self {
        let (protocol, log) = (conversation.protocol(), conversation.log());
        let (tell, reach) = watch::channel(Reach::Connecting);
        let (pressed, press) = watch::channel(Pressed::Awaited);
        let patience = watch::Sender::new(Patience::Lasts);
        let conversation = conversation.with_patience(patience.subscribe());
        let mut task = JoinSet::new();
        task.spawn(keep_up(conversation, others, press, tell));
        Self { protocol, log, reach, patience, pressed, task }
    }

    /// The connection, as soon as it is up. One that cannot be brought up is tried once more at the press.
    async fn hand_over(mut self) -> Result<Established<C>, CheckError> {
        self.pressed.send_replace(Pressed::Done);
        match self.task.join_next().await {
            Some(Ok(established)) => established,
            Some(Err(_)) | None => Err(violation(self.protocol, &self.log)),
        }
    }
}

/// A connection that is up, handed over for the sign-in.
struct Established<C> {
    conversation: Conversation,
    connection: C,
    age: Age,
}

/// Whether a connection has waited: one that has may have died.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Age {
    Fresh,
    Stood,
}

impl<C: Connection> Established<C> {
    /// Signs in; the limit over the whole counts since `begun`. A connection that died while it stood is
    /// replaced, as long as nothing of the sign-in was sent.
    async fn sign_in(
        self,
        secret: &Secret,
        begun: Instant,
    ) -> Result<(Conversation, C::SignedIn), CheckError> {
        let Self { mut conversation, connection, age } = self;
        conversation.carry(secret.clone(), begun);
        let record = connection.record();
        let sent = record.flights();
        let mut signed_in = connection.sign_in(&mut conversation).await;
        if signed_in.is_err() && age == Age::Stood && record.flights() == sent {
            conversation.start_over();
            let connection = C::bring_up(&mut conversation).await?;
            signed_in = connection.sign_in(&mut conversation).await;
        }
        signed_in.map(|signed_in| (conversation, signed_in))
    }
}

/// Brings up a connection and keeps it until it is wanted.
async fn keep_up<C: Connection>(
    mut conversation: Conversation,
    others: Vec<Server>,
    mut press: watch::Receiver<Pressed>,
    tell: watch::Sender<Reach>,
) -> Result<Established<C>, CheckError> {
    let rest = Instant::now() + REST;
    let mut instead = None;
    loop {
        match C::bring_up(&mut conversation).await {
            Ok(connection) => {
                tell.send_replace(Reach::Ready);
                match keep(connection, &mut press, rest).await {
                    AfterWaiting::Wanted(connection, age) => {
                        return Ok(Established { conversation, connection, age });
                    }
                    AfterWaiting::Lost => {}
                }
            }
            Err(error) if *press.borrow() == Pressed::Done => return Err(error),
            Err(error) => {
                let another = is_silence(&error) && instead.is_none();
                let error = Box::new(error);
                tell.send_replace(Reach::Failed { error: error.clone(), instead: instead.clone() });
                if another {
                    instead = tokio::select! {
                        biased;
                        () = pressed(&mut press) => None,
                        found = first_that_answers::<C>(&conversation, &others) => found,
                    };
                    tell.send_replace(Reach::Failed { error, instead: instead.clone() });
                }
                wait(&mut press, RETRY, rest).await;
            }
        }
        conversation.start_over();
    }
}

/// Whether there was no answer at all, so that another port may give one.
fn is_silence(error: &CheckError) -> bool {
    error.cause.subject() == Subject::Silence && error.stage <= Stage::Greeting
}

/// The first other server that answers.
async fn first_that_answers<C: Connection>(conversation: &Conversation, others: &[Server]) -> Option<Server> {
    for server in others {
        if C::bring_up(&mut conversation.with_another(server.clone())).await.is_ok() {
            return Some(server.clone());
        }
    }
    None
}

enum AfterWaiting<C> {
    Wanted(C, Age),
    /// It died, or was let go because nobody came; what comes next is another.
    Lost,
}

async fn keep<C: Connection>(
    mut connection: C,
    press: &mut watch::Receiver<Pressed>,
    rest: Instant,
) -> AfterWaiting<C> {
    if *press.borrow() == Pressed::Done {
        return AfterWaiting::Wanted(connection, Age::Fresh);
    }
    while Instant::now() < rest {
        tokio::select! {
            biased;
            () = pressed(press) => return AfterWaiting::Wanted(connection, Age::Stood),
            () = sleep(PING) => {}
        }
        match timeout(PONG, connection.ping()).await {
            Ok(Alive::Yes) => {}
            Ok(Alive::No) | Err(_) => return AfterWaiting::Lost,
        }
    }
    drop(connection);
    pressed(press).await;
    AfterWaiting::Lost
}

/// Waits for the press, but no longer than `time`, unless it is time to rest.
async fn wait(press: &mut watch::Receiver<Pressed>, time: Duration, rest: Instant) {
    if Instant::now() < rest {
        let _ = timeout(time, pressed(press)).await;
    } else {
        pressed(press).await;
    }
}

/// Returns when the connection is wanted.
async fn pressed(press: &mut watch::Receiver<Pressed>) {
    if press.wait_for(|pressed| *pressed == Pressed::Done).await.is_err() {
        // Whoever could want it is gone, and this task with it.
        std::future::pending::<()>().await;
    }
}

/// A connection before the sign-in, of either protocol.
trait Connection: Send + Sized + 'static {
    /// The connection after the sign-in.
    type SignedIn;

    /// Brings one up.
    fn bring_up(conversation: &mut Conversation) -> BoxFuture<'_, Result<Self, CheckError>>;

    /// What the server says is kept here.
    fn record(&self) -> Arc<Record>;

    /// A sign of life.
    fn ping(&mut self) -> BoxFuture<'_, Alive>;

    /// Signs in, once.
    fn sign_in(self, conversation: &mut Conversation) -> BoxFuture<'_, Result<Self::SignedIn, CheckError>>;
}

impl Connection for smtp::Connection {
    type SignedIn = smtp::SignedIn;

    fn bring_up(conversation: &mut Conversation) -> BoxFuture<'_, Result<Self, CheckError>> {
        conversation.bring_up_smtp().boxed()
    }

    fn record(&self) -> Arc<Record> {
        self.record()
    }

    fn ping(&mut self) -> BoxFuture<'_, Alive> {
        self.noop().boxed()
    }

    fn sign_in(self, conversation: &mut Conversation) -> BoxFuture<'_, Result<Self::SignedIn, CheckError>> {
        conversation.sign_in_over_smtp(self).boxed()
    }
}

impl Connection for imap::Connection<Encrypted> {
    type SignedIn = imap::SignedIn<Encrypted>;

    fn bring_up(conversation: &mut Conversation) -> BoxFuture<'_, Result<Self, CheckError>> {
        conversation.bring_up_imap().boxed()
    }

    fn record(&self) -> Arc<Record> {
        self.record()
    }

    fn ping(&mut self) -> BoxFuture<'_, Alive> {
        self.noop().boxed()
    }

    fn sign_in(self, conversation: &mut Conversation) -> BoxFuture<'_, Result<Self::SignedIn, CheckError>> {
        conversation.sign_in_over_imap(self).boxed()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

    use super::*;
    use crate::conversation::{Lap, LapState};

    #[tokio::test(start_paused = true)]
    async fn an_idle_connection_shows_signs_of_life_until_it_is_time_to_rest() {
        let (pressed, mut press) = watch::channel(Pressed::Awaited);
        let (pings, begun) = (Arc::new(AtomicU32::new(0)), Instant::now());
        let idle = keep(Pretend { pings: Arc::clone(&pings), lives: u32::MAX }, &mut press, begun + REST);
        let waited = timeout(Duration::from_secs(3600), idle).await;
        assert!(waited.is_err(), "it waits for the press");
        assert_eq!(pings.load(Relaxed), 24);
        let late = keep(Pretend { pings, lives: u32::MAX }, &mut press, begun + REST);
        pressed.send_replace(Pressed::Done);
        assert!(matches!(late.await, AfterWaiting::Wanted(_, Age::Fresh)));
    }

    #[tokio::test(start_paused = true)]
    async fn a_connection_without_a_sign_of_life_is_lost_and_one_that_is_wanted_is_handed_over() {
        let (pressed, mut press) = watch::channel(Pressed::Awaited);
        let rest = Instant::now() + REST;
        let ready = |lives| Pretend { pings: Arc::default(), lives };
        assert!(matches!(keep(ready(3), &mut press, rest).await, AfterWaiting::Lost));
        let wanted = async {
            sleep(PING / 2).await;
            pressed.send_replace(Pressed::Done);
        };
        let (kept, ()) = tokio::join!(keep(ready(3), &mut press, rest), wanted);
        assert!(matches!(kept, AfterWaiting::Wanted(_, Age::Stood)));
    }

    #[tokio::test]
    async fn a_panic_in_a_parser_ends_its_conversation_only() {
        let laps = vec![Lap { stage: Stage::SignIn, state: LapState::Running }];
        let (_, log) = watch::channel(Log { laps, ..Log::default() });
        let end = contained(Protocol::Imap, &log, async { panic!("a bad byte") }).await;
        let LegEnd::Failed(error) = end else { panic!("{end:?}") };
        assert_eq!((error.stage, error.cause), (Stage::SignIn, Cause::ProtocolViolation));
    }

    /// A connection that answers so many times.
    struct Pretend {
        pings: Arc<AtomicU32>,
        lives: u32,
    }

    impl Connection for Pretend {
        type SignedIn = ();

        fn bring_up(_: &mut Conversation) -> BoxFuture<'_, Result<Self, CheckError>> {
            unreachable!("it is up")
        }

        fn record(&self) -> Arc<Record> {
            unreachable!("nobody signs in")
        }

        fn ping(&mut self) -> BoxFuture<'_, Alive> {
            let alive = self.pings.fetch_add(1, Relaxed) < self.lives;
            std::future::ready(if alive { Alive::Yes } else { Alive::No }).boxed()
        }

        fn sign_in(self, _: &mut Conversation) -> BoxFuture<'_, Result<(), CheckError>> {
            unreachable!("nobody signs in")
        }
    }
}
