//! What the last page shows.

use serde::Serialize;

use crate::watch::Status;
use crate::watch::schedule::{ScheduleError, Scheduled};
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

/// How the daily check is.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum WatchView {
    /// It cannot be had here.
    #[default]
    Missing,
    /// It is off.
    Off,
    /// It is on.
    On,
    /// It is on from the next time that the person signs in to the computer.
    NextSignIn,
    /// It is as it was: the scheduler said no.
    NotChanged,
    /// It is as it was: the program does not stay where it is, or its path is none for a scheduler.
    Misplaced,
}

impl From<ScheduleError> for WatchView {
    fn from(error: ScheduleError) -> Self {
        match error {
            ScheduleError::Passing | ScheduleError::Path => Self::Misplaced,
            ScheduleError::Missing
            | ScheduleError::NoProgram
            | ScheduleError::Refused
            | ScheduleError::File(_) => Self::NotChanged,
        }
    }
}

impl From<&Status> for WatchView {
    fn from(status: &Status) -> Self {
        match status {
            Status::Missing => Self::Missing,
            Status::Off => Self::Off,
            Status::On { scheduled: Scheduled::Running | Scheduled::DailyAlone, .. } => Self::On,
            Status::On { scheduled: Scheduled::AtNextSignIn, .. } => Self::NextSignIn,
        }
    }
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
