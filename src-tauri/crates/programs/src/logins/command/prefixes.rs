//! What stands before a command proper.

use std::path::Path;

use crate::logins::shell::Word;

/// The command proper, behind settings of variables, and programs that run another.
pub(super) fn without_prefixes(words: &[Word]) -> &[Word] {
    let mut words = words;
    while let Some((Some(word), rest)) = words.split_first() {
        let sets_a_variable = word.split_once('=').is_some_and(|(name, _)| {
            !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        });
        let name = Path::new(word.as_str()).file_name().and_then(|name| name.to_str()).unwrap_or_default();
        words = match RUNNERS.iter().find(|runner| runner.name == name) {
            Some(runner) => runner.command(rest),
            None if sets_a_variable => rest,
            None => break,
        };
    }
    words
}

/// A program that runs the command behind it.
struct Runner {
    name: &'static str,
    /// Its options that have a value in the next word.
    taking_a_value: &'static [&'static str],
    /// How many words of its own stand before the command.
    own: usize,
}

impl Runner {
    const fn new(name: &'static str, taking_a_value: &'static [&'static str]) -> Self {
        Self { name, taking_a_value, own: 0 }
    }

    /// The command behind its options.
    fn command<'a>(&self, arguments: &'a [Word]) -> &'a [Word] {
        let mut words = arguments;
        while let Some((Some(option), rest)) = words.split_first()
            && option.starts_with('-')
        {
            let skipped = usize::from(self.taking_a_value.contains(&option.as_str()));
            words = rest.get(skipped..).unwrap_or_default();
        }
        words.get(self.own..).unwrap_or_default()
    }
}

const RUNNERS: [Runner; 16] = [
    Runner::new("!", &[]),
    Runner::new("chronic", &[]),
    Runner::new("command", &[]),
    Runner::new("dbus-run-session", &[]),
    Runner::new("doas", &["-u"]),
    Runner::new("env", &["-u", "--unset", "-C", "--chdir"]),
    Runner::new("exec", &["-a"]),
    Runner::new("flatpak-spawn", &[]),
    Runner::new("ionice", &["-c", "-n"]),
    Runner::new("nice", &["-n"]),
    Runner::new("nohup", &[]),
    Runner::new("setsid", &[]),
    Runner::new("stdbuf", &["-i", "-o", "-e"]),
    Runner::new("sudo", &["-u", "--user", "-g"]),
    Runner::new("time", &[]),
    Runner { name: "timeout", taking_a_value: &["-k", "-s", "--kill-after", "--signal"], own: 1 },
];
