//! Makes lists of the folders whose files are data: a provider, a program or a language is there once its file is.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> io::Result<()> {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or(io::ErrorKind::NotFound)?);
    list("providers", &here.join("providers"), "toml")?;
    list("programs", &here.join("programs"), "toml")?;
    list("locales", &here.join("../../../ui/locales"), "ftl")
}

/// Writes `<name>.rs`: an array of pairs, the path of each file below the folder and its text.
fn list(name: &str, folder: &Path, extension: &str) -> io::Result<()> {
    writeln!(io::stdout(), "cargo::rerun-if-changed={}", folder.display())?;
    let mut array = "&[\n".to_owned();
    for file in files_below(folder)? {
        if file.extension().is_some_and(|found| found == extension) {
            let path = file.strip_prefix(folder).map_err(io::Error::other)?;
            let path = path.to_string_lossy().replace('\\', "/");
            writeln!(array, "({path:?}, include_str!({:?})),", file.display().to_string())
                .map_err(io::Error::other)?;
        }
    }
    array.push(']');
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    fs::write(out.join(name).with_extension("rs"), array)
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
