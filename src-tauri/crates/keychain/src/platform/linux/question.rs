//! The keychain's own question for a password.
//!
//! It is never taken back, though the Secret Service has a call for that: gnome-keyring 42 ends when it gets
//! it ("assertion failed" in `gkd-secret-unlock.c`), with all that others have not stored yet.

use futures_util::{StreamExt, future, pin_mut};
use secret_service::Error;
use zbus::zvariant::{OwnedObjectPath, OwnedValue};
use zbus::{Connection, Message, Proxy};

/// Unlocks collections or items, and waits for the person's answer if there is a question: one for all.
///
/// [`Error::Prompt`] if the answer is no; [`Error::PromptDisconnected`] if the keychain ends meanwhile.
pub(super) async fn unlock(bus: &Connection, objects: &[OwnedObjectPath]) -> Result<(), Error> {
    let service =
        Proxy::new(bus, SERVICE, "/org/freedesktop/secrets", "org.freedesktop.Secret.Service").await?;
    let (_, question): (Vec<OwnedObjectPath>, OwnedObjectPath) = service.call("Unlock", &(objects,)).await?;
    if question.as_str() == NO_QUESTION {
        return Ok(());
    }
    let question = Proxy::new(bus, SERVICE, question, "org.freedesktop.Secret.Prompt").await?;
    // Before it is asked: an answer can be quick.
    let mut answers = question.receive_signal("Completed").await?;
    let mut owners = service.receive_owner_changed().await?;
    let answer = async {
        question.call_method("Prompt", &(NO_WINDOW,)).await?;
        answers.next().await.ok_or(Error::PromptDisconnected)
    };
    let end = owners.next();
    pin_mut!(answer);
    match future::select(answer, end).await {
        future::Either::Left((answer, _)) => said_yes(&answer?),
        future::Either::Right(_) => Err(Error::PromptDisconnected),
    }
}

fn said_yes(answer: &Message) -> Result<(), Error> {
    // KeePassXC also says no when only one of several was not allowed.
    let (dismissed, _): (bool, OwnedValue) = answer.body().deserialize()?;
    if dismissed { Err(Error::Prompt) } else { Ok(()) }
}

const SERVICE: &str = "org.freedesktop.secrets";
const NO_QUESTION: &str = "/";
/// It is not tied to a window of ours.
const NO_WINDOW: &str = "";
