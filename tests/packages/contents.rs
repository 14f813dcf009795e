//! What is in the packages.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::shelf::{files, folder, package, unpacked, well};

/// The most that the package for Debian may weigh, in bytes: 8 MiB. Both programs have all of the wizard in them.
const LARGEST: u64 = 8 * 1024 * 1024;

#[test]
#[ignore = "needs packages: cargo xtask package, then cargo xtask test"]
fn a_debian_gets_programs_manual_completions_icons_and_licences_and_no_scripts() {
    let root = unpacked();
    let there = files(root.path());
    for file in INSTALLED.into_iter().chain(OF_DEBIAN) {
        assert!(there.contains(&file.to_owned()), "{file} is not among {there:#?}");
    }
    let control = tempfile::tempdir().unwrap();
    well(Command::new("dpkg-deb").arg("--control").arg(package(".deb")).arg(control.path()));
    assert_eq!(files(control.path()), ["control", "md5sums"], "a package without scripts");
    let size = fs::metadata(package(".deb")).unwrap().len();
    assert!(size <= LARGEST, "the package has {size} bytes");
}

/// What every system gets, wherever it keeps licences and completions.
const INSTALLED: [&str; 10] = [
    "usr/bin/mail-setup",
    "usr/bin/mail-setup-wizard",
    "usr/share/applications/mail-setup-wizard.desktop",
    "usr/share/bash-completion/completions/mail-setup",
    "usr/share/fish/vendor_completions.d/mail-setup.fish",
    "usr/share/icons/hicolor/scalable/apps/mail-setup-wizard.svg",
    "usr/share/man/man1/mail-setup-keychain-scan.1.gz",
    "usr/share/man/man1/mail-setup-wizard.1.gz",
    "usr/share/metainfo/io.github.mail-setup-wizard.metainfo.xml",
    "usr/share/nushell/vendor/autoload/mail-setup.nu",
];

const OF_DEBIAN: [&str; 3] = [
    "usr/share/doc/mail-setup-wizard/THIRD-PARTY-LICENSES.gz",
    "usr/share/doc/mail-setup-wizard/copyright",
    "usr/share/zsh/vendor-completions/_mail-setup",
];

/// All but licences, which each has at another place, and what Debian's own check is told.
#[test]
#[ignore = "needs packages: cargo xtask package, then cargo xtask test"]
fn a_fedora_gets_what_a_debian_gets() {
    let is_of_one = |file: &String| {
        ["usr/share/doc/", "usr/share/licenses/", "usr/share/lintian/"].iter().any(|at| file.starts_with(at))
    };
    let mut of_rpm: Vec<_> =
        well(Command::new("rpm").args(["-qp", "--queryformat", FILES]).arg(package(".rpm")))
            .lines()
            // Of mode 100… is a file, of 40… a folder.
            .filter_map(|line| line.strip_prefix("10")?.split_once(" /").map(|(_, file)| file.to_owned()))
            .collect();
    let licences = "usr/share/licenses/mail-setup-wizard/THIRD-PARTY-LICENSES.gz".to_owned();
    assert!(of_rpm.contains(&licences), "no licence is among {of_rpm:#?}");
    of_rpm.retain(|file| !is_of_one(file));
    of_rpm.sort();
    let root = unpacked();
    let mut of_deb = files(root.path());
    of_deb.retain(|file| !is_of_one(file));
    let mut of_deb: Vec<_> =
        of_deb.iter().map(|file| file.replace("zsh/vendor-completions", "zsh/site-functions")).collect();
    of_deb.sort();
    assert_eq!(of_rpm, of_deb);
    let scripts = well(Command::new("rpm").args(["-qp", "--scripts"]).arg(package(".rpm")));
    assert_eq!(scripts, "", "a package without scripts");
}

const FILES: &str = "[%{FILEMODES:octal} %{FILENAMES}\n]";

#[test]
#[ignore = "needs packages: cargo xtask package, then cargo xtask test"]
fn the_manual_can_be_read_without_a_warning() {
    let root = unpacked();
    for page in files(&root.path().join("usr/share/man/man1")) {
        let path = root.path().join("usr/share/man/man1").join(&page);
        let told = well(Command::new("sh").arg("-c").arg(MAN).arg(path));
        assert_eq!(told, "", "{page}");
    }
}

/// As lintian calls it.
const MAN: &str = r#"zcat "$0" | LC_ALL=C.UTF-8 groff -mandoc -Tutf8 -Kutf8 -wmac -z 2>&1"#;

#[test]
#[ignore = "needs packages: cargo xtask package, then cargo xtask test"]
fn no_folder_of_this_machine_is_in_a_program() {
    let root = unpacked();
    let checkout = fs::canonicalize(Path::new(env!("CARGO_MANIFEST_DIR")).join("..")).unwrap();
    let home = std::env::var("HOME").unwrap() + "/.cargo";
    for program in ["mail-setup", "mail-setup-wizard"] {
        let bytes = fs::read(root.path().join("usr/bin").join(program)).unwrap();
        let holds = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
        assert!(holds("/usr/src/cargo/"), "a path that stands for one of this machine");
        for place in [checkout.to_str().unwrap(), &home] {
            assert!(!holds(place), "{place} is in {program}");
        }
    }
}

/// The linker is told by name what a check runs (`cli/check.ld`), and names change.
#[test]
#[ignore = "needs packages: cargo xtask package, then cargo xtask test"]
fn what_a_check_runs_lies_together() {
    let root = unpacked();
    let program = root.path().join("usr/bin/mail-setup");
    let sections = well(Command::new("readelf").args(["--section-headers", "--wide"]).arg(program));
    let size = sections.lines().find_map(|line| {
        let (_, told) = line.split_once(" .text.check ")?;
        u64::from_str_radix(told.split_whitespace().nth(3)?, 16).ok()
    });
    assert!(size.is_some_and(|size| size > 900_000), "{size:?} bytes: cargo xtask bench -- order");
}

#[test]
#[ignore = "needs packages: cargo xtask package, then cargo xtask test"]
fn the_bill_of_materials_names_what_is_built_in_and_each_has_its_licence() {
    let root = unpacked();
    let licences = root.path().join("usr/share/doc/mail-setup-wizard/THIRD-PARTY-LICENSES.gz");
    let licences = well(Command::new("zcat").arg(licences));
    let bill: Value = serde_json::from_slice(&fs::read(package("linux-gnu.cdx.json")).unwrap()).unwrap();
    assert_eq!((bill["bomFormat"].as_str(), bill["specVersion"].as_str()), (Some("CycloneDX"), Some("1.6")));
    let components = bill["components"].as_array().unwrap();
    let named = |name: &str| components.iter().any(|it| it["purl"].as_str().unwrap().starts_with(name));
    for name in ["pkg:cargo/rustls@", "pkg:cargo/tauri@", "pkg:npm/svelte@", "pkg:npm/%40fluent/bundle@"] {
        assert!(named(name), "{name}");
    }
    assert!(!named("pkg:cargo/proptest@") && !named("pkg:npm/vitest@"), "what only tests use is built in");
    for component in components {
        let (name, version) = (component["name"].as_str().unwrap(), component["version"].as_str().unwrap());
        assert!(component["hashes"][0]["content"].is_string(), "{name} has no checksum");
        let licence = component["licenses"][0]["expression"].as_str().unwrap();
        assert!(licences.contains(&format!("\n{name} {version} ({licence})\n")), "{name} has no licence");
    }
}

#[test]
#[ignore = "needs packages: cargo xtask package, then cargo xtask test"]
fn the_checksums_are_those_of_the_packages() {
    let told = well(Command::new("sha256sum").args(["--check", "SHA256SUMS"]).current_dir(folder()));
    for end in [".deb: OK", ".rpm: OK", "setup.exe: OK", "portable.zip: OK", ".cdx.json: OK"] {
        assert!(told.lines().any(|line| line.ends_with(end)), "{end}: {told}");
    }
}
