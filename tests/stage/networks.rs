//! A network of `networks/stage.sh`, with the program at home in it.

pub(crate) mod expected;

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::Mutex;

use serde_json::Value;

use super::program;

/// Runs `mail-setup` in a network; what it keeps is kept in `home`, and `typed` is its standard input.
pub(crate) fn run(network: &str, home: &Path, arguments: &[&str], typed: &str) -> Output {
    let mut running = at_home(network, home, arguments).spawn().unwrap();
    // A program that ends without reading has had enough.
    let _ = running.stdin.take().unwrap().write_all(typed.as_bytes());
    running.wait_with_output().unwrap()
}

/// Does this in each network, in a few of them at a time: what is done there is mostly waiting. In their order.
pub(crate) fn in_each<T: Send, U: Send>(
    networks: impl Iterator<Item = T> + Send,
    work: impl Fn(T) -> U + Sync,
) -> Vec<U> {
    const AT_A_TIME: usize = 4;
    let (networks, done) = (Mutex::new(networks.enumerate()), Mutex::new(vec![]));
    let work_through = || {
        loop {
            let next = networks.lock().unwrap().next();
            let Some((at, network)) = next else { return };
            let came_of_it = work(network);
            done.lock().unwrap().push((at, came_of_it));
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..AT_A_TIME {
            scope.spawn(work_through);
        }
    });
    let mut done = done.into_inner().unwrap();
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, came_of_it)| came_of_it).collect()
}

/// Runs it likewise, and tells what left: `packets` and `bytes` of TCP and UDP, and the `names` that were asked for.
pub(crate) fn what_leaves(network: &str, home: &Path, arguments: &[&str]) -> Value {
    let counts = home.join("counts");
    let out = at_home(network, home, arguments).env("STAGE_COUNTS", &counts).output().unwrap();
    assert!(counts.exists(), "{network}: {}", String::from_utf8_lossy(&out.stderr));
    serde_json::from_slice(&std::fs::read(counts).unwrap()).unwrap()
}

fn at_home(network: &str, home: &Path, arguments: &[&str]) -> Command {
    let stage = Path::new(env!("CARGO_MANIFEST_DIR")).join("stage/networks/stage.sh");
    let mut command = Command::new(stage);
    command
        .arg(network)
        .arg(program::mail_setup())
        .args(arguments)
        .env("HOME", home)
        .env("XDG_DATA_HOME", home)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}
