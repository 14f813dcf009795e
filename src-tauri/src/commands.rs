//! The boundary: two commands, and the password crosses it one way only.

use std::sync::{Mutex, PoisonError};

use serde::{Deserialize as _, Serialize};
use serde_json::Value;
use setup::session::Session;
use setup::wizard::{Event, View};
use tauri::State;
use tauri::async_runtime::JoinHandle;
use tauri::ipc::{Channel, InvokeBody, Request};

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
pub(crate) fn handle(session: State<'_, Session>, request: Request<'_>) -> Result<(), Refused> {
    session.handle(event_in(request.body())?);
    Ok(())
}

/// Why something is not taken. The page is not trusted.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Refused {
    /// It is larger than anything that a person does.
    TooLarge,
    /// It is nothing that a person can do.
    NotAnEvent,
}

/// Measured before it is read: what was typed may stand in a view, and a view is kept.
fn event_in(body: &InvokeBody) -> Result<Event, Refused> {
    let InvokeBody::Json(arguments) = body else { return Err(Refused::NotAnEvent) };
    let event = arguments.get("event").ok_or(Refused::NotAnEvent)?;
    if size(event) > LARGEST {
        return Err(Refused::TooLarge);
    }
    Event::deserialize(event).map_err(|_| Refused::NotAnEvent)
}

/// In bytes: ten times the largest file of a certificate.
const LARGEST: usize = 1024 * 1024;

/// About as many bytes as it has as text.
fn size(value: &Value) -> usize {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => 8,
        Value::String(text) => text.len(),
        Value::Array(values) => values.iter().map(size).sum::<usize>() + 8,
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| name.len() + size(value)).sum::<usize>() + 8
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_too_large_or_no_event_is_refused() {
        let read = |event: Value| event_in(&InvokeBody::Json(json!({ "event": event }))).map(|_| ());
        let address =
            |length: usize| json!({ "submit": { "form": "address", "address": "a".repeat(length) } });
        assert_eq!(read(address(1000)), Ok(()));
        assert_eq!(read(address(LARGEST)), Err(Refused::TooLarge));
        assert_eq!(read(json!(vec![0; LARGEST])), Err(Refused::TooLarge));
        for nonsense in [json!(null), json!("act"), json!({ "act": { "kind": "deleteAll" } }), json!([])] {
            assert_eq!(read(nonsense.clone()), Err(Refused::NotAnEvent), "{nonsense}");
        }
        assert_eq!(event_in(&InvokeBody::Raw(vec![1])), Err(Refused::NotAnEvent));
        assert_eq!(event_in(&InvokeBody::Json(json!({}))), Err(Refused::NotAnEvent));
    }
}
