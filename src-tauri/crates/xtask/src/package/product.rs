//! What a package is told of the program, and templates that it is put into.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::changelog::{self, Release};
use super::languages::Languages;
use crate::step::{self, ask};
use crate::stop::Stop;
use crate::tree::Tree;

/// What is known of the program that is packaged.
pub(super) struct Product {
    /// The workspace's version.
    pub(super) version: String,
    /// When this was committed, in seconds since 1970: the time of every file in a package.
    pub(super) epoch: u64,
    /// What is committed, by its name in git, and whether something here differs from it.
    pub(super) commit: String,
    /// The releases so far, newest first.
    pub(super) releases: Vec<Release>,
    /// What is said of it in each language.
    pub(super) languages: Languages,
    facts: Vec<(String, String)>,
}

/// Where the facts about packages lie.
pub(super) const ROOM: &str = "src-tauri/packaging";

impl Product {
    /// # Errors
    /// Says which file cannot be read, or that this is no git checkout.
    pub(super) fn of(tree: &Tree) -> Result<Self, Stop> {
        let manifest = read(&tree.root.join("Cargo.toml"))?;
        let workspace = manifest.split_once("[workspace.package]").map_or("", |(_, package)| package);
        let version = fact(&entries(workspace), "version")?;
        let facts = entries(&read(&tree.root.join(ROOM).join("product.toml"))?);
        let releases = changelog::releases(&read(&tree.root.join(".github/CHANGELOG.md"))?);
        if releases.first().is_none_or(|newest| newest.version != version) {
            return Err(Stop(format!("the newest release in .github/CHANGELOG.md is not {version}")));
        }
        let commit = commit(tree)?;
        Ok(Self { version, epoch: epoch(tree)?, commit, releases, languages: Languages::of(tree)?, facts })
    }

    /// A fact of `product.toml`.
    ///
    /// # Errors
    /// If it is not there.
    pub(super) fn fact(&self, name: &str) -> Result<String, Stop> {
        fact(&self.facts, name)
    }

    /// A template of the packaging room with every `@name@` in it replaced: by what is given, else by a fact.
    ///
    /// # Errors
    /// Names what is neither.
    pub(super) fn filled(&self, tree: &Tree, template: &str, given: &[(&str, &str)]) -> Result<String, Stop> {
        let path = tree.root.join(ROOM).join(template);
        let own = [
            ("version", self.version.clone()),
            ("date", self.releases[0].date.clone()),
            ("summary", self.languages.english("summary")?),
        ];
        let facts = self.facts.iter().map(|(name, value)| (name.as_str(), value.clone()));
        let given = given.iter().map(|(name, value)| (*name, (*value).to_owned()));
        let known: Vec<_> = given.chain(own).chain(facts).collect();
        fill(&read(&path)?, &known).map_err(|name| Stop(format!("{}: what is @{name}@?", path.display())))
    }

    /// Has a command give files and archives the time of the commit.
    pub(super) fn date<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.env("SOURCE_DATE_EPOCH", self.epoch.to_string()).env("TZ", "UTC").env("LC_ALL", "C.UTF-8")
    }
}

/// Reads a text.
///
/// # Errors
/// Names the file.
pub(super) fn read(path: &Path) -> Result<String, Stop> {
    fs::read_to_string(path).map_err(|error| Stop(format!("cannot read {}: {error}", path.display())))
}

/// Writes a file, and the folders above it.
///
/// # Errors
/// Names the file.
pub(super) fn write(path: &Path, text: &str) -> Result<(), Stop> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder
        .and_then(|()| fs::write(path, text))
        .map_err(|error| Stop(format!("cannot write {}: {error}", path.display())))
}

/// Copies a file or a folder to this path, which is not there yet.
///
/// # Errors
/// With the command that failed.
pub(super) fn copy(from: &Path, to: &Path) -> Result<(), Stop> {
    if let Some(folder) = to.parent() {
        step::show(Command::new("mkdir").arg("-p").arg(folder))?;
    }
    step::show(Command::new("cp").args(["-R", "-p"]).args([from, to]))
}

/// Lines such as `name = "value"`, up to the next table.
fn entries(toml: &str) -> Vec<(String, String)> {
    let lines = toml.lines().take_while(|line| !line.starts_with('['));
    let pairs = lines.filter_map(|line| line.split_once(" = "));
    pairs
        .filter_map(|(name, value)| {
            let value = value.strip_prefix('"')?;
            Some((name.to_owned(), value[..value.find('"')?].to_owned()))
        })
        .collect()
}

fn fact(facts: &[(String, String)], name: &str) -> Result<String, Stop> {
    let found = facts.iter().find(|(known, _)| known == name);
    found.map(|(_, value)| value.clone()).ok_or_else(|| Stop(format!("nothing says what `{name}` is")))
}

/// The text with its `@name@`s replaced, or the name that is not known.
fn fill(template: &str, known: &[(&str, String)]) -> Result<String, String> {
    let mut filled = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('@') {
        filled.push_str(before);
        let name: String =
            after.chars().take_while(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || *c == '_').collect();
        rest = match after[name.len()..].strip_prefix('@') {
            Some(behind) if !name.is_empty() => {
                let value = known.iter().find(|(known, _)| *known == name).ok_or(&name)?;
                filled.push_str(&value.1);
                behind
            }
            // An address, say.
            Some(_) | None => {
                filled.push('@');
                after
            }
        };
    }
    Ok(filled + rest)
}

fn epoch(tree: &Tree) -> Result<u64, Stop> {
    let said = std::env::var("SOURCE_DATE_EPOCH").ok();
    let told = said.or_else(|| git(tree, &["log", "-1", "--format=%ct"]));
    let epoch = told.and_then(|seconds| seconds.trim().parse().ok());
    epoch.ok_or_else(|| Stop("this is no git checkout: SOURCE_DATE_EPOCH must say the time".to_owned()))
}

/// Its name in git, with `-dirty` behind it if files differ from it.
pub(crate) fn commit(tree: &Tree) -> Result<String, Stop> {
    let commit = git(tree, &["describe", "--always", "--dirty", "--exclude=*", "--abbrev=40"]);
    Ok(commit.map_or_else(|| "unknown".to_owned(), |commit| commit.trim().to_owned()))
}

fn git(tree: &Tree, arguments: &[&str]) -> Option<String> {
    ask(Command::new("git").current_dir(&tree.root).args(arguments))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_is_filled_and_what_is_unknown_is_named() {
        let known = [("name", "wizard".to_owned()), ("a_2", "c".to_owned())];
        assert_eq!(fill("@name@ <me@example.org> @a_2@@", &known).unwrap(), "wizard <me@example.org> c@");
        assert_eq!(fill("@name@ @nothing@", &known).unwrap_err(), "nothing");
    }

    #[test]
    fn facts_are_read_up_to_the_next_table() {
        let facts = entries("# a = \"1\"\nb = \"2\" # two\nc = 3\n[d]\ne = \"4\"\n");
        assert_eq!(facts[1..], [("b".to_owned(), "2".to_owned())]);
    }
}
