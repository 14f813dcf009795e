//! A person at the program's prompts.

use std::process::Command;

use practice::Mood;
use rexpect::session::PtySession;
use tempfile::TempDir;

use crate::stage::program::mail_setup;

/// A person at the program's prompts.
pub(super) struct Person {
    terminal: PtySession,
    shown: String,
}

impl Person {
    pub(super) fn at(home: &TempDir, arguments: &[&str]) -> Self {
        let mut program = program(home);
        program.args(arguments);
        Self::with(program)
    }

    /// With a terminal that echoes, as a person's does; rexpect's own does not.
    pub(super) fn with(program: Command) -> Self {
        Self::with_terminal("echo", program)
    }

    /// With a terminal that is set so, in the words of stty.
    pub(super) fn with_terminal(settings: &str, program: Command) -> Self {
        let mut set = Command::new("/bin/sh");
        set.args(["-c", &format!(r#"/bin/stty {settings} && exec "$0" "$@""#)]);
        set.arg(program.get_program()).args(program.get_args());
        for (name, value) in program.get_envs() {
            match value {
                Some(value) => set.env(name, value),
                None => set.env_remove(name),
            };
        }
        let terminal = rexpect::session::spawn_command(set, Some(20_000)).unwrap();
        Self { terminal, shown: String::new() }
    }

    /// At the page after the address, practising.
    pub(super) fn practising(home: &TempDir, mood: Mood) -> Self {
        let mut person = Self::at(home, &[]);
        person.sees("4  Practise with a pretend account");
        person.sees_and_types("Your choice", "4");
        person.sees("Choose how its story goes");
        let number = Mood::ALL.iter().position(|other| *other == mood).unwrap() + 1;
        person.sees_and_types("Your choice", &number.to_string());
        person.sees_and_types("Mail address", "");
        person
    }

    pub(super) fn sees(&mut self, text: &str) {
        match self.terminal.exp_string(text) {
            Ok(before) => {
                self.shown.push_str(&before);
                self.shown.push_str(text);
            }
            Err(error) => panic!("“{text}” never came: {error}\nafter:\n{}", self.shown),
        }
    }

    /// The rest of the line behind this text.
    pub(super) fn reads_after(&mut self, text: &str) -> String {
        self.sees(text);
        let rest = self.terminal.exp_string("\r\n").unwrap();
        self.shown.push_str(&rest);
        rest
    }

    /// All that comes before this text.
    pub(super) fn reads_until(&mut self, text: &str) -> String {
        let before = self.terminal.exp_string(text).unwrap();
        self.shown.push_str(&before);
        self.shown.push_str(text);
        before
    }

    pub(super) fn types(&mut self, line: &str) {
        self.terminal.send_line(line).unwrap();
    }

    /// Types a line at a prompt: after its end, so that nothing is typed too early.
    pub(super) fn sees_and_types(&mut self, prompt: &str, line: &str) {
        self.sees(prompt);
        self.sees("): ");
        self.types(line);
    }

    /// Types the number that stands before this choice.
    pub(super) fn chooses(&mut self, choice: &str) {
        let before = self.reads_until(&format!("  {choice}"));
        let number = before.rsplit(char::is_whitespace).next().unwrap_or_default().to_owned();
        self.sees_and_types("Your choice", &number);
    }

    pub(super) fn presses_ctrl_c(&mut self) {
        self.terminal.send_control('c').unwrap();
    }

    /// Waits for the end; returns all that was shown.
    pub(super) fn leaves_with(mut self, code: i32) -> String {
        let rest = self.terminal.exp_eof().unwrap();
        self.shown.push_str(&rest);
        // Its type has no name outside rexpect.
        let status = format!("{:?}", self.terminal.process().wait().unwrap());
        let ended = format!(", {code})");
        assert!(status.starts_with("Exited") && status.ends_with(&ended), "{status}\n{}", self.shown);
        self.shown
    }
}

/// The program in a home of its own, without a keychain.
pub(super) fn program(home: &TempDir) -> Command {
    let mut program = Command::new(mail_setup());
    program
        .env("HOME", home.path())
        .env_remove("XDG_DATA_HOME")
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .env("XDG_RUNTIME_DIR", home.path())
        .env("NO_COLOR", "1")
        .env("PATH", "");
    program
}
