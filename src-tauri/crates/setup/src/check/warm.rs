//! Connections that are brought up while the person reads, and kept ready for the password.

use std::fmt;
use std::panic::AssertUnwindSafe;
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};

use super::course::{Course, Encrypted, Log, Roots, believed, failed, report};
use super::{
    Cause, CheckError, Leg, LegEnd, Network, Permission, Progress, Report, Stage, imap, permission, smtp,
};
use crate::account::{Alternatives, Protocol, Server, Servers};
use crate::cause::Subject;
use crate::secret::Secret;

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
    smtp: Line<smtp::Ready>,
    imap: Line<imap::Ready<Encrypted>>,
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
    /// `provider` is the key of the provider for rules that hold for its servers only.
    pub fn up(
        network: &Network,
        servers: &Servers,
        alternatives: &Alternatives,
        provider: Option<&str>,
    ) -> Self {
        let believed = believed(network.trust.clone());
        let way = |protocol| Way {
            network: network.clone(),
            believed: believed.clone(),
            protocol,
            server: servers.of(protocol).clone(),
            alternatives: alternatives.of(protocol).to_vec(),
            provider: provider.map(str::to_owned),
        };
        Self {
            servers: servers.clone(),
            smtp: Line::up(way(Protocol::Smtp)),
            imap: Line::up(way(Protocol::Imap)),
        }
    }

    /// How far the connection of one protocol is, as it changes.
    pub fn reach(&self, protocol: Protocol) -> watch::Receiver<Reach> {
        match protocol {
            Protocol::Smtp => self.smtp.reach.clone(),
            Protocol::Imap => self.imap.reach.clone(),
        }
    }

    /// Signs in over both: SMTP first, then, unless that was refused for good, IMAP with a follow-up.
    ///
    /// A connection that died in the meantime is replaced, as long as nothing of the sign-in was sent.
    /// Dropping the future closes both connections at once: that is how a check is cancelled.
    pub async fn sign_in(self, secret: &Secret, progress: &(dyn Fn(Progress) + Send + Sync)) -> Report {
        let Self { servers, smtp, imap } = self;
        let (smtp_log, imap_log) = (smtp.log.clone(), imap.log.clone());
        let press = Press { secret, begun: Instant::now() };
        let (tell, told) = watch::channel(Permission::Awaited);
        let outgoing = async {
            let log = smtp.log.clone();
            let end = contained(Protocol::Smtp, &log, outgoing(smtp, &press)).await;
            tell.send_replace(permission(&end));
            end
        };
        let incoming = async {
            let log = imap.log.clone();
            contained(Protocol::Imap, &log, incoming(imap, &press, told)).await
        };
        let (smtp_end, imap_end, (), ()) = tokio::join!(
            outgoing,
            incoming,
            report(Protocol::Smtp, smtp_log.clone(), progress),
            report(Protocol::Imap, imap_log.clone(), progress),
        );
        let leg = |server, log: &watch::Receiver<Log>, end| Leg {
            server,
            issuer: log.borrow().issuer.clone(),
            stages: log.borrow().laps.iter().map(|lap| (lap.stage, lap.took())).collect(),
            end,
        };
        let Servers { smtp, imap } = servers;
        Report::of_both(leg(smtp, &smtp_log, smtp_end), leg(imap, &imap_log, imap_end), secret)
    }
}

/// What the person's press brings.
struct Press<'a> {
    secret: &'a Secret,
    begun: Instant,
}

async fn outgoing(line: Line<smtp::Ready>, press: &Press<'_>) -> Result<LegEnd, CheckError> {
    let Brought { mut course, ready, age } = line.hand_over().await?;
    course.carry(press.secret.clone(), press.begun);
    let (record, sent) = (ready.record(), ready.record().flights());
    let mut ended = course.sign_in_over_smtp(ready).await;
    if ended.is_err() && age == Age::Stood && record.flights() == sent {
        course.start_over();
        let ready = course.bring_up_smtp().await?;
        ended = course.sign_in_over_smtp(ready).await;
    }
    ended.map(|()| LegEnd::Passed)
}

async fn incoming(
    line: Line<imap::Ready<Encrypted>>,
    press: &Press<'_>,
    mut permission: watch::Receiver<Permission>,
) -> Result<LegEnd, CheckError> {
    let mut early = permission.clone();
    let brought = tokio::select! {
        brought = line.hand_over() => brought?,
        _ = early.wait_for(|permission| *permission == Permission::Withheld) => return Ok(LegEnd::Skipped),
    };
    let granted = permission.wait_for(|permission| *permission != Permission::Awaited).await;
    if !granted.is_ok_and(|permission| *permission == Permission::Given) {
        return Ok(LegEnd::Skipped);
    }
    let Brought { mut course, ready, age } = brought;
    course.carry(press.secret.clone(), press.begun);
    let (record, sent) = (ready.record(), ready.record().flights());
    let mut signed_in = course.sign_in_over_imap(ready).await;
    if signed_in.is_err() && age == Age::Stood && record.flights() == sent {
        course.start_over();
        let ready = course.bring_up_imap().await?;
        signed_in = course.sign_in_over_imap(ready).await;
    }
    course.follow_up(signed_in?).await.map(|()| LegEnd::Passed)
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
    failed(protocol, stage, Cause::ProtocolViolation.into())
}

impl fmt::Debug for Warm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Warm")
    }
}

/// A connection with the task that brings it up and keeps it.
struct Line<R> {
    protocol: Protocol,
    log: watch::Receiver<Log>,
    reach: watch::Receiver<Reach>,
    pressed: watch::Sender<Pressed>,
    /// The one task; it ends with this.
    task: JoinSet<Result<Brought<R>, CheckError>>,
}

/// Whether the connection is wanted for a sign-in.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Pressed {
    Awaited,
    Done,
}

/// A connection that is handed over for the sign-in.
struct Brought<R> {
    course: Course,
    ready: R,
    age: Age,
}

/// Whether a connection has waited: one that has may have died.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Age {
    Fresh,
    Stood,
}

impl<R: Ready> Line<R> {
    fn up(way: Way) -> Self {
        let protocol = way.protocol;
        let course = way.course(way.server.clone());
        let log = course.log();
        let (tell, reach) = watch::channel(Reach::Connecting);
        let (pressed, press) = watch::channel(Pressed::Awaited);
        let mut task = JoinSet::new();
        task.spawn(keep_up(way, course, press, tell));
        Self { protocol, log, reach, pressed, task }
    }

    /// The connection, as soon as it is up. One that cannot be brought up is tried once more at the press.
    async fn hand_over(mut self) -> Result<Brought<R>, CheckError> {
        self.pressed.send_replace(Pressed::Done);
        match self.task.join_next().await {
            Some(Ok(brought)) => brought,
            Some(Err(_)) | None => Err(violation(self.protocol, &self.log)),
        }
    }
}

/// How a connection is brought up.
struct Way {
    network: Network,
    believed: Roots,
    protocol: Protocol,
    server: Server,
    alternatives: Vec<Server>,
    provider: Option<String>,
}

impl Way {
    fn course(&self, server: Server) -> Course {
        Course::new(self.protocol, server, self.provider.clone(), self.believed.clone(), &self.network)
    }

    /// The first other server that answers.
    async fn find_another<R: Ready>(&self) -> Option<Server> {
        for server in &self.alternatives {
            if R::bring_up(&mut self.course(server.clone())).await.is_ok() {
                return Some(server.clone());
            }
        }
        None
    }
}

/// Brings up a connection and keeps it until it is wanted.
async fn keep_up<R: Ready>(
    way: Way,
    mut course: Course,
    mut press: watch::Receiver<Pressed>,
    tell: watch::Sender<Reach>,
) -> Result<Brought<R>, CheckError> {
    let rest = Instant::now() + REST;
    let mut instead = None;
    loop {
        match R::bring_up(&mut course).await {
            Ok(ready) => {
                tell.send_replace(Reach::Ready);
                match keep(ready, &mut press, rest).await {
                    Kept::Wanted(ready, age) => return Ok(Brought { course, ready, age }),
                    Kept::Lost => {}
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
                        found = way.find_another::<R>() => found,
                    };
                    tell.send_replace(Reach::Failed { error, instead: instead.clone() });
                }
                wait(&mut press, RETRY, rest).await;
            }
        }
        course.start_over();
    }
}

/// Whether there was no answer at all, so that another port may give one.
fn is_silence(error: &CheckError) -> bool {
    error.cause.subject() == Subject::Silence && error.stage <= Stage::Greeting
}

enum Kept<R> {
    Wanted(R, Age),
    /// It died, or was let go because nobody came; what comes next is another.
    Lost,
}

async fn keep<R: Ready>(mut ready: R, press: &mut watch::Receiver<Pressed>, rest: Instant) -> Kept<R> {
    if *press.borrow() == Pressed::Done {
        return Kept::Wanted(ready, Age::Fresh);
    }
    while Instant::now() < rest {
        tokio::select! {
            biased;
            () = pressed(press) => return Kept::Wanted(ready, Age::Stood),
            () = sleep(PING) => {}
        }
        match timeout(PONG, ready.ping()).await {
            Ok(Alive::Yes) => {}
            Ok(Alive::No) | Err(_) => return Kept::Lost,
        }
    }
    drop(ready);
    pressed(press).await;
    Kept::Lost
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

/// Whether a server still answers.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Alive {
    Yes,
    No,
}

/// A connection before the sign-in, of either protocol.
trait Ready: Send + Sized + 'static {
    fn bring_up(course: &mut Course) -> BoxFuture<'_, Result<Self, CheckError>>;

    /// A sign of life.
    fn ping(&mut self) -> BoxFuture<'_, Alive>;
}

impl Ready for smtp::Ready {
    fn bring_up(course: &mut Course) -> BoxFuture<'_, Result<Self, CheckError>> {
        course.bring_up_smtp().boxed()
    }

    fn ping(&mut self) -> BoxFuture<'_, Alive> {
        self.noop().boxed()
    }
}

impl Ready for imap::Ready<Encrypted> {
    fn bring_up(course: &mut Course) -> BoxFuture<'_, Result<Self, CheckError>> {
        course.bring_up_imap().boxed()
    }

    fn ping(&mut self) -> BoxFuture<'_, Alive> {
        self.noop().boxed()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

    use super::*;
    use crate::check::course::{Lap, LapState};

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
        assert!(matches!(late.await, Kept::Wanted(_, Age::Fresh)));
    }

    #[tokio::test(start_paused = true)]
    async fn a_connection_without_a_sign_of_life_is_lost_and_one_that_is_wanted_is_handed_over() {
        let (pressed, mut press) = watch::channel(Pressed::Awaited);
        let rest = Instant::now() + REST;
        let ready = |lives| Pretend { pings: Arc::default(), lives };
        assert!(matches!(keep(ready(3), &mut press, rest).await, Kept::Lost));
        let wanted = async {
            sleep(PING / 2).await;
            pressed.send_replace(Pressed::Done);
        };
        let (kept, ()) = tokio::join!(keep(ready(3), &mut press, rest), wanted);
        assert!(matches!(kept, Kept::Wanted(_, Age::Stood)));
    }

    #[tokio::test]
    async fn a_panic_in_a_parser_ends_its_conversation_only() {
        let laps = vec![Lap { stage: Stage::SignIn, state: LapState::Running }];
        let (_, log) = watch::channel(Log { laps, issuer: None });
        let end = contained(Protocol::Imap, &log, async { panic!("a bad byte") }).await;
        let LegEnd::Failed(error) = end else { panic!("{end:?}") };
        assert_eq!((error.stage, error.cause), (Stage::SignIn, Cause::ProtocolViolation));
    }

    /// A connection that answers so many times.
    struct Pretend {
        pings: Arc<AtomicU32>,
        lives: u32,
    }

    impl Ready for Pretend {
        fn bring_up(_: &mut Course) -> BoxFuture<'_, Result<Self, CheckError>> {
            unreachable!("it is up")
        }

        fn ping(&mut self) -> BoxFuture<'_, Alive> {
            let alive = self.pings.fetch_add(1, Relaxed) < self.lives;
            std::future::ready(if alive { Alive::Yes } else { Alive::No }).boxed()
        }
    }
}
