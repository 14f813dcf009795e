//! In which language a script is written.

use std::path::Path;

pub(super) enum Interpreter {
    Shell,
    Python,
}

/// What a script says that it is for, in its first line or by its name: `#!/usr/bin/env -S bash -eu`.
pub(super) fn interpreter(text: &str, path: &Path) -> Option<Interpreter> {
    let first = text.lines().next().unwrap_or_default();
    let words = first.strip_prefix("#!").unwrap_or_default().split_whitespace();
    let names = words.map(|word| word.rsplit('/').next().unwrap_or(word));
    let mut names = names.filter(|name| *name != "env" && !name.starts_with('-'));
    let name = names.next().unwrap_or_default();
    let is_named_so = |end: &str| name.is_empty() && path.extension().is_some_and(|there| there == end);
    match name {
        "sh" | "bash" | "dash" | "zsh" | "ksh" => Some(Interpreter::Shell),
        name if name.starts_with("python") => Some(Interpreter::Python),
        _ if is_named_so("sh") => Some(Interpreter::Shell),
        _ if is_named_so("py") => Some(Interpreter::Python),
        _ => None,
    }
}
