//! What the pages of practice show.

use serde::Serialize;

/// How far starting the pretend provider is.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum PracticeStart {
    /// A mood is being chosen.
    Choosing,
    /// It is being started.
    Starting,
    /// This computer did not let it start.
    Failed,
}

/// What the pretend provider takes; shown only in practice.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct PretendPasswords {
    /// The app password as a provider would show it, in groups.
    pub app_password: String,
    /// The account password, which a person might try by mistake.
    pub account_password: String,
}

/// What came of a password that was given to the pretend mail program.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum PretendAnswer {
    /// None was given.
    Awaited,
    /// It is not what the pretend servers took.
    Wrong,
}
