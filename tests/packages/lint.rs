//! What the systems' own tools say of the packages.

use std::path::Path;
use std::process::Command;

use super::shelf::{package, unpacked, well};

#[test]
#[ignore = "needs packages and lintian: cargo xtask package, then cargo xtask test"]
fn lintian_has_nothing_to_say() {
    let mut lintian = Command::new("lintian");
    // As root it would warn of being root.
    lintian.args(["--allow-root", "--display-info", "--tag-display-limit", "0"]);
    let told = well(lintian.arg(package(".deb")));
    let remarks: Vec<_> = told.lines().filter(|line| !line.starts_with("running with root")).collect();
    assert_eq!(remarks, [""; 0]);
}

#[test]
#[ignore = "needs packages and rpmlint: cargo xtask package, then cargo xtask test"]
fn rpmlint_has_nothing_to_say_that_is_not_answered() {
    let answers = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/packaging/rpm/rpmlint.toml");
    let told = well(Command::new("rpmlint").arg("--config").arg(answers).arg(package(".rpm")));
    assert!(told.contains(" 0 errors, 0 warnings"), "{told}");
}

#[test]
#[ignore = "needs packages, appstreamcli and desktop-file-validate: cargo xtask package, then cargo xtask test"]
fn the_menu_and_the_stores_can_read_about_it() {
    let root = unpacked();
    let share = root.path().join("usr/share");
    let entry = share.join("applications/mail-setup-wizard.desktop");
    assert_eq!(well(Command::new("desktop-file-validate").arg(entry)), "");
    // Pedantic, too. The picture is on the network, and there when the version is released.
    let mut appstream = Command::new("appstreamcli");
    appstream.args(["validate", "--no-net", "--pedantic", "--no-color"]);
    let told = well(appstream.arg(share.join("metainfo/io.github.mail-setup-wizard.metainfo.xml")));
    assert!(!told.contains("W: ") && !told.contains("E: "), "{told}");
}
