//! The language that the person chose, on disk. While none is chosen, it is the system's.

use std::io;
use std::path::Path;

use account::folder::{Disk, Folder as _};
use words::language::Language;

/// The file with the chosen language in a folder of ours: its tag (BCP 47), and nothing else.
#[derive(Clone, Debug)]
pub struct LanguageRecord {
    folder: Disk,
}

impl LanguageRecord {
    /// The choice in `data`, which need not exist.
    pub fn in_folder(data: &Path) -> Self {
        Self { folder: Disk::new(data.to_owned()) }
    }

    /// The language to speak: the chosen one, else that of the system. A file that cannot be read, or names a language
    /// that there are no words in, is no choice.
    pub fn to_speak(&self) -> Language {
        self.chosen().unwrap_or_else(Language::of_this_person)
    }

    /// Remembers a choice.
    ///
    /// # Errors
    /// If the file cannot be written; the earlier choice is then still there.
    pub fn save(&self, language: &Language) -> io::Result<()> {
        let _held = self.folder.lock()?;
        self.folder.write(FILE, language.tag().as_bytes())
    }

    fn chosen(&self) -> Option<Language> {
        let tag = String::from_utf8(self.folder.read(FILE).ok()?).ok()?;
        Language::named(tag.trim()).ok()
    }
}

const FILE: &str = "language";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_remembered_and_what_is_none_counts_for_nothing() {
        let data = tempfile::tempdir().unwrap();
        let record = LanguageRecord::in_folder(data.path());
        assert_eq!(record.chosen(), None);
        for language in Language::all() {
            record.save(language).unwrap();
            assert_eq!(record.chosen().as_ref(), Some(language));
            assert_eq!(record.to_speak(), *language);
        }
        for nonsense in [&b"tlh"[..], b"", b"\xff\xfe", b"en\nde"] {
            std::fs::write(data.path().join(FILE), nonsense).unwrap();
            assert_eq!(record.chosen(), None, "{nonsense:?}");
        }
    }
}
