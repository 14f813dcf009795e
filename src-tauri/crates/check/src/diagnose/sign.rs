//! By which of several signs a cause was seen: the words tell them apart.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::IntoDeserializer;
use serde::de::value::Error;
use serde::{Deserialize, Serialize};

/// One of several signs of a cause.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Sign {
    /// All that is sent by it, or all that the servers have, is of the kind that is broken.
    Alone,
    /// Somebody else stands behind the port.
    Another,
    /// What is behind the router is dead.
    Behind,
    /// A port that this server may never have had.
    Closed,
    /// Nothing comes back from the VPN.
    Dead,
    /// The VPN lets all but mail through.
    Mail,
    /// A VPN that is gone is still asked for names.
    Names,
    /// Who turned the connection away is close by.
    Near,
    /// The VPN is asked for names, and nobody answers there.
    Resolver,
    /// The router is dead.
    Router,
    /// The clock is right: it is the server's certificate.
    Theirs,
    /// Nobody knows whether this server was ever otherwise.
    Unlisted,
    /// It is what is sent that gets lost.
    Up,
    /// Any name has that address.
    Wildcard,
    /// The name is kept back, others are found.
    Withheld,
}

impl Sign {
    /// The name of the fact that holds it.
    pub(super) const FACT: &str = "why";

    /// The one among the facts of a diagnosis.
    pub fn among(facts: &BTreeMap<String, String>) -> Option<Self> {
        let name = facts.get(Self::FACT)?.as_str();
        Self::deserialize(IntoDeserializer::<Error>::into_deserializer(name)).ok()
    }
}

/// As the words name it.
impl fmt::Display for Sign {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.serialize(formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_facts_hold_is_read_from_them() {
        let among = |why: &str| Sign::among(&[("why".to_owned(), why.to_owned())].into());
        for sign in [Sign::Alone, Sign::Unlisted] {
            assert_eq!(among(&sign.to_string()), Some(sign));
        }
        assert_eq!((among("mail.example.org"), Sign::among(&BTreeMap::new())), (None, None));
    }
}
