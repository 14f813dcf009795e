//! A profile for Apple Mail on its way into macOS.

use serde::Serialize;

use super::opened::OpenState;
use programs::profile::Pane;

/// What became of opening a profile.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct ProfileView {
    /// How that went: the last part of a message `profile-…`.
    pub state: OpenState,
    /// Where macOS asks for it, once it was opened: the last part of a message `profile-pane-…`.
    pub pane: Option<Pane>,
}
