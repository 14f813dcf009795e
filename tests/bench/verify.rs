//! `mail-setup verify` of 10, 100 and 1,000 stored accounts beside one `curl --parallel` that does the same sign-ins.
//!
//! All are accounts of one pretend provider on this computer, with their passwords in a gnome-keyring. Both have
//! eight accounts at a time: curl sixteen transfers, one for each protocol. curl is given its passwords in a file; the
//! program asks the keyring for each of them, names what is wrong, and writes down what it found. Both are run once
//! without a figure first.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use practice::{Protocol, Provider};
use serde_json::json;

use crate::Stop;
use crate::keychain::{HEAD, Keyring, item};
use crate::programs::{Part, build};
use crate::sample::{Sample, head, line};

pub(crate) async fn measure() -> Result<String, Stop> {
    let [program] = build("mail-setup", [Part::Program("mail-setup")])?;
    let provider = Provider::start(practice::Mood::AllWell).await?;
    let mut table = String::from("mail-setup verify --parallel 8 beside curl --parallel\n");
    for (accounts, runs) in [(10, 9), (100, 5), (1_000, 3)] {
        table += &Scene::set(&provider, &program, accounts)?.beside_curl(runs)?;
    }
    Ok(table)
}

/// So many accounts, stored.
struct Scene<'a> {
    provider: &'a Provider,
    program: &'a Path,
    accounts: usize,
    keyring: Keyring,
    roots: PathBuf,
    transfers: PathBuf,
}

impl<'a> Scene<'a> {
    fn set(provider: &'a Provider, program: &'a Path, accounts: usize) -> Result<Self, Stop> {
        let password = provider.app_password().replace(' ', "");
        let mut file = HEAD.to_owned();
        for at in 0..accounts {
            for (nth, protocol) in ["smtp", "imap"].into_iter().enumerate() {
                let user = format!("{protocol}:{}", address(at));
                let attributes = [("service", "mail-setup-wizard"), ("username", user.as_str())];
                item(&mut file, 2 * at + nth + 1, &password, &attributes)?;
            }
        }
        let keyring = Keyring::start(&file)?;
        let data = keyring.home().join(".local/share/mail-setup-wizard");
        fs::create_dir_all(&data)?;
        let server = |port, at| json!({ "host": provider.host(), "port": port, "security": "tls", "user": user(provider, at) });
        let records: Vec<_> = (0..accounts)
            .map(|at| {
                let (smtp, imap) = (server(provider.smtp_port(), at), server(provider.imap_port(), at));
                json!({ "address": address(at), "provider": null, "lastGood": 1,
                        "servers": { "smtp": smtp, "imap": imap } })
            })
            .collect();
        fs::write(data.join("accounts.json"), json!({ "schema": 1, "accounts": records }).to_string())?;
        let roots = keyring.home().join("roots.pem");
        fs::write(&roots, provider.root_pem())?;
        let transfers = keyring.home().join("transfers");
        fs::write(&transfers, transfers_of(provider, accounts, &password, &roots))?;
        Ok(Self { provider, program, accounts, keyring, roots, transfers })
    }

    fn beside_curl(&self, runs: usize) -> Result<String, Stop> {
        let (mut ours, mut curl) = (vec![], vec![]);
        for run in 0..=runs {
            let took = [self.run(self.ours())?, self.run(self.curl())?];
            if run > 0 {
                ours.push(took[0]);
                curl.push(took[1]);
            }
        }
        let nothing = "nothing was run";
        let each = |took: Vec<f64>| {
            Sample::of(took.into_iter().map(|took| took / self.accounts as f64).collect()).ok_or(nothing)
        };
        let (ours, curl) = (each(ours)?, each(curl)?);
        Ok(format!("\n{} accounts, {runs} runs of each by turns\n{}", self.accounts, head("ms each"))
            + &line("mail-setup verify", &ours, &curl)
            + &line("curl --parallel", &curl, &curl)
            + &format!("  peak memory of verify: {:.1} MiB\n", self.peak()?))
    }

    fn ours(&self) -> Command {
        let mut verify = Command::new(self.program);
        verify.args(["verify", "--all", "--parallel", "8", "--json", "--ca-file"]).arg(&self.roots);
        verify
    }

    fn curl(&self) -> Command {
        let mut curl = Command::new("curl");
        curl.args(["--parallel", "--parallel-max", "16", "--no-progress-meter", "--config"])
            .arg(&self.transfers);
        curl
    }

    /// In milliseconds, from start to end. A run counts only if each account signed in twice.
    fn run(&self, mut command: Command) -> Result<f64, Stop> {
        let before = self.sign_ins();
        self.keyring.give_to(&mut command).stdin(Stdio::null()).stdout(Stdio::null());
        let begun = Instant::now();
        let ended = command.output()?;
        let took = begun.elapsed();
        let done: Vec<_> =
            self.sign_ins().into_iter().zip(before).map(|(now, before)| now - before).collect();
        if !ended.status.success() || done.iter().any(|done| *done != self.accounts) {
            let said = String::from_utf8_lossy(&ended.stderr).into_owned();
            let program = command.get_program().display();
            let wanted = self.accounts;
            return Err(format!("{program}: {}: {done:?} of {wanted} sign-ins: {said}", ended.status).into());
        }
        Ok(took.as_secs_f64() * 1_000.0)
    }

    /// In MiB, with GNU time.
    fn peak(&self) -> Result<f64, Stop> {
        let ours = self.ours();
        let mut command = Command::new("time");
        command.args(["--format=%M", "--quiet"]).arg(ours.get_program()).args(ours.get_args());
        let output = self.keyring.give_to(&mut command).stdin(Stdio::null()).output()?;
        let told = String::from_utf8(output.stderr)?;
        let kibibytes: f64 = told.trim().lines().last().unwrap_or_default().parse()?;
        Ok(kibibytes / 1024.0)
    }

    fn sign_ins(&self) -> [usize; 2] {
        let log = self.provider.log();
        [Protocol::Smtp, Protocol::Imap].map(|protocol| log.sign_ins(protocol))
    }
}

/// Two transfers for each account: curl's own way to sign in and go.
fn transfers_of(provider: &Provider, accounts: usize, password: &str, roots: &Path) -> String {
    let transfer = |scheme: &str, port: u16, at: usize| {
        format!(
            "url = \"{scheme}://{}:{port}/\"\nuser = \"{}:{password}\"\nrequest = \"NOOP\"\nsasl-ir\n\
             cacert = \"{}\"\noutput = \"/dev/null\"\nnext\n",
            provider.host(),
            user(provider, at),
            roots.display()
        )
    };
    let both =
        |at| [transfer("smtps", provider.smtp_port(), at), transfer("imaps", provider.imap_port(), at)];
    let all: String = (0..accounts).flat_map(both).collect();
    all.trim_end_matches("next\n").to_owned()
}

/// Each is an account of its own: two of one user are never checked side by side.
fn user(provider: &Provider, at: usize) -> String {
    provider.address().replace('@', &format!("+{at}@"))
}

fn address(at: usize) -> String {
    format!("user{at}@bench.example")
}
