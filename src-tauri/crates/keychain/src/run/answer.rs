//! What a run or an undo did, and what can be undone.

use serde::Serialize;

use crate::item::Item;

/// What a run did.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Changed {
    /// Names this run for undo.
    pub run: String,
    /// Ids of the items that are gone, each verified by listing again.
    pub cleared: Vec<String>,
    /// Ids (as they were before) of the items that keep the checked password, each read back.
    pub replaced: Vec<String>,
    /// Those that are as they were, and why.
    pub kept: Vec<LeftAlone>,
}

/// What an undo did.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Undone {
    /// The run that was undone.
    pub run: String,
    /// Ids (as they were when cleared) of the items that are back.
    pub restored: Vec<String>,
    /// Those that could not be brought back, and why.
    pub kept: Vec<LeftAlone>,
}

/// An item that was left as it is.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct LeftAlone {
    /// The item.
    pub id: String,
    /// Code of the reason: words `kept-…`.
    pub why: String,
}

impl LeftAlone {
    pub(super) fn new(id: &str, why: &str) -> Self {
        Self { id: id.to_owned(), why: why.to_owned() }
    }
}

/// A run that can be undone.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Backup {
    /// Names the run.
    pub run: String,
    /// The account it was for.
    pub address: String,
    /// When, in seconds since 1970 UTC.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub made: u64,
    /// When it will be discarded, in seconds since 1970 UTC.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub expires: u64,
    /// What is in it and not restored yet (no secrets).
    pub items: Vec<Item>,
}
