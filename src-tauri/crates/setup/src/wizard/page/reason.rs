//! Why something is not offered.

use serde::Serialize;

use crate::wizard::text::Text;

/// A reason, and what to do about it.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Reason {
    /// What it is.
    pub title: Text,
    /// What can be done.
    pub remedy: Text,
}
