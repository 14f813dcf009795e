//! What the network does to mail, told: for programs as JSON, for people in words, and to be sent to somebody who helps.

mod looked;
mod seen;
mod shared;

pub use self::looked::{Looked, difference};
pub use self::seen::{line, parts};
pub use self::shared::{Named, SharedReport};

use account::cause::{Action, Cause};
use account::provider::Provider;
use check::diagnose::Certainty;
use serde::Serialize;
use words::Words;

use self::seen::{ObservationReport, cause_or_healthy, milliseconds};
use crate::advice;
use crate::records::Compared;

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
    compared: Option<Compared>,
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

impl NetworkReport {
    /// The report on the way to the servers of this address.
    pub fn new(address: String, looked: &Looked, provider: Option<&Provider>, words: &Words) -> Self {
        let Looked { diagnosis, observations, compared } = looked;
        let told = advice::on_network(diagnosis, provider).told(words);
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
            compared: compared.clone(),
            elapsed_ms: milliseconds(diagnosis.took),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::time::Duration;

    use check::diagnose::Diagnosis;

    use super::*;

    #[test]
    fn nothing_wrong_is_healthy() {
        let diagnosis = Diagnosis {
            cause: None,
            certainty: Certainty::Certain,
            facts: BTreeMap::new(),
            actions: vec![],
            also: vec![],
            took: Duration::from_millis(70),
            local: net::Local::default(),
            met: vec![],
            ahead: None,
        };
        let looked = Looked { diagnosis, observations: vec![], compared: None };
        let report = NetworkReport::new("anna@gmail.com".to_owned(), &looked, None, &Words::english());
        let json = serde_json::to_value(report).unwrap();
        assert_eq!(json["verdict"]["cause"], "healthy");
        assert_eq!((&json["elapsedMs"], &json["compared"]), (&70.into(), &serde_json::Value::Null));
    }
}
