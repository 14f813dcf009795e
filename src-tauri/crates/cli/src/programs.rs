//! `mail-setup programs`: where the app password goes in each mail program.

use account::Account;
use programs::installed::{self, Program};
use serde::Serialize;
use setup::json_contract::SCHEMA;
use words::Arg;

use crate::arguments::ProgramsOptions;
use crate::console::{Console, Format};
use crate::exit::{Exit, Failure};
use crate::located::address;
use crate::removals;

/// Runs the command.
pub(crate) fn run(options: &ProgramsOptions, console: &Console) -> Result<Exit, Failure> {
    let facts = match &options.address {
        Some(typed) => removals::facts(&Account::of(address(typed)?)),
        None => [("address", console.text("terminal-any-address", &[]).into()), ("kind", "app".into())],
    };
    let mut all = installed::programs();
    if let Some(code) = &options.program {
        let has_code = all.iter().any(|program| program.id == *code);
        all.retain(|program| if has_code { program.id == *code } else { is_exported_as(program, code) });
        if all.is_empty() {
            return Err(Failure::usage_of("usage-program", "program", code.as_str()));
        }
    }
    let told: Vec<Told<'_>> = all.iter().map(|program| Told::of(program, &facts, console)).collect();
    match console.format {
        Format::Json => console.json(&ProgramsAnswer { schema: SCHEMA, programs: &told }),
        Format::Text if options.program.is_some() => told.iter().for_each(|told| told.say(console)),
        Format::Text => list(&all, console),
    }
    Ok(Exit::Right)
}

/// True if `mail-setup export` has this name for what the program reads.
fn is_exported_as(program: &Program, format: &str) -> bool {
    program.export.is_some_and(|export| export.code() == format)
}

fn list(all: &[Program], console: &Console) {
    let mut group = None;
    for program in all {
        if group != Some(program.group) {
            group = Some(program.group);
            console.say(console.text(&format!("hand-over-group-{}", crate::code::code(program.group)), &[]));
        }
        console.say(format!("  {:<20} {}", program.id, program.name));
    }
}

#[derive(Serialize)]
struct Told<'a> {
    #[serde(flatten)]
    program: &'a Program,
    /// What to do there, in order.
    steps: Vec<String>,
    /// What goes wrong there.
    trap: String,
    /// How it forgets the old one.
    forget: String,
    /// Why there are not two places.
    why_only: Option<String>,
}

impl<'a> Told<'a> {
    fn of(program: &'a Program, facts: &[Arg<'_>], console: &Console) -> Self {
        let message = format!("hand-over-{}", program.id);
        let attribute = |name: &str| console.words.attribute(&message, name, facts);
        Self {
            program,
            steps: console.words.text(&message, facts).lines().map(str::to_owned).collect(),
            trap: attribute("trap"),
            forget: attribute("forget"),
            why_only: program
                .only
                .as_ref()
                .map(|only| console.text(&format!("hand-over-only-{only}"), facts)),
        }
    }

    fn say(&self, console: &Console) {
        console.say(console.heading(&self.program.name));
        self.why_only.iter().for_each(|why| console.say(why));
        for (at, step) in self.steps.iter().enumerate() {
            console.say(format!("  {}. {step}", at + 1));
        }
        for (about, told) in [("trap", &self.trap), ("forget", &self.forget)] {
            let name = console.words.attribute("handOver", about, &[]);
            console.say(console.text("named", &[("name", name.into()), ("value", told.as_str().into())]));
        }
    }
}

#[derive(Serialize)]
struct ProgramsAnswer<'a> {
    schema: u32,
    programs: &'a [Told<'a>],
}
