//! An account's settings, written where its program reads them or, where none reads by itself, among the downloads.

use std::path::Path;

use account::{Account, Servers};

use super::handed::plain_name;
use super::saved::{Change, Destination, SaveError};
use super::{Format, Nature, Unfit};
use crate::folders::Folders;

/// Where an account's settings are. Files are told as a person finds them.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Written {
    /// In the file that the program reads, or a file by itself.
    In {
        /// Which.
        file: String,
        /// Whether it was made.
        change: Change,
    },
    /// Beside what the program reads.
    Beside {
        /// The file that stays as it is.
        taken: String,
        /// The one with the settings.
        file: String,
        /// Whether it was made.
        change: Change,
        /// The lines, where they can be added to the file that stays.
        lines: Option<String>,
    },
}

/// Why settings were not written.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum WriteError {
    /// The program cannot do what the account needs.
    #[error(transparent)]
    Unfit(#[from] Unfit),
    /// They are not in the file.
    #[error("{file}: {why}")]
    Unsaved {
        /// Which, as a person finds it.
        file: String,
        /// Why.
        why: SaveError,
    },
    /// Nobody's settings are written here.
    #[error("there is no home folder")]
    NoHome,
    /// The program or the disk does not answer.
    #[error("no answer in time")]
    NoAnswer,
}

/// Writes an account's settings for a program of this person; never over another file, and twice as once. May block.
pub(crate) fn write(
    format: Format,
    account: &Account,
    servers: &Servers,
    folders: &Folders,
) -> Result<Written, WriteError> {
    let text = format.text_here(account, servers)?;
    let wanted = format.file(folders);
    let at = wanted.as_deref().unwrap_or(&folders.downloads);
    let unsaved = |file: &Path, why| WriteError::Unsaved { file: folders.shown(file), why };
    let place = match &wanted {
        Some(file) => Destination::for_text(&text, file, format.nature()),
        None => among_downloads(format, &text, account, &folders.downloads),
    };
    let place = place.map_err(|why| unsaved(at, why))?;
    let change =
        place.make_folder().and_then(|()| place.write(&text)).map_err(|why| unsaved(place.file(), why))?;
    let file = folders.shown(place.file());
    Ok(match place {
        Destination::Free(_) | Destination::Has(_) => Written::In { file, change },
        Destination::Beside { taken, nature, .. } => Written::Beside {
            taken: folders.shown(&taken),
            file,
            change,
            lines: (nature == Nature::Block).then_some(text),
        },
    })
}

/// Where a file goes that no program looks for by itself: it is found, and opened, by the end of its name.
pub(crate) fn among_downloads(
    format: Format,
    text: &str,
    account: &Account,
    downloads: &Path,
) -> Result<Destination, SaveError> {
    let address = account.address();
    let (stem, ending) = if format == Format::Thunderbird {
        // As Thunderbird looks for it below its own folder.
        (address.domain().to_owned(), "xml")
    } else {
        (plain_name(address), format.code())
    };
    Destination::for_file(text, downloads, &stem, ending)
}

#[cfg(test)]
mod tests {
    use super::*;
    use account::{Address, Security};
    use std::fs;

    #[test]
    fn settings_are_written_where_each_program_reads_them_and_a_second_time_nothing_changes() {
        for format in Format::ALL {
            let home = tempfile::tempdir().unwrap();
            let folders = Folders::of_home(home.path());
            let (account, servers) = gmail();
            let first = write(format, &account, &servers, &folders).unwrap();
            let Written::In { file, change: Change::Made } = &first else { panic!("{format:?}: {first:?}") };
            let expected = format.file(&folders).unwrap_or_else(|| {
                let name = if format == Format::Thunderbird {
                    "gmail.com.xml"
                } else {
                    "anna@gmail.com.mobileconfig"
                };
                folders.downloads.join(name)
            });
            assert_eq!(*file, folders.shown(&expected));
            assert!(file.starts_with('~'), "{file}");
            let text = fs::read_to_string(&expected).unwrap();
            assert_eq!(
                text,
                format.text_here(&account, &servers).unwrap(),
                "as `mail-setup export` prints it"
            );
            let again = write(format, &account, &servers, &folders).unwrap();
            assert_eq!(again, Written::In { file: file.clone(), change: Change::Nothing });
            assert_eq!(fs::read_to_string(&expected).unwrap(), text);
            assert_eq!(fs::read_dir(expected.parent().unwrap()).unwrap().count(), 1);
        }
    }

    #[test]
    fn a_file_that_is_there_stays_and_the_lines_to_add_are_told() {
        let (account, servers) = gmail();
        for format in Format::ALL {
            let home = tempfile::tempdir().unwrap();
            let folders = Folders::of_home(home.path());
            let Some(taken) = format.file(&folders) else { continue };
            fs::create_dir_all(taken.parent().unwrap()).unwrap();
            fs::write(&taken, "# mine\n").unwrap();
            let text = format.text_here(&account, &servers).unwrap();
            for expected in [Change::Made, Change::Nothing] {
                let told = write(format, &account, &servers, &folders).unwrap();
                let Written::Beside { file, change, lines, .. } = told else {
                    panic!("{format:?}: {told:?}")
                };
                assert_eq!(change, expected, "{format:?}");
                assert!(file.ends_with(".mail-setup"), "{file}");
                let to_add = (format.nature() == Nature::Block).then_some(&text);
                assert_eq!(lines.as_ref(), to_add, "{format:?}");
            }
            assert_eq!(fs::read_to_string(&taken).unwrap(), "# mine\n");
            if format.nature() == Nature::Block {
                fs::write(&taken, format!("# mine\n{}", text.trim_end())).unwrap();
                let told = write(format, &account, &servers, &folders).unwrap();
                assert!(matches!(told, Written::In { change: Change::Nothing, .. }), "{told:?}");
            }
        }
    }

    #[test]
    fn why_nothing_was_written_is_told_with_the_file() {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::of_home(home.path());
        let (account, mut servers) = gmail();
        fs::write(home.path().join(".config"), "no folder").unwrap();
        let told = write(Format::Aerc, &account, &servers, &folders);
        let file = folders.shown(&folders.config.join("aerc/accounts.conf"));
        assert_eq!(told, Err(WriteError::Unsaved { file, why: SaveError::NoFolder }));
        servers.imap.security = Security::StartTls;
        let told = write(Format::Getmail, &account, &servers, &folders);
        assert_eq!(told, Err(WriteError::Unfit(Unfit::StartTls)));
    }

    fn gmail() -> (Account, Servers) {
        let account = Account::of(Address::parse("anna@gmail.com").unwrap());
        let servers = account.servers().unwrap();
        (account, servers)
    }
}
