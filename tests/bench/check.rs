//! `mail-setup check` beside curl, with the same two sign-ins to the same pretend provider.
//!
//! curl is run as two processes at once, one for each protocol: it waits for nothing but its own server,
//! and the later one ends the time. It is run as people run it, and with `--sasl-ir`, which spares it a round
//! trip and is what all is compared with. `mail-setup` is one process, and lets IMAP wait for the end of SMTP's
//! sign-in on purpose; curl takes its leave with QUIT and LOGOUT and waits for the answers, `mail-setup` does
//! not. Time is from the start of the processes to their end, and a run counts only if both protocols signed
//! in. If `MAIL_SETUP_BEFORE` names an earlier build of `mail-setup`, that is run by turns with the others.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};
use std::{fs, io};

use practice::{Options, Protocol, Provider};

use crate::Stop;
use crate::programs::{Part, build};
use crate::sample::{Sample, head, line};

pub(crate) async fn measure() -> Result<String, Stop> {
    let [program] = build("mail-setup", [Part::Program("mail-setup")])?;
    let folder = tempfile::tempdir()?;
    // Of two copies of a program one may count a mebibyte more: pages of a file are mapped in the pieces in which
    // they came into memory, and a linker writes it in others than a copy. So both are copied.
    let copied = |program: &Path, name: &str| -> io::Result<PathBuf> {
        let copy = folder.path().join(name);
        fs::copy(program, &copy).map(|_| copy)
    };
    let before = std::env::var_os("MAIL_SETUP_BEFORE").map(PathBuf::from);
    let before = before.map(|before| copied(&before, "before")).transpose()?;
    let program = Programs { built: copied(&program, "built")?, before };
    let distant = Scene::set(&program, folder.path(), Duration::from_millis(100)).await?.times(15).await?;
    let scene = Scene::set(&program, folder.path(), Duration::ZERO).await?;
    let near = scene.times(51).await?;
    let memory = scene.memory(9)?;
    let mut table = String::from("mail-setup check beside curl: both sign-ins\n\n");
    table += &distant.table("100 ms to the provider and back");
    table += &near.table("no distance");
    table += &round_trips(&distant, &near);
    table += &memory;
    Ok(table)
}

/// What Callgrind says of one good check by this program.
#[cfg(target_os = "linux")]
pub(crate) async fn callgrind_of_a_check(program: &Path) -> Result<String, Stop> {
    let folder = tempfile::tempdir()?;
    let programs = Programs { built: program.to_owned(), before: None };
    let scene = Scene::set(&programs, folder.path(), Duration::ZERO).await?;
    let seen = folder.path().join("seen");
    let option = format!("--callgrind-out-file={}", seen.display());
    let valgrind = ["valgrind", "--quiet", "--tool=callgrind", "--demangle=no", &option];
    for child in scene.start(Client::MailSetup(program), &valgrind)? {
        succeeded(&child.wait_with_output()?)?;
    }
    Ok(fs::read_to_string(seen)?)
}

/// What is measured.
struct Programs {
    built: PathBuf,
    /// An earlier build.
    before: Option<PathBuf>,
}

/// A provider at a distance, and what signs in to it.
struct Scene<'a> {
    provider: Provider,
    programs: &'a Programs,
    roots: PathBuf,
}

/// Who signs in.
#[derive(Clone, Copy)]
enum Client<'a> {
    MailSetup(&'a Path),
    Curl,
    CurlAtItsBest,
}

impl<'a> Scene<'a> {
    async fn set(programs: &'a Programs, folder: &Path, round_trip: Duration) -> Result<Self, Stop> {
        let provider = Provider::start_with(Options { round_trip, ..Options::default() }).await?;
        let roots = folder.join(format!("{}.pem", provider.smtp_port()));
        fs::write(&roots, provider.root_pem())?;
        Ok(Self { provider, programs, roots })
    }

    /// Runs them by turns; curl at its best twice, to see the noise.
    async fn times(&self, runs: usize) -> Result<Times, Stop> {
        let turns = self.turns();
        let mut times = vec![Vec::new(); turns.len()];
        let mut ways = vec![String::new(); turns.len()];
        for (_, client) in &turns {
            self.run(*client).await?;
        }
        for _ in 0..runs {
            for (turn, (_, client)) in turns.iter().enumerate() {
                times[turn].push(self.run(*client).await?);
                ways[turn] = self.ways();
            }
        }
        let runners = turns.iter().zip(times).zip(ways).map(|(((name, _), times), ways)| {
            Ok(Runner { name, times: Sample::of(times).ok_or("nothing was run")?, ways })
        });
        Ok(Times { runs, runners: runners.collect::<Result<_, Stop>>()? })
    }

    /// Who runs, in turn. What all are compared with is the second, and once more at the end.
    fn turns(&self) -> Vec<(&'static str, Client<'a>)> {
        let before = self.programs.before.as_deref().map(|program| (BEFORE, Client::MailSetup(program)));
        let mut turns = vec![
            ("mail-setup check", Client::MailSetup(&self.programs.built)),
            ("curl --sasl-ir", Client::CurlAtItsBest),
            ("curl", Client::Curl),
            ("curl --sasl-ir again: the noise", Client::CurlAtItsBest),
        ];
        turns.extend(before);
        turns
    }

    /// The time of both sign-ins, in milliseconds.
    async fn run(&self, client: Client<'_>) -> Result<f64, Stop> {
        let before = self.sign_ins();
        let begun = Instant::now();
        let children = self.start(client, &[])?;
        for child in children {
            succeeded(&child.wait_with_output()?)?;
        }
        let took = begun.elapsed();
        // The last bytes of a client may still be on their way.
        self.provider
            .watch_log()
            .wait_for(|log| log.open(Protocol::Smtp) + log.open(Protocol::Imap) == 0)
            .await?;
        if self.sign_ins() != before.map(|count| count + 1) {
            return Err("not exactly one sign-in for each protocol".into());
        }
        Ok(took.as_secs_f64() * 1_000.0)
    }

    /// The peak memory of each process, with GNU time.
    fn memory(&self, runs: usize) -> Result<String, Stop> {
        let (mut ours, mut curl, mut earlier) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..runs {
            ours.push(self.peak(Client::MailSetup(&self.programs.built))?);
            curl.push(self.peak(Client::Curl)?);
            if let Some(before) = &self.programs.before {
                earlier.push(self.peak(Client::MailSetup(before))?);
            }
        }
        let sum = |peaks: &[Vec<f64>]| Sample::of(peaks.iter().map(|peaks| peaks.iter().sum()).collect());
        let single = Sample::of(curl.iter().flatten().copied().collect()).ok_or("nothing was run")?;
        let (ours, curl) = (sum(&ours).ok_or("nothing was run")?, sum(&curl).ok_or("nothing was run")?);
        let earlier = sum(&earlier).map(|earlier| line(BEFORE, &earlier, &curl));
        Ok(format!("peak memory, {runs} runs\n{}", head("MiB"))
            + &line("mail-setup check", &ours, &curl)
            + &earlier.unwrap_or_default()
            + &line("curl, one of the two", &single, &curl)
            + &line("curl, both", &curl, &curl))
    }

    /// Of each process, in MiB.
    fn peak(&self, client: Client<'_>) -> Result<Vec<f64>, Stop> {
        let children = self.start(client, &["time", "--format=%M", "--quiet"])?;
        children
            .into_iter()
            .map(|child| {
                let output = child.wait_with_output()?;
                succeeded(&output)?;
                let told = String::from_utf8_lossy(&output.stderr);
                let kibibytes: f64 = told.trim().lines().last().unwrap_or_default().trim().parse()?;
                Ok(kibibytes / 1024.0)
            })
            .collect()
    }

    fn start(&self, client: Client<'_>, through: &[&str]) -> Result<Vec<Child>, Stop> {
        let (host, smtp, imap) = (self.provider.host(), self.provider.smtp_port(), self.provider.imap_port());
        let (address, password) = (self.provider.address(), self.provider.app_password().replace(' ', ""));
        let command = |program: &Path| match through {
            [wrapper, options @ ..] => {
                let mut command = Command::new(wrapper);
                command.args(options).arg(program);
                command
            }
            [] => Command::new(program),
        };
        let curl = |scheme: &str, port: u16, options: &[&str]| {
            let mut curl = command(Path::new("curl"));
            curl.args(["--silent", "--show-error", "--request", "NOOP", "--cacert"]).arg(&self.roots);
            curl.args(options).args(["--config", "-", &format!("{scheme}://{host}:{port}/")]);
            spawn(curl, &format!("user = \"{address}:{password}\"\n"))
        };
        match client {
            Client::Curl => Ok(vec![curl("smtps", smtp, &[])?, curl("imaps", imap, &[])?]),
            Client::CurlAtItsBest => {
                Ok(vec![curl("smtps", smtp, &["--sasl-ir"])?, curl("imaps", imap, &["--sasl-ir"])?])
            }
            Client::MailSetup(program) => {
                let mut check = command(program);
                check.args(["check", address, "--json", "--password-stdin", "--ca-file"]).arg(&self.roots);
                check.args([
                    "--smtp",
                    &format!("{host}:{smtp}:tls"),
                    "--imap",
                    &format!("{host}:{imap}:tls"),
                ]);
                Ok(vec![spawn(check, &format!("{password}\n"))?])
            }
        }
    }

    fn sign_ins(&self) -> [usize; 2] {
        let log = self.provider.log();
        [Protocol::Smtp, Protocol::Imap].map(|protocol| log.sign_ins(protocol))
    }

    /// What the last client did on each connection, as the provider saw it.
    fn ways(&self) -> String {
        let log = self.provider.log();
        [Protocol::Smtp, Protocol::Imap]
            .into_iter()
            .filter_map(|protocol| {
                let last = log.connections(protocol).last()?;
                let flights = last.flights();
                let commands = last.commands().join(", ");
                Some(format!("    {protocol:?} {flights}: TLS, greeting, {commands}\n"))
            })
            .collect()
    }
}

/// How the earlier build is called in the tables.
const BEFORE: &str = "mail-setup check, before";

/// What was measured at one distance.
struct Times {
    runs: usize,
    /// In the order of the turns.
    runners: Vec<Runner>,
}

/// One of those that ran by turns.
struct Runner {
    name: &'static str,
    times: Sample,
    ways: String,
}

impl Times {
    fn table(&self, title: &str) -> String {
        let mut table = format!("{title}, {} runs of each by turns\n{}", self.runs, head("ms"));
        for runner in &self.runners {
            table += &line(runner.name, &runner.times, &self.runners[1].times);
        }
        table + "\n"
    }
}

fn round_trips(distant: &Times, near: &Times) -> String {
    let mut table = String::from(
        "round trips waited for, one after the other: (time at 100 ms - time at no distance) / 100 ms\n\
         and the client's flights that the provider counted after connecting (curl's last is TLS's goodbye)\n",
    );
    for (far, near) in distant.runners.iter().zip(&near.runners).take(3) {
        let waited = (far.times.median() - near.times.median()) / 100.0;
        table += &format!("  {}: {waited:.1}\n{}", far.name, far.ways);
    }
    table
}

/// Starts a program that reads this from its standard input.
fn spawn(mut command: Command, input: &str) -> io::Result<Child> {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        io::Write::write_all(&mut stdin, input.as_bytes())?;
    }
    Ok(child)
}

fn succeeded(output: &Output) -> Result<(), Stop> {
    if output.status.success() {
        return Ok(());
    }
    let said = [&output.stdout[..], &output.stderr[..]].concat();
    Err(format!("{}: {}", output.status, String::from_utf8_lossy(&said)).into())
}
