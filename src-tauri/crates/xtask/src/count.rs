//! How many tests passed, read from what test runners print.

use std::iter::Sum;
use std::ops::Add;

/// Tests by what became of them.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Count {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
    pub(crate) skipped: u32,
}

impl Count {
    pub(crate) const ONE_PASSED: Self = Self { passed: 1, failed: 0, skipped: 0 };
    pub(crate) const ONE_FAILED: Self = Self { passed: 0, failed: 1, skipped: 0 };
    pub(crate) const ONE_SKIPPED: Self = Self { passed: 0, failed: 0, skipped: 1 };
}

impl Add for Count {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            skipped: self.skipped + other.skipped,
        }
    }
}

impl Sum for Count {
    fn sum<I: Iterator<Item = Self>>(counts: I) -> Self {
        counts.fold(Self::default(), Add::add)
    }
}

/// Adds up every summary of Rust's test harness:
/// `test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.01s`.
pub(crate) fn libtest(output: &str) -> Count {
    output
        .lines()
        .filter_map(|line| line.trim().strip_prefix("test result: "))
        .filter_map(|summary| summary.split_once(". "))
        .map(|(_, counts)| Count {
            passed: number(counts.split(';'), "passed"),
            failed: number(counts.split(';'), "failed"),
            skipped: number(counts.split(';'), "ignored"),
        })
        .sum()
}

/// The summary of Vitest: `Tests  1 failed | 12 passed | 1 skipped | 1 todo (15)`.
/// A file that could not even be loaded counts as one failed test: `Test Files  1 failed | 3 passed (4)`.
pub(crate) fn vitest(output: &str) -> Count {
    let summary = |title: &str| {
        output.lines().rev().find_map(|line| line.trim().strip_prefix(title)).unwrap_or_default().trim_start()
    };
    let tests = |what| number(summary("Tests ").split('|'), what);
    let failed_files = number(summary("Test Files ").split('|'), "failed");
    let failed = tests("failed");
    Count {
        passed: tests("passed"),
        failed: if failed == 0 { failed_files } else { failed },
        skipped: tests("skipped") + tests("todo"),
    }
}

/// The number before a word: ` 12 passed (15)` is 12 for `passed`.
fn number<'a>(mut parts: impl Iterator<Item = &'a str>, word: &str) -> u32 {
    let found = parts.find_map(|part| {
        let mut words = part.split_whitespace();
        let count = words.next()?.parse().ok()?;
        (words.next()? == word).then_some(count)
    });
    found.unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_summary_of_cargo_test_is_added_up() {
        let output = "\
running 3 tests
test a ... ok
test b ... ignored, needs a display
test c ... FAILED

test result: FAILED. 1 passed; 1 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s

     Running unittests src/lib.rs
test result: ok. 41 passed; 0 failed; 0 ignored; 0 measured; 2 filtered out; finished in 1.20s
";
        assert_eq!(libtest(output), Count { passed: 42, failed: 1, skipped: 1 });
    }

    #[test]
    fn a_test_that_prints_numbers_is_not_a_summary() {
        assert_eq!(libtest("99 passed; 0 failed; 0 ignored\n"), Count::default());
    }

    #[test]
    fn vitest_names_only_what_there_is() {
        let output = " Test Files  3 passed (3)\n      Tests  25 passed (25)\n   Start at  10:00:00\n";
        assert_eq!(vitest(output), Count { passed: 25, failed: 0, skipped: 0 });
        let output = " Test Files  1 failed | 2 passed (3)\n      Tests  2 failed | 20 passed | 3 skipped | 1 todo (26)\n";
        assert_eq!(vitest(output), Count { passed: 20, failed: 2, skipped: 4 });
    }

    #[test]
    fn a_vitest_file_that_cannot_be_loaded_is_a_failure() {
        let output = " Test Files  1 failed | 2 passed (3)\n      Tests  20 passed (20)\n";
        assert_eq!(vitest(output), Count { passed: 20, failed: 1, skipped: 0 });
    }

    #[test]
    fn counts_add_up() {
        let counts = [Count::ONE_PASSED, Count::ONE_FAILED, Count::ONE_SKIPPED, Count::ONE_SKIPPED];
        assert_eq!(counts.into_iter().sum::<Count>(), Count { passed: 1, failed: 1, skipped: 2 });
    }
}
