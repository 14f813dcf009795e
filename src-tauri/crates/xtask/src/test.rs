//! `cargo xtask test`: every tier of tests, in order, and the closing table.

mod checkout;
mod home;
mod outcome;
mod setting;
mod slowest;
mod tiers;

use std::process::ExitCode;
use std::time::Instant;

use self::checkout::Checkout;
use self::outcome::{Outcome, Row, table};
use self::setting::Setting;
use self::tiers::{Share, TIERS};
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
of a program that is in no package of this release: which one, is said before the first tier.
At the end are the ten slowest tests, a table of the tiers, and the sum: N passed, N failed, N skipped.

Examples:
  cargo xtask test
  cargo xtask test --quick
";

/// How much is tested.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Extent {
    Everything,
    Quick,
}

impl Extent {
    /// # Errors
    /// Stops at an option that does not exist.
    pub(crate) fn parse(options: &[&str]) -> Result<Self, Stop> {
        match options {
            [] => Ok(Self::Everything),
            ["--quick"] => Ok(Self::Quick),
            unknown => Err(Stop(format!(
                "don't know `test {}`; `cargo xtask test --help` lists what there is",
                unknown.join(" ")
            ))),
        }
    }
}

/// Runs the tiers. The exit status is 0 only if nothing failed.
///
/// # Errors
/// Stops when something is missing that cannot be installed.
pub(crate) fn test(tree: &Tree, extent: Extent) -> Result<ExitCode, Stop> {
    let started = Instant::now();
    let absent = set_up(tree, extent)?;
    let setting = Setting { before: Checkout::of(tree), absent };
    let mut rows = Vec::new();
    for tier in TIERS {
        println!("== {}", tier.name);
        let started = Instant::now();
        let outcome = match extent {
            Extent::Quick if tier.share == Share::Full => Outcome::skipped("left out by --quick"),
            Extent::Quick | Extent::Everything => (tier.run)(tree, &setting),
        };
        let row = Row { name: tier.name, time: started.elapsed(), outcome };
        println!("{}", row.report());
        rows.push(row);
    }
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
        Extent::Everything => packages::install(&[&quick[..], &full[..]].concat())?,
    };
    tools::components()?;
    ui::install(tree)?;
    Ok(absent)
}
