//! Items that settings of programs have looked up, and which of those that were found are meant.
//!
//! People store them by hand and choose the attributes: they tell nothing by themselves, and something that is
//! no mail may have the same ones and more. What must never be touched stays so, whatever settings say.

use std::collections::BTreeMap;

use super::claim::MailProtocol;
use super::schema;
use super::search::{KnownItem, Named, Search};
use super::store::{Attributes, Listed, are_searched};
use super::{credential, password_item, wallet_entry};
use account::Account;

/// A lookup of the account's that an item answers.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Answered<'a> {
    pub(super) lookup: &'a KnownItem,
    pub(super) meant: Meant,
}

/// How sure it is that a lookup means an item.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Meant {
    /// It is what was looked up, and nothing else is.
    Surely,
    /// Something else has the same attributes, or it has others that speak of something else.
    Perhaps,
}

/// The lookups that each item answers, by the item's place.
pub(super) fn answers<'a>(search: &'a Search, found: &[Listed]) -> BTreeMap<String, Vec<Answered<'a>>> {
    let mut answers: BTreeMap<String, Vec<Answered<'a>>> = BTreeMap::new();
    for lookup in search.known.iter().filter(|known| matches!(known.named, Named::ByHand(_))) {
        let fitting: Vec<(&Listed, Fit)> = found
            .iter()
            .filter(|item| !item.is_hidden())
            .filter_map(|item| Some((item, Fit::of(lookup, &item.attributes, &search.account)?)))
            .collect();
        let whole: Vec<&Listed> =
            fitting.iter().filter(|(_, fit)| *fit == Fit::Whole).map(|(item, _)| *item).collect();
        let is_one = whole.windows(2).all(|pair| pair[0].attributes == pair[1].attributes);
        for (item, fit) in fitting {
            let meant = match fit {
                Fit::Whole if is_one => Meant::Surely,
                Fit::Whole => Meant::Perhaps,
                Fit::WithMore if whole.is_empty() => Meant::Perhaps,
                Fit::WithMore => continue,
            };
            answers.entry(item.path.clone()).or_default().push(Answered { lookup, meant });
        }
    }
    answers
}

/// How an item answers a lookup.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Fit {
    /// It has what is looked up, and nothing that speaks of something else.
    Whole,
    /// It has more, which may speak of something else.
    WithMore,
}

impl Fit {
    /// `None` if it does not answer, or is none of a mail program's business.
    fn of(lookup: &KnownItem, attributes: &Attributes, account: &Account) -> Option<Self> {
        let answers = are_searched(attributes, std::slice::from_ref(&lookup.attributes));
        if !answers || schema::is_never_touched(attributes) || !may_be_stored_by_hand(attributes) {
            return None;
        }
        let mut fit = Self::Whole;
        for (name, value) in attributes {
            let is_named = lookup.attributes.contains_key(name);
            if USERS.contains(&name.as_str()) && value.contains('@') && !account.is(value) {
                if !is_named {
                    return None;
                }
                fit = Self::WithMore;
            }
            if !is_named && !is_beside_the_point(name, value, lookup, account) {
                fit = Self::WithMore;
            }
        }
        Some(fit)
    }
}

/// False for what is surely no mail, and for what only its program makes.
fn may_be_stored_by_hand(attributes: &Attributes) -> bool {
    let value = |name: &str| attributes.get(name).map(String::as_str);
    let is_another_protocol = |name: &&str| {
        value(name).is_some_and(|protocol| {
            let protocol = protocol.to_ascii_lowercase();
            !["imap", "smtp", "pop", "mail", "submission"].iter().any(|known| protocol.contains(known))
        })
    };
    if ["protocol", "proto", "scheme"].iter().any(is_another_protocol) {
        return false;
    }
    match value("xdg:schema") {
        None | Some("org.freedesktop.Secret.Generic") => true,
        Some(password_item::GENERIC) => {
            value("svce").is_none_or(|service| !service.starts_with("com.apple."))
        }
        Some(credential::SCHEMA) => !credential::is_a_systems(attributes),
        Some(wallet_entry::SCHEMA) => !wallet_entry::is_a_systems(attributes),
        // Of what has a schema of its own, only what that says to be mail.
        Some(_) => schema::claim(attributes).is_some(),
    }
}

/// True for an attribute that does not tell two items apart, or says no more than is known.
fn is_beside_the_point(name: &str, value: &str, lookup: &KnownItem, account: &Account) -> bool {
    let is_the_same = |known: Option<&String>| known.is_some_and(|known| known.eq_ignore_ascii_case(value));
    let host = value.split(':').next().unwrap_or_default();
    NOTES.contains(&name)
        || value.is_empty()
        || MailProtocol::named(value).is_some()
        || account.is(value)
        || (USERS.contains(&name) && (account.is_before_at(value) || is_the_same(lookup.user.as_ref())))
        || lookup.server.as_ref().is_some_and(|server| server.eq_ignore_ascii_case(host))
}

/// What people and programs call the name of an account.
const USERS: [&str; 10] =
    ["account", "acct", "address", "email", "from", "id", "login", "mail", "user", "username"];

/// What is written beside a password and is not looked up by.
const NOTES: [&str; 18] = [
    "application",
    "atyp",
    "comment",
    "created",
    "crtr",
    "desc",
    "description",
    "flags",
    "icmt",
    "labl",
    "label",
    "modified",
    "note",
    "persist",
    "port",
    "target",
    "type",
    "xdg:schema",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::item::Reader;
    use crate::store::Collection;
    use account::Address;

    #[test]
    fn what_is_looked_up_is_found_with_what_is_noted_beside_it() {
        for more in [
            "",
            "xdg:schema=org.freedesktop.Secret.Generic",
            "port=993 type=plaintext note=old",
            "host=imap.gmail.com protocol=imap",
            "user=anna login=Anna@gmail.com",
            "application=rust-keyring target=default",
        ] {
            let items = [item("1", &format!("service=gmail-app {more}"))];
            assert_eq!(of("service=gmail-app", &items), [("1", Meant::Surely)], "{more}");
        }
    }

    #[test]
    fn of_several_the_one_that_has_nothing_else_is_meant() {
        let lookup = "email=anna@gmail.com";
        let [plain, github, alike] = [
            item("1", lookup),
            item("2", "email=anna@gmail.com service=github"),
            item("3", "email=anna@gmail.com type=other"),
        ];
        assert_eq!(of(lookup, &[plain.clone(), github.clone()]), [("1", Meant::Surely)]);
        assert_eq!(of(lookup, &[github]), [("2", Meant::Perhaps)]);
        assert_eq!(of(lookup, &[plain.clone(), alike]), [("1", Meant::Perhaps), ("3", Meant::Perhaps)]);
        // In two collections.
        let again = Listed { path: "4".to_owned(), ..plain.clone() };
        assert_eq!(of(lookup, &[plain, again]), [("1", Meant::Surely), ("4", Meant::Surely)]);
    }

    #[test]
    fn what_is_another_accounts_is_meant_only_if_it_is_looked_up_by_that() {
        assert_eq!(of("service=mail", &[item("1", "service=mail username=ben@gmail.com")]), []);
        assert_eq!(of("host=imap.gmail.com", &[item("1", "host=imap.gmail.com user=annabel@gmail.com")]), []);
        let named = "service=mail username=anna@work.example";
        assert_eq!(of(named, &[item("1", named)]), [("1", Meant::Perhaps)]);
        assert_eq!(of("service=mail", &[item("1", "service=mail username=ben")]), [("1", Meant::Perhaps)]);
    }

    #[test]
    fn what_is_never_touched_stays_so() {
        for attributes in [
            "service=x application=chrome",
            "service=x application=a-browser",
            "service=x xdg:schema=chrome_libsecret_os_crypt_password_v2",
            "service=x~Safe~Storage",
            "service=Mailspring account=Mailspring~Keys",
            "service=mail-setup-wizard username=smtp:anna@gmail.com",
            "service=mail-setup-wizard username=imap-server:anna@gmail.com",
            "service=x protocol=https",
            "service=x proto=caldav",
            "service=x authtype=form",
            "service=x Path=/Mail Uuid=6a6d",
            "service=x app_id=org.gnome.Geary",
            "service=x xdg:schema=org.gnome.Balsa.CertificatePassword",
            "service=x xdg:schema=org.gnome.OnlineAccounts goa-identity=imap_smtp:gen0:account_1",
            "service=x xdg:schema=org.freedesktop.NetworkManager.Connection",
            "service=x xdg:schema=org.gnome.Evolution.Data.Source e-source-uid=OAuth2::Google",
            "service=x xdg:schema=org.gnome.keyring.NetworkPassword user=anna@gmail.com protocol=smb",
            "xdg:schema=macos.generic svce=com.apple.account.IMAP.password acct=anna@gmail.com",
            "xdg:schema=macos.generic svce=Chrome~Safe~Storage acct=Chrome",
            "xdg:schema=macos.internet srvr=imap.gmail.com acct=anna@gmail.com ptcl=htps",
            "xdg:schema=macos.internet srvr=imap.gmail.com acct=anna@gmail.com atyp=form",
            "xdg:schema=windows.credential target=MicrosoftAccount:user=anna@gmail.com",
            "xdg:schema=windows.credential target=TERMSRV/imap.gmail.com",
            "xdg:schema=org.kde.kwallet folder=Chrome~Keys key=Chrome~Safe~Storage",
            "xdg:schema=org.kde.kwallet folder=Network~Management key={6a6d};psk",
            "xdg:schema=org.kde.kwallet folder=Form~Data key=https://accounts.google.com/#",
        ] {
            assert_eq!(of(attributes, &[item("1", attributes)]), [], "{attributes}");
        }
    }

    #[test]
    fn what_cannot_be_seen_is_no_answer() {
        let hidden = item("1", "service=gmail gkr:compat:hashed:service=6a6d");
        assert_eq!(of("service=gmail", &[hidden]), []);
    }

    fn of(lookup: &str, items: &[Listed]) -> Vec<(&'static str, Meant)> {
        let reader = Reader { program: "mbsync".into(), path: "~/.mbsyncrc".into(), line: 6 };
        let known = KnownItem {
            program: "mbsync",
            attributes: read(lookup),
            server: Some("imap.gmail.com".to_owned()),
            user: Some("anna@gmail.com".to_owned()),
            protocol: None,
            named: Named::ByHand(reader),
        };
        let search = Search {
            known: vec![known],
            ..Search::of(Account::of(Address::parse("anna@gmail.com").unwrap()))
        };
        let answers = answers(&search, items);
        ["1", "2", "3", "4"]
            .into_iter()
            .filter_map(|path| Some((path, answers.get(path)?.first()?.meant)))
            .collect()
    }

    fn item(path: &str, attributes: &str) -> Listed {
        Listed {
            path: path.to_owned(),
            collection: Collection { path: "/login".into(), label: "Login".into() },
            label: "anything".into(),
            attributes: read(attributes),
            modified: None,
        }
    }

    /// `name=value` pairs; `~` stands for a space.
    fn read(text: &str) -> Attributes {
        let pairs = text.split_whitespace().map(|pair| pair.split_once('=').unwrap());
        pairs.map(|(name, value)| (name.to_owned(), value.replace('~', " "))).collect()
    }
}
