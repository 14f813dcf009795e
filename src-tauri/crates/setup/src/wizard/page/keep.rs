//! What the page of keeping shows.

use serde::Serialize;

use crate::advice::Advice;

/// How far keeping is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum KeepState {
    /// Ready to be kept.
    Ready,
    /// Being stored and read back; the keychain may be asking in its own window.
    Keeping,
    /// Stored for both protocols, read back and compared.
    Kept,
    /// It did not work; nothing was changed.
    Refused {
        /// Why, and what to do.
        advice: Advice,
    },
}
