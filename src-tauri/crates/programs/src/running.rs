//! Which programs are open: one that is may write its old password back.

use std::collections::BTreeSet;

use super::file;

/// Those of these programs that are open, each once. Elsewhere than on Linux that is not known.
pub(super) fn of(programs: &[String]) -> Vec<String> {
    let names = processes();
    let asked: BTreeSet<&String> = programs.iter().collect();
    let is_open = |id: &&String| {
        let facts = file::all().iter().find(|program| program.id == id.as_str());
        facts.is_some_and(|program| program.facts.processes.iter().any(|name| names.contains(cut(name))))
    };
    asked.into_iter().filter(is_open).cloned().collect()
}

/// The names of all processes, as the kernel keeps them.
#[cfg(target_os = "linux")]
fn processes() -> BTreeSet<String> {
    let running = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    running
        .filter_map(|process| std::fs::read_to_string(process.path().join("comm")).ok())
        .map(|name| name.trim_end().to_owned())
        .collect()
}

#[cfg(not(target_os = "linux"))]
fn processes() -> BTreeSet<String> {
    BTreeSet::new()
}

/// The kernel keeps fifteen letters.
fn cut(name: &str) -> &str {
    name.get(..15).unwrap_or(name)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::process::{Command, Stdio};

    use super::*;

    #[test]
    fn a_program_is_open_while_one_of_its_processes_runs() {
        for name in ["akonadi_imap_resource", "akonadi_pop3_resource", "akonadi_maildispatcher_agent"] {
            let folder = tempfile::tempdir().unwrap();
            let program = folder.path().join(name);
            std::fs::copy("/bin/cat", &program).unwrap();
            let asked = ["kmail".to_owned(), "msmtp".to_owned(), "kmail".to_owned()];
            assert_eq!(of(&asked), Vec::<String>::new());
            let mut running =
                Command::new(&program).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
            // The kernel lets us go on before the process has its name: what answers has one.
            running.stdin.as_mut().unwrap().write_all(b"x").unwrap();
            running.stdout.as_mut().unwrap().read_exact(&mut [0]).unwrap();
            assert_eq!(of(&asked), ["kmail"], "{name}");
            drop(running.stdin.take());
            running.wait().unwrap();
            assert_eq!(of(&asked), Vec::<String>::new());
        }
    }
}
