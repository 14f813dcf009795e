//! `cargo xtask test`: every tier of tests, those that can beside each other, and the closing table.

mod checkout;
mod extent;
mod home;
mod lanes;
mod outcome;
mod setting;
mod slowest;
mod tiers;

use std::process::ExitCode;
use std::time::Instant;

use self::checkout::Checkout;
pub(crate) use self::extent::Extent;
use self::outcome::table;
use self::setting::Setting;
use self::tiers::PARTS;
use crate::count::Count;
use crate::packages::{self, Absent};
use crate::stop::Stop;
use crate::tree::Tree;
use crate::{tools, ui};

pub(crate) const HELP: &str = "\
cargo xtask test: every test there is, after installing what they need.

  cargo xtask test [--quick]

  --quick    leaves out the other systems, the real keychains and mail servers, and the window

A tier that cannot run on this machine says why and counts as skipped, never as passed. So do the tests
of a program that is in no package of this release, and was not built by hand: which one, is said before the
first tier. Tiers that mostly wait run beside each other; each is told when it ends.
At the end are the ten slowest tests, a table of the tiers, and the sum: N passed, N failed, N skipped.

Examples:
  cargo xtask test
  cargo xtask test --quick
";

/// Runs the tiers. The exit status is 0 only if nothing failed.
///
/// # Errors
/// Stops when something is missing that cannot be installed.
pub(crate) fn test(tree: &Tree, extent: Extent) -> Result<ExitCode, Stop> {
    let started = Instant::now();
    let absent = set_up(tree, extent)?;
    let setting = Setting { before: Checkout::of(tree), absent };
    let rows: Vec<_> = PARTS.iter().flat_map(|part| lanes::run(tree, extent, &setting, part)).collect();
    print!("{}", slowest::list(rows.iter().flat_map(|row| &row.outcome.timed)));
    print!("{}", table(&rows, started.elapsed()));
    let total: Count = rows.iter().map(|row| row.outcome.count).sum();
    println!("{} passed, {} failed, {} skipped", total.passed, total.failed, total.skipped);
    Ok(if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn set_up(tree: &Tree, extent: Extent) -> Result<Absent, Stop> {
    let quick = [packages::BUILD, packages::WINDOW];
    let full = [
        packages::KEYCHAIN,
        packages::SCREEN,
        packages::MAIL_SERVERS,
        packages::PROGRAMS,
        packages::NETWORKS,
        packages::DISPLAY,
        packages::LETTERS,
        packages::CROSS,
    ];
    let absent = match extent {
        Extent::Quick => packages::install(&quick)?,
        Extent::Everything => {
            let Absent(mut words) = packages::install(&[&quick[..], &full[..]].concat())?;
            words.extend(packages::not_built_by_hand().0);
            Absent(words)
        }
    };
    tools::components()?;
    ui::install(tree)?;
    Ok(absent)
}
