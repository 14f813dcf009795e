//! Commands as a shell reads them. Nothing is run: what only running tells stays unknown.

use std::collections::BTreeMap;

use zeroize::{Zeroize, Zeroizing};

/// A word of a command. `None` if it is not known without running something.
pub(super) type Word = Option<Zeroizing<String>>;

/// A command with its arguments, and where it stands.
#[derive(Debug, Default, Eq, PartialEq)]
pub(super) struct Call {
    pub(super) words: Vec<Word>,
    /// The file that it reads as its input.
    pub(super) input: Word,
    pub(super) role: Role,
    /// The variables that are set in front of it.
    pub(super) assigned: Vec<(String, Word)>,
}

/// What a command does for the text that a line gives.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) enum Role {
    /// It begins it.
    #[default]
    Source,
    /// It changes what another gave.
    Filter,
}

/// All commands of a text, those within `$(…)` and back-ticks too. `value` tells variables that are known.
pub(super) fn calls(text: &str, value: &dyn Fn(&str) -> Option<String>) -> Vec<Call> {
    let mut reader = Reader { value, calls: vec![], variables: BTreeMap::new() };
    reader.read(text, 0);
    reader.calls
}

/// A function that a script defines.
#[derive(Debug, Eq, PartialEq)]
pub(super) struct Function {
    pub(super) name: String,
    pub(super) body: Zeroizing<String>,
}

/// The functions of a text, and the text without them.
pub(super) fn functions(text: &str) -> (Vec<Function>, Zeroizing<String>) {
    let mut functions = vec![];
    let mut others = Zeroizing::new(String::with_capacity(text.len()));
    let mut rest = text;
    while !rest.is_empty() {
        let found = if functions.len() < MOST_FUNCTIONS { beginning(rest) } else { None };
        if let Some((name, inside)) = found {
            let end = end_of_braces(inside);
            functions
                .push(Function { name: name.to_owned(), body: Zeroizing::new(inside[..end].to_owned()) });
            rest = inside.get(end + 1..).unwrap_or_default();
        }
        let line = rest.find('\n').map_or(rest.len(), |at| at + 1);
        others.push_str(&rest[..line]);
        rest = &rest[line..];
    }
    (functions, others)
}

/// The name of a function, and what stands behind its brace: `get() {`, `function get {`.
fn beginning(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start_matches([' ', '\t']);
    let (is_told, after) = line.strip_prefix("function ").map_or((false, line), |after| (true, after));
    let end = after.find(|c: char| !c.is_ascii_alphanumeric() && !"_-".contains(c))?;
    let (name, after) = after.split_at(end);
    let after = after.trim_start_matches([' ', '\t']);
    let (has_brackets, after) = after.strip_prefix("()").map_or((false, after), |after| (true, after));
    let inside = after.trim_start().strip_prefix('{')?;
    (!name.is_empty() && (is_told || has_brackets)).then_some((name, inside))
}

/// Where the brace closes that was opened before the text.
fn end_of_braces(text: &str) -> usize {
    let (mut open, mut is_quoted) = (1_usize, false);
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' => drop(chars.next()),
            '\'' => is_quoted = !is_quoted,
            '{' if !is_quoted => open += 1,
            '}' if !is_quoted => open -= 1,
            _ => {}
        }
        if open == 0 {
            return at;
        }
    }
    text.len()
}

struct Reader<'a> {
    value: &'a dyn Fn(&str) -> Option<String>,
    calls: Vec<Call>,
    /// What the text itself sets them to; `None` if that is not known, or more than one value.
    variables: BTreeMap<String, Word>,
}

/// A word as it grows.
struct Growing {
    text: Zeroizing<String>,
    /// How long the name of a variable is that it sets: it stands there without marks.
    assigns: Option<usize>,
    is_begun: bool,
    is_known: bool,
    is_quoted: bool,
}

impl Growing {
    /// Room for the longest: a buffer that grew would leave copies behind.
    fn of(length: usize) -> Self {
        let text = Zeroizing::new(String::with_capacity(length));
        Self { text, assigns: None, is_begun: false, is_known: true, is_quoted: false }
    }

    fn push(&mut self, c: char) {
        let names_a_variable = c == '=' && self.is_known && !self.is_quoted && is_name(&self.text);
        if names_a_variable && self.assigns.is_none() {
            self.assigns = Some(self.text.len());
        }
        self.is_begun = true;
        self.text.push(c);
    }

    /// The word that ended.
    fn take(&mut self) -> Option<Grown> {
        let word = self.is_known.then(|| Zeroizing::new(self.text.as_str().to_owned()));
        let assigned = self.assigns.map(|length| {
            let value = self.is_known.then(|| Zeroizing::new(self.text[length + 1..].to_owned()));
            (self.text[..length].to_owned(), value)
        });
        let ended = self.is_begun.then_some(Grown { word, is_quoted: self.is_quoted, assigned });
        self.text.zeroize();
        (self.assigns, self.is_begun, self.is_known, self.is_quoted) = (None, false, true, false);
        ended
    }
}

/// A word that ended.
struct Grown {
    word: Word,
    /// Whether something of it stood in marks.
    is_quoted: bool,
    /// The variable that it sets, if it stands in front of a command.
    assigned: Option<(String, Word)>,
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// What the next word is for.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Next {
    Argument,
    Input,
    Nothing,
}

impl Reader<'_> {
    fn read(&mut self, text: &str, depth: usize) {
        if depth > DEEPEST || text.len() > LONGEST {
            return;
        }
        let mut rest = text;
        let (mut call, mut word, mut next) = (Call::default(), Growing::of(text.len()), Next::Argument);
        while let Some(c) = rest.chars().next() {
            rest = &rest[c.len_utf8()..];
            match c {
                '\\' => {
                    let escaped = rest.chars().next();
                    rest = &rest[escaped.map_or(0, char::len_utf8)..];
                    if let Some(escaped) = escaped.filter(|escaped| *escaped != '\n') {
                        word.push(escaped);
                    }
                }
                '\'' => {
                    word.is_begun = true;
                    word.is_quoted = true;
                    let (inside, after) = rest.split_once('\'').unwrap_or((rest, ""));
                    word.text.push_str(inside);
                    rest = after;
                }
                '"' => {
                    word.is_begun = true;
                    word.is_quoted = true;
                    rest = self.read_quoted(rest, &mut word, depth);
                }
                '`' | '$' => rest = self.expand(c, rest, &mut word, depth),
                '#' if !word.is_begun => rest = rest.find('\n').map_or("", |end| &rest[end..]),
                '<' | '>' => {
                    // A number before it names a stream.
                    if word.text.bytes().all(|byte| byte.is_ascii_digit()) && !word.is_quoted {
                        let _ = word.take();
                    }
                    call.add(&mut word, &mut next);
                    let after = rest.trim_start_matches(['<', '>', '&', '|']);
                    next = if c == '<' && after.len() == rest.len() { Next::Input } else { Next::Nothing };
                    rest = after.trim_start_matches([' ', '\t']);
                }
                ' ' | '\t' | '\r' => call.add(&mut word, &mut next),
                '|' | ';' | '&' | '\n' | '(' | ')' => {
                    call.add(&mut word, &mut next);
                    let is_pipe = c == '|' && !rest.starts_with('|');
                    rest = rest.trim_start_matches(['|', '&', ';']);
                    let role = if is_pipe { Role::Filter } else { Role::Source };
                    self.end(std::mem::replace(&mut call, Call { role, ..Call::default() }));
                    next = Next::Argument;
                }
                c => word.push(c),
            }
        }
        call.add(&mut word, &mut next);
        self.end(call);
    }

    /// What stands in double quotes; gives what comes after them.
    fn read_quoted<'t>(&mut self, text: &'t str, word: &mut Growing, depth: usize) -> &'t str {
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            rest = &rest[c.len_utf8()..];
            match c {
                '"' => break,
                '\\' => {
                    let escaped = rest.chars().next();
                    rest = &rest[escaped.map_or(0, char::len_utf8)..];
                    match escaped {
                        Some('\n') | None => {}
                        Some(escaped @ ('"' | '\\' | '$' | '`')) => word.push(escaped),
                        Some(other) => {
                            word.push('\\');
                            word.push(other);
                        }
                    }
                }
                '`' | '$' => rest = self.expand(c, rest, word, depth),
                c => word.push(c),
            }
        }
        rest
    }

    /// What begins with `$` or a back-tick; gives what comes after it.
    fn expand<'t>(&mut self, begin: char, rest: &'t str, word: &mut Growing, depth: usize) -> &'t str {
        if begin == '`' {
            let (inside, after) = rest.split_once('`').unwrap_or((rest, ""));
            self.read(&inside.replace("\\`", "`"), depth + 1);
            (word.is_begun, word.is_known) = (true, false);
            return after;
        }
        if let Some(inside) = rest.strip_prefix('(') {
            let end = end_of_brackets(inside);
            self.read(&inside[..end], depth + 1);
            (word.is_begun, word.is_known) = (true, false);
            return inside.get(end + 1..).unwrap_or_default();
        }
        let mut default = None;
        let (name, after) = match rest.strip_prefix('{') {
            Some(inside) => {
                let (inside, after) = inside.split_once('}').unwrap_or((inside, ""));
                // `${1:-gmail}`, as far as that is plain.
                let (name, or) = inside.split_once(":-").or_else(|| inside.split_once('-')).unzip();
                default = or.filter(|text| !text.contains(['$', '`', '"', '\'', '\\']));
                (name.filter(|_| default.is_some()).unwrap_or(inside), after)
            }
            None => {
                let is_of_a_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
                let end = rest.find(|c: char| !is_of_a_name(c)).unwrap_or(rest.len());
                // `$1` is one character long, as are `$@` and its like.
                let is_special = rest.starts_with(|c: char| c.is_ascii_digit() || "@*#?".contains(c));
                rest.split_at(if is_special { 1 } else { end })
            }
        };
        if name.is_empty() {
            word.push('$');
            return rest;
        }
        word.is_begun = true;
        match self.variables.get(name) {
            Some(Some(value)) => word.text.push_str(value),
            Some(None) => word.is_known = false,
            None => match (self.value)(name).or_else(|| default.map(str::to_owned)) {
                Some(value) => word.text.push_str(&value),
                None => word.is_known = false,
            },
        }
        after
    }

    fn end(&mut self, mut call: Call) {
        // In front of a command they hold for that alone.
        if call.words.is_empty() {
            for (name, value) in call.assigned.drain(..) {
                self.assign(name, value);
            }
        }
        let declares = |word: &Word| {
            word.as_ref()
                .is_some_and(|word| ["export", "local", "readonly", "declare"].contains(&word.as_str()))
        };
        if call.words.first().is_some_and(declares) {
            for word in call.words.iter().flatten() {
                if let Some((name, value)) = word.split_once('=').filter(|(name, _)| is_name(name)) {
                    self.assign(name.to_owned(), Some(Zeroizing::new(value.to_owned())));
                }
            }
        }
        if !call.words.is_empty() && self.calls.len() < MOST_CALLS {
            self.calls.push(call);
        }
    }

    /// Which of two values holds, only running it tells.
    fn assign(&mut self, name: String, value: Word) {
        if self.variables.len() < MOST_VARIABLES {
            let known = self.variables.entry(name).or_insert_with(|| value.clone());
            if *known != value {
                *known = None;
            }
        }
    }
}

impl Call {
    /// The word ends here.
    fn add(&mut self, word: &mut Growing, next: &mut Next) {
        let Some(Grown { word, is_quoted, assigned }) = word.take() else { return };
        if let Some(assigned) = assigned.filter(|_| *next == Next::Argument && self.words.is_empty()) {
            self.assigned.push(assigned);
            return;
        }
        match std::mem::replace(next, Next::Argument) {
            Next::Input => self.input = word,
            Next::Nothing => {}
            // Braces group commands.
            Next::Argument
                if !is_quoted && matches!(word.as_ref().map(|word| word.as_str()), Some("{" | "}")) => {}
            Next::Argument => self.words.push(word),
        }
    }
}

/// Where the bracket closes that was opened before the text.
fn end_of_brackets(text: &str) -> usize {
    let (mut open, mut quote) = (1, None);
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        match (c, quote) {
            ('\\', None | Some('"')) => {
                chars.next();
            }
            (c, Some(within)) if c == within => quote = None,
            (_, Some(_)) => {}
            ('\'' | '"', None) => quote = Some(c),
            ('(', None) => open += 1,
            (')', None) => {
                open -= 1;
                if open == 0 {
                    return at;
                }
            }
            (_, None) => {}
        }
    }
    text.len()
}

const DEEPEST: usize = 8;
const MOST_CALLS: usize = 64;
const MOST_VARIABLES: usize = 256;
const MOST_FUNCTIONS: usize = 64;
/// In bytes.
const LONGEST: usize = 16 * 1024;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_as_a_shell_reads_them() {
        for (text, expected) in [
            ("pass show mail", "pass|show|mail"),
            ("pass  'my mail'  \"a b\"\\ c", "pass|my mail|a b c"),
            (r#"a "x\"y\$z\n" 'it'\''s'"#, r#"a|x"y$z\n|it's"#),
            (
                "a $HOME/x ${HOME} $OTHER/y \"$HOME\" '$HOME' $ $5",
                "a|/home/anna/x|/home/anna|?|/home/anna|$HOME|$|?",
            ),
            ("a ''", "a|"),
            ("a # not this\nb", "a // b"),
            ("a b#c", "a|b#c"),
            ("a \\\n b", "a|b"),
        ] {
            assert_eq!(told(text), expected, "{text}");
        }
    }

    #[test]
    fn commands_end_where_a_shell_ends_them() {
        for (text, expected) in [
            ("a b | c -1", "a|b // ~c|-1"),
            ("a|b||c&&d;e&f", "a // ~b // c // d // e // f"),
            ("(a; { b; })", "a // b"),
            ("a 2>/dev/null >x 2>&1 b", "a|b"),
            ("a 2> /dev/null|b", "a // ~b"),
            ("gpg -d < ~/.x.gpg", "gpg|-d <~/.x.gpg"),
            ("echo $(pass x | head -1) y", "pass|x // ~head|-1 // echo|?|y"),
            ("echo \"$(a \"b c\")\"", "a|b c // echo|?"),
            ("x `a b` y", "a|b // x|?|y"),
            ("a $(b $(c))", "c // b|? // a|?"),
            ("a $(b ')')", "b|) // a|?"),
        ] {
            assert_eq!(told(text), expected, "{text}");
        }
    }

    #[test]
    fn variables_that_a_text_sets_itself_are_known_in_it() {
        for (text, expected) in [
            ("A=b; c \"$A\" ${A}", "c|b|b"),
            ("A=b\nB=\"$A c\"\nd \"$B\"", "d|b c"),
            ("export A=b\nc $A", "export|A=b // c|b"),
            ("A=$(x)\nc $A", "x // c|?"),
            ("A=b; A=c; d $A", "d|?"),
            ("A=b c $A", "c|?"),
            ("a ${1:-b} ${HOME:-b} ${1:-$A}", "a|b|/home/anna|?"),
            ("a A=b; c $A", "a|A=b // c|?"),
            ("\"A\"=b", "A=b"),
        ] {
            assert_eq!(told(text), expected, "{text}");
        }
    }

    #[test]
    fn functions_are_taken_out_of_a_text() {
        for (text, expected) in [
            ("get() {\n  a \"${1}\"\n}\nget b\n", "get: a \"${1}\" / get b"),
            ("f() { echo b; }; f", "f: echo b; / ; f"),
            ("function get {\n if a; then { b; }; fi\n}\n", "get: if a; then { b; }; fi /"),
            ("a b\nget () {\n c\n}", "get: c / a b"),
            ("{ a; }\nb() c\n", "{ a; }\nb() c"),
            ("f() {", "f: /"),
        ] {
            let (functions, others) = functions(text);
            let told: Vec<_> =
                functions.iter().map(|one| format!("{}: {} /", one.name, one.body.trim())).collect();
            let told = format!("{} {}", told.join(" "), others.trim());
            assert_eq!(told.trim().replace(":  /", ": /"), expected, "{text}");
        }
    }

    #[test]
    fn what_has_no_end_has_one() {
        for text in ["'", "\"", "`", "$(", "${", "\\", "<", "|", "$(a \"", "a > ", "é`é$(é"] {
            let _ = told(text);
        }
        let _ = told(&"$(".repeat(5_000));
        let _ = told(&"a;".repeat(5_000));
        let _ = told(&"`a".repeat(5_000));
    }

    fn told(text: &str) -> String {
        let value = |name: &str| (name == "HOME").then(|| "/home/anna".to_owned());
        let word = |word: &Word| word.as_ref().map_or_else(|| "?".to_owned(), |word| word.to_string());
        let calls = calls(text, &value);
        let told = calls.iter().map(|call| {
            let role = if call.role == Role::Filter { "~" } else { "" };
            let input = call.input.as_ref().map(|input| format!(" <{}", input.as_str())).unwrap_or_default();
            format!("{role}{}{input}", call.words.iter().map(word).collect::<Vec<_>>().join("|"))
        });
        told.collect::<Vec<_>>().join(" // ")
    }
}
