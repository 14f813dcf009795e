//! A look at the network that ended, and how the network differs from one in which mail worked.

use std::collections::BTreeMap;
use std::time::Duration;

use account::cause::Cause;
use account::provider::Provider;
use check::diagnose::{Certainty, Diagnosis, Observation};
use check::verdict::Verdict;

use crate::advice;
use crate::records::{AddressKind, Change, Compared};

/// A look at the network that ended.
#[derive(Clone, Debug, PartialEq)]
pub struct Looked {
    /// What it came to.
    pub diagnosis: Diagnosis,
    /// What was seen, in the order in which it was.
    pub observations: Vec<Observation>,
    /// How the network differs from the one in which mail last worked, if that is on record.
    pub compared: Option<Compared>,
}

impl Looked {
    /// A look where there are no servers to look at: nothing was seen.
    pub fn nowhere() -> Self {
        let diagnosis = Diagnosis {
            cause: None,
            certainty: Certainty::Certain,
            facts: BTreeMap::new(),
            actions: vec![],
            also: vec![],
            took: Duration::ZERO,
            local: net::Local::default(),
            met: vec![],
            ahead: None,
        };
        Self { diagnosis, observations: vec![], compared: None }
    }

    /// The same of an account whose provider lets no password in, for this cause: whatever the network does, that is what
    /// to act on.
    #[must_use]
    pub fn at_a_provider_that_refuses(self, cause: Cause, provider: Option<&Provider>) -> Self {
        let of_network = self.diagnosis.cause.into_iter().chain(self.diagnosis.also);
        let diagnosis = Diagnosis {
            cause: Some(cause),
            certainty: Certainty::Certain,
            facts: BTreeMap::new(),
            actions: advice::on_verdict(&Verdict::from(cause), provider).actions,
            also: of_network.collect(),
            ..self.diagnosis
        };
        Self { diagnosis, ..self }
    }
}

/// How the network differs from the one in which mail last worked: the message, and its variables but for the day. Of
/// several differences the one that says most.
pub fn difference(compared: &Compared) -> Option<(&'static str, [(&'static str, String); 2])> {
    let change = compared.changes.iter().min_by_key(|change| change.weight())?;
    let detail = match change {
        Change::PortLost(port) => port.to_string(),
        Change::FamilyLost(AddressKind::Ipv4) => "IPv4".to_owned(),
        Change::FamilyLost(AddressKind::Ipv6) => "IPv6".to_owned(),
        Change::AnotherNetwork
        | Change::SameNetwork
        | Change::ResolverChanged
        | Change::TunnelAppeared
        | Change::TunnelGone
        | Change::IssuerChanged
        | Change::AddressesMoved
        | Change::ProxyAppeared
        | Change::Slower
        | Change::ClockJumped
        | Change::StartTlsGone => "none".to_owned(),
    };
    Some(("network-compared", [("change", change.code().to_owned()), ("detail", detail)]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::network_report::NetworkReport;
    use words::Words;

    #[test]
    fn that_a_provider_refuses_goes_before_what_the_network_does() {
        let provider = Provider::with_key("outlook");
        let nowhere = Looked::nowhere();
        let blocked = Diagnosis {
            cause: Some(Cause::PortBlocked),
            certainty: Certainty::Likely,
            also: vec![Cause::Ipv6Broken],
            ..nowhere.diagnosis.clone()
        };
        let blocked = Looked { diagnosis: blocked, ..nowhere.clone() };
        for (looked, also) in [(nowhere, vec![]), (blocked, vec!["portBlocked", "ipv6Broken"])] {
            let looked = looked.at_a_provider_that_refuses(Cause::OauthRequired, provider);
            let report =
                NetworkReport::new("anna@hotmail.com".to_owned(), &looked, provider, &Words::english());
            let json = serde_json::to_value(report).unwrap();
            assert_eq!(json["verdict"]["cause"], "oauthRequired");
            assert_eq!(json["verdict"]["certainty"], "certain");
            assert_eq!(json["also"], serde_json::json!(also));
            let told = json["verdict"]["advice"].as_str().unwrap();
            assert!(told.contains("Microsoft"), "{told}");
        }
    }
}
