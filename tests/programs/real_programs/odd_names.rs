//! Addresses and user names with every sign that they may have: the programs read from what was exported just what was
//! meant, and sign in by that name.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};

use account::{Address, Outgoing, Server, Servers};
use programs::export::{Dialect, Format, Handed, PasswordCommand};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::{Desk, Person, RUN_FETCHMAIL, SHOW_AERC, Security};
use crate::stage::computer::Computer;
use crate::stage::mail_servers::{MailServers, PASSWORD, Whims};
use crate::stage::patience::until;

#[test]
#[ignore = "needs root, Dovecot, Postfix and these programs: cargo xtask test"]
fn programs_sign_in_by_a_name_of_any_signs() {
    let desk = desk_of(ODD);
    let git = "export EMAIL=anna@mail.test; git init -q tree; cd tree; echo one > file; git add file; \
               git commit -qm first; \
               git send-email --quiet --confirm=never --suppress-cc=all --to=anna@mail.test -1";
    let neomutt_reads =
        "TERM=xterm script -qec \"neomutt -F neomuttrc -e 'push <exit>'\" /dev/null > /dev/null";
    // There is no mail, it says.
    let fetchmail = format!("{RUN_FETCHMAIL} || test $? = 1");
    for (format, file, used, sign) in [
        ("msmtp", ".msmtprc", "echo | msmtp -a \"$ADDRESS\" anna@mail.test", Sign::Sent),
        ("git", ".gitconfig", git, Sign::Sent),
        ("neomutt", "neomuttrc", "echo | neomutt -F neomuttrc -e 'set copy = no' anna@mail.test", Sign::Sent),
        ("neomutt", "neomuttrc", neomutt_reads, Sign::Read),
        (
            "mbsync",
            ".mbsyncrc",
            "eval mkdir -p $(sed -n 's/^Path //p' .mbsyncrc); mbsync \"$ADDRESS\"",
            Sign::Read,
        ),
        ("fetchmail", ".fetchmailrc", &fetchmail, Sign::Read),
        ("aerc", ".config/aerc/accounts.conf", SHOW_AERC, Sign::Read),
    ] {
        let before = sign.count(&desk);
        desk.export(format, file);
        desk.does(used);
        until(format, || sign.count(&desk) > before);
    }
}

#[test]
#[ignore = "needs root, Dovecot, Postfix and OfflineIMAP: cargo xtask test"]
fn offlineimap_signs_in_by_a_name_of_any_signs() {
    let desk = desk_of(ODD);
    desk.export("offlineimap", ".offlineimaprc");
    desk.does("offlineimap -o -u quiet");
    until("offlineimap", || Sign::Read.count(&desk) == 1);
}

#[test]
#[ignore = "needs root, Dovecot, Postfix and getmail: cargo xtask test"]
fn getmail_signs_in_by_a_name_of_any_signs_but_spaces() {
    let desk = desk_of(ODD_IN_ONE_WORD);
    desk.export("getmail", "getmailrc");
    desk.does(
        "sed -i 's|^type = Maildir|type = MDA_external\\nallow_root_commands = true|; \
         s|^path = .*|path = /usr/bin/tee|' getmailrc; mkdir .getmail; \
         getmail --rcfile ~/getmailrc --quiet",
    );
    until("getmail", || Sign::Read.count(&desk) == 1);
}

#[test]
#[ignore = "needs these programs: cargo xtask test"]
fn what_was_exported_is_read_as_it_was_meant() {
    // Anything that is taken as an address or a user name, and what means something to one of the programs.
    let local = prop_oneof![
        r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ü-]{1,16}(\.[a-z#%$]{1,4})?",
        some_of(&[
            "%U", "%s", "%%", "$HOME", "`", "'", "#", "~", "/", "a", "ü", "{", "&", "|", "!", "*", "-"
        ]),
    ];
    let user = prop_oneof![
        "[!-~ü]([ -~ü]{0,14}[!-~ü])?",
        some_of(&[
            "%U", "%s", "%%", "%(a)s", "$HOME", "`", "\"", "\\", "\\x41", "\\n", " #", " ;", "~", ", ", "a",
            "'"
        ])
        .prop_map(|user| user.trim().to_owned()),
    ];
    let names = (local, prop::sample::select(vec!["mail.test", "müller.test"]), user);
    let folder = tempfile::tempdir().unwrap();
    let cases = Config { cases: 48, failure_persistence: None, ..Config::default() };
    TestRunner::new(cases)
        .run(&names, |(local, domain, user)| {
            let address = Address::parse(&format!("{local}@{domain}")).unwrap();
            let read = Read::of(&folder, &address, &user);
            prop_assert_eq!(read, Read::meant(&address, &user));
            Ok(())
        })
        .unwrap();
}

/// Up to five of these behind each other.
fn some_of(parts: &[&'static str]) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(parts.to_vec()), 1..=5).prop_map(|some| some.concat())
}

/// With all that RFC 5322 calls `atext`.
const ODD: Person = Person {
    address: "o'hara+a&b%c#d$e!f=g?h^i`j{k|l}m~n*o/p@mail.test",
    user: "o'hara \"x\" \\ 100% #1 $y",
};

/// getmail hands a name over to the server without quotation marks, as imaplib of Python does.
const ODD_IN_ONE_WORD: Person = Person { user: "o'hara#1$y&z", ..ODD };

fn desk_of(person: Person) -> Desk {
    let servers = MailServers::start_with(Whims { dovecot: "auth_username_chars =\n", ..Whims::default() });
    servers.set_people(&[(person.user, PASSWORD)]);
    Desk::of(person, Computer::empty(), Security::Tls, servers)
}

/// By what it is seen that somebody signed in.
#[derive(Clone, Copy)]
enum Sign {
    Sent,
    Read,
}

impl Sign {
    fn count(self, desk: &Desk) -> usize {
        let (user, log) = (desk.person.user, desk.servers.log());
        match self {
            Self::Sent => log.matches(&format!(", sasl_username={user}\n")).count(),
            // Dovecot 2.3, and 2.4.
            Self::Read => ["Login", "Logged in"]
                .map(|note| log.matches(&format!("{note}: user=<{user}>,")).count())
                .iter()
                .sum(),
        }
    }
}

/// What the programs read from their files.
#[derive(Debug, Eq, PartialEq)]
struct Read(Vec<(Format, Value)>);

impl Read {
    fn of(folder: &TempDir, address: &Address, user: &str) -> Self {
        let folder = folder.path();
        for format in Format::ALL {
            write(format, folder, address, user);
        }
        let (plain_address, plain_user) = in_ascii(address, user);
        write(Format::Fetchmail, folder, &plain_address, &plain_user);
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("programs/exported.py");
        let of_python = run(Command::new("/usr/bin/python3").arg(script).arg(folder));
        let of_python: Value = serde_json::from_str(&of_python).unwrap_or_default();
        Self(vec![
            (Format::Msmtp, msmtp(folder, address)),
            (Format::Git, git(folder)),
            (Format::Fetchmail, fetchmail(folder)),
            (Format::Neomutt, neomutt(folder)),
            (Format::Himalaya, himalaya(folder, address)),
            (Format::Meli, meli(folder, address)),
            (Format::Getmail, of_python["getmail"].clone()),
            (Format::Offlineimap, of_python["offlineimap"].clone()),
            (Format::Thunderbird, of_python["thunderbird"].clone()),
            (Format::Mobileconfig, of_python["mobileconfig"].clone()),
        ])
    }

    fn meant(address: &Address, user: &str) -> Self {
        let (imap, smtp) = (asked("imap", address), asked("smtp", address));
        let (plain_address, plain_user) = in_ascii(address, user);
        let name = address.to_string();
        let words = ["echo", "password", "--for", "imap", "--", &name];
        let is_filled_in = ["%U", "%H", "%C", "%M"].iter().any(|sign| name.contains(sign));
        let sender_for_msmtp = if is_filled_in { "(not set)" } else { &name };
        Self(vec![
            (Format::Msmtp, json!([user, sender_for_msmtp, smtp])),
            (Format::Git, json!([user, name, smtp])),
            (Format::Fetchmail, json!([plain_user, asked("imap", &plain_address)])),
            (Format::Neomutt, json!([user, name, imap, smtp])),
            (Format::Himalaya, json!([user, user, imap, smtp])),
            (Format::Meli, json!([user, user, imap, smtp])),
            (Format::Getmail, json!({ "user": user, "words": words })),
            (Format::Offlineimap, json!({ "user": user, "asked": imap })),
            (Format::Thunderbird, json!({ "users": [user, user], "domain": address.domain() })),
            (Format::Mobileconfig, json!({ "users": [user, user], "address": name })),
        ])
    }
}

/// The command for the password tells what it is asked.
fn write(format: Format, folder: &Path, address: &Address, user: &str) {
    let server = |port: u16| Server {
        host: "mail.test".to_owned(),
        port: port.try_into().unwrap(),
        security: account::Security::Tls,
        user: user.to_owned(),
    };
    let handed = Handed {
        address,
        servers: &Servers { smtp: server(465), imap: server(993) },
        outgoing: Outgoing::default(),
        command: &PasswordCommand::called("echo"),
        dialect: Dialect::Current,
    };
    let file = folder.join(format.code());
    fs::write(&file, format.text(&handed).unwrap()).unwrap();
    fs::set_permissions(&file, Permissions::from_mode(0o600)).unwrap();
}

/// What the command says.
fn asked(protocol: &str, address: &Address) -> String {
    format!("password --for {protocol} -- {address}")
}

/// What fetchmail tells of other letters nobody can read.
fn in_ascii(address: &Address, user: &str) -> (Address, String) {
    (Address::parse(&address.to_string().replace('ü', "u")).unwrap(), user.replace('ü', "u"))
}

fn msmtp(folder: &Path, address: &Address) -> Value {
    let mut msmtp = Command::new("msmtp");
    msmtp.arg("--file").arg(folder.join("msmtp")).args(["--account", &address.to_string()]);
    let told = run(msmtp.args(["--pretend", "nobody@mail.test"]));
    let value = |name: &str| {
        let begin = format!("{name} = ");
        told.lines().find_map(|line| line.strip_prefix(&begin)).unwrap_or_default()
    };
    json!([value("user"), value("from"), shell(value("passwordeval"))])
}

fn git(folder: &Path) -> Value {
    let mut git = Command::new("git");
    let told = run(git.args(["config", "--null", "--list", "--file"]).arg(folder.join("git")));
    let value = |name: &str| {
        let mut values = told.split('\0').filter_map(|pair| pair.split_once('\n'));
        values.rfind(|(key, _)| key.ends_with(name)).map(|(_, value)| value).unwrap_or_default()
    };
    // As git asks its helper.
    let answer = shell(&format!("{} get", value(".helper").trim_start_matches('!')));
    json!([value(".smtpuser"), value(".from"), answer.trim_start_matches("password=")])
}

fn fetchmail(folder: &Path) -> Value {
    let text = fs::read_to_string(folder.join("fetchmail")).unwrap();
    let command = text.lines().find_map(|line| line.strip_prefix("#   ")).unwrap();
    let file = folder.join("fetchmail").display().to_string();
    let told = shell(&format!("{} --configdump", command.replacen("FILE", &file, 1)));
    let value = |name: &str| {
        let begin = format!("\"{name}\":");
        told.lines().find_map(|line| line.trim().strip_prefix(&begin)).map(in_quotes).unwrap_or_default()
    };
    json!([value("remote"), value("password")])
}

fn neomutt(folder: &Path) -> Value {
    let told = run(Command::new("neomutt").args(["-n", "-D", "-F"]).arg(folder.join("neomutt")));
    let value = |name: &str| {
        let begin = format!("set {name} = ");
        told.lines().find_map(|line| line.strip_prefix(&begin)).map(in_quotes).unwrap_or_default()
    };
    json!([value("imap_user"), value("from"), value("imap_pass"), value("smtp_pass")])
}

fn himalaya(folder: &Path, address: &Address) -> Value {
    let account = in_toml(folder, "himalaya", address);
    let side = |side: &str| account[side]["sasl"]["plain"].clone();
    let user = |side: toml::Value| side["username"].as_str().unwrap().to_owned();
    let password = |side: toml::Value| shell(side["password"]["command"].as_str().unwrap());
    json!([user(side("imap")), user(side("smtp")), password(side("imap")), password(side("smtp"))])
}

fn meli(folder: &Path, address: &Address) -> Value {
    let account = in_toml(folder, "meli", address);
    let smtp = &account["send_mail"]["auth"];
    let asked = |password: &toml::Value| shell(password["command"].as_str().unwrap());
    let (imap_password, smtp_password) = (&account["server_password"], &smtp["password"]);
    json!([
        account["server_username"].as_str(),
        smtp["username"].as_str(),
        asked(imap_password),
        asked(smtp_password)
    ])
}

fn in_toml(folder: &Path, format: &str, address: &Address) -> toml::Value {
    let text = fs::read_to_string(folder.join(format)).unwrap();
    let read: toml::Table = text.parse().unwrap();
    let account = read["accounts"][&address.to_string()].clone();
    // himalaya's file tells it once more.
    assert!(account.get("email").is_none_or(|email| email.as_str() == Some(&address.to_string())), "{text}");
    account
}

/// What is meant by a value between quotation marks, in which a backslash lets a sign stand.
fn in_quotes(value: &str) -> String {
    let mut meant = String::new();
    let mut signs = value.trim_end_matches(',').chars().skip(1);
    while let Some(sign) = signs.next() {
        match sign {
            '"' => break,
            '\\' => meant.extend(signs.next()),
            _ => meant.push(sign),
        }
    }
    meant
}

fn shell(line: &str) -> String {
    run(Command::new("sh").args(["-c", line]))
}

/// What a program says, without the end of its last line.
fn run(command: &mut Command) -> String {
    let said = command.env("LC_ALL", "C.UTF-8").stdin(Stdio::null()).output().unwrap();
    String::from_utf8_lossy(&said.stdout).trim_end_matches('\n').to_owned()
}
