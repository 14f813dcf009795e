//! Statements of mutt's settings (`muttrc(5)`, "Syntax of Initialization Files").

use zeroize::Zeroizing;

/// What is understood of a statement.
pub(super) enum Statement<'a> {
    Set(Vec<(&'a str, Word<'a>)>),
    Mailboxes(Vec<Word<'a>>),
    Hook { pattern: Word<'a>, command: Word<'a> },
    Source(Word<'a>),
    Macro(Zeroizing<String>),
}

/// A word: without its quotation marks, with the commands in back-ticks taken out.
pub(super) struct Word<'a> {
    pub(super) text: Zeroizing<String>,
    pub(super) commands: Vec<Zeroizing<String>>,
    /// False if no `$` in it stands for a variable.
    pub(super) has_variables: bool,
    /// As it is written.
    pub(super) raw: &'a str,
}

/// The statements of a text. Lines that end in a backslash go on.
pub(super) fn statements(text: &str) -> Vec<Statement<'_>> {
    let mut reader = Reader { rest: text };
    let mut statements = vec![];
    while !reader.rest.is_empty() {
        statements.extend(reader.statement());
        reader.leave_line();
    }
    statements
}

/// The files that a macro sources: `<enter-command>source ~/.mutt/work<enter>`.
pub(super) fn sourced(keys: &str) -> impl Iterator<Item = &str> {
    keys.split("source ").skip(1).filter_map(|rest| {
        let name = rest.trim_start().split(['<', '\'', '"', ';', '\n', ' ']).next()?;
        (!name.is_empty() && !name.ends_with('|')).then_some(name)
    })
}

struct Reader<'a> {
    rest: &'a str,
}

/// Where a word ends, beside at a space.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Until {
    Space,
    /// The name of a variable ends at an equals sign.
    Equals,
}

impl<'a> Reader<'a> {
    fn statement(&mut self) -> Option<Statement<'a>> {
        let name = self.word(Until::Space)?;
        match name.text.as_str() {
            "set" => {
                let mut settings = vec![];
                while let Some(name) = self.word(Until::Equals) {
                    self.skip_spaces();
                    let after = self.rest.strip_prefix("+=").or_else(|| self.rest.strip_prefix('='));
                    let Some(after) = after else { continue };
                    self.rest = after;
                    let Some(value) = self.word(Until::Space) else { break };
                    settings.push((name.raw.trim_end_matches('+'), value));
                }
                Some(Statement::Set(settings))
            }
            "mailboxes" | "named-mailboxes" => {
                Some(Statement::Mailboxes(std::iter::from_fn(|| self.word(Until::Space)).collect()))
            }
            "account-hook" | "folder-hook" | "open-hook" | "startup-hook" => {
                let pattern = self.word(Until::Space)?;
                self.skip_spaces();
                let command =
                    if self.rest.starts_with(['"', '\'']) { self.word(Until::Space)? } else { self.line() };
                Some(Statement::Hook { pattern, command })
            }
            "source" => Some(Statement::Source(self.word(Until::Space)?)),
            "macro" => Some(Statement::Macro(self.line().text)),
            _ => None,
        }
    }

    /// The next word of the statement, if there is one. No mark holds a line together, only a backslash does.
    fn word(&mut self, until: Until) -> Option<Word<'a>> {
        self.skip_spaces();
        let begin = self.rest;
        // A buffer that grew would leave copies behind.
        let mut text = Zeroizing::new(String::with_capacity(LONG));
        let (mut commands, mut has_variables, mut quote) = (vec![], false, None);
        while let Some(c) = self.rest.chars().next() {
            let ends = match (c, quote) {
                ('\n', _) | (' ' | '\t' | '\r' | ';', None) => true,
                ('#', None) => self.rest.len() == begin.len(),
                ('=', None) => until == Until::Equals,
                (_, _) => false,
            };
            if ends {
                break;
            }
            if let Some(after) = continued(self.rest) {
                self.rest = after;
                continue;
            }
            self.rest = &self.rest[c.len_utf8()..];
            match (c, quote) {
                (c, Some(mark)) if c == mark => quote = None,
                ('"' | '\'', None) => quote = Some(c),
                ('\\', Some('"') | None) => {
                    let escaped = self.rest.chars().next();
                    self.rest = &self.rest[escaped.map_or(0, char::len_utf8)..];
                    text.extend(escaped);
                }
                ('`', Some('"') | None) => {
                    let end = self.rest.find(['`', '\n']).unwrap_or(self.rest.len());
                    let (inside, after) = self.rest.split_at(end);
                    if commands.len() < MOST_COMMANDS {
                        commands.push(Zeroizing::new(inside.to_owned()));
                    }
                    self.rest = after;
                    self.rest = self.rest.strip_prefix('`').unwrap_or(self.rest);
                }
                (c, quote) => {
                    has_variables |= c == '$' && quote != Some('\'');
                    text.push(c);
                }
            }
        }
        let raw = &begin[..begin.len() - self.rest.len()];
        let text = Zeroizing::new(text.as_str().to_owned());
        (!raw.is_empty()).then_some(Word { text, commands, has_variables, raw })
    }

    /// The rest of the line as it stands.
    fn line(&mut self) -> Word<'a> {
        self.skip_spaces();
        let (raw, after) = self.rest.split_at(length_of_line(self.rest));
        self.rest = after;
        let text = Zeroizing::new(raw.replace("\\\n", " "));
        Word { text, commands: vec![], has_variables: false, raw }
    }

    fn skip_spaces(&mut self) {
        loop {
            let rest = self.rest.trim_start_matches([' ', '\t', '\r']);
            let rest = continued(rest).unwrap_or(rest);
            if rest.len() == self.rest.len() {
                return;
            }
            self.rest = rest;
        }
    }

    /// To the next statement: behind a semicolon, or on the next line.
    fn leave_line(&mut self) {
        self.skip_spaces();
        self.rest = match self.rest.chars().next() {
            Some(';' | '\n') => &self.rest[1..],
            Some('#') => &self.rest[self.rest.find('\n').unwrap_or(self.rest.len())..],
            // What was not understood may hold marks: it is left word by word.
            Some(c) => match self.word(Until::Space) {
                Some(_) => self.rest,
                None => &self.rest[c.len_utf8()..],
            },
            None => "",
        };
    }
}

/// In one word.
const MOST_COMMANDS: usize = 16;
/// In bytes: longer than a password is.
const LONG: usize = 1024;

/// What comes behind a backslash at the end of a line.
fn continued(text: &str) -> Option<&str> {
    let rest = text.strip_prefix('\\')?;
    rest.strip_prefix('\n').or_else(|| rest.strip_prefix("\r\n"))
}

/// Up to the end of the line, or of the lines if it goes on.
fn length_of_line(text: &str) -> usize {
    let mut is_escaped = false;
    let end = text.char_indices().find(|(_, c)| {
        let ends = *c == '\n' && !is_escaped;
        is_escaped = *c == '\\' || (is_escaped && *c == '\r');
        ends
    });
    end.map_or(text.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_are_read_as_mutt_reads_them() {
        for (text, expected) in [
            ("set imap_user=anna imap_pass = 'x y' nosort", "imap_user=anna imap_pass=x y"),
            ("set a=\"b \\\"c\\\"\" # d\nset e=f", "a=b \"c\" / e=f"),
            ("# set a=b\n  set c=d ; set e=f", "c=d / e=f"),
            ("set a=`pass x` b=\"`pass y`z\" c='`no`'", "a=(pass x) b=z(pass y) c=`no`"),
            ("set a=\\\n b\nset c=d", "a=b / c=d"),
            ("set a=\\\r\n b\r\nset c=d\r\n", "a=b / c=d"),
            ("color index don't\nset a=b", "a=b"),
            ("set a=\"open\nset b=c", "a=open / b=c"),
            ("set record==Sent spoolfile=+INBOX", "record==Sent spoolfile=+INBOX"),
            ("source ~/.mutt/a", "source ~/.mutt/a"),
            ("source 'gpg -d x |'", "source gpg -d x |"),
            ("account-hook imaps://a 'set imap_pass=b'", "imaps://a: set imap_pass=b"),
            ("folder-hook a/ set from=b ; x", "a/: set from=b ; x"),
            ("mailboxes =a \"=b c\"", "mailboxes =a =b c"),
            ("unknown 'a\nset b", ""),
        ] {
            let told = statements(text).iter().map(told).filter(|told| !told.is_empty()).collect::<Vec<_>>();
            assert_eq!(told.join(" / "), expected, "{text}");
        }
        let keys = "'<sync-mailbox><enter-command>source ~/.mutt/a<enter>source ~/.mutt/b;x source y|'";
        assert_eq!(sourced(keys).collect::<Vec<_>>(), ["~/.mutt/a", "~/.mutt/b"]);
    }

    fn told(statement: &Statement<'_>) -> String {
        let word = |word: &Word<'_>| {
            let commands = word.commands.iter().map(|command| format!("({})", command.as_str()));
            format!("{}{}", word.text.as_str(), commands.collect::<String>())
        };
        let words = |words: &[Word<'_>]| words.iter().map(word).collect::<Vec<_>>().join(" ");
        match statement {
            Statement::Set(settings) => {
                let settings = settings.iter().map(|(name, value)| format!("{name}={}", word(value)));
                settings.collect::<Vec<_>>().join(" ")
            }
            Statement::Mailboxes(all) => format!("mailboxes {}", words(all)),
            Statement::Hook { pattern, command } => format!("{}: {}", word(pattern), word(command)),
            Statement::Source(name) => format!("source {}", word(name)),
            Statement::Macro(keys) => format!("macro {}", keys.as_str()),
        }
    }
}
