//! `cargo xtask package`: what people install, made from what is committed.
//!
//! | file                     | idea                                                        |
//! |--------------------------|-------------------------------------------------------------|
//! | `package/product.rs`     | what a package is told of the program; templates            |
//! | `package/languages.rs` | what menus, software centres and the installer say in every language |
//! | `package/changelog.rs`   | the releases in `.github/CHANGELOG.md`, as each system reads them |
//! | `package/programs.rs`    | both programs for a system, the same bytes from the same commit |
//! | `package/third_party.rs` | licences of others, and the bill of materials               |
//! | `package/image.rs`       | the files on a Linux system                                 |
//! | `package/deb.rs` `rpm.rs` | them as a package                                          |
//! | `package/windows.rs`     | the installer, and the files in an archive                  |
//! | `package/macos.rs`       | the application, and the disk image                         |
//! | `package/recipes.rs`     | what stores are told of all this                            |
//! | `package/shelf.rs`       | the folder that they lie in, with their checksums           |

mod changelog;
mod deb;
mod image;
mod languages;
mod macos;
mod product;
mod programs;
mod recipes;
mod rpm;
mod shelf;
mod third_party;
mod windows;

use std::process::ExitCode;

use self::product::Product;
pub(crate) use self::shelf::Shelf;
use crate::packages;
use crate::stop::Stop;
use crate::tree::Tree;

pub(crate) const HELP: &str = "\
cargo xtask package: what people install, made from what is committed, into target/packages.

  cargo xtask package [all | KIND…]

  deb           for Debian and Ubuntu, from this release on
  rpm           for Fedora and openSUSE
  windows       an installer, cross-built with MinGW and NSIS
  portable      the same files in an archive
  macos         the application in a disk image; on macOS only
  macos-check   its layout and Info.plist, with stand-ins for the programs
  recipes       what winget, Homebrew, the AUR and Flatpak are told, with the checksums of what lies there
  all           what can be made on this system, in this order; the default

Beside them lie SHA256SUMS, the licences of third parties and a bill of materials (CycloneDX). The same commit, the
same Rust and the same system give the same bytes: times are that of the commit (SOURCE_DATE_EPOCH says another),
and the folders of this machine are in no program.

Examples:
  cargo xtask package
  cargo xtask package deb rpm
";

/// What can be made.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Kind {
    Deb,
    Rpm,
    Windows,
    Portable,
    Macos,
    MacosCheck,
    Recipes,
}

impl Kind {
    /// # Errors
    /// Stops at a kind that does not exist.
    pub(crate) fn parse(options: &[&str]) -> Result<Vec<Self>, Stop> {
        if matches!(options, [] | ["all"]) {
            return Ok(Self::all().to_vec());
        }
        let kinds = options.iter().map(|option| match *option {
            "deb" => Ok(Self::Deb),
            "rpm" => Ok(Self::Rpm),
            "windows" => Ok(Self::Windows),
            "portable" => Ok(Self::Portable),
            "macos" => Ok(Self::Macos),
            "macos-check" => Ok(Self::MacosCheck),
            "recipes" => Ok(Self::Recipes),
            unknown => Err(Stop(format!(
                "don't know `package {unknown}`; `cargo xtask package --help` lists what there is"
            ))),
        });
        kinds.collect()
    }

    /// What can be made on this system.
    fn all() -> &'static [Self] {
        if cfg!(target_os = "linux") {
            &[Self::Deb, Self::Rpm, Self::Windows, Self::Portable, Self::MacosCheck, Self::Recipes]
        } else if cfg!(target_os = "macos") {
            &[Self::Macos]
        } else {
            &[]
        }
    }
}

/// Makes them.
///
/// # Errors
/// Stops when something is missing that cannot be installed, or a step fails.
pub(crate) fn package(tree: &Tree, kinds: &[Kind]) -> Result<ExitCode, Stop> {
    packages::install(&[packages::BUILD, packages::WINDOW, packages::PACKAGE])?;
    let product = Product::of(tree)?;
    let shelf = Shelf::of(tree)?;
    for kind in kinds {
        match kind {
            Kind::Deb => deb::make(tree, &product, &shelf)?,
            Kind::Rpm => rpm::make(tree, &product, &shelf)?,
            Kind::Windows => windows::installer(tree, &product, &shelf)?,
            Kind::Portable => windows::archive(tree, &product, &shelf)?,
            Kind::Macos => macos::make(tree, &product, &shelf)?,
            Kind::MacosCheck => macos::check(tree, &product, &shelf)?,
            Kind::Recipes => recipes::fill(tree, &product, &shelf)?,
        }
    }
    shelf.close(&product)?;
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_made_unless_less_is_asked_for() {
        assert_eq!(Kind::parse(&[]).unwrap(), Kind::all());
        assert_eq!(Kind::parse(&["all"]).unwrap(), Kind::all());
        assert_eq!(Kind::parse(&["rpm", "deb"]).unwrap(), [Kind::Rpm, Kind::Deb]);
        Kind::parse(&["snap"]).unwrap_err();
    }
}
