//! The files of ftp, curl and Emacs: `machine HOST login USER password …` in any order and over any lines. A macro
//! of ftp's goes on to the next empty line, whatever it says.

use super::login::{Login, PasswordLine};
use super::owner::Owner;
use super::pages::Page;
use super::quoted::unquoted;

pub(super) fn logins(page: &Page) -> Vec<Login> {
    let mut logins = vec![];
    let mut at = Entry::default();
    let mut words = words(&page.text).into_iter();
    while let Some(word) = words.next() {
        match word {
            "machine" | "host" => {
                logins.extend(std::mem::take(&mut at).login(page));
                at.server = words.next();
            }
            "default" => logins.extend(std::mem::take(&mut at).login(page)),
            "login" | "user" => at.user = words.next(),
            "password" => at.password = words.next(),
            "port" | "force" | "account" => {
                words.next();
            }
            _ => {}
        }
    }
    logins.extend(at.login(page));
    logins
}

#[derive(Default)]
struct Entry<'a> {
    server: Option<&'a str>,
    user: Option<&'a str>,
    password: Option<&'a str>,
}

impl Entry<'_> {
    fn login(self, page: &Page) -> Option<Login> {
        let password = self.password?;
        let meant = |value: Option<&str>| value.map(|value| unquoted(value).to_string());
        let owner = Owner { user: meant(self.user), addresses: vec![], server: meant(self.server) };
        Some(Login::new(owner, None, PasswordLine::in_line(page.spot_of(password))))
    }
}

/// The words of a text; one in quotation marks may hold spaces.
fn words(text: &str) -> Vec<&str> {
    let mut words = vec![];
    let mut is_macro = false;
    let lines = text.lines().filter(|line| !line.trim_start().starts_with('#'));
    for mut rest in lines.map(str::trim) {
        is_macro &= !rest.is_empty();
        while !rest.is_empty() && !is_macro {
            let end = match rest.strip_prefix('"') {
                Some(inside) => end_of_quotes(inside).map_or(rest.len(), |at| at + 2),
                None => rest.find(char::is_whitespace).unwrap_or(rest.len()),
            };
            let (word, after) = rest.split_at(end);
            is_macro = word == "macdef";
            words.push(word);
            rest = after.trim_start();
        }
    }
    words
}

fn end_of_quotes(inside: &str) -> Option<usize> {
    let mut is_escaped = false;
    inside.char_indices().find_map(|(at, c)| {
        let ends = c == '"' && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        ends.then_some(at)
    })
}
