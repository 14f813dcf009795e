//! How long a test waits for what has to come.

use std::time::{Duration, Instant};

/// How long something may take. A bound, not a wait.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// Asks until something is so; each question must be a wait of its own or cost little.
pub(crate) fn until(otherwise: &str, mut is_so: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < PATIENCE, "{otherwise}");
        std::thread::yield_now();
    }
}
