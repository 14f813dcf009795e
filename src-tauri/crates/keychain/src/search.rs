//! What is looked for in a keychain: old mail passwords of one account.

use super::claim::PROTOCOL_NAMES;
use super::item::{Item, Reader};
use super::store::Attributes;
use super::wanted_item::WantedItem;
use super::{credential, password_item};
use account::{Account, Address, Protocol};

/// An account, and what is known of its items from elsewhere.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Search {
    /// Whose items.
    pub account: Account,
    /// Items that name neither account nor server; something else says that they are the account's.
    pub known: Vec<KnownItem>,
    /// Items that only their program may remove.
    pub reserved: Vec<Reserved>,
    /// Where programs will look for the account's password.
    pub wanted: Vec<WantedItem>,
}

/// An item that something else than its attributes says is the account's.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct KnownItem {
    /// Code of the program: words `program-…`.
    pub program: &'static str,
    /// Attributes that the item has, at least.
    pub attributes: Attributes,
    /// Its server, if that is known.
    pub server: Option<String>,
    /// The user name under which the account signs in, if that is known.
    pub user: Option<String>,
    /// `None` if it is the password of both.
    pub protocol: Option<Protocol>,
    /// Who gave it these attributes.
    pub named: Named,
}

/// Who gave an item the attributes by which it is known.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Named {
    /// Its program, which alone makes items with them.
    ByProgram,
    /// A person, for programs that look it up by them. Items of anything else may have them too.
    ByHand(Reader),
}

/// What a look at the keychain found.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Listing {
    /// The items, exact matches first.
    pub items: Vec<Item>,
    /// What programs will look for and not find, where it can be made.
    pub missing: Vec<Item>,
    /// Codes of the programs that keep items of the account which only they may remove.
    pub reserved: Vec<&'static str>,
    /// True if something could not be seen because a collection is locked.
    pub locked: bool,
    /// How many items that cannot be seen look like mail passwords of this account.
    pub locked_items: usize,
}

/// Items of a program that are its own to remove.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Reserved {
    /// Code of the program.
    pub program: &'static str,
    /// How the targets of its Windows credentials begin.
    pub targets: &'static [String],
}

impl Reserved {
    /// True for an item of the program that names the account.
    pub fn has(&self, address: &Address, attributes: &Attributes) -> bool {
        credential::names(attributes, self.targets, address)
    }
}

impl Search {
    /// For items that name the account themselves.
    pub fn of(account: Account) -> Self {
        Self { account, known: vec![], reserved: vec![], wanted: vec![] }
    }

    /// Sets of attributes: each item that may be listed has all of one of them. Values are spelled as programs
    /// and people spell them; keychains compare them letter by letter.
    pub(super) fn sets(&self) -> Vec<Attributes> {
        let schemas =
            ["org.gnome.Geary", credential::SCHEMA, password_item::INTERNET, password_item::GENERIC];
        let mut sets = self.sets_of_mail();
        sets.extend(schemas.map(|schema| one("xdg:schema", schema)));
        sets.extend(self.known.iter().map(|item| item.attributes.clone()));
        sets.extend(self.wanted.iter().map(|wanted| wanted.looked_up.clone()));
        sets.retain(|set| !set.is_empty());
        sets.sort();
        sets.dedup();
        sets
    }

    /// As [`Search::sets`], for what also names the account, where gnome-keyring hides what it holds: it then
    /// knows of no schema.
    pub(super) fn sets_of_the_account(&self) -> Vec<Attributes> {
        let mut sets: Vec<Attributes> = self.known.iter().map(|item| item.attributes.clone()).collect();
        for set in &mut sets {
            set.remove("xdg:schema");
        }
        // Geary's, by what is beside the schema.
        let geary = ["IMAP", "SMTP"].map(|protocol| one("proto", protocol));
        for set in self.sets_of_mail().into_iter().chain(geary) {
            for name in ["login", "user", "username"] {
                for user in self.spellings() {
                    let mut set = set.clone();
                    set.entry(name.to_owned()).or_insert(user);
                    sets.push(set);
                }
            }
        }
        sets.retain(|set| !set.is_empty());
        sets.sort();
        sets.dedup();
        sets
    }

    /// What says mail beside a schema.
    fn sets_of_mail(&self) -> Vec<Attributes> {
        let mut sets = vec![];
        for (name, _) in PROTOCOL_NAMES {
            sets.extend(["protocol", "service"].map(|attribute| one(attribute, name)));
        }
        for by_hand in ["IMAP", "POP3", "SMTP"] {
            sets.extend(["protocol", "service"].map(|attribute| one(attribute, by_hand)));
        }
        for user in self.spellings() {
            for old_geary in ["imap_username", "smtp_username"] {
                sets.push(one("user", &format!("org.yorba.geary {old_geary}:{user}")));
            }
        }
        for (host, port) in self.account.hosts() {
            for spelling in [host.to_owned(), format!("{host}:{port}")] {
                sets.extend(["host", "server", "service"].map(|name| one(name, &spelling)));
            }
        }
        sets
    }

    /// As it was typed and in lower case.
    fn spellings(&self) -> Vec<String> {
        let names = self.account.names().flat_map(|typed| [typed.to_lowercase(), typed]);
        let mut spellings: Vec<String> = names.collect();
        spellings.dedup();
        spellings
    }
}

fn one(name: &str, value: &str) -> Attributes {
    Attributes::from([(name.to_owned(), value.to_owned())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail_item::MailItem;
    use crate::store::are_searched;
    use account::{Security, Server, Servers};

    #[test]
    fn nothing_is_searched_for_by_nothing() {
        let known = |attributes: &[(&str, &str)]| KnownItem {
            program: "evolution",
            attributes: attributes
                .iter()
                .map(|(name, value)| (name.to_string(), value.to_string()))
                .collect(),
            server: None,
            user: None,
            protocol: None,
            named: Named::ByProgram,
        };
        let known = vec![known(&[]), known(&[("xdg:schema", "org.gnome.Evolution.Data.Source")])];
        let search = Search { known, ..Search::of(Account::of(Address::parse("anna@gmail.com").unwrap())) };
        for sets in [search.sets(), search.sets_of_the_account()] {
            assert!(!are_searched(&Attributes::new(), &sets), "{sets:?}");
        }
    }

    #[test]
    fn what_people_spell_in_their_own_way_is_found() {
        for attributes in [
            [("user", "anna@gmail.com"), ("server", "imap.gmail.com:993"), ("port", "993")],
            [("username", "anna@gmail.com"), ("service", "smtp.gmail.com:465"), ("a", "b")],
            [("user", "anna@gmail.com"), ("server", "mail.gmail.com"), ("protocol", "IMAP")],
            [("user", "anna@gmail.com"), ("host", "smtp.work.example"), ("service", "SMTP")],
        ] {
            let attributes = attributes.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
            let search = Search::of(Account::of(Address::parse("anna@gmail.com").unwrap()));
            assert!(MailItem::of(&search, &attributes).is_some(), "not listed: {attributes:?}");
            for sets in [search.sets(), search.sets_of_the_account()] {
                assert!(are_searched(&attributes, &sets), "never found: {attributes:?}");
            }
        }
    }

    #[test]
    fn items_of_an_own_domain_are_those_of_its_provider() {
        let account = |user: &str, hosts: [&str; 2]| {
            let server = |host: &str| Server {
                host: host.to_owned(),
                port: 993.try_into().unwrap(),
                security: Security::Tls,
                user: user.to_owned(),
            };
            let servers = Servers { smtp: server(hosts[0]), imap: server(hosts[1]) };
            Account::of(Address::parse("info@shop.example").unwrap()).with_servers(&servers)
        };
        let gmail = account("info@shop.example", ["smtp.gmail.com", "imap.gmail.com"]);
        let zoho = account("info@shop.example", ["smtppro.zoho.com", "imappro.zoho.com"]);
        let icloud = account("anna.t@icloud.com", ["smtp.mail.me.com", "imap.mail.me.com"]);
        let own = account("info@shop.example", ["mail.shop.example"; 2]);
        for (account, item, is_found) in [
            (&gmail, "username=info@shop.example service=imap.gmail.com", true),
            (&gmail, "user=info@shop.example server=smtp.gmail.com:465", true),
            (&gmail, "user=anna@gmail.com host=smtp.gmail.com service=smtp", false),
            (&zoho, "user=info@shop.example host=smtppro.zoho.com", true),
            (&zoho, "user=info@shop.example host=smtp.zoho.com", true),
            (&icloud, "user=anna.t@icloud.com host=smtp.mail.me.com", true),
            (&icloud, "user=Anna.T@icloud.com server=imap.mail.me.com protocol=imap", true),
            (&icloud, "user=anna.t host=imap.mail.me.com", true),
            (&icloud, "user=info@shop.example host=smtp.mail.me.com service=smtp", true),
            (&icloud, "user=ben@icloud.com host=smtp.mail.me.com service=smtp", false),
            (&own, "user=info@shop.example host=imap.gmail.com", false),
        ] {
            let pairs = item.split(' ').map(|pair| pair.split_once('=').unwrap());
            let attributes: Attributes = pairs.map(|(name, value)| (name.into(), value.into())).collect();
            let search = Search::of(account.clone());
            assert_eq!(MailItem::of(&search, &attributes).is_some(), is_found, "{item}");
            assert!(!is_found || are_searched(&attributes, &search.sets()), "never found: {item}");
        }
    }

    #[test]
    fn nothing_hidden_is_sought_by_its_schema() {
        let evolutions = [("xdg:schema", "org.gnome.Evolution.Data.Source"), ("e-source-uid", "5a6d")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let known = KnownItem {
            program: "evolution",
            attributes: evolutions.into(),
            server: None,
            user: Some("anna@work.example".to_owned()),
            protocol: None,
            named: Named::ByProgram,
        };
        let address = Address::parse("anna@work.example").unwrap();
        let sets = Search { known: vec![known], ..Search::of(Account::of(address)) }.sets_of_the_account();
        assert!(sets.iter().all(|set| !set.contains_key("xdg:schema")));
        for hidden in [
            vec![("e-source-uid", "5a6d"), ("eds-origin", "evolution-data-server")],
            vec![("login", "anna@work.example"), ("proto", "SMTP"), ("host", "smtp.work.example")],
            vec![("user", "anna@work.example"), ("protocol", "imap"), ("server", "imap.work.example")],
        ] {
            let hidden =
                hidden.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
            assert!(are_searched(&hidden, &sets), "{hidden:?}");
        }
        for another in [
            [("login", "ben@work.example"), ("proto", "SMTP")],
            [("user", "anna@work.example"), ("protocol", "https")],
            [("e-source-uid", "5a6e"), ("eds-origin", "evolution-data-server")],
        ] {
            let another = another.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
            assert!(!are_searched(&another, &sets), "{another:?}");
        }
    }
}
