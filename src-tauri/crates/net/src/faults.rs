//! Faults on demand, for tests: each thing that can fail on the way to a server is counted, and one of them
//! fails. No program that people get has this.

use std::future::pending;
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::task::Poll;

use super::error::NetError;
use account::cause::Cause;

/// A plan of which operation fails, and how. Operations of both conversations are counted together, in the
/// order in which they happen.
#[derive(Debug, Default)]
pub struct Faults {
    plan: Option<(usize, Fault)>,
    counted: AtomicUsize,
}

/// How an operation fails.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Fault {
    /// It is reported as failed.
    Error,
    /// It never ends.
    Silence,
    /// The connection ends there, as if the other side had closed it.
    Cut,
}

impl Faults {
    /// Nothing fails; everything is counted.
    pub fn none() -> Self {
        Self::default()
    }

    /// The operation with this number, from 1, fails in this way, and so do all behind it.
    pub fn from(number: usize, fault: Fault) -> Self {
        Self { plan: Some((number, fault)), counted: AtomicUsize::new(0) }
    }

    /// How many operations there were.
    pub fn counted(&self) -> usize {
        self.counted.load(Relaxed)
    }

    /// Counts an operation; tells how it fails, if it does.
    pub(super) fn next(&self) -> Option<Fault> {
        let number = self.counted.fetch_add(1, Relaxed) + 1;
        self.plan.filter(|(first, _)| number >= *first).map(|(_, fault)| fault)
    }

    /// Counts an operation that has no socket yet; `cause` is what its failure comes to.
    pub async fn stop(&self, cause: Cause) -> Result<(), NetError> {
        match self.next() {
            None => Ok(()),
            Some(Fault::Silence) => pending().await,
            Some(Fault::Error | Fault::Cut) => Err(cause.into()),
        }
    }
}

impl Fault {
    /// What a read or a write comes to; `cut` is what it comes to at the end of a connection.
    pub(super) fn strike<T>(self, cut: io::Result<T>) -> Poll<io::Result<T>> {
        match self {
            Self::Error => Poll::Ready(Err(io::ErrorKind::ConnectionReset.into())),
            Self::Silence => Poll::Pending,
            Self::Cut => Poll::Ready(cut),
        }
    }
}
