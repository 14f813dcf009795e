//! What was asked to open, a page or a program, and how that went.

use serde::Serialize;

use account::provider::PageName;

/// How opening something went.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum OpenState {
    /// Asked for.
    Opening,
    /// The system took the request.
    Opened,
    /// There is nothing to open it with.
    Failed,
}

/// A page that was asked for.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct OpenedPage {
    /// Which.
    pub page: PageName,
    /// Its address, to be typed by hand where no browser could be opened.
    pub address: String,
    /// How that went.
    pub state: OpenState,
}

/// A program that was asked to open.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct OpenedProgram {
    /// Code of the program.
    pub id: String,
    /// How that went.
    pub state: OpenState,
}
