//! What is looked for in a keychain: old mail passwords of one account.

use super::mail_items::PROTOCOL_NAMES;
use super::store::Attributes;
use super::{credential, password_item};
use crate::account::{Address, Protocol};
use crate::provider::Provider;

/// An account, and what programs' settings say of the items that name neither account nor server.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Sought {
    pub(super) address: Address,
    pub(super) sources: Vec<Source>,
}

/// An item that a program's settings say is the account's.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Source {
    /// Code of the program: words `program-…`.
    pub(super) program: &'static str,
    /// Attributes that the item has, at least.
    pub(super) attributes: Attributes,
    pub(super) server: Option<String>,
    pub(super) user: String,
    /// `None` if it is the password of both.
    pub(super) protocol: Option<Protocol>,
}

impl Sought {
    /// The account alone.
    #[cfg(test)]
    pub(super) fn of(address: Address) -> Self {
        Self { address, sources: vec![] }
    }

    /// Sets of attributes: each item that may be listed has all of one of them. Values are spelled as programs
    /// spell them; keychains compare them letter by letter.
    pub(super) fn sets(&self) -> Vec<Attributes> {
        let schemas =
            ["org.gnome.Geary", credential::SCHEMA, password_item::INTERNET, password_item::GENERIC];
        let mut sets: Vec<Attributes> = schemas.into_iter().map(|schema| one("xdg:schema", schema)).collect();
        for (name, _) in PROTOCOL_NAMES {
            sets.extend([one("protocol", name), one("service", name)]);
        }
        for user in self.spellings() {
            for old_geary in ["imap_username", "smtp_username"] {
                sets.push(one("user", &format!("org.yorba.geary {old_geary}:{user}")));
            }
        }
        if let Some(provider) = Provider::of(&self.address) {
            for server in provider.smtp.iter().chain(&provider.imap) {
                sets.extend(["host", "server", "service"].map(|name| one(name, &server.host)));
            }
        }
        sets.extend(self.sources.iter().map(|source| source.attributes.clone()));
        sets.sort();
        sets.dedup();
        sets
    }

    /// As [`Sought::sets`], for items that also name the account.
    pub(super) fn sets_of_the_account(&self) -> Vec<Attributes> {
        let mut sets: Vec<Attributes> = self.sources.iter().map(|source| source.attributes.clone()).collect();
        for set in self.sets() {
            for (name, user) in ["login", "user", "username"]
                .into_iter()
                .flat_map(|name| self.spellings().into_iter().map(move |user| (name, user)))
            {
                let mut set = set.clone();
                set.entry(name.to_owned()).or_insert(user);
                sets.push(set);
            }
        }
        sets.sort();
        sets.dedup();
        sets
    }

    /// As it was typed and in lower case.
    fn spellings(&self) -> Vec<String> {
        let typed = self.address.to_string();
        let mut spellings = vec![typed.to_lowercase(), typed];
        spellings.dedup();
        spellings
    }
}

fn one(name: &str, value: &str) -> Attributes {
    Attributes::from([(name.to_owned(), value.to_owned())])
}
