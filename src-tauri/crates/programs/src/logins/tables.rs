//! Settings in TOML with a table for each account: Himalaya's and meli's. Versions differ in how deep things lie;
//! what a value is for is told by the names on the way to it.

use toml::de::{DeTable, DeValue};

use super::command;
use super::login::{Login, PasswordLine, PasswordPlace};
use super::owner::Owner;
use super::pages::{Page, Pages};
use super::quoted::address_in;
use super::url::host_of;
use account::Protocol;
use keychain::lookup;
use keychain::store::Attributes;

/// Himalaya's (`config.sample.toml`). Its accounts were tables of their own at first.
pub(super) fn himalaya(page: &Page, pages: &Pages<'_>) -> Vec<Login> {
    // What is broken is left out.
    let (settings, _) = DeTable::parse_recoverable(&page.text);
    let mut logins = vec![];
    for (name, value) in settings.get_ref() {
        let DeValue::Table(table) = value.get_ref() else { continue };
        if name.get_ref() == "accounts" {
            for (name, value) in table {
                logins.extend(Account::read(value.get_ref()).logins(Some(name.get_ref()), page, pages));
            }
        } else if table.contains_key("email") {
            logins.extend(Account::read(value.get_ref()).logins(Some(name.get_ref()), page, pages));
        }
    }
    logins
}

/// meli's (`meli.conf(5)`). Lines `include("FILE")` are filled in before it is read.
pub(super) fn meli(page: &Page, pages: &Pages<'_>) -> Vec<Login> {
    let mut logins = meli_accounts(page, pages);
    let included = page.text.lines().filter_map(|line| {
        let name = line.trim().strip_prefix("include(")?.strip_suffix(')')?;
        pages.open(&pages.named(name.trim_matches(['"', '\'', '`']), page))
    });
    for other in included.collect::<Vec<_>>() {
        logins.extend(meli_accounts(&other, pages));
    }
    logins
}

fn meli_accounts(page: &Page, pages: &Pages<'_>) -> Vec<Login> {
    let (settings, _) = DeTable::parse_recoverable(&page.text);
    let accounts = settings.get_ref().get("accounts").map(toml::Spanned::get_ref);
    let Some(DeValue::Table(accounts)) = accounts else { return vec![] };
    accounts.values().flat_map(|value| Account::read(value.get_ref()).logins(None, page, pages)).collect()
}

/// The values of an account, however deep they lie.
struct Account<'a>(Vec<Leaf<'a>>);

struct Leaf<'a> {
    /// The names on the way to it, in lower case; `.` between them.
    path: String,
    value: Value<'a>,
    /// Where it begins in the text, in bytes.
    at: usize,
}

enum Value<'a> {
    Text(&'a str),
    Words(Vec<&'a str>),
    Yes,
}

impl<'a> Account<'a> {
    fn read(value: &'a DeValue<'a>) -> Self {
        let mut leaves = vec![];
        collect(value, 0, &mut String::new(), &mut leaves);
        Self(leaves)
    }

    fn logins(&self, name: Option<&str>, page: &Page, pages: &Pages<'_>) -> Vec<Login> {
        let takes_tokens = |leaf: &Leaf<'_>| {
            matches!(leaf.value, Value::Yes) && leaf.last().starts_with("use_") && leaf.is_of_a_token()
        };
        if self.0.iter().any(takes_tokens) {
            return vec![];
        }
        let login = |protocol: Protocol| {
            let kept: Vec<PasswordLine> = self
                .0
                .iter()
                .filter(|leaf| leaf.protocol() == Some(protocol) && !self.is_beside_a_token(leaf))
                .flat_map(|leaf| self.kept(leaf, protocol, name, page, pages))
                .collect();
            (!kept.is_empty()).then(|| Login::new(self.owner(protocol), Some(protocol), kept))
        };
        [Protocol::Imap, Protocol::Smtp].into_iter().filter_map(login).collect()
    }

    fn owner(&self, protocol: Protocol) -> Owner {
        let texts = |of: Option<Protocol>, names: &'static [&'static str]| {
            self.0
                .iter()
                .filter(move |leaf| leaf.protocol() == of && names.contains(&leaf.last_word()))
                .filter_map(|leaf| match leaf.value {
                    Value::Text(text) if !text.trim().is_empty() => Some(text),
                    Value::Text(_) | Value::Words(_) | Value::Yes => None,
                })
        };
        let own = Some(protocol);
        let mut senders = texts(None, &["email", "identity", "identities"]);
        Owner {
            user: texts(own, &["login", "username", "user"]).next().map(str::to_owned),
            addresses: senders.next().map(|sender| address_in(sender).to_owned()).into_iter().collect(),
            server: texts(own, &["host", "hostname", "server"]).find_map(host_of),
        }
    }

    fn kept(
        &self,
        leaf: &Leaf<'_>,
        protocol: Protocol,
        account: Option<&str>,
        page: &Page,
        pages: &Pages<'_>,
    ) -> Vec<PasswordLine> {
        let spot = page.spot_at(leaf.at);
        let is_for_a_password =
            leaf.words().any(|word| matches!(word, "auth" | "pass" | "passwd" | "password" | "sasl"));
        let places = match (leaf.last_word(), &leaf.value) {
            (_, Value::Yes) => return vec![],
            ("type", Value::Text("password" | "passwd")) => {
                let is_said = self.0.iter().any(|other| {
                    other.parent() == leaf.parent()
                        && matches!(other.last_word(), "raw" | "cmd" | "command" | "keyring")
                });
                // Himalaya keeps what is not said where it is in a keychain under a name that it makes up.
                let Some(account) = account.filter(|_| !is_said) else { return vec![] };
                let kind = if protocol == Protocol::Smtp { "smtp" } else { "imap" };
                vec![PasswordPlace::Keychain(of_himalaya(&format!("{account}-{kind}-passwd")))]
            }
            (_, _) if !is_for_a_password => return vec![],
            ("keyring" | "entry", Value::Text(name)) => {
                vec![PasswordPlace::Keychain(of_himalaya(name))]
            }
            ("cmd" | "command", Value::Text(text)) => command::places(text, pages),
            ("cmd" | "command", Value::Words(words)) => command::places_of_words(words, pages),
            ("value", Value::Text(text)) if self.is_evaluated(leaf) => command::places(text, pages),
            ("raw" | "value" | "pass" | "passwd" | "password", Value::Text(text))
                if !text.trim().is_empty() =>
            {
                vec![PasswordPlace::Line]
            }
            (_, Value::Text(_) | Value::Words(_)) => return vec![],
        };
        PasswordLine::at(&spot, places)
    }

    /// `{ type = "command_evaluation", value = "pass mail" }`
    fn is_evaluated(&self, leaf: &Leaf<'_>) -> bool {
        self.0.iter().any(|other| {
            other.parent() == leaf.parent()
                && other.last() == "type"
                && matches!(other.value, Value::Text(kind) if kind.contains("command"))
        })
    }

    /// True if what lies around it is for a token and no password.
    fn is_beside_a_token(&self, leaf: &Leaf<'_>) -> bool {
        let says_token = |other: &Leaf<'_>| {
            matches!(other.last(), "type" | "method" | "auth")
                && matches!(other.value, Value::Text(kind) if kind.to_ascii_lowercase().contains("oauth"))
                && (leaf.parent().starts_with(other.parent()))
                && !other.parent().is_empty()
        };
        leaf.is_of_a_token() || self.0.iter().any(says_token)
    }
}

/// Where Himalaya keeps the password of this name: under its own (`main.rs`), or that of the library it grew out of
/// (pimalaya/himalaya#423).
fn of_himalaya(name: &str) -> Vec<Attributes> {
    ["himalaya-cli", "pimalaya"].into_iter().flat_map(|service| lookup::of_a_library(service, name)).collect()
}

impl Leaf<'_> {
    fn words(&self) -> impl Iterator<Item = &str> {
        self.path.split(['.', '-', '_'])
    }

    fn last(&self) -> &str {
        self.path.rsplit('.').next().unwrap_or_default()
    }

    fn last_word(&self) -> &str {
        self.path.rsplit(['.', '-', '_']).next().unwrap_or_default()
    }

    fn parent(&self) -> &str {
        self.path.rsplit_once('.').map_or("", |(parent, _)| parent)
    }

    /// `None` if it is for the account as a whole.
    fn protocol(&self) -> Option<Protocol> {
        let mut found = None;
        for word in self.words() {
            match word {
                "smtp" | "send" | "sender" => return Some(Protocol::Smtp),
                "imap" | "backend" | "server" => found = Some(Protocol::Imap),
                _ => {}
            }
        }
        found
    }

    fn is_of_a_token(&self) -> bool {
        self.words().any(|word| {
            word.contains("oauth")
                || matches!(word, "token" | "bearer" | "secret" | "jmap" | "gmail" | "msgraph")
        })
    }
}

/// All values below one, not deeper than anybody writes them.
fn collect<'a>(value: &'a DeValue<'a>, at: usize, path: &mut String, leaves: &mut Vec<Leaf<'a>>) {
    if path.len() > LONGEST_PATH || leaves.len() > MOST_LEAVES {
        return;
    }
    let found = match value {
        DeValue::Table(table) => {
            for (name, value) in table {
                let length = path.len();
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(&name.get_ref().to_ascii_lowercase());
                collect(value.get_ref(), value.span().start, path, leaves);
                path.truncate(length);
            }
            return;
        }
        DeValue::String(text) => Value::Text(text),
        DeValue::Array(array) => {
            let words = array.iter().map(|word| match word.get_ref() {
                DeValue::String(text) => Some(text.as_ref()),
                DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => None,
                DeValue::Array(_) | DeValue::Table(_) => None,
            });
            match words.collect::<Option<Vec<_>>>() {
                Some(words) => Value::Words(words),
                None => return,
            }
        }
        DeValue::Boolean(true) => Value::Yes,
        DeValue::Boolean(false) | DeValue::Integer(_) | DeValue::Float(_) | DeValue::Datetime(_) => return,
    };
    leaves.push(Leaf { path: path.clone(), value: found, at });
}

const LONGEST_PATH: usize = 256;
const MOST_LEAVES: usize = 4096;
