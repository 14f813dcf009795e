//! Waiting for the keychain, and telling what it left.

use keychain::{Item, Keychain, KeychainError, LeftAlone};

use crate::console::Console;
use crate::exit::Failure;
use crate::items;
use crate::terminal::Terminal;

/// Tells what was left as it is, and why.
pub(crate) fn tell_kept(kept: &[LeftAlone], items: &[Item], console: &Console) {
    for kept in kept {
        let name = match items.iter().find(|item| item.id == kept.id) {
            Some(item) => items::line(item, &console.words),
            None => kept.id.clone(),
        };
        let why = console.text(&format!("kept-{}", kept.why), &[]);
        console.say(console.text("terminal-kept", &[("item", name.into()), ("why", why.into())]));
    }
}

/// Waits for something that changes nothing.
pub(crate) async fn unless_cancelled<T>(
    keychain: &Keychain,
    console: &Console,
    work: impl Future<Output = Result<T, KeychainError>>,
    terminal: &mut Terminal,
) -> Result<T, Failure> {
    unless_interrupted(keychain, console, work, terminal, Failure::Cancelled).await
}

/// Waits for something that changes the keychain. It is journalled: cutting it short loses nothing.
pub(crate) async fn unless_cut_short<T>(
    keychain: &Keychain,
    console: &Console,
    work: impl Future<Output = Result<T, KeychainError>>,
    terminal: &mut Terminal,
) -> Result<T, Failure> {
    unless_interrupted(keychain, console, work, terminal, Failure::CutShort).await
}

async fn unless_interrupted<T>(
    keychain: &Keychain,
    console: &Console,
    work: impl Future<Output = Result<T, KeychainError>>,
    terminal: &mut Terminal,
    interrupted: Failure,
) -> Result<T, Failure> {
    tokio::select! {
        done = work => Ok(done?),
        () = tell_waiting(keychain, console) => Err(Failure::Cancelled),
        () = terminal.interrupted() => Err(interrupted),
    }
}

/// Says it when the keychain may be asking in a window of its own. Ends only with the keychain.
async fn tell_waiting(keychain: &Keychain, console: &Console) {
    let mut waiting = keychain.waiting();
    while waiting.wait_for(|waits| *waits).await.is_ok() {
        console.progress(|| console.text("keychain-waiting", &[]));
        console.progress(|| console.text("terminal-stop-waiting", &[]));
        if waiting.wait_for(|waits| !*waits).await.is_err() {
            return;
        }
    }
}
