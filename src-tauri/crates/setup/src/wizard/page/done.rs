//! What the last page shows.

use serde::Serialize;

use crate::wizard::text::Text;

/// Something that is told at the end.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Point {
    /// What.
    pub words: Text,
    /// Whether it was done, or left.
    pub state: PointState,
}

/// Something that is still to be done by hand.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Todo {
    /// What ticks it.
    pub id: String,
    /// What.
    pub words: Text,
    /// Whether it is ticked.
    pub state: PointState,
}

/// Whether something was done.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum PointState {
    /// It was.
    Done,
    /// It was left as it was.
    Left,
}

impl PointState {
    pub(in crate::wizard) fn of(was_done: bool) -> Self {
        if was_done { Self::Done } else { Self::Left }
    }
}
