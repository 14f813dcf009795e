//! oo7-daemon, open, without a window.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use super::{Ends, variables};

/// Starts it with one open collection.
pub(super) fn start(home: &Path, address: &str) -> Ends {
    let mut daemon = Command::new("oo7-daemon")
        .arg("--login")
        .envs(variables(home, address))
        .env("RUST_LOG", "info")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("oo7-daemon did not start ({error}): cargo xtask test builds it"));
    // The password: everything up to the end of its input.
    daemon.stdin.take().expect("its input").write_all(b"pretend").expect("a password written");
    let lines = BufReader::new(daemon.stdout.take().expect("its output")).lines();
    let daemon = Ends(daemon);
    wait_for_its_collection(lines);
    daemon
}

/// It takes its name before it can answer: what asks in between waits for ever.
fn wait_for_its_collection(mut lines: impl Iterator<Item = std::io::Result<String>> + Send + 'static) {
    let begun = lines.by_ref().map_while(Result::ok).any(|line| line.contains("Setting up collection"));
    assert!(begun, "oo7-daemon ended");
    // What it has to say must not fill the pipe.
    std::thread::spawn(move || lines.for_each(drop));
}
