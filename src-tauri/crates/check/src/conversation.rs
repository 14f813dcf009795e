//! One conversation under way: its stages, each within its limit, and what has become of them.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::watch;
use tokio::time::Instant;

use super::outcome::{CheckError, Failure, Progress, Reception, Stage};
use super::refusal::{Context, Footing};
use super::transcript::Answer;
use super::wire::Wire;
use super::{imap, read_along, smtp};
use account::bridge::Bridge;
use account::cause::Cause;
use account::secret::Secret;
use account::{Fingerprint, HostScope, Protocol, Security, Server};
use net::{self, Deadlines, Encrypted, GREETING, Heard, Loopback, Network, Roots, Socket, Trust};

/// One conversation under way.
pub(super) struct Conversation {
    protocol: Protocol,
    server: Server,
    provider: Option<String>,
    network: Network,
    roots: Roots,
    /// Empty until there is one to be sent.
    secret: Secret,
    /// Since when the limit over the whole counts.
    begun: Instant,
    /// Whether one byte came over the connection that is under way.
    heard: Heard,
    /// Whether it is still worth waiting for the server.
    patience: watch::Receiver<Patience>,
    /// The program on this computer that it is known to be.
    bridge: Option<&'static Bridge>,
    log: watch::Sender<Log>,
}

/// Whether it is still worth waiting for a server that keeps silent before the sign-in.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Patience {
    Lasts,
    /// It is known by other means why it is silent.
    Ended,
}

/// What has become of a conversation so far.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Log {
    /// The stages that were begun.
    pub(super) laps: Vec<Lap>,
    /// Who issued the certificate that was verified.
    pub(super) issuer: Option<String>,
    /// That very certificate, if it is believed because a person chose it.
    pub(super) chosen: Option<Fingerprint>,
    /// To which address the connection led.
    pub(super) peer: Option<SocketAddr>,
    /// Whether one byte of the server came.
    pub(super) reception: Reception,
}

/// A stage that was begun.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Lap {
    pub(super) stage: Stage,
    pub(super) state: LapState,
}

/// How far a stage is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum LapState {
    Running,
    Done(Duration),
    Failed(Duration),
}

impl Lap {
    /// The time it took, if it has ended.
    pub(super) fn took(self) -> Duration {
        match self.state {
            LapState::Running => Duration::ZERO,
            LapState::Done(took) | LapState::Failed(took) => took,
        }
    }
}

impl Conversation {
    /// Nothing is done yet. `provider` is the key of the provider for rules that hold for its servers only.
    pub(super) fn new(
        protocol: Protocol,
        server: Server,
        provider: Option<String>,
        network: Network,
        roots: Roots,
    ) -> Self {
        let (secret, begun) = (Secret::new(String::new()), Instant::now());
        let (heard, log) = (Heard::default(), watch::Sender::new(Log::default()));
        let (_, patience) = watch::channel(Patience::Lasts);
        Self { protocol, server, provider, network, roots, secret, begun, heard, patience, bridge: None, log }
    }

    /// The same, which waits for a silent server as long as the patience lasts, and no longer than its limits.
    pub(super) fn with_patience(self, patience: watch::Receiver<Patience>) -> Self {
        Self { patience, ..self }
    }

    /// Another conversation of the same account, with this server.
    pub(super) fn with_another(&self, server: Server) -> Self {
        let (provider, network, roots) = (self.provider.clone(), self.network.clone(), self.roots.clone());
        Self::new(self.protocol, server, provider, network, roots)
    }

    /// SMTP or IMAP.
    pub(super) fn protocol(&self) -> Protocol {
        self.protocol
    }

    /// What becomes of it.
    pub(super) fn log(&self) -> watch::Receiver<Log> {
        self.log.subscribe()
    }

    /// Begins anew, with another connection.
    pub(super) fn start_over(&mut self) {
        self.begun = Instant::now();
        self.heard = Heard::default();
        self.bridge = None;
        self.log.send_replace(Log::default());
    }

    /// From here on there is a password to be sent, and the limit over the whole counts since `begun`.
    pub(super) fn carry(&mut self, secret: Secret, begun: Instant) {
        self.secret = secret;
        self.begun = begun;
    }

    /// The limit over the whole counts anew.
    pub(super) fn begin_to_wait(&mut self) {
        self.begun = Instant::now();
    }

    /// Begins another log over the same connection; whoever reads the one before sees it end.
    pub(super) fn begin_another_part(&mut self) {
        self.begin_to_wait();
        self.log = watch::Sender::new(Log::default());
    }

    /// How long one reply may take.
    pub(super) fn limit_of_a_reply(&self) -> Duration {
        self.network.deadlines.reply
    }

    /// How long it may take as a whole.
    pub(super) fn limit_of_the_whole(&self) -> Duration {
        self.network.deadlines.total
    }

    /// How long handing over a message may take: servers look through it before they answer.
    pub(super) fn limit_of_the_hand_over(&self) -> Duration {
        self.network.deadlines.sign_in
    }

    /// Brings up a connection for outgoing mail, to the point before the sign-in.
    pub(super) async fn bring_up_smtp(&mut self) -> Result<smtp::Connection, CheckError> {
        let wire = self.reach().await?;
        let limit = self.network.deadlines.reply;
        self.stage(Stage::Capability, limit, async |at| smtp::say_hello(wire, at).await).await
    }

    /// Brings up a connection for incoming mail, to the point before the sign-in.
    pub(super) async fn bring_up_imap(&mut self) -> Result<imap::Connection<Encrypted>, CheckError> {
        let wire = self.reach().await?;
        let limit = self.network.deadlines.reply;
        self.stage(Stage::Capability, limit, async |at| imap::ask_capabilities(wire, at).await).await
    }

    pub(super) async fn sign_in_over_smtp(
        &mut self,
        connection: smtp::Connection,
    ) -> Result<smtp::SignedIn, CheckError> {
        let limit = self.network.deadlines.sign_in;
        self.stage(Stage::SignIn, limit, async |at| smtp::sign_in(connection, at).await).await
    }

    pub(super) async fn sign_in_over_imap(
        &mut self,
        connection: imap::Connection<Encrypted>,
    ) -> Result<imap::SignedIn<Encrypted>, CheckError> {
        let limit = self.network.deadlines.sign_in;
        self.stage(Stage::SignIn, limit, async |at| imap::sign_in(connection, at).await).await
    }

    pub(super) async fn follow_up(
        &mut self,
        signed_in: imap::SignedIn<Encrypted>,
    ) -> Result<imap::SignedIn<Encrypted>, CheckError> {
        let limit = self.network.deadlines.reply;
        self.stage(Stage::FollowUp, limit, async |at| imap::follow_up(signed_in, at).await).await
    }

    /// Brings up a connection that is encrypted and has greeted.
    async fn reach(&mut self) -> Result<Wire<Encrypted>, CheckError> {
        let (names, limit) = (self.network.names.clone(), self.network.deadlines.resolve);
        #[cfg(any(test, feature = "testing"))]
        let faults = self.network.faults.clone();
        let addresses = self
            .stage(Stage::Resolve, limit, async |at| {
                #[cfg(any(test, feature = "testing"))]
                if let Some(faults) = &faults {
                    faults.stop(Cause::ResolverUnavailable).await?;
                }
                Ok(net::resolve(at.server, &names).await?)
            })
            .await?;
        let encrypted = self.encrypt(&addresses).await.map_err(|mut error| {
            error.facts.extend(net::facts(&self.server, &addresses));
            error
        })?;
        let issuer = net::issuer_of(&encrypted);
        if self.place() == HostScope::ThisComputer {
            self.bridge = issuer.as_deref().and_then(Bridge::that_issued).or(self.bridge);
        }
        self.log.send_modify(|log| log.issuer = issuer);
        let wire = Wire::new(encrypted, self.protocol);
        match self.server.security {
            Security::Tls => {
                let limit = self.network.deadlines.greeting;
                let greeted = self.stage(Stage::Greeting, limit, async |at| greet(wire, at).await).await?;
                Ok(greeted.0)
            }
            // After STARTTLS the server waits for EHLO or a command: it does not greet again.
            Security::StartTls => Ok(wire),
        }
    }

    /// Connects and encrypts. Where TLS is silent or cut over one kind of addresses, the other kind is tried as well:
    /// that a connection came about says only that the first packets pass.
    async fn encrypt(&mut self, addresses: &[SocketAddr]) -> Result<Encrypted, CheckError> {
        let Deadlines { connect, tls, .. } = self.network.deadlines;
        let security = self.server.security;
        #[cfg(any(test, feature = "testing"))]
        let faults = self.network.faults.clone();
        let begun = Instant::now();
        let mut socket = self
            .stage(Stage::Connect, connect, async |_| {
                #[cfg(any(test, feature = "testing"))]
                if let Some(faults) = &faults {
                    faults.stop(Cause::Refused).await?;
                }
                let socket = net::connect(addresses, connect).await?;
                #[cfg(any(test, feature = "testing"))]
                let socket = socket.failing(faults);
                Ok(socket)
            })
            .await?;
        let head_start = HEAD_START + begun.elapsed() * ROUNDS;
        self.heard = socket.heard();
        let peer = socket.peer();
        self.log.send_modify(|log| log.peer = peer);
        if security == Security::StartTls {
            socket = self.start_tls(socket, addresses).await?;
        }
        let is_other = |address: &&SocketAddr| peer.is_some_and(|peer| peer.is_ipv6() != address.is_ipv6());
        let others: Vec<_> = addresses.iter().filter(is_other).copied().collect();
        let (roots, network) = (self.roots.clone(), &self.network.clone());
        let secured = self
            .stage(Stage::Tls, tls, async |at| {
                let first = secure(socket, at, network, roots.clone());
                if others.is_empty() {
                    return first.await;
                }
                let second = async {
                    let socket = net::connect(&others, tls).await?;
                    let socket = match security {
                        Security::Tls => socket,
                        Security::StartTls => to_start_tls(socket, &at.in_clear()).await?,
                    };
                    secure(socket, at, network, roots).await
                };
                either(first, second, head_start).await
            })
            .await?;
        let Secured { encrypted, heard, peer, chosen } = secured;
        self.heard = heard;
        self.log.send_modify(|log| (log.peer, log.chosen) = (peer, chosen));
        Ok(encrypted)
    }

    /// From a connection in clear to the point where TLS begins.
    async fn start_tls(&mut self, socket: Socket, addresses: &[SocketAddr]) -> Result<Socket, CheckError> {
        let Deadlines { greeting, reply, .. } = self.network.deadlines;
        let quiet = self.network.deadlines.quiet();
        let wire = Wire::new(socket, self.protocol);
        let greeted = self.stage(Stage::Greeting, greeting, async |at| {
            let at = at.in_clear();
            tokio::select! {
                biased;
                greeted = greet(wire, &at) => greeted,
                () = answers_in_tls(addresses, &at.server.host, quiet) => {
                    Err(Failure::from(Cause::EncryptionRequired).with("encryption", "tls".to_owned()))
                }
            }
        });
        let (wire, greeting) = greeted.await?;
        if self.place() == HostScope::ThisComputer {
            self.bridge = Bridge::that_greets(&first_line(&greeting), self.server.port.get());
        }
        let asked = self.stage(Stage::Capability, reply, async |at| match at.protocol {
            Protocol::Smtp => smtp::say_hello_in_clear(wire, &at.in_clear()).await,
            Protocol::Imap => imap::ask_capabilities_in_clear(wire, &at.in_clear()).await,
        });
        let (wire, offered) = asked.await?;
        let asked = self.stage(Stage::StartTls, reply, async |at| match at.protocol {
            Protocol::Smtp => smtp::start_tls(wire, &offered, &at.in_clear()).await,
            Protocol::Imap => imap::start_tls(wire, &offered, &at.in_clear()).await,
        });
        asked.await
    }

    /// Runs one stage within its limit and what is left of the whole run. If nothing is left, nothing of it
    /// is done: no password leaves for an answer that nobody waits for.
    pub(super) async fn stage<T>(
        &mut self,
        stage: Stage,
        limit: Duration,
        work: impl AsyncFnOnce(&Context<'_>) -> Result<T, Failure>,
    ) -> Result<T, CheckError> {
        self.log.send_modify(|log| log.laps.push(Lap { stage, state: LapState::Running }));
        let begun = Instant::now();
        let left = limit.min(self.network.deadlines.total.saturating_sub(self.begun.elapsed()));
        let ended = if left.is_zero() {
            Err(silence(stage).into())
        } else {
            let (context, patience) = (self.context(), self.patience.clone());
            tokio::select! {
                biased;
                ended = tokio::time::timeout(left, work(&context)) => {
                    ended.unwrap_or_else(|_| Err(silence(stage).into()))
                }
                () = end_of(patience), if stage < Stage::SignIn => Err(silence(stage).into()),
            }
        };
        let took = begun.elapsed();
        let state = if ended.is_ok() { LapState::Done(took) } else { LapState::Failed(took) };
        let reception = if self.heard.anything() { Reception::Something } else { Reception::Nothing };
        self.log.send_modify(|log| {
            log.reception = reception;
            if let Some(lap) = log.laps.last_mut() {
                lap.state = state;
            }
        });
        ended.map_err(|failure| self.failed(stage, failure))
    }

    fn failed(&self, stage: Stage, failure: Failure) -> CheckError {
        let place = self.place();
        let mut error = failure.seen_from(place).at(self.protocol, stage);
        let greeting = error.facts.remove(GREETING);
        if place == HostScope::ThisComputer {
            let greets = greeting.and_then(|greeting| Bridge::that_greets(&greeting, self.server.port.get()));
            if let Some(bridge) = self.bridge.or(greets) {
                error.facts.insert("bridge".to_owned(), bridge.key.clone());
            }
        }
        error
    }

    fn place(&self) -> HostScope {
        match self.network.trust {
            Trust::PracticeOnly(_) => HostScope::Internet,
            Trust::System | Trust::SystemAnd(_) => {
                HostScope::of_server(&self.server.host, self.provider.as_deref())
            }
        }
    }

    fn context(&self) -> Context<'_> {
        Context {
            protocol: self.protocol,
            server: &self.server,
            provider: self.provider.as_deref(),
            secret: &self.secret,
            footing: Footing::Encrypted,
        }
    }
}

/// Returns when a patience ends; never if there is nobody who could end it.
async fn end_of(mut patience: watch::Receiver<Patience>) {
    if patience.wait_for(|patience| *patience == Patience::Ended).await.is_err() {
        std::future::pending::<()>().await;
    }
}

/// What it means that a stage ended without an answer.
fn silence(stage: Stage) -> Cause {
    if stage == Stage::Resolve { net::silent_lookup() } else { Cause::TimedOut }
}

/// Tells each stage as it begins and as it ends, until the conversation is over.
pub(super) async fn tell_progress(
    protocol: Protocol,
    mut log: watch::Receiver<Log>,
    progress: &(dyn Fn(Progress) + Send + Sync),
) {
    let (mut begun, mut done) = (0, 0);
    loop {
        let seen = log.borrow_and_update().laps.clone();
        // Another connection in place of the first tells its stages from the beginning.
        (begun, done) = if seen.len() < begun { (0, 0) } else { (begun, done) };
        for (at, lap) in seen.iter().enumerate() {
            if at >= begun {
                progress(Progress { protocol, stage: lap.stage, took: None });
                begun = at + 1;
            }
            if let LapState::Done(took) = lap.state
                && at >= done
            {
                progress(Progress { protocol, stage: lap.stage, took: Some(took) });
                done = at + 1;
            }
        }
        if log.changed().await.is_err() {
            return;
        }
    }
}

/// A connection that is encrypted and verified.
struct Secured {
    encrypted: Encrypted,
    heard: Heard,
    peer: Option<SocketAddr>,
    chosen: Option<Fingerprint>,
}

/// Encrypts a connection.
async fn secure(
    socket: Socket,
    at: &Context<'_>,
    network: &Network,
    roots: Roots,
) -> Result<Secured, Failure> {
    let Server { host, security, .. } = at.server;
    let (heard, peer) = (socket.heard(), socket.peer());
    let here = Loopback::of(host, &socket, network);
    let believed = roots.await?;
    let believed = here.as_ref().map_or(believed.clone(), |here| here.believing(believed));
    let encrypted = net::handshake(socket, host, *security, believed).await?;
    read_along::refuse(&encrypted, at, network)?;
    let chosen = here.and_then(|here| here.chosen(&encrypted));
    Ok(Secured { encrypted, heard, peer, chosen })
}

/// From a connection in clear that nothing is told of to the point where TLS begins.
async fn to_start_tls(socket: Socket, at: &Context<'_>) -> Result<Socket, Failure> {
    let (wire, _) = greet(Wire::new(socket, at.protocol), at).await?;
    match at.protocol {
        Protocol::Smtp => {
            let (wire, offered) = smtp::say_hello_in_clear(wire, at).await?;
            smtp::start_tls(wire, &offered, at).await
        }
        Protocol::Imap => {
            let (wire, offered) = imap::ask_capabilities_in_clear(wire, at).await?;
            imap::start_tls(wire, &offered, at).await
        }
    }
}

/// How long TLS may be silent over one kind of addresses until the other is tried as well, besides so many times what
/// the connection took.
const HEAD_START: Duration = Duration::from_millis(1500);

/// See [`HEAD_START`].
const ROUNDS: u32 = 4;

/// Tries a second way when the first is cut, or has been silent for `head_start`. The first answer on either counts, a
/// certificate that is not believed included. If neither answers, the failure is that of the first.
async fn either<T>(
    first: impl Future<Output = Result<T, Failure>>,
    second: impl Future<Output = Result<T, Failure>>,
    head_start: Duration,
) -> Result<T, Failure> {
    tokio::pin!(first, second);
    let says_nothing = |failure: &Failure| SAYS_NOTHING.contains(&failure.cause);
    let or_of_first = |second, failure| match second {
        Err(other) if says_nothing(&other) => Err(failure),
        ended => ended,
    };
    tokio::select! {
        biased;
        ended = &mut first => return match ended {
            Err(failure) if says_nothing(&failure) => or_of_first(second.await, failure),
            ended => ended,
        },
        () = tokio::time::sleep(head_start) => {}
    }
    tokio::select! {
        biased;
        ended = &mut first => match ended {
            Err(failure) if says_nothing(&failure) => or_of_first(second.await, failure),
            ended => ended,
        },
        ended = &mut second => match ended {
            Err(failure) if says_nothing(&failure) => first.await,
            ended => ended,
        },
    }
}

/// What shows in that nothing is said.
const SAYS_NOTHING: [Cause; 5] =
    [Cause::TimedOut, Cause::HungUp, Cause::Refused, Cause::Unreachable, Cause::Offline];

async fn greet<S>(mut wire: Wire<S>, context: &Context<'_>) -> Result<(Wire<S>, Answer), Failure>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let greeting = wire.greeting().await.map_err(|fault| context.fault(Stage::Greeting, fault))?;
    context.greeting(&greeting)?;
    Ok((wire, greeting))
}

/// Returns if the server says nothing for a while and then, over a connection of its own, answers in TLS: who
/// waits for TLS and who waits for a greeting would wait for each other.
async fn answers_in_tls(addresses: &[SocketAddr], host: &str, quiet: Option<Duration>) {
    if let Some(quiet) = quiet {
        tokio::time::sleep(quiet).await;
        let socket = net::connect(addresses, quiet).await;
        if let Ok(socket) = socket
            && net::speaks_tls(socket, host).await
        {
            return;
        }
    }
    std::future::pending().await
}

fn first_line(answer: &Answer) -> String {
    answer.lines.first().map(|line| String::from_utf8_lossy(line).into_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_stage_ends_at_its_own_limit_and_all_of_them_at_the_whole() {
        let mut conversation = conversation();
        let begun = Instant::now();
        let slow = async |_: &Context<'_>| {
            tokio::time::sleep(Duration::from_secs(25)).await;
            Ok(())
        };
        conversation.stage(Stage::Greeting, Duration::from_secs(30), slow).await.unwrap();
        conversation.stage(Stage::Capability, Duration::from_secs(30), slow).await.unwrap();
        let error = conversation.stage(Stage::SignIn, Duration::from_secs(30), slow).await.unwrap_err();
        assert_eq!((error.stage, error.cause), (Stage::SignIn, Cause::TimedOut));
        assert_eq!(begun.elapsed(), Deadlines::default().total);
        let error = conversation.stage(Stage::FollowUp, Duration::from_secs(2), slow).await.unwrap_err();
        assert_eq!((error.stage, error.cause), (Stage::FollowUp, Cause::TimedOut));
        assert_eq!(begun.elapsed(), Deadlines::default().total);
    }

    #[tokio::test(start_paused = true)]
    async fn waiting_for_the_other_protocol_counts_towards_the_whole() {
        let mut conversation = conversation();
        let begun = Instant::now();
        tokio::time::sleep(Duration::from_secs(45)).await;
        let silent = async |_: &Context<'_>| std::future::pending::<Result<(), Failure>>().await;
        let error = conversation.stage(Stage::SignIn, Duration::from_secs(30), silent).await.unwrap_err();
        assert_eq!((error.stage, error.cause), (Stage::SignIn, Cause::TimedOut));
        assert_eq!(begun.elapsed(), Deadlines::default().total);
    }

    #[tokio::test(start_paused = true)]
    async fn a_stage_without_time_left_is_not_begun() {
        let mut conversation = conversation();
        tokio::time::sleep(Deadlines::default().total).await;
        let mut sent = false;
        let sign_in = async |_: &Context<'_>| {
            sent = true;
            Ok(())
        };
        let error = conversation.stage(Stage::SignIn, Duration::from_secs(30), sign_in).await.unwrap_err();
        assert_eq!((error.stage, error.cause, sent), (Stage::SignIn, Cause::TimedOut, false));
    }

    #[tokio::test(start_paused = true)]
    async fn silence_ends_with_the_patience_and_a_sign_in_does_not() {
        let (ends, patience) = watch::channel(Patience::Ended);
        let mut conversation = conversation().with_patience(patience);
        let begun = Instant::now();
        let silent = async |_: &Context<'_>| std::future::pending::<Result<(), Failure>>().await;
        let limit = Duration::from_secs(20);
        let error = conversation.stage(Stage::Greeting, limit, silent).await.unwrap_err();
        assert_eq!((error.cause, begun.elapsed()), (Cause::TimedOut, Duration::ZERO));
        conversation.stage(Stage::SignIn, limit, silent).await.unwrap_err();
        assert_eq!(begun.elapsed(), limit);
        drop(ends);
    }

    #[tokio::test(start_paused = true)]
    async fn silence_ends_at_the_limit_of_the_stage() {
        let mut conversation = conversation();
        let begun = Instant::now();
        let silent = async |_: &Context<'_>| std::future::pending::<Result<(), Failure>>().await;
        let error = conversation.stage(Stage::Greeting, Duration::from_secs(20), silent).await.unwrap_err();
        assert_eq!(error.cause, Cause::TimedOut);
        assert_eq!(begun.elapsed(), Duration::from_secs(20));
        let lap = Lap { stage: Stage::Greeting, state: LapState::Failed(Duration::from_secs(20)) };
        assert_eq!(conversation.log.borrow().laps, [lap]);
    }

    #[tokio::test]
    async fn each_stage_is_told_once_as_it_begins_and_once_as_it_ends() {
        let (log, seen) = watch::channel(Log::default());
        let told = std::sync::Mutex::new(Vec::new());
        let tell = |step: Progress| told.lock().unwrap().push((step.stage, step.took.is_some()));
        let lap = |stage, state| Lap { stage, state };
        let took = Duration::from_millis(1);
        let happens = async {
            for next in [
                vec![lap(Stage::Resolve, LapState::Running)],
                vec![lap(Stage::Resolve, LapState::Done(took)), lap(Stage::Connect, LapState::Running)],
                vec![lap(Stage::Resolve, LapState::Done(took)), lap(Stage::Connect, LapState::Failed(took))],
                vec![lap(Stage::Resolve, LapState::Running)],
            ] {
                log.send_replace(Log { laps: next, ..Log::default() });
                tokio::task::yield_now().await;
            }
            drop(log);
        };
        tokio::join!(happens, tell_progress(Protocol::Imap, seen, &tell));
        let expected = [
            (Stage::Resolve, false),
            (Stage::Resolve, true),
            (Stage::Connect, false),
            (Stage::Resolve, false),
        ];
        assert_eq!(*told.lock().unwrap(), expected);
    }

    #[tokio::test(start_paused = true)]
    async fn the_other_kind_of_addresses_is_tried_where_the_first_is_silent_or_cut() {
        use Cause::{CertificateUntrusted, HungUp, Refused, TimedOut};
        let after = |ms, end: Result<u8, Cause>| async move {
            tokio::time::sleep(Duration::from_millis(ms)).await;
            end.map_err(Failure::from)
        };
        let never = 3_600_000;
        // When each ends and with what, what comes of it, and when.
        for (first, second, expected, at) in [
            ((40, Ok(1)), (0, Ok(2)), Ok(1), 40),
            ((900, Ok(1)), (0, Ok(2)), Ok(1), 900),
            ((never, Ok(1)), (60, Ok(2)), Ok(2), 1060),
            ((40, Err(HungUp)), (60, Ok(2)), Ok(2), 100),
            ((1200, Err(HungUp)), (600, Ok(2)), Ok(2), 1600),
            ((1200, Ok(1)), (600, Ok(2)), Ok(1), 1200),
            // Who shows a certificate has said something.
            ((40, Err(CertificateUntrusted)), (0, Ok(2)), Err(CertificateUntrusted), 40),
            ((1200, Err(CertificateUntrusted)), (600, Ok(2)), Err(CertificateUntrusted), 1200),
            ((never, Ok(1)), (60, Err(CertificateUntrusted)), Err(CertificateUntrusted), 1060),
            // Where the second says nothing either, it is the first that counts.
            ((2000, Ok(1)), (60, Err(Refused)), Ok(1), 2000),
            ((40, Err(HungUp)), (60, Err(Refused)), Err(HungUp), 100),
            ((1200, Err(HungUp)), (600, Err(TimedOut)), Err(HungUp), 1600),
        ] {
            let begun = Instant::now();
            let ways = (after(first.0, first.1), after(second.0, second.1));
            let ended = either(ways.0, ways.1, Duration::from_secs(1)).await;
            let ended = ended.map_err(|failure| failure.cause);
            let told = (ended, begun.elapsed());
            assert_eq!(told, (expected, Duration::from_millis(at)), "{first:?} {second:?}");
        }
    }

    fn conversation() -> Conversation {
        let roots = std::future::ready(Err(Cause::CertificateUntrusted.into())).boxed().shared();
        let (host, port) = ("mail.example.org".to_owned(), 465.try_into().unwrap());
        let server = Server { host, port, security: Security::Tls, user: "anna".to_owned() };
        Conversation::new(Protocol::Smtp, server, None, Network::default(), roots)
    }
}
