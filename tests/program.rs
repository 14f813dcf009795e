//! Finds `mail-setup`: built from the same tree, into the same folder as the tests themselves.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use tests::cargo;

/// The program, up to date.
///
/// A test in another package cannot name it: Cargo gives `CARGO_BIN_EXE_…` to its own package alone.
pub(crate) fn mail_setup() -> &'static Path {
    static PROGRAM: LazyLock<PathBuf> = LazyLock::new(build);
    &PROGRAM
}

fn build() -> PathBuf {
    // …/target/debug/deps/tests-0123456789abcdef
    let tests = std::env::current_exe().unwrap();
    let profile = tests.parent().and_then(Path::parent).expect("the tests lie in target/<profile>/deps");
    let target = profile.parent().unwrap();
    let name = profile.file_name().unwrap().to_str().unwrap();
    let built = cargo::command()
        // Chosen together with the tests, as `cargo test` does: alone it would need its dependencies
        // built once more, with fewer features.
        .args(["build", "--quiet", "--bin", "mail-setup", "--test", "tests"])
        .args(["--profile", if name == "debug" { "dev" } else { name }])
        .arg("--target-dir")
        .arg(target)
        .output()
        .expect("cargo runs");
    assert!(built.status.success(), "mail-setup does not build:\n{}", String::from_utf8_lossy(&built.stderr));
    profile.join(format!("mail-setup{}", std::env::consts::EXE_SUFFIX))
}
