//! What came of a tier, and how it is told.

use std::time::Duration;

use super::slowest::{self, Threads, Timed};
use crate::count::{self, Count};
use crate::step::{Captured, End};

/// What came of a tier.
pub(super) struct Outcome {
    pub(super) count: Count,
    /// Everything it printed if something failed; why, if it was skipped.
    pub(super) words: String,
    /// How long each of its tests took, where that can be told.
    pub(super) timed: Vec<Timed>,
}

/// A command that is one test by itself.
pub(super) fn as_one(captured: Captured) -> Outcome {
    match captured.end {
        End::Well => Outcome::passed(Count::ONE_PASSED),
        End::Badly => Outcome::failed(&without_progress(&captured.output())),
    }
}

/// A command that runs Rust's tests, this many at a time.
pub(super) fn counted(captured: Captured, threads: Threads) -> Outcome {
    let timed = slowest::timed(&captured.lines, threads);
    Outcome { timed, ..counted_by(captured, count::libtest) }
}

/// A command that runs tests and says how many.
pub(super) fn counted_by(captured: Captured, count: fn(&str) -> Count) -> Outcome {
    let output = captured.output();
    let count = count(&output);
    match captured.end {
        End::Well if count.failed == 0 && count.passed > 0 => Outcome::passed(count),
        End::Well if count.failed == 0 => Outcome::failed(&format!("{output}no test ran\n")),
        // It may have failed before or beside the tests: at compiling, say.
        End::Well | End::Badly => Outcome {
            count: Count { failed: count.failed.max(1), ..count },
            words: without_progress(&output),
            timed: vec![],
        },
    }
}

/// Without cargo's lines about each crate that it built, which hide the cause.
fn without_progress(output: &str) -> String {
    const PROGRESS: [&str; 6] = [
        "   Compiling ",
        "    Checking ",
        "    Blocking ",
        " Downloading ",
        "  Downloaded ",
        "    Updating ",
    ];
    let kept = output.lines().filter(|line| !PROGRESS.iter().any(|progress| line.starts_with(progress)));
    kept.map(|line| format!("{line}\n")).collect()
}

impl Outcome {
    /// Of nothing that ran.
    pub(super) fn none() -> Self {
        Self { count: Count::default(), words: String::new(), timed: vec![] }
    }

    pub(super) fn passed(count: Count) -> Self {
        Self { count, ..Self::none() }
    }

    pub(super) fn failed(words: &str) -> Self {
        Self { count: Count::ONE_FAILED, words: words.to_owned(), ..Self::none() }
    }

    pub(super) fn skipped(why: &str) -> Self {
        Self { count: Count::ONE_SKIPPED, words: why.to_owned(), ..Self::none() }
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self {
            count: self.count + other.count,
            words: self.words + &other.words,
            timed: [self.timed, other.timed].concat(),
        }
    }

    fn word(&self) -> &'static str {
        match self.count {
            Count { failed: 1.., .. } => "FAILED",
            Count { passed: 0, .. } => "skipped",
            Count { .. } => "passed",
        }
    }
}

/// A tier that is over.
pub(super) struct Row {
    pub(super) name: &'static str,
    pub(super) time: Duration,
    pub(super) outcome: Outcome,
}

impl Row {
    /// Everything about a failure, one line about anything else.
    pub(super) fn report(&self) -> String {
        let seconds = self.time.as_secs_f64();
        match self.outcome.word() {
            "FAILED" => format!("{}\n   FAILED in {seconds:.1} s\n", self.outcome.words.trim_end()),
            "skipped" => format!("   skipped: {}", self.outcome.words),
            word => format!("   {word} in {seconds:.1} s"),
        }
    }
}

pub(super) fn table(rows: &[Row], time: Duration) -> String {
    let mut table =
        format!("\n{:<22} {:>9} {:>7} {:>7} {:>7}\n", "tier", "time", "passed", "failed", "skipped");
    for Row { name, time, outcome } in rows {
        let Count { passed, failed, skipped } = outcome.count;
        let note = match outcome.word() {
            "skipped" => format!("  {}", outcome.words),
            "FAILED" => "  FAILED".to_owned(),
            _ => String::new(),
        };
        let seconds = time.as_secs_f64();
        table.push_str(&format!("{name:<22} {seconds:>7.1} s {passed:>7} {failed:>7} {skipped:>7}{note}\n"));
    }
    // Less than the sum: some ran beside each other.
    table.push_str(&format!("{:<22} {:>7.1} s\n\n", "all, with set-up", time.as_secs_f64()));
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_in_which_no_test_ran_has_failed() {
        let output = "test result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 9 filtered out\n";
        assert_eq!(counted_by(ended(End::Well, output), count::libtest).count, Count::ONE_FAILED);
    }

    #[test]
    fn what_does_not_compile_is_a_failure_shown_whole() {
        let outcome = counted_by(ended(End::Badly, "error[E0308]: mismatched types\n"), count::libtest);
        assert_eq!(outcome.count, Count::ONE_FAILED);
        assert!(row(outcome).report().contains("mismatched types"));
    }

    #[test]
    fn what_cargo_built_on_the_way_is_left_out_of_a_failure() {
        let output = "   Compiling libc v0.2.0\n    Checking setup v0.1.0\nerror: boom\n   --> a.rs:1:1\n";
        assert_eq!(as_one(ended(End::Badly, output)).words, "error: boom\n   --> a.rs:1:1\n");
    }

    #[test]
    fn a_failure_beside_passing_tests_is_counted() {
        let output = "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out\n";
        let outcome = counted_by(ended(End::Badly, output), count::libtest);
        assert_eq!(outcome.count, Count { passed: 3, failed: 1, skipped: 0 });
    }

    #[test]
    fn a_passing_tier_is_reported_in_one_line() {
        let outcome = as_one(ended(End::Well, "a lot\nof lines\n"));
        assert_eq!(row(outcome).report(), "   passed in 1.5 s");
    }

    #[test]
    fn a_skipped_tier_is_in_the_table_with_its_reason() {
        let table = table(&[row(Outcome::skipped("there is no screen"))], Duration::from_secs(2));
        assert!(
            table.contains("tier in question           1.5 s       0       0       1  there is no screen\n"),
            "{table}"
        );
    }

    fn ended(end: End, output: &str) -> Captured {
        Captured { end, lines: output.lines().map(|line| (Duration::ZERO, line.to_owned())).collect() }
    }

    fn row(outcome: Outcome) -> Row {
        Row { name: "tier in question", time: Duration::from_millis(1500), outcome }
    }
}
