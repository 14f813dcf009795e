//! How much is tested.

use crate::stop::Stop;

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
