//! `cargo xtask bench`: the measurements.

use std::process::ExitCode;

use crate::stop::Stop;
use crate::tree::Tree;
use crate::{packages, step, ui};

pub(crate) const HELP: &str = "\
cargo xtask bench: measures the program beside others.

  cargo xtask bench [-- check | cycles | keychain | networks | order | peers | verify | window]

  check         both sign-ins beside curl, against the same pretend provider, and beside
                an earlier build of mail-setup if MAIL_SETUP_BEFORE names one
  cycles        a press when the connections are up, and what ten thousand checks leave behind
  keychain      a search through ten thousand items, beside secret-tool
  networks      what is said in networks that are broken in one way each, and what is sent for it (root)
  order         measures nothing: writes down what a check runs, for the linker to put together
                (src-tauri/crates/cli/check.ld)
  peers         who finds which servers of an address, in a small internet of its own (root)
  verify        10, 100 and 1,000 stored accounts, beside curl --parallel
  window        from the start to the first interactive frame, beside an empty Tauri window

Examples:
  cargo xtask bench
  cargo xtask bench -- check
";

/// Measures what it has built with all optimisations.
///
/// # Errors
/// Stops when something is missing that cannot be installed, or the build or a measurement fails.
pub(crate) fn bench(tree: &Tree, arguments: &[&str]) -> Result<ExitCode, Stop> {
    packages::install(&[packages::BUILD, packages::BENCH])?;
    if arguments.is_empty() || ["keychain", "verify"].iter().any(|name| arguments.contains(name)) {
        packages::install(&[packages::KEYCHAIN])?;
    }
    if arguments.contains(&"networks") {
        packages::install(&[packages::NETWORKS])?;
    }
    if arguments.contains(&"order") {
        packages::install(&[packages::ORDER])?;
    }
    if arguments.contains(&"peers") {
        packages::install(&[packages::PEERS])?;
    }
    if arguments.is_empty() || arguments.contains(&"window") {
        packages::install(&[packages::WINDOW, packages::DISPLAY, packages::SCREEN])?;
        ui::install(tree)?;
        ui::build(tree)?;
    }
    let measurement = ["bench", "--package", "bench", "--"];
    step::show(tree.cargo().args(measurement).args(arguments))?;
    Ok(ExitCode::SUCCESS)
}
