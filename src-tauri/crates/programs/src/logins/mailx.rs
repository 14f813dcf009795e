//! The settings of mailx, s-nail and their kin (`mailx(1)`, "set"): lines `set name=value`. Some variables hold for
//! one login: `password-anna@imap.gmail.com`. An `account` has a block of its own.

use super::login::{Login, PasswordLine};
use super::owner::Owner;
use super::pages::Page;
use super::quoted::{address_in, unquoted};
use super::url::{MailUrl, host_of};
use account::Protocol;

pub(super) fn logins(page: &Page) -> Vec<Login> {
    let mut logins = vec![];
    let mut at = Block::default();
    for line in page.text.lines() {
        let bare = line.trim();
        if bare.starts_with('#') {
            continue;
        }
        if bare == "}" || bare.starts_with("account ") {
            logins.extend(std::mem::take(&mut at).logins(page));
        }
        let Some(settings) = bare.strip_prefix("set ").or_else(|| bare.strip_prefix("wysh set ")) else {
            continue;
        };
        for setting in settings_of(settings) {
            at.set(setting, page);
        }
    }
    logins.extend(at.logins(page));
    logins
}

#[derive(Default)]
struct Block {
    smtp: Owner,
    imap: Owner,
    kept: Vec<(Option<Protocol>, PasswordLine)>,
    /// What names its login in the name of the variable or in its value.
    whole: Vec<Login>,
}

impl Block {
    fn set(&mut self, setting: &str, page: &Page) {
        let Some((name, value)) = setting.split_once('=') else { return };
        let (name, spot) = (name.trim(), page.spot_of(setting));
        let meant = unquoted(value);
        if meant.trim().is_empty() {
            return;
        }
        match name {
            "from" => {
                let address = address_in(&meant).to_owned();
                self.smtp.addresses = vec![address.clone()];
                self.imap.addresses = vec![address];
            }
            "smtp-auth-user" => self.smtp.user = Some(meant.to_string()),
            "imap-auth-user" | "imap-user" => self.imap.user = Some(meant.to_string()),
            "user" => {
                self.smtp.user = Some(meant.to_string());
                self.imap.user = Some(meant.to_string());
            }
            "smtp-auth-password" => self.kept.extend(kept(Some(Protocol::Smtp), spot)),
            "imap-password" => self.kept.extend(kept(Some(Protocol::Imap), spot)),
            "password" => self.kept.extend(kept(None, spot)),
            "smtp" | "mta" | "folder" | "inbox" | "MAIL" => self.set_server(name, &meant, spot),
            _ => {
                let Some(login) = ["password-", "imap-password-", "pop3-password-", "smtp-auth-password-"]
                    .iter()
                    .find_map(|start| name.strip_prefix(start))
                else {
                    return;
                };
                let (user, server) = login.rsplit_once('@').unwrap_or((login, ""));
                // `anna@gmail.com` may be a user at a server, or a user.
                let is_a_user = !user.contains('@') && !login.contains("%40");
                let owner = Owner {
                    user: Some(super::url::decoded(if is_a_user { login } else { user })),
                    addresses: vec![],
                    server: host_of(server),
                };
                self.whole.push(Login::new(owner, None, PasswordLine::in_line(spot)));
                if is_a_user && !user.is_empty() {
                    let owner =
                        Owner { user: Some(user.to_owned()), addresses: vec![], server: host_of(server) };
                    let spot = page.spot_of(setting);
                    self.whole.push(Login::new(owner, None, PasswordLine::in_line(spot)));
                }
            }
        }
    }

    fn set_server(&mut self, name: &str, value: &str, spot: super::login::Spot) {
        let is_smtp = matches!(name, "smtp" | "mta");
        let protocol = Some(if is_smtp { Protocol::Smtp } else { Protocol::Imap });
        let Some(url) = MailUrl::read(value) else {
            if name == "smtp" {
                self.smtp.server = host_of(value);
            }
            return;
        };
        if url.password.is_some() {
            let owner = Owner { user: url.user.clone(), addresses: vec![], server: url.server.clone() };
            self.whole.push(Login::new(owner, protocol, PasswordLine::in_line(spot)));
        }
        let owner = if is_smtp { &mut self.smtp } else { &mut self.imap };
        owner.server = url.server;
        owner.user = url.user.or(owner.user.take());
    }

    fn logins(self, page: &Page) -> Vec<Login> {
        let _ = page;
        let Self { smtp, imap, kept, whole } = self;
        let of = |(protocol, kept): (Option<Protocol>, PasswordLine)| {
            let owner = match protocol {
                Some(Protocol::Imap) => imap.clone(),
                Some(Protocol::Smtp) => smtp.clone(),
                None if imap.user.is_some() => imap.clone(),
                None => smtp.clone(),
            };
            Login::new(owner, protocol, vec![kept])
        };
        kept.into_iter().map(of).chain(whole).collect()
    }
}

fn kept(
    protocol: Option<Protocol>,
    spot: super::login::Spot,
) -> impl Iterator<Item = (Option<Protocol>, PasswordLine)> {
    PasswordLine::in_line(spot).into_iter().map(move |kept| (protocol, kept))
}

/// The settings of a line: there may be spaces in a value that is quoted, or around an equals sign.
fn settings_of(line: &str) -> Vec<&str> {
    let mut settings = vec![];
    let mut rest = line.trim();
    while !rest.is_empty() {
        let mut quote = None;
        let end = rest.char_indices().find(|(at, c)| match (c, quote) {
            (c, Some(mark)) if *c == mark => {
                quote = None;
                false
            }
            ('"' | '\'', None) => {
                quote = Some(*c);
                false
            }
            (c, None) if c.is_whitespace() => {
                !rest[..*at].trim_end().ends_with('=') && !rest[*at..].trim_start().starts_with('=')
            }
            (_, _) => false,
        });
        let (setting, after) = rest.split_at(end.map_or(rest.len(), |(at, _)| at));
        settings.push(setting);
        rest = after.trim_start();
    }
    settings
}
