//! What stores are told of the packages.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::shelf::{files, folder, well};

#[test]
#[ignore = "needs packages: cargo xtask package, then cargo xtask test"]
fn recipes_name_packages_that_are_there_with_their_checksums() {
    let sums = fs::read_to_string(folder().join("SHA256SUMS")).unwrap();
    let sum_of = |end: &str| {
        let line = sums.lines().find(|line| line.ends_with(end)).unwrap();
        line.split_whitespace().next().unwrap().to_owned()
    };
    let version = env!("CARGO_PKG_VERSION");
    for (recipe, end) in [
        ("aur/PKGBUILD", ".deb"),
        ("flatpak/io.github.mail-setup-wizard.yml", ".deb"),
        ("winget/MailSetupWizard.MailSetupWizard.installer.yaml", "setup.exe"),
    ] {
        let text = fs::read_to_string(folder().join("recipes").join(recipe)).unwrap();
        assert!(text.contains(&sum_of(end)), "{recipe} has another checksum");
        assert!(text.contains(version), "{recipe} is of another version");
    }
}

#[test]
#[ignore = "needs packages: cargo xtask package, then cargo xtask test"]
fn recipes_and_workflows_can_be_read() {
    let recipes = folder().join("recipes");
    well(Command::new("bash").arg("-n").arg(recipes.join("aur/PKGBUILD")));
    let github = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github");
    let mut yaml = vec![];
    for folder in [&recipes, &github] {
        let is_yaml = |file: &String| file.ends_with(".yml") || file.ends_with(".yaml");
        yaml.extend(files(folder).into_iter().filter(is_yaml).map(|file| folder.join(file)));
    }
    assert!(yaml.len() > 5, "{yaml:?}");
    // Ansible brings a reader of YAML.
    let read = "import sys, yaml; [yaml.safe_load(open(file)) for file in sys.argv[1:]]";
    let modules = std::env::var_os("MAIL_SETUP_ANSIBLE").expect("MAIL_SETUP_ANSIBLE");
    well(Command::new("python3").args(["-c", read]).args(yaml).env("PYTHONPATH", modules));
}
