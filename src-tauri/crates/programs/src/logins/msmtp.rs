//! msmtp's and mpop's settings (`msmtp(1)`, "CONFIGURATION FILES"): lines `key value`. `defaults` holds for the
//! accounts below it; an account takes over what the ones behind its colon say.

use super::command;
use super::login::{Kept, Login};
use super::owner::Owner;
use super::pages::{Page, Pages};
use super::quoted::{is_empty, unquoted};
use super::url::host_of;
use account::Protocol;

pub(super) fn logins(page: &Page, pages: &Pages<'_>, protocol: Option<Protocol>) -> Vec<Login> {
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
    let mut logins: Vec<Login> = vec![];
    for login in accounts.iter().filter_map(|account| account.login(page, pages, protocol)) {
        if !logins.contains(&login) {
            logins.push(login);
        }
    }
    logins
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
            kept.extend(Kept::in_line(page.spot_of(password)));
        }
        if let Some(command) = self.command {
            // Without marks around the whole, it is the rest of the line as it stands.
            let text = if is_quoted_whole(command) { unquoted(command) } else { command.to_owned().into() };
            kept.extend(Kept::at(&page.spot_of(command), command::places(&text, pages)));
        }
        let owner = Owner {
            user: self.user.map(|user| unquoted(user).to_string()),
            addresses: self.from.map(|from| unquoted(from).to_string()).into_iter().collect(),
            server: self.host.and_then(|host| host_of(&unquoted(host))),
        };
        (!kept.is_empty()).then(|| Login::new(owner, protocol, kept))
    }
}

fn is_quoted_whole(value: &str) -> bool {
    value.len() > 1 && value.starts_with('"') && value.ends_with('"')
}
