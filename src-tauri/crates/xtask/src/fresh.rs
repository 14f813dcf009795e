//! `cargo xtask fresh`: both commands on a bare Debian or Ubuntu, as a newcomer would give them.

mod archive;
mod newcomer;
mod packaged;
mod root;

use std::process::ExitCode;
use std::time::Instant;

use self::archive::Archive;
use self::newcomer::Newcomer;
use self::root::{Afterwards, Root};
use crate::stop::Stop;
use crate::tree::Tree;
use crate::{packages, step};

pub(crate) const HELP: &str = "\
cargo xtask fresh: both commands on a bare Debian or Ubuntu, as a newcomer would give them.

  cargo xtask fresh [bookworm | trixie | noble | resolute] [--packages] [--keep]

  bookworm   Debian 12
  trixie     Debian 13, unless another is asked for
  noble      Ubuntu 24.04
  resolute   Ubuntu 26.04
  --packages instead of the commands, the package that `cargo xtask package` made: installed as an older
             version, started by its desktop entry, used, upgraded with accounts kept, removed without trace
  --keep     leaves the system in target/fresh for a second look

It makes the system with debootstrap, from where this machine's apt gets Debian's packages, or Ubuntu's from
where Ubuntu has them, signed by the key that is known here by its fingerprint. It gives it
this machine's Rust and Node.js, the settings that lead to their registries, and a clone of what is
committed here. In it, it runs `cargo xtask run` until the window is on a screen in memory, then
`cargo xtask test`. Only root can make such a system; of its mounts this machine sees nothing.

Examples:
  cargo xtask fresh
  cargo xtask fresh bookworm
  cargo xtask fresh trixie --keep
  cargo xtask fresh bookworm --packages
  cargo xtask fresh noble --packages
";

/// A release of Debian or Ubuntu.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Release {
    Bookworm,
    Trixie,
    Noble,
    Resolute,
}

impl Release {
    fn name(self) -> &'static str {
        match self {
            Self::Bookworm => "bookworm",
            Self::Trixie => "trixie",
            Self::Noble => "noble",
            Self::Resolute => "resolute",
        }
    }

    fn archive(self) -> Archive {
        match self {
            Self::Bookworm | Self::Trixie => Archive::Debian,
            Self::Noble | Self::Resolute => Archive::Ubuntu,
        }
    }
}

/// What is tried there.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Trial {
    Commands,
    Packages,
}

/// What is asked for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Wanted {
    release: Release,
    trial: Trial,
    afterwards: Afterwards,
}

impl Wanted {
    /// # Errors
    /// Stops at an option that does not exist.
    pub(crate) fn parse(options: &[&str]) -> Result<Self, Stop> {
        let mut wanted =
            Self { release: Release::Trixie, trial: Trial::Commands, afterwards: Afterwards::Gone };
        for option in options {
            match *option {
                "bookworm" => wanted.release = Release::Bookworm,
                "trixie" => wanted.release = Release::Trixie,
                "noble" => wanted.release = Release::Noble,
                "resolute" => wanted.release = Release::Resolute,
                "--packages" => wanted.trial = Trial::Packages,
                "--keep" => wanted.afterwards = Afterwards::Kept,
                unknown => {
                    return Err(Stop(format!(
                        "don't know `fresh {unknown}`; `cargo xtask fresh --help` lists what there is"
                    )));
                }
            }
        }
        Ok(wanted)
    }
}

/// Makes the system and runs both commands in it. The exit status is 0 only if both ended well.
///
/// # Errors
/// Stops when the system cannot be made.
pub(crate) fn fresh(tree: &Tree, wanted: Wanted) -> Result<ExitCode, Stop> {
    let Wanted { release, trial, afterwards } = wanted;
    if !cfg!(target_os = "linux") || !packages::is_root() {
        return Err(Stop("only root on Linux can make a system of its own with debootstrap".to_owned()));
    }
    packages::install(&[packages::FRESH])?;
    let begun = Instant::now();
    let said = |line: &str| println!("== {} ({} s) {line}", release.name(), begun.elapsed().as_secs());

    said("debootstrap");
    let root = Root::make(tree, release.archive(), release.name(), afterwards)?;
    if trial == Trial::Packages {
        packaged::is_tried(tree, &root)?;
        said("is over");
        return Ok(ExitCode::SUCCESS);
    }
    said("this machine's Rust and Node.js, and a clone of what is committed");
    let newcomer = Newcomer::moves_in(tree, &root)?;
    said("what Rust needs to link, and what a screen in memory needs");
    step::show(&mut newcomer.types(&root, LINKER_AND_SCREEN))?;

    said("cargo xtask run");
    let run = step::show(&mut newcomer.types(&root, RUN));
    said("cargo xtask test");
    let test = step::show(&mut newcomer.types(&root, "exec cargo xtask test"));
    for ended in [&run, &test] {
        if let Err(stop) = ended {
            eprintln!("xtask: {stop}");
        }
    }
    said("is over");
    Ok(if run.is_ok() && test.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

const LINKER_AND_SCREEN: &str = "
export DEBIAN_FRONTEND=noninteractive
apt-get -qq update && exec apt-get -qq install --yes --no-install-recommends \
    build-essential ca-certificates xvfb xauth xdotool >/dev/null";

/// Without a screen it offers the terminal; with one, a window comes up on it.
const RUN: &str = r#"
cargo xtask run </dev/null 2>&1 | tee /tmp/offer
grep -q 'cargo xtask run --terminal' /tmp/offer || { echo 'without a display it offers no terminal'; exit 1; }
Xvfb :7 -screen 0 1280x1024x24 -nolisten tcp & screen=$!
DISPLAY=:7 cargo xtask run & run=$!
DISPLAY=:7 timeout 1800 sh -c '
    until xdotool search --onlyvisible --name "Mail Setup Wizard" >/tmp/window 2>/dev/null; do
        kill -0 $0 2>/dev/null || exit 1
        sleep 1
    done' $run || { echo 'its window did not come up'; exit 1; }
echo 'its window came up'
kill $(DISPLAY=:7 xdotool getwindowpid $(tail -1 /tmp/window)) $screen
"#;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_current_release_is_made_unless_another_is_asked_for() {
        let wanted = Wanted::parse(&[]).unwrap();
        assert_eq!(
            wanted,
            Wanted { release: Release::Trixie, trial: Trial::Commands, afterwards: Afterwards::Gone }
        );
        let (release, trial) = (Release::Bookworm, Trial::Packages);
        let wanted = Wanted::parse(&["bookworm", "--packages", "--keep"]).unwrap();
        assert_eq!(wanted, Wanted { release, trial, afterwards: Afterwards::Kept });
        let noble = Wanted::parse(&["noble"]).unwrap();
        assert_eq!((noble.release, noble.release.archive()), (Release::Noble, Archive::Ubuntu));
        Wanted::parse(&["buster"]).unwrap_err();
    }
}
