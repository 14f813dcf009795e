//! npm packages and the UI build, only when their inputs changed.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::stop::Stop;
use crate::tree::Tree;
use crate::{step, tree};

/// The oldest Node.js that the UI's build tools run on.
const OLDEST_NODE: (u32, u32) = (20, 19);

/// Installs the UI's npm packages if the lock file asks for others than there are.
///
/// # Errors
/// Stops when Node.js is missing or too old, or npm fails.
pub(crate) fn install(tree: &Tree) -> Result<(), Stop> {
    node(step::ask(Command::new("node").arg("--version")).as_deref())?;
    let lock = fingerprint(&[tree.ui().join("package-lock.json")]);
    let stamp = tree.ui().join("node_modules/.installed");
    if read(&stamp) == lock {
        return Ok(());
    }
    eprintln!("xtask: installing npm packages into ui/node_modules");
    step::show(npm(tree).args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]))?;
    write(&stamp, &lock)
}

/// Builds the UI if it changed since it was last built. Its npm packages must be there.
///
/// # Errors
/// Stops when the build fails.
pub(crate) fn build(tree: &Tree) -> Result<(), Stop> {
    if !is_built(tree) {
        eprintln!("xtask: building the UI");
        step::show(npm(tree).args(["run", "--silent", "build"]))?;
        built(tree)?;
    }
    Ok(())
}

/// Notes that `ui/dist` is made of the sources as they are.
///
/// # Errors
/// Stops when the note cannot be written.
pub(crate) fn built(tree: &Tree) -> Result<(), Stop> {
    write(&build_stamp(tree), &sources(tree))
}

/// npm in the UI's folder.
pub(crate) fn npm(tree: &Tree) -> Command {
    let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.current_dir(tree.ui());
    npm
}

fn is_built(tree: &Tree) -> bool {
    tree.ui().join("dist/index.html").exists() && read(&build_stamp(tree)) == sources(tree)
}

fn build_stamp(tree: &Tree) -> PathBuf {
    tree.ui().join("node_modules/.built")
}

fn sources(tree: &Tree) -> String {
    let made = ["node_modules", "dist"];
    let entries = fs::read_dir(tree.ui()).into_iter().flatten().filter_map(Result::ok);
    let sources = entries.filter(|entry| !made.iter().any(|name| entry.file_name() == *name));
    fingerprint(&sources.map(|entry| entry.path()).collect::<Vec<_>>())
}

/// Changes when a file under these paths changes, comes, goes or is renamed.
fn fingerprint(paths: &[PathBuf]) -> String {
    let mut files = Vec::new();
    paths.iter().for_each(|path| collect(path, &mut files));
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        file.hash(&mut hasher);
        fs::read(&file).unwrap_or_default().hash(&mut hasher);
    }
    format!("{:016x}\n", hasher.finish())
}

/// All files under a path.
pub(crate) fn collect(path: &Path, files: &mut Vec<PathBuf>) {
    if path.is_dir() {
        for entry in fs::read_dir(path).into_iter().flatten().filter_map(Result::ok) {
            collect(&entry.path(), files);
        }
    } else {
        files.push(path.to_owned());
    }
}

fn read(stamp: &Path) -> String {
    fs::read_to_string(stamp).unwrap_or_default()
}

fn write(stamp: &Path, text: &str) -> Result<(), Stop> {
    fs::write(stamp, text).map_err(|error| Stop(format!("cannot write {}: {error}", stamp.display())))
}

fn node(version: Option<&str>) -> Result<(), Stop> {
    let (major, minor) = OLDEST_NODE;
    let needed = format!("Node.js {major}.{minor} or later with npm is needed (https://nodejs.org)");
    match version.map(|version| (version.trim(), parse_version(version))) {
        None => Err(Stop(format!("{needed}; there is none here"))),
        Some((_, Some(found))) if found >= OLDEST_NODE => match tree::program("npm") {
            Some(_) => Ok(()),
            None => Err(Stop(format!("{needed}; there is Node.js here, without npm"))),
        },
        Some((found, _)) => Err(Stop(format!("{needed}; here is {found}"))),
    }
}

/// `v20.19.5` is `(20, 19)`.
fn parse_version(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.trim().strip_prefix('v')?.split('.').map(str::parse);
    Some((parts.next()?.ok()?, parts.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_node_is_named_with_its_version() {
        let stop = node(Some("v18.20.4\n")).unwrap_err();
        assert!(stop.to_string().ends_with("here is v18.20.4"), "{stop}");
    }

    #[test]
    fn versions_are_compared_as_numbers() {
        assert_eq!(parse_version("v20.19.5\n"), Some((20, 19)));
        assert!(parse_version("v9.99.0") < Some(OLDEST_NODE));
        assert_eq!(parse_version("20"), None);
    }

    #[test]
    fn the_fingerprint_follows_content_and_names() {
        let folder = std::env::temp_dir().join(format!("xtask-fingerprint-{}", std::process::id()));
        fs::create_dir_all(folder.join("a")).unwrap();
        let print = || fingerprint(std::slice::from_ref(&folder));
        fs::write(folder.join("a/one"), "1").unwrap();
        let first = print();
        assert_eq!(print(), first);
        fs::write(folder.join("a/one"), "2").unwrap();
        let second = print();
        fs::rename(folder.join("a/one"), folder.join("a/two")).unwrap();
        let third = print();
        fs::remove_dir_all(&folder).unwrap();
        assert!(first != second && second != third);
    }
}
