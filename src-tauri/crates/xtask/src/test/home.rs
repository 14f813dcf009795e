//! Folders in place of the person's own, so that no test reads or changes what is theirs.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::stop::Stop;
use crate::tree::Tree;

/// They go when this is dropped.
pub(super) struct Home {
    folder: PathBuf,
}

impl Home {
    pub(super) fn new(tree: &Tree) -> Result<Self, Stop> {
        let folder = tree.target.join("xtask-home");
        let _ = fs::remove_dir_all(&folder);
        let made = fs::create_dir_all(&folder).and_then(|()| fs::canonicalize(&folder));
        let folder = made.map_err(|error| Stop(format!("cannot make {}: {error}", folder.display())))?;
        Ok(Self { folder })
    }

    pub(super) fn give_to<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        for name in ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"] {
            command.env(name, self.folder.join(name));
        }
        for session in ["DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "DISPLAY", "WAYLAND_DISPLAY"] {
            command.env_remove(session);
        }
        command
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}
