//! The tiers: what each runs, and on what.

use std::process::Command;

use super::checkout::Checkout;
use super::home::Home;
use super::outcome::{Outcome, as_one, counted, counted_by};
use super::setting::Setting;
use super::slowest::Threads;
use crate::count::{self, Count};
use crate::package::Shelf;
use crate::packages::{Absent, is_root};
use crate::step::{End, ask, capture};
use crate::stop::Stop;
use crate::tools::{self, Foreign};
use crate::tree::{self, Tree};
use crate::ui;
use crate::wine::Prefix;

/// One kind of test.
pub(super) struct Tier {
    pub(super) name: &'static str,
    pub(super) share: Share,
    pub(super) run: fn(&Tree, &Setting) -> Outcome,
}

/// When a tier runs.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Share {
    Always,
    Full,
}

impl Tier {
    const fn always(name: &'static str, run: fn(&Tree, &Setting) -> Outcome) -> Self {
        Self { name, share: Share::Always, run }
    }

    const fn full(name: &'static str, run: fn(&Tree, &Setting) -> Outcome) -> Self {
        Self { name, share: Share::Full, run }
    }
}

/// Tiers that run one after the other: they share something, or more of them at a time would be too much.
pub(super) type Lane = &'static [Tier];

/// All tiers. The lanes of a part run beside each other; a part begins when the one before it has ended.
pub(super) const PARTS: &[&[Lane]] = &[
    // What compiles, so that nothing compiles beside a test that is timed. The window embeds the built UI.
    &[&[
        Tier::always("formatting", formatting),
        Tier::always("build, ui", build_interface),
        Tier::full("lint, words", lint_words),
        Tier::full("lint, workflows", lint_workflows),
        Tier::always("lint, Linux", lint),
        Tier::full("lint, Windows", |tree, _| lint_for(tree, Foreign::Windows)),
        Tier::full("lint, macOS", |tree, _| lint_for(tree, Foreign::Macos)),
        Tier::always("build, tests", build_tests),
        Tier::full("build, programs", build_programs),
    ]],
    // What needs no other program. The unit tests write the generated files.
    &[
        &[Tier::always("unit", unit), Tier::always("generated files", generated)],
        &[Tier::always("loopback, flow", loopback)],
        &[Tier::always("ui", interface)],
    ],
    &[
        // What waits: for networks, servers and people's programs.
        &[
            Tier::full("networks", networks),
            Tier::full("finding servers", worlds),
            Tier::full("real programs", real_programs),
        ],
        // What computes: the window's engine.
        &[Tier::full("window", window), Tier::full("every look", looks)],
        // The last two share the prefix of Wine.
        &[
            Tier::full("real keychains", keychains),
            Tier::full("real mail servers", real_servers),
            Tier::full("user's systemd", user_systemd),
            Tier::full("Windows under Wine", under_wine),
            Tier::full("packages", packaged),
        ],
    ],
];

fn formatting(tree: &Tree, _: &Setting) -> Outcome {
    as_one(capture(cargo(tree).args(["fmt", "--all", "--check"])))
}

fn build_interface(tree: &Tree, _: &Setting) -> Outcome {
    let build = build([npm(tree, "build")].into_iter());
    match ui::built(tree) {
        Err(stop) if build.count.failed == 0 => Outcome::failed(&stop.to_string()),
        Ok(()) | Err(_) => build,
    }
}

/// Types and tests of the UI.
fn interface(tree: &Tree, _: &Setting) -> Outcome {
    let types = as_one(capture(&mut npm(tree, "check")));
    types.and(counted_by(capture(&mut npm(tree, "test")), count::vitest))
}

fn npm(tree: &Tree, script: &str) -> Command {
    let mut npm = with(ui::npm(tree), &["run", script]);
    npm.env("CI", "1").env("NO_COLOR", "1");
    npm
}

/// What Fluent's own linter says of the words of all languages.
fn lint_words(tree: &Tree, _: &Setting) -> Outcome {
    let folder = match tools::fluent_linter(tree) {
        Ok(folder) => folder,
        Err(stop) => return Outcome::skipped(&stop.to_string()),
    };
    let mut linter = tools::python();
    linter.args(["-m", "fluent_linter.linter", "--config", ".fluent-linter.yml", "."]);
    as_one(capture(linter.env("PYTHONPATH", folder).current_dir(tree.ui().join("locales"))))
}

/// What zizmor says of the workflows, of which none is run here: actions that can change, rights that are too wide.
fn lint_workflows(tree: &Tree, _: &Setting) -> Outcome {
    if cfg!(windows) {
        return Outcome::skipped("its program has another name on Windows, and says the same elsewhere");
    }
    match tools::zizmor(tree) {
        Ok(zizmor) => as_one(capture(
            Command::new(zizmor)
                .args(["--offline", "--no-progress", "--quiet"])
                .arg(tree.root.join(".github")),
        )),
        Err(stop) => Outcome::skipped(&stop.to_string()),
    }
}

fn lint(tree: &Tree, _: &Setting) -> Outcome {
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

/// The tests, and what those start that need no other program.
fn build_tests(tree: &Tree, _: &Setting) -> Outcome {
    let tests = with(tests(tree, &[INSIDE, OUTSIDE].concat()), &["--no-run"]);
    let started = ["mail-setup", "peak-memory"]
        .map(|package| with(cargo(tree), &["build", "--locked", "--package", package]));
    build([tests].into_iter().chain(started))
}

/// What the tests of the last part drive.
fn build_programs(tree: &Tree, _: &Setting) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Outcome::skipped("the programs of this system are started on Linux only");
    }
    if let Err(stop) = tools::of_keychains(tree) {
        return Outcome::failed(&stop.to_string());
    }
    let steps = ["build", "--locked", "--package", "mail-setup", "--package", "keychain-steps"];
    let window = ["build", "--locked", "--package", WINDOW_PACKAGE, "--features", WINDOW_FEATURES];
    let of_window =
        ["test", "--locked", "--no-run", "--package", WINDOW_PACKAGE, "--features", WINDOW_FEATURES];
    let here = [&steps[..], &window, &of_window].map(|arguments| with(cargo(tree), arguments));
    // Where there is nothing to build it with, the tier of Wine says why.
    let for_wine = steps_for_wine(tree).ok();
    build(here.into_iter().chain(for_wine).chain([npm(tree, "gallery")]))
}

/// Builds one after the other, until one fails. A test by itself.
fn build(commands: impl Iterator<Item = Command>) -> Outcome {
    let mut built = commands.map(|mut command| capture(&mut command));
    built.find(|built| built.end == End::Badly).map_or_else(|| Outcome::passed(Count::ONE_PASSED), as_one)
}

const WINDOW_PACKAGE: &str = "mail-setup-wizard";

/// With the hooks of the tests, which set the system that the wizard is on.
const WINDOW_FEATURES: &str = "custom-protocol,testing";

/// The tests inside the crates, and the examples in their documentation.
fn unit(tree: &Tree, _: &Setting) -> Outcome {
    let threads = Threads::TwoForEachCore;
    let inside = run(tree, with(tests(tree, INSIDE), &["--no-fail-fast"]), threads);
    without_ignored(inside.and(run(tree, with(tests(tree, &["--doc"]), &["--no-fail-fast"]), threads)))
}

/// The tests from outside but those that need something which plain `cargo test` must not ask for. These
/// are marked `#[ignore = "needs …"]`, and the tiers below run them, or say why they do not.
fn loopback(tree: &Tree, _: &Setting) -> Outcome {
    // Most of them wait for a deadline or a server.
    without_ignored(run(tree, tests(tree, OUTSIDE), Threads::FourForEachCore))
}

fn without_ignored(outcome: Outcome) -> Outcome {
    Outcome { count: Count { skipped: 0, ..outcome.count }, ..outcome }
}

/// What needs real keychains, and what of their programs.
fn keychains(tree: &Tree, setting: &Setting) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Outcome::skipped("real keychains are started on Linux only");
    }
    let path = match tools::of_keychains(tree).and_then(|folder| tree::path_with(&folder)) {
        Ok(path) => path,
        Err(stop) => return Outcome::failed(&stop.to_string()),
    };
    let mut command = tests(tree, &[INSIDE, OUTSIDE].concat());
    command.args(["--no-fail-fast", "--", "--ignored"]);
    for tier in [REAL_SERVERS, WORLDS, REAL_PROGRAMS, USER_SYSTEMD, NETWORKS, LOOKS, WINDOW, PACKAGES] {
        command.args(["--skip", tier]);
    }
    command.env("PATH", path);
    for word in &setting.absent.0 {
        command.args(["--skip", word]);
    }
    run(tree, command, Threads::TwoForEachCore).and(left_out(tree, &setting.absent))
}

/// Tests whose program is in no package of this release.
fn left_out(tree: &Tree, absent: &Absent) -> Outcome {
    let Absent(words) = absent;
    if words.is_empty() {
        return Outcome::none();
    }
    let mut list = with(tests(tree, OUTSIDE), &["--", "--list", "--ignored"]);
    list.args(words);
    let skipped =
        ask(&mut list).map_or(1, |list| list.lines().filter(|line| line.ends_with(": test")).count());
    let skipped = u32::try_from(skipped).unwrap_or(u32::MAX);
    Outcome { count: Count { skipped, ..Count::default() }, ..Outcome::none() }
}

/// The modules of the integration tests that have tiers of their own.
const REAL_SERVERS: &str = "real_servers::";
const WORLDS: &str = "worlds::";
const REAL_PROGRAMS: &str = "real_programs::";
const USER_SYSTEMD: &str = "user_systemd::";
const NETWORKS: &str = "networks::";
const LOOKS: &str = "looks::";
const WINDOW: &str = "window::";
const PACKAGES: &str = "packages::";

/// The tests write the types and fixtures that the UI builds on: they must be those that are committed.
fn generated(tree: &Tree, setting: &Setting) -> Outcome {
    match (&setting.before, Checkout::of(tree)) {
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
fn under_wine(tree: &Tree, _: &Setting) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Outcome::skipped("Wine is started on Linux only");
    }
    if let Err(stop) = steps_for_wine(tree) {
        return Outcome::skipped(&stop.to_string());
    }
    let prefix = match Prefix::make(tree) {
        Ok(prefix) => prefix,
        Err(stop) => return Outcome::skipped(&stop.to_string()),
    };
    let program = tree.target.join(Foreign::Windows.target()).join("wine/keychain-steps.exe");
    let data = r"C:\mail-setup-wizard";
    const STORIES: [&str; 6] = [
        "windows-contract",
        "windows-journey",
        "windows-replacement",
        "windows-profiles",
        "windows-installed",
        "windows-crashes",
    ];
    STORIES
        .map(|story| as_one(capture(prefix.program(&program).args([data, story]))))
        .into_iter()
        .fold(Outcome::none(), Outcome::and)
}

/// What builds what Wine runs.
fn steps_for_wine(tree: &Tree) -> Result<Command, Stop> {
    let windows = Foreign::Windows;
    tools::standard_library(windows)?;
    windows.compiler(tree)?;
    let mut build = cargo(tree);
    build.args(["build", "--locked", "--package", "keychain-steps"]);
    build.args(["--target", windows.target(), "--profile", "wine"]);
    Ok(build)
}

fn real_servers(tree: &Tree, _: &Setting) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Outcome::skipped("Dovecot and Postfix are started on Linux only");
    }
    if !is_root() {
        return Outcome::skipped("Postfix starts for root only, and this is not root");
    }
    let mut tests = chosen_tests(tree, REAL_SERVERS);
    tests.args(["--skip", WINDOW]);
    run(tree, tests, Threads::OneForEachCore)
}

/// The daily check under the systemd of whoever runs this, among the units of this session.
fn user_systemd(tree: &Tree, _: &Setting) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Outcome::skipped("systemd is there on Linux only");
    }
    let mut timer = Command::new("systemctl");
    timer.args(["--user", "show", "--property=LoadState", "--value", "mail-setup-watch.timer"]);
    match (ask(&mut timer).as_deref().map(str::trim), std::env::var_os("XDG_RUNTIME_DIR")) {
        (Some("not-found"), Some(runtime)) => {
            let mut tests = chosen_tests(tree, USER_SYSTEMD);
            tests.env("MAIL_SETUP_USER_RUNTIME", runtime);
            run(tree, tests, Threads::One)
        }
        (Some("not-found"), None) | (None, _) => {
            Outcome::skipped("no systemd of the person's own answers in this session")
        }
        (Some(_), _) => Outcome::skipped("the daily check of whoever runs this is on"),
    }
}

/// Small internets in network namespaces.
fn worlds(tree: &Tree, _: &Setting) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Outcome::skipped("network namespaces are made on Linux only");
    }
    if !is_root() || ask(Command::new("unshare").args(["--net", "true"])).is_none() {
        return Outcome::skipped("network namespaces are made by root only, where that is allowed");
    }
    run(tree, chosen_tests(tree, WORLDS), Threads::OneForEachCore)
}

/// People's own programs before the real servers.
fn real_programs(tree: &Tree, setting: &Setting) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Outcome::skipped("people's programs are started on Linux only");
    }
    if !is_root() {
        return Outcome::skipped("Postfix starts for root only, and this is not root");
    }
    let mut tests = chosen_tests(tree, REAL_PROGRAMS);
    for word in &setting.absent.0 {
        tests.args(["--skip", word]);
    }
    run(tree, tests, Threads::OneForEachCore)
}

/// Networks that are broken in one way each, made of namespaces.
fn networks(tree: &Tree, _: &Setting) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Outcome::skipped("networks are made on Linux only");
    }
    let name = format!("msw{}-probe", std::process::id());
    let add = ask(Command::new("ip").args(["netns", "add", &name]));
    if !is_root() || add.is_none() {
        return Outcome::skipped("network namespaces are not permitted here");
    }
    let _ = ask(Command::new("ip").args(["netns", "del", &name]));
    // A test makes some networks at a time by itself.
    run(tree, chosen_tests(tree, NETWORKS), Threads::One)
}

/// Every view in every language, drawn by the engine that the window has, on screens in memory.
fn looks(tree: &Tree, _: &Setting) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Outcome::skipped("the window's engine is driven on Linux only");
    }
    let mut tests = chosen_tests(tree, LOOKS);
    tests
        .env("MAIL_SETUP_GALLERY", tree.ui().join("node_modules/.gallery"))
        .env("MAIL_SETUP_WEBDRIVER", "WebKitWebDriver");
    run(tree, tests, Threads::OneForEachCore)
}

/// Its unit tests, and the built program driven on screens in memory.
fn window(tree: &Tree, _: &Setting) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Outcome::skipped("the window is driven on Linux only");
    }
    let mut unit = cargo(tree);
    unit.args(["test", "--locked", "--package", WINDOW_PACKAGE, "--features", WINDOW_FEATURES]);
    let unit = run(tree, unit, Threads::OneForEachCore);
    let mut tests = chosen_tests(tree, WINDOW);
    if !is_root() {
        // That they are left out was said and counted by the tier of the real servers.
        tests.args(["--skip", REAL_SERVERS]);
    }
    tests
        .env("MAIL_SETUP_WINDOW", tree.target.join("debug").join(WINDOW_PACKAGE))
        .env("MAIL_SETUP_WEBDRIVER", "WebKitWebDriver");
    unit.and(run(tree, tests, Threads::OneForEachCore))
}

/// What `cargo xtask package` made of what is committed here.
fn packaged(tree: &Tree, _: &Setting) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Outcome::skipped("packages are looked at on Linux only");
    }
    let (folder, ansible) = match (Shelf::stocked(tree), tools::ansible(tree)) {
        (Ok(folder), Ok(ansible)) => (folder, ansible),
        (Err(stop), _) | (_, Err(stop)) => return Outcome::skipped(&stop.to_string()),
    };
    let mut tests = chosen_tests(tree, PACKAGES);
    tests.env("MAIL_SETUP_PACKAGES", folder).env("MAIL_SETUP_ANSIBLE", ansible);
    let prefix = Prefix::make(tree);
    let outcome = match &prefix {
        Ok(prefix) => {
            prefix.give_to(&mut tests);
            Outcome::none()
        }
        Err(stop) => {
            tests.args(["--skip", "packages::windows::"]);
            Outcome::skipped(&stop.to_string())
        }
    };
    outcome.and(counted(capture(Threads::One.give_to(&mut tests)), Threads::One))
}

/// Runs tests, so many at a time, with folders of their own in place of the person's.
fn run(tree: &Tree, mut tests: Command, threads: Threads) -> Outcome {
    match Home::new(tree) {
        Ok(home) => {
            home.give_to(threads.give_to(&mut tests));
            counted(capture(&mut tests), threads)
        }
        Err(stop) => Outcome::failed(&stop.to_string()),
    }
}

/// The ignored tests of a module of those from outside.
fn chosen_tests(tree: &Tree, module: &str) -> Command {
    with(tests(tree, OUTSIDE), &["--", "--ignored", module])
}

/// The tests inside the crates.
const INSIDE: &[&str] = &["--lib", "--bins"];

/// The tests from outside.
const OUTSIDE: &[&str] = &["--test", "tests"];

/// `cargo test` of these. All tiers choose tests by kind and by name: with `--package`, and without any choice, cargo takes
/// other features, and everything is built once more.
fn tests(tree: &Tree, kinds: &[&str]) -> Command {
    with(with(cargo(tree), &["test", "--locked"]), kinds)
}

fn with(mut command: Command, arguments: &[&str]) -> Command {
    command.args(arguments);
    command
}

fn cargo(tree: &Tree) -> Command {
    let mut cargo = tree.cargo();
    cargo.env("CARGO_TERM_COLOR", "never");
    cargo
}
