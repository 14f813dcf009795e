//! mutt's and NeoMutt's settings (`muttrc(5)`): one set of variables for all accounts, which hooks and files that
//! are sourced set anew. So whose a password is, is said beside it, else around it, else below it.

mod statement;

use std::collections::BTreeMap;

use zeroize::Zeroizing;

use self::statement::{Statement, Word, sourced, statements};
use super::command;
use super::login::{Login, PasswordLine, Spot};
use super::owner::Owner;
use super::pages::{Page, Pages};
use super::quoted::address_in;
use super::url::MailUrl;
use account::Protocol;

pub(super) fn logins(page: &Page, pages: &Pages<'_>) -> Vec<Login> {
    let mut reader = Reader { pages, scopes: vec![], variables: BTreeMap::new() };
    reader.read_page(page, None, 0);
    (0..reader.scopes.len()).flat_map(|scope| reader.logins(scope)).collect()
}

struct Reader<'a> {
    pages: &'a Pages<'a>,
    scopes: Vec<Scope>,
    /// What each variable was set to last.
    variables: BTreeMap<String, Value>,
}

/// A file, or the command of a hook.
#[derive(Default)]
struct Scope {
    around: Option<usize>,
    settings: Vec<(String, Value)>,
}

/// What a variable was set to.
#[derive(Clone)]
struct Value {
    /// What is known of it without running something.
    text: Zeroizing<String>,
    /// Commands whose output is in it.
    commands: Vec<Zeroizing<String>>,
    /// Where it is written.
    spot: Spot,
}

impl Reader<'_> {
    fn read_page(&mut self, page: &Page, around: Option<usize>, depth: usize) {
        let scope = self.begin(around);
        for statement in statements(&page.text) {
            self.read(&statement, page, scope, depth);
        }
    }

    fn begin(&mut self, around: Option<usize>) -> usize {
        self.scopes.push(Scope { around, settings: vec![] });
        self.scopes.len() - 1
    }

    fn read(&mut self, statement: &Statement<'_>, page: &Page, scope: usize, depth: usize) {
        if depth > DEEPEST || self.scopes.len() > MOST_SCOPES {
            return;
        }
        match statement {
            Statement::Set(settings) => {
                for (name, word) in settings {
                    let value = self.value(word, page.spot_of(word.raw), name);
                    self.variables.insert((*name).to_owned(), value.clone());
                    self.scopes[scope].settings.push(((*name).to_owned(), value));
                }
            }
            Statement::Mailboxes(words) => {
                for word in words {
                    let value = self.value(word, page.spot_of(word.raw), "");
                    self.scopes[scope].settings.push(("mailboxes".to_owned(), value));
                }
            }
            Statement::Hook { pattern, command } => {
                let hook = self.begin(Some(scope));
                let about = self.value(pattern, page.spot_of(pattern.raw), "");
                let plain = Zeroizing::new(about.text.replace('\\', ""));
                self.scopes[hook].settings.push(("pattern".to_owned(), Value { text: plain, ..about }));
                self.read_within(command, page, hook, depth + 1);
            }
            Statement::Source(word) => self.source(word, page.spot_of(word.raw), page, scope, depth),
            Statement::Macro(text) => {
                for name in sourced(text) {
                    self.open(name, page, scope, depth);
                }
            }
        }
    }

    /// The command of a hook. It may be written over several lines: what is set in it tells which.
    fn read_within(&mut self, command: &Word<'_>, page: &Page, scope: usize, depth: usize) {
        let spot_of = |what: &str| {
            let at = command.raw.find(what).and_then(|at| command.raw.get(at..));
            page.spot_of(at.unwrap_or(command.raw))
        };
        for statement in statements(&command.text) {
            match &statement {
                Statement::Set(settings) => {
                    for (name, word) in settings {
                        let value = self.value(word, spot_of(name), name);
                        self.scopes[scope].settings.push(((*name).to_owned(), value));
                    }
                }
                Statement::Source(word) => self.source(word, spot_of("source"), page, scope, depth),
                Statement::Mailboxes(_) | Statement::Hook { .. } | Statement::Macro(_) => {}
            }
        }
    }

    /// A file, or what a command prints: then the password may be in that.
    fn source(&mut self, word: &Word<'_>, spot: Spot, page: &Page, scope: usize, depth: usize) {
        let value = self.value(word, spot, "");
        match value.text.trim_end().strip_suffix('|') {
            Some(command) => {
                let commands = vec![Zeroizing::new(command.to_owned())];
                let printed = Value { text: Zeroizing::default(), commands, spot: value.spot };
                self.scopes[scope].settings.push(("imap_pass".to_owned(), printed));
            }
            None => self.open(&value.text, page, scope, depth),
        }
    }

    fn open(&mut self, name: &str, page: &Page, scope: usize, depth: usize) {
        let beside = self.pages.named(name, page);
        // mutt looks where it was started, which is mostly the home.
        let at_home = self.pages.home().join(name);
        if let Some(other) = self.pages.open(&beside).or_else(|| self.pages.open(&at_home)) {
            self.read_page(&other, Some(scope), depth + 1);
        }
    }

    /// What a word says that sets a variable of this name; `spot` is where it is written.
    fn value(&self, word: &Word<'_>, spot: Spot, name: &str) -> Value {
        let mut text = Zeroizing::new(String::with_capacity(word.text.len()));
        let mut commands = word.commands.clone();
        let mut spot = spot;
        let mut rest = word.text.as_str();
        while let Some((before, after)) = rest.split_once('$').filter(|_| word.has_variables) {
            let is_of_a_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
            let (braced, after) = after.strip_prefix('{').map_or((false, after), |after| (true, after));
            let end = after.find(|c| !is_of_a_name(c)).unwrap_or(after.len());
            let variable = &after[..end];
            text.push_str(before);
            if let Some(value) = self.variables.get(variable).filter(|_| variable != name) {
                // What is only a variable is written where that was set.
                if before.is_empty() && text.is_empty() {
                    spot = value.spot.clone();
                }
                text.push_str(&value.text);
                commands.extend(value.commands.iter().cloned());
            } else if variable == "HOME" {
                text.push_str(&self.pages.home().to_string_lossy());
            }
            rest = &after[end..];
            rest = if braced { rest.strip_prefix('}').unwrap_or(rest) } else { rest };
        }
        text.push_str(rest);
        commands.truncate(MOST_COMMANDS);
        Value { text, commands, spot }
    }

    /// The sign-ins whose passwords a scope sets.
    fn logins(&self, scope: usize) -> Vec<Login> {
        let mut logins = vec![];
        for (kind, protocol) in [(&IMAP, Some(Protocol::Imap)), (&SMTP, Some(Protocol::Smtp)), (&POP, None)] {
            let mut kept = vec![];
            for (name, value) in &self.scopes[scope].settings {
                if name == ACCOUNT_COMMAND && kind.password == IMAP.password {
                    kept.extend(PasswordLine::at(&value.spot, command::places(&value.text, self.pages)));
                } else if name == kind.password {
                    for command in &value.commands {
                        kept.extend(PasswordLine::at(&value.spot, command::places(command, self.pages)));
                    }
                    if value.commands.is_empty() && !value.text.trim().is_empty() {
                        kept.extend(PasswordLine::in_line(value.spot.clone()));
                    }
                } else if kind.urls.contains(&name.as_str())
                    && MailUrl::read(&value.text).is_some_and(|url| url.password.is_some())
                {
                    kept.extend(PasswordLine::in_line(value.spot.clone()));
                }
            }
            if !kept.is_empty() {
                logins.push(Login::new(self.owner(scope, kind), protocol, kept));
            }
        }
        logins
    }

    fn owner(&self, scope: usize, kind: &Kind) -> Owner {
        let of = |kind: &Kind| {
            let in_urls = |read: fn(MailUrl<'_>) -> Option<String>| {
                self.find(scope, &|name, value| {
                    kind.urls.contains(&name).then(|| MailUrl::read(&value.text)).flatten().and_then(read)
                })
            };
            let named = self.find(scope, &|name, value| {
                (kind.users.contains(&name) && !value.text.is_empty()).then(|| value.text.to_string())
            });
            (named.or_else(|| in_urls(|url| url.user)), in_urls(|url| url.server))
        };
        let (user, server) = of(kind);
        let from = self.find(scope, &|name, value| {
            (name == "from" && value.text.contains('@')).then(|| address_in(&value.text).to_owned())
        });
        // Who sends without a name of its own mostly signs in as for reading.
        let user = user.or_else(|| of(&IMAP).0);
        Owner { user, addresses: from.into_iter().collect(), server }
    }

    /// What is said in a scope, else in those around it, else in those below it if they all say the same.
    fn find(&self, scope: usize, read: &dyn Fn(&str, &Value) -> Option<String>) -> Option<String> {
        let in_scope =
            |scope: &Scope| scope.settings.iter().rev().find_map(|(name, value)| read(name, value));
        let mut at = Some(scope);
        while let Some(scope) = at.and_then(|at| self.scopes.get(at)) {
            if let Some(found) = in_scope(scope) {
                return Some(found);
            }
            at = scope.around;
        }
        let below = |other: &&Scope| {
            std::iter::successors(other.around, |at| self.scopes[*at].around).any(|around| around == scope)
        };
        let mut found: Vec<String> = self.scopes.iter().filter(below).filter_map(in_scope).collect();
        found.sort();
        found.dedup();
        if found.len() == 1 { found.pop() } else { None }
    }
}

const DEEPEST: usize = 8;
const MOST_SCOPES: usize = 256;
const MOST_COMMANDS: usize = 16;

/// NeoMutt's: a command that is told the server, and prints user and password for it.
const ACCOUNT_COMMAND: &str = "account_command";

/// The variables of a protocol.
struct Kind {
    password: &'static str,
    users: &'static [&'static str],
    urls: &'static [&'static str],
}

const IMAP: Kind = Kind {
    password: "imap_pass",
    users: &["imap_user", "imap_login"],
    urls: &["folder", "spoolfile", "spool_file", "mailboxes", "pattern"],
};
const SMTP: Kind = Kind { password: "smtp_pass", users: &["smtp_user"], urls: &["smtp_url"] };
const POP: Kind = Kind { password: "pop_pass", users: &["pop_user"], urls: &["pop_host"] };
