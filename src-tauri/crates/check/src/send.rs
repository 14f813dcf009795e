//! A message to oneself, over an account that was proven: handed over, looked for, and removed again.
//!
//! It cannot be sent with a password that was not proven: [`over`] takes what a check has signed in to, and signs in no
//! more; [`to_oneself`] takes a [`Verified`], for where the check ended minutes ago and its connections with it, and signs
//! in once over each protocol. What is removed later is removed over the connection by which it was found.
//!
//! | file | what is in it |
//! | --- | --- |
//! | `message` | the message itself |
//! | `folders` | where it may have been put |
//! | `arrival` | how it is looked for, and how it is removed |

mod arrival;
mod folders;
mod message;

use std::convert::Infallible;
use std::fmt;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::Instant;

use self::arrival::{Found, Looked, find, remove};
pub use self::folders::Folder;
use self::message::Message;
pub use self::message::Note;
use super::conversation::{Conversation, Log, tell_progress};
use super::outcome::{CheckError, Failure, Progress, Stage, Verified};
use super::warm::SignedIn;
use super::{imap, smtp};
use account::cause::Cause;
use account::{Address, Protocol, ProviderKeys};
use net::{Encrypted, Network, read_roots};

/// How long it is looked for.
const PATIENCE: Duration = Duration::from_secs(60);

/// A message that was seen to arrive, and the connection by which it was.
pub struct Arrived {
    found: Found,
    after: Duration,
    id: String,
    conversation: Conversation,
    signed_in: imap::SignedIn<Encrypted>,
}

/// A message that was not seen to arrive.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("the message did not arrive: {error}")]
pub struct NotArrived {
    /// Whether the server for outgoing mail took it.
    pub handed: Handed,
    /// Where it ended, and why.
    pub error: CheckError,
}

/// Whether a message was handed over.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Handed {
    /// The server for outgoing mail took it.
    Over,
    /// It did not, or it was never asked.
    Not,
}

impl Arrived {
    /// What kind of folder it was put into.
    pub fn folder(&self) -> Folder {
        self.found.folder
    }

    /// What that folder is called on the server.
    pub fn folder_name(&self) -> &str {
        &self.found.name
    }

    /// How long after it was handed over it was seen.
    pub fn after(&self) -> Duration {
        self.after
    }

    /// True if it can be removed without touching any other message.
    pub fn can_be_removed(&self) -> bool {
        self.found.removal.is_some()
    }

    /// Removes it, and nothing else, and looks whether it is gone.
    ///
    /// # Errors
    /// If the server does not do so, or the connection has ended.
    pub async fn remove(self) -> Result<(), CheckError> {
        let Self { found, id, mut conversation, mut signed_in, .. } = self;
        conversation.begin_to_wait();
        let limit = conversation.limit_of_a_reply();
        let removed = conversation
            .stage(Stage::Arrival, limit, async |at| remove(&mut signed_in, &found, &id, at).await);
        removed.await
    }
}

impl fmt::Debug for Arrived {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Arrived").field("found", &self.found).field("after", &self.after).finish()
    }
}

/// Sends a message from an address to itself over a check that has just succeeded, without another sign-in, and looks for
/// it, for a minute at most.
///
/// Dropping the future closes both connections at once: that is how it is cancelled. What was handed over by then is on
/// its way.
///
/// # Errors
/// If a server does not do its part, or if the message is not seen in time.
pub async fn over(
    signed_in: SignedIn,
    address: &Address,
    note: &Note,
    progress: &(dyn Fn(Progress) + Send + Sync),
) -> Result<Arrived, NotArrived> {
    let SignedIn { smtp: mut outgoing, imap: mut incoming } = signed_in;
    outgoing.conversation.begin_to_wait();
    incoming.conversation.begin_to_wait();
    let logs = [&outgoing.conversation, &incoming.conversation].map(Conversation::log);
    let work = async {
        let message = written(address, note)?;
        hand_over(&mut outgoing.conversation, outgoing.signed_in, &message).await.map_err(not_sent)?;
        drop(outgoing.conversation);
        let handed = Instant::now();
        look_for(message, handed, incoming.conversation, incoming.signed_in).await
    };
    telling(logs, progress, work).await
}

/// Sends a message from an address to itself and looks for it, for a minute at most.
///
/// `providers` are the keys of those whose rules hold for their servers only. Dropping the future closes both
/// connections at once: that is how it is cancelled. What was handed over by then is on its way.
///
/// # Errors
/// If a server does not do its part, or if the message is not seen in time.
pub async fn to_oneself(
    network: &Network,
    verified: &Verified,
    address: &Address,
    note: &Note,
    providers: impl Into<ProviderKeys>,
    progress: &(dyn Fn(Progress) + Send + Sync),
) -> Result<Arrived, NotArrived> {
    let (roots, providers) = (read_roots(network.trust.clone()), providers.into());
    let conversation = |protocol| {
        let server = verified.servers().of(protocol).clone();
        let provider = providers.of(protocol).map(str::to_owned);
        let mut conversation = Conversation::new(protocol, server, provider, network.clone(), roots.clone());
        conversation.carry(verified.secret(protocol).clone(), Instant::now());
        conversation
    };
    let (outgoing, incoming) = (conversation(Protocol::Smtp), conversation(Protocol::Imap));
    let logs = [&outgoing, &incoming].map(Conversation::log);
    telling(logs, progress, sent_and_found(outgoing, incoming, address, note)).await
}

/// Does the work, and tells each stage of it: of outgoing mail by the first, of incoming mail by the second.
async fn telling<T>(
    [smtp, imap]: [watch::Receiver<Log>; 2],
    progress: &(dyn Fn(Progress) + Send + Sync),
    work: impl Future<Output = T>,
) -> T {
    let telling = async {
        tokio::join!(
            tell_progress(Protocol::Smtp, smtp, progress),
            tell_progress(Protocol::Imap, imap, progress),
        );
        std::future::pending::<Infallible>().await
    };
    tokio::select! {
        biased;
        never = telling => match never {},
        end = work => end,
    }
}

async fn sent_and_found(
    mut outgoing: Conversation,
    mut incoming: Conversation,
    address: &Address,
    note: &Note,
) -> Result<Arrived, NotArrived> {
    let message = written(address, note)?;
    let (sent, reached) = tokio::join!(sent(&mut outgoing, &message), incoming.bring_up_imap());
    sent.map_err(not_sent)?;
    drop(outgoing);
    let handed = Instant::now();
    let connection = reached.map_err(lost)?;
    incoming.begin_to_wait();
    let signed_in = incoming.sign_in_over_imap(connection).await.map_err(lost)?;
    look_for(message, handed, incoming, signed_in).await
}

fn written(address: &Address, note: &Note) -> Result<Message, NotArrived> {
    let failure = |_| Failure::from(Cause::AddressNotWritable).at(Protocol::Smtp, Stage::HandOver);
    Message::new(address, note).map_err(failure).map_err(not_sent)
}

async fn sent(outgoing: &mut Conversation, message: &Message) -> Result<(), CheckError> {
    let connection: smtp::Connection = outgoing.bring_up_smtp().await?;
    let signed_in = outgoing.sign_in_over_smtp(connection).await?;
    hand_over(outgoing, signed_in, message).await
}

async fn hand_over(
    outgoing: &mut Conversation,
    signed_in: smtp::SignedIn,
    message: &Message,
) -> Result<(), CheckError> {
    let limit = outgoing.limit_of_the_hand_over();
    let Message { address, text, .. } = message;
    outgoing
        .stage(Stage::HandOver, limit, async |at| smtp::hand_over(signed_in, address, text, at).await)
        .await
}

async fn look_for(
    message: Message,
    handed: Instant,
    mut incoming: Conversation,
    mut signed_in: imap::SignedIn<Encrypted>,
) -> Result<Arrived, NotArrived> {
    incoming.begin_to_wait();
    let (patience, mut looked) = (PATIENCE.min(incoming.limit_of_the_whole()), Looked::NotYet);
    let looking = incoming
        .stage(Stage::Arrival, patience, async |at| find(&mut signed_in, &message.id, &mut looked, at).await);
    let found = looking.await.map_err(|mut error| {
        // Everything was looked through, and it was not there.
        if error.cause == Cause::TimedOut && looked == Looked::Everywhere {
            error = CheckError { cause: Cause::NeverArrived, temporary: true, ..error };
        }
        lost(error)
    })?;
    let after = handed.elapsed();
    Ok(Arrived { found, after, id: message.id, conversation: incoming, signed_in })
}

fn not_sent(error: CheckError) -> NotArrived {
    NotArrived { handed: Handed::Not, error }
}

fn lost(error: CheckError) -> NotArrived {
    NotArrived { handed: Handed::Over, error }
}
