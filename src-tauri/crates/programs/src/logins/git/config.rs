//! Files of git's settings, with those that they include (`git-config(1)`, "Syntax").

use zeroize::Zeroizing;

use super::super::login::Spot;
use super::super::pages::{Page, Pages};

/// A setting: `[section "of"] key = value`.
pub(super) struct Setting {
    /// In lower case.
    pub(super) section: String,
    pub(super) of: String,
    /// In lower case.
    pub(super) key: String,
    pub(super) value: Zeroizing<String>,
    pub(super) spot: Spot,
}

/// The settings of a file and of those that it includes, whether or not that depends on something.
pub(super) fn settings(page: &Page, pages: &Pages<'_>) -> Vec<Setting> {
    let mut settings = vec![];
    read(page, pages, 0, &mut settings);
    settings
}

fn read(page: &Page, pages: &Pages<'_>, depth: usize, settings: &mut Vec<Setting>) {
    let (mut section, mut of) = (String::new(), String::new());
    let mut rest = page.text.as_str();
    while !rest.is_empty() {
        let line = rest.trim_start();
        if let Some(header) = line.strip_prefix('[') {
            let (inside, after) = header.split_at(end_of_header(header));
            let (name, quoted) = inside.split_once('"').unwrap_or((inside, ""));
            section = name.trim().to_ascii_lowercase();
            of = quoted.strip_suffix('"').unwrap_or(quoted).replace("\\\"", "\"").replace("\\\\", "\\");
            rest = after.strip_prefix(']').unwrap_or(after);
            continue;
        }
        let (line, after) = line.split_at(end_of_line(line));
        rest = after;
        let Some((key, value)) = line.split_once('=').filter(|_| !line.starts_with(['#', ';'])) else {
            continue;
        };
        let setting = Setting {
            section: section.clone(),
            of: of.clone(),
            key: key.trim().to_ascii_lowercase(),
            value: meant(value),
            spot: page.spot_of(line),
        };
        let includes = matches!(section.as_str(), "include" | "includeif") && setting.key == "path";
        if includes && depth < DEEPEST {
            if let Some(other) = pages.open(&pages.named(&setting.value, page)) {
                read(&other, pages, depth + 1, settings);
            }
        } else if settings.len() < MOST_SETTINGS {
            settings.push(setting);
        }
    }
}

const DEEPEST: usize = 10;
const MOST_SETTINGS: usize = 10_000;

/// Where the bracket closes; the name of what a section is of may hold one. It ends with its line.
fn end_of_header(header: &str) -> usize {
    let (mut is_quoted, mut is_escaped) = (false, false);
    let end = header.char_indices().find(|(_, c)| {
        let ends = *c == '\n' || (*c == ']' && !is_quoted);
        is_quoted ^= *c == '"' && !is_escaped;
        is_escaped = *c == '\\' && !is_escaped;
        ends
    });
    end.map_or(header.len(), |(at, _)| at)
}

/// A line goes on if it ends in a backslash.
fn end_of_line(text: &str) -> usize {
    let mut is_escaped = false;
    let end = text.char_indices().find(|(_, c)| {
        let ends = *c == '\n' && !is_escaped;
        is_escaped = (*c == '\\' && !is_escaped) || (*c == '\r' && is_escaped);
        ends
    });
    end.map_or(text.len(), |(at, _)| at)
}

/// Without quotation marks, escapes, notes, and spaces at the ends.
fn meant(value: &str) -> Zeroizing<String> {
    let mut meant = Zeroizing::new(String::with_capacity(value.len()));
    let mut chars = value.trim().chars();
    let (mut is_quoted, mut end) = (false, 0);
    while let Some(c) = chars.next() {
        match c {
            '"' => {
                is_quoted = !is_quoted;
                end = meant.len();
            }
            '#' | ';' if !is_quoted => break,
            '\\' => {
                match chars.next() {
                    Some('n') => meant.push('\n'),
                    Some('t') => meant.push('\t'),
                    Some('\n' | '\r') | None => continue,
                    Some(other) => meant.push(other),
                }
                end = meant.len();
            }
            c => {
                meant.push(c);
                if is_quoted || !c.is_whitespace() {
                    end = meant.len();
                }
            }
        }
    }
    meant.truncate(end);
    meant
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folders::Folders;

    #[test]
    fn settings_are_read_as_git_reads_them() {
        let text = "[user]\n\tName = Anna # me\n[sendemail \"work \\\"a\\\"]\"] smtpUser = \"anna; b\"\n; smtpPass = no\n\
            [SendEmail]\r\n  smtpPass = a\\\n b\r\n  empty\n[broken\nx = y\n";
        let page = Page::of(text);
        let folders = Folders::of_home(std::path::Path::new("/home/anna"));
        let told: Vec<_> = settings(&page, &Pages::new(&folders))
            .iter()
            .map(|one| {
                format!("{}|{}|{}|{}|{}", one.section, one.of, one.key, one.value.as_str(), one.spot.line)
            })
            .collect();
        assert_eq!(
            told,
            [
                "user||name|Anna|2",
                "sendemail|work \"a\"]|smtpuser|anna; b|3",
                "sendemail||smtppass|a b|6",
                "broken||x|y|10",
            ]
        );
    }
}
