//! The catalogue of what servers and networks do wrong, a test each over real sockets: what the check
//! makes of it, and what must hold whatever the other side does.
//!
//! A row is a script for one of the two servers, and what must come of it. It is run twice: in this process,
//! and by the real program, whose memory is compared with that of an ordinary refusal.

mod incoming;
mod outgoing;
mod starttls;

use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use setup::account::{Protocol, Security, Server, Servers};
use setup::check::{
    Cause, CheckError, Deadlines, Leg, LegEnd, Names, Network, Progress, Report, Stage, Trust, check,
};
use setup::secret::Secret;

use crate::hostile::{Act, Heard, Hostile, ROOT, root};
use crate::program::mail_setup;

pub(crate) const PASSWORD: &str = "abcdefghijklmnop";

/// One row of the catalogue.
pub(crate) struct Row {
    protocol: Protocol,
    security: Security,
    script: Vec<Act>,
    address: &'static str,
    provider: Option<&'static str>,
    end: End,
    reply: Option<Quoted>,
    /// Over SMTP and over IMAP.
    sign_ins: [usize; 2],
    deadlines: Deadlines,
    /// How long the check must take at least, for a row that is about waiting.
    at_least: Duration,
}

/// How the conversation with the hostile server must end.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum End {
    Passed,
    Failed(Stage, Cause),
}

/// What must be quoted of the server.
struct Quoted {
    code: Option<u16>,
    enhanced: Option<&'static str>,
    /// Part of its words.
    said: &'static str,
}

/// A row each: its name, and what stands in it.
macro_rules! rows {
    ($($name:ident: $row:expr;)*) => {
        $(#[tokio::test]
        async fn $name() {
            $row.holds().await;
        })*
    };
}
pub(crate) use rows;

/// What is said, and what must be heard before.
pub(crate) fn say(words: impl AsRef<[u8]>) -> Act {
    Act::Say(words.as_ref().to_vec())
}

/// A row in which the server for outgoing mail, with TLS from the first byte, plays this.
pub(crate) fn smtp(script: impl IntoIterator<Item = Act>) -> Row {
    Row::new(Protocol::Smtp, Security::Tls, script)
}

/// A row in which the server for incoming mail, with TLS from the first byte, plays this.
pub(crate) fn imap(script: impl IntoIterator<Item = Act>) -> Row {
    Row::new(Protocol::Imap, Security::Tls, script)
}

impl Row {
    fn new(protocol: Protocol, security: Security, script: impl IntoIterator<Item = Act>) -> Self {
        let begin = match security {
            Security::Tls => Some(Act::StartTls),
            Security::StartTls => None,
        };
        Self {
            protocol,
            security,
            script: begin.into_iter().chain(script).collect(),
            address: "anna@example.org",
            provider: None,
            end: End::Passed,
            reply: None,
            sign_ins: [1, 1],
            deadlines: Deadlines::default(),
            at_least: Duration::ZERO,
        }
    }

    /// Both sign-ins succeed all the same.
    pub(crate) fn passes(self) -> Self {
        Self { end: End::Passed, sign_ins: [1, 1], ..self }
    }

    /// It ends here, for this cause. Before the sign-in nothing of a password is sent over this protocol,
    /// and a refusal of the sign-in over SMTP spares IMAP.
    pub(crate) fn fails(self, stage: Stage, cause: Cause) -> Self {
        let own = usize::from(stage >= Stage::SignIn);
        let sign_ins = match self.protocol {
            Protocol::Smtp => [own, 1 - own],
            Protocol::Imap => [1, own],
        };
        Self { end: End::Failed(stage, cause), sign_ins, ..self }
    }

    /// The server's words are kept.
    pub(crate) fn quotes(self, said: &'static str) -> Self {
        Self { reply: Some(Quoted { code: None, enhanced: None, said }), ..self }
    }

    /// The server's words and codes are kept.
    pub(crate) fn quotes_code(self, code: u16, enhanced: Option<&'static str>, said: &'static str) -> Self {
        Self { reply: Some(Quoted { code: Some(code), enhanced, said }), ..self }
    }

    /// So many sign-ins over SMTP and over IMAP.
    pub(crate) fn sign_ins(self, smtp: usize, imap: usize) -> Self {
        Self { sign_ins: [smtp, imap], ..self }
    }

    /// For an account of this provider, whose rules hold.
    pub(crate) fn at(self, address: &'static str, provider: &'static str) -> Self {
        Self { address, provider: Some(provider), ..self }
    }

    /// With other limits of time.
    pub(crate) fn within(self, deadlines: Deadlines) -> Self {
        Self { deadlines, ..self }
    }

    /// The answer is waited for.
    pub(crate) fn takes_at_least(self, at_least: Duration) -> Self {
        Self { at_least, ..self }
    }

    /// Runs the row and asserts all that must hold.
    pub(crate) async fn holds(self) {
        self.holds_in_process().await;
        self.holds_for_the_program().await;
    }

    async fn holds_in_process(&self) {
        let play = Play::start(self).await;
        let network = Network {
            names: Names::System,
            trust: Trust::PracticeOnly(vec![root()]),
            deadlines: self.deadlines,
        };
        let servers = play.servers(self);
        let secret = Secret::new(PASSWORD.to_owned());
        let begun = Instant::now();
        let quiet: &(dyn Fn(Progress) + Send + Sync) = &|_| {};
        let report = check(&network, &servers, &secret, self.provider, quiet).await;
        let took = begun.elapsed();
        assert!(took < PROMPT + self.at_least, "took {took:?}");
        assert!(took >= self.at_least, "took only {took:?}");
        self.assert_report(&report);
        let (smtp, imap) = (play.smtp.all_heard().await, play.imap.all_heard().await);
        let servers = [smtp, imap];
        assert_eq!(servers.each_ref().map(Vec::len), [1, 1], "connections");
        assert_eq!(servers.each_ref().map(|heard| heard[0].sign_ins()), self.sign_ins, "sign-ins");
        for heard in servers.iter().flatten() {
            assert_invariants(heard);
        }
        no_secret(&format!("{report:?}"), self.address);
    }

    fn assert_report(&self, report: &Report) {
        let (own, other) = match self.protocol {
            Protocol::Smtp => (&report.smtp, &report.imap),
            Protocol::Imap => (&report.imap, &report.smtp),
        };
        assert_eq!(End::of(own), Some(self.end), "{:?}", own.end);
        let passes = self.sign_ins[usize::from(self.protocol == Protocol::Smtp)] == 1;
        let expected = if passes { LegEnd::Passed } else { LegEnd::Skipped };
        assert_eq!(other.end, expected);
        assert_eq!(report.verified.is_some(), self.end == End::Passed && passes);
        let reply = error(own).and_then(|error| error.reply.as_ref());
        match (&self.reply, reply) {
            (Some(quoted), Some(reply)) => {
                assert!(reply.said.contains(quoted.said), "{:?} in {reply:?}", quoted.said);
                if quoted.code.is_some() {
                    let codes = (reply.code, reply.enhanced.as_deref());
                    assert_eq!(codes, (quoted.code, quoted.enhanced), "{reply:?}");
                }
            }
            (None, None) => {}
            (expected, _) => panic!("quoted: {}, but {reply:?}", expected.is_some()),
        }
        for (stage, took) in &own.stages {
            assert!(*took < self.limit(*stage) + SCHEDULING, "{stage:?} took {took:?}");
        }
    }

    fn limit(&self, stage: Stage) -> Duration {
        match stage {
            Stage::Resolve => self.deadlines.resolve,
            Stage::Connect => self.deadlines.connect,
            Stage::Tls => self.deadlines.tls,
            Stage::StartTls | Stage::Greeting => self.deadlines.greeting,
            Stage::Capability | Stage::FollowUp => self.deadlines.reply,
            Stage::SignIn => self.deadlines.sign_in,
        }
    }

    /// The program says the same, keeps the password to itself, and needs no more memory than at any refusal.
    async fn holds_for_the_program(&self) {
        let play = Play::start(self).await;
        let run = Run::of(self, &play).await;
        let (own, protocol) = match self.protocol {
            Protocol::Smtp => (&run.answer["smtp"], "smtp"),
            Protocol::Imap => (&run.answer["imap"], "imap"),
        };
        match self.end {
            End::Passed => assert_eq!(own["ok"], true, "{}", run.answer),
            End::Failed(stage, cause) => {
                let expected = (serde_json::to_value(stage).unwrap(), serde_json::to_value(cause).unwrap());
                assert_eq!((own["stage"].clone(), own["cause"].clone()), expected, "{}", run.answer);
                let told = |name: &str| !run.answer["verdict"][name].as_str().unwrap_or_default().is_empty();
                assert!(told("title") && told("advice"), "{protocol}: {}", run.answer);
            }
        }
        no_secret(&run.printed, self.address);
        let heard = [play.smtp.all_heard().await, play.imap.all_heard().await];
        assert_eq!(heard.map(|heard| heard.iter().map(Heard::sign_ins).sum::<usize>()), self.sign_ins);
        let usual = usual_peak().await;
        assert!(run.peak < usual + GROWTH, "{} KiB at most, {usual} KiB at an ordinary refusal", run.peak);
    }
}

/// How soon a check must end that waits for nobody: far below every limit, so that none of them ended it.
const PROMPT: Duration = Duration::from_secs(5);

/// How late a timer may fire on a busy machine.
const SCHEDULING: Duration = Duration::from_secs(2);

/// How much more memory a hostile case may need, in KiB.
const GROWTH: u64 = 2 * 1024;

/// What holds whatever a server does.
fn assert_invariants(heard: &Heard) {
    assert_eq!(heard.surprise, None, "{heard:?}");
    let clear = &heard.lines[..heard.clear_lines];
    for line in clear {
        let words = line.split(' ').collect::<Vec<_>>();
        let harmless = matches!(words[..], ["EHLO", "[127.0.0.1]"] | ["STARTTLS"])
            || matches!(words[..], [_, "CAPABILITY" | "STARTTLS"]);
        assert!(harmless, "in clear: {line}");
    }
    no_secret(&String::from_utf8_lossy(&heard.raw), "anna@example.org");
    assert_eq!(heard.command_records(), heard.lines.len() - heard.clear_lines, "a TLS record each");
}

fn no_secret(text: &str, address: &str) {
    let plain = BASE64.encode(format!("\0{address}\0{PASSWORD}"));
    for form in [PASSWORD, &BASE64.encode(PASSWORD), &plain] {
        assert!(!text.contains(form), "{form}");
    }
}

/// Both servers.
struct Play {
    smtp: Hostile,
    imap: Hostile,
}

impl Play {
    async fn start(row: &Row) -> Self {
        let (smtp, imap) = match row.protocol {
            Protocol::Smtp => (row.script.clone(), incoming::good()),
            Protocol::Imap => (outgoing::good(), row.script.clone()),
        };
        Self { smtp: Hostile::start(smtp).await, imap: Hostile::start(imap).await }
    }

    fn servers(&self, row: &Row) -> Servers {
        let server = |protocol, hostile: &Hostile| Server {
            host: "127.0.0.1".to_owned(),
            port: hostile.port(),
            security: if row.protocol == protocol { row.security } else { Security::Tls },
            user: row.address.to_owned(),
        };
        Servers { smtp: server(Protocol::Smtp, &self.smtp), imap: server(Protocol::Imap, &self.imap) }
    }
}

/// A run of `mail-setup check --json`.
struct Run {
    answer: serde_json::Value,
    printed: String,
    /// In KiB.
    peak: u64,
}

impl Run {
    async fn of(row: &Row, play: &Play) -> Self {
        let servers = play.servers(row);
        let place = |server: &Server| {
            let security = match server.security {
                Security::Tls => "tls",
                Security::StartTls => "starttls",
            };
            format!("{}:{}:{security}", server.host, server.port)
        };
        let mut command = Command::new(env!("CARGO_BIN_EXE_peak-memory"));
        command.arg(mail_setup()).args(["check", row.address, "--json", "--password-stdin", "--ca-file"]);
        let folder = tempfile::tempdir().unwrap();
        let roots = folder.path().join("root.pem");
        fs::write(&roots, ROOT.pem()).unwrap();
        command.arg(&roots).args(["--smtp", &place(&servers.smtp), "--imap", &place(&servers.imap)]);
        command.args(["--timeout", &row.deadlines.total.as_secs().to_string()]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let output = tokio::task::spawn_blocking(move || {
            let mut child = command.spawn().unwrap();
            writeln!(child.stdin.take().unwrap(), "{PASSWORD}").unwrap();
            child.wait_with_output().unwrap()
        });
        let output = output.await.unwrap();
        let (stdout, stderr) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr));
        let stderr = stderr.unwrap();
        let peak = stderr.lines().last().and_then(|line| line.parse().ok());
        let peak = peak.unwrap_or_else(|| panic!("{stdout}{stderr}"));
        let answer =
            serde_json::from_str(&stdout).unwrap_or_else(|error| panic!("{error}: {stdout}{stderr}"));
        Self { answer, printed: stdout + &stderr, peak }
    }
}

/// The peak memory of a run with an ordinary refusal, in KiB: the rules for replies are read in it too. The
/// most of some runs, for they differ.
async fn usual_peak() -> u64 {
    static USUAL: tokio::sync::OnceCell<u64> = tokio::sync::OnceCell::const_new();
    let measure = || async {
        let mut peaks = Vec::new();
        for _ in 0..3 {
            let row = smtp(outgoing::answers_the_sign_in("535 5.7.8 no\r\n"));
            peaks.push(Run::of(&row, &Play::start(&row).await).await.peak);
        }
        peaks.into_iter().max().unwrap()
    };
    *USUAL.get_or_init(measure).await
}

impl End {
    fn of(leg: &Leg) -> Option<Self> {
        match &leg.end {
            LegEnd::Passed => Some(Self::Passed),
            LegEnd::Failed(error) => Some(Self::Failed(error.stage, error.cause)),
            LegEnd::Skipped => None,
        }
    }
}

fn error(leg: &Leg) -> Option<&CheckError> {
    if let LegEnd::Failed(error) = &leg.end { Some(error) } else { None }
}
