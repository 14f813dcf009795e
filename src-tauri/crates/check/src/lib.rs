//! Proves an app password over SMTP and then IMAP: the promises of the wire, the stages, the causes.
//!
//! Success is code 235 to our own AUTH over SMTP, and over IMAP the tagged OK to our own sign-in and to
//! the checked command after it. Everything else is a [`CheckError`] with a [`Cause`](account::cause::Cause).
//!
//! | file | what is in it |
//! | --- | --- |
//! | `outcome` | what comes of a check: [`CheckOutcome`], [`Leg`], [`CheckError`], [`Verified`] |
//! | `transcript` | what a server said, byte for byte |
//! | `wire` | the guarded stream under both protocols, which keeps the transcript |
//! | `refusal` | from the transcript to a cause: taken apart, classified by `replies/`, made safe to show |
//! | `smtp`, `imap` | the two protocols on the wire |
//! | `mechanisms` | what is offered for the sign-in, where no password can be sent by it |
//! | `conversation` | one conversation, stage by stage, each within its limit |
//! | `permission` | whether IMAP may be tried after SMTP |
//! | `warm` | both conversations, brought up while the person reads, and the sign-in |
//! | [`explain`] | signing in, and what is between where a server cannot be asked |
//! | `read_along` | who stands between with this computer's blessing |
//! | [`send`] | a message to oneself over an account that was proven, looked for and removed again |
//! | [`diagnose`] | what this network does to mail, without a password |
//! | [`verdict`] | one answer from both: what is wrong, all in all |

mod conversation;
pub mod diagnose;
pub mod explain;
#[cfg(any(test, feature = "testing"))]
pub mod fuzzing;
mod imap;
mod mechanisms;
mod outcome;
mod permission;
mod read_along;
mod refusal;
#[cfg(test)]
mod script;
pub mod send;
mod smtp;
mod transcript;
pub mod verdict;
mod warm;
mod wire;

pub use self::outcome::{
    CheckError, CheckOutcome, Leg, LegEnd, Passwords, Progress, Reception, Reply, Stage, Verified,
};
pub use self::warm::{Reach, SignedIn, Warm, greets};
use account::{Alternatives, ProviderKeys, Secrets, Servers};
use net::Network;

/// Checks a password, or one for each protocol: both servers are reached at once, then one sign-in over SMTP and,
/// unless the same password was refused for good, one over IMAP with a follow-up.
///
/// `providers` are the keys of those whose rules hold for their servers only. Dropping the future closes both
/// connections at once: that is how a check is cancelled.
pub async fn sign_in(
    network: &Network,
    servers: &Servers,
    secrets: impl Into<Secrets>,
    providers: impl Into<ProviderKeys>,
    progress: &(dyn Fn(Progress) + Send + Sync),
) -> CheckOutcome {
    Warm::up(network, servers, &Alternatives::default(), providers).sign_in(secrets, progress).await
}
