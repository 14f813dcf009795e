//! Nothing of the tests is in what people get.

use std::path::Path;

use crate::stage::cargo;
use crate::stage::program::mail_setup;

/// Names of functions that only the tests have, as they stand in a program with its symbols.
const HOOKS: [&str; 2] = ["3net6faults", "5check7fuzzing"];

#[test]
fn no_hook_of_the_tests_is_in_the_built_program() {
    let own = std::env::current_exe().unwrap();
    for hook in HOOKS {
        assert!(holds(&own, hook), "{hook} would not be seen: it is not even in the tests");
        assert!(!holds(mail_setup(), hook), "{hook} is in mail-setup");
    }
}

#[test]
fn no_build_without_tests_switches_the_hooks_on() {
    for chosen in
        [&[][..], &["--workspace"], &["--package", "mail-setup"], &["--package", "mail-setup-wizard"]]
    {
        let built = features("features,no-dev", chosen);
        assert!(built.contains("setup feature \"default\""), "{chosen:?} does not build setup:\n{built}");
        assert!(!built.contains(TESTING), "{chosen:?} builds the test hooks:\n{built}");
    }
    assert!(features("features", &["--package", "tests"]).contains(TESTING), "the tests have no hooks");
}

const TESTING: &str = " feature \"testing\"";

/// What cargo says it builds, with the features of each package, when it is called at the root with these choices.
fn features(edges: &str, chosen: &[&str]) -> String {
    let tree = cargo::command()
        .args(["tree", "--offline", "--manifest-path"])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.toml"))
        .args(["--edges", edges])
        .args(chosen)
        .output()
        .expect("cargo runs");
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    String::from_utf8(tree.stdout).unwrap()
}

fn holds(program: &Path, name: &str) -> bool {
    let bytes = std::fs::read(program).unwrap();
    bytes.windows(name.len()).any(|window| window == name.as_bytes())
}
