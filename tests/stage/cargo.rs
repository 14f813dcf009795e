//! Cargo, called for what a test or a measurement runs.

use std::process::Command;

/// cargo in this tree, without what it told us of our own package: some dependencies would be built again
/// for that.
pub(crate) fn command() -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(env!("CARGO_MANIFEST_DIR"));
    for (name, _) in std::env::vars_os() {
        if ["CARGO_PKG_", "CARGO_MANIFEST_"].iter().any(|kind| name.to_string_lossy().starts_with(kind)) {
            cargo.env_remove(name);
        }
    }
    cargo
}
