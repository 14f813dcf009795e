//! Many computers, asked by Ansible: the playbook that DEPLOYMENT.md names, against two targets.

use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use practice::{Mood, Protocol, Provider};
use serde_json::{Value, json};

use super::shelf::{files, unpacked, well};
use crate::stage::keychain_server::KeychainServer;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs packages and ansible-core: cargo xtask package, then cargo xtask test"]
async fn ansible_tells_which_computer_needs_a_person() {
    let provider = Provider::start(Mood::AllWell).await.unwrap();
    let root = unpacked();
    let program = root.path().join("usr/bin/mail-setup");
    let folder = tempfile::tempdir().unwrap();
    let authority = folder.path().join("root.pem");
    fs::write(&authority, provider.root_pem()).unwrap();
    let at = |port: u16| format!("{}:{port}:tls", provider.host());
    let authority = authority.to_str().unwrap();
    let servers =
        ["--smtp", &at(provider.smtp_port()), "--imap", &at(provider.imap_port()), "--ca-file", authority];

    // Here nothing was set up, and mail gets through.
    let fine = computer(folder.path(), "fine", &program, &[]);
    // Here an account was set up, nobody is logged in whose keychain is open, and there is nobody at the port.
    let broken = computer(folder.path(), "broken", &program, &[]);
    let [smtp, imap] = [("smtp.gmail.com", 465), ("imap.gmail.com", 993)];
    has_account(&folder.path().join("broken"), "anna@gmail.com", Some("gmail"), [smtp, imap]);
    let nobody = at(closed_port());
    let unreachable = ["--smtp", &nobody, "--imap", &nobody, "--ca-file", authority];

    let hosts = json!({ "fine": host(&fine, &servers), "broken": host(&broken, &unreachable) });
    let told = well(&mut play(&hosts, provider.address(), folder.path()));
    let (fine, broken) = (said_of(&told, "fine"), said_of(&told, "broken"));
    assert!(fine.contains(r#""accounts": "right""#) && fine.contains(r#""network": "healthy""#), "{told}");
    assert!(broken.contains(r#""accounts": "not asked, since the keychain is not open""#), "{told}");
    assert!(broken.contains(r#""network": "refused""#), "{told}");
}

/// One computer fails, and says why; the other is asked all the same.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs packages, gnome-keyring and ansible-core: cargo xtask package, then cargo xtask test"]
async fn ansible_fails_where_a_password_is_refused_and_leaves_nothing_there() {
    const REVOKED: &str = "revokedrevokedxx";
    let provider = Provider::start(Mood::WrongPassword).await.unwrap();
    let (root, keychain) = (unpacked(), KeychainServer::start());
    let program = root.path().join("usr/bin/mail-setup");
    let folder = tempfile::tempdir().unwrap();
    let authority = folder.path().join("root.pem");
    fs::write(&authority, provider.root_pem()).unwrap();
    let address = provider.address();
    for (part, kept) in [
        ("smtp", REVOKED),
        ("imap", REVOKED),
        ("smtp-server", provider.host()),
        ("imap-server", provider.host()),
    ] {
        let username = format!("{part}:{address}");
        keychain.store(
            &username,
            &[("service", "mail-setup-wizard"), ("username", &username)],
            kept.as_bytes(),
        );
    }
    let servers = [provider.smtp_port(), provider.imap_port()].map(|port| (provider.host(), port));
    has_account(keychain.home(), address, None, servers);
    let trust = ("SSL_CERT_FILE", authority.into_os_string());
    let variables: Vec<_> = keychain.variables().into_iter().chain([trust.clone()]).collect();
    let refused = computer(folder.path(), "refused", &program, &variables);
    let fine = computer(folder.path(), "fine", &program, &[trust]);
    let at = |port: u16| format!("{}:{port}:tls", provider.host());
    let (smtp, imap) = (at(provider.smtp_port()), at(provider.imap_port()));
    let options = ["--smtp", &*smtp, "--imap", &imap];
    let hosts = json!({ "refused": host(&refused, &options), "fine": host(&fine, &options) });
    let (before, stored) = (files(keychain.home()), keychain.everything());

    let played = play(&hosts, address, folder.path()).output().unwrap();

    let told = String::from_utf8_lossy(&played.stdout).into_owned();
    assert_eq!(played.status.code(), Some(2), "{told}");
    assert!(said_of(&told, "refused").contains(r#""accounts": "refused""#), "{told}");
    assert!(said_of(&told, "fine").contains(r#""accounts": "right""#), "{told}");
    let failed: Vec<_> = told.lines().filter(|line| line.starts_with("fatal: ")).collect();
    let [failed] = failed[..] else { panic!("{told}") };
    assert!(failed.starts_with("fatal: [refused]: FAILED!") && failed.contains(address), "{failed}");
    assert!(failed.contains("does not accept this"), "{failed}");
    assert!(!told.contains(REVOKED), "{told}");
    // One sign-in, and no second one after a no.
    assert_eq!([Protocol::Smtp, Protocol::Imap].map(|each| provider.log().sign_ins(each)), [1, 0]);
    assert_eq!(keychain.everything(), stored);
    // What the program keeps of a check, as is told, and nothing of Ansible's.
    let is_told = |file: &String| file.starts_with(".local/share/mail-setup-wizard/");
    let left: Vec<_> = files(keychain.home()).into_iter().filter(|file| !before.contains(file)).collect();
    assert!(left.iter().all(is_told), "{left:?}");
    assert!(files(folder.path()).iter().all(|file| !file.contains("ansible-tmp")), "{folder:?}");
    for file in left {
        let kept = fs::read_to_string(keychain.home().join(&file)).unwrap();
        assert!(!kept.contains(REVOKED), "{file}");
    }
}

/// The program as somebody has it who lives there, with these variables.
fn computer(folder: &Path, name: &str, program: &Path, variables: &[(&str, OsString)]) -> PathBuf {
    let home = folder.join(name);
    fs::create_dir(&home).unwrap();
    let script = home.join("mail-setup");
    let more = variables.iter().map(|(name, value)| format!(" {name}={}", value.to_str().unwrap()));
    let variables = format!("env -i HOME={0} XDG_RUNTIME_DIR={0} LANG=C.UTF-8", home.display());
    let variables = variables + &more.collect::<String>();
    fs::write(&script, format!("#!/bin/sh\nexec {variables} {} \"$@\"\n", program.display())).unwrap();
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).unwrap();
    script
}

/// An account was set up there, with these servers for outgoing and incoming mail.
fn has_account(home: &Path, address: &str, provider: Option<&str>, servers: [(&str, u16); 2]) {
    let [smtp, imap] =
        servers.map(|(host, port)| json!({ "host": host, "port": port, "security": "tls", "user": address }));
    let servers = json!({ "smtp": smtp, "imap": imap });
    let account =
        json!({ "address": address, "provider": provider, "servers": servers, "lastGood": 1_760_000_000 });
    let data = home.join(".local/share/mail-setup-wizard");
    fs::create_dir_all(&data).unwrap();
    fs::write(data.join("accounts.json"), json!({ "schema": 1, "accounts": [account] }).to_string()).unwrap();
}

/// A computer in the inventory, with its program and options that name servers.
fn host(program: &Path, servers: &[&str]) -> Value {
    json!({ "ansible_connection": "local", "ansible_python_interpreter": "/usr/bin/python3",
            "program": program, "servers": servers })
}

/// A port that nobody listens at.
fn closed_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// The playbook, for these hosts.
fn play(hosts: &Value, address: &str, folder: &Path) -> Command {
    let inventory = folder.join("inventory.json");
    fs::write(&inventory, json!({ "all": { "hosts": hosts } }).to_string()).unwrap();
    let modules =
        std::env::var_os("MAIL_SETUP_ANSIBLE").expect("MAIL_SETUP_ANSIBLE says where ansible-core is");
    let mut ansible = Command::new("python3");
    ansible.args(["-m", "ansible", "playbook", "--inventory"]).arg(inventory);
    ansible.args(["--extra-vars", &format!("address={address}")]);
    ansible.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("packages/mail.yml"));
    ansible.env("PYTHONPATH", modules).env("HOME", folder).env("LC_ALL", "C.UTF-8");
    ansible.env("ANSIBLE_NOCOLOR", "1").env("ANSIBLE_LOCALHOST_WARNING", "0");
    ansible
}

/// What the playbook says of a host that needs, or does not need, a person.
fn said_of(told: &str, name: &str) -> String {
    let tasks = told.rsplit("TASK [Say what needs a person]").next().unwrap();
    let begin = tasks.find(&format!("ok: [{name}]")).unwrap_or_else(|| panic!("{told}"));
    tasks[begin..].split("\n}").next().unwrap().to_owned()
}
