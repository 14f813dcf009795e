//! The package for Debian and Ubuntu, by Debian's own tools.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::changelog;
use super::image::{self, compress};
use super::product::{Product, ROOM, copy, read, write};
use super::programs::PROGRAMS;
use super::shelf::Shelf;
use crate::step::{ask, show};
use crate::stop::Stop;
use crate::tree::Tree;

/// # Errors
/// With the step that failed.
pub(super) fn make(tree: &Tree, product: &Product, shelf: &Shelf) -> Result<(), Stop> {
    let root = shelf.work("deb")?;
    copy(&image::assemble(tree, product, shelf)?.join("usr"), &root.join("usr"))?;
    documents(tree, product, &root)?;

    let architecture = ask(Command::new("dpkg").arg("--print-architecture")).unwrap_or_default();
    let architecture = architecture.trim();
    let (depends, size) = (depends(shelf, &root)?, installed_size(&root)?);
    let given =
        [("architecture", architecture), ("depends", &depends), ("installed_size", &size.to_string())];
    write(&root.join("DEBIAN/control"), &product.filled(tree, "debian/control.in", &given)?)?;
    let mut sums = Command::new("sh");
    sums.args(["-c", MD5SUMS]).current_dir(&root).env("LC_ALL", "C");
    write(&root.join("DEBIAN/md5sums"), &ask(&mut sums).unwrap_or_default())?;
    show(Command::new("chmod").args(["-R", "u=rwX,go=rX"]).arg(&root))?;

    let package = shelf.at(&format!("mail-setup-wizard_{}_{architecture}.deb", product.version));
    let mut dpkg = Command::new("dpkg-deb");
    // Both programs are of the same parts: the window of 64 MiB sees the second one beside the first.
    dpkg.args(["--root-owner-group", "-Zxz", "-z9", "-Sextreme", "--build"]).args([&root, &package]);
    show(product.date(&mut dpkg))
}

const MD5SUMS: &str = "find usr -type f -print0 | sort -z | xargs -0 md5sum";

/// What Debian wants to find under `/usr/share/doc`, in its own words.
fn documents(tree: &Tree, product: &Product, root: &Path) -> Result<(), Stop> {
    let documents = root.join("usr/share/doc/mail-setup-wizard");
    let maintainer = product.fact("maintainer")?;
    let changelog = changelog::debian(&product.releases, "mail-setup-wizard", &maintainer);
    write(&documents.join("changelog"), &changelog)?;
    compress(&documents.join("changelog"))?;
    let licence = in_debians_form(&read(&tree.root.join("LICENSE-MIT"))?);
    let copyright = product.filled(tree, "debian/copyright.in", &[("licence", &licence)])?;
    write(&documents.join("copyright"), &copyright)?;
    let licences = root.join("usr/share/licenses");
    let others = "THIRD-PARTY-LICENSES.gz";
    copy(&licences.join("mail-setup-wizard").join(others), &documents.join(others))?;
    fs::remove_dir_all(&licences).map_err(|error| Stop(format!("{}: {error}", licences.display())))?;
    let overrides = root.join("usr/share/lintian/overrides/mail-setup-wizard");
    copy(&tree.root.join(ROOM).join("debian/lintian-overrides"), &overrides)
}

/// The text of the licence as a paragraph of a machine-readable copyright file.
fn in_debians_form(licence: &str) -> String {
    let begin = licence.find("Permission is hereby granted").unwrap_or_default();
    let lines = licence[begin..].trim().lines();
    let lines = lines.map(|line| if line.trim().is_empty() { " .".to_owned() } else { format!(" {line}") });
    format!("License: MIT\n{}", lines.collect::<Vec<_>>().join("\n"))
}

/// The packages whose libraries the programs need, with the oldest versions that have what they use.
fn depends(shelf: &Shelf, root: &Path) -> Result<String, Stop> {
    let source = shelf.work("shlibdeps")?;
    write(
        &source.join("debian/control"),
        "Source: mail-setup-wizard\n\nPackage: mail-setup-wizard\nArchitecture: any\n",
    )?;
    let mut command = Command::new("dpkg-shlibdeps");
    command.current_dir(&source).arg("-O");
    command.args(PROGRAMS.map(|program| root.join("usr/bin").join(program)).iter().map(|path| {
        let mut option = std::ffi::OsString::from("-e");
        option.push(path);
        option
    }));
    let said = ask(&mut command).unwrap_or_default();
    let depends = said.trim().strip_prefix("shlibs:Depends=").map(str::to_owned);
    depends.ok_or_else(|| Stop("dpkg-shlibdeps does not know which libraries are needed".to_owned()))
}

/// In KiB, counted by file as policy 5.6.20 has it, so that no file system makes a difference.
fn installed_size(root: &Path) -> Result<u64, Stop> {
    let mut files = vec![];
    crate::ui::collect(root, &mut files);
    let sizes = files.iter().map(|file| fs::metadata(file).map(|about| about.len().div_ceil(1024)));
    sizes.sum::<Result<_, _>>().map_err(|error| Stop(format!("{}: {error}", root.display())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_line_of_a_licence_is_a_dot() {
        let text = "MIT License\n\nCopyright\n\nPermission is hereby granted\nto all.\n\nAS IS\n";
        assert_eq!(
            in_debians_form(text),
            "License: MIT\n Permission is hereby granted\n to all.\n .\n AS IS"
        );
    }
}
