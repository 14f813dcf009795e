//! A network of `networks/stage.sh`, with the program at home in it.

pub(crate) mod expected;

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use super::program;

/// Runs `mail-setup` in a network; what it keeps is kept in `home`, and `typed` is its standard input.
pub(crate) fn run(network: &str, home: &Path, arguments: &[&str], typed: &str) -> Output {
    let stage = Path::new(env!("CARGO_MANIFEST_DIR")).join("stage/networks/stage.sh");
    let mut running = Command::new(stage)
        .arg(network)
        .arg(program::mail_setup())
        .args(arguments)
        .env("HOME", home)
        .env("XDG_DATA_HOME", home)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that ends without reading has had enough.
    let _ = running.stdin.take().unwrap().write_all(typed.as_bytes());
    running.wait_with_output().unwrap()
}
