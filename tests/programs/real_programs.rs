//! People's programs, given an account by `mail-setup export`: they sign in to real servers with exactly what was
//! written down, and get the password from a real keychain.

mod balsa;
mod by_hand;
mod desktops;
mod mpop;
mod odd_names;
mod thunderbird;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::process::{Command, Output};

use account::{Address, Outgoing, Server, Servers};
use keychain_steps::cut_short::ask;
use programs::export::{Dialect, Format, Handed, PasswordCommand};
use serde_json::{Value, json};

use super::real_tools::with_input;
use crate::stage::computer::Computer;
use crate::stage::mail_servers::{ADDRESS, MailServers, PASSWORD, Whims};
use crate::stage::program::mail_setup;

/// What stands in the message that goes round.
const TOLD: &str = "It arrived.";

#[test]
#[ignore = "needs root, Dovecot, Postfix and msmtp: cargo xtask test"]
fn msmtp_sends_and_mbsync_fetches() {
    for security in Security::BOTH {
        let desk = Desk::set_up(security);
        desk.send_with_msmtp();
        desk.export("mbsync", ".mbsyncrc");
        desk.does(&format!("mkdir -p ~/Mail/{ADDRESS} && mbsync {ADDRESS}"));
        desk.does(&format!("grep -rq '{TOLD}' ~/Mail/{ADDRESS}/INBOX"));
    }
}

#[test]
#[ignore = "needs root, Dovecot, Postfix and git: cargo xtask test"]
fn git_sends() {
    for security in Security::BOTH {
        let desk = Desk::set_up(security);
        desk.export("git", ".gitconfig");
        desk.does(
            "export EMAIL=anna@mail.test; git init -q tree; cd tree; git commit -q --allow-empty -m first; \
             echo one > file; git add file; git commit -qm 'It arrived.'; \
             git send-email --quiet --confirm=never --to=anna@mail.test -1",
        );
        assert!(desk.servers.log().contains("sasl_username=anna@mail.test"), "{}", desk.servers.log());
    }
}

#[test]
#[ignore = "needs git: cargo xtask test"]
fn git_asks_for_each_of_two_accounts_at_one_server_by_its_own_name() {
    let home = tempfile::tempdir().unwrap();
    // Tells whom it was asked for.
    let asked = home.path().join("mail-setup");
    fs::write(&asked, "#!/bin/sh\nfor it; do :; done; echo \"that of $it\"\n").unwrap();
    fs::set_permissions(&asked, fs::Permissions::from_mode(0o755)).unwrap();
    let command = PasswordCommand::called(asked.to_str().unwrap());
    let text = |user: &str| {
        let server = |port: u16| Server {
            host: "mail.test".to_owned(),
            port: port.try_into().unwrap(),
            security: account::Security::StartTls,
            user: user.to_owned(),
        };
        Format::Git.text(&Handed {
            address: &Address::parse(user).unwrap(),
            servers: &Servers { smtp: server(587), imap: server(143) },
            outgoing: Outgoing::default(),
            command: &command,
            dialect: Dialect::Current,
        })
    };
    let users = ["anna@mail.test", "ben+x@mail.test"];
    fs::write(home.path().join(".gitconfig"), users.map(|user| text(user).unwrap()).concat()).unwrap();
    let fill = |asked_for: &str| {
        let mut git = Command::new("git");
        git.args(["credential", "fill"]).env("HOME", home.path()).env("GIT_TERMINAL_PROMPT", "0");
        git.env_remove("GIT_ASKPASS").env_remove("SSH_ASKPASS").current_dir(home.path());
        with_input(&mut git, format!("protocol=smtp\nhost=mail.test:587\n{asked_for}\n").as_bytes())
    };
    for user in users {
        let told = fill(&format!("username={user}\n"));
        let told = String::from_utf8(told.stdout).unwrap();
        assert!(told.contains(&format!("password=that of {user}\n")), "{told}");
    }
    let unnamed = fill("");
    assert!(!String::from_utf8_lossy(&unnamed.stdout).contains("password="), "{unnamed:?}");
}

#[test]
#[ignore = "needs root, Dovecot, Postfix and OfflineIMAP: cargo xtask test"]
fn offlineimap_fetches() {
    let desk = Desk::set_up(Security::Tls);
    desk.send_with_msmtp();
    desk.export("offlineimap", ".offlineimaprc");
    desk.does("offlineimap -o -u quiet");
    desk.does(&format!("grep -rq '{TOLD}' ~/Mail/{ADDRESS}/INBOX"));
}

#[test]
#[ignore = "needs root, Dovecot, Postfix and fetchmail: cargo xtask test"]
fn fetchmail_fetches() {
    for security in Security::BOTH {
        let desk = Desk::set_up(security);
        desk.send_with_msmtp();
        desk.export("fetchmail", ".fetchmailrc");
        desk.does(RUN_FETCHMAIL);
        desk.does(&format!("grep -q '{TOLD}' got"));
    }
}

/// As the file says that it is run, with a place for the mail.
const RUN_FETCHMAIL: &str =
    "sed -n 's/^#   //p' .fetchmailrc | sed 's/FILE/.fetchmailrc/; s/$/ --mda \"cat >> got\"/' | sh";

#[test]
#[ignore = "needs root, Dovecot, Postfix and getmail: cargo xtask test"]
fn getmail_fetches() {
    let desk = Desk::set_up(Security::Tls);
    desk.send_with_msmtp();
    desk.export("getmail", "getmailrc");
    // To root it delivers nothing but to a command.
    desk.does(
        "sed -i 's|^type = Maildir|type = MDA_external\\nallow_root_commands = true|; \
         s|^path = .*|path = /usr/bin/tee\\narguments = (\"got\",)|' getmailrc; mkdir .getmail",
    );
    desk.does("getmail --rcfile ~/getmailrc --quiet > /dev/null");
    desk.does(&format!("grep -q '{TOLD}' got"));
}

#[test]
#[ignore = "needs root, Dovecot, Postfix and NeoMutt: cargo xtask test"]
fn neomutt_sends_and_fetches() {
    for security in Security::BOTH {
        let desk = Desk::set_up(security);
        desk.export("neomutt", "neomuttrc");
        desk.does(&format!("echo '{TOLD}' | neomutt -F neomuttrc -e 'set copy = no' -s round {ADDRESS}"));
        desk.waits_for_mail();
        desk.does(
            "TERM=xterm script -qec \"neomutt -F neomuttrc -e 'set wait_key = no; set delete = no' \
                   -e 'push <copy-message>~/got<enter>y<exit>'\" /dev/null",
        );
        desk.does(&format!("grep -q '{TOLD}' got"));
    }
}

#[test]
#[ignore = "needs root, Dovecot, Postfix and aerc: cargo xtask test"]
fn aerc_signs_in_at_both() {
    for security in Security::BOTH {
        let desk = Desk::set_up(security);
        desk.send_with_msmtp();
        desk.export("aerc", ".config/aerc/accounts.conf");
        desk.does(SHOW_AERC);
        desk.sees("round");
    }
}

#[test]
#[ignore = "needs root, Dovecot, Postfix and these programs: cargo xtask test"]
fn none_gives_the_password_away_where_starttls_is_not_offered() {
    let desk = Desk::before(Security::StartTls, MailServers::start_with(ALL_IN_CLEAR));
    let git = "export EMAIL=anna@mail.test; git init -q tree; cd tree; echo one > file; git add file; \
               git commit -qm first; git send-email --quiet --confirm=never --to=anna@mail.test -1";
    for (format, file, used) in [
        ("msmtp", ".msmtprc", "echo | msmtp -a anna@mail.test anna@mail.test"),
        ("mbsync", ".mbsyncrc", "mkdir -p ~/Mail/anna@mail.test; mbsync anna@mail.test"),
        ("fetchmail", ".fetchmailrc", RUN_FETCHMAIL),
        ("git", ".gitconfig", git),
        ("neomutt", "neomuttrc", "echo | neomutt -F neomuttrc -e 'set copy = no' -s round anna@mail.test"),
        ("aerc", ".config/aerc/accounts.conf", SHOW_AERC),
    ] {
        desk.export(format, file);
        let done = desk.run(used);
        assert!(format == "aerc" || !done.status.success(), "{format} did it in clear: {done:?}");
    }
    // Up to 0.19, and since.
    desk.sees_one_of(&["Disconnected", "TLS support isn't enabled"]);
    desk.has_given_nothing_away();
}

/// What Dovecot 2.3 notes of a sign-in, and 2.4.
const SIGNED_IN: [&str; 2] = ["Login: user=<", "Logged in: user=<"];

const SHOW_AERC: &str = "tmux -S screen new-session -d -x 100 -y 30 aerc";

/// Without TLS, and whoever signs in is welcome all the same.
const ALL_IN_CLEAR: Whims = Whims {
    dovecot: "ssl = no\nauth_allow_cleartext = yes\n",
    postfix: "smtpd_tls_security_level = none\nsmtpd_tls_auth_only = no\n",
    names: &[],
    room: None,
};

/// How the servers are reached.
#[derive(Clone, Copy)]
enum Security {
    Tls,
    StartTls,
}

impl Security {
    const BOTH: [Self; 2] = [Self::Tls, Self::StartTls];
}

/// Whose account it is, and by which name it is signed in to.
#[derive(Clone, Copy)]
struct Person {
    address: &'static str,
    user: &'static str,
}

const ANNA: Person = Person { address: ADDRESS, user: ADDRESS };

/// A person with the account set up, in front of real servers.
struct Desk {
    servers: MailServers,
    computer: Computer,
    person: Person,
}

impl Desk {
    fn set_up(security: Security) -> Self {
        Self::before(security, MailServers::start())
    }

    fn before(security: Security, servers: MailServers) -> Self {
        Self::of(ANNA, Computer::empty(), security, servers)
    }

    fn of(person: Person, computer: Computer, security: Security, servers: MailServers) -> Self {
        let desk = Self { servers, computer, person };
        let Person { address, user } = person;
        let kept = ask(desk.computer.command("keep-for", &[address]));
        assert_eq!(kept["error"], json!(null), "{kept:#}");
        let (smtp, imap) = desk.servers_of(security);
        let name = match security {
            Security::Tls => "tls",
            Security::StartTls => "starttls",
        };
        let server = |port: u16| json!({ "host": "localhost", "port": port, "security": name, "user": user });
        let account =
            json!({ "address": address, "servers": { "smtp": server(smtp), "imap": server(imap) } });
        let data = desk.home().join(".local/share/mail-setup-wizard");
        fs::create_dir_all(&data).unwrap();
        let accounts = json!({ "schema": 1, "accounts": [account] }).to_string();
        fs::write(data.join("accounts.json"), accounts).unwrap();
        desk
    }

    fn home(&self) -> PathBuf {
        self.computer.server.home().to_owned()
    }

    /// The ports for sending and for reading.
    fn servers_of(&self, security: Security) -> (u16, u16) {
        let (smtp, imap) = match security {
            Security::Tls => (self.servers.smtp_tls(), self.servers.imap_tls()),
            Security::StartTls => (self.servers.smtp_starttls(), self.servers.imap_starttls()),
        };
        let port = |place: String| place.split(':').nth(1).unwrap().parse().unwrap();
        (port(smtp), port(imap))
    }

    /// Puts the password, checked once more, into the items that programs look for; answers whose they are.
    fn put(&self) -> Vec<String> {
        let ca_file = self.servers.ca_file();
        let put =
            self.run(&format!("mail-setup keychain put {ADDRESS} --json --ca-file {}", ca_file.display()));
        let told: Value =
            serde_json::from_slice(&put.stdout).unwrap_or_else(|error| panic!("{error}: {put:?}"));
        assert!(put.status.success(), "{told:#}");
        let items = told["put"].as_array().unwrap();
        items.iter().map(|item| item["program"].as_str().unwrap().to_owned()).collect()
    }

    /// As a person would, with the file where the program looks for it.
    fn export(&self, format: &str, file: &str) {
        let file = self.home().join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        self.does(&format!("mail-setup export {format} \"$ADDRESS\" --out {}", file.display()));
        let text = fs::read_to_string(&file).unwrap();
        assert!(!text.contains(PASSWORD), "{text}");
    }

    /// How often somebody signed in for reading, in the words of Dovecot 2.3 and of 2.4, and sent something.
    fn signed_in(&self) -> [usize; 2] {
        let log = self.servers.log();
        let is_reading = |line: &&str| {
            line.contains("imap-login: ")
                && (line.contains("Login: user=<") || line.contains("Logged in: user=<"))
        };
        [log.lines().filter(is_reading).count(), log.matches("sasl_username=anna@mail.test").count()]
    }

    /// To servers that would have let her in without encryption.
    fn has_given_nothing_away(&self) {
        let signed_in =
            || SIGNED_IN.map(|words| self.servers.log().matches(words).count()).iter().sum::<usize>();
        assert_eq!(signed_in(), 0, "{}", self.servers.log());
        assert!(!self.servers.log().contains("sasl_username"), "{}", self.servers.log());

        let port = self.servers.imap_starttls().split(':').nth(1).unwrap().to_owned();
        self.does(&format!("curl -s imap://localhost:{port}/ --user {ADDRESS}:{PASSWORD}"));
        self.waits_for(&SIGNED_IN);
        assert_eq!(signed_in(), 1, "{}", self.servers.log());
    }

    fn send_with_msmtp(&self) {
        self.export("msmtp", ".msmtprc");
        self.does(&format!("printf 'Subject: round\\n\\n{TOLD}\\n' | msmtp -a {ADDRESS} {ADDRESS}"));
        self.waits_for_mail();
    }

    /// Postfix answers before Dovecot's folder has the message.
    fn waits_for_mail(&self) {
        self.waits_for(&["status=sent"]);
    }

    /// Until the servers have noted one of these: they write down what they did after they have done it.
    fn waits_for(&self, notes: &[&str]) {
        let begun = std::time::Instant::now();
        loop {
            let log = self.servers.log();
            if notes.iter().any(|note| log.contains(note)) {
                return;
            }
            assert!(begun.elapsed().as_secs() < 20, "{log}");
            std::thread::yield_now();
        }
    }

    /// Until the screen of tmux shows it.
    fn sees(&self, text: &str) {
        self.sees_one_of(&[text]);
    }

    fn sees_one_of(&self, texts: &[&str]) {
        let begun = std::time::Instant::now();
        loop {
            let shown = self.run("tmux -S screen capture-pane -p");
            let shown = String::from_utf8_lossy(&shown.stdout).into_owned();
            if texts.iter().any(|text| shown.contains(text)) {
                return;
            }
            assert!(begun.elapsed().as_secs() < 20, "{shown}\n{}", self.servers.log());
        }
    }

    fn does(&self, script: &str) {
        let done = self.run(script);
        let told = [done.stdout, done.stderr].concat();
        assert!(
            done.status.success(),
            "{script}:\n{}\n{}",
            String::from_utf8_lossy(&told),
            self.servers.log()
        );
    }

    fn run(&self, script: &str) -> Output {
        self.shell(script).output().unwrap()
    }

    /// A shell whose system trusts the servers' root.
    fn shell(&self, script: &str) -> Command {
        let bundle = self.home().join("roots.pem");
        if !bundle.exists() {
            let system = fs::read_to_string(SYSTEM_ROOTS).unwrap_or_default();
            let root = fs::read_to_string(self.servers.ca_file()).unwrap();
            fs::write(&bundle, system + &root).unwrap();
        }
        let path = std::env::join_paths(
            [mail_setup().parent().unwrap().to_owned()]
                .into_iter()
                .chain(std::env::split_paths(&std::env::var_os("PATH").unwrap())),
        );
        let mut shell = Command::new("unshare");
        shell.args(["--mount", "bash", "-euc"]);
        shell.arg(format!("mount --bind {} {SYSTEM_ROOTS}; cd; {script}", bundle.display()));
        self.computer.server.give_to(&mut shell);
        shell.env("PATH", path.unwrap()).env("LC_ALL", "C.UTF-8").env("SSL_CERT_FILE", &bundle);
        shell.env("ADDRESS", self.person.address);
        shell
    }
}

impl Drop for Desk {
    /// A screen would outlive what was on it.
    fn drop(&mut self) {
        if self.home().join("screen").exists() {
            self.run("tmux -S screen kill-server");
        }
    }
}

const SYSTEM_ROOTS: &str = "/etc/ssl/certs/ca-certificates.crt";
