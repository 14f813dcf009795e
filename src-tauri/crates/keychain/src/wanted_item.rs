//! What programs will look for: their settings say where the password of an account has to be, whether or not
//! there is one.

use sha2::{Digest, Sha256};

use super::item::{Item, ItemAction, Match};
use super::schema;
use super::store::{Attributes, Collection, Listed, are_searched};
use account::Protocol;

/// A place in the keychain where a program will look for a password of the account.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct WantedItem {
    /// Code of the program: words `program-…`.
    pub program: &'static str,
    /// What the program asks the keychain for.
    pub looked_up: Attributes,
    /// What it would store there itself: these, and more than it asks for.
    pub stored: Attributes,
    /// The label that it would give the item.
    pub label: String,
    /// Where the program sends the password.
    pub server: String,
    /// Under which name.
    pub user: String,
    /// `None` for POP3.
    pub protocol: Option<Protocol>,
}

impl WantedItem {
    /// Names what is not there yet.
    pub(super) fn id(&self) -> String {
        let mut place = Sha256::new();
        for text in self.stored.iter().flat_map(|(name, value)| [name, value]) {
            place.update((text.len() as u64).to_be_bytes());
            place.update(text);
        }
        let place: String = place.finalize()[..5].iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{MISSING}{place}")
    }

    /// True if the program finds this item when it looks.
    pub(super) fn finds(&self, item: &Listed) -> bool {
        are_searched(&item.attributes, std::slice::from_ref(&self.looked_up))
    }

    /// As it is shown where there is nothing yet.
    pub(super) fn as_missing(&self, home: &Collection) -> Item {
        Item {
            id: self.id(),
            store: home.label.clone(),
            program: self.program.to_owned(),
            label: self.label.clone(),
            server: Some(self.server.clone()),
            user: Some(self.user.clone()),
            protocol: self.protocol,
            modified: None,
            matched: Match::Exact,
            action: ItemAction::Make,
            undo: true,
            why: "missing".to_owned(),
            read_by: vec![],
        }
    }
}

/// True if an id names what is not there yet.
pub(super) fn is_missing(id: &str) -> bool {
    id.starts_with(MISSING)
}

const MISSING: &str = "missing-";

/// What programs look for and do not find; what must never be touched is not made either.
pub(super) fn missing<'a>(every: &'a [WantedItem], found: &[Listed]) -> Vec<&'a WantedItem> {
    let mut missing: Vec<&WantedItem> = vec![];
    for wanted in every {
        let is_there = found.iter().any(|item| wanted.finds(item));
        let is_known = missing.iter().any(|known| known.stored == wanted.stored);
        if !is_there && !is_known && !schema::is_never_touched(&wanted.stored) {
            missing.push(wanted);
        }
    }
    missing
}

/// What is asked for by programs that look for an item; all that it has, if it is not known of any.
pub(super) fn questions(every: &[WantedItem], item: &Listed) -> Vec<Attributes> {
    let looking = every.iter().filter(|wanted| wanted.finds(item));
    let mut questions: Vec<_> = looking.map(|wanted| wanted.looked_up.clone()).collect();
    questions.sort();
    questions.dedup();
    if questions.is_empty() { vec![item.attributes.clone()] } else { questions }
}

/// The program that looks for an item, if one does.
pub(super) fn for_what<'a>(every: &'a [WantedItem], item: &Listed) -> Option<&'a WantedItem> {
    every.iter().find(|wanted| wanted.finds(item) && !schema::is_never_touched(&item.attributes))
}
