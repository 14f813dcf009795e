//! Writing an export to a file, never over one that is there.

use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use super::handed::Nature;

/// Where a text goes.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Destination {
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
        /// Whether the text could be added to the file that stays.
        nature: Nature,
    },
}

/// What writing did.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Change {
    /// A file was made.
    Made,
    /// Nothing: the text was there.
    Nothing,
}

/// Why a text is not in a file. Nothing of it was written.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum SaveError {
    /// Something is there that cannot be read as text.
    #[error("what is there cannot be read as text")]
    Unreadable,
    /// There is no folder for it.
    #[error("there is no such folder")]
    NoFolder,
    /// The person may not write there.
    #[error("it may not be written there")]
    NotAllowed,
    /// There is no room.
    #[error("the disk is full")]
    Full,
    /// The system did not do it, for another reason.
    #[error("the system did not write it: {0}")]
    System(ErrorKind),
}

impl Destination {
    /// Where a text that is wanted in `file` goes.
    ///
    /// # Errors
    /// If something is there that cannot be read as text.
    pub fn for_text(text: &str, file: &Path, nature: Nature) -> Result<Self, SaveError> {
        let Some(before) = read(file)? else { return Ok(Self::Free(file.to_owned())) };
        if has(&before, text, nature) {
            return Ok(Self::Has(file.to_owned()));
        }
        for number in 1.. {
            let beside = beside(file, number);
            if read(&beside)?.is_none_or(|there| there == text) {
                return Ok(Self::Beside { taken: file.to_owned(), file: beside, nature });
            }
        }
        unreachable!("no folder has that many files")
    }

    /// Where a text goes that is a file by itself, found by the end of its name: under the first name that is free, or
    /// has it.
    pub(crate) fn for_file(text: &str, folder: &Path, stem: &str, ending: &str) -> Result<Self, SaveError> {
        for number in 1.. {
            let more = if number == 1 { String::new() } else { format!("-{number}") };
            let file = folder.join(format!("{stem}{more}.{ending}"));
            match read(&file)? {
                None => return Ok(Self::Free(file)),
                Some(there) if there == text => return Ok(Self::Has(file)),
                Some(_) => {}
            }
        }
        unreachable!("no folder has that many files")
    }

    /// Writes it, for the person alone; what is there already is left alone.
    ///
    /// # Errors
    /// If the file cannot be made; nothing of it is left then.
    pub fn write(&self, text: &str) -> Result<Change, SaveError> {
        let file = match self {
            Self::Has(_) => return Ok(Change::Nothing),
            Self::Free(file) | Self::Beside { file, .. } => file,
        };
        match make(file, text) {
            Ok(()) => Ok(Change::Made),
            // Where it lies beside another file, or somebody else has just written it.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => match read(file)? {
                Some(there) if there == text => Ok(Change::Nothing),
                Some(_) => Err(error.into()),
                // A link to nowhere.
                None => Err(SaveError::Unreadable),
            },
            Err(error) => Err(error.into()),
        }
    }

    /// Makes the folder of the file, for the person alone, if it is not there.
    pub(crate) fn make_folder(&self) -> Result<(), SaveError> {
        let Some(folder) = self.file().parent() else { return Ok(()) };
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        // A file may have its name.
        let is_taken = |error: &io::Error| error.kind() == ErrorKind::AlreadyExists;
        builder
            .create(folder)
            .map_err(|error| if is_taken(&error) { SaveError::NoFolder } else { error.into() })
    }

    /// The file that has the text in the end.
    pub fn file(&self) -> &Path {
        match self {
            Self::Free(file) | Self::Has(file) | Self::Beside { file, .. } => file,
        }
    }

    /// What would have to be added to the file that stays as it is, where the text can be: a unified difference, as
    /// `patch` takes it.
    ///
    /// # Errors
    /// If that file cannot be read as text.
    pub fn difference(&self, text: &str) -> Result<Option<String>, SaveError> {
        let Self::Beside { taken, nature: Nature::Block, .. } = self else { return Ok(None) };
        let before = read(taken)?.unwrap_or_default();
        let (count, added) = (before.lines().count(), text.lines().count());
        let name = taken.display();
        let lines: String = text.lines().map(|line| format!("+{line}\n")).collect();
        Ok(Some(format!("--- {name}\n+++ {name}\n@@ -{count},0 +{},{added} @@\n{lines}", count + 1)))
    }
}

impl From<io::Error> for SaveError {
    fn from(error: io::Error) -> Self {
        let known = KINDS.into_iter().find(|(kind, _)| *kind == error.kind());
        known.map_or(Self::System(error.kind()), |(_, told)| told)
    }
}

const KINDS: [(ErrorKind, SaveError); 6] = [
    (ErrorKind::NotFound, SaveError::NoFolder),
    (ErrorKind::NotADirectory, SaveError::NoFolder),
    (ErrorKind::PermissionDenied, SaveError::NotAllowed),
    (ErrorKind::ReadOnlyFilesystem, SaveError::NotAllowed),
    (ErrorKind::StorageFull, SaveError::Full),
    (ErrorKind::QuotaExceeded, SaveError::Full),
];

/// Whether a file has a text: as a whole or, where it can stand beside others, line by line somewhere in it. An editor
/// may have left out the last line end, or made others.
fn has(file: &str, text: &str, nature: Nature) -> bool {
    let (there, lines): (Vec<_>, Vec<_>) = (file.lines().collect(), text.lines().collect());
    match nature {
        Nature::Whole => there == lines,
        Nature::Block => there.windows(lines.len().max(1)).any(|some| some == lines),
    }
}

/// The text of a file; `None` if there is none. Only regular files are opened: a pipe would wait for a writer.
fn read(file: &Path) -> Result<Option<String>, SaveError> {
    match fs::metadata(file) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) if error.kind() == ErrorKind::NotADirectory => Err(SaveError::NoFolder),
        Ok(about) if about.is_file() => fs::read_to_string(file).map(Some).map_err(|_| SaveError::Unreadable),
        Ok(_) | Err(_) => Err(SaveError::Unreadable),
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
            let place = Destination::for_text(text, &file, Nature::Block).unwrap();
            let change = place.write(text).unwrap();
            (place, change)
        };
        let beside = |name: &str| Destination::Beside {
            taken: file.clone(),
            file: folder.path().join(name),
            nature: Nature::Block,
        };
        assert_eq!(write("account a\n"), (Destination::Free(file.clone()), Change::Made));
        assert_eq!(write("account a\n"), (Destination::Has(file.clone()), Change::Nothing));
        fs::write(&file, "# mine\naccount a\n").unwrap();
        assert_eq!(write("account a\n"), (Destination::Has(file.clone()), Change::Nothing));
        for change in [Change::Made, Change::Nothing] {
            assert_eq!(write("account b\n"), (beside("msmtprc.mail-setup"), change));
        }
        assert_eq!(write("account c\n"), (beside("msmtprc.mail-setup-2"), Change::Made));
        let first = folder.path().join("msmtprc.mail-setup");
        assert_eq!(fs::read_to_string(&file).unwrap(), "# mine\naccount a\n");
        assert_eq!(fs::read_to_string(&first).unwrap(), "account b\n");
    }

    #[test]
    fn a_whole_file_is_compared_as_a_whole() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.xml");
        fs::write(&file, "<a/>\n<b/>\n").unwrap();
        let place = Destination::for_text("<a/>\n", &file, Nature::Whole).unwrap();
        assert!(matches!(place, Destination::Beside { .. }), "{place:?}");
    }

    #[test]
    fn a_block_is_found_however_an_editor_ends_its_lines() {
        for (there, has_it) in [
            ("x\na\nb\n", true),
            ("x\r\na\r\nb\r\ny", true),
            ("a\nb", true),
            ("xa\nb\n", false),
            ("a\nbc\n", false),
            ("a\n\nb\n", false),
            ("", false),
        ] {
            assert_eq!(has(there, "a\nb\n", Nature::Block), has_it, "{there:?}");
        }
    }

    #[test]
    fn a_file_by_itself_gets_the_first_name_that_is_free_or_has_it() {
        let folder = tempfile::tempdir().unwrap();
        let write = |text: &str| {
            let place = Destination::for_file(text, folder.path(), "anna", "xml").unwrap();
            let change = place.write(text).unwrap();
            (place.file().file_name().unwrap().to_owned().into_string().unwrap(), change)
        };
        assert_eq!(write("<a/>\n"), ("anna.xml".to_owned(), Change::Made));
        assert_eq!(write("<b/>\n"), ("anna-2.xml".to_owned(), Change::Made));
        assert_eq!(write("<a/>\n"), ("anna.xml".to_owned(), Change::Nothing));
        assert_eq!(write("<b/>\n"), ("anna-2.xml".to_owned(), Change::Nothing));
    }

    #[test]
    fn what_is_no_text_is_not_touched() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("binary");
        fs::write(&file, [0xff, 0xfe]).unwrap();
        for there in [file.as_path(), folder.path()] {
            let place = Destination::for_text("a\n", there, Nature::Block);
            assert_eq!(place, Err(SaveError::Unreadable), "{}", there.display());
        }
        assert_eq!(fs::read(&file).unwrap(), [0xff, 0xfe]);
    }

    #[test]
    fn what_was_written_in_the_meantime_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("msmtprc");
        let place = Destination::for_text("a\n", &file, Nature::Block).unwrap();
        fs::write(&file, "b\n").unwrap();
        assert_eq!(place.write("a\n"), Err(SaveError::System(ErrorKind::AlreadyExists)));
        assert_eq!(fs::read_to_string(&file).unwrap(), "b\n");
        fs::write(&file, "a\n").unwrap();
        assert_eq!(place.write("a\n"), Ok(Change::Nothing));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_to_nowhere_and_a_pipe_are_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(folder.path().join("nowhere"), &link).unwrap();
        let place = Destination::for_text("a\n", &link, Nature::Block).unwrap();
        assert_eq!(place.write("a\n"), Err(SaveError::Unreadable));
        assert!(!folder.path().join("nowhere").exists());
        let socket = folder.path().join("socket");
        std::os::unix::net::UnixListener::bind(&socket).unwrap();
        assert_eq!(Destination::for_text("a\n", &socket, Nature::Block), Err(SaveError::Unreadable));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn where_nobody_may_write_nothing_is_written() {
        // For root, too.
        let place = Destination::for_text("a\n", Path::new("/sys/msmtprc"), Nature::Block).unwrap();
        assert_eq!(place.write("a\n"), Err(SaveError::NotAllowed));
    }

    #[test]
    fn why_it_was_not_written_is_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let write = |place: &Destination| place.write("a\n").unwrap_err();
        assert_eq!(write(&Destination::Free(folder.path().join("no/such/folder"))), SaveError::NoFolder);
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        let below = file.join("below/it");
        let place = Destination::Free(below);
        assert_eq!(place.make_folder(), Err(SaveError::NoFolder));
        for (kind, told) in [
            (ErrorKind::PermissionDenied, SaveError::NotAllowed),
            (ErrorKind::ReadOnlyFilesystem, SaveError::NotAllowed),
            (ErrorKind::StorageFull, SaveError::Full),
            (ErrorKind::QuotaExceeded, SaveError::Full),
            (ErrorKind::TimedOut, SaveError::System(ErrorKind::TimedOut)),
        ] {
            assert_eq!(SaveError::from(io::Error::from(kind)), told, "{kind}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn it_is_for_the_person_alone() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("msmtprc");
        Destination::for_text("a\n", &file, Nature::Block).unwrap().write("a\n").unwrap();
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn the_difference_adds_the_block_at_the_end() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("rc");
        fs::write(&file, "one\ntwo\n").unwrap();
        let told = |nature| {
            let place = Destination::for_text("three\nfour\n", &file, nature).unwrap();
            place.difference("three\nfour\n").unwrap()
        };
        let block = told(Nature::Block).unwrap();
        assert!(block.ends_with("@@ -2,0 +3,2 @@\n+three\n+four\n"), "{block}");
        assert_eq!(told(Nature::Whole), None, "two whole files do not make one");
    }
}
