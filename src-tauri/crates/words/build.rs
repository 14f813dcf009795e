//! A language is known once its folder is there. Its files become one packed text: of fourteen languages a person
//! reads one, and the others are to take up little of the program's file and none of its memory.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs, io};

use miniz_oxide::deflate::compress_to_vec;

fn main() -> io::Result<()> {
    let mut languages: BTreeMap<String, String> = BTreeMap::new();
    let said_by_programs = |(path, _): &(String, PathBuf)| !path.ends_with("/packages.ftl");
    for (path, file) in
        data_folders::files("../../../ui/locales", "ftl")?.into_iter().filter(said_by_programs)
    {
        let (tag, _) = path.split_once('/').ok_or(io::ErrorKind::InvalidData)?;
        let text = languages.entry(tag.to_owned()).or_default();
        text.push_str(&fs::read_to_string(file)?);
        // A message may end with its file.
        text.push('\n');
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    let english = languages.get("en").ok_or(io::ErrorKind::NotFound)?;
    data_folders::write("messages", &format!("&{:?}", messages(english)))?;
    let mut array = "&[\n".to_owned();
    for (tag, text) in languages {
        let packed = out.join(&tag).with_extension("deflate");
        fs::write(&packed, compress_to_vec(text.as_bytes(), BEST))?;
        writeln!(array, "({tag:?}, include_bytes!({:?})),", packed.display().to_string())
            .map_err(io::Error::other)?;
    }
    array.push(']');
    data_folders::write("locales", &array)
}

/// The names of all messages, in order: a message begins at the start of a line (Fluent syntax 1.0).
fn messages(text: &str) -> Vec<&str> {
    let named = |line| Some(str::split_once(line, " =")?.0);
    let begins = |name: &&str| name.starts_with(|first: char| first.is_ascii_alphabetic());
    let mut names: Vec<_> = text.lines().filter_map(named).filter(begins).collect();
    names.sort_unstable();
    names
}

/// The level of compression that is the best and slowest.
const BEST: u8 = 10;
