//! `mail-setup keychain scan` beside `secret-tool search --all`, in gnome-keyrings of three sizes.
//!
//! Five old mail passwords lie among passwords of websites, every tenth of them of the same account.
//! secret-tool is asked the shortest question that has an answer (Geary's items), and for everything of the
//! account; the program finds all five, whatever wrote them.

use std::fmt::Write;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use tempfile::TempDir;

use crate::Stop;
use crate::programs::{Part, build};
use crate::sample::{Sample, head, line};

pub(crate) fn measure() -> Result<String, Stop> {
    let [program] = build("mail-setup", [Part::Program("mail-setup")])?;
    let mut table = String::from("mail-setup keychain scan beside secret-tool search --all\n");
    for size in [100, 1_000, 10_000] {
        table += &beside_secret_tool(&program, size)?;
    }
    Ok(table)
}

fn beside_secret_tool(program: &Path, size: usize) -> Result<String, Stop> {
    let server = Keyring::start(&keyring(size)?)?;
    let ours = || {
        let mut scan = Command::new(program);
        scan.args(["keychain", "scan", ACCOUNT, "--json"]);
        scan
    };
    let search = |attribute: &str| {
        let mut search = Command::new("secret-tool");
        search.args(["search", "--all", attribute, ACCOUNT]);
        search
    };
    let found: serde_json::Value = serde_json::from_slice(&server.give_to(&mut ours()).output()?.stdout)?;
    if found["items"].as_array().map(Vec::len) != Some(MAIL.len()) {
        return Err(format!("not all old passwords were found: {found}").into());
    }
    let (mut scans, mut short, mut whole) = (vec![], vec![], vec![]);
    for run in 0..11 {
        scans.push(time(&server, ours())?);
        short.push(time(&server, search("login"))?);
        // It takes seconds.
        if run < 3 {
            whole.push(time(&server, search("user"))?);
        }
    }
    let (mut peaks, nothing) = (vec![], "nothing was run");
    for _ in 0..3 {
        peaks.push(peak(&server, program)?);
    }
    let [scans, short, whole, peaks] = [scans, short, whole, peaks].map(Sample::of);
    let [scans, short] = [scans.ok_or(nothing)?, short.ok_or(nothing)?];
    let [whole, peaks] = [whole.ok_or(nothing)?, peaks.ok_or(nothing)?];
    Ok(format!("\n{size} items\n{}", head("ms"))
        + &line("mail-setup keychain scan", &scans, &scans)
        + &line("secret-tool, Geary's items", &short, &scans)
        + &line("secret-tool, all of the account", &whole, &scans)
        + &format!("  peak memory of the scan: {:.1} MiB\n", peaks.median()))
}

/// A gnome-keyring on a bus of its own, with one open collection. It ends when this is dropped.
pub(crate) struct Keyring {
    home: TempDir,
    address: String,
    processes: Vec<Child>,
}

impl Keyring {
    pub(crate) fn start(file: &str) -> Result<Self, Stop> {
        let home = tempfile::tempdir()?;
        let keyrings = home.path().join(".local/share/keyrings");
        fs::create_dir_all(&keyrings)?;
        fs::write(keyrings.join("login.keyring"), file)?;
        fs::write(keyrings.join("default"), "login")?;
        let address = format!("unix:path={}", home.path().join("bus").display());
        let mut keyring = Self { home, address, processes: vec![] };

        let mut bus = Command::new("dbus-daemon");
        bus.args(["--session", "--nofork", "--print-address", "--address", &keyring.address]);
        let mut bus = keyring.give_to(&mut bus).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let listens = bus.stdout.take().map(BufReader::new);
        keyring.processes.push(bus);
        listens.ok_or("no output")?.read_line(&mut String::new())?;
        let mut daemon = Command::new("gnome-keyring-daemon");
        daemon.args(["--foreground", "--components=secrets"]).stdin(Stdio::null());
        let daemon = keyring.give_to(&mut daemon).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        keyring.processes.push(daemon);
        let gdbus = |arguments: &[&str]| {
            let mut gdbus = Command::new("gdbus");
            keyring.give_to(gdbus.args(arguments)).stdout(Stdio::null()).status()
        };
        gdbus(&["wait", "--session", "--timeout=20", "org.freedesktop.secrets"])?;
        // Without a password it opens without a question.
        let unlocked = gdbus(&[
            "call",
            "--session",
            "--dest=org.freedesktop.secrets",
            "--object-path=/org/freedesktop/secrets",
            "--method=org.freedesktop.Secret.Service.Unlock",
            "[objectpath '/org/freedesktop/secrets/collection/login']",
        ])?;
        if unlocked.success() { Ok(keyring) } else { Err("the keyring does not open".into()) }
    }

    /// Lets a process use it.
    pub(crate) fn give_to<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        let home = self.home.path();
        command
            .env("DBUS_SESSION_BUS_ADDRESS", &self.address)
            .env("HOME", home)
            .env("XDG_DATA_HOME", home.join(".local/share"))
            .env("XDG_CONFIG_HOME", home.join(".config"))
            .env("XDG_CACHE_HOME", home.join(".cache"))
            .env("XDG_RUNTIME_DIR", home)
            .env_remove("GNOME_KEYRING_CONTROL")
            .env_remove("DISPLAY")
    }
}

impl Keyring {
    /// Its home.
    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }
}

impl Drop for Keyring {
    fn drop(&mut self) {
        for process in self.processes.iter_mut().rev() {
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}

/// In milliseconds, from start to end.
fn time(server: &Keyring, mut command: Command) -> Result<f64, Stop> {
    server.give_to(&mut command).stdout(Stdio::null()).stderr(Stdio::null());
    let begun = Instant::now();
    let ended = command.status()?;
    let took = begun.elapsed();
    if !ended.success() {
        return Err(format!("{} failed", command.get_program().display()).into());
    }
    Ok(took.as_secs_f64() * 1_000.0)
}

/// In MiB, with GNU time.
fn peak(server: &Keyring, program: &Path) -> Result<f64, Stop> {
    let mut command = Command::new("time");
    command.args(["--format=%M", "--quiet"]).arg(program).args(["keychain", "scan", ACCOUNT, "--json"]);
    let output = server.give_to(&mut command).stdin(Stdio::null()).output()?;
    let kibibytes: f64 = String::from_utf8(output.stderr)?.trim().parse()?;
    Ok(kibibytes / 1024.0)
}

/// A keyring in gnome-keyring's own format without a password.
fn keyring(size: usize) -> Result<String, Stop> {
    let mut file = HEAD.to_owned();
    for (number, attributes) in MAIL.iter().enumerate() {
        item(&mut file, number + 1, "a secret", attributes)?;
    }
    for number in MAIL.len() + 1..=size {
        let server = format!("www{number}.example.org");
        let user = if number % 10 == 0 { ACCOUNT } else { "somebody" };
        let website = [
            ("xdg:schema", "org.gnome.keyring.NetworkPassword"),
            ("protocol", "https"),
            ("server", &server),
            ("user", user),
        ];
        item(&mut file, number, "a secret", &website)?;
    }
    Ok(file)
}

/// How the file of a keyring begins.
pub(crate) const HEAD: &str = "[keyring]\ndisplay-name=Login\nctime=1700000000\nmtime=1700000000\n\n";

/// An item more in the file of a keyring.
pub(crate) fn item(
    file: &mut String,
    number: usize,
    secret: &str,
    attributes: &[(&str, &str)],
) -> Result<(), Stop> {
    writeln!(file, "[{number}]\nitem-type=0\ndisplay-name=An item\nsecret={secret}")?;
    writeln!(file, "mtime=1700000000\nctime=1700000000\n")?;
    for (nth, (name, value)) in attributes.iter().enumerate() {
        writeln!(file, "[{number}:attribute{nth}]\nname={name}\ntype=string\nvalue={value}\n")?;
    }
    Ok(())
}

const ACCOUNT: &str = "anna@gmail.com";

const MAIL: &[&[(&str, &str)]] = &[
    &[("xdg:schema", "org.gnome.Geary"), ("proto", "IMAP"), ("host", "imap.gmail.com"), ("login", ACCOUNT)],
    &[("xdg:schema", "org.gnome.Geary"), ("proto", "SMTP"), ("host", "smtp.gmail.com"), ("login", ACCOUNT)],
    &[
        ("xdg:schema", "de.marlam.msmtp.password"),
        ("host", "smtp.gmail.com"),
        ("service", "smtp"),
        ("user", ACCOUNT),
    ],
    &[("host", "smtp.gmail.com"), ("service", "smtp"), ("user", ACCOUNT)],
    &[
        ("xdg:schema", "org.git.Password"),
        ("protocol", "smtp"),
        ("server", "smtp.gmail.com"),
        ("port", "587"),
        ("user", ACCOUNT),
    ],
];
