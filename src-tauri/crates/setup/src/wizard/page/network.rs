//! What the network does to mail, and who reads along: what the pages show.

use serde::Serialize;

use crate::advice::Advice;
use crate::network_report::Named;
use crate::wizard::text::Text;

/// How far a look at the network is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum NetworkState {
    /// It runs.
    Looking,
    /// It was ended before it was known.
    Cancelled,
    /// It has ended.
    Seen {
        /// What it came to.
        advice: Box<Advice>,
        /// How the network differs from the one in which mail last worked, if that is known.
        compared: Option<Text>,
        /// What can be sent to somebody who helps.
        report: ReportView,
        /// Whether names stand in that.
        names: Named,
    },
}

/// A report to be copied.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct ReportView {
    /// For people.
    pub text: String,
    /// For programs.
    pub json: String,
}

/// Whether a check that did not succeed had the network looked at.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum LookState {
    /// There was no need to.
    NotTaken,
    /// It is looked at.
    Looking,
    /// It was.
    Taken,
}
