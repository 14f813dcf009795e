//! A provider, or a program that stands in for one, is known once its file is in the folder. What of them and of
//! Unicode is asked for in every run is brought into the form in which it is looked up: whatever the program would make
//! at its start, or would hold as a table of pointers, is memory of each run.

use std::fmt::Write as _;
use std::{fs, io};

use unicode_security::confusable_detection::skeleton;

fn main() -> io::Result<()> {
    data_folders::list("providers", "providers", "toml")?;
    data_folders::list("bridges", "bridges", "toml")?;
    data_folders::write("named", &named()?)?;
    data_folders::write("confused", &confused())
}

/// Every name that stands in quotation marks in the file of a provider, with the place of the file, in order: the names
/// in one text, and where in it each is.
fn named() -> io::Result<String> {
    let mut all = vec![];
    for (place, (_, file)) in data_folders::files("providers", "toml")?.into_iter().enumerate() {
        let text = fs::read_to_string(file)?;
        let quoted = text.split('"').skip(1).filter(|name| !name.contains([' ', '/', '\n']));
        all.extend(quoted.map(|name| (name.to_owned(), place)));
    }
    all.sort_unstable();
    all.dedup();
    let (mut names, mut places) = (String::new(), String::new());
    for (name, place) in all {
        let begin = names.len();
        names.push_str(&name);
        write!(places, "({begin}, {}, {place}), ", names.len()).map_err(io::Error::other)?;
    }
    Ok(format!("({names:?}, &[{places}])"))
}

/// Every character that is confused with a Latin letter (UTS 39 section 4), with that letter, in order.
fn confused() -> String {
    let all = ('\u{80}'..=char::MAX).filter_map(|c| Some((c, letter(c)?)));
    format!("&{:?}", all.collect::<Vec<_>>())
}

fn letter(c: char) -> Option<char> {
    if c == '\u{130}' {
        return Some('I');
    }
    let mut buffer = [0; 4];
    let mut prototype = skeleton(c.encode_utf8(&mut buffer));
    match (prototype.next()?, prototype.next()) {
        // The prototype of every upright stroke: a capital is an I; of the others nobody knows.
        ('l', None) => c.is_uppercase().then_some('I'),
        (letter, None) => letter.is_ascii_alphabetic().then_some(letter),
        (_, Some(_)) => None,
    }
}
