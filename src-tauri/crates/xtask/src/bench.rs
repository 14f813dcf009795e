//! `cargo xtask bench`: the measurements.

use std::process::{Command, ExitCode};

use crate::tree::Tree;
use crate::{Stop, packages, step};

pub(crate) const HELP: &str = "\
cargo xtask bench: measures the check beside curl, against the same pretend provider.

  cargo xtask bench [-- ARGUMENTS]

  ARGUMENTS     are passed on to the measurement

Examples:
  cargo xtask bench
";

/// Builds what is measured with all optimisations, and measures it.
///
/// # Errors
/// Stops when something is missing that cannot be installed, or the build or a measurement fails.
pub(crate) fn bench(tree: &Tree, arguments: &[&str]) -> Result<ExitCode, Stop> {
    packages::install(&[packages::BUILD, packages::BENCH])?;
    step::show(Command::new("cargo").current_dir(&tree.root).args([
        "build",
        "--release",
        "--package",
        "mail-setup",
    ]))?;
    let measurement = ["bench", "--package", "tests", "--bench", "check", "--"];
    step::show(Command::new("cargo").current_dir(&tree.root).args(measurement).args(arguments))?;
    Ok(ExitCode::SUCCESS)
}
