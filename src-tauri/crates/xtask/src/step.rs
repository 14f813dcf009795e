//! Running one command: shown as it goes, or captured with a deadline.

use std::io::{self, BufRead, BufReader, IsTerminal, Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};
use std::{fs, thread};

use crate::stop::Stop;

/// The longest that one captured command may take. The slowest on 2 cores, building the window
/// from nothing, takes a fifth of it.
const DEADLINE: Duration = Duration::from_secs(25 * 60);

/// How long to wait for the last lines of processes that were ended.
const LAST_LINES: Duration = Duration::from_secs(10);

/// Runs a command on this terminal.
///
/// # Errors
/// Stops with the command when it cannot be started or fails.
pub(crate) fn show(command: &mut Command) -> Result<(), Stop> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Stop(format!("`{}` failed: {status}", line(command)))),
        Err(error) => Err(Stop(format!("cannot start `{}`: {error}", line(command)))),
    }
}

/// What a short question printed; nothing if it failed or could not be asked.
pub(crate) fn ask(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// What a captured command left behind.
pub(crate) struct Captured {
    /// Whether it ended by itself, and well.
    pub(crate) end: End,
    /// The lines of standard output and standard error, each with the time since the command began.
    pub(crate) lines: Vec<(Duration, String)>,
}

impl Captured {
    /// All that it printed.
    pub(crate) fn output(&self) -> String {
        self.lines.iter().flat_map(|(_, line)| [line.as_str(), "\n"]).collect()
    }
}

/// How a captured command ended.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum End {
    /// With exit status 0.
    Well,
    /// With another exit status, by a signal, at the deadline, or it never began.
    Badly,
}

/// Runs a command with nothing on its standard input and keeps what it prints.
/// At the deadline it is ended together with everything it started.
pub(crate) fn capture(command: &mut Command) -> Captured {
    capture_for(command, DEADLINE)
}

fn capture_for(command: &mut Command, limit: Duration) -> Captured {
    let title = line(command);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(error) => {
            let lines = [format!("$ {title}"), format!("cannot be started: {error}")];
            return Captured { end: End::Badly, lines: lines.map(|line| (Duration::ZERO, line)).into() };
        }
    };
    let (lines, printed) = mpsc::channel();
    forward(child.stdout.take(), lines.clone());
    forward(child.stderr.take(), lines);

    let begun = Instant::now();
    let mut kept = vec![(Duration::ZERO, format!("$ {title}"))];
    let mut keep = |line: String| kept.push((begun.elapsed(), line));
    let screen = Screen::default();
    let mut until = Instant::now() + limit;
    let mut ended = false;
    loop {
        match printed.recv_timeout(until.saturating_duration_since(Instant::now())) {
            Ok(line) => {
                screen.show(&line);
                keep(line);
            }
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) if ended => {
                keep("something that it started would not end".to_owned());
                break;
            }
            Err(RecvTimeoutError::Timeout) => {
                end_with_descendants(&mut child);
                keep(format!("ended: it took longer than {} s", limit.as_secs()));
                ended = true;
                until = Instant::now() + LAST_LINES;
            }
        }
    }
    drop(screen);
    let end = match child.wait() {
        Ok(status) if status.success() => End::Well,
        Ok(_) | Err(_) => End::Badly,
    };
    Captured { end, lines: kept }
}

/// The command as a person would type it, without its environment.
fn line(command: &Command) -> String {
    let words = [command.get_program()].into_iter().chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

fn forward(pipe: Option<impl Read + Send + 'static>, lines: Sender<String>) {
    let Some(pipe) = pipe else { return };
    thread::spawn(move || {
        let mut reader = BufReader::new(pipe);
        let mut line = Vec::new();
        while matches!(reader.read_until(b'\n', &mut line), Ok(read) if read > 0) {
            let text = String::from_utf8_lossy(&line).trim_end_matches(['\r', '\n']).to_owned();
            line.clear();
            if lines.send(text).is_err() {
                return;
            }
        }
    });
}

/// Prints this in lines of its own, whatever the commands beside it are showing.
pub(crate) fn say(text: &str) {
    let clear = if io::stdout().is_terminal() { CLEAR } else { "" };
    println!("{clear}{text}");
}

/// To the begin of the line, and nothing in it.
const CLEAR: &str = "\r\x1b[K";

/// The lowest line, with the newest output of whatever runs, on a terminal only.
struct Screen {
    on_terminal: bool,
}

impl Default for Screen {
    fn default() -> Self {
        Self { on_terminal: io::stdout().is_terminal() }
    }
}

impl Screen {
    fn show(&self, line: &str) {
        if self.on_terminal {
            let plain: String = line.chars().filter(|letter| !letter.is_control()).take(76).collect();
            print!("{CLEAR}    {plain}");
            let _ = io::stdout().flush();
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        if self.on_terminal {
            print!("{CLEAR}");
            let _ = io::stdout().flush();
        }
    }
}

/// Ends a process that we started and all it started, each by its id.
fn end_with_descendants(child: &mut Child) {
    let mut family = vec![child.id()];
    let parents = parents();
    let mut next = 0;
    while let Some(parent) = family.get(next).copied() {
        family.extend(parents.iter().filter(|(_, its)| *its == parent).map(|(id, _)| *id));
        next += 1;
    }
    let _ = child.kill();
    for id in &family[1..] {
        let _ = Command::new("kill").args(["-KILL", &id.to_string()]).stderr(Stdio::null()).status();
    }
}

/// Every process with its parent. Empty where there is no `/proc`.
fn parents() -> Vec<(u32, u32)> {
    let Ok(processes) = fs::read_dir("/proc") else { return Vec::new() };
    processes
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let id = entry.file_name().to_str()?.parse().ok()?;
            let stat = fs::read_to_string(entry.path().join("stat")).ok()?;
            // "ID (NAME) STATE PARENT …": the name may hold blanks and brackets.
            let parent = stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()?;
            Some((id, parent))
        })
        .collect()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn both_outputs_are_kept() {
        let captured = capture(Command::new("sh").args(["-c", "echo to out; echo to err >&2"]));
        assert_eq!(captured.end, End::Well);
        assert!(captured.output().contains("to out\n") && captured.output().contains("to err\n"));
    }

    #[test]
    fn an_exit_status_other_than_zero_is_a_bad_end() {
        assert_eq!(capture(Command::new("false").arg("now")).end, End::Badly);
    }

    #[test]
    fn a_program_that_is_not_there_is_a_bad_end_with_its_name() {
        let captured = capture(&mut Command::new("there-is-no-such-program"));
        assert_eq!(captured.end, End::Badly);
        assert!(captured.output().contains("there-is-no-such-program"));
    }

    #[test]
    fn at_the_deadline_the_grandchildren_end_too() {
        let mut command = Command::new("sh");
        command.args(["-c", "sleep 600 & wait"]);
        let captured = capture_for(&mut command, Duration::from_millis(200));
        assert_eq!(captured.end, End::Badly);
        assert!(captured.output().contains("it took longer than"), "{}", captured.output());
        // The grandchild held the pipe: had it lived on, the last lines would not have come to an end.
        assert!(!captured.output().contains("would not end"), "{}", captured.output());
    }
}
