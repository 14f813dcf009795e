//! Tools that cargo, rustup and pip bring: into `target/tools`, or into the toolchain.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::step;
use crate::stop::Stop;
use crate::tree::{self, Tree};

/// Zig carries clang with the headers of every system.
const ZIGLANG: &str = "0.15.1";

/// What runs the playbook for many machines.
const ANSIBLE: &str = "2.18.6";

/// Version of zizmor, which reads GitHub's workflows for faults.
const ZIZMOR: &str = "1.32.0";

/// Version of moz-fluent-linter, Mozilla's own for Project Fluent.
const FLUENT_LINTER: &str = "0.4.10";

/// Version of oo7-daemon.
const OO7_DAEMON: &str = "0.7.0-beta";

/// Another system that the code is checked for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Foreign {
    Windows,
    Macos,
}

impl Foreign {
    /// Rust's name for it.
    pub(crate) fn target(self) -> &'static str {
        match self {
            Self::Windows => "x86_64-pc-windows-gnu",
            Self::Macos => "aarch64-apple-darwin",
        }
    }

    /// Which variables lead the `cc` crate to a C compiler for it.
    ///
    /// # Errors
    /// Says what is missing when there is none and none can be had.
    pub(crate) fn compiler(self, tree: &Tree) -> Result<Vec<(String, OsString)>, Stop> {
        match self {
            Self::Windows => match tree::program("x86_64-w64-mingw32-gcc") {
                Some(_) => Ok(Vec::new()),
                None => Err(Stop("there is no x86_64-w64-mingw32-gcc here".to_owned())),
            },
            Self::Macos => {
                let target = self.target().replace('-', "_");
                let zig = zig(tree)?;
                Ok(vec![
                    (format!("CC_{target}"), wrapper(tree, "macos-cc", &zig, CC)?.into()),
                    (format!("AR_{target}"), wrapper(tree, "macos-ar", &zig, AR)?.into()),
                ])
            }
        }
    }
}

/// Makes sure that the toolchain has the parts that formatting and linting need.
///
/// # Errors
/// Stops when one is missing and rustup is not there or cannot add it.
pub(crate) fn components() -> Result<(), Stop> {
    for (component, program) in [("rustfmt", "rustfmt"), ("clippy", "cargo-clippy")] {
        if step::ask(Command::new(program).arg("--version")).is_some() {
            continue;
        }
        if tree::program("rustup").is_none() {
            return Err(Stop(format!("{program} is missing, and there is no rustup here to add it")));
        }
        eprintln!("xtask: adding {component} to the Rust toolchain");
        step::show(Command::new("rustup").args(["component", "add", component]))?;
    }
    Ok(())
}

/// Makes sure that the toolchain has the standard library of another system.
///
/// # Errors
/// Says so when it is missing and rustup is not there or cannot add it.
pub(crate) fn standard_library(foreign: Foreign) -> Result<(), Stop> {
    let target = foreign.target();
    let folder = step::ask(Command::new("rustc").args(["--print", "target-libdir", "--target", target]));
    if folder.is_some_and(|folder| Path::new(folder.trim()).is_dir()) {
        return Ok(());
    }
    if tree::program("rustup").is_none() {
        return Err(Stop(format!("Rust's {target} is missing, and there is no rustup here to add it")));
    }
    eprintln!("xtask: adding {target} to the Rust toolchain");
    step::show(Command::new("rustup").args(["target", "add", target]))
}

/// Makes sure of the programs that use or are a keychain and that no package brings; says in which folder
/// they are.
///
/// # Errors
/// Says so when one cannot be built.
pub(crate) fn of_keychains(tree: &Tree) -> Result<PathBuf, Stop> {
    let folder = tree.tools().join("bin");
    fs::create_dir_all(&folder)
        .map_err(|error| Stop(format!("cannot make {}: {error}", folder.display())))?;
    git_credential_libsecret(&folder)?;
    oo7_daemon(tree, &folder)?;
    Ok(folder)
}

/// Makes sure of ansible-core; says in which folder its Python modules are.
///
/// # Errors
/// Says so when it cannot be installed.
pub(crate) fn ansible(tree: &Tree) -> Result<PathBuf, Stop> {
    let folder = tree.tools().join(format!("ansible-core-{ANSIBLE}"));
    if !folder.join("ansible/__main__.py").exists() {
        eprintln!("xtask: installing ansible-core {ANSIBLE} into {}", folder.display());
        step::show(pip().arg(format!("ansible-core=={ANSIBLE}")).arg("--target").arg(&folder))?;
    }
    Ok(folder)
}

/// Debian and Ubuntu ship git's helper for the Secret Service as a source only; elsewhere git finds it.
fn git_credential_libsecret(folder: &Path) -> Result<(), Stop> {
    const SOURCE: &str = "usr/share/doc/git/contrib/credential/libsecret/git-credential-libsecret.c";
    let program = folder.join("git-credential-libsecret");
    if program.exists() || tree::program("apt-get").is_none() {
        return Ok(());
    }
    let mut source = Path::new("/").join(SOURCE);
    if !source.exists() {
        // Images of containers leave out documentation.
        eprintln!("xtask: getting the source of git-credential-libsecret");
        let unpack = format!("dpkg-deb --fsys-tarfile git_*.deb | tar --extract ./{SOURCE} && rm git_*.deb");
        let get = format!("apt-get download git && {unpack}");
        step::show(Command::new("sh").args(["-c", &get]).current_dir(folder))?;
        source = folder.join(SOURCE);
    }
    let flags = step::ask(Command::new("pkg-config").args(["--cflags", "--libs", "libsecret-1"]));
    let flags = flags.ok_or_else(|| Stop("pkg-config does not know libsecret-1".to_owned()))?;
    step::show(Command::new("cc").arg("-o").arg(program).arg(source).args(flags.split_whitespace()))
}

/// The Secret Service of the oo7 project, in the version that is tested.
fn oo7_daemon(tree: &Tree, folder: &Path) -> Result<(), Stop> {
    let installed = step::ask(Command::new(folder.join("oo7-daemon")).arg("--version"));
    if installed.is_some_and(|version| version.trim_end().ends_with(OO7_DAEMON)) {
        return Ok(());
    }
    eprintln!("xtask: building oo7-daemon {OO7_DAEMON} into {} (some minutes)", folder.display());
    let mut cargo = tree.cargo();
    cargo.args(["install", "oo7-daemon", "--version", OO7_DAEMON, "--bin", "oo7-daemon"]);
    cargo.args(["--locked", "--quiet", "--force", "--root"]).arg(tree.tools());
    // As the tests are built, and beside them: what both are made of is built once. What it computes with
    // to open its keychain is as fast as it would be otherwise.
    cargo.args(["--debug", "--config", "profile.dev.debug=false"]);
    for computes in ["aes", "digest", "hmac", "num-bigint", "num-bigint-dig", "pbkdf2", "sha2"] {
        cargo.arg("--config").arg(format!("profile.dev.package.{computes}.opt-level=3"));
    }
    step::show(cargo.arg("--target-dir").arg(&tree.target))
}

/// Fluent's linter, after installing it where needed: the folder for `PYTHONPATH` that has it.
///
/// # Errors
/// Says so when it cannot be had.
pub(crate) fn fluent_linter(tree: &Tree) -> Result<PathBuf, Stop> {
    let folder = tree.tools().join(format!("moz-fluent-linter-{FLUENT_LINTER}"));
    if !folder.join("fluent_linter").exists() {
        eprintln!("xtask: installing moz-fluent-linter {FLUENT_LINTER} into {}", folder.display());
        step::show(pip().arg(format!("moz-fluent-linter=={FLUENT_LINTER}")).arg("--target").arg(&folder))?;
    }
    Ok(folder)
}

/// Makes sure that zizmor is there, and says where its program is.
///
/// # Errors
/// Says so when it cannot be had.
pub(crate) fn zizmor(tree: &Tree) -> Result<PathBuf, Stop> {
    let folder = tree.tools().join(format!("zizmor-{ZIZMOR}"));
    let program = folder.join("bin/zizmor");
    if !program.exists() {
        eprintln!("xtask: installing zizmor {ZIZMOR} into {}", folder.display());
        step::show(pip().arg(format!("zizmor=={ZIZMOR}")).arg("--target").arg(&folder))?;
    }
    Ok(program)
}

/// Zig's path, after installing it where needed.
fn zig(tree: &Tree) -> Result<PathBuf, Stop> {
    let folder = tree.tools().join(format!("ziglang-{ZIGLANG}"));
    let program = folder.join("ziglang").join(if cfg!(windows) { "zig.exe" } else { "zig" });
    if !program.exists() {
        eprintln!("xtask: installing ziglang {ZIGLANG} into {}", folder.display());
        step::show(pip().args(["--no-deps", &format!("ziglang=={ZIGLANG}"), "--target"]).arg(&folder))?;
    }
    Ok(program)
}

/// Python.
pub(crate) fn python() -> Command {
    Command::new(if cfg!(windows) { "python" } else { "python3" })
}

fn pip() -> Command {
    let mut pip = python();
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--root-user-action=ignore"]);
    pip
}

/// Zig wants its own names for targets, so clang's names for them are left out. Of Objective-C it becomes an empty
/// object: Apple's frameworks are not here, and what is checked only is linked to nothing.
const CC: &str = r#"#!/bin/sh
for argument; do
  shift
  case $argument in
    --target=* | -mmacosx-version-min=* | -mmacos-version-min=*) ;;
    -arch) skip=1 ;;
    *.m) set -- "$@" -xc /dev/null ;;
    *) if [ -n "${skip-}" ]; then skip=; else set -- "$@" "$argument"; fi ;;
  esac
done
exec 'ZIG' cc -target aarch64-macos "$@"
"#;

const AR: &str = "#!/bin/sh\nexec 'ZIG' ar \"$@\"\n";

/// Writes a small script that calls Zig, and says where it is.
fn wrapper(tree: &Tree, name: &str, zig: &Path, script: &str) -> Result<PathBuf, Stop> {
    let path = tree.tools().join(name);
    let script = script.replace("ZIG", &zig.display().to_string());
    if fs::read_to_string(&path).is_ok_and(|there| there == script) {
        return Ok(path);
    }
    let failed = |error| Stop(format!("cannot write {}: {error}", path.display()));
    fs::write(&path, script).map_err(failed)?;
    step::show(Command::new("chmod").arg("755").arg(&path))?;
    Ok(path)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn the_macos_compiler_leaves_out_clangs_names_for_the_target_and_what_is_apples() {
        let folder = std::env::temp_dir().join(format!("xtask-zig-{}", std::process::id()));
        let tree = Tree { root: folder.clone(), target: folder.clone() };
        fs::create_dir_all(tree.tools()).unwrap();
        let cc = wrapper(&tree, "cc", Path::new("echo"), CC).unwrap();
        let arguments = [
            "-O2",
            "--target=arm64-apple-macosx",
            "-arch",
            "arm64",
            "-mmacosx-version-min=11.0",
            "-mmacos-version-min=11.0",
            "-c",
            "a b.c",
            "objc/a.m",
        ];
        let said = step::ask(Command::new(cc).args(arguments)).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(said, "cc -target aarch64-macos -O2 -c a b.c -xc /dev/null\n");
    }
}
