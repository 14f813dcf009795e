//! A message to oneself, as shown.

use serde::Serialize;

use crate::advice::Advice;
use crate::wizard::text::Text;
use check::send::Folder;

/// How far a message to oneself is.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum TestMessageState {
    /// It is offered.
    Ready,
    /// It is being sent, or looked for.
    Sending {
        /// What is going on.
        doing: Text,
    },
    /// Nobody waits for it any longer; it may be on its way.
    Cancelled,
    /// It was seen to arrive.
    Arrived {
        /// Where, and after how long.
        words: Text,
        /// In what kind of folder.
        folder: Folder,
        /// What is done about removing it.
        removal: Removal,
    },
    /// It was not taken, or not seen.
    NotArrived {
        /// Whether it was sent.
        words: Text,
        /// Why, and what to do.
        advice: Advice,
        /// The server's own words, with their codes, made safe to show.
        said: Option<String>,
    },
}

/// What is done about removing a message that arrived. Each has its words: `testMessage.removal-…`.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Removal {
    /// It is offered.
    Offered,
    /// The server offers no way that leaves other messages alone.
    ByHand,
    /// It is being removed.
    Running,
    /// It is gone.
    Done,
    /// It could not be removed from here.
    Failed,
}
