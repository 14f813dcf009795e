//! imapfilter's settings (`imapfilter_config(5)`), a program of Lua: an account is `IMAP { … }`. Values are texts, or
//! variables that were set to one or to what a command prints, by itself or within a function.

use std::collections::BTreeMap;

use zeroize::Zeroizing;

use super::command;
use super::login::{Login, PasswordLine, PasswordPlace, Spot};
use super::owner::Owner;
use super::pages::{Page, Pages};
use super::url::host_of;
use account::Protocol;

pub(super) fn logins(page: &Page, pages: &Pages<'_>) -> Vec<Login> {
    let mut reader = Reader { pages, values: BTreeMap::new(), functions: BTreeMap::new(), logins: vec![] };
    reader.read(page, 0);
    reader.logins
}

/// What a variable is.
#[derive(Clone)]
enum Value {
    Text(Zeroizing<String>, Spot),
    /// What a command prints.
    Printed(Zeroizing<String>, Spot),
    /// What a function or another expression gives.
    Unknown(Spot),
}

struct Reader<'a> {
    pages: &'a Pages<'a>,
    values: BTreeMap<String, Value>,
    functions: BTreeMap<String, Function>,
    logins: Vec<Login>,
}

/// A function that gives what a command prints.
#[derive(Clone)]
struct Function {
    parameters: Vec<String>,
    command: Vec<Piece>,
}

/// A piece of a text that is joined.
#[derive(Clone)]
enum Piece {
    Text(Zeroizing<String>),
    Variable(String),
}

impl Reader<'_> {
    fn read(&mut self, page: &Page, depth: usize) {
        let tokens = tokens(&page.text);
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            match (&token.kind, tokens.get(at + 1).map(|next| &next.kind)) {
                (Kind::Name("IMAP"), Some(Kind::Mark('{'))) => at = self.account(&tokens, at + 2, page),
                (Kind::Name("function"), Some(Kind::Name(name))) => {
                    self.functions.extend(function(&tokens, at + 2).map(|it| ((*name).to_owned(), it)));
                    at += 2;
                }
                (Kind::Name("dofile" | "loadfile" | "require"), Some(Kind::Mark('(') | Kind::Text(_))) => {
                    let name = tokens[at + 1..].iter().take(12).find_map(|token| match &token.kind {
                        Kind::Text(text) if **text != "HOME" => Some(text.trim_start_matches('/').to_owned()),
                        Kind::Text(_) | Kind::Name(_) | Kind::Mark(_) => None,
                    });
                    if depth < DEEPEST
                        && let Some(name) = name
                    {
                        self.include(&name, page, depth);
                    }
                    at += 1;
                }
                (Kind::Name(name), Some(Kind::Mark('='))) => {
                    let value = self.value(&tokens, at + 2, page);
                    self.values.insert((*name).to_owned(), value);
                    at += 2;
                }
                // `status, password = pipe_from('pass mail')`
                (Kind::Name(_), Some(Kind::Mark(','))) => {
                    let second = tokens.get(at + 2).map(|token| &token.kind);
                    if let (Some(Kind::Name(name)), Some(Kind::Mark('='))) =
                        (second, tokens.get(at + 3).map(|token| &token.kind))
                    {
                        let value = self.value(&tokens, at + 4, page);
                        self.values.insert((*name).to_owned(), value);
                    }
                    at += 2;
                }
                (Kind::Name(_) | Kind::Text(_) | Kind::Mark(_), _) => at += 1,
            }
        }
    }

    fn include(&mut self, name: &str, page: &Page, depth: usize) {
        let with_end = format!("{name}.lua");
        let paths = [name, &with_end].into_iter().flat_map(|name| {
            [
                self.pages.named(name, page),
                self.pages.home().join(name),
                self.pages.at_home(&format!("/{name}")),
            ]
        });
        let other = paths.collect::<Vec<_>>().iter().find_map(|path| self.pages.open(path));
        if let Some(other) = other {
            self.read(&other, depth + 1);
        }
    }

    /// What an expression gives: a text, a variable, or the output of a command somewhere in it.
    fn value(&self, tokens: &[Token<'_>], at: usize, page: &Page) -> Value {
        let spot = page.spot_of(tokens.get(at).map_or("", |token| token.raw));
        let ends = |token: Option<&Token<'_>>| {
            token.is_none_or(|token| {
                matches!(token.kind, Kind::Mark(',' | '}' | ';' | ')') | Kind::Name(_)) || token.begins_a_line
            })
        };
        match tokens.get(at).map(|token| &token.kind) {
            Some(Kind::Text(text)) if ends(tokens.get(at + 1)) => Value::Text(text.clone(), spot),
            Some(Kind::Name(name)) if ends(tokens.get(at + 1)) => {
                self.values.get(*name).cloned().unwrap_or(Value::Unknown(spot))
            }
            Some(Kind::Name(name)) if self.functions.contains_key(*name) => {
                let printed = self.called(&self.functions[*name], tokens, at + 1);
                printed.map_or(Value::Unknown(spot.clone()), |command| Value::Printed(command, spot))
            }
            Some(Kind::Name(_)) => {
                // To the end of the line: `io.popen('pass mail'):read('*l')`, `trim(password)`.
                let rest = tokens[at..].iter().enumerate();
                let line = rest.take_while(|(at, token)| *at == 0 || !token.begins_a_line).take(16);
                for (nth, token) in line {
                    let next = tokens.get(at + nth + 1).map(|token| &token.kind);
                    let is_bracket = matches!(next, Some(Kind::Mark('(')));
                    let begin = at + nth + 1 + usize::from(is_bracket);
                    let argument = tokens.get(begin).map(|token| &token.kind);
                    match (&token.kind, argument) {
                        (
                            Kind::Name("pipe_from" | "popen" | "execute" | "capture"),
                            Some(Kind::Text(_) | Kind::Name(_)),
                        ) => {
                            let command = self.joined(&pieces(tokens, begin).0, &BTreeMap::new());
                            return command.map_or(Value::Unknown(spot.clone()), |command| {
                                Value::Printed(command, spot)
                            });
                        }
                        (Kind::Name(_), Some(Kind::Name(name))) if self.values.contains_key(*name) => {
                            return self.values[*name].clone();
                        }
                        (Kind::Name(_) | Kind::Text(_) | Kind::Mark(_), _) => {}
                    }
                }
                Value::Unknown(spot)
            }
            Some(Kind::Text(_) | Kind::Mark(_)) | None => Value::Unknown(spot),
        }
    }

    /// The command that a function runs with the arguments that begin here.
    fn called(&self, function: &Function, tokens: &[Token<'_>], at: usize) -> Option<Zeroizing<String>> {
        let mut arguments = BTreeMap::new();
        let mut at = at + 1;
        for parameter in &function.parameters {
            let (argument, behind) = pieces(tokens, at);
            if let Some(text) = self.joined(&argument, &BTreeMap::new()) {
                arguments.insert(parameter.as_str(), text);
            }
            at = behind + 1;
        }
        self.joined(&function.command, &arguments)
    }

    /// A text put together; `None` if a piece of it is not known.
    fn joined(
        &self,
        pieces: &[Piece],
        arguments: &BTreeMap<&str, Zeroizing<String>>,
    ) -> Option<Zeroizing<String>> {
        let texts = pieces.iter().map(|piece| match piece {
            Piece::Text(text) => Some(text),
            Piece::Variable(name) => {
                arguments.get(name.as_str()).or_else(|| match self.values.get(name)? {
                    Value::Text(text, _) => Some(text),
                    Value::Printed(..) | Value::Unknown(_) => None,
                })
            }
        });
        let texts: Vec<&str> = texts.map(|text| text.map(|text| text.as_str())).collect::<Option<_>>()?;
        (!texts.is_empty()).then(|| Zeroizing::new(texts.concat()))
    }

    /// The fields up to the closing brace; what comes behind it.
    fn account(&mut self, tokens: &[Token<'_>], from: usize, page: &Page) -> usize {
        let mut owner = Owner::default();
        let mut kept = vec![];
        let (mut at, mut open) = (from, 1_usize);
        while let Some(token) = tokens.get(at) {
            match (&token.kind, tokens.get(at + 1).map(|next| &next.kind)) {
                (Kind::Mark('{'), _) => open += 1,
                (Kind::Mark('}'), _) => {
                    open -= 1;
                    if open == 0 {
                        break;
                    }
                }
                (Kind::Name(name), Some(Kind::Mark('='))) if open == 1 => {
                    let value = self.value(tokens, at + 2, page);
                    match (*name, value) {
                        ("server", Value::Text(text, _)) => owner.server = host_of(&text),
                        ("username", Value::Text(text, _)) => owner.user = Some(text.to_string()),
                        // Nothing says whose it is.
                        ("username", Value::Printed(..) | Value::Unknown(_)) => {
                            owner.user = Some("?".to_owned())
                        }
                        ("password", Value::Text(_, spot)) => kept.extend(PasswordLine::in_line(spot)),
                        ("password", Value::Printed(command, spot)) => {
                            kept.extend(PasswordLine::at(&spot, command::places(&command, self.pages)));
                        }
                        ("password", Value::Unknown(spot)) => {
                            kept.extend(PasswordLine::at(&spot, vec![PasswordPlace::Command]))
                        }
                        (_, Value::Text(..) | Value::Printed(..) | Value::Unknown(_)) => {}
                    }
                }
                (Kind::Name(_) | Kind::Text(_) | Kind::Mark(_), _) => {}
            }
            at += 1;
        }
        if !kept.is_empty() {
            self.logins.push(Login::new(owner, Some(Protocol::Imap), kept));
        }
        at + 1
    }
}

const DEEPEST: usize = 4;

/// The parameters of a function, and the command that is run first in it.
fn function(tokens: &[Token<'_>], at: usize) -> Option<Function> {
    let name = |token: &Token<'_>| match token.kind {
        Kind::Name(name) => Some(name.to_owned()),
        Kind::Text(_) | Kind::Mark(_) => None,
    };
    let brackets = tokens.get(at..)?.iter().take_while(|token| !matches!(token.kind, Kind::Mark(')')));
    let length = brackets.clone().count();
    let parameters = brackets.filter_map(name).collect();
    let body = tokens.get(at + length + 1..)?;
    let mut open = 1_usize;
    let runs = body.iter().take(LONGEST_FUNCTION).position(|token| {
        match token.kind {
            Kind::Name("function" | "if" | "do" | "repeat") => open += 1,
            Kind::Name("end" | "until") => open = open.saturating_sub(1),
            Kind::Name(_) | Kind::Text(_) | Kind::Mark(_) => {}
        }
        open == 0 || matches!(token.kind, Kind::Name("pipe_from" | "popen" | "execute" | "capture"))
    })?;
    if open == 0 {
        return None;
    }
    let begin = at + length + 1 + runs + 1;
    let is_bracket = matches!(tokens.get(begin)?.kind, Kind::Mark('('));
    let command = pieces(tokens, begin + usize::from(is_bracket)).0;
    (!command.is_empty()).then_some(Function { parameters, command })
}

const LONGEST_FUNCTION: usize = 200;

/// Texts and variables joined by `..`, and where they end; none if there is something else among them.
fn pieces(tokens: &[Token<'_>], at: usize) -> (Vec<Piece>, usize) {
    let mut pieces = vec![];
    let mut at = at;
    loop {
        match tokens.get(at).map(|token| &token.kind) {
            Some(Kind::Text(text)) => pieces.push(Piece::Text(text.clone())),
            Some(Kind::Name(name)) => pieces.push(Piece::Variable((*name).to_owned())),
            Some(Kind::Mark(_)) | None => return (vec![], at),
        }
        let is_dot = |at: usize| matches!(tokens.get(at).map(|token| &token.kind), Some(Kind::Mark('.')));
        match tokens.get(at + 1).map(|token| &token.kind) {
            Some(Kind::Mark('.')) if is_dot(at + 2) => at += 3,
            Some(Kind::Mark('(' | '[' | '.' | ':')) => return (vec![], at + 1),
            _ => return (pieces, at + 1),
        }
    }
}

struct Token<'a> {
    kind: Kind<'a>,
    begins_a_line: bool,
    raw: &'a str,
}

enum Kind<'a> {
    Name(&'a str),
    Text(Zeroizing<String>),
    Mark(char),
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = vec![];
    let mut rest = text;
    let mut begins_a_line = true;
    let is_of_a_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    while let Some(c) = rest.chars().next() {
        if tokens.len() == MOST_TOKENS {
            break;
        }
        if c.is_whitespace() {
            begins_a_line |= c == '\n';
            rest = &rest[c.len_utf8()..];
            continue;
        }
        if let Some(note) = rest.strip_prefix("--") {
            rest = match note.strip_prefix("[[") {
                Some(long) => long.split_once("]]").map_or("", |(_, after)| after),
                None => &note[note.find('\n').unwrap_or(note.len())..],
            };
            continue;
        }
        let (kind, length) = match c {
            '"' | '\'' => {
                let (text, length) = quoted(rest, c);
                (Kind::Text(text), length)
            }
            '[' if rest.starts_with("[[") => {
                let inside = rest[2..].split("]]").next().unwrap_or_default();
                (Kind::Text(Zeroizing::new(inside.to_owned())), (inside.len() + 4).min(rest.len()))
            }
            c if is_of_a_name(c) => {
                let length = rest.find(|c| !is_of_a_name(c)).unwrap_or(rest.len());
                (Kind::Name(&rest[..length]), length)
            }
            c => (Kind::Mark(c), c.len_utf8()),
        };
        let (raw, after) = rest.split_at(length);
        // `local` says nothing of a value.
        if !matches!(kind, Kind::Name("local")) {
            tokens.push(Token { kind, begins_a_line, raw });
            begins_a_line = false;
        }
        rest = after;
    }
    tokens
}

const MOST_TOKENS: usize = 50_000;

/// What stands in quotation marks, and how long it is with them. It ends with its line.
fn quoted(text: &str, mark: char) -> (Zeroizing<String>, usize) {
    let mut is_escaped = false;
    let end = text.char_indices().skip(1).find(|(_, c)| {
        let ends = *c == '\n' || (*c == mark && !is_escaped);
        is_escaped = *c == '\\' && !is_escaped;
        ends
    });
    let (inside, length) = match end {
        Some((at, '\n')) => (&text[1..at], at),
        Some((at, _)) => (&text[1..at], at + 1),
        None => (&text[1..], text.len()),
    };
    let mut meant = Zeroizing::new(String::with_capacity(inside.len()));
    let mut chars = inside.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => meant.extend(chars.next()),
            c => meant.push(c),
        }
    }
    (meant, length)
}
