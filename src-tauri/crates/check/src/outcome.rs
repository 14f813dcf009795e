//! What comes of a check: stage by stage, of one conversation and of both.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use account::cause::Cause;
use account::secret::Secret;
use account::{Fingerprint, HostScope, Protocol, Secrets, Security, Server, Servers};
use net::NetError;

/// How far a conversation is, in its order. Where STARTTLS is how it becomes encrypted, the server greets and says
/// what it can do in clear first: `Greeting`, `Capability`, `StartTls`, `Tls`, and `Capability` again.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Stage {
    /// The host name is looked up.
    Resolve,
    /// A TCP connection is made.
    Connect,
    /// STARTTLS is asked for.
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
    /// SMTP only: a message is handed over.
    HandOver,
    /// IMAP only: that message is looked for, or removed.
    Arrival,
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
    /// Facts for the words, by Fluent variable name: those of [`NetError`], `family`, `address`, and on this computer
    /// the key of the `bridge` that it is known to be.
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

/// Proof that both servers took the password, or each its own. Made only here, by a check that succeeded.
#[derive(Clone, Debug)]
pub struct Verified {
    servers: Servers,
    secrets: Secrets,
    at: SystemTime,
}

impl Verified {
    /// The servers that took the password.
    pub fn servers(&self) -> &Servers {
        &self.servers
    }

    /// The password that the server of a protocol took.
    pub fn secret(&self, protocol: Protocol) -> &Secret {
        self.secrets.of(protocol)
    }

    /// When.
    pub fn at(&self) -> SystemTime {
        self.at
    }
}

/// What came of both conversations.
#[derive(Clone, Debug)]
pub struct CheckOutcome {
    /// Outgoing mail.
    pub smtp: Leg,
    /// Incoming mail.
    pub imap: Leg,
    /// Whether it was the same password for both.
    pub passwords: Passwords,
    verified: Option<Verified>,
}

/// Whether both conversations are about the same password.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Passwords {
    /// They are: what one server says of it holds at the other, too.
    #[default]
    One,
    /// Each is about its own.
    Each,
}

impl Passwords {
    /// Of these.
    pub(super) fn of(secrets: &Secrets) -> Self {
        if secrets.are_alike() { Self::One } else { Self::Each }
    }
}

impl CheckOutcome {
    /// What two conversations about these passwords come to: proof, if both passed.
    pub(super) fn of_both(smtp: Leg, imap: Leg, secrets: &Secrets) -> Self {
        let verified = (smtp.end == LegEnd::Passed && imap.end == LegEnd::Passed).then(|| Verified {
            servers: Servers { smtp: smtp.server.clone(), imap: imap.server.clone() },
            secrets: secrets.clone(),
            at: SystemTime::now(),
        });
        Self { smtp, imap, passwords: Passwords::of(secrets), verified }
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
    /// The certificate itself, if it is one of a program on this computer that is believed because a person chose it.
    pub chosen: Option<Fingerprint>,
    /// To which address the last connection led, if there was one.
    pub peer: Option<SocketAddr>,
    /// Whether one byte of the server came over the last connection.
    pub reception: Reception,
    /// The stages that were begun, with the time each took.
    pub stages: Vec<(Stage, Duration)>,
    /// How it ended.
    pub end: LegEnd,
}

impl Leg {
    /// Where it ended, with everything that was said in clear counted to STARTTLS: as long as the connection is
    /// not encrypted, that is what it is all for.
    pub fn ended_at(&self) -> Option<Stage> {
        let LegEnd::Failed(error) = &self.end else { return None };
        let is_clear = self.server.security == Security::StartTls
            && !self.stages.iter().any(|(stage, _)| *stage == Stage::Tls);
        Some(if is_clear { error.stage.min(Stage::StartTls) } else { error.stage })
    }
}

/// Whether one byte of a server came. Where one did, no network blocks its port.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Reception {
    /// Not one.
    #[default]
    Nothing,
    /// At least one, encrypted or not.
    Something,
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

#[cfg(any(test, feature = "testing"))]
impl CheckOutcome {
    /// As if both conversations had ended so.
    pub fn pretend(smtp: Leg, imap: Leg) -> Self {
        Self::of_both(smtp, imap, &Secret::new("pretend".to_owned()).into())
    }
}

#[cfg(any(test, feature = "testing"))]
impl Leg {
    /// As if a conversation had ended so, before anything else was seen of it.
    pub fn pretend(server: Server, end: LegEnd) -> Self {
        let (issuer, chosen, peer, stages) = (None, None, None, vec![]);
        Self { server, issuer, chosen, peer, reception: Reception::default(), stages, end }
    }
}

#[cfg(any(test, feature = "testing"))]
impl Verified {
    /// As if these servers had taken this password, or each its own.
    pub fn pretend(servers: Servers, secrets: impl Into<Secrets>) -> Self {
        Self { servers, secrets: secrets.into(), at: SystemTime::UNIX_EPOCH }
    }
}

/// A failure of some stage, before it is known whose.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Failure {
    pub(super) cause: Cause,
    pub(super) may_be: Vec<Cause>,
    pub(super) temporary: bool,
    pub(super) reply: Option<Reply>,
    pub(super) facts: BTreeMap<String, String>,
}

impl From<Cause> for Failure {
    fn from(cause: Cause) -> Self {
        Self { cause, may_be: Vec::new(), temporary: cause.passes(), reply: None, facts: BTreeMap::new() }
    }
}

impl From<NetError> for Failure {
    fn from(NetError { cause, facts }: NetError) -> Self {
        Self { facts, ..cause.into() }
    }
}

impl Failure {
    /// The same, with a fact for the words.
    pub(super) fn with(mut self, fact: &str, value: String) -> Self {
        self.facts.insert(fact.to_owned(), value);
        self
    }

    /// The same, of a server there. Where no network of others is between, none wants a sign-in of its own: a page is
    /// that of another program. And to reach this computer, or one beside it, no way to the internet is needed.
    pub(super) fn seen_from(self, place: HostScope) -> Self {
        let cause = match (place, self.cause) {
            (HostScope::ThisComputer | HostScope::PrivateNetwork, Cause::CaptivePortal) => {
                Cause::WrongProtocol
            }
            (HostScope::ThisComputer | HostScope::PrivateNetwork, Cause::Offline) => Cause::Unreachable,
            (HostScope::ThisComputer | HostScope::PrivateNetwork | HostScope::Internet, cause) => cause,
        };
        Self { cause, ..self }
    }

    /// The same, known to be of this conversation and this stage.
    pub(super) fn at(self, protocol: Protocol, stage: Stage) -> CheckError {
        let Self { cause, may_be, temporary, reply, facts } = self;
        CheckError { protocol, stage, cause, may_be, temporary, reply, facts }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_network_is_blamed_where_none_is_between() {
        use Cause::{CaptivePortal, Offline, Refused, Unreachable, WrongProtocol};
        use HostScope::{Internet, PrivateNetwork, ThisComputer};
        for (place, cause, told) in [
            (Internet, CaptivePortal, CaptivePortal),
            (Internet, Offline, Offline),
            (PrivateNetwork, CaptivePortal, WrongProtocol),
            (PrivateNetwork, Offline, Unreachable),
            (ThisComputer, CaptivePortal, WrongProtocol),
            (ThisComputer, Offline, Unreachable),
            (ThisComputer, Refused, Refused),
        ] {
            let failure = Failure::from(cause).with("fact", "kept".to_owned()).seen_from(place);
            assert_eq!(
                (failure.cause, failure.facts["fact"].as_str()),
                (told, "kept"),
                "{place:?} {cause:?}"
            );
        }
    }
}
