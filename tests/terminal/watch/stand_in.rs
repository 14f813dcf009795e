//! The daily check switched on and off through the program, with a stand-in for what speaks to systemd.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use super::super::person::program;

#[test]
fn it_is_switched_on_for_the_day_and_the_network_and_off_without_trace() {
    let computer = Computer::taking_all();
    let said = computer.runs(&["watch", "enable"]);
    assert!(said.contains("checked once a day") && said.contains("After a change of the network"), "{said}");
    assert_eq!(
        computer.asked(),
        [
            "--version",
            "--user --no-ask-password daemon-reload",
            "--user --no-ask-password restart mail-setup-watch.timer",
            "--user --no-ask-password restart mail-setup-watch.path",
            "--user --no-ask-password is-active --quiet mail-setup-watch.timer",
            "--user --no-ask-password is-active --quiet mail-setup-watch.path",
        ]
    );
    assert_eq!(
        computer.units(),
        [
            "mail-setup-watch-network.service",
            "mail-setup-watch.path",
            "mail-setup-watch.service",
            "mail-setup-watch.timer",
            "paths.target.wants/mail-setup-watch.path",
            "timers.target.wants/mail-setup-watch.timer",
        ]
    );
    assert_eq!(computer.status()["watch"], "on");

    // As systemd starts them. Without an account, a change of the network is nothing to remember.
    computer.starts("mail-setup-watch-network.service");
    assert_eq!(computer.status()["lastRound"], Value::Null);
    computer.starts("mail-setup-watch.service");
    assert!(computer.status()["lastRound"].is_u64());

    computer.runs(&["watch", "disable"]);
    let asked = computer.asked();
    let stopped = asked.iter().filter(|asked| asked.contains(" stop ")).count();
    assert_eq!((stopped, asked.last().unwrap().as_str()), (2, "--version"), "{asked:?}");
    assert_eq!(computer.status()["watch"], "off");
    assert!(!computer.home.path().join(".config/systemd").exists(), "nothing is left");
    let data = computer.home.path().join(".local/share/mail-setup-wizard");
    assert!(!data.join("watch").exists(), "nothing is left");
}

#[test]
fn where_changes_of_the_network_are_not_told_of_the_day_begins_it_and_that_is_said() {
    let computer = Computer::refusing("mail-setup-watch.path");
    let said = computer.runs(&["watch", "enable"]);
    assert!(said.contains("checked once a day") && said.contains("begins no check"), "{said}");
    assert_eq!(computer.status()["watch"], "onDailyAlone");
    computer.runs(&["watch", "disable"]);
    assert_eq!(computer.status()["watch"], "off");
    assert!(!computer.home.path().join(".config/systemd").exists(), "nothing is left");
}

/// A home, and a `systemctl` on the `PATH` that writes down what it is asked.
struct Computer {
    home: TempDir,
}

impl Computer {
    fn taking_all() -> Self {
        Self::refusing("nothing at all")
    }

    /// It says no to whatever is about this unit.
    fn refusing(unit: &str) -> Self {
        let home = tempfile::tempdir().unwrap();
        let programs = home.path().join("programs");
        fs::create_dir(&programs).unwrap();
        let asked = home.path().join("asked");
        let script = format!(
            "#!/bin/sh\necho \"$*\" >> '{}'\ncase \"$*\" in *'{unit}'*) exit 1;; esac\n",
            asked.display()
        );
        // By a process of its own: a file that this one has open for writing may not be started yet.
        let mut write = Command::new("/bin/sh");
        write.args(["-c", r#"printf %s "$1" > "$2" && chmod 755 "$2""#, "sh", &script]);
        assert!(write.arg(programs.join("systemctl")).status().unwrap().success());
        assert!(programs.join("systemctl").metadata().unwrap().permissions().mode() & 0o111 != 0);
        Self { home }
    }

    fn program(&self) -> Command {
        let mut program = program(&self.home);
        program.env("PATH", self.home.path().join("programs")).env_remove("XDG_CONFIG_HOME");
        program
    }

    fn runs(&self, line: &[&str]) -> String {
        let answer = self.program().args(line).output().unwrap();
        assert_eq!(answer.status.code(), Some(0), "{}", String::from_utf8_lossy(&answer.stderr));
        String::from_utf8(answer.stdout).unwrap()
    }

    fn status(&self) -> Value {
        serde_json::from_str(&self.runs(&["watch", "status", "--json"])).unwrap()
    }

    /// What the stand-in was asked since the last time.
    fn asked(&self) -> Vec<String> {
        let file = self.home.path().join("asked");
        let asked = fs::read_to_string(&file).unwrap();
        fs::remove_file(file).unwrap();
        asked.lines().map(str::to_owned).collect()
    }

    fn folder(&self) -> std::path::PathBuf {
        self.home.path().join(".config/systemd/user")
    }

    /// All units and links, by name.
    fn units(&self) -> Vec<String> {
        let names = |folder: &Path| -> Vec<_> {
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
        };
        let below = names(&self.folder()).into_iter().flat_map(|entry| match entry.is_dir() {
            true => names(&entry),
            false => vec![entry],
        });
        let mut units: Vec<_> = below
            .map(|unit| unit.strip_prefix(self.folder()).unwrap().to_string_lossy().into_owned())
            .collect();
        units.sort();
        units
    }

    /// Starts what a service starts, in this home.
    fn starts(&self, service: &str) {
        let text = fs::read_to_string(self.folder().join(service)).unwrap();
        let line = text.lines().find_map(|line| line.strip_prefix("ExecStart=/usr/bin/env ")).unwrap();
        let like = self.program();
        let mut shell = Command::new("/bin/sh");
        shell.args(["-c", line]);
        for (name, value) in like.get_envs() {
            match value {
                Some(value) => shell.env(name, value),
                None => shell.env_remove(name),
            };
        }
        let ended = shell.output().unwrap();
        // Without an account nothing is found out, which the unit counts as a good end.
        assert!(text.contains("SuccessExitStatus=1 3 4"), "{text}");
        assert_eq!(ended.status.code(), Some(3), "{line}: {}", String::from_utf8_lossy(&ended.stderr));
    }
}
