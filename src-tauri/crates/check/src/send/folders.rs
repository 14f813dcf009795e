//! Where a message may have been put: the folders of an account, by their use (RFC 6154) or by their usual names.

use serde::Serialize;

use crate::transcript::Answer;

/// What a folder is for, of those where a message can arrive.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Folder {
    /// Where it belongs.
    Inbox,
    /// Where what looks unwanted is put.
    Junk,
    /// Where everything is: a rule may have put it nowhere else.
    AllMail,
}

/// The folders of an account that matter here, by name.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Folders {
    pub(super) junk: Vec<String>,
    pub(super) all_mail: Option<String>,
    pub(super) trash: Option<String>,
    /// What stands between the names of a folder and of one within it.
    pub(super) delimiter: Option<String>,
}

const JUNK: &str = include_str!("../../folders/junk.txt");
const TRASH: &str = include_str!("../../folders/trash.txt");

impl Folders {
    /// Takes what LIST tells. A use that is told outranks a name that is usual.
    pub(super) fn take(&mut self, answer: &Answer) {
        let listed: Vec<_> = answer.lines.iter().filter_map(|line| Listed::read(line)).collect();
        for Listed { uses, delimiter, .. } in &listed {
            if uses.iter().any(|word| word == "\\NONEXISTENT") {
                continue;
            }
            self.delimiter = self.delimiter.take().or_else(|| delimiter.clone());
        }
        for listed in listed.iter().filter(|listed| listed.can_be_opened()) {
            let has = |wanted: &str| listed.uses.iter().any(|word| word == wanted);
            let name = || listed.name.clone();
            if has("\\JUNK") && !self.junk.contains(&listed.name) {
                self.junk.insert(0, name());
            }
            if has("\\ALL") {
                self.all_mail = Some(name());
            }
            if has("\\TRASH") {
                self.trash = Some(name());
            }
        }
        for listed in listed.iter().filter(|listed| listed.can_be_opened()) {
            if listed.is_one_of(JUNK) && !self.junk.contains(&listed.name) {
                self.junk.push(listed.name.clone());
            }
            if listed.is_one_of(TRASH) {
                self.trash = self.trash.take().or_else(|| Some(listed.name.clone()));
            }
        }
        self.junk.truncate(MOST_JUNK);
    }
}

/// So many are looked through.
const MOST_JUNK: usize = 3;

/// A folder as a server lists it.
#[derive(Debug, Eq, PartialEq)]
struct Listed {
    /// In capitals.
    uses: Vec<String>,
    delimiter: Option<String>,
    name: String,
}

impl Listed {
    /// Reads `* LIST (\HasNoChildren \Junk) "/" "Junk"`. A name that is not of printable ASCII is left out.
    fn read(line: &[u8]) -> Option<Self> {
        let line = std::str::from_utf8(line).ok()?;
        let rest =
            line.get(..8).filter(|start| start.eq_ignore_ascii_case("* LIST (")).map(|_| &line[8..])?;
        let (uses, rest) = rest.split_once(") ")?;
        let uses = uses.split(' ').map(str::to_ascii_uppercase).collect();
        let (delimiter, rest) = word(rest)?;
        let (name, rest) = word(rest.strip_prefix(' ')?)?;
        let is_plain =
            rest.is_empty() && !name.is_empty() && name.bytes().all(|byte| matches!(byte, b' '..=b'~'));
        let delimiter = Some(delimiter).filter(|delimiter| !delimiter.eq_ignore_ascii_case("NIL"));
        is_plain.then_some(Self { uses, delimiter, name })
    }

    fn can_be_opened(&self) -> bool {
        !self.uses.iter().any(|word| word == "\\NOSELECT" || word == "\\NONEXISTENT")
    }

    /// Whether its own name, without those above it, is one of these.
    fn is_one_of(&self, names: &str) -> bool {
        let above = self.delimiter.as_deref().filter(|delimiter| !delimiter.is_empty());
        let own = match above.and_then(|delimiter| self.name.rsplit_once(delimiter)) {
            Some((above, own)) if above.eq_ignore_ascii_case("INBOX") => own,
            Some(_) => return false,
            None => &self.name,
        };
        names.lines().any(|name| name.eq_ignore_ascii_case(own))
    }
}

/// Takes an atom or a quoted string off the front.
fn word(text: &str) -> Option<(String, &str)> {
    let Some(quoted) = text.strip_prefix('"') else {
        let (atom, rest) = text.split_at(text.find(' ').unwrap_or(text.len()));
        return (!atom.is_empty() && !atom.starts_with('{')).then(|| (atom.to_owned(), rest));
    };
    let mut value = String::new();
    let mut letters = quoted.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return Some((value, &quoted[at + 1..])),
            '\\' => value.push(letters.next()?.1),
            _ => value.push(letter),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_use_outranks_a_name_and_a_name_counts_below_the_inbox_too() {
        let of = |said: &str| {
            let mut folders = Folders::default();
            folders.take(&Answer {
                lines: said.lines().map(|line| line.as_bytes().to_vec()).collect(),
                tag: None,
            });
            (folders.junk, folders.all_mail, folders.trash)
        };
        let some = |name: &str| Some(name.to_owned());
        assert_eq!(
            of("* LIST (\\HasNoChildren) \"/\" INBOX\n* LIST (\\Noselect \\HasChildren) \"/\" \"[Gmail]\"\n\
                * LIST (\\All \\HasNoChildren) \"/\" \"[Gmail]/All Mail\"\n\
                * LIST (\\HasNoChildren \\Junk) \"/\" \"[Gmail]/Spam\"\n\
                * LIST (\\HasNoChildren \\Trash) \"/\" \"[Gmail]/Bin\"\nA3 OK Success"),
            (vec!["[Gmail]/Spam".to_owned()], some("[Gmail]/All Mail"), some("[Gmail]/Bin"))
        );
        assert_eq!(
            of(
                "* LIST () \".\" INBOX.spam\n* LIST (\\Junk) \".\" \"INBOX.Un\\\"wanted\"\n* LIST () \".\" INBOX.Trash"
            ),
            (vec!["INBOX.Un\"wanted".to_owned(), "INBOX.spam".to_owned()], None, some("INBOX.Trash"))
        );
        assert_eq!(of("* LIST () \"/\" Work/Spam\n* LIST (\\NonExistent) NIL Junk"), (vec![], None, None));
    }

    #[test]
    fn what_is_no_list_is_left_out() {
        for line in [
            "",
            "* LIST",
            "* LIST (",
            "* LIST () \"/\"",
            "* LIST () \"/\" \"open",
            "* LIST () \"/\" {4}\r\nJunk",
            "* LSUB () \"/\" Junk",
            "* LIST () \"/\" Junk more",
            "* LIST () \"/\" \"\"",
        ] {
            assert_eq!(Listed::read(line.as_bytes()), None, "{line:?}");
        }
        assert_eq!(Listed::read(b"* LIST () \"/\" \"J\xc3\xbcnk\""), None);
    }
}
