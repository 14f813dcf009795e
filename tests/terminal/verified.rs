//! `mail-setup verify`: many stored accounts, checked side by side.

/// Accounts in a real keychain, at servers that answer when the test says so.
mod real_servers {
    use std::fs;
    use std::process::{Output, Stdio};
    use std::sync::Arc;

    use account::Protocol;
    use serde_json::{Value, json};
    use tokio::io::{AsyncBufReadExt as _, BufReader};
    use tokio::process::{Child, Command};

    use crate::stage::attendance::Attendance;
    use crate::stage::keychain_server::KeychainServer;
    use crate::stage::patience::until;
    use crate::stage::program::mail_setup;
    use crate::stage::scripted::{Door, Scripted, root_pem};

    #[tokio::test]
    #[ignore = "needs gnome-keyring: cargo xtask test"]
    async fn each_is_told_as_it_comes_and_never_more_are_asked_at_a_time_than_was_said() {
        let scene = Scene::set(6, PASSWORD).await;
        let mut verify = scene.begins(&["--all", "--parallel", "2"]);
        let mut told = BufReader::new(verify.stdout.take().unwrap()).lines();
        scene.attendance.reaches(2).await;
        // Another run goes all the way to its sign-in: a third of the first would have come before.
        let other = scene.begins(&[&address(5)]);
        scene.attendance.reaches(3).await;
        assert_eq!(scene.attendance.arrived(), 3, "two of the one and one of the other");
        scene.attendance.admits(3);
        scene.attendance.reaches(6).await;
        scene.attendance.admits(3);
        let mut addresses = vec![];
        for _ in 0..2 {
            addresses.push(next_account(&mut told).await["address"].clone());
        }
        assert_eq!(other.wait_with_output().await.unwrap().status.code(), Some(0));
        // The next two wait, while the first two are told.
        scene.attendance.reaches(8).await;
        assert_eq!(scene.attendance.arrived(), 8);
        scene.attendance.admits(8);
        for _ in 2..6 {
            addresses.push(next_account(&mut told).await["address"].clone());
        }
        addresses.sort_by_key(Value::to_string);
        assert_eq!(addresses, (0..6).map(|at| json!(address(at))).collect::<Vec<_>>());
        assert_eq!(verify.wait().await.unwrap().code(), Some(0));
        let attendance = &scene.attendance;
        assert_eq!((attendance.arrived(), attendance.most(), attendance.most_of_one()), (14, 3, 1));
    }

    #[tokio::test]
    #[ignore = "needs gnome-keyring: cargo xtask test"]
    async fn two_runs_side_by_side_never_sign_in_as_one_user_at_a_time() {
        let scene = Scene::set(1, PASSWORD).await;
        let one = scene.begins(&["--all"]);
        scene.attendance.reaches(1).await;
        let other = scene.begins(&["--all"]);
        let waits = other.id().unwrap();
        until("the other run does not wait for its turn", || waits_for_a_lock(waits));
        assert_eq!(scene.attendance.arrived(), 1);
        scene.attendance.admits(4);
        for run in [one, other] {
            let ended = run.wait_with_output().await.unwrap();
            assert_eq!(ended.status.code(), Some(0), "{ended:?}");
        }
        assert_eq!((scene.attendance.arrived(), scene.attendance.most_of_one()), (4, 1));
    }

    #[tokio::test]
    #[ignore = "needs gnome-keyring: cargo xtask test"]
    async fn after_three_refusals_no_run_signs_in_for_a_while() {
        let scene = Scene::set(1, "another password").await;
        scene.attendance.admits(10);
        for (run, (code, sign_ins)) in [(1, 1), (1, 2), (1, 3), (3, 3), (3, 3)].into_iter().enumerate() {
            let ended = scene.begins(&["--all"]).wait_with_output().await.unwrap();
            assert_eq!(ended.status.code(), Some(code), "run {run}: {ended:?}");
            assert_eq!(scene.attendance.arrived(), sign_ins, "run {run}");
            let error = &accounts(&ended)[0]["error"]["code"];
            assert_eq!(error == &json!("paused"), code == 3, "run {run}: {error}");
        }

        // Of two that begin at once, the second is told what the first came to.
        let refusals = scene.keychain.home().join(DATA).join("refusals.json");
        let text = fs::read_to_string(&refusals).unwrap();
        let mut refused: Value = serde_json::from_str(&text).unwrap();
        let of = &mut refused["refused"][address(0)];
        (of["count"], of["until"]) = (json!(2), Value::Null);
        fs::write(&refusals, refused.to_string()).unwrap();
        let runs = [scene.begins(&["--all"]), scene.begins(&["--all"])];
        let mut codes = vec![];
        for run in runs {
            codes.push(run.wait_with_output().await.unwrap().status.code());
        }
        codes.sort_unstable();
        assert_eq!((codes, scene.attendance.arrived()), (vec![Some(1), Some(3)], 4));
    }

    #[tokio::test]
    #[ignore = "needs gnome-keyring: cargo xtask test"]
    async fn a_run_that_is_interrupted_keeps_what_it_told_and_holds_nobody_up() {
        let scene = Scene::set(3, PASSWORD).await;
        let mut verify = scene.begins(&["--all", "--parallel", "1"]);
        let mut told = BufReader::new(verify.stdout.take().unwrap()).lines();
        scene.attendance.admits(2);
        let first = next_account(&mut told).await["address"].clone();
        scene.attendance.reaches(3).await;
        let id = rustix::process::Pid::from_raw(verify.id().unwrap().try_into().unwrap()).unwrap();
        rustix::process::kill_process(id, rustix::process::Signal::INT).unwrap();
        let mut rest = String::new();
        while let Some(line) = told.next_line().await.unwrap() {
            rest += &line;
        }
        assert_eq!(verify.wait().await.unwrap().code(), Some(130));
        let whole: Value = serde_json::from_str(&format!("{{\"accounts\":[{rest}")).unwrap();
        assert_eq!(whole["error"]["code"], "cancelled", "{whole:#}");
        let found = scene.reads("findings.json");
        let found: Vec<_> = found["found"].as_object().unwrap().keys().map(|of| json!(of)).collect();
        assert_eq!(found, [first], "what was told, and nothing of what was not");
        assert_eq!(scene.reads("accounts.json")["accounts"].as_array().unwrap().len(), 3);

        scene.attendance.admits(20);
        let again = scene.begins(&["--all"]).wait_with_output().await.unwrap();
        assert_eq!(again.status.code(), Some(0), "{again:?}");
        assert_eq!((accounts(&again).len(), scene.attendance.most_of_one()), (3, 1));
    }

    /// Accounts with a password in the keychain, at one provider.
    struct Scene {
        attendance: Arc<Attendance>,
        keychain: KeychainServer,
        _servers: [Scripted; 2],
    }

    impl Scene {
        /// So many accounts, for which this is stored.
        async fn set(accounts: usize, stored: &str) -> Self {
            let attendance = Arc::new(Attendance::taken());
            let door = Door {
                users: (0..accounts).map(address).collect(),
                passwords: vec![PASSWORD.to_owned()],
                refusal: "535 5.7.8 Error: authentication failed\r\n".to_owned(),
            };
            let start = |protocol| Scripted::attended("localhost", door.clone(), protocol, &attendance);
            let servers = [start(Protocol::Smtp).await, start(Protocol::Imap).await];
            let keychain = KeychainServer::start();
            for address in (0..accounts).map(address) {
                for protocol in ["smtp", "imap"] {
                    let user = format!("{protocol}:{address}");
                    let attributes = [("service", "mail-setup-wizard"), ("username", user.as_str())];
                    keychain.store("Mail Setup Wizard", &attributes, stored.as_bytes());
                }
            }
            let record = |address: String| {
                let server = |of: &Scripted| json!({ "host": "localhost", "port": of.port(), "security": "tls", "user": address });
                let [smtp, imap] = &servers;
                let servers = json!({ "smtp": server(smtp), "imap": server(imap) });
                json!({ "address": address, "provider": null, "lastGood": 1, "servers": servers })
            };
            let records: Vec<_> = (0..accounts).map(address).map(record).collect();
            let data = keychain.home().join(DATA);
            fs::create_dir_all(&data).unwrap();
            let file = json!({ "schema": 1, "accounts": records });
            fs::write(data.join("accounts.json"), file.to_string()).unwrap();
            fs::write(keychain.home().join("root.pem"), root_pem()).unwrap();
            Self { attendance, keychain, _servers: servers }
        }

        /// A run begins.
        fn begins(&self, arguments: &[&str]) -> Child {
            let mut verify = Command::new(mail_setup());
            verify.envs(self.keychain.variables()).args(["verify", "--json"]).args(arguments);
            verify.arg("--ca-file").arg(self.keychain.home().join("root.pem"));
            verify.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
            verify.kill_on_drop(true).spawn().unwrap()
        }

        /// A file of ours, which is whole.
        fn reads(&self, file: &str) -> Value {
            serde_json::from_slice(&fs::read(self.keychain.home().join(DATA).join(file)).unwrap()).unwrap()
        }
    }

    const DATA: &str = ".local/share/mail-setup-wizard";

    const PASSWORD: &str = "abcdefghijklmnop";

    fn address(at: usize) -> String {
        format!("user{at}@mail.test")
    }

    fn accounts(ended: &Output) -> Vec<Value> {
        let answer: Value = serde_json::from_slice(&ended.stdout).unwrap();
        answer["accounts"].as_array().unwrap().clone()
    }

    /// The next account that is told: each is a line of the answer that grows.
    async fn next_account(told: &mut tokio::io::Lines<BufReader<tokio::process::ChildStdout>>) -> Value {
        loop {
            let line = told.next_line().await.unwrap().expect("an account more");
            if let Ok(account @ Value::Object(_)) = serde_json::from_str(line.trim_start_matches(',')) {
                return account;
            }
        }
    }

    /// True if a process waits for a lock that another holds (proc_locks(5)).
    fn waits_for_a_lock(process: u32) -> bool {
        let locks = fs::read_to_string("/proc/locks").unwrap();
        let is_of_it = |line: &str| line.split_whitespace().any(|field| field == process.to_string());
        locks.lines().any(|line| line.contains("->") && is_of_it(line))
    }
}
