//! Writing an export to a file, never over one that is there.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::handed::Nature;

/// Where a text goes.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Place {
    /// Into this file, which is not there yet.
    Free(PathBuf),
    /// Nowhere: the file has it.
    Has(PathBuf),
    /// Beside a file that has something else.
    Beside {
        /// The file that stays as it is.
        taken: PathBuf,
        /// The one that gets the text; it may be there with just that.
        file: PathBuf,
    },
}

impl Place {
    /// Where a text that is wanted in `file` goes.
    ///
    /// # Errors
    /// If the file is there and cannot be read as text.
    pub fn for_text(text: &str, file: &Path, nature: Nature) -> io::Result<Self> {
        let Some(before) = read(file)? else { return Ok(Self::Free(file.to_owned())) };
        let has_it = match nature {
            Nature::Whole => before == text,
            Nature::Block => {
                before == text || before.contains(&format!("\n{text}")) || before.starts_with(text)
            }
        };
        if has_it {
            return Ok(Self::Has(file.to_owned()));
        }
        for number in 1.. {
            let beside = beside(file, number);
            if read(&beside)?.is_none_or(|there| there == text) {
                return Ok(Self::Beside { taken: file.to_owned(), file: beside });
            }
        }
        unreachable!("no folder has that many files")
    }

    /// Writes it, for the person alone; what is there already is left alone.
    ///
    /// # Errors
    /// If the file cannot be made; nothing of it is left then.
    pub fn write(&self, text: &str) -> io::Result<()> {
        match self {
            Self::Has(_) => Ok(()),
            Self::Free(file) => make(file, text),
            Self::Beside { file, .. } => match make(file, text) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
                made => made,
            },
        }
    }

    /// The file that has the text in the end.
    pub fn file(&self) -> &Path {
        match self {
            Self::Free(file) | Self::Has(file) | Self::Beside { file, .. } => file,
        }
    }
}

/// What would have to be added to a file that is there: a unified difference, as `patch` takes it.
///
/// # Errors
/// If the file cannot be read as text.
pub fn difference(text: &str, file: &Path) -> io::Result<String> {
    let before = read(file)?.unwrap_or_default();
    let (count, added) = (before.lines().count(), text.lines().count());
    let name = file.display();
    let lines: String = text.lines().map(|line| format!("+{line}\n")).collect();
    Ok(format!("--- {name}\n+++ {name}\n@@ -{count},0 +{},{added} @@\n{lines}", count + 1))
}

fn read(file: &Path) -> io::Result<Option<String>> {
    match fs::read_to_string(file) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn beside(file: &Path, number: u32) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(if number == 1 { ".mail-setup".to_owned() } else { format!(".mail-setup-{number}") });
    name.into()
}

fn make(file: &Path, text: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut made = options.open(file)?;
    let written = made.write_all(text.as_bytes()).and_then(|()| made.sync_all());
    written.inspect_err(|_| {
        let _ = fs::remove_file(file);
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_there_stays_as_it_is_and_a_second_run_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("msmtprc");
        let write = |text: &str| {
            let place = Place::for_text(text, &file, Nature::Block).unwrap();
            place.write(text).unwrap();
            place
        };
        assert_eq!(write("account a\n"), Place::Free(file.clone()));
        assert_eq!(write("account a\n"), Place::Has(file.clone()));
        fs::write(&file, "# mine\naccount a\n").unwrap();
        assert_eq!(write("account a\n"), Place::Has(file.clone()));
        let first = folder.path().join("msmtprc.mail-setup");
        for _ in 0..2 {
            assert_eq!(write("account b\n"), Place::Beside { taken: file.clone(), file: first.clone() });
        }
        let second = folder.path().join("msmtprc.mail-setup-2");
        assert_eq!(write("account c\n"), Place::Beside { taken: file.clone(), file: second });
        assert_eq!(fs::read_to_string(&file).unwrap(), "# mine\naccount a\n");
        assert_eq!(fs::read_to_string(&first).unwrap(), "account b\n");
    }

    #[test]
    fn a_whole_file_is_compared_as_a_whole() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.xml");
        fs::write(&file, "<a/>\n<b/>\n").unwrap();
        let place = Place::for_text("<a/>\n", &file, Nature::Whole).unwrap();
        assert!(matches!(place, Place::Beside { .. }), "{place:?}");
    }

    #[test]
    fn what_is_no_text_is_not_touched() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("binary");
        fs::write(&file, [0xff, 0xfe]).unwrap();
        Place::for_text("a\n", &file, Nature::Block).unwrap_err();
        Place::for_text("a\n", folder.path(), Nature::Block).unwrap_err();
    }

    #[cfg(unix)]
    #[test]
    fn it_is_for_the_person_alone() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("msmtprc");
        Place::for_text("a\n", &file, Nature::Block).unwrap().write("a\n").unwrap();
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn the_difference_adds_the_block_at_the_end() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("rc");
        fs::write(&file, "one\ntwo\n").unwrap();
        let told = difference("three\nfour\n", &file).unwrap();
        assert!(told.ends_with("@@ -2,0 +3,2 @@\n+three\n+four\n"), "{told}");
    }
}
