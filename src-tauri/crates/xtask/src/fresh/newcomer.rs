//! Who has just cloned this: with Rust and Node.js, and with the settings that lead to their registries.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::root::Root;
use crate::step;
use crate::stop::Stop;
use crate::tools::{self, Foreign};
use crate::tree::{self, Tree};

/// A person in a system.
pub(super) struct Newcomer {
    /// What of this machine's environment leads to registries.
    variables: Vec<(String, String)>,
}

impl Newcomer {
    /// Gives a system what such a person has. Toolchains are copied from this machine: not every machine can
    /// download them.
    ///
    /// # Errors
    /// Says what is missing here or cannot be copied.
    pub(super) fn moves_in(tree: &Tree, root: &Root) -> Result<Self, Stop> {
        rust(root)?;
        node(root)?;
        let cargo = env::var("CARGO_HOME").unwrap_or_else(|_| format!("{}/.cargo", home()));
        for (of_this_machine, there) in [
            ("/etc/resolv.conf".to_owned(), "etc/resolv.conf"),
            ("/etc/hosts".to_owned(), "etc/hosts"),
            ("/etc/pip.conf".to_owned(), "etc/pip.conf"),
            ("/etc/ssl/certs/ca-certificates.crt".to_owned(), CERTIFICATES),
            (format!("{cargo}/config.toml"), "root/.cargo/config.toml"),
            (format!("{}/.npmrc", home()), "root/.npmrc"),
            (format!("{}/.config/pip/pip.conf", home()), "root/.config/pip/pip.conf"),
        ] {
            if Path::new(&of_this_machine).is_file() {
                copy(Path::new(&of_this_machine), &root.at(there))?;
            }
        }
        let mut clone = Command::new("git");
        clone.args(["clone", "--quiet", "--no-hardlinks"]).arg(&tree.root).arg(root.at(CHECKOUT));
        step::show(&mut clone)?;
        let mut variables: Vec<_> = env::vars().filter(|(name, _)| leads_to_registries(name)).collect();
        if root.at(CERTIFICATES).exists() {
            // A registry may be reached through a mirror that only this machine's certificates know.
            let clients = ["CARGO_HTTP_CAINFO", "NODE_EXTRA_CA_CERTS", "PIP_CERT", "npm_config_cafile"];
            variables.extend(clients.map(|name| (name.to_owned(), format!("/{CERTIFICATES}"))));
        }
        Ok(Self { variables })
    }

    /// What this person types, in the checkout.
    pub(super) fn types(&self, root: &Root, script: &str) -> Command {
        let mut command = root.program("/usr/bin/env");
        command.arg("-C").arg(format!("/{CHECKOUT}"));
        command.args([
            "HOME=/root",
            "LANG=C.UTF-8",
            "TERM=dumb",
            "PATH=/usr/local/rust/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        ]);
        command.args(self.variables.iter().map(|(name, value)| format!("{name}={value}")));
        command.args(["bash", "-uc", script]);
        command
    }
}

const CHECKOUT: &str = "root/mail-setup-wizard";
const CERTIFICATES: &str = "usr/local/share/certificates-of-this-machine.crt";

/// The toolchain that is in use, without its manuals, and with the standard libraries of the other systems that
/// rustup would add there.
fn rust(root: &Root) -> Result<(), Stop> {
    for foreign in [Foreign::Windows, Foreign::Macos] {
        // Without them, what needs them says so there and is counted as skipped.
        let _ = tools::standard_library(foreign);
    }
    let sysroot = step::ask(Command::new("rustc").args(["--print", "sysroot"]));
    let sysroot = sysroot.ok_or_else(|| Stop("there is no rustc here".to_owned()))?;
    for part in ["bin", "lib", "libexec"] {
        let part = Path::new(sysroot.trim()).join(part);
        if part.exists() {
            copy(&part, &root.at("usr/local/rust").join(part.file_name().unwrap_or_default()))?;
        }
    }
    Ok(())
}

fn node(root: &Root) -> Result<(), Stop> {
    let program = step::ask(Command::new("node").args(["--print", "process.execPath"]));
    let program = program.ok_or_else(|| Stop("there is no Node.js here".to_owned()))?;
    copy(Path::new(program.trim()), &root.at("usr/local/bin/node"))?;
    // …/npm/bin/npm-cli.js
    let npm = tree::program("npm").and_then(|npm| fs::canonicalize(npm).ok());
    let folder = npm.as_deref().and_then(|npm| npm.ancestors().nth(2)).map(Path::to_owned);
    let folder: PathBuf = folder.ok_or_else(|| Stop("there is no npm here".to_owned()))?;
    copy(&folder, &root.at("usr/local/lib/node_modules/npm"))?;
    for (name, script) in [("npm", "npm-cli.js"), ("npx", "npx-cli.js")] {
        let mut link = Command::new("ln");
        link.args(["--symbolic", "--force", &format!("../lib/node_modules/npm/bin/{script}")]);
        step::show(link.arg(root.at("usr/local/bin").join(name)))?;
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<(), Stop> {
    if let Some(folder) = to.parent() {
        let made = fs::create_dir_all(folder);
        made.map_err(|error| Stop(format!("cannot make {}: {error}", folder.display())))?;
    }
    let mut copy = Command::new("cp");
    step::show(copy.args(["--archive", "--dereference", "--no-target-directory"]).args([from, to]))
}

fn home() -> String {
    env::var("HOME").unwrap_or_else(|_| "/root".to_owned())
}

/// Proxies and the clients' own settings.
fn leads_to_registries(name: &str) -> bool {
    let name = name.to_lowercase();
    name.ends_with("_proxy")
        || ["cargo_http_", "cargo_net_", "cargo_registries_", "cargo_source_", "npm_config_", "pip_"]
            .iter()
            .any(|begin| name.starts_with(begin))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_leads_to_registries_comes_along() {
        for name in ["https_proxy", "NO_PROXY", "PIP_INDEX_URL", "CARGO_HTTP_CAINFO", "npm_config_registry"] {
            assert!(leads_to_registries(name), "{name}");
        }
        for name in ["PATH", "HOME", "CARGO_TARGET_DIR", "CARGO_MANIFEST_DIR", "DISPLAY", "SSH_AUTH_SOCK"] {
            assert!(!leads_to_registries(name), "{name}");
        }
    }
}
