//! What cannot be cleared from here, as lines of text.

use programs::removal::ManualRemoval;
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
        let steps = RemovalSteps::of(guided, address, words).steps;
        lines.extend(steps.iter().enumerate().map(|(at, step)| format!("  {}. {step}", at + 1)));
    }
    lines
}
