//! What cannot be cleared from here, as lines of text.

use account::Account;
use account::text::isolated;
use programs::removal::{FileLine, ManualRemoval};
use serde::Serialize;
use words::{Arg, Words};

/// A program and the steps to take there, in words.
#[derive(Debug, Serialize)]
pub(crate) struct RemovalSteps {
    /// Code of the program.
    program: String,
    /// Whether it was seen to keep a password for this account.
    found: bool,
    /// What to do, in order.
    steps: Vec<String>,
    /// Where it is, with the line; empty if it is in no file.
    files: Vec<FileLine>,
}

impl RemovalSteps {
    /// Those of an account, with what is said of it.
    pub(crate) fn of(guided: &ManualRemoval, facts: &[Arg<'_>], words: &Words) -> Self {
        let step = |step: &String| words.text(&format!("guided-step-{step}"), facts);
        Self {
            program: guided.program.clone(),
            found: guided.found,
            steps: guided.steps.iter().map(step).collect(),
            files: guided.files.clone(),
        }
    }
}

/// What the steps in a program say of an account: whose it is, and of which kind its password.
pub(crate) fn facts(account: &Account) -> [Arg<'static>; 2] {
    let kind = if account.wants_mailbox_password() { "mailbox" } else { "app" };
    [("address", account.address().to_string().into()), ("kind", kind.into())]
}

/// Everything about what cannot be cleared from here; nothing if there is nothing.
pub(crate) fn lines(all: &[ManualRemoval], facts: &[Arg<'_>], words: &Words) -> Vec<String> {
    let mut lines = vec![];
    if !all.is_empty() {
        lines.push(words.attribute("guided", "heading", facts));
    }
    for guided in all {
        let state = if guided.found { "found" } else { "possible" };
        let name = words.text(&format!("guided-{}", guided.program), facts);
        lines.push(format!("{name}: {}", words.attribute("guided", state, facts)));
        lines.extend(guided.files.iter().map(|file| format!("  {}", place(file, words))));
        let steps = RemovalSteps::of(guided, facts, words).steps;
        lines.extend(steps.iter().enumerate().map(|(at, step)| format!("  {}. {step}", at + 1)));
    }
    lines
}

/// A file, and the line in it.
fn place(file: &FileLine, words: &Words) -> String {
    let path = isolated(&file.path);
    match file.line {
        Some(line) => {
            words.attribute("guided", "line", &[("path", path.into()), ("line", line.to_string().into())])
        }
        None => path,
    }
}
