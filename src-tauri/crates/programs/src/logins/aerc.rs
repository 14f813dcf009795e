//! aerc's `accounts.conf` (`aerc-accounts(5)`): a section for each account. A password may stand in an address of a
//! server, or be printed by a command.

use super::command;
use super::ini::{Section, sections};
use super::login::{Login, PasswordLine};
use super::owner::Owner;
use super::pages::{Page, Pages};
use super::quoted::{address_in, unquoted};
use super::url::MailUrl;
use account::Protocol;

pub(super) fn logins(page: &Page, pages: &Pages<'_>) -> Vec<Login> {
    let sections = sections(&page.text);
    let of = |section: &Section<'_>| {
        [("source", "source-cred-cmd"), ("outgoing", "outgoing-cred-cmd")]
            .map(|(url, command)| login(section, url, command, page, pages))
    };
    sections.iter().flat_map(of).flatten().collect()
}

fn login(section: &Section<'_>, url: &str, command: &str, page: &Page, pages: &Pages<'_>) -> Option<Login> {
    let written = section.name_of(url)?;
    let url = MailUrl::read(written)?;
    let protocol = match url.scheme.split('+').next()? {
        "imap" | "imaps" => Some(Protocol::Imap),
        "smtp" | "smtps" => Some(Protocol::Smtp),
        "jmap" => None,
        _ => return None,
    };
    if url.takes_a_token() {
        return None;
    }
    let mut kept = vec![];
    if let Some(password) = url.password {
        kept.extend(PasswordLine::in_line(page.spot_of(password)));
    }
    if let Some(command) = section.value(command) {
        let between_ticks = command.strip_prefix('`').and_then(|rest| rest.strip_suffix('`'));
        let command = between_ticks.unwrap_or(command);
        let is_quoted = command.len() > 1 && command.starts_with('"') && command.ends_with('"');
        let text = if is_quoted { unquoted(command) } else { command.to_owned().into() };
        kept.extend(PasswordLine::at(&page.spot_of(command), command::places(&text, pages)));
    }
    let sender = section.value("from").map(|from| address_in(from).to_owned());
    let owner = Owner { user: url.user, addresses: sender.into_iter().collect(), server: url.server };
    (!kept.is_empty()).then(|| Login::new(owner, protocol, kept))
}
