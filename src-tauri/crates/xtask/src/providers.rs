//! Which facts about mail providers are old or not known, and whether their servers are those that Thunderbird's ISPDB
//! had.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::step;
use crate::stop::Stop;
use crate::tree::Tree;

pub(crate) const HELP: &str = "\
cargo xtask providers: lists the facts about mail providers that were not checked for 180 days, those that
no source gives (`[unknown]` in the files; `secondSource`: one source alone), and compares all servers with
what Thunderbird's ISPDB had (tests/providers/ispdb.toml).

Fails if a server differs. What is old or not known is only listed.

Examples:
  cargo xtask providers
";

/// After how many days facts are to be looked at again.
const OLD: i64 = 180;

/// What the tests of the folder are called: the files by themselves, and beside Thunderbird's.
const TESTS: &str = "provider::";

/// Lists what is old, then runs the tests of the folder.
pub(crate) fn providers(tree: &Tree) -> Result<ExitCode, Stop> {
    let folder = tree.root.join("src-tauri/crates/account/providers");
    let today = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() / 86_400);
    let today = i64::try_from(today).unwrap_or(i64::MAX);
    let files = read(&folder)?;
    let all = files.len();
    for (fact, keys) in unknown(&files) {
        println!("{fact} is not known of {}: {}", keys.len(), keys.join(", "));
    }
    let mut old: Vec<_> = files.iter().filter(|(_, facts)| today - facts.checked > OLD).collect();
    old.sort_by_key(|(_, facts)| facts.checked);
    for (key, facts) in &old {
        println!("{key}: checked {} days ago", today - facts.checked);
    }
    println!("{} of {all} providers were not checked for {OLD} days", old.len());
    step::show(tree.cargo().args(["test", "--quiet", "--package", "account", "--lib", TESTS]))?;
    Ok(ExitCode::SUCCESS)
}

/// What is looked for in a file.
struct Facts {
    /// The day it was checked.
    checked: i64,
    /// What it says is not known.
    unknown: Vec<String>,
}

/// Each file, by its key.
fn read(folder: &Path) -> Result<BTreeMap<String, Facts>, Stop> {
    let unreadable = |error| Stop(format!("cannot read {}: {error}", folder.display()));
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let Some(key) = path.file_name().and_then(|name| name.to_str()?.strip_suffix(".toml")) else {
            continue;
        };
        let text = fs::read_to_string(&path).map_err(unreadable)?;
        let checked =
            text.lines().find_map(|line| day(line.strip_prefix("checked = \"")?.strip_suffix('"')?));
        let checked = checked.ok_or_else(|| Stop(format!("{key}: when was it checked?")))?;
        let table = text.lines().skip_while(|line| *line != "[unknown]").skip(1);
        let lines = table.take_while(|line| !line.starts_with('['));
        let unknown = lines.filter_map(|line| Some(line.split_once(" = ")?.0.to_owned())).collect();
        found.insert(key.to_owned(), Facts { checked, unknown });
    }
    Ok(found)
}

/// Each fact that is not known of somebody, with the keys of those.
fn unknown(files: &BTreeMap<String, Facts>) -> BTreeMap<&str, Vec<&str>> {
    let mut found = BTreeMap::<_, Vec<_>>::new();
    for (key, facts) in files {
        for fact in &facts.unknown {
            found.entry(fact.as_str()).or_default().push(key.as_str());
        }
    }
    found
}

/// A date as days since 1970: <https://howardhinnant.github.io/date_algorithms.html#days_from_civil>
fn day(date: &str) -> Option<i64> {
    let mut parts = date.splitn(3, '-').map(|part| part.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let year = if month <= 2 { year - 1 } else { year };
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    Some(year.div_euclid(400) * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_from_1970() {
        for (date, expected) in [
            ("1970-01-01", Some(0)),
            ("2000-03-01", Some(11_017)),
            ("2024-02-29", Some(19_782)),
            ("2026-11-26", Some(20_783)),
            ("2026-13-01", None),
            ("soon", None),
        ] {
            assert_eq!(day(date), expected, "{date}");
        }
    }

    #[test]
    fn the_tests_that_are_run_compare_the_servers() {
        let account = Path::new(env!("CARGO_MANIFEST_DIR")).join("../account/src");
        let (room, _) = TESTS.split_once("::").unwrap();
        let facade = fs::read_to_string(account.join(format!("{room}.rs"))).unwrap();
        assert!(facade.contains("mod compared;"));
        let compared = fs::read_to_string(account.join(format!("{room}/compared.rs"))).unwrap();
        assert!(compared.contains("#[test]") && compared.contains("ispdb.toml"));
    }

    #[test]
    fn every_file_says_when_it_was_checked_and_what_is_not_known() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../account/providers");
        let files = read(&folder).unwrap();
        assert!(files.len() > 60);
        let unknown = unknown(&files);
        assert!(unknown["limits"].contains(&"hostpoint") && !unknown["limits"].contains(&"gmail"));
        assert!(unknown["secondSource"].len() < 60, "{:?}", unknown["secondSource"]);
    }
}
