//! Who finds which servers of an address, where, and over what: `mail-setup discover` beside other programs, for the
//! same domains.
//!
//! The domains are made in the world in which the tests of discovery play: a resolver, web servers and mail servers
//! in a namespace of the network. `mail-setup` is run in it, and so is Debian's aerc, if it is here. What the others
//! would do is worked out from the order that they document or have in their source (`peers/models.rs`): of them there
//! is no time, but how many questions they ask one after another. A cell tells where the servers were found, who
//! vouches for them, and how long it took.

mod aerc;
mod domains;
mod models;

use std::fmt::Write as _;

use domains::{Domain, domains, world};
use models::MODELS;
use serde_json::Value;

use crate::Stop;
use crate::small_internet::SmallInternet;

/// Host names for outgoing and for incoming mail.
type Hosts = [String; 2];

/// Servers that one of the programs found.
struct Found {
    hosts: Hosts,
    /// Where.
    source: String,
    /// Who vouches for them.
    vouched: String,
}

/// A row for each domain, a column for each program.
pub(crate) fn measure() -> Result<String, Stop> {
    let domains = domains();
    let world = world(&domains);
    let mut columns = vec![Column::of("`mail-setup`, run", &domains, |domain| ours(&world, domain))?];
    for model in MODELS {
        columns
            .push(Column::of(&format!("{}, model", model.name), &domains, |domain| Ok(model.find(domain)))?);
    }
    if let Some(version) = aerc::version() {
        let find = |domain: &Domain| aerc::find(&world, domain);
        columns.push(Column::of(&format!("aerc {version}, run"), &domains, find)?);
    }
    let row = |first: &str, cell: &dyn Fn(&Column) -> String| {
        let cells: Vec<_> = columns.iter().map(cell).collect();
        format!("| {first} | {} |\n", cells.join(" | "))
    };
    let mut table = row("domain", &|column| column.name.clone());
    table += &row("---", &|_| "---".to_owned());
    for (at, domain) in domains.iter().enumerate() {
        table += &row(domain.shape, &|column| column.cells[at].clone());
    }
    let with_servers = domains.iter().filter(|domain| domain.right.is_some()).count();
    table += &row(&format!("right, of {with_servers} that have servers"), &|column| column.right.to_string());
    table += &row("wrong", &|column| column.wrong.to_string());
    writeln!(
        table,
        "\nWrong: not the domain's servers, or such as have another's certificate. `mail-setup`: the median of"
    )?;
    writeln!(table, "{RUNS} runs. A model is what its source says, and was not run:\n")?;
    for model in MODELS {
        writeln!(table, "- {}: {}", model.name, model.read)?;
    }
    Ok(table)
}

/// What one program makes of each domain.
struct Column {
    name: String,
    cells: Vec<String>,
    right: usize,
    wrong: usize,
}

impl Column {
    fn of(
        name: &str,
        domains: &[Domain],
        find: impl Fn(&Domain) -> Result<(Option<Found>, String), Stop>,
    ) -> Result<Self, Stop> {
        let mut column = Self { name: name.to_owned(), cells: vec![], right: 0, wrong: 0 };
        for domain in domains {
            let (found, took) = find(domain)?;
            column.cells.push(match found {
                None => format!("nothing; {took}"),
                Some(Found { hosts, source, vouched }) if domain.right.as_ref() == Some(&hosts) => {
                    column.right += 1;
                    format!("{source}; {vouched}; {took}")
                }
                Some(Found { hosts: [_, imap], source, vouched }) => {
                    column.wrong += 1;
                    format!("**wrong: {imap}**; {source}; {vouched}; {took}")
                }
            });
        }
        Ok(column)
    }
}

/// How often each domain is looked up.
const RUNS: usize = 5;

fn ours(world: &SmallInternet, domain: &Domain) -> Result<(Option<Found>, String), Stop> {
    let mut times = vec![];
    let mut found = None;
    for _ in 0..RUNS {
        let (told, _) = world.discover(&domain.address());
        times.push(told["elapsedMs"].as_u64().ok_or("no time is told")?);
        found = found_in(&told);
    }
    times.sort_unstable();
    Ok((found, format!("{} ms", times[RUNS / 2])))
}

fn found_in(told: &Value) -> Option<Found> {
    let [smtp, imap] = ["smtp", "imap"].map(|protocol| &told[protocol][0]);
    let hosts = [smtp["host"].as_str()?.to_owned(), imap["host"].as_str()?.to_owned()];
    let source = imap["source"].as_str()?;
    let tried = told["tried"].as_array()?;
    let won = tried.iter().find(|tried| tried["source"] == source && tried["outcome"] == "found");
    let by_receiver = won.is_some_and(|tried| tried["asked"] == "receiver");
    // Where nobody but DNS says that it is the right one, a person is asked before a password goes there.
    let vouched = match (source, imap["unconfirmed"] == true) {
        ("table", _) => "own table",
        ("mx", _) => "DNS, then own table",
        ("pacc", _) => "certificate and digest",
        ("autoconfig" | "ispdb", true) => "DNS, then certificate, so it asks first",
        ("autoconfig" | "ispdb", false) if by_receiver => "DNS, then certificate",
        ("autoconfig" | "ispdb", false) => "certificate",
        ("srv", true) => "DNS alone, so it asks first",
        ("srv", false) => "DNS, below the domain",
        ("guess", _) => "certificate of the server",
        (unknown, _) => unknown,
    };
    let source = if by_receiver { format!("{source} by MX") } else { source.to_owned() };
    Some(Found { hosts, source, vouched: vouched.to_owned() })
}
