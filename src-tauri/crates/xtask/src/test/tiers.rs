//! The tiers: what each runs, and on what.

use std::process::Command;

use super::checkout::Checkout;
use super::home::Home;
use super::outcome::{Outcome, as_one, counted, counted_by};
use super::setting::Setting;
use super::slowest::Threads;
use crate::count::{self, Count};
use crate::display::Screen;
use crate::package::Shelf;
use crate::packages::{Absent, is_root};
use crate::step::{ask, capture};
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

/// In this order: the window embeds the built UI, and the tests write the generated files.
pub(super) const TIERS: &[Tier] = &[
    Tier { name: "formatting", share: Share::Always, run: formatting },
    Tier { name: "ui", share: Share::Always, run: interface },
    Tier { name: "lint, words", share: Share::Full, run: lint_words },
    Tier { name: "lint, Linux", share: Share::Always, run: lint },
    Tier { name: "lint, Windows", share: Share::Full, run: |tree, _| lint_for(tree, Foreign::Windows) },
    Tier { name: "lint, macOS", share: Share::Full, run: |tree, _| lint_for(tree, Foreign::Macos) },
    Tier { name: "unit, loopback, flow", share: Share::Always, run: rust },
    Tier { name: "generated files", share: Share::Always, run: generated },
    Tier { name: "real keychains", share: Share::Full, run: keychains },
    Tier { name: "Windows under Wine", share: Share::Full, run: under_wine },
    Tier { name: "real mail servers", share: Share::Full, run: real_servers },
    Tier { name: "finding servers", share: Share::Full, run: worlds },
    Tier { name: "real programs", share: Share::Full, run: real_programs },
    Tier { name: "networks", share: Share::Full, run: networks },
    Tier { name: "every look", share: Share::Full, run: looks },
    Tier { name: "window", share: Share::Full, run: window },
    Tier { name: "packages", share: Share::Full, run: packaged },
];

fn formatting(tree: &Tree, _: &Setting) -> Outcome {
    as_one(capture(cargo(tree).args(["fmt", "--all", "--check"])))
}

/// Types, tests and build of the UI.
fn interface(tree: &Tree, _: &Setting) -> Outcome {
    let npm = |script: &[&str]| capture(ui::npm(tree).args(script).env("CI", "1").env("NO_COLOR", "1"));
    let types = as_one(npm(&["run", "check"]));
    let tests = counted_by(npm(&["run", "test"]), count::vitest);
    let mut build = as_one(npm(&["run", "build"]));
    if build.count.failed == 0
        && let Err(stop) = ui::built(tree)
    {
        build = Outcome::failed(&stop.to_string());
    }
    types.and(tests).and(build)
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

/// All tests that cargo knows but those that need something which plain `cargo test` must not ask for. These
/// are marked `#[ignore = "needs …"]`, and the tiers below run them, or say why they do not.
fn rust(tree: &Tree, _: &Setting) -> Outcome {
    let home = match Home::new(tree) {
        Ok(home) => home,
        Err(stop) => return Outcome::failed(&stop.to_string()),
    };
    let mut command = cargo(tree);
    command.args(["test", "--locked", "--no-fail-fast", "--"]);
    // Most of them wait for a deadline or a server.
    let threads = Threads::TwoForEachCore;
    let outcome = counted(capture(home.give_to(threads.give_to(&mut command))), threads);
    Outcome { count: Count { skipped: 0, ..outcome.count }, ..outcome }
}

/// What needs real keychains, and what of their programs.
fn keychains(tree: &Tree, setting: &Setting) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Outcome::skipped("real keychains are started on Linux only");
    }
    let path = tools::of_keychains(tree).and_then(|folder| tree::path_with(&folder));
    let (path, home) = match (path, Home::new(tree)) {
        (Ok(path), Ok(home)) => (path, home),
        (Err(stop), _) | (_, Err(stop)) => return Outcome::failed(&stop.to_string()),
    };
    let mut command = cargo(tree);
    command.args(["test", "--locked", "--no-fail-fast", "--", "--ignored"]);
    for tier in [REAL_SERVERS, WORLDS, REAL_PROGRAMS, NETWORKS, LOOKS, WINDOW, PACKAGES] {
        command.args(["--skip", tier]);
    }
    command.env("PATH", path);
    for word in &setting.absent.0 {
        command.args(["--skip", word]);
    }
    let threads = Threads::TwoForEachCore;
    let outcome = counted(capture(home.give_to(threads.give_to(&mut command))), threads);
    outcome.and(left_out(tree, &setting.absent))
}

/// Tests whose program is in no package of this release.
fn left_out(tree: &Tree, absent: &Absent) -> Outcome {
    let Absent(words) = absent;
    if words.is_empty() {
        return Outcome::none();
    }
    let mut list = cargo(tree);
    list.args(["test", "--locked", "--test", "tests", "--", "--list", "--ignored"]).args(words);
    let skipped =
        ask(&mut list).map_or(1, |list| list.lines().filter(|line| line.ends_with(": test")).count());
    let skipped = u32::try_from(skipped).unwrap_or(u32::MAX);
    Outcome { count: Count { skipped, ..Count::default() }, ..Outcome::none() }
}

/// The modules of the integration tests that have tiers of their own.
const REAL_SERVERS: &str = "real_servers::";
const WORLDS: &str = "worlds::";
const REAL_PROGRAMS: &str = "real_programs::";
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
        .fold(Outcome::none(), Outcome::and)
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
    match Home::new(tree) {
        Ok(home) => counted(
            capture(home.give_to(Threads::OneForEachCore.give_to(&mut tests))),
            Threads::OneForEachCore,
        ),
        Err(stop) => Outcome::failed(&stop.to_string()),
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
    let mut tests = chosen_tests(tree, WORLDS);
    match Home::new(tree) {
        Ok(home) => counted(
            capture(home.give_to(Threads::OneForEachCore.give_to(&mut tests))),
            Threads::OneForEachCore,
        ),
        Err(stop) => Outcome::failed(&stop.to_string()),
    }
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
    match Home::new(tree) {
        Ok(home) => counted(
            capture(home.give_to(Threads::OneForEachCore.give_to(&mut tests))),
            Threads::OneForEachCore,
        ),
        Err(stop) => Outcome::failed(&stop.to_string()),
    }
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
    match Home::new(tree) {
        // One at a time: each is timed.
        Ok(home) => {
            let mut tests = chosen_tests(tree, NETWORKS);
            counted(capture(home.give_to(Threads::One.give_to(&mut tests))), Threads::One)
        }
        Err(stop) => Outcome::failed(&stop.to_string()),
    }
}

/// Every view in every language, drawn by the engine that the window has, on screens in memory.
fn looks(tree: &Tree, _: &Setting) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Outcome::skipped("the window's engine is driven on Linux only");
    }
    let built = as_one(capture(ui::npm(tree).args(["run", "gallery"]).env("CI", "1").env("NO_COLOR", "1")));
    if built.count.failed > 0 {
        return built;
    }
    match Home::new(tree) {
        Ok(home) => {
            let threads = Threads::OneForEachCore;
            let mut tests = chosen_tests(tree, LOOKS);
            home.give_to(threads.give_to(&mut tests))
                .env("MAIL_SETUP_GALLERY", tree.ui().join("node_modules/.gallery"))
                .env("MAIL_SETUP_WEBDRIVER", "WebKitWebDriver");
            built.and(counted(capture(&mut tests), threads))
        }
        Err(stop) => built.and(Outcome::failed(&stop.to_string())),
    }
}

/// Its unit tests, and the built program driven on a screen in memory.
fn window(tree: &Tree, _: &Setting) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Outcome::skipped("the window is driven on Linux only");
    }
    // With the hooks of the tests, which set the system that the wizard is on.
    let features = "custom-protocol,testing";
    let build = ["build", "--locked", "--package", "mail-setup-wizard", "--features", features];
    let built = as_one(capture(cargo(tree).args(build)));
    if built.count.failed > 0 {
        return built;
    }
    // With what the program was built with: without, most of its dependencies would be built once more.
    let unit = ["test", "--locked", "--package", "mail-setup-wizard", "--features", features];
    let unit =
        counted(capture(Threads::OneForEachCore.give_to(cargo(tree).args(unit))), Threads::OneForEachCore);
    match (Screen::start(), Home::new(tree)) {
        (Ok(screen), Ok(home)) => {
            let mut tests = chosen_tests(tree, WINDOW);
            if !is_root() {
                // That they are left out was said and counted by the tier of the real servers.
                tests.args(["--skip", REAL_SERVERS]);
            }
            // One at a time: they share the screen's focus.
            home.give_to(Threads::One.give_to(&mut tests))
                .env("DISPLAY", &screen.name)
                .env("MAIL_SETUP_WINDOW", tree.target.join("debug/mail-setup-wizard"))
                .env("MAIL_SETUP_WEBDRIVER", "WebKitWebDriver");
            unit.and(counted(capture(&mut tests), Threads::One))
        }
        (Err(stop), _) | (_, Err(stop)) => unit.and(Outcome::failed(&stop.to_string())),
    }
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
