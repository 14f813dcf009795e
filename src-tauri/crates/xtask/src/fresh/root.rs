//! A bare Debian or Ubuntu in a folder. What runs in it has mounts and processes of its own: the kernel takes both away
//! with the command, however that ends.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use super::archive::Archive;
use crate::step;
use crate::stop::Stop;
use crate::tree::Tree;

/// What becomes of it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Afterwards {
    Gone,
    Kept,
}

/// A bare system.
pub(super) struct Root {
    folder: PathBuf,
    _remover: Option<Remover>,
}

impl Root {
    /// Makes one, of the packages that debootstrap calls its smallest variant.
    ///
    /// # Errors
    /// Says what did not work.
    pub(super) fn make(
        tree: &Tree,
        archive: Archive,
        release: &str,
        afterwards: Afterwards,
    ) -> Result<Self, Stop> {
        let folder = tree.target.join("fresh").join(release);
        let failed = |error| Stop(format!("cannot make {}: {error}", folder.display()));
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(failed)?;
        }
        fs::create_dir_all(&folder).map_err(failed)?;
        let folder = fs::canonicalize(&folder).map_err(failed)?;
        let remover = match afterwards {
            Afterwards::Gone => Some(Remover::of(&folder)?),
            Afterwards::Kept => None,
        };
        let mut debootstrap = Command::new("debootstrap");
        debootstrap.arg("--variant=minbase").args(archive.options(tree)?);
        debootstrap.arg(release).arg(&folder).arg(archive.address()?).args(archive.script(release));
        let made = step::capture(&mut debootstrap);
        if made.end == step::End::Badly {
            return Err(Stop(made.output()));
        }
        Ok(Self { folder, _remover: remover })
    }

    /// Where a path of the system lies on this machine.
    pub(super) fn at(&self, path: &str) -> PathBuf {
        self.folder.join(path.trim_start_matches('/'))
    }

    /// A program in it, with nothing of this machine's environment.
    pub(super) fn program(&self, program: &str) -> Command {
        // Should this process be killed, so is what it started.
        let mut command = Command::new("setpriv");
        command.args(["--pdeathsig", "KILL", "unshare", "--mount", "--propagation", "private"]);
        command.args(["--pid", "--fork", "--kill-child", "sh", "-euc", ENTER]).arg(&self.folder);
        command.env_clear().env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin").arg(program);
        command
    }
}

/// Its root is a mount of its own, as on any machine: what makes namespaces changes how that one propagates.
const ENTER: &str = r#"
mount --bind "$0" "$0"
mount -t proc proc "$0/proc"
mount --rbind /dev "$0/dev"
mount -t sysfs -o ro sysfs "$0/sys"
exec chroot "$0" "$@"
"#;

/// Removes a folder when this process has ended, in whatever way: then its pipe closes.
struct Remover {
    process: Child,
}

impl Remover {
    fn of(folder: &Path) -> Result<Self, Stop> {
        let mut sh = Command::new("setsid");
        sh.args(["sh", "-c", r#"read line; rm -rf --one-file-system -- "$0""#]).arg(folder);
        let process = sh.stdin(Stdio::piped()).spawn();
        process.map(|process| Self { process }).map_err(|error| Stop(format!("cannot start sh: {error}")))
    }
}

impl Drop for Remover {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_folder_goes_with_what_looks_after_it() {
        let folder = std::env::temp_dir().join(format!("xtask-remover-{}", std::process::id()));
        fs::create_dir_all(folder.join("a")).unwrap();
        let remover = Remover::of(&folder).unwrap();
        assert!(folder.exists());
        drop(remover);
        assert!(!folder.exists());
    }
}
