//! Which file needs which, read from the imports of each crate: no circles, and no room that looks upwards.
//!
//! Crates keep whole rooms apart, since a circle between them does not compile. Within a crate it does.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs;
use std::path::{Path, PathBuf};

/// The folders of the sources of each package that is built for people or builds it.
fn packages() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri");
    let crates = fs::read_dir(root.join("crates")).unwrap().map(|entry| entry.unwrap().path().join("src"));
    crates.chain([root.join("src")]).collect()
}

#[test]
fn no_file_is_part_of_a_circle() {
    let packages = packages();
    assert!(packages.len() > 10, "{packages:?}");
    for sources in packages {
        let files = Files::under(&sources);
        let circles: BTreeSet<_> = files.needs.keys().filter_map(|file| files.circle(file)).collect();
        assert!(circles.is_empty(), "{}: {circles:#?}", sources.display());
    }
}

#[test]
fn paths_are_read_as_the_compiler_reads_them() {
    let files = ["", "a", "a::b", "a::b::c", "d"].map(str::to_owned).into();
    for (module, source, expected) in [
        ("a::b", "use crate::d::{E, f::g};", &["d"][..]),
        ("a::b", "use super::{X, b::c};", &["a", "a::b::c"]),
        ("a::b", "pub use self::c::Y;\nmod c;", &["a::b::c"]),
        ("a::b", "mod c;\nfn f() { c::g(); }", &["a::b::c"]),
        ("a::b", "fn f(x: &crate::d::E) -> super::super::Root {}", &["", "d"]),
        ("a", "use std::net::{a, d};\nuse outside::crate_name;", &[]),
        ("a::b", "pub(in crate::a) struct X;", &[]),
        ("a", "// use crate::d;\n/// [`crate::d`]\nfn f() {}", &[]),
        ("a", "fn f() {}\n#[cfg(test)]\nmod tests {\n    use crate::d::E;\n}", &[]),
        ("a", "#[cfg(test)]\nmod tests;\n\nuse crate::d::E;", &["d"]),
        ("d", "use crate::{\n    a::{self, b},\n    d::Own,\n};", &["a", "a::b"]),
        ("d", "use crate::a::b::{c::*, Z as _};", &["a::b", "a::b::c"]),
        ("a::b", "mod own {\n    use super::X;\n    use super::super::Y;\n}\nuse crate::d;", &["a", "d"]),
        ("a", "mod own {\n    #[cfg(test)]\n    mod tests {\n        use crate::d;\n    }\n}", &[]),
    ] {
        let needed = needs(module, source, &files);
        assert_eq!(needed.iter().map(String::as_str).collect::<Vec<_>>(), expected, "{module}: {source}");
    }
}

#[test]
fn a_circle_is_found_however_long_it_is() {
    let needs = |list: &[(&str, &[&str])]| Files {
        needs: list
            .iter()
            .map(|(file, needed)| {
                ((*file).to_owned(), needed.iter().map(|other| (*other).to_owned()).collect())
            })
            .collect(),
    };
    let files = needs(&[("a", &["b", "d"]), ("b", &["c"]), ("c", &["a"]), ("d", &[])]);
    assert_eq!(files.circle("a").unwrap(), ["a", "b", "c"]);
    assert_eq!(files.circle("c").unwrap(), ["a", "b", "c"]);
    assert_eq!(files.circle("d"), None);
}

/// The files of a package, by module (`check::wire`; the root is empty), and what each of them needs.
struct Files {
    needs: BTreeMap<String, BTreeSet<String>>,
}

impl Files {
    /// Those of a package, by the folder of its sources.
    fn under(sources: &Path) -> Self {
        let mut texts = BTreeMap::new();
        read(sources, "", &mut texts);
        assert!(!texts.is_empty(), "no file in {}", sources.display());
        let for_tests: Vec<String> = texts
            .iter()
            .flat_map(|(module, text)| {
                test_modules(text).map(|child| joined(module, child)).collect::<Vec<_>>()
            })
            .collect();
        texts.retain(|module, _| {
            !for_tests.iter().any(|gone| {
                module.strip_prefix(gone).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
            })
        });
        let all = texts.keys().cloned().collect();
        let needs = texts.iter().map(|(module, text)| (module.clone(), needs(module, text, &all))).collect();
        Self { needs }
    }

    /// The shortest circle through a file, beginning with its first member.
    fn circle(&self, file: &str) -> Option<Vec<String>> {
        let mut came_from: BTreeMap<&str, &str> = BTreeMap::new();
        let mut waiting = VecDeque::from([file]);
        while let Some(at) = waiting.pop_front() {
            for next in self.needs.get(at).into_iter().flatten() {
                if next == file {
                    let mut circle = vec![at.to_owned()];
                    let mut at = at;
                    while at != file {
                        at = came_from[at];
                        circle.push(at.to_owned());
                    }
                    circle.reverse();
                    let first =
                        circle.iter().enumerate().min_by_key(|(_, file)| *file).map_or(0, |(at, _)| at);
                    circle.rotate_left(first);
                    return Some(circle);
                }
                if !came_from.contains_key(next.as_str()) {
                    came_from.insert(next, at);
                    waiting.push_back(next);
                }
            }
        }
        None
    }
}

/// Reads the sources in a folder, whose modules are below `module`.
fn read(folder: &Path, module: &str, texts: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            read(&path, &joined(module, &name), texts);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let is_root = module.is_empty() && (name == "lib" || name == "main");
            let module = if is_root { String::new() } else { joined(module, &name) };
            texts.insert(module, fs::read_to_string(&path).unwrap());
        }
    }
}

/// The modules that a file has for tests only, in files of their own: of the crate, or of those that stand on it.
fn test_modules(text: &str) -> impl Iterator<Item = &str> {
    let all = ["#[cfg(test)]\n", "#[cfg(any(test, feature = \"testing\"))]\n"];
    all.into_iter().flat_map(|only| text.split(only).skip(1)).filter_map(|after| {
        let line = after.lines().next()?;
        line.strip_prefix("mod ").or_else(|| line.strip_prefix("pub(crate) mod "))?.strip_suffix(';')
    })
}

/// The other files that a file needs: where the paths in it lead, those of its tests left out.
fn needs(module: &str, text: &str, files: &BTreeSet<String>) -> BTreeSet<String> {
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let code = without_modules_within(code);
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    // Who may see something is not what it needs.
    let code = lines.collect::<Vec<_>>().join("\n").replace("pub(in crate::", "pub(");
    let mut paths = BTreeSet::new();
    let mut rest = code.as_str();
    let mut before = ' ';
    while let Some(next) = rest.chars().next() {
        let is_in_a_path = before == ':' || is_of_a_name(before) || before == '$';
        let word = if is_in_a_path { 0 } else { rest.find(|c| !is_of_a_name(c)).unwrap_or(rest.len()) };
        if word > 0 && rest[word..].starts_with("::") {
            let here = |first: &str| match first {
                "crate" => Some(String::new()),
                "self" => Some(module.to_owned()),
                "super" => Some(parent(module)),
                child => Some(joined(module, child)).filter(|child| files.contains(child)),
            };
            if let Some(base) = here(&rest[..word]) {
                follow(&base, &rest[word + 2..], &mut paths);
            }
        }
        let step = word.max(next.len_utf8());
        before = rest[..step].chars().next_back().unwrap_or(' ');
        rest = &rest[step..];
    }
    let file = |path: &String| {
        let mut path = path.clone();
        while !files.contains(&path) {
            path = parent(&path);
        }
        path
    };
    paths.iter().map(file).filter(|file| file != module).collect()
}

fn opens_a_module(line: &str) -> bool {
    !line.starts_with(' ') && line.ends_with('{') && line.split(' ').any(|word| word == "mod")
}

/// The code of a file, as if the modules written within it were the file itself; their tests are left out.
fn without_modules_within(code: &str) -> String {
    let (mut is_within, mut is_test) = (false, false);
    let mut flat = String::new();
    for line in code.lines() {
        match line {
            "}" => is_within = false,
            "    }" if is_test => is_test = false,
            "    #[cfg(test)]" if is_within => is_test = true,
            _ if opens_a_module(line) => is_within = true,
            _ => {}
        }
        if !is_test {
            let line = if is_within {
                line.replace("super::", "self::").replace("self::self::", "super::")
            } else {
                line.to_owned()
            };
            flat.push_str(&line);
            flat.push('\n');
        }
    }
    flat
}

/// Adds the paths that are written at the beginning of `text`, behind `base::`; gives what follows.
fn follow<'a>(base: &str, text: &'a str, paths: &mut BTreeSet<String>) -> &'a str {
    let text = text.trim_start();
    if let Some(mut rest) = text.strip_prefix('{') {
        loop {
            rest = follow(base, rest, paths).trim_start();
            rest = rest.trim_start_matches(',').trim_start();
            if let Some(after) = rest.strip_prefix('}') {
                return after;
            }
            if rest.is_empty() {
                return rest;
            }
        }
    }
    let (name, rest) = text.split_at(text.find(|c| !is_of_a_name(c)).unwrap_or(text.len()));
    let path = match name {
        "self" | "" => base.to_owned(),
        "super" => parent(base),
        name => joined(base, name),
    };
    if let Some(deeper) = rest.strip_prefix("::") {
        return follow(&path, deeper, paths);
    }
    paths.insert(path);
    // `*`, and `as` with another name.
    rest.find([',', '}', ';']).map_or("", |end| &rest[end..])
}

fn is_of_a_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn joined(module: &str, name: &str) -> String {
    if module.is_empty() { name.to_owned() } else { format!("{module}::{name}") }
}

fn parent(module: &str) -> String {
    module.rsplit_once("::").map_or_else(String::new, |(parent, _)| parent.to_owned())
}
