//! mpop, in a world where the provider's names lead to real servers: its item is made where there is none, and
//! replaced where there is an old one. It fetches by POP3, which nobody checks: the password goes to the provider's own
//! servers, and to no other.

use std::fs;
use std::process::{Command, Output, Stdio};

use keychain_steps::cut_short::ask;
use serde_json::{Value, json};

use super::{Desk, Security};
use crate::stage::computer::Computer;
use crate::stage::mail_servers::{ADDRESS, MailServers, PASSWORD, Whims};
use crate::stage::program::mail_setup;
use crate::stage::small_internet::SmallInternet;

const GMAIL: &str = "anna@gmail.com";
const NAMES: &[&str] = &["smtp.gmail.com", "imap.gmail.com", "pop.gmail.com"];

#[test]
#[ignore = "needs root, Dovecot, Postfix and mpop: cargo xtask test"]
fn mpop_signs_in_with_the_item_that_was_put_for_it() {
    let at_home = |name: &&str| format!("--host-record={name},127.0.0.1");
    let world = SmallInternet::new(&NAMES.iter().map(at_home).collect::<Vec<_>>(), &[], &[]);
    let servers = world.inside(|| MailServers::start_with(Whims { names: NAMES, ..Whims::default() }));
    servers.set_people(&[(GMAIL, PASSWORD)]);
    for old in [None, Some("an old password")] {
        let computer = Computer::empty();
        put_on_record(&computer, &servers);
        write_settings(&computer, &servers, "pop.gmail.com", GMAIL);
        if let Some(old) = old {
            let stored = [("xdg:schema", "de.marlam.mpop.password"), ("host", "pop.gmail.com")];
            let stored = [stored, [("service", "pop3"), ("user", GMAIL)]].concat();
            computer.server.store("mpop", &stored, old.as_bytes());
        }
        let before = signed_in(&servers);
        let refused = fetch(&computer, world.command("setsid"));
        assert!(!refused.status.success(), "{old:?}: {refused:?}");
        assert_eq!(signed_in(&servers), before, "{old:?}: {}", servers.log());

        let mut put = world.command(mail_setup());
        put.args(["keychain", "put", GMAIL, "--json", "--ca-file"]).arg(servers.ca_file());
        let put = computer.server.give_to(&mut put).output().unwrap();
        let told: Value = serde_json::from_slice(&put.stdout).unwrap_or_else(|_| panic!("{put:?}"));
        assert_eq!(told["put"][0]["program"], "mpop", "{old:?}: {told:#}");
        let fetched = fetch(&computer, world.command("setsid"));
        assert!(fetched.status.success(), "{old:?}: {fetched:?}\n{}", servers.log());
        assert_eq!(signed_in(&servers), before + 1, "{old:?}: {}", servers.log());
    }
}

#[test]
#[ignore = "needs root, Dovecot, Postfix and mpop: cargo xtask test"]
fn mpop_gets_no_password_for_a_server_that_nobody_checked() {
    let desk = Desk::set_up(Security::Tls);
    write_settings(&desk.computer, &desk.servers, "localhost", ADDRESS);
    let ca_file = desk.servers.ca_file();
    let put = format!("mail-setup keychain put {ADDRESS} --json --ca-file {}", ca_file.display());
    let put = desk.run(&put);
    let told: Value = serde_json::from_slice(&put.stdout).unwrap_or_else(|_| panic!("{put:?}"));
    assert_eq!((&told["put"], &told["kept"][0]["why"]), (&json!([]), &json!("notChecked")), "{told:#}");
    let refused = fetch(&desk.computer, Command::new("setsid"));
    assert!(!refused.status.success(), "{refused:?}");
    assert_eq!(signed_in(&desk.servers), 0, "{}", desk.servers.log());
}

/// An account as a check that passed leaves it: its record, and its password for both protocols.
fn put_on_record(computer: &Computer, servers: &MailServers) {
    let kept = ask(computer.command("keep-for", &[GMAIL]));
    assert_eq!(kept["error"], Value::Null, "{kept:#}");
    let server = |host: &str, place: &str| {
        let port: u16 = place.split(':').nth(1).unwrap().parse().unwrap();
        json!({ "host": host, "port": port, "security": "tls", "user": GMAIL })
    };
    let servers = json!({
        "smtp": server("smtp.gmail.com", &servers.smtp_tls()),
        "imap": server("imap.gmail.com", &servers.imap_tls()),
    });
    let account = json!({ "address": GMAIL, "provider": "gmail", "servers": servers });
    let data = computer.server.home().join(".local/share/mail-setup-wizard");
    fs::create_dir_all(&data).unwrap();
    fs::write(data.join("accounts.json"), json!({ "schema": 1, "accounts": [account] }).to_string()).unwrap();
}

/// As its manual has them, without a password.
fn write_settings(computer: &Computer, servers: &MailServers, host: &str, user: &str) {
    let text = format!(
        "account default\nhost {host}\nport {}\ntls on\ntls_starttls off\ntls_trust_file {}\nuser {user}\n\
         delivery mbox ~/got\n",
        servers.pop_tls_port(),
        servers.ca_file().display()
    );
    fs::write(computer.server.home().join(".mpoprc"), text).unwrap();
}

/// Nobody is there to ask for a password that it does not find.
fn fetch(computer: &Computer, mut setsid: Command) -> Output {
    setsid.args(["--wait", "mpop"]).stdin(Stdio::null());
    computer.server.give_to(&mut setsid).output().unwrap()
}

/// How often somebody signed in by POP3, in the words of Dovecot 2.3, and of 2.4.
fn signed_in(servers: &MailServers) -> usize {
    let log = servers.log();
    let is_one = |line: &&str| {
        line.contains("pop3-login: ")
            && (line.contains("Login: user=<") || line.contains("Logged in: user=<"))
    };
    log.lines().filter(is_one).count()
}
