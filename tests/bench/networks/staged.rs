//! A command in a network of the tests, with somebody at its terminal.

use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rustix::pty::{OpenptFlags, ioctl_tiocgptpeer, openpt, unlockpt};
use serde_json::Value;

use crate::Stop;

/// What a command did in a network.
pub(super) struct Staged {
    /// Its standard output.
    pub(super) answer: Vec<u8>,
    /// Until it told the first thing that it saw, if it told any.
    pub(super) first: Option<Duration>,
    /// Until it ended.
    pub(super) took: Duration,
    pub(super) packets: u64,
    pub(super) bytes: u64,
    /// How often the resolver was asked.
    pub(super) questions: u64,
    /// What it was asked for.
    pub(super) names: Vec<String>,
}

impl Staged {
    /// Makes the network, runs the command at home in it, and takes it down.
    pub(super) fn run(network: &str, command: &[&str]) -> Result<Self, Stop> {
        let stage = Path::new(env!("CARGO_MANIFEST_DIR")).join("../stage/networks/stage.sh");
        let home = tempfile::tempdir()?;
        let counts = home.path().join("counts");
        let terminal = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY)?;
        unlockpt(&terminal)?;
        let at_terminal = ioctl_tiocgptpeer(&terminal, OpenptFlags::RDWR | OpenptFlags::NOCTTY)?;
        let running = Command::new(stage)
            .arg(network)
            .args(["sh", "-c", MARKED, "sh"])
            .args(command)
            .env("HOME", home.path())
            .env("XDG_DATA_HOME", home.path())
            .env("STAGE_COUNTS", &counts)
            .env("STAGE_REFERENCES", "1")
            .stdout(Stdio::piped())
            .stderr(Stdio::from(at_terminal))
            .spawn()?;
        let read = thread::spawn(|| lines(File::from(terminal)));
        let answer = running.wait_with_output()?.stdout;
        let lines = read.join().map_err(|_| "nobody reads at the terminal")?;
        let when = |wanted: &str| lines.iter().position(|(_, line)| line == wanted);
        let (Some(begun), Some(ended)) = (when(BEGUN), when(ENDED)) else {
            return Err(format!("{network}: {lines:?}").into());
        };
        let since_begun = |at: usize| lines[at].0 - lines[begun].0;
        let counts: Value = serde_json::from_slice(&std::fs::read(counts)?)?;
        let count = |what: &str| counts[what].as_u64().ok_or(format!("{network}: {counts}"));
        let names = counts["names"].as_array().into_iter().flatten();
        Ok(Self {
            answer,
            first: (begun + 1 < ended).then(|| since_begun(begun + 1)),
            took: since_begun(ended),
            packets: count("packets")?,
            bytes: count("bytes")?,
            questions: count("questions")?,
            names: names.filter_map(Value::as_str).map(str::to_owned).collect(),
        })
    }
}

/// The network takes a second to be made, and another to be taken down: only what is between counts.
const MARKED: &str = r#"echo begun >&2; "$@"; echo ended >&2"#;
const BEGUN: &str = "begun";
const ENDED: &str = "ended";

/// Every line that comes, and when. When nobody is left to write, reading fails.
fn lines(terminal: File) -> Vec<(Instant, String)> {
    let lines = BufReader::new(terminal).lines();
    lines.map_while(Result::ok).map(|line| (Instant::now(), line.trim_end().to_owned())).collect()
}
