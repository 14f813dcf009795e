//! Settings in sections: `[section]`, then lines `key = value`, as Python, Go and GLib read them.

/// A section and its lines. What stands before the first has no name.
#[derive(Debug, Default, Eq, PartialEq)]
pub(super) struct Section<'a> {
    pub(super) name: &'a str,
    values: Vec<(&'a str, &'a str)>,
}

/// The sections of a text. A value goes on in lines that begin with a space.
pub(super) fn sections(text: &str) -> Vec<Section<'_>> {
    let mut sections = vec![Section::default()];
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let start = offset;
        offset += line.len();
        let bare = line.trim();
        let Some(section) = sections.last_mut() else { continue };
        if bare.is_empty() || bare.starts_with(['#', ';']) {
            continue;
        }
        if let Some(rest) = bare.strip_prefix('[') {
            let name = rest.split(']').next().unwrap_or_default().trim();
            sections.push(Section { name, values: vec![] });
        } else if line.starts_with([' ', '\t'])
            && let Some((_, value)) = section.values.last_mut()
        {
            let begin = value.as_ptr() as usize - text.as_ptr() as usize;
            *value = text[begin..start + line.trim_end().len()].trim_end();
        } else if let Some((key, value)) = bare.split_once(['=', ':']) {
            section.values.push((key.trim(), value.trim()));
        }
    }
    sections
}

impl<'a> Section<'a> {
    /// A value by its key, in any case; the last one holds. `None` if it is empty.
    pub(super) fn value(&self, key: &str) -> Option<&'a str> {
        let of_the_key = self.values.iter().rev().find(|(known, _)| known.eq_ignore_ascii_case(key));
        of_the_key.map(|(_, value)| *value).filter(|value| !value.is_empty())
    }

    /// A name: what stands behind it as a note is left out, as are quotation marks around it.
    pub(super) fn name_of(&self, key: &str) -> Option<&'a str> {
        let value = self.value(key)?;
        let bare = [" ;", " #", "\t;", "\t#"].iter().filter_map(|note| value.find(note)).min();
        let value = value[..bare.unwrap_or(value.len())].trim();
        let inside = |mark: char| value.strip_prefix(mark)?.strip_suffix(mark);
        Some(inside('"').or_else(|| inside('\'')).unwrap_or(value)).filter(|value| !value.is_empty())
    }

    /// True if the value of a key says yes.
    pub(super) fn says_yes(&self, key: &str) -> bool {
        self.name_of(key)
            .is_some_and(|value| ["true", "yes", "on", "1"].iter().any(|yes| value.eq_ignore_ascii_case(yes)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_and_values_are_read_as_they_are_meant() {
        let text = "lost = 1\n# [no]\n[Repository a]\r\nremoteuser = anna@gmail.com ; me\r\nremotehost: imap.gmail.com\n\
            ; remotepass = no\npassword_command = (\"pass\",\n   \"show\",\n  \"mail\")\nEmpty =\n\n[b]\n key=1\n[c";
        let sections = sections(text);
        let names: Vec<_> = sections.iter().map(|section| section.name).collect();
        assert_eq!(names, ["", "Repository a", "b", "c"]);
        let a = &sections[1];
        assert_eq!(a.name_of("RemoteUser"), Some("anna@gmail.com"));
        assert_eq!(a.value("remotehost"), Some("imap.gmail.com"));
        assert_eq!(a.value("remotepass"), None);
        assert_eq!(a.value("password_command"), Some("(\"pass\",\n   \"show\",\n  \"mail\")"));
        assert_eq!(a.value("empty"), None);
        assert!(sections[2].says_yes("key") && !a.says_yes("key"));
    }
}
