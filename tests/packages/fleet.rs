//! Many computers, asked by Ansible: the playbook that DEPLOYMENT.md names, against two targets.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use practice::{Mood, Provider};
use serde_json::json;

use super::shelf::{unpacked, well};

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
    let fine = computer(folder.path(), "fine", &program);
    // Here an account was set up, nobody is logged in whose keychain is open, and there is nobody at the port.
    let broken = computer(folder.path(), "broken", &program);
    let data = folder.path().join("broken/.local/share/mail-setup-wizard");
    fs::create_dir_all(&data).unwrap();
    fs::write(data.join("accounts.json"), account().to_string()).unwrap();
    let nobody = at(closed_port());
    let unreachable = ["--smtp", &nobody, "--imap", &nobody, "--ca-file", authority];

    let host = |program: &Path, servers: &[&str]| {
        json!({ "ansible_connection": "local", "ansible_python_interpreter": "/usr/bin/python3",
                "program": program, "servers": servers })
    };
    let hosts = json!({ "fine": host(&fine, &servers), "broken": host(&broken, &unreachable) });
    let inventory = folder.path().join("inventory.json");
    fs::write(&inventory, json!({ "all": { "hosts": hosts } }).to_string()).unwrap();

    let told = play(&inventory, provider.address(), folder.path());
    let of = |name: &str| {
        let tasks = told.rsplit("TASK [").next().unwrap();
        let begin = tasks.find(&format!("ok: [{name}]")).unwrap_or_else(|| panic!("{told}"));
        tasks[begin..].split("\n}").next().unwrap().to_owned()
    };
    let (fine, broken) = (of("fine"), of("broken"));
    assert!(fine.contains(r#""accounts": "right""#) && fine.contains(r#""network": "healthy""#), "{told}");
    assert!(broken.contains(r#""accounts": "not asked, since the keychain is not open""#), "{told}");
    assert!(broken.contains(r#""network": "refused""#), "{told}");
}

/// The program as somebody has it who lives there.
fn computer(folder: &Path, name: &str, program: &Path) -> PathBuf {
    let home = folder.join(name);
    fs::create_dir(&home).unwrap();
    let script = home.join("mail-setup");
    let variables = format!("env -i HOME={0} XDG_RUNTIME_DIR={0} LANG=C.UTF-8", home.display());
    fs::write(&script, format!("#!/bin/sh\nexec {variables} {} \"$@\"\n", program.display())).unwrap();
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).unwrap();
    script
}

fn account() -> serde_json::Value {
    let server = |host: &str, port: u16| json!({ "host": host, "port": port, "security": "tls", "user": "anna@gmail.com" });
    let servers = json!({ "smtp": server("smtp.gmail.com", 465), "imap": server("imap.gmail.com", 993) });
    let account = json!({ "address": "anna@gmail.com", "provider": "gmail", "servers": servers, "lastGood": 1_760_000_000 });
    json!({ "schema": 1, "accounts": [account] })
}

/// A port that nobody listens at.
fn closed_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

fn play(inventory: &Path, address: &str, folder: &Path) -> String {
    let modules =
        std::env::var_os("MAIL_SETUP_ANSIBLE").expect("MAIL_SETUP_ANSIBLE says where ansible-core is");
    let mut ansible = Command::new("python3");
    ansible.args(["-m", "ansible", "playbook", "--inventory"]).arg(inventory);
    ansible.args(["--extra-vars", &format!("address={address}")]);
    ansible.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("packages/mail.yml"));
    ansible.env("PYTHONPATH", modules).env("HOME", folder).env("LC_ALL", "C.UTF-8");
    ansible.env("ANSIBLE_NOCOLOR", "1").env("ANSIBLE_LOCALHOST_WARNING", "0");
    well(&mut ansible)
}
