//! Programs that keep what was copied: what real ones have of a password, beside what they have of other texts.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

use super::{Desk, PASSWORD, person, shell};
use crate::stage::computer::Computer;
use crate::stage::daemon::{Ends, missing};
use crate::stage::patience::until;
use crate::stage::screen::Screen;

#[test]
#[ignore = "needs gnome-keyring, Xvfb, xclip and CopyQ: cargo xtask test"]
fn copyq_leaves_it_out_where_it_knows_the_mark() {
    let (computer, screen) = (person(), Screen::start());
    let desk = Desk::X11 { display: screen.name };
    let mut history = History::of_copyq(&computer, &desk);
    let kept_anyway = usize::from(!history.knows_the_mark());
    let _plain = desk.copy_another("a recipe");
    history.wait_for("a recipe");

    for end in ["INT", "KILL"] {
        let mut copying = desk.copy(&computer);
        // It takes one after the other: once it has this, it has seen the password.
        let selected = format!("selected before {end}");
        let _selected = desk.select(&selected);
        history.wait_for(&selected);
        copying.end(end);
        copying.program.wait().unwrap();
        assert_eq!(desk.paste(), "", "after {end}");
        assert_eq!(history.texts().matches(PASSWORD).count(), kept_anyway, "after {end}");
    }

    let mut copying = desk.copy(&computer);
    let _theirs = desk.copy_another("a poem");
    history.wait_for("a poem");
    copying.end("INT");
    copying.program.wait().unwrap();
    assert_eq!(desk.paste(), "a poem", "what was copied since stays");

    history.save();
    assert!(!files_with("a recipe", computer.server.home()).is_empty(), "it was saved");
    assert_eq!(files_with(PASSWORD, computer.server.home()).len(), kept_anyway);
}

/// It knows no mark: what people are told of histories rests on this.
#[test]
#[ignore = "needs gnome-keyring, Xvfb, xclip and GPaste: cargo xtask test"]
fn gpaste_keeps_it_and_puts_it_back() {
    let (computer, screen) = (person(), Screen::start());
    let desk = Desk::X11 { display: screen.name };
    let history = History::of_gpaste(&computer, &desk);
    let home = computer.server.home();
    let _plain = desk.copy_another("a recipe");
    history.wait_for("a recipe");
    until("it saves nothing", || !files_with("a recipe", home).is_empty());
    assert!(files_with(PASSWORD, home).is_empty(), "before it was copied");

    let mut copying = desk.copy(&computer);
    history.wait_for(PASSWORD);
    until("it is not saved", || !files_with(PASSWORD, home).is_empty());
    copying.end("INT");
    copying.program.wait().unwrap();
    until("it is not put back", || desk.paste() == PASSWORD);
}

/// A program that keeps what is copied on a desk.
struct History<'a> {
    computer: &'a Computer,
    desk: &'a Desk,
    daemon: Ends,
    /// The program that asks it, and how it lists all texts.
    client: &'static str,
    list: &'static [&'static str],
}

impl<'a> History<'a> {
    /// CopyQ, which also keeps what is only selected.
    fn of_copyq(computer: &'a Computer, desk: &'a Desk) -> Self {
        const LIST: &[&str] = &["separator", "\n", "read", "0", "1", "2", "3", "4", "5", "6", "7"];
        let settings = computer.server.home().join(".config/copyq");
        fs::create_dir(&settings).unwrap();
        fs::write(settings.join("copyq.conf"), "[Options]\ncheck_selection=true\n").unwrap();
        let daemon = start("copyq", "copyq", computer, desk);
        let history = Self { computer, desk, daemon, client: "copyq", list: LIST };
        until("CopyQ does not answer", || history.ask(&["size"]).is_some());
        // It answers before it watches, and tells nobody when it does.
        until("CopyQ watches nothing", || {
            let _selected = desk.select("is anybody there?");
            (0..10).any(|_| history.texts().contains("is anybody there?"))
        });
        history
    }

    fn of_gpaste(computer: &'a Computer, desk: &'a Desk) -> Self {
        let daemon = start("/usr/libexec/gpaste/gpaste-daemon", "gpaste-2", computer, desk);
        let history = Self { computer, desk, daemon, client: "gpaste-client", list: &["history"] };
        until("GPaste does not answer", || history.ask(&["history"]).is_some());
        history
    }

    /// What is in it.
    fn texts(&self) -> String {
        self.ask(self.list).unwrap()
    }

    fn wait_for(&self, text: &str) {
        until(&format!("it never has “{text}”"), || self.texts().contains(text));
    }

    /// CopyQ leaves out what is marked since its version 8.
    fn knows_the_mark(&self) -> bool {
        let told = self.ask(&["version"]).unwrap();
        let mut words = told.split_whitespace();
        let major =
            words.find_map(|word| word.trim_start_matches('v').split('.').next()?.parse::<u32>().ok());
        major.unwrap() >= 8
    }

    /// Ends CopyQ, which writes its files then.
    fn save(&mut self) {
        assert!(self.ask(&["exit"]).is_some());
        self.daemon.0.wait().unwrap();
    }

    /// Its answer; nothing if there is none.
    fn ask(&self, arguments: &[&str]) -> Option<String> {
        let mut client = Command::new("timeout");
        client.args(["20", self.client]).args(arguments);
        let told = on(self.computer, self.desk, &mut client).output().unwrap();
        told.status.success().then(|| String::from_utf8(told.stdout).unwrap())
    }
}

impl Desk {
    /// Another program selects something with the mouse, so to speak, until this is dropped.
    fn select(&self, text: &str) -> Ends {
        let mut select = shell("exec xclip -i -selection primary -quiet");
        let mut program =
            self.give_to(&mut select).stdin(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        program.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        Ends(program)
    }
}

fn start(program: &str, package: &str, computer: &Computer, desk: &Desk) -> Ends {
    let mut daemon = Command::new(program);
    let started = on(computer, desk, &mut daemon)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    Ends(started.unwrap_or_else(|error| missing(program, package, &error)))
}

/// On the person's computer, with settings that nobody changed.
fn on<'a>(computer: &Computer, desk: &Desk, program: &'a mut Command) -> &'a mut Command {
    desk.give_to(computer.server.give_to(program))
        .env("GSETTINGS_BACKEND", "memory")
        .env("QT_QPA_PLATFORM", "xcb")
}

/// The files below a folder that have a text in one of the forms in which programs write it.
fn files_with(text: &str, folder: &Path) -> Vec<PathBuf> {
    let wide = |bytes_of: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes_of).collect();
    let forms: [Vec<u8>; 4] =
        [text.into(), BASE64.encode(text).into(), wide(u16::to_le_bytes), wide(u16::to_be_bytes)];
    let is_in = |bytes: &[u8], form: &[u8]| bytes.windows(form.len()).any(|window| window == form);
    let (mut folders, mut found) = (vec![folder.to_owned()], vec![]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let entry = entry.unwrap();
            let (path, kind) = (entry.path(), entry.file_type().unwrap());
            if kind.is_dir() {
                folders.push(path);
            } else if kind.is_file()
                // One that is gone was written to be renamed.
                && fs::read(&path).is_ok_and(|bytes| forms.iter().any(|form| is_in(&bytes, form)))
            {
                found.push(path);
            }
        }
    }
    found
}
