//! The boundary: two commands, and the password crosses it one way only.

use std::sync::{Mutex, PoisonError};

use setup::session::Session;
use setup::wizard::{Event, View};
use tauri::State;
use tauri::async_runtime::JoinHandle;
use tauri::ipc::Channel;

/// Whoever sends the views to the page: one at a time.
#[derive(Default)]
pub(crate) struct Watcher(Mutex<Option<JoinHandle<()>>>);

/// Sends the newest view through the channel, now and whenever it changes.
///
/// A page that was loaded again watches again and gets the newest view at once; nothing more is sent to the
/// one before.
#[tauri::command]
pub(crate) fn watch(session: State<'_, Session>, watcher: State<'_, Watcher>, channel: Channel<View>) {
    let mut views = session.views();
    views.mark_changed();
    let sends = tauri::async_runtime::spawn(async move {
        while views.changed().await.is_ok() {
            let view = views.borrow_and_update().clone();
            if channel.send(view).is_err() {
                break;
            }
        }
    });
    if let Some(before) = watcher.0.lock().unwrap_or_else(PoisonError::into_inner).replace(sends) {
        before.abort();
    }
}

/// Takes what the person did.
#[tauri::command]
pub(crate) fn handle(session: State<'_, Session>, event: Event) {
    session.handle(event);
}
