//! A network of `networks/stage.sh`, with the program at home in it.

pub(crate) mod expected;

use std::fs::File;
use std::io::{BufRead as _, BufReader, Read, Write as _};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

use rustix::pty::{OpenptFlags, ioctl_tiocgptpeer, openpt, unlockpt};
use serde_json::Value;

use super::program;

/// What the program did in a network. Times are from where it began: the network takes a second to be made, and another
/// to be taken down.
pub(crate) struct Ran {
    pub(crate) status: ExitStatus,
    pub(crate) took: Duration,
    /// Its standard output; nothing at a terminal, where that is among the lines.
    pub(crate) out: Vec<u8>,
    /// What it wrote to standard error.
    pub(crate) lines: Vec<(Duration, String)>,
}

/// Runs `mail-setup` in a network; what it keeps is kept in `home`, and `typed` is its standard input.
pub(crate) fn run(network: &str, home: &Path, arguments: &[&str], typed: &str) -> Ran {
    let mut running = at_home(network, home, arguments).spawn().unwrap();
    // A program that ends without reading has had enough.
    let _ = running.stdin.take().unwrap().write_all(typed.as_bytes());
    let told = running.stderr.take().unwrap();
    let lines = thread::spawn(move || lines(told, || {}));
    let output = running.wait_with_output().unwrap();
    Ran::of(output.status, output.stdout, lines.join().unwrap())
}

/// What is pressed at a terminal.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Keys {
    /// Before the program begins.
    pub(crate) before: &'static str,
    /// As soon as it has written a line.
    pub(crate) at_first_line: &'static str,
}

/// Runs it at a terminal.
pub(crate) fn run_at_terminal(network: &str, home: &Path, arguments: &[&str], keys: Keys) -> Ran {
    let terminal = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    unlockpt(&terminal).unwrap();
    let screen =
        || Stdio::from(ioctl_tiocgptpeer(&terminal, OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap());
    let stage = at_home(network, home, arguments);
    let mut running = Command::new("setsid")
        .arg("--ctty")
        .arg(stage.get_program())
        .args(stage.get_args())
        .envs(stage.get_envs().filter_map(|(name, value)| Some((name, value?))))
        .stdin(screen())
        .stdout(screen())
        .stderr(screen())
        .spawn()
        .unwrap();
    let mut keyboard = File::from(terminal);
    let told = keyboard.try_clone().unwrap();
    keyboard.write_all(keys.before.as_bytes()).unwrap();
    let lines = lines(told, || keyboard.write_all(keys.at_first_line.as_bytes()).unwrap());
    Ran::of(running.wait().unwrap(), vec![], lines)
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
    thread::scope(|scope| {
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
        .args(["sh", "-c", MARKED, "sh"])
        .arg(program::mail_setup())
        .args(arguments)
        .env("HOME", home)
        .env("XDG_DATA_HOME", home)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Says on lines of their own when the program begins and ends. Ctrl-C is meant for the program alone.
const MARKED: &str = r#"trap : INT; echo begun >&2; "$@"; status=$?; printf '\nended\n' >&2; exit $status"#;
const BEGUN: &str = "begun";
const ENDED: &str = "ended";

/// Every line that comes, and when; when nobody is left to write, a terminal cannot be read. Does something once, at the
/// first line after that which says that the program begins.
fn lines(from: impl Read, at_first: impl FnOnce()) -> Vec<(Instant, String)> {
    let (mut lines, mut at_first) = (vec![], Some(at_first));
    for line in BufReader::new(from).lines().map_while(Result::ok) {
        let now = Instant::now();
        let has_begun = lines.iter().any(|(_, line)| line == BEGUN);
        lines.push((now, line.trim_end().to_owned()));
        if let Some(at_first) = at_first.take_if(|_| has_begun) {
            at_first();
        }
    }
    lines
}

impl Ran {
    fn of(status: ExitStatus, out: Vec<u8>, lines: Vec<(Instant, String)>) -> Self {
        let when = |mark: &str| lines.iter().position(|(_, line)| line == mark);
        let (Some(begun), Some(ended)) = (when(BEGUN), when(ENDED)) else { panic!("{lines:?}") };
        let since = lines[begun].0;
        let took = lines[ended].0 - since;
        // What stands before the end is an empty line, or the rest of one.
        let told = lines[begun + 1..ended].iter().map(|(when, line)| (*when - since, line.clone()));
        Self { status, took, out, lines: told.collect() }
    }

    /// The answer in JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.out).unwrap_or_else(|error| panic!("{error}: {:?}", self.lines))
    }
}
