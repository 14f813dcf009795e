//! The slowest tests. Rust's test harness says when each one ended, and not when it began, but it begins them in
//! the order of their names, so many at a time, the next one whenever one has ended.

use std::process::Command;
use std::thread;
use std::time::Duration;

/// How many tests run at a time.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Threads {
    /// For tests that need something for themselves.
    One,
    /// For tests that compute.
    OneForEachCore,
    /// For tests that mostly wait for what another program does.
    TwoForEachCore,
    /// For tests that mostly wait for a deadline.
    FourForEachCore,
}

impl Threads {
    /// Has a command that runs tests run so many at a time.
    pub(super) fn give_to(self, command: &mut Command) -> &mut Command {
        command.env("RUST_TEST_THREADS", self.number().to_string())
    }

    fn number(self) -> usize {
        let cores = thread::available_parallelism().map_or(1, Into::into);
        match self {
            Self::One => 1,
            Self::OneForEachCore => cores,
            Self::TwoForEachCore => 2 * cores,
            Self::FourForEachCore => 4 * cores,
        }
    }
}

/// How long a test took.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Timed {
    name: String,
    time: Duration,
}

/// The times of all tests in what `cargo test` printed, and when.
pub(super) fn timed(printed: &[(Duration, String)], threads: Threads) -> Vec<Timed> {
    let begins = |line: &str| line.starts_with("running ") && line.ends_with(['s', 't']);
    let harnesses = printed.split_inclusive(|(_, line)| line.starts_with("test result: "));
    harnesses
        .filter_map(|lines| lines.iter().position(|(_, line)| begins(line)).map(|begin| &lines[begin..]))
        .flat_map(|lines| of_harness(lines[0].0, &lines[1..], threads.number()))
        .collect()
}

/// A list of the ten that took longest.
pub(super) fn list<'a>(timed: impl Iterator<Item = &'a Timed>) -> String {
    let mut timed: Vec<_> = timed.collect();
    timed.sort_by_key(|timed| std::cmp::Reverse(timed.time));
    let rows = timed.iter().take(10);
    let rows = rows.map(|Timed { name, time }| format!("{:>7.1} s  {name}\n", time.as_secs_f64()));
    if timed.is_empty() {
        String::new()
    } else {
        format!("\nthe slowest tests\n{}", rows.collect::<String>())
    }
}

fn of_harness(begun: Duration, lines: &[(Duration, String)], threads: usize) -> Vec<Timed> {
    let ended: Vec<_> = lines.iter().filter_map(|(at, line)| Some((*at, name_in(line)?))).collect();
    let mut in_order: Vec<_> = ended.iter().map(|(_, name)| *name).collect();
    in_order.sort_unstable();
    // The first begin together; each end lets the next one begin.
    let begins = std::iter::repeat_n(begun, threads).chain(ended.iter().map(|(at, _)| *at));
    let begun_at = |name| begins.clone().zip(&in_order).find(|(_, its)| **its == name).map(|(at, _)| at);
    ended
        .iter()
        .filter_map(|(at, name)| {
            Some(Timed { name: (*name).to_owned(), time: at.saturating_sub(begun_at(*name)?) })
        })
        .collect()
}

/// `test a::b ... ok`. What has run for long is said of `test a::b has been running` too.
fn name_in(line: &str) -> Option<&str> {
    let (name, result) = line.strip_prefix("test ")?.split_once(" ... ")?;
    ["ok", "FAILED", "ignored"].iter().any(|word| result.starts_with(word)).then(|| {
        // A test that must panic is marked behind its name.
        name.split_once(" - ").map_or(name, |(name, _)| name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_began_when_one_before_it_ended() {
        let printed = [
            (10, "     Running unittests src/lib.rs"),
            (10, "running 4 tests"),
            (12, "test b ... ok"),
            (13, "test a ... FAILED"),
            (19, "test c ... ok"),
            (19, "test a has been running for over 60 seconds"),
            (20, "test d ... ok"),
            (20, "test result: FAILED. 3 passed; 1 failed; 0 ignored"),
            (30, "running 1 test"),
            (34, "test e ... ok"),
        ];
        let printed = printed.map(|(at, line)| (Duration::from_secs(at), line.to_owned()));
        let (first, second) = printed.split_at(8);
        let times = |lines: &[(Duration, String)], threads| {
            let begun = lines.iter().position(|(_, line)| line.starts_with("running")).unwrap();
            let timed = of_harness(lines[begun].0, &lines[begun + 1..], threads);
            timed.into_iter().map(|timed| (timed.name, timed.time.as_secs())).collect::<Vec<_>>()
        };
        let named = |name: &str, time| (name.to_owned(), time);
        // Two at a time: c began when b ended, and d when a did.
        assert_eq!(times(first, 2), [named("b", 2), named("a", 3), named("c", 7), named("d", 7)]);
        assert_eq!(times(second, 2), [named("e", 4)]);
        assert_eq!(timed(&printed, Threads::One).len(), 5);
    }

    #[test]
    fn the_ten_slowest_are_listed_slowest_first() {
        let timed = (1..=11).map(|time| Timed { name: format!("t{time}"), time: Duration::from_secs(time) });
        let list = list(timed.collect::<Vec<_>>().iter());
        assert!(list.starts_with("\nthe slowest tests\n   11.0 s  t11\n   10.0 s  t10\n"), "{list}");
        assert!(list.ends_with("    2.0 s  t2\n"), "{list}");
    }
}
