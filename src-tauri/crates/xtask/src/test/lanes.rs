//! Tiers that run beside each other, and how that is told.

use std::panic::resume_unwind;
use std::thread;
use std::time::{Duration, Instant};

use super::extent::Extent;
use super::outcome::{Outcome, Row};
use super::setting::Setting;
use super::tiers::{Lane, Share, Tier};
use crate::step::say;
use crate::tree::Tree;

/// Runs the lanes of a part beside each other, and tells of each tier when it has ended. The rows are in the order in
/// which the tiers are written. What is left out is told by the table alone.
pub(super) fn run(tree: &Tree, extent: Extent, setting: &Setting, part: &[Lane]) -> Vec<Row> {
    match part {
        [lane] => in_turn(lane, extent, &|tier| alone(tree, setting, tier)),
        lanes => beside_each_other(lanes, extent, &|tier| row(tree, setting, tier)),
    }
}

fn beside_each_other(lanes: &[Lane], extent: Extent, run: &(impl Fn(&Tier) -> Row + Sync)) -> Vec<Row> {
    let names: Vec<_> = lanes.iter().filter_map(|lane| names(lane, extent)).collect();
    if !names.is_empty() {
        say(&format!("== beside each other: {}", names.join(" | ")));
    }
    let told = |tier: &Tier| {
        let row = run(tier);
        say(&format!("== {}\n{}", row.name, row.report()));
        row
    };
    thread::scope(|scope| {
        let lanes: Vec<_> = lanes.iter().map(|lane| scope.spawn(|| in_turn(lane, extent, &told))).collect();
        let rows = lanes.into_iter().map(|lane| lane.join());
        rows.flat_map(|rows| rows.unwrap_or_else(|panic| resume_unwind(panic))).collect()
    })
}

/// What runs of a lane, in its order.
fn names(lane: Lane, extent: Extent) -> Option<String> {
    let names: Vec<_> = lane.iter().filter(|tier| runs(tier, extent)).map(|tier| tier.name).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

fn in_turn(lane: Lane, extent: Extent, run: &impl Fn(&Tier) -> Row) -> Vec<Row> {
    let left_out = |tier: &Tier| Row {
        name: tier.name,
        time: Duration::ZERO,
        outcome: Outcome::skipped("left out by --quick"),
    };
    lane.iter().map(|tier| if runs(tier, extent) { run(tier) } else { left_out(tier) }).collect()
}

fn runs(tier: &Tier, extent: Extent) -> bool {
    match (extent, tier.share) {
        (Extent::Quick, Share::Full) => false,
        (Extent::Quick, Share::Always) | (Extent::Everything, Share::Always | Share::Full) => true,
    }
}

/// A tier that has the machine for itself: its name is told when it begins.
fn alone(tree: &Tree, setting: &Setting, tier: &Tier) -> Row {
    say(&format!("== {}", tier.name));
    let row = row(tree, setting, tier);
    say(&row.report());
    row
}

fn row(tree: &Tree, setting: &Setting, tier: &Tier) -> Row {
    let started = Instant::now();
    let outcome = (tier.run)(tree, setting);
    Row { name: tier.name, time: started.elapsed(), outcome }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::count::Count;

    const LANES: [Lane; 2] = [
        &[
            Tier { name: "a", share: Share::Always, run: passes },
            Tier { name: "b", share: Share::Full, run: passes },
        ],
        &[Tier { name: "c", share: Share::Full, run: passes }],
    ];

    fn passes(_: &Tree, _: &Setting) -> Outcome {
        Outcome::passed(Count::ONE_PASSED)
    }

    #[test]
    fn lanes_run_beside_each_other_and_their_rows_keep_the_order() {
        // Neither "a" nor "c" ends before both have begun.
        let both = std::sync::Barrier::new(2);
        let rows = beside_each_other(&LANES, Extent::Everything, &|tier| {
            if tier.name != "b" {
                both.wait();
            }
            Row { name: tier.name, time: Duration::ZERO, outcome: Outcome::passed(Count::ONE_PASSED) }
        });
        assert_eq!(rows.iter().map(|row| row.name).collect::<Vec<_>>(), ["a", "b", "c"]);
    }

    #[test]
    fn what_is_left_out_is_skipped_and_not_run() {
        let rows = beside_each_other(&LANES, Extent::Quick, &|tier| {
            assert_eq!(tier.name, "a");
            Row { name: tier.name, time: Duration::ZERO, outcome: Outcome::passed(Count::ONE_PASSED) }
        });
        assert_eq!(rows.iter().map(|row| row.outcome.count.skipped).collect::<Vec<_>>(), [0, 1, 1]);
        assert_eq!(LANES.map(|lane| names(lane, Extent::Quick)), [Some("a".to_owned()), None]);
    }
}
