//! A computer with a private keychain, and processes that use it.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use keychain_steps::cut_short::{self, Standing, StoredItem, ask};
use serde_json::Value;

use super::items::{OLD_ITEMS, OTHERS, Stored};
use super::keychain_server::{KeychainServer, Program};
use super::program::keychain_steps;
use super::small_disk::{Full, SmallDisk};

/// A computer with a keychain and a folder for backups.
pub(crate) struct Computer {
    pub(crate) server: KeychainServer,
    disk: Option<SmallDisk>,
}

impl Computer {
    pub(crate) fn empty() -> Self {
        Self::of(Program::GnomeKeyring)
    }

    pub(crate) fn of(program: Program) -> Self {
        Self { server: KeychainServer::start_program(program), disk: None }
    }

    /// All files of the person and of the keychain are on a disk that can be filled.
    pub(crate) fn on_a_small_disk() -> Self {
        let disk = SmallDisk::mount();
        Self { server: KeychainServer::start_in(Program::GnomeKeyring, disk.path()), disk: Some(disk) }
    }

    /// Leaves no room on its disk until the answer is dropped.
    pub(crate) fn fill_disk(&self) -> Full {
        self.disk.as_ref().expect("a small disk").fill()
    }

    pub(crate) fn with_old_items() -> Self {
        Self::with(OLD_ITEMS.iter().chain(OTHERS))
    }

    pub(crate) fn with<'a>(items: impl IntoIterator<Item = &'a Stored>) -> Self {
        let computer = Self::empty();
        computer.fill_with(items);
        computer
    }

    pub(crate) fn fill(&self) {
        self.fill_with(OLD_ITEMS.iter().chain(OTHERS));
    }

    pub(crate) fn fill_with<'a>(&self, items: impl IntoIterator<Item = &'a Stored>) {
        for (label, attributes, secret) in items {
            self.server.store(label, attributes, secret);
        }
    }

    pub(crate) fn hold_the_contract(&self, collection: &str) -> Value {
        ask(self.command("contract", &[collection]))
    }

    pub(crate) fn hold_the_contract_of_kwallet(&self, wallet: &str) -> Value {
        ask(self.command("kwallet-contract", &[wallet]))
    }

    /// What everything keeps, by label: KeePassXC gives each item a name of its own once more.
    pub(crate) fn secrets(&self) -> Vec<(String, Vec<u8>)> {
        let everything = self.server.everything().into_iter();
        let mut secrets: Vec<_> = everything.map(|item| (item.label, item.secret)).collect();
        secrets.sort();
        secrets
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.server.home().join("backups")
    }

    pub(crate) fn command(&self, command: &str, arguments: &[&str]) -> Command {
        let mut steps = Command::new(keychain_steps());
        self.server.give_to(steps.arg(self.data()).arg(command).args(arguments));
        steps
    }

    /// One process does it and answers.
    pub(crate) fn ask(&self, command: &str) -> Value {
        ask(self.command(command, &[]))
    }

    /// Starts a process that stands still somewhere; returns when it does, or has answered.
    pub(crate) fn start(&self, command: &str, arguments: &[&str]) -> Standing {
        Standing::start(self.command(command, arguments))
    }

    /// Starts a process that is at work.
    pub(crate) fn begin(&self, command: &str) -> Standing {
        Standing::begin(self.command(command, &[]))
    }

    /// The names and bytes of journals and backups.
    pub(crate) fn files(&self) -> BTreeMap<OsString, Vec<u8>> {
        std::fs::read_dir(self.data())
            .expect("a folder")
            .map(|file| file.expect("a file"))
            .map(|file| (file.file_name(), std::fs::read(file.path()).expect("its bytes")))
            .collect()
    }

    pub(crate) fn labels(&self) -> Vec<String> {
        self.server.everything().into_iter().map(|item| item.label).collect()
    }
}

impl cut_short::Computer for Computer {
    fn steps(&self, arguments: &[&str]) -> Command {
        let (command, arguments) = arguments.split_first().expect("a command");
        self.command(command, arguments)
    }

    fn everything(&self) -> Vec<StoredItem> {
        self.server.everything()
    }
}

pub(crate) fn text(value: &Value) -> String {
    value.as_str().expect("text").to_owned()
}
