//! What is to be done with items of other programs.

use check::Verified;

/// What is to be done with items of other programs.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    clear: Vec<String>,
    replace: Option<(Verified, Vec<String>)>,
}

impl Wish {
    /// The items with these ids are to be cleared.
    pub fn to_clear(ids: Vec<String>) -> Self {
        Self { clear: ids, replace: None }
    }

    /// The items with these ids are to get the password that was checked. Those for another server than
    /// the ones that took it are left.
    #[must_use]
    pub fn and_to_replace(self, ids: Vec<String>, verified: Verified) -> Self {
        Self { replace: (!ids.is_empty()).then_some((verified, ids)), ..self }
    }

    /// The ids of all items, those to be replaced first.
    pub fn ids(&self) -> impl Iterator<Item = &String> {
        self.replace.iter().flat_map(|(_, ids)| ids).chain(&self.clear)
    }

    /// What the item with this id is to get; `None` if it is to be cleared.
    pub(super) fn verified_for(&self, id: &str) -> Option<&Verified> {
        let (verified, ids) = self.replace.as_ref()?;
        ids.iter().any(|replaced| replaced == id).then_some(verified)
    }
}
