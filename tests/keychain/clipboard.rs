//! A stored password on the clipboards of X11 and Wayland, seen by other programs.

mod histories;

use std::fs::File;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use keychain_steps::cut_short::ask;
use serde_json::json;
use tempfile::TempDir;

use crate::stage::computer::Computer;
use crate::stage::daemon::Ends;
use crate::stage::program::mail_setup;
use crate::stage::screen::Screen;

const ADDRESS: &str = "anna@gmail.com";
const PASSWORD: &str = "abcdefghijklmnop";

#[test]
#[ignore = "needs gnome-keyring, Xvfb and xclip: cargo xtask test"]
fn on_x11_it_is_there_and_then_gone() {
    let (computer, screen) = (person(), Screen::start());
    let desk = Desk::X11 { display: screen.name };

    let mut copying = desk.copy(&computer);
    assert_eq!(desk.paste(), PASSWORD);
    assert!(desk.offered().contains("x-kde-passwordManagerHint"), "{}", desk.offered());
    // Nobody waits for anything but the program's own end.
    assert!(copying.program.wait().unwrap().success(), "after its minute");
    assert_eq!(desk.paste(), "");

    // Ctrl-C, and that the terminal's window is closed.
    for end in ["INT", "HUP"] {
        let mut copying = desk.copy(&computer);
        copying.end(end);
        assert_eq!(
            (copying.program.wait().unwrap().code(), desk.paste()),
            (Some(130), String::new()),
            "{end}"
        );
    }

    let mut copying = desk.copy(&computer);
    copying.end("KILL");
    copying.program.wait().unwrap();
    assert_eq!(desk.paste(), "", "after a crash");

    let mut copying = desk.copy(&computer);
    let _theirs = desk.copy_another("a recipe");
    copying.end("INT");
    copying.program.wait().unwrap();
    assert_eq!(desk.paste(), "a recipe", "what was copied since stays");
}

#[test]
#[ignore = "needs gnome-keyring, sway and wl-clipboard: cargo xtask test"]
fn on_wayland_it_is_there_and_then_gone() {
    let computer = person();
    let compositor = Compositor::start();
    let desk = Desk::Wayland { display: compositor.display() };

    let mut copying = desk.copy(&computer);
    assert_eq!(desk.paste(), PASSWORD);
    assert!(desk.offered().contains("x-kde-passwordManagerHint"), "{}", desk.offered());
    // Nobody waits for anything but the program's own end.
    assert!(copying.program.wait().unwrap().success(), "after its minute");
    assert_eq!(desk.paste(), "");

    let mut copying = desk.copy(&computer);
    assert_eq!(desk.paste(), PASSWORD);
    copying.end("INT");
    assert_eq!((copying.program.wait().unwrap().code(), desk.paste()), (Some(130), String::new()));

    let mut copying = desk.copy(&computer);
    copying.end("KILL");
    copying.program.wait().unwrap();
    assert_eq!(desk.paste(), "", "after a crash");

    let mut copying = desk.copy(&computer);
    let _theirs = desk.copy_another("a recipe");
    copying.end("INT");
    copying.program.wait().unwrap();
    assert_eq!(desk.paste(), "a recipe", "what was copied since stays");
}

#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn without_a_display_it_is_said_and_nothing_is_printed() {
    let computer = person();
    let mut program = Command::new(mail_setup());
    computer.server.give_to(&mut program).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    let told = program.args(["password", ADDRESS, "--for", "imap", "--copy"]).output().unwrap();
    assert_eq!((told.status.code(), told.stdout.as_slice()), (Some(1), &b""[..]));
    assert!(String::from_utf8_lossy(&told.stderr).contains("has no clipboard"), "{told:?}");
}

/// Somebody with the account set up.
fn person() -> Computer {
    let computer = Computer::empty();
    let kept = ask(computer.command("keep-for", &[ADDRESS]));
    assert_eq!(kept["error"], json!(null), "{kept:#}");
    computer
}

/// Whose clipboard it is.
enum Desk {
    X11 { display: String },
    Wayland { display: String },
}

/// The program while the password is on the clipboard.
struct Copying {
    program: Child,
    _out: BufReader<ChildStdout>,
}

impl Copying {
    fn end(&mut self, signal: &str) {
        let sent = Command::new("kill").arg(format!("-{signal}")).arg(self.program.id().to_string()).status();
        assert!(sent.unwrap().success());
    }
}

impl Drop for Copying {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

impl Desk {
    /// Returns when the program says that it is there.
    fn copy(&self, computer: &Computer) -> Copying {
        let mut program = Command::new(mail_setup());
        self.give_to(computer.server.give_to(&mut program));
        let mut program = program
            .args(["password", ADDRESS, "--for", "smtp", "--copy"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (mut out, mut line) = (BufReader::new(program.stdout.take().unwrap()), String::new());
        out.read_line(&mut line).unwrap();
        assert!(line.contains("60 seconds") && !line.contains(PASSWORD), "{line}");
        Copying { program, _out: out }
    }

    /// What another program gets; nothing if there is nothing.
    fn paste(&self) -> String {
        let mut paste = match self {
            Self::X11 { .. } => shell("timeout 20 xclip -o -selection clipboard"),
            Self::Wayland { .. } => shell("timeout 20 wl-paste --no-newline"),
        };
        let told = self.give_to(&mut paste).output().unwrap();
        assert_ne!(told.status.code(), Some(124), "nobody answered");
        if told.status.success() { String::from_utf8(told.stdout).unwrap() } else { String::new() }
    }

    /// In which forms it is offered.
    fn offered(&self) -> String {
        let mut list = match self {
            Self::X11 { .. } => shell("timeout 20 xclip -o -selection clipboard -t TARGETS"),
            Self::Wayland { .. } => shell("timeout 20 wl-paste --list-types"),
        };
        String::from_utf8(self.give_to(&mut list).output().unwrap().stdout).unwrap()
    }

    /// Another program copies something, and keeps it until this is dropped.
    fn copy_another(&self, text: &str) -> Ends {
        let mut copy = match self {
            Self::X11 { .. } => shell("exec xclip -i -selection clipboard -quiet"),
            Self::Wayland { .. } => shell("exec wl-copy --foreground"),
        };
        let mut program =
            self.give_to(&mut copy).stdin(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        program.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        let theirs = Ends(program);
        while self.paste() != text {}
        theirs
    }

    fn give_to<'a>(&self, program: &'a mut Command) -> &'a mut Command {
        match self {
            Self::X11 { display } => program.env("DISPLAY", display).env_remove("WAYLAND_DISPLAY"),
            Self::Wayland { display } => program.env_remove("DISPLAY").env("WAYLAND_DISPLAY", display),
        }
    }
}

fn shell(script: &str) -> Command {
    let mut shell = Command::new("sh");
    shell.args(["-c", script]);
    shell
}

/// A compositor with a screen in memory.
struct Compositor {
    _sway: Ends,
    folder: TempDir,
}

impl Compositor {
    /// Returns when it accepts programs. As root it does not start, so it runs as nobody then.
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path();
        let told = at.join("display").display().to_string();
        let settings = format!(
            "xwayland disable\nexec \"echo $WAYLAND_DISPLAY > {told}.part; mv {told}.part {told}\"\n"
        );
        std::fs::write(at.join("sway"), settings).unwrap();
        let mut sway = shell(
            "if [ $(id -u) = 0 ]; then chown -R 65534 .; set -- setpriv --reuid=65534 --regid=65534 --clear-groups; fi; \
             exec \"$@\" sway --config sway",
        );
        let sway = sway
            .current_dir(at)
            .envs([("HOME", at), ("XDG_RUNTIME_DIR", at)])
            .envs([
                ("WLR_BACKENDS", "headless"),
                ("WLR_LIBINPUT_NO_DEVICES", "1"),
                ("WLR_RENDERER", "pixman"),
            ])
            .env_remove("DISPLAY")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(File::create(at.join("log")).unwrap())
            .spawn()
            .unwrap();
        let mut sway = Ends(sway);
        while !Path::new(&told).exists() {
            let ended = sway.0.try_wait().unwrap();
            let log = || std::fs::read_to_string(at.join("log")).unwrap();
            assert!(ended.is_none(), "sway did not start:\n{}", log());
            std::thread::yield_now();
        }
        Self { _sway: sway, folder }
    }

    /// The name of its display, wherever it is asked for.
    fn display(&self) -> String {
        let name = std::fs::read_to_string(self.folder.path().join("display")).unwrap();
        self.folder.path().join(name.trim()).display().to_string()
    }
}
