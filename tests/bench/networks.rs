//! Networks that are broken in one way each: what is said in them, how soon, and what leaves the computer for it.
//!
//! They are the networks of the tests, with what the tests expect there. `mail-setup diagnose` is run in each, and
//! so is netdoc (Network Doctor), if it is here. Each program meets a network that was made for it anew.

mod netdoc;
mod staged;

use std::fmt::Write as _;
use std::path::Path;

use netdoc::{NetdocAnswer, Reading};
use serde_json::Value;
use staged::Staged;

use crate::Stop;
use crate::expected::{Expected, networks};
use crate::programs::{self, Part};

/// A row for each network.
pub(crate) fn measure() -> Result<String, Stop> {
    let [mail_setup] = programs::build("mail-setup", [Part::Program("mail-setup")])?;
    let netdoc = netdoc::version();
    let mut names = Names(vec![]);
    let mut score = Score::default();
    let mut table =
        "| network | cause | certainty | next step | as expected | first line, s | end, s | packets | bytes \
                     | questions | names | netdoc | s | packets | bytes | questions | names |\n"
            .to_owned();
    table += &format!("|{}\n", " --- |".repeat(17));
    for expected in networks() {
        let ours = Ours::of(&mail_setup, &expected)?;
        score.ours(&ours);
        let (network, sent) = (expected.network, names.sent(&ours.staged));
        let first = ours.staged.first.map_or("-".to_owned(), |first| format!("{:.2}", first.as_secs_f64()));
        let took = ours.staged.took.as_secs_f64();
        let said = ours.said.join(" | ");
        let as_expected = if ours.is_expected { "yes".to_owned() } else { expected_instead(&expected) };
        write!(table, "| {network} | {said} | {as_expected} | {first} | {took:.2} | {sent} |")?;
        if netdoc.is_some() {
            let (answer, staged) = netdoc::ask(&expected)?;
            let reading = answer.reading(expected.said[0].cause);
            score.netdocs.push(reading);
            let (cell, sent) = (cell(&answer, reading), names.sent(&staged));
            write!(table, " {cell} | {:.2} | {sent} |", staged.took.as_secs_f64())?;
        } else {
            table += " | | | | | |";
        }
        table += "\n";
    }
    writeln!(table, "\n{score}")?;
    let legend = names.legend();
    writeln!(
        table,
        "Packets are those of TCP and UDP that leave, as the system hands them to the card, and bytes those of IP in them. \
         Names that were asked for: {legend}."
    )?;
    match netdoc {
        Some(version) => writeln!(
            table,
            "\n{version}: `{}`, for the one mail server and then for the other; its seconds and packets are those of both \
             runs.\n\n{}",
            netdoc::ASKED,
            netdoc::readings()
        )?,
        None => writeln!(table, "\nnetdoc is not on the PATH: its columns are empty.")?,
    }
    Ok(table)
}

/// What `mail-setup` said in a network.
struct Ours {
    /// Its cause, how certain that is, and the first thing to do.
    said: [String; 3],
    is_expected: bool,
    staged: Staged,
}

impl Ours {
    fn of(mail_setup: &Path, expected: &Expected) -> Result<Self, Stop> {
        let program = mail_setup.to_str().ok_or("the program lies where its path is no text")?;
        let command = [&[program, "diagnose", "anna@gmail.com", "--json"], &expected.options[..]].concat();
        let staged = Staged::run(expected.network, &command)?;
        let told: Value = serde_json::from_slice(&staged.answer)?;
        let verdict = &told["verdict"];
        let said = [&verdict["cause"], &verdict["certainty"], &verdict["actions"][0]]
            .map(|word| word.as_str().unwrap_or("-").to_owned());
        let is_expected = expected.admits([&said[0], &said[1], &said[2]]);
        Ok(Self { said, is_expected, staged })
    }
}

fn expected_instead(expected: &Expected) -> String {
    format!("**no: {expected}**")
}

fn cell(answer: &NetdocAnswer, reading: Reading) -> String {
    match reading {
        Reading::Named => answer.causes().join(", "),
        Reading::AmongOthers => format!("among: {}", answer.in_full()),
        Reading::Another => format!("**{}**", answer.in_full()),
    }
}

/// Names that were asked for, by number.
struct Names(Vec<String>);

impl Names {
    /// What left: packets, bytes, questions, and the numbers of the names.
    fn sent(&mut self, staged: &Staged) -> String {
        let mut numbers: Vec<_> = staged.names.iter().map(|name| self.number(name)).collect();
        numbers.sort_unstable();
        let numbers: Vec<_> = numbers.iter().map(usize::to_string).collect();
        let names = if numbers.is_empty() { "-".to_owned() } else { numbers.join(" ") };
        format!("{} | {} | {} | {names}", staged.packets, staged.bytes, staged.questions)
    }

    fn number(&mut self, name: &str) -> usize {
        let known = self.0.iter().position(|known| known == name);
        1 + known.unwrap_or_else(|| {
            self.0.push(name.to_owned());
            self.0.len() - 1
        })
    }

    fn legend(&self) -> String {
        let names: Vec<_> =
            self.0.iter().enumerate().map(|(at, name)| format!("{} {name}", at + 1)).collect();
        names.join(", ")
    }
}

/// How many were right, and how long it took.
#[derive(Default)]
struct Score {
    networks: usize,
    expected: usize,
    seconds: Vec<f64>,
    netdocs: Vec<Reading>,
}

impl Score {
    fn ours(&mut self, ours: &Ours) {
        self.networks += 1;
        self.expected += usize::from(ours.is_expected);
        self.seconds.push(ours.staged.took.as_secs_f64());
    }
}

impl std::fmt::Display for Score {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut seconds = self.seconds.clone();
        seconds.sort_by(f64::total_cmp);
        let (median, most) = (seconds[seconds.len() / 2], seconds[seconds.len() - 1]);
        let Self { networks, expected, netdocs, .. } = self;
        writeln!(
            formatter,
            "`mail-setup`: cause, certainty and next step as the tests expect in {expected} of {networks}; median \
             {median:.2} s, at most {most:.2} s."
        )?;
        if netdocs.is_empty() {
            return Ok(());
        }
        let count = |wanted| netdocs.iter().filter(|reading| **reading == wanted).count();
        writeln!(
            formatter,
            "netdoc: that cause in {}, that cause among others in {}, another or none in {} (bold).",
            count(Reading::Named),
            count(Reading::AmongOthers),
            count(Reading::Another)
        )
    }
}
