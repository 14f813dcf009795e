//! From the start of the window's process to its first interactive frame, and the memory that it then has, beside an
//! empty Tauri window.
//!
//! Nothing in the window helps with it: a virtual display writes its picture to a file, and the time ends
//! when that picture is the one that an earlier run came to rest at. The wizard draws its page only once the
//! first view has come from Rust and every button has its handler, so a frame that shows it can be used.
//! Cold means a process of its own and an empty home; the program's files may be in the system's cache.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::Stop;
use crate::programs::{Part, build};
use crate::sample::{Sample, head, line};

pub(crate) fn measure() -> Result<String, Stop> {
    const RUNS: usize = 11;
    let parts = [Part::Program("mail-setup-wizard"), Part::Example("empty_window")];
    let [wizard, empty] = build("mail-setup-wizard", parts)?;
    let display = Display::start()?;
    let wizard_page = display.rest(&wizard)?;
    let empty_page = display.rest(&empty)?;
    let (mut ours, mut beside, mut again) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..RUNS {
        ours.push(display.time_to(&wizard, &wizard_page)?);
        beside.push(display.time_to(&empty, &empty_page)?);
        again.push(display.time_to(&empty, &empty_page)?);
    }
    let memory = memory(&display.memory_of(&wizard, &wizard_page)?, &display.memory_of(&empty, &empty_page)?);
    let sample = |times| Sample::of(times).ok_or("nothing was run");
    let (ours, beside, again) = (sample(ours)?, sample(beside)?, sample(again)?);
    Ok(format!("start to the first interactive frame, {RUNS} runs of each by turns\n{}", head("ms"))
        + &line("the wizard", &ours, &beside)
        + &line("an empty Tauri window", &beside, &beside)
        + &line("the empty window again: the noise", &again, &beside)
        + &memory)
}

/// What both windows have of memory, and the ratio.
fn memory(ours: &Memory, empty: &Memory) -> String {
    let line = |of: &str, ours: u64, empty: u64| {
        let [ours, empty] = [ours, empty].map(|bytes| bytes as f64 / 1_048_576.0);
        format!("  {of:<34}{ours:>8.1} MiB, an empty window {empty:.1} MiB: {:.2}\n", ours / empty)
    };
    line("memory of program and helpers", ours.program, empty.program)
        + &line("of the page's process", ours.page, empty.page)
}

/// What a window has of memory, in bytes.
#[derive(Default)]
struct Memory {
    /// The program, with what it started but the page's process.
    program: u64,
    /// The process in which the page runs.
    page: u64,
}

/// A virtual display that writes its picture to a file.
struct Display {
    server: Child,
    name: String,
    picture: PathBuf,
    blank: Frame,
    folder: tempfile::TempDir,
}

impl Display {
    fn start() -> Result<Self, Stop> {
        let folder = tempfile::tempdir()?;
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-fbdir"])
            .arg(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut number = String::new();
        BufReader::new(server.stdout.take().ok_or("Xvfb says nothing")?).read_line(&mut number)?;
        let picture = folder.path().join("Xvfb_screen0");
        let blank = Frame::read(&picture)?;
        Ok(Self { server, name: format!(":{}", number.trim()), picture, blank, folder })
    }

    /// The picture at which a program's window comes to rest: unchanged for a second.
    fn rest(&self, program: &Path) -> Result<Frame, Stop> {
        let _running = self.run(program)?;
        let begun = Instant::now();
        let (mut frame, mut since) = (self.frame()?, Instant::now());
        while begun.elapsed() < PATIENCE {
            sleep(PAUSE);
            let next = self.frame()?;
            if next != frame {
                (frame, since) = (next, Instant::now());
            } else if frame != self.blank && since.elapsed() > Duration::from_secs(1) {
                return Ok(frame);
            }
        }
        Err(format!("the window of {} does not come to rest", program.display()).into())
    }

    /// The time until a program's window shows this, in milliseconds.
    fn time_to(&self, program: &Path, page: &Frame) -> Result<f64, Stop> {
        self.shows(program, page).map(|(_, took)| took.as_secs_f64() * 1_000.0)
    }

    /// A program whose window shows this, and when it did so.
    fn shows(&self, program: &Path, page: &Frame) -> Result<(Running, Duration), Stop> {
        while self.frame()? != self.blank {
            sleep(PAUSE);
        }
        let area = page.differing(&self.blank);
        let begun = Instant::now();
        let running = self.run(program)?;
        while begun.elapsed() < PATIENCE {
            let frame = self.frame()?;
            let took = begun.elapsed();
            // Two in a thousand: less than a line of text.
            if frame.differing(page) * 500 < area {
                return Ok((running, took));
            }
            sleep(PAUSE);
        }
        Err(format!("{} does not show its page again", program.display()).into())
    }

    /// The memory of a program once its window shows this. Ours is closed to all but the administrator.
    fn memory_of(&self, program: &Path, page: &Frame) -> Result<Memory, Stop> {
        let (running, _) = self.shows(program, page)?;
        let mut memory = Memory::default();
        for process in with_descendants(running.child.id())? {
            let is_page = fs::read_to_string(format!("/proc/{process}/comm"))?.starts_with("WebKitWebProces");
            *if is_page { &mut memory.page } else { &mut memory.program } += proportional(process)?;
        }
        Ok(memory)
    }

    fn run(&self, program: &Path) -> Result<Running, Stop> {
        let home = tempfile::tempdir_in(self.folder.path())?;
        let child = Command::new(program)
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .env_remove("WAYLAND_DISPLAY")
            .env("DISPLAY", &self.name)
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env("HOME", home.path())
            .env("XDG_RUNTIME_DIR", home.path())
            .env("XDG_CONFIG_HOME", home.path().join("config"))
            .env("XDG_CACHE_HOME", home.path().join("cache"))
            .env("XDG_DATA_HOME", home.path().join("data"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        Ok(Running { child, _home: home })
    }

    fn frame(&self) -> Result<Frame, Stop> {
        Frame::read(&self.picture)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// A process and all that it started, directly or not.
fn with_descendants(root: u32) -> Result<Vec<u32>, Stop> {
    let mut parents = vec![];
    for entry in fs::read_dir("/proc")? {
        let Some(process) = entry?.file_name().to_str().and_then(|name| name.parse::<u32>().ok()) else {
            continue;
        };
        // It may have ended meanwhile.
        let Ok(stat) = fs::read_to_string(format!("/proc/{process}/stat")) else { continue };
        let parent = stat.rsplit_once(") ").and_then(|(_, fields)| fields.split(' ').nth(1)?.parse().ok());
        parents.extend(parent.map(|parent: u32| (process, parent)));
    }
    let mut all = vec![root];
    let mut at = 0;
    while let Some(parent) = all.get(at).copied() {
        all.extend(parents.iter().filter(|(_, of)| *of == parent).map(|(process, _)| *process));
        at += 1;
    }
    Ok(all)
}

/// The memory of a process, that which it shares divided among those that have it: `smaps_rollup` of proc(5). In bytes.
fn proportional(process: u32) -> Result<u64, Stop> {
    let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup"))?;
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:")).ok_or("no Pss")?;
    Ok(line.trim().trim_end_matches(" kB").parse::<u64>()? * 1024)
}

/// A program with a home of its own, ended when dropped.
struct Running {
    child: Child,
    _home: tempfile::TempDir,
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A picture of the whole screen: an X window dump, of which only the pixels may ever change.
#[derive(Eq, PartialEq)]
struct Frame(Vec<u8>);

impl Frame {
    fn read(picture: &Path) -> Result<Self, Stop> {
        Ok(Self(fs::read(picture)?))
    }

    /// How many pixels visibly differ.
    fn differing(&self, other: &Self) -> usize {
        let pairs = self.0.chunks_exact(4).zip(other.0.chunks_exact(4));
        pairs.filter(|(one, two)| one.iter().zip(*two).any(|(one, two)| one.abs_diff(*two) > 24)).count()
    }
}

const PATIENCE: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_millis(2);
