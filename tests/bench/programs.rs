//! The programs that are measured, built from this tree with all optimisations.

use std::env::consts::EXE_SUFFIX;
use std::path::{Path, PathBuf};

use crate::{Stop, cargo};

/// Builds parts of a package, and tells where cargo put each. All in one go: what cargo builds for an
/// example differs from what it builds for a program alone.
pub(crate) fn build<const N: usize>(package: &str, parts: [Part; N]) -> Result<[PathBuf; N], Stop> {
    // …/target/release/deps/check-0123456789abcdef
    let own = std::env::current_exe()?;
    let release = own.parent().and_then(Path::parent).ok_or("the bench lies in target/release/deps")?;
    let target = release.parent().ok_or("the bench lies in target/release/deps")?;
    let built = cargo::command()
        .args(["build", "--quiet", "--release", "--package", package])
        .args(parts.iter().flat_map(|part| match part {
            Part::Program(name) => ["--bin", name],
            Part::Example(name) => ["--example", name],
        }))
        .arg("--target-dir")
        .arg(target)
        .status()?;
    if !built.success() {
        return Err(format!("{package} does not build").into());
    }
    Ok(parts.map(|part| match part {
        Part::Program(name) => release.join(format!("{name}{EXE_SUFFIX}")),
        Part::Example(name) => release.join("examples").join(format!("{name}{EXE_SUFFIX}")),
    }))
}

/// What of a package is built.
#[derive(Clone, Copy)]
pub(crate) enum Part {
    Program(&'static str),
    Example(&'static str),
}
