//! What stores are told: their recipes with the version and the checksums of what lies on the shelf.

use super::product::{Product, ROOM, write};
use super::shelf::Shelf;
use crate::stop::Stop;
use crate::tree::Tree;
use crate::ui;

/// Fills every recipe, into `recipes` on the shelf. What is not on the shelf has zeros for its checksum, which every
/// store refuses.
///
/// # Errors
/// Names what a recipe asks for and nothing says.
pub(super) fn fill(tree: &Tree, product: &Product, shelf: &Shelf) -> Result<(), Stop> {
    let room = tree.root.join(ROOM).join("recipes");
    let mut files = vec![];
    ui::collect(&room, &mut files);
    files.sort();
    let version = &product.version;
    let checksum = |name: String| shelf.checksum(&name).unwrap_or_else(|| "0".repeat(64));
    let deb = checksum(format!("mail-setup-wizard_{version}_amd64.deb"));
    let dmg = checksum(format!("mail-setup-wizard-{version}.dmg"));
    let setup = checksum(format!("mail-setup-wizard-{version}-x64-setup.exe"));
    let given = [("sha256_deb", &*deb), ("sha256_dmg", &dmg), ("sha256_setup", &setup)];
    for file in files {
        let name = file.strip_prefix(&room).unwrap_or(&file).to_string_lossy().into_owned();
        let filled = product.filled(tree, &format!("recipes/{name}"), &given)?;
        write(&shelf.at("recipes").join(name.trim_end_matches(".in")), &filled)?;
    }
    Ok(())
}
