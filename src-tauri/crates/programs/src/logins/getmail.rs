//! getmail's settings (`configuration.html`, "Creating the [retriever] section"). A command is a tuple of Python's.

use super::command;
use super::ini::sections;
use super::login::{Login, PasswordLine};
use super::owner::Owner;
use super::pages::{Page, Pages};
use super::quoted::{is_empty, unquoted};
use super::url::host_of;
use account::Protocol;

pub(super) fn logins(page: &Page, pages: &Pages<'_>) -> Vec<Login> {
    let sections = sections(&page.text);
    let retrievers = sections.iter().filter(|section| section.name.eq_ignore_ascii_case("retriever"));
    let login = |section: &super::ini::Section<'_>| {
        if section.says_yes("use_xoauth2") {
            return None;
        }
        let mut kept = vec![];
        if let Some(password) = section.value("password").filter(|password| !is_empty(password)) {
            kept.extend(PasswordLine::in_line(page.spot_of(password)));
        }
        if let Some(command) = section.value("password_command") {
            kept.extend(PasswordLine::at(&page.spot_of(command), of_tuple(command, pages)));
        }
        let is_imap = section.value("type").is_some_and(|kind| kind.to_ascii_lowercase().contains("imap"));
        let owner = Owner {
            user: section.name_of("username").map(str::to_owned),
            addresses: vec![],
            server: section.name_of("server").and_then(host_of),
        };
        (!kept.is_empty()).then(|| Login::new(owner, is_imap.then_some(Protocol::Imap), kept))
    };
    retrievers.filter_map(login).collect()
}

/// `("pass", "show", "mail")`, or the words of a shell.
fn of_tuple(command: &str, pages: &Pages<'_>) -> Vec<super::login::PasswordPlace> {
    let command = command.trim();
    let Some(inside) = command.strip_prefix(['(', '[']) else { return command::places(command, pages) };
    let inside = inside.trim_end().trim_end_matches([')', ']']);
    let words: Vec<_> = inside.split(',').map(unquoted).filter(|word| !word.is_empty()).collect();
    command::places_of_words(&words.iter().map(|word| word.as_str()).collect::<Vec<_>>(), pages)
}
