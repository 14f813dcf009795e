//! Proves an app password over SMTP and then IMAP: the promises of the wire, the stages, the causes.
//!
//! Success is code 235 to our own AUTH over SMTP, and over IMAP the tagged OK to our own sign-in and to
//! the checked command after it. Everything else is a [`CheckError`] with a [`Cause`].

mod course;
#[cfg(any(test, feature = "testing"))]
pub mod faults;
#[cfg(any(test, feature = "testing"))]
pub mod fuzzing;
mod imap;
mod net;
mod reply;
#[cfg(test)]
mod script;
mod smtp;
mod tls;
mod warm;
mod wire;

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use rustls_pki_types::CertificateDer;
use serde::{Deserialize, Serialize};

use self::course::Failure;
pub use self::net::LookupFault;
pub use self::warm::{Reach, Warm};
pub use crate::account::Alternatives;
use crate::account::{Protocol, Server, Servers};
pub use crate::cause::Cause;
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

#[cfg(test)]
impl Report {
    /// As if both conversations had ended so.
    pub(crate) fn pretend(smtp: Leg, imap: Leg) -> Self {
        Self::of_both(smtp, imap, &Secret::new("pretend".to_owned()))
    }
}

#[cfg(test)]
impl Verified {
    /// As if these servers had taken this password.
    pub(crate) fn pretend(servers: Servers, secret: Secret) -> Self {
        Self { servers, secret, at: SystemTime::UNIX_EPOCH }
    }
}

/// What came of both conversations.
#[derive(Clone, Debug)]
pub struct Report {
    /// Outgoing mail.
    pub smtp: Leg,
    /// Incoming mail.
    pub imap: Leg,
    verified: Option<Verified>,
}

impl Report {
    /// What two conversations about `secret` come to: proof, if both passed.
    fn of_both(smtp: Leg, imap: Leg, secret: &Secret) -> Self {
        let verified = (smtp.end == LegEnd::Passed && imap.end == LegEnd::Passed).then(|| Verified {
            servers: Servers { smtp: smtp.server.clone(), imap: imap.server.clone() },
            secret: secret.clone(),
            at: SystemTime::now(),
        });
        Self { smtp, imap, verified }
    }

    /// The proof, if both succeeded.
    pub fn verified(&self) -> Option<&Verified> {
        self.verified.as_ref()
    }

    /// The conversation of one protocol.
    pub fn of(&self, protocol: Protocol) -> &Leg {
        match protocol {
            Protocol::Smtp => &self.smtp,
            Protocol::Imap => &self.imap,
        }
    }
}

/// One conversation.
#[derive(Clone, Debug)]
pub struct Leg {
    /// With whom.
    pub server: Server,
    /// Who issued the certificate that was verified: the organisation, else the common name. Where a company
    /// or an antivirus program reads along with the system's blessing, this tells it.
    pub issuer: Option<String>,
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

/// Where the addresses of host names come from.
#[derive(Clone, Debug, Default)]
pub enum Names {
    /// The system.
    #[default]
    System,
    /// A list, for tests; what is not in it does not exist.
    #[cfg(any(test, feature = "testing"))]
    Listed(std::sync::Arc<BTreeMap<String, Result<Vec<std::net::IpAddr>, LookupFault>>>),
}

/// The network a check runs on.
#[derive(Clone, Debug, Default)]
pub struct Network {
    /// Where the addresses of host names come from.
    pub names: Names,
    /// Whose certificates are believed.
    pub trust: Trust,
    /// The limits of time.
    pub deadlines: Deadlines,
    /// What fails on the way, for tests.
    #[cfg(any(test, feature = "testing"))]
    pub faults: Option<std::sync::Arc<faults::Faults>>,
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
    Warm::up(network, servers, &Alternatives::default(), provider).sign_in(secret, progress).await
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
            error.stage == Stage::SignIn && error.reply.is_some() && error.cause.withholds_imap()
        }
    };
    if withheld { Permission::Withheld } else { Permission::Given }
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
