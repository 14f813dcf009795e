//! The files on a Linux system, in a folder that stands for its root.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::changelog;
use super::product::{Product, copy, write};
use super::programs::{self, PROGRAMS};
use super::shelf::Shelf;
use super::third_party::ThirdParty;
use crate::step::{ask, show};
use crate::stop::Stop;
use crate::tree::Tree;

/// Makes them anew and says where.
///
/// # Errors
/// With the step that failed.
pub(super) fn assemble(tree: &Tree, product: &Product, shelf: &Shelf) -> Result<PathBuf, Stop> {
    let target = programs::own_target()?;
    let built = programs::build(tree, product, &target)?;
    let image = shelf.work("image")?;
    let share = image.join("usr/share");
    for program in PROGRAMS {
        copy(&built.join(program), &image.join("usr/bin").join(program))?;
    }
    let menu = product.languages.menu()?;
    let entry = product.filled(tree, "linux/mail-setup-wizard.desktop.in", &[("menu", &menu)])?;
    write(&share.join("applications/mail-setup-wizard.desktop"), &entry)?;
    let releases = changelog::appstream(&product.releases);
    let said = product.languages.software_centre()?;
    let said = said.iter().map(|(name, text)| (*name, text.as_str()));
    let given: Vec<_> = said.chain([("releases", releases.as_str())]).collect();
    let metainfo = product.filled(tree, "linux/mail-setup-wizard.metainfo.xml.in", &given)?;
    let id = product.fact("id")?;
    write(&share.join(format!("metainfo/{id}.metainfo.xml")), &metainfo)?;
    icons(tree, &share)?;
    completions(&built, &share)?;
    manual(tree, product, &built, &share)?;
    licences(tree, product, shelf, &target, &share)?;
    show(Command::new("chmod").args(["-R", "u=rwX,go=rX"]).arg(&image))?;
    Ok(image)
}

fn icons(tree: &Tree, share: &Path) -> Result<(), Stop> {
    let icons = tree.root.join("icons");
    let place =
        |size: &str, kind: &str| share.join(format!("icons/hicolor/{size}/apps/mail-setup-wizard.{kind}"));
    for size in ["32x32", "128x128", "256x256", "512x512"] {
        copy(&icons.join(format!("{size}.png")), &place(size, "png"))?;
    }
    copy(&icons.join("icon.svg"), &place("scalable", "svg"))
}

/// Where each shell looks for what packages bring.
const COMPLETIONS: [(&str, &str); 4] = [
    ("bash", "bash-completion/completions/mail-setup"),
    ("fish", "fish/vendor_completions.d/mail-setup.fish"),
    ("nushell", "nushell/vendor/autoload/mail-setup.nu"),
    ("zsh", "zsh/vendor-completions/_mail-setup"),
];

fn completions(built: &Path, share: &Path) -> Result<(), Stop> {
    for (shell, place) in COMPLETIONS {
        let script = ask(Command::new(built.join("mail-setup")).args(["completions", shell]));
        let script = script.ok_or_else(|| Stop(format!("mail-setup has no completions for {shell}")))?;
        write(&share.join(place), &script)?;
    }
    Ok(())
}

fn manual(tree: &Tree, product: &Product, built: &Path, share: &Path) -> Result<(), Stop> {
    let folder = share.join("man/man1");
    let written = ask(Command::new(built.join("mail-setup")).arg("man").arg(&folder));
    written.ok_or_else(|| Stop("mail-setup writes no manual pages".to_owned()))?;
    let of_the_window = product.filled(tree, "linux/mail-setup-wizard.1.in", &[])?;
    write(&folder.join("mail-setup-wizard.1"), &of_the_window)?;
    let pages = fs::read_dir(&folder).into_iter().flatten().filter_map(Result::ok);
    pages.map(|page| page.path()).try_for_each(|page| compress(&page))
}

fn licences(tree: &Tree, product: &Product, shelf: &Shelf, target: &str, share: &Path) -> Result<(), Stop> {
    let folder = share.join("licenses/mail-setup-wizard");
    copy(&tree.root.join("LICENSE-MIT"), &folder.join("LICENSE-MIT"))?;
    let others = folder.join("THIRD-PARTY-LICENSES");
    let third_party = ThirdParty::of(tree, product, shelf, target)?;
    third_party.put_bill_on(shelf, product)?;
    copy(&third_party.licences(), &others)?;
    compress(&others)
}

/// Without the time and the name that gzip would note.
pub(super) fn compress(file: &Path) -> Result<(), Stop> {
    show(Command::new("gzip").args(["--best", "--no-name", "--force"]).arg(file))
}
