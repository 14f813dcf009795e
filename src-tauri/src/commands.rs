//! The boundary: two commands, and the password crosses it one way only.

use setup::session::Session;
use setup::wizard::{Event, View};
use tauri::State;
use tauri::ipc::Channel;

/// Sends the newest view through the channel, now and whenever it changes.
///
/// A page that was loaded again watches again and gets the newest view at once.
#[tauri::command]
pub(crate) fn watch(session: State<'_, Session>, channel: Channel<View>) {
    let mut views = session.views();
    views.mark_changed();
    tauri::async_runtime::spawn(async move {
        while views.changed().await.is_ok() {
            let view = views.borrow_and_update().clone();
            if channel.send(view).is_err() {
                break;
            }
        }
    });
}

/// Takes what the person did.
#[tauri::command]
pub(crate) fn handle(session: State<'_, Session>, event: Event) {
    session.handle(event);
}
