//! One port: a connection, encryption, and what a server says before a sign-in. Nobody signs in.

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use account::secret::Secret;
use account::{Protocol, Security, Server};
use net::{Encrypted, Heard, Pieces, PublicRoots, Readers, Root, Roots, Socket, dial, handshake};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::{Instant, timeout};

use super::seen::{PortEnd, PortSeen, Role, Speech, Target};
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
    /// Who may read along.
    pub(super) readers: Readers,
}

impl Believers {
    /// Who speaks, by the certificate; a person may have let them read along.
    fn speaker(&self, encrypted: &Encrypted, host: &str) -> Speaker {
        Speaker { root: self.behind(encrypted, host), issuer: net::issuer_of(encrypted) }
    }

    /// Who stands behind a certificate; whom a person let read along counts as everybody's.
    fn behind(&self, encrypted: &Encrypted, host: &str) -> Root {
        match self.public.as_ref().map(|public| public.behind(encrypted, host)) {
            Some(Root::Private { issuer, .. }) if self.readers.include(&issuer) => Root::Public,
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
    let (connected, (end, issuer)) = match dialled {
        Ok(Ok(_)) if target.role.is_dialled_alone() => (Some(took), (PortEnd::Silent, None)),
        Ok(Ok(socket)) => {
            let limit = if target.role == Role::Contrast { CONTRAST } else { speech(took, left) };
            (Some(took), speak(socket, &target, provider, believers, limit).await)
        }
        Ok(Err(error)) => (None, (turned_away(&error, target.address.is_ipv6()), None)),
        Err(_) => (None, (PortEnd::Silent, None)),
    };
    PortSeen { target, connected, issuer, end, took: begun.elapsed() }
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
}

async fn speak(
    socket: Socket,
    target: &Target,
    provider: Option<&'static str>,
    believers: Believers,
    limit: Duration,
) -> (PortEnd, Option<String>) {
    let heard = socket.heard();
    let conversation = converse(socket, target, provider, believers);
    match timeout(limit, conversation).await {
        Ok(Ok(Speaker { root, issuer })) => (PortEnd::Spoke(root), issuer),
        Ok(Err(failure)) => (ended(failure, &heard), None),
        Err(_) => (PortEnd::Mute { greeted: heard.anything() }, None),
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
) -> Result<Speaker, Failure> {
    let Target { host, .. } = target;
    let Speech::Mail(protocol, security) = target.speech else {
        let encrypted = handshake(socket, host, Security::Tls, believers.roots.clone().await?).await?;
        return Ok(believers.speaker(&encrypted, host));
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
    let encrypted = handshake(socket, host, security, believers.roots.clone().await?).await?;
    let speaker = believers.speaker(&encrypted, host);
    let mut wire = Wire::new(encrypted, protocol);
    if security == Security::Tls {
        greet(&mut wire, &context).await?;
    }
    let (wire, _) = say_hello(wire, &context).await?;
    take_leave(wire, protocol);
    Ok(speaker)
}

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
