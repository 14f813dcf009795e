//! For build scripts: makes a list of a folder whose files are data. A provider, a program or a language is there
//! once its file is.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Writes `<name>.rs` into the folder of what the build makes: an array of pairs, the path of each file with this
/// extension below `folder`, which lies beside the manifest, and its text.
///
/// # Errors
/// If Cargo does not call this, or the folder cannot be read.
pub fn list(name: &str, folder: &str, extension: &str) -> io::Result<()> {
    let mut array = "&[\n".to_owned();
    for (path, file) in files(folder, extension)? {
        writeln!(array, "({path:?}, include_str!({:?})),", file.display().to_string())
            .map_err(io::Error::other)?;
    }
    array.push(']');
    write(name, &array)
}

/// Each file with this extension below `folder`, which lies beside the manifest, in the order of their names: its
/// path below the folder, with `/`, and where it is.
///
/// # Errors
/// If Cargo does not call this, or the folder cannot be read.
pub fn files(folder: &str, extension: &str) -> io::Result<Vec<(String, PathBuf)>> {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or(io::ErrorKind::NotFound)?);
    let folder = &here.join(folder);
    writeln!(io::stdout(), "cargo::rerun-if-changed={}", folder.display())?;
    let all = files_below(folder)?.into_iter();
    all.filter(|file| file.extension().is_some_and(|found| found == extension))
        .map(|file| {
            let path = file.strip_prefix(folder).map_err(io::Error::other)?;
            Ok((path.to_string_lossy().replace('\\', "/"), file))
        })
        .collect()
}

/// Writes `<name>.rs` into the folder of what the build makes.
///
/// # Errors
/// If Cargo does not call this, or the file cannot be written.
pub fn write(name: &str, text: &str) -> io::Result<()> {
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    fs::write(out.join(name).with_extension("rs"), text)
}

/// In the order of their names.
fn files_below(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    entries.sort();
    let mut files = vec![];
    for entry in entries {
        if entry.is_dir() {
            files.extend(files_below(&entry)?);
        } else {
            files.push(entry);
        }
    }
    Ok(files)
}
