//! The programs that the tests start: built from the same tree, into the same folder as the tests themselves.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use super::cargo;

/// `mail-setup`, up to date, as people build it. Built with the tests, it would have their hooks.
pub(crate) fn mail_setup() -> &'static Path {
    static PROGRAM: LazyLock<PathBuf> = LazyLock::new(|| build("mail-setup", &["mail-setup"]));
    &PROGRAM
}

/// What the tests of keychains kill half-way.
#[cfg(target_os = "linux")]
pub(crate) fn keychain_steps() -> &'static Path {
    // Chosen together with `mail-setup`, so that it takes the same libraries and none is built once more.
    static PROGRAM: LazyLock<PathBuf> =
        LazyLock::new(|| build("keychain-steps", &["mail-setup", "keychain-steps"]));
    &PROGRAM
}

/// What tells the most memory that a program had.
#[cfg(unix)]
pub(crate) fn peak_memory() -> &'static Path {
    static PROGRAM: LazyLock<PathBuf> = LazyLock::new(|| build("peak-memory", &["peak-memory"]));
    &PROGRAM
}

fn build(program: &str, packages: &[&str]) -> PathBuf {
    // …/target/debug/deps/tests-0123456789abcdef
    let tests = std::env::current_exe().unwrap();
    let profile = tests.parent().and_then(Path::parent).expect("the tests lie in target/<profile>/deps");
    let target = profile.parent().unwrap();
    let name = profile.file_name().unwrap().to_str().unwrap();
    let built = cargo::command()
        .args(["build", "--quiet", "--profile", if name == "debug" { "dev" } else { name }])
        .args(packages.iter().flat_map(|package| ["--package", package]))
        .arg("--target-dir")
        .arg(target)
        .output()
        .expect("cargo runs");
    assert!(built.status.success(), "{program} does not build:\n{}", String::from_utf8_lossy(&built.stderr));
    profile.join(format!("{program}{}", std::env::consts::EXE_SUFFIX))
}
