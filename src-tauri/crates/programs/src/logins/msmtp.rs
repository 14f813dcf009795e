//! msmtp's and mpop's settings (`msmtp(1)`, "CONFIGURATION FILES"): lines `key value`. `defaults` holds for the
//! accounts below it; an account takes over what the ones behind its colon say.

use super::command;
use super::login::{Login, PasswordLine};
use super::owner::Owner;
use super::pages::{Page, Pages};
use super::quoted::{is_empty, unquoted};
use super::url::host_of;
use account::Protocol;
use keychain::WantedItem;
use keychain::store::Attributes;

pub(super) fn logins(page: &Page, pages: &Pages<'_>, protocol: Option<Protocol>) -> Vec<Login> {
    let mut logins: Vec<Login> = vec![];
    for login in accounts(page).iter().filter_map(|account| account.login(page, pages, protocol)) {
        if !logins.contains(&login) {
            logins.push(login);
        }
    }
    logins
}

/// What a program of this kind asks the keychain for (`password.c` of msmtp).
pub(super) struct Asking {
    program: &'static str,
    schema: &'static str,
    service: &'static str,
    protocol: Option<Protocol>,
    /// Whether it signs in if nothing is said of that.
    signs_in: SignsIn,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum SignsIn {
    Always,
    WhenTold,
}

pub(super) const MSMTP: Asking = Asking {
    program: "msmtp",
    schema: "de.marlam.msmtp.password",
    service: "smtp",
    protocol: Some(Protocol::Smtp),
    signs_in: SignsIn::WhenTold,
};

pub(super) const MPOP: Asking = Asking {
    program: "mpop",
    schema: "de.marlam.mpop.password",
    service: "pop3",
    protocol: None,
    signs_in: SignsIn::Always,
};

/// Where it looks for the account's passwords: only if its settings name none and no command.
pub(super) fn wanted_items(page: &Page, account: &account::Account, asking: &Asking) -> Vec<WantedItem> {
    accounts(page).iter().filter_map(|one| one.wanted_item(account, asking)).collect()
}

fn accounts(page: &Page) -> Vec<Account<'_>> {
    let mut defaults = Account::default();
    let mut accounts: Vec<Account<'_>> = vec![];
    let mut is_default = true;
    for line in page.text.lines() {
        let bare = line.trim();
        if bare.starts_with('#') {
            continue;
        }
        let (key, value) = bare.split_once(char::is_whitespace).unwrap_or((bare, ""));
        let value = value.trim();
        match key {
            "defaults" => is_default = true,
            "account" => {
                let (name, parents) = value.split_once(':').unwrap_or((value, ""));
                let mut account = Account { name: name.trim(), ..defaults };
                for parent in parents.split(',').map(str::trim) {
                    if let Some(parent) = accounts.iter().rev().find(|account| account.name == parent) {
                        account.take_over(parent);
                    }
                }
                is_default = false;
                if accounts.len() < MOST_ACCOUNTS {
                    accounts.push(account);
                }
            }
            key => {
                let account = if is_default { Some(&mut defaults) } else { accounts.last_mut() };
                if let Some(account) = account {
                    account.set(key, value);
                }
            }
        }
    }
    // Settings for one account need not name it.
    if accounts.is_empty() {
        accounts.push(defaults);
    }
    accounts
}

const MOST_ACCOUNTS: usize = 1024;

#[derive(Clone, Copy, Default)]
struct Account<'a> {
    name: &'a str,
    host: Option<&'a str>,
    user: Option<&'a str>,
    from: Option<&'a str>,
    password: Option<&'a str>,
    command: Option<&'a str>,
    method: Option<&'a str>,
}

impl<'a> Account<'a> {
    fn set(&mut self, key: &str, value: &'a str) {
        let value = Some(value).filter(|value| !is_empty(value));
        match key {
            "host" => self.host = value,
            "user" => self.user = value,
            "from" => self.from = value,
            "password" => self.password = value,
            "passwordeval" => self.command = value,
            "auth" => self.method = value,
            _ => {}
        }
    }

    fn take_over(&mut self, parent: &Self) {
        self.host = parent.host.or(self.host);
        self.user = parent.user.or(self.user);
        self.from = parent.from.or(self.from);
        self.password = parent.password.or(self.password);
        self.command = parent.command.or(self.command);
        self.method = parent.method.or(self.method);
    }

    fn login(&self, page: &Page, pages: &Pages<'_>, protocol: Option<Protocol>) -> Option<Login> {
        if self.method.is_some_and(|method| method.to_ascii_lowercase().contains("oauth")) {
            return None;
        }
        let mut kept = vec![];
        if let Some(password) = self.password {
            kept.extend(PasswordLine::in_line(page.spot_of(password)));
        }
        if let Some(command) = self.command {
            // Without marks around the whole, it is the rest of the line as it stands.
            let text = if is_quoted_whole(command) { unquoted(command) } else { command.to_owned().into() };
            kept.extend(PasswordLine::at(&page.spot_of(command), command::places(&text, pages)));
        }
        (!kept.is_empty()).then(|| Login::new(self.owner(), protocol, kept))
    }

    fn owner(&self) -> Owner {
        Owner {
            user: self.user.map(|user| unquoted(user).to_string()),
            addresses: self.from.map(|from| unquoted(from).to_string()).into_iter().collect(),
            server: self.host.and_then(|host| host_of(&unquoted(host))),
        }
    }

    fn wanted_item(&self, account: &account::Account, asking: &Asking) -> Option<WantedItem> {
        let owner = self.owner();
        let signs_in_with_a_password = match self.method.map(str::to_ascii_lowercase) {
            None => asking.signs_in == SignsIn::Always,
            Some(method) => {
                !["off", "oauth", "gssapi", "external"].iter().any(|other| method.contains(other))
            }
        };
        if self.password.is_some()
            || self.command.is_some()
            || !signs_in_with_a_password
            || !owner.is(account)
        {
            return None;
        }
        let (server, user) = (owner.server?, owner.user?);
        let looked_up: Attributes = [("host", server.as_str()), ("service", asking.service), ("user", &user)]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .into();
        let mut stored = looked_up.clone();
        stored.insert("xdg:schema".to_owned(), asking.schema.to_owned());
        let label = asking.program.to_owned();
        Some(WantedItem {
            program: asking.program,
            looked_up,
            stored,
            label,
            server,
            user,
            protocol: asking.protocol,
        })
    }
}

fn is_quoted_whole(value: &str) -> bool {
    value.len() > 1 && value.starts_with('"') && value.ends_with('"')
}
