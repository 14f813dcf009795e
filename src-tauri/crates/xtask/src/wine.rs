//! Wine, for the code that calls Windows: a prefix of its own, empty at first, gone at the end.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::step;
use crate::step::{Captured, End, capture};
use crate::stop::Stop;
use crate::tree::{self, Tree};

/// A Wine prefix. When it is dropped, the programs in it end, and it is removed.
pub(crate) struct Prefix {
    folder: PathBuf,
    _session: Session,
}

impl Prefix {
    /// Makes one, with what Rust's programs need, where Wine lacks it.
    ///
    /// # Errors
    /// Says what is missing or did not work.
    pub(crate) fn make(tree: &Tree) -> Result<Self, Stop> {
        if tree::program("wine").is_none() || tree::program("wineserver").is_none() {
            return Err(Stop("there is no Wine here".to_owned()));
        }
        let prefix = Self { folder: tree.target.join("xtask-wine"), _session: Session::of_this_user()? };
        prefix.clear()?;
        well(capture(prefix.command("wine").args(["wineboot", "--init"])))?;
        // Until its classes are registered, of both widths.
        well(capture(prefix.command("wineserver").arg("--wait")))?;
        prefix.stand_in_for_bcryptprimitives()?;
        Ok(prefix)
    }

    /// A Windows program in this prefix, without a display.
    pub(crate) fn program(&self, program: &Path) -> Command {
        let mut wine = self.command("wine");
        wine.arg(program);
        wine
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env("HOME", self.folder.join("home"));
        self.give_to(&mut command);
        command
    }

    /// Has a command start Windows programs in this prefix, without a display.
    pub(crate) fn give_to<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("WINEPREFIX", self.folder.join("prefix"))
            // The server's socket lies there.
            .env("TMPDIR", self.folder.join("tmp"))
            .env("WINEARCH", "win64")
            .env("WINEDEBUG", "-all")
            .env("WINEDLLOVERRIDES", "mscoree,mshtml=;winemenubuilder.exe=d;bcryptprimitives=n,b");
        for display in ["DISPLAY", "WAYLAND_DISPLAY"] {
            command.env_remove(display);
        }
        command
    }

    /// Rust's standard library takes its randomness from a DLL that not every Wine has (8 has none, 10 has).
    fn stand_in_for_bcryptprimitives(&self) -> Result<(), Stop> {
        let library = self.folder.join("prefix/drive_c/windows/system32/bcryptprimitives.dll");
        if library.exists() {
            return Ok(());
        }
        let source = self.folder.join("bcryptprimitives.c");
        fs::write(&source, STAND_IN)
            .map_err(|error| Stop(format!("cannot write {}: {error}", source.display())))?;
        let mut compiler = Command::new("x86_64-w64-mingw32-gcc");
        well(capture(compiler.arg("-shared").arg("-o").arg(library).arg(source).arg("-ladvapi32")))
    }

    fn clear(&self) -> Result<(), Stop> {
        let _ = fs::remove_dir_all(&self.folder);
        for name in ["home", "prefix", "tmp"] {
            let folder = self.folder.join(name);
            let made = fs::create_dir_all(&folder);
            made.map_err(|error| Stop(format!("cannot make {}: {error}", folder.display())))?;
        }
        step::show(Command::new("chmod").arg("700").arg(self.folder.join("tmp")))
    }
}

impl Drop for Prefix {
    fn drop(&mut self) {
        // The server of this prefix alone: it ends what runs in it, then itself.
        let _ = capture(self.command("wineserver").arg("-k"));
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The folder of this user's log-in, in which Debian's Wine keeps its server's socket: Wine 10 ends with
/// "free(): invalid pointer" where there is none, as on a machine that nobody has logged in to. One that was
/// made for Wine goes when this is dropped.
enum Session {
    WasThere,
    Made(PathBuf),
}

impl Session {
    fn of_this_user() -> Result<Self, Stop> {
        let id = step::ask(Command::new("id").arg("-u")).unwrap_or_default();
        let folder = Path::new("/run/user").join(id.trim());
        if folder.is_dir() {
            return Ok(Self::WasThere);
        }
        match step::ask(Command::new("mkdir").args(["--parents", "--mode=700"]).arg(&folder)) {
            Some(_) => Ok(Self::Made(folder)),
            None => Err(Stop(format!("Wine needs {}, which a log-in makes", folder.display()))),
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if let Self::Made(folder) = self {
            let _ = fs::remove_dir_all(folder);
        }
    }
}

const STAND_IN: &str = "\
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID, ULONG); /* RtlGenRandom */
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T count) {
    return SystemFunction036(bytes, (ULONG)count);
}
BOOL WINAPI DllMain(HINSTANCE instance, DWORD reason, LPVOID reserved) { return TRUE; }
";

fn well(captured: Captured) -> Result<(), Stop> {
    match captured.end {
        End::Well => Ok(()),
        End::Badly => Err(Stop(captured.output())),
    }
}
