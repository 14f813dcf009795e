//! A file that a person names by its path, as typed or dropped into the terminal.

use std::fs;
use std::io::{self, Read as _};
use std::path::PathBuf;

use net::CertificateFile;

/// Reads the file at a typed path: of a longer one, as much as tells that it is longer.
///
/// # Errors
/// If it is not there, is no file, or must not be read.
pub(super) fn read(typed: &str) -> io::Result<CertificateFile> {
    let path = path(typed, std::env::home_dir());
    if !fs::metadata(&path)?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut bytes = vec![];
    let most = u64::try_from(CertificateFile::MAX_LENGTH).unwrap_or(u64::MAX).saturating_add(1);
    fs::File::open(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes.into())
}

/// Terminals put quotation marks around a path that is dropped on them.
fn path(typed: &str, home: Option<PathBuf>) -> PathBuf {
    let bare = ['\'', '"'].iter().find_map(|mark| typed.strip_prefix(*mark)?.strip_suffix(*mark));
    let bare = bare.unwrap_or(typed);
    match (bare.strip_prefix("~/"), home) {
        (Some(below), Some(home)) => home.join(below),
        _ => bare.into(),
    }
}

#[cfg(test)]
mod tests {
    use net::{CertificateProblem, ProgramCertificate};

    use super::*;

    #[test]
    fn a_path_is_taken_as_it_was_typed_or_dropped() {
        let home = || Some(PathBuf::from("/home/anna"));
        for (typed, expected) in [
            ("/tmp/cert.pem", "/tmp/cert.pem"),
            ("'/tmp/my cert.pem'", "/tmp/my cert.pem"),
            ("\"/tmp/my cert.pem\"", "/tmp/my cert.pem"),
            ("~/cert.pem", "/home/anna/cert.pem"),
            ("'~/cert.pem'", "/home/anna/cert.pem"),
            ("~anna/cert.pem", "~anna/cert.pem"),
            ("'", "'"),
        ] {
            assert_eq!(path(typed, home()), PathBuf::from(expected), "{typed}");
        }
    }

    #[test]
    fn only_a_file_is_read_and_only_its_beginning() {
        let folder = tempfile::tempdir().unwrap();
        assert!(read(folder.path().to_str().unwrap()).is_err());
        assert!(read("/nonexistent/cert.pem").is_err());
        let long = folder.path().join("long");
        fs::write(&long, vec![b'x'; 3 * CertificateFile::MAX_LENGTH]).unwrap();
        let file = read(long.to_str().unwrap()).unwrap();
        assert_eq!(ProgramCertificate::read(&file), Err(CertificateProblem::TooLong));
    }
}
