//! git's settings (`git-config(1)`, `git-send-email(1)`, `git-imap-send(1)`, `git-credential-store(1)`).

mod config;

use self::config::{Setting, settings};
use super::command;
use super::login::{Login, PasswordLine, PasswordPlace};
use super::owner::Owner;
use super::pages::{Page, Pages};
use super::quoted::address_in;
use super::url::{MailUrl, host_of};
use account::{Account, Protocol};
use keychain::WantedItem;
use keychain::store::Attributes;

pub(super) fn logins(page: &Page, pages: &Pages<'_>) -> Vec<Login> {
    let name = page.path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    if name.contains("credentials") {
        return stored(page);
    }
    let settings = settings(page, pages);
    let mut logins = vec![];
    let mut identities: Vec<&str> =
        settings.iter().filter(|one| one.section == "sendemail").map(|one| one.of.as_str()).collect();
    identities.sort_unstable();
    identities.dedup();
    for identity in identities {
        logins.extend(sending(&settings, identity));
    }
    logins.extend(imap_send(&settings));
    logins.extend(helpers(&settings, pages));
    for store in stores(&settings) {
        logins.extend(pages.open(&pages.at_home(&store)).iter().flat_map(stored));
    }
    logins
}

/// What `git send-email` signs in with; an identity takes over what it does not say itself.
fn sending(settings: &[Setting], identity: &str) -> Option<Login> {
    let own = |key: &str| last(settings, "sendemail", identity, key);
    let value = |key: &str| own(key).or_else(|| last(settings, "sendemail", "", key));
    let password = own("smtppass")?;
    let sender = value("from").or_else(|| last(settings, "user", "", "email"));
    let owner = Owner {
        user: value("smtpuser").map(|user| user.value.to_string()),
        addresses: sender.map(|sender| address_in(&sender.value).to_owned()).into_iter().collect(),
        server: value("smtpserver").and_then(|server| host_of(&server.value)),
    };
    Some(Login::new(owner, Some(Protocol::Smtp), PasswordLine::in_line(password.spot.clone())))
}

/// Where `git send-email` looks for the account's password: where git's helper for the Secret Service does, if that
/// is the one (`git-credential-libsecret.c`; `smtp_host_string` of `git-send-email.perl`).
pub(super) fn wanted_items(page: &Page, pages: &Pages<'_>, account: &Account) -> Vec<WantedItem> {
    let settings = settings(page, pages);
    let asks_the_secret_service = settings.iter().any(|one| {
        let name = one.value.split_whitespace().next().unwrap_or_default();
        (one.section.as_str(), one.key.as_str()) == ("credential", "helper")
            && (name == "libsecret" || name.ends_with("/git-credential-libsecret"))
    });
    if !asks_the_secret_service {
        return vec![];
    }
    let mut identities: Vec<&str> =
        settings.iter().filter(|one| one.section == "sendemail").map(|one| one.of.as_str()).collect();
    identities.sort_unstable();
    identities.dedup();
    identities.into_iter().filter_map(|identity| sought_to_send(&settings, identity, account)).collect()
}

fn sought_to_send(settings: &[Setting], identity: &str, account: &Account) -> Option<WantedItem> {
    let own = |key: &str| last(settings, "sendemail", identity, key);
    let value = |key: &str| own(key).or_else(|| last(settings, "sendemail", "", key));
    if value("smtppass").is_some() {
        return None;
    }
    let (server, user) = (host_of(&value("smtpserver")?.value)?, value("smtpuser")?.value.to_string());
    let owner = Owner { user: Some(user.clone()), addresses: vec![], server: Some(server.clone()) };
    if !owner.is(account) {
        return None;
    }
    let port = match (value("smtpserverport"), value("smtpencryption")) {
        (Some(port), _) => port.value.to_string(),
        (None, Some(encryption)) if encryption.value.as_str() == "ssl" => "465".to_owned(),
        (None, _) => "25".to_owned(),
    };
    let looked_up: Attributes =
        [("protocol", "smtp"), ("server", server.as_str()), ("port", port.as_str()), ("user", user.as_str())]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .into();
    let mut stored = looked_up.clone();
    // Of the two that git has written, the one that every version finds.
    stored.insert("xdg:schema".to_owned(), "org.gnome.keyring.NetworkPassword".to_owned());
    let label = format!("Git: smtp://{server}:{port}/");
    Some(WantedItem {
        program: "git",
        looked_up,
        stored,
        label,
        server,
        user,
        protocol: Some(Protocol::Smtp),
    })
}

/// What `git imap-send` signs in with.
fn imap_send(settings: &[Setting]) -> Option<Login> {
    let value = |key: &str| last(settings, "imap", "", key);
    let password = value("pass")?;
    let owner = Owner {
        user: value("user").map(|user| user.value.to_string()),
        addresses: last(settings, "user", "", "email").map(|one| one.value.to_string()).into_iter().collect(),
        server: value("host").and_then(|host| host_of(&host.value)),
    };
    Some(Login::new(owner, Some(Protocol::Imap), PasswordLine::in_line(password.spot.clone())))
}

/// Helpers for a mail server that are commands of the person's own.
fn helpers(settings: &[Setting], pages: &Pages<'_>) -> Vec<Login> {
    let of = |helper: &Setting| {
        let url = MailUrl::read(&helper.of)?;
        let protocol = protocol_of(&url.scheme)?;
        let script = helper.value.strip_prefix('!')?;
        let name = last(settings, "credential", &helper.of, "username").map(|name| name.value.to_string());
        // `f() { echo username=anna; echo password=hunter2; }; f`
        let gives = |what: &str| script.split(what).nth(1).map(|rest| rest.trim_start_matches(['"', '\'']));
        let user = url.user.or(name).or_else(|| {
            let word =
                gives("username=")?.split(|c: char| c.is_whitespace() || "\"';\\".contains(c)).next()?;
            (!word.is_empty() && !word.contains(['$', '`'])).then(|| word.to_owned())
        });
        let password = gives("password=")?;
        let places = if password.starts_with(['$', '`']) {
            command::places(script, pages).into_iter().filter(|place| *place != PasswordPlace::Line).collect()
        } else {
            vec![PasswordPlace::Line]
        };
        let owner = Owner { user, addresses: vec![], server: url.server };
        Some(Login::new(owner, Some(protocol), PasswordLine::at(&helper.spot, places)))
    };
    settings.iter().filter(|one| one.section == "credential" && one.key == "helper").filter_map(of).collect()
}

/// The files of `helper = store --file …`.
fn stores(settings: &[Setting]) -> Vec<String> {
    let helpers = settings.iter().filter(|one| one.section == "credential" && one.key == "helper");
    let of = |helper: &Setting| {
        let mut words = helper.value.split_whitespace();
        words.next().filter(|name| name.ends_with("store"))?;
        match words.next()?.split_once('=') {
            Some(("--file", name)) => Some(name.to_owned()),
            Some(_) => None,
            None => words.next().map(str::to_owned),
        }
    };
    helpers.filter_map(of).collect()
}

/// `smtp://anna%40gmail.com:PASSWORD@smtp.gmail.com%3a587`, one in each line.
fn stored(page: &Page) -> Vec<Login> {
    let of = |line| {
        let url = MailUrl::read(line)?;
        let protocol = protocol_of(&url.scheme)?;
        url.password?;
        let owner = Owner { user: url.user, addresses: vec![], server: url.server };
        Some(Login::new(owner, Some(protocol), PasswordLine::in_line(page.spot_of(line))))
    };
    page.text.lines().filter_map(of).collect()
}

fn protocol_of(scheme: &str) -> Option<Protocol> {
    match scheme {
        "smtp" | "smtps" | "submission" | "submissions" => Some(Protocol::Smtp),
        "imap" | "imaps" => Some(Protocol::Imap),
        _ => None,
    }
}

/// The last value of a key; `None` if it is empty.
fn last<'a>(settings: &'a [Setting], section: &str, of: &str, key: &str) -> Option<&'a Setting> {
    let is_it = |one: &&Setting| one.section == section && one.of == of && one.key == key;
    settings.iter().rev().find(is_it).filter(|one| !one.value.is_empty())
}
