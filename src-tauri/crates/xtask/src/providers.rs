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
cargo xtask providers: lists what to look up about mail providers: facts that no source gives (`[unknown]` in the
files; `checked`: of which day they are; `secondSource`: one source alone), pages that are not drawn, and files whose
facts are more than 180 days old. Then it compares all servers with what Thunderbird's ISPDB had
(tests/providers/ispdb.toml).

Fails if a server differs. What is old or not known is only listed.

Examples:
  cargo xtask providers
";

/// After how many days facts are to be looked at again.
const OLD: i64 = 180;

/// What the tests of the folder are called: the files by themselves, and beside Thunderbird's.
const TESTS: &str = "provider::";

/// Lists what is to be looked up, then runs the tests of the folder.
pub(crate) fn providers(tree: &Tree) -> Result<ExitCode, Stop> {
    let folder = tree.root.join("src-tauri/crates/account/providers");
    let today = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() / 86_400);
    let today = i64::try_from(today).unwrap_or(i64::MAX);
    let files = read(&folder)?;
    println!("Of {} providers, no source gives (why: `[unknown]` in each file)", files.len());
    for (fact, keys) in unknown(&files) {
        println!("  {fact} of {}: {}", keys.len(), keys.join(", "));
    }
    let undrawn: Vec<_> =
        files.iter().filter(|(_, facts)| facts.is_undrawn).map(|(key, _)| key.as_str()).collect();
    println!("Whose page for app passwords is not drawn (why: `[undrawn]`)");
    println!("  {}: {}", undrawn.len(), undrawn.join(", "));
    let old = old(&files, today);
    println!("Whose facts are more than {OLD} days old");
    println!("  {}", old.len());
    for (key, days) in old {
        println!("  {key}: {days} days");
    }
    step::show(tree.cargo().args(["test", "--quiet", "--package", "account", "--lib", TESTS]))?;
    Ok(ExitCode::SUCCESS)
}

/// What is looked for in a file.
struct Facts {
    /// Of which day the facts are, if that is known.
    checked: Option<i64>,
    /// What it says is not known.
    unknown: Vec<String>,
    /// Whether it has app passwords, and no picture of their page.
    is_undrawn: bool,
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
        // The pretend provider is no fact.
        if key != "practice" {
            found.insert(key.to_owned(), facts(&text));
        }
    }
    Ok(found)
}

fn facts(text: &str) -> Facts {
    let top = text.lines().take_while(|line| !line.starts_with('['));
    let checked = top.filter_map(|line| day(line.strip_prefix("checked = \"")?.strip_suffix('"')?)).next();
    let table = text.lines().skip_while(|line| *line != "[unknown]").skip(1);
    let lines = table.take_while(|line| !line.starts_with('['));
    let unknown = lines.filter_map(|line| Some(line.split_once(" = ")?.0.to_owned())).collect();
    let has = |start: &str| text.lines().any(|line| line.starts_with(start));
    let is_undrawn = has("password = \"appPassword") && !has("[[drawing]]");
    Facts { checked, unknown, is_undrawn }
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

/// Whose facts are old, and by how many days: the oldest first.
fn old(files: &BTreeMap<String, Facts>, today: i64) -> Vec<(&str, i64)> {
    let ages = files.iter().filter_map(|(key, facts)| Some((key.as_str(), today - facts.checked?)));
    let mut old: Vec<_> = ages.filter(|(_, days)| *days > OLD).collect();
    old.sort_by_key(|(_, days)| -days);
    old
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
    fn every_file_says_of_which_day_it_is_or_that_nobody_knows() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../account/providers");
        let files = read(&folder).unwrap();
        assert!(files.len() > 60 && !files.contains_key("practice"));
        let unknown = unknown(&files);
        assert!(unknown["limits"].contains(&"hostpoint") && !unknown["limits"].contains(&"gmail"));
        assert!(unknown["secondSource"].len() < 60, "{:?}", unknown["secondSource"]);
        let undated: Vec<_> =
            files.iter().filter(|(_, facts)| facts.checked.is_none()).map(|(key, _)| key).collect();
        assert_eq!(undated, unknown["checked"]);
        assert!(!files["gmail"].is_undrawn && !files["outlook"].is_undrawn);
    }

    #[test]
    fn facts_are_old_after_180_days() {
        let checked = |day| Facts { checked: Some(day), unknown: vec![], is_undrawn: false };
        let files = [("fresh", 20), ("old", 19), ("oldest", 3)];
        let mut files: BTreeMap<_, _> = files.map(|(key, day)| (key.to_owned(), checked(day))).into();
        files.insert("undated".to_owned(), facts("[unknown]\nchecked = \"looked for, 2026-11-28\"\n"));
        assert_eq!(old(&files, 200), [("oldest", 197), ("old", 181)]);
    }
}
