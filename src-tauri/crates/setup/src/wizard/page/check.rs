//! What the pages of a check show: how far it is, and why it did not succeed.

use serde::Serialize;

use super::network::LookState;
use super::servers::{ConnectionView, ServerView};
use crate::advice::Advice;
use crate::wizard::text::Text;
use account::cause::Cause;
use account::secret::{PasswordShape, SecretProblem, Suspect};
use account::{Outgoing, Protocol};
use check::{Leg, Stage};

/// The page of one protocol's check.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct CheckPage {
    /// The server.
    pub server: ServerView,
    /// How the password should look; where there are two, the one for incoming mail.
    pub shape: Option<PasswordShape>,
    /// Whose server takes outgoing mail, and with which password.
    pub outgoing: Outgoing,
    /// How the password for outgoing mail should look, where it has its own.
    pub outgoing_shape: Option<PasswordShape>,
    /// Whether a password is asked for here (not while verifying a stored one).
    pub asks_password: bool,
    /// Why a password is asked for although one was to be there, and what to do about that.
    pub asked: Vec<Text>,
    /// How far it is.
    pub state: CheckState,
    /// The stages of this check, in order, the ones to come included.
    pub stages: Vec<StageView>,
    /// The pause during which nothing is sent.
    pub pause: Option<PauseView>,
    /// Why the server's certificate is believed, once a check has ended.
    pub believed: Option<Believed>,
    /// The connections that are being brought up, while a password is asked for.
    pub connections: Vec<ConnectionView>,
}

/// How far a check is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum CheckState {
    /// A password is asked for.
    Ready {
        /// Why the typed one cannot be sent.
        problem: Option<SecretProblem>,
        /// Why the typed one looks wrong; it can be sent all the same.
        doubt: Option<Doubt>,
        /// Which of them that is about, where there are two.
        about: Protocol,
    },
    /// It runs.
    Running,
    /// There was a pause: the stored password was not sent. It can be behind the pause.
    HeldBack,
    /// It was cancelled; nothing was changed.
    Cancelled,
    /// It did not succeed.
    Refused(Box<Refusal>),
    /// It succeeded.
    Passed,
}

/// Why a typed password looks wrong for the provider.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Doubt {
    /// Letters only, but too few or too many: a slip in copying.
    Length {
        /// How many there are.
        letters: usize,
        /// How many there should be.
        expected: usize,
    },
    /// An app password with another slip.
    Altered {
        /// What of it is not as the provider writes it: attributes of the message `suspect`.
        suspects: Vec<Suspect>,
    },
    /// Not of the provider's shape at all: probably the account password.
    AccountPassword,
}

/// No password is sent for a while, because too many were refused.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct PauseView {
    /// How many were refused in a row.
    pub refusals: u32,
    /// When the pause ends, in seconds since 1970 UTC.
    #[cfg_attr(test, ts(type = "number"))]
    pub until: u64,
}

/// A stage of a check, as shown.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct StageView {
    /// Which.
    pub stage: Stage,
    /// Where it stands.
    pub state: StageState,
    /// Milliseconds it took, once it is done.
    pub ms: Option<u32>,
}

/// Where a stage stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum StageState {
    /// Still to come.
    Waiting,
    /// Under way.
    Running,
    /// Succeeded.
    Done,
    /// Here it ended.
    Failed,
}

/// Why a check did not succeed, and what to do.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Refusal {
    /// The words and what can be pressed.
    pub advice: Advice,
    /// The cause, for the report.
    pub cause: Cause,
    /// Where it ended.
    pub stage: Stage,
    /// True if waiting alone can cure it.
    pub temporary: bool,
    /// The server's own words, made safe to show.
    pub said: Option<String>,
    /// What came of each conversation, outgoing and incoming.
    pub results: Vec<ResultView>,
    /// Whether the network was looked at for it.
    pub look: LookState,
}

/// Why a certificate is believed. Each has its words, `result-…`.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Believed {
    /// An authority vouches for it that this computer knows.
    Issued {
        /// The authority, or who stands in for it.
        issuer: String,
    },
    /// The person chose it, for a program on this computer.
    Chosen {
        /// The beginning of its fingerprint.
        fingerprint: String,
    },
}

impl Believed {
    /// Why that of a conversation is.
    pub(in crate::wizard) fn of(leg: &Leg) -> Option<Self> {
        let chosen = leg.chosen.map(|chosen| Self::Chosen { fingerprint: chosen.short() });
        chosen.or_else(|| Some(Self::Issued { issuer: leg.issuer.clone()? }))
    }
}

/// What came of one conversation, for whoever wants to look closer.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct ResultView {
    /// With which server.
    pub server: ServerView,
    /// Why the server's certificate is believed, once it was verified.
    pub believed: Option<Believed>,
    /// How it ended.
    pub end: ResultEnd,
}

/// How one conversation ended.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ResultEnd {
    /// The password was accepted.
    Passed,
    /// It was not tried.
    Skipped,
    /// It did not succeed.
    Failed {
        /// Why, by itself: only the title of the words is shown.
        advice: Box<Advice>,
        /// At which stage.
        stage: Stage,
        /// The server's own words, with their codes.
        said: Option<String>,
    },
}
