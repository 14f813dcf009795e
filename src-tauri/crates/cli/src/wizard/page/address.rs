//! Whose mail it is, and the address that signs in for an own domain.

use account::{AddressError, OwnAddressProblem};
use setup::advice::Advice;

use super::body::Body;
use crate::code::code;

impl Body<'_> {
    /// What is wrong with what was typed.
    pub(super) fn address(&self, problem: Option<&AddressError>, refusal: Option<&Advice>) {
        if let Some(problem) = problem {
            let character = if let AddressError::Character { character } = problem { character } else { "" };
            let id = format!("address-problem-{}", tag(problem));
            self.problem(&self.text(&id, &[("character", character.into())]));
        }
        if let Some(advice) = refusal {
            self.advice(advice);
        }
    }

    /// Where it is found, and what is wrong with what was typed.
    pub(super) fn own_address(&self, domain: &str, found: &str, problem: Option<&OwnAddressProblem>) {
        self.paragraph(self.text(found, &[]));
        if let Some(problem) = problem {
            let id = format!("own-address-problem-{}", code(problem));
            self.problem(&self.text(&id, &[("own", domain.into())]));
        }
    }
}

/// The tag of a variant with fields, as it stands in JSON and in the ids of words.
fn tag(value: impl serde::Serialize) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    value["kind"].as_str().unwrap_or_default().to_owned()
}
