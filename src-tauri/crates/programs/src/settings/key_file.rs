//! Key files, as GLib and KDE write them: groups of lines `key=value`.

use std::collections::BTreeMap;

/// A key file, as read. What is not understood is left out.
#[derive(Debug, Default)]
pub(crate) struct KeyFile<'a> {
    groups: BTreeMap<&'a str, BTreeMap<&'a str, &'a str>>,
}

impl<'a> KeyFile<'a> {
    /// Of a group that is there twice, and of a key, the last value holds.
    pub(crate) fn read(text: &'a str) -> Self {
        let mut file = Self::default();
        let mut group = None;
        for line in text.lines().map(str::trim_start).filter(|line| !line.starts_with('#')) {
            if let Some(rest) = line.strip_prefix('[') {
                group = rest.trim_end().strip_suffix(']');
                if let Some(name) = group {
                    file.groups.entry(name).or_default();
                }
            } else if let (Some(name), Some((key, value))) = (group, line.split_once('=')) {
                file.groups.entry(name).or_default().insert(key.trim_end(), value.trim_start());
            }
        }
        file
    }

    /// The names of the groups; of nested ones as they are written, without the outer brackets: `a][b`.
    pub(crate) fn groups(&self) -> impl Iterator<Item = &'a str> {
        self.groups.keys().copied()
    }

    /// True if there is a group of this name.
    pub(crate) fn has(&self, group: &str) -> bool {
        self.groups.contains_key(group)
    }

    /// A value, as it is meant; `None` if there is none or it is empty.
    pub(crate) fn value(&self, group: &str, key: &str) -> Option<String> {
        self.as_written(group, key).map(unescaped)
    }

    /// A value with its escapes; `None` if there is none or it is empty.
    pub(crate) fn as_written(&self, group: &str, key: &str) -> Option<&'a str> {
        self.groups.get(group)?.get(key).copied().filter(|value| !value.is_empty())
    }
}

/// `\s` is a space at an end, `\\` a backslash.
fn unescaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut rest = value.chars();
    while let Some(c) = rest.next() {
        let meant = match c {
            '\\' => match rest.next() {
                Some('s') => ' ',
                Some('n') => '\n',
                Some('t') => '\t',
                Some('r') => '\r',
                Some(other) => other,
                None => '\\',
            },
            other => other,
        };
        text.push(meant);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_and_values_are_read_as_they_are_meant() {
        let text = "# about\nlost=1\n\n[Data Source]\nDisplayName=Anna\\sB\nDisplayName[de]=Änna\nParent=\n\
            [Authentication]\r\n  Host = imap.gmail.com\r\nUser=DOMAIN\\\\anna\nUser=anna=1\n[broken\nHost=lost\n\
            [Data Source]\nEnabled=true";
        let file = KeyFile::read(text);
        assert_eq!(file.groups().collect::<Vec<_>>(), ["Authentication", "Data Source"]);
        assert_eq!(file.value("Data Source", "DisplayName").as_deref(), Some("Anna B"));
        assert_eq!(file.value("Data Source", "Enabled").as_deref(), Some("true"));
        assert_eq!(file.value("Data Source", "Parent"), None);
        assert_eq!(file.value("Authentication", "Host").as_deref(), Some("imap.gmail.com"));
        assert_eq!(file.value("Authentication", "User").as_deref(), Some("anna=1"));
        assert!(file.has("Data Source") && !file.has("broken"));
        assert_eq!(unescaped("DOMAIN\\\\anna\\t\\"), "DOMAIN\\anna\t\\");
    }
}
