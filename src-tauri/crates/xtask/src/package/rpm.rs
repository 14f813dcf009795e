//! The package for Fedora, openSUSE and their kin, by rpm's own tool.

use std::process::Command;

use super::changelog;
use super::image;
use super::product::{Product, copy, write};
use super::shelf::Shelf;
use crate::step::{ask, show};
use crate::stop::Stop;
use crate::tree::Tree;

/// # Errors
/// With the step that failed.
pub(super) fn make(tree: &Tree, product: &Product, shelf: &Shelf) -> Result<(), Stop> {
    let image = image::assemble(tree, product, shelf)?;
    let folder = shelf.work("rpm")?;
    let changelog = changelog::rpm(&product.releases, &product.fact("maintainer")?);
    let given = [("image", &*image.display().to_string()), ("rpm_changelog", &changelog)];
    let spec = folder.join("mail-setup-wizard.spec");
    write(&spec, &product.filled(tree, "rpm/mail-setup-wizard.spec.in", &given)?)?;

    let mut rpmbuild = Command::new("rpmbuild");
    rpmbuild.args(["-bb", "--quiet", "--define"]).arg(format!("_topdir {}", folder.display()));
    // Its database is a distribution's; on Debian there is none.
    rpmbuild.args(["--define", &format!("_dbpath {}", folder.join("db").display())]);
    show(product.date(rpmbuild.arg(&spec)))?;

    let architecture = ask(Command::new("rpm").args(["--eval", "%{_arch}"])).unwrap_or_default();
    let architecture = architecture.trim();
    let name = format!("mail-setup-wizard-{}-1.{architecture}.rpm", product.version);
    copy(&folder.join("RPMS").join(architecture).join(&name), &shelf.at(&name))
}
