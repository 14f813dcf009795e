//! What cannot be cleared from here, as lines of text.

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
    /// Those of an account.
    pub(crate) fn of(guided: &ManualRemoval, address: &str, words: &Words) -> Self {
        let args = [("address", address.into())];
        let step = |step: &String| words.text(&format!("guided-step-{step}"), &args);
        Self {
            program: guided.program.clone(),
            found: guided.found,
            steps: guided.steps.iter().map(step).collect(),
            files: guided.files.clone(),
        }
    }
}

/// Everything about what cannot be cleared from here; nothing if there is nothing.
pub(crate) fn lines(all: &[ManualRemoval], address: &str, words: &Words) -> Vec<String> {
    let args: [Arg<'_>; 1] = [("address", address.into())];
    let mut lines = vec![];
    if !all.is_empty() {
        lines.push(words.attribute("guided", "heading", &args));
    }
    for guided in all {
        let state = if guided.found { "found" } else { "possible" };
        let name = words.text(&format!("guided-{}", guided.program), &args);
        lines.push(format!("{name}: {}", words.attribute("guided", state, &args)));
        lines.extend(guided.files.iter().map(|file| format!("  {}", place(file, words))));
        let steps = RemovalSteps::of(guided, address, words).steps;
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
