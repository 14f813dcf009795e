//! What a script of Python's asks for a password: commands, files and libraries that it names in plain text.
//!
//! Nothing is run. Text is put together as far as that needs no more than the arguments of a function, and variables
//! that are set once.

use std::cell::{Cell, OnceCell};
use std::collections::BTreeMap;

use zeroize::Zeroizing;

/// What a script asks.
#[derive(Debug, Eq, PartialEq)]
pub(super) enum Asked {
    /// A command of the shell.
    Command(Zeroizing<String>),
    /// A command, word by word.
    Words(Vec<Zeroizing<String>>),
    /// The library `keyring`.
    Keyring { service: Zeroizing<String>, user: Zeroizing<String> },
    /// A file.
    File(Zeroizing<String>),
}

/// What a script asks, whichever of its parts runs.
pub(super) fn asked(script: &str) -> Vec<Asked> {
    let known = constants(script);
    Reader::new(script, &known, script).asked()
}

/// What an expression asks, by itself or through a function of a script that it calls.
pub(super) fn asked_by(expression: &str, script: Option<&str>) -> Vec<Asked> {
    let constants = constants(script.unwrap_or_default());
    let reader = Reader::new(expression, &constants, script.unwrap_or_default());
    let mut found = reader.asked();
    let Some(script) = script else { return found };
    for (at, token) in reader.tokens.iter().enumerate() {
        let Token::Name(name) = token else { continue };
        match reader.tokens.get(at + 1) {
            Some(Token::Mark('(')) => {
                let Some((parameters, body)) = function(script, name) else { continue };
                let (values, _) = reader.arguments(at + 2, ')');
                let arguments =
                    parameters.into_iter().zip(values).filter_map(|(name, value)| Some((name, value?)));
                let mut known = constants.clone();
                known.extend(arguments);
                let known = with_variables(body.lines(), known);
                found.extend(Reader::new(body, &known, script).asked());
            }
            // A variable of the script's.
            Some(_) | None => found.extend(assigned(script, name).into_iter().flat_map(asked)),
        }
    }
    found
}

/// True if an expression is nothing but a text: the password itself.
pub(super) fn is_text(expression: &str, script: Option<&str>) -> bool {
    match tokens(expression).as_slice() {
        [Token::Text { .. }] => true,
        [Token::Name(name)] => {
            let value = script.and_then(|script| assigned(script, name));
            value.is_some_and(|value| matches!(tokens(value).as_slice(), [Token::Text { .. }]))
        }
        _ => false,
    }
}

#[derive(Debug)]
enum Token<'a> {
    Name(&'a str),
    Text { text: Zeroizing<String>, is_template: bool },
    Mark(char),
}

/// A value; `None` if it is not known.
type Value = Option<Zeroizing<String>>;

/// Variables whose values are known.
type Known<'a> = BTreeMap<&'a str, Zeroizing<String>>;

/// What a script sets outside of its functions.
fn constants(script: &str) -> Known<'_> {
    let lines = script.lines().filter(|line| !line.starts_with(char::is_whitespace));
    with_variables(lines, Known::new())
}

/// What variables are set to in these lines; which of two values holds, only running it tells.
fn with_variables<'a>(lines: impl Iterator<Item = &'a str>, known: Known<'a>) -> Known<'a> {
    let mut known = known;
    let mut set: BTreeMap<&str, Value> = BTreeMap::new();
    for line in lines.take(MOST_LINES) {
        let Some((name, value)) = line.split_once('=').filter(|(_, value)| !value.starts_with('=')) else {
            continue;
        };
        let name = name.split(':').next().unwrap_or_default().trim();
        if name.is_empty() || !name.chars().all(|c| c.is_alphanumeric() || c == '_') {
            continue;
        }
        let reader = Reader::new(value, &known, "");
        let (value, next) = reader.value(0);
        let value = value.filter(|_| next == reader.tokens.len());
        let is_the_same = set.insert(name, value.clone()).is_none_or(|before| before == value);
        match value.filter(|_| is_the_same) {
            Some(value) => known.insert(name, value),
            None => known.remove(name),
        };
    }
    known
}

const MOST_LINES: usize = 2_000;

struct Reader<'a> {
    tokens: Vec<Token<'a>>,
    /// Variables, and the arguments of the function that it is in.
    known: &'a Known<'a>,
    /// The script whose functions it may call.
    script: &'a str,
    /// Whether `get_password` is one of them.
    has_its_own: OnceCell<bool>,
    /// Within how many calls it is.
    depth: Cell<usize>,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, known: &'a Known<'a>, script: &'a str) -> Self {
        Self { tokens: tokens(text), known, script, has_its_own: OnceCell::new(), depth: Cell::new(0) }
    }
}

impl Reader<'_> {
    fn asked(&self) -> Vec<Asked> {
        let mut found = vec![];
        let mut at = 0;
        while at < self.tokens.len() {
            let (asked, next) = self.asked_at(at);
            found.extend(asked);
            at = next.max(at + 1);
        }
        found
    }

    /// What is asked at a token, and where to go on.
    fn asked_at(&self, at: usize) -> (Option<Asked>, usize) {
        match (&self.tokens[at], self.tokens.get(at + 1)) {
            (Token::Name("get_password"), Some(Token::Mark('('))) if self.is_of_a_library(at) => {
                let (mut values, next) = self.arguments(at + 2, ')');
                let user = values.pop().flatten();
                match (values.pop().flatten(), user) {
                    (Some(service), Some(user)) if values.is_empty() => {
                        (Some(Asked::Keyring { service, user }), next)
                    }
                    (_, _) => (None, at + 1),
                }
            }
            (Token::Name("open"), Some(Token::Mark('('))) => {
                let values = self.arguments(at + 2, ')').0;
                (self.file(at + 2).or_else(|| values.into_iter().next().flatten()).map(Asked::File), at + 1)
            }
            (Token::Mark('['), _) => {
                let (values, next) = self.arguments(at + 1, ']');
                let words: Option<Vec<_>> = values.into_iter().collect();
                match words.filter(|words| words.first().is_some_and(|first| is_a_known_program(first))) {
                    Some(words) => (Some(Asked::Words(words)), next),
                    None => (None, at + 1),
                }
            }
            (Token::Text { .. }, _) => {
                let (value, next) = self.value(at);
                let command = value.filter(|text| {
                    text.split_whitespace().next().is_some_and(is_a_known_program) && text.contains(' ')
                });
                (command.map(Asked::Command), next)
            }
            (Token::Name(_) | Token::Mark(_), _) => (None, at + 1),
        }
    }

    /// False of a function of the script's own.
    fn is_of_a_library(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| self.is_mark(before, '.'))
            || !self.has_its_own.get_or_init(|| function(self.script, "get_password").is_some())
    }

    /// The text within `expanduser(…)` somewhere in the next brackets.
    fn file(&self, at: usize) -> Value {
        let expands = |token: &Token<'_>| matches!(token, Token::Name("expanduser" | "expandvars"));
        let at = at + self.tokens.get(at..at + 12)?.iter().position(expands)?;
        self.arguments(at + 2, ')').0.into_iter().next().flatten()
    }

    /// Values with commas between them, up to a closing mark; and what comes behind it.
    fn arguments(&self, at: usize, close: char) -> (Vec<Value>, usize) {
        let mut values = vec![];
        let mut at = at;
        while at < self.tokens.len() && !self.is_mark(at, close) && values.len() < MOST_ARGUMENTS {
            let (value, next) = self.value(at);
            let is_whole = self.is_mark(next, ',') || self.is_mark(next, close);
            values.push(value.filter(|_| is_whole));
            at = self.end_of_argument(next.max(at), close);
            if self.is_mark(at, ',') {
                at += 1;
            }
        }
        (values, at + 1)
    }

    /// The comma or the closing mark behind an argument.
    fn end_of_argument(&self, from: usize, close: char) -> usize {
        let mut open = 0_usize;
        for (at, token) in self.tokens.iter().enumerate().skip(from) {
            match token {
                Token::Mark(mark) if open == 0 && (*mark == ',' || *mark == close) => return at,
                Token::Mark('(' | '[' | '{') => open += 1,
                Token::Mark(')' | ']' | '}') => open = open.saturating_sub(1),
                Token::Mark(_) | Token::Name(_) | Token::Text { .. } => {}
            }
        }
        self.tokens.len()
    }

    /// Text put together with `+`; and what comes behind it.
    fn value(&self, at: usize) -> (Value, usize) {
        let (mut value, mut at) = self.term(at);
        while self.is_mark(at, '+') {
            let (more, next) = self.term(at + 1);
            value = value.zip(more).map(|(value, more)| joined(&value, &more));
            at = next;
        }
        (value, at)
    }

    /// Texts beside each other, with what is put into them by `%`, `.format()` or in braces.
    fn term(&self, at: usize) -> (Value, usize) {
        match self.tokens.get(at) {
            Some(Token::Name(name)) if !self.is_mark(at + 1, '(') && !self.is_mark(at + 1, '.') => {
                (self.known.get(name).cloned(), at + 1)
            }
            Some(Token::Name(_)) => self.call(at),
            Some(Token::Text { .. }) => {
                let mut text = Some(Zeroizing::new(String::new()));
                let mut at = at;
                while let Some(Token::Text { text: more, is_template }) = self.tokens.get(at) {
                    let more = if *is_template { self.filled_by_name(more) } else { Some(more.clone()) };
                    text = text.zip(more).map(|(text, more)| joined(&text, &more));
                    at += 1;
                }
                if self.is_mark(at, '%') {
                    let (values, next) = if self.is_mark(at + 1, '(') {
                        self.arguments(at + 2, ')')
                    } else {
                        let (value, next) = self.term(at + 1);
                        (vec![value], next)
                    };
                    return (text.and_then(|text| filled(&text, &["%s", "%d"], &values)), next);
                }
                let calls = matches!(self.tokens.get(at + 1), Some(Token::Name("format")));
                if self.is_mark(at, '.') && calls && self.is_mark(at + 2, '(') {
                    let (values, next) = self.arguments(at + 3, ')');
                    return (text.and_then(|text| filled(&text, &["{}", "{0}", "{1}"], &values)), next);
                }
                (text, at)
            }
            Some(Token::Mark(_)) | None => (None, at),
        }
    }

    /// `os.path.join("a", "b")` and its like, which run nothing.
    fn call(&self, at: usize) -> (Value, usize) {
        let mut at = at;
        let mut name = "";
        while let Some(Token::Name(part)) = self.tokens.get(at) {
            (name, at) = (part, at + 1);
            if !self.is_mark(at, '.') {
                break;
            }
            at += 1;
        }
        if !self.is_mark(at, '(') || self.depth.get() == DEEPEST {
            return (None, at);
        }
        self.depth.set(self.depth.get() + 1);
        let (values, next) = self.arguments(at + 1, ')');
        self.depth.set(self.depth.get() - 1);
        let one = |values: Vec<Value>| <[Value; 1]>::try_from(values).ok().and_then(|[value]| value);
        let value = match name {
            "expanduser" | "expandvars" | "str" | "quote" => one(values),
            "basename" => {
                one(values).map(|path| Zeroizing::new(path.rsplit('/').next().unwrap_or_default().to_owned()))
            }
            "join" if !values.is_empty() => {
                let parts: Option<Vec<_>> = values.into_iter().collect();
                parts.map(|parts| {
                    let parts: Vec<&str> = parts.iter().map(|part| part.trim_end_matches('/')).collect();
                    Zeroizing::new(parts.join("/"))
                })
            }
            _ => None,
        };
        (value, next)
    }

    /// `f"pass {account}"`
    fn filled_by_name(&self, template: &str) -> Value {
        let mut text = Zeroizing::new(String::with_capacity(template.len()));
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}')?;
            text.push_str(before);
            text.push_str(self.known.get(name.trim())?);
            rest = after;
        }
        text.push_str(rest);
        Some(text)
    }

    fn is_mark(&self, at: usize, mark: char) -> bool {
        matches!(self.tokens.get(at), Some(Token::Mark(there)) if *there == mark)
    }
}

const MOST_ARGUMENTS: usize = 32;
const DEEPEST: usize = 4;

fn joined(one: &str, other: &str) -> Zeroizing<String> {
    Zeroizing::new([one, other].concat())
}

/// The text with a value at each of its places; `None` if one is not known.
fn filled(text: &str, places: &[&str], values: &[Value]) -> Value {
    let mut values = values.iter();
    let mut full = Zeroizing::new(String::with_capacity(text.len()));
    let mut rest = text;
    while let Some((at, place)) = places.iter().filter_map(|place| Some((rest.find(place)?, place))).min() {
        full.push_str(&rest[..at]);
        full.push_str(values.next()?.as_ref()?);
        rest = &rest[at + place.len()..];
    }
    full.push_str(rest);
    Some(full)
}

fn is_a_known_program(word: &str) -> bool {
    let name = word.rsplit('/').next().unwrap_or_default();
    matches!(
        name,
        "secret-tool"
            | "security"
            | "keyring"
            | "kwallet-query"
            | "kwalletcli"
            | "pass"
            | "gopass"
            | "passage"
            | "gpg"
            | "gpg2"
            | "age"
            | "cat"
            | "sh"
            | "bash"
    )
}

/// The parameters and the body of a function.
fn function<'a>(script: &'a str, name: &str) -> Option<(Vec<&'a str>, &'a str)> {
    let mut offset = 0;
    for line in script.split_inclusive('\n') {
        let start = offset;
        offset += line.len();
        let Some(rest) =
            line.trim_start().strip_prefix("def ").and_then(|rest| rest.trim_start().strip_prefix(name))
        else {
            continue;
        };
        let Some(parameters) = rest.trim_start().strip_prefix('(') else { continue };
        let depth = indent(line);
        let body = &script[start + line.len()..];
        let ends = body.split_inclusive('\n').scan(0, |at, line| {
            let start = *at;
            *at += line.len();
            Some((start, line))
        });
        let end = ends
            .filter(|(_, line)| !line.trim().is_empty() && indent(line) <= depth)
            .map(|(at, _)| at)
            .next()
            .unwrap_or(body.len());
        let parameters = parameters.split(')').next().unwrap_or_default().split(',');
        let names = parameters.map(|name| name.split(['=', ':']).next().unwrap_or_default().trim());
        // A method is called without what it is of.
        let names = names.filter(|name| !matches!(*name, "self" | "cls"));
        return Some((names.collect(), &body[..end]));
    }
    None
}

/// What is assigned to a variable, up to the end of the line.
fn assigned<'a>(script: &'a str, name: &str) -> Option<&'a str> {
    script.lines().find_map(|line| {
        let value = line.strip_prefix(name)?.trim_start().strip_prefix('=')?;
        (!value.starts_with('=')).then_some(value)
    })
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

fn tokens(script: &str) -> Vec<Token<'_>> {
    let mut tokens = vec![];
    let mut rest = script;
    while let Some(c) = rest.chars().next() {
        if tokens.len() == MOST_TOKENS {
            break;
        }
        let is_of_a_name = |c: char| c.is_alphanumeric() || c == '_';
        match c {
            '#' => rest = rest.split_once('\n').map_or("", |(_, after)| after),
            '"' | '\'' => {
                let (text, after) = text(rest, Backslash::Escapes);
                tokens.push(Token::Text { text, is_template: false });
                rest = after;
            }
            c if is_of_a_name(c) => {
                let end = rest.find(|c| !is_of_a_name(c)).unwrap_or(rest.len());
                let (name, after) = rest.split_at(end);
                let prefix = name.to_ascii_lowercase();
                let is_a_prefix = name.len() <= 2 && prefix.bytes().all(|byte| b"rbuf".contains(&byte));
                if is_a_prefix && after.starts_with(['"', '\'']) {
                    let (text, after) = text(after, Backslash::behind(&prefix));
                    tokens.push(Token::Text { text, is_template: prefix.contains('f') });
                    rest = after;
                } else {
                    tokens.push(Token::Name(name));
                    rest = after;
                }
            }
            c => {
                if !c.is_whitespace() {
                    tokens.push(Token::Mark(c));
                }
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    tokens
}

const MOST_TOKENS: usize = 8_000;

/// What a backslash in a text is.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Backslash {
    Escapes,
    Itself,
}

impl Backslash {
    /// Behind the letters before the quotation mark: `r` is for raw.
    fn behind(prefix: &str) -> Self {
        if prefix.contains('r') { Self::Itself } else { Self::Escapes }
    }
}

/// The text that begins here with its quotation mark, and what comes behind it.
fn text(quoted: &str, backslash: Backslash) -> (Zeroizing<String>, &str) {
    let mark = quoted.chars().next().unwrap_or('"');
    let three = if mark == '"' { "\"\"\"" } else { "'''" };
    let close = if quoted.starts_with(three) { three } else { &three[..1] };
    let mut text = Zeroizing::new(String::new());
    let inside = &quoted[close.len()..];
    let mut chars = inside.char_indices();
    let mut end = inside.len();
    let mut meant: Vec<char> = vec![];
    while let Some((at, c)) = chars.next() {
        if inside[at..].starts_with(close) {
            end = at;
            break;
        }
        // Without three marks a text ends with its line.
        if c == '\n' && close.len() == 1 {
            end = at;
            break;
        }
        match c {
            '\\' if backslash == Backslash::Escapes => match chars.next() {
                Some((_, 'n')) => meant.push('\n'),
                Some((_, 't')) => meant.push('\t'),
                Some((_, '\n')) | None => {}
                Some((_, other)) => meant.push(other),
            },
            c => meant.push(c),
        }
    }
    text.reserve_exact(meant.iter().map(|c| c.len_utf8()).sum());
    text.extend(meant.iter());
    zeroize::Zeroize::zeroize(&mut meant);
    let after = inside.get(end..).unwrap_or_default();
    (text, after.strip_prefix(close).unwrap_or(after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_function_asks_is_read_with_its_arguments() {
        for (body, expected) in [
            (
                "return check_output(\"secret-tool lookup email \" + account, shell=True).splitlines()[0]",
                "$secret-tool lookup email anna",
            ),
            ("return check_output('pass %s' % account, shell=True)", "$pass anna"),
            ("return check_output('pass %s/%s' % ('mail', account), shell=True)", "$pass mail/anna"),
            ("return check_output('pass mail/{}'.format(account).split())", "$pass mail/anna"),
            ("return check_output(f'pass mail/{account}', shell=True)", "$pass mail/anna"),
            ("return subprocess.check_output(['pass', 'show', account])", "pass|show|anna"),
            (
                "return subprocess.check_output([\n        'secret-tool', 'lookup',  # of the keyring\n        'email', account])",
                "secret-tool|lookup|email|anna",
            ),
            ("return keyring.get_password('offlineimap', account)", "offlineimap:anna"),
            ("return keyring.get_password(\"offlineimap:%s\" % account, account)", "offlineimap:anna:anna"),
            (
                "args = ['gpg', '-d', '/home/anna/' + account + '.gpg']\n    return Popen(args)",
                "gpg|-d|/home/anna/anna.gpg",
            ),
            ("with open(os.path.expanduser('~/.pw')) as f:\n        return f.read()", "<~/.pw"),
            ("return open('/home/anna/.pw').read()", "</home/anna/.pw"),
            ("return check_output(['pass', other])", ""),
            ("return 'hunter2'", ""),
        ] {
            let script = format!(
                "import os\n\ndef other(x):\n    return check_output('pass no')\n\ndef get_pass(account):\n    {body}\n\nx = 1\n"
            );
            assert_eq!(told(&asked_by("get_pass(\"anna\")", Some(&script))), expected, "{body}");
        }
    }

    #[test]
    fn what_an_expression_asks_itself_is_told() {
        assert_eq!(told(&asked_by("keyring.get_password('a', 'b')", None)), "a:b");
        assert_eq!(told(&asked_by("os.popen('pass a').read()", None)), "$pass a");
        assert_eq!(told(&asked_by("password", Some("password = check_output('pass a')\n"))), "$pass a");
        assert_eq!(told(&asked_by("get(1, 2)", Some("def get(a, b=3):\n  pass\n"))), "");
        assert!(is_text("'hunter2'", None) && is_text("pw", Some("pw = \"hunter2\"\n")));
        assert!(!is_text("pw", None) && !is_text("pw()", None) && !is_text("", None));
    }

    #[test]
    fn broken_scripts_have_an_end() {
        for script in
            ["'", "\"\"\"", "f'{", "[[[[", "get_password(", "'a' %", "'a'.format(", "def f(", "open(", "'\\"]
        {
            let _ = asked(script);
            let _ = asked_by("f(1)", Some(script));
        }
        let _ = asked(&"['pass',".repeat(5_000));
        let _ = asked(&"'pass ' +".repeat(5_000));
        let _ = asked(&"get_password(".repeat(5_000));
    }

    fn told(asked: &[Asked]) -> String {
        let of = |asked: &Asked| match asked {
            Asked::Command(text) => format!("${}", text.as_str()),
            Asked::Words(words) => words.iter().map(|word| word.to_string()).collect::<Vec<_>>().join("|"),
            Asked::Keyring { service, user } => format!("{}:{}", service.as_str(), user.as_str()),
            Asked::File(name) => format!("<{}", name.as_str()),
        };
        asked.iter().map(of).collect::<Vec<_>>().join(" ")
    }
}
