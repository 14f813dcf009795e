//! The matrix in the documentation of [`super::verdict`], row by row.

use std::collections::BTreeMap;

use account::cause::Cause;
use account::provider::Provider;
use account::secret::{Look, Suspect};
use account::{Address, Protocol, Security, Server, Servers};
use serde::de::DeserializeOwned;
use serde::de::value::{Error as ValueError, StrDeserializer};

use super::{History, Verdict, verdict};
use crate::outcome::{CheckError, CheckOutcome, Leg, LegEnd, Reception, Reply, Stage};

#[test]
fn the_matrix_says_what_the_function_says() {
    let rows: Vec<_> = rows().collect();
    assert!(rows.len() > 50, "{} rows", rows.len());
    let mut wrong = Vec::new();
    for row @ [outgoing, incoming, known, expected] in &rows {
        let known = Known::of(known);
        let report = CheckOutcome::pretend(
            leg(Protocol::Smtp, &known.servers.smtp, outgoing),
            leg(Protocol::Imap, &known.servers.imap, incoming),
        );
        let said =
            verdict(&report, known.provider, known.history).as_ref().map_or("nothing".to_owned(), written);
        if said != *expected {
            wrong.push(format!("{row:?}: {said}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_matrix_has_each_row_once_and_each_stage() {
    let mut rows: Vec<_> = rows().map(|[outgoing, incoming, known, _]| [outgoing, incoming, known]).collect();
    let all = rows.len();
    rows.sort_unstable();
    rows.dedup();
    assert_eq!(rows.len(), all);
    for stage in
        ["resolve ", "connect ", "startTls ", "tls ", "greeting ", "capability ", "signIn ", "followUp "]
    {
        assert!(rows.iter().flatten().any(|cell| cell.starts_with(stage)), "{stage}");
    }
}

/// The rows of the table of four columns, without its head.
fn rows() -> impl Iterator<Item = [&'static str; 4]> {
    let lines = include_str!("../verdict.rs").lines().filter_map(|line| line.strip_prefix("//! | "));
    let cells = lines.map(|line| line.trim_end_matches('|').split('|').map(str::trim).collect::<Vec<_>>());
    cells.filter_map(|cells| <[&str; 4]>::try_from(cells).ok()).skip(2)
}

/// What is known besides the two conversations.
struct Known {
    provider: Option<&'static Provider>,
    servers: Servers,
    history: History,
}

impl Known {
    fn of(cell: &str) -> Self {
        let (house, rest) = cell.split_once(' ').unwrap_or((cell, ""));
        let mut history = History::default();
        for word in rest.split_whitespace() {
            match word {
                "fits" => history.look = Look::Fits,
                "differs" => history.look = Look::Differs,
                "spaces" => history.suspects = [Suspect::SpacesWithin].into_iter().collect(),
                "wasGood" => history.password_was_good = true,
                other => panic!("{other:?} in {cell:?}"),
            }
        }
        let provider = match house {
            "own" | "two" => None,
            key => Some(Provider::with_key(key).unwrap()),
        };
        let other = if house == "two" { "mail.sender.example" } else { "smtp.shop.example" };
        let own = Servers { smtp: server(other, 465), imap: server("imap.shop.example", 993) };
        let theirs = provider.and_then(|provider| {
            let address = Address::parse(&format!("anna@{}", provider.domains[0])).unwrap();
            provider.servers(&address)
        });
        let servers = theirs.unwrap_or_else(|| match provider {
            // A server of a provider that takes no password: nothing is known but whose address it is.
            Some(provider) => {
                let user = format!("anna@{}", provider.domains[0]);
                let with = |server| Server { user: user.clone(), ..server };
                Servers { smtp: with(own.smtp), imap: with(own.imap) }
            }
            None => own,
        });
        Self { provider, servers, history }
    }
}

fn server(host: &str, port: u16) -> Server {
    let (host, user) = (host.to_owned(), "anna@shop.example".to_owned());
    Server { host, port: port.try_into().unwrap(), security: Security::Tls, user }
}

fn leg(protocol: Protocol, server: &Server, cell: &str) -> Leg {
    let (told, reception) = match cell.strip_suffix(", mute") {
        Some(told) => (told, Reception::Nothing),
        None => (cell, Reception::Something),
    };
    let end = match told {
        "passed" => LegEnd::Passed,
        "skipped" => LegEnd::Skipped,
        failed => LegEnd::Failed(error(protocol, failed)),
    };
    Leg { server: server.clone(), issuer: None, chosen: None, peer: None, reception, stages: Vec::new(), end }
}

fn error(protocol: Protocol, told: &str) -> CheckError {
    let (told, may_be) = told.split_once(": ").unwrap_or((told, ""));
    let (stage, cause) = told.split_once(' ').unwrap();
    let (stage, cause): (Stage, Cause) = (read(stage), read(cause));
    let silent = [Cause::TimedOut, Cause::HungUp].contains(&cause);
    CheckError {
        protocol,
        stage,
        cause,
        may_be: may_be.split_whitespace().map(read).collect(),
        temporary: cause.passes(),
        reply: (stage > Stage::Tls && !silent).then(Reply::default),
        facts: BTreeMap::new(),
    }
}

fn read<T: DeserializeOwned>(code: &str) -> T {
    let read = T::deserialize(StrDeserializer::<ValueError>::new(code));
    read.unwrap_or_else(|error| panic!("{code}: {error}"))
}

fn written(verdict: &Verdict) -> String {
    let may_be: Vec<_> = verdict.may_be.iter().map(|cause| cause.code()).collect();
    if verdict.cause == Cause::Ambiguous {
        return format!("ambiguous: {}", may_be.join(" "));
    }
    assert!(may_be.is_empty(), "{verdict:?}");
    verdict.cause.code()
}
