//! `cargo xtask`: sets up what is missing, then does it.
//!
//! | file          | idea                                                          |
//! |---------------|---------------------------------------------------------------|
//! | `run.rs`      | the wizard, in its window or in the terminal                  |
//! | `test.rs`     | every tier of tests, and the closing table                    |
//! | `test/`       | the tiers and their lanes, what comes of one, the slowest tests |
//! | `fresh.rs`    | both commands on a bare Debian or Ubuntu                      |
//! | `package.rs`  | what people install                                           |
//! | `bench.rs`    | the measurements                                              |
//! | `providers.rs` | which facts about providers are old, and which differ         |
//! | `packages.rs` | system packages: what is missing, and installing it           |
//! | `tools.rs`    | Rust targets, a C compiler for macOS                          |
//! | `ui.rs`       | npm packages and the UI build, only when their inputs changed |
//! | `step.rs`     | running one command: shown, or captured with a deadline       |
//! | `stop.rs`     | why nothing more can be done                                  |
//! | `count.rs`    | how many tests passed, read from what test runners print      |
//! | `display.rs`  | whether there is a screen                                     |
//! | `wine.rs`     | the Windows code, run under Wine                              |
//! | `tree.rs`     | where things lie in this checkout                             |

mod bench;
mod count;
mod display;
mod fresh;
mod package;
mod packages;
mod providers;
mod run;
mod step;
mod stop;
mod test;
mod tools;
mod tree;
mod ui;
mod wine;

use std::process::ExitCode;

use stop::Stop;
use tree::Tree;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(code) => code,
        Err(Stop(line)) => {
            eprintln!("xtask: {line}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Result<ExitCode, Stop> {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (own, passed_on) = match arguments.iter().position(|argument| *argument == "--") {
        Some(at) => (&arguments[..at], &arguments[at + 1..]),
        None => (&arguments[..], &[][..]),
    };
    let asks_for_help = own.iter().any(|argument| matches!(*argument, "--help" | "-h" | "help"));
    match own.split_first() {
        None => {
            print!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        Some((&"run", _)) if asks_for_help => help(run::HELP),
        Some((&"test", _)) if asks_for_help => help(test::HELP),
        Some((&"fresh", _)) if asks_for_help => help(fresh::HELP),
        Some((&"package", _)) if asks_for_help => help(package::HELP),
        Some((&"bench", _)) if asks_for_help => help(bench::HELP),
        Some((&"providers", _)) if asks_for_help => help(providers::HELP),
        Some(_) if asks_for_help => help(HELP),
        Some((&"run", options)) => run::run(&Tree::find()?, run::Interface::parse(options)?, passed_on),
        Some((&"test", options)) => test::test(&Tree::find()?, test::Extent::parse(options)?),
        Some((&"fresh", options)) => fresh::fresh(&Tree::find()?, fresh::Wanted::parse(options)?),
        Some((&"package", options)) => package::package(&Tree::find()?, &package::Kind::parse(options)?),
        Some((&"bench", [])) => bench::bench(&Tree::find()?, passed_on),
        Some((&"providers", [])) => providers::providers(&Tree::find()?),
        Some((unknown, rest)) => Err(Stop(format!(
            "don't know `{}`; `cargo xtask --help` lists what there is",
            [&[*unknown], rest].concat().join(" ")
        ))),
    }
}

fn help(text: &str) -> Result<ExitCode, Stop> {
    print!("{text}");
    Ok(ExitCode::SUCCESS)
}

const HELP: &str = "\
cargo xtask: sets up what is missing on this machine, then does it.

  cargo xtask run      the wizard, in its window
  cargo xtask test     every test there is
  cargo xtask fresh    both of them on a bare Debian or Ubuntu
  cargo xtask package  what people install: for Debian, Fedora, Windows and macOS
  cargo xtask bench    the measurements
  cargo xtask providers  which facts about mail providers are old or not known, or differ

What is missing is installed: system packages with apt-get (named first, with sudo only when
something is missing), npm packages into ui/node_modules, tools into target/tools.
Rust and Node.js must be there.

Examples:
  cargo xtask run
  cargo xtask run --terminal
  cargo xtask test --quick
  cargo xtask test --help
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_command_is_named_in_one_line() {
        let stop = dispatch(&words("dance --fast")).unwrap_err();
        assert_eq!(stop.to_string(), "don't know `dance --fast`; `cargo xtask --help` lists what there is");
    }

    #[test]
    fn an_unknown_option_stops_before_anything_is_installed() {
        let stop = dispatch(&words("test --qiuck")).unwrap_err();
        assert_eq!(
            stop.to_string(),
            "don't know `test --qiuck`; `cargo xtask test --help` lists what there is"
        );
    }

    #[test]
    fn help_shows_an_example_of_every_command() {
        for (command, text) in [
            ("run", run::HELP),
            ("test", test::HELP),
            ("fresh", fresh::HELP),
            ("package", package::HELP),
            ("bench", bench::HELP),
            ("providers", providers::HELP),
        ] {
            let example = format!("\n  cargo xtask {command}");
            assert!(text.contains("Examples:") && text.contains(&example), "{text}");
            assert!(HELP.contains(&format!("  cargo xtask {command} ")), "{command} is not listed");
        }
    }

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }
}
