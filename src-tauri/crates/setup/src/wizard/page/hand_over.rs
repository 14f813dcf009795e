//! The app password on its way into a mail program.

use serde::Serialize;

use account::Protocol;

/// How far copying the password is.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct CopyingView {
    /// For which places it was copied.
    pub copied: Vec<Protocol>,
    /// Until when it is on the clipboard, in seconds since 1970 UTC.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub until: Option<u64>,
    /// Why it could not be copied: the last part of a message `clipboard-…`.
    pub problem: Option<CopyProblem>,
}

/// Why the password could not be copied.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum CopyProblem {
    /// This session has no clipboard.
    Missing,
    /// It cannot be used at the moment.
    Refused,
}
