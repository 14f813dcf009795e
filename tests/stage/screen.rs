//! A screen in memory with a keyboard.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::time::Instant;

use super::daemon::{Ends, missing};
use super::patience::PATIENCE;

/// Ends when it is dropped, and with it the programs that show something there.
pub(crate) struct Screen {
    _server: Ends,
    /// What `DISPLAY` must be to use it.
    pub(crate) name: String,
}

impl Screen {
    /// Starts one on a free display number and waits until it accepts programs.
    pub(crate) fn start() -> Self {
        Self::of_size(1280, 1024)
    }

    /// As [`Screen::start`], this large, in pixels.
    pub(crate) fn of_size(width: u32, height: u32) -> Self {
        let size = format!("{width}x{height}x24");
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", &size, "-nolisten", "tcp", "-noreset"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| missing("Xvfb", "xvfb", &error));
        // It writes the number that it chose once it accepts programs.
        let mut number = String::new();
        BufReader::new(server.stdout.take().expect("its output")).read_line(&mut number).expect("a number");
        assert!(!number.trim().is_empty(), "Xvfb did not start");
        Self { _server: Ends(server), name: format!(":{}", number.trim()) }
    }

    /// Waits for a window with this `--class` or `--name`, and lets it have the keyboard: no window manager
    /// does.
    pub(crate) fn focus_window(&self, by: &str, what: &str) {
        self.xdotool(&["search", "--sync", "--onlyvisible", by, what, "windowfocus", "--sync"]);
    }

    /// Clicks at this point of such a window, in pixels from its left and its top.
    pub(crate) fn click(&self, by: &str, what: &str, [x, y]: [u32; 2]) {
        let (x, y) = (x.to_string(), y.to_string());
        self.xdotool(&["search", "--onlyvisible", by, what, "mousemove", "--window", "%1", &x, &y]);
        self.xdotool(&["click", "1"]);
    }

    pub(crate) fn type_line(&self, text: &str) {
        self.xdotool(&["type", "--", text]);
        self.press("Return");
    }

    pub(crate) fn press(&self, key: &str) {
        self.xdotool(&["key", key]);
    }

    /// What is on its clipboard, as another program gets it; nothing if there is nothing.
    pub(crate) fn pasted(&self) -> String {
        let began = Instant::now();
        loop {
            let mut paste = Command::new("timeout");
            paste.args(["2", "xclip", "-o", "-selection", "clipboard"]).env("DISPLAY", &self.name);
            let told = paste.output().unwrap_or_else(|error| missing("xclip", "xclip", &error));
            match told.status.code() {
                // Whoever had it ended in the middle of the question, which nobody answers then (ICCCM 2.2).
                Some(124) => assert!(began.elapsed() < PATIENCE, "nobody answers"),
                Some(0) => return String::from_utf8_lossy(&told.stdout).into_owned(),
                _ => return String::new(),
            }
        }
    }

    /// Puts a text on its clipboard, as another program does; it stays there until something else is.
    pub(crate) fn copies(&self, text: &str) {
        let mut copy = Command::new("xclip");
        copy.args(["-i", "-selection", "clipboard"]).env("DISPLAY", &self.name);
        // It goes on in the background, where it would hold on to an output.
        let copy = copy.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut xclip = copy.spawn().unwrap_or_else(|error| missing("xclip", "xclip", &error));
        xclip.stdin.take().expect("its input").write_all(text.as_bytes()).expect("a text written");
        assert!(xclip.wait().expect("xclip").success(), "nothing could be copied");
    }

    fn xdotool(&self, arguments: &[&str]) {
        let mut xdotool = self.command(arguments);
        let output = xdotool.output().unwrap_or_else(|error| missing("xdotool", "xdotool", &error));
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "xdotool {arguments:?}: {errors}");
    }

    fn command(&self, arguments: &[&str]) -> Command {
        // What is waited for may never come.
        let mut command = Command::new("timeout");
        command.args(["20", "xdotool"]).args(arguments).env("DISPLAY", &self.name);
        command
    }
}
