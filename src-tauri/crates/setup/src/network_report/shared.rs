//! A report on the network to be sent to somebody who helps.
//!
//! It is put together field by field: what is added to a look at the network stays out of it until somebody decides
//! here what it tells about a person. Left out are the address, hosts and issuers that are not everybody's, and every
//! address of the network.

use std::collections::BTreeMap;

use account::Account;
use account::cause::{Action, Cause};
use account::interceptor::Interceptor;
use account::provider::Provider;
use check::diagnose::{Certainty, Diagnosis, Observation, Page, Sign};
use serde::{Deserialize, Serialize};
use words::Words;

use super::looked::Looked;
use super::seen::{ObservationReport, cause_or_healthy, line, milliseconds};
use crate::advice;
use crate::records::{Change, Compared};

/// The version of the JSON that is written.
const SCHEMA: u32 = 1;

/// Whether names stand in a report.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Named {
    /// Names that could tell who one is are left out.
    #[default]
    LeftOut,
    /// The mail address and the names of its servers are in it.
    Included,
}

/// The report, for programs.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SharedReport {
    schema: u32,
    program: &'static str,
    system: &'static str,
    day: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<String>,
    provider: Option<&'static str>,
    #[serde(serialize_with = "cause_or_healthy")]
    cause: Option<Cause>,
    certainty: Certainty,
    actions: Vec<Action>,
    #[serde(skip_serializing_if = "Option::is_none")]
    other_port: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<Sign>,
    #[serde(skip_serializing_if = "Option::is_none")]
    interceptor: Option<&'static str>,
    also: Vec<Cause>,
    observations: Vec<SharedObservation>,
    changes: Vec<Change>,
    elapsed_ms: u64,
    /// The same in words.
    #[serde(skip)]
    text: String,
}

impl SharedReport {
    /// The report on a look at the network of an account. `now` is in seconds since 1970 UTC; only the day is told.
    pub fn of(looked: &Looked, account: &Account, named: Named, now: u64, words: &Words) -> Self {
        let Looked { diagnosis, observations, compared } = looked;
        // Whatever is added has to be named here, and decided upon.
        let Diagnosis { cause, certainty, facts, actions, also, took, local: _, met: _, ahead: _ } =
            diagnosis;
        let mut hosts = Hosts { named, known: BTreeMap::new() };
        let seen: Vec<_> = observations.iter().map(|seen| hosts.without_names(seen)).collect();
        let fact = |name: &str| facts.get(name).map(String::as_str);
        let interceptor = fact("interceptor").and_then(Interceptor::with_key).map(|known| known.key.as_str());
        let day = day(now);
        let told = Diagnosis {
            cause: *cause,
            certainty: *certainty,
            facts: hosts.told(facts, interceptor),
            actions: actions.clone(),
            also: also.clone(),
            took: *took,
            local: net::Local::default(),
            met: vec![],
            ahead: None,
        };
        let provider = account.provider();
        let address = (named == Named::Included).then(|| account.address().to_string());
        let text = text(&told, &seen, address.as_deref(), &day, provider, words);
        Self {
            schema: SCHEMA,
            program: env!("CARGO_PKG_VERSION"),
            system: std::env::consts::OS,
            address,
            provider: account.key(),
            cause: *cause,
            certainty: *certainty,
            actions: actions.clone(),
            other_port: fact("other").and_then(|port| port.parse().ok()),
            why: told_sign(facts),
            interceptor,
            also: also.clone(),
            observations: seen.iter().map(SharedObservation::of).collect(),
            changes: compared.iter().flat_map(told_changes).collect(),
            elapsed_ms: milliseconds(*took),
            day,
            text,
        }
    }

    /// As text, to be read by a person.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// As JSON.
    pub fn json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

/// One thing that was seen, as it may be told.
#[derive(Clone, Debug, Serialize)]
struct SharedObservation {
    probe: &'static str,
    host: Option<String>,
    port: Option<u16>,
    family: Option<&'static str>,
    ok: bool,
    ms: u64,
    cause: Option<Cause>,
}

impl SharedObservation {
    /// Of one whose host may be told.
    fn of(seen: &Observation) -> Self {
        let ObservationReport { probe, host, port, family, ok, ms, cause } = ObservationReport::new(seen);
        Self { probe, host, port, family, ok, ms, cause }
    }
}

/// How the network differs from the one in which mail last worked, as far as that says nothing of a person: decided for
/// each. When that was, is not told.
fn told_changes(compared: &Compared) -> Vec<Change> {
    let Compared { at: _, changes } = compared;
    let is_told = |change: &&Change| match change {
        Change::AnotherNetwork
        | Change::SameNetwork
        | Change::FamilyLost(_)
        | Change::ResolverChanged
        | Change::TunnelAppeared
        | Change::TunnelGone
        | Change::ProxyAppeared
        | Change::PortLost(_)
        | Change::IssuerChanged
        | Change::AddressesMoved
        | Change::Slower
        | Change::ClockJumped
        | Change::StartTlsGone => true,
    };
    changes.iter().filter(is_told).cloned().collect()
}

/// The sign by which a cause was seen, if it says nothing of a person: decided for each.
fn told_sign(facts: &BTreeMap<String, String>) -> Option<Sign> {
    let sign = Sign::among(facts)?;
    match sign {
        Sign::Alone
        | Sign::Another
        | Sign::Behind
        | Sign::Closed
        | Sign::Dead
        | Sign::Mail
        | Sign::Names
        | Sign::Near
        | Sign::Resolver
        | Sign::Router
        | Sign::Theirs
        | Sign::Unlisted
        | Sign::Up
        | Sign::Wildcard
        | Sign::Withheld => Some(sign),
    }
}

/// Hosts, as they may be told: those that belong to everybody by their names, others by a number.
struct Hosts {
    named: Named,
    known: BTreeMap<String, String>,
}

impl Hosts {
    fn told_as(&mut self, host: &str) -> String {
        let is_everybodys = Provider::all().any(|provider| provider.has_server(host))
            || Page::usual().iter().any(|page| page.host() == host);
        if self.named == Named::Included || is_everybodys {
            return host.to_owned();
        }
        let next = format!("host{}", self.known.len() + 1);
        self.known.entry(host.to_owned()).or_insert(next).clone()
    }

    fn without_names(&mut self, seen: &Observation) -> Observation {
        let Observation { probe, host, port, family, cause, took } = seen;
        Observation {
            probe: *probe,
            host: host.as_deref().map(|host| self.told_as(host)),
            port: *port,
            family: *family,
            cause: *cause,
            took: *took,
        }
    }

    /// The facts that the words may name.
    fn told(
        &mut self,
        facts: &BTreeMap<String, String>,
        interceptor: Option<&'static str>,
    ) -> BTreeMap<String, String> {
        let mut told = BTreeMap::new();
        if let Some(host) = facts.get("host") {
            told.insert("host".to_owned(), self.told_as(host));
        }
        for name in ["port", "other", "minutes", "ms"] {
            if let Some(number) = facts.get(name).filter(|value| value.parse::<i64>().is_ok()) {
                told.insert(name.to_owned(), number.clone());
            }
        }
        if let Some(sign) = told_sign(facts) {
            told.insert("why".to_owned(), sign.to_string());
        }
        if facts.get("family").is_some_and(|family| family == "ipv6") {
            told.insert("family".to_owned(), "ipv6".to_owned());
        }
        if let Some(key) = interceptor {
            told.insert("interceptor".to_owned(), key.to_owned());
        }
        told
    }
}

fn text(
    told: &Diagnosis,
    seen: &[Observation],
    address: Option<&str>,
    day: &str,
    provider: Option<&Provider>,
    words: &Words,
) -> String {
    let advice = advice::on_network(told, provider);
    let said = advice.told(words);
    let mut lines = vec![words.text(
        "network-report",
        &[
            ("version", env!("CARGO_PKG_VERSION").into()),
            ("system", std::env::consts::OS.into()),
            ("day", day.into()),
        ],
    )];
    lines.extend(address.map(str::to_owned));
    lines.extend([String::new(), said.title, said.what, said.remedy]);
    if let Some(certainty) = advice.certainty {
        let code = serde_json::to_value(certainty).unwrap_or_default();
        let args = [("certainty", code.as_str().unwrap_or_default().to_owned().into())];
        lines.push(words.text("how-certain", &args));
    }
    for also in said.also {
        lines.push(words.text("seen-besides", &[("title", also.into())]));
    }
    lines.extend([String::new(), words.text("terminal-diagnose-seen", &[])]);
    lines.extend(seen.iter().map(|seen| format!("  {}", line(seen, words))));
    // On a clipboard, the marks that keep names of another direction apart are in the way.
    lines.join("\n").replace(['\u{2068}', '\u{2069}'], "") + "\n"
}

/// The day, and no time of it (ISO 8601).
fn day(now: u64) -> String {
    let seconds = i64::try_from(now).unwrap_or_default();
    jiff::Timestamp::from_second(seconds).unwrap_or_default().strftime("%Y-%m-%d").to_string()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::net::IpAddr;
    use std::time::Duration;

    use account::{Address, Protocol};
    use check::diagnose::{Met, Probe};
    use net::{Family, Interface, Kind, Local};

    use super::*;

    #[test]
    fn nothing_that_is_not_classified_gets_into_a_report() {
        let account = Account::of(Address::parse("sentinel@sentinel.example").unwrap());
        let shared = SharedReport::of(&looked(), &account, Named::LeftOut, 1_763_600_000, &Words::english());
        for said in [shared.text().to_owned(), shared.json()] {
            let said = said.to_lowercase();
            for secret in ["sentinel", "203.0.113", "192.168", "02:00:00", "11:", "1763600000"] {
                assert!(!said.contains(secret), "{secret}: {said}");
            }
            assert!(said.contains("host1") && said.contains("smtp.gmail.com"), "{said}");
            assert!(said.contains("2025-11-20"), "{said}");
        }
    }

    /// What stands in a report. Whatever is added to it goes on this list, after it was decided that it says nothing of a
    /// person; with names in it, the address is told, too.
    #[test]
    fn every_field_of_a_report_is_classified() {
        const CLASSIFIED: [&str; 20] = [
            "actions",
            "also",
            "cause",
            "certainty",
            "changes",
            "day",
            "elapsedMs",
            "interceptor",
            "observations",
            "observations.cause",
            "observations.family",
            "observations.host",
            "observations.ms",
            "observations.ok",
            "observations.port",
            "observations.probe",
            "otherPort",
            "program",
            "provider",
            "schema",
        ];
        let account = Account::of(Address::parse("sentinel@sentinel.example").unwrap());
        let mut looked = looked();
        // Everything that is left out where it is not known.
        for (fact, value) in [("interceptor", "avast"), ("other", "587"), ("why", "withheld")] {
            looked.diagnosis.facts.insert(fact.to_owned(), value.to_owned());
        }
        for (named, besides) in
            [(Named::LeftOut, &["system", "why"][..]), (Named::Included, &["address", "system", "why"])]
        {
            let report = SharedReport::of(&looked, &account, named, 0, &Words::english());
            let mut found = BTreeSet::new();
            fields(&serde_json::to_value(report).unwrap(), "", &mut found);
            let classified = CLASSIFIED.iter().chain(besides).map(ToString::to_string);
            assert_eq!(found, classified.collect(), "{named:?}");
        }
    }

    /// The names of all fields, those within others behind a dot.
    fn fields(value: &serde_json::Value, within: &str, found: &mut BTreeSet<String>) {
        match value {
            serde_json::Value::Object(all) => {
                for (name, value) in all {
                    let name = format!("{within}{name}");
                    fields(value, &format!("{name}."), found);
                    found.insert(name);
                }
            }
            serde_json::Value::Array(all) => all.iter().for_each(|value| fields(value, within, found)),
            serde_json::Value::Null
            | serde_json::Value::Bool(_)
            | serde_json::Value::Number(_)
            | serde_json::Value::String(_) => {}
        }
    }

    #[test]
    fn equal_names_stay_equal_and_are_told_where_that_is_wanted() {
        let account = Account::of(Address::parse("sentinel@sentinel.example").unwrap());
        let report = |named| SharedReport::of(&looked(), &account, named, 0, &Words::english());
        let hosts = |named| {
            let seen = report(named).observations;
            seen.into_iter().filter_map(|seen| seen.host).collect::<Vec<_>>()
        };
        assert_eq!(hosts(Named::LeftOut), ["host1", "host1", "host2", "smtp.gmail.com"]);
        assert_eq!(hosts(Named::Included)[0], "sentinel.example");
        let json: serde_json::Value = serde_json::from_str(&report(Named::Included).json()).unwrap();
        assert_eq!(json["address"], "sentinel@sentinel.example");
    }

    /// A look at a network in which every text is one that must not be told.
    fn looked() -> Looked {
        let text = || "Sentinel 203.0.113.7".to_owned();
        let names = [
            "host",
            "port",
            "other",
            "issuer",
            "interceptor",
            "address",
            "minutes",
            "why",
            "ms",
            "presented",
            "suggested",
            "family",
            "said",
            "user",
            "added later",
        ];
        let facts =
            names.map(|name| (name.to_owned(), if name == "host" { OWN.to_owned() } else { text() })).into();
        let own: IpAddr = "203.0.113.7".parse().unwrap();
        let local = Local {
            interfaces: Some(vec![Interface { name: text(), kind: Kind::Link, is_up: true }]),
            v4: Some(own),
            v6: Some("2001:db8::7".parse().unwrap()),
            gateway: Some("192.168.7.1".parse().unwrap()),
            near: vec![(own, 24)],
            way_out: Some(text()),
            resolvers: vec![own],
            router: Some("02:00:00:00:00:01".to_owned()),
            has_proxy: true,
        };
        let address = "203.0.113.7:465".parse().unwrap();
        let met = Met {
            protocol: Protocol::Smtp,
            address,
            spoke: true,
            cause: None,
            connected: Some(Duration::from_millis(20)),
            issuer: Some(text()),
        };
        let diagnosis = Diagnosis {
            cause: Some(Cause::DnsHijacked),
            certainty: Certainty::Likely,
            facts,
            actions: vec![Action::ChangeNetwork],
            also: vec![Cause::Interception],
            took: Duration::from_millis(70),
            local,
            met: vec![met],
            ahead: Some(7),
        };
        let seen = |host: &str| Observation {
            probe: Probe::Mail,
            host: Some(host.to_owned()),
            port: Some(465),
            family: Some(Family::V4),
            cause: None,
            took: Duration::from_millis(20),
        };
        let observations = [OWN, OWN, "other.sentinel.example", "smtp.gmail.com"].map(seen).into();
        let compared = Some(Compared { at: 1_763_600_000, changes: vec![Change::PortLost(465)] });
        Looked { diagnosis, observations, compared }
    }

    const OWN: &str = "sentinel.example";
}
