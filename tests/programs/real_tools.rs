//! Items made by the programs themselves, or by the tools that come with them.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use keychain_steps::cut_short::{StoredItem, ask};
use practice::{Mood, Protocol, Provider};
use serde_json::{Value, json};

use crate::stage::computer::Computer;
use crate::stage::keychain_server::Program;

/// Where libsecret works: of its encrypted sessions with KWallet, about one in a hundred fails.
const WITH_LIBSECRET: [Program; 3] = [Program::GnomeKeyring, Program::KeePassXc, Program::Oo7];

#[test]
#[ignore = "needs git-credential-libsecret and keychains: cargo xtask test"]
fn what_git_stored_is_found_cleared_and_brought_back() {
    for program in WITH_LIBSECRET {
        let computer = Computer::of(program);
        let smtp = Credential { protocol: "smtp", host: "smtp.gmail.com:587", user: "anna@gmail.com" };
        let imap = Credential { protocol: "imap", host: "imap.gmail.com", user: "anna@gmail.com" };
        let bens = Credential { protocol: "smtp", host: "smtp.gmail.com:587", user: "ben@gmail.com" };
        let code = Credential { protocol: "https", host: "github.com", user: "anna@gmail.com" };
        for (credential, password) in
            [(smtp, "old outgoing"), (imap, "old incoming"), (bens, "ben's"), (code, "a token")]
        {
            credential.approve(&computer, password);
        }
        assert_eq!(
            found(&computer),
            [
                ("git", "Git: imap://imap.gmail.com/", "exact", "replace"),
                ("git", "Git: smtp://smtp.gmail.com:587/", "exact", "replace"),
            ]
            .map(row_of),
            "{program:?}"
        );

        computer.ask("clear");
        assert_eq!(smtp.fill(&computer), None, "{program:?}");
        assert_eq!(imap.fill(&computer), None, "{program:?}");
        assert_eq!(bens.fill(&computer).as_deref(), Some("ben's"), "{program:?}");
        assert_eq!(code.fill(&computer).as_deref(), Some("a token"), "{program:?}");

        computer.ask("undo");
        assert_eq!(smtp.fill(&computer).as_deref(), Some("old outgoing"), "{program:?}");
        assert_eq!(imap.fill(&computer).as_deref(), Some("old incoming"), "{program:?}");
    }
}

#[test]
#[ignore = "needs git-credential-libsecret and keychains: cargo xtask test"]
fn git_answers_with_the_password_that_replaced_its_own() {
    for program in WITH_LIBSECRET {
        let computer = Computer::of(program);
        let [smtp, imap] = ["smtp", "imap"].map(|protocol| Credential {
            protocol,
            host: "localhost",
            user: "anna@practice.example",
        });
        smtp.approve(&computer, "old outgoing");
        imap.approve(&computer, "old incoming");

        let replaced = computer.ask("replace");
        assert_eq!(replaced["ok"]["replaced"].as_array().map(Vec::len), Some(2), "{program:?}: {replaced}");
        assert_eq!(smtp.fill(&computer).as_deref(), Some("mdrkwzhaptqevluo"), "{program:?}");
        assert_eq!(imap.fill(&computer).as_deref(), Some("mdrkwzhaptqevluo"), "{program:?}");

        computer.ask("undo");
        assert_eq!(smtp.fill(&computer).as_deref(), Some("old outgoing"), "{program:?}");
        assert_eq!(imap.fill(&computer).as_deref(), Some("old incoming"), "{program:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs msmtp and keychains: cargo xtask test"]
async fn msmtp_signs_in_with_the_password_that_replaced_its_own() {
    for program in WITH_LIBSECRET {
        let computer = Computer::of(program);
        let provider = Provider::start(Mood::AllWell).await.unwrap();
        // As its manual says: secret-tool store --label=msmtp host HOST service smtp user USER.
        let stored = |host| [("host", host), ("service", "smtp"), ("user", "anna@practice.example")];
        computer.server.store("msmtp", &stored("localhost"), b"old password");
        let others = [("host", "smtp.work.example"), ("service", "smtp"), ("user", "anna@work.example")];
        computer.server.store("msmtp of work", &others, b"password of work");
        let before = computer.server.everything();
        assert!(refused(&send(&computer, &provider)), "{program:?}");

        let replaced = computer.ask("replace");
        assert_eq!(replaced["ok"]["replaced"].as_array().map(Vec::len), Some(1), "{program:?}: {replaced}");
        let sent = send(&computer, &provider);
        // The pretend provider takes no messages, but a sender is named to it only after a sign-in.
        assert!(!refused(&sent) && names_a_sender(&provider), "{program:?}: {sent:?}");
        assert_eq!(
            labelled("msmtp of work", computer.server.everything()),
            labelled("msmtp of work", before)
        );

        computer.ask("undo");
        assert!(refused(&send(&computer, &provider)), "{program:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs msmtp and keychains: cargo xtask test"]
async fn msmtp_signs_in_with_the_password_that_was_made_for_it() {
    for program in WITH_LIBSECRET {
        let computer = Computer::of(program);
        let provider = Provider::start(Mood::AllWell).await.unwrap();
        let before = computer.server.everything();
        assert!(!names_a_sender_after(&computer, &provider), "{program:?}");
        let settings = "account practice\nhost localhost\nauth plain\nuser anna@practice.example\n";
        std::fs::write(computer.server.home().join(".msmtprc"), settings).unwrap();

        let put = computer.ask("replace");
        assert_eq!(put["ok"]["replaced"].as_array().map(Vec::len), Some(1), "{program:?}: {put}");
        assert!(names_a_sender_after(&computer, &provider), "{program:?}");

        computer.ask("undo");
        assert_eq!(computer.server.everything(), before, "{program:?}");
    }
}

#[test]
#[ignore = "needs git-credential-libsecret and keychains: cargo xtask test"]
fn git_answers_with_the_password_that_was_made_for_it() {
    for program in WITH_LIBSECRET {
        let computer = Computer::of(program);
        let settings = "[credential]\nhelper = libsecret\n[sendemail]\nsmtpServer = localhost\n\
            smtpServerPort = 587\nsmtpUser = anna@practice.example\n";
        std::fs::write(computer.server.home().join(".gitconfig"), settings).unwrap();
        let smtp = Credential { protocol: "smtp", host: "localhost:587", user: "anna@practice.example" };
        assert_eq!(smtp.fill(&computer), None, "{program:?}");
        let put = computer.ask("replace");
        assert_eq!(put["ok"]["replaced"].as_array().map(Vec::len), Some(1), "{program:?}: {put}");
        assert_eq!(smtp.fill(&computer).as_deref(), Some("mdrkwzhaptqevluo"), "{program:?}");
        computer.ask("undo");
        assert_eq!(smtp.fill(&computer), None, "{program:?}");
    }
}

/// What these ask for is asked with libsecret, as they do.
#[test]
#[ignore = "needs gnome-keyring: cargo xtask test"]
fn geary_balsa_mpop_and_kmail_find_what_was_made_for_them() {
    let computer = Computer::empty();
    let write = |path: &str, text: &str| {
        let path = computer.server.home().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    let server = "host=localhost\nlogin=anna@practice.example\ncredentials=custom\n";
    write(
        ".config/geary/account_01/geary.ini",
        &format!(
            "[Account]\nsender_mailboxes=anna@practice.example;\nservice_provider=other\n[Incoming]\n{server}\
             [Outgoing]\n{server}"
        ),
    );
    write(".balsa/config", "[smtp-server-Default]\nServer=localhost:465\nRememberPasswd=true\n");
    write(".balsa/config-private", "[smtp-server-Default]\nUsername=anna@practice.example\n");
    write(".config/mailtransports", "[Transport 7]\nhost=localhost\nuser=anna@practice.example\n");
    let lookups = [
        "xdg:schema org.gnome.Geary proto IMAP host localhost login anna@practice.example",
        "xdg:schema org.gnome.Geary proto SMTP host localhost login anna@practice.example",
        "xdg:schema org.gnome.Balsa.NetworkPassword protocol smtp server localhost:465 user anna@practice.example",
        "user 7 server mailtransports type plaintext",
    ];
    let found = |lookup: &str| {
        let mut tool = Command::new("secret-tool");
        tool.arg("lookup").args(lookup.split(' '));
        with_input(computer.server.give_to(&mut tool), b"").stdout
    };
    let before = computer.server.everything();
    assert_eq!(lookups.map(found), [b"", b"", b"", b""]);
    let put = computer.ask("replace");
    assert_eq!(put["ok"]["replaced"].as_array().map(Vec::len), Some(lookups.len()), "{put}");
    assert_eq!(lookups.map(found), [b"mdrkwzhaptqevluo"; 4]);
    // A second time there is nothing to make.
    assert_eq!(computer.ask("replace")["ok"]["kept"], json!([]));
    // Beside them there is the key of the backup.
    assert_eq!(computer.server.everything().len(), before.len() + lookups.len() + 1);
    let undone = computer.ask("undo");
    assert_eq!(computer.server.everything(), before, "{undone}");
}

#[test]
#[ignore = "needs Python keyring and keychains: cargo xtask test"]
fn what_python_keyring_stored_is_found_cleared_and_brought_back() {
    for program in WITH_LIBSECRET {
        let computer = Computer::of(program);
        let services = ["imap.gmail.com", "smtp.gmail.com", "accounts.google.com"];
        for service in services {
            let stored = with_input(&mut keyring(&computer, "set", service), b"old password\n");
            assert!(stored.status.success(), "{program:?}: {stored:?}");
        }
        assert_eq!(
            found(&computer),
            [
                ("keyring", "Password for 'anna@gmail.com' on 'imap.gmail.com'", "exact", "clear"),
                ("keyring", "Password for 'anna@gmail.com' on 'smtp.gmail.com'", "exact", "clear"),
            ]
            .map(row_of),
            "{program:?}"
        );

        let get = |service| with_input(&mut keyring(&computer, "get", service), b"").stdout;
        computer.ask("clear");
        assert_eq!(services.map(get), [b"".as_slice(), b"", b"old password\n"], "{program:?}");
        computer.ask("undo");
        assert_eq!(services.map(get), [b"old password\n"; 3], "{program:?}");
    }
}

#[test]
#[ignore = "needs keychains: cargo xtask test"]
fn what_a_rust_program_stored_is_found_cleared_and_brought_back() {
    for program in WITH_LIBSECRET {
        let computer = Computer::of(program);
        let keyring = |command, service| ask(computer.command(command, &[service]));
        for service in ["imap.gmail.com", "accounts.google.com"] {
            assert_eq!(keyring("rust-keyring-set", service), json!({ "ok": null }), "{program:?}");
        }
        // As keyring 3 wrote it.
        let third = [
            ("service", "smtp.gmail.com"),
            ("username", "anna@gmail.com"),
            ("target", "default"),
            ("application", "rust-keyring"),
        ];
        computer.server.store("keyring-rs v3", &third, b"older password");
        assert_eq!(
            found(&computer),
            [
                ("keyring", "keyring-rs v3", "exact", "clear"),
                ("keyring", "keyring:anna@gmail.com@imap.gmail.com", "exact", "clear"),
            ]
            .map(row_of),
            "{program:?}"
        );

        let kept = json!({ "ok": "old password of a Rust program" });
        computer.ask("clear");
        assert_eq!(keyring("rust-keyring-get", "imap.gmail.com")["ok"], Value::Null, "{program:?}");
        assert_eq!(keyring("rust-keyring-get", "accounts.google.com"), kept, "{program:?}");
        computer.ask("undo");
        assert_eq!(keyring("rust-keyring-get", "imap.gmail.com"), kept, "{program:?}");
    }
}

#[test]
#[ignore = "needs KWallet: cargo xtask test"]
fn what_is_no_mail_in_kwallet_is_left_alone() {
    let computer = Computer::of(Program::KWallet);
    let entries = [
        ("Passwords", "imap.gmail.com"),
        ("Passwords", "anna@gmail.com"),
        ("Chrome Keys", "Chrome Safe Storage"),
        ("Network Management", "{6a6d2a0f-5a4e-4f0b-9d3c-0d0e7d2a3b11};802-11-wireless-security"),
        ("Form Data", "https://accounts.google.com/#"),
    ];
    for (folder, key) in entries {
        computer.server.store_in_kwallet(folder, key, b"a password");
    }
    assert!(found(&computer).is_empty());
    let before = computer.server.everything();
    assert_eq!(before.len(), entries.len());
    computer.ask("clear");
    assert_eq!(computer.server.everything(), before);
    for (folder, key) in entries {
        assert_eq!(computer.server.read_from_kwallet(folder, key), b"a password");
    }
}

/// What git asks its helper about.
#[derive(Clone, Copy)]
struct Credential {
    protocol: &'static str,
    host: &'static str,
    user: &'static str,
}

impl Credential {
    /// Git has seen that the password works, and lets it be kept.
    fn approve(self, computer: &Computer, password: &str) {
        let output =
            with_input(&mut git(computer, "approve"), format!("{self}password={password}\n").as_bytes());
        assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
    }

    /// The password that git would use; `None` if it would ask.
    fn fill(self, computer: &Computer) -> Option<String> {
        let output = with_input(&mut git(computer, "fill"), self.to_string().as_bytes());
        let answer = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.success(), answer.contains("password="), "{answer}");
        answer.lines().find_map(|line| line.strip_prefix("password=")).map(str::to_owned)
    }
}

impl std::fmt::Display for Credential {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "protocol={}\nhost={}\nusername={}\n", self.protocol, self.host, self.user)
    }
}

fn git(computer: &Computer, action: &str) -> Command {
    let mut git = Command::new("git");
    git.args(["-c", "credential.helper=libsecret", "credential", action])
        .envs([("GIT_CONFIG_NOSYSTEM", "1"), ("GIT_TERMINAL_PROMPT", "0"), ("LC_ALL", "C")])
        .env_remove("GIT_ASKPASS")
        .env_remove("SSH_ASKPASS")
        .current_dir(computer.server.home());
    computer.server.give_to(&mut git);
    git
}

/// msmtp sends a message over the provider, with the password that it finds in the keychain.
fn send(computer: &Computer, provider: &Provider) -> Output {
    let root = computer.server.home().join("root.pem");
    std::fs::write(&root, provider.root_pem()).unwrap();
    let settings = computer.server.home().join("msmtprc");
    let text = format!(
        "account practice\nhost localhost\nport {}\ntls on\ntls_starttls off\ntls_trust_file {}\n\
         auth plain\nuser anna@practice.example\nfrom anna@practice.example\naccount default : practice\n",
        provider.smtp_port(),
        root.display()
    );
    std::fs::write(&settings, text).unwrap();
    // Without a terminal it asks nobody for a password that it does not find.
    let mut msmtp = Command::new("setsid");
    msmtp.args(["--wait", "msmtp", "--file"]).arg(settings).arg("ben@practice.example");
    with_input(computer.server.give_to(&mut msmtp), b"Subject: a test\n\nA test\n")
}

/// True if a message was sent, as far as the pretend provider lets it be.
fn names_a_sender_after(computer: &Computer, provider: &Provider) -> bool {
    let sent = send(computer, provider);
    !refused(&sent) && names_a_sender(provider)
}

/// True if the provider said no to the password (`EX_NOPERM` of `sysexits.h`).
fn refused(sent: &Output) -> bool {
    sent.status.code() == Some(77)
}

/// True if the last who sent something named a sender.
fn names_a_sender(provider: &Provider) -> bool {
    let log = provider.log();
    log.connections(Protocol::Smtp).last().is_some_and(|last| last.commands().contains(&"MAIL".to_owned()))
}

fn keyring(computer: &Computer, action: &str, service: &str) -> Command {
    let mut keyring = Command::new("keyring");
    keyring.args([action, service, "anna@gmail.com"]);
    computer.server.give_to(&mut keyring);
    keyring
}

pub(super) fn with_input(command: &mut Command, input: &[u8]) -> Output {
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().unwrap_or_else(|error| panic!("{command:?} did not start: {error}"));
    // A program that ends without reading it needs none.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

/// Program, label, match and action of what a scan finds, sorted.
fn found(computer: &Computer) -> Vec<[String; 4]> {
    let found = computer.ask("scan");
    let items = found["ok"][0].as_array().unwrap();
    let fields = ["program", "label", "match", "action"];
    let mut rows: Vec<_> =
        items.iter().map(|item| fields.map(|field| item[field].as_str().unwrap().to_owned())).collect();
    rows.sort();
    rows
}

fn row_of((program, label, matched, action): (&str, &str, &str, &str)) -> [String; 4] {
    [program, label, matched, action].map(str::to_owned)
}

fn labelled(label: &str, items: Vec<StoredItem>) -> Vec<StoredItem> {
    items.into_iter().filter(|item| item.label == label).collect()
}
