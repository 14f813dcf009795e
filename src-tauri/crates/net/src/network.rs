//! The network that everything here runs on: what is believed, and how long it may take.

use std::time::Duration;

#[cfg(any(test, feature = "testing"))]
use super::faults::Faults;
use super::resolve::Names;
use super::trust::{Roots, Trust, read_roots};
use account::Fingerprint;

/// The network a conversation runs on.
#[derive(Clone, Debug, Default)]
pub struct Network {
    /// Where the addresses of host names come from.
    pub names: Names,
    /// Whose certificates are believed.
    pub trust: Trust,
    /// The roots of that, where they were read before: once for the many checks of one run.
    pub roots: Option<Roots>,
    /// The certificate of a program on this computer that a person chose for the account. It counts on this computer
    /// alone: see [`Loopback`](super::Loopback).
    pub chosen: Option<Fingerprint>,
    /// Who may stand between here and the servers of a provider, and read along.
    pub readers: Readers,
    /// The limits of time.
    pub deadlines: Deadlines,
    /// What fails on the way, for tests.
    #[cfg(any(test, feature = "testing"))]
    pub faults: Option<std::sync::Arc<Faults>>,
}

impl Network {
    /// The roots; begins to read them, unless that was done before. Must be called inside a tokio runtime.
    pub fn believed(&self) -> Roots {
        self.roots.clone().unwrap_or_else(|| read_roots(self.trust.clone()))
    }
}

/// Who may read along, although this computer believes them anyway: a security program, or a company's network.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub enum Readers {
    /// Nobody: a person is asked first.
    #[default]
    Nobody,
    /// Those whose names stand in the certificates: a person let them.
    Issuers(Vec<String>),
    /// Whoever it is (`--allow-interception`).
    Anybody,
}

impl Readers {
    /// True if whoever issues certificates under this name may read along.
    pub fn include(&self, issuer: &str) -> bool {
        match self {
            Self::Nobody => false,
            Self::Issuers(let_in) => let_in.iter().any(|known| known == issuer),
            Self::Anybody => true,
        }
    }
}

/// The limits of time. All are tested with shorter ones.
#[derive(Clone, Copy, Debug)]
pub struct Deadlines {
    /// Looking up a name: longer than the system waits for the first of two resolvers.
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
    /// How long a greeting in clear is awaited until it is worth asking whether the server speaks TLS instead:
    /// longer than most take, and early enough for an answer. `None` if there is no time for both.
    pub fn quiet(&self) -> Option<Duration> {
        const MOST: Duration = Duration::from_secs(3);
        (self.greeting > Duration::from_secs(1)).then(|| MOST.min(self.greeting / 2))
    }

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

#[cfg(any(test, feature = "testing"))]
impl Deadlines {
    /// So long that, in a test, nothing ends by itself.
    pub fn of_an_hour() -> Self {
        let hour = Duration::from_secs(3600);
        Self {
            resolve: hour,
            connect: hour,
            tls: hour,
            greeting: hour,
            reply: hour,
            sign_in: hour,
            total: hour,
        }
    }
}

impl Default for Deadlines {
    fn default() -> Self {
        Self {
            resolve: Duration::from_millis(6500),
            connect: Duration::from_secs(10),
            tls: Duration::from_secs(10),
            greeting: Duration::from_secs(20),
            reply: Duration::from_secs(15),
            sign_in: Duration::from_secs(30),
            total: Duration::from_secs(60),
        }
    }
}
