//! mbsync's settings (`mbsync(1)`, "CONFIGURATION"): lines `Key value`, in any case. A section ends with an empty
//! line, or where another begins. Quotation marks may stand within a word, and a note behind it.

use super::command;
use super::login::{Login, PasswordLine};
use super::owner::Owner;
use super::pages::{Page, Pages};
use super::quoted::is_empty;
use super::url::host_of;
use account::Protocol;
use zeroize::Zeroizing;

pub(super) fn logins(page: &Page, pages: &Pages<'_>) -> Vec<Login> {
    let mut logins = vec![];
    let mut at = Section::default();
    for line in page.text.lines() {
        let bare = line.trim();
        if bare.is_empty() {
            logins.extend(std::mem::take(&mut at).login(page, pages));
        }
        let Some((key, value)) = bare.split_once(char::is_whitespace).filter(|_| !bare.starts_with('#'))
        else {
            continue;
        };
        match key.to_ascii_lowercase().as_str() {
            "imapaccount" | "imapstore" | "maildirstore" | "channel" | "group" => {
                logins.extend(std::mem::take(&mut at).login(page, pages));
            }
            "host" => at.host = Some(value),
            "user" => at.user = Some(value),
            "pass" => at.password = Some(value),
            "passcmd" => at.command = Some(value),
            "authmech" | "authmechs" => at.mechanisms = Some(value),
            _ => {}
        }
    }
    logins.extend(at.login(page, pages));
    logins
}

#[derive(Default)]
struct Section<'a> {
    host: Option<&'a str>,
    user: Option<&'a str>,
    password: Option<&'a str>,
    command: Option<&'a str>,
    mechanisms: Option<&'a str>,
}

impl Section<'_> {
    fn login(self, page: &Page, pages: &Pages<'_>) -> Option<Login> {
        // A token is no password; where there is another way, mbsync takes that.
        let mut mechanisms = self.mechanisms.unwrap_or("*").split_whitespace();
        if mechanisms.all(|name| name.trim_matches('"').to_ascii_lowercase().contains("oauth")) {
            return None;
        }
        let mut kept = vec![];
        if let Some(password) = self.password.filter(|password| !is_empty(password)) {
            kept.extend(PasswordLine::in_line(page.spot_of(password)));
        }
        if let Some(command) = self.command {
            // A plus says that the command may ask.
            let text = meant(command);
            let places = command::places(text.trim_start_matches('+'), pages);
            kept.extend(PasswordLine::at(&page.spot_of(command), places));
        }
        let host = self.host.map(meant);
        let owner = Owner {
            user: self.user.map(|user| meant(user).to_string()),
            addresses: vec![],
            // Before version 1.2 the scheme stood before the host.
            server: host.and_then(|host| {
                host_of(["imaps:", "imap:"].iter().find_map(|old| host.strip_prefix(old)).unwrap_or(&host))
            }),
        };
        (!kept.is_empty()).then(|| Login::new(owner, Some(Protocol::Imap), kept))
    }
}

/// A value without its quotation marks, up to a note. mbsync takes the first word; whoever forgot the marks meant
/// all of them.
fn meant(value: &str) -> Zeroizing<String> {
    let mut meant = Zeroizing::new(String::with_capacity(value.len()));
    let (mut is_quoted, mut was_quoted, mut is_apart) = (false, false, true);
    let mut chars = value.trim().chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => meant.extend(chars.next()),
            '"' => (is_quoted, was_quoted) = (!is_quoted, true),
            '#' if is_apart && !is_quoted => break,
            c if c.is_whitespace() && !is_quoted && was_quoted => break,
            c => meant.push(c),
        }
        is_apart = c.is_whitespace();
    }
    let end = meant.trim_end().len();
    meant.truncate(end);
    meant
}
