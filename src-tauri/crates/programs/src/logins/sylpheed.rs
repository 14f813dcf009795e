//! Sylpheed's `accountrc`: a section for each account, with its passwords in it.

use super::ini::sections;
use super::login::{Login, PasswordLine};
use super::owner::Owner;
use super::pages::Page;
use super::url::host_of;
use account::Protocol;

pub(super) fn logins(page: &Page) -> Vec<Login> {
    let sections = sections(&page.text);
    let mut logins = vec![];
    for section in sections.iter().filter(|section| section.name.starts_with("Account")) {
        let value = |key: &str| section.value(key).map(str::to_owned);
        // The number of its kind of server (`prefs_account.h`): 0 and 1 are POP3, 3 is IMAP.
        let is_imap = value("protocol").is_some_and(|kind| kind == "3");
        let incoming = is_imap.then_some(Protocol::Imap);
        for (password, user, server, protocol) in [
            ("password", value("user_id"), "receive_server", incoming),
            (
                "smtp_password",
                value("smtp_user_id").or(value("user_id")),
                "smtp_server",
                Some(Protocol::Smtp),
            ),
        ] {
            let Some(written) = section.value(password) else { continue };
            let owner = Owner {
                user,
                addresses: value("address").into_iter().collect(),
                server: section.value(server).and_then(host_of),
            };
            logins.push(Login::new(owner, protocol, PasswordLine::in_line(page.spot_of(written))));
        }
    }
    logins
}
