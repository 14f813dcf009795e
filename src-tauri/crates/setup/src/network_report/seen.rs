//! One thing that was seen of a network: as JSON, and as a line for people.

use account::cause::Cause;
use check::diagnose::{Observation, Probe};
use net::Family;
use serde::{Serialize, Serializer};
use words::{Arg, Words};

/// One thing that was seen.
#[derive(Clone, Debug, Serialize)]
pub(super) struct ObservationReport {
    pub(super) probe: &'static str,
    pub(super) host: Option<String>,
    pub(super) port: Option<u16>,
    pub(super) family: Option<&'static str>,
    pub(super) ok: bool,
    pub(super) ms: u64,
    pub(super) cause: Option<Cause>,
}

impl ObservationReport {
    pub(super) fn new(seen: &Observation) -> Self {
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

/// One thing that was seen, as a line for people.
pub fn line(seen: &Observation, words: &Words) -> String {
    let (message, args, end) = parts(seen);
    let mut args: Vec<Arg<'_>> = args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    let end = match end.split_once('.') {
        Some((message, attribute)) => words.attribute(message, attribute, &args),
        None => words.text(&end, &args),
    };
    args.push(("end", end.into()));
    words.text(message, &args)
}

/// The message of such a line, its variables, and the message that says how it ended.
pub fn parts(seen: &Observation) -> (&'static str, [(&'static str, String); 5], String) {
    let message = match seen.probe {
        Probe::Nameserver => "seen-at-resolver",
        Probe::Known => "seen-where-it-was",
        Probe::Route
        | Probe::Names
        | Probe::Page
        | Probe::Mail
        | Probe::Web
        | Probe::SmallPieces
        | Probe::Again
        | Probe::Proxy => "seen",
    };
    let end = match seen.cause {
        None => "seen-well".to_owned(),
        Some(cause) => {
            let own = format!("seen-{}", cause.code());
            if words::is_message(&own) { own } else { format!("cause-{}.may-be", cause.code()) }
        }
    };
    let none = || "none".to_owned();
    let args = [
        ("probe", probe(seen.probe).to_owned()),
        ("host", seen.host.clone().unwrap_or_else(none)),
        ("port", seen.port.map_or_else(none, |port| port.to_string())),
        ("family", seen.family.map_or_else(none, |kind| family(kind).to_owned())),
        ("ms", milliseconds(seen.took).to_string()),
    ];
    (message, args, end)
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
        Probe::Nameserver => "resolver",
        Probe::Known => "known",
    }
}

fn family(family: Family) -> &'static str {
    match family {
        Family::V4 => "ipv4",
        Family::V6 => "ipv6",
    }
}

/// A cause, or that there is none.
pub(super) fn cause_or_healthy<S: Serializer>(
    cause: &Option<Cause>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match cause {
        Some(cause) => cause.serialize(serializer),
        None => serializer.serialize_str("healthy"),
    }
}

/// Whole milliseconds.
pub(super) fn milliseconds(took: std::time::Duration) -> u64 {
    u64::try_from(took.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_line_has_words_however_it_ended() {
        let words = Words::english();
        // What a password may be refused for stands in no such line.
        for cause in Cause::ALL.into_iter().filter(|cause| *cause != Cause::Ambiguous) {
            for probe in [Probe::Mail, Probe::Nameserver, Probe::Known] {
                let seen = Observation {
                    probe,
                    host: Some("mail.example.org".to_owned()),
                    port: Some(993),
                    family: Some(Family::V4),
                    cause: Some(cause),
                    took: Duration::ZERO,
                };
                let line = line(&seen, &words);
                assert!(!line.contains("cause-") && !line.contains("seen-"), "{cause:?}: {line}");
            }
        }
    }
}
