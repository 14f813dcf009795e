//! The proven password on its way to where it is pasted: which place it was asked for, and what came of it.

use super::page::CopyProblem;
use crate::clipboard::ClipboardError;
use account::Protocol;

/// What was asked for last.
#[derive(Debug, Default)]
pub(super) struct Copying {
    /// For which place it is being copied.
    place: Option<Protocol>,
    problem: Option<CopyProblem>,
}

impl Copying {
    pub(super) fn of(place: Protocol) -> Self {
        Self { place: Some(place), problem: None }
    }

    /// The place that it was copied for, if it was.
    pub(super) fn ended(&mut self, copied: Result<(), ClipboardError>) -> Option<Protocol> {
        self.problem = copied.err().map(|error| match error {
            ClipboardError::Missing => CopyProblem::Missing,
            ClipboardError::Refused => CopyProblem::Refused,
        });
        self.place.take().filter(|_| self.problem.is_none())
    }

    pub(super) fn problem(&self) -> Option<CopyProblem> {
        self.problem
    }
}
