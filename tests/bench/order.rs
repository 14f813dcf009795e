//! Which functions a good check runs, written down for the linker: `src-tauri/crates/cli/check.ld`.
//!
//! Of the program's functions a check runs one in twenty. Where the compiler leaves them, nearly every piece of the
//! program in which the system reads it has one, and so all of it comes into memory. The file names them without
//! what changes from build to build, so that it need not be written anew for each: functions that it does not know
//! are only somewhere else. Valgrind says which they are, of a program that keeps its names.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::check::callgrind_of_a_check;
use crate::{Stop, cargo};

/// Writes the file; tells what is in it.
pub(crate) async fn write() -> Result<String, Stop> {
    let program = build()?;
    let seen = callgrind_of_a_check(&program).await?;
    let names: BTreeSet<_> = functions(&seen, &program).into_iter().filter_map(pattern).collect();
    let lines: String = names.iter().map(|name| format!("      .text.{name}\n")).collect();
    let tree = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    fs::write(tree.join("src-tauri/crates/cli/check.ld"), format!("{HEAD}{lines}{END}"))?;
    Ok(format!("{} functions that a check runs are written down for the linker\n", names.len()))
}

const HEAD: &str = "\
/* What a check runs, so that it lies together: `cargo xtask bench -- order` writes this, `build.rs` hands it to the
   linker. A name that is there no more does no harm. */
SECTIONS
{
  .text.check :
  {
    *(
";

const END: &str = "    )
  }
}
INSERT BEFORE .text;
";

/// Builds `mail-setup` as people get it, but with the names of its functions.
fn build() -> Result<PathBuf, Stop> {
    let own = std::env::current_exe()?;
    let release = own.parent().and_then(Path::parent).ok_or("the bench lies in target/release/deps")?;
    let target = release.parent().ok_or("the bench lies in target/release/deps")?.join("named");
    let built = cargo::command()
        .args(["rustc", "--quiet", "--release", "--package", "mail-setup", "--bin", "mail-setup"])
        .arg("--target-dir")
        .arg(&target)
        .args(["--", "-C", "strip=none"])
        .status()?;
    if built.success() { Ok(target.join("release/mail-setup")) } else { Err("it does not build".into()) }
}

/// The functions of a program in what Callgrind wrote: a name stands there once, with a number by which it is meant
/// from then on (<https://valgrind.org/docs/manual/cl-format.html>).
fn functions(seen: &str, program: &Path) -> BTreeSet<String> {
    let (mut files, mut names) = (BTreeMap::new(), BTreeMap::new());
    let (mut file, mut called) = (String::new(), None);
    let mut found = BTreeSet::new();
    for line in seen.lines() {
        let Some((what, of)) = line.split_once('=') else { continue };
        match what {
            "ob" => file = meant(&mut files, of),
            "cob" => called = Some(meant(&mut files, of)),
            "fn" | "cfn" => {
                let name = meant(&mut names, of);
                let of = if what == "cfn" { called.take() } else { None };
                if Path::new(of.as_ref().unwrap_or(&file)) == program {
                    found.insert(name);
                }
            }
            _ => {}
        }
    }
    found
}

/// `(7) name`, or `(7)` for the name that stood behind it before.
fn meant<'a>(known: &mut BTreeMap<&'a str, &'a str>, written: &'a str) -> String {
    let (number, name) = written.split_once(' ').unwrap_or((written, ""));
    if !name.is_empty() {
        known.insert(number, name);
    }
    known.get(number).copied().unwrap_or_default().to_owned()
}

/// A function's name without what another build, compiler or version changes in it; `None` of what has no name.
fn pattern(name: String) -> Option<String> {
    // Callgrind tells the depth of a function that calls itself.
    let name = name.split('\'').next().unwrap_or_default();
    if let Some(before) = name.starts_with("_ZN").then(|| name.rsplit_once("17h")).flatten() {
        return Some(format!("{}17h*", before.0));
    }
    if name.starts_with("_R") {
        // A crate is its hash and its name (https://doc.rust-lang.org/rustc/symbol-mangling/v0.html).
        let mut parts = name.split('.').next().unwrap_or_default().split("Cs");
        let mut all = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            all += "Cs*_";
            all += part.split_once('_').map_or("", |(_, rest)| rest);
        }
        return Some(all + "*");
    }
    let is_word = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && name.starts_with(|first: char| !first.is_ascii_digit());
    let of_ring = name.strip_prefix("ring_core_").and_then(|rest| rest.split_once("__"));
    is_word.then(|| of_ring.map_or_else(|| name.to_owned(), |(_, rest)| format!("ring_core_*__{rest}")))
}
