//! The timer and the path unit under the systemd of whoever runs this: put among the units of this session alone, run in a
//! home of the test's own, and removed. `MAIL_SETUP_USER_RUNTIME` is the folder of the session, as xtask found it.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use super::super::person::program;

#[test]
#[ignore = "needs a systemd of the person's own: cargo xtask test"]
fn systemd_takes_the_timer_and_the_path_unit_runs_both_services_and_forgets_them() {
    let session = Session::of_whoever_runs_this();
    let [status, enabled] = ["status", "enable"].map(|command| session.watch(command)["watch"].clone());
    assert_eq!((status.as_str(), enabled.as_str()), (Some("off"), Some("on")));
    for unit in [TIMER, PATH] {
        assert_eq!(session.asks(&["is-active", unit]), "active");
        assert_eq!(session.asks(&["is-enabled", unit]), "enabled-runtime");
    }
    assert_eq!(session.asks(&["show", "--property=NeedDaemonReload", "--value", TIMER]), "no");
    assert_ne!(session.asks(&["show", "--property=NextElapseUSecRealtime", "--value", TIMER]), "");
    let started = session.asks(&["show", "--property=Triggers", "--value", PATH]);
    assert_eq!(started, SERVICES[1]);

    for service in SERVICES {
        session.asks(&["start", "--wait", service]);
        assert_eq!(session.asks(&["show", "--property=Result", "--value", service]), "success");
    }
    assert!(session.watch("status")["lastRound"].is_u64(), "the service ran in the home of the test");

    // The time at which the timer last ran is the person's; systemd itself removes it.
    session.asks(&["stop", TIMER]);
    session.asks(&["clean", "--what=state", TIMER]);
    assert_eq!(session.watch("disable")["watch"], "off");
    for unit in [TIMER, PATH, SERVICES[0], SERVICES[1]] {
        let file = session.units().join(unit);
        assert!(!file.exists(), "{}", file.display());
        assert_ne!(session.asks(&["show", "--property=ActiveState", "--value", unit]), "active");
    }
}

const TIMER: &str = "mail-setup-watch.timer";
const PATH: &str = "mail-setup-watch.path";
const SERVICES: [&str; 2] = ["mail-setup-watch.service", "mail-setup-watch-network.service"];

/// The session, with what has the services run in a home of the test's own.
struct Session {
    runtime: PathBuf,
    home: TempDir,
}

impl Session {
    fn of_whoever_runs_this() -> Self {
        let runtime = std::env::var_os("MAIL_SETUP_USER_RUNTIME").expect("the folder of the session");
        let session = Self { runtime: runtime.into(), home: tempfile::tempdir().unwrap() };
        let loaded = session.asks(&["show", "--property=LoadState", "--value", TIMER]);
        assert_eq!(loaded, "not-found", "the daily check of whoever runs this is on");
        for service in SERVICES {
            let folder = session.drop_in(service);
            fs::create_dir_all(&folder).unwrap();
            let home = session.home.path().display();
            let text = format!(
                "[Service]\nEnvironment=\"HOME={home}\" \"XDG_DATA_HOME={home}/.local/share\"\n\
                 UnsetEnvironment=DBUS_SESSION_BUS_ADDRESS\n"
            );
            fs::write(folder.join("home.conf"), text).unwrap();
        }
        session
    }

    fn units(&self) -> PathBuf {
        self.runtime.join("systemd/user")
    }

    fn drop_in(&self, service: &str) -> PathBuf {
        self.units().join(format!("{service}.d"))
    }

    fn control(&self, arguments: &[&str]) -> Command {
        let mut systemctl = Command::new("systemctl");
        systemctl.env("XDG_RUNTIME_DIR", &self.runtime).arg("--user").args(arguments);
        systemctl
    }

    /// What systemd answers; not whether that is a yes.
    fn asks(&self, arguments: &[&str]) -> String {
        let answer = self.control(arguments).output().unwrap();
        String::from_utf8(answer.stdout).unwrap().trim().to_owned()
    }

    fn watch(&self, command: &str) -> Value {
        let mut program = program(&self.home);
        // What is written for a session alone is among its units, not the person's.
        program.env("XDG_RUNTIME_DIR", &self.runtime).env("XDG_CONFIG_HOME", &self.runtime);
        program.env("PATH", std::env::var_os("PATH").unwrap()).args(["watch", command, "--json"]);
        let answer = program.output().unwrap();
        serde_json::from_slice(&answer.stdout)
            .unwrap_or_else(|_| panic!("{command}: {}", String::from_utf8_lossy(&answer.stderr)))
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // Also where the test failed half-way.
        let _ = self.control(&["stop", PATH, TIMER]).output();
        let _ = self.control(&["clean", "--what=state", TIMER]).output();
        for (unit, wants) in [(TIMER, "timers.target.wants"), (PATH, "paths.target.wants")] {
            let _ = fs::remove_file(self.units().join(wants).join(unit));
        }
        for unit in [TIMER, PATH, SERVICES[0], SERVICES[1]] {
            let _ = fs::remove_file(self.units().join(unit));
        }
        for service in SERVICES {
            let _ = fs::remove_dir_all(self.drop_in(service));
        }
        let _ = self.control(&["daemon-reload"]).output();
    }
}
