//! A computer with a private keychain, and processes that use it.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::Value;

use super::items::{OLD_ITEMS, OTHERS, Stored};
use crate::keychain_server::{Kept, KeychainServer, Program};

/// A computer with a keychain and a folder for backups.
pub(super) struct Computer {
    pub(super) server: KeychainServer,
}

impl Computer {
    pub(super) fn empty() -> Self {
        Self::of(Program::GnomeKeyring)
    }

    pub(super) fn of(program: Program) -> Self {
        Self { server: KeychainServer::start_program(program) }
    }

    pub(super) fn with_old_items() -> Self {
        Self::with(OLD_ITEMS.iter().chain(OTHERS))
    }

    pub(super) fn with<'a>(items: impl IntoIterator<Item = &'a Stored>) -> Self {
        let computer = Self::empty();
        computer.fill_with(items);
        computer
    }

    pub(super) fn fill(&self) {
        self.fill_with(OLD_ITEMS.iter().chain(OTHERS));
    }

    pub(super) fn fill_with<'a>(&self, items: impl IntoIterator<Item = &'a Stored>) {
        for (label, attributes, secret) in items {
            self.server.store(label, attributes, secret);
        }
    }

    pub(super) fn hold_the_contract(&self, collection: &str) -> Value {
        answer(&mut self.command("contract", &[collection]))
    }

    /// What everything keeps, by label: KeePassXC gives each item a name of its own once more.
    pub(super) fn secrets(&self) -> Vec<(String, Vec<u8>)> {
        let everything = self.server.everything().into_iter();
        let mut secrets: Vec<_> = everything.map(|item| (item.label, item.secret)).collect();
        secrets.sort();
        secrets
    }

    pub(super) fn data(&self) -> PathBuf {
        self.server.home().join("backups")
    }

    pub(super) fn command(&self, command: &str, arguments: &[&str]) -> Command {
        let mut steps = Command::new(env!("CARGO_BIN_EXE_keychain-steps"));
        self.server.give_to(steps.arg(self.data()).arg(command).args(arguments));
        steps
    }

    /// One process does it and answers.
    pub(super) fn ask(&self, command: &str) -> Value {
        answer(&mut self.command(command, &[]))
    }

    /// Starts a process that stands still somewhere; returns when it does, or has answered. It is killed
    /// when this is dropped.
    pub(super) fn start(&self, command: &str, arguments: &[&str]) -> Standing {
        let mut command = self.command(command, arguments);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("a process");
        let output = BufReader::new(child.stdout.take().expect("its output"));
        let mut standing = Standing { child, output, said: String::new() };
        standing.output.read_line(&mut standing.said).expect("a line");
        standing
    }

    /// Runs the command again and again, killed one change later each time; says how often.
    pub(super) fn kill_after_every_change(&self, command: &str, then: impl Fn(&str)) -> usize {
        for nth in 0.. {
            let standing = self.start(command, &[&nth.to_string()]);
            let said = standing.said.clone();
            drop(standing);
            if !said.starts_with("standing still") {
                assert!(said.contains("\"ok\""), "{said}");
                return nth;
            }
            then(&format!("killed after change {nth}, {}", said.trim()));
        }
        unreachable!("a run ends")
    }

    pub(super) fn labels(&self) -> Vec<String> {
        self.server.everything().into_iter().map(|item| item.label).collect()
    }

    pub(super) fn others<'a>(&self, items: &'a [Kept]) -> impl Iterator<Item = &'a Kept> {
        items.iter().filter(|item| OTHERS.iter().any(|(label, ..)| *label == item.label))
    }
}

/// A disk of a few pages, until this is dropped.
pub(super) struct SmallDisk(PathBuf);

impl SmallDisk {
    pub(super) fn mount(at: &Path, bytes: usize) -> Self {
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &format!("size={bytes}"), "tmpfs"]).arg(at);
        assert!(mount.status().expect("mount").success(), "only root can mount a disk");
        Self(at.to_owned())
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

/// A process that stands still, or has said its answer.
pub(super) struct Standing {
    pub(super) child: Child,
    output: BufReader<ChildStdout>,
    pub(super) said: String,
}

impl Standing {
    pub(super) fn go_on(&mut self) -> Value {
        self.child.stdin.take().expect("its input").write_all(b"\n").expect("a line written");
        serde_json::from_reader(&mut self.output).expect("JSON")
    }
}

impl Drop for Standing {
    fn drop(&mut self) {
        // SIGKILL.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(super) fn answer(command: &mut Command) -> Value {
    let output = command.output().expect("a process");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    serde_json::from_slice(&output.stdout).expect("JSON")
}

pub(super) fn text(value: &Value) -> String {
    value.as_str().expect("text").to_owned()
}
