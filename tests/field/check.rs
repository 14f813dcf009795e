//! Each report of `cases.toml`, each case of the same kinds in `kinds.toml`, and what servers said to people in
//! `public.toml`, played to `mail-setup check` over sockets, with the names of the real servers.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, LazyLock};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use regex_lite::RegexBuilder;
use serde::Deserialize;
use serde_json::Value;
use tempfile::TempDir;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use crate::stage::program::mail_setup;
use crate::stage::scripted::{Deed, Door, Manners, Mode, Scripted, root_pem};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs namespaces: cargo xtask test"]
async fn every_report_gets_its_right_answer() {
    all_right(REPORTS.clone()).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs namespaces: cargo xtask test"]
async fn every_case_of_the_same_kinds_gets_its_right_answer() {
    all_right(KINDS.iter().flat_map(Case::each).collect()).await;
}

async fn all_right(cases: Vec<Case>) {
    let (mut plays, mut wrong, count) = (JoinSet::new(), Vec::new(), cases.len());
    let places = Arc::new(Semaphore::new(AT_A_TIME));
    for case in cases {
        let places = Arc::clone(&places);
        plays.spawn(async move {
            let _place = places.acquire().await.unwrap();
            case.differences(&case.play().await)
        });
    }
    while let Some(differences) = plays.join_next().await {
        wrong.extend(differences.unwrap());
    }
    wrong.sort();
    assert!(wrong.is_empty(), "{count} cases:\n{}", wrong.join("\n"));
}

/// Most of its time a case waits for the wire.
const AT_A_TIME: usize = 6;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs namespaces: cargo xtask test"]
async fn what_servers_said_to_people_gets_its_right_answer() {
    all_right(PUBLIC.iter().flat_map(Case::each).collect()).await;
}

#[test]
fn every_case_says_where_it_was_seen_and_what_would_be_right() {
    let all = || REPORTS.iter().chain(&*KINDS).chain(&*PUBLIC);
    for case in all() {
        for text in [&case.id, &case.source, &case.right] {
            assert!(!text.is_empty(), "{}", case.id);
        }
        let names = |other: &&Case| other.id == case.id;
        assert_eq!(all().filter(names).count(), 1, "{}", case.id);
    }
}

static REPORTS: LazyLock<Vec<Case>> = LazyLock::new(|| cases(include_str!("cases.toml")));
static KINDS: LazyLock<Vec<Case>> = LazyLock::new(|| cases(include_str!("kinds.toml")));
static PUBLIC: LazyLock<Vec<Case>> = LazyLock::new(|| cases(include_str!("public.toml")));

fn cases(text: &str) -> Vec<Case> {
    toml::from_str::<Cases>(text).unwrap().case
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Case {
    id: String,
    source: String,
    did: String,
    right: String,
    address: String,
    typed: String,
    accepts: Vec<String>,
    users: Option<Vec<String>>,
    smtp_no: Option<String>,
    smtp_host: String,
    imap_host: String,
    smtp_security: Mode,
    imap_security: Mode,
    servers: bool,
    args: Vec<String>,
    ok: bool,
    no_password: bool,
    causes: Vec<String>,
    may_be: Vec<String>,
    never: Vec<String>,
    exits: Vec<i32>,
    within_ms: Option<u64>,
    words: Option<String>,
    not_words: Option<String>,
    action: Vec<String>,
    host: Option<String>,
    smtp: Manners,
    imap: Manners,
    each: Each,
}

/// The same again with each of these.
#[derive(Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Each {
    typed: Vec<String>,
    auth: Vec<String>,
    login: Vec<String>,
    after: Vec<String>,
    smtp_greeting: Vec<String>,
    imap_greeting: Vec<String>,
}

impl Default for Case {
    fn default() -> Self {
        Self {
            id: String::new(),
            source: String::new(),
            did: String::new(),
            right: String::new(),
            address: "anna@shop.example".into(),
            typed: "T4kz!mW9-plon\n".into(),
            accepts: vec!["T4kz!mW9-plon".into()],
            users: None,
            smtp_no: None,
            smtp_host: "mail.shop.example".into(),
            imap_host: "mail.shop.example".into(),
            smtp_security: Mode::Tls,
            imap_security: Mode::Tls,
            servers: true,
            args: Vec::new(),
            ok: false,
            no_password: false,
            causes: Vec::new(),
            may_be: Vec::new(),
            never: Vec::new(),
            exits: Vec::new(),
            within_ms: None,
            words: None,
            not_words: None,
            action: Vec::new(),
            host: None,
            smtp: Manners::default(),
            imap: Manners::default(),
            each: Each::default(),
        }
    }
}

/// What the program answered.
struct Told {
    output: Output,
    sign_ins: usize,
}

impl Case {
    /// One case for each line of `each`, or the case itself.
    fn each(&self) -> Vec<Self> {
        let mut all = Vec::new();
        let mut with = |texts: &[String], put: fn(&mut Self, &str)| {
            for text in texts {
                let mut case = Self { each: Each::default(), ..self.clone() };
                case.id = format!("{}: {text}", self.id);
                put(&mut case, text);
                all.push(case);
            }
        };
        with(&self.each.typed, |case, text| case.typed = format!("{text}\n"));
        with(&self.each.auth, |case, text| case.smtp.auth = Some(Deed::says(text)));
        with(&self.each.login, |case, text| case.imap.login = Some(Deed::says(text)));
        with(&self.each.after, |case, text| case.imap.after = Some(Deed::says(text)));
        with(&self.each.smtp_greeting, |case, text| case.smtp.greeting = Some(Deed::says(text)));
        with(&self.each.imap_greeting, |case, text| case.imap.greeting = Some(Deed::says(text)));
        if all.is_empty() { vec![self.clone()] } else { all }
    }

    async fn play(&self) -> Told {
        let door = Door {
            users: self.users.clone().unwrap_or_else(|| vec![self.address.clone()]),
            passwords: self.accepts.clone(),
            refusal: self
                .smtp_no
                .clone()
                .unwrap_or_else(|| "535 5.7.8 Error: authentication failed\r\n".into()),
        };
        let smtp = Scripted::smtp(&self.smtp_host, self.smtp.clone(), door.clone()).await;
        let imap = Scripted::imap(&self.imap_host, self.imap.clone(), door).await;
        let home = tempfile::tempdir().unwrap();
        let mut arguments = vec!["check".to_owned(), self.address.clone()];
        arguments.extend(["--json", "--password-stdin", "--ca-file"].map(str::to_owned));
        arguments.push(written(&home, "root.pem", &root_pem()).display().to_string());
        if self.servers {
            let place = |host: &str, port, security| {
                let security = if security == Mode::Tls { "tls" } else { "starttls" };
                format!("{host}:{port}:{security}")
            };
            arguments.extend(["--smtp".into(), place(&self.smtp_host, smtp.port(), self.smtp_security)]);
            arguments.extend(["--imap".into(), place(&self.imap_host, imap.port(), self.imap_security)]);
        }
        arguments.extend(self.args.clone());
        let hosts = format!("127.0.0.1 {}\n127.0.0.1 {}\n", self.smtp_host, self.imap_host);
        let hosts = written(&home, "hosts", &hosts);
        let (typed, folder) = (self.typed.clone(), home.path().to_owned());
        let run = move || run(&arguments, &typed, &hosts, &folder);
        let output = tokio::task::spawn_blocking(run).await.unwrap();
        Told { output, sign_ins: smtp.sign_ins() + imap.sign_ins() }
    }

    /// In what the answer is not right.
    fn differences(&self, told: &Told) -> Vec<String> {
        let text = String::from_utf8_lossy(&told.output.stdout);
        let errors = String::from_utf8_lossy(&told.output.stderr);
        let json: Value = serde_json::from_str(&text).unwrap_or_default();
        let verdict = &json["verdict"];
        let cause = verdict["cause"].as_str().unwrap_or_default();
        let may_be = strings(&verdict["mayBe"]);
        let words = match verdict["title"].as_str() {
            Some(title) => format!("{title} {}", verdict["advice"].as_str().unwrap_or_default()),
            None => format!("{} {errors}", json["error"]["message"].as_str().unwrap_or_default()),
        };
        let verified = json["verified"] == true;
        let (id, mut wrong) = (&self.id, Vec::new());
        let mut expect = |right: bool, what: String| {
            if !right {
                wrong.push(format!("{id}: {what}"));
            }
        };
        if let Some(host) = &self.host {
            let known = json["smtp"]["host"] == **host || errors.contains(host.as_str());
            expect(known, format!("the server {host} is not known: {text}{errors}"));
            return wrong;
        }
        expect(told.sign_ins <= 2, format!("{} sign-ins", told.sign_ins));
        expect(!self.is_leaked_in(&text) && !self.is_leaked_in(&errors), format!("leaked: {text}{errors}"));
        expect(!self.no_password || told.sign_ins == 0, format!("{} sign-ins", told.sign_ins));
        if self.ok && (verified || self.causes.is_empty()) {
            expect(verified, format!("not verified: {cause} {may_be:?}: {words}"));
            return wrong;
        }
        expect(!verified, "verified".into());
        let among = |list: &[String], one: &str| list.iter().any(|known| known == one);
        expect(self.causes.is_empty() || among(&self.causes, cause), format!("{cause} {may_be:?}: {words}"));
        if cause == "ambiguous" && !self.may_be.is_empty() {
            expect(may_be.iter().any(|one| among(&self.may_be, one)), format!("may be {may_be:?}"));
        }
        let first = may_be.first().map_or("", String::as_str);
        expect(!among(&self.never, cause) && !among(&self.never, first), format!("never {cause} {may_be:?}"));
        let code = told.output.status.code().unwrap_or(-1);
        expect(self.exits.is_empty() || self.exits.contains(&code), format!("exit code {code}"));
        let took = ["smtp", "imap"].iter().filter_map(|side| json[side]["elapsedMs"].as_u64()).max();
        expect(
            self.within_ms.is_none_or(|most| took.unwrap_or(u64::MAX) <= most),
            format!("took {took:?} ms"),
        );
        if let Some(pattern) = &self.words {
            expect(has(&words, pattern), format!("/{pattern}/ is not in: {words}"));
        }
        if let Some(pattern) = &self.not_words {
            expect(!has(&words, pattern), format!("/{pattern}/ is in: {words}"));
        }
        let actions = strings(&verdict["actions"]);
        expect(
            self.action.is_empty() || actions.iter().any(|one| among(&self.action, one)),
            format!("offered is {actions:?}"),
        );
        wrong
    }

    /// Whether the password stands in what was said, as it is or as it goes over the wire.
    fn is_leaked_in(&self, said: &str) -> bool {
        let password = self.typed.trim_end();
        let message = |user: &str| BASE64.encode(format!("\0{user}\0{password}"));
        let shapes = [password.to_owned(), BASE64.encode(password), message(&self.address)];
        shapes.iter().any(|shape| shape.len() > 7 && said.contains(shape.as_str()))
    }
}

/// Runs the program where the names of the servers are this computer's: in a mount namespace of its own, which
/// somebody who is not root gets as root of a user namespace.
fn run(arguments: &[String], typed: &str, hosts: &Path, home: &Path) -> Output {
    let mut shell = Command::new("sh");
    shell.args([
        "-euc",
        "if [ $(id -u) != 0 ]; then root=--map-root-user; fi; hosts=$1; shift
         exec unshare --mount ${root-} sh -euc 'mount --bind \"$0\" /etc/hosts; exec \"$@\"' \"$hosts\" \"$@\"",
        "sh",
    ]);
    let mut program = shell
        .arg(hosts)
        .arg(mail_setup())
        .args(arguments)
        .envs([("HOME", home), ("XDG_DATA_HOME", home)])
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that needs no password does not read it.
    let _ = program.stdin.take().unwrap().write_all(typed.as_bytes());
    program.wait_with_output().unwrap()
}

fn written(folder: &TempDir, name: &str, text: &str) -> PathBuf {
    let file = folder.path().join(name);
    fs::write(&file, text).unwrap();
    file
}

fn strings(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(|one| one.as_str().map(str::to_owned)).collect()
}

fn has(words: &str, pattern: &str) -> bool {
    RegexBuilder::new(pattern).case_insensitive(true).build().unwrap().is_match(words)
}
