//! What is remembered of when mail worked. No secrets.

use serde::{Deserialize, Deserializer, Serialize};

use super::network_key::NetworkMark;
use super::picture::Picture;

/// What is remembered of an account. Times are in seconds since 1970 UTC.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Past {
    /// When the outgoing server last took the password.
    pub smtp: Option<u64>,
    /// When the incoming server last did.
    pub imap: Option<u64>,
    /// The network in which both last did.
    pub network: Option<Picture>,
    /// Who may read along.
    #[serde(deserialize_with = "in_one_network")]
    pub let_in: Vec<LetIn>,
    /// The programs that were set up with the account: another password has to go into them, too.
    pub programs: Vec<SetUpProgram>,
}

/// A program that a person set up with an account, as far as is known here.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SetUpProgram {
    /// Code of the program.
    pub id: String,
    /// What it is called.
    pub name: String,
}

/// Somebody who may read along, in one network.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LetIn {
    /// Whose name stands in the certificates.
    pub issuer: String,
    /// In which network. Where nothing tells it from others, nobody is remembered: they would be let in everywhere.
    pub network: NetworkMark,
}

/// Those of one network alone: an earlier version wrote down those of none, too.
fn in_one_network<'de, D: Deserializer<'de>>(stored: D) -> Result<Vec<LetIn>, D::Error> {
    #[derive(Deserialize)]
    struct Stored {
        issuer: String,
        network: Option<NetworkMark>,
    }
    let all = Vec::<Stored>::deserialize(stored)?.into_iter();
    Ok(all.filter_map(|Stored { issuer, network }| Some(LetIn { issuer, network: network? })).collect())
}

impl Past {
    /// True if nothing is remembered.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Who may read along in this network.
    pub fn readers(&self, network: &NetworkMark) -> Vec<String> {
        let here = self.let_in.iter().filter(|reader| reader.network == *network);
        here.map(|reader| reader.issuer.clone()).collect()
    }

    /// Lets somebody read along, in one network.
    pub fn let_in(&mut self, reader: LetIn) {
        if !self.let_in.contains(&reader) {
            self.let_in.push(reader);
        }
    }

    /// Notes a program that was set up with the account.
    pub fn set_up(&mut self, program: SetUpProgram) {
        if !self.programs.iter().any(|other| other.id == program.id) {
            self.programs.push(program);
        }
    }

    /// This, and behind it what was remembered before.
    pub(super) fn or(self, before: Self) -> Self {
        let mut all = Self {
            smtp: self.smtp.or(before.smtp),
            imap: self.imap.or(before.imap),
            network: self.network.or(before.network),
            let_in: before.let_in,
            programs: before.programs,
        };
        self.let_in.into_iter().for_each(|reader| all.let_in(reader));
        self.programs.into_iter().for_each(|program| all.set_up(program));
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::NetworkKey;

    #[test]
    fn who_was_let_in_may_read_along_in_that_network_alone() {
        let key = NetworkKey::of([7; 32]);
        let (home, hotel) = (key.mark("home"), key.mark("hotel"));
        let mut past = Past::default();
        for _ in 0..2 {
            past.let_in(LetIn { issuer: "Avast".to_owned(), network: home.clone() });
        }
        assert_eq!(past.let_in.len(), 1);
        assert_eq!(past.readers(&home), ["Avast"]);
        assert_eq!(past.readers(&hotel), Vec::<String>::new());
    }

    #[test]
    fn whoever_an_earlier_version_let_in_everywhere_is_let_in_nowhere() {
        let key = NetworkKey::of([7; 32]);
        let mut past = Past::default();
        past.let_in(LetIn { issuer: "Avast".to_owned(), network: key.mark("home") });
        let mut stored = serde_json::to_value(&past).unwrap();
        let everywhere = serde_json::json!({ "issuer": "Hotel", "network": null });
        stored["letIn"].as_array_mut().unwrap().push(everywhere);
        assert_eq!(serde_json::from_value::<Past>(stored).unwrap(), past);
    }

    #[test]
    fn a_program_is_noted_once_and_stays_noted() {
        let program = |id: &str| SetUpProgram { id: id.to_owned(), name: id.to_uppercase() };
        let mut before = Past::default();
        before.set_up(program("geary"));
        before.set_up(program("geary"));
        let mut later = Past::default();
        later.set_up(program("kmail"));
        later.set_up(program("geary"));
        assert_eq!(later.or(before).programs, [program("geary"), program("kmail")]);
    }

    #[test]
    fn what_is_not_known_anew_is_kept() {
        let before = Past { smtp: Some(1), imap: Some(2), ..Past::default() };
        let both = Past { imap: Some(3), ..Past::default() }.or(before);
        assert_eq!((both.smtp, both.imap), (Some(1), Some(3)));
    }
}
