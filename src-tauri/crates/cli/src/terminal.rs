//! The person at the terminal: lines typed, passwords typed unseen, Ctrl-C, the end of the terminal itself.
//!
//! Works the same with a terminal and with lines piped in; only a terminal hides what is typed.

use std::io::{BufRead as _, IsTerminal as _, Read as _, Write as _};
use std::sync::mpsc as blocking;

use tokio::sync::mpsc;

use crate::exit::Failure;

/// Longest line that is taken, in bytes; a password has at most 1,024.
const LONGEST_LINE: u64 = 4096;

/// Whether what is typed can be seen.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Echo {
    /// It can.
    Shown,
    /// It cannot: a password.
    Hidden,
}

/// What the person did at a prompt.
#[derive(Debug)]
pub(crate) enum Typed {
    /// Typed a line; it stands here without its end.
    Line(String),
    /// Ended the input, or closed the terminal.
    End,
    /// Pressed Ctrl-C.
    Interrupted,
    /// Typed something that is not text (UTF-8), or far too long.
    NotText,
}

/// The keyboard, or what stands in its place.
pub(crate) struct Terminal {
    requests: blocking::Sender<Echo>,
    answers: mpsc::UnboundedReceiver<Typed>,
    asked: Option<Echo>,
    interrupt: Interrupt,
    closing: Option<Closing>,
    is_closed: bool,
}

impl Terminal {
    /// Begins to listen. From here on Ctrl-C no longer ends the program by itself.
    pub(crate) fn open() -> Result<Self, Failure> {
        let (requests, asked) = blocking::channel();
        let (send, answers) = mpsc::unbounded_channel();
        // A thread of its own: reading a terminal cannot be cancelled, and must not hold up the end.
        std::thread::spawn(move || {
            while let Ok(echo) = asked.recv() {
                if send.send(read(echo)).is_err() {
                    break;
                }
            }
        });
        let interrupt = Interrupt::listen().map_err(|_| Failure::usage("terminal-no-runtime"))?;
        Ok(Self { requests, answers, asked: None, interrupt, closing: None, is_closed: false })
    }

    /// Hears from here on that the terminal is closed, too, for what has to be put away first. Other work ends with its
    /// terminal at once, or goes on without it where that was asked for (`nohup`): who listens is no longer spared.
    pub(crate) fn hear_closing(&mut self) -> Result<(), Failure> {
        self.closing = Some(Closing::listen().map_err(|_| Failure::usage("terminal-no-runtime"))?);
        Ok(())
    }

    /// Whether a person types, rather than a file or a program.
    pub(crate) fn has_person() -> bool {
        std::io::stdin().is_terminal()
    }

    /// Shows a prompt and waits for a line. May be dropped and called again while nothing was typed: the
    /// prompt is then not repeated.
    pub(crate) async fn ask(&mut self, prompt: &str, echo: Echo) -> Typed {
        if self.is_closed {
            return Typed::End;
        }
        if self.asked.is_none() {
            self.begin(prompt, echo);
        }
        let typed = tokio::select! {
            typed = self.answers.recv() => typed.unwrap_or(Typed::End),
            () = self.interrupt.next() => Typed::Interrupted,
            () = closed(&mut self.closing) => {
                self.is_closed = true;
                Typed::End
            }
        };
        self.end();
        typed
    }

    /// Makes the terminal ready for lines to be written while a prompt stands there.
    pub(crate) fn make_way(&mut self) {
        if self.asked == Some(Echo::Hidden) && Self::has_person() {
            let _ = crossterm::terminal::disable_raw_mode();
        }
    }

    /// Shows a prompt again, after lines were written while it stood there.
    pub(crate) fn repeat(&mut self, prompt: &str) {
        if let Some(echo) = self.asked {
            prepare(echo);
            show(prompt);
        }
    }

    /// Waits for Ctrl-C, or where it is heard for the terminal to be closed: then nothing more is typed.
    pub(crate) async fn interrupted(&mut self) {
        if self.is_closed {
            return;
        }
        tokio::select! {
            () = self.interrupt.next() => {}
            () = closed(&mut self.closing) => self.is_closed = true,
        }
    }

    fn begin(&mut self, prompt: &str, echo: Echo) {
        self.asked = Some(echo);
        prepare(echo);
        show(prompt);
        let _ = self.requests.send(echo);
    }

    fn end(&mut self) {
        if self.asked.take() == Some(Echo::Hidden) && Self::has_person() {
            let _ = crossterm::terminal::disable_raw_mode();
            let _ = writeln!(std::io::stderr());
        }
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        self.end();
    }
}

/// Hides what is typed, before the prompt for it is seen.
fn prepare(echo: Echo) {
    if echo == Echo::Hidden && Terminal::has_person() {
        let _ = crossterm::terminal::enable_raw_mode();
    }
}

/// Prompts go to standard error, so that standard output holds the answer alone.
fn show(prompt: &str) {
    let mut err = std::io::stderr();
    let _ = write!(err, "{prompt}");
    let _ = err.flush();
}

fn read(echo: Echo) -> Typed {
    if echo == Echo::Hidden && Terminal::has_person() {
        // From standard input and not from the terminal's file: then it leaves the terminal's mode alone,
        // which is set before the prompt and set back in one place, whatever ends the waiting.
        let unseen = rpassword::ConfigBuilder::new().input_reader(std::io::stdin()).output_discard().build();
        return match rpassword::read_password_with_config(unseen) {
            Ok(line) => Typed::Line(line),
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => Typed::Interrupted,
            Err(_) => Typed::End,
        };
    }
    let mut line = Vec::new();
    let mut input = std::io::stdin().lock().take(LONGEST_LINE);
    match input.read_until(b'\n', &mut line) {
        Err(_) | Ok(0) => Typed::End,
        Ok(_) if line.last() != Some(&b'\n') && input.limit() == 0 => Typed::NotText,
        Ok(_) => match String::from_utf8(line) {
            Ok(line) => Typed::Line(line.trim_end_matches(['\r', '\n']).to_owned()),
            Err(_) => Typed::NotText,
        },
    }
}

/// Ctrl-C, and on Unix the polite request to end.
struct Interrupt {
    #[cfg(unix)]
    keys: tokio::signal::unix::Signal,
    #[cfg(unix)]
    request: tokio::signal::unix::Signal,
    #[cfg(windows)]
    keys: tokio::signal::windows::CtrlC,
}

impl Interrupt {
    #[cfg(unix)]
    fn listen() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self { keys: signal(SignalKind::interrupt())?, request: signal(SignalKind::terminate())? })
    }

    #[cfg(windows)]
    fn listen() -> std::io::Result<Self> {
        Ok(Self { keys: tokio::signal::windows::ctrl_c()? })
    }

    #[cfg(unix)]
    async fn next(&mut self) {
        tokio::select! {
            _ = self.keys.recv() => {}
            _ = self.request.recv() => {}
        }
    }

    #[cfg(windows)]
    async fn next(&mut self) {
        self.keys.recv().await;
    }
}

/// Waits for the terminal to be closed; without end where nobody listens.
async fn closed(closing: &mut Option<Closing>) {
    match closing {
        Some(closing) => closing.next().await,
        None => std::future::pending().await,
    }
}

/// The end of the terminal: its window is closed, or the connection to it is gone. On Windows the system gives a few
/// seconds from then on.
struct Closing {
    #[cfg(unix)]
    hang_up: tokio::signal::unix::Signal,
    #[cfg(windows)]
    window: tokio::signal::windows::CtrlClose,
    #[cfg(windows)]
    session: tokio::signal::windows::CtrlLogoff,
    #[cfg(windows)]
    computer: tokio::signal::windows::CtrlShutdown,
}

impl Closing {
    #[cfg(unix)]
    fn listen() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self { hang_up: signal(SignalKind::hangup())? })
    }

    #[cfg(windows)]
    fn listen() -> std::io::Result<Self> {
        use tokio::signal::windows::{ctrl_close, ctrl_logoff, ctrl_shutdown};
        Ok(Self { window: ctrl_close()?, session: ctrl_logoff()?, computer: ctrl_shutdown()? })
    }

    #[cfg(unix)]
    async fn next(&mut self) {
        self.hang_up.recv().await;
    }

    #[cfg(windows)]
    async fn next(&mut self) {
        tokio::select! {
            _ = self.window.recv() => {}
            _ = self.session.recv() => {}
            _ = self.computer.recv() => {}
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::process::Command;

    use super::*;

    #[tokio::test]
    async fn a_terminal_that_is_closed_ends_the_waiting_and_nothing_more_is_asked() {
        let mut terminal = Terminal::open().ok().unwrap();
        terminal.hear_closing().ok().unwrap();
        let hung_up = Command::new("kill").args(["-HUP", &std::process::id().to_string()]).status();
        assert!(hung_up.unwrap().success());
        terminal.interrupted().await;
        assert!(matches!(terminal.ask("", Echo::Shown).await, Typed::End));
    }
}
