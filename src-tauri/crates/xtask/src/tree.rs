//! Where things lie in this checkout.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::stop::Stop;

/// A checkout of the project.
pub(crate) struct Tree {
    /// The folder with the workspace's `Cargo.toml`.
    pub(crate) root: PathBuf,
    /// Where cargo builds to: `target`, or what `CARGO_TARGET_DIR` says.
    pub(crate) target: PathBuf,
}

impl Tree {
    /// The checkout that `cargo xtask` was called in.
    ///
    /// # Errors
    /// Stops when cargo did not start this program.
    pub(crate) fn find() -> Result<Self, Stop> {
        let own = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let root = own.as_deref().and_then(|own| own.ancestors().nth(3)).map(Path::to_owned);
        let Some(root) = root else {
            return Err(Stop("start this with `cargo xtask`".to_owned()));
        };
        let target =
            env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |dir| root.join(dir));
        Ok(Self { root, target })
    }

    /// Where the UI's sources and its npm packages are.
    pub(crate) fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// cargo in this checkout, as if it were called from a shell.
    ///
    /// `cargo xtask` tells us which package we are; handed on, that makes the build scripts of some
    /// dependencies (`ring`) run again, and everything above them be built again, each time.
    pub(crate) fn cargo(&self) -> Command {
        let mut cargo = Command::new("cargo");
        cargo.current_dir(&self.root);
        for (name, _) in env::vars_os().filter(|(name, _)| is_about_a_package(&name.to_string_lossy())) {
            cargo.env_remove(name);
        }
        cargo
    }

    /// Where `tools` installs to.
    pub(crate) fn tools(&self) -> PathBuf {
        self.target.join("tools")
    }
}

/// <https://doc.rust-lang.org/cargo/reference/environment-variables.html>
fn is_about_a_package(name: &str) -> bool {
    name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")
}

/// `PATH` with this folder before all others.
///
/// # Errors
/// Says so when the folder's name cannot be part of it.
pub(crate) fn path_with(folder: &Path) -> Result<OsString, Stop> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::join_paths([folder.to_owned()].into_iter().chain(env::split_paths(&path)))
        .map_err(|error| Stop(format!("{} cannot be put into PATH: {error}", folder.display())))
}

/// Where a program is: on `PATH`, or where Debian keeps the programs of the administrator.
pub(crate) fn program(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path)
        .chain(["/usr/sbin", "/sbin"].map(PathBuf::from))
        .flat_map(|folder| [folder.join(name), folder.join(format!("{name}.exe"))])
        .find(|file| file.is_file())
}
