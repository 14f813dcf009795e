//! How the program is linked.

use std::env::{var, var_os};
use std::path::PathBuf;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |variable: &str, value: &str| var(variable).is_ok_and(|found| found == value);
    if !is("CARGO_CFG_TARGET_OS", "linux") || !is("CARGO_CFG_TARGET_ENV", "gnu") {
        return;
    }
    // Each address in a table takes 24 bytes that are read at every start; packed it is a bit (glibc 2.36).
    println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    // A check runs a seventh of the program. Scattered among the rest, it brings all of that into memory.
    if is("PROFILE", "release")
        && let Some(here) = var_os("CARGO_MANIFEST_DIR").map(PathBuf::from)
    {
        let order = here.join("check.ld");
        println!("cargo::rerun-if-changed={}", order.display());
        println!("cargo::rustc-link-arg-bins=-Wl,-T,{}", order.display());
    }
}
