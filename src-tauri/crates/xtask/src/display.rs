//! A screen for programs that need one.

use std::env;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::stop::Stop;

/// Whether there is a screen that a window can be shown on.
pub(crate) fn is_there() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| env::var_os(name).is_some_and(|it| !it.is_empty()))
}

/// A screen in memory. It ends when this is dropped.
pub(crate) struct Screen {
    server: Child,
    /// What `DISPLAY` must be to use it.
    pub(crate) name: String,
}

impl Screen {
    /// Starts one on a free display number and waits until it accepts programs.
    ///
    /// # Errors
    /// Stops when Xvfb does not start.
    pub(crate) fn start() -> Result<Self, Stop> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| Stop(format!("cannot start Xvfb: {error}")))?;
        // Xvfb writes the number it chose once it accepts connections.
        let mut number = String::new();
        if let Some(output) = server.stdout.take() {
            let _ = BufReader::new(output).read_line(&mut number);
        }
        let screen = Self { server, name: format!(":{}", number.trim()) };
        if number.trim().is_empty() {
            return Err(Stop("Xvfb ended without a display".to_owned()));
        }
        Ok(screen)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
