//! `cargo xtask test`: every tier of tests, in order, and the closing table.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use crate::count::{self, Count};
use crate::display::Screen;
use crate::packages::{self, is_root};
use crate::step::{Captured, End, ask, capture};
use crate::tools::{self, Foreign};
use crate::tree::{self, Tree};
use crate::wine::Prefix;
use crate::{Stop, ui};

pub(crate) const HELP: &str = "\
cargo xtask test: every test there is, after installing what they need.

  cargo xtask test [--quick]

  --quick    leaves out the other systems, the real mail servers and the window

A tier that cannot run on this machine says why and counts as skipped, never as passed.
The last line is the sum: N passed, N failed, N skipped.

Examples:
  cargo xtask test
  cargo xtask test --quick
";

/// How much is tested.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Extent {
    Everything,
    Quick,
}

impl Extent {
    /// # Errors
    /// Stops at an option that does not exist.
    pub(crate) fn parse(options: &[&str]) -> Result<Self, Stop> {
        match options {
            [] => Ok(Self::Everything),
            ["--quick"] => Ok(Self::Quick),
            unknown => Err(Stop(format!(
                "don't know `test {}`; `cargo xtask test --help` lists what there is",
                unknown.join(" ")
            ))),
        }
    }
}

/// Runs the tiers. The exit status is 0 only if nothing failed.
///
/// # Errors
/// Stops when something is missing that cannot be installed.
pub(crate) fn test(tree: &Tree, extent: Extent) -> Result<ExitCode, Stop> {
    let started = Instant::now();
    set_up(tree, extent)?;
    let before = Checkout::of(tree);
    let mut rows = Vec::new();
    for tier in TIERS {
        println!("== {}", tier.name);
        let started = Instant::now();
        let outcome = match extent {
            Extent::Quick if tier.share == Share::Full => Outcome::skipped("left out by --quick"),
            Extent::Quick | Extent::Everything => (tier.run)(tree, &before),
        };
        let row = Row { name: tier.name, time: started.elapsed(), outcome };
        println!("{}", row.report());
        rows.push(row);
    }
    print!("{}", table(&rows, started.elapsed()));
    let total: Count = rows.iter().map(|row| row.outcome.count).sum();
    println!("{} passed, {} failed, {} skipped", total.passed, total.failed, total.skipped);
    Ok(if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn set_up(tree: &Tree, extent: Extent) -> Result<(), Stop> {
    let quick = [packages::BUILD, packages::WINDOW, packages::KEYCHAIN, packages::SCREEN];
    let full = [packages::MAIL_SERVERS, packages::DISPLAY, packages::CROSS];
    match extent {
        Extent::Quick => packages::install(&quick)?,
        Extent::Everything => packages::install(&[&quick[..], &full[..]].concat())?,
    }
    tools::components()?;
    ui::install(tree)
}

/// One kind of test.
struct Tier {
    name: &'static str,
    share: Share,
    run: fn(&Tree, &Checkout) -> Outcome,
}

/// When a tier runs.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Share {
    Always,
    Full,
}

/// What came of a tier.
struct Outcome {
    count: Count,
    /// Everything it printed if something failed; why, if it was skipped.
    words: String,
}

/// In this order: the window embeds the built UI, and the tests write the generated files.
const TIERS: &[Tier] = &[
    Tier { name: "formatting", share: Share::Always, run: formatting },
    Tier { name: "ui", share: Share::Always, run: interface },
    Tier { name: "lint, Linux", share: Share::Always, run: lint },
    Tier { name: "lint, Windows", share: Share::Full, run: |tree, _| lint_for(tree, Foreign::Windows) },
    Tier { name: "lint, macOS", share: Share::Full, run: |tree, _| lint_for(tree, Foreign::Macos) },
    Tier { name: "unit, loopback, flow", share: Share::Always, run: rust },
    Tier { name: "generated files", share: Share::Always, run: generated },
    Tier { name: "Windows under Wine", share: Share::Full, run: under_wine },
    Tier { name: "real mail servers", share: Share::Full, run: real_servers },
    Tier { name: "window", share: Share::Full, run: window },
];

fn formatting(tree: &Tree, _: &Checkout) -> Outcome {
    as_one(capture(cargo(tree).args(["fmt", "--all", "--check"])))
}

/// Types, tests and build of the UI.
fn interface(tree: &Tree, _: &Checkout) -> Outcome {
    let npm = |script: &[&str]| capture(ui::npm(tree).args(script).env("CI", "1").env("NO_COLOR", "1"));
    let types = as_one(npm(&["run", "check"]));
    let tests = counted(npm(&["run", "test"]), count::vitest);
    let mut build = as_one(npm(&["run", "build"]));
    if build.count.failed == 0
        && let Err(stop) = ui::built(tree)
    {
        build = Outcome::failed(&stop.to_string());
    }
    types.and(tests).and(build)
}

fn lint(tree: &Tree, _: &Checkout) -> Outcome {
    as_one(capture(cargo(tree).args([
        "clippy",
        "--locked",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ])))
}

/// Everything but the tests from outside, some of which need this system's servers.
fn lint_for(tree: &Tree, foreign: Foreign) -> Outcome {
    if let Err(stop) = tools::standard_library(foreign) {
        return Outcome::skipped(&stop.to_string());
    }
    let variables = match foreign.compiler(tree) {
        Ok(variables) => variables,
        Err(stop) => return Outcome::skipped(&stop.to_string()),
    };
    let mut clippy = cargo(tree);
    clippy.args(["clippy", "--locked", "--target", foreign.target()]);
    clippy.args(["--workspace", "--exclude", "tests", "--all-targets"]);
    as_one(capture(clippy.args(["--", "-D", "warnings"]).envs(variables)))
}

/// All tests that cargo knows but those of the tiers below. Tests that need something which plain
/// `cargo test` must not ask for are marked `#[ignore = "needs …"]`; here it is installed.
fn rust(tree: &Tree, _: &Checkout) -> Outcome {
    let home = match Home::new(tree) {
        Ok(home) => home,
        Err(stop) => return Outcome::failed(&stop.to_string()),
    };
    let mut command = cargo(tree);
    command.args(["test", "--locked", "--no-fail-fast", "--"]);
    if cfg!(target_os = "linux") {
        match tools::of_keychains(tree).and_then(|folder| tree::path_with(&folder)) {
            Ok(path) => command.env("PATH", path),
            Err(stop) => return Outcome::failed(&stop.to_string()),
        };
        command.args(["--include-ignored", "--skip", REAL_SERVERS, "--skip", WINDOW]);
    }
    counted(capture(home.give_to(&mut command)), count::libtest)
}

/// The modules of the integration tests that have tiers of their own.
const REAL_SERVERS: &str = "real_servers::";
const WINDOW: &str = "window::";

/// The tests write the types and fixtures that the UI builds on: they must be those that are committed.
fn generated(tree: &Tree, before: &Checkout) -> Outcome {
    match (before, Checkout::of(tree)) {
        (Checkout::Unknown, _) | (_, Checkout::Unknown) => Outcome::skipped("this is not a git checkout"),
        (Checkout::Git(before), Checkout::Git(after)) if *before == after => {
            Outcome::passed(Count::ONE_PASSED)
        }
        (Checkout::Git(_), Checkout::Git(after)) => Outcome::failed(&format!(
            "the tests wrote files that differ from those in the checkout:\n{after}"
        )),
    }
}

/// What every keychain must do, asked of the code that calls Windows. Wine keeps no attributes and no
/// limits: those are tested without it.
fn under_wine(tree: &Tree, _: &Checkout) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Outcome::skipped("Wine is started on Linux only");
    }
    let windows = Foreign::Windows;
    if let Err(stop) = tools::standard_library(windows).and_then(|()| windows.compiler(tree).map(|_| ())) {
        return Outcome::skipped(&stop.to_string());
    }
    let profile = ["--target", windows.target(), "--profile", "wine"];
    let build = ["build", "--locked", "--package", "keychain-steps"];
    let built = as_one(capture(cargo(tree).args(build).args(profile)));
    if built.count.failed > 0 {
        return built;
    }
    let prefix = match Prefix::make(tree) {
        Ok(prefix) => prefix,
        Err(stop) => return Outcome::skipped(&stop.to_string()),
    };
    let program = tree.target.join(windows.target()).join("wine/keychain-steps.exe");
    let data = r"C:\mail-setup-wizard";
    ["windows-contract", "windows-journey", "windows-replacement", "windows-profiles", "windows-crashes"]
        .map(|story| as_one(capture(prefix.program(&program).args([data, story]))))
        .into_iter()
        .fold(Outcome { count: Count::default(), words: String::new() }, Outcome::and)
}

fn real_servers(tree: &Tree, _: &Checkout) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Outcome::skipped("Dovecot and Postfix are started on Linux only");
    }
    if !is_root() {
        return Outcome::skipped("Postfix starts for root only, and this is not root");
    }
    let mut tests = chosen_tests(tree, REAL_SERVERS);
    tests.args(["--skip", WINDOW]);
    match Home::new(tree) {
        Ok(home) => counted(capture(home.give_to(&mut tests)), count::libtest),
        Err(stop) => Outcome::failed(&stop.to_string()),
    }
}

/// Its unit tests, and the built program driven on a screen in memory.
fn window(tree: &Tree, _: &Checkout) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Outcome::skipped("the window is driven on Linux only");
    }
    let build = ["build", "--locked", "--package", "mail-setup-wizard", "--features", "custom-protocol"];
    let built = as_one(capture(cargo(tree).args(build)));
    if built.count.failed > 0 {
        return built;
    }
    let unit = ["test", "--locked", "--package", "mail-setup-wizard"];
    let unit = counted(capture(cargo(tree).args(unit)), count::libtest);
    match (Screen::start(), Home::new(tree)) {
        (Ok(screen), Ok(home)) => {
            let mut tests = chosen_tests(tree, WINDOW);
            if !is_root() {
                // That they are left out was said and counted by the tier of the real servers.
                tests.args(["--skip", REAL_SERVERS]);
            }
            // One at a time: they share the screen's focus.
            home.give_to(tests.arg("--test-threads=1"))
                .env("DISPLAY", &screen.name)
                .env("MAIL_SETUP_WINDOW", tree.target.join("debug/mail-setup-wizard"))
                .env("MAIL_SETUP_WEBDRIVER", "WebKitWebDriver");
            unit.and(counted(capture(&mut tests), count::libtest))
        }
        (Err(stop), _) | (_, Err(stop)) => unit.and(Outcome::failed(&stop.to_string())),
    }
}

/// Chosen by the test's name alone: with `--package`, dependencies would be built once more, with
/// fewer features.
fn chosen_tests(tree: &Tree, module: &str) -> Command {
    let mut command = cargo(tree);
    command.args(["test", "--locked", "--test", "tests", "--", "--ignored", module]);
    command
}

fn cargo(tree: &Tree) -> Command {
    let mut cargo = tree.cargo();
    cargo.env("CARGO_TERM_COLOR", "never");
    cargo
}

/// Folders in place of the person's own, so that no test reads or changes what is theirs.
struct Home {
    folder: PathBuf,
}

impl Home {
    fn new(tree: &Tree) -> Result<Self, Stop> {
        let folder = tree.target.join("xtask-home");
        let _ = fs::remove_dir_all(&folder);
        let made = fs::create_dir_all(&folder).and_then(|()| fs::canonicalize(&folder));
        let folder = made.map_err(|error| Stop(format!("cannot make {}: {error}", folder.display())))?;
        Ok(Self { folder })
    }

    fn give_to<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        for name in ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"] {
            command.env(name, self.folder.join(name));
        }
        for session in ["DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "DISPLAY", "WAYLAND_DISPLAY"] {
            command.env_remove(session);
        }
        command
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// What git says is different in the UI's folder from what is committed.
#[derive(Eq, PartialEq)]
enum Checkout {
    Git(String),
    Unknown,
}

impl Checkout {
    fn of(tree: &Tree) -> Self {
        let git = |arguments: &[&str]| ask(Command::new("git").current_dir(&tree.root).args(arguments));
        match (git(&["status", "--porcelain", "--", "ui"]), git(&["diff", "--", "ui"])) {
            (Some(status), Some(changes)) => Self::Git(format!("{status}\n{changes}")),
            (None, _) | (_, None) => Self::Unknown,
        }
    }
}

/// A command that is one test by itself.
fn as_one(captured: Captured) -> Outcome {
    match captured.end {
        End::Well => Outcome::passed(Count::ONE_PASSED),
        End::Badly => Outcome::failed(&without_progress(&captured.output)),
    }
}

/// A command that runs tests and says how many.
fn counted(captured: Captured, count: fn(&str) -> Count) -> Outcome {
    let count = count(&captured.output);
    match captured.end {
        End::Well if count.failed == 0 && count.passed > 0 => Outcome::passed(count),
        End::Well if count.failed == 0 => Outcome::failed(&format!("{}no test ran\n", captured.output)),
        // It may have failed before or beside the tests: at compiling, say.
        End::Well | End::Badly => {
            let words = without_progress(&captured.output);
            Outcome { count: Count { failed: count.failed.max(1), ..count }, words }
        }
    }
}

/// Without cargo's lines about each crate that it built, which hide the cause.
fn without_progress(output: &str) -> String {
    const PROGRESS: [&str; 6] = [
        "   Compiling ",
        "    Checking ",
        "    Blocking ",
        " Downloading ",
        "  Downloaded ",
        "    Updating ",
    ];
    let kept = output.lines().filter(|line| !PROGRESS.iter().any(|progress| line.starts_with(progress)));
    kept.map(|line| format!("{line}\n")).collect()
}

impl Outcome {
    fn passed(count: Count) -> Self {
        Self { count, words: String::new() }
    }

    fn failed(words: &str) -> Self {
        Self { count: Count::ONE_FAILED, words: words.to_owned() }
    }

    fn skipped(why: &str) -> Self {
        Self { count: Count::ONE_SKIPPED, words: why.to_owned() }
    }

    fn and(self, other: Self) -> Self {
        Self { count: self.count + other.count, words: self.words + &other.words }
    }

    fn word(&self) -> &'static str {
        match self.count {
            Count { failed: 1.., .. } => "FAILED",
            Count { passed: 0, .. } => "skipped",
            Count { .. } => "passed",
        }
    }
}

/// A tier that is over.
struct Row {
    name: &'static str,
    time: Duration,
    outcome: Outcome,
}

impl Row {
    /// Everything about a failure, one line about anything else.
    fn report(&self) -> String {
        let seconds = self.time.as_secs_f64();
        match self.outcome.word() {
            "FAILED" => format!("{}\n   FAILED in {seconds:.1} s\n", self.outcome.words.trim_end()),
            "skipped" => format!("   skipped: {}", self.outcome.words),
            word => format!("   {word} in {seconds:.1} s"),
        }
    }
}

fn table(rows: &[Row], time: Duration) -> String {
    let mut table =
        format!("\n{:<22} {:>9} {:>7} {:>7} {:>7}\n", "tier", "time", "passed", "failed", "skipped");
    for Row { name, time, outcome } in rows {
        let Count { passed, failed, skipped } = outcome.count;
        let note = match outcome.word() {
            "skipped" => format!("  {}", outcome.words),
            "FAILED" => "  FAILED".to_owned(),
            _ => String::new(),
        };
        let seconds = time.as_secs_f64();
        table.push_str(&format!("{name:<22} {seconds:>7.1} s {passed:>7} {failed:>7} {skipped:>7}{note}\n"));
    }
    table.push_str(&format!("{:<22} {:>7.1} s\n\n", "with set-up", time.as_secs_f64()));
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_in_which_no_test_ran_has_failed() {
        let output = "test result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 9 filtered out\n";
        assert_eq!(counted(ended(End::Well, output), count::libtest).count, Count::ONE_FAILED);
    }

    #[test]
    fn what_does_not_compile_is_a_failure_shown_whole() {
        let outcome = counted(ended(End::Badly, "error[E0308]: mismatched types\n"), count::libtest);
        assert_eq!(outcome.count, Count::ONE_FAILED);
        assert!(row(outcome).report().contains("mismatched types"));
    }

    #[test]
    fn what_cargo_built_on_the_way_is_left_out_of_a_failure() {
        let output = "   Compiling libc v0.2.0\n    Checking setup v0.1.0\nerror: boom\n   --> a.rs:1:1\n";
        assert_eq!(as_one(ended(End::Badly, output)).words, "error: boom\n   --> a.rs:1:1\n");
    }

    #[test]
    fn a_failure_beside_passing_tests_is_counted() {
        let output = "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out\n";
        let outcome = counted(ended(End::Badly, output), count::libtest);
        assert_eq!(outcome.count, Count { passed: 3, failed: 1, skipped: 0 });
    }

    #[test]
    fn a_passing_tier_is_reported_in_one_line() {
        let outcome = as_one(ended(End::Well, "a lot\nof lines\n"));
        assert_eq!(row(outcome).report(), "   passed in 1.5 s");
    }

    #[test]
    fn a_skipped_tier_is_in_the_table_with_its_reason() {
        let table = table(&[row(Outcome::skipped("there is no screen"))], Duration::from_secs(2));
        assert!(
            table.contains("tier in question           1.5 s       0       0       1  there is no screen\n"),
            "{table}"
        );
    }

    fn ended(end: End, output: &str) -> Captured {
        Captured { end, output: output.to_owned() }
    }

    fn row(outcome: Outcome) -> Row {
        Row { name: "tier in question", time: Duration::from_millis(1500), outcome }
    }
}
