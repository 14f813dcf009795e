//! Mailnag's settings: a section for each account. Where there is a keychain, its password is there, under a hash of
//! user and server (`accounts.py`, `secretstore.py`, `credentialstore.py`).

use md5::{Digest, Md5};

use super::ini::{Section, sections};
use super::login::{Login, PasswordLine, PasswordPlace};
use super::owner::Owner;
use super::pages::Page;
use super::url::host_of;
use account::Protocol;
use keychain::store::Attributes;

pub(super) fn logins(page: &Page) -> Vec<Login> {
    let sections = sections(&page.text);
    sections
        .iter()
        .filter(|section| section.name.starts_with("account"))
        .filter_map(|one| login(one, page))
        .collect()
}

fn login(section: &Section<'_>, page: &Page) -> Option<Login> {
    let (user, server) = (section.value("user")?, section.value("server")?);
    let is_imap = match section.value("type") {
        Some(kind) => kind == "imap",
        None => section.value("imap").is_none_or(|value| value == "1"),
    };
    let mailbox = if is_imap { Mailbox::Imap } else { Mailbox::Pop3 };
    let mut kept =
        PasswordLine::at(&page.spot_of(user), vec![PasswordPlace::OwnItem(items(user, server, mailbox))]);
    if let Some(password) = section.value("password") {
        kept.extend(PasswordLine::in_line(page.spot_of(password)));
    }
    let owner = Owner { user: Some(user.to_owned()), addresses: vec![], server: host_of(server) };
    Some(Login::new(owner, is_imap.then_some(Protocol::Imap), kept))
}

/// How the mail is fetched.
#[derive(Clone, Copy)]
enum Mailbox {
    Imap,
    Pop3,
}

/// Since version 2, and before.
fn items(user: &str, server: &str, mailbox: Mailbox) -> Vec<Attributes> {
    let set = |pairs: &[(&str, &str)]| {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    };
    let (is_imap, scheme) = match mailbox {
        Mailbox::Imap => ("True", "imap"),
        Mailbox::Pop3 => ("False", "pop"),
    };
    let id = hash(&format!("{user}{server}{is_imap}"));
    let old = hash(&format!("Mailnag password for {scheme}://{user}@{server}"));
    vec![
        set(&[("xdg:schema", "com.github.pulb.mailnag"), ("id", &id)]),
        set(&[("source", "Mailnag"), ("keyid", &old)]),
    ]
}

fn hash(text: &str) -> String {
    Md5::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
