//! fetchmail's settings (`fetchmail(1)`, "The run control file"): words in any lines. A server has users, and most
//! words between them are noise.

use zeroize::Zeroizing;

use super::login::{Login, PasswordLine, PasswordPlace, Seal};
use super::owner::Owner;
use super::pages::{Page, Pages};
use super::url::host_of;
use account::Protocol;

pub(super) fn logins(page: &Page, pages: &Pages<'_>) -> Vec<Login> {
    let words = words(&page.text);
    let mut logins = vec![];
    let (mut defaults, mut server, mut user) = (Server::default(), Server::default(), User::default());
    let mut is_default = false;
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let next = words.get(at + 1);
        at += 1;
        // What is quoted is no keyword.
        let keyword = if word.is_quoted { "" } else { word.text.as_str() };
        match keyword {
            "poll" | "skip" | "server" | "defaults" | "default" => {
                logins.extend(std::mem::take(&mut user).login(&server, page));
                is_default = keyword.starts_with("default");
                server = defaults.clone();
                if !is_default && let Some(name) = next {
                    server.name = Some(name.text.to_string());
                    at += 1;
                }
            }
            "via" => {
                server.name = next.map(|name| name.text.to_string());
                at += 1;
            }
            "protocol" | "proto" => {
                let name = next.map(|name| name.text.to_ascii_lowercase()).unwrap_or_default();
                server.protocol = name.contains("imap").then_some(Protocol::Imap);
                at += 1;
            }
            "auth" | "authenticate" => {
                server.takes_a_token =
                    next.is_some_and(|kind| kind.text.to_ascii_lowercase().contains("oauth"));
                at += 1;
            }
            "user" | "username" => {
                logins.extend(std::mem::take(&mut user).login(&server, page));
                // `user anna here` is the person's name on this computer.
                user.name = next.filter(|_| !is_keyword(words.get(at + 1), "here")).map(Word::name);
                at += 1;
            }
            // `user anna here is "anna@gmail.com" there`
            "is" if is_keyword(words.get(at + 1), "there") => {
                user.name = next.map(Word::name);
                at += 2;
            }
            "password" | "pass" => {
                user.kept.extend(
                    next.map(|word| PasswordLine::in_line(page.spot_of(word.raw))).into_iter().flatten(),
                );
                at += 1;
            }
            "passwordfile" => {
                let file = next.map(|word| {
                    let place = PasswordPlace::File(pages.named(&word.text, page), Seal::Open);
                    PasswordLine::at(&page.spot_of(word.raw), vec![place])
                });
                user.kept.extend(file.into_iter().flatten());
                at += 1;
            }
            // Their values may be any word.
            "is" | "to" | "mda" | "folder" | "plugin" | "plugout" | "preconnect" | "postconnect"
            | "smtphost" | "smtpname" | "sslcertpath" | "sslcertfile" | "sslcert" | "sslkey"
            | "sslfingerprint" | "sslproto" | "logfile" | "idfile" | "pidfile" | "postmaster"
            | "interface" | "monitor" | "principal" | "envelope" | "localdomains" | "aka" | "properties"
            | "service" | "port" => at += 1,
            _ => {}
        }
        if is_default {
            defaults = server.clone();
        }
    }
    logins.extend(user.login(&server, page));
    logins
}

#[derive(Clone, Default)]
struct Server {
    name: Option<String>,
    protocol: Option<Protocol>,
    takes_a_token: bool,
}

#[derive(Default)]
struct User {
    name: Option<String>,
    kept: Vec<PasswordLine>,
}

impl User {
    fn login(self, server: &Server, _: &Page) -> Option<Login> {
        let owner =
            Owner { user: self.name, addresses: vec![], server: server.name.as_deref().and_then(host_of) };
        let keeps_a_password = !self.kept.is_empty() && !server.takes_a_token;
        keeps_a_password.then(|| Login::new(owner, server.protocol, self.kept))
    }
}

struct Word<'a> {
    text: Zeroizing<String>,
    is_quoted: bool,
    raw: &'a str,
}

impl Word<'_> {
    fn name(&self) -> String {
        self.text.to_string()
    }
}

fn is_keyword(word: Option<&Word<'_>>, keyword: &str) -> bool {
    word.is_some_and(|word| !word.is_quoted && *word.text == keyword)
}

/// Words end at spaces, commas, colons and semicolons; in quotation marks they hold anything.
fn words(text: &str) -> Vec<Word<'_>> {
    let between = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '=');
    let mut words = vec![];
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if between(c) {
            rest = &rest[c.len_utf8()..];
        } else if c == '#' {
            rest = rest.split_once('\n').map_or("", |(_, after)| after);
        } else if c == '"' || c == '\'' {
            let (raw, after) = rest.split_at(end_of_quotes(rest, c));
            let inside = raw[1..].strip_suffix(c).unwrap_or(&raw[1..]);
            words.push(Word { text: meant(inside), is_quoted: true, raw });
            rest = after;
        } else {
            let (raw, after) = rest.split_at(rest.find(between).unwrap_or(rest.len()));
            words.push(Word { text: Zeroizing::new(raw.to_owned()), is_quoted: false, raw });
            rest = after;
        }
    }
    words
}

/// What is meant between quotation marks: `\x22` is a sign by its number.
fn meant(inside: &str) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(inside.len()));
    let mut rest = inside;
    while let Some((before, after)) = rest.split_once('\\') {
        text.push_str(before);
        let digits = after.strip_prefix('x').and_then(|digits| digits.get(..2));
        let mut signs = after.chars();
        if let Some(number) = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            text.push(char::from(number));
            rest = &after[3..];
        } else {
            text.extend(signs.next());
            rest = signs.as_str();
        }
    }
    text.push_str(rest);
    text
}

/// Behind the closing mark. One that is not closed ends with its line.
fn end_of_quotes(text: &str, mark: char) -> usize {
    let mut is_escaped = false;
    let end = text.char_indices().skip(1).find(|(_, c)| {
        let ends = (*c == mark || *c == '\n') && !is_escaped;
        is_escaped = *c == '\\' && !is_escaped;
        ends
    });
    end.map_or(text.len(), |(at, _)| at + 1)
}
