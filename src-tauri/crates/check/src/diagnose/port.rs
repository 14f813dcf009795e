//! One port: a connection, encryption, and what a server says before a sign-in. Nobody signs in.

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use account::secret::Secret;
use account::{Protocol, Security, Server};
use net::{Encrypted, Heard, Loopback, Network, Pieces, PublicRoots, Root, Roots, Socket, dial, handshake};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::{Instant, timeout};

use super::seen::{Large, PortEnd, PortSeen, Role, Speech, Target};
use crate::outcome::{Failure, Stage};
use crate::refusal::{Context, Footing};
use crate::transcript::Answer;
use crate::wire::Wire;
use crate::{imap, smtp};
use account::cause::Cause;

/// How long a connection is waited for: longer than Linux takes to ask three times.
pub(super) const CONNECT: Duration = Duration::from_secs(5);

/// The same where it was tried before: two packets more.
const ONCE_MORE: Duration = Duration::from_millis(2200);

/// How long everything that is said behind it may take, if there is no more time.
const SPEECH: Duration = Duration::from_secs(4);

/// The same, where there is time: some servers let strangers wait for their first word.
const PATIENCE: Duration = Duration::from_secs(7);

/// How often a packet goes there and back until everything is said.
const ROUNDS: u32 = 6;

/// The same, where it is tried once more.
const CONTRAST: Duration = Duration::from_millis(2500);

/// Whose certificates are believed, and whose everybody believes.
#[derive(Clone)]
pub(super) struct Believers {
    pub(super) roots: Roots,
    pub(super) public: Option<PublicRoots>,
    /// Who may read along, and which certificate a person chose for a program on this computer.
    pub(super) network: Network,
}

impl Believers {
    /// Encrypts a connection; who speaks is told by the certificate. A person may have chosen it, or let its issuer read
    /// along.
    async fn encrypt(
        &self,
        socket: Socket,
        host: &str,
        security: Security,
    ) -> Result<(Encrypted, Speaker), Failure> {
        let here = Loopback::of(host, &socket, &self.network);
        let believed = self.roots.clone().await?;
        let believed = here.as_ref().map_or(believed.clone(), |here| here.believing(believed));
        let encrypted = handshake(socket, host, security, believed).await?;
        let root = match here.and_then(|here| here.chosen(&encrypted)) {
            Some(_) => Root::Public,
            None => self.behind(&encrypted, host),
        };
        let issuer = net::issuer_of(&encrypted);
        Ok((encrypted, Speaker { root, issuer, encrypted: Instant::now(), large: Large::NotSent }))
    }

    /// Who stands behind a certificate; whom a person let read along counts as everybody's.
    fn behind(&self, encrypted: &Encrypted, host: &str) -> Root {
        match self.public.as_ref().map(|public| public.behind(encrypted, host)) {
            Some(Root::Private { issuer, .. }) if self.network.readers.include(&issuer) => Root::Public,
            Some(root) => root,
            None => Root::Public,
        }
    }
}

/// How long a connection took, from the moment on at which there is one.
pub(super) type Connected = Arc<OnceLock<Duration>>;

/// Tries a port, while so much time is left in all.
pub(super) async fn try_port(
    target: Target,
    provider: Option<&'static str>,
    believers: Believers,
    left: Duration,
    connected: Connected,
) -> PortSeen {
    let begun = Instant::now();
    let limit = if target.before == 0 { CONNECT } else { ONCE_MORE };
    let dialled = timeout(limit, dial(target.address, target.pieces())).await;
    let took = begun.elapsed();
    if let Ok(Ok(_)) = dialled {
        let _ = connected.set(took);
    }
    let (connected, heard) = match dialled {
        Ok(Ok(_)) if target.role.is_dialled_alone() => (Some(took), Err(PortEnd::Silent)),
        Ok(Ok(socket)) => {
            let limit = if target.role == Role::Contrast { CONTRAST } else { speech(took, left) };
            (Some(took), speak(socket, &target, provider, believers, limit).await)
        }
        Ok(Err(error)) => (None, Err(turned_away(&error, target.address.is_ipv6()))),
        Err(_) => (None, Err(PortEnd::Silent)),
    };
    let took = begun.elapsed();
    match heard {
        Ok(Speaker { root, issuer, encrypted, large }) => {
            let (encrypted, end) = (Some(encrypted - begun), PortEnd::Spoke(root));
            PortSeen { target, connected, encrypted, issuer, large, end, took }
        }
        Err(end) => {
            let (encrypted, issuer, large) = (None, None, Large::NotSent);
            PortSeen { target, connected, encrypted, issuer, large, end, took }
        }
    }
}

/// Tries a port at this computer's own address: nothing leaves, and only what is on this computer can forbid it.
pub(super) async fn try_here(address: SocketAddr) -> PortEnd {
    match timeout(HERE, dial(address, Pieces::Usual)).await {
        // Whoever listens there is as good as nobody.
        Ok(Ok(_)) => PortEnd::Refused,
        Ok(Err(error)) => turned_away(&error, address.is_ipv6()),
        Err(_) => PortEnd::Silent,
    }
}

/// Tries a port at an address that nothing reaches but from this computer, while somebody listens there: who turns
/// that away is on this computer. `None` if nobody may listen there, or somebody does already.
pub(super) async fn try_listening(address: SocketAddr) -> Option<PortEnd> {
    let _listener = std::net::TcpListener::bind(address).ok()?;
    let is_reached = timeout(HERE, dial(address, Pieces::Usual)).await.is_ok_and(|dialled| dialled.is_ok());
    Some(if is_reached { PortEnd::Refused } else { PortEnd::Denied })
}

/// How long this computer may take to refuse: Windows asks three times.
const HERE: Duration = Duration::from_secs(3);

/// How long speech may take behind a connection that took so long: what is mute has to be tried once more.
fn speech(connected: Duration, left: Duration) -> Duration {
    let wanted = PATIENCE.max(SPEECH + connected * ROUNDS);
    wanted.min(left.saturating_sub(connected + CONTRAST + Duration::from_millis(200))).max(SPEECH)
}

/// Whoever spoke.
struct Speaker {
    root: Root,
    /// Who issued the certificate, if that is said.
    issuer: Option<String>,
    /// From when on it was encrypted.
    encrypted: Instant,
    large: Large,
}

async fn speak(
    socket: Socket,
    target: &Target,
    provider: Option<&'static str>,
    believers: Believers,
    limit: Duration,
) -> Result<Speaker, PortEnd> {
    let heard = socket.heard();
    let conversation = converse(socket, target, provider, believers, Instant::now() + limit);
    match timeout(limit, conversation).await {
        Ok(Ok(speaker)) => Ok(speaker),
        Ok(Err(failure)) => Err(ended(failure, &heard)),
        Err(_) => Err(PortEnd::Mute { greeted: heard.anything() }),
    }
}

fn ended(failure: Failure, heard: &Heard) -> PortEnd {
    if failure.cause == Cause::TimedOut {
        return PortEnd::Mute { greeted: heard.anything() };
    }
    PortEnd::Failed(failure.cause, failure.facts)
}

async fn converse(
    socket: Socket,
    target: &Target,
    provider: Option<&'static str>,
    believers: Believers,
    until: Instant,
) -> Result<Speaker, Failure> {
    let Target { host, .. } = target;
    let Speech::Mail(protocol, security) = target.speech else {
        let (_, speaker) = believers.encrypt(socket, host, Security::Tls).await?;
        return Ok(speaker);
    };
    let Ok(port) = target.address.port().try_into() else { return Err(Cause::Refused.into()) };
    let server = Server { host: host.clone(), port, security, user: String::new() };
    let secret = Secret::new(String::new());
    let context =
        Context { protocol, server: &server, provider, secret: &secret, footing: Footing::Encrypted };
    let socket = match security {
        Security::Tls => socket,
        Security::StartTls => start_tls(socket, &context.in_clear()).await?,
    };
    let (encrypted, speaker) = believers.encrypt(socket, host, security).await?;
    let mut wire = Wire::new(encrypted, protocol);
    if security == Security::Tls {
        greet(&mut wire, &context).await?;
    }
    let asked = Instant::now();
    let (mut wire, offered) = say_hello(wire, &context).await?;
    let is_soon = asked.elapsed() < SOON;
    let large = match protocol {
        Protocol::Imap if is_soon && imap::takes_names(&offered) => send_large(&mut wire, until).await,
        Protocol::Imap | Protocol::Smtp => Large::NotSent,
    };
    take_leave(wire, protocol);
    Ok(Speaker { large, ..speaker })
}

/// Sends what fills two packets, in a command that every server may be sent before a sign-in.
async fn send_large<S>(wire: &mut Wire<S>, until: Instant) -> Large
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let limit = LARGE.min(until.saturating_duration_since(Instant::now()).saturating_sub(SPARE));
    match timeout(limit, wire.exchange(&imap::long_introduction())).await {
        Ok(Ok(_)) => Large::Arrived,
        // Whoever hangs up has got it.
        Ok(Err(_)) => Large::NotSent,
        Err(_) if limit < LARGE => Large::NotSent,
        Err(_) => Large::Lost,
    }
}

/// How long an answer to large pieces is waited for: three packets lost.
const LARGE: Duration = Duration::from_secs(3);

/// Where an answer takes longer than this, a late one proves nothing.
const SOON: Duration = Duration::from_millis(500);

/// What is left of a limit so that what was said before is not forgotten.
const SPARE: Duration = Duration::from_millis(200);

/// From a connection in clear to where TLS begins.
async fn start_tls(socket: Socket, context: &Context<'_>) -> Result<Socket, Failure> {
    let mut wire = Wire::new(socket, context.protocol);
    let greeting = greet(&mut wire, context).await?;
    let (wire, offered) = say_hello(wire, context).await?;
    let is_blotted = is_blotted_out(&greeting, "****") || is_blotted_out(&offered, "XXXXXXX");
    let started = match context.protocol {
        Protocol::Smtp => smtp::start_tls(wire, &offered, context).await,
        Protocol::Imap => imap::start_tls(wire, &offered, context).await,
    };
    started.map_err(|failure| {
        let is_tampered = failure.cause == Cause::StartTlsMissing && is_blotted;
        if is_tampered { Cause::StartTlsTampered.into() } else { failure }
    })
}

async fn greet<S>(wire: &mut Wire<S>, context: &Context<'_>) -> Result<Answer, Failure>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let stage = Stage::Greeting;
    let answer = wire.greeting().await.map_err(|fault| context.fault(stage, fault))?;
    context.greeting(&answer)?;
    Ok(answer)
}

async fn say_hello<S>(wire: Wire<S>, context: &Context<'_>) -> Result<(Wire<S>, Answer), Failure>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    match context.protocol {
        Protocol::Smtp => smtp::say_hello_in_clear(wire, context).await,
        Protocol::Imap => imap::ask_capabilities_in_clear(wire, context).await,
    }
}

/// Says goodbye, as is polite, and waits for nothing.
fn take_leave<S>(mut wire: Wire<S>, protocol: Protocol)
where
    S: AsyncRead + AsyncWrite + Send + Sync + Unpin + 'static,
{
    let goodbye = match protocol {
        Protocol::Smtp => "QUIT",
        Protocol::Imap => "z LOGOUT",
    };
    tokio::spawn(async move {
        let _ = timeout(Duration::from_secs(1), wire.exchange(goodbye)).await;
    });
}

/// True for what inspecting firewalls put in the place of what they do not let through.
fn is_blotted_out(answer: &Answer, with: &str) -> bool {
    answer.lines.iter().any(|line| String::from_utf8_lossy(line).contains(with))
}

/// Who turned a connection away, by the system's own error.
fn turned_away(error: &io::Error, over_ipv6: bool) -> PortEnd {
    // A message “administratively prohibited” of a router is EACCES over IPv6.
    const EPERM: i32 = 1;
    const WSAEACCES: i32 = 10013;
    match (error.kind(), error.raw_os_error()) {
        (io::ErrorKind::ConnectionRefused | io::ErrorKind::ConnectionReset, _) => PortEnd::Refused,
        (io::ErrorKind::TimedOut, _) => PortEnd::Silent,
        (io::ErrorKind::PermissionDenied, Some(EPERM | WSAEACCES)) => PortEnd::Denied,
        (io::ErrorKind::PermissionDenied, _) if !over_ipv6 => PortEnd::Denied,
        _ => PortEnd::Unreachable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn who_listens_here_is_reached_unless_something_here_forbids_it() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        assert_eq!(try_listening(address).await, None, "somebody listens there already");
        drop(listener);
        assert_eq!(try_listening(address).await, Some(PortEnd::Refused));
    }

    #[tokio::test(start_paused = true)]
    async fn large_pieces_are_lost_if_nothing_comes_back_while_there_is_time() {
        use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
        let silent = async |left| {
            let (near, _far) = tokio::io::duplex(8192);
            send_large(&mut Wire::new(near, Protocol::Imap), Instant::now() + left).await
        };
        assert_eq!(silent(PATIENCE).await, Large::Lost);
        assert_eq!(silent(Duration::from_secs(2)).await, Large::NotSent, "too little time to say so");
        let (near, mut far) = tokio::io::duplex(8192);
        let mut wire = Wire::new(near, Protocol::Imap);
        let answer = async {
            let mut asked = Vec::new();
            while !asked.ends_with(b"\r\n") {
                far.read_buf(&mut asked).await.unwrap();
            }
            far.write_all(b"y BAD what\r\n").await.unwrap();
            asked.len()
        };
        let (large, sent) = tokio::join!(send_large(&mut wire, Instant::now() + PATIENCE), answer);
        assert_eq!(large, Large::Arrived);
        // What an Ethernet takes at once.
        assert!(sent > 1500, "{sent}");
    }

    #[test]
    fn speech_is_waited_for_as_long_as_there_is_time_for_it() {
        let seconds = Duration::from_secs;
        for (connected, left, expected) in [
            (Duration::ZERO, seconds(14), PATIENCE),
            (seconds(1), seconds(14), seconds(10)),
            (Duration::ZERO, seconds(9), Duration::from_millis(6300)),
            (seconds(3), seconds(6), SPEECH),
        ] {
            assert_eq!(speech(connected, left), expected, "{connected:?} {left:?}");
        }
    }
}
