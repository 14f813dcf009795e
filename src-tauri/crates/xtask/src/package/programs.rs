//! Both programs for a system. The same commit and the same Rust give the same bytes, in whatever folder.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use super::product::Product;
use crate::step::{ask, show};
use crate::stop::Stop;
use crate::tree::Tree;
use crate::ui;

/// Their names.
pub(super) const PROGRAMS: [&str; 2] = ["mail-setup", "mail-setup-wizard"];

/// This system, in Rust's words.
///
/// # Errors
/// If there is no rustc.
pub(super) fn own_target() -> Result<String, Stop> {
    let about = ask(Command::new("rustc").arg("-vV")).unwrap_or_default();
    let host = about.lines().find_map(|line| line.strip_prefix("host: ")).map(str::to_owned);
    host.ok_or_else(|| Stop("there is no rustc here".to_owned()))
}

/// Builds them, and says in which folder they are.
///
/// # Errors
/// With the command that failed.
pub(super) fn build(tree: &Tree, product: &Product, target: &str) -> Result<PathBuf, Stop> {
    ui::install(tree)?;
    ui::build(tree)?;
    let folder = tree.target.join("package");
    let places = places(tree);
    let mut flags: Vec<String> =
        places.iter().map(|(from, to)| format!("--remap-path-prefix={from}={to}")).collect();
    if target.ends_with("windows-gnu") {
        flags.push("-Clink-arg=-Wl,--no-insert-timestamp".to_owned());
    }
    let for_c = places.iter().map(|(from, to)| format!("-ffile-prefix-map={from}={to}"));
    let for_c = for_c.collect::<Vec<_>>().join(" ");

    let mut cargo = tree.cargo();
    cargo.args(["build", "--locked", "--release", "--target", target, "--target-dir"]).arg(&folder);
    cargo.args(PROGRAMS.iter().flat_map(|program| ["--package", program]));
    cargo.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"));
    cargo.env(format!("CFLAGS_{}", target.replace('-', "_")), for_c);
    eprintln!("xtask: building both programs for {target}");
    show(product.date(&mut cargo))?;
    Ok(folder.join(target).join("release"))
}

/// Folders of this machine, and what stands for them in the programs.
fn places(tree: &Tree) -> [(String, &'static str); 2] {
    let home = env::home_dir().map(|home| home.join(".cargo").into_os_string());
    let cargo: OsString = env::var_os("CARGO_HOME").or(home).unwrap_or_default();
    [
        (tree.root.display().to_string(), "/usr/src/mail-setup-wizard"),
        (cargo.to_string_lossy().into_owned(), "/usr/src/cargo"),
    ]
}
