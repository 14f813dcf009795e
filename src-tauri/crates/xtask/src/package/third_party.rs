//! What of others is in the programs: their licences, and a bill of materials. Both are written by
//! `src-tauri/packaging/third-party.mjs`, since what cargo and npm say of it is JSON.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use super::product::{Product, ROOM};
use super::shelf::Shelf;
use crate::step::show;
use crate::stop::Stop;
use crate::tree::Tree;

/// What is written of them for a target.
pub(super) struct ThirdParty {
    folder: PathBuf,
    target: String,
}

impl ThirdParty {
    /// # Errors
    /// With the command that failed.
    pub(super) fn of(tree: &Tree, product: &Product, shelf: &Shelf, target: &str) -> Result<Self, Stop> {
        let folder = shelf.work(&format!("third-party-{target}"))?;
        let mut node = Command::new("node");
        node.arg(tree.root.join(ROOM).join("third-party.mjs")).arg(target).arg(&folder);
        show(product.date(&mut node))?;
        Ok(Self { folder, target: target.to_owned() })
    }

    /// The text with their licences.
    pub(super) fn licences(&self) -> PathBuf {
        self.folder.join("THIRD-PARTY-LICENSES.txt")
    }

    /// Puts the bill of materials beside the packages.
    ///
    /// # Errors
    /// If it cannot be written.
    pub(super) fn put_bill_on(&self, shelf: &Shelf, product: &Product) -> Result<(), Stop> {
        let Self { folder, target } = self;
        let bill = shelf.at(&format!("mail-setup-wizard-{}-{target}.cdx.json", product.version));
        fs::copy(folder.join(format!("mail-setup-wizard-{target}.cdx.json")), &bill)
            .map_err(|error| Stop(format!("cannot write {}: {error}", bill.display())))?;
        Ok(())
    }
}
