//! Who was let in to read along, and where.

use crate::records::{LetIn, NetworkMark};

/// Who may read along: a person is asked once for each network that is known again.
#[derive(Debug, Default)]
pub(super) struct ReadersLetIn {
    in_networks: Vec<LetIn>,
    /// In a network that nothing tells from others: only until the program ends, since it may be another one then.
    in_this_session: Vec<String>,
}

impl ReadersLetIn {
    /// Lets somebody in, in this network. The answer is what is to be remembered of it, if that network is known again.
    pub(super) fn let_in(&mut self, issuer: String, network: Option<NetworkMark>) -> Option<LetIn> {
        let Some(network) = network else {
            self.in_this_session.push(issuer);
            return None;
        };
        let reader = LetIn { issuer, network };
        self.remember([reader.clone()]);
        Some(reader)
    }

    /// Those who were let in, in networks that are known again.
    pub(super) fn remembered(&self) -> &[LetIn] {
        &self.in_networks
    }

    pub(super) fn remember(&mut self, known: impl IntoIterator<Item = LetIn>) {
        for reader in known {
            if !self.in_networks.contains(&reader) {
                self.in_networks.push(reader);
            }
        }
    }

    pub(super) fn are_none(&self) -> bool {
        self.in_networks.is_empty() && self.in_this_session.is_empty()
    }

    pub(super) fn in_network(&self, network: Option<&NetworkMark>) -> Vec<String> {
        match network {
            Some(network) => {
                let here = self.in_networks.iter().filter(|reader| reader.network == *network);
                here.map(|reader| reader.issuer.clone()).collect()
            }
            None => self.in_this_session.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::NetworkKey;

    #[test]
    fn in_a_network_that_nothing_tells_from_others_somebody_is_let_in_for_the_session_alone() {
        let home = NetworkKey::of([7; 32]).mark("home");
        let mut readers = ReadersLetIn::default();
        assert_eq!(readers.let_in("Avast".to_owned(), None), None, "nothing is remembered");
        assert_eq!(readers.in_network(None), ["Avast"]);
        assert_eq!(readers.in_network(Some(&home)), Vec::<String>::new());
        assert_eq!(readers.remembered(), []);

        let known = LetIn { issuer: "Company".to_owned(), network: home.clone() };
        assert_eq!(readers.let_in("Company".to_owned(), Some(home.clone())), Some(known.clone()));
        assert_eq!(
            (readers.in_network(Some(&home)), readers.in_network(None)),
            (vec!["Company".to_owned()], vec!["Avast".to_owned()])
        );
        assert_eq!(readers.remembered(), [known]);
    }
}
