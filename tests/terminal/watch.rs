//! `mail-setup watch`: what schedulers are given, held against what they say of it.

#[cfg(target_os = "linux")]
mod real_servers;
#[cfg(target_os = "linux")]
mod stand_in;
#[cfg(target_os = "linux")]
mod user_systemd;

use std::fs;
use std::path::Path;
use std::process::Command;

use setup::watch::schedule::{launchd, systemd, task_scheduler};
use setup::watch::trigger::Trigger;

/// Not on Windows: there the folders and the Task Scheduler are those of whoever runs the tests.
#[cfg(not(windows))]
mod off {
    use std::fs;

    use serde_json::{Value, json};
    use setup::records::Records;
    use setup::watch::round::Round;
    use setup::watch::trigger::Trigger;
    use tempfile::TempDir;

    use super::super::person::program;

    #[test]
    fn it_is_off_until_it_is_switched_on_and_says_so() {
        let home = tempfile::tempdir().unwrap();
        let (status, code) = answer(&home, STATUS);
        assert!(["off", "missing"].contains(&status["watch"].as_str().unwrap()), "{status:#}");
        assert_eq!(code, i32::from(status["watch"] == "missing"));
        assert_eq!(status["accounts"], serde_json::json!([]));
        let (off, _) = answer(&home, &["watch", "disable", "--json"]);
        assert_eq!(off["watch"], status["watch"], "that it was off is success");
    }

    #[test]
    fn without_an_account_a_round_has_nothing_to_do_and_switches_nothing_on() {
        let home = tempfile::tempdir().unwrap();
        let runs = [
            (&["watch", "run", "--json"][..], 3),
            (&["watch", "run", "--dry-run", "--json"], 0),
            (&["verify", "--json"], 3),
        ];
        for (run, expected) in runs {
            let (answer, code) = answer(&home, run);
            assert_eq!(code, expected, "{answer:#}");
            if run[0] == "verify" {
                assert_eq!(answer["accounts"], serde_json::json!([]), "{answer:#}");
                continue;
            }
            assert_eq!(answer["resting"], serde_json::json!([]), "{answer:#}");
        }
        let (status, _) = answer(&home, STATUS);
        assert!(["off", "missing"].contains(&status["watch"].as_str().unwrap()), "{status:#}");
        let chosen = (&status["showAddress"], &status["lastRound"]);
        assert_eq!(chosen, (&Value::Null, &Value::Null), "{status:#}");
    }

    #[test]
    fn beside_another_round_nothing_is_done_and_that_is_said() {
        let home = tempfile::tempdir().unwrap();
        let data = home.path().join(".local/share/mail-setup-wizard");
        let round = Round::begin(&data, Records::in_folder(&data), Trigger::Day, 1).unwrap();
        let (beside, code) = answer(&home, &["watch", "run", "--json"]);
        assert_eq!((&beside["another"], code), (&json!(true), 0), "{beside:#}");
        drop(round);
        let (alone, code) = answer(&home, &["watch", "run", "--json"]);
        assert_eq!((&alone["another"], code), (&json!(false), 3), "{alone:#}");
    }

    #[test]
    fn the_one_server_that_refuses_is_named_also_of_a_file_that_does_not_say_it() {
        let home = tempfile::tempdir().unwrap();
        let data = home.path().join(".local/share/mail-setup-wizard");
        fs::create_dir_all(&data).unwrap();
        let server = |host: &str| json!({ "host": host, "port": 993, "security": "tls", "user": "anna" });
        let servers = json!({ "smtp": server("smtp.mail.example"), "imap": server("imap.mail.example") });
        let record =
            json!({ "address": "anna@mail.example", "provider": null, "lastGood": 1, "servers": servers });
        fs::write(data.join("accounts.json"), json!({ "schema": 1, "accounts": [record] }).to_string())
            .unwrap();
        for (schema, found, only, says) in [
            (1, json!({ "kind": "refused", "cause": "imapDisabled" }), Value::Null, "(refused since "),
            (
                2,
                json!({ "kind": "refused", "cause": "imapDisabled", "only": "imap" }),
                json!("imap"),
                "(incoming mail refused since ",
            ),
            (
                2,
                json!({ "kind": "unreached", "cause": "portBlocked", "only": "smtp" }),
                json!("smtp"),
                "(outgoing mail could not be checked since ",
            ),
        ] {
            let finding = json!({ "checked": 1_800_000_900, "since": 1_800_000_000, "found": found });
            let all = json!({ "schema": schema, "found": { "anna@mail.example": finding } });
            fs::write(data.join("findings.json"), all.to_string()).unwrap();
            let (status, _) = answer(&home, &["watch", "status", "--json"]);
            assert_eq!(status["accounts"][0]["only"], only, "{status:#}");
            let (accounts, _) = answer(&home, &["accounts", "--json"]);
            assert_eq!(accounts["accounts"][0]["only"], only, "{accounts:#}");
            for line in [&["watch", "status"][..], &["accounts"]] {
                let told = program(&home).args(line).output().unwrap().stdout;
                let told = String::from_utf8(told).unwrap();
                assert!(told.contains(says), "{line:?}: {told}");
            }
        }
    }

    fn answer(home: &TempDir, line: &[&str]) -> (Value, i32) {
        let mut program = program(home);
        program.args(line);
        let answer = program.output().unwrap();
        let json = serde_json::from_slice(&answer.stdout)
            .unwrap_or_else(|_| panic!("{line:?}: {}", String::from_utf8_lossy(&answer.stderr)));
        (json, answer.status.code().unwrap())
    }

    const STATUS: &[&str] = &["watch", "status", "--json"];
}

#[test]
#[ignore = "needs systemd-analyze: cargo xtask test"]
fn systemd_finds_nothing_wrong_with_the_units() {
    let folder = tempfile::tempdir().unwrap();
    let [service, timer, network_service, path] = ["service", "timer", "network.service", "path"]
        .map(|kind| folder.path().join(format!("mail-setup-watch.{kind}").replace(".network", "-network")));
    let program = folder.path().join("a \"strange\" 50% $path");
    fs::create_dir(&program).unwrap();
    let program = program.join("mail-setup");
    fs::copy(crate::stage::program::mail_setup(), &program).unwrap();
    fs::write(&service, systemd::service(&program, Trigger::Day).unwrap()).unwrap();
    fs::write(&network_service, systemd::service(&program, Trigger::Network).unwrap()).unwrap();
    fs::write(&timer, systemd::timer()).unwrap();
    fs::write(&path, systemd::path()).unwrap();
    let verify = || {
        let mut analyze = Command::new("systemd-analyze");
        analyze.args(["--user", "--man=no", "--recursive-errors=no", "verify"]);
        analyze.args([&service, &timer, &network_service, &path]);
        analyze.env("XDG_RUNTIME_DIR", folder.path()).output().expect("systemd-analyze")
    };
    let found = verify();
    let said = String::from_utf8_lossy(&found.stderr).into_owned();
    assert!(found.status.success() && !said.contains("mail-setup-watch"), "{said}");
    for (unit, text, key, wrong) in [
        (&timer, systemd::timer(), "OnCalendar", "OnCalender"),
        (&path, systemd::path(), "PathChanged", "PathChange"),
        (
            &network_service,
            systemd::service(&program, Trigger::Network).unwrap(),
            "StartLimitIntervalSec",
            "StartLimitIntervall",
        ),
    ] {
        fs::write(unit, text.replace(key, wrong)).unwrap();
        let said = String::from_utf8_lossy(&verify().stderr).into_owned();
        assert!(said.contains(wrong), "what is wrong is found: {said}");
        fs::write(unit, text).unwrap();
    }

    // A unit that is not there is nothing wrong to it.
    let started = format!("Unit={}\n", network_service.file_name().unwrap().to_str().unwrap());
    assert!(systemd::path().contains(&started), "{started}");

    let every =
        Command::new("systemd-analyze").args(["calendar", "--iterations=2", "*-*-* 08:00:00"]).output();
    assert!(every.unwrap().status.success());
}

#[test]
#[ignore = "needs python3: cargo xtask test"]
fn the_agents_and_the_tasks_are_as_their_systems_publish_them() {
    let folder = tempfile::tempdir().unwrap();
    let program = Path::new("/Applications/A & <B> “C”/mail-setup");
    for (of, when, trigger) in [
        ("day", launchd::When::Day(launchd::Minute::of(folder.path())), Trigger::Day),
        ("network", launchd::When::Network, Trigger::Network),
    ] {
        let agent = launchd::agent(program, when).unwrap();
        fs::write(folder.path().join(format!("{of}.plist")), agent).unwrap();
        let task = task_scheduler::task(program, trigger).unwrap();
        // The file that is given to schtasks is in UTF-16; what reads it here wants it so, too.
        let bytes: Vec<u8> =
            std::iter::once(0xFEFF).chain(task.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        fs::write(folder.path().join(format!("{of}.xml")), bytes).unwrap();
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("terminal/watch/schedules.py");
    let read = Command::new("python3").arg(script).arg(folder.path()).arg(program).output().expect("python3");
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
}
