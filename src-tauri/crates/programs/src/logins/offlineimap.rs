//! OfflineIMAP's settings (`offlineimap.conf`): a `[Repository …]` for each server. An expression of Python's may
//! stand for a password, and call functions of a script that `[general]` names.

use super::command;
use super::ini::{Section, sections};
use super::login::{Login, PasswordLine, PasswordPlace, Seal};
use super::owner::Owner;
use super::pages::{Page, Pages};
use super::python;
use super::url::host_of;
use account::Protocol;

pub(super) fn logins(page: &Page, pages: &Pages<'_>) -> Vec<Login> {
    let sections = sections(&page.text);
    let general = sections.iter().find(|section| section.name.eq_ignore_ascii_case("general"));
    let named = general.and_then(|section| section.name_of("pythonfile"));
    let script = named.and_then(|name| pages.open(&pages.named(name, page)));
    let repositories = sections.iter().filter(|section| {
        section.name.split_whitespace().next().is_some_and(|kind| kind.eq_ignore_ascii_case("repository"))
    });
    repositories.filter_map(|section| login(section, script.as_ref(), page, pages)).collect()
}

fn login(section: &Section<'_>, script: Option<&Page>, page: &Page, pages: &Pages<'_>) -> Option<Login> {
    let mut kept = vec![];
    if let Some(password) = section.value("remotepass") {
        kept.extend(PasswordLine::in_line(page.spot_of(password)));
    }
    if let Some(name) = section.name_of("remotepassfile") {
        let place = PasswordPlace::File(pages.named(name, page), Seal::Open);
        kept.extend(PasswordLine::at(&page.spot_of(name), vec![place]));
    }
    if let Some(expression) = section.value("remotepasseval") {
        let script = script.map(|script| script.text.as_str());
        let places = command::places_of_python(&python::asked_by(expression, script), pages);
        let place = match places.is_empty() {
            false => places,
            true if python::is_text(expression, script) => vec![PasswordPlace::Line],
            true => vec![PasswordPlace::Command],
        };
        kept.extend(PasswordLine::at(&page.spot_of(expression), place));
    }
    let is_gmail = section.name_of("type").is_some_and(|kind| kind.to_ascii_lowercase().starts_with("gmail"));
    let server = section.name_of("remotehost").and_then(host_of);
    let user = section.name_of("remoteuser").map(str::to_owned);
    // Where a user is computed, nothing says whose it is.
    if user.is_none() && section.value("remoteusereval").is_some() {
        return None;
    }
    let server = server.or_else(|| is_gmail.then(|| "imap.gmail.com".to_owned()));
    (!kept.is_empty())
        .then(|| Login::new(Owner { user, addresses: vec![], server }, Some(Protocol::Imap), kept))
}
