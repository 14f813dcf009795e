//! What the network does to mail, told: for programs as JSON, for people in words.

use std::collections::BTreeMap;

use account::cause::{Action, Cause};
use account::interceptor::Interceptor;
use account::provider::Provider;
use check::diagnose::{Certainty, Diagnosis, Observation, Probe};
use net::Family;
use serde::{Serialize, Serializer};
use words::{Arg, Words};

/// The version of the JSON that is written.
const SCHEMA: u32 = 1;

/// What the network does to mail, for programs.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NetworkReport {
    schema: u32,
    address: String,
    verdict: NetworkVerdict,
    also: Vec<Cause>,
    observations: Vec<ObservationReport>,
    compared: Option<()>,
    elapsed_ms: u64,
}

/// The one cause, and what to do.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct NetworkVerdict {
    #[serde(serialize_with = "cause_or_healthy")]
    cause: Option<Cause>,
    certainty: Certainty,
    temporary: bool,
    actions: Vec<Action>,
    #[serde(skip_serializing_if = "Option::is_none")]
    other_port: Option<u16>,
    title: String,
    advice: String,
}

/// One thing that was seen.
#[derive(Clone, Debug, Serialize)]
struct ObservationReport {
    probe: &'static str,
    host: Option<String>,
    port: Option<u16>,
    family: Option<&'static str>,
    ok: bool,
    ms: u64,
    cause: Option<Cause>,
}

impl NetworkReport {
    /// The report on the way to the servers of this address.
    pub fn new(
        address: String,
        diagnosis: &Diagnosis,
        observations: &[Observation],
        provider: Option<&Provider>,
        words: &Words,
    ) -> Self {
        let told = Told::of(diagnosis, provider, words);
        Self {
            schema: SCHEMA,
            address,
            verdict: NetworkVerdict {
                cause: diagnosis.cause,
                certainty: diagnosis.certainty,
                temporary: diagnosis.cause.is_some_and(Cause::passes),
                actions: diagnosis.actions.clone(),
                other_port: diagnosis.facts.get("other").and_then(|port| port.parse().ok()),
                title: told.title,
                advice: format!("{} {}", told.what, told.remedy),
            },
            also: diagnosis.also.clone(),
            observations: observations.iter().map(ObservationReport::new).collect(),
            compared: None,
            elapsed_ms: milliseconds(diagnosis.took),
        }
    }
}

impl ObservationReport {
    fn new(seen: &Observation) -> Self {
        Self {
            probe: probe(seen.probe),
            host: seen.host.clone(),
            port: seen.port,
            family: seen.family.map(family),
            ok: seen.cause.is_none(),
            ms: milliseconds(seen.took),
            cause: seen.cause,
        }
    }
}

/// A diagnosis in words.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Told {
    /// A headline.
    pub title: String,
    /// What happens, how that is known.
    pub what: String,
    /// The one thing to do.
    pub remedy: String,
    /// What was seen besides, a line each.
    pub also: Vec<String>,
}

impl Told {
    /// The words for a diagnosis.
    pub fn of(diagnosis: &Diagnosis, provider: Option<&Provider>, words: &Words) -> Self {
        let mut facts = diagnosis.facts.clone();
        let host = facts.get("host").cloned().unwrap_or_default();
        facts.entry("provider".to_owned()).or_insert(provider.map_or(host, |known| known.name.clone()));
        let interceptor = facts.get("interceptor").and_then(|key| Interceptor::with_key(key));
        facts.insert(
            "interceptor".to_owned(),
            interceptor.map_or("none".to_owned(), |known| known.name.clone()),
        );
        for fact in FACTS {
            facts.entry(fact.to_owned()).or_insert_with(|| "none".to_owned());
        }
        facts.insert("certainty".to_owned(), certainty(diagnosis.certainty).to_owned());
        let message = message(diagnosis.cause, words);
        let args = arguments(&facts);
        let part = |name: &str| words.attribute(&message, name, &args);
        let also = diagnosis
            .also
            .iter()
            .map(|cause| words.attribute(&format!("cause-{}", cause.code()), "may-be", &args));
        Self { title: part("title"), what: part("what"), remedy: part("do"), also: also.collect() }
    }
}

/// Facts that the words may name, whether they are known or not.
const FACTS: [&str; 14] = [
    "host",
    "port",
    "other",
    "issuer",
    "address",
    "minutes",
    "why",
    "ms",
    "family",
    "expired",
    "begins",
    "clock",
    "presented",
    "suggested",
];

/// The message with the words: where the network alone is looked at, some causes have words of their own.
fn message(cause: Option<Cause>, words: &Words) -> String {
    let code = cause.map_or("healthy".to_owned(), Cause::code);
    let own = format!("network-{code}");
    if words.has(&own) { own } else { format!("cause-{code}") }
}

/// One thing that was seen, as a line for people.
pub fn line(seen: &Observation, words: &Words) -> String {
    let end = match seen.cause {
        None => "well".to_owned(),
        Some(cause) => {
            let id = format!("seen-{}", cause.code());
            if words.has(&id) { words.text(&id, &[]) } else { cause.code() }
        }
    };
    let end = if seen.cause.is_none() { words.text("seen-well", &[]) } else { end };
    let args: Vec<Arg<'_>> = vec![
        ("probe", probe(seen.probe).into()),
        ("host", seen.host.as_deref().unwrap_or("none").into()),
        ("port", seen.port.map_or("none".to_owned(), |port| port.to_string()).into()),
        ("family", seen.family.map_or("none", family).into()),
        ("ms", milliseconds(seen.took).to_string().into()),
        ("end", end.into()),
    ];
    words.text("seen", &args)
}

fn arguments(facts: &BTreeMap<String, String>) -> Vec<Arg<'_>> {
    facts.iter().map(|(name, value)| (name.as_str(), value.as_str().into())).collect()
}

fn probe(probe: Probe) -> &'static str {
    match probe {
        Probe::Route => "route",
        Probe::Names => "names",
        Probe::Page => "page",
        Probe::Mail => "mail",
        Probe::Web => "web",
        Probe::SmallPieces => "smallPieces",
        Probe::Again => "again",
        Probe::Proxy => "proxy",
    }
}

fn family(family: Family) -> &'static str {
    match family {
        Family::V4 => "ipv4",
        Family::V6 => "ipv6",
    }
}

fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Possible => "possible",
        Certainty::Likely => "likely",
        Certainty::Certain => "certain",
    }
}

fn cause_or_healthy<S: Serializer>(cause: &Option<Cause>, serializer: S) -> Result<S::Ok, S::Error> {
    match cause {
        Some(cause) => cause.serialize(serializer),
        None => serializer.serialize_str("healthy"),
    }
}

fn milliseconds(took: std::time::Duration) -> u64 {
    u64::try_from(took.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn every_cause_has_words_without_gaps() {
        let words = Words::english();
        for cause in Cause::ALL.into_iter().map(Some).chain([None]) {
            let diagnosis = Diagnosis {
                cause,
                certainty: Certainty::Likely,
                facts: BTreeMap::new(),
                actions: vec![],
                also: vec![],
                took: Duration::ZERO,
            };
            let is_for_a_password =
                cause.is_some_and(|cause| cause.is_refusal() || !words.has(&message(Some(cause), &words)));
            let told = Told::of(&diagnosis, None, &words);
            let text = [told.title, told.what, told.remedy].join(" ");
            assert!(is_for_a_password || !text.contains("network-"), "{cause:?}: {text}");
        }
    }

    #[test]
    fn nothing_wrong_is_healthy() {
        let diagnosis = Diagnosis {
            cause: None,
            certainty: Certainty::Certain,
            facts: BTreeMap::new(),
            actions: vec![],
            also: vec![],
            took: Duration::from_millis(70),
        };
        let report =
            NetworkReport::new("anna@gmail.com".to_owned(), &diagnosis, &[], None, &Words::english());
        let json = serde_json::to_value(report).unwrap();
        assert_eq!(json["verdict"]["cause"], "healthy");
        assert_eq!((&json["elapsedMs"], &json["compared"]), (&70.into(), &serde_json::Value::Null));
    }
}
